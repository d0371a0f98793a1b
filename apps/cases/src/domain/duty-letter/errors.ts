import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const dutyLetterErrors = defineErrors('DUTY_LETTER', {
  UNKNOWN: '没有该责任书，或不在您的范围内 There is no such letter in your scope.',
  ALREADY_THERE: '该责任书已登记 The letter is on record already.',
  STAGE: '该责任书已作废 The letter is withdrawn.',
  ...TEXT_SENTENCES,
  SIGNER_INVALID:
    '属地责任由镇街签，监管责任由行业主管部门签，主体责任由企业签 A town answers for its place, a department for its sector, an enterprise for itself.',
  ENTERPRISE_INVALID: '统一社会信用代码有误 The credit code is not one.',
  YEAR_INVALID: '年度有误 The year is not one.',
  DAY_NOT_COME: '签订日期晚于业务日期 The day has not come yet.',
  TARGET_MISSING: '请写明责任目标 The letter says what is answered for.',
  PROOF_MISSING: '请附责任书的证据编号 The letter itself is needed, by the id of its file.',
});
