import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const referralErrors = defineErrors('REFERRAL', {
  UNKNOWN: '没有该移送案件，或不在您的范围内 There is no such referral in your scope.',
  ALREADY_OPENED: '该责令文书已有移送案件 There is a referral of this order already.',
  STAGE: '当前的环节不能这样办理 The referral is at a stage where this cannot be done.',
  ORDER_UNKNOWN: '没有该责令支付文书，或不在您的范围内 There is no such payment order in your scope.',
  ORDER_REVOKED: '责令文书已被撤销，不得据以移送 The order was revoked: nothing is transferred by it.',
  ELEMENTS_MISSING:
    '构成要件不全：逃避支付或有能力支付而不支付、数额较大、经责令、仍不支付，缺一不可 Elements are missing: evasion or ability, a large sum, an order, still unpaid.',
  THRESHOLD_UNDETERMINED:
    '没有查到本省“数额较大”标准：请填写本省标准及出处（须在全国幅度内），不得套用其他省份 The standard of the province is not known: state it with its source, within the range of the nation.',
  TEAM_TOO_SMALL: '专案组人数不足，或有重复 The team has too few people, or one of them twice.',
  CHIEF_OF_TEAM: '审批人不得是专案组成员 Whoever decides is not of the team.',
  NOT_OF_TEAM: '调查报告由专案组成员提交 One of the team reports.',
  FINE_NEVER_REPLACES: '不得以罚代刑：已处罚款不是不移送的理由 A fine never replaces a transfer.',
  STILL_OWED: '仍有工人未足额支付（以实际支付记录为准） Workers are still owed, as the records of payments show.',
  BUNDLE_INCOMPLETE: '移送材料不全，不得移送 What a transfer must hold is missing.',
  ...TEXT_SENTENCES,
  DAY_NOT_COME: '时间晚于当前时间 The time has not come yet.',
  OUT_OF_ORDER: '时间早于其前一环节 The time is before what must have come first.',
  ASKED_TOO_LATE:
    '提请复议的期限已过，可建议检察机关立案监督 The time to ask for reconsideration has passed: the prosecutor may be asked.',
});
