/** What something is called, in both languages. */
export type Said = { readonly zh: string; readonly en: string };

/** What something is called, and what else is to be known of it. */
export type Named = { readonly says: Said; readonly hint?: Said };

/** One thing that can be done, as its form is drawn: the mutation, the input that it takes, its name and a remark. */
export type Act = Named & { readonly document: string; readonly input: string };

/** What is filled in: a scalar, a value of an enum, or another input; one or several. */
export type Field = Named & {
  readonly name: string;
  readonly type: string;
  readonly isList: boolean;
  readonly isNeeded: boolean;
};
