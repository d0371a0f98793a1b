import { type Broken, NAMED_AT_MOST, nameBroken } from './broken-rows';
import { chained, digestOf, GENESIS } from './chain';
import { find, type Finding, type StoredRow } from './finding';

/** Where a chain ended when somebody signed for it. */
export type Head = { readonly position: number; readonly hash: string };

export type Verdict = { readonly rows: number; readonly head: Head; readonly findings: readonly Finding[] };

const payloadFinding = (row: StoredRow): Finding[] => {
  if (row.payload === null || row.salt === null) return [find('ERASED', row, 'its payload was erased')];
  return digestOf(row.salt, row.payload) === row.payloadDigest ? [] : [find('CHANGED', row, 'its payload was changed')];
};

/**
 * A row of the chain by the hash it carries and its place: the position it was sealed with. A row that was put in or
 * taken out with the rest renumbered moves positions, never places.
 */
type Link = { readonly hash: string; readonly place: number; readonly row?: StoredRow };

/** A place whose row is missing, and the hash that the row follows. */
type Hole = { readonly previous: string; readonly place: number; readonly finding: Finding };

const follows = ({ hash }: Pick<Link, 'hash'>, row: StoredRow, place: number): boolean =>
  chained(hash, { ...row, position: place }) === row.hash;

/** How far is looked, in rows, for where a row belongs. */
const WINDOW = NAMED_AT_MOST;

/**
 * Walks a chain in bounded memory. Needs no service and no key: positions, hashes and payload digests name what was
 * changed, deleted, inserted or reordered; a head that was signed and kept elsewhere names what was cut off or
 * rewritten to the end.
 */
export class ChainWalk {
  #end: Link = { hash: GENESIS, place: 0 };
  /** The last links before the end, the newest last. */
  #recent: Link[] = [];
  /** The position of the last row that was given. */
  #position = 0;
  #rows = 0;
  /** Rows since the end that do not follow it; what comes next tells why. */
  #pending: StoredRow[] = [];
  /** Rows that the chain went past: put in, or moved here from further on. */
  #passed: StoredRow[] = [];
  #holes: Hole[] = [];
  #broken: Broken[] = [];
  #manyBroken = false;
  #findings: Finding[] = [];
  readonly #heads = new Map<number, string[]>();
  /** By place: a signed head that the chain does not agree with. */
  readonly #disagreeing = new Map<number, Finding>();

  constructor(heads: readonly Head[] = []) {
    for (const { position, hash } of heads) this.#heads.set(position, [...(this.#heads.get(position) ?? []), hash]);
  }

  /** Rows come by position. */
  add(stored: StoredRow): void {
    this.#rows += 1;
    this.#findings.push(...payloadFinding(stored));
    const row = { ...stored, payload: null, salt: null };
    const gap = row.position - this.#position - 1;
    if (gap < 0) return this.#again(row);
    this.#position = row.position;
    if (gap > 0) return this.#afterGap(row, gap);
    if (follows(this.#end, row, this.#end.place + 1)) return this.#join(row);
    if (this.#fillsHole(row) || this.#leavesBranch(row) || this.#followsPending(row)) return;
    this.#pending.push(row);
    if (this.#pending.length > this.#reach()) this.#takePending();
  }

  end(): Verdict {
    const [last, before] = [this.#pending.at(-1), this.#recent.at(-1)];
    // Nothing comes after the last row; of what was put in before it, one row can be told.
    if (last && before && this.#pending.length === 1 && follows(before, last, before.place + 1))
      this.#takeBranch(before, last);
    this.#takePending();
    this.#putIn(this.#passed.splice(0));
    const { place, hash } = this.#end;
    const cut = [...this.#heads.keys()].filter((position) => position > place);
    const findings = [
      ...this.#findings,
      ...nameBroken(this.#broken),
      ...this.#disagreeing.values(),
      ...cut.map((position) => ({
        kind: 'CUT_OFF' as const,
        position: place + 1,
        says: `the chain ends at ${place}, a signed head says ${position}`,
      })),
    ];
    return {
      rows: this.#rows,
      head: { position: place, hash },
      findings: findings.toSorted((a, b) => a.position - b.position),
    };
  }

  /** Where much is broken, looking around would take for ever and say nothing. */
  #reach(): number {
    return this.#manyBroken ? 0 : WINDOW;
  }

  #link(link: Link): void {
    this.#recent.push(this.#end);
    if (this.#recent.length > WINDOW) this.#recent.shift();
    this.#end = link;
    const signed = this.#heads.get(link.place);
    if (!signed || !link.row) return;
    if (signed.every((hash) => hash === link.hash)) this.#disagreeing.delete(link.place);
    else
      this.#disagreeing.set(
        link.place,
        find('CHANGED', link.row, 'the chain up to here is not the one that was signed'),
      );
  }

  /** The row follows the end: what did not was put in, or belongs after it. */
  #join(row: StoredRow): void {
    this.#link({ hash: row.hash, place: this.#end.place + 1, row });
    this.#passed.push(...this.#pending.splice(0));
    const place = this.#end.place;
    for (let next = this.#nextPassed(); next; next = this.#nextPassed()) {
      this.#passed = this.#passed.filter((passed) => passed !== next);
      this.#link({ hash: next.hash, place: this.#end.place + 1, row: next });
      this.#moved(next, this.#end.place);
      if (next.position === place) this.#moved(row, place);
    }
  }

  #nextPassed(): StoredRow | undefined {
    while (this.#passed[0] && this.#passed[0].position < this.#end.place - WINDOW)
      this.#putIn(this.#passed.splice(0, 1));
    return this.#passed.find((row) => follows(this.#end, row, this.#end.place + 1));
  }

  #putIn(rows: readonly StoredRow[]): void {
    this.#findings.push(...rows.map((row) => find('INSERTED', row, 'it was put in: the chain goes past it')));
  }

  #moved(row: StoredRow, place: number): void {
    if (row.position !== place) this.#findings.push(find('REORDERED', row, `it belongs at position ${place}`));
  }

  /** The row follows the last of those that did not follow: they stand where they were sealed, or rows before them are gone. */
  #followsPending(row: StoredRow): boolean {
    const last = this.#pending.at(-1);
    if (!last) return false;
    const [nearest, inPlace] = [this.#end.place + 2, this.#end.place + 1 + this.#pending.length];
    for (let place = nearest; place <= inPlace + this.#reach(); place++) {
      if (!follows(last, row, place)) continue;
      const gone = place - inPlace;
      if (gone > 0) this.#missing(this.#pending[0] ?? last, gone);
      this.#takePending(gone > 0 && this.#pending.length === 1 ? 'whole' : 'broken', place - 1);
      this.#link({ hash: row.hash, place, row });
      return true;
    }
    return false;
  }

  /** Rows are gone before this one, and the rest was renumbered. */
  #missing(row: StoredRow, count: number): void {
    for (let nth = 0; nth < count; nth++) {
      const says = 'the row that stood here is missing, and the rest was renumbered';
      this.#hole(this.#end.place + 1 + nth, { kind: 'DELETED', position: row.position, says });
    }
  }

  #hole(place: number, finding: Finding): void {
    this.#findings.push(finding);
    if (this.#holes.length < WINDOW) this.#holes.push({ previous: this.#end.hash, place, finding });
  }

  /** Rows that do not follow the end stand in their places all the same. */
  #takePending(state: 'broken' | 'whole' = 'broken', lastPlace = this.#end.place + this.#pending.length): void {
    const pending = this.#pending.splice(0);
    pending.forEach((row, index) => {
      const previous = this.#end.hash;
      const place = Math.max(lastPlace - pending.length + 1 + index, this.#end.place);
      this.#link({ hash: row.hash, place, row });
      if (state === 'broken') this.#breaks({ row, previous, place });
    });
  }

  #breaks(broken: Broken): void {
    this.#broken.push(broken);
    if (!this.#manyBroken && this.#broken.length <= NAMED_AT_MOST) return;
    this.#manyBroken = true;
    this.#findings.push(
      ...this.#broken.splice(0).map(({ row }) => find('CHANGED', row, 'it does not say what was sealed')),
    );
  }

  /** The row goes on with a chain that left before the end: what stands between was put in, with hashes of its own. */
  #leavesBranch(row: StoredRow): boolean {
    const [first, ...more] = this.#pending;
    const link =
      first && more.length === 0 ? this.#recent.findLast((at) => follows(at, first, at.place + 1)) : undefined;
    if (!first || !link || !follows(first, row, link.place + 2)) return false;
    this.#takeBranch(link, first);
    this.#link({ hash: row.hash, place: link.place + 2, row });
    return true;
  }

  #takeBranch(from: Link, row: StoredRow): void {
    const at = this.#recent.indexOf(from);
    this.#passed.push(...[...this.#recent.slice(at + 1), this.#end].flatMap((link) => link.row ?? []));
    this.#recent = this.#recent.slice(0, at);
    this.#pending = [];
    this.#end = from;
    this.#link({ hash: row.hash, place: from.place + 1, row });
  }

  /** The row is missed further back: it was moved here. */
  #fillsHole(row: StoredRow): boolean {
    const hole = this.#holes.find(({ previous, place }) => follows({ hash: previous }, row, place));
    if (!hole) return false;
    this.#holes = this.#holes.filter((other) => other !== hole);
    this.#findings = this.#findings.filter((finding) => finding !== hole.finding);
    this.#moved(row, hole.place);
    return true;
  }

  /** A position that was given already. */
  #again(row: StoredRow): void {
    if (this.#pending.at(-1)?.position === row.position && follows(this.#end, row, this.#end.place + 1))
      this.#join(row);
    else this.#findings.push(find('INSERTED', row, `position ${row.position} stands already`));
  }

  /** Positions are missing before the row, so nothing says what it follows. */
  #afterGap(row: StoredRow, gap: number): void {
    this.#takePending();
    const first = row.position - gap;
    for (let position = first; position < Math.min(row.position, first + WINDOW); position++) {
      const place = this.#end.place + 1 + position - first;
      this.#hole(place, { kind: 'DELETED', position, says: 'the row of this position is missing' });
    }
    if (gap > WINDOW) {
      const says = `the rows of positions ${first + WINDOW} to ${row.position - 1} are missing`;
      this.#findings.push({ kind: 'DELETED', position: first + WINDOW, says });
    }
    this.#link({ hash: row.hash, place: this.#end.place + gap + 1, row });
  }
}
