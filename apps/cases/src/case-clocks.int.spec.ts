import { wagesPaid } from '@anxin/contracts';
import { momentInChina, plainDate } from '@anxin/domain-kit';
import { missDuties } from '@anxin/service-kit';
import { type CasesOf, casesOf, ASSIGNED, DETERMINED, PEOPLE, TOWN_CODE, paidFor, toConclusion } from './case.fixture';
import { deadlinesOf } from './jobs/deadlines';

const TODAY = plainDate('2026-03-10');
let on: CasesOf;
beforeEach(async () => {
  on = await casesOf(TODAY);
});
afterEach(() => on.close());

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
    const late = {
      database: on.database,
      deadlines: deadlinesOf(on.service.app),
      now: momentInChina(plainDate('2026-03-26'), 1),
    };
    await Promise.all([missDuties(late), missDuties(late), missDuties(late)]);
    const missed = (await on.told('cases.case-duty-missed')).map(
      ({ payload }) => (JSON.parse(payload) as { duty: string }).duty,
    );
    expect(missed.toSorted()).toEqual(['MEDIATE', 'SIGN DEPARTMENT:HOUSING']);
    expect(await on.find('OFFICE', code, 'mediation')).toEqual({ mediation: 'TIME_OUT' });
    await on.ok('TOWN', 'caseRefer', { code, to: 'INSPECTION', reason: '调处未果' });
    await on.ok('OFFICE', 'caseAcceptReferral', { code, filingNo: '秦劳监立〔2026〕12号' });
    // Sixty working days from 10 March, over Qingming and Labour Day, with the Saturday that is worked for it.
    expect(await duties(code)).toContainEqual(
      expect.objectContaining({ duty: 'INVESTIGATE', rule: 'INS-04', dueOn: '2026-06-05' }),
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
    await on.ok('OFFICE', 'caseTake', { code, leader: '分管副县长' });
    const overdue =
      '{ cases(filter: { overdue: true, sector: HOUSING, owner: "office-1", leader: "副县长", area: "620522" }) { totalCount nodes { code } } }';
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
  await toConclusion(on, code);
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
  // Whoever sees no case of it is told none.
  const drawn = '{ callBackSample(month: "2026-03") { units { drawnCases { code calledFor } } } }';
  for (const [who, drawnCases] of [
    ['TOWN', [{ code, calledFor: '2026-03' }]],
    ['WATER', []],
  ] as const)
    expect((await on.service.ask(who, drawn)).body.data?.['callBackSample']).toEqual({ units: [{ drawnCases }] });
  expect(await on.told('cases.call-backs-drawn')).toHaveLength(1);
  const fields = 'calledFor deadlines { duty status }';
  expect(await on.find('OFFICE', code, fields)).toMatchObject({
    calledFor: '2026-03',
    deadlines: expect.arrayContaining([{ duty: 'CALL_BACK', status: 'RUNNING' }]) as unknown,
  });
  await on.ok('OFFICE', 'caseCallBack', { code, outcome: 'NOT_SATISFIED', note: '还差一个月' });
  expect(await on.find('OFFICE', code, 'stage conclusion')).toEqual({ stage: 'LOCAL_MEDIATION', conclusion: null });
});
