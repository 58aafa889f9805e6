// A team of so many KAMs as a workspace, with three accounts, 2.5 actions and
// 0.3 sponsors per KAM as in report.rs; a tenth of the KAMs has no sponsor.

const DAY = 86_400_000;
const pick = (from, index) => from[index % from.length];
const times = (count, entry) => Array.from({ length: Math.floor(count) }, (_, index) => entry(index));
const date = (daysAgo) => new Date(Date.UTC(2026, 2, 4) - daysAgo * DAY).toISOString().slice(0, 10);

export const AS_OF = "2026-03-04";

export function team(kams) {
  const sponsors = Math.max(1, Math.floor(kams * 0.3));
  return {
    format: "leitwerk",
    schemaVersion: 2,
    instrumentVersion: "1.0",
    locale: "de-CH",
    context: {},
    settings: {},
    assessments: [],
    kams: times(kams, (index) => ({
      id: `k-${index}`,
      alias: `KAM ${index}`,
      line: pick(["Vertrieb", "Technik", "Finanzen", ""], index),
      regions: [pick(["DACH", "EU", "APAC"], Math.floor(index / 3))],
      international: index % 3 === 0,
      startedOn: date((index * 37) % 2000),
      competence: { customer: 3, solution: 4 },
      goal: "Verhandlung",
      goalDue: date((index * 11) % 400),
      intervalWeeks: pick([1, 2, 3, 4, 6, 13], index),
      lastCoachingOn: index % 2 === 0 ? date((index * 5) % 60) : null,
      sponsorId: index % 10 === 0 ? null : `s-${index % sponsors}`,
      sponsorSince: date((index * 7) % 200),
      excludedSponsorIds: [`s-${(index * 7) % sponsors}`],
    })),
    accounts: times(kams * 3, (index) => ({
      id: `a-${index}`,
      name: `Kunde ${index}`,
      tier: pick(["A", "B", "C"], index),
      kamId: index % 20 === 0 ? null : `k-${index % kams}`,
      deputyKamId: index % 4 === 0 ? null : `k-${(index * 3) % kams}`,
      supportMemberIds: [],
    })),
    supportMembers: [],
    sponsors: times(Math.min(sponsors, 500), (index) => ({
      id: `s-${index}`,
      alias: `Pate ${index}`,
      line: pick(["Vertrieb", "Technik", "Finanzen", ""], Math.floor(index / 2)),
      level: pick(["executive", "extended", "senior"], index),
      regions: [pick(["DACH", "EU", "APAC"], index)],
      active: index % 9 !== 0,
    })),
    positions: [],
    actions: times(kams * 2.5, (index) => ({
      id: `m-${index}`,
      task: pick(["T1", "T2", "T3", "T4", "T5", "T6"], index),
      text: `Massnahme ${index}`,
      owner: `Person ${index % 50}`,
      due: date((index % 120) - 60),
      status: pick(["open", "doing", "done", "dropped"], index),
    })),
  };
}
