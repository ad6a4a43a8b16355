// The theme switch, the switch between threads and async, the copy
// buttons and the search. Everything else on
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

// What the address names.
const target = () => element(decodeURIComponent(location.hash.slice(1)));

// The switch between the Rust halves. What it shows is in the root's
// data, which the style sheet reads; `theme.js` has set it.
for (const box of document.querySelectorAll(".switch")) {
  const root = document.documentElement;
  const show = (half) => {
    root.dataset.half = half;
    for (const input of box.querySelectorAll("input")) input.checked = input.value === half;
    // The address of a step is that of the half that is shown.
    for (const step of document.querySelectorAll(".step-number")) {
      step.setAttribute("href", step.hash.replace(/^#[a-z]+/, half === "async" ? "#async" : "#step"));
    }
  };
  // What the address names is shown, on whichever side it is.
  const reveal = () => {
    const side = target()?.closest(".threads, .async");
    if (side) show(side.matches(".async") ? "async" : "threads");
  };
  const chosen = () => {
    try {
      return localStorage.getItem("half");
    } catch {
      return null;
    }
  };
  box.addEventListener("change", (event) => {
    const from = box.getBoundingClientRect().top;
    show(event.target.value);
    // The text above has another length: the switch stays where it is.
    scrollBy({ top: box.getBoundingClientRect().top - from, behavior: "instant" });
    try {
      localStorage.setItem("half", event.target.value);
    } catch {
      // No storage: the choice lasts as long as the page.
    }
    // An address of the other side would open that side again.
    if (target()?.closest(".threads, .async")) history.replaceState(history.state, "", location.pathname + location.search);
  });
  addEventListener("hashchange", reveal);
  // A page that the browser has kept may have been left with another
  // choice.
  addEventListener("pageshow", (event) => {
    if (event.persisted && !target()?.closest(".threads, .async")) show(chosen() === "async" ? "async" : "threads");
  });
  show(root.dataset.half);
  reveal();
  box.hidden = false;
}

// A question that is named by the address is open, and on the screen once
// it is shown. Browsers open it by themselves, older ones do not.
{
  const reveal = () => {
    const question = target()?.closest(".what-if");
    if (question) question.open = true;
    if (target()?.closest(".what-if, .threads, .async")) target().scrollIntoView();
  };
  addEventListener("hashchange", reveal);
  reveal();
}

// A listing is the whole file, its head unseen; only the flags are ours.
function textOf(program) {
  return Array.from(program.querySelectorAll(".unseen, .l"), (line) => {
    const own = line.cloneNode(true);
    for (const flag of own.querySelectorAll(".flag")) flag.remove();
    return own.textContent;
  }).join("");
}

const HALVES = { go: ".half.go", rust: ".half.rust:not(.async)", async: ".half.async" };
for (const button of document.querySelectorAll("button.copy")) {
  const label = button.firstChild;
  button.addEventListener("click", async () => {
    const halves = button.closest(".pair, .mistake").querySelectorAll(HALVES[button.dataset.side]);
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

// The search. Its words are loaded when it is first used, as scripts,
// which a browser reads without a server too.
{
  const box = document.querySelector("search");
  const input = element("search");
  const panel = element("found");
  const status = panel.querySelector("p");
  const list = panel.querySelector("ol");
  const more = panel.querySelector(".more");
  const root = document.body.dataset.root;
  const MOST = 10;
  const KINDS = {
    pair: "",
    mistake: "mistake",
    sound: "sound in Go, refused in Rust",
    error: "error of rustc",
    chapter: "chapter",
    guide: "guide",
  };

  const loaded = new Map();
  const load = (name) => {
    if (!loaded.has(name)) {
      loaded.set(
        name,
        new Promise((done) => {
          const script = document.createElement("script");
          script.src = `${root}search/${name}.js`;
          // No word begins with that letter: there is no such file.
          script.onload = script.onerror = done;
          document.head.append(script);
        }),
      );
    }
    return loaded.get(name);
  };

  const item = ({ kind, title, page, about, texts, place }) => {
    const link = document.createElement("a");
    link.href = root + page;
    const heading = document.createElement("b");
    heading.textContent = title;
    const below = document.createElement("span");
    below.className = "about";
    const write = (about) => (below.textContent = [KINDS[kind], about].filter(Boolean).join(": "));
    if (about) write(about);
    else load(`about-${texts}`).then(() => write(globalThis.searchAbout[texts][place]));
    link.append(heading, " ", below);
    const item = document.createElement("li");
    item.append(link);
    return item;
  };

  const fill = (found, most) => {
    list.replaceChildren(...found.slice(0, most).map(item));
    more.hidden = found.length <= most;
    more.textContent = `Show all ${found.length}`;
    more.onclick = () => {
      fill(found, found.length);
      list.children[most].firstChild.focus();
    };
    const shown = Math.min(found.length, most);
    status.textContent =
      found.length === 0 ? "Nothing found" : shown < found.length ? `The best ${shown} of ${found.length} found` : `${shown} found`;
  };

  const show = async () => {
    const query = input.value;
    panel.hidden = query.trim() === "";
    if (panel.hidden) return;
    await load("main");
    const search = globalThis.search();
    await Promise.all(search.letters(query).map(load));
    const found = search.find(query);
    const files = new Set(found.slice(0, MOST).map((hit) => `about-${hit.texts}`));
    await Promise.all([...files].map(load));
    // Somebody who types on is answered later.
    if (input.value !== query) return;
    fill(found, MOST);
    panel.dataset.query = query;
  };
  const hide = () => (panel.hidden = true);

  const step = (by) => {
    const stops = [input, ...list.querySelectorAll("a"), ...(more.hidden ? [] : [more])];
    const at = stops.indexOf(document.activeElement);
    stops[Math.max(0, Math.min(stops.length - 1, at + by))].focus();
  };

  input.addEventListener("input", show);
  input.addEventListener("focus", () => {
    load("main");
    show();
  });
  box.addEventListener("keydown", async (event) => {
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") step(-1);
    else if (event.key === "Escape") {
      input.value = "";
      input.focus();
      hide();
    } else if (event.key === "Enter" && event.target === input) {
      event.preventDefault();
      await show();
      list.querySelector("a")?.click();
    } else return;
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
