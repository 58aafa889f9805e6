// What can be chosen in the snippet builder. The names, values and defaults are
// those of custom-elements.json; tests/widget-package/node.test.mjs compares.

export const LANGUAGES = ["", "de-CH", "en"];
export const SECTIONS = ["assessment", "result", "plan", "data"];
export const THEMES = ["auto", "light", "dark"];
export const STORAGES = ["local", "session", "memory", "host"];
export const STARTS = ["/", "/context", "/task/T1", "/result", "/plan", "/plan/team", "/plan/capacity", "/data"];
/** Attributes that are there or not. */
export const SWITCHES = ["readonly", "sandbox"];

/** The colours, in light and in dark. */
export const COLOURS = {
  accent: ["#a3261b", "#ff8a76"],
  "on-accent": ["#ffffff", "#2b0703"],
  text: ["#15181c", "#eceff2"],
  muted: ["#535b64", "#a9b2bb"],
  surface: ["#ffffff", "#14171a"],
  raised: ["#f4f5f6", "#1e2328"],
  line: ["#d5d9dd", "#363d45"],
  control: ["#767e87", "#838d97"],
  focus: ["#0b57d0", "#8ab4f8"],
};

/** Lengths, in px. */
export const LENGTHS = { "font-size": 16, radius: 2, spacing: 4, "scroll-margin": 0 };

/** What is chosen at first. */
export function defaults() {
  return {
    lang: "",
    instance: "",
    sections: [...SECTIONS],
    theme: "auto",
    storage: "local",
    start: "/",
    lazy: false,
    scores: false,
    switches: [],
    colours: structuredClone(COLOURS),
    lengths: { ...LENGTHS },
    font: "",
  };
}
