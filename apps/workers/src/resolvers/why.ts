import type { PlainDate } from '@anxin/domain-kit';
import { explainWageLine, inYuan, printValue, text, yuan } from '@anxin/law';
import { pageOf } from '@anxin/service-kit';
import {
  type BankLineFact,
  type DayFact,
  type LineFacts,
  type SheetVersion,
  type StayVersion,
  wageFactsOf,
} from '../store/line-facts';
import type { WageProject } from '../store/wage-projects';
import type { Context } from './context';
import type { AskedLine, FactSeen, Why } from './rows';
import type { Resolvers } from './schema.generated';

const FACTS_AT_MOST = 1_000;

const corrected = ({ withdrawn, reason }: Pick<StayVersion, 'withdrawn' | 'reason'>): readonly [string, string] => {
  if (withdrawn) return [`；已更正为不成立：${reason ?? ''}`, `; corrected away: ${reason ?? ''}`];
  return reason ? [`；更正：${reason}`, `; corrected: ${reason}`] : ['', ''];
};

const termsSeen = ({ terms, termsOrigin, termsRecordedAt }: WageProject): FactSeen => {
  const [zh, en] = terms.payPeriodOffset === 0 ? ['当月', 'same'] : ['次月', 'following'];
  return {
    kind: 'PAY_TERMS',
    day: null,
    says: text(
      `项目约定${zh} ${terms.payDay} 日支付工资。`,
      `Wages of the project are agreed to be paid on day ${terms.payDay} of the ${en} month.`,
    ),
    origin: termsOrigin,
    recordedAt: termsRecordedAt,
  };
};

const staySeen = (stay: StayVersion): FactSeen => {
  const [zh, en] = corrected(stay);
  const unit = stay.wageType === 'DAY' ? ['日', 'day'] : ['月', 'month'];
  return {
    kind: 'STAY',
    day: stay.enteredOn,
    says: text(
      `${stay.enteredOn} 进场，${stay.leftOn ? `${stay.leftOn} 离场，` : ''}${unit[0]}工资 ${yuan(stay.wageRateFen)}${zh}。`,
      `Entered on ${stay.enteredOn}${stay.leftOn ? `, left on ${stay.leftOn}` : ''}, ${inYuan(stay.wageRateFen)} a ${unit[1]}${en}.`,
    ),
    origin: stay.origin,
    recordedAt: stay.recordedAt,
  };
};

const sheetSeen =
  (month: PlainDate) =>
  (line: SheetVersion): FactSeen => {
    const [zh, en] = corrected(line);
    const signed = line.signedOn ? [`${line.signedOn} 签字`, `signed on ${line.signedOn}`] : ['未签字', 'not signed'];
    return {
      kind: 'SHEET_LINE',
      day: line.signedOn ?? month,
      says: text(
        `工资表实发 ${yuan(line.netFen)}，${signed[0]}${zh}。`,
        `Sheet: net ${inYuan(line.netFen)}, ${signed[1]}${en}.`,
      ),
      origin: line.origin,
      recordedAt: line.recordedAt,
    };
  };

/** What was told under a number that was registered wrongly says so. */
const underWrongNumber = (told: { readonly underWrong: boolean }): readonly [string, string] =>
  told.underWrong ? ['（原报在误登的身份证号下）', ' (told under a number registered wrongly)'] : ['', ''];

const bankSeen = (line: BankLineFact): FactSeen => {
  const fate =
    line.resultCode !== '0000'
      ? [`未付成（${line.resultCode}）`, `not paid (${line.resultCode})`]
      : line.ownAccount
        ? ['付到本人账户', "paid to the worker's own account"]
        : ['付到非本人账户，不算已付', 'paid to an account that is not the worker’s own'];
  const [zh, en] = underWrongNumber(line);
  return {
    kind: 'BANK_LINE',
    day: line.postedOn,
    says: text(
      `${line.postedOn} 银行回单 ${yuan(line.amountFen)}，${fate[0]}${zh}。`,
      `Bank line of ${line.postedOn}: ${inYuan(line.amountFen)}, ${fate[1]}${en}.`,
    ),
    origin: line.origin,
    recordedAt: line.recordedAt,
  };
};

const daySeen = ({ day, entry, exit, origin, recordedAt, underWrong }: DayFact): FactSeen => {
  const [zh, en] = underWrongNumber({ underWrong });
  const what = entry && exit ? ['有进有出', 'in and out'] : entry ? ['只有进', 'in only'] : ['只有出', 'out only'];
  return {
    kind: 'WORKER_DAY',
    day,
    says: text(`${day} ${what[0]}${zh}。`, `${day}: ${what[1]}${en}.`),
    origin,
    recordedAt,
  };
};

const seen = ({ stays, sheetLines, bankLines, days }: LineFacts, month: PlainDate): readonly FactSeen[] => [
  ...stays.map(staySeen),
  ...sheetLines.map(sheetSeen(month)),
  ...bankLines.map(bankSeen),
  ...days.map(daySeen),
];

export const ParameterApplied: Resolvers['ParameterApplied'] = {
  name: ({ key }) => key,
  value: ({ value }) => printValue(value),
};

export const WageWhy: Resolvers['WageWhy'] = {
  facts: ({ facts }, args) => pageOf(args, facts, FACTS_AT_MOST),
};

/** Why a line is what it is: rules, parameters, arithmetic, and every version of the facts with where it came from. */
export const whyOf = async (
  { projectCode, personId, payMonth, asked }: AskedLine,
  context: Context,
): Promise<Why | null> => {
  const project = await context.loaders.project.load(projectCode);
  if (!project) return null;
  const facts = await context.loaders.facts.load({ projectId: project.id, personId, payMonth, ...asked });
  const explained = explainWageLine(wageFactsOf(facts, payMonth, project.terms), asked.on, context.app.law);
  return {
    rules: explained.rules,
    parameters: explained.parameters,
    figures: explained.figures,
    says: explained.texts.worker,
    facts: [termsSeen(project), ...seen(facts, `${payMonth}-01` as PlainDate)],
  };
};
