import { readFileSync } from 'node:fs';
import { errorsPage, PAGE, sharedIn, toldIn } from './errors-page';

const SHARED = sharedIn(`export const DAY_SENTENCES = { DAY_NOT_COME: '还没到 has not come' } as const`);

it('the page has every code with what the code says of it: npm run errors', () => {
  expect(readFileSync(PAGE, 'utf8')).toBe(errorsPage());
});

it.each([
  ['a catalogue', `defineErrors('CASE', { UNKNOWN: '没有 None.' })`, ['CASE_UNKNOWN 没有 None.']],
  ['what catalogues share', `defineErrors('ORDER', { ...DAY_SENTENCES })`, ['ORDER_DAY_NOT_COME 还没到 has not come']],
  ['an error thrown', 'new DomainError("NOT_RUNNING", `${name}: 没有 none`)', ['NOT_RUNNING …: 没有 none']],
  [
    'an error of GraphQL',
    `new GraphQLError('Log in.', { extensions: { code: 'UNAUTHENTICATED' } })`,
    ['UNAUTHENTICATED Log in.'],
  ],
  [
    'the sentences of rows',
    `const S: Record<FaultCode, F> = { DATE: () => text('不是日期', 'is no day') }`,
    ['DATE 不是日期 is no day'],
  ],
  ['a code that is known at run time alone', 'new DomainError(fault.code, fault.message)', []],
])('reads %s', (_, source, told) => {
  expect(toldIn(source, 'apps/x', SHARED).map(({ code, text }) => `${code} ${text}`)).toEqual(told);
});
