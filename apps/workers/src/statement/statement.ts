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
    steps: [...line.steps],
    payableFen: line.payableFen?.toString() ?? null,
    paidFen: line.paidFen.toString(),
    arrearsFen: line.arrearsFen?.toString() ?? null,
  })),
});
