import type { CreditSubject, CreditTest } from '@anxin/law';
import type { PlainDate } from '@anxin/domain-kit';
import type { Assessment, HeldFact, StatedFact } from './credit-assessment';

/** A fact that a grade rests on, as it is shown. */
export type GradeFact = {
  readonly kind: HeldFact['kind'] | StatedFact['kind'];
  /** The number of what is held here, or the document that says so. */
  readonly source: string;
  readonly on: PlainDate;
  readonly subject: CreditSubject | null;
  readonly words: string | null;
  readonly isHeld: boolean;
  readonly counts: boolean;
};

/** What a grade rests on; a suspected crime that went to the police counts as none until there is a judgment. */
export const factsOf = ({ held, stated }: Pick<Assessment, 'held' | 'stated'>): readonly GradeFact[] => [
  ...held.map(({ kind, code, on }) => ({
    ...{ kind, source: code, on, subject: null, words: null, isHeld: true, counts: kind !== 'CRIME_TRANSFERRED' },
  })),
  ...stated.map((fact) => ({ ...fact, isHeld: false, counts: true })),
];

/** What of the facts each test is met by. */
export const MET_BY: Readonly<Record<CreditTest, readonly string[]>> = {
  PUNISHED_OFTEN: ['PENALTY', 'PUNISHED'],
  GRAVE_EFFECT: ['GRAVE_EFFECT'],
  CHILD_OR_FORCED_LABOUR: ['CHILD_OR_FORCED_LABOUR'],
  DISOBEYED: ['ORDER_LAPSED', 'FINE_UNPAID', 'DISOBEYED'],
  OBSTRUCTED: ['OBSTRUCTED'],
  CRIME: ['CRIME', 'CRIME_TRANSFERRED'],
};
