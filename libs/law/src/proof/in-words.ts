import { firstDayOf, type PlainMonth } from '@anxin/domain-kit';
import { inYuan, yuan } from '../figures';
import { payeeIs, type Registered } from '../pay/paid';
import type { SheetLine } from '../pay/signed-sheet';
import { type Text, text } from '../text';
import type { FactSeen, Told } from './fact';
import type {
  BankRecord,
  CardRecord,
  ClueRecord,
  DayRecord,
  MonthRecords,
  MovementRecord,
  SheetRecord,
  StayRecord,
  TermsRecord,
} from './records';
import { registeredBy } from './records';

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

export const cardSeen = (card: CardRecord): FactSeen => ({
  ...told(card),
  kind: 'CARD',
  day: card.validFrom,
  says: text(
    `自 ${card.validFrom} 起工资卡换为 ${card.shown ?? '（卡号不显示）'}。`,
    `From ${card.validFrom} on wages go to card ${card.shown ?? '(not shown)'}.`,
  ),
});

/** What a sheet says is net: what a worker gets after deductions, never 应发; and what was deducted as paid before. */
export const sheetSum = ({ netFen, advanceFen }: Pick<SheetLine, 'netFen' | 'advanceFen'>): Text => {
  const advance =
    advanceFen > 0n
      ? text(`，另有已预支 ${yuan(advanceFen)}`, `, and ${inYuan(advanceFen)} paid in advance`)
      : text('', '');
  return text(`工资数 ${yuan(netFen)}（扣款后${advance.zh}）`, `${inYuan(netFen)} (after deductions${advance.en})`);
};

/** 工资表, or which supplementary one. */
export const sheetName = ({ sheetNo }: Pick<SheetLine, 'sheetNo'>): Text =>
  sheetNo === 1 ? text('工资表', 'Sheet') : text(`补发工资表（第 ${sheetNo} 号）`, `Supplementary sheet ${sheetNo}`);

export const sheetSeen =
  (month: PlainMonth) =>
  (sheet: SheetRecord): FactSeen => {
    const note = corrected(sheet);
    const { signedOn } = sheet;
    const [name, sum] = [sheetName(sheet), sheetSum(sheet)];
    return {
      ...told(sheet),
      kind: 'SHEET_LINE',
      day: signedOn ?? firstDayOf(month),
      says: text(
        `${month} ${name.zh}：${sum.zh}，${signedOn ? `本人 ${signedOn} 签字` : '本人未签字'}${note.zh}。`,
        `${name.en} of ${month}: ${sum.en}, ${signedOn ? `signed on ${signedOn}` : 'not signed'}${note.en}.`,
      ),
    };
  };

const payee = ({ name, account }: BankRecord['shown']): Text =>
  text(
    `${name ?? '户名不详'}${account ? `（卡号 ${account}）` : ' '}`,
    [name ?? 'a name not told', account].filter((part) => part !== null).join(' '),
  );

const fateOf = (line: BankRecord, registered: Registered): Text => {
  if (line.resultCode !== PAID)
    return text(`没有付成（银行答复 ${line.resultCode}）`, `not paid (the bank answered ${line.resultCode})`);
  switch (payeeIs(line, registered)) {
    case 'SAME_NAME':
      return text('到本人卡上', "to the worker's own card");
    case 'NAME_UNCLEAR':
      return text(
        '到本人卡上（户名缺失、残缺或为拼音，无法比对，以账号为准）',
        "to the worker's own card (its name is missing, broken or in pinyin and cannot be compared: the account decides)",
      );
    case null:
      return text('不是本人登记的卡，不算已付', 'not a card that the worker registered: it pays nobody');
  }
};

const cameBack = ({ returnedOn }: BankRecord): Text =>
  returnedOn
    ? text(`；${returnedOn} 退票，自该日起不算已付`, `; it came back on ${returnedOn} and pays nobody from then on`)
    : text('', '');

/** @param registered what counts of the worker's stays and cards, whose accounts are the worker's own */
export const bankSeen =
  (registered: Registered) =>
  (line: BankRecord): FactSeen => {
    const [fate, back] = [fateOf(line, registered), cameBack(line)];
    const note = underWrongNumber(line);
    const to = payee(line.shown);
    return {
      ...told(line),
      kind: 'BANK_LINE',
      day: line.postedOn,
      says: text(
        `${line.postedOn} 银行付给${to.zh}${yuan(line.amountFen)}，${fate.zh}（银行流水号 ${line.bankSerial}）${back.zh}${note.zh}。`,
        `Bank, ${line.postedOn}: ${inYuan(line.amountFen)} to ${to.en}, ${fate.en} (serial ${line.bankSerial})${back.en}${note.en}.`,
      ),
    };
  };

export const daySeen = (record: DayRecord): FactSeen => {
  const { day, entry, exit, endedNextMorning } = record;
  const note = underWrongNumber(record);
  const what =
    entry && exit && endedNextMorning
      ? text(
          '进场，次日早上出场，属当天的夜班',
          'clocked in, and out the next morning: the exit ends the night shift of this day',
        )
      : entry && exit
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
  { payMonth, stays, cards, sheets, bankLines, days }: MonthRecords,
): readonly FactSeen[] => [
  termsSeen(terms),
  ...stays.map(staySeen),
  ...cards.map(cardSeen),
  ...sheets.map(sheetSeen(payMonth)),
  ...bankLines.map(bankSeen(registeredBy({ stays, cards }))),
  ...days.map(daySeen),
];
