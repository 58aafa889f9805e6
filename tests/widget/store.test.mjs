// The stores that the widget brings, against the suite that portals run.

import assert from "node:assert/strict";
import { spawn } from "node:child_process";
import { randomUUID } from "node:crypto";
import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { after, before, test } from "node:test";

import { conformance } from "../../src/embed/store/conformance.js";
import { httpStore } from "../../src/embed/store/http_store.js";

const SERVER = new URL("../../target/debug/leitwerk-portal-store", import.meta.url).pathname;
const soon = () => Promise.resolve();
let folder;
let server;

/** Where the server keeps what it is given: see tests/portal/README.md for PostgreSQL. */
const database = (name) => process.env.LEITWERK_STORE_DATABASE ?? `sqlite:${join(folder, name)}.sqlite`;
/** A database that is there already may hold what other runs have left. */
const run = randomUUID();
const ANNA = `${run}-a`;
const BEAT = `${run}-b`;

/** Starts the reference server, which knows these tokens, and tells where it listens. */
function start(url, tokens) {
  const child = spawn(SERVER, {
    env: { ADDRESS: "127.0.0.1:0", DATABASE_URL: url, TOKENS: tokens.map((token) => `${token}=user-${token}`).join(","), ORIGINS: "http://portal.test" },
    stdio: ["ignore", "pipe", "inherit"],
  });
  return new Promise((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (code) => reject(new Error(`the server has ended with ${code}`)));
    child.stdout.once("data", (line) => {
      const address = /http:\S+/.exec(line)[0];
      resolve({ address, stop: () => new Promise((done) => child.once("exit", done) && child.kill("SIGKILL")) });
    });
  });
}

before(async () => {
  folder = await mkdtemp(join(tmpdir(), "leitwerk-"));
  server = await start(database("store"), [ANNA, BEAT]);
});
after(async () => {
  await server?.stop();
  await rm(folder, { recursive: true });
});

class Kept {
  entries = new Map();
  getItem = (key) => this.entries.get(key) ?? null;
  setItem = (key, text) => this.entries.set(key, text);
  removeItem = (key) => this.entries.delete(key);
}

let count = 0;
const store = (instance, options = {}) =>
  httpStore(`${server.address}/workspaces/${instance}`, { headers: { Authorization: `Bearer ${ANNA}` }, keep: new Kept(), pause: soon, ...options });

for (const { name, run: obeys } of conformance(async () => {
  count += 1;
  return [store(`i${count}`), store(`i${count}`)];
})) {
  test(`over HTTP: ${name}`, obeys);
}

test("nobody reads another's, and nobody without a token anything", async () => {
  await store("own").save("secret", null);
  assert.equal(await store("own", { headers: { Authorization: `Bearer ${BEAT}` } }).load(), null);
  await assert.rejects(store("own", { headers: {} }).load(), { code: "denied", status: 401 });
  await assert.rejects(store("own", { headers: { Authorization: "Bearer c" } }).load(), { status: 401 });
});

test("what is too large is refused, and what stood there stands", async () => {
  const one = store("large");
  await one.save("small", null);
  await assert.rejects(one.save("x".repeat(5_000_001), await one.load()), { code: "full" });
  assert.equal((await store("large").load()).text, "small");
});

test("nobody without a token has a body read", async () => {
  // No text: whoever reads it answers 400.
  const response = await fetch(`${server.address}/workspaces/x`, { method: "PUT", body: new Uint8Array(200_000).fill(255), headers: { "If-None-Match": "*" } });
  assert.equal(response.status, 401);
  assert.equal(response.headers.get("X-Content-Type-Options"), "nosniff");
});

test("pages of other origins are told nothing", async () => {
  const ask = async (origin) => {
    const response = await fetch(`${server.address}/workspaces/x`, { headers: { Origin: origin, Authorization: `Bearer ${ANNA}` } });
    return response.headers.get("Access-Control-Allow-Origin");
  };
  assert.equal(await ask("http://portal.test"), "http://portal.test");
  assert.equal(await ask("http://evil.test"), null);
});

test("a blind write is refused", async () => {
  const response = await fetch(`${server.address}/workspaces/x`, { method: "PUT", body: "x", headers: { Authorization: `Bearer ${ANNA}` } });
  assert.equal(response.status, 428);
});

test("without the server the work is kept here, and merged later", async () => {
  const keep = new Kept();
  let isOffline = false;
  const flaky = (...call) => (isOffline ? Promise.reject(new TypeError("offline")) : fetch(...call));
  const one = store("offline", { keep, fetch: flaky });
  const first = { text: "first", ...(await one.save("first", null)) };
  isOffline = true;
  await assert.rejects(one.save("mine", first), { code: "unreachable" });
  await assert.rejects(one.save("mine, later", first), { code: "unreachable" });
  // The page is opened anew, still without the server.
  const loaded = await store("offline", { keep, fetch: flaky }).load();
  assert.deepEqual(loaded, { text: "mine, later", revision: first.revision, base: "first", unsent: true });
  // Meanwhile somebody else has saved.
  await store("offline").save("theirs", first);
  isOffline = false;
  const answer = await one.save("mine, later", loaded);
  assert.equal(answer.conflict.text, "theirs");
  assert.deepEqual({ text: "merged", ...(await one.save("merged", answer.conflict)) }.text, "merged");
  assert.equal(keep.entries.size, 0);
});

test("a tag that a proxy has made weak is still the server's", async () => {
  const weak = async (...call) => {
    const response = await fetch(...call);
    const headers = new Headers(response.headers);
    headers.set("ETag", `W/${headers.get("ETag")}`);
    return new Response(response.status === 204 ? null : await response.arrayBuffer(), { status: response.status, headers });
  };
  const one = store("weak", { fetch: weak });
  await one.save("first", null);
  assert.equal(typeof (await one.save("second", await one.load())).revision, "string");
  assert.equal((await store("weak").load()).text, "second");
});

test("what waits for one user is nobody else's, and needs a name to wait", async () => {
  const keep = new Kept();
  const offline = () => Promise.reject(new TypeError("offline"));
  const options = { keep, fetch: offline, account: "anna" };
  await assert.rejects(store("whose", options).save("anna's", null), { code: "unreachable" });
  const beat = store("whose", { keep, account: "beat", headers: { Authorization: `Bearer ${BEAT}` } });
  assert.equal(await beat.load(), null);
  assert.equal((await store("whose", { keep, account: "anna" }).load()).text, "anna's");
  globalThis.localStorage ??= keep;
  const nameless = { keep: undefined, fetch: offline };
  const before = keep.entries.size;
  await assert.rejects(store("nameless", nameless).save("somebody's", null), { code: "unreachable" });
  assert.equal(keep.entries.size, before);
});

test("two tabs without the server do not write over each other", async () => {
  const keep = new Kept();
  const offline = () => Promise.reject(new TypeError("offline"));
  const first = { text: "first", ...(await store("tabs").save("first", null)) };
  for (const text of ["one", "two"]) {
    await assert.rejects(store("tabs", { keep, fetch: offline }).save(text, first), { code: "unreachable" });
  }
  // Each opening sends one of them.
  const found = [];
  for (const n of [1, 2]) {
    const opened = store("tabs", { keep });
    const loaded = await opened.load();
    found.push(loaded.text);
    const answer = await opened.save(loaded.text, loaded);
    if (answer.conflict) await opened.save(`${answer.conflict.text}+${loaded.text}`, answer.conflict);
    assert.equal(keep.entries.size, 2 - n);
  }
  // A tab that has begun goes by what the server has, not by what others wait with.
  const open = store("tabs", { keep });
  await open.load();
  await assert.rejects(store("tabs", { keep, fetch: offline }).save("three", first), { code: "unreachable" });
  assert.equal((await open.load()).text, "one+two");
  await open.save("one+two", await open.load());
  assert.equal(keep.entries.size, 1);
  // Who deletes everything deletes that, too.
  await open.remove();
  assert.equal(keep.entries.size, 0);
  assert.deepEqual(found, ["one", "two"]);
});

test("a token that cannot be had is a server that cannot be reached", async () => {
  const keep = new Kept();
  const headers = () => Promise.reject(new TypeError("offline"));
  await assert.rejects(store("tokenless", { keep, headers }).save("mine", null), { code: "unreachable" });
  assert.equal((await store("tokenless", { keep }).load()).text, "mine");
});

test("what is on its way when the page is left is sent by the next", async () => {
  const keep = new Kept();
  const first = { text: "first", ...(await store("left").save("first", null)) };
  // The page is gone before the answer, so that nobody hears of a failure.
  void store("left", { keep, fetch: () => new Promise(() => {}) }).save("second", first);
  const next = store("left", { keep });
  const loaded = await next.load();
  assert.deepEqual(loaded, { text: "second", revision: first.revision, base: "first", unsent: true });
  await next.save(loaded.text, loaded);
  assert.equal((await store("left").load()).text, "second");
  assert.equal(keep.entries.size, 0);
});

test("a page for signing in keeps nothing, however it comes", async () => {
  // PHP calls its empty answers HTML, too.
  const empty = store("empty", { fetch: async () => new Response("", { headers: { ETag: '"1"', "Content-Type": "text/html" } }) });
  assert.deepEqual(await empty.save("mine", null), { revision: '"1"' });
  const answers = {
    "by a redirect": Object.defineProperty(new Response(null, { headers: { ETag: '"x"' } }), "type", { value: "opaqueredirect" }),
    "in the place of an answer": new Response("\n<p>Sign in", { headers: { ETag: '"x"' } }),
  };
  for (const [how, answer] of Object.entries(answers)) {
    const keep = new Kept();
    const signedOut = store("login", { keep, fetch: async (url, { redirect }) => (assert.equal(redirect, "manual"), answer.type === "opaqueredirect" ? answer : answer.clone()) });
    await assert.rejects(signedOut.load(), { code: "denied" }, how);
    await assert.rejects(signedOut.save("mine", null), { code: "denied" }, how);
    assert.equal((await store("login", { keep }).load()).text, "mine", how);
  }
});

test("a busy server is asked again after a while", async () => {
  const pauses = [];
  const soonest = new Date(Date.now() + 20_000).toUTCString();
  const answers = [
    new Response("", { status: 503, headers: { "Retry-After": "2" } }),
    new Response("", { status: 502 }),
    new Response("", { status: 429, headers: { "Retry-After": soonest } }),
  ];
  const busy = (...call) => (answers.length ? Promise.resolve(answers.shift()) : fetch(...call));
  const one = store("busy", { fetch: busy, pause: async (time) => void pauses.push(time) });
  assert.equal(await one.load(), null);
  assert.deepEqual(pauses.slice(0, 2), [2000, 1000]);
  assert.ok(pauses[2] > 10_000 && pauses[2] <= 20_000, `${pauses[2]} ms`);
});

test("two hundred users save at once, the server is killed in the middle, and nothing is lost", async () => {
  const tokens = Array.from({ length: 200 }, (_, n) => `${run}-${n}`);
  const begin = () => start(database("load"), tokens);
  let running = await begin();
  const forward = (address, init) => fetch(running.address + new URL(address).pathname, init);
  const users = tokens.map((token) =>
    httpStore("http://store.test/workspaces/x", { headers: { Authorization: `Bearer ${token}` }, keep: new Kept(), fetch: forward, pause: () => new Promise((resolve) => setTimeout(resolve, 20)) }),
  );
  const acknowledged = new Map();
  const ROUNDS = 5;
  async function work(user, n) {
    let kept = null;
    for (let round = 0; round < ROUNDS; ) {
      const text = `user ${n} round ${round}`;
      let answer;
      try {
        answer = await user.save(text, kept);
      } catch (error) {
        assert.equal(error.code, "unreachable");
        continue;
      }
      // An answer was lost with the server, the text was not.
      if (answer.conflict !== undefined) {
        kept = answer.conflict;
        assert.equal(kept.text, text);
      } else {
        kept = { text, revision: answer.revision };
      }
      acknowledged.set(n, text);
      round += 1;
      if (acknowledged.size === 100 && round === 1) {
        await running.stop();
        running = await begin();
      }
    }
  }
  await Promise.all(users.map(work));
  const found = await Promise.all(users.map(async (user) => (await user.load()).text));
  assert.deepEqual(found, Array.from({ length: 200 }, (_, n) => `user ${n} round ${ROUNDS - 1}`));
  await running.stop();
});

test("two people on one workspace lose nothing", async () => {
  const stores = [store("shared"), store("shared")];
  let kept = null;
  kept = { text: "[]", ...(await stores[0].save("[]", null)) };
  async function person(mine, name) {
    let known = await mine.load();
    for (let n = 0; n < 20; ) {
      const list = JSON.parse(known.text);
      const text = JSON.stringify([...list, `${name}${n}`]);
      const answer = await mine.save(text, known);
      if (answer.conflict) known = answer.conflict;
      else {
        known = { text, revision: answer.revision };
        n += 1;
      }
    }
  }
  await Promise.all([person(stores[0], "a"), person(stores[1], "b")]);
  assert.equal(JSON.parse((await stores[0].load()).text).length, 40);
});
