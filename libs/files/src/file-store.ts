import type { Readable } from 'node:stream';

/**
 * Where files are kept by a key: letters, digits, hyphens and dots. What is put is there whole or not at all, and is never
 * changed. Throws `FILE_MISSING`, `FILE_STORE_UNAVAILABLE`, and whatever a full disk throws.
 */
export type FileStore = {
  /** @param bytes how many will come */
  readonly put: (key: string, body: Readable, bytes: number) => Promise<void>;
  /** @param bytes how many were put: what is shorter is not there */
  readonly get: (key: string, bytes: number) => Promise<Readable>;
  /** Also what a put left that did not end; of nothing, nothing. */
  readonly remove: (key: string) => Promise<void>;
};
