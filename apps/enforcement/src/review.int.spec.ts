import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { plainDate } from '@anxin/domain-kit';
import { PARAMETERS } from '@anxin/testing';
import { type ChecksOf, checksOf, found, PLAN, PROJECT } from './inspection.fixture';

const TODAY = plainDate('2026-02-27');
const SECOND = '91620599M2QHJRWT94';
/** What the city has set. */
const CITY = {
  areaCode: '620500',
  writtenReview: [{ from: '2020-01-01', value: { from: '03-02', to: '03-31' } }],
  checkFrequency: [{ from: '2020-01-01', value: { base: 2, multiplier: { A: '0.5', B: '1', C: '3' } } }],
};
const folder = mkdtempSync(join(tmpdir(), 'anxin-review-'));
let on: ChecksOf;
beforeAll(async () => {
  writeFileSync(join(folder, 'city.json'), JSON.stringify(CITY));
  on = await checksOf(TODAY, { PARAMETERS_FILES: `${PARAMETERS},${join(folder, 'city.json')}` });
});
afterAll(async () => {
  await on.close();
  rmSync(folder, { recursive: true });
});

it('S1-15: a written review is announced, handed in by units, verified, late ones are told once, and it counts what came in', async () => {
  const announcement = {
    areaCode: '620522',
    year: 2026,
    listed: [PLAN.creditCode, SECOND],
    notice: '秦人社告〔2026〕1号',
  };
  expect(await on.refusal('TOWN', 'writtenReviewAnnounce', announcement)).toBe('FORBIDDEN');
  const { code } = await on.ok('OFFICE', 'writtenReviewAnnounce', announcement);
  expect(await on.refusal('OFFICE', 'writtenReviewAnnounce', announcement)).toBe('WRITTEN_REVIEW_ALREADY_ANNOUNCED');
  expect(await on.find('CONTRACTOR', 'writtenReview', String(code), 'from to stage')).toEqual({
    ...{ from: '2026-03-02', to: '2026-03-31', stage: 'ANNOUNCED' },
  });
  const content = {
    ...{ size: 'MICRO', people: 12, contracts: 9, payrollFen: '8960000', evidence: ['E-1', 'E-2'] },
    selfCheck: '三人尚未签订',
  };
  const form = { reviewCode: code, creditCode: PLAN.creditCode, content };
  expect(await on.refusal('CONTRACTOR', 'reviewFormSubmit', form)).toBe('REVIEW_FORM_REVIEW_NOT_BEGUN');
  await on.service.app.moveClock(plainDate('2026-03-03'));
  expect(await on.refusal('CONTRACTOR', 'reviewFormSubmit', { ...form, creditCode: SECOND })).toBe(
    'REVIEW_FORM_UNKNOWN',
  );
  const { code: handed } = await on.ok('CONTRACTOR', 'reviewFormSubmit', form);
  const term = { length: 5, unit: 'CD' };
  await on.ok('OFFICE', 'reviewFormReject', { code: handed, fact: '名册少报一人', term });
  await on.tick('2026-03-10');
  await on.tick('2026-03-11');
  expect(await on.toldOf('ReviewFormDutyMissed')).toHaveLength(1);
  await on.ok('CONTRACTOR', 'reviewFormResubmit', { code: handed, content: { ...content, people: 13 } });
  await on.ok('OFFICE', 'reviewFormVerify', { code: handed });
  await on.tick('2026-04-01');
  await on.tick('2026-04-02');
  expect(await on.toldOf('WrittenReviewLate')).toMatchObject([{ units: [SECOND] }]);
  const figures = `missing { creditCode } late { creditCode } figures { listed submitted submittedIn10000 late verified untruthful
    sizes { size units people contracts contractsIn10000 } }`;
  expect(await on.find('OFFICE', 'writtenReview', String(code), figures)).toEqual({
    ...{ missing: [{ creditCode: SECOND }], late: [{ creditCode: SECOND }] },
    figures: {
      ...{ listed: 2, submitted: 1, submittedIn10000: 5_000, late: 0, verified: 1, untruthful: 0 },
      sizes: [{ size: 'MICRO', units: 1, people: 13, contracts: 9, contractsIn10000: 6_923 }],
    },
  });
  expect(await on.refusal('OFFICE', 'writtenReviewClose', { code, words: '结束' })).toBe('WRITTEN_REVIEW_NOT_OVER');
  // The list is not shown to those whom it is about.
  const { body } = await on.service.ask(
    'CONTRACTOR',
    `{ writtenReview(code: "${String(code)}") { listed { creditCode } } }`,
  );
  expect(body.errors?.[0]?.extensions.code).toBe('FORBIDDEN');
});

it('CRD-05, CHK-03: with the figure of its area an enterprise is due checks by its grade', async () => {
  const { body } = await on.service.ask('OFFICE', '{ checksDue(area: "620522") { totalCount nodes { due } } }');
  expect(body).toEqual({ data: { checksDue: { totalCount: 0, nodes: [] } } });
});

it('S3-29: labour and industry department grade a project together; tender offices of the sector see what stands', async () => {
  const { code: check } = await on.ok('OFFICE', 'inspectionPlan', { ...PLAN, plannedOn: '2026-03-03' });
  await on.ok('OFFICE', 'inspectionCarryOut', { code: check, ...found(['CONTRACT'], '2026-03-03') });
  const proposal = {
    ...{ projectCode: PROJECT, creditCode: PLAN.creditCode, areaCode: PLAN.areaCode, sector: 'HOUSING', grade: 'B' },
    basis: [{ item: '实名制', finding: '考勤齐全' }],
  };
  expect(await on.refusal('WATER', 'projectGradingPropose', proposal)).toBe('PROJECT_GRADING_UNKNOWN');
  const graded = async (grade: string) => {
    const { code } = await on.ok('HOUSING', 'projectGradingPropose', { ...proposal, grade });
    expect(await on.refusal('HOUSING', 'projectGradingAgree', { code })).toBe('PROJECT_GRADING_OTHER_UNIT_NEEDED');
    await on.ok('OFFICE', 'projectGradingAgree', { code });
    return String(code);
  };
  const first = await graded('B');
  const second = await graded('A');
  expect(await on.toldOf('enforcement.project-graded')).toMatchObject([{ grade: 'B' }, { grade: 'A' }]);
  const asked = `{ tenderGrades(enterprise: "${PLAN.creditCode}") { totalCount
    nodes { code grade gradedOn record { inspections problemsOpen } basis { item finding } agreed { unit } } } }`;
  const seen = async (who: 'HOUSING' | 'WATER' | 'CONTRACTOR') => (await on.service.ask(who, asked)).body.data;
  const stands = {
    ...{ code: second, grade: 'A', gradedOn: '2026-03-03', record: { inspections: 1, problemsOpen: 1 } },
    ...{ basis: proposal.basis, agreed: { unit: 'OFFICE' } },
  };
  expect(await seen('HOUSING')).toEqual({ tenderGrades: { totalCount: 1, nodes: [stands] } });
  expect(await seen('WATER')).toEqual({ tenderGrades: { totalCount: 0, nodes: [] } });
  expect(await seen('CONTRACTOR')).toMatchObject({ tenderGrades: { totalCount: 1 } });
  // B stood once, and no longer does.
  const byGrade =
    '{ a: tenderGrades(grade: A) { totalCount nodes { code } } b: tenderGrades(grade: B) { totalCount } }';
  expect((await on.service.ask('HOUSING', byGrade)).body.data).toEqual({
    ...{ a: { totalCount: 1, nodes: [{ code: second }] }, b: { totalCount: 0 } },
  });
  const of = '{ tenderGrade { code } before: tenderGrade(on: "2026-03-02") { code } gradings { nodes { code } } }';
  const project = await on.service.entities('HOUSING', 'Project', [{ code: PROJECT }], of);
  expect(project.body.data).toEqual({
    _entities: [
      { tenderGrade: { code: second }, before: null, gradings: { nodes: [{ code: second }, { code: first }] } },
    ],
  });
});

it('S2-26, S3-38: a project, a case and an enterprise each have plans; a late step is told once, and it closes with a reason', async () => {
  const steps = [
    { what: '约谈总包', who: 'town-1', dueOn: '2026-03-10' },
    { what: '督促拨付人工费', who: 'housing-1', dueOn: '2026-03-20' },
  ];
  const of = { areaCode: PLAN.areaCode, sector: 'HOUSING', problem: '两个月工资未发', owner: 'office-1', steps };
  const opened = async (subject: string, subjectCode: string) =>
    String((await on.ok('TOWN', 'planOpen', { ...of, subject, subjectCode }))['code']);
  expect(await on.refusal('WATER', 'planOpen', { ...of, subject: 'PROJECT', subjectCode: PROJECT })).toBe(
    'PLAN_UNKNOWN',
  );
  const code = await opened('PROJECT', PROJECT);
  const others = [await opened('CASE', 'CASE-1'), await opened('ENTERPRISE', PLAN.creditCode)];
  const proofs = [{ id: 'E-1', media: 'DOCUMENT' }];
  await on.ok('HOUSING', 'planFinishStep', { code, no: 2, words: '已拨付', proofs });
  await on.tick('2026-03-11');
  await on.tick('2026-03-12');
  const told = await on.toldOf('PlanDutyMissed');
  expect(told).toHaveLength(3);
  expect(told).toMatchObject([{ duty: 'STEP_1' }, { duty: 'STEP_1' }, { duty: 'STEP_1' }]);
  expect(await on.refusal('TOWN', 'planClose', { code })).toBe('PLAN_STEPS_OPEN');
  await on.ok('TOWN', 'planClose', { code, reason: '并入案件办理' });
  const fields = 'plans { nodes { code stage steps { no isOverdue doneOn } } }';
  const shown = async (type: string, key: object) =>
    (await on.service.entities('TOWN', type, [key], `{ ${fields} }`)).body.data?.['_entities'];
  expect(await shown('Project', { code: PROJECT })).toEqual([
    {
      plans: {
        nodes: [
          {
            ...{ code, stage: 'CLOSED' },
            steps: [
              { no: 1, isOverdue: true, doneOn: null },
              { no: 2, isOverdue: false, doneOn: '2026-03-03' },
            ],
          },
        ],
      },
    },
  ]);
  expect(await shown('Case', { code: 'CASE-1' })).toMatchObject([{ plans: { nodes: [{ code: others[0] }] } }]);
  expect(await shown('Enterprise', { creditCode: PLAN.creditCode })).toMatchObject([
    { plans: { nodes: [{ code: others[1] }] } },
  ]);
});
