import { inflateRawSync } from 'node:zlib';
import { FileRefused } from './faults/fault';
import { SHIPPED_MAPPINGS } from './mapping/shipped';
import { readTable } from './read-table';
import { sourceOf, TODAY } from './source.fixture';
import { bankReturn, clues, escrowStatement, payroll, roster } from './tables/tables';
import { dated, workbookOf, zipped } from './workbook.fixture';

/** Numbers that look like chance and are the same for a seed. */
const chanceOf = (seed: number) => {
  let state = seed >>> 0;
  return (below: number): number => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below);
  };
};
type Chance = ReturnType<typeof chanceOf>;

const pick = <Of>(chance: Chance, all: readonly Of[]): Of => all[chance(all.length)] as Of;

const TABLES = [payroll, roster, bankReturn, escrowStatement, clues] as const;

/** Pieces of which files are made that somebody might send, or mean badly. */
const PIECES = [
  ',',
  ';',
  '\t',
  '\n',
  '\r\n',
  '"',
  '""',
  "'",
  ' ',
  '　',
  '\0',
  '\uFEFF',
  'sep=;\n',
  '合计',
  '小计',
  'Total',
  '项目代码',
  '工资月份',
  '身份证号',
  '实发工资（元）',
  'projectCode',
  'payMonth',
  'idCardNumber',
  'netAmount',
  '11010519491231002X',
  '2026-01',
  '2026年1月5日',
  '46058',
  '6.22E+18',
  '1e308',
  '-0',
  '¥1,234.50元',
  '9'.repeat(40),
  '2026-01-05T07:00:00Z',
  '2026/1/5 7:00',
  '𠮷',
  '\ud842',
  '<',
  '%PDF',
  'x'.repeat(70_000),
];

/** An archive's parts as they stand in it. */
const partsIn = (bytes: Buffer): Record<string, Buffer> => {
  const parts: Record<string, Buffer> = {};
  for (let at = 0; bytes.readUInt32LE(at) === 0x04034b50;) {
    const [size, name] = [bytes.readUInt32LE(at + 18), bytes.readUInt16LE(at + 26)];
    const start = at + 30 + name;
    parts[bytes.toString('utf8', at + 30, start)] = inflateRawSync(bytes.subarray(start, start + size));
    at = start + size;
  }
  return parts;
};

const HEADER = ['项目代码', '工资月份', '身份证号', '实发工资（元）', '签字日期'];
const BOOK = workbookOf({
  sheets: [
    { rows: [['标题'], HEADER, ['P1', 202_601, '11010519491231002X', 300.5, dated(46_027)], ['合计', '', '', 300.5]] },
  ],
});
const PARTS = partsIn(BOOK);
const CSV = Buffer.from(
  [HEADER.join(','), 'P1,2026-01,11010519491231002X,"1,300.50",2026/1/5', '合计,,,1300.50'].join('\n'),
);

/** A statement in the layout of a bank. */
const STATEMENT = Buffer.from(
  ['01|6205000000000000001|x', '02|S1|20260105070000|C|5.00|5.00|甲|6205000000000000009|工资|', '99|1|5.00', ''].join(
    '\n',
  ),
);

/** The same bytes with a few of them changed, doubled, or cut off. */
const damagedBytes = (bytes: Buffer, chance: Chance): Buffer => {
  const changed = Buffer.from(bytes);
  for (let times = 1 + chance(6); times > 0; times -= 1) changed[chance(changed.length)] = chance(256);
  const [from, to] = [chance(changed.length), chance(changed.length)];
  const kinds = [changed, changed.subarray(0, from), Buffer.concat([changed.subarray(0, from), changed.subarray(to)])];
  return pick(chance, kinds);
};

/** A workbook whose archive is whole, and one of whose parts is damaged. */
const damagedPart = (chance: Chance): Buffer => {
  const name = pick(chance, Object.keys(PARTS));
  return zipped({ ...PARTS, [name]: damagedBytes(PARTS[name] ?? Buffer.alloc(1), chance) });
};

const madeUp = (chance: Chance): Buffer =>
  Buffer.from(
    Array.from({ length: chance(60) }, () => pick(chance, PIECES)).join(''),
    pick(chance, ['utf8', 'utf16le']),
  );

const fileOf = (chance: Chance): { readonly name: string; readonly bytes: Buffer } => {
  const name = pick(chance, ['x.csv', 'x.xlsx', 'x.csv.gz']);
  const kinds = [
    () => madeUp(chance),
    () => damagedBytes(CSV, chance),
    () => damagedBytes(BOOK, chance),
    () => damagedPart(chance),
    () => damagedBytes(STATEMENT, chance),
  ];
  return { name: name === 'x.csv.gz' && chance(5) > 0 ? 'x.csv' : name, bytes: pick(chance, kinds)() };
};

/** What became of a file: how many rows it has, or the code it was refused with. Anything else that is thrown is a fault. */
export const readAny = async (seed: number): Promise<number | string> => {
  const chance = chanceOf(seed);
  const { name, bytes } = fileOf(chance);
  const mapping = chance(3) === 0 ? pick(chance, SHIPPED_MAPPINGS) : undefined;
  let count = 0;
  try {
    const table = mapping?.of ?? pick(chance, TABLES);
    const { batches } = await readTable(table, sourceOf(name, bytes), { today: TODAY, mapping });
    for await (const { rows } of batches) count += rows.length;
  } catch (fault) {
    if (fault instanceof FileRefused) return fault.code;
    throw new Error(`Input ${seed}`, { cause: fault });
  }
  return count;
};
