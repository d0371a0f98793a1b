import { publicHalf, signingKey } from '@anxin/service-kit';
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

/** @param keyFile made when absent; without a file the key lives as long as the process, for tests */
export const statementSigner = async (keyFile: string | undefined): Promise<StatementSigner> => {
  const jwk = keyFile ? await signingKey(keyFile) : await passingKey();
  const key = await importJWK(jwk, ALGORITHM);
  return {
    publicKey: publicHalf(jwk),
    sign: (statement) =>
      new CompactSign(new TextEncoder().encode(JSON.stringify(statement)))
        .setProtectedHeader({ alg: ALGORITHM, typ: 'anxin-statement+jws' })
        .sign(key),
  };
};
