// What the element is where there is no page, and what needs none. Runs on the
// built element: `cargo xtask build`, then `node --test tests/widget/`.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { importWorkspace } from "../../src/embed/asked.js";
import { ATTRIBUTES, faultOf, valueOf } from "../../src/embed/attributes.js";
import { contrast, css, end, isDark, least, opacity, parse, readable } from "../../src/embed/colour.js";
import { EVENTS } from "../../src/embed/events.js";

test("importing it in Node.js does nothing and does not throw", async () => {
  const before = Object.keys(globalThis);
  const { KamLeitwerk } = await import("../../dist/site/element.js");
  assert.equal(KamLeitwerk, undefined);
  assert.deepEqual(Object.keys(globalThis), before);
});

/** An element with these attributes. */
const host = (attributes) => ({
  getAttribute: (name) => attributes[name] ?? null,
  hasAttribute: (name) => name in attributes,
});

const READ = {
  sections: { "": ["", false], "PLAN  data": ["plan data", false], plan: ["plan", false], "plan, data": [undefined, true] },
  theme: { Dark: ["dark", false], " light ": ["light", false], pink: [undefined, true] },
  start: { "/plan/team": ["/plan/team", false], "#/result": ["/result", false], data: ["/data", false], "": ["/", false], "/task/T7": [undefined, true] },
  storage: { host: ["host", false], cloud: [undefined, true] },
  "as-of": { "2026-03-31": ["2026-03-31", false], "2026-02-30": [undefined, true], "31.3.2026": [undefined, true], "2026-3-1": [undefined, true] },
  instance: { "team a": ["team a", false], " ": [undefined, true], ["x".repeat(101)]: [undefined, true] },
};

for (const [name, cases] of Object.entries(READ)) {
  test(`${name} is read, and what is unknown is said`, () => {
    for (const [said, [value, isFaulty]] of Object.entries(cases)) {
      const it = host({ [name]: said });
      assert.equal(valueOf(it, name), value ?? ATTRIBUTES[name].without, `${name}="${said}"`);
      assert.equal(Boolean(faultOf(it, name)), isFaulty, `${name}="${said}"`);
    }
    assert.equal(valueOf(host({}), name), ATTRIBUTES[name].without);
    assert.equal(faultOf(host({}), name), undefined);
  });
}

test("a flag is there or not, and not where it says so", () => {
  for (const said of ["", "readonly", "true", "1"]) assert.equal(valueOf(host({ readonly: said }), "readonly"), true, said);
  for (const said of ["false", "False", "0", "no", "off"]) assert.equal(valueOf(host({ readonly: said }), "readonly"), false, said);
  assert.equal(valueOf(host({}), "readonly"), false);
});

test("what is no workspace is refused as that", () => {
  const work = { import: () => JSON.stringify([{ path: "", message: "no workspace" }]) };
  const circle = {};
  circle.circle = circle;
  for (const json of [undefined, circle, { big: 1n }, { toJSON: () => undefined }]) {
    assert.throws(() => importWorkspace(work, json, null), { kind: "workspace" });
  }
});

test("the details of the events are those of the types", async () => {
  const types = await readFile(new URL("../../src/embed/types.d.ts", import.meta.url), "utf8");
  for (const [name, keys] of Object.entries(EVENTS)) {
    const type = `${name.split("-").map((word) => word[0].toUpperCase() + word.slice(1)).join("")}Detail`;
    const body = new RegExp(`interface ${type} \\{([^}]*)\\}`).exec(types)?.[1];
    const typed = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, key]) => key);
    assert.deepEqual([...keys].sort(), typed.sort(), type);
  }
});

test("the attributes and properties are those of the manifest", async () => {
  const manifest = JSON.parse(await readFile(new URL("../../src/embed/custom-elements.json", import.meta.url), "utf8"));
  const { attributes, events } = manifest.modules[0].declarations[0];
  const listed = attributes.map(({ name, fieldName }) => `${name} ${fieldName}`).filter((it) => it !== "lang lang");
  const known = Object.entries(ATTRIBUTES).map(([name, { property = name }]) => `${name} ${property}`);
  assert.deepEqual(known.sort(), listed.sort());
  assert.deepEqual(Object.keys(EVENTS).map((name) => `leitwerk-${name}`).sort(), events.map(({ name }) => name).sort());
});

test("contrast is that of WCAG", () => {
  assert.equal(contrast([0, 0, 0], [1, 1, 1]), 21);
  const grey = parse("rgb(118, 118, 118)");
  assert.ok(Math.abs(contrast(grey, [1, 1, 1]) - 4.54) < 0.01);
  assert.deepEqual(parse("color(srgb 1.2 0.5 -0.1)"), [1, 0.5, 0]);
  assert.equal(parse("oklch(0.5 0.1 20)"), undefined);
});

test("opacity is read in every form that browsers write", () => {
  const written = { "rgb(0, 0, 0)": 1, "rgba(0, 0, 0, 0)": 0, "rgba(1, 2, 3, 0.5)": 0.5, "color(srgb 0 0 0 / 0.25)": 0.25, "color(srgb 0 0.5 1)": 1, "rgb(0 0 0 / 1e-3)": 0.001 };
  for (const [text, part] of Object.entries(written)) assert.equal(opacity(text), part, text);
});

test("every ground has an end that can be read on it", () => {
  for (let grey = 0; grey <= 255; grey += 1) {
    const ground = [grey / 255, grey / 255, grey / 255];
    assert.ok(contrast(ground, end(ground)) >= 4.5, String(grey));
    assert.equal(isDark(ground), end(ground)[0] === 1);
  }
});

test("a colour that cannot be read is corrected as little as needed", () => {
  for (let trial = 0; trial < 500; trial += 1) {
    const part = (shift) => ((trial * 7919 + shift * 104729) % 256) / 255;
    const [colour, ground] = [[part(1), part(2), part(3)], [part(4), part(5), part(6)]];
    const better = readable(colour, [ground], 4.5);
    assert.ok(least(better, [ground]) >= 4.5, `${css(colour)} on ${css(ground)} (trial ${trial})`);
  }
});
