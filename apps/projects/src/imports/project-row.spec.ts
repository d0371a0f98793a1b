import { fen } from '@anxin/domain-kit';
import { projects } from '@anxin/intake';
import { account, day, projectWith } from '../domain/project/project.fixture';
import { progressOf, registrationOf, rowOf } from './project-row';

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

describe('a row of projects.csv', () => {
  it.each([
    ['everything', WHOLE],
    ['nothing but its registration', projectWith()],
    ['that no public money funds it', projectWith({ governmentFunded: false })],
    ['parts of an account and a deposit', projectWith({ wageAccount: { openedOn: day('2025-07-21') } })],
  ])('and the project that it tells say the same of one that knows %s', (_, project) => {
    const row = rowOf(project);
    expect({ ...registrationOf(row), ...progressOf(row) }).toEqual(project);
  });

  it('has no column that the project loses', () => {
    const filled = Object.entries(rowOf(WHOLE)).filter(([, cell]) => cell !== undefined);
    expect(filled.map(([column]) => column).toSorted()).toEqual(Object.keys(projects.columns).toSorted());
  });
});
