import { link, readFile, unlink, writeFile } from 'node:fs/promises';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

const read = async (file: string): Promise<JWK> => JSON.parse(await readFile(file, 'utf8')) as JWK;

/** Puts a whole file in place unless there is one: of two that make a key at once, one key stays. */
const place = async (file: string, text: string, mode: number): Promise<void> => {
  const draft = `${file}.${crypto.randomUUID()}`;
  await writeFile(draft, text, { mode });
  await link(draft, file).catch((fault: NodeJS.ErrnoException) => {
    if (fault.code !== 'EEXIST') throw fault;
  });
  await unlink(draft);
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
    await place(file, JSON.stringify(await exportJWK(privateKey)), 0o600);
    return read(file);
  });
  await place(`${file}.public.json`, JSON.stringify(publicHalf(made)), 0o644);
  return made;
};
