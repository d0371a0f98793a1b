import { createPublicKey } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { DomainError } from '@anxin/domain-kit';
import { type Finding, readHead, type SignedHead } from '@anxin/service-kit';
import { z } from 'zod';
import { readJson } from '../county/folder';

const publicKey = z.object({ kty: z.literal('EC'), crv: z.literal('P-256'), x: z.string(), y: z.string() });
/** The public half of the key that signs heads, as a JWK (ES256). */
export type HeadKey = z.output<typeof publicKey>;

/** Reads a public JWK; throws `KEY_INVALID`. */
export const loadKey = (path: string): HeadKey => {
  const key = publicKey.safeParse(readJson(path)).data;
  try {
    if (key) createPublicKey({ key, format: 'jwk' });
  } catch {
    throw keyInvalid(path);
  }
  if (!key) throw keyInvalid(path);
  return key;
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

export type Heads = { readonly signed: readonly SignedHead[]; readonly forged: readonly Finding[] };

/** Proves heads by the key; one that it did not sign is a finding. Throws `HEAD_INVALID` for heads of several services. */
export const proveHeads = async (
  heads: readonly { readonly from: string; readonly jws: string }[],
  key: HeadKey,
): Promise<Heads> => {
  const signed: SignedHead[] = [];
  const forged: Finding[] = [];
  for (const { from, jws } of heads) {
    try {
      signed.push(await readHead(jws, key));
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
