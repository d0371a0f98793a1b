import { DomainError, type PlainDate } from '@anxin/domain-kit';
import { z } from 'zod';

const row = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** The expected answers of some days; a day has only the parts that are to be compared. */
const expectedSchema = z.record(
  z.string(),
  z.object({
    lines: z.array(row).optional(),
    balances: z.array(row).optional(),
    warnings: z.array(row).optional(),
    deposits: z.array(row).optional(),
    totals: z.record(z.string(), z.union([z.number(), z.null(), z.record(z.string(), z.number())])).optional(),
  }),
);
export type Expected = z.output<typeof expectedSchema>;

export const loadExpected = (path: string, json: unknown): Expected => {
  const read = expectedSchema.safeParse(json);
  if (read.success) return read.data;
  const [issue] = read.error.issues;
  throw new DomainError('EXPECTED_INVALID', `${path}: ${issue?.path.join('.') ?? ''} ${issue?.message ?? ''}`);
};

/** Something that is not as expected: what, the value expected and ours; `undefined` where one side has none. */
export type Difference = {
  readonly on: PlainDate;
  readonly of: string;
  readonly expected: string | undefined;
  readonly ours: string | undefined;
};

const KEYS = {
  lines: ['projectCode', 'idCardNumber', 'payMonth'],
  balances: ['projectCode'],
  warnings: ['projectCode', 'indicator'],
  deposits: ['projectCode'],
} as const;
type RowPart = keyof typeof KEYS;

type Values = Readonly<Record<string, unknown>>;

/** An answer in the layout of `expected.json`, whoever gave it. */
export type Answered = { readonly on: PlainDate; readonly totals: Values } & {
  readonly [Part in RowPart]: readonly Values[];
};

const keyed = (part: RowPart, rows: readonly Values[]): ReadonlyMap<string, Values> =>
  new Map(rows.map((values) => [KEYS[part].map((name) => String(values[name])).join(' '), values]));

const shown = (values: Values | undefined): string | undefined =>
  values &&
  Object.entries(values)
    .map(([name, value]) => `${name}=${String(value)}`)
    .join(' ');

/** The fields in which two rows of the same key differ, as far as the expected row has them. */
const differing = (expected: Values, ours: Values): string[] =>
  Object.keys(expected).filter((name) => String(expected[name]) !== String(ours[name]));

const pick = (values: Values, names: readonly string[]): Values =>
  Object.fromEntries(names.map((name) => [name, values[name]]));

const comparePart = (part: RowPart, expected: readonly Values[], answer: Answered): Omit<Difference, 'on'>[] => {
  const [theirs, ours] = [keyed(part, expected), keyed(part, answer[part])];
  const missingOrOther = [...theirs].flatMap(([key, values]) => {
    const own = ours.get(key);
    if (!own) return [{ of: `${part} ${key}`, expected: shown(values), ours: undefined }];
    const names = differing(values, own);
    return names.length === 0
      ? []
      : [{ of: `${part} ${key}`, expected: shown(pick(values, names)), ours: shown(pick(own, names)) }];
  });
  const surplus = [...ours].flatMap(([key, values]) =>
    theirs.has(key) ? [] : [{ of: `${part} ${key}`, expected: undefined, ours: shown(values) }],
  );
  return [...missingOrOther, ...surplus];
};

const flat = (totals: Values): Values =>
  Object.fromEntries(
    Object.entries(totals).flatMap(([name, value]) =>
      value !== null && typeof value === 'object'
        ? Object.entries(value).map(([inner, count]) => [`${name}.${inner}`, count as unknown])
        : [[name, value]],
    ),
  );

/** What is expected of a day; throws `EXPECTED_INVALID` when the file does not have it. */
export const expectedOn = (expected: Expected, on: PlainDate, path: string): Expected[string] => {
  const day = expected[on];
  if (!day) throw new DomainError('EXPECTED_INVALID', `${path}: 没有 ${on} 这一天 has no day ${on}`);
  return day;
};

/** Compares an answer with what is expected of its day: as sets, and only the parts that the expected day has. */
export const compareAnswer = (answer: Answered, expected: Expected[string]): Difference[] => {
  const differences = (Object.keys(KEYS) as RowPart[]).flatMap((part) => {
    const rows = expected[part];
    return rows ? comparePart(part, rows, answer) : [];
  });
  if (expected.totals) {
    const [theirs, ours] = [flat(expected.totals), flat(answer.totals)];
    const names = differing(theirs, ours);
    differences.push(
      ...names.map((name) => ({ of: `totals ${name}`, expected: String(theirs[name]), ours: String(ours[name]) })),
    );
  }
  return differences.map((difference) => ({ on: answer.on, ...difference }));
};
