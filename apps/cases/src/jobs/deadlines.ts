import { type DeadlineWork, deadlineWork, type Kit, missing } from '@anxin/service-kit';
import { aggregatesOf } from '../parts';

/** The clocks of this service, by the kind of aggregate. */
export const deadlinesOf = (kit: Pick<Kit, 'config' | 'vault' | 'areas'>): DeadlineWork => {
  const { terms, clue, warning, case: wageCase, groupEvent, activity, watchItem } = aggregatesOf(kit);
  return deadlineWork(terms, {
    clue: { missed: missing(clue, 'MissClueDuty'), moved: 'ClueDutyMoved' },
    warning: { missed: missing(warning, 'MissWarningDuty'), moved: 'WarningDutyMoved' },
    case: { missed: missing(wageCase, 'MissCaseDuty'), moved: 'CaseDutyMoved' },
    'group-event': { missed: missing(groupEvent, 'MissGroupEventDuty'), moved: 'GroupEventDutyMoved' },
    activity: { missed: missing(activity, 'MissActivityDuty'), moved: 'ActivityDutyMoved' },
    'watch-item': { missed: missing(watchItem, 'MissWatchItemDuty'), moved: 'WatchItemDutyMoved' },
  });
};
