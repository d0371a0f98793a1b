import { createHash } from 'node:crypto';
import { buffer } from 'node:stream/consumers';
import { setImmediate as loopTurn } from 'node:timers/promises';
import { cellText } from '../values/cell';
import { sheetsOf } from '../container';
import { sourceOf } from '../source.fixture';
import { type WrittenCell, type WrittenSheet, writeWorkbook } from './write';

const cell = (text: string): WrittenCell => ({ text, style: 'text' });
const sheet = (name: string, rows: WrittenSheet['rows']): WrittenSheet => ({
  name,
  columns: [{ width: 12, style: 'text', choices: ['日薪', '月薪'] }],
  frozen: { rows: 1, columns: 1 },
  rows,
});

/** The workbook as our own reader sees it: sheets by name, with their texts. */
const readBack = async (...sheets: readonly WrittenSheet[]): Promise<Record<string, string[][]>> => {
  const { all } = await sheetsOf(sourceOf('x.xlsx', await buffer(writeWorkbook(sheets))));
  const read: Record<string, string[][]> = {};
  for (const { name, records } of all) {
    read[name] = [];
    for await (const batch of records())
      for (const record of batch) read[name].push('cells' in record ? record.cells.map(cellText) : ['?']);
  }
  return read;
};

describe('a workbook that is written', () => {
  it.each([
    ['zeros in front', '00012'],
    ['a long number', '6222021234567890123'],
    ['what looks like a formula', '=1+1'],
    ['XML', '<a b="c">&amp;</a>'],
    ['blanks and lines', '  a\r\n b  '],
    ['what no XML can hold', 'a\u0000b\u0007c\uffff'],
    ['what stands for such', '_x0041_ _x005F_'],
    ['a rare character', '𬱖'],
  ])('gives back %s as it was', async (_, text) => {
    expect(await readBack(sheet('一', [[cell(text), undefined, cell('end')]]))).toEqual({ 一: [[text, '', 'end']] });
  });

  it('has sheets whose names a spreadsheet takes, each its own', async () => {
    const names = Object.keys(
      await readBack(...['a/b:c', 'A b c', 'x'.repeat(40), 'x'.repeat(40), ''].map((name) => sheet(name, []))),
    );
    expect(names).toEqual(['a b c', 'A b c (2)', 'x'.repeat(31), `${'x'.repeat(27)} (2)`, 'Sheet']);
  });

  it('ends at the last column of a spreadsheet, and opens', async () => {
    const wide = { ...sheet('一', [Array.from({ length: 16_400 }, () => cell('a'))]), columns: [] };
    expect((await readBack(wide))['一']?.map(({ length }) => length)).toEqual([16_384]);
  });

  it('is the same for the same rows', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => buffer(writeWorkbook([sheet('一', [[cell('a')]])]))));
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  });

  it('fails with what kept its rows from being made', async () => {
    const rows = (function* (): Generator<WrittenCell[]> {
      yield [cell('a')];
      throw new Error('no more rows');
    })();
    await expect(buffer(writeWorkbook([sheet('一', rows)]))).rejects.toThrow('no more rows');
  });

  it('makes no more rows than are taken, but for a few pieces', async () => {
    let made = 0;
    const endless = (function* (): Generator<WrittenCell[]> {
      for (;;) yield [cell(createHash('sha512').update(String(++made)).digest('hex'))];
    })();
    const stream = writeWorkbook([sheet('一', endless)]);
    for (let turn = 0; turn < 2_000; turn += 1) await loopTurn();
    expect(made * 128).toBeLessThan(4 * 1024 * 1024);
    stream.destroy();
    await new Promise((closed) => stream.once('close', closed));
  });
});
