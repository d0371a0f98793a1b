import type { RefusalStep } from '@anxin/law';
import type { Referral, ReferralStage } from './referral';

type Way = Pick<Referral, 'report' | 'decision' | 'transfer' | 'receipt' | 'answers'>;

/** How far a refusal to pay was pursued (S3-30): what is referred was ordered, and the order has lapsed. */
export const stepsDone = ({ report, decision, transfer, receipt, answers }: Way): readonly RefusalStep[] => {
  const done: Readonly<Record<RefusalStep, boolean>> = {
    ORDERED: true,
    LAPSED: true,
    REPORTED: report !== undefined,
    APPROVED: decision !== undefined && decision.because === undefined,
    TRANSFERRED: transfer !== undefined,
    RECEIVED: receipt !== undefined,
    FILED: answers.some(({ outcome }) => outcome === 'ACCEPTED'),
  };
  return Object.entries(done).flatMap(([step, isDone]) => (isDone ? [step as RefusalStep] : []));
};

/** S3-32: what police and prosecutor made of what was transferred; pending while either has still to answer. */
export const POLICE_RESULTS = {
  PENDING: ['TRANSFERRED', 'RECEIVED', 'INCOMPLETE', 'RECONSIDERED', 'WITH_PROSECUTOR'],
  FILED: ['ACCEPTED', 'HANDED_OVER'],
  REFUSED: ['REFUSED', 'REFUSED_AGAIN', 'ENDED'],
} as const satisfies Readonly<Record<string, readonly ReferralStage[]>>;
