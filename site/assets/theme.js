// Before the first paint: which Rust half is shown, and the theme that the
// reader chose on this site. An address of the half with tasks opens it;
// otherwise the choice counts. Without scripts both halves are shown.
document.documentElement.dataset.half = "threads";
try {
  if (location.hash.startsWith("#async") || localStorage.getItem("half") === "async") {
    document.documentElement.dataset.half = "async";
  }
} catch {
  // No storage: a page begins with threads.
}
// Without a choice the system's counts, and the style sheet sees to it.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // No storage: the choice lasts as long as the page.
}
