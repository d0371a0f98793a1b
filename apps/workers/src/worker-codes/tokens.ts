import { join } from 'node:path';
import { ALGORITHM, AUDIENCE, publicFile, publicHalf, signingKey, TOKEN_SECONDS } from '@anxin/identity';
import type { OwnIssuer } from '@anxin/service-kit';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';

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
  const file = keysFolder && join(keysFolder, 'worker-token-key.json');
  const jwk = file ? await signingKey(file) : await passingKey();
  const [key, kid] = [await importJWK(jwk, ALGORITHM), await calculateJwkThumbprint(jwk)];
  // Another process may sign with a newer key already: the file has it then.
  const keys = file ? { jwksFile: publicFile(file) } : { jwks: { keys: [{ ...publicHalf(jwk), kid }] as never } };
  return {
    issuer: { issuer: ISSUER, roles: ['WORKER'], ...keys },
    mint: (person) => {
      const now = Math.floor(Date.now() / 1000);
      return new SignJWT({ role: 'WORKER', person })
        .setProtectedHeader({ alg: ALGORITHM, kid })
        .setSubject(`worker:${person}`)
        .setIssuer(ISSUER)
        .setAudience(AUDIENCE)
        .setIssuedAt(now)
        .setExpirationTime(now + TOKEN_SECONDS)
        .sign(key);
    },
  };
};
