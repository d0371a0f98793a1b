import type { Decider, DomainError, PlainDate } from '@anxin/domain-kit';
import type { Role } from '@anxin/identity';
import type { DutyChange, ParameterBook } from '@anxin/law';
import {
  type Aggregate,
  type CommandTable,
  type KnownOf,
  numberedAggregate,
  type Place,
  rowsIn,
  type Tx,
} from '@anxin/service-kit';
import type { CaseUnit } from '../../domain/case';
import type { Register, Registers } from '../../domain/registers';
import { numberOf } from '../../store/numbers';
import type { RegisterEntity } from '../../store/registers/register-entity';
import { registerStore, registerStream } from '../../store/registers/register-store';

export const OFFICE: readonly Role[] = ['OFFICE'];
export const UNITS: readonly Role[] = ['OFFICE', 'DEPARTMENT', 'TOWN'];

/** In whose sector a unit works. */
export const sectorOf = (unit: CaseUnit): string | null =>
  unit.startsWith('DEPARTMENT:') ? unit.slice('DEPARTMENT:'.length) : null;

type Command = { readonly type: string; readonly today: PlainDate };
type Known<Name extends Register> = Registers[Name];
type Found<Name extends Register> = { readonly stage: 'UNKNOWN'; readonly code?: string | undefined } | Known<Name>;

/** What of an entry is asked of many. */
type Columns = {
  readonly day: PlainDate;
  readonly sector?: string | null | undefined;
  readonly subject?: string | null | undefined;
};

const SEEN = 'SELECT FROM register_entry WHERE code = $1 AND register = $2';
const IN_SCOPE = `${SEEN} AND scope_allows(sector, area_code, NULL, NULL)`;

/** What one register is. */
type Definition<Name extends Register, Given extends Command, Event extends { readonly type: string }> = {
  readonly register: Name;
  /** In the numbers of its entries (IDF-14); without it an entry is called as it is asked for. */
  readonly number?: string;
  readonly decider: Decider<Found<Name>, Given, Event>;
  readonly commands: CommandTable<Found<Name>, Given['type']>;
  readonly unknown: () => DomainError;
  /** Where what a command begins is to be; undefined of a command that begins nothing. */
  readonly begins: (command: Given) => (Place & { readonly area: string }) | undefined;
  /** Commands of whoever sees it; others are given by those in whose scope it is. */
  readonly ofWhoeverSees?: readonly Given['type'][];
  readonly columns: (entry: Known<Name>['entry']) => Columns;
  readonly duties?: (event: Event) => readonly DutyChange[];
};

/** What registers need of their service. */
export type RegisterParts = {
  readonly law: ParameterBook;
  /** The six digits of the county that an area belongs to, with which numbers begin. */
  readonly countyOf: (area: string, on: PlainDate) => string;
};

/** How a register is decided, who may command it, how its entries are kept and told: the same for all of them. */
export const registerAggregate = <
  Name extends Register,
  Given extends Command,
  Event extends { readonly type: string },
>(
  definition: Definition<Name, Given, Event>,
  { law, countyOf }: RegisterParts,
): Aggregate<Found<Name>, Given, Event> => {
  const { register, number, decider, commands, unknown, begins, ofWhoeverSees = [], columns, duties } = definition;
  const streamOf = (code: string): string => registerStream(register, code);
  // A generic union is not told apart by the compiler.
  const rowOf = (known: KnownOf<Found<Name>>): RegisterEntity => {
    const { stage, entry } = known as unknown as Known<Name>;
    const { day, sector = null, subject = null } = columns(entry);
    const kind = 'kind' in entry ? entry.kind : register;
    return { code: entry.code, register, kind, stage, areaCode: entry.areaCode, sector, day, subject, entry };
  };
  const numbered = async (tx: Tx, area: string, on: PlainDate): Promise<string | undefined> =>
    number && numberOf(rowsIn(tx), countyOf(area, on), number, on);
  return numberedAggregate<Found<Name>, Given, Event, RegisterEntity>({
    ...{ law, decider, commands, unknown, streamOf, store: registerStore, rowOf },
    stateOf: ({ stage, entry }) => ({ stage, entry }) as unknown as KnownOf<Found<Name>>,
    sees: async (rows, code, { type }) =>
      (await rows(ofWhoeverSees.includes(type) ? SEEN : IN_SCOPE, [code, register])).length > 0,
    begins: (command) => {
      const place = begins(command);
      return (
        place && {
          place,
          open: async (tx) => ({ stage: 'UNKNOWN', code: await numbered(tx, place.area, command.today) }),
        }
      );
    },
    duties: (event) => duties?.(event) ?? [],
    tell: (after, { type, ...payload }) => {
      const { code, sector, areaCode: area } = rowOf(after);
      return [{ stream: streamOf(code), type, place: { sector, area }, payload }];
    },
  });
};
