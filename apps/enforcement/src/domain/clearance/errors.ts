import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const clearanceErrors = defineErrors('CLEARANCE', {
  UNKNOWN: '没有该清零行动，或不在您的范围内 There is no such clearance in your scope.',
  ALREADY_BEGUN: '该清零行动已开始 The clearance is begun already.',
  STAGE: '清零行动已结束 The clearance has ended.',
  ...TEXT_SENTENCES,
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  DAY_TOO_EARLY: '日期早于清零行动开始 The day is before the clearance began.',
  TERM_INVALID: '期限应为 1 至 365 日 A time is 1 to 365 days.',
  PROOF_MISSING: '请附付款凭证的证据编号 The proof of payment is needed, by its id.',
  MEDIA_MISSING: '须有照片或者录像 A photograph or video is needed.',
  PROJECTS_INVALID: '请列出 1 至 500 个欠款项目，每个项目只列一次 List 1 to 500 projects that owe, each once.',
  SUM_INVALID: '欠款金额应大于零 What a project owes is above zero.',
  ENTERPRISE_INVALID: '责任单位的统一社会信用代码有误 The credit code of the unit is not one.',
  PROJECT_UNKNOWN: '该项目不在清单上 The project is not on the list.',
  ALREADY_CLEARED: '该项目已清零 The project is cleared already.',
  NOT_REPORTED: '该项目尚未报告付清 Nobody has reported that the project paid.',
  SECOND_PERSON_NEEDED: '须由报告人以外的人员确认 Somebody else than who reported it confirms it.',
});
