import { createHash } from 'node:crypto';
import type { PlainDate } from '@anxin/domain-kit';
import type { AreaParameters } from '@anxin/law';
import type { DataSource } from 'typeorm';
import { jsonText } from '../database/json-text';
import { type DeadlineWork, moveDuties } from '../deadlines/miss-duties';
import { append, lockStreams } from '../journal/append';
import { type Evaluation, markAllDue } from './evaluate';
import { lawRelease } from './release';

const STREAM = 'parameters';
const LAST = 'SELECT payload FROM journal WHERE stream = $1 ORDER BY version DESC LIMIT 1';

/** What makes answers of the law the same: the parameters, and the release of its rules. */
export const digestOfParameters = (files: readonly AreaParameters[], release = lawRelease()): string =>
  createHash('sha256')
    .update(release + jsonText(files))
    .digest('hex');

type Taking = {
  readonly database: DataSource;
  readonly files: readonly AreaParameters[];
  readonly deadlines: DeadlineWork | undefined;
  readonly evaluation: Evaluation | undefined;
  readonly today: PlainDate;
};

/**
 * Takes the parameters that the service was started with. Others than those before, such as a year more of the calendar,
 * or another release of the law, may change any day and level: the journal keeps what was taken, with the basis of each calendar, deadlines are computed
 * anew, and everything is due.
 */
export const takeParameters = ({ database, files, deadlines, evaluation, today }: Taking): Promise<void> =>
  database.transaction(async (tx) => {
    await lockStreams(tx, [STREAM]);
    const digest = digestOfParameters(files);
    const [last] = await tx.query<{ payload: string | null }[]>(LAST, [STREAM]);
    if (last?.payload && (JSON.parse(last.payload) as { digest?: string }).digest === digest) return;
    if (deadlines) await moveDuties(tx, deadlines, today);
    if (evaluation) await markAllDue(tx, evaluation);
    const calendars = files.flatMap(({ areaCode, calendar }) =>
      calendar ? [{ areaCode, from: calendar.from, through: calendar.through, basis: calendar.basis ?? null }] : [],
    );
    const place = { sector: null, area: null };
    const entry = { stream: STREAM, type: 'ParametersTaken', place, payload: { digest, calendars } };
    await append(tx, [entry], { actor: 'system', businessDay: today, cause: 'parameters' });
  });
