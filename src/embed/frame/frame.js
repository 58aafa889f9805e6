// Inside the frame: tells the page around it how high it is, and when it shows
// another page. It talks to nobody before the page around has greeted from an
// allowed origin, and then only to that origin.

import "./element.js";

const VERSION = 1;
const SCHEMES = ["light", "dark"];

const element = document.querySelector("kam-leitwerk");
/** Origins that may show the frame; its own always may. */
const allowed = new Set([location.origin, ...origins()]);
let host;

function origins() {
  const listed = document.querySelector('meta[name="leitwerk-origins"]')?.content ?? "";
  return listed.split(/\s+/).filter(Boolean);
}

function send(message) {
  if (host) parent.postMessage({ leitwerk: VERSION, ...message }, host);
}

let told;
function tellHeight() {
  const height = Math.ceil(element.getBoundingClientRect().height);
  if (height !== told) send({ type: "height", height: (told = height) });
}

addEventListener("message", ({ source, origin, data }) => {
  // A "null" origin is a sandbox: nobody knows who is in it.
  if (source !== parent || source === window || origin === "null" || !allowed.has(origin)) return;
  if (typeof data !== "object" || data?.leitwerk !== VERSION || data.type !== "hello") return;
  host = origin;
  const scheme = SCHEMES.find((name) => name === data.scheme);
  if (scheme) element.setAttribute("theme", scheme);
  told = undefined;
  tellHeight();
});

for (const name of ["lang", "instance", "sections", "start"]) {
  const value = new URLSearchParams(location.search).get(name);
  if (value) element.setAttribute(name, value);
}

new ResizeObserver(tellHeight).observe(element);
for (const name of ["ready", "navigate", "change", "complete", "storage-status", "error"]) {
  element.addEventListener(`leitwerk-${name}`, ({ detail }) => {
    send({ type: "event", name, detail });
    if (name === "navigate") send({ type: "page" });
  });
}
