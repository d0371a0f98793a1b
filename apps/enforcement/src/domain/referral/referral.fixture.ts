import { fen, moment, plainDate } from '@anxin/domain-kit';
import { referralBy } from '.';
import { anOrder, LAW } from '../listing/listing.fixture';
import type { ReferralCommand } from './commands';
import type { KnownReferral, Referral, ReferralStage, ReferralState } from './referral';

export { anOrder, LAW, SETTLED } from '../listing/listing.fixture';
export const referral = referralBy(LAW);
export const TODAY = plainDate('2026-03-16');
export const NOW = moment('2026-03-16T02:00:00.000Z');
export const CODE = '321102-CRM-2026-000001';

export const proposal = (more: object = {}): ReferralState => ({
  stage: 'UNKNOWN',
  proposal: { code: CODE, order: anOrder(), areas: ['321102', '321100', '320000'], ...more },
});

const given = { today: TODAY, now: NOW, by: 'office-1' };
const CHIEF = 'office-9';
export const PARTS = [
  { part: 'LETTER', evidence: 'D-1' },
  { part: 'REPORT', evidence: 'D-2' },
  { part: 'ITEMS', evidence: 'D-3' },
] as const;

export const COMMANDS: {
  readonly [Type in ReferralCommand['type']]: Extract<ReferralCommand, { readonly type: Type }>;
} = {
  OpenReferral: {
    ...{ type: 'OpenReferral', ...given, orderCode: anOrder().code, team: ['office-1', 'office-2'] },
    evasions: [{ kind: 'HIDES_ASSETS', evidence: 'E-1' }],
  },
  ReportReferral: { type: 'ReportReferral', ...given, words: '调查报告' },
  ApproveReferral: { type: 'ApproveReferral', ...given, by: CHIEF },
  DeclineReferral: { type: 'DeclineReferral', ...given, by: CHIEF, because: 'ELEMENT_MISSING', reason: '证据不足' },
  TransferReferral: {
    ...{ type: 'TransferReferral', ...given, at: NOW, to: '样例县公安局', parts: PARTS, prosecutorCopyNo: '抄送-1' },
  },
  RecordReferralReceipt: { type: 'RecordReferralReceipt', ...given, at: NOW, receiptNo: '回执-1' },
  RecordReferralForwarded: { type: 'RecordReferralForwarded', ...given, at: NOW, to: '样例市公安局' },
  RecordReferralIncomplete: { type: 'RecordReferralIncomplete', ...given, at: NOW, missing: '缺工资表' },
  CompleteReferral: { type: 'CompleteReferral', ...given, parts: [{ part: 'OTHER', evidence: 'D-4' }] },
  RecordReferralAccepted: { type: 'RecordReferralAccepted', ...given, on: TODAY, filingNo: '公立〔2026〕1号' },
  RecordReferralRefused: { type: 'RecordReferralRefused', ...given, on: TODAY, reason: '不符合立案条件' },
  AskReferralReconsidered: { type: 'AskReferralReconsidered', ...given, reason: '事实清楚' },
  AskReferralProsecutor: { type: 'AskReferralProsecutor', ...given, reason: '应当立案' },
  HandOverReferral: { type: 'HandOverReferral', ...given, receiptNo: '交接-1' },
  MissReferralDuty: { type: 'MissReferralDuty', today: TODAY, duty: 'GOAL', dueOn: plainDate('2026-03-20') },
};

const transfer = { at: NOW, to: '样例县公安局', parts: PARTS, prosecutorCopyNo: '抄送-1' };
const refused = { on: TODAY, by: 'POLICE', outcome: 'REFUSED', says: '不符合立案条件' } as const;

export const aReferral = (more: Partial<Referral> = {}): Referral => {
  const { code: orderCode, creditCode, areaCode, sector, projectCode, lastDay: orderLastDay } = anOrder();
  return {
    ...{ code: CODE, orderCode, creditCode, areaCode, sector, projectCode, orderLastDay, openedOn: TODAY },
    ...{ team: ['office-1', 'office-2'], evasions: [{ kind: 'HIDES_ASSETS', evidence: 'E-1' }], way: 'ONE_WORKER' },
    threshold: { oneWorker: fen(1_000_000), manyWorkers: fen(6_000_000), mark: 'F[T-JS]' },
    ...{ answers: [], missed: [] },
    ...more,
  };
};

/** What a referral has by the time that it is at a stage. */
const HAS: Readonly<Partial<Record<ReferralStage, Partial<Referral>>>> = {
  APPROVED: { decision: { on: TODAY, at: NOW, by: CHIEF } },
  TRANSFERRED: { transfer },
  RECEIVED: { transfer, receipt: { at: NOW, receiptNo: '回执-1' } },
  INCOMPLETE: { transfer, receipt: { at: NOW, receiptNo: '回执-1' }, missing: '缺工资表' },
  REFUSED: { transfer, answers: [refused] },
  RECONSIDERED: { transfer, answers: [refused] },
  REFUSED_AGAIN: { transfer, answers: [refused, refused] },
  WITH_PROSECUTOR: { transfer, answers: [refused, refused] },
};

export const at = (stage: ReferralStage, more: Partial<Referral> = {}, order = anOrder()): KnownReferral => ({
  stage,
  referral: aReferral({ ...HAS[stage], ...more }),
  order,
});
