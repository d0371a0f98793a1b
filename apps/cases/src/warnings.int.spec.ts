import { momentInChina, plainDate } from '@anxin/domain-kit';
import { missDuties } from '@anxin/service-kit';
import { codesOf, eventually, type FreshService, freshService, type Who } from '@anxin/testing';
import { actOnIndicators } from './commands/observe-warnings';
import { handlersOf } from './events/in';
import { deadlinesOf } from './jobs/deadlines';
import { cases } from './subgraph';
import { levels, PROJECT, project, telling } from './warnings.fixture';

let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
let said: ReturnType<typeof telling>;
beforeEach(async () => {
  service = await freshService(cases, plainDate('2026-03-10'));
  said = telling(service.app.database, handlersOf(actOnIndicators(service.app)));
});
afterEach(() => service.close());

const ID = `W02:${PROJECT}:1`;
type Shown = Record<string, unknown> | null;
const ask = async (who: Who, query: string) => (await service.ask(who, query)).body.data;
const warning = async (fields: string, who: Who = 'OFFICE', id = ID) =>
  (await ask(who, `{ warning(id: "${id}") { ${fields} } }`))?.['warning'] as Shown;
const list = async (args = '') => {
  const data = await ask('OFFICE', `{ warnings(first: 50${args}) { totalCount nodes { id level stage } } }`);
  return data?.['warnings'] as { totalCount: number; nodes: { id: string; level: string; stage: string }[] };
};
const codes = async (args = '') => (await list(args)).nodes.map(({ id }) => id.slice(0, 3));

let keys = 0;
const INPUTS = {
  warningAssign: 'WarningAssignInput',
  warningAnswer: 'WarningAnswerInput',
  warningWaiverPropose: 'WarningReasonInput',
} as const;
const MORE = {
  warningAnswer: { answer: '已约谈总包', evidence: ['约谈笔录 1 份'] },
  warningWaiverPropose: { reason: '停工待复工，已约谈' },
} as const;
const give = (who: Who, mutation: string, more: object = {}) => {
  const kind = INPUTS[mutation as keyof typeof INPUTS] ?? 'WarningInput';
  const input = { id: ID, idempotencyKey: `k${++keys}`, ...MORE[mutation as keyof typeof MORE], ...more };
  return service.ask(who, `mutation ($input: ${kind}!) { ${mutation}(input: $input) { stage } }`, { input });
};
const stage = async (who: Who, mutation: string, more: object = {}) => {
  const { body } = await give(who, mutation, more);
  expect(body.errors).toBeUndefined();
  return (body.data?.[mutation] as { stage: string }).stage;
};
/** What was told of duties whose time had passed. */
const missed = async () => {
  const told = await service.app.database.query<{ payload: string }[]>(
    "SELECT payload FROM journal WHERE type = 'cases.warning-duty-missed'",
  );
  return told.map(({ payload }) => JSON.parse(payload) as { readonly warningId: string; readonly dueOn: string });
};

it('what projects and workers say of their indicators is raised, changed and cleared, once however often it is said', async () => {
  await said.tell(project(), levels('workers', '2026-03-09', { W02: 'YELLOW' }));
  await said.tell(levels('projects', '2026-03-10', { W15: 'BLUE' }), levels('workers', '2026-03-10', { W02: 'RED' }));
  await Promise.all([said.again(), said.again()]);
  expect((await list()).nodes).toEqual([
    { id: ID, level: 'RED', stage: 'RAISED' },
    { id: `W15:${PROJECT}:1`, level: 'BLUE', stage: 'RAISED' },
  ]);
  expect(await warning('code raisedOn since abnormality ruleVersion inputsDigest project { code }')).toEqual({
    code: 'W02',
    raisedOn: '2026-03-09',
    since: '2026-03-10',
    abnormality: 'LABOUR',
    ruleVersion: '2020-05-01',
    inputsDigest: expect.stringMatching(/^[0-9a-f]{64}$/) as string,
    project: { code: PROJECT },
  });
  await said.tell(levels('workers', '2026-03-11', { W02: null }), levels('workers', '2026-03-12', { W02: 'BLUE' }));
  expect((await list()).nodes.map(({ id }) => id)).toEqual([`W15:${PROJECT}:1`, `W02:${PROJECT}:2`]);
  expect(await warning('stage clearedOn')).toEqual({ stage: 'CLEARED', clearedOn: '2026-03-11' });
});

it('an indicator of a project that is not known yet waits for it', async () => {
  await said.tell(levels('workers', '2026-03-09', { W02: 'YELLOW' }));
  expect((await list()).totalCount).toBe(0);
  await said.tell(project());
  await said.drain();
  expect((await list()).totalCount).toBe(1);
});

it('its history says what was known when, by whose word, and which clock ran', async () => {
  await said.tell(project(), levels('workers', '2026-03-09', { W02: 'YELLOW' }));
  await said.tell(levels('workers', '2026-03-10', { W02: 'RED' }));
  expect(await stage('HOUSING', 'warningAcknowledge')).toBe('ACKNOWLEDGED');
  await eventually(async () => {
    const found = await warning(
      'history { nodes { event businessDay actor rules } } deadlines { duty rule dueOn status }',
    );
    expect(found?.['history']).toEqual({
      nodes: [
        { event: 'cases.warning-raised', businessDay: '2026-03-09', actor: 'workers', rules: ['W02'] },
        { event: 'cases.warning-level-changed', businessDay: '2026-03-10', actor: 'workers', rules: ['W02'] },
        { event: 'cases.warning-acknowledged', businessDay: '2026-03-10', actor: 'housing-1', rules: ['WRN-ACK'] },
      ],
    });
    expect(found?.['deadlines']).toEqual([
      { duty: 'ACKNOWLEDGE', rule: 'WRN-ACK', dueOn: '2026-03-12', status: 'MET' },
      { duty: 'ACKNOWLEDGE', rule: 'WRN-ACK', dueOn: '2026-03-11', status: 'MET' },
    ]);
  });
});

it('a warning that nobody acknowledges in time is told once, by whichever replica, and stands', async () => {
  await said.tell(project(), levels('workers', '2026-03-10', { W02: 'RED' }));
  const late = {
    database: service.app.database,
    deadlines: deadlinesOf(service.app),
    now: momentInChina(plainDate('2026-03-12'), 1),
  };
  await Promise.all([missDuties(late), missDuties(late), missDuties(late)]);
  expect(await missed()).toMatchObject([{ warningId: ID, dueOn: '2026-03-11' }]);
  expect(await warning('stage')).toEqual({ stage: 'RAISED' });
  const { body } = await service.ask('TOWN', '{ mustDo { nodes { duty status clue { code } warning { id } } } }');
  expect(body.data?.['mustDo']).toEqual({
    nodes: [{ duty: 'ACKNOWLEDGE', status: 'MISSED', clue: null, warning: { id: ID } }],
  });
});

it('two rises whose time to acknowledge ends on one day, after a holiday, are told to be missed once', async () => {
  await said.tell(project(), levels('workers', '2026-02-14', { W02: 'ORANGE' }));
  await said.tell(levels('workers', '2026-02-17', { W02: 'YELLOW' }));
  await said.tell(levels('workers', '2026-02-22', { W02: 'ORANGE' }));
  const { app } = service;
  const [{ clocks } = { clocks: [] }] = await app.rows<{ clocks: string[] }>(
    'SELECT array_agg(due_on::text) AS clocks FROM deadline WHERE stream = $1',
    [`warning:${ID}`],
  );
  expect([clocks.length, new Set(clocks).size]).toEqual([2, 1]);
  await missDuties({
    database: app.database,
    deadlines: deadlinesOf(app),
    now: momentInChina(plainDate('2026-03-12'), 1),
  });
  expect((await missed()).map(({ dueOn }) => dueOn)).toEqual(clocks.slice(0, 1));
});

it('it is assigned, answered by its unit alone, and cleared by the data, whatever was answered', async () => {
  await said.tell(project(), levels('workers', '2026-03-10', { W02: 'RED' }));
  expect(codesOf(await give('OFFICE', 'warningAssign'))).toEqual(['WARNING_STAGE']);
  expect(await stage('TOWN', 'warningAcknowledge')).toBe('ACKNOWLEDGED');
  expect(await stage('OFFICE', 'warningAssign', { townCode: '620522104' })).toBe('ASSIGNED');
  for (const who of ['OFFICE', 'HOUSING'] as const)
    expect(codesOf(await give(who, 'warningAnswer'))).toEqual(['WARNING_UNKNOWN']);
  const answering = async (who: Who) => {
    const { acts } = (await warning('acts { act code }', who)) as { acts: { act: string; code: string | null }[] };
    return acts.find(({ act }) => act === 'warningAnswer')?.code;
  };
  expect([await answering('OFFICE'), await answering('TOWN')]).toEqual(['ACT_OF_ITS_UNIT', null]);
  expect(await stage('TOWN', 'warningAnswer')).toBe('ANSWERED');
  expect(await codes()).toEqual(['W02']);
  await said.tell(levels('workers', '2026-03-11', { W02: null }));
  expect(await codes()).toEqual([]);
});

it('S1-28, F59: the contractor alone explains a warning of its own, with evidence that it keeps and does not read back', async () => {
  await said.tell(project(), levels('workers', '2026-03-10', { W02: 'RED' }));
  const keep = (who: Who, subject: string) =>
    service.post(`/evidence?subject=${encodeURIComponent(subject)}`, Buffer.from('%PDF-1.7\nreceipt'), service.as(who));
  const { status, text } = await keep('CONTRACTOR', `warning:${ID}`);
  const { id } = JSON.parse(text) as { id: string };
  expect(status).toBe(200);
  expect((await service.get(`/evidence/${id}`, service.as('CONTRACTOR'))).status).toBe(403);
  for (const [who, subject] of [
    ['CONTRACTOR', 'clue:VISIT:V-1'],
    ['WATER', `warning:${ID}`],
  ] as const)
    expect((await keep(who, subject)).text).toContain('EVIDENCE_SUBJECT_UNKNOWN');
  const explain = (who: Who, more: object = {}) =>
    service.ask(
      who,
      'mutation ($input: WarningExplainInput!) { warningExplain(input: $input) { stage explained { words on } } }',
      { input: { id: ID, explanation: '工资已补发到卡', evidence: [id], idempotencyKey: `k${++keys}`, ...more } },
    );
  expect(codesOf(await explain('TOWN'))).toEqual(['FORBIDDEN']);
  expect(codesOf(await explain('CONTRACTOR', { evidence: [] }))).toEqual(['WARNING_EVIDENCE_MISSING']);
  expect(codesOf(await explain('CONTRACTOR', { id: 'W02:2506-620522-18-01-100066:1' }))).toEqual(['WARNING_UNKNOWN']);
  const { body } = await explain('CONTRACTOR');
  expect(body.data?.['warningExplain']).toEqual({
    ...{ stage: 'RAISED', explained: { words: '工资已补发到卡', on: '2026-03-10' } },
  });
  expect(await warning('takenUpBy', 'CONTRACTOR')).toEqual({
    takenUpBy: expect.stringMatching(/^2026-03-1/) as string,
  });
  expect(await warning('acts { act isOpen code }', 'CONTRACTOR')).toMatchObject({
    acts: expect.arrayContaining([
      { act: 'warningExplain', isOpen: true, code: null },
      { act: 'warningAnswer', isOpen: false, code: 'ACT_OF_OTHERS' },
      { act: 'caseOpen', isOpen: false, code: 'ACT_OF_OTHERS' },
    ]) as [],
  });
  expect(await warning('explained { words } evidence { nodes { id keptBy } }', 'TOWN')).toEqual({
    explained: { words: '工资已补发到卡' },
    evidence: { nodes: [{ id, keptBy: 'contractor-1' }] },
  });
});

it('an approved reason takes two officers, and ends when the level rises', async () => {
  await said.tell(project(), levels('workers', '2026-03-09', { W02: 'YELLOW' }));
  await stage('OFFICE', 'warningWaiverPropose');
  expect(codesOf(await give('OFFICE', 'warningWaiverConfirm'))).toEqual(['WARNING_SECOND_OFFICER_NEEDED']);
  expect(await stage('OFFICE_2', 'warningWaiverConfirm')).toBe('WAIVED');
  expect([await codes(), await codes(', filter: { stages: [WAIVED] }')]).toEqual([[], ['W02']]);
  await said.tell(levels('workers', '2026-03-11', { W02: 'ORANGE' }));
  expect((await list()).nodes).toEqual([{ id: ID, level: 'ORANGE', stage: 'RAISED' }]);
});

it('whoever may not act is refused by code, whatever is tried, and nothing changes', async () => {
  await said.tell(project(), levels('workers', '2026-03-09', { W02: 'YELLOW' }));
  const all = ['Acknowledge', 'Assign', 'Answer', 'WaiverPropose', 'WaiverConfirm', 'WaiverReject'];
  for (const who of ['CONTRACTOR', 'WORKER', 'PUBLIC'] as const)
    for (const one of all)
      expect([who, one, codesOf(await give(who, `warning${one}`))]).toEqual([who, one, ['FORBIDDEN']]);
  // Out of scope it is as if it were not there.
  for (const one of ['Acknowledge', 'Answer'])
    expect(codesOf(await give('WATER', `warning${one}`))).toEqual(['WARNING_UNKNOWN']);
  for (const one of ['Assign', 'WaiverPropose', 'WaiverConfirm', 'WaiverReject'])
    expect(codesOf(await give('TOWN', `warning${one}`))).toEqual(['FORBIDDEN']);
  expect(await warning('stage')).toEqual({ stage: 'RAISED' });
});

it('complaints that gather raise a warning of this service, and go by themselves after their days (W24)', async () => {
  await said.tell(project());
  const row = (no: number) => `VISIT,V-${no},2026-03-0${no} 10:00:00,${PROJECT}`;
  await service.upload(
    'clues.csv',
    ['channel,externalNo,receivedAt,projectCode', row(1), row(2), row(3), ''].join('\n'),
  );
  await service.app.evaluate();
  const id = `W24:${PROJECT}:1`;
  expect(await warning('level stage figures { en } advice { zh }', 'OFFICE', id)).toMatchObject({
    ...{ level: 'BLUE', stage: 'RAISED', advice: { zh: expect.stringMatching(/./) as string } },
  });
  await service.app.moveClock(plainDate('2026-04-01'));
  expect(await warning('stage clearedOn', 'OFFICE', id)).toEqual({ stage: 'CLEARED', clearedOn: '2026-03-31' });
});
