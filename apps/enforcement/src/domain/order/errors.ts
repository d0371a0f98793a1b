import { defineErrors } from '@anxin/domain-kit';

export const orderErrors = defineErrors('ORDER', {
  UNKNOWN: '没有该责令文书，或不在您的范围内 There is no such order in your scope.',
  ALREADY_OPEN: '该编号已被使用 The code is taken.',
  CODE_INVALID: '编号应为 1 至 100 字 A code has 1 to 100 characters.',
  DAY_NOT_COME: '日期晚于业务日期 The day has not come yet.',
});
