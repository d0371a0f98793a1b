import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { accountNotOpened } from './w12-account-not-opened';

const unopened = (on: string) => ({ on, accountOpen: false, contractSignedOn: '2026-01-01' });

describe(titleOf(accountNotOpened), () => {
  it.each`
    on              | level       | why
    ${'2025-12-31'} | ${null}     | ${'not signed yet'}
    ${'2026-01-01'} | ${null}     | ${'signed today'}
    ${'2026-01-31'} | ${null}     | ${'the thirtieth day'}
    ${'2026-02-01'} | ${'BLUE'}   | ${'one day beyond'}
    ${'2026-02-09'} | ${'BLUE'}   | ${'nine'}
    ${'2026-02-10'} | ${'YELLOW'} | ${'ten'}
    ${'2026-02-19'} | ${'YELLOW'} | ${'nineteen'}
    ${'2026-02-20'} | ${'ORANGE'} | ${'twenty'}
    ${'2026-03-01'} | ${'ORANGE'} | ${'twenty-nine'}
    ${'2026-03-02'} | ${'RED'}    | ${'thirty'}
    ${'2027-03-02'} | ${'RED'}    | ${'a year and more'}
  `('signed on 2026-01-01, on $on: $level, $why', ({ on, level }) => {
    expect(levelOf(accountNotOpened, unopened(on))).toBe(level);
    expect(levelOf(accountNotOpened, { ...unopened(on), accountOpen: true })).toBeNull();
  });

  it('follows the figures of the area', () => {
    const law = countyWith('W12', { graceDays: 0, daysBeyond: [null, null, null, 1] });
    expect(levelOf(accountNotOpened, unopened('2026-01-01'), law)).toBeNull();
    expect(levelOf(accountNotOpened, unopened('2026-01-02'), law)).toBe('RED');
  });
});
