import { businessDaySet } from '@anxin/contracts';
import type { PlainDate } from '@anxin/domain-kit';
import { beginDay, leadingDay } from '../clock/business-day';
import { countLate, type DeadlineWork, missDuties } from '../deadlines/miss-duties';
import { evaluateAllDue, type Evaluation, markNewDay } from '../evaluation/evaluate';
import { takeParameters } from '../evaluation/parameters';
import { append } from '../journal/append';
import { published } from '../journal/entry';
import { settlementOf, type Settlement } from '../journal/settlement';
import type { Tx } from '../database/open';
import { clockMover } from './clock-mover';
import type { SubgraphConfig } from './config';
import type { Kit } from './kit';

/** What a subgraph does by itself. */
export type Work = {
  /** Makes everything due where the parameters are others than before. */
  readonly takeParameters: () => Promise<void>;
  /** Does what the business day and changed facts have made due. */
  readonly evaluate: () => Promise<void>;
  /** The same, but not while a session of imports is open: its next file may clear what would be raised here. */
  readonly evaluateUnlessImporting: () => Promise<void>;
  /** Sets a settable clock forward, each day's work done before the next. */
  readonly moveClock: (day: PlainDate) => Promise<PlainDate>;
  /** Sets the clock to the day of the one it follows. */
  readonly followClock: () => Promise<void>;
  /** Counts of what is on its way. */
  readonly settlement: () => Promise<Settlement>;
};

/** What of a definition says what a subgraph does by itself. */
export type WorkDefinition<Config extends SubgraphConfig> = {
  readonly name: string;
  /** The services whose events its handlers take. */
  readonly subscribesTo: readonly string[];
  /** How it evaluates indicators; its migrations make `evaluationTables` and `standsTables`. */
  readonly evaluation?: (kit: Kit<Config>) => Evaluation;
  /** What it does with deadlines; its migrations make `deadlineTables`. */
  readonly deadlines?: (kit: Kit<Config>) => DeadlineWork;
  /** What a new business day brings, before anything is evaluated: once, whichever replica comes first. */
  readonly eachDay?: (tx: Tx, day: PlainDate, kit: Kit<Config>) => Promise<void>;
  /** Others follow its settable clock; without it, it follows theirs. */
  readonly leadsClock?: true;
};

/** Others follow a clock that was set. */
const publishDay =
  ({ database }: Kit) =>
  async (day: PlainDate): Promise<void> => {
    const entry = published('business-day', { sector: null, area: null }, businessDaySet, { day });
    await database.transaction((tx) => append(tx, [entry], { actor: 'system', businessDay: day, cause: 'clock' }));
  };

/**
 * Runs work one turn after the other in this process. Whoever asks gets a turn that begins afterwards: one that runs
 * already may hold a mark and have read before the facts behind it.
 */
const oneAtATime = (work: () => Promise<void>) => {
  let last: Promise<void> = Promise.resolve();
  return (): Promise<void> => (last = last.then(work, work));
};

type Due = {
  readonly eachDay: ((tx: Tx, day: PlainDate) => Promise<void>) | undefined;
  readonly deadlines: DeadlineWork | undefined;
  readonly evaluation: Evaluation | undefined;
};

const evaluatorOf =
  ({ database, clock }: Kit, { eachDay, deadlines, evaluation }: Due) =>
  async (): Promise<void> => {
    const today = clock.today();
    await beginDay(database, today, async (tx) => {
      await eachDay?.(tx, today);
      if (evaluation) await markNewDay(tx, evaluation, today);
    });
    if (deadlines) await missDuties({ database, deadlines, now: clock.now() });
    if (evaluation) await evaluateAllDue({ database, evaluation, today });
  };

export const workOf = <Config extends SubgraphConfig>(definition: WorkDefinition<Config>, kit: Kit<Config>): Work => {
  const { clock, settable, rows, features, openSessions } = kit;
  const eachDay = definition.eachDay && ((tx: Tx, day: PlainDate) => definition.eachDay!(tx, day, kit));
  const [deadlines, evaluation] = [definition.deadlines?.(kit), definition.evaluation?.(kit)];
  const evaluate = oneAtATime(evaluatorOf(kit, { eachDay, deadlines, evaluation }));
  const moveClock = clockMover({ ...kit, evaluate, ...(definition.leadsClock ? { onDay: publishDay(kit) } : {}) });
  /** The day to follow to, where another service's clock stands ahead of ours. */
  const dayAhead = async (): Promise<PlainDate | undefined> => {
    const day = settable && !definition.leadsClock ? await leadingDay(rows) : undefined;
    return day && day > clock.today() ? day : undefined;
  };
  return {
    takeParameters: () =>
      takeParameters({ ...kit, files: kit.config.PARAMETERS_FILES, deadlines, evaluation, today: clock.today() }),
    evaluate,
    evaluateUnlessImporting: async () => {
      if ((await openSessions()) === 0) await evaluate();
    },
    moveClock,
    followClock: async () => {
      const day = await dayAhead();
      if (day && (await openSessions()) === 0) await moveClock(day);
    },
    settlement: async () =>
      settlementOf(rows, {
        service: definition.name,
        features,
        subscribesTo: definition.subscribesTo,
        sessions: await openSessions(),
        alsoDue: ((await dayAhead()) ? 1 : 0) + (deadlines ? await countLate(rows, clock.now()) : 0),
      }),
  };
};
