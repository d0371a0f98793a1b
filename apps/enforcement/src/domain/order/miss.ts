import type { PlainDate } from '@anxin/domain-kit';
import type { OrderBecameFinal } from './court';
import { type OrderLapsed, unpaidFen } from './obey';
import type { KnownOrder } from './order';
import type { Given, Happened } from './shape';

/** The last day of a duty has passed; given by the clock alone. */
export type MissOrderDuty = Given<'MissOrderDuty'> & { readonly duty: string; readonly dueOn: PlainDate };
export type OrderDutyMissed = Happened<'OrderDutyMissed'> & Pick<MissOrderDuty, 'duty' | 'dueOn'>;

/** What a day that passed means: the order's own is its lapse, the last to sue makes it final; the rest is late. */
export const missOrderDuty = (
  found: KnownOrder,
  { duty, dueOn, today: on }: MissOrderDuty,
): readonly (OrderLapsed | OrderBecameFinal | OrderDutyMissed)[] => {
  if (duty === 'OBEY' && found.stage === 'SERVED')
    return [{ type: 'OrderLapsed', on, dueOn, unpaidFen: unpaidFen(found) }];
  if (duty === 'SUE') return [{ type: 'OrderBecameFinal', on, finalOn: dueOn }];
  return [{ type: 'OrderDutyMissed', on, duty, dueOn }];
};
