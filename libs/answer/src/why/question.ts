import {
  addMonths,
  type CitizenNumber,
  DomainError,
  firstDayOf,
  lastDayOf,
  parsePlainMonth,
  type PlainMonth,
} from '@anxin/domain-kit';
import {
  INDICATOR_CODES,
  type IndicatorCode,
  indicatorOf,
  isCitizenNumber,
  mayBePaperNumber,
  normaliseLettered,
} from '@anxin/law';
import { dayOfInstant, type PunchRow } from '@anxin/intake';

/** What somebody wants explained: a warning of a project, or a worker's wage line. */
export type Question =
  | { readonly kind: 'WARNING'; readonly projectCode: string; readonly indicator: IndicatorCode }
  | {
      readonly kind: 'LINE';
      readonly projectCode: string;
      readonly idCardNumber: CitizenNumber;
      readonly payMonth: PlainMonth;
    };

const unclear = (): DomainError =>
  new DomainError(
    'WHY_UNCLEAR',
    `--why 需要“项目代码 指标”或“项目代码 身份证号 月份” --why takes a project code and one of ${INDICATOR_CODES.join(' ')}, or a project code, an identity number and a month`,
  );

/** Reads `--why 2506-… W06` or `--why 2506-… 6205… 2026-01`. */
export const questionOf = ([projectCode, what = '', month = '', ...more]: readonly string[]): Question => {
  if (!projectCode || more.length > 0) throw unclear();
  const indicator = INDICATOR_CODES.find((code) => code === what.toUpperCase());
  if (indicator && month === '') return { kind: 'WARNING', projectCode, indicator };
  const idCardNumber = normaliseLettered(what);
  const payMonth = parsePlainMonth(month);
  const isNumber = isCitizenNumber(idCardNumber) || mayBePaperNumber(idCardNumber);
  if (!isNumber || !payMonth) throw unclear();
  return { kind: 'LINE', projectCode, idCardNumber: idCardNumber as CitizenNumber, payMonth };
};

const showsDays = (indicator: IndicatorCode): boolean => {
  const { proof } = indicatorOf(indicator);
  return proof.by === 'PEOPLE' && proof.days === true;
};

/** Which punches an explanation needs to show. */
export const watchedBy = (question: Question): ((row: PunchRow) => boolean) => {
  if (question.kind === 'WARNING') {
    return showsDays(question.indicator) ? (row) => row.projectCode === question.projectCode : () => false;
  }
  const { projectCode, idCardNumber, payMonth } = question;
  // A night shift may end on the first of the next month, or have begun on the last of the one before.
  const [from, through] = [lastDayOf(addMonths(payMonth, -1)), firstDayOf(addMonths(payMonth, 1))];
  return ({ date, ...row }) => {
    const day = dayOfInstant(date);
    return row.idCardNumber === idCardNumber && row.projectCode === projectCode && from <= day && day <= through;
  };
};
