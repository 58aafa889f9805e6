// Inside the frame: tells the page around it how high it is, when it shows
// another page, and what its element tells. It talks to nobody before the page
// around has greeted from an allowed origin, and then only to that origin.
//
//   around → frame   { leitwerk: 1, type: "hello", scheme, lang }
//   frame → around   { leitwerk: 1, type: "height", height }
//                    { leitwerk: 1, type: "page" }
//                    { leitwerk: 1, type: "event", name, detail }

const VERSION = 1;
const SCHEMES = ["light", "dark"];
/** The attributes that the address of the frame may set: `embed.html?start=/result`. */
const ATTRIBUTES = ["lang", "instance", "sections", "theme", "start", "as-of", "readonly", "sandbox"];
/** What the page around is told of. An export cannot be held back from there. */
const EVENTS = ["ready", "navigate", "change", "complete", "storage-status", "error"];

const element = document.querySelector("kam-leitwerk");
const asked = new URLSearchParams(location.search);
const allowed = new Set([location.origin, ...listed()]);
/** The origin that has greeted. */
let around;
let warned;

function listed() {
  const origins = document.querySelector('meta[name="leitwerk-origins"]')?.content ?? "";
  return origins.split(/\s+/).filter(Boolean);
}

function send(message) {
  if (around) parent.postMessage({ leitwerk: VERSION, ...message }, around);
}

let told;
function tellHeight() {
  const height = Math.ceil(element.getBoundingClientRect().height);
  if (height !== told) send({ type: "height", height });
  told = height;
}

addEventListener("message", ({ source, origin, data }) => {
  if (source !== parent || source === window || !Number.isInteger(data?.leitwerk)) return;
  // A "null" origin is a sandbox: nobody knows who is in it.
  if (origin === "null" || !allowed.has(origin)) {
    refuse(`${origin} is not among the leitwerk-origins of ${location.pathname}`);
  } else if (data.leitwerk !== VERSION) {
    refuse(`the page around speaks version ${data.leitwerk} of the messages, this frame ${VERSION}`);
  } else if (data.type === "hello") {
    greet(origin, data);
  }
});

function refuse(reason) {
  if (warned !== reason) console.warn(`leitwerk: ${reason}`);
  warned = reason;
}

function greet(origin, { scheme, lang }) {
  around = origin;
  document.documentElement.className = "fitted";
  if (SCHEMES.includes(scheme) && !asked.has("theme")) {
    element.setAttribute("theme", scheme);
    stand(scheme);
  }
  if (typeof lang === "string" && lang && lang.length < 40 && !asked.has("lang")) {
    element.setAttribute("lang", lang);
    stand(undefined, lang);
  }
  told = undefined;
  tellHeight();
}

/** Gives the document the colours and the language of its element. */
function stand(scheme, lang) {
  if (SCHEMES.includes(scheme)) document.querySelector('meta[name="color-scheme"]').content = scheme;
  if (lang) document.documentElement.lang = lang;
}

for (const name of ATTRIBUTES) if (asked.has(name)) element.setAttribute(name, asked.get(name));
stand(asked.get("theme"), asked.get("lang"));
// Now it begins as it was asked to. Where this file is missing, the page says so.
import("./element.js");

new ResizeObserver(tellHeight).observe(element);
for (const name of EVENTS) {
  element.addEventListener(`leitwerk-${name}`, ({ detail }) => {
    send({ type: "event", name, detail });
    if (name === "navigate") send({ type: "page" });
  });
}

// A field keeps what is typed in it when it is left; the page around may take
// the frame away without that.
addEventListener("pagehide", () => {
  let field = document.activeElement;
  while (field?.shadowRoot?.activeElement) field = field.shadowRoot.activeElement;
  field?.blur();
});
