import type { Fen } from '@anxin/domain-kit';
import { z } from 'zod';
import { dateFact } from '../facts';
import { inspectionRegulation, type Instrument, regulation } from '../instruments';
import type { ParameterBook } from '../parameters/book';
import { type Actor, type Mark, type Rule, rule } from '../rule';
import { type Text, text } from '../text';
import { isUndetermined, type Undetermined } from '../undetermined';

/** The least and the most, both within. */
export type Range = { readonly minFen: Fen; readonly maxFen: Fen };

export const PENALISED = ['UNIT', 'PERSON'] as const;
export type Penalised = (typeof PENALISED)[number];

const fined = z.strictObject({ on: dateFact, party: z.enum(PENALISED) });
type Fined = z.output<typeof fined>;

type Act = {
  readonly id: string;
  readonly title: Text;
  readonly article: string;
  readonly actors: readonly Actor[];
  readonly says: Text;
  readonly instrument?: Instrument;
  readonly marks?: readonly Mark[];
};

/** What an act is fined with: null of persons where the law fines the unit alone. */
const fineFor = ({ instrument = regulation, marks = ['F[L724]'], ...act }: Act) =>
  rule({
    ...act,
    instrument,
    marks,
    inForceFrom: instrument.inForceFrom,
    parameters: ['penaltyRanges'],
    facts: fined,
    decide: ({ on, party }: Fined, law): Range | null | Undetermined => {
      const ranges = law.at('penaltyRanges', on);
      if (isUndetermined(ranges)) return ranges;
      const range = party === 'UNIT' ? ranges[act.id]?.unit : ranges[act.id]?.person;
      return range ? { minFen: range.least, maxFen: range.most } : null;
    },
  });

/** The fines of the regulation, each after an order to correct that was not obeyed. */
export const fines = [
  fineFor({
    id: 'PEN-01',
    title: text('以实物、有价证券代替货币支付工资', 'Wages in goods or securities'),
    article: '54',
    actors: ['EMP'],
    says: text(
      '以实物、有价证券等代替货币支付工资，逾期不改正的，对单位和直接责任人员处以罚款。',
      'Wages in goods or securities that are not corrected in time fine the unit and those responsible.',
    ),
  }),
  fineFor({
    id: 'PEN-02',
    title: text('未编制、保存工资支付台账或未提供工资清单', 'No wage ledger, or no wage slip'),
    article: '54',
    actors: ['EMP'],
    says: text(
      '未编制并保存工资支付台账，或者未提供工资清单，逾期不改正的，对单位和直接责任人员处以罚款。',
      'A ledger that is not kept or slips that are not given, not corrected in time, fine the unit and those responsible.',
    ),
  }),
  fineFor({
    id: 'PEN-03',
    title: text('扣押工资卡', "Holding workers' cards"),
    article: '54',
    actors: ['EMP'],
    says: text(
      '扣押或者变相扣押农民工银行卡，逾期不改正的，对单位和直接责任人员处以罚款。',
      "Workers' cards that are held and not given back in time fine the unit and those responsible.",
    ),
  }),
  fineFor({
    id: 'PEN-04',
    title: text('未开设或未使用工资专用账户', 'No wage account, or one not used'),
    article: '55',
    actors: ['GC'],
    says: text(
      '总包单位未按规定开设或者使用农民工工资专用账户，逾期不改正的，责令停工并处罚款。',
      'A wage account that is not opened or used, not corrected in time, stops the works and fines the general contractor.',
    ),
  }),
  fineFor({
    id: 'PEN-05',
    title: text('未存储工资保证金', 'No wage deposit'),
    article: '55',
    actors: ['GC'],
    says: text(
      '总包单位未按规定存储工资保证金或者未提供保函，逾期不改正的，责令停工并处罚款。',
      'A deposit that is not lodged in time stops the works and fines the general contractor.',
    ),
  }),
  fineFor({
    id: 'PEN-06',
    title: text('未实行实名制管理', 'No real-name management'),
    article: '55',
    actors: ['GC', 'SUB'],
    says: text(
      '未实行劳动用工实名制管理，逾期不改正的，责令停工并处罚款。',
      'Real-name management that is not kept, not corrected in time, stops the works and fines the contractor.',
    ),
  }),
  fineFor({
    id: 'PEN-07',
    title: text('未考核工程量、编制工资表或未监督、未配合', 'No monthly assessment, sheet, supervision or cooperation'),
    article: '56',
    actors: ['GC', 'SUB'],
    says: text(
      '分包未按月考核并编制工资表、总包未监督或者分包未配合，逾期不改正的，处以罚款。',
      'Sheets that are not made monthly, or not supervised, or no cooperation, not corrected in time, are fined.',
    ),
  }),
  fineFor({
    id: 'PEN-08',
    title: text('未设立维权信息告示牌', 'No rights board'),
    article: '56',
    actors: ['GC'],
    says: text(
      '总包单位未设立维权信息告示牌，逾期不改正的，处以罚款。',
      'A rights board that is not put up in time fines the general contractor.',
    ),
  }),
  fineFor({
    id: 'PEN-09',
    title: text('未提供支付担保、未拨付人工费或不提供资料', 'No guarantee, no labour cost, or no papers'),
    article: '57',
    actors: ['OWN', 'GC'],
    says: text(
      '建设单位未提供工程款支付担保、未按约定拨付人工费用，或者拒不提供有关资料，逾期不改正的，处以罚款。',
      'A guarantee, labour cost or papers that are not given in time are fined.',
    ),
  }),
  fineFor({
    id: 'PEN-10',
    title: text('拒绝查询专用账户', 'Refusing a query of the account'),
    article: '58',
    actors: ['BNK'],
    says: text(
      '金融机构拒绝或者无法提供专用账户资料，逾期不改正的，由金融监管部门处以罚款。',
      'A bank that refuses a query and does not correct it in time is fined by its regulator.',
    ),
  }),
  fineFor({
    id: 'PEN-12',
    title: text('拒不执行责令改正', 'Disobeying an order, or obstructing inspection'),
    instrument: inspectionRegulation,
    article: '30',
    actors: ['EMP', 'GC', 'SUB'],
    marks: ['F[L423]'],
    says: text(
      '抗拒监察、不报送材料、提供虚假证据、拒不执行责令改正或者打击报复的，责令改正并处罚款。',
      'Obstruction, papers withheld, false evidence, an order disobeyed or retaliation is fined.',
    ),
  }),
] as const;

/** The rules that fine an act, by their ids. */
export const FINE_RULES: readonly string[] = fines.map(({ id }) => id);

/** The fine that a rule gives; `undefined` of a rule that fines nothing, null where it does not fine such a party. */
export const penaltyRange = (
  ruleId: string,
  facts: Fined,
  law: ParameterBook,
): Range | null | Undetermined | undefined => fines.find(({ id }) => id === ruleId)?.decide(facts, law);

/** The rule that fines an act, by its id. */
export const fineRule = (ruleId: string): Rule<typeof fined, Range | null | Undetermined> | undefined =>
  fines.find(({ id }) => id === ruleId);
