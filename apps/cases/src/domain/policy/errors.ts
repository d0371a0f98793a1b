import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';

export const policyErrors = defineErrors('POLICY', {
  UNKNOWN: '没有该文件，或不在您的范围内 There is no such document in your scope.',
  ALREADY_THERE: '该文件已登记 The document is on record already.',
  STAGE: '该文件已废止 The document is repealed.',
  ...TEXT_SENTENCES,
  INDEX_INVALID:
    '索引号应为统一社会信用代码/年份-序号 The index is a credit code, a slash, a year, a dash and a number.',
  NUMBER_INVALID: '文号应如 秦治欠办〔2026〕1号 A number is as 秦治欠办〔2026〕1号.',
  DAY_TOO_EARLY: '公开日期早于发文日期 It is published before it is issued.',
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
  REPEATED: '依据、主送单位不重复 A basis or addressee is named once.',
  BASED_ON_ITSELF: '文件不能以自己为依据 A document is not based on itself.',
  NOT_ADDRESSED: '该文件没有主送贵单位 The document was not sent to your unit.',
});
