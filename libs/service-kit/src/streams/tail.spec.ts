import type { Rows } from '../database/rows';
import type { Epoch } from '../journal/epochs';
import { JournalNews } from '../journal/news';
import { cursorOf } from './cursor';
import { Tail } from './tail';

const ALL = { id: 'all', sectors: undefined, hears: () => true };

/** The tail of a journal that has come so far, whose events are nobody's. */
const tailOf = (journal: { end: number; epochs: readonly Epoch[] }) => {
  let pages = 0;
  const rows = ((sql: string) => {
    const isEnd = sql.includes('AS epochs');
    if (!isEnd) pages += 1;
    return Promise.resolve(isEnd ? [{ ...journal }] : []);
  }) as Rows;
  const [news, onFault] = [new JournalNews(rows), jest.fn()];
  const tail = new Tail({ service: 'little', rows, news, onFault });
  const open = (epoch: number, position: number) => tail.open(ALL, { epoch, position }, 'a');
  return { tail, news, open, onFault, pages: () => pages };
};
const settled = () => new Promise(setImmediate);

it('whose place was taken back ends each stream where that stands, and opens again', async () => {
  const journal = { end: 10, epochs: [{ epoch: 1, after: 0 }] };
  const { tail, news, open, onFault } = tailOf(journal);
  const [behind, common, beyond] = [await open(1, 3), await open(1, 5), await open(1, 10)];
  await settled();
  Object.assign(journal, { end: 6, epochs: [...journal.epochs, { epoch: 2, after: 5 }] });
  news.tell();
  await settled();
  const ended = (code: string, epoch: number, position: number) => ({
    code,
    details: { cursor: cursorOf({ epoch, position }) },
  });
  await expect(behind.next()).rejects.toMatchObject(ended('LAGGED', 1, 3));
  await expect(common.next()).rejects.toMatchObject(ended('LAGGED', 1, 5));
  await expect(beyond.next()).rejects.toMatchObject(ended('EPOCH_ENDED', 2, 5));
  const again = await open(1, 5);
  expect((await again.next()).value).toMatchObject({ next: { epoch: 2, position: 6 }, live: true });
  await again.return();
  expect([tail.streams, onFault.mock.calls]).toEqual([0, []]);
});

it('reads once for all that it is told of while it reads', async () => {
  const journal = { end: 10, epochs: [{ epoch: 1, after: 0 }] };
  const { news, open, pages } = tailOf(journal);
  const stream = await open(1, 10);
  await settled();
  const before = pages();
  journal.end = 11;
  for (let turn = 0; turn < 100; turn++) news.tell();
  await settled();
  expect(pages() - before).toBe(1);
  await stream.return();
});

it('from now on tells at once where that is, and nothing of before', async () => {
  const { tail } = tailOf({ end: 10, epochs: [{ epoch: 1, after: 0 }] });
  const stream = await tail.open(ALL, 'NOW', 'a');
  expect((await stream.next()).value).toEqual({ events: [], next: { epoch: 1, position: 10 }, live: true });
  await stream.return();
});
