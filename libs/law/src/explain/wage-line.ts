import type { PlainDate } from '@anxin/domain-kit';
import { firstDayOf } from '@anxin/domain-kit';
import { counted, inYuan, spokenDay, spokenMonth, yuan } from '../figures';
import type { ParameterBook, ParameterUse } from '../parameters/book';
import { namesCompared } from '../identifiers/comparable-name';
import { arrears } from '../pay/arrears';
import { dueDay } from '../pay/due-day';
import { countDays } from '../pay/month-days';
import { nightShift, nightShiftsOn, shiftsOn } from '../pay/night-shift';
import { ownAccount } from '../pay/paid';
import { daysPerStay, earned } from '../pay/payable';
import { isSignedBy, type SheetLine, signedSheet } from '../pay/signed-sheet';
import { staysOn } from '../pay/stay';
import { attendance, monthAsOf, type WageFacts, type WageLine, wageLine } from '../pay/wage-line';
import { sheetName, sheetSum } from '../proof/in-words';
import { paragraph, type Text, text } from '../text';
import { isUndetermined } from '../undetermined';
import { appliedOn, type Explanation, inspectorText, type RuleApplied } from './explanation';
import { oddPayments, unclearPayments } from './odd-payments';

export type WageLineExplanation = Explanation & {
  readonly line: WageLine | undefined;
  /** The figures as they are said to the worker. */
  readonly workerFigures: readonly Text[];
};

/** A step as an officer reads it, and as it is said to the worker. */
type Step = { readonly figure: Text; readonly worker: Text };

const step = (figure: Text, worker: Text = figure): Step => ({ figure, worker });

/** A line that the worker signed: what of it counts as payable. */
const signedStep = (sheet: SheetLine, signedOn: PlainDate): Step => {
  const [{ zh, en }, name] = [sheetSum(sheet), sheetName(sheet)];
  const which = sheet.sheetNo === 1 ? text('', '') : text(`${name.zh}的`, ` on ${name.en.toLowerCase()}`);
  return step(
    text(`工人本人于 ${signedOn} 签字确认${which.zh}${zh}。`, `The worker signed for ${en}${which.en} on ${signedOn}.`),
    text(`您于 ${spokenDay(signedOn)}签字确认${which.zh}${zh}。`, `You signed for ${en}${which.en} on ${signedOn}.`),
  );
};

const signedSteps = ({ sheets }: WageFacts, on: PlainDate): readonly Step[] =>
  sheets.flatMap((sheet) =>
    sheet.signedOn !== undefined && isSignedBy(sheet, on) ? [signedStep(sheet, sheet.signedOn)] : [],
  );

/** Why attendance is used, and what each stay earned. */
const byAttendance = (facts: WageFacts, on: PlainDate, law: ParameterBook): readonly Step[] => {
  const { payMonth, sheets } = facts;
  const own = sheets.find(({ sheetNo }) => sheetNo === 1);
  const sum = own && sheetSum(own);
  const why = sum
    ? step(
        text(
          `工资表上的${sum.zh}未经工人本人签字，按考勤计算。`,
          `The worker has not signed the sheet's ${sum.en}: attendance counts.`,
        ),
        text(
          `工资表上的${sum.zh}您没有签字，所以按考勤计算。`,
          `You have not signed the sheet's ${sum.en}: your attendance counts.`,
        ),
      )
    : step(text('没有工资表，按考勤计算。', 'There is no wage sheet: attendance counts.'));
  const { entries, exits } = shiftsOn(facts.gate, payMonth, on);
  const { attended } = attendance(entries, exits);
  const parts = [...daysPerStay(staysOn(facts.stays, on), attended, payMonth)].map(([stay, days]) => {
    const part = earned.decide({ ...stay, payMonth, attendanceDays: days }, law);
    const [zh, en] = isUndetermined(part)
      ? [`无法判定（缺少 ${part.missing}）`, `undetermined (${part.missing})`]
      : [yuan(part), inYuan(part)];
    if (stay.wageType === 'DAY') {
      return text(
        `出勤 ${days} 天 × 日工资 ${yuan(stay.wageRateFen)} = ${zh}。`,
        `${counted(days, 'day')} × day rate ${inYuan(stay.wageRateFen)} = ${en}.`,
      );
    }
    return text(
      `月工资 ${yuan(stay.wageRateFen)} × 出勤 ${days} 天 ÷ 月计薪天数 = ${zh}。`,
      `Month rate ${inYuan(stay.wageRateFen)} × ${counted(days, 'day')} ÷ paid days of a month = ${en}.`,
    );
  });
  return [why, ...parts.map((part) => step(part))];
};

const payableSteps = (facts: WageFacts, line: WageLine, on: PlainDate, law: ParameterBook): readonly Step[] => [
  ...(line.basis === 'ATTENDANCE' ? byAttendance(facts, on, law) : []),
  ...signedSteps(facts, on),
];

/** How many night shifts the month has by a day. */
const nightsOf = ({ gate, payMonth }: WageFacts, on: PlainDate): number => countDays(nightShiftsOn(gate, payMonth, on));

const attendanceStep = (facts: WageFacts, on: PlainDate, line: WageLine): Step => {
  const { attendanceDays, incompleteDays } = line;
  const nights = nightsOf(facts, on);
  const [zh, en] =
    nights > 0
      ? [
          `其中夜班 ${nights} 天，次日早上的出场算在进场当天；`,
          `; ${counted(nights, 'night shift')}, whose exit the next morning belongs to the day of the entry`,
        ]
      : ['', ''];
  const incomplete =
    incompleteDays > 0
      ? text(
          `；只有进场或只有出场记录的 ${incompleteDays} 天，不算出勤`,
          `; ${counted(incompleteDays, 'day')} with only one of them, not counted`,
        )
      : text('', '');
  return step(
    text(
      `出勤 ${attendanceDays} 天（${zh}进出都有记录）${incomplete.zh}。`,
      `${counted(attendanceDays, 'attendance day')} (in and out${en})${incomplete.en}.`,
    ),
  );
};

const paidStep = (facts: WageFacts, { paidFen }: WageLine, on: PlainDate): Step => {
  const { misdirectedFen } = monthAsOf(facts, staysOn(facts.stays, on), on);
  const odd = oddPayments(facts, on);
  const astray =
    misdirectedFen === undefined
      ? odd
      : text(
          `；另有 ${yuan(misdirectedFen)}打到了别人的卡上，不算已付`,
          `; ${inYuan(misdirectedFen)} went to another's account and pay nobody`,
        );
  return step(
    text(
      `已付到工人本人卡上 ${yuan(paidFen)}${astray.zh}。`,
      `${inYuan(paidFen)} paid to the worker's own account${astray.en}.`,
    ),
    text(`已打到您本人卡上 ${yuan(paidFen)}${astray.zh}。`, `${inYuan(paidFen)} came to your own account${astray.en}.`),
  );
};

const dueStep = ({ dueOn }: WageLine, { payMonth }: WageFacts): Step =>
  isUndetermined(dueOn)
    ? step(text(`支付日无法判定，缺少 ${dueOn.missing}。`, `The due day is undetermined: ${dueOn.missing} is missing.`))
    : step(
        text(`${payMonth} 工资最迟应于 ${dueOn} 付清。`, `Wages of ${payMonth} are due on ${dueOn}.`),
        text(
          `${spokenMonth(payMonth)}的工资最迟应在 ${spokenDay(dueOn)}发。`,
          `Your wages of ${payMonth} are due on ${dueOn}.`,
        ),
      );

const arrearsStep = ({ arrearsFen, daysLate }: WageLine): Step => {
  if (isUndetermined(arrearsFen) || isUndetermined(daysLate)) {
    const { missing } = isUndetermined(arrearsFen) ? arrearsFen : (daysLate as { readonly missing: string });
    return step(text(`拖欠无法判定，缺少 ${missing}。`, `Arrears are undetermined: ${missing} is missing.`));
  }
  if (arrearsFen === 0n) {
    return step(
      text('目前没有拖欠。', 'Nothing is in arrears.'),
      text('目前没有欠您的工资。', 'You are owed nothing that is due.'),
    );
  }
  const late = counted(daysLate, 'day');
  return step(
    text(`拖欠 ${yuan(arrearsFen)}，已逾期 ${daysLate} 天。`, `${inYuan(arrearsFen)} are in arrears, ${late} late.`),
    text(
      `还欠您 ${yuan(arrearsFen)}，已拖了 ${daysLate} 天。`,
      `You are still owed ${inYuan(arrearsFen)}, ${late} late.`,
    ),
  );
};

const NO_LINE = step(
  text(
    '当月没有出勤日，也没有已签字的工资表，不产生工资。',
    'No attendance day and no signed sheet: no wages for the month.',
  ),
);

/** Where a worker turns to. */
export type Contact = { readonly officePhone?: string | undefined };

/** What a worker does who finds this wrong: the office's telephone where it is known, else the national one. */
export const whereToTurn = ({ officePhone }: Contact = {}): Text =>
  text(
    `如果和您记的不一样，请带上考勤记录、工资条、银行流水到县治欠办核对（电话 ${officePhone ? `${officePhone}，或 ` : ''}12333）。`,
    `If this is not what you remember, bring attendance, wage slips and bank records to the county's wage-arrears office (telephone ${officePhone ? `${officePhone} or ` : ''}12333).`,
  );

const PAY = text('请最迟在支付日足额发到工人本人卡上。', "Pay in full to the worker's own account by the due day.");
const PAY_NOW = text('请立即把差额补发到工人本人卡上。', "Pay the difference to the worker's own account at once.");

const contractorAdvice = (line: WageLine | undefined): readonly Text[] => {
  if (!line || (!isUndetermined(line.payableFen) && line.payableFen <= line.paidFen)) return [];
  return [!isUndetermined(line.arrearsFen) && line.arrearsFen > 0n ? PAY_NOW : PAY];
};

const stepsOf = (facts: WageFacts, line: WageLine | undefined, on: PlainDate, law: ParameterBook): readonly Step[] =>
  line
    ? [
        ...payableSteps(facts, line, on, law),
        attendanceStep(facts, on, line),
        paidStep(facts, line, on),
        dueStep(line, facts),
        arrearsStep(line),
      ]
    : [NO_LINE];

/** The law of the pay month for what was earned in it, of the day asked about for the rest. */
const rulesOf = (facts: WageFacts, line: WageLine | undefined, on: PlainDate): readonly RuleApplied[] => [
  line?.basis === 'ATTENDANCE' ? appliedOn(earned, firstDayOf(facts.payMonth)) : appliedOn(signedSheet, on),
  ...(nightsOf(facts, on) > 0 ? [appliedOn(nightShift, firstDayOf(facts.payMonth))] : []),
  ...[ownAccount, ...(unclearPayments(facts, on).length > 0 ? [namesCompared] : []), dueDay, arrears].map((rule) =>
    appliedOn(rule, on),
  ),
];

/** Explains what a worker is owed for a month on a project, step by step; `line` is `undefined` where there is none. */
export const explainWageLine = (
  facts: WageFacts,
  on: PlainDate,
  law: ParameterBook,
  contact?: Contact,
): WageLineExplanation => {
  const parameters: ParameterUse[] = [];
  const line = wageLine(
    facts,
    on,
    law.recording((use) => parameters.push(use)),
  );
  const steps = stepsOf(facts, line, on, law);
  const [figures, workerFigures] = [steps.map(({ figure }) => figure), steps.map(({ worker }) => worker)];
  const rules = rulesOf(facts, line, on);
  return {
    rules,
    parameters,
    line,
    figures,
    workerFigures,
    texts: {
      worker: paragraph(...workerFigures, whereToTurn(contact)),
      contractor: paragraph(...figures, ...contractorAdvice(line)),
      inspector: inspectorText(rules, ...figures),
    },
  };
};
