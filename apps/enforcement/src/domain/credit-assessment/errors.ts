import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';
import { DAY_SENTENCES } from '../checks';

export const assessmentErrors = defineErrors('CREDIT_ASSESSMENT', {
  UNKNOWN: '没有该诚信等级评价，或不在您的范围内 There is no such credit assessment in your scope.',
  ALREADY_PROPOSED: '该企业该年度已有评价 The enterprise has one for that year already.',
  STAGE: '诚信等级评价当前的环节不能这样办理 The assessment is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  ...DAY_SENTENCES,
  ENTERPRISE_INVALID: '统一社会信用代码有误 The credit code is not one.',
  YEAR_INVALID: '只评价上一年度 Only the year before is graded.',
  FACT_OUTSIDE_YEAR: '该事实不在所评年度内 The fact is not of the year that is graded.',
  FACTS_TOO_MANY: '列明的事实最多 100 项 At most 100 facts are stated.',
  UNDETERMINED: '缺少评价所需的参数 A figure that the grade needs is not known.',
  TERM_INVALID: '异议期限应为 1 至 365 日 The time to object is 1 to 365 days.',
  PROOF_MISSING: '请附证据编号 Evidence is needed, by its id.',
  MEDIA_MISSING: '张贴送达须有照片或者录像 What is posted is proved by a photograph or video.',
  SECOND_OFFICER_NEEDED:
    '须由提出、答复人以外的人员办理 Another officer than whoever proposed or changed it does this.',
  SUBJECTS_MISSING: '九个方面须逐项审查 All nine subjects are to be looked at.',
  HEAVIER: '更正不得加重等级 A correction never makes it worse.',
  NOT_C: '只有C级企业须约谈 Only the head of a C is called in.',
});
