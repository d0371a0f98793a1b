import { z } from 'zod';
import { defineEvent } from '../define-event';
import { creditCode, dayText, level, projectCode, sector } from '../fields';

/** Which warning it is: of a project, or of an enterprise. */
const subject = z.object({
  warningId: z.string().min(1).max(1100),
  projectCode: projectCode.optional(),
  creditCode: creditCode.optional(),
  indicator: z.string(),
  on: dayText,
});
type Subject = z.output<typeof subject>;

const keyOf = ({ projectCode, creditCode, warningId }: Subject): string => projectCode ?? creditCode ?? warningId;

/** The level at which it stands, what it is raised to before the Spring Festival, and what decided it. */
const stands = {
  level,
  raisedLevel: level.nullable(),
  /** SHA-256 of the inputs that made it. */
  inputsDigest: z.string().regex(/^[0-9a-f]{64}$/),
  /** The first day of the figures of the rule that decided. */
  ruleVersion: dayText.nullable(),
};

export const warningRaised = defineEvent({
  name: 'cases.warning-raised',
  version: 1,
  says: { zh: '发出预警', en: 'A warning was raised' },
  data: subject.extend(stands),
  keyOf,
});

export const warningLevelChanged = defineEvent({
  name: 'cases.warning-level-changed',
  version: 1,
  says: { zh: '预警级别有变化', en: 'A warning stands at another level' },
  data: subject.extend({ ...stands, before: level }),
  keyOf,
});

export const warningAcknowledged = defineEvent({
  name: 'cases.warning-acknowledged',
  version: 1,
  says: { zh: '预警已签收', en: 'A warning was acknowledged' },
  data: subject,
  keyOf,
});

export const warningAssigned = defineEvent({
  name: 'cases.warning-assigned',
  version: 1,
  says: { zh: '预警已交办', en: 'A warning was assigned to a unit' },
  data: subject.extend({
    unit: z.discriminatedUnion('kind', [
      z.object({ kind: z.literal('OFFICE') }),
      z.object({ kind: z.literal('TOWN'), area: z.string() }),
      z.object({ kind: z.literal('DEPARTMENT'), sector }),
    ]),
  }),
  keyOf,
});

export const warningWaived = defineEvent({
  name: 'cases.warning-waived',
  version: 1,
  says: { zh: '经两名经办人批准，预警暂不处置', en: 'Two officers agreed that nobody has to act on a warning' },
  data: subject,
  keyOf,
});

export const warningCleared = defineEvent({
  name: 'cases.warning-cleared',
  version: 1,
  says: { zh: '数据恢复正常，预警解除', en: 'The data cleared a warning' },
  data: subject.extend({ before: level }),
  keyOf,
});

export const warningDutyMissed = defineEvent({
  name: 'cases.warning-duty-missed',
  version: 1,
  says: { zh: '预警的一项期限已过而未办', en: 'The last day of a duty with a warning passed' },
  data: subject.extend({ duty: z.string(), dueOn: dayText }),
  keyOf,
});
