import { gzipSync, inflateRawSync } from 'node:zlib';
import { readTable } from './read-table';
import { faultsIn, rowsOf, sourceOf, TODAY } from './source.fixture';
import { payroll } from './tables/tables';
import { workbookOf, type WrittenWorkbook, zipped } from './workbook.fixture';

const HEADER = ['项目代码', '工资月份', '身份证号', '实发工资（元）', '签字日期', '出勤天数'];
const ID = '11010519491231002X';

const open = (bytes: Uint8Array, name = 'payroll.xlsx') => readTable(payroll, sourceOf(name, bytes), { today: TODAY });
const sheetOf = (...rows: WrittenWorkbook['sheets'][number]['rows']): WrittenWorkbook => ({
  sheets: [{ rows: [HEADER, ...rows] }],
});

const refusalOf = async (bytes: Uint8Array): Promise<unknown> =>
  open(bytes).then(
    () => 'none',
    ({ code }: { code?: string }) => code,
  );

describe('a workbook that is refused: FORMAT', () => {
  const good = workbookOf(sheetOf(['P1', '2026-01', ID, 300]));
  const lying = (lie: Parameters<typeof zipped>[1]) => zipped(partsIn(sheetOf(['P1', '2026-01', ID, 300])), lie);
  const partsIn = (written: WrittenWorkbook): Record<string, string> => {
    // What is written is read back from the archive's own parts.
    const parts: Record<string, string> = {};
    const bytes = workbookOf(written);
    for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
      const [size, name] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
      const packed = bytes.subarray(at + 30 + name, at + 30 + name + size);
      parts[bytes.toString('utf8', at + 30, at + 30 + name)] = inflateRawSync(packed).toString();
      at += 30 + name + size;
    }
    return parts;
  };
  const withSheet = (xml: string) => workbookOf({ sheets: [{ rows: [] }], parts: { 'xl/worksheets/sheet1.xml': xml } });

  it.each<[string, Uint8Array]>([
    ['cut off', good.subarray(0, good.length / 2)],
    ['cut off at its end', good.subarray(0, -4)],
    ['its first bytes alone', good.subarray(0, 10)],
    ['with a byte changed in a sheet', lying((name) => (name.includes('sheet1') ? { crc: 1 } : {}))],
    ['that says less than it unpacks to', lying((name) => (name.includes('sheet1') ? { size: 10 } : {}))],
    ['that says more than it unpacks to', lying((name) => (name.includes('sheet1') ? { size: 100_000 } : {}))],
    ['encrypted', lying(() => ({ flags: 0x801 }))],
    ['a bomb', workbookOf({ sheets: [{ rows: [] }], parts: { 'xl/media/x': Buffer.alloc(8 * 1024 * 1024) } })],
    [
      'with two sheets of one name',
      workbookOf({
        sheets: [
          { name: 'x', rows: [] },
          { name: 'x', rows: [] },
        ],
      }),
    ],
    ['with a sheet that is no XML', withSheet('<worksheet><sheetData><row>')],
    ['with an entity', withSheet('<!DOCTYPE x [<!ENTITY a "b">]><worksheet>&a;</worksheet>')],
    [
      'with a text that is not there',
      withSheet('<worksheet><row r="1"><c r="A1" t="s"><v>99</v></c></row></worksheet>'),
    ],
    ['with a column beyond the last', withSheet('<worksheet><row r="1"><c r="XFE1"><v>1</v></c></row></worksheet>')],
    ['with a row that is none', withSheet('<worksheet><row r="0"/></worksheet>')],
    ['with a cell outside of any row', withSheet('<worksheet><c r="A1"><v>1</v></c></worksheet>')],
    ['with XML nested without end', withSheet('<a>'.repeat(5_000))],
    ['an archive of other files', zipped({ 'roster.csv': 'projectCode' })],
    [
      'a document of another kind',
      zipped({
        '[Content_Types].xml': '<Types/>',
        '_rels/.rels':
          '<Relationships><Relationship Id="1" Type="x/officeDocument" Target="word/document.xml"/></Relationships>',
      }),
    ],
    ['a workbook of the old kind', Buffer.from('d0cf11e0a1b11ae1', 'hex')],
    ['a PDF', Buffer.from('%PDF-1.7\n')],
    ['a web page that calls itself a workbook', Buffer.from('\n<html><table><tr><td>项目代码')],
    ['a picture', Buffer.from('89504e470d0a1a0a', 'hex')],
    ['gzip in spite of its name', gzipSync('projectCode')],
  ])('%s', async (_, bytes) => {
    expect(await refusalOf(bytes)).toBe('FORMAT');
  });

  it('says the way out in both languages', async () => {
    for (const bytes of [good.subarray(0, 50), Buffer.from('%PDF-1.7\n'), lying(() => ({ flags: 0x801 }))])
      await expect(open(bytes, 'payroll.csv')).rejects.toMatchObject({
        says: {
          zh: expect.stringMatching(/(另存为|去掉密码)/) as string,
          en: expect.stringMatching(/send (that|it)/) as string,
        },
      });
  });

  it('within gzip', async () => {
    await expect(open(gzipSync(good), 'payroll.xlsx.gz')).rejects.toMatchObject({ code: 'FORMAT' });
  });

  it('is a CSV for all that, if that is what is in it', async () => {
    const rows = await rowsOf(await open(Buffer.from(`${HEADER.join(',')}\nP1,2026-01,${ID},300`)));
    expect(faultsIn(rows)).toEqual([[]]);
  });
});
