// What a portal does for the element: it keeps the data, and listens.

import { httpStore } from "{widget}/http-store.js";

const STORE = "{store}";
const EVENTS = ["ready", "navigate", "change", "complete", "storage-status", "error", "export"];

const element = document.querySelector("kam-leitwerk");
const state = document.querySelector(".state");
const heard = document.querySelector(".heard");
const isGerman = document.documentElement.lang.startsWith("de");

// A real portal takes the token from its own session, and renews it.
const authorise = () => ({ Authorization: `Bearer ${document.body.dataset.token}` });
element.store = httpStore(`${STORE}/workspaces/${element.getAttribute("instance")}`, {
  // What waits unsent in this browser belongs to this user.
  account: document.body.dataset.token,
  headers: authorise,
});

for (const name of EVENTS) {
  document.addEventListener(`leitwerk-${name}`, ({ detail }) => {
    const entry = document.createElement("li");
    entry.textContent = `${name}: ${JSON.stringify(detail)}`;
    heard.append(entry);
  });
}

document.addEventListener("leitwerk-change", ({ detail: { answered, open } }) => {
  const all = answered + open;
  state.textContent = isGerman ? `${answered} von ${all} beantwortet` : `${answered} of ${all} answered`;
});
