import { inYuan, yuan } from '../figures';
import { type Text, text } from '../text';
import { isUndetermined } from '../undetermined';
import { against, type FactSeen } from './fact';
import { bankSeen, cardSeen, sheetSeen, staySeen } from './in-words';
import type { CountedMonth } from './proof';
import { type MonthRecords, registeredBy, standingSheets, standingStays } from './records';

const owedText = ({ month: { payMonth }, line }: CountedMonth): Text | null => {
  if (!line || isUndetermined(line.payableFen)) return null;
  const { payableFen, paidFen, dueOn, attendanceDays, basis } = line;
  const [zh, en] =
    basis === 'SIGNED_SHEET'
      ? ['按本人签字的工资表', 'by the signed sheet']
      : [`按出勤 ${attendanceDays} 天`, `by ${attendanceDays} attendance days`];
  const due = isUndetermined(dueOn) ? text('', '') : text(`最迟 ${dueOn} 付清，`, `due on ${dueOn}, `);
  return text(
    `${payMonth} 应付 ${yuan(payableFen)}（${zh}），${due.zh}已付 ${yuan(paidFen)}`,
    `${payMonth}: payable ${inYuan(payableFen)} (${en}), ${due.en}paid ${inYuan(paidFen)}`,
  );
};

/** What an owed month rests on: the stays, the sheet and the bank lines, held against what is payable and paid. */
export const owedShown = (
  { payMonth, stays, cards, sheets, bankLines }: MonthRecords,
  counted: CountedMonth,
): readonly FactSeen[] => {
  const held = owedText(counted);
  const facts = [
    ...standingStays(stays).map(staySeen),
    ...cards.map(cardSeen),
    ...standingSheets(sheets).map(sheetSeen(payMonth)),
    ...bankLines.map(bankSeen(registeredBy({ stays, cards }))),
  ];
  return facts.map((fact) => against(fact, held));
};

/** Whether a month has arrears on the day. */
export const inArrears = ({ line }: CountedMonth): boolean =>
  line !== undefined && !isUndetermined(line.arrearsFen) && line.arrearsFen > 0n;
