import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { printRules } from './print-rules';

const PRINT = 'npm run -s law -- list --markdown > libs/law/RULES.md';

/** The lines that only one of the two has, with how to print the list again. */
const drift = (written: string, printed: string): string[] => {
  if (written === printed) return [];
  const [old, now] = [written.split('\n'), printed.split('\n')];
  return [
    `RULES.md is not what the rules say; print it with: ${PRINT}`,
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
};

describe('the list of rules', () => {
  it('in RULES.md is the one the rules print', () => {
    expect(drift(readFileSync(join(__dirname, '../RULES.md'), 'utf8'), printRules())).toEqual([]);
  });

  it('is missed when a sentence of it changes', () => {
    const printed = printRules();
    const changed = printed.replace('Wages are paid on the agreed day', 'Wages are paid some day');
    expect(drift(changed, printed)).toEqual([
      expect.stringContaining(PRINT),
      expect.stringMatching(/^- \| PAY-04 .*some day/),
      expect.stringMatching(/^\+ \| PAY-04 .*agreed day/),
    ]);
  });

  it('is a table in which no sentence breaks a cell', () => {
    const rows = printRules()
      .split('\n')
      .filter((line) => line.startsWith('| '));
    const cells = (row: string) => row.replaceAll('\\|', '').split('|').length - 2;
    expect([...new Set(rows.map(cells))]).toEqual([8, 4]);
  });

  it('has the thresholds of the nation, each with its basis', () => {
    const row = '| W24 | 2020-05-01 | `{"windowDays":30,"complainants":[3,5,10,30]}` | D |';
    expect(printRules().split('\n')).toContain(row);
  });
});
