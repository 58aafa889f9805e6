// The store that a portal gives (types.d.ts, Store), in the shape that
// src/storage/host.rs expects: it answers in time, throws nothing at once, and
// what it hands out has been looked at.

/** How long a store may take, milliseconds; it may try several times. */
const PATIENCE = 120_000;

const adapted = new WeakMap();

/** The same for the same store, so that elements share a workspace. */
export function hostStore(store) {
  if (!adapted.has(store)) adapted.set(store, new HostStore(store));
  return adapted.get(store);
}

class HostStore {
  #store;
  /** A text that could not be sent, made of what was loaded last. */
  unsent;

  constructor(store) {
    this.#store = store;
  }

  async load() {
    const found = await this.#ask("load");
    this.unsent = undefined;
    if (found === null || found === undefined) return undefined;
    if (!found.unsent) return checked(found, "load");
    if (typeof found.text !== "string") throw unusable("load");
    this.unsent = found.text;
    return typeof found.base === "string" ? checked({ ...found, text: found.base }, "load") : undefined;
  }

  async save(text, expected) {
    const answer = await this.#ask("save", text, expected);
    if (answer?.conflict === null) return { kept: false };
    if (answer?.conflict) return { kept: false, found: checked(answer.conflict, "save") };
    if (typeof answer?.revision !== "string") throw unusable("save");
    return { kept: true, revision: answer.revision };
  }

  /** Where the store removes nothing, it keeps this text of an empty workspace. */
  async remove(empty) {
    if (this.#store.remove) return void (await this.#ask("remove"));
    const there = await this.load();
    if (there) await this.save(empty, there);
  }

  /** Calls back when something else may stand there; returns what ends that. */
  subscribe(callback) {
    const returned = () => document.hidden || callback();
    addEventListener("online", returned);
    document.addEventListener("visibilitychange", returned);
    let end;
    try {
      end = this.#store.subscribe?.(() => callback());
    } catch (error) {
      console.error("leitwerk: the store's subscribe() throws", error);
    }
    return () => {
      removeEventListener("online", returned);
      document.removeEventListener("visibilitychange", returned);
      try {
        end?.();
      } catch (error) {
        console.error("leitwerk: the store's subscription cannot be ended", error);
      }
    };
  }

  /** What the store answers, or why not; the console has the portal's own error. */
  async #ask(name, ...values) {
    let timer;
    const late = new Promise((_, reject) => {
      timer = setTimeout(() => reject(new Error(`no answer within ${PATIENCE / 1000} s`)), PATIENCE);
    });
    try {
      return await Promise.race([this.#store[name](...values), late]);
    } catch (error) {
      console.warn(`leitwerk: the store's ${name}() failed`, error);
      throw { code: error?.code };
    } finally {
      clearTimeout(timer);
    }
  }
}

function checked({ text, revision }, name) {
  if (typeof text !== "string" || typeof revision !== "string") throw unusable(name);
  return { text, revision };
}

function unusable(name) {
  console.error(`leitwerk: the store's ${name}() gives something else than types.d.ts says`);
  return { code: "unreachable" };
}
