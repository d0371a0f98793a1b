import type { Shift, Span } from '../domain/duty-roster';

/** A project by its code, known here or not. */
export type ProjectRow = { readonly code: string };

/** An area by its code. */
export type AreaRow = { readonly code: string };

/** A roster over a span: the shifts that touch it. */
export type RosterRow = { readonly span: Span; readonly shifts: readonly Shift[] };
