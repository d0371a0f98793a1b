import { addDays, daysBetween, DomainError, type PlainDate } from '@anxin/domain-kit';
import { type AreaTree, knownAreas, ParameterBook } from '@anxin/law';
import {
  type Clock,
  exportHead,
  headKey,
  kafkaPublisher,
  logger,
  machineClock,
  openDatabase,
  type Publisher,
  runCommand,
  SettableClock,
  settlementOf,
  rowsIn,
  Vault,
} from '@anxin/service-kit';
import type { DataSource } from 'typeorm';
import type { Config } from './config';
import { beginDay, evaluateDirty } from './jobs/evaluate';
import { projectAggregate } from './store/project-aggregate';
import { ProjectEntity } from './store/project-entity';

export const SERVICE = 'projects';
/** The publishers whose events this service takes. */
export const HEARS: readonly string[] = [];

/** Parts that a test may replace. */
export type Parts = { readonly clock: Clock; readonly areas: AreaTree; readonly publisher: Publisher };

/** A day takes its time: more than a year at once is a slip of the hand. */
const DAYS_AT_ONCE = 400;

/** A settable clock goes on where it stood before a restart. */
const lastDay = async (database: DataSource, from: PlainDate): Promise<PlainDate> => {
  const [row] = await database.query<{ day: PlainDate }[]>('SELECT business_day::text AS day FROM evaluation');
  return row && row.day > from ? row.day : from;
};

/** Puts the parts together; the only place that does. */
export const buildContainer = async (config: Config, replace: Partial<Parts> = {}) => {
  const log = logger(SERVICE, config.LOG_LEVEL);
  const database = await openDatabase({ url: config.DATABASE_URL, entities: [ProjectEntity] });
  const api = await openDatabase({ url: config.API_DATABASE_URL });
  const vault = new Vault({ person: config.PERSON_KEY, card: config.CARD_KEY, atRest: config.AT_REST_KEY });
  const settable = config.BUSINESS_DAY ? new SettableClock(await lastDay(database, config.BUSINESS_DAY)) : undefined;
  const clock = replace.clock ?? settable ?? machineClock;
  const law = new ParameterBook(config.PARAMETERS_FILES);
  const rows = rowsIn(database);
  const publisher =
    replace.publisher ?? (config.KAFKA_BROKERS ? kafkaPublisher(config.KAFKA_BROKERS, SERVICE) : undefined);

  /** Evaluates what is due today. */
  const evaluate = async (): Promise<void> => {
    await beginDay(database, clock.today());
    await evaluateDirty(database, law, clock.today());
  };
  const { HEADS_FOLDER: folder, HEAD_KEY_FILE: keyFile } = config;
  /** Signs where the journal stood at the day's first look. */
  const signHeads = async (): Promise<void> => {
    if (!folder || !keyFile) return;
    await exportHead({ service: SERVICE, rows, folder, key: await headKey(keyFile) }, clock.today());
  };
  /** Moves the settable clock day by day, each day's work done before the next, so that a jump equals its steps. */
  const moveClock = async (day: PlainDate): Promise<PlainDate> => {
    if (daysBetween(clock.today(), day) > DAYS_AT_ONCE)
      throw new DomainError(
        'CLOCK_TOO_FAR',
        `一次至多 ${DAYS_AT_ONCE} 天 The clock goes ${DAYS_AT_ONCE} days at once.`,
      );
    if (settable && settable.today() < day) await evaluate();
    while (settable && settable.today() < day) {
      settable.set(addDays(settable.today(), 1));
      await evaluate();
    }
    settable?.set(day);
    return clock.today();
  };
  const settlement = async () => {
    const [due] = await rows<{ dirty: number }>('SELECT count(*)::int AS dirty FROM dirty', []);
    return settlementOf(rows, { service: SERVICE, hears: HEARS, dirty: due?.dirty ?? 0 });
  };
  return {
    config,
    log,
    database,
    api,
    vault,
    clock,
    settable,
    law,
    areas: replace.areas ?? knownAreas,
    rows,
    publisher,
    evaluate,
    signHeads,
    moveClock,
    settlement,
    project: runCommand(database, projectAggregate(vault)),
  };
};

export type Container = Awaited<ReturnType<typeof buildContainer>>;
