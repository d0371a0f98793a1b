import { DomainError } from '@anxin/domain-kit';
import { CompactSign, compactVerify, type CryptoKey, type JWK, importJWK } from 'jose';
import { z } from 'zod';
import type { Finding } from './finding';

/** Where a service's chain stood on a day, signed so that it can be kept elsewhere and held against it later. */
export const headSchema = z.object({
  service: z.string(),
  position: z.int().nonnegative(),
  hash: z.string().regex(/^[0-9a-f]{64}$/),
  businessDay: z.string(),
  signedAt: z.iso.datetime(),
});
export type SignedHead = z.output<typeof headSchema>;

const ALGORITHM = 'ES256';
type Key = CryptoKey | Uint8Array;

const keyOf = async (jwk: JWK): Promise<Key> => importJWK(jwk, ALGORITHM);

/** A compact JWS. */
export const signHead = async (head: SignedHead, privateKey: JWK): Promise<string> =>
  new CompactSign(new TextEncoder().encode(JSON.stringify(head)))
    .setProtectedHeader({ alg: ALGORITHM, ...(privateKey.kid ? { kid: privateKey.kid } : {}) })
    .sign(await keyOf(privateKey));

const readWith = async (jws: string, publicKey: JWK): Promise<SignedHead> => {
  const { payload } = await compactVerify(jws.trim(), await keyOf(publicKey), { algorithms: [ALGORITHM] });
  return headSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
};

/** Throws when it was signed with none of these keys, or says something else than a head. */
export const readHead = async (jws: string, ...publicKeys: readonly JWK[]): Promise<SignedHead> =>
  Promise.any(publicKeys.map((key) => readWith(jws, key)));

export type Heads = { readonly signed: readonly SignedHead[]; readonly forged: readonly Finding[] };

/** Proves heads by the keys; one that none of them signed is a finding. Throws `HEAD_INVALID` for heads of several services. */
export const proveHeads = async (
  heads: readonly { readonly from: string; readonly jws: string }[],
  ...keys: readonly JWK[]
): Promise<Heads> => {
  const signed: SignedHead[] = [];
  const forged: Finding[] = [];
  for (const { from, jws } of heads) {
    try {
      signed.push(await readHead(jws, ...keys));
    } catch {
      forged.push({ kind: 'FORGED_HEAD', position: 0, says: `${from} was not signed with this key` });
    }
  }
  const services = [...new Set(signed.map(({ service }) => service))];
  if (services.length > 1) {
    throw new DomainError(
      'HEAD_INVALID',
      `签名头属于不同的服务 the heads are of several services: ${services.join(', ')}`,
    );
  }
  return { signed, forged };
};
