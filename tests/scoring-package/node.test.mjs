// The built package, used from Node.js as its README says.
import assert from "node:assert/strict";
import { execFileSync } from "node:child_process";
import { readFileSync, readdirSync } from "node:fs";
import { createRequire } from "node:module";
import { test } from "node:test";
import { instrument, migrate, report, validate, version } from "@leitwerk/scoring";

const ROOT = new URL("../../", import.meta.url);
const read = (path) => JSON.parse(readFileSync(new URL(path, ROOT), "utf8"));
const sample = () => read("tests/examples/sample-workspace.json");

/** Whether `actual` holds what `expected` names; arrays are compared whole. */
function matches(actual, expected, path = "") {
  if (Array.isArray(expected)) {
    assert.equal(actual.length, expected.length, path);
    expected.forEach((item, index) => matches(actual[index], item, `${path}/${index}`));
  } else if (expected !== null && typeof expected === "object") {
    assert.ok(actual, path);
    for (const key of Object.keys(expected)) matches(actual[key], expected[key], `${path}/${key}`);
  } else {
    assert.equal(actual, expected, path);
  }
}

test("tells its versions", () => {
  const manifest = createRequire(import.meta.url)("@leitwerk/scoring/package.json");
  assert.deepEqual(version(), { package: manifest.version, instrument: "1.0", schema: 2 });
});

/** What the package says of an example that is no worked one. */
const SAMPLES = {
  "sample-workspace.json": (workspace) => assert.deepEqual(validate(workspace), { ok: true }),
  "sample-report.json": (expected) => matches(report(sample(), expected.asOf), expected),
  "sample-team-views.json": ({ cases }) => {
    for (const { name, view, paths } of cases) {
      const { errors = [] } = validate({ ...sample(), teamViews: [view] });
      const found = errors.map(({ path }) => path.replace(/^\/teamViews\/0/, ""));
      assert.deepEqual(found.sort(), paths, name);
    }
  },
  "sample-migration-1-2.json": ({ cases }) => {
    for (const { name, day, before, after } of cases) {
      assert.deepEqual(migrate(before, day), after, name);
    }
  },
  // The package has no functions for codes: tests/golden.rs reads these.
  "sample-codes.json": ({ valid }) => assert.ok(valid.length > 0),
  "sample-collecting.json": ({ cases }) => assert.ok(cases.length > 0),
};

test("says of every example what is written in it", () => {
  const files = readdirSync(new URL("tests/examples", ROOT));
  assert.ok(files.length > 20);
  for (const file of files) {
    const example = read(`tests/examples/${file}`);
    if (file.startsWith("sample-")) {
      assert.ok(SAMPLES[file], `no test knows the form of ${file}`);
      SAMPLES[file](example);
    } else {
      matches(report(example.workspace, example.asOf), example.expect, file);
    }
  }
});

test("writes the same JSON as the native build, byte for byte", () => {
  const command = ["run", "-q", "--no-default-features", "--example", "native", "reports"];
  const lines = execFileSync("cargo", command, { cwd: ROOT, encoding: "utf8" }).trim().split("\n");
  assert.ok(lines.length > 10);
  for (const line of lines) {
    const [file, native] = line.split("\t");
    const { workspace, asOf } = read(`tests/examples/${file}`);
    assert.equal(JSON.stringify(report(workspace, asOf)), native, file);
  }
});

test("accepts the sample and names every problem at once", () => {
  assert.deepEqual(validate(sample()), { ok: true });
  const broken = sample();
  broken.assessments[0].answers["T1.1"] = 7;
  broken.kams[0].startedOn = "2026-02-30";
  broken.surplus = 1;
  const { ok, errors } = validate(broken);
  assert.equal(ok, false);
  const found = errors.map(({ path, code }) => `${path} ${code}`).sort();
  assert.deepEqual(found, [
    "/assessments/0/answers/T1.1 out-of-range",
    "/kams/0/startedOn invalid-date",
    "/surplus unknown-field",
  ]);
  for (const { message } of errors) assert.ok(message.de && message.en);
});

test("refuses what is no workspace, and says why", () => {
  const cycle = {};
  cycle.self = cycle;
  let deep = [];
  for (let depth = 0; depth < 10_000; depth += 1) deep = [deep];
  const hostile = {
    undefined,
    null: null,
    number: 1,
    text: "workspace",
    list: [],
    function: () => 1,
    symbol: Symbol("workspace"),
    bigInt: { format: 1n },
    cycle,
    deep,
    deepInside: { ...sample(), kams: deep },
    long: { ...sample(), locale: "x".repeat(10_000_000) },
    getter: { get format() { throw new Error("no"); } },
    proto: JSON.parse('{"__proto__": {"format": "leitwerk"}}'),
    notANumber: { ...sample(), settings: { weeklyHours: NaN } },
    infinite: { ...sample(), context: { kamCount: Infinity } },
    newer: { ...sample(), schemaVersion: 3 },
    older: { ...sample(), schemaVersion: 1 },
  };
  for (const [name, value] of Object.entries(hostile)) {
    const { ok, errors } = validate(value);
    assert.equal(ok, false, name);
    assert.ok(errors.length > 0, name);
    assert.throws(() => report(value, "2026-03-04"), (error) => {
      assert.ok(error instanceof Error, name);
      assert.equal(error.code, "invalid-workspace", name);
      assert.deepEqual(error.errors, errors, name);
      return true;
    });
  }
  for (const name of ["bigInt", "cycle", "deep", "deepInside", "getter"]) {
    const found = validate(hostile[name]).errors.map(({ path, code }) => `${path} ${code}`);
    assert.deepEqual(found, [" not-data"], name);
  }
  for (const name of ["undefined", "function", "symbol", "null", "number", "text", "list"]) {
    const found = validate(hostile[name]).errors.map(({ path, code }) => `${path} ${code}`);
    assert.deepEqual(found, [" wrong-type"], name);
  }
  assert.deepEqual(validate(hostile.long).errors.map(({ code }) => code), ["too-large"]);
  assert.deepEqual(validate(hostile.proto).errors.some(({ path }) => path === "/__proto__"), true);
  assert.equal({}.format, undefined);
  // It goes on working.
  assert.deepEqual(validate(sample()), { ok: true });
});

test("takes no number that is none for a value that is not set", () => {
  const places = {
    "/settings/weeklyHours": (workspace, wrong) => { workspace.settings.weeklyHours = wrong; },
    "/context/kamCount": (workspace, wrong) => { workspace.context.kamCount = wrong; },
    "/kams/0/alias": (workspace, wrong) => { workspace.kams[0].alias = wrong; },
    "/kams/0/goal": (workspace, wrong) => { workspace.kams[0].goal = wrong; },
    "/kams/0/international": (workspace, wrong) => { workspace.kams[0].international = wrong; },
    "/kams/0/startedOn": (workspace, wrong) => { workspace.kams[0].startedOn = wrong; },
    "/kams/0/stage": (workspace, wrong) => { workspace.kams[0].stage = wrong; },
    "/assessments/0/answers/T1.1": (workspace, wrong) => { workspace.assessments[0].answers["T1.1"] = wrong; },
    "/assessments/0/contextSnapshot": (workspace, wrong) => { workspace.assessments[0].contextSnapshot = wrong; },
    "/sponsors": (workspace, wrong) => { workspace.sponsors = wrong; },
    "/context": (workspace, wrong) => { workspace.context = { toJSON: () => wrong }; },
  };
  for (const [path, put] of Object.entries(places)) {
    for (const wrong of [NaN, Infinity, -Infinity]) {
      const workspace = sample();
      put(workspace, wrong);
      const { ok, errors } = validate(workspace);
      assert.equal(ok, false, path);
      assert.ok(errors.every((error) => error.path.startsWith(path)), JSON.stringify(errors));
    }
    const workspace = sample();
    put(workspace, null);
    const problems = validate(workspace).errors ?? [];
    assert.ok(problems.every(({ code }) => code === "required"), `${path} may be null or is required`);
  }
});

test("takes any text, half a character too", () => {
  const workspace = sample();
  workspace.kams[0].alias = "\ud83d Arve 🏔 \\ud83d \u0000";
  assert.deepEqual(validate(workspace), { ok: true });
  report(workspace, "2026-03-04");
});

test("reads what a class says it is", () => {
  class Plan { toJSON() { return sample(); } }
  assert.deepEqual(validate(new Plan()), { ok: true });
  const workspace = sample();
  workspace.kams[0].startedOn = new (class { toJSON() { return "2024-01-01"; } })();
  assert.deepEqual(validate(workspace), { ok: true });
});

test("does not change what it is given", () => {
  const workspace = sample();
  workspace.settings.weeklyHours = NaN;
  validate(workspace);
  assert.ok(Number.isNaN(workspace.settings.weeklyHours));
});

test("brings an older workspace to the present schema", () => {
  const { cases } = read("tests/examples/sample-migration-1-2.json");
  assert.ok(cases.length > 0);
  for (const { name, day, before, after } of cases) {
    assert.deepEqual(migrate(before, day), after, name);
    assert.deepEqual(migrate(after, day), after, name);
    for (const wrong of ["2026-02-30", undefined, 20260304]) {
      assert.throws(() => migrate(before, wrong), { code: "invalid-date" });
    }
    assert.throws(() => migrate({ ...before, more: 1 }, day), (error) => {
      assert.equal(error.code, "invalid-workspace");
      assert.deepEqual(error.errors.map(({ path }) => path), ["/more"]);
      return true;
    });
  }
  for (const value of [{ ...sample(), schemaVersion: 3 }, {}, null, undefined, []]) {
    assert.throws(() => migrate(value, "2026-03-04"), { code: "invalid-workspace" });
  }
});

test("refuses a day that does not exist", () => {
  for (const day of ["2026-02-30", "", undefined, 20260304, {}]) {
    assert.throws(() => report(sample(), day), { code: "invalid-date" });
  }
});

test("hands out the texts in both languages", () => {
  for (const locale of ["de-CH", "en"]) {
    const texts = instrument(locale);
    assert.equal(texts.locale, locale);
    assert.equal(texts.tasks.length, 6);
    assert.equal(texts.tasks.flatMap((task) => task.items).length, 30);
    assert.equal(texts.balance.length, 8);
    assert.equal(texts.context.length, 8);
    assert.equal(texts.recommendations.length, 48);
  }
});
