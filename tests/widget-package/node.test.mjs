// The package where there is no browser: in plain Node.js, and on a server that
// writes the page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";

const tools = createRequire(new URL("../../xtask/npm/package.json", import.meta.url));

test("importing the widget does nothing and throws nothing", async () => {
  const before = Object.keys(globalThis);
  await import("@leitwerk/widget");
  await import("@leitwerk/widget");
  assert.deepEqual(Object.keys(globalThis), before);
});

test("stores and their suite can be used without a browser", async () => {
  const { httpStore } = await import("@leitwerk/widget/http-store");
  const { conformance } = await import("@leitwerk/widget/conformance");
  assert.equal(typeof httpStore("https://portal.example/workspaces/one").load, "function");
  assert.ok(conformance(async () => []).length > 5);
});

test("a server writes the tag, its attributes and what stands in it", async () => {
  const { build } = tools("esbuild");
  const outfile = new URL("node_modules/page.cjs", import.meta.url).pathname;
  const server = `
    import { createElement } from "react";
    import { renderToString } from "react-dom/server";
    import Page from "./next/page.tsx";
    export const html = renderToString(createElement(Page));
  `;
  await build({
    stdin: { contents: server, resolveDir: new URL(".", import.meta.url).pathname },
    outfile,
    bundle: true,
    format: "cjs",
    platform: "node",
    nodePaths: [new URL("../../xtask/npm/node_modules", import.meta.url).pathname],
  });
  const { html } = createRequire(import.meta.url)(outfile);
  assert.match(html, /<kam-leitwerk lang="en" instance="workshop" sections="assessment result"><p>The self-assessment is being loaded.<\/p><\/kam-leitwerk>/);
});

test("the manifest, the editors' data and llms.txt agree on the names", async () => {
  const folder = new URL("node_modules/@leitwerk/widget/", import.meta.url);
  const read = (name) => readFile(new URL(name, folder), "utf8");
  const [{ declarations: [element] }] = JSON.parse(await read("custom-elements.json")).modules;
  const [{ attributes }] = JSON.parse(await read("html-custom-data.json")).tags;
  assert.deepEqual(attributes.map(({ name }) => name), element.attributes.map(({ name }) => name));
  const llms = await read("llms.txt");
  const types = await read("index.d.ts");
  for (const { name } of [...element.attributes, ...element.events, ...element.cssProperties]) assert.ok(llms.includes(name), name);
  for (const { name } of element.members) assert.ok(types.includes(name), name);
});
