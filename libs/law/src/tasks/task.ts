import type { PlainDate } from '@anxin/domain-kit';
import { counted } from '../figures';
import { type Text, text } from '../text';

/** Something that a contractor has to do about a project, by the rule that asks for it. */
export type Task = {
  /** Such as `WAGE_SHEET`. */
  readonly code: string;
  readonly title: Text;
  /** The id of the rule. */
  readonly rule: string;
  /** The last day to do it in time; null where the rule names none, or its terms are not known. */
  readonly dueOn: PlainDate | null;
  readonly isDone: boolean;
  /** People for whom it is not done yet; null where it is not about people. */
  readonly people: number | null;
  /** How it stands. */
  readonly says: Text;
};

type Ask = Pick<Task, 'code' | 'title' | 'rule' | 'dueOn'>;

const DONE = text('已完成', 'done');

/** What is done once, for the whole project. */
export const once = (ask: Ask, isDone: boolean): Task => ({
  ...ask,
  isDone,
  people: null,
  says: isDone ? DONE : text('尚未办理', 'not done yet'),
});

/** What is done for each of some people. */
export const forPeople = (ask: Ask, people: number): Task => ({
  ...ask,
  isDone: people === 0,
  people,
  says: people === 0 ? DONE : text(`还差 ${people} 人`, `${counted(people, 'person', 'people')} to go`),
});
