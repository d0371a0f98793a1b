import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { Readable } from 'node:stream';
import { type Spooled, spool } from './spool';

const read = async ({ open }: Spooled): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};
const folderOf = ({ open }: Spooled): string => {
  const stream = open() as Readable & { path: string };
  stream.destroy();
  return dirname(stream.path);
};
const bodyOf = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

describe('an upload', () => {
  it.each([[[]], [['a,b\n1,2\n']], [['a,', 'b\n', '1,2\n']]])('of the chunks %j is kept as it came', async (chunks) => {
    const file = await spool('x.csv', bodyOf(...chunks), 100);
    const whole = chunks.join('');
    expect(file).toMatchObject({
      name: 'x.csv',
      bytes: whole.length,
      digest: createHash('sha256').update(whole).digest('hex'),
    });
    expect(await read(file)).toBe(whole);
    expect(await read(file)).toBe(whole);
    await file.discard();
  });

  it('goes when it is discarded, folder and all; twice is once', async () => {
    const file = await spool('x.csv', bodyOf('a'), 100);
    const folder = folderOf(file);
    expect(existsSync(folder)).toBe(true);
    await file.discard();
    await file.discard();
    expect(existsSync(folder)).toBe(false);
  });

  it('under a name that would lead elsewhere stays in its folder', async () => {
    const file = await spool('../../etc/passwd', bodyOf('a'), 100);
    expect(folderOf(file)).toMatch(/anxin-import-\w+$/);
    expect(file.name).toBe('../../etc/passwd');
    await file.discard();
  });

  it.each`
    bytes  | limit  | code
    ${100} | ${100} | ${undefined}
    ${101} | ${100} | ${'BODY_TOO_LARGE'}
    ${1}   | ${0}   | ${'BODY_TOO_LARGE'}
  `('of $bytes bytes where $limit are allowed: $code', async ({ bytes, limit, code }) => {
    const spooling = spool('x.csv', bodyOf('x'.repeat(bytes)), limit);
    if (code) return expect(spooling).rejects.toMatchObject({ code });
    return (await spooling).discard();
  });

  it('is not taken further once it is too large, however much would come', async () => {
    let given = 0;
    const endless = Readable.from(
      (function* () {
        for (;;) {
          given += 1;
          yield Buffer.alloc(1_000);
        }
      })(),
    );
    await expect(spool('x.csv', endless, 10_000)).rejects.toMatchObject({ code: 'BODY_TOO_LARGE' });
    expect(given).toBeLessThan(1_000);
  });

  it('that breaks off in the middle is none', async () => {
    const broken = Readable.from(
      (async function* () {
        yield Buffer.from('a,b\n');
        await Promise.resolve();
        throw new Error('socket hang up');
      })(),
    );
    await expect(spool('x.csv', broken, 100)).rejects.toMatchObject({ code: 'UPLOAD_CUT_OFF' });
  });
});
