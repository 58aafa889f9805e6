// Must type-check against the package's types; it is never run.
import type { KamLeitwerkProps } from "@leitwerk/widget/svelte";
import type { SvelteHTMLElements } from "svelte/elements";

export const props: SvelteHTMLElements["kam-leitwerk"] = {
  class: "wide",
  lang: "en",
  storage: "session",
  "onleitwerk-navigate": ({ detail }) => console.log(detail.section),
};
export const same: KamLeitwerkProps = props;

// @ts-expect-error: no such place
export const wrong: KamLeitwerkProps = { storage: "cloud" };
