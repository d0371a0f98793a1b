import type { PlainDate } from '@anxin/domain-kit';
import type { Text } from '../text';

/** Where a fact was told: file and line (and import), or the command or event; null where the caller may not know. */
export type Told = {
  readonly origin: string | null;
  /** When it was recorded, where that is kept. */
  readonly recordedAt: string | null;
};

export type FactKind =
  | 'PROJECT'
  | 'PAY_TERMS'
  | 'STAY'
  | 'CARD'
  | 'SHEET_LINE'
  | 'BANK_LINE'
  | 'WORKER_DAY'
  | 'MOVEMENT'
  | 'CLUE'
  | 'SIGNAL';

/** A fact that an answer rests on, in words: what it says, and what it was held against. */
export type FactSeen = Told & {
  readonly kind: FactKind;
  /** Its day; what holds throughout has none. */
  readonly day: PlainDate | null;
  readonly says: Text;
  readonly heldAgainst: Text | null;
};

/** A fact with what it was held against. */
export const against = (fact: FactSeen, heldAgainst: Text | null): FactSeen => ({ ...fact, heldAgainst });
