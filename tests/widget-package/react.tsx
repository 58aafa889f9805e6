/** @jsxImportSource react */
// Must type-check against the package's types; it is never run.
import type { KamLeitwerk, Store } from "@leitwerk/widget";
import type {} from "@leitwerk/widget/react";
import { useRef } from "react";

export function Portal({ store }: { store: Store }) {
  const element = useRef<KamLeitwerk>(null);
  return (
    <kam-leitwerk
      ref={element}
      className="wide"
      lang="en"
      as-of="2026-03-31"
      storage="host"
      store={store}
      readonly
      onleitwerk-change={({ detail }) => console.log(detail.answered, element.current?.themeReport)}
    >
      <p>Being loaded</p>
    </kam-leitwerk>
  );
}

// Frameworks set properties where there are some.
export const frozen = <kam-leitwerk readOnly asOf="2026-03-31" sandbox={false} />;

// @ts-expect-error: no such place
export const wrong = <kam-leitwerk storage="cloud" />;
