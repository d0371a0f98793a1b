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
/** The fields that make a record's key come first. */
const KEY_WIDTH = 5;
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

  /** Takes a punch: who, when and which way, at which device, how, and where it stands. */
  add(
    person: number,
    day: number,
    timeAndDirection: number,
    device: string,
    attendType: number,
    file: number,
    line: number,
  ): void {
    const partition = this.#partitions[person % PARTITIONS] as Partition;
    const { block, used } = partition;
    // Two independent 32-bit hashes stand for a device's code: of one size, and as good as the code.
    let [one, other] = [0x811c9dc5, 0x9e3779b1];
    for (let at = 0; at < device.length; at += 1) {
      const unit = device.charCodeAt(at);
      one = Math.imul(one ^ unit, 0x01000193);
      other = Math.imul(other + unit, 0x85ebca6b) ^ (other >>> 13);
    }
    block[used] = person;
    block[used + 1] = day;
    block[used + 2] = timeAndDirection;
    block[used + 3] = one;
    block[used + 4] = other;
    block[used + 5] = attendType;
    block[used + 6] = file;
    block[used + 7] = line;
    partition.used = used + WIDTH;
    if (partition.used === BLOCK) this.#spill(partition);
  }

  /**
   * The punches that contradict an earlier one of the same key.
   * @param suspects the days by person that were told in more than one way: only these are looked at
   */
  *contradictions(suspects: ReadonlyMap<number, ReadonlySet<number>>): Generator<PunchContradiction> {
    for (const number of new Set([...suspects.keys()].map((person) => person % PARTITIONS))) {
      const records = this.#records(this.#partitions[number] as Partition);
      yield* contradictionsAmong(punchesOf(records, suspects));
    }
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

type Punch = { readonly key: string; readonly attendType: number; readonly file: number; readonly line: number };

function* punchesOf(records: Int32Array, suspects: ReadonlyMap<number, ReadonlySet<number>>): Generator<Punch> {
  for (let at = 0; at < records.length; at += WIDTH) {
    const [person = 0, day = 0] = records.subarray(at, at + 2);
    if (!suspects.get(person)?.has(day)) continue;
    const [attendType = 0, file = 0, line = 0] = records.subarray(at + KEY_WIDTH, at + WIDTH);
    yield { key: records.subarray(at, at + KEY_WIDTH).join(), attendType, file, line };
  }
}

function* contradictionsAmong(punches: Iterable<Punch>): Generator<PunchContradiction> {
  const known = new Map<string, Punch>();
  for (const punch of punches) {
    const stands = known.get(punch.key);
    if (!stands) known.set(punch.key, punch);
    // An empty field says nothing; a value for one that was empty completes it, and stands where it came.
    else if (stands.attendType === 0) known.set(punch.key, punch);
    else if (punch.attendType !== 0 && punch.attendType !== stands.attendType) yield { ...punch, stands };
  }
}
