import { DomainError } from '@anxin/domain-kit';
import { z } from 'zod';
import type { Table } from '../tables/table';
import { TABLES } from '../tables/tables';

// How a bank's or a vendor's own layout becomes rows of one of our tables: data, checked when it is loaded.

const count = z.int().positive();
const filled = z.string().min(1);

/** What is made of a field, in this order. */
const made = {
  /** What its codes are with us; a row with another one is refused, none is guessed. */
  codes: z.record(z.string(), filled).optional(),
  /** Of a figure without a point: how many of its digits are decimals. */
  decimals: z.int().min(0).max(6).optional(),
  /** Of digits that are a day or a time: which are which, such as `yyyyMMddHHmmss`. */
  form: z
    .string()
    .regex(/^[yMdHms]+$/)
    .optional(),
};
/** Of text files: whether a field stands in the row itself, or in the record before or after the rows. */
const of = z.enum(['row', 'head']).default('row');

const valuePart = z.strictObject({ value: filled });
const fixedPart = z.strictObject({ from: count, length: count, of, ...made });
const placePart = z.strictObject({ place: count, of, ...made });
const headingPart = z.strictObject({ heading: filled, ...made });

/** A column is made of one field, or of several with a blank between them. */
const columnOf = <Part extends z.ZodType>(part: Part) =>
  z.union([part, valuePart]).or(z.array(z.union([part, valuePart])).min(1));

/** What the file says of all its rows, by which it is refused whole where they do not agree. */
const totalsOf = <Part extends z.ZodType>(part: Part) =>
  z
    .strictObject({ in: z.enum(['head', 'tail']), rows: part.optional(), sums: z.record(z.string(), part).default({}) })
    .refine(
      ({ rows, sums }) => rows !== undefined || Object.keys(sums).length > 0,
      '须有 rows 或 sums，否则什么也不核对 has rows or sums, else nothing is checked',
    );

const base = {
  /** What it is called. */
  name: z.string().regex(/^[a-z][a-z0-9-]*$/),
  /** What it is for, in Chinese. */
  says: filled,
  table: z.enum(TABLES.map(({ name }) => name)),
  /** The names of the files it is for; `*` stands for anything. */
  files: filled,
};
const ofText = {
  encoding: z.enum(['utf-8', 'gb18030', 'utf-16le', 'utf-16be']).optional(),
  /** Lines before the first one that counts. */
  skip: z.int().min(0).default(0),
  /** By what lines are known that are of several kinds: how they begin, or their first field. */
  records: z.strictObject({ row: filled, head: filled.optional(), tail: filled.optional() }).optional(),
};

const schema = z.discriminatedUnion('kind', [
  z.strictObject({
    ...base,
    ...ofText,
    kind: z.literal('fixed'),
    /** In what `from` and `length` count. */
    unit: z.enum(['bytes', 'characters']).default('bytes'),
    /** How long a row is; a shorter or longer one is refused. */
    rowLength: count.optional(),
    columns: z.record(z.string(), columnOf(fixedPart)),
    totals: totalsOf(fixedPart).optional(),
  }),
  z.strictObject({
    ...base,
    ...ofText,
    kind: z.literal('separated'),
    separator: z.string().length(1),
    columns: z.record(z.string(), columnOf(placePart)),
    totals: totalsOf(placePart).optional(),
  }),
  z.strictObject({
    ...base,
    kind: z.literal('workbook'),
    /** Rows that its header takes; a heading is what stands in them, with `/` between. */
    headerRows: z.int().min(1).max(5).default(1),
    columns: z.record(z.string(), columnOf(headingPart)),
  }),
]);

/** A mapping as it was checked, with the table whose rows it makes. */
export type Mapping = z.output<typeof schema> & { readonly of: Table };
export type TextMapping = Extract<Mapping, { kind: 'fixed' | 'separated' }>;
export type WorkbookMapping = Extract<Mapping, { kind: 'workbook' }>;

export type ValuePart = z.output<typeof valuePart>;
export type TextPart = z.output<typeof fixedPart> | z.output<typeof placePart>;
export type HeadingPart = z.output<typeof headingPart>;
export type Part = ValuePart | TextPart | HeadingPart;

type TextColumn = TextMapping['columns'][string];

/** The columns of a text file, in their order. */
export const columnsOf = ({ columns }: TextMapping): readonly TextColumn[] => Object.values<TextColumn>(columns);

/** The parts of a column, one after the other. */
export const partsOfColumn = <One extends object>(column: One | readonly One[]): readonly One[] =>
  Array.isArray(column) ? (column as readonly One[]) : [column as One];

/** What is wrong with a mapping that has its form: where, and what. */
const faultsOf = (mapping: z.output<typeof schema>, table: Table): readonly string[] => {
  const { columns } = mapping;
  const unknown = Object.keys(columns).filter((name) => !(name in table.columns));
  const missing = Object.keys(table.columns).filter((name) => table.columns[name]?.required && !(name in columns));
  const faults = [
    ...unknown.map((name) => `columns.${name}：${table.name} 没有这一列 ${table.name} has no such column`),
    ...missing.map((name) => `columns：缺少必填列 ${name} the required column ${name} is missing`),
  ];
  if (mapping.kind === 'workbook') return faults;
  const { totals, records } = mapping;
  const usesHead = columnsOf({ ...mapping, of: table }).some((column) =>
    partsOfColumn<object>(column).some((part) => 'of' in part && part.of === 'head'),
  );
  if (usesHead && !records?.head)
    faults.push('records.head：列取自文件头记录，须说明其标记 is needed: a column is of the head');
  if (totals && !records?.[totals.in])
    faults.push(`records.${totals.in}：合计所在的记录须说明其标记 is needed: the totals stand in it`);
  const sums = Object.keys(totals?.sums ?? {}).filter((name) => !(name in columns) || !table.columns[name]?.addsUp);
  faults.push(...sums.map((name) => `totals.sums.${name}：不是可以合计的金额列 is no amount among the columns`));
  if (mapping.kind === 'fixed' && mapping.rowLength !== undefined) {
    for (const [name, column] of Object.entries(mapping.columns)) {
      for (const part of partsOfColumn<object>(column)) {
        if (!('from' in part) || !('length' in part) || ('of' in part && part.of === 'head')) continue;
        if (Number(part.from) + Number(part.length) - 1 > mapping.rowLength)
          faults.push(`columns.${name}：超出 rowLength reaches beyond rowLength`);
      }
    }
  }
  return faults;
};

/**
 * A mapping out of its JSON. Throws `MAPPING_INVALID`, naming each thing that is wrong and where.
 * @param source what it is called where it came from
 */
export const loadMapping = (json: unknown, source: string): Mapping => {
  const read = schema.safeParse(json);
  if (!read.success) {
    const issues = read.error.issues.map(({ path, message }) => `${path.join('.')} ${message}`.trim());
    throw new DomainError('MAPPING_INVALID', `${source}: ${issues.join('; ')}`);
  }
  const of = TABLES.find(({ name }) => name === read.data.table);
  const faults = of ? faultsOf(read.data, of) : [];
  if (!of || faults.length > 0) throw new DomainError('MAPPING_INVALID', `${source}: ${faults.join('; ')}`);
  return { ...read.data, of };
};

/** A mapping as JSON, that can be loaded again. */
export const mappingJson = ({ of: _, ...mapping }: Mapping): string => JSON.stringify(mapping);

/** Whether a file's name is among those that a mapping is for. */
export const isMappedBy = ({ files }: Mapping, fileName: string): boolean => {
  const [first = '', ...others] = files.toLowerCase().split('*');
  const name = fileName.toLowerCase();
  const last = others.pop();
  if (last === undefined) return name === first;
  if (!name.startsWith(first) || !name.endsWith(last)) return false;
  // Each piece where it first comes: that leaves the most to those after it.
  let at = first.length;
  for (const piece of others) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return at <= name.length - last.length;
};
