import { fen, type Fen, halfUp, percentOf } from '@anxin/domain-kit';
import { type Text, text } from '@anxin/law';
import { type Count, type Counted, type Counts, countOf } from './counts';

type Defined = {
  readonly of: (counts: Counts) => readonly [numerator: number, denominator: number];
  readonly numeratorIs: Text;
  readonly denominatorIs: Text;
};

const times = (counts: Counts, what: Counted): number => countOf(counts, what).times;

/** CLU-10, S2-38: what each rate divides by what. No two of them are mixed, and each says so itself. */
export const RATES = {
  CLOSING: {
    of: (counts: Counts) => [
      times(counts, 'CLOSED_OF_RECEIVED'),
      times(counts, 'RECEIVED') - times(counts, 'TRANSFERRED'),
    ],
    numeratorIs: text('其中截至期末已办结的线索', 'those of them that were concluded by the last day of the period'),
    denominatorIs: text(
      '本期收到的线索，已转出的除外',
      'clues received in the period, those transferred elsewhere left out',
    ),
  },
  ON_TIME: {
    of: (counts: Counts) => [times(counts, 'IN_TIME'), times(counts, 'DUE')],
    numeratorIs: text('其中按期办结的', 'those of them that were concluded in time'),
    denominatorIs: text('办结期限在本期届满的线索', 'clues whose last day to be concluded was in the period'),
  },
  VERIFIED: {
    of: (counts: Counts) => [times(counts, 'CASE_VERIFIED'), times(counts, 'CASE_CLOSED')],
    numeratorIs: text('其中回访属实的案件', 'those of them that a call back verified'),
    denominatorIs: text('本期办结的案件', 'cases closed in the period'),
  },
  SATISFIED: {
    of: (counts: Counts) => [times(counts, 'CALL_BACK_SATISFIED'), times(counts, 'CALL_BACK')],
    numeratorIs: text('其中表示满意的', 'those of them who were satisfied'),
    denominatorIs: text('本期回访并接通的人次', 'call backs of the period that reached somebody'),
  },
  MEDIATED: {
    of: (counts: Counts) => [times(counts, 'MEDIATION_AGREED'), times(counts, 'MEDIATION')],
    numeratorIs: text('其中达成协议的', 'those of them that ended in an agreement'),
    denominatorIs: text('本期结束的调解', 'mediations that ended in the period'),
  },
  EVIDENCED: {
    of: (counts: Counts) => [times(counts, 'CASE_EVIDENCED'), times(counts, 'CASE_CLOSED')],
    numeratorIs: text('其中附有证据材料的案件', 'those of them of which a file of evidence is kept'),
    denominatorIs: text('本期办结的案件', 'cases closed in the period'),
  },
} as const satisfies Readonly<Record<string, Defined>>;

export type RateOf = keyof typeof RATES;
export const RATE_NAMES = Object.keys(RATES) as readonly RateOf[];

/** A rate with what it was made of. */
export type Ratio = { readonly of: RateOf; readonly numerator: number; readonly denominator: number };

export const rateOf = (of: RateOf, counts: Counts): Ratio => {
  const [numerator, denominator] = RATES[of].of(counts);
  return { of, numerator, denominator };
};

/** S3-01, S4-34: what is held against the year before. */
const COMPARED = {
  CLUES_RECEIVED: (counts: Counts) => BigInt(times(counts, 'RECEIVED')),
  CASES_OPENED: (counts: Counts) => BigInt(times(counts, 'CASE_OPENED')),
  CLAIMANTS: (counts: Counts) => BigInt(countOf(counts, 'CLAIMANT').subjects),
  CLAIMED: (counts: Counts) => countOf(counts, 'CASE_OPENED').fen,
};

export type Change = {
  readonly of: keyof typeof COMPARED;
  /** Null where there was nothing the year before. */
  readonly percent: string | null;
  readonly hasFallen: boolean;
};

/** By how much the figures of a span changed against those of the year before. */
export const changesOf = (now: Counts, before: Counts): readonly Change[] =>
  (Object.keys(COMPARED) as Change['of'][]).map((of) => {
    const [is, was] = [COMPARED[of](now), COMPARED[of](before)];
    return { of, percent: percentOf(is - was, was), hasFallen: is < was };
  });

/** To the next fen, half up; of nobody there is no mean. */
export const meanOf = ({ subjects, fen: total }: Count): Fen | null =>
  subjects === 0 ? null : fen(halfUp(total, BigInt(subjects)));

const isHigher = (a: Ratio, b: Ratio): boolean => a.numerator * b.denominator > b.numerator * a.denominator;

/**
 * The rank of each among peers, the highest first: equal rates share a rank, and the next one is as far on as they are
 * many. Whoever has no rate has no rank.
 */
export const ranksOf = (rates: readonly Ratio[]): readonly (number | null)[] => {
  const rated = rates.filter(({ denominator }) => denominator > 0);
  return rates.map((rate) =>
    rate.denominator === 0 ? null : 1 + rated.filter((other) => isHigher(other, rate)).length,
  );
};
