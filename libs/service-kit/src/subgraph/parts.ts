import { join } from 'node:path';
import type { PlainDate } from '@anxin/domain-kit';
import { type AreaTree, knownAreas, ParameterBook } from '@anxin/law';
import type { DataSource } from 'typeorm';
import { signingKey } from '../access/signing-key';
import { type Clock, machineClock, SettableClock } from '../clock/clock';
import { type DatabaseOptions, openDatabase } from '../database/open';
import { kafkaPublisher } from '../events/kafka';
import type { Publisher } from '../events/transport';
import { openSessions } from '../imports/session';
import { exportHead } from '../journal/export-head';
import { rowsIn } from '../journal/feed';
import { settlementOf } from '../journal/settlement';
import { logger } from '../server/log';
import { Vault } from '../vault/vault';
import { dayHeard } from './clock-follower';
import type { SubgraphConfig } from './environment';

/** Parts that a test may replace. */
export type ReplacedParts = { readonly clock: Clock; readonly areas: AreaTree; readonly publisher: Publisher };

/** A settable clock goes on where it stood before a restart. */
const lastDay = async (database: DataSource, from: PlainDate): Promise<PlainDate> => {
  const [row] = await database.query<{ day: PlainDate }[]>('SELECT business_day::text AS day FROM evaluation');
  return row && row.day > from ? row.day : from;
};

export type PartsOptions<Config extends SubgraphConfig> = {
  readonly service: string;
  /** The publishers whose events this service takes. */
  readonly hears: readonly string[];
  readonly config: Config;
  readonly entities?: DatabaseOptions['entities'];
  readonly replace?: Partial<ReplacedParts>;
};

/** What every subgraph's container is made of. */
export const openParts = async <Config extends SubgraphConfig>(options: PartsOptions<Config>) => {
  const { service, hears, config, replace = {} } = options;
  const log = logger(service, config.LOG_LEVEL);
  const database = await openDatabase({ url: config.DATABASE_URL, entities: options.entities ?? [] });
  const api = await openDatabase({ url: config.API_DATABASE_URL });
  const settable = config.BUSINESS_DAY ? new SettableClock(await lastDay(database, config.BUSINESS_DAY)) : undefined;
  const clock = replace.clock ?? settable ?? machineClock;
  const rows = rowsIn(database);
  const { HEADS_FOLDER: folder, KEYS_FOLDER: keys } = config;
  return {
    service,
    hears,
    config,
    log,
    database,
    api,
    vault: new Vault({ person: config.PERSON_KEY, card: config.CARD_KEY, atRest: config.AT_REST_KEY }),
    clock,
    settable,
    law: new ParameterBook(config.PARAMETERS_FILES),
    areas: replace.areas ?? knownAreas,
    rows,
    publisher: replace.publisher ?? (config.KAFKA_BROKERS ? kafkaPublisher(config.KAFKA_BROKERS, service) : undefined),
    /** Signs where the journal stood at the day's first look. */
    signHeads: async (): Promise<void> => {
      if (!folder || !keys) return;
      const key = await signingKey(join(keys, 'head-key.json'));
      await exportHead({ service, rows, folder, key }, clock.today());
    },
    settlement: async () => {
      const [due] = await rows<{ dirty: number }>('SELECT count(*)::int AS dirty FROM dirty', []);
      const heard = settable && (await dayHeard(rows));
      const behind = heard && heard > clock.today() ? 1 : 0;
      const sessions = await openSessions(rows);
      return settlementOf(rows, { service, hears, dirty: (due?.dirty ?? 0) + behind, sessions });
    },
  };
};

/** What every subgraph's container has. */
export type SubgraphParts<Config extends SubgraphConfig = SubgraphConfig> = Awaited<
  ReturnType<typeof openParts<Config>>
> & {
  /** Evaluates what is due today. */
  readonly evaluate: () => Promise<void>;
  /** The same, but not while a session of imports is open. */
  readonly conclude: () => Promise<void>;
  /** Sets a settable clock to the day that was heard, a day at a time. */
  readonly followClock?: () => Promise<void>;
};
