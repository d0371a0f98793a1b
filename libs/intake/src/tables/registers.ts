import { amount } from '../values/amount';
import { PROJECT_CHANGES, wayOutOfProject } from './changing-rows';
import { required } from '../values/column';
import { account, areaCode, creditCode, oneOf, projectCode } from '../values/identifier';
import { date, whole, words } from '../values/kinds';
import { table } from './table';

export const enterprises = table({
  name: 'enterprises',
  columns: {
    creditCode: required(creditCode()),
    name: required(words()),
    areaCode: required(areaCode()),
    kind: required(
      oneOf(['OWNER', 'GENERAL_CONTRACTOR', 'SUBCONTRACTOR'], {
        建设单位: 'OWNER',
        总包单位: 'GENERAL_CONTRACTOR',
        分包单位: 'SUBCONTRACTOR',
      }),
    ),
  },
  key: ['creditCode'],
  references: {},
});

export const projects = table({
  name: 'projects',
  columns: {
    projectCode: required(projectCode()),
    projectName: required(words()),
    sector: required(oneOf(['HOUSING', 'WATER', 'TRANSPORT'], { 住建: 'HOUSING', 水利: 'WATER', 交通: 'TRANSPORT' })),
    areaCode: required(areaCode()),
    ownerCreditCode: required(creditCode()),
    contractorCreditCode: required(creditCode()),
    governmentFunded: oneOf(['0', '1']),
    contractSum: required(amount()),
    labourCostMonthly: required(amount()),
    labourCostDay: required(whole(1, 31)),
    payDay: required(whole(1, 31)),
    payPeriodOffset: required(whole(0, 1)),
    contractSignedOn: required(date()),
    permitIssuedOn: date(),
    startedOn: date(),
    plannedEndOn: date(),
    escrowAccountNo: account(),
    escrowOpenedOn: date(),
    agreementSignedOn: date(),
    depositForm: oneOf(['CASH', 'LETTER', 'INSURANCE'], { 现金: 'CASH', 保函: 'LETTER', 保险: 'INSURANCE' }),
    depositAmount: amount(),
    depositOn: date(),
    depositExpiresOn: date(),
    rightsBoardPostedOn: date(),
    changedOn: date(),
  },
  key: ['projectCode', 'changedOn'],
  changing: { on: 'changedOn', columns: PROJECT_CHANGES },
  wayOut: wayOutOfProject,
  references: { projectCode: 'changed', ownerCreditCode: 'enterprise', contractorCreditCode: 'enterprise' },
});
