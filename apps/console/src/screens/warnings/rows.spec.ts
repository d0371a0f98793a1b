import type { Happened } from '../../live';
import { changed, NO_ROWS, type Page, type Row, touchedBy, waiting } from './rows';

const row = (id: string, level: Row['level'] = 'YELLOW'): Row => ({
  ...{
    id,
    level,
    code: 'W01',
    raisedLevel: null,
    stage: 'RAISED',
    since: '2026-03-10',
    title: { zh: '缺考勤', en: '' },
  },
  ...{ project: null, enterprise: null, unit: null, deadlines: [] },
});
const page = (ids: readonly string[], totalCount = ids.length, endCursor: string | null = null): Page => ({
  ...{ totalCount, nodes: ids.map((id) => row(id)), pageInfo: { endCursor, hasNextPage: endCursor !== null } },
});
const ids = (rows: readonly Row[]): string[] => rows.map(({ id }) => id);

describe('a list of warnings', () => {
  const two = changed(NO_ROWS, { type: 'BEGUN', page: page(['b', 'a'], 3, 'c1') });

  it('grows by pages, each warning once, though one moved between two pages', () => {
    const three = changed(two, { type: 'PAGED', page: page(['a', '0'], 3) });
    expect([ids(three.all), three.total, three.hasMore]).toEqual([['b', 'a', '0'], 3, false]);
  });

  it('keeps what is new waiting above it until somebody asks, and then begins with it', () => {
    const told = changed(two, { type: 'TOLD', page: page(['d', 'c', 'b'], 5, 'c2') });
    expect([ids(told.all), ids(waiting(told))]).toEqual([
      ['b', 'a'],
      ['d', 'c'],
    ]);
    const shown = changed(told, { type: 'SHOWN' });
    expect([ids(shown.all), ids(waiting(shown)), shown.after]).toEqual([['d', 'c', 'b'], [], 'c2']);
  });

  it('says nothing of a first page that has nothing new, also after it said something', () => {
    const told = changed(two, { type: 'TOLD', page: page(['c', 'b']) });
    expect(waiting(changed(told, { type: 'TOLD', page: page(['b', 'a']) }))).toEqual([]);
  });

  it('changes what it has in its place, and nothing by what it does not have', () => {
    const red = changed(two, { type: 'ROW_CHANGED', row: row('a', 'RED') });
    expect(red.all.map(({ id, level }) => [id, level])).toEqual([
      ['b', 'YELLOW'],
      ['a', 'RED'],
    ]);
    expect(ids(changed(two, { type: 'ROW_CHANGED', row: row('z') }).all)).toEqual(['b', 'a']);
  });
});

it('events touch the warnings that they name, each once, and only raised ones and new levels may be new', () => {
  const event = (name: string, warningId?: string): Happened => ({
    ...{ cursor: '', name, key: 'p', keySeq: 1, businessDay: '2026-03-10', data: warningId ? { warningId } : null },
  });
  expect(touchedBy([event('cases.warning-acknowledged', 'a'), event('cases.warning-cleared', 'a')])).toEqual({
    ids: ['a'],
    mayBeNew: false,
  });
  expect(touchedBy([event('cases.warning-raised', 'b'), event('cases.clue-received')])).toEqual({
    ids: ['b'],
    mayBeNew: true,
  });
  expect(touchedBy([event('cases.warning-raised')])).toEqual({ ids: [], mayBeNew: true });
});
