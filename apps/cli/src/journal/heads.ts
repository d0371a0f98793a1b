import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { readJson } from '@anxin/answer';
import { DomainError } from '@anxin/domain-kit';
import { z } from 'zod';

const publicKey = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() });
/** The public half of the key that signs heads, as a JWK (ES256). */
export type HeadKey = z.output<typeof publicKey>;

const published = z.union([
  z.object({ keys: z.array(publicKey).nonempty() }),
  publicKey.transform((key) => ({ keys: [key] })),
]);

/** Reads a public key (JWK), or those of a key that was changed (JWK Set); throws `KEY_INVALID`. */
export const loadKeys = (path: string): readonly HeadKey[] => {
  const keys = published.safeParse(readJson(path)).data?.keys;
  try {
    for (const key of keys ?? []) createPublicKey({ key, format: 'jwk' });
  } catch {
    throw keyInvalid(path);
  }
  if (!keys) throw keyInvalid(path);
  return keys;
};

const keyInvalid = (path: string): DomainError =>
  new DomainError('KEY_INVALID', `${path}: 不是 ES256 公钥（JWK） is no public key for ES256 (JWK)`);

/** A head as a file holds it: a compact JWS. */
export const headIn = (path: string): string => {
  try {
    return readFileSync(path, 'utf8').trim();
  } catch {
    throw new DomainError('FILE_UNUSABLE', `${path}: 无法读取 cannot be read`);
  }
};
