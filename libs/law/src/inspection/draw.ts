/** SHA-256 of a text in hex. */
export type Digest = (text: string) => string;

/** Something that may be drawn; with more tickets it comes up more often. */
export type DrawnTarget = { readonly id: string; readonly tickets: number };
/** An officer who is related to a target, and stays out of its check. */
export type Recusal = { readonly officer: string; readonly target: string };

export type DrawLists = {
  readonly targets: readonly DrawnTarget[];
  readonly officers: readonly string[];
  readonly recusals: readonly Recusal[];
};
export type DrawOutcome = readonly { readonly target: string; readonly officers: readonly string[] }[];

/**
 * How it is drawn, for whoever wants to do it again. `targets` and `officers` each on a line are joined by line feeds.
 */
export const DRAW_ALGORITHM = [
  'seed = SHA256(secret LF salt LF listsDigest)',
  'place of a target = least of SHA256(seed LF "TARGET" LF id LF n), n = 1 … tickets; the first ones in ascending order are drawn',
  'place of an officer for a target = SHA256(seed LF "OFFICER" LF target LF officer); in ascending order, without whoever is recused, the first ones check it',
].join('\n');

/** Neither whoever keeps the secret nor whoever closes the lists chooses it: the one is committed to before, the salt comes after. */
export const drawSeed = (
  { secret, salt, listsDigest }: { readonly secret: string; readonly salt: string; readonly listsDigest: string },
  digest: Digest,
): string => digest([secret, salt, listsDigest].join('\n'));

const byText = (one: string, other: string): number => (one < other ? -1 : Number(one > other));

/** Things in the order of their places. */
const inOrder = <Thing>(all: readonly Thing[], placeOf: (one: Thing) => string): readonly Thing[] =>
  all
    .map((thing) => ({ thing, place: placeOf(thing) }))
    .toSorted((one, other) => byText(one.place, other.place))
    .map(({ thing }) => thing);

/** The officers who may check a target. */
export const notRecused = (target: string, { officers, recusals }: DrawLists): readonly string[] =>
  officers.filter((officer) => !recusals.some((one) => one.target === target && one.officer === officer));

/** CHK-02: whom to check, and who checks whom, by the seed alone: `DRAW_ALGORITHM`. */
export const drawDoubleRandom = (
  lists: DrawLists,
  { seed, count, teamSize, digest }: { seed: string; count: number; teamSize: number; digest: Digest },
): DrawOutcome => {
  const placeOf = ({ id, tickets }: DrawnTarget): string =>
    Array.from({ length: tickets }, (_, n) => digest([seed, 'TARGET', id, n + 1].join('\n'))).toSorted(byText)[0] ?? '';
  return inOrder(lists.targets, placeOf)
    .slice(0, count)
    .map(({ id: target }) => ({
      target,
      officers: inOrder(notRecused(target, lists), (officer) =>
        digest([seed, 'OFFICER', target, officer].join('\n')),
      ).slice(0, teamSize),
    }));
};
