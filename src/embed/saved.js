// What an element finds in this browser before the program reads it, for
// display only: src/storage writes it and says what the keys are.

/** The browser's storage in which an element keeps something, if it does. */
function storageOf(host) {
  try {
    if (host.sandbox) return undefined;
    return { local: localStorage, session: sessionStorage }[host.storage];
  } catch {
    // The browser denies its storage; then nothing is saved either.
    return undefined;
  }
}

const keyOf = (host) => `leitwerk/${host.instance.replaceAll("%", "%25").replaceAll("/", "%2F")}`;

/** The texts that are saved: the person's own, and the example in front of it. */
export function saved(host) {
  const storage = storageOf(host);
  const key = keyOf(host);
  const [own, example] = ["", "/example"].map((end) => storage?.getItem(key + end) ?? null);
  return { own, example };
}

/** A small thing that an element itself keeps beside that. */
export function kept(host, name) {
  const storage = storageOf(host);
  if (!storage) return undefined;
  const key = `${keyOf(host)}/${name}`;
  return {
    get: () => storage.getItem(key),
    set: (text) => {
      try {
        storage.setItem(key, text);
      } catch (error) {
        console.warn("leitwerk: this browser keeps nothing more", error);
      }
    },
  };
}

/** The language in which something is saved. */
export function savedLanguage(host) {
  const { own, example } = saved(host);
  try {
    return JSON.parse(example ?? own)?.locale;
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
