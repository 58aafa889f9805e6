// The first pages of an element until the program takes over. On the page of
// the site they came with index.html; elsewhere they are made here, in the
// shadow root. See src/first_pages.

import { build } from "./build.js";
import { pages, texts } from "./pages.js";
import { choose, language } from "./language.js";
import { saveAsFile, saved } from "./saved.js";

const LOADING = "/loading";
/** What stands before the code of a shared result, and where it is shown. */
const SHARED = "#/shared/";
const SHARED_PAGE = "#/shared";

/** Those of elements that have left the page, by the names of their workspaces. */
const paused = new Map();
const nameOf = ({ storage, instance }) => `${storage} ${instance}`;

export class FirstPages {
  #host;
  #root;
  /** Asks for the program once more. */
  #again;
  #frame;
  #pages = new Map();
  /** The pages that only the program has. */
  #later;
  #language;
  #isChosen = false;
  #ownsPage;
  /** Where the person is, as the fragment of an address. */
  #at;
  /** Whether the page where the person went has no heading for the focus yet. */
  #isUnheaded = false;
  /** The code of a shared result that stood in the address. */
  #shared;
  /** What is saved is shown by the program alone. */
  #isWaiting;
  /** The example was asked for. */
  #wantsExample = false;
  #failure;
  /** Keys and pointers that are down, and a composition that is going on. */
  #held = new Set();
  #released = [];
  #listening;

  constructor(host, root, again) {
    this.#host = host;
    this.#root = root;
    this.#again = again;
    this.#ownsPage = host.page;
    this.#at = `#${host.start}`;
    if (this.#ownsPage && location.hash) this.#at = this.#address();
    this.#look();
    const came = host.querySelector(":scope > .leitwerk");
    if (came) {
      for (const other of [...host.children]) if (other !== came) other.remove();
      this.#adopt(came, came.lang.slice(0, 2));
      // Someone may have begun to type in it.
      this.speak(language(host));
    } else {
      const wanted = language(host);
      this.#adopt(build(pages[wanted]), wanted);
    }
  }

  /** Where the address leads. A shared result is taken out of it at once. */
  #address() {
    const { hash } = location;
    if (!hash.startsWith(SHARED)) return hash || "#/";
    history.replaceState(history.state, "", SHARED_PAGE);
    this.#shared = hash.slice(SHARED.length);
    return SHARED_PAGE;
  }

  /** Whether something is kept that only the program shows. */
  #look() {
    const { own, example } = saved(this.#host);
    this.#isWaiting = this.#host.sandbox || this.#host.readOnly || (own ?? example) !== null;
  }

  /** The element is in a page: listens there. */
  begin() {
    this.#listening?.abort();
    this.#listening = new AbortController();
    this.#listen();
    if (paused.get(nameOf(this.#host)) === this) paused.delete(nameOf(this.#host));
  }

  /** Goes on where those of an element stopped that a framework has made anew. */
  #goOn() {
    const former = paused.get(nameOf(this.#host));
    // What is saved by now is newer than what was typed then.
    if (this.#isWaiting || former?.#host.store !== this.#host.store) return;
    paused.delete(nameOf(this.#host));
    this.#fill(former.#touched());
    if (former.#host.start !== this.#host.start) return;
    this.#at = former.#at;
    this.#turn();
  }

  /** The element has left the page. */
  pause() {
    this.#listening?.abort();
    this.#release(...this.#held);
    paused.set(nameOf(this.#host), this);
  }

  /** The element is set up in another way. */
  refresh(at) {
    this.#look();
    if (at) this.#go(at);
    this.#offer();
    this.#turn();
  }

  get isShown() {
    return this.#frame.isConnected;
  }

  /** Shows them in the shadow root, in the place of the element's own content. */
  show(sheet) {
    this.#root.adoptedStyleSheets = [sheet];
    this.#root.replaceChildren(this.#frame);
    // By now an element that has gone has said so.
    this.#goOn();
    if (this.#failure) this.explain(this.#failure);
  }

  /** Says why the program did not come, and returns that. */
  explain(error) {
    this.#failure = error;
    const t = texts[this.#language];
    const reason = t[error.kind] ?? t.failed;
    const message = fill(reason, error.details ?? {});
    const parts = [message];
    if (this.#touched().length > 0) parts.push(t.kept);
    const { own, example } = saved(this.#host);
    const isSaved = (own ?? example) !== null;
    if (isSaved) parts.push(t.saved);
    const notice = build(["div", { class: "notice", "data-kind": "trouble" }, ["p", {}, parts.join(" ")]]);
    const button = (text, press, kind) => {
      const made = build(["button", { type: "button", class: kind }, text]);
      made.addEventListener("click", press);
      notice.append(made);
    };
    button(t.again, () => this.#tryAgain(), "");
    if (isSaved) button(t.save, () => saveAsFile(this.#host, t.fileName), "quiet");
    if (this.isShown) {
      this.#frame.querySelector(".refused").replaceChildren(notice);
    } else {
      notice.setAttribute("role", "alert");
      this.#root.replaceChildren(notice, document.createElement("slot"));
    }
    this.#turn();
    return message;
  }

  #tryAgain() {
    this.#failure = undefined;
    if (this.isShown) this.#frame.querySelector(".refused").replaceChildren();
    this.#turn();
    this.#again();
  }

  /** Waits until nothing is in the middle of being typed or pressed. */
  async isQuiet() {
    while (this.#held.size > 0) {
      await new Promise((done) => this.#released.push(done));
    }
  }

  /**
   * Gives what was typed and chosen to the program's view, and the place to it.
   * `mount` makes the view and returns it. All of this is one task, so that no
   * key is pressed in the middle of it.
   */
  async handOver(mount) {
    paused.delete(nameOf(this.#host));
    const frame = this.#frame;
    const wasShown = this.isShown;
    const active = frame.getRootNode().activeElement;
    const focused = frame.contains(active) ? active : null;
    const touched = this.#touched();
    const open = this.#isOpen();
    const left = touched.filter((field) => field !== focused || field.type === "radio");
    const { scrollX, scrollY } = window;
    this.#listening?.abort();
    const view = mount({
      // On a page of its own what is saved speaks first.
      chosen: this.#isChosen || !this.#ownsPage ? this.#language : undefined,
      shared: this.#shared,
      answers: left.flatMap((field) => [field.name || field.id, field.value]),
    });
    // A microtask later the view has set the values of its fields.
    await undefined;
    if (open) view.querySelector(".sections button")?.click();
    if (focused) move(focused, frame, view, touched.includes(focused));
    else if (this.#isUnheaded) view.querySelector("h1")?.focus({ preventScroll: true });
    frame.remove();
    for (const old of [...this.#root.children]) if (old !== view) old.remove();
    if (this.#wantsExample) view.querySelector(".start button.quiet")?.click();
    else if (wasShown && (window.scrollX !== scrollX || window.scrollY !== scrollY)) {
      window.scrollTo({ left: scrollX, top: scrollY, behavior: "instant" });
    }
  }

  /** The page where the person is, and the language. */
  get at() {
    return this.#at;
  }

  get language() {
    return this.#language;
  }

  #adopt(frame, lang) {
    this.#frame = frame;
    this.#language = lang;
    if (!this.#ownsPage) asGuest(frame);
    if (this.#host.storage === "host") {
      for (const line of frame.querySelectorAll(".privacy")) line.textContent = texts[lang].hosted;
    }
    this.#offer();
    const all = [...frame.querySelectorAll(".content > [id]")];
    this.#later = all.filter((page) => page.localName === "i").map((mark) => `#${mark.id}`);
    this.#pages.clear();
    for (const page of all) {
      if (page.localName === "i") continue;
      this.#pages.set(page.id, page);
      // From now on it is told which page to show, and `:target` no more.
      page.removeAttribute("id");
    }
    this.#turn();
  }

  /** Shows the page where the person is. */
  #turn() {
    const isLate = this.#isWaiting || this.#wantsExample || this.#later.includes(this.#at);
    const wanted = isLate ? LOADING : this.#at.slice(1);
    const shown = this.#pages.has(wanted) ? wanted : "/";
    for (const [id, page] of this.#pages) page.hidden = id !== shown;
    this.#pages.get(LOADING).firstElementChild.hidden = Boolean(this.#failure);
    const entry = this.#frame.querySelector('nav [href="#/context"]').parentElement;
    if (shown === "/context") entry.setAttribute("aria-current", "true");
    else entry.removeAttribute("aria-current");
    if (!this.#ownsPage) return;
    const product = this.#frame.querySelector(".brand").textContent;
    const heading = this.#pages.get(shown).querySelector("h1");
    document.title = heading ? `${heading.textContent} – ${product}` : product;
    document.documentElement.lang = this.#frame.lang;
  }

  /** Has links only to sections that are offered. */
  #offer() {
    const offered = this.#host.sections.split(" ");
    for (const entry of this.#frame.querySelectorAll("nav:not([class]) a")) {
      const section = entry.getAttribute("href").slice(2);
      entry.parentElement.hidden = !offered.includes(section === "context" ? "assessment" : section);
    }
  }

  #go(at) {
    if (at === this.#at) return;
    this.#at = at;
    this.#turn();
    const shown = [...this.#pages.values()].find((page) => !page.hidden);
    if (this.#ownsPage) window.scrollTo({ left: 0, top: 0, behavior: "instant" });
    const heading = shown.querySelector("h1");
    this.#isUnheaded = !heading;
    heading?.focus({ preventScroll: true });
  }

  #choose(lang) {
    this.#isChosen = true;
    choose(this.#host, lang);
    this.speak(lang);
  }

  /** Shows the same in another language, with what was typed and the focus. */
  speak(lang) {
    if (lang === this.#language) return;
    const before = this.#frame;
    const active = before.getRootNode().activeElement;
    const focused = before.contains(active) ? active : null;
    const touched = this.#touched();
    const open = this.#isOpen();
    this.#adopt(build(pages[lang]), lang);
    before.after(this.#frame);
    this.#fill(touched);
    if (open) this.#toggleSections();
    if (focused) move(focused, before, this.#frame, false);
    before.remove();
    if (this.#failure) this.explain(this.#failure);
  }

  #isOpen() {
    return this.#frame.querySelector(".sections").classList.contains("open");
  }

  #toggleSections() {
    const sections = this.#frame.querySelector(".sections");
    const isOpen = sections.classList.toggle("open");
    sections.querySelector("button").setAttribute("aria-expanded", String(isOpen));
  }

  #fill(touched) {
    for (const field of touched) {
      const its = this.#frame.querySelector(`[id="${field.id}"]`);
      its.checked = field.checked;
      if (field.type !== "radio") its.value = field.value;
    }
  }

  /** The fields in which something was typed or chosen. */
  #touched() {
    const fields = [...this.#frame.querySelectorAll("input")];
    return fields.filter((it) => it.value !== it.defaultValue || it.checked !== it.defaultChecked);
  }

  #listen() {
    const { signal } = this.#listening;
    // In the shadow root or in the page, wherever the frame comes to stand.
    const listen = (target, events, call) => {
      for (const name of events) target.addEventListener(name, call, { signal, capture: true });
    };
    for (const place of [this.#host, this.#root]) {
      listen(place, ["click"], (event) => this.#press(event));
      listen(place, ["pointerdown"], (event) => this.#hold(event, event.pointerId));
      listen(place, ["compositionstart"], (event) => this.#hold(event, "composition"));
      listen(place, ["compositionend"], () => this.#release("composition"));
      // Most keys act when they go down, this one chooses when it comes up.
      listen(place, ["keydown"], (event) => {
        if (event.key === " " && event.composedPath()[0].type !== "text") this.#hold(event, " ");
      });
    }
    listen(window, ["pointerup", "pointercancel"], (event) => this.#release(event.pointerId));
    listen(window, ["keyup"], (event) => this.#release(event.key));
    // What comes up elsewhere is not told.
    listen(window, ["blur", "contextmenu"], () => this.#release(...this.#held));
    if (this.#ownsPage) listen(window, ["hashchange"], () => this.#go(this.#address()));
  }

  #hold(event, what) {
    if (event.composedPath().includes(this.#frame)) this.#held.add(what);
  }

  #release(...what) {
    for (const each of what) this.#held.delete(each);
    if (this.#held.size > 0) return;
    // Behind the click that follows, and the last letter of a composition.
    for (const done of this.#released.splice(0)) setTimeout(done);
  }

  #press(event) {
    const path = event.composedPath();
    if (!path.includes(this.#frame)) return;
    const pressed = path.find((it) => it.localName === "a" || it.localName === "button");
    if (pressed?.localName === "a" && !this.#ownsPage) {
      event.preventDefault();
      this.#go(pressed.getAttribute("href"));
    } else if (pressed?.lang) {
      this.#choose(pressed.lang.slice(0, 2));
    } else if (pressed?.dataset.first === "sections") {
      this.#toggleSections();
    } else if (pressed?.dataset.first === "example") {
      this.#wantsExample = true;
      this.#turn();
    }
  }
}

/** The landmarks of a page are those of its host. */
function asGuest(frame) {
  frame.setAttribute("role", "region");
  frame.setAttribute("aria-label", frame.querySelector(".brand").textContent);
  frame.querySelector(".content").removeAttribute("role");
  for (const beside of frame.querySelectorAll(".bar, .foot")) beside.setAttribute("role", "none");
}

/** The message with its placeholders filled in. */
function fill(message, details) {
  return message.replace(/\{(\w+)\}/g, (all, name) => details[name] ?? all);
}

/** Moves the focus to the twin of what has it, and with it text and caret. */
function move(focused, from, to, isTouched) {
  const its = twin(focused, from, to) ?? to.querySelector("h1");
  if (!its) return;
  const isText = focused.type === "text";
  const { value, selectionStart, selectionEnd, selectionDirection, scrollLeft } = focused;
  its.focus({ preventScroll: true });
  if (!isText) return;
  if (isTouched) {
    its.value = value;
    its.dispatchEvent(new InputEvent("input", { bubbles: true, composed: true }));
  }
  its.setSelectionRange(selectionStart, selectionEnd, selectionDirection);
  its.scrollLeft = scrollLeft;
}

/** What stands in the other frame where an element stands in the first. */
function twin(element, from, to) {
  const alike = (frame) =>
    [...frame.querySelectorAll(element.localName)].filter(
      (it) => mark(it) === mark(element) && !it.closest("[hidden]"),
    );
  return alike(to)[alike(from).indexOf(element)];
}

/** What an element and its twin have in common, in every language. */
function mark(it) {
  if (it.id) return it.id;
  return `${it.className} ${it.lang} ${it.getAttribute("href")}`;
}
