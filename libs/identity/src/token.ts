import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import {
  createLocalJWKSet,
  createRemoteJWKSet,
  errors,
  type JSONWebKeySet,
  type JWTVerifyGetKey,
  jwtVerify,
} from 'jose';
import { type Actor, actorOf } from './actor';
import { access } from './errors';

/** The audience of every token of this system. */
export const AUDIENCE = 'anxin';
export const ALGORITHM = 'ES256';

const TOLERANCE_SECONDS = 5;
const JWKS_TIMEOUT_MS = 3_000;
const PROVEN_MS = 60_000;
const TOKENS_MAX = 10_000;

/** Where the issuer's public keys are: its JWKS address, or a file of the same form. */
export type KeySource = { readonly jwksUrl: string } | { readonly jwksFile: string };

/** A token to its actor; throws `UNAUTHENTICATED`, or `IDENTITY_UNAVAILABLE` when the keys cannot be had. */
export type TokenVerifier = (token: string) => Promise<Actor>;

const keysOf = (source: KeySource): JWTVerifyGetKey =>
  'jwksUrl' in source
    ? createRemoteJWKSet(new URL(source.jwksUrl), { timeoutDuration: JWKS_TIMEOUT_MS })
    : createLocalJWKSet(JSON.parse(readFileSync(source.jwksFile, 'utf8')) as JSONWebKeySet);

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

type Proven = { readonly actor: Actor; readonly expiresAt: number };

/** Proving a signature costs more than answering a query: what was proven holds for a minute, within its own life. */
const remembering = (prove: (token: string) => Promise<Proven>, now: () => number): TokenVerifier => {
  const known = new Map<string, { readonly actor: Actor; readonly until: number }>();
  return async (token) => {
    const hash = createHash('sha256').update(token).digest('base64');
    const before = known.get(hash);
    if (before && now() < before.until) return before.actor;
    const { actor, expiresAt } = await prove(token);
    if (known.size >= TOKENS_MAX) known.clear();
    known.set(hash, { actor, until: Math.min(expiresAt, now() + PROVEN_MS) });
    return actor;
  };
};

/** Checks tokens: ES256 alone, this issuer, this audience, not expired, a role and its scope. */
export const tokenVerifier = (
  source: KeySource & { readonly issuer: string },
  { now = Date.now }: { readonly now?: () => number } = {},
): TokenVerifier => {
  const keys = keysOf(source);
  const options = {
    algorithms: [ALGORITHM],
    issuer: source.issuer,
    audience: AUDIENCE,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: TOLERANCE_SECONDS,
  };
  const prove = async (token: string): Promise<Proven> => {
    const checked = jwtVerify(token, keys, { ...options, currentDate: new Date(now()) });
    const { payload } = await checked.catch((error: unknown) => {
      throw CALLER_FAULTS.some((fault) => error instanceof fault)
        ? access.unauthenticated()
        : access.identityUnavailable();
    });
    const actor = actorOf(payload);
    if (!actor) throw access.unauthenticated();
    return { actor, expiresAt: Number(payload.exp) * 1000 };
  };
  return remembering(prove, now);
};
