// How long `validate` and `report` of the built scoring package take, conversion
// included. `cargo xtask bench` runs it in Node.js and in a browser.
import { AS_OF, team } from "./team.mjs";

const SIZES = [10, 100, 200, 1_000, 2_000];

/** Milliseconds of one call: the median of as many as fit into a second, at least five. */
function median(call) {
  const times = [];
  const end = performance.now() + 1_000;
  while (times.length < 5 || performance.now() < end) {
    const start = performance.now();
    call();
    times.push(performance.now() - start);
  }
  times.sort((a, b) => a - b);
  return times[Math.floor(times.length / 2)];
}

/** A line per size: KAMs, `validate`, `report`, `report` per KAM, and JSON there and back. */
export function* lines({ report, validate }) {
  yield "   KAM  validate    report   per KAM  JSON there and back";
  for (const kams of SIZES) {
    const workspace = team(kams);
    const found = validate(workspace);
    if (!found.ok) throw new Error(JSON.stringify(found.errors[0]));
    // The first calls are those of a program that was just compiled.
    for (let warm = 0; warm < 3; warm += 1) report(workspace, AS_OF);
    const [checked, reported, json] = [
      () => validate(workspace),
      () => report(workspace, AS_OF),
      () => JSON.parse(JSON.stringify(workspace)),
    ].map(median);
    const ms = (time) => `${time.toFixed(2)} ms`.padStart(10);
    const each = `${((1_000 * reported) / kams).toFixed(1)} µs`.padStart(10);
    yield String(kams).padStart(6) + ms(checked) + ms(reported) + each + ms(json);
  }
}
