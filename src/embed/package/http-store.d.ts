import type { Store } from "./index.js";

/** The store is not to be reached; what was to be saved is kept in this browser. */
export class StoreUnreachable extends Error {
  readonly code: "unreachable";
}

/** The store refuses for good: a wrong token, too large, a wrong address, a redirect to where one signs in. */
export class StoreRefused extends Error {
  readonly code: "full" | "denied";
  /** The HTTP status, or what is wrong with the answer. */
  readonly status: number | string;
}

export interface HttpStoreOptions {
  /**
   * Whose workspace it is, such as the user's identifier. What the server has
   * not answered for yet is kept for this account; without one it lasts as long
   * as the page.
   */
  account?: string;
  /** Asked before each request where it is a function, so that a token may be renewed. */
  headers?: Record<string, string> | (() => Record<string, string> | Promise<Record<string, string>>);
  /** Default "same-origin". */
  credentials?: RequestCredentials;
  fetch?: typeof fetch;
  /** Waits so many milliseconds between two tries. */
  pause?: (milliseconds: number) => Promise<void>;
  /** Where unsent work is kept; default localStorage where there is an `account`, null for nowhere. */
  keep?: Pick<Storage, "getItem" | "setItem" | "removeItem"> | null;
}

/**
 * A store that keeps the workspace at an address: GET with ETag, PUT with
 * If-Match. What the server has not answered for is kept in this browser for the
 * `account` and sent later.
 */
export function httpStore(url: string | URL, options?: HttpStoreOptions): Store & { remove(): Promise<void> };
