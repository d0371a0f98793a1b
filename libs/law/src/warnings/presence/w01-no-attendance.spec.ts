import { countyWith, levelOf, titleOf } from '../indicator.fixture';
import { noAttendance } from './w01-no-attendance';

const seen = (firstEnteredOn: string | null, lastAttendedOn: string | null, peopleOnSite = 3) => ({
  on: '2026-03-31',
  peopleOnSite,
  firstEnteredOn,
  lastAttendedOn,
});
const law = countyWith('W01', { daysWithout: [3, 7, 15, 30] });

describe(titleOf(noAttendance), () => {
  it.each`
    why                                         | entered         | attended        | people | level
    ${'somebody came today'}                    | ${'2026-01-01'} | ${'2026-03-31'} | ${3}   | ${null}
    ${'two days ago'}                           | ${'2026-01-01'} | ${'2026-03-29'} | ${3}   | ${null}
    ${'three days ago'}                         | ${'2026-01-01'} | ${'2026-03-28'} | ${3}   | ${'BLUE'}
    ${'six days ago'}                           | ${'2026-01-01'} | ${'2026-03-25'} | ${3}   | ${'BLUE'}
    ${'seven days ago'}                         | ${'2026-01-01'} | ${'2026-03-24'} | ${3}   | ${'YELLOW'}
    ${'fifteen days ago'}                       | ${'2026-01-01'} | ${'2026-03-16'} | ${3}   | ${'ORANGE'}
    ${'thirty days ago'}                        | ${'2026-01-01'} | ${'2026-03-01'} | ${3}   | ${'RED'}
    ${'those on site entered after it'}         | ${'2026-03-30'} | ${'2026-01-31'} | ${3}   | ${null}
    ${'never, entered a week ago'}              | ${'2026-03-24'} | ${null}         | ${3}   | ${'YELLOW'}
    ${'long ago, and everybody has left since'} | ${null}         | ${'2026-01-31'} | ${0}   | ${null}
    ${'nobody ever'}                            | ${null}         | ${null}         | ${0}   | ${null}
  `('$why: $level', ({ entered, attended, people, level }) => {
    expect(levelOf(noAttendance, seen(entered, attended, people), law)).toBe(level);
  });

  it('says since when nobody was seen', () => {
    const zh = (...of: Parameters<typeof seen>) =>
      noAttendance.figures(noAttendance.facts.parse(seen(...of)), law).map((figure) => figure.zh);
    expect([zh('2026-01-01', '2026-03-24'), zh('2026-03-24', null), zh(null, '2026-03-24', 0)]).toEqual([
      ['登记在场 3 人，最近一次考勤 2026-03-24，至 2026-03-31 已 7 天无考勤。'],
      ['登记在场 3 人，2026-03-24 起有人进场，从无考勤，至 2026-03-31 已 7 天无考勤。'],
      ['没有登记在场的工人。'],
    ]);
  });
});
