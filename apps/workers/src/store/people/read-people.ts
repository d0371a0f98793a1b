import { fen, firstDayOf, groupedBy, lastDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { type GateDays, type MonthAsOf, type MonthDays, shiftsOn, staysOn, type StayTerms } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { BANK_LINE_KEY, latest, moment } from '../as-of';
import { everyNumberOf, joinReassignedIdentity, reassignedIdentities } from './identity-reassignments';
import { joinEarlyExits, lateExit, type NightShiftHours } from '../gates/night-shifts';

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
const daysOf = (known: string, joined: string, within: string): string => `
SELECT project_id, person_id, month,
  coalesce(bit_or(1 << (day - month)) FILTER (WHERE entry), 0) AS entries,
  coalesce(bit_or(1 << (day - month)) FILTER (WHERE late), 0) AS exits,
  coalesce(bit_or(1 << (day - month)) FILTER (WHERE early), 0) AS early_exits
FROM (
  SELECT t.project_id, coalesce(w.right_person_id, t.person_id) AS person_id, t.day,
    t.entry_known_at <= $3::timestamptz AS entry, ${known},
    date_trunc('month', t.day::timestamp)::date AS month
  FROM worker_day t ${joinReassignedIdentity('t', 'day')} ${joined}
  WHERE ${REPORTED} AND t.day <= $2::date AND ${within} OFFSET 0
) worked WHERE ${OF_THEM} GROUP BY project_id, person_id, month`;

const DAYS = daysOf(
  't.exit_known_at <= $3::timestamptz AS late, false AS early',
  '',
  't.day BETWEEN $5::date AND $6::date',
);
/** Where the area knows night shifts; a day more on either side of the months: a shift may end the next morning. */
const NIGHTLY_DAYS = daysOf(
  `${lateExit('t')} AS late, x.early`,
  joinEarlyExits('t', ['$7', '$8', '$9']),
  't.day BETWEEN $5::date - 1 AND $6::date + 1',
);

const SHEETS = `
SELECT project_id, person_id, pay_month AS month, sum(net_fen + coalesce(advance_fen, 0)) AS worth,
  bool_or(sheet_no = 1) AS own_sheet
FROM (${latest('sheet_line', ['project_id', 'person_id', 'pay_month', 'sheet_no'], `${OF_PEOPLE} AND ${BY_MONTH}`)}) known
WHERE NOT withdrawn AND signed_on <= $2::date GROUP BY project_id, person_id, pay_month`;

/** The cards that are valid by the day `$2`, as known at `$3`. */
const NEW_CARDS = `
SELECT known.project_id, coalesce(w.right_person_id, known.person_id) AS person_id, card_token, valid_from
FROM (${latest('new_card', ['project_id', 'person_id', 'valid_from'], `${REPORTED} AND t.valid_from <= $2::date`)}) known
${joinReassignedIdentity('known', 'valid_from')} WHERE NOT withdrawn`;

/**
 * Whose account it is (GCP-03): the card of a stay goes with the name of that stay, a card from its day on with that of
 * any stay; a name that cannot be compared is nobody else's. An IN outside of WHERE is looked up in a hash of the roster,
 * whatever the planner believes of its size.
 */
const POSTED = `
SELECT project_id, person_id, month, amount_fen,
  (project_id, person_id, card_token, name_token) IN (
    SELECT project_id, person_id, card_token, name_token FROM roster WHERE card_token IS NOT NULL)
  OR name_unclear AND (project_id, person_id, card_token) IN (
    SELECT project_id, person_id, card_token FROM roster WHERE card_token IS NOT NULL)
  OR is_new_card AND ((project_id, person_id, name_token) IN (SELECT project_id, person_id, name_token FROM roster)
    OR name_unclear AND (project_id, person_id) IN (SELECT project_id, person_id FROM roster)) AS own
FROM (
  SELECT known.project_id, coalesce(w.right_person_id, known.person_id) AS person_id, known.pay_month AS month, amount_fen,
    coalesce(name_token, '') AS name_token, card_token, name_unclear OR name_token IS NULL AS name_unclear,
    EXISTS (SELECT FROM new_cards c WHERE c.project_id = known.project_id
      AND c.person_id = coalesce(w.right_person_id, known.person_id) AND c.card_token = known.card_token
      AND c.valid_from <= known.posted_on) AS is_new_card
  FROM (${latest('bank_line', BANK_LINE_KEY, `${REPORTED} AND ${BY_MONTH}`)}) known ${joinReassignedIdentity('known', 'pay_month')}
  WHERE NOT known.moved AND result_code = '0000' AND posted_on <= $2::date AND (returned_on <= $2::date) IS NOT TRUE
) line WHERE ${OF_THEM}`;

const PAYMENTS = `
SELECT project_id, person_id, month, sum(amount_fen) FILTER (WHERE own) AS paid,
  sum(amount_fen) FILTER (WHERE NOT own) AS misdirected
FROM posted GROUP BY project_id, person_id, month`;

const monthsOf = (days: string): string => `
WITH ${reassignedIdentities('$1::int[]')}, roster AS MATERIALIZED (${ROSTER}), new_cards AS MATERIALIZED (${NEW_CARDS}),
  posted AS MATERIALIZED (${POSTED}), days AS (${days}), sheets AS (${SHEETS}), payments AS (${PAYMENTS})
SELECT project_id AS "projectId", person_id AS "personId", to_char(month, 'YYYY-MM') AS "payMonth",
  max(entries) AS entries, max(exits) AS exits, max(early_exits) AS "earlyExits", max(worth)::text AS "signedFen",
  bool_or(own_sheet) AS "ownSheet", max(paid)::text AS "paidFen", max(misdirected)::text AS "misdirectedFen"
FROM (
  SELECT project_id, person_id, month, entries, exits, early_exits, NULL::numeric AS worth, NULL::boolean AS own_sheet,
    NULL::numeric AS paid, NULL::numeric AS misdirected FROM days
  UNION ALL SELECT project_id, person_id, month, NULL, NULL, NULL, worth, own_sheet, NULL, NULL FROM sheets
  UNION ALL SELECT project_id, person_id, month, NULL, NULL, NULL, NULL, NULL, paid, misdirected FROM payments
) parts
GROUP BY project_id, person_id, month
HAVING coalesce(max(entries), 0) | coalesce(max(exits), 0) | coalesce(max(early_exits), 0) > 0 OR max(worth) IS NOT NULL
  OR coalesce(max(paid), max(misdirected)) IS NOT NULL
ORDER BY project_id, person_id, month`;

const [MONTHS, NIGHTLY_MONTHS] = [monthsOf(DAYS), monthsOf(NIGHTLY_DAYS)];

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
  readonly earlyExits: number | null;
  readonly signedFen: string | null;
  readonly ownSheet: boolean | null;
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

const gateOf = ({ entries, exits, earlyExits }: RawMonth): GateDays => ({
  entries: (entries ?? 0) as MonthDays,
  exits: (exits ?? 0) as MonthDays,
  earlyExits: (earlyExits ?? 0) as MonthDays,
});

const monthOf = (
  { payMonth, signedFen, ownSheet, paidFen, misdirectedFen }: RawMonth,
  gate: ReadonlyMap<PlainMonth, GateDays>,
  on: PlainDate,
): MonthAsOf => ({
  payMonth,
  ...shiftsOn(gate, payMonth, on),
  signed: signedFen === null ? undefined : { ownSheet: ownSheet ?? false, worthFen: fen(BigInt(signedFen)) },
  paidFen: fen(BigInt(paidFen ?? 0)),
  misdirectedFen: misdirectedFen === null ? undefined : fen(BigInt(misdirectedFen)),
});

const isWithin = ({ payMonth }: RawMonth, months: Whose['months']): boolean =>
  !months || (months.first <= payMonth && payMonth <= months.last);

const parametersOf = ({ projectIds, personIds, months }: Whose, asOf: AsOf): readonly unknown[] => [
  projectIds,
  asOf.on,
  moment(asOf),
  personIds ?? null,
  months ? firstDayOf(months.first) : '-infinity',
  months ? lastDayOf(months.last) : 'infinity',
];

type OnProject = { readonly projectId: number; readonly personId: number };

/** People as they are met, each once. */
const gathering = () => {
  const people = new Map<string, KnownPerson>();
  const personOf = ({ projectId, personId }: OnProject): KnownPerson => {
    const key = `${projectId} ${personId}`;
    let person = people.get(key);
    if (!person) people.set(key, (person = { projectId, personId, stays: [], months: [] }));
    return person;
  };
  return { people, personOf };
};

const readRosters = async (
  rows: Rows,
  parameters: readonly unknown[],
  on: PlainDate,
): Promise<ReturnType<typeof gathering>> => {
  const known = gathering();
  for (const raw of await rows<RawStay>(STAYS, parameters.slice(0, 4)))
    known.personOf(raw).stays.push(...staysOn([stayOf(raw)], on));
  return known;
};

/** Everybody with a stay on the projects, as of a day; of months nothing. */
export const readRegistered = async (
  rows: Rows,
  projectIds: readonly number[],
  asOf: AsOf,
): Promise<readonly KnownPerson[]> => [
  ...(await readRosters(rows, parametersOf({ projectIds }, asOf), asOf.on)).people.values(),
];

/**
 * Everybody with a stay, a punch, a signed sheet line or a bank line on the projects, as of a day: two statements,
 * however many projects.
 */
export const readPeople = async (
  rows: Rows,
  whose: Whose,
  asOf: AsOf,
  { since, until, latest: last }: NightShiftHours,
): Promise<readonly KnownPerson[]> => {
  const parameters = parametersOf(whose, asOf);
  const { people, personOf } = await readRosters(rows, parameters, asOf.on);
  const read =
    since.length === 0
      ? rows<RawMonth>(MONTHS, parameters)
      : rows<RawMonth>(NIGHTLY_MONTHS, [...parameters, since, until, last]);
  for (const [person, all] of groupedBy(await read, personOf)) {
    const gate = new Map(all.map((raw) => [raw.payMonth, gateOf(raw)]));
    for (const raw of all) if (isWithin(raw, whose.months)) person.months.push(monthOf(raw, gate, asOf.on));
  }
  return [...people.values()];
};
