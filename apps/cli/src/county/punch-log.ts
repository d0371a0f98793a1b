import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** A punch that is in already with another way of attending. */
export type PunchContradiction = {
  readonly file: number;
  readonly line: number;
  readonly attendType: number;
  readonly stands: { readonly file: number; readonly line: number; readonly attendType: number };
};

const WIDTH = 8;
const PARTITIONS = 256;
const RECORDS_PER_BLOCK = 256;
const BLOCK = WIDTH * RECORDS_PER_BLOCK;
const BLOCK_BYTES = BLOCK * Int32Array.BYTES_PER_ELEMENT;

type Partition = { readonly block: Int32Array; used: number; readonly offsets: number[] };

/**
 * Remembers every punch outside memory, so that the same punch told twice in different ways is found among any number
 * of them. Punches of one person share a partition; a full block goes to a temporary file.
 */
export class PunchLog {
  readonly #partitions: Partition[] = Array.from({ length: PARTITIONS }, () => ({
    block: new Int32Array(BLOCK),
    used: 0,
    offsets: [],
  }));
  #folder: string | undefined;
  #file: number | undefined;
  #end = 0;

  /** A punch in whole numbers: who, when and which way, at which device, how, and where it stands. */
  add(
    person: number,
    day: number,
    timeAndDirection: number,
    device: number,
    otherDevice: number,
    attendType: number,
    file: number,
    line: number,
  ): void {
    const partition = this.#partitions[person % PARTITIONS] as Partition;
    const { block, used } = partition;
    block[used] = person;
    block[used + 1] = day;
    block[used + 2] = timeAndDirection;
    block[used + 3] = device;
    block[used + 4] = otherDevice;
    block[used + 5] = attendType;
    block[used + 6] = file;
    block[used + 7] = line;
    partition.used = used + WIDTH;
    if (partition.used === BLOCK) this.#spill(partition);
  }

  /** The punches that contradict an earlier one of the same key, partition by partition. */
  *contradictions(): Generator<PunchContradiction> {
    for (const partition of this.#partitions) yield* contradictionsAmong(this.#records(partition));
  }

  close(): void {
    if (this.#file !== undefined) closeSync(this.#file);
    if (this.#folder !== undefined) rmSync(this.#folder, { recursive: true, force: true });
    this.#file = undefined;
    this.#folder = undefined;
  }

  #spill(partition: Partition): void {
    if (this.#file === undefined) {
      this.#folder = mkdtempSync(join(tmpdir(), 'anxin-'));
      this.#file = openSync(join(this.#folder, 'punches'), 'wx+', 0o600);
    }
    writeSync(this.#file, partition.block, 0, BLOCK_BYTES, this.#end);
    partition.offsets.push(this.#end);
    partition.used = 0;
    this.#end += BLOCK_BYTES;
  }

  #records({ block, used, offsets }: Partition): Int32Array {
    const records = new Int32Array(offsets.length * BLOCK + used);
    const bytes = Buffer.from(records.buffer);
    offsets.forEach((offset, index) => {
      if (this.#file !== undefined) readSync(this.#file, bytes, index * BLOCK_BYTES, BLOCK_BYTES, offset);
    });
    records.set(block.subarray(0, used), offsets.length * BLOCK);
    return records;
  }
}

/** The fields of a record before this one make its key. */
const KEY_WIDTH = 5;
const ATTEND_TYPE = 5;
const FILE = 6;
const LINE = 7;

const hashAt = (records: Int32Array, at: number): number => {
  let hash = 17;
  for (let field = 0; field < KEY_WIDTH; field += 1)
    hash = Math.imul(hash ^ (records[at + field] ?? 0), 0x9e3779b1) ^ (hash >>> 15);
  return hash >>> 0;
};

const sameKey = (records: Int32Array, a: number, b: number): boolean => {
  for (let field = 0; field < KEY_WIDTH; field += 1) if (records[a + field] !== records[b + field]) return false;
  return true;
};

function* contradictionsAmong(records: Int32Array): Generator<PunchContradiction> {
  const count = records.length / WIDTH;
  const size = 2 ** Math.ceil(Math.log2(Math.max(2, count * 2)));
  // A hash table of record positions, shifted by one so that 0 means free.
  const slots = new Int32Array(size);
  for (let at = 0; at < records.length; at += WIDTH) {
    let slot = hashAt(records, at) & (size - 1);
    for (let stands = slots[slot] ?? 0; stands !== 0; stands = slots[slot] ?? 0) {
      if (sameKey(records, stands - 1, at)) break;
      slot = (slot + 1) & (size - 1);
    }
    const stands = (slots[slot] ?? 0) - 1;
    if (stands < 0) {
      slots[slot] = at + 1;
      continue;
    }
    const [attendType, known] = [records[at + ATTEND_TYPE] ?? 0, records[stands + ATTEND_TYPE] ?? 0];
    if (known === 0) records[stands + ATTEND_TYPE] = attendType;
    else if (attendType !== 0 && attendType !== known) yield contradiction(records, at, stands);
  }
}

const contradiction = (records: Int32Array, at: number, stands: number): PunchContradiction => {
  const placed = (from: number) => ({
    file: records[from + FILE] ?? 0,
    line: records[from + LINE] ?? 0,
    attendType: records[from + ATTEND_TYPE] ?? 0,
  });
  return { ...placed(at), stands: placed(stands) };
};
