// Shows Leitwerk in a frame, for portals that strip custom elements.
//
//   <script type="module" src="https://host.example/leitwerk/frame-host.js"></script>
//   <div data-leitwerk-frame="https://host.example/leitwerk/embed.html"></div>
//
// The frame is as high as what it shows. Messages are taken only from its
// window and its origin, and sent only to that origin. All listeners are the
// document's: a place that is removed leaves nothing behind.

const VERSION = 1;
const LOWEST = 200;
const HIGHEST = 50_000;
const PLACE = "data-leitwerk-frame";
const NAME = /^[a-z-]{1,30}$/;
const isDark = matchMedia("(prefers-color-scheme: dark)");

const frames = () => document.querySelectorAll(`[${PLACE}] > iframe`);
const originOf = (frame) => new URL(frame.src).origin;

/** Tells a frame in which colours and in which language it stands. */
function greet(frame) {
  const has = (name) => getComputedStyle(frame.parentNode).colorScheme.includes(name);
  const scheme = has("dark") && (isDark.matches || !has("light")) ? "dark" : "light";
  const { lang } = frame.closest("[lang]") ?? {};
  frame.contentWindow.postMessage({ leitwerk: VERSION, type: "hello", scheme, lang }, originOf(frame));
}

const greetAll = () => frames().forEach(greet);

/** Shows the frame in an element whose attribute says the address. */
export function show(place) {
  const { origin, href } = new URL(place.getAttribute(PLACE), document.baseURI);
  if (origin === "null") throw new TypeError(`leitwerk: no frame: ${href}`);
  if (place.querySelector("iframe")) return;
  const frame = document.createElement("iframe");
  frame.title = place.title || "Leitwerk";
  frame.allow = `clipboard-write${navigator.share ? "; web-share" : ""}`;
  frame.width = "100%";
  frame.height = LOWEST;
  frame.frameBorder = 0;
  frame.onload = () => greet(frame);
  frame.src = href;
  place.replaceChildren(frame);
}

addEventListener("message", ({ source, origin, data }) => {
  const frame = [...frames()].find((it) => it.contentWindow === source);
  if (!frame || origin !== originOf(frame) || data?.leitwerk !== VERSION) return;
  const { type, height, name, detail } = data;
  if (type === "height" && Number.isInteger(height)) {
    frame.height = Math.min(HIGHEST, Math.max(LOWEST, height));
  } else if (type === "page" && frame.getBoundingClientRect().top < 0) {
    frame.scrollIntoView();
  } else if (type === "event" && NAME.test(name)) {
    frame.dispatchEvent(new CustomEvent(`leitwerk-${name}`, { bubbles: true, detail }));
  }
});
isDark.addEventListener("change", greetAll);
const observer = new MutationObserver(greetAll);
for (const node of [document.documentElement, document.body]) observer.observe(node, { attributes: true });

document.querySelectorAll(`[${PLACE}]`).forEach((place) => {
  try {
    show(place);
  } catch (error) {
    // The others are shown all the same.
    console.error(error);
  }
});
