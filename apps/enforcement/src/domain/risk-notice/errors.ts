import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';
import { DAY_SENTENCES } from '../checks';

export const riskNoticeErrors = defineErrors('RISK_NOTICE', {
  UNKNOWN: '没有该风险提示函，或不在您的范围内 There is no such risk notice in your scope.',
  ALREADY_ISSUED: '该风险提示函已制发 The risk notice is issued already.',
  STAGE: '风险提示函当前的环节不能这样办理 The risk notice is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  ...DAY_SENTENCES,
  ENTERPRISE_INVALID: '统一社会信用代码有误 The credit code is not one.',
  RISK_MISSING: '请写明风险，不重复 A notice tells of risks, each once.',
  TERM_INVALID: '整改期限应为 1 至 365 日 The time to put it right is 1 to 365 days.',
  SECOND_PERSON_NEEDED: '须由报告整改的人员以外的人员确认 Somebody else than who reported it confirms it.',
  PROOF_MISSING: '请附证据编号 Evidence is needed, by its id.',
  MEDIA_MISSING: '张贴送达须有照片或者录像 What is posted is proved by a photograph or video.',
});
