import { z } from 'zod';
import { dateFact } from '../facts';
import { type CheckItem, CHECKLISTS } from '../inspection-kinds';
import { type Instrument, ownDesign, regulation } from '../instruments';
import type { Actor, Mark } from '../rule';
import { rule } from '../rule';
import { type Text, text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

type Duty = {
  readonly id: string;
  readonly title: Text;
  readonly article: string;
  readonly actors: readonly Actor[];
  readonly marks: readonly Mark[];
  readonly says: Text;
  readonly instrument?: Instrument;
};

/** What a site has to have; whoever looks states whether it is there. */
const required = ({ instrument = regulation, ...head }: Duty) =>
  rule({
    ...head,
    instrument,
    inForceFrom: instrument.inForceFrom,
    parameters: [],
    facts: z.strictObject({ isMet: z.boolean() }),
    decide: ({ isMet }): boolean => isMet,
  });

/** What inspections look at and no other rule of the library says. */
export const requiredOfSites = [
  required({
    id: 'ACC-01',
    title: text('开设工资专用账户', 'The wage account'),
    article: '26',
    actors: ['GC'],
    marks: ['F[L724]'],
    says: text(
      '施工总承包单位应开设农民工工资专用账户，专项用于支付该工程建设项目农民工工资。',
      'The general contractor opens a wage account that serves the wages of this project alone.',
    ),
  }),
  required({
    id: 'RNM-01',
    title: text('劳动合同和实名登记', 'Contract and real-name registration'),
    article: '28(1)',
    actors: ['GC', 'SUB'],
    marks: ['F[L724]'],
    says: text(
      '应与招用的农民工订立劳动合同并进行用工实名登记；未订立、未登记的人员不得进入施工现场。',
      'Whoever works on a site has a contract and is registered by name before entering.',
    ),
  }),
  required({
    id: 'GCP-01',
    title: text('总包代发工资', 'The general contractor pays on behalf'),
    article: '31(1)',
    actors: ['GC', 'SUB'],
    marks: ['F[L724]'],
    says: text(
      '工程建设领域推行分包单位农民工工资委托施工总承包单位代发制度。',
      'Subcontractors have the general contractor pay the wages of their workers.',
    ),
  }),
  required({
    id: 'DEP-00',
    title: text('存储工资保证金', 'The wage deposit'),
    article: '32',
    actors: ['GC'],
    marks: ['F[L724]'],
    says: text(
      '施工总承包单位应按规定存储工资保证金，可以金融机构保函替代；依规定免存的，附免存依据。',
      'The general contractor lodges a wage deposit or a letter of guarantee, or shows why none is due.',
    ),
  }),
  required({
    id: 'BRD-01',
    title: text('设立维权信息告示牌', 'The rights board'),
    article: '34',
    actors: ['GC'],
    marks: ['F[L724]'],
    says: text(
      '施工总承包单位应在施工现场醒目位置设立维权信息告示牌，内容齐全。',
      'The rights board stands in a conspicuous place of the site and says all that it must.',
    ),
  }),
  required({
    id: 'S2-27',
    title: text('零欠薪承诺书', 'The letter that promises no arrears'),
    article: '',
    actors: ['GC', 'EMP'],
    marks: ['S'],
    instrument: ownDesign,
    says: text(
      '专项检查的必查项：签订零欠薪承诺书。',
      'What every check looks at: a signed letter that promises no arrears.',
    ),
  }),
] as const;

/** The rule that stands behind each item. */
export const RULE_OF_ITEM: Readonly<Record<CheckItem, string>> = {
  PROMISE_LETTER: 'S2-27',
  CONTRACT: 'RNM-01',
  REAL_NAME: 'RNM-01',
  PAY: 'PAY-05',
  WAGE_ACCOUNT: 'ACC-01',
  CONTRACTOR_PAYS: 'GCP-01',
  BANK_PAYS: 'GCP-03',
  DEPOSIT: 'DEP-00',
  RIGHTS_BOARD: 'BRD-01',
};

/** What an inspection asks, and what of it may not be left out. */
export type Asked = { readonly items: readonly CheckItem[]; readonly mandatory: readonly CheckItem[] };

/** SUP-05: the list that is named; on a site also what no check leaves out (S2-27). */
export const checklistItems = rule({
  id: 'SUP-05',
  title: text('检查清单', 'What an inspection looks at'),
  instrument: regulation,
  article: '39',
  actors: ['HRSS', 'IND'],
  inForceFrom: regulation.inForceFrom,
  marks: ['F[L724]', 'S'],
  says: text(
    '监督检查按清单逐项进行；在工程建设项目上，承诺书、合同、实名、告示牌、保证金为必查项，不得跳过。',
    'A check goes through its list item by item; on a site promise letter, contract, registration, board and deposit are never left out.',
  ),
  parameters: ['checklists', 'mandatoryCheckItems'],
  facts: z.strictObject({ on: dateFact, checklist: z.enum(CHECKLISTS), isSite: z.boolean() }),
  decide: ({ on, checklist, isSite }, law): Asked | Undetermined => {
    const lists = law.at('checklists', on);
    if (isUndetermined(lists)) return lists;
    if (!isSite) return { items: lists[checklist], mandatory: [] };
    const mandatory = law.at('mandatoryCheckItems', on);
    if (isUndetermined(mandatory)) return mandatory;
    return { items: [...new Set([...lists[checklist], ...mandatory])], mandatory };
  },
});
