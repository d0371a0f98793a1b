/** What something is called, in both languages. */
export type Said = { readonly zh: string; readonly en: string };

/** One thing that can be done, as its form is drawn: the mutation, the input that it takes, its name and a remark. */
export type Act = { readonly document: string; readonly input: string; readonly says: Said; readonly hint?: Said };

/** What is filled in: a scalar, a value of an enum, or another input; one or several. */
export type Field = {
  readonly name: string;
  readonly says: Said;
  readonly hint?: Said;
  readonly type: string;
  readonly isList: boolean;
  readonly isNeeded: boolean;
};
