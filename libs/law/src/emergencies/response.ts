import { plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { emergencyLaw, ownDesign } from '../instruments';
import type { Figures } from '../parameters/schema';
import { rule } from '../rule';
import { text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';
import { type Attendant, ATTENDANTS, GROUP_EVENT_LEVELS, type GroupEventLevel } from '../group-event-kinds';

/** What a level brings: who leads on the spot, who is called out, and how far up it is reported. */
export type GroupEventResponse = Figures['groupEventResponse'][GroupEventLevel];

/** The matrix of the local plan: level → response. */
export const groupEventResponse = rule({
  id: 'EMG-01',
  title: text('分级响应', 'Response by level'),
  instrument: emergencyLaw,
  article: '17, 61',
  actors: ['OFF', 'HRSS', 'IND'],
  inForceFrom: plainDate('2024-11-01'),
  marks: ['F[LEMG]', 'D'],
  says: text(
    '县级人民政府负责应对，立即向上一级报告，必要时可以越级；按级别确定现场指挥、出动单位和报告层级，不得迟报、谎报、瞒报。',
    'The county’s government controls it and reports at once to the next level, skipping one where it must; its level says who leads, who is called out and how far up it is reported, never late, false or hidden.',
  ),
  parameters: ['groupEventResponse'],
  facts: z.strictObject({ level: z.enum(GROUP_EVENT_LEVELS), on: dateFact }),
  decide: ({ level, on }, law): GroupEventResponse | Undetermined => {
    const matrix = law.at('groupEventResponse', on);
    return isUndetermined(matrix) ? matrix : matrix[level];
  },
});

export type AttendanceMeasured = { readonly missing: readonly Attendant[]; readonly isCompliant: boolean };

/** 四必到: one of them missing is not compliant. */
export const groupEventAttendance = rule({
  id: 'EMG-09',
  title: text('四必到', 'The four that must be there'),
  instrument: ownDesign,
  article: '',
  actors: ['OFF', 'GC', 'IND'],
  inForceFrom: plainDate('2020-05-01'),
  marks: ['S', 'D'],
  says: text(
    '项目主管部门、施工企业负责人、工程所在地镇街、上访人所在地镇街必须到场，缺一不可。',
    'The project’s department, the contractor’s head, the town of the works and the town of the petitioner must attend, each of them.',
  ),
  parameters: ['groupEventAttendance'],
  facts: z.strictObject({ present: z.array(z.enum(ATTENDANTS)), on: dateFact }),
  decide: ({ present, on }, law): AttendanceMeasured | Undetermined => {
    const required = law.at('groupEventAttendance', on);
    if (isUndetermined(required)) return required;
    const missing = required.filter((one) => !present.includes(one));
    return { missing, isCompliant: missing.length === 0 };
  },
});
