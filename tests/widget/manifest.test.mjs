// One list of names: what the element does, what the types say and what the
// snippet builder offers are compared with custom-elements.json.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import { ATTRIBUTES, OBSERVED } from "../../src/embed/attributes.js";
import * as choices from "../../src/embed/builder/choices.js";
import { TEXTS } from "../../src/embed/builder/texts.js";
import { EVENTS } from "../../src/embed/events.js";

const read = (name) => readFile(new URL(`../../src/embed/${name}`, import.meta.url), "utf8");
const [{ declarations: [element] }] = JSON.parse(await read("custom-elements.json")).modules;
const types = await read("types.d.ts");
const attribute = (name) => element.attributes.find((it) => it.name === name);
const words = (name) => [...attribute(name).type.text.matchAll(/"([^"]+)"/g)].map(([, word]) => word);

test("the element has the attributes of the manifest, with its properties and defaults", () => {
  assert.deepEqual([...OBSERVED].sort(), element.attributes.map(({ name }) => name).sort());
  for (const [name, { property = name, without, isFlag }] of Object.entries(ATTRIBUTES)) {
    const { fieldName, type, default: said } = attribute(name);
    assert.equal(property, fieldName);
    assert.equal(type.text === "boolean", Boolean(isFlag), name);
    if (!isFlag) assert.equal(JSON.stringify(without), said ?? '""', name);
    for (const word of words(name)) if (ATTRIBUTES[name].read) assert.equal(ATTRIBUTES[name].read(word), word, name);
  }
});

test("the element marks the parts of the manifest", async () => {
  const [, body] = /const PARTS = \{\n([^}]*)\}/.exec(await read("parts.js"));
  const marked = [...body.matchAll(/^ {2}(\w+):/gm)].map(([, name]) => name);
  assert.deepEqual(marked.sort(), element.cssParts.map(({ name }) => name).sort());
});

test("the sheets take the custom properties of the manifest", async () => {
  const tokens = await Promise.all(["tokens", "base"].map((name) => read(`../../style/${name}.css`)));
  // The name of our own that holds a length.
  const taken = new Set(tokens.join("").match(/--leitwerk-(?!rem)[a-z-]+/g));
  const named = element.cssProperties.map(({ name }) => name);
  assert.deepEqual([...taken].filter((name) => !named.includes(name)), []);
  for (const name of named) assert.ok(taken.has(name), name);
});

test("the element tells the events of the manifest", () => {
  const told = Object.keys(EVENTS).map((name) => `leitwerk-${name}`);
  assert.deepEqual(told.sort(), element.events.map(({ name }) => name).sort());
});

test("each detail has the keys of its type", () => {
  for (const [name, keys] of Object.entries(EVENTS)) {
    const { type } = element.events.find((it) => it.name === `leitwerk-${name}`);
    const detail = /CustomEvent<(\w+)>/.exec(type.text)[1];
    const [, body] = new RegExp(`interface ${detail} \\{\n([^}]*)\\}`).exec(types);
    const typed = [...body.matchAll(/^ {2}(\w+)\??:/gm)].map(([, key]) => key);
    assert.deepEqual([...keys].sort(), typed.sort(), detail);
  }
});

test("the snippet builder offers what the manifest has, with its defaults", () => {
  assert.equal(JSON.stringify(choices.SECTIONS.join(" ")), attribute("sections").default);
  assert.deepEqual(choices.THEMES, words("theme"));
  assert.deepEqual(choices.STORAGES, words("storage"));
  for (const page of choices.STARTS) assert.ok(attribute("start").description.includes(`\`${page}\``), page);
  for (const name of choices.SWITCHES) assert.equal(attribute(name).type.text, "boolean");
  const property = (name) => element.cssProperties.find((it) => it.name === `--leitwerk-${name}`);
  for (const [name, [light, dark]] of Object.entries(choices.COLOURS)) {
    assert.equal(property(name).default, `light-dark(${light}, ${dark})`, name);
  }
  for (const [name, length] of Object.entries(choices.LENGTHS)) assert.equal(property(name).default, `${length}px`, name);
});

test("the snippet builder says the same in both languages", () => {
  const keys = (value) => (typeof value === "object" ? Object.entries(value).map(([key, inner]) => [key, keys(inner)]) : typeof value);
  assert.deepEqual(keys(TEXTS.de), keys(TEXTS.en));
});
