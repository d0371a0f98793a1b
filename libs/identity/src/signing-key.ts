import { readFile } from 'node:fs/promises';
import { DomainError } from '@anxin/domain-kit';
import { calculateJwkThumbprint, exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { placeWhole, replaceWhole } from './whole-file';

const keySchema = z.looseObject({ kty: z.literal('EC'), crv: z.string(), x: z.string(), y: z.string(), d: z.string() });

const read = async (file: string): Promise<JWK> => {
  const text = await readFile(file, 'utf8');
  try {
    return keySchema.parse(JSON.parse(text));
  } catch {
    const way = 'put it back from a copy, or delete it and a new one signs from now on';
    throw new DomainError('KEY_UNREADABLE', `${file} 不是签名密钥 is no key that signs: ${way}.`);
  }
};

/** The half of a key that anyone may have. */
export const publicHalf = ({ kty, crv, x, y }: JWK): JWK => ({
  ...(kty ? { kty } : {}),
  ...(crv ? { crv } : {}),
  ...(x ? { x } : {}),
  ...(y ? { y } : {}),
});

/** Where the public halves of a key stand: of the one that signs, and of those that did before. */
export const publicFile = (file: string): string => `${file}.public.json`;

const made = async (): Promise<JWK> => exportJWK((await generateKeyPair('ES256', { extractable: true })).privateKey);

/** Reads a key that signs (ES256), or makes it (mode 0600), with its public half beside it as `<file>.public.json`. */
export const signingKey = async (file: string): Promise<JWK> => {
  const key = await read(file).catch(async (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOENT') throw fault;
    await placeWhole(file, JSON.stringify(await made()), 0o600);
    return read(file);
  });
  await placeWhole(publicFile(file), JSON.stringify(publicHalf(key)), 0o644);
  return key;
};

const jwk = z.looseObject({ kty: z.string() }).transform((key) => key as JWK & { readonly kty: string });
const publishedSchema = z.union([
  z.object({ keys: z.array(jwk).nonempty() }),
  jwk.transform((key) => ({ keys: [key] })),
]);

/** The keys in a text that holds one (JWK) or several (JWK Set), each with its thumbprint as `kid` unless it has one. */
export const publishedKeys = (text: string): Promise<readonly JWK[]> =>
  Promise.all(
    publishedSchema
      .parse(JSON.parse(text))
      .keys.map(async (key) => ({ ...key, kid: key.kid ?? (await calculateJwkThumbprint(key)) })),
  );

/**
 * Lets another key sign from now on. What was signed before is still proved: the public halves of all stand in
 * `<file>.public.json`, the newest first, and stand there before the new key signs.
 */
export const rotateSigningKey = async (file: string): Promise<void> => {
  await signingKey(file);
  const [earlier, next] = [await publishedKeys(await readFile(publicFile(file), 'utf8')), await made()];
  const keys = [{ ...publicHalf(next), kid: await calculateJwkThumbprint(next) }, ...earlier];
  await replaceWhole(publicFile(file), JSON.stringify({ keys }), 0o644);
  await replaceWhole(file, JSON.stringify(next), 0o600);
};

/** Takes back the keys that signed before this one: what they signed is no longer proved. */
export const retireSigningKeys = async (file: string): Promise<void> => {
  const key = publicHalf(await signingKey(file));
  await replaceWhole(publicFile(file), JSON.stringify(key), 0o644);
};
