import type { Festival } from '@anxin/law';

type Counted = {
  readonly groupPetitions: number;
  readonly graveEvents: number;
  readonly byLevel: Readonly<Record<'I' | 'II', number>>;
};

/** S2-08: three counts that are to stay zero before the festival. */
export const zerosBefore = (festival: Festival, { groupPetitions, graveEvents, byLevel }: Counted) => {
  const largeEvents = byLevel.I + byLevel.II;
  const isZero = groupPetitions + largeEvents + graveEvents === 0;
  return { ...festival, groupPetitions, largeEvents, graveEvents, isZero };
};
