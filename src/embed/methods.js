// How a host's page asks for something: see asked.js. It is done as soon as the
// program is there.

import { WidgetError } from "./errors.js";

/** Does something with the workspace; `host` where it would change something. */
export async function on(life, use, host) {
  const work = await life.work();
  if (host?.readOnly) throw new WidgetError("readonly", "the element is readonly");
  try {
    return await use(work, life.later);
  } catch (error) {
    if (error?.kind) throw error;
    // The program refuses with a text; anything else is a trap, which the
    // element has told by now.
    const kind = typeof error === "string" ? "store" : "stopped";
    throw new WidgetError(kind, error?.message ?? error, { cause: error });
  }
}
