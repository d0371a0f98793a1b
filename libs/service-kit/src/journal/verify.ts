import { digestOf } from './entry';
import { chained, GENESIS, type SealedRow } from './hash';

/** A row of the journal as it stands in a database or an export. */
export type StoredRow = SealedRow & {
  readonly hash: string;
  readonly salt: string | null;
  /** Null once it was erased. */
  readonly payload: string | null;
};

export type FindingKind = 'CHANGED' | 'DELETED' | 'INSERTED' | 'REORDERED' | 'CUT_OFF' | 'ERASED' | 'FORGED_HEAD';

/** What is wrong, or in the case of `ERASED` worth knowing, and where. */
export type Finding = {
  readonly kind: FindingKind;
  readonly position: number;
  readonly stream?: string;
  readonly version?: number;
  readonly says: string;
};

/** Where a chain ended when somebody signed for it. */
export type Head = { readonly position: number; readonly hash: string };

export type Verdict = { readonly rows: number; readonly head: Head; readonly findings: readonly Finding[] };

const find = (kind: FindingKind, row: SealedRow, says: string): Finding => ({
  kind,
  position: row.position,
  stream: row.stream,
  version: row.version,
  says,
});

const payloadFinding = (row: StoredRow): Finding[] => {
  if (row.payload === null || row.salt === null) return [find('ERASED', row, 'its payload was erased')];
  return digestOf(row.salt, row.payload) === row.payloadDigest ? [] : [find('CHANGED', row, 'its payload was changed')];
};

/** A row whose own place no longer chains: it says what stood elsewhere, or something new. */
type Broken = { readonly row: StoredRow; readonly previous: string };

/** Beyond so many broken rows the journal was rewritten; where each row came from says nothing more. */
const NAMED_AT_MOST = 100;

/** The place where a row chains again: it was moved away from there. */
const originOf = ({ row }: Broken, broken: readonly Broken[]): SealedRow | undefined => {
  const hashes = broken.map((other) => other.row.hash);
  return broken.find(
    (at) =>
      at.row !== row &&
      [at.previous, ...hashes].some((previous) => {
        const { position, keySeq, hash } = at.row;
        return (
          chained(previous, { ...row, position }) === row.hash ||
          chained(previous, { ...row, position, keySeq }) === hash
        );
      }),
  )?.row;
};

const nameBroken = (broken: readonly Broken[]): Finding[] =>
  broken.flatMap((one) => {
    if (broken.length > NAMED_AT_MOST) return [find('CHANGED', one.row, 'it does not say what was sealed')];
    const origin = originOf(one, broken);
    if (origin) return [find('REORDERED', one.row, `it belongs at position ${origin.position}`)];
    // What follows a row that was moved is whole itself.
    const followsMoved = broken.some(({ row }) => chained(row.hash, one.row) === one.row.hash);
    return followsMoved ? [] : [find('CHANGED', one.row, 'it does not say what was sealed')];
  });

/**
 * Walks a chain. Needs no service and no key: positions, hashes and payload digests name what was changed, deleted,
 * inserted or reordered; a head that was signed and kept elsewhere names what was cut off or rewritten to the end.
 */
export class ChainWalk {
  #hash = GENESIS;
  #position = 0;
  /** How far positions were moved by rows that were put in (+) or taken out (-) with the rest renumbered. */
  #shift = 0;
  #rows = 0;
  #last: { readonly hash: string; readonly row: StoredRow } | undefined;
  #broken: Broken[] = [];
  readonly #findings: Finding[] = [];
  readonly #heads: Map<number, Head>;

  constructor(heads: readonly Head[] = []) {
    this.#heads = new Map(heads.map((head) => [head.position, head]));
  }

  add(row: StoredRow): void {
    this.#rows += 1;
    this.#findings.push(...payloadFinding(row));
    if (row.position <= this.#position) {
      this.#findings.push(find('INSERTED', row, `position ${row.position} stands already`));
      return;
    }
    for (let missing = this.#position + 1; missing < row.position; missing++) {
      this.#findings.push({ kind: 'DELETED', position: missing, says: 'the row of this position is missing' });
    }
    const gap = row.position > this.#position + 1;
    if (!gap && !this.#follows(row)) this.#misplaced(row);
    this.#check(row);
    this.#last = { hash: this.#hash, row };
    this.#hash = row.hash;
    this.#position = row.position;
  }

  end(): Verdict {
    this.#findings.push(...nameBroken(this.#broken));
    for (const { position } of this.#heads.values()) {
      if (position > this.#position) {
        this.#findings.push({
          kind: 'CUT_OFF',
          position: this.#position + 1,
          says: `the chain ends at ${this.#position}, a signed head says ${position}`,
        });
      }
    }
    return {
      rows: this.#rows,
      head: { position: this.#position, hash: this.#hash },
      findings: this.#findings.toSorted((a, b) => a.position - b.position),
    };
  }

  #follows(row: StoredRow): boolean {
    return chained(this.#hash, { ...row, position: row.position - this.#shift }) === row.hash;
  }

  /** The row does not chain: was the one before it put in, was one taken out there, or does it say something else? */
  #misplaced(row: StoredRow): void {
    const before = this.#last;
    const unmoved = row.position - this.#shift;
    if (before && chained(before.hash, { ...row, position: unmoved - 1 }) === row.hash) {
      this.#shift += 1;
      this.#whole(before.row);
      this.#findings.push(find('INSERTED', before.row, 'it was put in: the next row follows the one before it'));
    } else if (before && chained(this.#hash, { ...row, position: unmoved + 1 }) === row.hash) {
      this.#shift -= 1;
      this.#whole(before.row);
      this.#findings.push(find('DELETED', before.row, 'a row before it is missing, and the rest was renumbered'));
    } else {
      this.#broken.push({ row, previous: this.#hash });
    }
  }

  #whole(row: StoredRow): void {
    this.#broken = this.#broken.filter((broken) => broken.row !== row);
  }

  #check(row: StoredRow): void {
    const head = this.#heads.get(row.position);
    if (head && head.hash !== row.hash) {
      this.#findings.push(find('CHANGED', row, 'the chain up to here is not the one that was signed'));
    }
  }
}
