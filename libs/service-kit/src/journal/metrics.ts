import { Gauge, type Registry } from 'prom-client';
import type { Rows } from '../database/rows';
import type { Features } from '../features';
import { journalOf } from '@anxin/evidence';

const JOURNAL = `
SELECT (SELECT count(*)::int FROM queue) AS unsealed,
  coalesce((SELECT extract(epoch FROM clock_timestamp() - j.recorded_at)
     FROM (SELECT * FROM queue ORDER BY id LIMIT 1) q ${journalOf('q')}), 0)::float8 AS "unsealedSeconds",
  (SELECT coalesce(max(position), 0)::int FROM seal) AS sealed,
  coalesce((SELECT position::int FROM cursor WHERE reader = 'relay'), 0) AS relayed,
  coalesce((SELECT max(epoch) FROM epoch), 0)::float8 AS epoch,
  coalesce((SELECT extract(epoch FROM clock_timestamp() - j.recorded_at)
     FROM (SELECT * FROM seal WHERE key IS NOT NULL
             AND position > coalesce((SELECT position FROM cursor WHERE reader = 'relay'), 0)
           ORDER BY position LIMIT 1) s ${journalOf('s')}), 0)::float8 AS "unrelayedSeconds"`;
const INBOX = `(SELECT count(*)::int FROM set_aside WHERE closed IS NULL) AS "setAside",
  (SELECT count(*)::int FROM set_aside) AS "everSetAside"`;
const EVALUATION = `(SELECT count(DISTINCT subject)::int FROM due) AS due,
  coalesce((SELECT extract(epoch FROM clock_timestamp() - min(since)) FROM due), 0)::float8 AS "dueSeconds"`;

const DEADLINES = `(SELECT count(*)::int FROM deadline WHERE ended_on IS NULL) AS "openDuties",
  (SELECT count(*)::int FROM deadline WHERE ended_on IS NULL AND status = 'MISSED') AS "lateDuties"`;

const stateQuery = ({ inbox, evaluation, deadlines }: Features): string =>
  [JOURNAL, ...(inbox ? [INBOX] : []), ...(evaluation ? [EVALUATION] : []), ...(deadlines ? [DEADLINES] : [])].join(
    ', ',
  );

/** Where a service's journal stands. */
export type JournalState = {
  readonly unsealed: number;
  /** Age of the oldest event without a place. */
  readonly unsealedSeconds: number;
  /** Positions given, and up to which the relay has published. */
  readonly sealed: number;
  readonly relayed: number;
  /** Age of the oldest event that the relay has not published. */
  readonly unrelayedSeconds: number;
  /** The epoch that goes on. */
  readonly epoch: number;
  /** Messages set aside that still wait, and all that ever were, where the service subscribes to others. */
  readonly setAside?: number;
  readonly everSetAside?: number;
  /** Subjects to evaluate, and for how long the oldest waits, where it evaluates; while files are sent they wait. */
  readonly due?: number;
  readonly dueSeconds?: number;
  /** Duties that are still to be done, and those of them whose day has passed, where it keeps deadlines. */
  readonly openDuties?: number;
  readonly lateDuties?: number;
};

export const journalState = async (rows: Rows, features: Features): Promise<JournalState> => {
  const [state] = await rows<JournalState>(stateQuery(features), []);
  if (!state) throw new Error('the database answers nothing');
  return state;
};

type Gauges = Readonly<Partial<Record<keyof JournalState, readonly [name: string, help: string]>>>;

const JOURNAL_GAUGES: Gauges = {
  unsealed: ['anxin_journal_unsealed_events', 'Events that have no place yet'],
  unsealedSeconds: ['anxin_journal_unsealed_seconds', 'Age of the oldest event without a place'],
  sealed: ['anxin_journal_sealed_position', 'Last position given'],
  relayed: ['anxin_journal_relayed_position', 'Position up to which the relay has published'],
  unrelayedSeconds: ['anxin_journal_unrelayed_seconds', 'Age of the oldest event that the relay has not published'],
  epoch: [
    'anxin_journal_epoch',
    'The epoch that goes on: another one begins when the database is put back from a copy',
  ],
};

const EVALUATION_GAUGES: Gauges = {
  due: ['anxin_evaluation_due_subjects', 'Subjects to evaluate'],
  dueSeconds: ['anxin_evaluation_due_seconds', 'How long the oldest of them waits'],
};

const DEADLINE_GAUGES: Gauges = {
  openDuties: ['anxin_deadlines_open', 'Duties that are still to be done'],
  lateDuties: ['anxin_deadlines_late', 'Those of them whose day has passed'],
};

const INBOX_GAUGES: Gauges = {
  setAside: ['anxin_inbox_set_aside_messages', 'Messages set aside that still wait'],
  everSetAside: [
    'anxin_inbox_ever_set_aside_messages',
    'Messages that were ever set aside, those that were mended too',
  ],
};

/** Gauges of the journal and of what the service has beside it, read when they are asked for. */
export const journalMetrics = (rows: Rows, registry: Registry, features: Features): void => {
  // All gauges of one reading are collected at once and share one look.
  let look: Promise<JournalState> | undefined;
  const read = (): Promise<JournalState> =>
    (look ??= journalState(rows, features).finally(() => {
      look = undefined;
    }));
  const gauges: Gauges = {
    ...JOURNAL_GAUGES,
    ...(features.inbox ? INBOX_GAUGES : {}),
    ...(features.evaluation ? EVALUATION_GAUGES : {}),
    ...(features.deadlines ? DEADLINE_GAUGES : {}),
  };
  for (const [field, [name, help]] of Object.entries(gauges) as [keyof JournalState, readonly [string, string]][]) {
    new Gauge({
      name,
      help,
      registers: [registry],
      async collect() {
        this.set((await read())[field] ?? 0);
      },
    });
  }
};
