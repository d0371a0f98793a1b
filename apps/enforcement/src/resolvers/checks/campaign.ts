import { begin, giving, type Input, nextOf, present, signed } from '@anxin/service-kit';
import { campaignCommands } from '../../commands/campaign-aggregate';
import { type PlanCampaign, zerosOf } from '../../domain/campaign';
import { campaignStream } from '../../store/checks/campaign-store';
import { campaignConnection, historyOf, in10000, inspectionConnection, narrowedTo } from './check-connection';
import type { Context } from '../context';
import type { CampaignPlanInput, MutationResolvers, QueryResolvers, Resolvers } from '../schema.generated';

/** `PlanCampaign` as the mutation that gives it: `campaignPlan`. */
export const campaignMutation = (command: string): string => `campaign${command.replace('Campaign', '')}`;

const planOf = (input: CampaignPlanInput, context: Context): PlanCampaign => {
  const { campaignType, title, areaCode, sector, from, to, tags, targets, teams, linkedTo, zeros } = input;
  return {
    ...{ type: 'PlanCampaign', ...signed(context), campaignType, title, areaCode, from, to, targets, teams },
    ...{ sector: sector ?? undefined, tags: tags ?? [], linkedTo: linkedTo ?? [], zeros: zeros ?? [] },
  };
};

const target = ({ app, loaders }: Context) => ({ aggregate: app.campaign, loader: loaders.campaign });
const gives = giving(target);

const campaignPlan: MutationResolvers['campaignPlan'] = (_, { input }, context, { fieldName }) =>
  begin(context, target(context), {
    ...{ mutation: fieldName, input, command: planOf(input, context) },
    codeOf: (first) => (first.type === 'CampaignPlanned' ? first.campaign.code : ''),
  });

type Ending = Input & { readonly words: string };

export const campaignMutations = {
  campaignPlan,
  campaignEnd: gives('EndCampaign', ({ words }: Ending) => ({ words })),
  campaignCancel: gives('CancelCampaign', ({ words }: Ending) => ({ words })),
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
  zeros: async ({ code, parts }, _, { loaders }) =>
    zerosOf(parts.zeros ?? [], await present(loaders.campaignFigures.load(code))),
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
