import { isUndetermined, officersOfCheck, type ParameterBook, textCheckBy } from '@anxin/law';
import type { PlainDate } from '@anxin/domain-kit';
import type { GivenBy, Happened } from '../checks';
import type { Campaign, CampaignPlan, CampaignState, CampaignTeam, KnownCampaign } from './campaign';
import { campaignErrors } from './errors';

export type PlanCampaign = GivenBy<'PlanCampaign'> & CampaignPlan;
export type CampaignPlanned = Happened<'CampaignPlanned'> & { readonly campaign: Omit<Campaign, 'ended'> };

/** It is over, with a summary; or does not take place, with a reason. */
export type EndCampaign = GivenBy<'EndCampaign'> & { readonly words: string };
export type CancelCampaign = GivenBy<'CancelCampaign'> & { readonly words: string };
export type CampaignEnded = Happened<'CampaignEnded' | 'CampaignCancelled'> & Pick<EndCampaign, 'by' | 'words'>;

export type CampaignCommand = PlanCampaign | EndCampaign | CancelCampaign;
export type CampaignEvent = CampaignPlanned | CampaignEnded;

const refuseText = textCheckBy(campaignErrors);

const TARGETS_AT_MOST = 2_000;

const isTeam = ({ officers }: CampaignTeam, on: PlainDate, law: ParameterBook): boolean => {
  const may = officersOfCheck.decide({ on, officers: [...officers] }, law);
  return !isUndetermined(may) && may;
};

const planCampaign = (
  { code }: Extract<CampaignState, { readonly stage: 'UNKNOWN' }>,
  { type: _, today: on, by, ...plan }: PlanCampaign,
  law: ParameterBook,
): readonly CampaignEvent[] => {
  if (code === undefined) throw campaignErrors.UNKNOWN();
  const { title, from, to, tags, targets, teams, linkedTo } = plan;
  for (const one of [title, ...tags, ...targets, ...linkedTo, ...teams.map(({ name }) => name)])
    refuseText('campaign', one);
  for (const { id, certificateNo } of teams.flatMap(({ officers }) => officers))
    refuseText('officers', `${id} ${certificateNo}`);
  if (to < from) throw campaignErrors.PERIOD_INVALID();
  if (targets.length === 0 || targets.length > TARGETS_AT_MOST || new Set(targets).size < targets.length)
    throw campaignErrors.TARGETS_INVALID();
  const names = new Set(teams.map(({ name }) => name));
  if (teams.length === 0 || names.size < teams.length || !teams.every((team) => isTeam(team, on, law)))
    throw campaignErrors.TEAMS_INVALID();
  return [{ type: 'CampaignPlanned', on, campaign: { ...plan, code, plannedBy: by } }];
};

const end = ({ campaign }: KnownCampaign, { type, words, by, today: on }: EndCampaign | CancelCampaign) => {
  refuseText('words', words);
  if (type === 'EndCampaign' && on < campaign.from) throw campaignErrors.NOT_BEGUN({ from: campaign.from });
  return [{ type: type === 'EndCampaign' ? 'CampaignEnded' : 'CampaignCancelled', on, by, words } as const];
};

export const decideBy =
  (law: ParameterBook) =>
  (state: CampaignState, command: CampaignCommand): readonly CampaignEvent[] => {
    if (state.stage === 'UNKNOWN') {
      if (command.type === 'PlanCampaign') return planCampaign(state, command, law);
      throw campaignErrors.UNKNOWN();
    }
    if (command.type === 'PlanCampaign') throw campaignErrors.ALREADY_PLANNED();
    return end(state, command);
  };
