import type { FormKind } from '../draft';

type Named = { readonly name: string; readonly isNeeded?: boolean };

/** What is filled in: a field's words are `gridForm.field.<name>`, those of its options `gridForm.option.<of>.<option>`. */
export type Field =
  | (Named & { readonly as: 'words' | 'text' | 'day' | 'number' })
  | (Named & { readonly as: 'choice' | 'choices'; readonly of: string; readonly options: readonly string[] })
  | { readonly as: 'officers' | 'place' | 'payments' | 'answers'; readonly name: string };

export type Form = {
  readonly fields: readonly Field[];
  /** Whether photos go with it; none without a word here. */
  readonly photos?: 'NEEDED' | 'WANTED';
  readonly hasSignature?: boolean;
};

const reason: Field = { name: 'reason', as: 'words', isNeeded: true };
const OFFICERS: Field = { name: 'officers', as: 'officers' };
const PLACE: Field = { name: 'place', as: 'place' };
const visitedOn: Field = { name: 'visitedOn', as: 'day', isNeeded: true };

/** What is asked for each thing that can be done on the way; what may be done now the API says (`next`). */
export const FORMS: Readonly<Record<FormKind, Form>> = {
  clueSign: { fields: [] },
  clueSendBack: { fields: [reason] },
  clueCheck: { fields: [], photos: 'WANTED' },
  clueMediate: { fields: [] },
  clueHandOver: {
    fields: [
      { name: 'to', as: 'choice', of: 'clueProcedure', options: ['CASE', 'ARBITRATION', 'POLICE'], isNeeded: true },
      { name: 'filingNo', as: 'text', isNeeded: true },
    ],
  },
  clueConclude: {
    fields: [
      {
        ...{ name: 'conclusion', as: 'choice', of: 'clueConclusion', isNeeded: true },
        options: ['PAID', 'NO_ARREARS', 'ANOTHER_PROCEDURE', 'WITHDRAWN', 'NOBODY_REACHED'],
      },
      { name: 'toldOn', as: 'day', isNeeded: true },
    ],
    photos: 'NEEDED',
  },
  caseSignTask: { fields: [] },
  caseMediate: { fields: [] },
  caseEndMediation: {
    fields: [
      {
        ...{ name: 'outcome', as: 'choice', of: 'mediation', isNeeded: true },
        options: ['AGREED', 'FAILED', 'TIME_OUT'],
      },
      { name: 'note', as: 'words', isNeeded: true },
      { name: 'payments', as: 'payments' },
      { name: 'promisedOn', as: 'day' },
    ],
    photos: 'WANTED',
    hasSignature: true,
  },
  caseRefer: {
    fields: [
      {
        ...{ name: 'obstacles', as: 'choices', of: 'obstacle', isNeeded: true },
        options: [
          ...['PAYER_ABSCONDED', 'PAYER_WITHOUT_FUNDS', 'LABOUR_RELATION_UNCLEAR'],
          ...['EVIDENCE_HARD_TO_GET', 'PROJECT_AND_WAGE_MONEY_MIXED'],
        ],
      },
      {
        ...{ name: 'to', as: 'choice', of: 'caseProcedure', isNeeded: true },
        options: ['INSPECTION', 'ARBITRATION', 'PAYMENT_ORDER'],
      },
      reason,
    ],
  },
  caseRecordVisit: {
    fields: [
      visitedOn,
      { name: 'kind', as: 'choice', of: 'visit', options: ['OPEN', 'SECRET', 'LOOK_BACK'], isNeeded: true },
      PLACE,
      { name: 'findings', as: 'words', isNeeded: true },
      OFFICERS,
    ],
    photos: 'NEEDED',
  },
  caseFinishTask: { fields: [{ name: 'result', as: 'words', isNeeded: true }], photos: 'WANTED' },
  warningAcknowledge: { fields: [] },
  warningAnswer: { fields: [{ name: 'answer', as: 'words', isNeeded: true }], photos: 'NEEDED' },
  inspection: {
    fields: [visitedOn, { name: 'answers', as: 'answers' }, { name: 'record', as: 'words', isNeeded: true }, OFFICERS],
    photos: 'NEEDED',
  },
  smallSite: {
    fields: [
      PLACE,
      { name: 'facts', as: 'words', isNeeded: true },
      { name: 'people', as: 'number' },
      { name: 'grade', as: 'choice', of: 'grade', options: ['HIGH', 'MIDDLE', 'LOW'], isNeeded: true },
      { name: 'dueOn', as: 'day', isNeeded: true },
    ],
    photos: 'WANTED',
  },
};

/** Of what may be done now, what can be done on the way, in the order of the forms. */
export const doable = (next: readonly string[] | null | undefined): readonly FormKind[] =>
  (Object.keys(FORMS) as FormKind[]).filter((kind) => next?.includes(kind));
