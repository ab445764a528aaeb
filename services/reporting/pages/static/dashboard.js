// Pages work without this: it replaces figures that have changed, focuses the search by "/", and
// lets a click anywhere in a row follow the link in its first cell.
"use strict";

document.addEventListener("keydown", (event) => {
  const typing = /^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement?.tagName ?? "");
  if (event.key !== "/" || typing || event.ctrlKey || event.metaKey || event.altKey) return;
  const search = document.getElementById("search");
  if (search === null) return;
  event.preventDefault();
  search.focus();
});

document.addEventListener("click", (event) => {
  const { target } = event;
  // A click on something else that acts, and the end of a selection, are not meant for the row.
  if (target.closest("a, button, input, summary") || !getSelection().isCollapsed) return;
  target.closest("tbody tr")?.querySelector("th a")?.click();
});

const address = document.querySelector("main")?.dataset.stream;

function show(name, text) {
  for (const element of document.querySelectorAll(`[data-live="${CSS.escape(name)}"]`)) {
    if (element.textContent === text) continue;
    // As text: a name may look like HTML.
    element.textContent = text;
    if (name === "as_of" || name === "lag") continue;
    element.classList.add("changed");
    setTimeout(() => element.classList.remove("changed"), 1000);
  }
}

let source = null;

// A hidden page needs no stream, and the server has few.
function follow() {
  source?.close();
  source = null;
  if (document.hidden) return;
  source = new EventSource(address);
  source.addEventListener("message", (event) => {
    for (const [name, text] of Object.entries(JSON.parse(event.data))) show(name, text);
  });
}

if (address) {
  follow();
  document.addEventListener("visibilitychange", follow);
}
