import { fen, type Fen } from '@anxin/domain-kit';
import type { Vault } from '@anxin/identity';
import { comparableName } from '@anxin/law';

/** Where a value stands: which column of which fact; what is encrypted for one cell is not read from another. */
export type Cell = () => string;

/** How what is stored comes back as fields of the row. */
export type FactReader = {
  readonly sql: (column: string) => string;
  /** Never called with NULL: a field that says nothing is absent. */
  readonly into: (values: Record<string, unknown>, stored: never, cell: Cell) => void;
};

/** A column of a fact table. What a fact does not say is NULL. */
export type FactColumn<Row, Of> = {
  /** Its SQL type. */
  readonly type: string;
  /** @param cell where the value will stand */
  readonly write: (values: Row, of: Of | undefined, cell: Cell) => unknown;
  /** The database makes it of the others: it is only asked by. */
  readonly generated?: true;
  /** Absent of a key, which whoever asks knows, and of a token, which nobody can read back. */
  readonly read?: FactReader;
};

/** The fields of a row that hold a kind of value. */
type FieldOf<Row, Value> = {
  [Name in keyof Row & string]: Row[Name] extends Value | undefined ? Name : never;
}[keyof Row & string];

const asIs = <Value>(value: Value): Value => value;

/** Reads a column back into one field. */
export const readInto = <Stored>(
  field: string,
  value: (stored: Stored, cell: Cell) => unknown = asIs,
  sql: FactReader['sql'] = asIs,
): FactReader => ({
  sql,
  into: (values, stored: Stored, cell) => {
    values[field] = value(stored, cell);
  },
});

/** A column of one field, kept as it is unless it is told otherwise. */
const columnOf =
  <Row, Of>() =>
  <Value>(
    field: string,
    type: string,
    write: (value: Value, cell: Cell) => unknown = asIs,
    read: FactReader = readInto(field),
  ): FactColumn<Row, Of> => ({
    type,
    write: (values, _, cell) => {
      const said = values[field as keyof Row];
      return said === undefined ? null : write(said as Value, cell);
    },
    read,
  });

const asText = (name: string): string => `${name}::text`;

/** Columns that no field keeps: what follows from the row. */
const following = <Row, Of>() => ({
  /** What the database makes of the row by itself, to be asked by. */
  generated: (type: string, write: (values: Row) => unknown): FactColumn<Row, Of> => ({
    type,
    write: (values) => write(values),
    generated: true,
  }),
  /** What follows from the row, and is kept to be asked by. */
  derived: (type: string, write: (values: Row, cell: Cell) => unknown): FactColumn<Row, Of> => ({
    type,
    write: (values, _, cell) => write(values, cell),
  }),
});

/**
 * The kinds of columns that a table of such rows may have, each named by the field it keeps: `day('leftOn')`. Personal
 * data are `sealed`, encrypted for their cell as they are written, and compared by a token in a column of its own.
 */
export const factColumns = <Row, Of>(vault: Pick<Vault, 'encrypt' | 'decrypt' | 'nameToken' | 'cardToken'>) => {
  type Column = FactColumn<Row, Of>;
  const column = columnOf<Row, Of>();
  const token = (field: string, of: (value: string) => string): Column => {
    const { type, write } = column(field, 'text', of);
    return { type, write };
  };
  type Text = FieldOf<Row, string>;
  return {
    text: (field: Text): Column => column(field, 'text'),
    integer: (field: FieldOf<Row, number>): Column => column(field, 'int'),
    /** A number with at most one decimal. */
    tenths: (field: FieldOf<Row, number>): Column =>
      column(
        field,
        'numeric',
        asIs,
        readInto(field, (stored: string) => Number(stored), asText),
      ),
    amount: (field: FieldOf<Row, Fen>): Column =>
      column(
        field,
        'bigint',
        String,
        readInto(field, (stored: string) => fen(BigInt(stored)), asText),
      ),
    day: (field: Text): Column => column(field, 'date', asIs, readInto(field, asIs, asText)),
    /** Kept as its first day. */
    month: (field: Text): Column =>
      column(
        field,
        'date',
        (month: string) => `${month}-01`,
        readInto(field, asIs, (name) => `to_char(${name}, 'YYYY-MM')`),
      ),
    instant: (field: Text): Column =>
      column(
        field,
        'timestamp',
        asIs,
        readInto(field, asIs, (name) => `to_char(${name}, 'YYYY-MM-DD HH24:MI:SS')`),
      ),
    sealed: (field: Text): Column =>
      column(
        field,
        'bytea',
        (value: string, cell) => vault.encrypt(value, cell()),
        readInto(field, (stored: Buffer, cell) => vault.decrypt(stored, cell())),
      ),
    /** Of the name as names are compared. */
    nameToken: (field: Text): Column => token(field, (name) => vault.nameToken(comparableName(name))),
    cardToken: (field: Text): Column => token(field, vault.cardToken),
    /** Of what the fact belongs to, not of its row; `read` where a field of the row can be found by it. */
    subject: (type: string, write: (of: Of) => unknown, read?: FactReader): Column => ({
      type,
      write: (_, of) => (of === undefined ? null : write(of)),
      ...(read ? { read } : {}),
    }),
    ...following<Row, Of>(),
  };
};
