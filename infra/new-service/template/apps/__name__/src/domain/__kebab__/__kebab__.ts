import type { PlainDate } from '@anxin/domain-kit';

export type Sector = 'HOUSING' | 'WATER' | 'TRANSPORT';

/** __zh__, as far as it is known. */
export type __Entity__ = {
  /** Its number, which whoever opens it gives. */
  readonly code: string;
  readonly sector: Sector;
  readonly areaCode: string;
  readonly openedOn: PlainDate;
};

/** What its commands find. */
export type __Entity__State =
  { readonly status: 'UNKNOWN' } | { readonly status: 'OPEN'; readonly __variable__: __Entity__ };
