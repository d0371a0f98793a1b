import type { DutyChange } from '@anxin/law';
import type { InspectionEvent } from './events';
import { dutyOf } from './problems';

/** INS-09: whoever checked gives the time to put something right. */
const RECTIFY = 'INS-09';

/** What an event does to the clocks of its problems, each of which runs from the day of the check by its own time. */
export const inspectionDuties = (event: InspectionEvent): readonly DutyChange[] => {
  switch (event.type) {
    case 'InspectionCarriedOut':
      return event.problems.map(({ no, term }) => ({
        ...{ type: 'START', duty: dutyOf(no), rule: RECTIFY, on: event.visitedOn, term },
      }));
    case 'InspectionRectificationConfirmed':
      return [{ type: 'MEET', duties: [dutyOf(event.problem)], on: event.on }];
    default:
      return [];
  }
};
