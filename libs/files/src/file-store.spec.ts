import { spawnSync } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { mkdirSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { freshS3, S3_KEYS } from '@anxin/testing/s3';
import type { FileStore } from './file-store';
import { folderStore } from './folder-store';
import { s3Store } from './s3-store';

const BUCKET = 'files';
const work = mkdtempSync(join(tmpdir(), 'file-store-spec-'));
const folder = join(work, 'folder');
let s3: Awaited<ReturnType<typeof freshS3>>;
beforeAll(async () => {
  s3 = await freshS3(BUCKET);
});
afterAll(async () => {
  await s3.stop();
  s3.remove();
  rmSync(work, { recursive: true });
});

const place = () => ({ endpoint: s3.endpoint, region: 'us-east-1', bucket: BUCKET, credentials: S3_KEYS });
const read = async (store: FileStore, key: string, bytes: number): Promise<Buffer> => {
  const parts: Buffer[] = [];
  for await (const part of await store.get(key, bytes)) parts.push(part as Buffer);
  return Buffer.concat(parts);
};
const inPieces = (bytes: Buffer): Readable =>
  Readable.from(
    (function* () {
      for (let from = 0; from < bytes.length; from += 100_000) yield bytes.subarray(from, from + 100_000);
    })(),
  );
/** Says less than it promised, and fails. */
const broken = (): Readable =>
  Readable.from(
    (async function* () {
      yield Buffer.alloc(1_000);
      await Promise.resolve();
      throw new Error('broken off');
    })(),
  );

describe.each<[string, () => Promise<FileStore>]>([
  ['a folder', () => Promise.resolve(folderStore(folder))],
  ['a server that speaks S3', () => s3Store(place())],
])('in %s', (_, open) => {
  let store: FileStore;
  beforeAll(async () => void (store = await open()));

  it.each([0, 1, 3_000_000])('a file of %d bytes is read as it was put', async (size) => {
    const bytes = randomBytes(size);
    await store.put(`size-${size}`, inPieces(bytes), size);
    expect((await read(store, `size-${size}`, size)).equals(bytes)).toBe(true);
  });

  it('what was never put, or was removed, is FILE_MISSING; to remove nothing is nothing', async () => {
    await store.put('gone', inPieces(Buffer.from('x')), 1);
    await store.remove('gone');
    await store.remove('gone');
    for (const key of ['gone', 'never'])
      await expect(store.get(key, 1)).rejects.toMatchObject({ code: 'FILE_MISSING' });
  });

  it('what breaks off while it is put is not kept', async () => {
    await expect(store.put('half', broken(), 2_000)).rejects.toThrow('broken off');
    await expect(store.get('half', 2_000)).rejects.toMatchObject({ code: 'FILE_MISSING' });
    await store.put('half', inPieces(Buffer.from('whole')), 5);
    expect((await read(store, 'half', 5)).toString()).toBe('whole');
  });
});

describe('a folder', () => {
  it('keeps files for its owner alone, and nothing of what broke off', async () => {
    const own = join(work, 'own');
    const store = folderStore(own);
    await store.put('id-1a', inPieces(Buffer.from('x')), 1);
    await expect(store.put('id-2a', broken(), 2_000)).rejects.toThrow();
    expect(readdirSync(join(own, '1a'))).toEqual(['id-1a']);
    expect(readdirSync(join(own, '2a'))).toEqual([]);
    expect(statSync(join(own, '1a', 'id-1a')).mode & 0o777).toBe(0o600);
  });

  it('is rid of what a process left that was killed while it put', async () => {
    const own = join(work, 'killed');
    mkdirSync(join(own, '3a'), { recursive: true });
    writeFileSync(join(own, '3a', 'id-3a.part'), 'half');
    await folderStore(own).remove('id-3a');
    expect(readdirSync(join(own, '3a'))).toEqual([]);
  });

  it('on a disk that is full keeps nothing, and says so as the disk does', () => {
    const script = 'mount -t tmpfs -o size=64k none "$TMPDIR" && exec "$@"';
    const env = { ...process.env, TMPDIR: mkdtempSync(join(work, 'small-disk-')) };
    const onSmallDisk = (...program: readonly string[]) =>
      spawnSync('unshare', ['-rm', 'sh', '-c', script, 'sh', ...program], { env, encoding: 'utf8' });
    if (onSmallDisk('true').status !== 0) return console.warn("no disk of one's own on this machine: not tried");
    const said = onSmallDisk(process.execPath, '--import', 'tsx', join(__dirname, 'folder-store.fixture.ts'));
    expect(said.stdout).toBe('ENOSPC, left: 0');
  });
});

describe('a server that speaks S3', () => {
  it('that does not know the key, or is not there, is FILE_STORE_UNAVAILABLE and tells nothing of itself', async () => {
    const credentials = { ...S3_KEYS, accessKeyId: 'another' };
    for (const at of [
      { ...place(), credentials },
      { ...place(), endpoint: 'http://127.0.0.1:1' },
    ]) {
      const fault = await (await s3Store(at)).put('x', inPieces(Buffer.from('x')), 1).catch((error: unknown) => error);
      expect(fault).toMatchObject({ code: 'FILE_STORE_UNAVAILABLE' });
      expect((fault as Error).message).not.toMatch(/127|S3RVER/);
    }
  });
});
