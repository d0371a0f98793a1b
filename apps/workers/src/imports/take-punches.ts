import { groupedBy } from '@anxin/domain-kit';
import { attendance, keyOf, type PunchRow, type Taken, takeRows } from '@anxin/intake';
import { type ChunkContext, type JournalEntry, markDue, type Tx } from '@anxin/service-kit';
import { attendanceEntries, monthsOf, monthsTouched } from '../events/attendance-recorded';
import { makePartitionsFor, type NewPunch, recordPunches, type StoredPunch } from '../store/gates/punches';

/** Where punches come from: of a file the import, of a gate device the delivery. */
type Source = Pick<ChunkContext, 'importId' | 'position'>;

/** What becomes of rows whose key is stored already: the same, one that completes it, or a contradiction. */
const takeRepeated = (
  repeated: readonly NewPunch[],
  stored: readonly StoredPunch[],
  position: Source['position'],
): Taken<PunchRow> => {
  const valuesOf = new Map(repeated.map(({ row }) => [row.line, row.values]));
  const seen = new Set<string>();
  const versions = stored.flatMap(({ line, attendType, origin }) => {
    const values = valuesOf.get(line);
    // Several rows may repeat one key; each was answered what is stored.
    if (!values || seen.has(`${keyOf(attendance, values)} ${origin}`)) return [];
    seen.add(`${keyOf(attendance, values)} ${origin}`);
    return [{ values: { ...values, attendType: attendType ?? undefined }, origin }];
  });
  return takeRows(
    attendance,
    repeated.map(({ row }) => row),
    groupedBy(versions, ({ values }) => keyOf(attendance, values)),
    { position, knows: () => true },
  );
};

/** Takes those whose key was stored already; answers what became of them, and which lines they were. */
const complete = async (
  tx: Tx,
  punches: readonly NewPunch[],
  stored: readonly StoredPunch[],
  { importId, position }: Source,
) => {
  const known = new Set(stored.map(({ line }) => line));
  if (known.size === 0) return { known, completed: 0, same: 0, refused: [] };
  const repeated = punches.filter(({ row }) => known.has(row.line));
  const { versions, same, refused } = takeRepeated(repeated, stored, position);
  const completing = new Set(versions.map(({ line }) => line));
  await recordPunches(
    tx,
    importId,
    2,
    repeated.filter(({ row }) => completing.has(row.line)),
  );
  return { known, completed: completing.size, same, refused };
};

/** What became of punches. */
export type TakenPunches = Pick<Taken<PunchRow>, 'same' | 'refused'> & {
  readonly recorded: number;
  readonly entries: readonly JournalEntry[];
  /** The lines whose punches were there already. */
  readonly known: ReadonlySet<number>;
};

/**
 * Takes punches in, of a file as of a gate device, with their projects' streams locked: each once, whatever is repeated.
 * What may have changed by them is marked as due; the entries are the caller's to append in the same transaction.
 */
export const takePunches = async (tx: Tx, punches: readonly NewPunch[], source: Source): Promise<TakenPunches> => {
  await makePartitionsFor(
    tx,
    punches.map(({ row }) => row.values.date),
  );
  const recording = recordPunches(tx, source.importId, 1, punches);
  // While the database writes, what is told is put together.
  const months = monthsOf(punches);
  const { known, completed, same, refused } = await complete(tx, punches, await recording, source);
  await markDue(
    tx,
    months.flatMap((month) => monthsTouched(month).map((part) => ({ subject: month.project.code, part }))),
  );
  return {
    recorded: punches.length - known.size + completed,
    ...{ same, refused, known, entries: attendanceEntries(months, known) },
  };
};
