import {
  crimeElements,
  fineNeverReplaces,
  isUndetermined,
  largeSum,
  natureOf,
  type ParameterBook,
  transferBundle,
} from '@anxin/law';
import { type LapsedOrder, thresholdOf, unpaidOf } from '../lapsed-order';
import type { ApproveReferral, DeclineReferral, OpenReferral, ReportReferral, TransferReferral } from './commands';
import { referralErrors } from './errors';
import type { ReferralEvent } from './events';
import type { KnownReferral, Part, ReferralState } from './referral';
import { refuseMoment, refuseText } from './shape';

type Unknown = Extract<ReferralState, { readonly stage: 'UNKNOWN' }>;

const refuseTeam = ({ team, today }: OpenReferral, law: ParameterBook): void => {
  const least = law.at('transferTeam', today);
  if (isUndetermined(least) || team.length < least || new Set(team).size !== team.length)
    throw referralErrors.TEAM_TOO_SMALL({ least: isUndetermined(least) ? least.missing : String(least) });
  for (const one of team) refuseText('team', one);
};

/** CRM-01: each element, by what the order, its payments and the evidence show. */
const elementsOf = (order: LapsedOrder, command: OpenReferral, areas: readonly string[], law: ParameterBook) => {
  const { today: on, stated, evasions } = command;
  const large = largeSum.decide({ on, areas: [...areas], unpaid: unpaidOf(order), stated }, law);
  if (isUndetermined(large)) throw referralErrors.THRESHOLD_UNDETERMINED({ missing: large.missing });
  const missing = crimeElements.decide(
    {
      evasion: evasions.some(({ kind }) => kind !== 'ABLE_TO_PAY'),
      abilityToPay: natureOf(evasions.map(({ kind }) => kind)).abilityToPay,
      largeSum: large.way !== null,
      ordered: order.hasLapsed,
      stillUnpaid: order.stillOwed > 0n,
    },
    law,
  );
  const threshold = thresholdOf(areas, command, law);
  if (missing.length > 0 || large.way === null || !threshold)
    throw referralErrors.ELEMENTS_MISSING({ elements: missing.join(', ') });
  return { way: large.way, threshold };
};

export const openReferral = (
  { proposal }: Unknown,
  command: OpenReferral,
  law: ParameterBook,
): readonly ReferralEvent[] => {
  const { team, evasions, stated, today: on } = command;
  if (!proposal?.order) throw referralErrors.ORDER_UNKNOWN({ code: command.orderCode });
  const { code, order, areas, taken } = proposal;
  if (taken !== undefined) throw referralErrors.ALREADY_OPENED({ code: taken });
  if (order.isRevoked) throw referralErrors.ORDER_REVOKED({ code: order.code });
  refuseTeam(command, law);
  for (const { evidence } of evasions) refuseText('evidence', evidence);
  if (stated) refuseText('source', stated.source);
  const found = elementsOf(order, command, areas, law);
  const { creditCode, areaCode, sector, projectCode, lastDay: orderLastDay } = order;
  return [
    {
      type: 'ReferralOpened',
      on,
      referral: {
        ...{ code, orderCode: order.code, creditCode, areaCode, sector, projectCode, orderLastDay },
        ...{ openedOn: on, team, evasions, ...found },
      },
    },
  ];
};

export const reportReferral = (
  { referral }: KnownReferral,
  { words, by, today: on }: ReportReferral,
): readonly ReferralEvent[] => {
  if (!referral.team.includes(by)) throw referralErrors.NOT_OF_TEAM();
  refuseText('words', words);
  return [{ type: 'ReferralReported', on, by, words }];
};

const refuseOfTeam = ({ referral }: KnownReferral, by: string): void => {
  if (referral.team.includes(by)) throw referralErrors.CHIEF_OF_TEAM();
};

const refuseRevoked = ({ order }: KnownReferral): void => {
  if (order?.isRevoked) throw referralErrors.ORDER_REVOKED({ code: order.code });
};

export const approveReferral = (
  found: KnownReferral,
  { by, now: at, today: on }: ApproveReferral,
): readonly ReferralEvent[] => {
  refuseOfTeam(found, by);
  refuseRevoked(found);
  return [{ type: 'ReferralApproved', on, at, by }];
};

/** CRM-14: a fine is no reason; that all was paid, payments show. */
export const declineReferral = (
  found: KnownReferral,
  { because, reason, by, now: at, today: on }: DeclineReferral,
  law: ParameterBook,
): readonly ReferralEvent[] => {
  refuseOfTeam(found, by);
  if (!fineNeverReplaces.decide({ reason: because }, law)) throw referralErrors.FINE_NEVER_REPLACES();
  if (because === 'PAID_BEFORE_FILING' && found.order?.settledOn === undefined) throw referralErrors.STILL_OWED();
  refuseText('reason', reason);
  return [{ type: 'ReferralDeclined', on, at, by, because, reason }];
};

export const refuseParts = (parts: readonly Part[]): void => {
  for (const { evidence } of parts) refuseText('evidence', evidence);
};

/** CRM-09: what is missing blocks it. */
export const transferReferral = (
  found: KnownReferral,
  { at, to, parts, prosecutorCopyNo, now, today: on }: TransferReferral,
  law: ParameterBook,
): readonly ReferralEvent[] => {
  refuseRevoked(found);
  const missing = transferBundle.decide({ on, parts: parts.map(({ part }) => part) }, law);
  if (isUndetermined(missing)) throw referralErrors.BUNDLE_INCOMPLETE({ missing: missing.missing });
  if (missing.length > 0) throw referralErrors.BUNDLE_INCOMPLETE({ missing: missing.join(', ') });
  refuseParts(parts);
  refuseText('to', to);
  refuseText('prosecutorCopyNo', prosecutorCopyNo);
  refuseMoment(at, now, found.referral.decision?.at);
  return [{ type: 'ReferralTransferred', on, transfer: { at, to, parts, prosecutorCopyNo } }];
};
