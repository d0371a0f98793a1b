import { fen, plainDate } from '@anxin/domain-kit';
import { nationalParameters, ParameterBook } from '@anxin/law';
import { listingBy } from '.';
import type { ListingCommand } from './commands';
import type { LapsedOrder } from '../lapsed-order';
import type { Listing, ListingFacts, ListingStage, ListingState, Served } from './listing';

export const LAW = new ParameterBook([nationalParameters]);
export const listing = listingBy(LAW);
export const TODAY = plainDate('2026-03-10');
export const CODE = '321102-BLK-2026-000001';

export const anOrder = (more: Partial<LapsedOrder> = {}): LapsedOrder => ({
  code: '321102-PAY-2026-000001',
  creditCode: '91620522AAAAAAAA1X',
  areaCode: '321102',
  sector: 'HOUSING',
  projectCode: '2506-321102-05-05-100008',
  lastDay: plainDate('2026-03-06'),
  hasLapsed: true,
  isRevoked: false,
  owed: [{ months: 3, fen: fen(1_000_000) }],
  stillOwed: fen(1_000_000),
  ...more,
});

/** Everybody has what the order says. */
export const SETTLED = anOrder({ stillOwed: fen(0), settledOn: plainDate('2026-03-09') });

export const proposal = (more: object = {}): ListingState => ({
  stage: 'UNKNOWN',
  proposal: { code: CODE, order: anOrder(), areas: ['321102', '321100', '320000'], ...more },
});

const today = TODAY;
const by = 'office-1';
const served: Served = { on: today, way: 'IN_PERSON', proof: '送达回证-1' };

export const COMMANDS: { readonly [Type in ListingCommand['type']]: Extract<ListingCommand, { readonly type: Type }> } =
  {
    ProposeListing: {
      ...{ type: 'ProposeListing', today, by },
      ...{ orderCode: anOrder().code, party: { kind: 'ENTERPRISE' }, reason: '责令支付逾期未付' },
    },
    ServeListingNotice: { type: 'ServeListingNotice', today, by, served },
    ContestListing: { type: 'ContestListing', today, by: 'contractor-1', words: '数额有误' },
    AnswerListingObjection: {
      ...{ type: 'AnswerListingObjection', today, by: 'office-2' },
      ...{ finding: 'REJECTED', reply: '经核实数额无误' },
    },
    SpareListing: { type: 'SpareListing', today, by, promise: '承诺书-1' },
    ExtendListingDecision: { type: 'ExtendListingDecision', today, by: 'office-2', reason: '案情复杂' },
    DecideListing: {
      ...{ type: 'DecideListing', today, by: 'office-2' },
      ...{ documentNo: '秦人社列〔2026〕1号', measures: ['FUNDS', 'TENDERS'] },
    },
    ServeListingDecision: { type: 'ServeListingDecision', today, by, served },
    EditListingPublication: {
      ...{ type: 'EditListingPublication', today, by, representative: '张三' },
      publication: { unitName: '样例建筑有限公司', address: '样例路1号', facts: '拖欠工资', result: '列入名单' },
    },
    ReleaseListing: { type: 'ReleaseListing', today, by: 'office-2' },
    RecordListingReceipt: {
      ...{ type: 'RecordListingReceipt', today, by },
      ...{ channel: 'CREDIT_CHINA', receiptNo: 'XY-1' },
    },
    ApplyForListingRemoval: {
      ...{ type: 'ApplyForListingRemoval', today, by: 'contractor-1' },
      ...{ promise: '承诺书-2', isOwn: true },
    },
    RemoveListing: { type: 'RemoveListing', today, by: 'office-2' },
    RefuseListingRemoval: { type: 'RefuseListingRemoval', today, by: 'office-2', reason: '材料不全' },
    RestoreListing: {
      ...{ type: 'RestoreListing', today, by: 'office-1' },
      ...{ documentNo: '秦人社列〔2026〕9号', reason: '以虚假材料移出', evidence: '证据-1' },
    },
    RecordListingStopped: {
      ...{ type: 'RecordListingStopped', today, by },
      ...{ channel: 'CREDIT_CHINA', receiptNo: 'XY-2' },
    },
    RevokeListing: { type: 'RevokeListing', today, reason: '责令文书被撤销' },
    MissListingDuty: { type: 'MissListingDuty', today, duty: 'DECIDE', dueOn: plainDate('2026-04-03') },
  };

export const aListing = (more: Partial<Listing> = {}): Listing => {
  const { code: orderCode, creditCode, areaCode, sector, projectCode, lastDay: orderLastDay } = anOrder();
  return {
    ...{ code: CODE, orderCode, creditCode, areaCode, sector, projectCode, orderLastDay },
    ...{ party: { kind: 'ENTERPRISE' }, ground: 'LARGE_SUM', reason: '责令支付逾期未付' },
    threshold: { oneWorker: fen(1_000_000), manyWorkers: fen(6_000_000), mark: 'F[T-JS]' },
    ...{ proposedBy: by, proposedOn: today, isExtended: false, isOverdue: false, receipts: [], stopped: [] },
    ...more,
  };
};

const decision: Listing['decision'] = {
  ...{ on: today, by: 'office-2', documentNo: '秦人社列〔2026〕1号', measures: ['FUNDS', 'TENDERS'] },
  ...{ expiresOn: plainDate('2029-03-10'), isAgain: false, served },
};
const publication: Listing['publication'] = { ...COMMANDS.EditListingPublication.publication, editedBy: by };
const removal: Listing['removal'] = {
  ...{ appliedOn: today, appliedBy: 'contractor-1', correctedOn: plainDate('2026-03-09'), promise: '承诺书-2' },
};

/** What a listing has by the time that it is at a stage. */
const HAS: Readonly<Partial<Record<ListingStage, Partial<Listing>>>> = {
  NOTICED: { notice: served },
  OBJECTED: { notice: served, objection: { on: today, words: '数额有误' } },
  HEARD: { notice: served },
  LISTED: { notice: served, decision },
  REMOVAL_ASKED: { notice: served, decision, removal },
  REMOVED: {
    ...{ notice: served, decision, removal: { ...removal, decidedOn: today, decidedBy: 'office-2' } },
    ended: { on: today, because: 'REMOVED' },
  },
  EXPIRED: { notice: served, decision, ended: { on: today, because: 'EXPIRED' } },
  REVOKED: { notice: served, decision, ended: { on: today, because: 'REVOKED' } },
  NOT_LISTED: { notice: served, ended: { on: today, because: 'NOT_LISTED' } },
};

export const at = (stage: ListingStage, more: Partial<Listing> = {}, facts: ListingFacts = { order: anOrder() }) => ({
  stage,
  listing: aListing({ ...HAS[stage], ...more }),
  facts,
});

export const EDITED = { publication };
export const RELEASED = { publication: { ...publication, releasedBy: 'office-2', releasedOn: today } };
