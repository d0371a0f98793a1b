import type { PlainDate } from '@anxin/domain-kit';

/** An area by its code; a day when it was asked for as of one. */
export type AreaRow = { readonly code: string; readonly on?: PlainDate };
