import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';
import { DAY_SENTENCES } from '../checks';

export const drawingErrors = defineErrors('DRAWING', {
  UNKNOWN: '没有该笔支用，或不在您的范围内 There is no such drawing in your scope.',
  ALREADY_APPLIED: '该笔支用已申请 The drawing is applied for already.',
  STAGE: '支用当前的环节不能这样办理 The drawing is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  ...DAY_SENTENCES,
  FUND_UNKNOWN: '没有该监管资金，请先设立 There is no such supervised fund: open one first.',
  FUND_NOT_OPEN: '该资金账户不是已设立的监管资金 The fund is not a supervised fund that is open.',
  PEOPLE_INVALID: '一次支用 1 至 500 人，不重复 A drawing of wages is for 1 to 500 workers, each once.',
  PERSON_INVALID: '工人的身份证号或者编号有误 A worker’s identity number or token is not one.',
  SUM_INVALID: '金额应大于零 A sum is above zero.',
  SUMS_MISMATCH:
    '发工资的逐人写明金额；其他用途写总额，不写工人 Wages say what each worker gets; another use says its sum alone.',
  WAGES_FIRST:
    '该项目尚有拖欠的工资，资金优先用于发放工资，请先付清 Wages of the project are in arrears and come first: pay them before anything else.',
  SECOND_PERSON_NEEDED: '须由前面环节以外的人员办理 Somebody else than in the steps before does this.',
});
