import type { Fen, PlainDate } from '@anxin/domain-kit';
import type { WageType } from '@anxin/law';
import type { Tx } from '@anxin/service-kit';

/** Which stay: the project and the person by their ids, and the entering day. */
export type StayKeyIds = { readonly projectId: number; readonly personId: number; readonly enteredOn: PlainDate };

/** What a stay should be; what is undefined stays as it is. */
export type StayChange = {
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

const STAY = `
INSERT INTO stay (project_id, person_id, entered_on, version, withdrawn, team_name, employer_credit_code, worker_name,
  name_token, cell_phone, card, card_token, work_type, wage_type, wage_rate_fen, contract_signed_on, left_on, origin,
  unknown, reason)
SELECT project_id, coalesce($7::int, person_id), coalesce($8::date, entered_on),
  coalesce((SELECT max(version) FROM stay WHERE project_id = $1 AND person_id = coalesce($7::int, $2)
    AND entered_on = coalesce($8::date, $3)), 0) + 1,
  $4, team_name, coalesce($9, employer_credit_code), coalesce($10, worker_name), coalesce($11, name_token),
  coalesce($12, cell_phone), coalesce($13, card), coalesce($14, card_token), work_type, coalesce($15, wage_type),
  coalesce($16::bigint, wage_rate_fen), coalesce($17::date, contract_signed_on), coalesce($18::date, left_on), $5,
  unknown, $6
FROM stay WHERE project_id = $1 AND person_id = $2 AND entered_on = $3 ORDER BY version DESC LIMIT 1`;

const insertStay = (
  tx: Tx,
  key: StayKeyIds,
  withdrawn: boolean,
  change: StayChange,
  { origin, reason }: Correction,
): Promise<unknown> =>
  tx.query(STAY, [
    key.projectId,
    key.personId,
    key.enteredOn,
    withdrawn,
    origin,
    reason,
    change.personId ?? null,
    change.enteredOn ?? null,
    change.employerCreditCode ?? null,
    change.workerName?.kept ?? null,
    change.workerName?.token ?? null,
    change.cellPhone ?? null,
    change.card?.kept ?? null,
    change.card?.token ?? null,
    change.wageType ?? null,
    change.wageRateFen?.toString() ?? null,
    change.contractSignedOn ?? null,
    change.leftOn ?? null,
  ]);

/** A further version of a stay that says: it never was. */
export const withdrawStay = (tx: Tx, key: StayKeyIds, correction: Correction): Promise<unknown> =>
  insertStay(tx, key, true, {}, correction);

/** The stay as it should be: a further version, under another key where person or entering day change. */
export const correctStay = (tx: Tx, key: StayKeyIds, change: StayChange, correction: Correction): Promise<unknown> =>
  insertStay(tx, key, false, change, correction);

/** Which line of a wage sheet; the month by its first day. */
export type SheetKeyIds = { readonly projectId: number; readonly personId: number; readonly payMonth: PlainDate };

/** What a line should be; what is undefined stays as it is. */
export type SheetLineChange = {
  readonly personId?: number | undefined;
  readonly netFen?: Fen | undefined;
  readonly signedOn?: PlainDate | undefined;
};

const SHEET_LINE = `
INSERT INTO sheet_line (project_id, pay_month, person_id, version, withdrawn, days, total_fen, deductions_fen, net_fen,
  signed_on, origin, unknown, reason)
SELECT project_id, pay_month, coalesce($7::int, person_id),
  coalesce((SELECT max(version) FROM sheet_line WHERE project_id = $1 AND pay_month = $3
    AND person_id = coalesce($7::int, $2)), 0) + 1,
  $4, days, total_fen, deductions_fen, coalesce($8::bigint, net_fen), coalesce($9::date, signed_on), $5, unknown, $6
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
  ]);
