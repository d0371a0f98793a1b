import {
  attendanceRecorded,
  arrearsChanged,
  paymentMisdirected,
  wageIndicatorsChanged,
  wagesPaid,
  wageSheetSigned,
} from '@anxin/contracts';
import type { PlainMonth } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import { projectStream } from './streams';

/** What changed of a project's facts since a version of its stream. */
export type Changed = {
  /** The version that the stream has now. */
  readonly version: number;
  readonly months: ReadonlySet<PlainMonth> | 'any';
};

type Named = {
  readonly month?: PlainMonth;
  readonly payMonth?: PlainMonth;
  readonly payMonths?: readonly PlainMonth[];
};

/** Events whose payload names the months that their facts belong to. */
const NAMING: readonly string[] = [
  attendanceRecorded.name,
  'WageSheetRecorded',
  wageSheetSigned.name,
  'SheetLineCorrected',
  'BankReturnRecorded',
];
/** Events that tell what was found, not what is new. */
const TELLING: ReadonlySet<string> = new Set([
  wagesPaid.name,
  paymentMisdirected.name,
  arrearsChanged.name,
  wageIndicatorsChanged.name,
]);

// No more than the end of a stream is read, whatever its length.
const SINCE = `
SELECT s.code, coalesce((SELECT j.version FROM journal j WHERE j.stream = s.stream ORDER BY j.version DESC LIMIT 1), 0)
  AS version, later.type, later.payload
FROM unnest($1::text[], $2::text[], $3::int[]) s (code, stream, version)
LEFT JOIN LATERAL (
  SELECT j.type, CASE WHEN j.type = ANY ($4) THEN j.payload END AS payload
  FROM journal j WHERE j.stream = s.stream AND j.version > s.version
) later ON true`;

type Raw = {
  readonly code: string;
  readonly version: number;
  readonly type: string | null;
  readonly payload: string | null;
};

/** The months that an event names; none where it changes no fact, `undefined` where it may change any. */
const monthsOf = ({ type, payload }: Raw): readonly PlainMonth[] | undefined => {
  if (type === null || TELLING.has(type)) return [];
  if (payload === null) return undefined;
  const { month, payMonth, payMonths } = JSON.parse(payload) as Named;
  const named = [month, payMonth, ...(payMonths ?? [])].filter((one) => one !== undefined);
  return named.length > 0 ? named : undefined;
};

/**
 * Which months of projects changed since the versions of their streams, by code. Whoever changes facts tells it on the
 * stream of their project, which the caller holds.
 */
export const changedMonths = async (
  rows: Rows,
  since: ReadonlyMap<string, number>,
): Promise<ReadonlyMap<string, Changed>> => {
  const codes = [...since.keys()];
  const found = await rows<Raw>(SINCE, [codes, codes.map(projectStream), [...since.values()], NAMING]);
  const changed = new Map<string, { version: number; months: Set<PlainMonth> | 'any' }>();
  for (const row of found) {
    const own = changed.get(row.code) ?? { version: row.version, months: new Set<PlainMonth>() };
    changed.set(row.code, own);
    const months = monthsOf(row);
    if (!months) own.months = 'any';
    if (own.months !== 'any') for (const month of months ?? []) own.months.add(month);
  }
  return changed;
};
