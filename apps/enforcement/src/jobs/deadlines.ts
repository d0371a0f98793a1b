import { type DeadlineWork, deadlineWork, type Kit, missing } from '@anxin/service-kit';
import { aggregatesOf } from '../parts';

/** The clocks of this service, by the kind of aggregate. */
export const deadlinesOf = (kit: Pick<Kit, 'config' | 'areas'>): DeadlineWork => {
  const { terms, order, penalty } = aggregatesOf(kit);
  return deadlineWork(terms, {
    order: { missed: missing(order, 'MissOrderDuty'), moved: 'OrderDutyMoved' },
    penalty: { missed: missing(penalty, 'MissPenaltyDuty'), moved: 'PenaltyDutyMoved' },
  });
};
