import { type AccountNumber, fen, type Fen, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import { isOwnAccount, monthDays, type PayTerms, type WageFacts, type WageType } from '@anxin/law';
import type { AsOf, Rows } from '@anxin/service-kit';
import { BANK_LINE_KEY, isoInstant, latest, moment } from './as-of';

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
};

/** A day at the gate; only one with both is an attendance day. */
export type DayFact = {
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

// A day beyond the one asked about has not happened, in whichever version: it does not show.
const STAYS = `
SELECT ${VERSION}, entered_on::text AS "enteredOn", CASE WHEN left_on <= $4::date THEN left_on::text END AS "leftOn",
  contract_signed_on::text AS "contractSignedOn", team_name AS "teamName", work_type AS "workType",
  employer_credit_code AS "employerCreditCode", wage_type AS "wageType", wage_rate_fen::text AS "wageRateFen",
  name_token AS "nameToken", card_token AS "cardToken", withdrawn, reason
FROM stay
WHERE project_id = $1 AND person_id = $2 AND recorded_at <= $3::timestamptz AND entered_on <= $4::date
ORDER BY entered_on, version`;

const SHEET_LINES = `
SELECT ${VERSION}, days, total_fen::text AS "totalFen", deductions_fen::text AS "deductionsFen",
  net_fen::text AS "netFen", CASE WHEN signed_on <= $5::date THEN signed_on::text END AS "signedOn", withdrawn, reason
FROM sheet_line
WHERE project_id = $1 AND person_id = $2 AND recorded_at <= $3::timestamptz AND pay_month = $4::date
ORDER BY version`;

const BANK_LINES = `
SELECT ${VERSION}, batch_no AS "batchNo", line_no AS "lineNo", bank_serial AS "bankSerial",
  amount_fen::text AS "amountFen", result_code AS "resultCode", reason, posted_on::text AS "postedOn",
  to_char(posted_at, 'YYYY-MM-DD HH24:MI:SS') AS "postedAt", payee_name AS "payeeName",
  payee_account AS "payeeAccount", name_token AS "nameToken", card_token AS "cardToken"
FROM (${latest('bank_line', BANK_LINE_KEY, 't.project_id = $1 AND t.person_id = $2 AND t.pay_month = $4::date')}) known
WHERE posted_on <= $5::date ORDER BY posted_at, batch_no, line_no`;

/** What makes a day: of its entries and of its exits the one that was known first. */
const MAKING = `
SELECT DISTINCT ON (at::date, direction) at::date AS day, direction, import_id, line FROM punch
WHERE project_id = $1 AND person_id = $2 AND recorded_at <= $3::timestamptz
  AND at >= $4::date AND at < $4::date + interval '1 month'
ORDER BY at::date, direction, recorded_at, at, version`;

// Names of files are seen by those who may see imports; to others the origin is null.
const DAYS = `
SELECT d.day::text, coalesce(entry_known_at <= $3::timestamptz, false) AS entry,
  coalesce(exit_known_at <= $3::timestamptz, false) AS exit, made.origin,
  ${isoInstant(`greatest(${['entry', 'exit'].map((way) => `CASE WHEN ${way}_known_at <= $3 THEN ${way}_known_at END`).join(', ')})`)} AS "recordedAt"
FROM worker_day d LEFT JOIN (
  SELECT day, string_agg(i.file_name || ':' || m.line || ' import ' || m.import_id, '; ' ORDER BY direction) AS origin
  FROM (${MAKING}) m LEFT JOIN import i ON i.id = m.import_id GROUP BY day
) made ON made.day = d.day
WHERE project_id = $1 AND person_id = $2 AND d.day <= $5::date
  AND d.day >= $4::date AND d.day < $4::date + interval '1 month'
  AND (entry_known_at <= $3::timestamptz OR exit_known_at <= $3::timestamptz)
ORDER BY d.day`;

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

/** The facts behind one wage line: every version of its stays and sheet line, the bank's lines, the days. */
export const lineFacts = async (
  rows: Rows,
  { projectId, personId, payMonth }: LineAsked,
  asOf: AsOf,
): Promise<LineFacts> => {
  const whose = [projectId, personId, moment(asOf)];
  const month = firstDayOf(payMonth);
  const stays = (await rows<Raw<StayVersion>>(STAYS, [...whose, asOf.on])).map((row) => ({
    ...row,
    wageRateFen: amount(row.wageRateFen),
  }));
  const sheetLines = (await rows<Raw<SheetVersion>>(SHEET_LINES, [...whose, month, asOf.on])).map((row) => ({
    ...row,
    totalFen: amountOrNull(row.totalFen),
    deductionsFen: amountOrNull(row.deductionsFen),
    netFen: amount(row.netFen),
  }));
  const holders = standing(stays).map(holderOf);
  const bankLines = (await rows<Omit<Raw<BankLineFact>, 'ownAccount'>>(BANK_LINES, [...whose, month, asOf.on])).map(
    (row) => ({ ...row, amountFen: amount(row.amountFen), ownAccount: isOwnAccount(payeeOf(row), holders) }),
  );
  return { stays, sheetLines, bankLines, days: await rows<DayFact>(DAYS, [...whose, month, asOf.on]) };
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
