import type { Decider, DomainError } from '@anxin/domain-kit';
import type { Tx } from '../database/open';
import type { Rows } from '../database/rows';
import type { Cause, JournalEntry } from '../journal/entry';
import type { CommandTable } from './command-table';

/** A command and the aggregate it is for. */
export type CommandFor<Command> = { readonly id: string; readonly command: Command };

/** One command as it was decided: what it led to, and the state after it. */
export type Step<State, Command, Event> = {
  readonly command: Command;
  readonly events: readonly Event[];
  readonly after: State;
};

/** What changed of one aggregate in a transaction. */
export type Change<State, Command, Event> = {
  readonly id: string;
  readonly before: State;
  readonly after: State;
  /** Its commands that led to something, in their order. */
  readonly steps: readonly Step<State, Command, Event>[];
};

/** The events of a change in their order, each with the state that it found. */
export const eventsOf = <State, Command, Event>(
  evolve: (state: State, event: Event) => State,
  { before, steps }: Change<State, Command, Event>,
): readonly (readonly [State, Event])[] => {
  let state = before;
  return steps.flatMap(({ events }) =>
    events.map((event) => {
      const found = [state, event] as const;
      state = evolve(state, event);
      return found;
    }),
  );
};

/** Which of several the caller, whose scope these reads have, finds in a place. */
export type InPlace = (rows: Rows, ids: readonly string[], place: string) => Promise<ReadonlySet<string>>;

/** How one kind of aggregate is decided, who may command it, how it is kept and told. */
export type Aggregate<State, Command extends { readonly type: string }, Event> = Decider<State, Command, Event> &
  CommandTable<State, Command['type']> & {
    /**
     * Whether the caller, whose scope these reads have, may see the aggregate; of one that the command begins, the place
     * where it is to be.
     */
    readonly isVisible: (rows: Rows, id: string, command: Command) => Promise<boolean>;
    /** Of these, those where the caller is in a place that `where` of its commands names. */
    readonly inPlace?: InPlace;
    /** The refusal where it is not there or out of scope: both look alike. */
    readonly unknown: (id: string) => DomainError;
    /**
     * The states as they stand, locked until the transaction ends: by their rows, or by `lockStreams` where there is none
     * to lock. Those of which nothing is known are left out.
     * @param given the commands, where what they name beside the aggregate belongs to the state they are decided on
     */
    readonly load: (
      tx: Tx,
      ids: readonly string[],
      given: readonly CommandFor<Command>[],
    ) => Promise<ReadonlyMap<string, State>>;
    /** Saves the rows that the events changed. */
    readonly save: (tx: Tx, changes: readonly Change<State, Command, Event>[], cause: Cause) => Promise<void>;
    /** What the journal keeps of an event, and what of it becomes public; `after` is the state it left. */
    readonly tell: (id: string, after: State, event: Event) => readonly JournalEntry[];
  };

/** An aggregate from its decider and the rest; the types are those of the decider. */
export const aggregateOf = <State, Command extends { readonly type: string }, Event>(
  decider: Decider<State, Command, Event>,
  rest: Omit<Aggregate<State, Command, Event>, keyof Decider<State, Command, Event>>,
): Aggregate<State, Command, Event> => ({ ...decider, ...rest });
