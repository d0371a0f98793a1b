import { journalState } from '../journal/metrics';
import { wrongKeys } from '../database/known-keys';
import type { Ready } from '../server/health';
import type { Kit } from './kit';

/** Beyond these a service says that it is not ready. */
const UNSEALED_SECONDS = 10;
const UNRELAYED_EVENTS = 10_000;
const UNRELAYED_SECONDS = 30;
const SET_ASIDE = 100;

/** Why the service is not ready: its database is away, it holds a wrong key, its journal lags, or too much is set aside. */
export const readiness = ({
  rows,
  vault,
  publisher,
  log,
  features,
}: Pick<Kit, 'rows' | 'vault' | 'publisher' | 'log' | 'features'>): Ready => {
  // Neither keys nor database change while the process lives: asked until it is known once.
  let wrong: readonly string[] | undefined;
  return async () => {
    const state = await journalState(rows, features).catch(
      (err: unknown) => void log.warn({ err }, 'the database does not answer'),
    );
    if (!state) return ['the database does not answer'];
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
    ];
  };
};
