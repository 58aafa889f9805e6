// The workspaces that elements show and have shown, with page, drafts and steps.
// What an element leaves behind when it goes out of the page is its own when it
// comes back, unless a new element for the same workspace has taken it up: a
// framework that renders anew makes a new element of the same name.

/** What has been left, by key, the first at the front. */
const left = new Map();

/** Those of one element. Holds no element, so that what is left keeps none alive. */
export class Works {
  #open;
  #all = new Map();

  /** `open` makes a workspace as settings say. */
  constructor(open) {
    this.#open = open;
  }

  /** The workspace that is asked for: one that is known, or a new one. */
  async find(settings) {
    const { storage, instance, store, ownsPage } = settings;
    const key = `${storage} ${ownsPage} ${instance}`;
    const known = [this.#own(key), ...(left.get(key) ?? [])].find((it) => it && it.store === store);
    if (!known) {
      const work = await this.#open(settings);
      return this.#take({ key, store, work });
    }
    known.work.setSections(settings.sections);
    known.work.setAsOf(settings.asOf);
    known.work.setReadonly(settings.isReadonly);
    return this.#take(known);
  }

  /** The element has left the page. */
  leave() {
    for (const it of this.#all.values()) {
      // Of another store, and therefore of another account, nothing is taken up.
      const others = left.get(it.key)?.filter(({ store, holder }) => store === it.store && holder !== this);
      if (it.holder === this) left.set(it.key, [...(others ?? []), it]);
    }
  }

  /** The element is back; whether this is still its own. */
  takeBack(work) {
    const its = [...this.#all.values()].filter(({ holder }) => holder === this);
    for (const it of its) this.#take(it);
    return its.some((it) => it.work === work);
  }

  #own(key) {
    const own = this.#all.get(key);
    return own?.holder === this ? own : undefined;
  }

  #take(it) {
    it.holder = this;
    this.#all.set(it.key, it);
    left.set(it.key, (left.get(it.key) ?? []).filter((other) => other !== it));
    return it;
  }
}
