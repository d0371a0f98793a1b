import { addSeconds, dayInChina, moment, type Moment } from '@anxin/domain-kit';
import { codesOf, eventually, type FreshService, freshService, type Who } from '@anxin/testing';
import { cases } from './subgraph';

/** 23:30 of 15 February 2026 in China: an hour later is New Year's Eve by the lunar calendar, a holiday. */
const START = moment('2026-02-15T15:30:00.000Z');
let now: Moment;
const clock = { now: () => now, today: () => dayInChina(now) };
const timed = { ...cases, start: (config: ReturnType<typeof cases.config>) => cases.start(config, { clock }) };
let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
beforeEach(async () => {
  now = START;
  service = await freshService(timed, dayInChina(START));
});
afterEach(() => service.close());

const after = (seconds: number): Moment => addSeconds(START, seconds);
/** The clock goes on, and what became due is done. */
const pass = async (to: Moment): Promise<void> => {
  now = to;
  await service.app.evaluate();
};

const EVENT = `code stage level people caseCode followUpsMissed next
  arrival { seconds isInTime } attendance { missing isCompliant } police { isOpen dispatchedAt }
  response { commander callOut reportTo } commander { officer rank }
  deadlines { duty rule dueAt status endedOn }`;
type Event = Record<string, unknown> & {
  readonly code: string;
  readonly deadlines: readonly { readonly duty: string; readonly status: string }[];
};
const inputOf: Readonly<Record<string, string>> = {
  groupEventBeginResponse: 'GroupEventCommanderInput',
  groupEventNameCommander: 'GroupEventCommanderInput',
  groupEventTellPolice: 'GroupEventAtInput',
  groupEventDispatchPolice: 'GroupEventAtInput',
  groupEventRecordArrival: 'GroupEventAtInput',
  groupEventControl: 'GroupEventAtInput',
  groupEventRecordAttendance: 'GroupEventAttendanceInput',
};
let keys = 0;
const give = (who: Who, mutation: string, input: object) => {
  const type = inputOf[mutation] ?? `G${mutation.slice(1)}Input`;
  return service.ask(who, `mutation ($input: ${type}!) { ${mutation}(input: $input) { ${EVENT} } }`, {
    input: { idempotencyKey: `e${++keys}`, ...input },
  });
};
const ok = async (who: Who, mutation: string, input: object): Promise<Event> => {
  const { body } = await give(who, mutation, input);
  expect(body.errors).toBeUndefined();
  return body.data?.[mutation] as Event;
};
const REPORT = {
  areaCode: '620522104',
  sector: 'HOUSING',
  source: 'DUTY_LINE',
  occurredAt: addSeconds(START, -600),
  reportedAt: START,
  place: '兴国镇样例工地大门',
  people: 25,
  dutyLine: '0938-6521234',
};
const report = (more: object = {}, who: Who = 'OFFICE') => ok(who, 'groupEventReport', { ...REPORT, ...more });
const toResponse = async (): Promise<string> => {
  const { code } = await report();
  await ok('OFFICE', 'groupEventGrade', { code });
  await ok('TOWN', 'groupEventBeginResponse', { code, officer: 'town-1', rank: 'TOWN' });
  return code;
};
const find = async (who: Who, code: string, fields = EVENT): Promise<Event | null> =>
  (await service.ask(who, `query ($code: ID!) { groupEvent(code: $code) { ${fields} } }`, { code })).body.data?.[
    'groupEvent'
  ] as Event | null;
type Told = { readonly name: string; readonly data: { readonly duty?: string; readonly dueAt?: string } };
const feed = async (name: string): Promise<readonly Told[]> =>
  (
    JSON.parse((await service.get('/feed?after=0&limit=500', service.as('OFFICE'))).text) as { events: Told[] }
  ).events.filter((one) => one.name === `cases.group-event-${name}`);
const missed = async (): Promise<readonly unknown[]> =>
  (await feed('duty-missed')).map(({ data }) => [data.duty, data.dueAt]);

it('S1-16, S2-05, S2-31, S4-37: an event is told in time, from its report to its review', async () => {
  const { code, next } = await report({ warnings: ['P-1:W24'], source: 'POLICE_110' });
  expect(code).toBe('620522-EMG-2026-000001');
  expect(next).toContain('groupEventGrade');
  const ofTown = (await find('TOWN', code, 'acts { act isOpen by }'))?.['acts'] as readonly { act: string }[];
  expect(ofTown.find(({ act }) => act === 'groupEventGrade')).toMatchObject({ isOpen: false, by: ['OFFICE'] });
  expect(ofTown.find(({ act }) => act === 'groupEventFollowUp')).toMatchObject({ isOpen: true });
  now = after(300);
  expect(await ok('OFFICE', 'groupEventGrade', { code })).toMatchObject({
    stage: 'GRADED',
    level: 'IV',
    response: { commander: 'TOWN', callOut: ['OFFICE', 'TOWN', 'DEPARTMENT'], reportTo: 'COUNTY' },
  });
  await ok('TOWN', 'groupEventBeginResponse', { code, officer: 'town-1', rank: 'TOWN' });
  await ok('TOWN', 'groupEventReportUp', { code, by: 'PHONE', to: 'COUNTY', at: after(250) });
  now = after(1_800);
  await ok('TOWN', 'groupEventRecordArrival', { code, at: after(1_500) });
  const written = { code, by: 'WRITTEN', to: 'COUNTY', at: after(1_700) };
  expect(codesOf(await give('TOWN', 'groupEventReportUp', written))).toEqual(['GROUP_EVENT_CONTENT_MISSING']);
  const told = {
    amountFen: '50000000',
    cause: '未拨付人工费',
    demands: '支付工资',
    action: '已疏散',
    nextStep: '约谈',
  };
  await ok('HOUSING', 'groupEventFollowUp', { code, ...told, people: 60, gravity: ['ROAD_BLOCKED'] });
  await ok('TOWN', 'groupEventReportUp', written);
  await ok('OFFICE', 'groupEventRegrade', { code, level: 'I', reason: '堵路，人数增加' });
  await ok('OFFICE', 'groupEventNameCommander', { code, officer: 'county-1', rank: 'COUNTY_HEAD' });
  for (const who of ['PROJECT_DEPARTMENT', 'CONTRACTOR_HEAD', 'TOWN_OF_WORKS'])
    expect(await ok('TOWN', 'groupEventRecordAttendance', { code, who, at: after(1_600) })).toMatchObject({
      attendance: { isCompliant: false },
    });
  const last = { code, who: 'TOWN_OF_PETITIONER', at: after(1_700) };
  expect(await ok('TOWN', 'groupEventRecordAttendance', last)).toMatchObject({
    attendance: { missing: [], isCompliant: true },
  });
  await ok('TOWN', 'groupEventControl', { code, at: after(1_750) });
  await ok('OFFICE', 'groupEventSettle', { code, at: after(1_790), outcome: '工资已付清' });
  await ok('OFFICE', 'groupEventLinkCase', { code, caseCode: '620522-WAGE-2026-000007' });
  const reviewed = await ok('OFFICE', 'groupEventReview', { code, findings: '预警未及时处理' });
  expect(reviewed).toMatchObject({
    stage: 'REVIEWED',
    level: 'I',
    people: 60,
    caseCode: '620522-WAGE-2026-000007',
    arrival: { seconds: 1_500, isInTime: true },
    commander: { officer: 'county-1', rank: 'COUNTY_HEAD' },
  });
  const statuses = Object.fromEntries(reviewed.deadlines.map(({ duty, status }) => [duty, status]));
  expect(statuses).toEqual({
    ...{
      ARRIVE: 'MET',
      PHONE: 'MET',
      WRITTEN: 'MET',
      'FOLLOW_UP 1': 'MET',
      'FOLLOW_UP 2': 'VOID',
      'FOLLOW_UP 3': 'VOID',
    },
  });
  expect(await find('OFFICE', code, 'warnings')).toEqual({ warnings: ['P-1:W24'] });
  await eventually(async () => expect(await feed('settled')).toHaveLength(1));
  expect(await feed('alerted')).toHaveLength(1);
  expect(await feed('graded')).toHaveLength(2);
  expect(await missed()).toEqual([]);
});

it('S1-25: the hour to be on the spot runs through midnight into a holiday; its last second is in time, the next a breach, told once', async () => {
  const code = await toResponse();
  await pass(after(3_600));
  const arrive = async () => (await missed()).filter((one) => (one as string[])[0] === 'ARRIVE');
  expect(await arrive()).toEqual([]);
  await pass(after(3_601));
  await eventually(async () => expect(await arrive()).toEqual([['ARRIVE', after(3_600)]]));
  expect(await ok('TOWN', 'groupEventRecordArrival', { code, at: after(3_601) })).toMatchObject({
    arrival: { seconds: 3_601, isInTime: false },
  });
  expect((await find('OFFICE', code))?.deadlines).toContainEqual(
    expect.objectContaining({ duty: 'ARRIVE', rule: 'EMG-02', status: 'MISSED', endedOn: '2026-02-16' }),
  );
  expect(await arrive()).toHaveLength(1);
});

it('an arrival at 60:01 that is entered before anybody looked is a breach all the same; one at 60:00 is none', async () => {
  const [late, punctual] = [await toResponse(), await toResponse()];
  now = after(3_600);
  expect(await ok('TOWN', 'groupEventRecordArrival', { code: punctual, at: now })).toMatchObject({
    arrival: { seconds: 3_600, isInTime: true },
  });
  now = after(3_601);
  expect(await ok('TOWN', 'groupEventRecordArrival', { code: late, at: now })).toMatchObject({
    arrival: { seconds: 3_601, isInTime: false },
  });
  await eventually(async () =>
    expect((await missed()).filter((one) => (one as string[])[0] === 'ARRIVE')).toHaveLength(1),
  );
});

it('each hour without a follow-up is told, across midnight, and once it is under control each day', async () => {
  const code = await toResponse();
  await ok('TOWN', 'groupEventRecordArrival', { code, at: START });
  const late = async () => (await missed()).filter((one) => (one as string[])[0]?.startsWith('FOLLOW_UP'));
  await pass(after(2 * 3_600 + 1));
  await eventually(async () =>
    expect(await late()).toEqual([
      ['FOLLOW_UP 1', after(3_600)],
      ['FOLLOW_UP 2', after(7_200)],
    ]),
  );
  now = after(8_000);
  const followed = await ok('TOWN', 'groupEventFollowUp', { code, action: '劝离', nextStep: '对账' });
  expect(followed).toMatchObject({ followUpsMissed: 2 });
  const statusOf = (event: Event, duty: string) => event.deadlines.find((one) => one.duty === duty)?.status;
  expect(['FOLLOW_UP 2', 'FOLLOW_UP 3', 'FOLLOW_UP 4'].map((duty) => statusOf(followed, duty))).toEqual([
    ...['MISSED', 'MET', 'RUNNING'],
  ]);
  await ok('TOWN', 'groupEventControl', { code, at: after(8_000) });
  await pass(after(8_000 + 24 * 3_600));
  expect(await late()).toHaveLength(2);
  await pass(after(8_001 + 24 * 3_600));
  await eventually(async () => expect((await late()).at(-1)).toEqual(['FOLLOW_UP 5', after(8_000 + 24 * 3_600)]));
});

it('two replicas tell a missed duty once', async () => {
  await toResponse();
  const other = await cases.start({ ...service.app.config, PORT: 0 }, { clock });
  try {
    now = after(3 * 3_600 + 1);
    await Promise.all([service.app.evaluate(), other.app.evaluate(), service.app.evaluate(), other.app.evaluate()]);
    await eventually(async () =>
      expect((await missed()).map((one) => (one as string[])[0]).toSorted()).toEqual([
        ...['ARRIVE', 'FOLLOW_UP 1', 'FOLLOW_UP 2', 'FOLLOW_UP 3', 'PHONE', 'WRITTEN'],
      ]),
    );
  } finally {
    for (const { stop } of other.stops) await stop();
  }
});

it('whoever may not act is refused, and nothing changes', async () => {
  const { code } = await report({ areaCode: '620522105', sector: 'WATER' });
  expect(codesOf(await give('TOWN', 'groupEventFollowUp', { code, action: 'x', nextStep: 'y' }))).toEqual([
    'GROUP_EVENT_UNKNOWN',
  ]);
  expect(codesOf(await give('HOUSING', 'groupEventControl', { code, at: START }))).toEqual(['GROUP_EVENT_UNKNOWN']);
  expect(codesOf(await give('WATER', 'groupEventGrade', { code }))).toEqual(['FORBIDDEN']);
  expect(codesOf(await give('CONTRACTOR', 'groupEventControl', { code, at: START }))).toEqual(['FORBIDDEN']);
  const elsewhere = { ...REPORT, areaCode: '620522105' };
  expect(codesOf(await give('TOWN', 'groupEventReport', elsewhere))).toEqual(['GROUP_EVENT_UNKNOWN']);
  expect(await find('TOWN', code)).toBeNull();
  expect(await find('WATER', code)).toMatchObject({ code, stage: 'REPORTED', people: 25 });
});

it('S1-24: something extreme is told to the police at once', async () => {
  const { code, police } = await report({ people: 1, gravity: ['EXTREME'] });
  expect(police).toMatchObject({ isOpen: true });
  await eventually(async () => expect(await feed('police-needed')).toHaveLength(1));
  await ok('OFFICE', 'groupEventTellPolice', { code, at: START });
  expect(await ok('OFFICE', 'groupEventDispatchPolice', { code, at: START })).toMatchObject({
    police: { isOpen: false, dispatchedAt: START },
  });
});

it('what is published and logged of an event has none of its words', async () => {
  await report({ cause: '总包拖欠', demands: '马上付款' });
  await eventually(async () => expect(await feed('reported')).toHaveLength(1));
  const told = JSON.stringify(await feed('reported'));
  for (const words of ['总包拖欠', '马上付款', '样例工地', '6521234']) expect(told).not.toContain(words);
});
