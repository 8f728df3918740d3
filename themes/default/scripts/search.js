// The search: finds in an index of all pages what is typed, and shows where.
//
// The index is asked for with the first letter. `docs/search.md` says what is in it and why.

const form = document.querySelector(".search-form");
const input = form.elements.q;
const status = document.querySelector(".search-status");
const list = document.querySelector(".search-results");
const everything = document.querySelector(".search-all");

/** How well a word fits: itself, the end of the compound asked for, a part of one, its beginning, less of it, inside, with a slip. */
const [SAME, HEAD, PART, BEGINNING, LESS, INSIDE, SLIP] = [1, 0.6, 0.5, 0.5, 0.4, 0.3, 0.25];
/** What a word weighs in a page's title, in a heading, in a field, in a text. */
const WEIGHTS = [8, 5, 1.5, 1];
/** Most pages, those of them at once, sections of a page, letters of a text that are shown. */
const [PAGES, FIRST, SECTIONS, LETTERS] = [50, 10, 3, 180];

let index;

/** Reads the index once. A host that does not say how long to keep it is asked whether it is still the same. */
function load() {
  index ??= fetch(form.dataset.index, { cache: "no-cache" }).then((answer) => {
    if (!answer.ok) throw new Error(answer.statusText);
    return answer.json();
  }).then(prepare);
  index.catch(() => { index = undefined; });
  return index;
}

/** Lets the browser do what waits, such as showing a letter just typed. */
const pause = () => new Promise((resolve) => setTimeout(resolve));
const push = (map, key, value) => (map.get(key) ?? map.set(key, []).get(key)).push(value);

/** Where each word of the site stands. A slow device takes a second for hundreds of pages, so it goes on in small steps. */
async function prepare({ pages, word, fold, endings, lexicon, terms }) {
  const single = new RegExp(word, "gu");
  const run = new RegExp(`(?:${word})(?:-(?:${word}))*`, "gu");
  const folds = fold.map(([from, to]) => [new RegExp(from, "gu"), to]);
  const known = new Map();
  /** How a word is compared; the same words come again and again. */
  const folded = (word) => {
    if (!known.has(word)) known.set(word, folds.reduce((text, [from, to]) => text.replace(from, to), word.toLowerCase().normalize("NFKD")));
    return known.get(word);
  };
  /** The words of a text; those with hyphens between them one by one and as a whole. */
  const words = (text) => {
    const found = [];
    for (const { 0: long, index: start } of text.matchAll(run)) {
      const parts = long.includes("-") ? [...long.matchAll(single)] : [{ 0: long, index: 0 }];
      for (const { 0: word, index: at } of parts) found.push({ form: folded(word), start: start + at, end: start + at + word.length });
      if (parts.length > 1) found.push({ form: folded(long), start, end: start + long.length, whole: true });
    }
    return found.filter(({ form }) => form);
  };

  const roots = new Map(), parts = new Map(), wholes = new Map(), keys = new Set(), ends = new Set(endings);
  for (const line of lexicon.split("\n").slice(0, -1)) {
    const [compound, ...endings] = line.split(" ");
    const key = compound.replaceAll("-", "");
    keys.add(key);
    for (const ending of endings) roots.set(key + ending.replace("-", ""), key);
    if (key !== compound) parts.set(key, compound.split("-").filter((part) => part.length > 2));
  }
  /** What a word shares with its other forms; a form that no page has is told by its ending. */
  const root = (form) => {
    if (roots.has(form) || keys.has(form)) return roots.get(form) ?? form;
    for (let length = form.length - 1; length > 2; length -= 1) {
      const start = form.slice(0, length);
      if (keys.has(start) && ends.has(form.slice(length))) return start;
    }
    return form;
  };

  const forms = new Map(), places = new Map(), sections = [];
  const learn = (form) => {
    if (!forms.has(form)) forms.set(form, roots.get(form) ?? form);
    keys.add(forms.get(form));
    return forms.get(form);
  };
  for (const [at, [url, title, lang, of]] of pages.entries()) {
    if (at % 20 === 19) await pause();
    for (const [anchor, heading, fields, text] of of) {
      const found = [anchor ? "" : title, heading, fields, text].map((text) => words(text).map(({ form }) => learn(form)));
      sections.push({ url, title, lang, anchor, heading, texts: [text, fields], found, length: found[2].length + found[3].length });
    }
  }
  const average = sections.reduce((sum, { length }) => sum + length, 0) / sections.length;
  for (const [at, section] of sections.entries()) {
    if (at % 200 === 199) await pause();
    const weights = new Map();
    section.found.forEach((keys, kind) => keys.forEach((key) => {
      // One word among many says less, above all in a long text.
      const share = kind < 2 ? 0.9 + keys.length / 10 : 0.75 + section.length / average / 4;
      weights.set(key, (weights.get(key) ?? 0) + WEIGHTS[kind] / share);
    }));
    for (const [key, weight] of weights) push(places, key, [section, weight / (weight + 2)]);
    delete section.found;
  }
  const sorted = [...forms.keys()].sort();
  const things = terms.map((names) => names.map((name) => words(name).filter(({ whole }) => !whole).map(({ form }) => form)));
  for (const form of things.flat(2)) keys.add(roots.get(form) ?? form);
  for (const [key, of] of parts) for (const part of of) push(wholes, root(part), key);
  return { words, root, forms, sorted, parts, wholes, places, things, size: sections.length };
}

/** The keys that a word stands for, each with how well it fits. */
function matches({ root, forms, sorted, parts, wholes, places }, word) {
  const found = new Map();
  const add = (key, fit) => { if (places.has(key) && !(found.get(key) >= fit)) found.set(key, fit); };
  const begin = (start, fit) => {
    let [from, to] = [0, sorted.length];
    while (from < to) {
      const middle = (from + to) >> 1;
      if (sorted[middle] < start) from = middle + 1; else to = middle;
    }
    for (; sorted[from]?.startsWith(start); from += 1) add(forms.get(sorted[from]), fit);
  };
  const own = root(word);
  add(own, SAME);
  for (const whole of wholes.get(own) ?? []) add(whole, PART);
  // Few write of a `Sicherheitsvorfall`, more of a `Vorfall`.
  if (!(places.get(own)?.length > 2)) (parts.get(own) ?? []).forEach((part, at, { length }) => add(root(part), at + 1 < length ? SLIP : HEAD));
  if (word.length > 1) begin(word, BEGINNING);
  if (own.length > 6) begin(own.slice(0, -1), LESS);
  for (let length = own.length - 2; !found.size && length > Math.max(4, own.length * 0.6); length -= 1) begin(own.slice(0, length), LESS);
  if (found.size || word.length < 5) return found;
  for (const form of sorted) if (form.includes(word) || (form.length > 4 && word.endsWith(form))) add(forms.get(form), INSIDE);
  if (!found.size) for (const form of sorted) if (near(word, form) || near(word, form.slice(0, word.length))) add(forms.get(form), SLIP);
  return found;
}

/** Whether one letter too many, too few, another, or two in the wrong order make one word of the other. */
function near(a, b) {
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  const [x, y] = [a.slice(start), b.slice(start)];
  return x.slice(1) === y.slice(1) || x.slice(1) === y || x === y.slice(1)
    || (x[0] === y[1] && x[1] === y[0] && x.slice(2) === y.slice(2));
}

/** What is looked for, part by part. Each part has one name or several, and a name one word or several. */
function asked({ words, root, things }, query) {
  const found = words(query);
  const single = found.filter(({ whole }) => !whole);
  const parts = [];
  for (let at = 0; at < single.length;) {
    const { form, start } = single[at];
    const is = (name) => name.length > 0 && name.every((form, offset) => root(form) === root(single[at + offset]?.form ?? ""));
    const named = things.filter((names) => names.some(is));
    const joined = found.find((one) => one.whole && one.start === start);
    const length = Math.max(1, ...named.flat().filter(is).map((name) => name.length), single.filter((one) => one.start >= start && one.end <= joined?.end).length);
    const names = [single.slice(at, at + length).map(({ form }) => form), ...named.filter((names) => names.some((name) => is(name) && name.length === length)).flat()];
    if (joined) names.push([joined.form]);
    if (/^\p{L}+\p{N}+$/u.test(form)) names.push(form.match(/\p{L}+|\p{N}+/gu));
    parts.push(names);
    at += length;
  }
  return parts;
}

/** How well each section answers one part of the question: by the best of its names, with all its words. */
function answers(data, names) {
  const best = new Map(), keys = new Set();
  names.forEach((name, other) => {
    const each = name.map((word) => {
      const points = new Map();
      for (const [key, fit] of matches(data, word)) {
        keys.add(key);
        for (const [section, weight] of data.places.get(key)) points.set(section, Math.max(points.get(section) ?? 0, fit * weight));
      }
      return points;
    });
    for (const section of each[0]?.keys() ?? []) {
      if (!each.every((points) => points.has(section))) continue;
      const points = each.reduce((sum, points) => sum + points.get(section), 0) / each.length * (other ? 0.9 : 1);
      best.set(section, Math.max(best.get(section) ?? 0, points));
    }
  });
  return { best, keys, rarity: Math.log(1 + data.size / best.size) };
}

/** The pages that answer, the best first, each with its best sections. */
function find(data, query) {
  const parts = asked(data, query).map((names) => answers(data, names)).filter(({ best }) => best.size);
  const pages = new Map();
  for (const { best, rarity } of parts) {
    const covered = new Map();
    for (const [section, points] of best) {
      const { url } = section;
      if (!pages.has(url)) pages.set(url, { ...section, sections: new Map(), covered: 0, points: 0 });
      const { sections } = pages.get(url);
      sections.set(section, (sections.get(section) ?? 0) + (points + 1) * rarity);
      covered.set(url, Math.max(covered.get(url) ?? 0, points * rarity));
    }
    for (const [url, points] of covered) {
      const page = pages.get(url);
      page.covered += rarity;
      page.points += points;
    }
  }
  const results = [...pages.values()];
  for (const page of results) {
    page.sections = [...page.sections].sort(([, a], [, b]) => b - a);
    const [[, most]] = page.sections;
    page.sections = page.sections.filter(([, points]) => points >= most * 0.6).map(([section]) => section);
    page.points = (page.points + most) * page.covered;
  }
  const most = Math.max(...results.map(({ covered }) => covered));
  return {
    keys: new Set(parts.flatMap(({ keys }) => [...keys])),
    pages: results.filter(({ covered }) => covered >= most * 0.75).sort((a, b) => b.points - a.points || (a.url < b.url ? -1 : 1)),
  };
}

/** A piece of a text around what was found in it, with marks; a beginning where there is nothing. */
function snippet({ words, forms }, texts, keys) {
  const hits = texts.map((text) => words(text).filter(({ form }) => keys.has(forms.get(form))));
  const at = [hits.findIndex(({ length }) => length), texts.findIndex(Boolean), 0].find((at) => at >= 0);
  const text = texts[at];
  const first = hits[at][0]?.start ?? 0;
  const start = first < LETTERS / 2 ? 0 : text.lastIndexOf(" ", first - LETTERS / 3) + 1;
  const end = text.length - start > LETTERS ? Math.max(text.lastIndexOf(" ", start + LETTERS), start + LETTERS / 2) : text.length;
  const plain = (from, to) => text.slice(from, to).replace(/([.!?:…,;])\n/g, "$1 ").replaceAll("\n", " · ");
  const paragraph = document.createElement("p");
  let last = start;
  paragraph.append(start ? "… " : "");
  for (const hit of hits[at]) {
    if (hit.start < last || hit.end > end) continue;
    const mark = document.createElement("mark");
    mark.append(text.slice(hit.start, hit.end));
    paragraph.append(plain(last, hit.start), mark);
    last = hit.end;
  }
  paragraph.append(plain(last, end), end < text.length ? " …" : "");
  return paragraph;
}

function link(href, text, lang) {
  const link = document.createElement("a");
  link.href = href;
  if (lang) link.lang = lang;
  link.append(text);
  return link;
}

/** Shows the first answers, and the others unless something newer is asked meanwhile. */
async function show(data, query) {
  const { pages, keys } = find(data, query);
  const items = (from, to) => pages.slice(from, to).map(({ url, title, lang, sections }) => {
    const item = document.createElement("li");
    const below = document.createElement("ul");
    item.append(link(url, title, lang));
    for (const { anchor, heading, texts } of sections.slice(0, SECTIONS)) {
      const text = snippet(data, texts, keys);
      if (lang) text.lang = lang;
      if (!anchor) { item.append(text); continue; }
      const one = document.createElement("li");
      one.append(link(`${url}#${anchor}`, heading, lang), text);
      below.append(one);
    }
    if (below.firstChild) item.append(below);
    return item;
  });
  list.replaceChildren(...items(0, FIRST));
  list.hidden = !pages.length;
  await pause();
  if (query !== input.value.trim()) return;
  list.append(...items(FIRST, PAGES));
  const { results, none } = status.dataset;
  status.textContent = pages.length ? `${results}: ${pages.length > PAGES ? `${PAGES}+` : pages.length}` : none;
}

/** Answers what stands in the field. An answer that is late for a newer question is dropped. */
async function search() {
  const query = input.value.trim();
  const address = new URL(location);
  address.hash = "";
  if (query) address.searchParams.set("q", query); else address.searchParams.delete("q");
  if (query || location.search) history.replaceState(null, "", address);
  everything.hidden = Boolean(query);
  // Until the index has come, an empty list keeps the room.
  if (!query || !index) list.hidden = !query;
  if (!query) {
    status.textContent = "";
    list.replaceChildren();
    return;
  }
  if (!list.firstChild) status.textContent = status.dataset.loading;
  try {
    const data = await load();
    await pause();
    if (query === input.value.trim()) await show(data, query);
  } catch {
    status.textContent = status.dataset.failed;
    list.hidden = true;
    everything.hidden = false;
  }
}

/** Up and down go through the results; Escape goes back to the field, and empties it. */
function keys(event) {
  const stops = [input, ...list.querySelectorAll("a")];
  const at = stops.indexOf(document.activeElement);
  const next = stops[at + ({ ArrowDown: 1, ArrowUp: -1 }[event.key] ?? NaN)];
  if (at < 0 || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  if (next) {
    next.focus();
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
form.parentElement.addEventListener("keydown", keys);
input.addEventListener("input", search);
input.value = new URL(location).searchParams.get("q") ?? "";
if (input.value) search();
