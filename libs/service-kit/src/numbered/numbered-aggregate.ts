import type { Decider } from '@anxin/domain-kit';
import type { DutyChange, ParameterBook } from '@anxin/law';
import type { Tx } from '../database/open';
import { type Rows, rowsIn } from '../database/rows';
import { changeDuties } from '../deadlines/change-duties';
import { lockStreams } from '../journal/append';
import type { Cause, JournalEntry, Place } from '../journal/entry';
import { type Aggregate, eventsOf } from '../command/aggregate';
import type { CommandTable } from '../command/command-table';
import { isInScope, seenOf } from '../command/permit';

type Staged = { readonly stage: string };
/** A state of something that is there. */
export type KnownOf<State extends Staged> = Exclude<State, { readonly stage: 'UNKNOWN' }>;

/** What a command that begins something finds, and where it is to be, or who else may begin it. */
export type Beginning<State> = { readonly open: (tx: Tx) => Promise<State> } & (
  { readonly place: Place } | { readonly isVisible: (rows: Rows) => Promise<boolean> }
);

/** Whoever sees the row of a table may command what it keeps. */
export const seesRowOf =
  (table: string) =>
  async (rows: Rows, code: string): Promise<boolean> =>
    (await seenOf(rows, [code], { table })).has(code);

/** What makes an aggregate that is one row, and gets its number with its first command. */
export type Numbered<
  State extends Staged,
  Command extends { readonly type: string },
  Event,
  Row extends { readonly code: string },
> = {
  readonly law: ParameterBook;
  readonly decider: Decider<State, Command, Event>;
  readonly commands: CommandTable<State, Command['type']>;
  readonly unknown: Aggregate<State, Command, Event>['unknown'];
  /** Whether whoever has these reads may command one that is there. */
  readonly sees: (rows: Rows, code: string, command: Command) => Promise<boolean>;
  readonly streamOf: (code: string) => string;
  readonly store: {
    readonly byKey: (rows: Rows, codes: readonly string[]) => Promise<ReadonlyMap<string, Row>>;
    readonly save: (tx: Tx, rows: readonly Row[]) => Promise<void>;
  };
  readonly stateOf: (row: Row) => KnownOf<State>;
  readonly rowOf: (state: KnownOf<State>) => Row;
  /** Other commands begin nothing. */
  readonly begins: (command: Command) => Beginning<State> | undefined;
  /** What a command looks at beside the state, where it does. */
  readonly looking?: (tx: Tx, state: KnownOf<State>, command: Command) => Promise<KnownOf<State>>;
  /** What an event does to its clocks; `found` is the state before it, or after the first. */
  readonly duties?: (event: Event, found: KnownOf<State>) => readonly DutyChange[];
  readonly tell: (after: KnownOf<State>, event: Event) => readonly JournalEntry[];
  /** What else is saved with it. */
  readonly beside?: Aggregate<State, Command, Event>['save'];
};

const known = <State extends Staged>(state: State): KnownOf<State>[] =>
  state.stage === 'UNKNOWN' ? [] : [state as KnownOf<State>];

/** How such an aggregate is loaded, saved and told: the one way its commands go. */
export const numberedAggregate = <
  State extends Staged,
  Command extends { readonly type: string },
  Event,
  Row extends { readonly code: string },
>(
  parts: Numbered<State, Command, Event, Row>,
): Aggregate<State, Command, Event> => {
  const { law, decider, commands, unknown, sees, streamOf, store, stateOf, rowOf, begins, looking, tell } = parts;
  const dutiesOf = (change: Parameters<typeof eventsOf<State, Command, Event>>[1]) =>
    eventsOf(decider.evolve, change).flatMap(([before, event]) => {
      const found = before.stage === 'UNKNOWN' ? decider.evolve(before, event) : before;
      const stream = (code: string) => (duty: DutyChange) => ({ stream: streamOf(code), change: duty });
      return known(found).flatMap((one) => (parts.duties?.(event, one) ?? []).map(stream(rowOf(one).code)));
    });
  return {
    ...decider,
    ...commands,
    unknown,
    isVisible: async (rows, code, command) => {
      const beginning = begins(command);
      if (!beginning) return sees(rows, code, command);
      return 'place' in beginning ? isInScope(rows, beginning.place) : beginning.isVisible(rows);
    },
    load: async (tx, codes, given) => {
      await lockStreams(tx, codes.map(streamOf));
      const found = await store.byKey(rowsIn(tx), codes);
      const states = new Map<string, State>([...found].map(([code, row]) => [code, stateOf(row)]));
      for (const { id, command } of given) {
        const beginning = begins(command);
        const state = states.get(id);
        if (beginning && !state) states.set(id, await beginning.open(tx));
        else if (looking && state) states.set(id, await looking(tx, state as KnownOf<State>, command));
      }
      return states;
    },
    save: async (tx, changes, cause: Cause) => {
      await store.save(
        tx,
        changes.flatMap(({ after }) => known(after).map(rowOf)),
      );
      await parts.beside?.(tx, changes, cause);
      await changeDuties(tx, law, changes.flatMap(dutiesOf));
    },
    tell: (code, after, event) => {
      const [one] = known(after);
      if (!one) throw unknown(code);
      return tell(one, event);
    },
  };
};
