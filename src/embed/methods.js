// What a host's page can ask of an element. It is done as soon as the program
// is there; what is refused is a WidgetError.

import { WidgetError } from "./errors.js";

/** Does something with the workspace; `host` where it would change something. */
export async function on(life, use, host) {
  const work = await life.work;
  if (host?.readOnly) throw new WidgetError("readonly", "the element is readonly");
  try {
    return await use(work);
  } catch (error) {
    if (error instanceof WidgetError) throw error;
    // The program refuses with a text; anything else is a trap, which the
    // element has told by now.
    const kind = typeof error === "string" ? "store" : "stopped";
    throw new WidgetError(kind, error?.message ?? error, { cause: error });
  }
}

export function show(work, page) {
  const path = `/${String(page).trim().replace(/^#?\/?/, "")}`;
  if (!work.go(path)) throw new WidgetError("page", `there is no page ${path}, or its section is not offered`);
}

export function importWorkspace(work, json, { mode = "ask" } = {}) {
  if (!["ask", "merge", "replace"].includes(mode)) {
    throw new WidgetError("attribute", `mode "${mode}" is not known: expects ask, merge or replace`);
  }
  const text = typeof json === "string" ? json : JSON.stringify(json);
  if (typeof text !== "string") throw new WidgetError("workspace", "there is no workspace");
  return new Promise((done) => {
    const problems = work.import(text, mode, done);
    if (!problems) return;
    throw new WidgetError("workspace", "this is no workspace that can be read", { problems: JSON.parse(problems) });
  });
}
