// Everything that the page around an element is told. Counts and status, never
// an answer, a name or a text; scores only with `share="scores"`. What stands
// here is what is sent: any other key is left out, and said in the console.

/** The keys of the detail of each event. Types and examples: types.d.ts. */
export const EVENTS = {
  /** The program runs and shows the workspace. Once for each start. */
  ready: ["version", "instance", "lang", "page"],
  /** Another page is shown: for a progress bar or a list of steps of the host. */
  navigate: ["page", "section"],
  /** Something was entered, taken back or taken over: how much, not what. */
  change: ["answered", "open", "kams", "canUndo", "canRedo"],
  /** The person has finished an assessment. */
  complete: ["answered", "open", "scores"],
  /** Whether what was entered is kept: for a notice before the page is left. */
  "storage-status": ["status", "storage", "reason"],
  /** Something failed that the element also says to the person, or to the developer in the console. */
  error: ["kind", "message"],
  /** The person is about to take a file or a link away; `preventDefault()` stops it. */
  export: ["kind", "type"],
};

/** The event that a host may stop. */
const CANCELABLE = "export";

/** Tells the page around; whether it lets happen what it is told of. */
export function tell(host, name, said) {
  const keys = EVENTS[name];
  const detail = {};
  for (const [key, value] of Object.entries(said)) {
    if (!keys.includes(key)) console.error(`leitwerk: nobody is told ${key} with leitwerk-${name}`);
    else if (key !== "scores" || host.share === "scores") detail[key] = value;
  }
  const options = { detail, bubbles: true, composed: true, cancelable: name === CANCELABLE };
  return host.dispatchEvent(new CustomEvent(`leitwerk-${name}`, options));
}
