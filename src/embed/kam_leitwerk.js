// The class of <kam-leitwerk>: what a host's page can set, ask and hear. What
// the element does is in life.js.

import { defineProperties, OBSERVED, upgradeProperties } from "./attributes.js";
import { Life } from "./life.js";
import { on } from "./methods.js";
import { release, version } from "./release.js";

/** The class over the browser's own, which is not there in Node.js. */
export function elementClass(HTMLElement) {
  class KamLeitwerk extends HTMLElement {
    static version = version;
    static release = release;
    static observedAttributes = OBSERVED;

    #root = this.attachShadow({ mode: "open" });
    #life = new Life(this, this.#root);
    #store = null;
    #context = {};

    connectedCallback() {
      upgradeProperties(this, ["store", "context"]);
      this.#life.connected();
    }

    disconnectedCallback() {
      // It may only be moved.
      queueMicrotask(() => {
        if (!this.isConnected) this.#life.disconnected();
      });
    }

    /** With `moveBefore` nothing ends. */
    connectedMoveCallback() {
      this.#life.moved();
    }

    attributeChangedCallback(name, before, now) {
      if (before !== now) this.#life.changed(name);
    }

    get store() {
      return this.#store;
    }

    set store(store) {
      // Anything else is no store, which is said where one is needed.
      this.#store = store?.load ? store : null;
      this.#life.changed("store");
    }

    get context() {
      return this.#context;
    }

    set context(context) {
      // What a getter of the host's throws, is thrown here.
      this.#context = { ...context };
      this.#life.prefill();
    }

    get themeReport() {
      return this.#life.themeReport;
    }

    async whenReady() {
      await this.#life.work();
    }

    exportWorkspace() {
      return on(this.#life, (work) => JSON.parse(work.export()));
    }

    importWorkspace(json, options) {
      return on(this.#life, (work, later) => later.importWorkspace(work, json, options), this);
    }

    report() {
      return on(this.#life, (work) => JSON.parse(work.report()));
    }

    undo() {
      return on(this.#life, (work) => work.undo(), this);
    }

    redo() {
      return on(this.#life, (work) => work.redo(), this);
    }

    reset() {
      return on(this.#life, (work) => work.reset(), this);
    }

    show(page) {
      return on(this.#life, (work, later) => later.show(work, page));
    }

    focus(options) {
      this.#root.querySelector("h1")?.focus(options);
    }
  }
  defineProperties(KamLeitwerk.prototype);
  return KamLeitwerk;
}
