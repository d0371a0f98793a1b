import { defineErrors } from '@anxin/domain-kit';

export const workReportErrors = defineErrors('WORK_REPORT', {
  UNKNOWN: '没有这个单位，或不在您的范围内 There is no such unit, or it is not in your scope.',
  ALREADY_HANDED_IN: '本期已报送 It was handed in for this period already.',
  PERIOD_INVALID:
    '周报填周次如 2026-W11，其余填月份如 2026-03 A weekly report has a week such as 2026-W11, the others a month such as 2026-03.',
  NOT_OVER: '本期尚未结束，不能报送 The period is not over yet.',
  NOT_NIL: '本期有数据，不能报零报告 The period has figures: it is no nil report.',
  NIL_NOT_CONFIRMED: '本期没有数据，请确认零报告 The period has no figures: confirm that the report is nil.',
  NOTE_INVALID:
    '请写明文号或内容，1 至 500 字，不写证件号、手机号 Say what it is, such as its number: 1 to 500 characters and nobody’s number.',
  SPAN_INVALID:
    '起始日应早于终止日，逐日统计最长 100 天 A span begins before it ends; day by day it has 100 days at most.',
});
