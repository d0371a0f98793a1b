import { filesOf, type TableFile } from '@anxin/answer';
import { plainDate } from '@anxin/domain-kit';
import { readTable, type Table } from '@anxin/intake';
import { SMALL } from '../commands/command.fixture';
import { cutByDay } from './by-day';

const today = plainDate('2026-11-22');
const first = plainDate('2026-01-10');

/** The rows of files, by table, as the files say them whatever their order. */
const rowsOf = async (files: readonly TableFile[]): Promise<ReadonlyMap<string, readonly string[]>> => {
  const byTable = new Map<string, string[]>();
  for (const file of files) {
    const { batches } = await readTable<Table>(file.table, file, { today });
    const own = byTable.get(file.table.name) ?? [];
    byTable.set(file.table.name, own);
    for await (const { rows } of batches) {
      for (const { values, faults } of rows) {
        expect(faults).toEqual([]);
        own.push(
          JSON.stringify(Object.entries(values).toSorted(), (_, value: unknown) =>
            typeof value === 'bigint' ? `${value} fen` : value,
          ),
        );
      }
    }
  }
  return new Map([...byTable].map(([table, own]) => [table, own.toSorted()]));
};

it('a folder cut by its days says the same rows, each on its own day, and what came before on the first', async () => {
  const { files } = filesOf(SMALL);
  const byDay = await cutByDay(files, { first, today });
  const days = Array.from({ length: 120 }, (_, index) =>
    plainDate(new Date(Date.UTC(2026, 0, 11 + index)).toISOString().slice(0, 10)),
  );
  const later = days.flatMap((day) => byDay.on(day));
  expect(await rowsOf([...byDay.first, ...later])).toEqual(await rowsOf(files));
  const tables = (own: readonly TableFile[]) => own.map(({ table }) => table.name);
  expect(tables(byDay.first)).toEqual(expect.arrayContaining(['enterprises', 'projects', 'roster', 'attendance']));
  expect(tables(byDay.on(plainDate('2026-01-11')))).toContain('attendance');
  expect(tables(later)).not.toContain('roster');
});
