import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { exportJWK, generateKeyPair, importJWK, type JWK, SignJWT } from 'jose';
import type { Actor } from './actor';
import { ALGORITHM, AUDIENCE } from './token';

const LIFE_SECONDS = 8 * 60 * 60;
const OWNER_ONLY = 0o600;

/** Mints tokens for development and the demo. `jwksFile` is what `tokenVerifier` reads. */
export type LocalIssuer = {
  readonly issuer: string;
  readonly jwksFile: string;
  /** A token for the actor, valid for `lifeSeconds` (eight hours unless told). */
  readonly mint: (actor: Actor, lifeSeconds?: number) => Promise<string>;
};

const createKey = async (keyFile: string): Promise<void> => {
  const { privateKey } = await generateKeyPair(ALGORITHM, { extractable: true });
  const key = { ...(await exportJWK(privateKey)), kid: crypto.randomUUID(), alg: ALGORITHM, use: 'sig' };
  try {
    writeFileSync(keyFile, JSON.stringify(key), { mode: OWNER_ONLY, flag: 'wx' });
  } catch (error) {
    // Another process was first: its key is the key.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
};

const claimsOf = ({ id: _id, ...rest }: Actor): Record<string, unknown> => rest;

/** Loads the key pair at `keyFile`, or makes it (readable by its owner alone), and writes the public JWKS beside it. */
export const localIssuer = async (options: { keyFile: string; issuer: string }): Promise<LocalIssuer> => {
  if (!existsSync(options.keyFile)) await createKey(options.keyFile);
  const key = JSON.parse(readFileSync(options.keyFile, 'utf8')) as JWK & { kid: string };
  const { d: _private, ...open } = key;
  const jwksFile = `${options.keyFile}.jwks.json`;
  writeFileSync(jwksFile, JSON.stringify({ keys: [open] }));
  const signingKey = await importJWK(key, ALGORITHM);
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
        .sign(signingKey),
  };
};
