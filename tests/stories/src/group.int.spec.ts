import { madeCitizenNumber } from '@anxin/testing';
import { type County, startCounty } from './county.fixture';
import {
  bankReturn,
  caseOf,
  clueOf,
  DETERMINED,
  momentOn,
  officeOf,
  PARTIES,
  PROJECT,
  TOWN_CODE,
  WORKERS,
} from './eleven.fixture';

/**
 * Eleven stand at the gate of the site, and then forty. `npm run story -- group` plays it: who is on duty, who is there within
 * the hour, at which level, how the emergency fund gives each a part and has it back, and how it becomes a case whose eleven
 * are paid.
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
  // Each call reads the machine's clock anew: one moment ends a shift and begins the next.
  const [from, to, handOver] = [before(720), momentOn(DAY, -720), before(30)];
  const roster = { areaCode: '620522', from, to, post: '~PHONE' };
  const gap = [
    { from, to: before(60), officer: 'office-1' },
    { from: handOver, to, officer: 'office-2' },
  ];
  expect((await does('OFFICE', 'dutyRosterSet', { ...roster, shifts: gap }, 'gaps { from }')).codes).toEqual([
    'DUTY_ROSTER_GAP',
  ]);
  const whole = [
    { from, to: handOver, officer: 'office-1' },
    { from: handOver, to, officer: 'office-2' },
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

/** The others at the gate, of whom no payroll tells: what they are owed is what an officer finds. */
const OTHERS = Array.from({ length: 29 }, (_, place) =>
  madeCitizenNumber(`620522198501${String(place + 1).padStart(2, '0')}701`),
);
const FORTY = [...WORKERS.map(({ number }) => number), ...OTHERS];
const of = (fen: string) => (idCardNumber: string) => ({ idCardNumber, fen });
const PROOFS = [{ id: 'E-GR', media: '~DOCUMENT' }];
const BALANCE = 'fund { balanceFen outstandingFen }';
let [fund, advance] = ['', ''];

it('EMF-01, EMF-02: the fund gives each of the forty a part: one applies, another verifies, a third approves', async () => {
  const whole = {
    kind: '~EMERGENCY',
    name: '秦安县应急周转金',
    areaCode: '620522',
    fen: '100000000',
    basis: '秦政发〔2026〕1号',
  };
  fund = String((await done('OFFICE', 'fundPropose', whole))['code']);
  expect((await does('OFFICE', 'fundConfirm', { code: fund })).codes).toEqual(['FUND_SECOND_PERSON_NEEDED']);
  await done('OFFICE_2', 'fundConfirm', { code: fund });
  const applied = {
    ...{ fundCode: fund, projectCode: PROJECT, areaCode: TOWN_CODE, sector: '~HOUSING' },
    ...{ creditCode: PARTIES.contractor, cause: '~UNABLE', purpose: '~LIVING_COST', facts: '四十人聚集，无返乡路费' },
    sums: FORTY.map(of('170000')),
  };
  advance = String((await done('TOWN', 'advanceApply', applied))['code']);
  const found = OTHERS.map(of('896000'));
  expect((await does('OFFICE', 'advanceVerify', { code: advance, found: [], proofs: PROOFS })).codes).toEqual([
    'ADVANCE_ARREARS_UNKNOWN',
  ]);
  await done('OFFICE', 'advanceVerify', { code: advance, found, proofs: PROOFS });
  const document = '秦政批〔2026〕3号';
  expect((await does('OFFICE', 'advanceApprove', { code: advance, document })).codes).toEqual([
    'ADVANCE_SECOND_PERSON_NEEDED',
  ]);
  await done('OFFICE_2', 'advanceApprove', { code: advance, document });
  const paid = { code: advance, paidOn: DAY, bankFile: 'YJ-20260210-01' };
  expect(await done('OFFICE', 'advancePay', paid, `stage people totalFen ${BALANCE}`)).toEqual({
    ...{ stage: 'PAID', people: 40, totalFen: '6800000' },
    fund: { balanceFen: '93200000', outstandingFen: '6800000' },
  });
});

it('EMF-03: all of it is claimed of the contractor, comes back in two parts, and the balance is whole again', async () => {
  const claim = {
    ...{ code: advance, creditCode: PARTIES.contractor, term: { length: 10, unit: '~CD' } },
    ...{ servedOn: DAY, way: '~IN_PERSON', proofs: PROOFS },
  };
  const { documentOffers } = await done('OFFICE', 'advanceClaim', claim, 'documentOffers { kind code }');
  expect(documentOffers).toEqual([
    { kind: 'ADVANCE_APPROVAL', code: null },
    { kind: 'ADVANCE_CLAIM', code: null },
  ]);
  const back = (reference: string) => ({ code: advance, receivedOn: DAY, fen: '3400000', reference });
  expect(await done('OFFICE', 'advanceRecover', back('ZB-1'), `stage ${BALANCE}`)).toEqual({
    ...{ stage: 'RECOVERING', fund: { balanceFen: '96600000', outstandingFen: '3400000' } },
  });
  expect(await done('OFFICE', 'advanceRecover', back('ZB-2'), `stage ${BALANCE}`)).toEqual({
    ...{ stage: 'RECOVERED', fund: { balanceFen: '100000000', outstandingFen: '0' } },
  });
  const { data } = await county.ask(
    'OFFICE',
    '{ area(code: "620522") { fundFigures { emergencyFen outstandingFen advancesRecovering } } }',
  );
  expect(data?.['area']).toEqual({
    fundFigures: { emergencyFen: '100000000', outstandingFen: '0', advancesRecovering: 0 },
  });
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
