// Colours as numbers: contrast, and what to do where it is too small.

/** Red, green and blue from 0 to 1; `undefined` where the text is no colour. */
export function parse(text) {
  // Browsers write what they have computed in this form, whatever was given.
  const [, numbers] = /^color\(srgb ([^/)]+)/.exec(text) ?? [];
  const rgb = /^rgba?\(([^/)]+)/.exec(text)?.[1];
  const parts = (numbers ?? rgb)?.split(/[\s,]+/).slice(0, 3).map(Number);
  if (!parts || parts.length < 3 || parts.some(Number.isNaN)) return undefined;
  return parts.map((part) => Math.min(1, Math.max(0, rgb ? part / 255 : part)));
}

/** How opaque a colour is that a browser has computed, 0 to 1. */
export function opacity(text) {
  const [, alpha] = /(?:\/|^rgba\(.*,)\s*([\d.e-]+)\)$/.exec(text) ?? [];
  return alpha === undefined ? 1 : Number(alpha);
}

/** WCAG's relative luminance, 0 to 1. */
function luminance(colour) {
  const [red, green, blue] = colour.map((part) =>
    part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4,
  );
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG's contrast of two colours, 1 to 21. */
export function contrast(one, other) {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** The least contrast of a colour with several grounds. */
export const least = (colour, grounds) => Math.min(...grounds.map((ground) => contrast(colour, ground)));

/** How finely a better colour is looked for. */
const STEPS = 50;

/** The nearest colour on the way to black or white that has enough contrast with every ground. */
export function readable(colour, grounds, needed) {
  for (let step = 1; step <= STEPS; step += 1) {
    for (const goal of [0, 1]) {
      const mixed = colour.map((part) => part + ((goal - part) * step) / STEPS);
      if (least(mixed, grounds) >= needed) return mixed;
    }
  }
  // Grounds that are neither light nor dark together.
  return end(grounds[0]);
}

const BLACK = [0, 0, 0];
const WHITE = [1, 1, 1];

/** Whether white is read better on it than black. */
export const isDark = (ground) => contrast(WHITE, ground) > contrast(BLACK, ground);

/** The better of the two. */
export const end = (ground) => (isDark(ground) ? WHITE : BLACK);

/** As CSS writes it. */
export const css = (colour) => `#${colour.map((part) => Math.round(part * 255).toString(16).padStart(2, "0")).join("")}`;
