// The theme's switch: follows the system until somebody chooses, and remembers the choice where it may.
(() => {
  "use strict";
  const root = document.documentElement;
  const button = document.getElementById("theme");
  const system = window.matchMedia("(prefers-color-scheme: dark)");
  const KEY = "dateline-theme";

  const remembered = () => {
    try {
      return window.localStorage.getItem(KEY);
    } catch {
      return null; // a page opened from a file may have no storage
    }
  };

  const isDark = () => (root.dataset.theme ? root.dataset.theme === "dark" : system.matches);

  const show = () => {
    button.textContent = isDark() ? "Light theme" : "Dark theme";
  };

  button.addEventListener("click", () => {
    root.dataset.theme = isDark() ? "light" : "dark";
    try {
      window.localStorage.setItem(KEY, root.dataset.theme);
    } catch {
      // Then the choice lasts as long as the page.
    }
    show();
  });
  system.addEventListener("change", show);

  const chosen = remembered();
  if (chosen === "dark" || chosen === "light") root.dataset.theme = chosen;
  button.hidden = false;
  show();
})();
