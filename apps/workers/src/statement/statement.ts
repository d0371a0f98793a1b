import type { WorkerStatement } from '@anxin/contracts';
import type { Fen, PlainDate, PlainMonth } from '@anxin/domain-kit';
import type { PayableBasis, Text } from '@anxin/law';

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
  /** The arithmetic, as it is said to the worker. */
  readonly steps: readonly Text[];
};

export type Stated = {
  readonly worker: WorkerStatement['worker'];
  readonly payMonth: PlainMonth;
  readonly on: PlainDate;
  readonly lines: readonly StatedLine[];
};

/** A statement that was given out: when first, and under which code. */
type Given = Stated & { readonly issuedAt: string; readonly checkCode: string };

/** The statement as it is signed. */
export const statementOf = ({ worker, payMonth, on, issuedAt, checkCode, lines }: Given): WorkerStatement => ({
  kind: 'anxin.worker-statement@1',
  worker,
  payMonth,
  on,
  issuedAt,
  checkCode,
  lines: lines.map((line) => ({
    ...line,
    steps: [...line.steps],
    payableFen: line.payableFen?.toString() ?? null,
    paidFen: line.paidFen.toString(),
    arrearsFen: line.arrearsFen?.toString() ?? null,
  })),
});
