import { CompactSign, compactVerify, type CryptoKey, type JWK, importJWK } from 'jose';
import { z } from 'zod';

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

/** Throws when it was not signed with this key, or says something else than a head. */
export const readHead = async (jws: string, publicKey: JWK): Promise<SignedHead> => {
  const { payload } = await compactVerify(jws.trim(), await keyOf(publicKey), { algorithms: [ALGORITHM] });
  return headSchema.parse(JSON.parse(new TextDecoder().decode(payload)));
};
