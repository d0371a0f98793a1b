import { defineErrors } from '@anxin/domain-kit';
import { TEXT_SENTENCES } from '@anxin/law';
import { DAY_SENTENCES } from '../checks';

export const orderErrors = defineErrors('ORDER', {
  UNKNOWN: '没有该责令文书，或不在您的范围内 There is no such order in your scope.',
  ALREADY_PROPOSED: '该责令文书已拟稿 The order is proposed already.',
  ALREADY_DECIDED: '该责令文书已由其他人员审批 The order was decided by somebody else.',
  STAGE: '责令文书当前的环节不能这样办理 The order is at a stage where this cannot be done.',
  KIND: '这类责令文书没有该事项 This kind of order has no such step.',
  ...TEXT_SENTENCES,
  ...DAY_SENTENCES,
  ENTERPRISE_INVALID: '统一社会信用代码有误 The credit code of the unit is not one.',
  RULE_UNKNOWN: '没有该规则，请填写规则编号 There is no such rule; cite rules by their ids.',
  RULE_MISSING: '责令须写明所违反的规则 An order cites the rules that were broken.',
  TERM_INVALID: '履行期限应为 1 至 365 日 The time to obey is 1 to 365 days.',
  PROJECT_MISSING:
    '责令支付须写明项目，到账情况按项目核对 A payment order names its project, by which what arrives is told.',
  SUMS_MISSING:
    '责令支付须逐人写明欠付月份和金额，最多 5000 条 A payment order names each worker, month and sum, 5000 at most.',
  SUMS_UNASKED: '限期改正不写工资金额，请另作支付决定 An order to correct has no sums; propose a payment order.',
  WORKER_INVALID: '工人应以编号写明 A worker is named by token.',
  WORKER_REPEATED: '同一工人同一月份重复 A worker has a month twice.',
  AMOUNT_NOT_POSITIVE: '金额应大于零 A sum is above nothing.',
  TOTAL_DISAGREES: '合计与逐人金额之和不符 The total is not the sum of the parts.',
  OWED_ON_MISSING: '请填写欠款截至日 The day as of which the sums are owed is needed.',
  LIABILITY_MISSING:
    '支付决定须写明清偿主体所依据的事实 A payment order states the facts on which it turns who must pay.',
  NOT_LIABLE: '按所列事实，该单位没有清偿责任 By these facts the unit need not pay.',
  HEAVIER: '不得因当事人陈述申辩而加重 Nothing may be heavier because the unit argued (INS-10).',
  HEARING_MISSING: '尚未听取当事人陈述申辩，不能作出决定 The unit has not been heard yet (INS-10).',
  SECOND_OFFICER_NEEDED: '须由拟稿人以外的人员办理 A second officer is needed, who wrote none of it.',
  PAID_ALREADY: '所列工资已全部付到本人，无需责令 All of it has reached the workers: nothing is left to be ordered.',
  EXTENDED_ALREADY: '调查期限只能延长一次 The time to investigate is extended once.',
  EXTENSION_TOO_LATE: '调查期限已过，不能再延长 The time to investigate has passed and is not extended any more.',
  PROOF_MISSING: '请附证据编号 Evidence is needed, by its id.',
  MEDIA_MISSING: '张贴送达须有照片或者录像 What is posted is proved by a photograph or video (CRM-03).',
  CORRECTION_MISSING: '没有待确认的整改 There is no correction to be confirmed.',
  REMEDY_OPEN: '复议或者诉讼尚未终结 A review or suit is under way.',
  REMEDY_NONE: '没有进行中的复议或者诉讼 No review or suit is under way.',
  FINAL: '决定已最终生效，不能再复议、诉讼 The decision is final: neither review nor suit is possible.',
  NOT_FINAL: '决定尚未最终生效 The decision is not final yet (ENF-01).',
  DUNNED_ALREADY: '已经催告 It was dunned already.',
  DUNNING_OPEN: '尚未催告，或者催告期限未满 It was not dunned, or that time has not passed (ENF-02).',
  COURT_TOO_LATE: '申请法院强制执行的期限已过 The time to apply to the court has passed (ENF-02).',
  COURT_APPLIED: '已申请法院强制执行 The court was applied to already.',
  VALUE_INVALID: '该值无法识别 The value cannot be read.',
});
