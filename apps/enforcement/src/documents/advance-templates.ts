import type { Template } from '@anxin/service-kit/documents';
import type { DocumentKind } from './kinds';
import { CONTACT, UNIT } from './phrases';

/** What is written about advances. */
export const ofAdvances = {
  ADVANCE_APPROVAL: {
    word: '垫批',
    name: '应急周转金垫付审批表',
    title: '应急周转金垫付审批表',
    addressee: '{addressee}',
    paragraphs: [
      '申请（编号：{code}，{appliedOn}）：用人单位（统一社会信用代码：{creditCode}）{cause}，项目{projectCode}[，案件{caseCode}]。{facts}。',
      '拟从应急周转金（{fundCode}）向{people}名农民工垫付{purpose}合计{amount}元（大写：人民币{capitals}），明细见附表。',
      '核实（{verifiedOn}）：所列欠薪已逐人核实，垫付均不超过本人被拖欠的工资；本地限额为：{caps}，均未超过。',
      '审批意见：[经本级人民政府批准（{approvalDocument}，{approvedOn}登记）。]',
      '垫付后依法向责任单位追偿，追偿额等于垫付额。',
      CONTACT,
    ],
    annex: 'sums',
    isEdited: true,
    basis: '《保障农民工工资支付条例》第六十三条',
  },
  ADVANCE_CLAIM: {
    word: '追',
    name: '追偿通知书',
    title: '应急周转金垫付款追偿通知书',
    addressee: '{addressee}',
    paragraphs: [
      `因拖欠农民工工资，经本级人民政府批准（{approvalDocument}），已于{paidOn}动用应急周转金向{people}名农民工垫付{purpose}合计{amount}元（大写：人民币{capitals}），明细见附表（编号：{code}）。`,
      `依据《保障农民工工资支付条例》第六十三条的规定，现向${UNIT}追偿。请自本通知书送达之日（{servedOn}）起{term}内，即{dueOn}前，归还尚欠的垫付款{unpaid}元（大写：人民币{unpaidCapitals}）。`,
      '逾期不归还的，将依法提起诉讼或者申请强制执行。归还垫付款不免除支付其余拖欠工资的责任。',
      CONTACT,
      '特此通知。',
    ],
    annex: 'sums',
    isEdited: true,
    basis: '《保障农民工工资支付条例》第六十三条',
  },
} as const satisfies Partial<Record<DocumentKind, Template>>;
