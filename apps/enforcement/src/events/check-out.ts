import { doubleRandomPublication, officersOfCheck } from '@anxin/law';
import type { JournalEntry } from '@anxin/service-kit';
import type { CampaignEvent, KnownCampaign } from '../domain/campaign';
import type { DrawEvent, KnownDraw } from '../domain/draw';
import { campaignStream } from '../store/campaign-store';
import { drawStream } from '../store/draw-store';
import { placeOfCheck } from '../store/inspection-row';

/** What the journal keeps of a draw: all of it, so that it is recomputed from there too. It stays in the service. */
export const tellDraw = ({ draw }: KnownDraw, { type, ...payload }: DrawEvent): readonly JournalEntry[] => [
  {
    ...{ stream: drawStream(draw.code), type, place: placeOfCheck(draw), payload },
    rules: type === 'DrawListsClosed' ? [officersOfCheck.id] : [doubleRandomPublication.id],
  },
];

/** What the journal keeps of a campaign: all of it. It stays in the service. */
export const tellCampaign = (
  { campaign }: KnownCampaign,
  { type, ...payload }: CampaignEvent,
): readonly JournalEntry[] => [
  {
    ...{ stream: campaignStream(campaign.code), type, place: placeOfCheck(campaign), payload },
    rules: type === 'CampaignPlanned' ? [officersOfCheck.id] : [],
  },
];
