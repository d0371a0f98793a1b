import { fen, firstDayOf, lastDayOf, type PlainMonth } from '@anxin/domain-kit';
import type { MonthAsOf, MonthDays, StayTerms } from '@anxin/law';
import { staysOn } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { BANK_LINE_KEY, latest, moment } from './as-of';
import { everyNumberOf, joinReassignedIdentity, reassignedIdentities } from './identity-reassignments';

/** Whose facts are read; everybody's of all months, unless narrowed. */
export type Whose = {
  readonly projectIds: readonly number[];
  readonly personIds?: readonly number[] | undefined;
  /** From the first to the last. */
  readonly months?: { readonly first: PlainMonth; readonly last: PlainMonth } | undefined;
};

export const oneMonth = (month: PlainMonth | undefined): Whose['months'] => month && { first: month, last: month };

/** What is known of a person on a project as of a day, registered or not. */
export type KnownPerson = {
  readonly projectId: number;
  readonly personId: number;
  /** Those that exist on the day; none: not registered. */
  readonly stays: StayTerms[];
  readonly months: MonthAsOf[];
};

const OF_PEOPLE = 't.project_id = ANY($1::int[]) AND ($4::int[] IS NULL OR t.person_id = ANY($4))';
/** Of facts that may have been reported under a wrong number; whose they are is asked when that is known. */
const REPORTED = `t.project_id = ANY($1::int[]) AND ($4::int[] IS NULL OR t.person_id = ANY(${everyNumberOf('$4::int[]')}))`;
const OF_THEM = '($4::int[] IS NULL OR person_id = ANY($4))';
const BY_MONTH = 't.pay_month BETWEEN $5::date AND $6::date';
const STAY_KEY = ['project_id', 'person_id', 'entered_on'] as const;

/** The stays that exist on day `$2`, as known at `$3`. */
const ROSTER = `
SELECT * FROM (${latest('stay', STAY_KEY, `${OF_PEOPLE} AND t.entered_on <= $2::date`)}) known WHERE NOT withdrawn`;

const STAYS = `
SELECT project_id AS "projectId", person_id AS "personId", entered_on::text AS "enteredOn", left_on::text AS "leftOn",
  contract_signed_on::text AS "contractSignedOn", wage_type AS "wageType", wage_rate_fen::text AS "wageRateFen"
FROM (${ROSTER}) roster ORDER BY project_id, person_id, entered_on`;

// OFFSET 0: the month of a day is computed once a row and not wherever it is used.
const DAYS = `
SELECT project_id, person_id, month,
  coalesce(bit_or(1 << (day - month)) FILTER (WHERE entry_known_at <= $3::timestamptz), 0) AS entries,
  coalesce(bit_or(1 << (day - month)) FILTER (WHERE exit_known_at <= $3::timestamptz), 0) AS exits
FROM (
  SELECT t.project_id, coalesce(w.right_person_id, t.person_id) AS person_id, t.day, t.entry_known_at, t.exit_known_at,
    date_trunc('month', t.day::timestamp)::date AS month
  FROM worker_day t ${joinReassignedIdentity('t', 'day')}
  WHERE ${REPORTED} AND t.day <= $2::date AND t.day BETWEEN $5::date AND $6::date OFFSET 0
) worked WHERE ${OF_THEM} GROUP BY project_id, person_id, month`;

const SHEETS = `
SELECT project_id, person_id, pay_month AS month, net_fen, signed_on
FROM (${latest('sheet_line', ['project_id', 'person_id', 'pay_month'], `${OF_PEOPLE} AND ${BY_MONTH}`)}) known
WHERE NOT withdrawn AND signed_on <= $2::date`;

/**
 * Card and name of one and the same stay make an account the worker's own (GCP-03). An `IN` outside of `WHERE` is
 * looked up in a hash of the roster, whatever the planner believes of its size.
 */
const POSTED = `
SELECT project_id, person_id, pay_month AS month, amount_fen, name_token IS NOT NULL
    AND (project_id, person_id, card_token, name_token) IN (
      SELECT project_id, person_id, card_token, name_token FROM roster WHERE card_token IS NOT NULL) AS own
FROM (
  SELECT known.project_id, coalesce(w.right_person_id, known.person_id) AS person_id, known.pay_month, amount_fen,
    name_token, card_token
  FROM (${latest('bank_line', BANK_LINE_KEY, `${REPORTED} AND ${BY_MONTH}`)}) known ${joinReassignedIdentity('known', 'pay_month')}
  WHERE result_code = '0000' AND posted_on <= $2::date
) line WHERE ${OF_THEM}`;

const PAYMENTS = `
SELECT project_id, person_id, month, sum(amount_fen) FILTER (WHERE own) AS paid,
  sum(amount_fen) FILTER (WHERE NOT own) AS misdirected
FROM posted GROUP BY project_id, person_id, month`;

const MONTHS = `
WITH ${reassignedIdentities('$1::int[]')}, roster AS MATERIALIZED (${ROSTER}), posted AS MATERIALIZED (${POSTED}), days AS (${DAYS}),
  sheets AS (${SHEETS}), payments AS (${PAYMENTS})
SELECT project_id AS "projectId", person_id AS "personId", to_char(month, 'YYYY-MM') AS "payMonth",
  max(entries) AS entries, max(exits) AS exits, max(net)::text AS "netFen", max(signed_on)::text AS "signedOn",
  max(paid)::text AS "paidFen", max(misdirected)::text AS "misdirectedFen"
FROM (
  SELECT project_id, person_id, month, entries, exits, NULL::bigint AS net, NULL::date AS signed_on,
    NULL::numeric AS paid, NULL::numeric AS misdirected FROM days
  UNION ALL SELECT project_id, person_id, month, NULL, NULL, net_fen, signed_on, NULL, NULL FROM sheets
  UNION ALL SELECT project_id, person_id, month, NULL, NULL, NULL, NULL, paid, misdirected FROM payments
) parts
GROUP BY project_id, person_id, month
HAVING coalesce(max(entries), 0) | coalesce(max(exits), 0) > 0 OR max(net) IS NOT NULL
  OR coalesce(max(paid), max(misdirected)) IS NOT NULL
ORDER BY project_id, person_id, month`;

type RawStay = {
  readonly projectId: number;
  readonly personId: number;
  readonly enteredOn: string;
  readonly leftOn: string | null;
  readonly contractSignedOn: string | null;
  readonly wageType: StayTerms['wageType'];
  readonly wageRateFen: string;
};

type RawMonth = {
  readonly projectId: number;
  readonly personId: number;
  readonly payMonth: PlainMonth;
  readonly entries: number | null;
  readonly exits: number | null;
  readonly netFen: string | null;
  readonly signedOn: string | null;
  readonly paidFen: string | null;
  readonly misdirectedFen: string | null;
};

const stayOf = (raw: RawStay) =>
  ({
    enteredOn: raw.enteredOn,
    leftOn: raw.leftOn ?? undefined,
    contractSignedOn: raw.contractSignedOn ?? undefined,
    wageType: raw.wageType,
    wageRateFen: fen(BigInt(raw.wageRateFen)),
  }) as StayTerms;

const monthOf = ({ payMonth, entries, exits, netFen, signedOn, paidFen, misdirectedFen }: RawMonth) =>
  ({
    payMonth,
    entries: (entries ?? 0) as MonthDays,
    exits: (exits ?? 0) as MonthDays,
    signed: netFen === null ? undefined : { netFen: fen(BigInt(netFen)), signedOn },
    paidFen: fen(BigInt(paidFen ?? 0)),
    misdirectedFen: misdirectedFen === null ? undefined : fen(BigInt(misdirectedFen)),
  }) as MonthAsOf;

const parametersOf = ({ projectIds, personIds, months }: Whose, asOf: AsOf): readonly unknown[] => [
  projectIds,
  asOf.on,
  moment(asOf),
  personIds ?? null,
  months ? firstDayOf(months.first) : '-infinity',
  months ? lastDayOf(months.last) : 'infinity',
];

/**
 * Everybody with a stay, a punch, a signed sheet line or a bank line on the projects, as of a day: two statements,
 * however many projects.
 */
export const readPeople = async (rows: Rows, whose: Whose, asOf: AsOf): Promise<readonly KnownPerson[]> => {
  const parameters = parametersOf(whose, asOf);
  const people = new Map<string, KnownPerson>();
  const personOf = ({ projectId, personId }: { readonly projectId: number; readonly personId: number }) => {
    const key = `${projectId} ${personId}`;
    let person = people.get(key);
    if (!person) people.set(key, (person = { projectId, personId, stays: [], months: [] }));
    return person;
  };
  for (const raw of await rows<RawStay>(STAYS, parameters.slice(0, 4))) {
    personOf(raw).stays.push(...staysOn([stayOf(raw)], asOf.on));
  }
  for (const raw of await rows<RawMonth>(MONTHS, parameters)) personOf(raw).months.push(monthOf(raw));
  return [...people.values()];
};
