import { decideAllowed, DomainError } from '@anxin/domain-kit';
import type { DataSource } from 'typeorm';
import { inTransaction } from '../database/in-transaction';
import type { Tx } from '../database/open';
import { append } from '../journal/append';
import type { Cause, JournalEntry } from '../journal/entry';
import type { Aggregate, Change, CommandFor, Step } from './aggregate';

/** What became of a command: its events, none where nothing changed; or its refusal. */
export type CommandOutcome<Event> = { readonly events: readonly Event[] } | { readonly refusal: DomainError };

type Decided<State, Command, Event> = {
  readonly outcomes: readonly CommandOutcome<Event>[];
  readonly changes: readonly Change<State, Command, Event>[];
};

/** Decides commands in their order, each on the state that those before it left. A refusal changes nothing. */
const decideAll = <State, Command extends { readonly type: string }, Event>(
  aggregate: Aggregate<State, Command, Event>,
  stored: ReadonlyMap<string, State>,
  given: readonly CommandFor<Command>[],
): Decided<State, Command, Event> => {
  type Own = { readonly before: State; after: State; readonly steps: Step<State, Command, Event>[] };
  const changed = new Map<string, Own>();
  const outcomes = given.map(({ id, command }): CommandOutcome<Event> => {
    const known = changed.get(id)?.after ?? stored.get(id);
    const before = known ?? aggregate.initial;
    const { allowed, statusOf, unknown } = aggregate;
    if (!known && !allowed[command.type as Command['type']].includes(statusOf(before))) return { refusal: unknown(id) };
    try {
      const events = decideAllowed(aggregate, before, command);
      if (events.length === 0) return { events };
      const own = changed.get(id) ?? { before, after: before, steps: [] };
      own.after = events.reduce(aggregate.evolve, before);
      own.steps.push({ command, events, after: own.after });
      changed.set(id, own);
      return { events };
    } catch (fault) {
      if (fault instanceof DomainError) return { refusal: fault };
      throw fault;
    }
  });
  return { outcomes, changes: [...changed].map(([id, own]) => ({ id, ...own })) };
};

const toldOf = <State, Command extends { readonly type: string }, Event>(
  { tell }: Aggregate<State, Command, Event>,
  changes: readonly Change<State, Command, Event>[],
): JournalEntry[] =>
  changes.flatMap(({ id, steps }) =>
    steps.flatMap(({ events, after }) => events.flatMap((event) => tell(id, after, event))),
  );

/**
 * The one path from commands to disk, for one and for many: the aggregates are locked and loaded together, `decide`
 * answers each with events or a refusal, and what changed is saved together. The entries are the caller's to append,
 * in the same transaction.
 */
export const applyCommands = async <State, Command extends { readonly type: string }, Event>(
  tx: Tx,
  aggregate: Aggregate<State, Command, Event>,
  given: readonly CommandFor<Command>[],
  cause: Cause,
): Promise<{ readonly outcomes: readonly CommandOutcome<Event>[]; readonly entries: readonly JournalEntry[] }> => {
  const stored = await aggregate.load(tx, [...new Set(given.map(({ id }) => id))], given);
  const { outcomes, changes } = decideAll(aggregate, stored, given);
  if (changes.length > 0) await aggregate.save(tx, changes, cause);
  return { outcomes, entries: toldOf(aggregate, changes) };
};

/**
 * Runs one command: what it leads to is saved and journalled in one transaction. Throws its refusal.
 * @param outer a transaction to take part in, such as a consumer's
 */
export const runCommand =
  <State, Command extends { readonly type: string }, Event>(
    database: DataSource,
    aggregate: Aggregate<State, Command, Event>,
  ) =>
  async (id: string, command: Command, cause: Cause, outer?: Tx): Promise<readonly Event[]> => {
    const run = async (tx: Tx): Promise<readonly Event[]> => {
      const { outcomes, entries } = await applyCommands(tx, aggregate, [{ id, command }], cause);
      const [outcome] = outcomes;
      if (outcome && 'refusal' in outcome) throw outcome.refusal;
      await append(tx, entries, cause);
      return outcome?.events ?? [];
    };
    return outer ? run(outer) : inTransaction(database, run);
  };
