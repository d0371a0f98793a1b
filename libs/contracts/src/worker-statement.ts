import { z } from 'zod';
import { fenText } from './fields';

/** What a worker's statement says: a month on all projects, as of a day. Money in fen as text; whole names and numbers for the worker alone. */
export const workerStatement = z.object({
  kind: z.literal('anxin.worker-statement@1'),
  /** In full where the worker asked for it, masked for anybody else. */
  worker: z.object({ id: z.string(), name: z.string(), idCardNumber: z.string() }),
  payMonth: z.string(),
  on: z.string(),
  issuedAt: z.iso.datetime(),
  /** By which a holder checks it; statements from before have none. */
  checkCode: z.string().optional(),
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
      /** The arithmetic, as it is said to the worker. */
      steps: z.array(z.object({ zh: z.string(), en: z.string() })),
    }),
  ),
});
export type WorkerStatement = z.output<typeof workerStatement>;
