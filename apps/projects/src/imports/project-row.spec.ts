import { fen } from '@anxin/domain-kit';
import { projects } from '@anxin/intake';
import { account, day, projectWith } from '../domain/project/project.fixture';
import { changeOf } from '@anxin/intake';
import { progressOf, registrationOf, rowOf, rowOfChange } from './project-row';

const WHOLE = projectWith({
  governmentFunded: true,
  permitIssuedOn: day('2025-08-08'),
  startedOn: day('2025-08-12'),
  plannedEndOn: day('2027-07-04'),
  wageAccount: { accountNo: account('6205000000073072040'), openedOn: day('2025-07-21') },
  agreementSignedOn: day('2025-07-24'),
  deposit: { form: 'CASH', amountFen: fen(1_000n), lodgedOn: day('2025-08-22'), expiresOn: day('2026-08-22') },
  rightsBoardPostedOn: day('2025-08-11'),
});

const CHANGE = {
  changedOn: day('2026-02-01'),
  projectName: '样例二期工程',
  sector: 'WATER' as const,
  areaCode: '620522103',
  ownerCreditCode: '91620599QA4XFD1Y5A',
  contractorCreditCode: '91620599AY4CL12T21',
  escrowAccountNo: account('6205000000073072057'),
  plannedEndOn: day('2027-10-01'),
  labourCostMonthlyFen: fen(5_000_000n),
  labourCostDay: 8,
  payDay: 15,
  payPeriodOffset: 0 as const,
  depositForm: 'LETTER' as const,
  depositAmountFen: fen(2_000n),
  depositOn: day('2026-02-05'),
  depositExpiresOn: day('2027-02-05'),
};

describe('a row of projects.csv', () => {
  it.each([
    ['everything', WHOLE],
    ['nothing but its registration', projectWith()],
    ['that no public money funds it', projectWith({ governmentFunded: false })],
    ['parts of an account and a deposit', projectWith({ wageAccount: { openedOn: day('2025-07-21') } })],
  ])('and the project that it tells say the same of one that knows %s', (_, project) => {
    const row = rowOf(project);
    expect({ ...registrationOf(row), ...progressOf(row), changes: [] }).toEqual(project);
  });

  it('and the change that it tells say the same', () => {
    expect(changeOf(rowOfChange(WHOLE.code, CHANGE))).toEqual(CHANGE);
    expect(changeOf(rowOf(WHOLE))).toBeUndefined();
  });

  it('has no column that the project loses', () => {
    const columns = Object.entries({ ...rowOf(WHOLE), ...rowOfChange(WHOLE.code, CHANGE) })
      .filter(([, cell]) => cell !== undefined)
      .map(([column]) => column);
    expect(columns.toSorted()).toEqual(Object.keys(projects.columns).toSorted());
  });
});
