import { plainDate } from '@anxin/domain-kit';
import { z } from 'zod';
import {
  bankCardStandard,
  citizenNumberStandard,
  creditCodeStandard,
  officialDocuments,
  oldProjectCodes,
  ownDesign,
  projectCodeNotice,
  projectCodeStandard,
} from '../instruments';
import { rule } from '../rule';
import { text } from '../text';
import { isBankCard, maskBankCard, normaliseBankCard, passesLuhn } from './bank-card';
import { isCitizenNumber, maskCitizenNumber, normaliseCitizenNumber } from './citizen-number';
import { isCreditCode, normaliseCreditCode } from './credit-code';
import { parseDocumentNumber } from './document-number';
import { maskForLists, maskForPublication, personalKinds } from './personal';
import { normaliseProjectCode, type ParsedProjectCode, parseProjectCode } from './project-code';

const typed = z.strictObject({ text: z.string() });

export const citizenNumberRule = rule({
  id: 'IDF-01',
  title: text('公民身份号码', 'Citizen number'),
  instrument: citizenNumberStandard,
  article: '',
  actors: ['WKR', 'EMP', 'GC', 'SUB'],
  inForceFrom: plainDate('1999-07-01'),
  marks: ['M+'],
  says: text(
    '公民身份号码为18位：6位地址码、8位出生日期、3位顺序码和1位校验码；出生日期须存在，校验码须正确。',
    'A citizen number has 18 signs: area 6, birth date 8, sequence 3, check 1; the date exists and the check holds.',
  ),
  parameters: [],
  facts: typed,
  decide: (facts) => {
    const normalised = normaliseCitizenNumber(facts.text);
    return { valid: isCitizenNumber(normalised), normalised, masked: maskCitizenNumber(normalised) };
  },
});

export const creditCodeRule = rule({
  id: 'IDF-02',
  title: text('统一社会信用代码', 'Unified social credit code'),
  instrument: creditCodeStandard,
  article: '',
  actors: ['OWN', 'GC', 'SUB', 'EMP'],
  inForceFrom: plainDate('2015-10-01'),
  marks: ['M+'],
  says: text(
    '统一社会信用代码为18位，不使用字母I、O、S、V、Z，校验码须正确。',
    'A credit code has 18 signs, none of them I, O, S, V or Z, and its check sign holds.',
  ),
  parameters: [],
  facts: typed,
  decide: (facts) => {
    const normalised = normaliseCreditCode(facts.text);
    return { valid: isCreditCode(normalised), normalised };
  },
});

export const bankCardRule = rule({
  id: 'IDF-04',
  title: text('银行卡号', 'Bank card'),
  instrument: bankCardStandard,
  article: '',
  actors: ['WKR', 'BNK', 'GC'],
  inForceFrom: plainDate('2017-01-01'),
  marks: ['M+'],
  says: text(
    '银行卡号为13至19位数字；Luhn校验不通过的，予以提示，不予拒收。',
    'A bank card has 13 to 19 digits; one that fails the Luhn check is kept with a note, not refused.',
  ),
  parameters: [],
  facts: typed,
  decide: (facts) => {
    const normalised = normaliseBankCard(facts.text);
    const masked = maskBankCard(normalised);
    return { valid: isBankCard(normalised), passesLuhn: passesLuhn(normalised), normalised, masked };
  },
});

const ofForm = (form: ParsedProjectCode['form'], typedText: string) => {
  const normalised = normaliseProjectCode(typedText);
  const parts = parseProjectCode(normalised);
  return { valid: parts?.form === form, normalised, parts: parts ?? null };
};

export const newProjectCodeRule = rule({
  id: 'IDF-08',
  title: text('项目代码（新）', 'Project code, new'),
  instrument: projectCodeStandard,
  article: '',
  formerly: [{ instrument: projectCodeNotice, article: '', marks: ['F[PC1]', 'F[PC2]', 'F[PC3]'] }],
  actors: ['OWN', 'GC', 'IND'],
  inForceFrom: plainDate('2020-11-01'),
  marks: ['F[PC1]', 'F[PC2]', 'F[PC3]'],
  says: text(
    '项目代码为24位，分5段：时间4位、地区6位、中央业务指导部门2位、项目类型2位、随机码5位和校验码1位。只核对形式。',
    'A project code has 24 signs: time 4, area 6, central department 2, type 2, random 5 and check 1. Shape only.',
  ),
  parameters: [],
  facts: typed,
  decide: (facts) => ofForm('new', facts.text),
});

export const oldProjectCodeRule = rule({
  id: 'IDF-09',
  title: text('项目代码（旧）', 'Project code, old'),
  instrument: oldProjectCodes,
  article: '',
  actors: ['OWN', 'GC', 'IND'],
  inForceFrom: plainDate('2015-01-01'),
  inForceThrough: plainDate('2020-12-31'),
  marks: ['M+'],
  says: text(
    '旧项目代码分5段：年份4位（2015至2020）、地区6位、行业2位、项目类型2位、序号6位；已赋代码继续有效。',
    'An old project code: year 4 (2015 to 2020), area 6, industry 2, type 2, serial 6. Codes given out stay valid.',
  ),
  parameters: [],
  facts: typed,
  decide: (facts) => ofForm('old', facts.text),
});

export const maskingRule = rule({
  id: 'DAT-16',
  title: text('个人信息遮盖', 'Masking of personal data'),
  instrument: ownDesign,
  article: '',
  actors: ['HRSS', 'IND', 'OFF'],
  inForceFrom: plainDate('2021-11-01'),
  marks: ['M-', 'D'],
  says: text(
    '姓名、身份号码、银行卡号、手机号默认遮盖；显示全文须有理由并留痕。',
    'Names, citizen numbers, cards and phones are masked unless a reason is given for the whole, which is logged.',
  ),
  parameters: [],
  facts: z.strictObject({ kind: z.enum(personalKinds), text: z.string() }),
  decide: (facts) => ({
    inLists: maskForLists(facts.kind, facts.text),
    inPublications: maskForPublication(facts.kind, facts.text),
  }),
});

const documentNumberRule = rule({
  id: 'IDF-13',
  title: text('发文字号', 'Number of an official document'),
  instrument: officialDocuments,
  article: '9(5)',
  actors: ['OFF', 'HRSS', 'IND'],
  inForceFrom: plainDate('2012-07-01'),
  marks: ['S', 'M'],
  says: text(
    '发文字号由发文机关代字、年份、发文顺序号组成；年份用六角括号〔〕括起，顺序号不编虚位。',
    'The number of a document is the word of its office, the year in the brackets 〔〕, and its place in the year without leading zeros.',
  ),
  parameters: [],
  facts: typed,
  decide: (facts) => ({ valid: parseDocumentNumber(facts.text) !== undefined }),
});

export const identifierRules = [
  citizenNumberRule,
  creditCodeRule,
  bankCardRule,
  newProjectCodeRule,
  oldProjectCodeRule,
  documentNumberRule,
  maskingRule,
] as const;
