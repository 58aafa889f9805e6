// The attributes of <kam-leitwerk>, each of which is also a property. A property
// sets its attribute, so that there is one place that says how the element is
// set up.

/** One of several words, in any case; without one, the first. */
const word = (...known) => ({
  read: (text) => known.find((it) => it === text.trim().toLowerCase()),
  expects: known.join(" or "),
  without: known[0],
});

/** Several of these words; without any, all. */
const words = (...known) => ({
  read: (text) => {
    const said = text.toLowerCase().split(/\s+/).filter(Boolean);
    return said.every((it) => known.includes(it)) ? said.join(" ") : undefined;
  },
  expects: `some of ${known.join(" ")}`,
  without: known.join(" "),
});

/** Any text that is not too long. */
const text = (most) => ({
  read: (text) => (text.trim() && text.length <= most ? text : undefined),
  expects: `up to ${most} characters`,
});

const PAGE = /^\/((context|balance|importance|review|guess|result|data)?|task\/T[1-6]|plan(\/(team|sponsors|capacity|calendar|positions|actions))?)$/;

/** A page, with or without the marks of an address. */
const page = {
  read: (text) => {
    const path = `/${text.trim().replace(/^#?\/?/, "")}`;
    return PAGE.test(path) ? path : undefined;
  },
  expects: "a page such as /result or /plan/team",
};

/** A day of the calendar. */
const day = {
  read: (text) => {
    const said = text.trim();
    const time = Date.parse(`${said}T00:00:00Z`);
    return Number.isFinite(time) && new Date(time).toISOString().startsWith(said) ? said : undefined;
  },
  expects: "a day such as 2026-03-31",
};

/** There or not; frameworks and addresses also write `false`. */
const flag = { isFlag: true };
const NO = /^(false|0|no|off)$/i;

/** By attribute: how it is read, what counts without it, and its property where that has another name. */
export const ATTRIBUTES = {
  instance: { ...text(100), without: "site" },
  sections: words("assessment", "result", "plan", "data"),
  theme: word("auto", "light", "dark"),
  start: { ...page, without: "/" },
  storage: word("local", "session", "memory", "host"),
  "as-of": { property: "asOf", ...day, without: "" },
  loading: word("eager", "lazy"),
  share: { ...word("", "scores"), expects: "scores" },
  readonly: { property: "readOnly", ...flag },
  sandbox: flag,
  page: flag,
};

/** The element reflects `lang` by itself. */
export const OBSERVED = ["lang", ...Object.keys(ATTRIBUTES)];

/** What an attribute says: the value that counts where it says nothing known. */
export function valueOf(host, name) {
  const { isFlag, read, without } = ATTRIBUTES[name];
  const said = host.getAttribute(name);
  if (isFlag) return said !== null && !NO.test(said);
  return (said === null ? undefined : read(said)) ?? without;
}

/** What is wrong with an attribute, if something is. */
export function faultOf(host, name) {
  const { isFlag, read, expects } = ATTRIBUTES[name] ?? {};
  const said = host.getAttribute(name);
  if (!read || isFlag || said === null || read(said) !== undefined) return undefined;
  return `${name}="${said}" is not known: the attribute expects ${expects}`;
}

/** Gives a class the properties. */
export function defineProperties(prototype) {
  for (const [name, { property = name, isFlag }] of Object.entries(ATTRIBUTES)) {
    Object.defineProperty(prototype, property, {
      configurable: true,
      enumerable: true,
      get() {
        return valueOf(this, name);
      },
      set(value) {
        if (isFlag) this.toggleAttribute(name, Boolean(value));
        else if (value === null || value === undefined) this.removeAttribute(name);
        else this.setAttribute(name, value);
      },
    });
  }
}

/** Takes over properties that were set before the element was defined. */
export function upgradeProperties(host, others) {
  const own = Object.entries(ATTRIBUTES).map(([name, { property = name }]) => property);
  for (const property of [...own, ...others]) {
    if (!Object.hasOwn(host, property)) continue;
    const value = host[property];
    delete host[property];
    host[property] = value;
  }
}
