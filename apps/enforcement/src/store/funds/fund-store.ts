import { fen } from '@anxin/domain-kit';
import { entityStore, type Place, type Rows, rowsIn, type Tx } from '@anxin/service-kit';
import {
  balanceOf,
  type Fund,
  type FundEntry,
  type FundSums,
  type FundState,
  type KnownFund,
  type Move,
  MOVES,
  outstandingOf,
} from '../../domain/fund';
import { FundEntity } from './fund-entity';

export const fundStore = entityStore<FundEntity>(FundEntity);

/** Whoever changes it locks it; its history has this name as well. */
export const fundStream = (code: string): string => `fund:${code}`;

/** Where it belongs: an emergency fund to its area alone, a supervised one to its department too. */
export const placeOfFund = ({ sector, areaCode }: Pick<Fund, 'sector' | 'areaCode'>): Place => ({
  sector: sector ?? null,
  area: areaCode,
});

/** The sums that a row keeps. */
export const sumsOf = (stored: FundEntity['sums']): FundSums =>
  Object.fromEntries(MOVES.map((move) => [move, fen(BigInt(stored[move]))])) as FundSums;

const fundRowOf = ({ stage, fund }: KnownFund): FundEntity => {
  const { asked, tranches, proposedBy, refused, sums, sector, projectCode, ...known } = fund;
  return {
    ...known,
    ...{ stage, sector: sector ?? null, projectCode: projectCode ?? null },
    ...{ balanceFen: balanceOf(sums), outstandingFen: outstandingOf(sums) },
    sums: Object.fromEntries(MOVES.map((move) => [move, sums[move].toString()])) as Record<Move, string>,
    parts: {
      ...{ proposedBy, refused },
      asked: asked && { ...asked, fen: asked.fen.toString() },
      tranches: tranches.map((one) => ({ ...one, fen: one.fen.toString() })),
    },
  };
};

/** The parts of a row that others ask for, with their sums. */
export const trancheOf = (one: FundEntity['parts']['tranches'][number]) => ({ ...one, fen: fen(BigInt(one.fen)) });
export const askedOf = ({ parts: { asked } }: FundEntity) => asked && { ...asked, fen: fen(BigInt(asked.fen)) };

const fundOf = (row: FundEntity): Fund => {
  const { stage: _, balanceFen: __, outstandingFen: ___, parts, sector, projectCode, ...known } = row;
  return {
    ...known,
    ...{ sector: sector ?? undefined, projectCode: projectCode ?? undefined, sums: sumsOf(row.sums) },
    ...{ proposedBy: parts.proposedBy, refused: parts.refused, asked: askedOf(row) },
    tranches: parts.tranches.map(trancheOf),
  };
};

/** Funds as their commands find them. */
export const loadFunds = async (tx: Tx, codes: readonly string[]): Promise<ReadonlyMap<string, FundState>> => {
  const found = await fundStore.byKey(rowsIn(tx), codes);
  return new Map([...found].map(([code, row]) => [code, { stage: row.stage, fund: fundOf(row) }]));
};

const ADD_ENTRIES = `
INSERT INTO fund_entry (fund_code, no, move, fen, day, reference, asked_by, by, balance_fen)
SELECT * FROM unnest($1::text[], $2::int[], $3::text[], $4::bigint[], $5::date[], $6::text[], $7::text[], $8::text[], $9::bigint[])`;

/** Saves funds, and the lines that were added to their ledgers. */
export const saveFunds = async (
  tx: Tx,
  states: readonly FundState[],
  lines: readonly { readonly code: string; readonly entry: FundEntry }[],
): Promise<void> => {
  await fundStore.save(
    tx,
    states.flatMap((state) => (state.stage === 'UNKNOWN' ? [] : [fundRowOf(state)])),
  );
  if (lines.length === 0) return;
  const entries = lines.map(({ entry }) => entry);
  await tx.query(ADD_ENTRIES, [
    lines.map(({ code }) => code),
    entries.map(({ no }) => no),
    entries.map(({ move }) => move),
    entries.map((one) => one.fen.toString()),
    entries.map(({ on }) => on),
    entries.map(({ reference }) => reference),
    entries.map(({ askedBy }) => askedBy),
    entries.map(({ by }) => by),
    entries.map(({ balanceFen }) => balanceFen.toString()),
  ]);
};

type StoredEntry = Omit<FundEntry, 'fen' | 'balanceFen'> & { readonly fen: string; readonly balanceFen: string };
/** A line of a ledger, with the fund that it is of. */
export type LedgerLine = FundEntry & { readonly fundCode: string };

const ENTRIES = `SELECT fund_code AS "fundCode", no, move, fen::text AS fen, day::text AS "on", reference,
  asked_by AS "askedBy", by, balance_fen::text AS "balanceFen" FROM fund_entry`;

const lineOf = (one: StoredEntry & { readonly fundCode: string }): LedgerLine => ({
  ...one,
  fen: fen(BigInt(one.fen)),
  balanceFen: fen(BigInt(one.balanceFen)),
});

/** Lines of a fund's ledger after one, from the first on. */
export const entryPage = async (
  rows: Rows,
  code: string,
  { after = 0, limit }: { readonly after?: number | undefined; readonly limit: number },
): Promise<readonly LedgerLine[]> => {
  const sql = `${ENTRIES} WHERE fund_code = $1 AND no > $2 ORDER BY no LIMIT $3`;
  return (await rows<StoredEntry & { fundCode: string }>(sql, [code, after, limit])).map(lineOf);
};

/** The lines about advances and drawings, by their codes. */
export const entriesAbout = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, readonly LedgerLine[]>> => {
  const sql = `${ENTRIES} WHERE reference = ANY($1) ORDER BY fund_code, no`;
  const lines = new Map<string, LedgerLine[]>(codes.map((code) => [code, []]));
  for (const one of await rows<StoredEntry & { fundCode: string }>(sql, [codes]))
    lines.get(one.reference)?.push(lineOf(one));
  return lines;
};
