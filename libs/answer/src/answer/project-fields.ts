import { changeOf } from '@anxin/intake';
import { accountNumbers, type PayTerms, type ProjectChange, type ProjectSite } from '@anxin/law';
import type { Project } from '../county/facts';

const offsetOf = (offset: number): PayTerms['payPeriodOffset'] => (offset === 0 ? 0 : 1);

const changesOf = ({ changes }: Project): readonly ProjectChange[] => changes.flatMap(({ row }) => changeOf(row) ?? []);

/** What may change of a project, with its changes. */
export const changingFields = (project: Project) => ({
  payDay: project.row.payDay,
  payPeriodOffset: offsetOf(project.row.payPeriodOffset),
  changes: changesOf(project),
});

/** Whether a number of its wage account was told, be it with a change. */
export const hasWageAccount = (project: Project): boolean =>
  accountNumbers(project.row.escrowAccountNo, changesOf(project)).length > 0;

/** A project's own fields as the law asks for them. */
export const siteOf = (project: Project): ProjectSite => ({
  ...project.row,
  contractSumFen: project.row.contractSum,
  labourCostMonthlyFen: project.row.labourCostMonthly,
  hasWageAccount: hasWageAccount(project),
  changes: changesOf(project),
});
