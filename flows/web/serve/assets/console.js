// The console's conveniences: Ctrl+Enter runs the query, Tab leaves it as in any form. Without this script the buttons do the same.
(() => {
  "use strict";
  const query = document.getElementById("query");
  const form = document.getElementById("console");
  const run = form.querySelector("button[value='table']");

  query.addEventListener("keydown", (event) => {
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      form.requestSubmit(run);
    }
  });

  // What was asked stays where the reader left off.
  query.focus();
  query.setSelectionRange(query.value.length, query.value.length);
})();
