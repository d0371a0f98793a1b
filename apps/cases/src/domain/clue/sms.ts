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

/** Hours of China's day in which telephones are left alone (our own measure; no rule sets any). */
const QUIET = { from: 21, until: 8 };
const HOUR_MS = 3_600_000;
const CHINA_HOURS = 8;

/** Whether no SMS is sent at a moment, in ms since the epoch: night in China. */
export const isQuiet = (ms: number): boolean => {
  const hour = (Math.floor(ms / HOUR_MS) + CHINA_HOURS) % 24;
  return hour >= QUIET.from || hour < QUIET.until;
};
