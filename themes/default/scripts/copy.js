// The link to a fact, a row or a fold is copied instead of followed, and that is said. Of a fact its label and value
// come along, ready for a questionnaire.
//
// Without this script, and where the browser allows no copying, it is the link that it is.

const live = document.createElement("p");
live.className = "visually-hidden";
live.setAttribute("role", "status");
document.querySelector("main").append(live);

/** What an element says as it reads on the page, its lines joined. */
function words(element) {
  return element.innerText.replace(/\s*\n\s*/g, "; ").trim();
}

document.addEventListener("click", (event) => {
  const link = event.target.closest?.(".permalink");
  if (!link || !navigator.clipboard || event.ctrlKey || event.metaKey || event.shiftKey) return;
  event.preventDefault();
  const label = link.closest("dt");
  const fact = label ? `${words(label)}: ${words(label.nextElementSibling)}\n` : "";
  const { copied } = link.closest("[data-copied]").dataset;
  navigator.clipboard.writeText(fact + location.origin + location.pathname + link.hash).then(() => {
    link.dataset.said = copied;
    live.textContent = copied;
    setTimeout(() => {
      delete link.dataset.said;
      live.textContent = "";
    }, 2500);
  }, () => { location.hash = link.hash; });
});
