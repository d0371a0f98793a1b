import { type WorkerStatement, workerStatement } from '@anxin/contracts';
import { jsonIn } from '@anxin/domain-kit';
import { compactVerify, errors, importJWK, type JWK } from 'jose';

// The last letter of a part may hold bits that decoding drops: such a file would read the same though it was altered.
const isCanonical = (part: string): boolean => Buffer.from(part, 'base64url').toString('base64url') === part;

const saidWith = async (jws: string, publicKey: JWK): Promise<WorkerStatement | undefined> => {
  if (!jws.split('.').every(isCanonical)) return undefined;
  try {
    const key = await importJWK(publicKey, 'ES256');
    const { payload } = await compactVerify(jws, key, { algorithms: ['ES256'] });
    return workerStatement.safeParse(jsonIn(new TextDecoder().decode(payload))).data;
  } catch (fault) {
    if (fault instanceof errors.JOSEError) return undefined;
    throw fault;
  }
};

/** A statement that was signed with one of these keys; `undefined` when it was not, or says something else than a statement. */
export const checkStatement = async (
  jws: string,
  ...publicKeys: readonly JWK[]
): Promise<WorkerStatement | undefined> => {
  for (const publicKey of publicKeys) {
    const said = await saidWith(jws, publicKey);
    if (said) return said;
  }
  return undefined;
};
