import { plainDate } from '@anxin/domain-kit';
import { readRow } from './read-row';
import { clues } from '../tables/tables';

const TODAY = plainDate('2026-03-10');
const TOLD = { channel: 'VISIT', externalNo: 'V-1', receivedAt: '2026-03-09 10:00:00' };
const read = (told: Readonly<Record<string, string>>) => readRow(clues, told, { today: TODAY });
const faultsOf = (told: Readonly<Record<string, string>>) =>
  read(told).faults.map(({ code, column }) => [column, code]);

describe('a row without a file', () => {
  it('is read as a line of a file is', () => {
    const { values, faults } = read({ ...TOLD, amount: ' 98,600.00 ', peopleCount: '１１' });
    expect(faults).toEqual([]);
    expect(values).toMatchObject({ ...TOLD, amount: 9_860_000n, peopleCount: 11, text: undefined });
  });

  it('says each of its faults with the column', () => {
    expect(faultsOf({ ...TOLD, receivedAt: '2026-03-11 00:00:00', amount: '1.234', periodFrom: '2026-13' })).toEqual([
      ['receivedAt', 'FUTURE'],
      ['amount', 'AMOUNT'],
      ['periodFrom', 'MONTH'],
    ]);
  });

  it('is refused where a required column is empty or is not told at all', () => {
    expect(faultsOf({ channel: 'VISIT', externalNo: ' ' })).toEqual([
      ['externalNo', 'REQUIRED'],
      ['receivedAt', 'REQUIRED'],
    ]);
  });

  it('keeps what no column is for, whatever it is called, and nobody’s number in its name', () => {
    const told = Object.fromEntries([...Object.entries(TOLD), ['__proto__', 'x'], ['13812345678', 'y']]);
    expect(Object.entries(read(told).unknown ?? {})).toEqual([
      ['__proto__', 'x'],
      ['138****5678', 'y'],
    ]);
  });
});
