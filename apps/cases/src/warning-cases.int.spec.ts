import { plainDate } from '@anxin/domain-kit';
import { append } from '@anxin/service-kit';
import type { Who } from '@anxin/testing';
import { type CasesOf, casesOf, OPENING } from './case.fixture';
import { actOnIndicators } from './commands/observe-warnings';
import { handlersOf } from './events/in';
import { levels, PROJECT, project, telling } from './warnings.fixture';

const ID = `W02:${PROJECT}:1`;
const OTHER = '2506-620522-05-05-100099';
/** Of another sector and town than those who ask. */
const ELSEWHERE = `W02:${OTHER}:1`;

let on: CasesOf;
beforeEach(async () => {
  on = await casesOf(plainDate('2026-03-10'));
  const said = telling(on.database, handlersOf(actOnIndicators(on.service.app)));
  await said.tell(project(), levels('workers', '2026-03-09', { W02: 'RED' }));
  const away = project({ sector: 'WATER', area: '620522105' }, OTHER);
  await said.tell(away, levels('workers', '2026-03-09', { W02: 'RED' }, OTHER));
});
afterEach(() => on.close());

const OF_WARNING = { ...OPENING, projectCode: PROJECT, warnings: [ID] };

const asked = async (who: Who, id = ID) => {
  const query = `{ warning(id: "${id}") { case { code stage } acts { act isOpen code } } }`;
  const { body } = await on.service.ask(who, query);
  expect(body.errors).toBeUndefined();
  const found = body.data?.['warning'] as {
    case: object | null;
    acts: { act: string; isOpen: boolean; code: string }[];
  };
  return { case: found.case, opens: found.acts.find(({ act }) => act === 'caseOpen') };
};

it('a warning says which case came of it, and opens none besides: the refusal names the case', async () => {
  expect(await asked('OFFICE')).toMatchObject({ case: null, opens: { isOpen: true } });
  const { code } = await on.ok('OFFICE', 'caseOpen', OF_WARNING);
  const bar = { isOpen: false, code: 'CASE_WARNING_HAS_CASE' };
  expect(await asked('OFFICE')).toEqual({ case: { code, stage: 'OPENED' }, opens: { act: 'caseOpen', ...bar } });
  expect(await asked('TOWN')).toMatchObject({ case: { code }, opens: bar });
  const { body } = await on.give('OFFICE', 'caseOpen', OF_WARNING);
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: bar.code, details: { id: ID, case: code } });
});

it('of one warning that two open a case of at once, one case comes', async () => {
  const answers = await Promise.all([1, 2, 3, 4].map(() => on.give('OFFICE', 'caseOpen', OF_WARNING)));
  const codes = answers.map(({ body }) => body.errors?.[0]?.extensions.code ?? 'opened');
  expect(codes.toSorted()).toEqual([...Array<string>(3).fill('CASE_WARNING_HAS_CASE'), 'opened']);
});

it('a case that is closed bars no other, and is told until another comes', async () => {
  const { code } = await on.ok('OFFICE', 'caseOpen', OF_WARNING);
  await on.database.transaction(async (tx) => {
    const entry = { stream: 'case:closed', type: 'Closed', place: { sector: null, area: null }, payload: {} };
    await append(tx, [entry], { actor: 'test', businessDay: plainDate('2026-03-10') });
    await tx.query(
      `UPDATE wage_case SET stage = 'CLOSED', stage_before = 'OPENED', conclusion = 'PAID', found_people = 1, found_fen = 1, closed_on = '2026-03-10' WHERE code = $1`,
      [code],
    );
  });
  expect(await asked('OFFICE')).toMatchObject({ case: { code, stage: 'CLOSED' }, opens: { isOpen: true } });
  const { code: next } = await on.ok('OFFICE', 'caseOpen', OF_WARNING);
  expect(await asked('OFFICE')).toMatchObject({ case: { code: next }, opens: { isOpen: false } });
});

it.each([
  ['beyond the scope', ELSEWHERE],
  ['that nobody knows', `W02:${PROJECT}:9`],
])('a warning %s opens no case, and is told as the other', async (_, id) => {
  const { body } = await on.give('TOWN', 'caseOpen', { ...OF_WARNING, warnings: [id] });
  expect(body.errors?.[0]?.extensions).toMatchObject({ code: 'CASE_WARNING_UNKNOWN', details: { id } });
  const [counted] = await on.database.query<{ cases: number }[]>('SELECT count(*)::int AS cases FROM wage_case');
  expect(counted?.cases).toBe(0);
});
