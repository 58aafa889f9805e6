// What a page complains about, where the driver has no log of the console.
{
  const said = [];
  Object.defineProperty(window, "leitwerkSaid", { value: said });
  for (const level of ["error", "warn"]) {
    const log = console[level];
    console[level] = (...all) => {
      said.push(all.map(String).join(" "));
      log.apply(console, all);
    };
  }
  addEventListener("error", (event) => {
    said.push(event.message ?? `not loaded: ${event.target?.src ?? event.target?.href}`);
  }, true);
  addEventListener("unhandledrejection", (event) => said.push(String(event.reason)));
  addEventListener("securitypolicyviolation", (event) => {
    said.push(`Content Security Policy: ${event.violatedDirective} blocks ${event.blockedURI}`);
  });
}
