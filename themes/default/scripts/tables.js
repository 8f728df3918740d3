// Tables of records: search, filters, order, links to rows. The words and the orders stand in the page;
// what is chosen stands in its address, so that a view can be sent: ?country=US&sort=-name.

const number = new Intl.NumberFormat(document.documentElement.lang);
const plural = new Intl.PluralRules(document.documentElement.lang);

/** Letters without case and accents, so that “strasse” finds “Straße” and “munchen” finds “München”. */
const fold = (text) => text.normalize("NFKD").replace(/[\p{M}\u00ad]/gu, "").toLowerCase().replaceAll("ß", "ss");

/** The words of a row as readers see them. */
function words(row) {
  const copy = row.cloneNode(true);
  for (const one of copy.querySelectorAll(".visually-hidden")) one.remove();
  return fold(copy.textContent);
}

/** A table with its tools; the names of further tables of a page begin with their anchor. */
function equip(box, at) {
  const table = box.querySelector("table");
  const rows = [...table.tBodies[0].rows];
  const controls = [...box.querySelectorAll(".tools [name]")];
  const [search, sort] = [controls[0], controls.at(-1)];
  const facets = controls.slice(1, -1);
  const heads = [...table.querySelectorAll(".sort")];
  const status = box.querySelector(".tools [role=status]");
  const reset = box.querySelector(".tools-result button");
  const summary = box.querySelector(".tools summary");
  const name = (control) => (at ? `${table.id}.${control.name}` : control.name);
  const ranks = new Map(rows.map((row) => [row, row.dataset.ranks.split(" ").map(Number)]));
  let texts;
  let order = rows;

  const show = () => {
    steady();
    const wanted = fold(search.value).split(/\s+/).filter(Boolean);
    if (wanted.length) texts ??= new Map(rows.map((row) => [row, words(row)]));
    const chosen = facets.filter((facet) => facet.value);
    let count = 0;
    for (const row of rows) {
      const fits = chosen.every((facet) => row.getAttribute(`data-${facet.name}`)?.split(" ").includes(facet.value))
        && wanted.every((word) => texts.get(row).includes(word));
      row.hidden = !fits;
      count += fits;
    }
    arrange();
    const filtered = wanted.length + chosen.length > 0;
    const { all, none } = status.dataset;
    const said = filtered ? (count ? status.dataset[plural.select(count)] ?? status.dataset.other : none) : all;
    const text = said.replace("{n}", number.format(count));
    if (status.textContent !== text) status.textContent = text;
    box.firstElementChild.classList.toggle("filtered", filtered);
    reset.hidden = !filtered && !sort.value;
    for (const control of controls) control.parentElement.toggleAttribute("data-chosen", control.value !== "");
    const folded = chosen.length + (sort.value ? 1 : 0);
    if (folded) summary.dataset.chosen = number.format(folded);
    else delete summary.dataset.chosen;
  };

  /** Holds the columns as wide as all rows together made them. */
  const steady = () => {
    const cells = heads.map((head) => head.parentElement);
    if (table.classList.contains("steady") || !heads[0].offsetParent) return;
    const widths = cells.map((cell) => `${(100 * cell.offsetWidth) / table.offsetWidth}%`);
    cells.forEach((cell, index) => { cell.style.width = widths[index]; });
    table.classList.add("steady");
  };

  /** Rows in the chosen order; what says nothing in a column comes last either way. */
  const arrange = () => {
    const [key, sign] = sort.value.startsWith("-") ? [sort.value.slice(1), -1] : [sort.value, 1];
    const column = heads.findIndex((head) => head.value === key);
    heads.forEach((head, index) => {
      const cell = head.parentElement;
      if (index === column) cell.setAttribute("aria-sort", sign < 0 ? "descending" : "ascending");
      else cell.removeAttribute("aria-sort");
    });
    const rank = (row) => ranks.get(row)[column];
    const wanted = column < 0 ? rows : rows.toSorted((a, b) => !rank(a) - !rank(b) || sign * (rank(a) - rank(b)));
    if (wanted.some((row, index) => row !== order[index])) table.tBodies[0].append(...wanted);
    order = wanted;
  };

  /** What the address says. */
  const read = () => {
    const query = new URLSearchParams(location.search);
    for (const control of controls) {
      control.value = query.get(name(control)) ?? "";
      if (control.selectedIndex < 0) control.value = "";
    }
    show();
    reveal();
  };

  /** What is chosen goes into the address: a choice as a step of its own, further letters of a word not. */
  let typing = false;
  const write = (letters = false) => {
    const url = new URL(location);
    for (const control of controls) {
      if (control.value) url.searchParams.set(name(control), control.value);
      else url.searchParams.delete(name(control));
    }
    if (url.href !== location.href) history[letters && typing ? "replaceState" : "pushState"](null, "", url);
    typing = letters;
    show();
    follow();
  };

  const clear = () => {
    for (const control of controls) control.value = "";
    write();
  };

  /** A row that is linked to is shown, whatever was chosen. */
  const reveal = () => {
    if (rows.includes(target()) && target().hidden) {
      clear();
      target().scrollIntoView();
    }
  };

  search.addEventListener("input", () => write(true));
  for (const control of controls.slice(1)) control.addEventListener("change", () => write());
  for (const head of heads) {
    head.disabled = false;
    head.addEventListener("click", () => {
      sort.value = sort.value === head.value ? `-${head.value}` : head.value;
      write();
    });
  }
  reset.addEventListener("click", () => {
    clear();
    search.focus();
  });
  addEventListener("popstate", read);
  addEventListener("hashchange", reveal);
  box.querySelector(".tools fieldset").disabled = false;
  if (location.search || location.hash) read();
}

/** What the address leads to on this page. */
function target() {
  try {
    return document.getElementById(decodeURIComponent(location.hash.slice(1)));
  } catch {
    return null;
  }
}

/** The other languages show the same view. */
function follow() {
  for (const link of document.querySelectorAll(".languages a")) link.search = location.search;
}

/** Opens the folds around what the address leads to; not all browsers do. */
function unfold() {
  const found = target();
  for (let fold = found?.closest("details:not([open])"); fold; fold = fold.parentElement.closest("details:not([open])")) {
    fold.open = true;
    found.scrollIntoView();
  }
}

document.querySelectorAll(".records:has(> .tools)").forEach(equip);
addEventListener("hashchange", unfold);
unfold();
follow();
