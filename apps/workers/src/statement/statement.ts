import type { Fen, PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { PayableBasis } from '@anxin/law';
import { z } from 'zod';

const fenText = z.string().regex(/^-?\d+$/);

/** What a worker's statement says: a month on all projects, as of a day. Money in fen as text; no number in full. */
export const statementSchema = z.object({
  kind: z.literal('anxin.worker-statement@1'),
  worker: z.object({ id: z.string(), nameMasked: z.string(), idCardNumberMasked: z.string() }),
  payMonth: z.string(),
  on: z.string(),
  issuedAt: z.iso.datetime(),
  lines: z.array(
    z.object({
      projectCode: z.string(),
      projectName: z.string(),
      attendanceDays: z.int(),
      incompleteDays: z.int(),
      basis: z.enum(['SIGNED_SHEET', 'ATTENDANCE']),
      /** Null where it cannot be determined. */
      payableFen: fenText.nullable(),
      paidFen: fenText,
      dueOn: z.string().nullable(),
      arrearsFen: fenText.nullable(),
      daysLate: z.int().nullable(),
    }),
  ),
});
export type WorkerStatement = z.output<typeof statementSchema>;

/** A line as it stands, with the name of its project. */
export type StatedLine = {
  readonly projectCode: string;
  readonly projectName: string;
  readonly attendanceDays: number;
  readonly incompleteDays: number;
  readonly basis: PayableBasis;
  readonly payableFen: Fen | null;
  readonly paidFen: Fen;
  readonly dueOn: PlainDate | null;
  readonly arrearsFen: Fen | null;
  readonly daysLate: number | null;
};

export type Stated = {
  readonly worker: WorkerStatement['worker'];
  readonly payMonth: PlainMonth;
  readonly on: PlainDate;
  readonly issuedAt: Date;
  readonly lines: readonly StatedLine[];
};

/** The statement as it is signed. */
export const statementOf = ({ worker, payMonth, on, issuedAt, lines }: Stated): WorkerStatement => ({
  kind: 'anxin.worker-statement@1',
  worker,
  payMonth,
  on,
  issuedAt: issuedAt.toISOString(),
  lines: lines.map((line) => ({
    ...line,
    payableFen: line.payableFen?.toString() ?? null,
    paidFen: line.paidFen.toString(),
    arrearsFen: line.arrearsFen?.toString() ?? null,
  })),
});
