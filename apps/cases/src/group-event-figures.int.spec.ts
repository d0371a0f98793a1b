import { moment, plainDate } from '@anxin/domain-kit';
import { type FreshService, freshService, type Who } from '@anxin/testing';
import { cases } from './subgraph';

let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
beforeEach(async () => {
  service = await freshService(cases, plainDate('2026-02-15'));
});
afterEach(() => service.close());

const REPORT = {
  ...{ areaCode: '620522104', source: 'DUTY_LINE', place: '兴国镇样例工地大门', dutyLine: '0938-6521234' },
  occurredAt: moment('2026-02-14T01:00:00.000Z'),
  reportedAt: moment('2026-02-14T02:00:00.000Z'),
};
let keys = 0;
const report = async (more: object): Promise<string> => {
  const { body } = await service.ask(
    'OFFICE',
    'mutation ($input: GroupEventReportInput!) { groupEventReport(input: $input) { code } }',
    { input: { ...REPORT, idempotencyKey: `f${++keys}`, ...more } },
  );
  expect(body.errors).toBeUndefined();
  return (body.data?.['groupEventReport'] as { code: string }).code;
};

describe('figures of an area', () => {
  const FIGURES = `{ groupEvents(from: "2026-02-01", to: "2026-02-28") { events people peopleMean amountFen graveEvents
    groupPetitions arrivals arrivalsInTime byLevel { level events } } }`;
  const figures = async (who: Who = 'OFFICE') =>
    (
      (await service.entities(who, 'Area', [{ code: '620522' }], FIGURES)).body.data?.['_entities'] as {
        groupEvents: object;
      }[]
    )[0]?.groupEvents;
  const none = ['I', 'II', 'III', 'IV'].map((level) => ({ level, events: 0 }));

  it('S0-44: of a period without any are 0, each of them', async () => {
    expect(await figures()).toEqual({
      ...{ events: 0, people: 0, peopleMean: null, amountFen: '0', graveEvents: 0, groupPetitions: 0 },
      ...{ arrivals: 0, arrivalsInTime: 0, byLevel: none },
    });
  });

  it('S0-43: count events, people and sums, 25 of 427 people being 17.1 each', async () => {
    for (let place = 0; place < 25; place += 1)
      await report({ people: place < 2 ? 18 : 17, amountFen: '20000000', sector: place < 5 ? 'WATER' : 'HOUSING' });
    expect(await figures()).toMatchObject({ events: 25, people: 427, peopleMean: '17.1', amountFen: '500000000' });
    expect(await figures('WATER')).toMatchObject({ events: 5 });
    const towns = [{ code: '620522104' }, { code: '620522105' }];
    const { body } = await service.entities('OFFICE', 'Area', towns, FIGURES);
    expect(body.data?.['_entities']).toMatchObject([{ groupEvents: { events: 25 } }, { groupEvents: { events: 0 } }]);
    const filter = `{ groupEvents(filter: { area: "620522104", stages: [REPORTED] }, first: 3) { totalCount nodes { code } } }`;
    expect((await service.ask('OFFICE', filter)).body.data?.['groupEvents']).toEqual({
      totalCount: 25,
      nodes: [25, 24, 23].map((no) => ({ code: `620522-EMG-2026-0000${no}` })),
    });
  });
});

it('an open deadline of a group event is on the board beside those of clues', async () => {
  const code = await report({ people: 25 });
  const { body } = await service.ask('TOWN', '{ mustDo { nodes { duty clue { code } groupEvent { code } } } }');
  expect((body.data?.['mustDo'] as { nodes: object[] }).nodes).toContainEqual({
    ...{ duty: 'ARRIVE', clue: null, groupEvent: { code } },
  });
});
