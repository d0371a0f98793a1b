/** The numbers that PostgreSQL gives its types (`pg_type`). */
const TYPES = { smallint: 21, integer: 23, text: 25, timestamp: 1114 } as const;

const [INT16, INT32, INT64] = [2, 4, 8];
/** Dimensions, whether there are nulls, type, length, and the number of the first element. */
const HEADER = 5 * INT32;
/** One that is empty has no dimension, and says nothing of any. */
const EMPTY_HEADER = 3 * INT32;
const FIRST_BYTES = 4_096;

/**
 * An array of PostgreSQL's in binary, filled value by value: a parameter of a statement without a text of every number,
 * written here and read there, which for a column of thousands costs more than the rows do.
 */
abstract class BinaryArray<Value> {
  protected buffer = Buffer.allocUnsafe(FIRST_BYTES);
  protected end = HEADER;
  protected hasNulls = false;
  #length = 0;

  constructor(private readonly type: keyof typeof TYPES) {}

  add(value: Value): void {
    this.#length += 1;
    this.put(value);
  }

  /** What was added; nothing more can be. */
  whole(): Buffer {
    const head = [Math.min(this.#length, 1), Number(this.hasNulls), TYPES[this.type], this.#length, 1];
    head.forEach((value, place) => this.buffer.writeInt32BE(value, place * INT32));
    return this.buffer.subarray(0, this.#length === 0 ? EMPTY_HEADER : this.end);
  }

  /** Makes room for so many bytes; answers where they begin. */
  protected room(bytes: number): number {
    const from = this.end;
    this.end += bytes;
    if (this.end > this.buffer.length) {
      const larger = Buffer.allocUnsafe(this.end * 2);
      this.buffer.copy(larger, 0, 0, from);
      this.buffer = larger;
    }
    return from;
  }

  protected abstract put(value: Value): void;
}

export class Smallints extends BinaryArray<number> {
  constructor() {
    super('smallint');
  }

  protected put(value: number): void {
    const at = this.room(INT32 + INT16);
    this.buffer.writeInt16BE(value, this.buffer.writeInt32BE(INT16, at));
  }
}

export class Integers extends BinaryArray<number> {
  constructor() {
    super('integer');
  }

  protected put(value: number): void {
    const at = this.room(INT32 + INT32);
    this.buffer.writeInt32BE(value, this.buffer.writeInt32BE(INT32, at));
  }
}

const UPPER = 2 ** 32;
/** PostgreSQL counts from here. */
const ZERO_MS = Date.UTC(2000, 0);

/** Moments without a zone, in ms since 1970. */
export class Timestamps extends BinaryArray<number> {
  constructor() {
    super('timestamp');
  }

  protected put(ms: number): void {
    const microseconds = (ms - ZERO_MS) * 1_000;
    const upper = Math.floor(microseconds / UPPER);
    const at = this.room(INT32 + INT64);
    this.buffer.writeInt32BE(upper, this.buffer.writeInt32BE(INT64, at));
    this.buffer.writeUInt32BE(microseconds - upper * UPPER, at + INT64);
  }
}

const NO_LENGTH = -1;

/** Texts of which there are few kinds: each is encoded once. What is undefined is NULL. */
export class FewTexts extends BinaryArray<string | undefined> {
  readonly #known = new Map<string, Buffer>();

  constructor() {
    super('text');
  }

  protected put(text: string | undefined): void {
    if (text === undefined) {
      this.hasNulls = true;
      const at = this.room(INT32);
      this.buffer.writeInt32BE(NO_LENGTH, at);
      return;
    }
    let bytes = this.#known.get(text);
    if (!bytes) this.#known.set(text, (bytes = Buffer.from(text)));
    const at = this.room(INT32 + bytes.length);
    this.buffer.set(bytes, this.buffer.writeInt32BE(bytes.length, at));
  }
}
