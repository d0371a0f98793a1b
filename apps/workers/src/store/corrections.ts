import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { WageType } from '@anxin/law';
import type { Tx } from '@anxin/service-kit';

/** Which stay: the project and the person by their ids, and the entering day. */
export type StayKeyIds = { readonly projectId: number; readonly personId: number; readonly enteredOn: PlainDate };

/** Columns of a stay that may be empty. */
export type StayColumn = 'team_name' | 'cell_phone' | 'card' | 'work_type' | 'contract_signed_on' | 'left_on';

/** What a stay should be; what is undefined stays as it is, but for the columns that are cleared. */
export type StayChange = {
  readonly cleared?: readonly StayColumn[];
  readonly teamName?: string | undefined;
  readonly workType?: string | undefined;
  readonly personId?: number | undefined;
  readonly enteredOn?: PlainDate | undefined;
  readonly workerName?: { readonly kept: Buffer; readonly token: string } | undefined;
  readonly cellPhone?: Buffer | undefined;
  readonly card?: { readonly kept: Buffer; readonly token: string } | undefined;
  readonly employerCreditCode?: string | undefined;
  readonly wageType?: WageType | undefined;
  readonly wageRateFen?: Fen | undefined;
  readonly contractSignedOn?: PlainDate | undefined;
  readonly leftOn?: PlainDate | undefined;
};

/** Where a correction came from, and why. */
export type Correction = { readonly origin: string; readonly reason: string };

/** SQL: a column as it was, unless a value is given or the column is among those to be cleared. */
const orCleared = (column: StayColumn | SheetLineColumn, value: string, cleared: string, own: string = column) =>
  `CASE WHEN '${column}' = ANY (${cleared}::text[]) THEN NULL ELSE coalesce(${value}, ${own}) END`;
const ofStay = (column: StayColumn, value: string, own?: string) => orCleared(column, value, '$19', own);

const STAY = `
INSERT INTO stay (project_id, person_id, entered_on, version, withdrawn, team_name, employer_credit_code, worker_name,
  name_token, cell_phone, card, card_token, work_type, wage_type, wage_rate_fen, contract_signed_on, left_on, origin,
  unknown, reason)
SELECT project_id, coalesce($7::int, person_id), coalesce($8::date, entered_on),
  coalesce((SELECT max(version) FROM stay WHERE project_id = $1 AND person_id = coalesce($7::int, $2)
    AND entered_on = coalesce($8::date, $3)), 0) + 1,
  $4, ${ofStay('team_name', '$20')}, coalesce($9, employer_credit_code), coalesce($10, worker_name),
  coalesce($11, name_token), ${ofStay('cell_phone', '$12::bytea')}, ${ofStay('card', '$13::bytea')},
  ${ofStay('card', '$14', 'card_token')}, ${ofStay('work_type', '$21')}, coalesce($15, wage_type),
  coalesce($16::bigint, wage_rate_fen), ${ofStay('contract_signed_on', '$17::date')},
  ${ofStay('left_on', '$18::date')}, $5, unknown, $6
FROM stay WHERE project_id = $1 AND person_id = $2 AND entered_on = $3 ORDER BY version DESC LIMIT 1`;

const insertStay = (
  tx: Tx,
  key: StayKeyIds,
  withdrawn: boolean,
  change: StayChange,
  { origin, reason }: Correction,
): Promise<unknown> =>
  tx.query(
    STAY,
    [
      ...[key.projectId, key.personId, key.enteredOn, withdrawn, origin, reason, change.personId, change.enteredOn],
      ...[change.employerCreditCode, change.workerName?.kept, change.workerName?.token, change.cellPhone],
      ...[change.card?.kept, change.card?.token, change.wageType, change.wageRateFen?.toString()],
      ...[change.contractSignedOn, change.leftOn, change.cleared ?? [], change.teamName, change.workType],
    ].map((value) => value ?? null),
  );

/** A further version of a stay that says: it never was. */
export const withdrawStay = (tx: Tx, key: StayKeyIds, correction: Correction): Promise<unknown> =>
  insertStay(tx, key, true, {}, correction);

/** The stay as it should be: a further version, under another key where person or entering day change. */
export const correctStay = (tx: Tx, key: StayKeyIds, change: StayChange, correction: Correction): Promise<unknown> =>
  insertStay(tx, key, false, change, correction);

/** Which line of a wage sheet; the month by its first day. */
export type SheetKeyIds = { readonly projectId: number; readonly personId: number; readonly payMonth: PlainDate };

/** Columns of a line of a wage sheet that may be empty. */
export type SheetLineColumn = 'days' | 'total_fen' | 'deductions_fen' | 'signed_on';

/** What a line should be; what is undefined stays as it is, but for the columns that are cleared. */
export type SheetLineChange = {
  readonly cleared?: readonly SheetLineColumn[];
  readonly personId?: number | undefined;
  readonly days?: number | undefined;
  readonly totalPayFen?: Fen | undefined;
  readonly deductionsFen?: Fen | undefined;
  readonly netFen?: Fen | undefined;
  readonly signedOn?: PlainDate | undefined;
};

const ofLine = (column: SheetLineColumn, value: string) => orCleared(column, value, '$10');

const SHEET_LINE = `
INSERT INTO sheet_line (project_id, pay_month, person_id, version, withdrawn, days, total_fen, deductions_fen, net_fen,
  signed_on, origin, unknown, reason)
SELECT project_id, pay_month, coalesce($7::int, person_id),
  coalesce((SELECT max(version) FROM sheet_line WHERE project_id = $1 AND pay_month = $3
    AND person_id = coalesce($7::int, $2)), 0) + 1,
  $4, ${ofLine('days', '$11::int')}, ${ofLine('total_fen', '$12::bigint')}, ${ofLine('deductions_fen', '$13::bigint')},
  coalesce($8::bigint, net_fen), ${ofLine('signed_on', '$9::date')}, $5, unknown, $6
FROM sheet_line WHERE project_id = $1 AND person_id = $2 AND pay_month = $3 ORDER BY version DESC LIMIT 1`;

/** A further version of a line of a sheet, under another person where that changes. */
export const correctSheetLine = (
  tx: Tx,
  { projectId, personId, payMonth }: SheetKeyIds,
  { withdrawn = false, ...change }: SheetLineChange & { readonly withdrawn?: boolean },
  { origin, reason }: Correction,
): Promise<unknown> =>
  tx.query(SHEET_LINE, [
    projectId,
    personId,
    payMonth,
    withdrawn,
    origin,
    reason,
    change.personId ?? null,
    change.netFen?.toString() ?? null,
    change.signedOn ?? null,
    change.cleared ?? [],
    change.days ?? null,
    change.totalPayFen?.toString() ?? null,
    change.deductionsFen?.toString() ?? null,
  ]);
