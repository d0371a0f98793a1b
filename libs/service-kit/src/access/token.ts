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

/** Checks tokens: ES256 alone, this issuer, this audience, not expired, a role and its scope. */
export const tokenVerifier = (source: KeySource & { readonly issuer: string }): TokenVerifier => {
  const keys = keysOf(source);
  const options = {
    algorithms: [ALGORITHM],
    issuer: source.issuer,
    audience: AUDIENCE,
    requiredClaims: ['exp', 'sub'],
    clockTolerance: TOLERANCE_SECONDS,
  };
  return async (token) => {
    const claims = await jwtVerify(token, keys, options).catch((error: unknown) => {
      throw CALLER_FAULTS.some((fault) => error instanceof fault)
        ? access.unauthenticated()
        : access.identityUnavailable();
    });
    const actor = actorOf(claims.payload);
    if (!actor) throw access.unauthenticated();
    return actor;
  };
};
