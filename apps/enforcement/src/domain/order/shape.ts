import type { PlainDate } from '@anxin/domain-kit';
import { maskNumbers } from '@anxin/law';
import { orderErrors } from './errors';
import type { KnownOrder, OrderKind, Proof } from './order';

/** What every command says: the business day on which it is given. */
export type Given<Type extends string> = { readonly type: Type; readonly today: PlainDate };

/** What every event says: the business day on which it happened. */
export type Happened<Type extends string> = { readonly type: Type; readonly on: PlainDate };

const TEXT_LENGTH = 2_000;

/** Others will read it: it holds something, and nobody's number. */
export const refuseText = (field: string, text: string): void => {
  if (text.trim() === '' || text.length > TEXT_LENGTH) throw orderErrors.TEXT_MISSING({ field });
  if (maskNumbers(text) !== text) throw orderErrors.TEXT_PERSONAL({ field });
};

/** What happened was on a day that has come. */
export const refuseFuture = (day: PlainDate, today: PlainDate): void => {
  if (day > today) throw orderErrors.DAY_NOT_COME({ today });
};

/** What follows something was not before it. */
export const refuseEarlier = (day: PlainDate, than: PlainDate | undefined): void => {
  if (than !== undefined && day < than) throw orderErrors.DAY_TOO_EARLY({ earliest: than });
};

export const refuseKind = ({ order }: KnownOrder, kind: OrderKind): void => {
  if (order.kind !== kind) throw orderErrors.KIND({ kind: order.kind });
};

/** At least one piece, each by its id. */
export const refuseProofs = (proofs: readonly Proof[]): void => {
  if (proofs.length === 0 || proofs.some(({ id }) => id.trim() === '' || id.length > 100))
    throw orderErrors.PROOF_MISSING();
};
