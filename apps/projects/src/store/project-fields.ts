import { fen } from '@anxin/domain-kit';
import type { ProjectRow } from '@anxin/intake';
import { jsonText } from '@anxin/service-kit';
import type { ProjectEntity } from './project-entity';

const AMOUNTS = ['contractSum', 'labourCostMonthly', 'depositAmount'] as const;

/** A row as `project_fact` keeps it: amounts in fen as text, empty fields left out. */
export const toFields = (row: ProjectRow): string => jsonText(row);

export const fromFields = (fields: Readonly<Record<string, unknown>>): ProjectRow => ({
  ...(fields as ProjectRow),
  ...Object.fromEntries(
    AMOUNTS.flatMap((name) => (fields[name] === undefined ? [] : [[name, fen(BigInt(fields[name] as string))]])),
  ),
});

const orNull = <Value>(value: Value | undefined): Value | null => value ?? null;

/** The row as it stands in `project`. */
export const toEntity = (row: ProjectRow): ProjectEntity => ({
  code: row.projectCode,
  name: row.projectName,
  sector: row.sector,
  areaCode: row.areaCode,
  ownerCreditCode: row.ownerCreditCode,
  contractorCreditCode: row.contractorCreditCode,
  governmentFunded: row.governmentFunded === undefined ? null : row.governmentFunded === '1',
  contractSumFen: row.contractSum,
  labourCostMonthlyFen: row.labourCostMonthly,
  labourCostDay: row.labourCostDay,
  payDay: row.payDay,
  payPeriodOffset: row.payPeriodOffset,
  contractSignedOn: row.contractSignedOn,
  permitIssuedOn: orNull(row.permitIssuedOn),
  startedOn: orNull(row.startedOn),
  plannedEndOn: orNull(row.plannedEndOn),
  escrowAccountNo: orNull(row.escrowAccountNo),
  escrowOpenedOn: orNull(row.escrowOpenedOn),
  agreementSignedOn: orNull(row.agreementSignedOn),
  depositForm: orNull(row.depositForm),
  depositAmountFen: orNull(row.depositAmount),
  depositOn: orNull(row.depositOn),
  depositExpiresOn: orNull(row.depositExpiresOn),
  rightsBoardPostedOn: orNull(row.rightsBoardPostedOn),
});
