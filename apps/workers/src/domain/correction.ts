import { defineErrors } from '@anxin/domain-kit';

/** Refusals of corrections. */
export const correctionErrors = defineErrors('CORRECTION', {
  EMPTY: '没有要更正的内容 Nothing would change.',
  REASON_MISSING: '须说明理由，至多 200 字 A reason is stated, in 200 characters at most.',
  AMBIGUOUS:
    '更正自相矛盾：作废的不能另有值，清空的不能另填值 What never was has no values, and what is cleared has none.',
  REASON_PERSONAL:
    '理由中不得写身份证号、银行卡号或手机号 A reason holds no identity number, bank card or phone number.',
  VALUE_INVALID: '所填的值无效 A value is not valid.',
  STAY_UNKNOWN: '没有这次进场登记 There is no such stay.',
  STAY_EXISTS: '该工人当日已有进场登记 The worker has a stay of that day already.',
  CARD_UNKNOWN: '该日没有更换过工资卡 No new card begins on that day.',
  CARD_EXISTS:
    '该日已报更换工资卡，填错请更正（cardCorrect） A new card begins on that day already; correct it (cardCorrect) if it is wrong.',
  BANK_LINE_UNKNOWN: '没有这一行银行回单 There is no such line of a bank return.',
  PROPOSAL_UNKNOWN: '没有这项待确认的更正 No such correction waits to be confirmed.',
  SECOND_OFFICER_NEEDED: '须由提出人以外的经办人确认 Another officer than the one who proposed it confirms it.',
  SHEET_LINE_UNKNOWN: '没有这一行工资表 There is no such line of a wage sheet.',
  SHEET_LINE_EXISTS: '该工人当月已有工资表行 The worker has a line of that month already.',
});

/** What the fields of a row should be: those not named stay as they are. */
export type Correction<Fields, Part extends keyof Fields> = {
  readonly values: Partial<Fields>;
  /** What should be empty. */
  readonly cleared: readonly Part[];
  /** Why; others will read it. */
  readonly reason: string;
};

/** The fields of a row as corrected. */
export const corrected = <Fields extends object, Part extends keyof Fields>(
  fields: Fields,
  { values, cleared }: Correction<Fields, Part>,
): Fields => {
  const next = { ...fields, ...values };
  for (const part of cleared) delete next[part];
  return next;
};
