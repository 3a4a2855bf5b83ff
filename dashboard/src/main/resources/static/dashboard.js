// Keys for the search: arrows go through the clients found, "/" comes back to the question.
// Everything works without this file; it only saves the hand a way to the mouse.
document.addEventListener("keydown", (event) => {
  const query = document.getElementById("query");
  if (!query || event.altKey || event.ctrlKey || event.metaKey) return;
  const links = [...document.querySelectorAll("#results [data-client] a")];
  const here = links.indexOf(document.activeElement);
  const asking = document.activeElement === query;
  if (event.key === "/" && !asking) {
    event.preventDefault();
    query.focus();
    query.select();
  } else if (event.key === "ArrowDown" && (asking || here >= 0) && links.length > 0) {
    event.preventDefault();
    links[Math.min(here + 1, links.length - 1)].focus();
  } else if (event.key === "ArrowUp" && here >= 0) {
    event.preventDefault();
    (here === 0 ? query : links[here - 1]).focus();
  }
});

// A choice is shown as soon as it is made; without scripts, by the form's button.
document.querySelectorAll("form[data-submit-on-change]").forEach((form) => {
  form.querySelector("button").hidden = true;
  form.addEventListener("change", () => form.submit());
});

// A button to print the page, where there is a printer to ask.
document.querySelectorAll("[data-print]").forEach((button) => {
  button.hidden = false;
  button.addEventListener("click", () => print());
});

// What is recorded is sent once: a second click finds the button at rest.
document.querySelectorAll("form[data-once]").forEach((form) => {
  form.addEventListener("submit", () => form.querySelectorAll("button").forEach((button) => { button.disabled = true; }));
});
addEventListener("pageshow", () => document.querySelectorAll("form[data-once] button").forEach((button) => { button.disabled = false; }));
