import type { ProjectCode } from '@anxin/domain-kit';
import type { ProjectRow } from '@anxin/intake';
import type { ProjectChange } from '@anxin/law';
import type { Progress, Project, Registration } from '../domain/project';

export const registrationOf = (row: ProjectRow): Registration => ({
  code: row.projectCode,
  name: row.projectName,
  sector: row.sector,
  areaCode: row.areaCode,
  ownerCreditCode: row.ownerCreditCode,
  contractorCreditCode: row.contractorCreditCode,
  contractSumFen: row.contractSum,
  labourCostMonthlyFen: row.labourCostMonthly,
  labourCostDay: row.labourCostDay,
  payDay: row.payDay,
  // The column is read as a whole number from 0 to 1.
  payPeriodOffset: row.payPeriodOffset as 0 | 1,
  contractSignedOn: row.contractSignedOn,
});

export const progressOf = (row: ProjectRow): Progress => ({
  governmentFunded: row.governmentFunded === undefined ? undefined : row.governmentFunded === '1',
  permitIssuedOn: row.permitIssuedOn,
  startedOn: row.startedOn,
  plannedEndOn: row.plannedEndOn,
  wageAccount: { accountNo: row.escrowAccountNo, openedOn: row.escrowOpenedOn },
  agreementSignedOn: row.agreementSignedOn,
  deposit: {
    form: row.depositForm,
    amountFen: row.depositAmount,
    lodgedOn: row.depositOn,
    expiresOn: row.depositExpiresOn,
  },
  rightsBoardPostedOn: row.rightsBoardPostedOn,
});

const FLAGS = { true: '1', false: '0' } as const;

/** A project as a row of `projects.csv` tells it. */
export const rowOf = ({ wageAccount, deposit, ...project }: Project): ProjectRow => ({
  changedOn: undefined,
  projectCode: project.code,
  projectName: project.name,
  sector: project.sector,
  areaCode: project.areaCode,
  ownerCreditCode: project.ownerCreditCode,
  contractorCreditCode: project.contractorCreditCode,
  governmentFunded: project.governmentFunded === undefined ? undefined : FLAGS[`${project.governmentFunded}`],
  contractSum: project.contractSumFen,
  labourCostMonthly: project.labourCostMonthlyFen,
  labourCostDay: project.labourCostDay,
  payDay: project.payDay,
  payPeriodOffset: project.payPeriodOffset,
  contractSignedOn: project.contractSignedOn,
  permitIssuedOn: project.permitIssuedOn,
  startedOn: project.startedOn,
  plannedEndOn: project.plannedEndOn,
  escrowAccountNo: wageAccount.accountNo,
  escrowOpenedOn: wageAccount.openedOn,
  agreementSignedOn: project.agreementSignedOn,
  depositForm: deposit.form,
  depositAmount: deposit.amountFen,
  depositOn: deposit.lodgedOn,
  depositExpiresOn: deposit.expiresOn,
  rightsBoardPostedOn: project.rightsBoardPostedOn,
});

/** A change as a row of `projects.csv` tells it; what it does not say is empty. */
export const rowOfChange = (projectCode: ProjectCode, change: ProjectChange): ProjectRow =>
  ({
    projectCode,
    changedOn: change.changedOn,
    projectName: change.projectName,
    sector: change.sector,
    areaCode: change.areaCode,
    ownerCreditCode: change.ownerCreditCode,
    contractorCreditCode: change.contractorCreditCode,
    plannedEndOn: change.plannedEndOn,
    escrowAccountNo: change.escrowAccountNo,
    labourCostMonthly: change.labourCostMonthlyFen,
    labourCostDay: change.labourCostDay,
    payDay: change.payDay,
    payPeriodOffset: change.payPeriodOffset,
    depositForm: change.depositForm,
    depositAmount: change.depositAmountFen,
    depositOn: change.depositOn,
    depositExpiresOn: change.depositExpiresOn,
  }) as ProjectRow;
