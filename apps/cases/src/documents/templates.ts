import type { Template } from '@anxin/service-kit/documents';
import type { DocumentKind } from './kinds';

const MATTER = '你（单位）于{receivedOn}通过{channel}反映的{employer}拖欠工资一事（编号：{externalNo}）';
const FACTS = '[反映的欠薪情况为：涉及农民工{people}人，工资款{amount}元（大写：人民币{capitals}）。]';
const CONTACT = '[联系电话：{officePhone}。]';

/** One template a kind; Chinese is what is printed. */
export const templates: Readonly<Record<DocumentKind, Template>> = {
  ACCEPTANCE: {
    word: '受',
    name: '受理通知书',
    title: '欠薪线索受理通知书',
    addressee: '{addressee}',
    paragraphs: [
      `${MATTER}，经审查，属于本办受理范围。依据《保障农民工工资支付条例》第十条的规定，本办决定予以受理。`,
      FACTS,
      '办理情况将依法告知你（单位）。请保持联系畅通，并及时提供劳动合同、考勤记录、工资支付凭证等有关材料。',
      CONTACT,
      '特此通知。',
    ],
    basis: '《保障农民工工资支付条例》第十条',
  },
  REFUSAL: {
    word: '不受',
    name: '不予受理告知书',
    title: '欠薪线索不予受理告知书',
    addressee: '{addressee}',
    paragraphs: [
      `${MATTER}，经审查，因{reason}，本办决定不予受理。`,
      '依据《保障农民工工资支付条例》第十条的规定，你（单位）可以依法向有管辖权的部门投诉，或者申请劳动争议调解仲裁和提起诉讼。',
      CONTACT,
      '特此告知。',
    ],
    basis: '《保障农民工工资支付条例》第十条',
  },
  HAND_OVER: {
    word: '移',
    name: '移交函',
    title: '关于移交欠薪线索的函',
    addressee: '{addressee}',
    paragraphs: [
      '本办于{receivedOn}通过{channel}收到反映{employer}拖欠工资的线索（编号：{externalNo}）。',
      FACTS,
      '经核查，{reason}。依据《保障农民工工资支付条例》第十条的规定，现将该线索及有关材料移交你单位依法处理，并请将办理结果告知反映人、反馈本办。',
      CONTACT,
      '此函。',
    ],
    basis: '《保障农民工工资支付条例》第十条',
  },
  REMINDER: {
    word: '提',
    name: '提醒函',
    title: '关于欠薪线索办理的提醒函',
    addressee: '{addressee}',
    paragraphs: [
      '你单位办理的反映{employer}拖欠工资的线索（编号：{externalNo}，{receivedOn}收到），{reason}。',
      FACTS,
      '依据《保障农民工工资支付条例》第七条的规定，请你单位履行职责，抓紧核查处置，于{dueOn}前将办理情况书面报送本办。',
      CONTACT,
      '此函。',
    ],
    basis: '《保障农民工工资支付条例》第七条',
  },
  SUPERVISION: {
    word: '督',
    name: '督办函',
    title: '关于欠薪线索的督办函',
    addressee: '{addressee}',
    paragraphs: [
      '你单位办理的反映{employer}拖欠工资的线索（编号：{externalNo}，{receivedOn}收到），{reason}。经研究，现予督办。',
      FACTS,
      '依据《保障农民工工资支付条例》第四条、第七条的规定，请你单位明确责任领导和责任人，依法核查处置，督促责任单位足额支付农民工工资，于{dueOn}前将办结情况和佐证材料书面报送本办。逾期未办结或者未反馈的，按照有关规定予以约谈、通报。',
      CONTACT,
      '此函。',
    ],
    basis: '《保障农民工工资支付条例》第四条、第七条',
  },
  INTERVIEW: {
    word: '约',
    name: '约谈通知书',
    title: '约谈通知书',
    addressee: '{addressee}',
    paragraphs: [
      '因{employer}被反映拖欠工资一事（编号：{externalNo}），依据《保障农民工工资支付条例》第四条、第七条的规定，本办决定对你单位进行约谈。',
      FACTS,
      '约谈时间：{meetingAt}；约谈地点：{meetingPlace}。约谈事由：{reason}。',
      '请你单位主要负责人或者其委托的负责人按时参加，并携带劳动合同、考勤记录、工资支付表、银行代发凭证等有关材料。',
      CONTACT,
      '特此通知。',
    ],
    basis: '《保障农民工工资支付条例》第四条、第七条',
  },
  CALL_BACK: {
    word: '访',
    name: '回访记录',
    title: '欠薪线索回访记录',
    addressee: '{addressee}',
    paragraphs: [
      `${MATTER}，本办已于办结后进行回访。`,
      FACTS,
      '办理结论：{conclusion}。',
      '回访情况：{outcome}。',
      '回访人（签字）：　　　　　　　　　　被回访人（签字）：',
    ],
    basis: '系统预设标准，法律未作规定（CLU-06）',
  },
  REPORT: {
    word: '报',
    name: '情况报告',
    title: '关于欠薪线索办理情况的报告',
    addressee: '{addressee}',
    paragraphs: [
      '现将反映{employer}拖欠工资的线索（编号：{externalNo}）办理情况报告如下：',
      '一、基本情况。本办于{receivedOn}通过{channel}收到该线索。',
      FACTS,
      '二、办理情况。目前环节：{stage}。[办理单位：{unit}。]{outcome}。',
      '[三、办理结论。{conclusion}。]',
      '特此报告。',
    ],
    basis: '《保障农民工工资支付条例》第四条',
  },
};
