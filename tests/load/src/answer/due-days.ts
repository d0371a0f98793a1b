import { addMonths, dayIn, plainMonth, type PlainMonth } from '@anxin/domain-kit';
import { dueDay, isUndetermined, nationalParameters, ParameterBook } from '@anxin/law';
import { isWorkday } from 'chinese-days';

const MONTHS: readonly PlainMonth[] = Array.from({ length: 12 }, (_, month) => addMonths(plainMonth('2025-09'), month));
const law = new ParameterBook([nationalParameters]);

const DAY_MS = 86_400_000;

const ours = (payMonth: PlainMonth, payDay: number): string => {
  const due = dueDay.decide({ payMonth, payDay, payPeriodOffset: 1 }, law);
  return isUndetermined(due) ? due.missing : due;
};

const theirs = (payMonth: PlainMonth, payDay: number): string => {
  let day: string = dayIn(addMonths(payMonth, 1), payDay);
  while (!isWorkday(day)) day = new Date(Date.parse(day) - DAY_MS).toISOString().slice(0, 10);
  return day;
};

const timeOf = (question: (month: PlainMonth, day: number) => string): { ms: number; answers: string } => {
  const answers: string[] = [];
  const start = performance.now();
  for (let round = 0; round < 50; round += 1) {
    for (const month of MONTHS) for (let day = 1; day <= 31; day += 1) answers[day] = question(month, day);
  }
  return { ms: performance.now() - start, answers: answers.join() };
};

/** The time of a due day here against the same question to `chinese-days`. */
export const dueDayRatio = (): number => {
  const [a, b] = [timeOf(ours), timeOf(theirs)];
  if (a.answers !== b.answers) throw new Error('The two calendars disagree.');
  return a.ms / b.ms;
};
