import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { DomainError } from '@anxin/domain-kit';
import { createLocalJWKSet, exportJWK, generateKeyPair, importJWK, type JSONWebKeySet, jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';
import { type Accounts, accountsIn } from './accounts';
import type { Actor } from './actor';
import { access } from './errors';
import { ALGORITHM, AUDIENCE, TOKEN_SECONDS } from './token';
import { placeWhole, replaceWhole } from './whole-file';

/** So long after it logged in an account may refresh its token; then it logs in again. */
const SESSION_SECONDS = 24 * 60 * 60;
const OWNER_ONLY = 0o600;
const ANYONE = 0o644;

/** Gives tokens for development and the demonstration, as an OIDC provider does elsewhere. */
export type LocalIssuer = {
  readonly issuer: string;
  /** What `tokenVerifier` reads. */
  readonly jwksFile: string;
  /** Who stands, in which role and scope. */
  readonly accounts: Accounts;
  /** A token for whoever logs in as the actor, valid for `lifeSeconds` (a quarter of an hour unless told). */
  readonly mint: (actor: Actor, lifeSeconds?: number) => Promise<string>;
  /**
   * A new token for the holder of one, also of one that has just ended, with the role and scope that the account has by
   * now. Throws `UNAUTHENTICATED` when the account does not stand, or has not logged in for a day.
   */
  readonly refresh: (token: string) => Promise<string>;
};

const keySchema = z.looseObject({
  kty: z.literal('EC'),
  crv: z.literal('P-256'),
  x: z.string(),
  y: z.string(),
  d: z.string(),
  kid: z.string(),
  /** Public halves of keys that signed before: their tokens hold until they are retired. */
  earlier: z.array(z.looseObject({ kty: z.literal('EC'), kid: z.string() })).default([]),
});
type Key = z.output<typeof keySchema>;

const madeKey = async (earlier: Key['earlier']): Promise<Key> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), alg: ALGORITHM, use: 'sig', earlier };
  return keySchema.parse(key);
};

const createKey = async (keyFile: string): Promise<void> =>
  placeWhole(keyFile, JSON.stringify(await madeKey([])), OWNER_ONLY);

/** The public half of an issuer's key file: a JWK Set, the key that signs first. */
export const jwksFileOf = (keyFile: string): string => `${keyFile}.jwks.json`;

const openHalf = ({ d: _private, earlier: _earlier, ...open }: Key) => open;

const publish = (keyFile: string, key: Key): Promise<void> =>
  replaceWhole(jwksFileOf(keyFile), JSON.stringify({ keys: [openHalf(key), ...key.earlier] }), ANYONE);

/**
 * Lets another key sign tokens from now on. Whoever checks tokens by its JWKS knows it before it signs, and the earlier
 * keys until they are retired.
 */
export const rotateIssuer = async (keyFile: string): Promise<void> => {
  const { key } = await readKey(keyFile);
  const next = await madeKey([openHalf(key), ...key.earlier]);
  await publish(keyFile, next);
  await replaceWhole(keyFile, JSON.stringify(next), OWNER_ONLY);
};

/** Takes back the keys that signed before: their tokens end. */
export const retireIssuerKeys = async (keyFile: string): Promise<void> => {
  const { key } = await readKey(keyFile);
  const alone = { ...key, earlier: [] };
  await replaceWhole(keyFile, JSON.stringify(alone), OWNER_ONLY);
  await publish(keyFile, alone);
};

const readKey = async (keyFile: string) => {
  const text = await readFile(keyFile, 'utf8');
  try {
    const key = keySchema.parse(JSON.parse(text));
    const open = openHalf(key);
    const proving = createLocalJWKSet({ keys: [open, ...key.earlier] as JSONWebKeySet['keys'] });
    return { key, open, signing: await importJWK(key, ALGORITHM), proving };
  } catch {
    const way = '删除后重新生成，先前的令牌随之失效 delete it and a new one is made; tokens given out before end then';
    throw new DomainError('KEY_UNREADABLE', `${keyFile} 不是签名密钥 is no key that signs: ${way}.`);
  }
};

type Signer = Awaited<ReturnType<typeof readKey>> & { readonly issuer: string };

/** @param loggedInAt seconds since the epoch; a session's tokens all carry it */
const signerOf =
  ({ open, signing, issuer }: Signer) =>
  ({ id, ...claims }: Actor, lifeSeconds: number, loggedInAt?: number): Promise<string> => {
    // In fractions of a second: what changes in the same one finds tokens issued before and after it.
    const now = Date.now() / 1000;
    return new SignJWT({ ...claims, auth_time: loggedInAt ?? now })
      .setProtectedHeader({ alg: ALGORITHM, kid: open.kid })
      .setSubject(id)
      .setIssuer(issuer)
      .setAudience(AUDIENCE)
      .setIssuedAt(now)
      .setExpirationTime(Math.floor(now) + lifeSeconds)
      .sign(signing);
  };

const sessionSchema = z.object({ sub: z.string(), auth_time: z.number() });

/** Whose session a token is of. */
const sessionOf = async (token: string, { proving, issuer }: Signer) => {
  try {
    const checked = await jwtVerify(token, proving, {
      ...{ algorithms: [ALGORITHM], issuer, audience: AUDIENCE, clockTolerance: SESSION_SECONDS },
    });
    return sessionSchema.parse(checked.payload);
  } catch {
    throw access.unauthenticated();
  }
};

/**
 * Loads the key pair at `keyFile`, or makes it (readable by its owner alone), and writes the public JWKS beside it, where
 * its accounts stand too. Throws `KEY_UNREADABLE` for a file that holds no key.
 */
export const localIssuer = async ({
  keyFile,
  issuer,
}: {
  readonly keyFile: string;
  readonly issuer: string;
}): Promise<LocalIssuer> => {
  if (!existsSync(keyFile)) await createKey(keyFile);
  const signer = { ...(await readKey(keyFile)), issuer };
  const jwksFile = jwksFileOf(keyFile);
  await publish(keyFile, signer.key);
  const sign = signerOf(signer);
  const accounts = accountsIn(`${keyFile}.accounts.json`);
  return {
    issuer,
    jwksFile,
    accounts,
    mint: (actor, lifeSeconds = TOKEN_SECONDS) => sign(actor, lifeSeconds),
    refresh: async (token) => {
      const { sub, auth_time: loggedInAt } = await sessionOf(token, signer);
      const actor = await accounts.get(sub);
      if (!actor || Date.now() / 1000 - loggedInAt > SESSION_SECONDS) throw access.unauthenticated();
      return sign(actor, TOKEN_SECONDS, loggedInAt);
    },
  };
};
