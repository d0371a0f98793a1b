import * as fc from 'fast-check';
import {
  highest,
  isAbove,
  type Level,
  LEVELS,
  oneHigher,
  reachedBy,
  reachedByShareAbove,
  reachedByShareBelow,
  reachedDownBy,
  type Steps,
} from './level';

const seeded = { seed: 1, numRuns: 200 } as const;

describe('a threshold', () => {
  it.each`
    value | steps                       | level
    ${0}  | ${[1, 5, 15, 30]}           | ${null}
    ${1}  | ${[1, 5, 15, 30]}           | ${'BLUE'}
    ${4}  | ${[1, 5, 15, 30]}           | ${'BLUE'}
    ${5}  | ${[1, 5, 15, 30]}           | ${'YELLOW'}
    ${14} | ${[1, 5, 15, 30]}           | ${'YELLOW'}
    ${15} | ${[1, 5, 15, 30]}           | ${'ORANGE'}
    ${29} | ${[1, 5, 15, 30]}           | ${'ORANGE'}
    ${30} | ${[1, 5, 15, 30]}           | ${'RED'}
    ${99} | ${[1, 5, 15, null]}         | ${'ORANGE'}
    ${9}  | ${[null, null, 10, 20]}     | ${null}
    ${10} | ${[null, null, 10, 20]}     | ${'ORANGE'}
    ${7}  | ${[1, null, null, 20]}      | ${'BLUE'}
    ${0}  | ${[0, null, null, null]}    | ${'BLUE'}
    ${99} | ${[null, null, null, null]} | ${null}
  `('counted up, of $steps is reached by $value: $level', ({ value, steps, level }) => {
    expect(reachedBy(value, steps)).toBe(level);
  });

  it.each`
    value | steps                       | level
    ${31} | ${[30, 15, 7, -1]}          | ${null}
    ${30} | ${[30, 15, 7, -1]}          | ${'BLUE'}
    ${16} | ${[30, 15, 7, -1]}          | ${'BLUE'}
    ${15} | ${[30, 15, 7, -1]}          | ${'YELLOW'}
    ${7}  | ${[30, 15, 7, -1]}          | ${'ORANGE'}
    ${0}  | ${[30, 15, 7, -1]}          | ${'ORANGE'}
    ${-1} | ${[30, 15, 7, -1]}          | ${'RED'}
    ${-9} | ${[30, null, null, null]}   | ${'BLUE'}
    ${-9} | ${[null, null, null, null]} | ${null}
  `('counted down, of $steps is reached by $value: $level', ({ value, steps, level }) => {
    expect(reachedDownBy(value, steps)).toBe(level);
  });
});

describe('a share', () => {
  it.each`
    part      | whole      | below       | why
    ${100}    | ${100}     | ${null}     | ${'the whole is not below the whole'}
    ${99}     | ${100}     | ${'BLUE'}   | ${'one of a hundred is missing'}
    ${98}     | ${100}     | ${'BLUE'}   | ${'exactly 98 %'}
    ${979}    | ${1000}    | ${'YELLOW'} | ${'just below 98 %'}
    ${90}     | ${100}     | ${'YELLOW'} | ${'exactly 90 %'}
    ${899999} | ${1000000} | ${'ORANGE'} | ${'rounded it would be 90 %'}
    ${70}     | ${100}     | ${'ORANGE'} | ${'exactly 70 %'}
    ${6999}   | ${10000}   | ${'RED'}    | ${'just below 70 %'}
    ${0}      | ${1}       | ${'RED'}    | ${'nothing'}
    ${0}      | ${0}       | ${null}     | ${'nothing of nothing'}
    ${101}    | ${100}     | ${null}     | ${'more than the whole'}
  `('$part of $whole stands at $below, $why', ({ part, whole, below }) => {
    expect(reachedByShareBelow({ part, whole }, [10_000, 9_800, 9_000, 7_000])).toBe(below);
  });

  it.each`
    part    | whole      | above
    ${0}    | ${100}     | ${null}
    ${1}    | ${1000000} | ${'BLUE'}
    ${1}    | ${100}     | ${'BLUE'}
    ${101}  | ${10000}   | ${'YELLOW'}
    ${5}    | ${100}     | ${'YELLOW'}
    ${501}  | ${10000}   | ${'ORANGE'}
    ${10}   | ${100}     | ${'ORANGE'}
    ${1001} | ${10000}   | ${'RED'}
    ${0}    | ${0}       | ${null}
  `('$part of $whole stands at $above', ({ part, whole, above }) => {
    expect(reachedByShareAbove({ part, whole }, [0, 100, 500, 1_000])).toBe(above);
  });

  it('is compared exactly, in counts as in fen beyond 2^53', () => {
    const whole = 10n ** 20n;
    expect(isAbove({ part: whole / 20n, whole }, 500)).toBe(false);
    expect(isAbove({ part: whole / 20n + 1n, whole }, 500)).toBe(true);
  });

  it('counts no level that is not given', () => {
    const onlyYellow: Steps = [null, 5_000, null, null];
    expect(reachedByShareBelow({ part: 0, whole: 1 }, onlyYellow)).toBe('YELLOW');
    expect(reachedByShareAbove({ part: 1, whole: 1 }, onlyYellow)).toBe('YELLOW');
  });
});

describe('levels', () => {
  it.each`
    levels                       | top
    ${[]}                        | ${null}
    ${[null]}                    | ${null}
    ${['BLUE']}                  | ${'BLUE'}
    ${['YELLOW', null, 'BLUE']}  | ${'YELLOW'}
    ${['BLUE', 'RED', 'ORANGE']} | ${'RED'}
    ${['ORANGE', 'ORANGE']}      | ${'ORANGE'}
  `('of $levels the highest is $top', ({ levels, top }) => {
    expect(highest(levels)).toBe(top);
  });

  it.each`
    level       | higher
    ${'BLUE'}   | ${'YELLOW'}
    ${'YELLOW'} | ${'ORANGE'}
    ${'ORANGE'} | ${'RED'}
    ${'RED'}    | ${'RED'}
  `('one above $level is $higher', ({ level, higher }) => {
    expect(oneHigher(level as Level)).toBe(higher);
  });

  it('have one highest, whatever the order they are looked at', () => {
    const some = fc.array(fc.constantFrom<Level | null>(...LEVELS, null));
    fc.assert(
      fc.property(some, some, (a, b) => {
        expect(highest([...a, ...b])).toBe(highest([...b, ...a]));
        expect(highest([highest(a), highest(b)])).toBe(highest([...a, ...b]));
      }),
      seeded,
    );
  });
});
