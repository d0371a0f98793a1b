import { plainDate } from '@anxin/domain-kit';
import { nationalParameters } from '../../parameters/national';
import { ParameterBook } from '../../parameters/book';
import { SIGNAL_CODES, type SignalCode, signalIndicators } from './signal-indicators';
import { type Signal, signalFactsOf, signalsBehind, signalShown } from './signals';

const law = new ParameterBook([nationalParameters]);
const on = plainDate('2026-02-01');
const signal = (source: string, indicator: string, value: string, period = '2026-01'): Signal => ({
  source,
  indicator,
  value,
  period,
});
const levelOf = (code: SignalCode, signals: readonly Signal[], wagesDue = false) =>
  signalIndicators[code].decide(signalFactsOf(code, { signals, wagesDue, on }), law);

describe('S3-18, S4-21: what departments tell reaches the levels of section 13', () => {
  it.each`
    code     | source                | word                  | values                    | levels
    ${'W20'} | ${'TAX'}              | ${'MONTHS_OWED'}      | ${['0', '1', '2', '3']}   | ${[null, 'YELLOW', 'ORANGE', 'RED']}
    ${'W21'} | ${'POWER'}            | ${'MONTHS_OWED'}      | ${['0', '1', '2', '3']}   | ${[null, 'YELLOW', 'ORANGE', 'RED']}
    ${'W21'} | ${'WATER'}            | ${'USE_DROP_PERCENT'} | ${['29.9', '30', '90']}   | ${[null, 'BLUE', 'BLUE']}
    ${'W22'} | ${'SOCIAL_INSURANCE'} | ${'MONTHS_OWED'}      | ${['1', '2', '3', '6']}   | ${['BLUE', 'YELLOW', 'ORANGE', 'RED']}
    ${'W23'} | ${'COURT'}            | ${'EVENTS'}           | ${['1', '2', '3', '9']}   | ${['BLUE', 'YELLOW', 'ORANGE', 'ORANGE']}
    ${'W25'} | ${'POWER'}            | ${'DAYS_STOPPED'}     | ${['6', '7', '15', '30']} | ${[null, 'BLUE', 'YELLOW', 'ORANGE']}
    ${'W28'} | ${'INTERNET'}         | ${'POSTS'}            | ${['0', '1', '3', '10']}  | ${[null, 'BLUE', 'YELLOW', 'ORANGE']}
  `('$code by $source $word of $values: $levels', ({ code, source, word, values, levels }) => {
    expect((values as string[]).map((value) => levelOf(code, [signal(source, word, value)]))).toEqual(levels);
  });

  it.each`
    code     | word
    ${'W21'} | ${'CUT_OFF'}
    ${'W23'} | ${'ENFORCEMENT'}
    ${'W25'} | ${'UNREACHABLE'}
    ${'W26'} | ${'GROUP_DISPUTE'}
    ${'W28'} | ${'SPREADING'}
  `('$code is red at once by $word', ({ code, word }) => {
    expect([levelOf(code, [signal('ANY', word, '1')]), levelOf(code, [signal('ANY', word, '0')])]).toEqual([
      'RED',
      null,
    ]);
  });

  it('a dispute is yellow while wages are due, and nothing otherwise (W26)', () => {
    const open = [signal('COURT', 'DISPUTES', '1')];
    expect([levelOf('W26', open, true), levelOf('W26', open)]).toEqual(['YELLOW', null]);
  });
});

it('the last period told of counts, and of several sources the worst', () => {
  const months = (value: string, period: string, source = 'POWER') => signal(source, 'MONTHS_OWED', value, period);
  expect(levelOf('W21', [months('3', '2025-12'), months('0', '2026-01')])).toBeNull();
  expect(levelOf('W21', [months('0', '2026-01'), months('3', '2025-12')])).toBeNull();
  expect(levelOf('W21', [months('1', '2026-01'), months('2', '2025-11', 'WATER')])).toBe('ORANGE');
});

it('what nobody knows is kept and warns of nothing', () => {
  for (const code of SIGNAL_CODES) expect(levelOf(code, [signal('CUSTOMS', 'MOOD', '9')])).toBeNull();
});

it('what an indicator looks at is of each source and word the period told of last, in words', () => {
  const told = [
    signal('POWER', 'MONTHS_OWED', '3', '2025-12'),
    signal('POWER', 'MONTHS_OWED', '1'),
    signal('TAX', 'MONTHS_OWED', '2'),
  ].map((one) => ({
    ...one,
    ...{ reportedOn: plainDate('2026-02-01'), restatedFor: '重新核定' },
  }));
  expect(signalsBehind('W21', told).map((one) => signalShown(one).says.zh)).toEqual([
    '供电部门 2026-02-01 报送 2026-01 的欠缴月数：1；更正理由：重新核定。',
  ]);
  expect(signalsBehind('W28', told)).toEqual([]);
});

it('a department or word that nobody listed is shown by its code', () => {
  const told = { ...signal('CUSTOMS', 'MOOD', '9'), reportedOn: on, restatedFor: null };
  expect(signalShown(told).says.zh).toBe('CUSTOMS部门 2026-02-01 报送 2026-01 的MOOD：9。');
});

it('figures say what was told', () => {
  const facts = signalFactsOf('W21', { signals: [signal('POWER', 'CUT_OFF', '1')], wagesDue: false, on });
  expect(signalIndicators.W21.figures({ ...facts, count: 2, dropPercent: 40 }).map(({ zh }) => zh)).toEqual([
    '欠费月数：2。',
    '用量下降 40%。',
    '已停供。',
  ]);
});
