import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { DomainError } from '@anxin/domain-kit';
import { exportJWK, generateKeyPair, importJWK, SignJWT } from 'jose';
import { z } from 'zod';
import type { Actor } from './actor';
import { ALGORITHM, AUDIENCE } from './token';
import { placeWhole, replaceWhole } from './whole-file';

const LIFE_SECONDS = 8 * 60 * 60;
const OWNER_ONLY = 0o600;
const ANYONE = 0o644;

/** Mints tokens for development and the demo. `jwksFile` is what `tokenVerifier` reads. */
export type LocalIssuer = {
  readonly issuer: string;
  readonly jwksFile: string;
  /** A token for the actor, valid for `lifeSeconds` (eight hours unless told). */
  readonly mint: (actor: Actor, lifeSeconds?: number) => Promise<string>;
};

const keySchema = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
});

const createKey = async (keyFile: string): Promise<void> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), alg: ALGORITHM, use: 'sig' };
  await placeWhole(keyFile, JSON.stringify(key), OWNER_ONLY);
};

const readKey = async (keyFile: string) => {
  const text = await readFile(keyFile, 'utf8');
  try {
    const key = keySchema.parse(JSON.parse(text));
    return { key, signing: await importJWK(key, ALGORITHM) };
  } catch {
    const way = '删除后重新生成，先前的令牌随之失效 delete it and a new one is made; tokens given out before end then';
    throw new DomainError('KEY_UNREADABLE', `${keyFile} 不是签名密钥 is no key that signs: ${way}.`);
  }
};

const claimsOf = ({ id: _id, ...rest }: Actor): Record<string, unknown> => rest;

/**
 * Loads the key pair at `keyFile`, or makes it (readable by its owner alone), and writes the public JWKS beside it. Throws
 * `KEY_UNREADABLE` for a file that holds no key.
 */
export const localIssuer = async (options: { keyFile: string; issuer: string }): Promise<LocalIssuer> => {
  if (!existsSync(options.keyFile)) await createKey(options.keyFile);
  const { key, signing } = await readKey(options.keyFile);
  const { d: _private, ...open } = key;
  const jwksFile = `${options.keyFile}.jwks.json`;
  await replaceWhole(jwksFile, JSON.stringify({ keys: [open] }), ANYONE);
  return {
    issuer: options.issuer,
    jwksFile,
    mint: (actor, lifeSeconds = LIFE_SECONDS) =>
      new SignJWT(claimsOf(actor))
        .setProtectedHeader({ alg: ALGORITHM, kid: key.kid })
        .setSubject(actor.id)
        .setIssuer(options.issuer)
        .setAudience(AUDIENCE)
        .setIssuedAt()
        .setExpirationTime(Math.floor(Date.now() / 1000) + lifeSeconds)
        .sign(signing),
  };
};
