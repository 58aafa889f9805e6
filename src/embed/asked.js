// What a host's page can ask of a workspace. What is refused is a WidgetError.

import { WidgetError } from "./errors.js";

export function show(work, page) {
  const path = `/${String(page).trim().replace(/^#?\/?/, "")}`;
  if (!work.go(path)) throw new WidgetError("page", `there is no page ${path}, or its section is not offered`);
}

export function importWorkspace(work, json, options) {
  const { mode = "ask" } = options ?? {};
  if (!["ask", "merge", "replace"].includes(mode)) {
    throw new WidgetError("attribute", `mode "${mode}" is not known: expects ask, merge or replace`);
  }
  const text = typeof json === "string" ? json : written(json);
  if (typeof text !== "string") throw new WidgetError("workspace", "there is no workspace");
  return new Promise((done) => {
    const problems = work.import(text, mode, done);
    if (!problems) return;
    throw new WidgetError("workspace", "this is no workspace that can be read", { problems: JSON.parse(problems) });
  });
}

function written(json) {
  try {
    return JSON.stringify(json);
  } catch (error) {
    throw new WidgetError("workspace", error.message, { cause: error });
  }
}

/** The digit of an answer on the pilot phase, by what a portal says. */
const PILOT = { true: 1, false: 2 };

/** Answers of the portal, where the person has given none; returns the keys of those that are no answers. */
export function prefill(work, { teamSize, monthsSinceIntro, pilotPhase }) {
  const said = { kamCount: teamSize, monthsSinceIntro, pilotPhase: PILOT[pilotPhase] ?? pilotPhase };
  const answers = Object.entries(said).filter(([, value]) => value !== undefined && value !== null);
  const refused = answers.length > 0 ? work.prefill(answers.flat().map(String)) : [];
  return refused.map((key) => (key === "kamCount" ? "teamSize" : key));
}
