// What an element needs only once the program is there: bundled into its module
// (xtask/src/site.rs), so that the first pages come without it.

export { importWorkspace, prefill, show } from "./asked.js";
export { hostStore } from "./host_store.js";
export { Look } from "./look.js";
export { Works } from "./works.js";
