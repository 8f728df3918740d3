// Questions to an open page about its layout, to be evaluated there.
//
// Enters: nothing but the page. Leaves: a list of what is wrong, empty if nothing is.

/** Runs in the page: what makes it scroll sideways. */
export function tooWide() {
  const page = document.scrollingElement;
  if (page.scrollWidth <= page.clientWidth) return [];
  const wide = [...document.querySelectorAll("body *")].filter((one) => one.getBoundingClientRect().right > page.clientWidth + 0.5);
  return [`${page.scrollWidth} px`, ...wide.slice(0, 5).map((one) => one.cloneNode().outerHTML)];
}

/** Runs in the page: parts that scroll sideways by themselves, which readers with a mouse hardly notice. */
export function scrollers() {
  return [...document.querySelectorAll("main *")].filter((one) =>
    one.checkVisibility() && /auto|scroll/.test(getComputedStyle(one).overflowX) && one.scrollWidth > one.clientWidth + 1)
    .map((one) => one.cloneNode().outerHTML);
}
