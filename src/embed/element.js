// Defines the custom element <kam-leitwerk>, once in a page. Where there is no
// page, as in Node.js, importing this does nothing.

import { elementClass } from "./kam_leitwerk.js";
import { release } from "./release.js";

const NAME = "kam-leitwerk";

/** The class of the element; `undefined` where there are no elements. */
export const KamLeitwerk = globalThis.customElements && define();

function define() {
  const defined = customElements.get(NAME);
  if (!defined) {
    const made = elementClass(HTMLElement);
    customElements.define(NAME, made);
    return made;
  }
  if (defined.release !== release) {
    console.warn(
      `leitwerk: another release of <${NAME}> runs in this page, version ${defined.version}; ` +
        `${import.meta.url} is not used. Load one script for all elements.`,
    );
  }
  return defined;
}
