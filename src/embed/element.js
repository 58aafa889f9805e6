// The custom element <kam-leitwerk>: the first pages at once, and the program
// in its open shadow root as soon as that has come.

import { FirstPages } from "./first.js";
import { firstSheet, load, whenStopped } from "./load.js";
import { showStop } from "./stop.js";

class KamLeitwerk extends HTMLElement {
  #root = this.attachShadow({ mode: "open" });
  #first;
  #view;
  #stopListening;

  constructor() {
    super();
    this.#root.append(document.createElement("slot"));
  }

  connectedCallback() {
    if (this.#view) return;
    this.#begin();
  }

  disconnectedCallback() {
    // It may only be moved.
    queueMicrotask(() => {
      if (this.isConnected) return;
      this.#stopListening?.();
      this.#view?.unmount();
      this.#view = undefined;
    });
  }

  #begin() {
    if (!this.#first) {
      this.#first = new FirstPages(this, this.#root, () => this.#bring());
      if (!this.#first.isShown) this.#showFirst(this.#first);
    }
    this.#bring();
  }

  /** In other pages the first pages need their sheet. */
  async #showFirst(first) {
    try {
      const sheet = await firstSheet();
      if (first === this.#first) first.show(sheet);
    } catch (error) {
      // The element keeps its own content; the program says what is missing.
      console.error(error);
    }
  }

  async #bring() {
    const first = this.#first;
    try {
      await afterPaint();
      const program = await load();
      await first.isQuiet();
      // It may have left the page meanwhile, or have asked twice.
      if (!this.isConnected || this.#view) return;
      this.#takeOver(program, first);
    } catch (error) {
      console.error(error);
      if (!this.#view && first === this.#first) first.explain(error);
    }
  }

  async #takeOver({ mount, sheet }, first) {
    this.#first = undefined;
    this.#stopListening = whenStopped(() => this.#stop());
    try {
      await first.handOver(sheet, (early) => {
        this.#view = mount(this, this.#root, early);
        return this.#root.lastElementChild;
      });
    } catch (error) {
      console.error(error);
      this.#stop();
    }
  }

  /** The program has stopped; none of its functions may be called any more. */
  #stop() {
    this.#view = undefined;
    showStop(this, this.#root, () => {
      this.#root.replaceChildren(document.createElement("slot"));
      this.#begin();
    });
  }
}

/** The first pages come first, even where the program is in the cache. */
function afterPaint() {
  // Nothing is painted in a tab that nobody sees.
  if (document.hidden) return undefined;
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}

if (!customElements.get("kam-leitwerk")) customElements.define("kam-leitwerk", KamLeitwerk);
