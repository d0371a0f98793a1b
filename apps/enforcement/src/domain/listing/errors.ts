import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const listingErrors = defineErrors('LISTING', {
  UNKNOWN: '没有该名单记录，或不在您的范围内 There is no such listing in your scope.',
  ALREADY_PROPOSED: '该当事人已因同一责令文书提出列入 The party is proposed by this order already.',
  STAGE: '当前的环节不能这样办理 The listing is at a stage where this cannot be done.',
  ORDER_UNKNOWN: '没有该责令支付文书，或不在您的范围内 There is no such payment order in your scope.',
  ORDER_NOT_LAPSED:
    '责令支付的期限尚未届满或已履行，不得列入；期限届满仍未支付的才可提出 The payment order has not lapsed unpaid: nobody is listed before.',
  ORDER_REVOKED: '责令文书已被撤销，不得列入 The order was revoked: nobody is listed by it.',
  NO_GROUND:
    '未达到数额标准，也没有造成严重不良影响的群体性、极端事件，不符合列入条件 Neither a large sum nor a grave event: the conditions are not met.',
  THRESHOLD_UNDETERMINED:
    '没有查到本省“数额较大”标准：请填写本省标准及出处（须在全国幅度内），不得套用其他省份 The standard of the province is not known: state it with its source, within the range of the nation.',
  ...TEXT_SENTENCES,
  PERSON_INCOMPLETE: '列入个人须有姓名；列入企业不填 A person has a name, an enterprise none.',
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  OUT_OF_ORDER: '日期早于其前一环节 The day is before what must have come first.',
  SECOND_OFFICER_NEEDED: '须由另一名经办人办理 Another officer has to do it.',
  EXTENDED_ALREADY: '决定期限已延长过一次 The time to decide was extended once already.',
  EXTENSION_TOO_LATE: '决定期限已过，不能再延长 The time to decide has passed and cannot be extended.',
  MEASURES_MISSING: '请选择联合惩戒措施，不得重复 Name the joint measures, each once.',
  TERM_UNDETERMINED: '没有列入期限参数，无法决定 The term of a listing is not known.',
  NOT_SERVED: '列入决定书尚未送达，不得公布 The decision was not served yet: it is not published before.',
  NOT_EDITED: '公布内容尚未编辑 Nothing was edited to be published.',
  RELEASED_ALREADY: '公布内容已经审核发布 It was released already.',
  NOT_RELEASED: '尚未审核发布 It was not released yet.',
  RECEIVED_ALREADY: '该渠道的回执已登记 The channel’s receipt is recorded already.',
  NOT_RECEIVED: '该渠道没有公示过 The channel never showed it.',
  NOT_CORRECTED: '仍有工人未足额支付（以实际支付记录为准） Workers are still owed, as the records of payments show.',
  QUARTER_INVALID: '季度写作 2026-Q1 A quarter is written 2026-Q1.',
  SEARCH_INVALID: '查找内容应为 1 至 60 字 What is searched for has 1 to 60 characters.',
  REMOVAL_TOO_EARLY: '自改正之日起未满规定时间，不能申请提前移出 Too early after the correction to be removed.',
  REMOVAL_BARRED: '存在不得提前移出的情形 Something bars an early removal.',
});
