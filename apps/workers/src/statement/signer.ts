import { join } from 'node:path';
import { publicHalf, signingKey } from '@anxin/identity';
import { CompactSign, exportJWK, generateKeyPair, importJWK, type JWK } from 'jose';
import type { WorkerStatement } from '@anxin/contracts';

const ALGORITHM = 'ES256';

/** Signs statements; anyone with the public key checks them offline. */
export type StatementSigner = {
  readonly publicKey: JWK;
  /** A compact JWS. */
  readonly sign: (statement: WorkerStatement) => Promise<string>;
};

const passingKey = async (): Promise<JWK> =>
  exportJWK((await generateKeyPair(ALGORITHM, { extractable: true })).privateKey);

/** @param keysFolder where its key is kept, made when absent; without one the key lives as long as the process, for tests */
export const statementSigner = async (keysFolder: string | undefined): Promise<StatementSigner> => {
  const jwk = keysFolder ? await signingKey(join(keysFolder, 'statement-key.json')) : await passingKey();
  const key = await importJWK(jwk, ALGORITHM);
  return {
    publicKey: publicHalf(jwk),
    sign: (statement) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(statement)))
        .setProtectedHeader({ alg: ALGORITHM, typ: 'anxin-statement+jws' })
        .sign(key),
  };
};
