import type { SealedRow } from './chain';

/** A row of the journal as it stands in a database or an export. */
export type StoredRow = SealedRow & {
  readonly hash: string;
  readonly salt: string | null;
  /** Null once it was erased. */
  readonly payload: string | null;
};

export type FindingKind = 'CHANGED' | 'DELETED' | 'INSERTED' | 'REORDERED' | 'CUT_OFF' | 'ERASED' | 'FORGED_HEAD';

/** What is wrong, or in the case of `ERASED` worth knowing, and where. */
export type Finding = {
  readonly kind: FindingKind;
  readonly position: number;
  readonly stream?: string;
  readonly version?: number;
  readonly says: string;
};

/** A finding about a row, at the position where it stands. */
export const find = (kind: FindingKind, row: SealedRow, says: string): Finding => ({
  kind,
  position: row.position,
  stream: row.stream,
  version: row.version,
  says,
});
