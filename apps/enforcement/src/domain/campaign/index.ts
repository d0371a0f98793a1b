import type { Decider, StateTable } from '@anxin/domain-kit';
import type { ParameterBook } from '@anxin/law';
import { CAMPAIGN_STAGES, type CampaignStage, type CampaignState } from './campaign';
import { type CampaignCommand, type CampaignEvent, decideBy } from './decide';
import { campaignErrors } from './errors';

export * from './campaign';
export type * from './decide';
export * from './errors';

/** Which command is allowed at which stage: printed in the README, walked cell by cell by the spec. */
export const campaignTable: StateTable<CampaignState, CampaignCommand['type'], CampaignStage | 'UNKNOWN'> = {
  statuses: ['UNKNOWN', ...CAMPAIGN_STAGES],
  statusOf: ({ stage }) => stage,
  allowed: { PlanCampaign: ['UNKNOWN'], EndCampaign: ['PLANNED'], CancelCampaign: ['PLANNED'] },
  refuse: (stage, command) => {
    if (stage === 'UNKNOWN') return campaignErrors.UNKNOWN();
    return command === 'PlanCampaign' ? campaignErrors.ALREADY_PLANNED() : campaignErrors.STAGE({ stage });
  },
};

const evolve = (state: CampaignState, event: CampaignEvent): CampaignState => {
  if (event.type === 'CampaignPlanned') return { stage: 'PLANNED', campaign: event.campaign };
  if (state.stage === 'UNKNOWN') return state;
  const { on, by, words } = event;
  const stage = event.type === 'CampaignEnded' ? 'ENDED' : 'CANCELLED';
  return { stage, campaign: { ...state.campaign, ended: { on, by, words } } };
};

/** How campaigns are planned and ended, by a law. */
export const campaignBy = (law: ParameterBook): Decider<CampaignState, CampaignCommand, CampaignEvent> => ({
  initial: { stage: 'UNKNOWN' },
  ...campaignTable,
  decide: decideBy(law),
  evolve,
});
