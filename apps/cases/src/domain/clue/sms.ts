import { text, type Text } from '@anxin/law';
import type { ClueEvent } from './events';

/** What its reporter is told of a clue by SMS (F47); that it came in stands on the receipt. */
export type SmsStep = 'RETURNED' | 'TRANSFERRED' | 'ASSIGNED' | 'HANDED_OVER' | 'CONCLUDED' | 'REOPENED';

const STEPS: { readonly [Type in ClueEvent['type']]?: SmsStep } = {
  ClueReturned: 'RETURNED',
  ClueTransferred: 'TRANSFERRED',
  ClueAssigned: 'ASSIGNED',
  ClueHandedOver: 'HANDED_OVER',
  ClueConcluded: 'CONCLUDED',
  ClueReopened: 'REOPENED',
};

/** The step of an event; `undefined` of one that is nothing to its reporter. */
export const smsStepOf = ({ type }: Pick<ClueEvent, 'type'>): SmsStep | undefined => STEPS[type];

/** What a step is, in the reporter's words. */
export const SMS_STEPS: Readonly<Record<SmsStep, Text>> = {
  RETURNED: text('内容不全，请来电或来访补充', 'it is incomplete: please call or visit us'),
  TRANSFERRED: text('不归我们办，已转给有权处理的单位', 'it was passed on to whoever is responsible'),
  ASSIGNED: text('已安排单位办理', 'somebody is handling it'),
  HANDED_OVER: text('已移送其他程序办理', 'it was handed over to another procedure'),
  CONCLUDED: text('已办结，钱有没有到账请告诉我们', 'it is concluded: please tell us whether the money came'),
  REOPENED: text('已重新办理', 'it is handled again'),
};

/** The words of an SMS: nothing in them says whom or what it is about, since anybody may read a telephone's screen. */
export const smsText = (step: SmsStep, number: string): string =>
  `您反映的事（编号${number}）${SMS_STEPS[step].zh}。凭查询码在网上看进度，也可在那里停收短信。`;

/** Times of China's day between which telephones are left alone, such as 21:00 and 08:00. */
export type QuietHours = { readonly from: string; readonly until: string };

const MINUTE_MS = 60_000;
const [DAY_MINUTES, CHINA_MINUTES] = [24 * 60, 8 * 60];

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3));

/** Whether no SMS is sent at a moment, in ms since the epoch; hours that end before they begin reach over midnight. */
export const isQuiet = (ms: number, hours: QuietHours): boolean => {
  const minute = (Math.floor(ms / MINUTE_MS) + CHINA_MINUTES) % DAY_MINUTES;
  const [from, until] = [minutesOf(hours.from), minutesOf(hours.until)];
  return from <= until ? minute >= from && minute < until : minute >= from || minute < until;
};
