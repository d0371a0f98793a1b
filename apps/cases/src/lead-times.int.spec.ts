import { plainDate } from '@anxin/domain-kit';
import { append } from '@anxin/service-kit';
import type { Who } from '@anxin/testing';
import { ASSIGNED, PROJECT } from './case.fixture';
import { type CountyOf, countyOf } from './reports.fixture';

let on: CountyOf;
beforeAll(async () => {
  on = await countyOf();
  await on.service.app.moveClock(plainDate('2026-03-18'));
});
afterAll(() => on.close());

const asked = async (who: Who, query: string): Promise<Readonly<Record<string, unknown>>> => {
  const { data, errors } = await on.ask(who, query);
  expect(errors).toBeUndefined();
  return data ?? {};
};
const MARCH = 'areaCode: "620522", from: "2026-03-01", to: "2026-03-31"';

describe('from step to step', () => {
  const SPAN = 'areaCode: "620522", from: "2026-03-16", to: "2026-03-18"';

  it('S1-35, S1-39, S4-24: clues are counted by channel, chat groups and public opinion too, with how soon each was answered', async () => {
    const came = ['OPINION,O-1,2026-03-16', 'OPINION,O-2,2026-03-18', 'GROUP_CHAT,G-1,2026-03-18'];
    await on.service.upload(
      'clues.csv',
      ['channel,externalNo,receivedAt,areaCode', ...came.map((row) => `${row} 08:00:00,620522104`), ''].join('\n'),
    );
    for (const no of ['O-1', 'O-2'])
      await asked(
        'OFFICE',
        `mutation { clueScreen(input: { code: "OPINION:${no}", idempotencyKey: "${no}" }) { stage } }`,
      );
    const FIELDS = 'channel received closed responded respondedSameDay responseDaysMean responseDaysLongest';
    expect(await asked('OFFICE', `{ clueChannels(${SPAN}) { ${FIELDS} } }`)).toEqual({
      clueChannels: [
        {
          ...{ channel: 'GROUP_CHAT', received: 1, closed: 0, responded: 0, respondedSameDay: 0 },
          ...{ responseDaysMean: null, responseDaysLongest: null },
        },
        {
          ...{ channel: 'OPINION', received: 2, closed: 0, responded: 2, respondedSameDay: 1 },
          ...{ responseDaysMean: '1.0', responseDaysLongest: 2 },
        },
      ],
    });
    const march = (await asked('OFFICE', `{ clueChannels(${MARCH}) { channel closed } }`))['clueChannels'];
    expect(march).toContainEqual({ channel: 'VISIT', closed: 2 });
    expect(await asked('WATER', `{ clueChannels(${MARCH}) { channel } }`)).toEqual({ clueChannels: [] });
  });

  it('S0-28, S3-19: it shows how long before a clue its project was warned, and how long the rest took', async () => {
    const entry = { stream: 'warning:x', type: 'Told', place: { sector: null, area: null }, payload: {} };
    await on.database.transaction(async (tx) => {
      for (const indicator of ['W02', 'W06'])
        await tx.query(
          `INSERT INTO warning (id, project_code, indicator, round, raised_on, level, since, facts, inputs_digest, stage)
           VALUES ($2 || ':x:1', $1, $2, 1, '2026-03-01', 'RED', '2026-03-01', '{}', '', 'RAISED')`,
          [PROJECT, indicator],
        );
      await append(tx, [entry], { actor: 'test', businessDay: plainDate('2026-03-01'), cause: 'test' });
    });
    const time = (of: string, daysMean: string, daysLongest: number) => ({ of, cases: 1, daysMean, daysLongest });
    expect(await asked('OFFICE', `{ leadTimes(${MARCH}) { of cases daysMean daysLongest } }`)).toEqual({
      leadTimes: [time('WARNING_TO_CLUE', '8.0', 8), time('CLUE_TO_CASE', '1.0', 1), time('CASE_TO_END', '0.0', 0)],
    });
    expect(await asked('OFFICE', `{ leadTimes(${SPAN}) { cases daysMean } }`)).toEqual({
      leadTimes: Array.from({ length: 3 }, () => ({ cases: 0, daysMean: null })),
    });
    // Two warnings of one project are one enterprise.
    expect(await asked('OFFICE', `{ workFigures(${MARCH}) { warnedEnterprises } }`)).toEqual({
      workFigures: { warnedEnterprises: 1 },
    });
  });

  it('S2-08, S4-08: it says how near the festival is, what is to stay zero until then, and which periods come next', async () => {
    const festival = 'daysLeft isNear groupPetitions largeEvents graveEvents isZero';
    const query = `{ beforeFestival(areaCode: "620522", on: "2026-02-10") { ${festival} }
      sensitivePeriods(on: "2026-02-10") { name to startsInDays } }`;
    expect(await asked('OFFICE', query)).toEqual({
      beforeFestival: {
        ...{ daysLeft: 7, isNear: true, groupPetitions: 0, largeEvents: 0, graveEvents: 0, isZero: true },
      },
      sensitivePeriods: [{ name: '春节前', to: '2026-02-16', startsInDays: 0 }],
    });
  });
});

it('S3-34: who waits for legal aid is received in the order of priority, whoever asked first', async () => {
  const ordinary = await on.open('L-1');
  const urgent = await on.open('L-2', { urgentBecause: '节前集中讨薪' });
  const group = await on.open('L-3', { kind: 'GROUP' });
  const first = await on.open('L-4');
  for (const code of [ordinary, urgent, group, first]) await on.ok('OFFICE', 'caseAssign', { code, ...ASSIGNED });
  for (const code of [ordinary, urgent, group]) await on.ok('OFFICE', 'caseRequestAid', { code, note: '申请援助' });
  const limitation = { firstBecause: 'LIMITATION_NEAR', limitationOn: '2026-03-20' };
  await on.ok('OFFICE', 'caseRequestAid', { code: first, note: '时效将届满', ...limitation });
  const queue = await asked('OFFICE', '{ legalAidQueue { nodes { code } } }');
  expect(queue).toEqual({ legalAidQueue: { nodes: [first, group, urgent, ordinary].map((code) => ({ code })) } });
});

it('what is open of an area and its towns together is what each board says', async () => {
  const open = '{ openMatters { kind open overdue oldestDays } }';
  const towns = [{ code: '620522' }, { code: '620522104' }, { code: '620522105' }, { code: '620522106' }];
  const found = (await on.service.entities('OFFICE', 'Area', towns, open)).body.data?.['_entities'];
  const boards = [];
  for (const { code } of towns) {
    const { board } = await asked(
      'OFFICE',
      `{ board(areaCode: "${code}") { byKind { kind open overdue oldestDays } } }`,
    );
    boards.push({ openMatters: (board as { byKind: object[] }).byKind });
  }
  expect(found).toEqual(boards);
  expect(boards.map(({ openMatters }) => openMatters.length)).toEqual([3, 3, 1, 0]);
});
