import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const watchErrors = defineErrors('WATCH_ITEM', {
  UNKNOWN: '没有该重点监控对象，或不在您的范围内 There is no such item in your scope.',
  ALREADY_THERE: '该重点监控对象已登记 The item is on record already.',
  STAGE: '该监控对象当前的环节不能这样办理 The item is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  SUBJECT_INVALID:
    '企业、项目、案件填写其一；小型零散项目可以都不填 It is of an enterprise, a project or a case: one of the three; of a small site none need be named.',
  ENTERPRISE_INVALID: '统一社会信用代码有误 The credit code is not one.',
  OWNER_INVALID: '责任人填账号，不填姓名、电话 The owner is an account, not a name or phone.',
  DAY_PASSED: '化解期限应晚于业务日期 The day to resolve it by is still to come.',
  TAG_REPEATED: '标签不重复 A tag is given once.',
  PROOF_MISSING: '请附证据编号 Evidence is needed, by its id.',
  SECOND_PERSON_NEEDED: '须由报告化解的人员以外的人员确认 Somebody else than who resolved it confirms it.',
});
