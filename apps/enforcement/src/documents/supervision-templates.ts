import type { Template } from '@anxin/service-kit/documents';
import type { DocumentKind } from './kinds';
import { CONTACT, UNIT } from './phrases';

/** What is written about risks of projects, grades, written reviews and publications of violations. */
export const ofSupervision = {
  RISK_NOTICE: {
    word: '险',
    name: '在建项目欠薪风险提示函',
    title: '在建项目欠薪风险提示函',
    addressee: '{addressee}',
    paragraphs: [
      `经排查，${UNIT}所涉在建项目（项目代码：{projectCode}）存在欠薪风险：{risks}（编号：{code}）。`,
      '具体情况：{facts}。',
      '依据《保障农民工工资支付条例》第三条、第三十八条的规定，现予提示。请你单位迅速整改：{asked}，并自收到本函之日起{term}内，将整改情况和佐证材料书面报送本机关。',
      '逾期不整改或者整改不到位的，本机关将依法予以查处，并按照有关规定约谈、通报。',
      CONTACT,
    ],
    isEdited: true,
    basis: '《保障农民工工资支付条例》第三条、第三十八条',
  },
  CREDIT_NOTICE: {
    word: '诚告',
    name: '劳动保障守法诚信等级告知书',
    title: '企业劳动保障守法诚信等级评价结果告知书',
    addressee: '{addressee}',
    paragraphs: [
      `依据《企业劳动保障守法诚信等级评价办法》的规定，经评价，${UNIT}{year}年度劳动保障守法诚信等级拟定为{grade}级（编号：{code}）。`,
      '评价所依据的情况：{grounds}。',
      '[你单位对评价结果有异议的，可以自{toldOn}起{objectionTerm}内向本机关提出。]评价结果确定后，归入企业劳动保障守法诚信档案，并向有关部门通报。',
      CONTACT,
      '特此告知。',
    ],
    isEdited: true,
    basis: '《企业劳动保障守法诚信等级评价办法》（人社部规〔2016〕1号）',
  },
  REVIEW_NOTICE: {
    word: '审告',
    name: '年度劳动保障书面审查公告',
    title: '{year}年度劳动保障书面审查公告',
    addressee: '各有关用人单位',
    paragraphs: [
      '依据《劳动保障监察条例》第十四条的规定，现对{listed}家用人单位开展{year}年度劳动保障书面审查（编号：{code}）。',
      '列入审查的用人单位应先行自查，于{from}至{to}期间如实报送：上年12月用工名册人数、上年12月应发工资、劳动合同签订情况、内部劳动保障规章制度。',
      '本机关将对报送材料进行核查。不按要求报送，或者隐瞒事实真相、出具虚假材料的，依据《劳动保障监察条例》第三十条的规定处理。',
      CONTACT,
      '特此公告。',
    ],
    isEdited: true,
    basis: '《劳动保障监察条例》第十四条',
  },
  PUBLICATION_NOTICE: {
    word: '公',
    name: '重大劳动保障违法行为公布通告',
    title: '重大劳动保障违法行为公布通告',
    addressee: '社会各界',
    paragraphs: [
      '依据《重大劳动保障违法行为社会公布办法》的规定，本机关于{releasedOn}公布{said}（编号：{code}）。[其中{corrected}条已经更正。]',
      '被公布的用人单位对公布内容有异议的，可以向本机关提出，本机关在{objectionTerm}内复核并告知结果。',
      CONTACT,
      '特此通告。',
    ],
    annex: 'entries',
    isEdited: true,
    basis: '《重大劳动保障违法行为社会公布办法》（人社部令第29号）',
  },
} as const satisfies Partial<Record<DocumentKind, Template>>;
