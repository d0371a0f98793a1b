import { defineErrors } from '@anxin/domain-kit';

export const dutyRosterErrors = defineErrors('DUTY_ROSTER', {
  UNKNOWN: '不在您的范围内 This area is not in your scope.',
  SPAN_INVALID: '起止时间有误：起应早于止，最长 100 天 A span begins before it ends and is of 100 days at most.',
  SHIFT_OUTSIDE: '班次应在所排时段之内 A shift lies within the span and begins before it ends.',
  OFFICER_INVALID: '值班人员填账号，不填姓名、电话 The officer is an account, not a name or phone.',
  GAP: '有时段无人值班，请补排 Nobody is on duty in the time named: add a shift.',
  OVERLAP: '有时段重复排班，请调整 Two are on duty in the time named: mend one.',
  CUTS_SHIFT: '所排时段切断了已有班次，请从交接时刻起排 The span cuts a shift in two: begin or end it at a hand-over.',
  SHIFT_BEGUN: '班次已开始，不能改排 The shift has begun and stands.',
  NO_CHANGE: '该时刻没有交接班 There is no change of shifts at this moment.',
  NOT_YOURS: '交接由交班人、接班人本人登记 A hand-over is noted by the two who make it.',
  TOO_EARLY: '交班人尚未上岗，不能交接 Whoever hands over is not on duty yet.',
  NOTE_INVALID: '请填写 1 至 500 字的交接内容，不写证件号、手机号 A note has 1 to 500 characters and nobody’s number.',
});
