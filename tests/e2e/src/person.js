// How a person finds their way about a page: what is visible, by its role and
// its accessible name, through open shadow roots. `tests/controls.rs` compares
// the roles and names computed here with the browser's own.

/** The children of a node as they are displayed. */
function children(node) {
  if (node.shadowRoot) return [...node.shadowRoot.childNodes];
  if (node.localName === "slot") {
    const assigned = node.assignedNodes();
    if (assigned.length) return assigned;
  }
  return [...node.childNodes];
}

function isElement(node) {
  return node.nodeType === Node.ELEMENT_NODE;
}

/** Whether an element is displayed and not taken out of the accessibility tree. */
function isVisible(element) {
  return (
    element.checkVisibility({ visibilityProperty: true }) &&
    element.getAttribute("aria-hidden") !== "true" &&
    !element.inert
  );
}

/** Every visible element below a node, in the order of the page. */
function* visible(node) {
  for (const child of children(node)) {
    // A slot has no box, but what stands in it may have one.
    if (!isElement(child)) continue;
    const boxless = getComputedStyle(child).display === "contents";
    if (!boxless && !isVisible(child)) continue;
    yield child;
    yield* visible(child);
  }
}

function tidy(text) {
  return text.replace(/\s+/g, " ").trim();
}

const INPUT_ROLES = {
  button: "button",
  checkbox: "checkbox",
  file: "button",
  image: "button",
  number: "spinbutton",
  radio: "radio",
  range: "slider",
  reset: "button",
  search: "searchbox",
  submit: "button",
};

const ROLES = {
  article: "article",
  aside: "complementary",
  button: "button",
  dd: "definition",
  details: "group",
  dialog: "dialog",
  dt: "term",
  fieldset: "group",
  figure: "figure",
  footer: "contentinfo",
  h1: "heading",
  h2: "heading",
  h3: "heading",
  h4: "heading",
  h5: "heading",
  h6: "heading",
  header: "banner",
  hr: "separator",
  img: "img",
  li: "listitem",
  main: "main",
  meter: "meter",
  nav: "navigation",
  ol: "list",
  option: "option",
  output: "status",
  p: "paragraph",
  progress: "progressbar",
  summary: "button",
  table: "table",
  td: "cell",
  textarea: "textbox",
  tr: "row",
  ul: "list",
};

const SECTIONING = "article, aside, main, nav, section";

function role(element) {
  const explicit = element.getAttribute("role")?.trim().split(/\s+/)[0];
  if (explicit) return explicit;
  switch (element.localName) {
    case "a":
      return element.hasAttribute("href") ? "link" : "";
    case "footer":
    case "header":
      return element.closest(SECTIONING) ? "" : ROLES[element.localName];
    case "form":
      return name(element, "form") ? "form" : "";
    case "input":
      return element.type === "hidden" ? "" : (INPUT_ROLES[element.type] ?? "textbox");
    case "section":
      return name(element, "region") ? "region" : "";
    case "select":
      return element.multiple || element.size > 1 ? "listbox" : "combobox";
    case "th":
      return /^row/.test(element.scope) ? "rowheader" : "columnheader";
    default:
      return ROLES[element.localName] ?? "";
  }
}

const NAMED_BY_CONTENT = new Set([
  "button", "cell", "checkbox", "columnheader", "heading", "link", "menuitem",
  "menuitemradio", "option", "radio", "rowheader", "switch", "tab", "tooltip", "treeitem",
]);

/** The accessible name of an element, after accname 1.2. */
function name(element, itsRole = role(element)) {
  const ids = element.getAttribute("aria-labelledby");
  if (ids) {
    const root = element.getRootNode();
    const labels = ids.trim().split(/\s+/).map((id) => root.getElementById(id));
    const found = labels.filter(Boolean).map((label) => labelText(label));
    if (found.length) return tidy(found.join(" "));
  }
  const label = element.getAttribute("aria-label")?.trim();
  if (label) return tidy(label);
  const native = nativeName(element);
  if (native) return native;
  if (NAMED_BY_CONTENT.has(itsRole)) {
    const content = tidy(contentText(element));
    if (content) return content;
  }
  return tidy(element.title ?? "") || tidy(element.placeholder ?? "");
}

function nativeName(element) {
  if (element.labels?.length) {
    return tidy([...element.labels].map((label) => labelText(label, element)).join(" "));
  }
  const child = (tag) => {
    const found = [...element.children].find((each) => each.localName === tag);
    return found ? tidy(labelText(found)) : "";
  };
  switch (element.localName) {
    case "fieldset":
      return child("legend");
    case "img":
      return tidy(element.alt);
    case "input":
      return /^(button|reset|submit)$/.test(element.type) ? tidy(element.value) : "";
    case "svg":
      return child("title");
    case "table":
      return child("caption");
    default:
      return "";
  }
}

/** The text of a label, which may be hidden itself. */
function labelText(label, control) {
  return label.getAttribute("aria-label")?.trim() || contentText(label, control);
}

/** The text inside an element, as it takes part in the name of a control. */
function contentText(element, control) {
  const parts = [pseudo(element, "::before")];
  for (const child of children(element)) {
    if (child.nodeType === Node.TEXT_NODE) parts.push(child.data);
    if (!isElement(child) || child === control) continue;
    const style = getComputedStyle(child);
    const isGone = style.display === "none" || style.visibility === "hidden";
    if (isGone || child.getAttribute("aria-hidden") === "true") continue;
    const text = embedded(child) ?? (child.getAttribute("aria-label")?.trim() || nativeOrContent(child, control));
    parts.push(style.display.startsWith("inline") ? text : ` ${text} `);
  }
  parts.push(pseudo(element, "::after"));
  return parts.join("");
}

function nativeOrContent(element, control) {
  return element.localName === "img" || element.localName === "svg"
    ? nativeName(element)
    : contentText(element, control);
}

/** What a control inside a label contributes: its value. */
function embedded(element) {
  if (element.localName === "select") return element.selectedOptions[0]?.text ?? "";
  if (element.localName === "textarea") return element.value;
  if (element.localName !== "input") return undefined;
  return /^(checkbox|radio|hidden|file)$/.test(element.type) ? "" : element.value;
}

function pseudo(element, which) {
  const content = getComputedStyle(element, which).content;
  return /^"(.*)"$/.exec(content)?.[1].replace(/\\(.)/g, "$1") ?? "";
}

/** Whether a name is the wanted one; «Weiter …» stands for every name that begins so. */
function matches(actual, wanted) {
  if (wanted === null) return true;
  const tidied = tidy(wanted);
  return tidied.endsWith("…") ? actual.startsWith(tidied.slice(0, -1).trim()) : actual === tidied;
}

/**
 * The elements for a path of steps `{role, name, nth}` from the page inwards;
 * an element found by one step is the place of the next.
 */
function find(steps) {
  let places = [document];
  for (const step of steps) {
    let found = [];
    for (const place of places) {
      for (const element of visible(place)) {
        if (role(element) === step.role && matches(name(element, step.role), step.name)) {
          found.push(element);
        }
      }
    }
    found = [...new Set(found)];
    places = step.nth === null ? found : found.slice(step.nth, step.nth + 1);
  }
  return places;
}

/** The names of everything visible with a role, for messages. */
function names(wanted) {
  const found = [...visible(document)].filter((element) => role(element) === wanted);
  return found.map((element) => name(element, wanted));
}

/** The element at a point, through shadow roots. */
function at(x, y) {
  let element = document.elementFromPoint(x, y);
  while (element?.shadowRoot) {
    const inner = element.shadowRoot.elementFromPoint(x, y);
    if (!inner || inner === element) break;
    element = inner;
  }
  return element;
}

function isHit(element) {
  const box = element.getBoundingClientRect();
  const hit = at(box.x + box.width / 2, box.y + box.height / 2);
  return hit !== null && (element === hit || element.contains(hit));
}

/** Where a person clicks: a control that is covered or invisibly small, on its label. */
function clickable(element) {
  element.scrollIntoView({ block: "center", behavior: "instant" });
  if (isHit(element)) return element;
  return [...(element.labels ?? [])].find(isHit) ?? element;
}

/**
 * Where a person clicks, once it stands still: nothing at the first look, and
 * as long as it is elsewhere than at the look before. From then on the next
 * click is watched for `isClicked`. What `find` finds when the click comes
 * counts: the program may have put its own in the place of what was looked at.
 */
function still(element, steps) {
  const target = clickable(element);
  const { x, y, width, height } = target.getBoundingClientRect();
  const place = [x, y, width, height].join();
  const places = (window.leitwerkPlaces ??= new WeakMap());
  const before = places.get(target);
  places.set(target, place);
  if (before !== place) return null;
  places.delete(target);
  window.leitwerkClick = "missed";
  const hear = (event) => {
    const path = event.composedPath();
    const wanted = find(steps).flatMap((each) => [each, ...(each.labels ?? [])]);
    if (wanted.some((each) => path.includes(each))) window.leitwerkClick = "hit";
  };
  window.addEventListener("click", hear, { capture: true, once: true });
  return target;
}

/** Whether the click came to what was wanted; a page that has gone was left by it. */
function isClicked() {
  return window.leitwerkClick !== "missed";
}

/** The visible text of the page, in its order. */
function text() {
  const parts = [];
  const walk = (node) => {
    for (const child of children(node)) {
      if (child.nodeType === Node.TEXT_NODE) parts.push(child.data);
      if (!isElement(child) || /^(script|style|template)$/.test(child.localName)) continue;
      const { display } = getComputedStyle(child);
      if (display !== "contents" && !child.checkVisibility({ visibilityProperty: true })) continue;
      const isInline = display.startsWith("inline") || display === "contents";
      if (!isInline) parts.push("\n");
      walk(child);
      if (!isInline) parts.push("\n");
    }
  };
  walk(document.body ?? document);
  const lines = parts.join("").split("\n").map(tidy);
  return lines.filter(Boolean).join("\n");
}

/** Where the keyboard is, through shadow roots. */
function focused() {
  let element = document.activeElement;
  while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
  return element === document.body ? null : element;
}

/** An element as a person would call it: «button Weiter». */
function describe(element) {
  return element ? tidy(`${role(element) || element.localName} ${name(element)}`) : "";
}

/** What is wider than the page, as a list of descriptions. */
function overflowing() {
  const width = document.documentElement.clientWidth;
  const page = document.scrollingElement.scrollWidth;
  if (page <= width) return [];
  const wide = [...visible(document.body)].filter((element) => {
    const box = element.getBoundingClientRect();
    return box.right > width + 1 && box.width > 0;
  });
  const list = wide.map((element) => `<${element.localName} class="${element.className}"> ${describe(element)}`);
  return [`the page is ${page} px wide in a window of ${width} px`, ...list.slice(0, 12)];
}
