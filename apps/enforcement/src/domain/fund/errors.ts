import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const fundErrors = defineErrors('FUND', {
  UNKNOWN: '没有该资金账户，或不在您的范围内 There is no such fund in your scope.',
  ALREADY_PROPOSED: '该资金账户已提出设立 The fund is proposed already.',
  STAGE: '资金账户当前的状态不能这样办理 The fund is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  SUM_INVALID: '金额应大于零，不超过一千亿元 A sum is above zero and at most 100,000,000,000.00 yuan.',
  PROJECT_MISSING:
    '监管资金须写明项目和主管行业；应急周转金不写 A supervised fund names its project and sector; an emergency fund names neither.',
  NOTHING_ASKED: '没有等待确认的款项 Nothing waits to be confirmed.',
  ALREADY_ASKED: '上一笔款项尚未确认，请先确认或退回 What was asked before waits: confirm or refuse it first.',
  SECOND_PERSON_NEEDED: '须由申请人以外的人员确认 Somebody else than who asked confirms it.',
  NOT_SUPERVISED: '只有监管资金可以分批下拨 Only a supervised fund is released in tranches.',
  TRANCHES_INVALID:
    '下拨计划须按日期先后、每日一笔、金额大于零 Tranches stand in the order of their days, one a day, each above zero.',
  SHORT: '资金余额不足，请先补足 The fund does not hold as much: top it up first.',
  NOT_RELEASED:
    '超过至今已下拨的金额，请待下一批到期或者调整计划 More than is released by today: wait for the next tranche or change the schedule.',
  BEYOND_LENT: '超过尚未收回的垫付款 More than is lent and not come back.',
  MOVE_INVALID: '应急周转金只用于垫付，监管资金只用于支用 An emergency fund is lent, a supervised one is drawn.',
});
