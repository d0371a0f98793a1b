import fc from 'fast-check';
import { mergeRows } from './merge';
import { seeded } from '../source.fixture';

type Sheet = { netAmount: bigint | undefined; days: number | undefined; signedOn: string | undefined };

const stands: Sheet = { netAmount: 860_000n, days: 22, signedOn: undefined };

describe('a row with a known key', () => {
  it.each<[string, Sheet]>([
    ['the same values', stands],
    ['nothing', { netAmount: undefined, days: undefined, signedOn: undefined }],
    ['less', { ...stands, days: undefined }],
  ])('that says %s changes nothing: an empty value never clears', (_, incoming) => {
    expect(mergeRows(stands, incoming)).toEqual({ kind: 'SAME' });
  });

  it('that fills an empty field is an update, which keeps all else', () => {
    expect(mergeRows(stands, { netAmount: undefined, days: 22, signedOn: '2026-01-10' })).toEqual({
      kind: 'UPDATE',
      values: { netAmount: 860_000n, days: 22, signedOn: '2026-01-10' },
      filled: ['signedOn'],
    });
  });

  it('that says otherwise is a contradiction in each such column, even if it fills another', () => {
    expect(mergeRows(stands, { netAmount: 860_001n, days: 21, signedOn: '2026-01-10' })).toEqual({
      kind: 'CONTRADICTION',
      columns: ['netAmount', 'days'],
    });
  });

  it('that says zero for a field with a value contradicts it: zero is not empty', () => {
    expect(mergeRows(stands, { ...stands, days: 0 })).toEqual({ kind: 'CONTRADICTION', columns: ['days'] });
    expect(mergeRows({ ...stands, days: 0 }, { ...stands, days: 0 })).toEqual({ kind: 'SAME' });
  });

  it('read twice changes nothing the second time, and two rows that agree may come in any order', () => {
    const field = fc.constantFrom(undefined, 1);
    const row = fc.record({ a: field, b: field, c: field });
    const after = (first: Readonly<Record<string, number | undefined>>, second: typeof first) => {
      const merge = mergeRows(first, second);
      return merge.kind === 'UPDATE' ? merge.values : first;
    };
    fc.assert(
      fc.property(row, row, (one, other) => {
        expect(after(one, other)).toEqual(after(other, one));
        expect(mergeRows(after(one, other), other)).toEqual({ kind: 'SAME' });
      }),
      seeded,
    );
  });
});
