import { type Text, text } from '@anxin/law';
import { deadlinesOfStreams, looksAt, type StoredDeadline } from '@anxin/service-kit';
import type { Stage } from '../domain/clue';
import type { App } from '../resolvers/context';
import type { Queried } from '../store/clues/clue-queries';
import { clueStream } from '../store/clues/clue-store';
import { reportsOf } from '../store/clues/read-clues';
import { wantsSms } from '../store/clues/sms-queue';
import { photoLimits } from './report-photos';

const AT_WORK = text('正在办理', 'being handled');
const ENDED = text('已办结', 'concluded');
const RECEIVED = text('已收到，正在甄别', 'received, being screened');

/** How a report stands, in words for whoever made it. */
const STATES: Readonly<Record<Stage, Text>> = {
  RECEIVED,
  SCREENED: RECEIVED,
  ASSIGNED: AT_WORK,
  SIGNED: AT_WORK,
  CHECKING: AT_WORK,
  MEDIATING: AT_WORK,
  ESCALATED: AT_WORK,
  SUSPENDED: text('暂缓办理', 'suspended'),
  HANDED_OVER: text('已移送其他程序办理', 'handed over to another procedure'),
  RETURNED: text('内容不全，请来电或来访补充', 'incomplete: please call or visit us'),
  TRANSFERRED: text('不属本办职责，已转有权处理的单位', 'passed on to whoever is responsible'),
  CONCLUDED: ENDED,
  CALLED_BACK: ENDED,
  ARCHIVED: ENDED,
};

/** What whoever handles it owes the reporter, by duty (CLU-04). */
const STEPS: Readonly<Record<string, Text>> = {
  SIGN: text('承办单位接手', 'whoever is to handle it takes it over'),
  CHECK: text('找老板、找工地把情况核实清楚', 'the employer and the site are asked, and what you told is checked'),
  CONCLUDE: text('办完并把结果告诉您', 'it is concluded, and you are told how'),
};

const isOpen = ({ duty, endedOn, status, dueOn }: StoredDeadline): boolean =>
  duty in STEPS && endedOn === null && dueOn !== null && status !== 'PAUSED';

/** What happens next, by its last day; nothing that has no day. */
const nextOf = (deadlines: readonly StoredDeadline[]) =>
  deadlines
    .filter(isOpen)
    .toSorted((a, b) => String(a.dueOn).localeCompare(String(b.dueOn)))
    .map(({ duty, dueOn, status }) => ({ duty, says: STEPS[duty], by: dueOn, isLate: status === 'MISSED' }));

/** Whether who left a number is told by SMS; null where nobody is. */
const smsOf = async ({ messenger, rows }: App, code: string): Promise<'WANTED' | 'STOPPED' | null> => {
  if (!messenger) return null;
  return (await wantsSms(rows, code)) ? 'WANTED' : 'STOPPED';
};

/** So many of the latest looks are told. */
const LOOKS = 20;

/** Who looked at the number that was left, and why, the latest first (DAT-16). */
const seenOf = async ({ rows }: App, code: string) => {
  const looks = await looksAt(rows, code, { before: undefined, limit: LOOKS });
  return looks.map(({ on, officer, reason }) => ({ on, officer, reason }));
};

/** What follows from a number that was left; nothing where none was. */
const ofNumber = async (app: App, code: string) => {
  if (!(await reportsOf(app.rows, [code])).get(code)?.phone) return { sms: null, seen: null };
  return { sms: await smsOf(app, code), seen: await seenOf(app, code) };
};

/** What the reporter alone may see: nothing of whom or what it is about. */
export const progressOf = async (app: App, { code, externalNo: number, receivedOn, stage }: Queried) => {
  const stream = clueStream(code);
  const deadlines = (await deadlinesOfStreams(app.rows, [stream])).get(stream) ?? [];
  return {
    number,
    receivedOn,
    stage,
    state: STATES[stage],
    next: nextOf(deadlines),
    /** Whether the reporter may say whether the money came. */
    mayAnswer: stage === 'CONCLUDED',
    photos: photoLimits(app.config),
    ...(await ofNumber(app, code)),
  };
};
