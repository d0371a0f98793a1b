import type { CaseUnit } from './case';

/** The closed cases of a month by the unit that led them. */
export type ClosedOfUnit = { readonly unit: CaseUnit; readonly closed: readonly string[] };
export type DrawnOfUnit = ClosedOfUnit & { readonly drawn: readonly string[] };

const WHOLE = 10_000;

/** A share of them, and one at least (CLU-06). */
const countOf = (closed: number, shareIn10000: number): number =>
  Math.min(closed, Math.max(1, Math.ceil((closed * shareIn10000) / WHOLE)));

/**
 * What a month's draw begins with: nobody chooses it, since it follows from the month and all that was closed in it.
 * @param digest SHA-256 in hex
 */
export const seedOf = (month: string, units: readonly ClosedOfUnit[], digest: (text: string) => string): string =>
  digest([month, ...units.flatMap(({ closed }) => closed).toSorted()].join('\n'));

/**
 * S4-32: draws of each unit's closed cases those whose digest with the seed comes first. Whoever has the seed and the
 * cases draws the same.
 */
export const drawSample = (
  units: readonly ClosedOfUnit[],
  { seed, shareIn10000, digest }: { seed: string; shareIn10000: number; digest: (text: string) => string },
): readonly DrawnOfUnit[] =>
  units.map(({ unit, closed }) => {
    const ranked = closed.map((code) => [digest(`${seed}\n${code}`), code] as const).toSorted();
    const drawn = ranked.slice(0, countOf(closed.length, shareIn10000)).map(([, code]) => code);
    return { unit, closed, drawn };
  });
