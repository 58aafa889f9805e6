// Answers that come from two sides at once: two tabs, or two elements of one
// page. A round: both sides answer, each in its own order and at its own pace;
// then everything has to be saved, and shown on both sides.

const ITEMS = { a: ["T1.1", "T1.2"], b: ["T1.4", "T1.5"] };
/** What both sides answer: the later one wins. */
const CONTESTED = "T1.3";
const PATIENCE = 15_000;

/** A sequence of numbers that its seed decides (mulberry32). */
function chance(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return (mixed ^ (mixed >>> 14)) >>> 0;
  };
  return (limit) => next() % limit;
}

/** Resolves in the next task; unlike a timer, also at once in a hidden tab. */
function nextTask() {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}

/** What this side did and saw last, to be told where something was lost. */
const traced = (window.traced ??= []);

function note(what, text) {
  traced.push([Math.round(10 * (performance.timeOrigin + performance.now())) % 1e7, what, text]);
  if (traced.length > 120) traced.shift();
}

function brief(key, text) {
  if (text === null || key.includes("/stamp/")) return text?.split("\n")[0].slice(0, 160) ?? "nothing";
  const answers = /"answers":\{[^}]*\}/u.exec(text);
  return answers?.[0].replace(/"answers":|"T1\./gu, "") ?? text.length;
}

/** Notes what the program reads and writes of a workspace. */
function trace(key) {
  if (window.isTraced) return;
  window.isTraced = true;
  const { getItem, setItem } = Storage.prototype;
  let last = null;
  const isTraced = (name) => name === key || name.startsWith(`${key}/stamp`);
  Storage.prototype.getItem = function (name) {
    const text = getItem.call(this, name);
    if (name === key && text !== last) note("sees", brief(name, text));
    if (name === key) last = text;
    return text;
  };
  Storage.prototype.setItem = function (name, text) {
    if (isTraced(name)) note(name === key ? "writes" : "stamps", brief(name, text));
    if (name === key) last = text;
    return setItem.call(this, name, text);
  };
  window.addEventListener("storage", (event) => {
    if (event.key !== null && isTraced(event.key)) note("is told of", `${event.key === key ? "" : "stamp "}${brief(event.key, event.newValue)}`);
  }, true);
}

function radio(root, item, digit) {
  return root.querySelector(`input[name="${item}"][value="${digit}"]`);
}

function shownIn(root) {
  const shown = {};
  for (const item of [...ITEMS.a, CONTESTED, ...ITEMS.b]) {
    shown[item] = Number(root.querySelector(`input[name="${item}"]:checked`)?.value ?? -1);
  }
  return shown;
}

function savedIn(key) {
  const saved = JSON.parse(localStorage.getItem(key) ?? "{}");
  return saved.assessments?.[0]?.answers ?? {};
}

/** Answers as one side, and tells what was answered last, and how often. */
async function answer(root, side, seed) {
  const below = chance(seed);
  const last = {};
  const steps = 1 + below(8);
  for (let step = 0; step < steps; step += 1) {
    const own = ITEMS[side];
    const item = below(8) === 0 ? CONTESTED : own[below(own.length)];
    // Another one than is shown, so that the click is a change.
    const digit = 1 + ((Math.max(shownIn(root)[item], 0) + below(4)) % 5);
    note("clicks", `${item} = ${digit}`);
    radio(root, item, digit).click();
    last[item] = digit;
    for (let pause = below(6); pause > 0; pause -= 1) await nextTask();
    if (below(10) === 0) window.dispatchEvent(new Event("focus"));
  }
  return { last, steps };
}

/** Waits until both sides and what is saved are what was answered. */
async function settle(key, [one, other], sides) {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    const places = [savedIn(key), ...(await sides())];
    const wrong = [];
    for (const { last } of [one, other]) {
      for (const [item, digit] of Object.entries(last)) {
        const right = item === CONTESTED ? places[0][item] : digit;
        const may = [one.last[item], other.last[item]].includes(right);
        if (!may || places.some((place) => place[item] !== right)) wrong.push(item);
      }
    }
    if (wrong.length === 0) return [];
    if (performance.now() > deadline) return [{ wrong, one, other, places }];
    // Not at once: what is waited for needs its turns.
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

/** The side of a tab that does what the other tab says. */
function follow(root) {
  trace("leitwerk/site");
  const channel = new BroadcastChannel("interleavings");
  channel.onmessage = async ({ data }) => {
    if (data.ask === "answer") {
      channel.postMessage({ told: "answered", of: data.round, is: await answer(root(), "a", data.seed) });
    }
    if (data.ask === "trace") channel.postMessage({ told: "traced", of: data.round, is: traced });
    if (data.ask === "show") {
      const is = { ...shownIn(root()), hidden: document.visibilityState === "hidden" };
      channel.postMessage({ told: "shown", of: data.round, is });
    }
  };
}

/** Rounds of two tabs, told by the one that leads. */
async function tabs(root, key, first, rounds) {
  const channel = new BroadcastChannel("interleavings");
  const other = (message, told) =>
    new Promise((resolve) => {
      const listen = ({ data }) => {
        if (data.told !== told || data.of !== message.round) return;
        channel.removeEventListener("message", listen);
        resolve(data.is);
      };
      channel.addEventListener("message", listen);
      channel.postMessage(message);
    });
  const told = { changes: 0, lost: [], hidden: true };
  trace(key);
  let show = 0;
  for (let round = 0; round < rounds; round += 1) {
    const seed = first + round;
    const message = { ask: "answer", round: `answer ${seed}`, seed: 2 * seed };
    const both = await Promise.all([
      other(message, "answered"),
      answer(root(), "b", 2 * seed + 1),
    ]);
    const sides = async () => {
      show += 1;
      const { hidden, ...shown } = await other({ ask: "show", round: `show ${seed} ${show}` }, "shown");
      told.hidden &&= hidden;
      return [shown, shownIn(root())];
    };
    told.changes += both[0].steps + both[1].steps;
    const lost = await settle(key, both, sides);
    if (lost.length > 0) {
      const theirs = await other({ ask: "trace", round: `trace ${seed}` }, "traced");
      told.lost.push({ seed, lost, a: theirs.map(String), b: traced.map(String) });
    }
  }
  channel.close();
  return told;
}

/** Rounds of two elements of this page. */
async function elements(roots, key, first, rounds) {
  const told = { changes: 0, lost: [] };
  for (let round = 0; round < rounds; round += 1) {
    const seed = first + round;
    const both = await Promise.all([
      answer(roots[0], "a", 2 * seed),
      answer(roots[1], "b", 2 * seed + 1),
    ]);
    const sides = async () => roots.map(shownIn);
    told.changes += both[0].steps + both[1].steps;
    told.lost.push(...(await settle(key, both, sides)).map((it) => ({ seed, ...it })));
  }
  return told;
}
