import { z } from 'zod';
import { defineEvent } from '../define-event';
import { dayText, digest, monthText, projectCode } from '../fields';

/** One chunk of punches, as far as it touches one project and month. The punches themselves stay in `workers`. */
export const attendanceRecorded = defineEvent({
  name: 'workers.attendance-recorded',
  version: 1,
  says: { zh: '考勤记录已记入', en: 'Punches at the gate were recorded' },
  data: z.object({
    projectCode,
    month: monthText,
    rows: z.int().positive(),
    firstOn: dayText,
    lastOn: dayText,
    /** SHA-256 over the sorted lines `person token, date, direction, device`. */
    digest,
  }),
  keyOf: (data) => data.projectCode,
});
