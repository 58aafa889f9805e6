// What a host may style, `::part(…)`, and what tools that record sessions must
// not: set on whatever comes into the shadow root.

/** By part, what it is. The names hold until the next major version. */
const PARTS = {
  bar: ".bar",
  navigation: ".bar nav",
  content: ".content",
  heading: "h1",
  button: "button:not(.text-button, .languages button), .button",
  primary: ".pager .button:not(.quiet), .actions > :is(button, .button):first-child:not(.quiet)",
  field: "input:not([type=radio], [type=checkbox]), select, textarea",
  answer: ".answer",
  progress: ".progress-line",
  notice: ".notice",
  table: "table",
  chart: "figure svg, svg[role=img]",
};

/** Masks of PostHog, FullStory, rrweb, Sentry, Amplitude and Mouseflow … */
const MASK_CLASSES = ["ph-no-capture", "fs-exclude", "rr-block", "sentry-block", "amp-block", "no-mouseflow"];
/** … and of LogRocket, Hotjar, Clarity, Datadog, Smartlook, OpenReplay, Heap and Matomo. */
const MASK_ATTRIBUTES = {
  "data-private": "",
  "data-hj-suppress": "",
  "data-clarity-mask": "true",
  "data-dd-privacy": "mask",
  "data-recording-sensitive": "",
  "data-openreplay-obscured": "",
  "data-heap-redact-text": "true",
  "data-matomo-mask": "",
};
/** Everything that a person has entered, and what is made of it. */
const PRIVATE = ".leitwerk, input, select, textarea";

const within = (node, selector) => [...(node.matches?.(selector) ? [node] : []), ...node.querySelectorAll(selector)];

function mark(node) {
  for (const [part, selector] of Object.entries(PARTS)) {
    for (const it of within(node, selector)) it.part.add(part);
  }
  for (const it of within(node, PRIVATE)) {
    it.classList.add(...MASK_CLASSES);
    for (const [name, value] of Object.entries(MASK_ATTRIBUTES)) it.setAttribute(name, value);
  }
}

/** Marks what is in the root and what comes into it; returns what ends that. */
export function markParts(root) {
  mark(root);
  const observer = new MutationObserver((changes) => {
    for (const { addedNodes } of changes) {
      for (const node of addedNodes) if (node.nodeType === Node.ELEMENT_NODE) mark(node);
    }
  });
  observer.observe(root, { subtree: true, childList: true });
  return () => observer.disconnect();
}
