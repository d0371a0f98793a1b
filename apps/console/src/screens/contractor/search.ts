/** What of an address is read for the contractor's screens; what is none of it is left out. */
type Search = Readonly<Record<string, unknown>>;

const MONTH = /^\d{4}-(?:0[1-9]|1[0-2])$/;
const textIn = (value: unknown): string | undefined => (typeof value === 'string' && value !== '' ? value : undefined);
const monthOf = (value: unknown): string | undefined => {
  const text = textIn(value);
  return text !== undefined && MONTH.test(text) ? text : undefined;
};

/** Those that are there. */
const given = <Values extends object>(values: Values): { [Name in keyof Values]?: NonNullable<Values[Name]> } =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value !== undefined)) as never;

export const monthIn = ({ month }: Search): { month?: string } => given({ month: monthOf(month) });

export const sheetIn = ({ project, month }: Search): { project?: string; month?: string } =>
  given({ project: textIn(project), month: monthOf(month) });

const TABLES = ['roster', 'attendance'] as const;

export const handInIn = ({
  table,
  ...search
}: Search): { table?: (typeof TABLES)[number]; project?: string; month?: string } =>
  given({ table: TABLES.find((one) => one === table), ...sheetIn(search) });

export const warningsIn = ({ id }: Search): { id?: string } => given({ id: textIn(id) });

/** The months up to one, the latest first. */
export const monthsBack = (last: string, count: number): readonly string[] => {
  const [year = 0, month = 1] = last.split('-').map(Number);
  return Array.from({ length: count }, (_, back) => {
    const months = year * 12 + (month - 1) - back;
    return `${Math.floor(months / 12)}-${String((months % 12) + 1).padStart(2, '0')}`;
  });
};
