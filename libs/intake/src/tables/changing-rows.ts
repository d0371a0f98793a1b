import { isCitizenNumber, isPaperNumber, OTHER_PAPERS, PAID, text, type Text } from '@anxin/law';
import type { CellValue } from '../values/column';
import { type Fault, show } from '../faults/fault';
import { dayOfInstant, type Instant } from '../values/instant';

type Values = Readonly<Record<string, CellValue>>;

// What holds between the cells of a row and between the rows of a key, and what whoever sent it may do about a fault.

/** The columns of a project whose values may change from a day on; the four of the deposit stand together. */
export const PROJECT_CHANGES = [
  'projectName',
  'sector',
  'areaCode',
  'ownerCreditCode',
  'contractorCreditCode',
  'plannedEndOn',
  'escrowAccountNo',
  'labourCostMonthly',
  'labourCostDay',
  'payDay',
  'payPeriodOffset',
  'depositForm',
  'depositAmount',
  'depositOn',
  'depositExpiresOn',
] as const;

const CHANGE_OF_PROJECT = text(
  '如果是从某日起变更（更名、延期、换发保函、换总包、换专户等），请另报一行，在 changedOn 填写生效日、只填变更的各列；如果原先填错，请治欠办更正。',
  'If it changed on a day (a new name, a later end, a renewed letter, another contractor, another wage account), send a row of its own with that day in changedOn and the changed columns alone; if it was wrong, the office corrects it.',
);

export const wayOutOfProject = ({ code, column }: Fault, values: Values): Text | undefined =>
  code === 'CONTRADICTS' &&
  values['changedOn'] === undefined &&
  column !== 'escrowAccountNo' &&
  PROJECT_CHANGES.some((name) => name === column)
    ? CHANGE_OF_PROJECT
    : undefined;

const NEW_CARD = text(
  '如果工人换了卡，请报 cards.csv：projectCode、idCardNumber、新卡号和启用日 validFrom；如果原先填错，请治欠办更正。',
  'If the worker has a new card, send it in cards.csv with its first day in validFrom; if it was wrong, the office corrects it.',
);
const NEW_STAY = text(
  '如果从某日起变动，请在原来一行填 leftOn，并以变动日为 enteredOn 另报一次进场；如果原先填错，请治欠办更正。',
  'If it changed on a day, give the stay its leftOn and send a second stay that enters on that day; if it was wrong, the office corrects it.',
);
const STAY_CHANGES = ['wageType', 'wageRate', 'employerCreditCode', 'teamName', 'workType', 'contractSignedOn'];

const OLD_NUMBER = /^\d{15}$/;
const EIGHTEEN_ONLY = text(
  '十五位的旧身份证自 2013 年 1 月 1 日起停止使用，请填十八位公民身份号码。',
  'Papers with fifteen digits have not been valid since 1 January 2013: give the eighteen of the citizen number.',
);
const OTHER_PAPER = text(
  '护照、港澳居民来往内地通行证、台湾居民来往大陆通行证须先在本项目 roster.csv 登记，idCardType 填 PASSPORT、HK_MACAO_PERMIT 或 TAIWAN_PERMIT。',
  'A passport or a travel permit of Hong Kong, Macao or Taiwan is registered first in roster.csv of the project, with PASSPORT, HK_MACAO_PERMIT or TAIWAN_PERMIT in idCardType.',
);

/** What to do about a number that cannot be taken. */
export const wayOutOfNumber = ({ code, column }: Fault, values: Values): Text | undefined => {
  const number = values[column];
  // One that has the form of no paper is mistyped.
  if (code !== 'ID_NUMBER' || typeof number !== 'string') return undefined;
  return OLD_NUMBER.test(number) ? EIGHTEEN_ONLY : OTHER_PAPER;
};

export const wayOutOfStay = (fault: Fault, values: Values): Text | undefined => {
  if (fault.code !== 'CONTRADICTS') return wayOutOfNumber(fault, values);
  if (fault.column === 'payRollBankCardNumber') return NEW_CARD;
  return STAY_CHANGES.includes(fault.column) ? NEW_STAY : undefined;
};

/** A number is a citizen's, or that of the paper that the row names. */
export const checkPaper = ({ idCardNumber, idCardType }: Values): readonly Fault[] => {
  if (typeof idCardNumber !== 'string') return [];
  const paper = OTHER_PAPERS.find((one) => one === idCardType);
  if (paper ? isPaperNumber(idCardNumber, paper) : isCitizenNumber(idCardNumber)) return [];
  return [{ code: 'ID_NUMBER', column: 'idCardNumber', shown: show(idCardNumber, 'citizenNumber') }];
};

const SHEET_SUMS = ['totalPayAmount', 'netAmount'];
const SUPPLEMENT = text(
  '如果是补发，请另报一行，在 sheetNo（表号）填 2 至 99；如果原先填错，请治欠办更正。',
  'If it is paid in addition, send a row of its own with 2 to 99 in sheetNo; if it was wrong, the office corrects it.',
);

export const wayOutOfSheet = (fault: Fault, values: Values): Text | undefined =>
  fault.code === 'CONTRADICTS' && SHEET_SUMS.includes(fault.column) ? SUPPLEMENT : wayOutOfNumber(fault, values);

const RETURNED = text(
  '退票（退汇）请按原批次、原行再报一次，在 returnedOn（退票日期）填退回日；或者报银行的失败结果代码和更晚的入账时间。',
  'A payment that came back is told by its own batch and line once more, with the day in returnedOn, or with the failing result code and a later moment.',
);

export const wayOutOfBankLine = (fault: Fault, values: Values): Text | undefined => {
  const isNegative =
    fault.code === 'AMOUNT' && fault.column === 'amount' && /^(?:[¥￥]|RMB|CNY)?\s*[-－(（]/i.test(fault.shown);
  const isOtherResult = fault.code === 'CONTRADICTS' && ['resultCode', 'postedAt'].includes(fault.column);
  return isNegative || isOtherResult ? RETURNED : wayOutOfNumber(fault, values);
};

/** A payment comes back on the day it was made at the earliest. */
export const checkReturn = ({ returnedOn, postedAt }: Values): readonly Fault[] => {
  if (typeof returnedOn !== 'string' || typeof postedAt !== 'string') return [];
  if (returnedOn >= dayOfInstant(postedAt as Instant)) return [];
  const says = text(
    `退票日期 ${returnedOn} 早于入账时间 ${postedAt}。`,
    `It came back on ${returnedOn}, before it was posted at ${postedAt}.`,
  );
  return [{ code: 'DATE', column: 'returnedOn', shown: returnedOn, says }];
};

const saysTheSame = (stands: Values, incoming: Values, but: readonly string[]): boolean =>
  Object.keys(incoming).every(
    (name) => but.includes(name) || incoming[name] === undefined || incoming[name] === stands[name],
  );

/**
 * A bank that answers a paid line again, failing and later, all else the same, says that the payment came back on that
 * day.
 */
export const laterFailure = (stands: Values, incoming: Values): Values => {
  const { resultCode, postedAt, reason } = incoming;
  if (stands['resultCode'] !== PAID || resultCode === undefined || resultCode === PAID) return incoming;
  if (typeof postedAt !== 'string' || postedAt <= String(stands['postedAt'])) return incoming;
  const returnedOn = dayOfInstant(postedAt as Instant);
  if (incoming['returnedOn'] !== undefined && incoming['returnedOn'] !== returnedOn) return incoming;
  const mayDiffer = ['resultCode', 'postedAt', 'returnedOn', ...(stands['reason'] === undefined ? ['reason'] : [])];
  if (!saysTheSame(stands, incoming, mayDiffer)) return incoming;
  return { ...incoming, resultCode: PAID, postedAt: stands['postedAt'], returnedOn, reason };
};
