// The snippet builder: a form, the element as chosen, and the text to copy.

import { COLOURS, LANGUAGES, LENGTHS, SECTIONS, STARTS, STORAGES, SWITCHES, THEMES, defaults } from "./choices.js";
import { attributes, properties, sheet, snippet } from "./snippet.js";
import { TEXTS } from "./texts.js";

const integrity = document.querySelector('meta[name="integrity"]').content;
let language = navigator.languages.map((tag) => tag.slice(0, 2)).find((tag) => tag in TEXTS) ?? "de";
let chosen = defaults();
let base = new URL("../", location.href).href;

/** An element with attributes and children; a function is a listener. */
function make(tag, given = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(given)) {
    if (typeof value === "function") element.addEventListener(name, value);
    else if (value === true) element.setAttribute(name, "");
    else if (value !== false && value !== undefined) element.setAttribute(name, value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}

/** A field with its label and, if there is one, a hint. */
function field(id, label, control, hint) {
  control.id = id;
  if (hint) control.setAttribute("aria-describedby", `${id}-hint`);
  const said = hint && make("span", { class: "hint", id: `${id}-hint` }, hint);
  return make("div", { class: "field" }, make("label", { for: id }, label), said || undefined, control);
}

function text(value, change, given = {}) {
  return make("input", { type: "text", spellcheck: "false", autocomplete: "off", value, ...given, input: ({ target }) => set(() => change(target.value.trim())) });
}

function list(values, names, value, change) {
  const entries = values.map((it, index) => make("option", { value: it, selected: it === value }, names[it] ?? names[index] ?? it));
  return make("select", { change: ({ target }) => set(() => change(target.value)) }, ...entries);
}

function check(id, label, checked, change) {
  const box = make("input", { type: "checkbox", id, checked, change: ({ target }) => set(() => change(target.checked)) });
  return make("div", { class: "check" }, box, make("label", { for: id }, label));
}

function group(legend, ...children) {
  return make("fieldset", {}, make("legend", {}, legend), ...children);
}

/** The list with a word put in or taken out, in the order of `all`. */
function toggled(all, list, word, isIn) {
  return all.filter((it) => (it === word ? isIn : list.includes(it)));
}

function elementForm(t) {
  const sections = SECTIONS.map((name) =>
    check(`section-${name}`, t.sectionNames[name], chosen.sections.includes(name), (isIn) => {
      chosen.sections = toggled(SECTIONS, chosen.sections, name, isIn);
    }),
  );
  const switches = SWITCHES.map((name) =>
    check(name, t.switches[name], chosen.switches.includes(name), (isIn) => {
      chosen.switches = toggled(SWITCHES, chosen.switches, name, isIn);
    }),
  );
  return make(
    "section",
    { "aria-labelledby": "element" },
    make("h2", { id: "element" }, t.element),
    field("folder", t.folder, text(base, (value) => (base = value), { type: "url" }), t.folderHint),
    field("lang", t.lang, list(LANGUAGES, t.langs, chosen.lang, (value) => (chosen.lang = value))),
    field("instance", t.instance, text(chosen.instance, (value) => (chosen.instance = value), { maxlength: "60" }), t.instanceHint),
    group(t.sections, ...sections),
    field("theme", t.theme, list(THEMES, t.themes, chosen.theme, (value) => (chosen.theme = value))),
    field("storage", t.storage, list(STORAGES, t.storages, chosen.storage, (value) => (chosen.storage = value))),
    field("start", t.start, list(STARTS, {}, chosen.start, begin)),
    group(
      t.more,
      check("lazy", t.lazy, chosen.lazy, (is) => (chosen.lazy = is)),
      check("scores", t.scores, chosen.scores, (is) => (chosen.scores = is)),
      ...switches,
    ),
  );
}

function colourTable(t) {
  const pick = (name, index) =>
    make("input", {
      type: "color",
      value: chosen.colours[name][index],
      "aria-label": `${t.colours[name]}, ${[t.light, t.dark][index]}`,
      input: ({ target }) => set(() => (chosen.colours[name][index] = target.value)),
    });
  const rows = Object.keys(COLOURS).map((name) =>
    make("tr", {}, make("th", { scope: "row" }, t.colours[name]), make("td", {}, pick(name, 0)), make("td", {}, pick(name, 1))),
  );
  const head = [t.colour, t.light, t.dark].map((it) => make("th", { scope: "col" }, it));
  return make("table", {}, make("thead", {}, make("tr", {}, ...head)), make("tbody", {}, ...rows));
}

function lookForm(t) {
  const lengths = Object.keys(LENGTHS).map((name) => {
    const change = ({ target }) => {
      if (target.value !== "" && target.validity.valid) set(() => (chosen.lengths[name] = target.valueAsNumber));
    };
    const input = make("input", { type: "number", min: "0", max: "200", value: chosen.lengths[name], input: change });
    return field(name, t.lengths[name], input);
  });
  return make(
    "section",
    { "aria-labelledby": "look" },
    make("h2", { id: "look" }, t.look),
    colourTable(t),
    field("font", t.font, text(chosen.font, (value) => (chosen.font = value.replace(/[;{}<>]/g, ""))), t.fontHint),
    ...lengths,
    make("button", { type: "button", click: reset }, t.reset),
  );
}

function copied(id, heading, t) {
  const said = make("span", { role: "status" });
  const code = make("pre", { tabindex: "0", role: "region", "aria-labelledby": id });
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(code.textContent);
      said.textContent = t.copied;
    } catch (error) {
      console.warn(error);
      said.textContent = t.notCopied;
      getSelection().selectAllChildren(code);
    }
  };
  const button = make("button", { type: "button", class: "main", click: copy, "aria-describedby": id }, t.copy);
  return { code, said, button, section: make("section", {}, make("h2", { id }, heading), code, make("p", { class: "copy" }, button, said)) };
}

const preview = make("kam-leitwerk", { instance: "builder", storage: "memory" });
let parts;

/** Another first page, which the preview shows at once. */
function begin(page) {
  chosen.start = page;
  // Its section may not be offered.
  preview.show(page).catch((error) => console.info(error.message));
}

/** Changes what is chosen, and shows it. */
function set(change) {
  change();
  update();
}

function reset() {
  chosen = defaults();
  show();
  document.querySelector("#look").closest("section").querySelector("button").focus();
}

/** The element as chosen, but for where it keeps things: a preview keeps nothing. */
function updatePreview() {
  const own = new Map(attributes(chosen));
  const kept = ["instance", "storage"];
  const names = [...preview.getAttributeNames(), ...own.keys()].filter((name) => !kept.includes(name) && name !== "style");
  for (const name of new Set(names)) {
    if (own.has(name)) preview.setAttribute(name, own.get(name) ?? "");
    else preview.removeAttribute(name);
  }
  if (!own.has("lang")) preview.setAttribute("lang", document.documentElement.lang);
  const styles = properties(chosen);
  for (const name of [...preview.style]) if (!styles.some(([it]) => it === name)) preview.style.removeProperty(name);
  for (const [name, value] of styles) preview.style.setProperty(name, value);
}

function update() {
  const t = TEXTS[language];
  updatePreview();
  parts.page.code.textContent = snippet(chosen, base, integrity, t);
  const styles = sheet(chosen);
  parts.sheet.code.textContent = styles || t.noSheet;
  parts.sheet.button.hidden = !styles;
  for (const { said } of [parts.page, parts.sheet]) said.textContent = "";
  // The element computes its colours in the next frame.
  requestAnimationFrame(() => requestAnimationFrame(showCorrections));
}

function showCorrections() {
  const t = TEXTS[language];
  const list = preview.themeReport ?? [];
  const entries = list.map(({ property, scheme, given, used }) => make("li", {}, `${property} (${t[scheme] ?? scheme}): ${given} → ${used}`));
  parts.corrections.replaceChildren(...(entries.length > 0 ? [make("p", {}, t.corrected), make("ul", {}, ...entries)] : []));
}

function languages(t) {
  const buttons = Object.entries({ de: "Deutsch", en: "English" }).map(([tag, name]) =>
    make("button", { type: "button", lang: tag, "aria-pressed": String(tag === language), click: () => speak(tag) }, name),
  );
  return make("div", { class: "languages", role: "group", "aria-label": t.languages }, ...buttons);
}

function speak(tag) {
  language = tag;
  show();
  document.querySelector(`.languages [lang="${tag}"]`).focus();
}

/** Builds the page in its language; the preview stays as it is. */
function show() {
  const t = TEXTS[language];
  document.documentElement.lang = { de: "de-CH", en: "en" }[language];
  document.title = `${t.title} – Leitwerk`;
  parts = {
    page: copied("snippet", t.snippet, t),
    sheet: copied("sheet", t.sheet, t),
    corrections: make("div", { class: "corrections", role: "status" }),
  };
  const form = make("form", { class: "form", submit: (event) => event.preventDefault() }, elementForm(t), lookForm(t));
  const seen = make(
    "section",
    { "aria-labelledby": "preview" },
    make("h2", { id: "preview" }, t.preview),
    make("p", { class: "hint" }, t.previewHint),
    parts.corrections,
    make("div", { class: "stage" }, preview),
  );
  const head = make("header", { class: "bar" }, make("a", { href: "../" }, "Leitwerk"), languages(t));
  const main = make(
    "main",
    {},
    make("h1", {}, t.title),
    make("p", { class: "lead" }, t.lead),
    make("div", { class: "two" }, form, make("div", { class: "seen" }, parts.page.section, parts.sheet.section, seen)),
  );
  document.body.replaceChildren(head, main);
  update();
}

show();
