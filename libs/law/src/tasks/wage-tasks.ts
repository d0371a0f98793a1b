import { firstDayOf, lastDayOf, type PlainDate, type PlainMonth } from '@anxin/domain-kit';
import type { PersonAsOf } from '../pay/person-as-of';
import { ownAccount } from '../pay/paid';
import { dueDay } from '../pay/due-day';
import { signedSheet } from '../pay/signed-sheet';
import type { DueOn } from '../pay/wage-line';
import { text } from '../text';
import { isUndetermined } from '../undetermined';
import { isOwed, presenceByMonth } from '../warnings/pay-totals';
import { noAttendance } from '../warnings/presence/w01-no-attendance';
import { notRegistered } from '../warnings/presence/w18-not-registered';
import { forPeople, once, type Task } from './task';

type Asked = {
  /** Everybody with a stay, a punch, a sheet line or a bank line, as of the day. */
  readonly people: readonly PersonAsOf[];
  /** People on site without a pay card of their own. */
  readonly withoutCard: number;
  readonly dueOnOf: DueOn;
};

/** Whether anybody was registered on site in a month. */
const isActive = (people: readonly PersonAsOf[], month: PlainMonth): boolean =>
  people.some(({ stays }) =>
    stays.some(
      ({ enteredOn, leftOn }) => enteredOn <= lastDayOf(month) && (leftOn === undefined || leftOn >= firstDayOf(month)),
    ),
  );

/**
 * What a contractor has to do about a month's wages of a project, as of a day: contracts, cards, attendance, signed
 * sheets, payment to own cards. Nothing of a month in which nobody was there.
 */
export const wageTasks = (
  { people, withoutCard, dueOnOf }: Asked,
  month: PlainMonth,
  on: PlainDate,
): readonly Task[] => {
  const presence = presenceByMonth(people).get(month);
  if (!presence && !isActive(people, month)) return [];
  const lines = people.flatMap((person) => person.lines.filter(({ payMonth }) => payMonth === month));
  const payDay = dueOnOf(month);
  const dueOn = isUndetermined(payDay) ? null : payDay;
  const goesOn = on <= lastDayOf(month);
  // Where nothing is known of anybody's work, nothing of their wages is done.
  const ofLines: typeof forPeople = (ask, missing) => (lines.length === 0 ? once(ask, false) : forPeople(ask, missing));
  return [
    forPeople(
      {
        ...{ code: 'CONTRACTS', rule: notRegistered.id, dueOn: firstDayOf(month) },
        title: text('签订劳动合同并实名登记', 'Sign contracts and register by real name'),
      },
      presence?.peopleUncovered ?? 0,
    ),
    forPeople(
      {
        code: 'CARDS',
        rule: ownAccount.id,
        dueOn,
        title: text('登记工人本人的工资卡', 'Register workers’ own pay cards'),
      },
      withoutCard,
    ),
    once(
      {
        ...{ code: 'ATTENDANCE', rule: noAttendance.id, dueOn: goesOn ? on : lastDayOf(month) },
        title: text('上传当月考勤', 'Send the attendance of the month'),
      },
      presence !== undefined,
    ),
    ofLines(
      {
        code: 'WAGE_SHEET',
        rule: signedSheet.id,
        dueOn,
        title: text('报送工人签字的工资表', 'Send the signed wage sheet'),
      },
      lines.filter(({ basis }) => basis !== 'SIGNED_SHEET').length,
    ),
    ofLines(
      {
        code: 'PAYMENT',
        rule: dueDay.id,
        dueOn,
        title: text('足额发放工资到本人卡', 'Pay wages in full to own cards'),
      },
      lines.filter(isOwed).length,
    ),
  ];
};
