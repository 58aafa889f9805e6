// The workspace and the report, field by field.

/** A key that is absent (or null) means: not answered. */
export type Answer = 1 | 2 | 3 | 4 | 5 | "na";

export interface Workspace {
  format: "leitwerk";
  schemaVersion: 2;
  /** What the file was last saved with: any text that is not empty. */
  instrumentVersion: string;
  /** A well-formed language tag. */
  locale: string;
  /** Absent keys take their defaults (instrument.md A.7). */
  context: Context;
  /** Only keys that differ from their default. */
  settings: Settings;
  assessments: Assessment[];
  teamViews?: TeamView[];
  kams: Kam[];
  accounts: Account[];
  supportMembers: SupportMember[];
  sponsors: Sponsor[];
  positions: Position[];
  actions: Action[];
}

export interface Context {
  kamCount?: number | null;
  territories?: number;
  otherReports?: number;
  ownAccounts?: number;
  remoteKams?: number;
  pilotPhase?: boolean | null;
  monthsSinceIntro?: number | null;
  /** Per cent. */
  employment?: number;
}

export interface Assessment {
  id: string;
  date: string;
  name?: string;
  instrumentVersion: string;
  form: "self" | "team";
  /** "T1.1" … "T6.5". */
  answers: Record<string, Answer | null>;
  /** "B1a" … "B4b". */
  balance: Record<string, Answer | null>;
  importance: Partial<Record<TaskId, 1 | 2 | 3 | 4 | 5 | null>>;
  /** None to two. */
  focus: TaskId[];
  expected?: Guess;
  contextSnapshot?: Context;
  settingsSnapshot?: Settings;
}

/** What the leader expected before the result. */
export interface Guess {
  strongest?: TaskId | null;
  weakest?: TaskId | null;
}

/** What the KAMs said of the leader: the sums of one closed batch. */
export interface TeamView {
  id: string;
  /** Four digits, 0 to 9 and a to f. */
  round: string;
  closedOn: string;
  instrumentVersion: string;
  /** A whole number, 3 to 500. */
  forms: number;
  tasks: Record<TaskId, Tally>;
  /** By item, only with five forms or more. */
  items?: Record<string, Tally>;
}

export interface Tally {
  valid: number;
  sum: number;
}

export interface Kam {
  id: string;
  alias: string;
  line?: string;
  site?: string;
  regions?: string[];
  international?: boolean;
  decentralised?: boolean;
  startedOn?: string | null;
  stage?: "onboarding" | "developing" | "independent" | "senior" | null;
  competence?: Partial<Record<"customer" | "solution" | "internal" | "planning" | "commercial", 1 | 2 | 3 | 4 | 5 | null>>;
  careerStage?: "junior" | "kam" | "senior" | "global" | "lead";
  careerIntent?: "advance" | "deepen" | "lateral" | null;
  nextStage?: "junior" | "kam" | "senior" | "global" | "lead" | null;
  goal?: string;
  goalDue?: string | null;
  supportMemberIds?: string[];
  intervalWeeks?: 1 | 2 | 3 | 4 | 6 | 13 | null;
  sessionMinutes?: number;
  lastCoachingOn?: string | null;
  sponsorId?: string | null;
  sponsorSince?: string | null;
  lastSponsorContactOn?: string | null;
  excludedSponsorIds?: string[];
  inPilot?: boolean;
  conflict?: boolean;
}

export interface Account {
  id: string;
  name: string;
  tier: "A" | "B" | "C";
  kamId?: string | null;
  deputyKamId?: string | null;
  supportMemberIds?: string[];
}

export interface SupportMember {
  id: string;
  alias: string;
  function?: string;
}

export interface Sponsor {
  id: string;
  alias: string;
  function?: string;
  line?: string;
  level: "executive" | "extended" | "senior";
  regions?: string[];
  /** Default 2. */
  capacity?: number;
  /** Default true. */
  active?: boolean;
  isLeader?: boolean;
}

export interface Position {
  id: string;
  title: string;
  roleType: "kam" | "support";
  openedOn: string;
  targetDate?: string | null;
  status: "planned" | "open" | "interviewing" | "offer" | "filled" | "cancelled";
  leaderInvolved?: boolean;
  profileUpdatedOn?: string | null;
  candidates?: number;
}

export interface Action {
  id: string;
  task: TaskId;
  text: string;
  owner?: string;
  due?: string | null;
  status: "open" | "doing" | "done" | "dropped";
  kamId?: string | null;
  /** "own" or a recommendation id */
  source?: string;
}

/** Only keys that differ from their default. */
export interface Settings {
  /** Default 80 each. */
  targets?: Partial<Record<TaskId, number>>;
  /** Default true. */
  contextEmphasis?: boolean;
  /** Default 12. */
  pilotMonths?: number;
  /** Default 42. */
  weeklyHours?: number;
  /** Default 46. */
  workingWeeks?: number;
  /** Default 0.15. */
  unplannedShare?: number;
  /** Default null = 80·ε. */
  fixedHours?: number | null;
  /** Default 4. */
  hoursPerTerritory?: number;
  /** Default 3. */
  hoursPerOther?: number;
  /** Default 16. */
  hoursPerOwnAccount?: number;
  /** Default 6. */
  hoursPerVacancy?: number;
  /** Default 2.5. */
  hoursPerKamAdmin?: number;
  /** Default 0.25. */
  prepFactor?: number;
  /** Default 5, 4, 3, 2. */
  needByStage?: Partial<Record<"onboarding" | "developing" | "independent" | "senior", number>>;
  /** Default 0.5. */
  remoteNeed?: number;
  /** Default 45. */
  sponsorContactDaysPilot?: number;
  /** Default 90. */
  sponsorContactDays?: number;
  /** Default 6. */
  maxAccountsPerKam?: number;
  /** Default 120. */
  vacancyDays?: number;
  /** Default 730. */
  profileDays?: number;
  /** Default 30. */
  overdueHighDays?: number;
  /** Default 8. */
  maxActionsPerOwner?: number;
  /** Default false. */
  allowSameLine?: boolean;
  /** Default "vertrieb". */
  salesLine?: string;
  /** Default 13. */
  calendarWeeks?: number;
  /** Mondays. Default []. */
  blockedWeeks?: string[];
}

export interface Report {
  asOf: string;
  instrumentVersion: string;
  assessment: AssessmentReport | null;
  /** How the KAMs see the leader (instrument.md B.11). */
  perspective: Perspective | null;
  capacity: CapacityReport;
  findings: Finding[];
  light: "red" | "orange" | "yellow" | "green";
  sponsorSuggestion: SponsorSuggestion;
  calendar: Calendar;
}

export interface AssessmentReport {
  id: string;
  date: string;
  pilot: boolean;
  tasks: Record<TaskId, TaskReport>;
  overall: { score: number | null; weighted: number | null; level: 1 | 2 | 3 | 4 | null; capped: boolean; cappedBy: TaskId | null };
  /** Scorable tasks, first = highest priority. */
  ranking: TaskId[];
  /** None to two (instrument.md B.6). */
  focus: TaskId[];
  balance: { transactional: number; transformational: number; balance: number; weakerLeg: number; intensity: number; style: "both" | "restrained" | "inspiring" | "steering" | "moderate"; tension: "B1" | "B2" | "B3" | "B4" | null } | null;
  /** One entry per hint; per hint and task for H01, H02, H05, H09 and H16. H15 names the two neighbours in ranking order, H08 all tasks concerned. */
  hints: { code: string; tasks: TaskId[] }[];
  recommendations: { task: TaskId; actions: string[]; startingItems: string[] }[];
  /** The fewest answer steps to the next overall level, tasks in ranking order (instrument.md B.12). */
  lift: { level: 2 | 3 | 4; steps: number; tasks: { task: TaskId; steps: number }[] } | null;
  /** What became of the guess before the result (instrument.md B.13). */
  expectation: { strongest: "met" | "missed" | null; weakest: "met" | "missed" | null };
}

/** All team views of the round in force, pooled (instrument.md B.11). */
export interface Perspective {
  /** Four digits 0-9 a-f. */
  round: string;
  forms: number;
  views: number;
  tasks: Record<TaskId, { score: number | null; gap: number | null; band: number | null; mark: "blindSpot" | "hiddenStrength" | null }>;
  /** All 30 items, by their ids; null unless every view has items. */
  items: Record<string, { score: number | null }> | null;
}

export interface TaskReport {
  valid: number;
  score: number | null;
  resolution: number | null;
  level: 1 | 2 | 3 | 4 | null;
  importance: number;
  target: number;
  gap: number | null;
  contextFactor: number;
  priority: number | null;
  rank: number | null;
  quadrant: "Q1" | "Q2" | "Q3" | "Q4" | null;
  tentative: boolean;
  nearBoundary: boolean;
}

export interface CapacityReport {
  kams: number;
  netHours: number;
  available: number;
  coachingNeed: number;
  coachingDemand: number;
  leadershipHours: number;
  load: number | null;
  coachingCapacity: number;
  hoursPerKam: number | null;
  maxSpan: number;
  /** The span if every KAM needs 3, 5.3 or 7.7 hours (instrument.md C.3). */
  spanBySource: { hours: number; span: number }[];
  coachingShare: number;
  directReports: number;
  archetype: "below" | "playerCoach" | "coach" | "supervisor" | "facilitator" | "coordinator";
  band: "none" | "sustainable" | "strained" | "overloaded" | "infeasible";
  spanRule: "critical" | "high" | "medium" | "low" | null;
  coachingBelowReference: boolean;
  verdict: "critical" | "high" | "medium" | "low" | null;
  levers: { lever: "L1" | "L2" | "L3" | "L4" | "L5" | "L6"; load: number | null }[];
}

export interface Finding {
  code: string;
  severity: "critical" | "high" | "medium" | "low";
  entityType: "workspace" | "kam" | "sponsor" | "account" | "position" | "action" | "task" | "owner";
  /** "" for the workspace; the task id; the owner's name */
  entityId: string;
  phrase: string | null;
  message: { de: string; en: string };
}

export interface SponsorSuggestion {
  /** By KAM id; fit = the value when the pair was made. */
  assignments: { kam: string; sponsor: string; fit: number; moved: boolean }[];
  uncovered: { kam: string; reason: "noEligible" | "capacity" }[];
}

export interface Calendar {
  /** The Monday of the current week. */
  start: string;
  /** Hours of coaching a week for which there is time. */
  budgetHours: number;
  /** The weeks of the horizon; start is a Monday. */
  weeks: { start: string; minutes: number; blocked: boolean; overBudget: boolean }[];
  /** By date, then KAM id. The occurrence stays the same however a session moves. */
  sessions: { kam: string; date: string; minutes: number; occurrence: number }[];
  /** By week, a Monday, then KAM id. */
  dropped: { kam: string; week: string }[];
}

/** One problem of a value that should be a workspace. */
export interface Problem {
  /** A JSON pointer, such as "/assessments/0/answers/T1.1"; "" for the whole value. */
  path: string;
  code: string;
  message: { de: string; en: string };
}

export type Validation = { ok: true } | { ok: false; errors: Problem[] };

/** What `report` and `migrate` throw. */
export interface ReportError extends Error {
  code: "invalid-workspace" | "invalid-date";
  errors: Problem[];
}

export interface Version {
  /** The version of this package. */
  package: string;
  /** The version of the instrument. */
  instrument: string;
  /** The version of the workspace's schema. */
  schema: number;
}

/**
 * The report on a workspace as of a day, "YYYY-MM-DD".
 * @throws {ReportError} if the workspace or the day is not valid.
 */
export function report(workspace: Workspace, asOf: string): Report;

/**
 * A workspace of an older schema as one of the present schema; one of the
 * present schema unchanged. The day, "YYYY-MM-DD", is today.
 * @throws {ReportError} if the workspace or the day is not valid.
 */
export function migrate(value: unknown, day: string): Workspace;

/** Every problem of a value that should be a workspace, at once. */
export function validate(value: unknown): Validation;

/** The texts of the instrument. */
export function instrument(locale: Locale): Instrument;

export function version(): Version;
