// What a portal hears of its elements, and the keys that reach it.
window.heard = [];
window.keys = [];
const names = ["ready", "navigate", "change", "complete", "storage-status", "error", "export"];
for (const name of names) {
  document.addEventListener(`leitwerk-${name}`, (event) => {
    heard.push({ name, detail: event.detail, bubbles: event.bubbles, composed: event.composed, cancelable: event.cancelable });
    if (name === "export" && window.holdsBack) event.preventDefault();
  });
}
for (const name of ["keydown", "keypress", "keyup"]) {
  document.addEventListener(name, (event) => keys.push(`${name} ${event.key}`));
}

/** A store as a portal may have one, shared by the elements of this page. */
window.PortalStore = class {
  kept = null;
  listeners = new Set();
  saves = 0;
  async load() {
    return this.kept;
  }
  async save(text, expected) {
    if (this.fails) throw Object.assign(new Error("offline"), { code: "unreachable" });
    if ((expected?.revision ?? null) !== (this.kept?.revision ?? null)) return { conflict: this.kept };
    this.saves += 1;
    this.kept = { text, revision: `r${this.saves}` };
    return { revision: this.kept.revision };
  }
  async remove() {
    this.kept = null;
  }
  subscribe(callback) {
    this.listeners.add(callback);
    return () => this.listeners.delete(callback);
  }
};
