import type { Moment, PlainDate } from '@anxin/domain-kit';
import {
  type Aggregate,
  applyCommands,
  type Cause,
  type DeadlineWork,
  type JournalEntry,
  type Kit,
  type MissedDuty,
  type Tx,
} from '@anxin/service-kit';
import { aggregatesOf } from '../parts';

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

/** Gives missed duties to aggregates of one kind, as the command of that type. */
const missing =
  <State, Command extends { readonly type: string }, Event>(
    aggregate: Aggregate<State, Command, Event>,
    type: Command['type'],
  ) =>
  async (tx: Tx, all: readonly MissedDuty[], cause: Cause): Promise<readonly JournalEntry[]> => {
    const commands = all.map(({ stream, ...missed }) => {
      const command: Miss = { type, today: cause.businessDay, ...missed };
      return { id: ofStream(stream).id, command: command as unknown as Command };
    });
    return (await applyCommands(tx, aggregate, commands, cause)).entries;
  };

/** A duty whose time has passed is told to its aggregate; a day that moved is kept in its history. */
export const deadlinesOf = (kit: Pick<Kit, 'config' | 'vault' | 'areas'>): DeadlineWork => {
  const { terms: law, clue, warning, case: wageCase, groupEvent } = aggregatesOf(kit);
  /** By the kind of aggregate: one line each. */
  const kinds = {
    clue: { missed: missing(clue, 'MissClueDuty'), moved: 'ClueDutyMoved' },
    warning: { missed: missing(warning, 'MissWarningDuty'), moved: 'WarningDutyMoved' },
    case: { missed: missing(wageCase, 'MissCaseDuty'), moved: 'CaseDutyMoved' },
    'group-event': { missed: missing(groupEvent, 'MissGroupEventDuty'), moved: 'GroupEventDutyMoved' },
  };
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
