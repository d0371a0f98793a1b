import {
  type Aggregate,
  type CommandTable,
  isInScope,
  lockStreams,
  nextNumber,
  type Rows,
  rowsIn,
} from '@anxin/service-kit';
import {
  campaignBy,
  type CampaignCommand,
  campaignErrors,
  type CampaignEvent,
  type CampaignState,
  campaignTable,
} from '../domain/campaign';
import { tellCampaign } from '../events/check-out';
import { campaignOf, campaignRowOf, campaignStore, campaignStream } from '../store/checks/campaign-store';
import { placeOfCheck } from '../store/checks/inspection-row';
import { NUMBERS } from '../store/orders/order-store';
import type { CheckParts } from './inspection-aggregate';

const AUTHORITY = ['OFFICE', 'DEPARTMENT'] as const;

/** What may be done to a campaign, and by whom. */
export const campaignCommands: CommandTable<CampaignState, CampaignCommand['type']> = {
  ...campaignTable,
  name: 'campaign',
  givenBy: { PlanCampaign: AUTHORITY, EndCampaign: AUTHORITY, CancelCampaign: AUTHORITY },
};

const isVisible = async (rows: Rows, code: string, command: CampaignCommand): Promise<boolean> => {
  if (command.type === 'PlanCampaign') return isInScope(rows, placeOfCheck(command));
  return (await rows('SELECT FROM campaign WHERE code = $1', [code])).length > 0;
};

export type CampaignAggregate = Aggregate<CampaignState, CampaignCommand, CampaignEvent>;

/** How a campaign is decided, who may command it, how it is saved and told: the one way its commands go. */
export const campaignAggregate = ({ law, countyOf }: CheckParts): CampaignAggregate => ({
  ...campaignBy(law),
  ...campaignCommands,
  isVisible,
  unknown: (code) => campaignErrors.UNKNOWN({ code }),
  load: async (tx, codes, given) => {
    await lockStreams(tx, codes.map(campaignStream));
    const found = await campaignStore.byKey(rowsIn(tx), codes);
    const states = new Map<string, CampaignState>(
      [...found.values()].map((row) => [row.code, { stage: row.stage, campaign: campaignOf(row) }]),
    );
    for (const { id, command } of given)
      if (command.type === 'PlanCampaign') {
        const { areaCode, today: on } = command;
        const numbered = { area: countyOf(areaCode, on), kind: 'CAMP', on };
        states.set(id, { stage: 'UNKNOWN', code: await nextNumber(rowsIn(tx), NUMBERS, numbered) });
      }
    return states;
  },
  save: async (tx, changes) => {
    await campaignStore.save(
      tx,
      changes.flatMap(({ after }) => (after.stage === 'UNKNOWN' ? [] : [campaignRowOf(after)])),
    );
  },
  tell: (code, after, event) => {
    if (after.stage === 'UNKNOWN') throw campaignErrors.UNKNOWN({ code });
    return tellCampaign(after, event);
  },
});
