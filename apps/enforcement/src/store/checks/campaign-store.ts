import { entityStore, type Rows } from '@anxin/service-kit';
import type { Campaign, KnownCampaign } from '../../domain/campaign';
import { CampaignEntity } from './campaign-entity';

export const campaignStore = entityStore<CampaignEntity>(CampaignEntity);

/** Whoever changes it locks it; its history has this name as well. */
export const campaignStream = (code: string): string => `campaign:${code}`;

/** A campaign as its row. */
export const campaignRowOf = ({ stage, campaign }: KnownCampaign): CampaignEntity => {
  const { code, campaignType, areaCode, sector, from: fromOn, ...parts } = campaign;
  return { code, stage, campaignType, areaCode, sector: sector ?? null, fromOn, parts };
};

/** A row as the campaign that it keeps. */
export const campaignOf = ({
  code,
  campaignType,
  areaCode,
  sector,
  fromOn: from,
  parts,
}: CampaignEntity): Campaign => ({
  ...parts,
  ...{ code, campaignType, areaCode, sector: sector ?? undefined, from },
});

/** What a campaign came to, counted from its inspections. */
export type CampaignCounts = {
  readonly code: string;
  readonly visits: number;
  readonly targets: number;
  readonly visitedTargets: number;
  readonly problemsFound: number;
  readonly problemsRectified: number;
  readonly notices: number;
};

/** A target is visited when its site or its enterprise was. */
const FIGURES = `
SELECT c.code, jsonb_array_length(c.parts->'targets') AS targets, count(i.code)::int AS visits,
  coalesce(sum(i.problems), 0)::int AS "problemsFound", coalesce(sum(i.rectified), 0)::int AS "problemsRectified",
  coalesce(sum(i.notices), 0)::int AS notices,
  (SELECT count(*)::int FROM jsonb_array_elements_text(c.parts->'targets') AS target(id) WHERE id IN
    (SELECT unnest(ARRAY[v.project_code, v.credit_code]) FROM inspection v
     WHERE v.campaign_code = c.code AND v.visited_on IS NOT NULL)) AS "visitedTargets"
FROM campaign c LEFT JOIN inspection i ON i.campaign_code = c.code AND i.visited_on IS NOT NULL
WHERE c.code = ANY($1) GROUP BY c.code`;

/** What campaigns came to, all in one statement. */
export const figuresOfCampaigns = async (
  rows: Rows,
  codes: readonly string[],
): Promise<ReadonlyMap<string, CampaignCounts>> => {
  const found = await rows<CampaignCounts>(FIGURES, [codes]);
  return new Map(found.map((one) => [one.code, one]));
};
