// The link beside a fact also copies it: label, value and address, ready for a questionnaire.
//
// Without this script, and where the browser allows no copying, it is the link that it is.

const status = document.createElement("p");
status.className = "visually-hidden";
status.setAttribute("role", "status");
document.body.append(status);

// As it reads on the page, lines joined.
const words = (element) => element.innerText.replace(/\s*\n\s*/g, "; ").trim();

document.addEventListener("click", async (event) => {
  const link = event.target.closest(".permalink");
  const said = link?.closest("[data-copied]")?.dataset.copied;
  if (!said || event.metaKey || event.ctrlKey || event.shiftKey || !navigator.clipboard) return;
  const [label, value] = [...link.closest("div").querySelectorAll(":scope > dt, :scope > dd")].map(words);
  try {
    await navigator.clipboard.writeText(`${label}: ${value}\n${link.href}`);
  } catch {
    return;
  }
  link.dataset.done = status.textContent = said;
  setTimeout(() => {
    delete link.dataset.done;
    status.textContent = "";
  }, 2000);
});
