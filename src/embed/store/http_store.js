// A store over HTTP for <kam-leitwerk storage="host">: GET with ETag, PUT with
// If-Match. tests/portal/store is a server for it.

/** The store is not to be reached; what was to be saved is kept in this browser. */
export class StoreUnreachable extends Error {
  constructor(reason) {
    super(`leitwerk: the store cannot be reached: ${reason}`);
    this.name = "StoreUnreachable";
    this.code = "unreachable";
  }
}

/** The store refuses for good: a wrong token, too large, a wrong address. */
export class StoreRefused extends Error {
  /** `status`: the HTTP status, or what is wrong with the answer. */
  constructor(status) {
    super(`leitwerk: the store refuses: ${typeof status === "number" ? `HTTP status ${status}` : status}`);
    this.name = "StoreRefused";
    this.code = status === 413 ? "full" : "denied";
    this.status = status;
  }
}

const RETRIES = 4;
/** The first pause, milliseconds; each further one is twice as long. */
const PAUSE = 500;
const LONGEST_PAUSE = 30_000;

/**
 * A store that keeps the workspace at `url`.
 *
 * What the server has not answered for yet is kept in localStorage, beside what
 * it was made of, and is sent when the browser is online again or the page is
 * opened anew. It belongs to the `account`: without one it lasts as long as the
 * page, because the next who opens that may be somebody else.
 *
 * @param {string | URL} url where the workspace is kept
 * @param {{
 *   account?: string,
 *   headers?: Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>),
 *   credentials?: RequestCredentials,
 *   fetch?: typeof fetch,
 *   pause?: (milliseconds: number) => Promise<void>,
 *   keep?: Pick<Storage, "getItem" | "setItem" | "removeItem"> | null,
 * }} [options] `account` says whose workspace it is, such as the user's identifier;
 *   `headers` is asked before each request, so that a token may be renewed
 */
export function httpStore(url, options = {}) {
  const address = new URL(url, globalThis.document?.baseURI).href;
  const { account, keep = account === undefined ? null : ownStorage() } = options;
  const unsent = new Unsent(`leitwerk//unsent/${address} ${account ?? ""}`, keep);
  const request = requester(address, options);
  const listeners = new Set();
  const online = () => listeners.forEach((callback) => callback());

  /** What the server keeps, or null. */
  async function get() {
    const response = await request("GET", {});
    if (response.status === 204 || response.status === 404) return null;
    if (!response.ok) throw new StoreRefused(response.status);
    // To the letter: `text()` would take a byte order mark away.
    const text = new TextDecoder("utf-8", { ignoreBOM: true }).decode(await response.arrayBuffer());
    refusePage(text);
    return { text, revision: tagOf(response) };
  }

  return {
    async load() {
      const waiting = unsent.read();
      if (!waiting) return get();
      // What waits here was made of `base`. The next save sends it; where the
      // server has gone on since, that save meets a conflict and is merged.
      const { text, base } = waiting;
      return { text, revision: base?.revision ?? null, base: base?.text ?? null, unsent: true };
    },

    async save(text, expected) {
      const condition = expected?.revision ? { "If-Match": expected.revision } : { "If-None-Match": "*" };
      // First here: the page may be left before there is an answer.
      unsent.write(text, expected);
      const response = await request("PUT", { ...condition, "Content-Type": "application/json" }, text);
      if (response.status === 412) {
        const theirs = await get();
        unsent.clear();
        return { conflict: theirs };
      }
      if (!response.ok) throw new StoreRefused(response.status);
      refusePage(await response.text());
      const revision = tagOf(response);
      unsent.clear();
      return { revision };
    },

    async remove() {
      const response = await request("DELETE", {});
      if (!response.ok && response.status !== 404) throw new StoreRefused(response.status);
      unsent.forget();
    },

    subscribe(callback) {
      listeners.add(callback);
      if (listeners.size === 1) globalThis.addEventListener?.("online", online);
      return () => {
        listeners.delete(callback);
        if (listeners.size === 0) globalThis.removeEventListener?.("online", online);
      };
    },
  };
}

/** Sends requests, again after a while where that may help. */
function requester(address, options) {
  const send = options.fetch ?? globalThis.fetch.bind(globalThis);
  const pause = options.pause ?? ((time) => new Promise((resolve) => setTimeout(resolve, time)));
  return async (method, headers, body) => {
    for (let retry = 0; ; retry += 1) {
      const reason = await attempt();
      if (reason instanceof Response) return reason;
      if (retry === RETRIES) throw new StoreUnreachable(reason.text);
      await pause(reason.after ?? Math.min(LONGEST_PAUSE, PAUSE * 2 ** retry));
    }

    async function attempt() {
      let response;
      try {
        // A token that cannot be had is a server that cannot be reached.
        const own = typeof options.headers === "function" ? await options.headers() : options.headers;
        response = await send(address, {
          method,
          body,
          headers: { ...own, ...headers },
          credentials: options.credentials ?? "same-origin",
          cache: "no-store",
          // To the page for signing in, as a rule, whose answer keeps nothing.
          redirect: "manual",
        });
      } catch (error) {
        return { text: String(error) };
      }
      if (response.type === "opaqueredirect") throw new StoreRefused("the address redirects (not signed in any more?)");
      if (response.status !== 429 && response.status < 500) return response;
      return { text: `HTTP status ${response.status}`, after: pauseOf(response) };
    }
  };
}

/** A page in the place of an answer keeps nothing, whatever media type it has. */
function refusePage(text) {
  if (/^\s*</.test(text)) throw new StoreRefused("a page in the place of an answer (not signed in any more?)");
}

/** How long the server asks to wait, in milliseconds, in seconds or until a date. */
function pauseOf(response) {
  const said = response.headers.get("Retry-After");
  const time = Number(said) * 1000 || Date.parse(said) - Date.now();
  return time > 0 ? Math.min(LONGEST_PAUSE, time) : undefined;
}

function tagOf(response) {
  const tag = response.headers.get("ETag");
  // Behind CORS the header is only seen where the server exposes it.
  if (!tag) throw new StoreRefused("without a readable ETag (Access-Control-Expose-Headers: ETag)");
  // A proxy that compresses makes it weak; the server knows its own.
  return tag.replace(/^W\//, "");
}

/**
 * What the server has not answered for, with the text and the revision that it was made of:
 * an entry for each tab, since none of them may write over another's.
 */
class Unsent {
  #key;
  #storage;
  #tab = Math.random().toString(36).slice(2);
  /** The entry of a tab that has gone, as a rule, which this one has begun with. */
  #taken;
  #hasBegun = false;

  constructor(key, storage) {
    this.#key = key;
    this.#storage = storage;
  }

  read() {
    const all = this.#all();
    if (!this.#hasBegun) this.#taken = all[0];
    this.#hasBegun = true;
    return all.find(this.#isOwn) ?? null;
  }

  write(text, expected) {
    const before = this.#all().find(this.#isOwn);
    // Further changes without an answer were still made of the same text.
    const base = before ? before.base : expected && { text: expected.text, revision: expected.revision };
    this.#replace([{ tab: this.#tab, text, base: base ?? null }]);
  }

  clear() {
    this.#replace([]);
    this.#taken = undefined;
  }

  /** Everything, also of other tabs. */
  forget() {
    this.#storage?.removeItem(this.#key);
  }

  #isOwn = ({ tab, text }) => tab === this.#tab || (tab === this.#taken?.tab && text === this.#taken.text);

  #all() {
    const kept = this.#storage?.getItem(this.#key);
    if (!kept) return [];
    try {
      return [JSON.parse(kept)].flat();
    } catch {
      // Torn by a crash: what the server has is whole.
      this.#storage.removeItem(this.#key);
      return [];
    }
  }

  #replace(own) {
    const all = [...this.#all().filter((it) => !this.#isOwn(it)), ...own];
    if (all.length === 0) return void this.#storage?.removeItem(this.#key);
    try {
      this.#storage?.setItem(this.#key, JSON.stringify(all));
    } catch {
      // There is no room; the error of the request tells that nothing was saved.
    }
  }
}

function ownStorage() {
  try {
    return globalThis.localStorage ?? null;
  } catch {
    // A sandbox denies it; then what is unsent lasts as long as the page.
    return null;
  }
}
