import type { Family } from './indicator';
import { indicators } from './indicators';
import { signalIndicators } from './signals/signal-indicators';

const FAMILIES: ReadonlyMap<string, Family> = new Map(
  Object.values({ ...indicators, ...signalIndicators }).map(({ id, family }) => [id, family]),
);

/** The family of an indicator; one that is not known yet is a family of its own. */
export const familyOf = (code: string): string => FAMILIES.get(code) ?? code;

/** What is abnormal: how people are employed and paid (用工异常), or how the business goes (经营异常). */
export const ABNORMALITIES = ['LABOUR', 'BUSINESS'] as const;
export type Abnormality = (typeof ABNORMALITIES)[number];

export const abnormalityOf = (code: string): Abnormality => (familyOf(code) === 'OPERATIONS' ? 'BUSINESS' : 'LABOUR');
