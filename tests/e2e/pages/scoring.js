import { report, version } from "../scoring/index.js";

const workspace = {
  format: "leitwerk",
  schemaVersion: 2,
  instrumentVersion: "1.0",
  locale: "de-CH",
  context: { kamCount: 11, territories: 1 },
  settings: {},
  assessments: [],
  kams: [],
  accounts: [],
  supportMembers: [],
  sponsors: [],
  positions: [],
  actions: [],
};
const { load } = report(workspace, "2026-03-31").capacity;
document.querySelector("output").textContent = `${version().package}: ${load} %`;
