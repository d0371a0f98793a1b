/** A project by its code, known here or not. */
export type ProjectRow = { readonly code: string };
