import type { MatterPath } from './enforcement/kind';

type Of = 'projects' | 'enterprises' | 'sites' | 'clues' | 'cases' | 'group-events' | MatterPath;

/** The list of a kind of thing; its screens may be another group's. */
export const listOf = (of: Of): string => `/${of}`;

/** The page of one thing by its code. */
export const pageOf = (of: Of, code: string): string => `/${of}/${encodeURIComponent(code)}`;
