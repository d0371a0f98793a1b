import { type Actor } from '@anxin/identity';
import type { Row, Table, ValuesOf } from '@anxin/intake';
import { sentBy } from './by-scope';
import type { ImportKind } from './kind';

type AnyRow = Row<ValuesOf<Table>>;

const row = (line: number, values: object): AnyRow => ({
  ...{ line, values: values as AnyRow['values'], faults: [], notes: [], unknown: undefined },
});
const contractor = { role: 'CONTRACTOR', id: 'clerk', enterprises: ['E'] } as unknown as Actor;
const as = (role: string): Actor => ({ ...contractor, role }) as Actor;

/** A kind that refuses lines over ten, and says which rows it was given. */
const kindOf = (given: AnyRow[], more: Partial<ImportKind> = {}): ImportKind => ({
  table: {} as Table,
  record: (_, rows) => {
    given.push(...rows);
    const refused = rows.filter(({ line }) => line > 10).map(({ line }) => ({ line, faults: [] }));
    return Promise.resolve({ same: 0, recorded: rows.length - refused.length, refused, notes: [], entries: [] });
  },
  ...more,
});
const byScope = { roles: ['CONTRACTOR'], unvouched: { signedOn: 'SIGNATURE' } } as const;
const own = () => Promise.resolve(new Set(['P1']));

it('whoever sends by scope has the rows of own projects taken in, and any other refused as of no project', async () => {
  const given: AnyRow[] = [];
  const kind = sentBy(kindOf(given, { byScope }), contractor, own);
  const rows = [row(12, { projectCode: 'P1' }), row(3, { projectCode: 'P2', signedOn: 'd' }), row(4, {})];
  const { refused, recorded } = await kind.record({} as never, rows, {} as never);
  expect(given.map(({ line }) => line)).toEqual([12, 4]);
  expect(recorded).toBe(1);
  expect(refused).toEqual([
    { line: 3, faults: [{ code: 'UNKNOWN_PROJECT', column: 'projectCode', shown: 'P2' }] },
    { line: 12, faults: [] },
  ]);
});

it('what such a sender cannot vouch for is left out, and said of the rows that went in alone', async () => {
  const given: AnyRow[] = [];
  const kind = sentBy(kindOf(given, { byScope }), contractor, own);
  const signed = { projectCode: 'P1', signedOn: 'd' };
  const { notes } = await kind.record(
    {} as never,
    [row(2, signed), row(3, { projectCode: 'P1' }), row(11, signed)],
    {} as never,
  );
  expect(given.map(({ values }) => values['signedOn'])).toEqual([undefined, undefined, undefined]);
  expect(notes).toEqual([{ line: 2, column: 'signedOn', code: 'SIGNATURE' }]);
});

it('the office sends all of it', () => {
  const kind = kindOf([], { byScope });
  expect(sentBy(kind, as('OFFICE'), own)).toBe(kind);
});

it.each([
  ['PUBLIC', { byScope }, 'UNAUTHENTICATED'],
  ['TOWN', { byScope }, 'FORBIDDEN'],
  ['CONTRACTOR', {}, 'FORBIDDEN'],
] as const)('%s is refused a table that is not for it: %o', (role, more, code) => {
  expect(() => sentBy(kindOf([], more), as(role), own)).toThrow(expect.objectContaining({ code }));
});
