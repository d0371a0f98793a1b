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

/** How many are drawn, and how many officers go to each. */
export type DrawSize = { readonly count: number; readonly teamSize: number };

/** How it is drawn, for whoever wants to do it again; LF is a line feed, texts are UTF-8, digests lower-case hex. */
export const DRAW_ALGORITHM = [
  'commitment = SHA256(secret)',
  'listsDigest = SHA256(JSON without blanks of [count, teamSize, [[id, tickets] …], [officer …], [[officer, target] …]], each list ascending)',
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

/** The lists as one digest, whatever order they are given in. */
export const drawListsDigest = (
  { targets, officers, recusals }: DrawLists,
  { count, teamSize }: DrawSize,
  digest: Digest,
): string =>
  digest(
    JSON.stringify([
      count,
      teamSize,
      inOrder(targets, ({ id }) => id).map(({ id, tickets }) => [id, tickets]),
      inOrder(officers, (id) => id),
      inOrder(recusals, ({ officer, target }) => JSON.stringify([officer, target])).map(({ officer, target }) => [
        officer,
        target,
      ]),
    ]),
  );

/** The officers who may check a target. */
export const notRecused = (target: string, { officers, recusals }: DrawLists): readonly string[] => {
  const out = new Set(recusals.flatMap((one) => (one.target === target ? [one.officer] : [])));
  return officers.filter((officer) => !out.has(officer));
};

/** CHK-02: whom to check, and who checks whom, by the seed alone: `DRAW_ALGORITHM`. */
export const drawDoubleRandom = (
  lists: DrawLists,
  { seed, count, teamSize, digest }: DrawSize & { readonly seed: string; readonly digest: Digest },
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
