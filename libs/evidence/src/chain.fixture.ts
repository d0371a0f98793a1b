import { chained, digestOf, GENESIS, type SealedRow } from './chain';
import type { StoredRow } from './finding';

/** A sealed row that nothing is wrong with, after a hash. */
const rowAfter = (previous: string, position: number, keySeq: number): StoredRow => {
  const [salt, payload] = [String(position).padStart(32, '0'), JSON.stringify({ n: position })];
  const row: SealedRow = {
    position,
    keySeq,
    stream: `project:${position % 3}`,
    version: Math.ceil(position / 3),
    type: 'WageAccountMoved',
    contract: 'projects.wage-account-moved',
    contractVersion: 1,
    key: `P${position % 2}`,
    sector: 'HOUSING',
    area: '620522',
    businessDay: '2026-01-20',
    recordedAt: '2026-01-20T01:02:03.004Z',
    actor: 'office-1',
    cause: null,
    rules: ['ACC-09'],
    payloadDigest: digestOf(salt, payload),
  };
  return { ...row, salt, payload, hash: chained(previous, row) };
};

/** A whole chain. */
export const chainOf = (length: number): StoredRow[] => {
  const rows: StoredRow[] = [];
  for (let position = 1; position <= length; position++) {
    rows.push(rowAfter(rows.at(-1)?.hash ?? GENESIS, position, Math.ceil(position / 2)));
  }
  return rows;
};

/** A row of somebody's own making, which follows a hash. */
export const forged = (previous: string, position: number): StoredRow => rowAfter(previous, position, 900);

/** The same rows with positions from 1 on. */
export const renumbered = (rows: readonly StoredRow[]): StoredRow[] =>
  rows.map((row, index) => ({ ...row, position: index + 1 }));

/** The same rows with hashes that chain from a row on, as somebody would write who may write everything. */
export const rehashed = (rows: readonly StoredRow[], from: number): StoredRow[] => {
  const whole: StoredRow[] = [];
  for (const row of rows) {
    const hash = row.position < from ? row.hash : chained(whole.at(-1)?.hash ?? GENESIS, row);
    whole.push({ ...row, hash });
  }
  return whole;
};
