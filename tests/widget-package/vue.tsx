/** @jsxImportSource vue */
// Must type-check against the package's types; it is never run.
import type { Store } from "@leitwerk/widget";
import type { KamLeitwerkProps } from "@leitwerk/widget/vue";
import type { GlobalComponents } from "vue";

export const portal = (store: Store) => (
  <kam-leitwerk
    class="wide"
    lang="en"
    storage="host"
    store={store}
    onLeitwerkChange={({ detail }) => console.log(detail.open)}
  />
);

// What templates are checked with.
type Props = InstanceType<GlobalComponents["kam-leitwerk"]>["$props"];
export const props: Props & KamLeitwerkProps = { theme: "light", "as-of": "2026-03-31" };

// @ts-expect-error: no such place
export const wrong = <kam-leitwerk storage="cloud" />;
