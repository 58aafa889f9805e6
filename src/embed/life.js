// The life of one element: from the first pages to the program's view, moved,
// set up in another way, taken out of the page and put back.

import { faultOf, OBSERVED, valueOf } from "./attributes.js";
import { WidgetError } from "./errors.js";
import { tell } from "./events.js";
import { FirstPages } from "./first.js";
import { beGuest } from "./guest.js";
import { choose, followLanguage, language } from "./language.js";
import { arrival, firstSheet, load, whenStopped } from "./load.js";
import { followNearness } from "./near.js";
import { markParts } from "./parts.js";
import { version } from "./release.js";
import { showStop } from "./stop.js";

/** What a stopped program has handed out: it may not even be freed any more. */
const lost = [];

export class Life {
  #host;
  #root;
  #look;
  #first;
  #program;
  #work;
  #view;
  /** The workspaces that this element has shown. */
  #works;
  /** Grows with whatever makes what was begun before be of no use. */
  #turn = 0;
  #ready = deferred();
  /** Ends what is listened to. */
  #ends = [];
  #stopListening;
  #changed = new Set();
  #reported = new Map();

  constructor(host, root) {
    this.#host = host;
    this.#root = root;
    root.append(document.createElement("slot"));
    beGuest(host, root);
  }

  /** The colours of the host that were corrected. */
  get themeReport() {
    return this.#look?.report ?? [];
  }

  /** What has come with the program. */
  get later() {
    return this.#program.later;
  }

  /** Resolves with the workspace that is asked for, as soon as the program has it. */
  async work() {
    // What was set in this task counts: `#update` comes first.
    await undefined;
    return this.#ready.promise;
  }

  connected() {
    if (this.#ends.length === 0) this.#listen();
    if (this.#view) return;
    if (this.#program?.isStopped) this.#forget();
    // Another is asked for by now, or a new element has taken it up.
    if (this.#work && !(this.#ready.isDone && this.#works.takeBack(this.#work))) this.#work = undefined;
    if (this.#work) this.#show();
    else this.#begin();
  }

  /** Out of the page: the view goes, and what was entered, the page and the steps wait. */
  disconnected() {
    for (const end of this.#ends.splice(0)) end();
    this.#turn += 1;
    this.#first?.pause();
    this.#hide();
    this.#works?.leave();
  }

  /** Other elements are around it now. */
  moved() {
    for (const end of this.#ends.splice(0)) end();
    this.#listen();
  }

  #listen() {
    if (!this.#host.page) this.#ends.push(markParts(this.#root));
    this.#ends.push(followLanguage(this.#host, (now) => this.#speak(now)));
  }

  #begin() {
    for (const name of OBSERVED) this.#check(name);
    if (!this.#first) {
      this.#first = new FirstPages(this.#host, this.#root, () => this.#bring());
      if (!this.#first.isShown) this.#showFirst(this.#first);
    }
    this.#first.begin();
    this.#bring();
  }

  /** In other pages the first pages need their sheet. */
  async #showFirst(first) {
    try {
      const sheet = await firstSheet();
      if (first !== this.#first) return;
      first.show(sheet);
    } catch (error) {
      // The element keeps its own content; the program says what is missing.
      console.error(error);
    }
  }

  async #bring() {
    this.#renew();
    const first = this.#first;
    const turn = ++this.#turn;
    const isOld = () => turn !== this.#turn;
    try {
      if (this.#host.loading === "lazy") await followNearness(this.#host, this.#ends);
      if (isOld()) return;
      await afterPaint();
      const program = await load();
      const found = await this.#open(program);
      await first.isQuiet();
      if (isOld()) return;
      await this.#takeOver(program, found, first);
    } catch (error) {
      if (isOld()) return;
      console.error(error);
      this.#refuse(error.kind ?? "failed", first.explain(error), error);
      // It may still come; a failure after that is told then.
      const again = () => isOld() || this.#bring();
      if (error.kind === "timeout") arrival().then(again, again);
    }
  }

  /** The workspace that the attributes ask for. */
  #open(program) {
    if (this.#program !== program) {
      this.#forget();
      this.#program = program;
      this.#works = new program.later.Works(program.open);
    }
    return this.#works.find(this.#settings(program));
  }

  #settings({ later }) {
    const host = this.#host;
    const value = (name) => valueOf(host, name);
    const storage = value("sandbox") ? "sandbox" : value("storage");
    if (storage === "host" && !host.store) {
      this.#report("store", 'storage="host" needs the property `store`; until then nothing is kept');
    }
    return {
      instance: value("instance"),
      storage,
      store: storage === "host" && host.store ? later.hostStore(host.store) : undefined,
      language: this.#first?.language ?? language(host),
      ownsPage: value("page"),
      at: this.#first?.at ?? `#${value("start")}`,
      sections: value("sections"),
      asOf: value("as-of"),
      isReadonly: value("readonly"),
    };
  }

  /** The program's view takes the place of the first pages. */
  async #takeOver(program, found, first) {
    const { work } = found;
    const { start } = this.#host;
    // Where an element that has gone was shown, with the same start, one stays.
    const stays = found.start === start && first.at === `#${start}`;
    found.start = start;
    this.#first = undefined;
    this.#work = work;
    try {
      await first.handOver((early) => {
        this.#root.adoptedStyleSheets = [program.sheet];
        if (!this.#host.page && !stays) work.go(first.at.slice(1));
        this.#mount(work, early);
        return this.#root.lastElementChild;
      });
      this.#dress();
      this.#begun();
    } catch (error) {
      console.error(error);
      this.#stop();
    }
  }

  #mount(work, early) {
    // What the person chooses is kept here; the rest is for the host.
    const hear = (name, detail) => {
      const said = JSON.parse(detail);
      if (name === "language") return void choose(this.#host, said.lang);
      return tell(this.#host, name, said);
    };
    this.#stopListening ??= whenStopped(() => this.#stop());
    this.#view = work.show(this.#root, early, hear);
  }

  /** The view of a workspace that was shown before, or that the attributes ask for now. */
  #show() {
    const work = this.#work;
    this.#guarded(() => {
      this.#root.replaceChildren();
      this.#mount(work, { chosen: this.#host.page ? undefined : language(this.#host), answers: [] });
      this.#dress();
    });
  }

  /** In the sheets of the program, and with the colours of the host as far as they can be read. */
  #dress() {
    const { later, sheet } = this.#program;
    this.#look ??= new later.Look(this.#host, this.#root);
    this.#look.attach([sheet]);
  }

  #hide() {
    this.#stopListening?.();
    this.#stopListening = undefined;
    const view = this.#view;
    this.#view = undefined;
    if (view) this.#guarded(() => view.unmount());
  }

  /** What the program does outside of an answer to the host: a trap ends it. */
  #guarded(work) {
    try {
      work();
    } catch (error) {
      console.error(error);
      this.#stop();
    }
  }

  #begun() {
    const work = this.#work;
    this.prefill();
    this.#ready.resolve(work);
    const { instance } = this.#host;
    tell(this.#host, "ready", { version, instance, lang: work.language(), page: work.page() });
  }

  /** Whoever asks from now on waits for what comes. */
  #renew() {
    if (this.#ready.isDone) this.#ready = deferred();
  }

  /** Answers of the portal, where the person has given none. */
  prefill() {
    const { context, readOnly } = this.#host;
    if (!this.#work || readOnly) return;
    const refused = this.later.prefill(this.#work, context);
    if (refused.length > 0) this.#report("context", `context: no answers to ${refused.join(", ")}`);
  }

  /** An attribute has changed, or a property that belongs to it. */
  changed(name) {
    if (this.#changed.size === 0) queueMicrotask(() => this.#update());
    this.#changed.add(name);
  }

  #update() {
    const names = [...this.#changed];
    this.#changed.clear();
    // Not begun yet, or stopped: it begins with what the attributes say then.
    if (!this.#first && !this.#work) return;
    const isElsewhere = names.some(isPlace);
    if (isElsewhere) this.#renew();
    if (!this.#host.isConnected) return;
    for (const name of names) this.#check(name);
    if (isElsewhere) this.#reopen();
    if (names.includes("theme")) this.#look?.check();
    if (names.includes("lang")) this.#speak(language(this.#host));
    this.#first?.refresh(names.includes("start") ? `#${valueOf(this.#host, "start")}` : undefined);
    if (this.#first && names.includes("loading")) this.#bring();
    this.#guarded(() => {
      const work = this.#work;
      if (names.includes("sections")) work?.setSections(valueOf(this.#host, "sections"));
      if (names.includes("as-of")) work?.setAsOf(valueOf(this.#host, "as-of"));
      if (names.includes("readonly")) work?.setReadonly(valueOf(this.#host, "readonly"));
    });
  }

  #speak(lang) {
    this.#first?.speak(lang);
    if (this.#work) this.#guarded(() => this.#work.setLanguage(lang));
  }

  /** Shows another workspace in the place of this one. */
  async #reopen() {
    if (this.#first) return void this.#bring();
    const program = this.#program;
    const turn = ++this.#turn;
    try {
      const { work } = await this.#open(program);
      if (turn !== this.#turn || program !== this.#program) return;
      if (work === this.#work && this.#view) return void this.#ready.resolve(work);
      this.#hide();
      this.#work = work;
      this.#show();
      this.#begun();
    } catch (error) {
      console.error(error);
      this.#stop();
    }
  }

  /** The program has stopped; none of its functions may be called any more. */
  #stop() {
    this.#turn += 1;
    this.#forget();
    const message = showStop(this.#host, this.#root, () => {
      this.#root.replaceChildren(document.createElement("slot"));
      this.#begin();
    });
    this.#refuse("stopped", message);
  }

  #forget() {
    lost.push(this.#view, this.#work, this.#works);
    this.#view = this.#work = this.#works = this.#program = this.#stopListening = undefined;
  }

  /** Whoever asks is refused, until it is tried again. */
  #refuse(kind, message, cause) {
    this.#renew();
    this.#ready.reject(new WidgetError(kind, message, { cause }));
    tell(this.#host, "error", { kind, message });
  }

  #check(name) {
    const fault = faultOf(this.#host, name);
    if (fault) this.#report(name, fault);
    else this.#reported.delete(name);
  }

  /** Tells the developer, once. */
  #report(about, message) {
    if (this.#reported.get(about) === message) return;
    this.#reported.set(about, message);
    console.warn(`leitwerk: ${message}`, this.#host);
    tell(this.#host, "error", { kind: about === "store" ? "store" : "attribute", message });
  }
}

/** Whether another workspace may be meant. */
const isPlace = (name) => ["instance", "storage", "sandbox", "store"].includes(name);

/** A promise that is settled from elsewhere. Who does not wait for it need not hear of it. */
function deferred() {
  const made = {};
  const settling = (settle) => (value) => {
    made.isDone = true;
    settle(value);
  };
  made.promise = new Promise((resolve, reject) => {
    Object.assign(made, { resolve: settling(resolve), reject: settling(reject) });
  });
  made.promise.catch(() => {});
  return made;
}

/** The first pages come first, even where the program is in the cache. */
function afterPaint() {
  // Nothing is painted in a tab that nobody sees.
  if (document.hidden) return undefined;
  return new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
}
