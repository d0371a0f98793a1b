import { journalState } from '../journal/metrics';
import { wrongKeys } from '../database/known-keys';
import { schemaState } from '../database/schema-state';
import type { Ready } from '../server/http/health';
import type { SubgraphConfig } from './config';
import type { Kit } from './kit';

/** Beyond these a service says that it is not ready. */
const UNSEALED_SECONDS = 10;
const UNRELAYED_EVENTS = 10_000;
const UNRELAYED_SECONDS = 30;
const SET_ASIDE = 100;

const AWAY = 'the database does not answer';

type Known = Pick<Kit, 'rows' | 'vault' | 'publisher' | 'log' | 'features' | 'migrations'>;

/**
 * What an operator should know of a database that is ahead of this build: a later one has migrated it. It is no reason
 * not to be ready: migrations only add while an older build runs beside the next.
 */
export const aheadOfBuild = async ({ rows, migrations }: Pick<Known, 'rows' | 'migrations'>) =>
  (await schemaState(rows, migrations)).ahead.map((name) => `the database is ahead of this build: ${name}`);

/** What an operator should know of a journal whose heads nobody signs: an end that is cut off is not noticed then. */
export const unsignedHeads = ({ HEADS_FOLDER, KEYS_FOLDER }: Pick<SubgraphConfig, 'HEADS_FOLDER' | 'KEYS_FOLDER'>) =>
  Object.entries({ HEADS_FOLDER, KEYS_FOLDER })
    .filter(([, folder]) => !folder)
    .map(
      ([name]) => `${name} is not set: heads of the journal are not signed, and nobody notices an end that is cut off`,
    );

/**
 * Why the service is not ready: its database is away or behind this build, of which nothing else can then be asked, it holds a
 * wrong key, its journal lags, too much is set aside, or it does not get on with what it subscribes to.
 */
export const readiness = (
  { rows, vault, publisher, log, features, migrations }: Known,
  listening: () => readonly string[],
): Ready => {
  // Neither keys nor what was migrated change while the process lives: asked until it is known once.
  let wrong: readonly string[] | undefined;
  let behind: readonly string[] = migrations;
  const isAway = (err: unknown): void => log.warn({ err }, AWAY);
  return async () => {
    if (behind.length > 0) {
      const schema = await schemaState(rows, migrations).catch(isAway);
      if (!schema) return [AWAY];
      behind = schema.behind;
      if (behind.length > 0) return [`the database is behind this build by ${behind.join(', ')}: run migrate`];
    }
    const state = await journalState(rows, features).catch(isAway);
    if (!state) return [AWAY];
    wrong ??= await wrongKeys(rows, vault);
    const { unsealedSeconds, sealed, relayed, unrelayedSeconds, setAside = 0 } = state;
    return [
      ...wrong.map((variable) => `${variable} is not the key of this database`),
      ...(unsealedSeconds > UNSEALED_SECONDS ? [`unsealed for ${Math.round(unsealedSeconds)} s`] : []),
      ...(publisher && sealed - relayed > UNRELAYED_EVENTS ? [`${sealed - relayed} events not relayed`] : []),
      ...(publisher && unrelayedSeconds > UNRELAYED_SECONDS
        ? [`not relayed for ${Math.round(unrelayedSeconds)} s`]
        : []),
      ...(setAside > SET_ASIDE ? [`${setAside} messages set aside`] : []),
      ...listening(),
    ];
  };
};
