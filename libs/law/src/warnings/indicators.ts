import type { z } from 'zod';
import type { Indicator } from './indicator';
import { noAttendance } from './w01-no-attendance';
import { notPaidOnTime } from './w02-not-paid-on-time';
import { labourCostMissed } from './w03-labour-cost-missed';
import { accountShort } from './w05-account-short';
import { paidBelowPayable } from './w06-paid-below-payable';
import { fewerPaidThanPresent } from './w07-fewer-paid-than-present';
import { belowMinimumWage } from './w08-below-minimum-wage';
import { veryHighPay } from './w09-very-high-pay';
import { payeeNotTheWorker } from './w10-payee-not-the-worker';
import { accountDiverted } from './w11-account-diverted';
import { accountNotOpened } from './w12-account-not-opened';
import { depositNotLodged } from './w13-deposit-not-lodged';
import { depositExpiring } from './w14-deposit-expiring';
import { noRightsBoard } from './w15-no-rights-board';
import { noAgreement } from './w16-no-agreement';
import { notRegistered } from './w18-not-registered';
import { leftUnsettled } from './w19-left-unsettled';
import { complaintsGather } from './w24-complaints-gather';

/** Those that people alone decide. */
export const peopleIndicators = {
  W01: noAttendance,
  W02: notPaidOnTime,
  W06: paidBelowPayable,
  W07: fewerPaidThanPresent,
  W08: belowMinimumWage,
  W09: veryHighPay,
  W10: payeeNotTheWorker,
  W18: notRegistered,
  W19: leftUnsettled,
} as const;

/** Those that the project and its wage account alone decide. */
export const siteIndicators = {
  W03: labourCostMissed,
  W12: accountNotOpened,
  W13: depositNotLodged,
  W14: depositExpiring,
  W15: noRightsBoard,
  W16: noAgreement,
} as const;

const all = {
  ...peopleIndicators,
  ...siteIndicators,
  W05: accountShort,
  W11: accountDiverted,
  W24: complaintsGather,
} as const;

/** Every indicator by its code, in the order of the rule book. */
export const indicators = Object.fromEntries(
  Object.entries(all).toSorted(([one], [other]) => (one < other ? -1 : 1)),
) as typeof all;

export type IndicatorCode = keyof typeof indicators;

/** The aggregates an indicator is decided from. */
export type IndicatorFacts<Code extends IndicatorCode> = Parameters<(typeof indicators)[Code]['decide']>[0];

export const INDICATOR_CODES = Object.keys(indicators) as readonly IndicatorCode[];

/** An indicator by its code, for callers that go through them all. */
export const indicatorOf = <Code extends IndicatorCode>(code: Code): Indicator<z.ZodType<IndicatorFacts<Code>>> =>
  indicators[code] as unknown as Indicator<z.ZodType<IndicatorFacts<Code>>>;
