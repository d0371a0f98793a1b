import { z } from 'zod';
import { defineEvent } from './define-event';
import { dayText, ENTRIES_AT_MOST, level, projectCode } from './fields';

/** Every service tells the levels of its own indicators in the same words. */
export const indicatorsChangedBy = (service: string) =>
  defineEvent({
    name: `${service}.indicators-changed`,
    version: 1,
    says: { zh: '项目预警指标的级别有变化', en: 'Levels of indicators of a project changed' },
    data: z.object({
      projectCode,
      on: dayText,
      changes: z
        .array(
          z.object({
            indicator: z.string(),
            level: level.nullable(),
            raisedLevel: level.nullable(),
            before: level.nullable(),
            /** The inputs that made it, as the rule takes them. */
            facts: z.record(z.string(), z.unknown()),
          }),
        )
        .min(1)
        .max(ENTRIES_AT_MOST),
    }),
    keyOf: (data) => data.projectCode,
  });
