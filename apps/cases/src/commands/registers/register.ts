import type { Decider, DomainError, PlainDate } from '@anxin/domain-kit';
import type { Role } from '@anxin/identity';
import type { DutyChange, ParameterBook } from '@anxin/law';
import {
  type Aggregate,
  type Change,
  changeDuties,
  type CommandTable,
  isInScope,
  lockStreams,
  type Place,
  rowsIn,
  type Tx,
} from '@anxin/service-kit';
import type { CaseUnit } from '../../domain/case';
import type { Register, Registers } from '../../domain/registers';
import { numberOf } from '../../store/numbers';
import type { RegisterEntity } from '../../store/register-entity';
import { isOf, registerStore, registerStream } from '../../store/register-store';

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

type Changes<Name extends Register, Given, Event> = readonly Change<Found<Name>, Given, Event>[];
type Told = { readonly type: string };

/** How the entries of a register are kept, with their clocks. */
const keeping = <Name extends Register, Given extends Command, Event extends Told>(
  { register, number, unknown, columns, duties }: Definition<Name, Given, Event>,
  { law, countyOf }: RegisterParts,
) => {
  const streamOf = (code: string): string => registerStream(register, code);
  const rowOf = (state: Found<Name>): RegisterEntity => {
    if (state.stage === 'UNKNOWN') throw unknown();
    const { stage, entry } = state;
    const { day, sector = null, subject = null } = columns(entry);
    const kind = 'kind' in entry ? entry.kind : register;
    return { code: entry.code, register, kind, stage, areaCode: entry.areaCode, sector, day, subject, entry };
  };
  return {
    streamOf,
    rowOf,
    /** The number of what begins. */
    numbered: async (tx: Tx, { area }: { readonly area: string }, on: PlainDate): Promise<string | undefined> =>
      number && (await numberOf(rowsIn(tx), countyOf(area, on), number, on)),
    save: async (tx: Tx, changes: Changes<Name, Given, Event>): Promise<void> => {
      const rows = changes.map(({ after }) => rowOf(after));
      await registerStore.save(tx, rows);
      const changed = changes.flatMap(({ steps }, place) =>
        steps
          .flatMap(({ events }) => events)
          .flatMap((event) => duties?.(event) ?? [])
          .map((change) => ({ stream: streamOf(rows[place]?.code ?? ''), change })),
      );
      await changeDuties(tx, law, changed);
    },
  };
};

/** How a register is decided, who may command it, how its entries are kept and told: the same for all of them. */
export const registerAggregate = <Name extends Register, Given extends Command, Event extends Told>(
  definition: Definition<Name, Given, Event>,
  parts: RegisterParts,
): Aggregate<Found<Name>, Given, Event> => {
  const { register, decider, commands, unknown, begins, ofWhoeverSees = [] } = definition;
  const { streamOf, rowOf, numbered, save } = keeping(definition, parts);
  return {
    ...decider,
    ...commands,
    unknown,
    isVisible: async (rows, code, command) => {
      const place = begins(command);
      if (place) return isInScope(rows, place);
      const sql = ofWhoeverSees.includes(command.type) ? SEEN : IN_SCOPE;
      return (await rows(sql, [code, register])).length > 0;
    },
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(streamOf));
      const found = [...(await registerStore.byKey(rowsIn(tx), codes)).values()].filter(isOf(register));
      const states = new Map<string, Found<Name>>(
        found.map(({ code, stage, entry }) => [code, { stage, entry } as Known<Name>]),
      );
      for (const { id, command } of given) {
        const place = begins(command);
        if (place && !states.has(id))
          states.set(id, { stage: 'UNKNOWN', code: await numbered(tx, place, command.today) });
      }
      return states;
    },
    save,
    tell: (_, after, { type, ...payload }) => {
      const { code, sector, areaCode: area } = rowOf(after);
      return [{ stream: streamOf(code), type, place: { sector, area }, payload }];
    },
  };
};
