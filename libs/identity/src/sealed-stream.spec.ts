import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { Vault } from './vault';

const key = (): Buffer => randomBytes(32);
const atRest = key();
const vault = new Vault({ person: key(), card: key(), atRest });
const PLACE = 'evidence.file 1';
const PIECE = 64 * 1024;

/** What comes out, in one; `chunk` is the size of what goes in at a time. */
const through = async (bytes: Buffer, stream: ReturnType<Vault['sealing']>, chunk = 10_000): Promise<Buffer> => {
  const parts: Buffer[] = [];
  function* chunks(): Generator<Buffer> {
    for (let from = 0; from < bytes.length; from += chunk) yield bytes.subarray(from, from + chunk);
  }
  await pipeline(Readable.from(chunks()), stream, async (out: AsyncIterable<Buffer>) => {
    for await (const part of out) parts.push(part);
  });
  return Buffer.concat(parts);
};
const sealed = (bytes: Buffer): Promise<Buffer> => through(bytes, vault.sealing(PLACE));
const opened = (bytes: Buffer, place = PLACE, by = vault, chunk?: number): Promise<Buffer> =>
  through(bytes, by.opening(place), chunk);

describe('a sealed file', () => {
  it.each([0, 1, PIECE - 1, PIECE, PIECE + 1, 3 * PIECE, 1_000_003])('of %d bytes is read as it was', async (size) => {
    const plain = randomBytes(size);
    const kept = await sealed(plain);
    expect(kept.length).toBe(vault.sealedBytes(size));
    for (const chunk of [7_001, PIECE, 1 << 24])
      expect((await opened(kept, PLACE, vault, chunk)).equals(plain)).toBe(true);
  });

  it('holds nothing of its text, and is another each time', async () => {
    const plain = Buffer.from('620522199001011234'.repeat(5_000));
    const [one, two] = [await sealed(plain), await sealed(plain)];
    expect(one.includes('620522199001011234')).toBe(false);
    expect(one.equals(two)).toBe(false);
  });

  it('is not read at another place, nor with another key', async () => {
    const kept = await sealed(Buffer.from('text'));
    await expect(opened(kept, 'evidence.file 2')).rejects.toThrow();
    await expect(opened(kept, PLACE, new Vault({ person: key(), card: key(), atRest: key() }))).rejects.toThrow();
    const changed = new Vault({ person: key(), card: key(), atRest: [key(), atRest] });
    expect((await opened(kept, PLACE, changed)).toString()).toBe('text');
  });

  it.each(['sealing', 'opening'] as const)('however large, is held in pieces: %s waits for its reader', async (way) => {
    let given = 0;
    const kept = await sealed(randomBytes(PIECE * 100));
    const pieces = (function* () {
      for (; given < kept.length; given += 10_000) yield kept.subarray(given, given + 10_000);
    })();
    const stream = Readable.from(pieces, { objectMode: false }).pipe(vault[way](PLACE));
    await once(stream, 'readable');
    await new Promise((resolve) => setTimeout(resolve, 100));
    expect(given).toBeLessThan(5 * PIECE);
    stream.destroy();
  });

  const whole = randomBytes(3 * PIECE);
  const at = (piece: number): number => 20 + piece * (PIECE + 16);
  it.each<[string, (kept: Buffer) => Buffer]>([
    ['changed', (kept) => Buffer.concat([kept.subarray(0, 500), Buffer.of((kept[500] ?? 0) ^ 1), kept.subarray(501)])],
    ['cut off within a piece', (kept) => kept.subarray(0, -1)],
    ['cut off between two pieces', (kept) => kept.subarray(0, at(2))],
    ['cut off in its front', (kept) => kept.subarray(0, 10)],
    ['empty', () => Buffer.alloc(0)],
    [
      'reordered',
      (kept) =>
        Buffer.concat([
          kept.subarray(0, 20),
          kept.subarray(at(1), at(2)),
          kept.subarray(20, at(1)),
          kept.subarray(at(2)),
        ]),
    ],
    ['made longer', (kept) => Buffer.concat([kept, kept.subarray(at(2))])],
  ])('that was %s is refused', async (_, harm) => {
    await expect(opened(harm(await sealed(whole)))).rejects.toThrow();
  });
});
