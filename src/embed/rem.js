// The unit `--rem` of the style sheets (style/tokens.css).

const PROPERTY = "--leitwerk-rem";

/**
 * Makes a length of it: computed where it is said, and inherited as that.
 * Returns what the sheets need where the browser cannot do so.
 */
export function lengthOfRem() {
  if (!globalThis.CSS?.registerProperty) return ".leitwerk > * { --leitwerk-rem: 16px }";
  try {
    CSS.registerProperty({ name: PROPERTY, syntax: "<length>", inherits: true, initialValue: "16px" });
  } catch (error) {
    // Another release of this script was here first.
    if (error.name !== "InvalidModificationError") throw error;
  }
  return "";
}
