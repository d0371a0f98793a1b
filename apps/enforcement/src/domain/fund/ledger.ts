import { type Fen, minus, NOTHING, plus, type PlainDate, sum } from '@anxin/domain-kit';

/** What moves in a fund: put in, lent to workers and what became of that, or spent for good on wages or else. */
export const MOVES = ['OPENED', 'TOPPED_UP', 'LENT', 'RECOVERED', 'WRITTEN_OFF', 'DRAWN'] as const;
export type Move = (typeof MOVES)[number];

/** What was moved in all, by the kind of it. */
export type FundSums = Readonly<Record<Move, Fen>>;
export const NO_SUMS: FundSums = {
  ...{ OPENED: NOTHING, TOPPED_UP: NOTHING, LENT: NOTHING },
  ...{ RECOVERED: NOTHING, WRITTEN_OFF: NOTHING, DRAWN: NOTHING },
};

/** A line of the ledger. */
export type FundEntry = {
  /** From 1, none left out. */
  readonly no: number;
  readonly move: Move;
  readonly fen: Fen;
  readonly on: PlainDate;
  /** The document that it rests on, or the advance or drawing. */
  readonly reference: string;
  /** Who asked for it, and who confirmed or carried it out. */
  readonly askedBy: string;
  readonly by: string;
  /** What is in the fund after it. */
  readonly balanceFen: Fen;
};

/** What is in the fund. What is written off was lent before: nothing leaves with it. */
export const balanceOf = (sums: FundSums): Fen =>
  minus(sum([sums.OPENED, sums.TOPPED_UP, sums.RECOVERED]), plus(sums.LENT, sums.DRAWN));

/** What is lent and still to come back. */
export const outstandingOf = ({ LENT, RECOVERED, WRITTEN_OFF }: FundSums): Fen =>
  minus(LENT, plus(RECOVERED, WRITTEN_OFF));

/** The sums after another move. */
export const moved = (sums: FundSums, move: Move, fen: Fen): FundSums => ({ ...sums, [move]: plus(sums[move], fen) });
