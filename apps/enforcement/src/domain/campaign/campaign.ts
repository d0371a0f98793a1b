import type { PlainDate } from '@anxin/domain-kit';
import type { CertifiedOfficer } from '@anxin/law';
import type { Sector } from '../order';

/** CHK-06, S1-14, S0-20: what a campaign is for. */
export const CAMPAIGN_TYPES = [
  'SPRING',
  'SUMMER',
  'WINTER',
  'ILLEGAL_LABOUR',
  'STABILITY',
  'HIDDEN_RISKS',
  'FULL_COVER',
] as const;
export type CampaignType = (typeof CAMPAIGN_TYPES)[number];

/** S2-01: what a campaign is to bring to zero. */
export const CAMPAIGN_ZEROS = ['UNVISITED_TARGETS', 'OPEN_PROBLEMS'] as const;
export type CampaignZero = (typeof CAMPAIGN_ZEROS)[number];

/** A group of officers who go together. */
export type CampaignTeam = { readonly name: string; readonly officers: readonly CertifiedOfficer[] };

export const CAMPAIGN_STAGES = ['PLANNED', 'ENDED', 'CANCELLED'] as const;
export type CampaignStage = (typeof CAMPAIGN_STAGES)[number];

export type CampaignPlan = {
  readonly campaignType: CampaignType;
  readonly title: string;
  readonly areaCode: string;
  readonly sector?: Sector | undefined;
  readonly from: PlainDate;
  readonly to: PlainDate;
  /** S0-22: which kinds of targets it is about. */
  readonly tags: readonly string[];
  /** Projects and enterprises by their codes: coverage counts them. */
  readonly targets: readonly string[];
  readonly teams: readonly CampaignTeam[];
  /** S0-21: what of other departments it goes together with, such as a safety month. */
  readonly linkedTo: readonly string[];
  /** S2-01; none unless it was planned with some. */
  readonly zeros?: readonly CampaignZero[] | undefined;
};

export type Campaign = CampaignPlan & {
  /** `area6-CAMP-YYYY-seq6` (IDF-14). */
  readonly code: string;
  readonly plannedBy: string;
  readonly ended?: { readonly on: PlainDate; readonly by: string; readonly words: string } | undefined;
};

export type KnownCampaign = { readonly stage: CampaignStage; readonly campaign: Campaign };
export type CampaignState = { readonly stage: 'UNKNOWN'; readonly code?: string | undefined } | KnownCampaign;

type Reached = Readonly<Record<'targets' | 'visitedTargets' | 'problemsFound' | 'problemsRectified', number>>;

/** How far a campaign still is from what it is to bring to zero. */
export const zerosOf = (zeros: readonly CampaignZero[], reached: Reached) => {
  const left: Readonly<Record<CampaignZero, number>> = {
    UNVISITED_TARGETS: reached.targets - reached.visitedTargets,
    OPEN_PROBLEMS: reached.problemsFound - reached.problemsRectified,
  };
  return zeros.map((of) => ({ of, count: left[of], isZero: left[of] === 0 }));
};
