import type { z } from 'zod';
import type { Indicator } from './indicator';
import { noAttendance } from './presence/w01-no-attendance';
import { notPaidOnTime } from './wages/w02-not-paid-on-time';
import { labourCostMissed } from './money/w03-labour-cost-missed';
import { accountShort } from './money/w05-account-short';
import { paidBelowPayable } from './wages/w06-paid-below-payable';
import { fewerPaidThanPresent } from './wages/w07-fewer-paid-than-present';
import { belowMinimumWage } from './wages/w08-below-minimum-wage';
import { veryHighPay } from './wages/w09-very-high-pay';
import { payeeNotTheWorker } from './wages/w10-payee-not-the-worker';
import { accountDiverted } from './money/w11-account-diverted';
import { accountNotOpened } from './systems/w12-account-not-opened';
import { depositNotLodged } from './systems/w13-deposit-not-lodged';
import { depositExpiring } from './systems/w14-deposit-expiring';
import { noRightsBoard } from './systems/w15-no-rights-board';
import { noAgreement } from './systems/w16-no-agreement';
import { notRegistered } from './presence/w18-not-registered';
import { leftUnsettled } from './wages/w19-left-unsettled';
import { complaintsGather } from './signals/w24-complaints-gather';

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
