import { createHash } from 'node:crypto';
import { plainDate } from '@anxin/domain-kit';
import { type ChecksOf, checksOf, found, OFFICERS, PLAN, PROJECT } from './inspection.fixture';

const TODAY = plainDate('2026-03-10');
const COUNTY = '620522';
const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
let on: ChecksOf;
beforeAll(async () => {
  on = await checksOf(TODAY);
});
afterAll(() => on.close());

const FIGURES = `inspections inspectedTargets problemsFound problemsRectified rectifiedIn10000 inspectionNotices
  randomDraws randomTargets fullChecks fullChecksMissing riskNoticesOpen riskNoticesOverdue`;
const figures = async (who: 'OFFICE' | 'TOWN' | 'WATER' = 'OFFICE', code = COUNTY) => {
  const { body } = await on.service.entities(who, 'Area', [{ code }], `{ enforcementFigures { ${FIGURES} } }`);
  return (body.data?.['_entities'] as readonly { enforcementFigures: unknown }[])[0]?.enforcementFigures;
};

it('S0-23, S2-28, S2-29, S4-18: a check finds problems, they are put right by two, told when late, and counted with what a year lacks', async () => {
  expect(await figures()).toMatchObject({ inspections: 0, rectifiedIn10000: null, fullChecksMissing: 2 });
  const { body } = await on.service.ask('TOWN', '{ checklist(of: FIVE_SYSTEMS) { item isMandatory rule { id } } }');
  const asked = body.data?.['checklist'] as readonly { item: string; isMandatory: boolean }[];
  expect(asked.map(({ item }) => item)).toEqual(expect.arrayContaining(['RIGHTS_BOARD', 'PROMISE_LETTER']));
  const plan = { ...PLAN, kind: 'JOINT', jointDepartments: ['住建局'], plannedOn: TODAY };
  expect(await on.refusal('WATER', 'inspectionPlan', plan)).toBe('INSPECTION_UNKNOWN');
  expect(await on.refusal('CONTRACTOR', 'inspectionPlan', plan)).toBe('FORBIDDEN');
  const { code, items } = (await on.ok(
    'HOUSING',
    'inspectionPlan',
    plan,
    'code officers { id } items { item isMandatory rule { id } }',
  )) as { code: string; items: readonly { item: string }[] };
  expect(items).toEqual(asked);
  expect(code).toMatch(/^620522-INSP-2026-\d{6}$/);
  // Nobody is told beforehand.
  expect(await on.find('CONTRACTOR', 'inspection', code, 'code')).toBeNull();
  const told = { code, ...found(['RIGHTS_BOARD', 'CONTRACT'], TODAY) };
  expect(await on.refusal('TOWN', 'inspectionCarryOut', { ...told, present: ['inspector-1'] })).toBe(
    'INSPECTION_PRESENT_INVALID',
  );
  await on.ok('TOWN', 'inspectionCarryOut', told);
  await on.ok('HOUSING', 'inspectionServeNotice', {
    ...{ code, documentNo: '秦住建改〔2026〕1号', problems: [1, 2], servedOn: TODAY, way: 'IN_PERSON' },
    proofs: [{ id: 'E-2', media: 'PHOTO' }],
  });
  const report = (problem: number) => ({ code, problem, what: '已整改', proofs: [{ id: 'E-9', media: 'PHOTO' }] });
  await on.ok('CONTRACTOR', 'inspectionReportRectified', report(1));
  await on.ok('TOWN', 'inspectionConfirmRectified', { code, problem: 1 });
  expect(await on.refusal('TOWN', 'inspectionClose', { code })).toBe('INSPECTION_PROBLEMS_OPEN');
  await on.tick('2026-03-17');
  await on.tick('2026-03-18');
  expect(await on.toldOf('enforcement.inspection-duty-missed')).toMatchObject([
    { duty: 'RECTIFY_2', inspectionCode: code },
  ]);
  expect(await figures('TOWN', '620522104')).toMatchObject({
    ...{ inspections: 1, inspectedTargets: 1, problemsFound: 2, problemsRectified: 1, rectifiedIn10000: 5_000 },
    ...{ inspectionNotices: 1 },
  });
  expect(await figures('WATER')).toMatchObject({ inspections: 0, problemsFound: 0 });
  await on.ok('TOWN', 'inspectionReportRectified', report(2));
  expect(await on.refusal('TOWN', 'inspectionConfirmRectified', { code, problem: 2 })).toBe(
    'INSPECTION_SECOND_PERSON_NEEDED',
  );
  await on.ok('HOUSING', 'inspectionConfirmRectified', { code, problem: 2 });
  await on.ok('TOWN', 'inspectionClose', { code });
  expect(await on.toldOf('enforcement.inspection-closed')).toMatchObject([{ problems: 2, overdue: 1, notices: 1 }]);
  expect(
    await on.find(
      'CONTRACTOR',
      'inspection',
      code,
      'stage problems { no isOverdue dueOn closedOn } deadlines { duty status }',
    ),
  ).toEqual({
    stage: 'CLOSED',
    problems: [
      { no: 1, isOverdue: false, dueOn: '2026-03-16', closedOn: TODAY },
      { no: 2, isOverdue: true, dueOn: '2026-03-16', closedOn: TODAY },
    ],
    deadlines: [
      { duty: 'RECTIFY_1', status: 'MET' },
      { duty: 'RECTIFY_2', status: 'MISSED' },
    ],
  });
});

it('S3-23: a random draw is committed to, closed by another, drawn, checked as drawn, published, and recomputed by anybody', async () => {
  const secret = '只有保管人知道的一句足够长的话，别人猜不出来';
  const draw = { title: '三月双随机抽查', areaCode: COUNTY, count: 2, teamSize: 2, commitment: sha256(secret) };
  const { code } = (await on.ok('OFFICE', 'drawCommit', draw)) as { code: string };
  const officers = [...OFFICERS, { id: 'inspector-3', certificateNo: '甘-003' }];
  const lists = {
    ...{ code, officers, targets: ['R-1', 'R-2', 'R-3', 'R-4'].map((id) => ({ id })) },
    recusals: [{ officer: 'inspector-3', target: 'R-2', reason: '亲属' }],
  };
  expect(await on.refusal('OFFICE', 'drawCloseLists', lists)).toBe('DRAW_SECOND_OFFICER_NEEDED');
  expect(await on.refusal('OFFICE', 'drawReveal', { code, secret })).toBe('DRAW_STAGE');
  await on.ok('OFFICE_2', 'drawCloseLists', lists);
  expect(await on.refusal('OFFICE_2', 'drawReveal', { code, secret: 'another' })).toBe('DRAW_SECRET_MISMATCH');
  const { outcome } = (await on.ok('OFFICE', 'drawReveal', { code, secret }, 'outcome { target officers }')) as {
    outcome: readonly { target: string; officers: string[] }[];
  };
  expect(await on.refusal('OFFICE', 'drawEnd', { code, endedOn: TODAY })).toBe('DRAW_UNCHECKED');
  for (const { target, officers: going } of outcome) {
    const plan = {
      ...{ ...PLAN, kind: 'DOUBLE_RANDOM', drawCode: code, projectCode: target, plannedOn: TODAY, lead: going[0] },
      officers: officers.filter(({ id }) => going.includes(id)),
    };
    const others = [...officers.filter(({ id }) => !going.includes(id)), plan.officers[0]];
    const swapped = { ...plan, officers: others, lead: others[0]?.id };
    expect(await on.refusal('OFFICE', 'inspectionPlan', swapped)).toBe('INSPECTION_NOT_DRAWN');
    const { code: check } = (await on.ok('OFFICE', 'inspectionPlan', plan)) as { code: string };
    expect(await on.refusal('OFFICE', 'inspectionPlan', plan)).toBe('INSPECTION_DRAWN_ALREADY');
    await on.ok('OFFICE', 'inspectionCarryOut', { code: check, ...found([], TODAY, going) });
  }
  await on.ok('OFFICE', 'drawEnd', { code, endedOn: TODAY });
  const all = `title count teamSize commitment salt listsDigest secret seed algorithm targets { id tickets }
    officers { id } recusals { officer target } outcome { target officers }`;
  expect(await on.find('PUBLIC', 'draw', code, all)).toBeNull();
  await on.ok('OFFICE', 'drawPublish', { code, publishedOn: TODAY, receiptNo: '公示-1' });
  const shown = (await on.find('PUBLIC', 'draw', code, all)) as Readonly<Record<string, string>> & {
    readonly count: number;
    readonly targets: readonly { id: string; tickets: number }[];
    readonly officers: readonly { id: string }[];
    readonly recusals: readonly { officer: string; target: string }[];
  };
  const digest = sha256(
    JSON.stringify([
      ...[shown.count, shown['teamSize'], shown.targets.map(({ id, tickets }) => [id, tickets]).toSorted()],
      ...[shown.officers.map(({ id }) => id).toSorted(), shown.recusals.map((one) => [one.officer, one.target])],
    ]),
  );
  const seed = sha256([shown['secret'], shown['salt'], digest].join('\n'));
  const ranked = shown.targets.map(({ id }) => [sha256(`${seed}\nTARGET\n${id}\n1`), id] as const).toSorted();
  const again = ranked.slice(0, shown.count).map(([, target]) => ({
    target,
    officers: shown.officers
      .filter(({ id }) => !(id === 'inspector-3' && target === 'R-2'))
      .map(({ id }) => [sha256(`${seed}\nOFFICER\n${target}\n${id}`), id] as const)
      .toSorted()
      .slice(0, 2)
      .map(([, id]) => id),
  }));
  expect(shown).toMatchObject({ commitment: sha256(shown['secret'] ?? ''), listsDigest: digest, seed, outcome: again });
  expect(await figures()).toMatchObject({ randomDraws: 1, randomTargets: 2 });
});

it('S0-20, S0-24, S3-24: a campaign counts its checks, whom it reached and what came of it, and a full one counts for the year', async () => {
  const campaign = {
    ...{ campaignType: 'FULL_COVER', title: '制度全覆盖检查', areaCode: COUNTY, from: TODAY, to: '2026-04-10' },
    ...{ targets: [PROJECT, 'C-2', '91620599M2QHJRWT94', 'C-4'], teams: [{ name: '第一组', officers: OFFICERS }] },
    zeros: ['UNVISITED_TARGETS', 'OPEN_PROBLEMS'],
  };
  const { code } = (await on.ok('OFFICE', 'campaignPlan', campaign)) as { code: string };
  const own = { ...PLAN, kind: 'DOOR_TO_DOOR', campaignCode: code, plannedOn: TODAY };
  expect(await on.refusal('OFFICE', 'inspectionPlan', { ...own, plannedOn: '2026-04-11' })).toBe(
    'INSPECTION_CAMPAIGN_OVER',
  );
  for (const site of [PROJECT, PROJECT, 'C-9', undefined]) {
    const unmet = site === PROJECT ? ['CONTRACT'] : [];
    const plan = site === undefined ? { creditCode: '91620599M2QHJRWT94', projectCode: 'C-8' } : { projectCode: site };
    const { code: check } = (await on.ok('OFFICE', 'inspectionPlan', { ...own, ...plan })) as { code: string };
    await on.ok('OFFICE', 'inspectionCarryOut', { code: check, ...found(unmet, TODAY) });
  }
  expect(
    await on.find(
      'OFFICE',
      'campaign',
      code,
      `inspections { totalCount } figures { visits targets visitedTargets coverageIn10000 problemsFound problemsRectified
        rectifiedIn10000 notices } zeros { of count isZero }`,
    ),
  ).toEqual({
    zeros: [
      { of: 'UNVISITED_TARGETS', count: 2, isZero: false },
      { of: 'OPEN_PROBLEMS', count: 2, isZero: false },
    ],
    inspections: { totalCount: 4 },
    figures: {
      ...{ visits: 4, targets: 4, visitedTargets: 2, coverageIn10000: 5_000 },
      ...{ problemsFound: 2, problemsRectified: 0, rectifiedIn10000: 0, notices: 0 },
    },
  });
  expect(await figures()).toMatchObject({ fullChecks: 1, fullChecksMissing: 1 });
  await on.ok('OFFICE', 'campaignEnd', { code, words: '检查完毕' });
  expect(await on.refusal('OFFICE', 'inspectionPlan', own)).toBe('INSPECTION_CAMPAIGN_OVER');
});

it('S0-19: a risk notice is served with a receipt, told when late, put right by the contractor, confirmed by another, closed', async () => {
  const draft = {
    ...{ areaCode: PLAN.areaCode, sector: 'HOUSING', projectCode: PROJECT, creditCode: PLAN.creditCode },
    ...{
      risks: ['HEADCOUNT_UNCLEAR', 'GROUP_EVENT'],
      facts: '人数、金额不清，未足额支付',
      term: { length: 3, unit: 'WD' },
    },
  };
  expect(await on.refusal('TOWN', 'riskNoticeIssue', draft)).toBe('FORBIDDEN');
  const { code } = (await on.ok('OFFICE', 'riskNoticeIssue', draft)) as { code: string };
  const proofs = [{ id: 'E-1', media: 'PHOTO' }];
  expect(await on.find('CONTRACTOR', 'riskNotice', code, 'code')).toBeNull();
  const letter = { subject: `risk-notice:${code}`, kind: 'RISK_NOTICE', addressee: '甘肃样例建筑有限公司' };
  await on.ok('OFFICE', 'enforcementDocumentIssue', letter, 'id');
  expect(
    await on.find('TOWN', 'riskNotice', code, 'acts { act isOpen code } documents { nodes { kind number } }'),
  ).toMatchObject({
    acts: expect.arrayContaining([
      { act: 'riskNoticeServe', isOpen: true, code: null },
      { act: 'riskNoticeClose', isOpen: false, code: 'ACT_OF_OTHERS' },
    ]) as [],
    documents: { nodes: [{ kind: 'RISK_NOTICE', number: expect.stringContaining('险〔2026〕') as string }] },
  });
  const serving = { code, servedOn: TODAY, way: 'IN_PERSON', proofs, receiptNo: '送达回证-7' };
  await on.ok('TOWN', 'riskNoticeServe', serving, 'stage service { dueOn } receiptNo');
  expect(await on.toldOf('enforcement.risk-notice-served')).toMatchObject([{ noticeCode: code, dueOn: '2026-03-13' }]);
  await on.tick('2026-03-14');
  expect(await on.toldOf('enforcement.risk-notice-overdue')).toMatchObject([{ noticeCode: code, dueOn: '2026-03-13' }]);
  expect(await figures('TOWN', PLAN.areaCode)).toMatchObject({ riskNoticesOpen: 1, riskNoticesOverdue: 1 });
  await on.ok('CONTRACTOR', 'riskNoticeReportRectified', { code, what: '已足额补发', proofs });
  await on.ok('OFFICE', 'riskNoticeConfirmRectified', { code });
  await on.ok('OFFICE', 'riskNoticeClose', { code });
  expect(await on.find('CONTRACTOR', 'riskNotice', code, 'stage isOverdue deadlines { duty status }')).toEqual({
    ...{ stage: 'CLOSED', isOverdue: true, deadlines: [{ duty: 'RECTIFY', status: 'MISSED' }] },
  });
  expect(await on.toldOf('enforcement.risk-notice-closed')).toMatchObject([{ noticeCode: code, late: true }]);
  expect(await figures()).toMatchObject({ riskNoticesOpen: 0, riskNoticesOverdue: 0 });
});
