import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { accountShort } from './w05-account-short';

const law = countyWith('W05', { balanceBelow: [12_000, 10_000, 8_000, 5_000], redWithinDays: 5 });
const account = (balanceFen: number, dueOn: string | null = '2026-03-20', other: object = {}) => ({
  on: '2026-03-10',
  accountOpen: true,
  balanceFen,
  unpaidFen: dueOn === null ? 0 : 100_000,
  dueOn,
  ...other,
});

describe(titleOf(accountShort), () => {
  it.each`
    balance    | dueOn           | level
    ${120_000} | ${'2026-03-20'} | ${null}
    ${119_999} | ${'2026-03-20'} | ${'BLUE'}
    ${100_000} | ${'2026-03-20'} | ${'BLUE'}
    ${99_999}  | ${'2026-03-20'} | ${'YELLOW'}
    ${79_999}  | ${'2026-03-20'} | ${'ORANGE'}
    ${0}       | ${'2026-03-16'} | ${'ORANGE'}
    ${49_999}  | ${'2026-03-15'} | ${'RED'}
    ${50_000}  | ${'2026-03-15'} | ${'ORANGE'}
    ${0}       | ${'2026-02-15'} | ${'RED'}
    ${0}       | ${null}         | ${null}
  `('$balance fen for 100000 that are due on $dueOn: $level', ({ balance, dueOn, level }) => {
    expect(levelOf(accountShort, account(balance, dueOn), law)).toBe(level);
  });

  it('says nothing of an account that is not open', () => {
    expect(levelOf(accountShort, account(0, '2026-03-15', { accountOpen: false }), law)).toBeNull();
  });
});
