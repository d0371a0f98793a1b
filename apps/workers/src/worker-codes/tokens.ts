import { join } from 'node:path';
import { ALGORITHM, AUDIENCE, publicHalf, signingKey, TOKEN_SECONDS } from '@anxin/identity';
import type { OwnIssuer } from '@anxin/service-kit';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';

const ISSUER = 'anxin-workers';

/** Gives tokens to workers who proved a code; this service alone accepts them, and for a worker's role alone. */
export type WorkerTokens = {
  readonly issuer: OwnIssuer;
  /** A token of a person, for a quarter of an hour. */
  readonly mint: (person: string) => Promise<string>;
};

const passingKey = async (): Promise<JWK> =>
  exportJWK((await generateKeyPair(ALGORITHM, { extractable: true })).privateKey);

/** @param keysFolder where its key is kept, made when absent; without one the key lives as long as the process, for tests */
export const workerTokens = async (keysFolder: string | undefined): Promise<WorkerTokens> => {
  const jwk = keysFolder ? await signingKey(join(keysFolder, 'worker-token-key.json')) : await passingKey();
  const key = await importJWK(jwk, ALGORITHM);
  return {
    issuer: { issuer: ISSUER, roles: ['WORKER'], jwks: { keys: [{ ...publicHalf(jwk), alg: ALGORITHM }] as never } },
    mint: (person) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ role: 'WORKER', person })
        .setProtectedHeader({ alg: ALGORITHM })
        .setSubject(`worker:${person}`)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setExpirationTime(now + TOKEN_SECONDS)
        .sign(key);
    },
  };
};
