import type { Decider } from '@anxin/domain-kit';
import type { DataSource } from 'typeorm';
import type { Tx } from '../database/open';
import { append } from '../journal/append';
import type { Cause, JournalEntry } from '../journal/entry';

/** How one kind of aggregate is decided, kept and told. */
export type Aggregate<State, Command, Event> = Decider<State, Command, Event> & {
  /**
   * The state as it stands, held until the transaction ends: by its locked row, or by `lockStreams` where there is none
   * to lock. `undefined` when nothing is known of the id yet.
   */
  readonly load: (tx: Tx, id: string) => Promise<State | undefined>;
  /** Saves the rows that the events changed. */
  readonly save: (tx: Tx, id: string, change: Change<State, Event>) => Promise<void>;
  /** What the journal keeps of an event, and what of it becomes public. */
  readonly tell: (id: string, state: State, event: Event) => JournalEntry;
};

export type Change<State, Event> = {
  readonly before: State;
  readonly after: State;
  readonly events: readonly Event[];
  readonly cause: Cause;
};

/**
 * The one path from a command to disk: the aggregate is held and its state loaded, `decide` answers with events,
 * and in one transaction the rows are saved and the events appended. A refusal of `decide` changes nothing.
 * @param outer a transaction to take part in, such as a consumer's
 */
export const runCommand =
  <State, Command, Event>(database: DataSource, aggregate: Aggregate<State, Command, Event>) =>
  async (id: string, command: Command, cause: Cause, outer?: Tx): Promise<readonly Event[]> => {
    const run = async (tx: Tx): Promise<readonly Event[]> => {
      const before = (await aggregate.load(tx, id)) ?? aggregate.initial;
      const events = aggregate.decide(before, command);
      if (events.length === 0) return events;
      const after = events.reduce(aggregate.evolve, before);
      await aggregate.save(tx, id, { before, after, events, cause });
      await append(
        tx,
        events.map((event) => aggregate.tell(id, after, event)),
        cause,
      );
      return events;
    };
    return outer ? run(outer) : database.transaction(run);
  };
