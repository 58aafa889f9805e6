// The look that a host gives to the element: colours in which its text cannot
// be read are corrected, and reported. See style/tokens.css.

import { css, end, isDark, least, opacity, parse, readable } from "./colour.js";

const TEXT = 4.5;
const CONTROL = 3;

/** What stands on what: the token, the host's property, its grounds, and the contrast that it needs. */
const ROLES = [
  ["--ink", "--leitwerk-text", ["--paper", "--raised"], TEXT],
  ["--muted", "--leitwerk-muted", ["--paper", "--raised"], TEXT],
  ["--accent", "--leitwerk-accent", ["--paper"], TEXT],
  ["--accent-ink", "--leitwerk-on-accent", ["--accent"], TEXT],
  ["--control", "--leitwerk-control", ["--paper"], CONTROL],
  ["--focus", "--leitwerk-focus", ["--paper", "--raised"], CONTROL],
  // Not the host's, but on its grounds.
  ...["critical", "high", "medium", "low", "good"].map((name) => [`--${name}`, "", ["--paper", "--raised"], TEXT]),
];

/** The grounds, which are taken as they are. */
const GROUNDS = ["--leitwerk-surface", "--leitwerk-raised"];
const GIVEN = [...GROUNDS, ...ROLES.map(([, property]) => property).filter(Boolean)];

/** On an accent of the host's, main buttons and chosen answers have it. */
const PRIMARY = "--primary: var(--accent); --on-primary: var(--accent-ink);";

export class Look {
  #host;
  #root;
  #sheet = new CSSStyleSheet();
  #probe = document.createElement("i");
  #last = "";
  /** The public list of what was corrected. */
  report = Object.freeze([]);

  constructor(host, root) {
    this.#host = host;
    this.#root = root;
    this.#probe.className = "probe";
    this.#probe.setAttribute("aria-hidden", "true");
    // The style sheet gives it a transition: of a change of any of these
    // colours, wherever it comes from, the browser tells here.
    this.#probe.addEventListener("transitionrun", () => this.check());
  }

  /** The root shows something else, with these sheets. */
  attach(sheets) {
    this.#root.adoptedStyleSheets = [...sheets, this.#sheet];
    this.#root.append(this.#probe);
    this.check();
  }

  /** Looks at the colours as they are now. */
  check() {
    const frame = this.#root.querySelector(".leitwerk");
    if (this.#host.page || !frame) return;
    const style = getComputedStyle(this.#host);
    const given = Object.fromEntries(GIVEN.map((name) => [name, style.getPropertyValue(name).trim()]));
    if (Object.values(given).every((value) => !value)) return this.#correct([], "");
    this.#sheet.replaceSync("");
    const read = reader(frame);
    const isNight = () => read("light-dark(white, black)")?.[0] === 0;
    let rules = given["--leitwerk-accent"] ? PRIMARY : "";
    const paper = read("var(--paper)", () => behind(this.#host, read));
    if (paper && given["--leitwerk-surface"] && isDark(paper) !== isNight()) {
      // What the host says no colour of has to go with its ground.
      rules += `color-scheme: ${isNight() ? "light" : "dark"};`;
      this.#write(rules);
    }
    const scheme = isNight() ? "dark" : "light";
    const used = { "--paper": paper, "--raised": read("var(--raised)", () => paper) };
    const corrections = [];
    const correct = (token, property, colour, grounds, needed, better) => {
      used[token] = better;
      rules += `${token}: ${css(better)};`;
      if (!property) return;
      const found = Math.round(least(colour, grounds) * 100) / 100;
      corrections.push(Object.freeze({ property, scheme, given: css(colour), used: css(better), contrast: found, needed }));
    };
    const grounds = [paper, used["--raised"]].filter(Boolean);
    if (grounds.length > 1 && grounds.every((ground) => least(end(ground), grounds) < TEXT)) {
      // No text can be read on both.
      correct("--raised", "--leitwerk-raised", used["--raised"], [end(paper)], TEXT, paper);
    }
    for (const [token, property, on, needed] of ROLES) {
      const grounds = on.map((ground) => used[ground]).filter(Boolean);
      const colour = read(`var(${token})`, () => grounds[0]);
      used[token] = colour;
      if (!colour || least(colour, grounds) >= needed) continue;
      correct(token, property, colour, grounds, needed, readable(colour, grounds, needed));
    }
    read.end();
    this.#correct(corrections, rules);
  }

  /** What is printed has colours of its own. */
  #write(rules) {
    this.#sheet.replaceSync(rules && `@media screen { .leitwerk { ${rules} } }`);
  }

  #correct(corrections, rules) {
    this.#write(rules);
    this.report = Object.freeze(corrections);
    const said = corrections
      .map((it) => `${it.property} ${it.given} has a contrast of ${it.contrast} : 1, needs ${it.needed} : 1; ${it.used} is used (${it.scheme})`)
      .join("\n");
    if (said && said !== this.#last) console.warn(`leitwerk: ${said}`);
    this.#last = said;
  }
}

/**
 * Reads colours as the browser computes them inside a frame, in the scheme that
 * is said, or in the frame's. `ground` gives what shows through them.
 */
function reader(frame) {
  const probe = document.createElement("i");
  frame.append(probe);
  const mixes = CSS.supports("color", "color-mix(in srgb, red, red)");
  const read = (colour, ground, scheme = "") => {
    probe.style.colorScheme = scheme;
    // Mixed with itself, every colour is written in sRGB. What is no colour is
    // transparent here, and not that of the text around.
    probe.style.backgroundColor = mixes ? `color-mix(in srgb, ${colour}, ${colour})` : colour;
    const text = getComputedStyle(probe).backgroundColor;
    const [seen, part] = [parse(text), opacity(text)];
    const under = part < 1 && seen && ground?.();
    return under ? seen.map((own, n) => own * part + under[n] * (1 - part)) : seen;
  };
  read.end = () => probe.remove();
  return read;
}

/** What is seen through a place in the host's page, as far as it is one colour. */
function behind(place, read) {
  if (!place) return read("Canvas", undefined, getComputedStyle(document.documentElement).colorScheme);
  const around = place.assignedSlot ?? place.parentElement ?? place.getRootNode().host;
  return read(getComputedStyle(place).backgroundColor, () => behind(around, read));
}
