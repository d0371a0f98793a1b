import type { PlainDate } from '@anxin/domain-kit';
import { inYuan, yuan } from '../figures';
import type { ParameterBook, ParameterUse } from '../parameters/book';
import { arrears } from '../pay/arrears';
import { dueDay } from '../pay/due-day';
import { daysBy } from '../pay/month-days';
import { ownAccount } from '../pay/paid';
import { daysPerStay, earned } from '../pay/payable';
import { signedSheet } from '../pay/signed-sheet';
import { staysOn } from '../pay/stay';
import { attendance, type WageFacts, type WageLine, wageLine } from '../pay/wage-line';
import type { RuleHead } from '../rule';
import { paragraph, type Text, text } from '../text';
import { isUndetermined } from '../undetermined';
import { type Explanation, inspectorText } from './explanation';

export type WageLineExplanation = Explanation & { readonly line: WageLine | undefined };

const payableFigure = (facts: WageFacts, line: WageLine, on: PlainDate, law: ParameterBook): Text[] => {
  const { payMonth } = facts;
  if (line.basis === 'SIGNED_SHEET' && facts.sheet) {
    const { netFen, signedOn } = facts.sheet;
    return [
      text(
        `本人于 ${signedOn} 签字确认应发 ${yuan(netFen)}。`,
        `The worker signed for ${inYuan(netFen)} on ${signedOn}.`,
      ),
    ];
  }
  const { attended } = attendance(daysBy(facts.entries, payMonth, on), daysBy(facts.exits, payMonth, on));
  return [...daysPerStay(staysOn(facts.stays, on), attended, payMonth)].map(([stay, days]) => {
    const part = earned.decide({ ...stay, payMonth, attendanceDays: days }, law);
    const [zh, en] = isUndetermined(part)
      ? [`无法判定（缺少 ${part.missing}）`, `undetermined (${part.missing})`]
      : [yuan(part), inYuan(part)];
    return stay.wageType === 'DAY'
      ? text(
          `出勤 ${days} 天 × 日工资 ${yuan(stay.wageRateFen)} = ${zh}。`,
          `${days} days × day rate ${inYuan(stay.wageRateFen)} = ${en}.`,
        )
      : text(
          `月工资 ${yuan(stay.wageRateFen)} × 出勤 ${days} 天 ÷ 月计薪天数 = ${zh}。`,
          `Month rate ${inYuan(stay.wageRateFen)} × ${days} days ÷ paid days of a month = ${en}.`,
        );
  });
};

const dueFigure = ({ dueOn }: WageLine, { payMonth }: WageFacts): Text =>
  isUndetermined(dueOn)
    ? text(`支付日无法判定，缺少 ${dueOn.missing}。`, `The due day is undetermined: ${dueOn.missing} is missing.`)
    : text(`${payMonth} 工资的支付日是 ${dueOn}。`, `Wages of ${payMonth} are due on ${dueOn}.`);

const arrearsFigure = ({ arrearsFen, daysLate }: WageLine): Text => {
  if (isUndetermined(arrearsFen))
    return text(
      `拖欠无法判定，缺少 ${arrearsFen.missing}。`,
      `Arrears are undetermined: ${arrearsFen.missing} is missing.`,
    );
  return arrearsFen === 0n
    ? text('目前没有拖欠。', 'Nothing is in arrears.')
    : text(
        `拖欠 ${yuan(arrearsFen)}，已逾期 ${isUndetermined(daysLate) ? '–' : daysLate} 天。`,
        `${inYuan(arrearsFen)} are in arrears, ${isUndetermined(daysLate) ? '–' : daysLate} days late.`,
      );
};

const advice = {
  worker: text(
    '如有出入，请带考勤、工资条和银行流水到治欠办核对。',
    'If this is wrong, bring attendance, wage slips and bank records to the wage-arrears office.',
  ),
  contractor: text('请在支付日前足额发到本人账户。', "Pay in full to the worker's own account by the due day."),
};

/** Explains what a worker is owed for a month on a project, step by step; `line` is `undefined` where there is none. */
export const explainWageLine = (facts: WageFacts, on: PlainDate, law: ParameterBook): WageLineExplanation => {
  const parameters: ParameterUse[] = [];
  const line = wageLine(
    facts,
    on,
    law.recording((use) => parameters.push(use)),
  );
  const rules: readonly RuleHead[] = [line?.basis === 'ATTENDANCE' ? earned : signedSheet, ownAccount, dueDay, arrears];
  const figures: readonly Text[] = line
    ? [
        ...payableFigure(facts, line, on, law),
        text(
          `考勤 ${line.attendanceDays} 天，缺进或缺出 ${line.incompleteDays} 天；已付本人账户 ${yuan(line.paidFen)}。`,
          `${line.attendanceDays} attendance days, ${line.incompleteDays} incomplete; ${inYuan(line.paidFen)} paid to the worker's own account.`,
        ),
        dueFigure(line, facts),
        arrearsFigure(line),
      ]
    : [
        text(
          '当月没有出勤日，也没有已签字的工资表，不产生工资。',
          'No attendance day and no signed sheet: no wages for the month.',
        ),
      ];
  return {
    rules,
    parameters,
    line,
    figures,
    texts: {
      worker: paragraph(...figures, advice.worker),
      contractor: paragraph(...figures, ...(line ? [advice.contractor] : [])),
      inspector: inspectorText(rules, ...figures),
    },
  };
};
