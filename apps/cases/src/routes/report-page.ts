import type { ToldRow } from '@anxin/intake';
import { type Text, text } from '@anxin/law';
import { both, described, escaped, page } from '@anxin/service-kit';
import type { Stage } from '../domain/clue';
import type { Queried } from '../store/clue-queries';
import type { Problems } from './read-report';

type Field = { readonly name: string; readonly label: Text; readonly hint?: Text; readonly input: string };

const input = (more = ''): string => `<input type="text" maxlength="1000"${more}`;
const month = '<input type="month"';

/** What the form asks, in the order in which somebody tells it. */
const FIELDS: readonly Field[] = [
  {
    name: 'text',
    label: text('发生了什么（必填）', 'What happened (needed)'),
    hint: text('谁欠谁的工资、做的什么活、对方怎么说', 'Who owes whom, for what work, and what they say'),
    input: '<textarea rows="8" maxlength="8900" required',
  },
  {
    name: 'site',
    label: text('项目或工地', 'Project or site'),
    hint: text('名称或地址；维权公示牌上有项目代码的，请一并写上', 'Its name or address, or the code on its board'),
    input: input(),
  },
  {
    name: 'employerName',
    label: text('用人单位或包工头', 'Employer or foreman'),
    input: input(),
  },
  { name: 'peopleCount', label: text('被欠薪人数', 'How many are owed'), input: input(' inputmode="numeric"') },
  { name: 'amount', label: text('欠薪总额（元）', 'Yuan owed in all'), input: input(' inputmode="decimal"') },
  {
    name: 'periodFrom',
    label: text('从哪个月起欠薪', 'First month owed'),
    hint: text('如 2025-11', 'Such as 2025-11'),
    input: month,
  },
  { name: 'periodTo', label: text('到哪个月止', 'Last month owed'), input: month },
  {
    name: 'reporterName',
    label: text('您的姓名', 'Your name'),
    hint: text('可以不留姓名和电话', 'You need not leave a name or telephone number'),
    input: input(' autocomplete="name"'),
  },
  {
    name: 'reporterPhone',
    label: text('您的电话', 'Your telephone number'),
    hint: text('只用于就此事回访您，加密保存', 'Used to call you back about this alone, and kept as a cipher'),
    input: '<input type="tel" maxlength="40" autocomplete="tel"',
  },
];

const faultOf = (name: string, problems: Problems): string => {
  const problem = problems.get(name);
  return problem ? `<span class="fault" id="${name}-fault">${both(problem.says)}</span>` : '';
};

/** What of a field tells a reader of screens what is said beside it. */
const told = (name: string, problems: Problems, hint = ''): string => {
  const isWrong = problems.has(name);
  const by = [...(hint === '' ? [] : [`${name}-hint`]), ...(isWrong ? [`${name}-fault`] : [])].join(' ');
  return `${isWrong ? ' aria-invalid="true"' : ''}${by === '' ? '' : ` aria-describedby="${by}"`}`;
};

const shown = ({ name, label, hint, input: tag }: Field, typed: ToldRow, problems: Problems): string => {
  const says = hint ? `<small id="${name}-hint">${both(hint)}</small>` : '';
  const value = escaped(typed[name] ?? '');
  const start = `${tag} id="${name}" name="${name}"${told(name, problems, says)}`;
  // The first line end within an area is not part of what it holds.
  const field = tag.startsWith('<textarea') ? `${start}>\n${value}</textarea>` : `${start} value="${value}">`;
  return `<p><label for="${name}">${both(label)}</label>${says}${field}${faultOf(name, problems)}</p>`;
};

const title = text('欠薪线索反映', 'Report unpaid wages');

const consent = (typed: ToldRow, problems: Problems): string =>
  `<p><label><input type="checkbox" name="callBack" value="yes"${typed['callBack'] === 'yes' ? ' checked' : ''}${told('callBack', problems)}>
${both(text('我同意就此事给我回电', 'I agree to be called back about this'))}</label>${faultOf('callBack', problems)}</p>`;

/** A field that no person sees: whoever fills it in is hardly one, and is then shown it. */
const trap = (problems: Problems): string =>
  `<p${problems.has('website') ? '' : ' class="trap"'}><label for="website">${both(text('此栏请留空', 'Leave this empty'))}</label>
<input type="text" id="website" name="website" tabindex="-1" autocomplete="off">${faultOf('website', problems)}</p>`;

/** The form, with what was typed and what is wrong with it; `form` tells one filling from another. */
export const reportPage = (
  office: string,
  form: string,
  typed: ToldRow = {},
  problems: Problems = new Map(),
): string => {
  const wrong = text('有内容需要改正，请看各栏下的说明。', 'Something is to be corrected: see below the fields.');
  const alert = problems.size > 0 ? `<p role="alert" class="fault"><strong>${both(wrong)}</strong></p>` : '';
  const purpose = text(
    `向${office}反映拖欠农民工工资。不需要账号。提交后会给您一个编号和查询码。`,
    'Tell the office of unpaid wages, without an account. You will be given a number and a code to ask with.',
  );
  return page(
    title,
    `<p>${both(purpose)}</p>${alert}<form method="post" action="/report" accept-charset="utf-8">
<input type="hidden" name="form" value="${escaped(form)}">
${FIELDS.map((field) => shown(field, typed, problems)).join('\n')}
${consent(typed, problems)}${trap(problems)}
<p><button type="submit">${both(text('提交', 'Send'))}</button></p></form>`,
  );
};

const NUMBER = text('编号', 'Number');
const QUERY_CODE = text('查询码', 'Code to ask with');

/** The answer to a report that was taken. */
export const takenPage = (externalNo: string, queryCode: string): string =>
  page(
    text('已收到', 'Received'),
    `<dl>${described(NUMBER, externalNo)}${described(QUERY_CODE, queryCode)}</dl>
<p>${both(text('请记下查询码：只有凭它才能查询办理情况，我们不再另行告知。', 'Note the code: the state is shown to nobody without it, and it is not told again.'))}</p>
<p><a href="/report/${escaped(queryCode)}">${both(text('查询办理情况', 'See how it stands'))}</a></p>`,
  );

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

/** What the reporter alone may see: nothing of whom or what it is about. */
export const stateOf = ({ externalNo: number, receivedOn, stage }: Queried) => ({
  number,
  receivedOn,
  stage,
  state: STATES[stage].zh,
});

/** How a report stands; of none where the code is unknown. */
export const statePage = (queried: Queried | undefined): string => {
  const named = text('线索办理情况', 'How a report stands');
  if (!queried)
    return page(
      named,
      `<p>${both(text('没有该查询码，请核对后重新输入。', 'There is no report of this code; check what was typed.'))}</p>`,
    );
  const { number, receivedOn, stage } = stateOf(queried);
  const { zh, en } = STATES[stage];
  return page(
    named,
    `<p><strong>${zh}</strong> <span lang="en">${en}</span></p><dl>${described(NUMBER, number)}
${described(text('收到日期', 'Received on'), receivedOn)}</dl>`,
  );
};

/** Where too many reports come in at once. */
export const tooManyPage = (phone: string | undefined): string => {
  const call = phone === undefined ? '' : ` ${phone}`;
  const wait = text(
    `提交过于频繁，请十分钟后再试，或致电${call}。`,
    `Too many reports: try again in ten minutes, or call${call}.`,
  );
  return page(title, `<p role="alert">${both(wait)}</p>`);
};
