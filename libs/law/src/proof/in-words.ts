import { firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import { inYuan, yuan } from '../figures';
import { isOwnAccount } from '../pay/paid';
import type { SheetLine } from '../pay/signed-sheet';
import { type Text, text } from '../text';
import type { FactSeen, Told } from './fact';
import type {
  BankRecord,
  ClueRecord,
  DayRecord,
  MonthRecords,
  MovementRecord,
  SheetRecord,
  StayRecord,
  TermsRecord,
} from './records';
import { standingStays } from './records';

/** The answer of a bank that a line was paid. */
export const PAID = '0000';

const told = ({ origin, recordedAt }: Told): Told & { readonly heldAgainst: null } => ({
  origin,
  recordedAt,
  heldAgainst: null,
});

const corrected = ({ withdrawn, reason }: Pick<StayRecord, 'withdrawn' | 'reason'>): Text => {
  if (withdrawn) return text(`；已更正为不成立：${reason ?? ''}`, `; corrected away: ${reason ?? ''}`);
  return reason ? text(`；更正理由：${reason}`, `; corrected: ${reason}`) : text('', '');
};

const underWrongNumber = ({ underWrong }: { readonly underWrong?: boolean }): Text =>
  underWrong ? text('（原报在误登的身份证号下）', ' (told under a number registered wrongly)') : text('', '');

export const termsSeen = (terms: TermsRecord): FactSeen => {
  const [zh, en] = terms.payPeriodOffset === 0 ? ['当月', 'same'] : ['次月', 'following'];
  return {
    ...told(terms),
    kind: 'PAY_TERMS',
    day: null,
    says: text(
      `项目约定${zh} ${terms.payDay} 日发工资。`,
      `Wages of the project are agreed to be paid on day ${terms.payDay} of the ${en} month.`,
    ),
  };
};

export const staySeen = (stay: StayRecord): FactSeen => {
  const note = corrected(stay);
  const [zh, en] = stay.wageType === 'DAY' ? ['日工资', 'a day'] : ['月工资', 'a month'];
  const { enteredOn, leftOn, contractSignedOn } = stay;
  return {
    ...told(stay),
    kind: 'STAY',
    day: enteredOn,
    says: text(
      `${enteredOn} 实名登记进场，${leftOn ? `${leftOn} 离场，` : ''}${contractSignedOn ? `${contractSignedOn} 签订劳动合同` : '未登记劳动合同签订日'}，${zh} ${yuan(stay.wageRateFen)}${note.zh}。`,
      `Registered, entered on ${enteredOn}${leftOn ? `, left on ${leftOn}` : ''}, contract ${contractSignedOn ? `signed on ${contractSignedOn}` : 'not signed'}, ${inYuan(stay.wageRateFen)} ${en}${note.en}.`,
    ),
  };
};

/** What a sheet says is net: what a worker gets after deductions, never 应发. */
export const sheetSum = ({ netFen }: Pick<SheetLine, 'netFen'>): Text =>
  text(`工资数 ${yuan(netFen)}（扣款后）`, `${inYuan(netFen)} (after deductions)`);

export const sheetSeen =
  (month: PlainMonth) =>
  (sheet: SheetRecord): FactSeen => {
    const note = corrected(sheet);
    const { signedOn } = sheet;
    const sum = sheetSum(sheet);
    return {
      ...told(sheet),
      kind: 'SHEET_LINE',
      day: signedOn ?? firstDayOf(month),
      says: text(
        `${month} 工资表：${sum.zh}，${signedOn ? `本人 ${signedOn} 签字` : '本人未签字'}${note.zh}。`,
        `Sheet of ${month}: ${sum.en}, ${signedOn ? `signed on ${signedOn}` : 'not signed'}${note.en}.`,
      ),
    };
  };

const payee = ({ name, account }: BankRecord['shown']): Text =>
  text(
    `${name ?? '户名不详'}${account ? `（卡号 ${account}）` : ' '}`,
    [name ?? 'a name not told', account].filter((part) => part !== null).join(' '),
  );

/** @param stays those that count, whose accounts are the worker's own */
export const bankSeen =
  (stays: readonly StayRecord[]) =>
  (line: BankRecord): FactSeen => {
    const fate =
      line.resultCode !== PAID
        ? text(`没有付成（银行答复 ${line.resultCode}）`, `not paid (the bank answered ${line.resultCode})`)
        : isOwnAccount(line, stays)
          ? text('到本人卡上', "to the worker's own card")
          : text('不是本人登记的卡，不算已付', 'not a card that the worker registered: it pays nobody');
    const note = underWrongNumber(line);
    const to = payee(line.shown);
    return {
      ...told(line),
      kind: 'BANK_LINE',
      day: line.postedOn,
      says: text(
        `${line.postedOn} 银行付给${to.zh}${yuan(line.amountFen)}，${fate.zh}（银行流水号 ${line.bankSerial}）${note.zh}。`,
        `Bank, ${line.postedOn}: ${inYuan(line.amountFen)} to ${to.en}, ${fate.en} (serial ${line.bankSerial})${note.en}.`,
      ),
    };
  };

export const daySeen = (record: DayRecord): FactSeen => {
  const { day, entry, exit } = record;
  const note = underWrongNumber(record);
  const what =
    entry && exit
      ? text('进场、出场都有打卡记录', 'clocked in and out')
      : entry
        ? text('只有进场记录，没有出场记录，不算出勤', 'clocked in only: no attendance day')
        : text('只有出场记录，没有进场记录，不算出勤', 'clocked out only: no attendance day');
  return {
    ...told(record),
    kind: 'WORKER_DAY',
    day,
    says: text(`${day} ${what.zh}${note.zh}。`, `${day}: ${what.en}${note.en}.`),
  };
};

export const movementSeen = (movement: MovementRecord): FactSeen => {
  const { direction, postedOn, amountFen, purpose, bankSerial, shown } = movement;
  const party = [shown.name, shown.account].filter((part) => part !== null);
  const [zh, en] = direction === 'IN' ? ['收入', 'in'] : ['支出', 'out'];
  return {
    ...told(movement),
    kind: 'MOVEMENT',
    day: postedOn,
    says: text(
      `${postedOn} 专户${zh} ${yuan(amountFen)}，对方 ${party.length > 0 ? party.join(' ') : '银行未报'}，用途 ${purpose ?? '未填'}（银行流水号 ${bankSerial}）。`,
      `Wage account, ${postedOn}: ${inYuan(amountFen)} ${en}, other side ${party.length > 0 ? party.join(' ') : 'not told'}, purpose ${purpose ?? 'not told'} (serial ${bankSerial}).`,
    ),
  };
};

export const clueSeen = (clue: ClueRecord): FactSeen => ({
  ...told(clue),
  kind: 'CLUE',
  day: clue.receivedOn,
  says: text(
    `${clue.receivedOn} 收到线索（${clue.channel} ${clue.externalNo}）。`,
    `Clue received on ${clue.receivedOn} (${clue.channel} ${clue.externalNo}).`,
  ),
});

/** What a wage line rests on, every version of it. */
export const lineSeen = (
  terms: TermsRecord,
  { payMonth, stays, sheets, bankLines, days }: MonthRecords,
): readonly FactSeen[] => [
  termsSeen(terms),
  ...stays.map(staySeen),
  ...sheets.map(sheetSeen(payMonth)),
  ...bankLines.map(bankSeen(standingStays(stays))),
  ...days.map(daySeen),
];
