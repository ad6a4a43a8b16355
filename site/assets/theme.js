// Before the first paint: the theme that the reader chose on this site.
// Without a choice the system's counts, and the style sheet sees to it.
try {
  const theme = localStorage.getItem("theme");
  if (theme === "light" || theme === "dark") {
    document.documentElement.dataset.theme = theme;
  }
} catch {
  // No storage: the choice lasts as long as the page.
}
