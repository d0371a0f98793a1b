import { codesOf, type FreshService, freshService, type Who } from '@anxin/testing';
import { plainDate } from '@anxin/domain-kit';
import { cases } from './subgraph';

let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
beforeAll(async () => {
  service = await freshService(cases, plainDate('2026-03-10'));
});
afterAll(() => service.close());

let keys = 0;
const give = async (who: Who, mutation: string, input: object, fields: string) => {
  const type = `${mutation[0]?.toUpperCase()}${mutation.slice(1)}Input`;
  const named: Readonly<Record<string, string>> = {
    ...{ activityWithdraw: 'RegisterReasonInput', watchItemReject: 'RegisterReasonInput' },
    ...{ watchItemConfirm: 'RegisterInput', assessmentPropose: 'RegisterInput', assessmentDecide: 'RegisterInput' },
  };
  const answer = await service.ask(
    who,
    `mutation ($input: ${named[mutation] ?? type}!) { done: ${mutation}(input: $input) { ${fields} } }`,
    { input: { ...input, idempotencyKey: `k${++keys}` } },
  );
  return { codes: codesOf(answer), done: answer.body.data?.['done'] as Readonly<Record<string, unknown>> | undefined };
};
const ask = async (who: Who, query: string) => (await service.ask(who, `{ ${query} }`)).body.data;

const COUNTY = { areaCode: '620522' };
const PATROL = {
  ...{ kind: 'PATROL', title: '园区巡查', areaCode: '620522104' },
  report: { heldOn: '2026-03-09', officers: ['grid-7'], parks: 2, sites: 31, clues: 1 },
};

describe('activities', () => {
  it('S4-20: patrols are counted with those who went, parks, sites and clues', async () => {
    expect((await give('TOWN', 'activityRecord', PATROL, 'code host { kind area { code } }')).done).toMatchObject({
      code: '620522-ACT-2026-000001',
      host: { kind: 'TOWN', area: { code: '620522104' } },
    });
    await give('TOWN', 'activityRecord', { ...PATROL, title: '工地巡查' }, 'code');
    const figures = 'activityFigures(areaCode: "620522", from: "2026-03-01", to: "2026-03-31")';
    expect(await ask('OFFICE', `${figures} { byKind { kind times parks sites clues } byMedium { medium } }`)).toEqual({
      activityFigures: { byKind: [{ kind: 'PATROL', times: 2, parks: 4, sites: 62, clues: 2 }], byMedium: [] },
    });
  });

  it('S1-19: what was planned and not held is told once, and its clock stands in what must be done', async () => {
    const plan = { kind: 'PATROL', title: '节前巡查', areaCode: '620522104', plannedFor: '2026-03-12' };
    const { done } = await give('TOWN', 'activityPlan', plan, 'code deadlines { duty dueOn } next');
    expect(done).toMatchObject({ deadlines: [{ duty: 'HOLD', dueOn: '2026-03-12' }] });
    expect(done?.['next']).toEqual(['activityHold', 'activityWithdraw']);
    const held = { code: done?.['code'], report: { ...PATROL.report, heldOn: '2026-03-10' } };
    expect((await give('TOWN', 'activityHold', held, 'stage')).done).toEqual({ stage: 'HELD' });
    expect((await give('TOWN', 'activityHold', held, 'stage')).codes).toEqual(['ACTIVITY_STAGE']);
  });

  it('what its kind has to tell is named, and another’s area is out of reach', async () => {
    const { report, ...bare } = PATROL;
    const incomplete = await give('TOWN', 'activityRecord', { ...bare, report: { heldOn: report.heldOn } }, 'code');
    expect(incomplete.codes).toEqual(['ACTIVITY_TOLD_INCOMPLETE']);
    const strange = { ...PATROL, areaCode: '620522105' };
    expect((await give('TOWN', 'activityRecord', strange, 'code')).codes).toEqual(['ACTIVITY_UNKNOWN']);
  });
});

describe('the organisation', () => {
  const found = (kind: string, areaCode: string, members: readonly object[], more: object = {}) =>
    give(
      'OFFICE',
      'orgUnitFound',
      { kind, name: kind, areaCode, duties: [], foundedOn: '2026-01-05', members, ...more },
      'code',
    );

  it('S3-13, S4-05: the levels are counted, and what a town lacks is named', async () => {
    await found('BRIGADE', '620522', [{ account: 'i-1', role: 'INSPECTOR' }]);
    await found('LEADING_GROUP', '620522104', [{ account: 'l-1', role: 'HEAD' }]);
    await found('SQUADRON', '620522104', [{ account: 'i-2', role: 'INSPECTOR' }]);
    const { organisation } = (await ask(
      'TOWN',
      'organisation(areaCode: "620522") { byKind { kind units members } gaps { area { code } missing } }',
    )) as {
      organisation: { byKind: object[]; gaps: { area: { code: string }; missing: string }[] };
    };
    expect(organisation.byKind).toEqual([
      { kind: 'LEADING_GROUP', units: 1, members: 1 },
      { kind: 'BRIGADE', units: 1, members: 1 },
      { kind: 'SQUADRON', units: 1, members: 1 },
    ]);
    const of104 = organisation.gaps.filter(({ area }) => area.code === '620522104').map(({ missing }) => missing);
    expect(of104).toEqual(['SPECIAL_TEAM']);
    expect(organisation.gaps.filter(({ missing }) => missing === 'LEADING_GROUP')).toHaveLength(16);
  });

  it('S4-40: an inspector without a training of the year is named until there was one', async () => {
    const gaps = async () =>
      (await ask('OFFICE', 'trainingGaps(areaCode: "620522", year: 2026) { account rule }'))?.['trainingGaps'];
    expect(await gaps()).toEqual([
      { account: 'i-1', rule: 'S4-40' },
      { account: 'i-2', rule: 'S4-40' },
    ]);
    const training = {
      ...COUNTY,
      kind: 'TRAINING',
      title: '执法培训',
      report: { heldOn: '2026-03-05', summary: '条例', officers: ['i-1'] },
    };
    expect((await give('OFFICE', 'activityRecord', training, 'code')).codes).toEqual([]);
    expect(await gaps()).toEqual([{ account: 'i-2', rule: 'S4-40' }]);
  });
});

it('S3-05: who signed a duty letter of the year is shown town by town', async () => {
  const letter = {
    ...COUNTY,
    kind: 'TERRITORIAL',
    year: 2026,
    post: '镇长',
    signedOn: '2026-01-15',
    targets: ['零欠薪'],
    evidence: ['E-1'],
  };
  expect(
    (await give('OFFICE', 'dutyLetterRecord', { ...letter, unit: { townCode: '620522104' } }, 'code')).codes,
  ).toEqual([]);
  const letters = await ask(
    'TOWN',
    'dutyLetters(areaCode: "620522", year: 2026, kind: TERRITORIAL) { due signed units { unit { area { code } } letter { post } } }',
  );
  expect(letters?.['dutyLetters']).toMatchObject({ due: 17, signed: 1 });
  expect(
    (await give('TOWN', 'dutyLetterRecord', { ...letter, unit: { townCode: '620522104' } }, 'code')).codes,
  ).toEqual(['FORBIDDEN']);
});

it('S0-01: a town that is assessed has its grade of the year, its years running, and its scorecard as a file', async () => {
  const items = [{ id: '1', block: '制度', title: '实名制', points: 10_000 }];
  const open = {
    ...COUNTY,
    kind: 'TOWNS',
    year: 2025,
    basis: '秦治欠办〔2026〕2号',
    items,
    lines: { topRanks: 1, bottomRanks: 1 },
  };
  const code = (await give('OFFICE', 'assessmentOpen', open, 'code')).done?.['code'];
  const { organisation } = (await ask(
    'OFFICE',
    'organisation(areaCode: "620522") { gaps { area { code } missing } }',
  )) as {
    organisation: { gaps: { area: { code: string } }[] };
  };
  const towns = [...new Set(organisation.gaps.map(({ area }) => area.code))].filter((area) => area !== '620522');
  for (const [place, townCode] of towns.entries()) {
    const card = {
      step: 'JOINT_REVIEW',
      isOrganisedWell: true,
      groupEvents: 0,
      governmentGroupEvents: 0,
      extremeEvents: 0,
    };
    if (place === towns.length - 1)
      expect((await give('OFFICE', 'assessmentPropose', { code }, 'stage')).codes).toEqual(['ASSESSMENT_UNIT_MISSING']);
    await give(
      'OFFICE',
      'assessmentScore',
      { code, unit: { townCode }, points: [{ item: '1', points: 9_900 - place * 100 }], ...card },
      'code',
    );
  }
  expect((await give('OFFICE', 'assessmentPropose', { code }, 'stage results { rank grade }')).done).toMatchObject({
    stage: 'PROPOSED',
  });
  expect((await give('OFFICE', 'assessmentDecide', { code }, 'stage')).codes).toEqual([
    'ASSESSMENT_SECOND_PERSON_NEEDED',
  ]);
  expect((await give('OFFICE_2', 'assessmentDecide', { code }, 'stage')).done).toEqual({ stage: 'DECIDED' });
  const series = await ask(
    'TOWN',
    `gradeSeries(unit: { townCode: "${towns[0]}" }) { streak years { year grade rank points } }`,
  );
  expect(series?.['gradeSeries']).toEqual({ streak: 1, years: [{ year: 2025, grade: 'A', rank: 1, points: 9_900 }] });
  const workbook = (who: Who, of = code as string) =>
    fetch(`${service.url}/exports/scorecards.xlsx?code=${of}`, { headers: service.as(who) });
  const given = await workbook('TOWN');
  expect([given.status, given.headers.get('content-disposition'), (await given.text()).slice(0, 2)]).toEqual([
    200,
    expect.stringContaining(encodeURIComponent('2025 年度镇街考核评分')),
    'PK',
  ]);
  for (const [who, status] of [
    ['HOUSING', 200],
    ['CONTRACTOR', 403],
    ['WORKER', 403],
    ['PUBLIC', 401],
  ] as const)
    expect([who, (await workbook(who)).status]).toEqual([who, status]);
  expect(await (await workbook('OFFICE', '620522-ACT-2026-000001')).text()).toContain('ASSESSMENT_UNKNOWN');
});

it('S1-28: what is watched is seen by those in whose scope it is, and confirmed by another', async () => {
  const open = {
    ...{ kind: 'HIDDEN_DANGER', areaCode: '620522104', sector: 'HOUSING', creditCode: '91620599QA4XFD1Y5A' },
    ...{ grade: 'HIGH', facts: '停工、欠电费', owner: 'office', dueOn: '2026-03-20' },
  };
  const code = (await give('OFFICE', 'watchItemOpen', open, 'code')).done?.['code'];
  const seen = async (who: Who) => (await ask(who, `watchItem(code: "${code as string}") { stage }`))?.['watchItem'];
  expect([await seen('TOWN'), await seen('HOUSING'), await seen('WATER')]).toEqual([
    { stage: 'WATCHED' },
    { stage: 'WATCHED' },
    null,
  ]);
  expect(
    (
      await ask('TOWN', `watchItem(code: "${code as string}") { acts { act isOpen code } history { nodes { event } } }`)
    )?.['watchItem'],
  ).toMatchObject({
    acts: expect.arrayContaining([
      { act: 'watchItemResolve', isOpen: true, code: null },
      { act: 'watchItemConfirm', isOpen: false, code: 'ACT_OF_OTHERS' },
    ]) as [],
    history: { nodes: [{ event: 'WatchItemOpened' }] },
  });
  await give('OFFICE', 'watchItemResolve', { code, what: '已结清', evidence: ['E-1'] }, 'code');
  expect((await give('OFFICE', 'watchItemConfirm', { code }, 'stage')).codes).toEqual([
    'WATCH_ITEM_SECOND_PERSON_NEEDED',
  ]);
  expect((await give('OFFICE_2', 'watchItemConfirm', { code }, 'stage')).done).toEqual({ stage: 'CONFIRMED' });
});

it('S1-03: whom a document was sent to signs for it, and nobody for another', async () => {
  const policy = {
    ...{ ...COUNTY, kind: 'PLAN', index: '11330602002582120M/2019-67362', number: '秦政办〔2026〕3号', title: '方案' },
    ...{
      issuer: '秦安县人民政府',
      issuedOn: '2026-01-05',
      publishedOn: '2026-01-06',
      openness: 'PUBLISHED',
      scope: '全社会',
    },
    addressees: [{ sector: 'HOUSING' }, { townCode: '620522104' }],
  };
  const code = (await give('OFFICE', 'policyIssue', policy, 'code')).done?.['code'];
  const fields = 'receipts { unit { kind sector } on }';
  // A department has no document of the county in its scope: it signs for what it was sent.
  expect((await give('HOUSING', 'policySignFor', { code }, fields)).done).toEqual({
    receipts: [{ unit: { kind: 'DEPARTMENT', sector: 'HOUSING' }, on: '2026-03-10' }],
  });
  expect((await give('WATER', 'policySignFor', { code }, fields)).codes).toEqual(['POLICY_NOT_ADDRESSED']);
});
