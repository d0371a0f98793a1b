import type { AccountNumber, PlainDate } from '@anxin/domain-kit';
import type { PersonOnProject } from '../subjects';

export type KnownCard = {
  readonly status: 'STANDING' | 'WITHDRAWN' | 'NONE';
  readonly of: PersonOnProject;
  readonly validFrom: PlainDate;
  readonly card?: AccountNumber | undefined;
  /** Whether the person has a stay on the project: a card needs one, as in a file. */
  readonly registered: boolean;
};

/** A card that wages go to from a day on; NONE: nothing was told of that day. */
export type NewCard = { readonly status: 'UNKNOWN' } | KnownCard;

export type NewCardCommand =
  /** Wages go to this card from the day on. */
  | { readonly type: 'Change'; readonly card: AccountNumber; readonly reason: string }
  /** It was always this card. */
  | { readonly type: 'Correct'; readonly card: AccountNumber; readonly reason: string }
  /** It never was. */
  | { readonly type: 'Withdraw'; readonly reason: string };

export type NewCardEvent =
  | { readonly type: 'CardStands'; readonly card: AccountNumber; readonly reason: string }
  | { readonly type: 'CardWithdrawn'; readonly reason: string };
