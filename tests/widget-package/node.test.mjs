// The package where there is no browser: in plain Node.js, and on a server that
// writes the page.

import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { test } from "node:test";
import { pathToFileURL } from "node:url";

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
  const { build } = await import(pathToFileURL(tools.resolve("esbuild")));
  const outfile = new URL("node_modules/page.mjs", import.meta.url).pathname;
  await build({
    entryPoints: [new URL("next/page.tsx", import.meta.url).pathname],
    outfile,
    bundle: true,
    format: "esm",
    platform: "node",
    banner: { js: `import { createRequire } from "node:module"; const require = createRequire(${JSON.stringify(tools.resolve("react"))});` },
    nodePaths: [new URL("../../xtask/npm/node_modules", import.meta.url).pathname],
    stdin: undefined,
  });
  const { default: page } = await import(pathToFileURL(outfile));
  const { createElement } = tools("react");
  const { renderToString } = tools("react-dom/server");
  const html = renderToString(createElement(page));
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
