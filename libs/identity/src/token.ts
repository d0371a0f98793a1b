import { createHash } from 'node:crypto';
import { readFileSync, statSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { type Actor, actorOf, type Role, ROLES } from './actor';
import { access } from './errors';
import { publishedKeys } from './signing-key';

/** The audience of every token of this system. */
export const AUDIENCE = 'anxin';
export const ALGORITHM = 'ES256';

/** So long a token may live: what it says of role and scope is then asked anew. */
export const TOKEN_SECONDS = 15 * 60;
/** On a demonstration's system, which prints tokens to be pasted. */
export const DEMONSTRATION_SECONDS = 24 * 60 * 60;

const TOLERANCE_SECONDS = 5;
const JWKS_TIMEOUT_MS = 3_000;
const PROVEN_MS = 60_000;
const TOKENS_MAX = 10_000;

/** Where the issuer's public keys are: its JWKS address, or a file of the same form; or the keys themselves. */
export type KeySource = { readonly jwksUrl: string } | { readonly jwksFile: string } | { readonly jwks: JSONWebKeySet };

/**
 * A token to its actor; throws `UNAUTHENTICATED`, `IDENTITY_UNAVAILABLE` when the keys cannot be had, or `CLOCKS_APART` for a
 * good one that was issued after our own time.
 */
export type TokenVerifier = {
  (token: string): Promise<Actor>;
  /** Whether a token that was proven before has expired or was taken back since; no keys are asked for. */
  readonly hasEnded: (token: string) => boolean;
};

const setIn = (text: string): Promise<JWTVerifyGetKey> =>
  publishedKeys(text).then((keys) => createLocalJWKSet({ keys: [...keys] as JSONWebKeySet['keys'] }));

/** The keys of a file; a token of a key that is not among them has it read again, if it was written since. */
const keysInFile = (file: string): JWTVerifyGetKey => {
  const read = () => ({ at: statSync(file).mtimeMs, set: setIn(readFileSync(file, 'utf8')) });
  let known = read();
  return async (header, token) => {
    try {
      return await (
        await known.set
      )(header, token);
    } catch (fault) {
      if (!(fault instanceof errors.JWKSNoMatchingKey) || statSync(file).mtimeMs === known.at) throw fault;
      known = read();
      return (await known.set)(header, token);
    }
  };
};

const keysOf = (source: KeySource): JWTVerifyGetKey => {
  if ('jwks' in source) return createLocalJWKSet(source.jwks);
  return 'jwksUrl' in source
    ? createRemoteJWKSet(new URL(source.jwksUrl), { timeoutDuration: JWKS_TIMEOUT_MS })
    : keysInFile(source.jwksFile);
};

const CALLER_FAULTS = [
  errors.JWTExpired,
  errors.JWTClaimValidationFailed,
  errors.JWTInvalid,
  errors.JWSInvalid,
  errors.JWSSignatureVerificationFailed,
  errors.JOSEAlgNotAllowed,
  errors.JOSENotSupported,
  errors.JWKSNoMatchingKey,
  errors.JWKSMultipleMatchingKeys,
];

/** The signature holds and its time is to come: whoever issued it and we have clocks that differ. */
const isOfTheFuture = (error: unknown): error is errors.JWTClaimValidationFailed =>
  error instanceof errors.JWTClaimValidationFailed && error.claim === 'iat' && Number.isFinite(error.payload.iat);

/** Whose token, and when it was issued, in milliseconds since the epoch. */
export type Issued = { readonly account: string; readonly issuedAt: number };

export type TokenRules = {
  /** A token that is to live longer is refused. */
  readonly lifeSeconds?: number;
  /** Whether the account was withdrawn, or is another since the token was issued. Asked each time. */
  readonly isRevoked?: (token: Issued) => boolean;
  /** The roles that this issuer may give; every one unless told. */
  readonly roles?: readonly Role[];
  readonly now?: () => number;
};

type Proven = Pick<Issued, 'issuedAt'> & { readonly actor: Actor; readonly expiresAt: number };

/** Proving a signature costs more than answering a query: what was proven holds for a minute, within its own life. */
const remembering = (prove: (token: string) => Promise<Proven>, now: () => number) => {
  const known = new Map<string, { readonly proven: Proven; readonly until: number }>();
  return async (token: string): Promise<Proven> => {
    const hash = createHash('sha256').update(token).digest('base64');
    const before = known.get(hash);
    if (before && now() < before.until) return before.proven;
    const proven = await prove(token);
    if (known.size >= TOKENS_MAX) known.clear();
    known.set(hash, { proven, until: Math.min(proven.expiresAt, now() + PROVEN_MS) });
    return proven;
  };
};

/**
 * Checks tokens: ES256 alone, this issuer, this audience, not expired, no longer life than allowed, a role and its scope,
 * and an account that has neither been withdrawn nor changed since.
 */
export const tokenVerifier = (
  source: KeySource & { readonly issuer: string },
  { now = Date.now, lifeSeconds = TOKEN_SECONDS, isRevoked = () => false, roles = ROLES }: TokenRules = {},
): TokenVerifier => {
  const keys = keysOf(source);
  const options = {
    algorithms: [ALGORITHM],
    issuer: source.issuer,
    audience: AUDIENCE,
    requiredClaims: ['exp', 'sub', 'iat'],
    clockTolerance: TOLERANCE_SECONDS,
    // Also refuses one that was issued in the future, which no change of its account would ever reach.
    maxTokenAge: lifeSeconds,
  };
  const prove = async (token: string): Promise<Proven> => {
    const checked = jwtVerify(token, keys, { ...options, currentDate: new Date(now()) });
    const { payload } = await checked.catch((error: unknown) => {
      if (isOfTheFuture(error)) throw access.clocksApart(Number(error.payload.iat) * 1000 - now());
      throw CALLER_FAULTS.some((fault) => error instanceof fault)
        ? access.unauthenticated()
        : access.identityUnavailable();
    });
    const actor = actorOf(payload);
    const [issued, expires] = [Number(payload.iat), Number(payload.exp)];
    if (!actor || !roles.includes(actor.role) || expires - issued > lifeSeconds) throw access.unauthenticated();
    return { actor, issuedAt: issued * 1000, expiresAt: expires * 1000 };
  };
  const proven = remembering(prove, now);
  const verify = async (token: string): Promise<Actor> => {
    const { actor, issuedAt } = await proven(token);
    if (isRevoked({ account: actor.id, issuedAt })) throw access.unauthenticated();
    return actor;
  };
  const hasEnded = (token: string): boolean => {
    const { sub = '', iat = 0, exp = 0 } = decodeJwt(token);
    return now() >= (exp + TOLERANCE_SECONDS) * 1000 || isRevoked({ account: sub, issuedAt: iat * 1000 });
  };
  return Object.assign(verify, { hasEnded });
};

const issuerOf = (token: string): string => {
  try {
    return decodeJwt(token).iss ?? '';
  } catch {
    return '';
  }
};

/** Checks each token as its issuer's; throws `UNAUTHENTICATED` for one of an issuer that is not here. */
export const byIssuer = (verifiers: ReadonlyMap<string, TokenVerifier>): TokenVerifier => {
  const verify = async (token: string): Promise<Actor> => {
    const of = verifiers.get(issuerOf(token));
    if (!of) throw access.unauthenticated();
    return of(token);
  };
  return Object.assign(verify, {
    hasEnded: (token: string) => verifiers.get(issuerOf(token))?.hasEnded(token) ?? true,
  });
};
