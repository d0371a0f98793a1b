import { type Fen, NOTHING, plainDate, type PlainDate, plus } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact, fenFact } from '../facts';
import { regulation } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';

/** A line of a wage sheet (工资支付表); it counts once the worker has signed. */
export type SheetLine = {
  /** 1 is the month's own sheet, the others are supplementary (补发表). */
  readonly sheetNo: number;
  readonly netFen: Fen;
  /** What of the deductions was paid out before (预支). */
  readonly advanceFen: Fen;
  readonly signedOn?: PlainDate | undefined;
};

/** What the signed lines of a worker's month come to. */
export type SignedLines = {
  /** Whether the month's own sheet is among them: it then says what is payable, whatever the gate counted. */
  readonly ownSheet: boolean;
  readonly worthFen: Fen;
};

/** What a line is worth: the net amount, and what was paid out of it before. */
export const worthOf = ({ netFen, advanceFen }: Pick<SheetLine, 'netFen' | 'advanceFen'>): Fen =>
  plus(netFen, advanceFen);

/** Whether a line was signed by a day. */
export const isSignedBy = ({ signedOn }: Pick<SheetLine, 'signedOn'>, on: PlainDate): boolean =>
  signedOn !== undefined && signedOn <= on;

/** The lines of a month that were signed by a day; undefined where none was. */
export const signedBy = (sheets: readonly SheetLine[], on: PlainDate): SignedLines | undefined => {
  let signed: SignedLines | undefined;
  for (const line of sheets) {
    if (!isSignedBy(line, on)) continue;
    const { ownSheet, worthFen } = signed ?? { ownSheet: false, worthFen: NOTHING };
    signed = { ownSheet: ownSheet || line.sheetNo === 1, worthFen: plus(worthFen, worthOf(line)) };
  }
  return signed;
};

const sheetFact = z.strictObject({
  sheetNo: z.int().min(1).max(99),
  netFen: fenFact,
  advanceFen: fenFact,
  signedOn: dateFact.optional(),
});

/** Regulation art. 31(2): the sheet a worker has signed says what is payable, whatever the gate counted. */
export const signedSheet = rule({
  id: 'GCP-02',
  title: text('工资表签字确认', 'The signed wage sheet'),
  instrument: regulation,
  article: '31(2)',
  actors: ['SUB', 'GC'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['F[L724]', 'D'],
  says: text(
    '工资表经农民工本人签字后，以签字确认的工资数（扣款后，加上已从中扣回的预支）为应付工资，补发表并入当月；当月工资表未签字的按考勤计算，另加已签字的补发表。',
    'Once the worker has signed, the sheet says what is payable: net, with the advance that was deducted, and the supplementary sheets with it; until the own sheet is signed attendance counts, with the supplementary sheets that are.',
  ),
  parameters: [],
  facts: z.strictObject({ on: dateFact, attendanceDays: countFact, sheets: z.array(sheetFact) }),
  decide: ({ on, attendanceDays, sheets }) => {
    const signed = signedBy(sheets, on);
    const basis = signed?.ownSheet ? 'SIGNED_SHEET' : signed || attendanceDays > 0 ? 'ATTENDANCE' : null;
    return { basis, signedFen: signed?.worthFen ?? NOTHING };
  },
});
