import type { ProjectChange } from '@anxin/law';
import type { ProjectRow } from './rows/table-rows';

/** What a row of `projects.csv` with a day says that changes from it on; undefined of a row without. */
export const changeOf = ({ changedOn, ...row }: ProjectRow): ProjectChange | undefined =>
  changedOn && {
    changedOn,
    projectName: row.projectName,
    sector: row.sector,
    areaCode: row.areaCode,
    ownerCreditCode: row.ownerCreditCode,
    contractorCreditCode: row.contractorCreditCode,
    plannedEndOn: row.plannedEndOn,
    escrowAccountNo: row.escrowAccountNo,
    labourCostMonthlyFen: row.labourCostMonthly,
    labourCostDay: row.labourCostDay,
    payDay: row.payDay,
    // The column is read as a whole number from 0 to 1; of such a row it may be empty.
    payPeriodOffset: row.payPeriodOffset as 0 | 1 | undefined,
    depositForm: row.depositForm,
    depositAmountFen: row.depositAmount,
    depositOn: row.depositOn,
    depositExpiresOn: row.depositExpiresOn,
  };
