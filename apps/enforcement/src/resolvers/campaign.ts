import { giveCommand, present } from '@anxin/service-kit';
import { campaignCommands } from '../commands/campaign-aggregate';
import type { CampaignEvent, PlanCampaign } from '../domain/campaign';
import { campaignStream } from '../store/campaign-store';
import { campaignConnection, historyOf, in10000, inspectionConnection, narrowedTo, nextOf } from './check-connection';
import type { Context } from './context';
import { signed } from './inspection-mutation';
import type { CampaignPlanInput, MutationResolvers, QueryResolvers, Resolvers } from './schema.generated';

/** `PlanCampaign` as the mutation that gives it: `campaignPlan`. */
export const campaignMutation = (command: string): string => `campaign${command.replace('Campaign', '')}`;

const planOf = (input: CampaignPlanInput, context: Context): PlanCampaign => {
  const { campaignType, title, areaCode, sector, from, to, tags, targets, teams, linkedTo } = input;
  return {
    ...{ type: 'PlanCampaign', ...signed(context), campaignType, title, areaCode, from, to, targets, teams },
    ...{ sector: sector ?? undefined, tags: tags ?? [], linkedTo: linkedTo ?? [] },
  };
};

/** A campaign gets its code when it is planned; until then it is called after the request. */
const campaignPlan: MutationResolvers['campaignPlan'] = async (_, { input }, context, { fieldName }) => {
  const given = {
    mutation: fieldName,
    id: `new ${context.actor.id} ${input.idempotencyKey}`,
    input,
    command: planOf(input, context),
    idAfter: ([planned]: readonly CampaignEvent[]) =>
      planned?.type === 'CampaignPlanned' ? planned.campaign.code : '',
  };
  return present(context.loaders.campaign.load(await giveCommand(context, context.app.campaign, given)));
};

const ends =
  (
    type: 'EndCampaign' | 'CancelCampaign',
  ): Exclude<MutationResolvers['campaignEnd'], undefined | { resolve: unknown }> =>
  async (_, { input }, context, { fieldName }) => {
    const { code: id, words } = input;
    const given = { mutation: fieldName, id, input, command: { type, ...signed(context), words } };
    return present(context.loaders.campaign.load(await giveCommand(context, context.app.campaign, given)));
  };

export const campaignMutations = {
  campaignPlan,
  campaignEnd: ends('EndCampaign'),
  campaignCancel: ends('CancelCampaign'),
} satisfies Partial<MutationResolvers>;

export const Campaign: Resolvers['Campaign'] = {
  __resolveReference: ({ code }, { loaders }) => loaders.campaign.load(code),
  next: ({ stage }) => nextOf(campaignCommands, stage, campaignMutation),
  title: ({ parts }) => parts.title,
  area: ({ areaCode }) => ({ code: areaCode }),
  from: ({ fromOn }) => fromOn,
  to: ({ parts }) => parts.to,
  tags: ({ parts }) => [...parts.tags],
  targets: ({ parts }) => [...parts.targets],
  teams: ({ parts }) => parts.teams.map(({ name, officers }) => ({ name, officers: [...officers] })),
  linkedTo: ({ parts }) => [...parts.linkedTo],
  words: ({ parts }) => parts.ended?.words ?? null,
  endedOn: ({ parts }) => parts.ended?.on ?? null,
  figures: ({ code }, _, { loaders }) => present(loaders.campaignFigures.load(code)),
  inspections: ({ code: campaignCode }, args, context) => inspectionConnection(args, { campaignCode }, context),
  history: ({ code }, args, context) => historyOf(campaignStream(code), args, context),
};

export const CampaignFigures: Resolvers['CampaignFigures'] = {
  coverageIn10000: ({ visitedTargets, targets }) => in10000(visitedTargets, targets) ?? 0,
  rectifiedIn10000: ({ problemsRectified, problemsFound }) => in10000(problemsRectified, problemsFound),
};

export const campaignQueries = {
  campaign: (_, { code }, { loaders }) => loaders.campaign.load(code),
  campaigns: async (_, { filter, ...args }, context) =>
    campaignConnection(args, await narrowedTo(filter, context), context),
} satisfies Partial<QueryResolvers>;
