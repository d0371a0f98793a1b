import { defineErrors } from '@anxin/domain-kit';

export const promiseErrors = defineErrors('PROMISE', {
  UNKNOWN: '没有该承诺书，或不在您的范围内 There is no such promise in your scope.',
  ALREADY_RECORDED: '该承诺书已登记 The promise is recorded already.',
  STAGE: '承诺书当前的状态不能这样办理 The promise is at a stage where this cannot be done.',
  TEXT_MISSING: '请填写 1 至 2000 字 A text of 1 to 2000 characters is needed.',
  TEXT_PERSONAL: '其中不要写身份证号、银行卡号、手机号 It must not hold an identity number, card or phone.',
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  DAY_TOO_EARLY: '日期早于前一环节 The day is before that of the step before it.',
  TERM_INVALID: '期限应为 1 至 365 日 A time is 1 to 365 days.',
  PROOF_MISSING: '请附承诺书的证据编号 The letter itself is needed, by the id of its file.',
  MEDIA_MISSING: '须有照片或者录像 A photograph or video is needed.',
});
