// What an element finds in this browser before the program reads it, for
// display only: src/storage writes it and says what the keys are.

import { pages } from "./pages.js";

const key = (host) => {
  const instance = host.getAttribute("instance") ?? "";
  const name = instance.trim() ? instance : "site";
  return `leitwerk/${name.replaceAll("%", "%25").replaceAll("/", "%2F")}`;
};

/** The texts that are saved: the person's own, and the example in front of it. */
export function saved(host) {
  try {
    const [own, example] = ["", "/example"].map((end) => localStorage.getItem(key(host) + end));
    return { own, example };
  } catch {
    // The browser denies its storage; then nothing is saved either.
    return { own: null, example: null };
  }
}

/** The language in which to begin: saved, said by the page, or the browser's. */
export function language(host) {
  const { own, example } = saved(host);
  const around = host.hasAttribute("page") ? host : host.closest("[lang]");
  const tags = [savedLanguage(example ?? own), around?.lang];
  if (host.hasAttribute("page")) tags.push(...navigator.languages);
  const known = tags.map((tag) => tag?.slice(0, 2).toLowerCase());
  return known.find((tag) => tag in pages) ?? "de";
}

function savedLanguage(text) {
  try {
    return JSON.parse(text)?.locale;
  } catch {
    // The program says what is wrong with it.
    return undefined;
  }
}

/** Gives what is saved to the person as a file, without the program. */
export function saveAsFile(host, name) {
  const { own, example } = saved(host);
  const file = new Blob([own ?? example], { type: "application/json" });
  const link = document.createElement("a");
  link.href = URL.createObjectURL(file);
  link.download = `${name}.json`;
  link.click();
  // Not in this task: the download may begin later.
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
