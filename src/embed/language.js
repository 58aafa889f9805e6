// In which language an element speaks: the page around says it, and follows
// being changed; the person may say otherwise.

import { pages } from "./pages.js";
import { kept, savedLanguage } from "./saved.js";

/** The language of ours for a tag in any case, such as `EN-us` or `en_US`. */
function spoken(tag) {
  const language = String(tag).trim().split(/[-_]/, 1)[0].toLowerCase();
  return Object.hasOwn(pages, language) ? language : undefined;
}

/** The tag that the element or the nearest element around it says, across shadow roots. */
function said(host) {
  let node = host;
  while (node) {
    const tag = node.getAttribute?.("lang");
    if (tag) return tag;
    node = node.parentNode ?? node.host;
  }
  return undefined;
}

/** What the page around says, as far as we speak it; any other language gets German. */
function asked(host) {
  const tag = host.page ? host.getAttribute("lang") : said(host);
  return tag ? (spoken(tag) ?? "de") : undefined;
}

/** The language to begin with. */
export function language(host) {
  if (host.page) {
    const tags = [host.getAttribute("lang"), savedLanguage(host), ...navigator.languages];
    return tags.map(spoken).find(Boolean) ?? "de";
  }
  const wanted = asked(host);
  return chosen(host, wanted) ?? wanted ?? spoken(savedLanguage(host)) ?? spoken(host.context.language) ?? "de";
}

/** What the person has chosen over what the page around still asks for. */
function chosen(host, wanted) {
  const [own, over] = kept(host, "language")?.get()?.split(" ") ?? [];
  return over === String(wanted) ? spoken(own) : undefined;
}

/** The person speaks another language than the page around. */
export function choose(host, lang) {
  if (!host.page) kept(host, "language")?.set(`${lang} ${asked(host)}`);
}

/** Calls back with the language that the page around asks for, when that changes. */
export function followLanguage(host, change) {
  if (host.page) return () => {};
  let last = asked(host);
  const observer = new MutationObserver(() => {
    const now = asked(host);
    if (now !== last && now) change(now);
    last = now;
  });
  let root = host.getRootNode();
  while (root) {
    observer.observe(root, { subtree: true, attributes: true, attributeFilter: ["lang"] });
    root = root.host?.getRootNode();
  }
  return () => observer.disconnect();
}
