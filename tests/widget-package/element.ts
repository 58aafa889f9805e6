// Must type-check against the package's types; it is never run.
import type { CompleteDetail, KamLeitwerk, Store } from "@leitwerk/widget";
import { conformance } from "@leitwerk/widget/conformance";
import { show } from "@leitwerk/widget/frame-host";
import { httpStore } from "@leitwerk/widget/http-store";

const element: KamLeitwerk = document.createElement("kam-leitwerk");
element.theme = "dark";
element.readOnly = true;
element.store = httpStore("/leitwerk/workspaces/one", { headers: async () => ({ Authorization: "Bearer x" }) });
element.context = { teamSize: 9, language: "en" };
// @ts-expect-error: no such theme
element.theme = "sepia";
// @ts-expect-error: only the element writes its report
element.themeReport = [];

document.addEventListener("leitwerk-complete", (event) => {
  const { answered, scores }: CompleteDetail = event.detail;
  const first: number | null | undefined = scores?.tasks.T1;
  console.log(answered, first);
});
element.addEventListener("leitwerk-export", (event) => event.preventDefault());
element.addEventListener("leitwerk-error", ({ detail }) => {
  // @ts-expect-error: no such kind
  if (detail.kind === "boredom") console.log(detail.message);
});

await element.whenReady();
const workspace = await element.exportWorkspace();
const outcome = await element.importWorkspace(workspace, { mode: "merge" });
console.log(outcome === "merged", (await element.report()).light, element.themeReport.length);
// @ts-expect-error: no such mode
await element.importWorkspace(workspace, { mode: "append" });

const own: Store = {
  load: async () => null,
  save: async () => ({ revision: "1" }),
};
for (const { name, run } of conformance(async () => [own, own])) console.log(name, run);
show(document.body);
