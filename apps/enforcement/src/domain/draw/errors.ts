import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';
import { DAY_SENTENCES } from '../checks';

export const drawErrors = defineErrors('DRAW', {
  UNKNOWN: '没有该抽取，或不在您的范围内 There is no such draw in your scope.',
  ALREADY_COMMITTED: '该抽取已经建立 The draw exists already.',
  STAGE: '抽取当前的环节不能这样办理 The draw is at a stage where this cannot be done.',
  ...TEXT_SENTENCES,
  ...DAY_SENTENCES,
  COMMITMENT_INVALID: '承诺值应为 64 位十六进制的 SHA-256 摘要 The commitment is a SHA-256 digest in hex.',
  COUNT_INVALID: '抽取数量应为 1 至 200 Between 1 and 200 are drawn.',
  TEAM_TOO_SMALL: '每组人数不足 A team has too few people (INS-08).',
  SECOND_OFFICER_NEEDED: '名单须由保管密值以外的人员封存 Somebody else than who keeps the secret closes the lists.',
  LIST_INVALID: '名单为空、过长或者有重复 A list is empty, too long, or has something twice.',
  OFFICERS_INVALID: '检查人员须各持本人执法证件 Each officer has a certificate of their own (INS-08).',
  TOO_FEW_TARGETS: '检查对象少于抽取数量 There are fewer targets than are to be drawn.',
  TOO_FEW_OFFICERS: '回避后可派人员不足 Too few officers are left for a target after recusals.',
  RECUSAL_UNKNOWN: '回避的人员或者对象不在名单中 A recusal is of nobody or nothing on the lists.',
  GRADE_DIFFERS: '所填信用等级与已确定的等级不符 A grade that is stated is not the one that stands (CRD-05).',
  TICKETS_UNDETERMINED: '没有查到各信用等级的抽取权重 The tickets of each credit grade are not known (CRD-05).',
  SECRET_MISMATCH: '密值与事先公布的承诺值不符 The secret is not the one that was committed to.',
  SECRET_WEAK: '密值过短，可被猜出；请放弃本次抽取 The secret is short enough to be guessed: abandon the draw.',
  UNCHECKED: '抽中的对象还有未检查的 Something that was drawn is not checked yet.',
});
