import { accountChanged, ACCOUNTS } from '@anxin/contracts';
import { keepUp } from '../accounts/keep-up';
import { Revocations } from '../accounts/standing';
import type { Log } from '../server/log';
import { feedsOf } from './publishers';

type Followed = {
  /** The addresses of the service that keeps how accounts stand. */
  readonly urls: readonly string[];
  readonly key: Uint8Array;
  readonly log: Log;
};

const PAGE = 500;
/** Neither start nor stop waits longer for a keeper that hangs. */
const WITHIN_MS = 1_500;

/**
 * Follows how accounts stand, by the events of the one key that says so, for a program that hears nothing else. While
 * their keeper is away it goes on with what it knew: every subgraph checks each token itself.
 */
export const followAccounts = async ({ urls, key, log }: Followed) => {
  const revocations = new Revocations();
  const listeners = new Set<() => void>();
  const feeds = urls.map((url) => feedsOf([`${ACCOUNTS.keeper}=${new URL(url).origin}`], key, { withinMs: WITHIN_MS }));
  let [at, isDeaf, turn] = [{ epoch: 0, keySeq: 0 }, false, 0];

  const page = () => {
    // An address that does not answer is another turn's: each is asked in its turn.
    const feed = feeds[turn++ % feeds.length];
    return feed?.ofKey(ACCOUNTS.keeper, { key: ACCOUNTS.key, ...at, limit: PAGE }) ?? [];
  };
  const look = async (): Promise<void> => {
    for (let events = await page(); events.length > 0; events = await page()) {
      revocations.add(
        events.flatMap((event) => {
          const read = accountChanged.read(event);
          return read.ok ? [read.value] : [];
        }),
      );
      for (const { epoch = 0, keySeq } of events.slice(-1)) at = { epoch, keySeq };
      for (const listener of listeners) listener();
    }
    isDeaf = false;
  };
  const following = await keepUp(look, (err) => {
    if (!isDeaf) log.warn({ err }, 'how accounts stand is not heard: tokens are checked by what was known');
    isDeaf = true;
  });
  return {
    isRevoked: revocations.isRevoked,
    /** Has somebody told after something was heard: a token that held may hold no more. */
    whenChanged: (listener: () => void): void => void listeners.add(listener),
    stop: following.stop,
  };
};
