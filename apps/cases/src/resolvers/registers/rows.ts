import type { PlainDate } from '@anxin/domain-kit';
import type { ActivityReport } from '../../domain/activity';
import type { Scorecard } from '../../domain/assessment';
import type { CaseUnit } from '../../domain/case';
import type { OrgUnitGap } from '../../domain/org-unit';
import type { Pair } from '../../domain/pairing';
import type { RegisterRow } from '../../store/registers/register-store';

/** An entry of each register, as its row keeps it. */
export type ActivityRow = RegisterRow<'ACTIVITY'>;
export type AssessmentRow = RegisterRow<'ASSESSMENT'>;
export type DutyLetterRow = RegisterRow<'DUTY_LETTER'>;
export type OrgUnitRow = RegisterRow<'ORG_UNIT'>;
export type PairingRow = RegisterRow<'PAIRING'>;
export type PolicyRow = RegisterRow<'POLICY'>;
export type WatchItemRow = RegisterRow<'WATCH_ITEM'>;

/** A unit that has to sign, and its letter. */
export type LetterOfUnit = { readonly unit: CaseUnit | null; readonly letter: DutyLetterRow | null };

export type ReceiptRow = { readonly unit: CaseUnit; readonly on: PlainDate };

export type ActivityReportRow = ActivityReport;
export type OrgUnitGapRow = OrgUnitGap;
export type PairRow = Pair;
export type ScorecardRow = Scorecard;
