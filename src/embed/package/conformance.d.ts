import type { Store } from "./index.js";

/**
 * What the element asks of a store, as tests for any runner. `makeStores` gives
 * two stores for the same, still empty workspace, as two tabs of one user have.
 */
export function conformance(
  makeStores: () => Promise<[Store, Store]>,
): { name: string; run: () => Promise<void> }[];
