import { type AccountNumber, fen, type Fen, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { isOwnAccount, monthDays, type PayTerms, type WageFacts, type WageType } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { BANK_LINE_KEY, isoInstant, latest, moment } from './as-of';
import { joinWrongly, wrongly } from './wrong-numbers';

/** A version of a row, and where it came from. */
type Version = {
  readonly version: number;
  /** File and line, or the command that told it. */
  readonly origin: string;
  readonly recordedAt: string;
};

/** A stay as one version tells it; the last of an entering day counts. */
export type StayVersion = Version & {
  readonly enteredOn: PlainDate;
  readonly leftOn: PlainDate | null;
  readonly contractSignedOn: PlainDate | null;
  readonly teamName: string | null;
  readonly workType: string | null;
  readonly employerCreditCode: string;
  readonly wageType: WageType;
  readonly wageRateFen: Fen;
  readonly nameToken: string;
  readonly cardToken: string | null;
  readonly withdrawn: boolean;
  /** Why it was corrected. */
  readonly reason: string | null;
};

export type SheetVersion = Version & {
  readonly days: number | null;
  readonly totalFen: Fen | null;
  readonly deductionsFen: Fen | null;
  readonly netFen: Fen;
  readonly signedOn: PlainDate | null;
  readonly withdrawn: boolean;
  readonly reason: string | null;
};

/** Whether it was told under a number that was registered wrongly and has been corrected since. */
type Told = { readonly underWrong: boolean };

/** A line that the bank answered, as it stands. */
export type BankLineFact = Version & {
  readonly batchNo: string;
  readonly lineNo: number;
  readonly bankSerial: string;
  readonly amountFen: Fen;
  readonly resultCode: string;
  readonly reason: string | null;
  readonly postedOn: PlainDate;
  /** China Standard Time. */
  readonly postedAt: string;
  /** Encrypted, for who may see them. */
  readonly payeeName: Buffer | null;
  readonly payeeAccount: Buffer;
  readonly nameToken: string | null;
  readonly cardToken: string;
  /** Card and name are those of one and the same stay that exists on the day (GCP-03). */
  readonly ownAccount: boolean;
} & Told;

/** A day at the gate; only one with both is an attendance day. */
export type DayFact = Told & {
  readonly day: PlainDate;
  readonly entry: boolean;
  readonly exit: boolean;
  /** Of the entry and the exit that were known first; for those who may see imports. */
  readonly origin: string | null;
  /** When the day was known as it is told here. */
  readonly recordedAt: string;
};

/** The facts behind one wage line, as of a day. */
export type LineFacts = {
  readonly stays: readonly StayVersion[];
  readonly sheetLines: readonly SheetVersion[];
  readonly bankLines: readonly BankLineFact[];
  readonly days: readonly DayFact[];
};

export type LineAsked = { readonly projectId: number; readonly personId: number; readonly payMonth: PlainMonth };

const VERSION = `version, origin, ${isoInstant('recorded_at')} AS "recordedAt"`;

/** The lines asked for; what is read of them says whose it is. */
const ASKED =
  'WITH asked AS (SELECT * FROM unnest($1::int[], $2::int[], $4::date[]) a (project_id, person_id, pay_month))';
const WHOSE = `concat_ws(' ', project_id, person_id) AS whose`;
const WHOSE_MONTH = `concat_ws(' ', project_id, person_id, pay_month) AS whose`;

// A day beyond the one asked about has not happened, in whichever version: it does not show.
const STAYS = `
${ASKED}
SELECT ${WHOSE}, ${VERSION}, entered_on::text AS "enteredOn",
  CASE WHEN left_on <= $5::date THEN left_on::text END AS "leftOn",
  contract_signed_on::text AS "contractSignedOn", team_name AS "teamName", work_type AS "workType",
  employer_credit_code AS "employerCreditCode", wage_type AS "wageType", wage_rate_fen::text AS "wageRateFen",
  name_token AS "nameToken", card_token AS "cardToken", withdrawn, reason
FROM stay
WHERE (project_id, person_id) IN (SELECT project_id, person_id FROM asked)
  AND recorded_at <= $3::timestamptz AND entered_on <= $5::date
ORDER BY entered_on, version`;

const SHEET_LINES = `
${ASKED}
SELECT ${WHOSE_MONTH}, ${VERSION}, days, total_fen::text AS "totalFen", deductions_fen::text AS "deductionsFen",
  net_fen::text AS "netFen", CASE WHEN signed_on <= $5::date THEN signed_on::text END AS "signedOn", withdrawn, reason
FROM sheet_line
WHERE (project_id, person_id, pay_month) IN (SELECT * FROM asked) AND recorded_at <= $3::timestamptz
ORDER BY version`;

/** And every number under which something may have been told of the persons asked for. */
const TOLD = `
${ASKED}, ${wrongly('$1::int[]')}, told AS (
  SELECT * FROM asked UNION SELECT asked.project_id, wrong_person_id, pay_month
  FROM asked JOIN wrongly w ON w.project_id = asked.project_id AND w.right_person_id = asked.person_id
)`;
const RIGHT = 'coalesce(w.right_person_id, t.person_id)';
const UNDER_WRONG = 'w.right_person_id IS NOT NULL';

const OF_MONTHS = '(t.project_id, t.person_id, t.pay_month) IN (SELECT * FROM told)';
const BANK_LINES = `
${TOLD}
SELECT concat_ws(' ', t.project_id, ${RIGHT}, pay_month) AS whose, ${VERSION}, batch_no AS "batchNo", line_no AS "lineNo",
  bank_serial AS "bankSerial", amount_fen::text AS "amountFen", result_code AS "resultCode", reason,
  posted_on::text AS "postedOn", to_char(posted_at, 'YYYY-MM-DD HH24:MI:SS') AS "postedAt",
  payee_name AS "payeeName", payee_account AS "payeeAccount", name_token AS "nameToken", card_token AS "cardToken",
  ${UNDER_WRONG} AS "underWrong"
FROM (${latest('bank_line', BANK_LINE_KEY, OF_MONTHS)}) t ${joinWrongly('t', 'pay_month')}
WHERE posted_on <= $5::date ORDER BY posted_at, batch_no, line_no`;

// OFFSET 0: line by line through the index, whatever the planner believes; of punches the month's partition alone.
const OF_LINE = 't.project_id = told.project_id AND t.person_id = told.person_id';
const KNOWN_DAYS = `
SELECT t.project_id, ${RIGHT} AS person_id, pay_month, day, entry_known_at, exit_known_at, ${UNDER_WRONG} AS under_wrong
FROM (
  SELECT told.*, known.* FROM told CROSS JOIN LATERAL (
    SELECT day, entry_known_at, exit_known_at FROM worker_day t
    WHERE ${OF_LINE} AND day >= pay_month AND day < pay_month + interval '1 month' AND day <= $5::date
      AND (entry_known_at <= $3::timestamptz OR exit_known_at <= $3::timestamptz) OFFSET 0
  ) known
) t ${joinWrongly('t', 'day')}`;

/** What makes a day: of its entries and of its exits the one that was known first. */
const MAKING = `
SELECT DISTINCT ON (t.project_id, ${RIGHT}, day, direction)
  t.project_id, ${RIGHT} AS person_id, pay_month, day, direction, import_id, line
FROM (
  SELECT told.*, punched.* FROM told CROSS JOIN LATERAL (
    SELECT at, at::date AS day, direction, import_id, line, recorded_at, version FROM punch t
    WHERE ${OF_LINE} AND at >= pay_month::timestamp AND at < pay_month::timestamp + interval '1 month'
      AND at < $5::date + 1 AND recorded_at <= $3::timestamptz OFFSET 0
  ) punched
) t ${joinWrongly('t', 'day')}
ORDER BY t.project_id, ${RIGHT}, day, direction, recorded_at, at, version`;

const KNOWN_AT = ['entry', 'exit'].map((way) => `CASE WHEN ${way}_known_at <= $3 THEN ${way}_known_at END`).join(', ');
/** Gathered, not joined, days with what makes them. Who may not see imports is not told the name of a file. */
const DAYS = `
${TOLD}
SELECT ${WHOSE_MONTH}, day::text, coalesce(bool_or(entry_known_at <= $3::timestamptz), false) AS entry,
  coalesce(bool_or(exit_known_at <= $3::timestamptz), false) AS exit, bool_or(under_wrong) AS "underWrong",
  string_agg(origin, '; ' ORDER BY direction) AS origin, ${isoInstant(`max(greatest(${KNOWN_AT}))`)} AS "recordedAt"
FROM (
  SELECT *, NULL::int AS direction, NULL AS origin FROM (${KNOWN_DAYS}) days
  UNION ALL SELECT project_id, person_id, pay_month, day, NULL, NULL, NULL, direction,
    (SELECT file_name FROM import WHERE id = import_id) || ':' || line || ' import ' || import_id
  FROM (${MAKING}) making
) parts
GROUP BY project_id, person_id, pay_month, day
HAVING bool_or(entry_known_at <= $3) OR bool_or(exit_known_at <= $3) ORDER BY day`;

const amount = (text: string): Fen => fen(BigInt(text));
const amountOrNull = (text: string | null): Fen | null => (text === null ? null : amount(text));

/** A row with its amounts still as text. */
type Raw<Row> = {
  readonly [Key in keyof Row]: Row[Key] extends Fen ? string : Fen extends Row[Key] ? string | null : Row[Key];
};

/** The stays that count: of each entering day the last version, unless withdrawn. */
const standing = (versions: readonly StayVersion[]): readonly StayVersion[] =>
  [...new Map(versions.map((stay) => [stay.enteredOn, stay])).values()].filter(({ withdrawn }) => !withdrawn);

const holderOf = ({ nameToken, cardToken }: StayVersion) => ({
  workerName: nameToken,
  card: (cardToken ?? undefined) as AccountNumber | undefined,
});

const payeeOf = ({ nameToken, cardToken }: Pick<BankLineFact, 'nameToken' | 'cardToken'>) => ({
  payeeName: nameToken ?? undefined,
  payeeAccount: cardToken as AccountNumber,
});

/** Facts under whose they are. */
const byWhose = <Fact>(facts: readonly (Fact & { readonly whose: string })[]) => {
  const groups = new Map<string, Fact[]>();
  for (const { whose, ...rest } of facts) {
    const fact = rest as unknown as Fact;
    const group = groups.get(whose);
    if (group) group.push(fact);
    else groups.set(whose, [fact]);
  }
  return (...whose: readonly unknown[]): readonly Fact[] => groups.get(whose.join(' ')) ?? [];
};

type Whose<Fact> = Raw<Fact> & { readonly whose: string };

/**
 * The facts behind wage lines: every version of their stays and sheet lines, the bank's lines, the days. One statement
 * for each kind of fact, however many lines.
 */
export const lineFacts = async (
  rows: Rows,
  asked: readonly LineAsked[],
  asOf: AsOf,
): Promise<(line: LineAsked) => LineFacts> => {
  const which = [
    asked.map(({ projectId }) => projectId),
    asked.map(({ personId }) => personId),
    moment(asOf),
    asked.map(({ payMonth }) => firstDayOf(payMonth)),
    asOf.on,
  ];
  const stays = byWhose(
    (await rows<Whose<StayVersion>>(STAYS, which)).map((row) => ({ ...row, wageRateFen: amount(row.wageRateFen) })),
  );
  const sheetLines = byWhose(
    (await rows<Whose<SheetVersion>>(SHEET_LINES, which)).map((row) => ({
      ...row,
      totalFen: amountOrNull(row.totalFen),
      deductionsFen: amountOrNull(row.deductionsFen),
      netFen: amount(row.netFen),
    })),
  );
  const bankLines = byWhose(await rows<Whose<Omit<BankLineFact, 'ownAccount'>>>(BANK_LINES, which));
  const days = byWhose(await rows<Whose<DayFact>>(DAYS, which));
  return ({ projectId, personId, payMonth }) => {
    const month = [projectId, personId, firstDayOf(payMonth)];
    const own = stays(projectId, personId);
    const holders = standing(own).map(holderOf);
    return {
      stays: own,
      sheetLines: sheetLines(...month),
      bankLines: bankLines(...month).map((line) => ({
        ...line,
        amountFen: amount(line.amountFen),
        ownAccount: isOwnAccount(payeeOf(line), holders),
      })),
      days: days(...month),
    };
  };
};

const numbersOf = (days: readonly DayFact[], of: 'entry' | 'exit') =>
  monthDays(days.filter((day) => day[of]).map(({ day }) => Number(day.slice(8, 10))));

/** The facts as the law explains them; names and cards are their tokens. */
export const wageFactsOf = (
  { stays, sheetLines, bankLines, days }: LineFacts,
  payMonth: PlainMonth,
  terms: PayTerms,
): WageFacts => {
  const sheet = sheetLines.at(-1);
  return {
    payMonth,
    terms,
    stays: standing(stays).map((stay) => ({
      ...holderOf(stay),
      enteredOn: stay.enteredOn,
      leftOn: stay.leftOn ?? undefined,
      contractSignedOn: stay.contractSignedOn ?? undefined,
      wageType: stay.wageType,
      wageRateFen: stay.wageRateFen,
    })),
    entries: numbersOf(days, 'entry'),
    exits: numbersOf(days, 'exit'),
    sheet: sheet && !sheet.withdrawn ? { netFen: sheet.netFen, signedOn: sheet.signedOn ?? undefined } : undefined,
    bankLines: bankLines
      .filter(({ resultCode }) => resultCode === '0000')
      .map((line) => ({ ...payeeOf(line), amountFen: line.amountFen, postedOn: line.postedOn })),
  };
};
