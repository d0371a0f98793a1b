import { toHalfWidth } from './half-width';

describe('full width to half width', () => {
  it.each`
    typed                 | read                  | why
    ${'１２３Ｘｘ'}       | ${'123Xx'}            | ${'digits and letters'}
    ${'！～'}             | ${'!~'}               | ${'the first and the last sign of the range'}
    ${'２５０６－６２'}   | ${'2506-62'}          | ${'the hyphen'}
    ${'甲\u3000乙'}       | ${'甲 乙'}            | ${'the ideographic blank'}
    ${'张三〔2017〕、。'} | ${'张三〔2017〕、。'} | ${'Chinese text has no half width'}
    ${'\uff00\uff5f'}     | ${'\uff00\uff5f'}     | ${'the neighbours of the range'}
    ${'plain 123'}        | ${'plain 123'}        | ${'nothing to change'}
    ${''}                 | ${''}                 | ${'nothing at all'}
  `('reads $typed as $read: $why', ({ typed, read }) => {
    expect(toHalfWidth(typed)).toBe(read);
  });
});
