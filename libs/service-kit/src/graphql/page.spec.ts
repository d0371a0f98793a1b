import { z } from 'zod';
import { decodeCursor, encodeCursor, pageSize } from './page';

const Key = z.tuple([z.string(), z.number().int()]);

describe('a cursor', () => {
  it('gives its key back', () => {
    expect(decodeCursor(Key, encodeCursor(['2026-02-05', 7]))).toEqual(['2026-02-05', 7]);
  });

  it.each(['', 'x', encodeCursor(['a']), encodeCursor({ a: 1 }), `${encodeCursor(['a', 1])}"`.slice(1)])(
    'that is none (%p) is refused',
    (cursor) => {
      expect(() => decodeCursor(Key, cursor)).toThrow(expect.objectContaining({ code: 'BAD_CURSOR' }));
    },
  );
});

describe('a page', () => {
  it.each`
    first        | size
    ${undefined} | ${20}
    ${null}      | ${20}
    ${0}         | ${0}
    ${1}         | ${1}
    ${100}       | ${100}
  `('of $first has $size entries', ({ first, size }) => expect(pageSize(first)).toBe(size));

  it.each`
    first  | code
    ${101} | ${'PAGE_TOO_LARGE'}
    ${-1}  | ${'BAD_USER_INPUT'}
    ${1.5} | ${'BAD_USER_INPUT'}
  `('of $first is refused with $code', ({ first, code }) => {
    expect(() => pageSize(first)).toThrow(expect.objectContaining({ code }));
  });
});
