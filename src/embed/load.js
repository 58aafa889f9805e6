// Loading the program, once for all elements of a page. Its parts carry the
// name of their release and are refused where that is another one, or where a
// single byte is not that of the release: who pins this script with `integrity`
// has pinned them all.

import { files, parts, release } from "./release.js";
import { lengthOfRem } from "./rem.js";

/** Why the program did not come: a key of the messages, and what they name. */
export class LoadError extends Error {
  constructor(kind, cause, details = {}) {
    super(`leitwerk: ${kind}: ${cause?.message ?? cause}`, { cause });
    this.kind = kind;
    this.details = details;
  }
}

const at = (file) => new URL(parts[file].url);

let loading;
let running;
let starts = 0;
/** Of the module and of the program, as the errors of this start name them. */
let addresses = [];
const stopped = new Set();

/** After so many seconds the person is told that it takes long. */
const PATIENCE = 30;

/** The running program; what failed may be tried again, what takes long goes on. */
export function load() {
  let timer;
  const late = new Promise((_, fail) => {
    const tell = () => fail(new LoadError("timeout", `${PATIENCE} s`, { seconds: PATIENCE }));
    timer = setTimeout(tell, PATIENCE * 1000);
  });
  return Promise.race([arrival(), late]).finally(() => clearTimeout(timer));
}

/** The same, however long it takes. */
export function arrival() {
  loading ??= start().catch((error) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** Calls back if the program stops; returns what ends that. */
export function whenStopped(call) {
  stopped.add(call);
  return () => stopped.delete(call);
}

/** The style sheet of the first pages, for elements in other pages. */
export async function firstSheet() {
  const response = await request(files.sheet, "default");
  return styleSheet(await response.text());
}

function styleSheet(css) {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + lengthOfRem());
  return sheet;
}

async function start() {
  const isOld = !("adoptedStyleSheets" in document);
  if (isOld || typeof WebAssembly !== "object") {
    // Every Safari that is not too old has it, but for Apple's Lockdown Mode.
    const isLocked = !isOld && navigator.vendor.startsWith("Apple");
    throw new LoadError(isLocked ? "lockdown" : "unsupported", "no WebAssembly");
  }
  checkPolicy();
  addresses = [];
  let parts;
  try {
    parts = await Promise.all([bringModule(false), bringProgram(false)]);
  } catch (error) {
    if (!["missing", "content", "integrity", "releases"].includes(error.kind)) throw error;
    // A cache on the way may hold what is no longer true.
    parts = await Promise.all([bringModule(true), bringProgram(true)]).catch(async (last) => {
      if (last.kind === "missing" && (await isOutdated())) {
        throw new LoadError("releases", last);
      }
      throw last;
    });
  }
  const [module, compiled] = parts;
  try {
    await module.default({ module_or_path: compiled });
  } catch (error) {
    throw new LoadError("failed", error);
  }
  starts += 1;
  const watching = new AbortController();
  const stopThis = () => {
    if (watching.signal.aborted) return;
    watching.abort();
    // What still listens in it must not write over what is saved.
    module.halt();
    stop();
  };
  module.begin(stopThis);
  const watch = ({ type, error, reason = error }) => {
    if (isOfThisStart(reason, type === "unhandledrejection")) stopThis();
  };
  addEventListener("error", watch, watching);
  addEventListener("unhandledrejection", watch, watching);
  const { open, later } = module;
  running = { open, later, sheet: styleSheet(module.styles()), isStopped: false };
  return running;
}

/** The program has panicked, or run into something that it cannot go on from. */
function stop() {
  loading = undefined;
  if (running) running.isStopped = true;
  // Each of them may begin to listen again.
  const calls = [...stopped];
  stopped.clear();
  for (const call of calls) call();
}

/**
 * Whether an error comes from the program of this start: another one has other
 * addresses, and in what a host's listener throws the program stands further
 * down. A promise that is rejected leaves the program as it was, unless it has
 * run into a trap.
 */
function isOfThisStart(error, isRejection) {
  const isTrap = error instanceof WebAssembly.RuntimeError || error instanceof RangeError;
  if (isRejection && !isTrap) return false;
  const stack = String(error?.stack);
  const isOurs = (text) =>
    addresses.some((address) => text.split(address).some((rest, n) => n > 0 && rest[0] !== "?"));
  const thrown = stack.split("\n").find((line) => /:\/\/|wasm-function\[/.test(line)) ?? "";
  // Safari does not say of which file a function of WebAssembly is; of two
  // programs it could be the one that has stopped before.
  const isNameless = thrown.includes("wasm-function[") && !thrown.includes("http");
  return isOurs(thrown) || (isNameless && (isOurs(stack) || (isTrap && starts === 1 && !stack.includes("://"))));
}

/** Compiles the empty module, which only a Content Security Policy can refuse. */
function checkPolicy() {
  try {
    new WebAssembly.Module(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  } catch (error) {
    throw new LoadError("blocked", error, { keyword: "'wasm-unsafe-eval'" });
  }
}

async function bringModule(again) {
  const file = files.module;
  const address = addressOf(file, again);
  let module;
  try {
    await asAllowed(file, () => preload(address, parts[file].integrity));
    module = await import(address);
  } catch (error) {
    throw error instanceof LoadError ? error : await reason(file, error);
  }
  if (module.release !== release) throw new LoadError("releases", module.release);
  return module;
}

/**
 * Fetches a module and checks it. `import` then takes this very one, because a
 * page has one module of each address. Every engine checks a script; where the
 * page's trusted types allow us none, a link does it, which WebKit does not check.
 */
function preload(address, integrity) {
  const trusted = trust(address.href);
  const tag = document.createElement(trusted ? "script" : "link");
  return new Promise((done, fail) => {
    tag.onload = done;
    tag.onerror = () => fail(new TypeError(`${address} was not loaded`));
    tag.integrity = integrity;
    if (trusted) Object.assign(tag, { type: "module", src: trusted });
    else Object.assign(tag, { rel: "modulepreload", href: address });
    document.head.append(tag);
  }).finally(() => tag.remove());
}

let policy;

/** The address of one of our files as trusted types want it; nothing where they refuse. */
function trust(address) {
  if (!globalThis.trustedTypes) return address;
  try {
    policy ??= trustedTypes.createPolicy("leitwerk", { createScriptURL: (url) => url });
    return policy.createScriptURL(address);
  } catch (error) {
    console.warn("leitwerk: the page's trusted-types do not list «leitwerk»", error);
    return undefined;
  }
}

async function bringProgram(again) {
  const file = files.program;
  const response = await request(file, again ? "reload" : "default", addressOf(file, again));
  const type = response.headers.get("content-type") ?? "";
  let compiled;
  try {
    compiled = /^application\/wasm\b/i.test(type)
      ? await WebAssembly.compileStreaming(response)
      : await WebAssembly.compile(await response.arrayBuffer());
  } catch (error) {
    const kind = error instanceof WebAssembly.CompileError ? "content" : "unreachable";
    throw new LoadError(kind, error, { file });
  }
  const [mark] = WebAssembly.Module.customSections(compiled, "leitwerk");
  const its = mark && new TextDecoder().decode(mark);
  if (its !== release) throw new LoadError("releases", its);
  return compiled;
}

/** Another address goes past every cache, and past a start that went wrong. */
function addressOf(file, again) {
  const address = at(file);
  if (again || starts > 0) address.search = `${release}-${starts}${again ? "-again" : ""}`;
  addresses.push(address.href);
  return address;
}

async function request(file, cache, url = at(file)) {
  try {
    return await asAllowed(file, () => fetch(url, { cache, integrity: parts[file].integrity }));
  } catch (error) {
    throw error instanceof LoadError ? error : await reason(file, error);
  }
}

/** Why a file did not come: it is asked for once more, whatever is in it. */
async function reason(file, error) {
  const url = at(file);
  let response, text;
  try {
    response = await fetch(url, { cache: "reload" });
    text = await response.text();
  } catch {
    const isForeign = url.origin !== location.origin;
    if (isForeign && !response && (await answers(url))) {
      return new LoadError("foreign", error, { file, origin: location.origin });
    }
    return new LoadError("unreachable", error);
  }
  if (!response.ok) return new LoadError("missing", response.status, { file });
  const type = response.headers.get("content-type") ?? "";
  if (!/css|javascript|wasm|octet/.test(type)) return new LoadError("content", error, { file });
  // At the end of the module and of the program stands their release.
  const [, its] = /(\w{16})"?;?\s*$/.exec(text.slice(-30)) ?? [];
  if (its && its !== release) return new LoadError("releases", its);
  return new LoadError("integrity", error, { file });
}

/** Brings a file; tells apart what a Content Security Policy has refused. */
async function asAllowed(file, bring) {
  const violations = [];
  const note = (event) => violations.push(event);
  document.addEventListener("securitypolicyviolation", note);
  try {
    return await bring();
  } catch (error) {
    // A violation is reported in a task of its own.
    await new Promise((done) => setTimeout(done));
    const rule = violations.find(
      ({ disposition, blockedURI }) =>
        disposition === "enforce" && blockedURI && at(file).href.startsWith(blockedURI),
    );
    if (!rule) throw error;
    throw new LoadError("refused", error, { file, directive: rule.effectiveDirective });
  } finally {
    document.removeEventListener("securitypolicyviolation", note);
  }
}

/** Whether a server answers at all. */
function answers(url) {
  return fetch(url, { mode: "no-cors", cache: "no-store" }).then(
    () => true,
    () => false,
  );
}

/** Whether the server has another element.js than the one that runs. */
async function isOutdated() {
  try {
    const response = await fetch(import.meta.url, { cache: "reload" });
    return response.ok && !(await response.text()).includes(release);
  } catch {
    // Then it is not known to be another.
    return false;
  }
}
