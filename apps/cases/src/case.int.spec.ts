import { arrearsChanged, wagesPaid } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import { missDuties } from '@anxin/service-kit';
import { codesOf } from '@anxin/testing';
import {
  ASSIGNED,
  type CasesOf,
  casesOf,
  CLAIMS,
  DETERMINED,
  OPENING,
  PEOPLE,
  PROJECT,
  TOWN_CODE,
} from './case.fixture';
import { deadlinesOf } from './jobs/deadlines';

const TODAY = plainDate('2026-03-10');
let on: CasesOf;
beforeEach(async () => {
  on = await casesOf(TODAY);
});
afterEach(() => on.close());

const paidFor = (people: readonly string[], paidOn = '2026-03-11') => ({
  projectCode: PROJECT,
  on: paidOn,
  entries: people.map((person) => ({
    person,
    payMonth: '2025-12',
    paidFen: CLAIMS.find(({ worker }) => worker === person)?.claimFen ?? '0',
    beforeFen: '0',
  })),
});

/** From the clue to a conclusion that both units have done their part for. */
const toConclusion = async (code: string): Promise<void> => {
  await on.ok('OFFICE', 'caseAssign', { code, ...ASSIGNED });
  await on.ok('TOWN', 'caseSignTask', { code });
  await on.ok('HOUSING', 'caseSignTask', { code });
  await on.ok('TOWN', 'caseMediate', { code });
  await on.ok('TOWN', 'caseDetermine', { code, ...DETERMINED });
  await on.ok('TOWN', 'caseEndMediation', { code, outcome: 'AGREED', note: '三日内付清' });
  await on.ok('TOWN', 'caseConclude', { code, conclusion: 'PAID', note: '已付清' });
  await on.ok('TOWN', 'caseFinishTask', { code, result: '已核实' });
  await on.ok('HOUSING', 'caseFinishTask', { code, result: '已督促' });
};

it('S0-02, S0-07: a case goes from its clue to eleven of eleven paid, closed and called back', async () => {
  const code = await on.open('V-1');
  expect(code).toBe('620522-CASE-2026-000001');
  await toConclusion(code);
  await on.hear(wagesPaid, paidFor(PEOPLE.slice(1)), '2026-03-11');
  expect(await on.refusal('OFFICE', 'caseClose', { code })).toBe('CASE_WORKERS_UNPROVED');
  expect(await on.find('OFFICE', code, 'stage provedWorkers')).toEqual({ stage: 'CONCLUDED', provedWorkers: 10 });
  await on.hear(wagesPaid, paidFor(PEOPLE.slice(0, 1)), '2026-03-11');
  expect(await on.ok('OFFICE', 'caseClose', { code })).toMatchObject({ stage: 'CLOSED' });
  const figures = '{ caseFigures { opened open closed verified people claimFen } }';
  const counted = { opened: 1, open: 0, people: 11, claimFen: '9860000' };
  expect((await on.service.ask('OFFICE', figures)).body.data?.['caseFigures']).toEqual({
    ...counted,
    closed: 1,
    verified: 0,
  });
  const call = { code, outcome: 'SATISFIED', note: '工资都收到了' };
  expect(await on.ok('OFFICE', 'caseCallBack', call)).toMatchObject({ stage: 'VERIFIED' });
  expect((await on.service.ask('OFFICE', figures)).body.data?.['caseFigures']).toEqual({
    ...counted,
    closed: 1,
    verified: 1,
  });
});

it('what was paid before a case was opened proves as what is paid after, from the day of the claim on', async () => {
  await on.hear(wagesPaid, paidFor(PEOPLE, '2026-03-09'), '2026-03-09');
  const early = await on.open('V-1', { claimedOn: '2026-03-09' });
  expect(await on.find('OFFICE', early, 'provedWorkers')).toEqual({ provedWorkers: 11 });
  const later = await on.open('V-2', { claimedOn: '2026-03-10' });
  expect(await on.find('OFFICE', later, 'provedWorkers')).toEqual({ provedWorkers: 0 });
  const twice = paidFor(PEOPLE, '2026-03-10');
  const doubled = {
    ...twice,
    entries: twice.entries.map((one) => ({ ...one, paidFen: String(2 * Number(one.paidFen)) })),
  };
  await on.hear(wagesPaid, doubled, '2026-03-10');
  expect(await on.find('OFFICE', later, 'provedWorkers')).toEqual({ provedWorkers: 11 });
});

it('what is still in arrears for the months of a case proves nobody, until it is cleared', async () => {
  const code = await on.open('V-1');
  const arrears = (arrearsFen: string) => ({
    projectCode: PROJECT,
    on: '2026-03-11',
    entries: [{ person: PEOPLE[0] ?? '', payMonth: '2025-11', dueOn: '2025-12-20', arrearsFen, beforeFen: '0' }],
  });
  await on.hear(arrearsChanged, arrears('1'), '2026-03-11');
  await on.hear(wagesPaid, paidFor(PEOPLE), '2026-03-11');
  expect(await on.find('OFFICE', code, 'provedWorkers')).toEqual({ provedWorkers: 10 });
  await on.hear(arrearsChanged, arrears('0'), '2026-03-12');
  expect(await on.find('OFFICE', code, 'provedWorkers')).toEqual({ provedWorkers: 11 });
});

it('a closed case whose wages are taken back is handled again, and told so', async () => {
  const code = await on.open('V-1');
  await toConclusion(code);
  await on.hear(wagesPaid, paidFor(PEOPLE), '2026-03-11');
  await on.ok('OFFICE', 'caseClose', { code });
  const [first = ''] = PEOPLE;
  const back = {
    ...paidFor([first], '2026-03-12'),
    entries: [{ person: first, payMonth: '2025-12', paidFen: '0', beforeFen: '896000' }],
  };
  await on.hear(wagesPaid, back, '2026-03-12');
  expect(await on.find('OFFICE', code, 'stage closedOn')).toEqual({ stage: 'LOCAL_MEDIATION', closedOn: null });
  expect((await on.told('cases.case-reopened')).map(({ payload }) => JSON.parse(payload) as unknown)).toEqual([
    expect.objectContaining({ caseCode: code, because: 'WAGES_TAKEN_BACK' }),
  ]);
});

it('evidence proves once another person confirms it', async () => {
  const code = await on.open('V-1');
  await toConclusion(code);
  await on.hear(wagesPaid, paidFor(PEOPLE.slice(1)), '2026-03-11');
  const [worker = ''] = PEOPLE;
  await on.ok('TOWN', 'caseAttestPayment', { code, worker, fen: '896000', what: '现金领取单' });
  expect(await on.refusal('TOWN', 'caseConfirmPayment', { code, worker })).toBe('CASE_SECOND_OFFICER_NEEDED');
  await on.ok('OFFICE', 'caseConfirmPayment', { code, worker });
  expect(await on.ok('OFFICE', 'caseClose', { code })).toMatchObject({ stage: 'CLOSED' });
  const [closed] = await on.told('cases.case-closed');
  expect(JSON.parse(closed?.payload ?? '')).toMatchObject({ proofs: { wagesPaid: 10, evidence: 1, nothingOwed: 0 } });
});

it('numbers follow each other without a gap, also when many open at once and some are refused (IDF-14)', async () => {
  const clues = await Promise.all(['1', '2', '3', '4', '5', '6'].map((no) => on.clue(`V-${no}`)));
  const answers = await Promise.all(
    clues.flatMap((clue, place) => [
      on.give('OFFICE', 'caseOpen', { ...OPENING, clues: [clue] }),
      on.give('OFFICE', 'caseOpen', {
        ...OPENING,
        clues: [clue],
        kind: 'CASE',
        claim: { ...OPENING.claim, wageFen: String(place) },
      }),
    ]),
  );
  const opened = answers.flatMap(
    ({ body }) => ((body.data?.['caseOpen'] ?? null) as { code: string } | null)?.code ?? [],
  );
  expect(opened.toSorted()).toEqual([1, 2, 3, 4, 5, 6].map((seq) => `620522-CASE-2026-00000${seq}`));
  expect(await on.open('V-7', { kind: 'GROUP' })).toBe('620522-GROUP-2026-000001');
});

it('a clue has one case, whoever opens it at the same time; and shows it', async () => {
  const clue = await on.clue('V-1');
  const input = { ...OPENING, clues: [clue] };
  const answers = await Promise.all([1, 2, 3].map(() => on.give('OFFICE', 'caseOpen', input)));
  expect(answers.flatMap(codesOf).toSorted()).toEqual(['CASE_CLUE_HAS_CASE', 'CASE_CLUE_HAS_CASE']);
  const { body } = await on.service.ask('TOWN', `{ clue(code: "${clue}") { case { code owner clues { code } } } }`);
  expect(body.data?.['clue']).toEqual({
    case: { code: '620522-CASE-2026-000001', owner: 'office-1', clues: [{ code: clue }] },
  });
});

it('several clues are one case when they were joined', async () => {
  const [one, other] = [await on.clue('V-1'), await on.clue('V-2')];
  const input = { ...OPENING, clues: [one, other] };
  expect(await on.refusal('OFFICE', 'caseOpen', input)).toBe('CASE_CLUES_NOT_JOINED');
  await on.service.ask(
    'OFFICE',
    `mutation { clueJoin(input: { code: "${other}", matter: "${one}", idempotencyKey: "j" }) { code } }`,
  );
  await on.ok('OFFICE', 'caseOpen', input);
});

describe('who may do what', () => {
  it('a town and a department act where they have a task, the lead alone determines and concludes', async () => {
    const code = await on.open('V-1');
    expect(await on.refusal('TOWN', 'caseSignTask', { code })).toBe('CASE_UNKNOWN');
    await on.ok('OFFICE', 'caseAssign', { code, ...ASSIGNED });
    expect(await on.refusal('WATER', 'caseSignTask', { code })).toBe('CASE_UNKNOWN');
    await on.ok('HOUSING', 'caseSignTask', { code });
    expect(await on.refusal('HOUSING', 'caseDetermine', { code, ...DETERMINED })).toBe('CASE_UNKNOWN');
    expect(await on.refusal('OFFICE', 'caseDetermine', { code, ...DETERMINED })).toBe('CASE_UNKNOWN');
    expect(await on.refusal('OFFICE', 'caseSignTask', { code, unit: { sector: 'HOUSING' } })).toBe('CASE_TASK_UNKNOWN');
    await on.ok('TOWN', 'caseDetermine', { code, ...DETERMINED });
  });

  it('a case is seen by the office, its area, its sector and whoever has a task in it', async () => {
    const code = await on.open('V-1', { areaCode: '620522105', projectCode: null });
    const seen = async () => {
      const all = await Promise.all(
        (['OFFICE', 'TOWN', 'HOUSING', 'WATER', 'CONTRACTOR'] as const).map(
          async (who) => [who, (await on.find(who, code, 'code')) !== null] as const,
        ),
      );
      return all.filter(([, sees]) => sees).map(([who]) => who);
    };
    expect(await seen()).toEqual(['OFFICE', 'HOUSING']);
    await on.ok('OFFICE', 'caseAssign', { code, ...ASSIGNED });
    expect(await seen()).toEqual(['OFFICE', 'TOWN', 'HOUSING']);
  });
});

describe('clocks', () => {
  const duties = async (code: string) =>
    ((await on.find('OFFICE', code, 'deadlines { duty rule dueOn status }'))?.['deadlines'] ?? []) as {
      duty: string;
      dueOn: string;
      status: string;
    }[];

  it('ARB-01: mediation ends by itself after fifteen days, told once on however many replicas, and inspection follows', async () => {
    const code = await on.open('V-1');
    await on.ok('OFFICE', 'caseAssign', { code, ...ASSIGNED });
    await on.ok('TOWN', 'caseSignTask', { code });
    await on.ok('TOWN', 'caseMediate', { code });
    expect(await on.refusal('TOWN', 'caseRefer', { code, to: 'INSPECTION', reason: '调处未果' })).toBe(
      'CASE_MEDIATION_FIRST',
    );
    expect(await duties(code)).toContainEqual(
      expect.objectContaining({ duty: 'MEDIATE', rule: 'ARB-01', dueOn: '2026-03-25', status: 'RUNNING' }),
    );
    const late = { database: on.database, deadlines: deadlinesOf(on.service.app), today: plainDate('2026-03-26') };
    await Promise.all([missDuties(late), missDuties(late), missDuties(late)]);
    const missed = (await on.told('cases.case-duty-missed')).map(
      ({ payload }) => (JSON.parse(payload) as { duty: string }).duty,
    );
    expect(missed.toSorted()).toEqual(['MEDIATE', 'SIGN DEPARTMENT:HOUSING']);
    expect(await on.find('OFFICE', code, 'mediation')).toEqual({ mediation: 'TIME_OUT' });
    await on.ok('TOWN', 'caseRefer', { code, to: 'INSPECTION', reason: '调处未果' });
    await on.ok('OFFICE', 'caseAcceptReferral', { code, filingNo: '秦劳监立〔2026〕12号' });
    // Sixty working days from 10 March, over Qingming and Labour Day.
    expect(await duties(code)).toContainEqual(
      expect.objectContaining({ duty: 'INVESTIGATE', rule: 'INS-04', dueOn: '2026-06-04' }),
    );
    const { body } = await on.service.ask('TOWN', '{ mustDo { nodes { duty case { code } clue { code } } } }');
    expect(body.data?.['mustDo']).toMatchObject({
      nodes: expect.arrayContaining([{ duty: 'INVESTIGATE', case: { code }, clue: null }]) as unknown,
    });
  });

  it('of letters, follow-ups and supervision end on the day that was set, and are in the list of what is late', async () => {
    const code = await on.open('V-1');
    await on.ok('OFFICE', 'caseAssign', { code, ...ASSIGNED });
    const letter = {
      no: '秦治欠督〔2026〕3号',
      kind: 'SUPERVISION',
      unit: { sector: 'HOUSING' },
      dueOn: '2026-03-12',
      words: '请督促',
    };
    await on.ok('OFFICE', 'caseSendLetter', { code, ...letter });
    await on.ok('OFFICE', 'caseListForSupervision', { code, issuer: '市治欠办', dueOn: '2026-04-01' });
    await on.service.app.moveClock(plainDate('2026-03-16'));
    const overdue =
      '{ cases(filter: { overdue: true, sector: HOUSING, owner: "office-1", area: "620522" }) { totalCount nodes { code } } }';
    expect((await on.service.ask('OFFICE', overdue)).body.data?.['cases']).toEqual({
      totalCount: 1,
      nodes: [{ code }],
    });
    await on.ok('HOUSING', 'caseAnswerLetter', { code, no: letter.no, answer: '已督促' });
    expect(await duties(code)).toContainEqual(
      expect.objectContaining({ duty: `ANSWER ${letter.no}`, status: 'MISSED' }),
    );
  });
});

it('S4-32: the month’s sample is drawn once, with its seed, and each case in it is to be called back', async () => {
  const code = await on.open('V-1');
  await toConclusion(code);
  await on.hear(wagesPaid, paidFor(PEOPLE), '2026-03-11');
  await on.ok('OFFICE', 'caseClose', { code });
  await on.service.app.moveClock(plainDate('2026-04-02'));
  const asked =
    '{ callBackSample(month: "2026-03") { drawnOn seed shareIn10000 units { unit { area { code } } closed drawn } } }';
  const { body } = await on.service.ask('OFFICE', asked);
  expect(body.data?.['callBackSample']).toEqual({
    drawnOn: '2026-04-01',
    seed: expect.stringMatching(/^[0-9a-f]{64}$/) as unknown,
    shareIn10000: 1000,
    units: [{ unit: { area: { code: TOWN_CODE } }, closed: [code], drawn: [code] }],
  });
  expect(await on.told('cases.call-backs-drawn')).toHaveLength(1);
  const fields = 'calledFor deadlines { duty status }';
  expect(await on.find('OFFICE', code, fields)).toMatchObject({
    calledFor: '2026-03',
    deadlines: expect.arrayContaining([{ duty: 'CALL_BACK', status: 'RUNNING' }]) as unknown,
  });
  await on.ok('OFFICE', 'caseCallBack', { code, outcome: 'NOT_SATISFIED', note: '还差一个月' });
  expect(await on.find('OFFICE', code, 'stage conclusion')).toEqual({ stage: 'LOCAL_MEDIATION', conclusion: null });
});

it('the journal and the feed hold nobody’s number, and a number that is typed is kept as a token', async () => {
  const workers = [{ idCardNumber: '11010519491231002X', claimFen: '9860000' }];
  const code = await on.open('V-1', { workers });
  const [row] = await on.database.query<{ all: string }[]>(
    `SELECT (SELECT json_agg(j) FROM journal j)::text || (SELECT json_agg(w) FROM case_worker w)::text
       || (SELECT json_agg(c) FROM wage_case c)::text || (SELECT json_agg(i) FROM idempotency i)::text AS all`,
  );
  expect(row?.all).toContain(code);
  expect(row?.all).not.toContain('11010519491231002X');
});
