import { byIssuer, type KeySource, type Role, TOKEN_SECONDS, type TokenVerifier, tokenVerifier } from '@anxin/identity';
import { AccountHolders } from '../journal/holders';
import type { Revocations } from '../accounts/standing';
import { tokenSecondsOf } from '../server/token-settings';
import type { Kit } from './kit';

/** A second issuer of tokens, which this service alone accepts: the service itself, for roles that have no account. */
export type OwnIssuer = KeySource & { readonly issuer: string; readonly roles: readonly Role[] };

/** Who asks: the one place where a token is checked. */
const tokensOf = ({ config }: Pick<Kit, 'config'>, { isRevoked }: Revocations, own: OwnIssuer | undefined) => {
  const issuer = config.TOKEN_ISSUER;
  const ofAccounts = tokenVerifier(
    { ...config.TOKEN_KEYS, issuer },
    { isRevoked, lifeSeconds: tokenSecondsOf(config) },
  );
  if (!own) return ofAccounts;
  const { roles } = own;
  const ofOwn = tokenVerifier(own, { isRevoked, lifeSeconds: TOKEN_SECONDS, roles });
  return byIssuer(new Map([[issuer, ofAccounts] as const, [own.issuer, ofOwn] as const]));
};

type Noting = {
  readonly revocations: Revocations;
  readonly own: OwnIssuer | undefined;
  readonly onFault: (fault: unknown) => void;
};

/** The same, and whose account it is stands in the database before anything is done with it. */
export const notedTokens = (
  app: Pick<Kit, 'config' | 'database'>,
  { revocations, own, onFault }: Noting,
): TokenVerifier => {
  const verify = tokensOf(app, revocations, own);
  const holders = new AccountHolders(app.database);
  const noted = async (token: string) => {
    const actor = await verify(token);
    await holders.note(actor).catch(onFault);
    return actor;
  };
  return Object.assign(noted, { hasEnded: verify.hasEnded });
};
