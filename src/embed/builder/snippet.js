// From what is chosen to what one copies.

import { COLOURS, LENGTHS, SECTIONS } from "./choices.js";

/** The attributes that differ from their default, as pairs; a switch has no value. */
export function attributes(chosen) {
  const pairs = [];
  const add = (name, value, isDefault) => {
    if (!isDefault) pairs.push([name, value]);
  };
  add("lang", chosen.lang, !chosen.lang);
  add("instance", chosen.instance, !chosen.instance);
  add("sections", chosen.sections.join(" "), chosen.sections.length === SECTIONS.length);
  add("theme", chosen.theme, chosen.theme === "auto");
  add("start", chosen.start, chosen.start === "/");
  add("storage", chosen.storage, chosen.storage === "local");
  add("loading", "lazy", !chosen.lazy);
  add("share", "scores", !chosen.scores);
  for (const name of chosen.switches) add(name, undefined, false);
  return pairs;
}

/** The custom properties that differ from their default, as pairs. */
export function properties(chosen) {
  const pairs = [];
  for (const [name, [light, dark]] of Object.entries(chosen.colours)) {
    if (light === COLOURS[name][0] && dark === COLOURS[name][1]) continue;
    const value = { light, dark, auto: `light-dark(${light}, ${dark})` }[chosen.theme];
    pairs.push([`--leitwerk-${name}`, value]);
  }
  if (chosen.font) pairs.push(["--leitwerk-font", chosen.font]);
  for (const [name, value] of Object.entries(chosen.lengths)) {
    if (value !== LENGTHS[name]) pairs.push([`--leitwerk-${name}`, `${value}px`]);
  }
  return pairs;
}

/** The folder that is meant, with a slash at its end; nothing is that of the page. */
export function folderOf(text) {
  return text.replace(/element\.js$/, "").replace(/[^/]$/, "$&/");
}

/**
 * The lines for a portal. `base` is the folder of the files; of the texts, `note` stands
 * in the element until it is there, and `storeHint` beside the store.
 */
export function snippet(chosen, base, integrity, { note, storeHint }) {
  const folder = folderOf(base);
  const own = attributes(chosen).map(([name, value]) => (value === undefined ? ` ${name}` : ` ${name}="${escape(value)}"`));
  const lines = [
    `<script type="module" src="${escape(folder)}element.js"`,
    `        crossorigin integrity="${escape(integrity)}"></script>`,
    `<kam-leitwerk${own.join("")}>`,
    `  <p>${escape(note)}</p>`,
    "</kam-leitwerk>",
  ];
  if (chosen.storage === "host") {
    // A module is named by an address or by a relative path.
    const path = /^(\w+:|[./])/.test(folder) ? folder : `./${folder}`;
    lines.push(
      '<script type="module">',
      `  import { httpStore } from ${literal(`${path}http-store.js`)};`,
      `  // ${storeHint}`,
      `  document.querySelector("kam-leitwerk").store = httpStore("/leitwerk/workspace");`,
      "</script>",
    );
  }
  return lines.join("\n");
}

/** The sheet for a portal; empty where nothing is chosen. */
export function sheet(chosen) {
  const lines = properties(chosen).map(([name, value]) => `  ${name}: ${value};`);
  return lines.length > 0 ? ["kam-leitwerk {", ...lines, "}"].join("\n") : "";
}

/** A text of JavaScript that ends no script. */
const literal = (text) => JSON.stringify(text).replaceAll("<", "\\u003c");

function escape(text) {
  return text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");
}
