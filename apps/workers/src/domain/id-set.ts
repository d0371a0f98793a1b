/** How many bits of each byte are set. */
const SET_BITS = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
/** A packed set begins with the place of its first byte. */
const HEAD = 4;

const viewOf = ({ buffer, byteOffset }: Uint8Array): DataView => new DataView(buffer, byteOffset);

/**
 * A set of small whole numbers such as the ids of people: a bit each. United, the people of a thousand projects are counted
 * once each, in a millisecond.
 */
export class IdSet {
  #bits = new Uint8Array(1_024);

  add(id: number): void {
    const byte = id >> 3;
    this.#holdBytes(byte + 1);
    this.#bits[byte]! |= 1 << (id & 7);
  }

  /** Adds all of a packed set. */
  unite(packed: Uint8Array): void {
    if (packed.length <= HEAD) return;
    const first = viewOf(packed).getUint32(0);
    this.#holdBytes(first + packed.length - HEAD);
    for (let at = HEAD; at < packed.length; at++) this.#bits[first + at - HEAD]! |= packed[at]!;
  }

  /** From the first byte with a bit to the last, with the place of the first before them. */
  packed(): Uint8Array {
    const first = this.#bits.findIndex((byte) => byte !== 0);
    if (first < 0) return new Uint8Array(HEAD);
    const last = this.#bits.findLastIndex((byte) => byte !== 0);
    const packed = new Uint8Array(HEAD + last - first + 1);
    viewOf(packed).setUint32(0, first);
    packed.set(this.#bits.subarray(first, last + 1), HEAD);
    return packed;
  }

  get size(): number {
    let size = 0;
    for (const byte of this.#bits) size += SET_BITS[byte]!;
    return size;
  }

  #holdBytes(bytes: number): void {
    if (bytes <= this.#bits.length) return;
    const wider = new Uint8Array(Math.max(bytes, this.#bits.length * 2));
    wider.set(this.#bits);
    this.#bits = wider;
  }
}
