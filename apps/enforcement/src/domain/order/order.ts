import type { PlainDate } from '@anxin/domain-kit';

export type Sector = 'HOUSING' | 'WATER' | 'TRANSPORT';

/** 责令文书, as far as it is known. */
export type Order = {
  /** Its number, which whoever opens it gives. */
  readonly code: string;
  readonly sector: Sector;
  readonly areaCode: string;
  readonly openedOn: PlainDate;
};

/** What its commands find. */
export type OrderState = { readonly status: 'UNKNOWN' } | { readonly status: 'OPEN'; readonly theOrder: Order };
