// Shows Leitwerk in a frame, for portals that strip custom elements.
//
//   <script type="module" src="https://host.example/leitwerk/frame-host.js"></script>
//   <div data-leitwerk-frame="https://host.example/leitwerk/embed.html?lang=de"></div>
//
// The frame is as high as what it shows. Messages are taken only from its
// window and its origin, and sent only to that origin.

const VERSION = 1;
const LOWEST = 200;
const HIGHEST = 50_000;

function show(place) {
  const address = new URL(place.dataset.leitwerkFrame, document.baseURI);
  const frame = document.createElement("iframe");
  frame.title = place.dataset.title || "Leitwerk";
  frame.allow = "clipboard-write; web-share";
  frame.width = "100%";
  frame.height = LOWEST;
  frame.frameBorder = "0";
  const send = (message) => frame.contentWindow?.postMessage({ leitwerk: VERSION, ...message }, address.origin);
  const greet = () => send({ type: "hello", scheme: getComputedStyle(place).colorScheme });

  addEventListener("message", ({ source, origin, data }) => {
    if (source !== frame.contentWindow || origin !== address.origin || data?.leitwerk !== VERSION) return;
    if (data.type === "height" && data.height > 0) {
      frame.height = Math.min(HIGHEST, Math.max(LOWEST, Math.ceil(data.height)));
    } else if (data.type === "page" && frame.getBoundingClientRect().top < 0) {
      frame.scrollIntoView();
    } else if (data.type === "event" && typeof data.name === "string") {
      place.dispatchEvent(new CustomEvent(`leitwerk-${data.name}`, { bubbles: true, detail: data.detail }));
    }
  });
  frame.addEventListener("load", greet);
  matchMedia("(prefers-color-scheme: dark)").addEventListener("change", greet);
  new MutationObserver(greet).observe(document.documentElement, { attributes: true });
  frame.src = address;
  place.replaceChildren(frame);
}

document.querySelectorAll("[data-leitwerk-frame]").forEach(show);
