import { type County, startCounty } from './county.fixture';
import {
  bankReturn,
  caseOf,
  clueOf,
  DETERMINED,
  momentOn,
  officeOf,
  PROJECT,
  TOWN_CODE,
  WORKERS,
} from './eleven.fixture';

/**
 * Eleven stand at the gate of the site, and then forty. `npm run story -- group` plays it: who is on duty, who is there within
 * the hour, at which level, and how it becomes a case whose eleven are paid.
 */
const DAY = '2026-02-10';
let county: County;
let { does, done, sends, takesIn } = {} as ReturnType<typeof officeOf>;
beforeAll(async () => {
  county = await startCounty(DAY);
  ({ does, done, sends, takesIn } = officeOf(county));
});
afterAll(() => county.close());

const before = (minutes: number): string => momentOn(DAY, minutes);
let code = '';
const EVENT = 'code stage level people';

it('S1-23: somebody is on duty at every minute of the day: a roster with a gap is refused', async () => {
  await takesIn();
  const [from, to] = [before(720), momentOn(DAY, -720)];
  const roster = { areaCode: '620522', from, to, post: '~PHONE' };
  const gap = [
    { from, to: before(60), officer: 'office-1' },
    { from: before(30), to, officer: 'office-2' },
  ];
  expect((await does('OFFICE', 'dutyRosterSet', { ...roster, shifts: gap }, 'gaps { from }')).codes).toEqual([
    'DUTY_ROSTER_GAP',
  ]);
  const whole = [
    { from, to: before(30), officer: 'office-1' },
    { from: before(30), to, officer: 'office-2' },
  ];
  expect(await done('OFFICE', 'dutyRosterSet', { ...roster, shifts: whole }, 'gaps { from }')).toEqual({ gaps: [] });
});

it('eleven are a group event: told by the line on duty, graded, the town answers', async () => {
  const reported = {
    areaCode: TOWN_CODE,
    sector: '~HOUSING',
    projectCode: PROJECT,
    source: '~DUTY_LINE',
    occurredAt: before(70),
    reportedAt: before(58),
    place: '工地大门',
    people: 11,
    dutyLine: '0938-6521234',
  };
  code = String((await done('OFFICE', 'groupEventReport', reported, EVENT))['code']);
  expect(await done('OFFICE', 'groupEventGrade', { code }, EVENT)).toMatchObject({ level: 'IV', people: 11 });
  await done('TOWN', 'groupEventBeginResponse', { code, officer: 'town-1', rank: '~TOWN' }, EVENT);
  await done('TOWN', 'groupEventReportUp', { code, by: '~PHONE', to: '~COUNTY', at: before(50) }, EVENT);
});

it('S1-25: somebody is there within the hour, to the second', async () => {
  const there = await done('TOWN', 'groupEventRecordArrival', { code, at: before(20) }, 'arrival { seconds isInTime }');
  expect(there).toMatchObject({ arrival: { isInTime: true } });
  const { seconds } = there['arrival'] as { seconds: number };
  expect(Math.round(seconds / 60)).toBe(38);
});

it('eleven become forty: the level rises, the county commands', async () => {
  const told = {
    action: '已疏散到会议室',
    nextStep: '约谈总包',
    amountFen: '35840000',
    cause: '未拨付人工费',
    demands: '支付工资',
  };
  await done('TOWN', 'groupEventFollowUp', { code, people: 40, ...told }, EVENT);
  expect(await done('OFFICE', 'groupEventRegrade', { code, level: '~III', reason: '增至四十人' }, EVENT)).toMatchObject(
    {
      level: 'III',
      people: 40,
    },
  );
  await done('OFFICE', 'groupEventNameCommander', { code, officer: 'county-1', rank: '~COUNTY_HEAD' }, EVENT);
  await done('TOWN', 'groupEventReportUp', { code, by: '~WRITTEN', to: '~COUNTY', at: before(5) }, EVENT);
});

it('S2-06: four have to be there; with three it is not in order', async () => {
  const four = ['PROJECT_DEPARTMENT', 'CONTRACTOR_HEAD', 'TOWN_OF_WORKS', 'TOWN_OF_PETITIONER'];
  const isCompliant: unknown[] = [];
  for (const who of four) {
    const given = { code, who: `~${who}`, at: before(4) };
    const { attendance } = await done('TOWN', 'groupEventRecordAttendance', given, 'attendance { isCompliant }');
    isCompliant.push((attendance as { isCompliant: boolean }).isCompliant);
  }
  expect(isCompliant).toEqual([false, false, false, true]);
});

it('they go home to a case; the event is reviewed, and the eleven who are still owed are paid', async () => {
  await done('TOWN', 'groupEventControl', { code, at: before(3) }, EVENT);
  await done('OFFICE', 'clueRegister', clueOf('GR-2026-0210'), 'code');
  const opened = await done('OFFICE', 'caseOpen', caseOf('VISIT:GR-2026-0210'));
  const caseCode = String(opened['code']);
  await done('OFFICE', 'groupEventSettle', { code, at: before(1), outcome: '二十九人当场付清，十一人立案' }, EVENT);
  await done('OFFICE', 'groupEventLinkCase', { code, caseCode }, EVENT);
  expect(await done('OFFICE', 'groupEventReview', { code, findings: '处置及时' }, `${EVENT} caseCode`)).toMatchObject({
    stage: 'REVIEWED',
    people: 40,
    caseCode,
  });
  const units = [
    { unit: { townCode: TOWN_CODE }, role: '~LEAD' },
    { unit: { sector: '~HOUSING' }, role: '~SUPPORT' },
  ];
  await done('OFFICE', 'caseAssign', { code: caseCode, units });
  for (const who of ['TOWN', 'DEPARTMENT'] as const) await done(who, 'caseSignTask', { code: caseCode });
  await done('TOWN', 'caseMediate', { code: caseCode });
  await done('TOWN', 'caseDetermine', { code: caseCode, ...DETERMINED });
  await done('TOWN', 'caseEndMediation', { code: caseCode, outcome: '~AGREED', note: '当日付清' });
  await done('TOWN', 'caseConclude', { code: caseCode, conclusion: '~PAID', note: '总包垫付' });
  for (const who of ['TOWN', 'DEPARTMENT'] as const)
    await done(who, 'caseFinishTask', { code: caseCode, result: '已办' });
  expect((await does('OFFICE', 'caseClose', { code: caseCode })).codes).toEqual(['CASE_WORKERS_UNPROVED']);
  expect(await sends('bank-return-2025-12', bankReturn('GR1', WORKERS))).toMatchObject({ recorded: 11, refused: 0 });
  expect(await done('OFFICE', 'caseClose', { code: caseCode })).toMatchObject({ stage: 'CLOSED' });
});

it('and what the services told adds up', async () => expect(await county.audited()).toEqual([]));
