import { isShorter, type OwnTerm } from './checks';
import * as o from './order/order.fixture';
import * as p from './penalty/penalty.fixture';

it.each`
  before    | after     | shorter
  ${'5 WD'} | ${'5 WD'} | ${false}
  ${'5 WD'} | ${'4 WD'} | ${true}
  ${'5 WD'} | ${'6 CD'} | ${true}
  ${'5 CD'} | ${'5 WD'} | ${false}
  ${'5 CD'} | ${'1 WD'} | ${true}
`('$after may be shorter than $before: $shorter', ({ before, after, shorter }) => {
  const term = (text: string) => ({ length: Number(text.split(' ')[0]), unit: text.split(' ')[1] }) as OwnTerm;
  expect(isShorter(term(after as string), term(before as string))).toBe(shorter);
});

it('INS-10: whoever argued has no shorter time for it, to obey or to pay, in whatever days it is written', () => {
  const long = { length: 30, unit: 'CD' } as const;
  const short = { length: 1, unit: 'WD' } as const;
  const { TellOrder, HearOrder, ReviseOrder } = o.COMMANDS;
  const heard = [o.propose({ term: long }), TellOrder, HearOrder] as const;
  expect(o.refusal(...heard, { ...ReviseOrder, term: long })).toBeUndefined();
  expect(o.refusal(...heard, { ...ReviseOrder, term: short })).toBe('ORDER_HEAVIER');
  const { RevisePenalty } = p.COMMANDS;
  expect(p.refusal(...p.TO_HEARD, RevisePenalty)).toBeUndefined();
  expect(p.refusal(...p.TO_HEARD, { ...RevisePenalty, term: short })).toBe('PENALTY_HEAVIER');
});
