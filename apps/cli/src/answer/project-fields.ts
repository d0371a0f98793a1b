import type { ProjectRow } from '@anxin/intake';
import type { Changeable, PayTerms, ProjectChange, ProjectSite } from '@anxin/law';
import type { Project } from '../county/facts';

const offsetOf = (offset: number): PayTerms['payPeriodOffset'] => (offset === 0 ? 0 : 1);

/** What a row of changes says; its required columns may be empty. */
const changeOf = ({ labourCostMonthly, depositAmount, payPeriodOffset, ...row }: ProjectRow): Changeable => ({
  projectName: row.projectName,
  sector: row.sector,
  areaCode: row.areaCode,
  plannedEndOn: row.plannedEndOn,
  labourCostMonthlyFen: labourCostMonthly,
  labourCostDay: row.labourCostDay,
  payDay: row.payDay,
  payPeriodOffset: (payPeriodOffset as number | undefined) === undefined ? undefined : offsetOf(payPeriodOffset),
  depositForm: row.depositForm,
  depositAmountFen: depositAmount,
  depositOn: row.depositOn,
  depositExpiresOn: row.depositExpiresOn,
});

const changesOf = ({ changes }: Project): readonly ProjectChange[] =>
  changes.flatMap(({ row }) => (row.changedOn ? [{ ...changeOf(row), changedOn: row.changedOn }] : []));

/** What may change of a project, with its changes. */
export const changingFields = (project: Project) => ({
  payDay: project.row.payDay,
  payPeriodOffset: offsetOf(project.row.payPeriodOffset),
  changes: changesOf(project),
});

/** A project's own fields as the law asks for them. */
export const siteOf = (project: Project): ProjectSite => ({
  ...project.row,
  contractSumFen: project.row.contractSum,
  labourCostMonthlyFen: project.row.labourCostMonthly,
  hasWageAccount: project.row.escrowAccountNo !== undefined,
  changes: changesOf(project),
});
