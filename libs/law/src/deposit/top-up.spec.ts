import { plainDate } from '@anxin/domain-kit';
import { nationalParameters } from '../parameters/national';
import { ParameterBook } from '../parameters/book';
import { topUpDue } from './top-up';

const law = new ParameterBook([nationalParameters]);

it.each`
  used            | due                               | why
  ${'2026-03-02'} | ${'2026-03-16'}                   | ${'ten working days'}
  ${'2026-02-14'} | ${'2026-03-06'}                   | ${'from a Saturday that is worked, over the Spring Festival'}
  ${'2021-10-31'} | ${'depositTopUpTerms@2021-10-31'} | ${'before the provisions were in force'}
`('DEP-16: a deposit used on $used is whole again by $due: $why', ({ used, due }) => {
  const found = topUpDue(plainDate(used as string), law);
  expect(typeof found === 'string' ? found : found.missing).toBe(due);
});
