import { addMonths, monthOf, type PlainDate, parsePlainMonth, type PlainMonth } from '@anxin/domain-kit';
import { text } from '@anxin/law';
import type { Confidence, Reading, Words } from './reading';

const YEAR = String.raw`(?:(?<year>20\d\d)年|(?<past>去年)|(?<present>今年))?`;
const MONTH = String.raw`(?<month>1[0-2]|0?[1-9]|十[一二]?|[一二三四五六七八九])月(?:份)?(?:底|初|中旬)?`;
// Names of groups stand once in an expression, so those of the second month have their own.
const second = (pattern: string): string => pattern.replaceAll('(?<', '(?<to_');
const MONTHS = new RegExp(
  String.raw`(?<![\d一二三四五六七八九十])${YEAR}${MONTH}(?:\s*(?:到|至|—|–|-|~|～)+\s*(?:(?<now>现在|今|目前)|${second(YEAR + MONTH)}))?`,
  'gu',
);
const RELATIVE = /上个月|上月|这个月|本月/gu;

const RULES = {
  stated: text('“某年某月（到某月）”：写明年月', 'Months with their year'),
  inferred: text(
    '只写月份：按收到线索之前最近的该月',
    'A month without its year: the last such month before the clue came in',
  ),
  relative: text(
    '“上个月”“本月”：按收到线索的月份推算',
    '“Last month” and “this month”, from the month the clue came in',
  ),
};

const CHINESE = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];

type Told = {
  readonly year?: string | undefined;
  readonly past?: string | undefined;
  readonly present?: string | undefined;
  readonly month: string;
};

/** A month as it was told; without a year, the last such month that is not after `notAfter`. */
const monthTold = ({ year, past, present, month }: Told, notAfter: PlainMonth, today: PlainDate): PlainMonth => {
  const number = CHINESE.includes(month) ? CHINESE.indexOf(month) : Number(month);
  const of = (inYear: number): PlainMonth => `${inYear}-${String(number).padStart(2, '0')}` as PlainMonth;
  const thisYear = Number(today.slice(0, 4));
  if (year) return of(Number(year));
  if (past) return of(thisYear - 1);
  if (present) return of(thisYear);
  const latest = Number(notAfter.slice(0, 4));
  return of(latest) <= notAfter ? of(latest) : of(latest - 1);
};

const hasYear = ({ year, past, present }: Told): boolean => [year, past, present].some((part) => part !== undefined);

const periodOf = (groups: Readonly<Record<string, string | undefined>>, on: PlainDate) => {
  const start: Told = {
    year: groups['year'],
    past: groups['past'],
    present: groups['present'],
    month: groups['month'] ?? '',
  };
  const end: Told = {
    year: groups['to_year'],
    past: groups['to_past'],
    present: groups['to_present'],
    month: groups['to_month'] ?? '',
  };
  const received = monthOf(on);
  if (end.month === '') {
    const from = monthTold(start, received, on);
    return { from, to: groups['now'] ? received : from, isStated: hasYear(start) };
  }
  // `2025年11月到12月`: the year of the first is that of the second, unless that would be before it.
  if (hasYear(start) && !hasYear(end)) {
    const from = monthTold(start, received, on);
    const sameYear = monthTold({ year: from.slice(0, 4), month: end.month }, received, on);
    return { from, to: sameYear >= from ? sameYear : addMonths(sameYear, 12), isStated: true };
  }
  const to = monthTold(end, received, on);
  return { from: monthTold(start, to, on), to, isStated: hasYear(start) };
};

/** The months that the words speak of, none after the clue came in. */
export const readPeriods = ({ words, receivedOn }: Words): readonly Reading[] => {
  const received = monthOf(receivedOn);
  const told = [...words.matchAll(MONTHS)].flatMap(({ 0: quote, groups = {} }): readonly Reading[] => {
    const { from, to, isStated } = periodOf(groups, receivedOn);
    const exist = parsePlainMonth(from) !== undefined && parsePlainMonth(to) !== undefined;
    if (!exist || from > to || to > received) return [];
    const confidence: Confidence = isStated ? 'STATED' : 'LIKELY';
    return [{ of: 'PERIOD', from, to, confidence, rule: isStated ? RULES.stated : RULES.inferred, quote }];
  });
  const relative = [...words.matchAll(RELATIVE)].map(({ 0: quote }): Reading => {
    const month = quote.startsWith('上') ? addMonths(received, -1) : received;
    return { of: 'PERIOD', from: month, to: month, confidence: 'LIKELY', rule: RULES.relative, quote };
  });
  return [...told, ...relative];
};
