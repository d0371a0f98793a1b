import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';
import { DAY_SENTENCES } from '../checks';

export const reviewErrors = defineErrors('WRITTEN_REVIEW', {
  UNKNOWN: '没有该书面审查，或不在您的范围内 There is no such written review in your scope.',
  ALREADY_ANNOUNCED: '该区划本年度书面审查已公告 The review of that area and year is announced already.',
  STAGE: '书面审查当前的环节不能这样办理 The review is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  UNITS_INVALID:
    '用人单位须有 1 至 2000 家，信用代码正确且不重复 It lists 1 to 2000 units by valid credit codes, each once.',
  DAYS_UNDETERMINED:
    '本地未规定书面审查的时间，请补充参数 The area has not set the days of the review; set the figure.',
  ANNOUNCED_LATE: '书面审查须在开始之前公告 A review is announced before its first day.',
  NOT_OVER: '报送期限未满 Its last day has not passed.',
});

export const formErrors = defineErrors('REVIEW_FORM', {
  UNKNOWN: '没有该书面审查表，或不在您的范围内 There is no such form in your scope.',
  ALREADY_SUBMITTED: '该单位已报送 The unit has handed it in already.',
  STAGE: '书面审查表当前的环节不能这样办理 The form is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  ...DAY_SENTENCES,
  REVIEW_UNKNOWN: '没有该书面审查 There is no such review.',
  REVIEW_OVER: '书面审查已结束 The review is over.',
  REVIEW_NOT_BEGUN: '书面审查尚未开始 The review has not begun.',
  NOT_LISTED: '该单位不在本次书面审查名单内 The unit is not on the list of the review.',
  COUNTS_INVALID:
    '人数、合同数、工资总额有误：合同数不得超过人数 Counts are wrong: contracts are at most as many as people.',
  EVIDENCE_MISSING:
    '请附名册、工资表、合同、规章制度的证据编号 Roster, payroll, contracts and rules are needed, by the ids of evidence.',
  TERM_INVALID: '整改期限应为 1 至 365 日 The time to put it right is 1 to 365 days.',
  PROOF_MISSING: '请附证据编号 Evidence is needed, by its id.',
  MEDIA_MISSING: '须有照片或者录像 A photograph or video is needed.',
  SECOND_PERSON_NEEDED: '须由报送人以外的人员核查 Somebody else than who handed it in verifies it.',
});
