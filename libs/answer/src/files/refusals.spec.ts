import type { Fault } from '@anxin/intake';
import { type Refusal, Refusals } from './refusals';

const fault = (code: Fault['code']): Fault => ({ code, column: 'wageRate', shown: 'x' });
const refusal = (line: number, ...codes: readonly Fault['code'][]): Refusal => ({
  place: { file: 'roster.csv', line },
  faults: codes.map(fault),
});

describe('what was refused', () => {
  it('is counted by rows and by codes, every fault of a row', () => {
    const refusals = new Refusals();
    refusals.add(refusal(2, 'AMOUNT', 'DATE'));
    refusals.add(refusal(3, 'AMOUNT'));
    expect(refusals.rows).toBe(2);
    expect([...refusals.byCode]).toEqual([
      ['AMOUNT', 2],
      ['DATE', 1],
    ]);
  });

  it('is handed on as it comes; the first twenty are kept', () => {
    const handedOn: Refusal[] = [];
    const refusals = new Refusals({ refusal: (one) => handedOn.push(one) });
    const all = Array.from({ length: 25 }, (_, index) => refusal(index + 2, 'DATE'));
    for (const one of all) refusals.add(one);
    expect(handedOn).toEqual(all);
    expect(refusals.first).toEqual(all.slice(0, 20));
    expect(refusals.rows).toBe(25);
  });

  it('is apart from what is only odd', () => {
    const handedOn: unknown[] = [];
    const refusals = new Refusals({ note: (one) => handedOn.push(one) });
    const note = { column: 'payRollBankCardNumber', code: 'LUHN' } as const;
    const place = { file: 'roster.csv', line: 2 };
    refusals.note('roster', place, note);
    refusals.note('roster', place, note);
    expect([...refusals.notes]).toEqual([['roster.payRollBankCardNumber LUHN', 2]]);
    expect(handedOn).toEqual([
      { place, note },
      { place, note },
    ]);
    expect(refusals.rows).toBe(0);
  });
});
