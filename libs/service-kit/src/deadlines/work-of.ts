import type { Moment, PlainDate } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import type { Aggregate } from '../command/aggregate';
import { applyCommands } from '../command/run-commands';
import type { Tx } from '../database/open';
import type { Cause, JournalEntry } from '../journal/entry';
import type { DeadlineWork, MissedDuty } from './miss-duties';

/** A stream is called after its kind of aggregate and its id: `clue:…`. */
const ofStream = (stream: string): { readonly kind: string; readonly id: string } => {
  const [kind = '', ...id] = stream.split(':');
  return { kind, id: id.join(':') };
};

/** What tells an aggregate that a duty was missed. */
type Miss = {
  readonly type: string;
  readonly today: PlainDate;
  readonly duty: string;
  readonly dueOn: PlainDate;
  readonly dueAt: Moment | null;
};

/** Gives missed duties to aggregates of one kind. */
export type Missing = (tx: Tx, all: readonly MissedDuty[], cause: Cause) => Promise<readonly JournalEntry[]>;

/** Gives missed duties to aggregates of one kind, as the command of that type. */
export const missing =
  <State, Command extends { readonly type: string }, Event>(
    aggregate: Aggregate<State, Command, Event>,
    type: Command['type'],
  ): Missing =>
  async (tx, all, cause) => {
    const commands = all.map(({ stream, ...missed }) => {
      const command: Miss = { type, today: cause.businessDay, ...missed };
      return { id: ofStream(stream).id, command: command as unknown as Command };
    });
    return (await applyCommands(tx, aggregate, commands, cause)).entries;
  };

/** What a kind of aggregate does with its deadlines. */
export type KindOfDuties = {
  readonly missed: Missing;
  /** The event in its history of a day that moved. */
  readonly moved: string;
};

/**
 * The deadlines of a service by the kinds of its aggregates, after which streams are called: a duty whose time has passed is
 * told to its aggregate; a day that moved is kept in its history.
 */
export const deadlineWork = (law: ParameterBook, kinds: Readonly<Record<string, KindOfDuties>>): DeadlineWork => {
  const isOf = (kind: string) => (one: { readonly stream: string }) => ofStream(one.stream).kind === kind;
  return {
    law,
    missed: async (tx, all, cause) => {
      const entries: JournalEntry[] = [];
      for (const [kind, { missed }] of Object.entries(kinds)) {
        const own = all.filter(isOf(kind));
        if (own.length > 0) entries.push(...(await missed(tx, own, cause)));
      }
      return entries;
    },
    moved: (_tx, all) =>
      Promise.resolve(
        Object.entries(kinds).flatMap(([kind, { moved: type }]) =>
          all.filter(isOf(kind)).map(({ stream, ...payload }) => ({
            stream,
            type,
            place: { sector: null, area: null },
            payload,
            rules: ['GEN-12'],
          })),
        ),
      ),
  };
};
