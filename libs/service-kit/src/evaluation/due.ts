import type { PlainDate } from '@anxin/domain-kit';
import type { Tx } from '../database/open';

/** A subject that must be evaluated anew, and which part of it changed, such as a month. Without a part, all of it. */
export type DueMark = { readonly subject: string; readonly part?: string };

/** A subject taken for evaluation. */
export type DueSubject = {
  readonly subject: string;
  /**
   * The parts that changed, in their order; absent where all of it must be looked at. None where nothing was told but
   * that a business day began.
   */
  readonly parts?: readonly string[];
  /** The marks that were taken, and go when it is evaluated. */
  readonly marks: readonly string[];
};

/** Stands in the table for a mark of all parts. */
const ALL = '';
/** Stands for a business day that began: of the facts nothing changed. */
const NEW_DAY = '*';

/** Marks what may have changed, in the order in which everybody marks: two at once only wait for each other. */
export const markDue = async (tx: Tx, marks: readonly DueMark[]): Promise<void> => {
  if (marks.length === 0) return;
  await tx.query(
    `INSERT INTO due (subject, part)
     SELECT DISTINCT subject, part FROM unnest($1::text[], $2::text[]) m (subject, part) ORDER BY subject, part
     ON CONFLICT (subject, part) DO NOTHING`,
    [marks.map(({ subject }) => subject), marks.map(({ part = ALL }) => part)],
  );
};

/** Marks all of everything that is evaluated, given as SQL. */
export const markAll = (tx: Tx, subjects: string): Promise<unknown> =>
  tx.query(
    `INSERT INTO due (subject, part) SELECT subject, $1 FROM (${subjects}) s ORDER BY subject ON CONFLICT DO NOTHING`,
    [ALL],
  );

/** Marks for a business day that began what is evaluated, given as SQL, but what stands on it. */
export const markDay = (tx: Tx, subjects: string, on: PlainDate): Promise<unknown> =>
  tx.query(
    `INSERT INTO due (subject, part) SELECT subject, $1 FROM (${subjects}) s
     WHERE NOT EXISTS (SELECT FROM stands t WHERE t.subject = s.subject AND t.until > $2::date)
     ORDER BY subject ON CONFLICT DO NOTHING`,
    [NEW_DAY, on],
  );

const TAKE = `
SELECT d.subject, d.part FROM due d
WHERE d.subject IN (SELECT DISTINCT subject FROM due WHERE subject > $1 ORDER BY subject LIMIT $2)
ORDER BY d.subject, d.part FOR UPDATE SKIP LOCKED`;

/** Takes subjects that are due, locked until the transaction ends; none is taken by two replicas. */
export const takeDue = async (
  tx: Tx,
  { after, limit }: { readonly after: string; readonly limit: number },
): Promise<readonly DueSubject[]> => {
  const parts = new Map<string, string[]>();
  for (const { subject, part } of await tx.query<{ subject: string; part: string }[]>(TAKE, [after, limit])) {
    const own = parts.get(subject);
    if (own) own.push(part);
    else parts.set(subject, [part]);
  }
  return [...parts].map(([subject, own]) =>
    own.includes(ALL)
      ? { subject, marks: own }
      : { subject, parts: own.filter((part) => part !== NEW_DAY), marks: own },
  );
};

/** Takes away the marks that were taken, and no other: one that another replica holds is waiting for us. */
export const clearDue = (tx: Tx, taken: readonly DueSubject[]): Promise<unknown> =>
  tx.query(
    `DELETE FROM due d USING unnest($1::text[], $2::text[]) t (subject, part)
     WHERE d.subject = t.subject AND d.part = t.part`,
    [taken.flatMap(({ subject, marks }) => marks.map(() => subject)), taken.flatMap(({ marks }) => marks)],
  );
