import { fen, firstDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { Rows, Tx } from '@anxin/service-kit';
import type { MonthConfirmation } from '../../domain/month-confirmation';

/** A month of a worker on a project: the person by token. */
export type MonthKey = { readonly person: string; readonly projectCode: string; readonly payMonth: PlainMonth };

type Stored = {
  readonly place: number;
  readonly on: PlainDate | null;
  readonly attendanceDays: number;
  readonly payableFen: string;
  readonly paidFen: string;
};

const CONFIRMATIONS = `
SELECT k.place::int AS place, c.confirmed_on::text AS on, c.attendance_days AS "attendanceDays",
  c.payable_fen::text AS "payableFen", c.paid_fen::text AS "paidFen"
FROM unnest($1::text[], $2::text[], $3::date[]) WITH ORDINALITY k (token, code, month, place)
JOIN person w ON w.token = k.token JOIN project p ON p.code = k.code
LEFT JOIN month_confirmation c ON c.person_id = w.id AND c.project_id = p.id AND c.pay_month = k.month`;

/** What workers said of their months, in the order of what is asked; UNKNOWN of a person or project that is not known. */
export const monthConfirmations = async (
  rows: Rows,
  asked: readonly MonthKey[],
): Promise<readonly MonthConfirmation[]> => {
  const found = await rows<Stored>(CONFIRMATIONS, [
    asked.map(({ person }) => person),
    asked.map(({ projectCode }) => projectCode),
    asked.map(({ payMonth }) => firstDayOf(payMonth)),
  ]);
  const byPlace = new Map(found.map((row) => [row.place, row]));
  return asked.map((_, nth): MonthConfirmation => {
    const row = byPlace.get(nth + 1);
    if (!row) return { status: 'UNKNOWN' };
    const { on, attendanceDays, payableFen, paidFen } = row;
    if (on === null) return { status: 'OPEN' };
    const shown = { attendanceDays, payableFen: fen(BigInt(payableFen)), paidFen: fen(BigInt(paidFen)) };
    return { status: 'CONFIRMED', shown, on };
  });
};

export const saveConfirmation = async (
  tx: Tx,
  { person, projectCode, payMonth }: MonthKey,
  state: MonthConfirmation,
): Promise<void> => {
  if (state.status !== 'CONFIRMED') return;
  const { attendanceDays, payableFen, paidFen } = state.shown;
  await tx.query(
    `INSERT INTO month_confirmation (person_id, project_id, pay_month, attendance_days, payable_fen, paid_fen, confirmed_on)
     SELECT w.id, p.id, $3, $4, $5, $6, $7 FROM person w, project p WHERE w.token = $1 AND p.code = $2
     ON CONFLICT (person_id, project_id, pay_month)
     DO UPDATE SET attendance_days = $4, payable_fen = $5, paid_fen = $6, confirmed_on = $7`,
    [person, projectCode, firstDayOf(payMonth), attendanceDays, payableFen.toString(), paidFen.toString(), state.on],
  );
};
