import type { KnownOrder } from './order';
import { type Given, type Happened, refuseText } from './shape';

/** It is withdrawn before it is decided, or revoked after. */
export type RevokeOrder = Given<'RevokeOrder'> & { readonly reason: string };
export type OrderRevoked = Happened<'OrderRevoked'> & Pick<RevokeOrder, 'reason'>;

export const revokeOrder = (_: KnownOrder, { reason, today: on }: RevokeOrder): readonly OrderRevoked[] => {
  refuseText('reason', reason);
  return [{ type: 'OrderRevoked', on, reason }];
};
