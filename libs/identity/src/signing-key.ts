import { readFile } from 'node:fs/promises';
import { DomainError } from '@anxin/domain-kit';
import { exportJWK, generateKeyPair, type JWK } from 'jose';
import { z } from 'zod';
import { placeWhole } from './whole-file';

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

/** Reads a key that signs (ES256), or makes it (mode 0600), with its public half beside it as `<file>.public.json`. */
export const signingKey = async (file: string): Promise<JWK> => {
  const made = await read(file).catch(async (fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'ENOENT') throw fault;
    const { privateKey } = await generateKeyPair('ES256', { extractable: true });
    await placeWhole(file, JSON.stringify(await exportJWK(privateKey)), 0o600);
    return read(file);
  });
  await placeWhole(`${file}.public.json`, JSON.stringify(publicHalf(made)), 0o644);
  return made;
};
