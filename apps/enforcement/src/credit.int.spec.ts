import { addDays, plainDate } from '@anxin/domain-kit';
import { CREDIT_SUBJECTS } from '@anxin/law';
import type { Who } from '@anxin/testing';
import { type ChecksOf, checksOf, found, PLAN } from './inspection.fixture';
import { checksDuePage, countChecksDue } from './store/checks/read-checks-due';

const TODAY = plainDate('2025-12-30');
const NEW_YEAR = plainDate('2026-01-04');
const OTHER = '91620599M2QHJRWT94';
let on: ChecksOf;
beforeAll(async () => {
  on = await checksOf(TODAY);
});
afterAll(() => on.close());

const GRADE = 'creditGrade { on grade checksHad checksDue assessment { year } }';
const gradeOf = async (creditCode: string, who: 'OFFICE' | 'HOUSING' | 'CONTRACTOR' = 'OFFICE', fields = GRADE) => {
  const { body } = await on.service.entities(who, 'Enterprise', [{ creditCode }], `{ ${fields} }`);
  return (body.data?.['_entities'] as readonly object[])[0];
};
const one = async (who: Parameters<ChecksOf['find']>[0], code: string, fields: string) =>
  on.find(who, 'creditAssessment', code, fields);
const listed = async () => {
  const { body } = await on.service.ask(
    'OFFICE',
    '{ creditAssessments { nodes { code isBySystem enterprise { creditCode } } } }',
  );
  return (body.data?.['creditAssessments'] as { nodes: { code: string; enterprise: { creditCode: string } }[] }).nodes;
};

it('S1-20: a year’s grade is proposed by the service, told, objected to, answered and confirmed by others, and stands from that day', async () => {
  const { code: check } = await on.ok('OFFICE', 'inspectionPlan', { ...PLAN, plannedOn: TODAY });
  await on.ok('OFFICE', 'inspectionCarryOut', { code: check, ...found([], TODAY) });
  await on.service.app.moveClock(NEW_YEAR);
  const proposed = await listed();
  expect(proposed).toMatchObject([{ isBySystem: true, enterprise: { creditCode: PLAN.creditCode } }]);
  const code = proposed[0]?.code ?? '';
  expect(code).toMatch(/^620522-CRD-2026-\d{6}$/);
  expect(await one('CONTRACTOR', code, 'code')).toBeNull();
  expect(await gradeOf(PLAN.creditCode)).toEqual({ creditGrade: null });
  const workbook = (who: Who) =>
    fetch(`${on.service.url}/exports/credit.xlsx?enterprise=${PLAN.creditCode}`, { headers: on.service.as(who) });
  expect([(await workbook('OFFICE')).status, await (await workbook('CONTRACTOR')).text()]).toEqual([
    200,
    expect.stringContaining('CREDIT_ASSESSMENT_UNKNOWN'),
  ]);
  const proofs = [{ id: 'E-1', media: 'PHOTO' }];
  const offered = await one('OFFICE', code, 'documentOffers { kind code asks }');
  expect(offered).toEqual({ documentOffers: [{ kind: 'CREDIT_NOTICE', code: null, asks: ['addressee'] }] });
  const written = { subject: `credit-assessment:${code}`, kind: 'CREDIT_NOTICE', addressee: '样例企业' };
  const { id } = (await on.ok('OFFICE', 'enforcementDocumentIssue', written, 'id')) as { id: string };
  expect(await one('OFFICE_2', code, 'documents { nodes { id } }')).toEqual({ documents: { nodes: [{ id }] } });
  const telling = { code, toldOn: NEW_YEAR, way: 'IN_PERSON', proofs, term: { length: 5, unit: 'CD' } };
  await on.ok('OFFICE', 'creditAssessmentTell', telling);
  await on.ok('CONTRACTOR', 'creditAssessmentContest', { code, words: '请核实' });
  const given = await workbook('CONTRACTOR');
  expect([given.headers.get('content-disposition'), (await given.text()).slice(0, 2)]).toEqual([
    expect.stringContaining(encodeURIComponent('劳动保障守法诚信等级')),
    'PK',
  ]);
  expect([(await workbook('WORKER')).status, (await workbook('PUBLIC')).status]).toEqual([403, 401]);
  await on.ok('OFFICE', 'creditAssessmentAnswer', { code, finding: 'REJECTED', reply: '已核实，等级不变' });
  expect(await on.refusal('CONTRACTOR', 'creditAssessmentConfirm', { code, reviewed: CREDIT_SUBJECTS })).toBe(
    'FORBIDDEN',
  );
  await on.ok('OFFICE_2', 'creditAssessmentConfirm', { code, reviewed: CREDIT_SUBJECTS });
  expect(await on.toldOf('enforcement.credit-graded')).toMatchObject([
    { assessmentCode: code, year: 2025, grade: 'A', tests: [], corrected: false },
  ]);
  // Departments of every sector see it: it is exchanged.
  for (const who of ['OFFICE', 'HOUSING'] as const)
    expect(await gradeOf(PLAN.creditCode, who)).toEqual({
      creditGrade: { on: NEW_YEAR, grade: 'A', checksHad: 0, checksDue: null, assessment: { year: 2025 } },
    });
  const before = await gradeOf(PLAN.creditCode, 'OFFICE', `creditGrade(on: "${addDays(NEW_YEAR, -1)}") { grade }`);
  expect(before).toEqual({ creditGrade: null });
  expect(await on.refusal('OFFICE', 'creditAssessmentWithdraw', { code, reason: '有误' })).toBe(
    'CREDIT_ASSESSMENT_STAGE',
  );
});

it('S2-24: without objection the time to object passes by the clock, once; a C is to be called in, and how often it is checked the area sets', async () => {
  const stated = [
    {
      kind: 'OBSTRUCTED',
      subject: 'OTHER',
      on: '2025-05-06',
      source: '秦人社监〔2025〕6号',
      words: '拒不提供工资台账',
    },
  ];
  const proposal = { creditCode: OTHER, areaCode: '620522104', year: 2025, stated };
  expect(await on.refusal('HOUSING', 'creditAssessmentPropose', proposal)).toBe('FORBIDDEN');
  const { code } = await on.ok('OFFICE', 'creditAssessmentPropose', proposal);
  expect(await on.refusal('OFFICE', 'creditAssessmentPropose', proposal)).toBe('CREDIT_ASSESSMENT_ALREADY_PROPOSED');
  const proofs = [{ id: 'E-1', media: 'PHOTO' }];
  const telling = { code, toldOn: NEW_YEAR, way: 'IN_PERSON', proofs, term: { length: 5, unit: 'CD' } };
  await on.ok('OFFICE', 'creditAssessmentTell', telling);
  const tests = 'stage tests { test isMet facts { source isHeld counts } }';
  expect(((await one('TOWN', String(code), tests))?.['tests'] as object[])[4]).toEqual({
    ...{ test: 'OBSTRUCTED', isMet: true, facts: [{ source: '秦人社监〔2025〕6号', isHeld: false, counts: true }] },
  });
  await on.tick('2026-01-10');
  await on.tick('2026-01-11');
  expect(await on.toldOf('CreditAssessmentUnobjected')).toHaveLength(1);
  await on.ok('OFFICE_2', 'creditAssessmentConfirm', { code, reviewed: CREDIT_SUBJECTS });
  expect(await one('OFFICE', String(code), 'grade isInterviewDue confirmedBy')).toEqual({
    ...{ grade: 'C', isInterviewDue: true, confirmedBy: 'office-2' },
  });
  await on.ok('OFFICE', 'creditAssessmentInterview', { code, interviewedOn: NEW_YEAR, record: '要求整改' });
  expect(await one('OFFICE', String(code), 'isInterviewDue')).toEqual({ isInterviewDue: false });
  // Of two checks a year an A had none this year yet: the one of last year is not counted.
  const of = { on: NEW_YEAR, areas: ['620522104'], due: { A: 1, B: 3, C: 6 } };
  expect(await checksDuePage(on.service.app.rows, of, { limit: 10 })).toMatchObject([
    { creditCode: OTHER, grade: 'C', due: 6, had: 0, isInterviewDue: false },
    { creditCode: PLAN.creditCode, grade: 'A', due: 1, had: 0 },
  ]);
  expect(await countChecksDue(on.service.app.rows, { ...of, areas: ['620522105'] })).toBe(0);
  const due = await on.service.ask('OFFICE', '{ checksDue { totalCount } }');
  expect(due.body.errors?.[0]?.extensions.code).toBe('CREDIT_ASSESSMENT_UNDETERMINED');
});
