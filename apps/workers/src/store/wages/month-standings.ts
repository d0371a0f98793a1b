import { fen, type PlainMonth } from '@anxin/domain-kit';
import type { Rows } from '@anxin/service-kit';
import type { ShownMonth } from '../../domain/month-confirmation';

/** What a worker confirmed of a month: the person by key. */
export type Confirmed = ShownMonth & { readonly personId: number; readonly payMonth: PlainMonth };

/** What has been sent and said of a project's months. */
export type MonthStandings = {
  /** People on a sheet of the month, signed or not. */
  readonly onSheets: ReadonlyMap<PlainMonth, number>;
  readonly confirmed: readonly Confirmed[];
};

const ON_SHEETS = `
SELECT code, to_char(pay_month, 'YYYY-MM') AS "payMonth", count(DISTINCT person_id)::int AS people
FROM (
  SELECT DISTINCT ON (l.project_id, l.pay_month, l.person_id, l.sheet_no) p.code, l.pay_month, l.person_id, l.withdrawn
  FROM sheet_line l JOIN project p ON p.id = l.project_id WHERE p.code = ANY ($1)
  ORDER BY l.project_id, l.pay_month, l.person_id, l.sheet_no, l.version DESC
) latest WHERE NOT withdrawn GROUP BY code, pay_month`;

const CONFIRMED = `
SELECT p.code, c.person_id AS "personId", to_char(c.pay_month, 'YYYY-MM') AS "payMonth",
  c.attendance_days AS "attendanceDays", c.payable_fen::text AS "payableFen", c.paid_fen::text AS "paidFen"
FROM month_confirmation c JOIN project p ON p.id = c.project_id WHERE p.code = ANY ($1)`;

type OnSheets = { readonly code: string; readonly payMonth: PlainMonth; readonly people: number };
type StoredConfirmed = Pick<Confirmed, 'personId' | 'payMonth' | 'attendanceDays'> & {
  readonly code: string;
  readonly payableFen: string;
  readonly paidFen: string;
};

/** What has been sent and said of the months of projects, by their codes. */
export const monthStandings = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, MonthStandings>> => {
  const sheets = await rows<OnSheets>(ON_SHEETS, [codes]);
  const confirmed = await rows<StoredConfirmed>(CONFIRMED, [codes]);
  return new Map(
    codes.map((of) => [
      of,
      {
        onSheets: new Map(sheets.filter(({ code }) => code === of).map(({ payMonth, people }) => [payMonth, people])),
        confirmed: confirmed
          .filter(({ code }) => code === of)
          .map(({ code: _, payableFen, paidFen, ...said }) => ({
            ...said,
            payableFen: fen(BigInt(payableFen)),
            paidFen: fen(BigInt(paidFen)),
          })),
      },
    ]),
  );
};
