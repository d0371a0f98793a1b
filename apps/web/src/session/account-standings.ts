import { ACCOUNTS } from '@anxin/contracts';
import { tokenVerifier } from '@anxin/identity';
import { followAccounts, type Log } from '@anxin/service-kit';
import type { Config } from '../config';

/** What is known here of how accounts stand: heard as every service hears it, so that no page has to ask one. */
export type AccountStandings = {
  /** Whether an access token holds no more: it is over, or its account was withdrawn or is another since. */
  readonly hasEnded: (accessToken: string) => boolean;
  readonly isWithdrawn: (account: string) => boolean;
};

type Followed = Pick<Config, 'tokens' | 'tokenSeconds' | 'services' | 'key'>;

export const followStandings = async ({ tokens, tokenSeconds, services, key }: Followed, log: Log) => {
  const urls = [services.get(ACCOUNTS.keeper)].filter((url) => url !== undefined);
  const { isRevoked, whenChanged, stop } = await followAccounts({ urls, key, log });
  const isWithdrawn = (account: string): boolean => isRevoked({ account, issuedAt: Infinity });
  const { hasEnded } = tokenVerifier(tokens, { lifeSeconds: tokenSeconds, isRevoked });
  // A token that was issued in the second of a change is taken here: it is renewed once more, and no session ends by it.
  const verify = tokenVerifier(tokens, {
    lifeSeconds: tokenSeconds,
    isRevoked: ({ account }) => isWithdrawn(account),
  });
  return { hasEnded, isWithdrawn, verify, whenChanged, stop };
};
