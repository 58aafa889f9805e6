// Why something was refused to the host.

/** `kind` is one of the kinds in types.d.ts. */
export class WidgetError extends Error {
  constructor(kind, message, { cause, problems } = {}) {
    super(`leitwerk: ${kind}: ${message}`, { cause });
    this.name = "WidgetError";
    this.kind = kind;
    if (problems) this.problems = problems;
  }
}
