import { campaignClosed, drawClosed } from '@anxin/contracts';
import { doubleRandomPublication, officersOfCheck } from '@anxin/law';
import { type JournalEntry, published } from '@anxin/service-kit';
import type { CampaignEvent, KnownCampaign } from '../domain/campaign';
import type { DrawEvent, KnownDraw } from '../domain/draw';
import { campaignStream } from '../store/checks/campaign-store';
import { drawStream } from '../store/checks/draw-store';
import { placeOfCheck } from '../store/checks/inspection-row';

/** What the journal keeps of a draw: all of it, so that it is recomputed from there too; and that it is over. */
export const tellDraw = ({ draw }: KnownDraw, { type, ...payload }: DrawEvent): readonly JournalEntry[] => {
  const [stream, place] = [drawStream(draw.code), placeOfCheck(draw)];
  const rules = type === 'DrawListsClosed' ? [officersOfCheck.id] : [doubleRandomPublication.id];
  const kept: JournalEntry = { stream, type, place, payload, rules };
  if (type !== 'DrawPublished' && type !== 'DrawAbandoned') return [kept];
  const { code: drawCode, areaCode, sector, lists, drawing } = draw;
  const outcome = type === 'DrawPublished' ? 'PUBLISHED' : 'ABANDONED';
  const drawn = drawing?.outcome.length ?? 0;
  const told = { drawCode, areaCode, sector, on: payload.on, outcome, drawn, listsDigest: lists?.digest } as const;
  return [kept, published(stream, place, drawClosed, told, rules)];
};

/** What the journal keeps of a campaign: all of it; and that it is over. */
export const tellCampaign = (
  { campaign }: KnownCampaign,
  { type, ...payload }: CampaignEvent,
): readonly JournalEntry[] => {
  const [stream, place] = [campaignStream(campaign.code), placeOfCheck(campaign)];
  const rules = type === 'CampaignPlanned' ? [officersOfCheck.id] : [];
  const kept: JournalEntry = { stream, type, place, payload, rules };
  if (type === 'CampaignPlanned') return [kept];
  const { code: campaignCode, campaignType, areaCode, sector } = campaign;
  const told = {
    campaignCode,
    campaignType,
    areaCode,
    sector,
    on: payload.on,
    cancelled: type === 'CampaignCancelled',
  };
  return [kept, published(stream, place, campaignClosed, told)];
};
