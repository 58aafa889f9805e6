// The package's functions for JavaScript's values. The program reads and writes
// JSON text, because the engine's own JSON is the fastest way across.
import * as program from "./scoring.js";

export { instrument } from "./instrument.js";

export const version = () => JSON.parse(program.version());

export const validate = (value) => JSON.parse(program.validate(textOf(value)));

export function report(workspace, asOf) {
  const day = typeof asOf === "string" ? asOf : undefined;
  return done(program.report(textOf(workspace), day));
}

export function migrate(workspace, day) {
  const today = typeof day === "string" ? day : undefined;
  return done(program.migrate(textOf(workspace), today));
}

function done(outcome) {
  const { done, refused } = JSON.parse(outcome);
  if (!refused) return done;
  const { message, ...more } = refused;
  throw Object.assign(new Error(message), more);
}

/** The JSON of a value; undefined if JSON cannot hold it. */
function textOf(value) {
  let text;
  try {
    // `undefined` and functions have none: they are no object, as null is none.
    text = JSON.stringify(value) ?? "null";
    if ((text.includes("null") && hides(value)) || text.includes("\\ud")) {
      text = JSON.stringify(value, honest) ?? "null";
    }
  } catch {
    // A cycle, a big integer, a getter that throws, nesting without end: the
    // program says that these are no data.
    return undefined;
  }
  // Too long is refused, and what is refused need not be copied whole.
  return text.slice(0, program.most() + 1);
}

/** Whether JSON writes null for a number, which would stand for «not set». */
function hides(value) {
  if (typeof value === "number") return !Number.isFinite(value);
  if (typeof value !== "object" || value === null) return false;
  return typeof value.toJSON === "function" || Object.values(value).some(hides);
}

/** A number that is none becomes what is wrong everywhere, half a character the sign for one. */
function honest(_key, value) {
  if (typeof value === "number" && !Number.isFinite(value)) return [[]];
  return typeof value === "string" ? value.replace(/\p{Surrogate}/gu, "\ufffd") : value;
}
