import { createCipheriv, createDecipheriv, hkdfSync } from 'node:crypto';
import { Transform, type TransformCallback } from 'node:stream';
import { freshBytes } from './fresh-bytes';

/** A key at rest, and what a cipher calls it. */
export type NamedKey = { readonly id: Buffer; readonly key: Buffer };

const SALT_BYTES = 16;
const TAG_BYTES = 16;
const PIECE_BYTES = 64 * 1024;

/** How many bytes a text of so many takes as a sealed stream. */
export const sealedBytes = (plainBytes: number, idBytes: number): number =>
  idBytes + SALT_BYTES + plainBytes + TAG_BYTES * Math.max(1, Math.ceil(plainBytes / PIECE_BYTES));

const keyOf = (key: Buffer, salt: Buffer): Buffer =>
  Buffer.from(hkdfSync('sha256', key, salt, 'anxin sealed stream', 32));

// A key is used for one stream alone, so that a counter is a nonce; the last piece says that it is the last.
const nonceOf = (piece: number, isLast: boolean): Buffer => {
  const nonce = Buffer.alloc(12);
  nonce.writeUInt32BE(piece, 7);
  nonce[11] = isLast ? 1 : 0;
  return nonce;
};

/** Cuts what passes into pieces of one size; the last is what is left, and may be empty. */
abstract class Pieces extends Transform {
  #held: Buffer[] = [];
  #bytes = 0;
  #piece = 0;

  protected constructor(private readonly pieceBytes: number) {
    super();
  }

  protected abstract turn(piece: Buffer, nonce: Buffer): Buffer;

  /** Bytes at the front that are no piece; undefined while they have not come. */
  protected front(held: Buffer): Buffer | undefined {
    return held;
  }

  override _transform(chunk: Buffer, _: BufferEncoding, done: TransformCallback): void {
    this.#held.push(chunk);
    this.#bytes += chunk.length;
    if (this.#bytes <= this.pieceBytes) return done();
    this.#try(done, () => {
      let held = this.#whole();
      while (held && held.length > this.pieceBytes) {
        this.push(this.turn(held.subarray(0, this.pieceBytes), nonceOf(this.#piece++, false)));
        held = held.subarray(this.pieceBytes);
      }
      if (held) this.#keep(held);
    });
  }

  override _flush(done: TransformCallback): void {
    this.#try(done, () => {
      const held = this.#whole();
      if (!held) throw new Error('a sealed stream without a beginning');
      this.push(this.turn(held, nonceOf(this.#piece, true)));
    });
  }

  #whole(): Buffer | undefined {
    return this.front(Buffer.concat(this.#held));
  }

  #keep(held: Buffer): void {
    this.#held = [held];
    this.#bytes = held.length;
  }

  #try(done: TransformCallback, work: () => void): void {
    try {
      work();
    } catch (fault) {
      return done(fault as Error);
    }
    done();
  }
}

class Sealing extends Pieces {
  readonly #key: Buffer;

  constructor(
    { id, key }: NamedKey,
    private readonly place: Buffer,
  ) {
    super(PIECE_BYTES);
    const salt = freshBytes(SALT_BYTES);
    this.#key = keyOf(key, salt);
    this.push(Buffer.concat([id, salt]));
  }

  protected turn(piece: Buffer, nonce: Buffer): Buffer {
    const cipher = createCipheriv('aes-256-gcm', this.#key, nonce).setAAD(this.place);
    return Buffer.concat([cipher.update(piece), cipher.final(), cipher.getAuthTag()]);
  }
}

class Opening extends Pieces {
  #key: Buffer | undefined;

  constructor(
    private readonly keyById: (id: Buffer) => Buffer,
    private readonly idBytes: number,
    private readonly place: Buffer,
  ) {
    super(PIECE_BYTES + TAG_BYTES);
  }

  protected override front(held: Buffer): Buffer | undefined {
    if (this.#key) return held;
    const frontBytes = this.idBytes + SALT_BYTES;
    if (held.length < frontBytes) return undefined;
    this.#key = keyOf(this.keyById(held.subarray(0, this.idBytes)), held.subarray(this.idBytes, frontBytes));
    return held.subarray(frontBytes);
  }

  protected turn(piece: Buffer, nonce: Buffer): Buffer {
    if (!this.#key || piece.length < TAG_BYTES) throw new Error('a sealed stream that was cut off');
    const [body, tag] = [piece.subarray(0, -TAG_BYTES), piece.subarray(-TAG_BYTES)];
    const decipher = createDecipheriv('aes-256-gcm', this.#key, nonce, { authTagLength: TAG_BYTES });
    decipher.setAAD(this.place).setAuthTag(tag);
    return Buffer.concat([decipher.update(body), decipher.final()]);
  }
}

/** Encrypts what passes, however much: piece by piece, each bound to its place in the stream and the stream to `place`. */
export const sealing = (key: NamedKey, place: string): Transform => new Sealing(key, Buffer.from(place));

/** Reads such a stream; fails at the piece that was changed, moved or cut off, before any of it is given out. */
export const opening = (keyById: (id: Buffer) => Buffer, idBytes: number, place: string): Transform =>
  new Opening(keyById, idBytes, Buffer.from(place));
