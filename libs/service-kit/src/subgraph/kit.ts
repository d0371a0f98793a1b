import { join } from 'node:path';
import { type AreaTree, knownAreas, nationalBeyondAnswers, ParameterBook } from '@anxin/law';
import type { DataSource } from 'typeorm';
import { signingKey } from '@anxin/identity';
import { dayBegun } from '../clock/business-day';
import { type Clock, machineClock, SettableClock } from '../clock/clock';
import { openDatabase } from '../database/open';
import { openReads } from '../database/scoped-reads';
import { kafkaPublisher } from '../events/kafka/kafka-publisher';
import type { Publisher } from '../events/transport';
import { closeInterrupted } from '../imports/close-interrupted';
import { openSessions } from '../imports/session';
import { exportHead } from '../journal/export-head';
import { rowsIn } from '../database/rows';
import { eventQuestions } from '../streams/questions';
import { withinIn } from './within';
import type { Features } from '../features';
import { logger } from '../server/log';
import { Vault } from '@anxin/identity';
import type { SubgraphConfig } from './config';

/** Parts that a test may replace. */
export type ReplacedParts = { readonly clock: Clock; readonly areas: AreaTree; readonly publisher: Publisher };

/** What of a definition the kit's parts depend on. */
export type KitOptions<Config extends SubgraphConfig> = {
  readonly name: string;
  readonly features: Features;
  readonly config: Config;
  /** The names of its migrations. */
  readonly migrations: readonly string[];
  readonly entities: readonly (new () => object)[];
  readonly areasInUse: string | undefined;
  readonly replace: Partial<ReplacedParts>;
};

/** Commands, chunks of files and evaluations may take their time, and yet none holds the others up without end. */
const WORK_LIMITS = { connectionMs: 10_000, statementMs: 60_000, lockMs: 10_000, idleMs: 60_000 };

/** A settable clock goes on where it stood before a restart. */
const settableClock = async (database: DataSource, { BUSINESS_DAY: from }: SubgraphConfig) => {
  if (!from) return undefined;
  const begun = await dayBegun(rowsIn(database));
  return new SettableClock(begun && begun > from ? begun : from);
};

/** What every subgraph stands on, before its own parts. */
export const openKit = async <Config extends SubgraphConfig>(options: KitOptions<Config>) => {
  const { name, features, config, migrations, entities, areasInUse, replace } = options;
  const database = await openDatabase({ url: config.DATABASE_URL, entities: [...entities], limits: WORK_LIMITS });
  const api = await openReads(config.API_DATABASE_URL);
  const settable = await settableClock(database, config);
  const clock: Clock = replace.clock ?? settable ?? machineClock;
  const rows = rowsIn(database);
  const areas = replace.areas ?? knownAreas;
  const vault = new Vault({ person: config.PERSON_KEY, card: config.CARD_KEY, atRest: config.AT_REST_KEY });
  const { HEADS_FOLDER: folder, KEYS_FOLDER: keys, BROKERS: brokers } = config;
  return {
    name,
    features,
    config,
    migrations,
    log: logger(name, config.LOG_LEVEL),
    /** As the `service` role: commands, imports, consumers, jobs. */
    database,
    /** As the `api` role, which sees what the caller's scope allows. */
    api,
    /** Reads as the `service` role. */
    rows,
    vault,
    clock,
    /** The clock, where it can be set. */
    settable,
    law: new ParameterBook([...config.PARAMETERS_FILES, nationalBeyondAnswers]),
    areas,
    /** SQL: the area codes in use, as `code`. */
    areasInUse,
    /** What is asked about its events, where they may be subscribed to. */
    events: eventQuestions({ service: name, database, within: withinIn(areas) }),
    publisher: replace.publisher ?? (brokers ? kafkaPublisher(brokers, name) : undefined),
    /** How many sessions of imports are open; none where the service takes no files. */
    openSessions: (): Promise<number> => (features.imports ? openSessions(rows) : Promise.resolve(0)),
    /** Closes what a process that is gone left of imports. */
    closeInterrupted: (): Promise<void> =>
      features.imports ? closeInterrupted(database, clock.today()) : Promise.resolve(),
    /** Signs where the journal stands: what is cut off after it is noticed. */
    signHeads: async (): Promise<void> => {
      if (!folder || !keys) return;
      const key = await signingKey(join(keys, 'head-key.json'));
      await exportHead({ service: name, rows, folder, key }, clock.today());
    },
    close: async (): Promise<void> => void (await Promise.all([database.destroy(), api.database.destroy()])),
  };
};

export type Kit<Config extends SubgraphConfig = SubgraphConfig> = Awaited<ReturnType<typeof openKit<Config>>>;
