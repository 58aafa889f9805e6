// What an element in somebody else's page keeps to itself.

/** With Ctrl or ⌘ these edit what is typed; a page that does not see the field would take them for its own. */
const EDITS = /^[acvxyz]$/i;
/** Keys that belong to the page and the browser, also while something is typed. */
const OUTSIDE = /^(Escape|Tab|F\d+|Shift|Control|Alt|Meta|CapsLock|BrowserBack|BrowserForward)$/;

/** Whether a key types or chooses something; AltGr counts as both Ctrl and Alt. */
function types({ key, ctrlKey, altKey, metaKey }) {
  if (OUTSIDE.test(key)) return false;
  const isThirdLevel = ctrlKey && altKey && [...key].length === 1;
  return isThirdLevel || !(altKey || ((ctrlKey || metaKey) && !EDITS.test(key)));
}

function keepKey(event) {
  // What has done something here is not a shortcut of the page as well.
  if (event.defaultPrevented || types(event)) event.stopPropagation();
}

/** Links lead to pages of the element, wherever `<base href>` points. */
function keepLink(event) {
  const link = event.composedPath().find((it) => it.localName === "a");
  if (!link?.getAttribute("href")?.startsWith("#/")) return;
  event.preventDefault();
  // Routers of the page take links with a mark for their own.
  event.stopPropagation();
}

/** Behaves as a guest, for the events that come out of a shadow root. */
export function beGuest(host, root) {
  const unlessItIsThePage = (keep) => (event) => host.page || keep(event);
  for (const name of ["keydown", "keypress", "keyup"]) {
    root.addEventListener(name, unlessItIsThePage(keepKey));
  }
  for (const name of ["click", "auxclick"]) root.addEventListener(name, unlessItIsThePage(keepLink));
}
