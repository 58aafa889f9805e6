// Must type-check against the package's types; it is never run.
import {
  instrument,
  migrate,
  report,
  validate,
  version,
  type Report,
  type ReportError,
  type Workspace,
} from "@leitwerk/scoring";

const workspace: Workspace = {
  format: "leitwerk",
  schemaVersion: 2,
  instrumentVersion: "1.0",
  locale: "de-CH",
  context: { kamCount: 9, pilotPhase: null },
  settings: { weeklyHours: 40 },
  assessments: [
    {
      id: "a",
      date: "2026-03-03",
      instrumentVersion: "1.0",
      form: "self",
      answers: { "T1.1": 4, "T1.2": "na", "T1.3": null },
      balance: {},
      importance: { T1: 5 },
      focus: ["T1"],
    },
  ],
  kams: [{ id: "k", alias: "Arve", intervalWeeks: 2, competence: { customer: 3 } }],
  accounts: [],
  supportMembers: [],
  sponsors: [{ id: "s", alias: "Säntis", level: "executive" }],
  positions: [],
  actions: [],
};

const found: Report = report(workspace, "2026-03-31");
export const level: 1 | 2 | 3 | 4 | null | undefined = found.assessment?.overall.level;
export const first: string | undefined = found.findings[0]?.message.de;

export const present: Workspace = migrate(JSON.parse("{}"), "2026-03-31");

const outcome = validate(JSON.parse("{}"));
export const paths: string[] = outcome.ok ? [] : outcome.errors.map(({ path }) => path);
export const items: string[] = instrument("en").tasks.map((task) => task.items[0].text);
export const schema: number = version().schema;
export const codeOf = (error: ReportError): string => error.code;

// @ts-expect-error: a step outside the scale.
export const wrong: Workspace = { ...workspace, assessments: [{ ...workspace.assessments[0]!, answers: { "T1.1": 6 } }] };

// @ts-expect-error: the day is missing.
report(workspace);
