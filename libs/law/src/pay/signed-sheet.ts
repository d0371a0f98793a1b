import { type Fen, plainDate, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { countFact, dateFact, fenFact } from '../facts';
import { regulation } from '../instruments';
import { rule } from '../rule';
import { text } from '../text';

/** A line of a wage sheet (工资支付表); it counts once the worker has signed. */
export type SheetLine = { readonly netFen: Fen; readonly signedOn?: PlainDate | undefined };

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
    '工资表经农民工本人签字后，以签字确认的工资数（扣款后）为应付工资；未签字的按考勤计算。',
    'Once the worker has signed, the sheet says what is payable; until then it is computed from attendance.',
  ),
  parameters: [],
  facts: z.strictObject({
    on: dateFact,
    attendanceDays: countFact,
    sheet: z.strictObject({ netFen: fenFact, signedOn: dateFact.optional() }).optional(),
  }),
  decide: ({ on, attendanceDays, sheet }) => ({
    basis: sheetSignedBy(sheet, on) ? 'SIGNED_SHEET' : attendanceDays > 0 ? 'ATTENDANCE' : null,
  }),
});

/** The sheet line if it was signed by a day. */
export const sheetSignedBy = (sheet: SheetLine | undefined, on: PlainDate): SheetLine | undefined =>
  sheet?.signedOn && sheet.signedOn <= on ? sheet : undefined;
