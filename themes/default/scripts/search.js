// The search: finds in an index of all pages what is typed, and shows where.
//
// The index is asked for with the first letter. `docs/search.md` says what is in it and why.

const form = document.querySelector(".search-form");
const input = form.elements.q;
const status = document.querySelector(".search-status");
const list = document.querySelector(".search-results");
const everything = document.querySelector(".search-all");

/** How good a match is: the word itself, as part of a compound, its beginning, somewhere inside, with a slip. */
const [SAME, PART, BEGINNING, INSIDE, SLIP] = [1, 0.55, 0.5, 0.3, 0.25];
/** What a word weighs in a page's title, a heading, a field, a text. */
const WEIGHTS = [8, 5, 1.5, 1];
const [PAGES, SECTIONS, SNIPPET] = [20, 3, 180];

let index;

/** Reads the index once; the answer to all later calls is the same. */
function load() {
  // A host that says nothing of how long it may be kept is asked whether it is still the same.
  index ??= fetch(form.dataset.index, { cache: "no-cache" }).then((answer) => {
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  }).then(prepare);
  index.catch(() => { index = undefined; });
  return index;
}

/** Where each word of the site stands. */
function prepare({ pages, word, fold, endings, lexicon, terms }) {
  const pattern = new RegExp(word, "gu");
  const run = new RegExp(`(?:${word})(?:-(?:${word}))*`, "gu");
  const folds = fold.map(([from, to]) => [new RegExp(from, "gu"), to]);
  const folded = (text) => folds.reduce((text, [from, to]) => text.replace(from, to), text.toLowerCase().normalize("NFKD"));
  const roots = new Map(), parts = new Map(), keys = new Set(), places = new Map(), forms = new Map();
  const rest = new Set(endings);
  for (const line of lexicon.split("\n").slice(0, -1)) {
    const [compound, ...ends] = line.split(" ");
    const root = compound.replaceAll("-", "");
    keys.add(root);
    for (const end of ends) roots.set(end === "-" ? root : root + end, root);
    if (compound.includes("-")) parts.set(root, compound.split("-").filter((part) => part.length > 2));
  }
  /** What the forms of a word share; a form that no page has is told by its ending. */
  const root = (form) => {
    const known = roots.get(form) ?? (keys.has(form) ? form : undefined);
    if (known) return known;
    for (let length = form.length - 1; length > 2; length -= 1) {
      const start = form.slice(0, length);
      if (keys.has(start) && rest.has(form.slice(length))) return start;
    }
    return form;
  };
  /** The words of a text: `[form, start, end]`; words with hyphens between them one by one and as a whole. */
  const words = (text) => [...text.matchAll(run)].flatMap(({ 0: run, index }) => {
    const single = [...run.matchAll(pattern)].map((one) => [folded(one[0]), index + one.index, index + one.index + one[0].length]);
    return single.length > 1 ? [...single, [folded(run), index, index + run.length]] : single;
  }).filter(([form]) => form);

  const sections = [];
  for (const [url, title, lang, of] of pages) {
    for (const [anchor, heading, fields, text] of of) {
      const section = { url, title, lang, anchor, heading, text: [text, fields] };
      const count = new Map();
      [anchor ? "" : title, heading, fields, text].forEach((text, kind) => {
        for (const [form] of words(text)) {
          if (!forms.has(form)) forms.set(form, roots.get(form) ?? form);
          const key = forms.get(form);
          keys.add(key);
          count.set(key, (count.get(key) ?? 0) + WEIGHTS[kind]);
        }
      });
      for (const [key, weight] of count) {
        if (!places.has(key)) places.set(key, []);
        places.get(key).push([section, weight / (weight + 2)]);
      }
      sections.push(section);
    }
  }
  const sorted = [...forms.keys()].sort();
  const wholes = new Map();
  for (const [key, of] of parts) {
    for (const part of of) {
      const key_of_part = root(part);
      if (!wholes.has(key_of_part)) wholes.set(key_of_part, []);
      wholes.get(key_of_part).push(key);
    }
  }
  const things = terms.map((names) => names.map((name) => words(name).filter(([form]) => form).map(([form]) => form)));
  return { words, root, forms, sorted, wholes, places, things, size: sections.length };
}

/** The keys that a word stands for, each with how well it fits. */
function matches({ root, forms, sorted, wholes, places }, word) {
  const found = new Map();
  const add = (key, fit) => { if (places.has(key) && (found.get(key) ?? 0) < fit) found.set(key, fit); };
  const own = root(word);
  add(own, SAME);
  for (const whole of wholes.get(own) ?? []) add(whole, PART);
  if (word.length > 1) {
    for (let at = lower(sorted, word); sorted[at]?.startsWith(word); at += 1) add(forms.get(sorted[at]), BEGINNING);
  }
  if (found.size || word.length < 5) return found;
  for (const form of sorted) if (form.includes(own.length < 5 ? word : own)) add(forms.get(form), INSIDE);
  if (!found.size) for (const form of sorted) if (near(word, form) || near(word, form.slice(0, word.length))) add(forms.get(form), SLIP);
  return found;
}

/** The first place in a sorted list that is not before a word. */
function lower(sorted, word) {
  let [from, to] = [0, sorted.length];
  while (from < to) {
    const middle = (from + to) >> 1;
    if (sorted[middle] < word) from = middle + 1; else to = middle;
  }
  return from;
}

/** Whether one letter too many, too few, another, or two in the wrong order make one word of the other. */
function near(a, b) {
  if (Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [x, y] = [a.slice(start), b.slice(start)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)
    || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}

/** What is looked for: each part with the sections that hold it. A part may have several names. */
function asked(data, query) {
  const found = data.words(query);
  // A whole with hyphens stands for its parts as well.
  const single = found.filter((word) => !found.some((other) => other !== word && other[1] >= word[1] && other[2] <= word[2] && other[0] !== word[0]));
  const forms = single.map(([form]) => form);
  const units = [];
  for (let at = 0; at < forms.length;) {
    const is = (name) => name.length > 0 && name.every((form, offset) => data.root(form) === data.root(forms[at + offset] ?? ""));
    const thing = data.things.find((names) => names.some(is));
    const length = thing ? Math.max(...thing.filter(is).map((name) => name.length)) : 1;
    const own = forms.slice(at, at + length);
    units.push([own, ...(thing ?? []).filter((name) => !is(name))]);
    at += length;
  }
  for (const whole of found.filter((word) => !single.includes(word))) {
    const start = single.findIndex(([, start]) => start >= whole[1]);
    if (units.length === single.length) units[start].push([whole[0]]);
  }
  return units;
}

/** How well each section answers one part of the question: the best of its names counts. */
function score(data, names) {
  const best = new Map();
  const keys = new Set();
  names.forEach((name, other) => {
    let all;
    for (const word of name) {
      const of = new Map();
      for (const [key, fit] of matches(data, word)) {
        const at = data.places.get(key);
        keys.add(key);
        for (const [section, weight] of at) of.set(section, Math.max(of.get(section) ?? 0, fit * weight * (other ? 0.9 : 1)));
      }
      all = all ? new Map([...all].filter(([section]) => of.has(section)).map(([section, points]) => [section, points + of.get(section)])) : of;
    }
    for (const [section, points] of all ?? []) best.set(section, Math.max(best.get(section) ?? 0, points / name.length));
  });
  return { best, keys, rarity: Math.log(1 + data.size / Math.max(best.size, 1)) };
}

/** The pages that answer, the best first, each with its best sections. */
function find(data, query) {
  const parts = asked(data, query).map((names) => score(data, names)).filter(({ best }) => best.size);
  const pages = new Map();
  for (const { best, rarity } of parts) {
    for (const [section, points] of best) {
      const page = pages.get(section.url) ?? { ...section, sections: new Map(), covered: new Map() };
      pages.set(section.url, page);
      page.sections.set(section, (page.sections.get(section) ?? 0) + points * rarity + rarity);
      page.covered.set(best, Math.max(page.covered.get(best) ?? 0, points * rarity));
    }
  }
  const total = parts.reduce((sum, { rarity }) => sum + rarity, 0);
  const rarities = new Map(parts.map(({ best, rarity }) => [best, rarity]));
  const results = [...pages.values()].map((page) => {
    const sections = [...page.sections].sort(([, a], [, b]) => b - a);
    const covered = [...page.covered.keys()].reduce((sum, best) => sum + rarities.get(best), 0) / total;
    const sum = [...page.covered.values()].reduce((sum, points) => sum + points, 0);
    return { ...page, covered, points: covered * (sum + sections[0][1]), sections: sections.filter(([, points]) => points >= sections[0][1] * 0.6) };
  });
  const most = Math.max(...results.map(({ covered }) => covered));
  return {
    keys: new Set(parts.flatMap(({ keys }) => [...keys])),
    pages: results.filter(({ covered }) => covered >= most * 0.75).sort((a, b) => b.points - a.points || (a.url < b.url ? -1 : 1)),
  };
}

/** A piece of a text around what was found in it, with marks; the beginning of the text if there is nothing. */
function snippet(data, texts, keys) {
  const hits = texts.map((text) => data.words(text).filter(([form]) => keys.has(data.forms.get(form) ?? form)));
  const at = hits.findIndex((of) => of.length) < 0 ? texts.findIndex(Boolean) : hits.findIndex((of) => of.length);
  const paragraph = document.createElement("p");
  const text = texts[at] ?? "";
  const first = hits[at]?.[0]?.[1] ?? 0;
  const blank = text.lastIndexOf(" ", Math.max(first - SNIPPET / 3, 0));
  const start = first < SNIPPET / 2 ? 0 : blank + 1;
  const cut = text.length - start > SNIPPET ? text.lastIndexOf(" ", start + SNIPPET) : text.length;
  const end = cut > start ? cut : text.length;
  const plain = (from, to) => text.slice(from, to).replace(/([.!?:…,;])\n/g, "$1 ").replaceAll("\n", " · ");
  let last = start;
  paragraph.append(start ? "… " : "");
  for (const [, from, to] of hits[at] ?? []) {
    if (from < last || to > end) continue;
    const mark = document.createElement("mark");
    mark.append(text.slice(from, to));
    paragraph.append(plain(last, from), mark);
    last = to;
  }
  paragraph.append(plain(last, end), end < text.length ? " …" : "");
  return paragraph;
}

function link(url, text, lang) {
  const link = document.createElement("a");
  Object.assign(link, { href: url, lang });
  if (!lang) link.removeAttribute("lang");
  link.append(text);
  return link;
}

function show(data, query) {
  const { pages, keys } = find(data, query);
  list.replaceChildren(...pages.slice(0, PAGES).map(({ url, title, lang, sections }) => {
    const item = document.createElement("li");
    item.append(link(url, title, lang));
    const below = document.createElement("ul");
    for (const [{ anchor, heading, text }] of sections.slice(0, SECTIONS)) {
      if (!anchor) { item.append(snippet(data, text, keys)); continue; }
      const one = document.createElement("li");
      one.append(link(`${url}#${anchor}`, heading, lang), snippet(data, text, keys));
      below.append(one);
    }
    if (below.childElementCount) item.append(below);
    return item;
  }));
  const { results, none } = status.dataset;
  status.textContent = pages.length ? `${results}: ${pages.length}` : none;
}

/** Answers what stands in the field; an answer that is late for a newer question is dropped. */
async function search() {
  const query = input.value.trim();
  const address = new URL(location);
  address.hash = "";
  if (query) address.searchParams.set("q", query); else address.searchParams.delete("q");
  if (address.href !== location.href) history.replaceState(null, "", address);
  everything.hidden = Boolean(query);
  list.hidden = !query;
  if (!query) {
    status.textContent = "";
    list.replaceChildren();
    return;
  }
  if (!list.childElementCount) status.textContent = status.dataset.loading;
  try {
    const data = await load();
    if (query === input.value.trim()) show(data, query);
  } catch {
    status.textContent = status.dataset.failed;
    everything.hidden = false;
  }
}

/** Up and down go through the results, Escape back to the field and then empties it. */
function keys(event) {
  const links = [input, ...list.querySelectorAll("a")];
  const at = links.indexOf(document.activeElement);
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (step && !list.hidden && links[at + step]) {
    links[at + step].focus();
  } else if (event.key === "Escape" && at) {
    input.focus();
  } else if (event.key === "Escape" && input.value) {
    input.value = "";
    search();
  } else {
    return;
  }
  event.preventDefault();
}

form.addEventListener("submit", (event) => {
  event.preventDefault();
  list.querySelector("a")?.focus();
});
input.addEventListener("input", search);
form.parentElement.addEventListener("keydown", keys);
input.value = new URL(location).searchParams.get("q") ?? "";
if (input.value) search();
