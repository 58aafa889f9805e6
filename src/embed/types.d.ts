// What the element gives and takes, for TypeScript: the package puts this
// behind the types that xtask makes of custom-elements.json.

import type { Report, TaskId, Workspace } from "./workspace.js";

export type { Report, TaskId, Workspace };

/** A text that a store keeps, and the name of its state. */
export interface Kept {
  text: string;
  /** Never the same for two states, such as an ETag. */
  revision: string;
}

/** What a store found: `base` is the text that an unsent change was made of. */
export interface Loaded {
  text: string;
  /** Null where the text was never sent. */
  revision: string | null;
  base?: string | null;
  unsent?: boolean;
}

/** The text stands, or another stood there, which is handed out to be merged. */
export type Saved = { revision: string; conflict?: undefined } | { conflict: Kept | null; revision?: undefined };

/**
 * Where a portal keeps the workspace of a user. Texts are kept to the letter.
 * Rejections may carry `code`: "unreachable", "denied" or "full".
 */
export interface Store {
  /** Null where nothing is kept. */
  load(): Promise<Loaded | null>;
  /** Saves only where `expected` still stands; null expects that nothing does. */
  save(text: string, expected: { text?: string; revision: string | null } | null): Promise<Saved>;
  /** Without it the person's «delete» saves an empty workspace. */
  remove?(): Promise<void>;
  /** Calls back when something else may stand there; returns what ends that. */
  subscribe?(callback: () => void): () => void;
}

/** What the portal knows already. */
export interface PortalContext {
  /** How many KAMs the person leads. */
  teamSize?: number;
  /** Months since the KAM programme was introduced. */
  monthsSinceIntro?: number;
  /** Whether it is in its pilot phase. */
  pilotPhase?: boolean;
  /** A language tag, where neither the person nor `lang` says one. */
  language?: string;
}

export interface ImportOptions {
  mode?: "ask" | "merge" | "replace";
}

/** `cancelled`: the person, asked, took nothing. */
export type ImportOutcome = "merged" | "replaced" | "unchanged" | "cancelled";

/** A colour of the host that could not be read well. */
export interface ThemeCorrection {
  /** Such as `--leitwerk-accent`. */
  property: string;
  scheme: "light" | "dark";
  given: string;
  used: string;
  /** The contrast of what was given, and the least that is needed. */
  contrast: number;
  needed: number;
}

export type ErrorKind =
  | "unsupported"
  | "lockdown"
  | "blocked"
  | "refused"
  | "missing"
  | "content"
  | "integrity"
  | "foreign"
  | "releases"
  | "unreachable"
  | "timeout"
  | "failed"
  | "stopped"
  | "attribute"
  | "page"
  | "workspace"
  | "store"
  | "readonly";

/** Why a method was refused. */
export interface WidgetError extends Error {
  kind: ErrorKind;
  /** What is wrong with a workspace, each with its JSON pointer. */
  problems?: { path: string; message: string }[];
}

export type SectionName = "start" | "assessment" | "result" | "plan" | "data";

export interface ReadyDetail {
  /** The version of the package. */
  version: string;
  /** The name that the host gave. */
  instance: string;
  /** The language that is shown. */
  lang: string;
  /** The page that is shown, such as `/result`. */
  page: string;
}

export interface NavigateDetail {
  /** The page that is shown, such as `/plan/team`. */
  page: string;
  /** The section that it belongs to. */
  section: SectionName;
}

export interface ChangeDetail {
  /** How many questions are answered; not which. */
  answered: number;
  /** How many are open. */
  open: number;
  /** How many KAMs the plan has. */
  kams: number;
  /** Whether there is a step to take back. */
  canUndo: boolean;
  /** Whether there is a step to take again. */
  canRedo: boolean;
}

export interface CompleteDetail {
  /** How many questions are answered; not which. */
  answered: number;
  /** How many are open. */
  open: number;
  /** The scores of the six tasks, only with `share="scores"`. */
  scores?: Scores;
}

export interface Scores {
  /** 0 to 100 with one decimal, or null where too little is answered. */
  overall: number | null;
  tasks: Record<TaskId, number | null>;
}

export interface StorageStatusDetail {
  /** Whether what was entered is kept. */
  status: "saved" | "pending" | "failed" | "stopped";
  /** Where; `memory` in a sandbox, too, and with `storage="host"` while there is no store. */
  storage: "local" | "session" | "memory" | "host";
  /** Why it is not kept: `full`, `denied`, `unreachable` and the like. */
  reason?: string;
}

export interface ErrorDetail {
  /** What kind of failure it is. */
  kind: ErrorKind;
  /** The sentence that the person reads, or the developer in the console. */
  message: string;
}

export interface ExportDetail {
  /** What is about to be made; not its content. */
  kind: "workspace" | "table" | "calendar" | "text" | "link" | "code" | "print";
  /** The media type. */
  type: string;
}
