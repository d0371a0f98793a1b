import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { type Spooled, spool, sweepSpool } from './spool';

const read = async ({ open }: Spooled): Promise<string> => {
  const chunks: Uint8Array[] = [];
  for await (const chunk of open()) chunks.push(chunk);
  return Buffer.concat(chunks).toString();
};
/** What this process holds open in a folder, under whatever name: Linux tells. */
const heldIn = (folder: string): readonly Buffer[] => {
  const fds = process.platform === 'linux' ? readdirSync('/proc/self/fd') : [];
  return fds.flatMap((fd) => {
    const path = `/proc/self/fd/${fd}`;
    try {
      return readlinkSync(path).startsWith(folder) ? [readFileSync(path)] : [];
    } catch {
      return []; // Closed meanwhile.
    }
  });
};

/** Runs a program on a disk of its own, 64 kB large, as Linux lets a user have one. */
const onSmallDisk = (...program: readonly string[]) =>
  spawnSync(
    'unshare',
    [
      ...['-rm', 'sh', '-c', 'mount -t tmpfs -o size=64k none "$TMPDIR" && exec "$@"', 'sh'],
      ...(program.length > 0 ? program : ['true']),
    ],
    { env: { ...process.env, TMPDIR: mkdtempSync(join(tmpdir(), 'small-disk-')) }, encoding: 'utf8' },
  );

const bodyOf = (...chunks: string[]) => Readable.from(chunks.map((chunk) => Buffer.from(chunk)));

describe('an upload', () => {
  it.each([[[]], [['a,b\n1,2\n']], [['a,', 'b\n', '1,2\n']]])('of the chunks %j is kept as it came', async (chunks) => {
    const file = await spool('x.csv', bodyOf(...chunks), { limit: 100 });
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

  it('is on the disk as a cipher, under no name, and gone when it is discarded; twice is once', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'spool-spec-'));
    const secret = '张三,620522199001011234\n'.repeat(1_000);
    const file = await spool('../../etc/passwd', bodyOf(secret), { limit: 1_000_000, folder });
    expect(file.name).toBe('../../etc/passwd');
    expect(readdirSync(folder)).toEqual([]);
    for (const kept of heldIn(folder)) expect(kept.includes('620522199001011234')).toBe(false);
    if (process.platform === 'linux') expect(heldIn(folder)).toHaveLength(1);
    expect(await read(file)).toBe(secret);
    await file.discard();
    await file.discard();
    expect(heldIn(folder)).toEqual([]);
    rmSync(folder, { recursive: true });
  });

  it.each`
    bytes  | limit  | code
    ${100} | ${100} | ${undefined}
    ${101} | ${100} | ${'BODY_TOO_LARGE'}
    ${1}   | ${0}   | ${'BODY_TOO_LARGE'}
  `('of $bytes bytes where $limit are allowed: $code', async ({ bytes, limit, code }) => {
    const spooling = spool('x.csv', bodyOf('x'.repeat(bytes)), { limit: limit });
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
    await expect(spool('x.csv', endless, { limit: 10_000 })).rejects.toMatchObject({ code: 'BODY_TOO_LARGE' });
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
    await expect(spool('x.csv', broken, { limit: 100 })).rejects.toMatchObject({ code: 'UPLOAD_CUT_OFF' });
  });

  it('that the disk has no room for is no fault of the sender: DISK_FULL', () => {
    if (onSmallDisk().status !== 0) return console.warn("no disk of one's own on this machine: not tried");
    const said = onSmallDisk(process.execPath, '--import', 'tsx', join(__dirname, 'spool.fixture.ts'));
    expect(said.stdout).toBe('DISK_FULL');
  });
});

it('a start sweeps what processes that were killed left of uploads, and nothing else', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'spool-spec-'));
  mkdirSync(join(folder, 'anxin-import-old'));
  writeFileSync(join(folder, 'anxin-import-old', 'upload'), '620522199001011234');
  writeFileSync(join(folder, 'anxin-import-cut'), '');
  writeFileSync(join(folder, 'other'), '');
  const file = await spool('x.csv', bodyOf('a,b'), { limit: 100, folder });
  await sweepSpool(folder);
  expect(readdirSync(folder)).toEqual(['other']);
  expect(await read(file)).toBe('a,b');
  await file.discard();
  rmSync(folder, { recursive: true });
});
