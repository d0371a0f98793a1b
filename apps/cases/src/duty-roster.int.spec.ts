import { addSeconds, dayInChina, moment, type Moment } from '@anxin/domain-kit';
import { codesOf, type FreshService, freshService, type Who } from '@anxin/testing';
import { cases } from './subgraph';

const START = moment('2026-02-16T00:00:00.000Z');
let now: Moment;
const clock = { now: () => now, today: () => dayInChina(now) };
const timed = { ...cases, start: (config: ReturnType<typeof cases.config>) => cases.start(config, { clock }) };
let service: FreshService & Awaited<ReturnType<typeof cases.start>>;
beforeAll(async () => {
  now = addSeconds(START, -3_600);
  service = await freshService(timed, dayInChina(START));
});
afterAll(() => service.close());

const hour = (hours: number): Moment => addSeconds(START, hours * 3_600);
const shift = (from: number, to: number, officer: string) => ({ from: hour(from), to: hour(to), officer });
let keys = 0;
const FIELDS = 'shifts { officer isHandedOver } gaps { from to }';
const set = (who: Who, shifts: readonly object[], more: object = {}) =>
  service.ask(who, `mutation ($input: DutyRosterSetInput!) { dutyRosterSet(input: $input) { ${FIELDS} } }`, {
    input: { areaCode: '620522', from: hour(0), to: hour(24), shifts, idempotencyKey: `s${++keys}`, ...more },
  });
const handOver = (who: Who, at: Moment) =>
  service.ask(who, `mutation ($input: DutyHandOverInput!) { dutyRosterNoteHandOver(input: $input) { ${FIELDS} } }`, {
    input: { areaCode: '620522', at, note: '两起来电已转办', idempotencyKey: `h${++keys}` },
  });
const onDuty = async (at: Moment, who: Who = 'TOWN') =>
  (await service.ask(who, 'query ($at: Moment) { onDuty(areaCode: "620522", at: $at) { officer } }', { at })).body
    .data?.['onDuty'];
const FULL = [shift(0, 8, 'office-1'), shift(8, 16, 'office-2'), shift(16, 24, 'office-1')];

it('S1-23: a roster with a gap is refused by the gap, and one without has somebody on duty at any minute', async () => {
  const refused = await set('OFFICE', [FULL[0]!, FULL[2]!]);
  expect(refused.body.errors?.[0]?.extensions).toMatchObject({
    code: 'DUTY_ROSTER_GAP',
    details: { from: hour(8), to: hour(16) },
  });
  expect(await onDuty(hour(1))).toBeNull();
  expect((await set('OFFICE', FULL)).body.data?.['dutyRosterSet']).toMatchObject({ gaps: [] });
  for (let minute = 0; minute < 24 * 60; minute += 97)
    expect(await onDuty(addSeconds(START, minute * 60))).toEqual({
      officer: expect.stringMatching(/^office-[12]$/) as string,
    });
  expect(await onDuty(hour(8))).toEqual({ officer: 'office-2' });
  expect(await onDuty(hour(24))).toBeNull();
});

it('S1-23: the gaps of a span are told, in whatever scope', async () => {
  const query = `query ($from: Moment!, $to: Moment!) { dutyRoster(areaCode: "620522", from: $from, to: $to) { ${FIELDS} } }`;
  const { body } = await service.ask('HOUSING', query, { from: hour(12), to: hour(30) });
  expect(body.data?.['dutyRoster']).toMatchObject({
    shifts: [{ officer: 'office-2' }, { officer: 'office-1' }],
    gaps: [{ from: hour(24), to: hour(30) }],
  });
});

it('S1-23: a hand-over is complete when both have noted it, each for themselves', async () => {
  now = hour(8);
  const first = await handOver('OFFICE', hour(8));
  expect(first.body.data?.['dutyRosterNoteHandOver']).toMatchObject({ shifts: [{}, { isHandedOver: false }] });
  expect(codesOf(await handOver('TOWN', hour(8)))).toEqual(['DUTY_ROSTER_UNKNOWN']);
  const both = await handOver('OFFICE_2', hour(8));
  expect(both.body.data?.['dutyRosterNoteHandOver']).toMatchObject({ shifts: [{}, { isHandedOver: true }] });
});

it('S2-05: a town keeps its own desk and nobody else’s', async () => {
  const desk = { areaCode: '620522104', post: 'DESK', from: hour(24), to: hour(33) };
  expect(codesOf(await set('TOWN', [shift(24, 33, 'town-1')], desk))).toEqual([]);
  expect(codesOf(await set('TOWN', [shift(24, 33, 'town-1')], { ...desk, areaCode: '620522105' }))).toEqual([
    'DUTY_ROSTER_UNKNOWN',
  ]);
  expect(codesOf(await set('HOUSING', [shift(24, 33, 'x')], desk))).toEqual(['FORBIDDEN']);
});
