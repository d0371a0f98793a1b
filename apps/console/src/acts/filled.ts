import type { Field } from '@anxin/client';

type Value = unknown;
export type Filled = Readonly<Record<string, Value>>;

/** Yuan as typed, `98600` or `98,600.5`, in fen as text: 9860050. Nothing where it is no amount. */
export const fenOf = (typed: string): string | undefined => {
  const [, sign = '', whole = '', cents = ''] =
    /^(-?)(\d+)(?:\.(\d{0,2}))?$/.exec(typed.replaceAll(/[,，\s]/g, '')) ?? [];
  if (whole === '') return undefined;
  const digits = `${whole}${cents.padEnd(2, '0')}`.replace(/^0+(?=\d)/, '');
  return digits === '0' ? digits : sign + digits;
};

const isEmpty = (value: Value): boolean =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

/** A moment as it is typed here, which is that of China. */
const momentOf = (typed: string): string => (typed.length === 16 ? `${typed}:00+08:00` : typed);

const NUMBERS = ['Int', 'Float'];

/** A number as typed; what is none stays, and the API refuses it by its field. */
const numberOf = (typed: string): number | string => (Number.isFinite(Number(typed)) ? Number(typed) : typed);

const readOne = (field: Field, value: Value, inputs: Readonly<Record<string, readonly Field[]>>): Value => {
  const fields = inputs[field.type];
  if (fields) return inputOf(fields, value as Filled, inputs);
  if (typeof value !== 'string') return value;
  if (field.type === 'Fen') return fenOf(value) ?? value;
  if (field.type === 'Moment') return momentOf(value);
  if (NUMBERS.includes(field.type)) return numberOf(value);
  return value.trim();
};

/** What has to be sent though nothing of it is filled in: a list, or an input of which all may be left out. */
const isWhole = (field: Field, inputs: Readonly<Record<string, readonly Field[]>>): boolean =>
  field.isNeeded && (field.isList || inputs[field.type] !== undefined);

/** What was filled in, as the input of the mutation: amounts in fen, what was left empty left out. */
export const inputOf = (
  fields: readonly Field[],
  filled: Filled,
  inputs: Readonly<Record<string, readonly Field[]>>,
): Filled =>
  Object.fromEntries(
    fields.flatMap((field) => {
      const value = filled[field.name];
      if (isEmpty(value)) return isWhole(field, inputs) ? [[field.name, field.isList ? [] : {}]] : [];
      const list = Array.isArray(value) ? (value as readonly Value[]) : undefined;
      const read = list
        ? list.filter((one) => !isEmpty(one)).map((one) => readOne(field, one, inputs))
        : readOne(field, value, inputs);
      return [[field.name, read]];
    }),
  );
