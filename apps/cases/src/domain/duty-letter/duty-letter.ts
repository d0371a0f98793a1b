import type { PlainDate } from '@anxin/domain-kit';
import type { CaseUnit } from '../case';
import type { RegisterState } from '../register';

/** 属地责任、监管责任、主体责任: of the place, of the supervising department, of whoever builds (S2-11). */
export const DUTY_KINDS = ['TERRITORIAL', 'REGULATORY', 'PRINCIPAL'] as const;
export type DutyKind = (typeof DUTY_KINDS)[number];

/** 责任书: what a unit answers for in a year (S3-05). */
export type DutyLetterDraft = {
  readonly kind: DutyKind;
  readonly areaCode: string;
  readonly year: number;
  /** Who signs: a town, a department; an enterprise by its credit code. */
  readonly unit?: CaseUnit | undefined;
  readonly creditCode?: string | undefined;
  /** The post of who signs, which is no name: 镇长. */
  readonly post: string;
  readonly signedOn: PlainDate;
  readonly targets: readonly string[];
  /** The item of the assessment that it counts in, where it does. */
  readonly scoreItem?: string | undefined;
  /** Ids of the letter's files. */
  readonly evidence: readonly string[];
};

export type DutyLetter = DutyLetterDraft & {
  /** `area6-LETTER-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly recordedOn: PlainDate;
  readonly withdrawn?: { readonly on: PlainDate; readonly reason: string } | undefined;
};

export const DUTY_LETTER_STAGES = ['SIGNED', 'WITHDRAWN'] as const;
export type DutyLetterStage = (typeof DUTY_LETTER_STAGES)[number];
export type DutyLetterState = RegisterState<DutyLetterStage, DutyLetter>;
