// Added to every page by `glashaus serve`, and by nothing else: published pages do not have it.
// It loads the page again when the site changed, swaps style sheets, and shows findings.
(() => {
  "use strict";

  const events = new URL("events", document.currentScript.src);
  let version = "{{version}}";
  let source;

  const words = {
    de: { title: "Befunde", close: "Schließen", error: "Fehler", warning: "Warnung", info: "Hinweis" },
    en: { title: "Findings", close: "Close", error: "Error", warning: "Warning", info: "Note" },
    nl: { title: "Bevindingen", close: "Sluiten", error: "Fout", warning: "Waarschuwing", info: "Opmerking" },
  };
  const language = document.documentElement.lang.slice(0, 2).toLowerCase();
  const say = words[language] ?? words.en;

  // --- Loading again, at the same place ---

  const place = "glashaus-preview-scroll";

  function reload() {
    source.close();
    sessionStorage.setItem(place, JSON.stringify([location.pathname, scrollX, scrollY]));
    location.reload();
  }

  function restore() {
    const [path, x, y] = JSON.parse(sessionStorage.getItem(place) ?? "[]");
    sessionStorage.removeItem(place);
    if (path === location.pathname) scrollTo({ left: x, top: y, behavior: "instant" });
  }

  // --- Style sheets ---

  // "/assets/main." for "/assets/main.0a1b.css": what stays when the content changes.
  const stem = (path) => path.replace(/\.[^./]+\.css$/, ".");

  function swap(href) {
    const wanted = stem(new URL(href, location.href).pathname);
    const sheets = [...document.querySelectorAll('link[rel~="stylesheet"]')];
    const old = sheets.filter((link) => stem(new URL(link.href).pathname) === wanted);
    if (old.length === 0) return;
    const link = old.at(-1).cloneNode();
    link.removeAttribute("integrity");
    link.href = href;
    // The old one stays until the new one is there, so the page is never without style.
    link.addEventListener("load", () => old.forEach((sheet) => sheet.remove()));
    link.addEventListener("error", () => link.remove());
    old.at(-1).after(link);
  }

  // --- Findings ---

  // Constructed, because the site's Content-Security-Policy forbids inline styles.
  const style = `
    section { position: fixed; inset: auto 0 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto;
      box-sizing: border-box; padding: 1rem 1.5rem; font: 16px/1.5 system-ui, sans-serif;
      background: #fff; color: #1a1a1a; border-top: 4px solid #b3261e; box-shadow: 0 -4px 24px rgb(0 0 0 / 25%); }
    header { display: flex; justify-content: space-between; align-items: center; gap: 1rem; }
    h2 { margin: 0; font-size: 1.25rem; }
    button { font: inherit; padding: 0.25rem 0.75rem; cursor: pointer; }
    ol { margin: 0; padding: 0; list-style: none; }
    li { padding: 0.75rem 0; border-top: 1px solid #ccc; }
    li:first-child { border-top: 0; }
    p { margin: 0.25rem 0; }
    pre { margin: 0.5rem 0; padding: 0.5rem; overflow: auto; background: #f2f2f2; font: 14px/1.4 ui-monospace, monospace; }
    .place { font: 14px/1.4 ui-monospace, monospace; overflow-wrap: anywhere; }
    .severity { font-weight: 700; }
    @media (prefers-color-scheme: dark) {
      section { background: #1a1a1a; color: #f2f2f2; border-top-color: #f2b8b5; }
      pre { background: #2b2b2b; }
      li { border-top-color: #555; }
    }
    @media print { section { display: none; } }
  `;

  let host;
  let shown;

  function element(name, text, className) {
    const made = document.createElement(name);
    if (text !== undefined) made.textContent = text;
    if (className) made.className = className;
    return made;
  }

  function hide() {
    host?.remove();
    host = undefined;
  }

  function show(json) {
    // Told again after a pause: what was closed stays closed.
    if (json === shown) return;
    shown = json;
    hide();
    // What stops a build comes first, whichever file it is in.
    const weights = ["error", "warning", "info"];
    const weight = (finding) => weights.indexOf(finding.severity);
    const findings = JSON.parse(json).sort((a, b) => weight(a) - weight(b));
    if (findings.length === 0) return;

    const panel = element("section");
    panel.setAttribute("role", "region");
    panel.setAttribute("aria-labelledby", "title");
    panel.tabIndex = -1;
    const title = element("h2", `${say.title}: ${findings.length}`);
    title.id = "title";
    title.setAttribute("role", "status");
    const close = element("button", say.close);
    close.type = "button";
    close.addEventListener("click", hide);
    const header = element("header");
    header.append(title, close);

    const list = element("ol");
    for (const finding of findings) {
      const item = element("li");
      const message = element("p");
      message.append(element("span", say[finding.severity] ?? say.error, "severity"), `: ${finding.message}`);
      item.append(message);
      const where = [finding.file, finding.line, finding.column].filter((part) => part != null).join(":");
      if (where) item.append(element("p", where, "place"));
      if (finding.excerpt) item.append(element("pre", finding.excerpt));
      if (finding.why) item.append(element("p", finding.why));
      if (finding.advice) item.append(element("p", finding.advice));
      list.append(item);
    }
    panel.append(header, list);

    host = element("glashaus-findings");
    host.lang = say === words.en ? "en" : language;
    const root = host.attachShadow({ mode: "open" });
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    root.adoptedStyleSheets = [sheet];
    root.append(panel);
    document.body.append(host);
  }

  // --- News ---

  function on(name, handle) {
    source.addEventListener(name, (event) => {
      version = event.lastEventId;
      handle(event.data);
    });
  }

  function connect() {
    source?.close();
    events.search = new URLSearchParams({ since: version });
    source = new EventSource(events);
    on("hello", () => {});
    on("reload", reload);
    on("css", swap);
    on("findings", show);
    // The browser tries again by itself unless it was refused.
    source.addEventListener("error", () => {
      if (source.readyState === EventSource.CLOSED && !document.hidden) setTimeout(connect, 2000);
    });
  }

  addEventListener("keydown", (event) => {
    if (event.key === "Escape") hide();
  });
  // Browsers open six connections to a host: pages nobody looks at must not hold one.
  document.addEventListener("visibilitychange", () => (document.hidden ? source?.close() : connect()));
  addEventListener("pagehide", () => source?.close());
  addEventListener("pageshow", (event) => event.persisted && connect());

  restore();
  if (!document.hidden) connect();
})();
