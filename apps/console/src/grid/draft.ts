/** A photo as it is sent: made small on the phone, kept with its draft until it is. */
export type Photo = {
  readonly id: string;
  readonly name: string;
  readonly file: Blob;
  /** What it shows, such as the signature; any other photo has none. */
  readonly of?: string;
};

/** What can be filled in on the way; each becomes commands of the API (`plans.ts`). */
export type FormKind =
  | 'clueSign'
  | 'clueSendBack'
  | 'clueCheck'
  | 'clueMediate'
  | 'clueHandOver'
  | 'clueConclude'
  | 'caseSignTask'
  | 'caseMediate'
  | 'caseEndMediation'
  | 'caseRefer'
  | 'caseRecordVisit'
  | 'caseFinishTask'
  | 'warningAcknowledge'
  | 'warningAnswer'
  | 'inspection'
  | 'smallSite';

/** What is typed, by the name of its field. */
export type Values = Readonly<Record<string, string>>;

/** What the API answered each step of a draft, by the step's key. */
export type Done = Readonly<Record<string, string>>;

/**
 * A form that is filled in: kept on the phone until the API has all of it. DRAFT is still written, WAITING is to be sent,
 * REFUSED was looked at by the API, which says why not; SENT is known to have arrived.
 */
export type Draft = {
  readonly id: string;
  /** Whose it is: another person at this phone neither sees nor sends it. */
  readonly account: string;
  readonly kind: FormKind;
  /** The clue, case, warning or project that it is about; empty for what nobody knows yet. */
  readonly about: string;
  /** How lists name it. */
  readonly title: string;
  readonly values: Values;
  readonly photos: readonly Photo[];
  readonly state: 'DRAFT' | 'WAITING' | 'REFUSED' | 'SENT';
  /** Grows when a refused draft is sent anew: what is sent then is another request. */
  readonly attempt: number;
  readonly done: Done;
  readonly refusal?: { readonly code: string; readonly message: string };
  /** When it was changed last, as milliseconds. */
  readonly at: number;
};

/** Where drafts are kept. */
export type DraftStore = {
  readonly all: () => Promise<readonly Draft[]>;
  readonly find: (id: string) => Promise<Draft | undefined>;
  readonly keep: (draft: Draft) => Promise<void>;
  readonly remove: (id: string) => Promise<void>;
};

export const newDraft = (of: Pick<Draft, 'account' | 'kind' | 'about' | 'title'>, values: Values = {}): Draft => ({
  ...of,
  id: crypto.randomUUID(),
  values,
  photos: [],
  state: 'DRAFT',
  attempt: 1,
  done: {},
  at: Date.now(),
});
