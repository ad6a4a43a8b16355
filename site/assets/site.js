// The theme switch, the copy buttons and the search. Everything else on
// the pages works without a script.
"use strict";

const element = (id) => document.getElementById(id);

// The theme switch says what a click would bring.
{
  const root = document.documentElement;
  const button = element("theme");
  const dark = matchMedia("(prefers-color-scheme: dark)");
  const isDark = () => (root.dataset.theme ?? (dark.matches ? "dark" : "light")) === "dark";
  const label = () => {
    button.textContent = isDark() ? "Light" : "Dark";
    button.setAttribute("aria-label", `${button.textContent} theme`);
  };
  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      localStorage.setItem("theme", root.dataset.theme);
    } catch {
      // No storage: the choice lasts as long as the page.
    }
    label();
  });
  dark.addEventListener("change", label);
  label();
  button.hidden = false;
}

// A listing is the whole file, its head unseen; only the flags are ours.
function textOf(program) {
  return Array.from(program.querySelectorAll(".unseen, .l"), (line) => {
    const own = line.cloneNode(true);
    for (const flag of own.querySelectorAll(".flag")) flag.remove();
    return own.textContent;
  }).join("");
}

for (const button of document.querySelectorAll("button.copy")) {
  const label = button.firstChild;
  button.addEventListener("click", async () => {
    const halves = button.closest(".pair, .mistake").querySelectorAll(`.half.${button.dataset.side}`);
    try {
      await navigator.clipboard.writeText(Array.from(halves, textOf).join(""));
      label.data = "Copied";
    } catch {
      label.data = "Not allowed";
    }
    setTimeout(() => (label.data = "Copy"), 2000);
  });
  button.hidden = false;
}

// A menu closes when one goes elsewhere.
{
  const menu = document.querySelector(".menu");
  document.addEventListener("click", (event) => {
    if (!menu.contains(event.target)) menu.open = false;
  });
  menu.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || !menu.open) return;
    menu.open = false;
    menu.querySelector("summary").focus();
  });
  menu.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !menu.contains(event.relatedTarget)) menu.open = false;
  });
}

// The arrow keys lead to the page before and to the page after, unless
// they have something to do where the focus is.
document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
  if (event.target.closest("input, textarea, select, pre, summary, [contenteditable]")) return;
  const to = { ArrowLeft: "prev", ArrowRight: "next" }[event.key];
  if (to) document.querySelector(`.turn a[rel=${to}]`)?.click();
});

// The search: every term must be found. A name counts more than a
// title, and a title more than a word of the text.
const lastPart = (name) => name.split(/[.:/]+/).pop();
const parts = (text) => text.toLowerCase().split(/[^\p{L}\p{N}_.:!]+/u).filter(Boolean);

const prepared = globalThis.searchEntries.map((entry) => {
  const names = entry.names.map((name) => name.toLowerCase());
  return {
    ...entry,
    names,
    lastParts: names.map(lastPart),
    inTitle: parts(entry.title),
    inText: entry.words.split(" "),
  };
});

function score(entry, term) {
  const starts = (word) => word.startsWith(term);
  const last = lastPart(term);
  if (entry.title.toLowerCase() === term) return 110;
  const named = entry.names.findIndex((name) => name === term || name.endsWith(`::${term}`));
  if (named >= 0) return 100 - named;
  if (entry.lastParts.includes(last)) return 95 - 5 * entry.lastParts.indexOf(last);
  if (entry.inTitle.includes(term)) return 90;
  if (entry.names.some(starts) || entry.inTitle.some(starts)) return 50;
  if (entry.inText.includes(term)) return 30;
  if (entry.inText.some(starts)) return 10;
  return entry.names.some((name) => name.includes(term)) ? 5 : 0;
}

function find(query) {
  const terms = parts(query);
  if (terms.length === 0) return [];
  const found = [];
  for (const entry of prepared) {
    const scores = terms.map((term) => score(entry, term));
    if (scores.every((points) => points > 0)) {
      found.push({ entry, points: scores.reduce((sum, points) => sum + points) });
    }
  }
  // The sort is stable: equal points stay in reading order.
  return found.sort((one, other) => other.points - one.points).map(({ entry }) => entry);
}

{
  const box = document.querySelector("search");
  const input = element("search");
  const panel = element("found");
  const status = panel.querySelector("p");
  const list = panel.querySelector("ol");
  const MOST = 10;

  const show = () => {
    const found = find(input.value);
    const root = document.body.dataset.root;
    list.replaceChildren(
      ...found.slice(0, MOST).map((entry) => {
        const link = document.createElement("a");
        link.href = root + entry.page;
        const title = document.createElement("b");
        title.textContent = entry.title;
        const about = document.createElement("span");
        about.textContent = entry.about;
        link.append(title, " ", about);
        const item = document.createElement("li");
        item.append(link);
        return item;
      }),
    );
    const shown = Math.min(found.length, MOST);
    status.textContent =
      found.length === 0 ? "Nothing found" : `${shown} of ${found.length} found`;
    panel.hidden = input.value.trim() === "";
  };
  const hide = () => (panel.hidden = true);

  const step = (by) => {
    const stops = [input, ...list.querySelectorAll("a")];
    const at = stops.indexOf(document.activeElement);
    stops[Math.max(0, Math.min(stops.length - 1, at + by))].focus();
  };

  input.addEventListener("input", show);
  input.addEventListener("focus", show);
  box.addEventListener("keydown", (event) => {
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Escape") {
      input.value = "";
      input.focus();
      hide();
    } else if (event.key === "Enter" && event.target === input) list.querySelector("a")?.click();
    else return;
    event.preventDefault();
  });
  // A link to a place on this page leaves the list open otherwise.
  list.addEventListener("click", hide);
  document.addEventListener("click", (event) => {
    if (!box.contains(event.target)) hide();
  });
  box.addEventListener("focusout", (event) => {
    if (event.relatedTarget && !box.contains(event.relatedTarget)) hide();
  });
  document.addEventListener("keydown", (event) => {
    const typing = event.target.closest("input, textarea, select, [contenteditable]");
    if (event.key === "/" && !typing && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      input.focus();
      input.select();
    }
  });
  box.hidden = false;
}
