import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { anxin, DATA } from './command.fixture';

jest.setTimeout(60_000);

const PARAMETERS = ['--parameters', join(DATA, 'parameters.json'), '--area', '620522'];

describe('law', () => {
  it('lists every rule with its basis and mark', () => {
    const { out } = anxin('law', 'list');
    expect(out).toMatch(/PAY-04\s+工资支付日\s+《保障农民工工资支付条例》（国务院令第724号）第十四条\s+2020-05-01\s+F\[L724\]/);
  });

  it('prints the list that is checked in', () => {
    const printed = readFileSync(join(__dirname, '../../../../libs/law/RULES.md'), 'utf8');
    expect(anxin('law', 'list', '--markdown').out).toBe(printed);
  });

  it.each([
    ['PAY-04', { payMonth: '2026-01', payDay: 20, payPeriodOffset: 1 }, [], '"2026-02-14"'],
    [
      'pay-05',
      { payableFen: 500, paidFen: 300, dueOn: '2026-01-09', on: '2026-01-10' },
      [],
      '{"arrearsFen":200,"daysLate":1}',
    ],
    ['DEP-03', { contractSumFen: 18000341824, contractSignedOn: '2026-01-02' }, PARAMETERS, '270005127'],
    [
      'DEP-03',
      { contractSumFen: 18000341824, contractSignedOn: '2026-01-02' },
      [],
      '{"undetermined":"depositRate@2026-01-02"}',
    ],
    ['W16', { on: '2026-01-20', started: true, agreementSigned: false }, [], '"RED"'],
    ['W27', { on: '2026-01-20', level: 'BLUE' }, [], '"YELLOW"'],
  ])('decides %s on given facts', (id, facts, options, outcome) => {
    expect(anxin('law', id, JSON.stringify(facts), ...options)).toEqual({ code: 0, out: `${outcome}\n`, err: '' });
  });

  it('shows the shape of the facts when none are given', () => {
    expect(anxin('law', 'W16').out).toContain('"agreementSigned"');
  });

  it.each([
    ['RULE_UNKNOWN', ['W99', '{}']],
    ['FACTS_INVALID', ['W16', '{']],
    ['FACTS_INVALID: W16: started', ['W16', '{"on":"2026-01-20","started":"yes","agreementSigned":false}']],
  ])('refuses with %s in one line and exit 2', (code, args) => {
    const ended = anxin('law', ...args);
    expect(ended.code).toBe(2);
    expect(ended.err.trim().split('\n')).toHaveLength(1);
    expect(ended.err).toContain(code);
  });
});
