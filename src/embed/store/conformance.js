// What <kam-leitwerk> asks of a store that a portal gives it. A portal runs
// this against its own store, in any test runner:
//
//   import { conformance } from "@leitwerk/widget/conformance";
//   for (const { name, run } of conformance(makeStores)) test(name, run);
//
// `makeStores` gives two stores for the same workspace, in which nothing is
// kept yet, as two tabs of one user have.

/**
 * @param {() => Promise<[Store, Store]>} makeStores
 * @returns {{ name: string, run: () => Promise<void> }[]}
 */
export function conformance(makeStores) {
  const rules = {
    "nothing is kept at first": async (one, other) => {
      equal(await one.load(), null);
      equal(await other.load(), null);
    },

    "what is saved is loaded, to the letter": async (one, other) => {
      let kept = null;
      for (const text of ["{}", "{\r\n\t}", "\ufeffü", "e\u0301", "\u{10ffff}", "Führung 😀 ".repeat(20_000)]) {
        kept = await save(one, text, kept);
        equal((await other.load()).text, text);
      }
    },

    "a first save meets a first save": async (one, other) => {
      await save(one, "first", null);
      const answer = await other.save("second", null);
      equal(answer.conflict?.text, "first");
      equal((await one.load()).text, "first");
    },

    "a late save is told what stands there": async (one, other) => {
      const first = await save(one, "first", null);
      const seen = await other.load();
      await save(other, "second", seen);
      const answer = await one.save("late", first);
      equal(answer.conflict?.text, "second");
      equal((await one.load()).text, "second");
      // What the conflict hands out is good for the next save.
      await save(one, "merged", answer.conflict);
      equal((await other.load()).text, "merged");
    },

    "of two who save at once, one is told": async (one, other) => {
      const first = await save(one, "first", null);
      const seen = await other.load();
      const answers = await Promise.all([one.save("mine", first), other.save("theirs", seen)]);
      equal(answers.filter((answer) => answer.conflict).length, 1);
      const winner = answers[0].conflict ? "theirs" : "mine";
      equal((await one.load()).text, winner);
    },

    "no revision comes again": async (one, other) => {
      const first = await save(one, "first", null);
      const second = await save(one, "second", first);
      await save(one, "first", second);
      const answer = await other.save("late", first);
      equal(answer.conflict?.text, "first");
    },

    "what is removed is gone, and stays gone for a late save": async (one, other) => {
      if (!one.remove) return;
      const first = await save(one, "first", null);
      await one.remove();
      equal(await other.load(), null);
      equal((await other.save("late", first)).conflict, null);
      equal(await one.load(), null);
      await save(other, "anew", null);
      equal((await one.load()).text, "anew");
    },

    "a subscription ends": async (one) => {
      const end = one.subscribe?.(() => {});
      if (end !== undefined) equal(typeof end, "function");
      end?.();
    },
  };
  return Object.entries(rules).map(([name, rule]) => ({
    name,
    run: async () => rule(...(await makeStores())),
  }));
}

async function save(store, text, expected) {
  const answer = await store.save(text, expected);
  if (answer.conflict !== undefined) throw new Error(`a conflict with ${JSON.stringify(answer.conflict)}`);
  if (typeof answer.revision !== "string" || !answer.revision) throw new Error("a save without a revision");
  return { text, revision: answer.revision };
}

function equal(found, expected) {
  if (found === expected) return;
  const shown = (value) => JSON.stringify(value)?.slice(0, 200);
  throw new Error(`${shown(found)} instead of ${shown(expected)}`);
}
