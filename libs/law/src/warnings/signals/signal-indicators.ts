import { z } from 'zod';
import { dateFact } from '../../facts';
import { ownDesign, regulation } from '../../instruments';
import { highest, type Level, reachedBy } from '../../level';
import type { ParameterBook } from '../../parameters/book';
import { rule, type Rule } from '../../rule';
import { text, type Text } from '../../text';
import { isUndetermined, type Undetermined } from '../../undetermined';
import type { Family } from '../indicator';

export const SIGNAL_CODES = ['W20', 'W21', 'W22', 'W23', 'W25', 'W26', 'W28'] as const;
export type SignalCode = (typeof SIGNAL_CODES)[number];

const told = z.number().nonnegative();
/** What departments told of an enterprise, as one indicator looks at it. */
const signalFacts = z.strictObject({
  on: dateFact,
  /** Months owed, events, days, disputes or posts. */
  count: told,
  /** By how much its use fell (W21). */
  dropPercent: told,
  /** Cut off, under enforcement, unreachable, a group, spreading: red whatever the count. */
  worst: z.boolean(),
});
export type SignalFacts = z.output<typeof signalFacts>;

/** An indicator of what other departments know. Its levels are thresholds of the area; it is asked of an enterprise. */
export type SignalIndicator = Rule<typeof signalFacts, Level | null | Undetermined> & {
  readonly family: Family;
  /** The arithmetic in words. */
  readonly figures: (facts: SignalFacts) => readonly Text[];
};

type Definition = {
  readonly id: SignalCode;
  /** What is counted is how the business goes, unless told. */
  readonly family?: Family;
  readonly title: Text;
  readonly says: Text;
  /** What is counted. */
  readonly counts: Text;
  /** What is red at once. */
  readonly worst: Text;
};

const levelOf = (id: SignalCode, { on, count, dropPercent, worst }: SignalFacts, law: ParameterBook) => {
  const thresholds = law.thresholds(id, on);
  if (isUndetermined(thresholds)) return thresholds;
  if (worst) return 'RED';
  const dropped = 'dropPercent' in thresholds ? reachedBy(dropPercent, thresholds.dropPercent) : null;
  return highest([reachedBy(count, thresholds.counts), dropped]);
};

const figuresOf = (
  { counts, worst: name }: Definition,
  { count, dropPercent, worst }: SignalFacts,
): readonly Text[] => [
  ...(count > 0 ? [text(`${counts.zh}：${count}。`, `${counts.en}: ${count}.`)] : []),
  ...(dropPercent > 0 ? [text(`用量下降 ${dropPercent}%。`, `Use fell by ${dropPercent}%.`)] : []),
  ...(worst ? [text(`${name.zh}。`, `${name.en}.`)] : []),
];

const signalIndicator = (definition: Definition): SignalIndicator => ({
  ...rule({
    id: definition.id,
    title: definition.title,
    instrument: ownDesign,
    article: '',
    actors: ['EMP', 'OFF'],
    inForceFrom: regulation.inForceFrom,
    marks: ['D'],
    says: definition.says,
    parameters: [`warnings.${definition.id}`],
    facts: signalFacts,
    decide: (facts, law) => levelOf(definition.id, facts, law),
  }),
  family: definition.family ?? 'OPERATIONS',
  figures: (facts) => figuresOf(definition, facts),
});

/** The indicators of section 13 that rest on signals of other departments. */
export const signalIndicators: { readonly [Code in SignalCode]: SignalIndicator } = {
  W20: signalIndicator({
    id: 'W20',
    title: text('欠税', 'Taxes owed'),
    says: text('按税务部门告知的欠税月数定级。', 'The level follows the months for which taxes are owed.'),
    counts: text('欠税月数', 'Months of taxes owed'),
    worst: text('欠税严重', 'Taxes are owed gravely'),
  }),
  W21: signalIndicator({
    id: 'W21',
    title: text('欠水电费', 'Water or power unpaid'),
    says: text(
      '用量明显下降或欠缴水、电、气费的，按幅度和月数定级；已停供的为红色。',
      'The level follows the drop in use of water, power or gas or the months unpaid; cut off is red.',
    ),
    counts: text('欠费月数', 'Months unpaid'),
    worst: text('已停供', 'It was cut off'),
  }),
  W22: signalIndicator({
    id: 'W22',
    title: text('欠社保', 'Social insurance owed'),
    says: text('按欠缴社会保险费的月数定级。', 'The level follows the months for which social insurance is owed.'),
    counts: text('欠缴月数', 'Months owed'),
    worst: text('欠缴严重', 'It is owed gravely'),
  }),
  W23: signalIndicator({
    id: 'W23',
    title: text('欠贷、涉诉、查封', 'Debts, suits, seizures'),
    says: text(
      '新发生的诉讼、查封、逾期贷款，按件数定级；进入强制执行的为红色。',
      'The level follows new events at courts and banks; enforcement is red.',
    ),
    counts: text('新发生件数', 'New events'),
    worst: text('已进入强制执行', 'It is under enforcement'),
  }),
  W25: signalIndicator({
    id: 'W25',
    title: text('停工停产', 'Work stands still'),
    says: text(
      '按停工停产的天数定级；负责人失联的为红色。',
      'The level follows the days without work; a boss who cannot be reached is red.',
    ),
    counts: text('停工停产天数', 'Days without work'),
    worst: text('负责人失联', 'The boss cannot be reached'),
  }),
  W26: signalIndicator({
    id: 'W26',
    title: text('工程款争议', 'Dispute over project money'),
    says: text(
      '工程款有争议且其项目工资未付清的为黄色；群体性争议为红色。',
      'A dispute that is open while wages are due on its projects is yellow; one of a group is red.',
    ),
    counts: text('工资未付清期间的争议', 'Disputes while wages are due'),
    worst: text('群体性争议', 'A group disputes'),
  }),
  W28: signalIndicator({
    id: 'W28',
    family: 'VOICES',
    title: text('舆情', 'Public opinion'),
    says: text(
      '按核实的欠薪舆情条数定级；正在扩散的为红色。',
      'The level follows the verified posts on arrears; those that spread are red.',
    ),
    counts: text('核实的舆情条数', 'Verified posts'),
    worst: text('正在扩散', 'They are spreading'),
  }),
};
