import { appended, type Page } from './page';

type Answer = {
  readonly project: { readonly name: string; readonly account: { readonly movements: Page<string> } | null } | null;
  readonly totals: { readonly sum: string };
};
const page = (nodes: readonly string[], endCursor: string | null): Page<string> => ({
  nodes,
  totalCount: 3,
  pageInfo: { hasNextPage: endCursor !== null, endCursor },
});
const answer = (movements: Page<string>, name = 'first'): Answer => ({
  project: { name, account: { movements } },
  totals: { sum: name },
});
const pageOf = ({ project }: Answer) => project?.account?.movements;

it('a list goes on with the next answer, and all beside it stays', () => {
  const [before, next] = [answer(page(['a', 'b'], 'b')), answer(page(['c'], null), 'next')];
  expect(appended(before, next, pageOf)).toEqual({
    project: { name: 'first', account: { movements: page(['a', 'b', 'c'], null) } },
    totals: { sum: 'first' },
  });
});

it('an answer without its list changes nothing', () => {
  const before = answer(page(['a'], 'a'));
  const away: Answer = { project: { name: 'next', account: null }, totals: { sum: '' } };
  expect(appended(before, away, pageOf)).toBe(before);
  expect(appended(away, before, pageOf)).toBe(away);
});
