import type { PlainDate } from '@anxin/domain-kit';

/** A case as the service cases tells it. */
export type CaseOf = { readonly code: string; readonly project: { readonly code: string } | null };

/** An area by its code; a day when it was asked for as of one. */
export type AreaRow = { readonly code: string; readonly on?: PlainDate };
