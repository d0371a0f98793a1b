import { arrearsChanged } from '@anxin/contracts';
import { plainDate } from '@anxin/domain-kit';
import type { Who } from '@anxin/testing';
import { CONTRACTOR, type OrdersOf, ordersOf, PEOPLE, PROJECT, PROOFS, TOWN_CODE } from './order.fixture';

const TODAY = '2026-03-02';
let on: OrdersOf;
beforeAll(async () => void (on = await ordersOf(plainDate(TODAY))));
afterAll(() => on.close());

const workers = (fen: string) => PEOPLE.map((worker) => ({ worker, fen }));
const EMERGENCY = {
  kind: 'EMERGENCY',
  name: '秦安县应急周转金',
  areaCode: '620522',
  fen: '100000000',
  basis: '秦政发1号',
};
const SUPERVISED = {
  ...{ kind: 'SUPERVISED', name: '项目监管资金', areaCode: TOWN_CODE, sector: 'HOUSING', projectCode: PROJECT },
  ...{ fen: '1000000', basis: '监管协议1号' },
};
const LINES = 'entries { nodes { no move fen balanceFen reference askedBy by } totalCount }';
const read = async (who: Who, text: string) => (await on.service.ask(who, text)).body.data as Record<string, never>;
const opened = async (who: Who, input: object): Promise<string> => {
  const code = String((await on.ok(who, 'fundPropose', input))['code']);
  expect(await on.refusal(who, 'fundConfirm', { code })).toBe('FUND_SECOND_PERSON_NEEDED');
  expect(await on.ok('OFFICE_2', 'fundConfirm', { code }, 'stage')).toEqual({ stage: 'OPEN' });
  return code;
};
/** `workers` tells what each is owed. */
const owes = (arrearsFen: string, beforeFen = '0') =>
  on.hear(
    arrearsChanged,
    {
      ...{ projectCode: PROJECT, on: TODAY },
      entries: PEOPLE.map((person) => ({ person, payMonth: '2026-01', dueOn: '2026-02-10', arrearsFen, beforeFen })),
    },
    TODAY,
  );

let [fund, advance, supervised] = ['', '', ''];
const ADVANCE = () => ({
  ...{ fundCode: fund, caseCode: '620522-CASE-2026-000001', projectCode: PROJECT, areaCode: TOWN_CODE },
  ...{ sector: 'HOUSING', creditCode: CONTRACTOR, cause: 'UNABLE', purpose: 'WAGES', facts: '总包账户被冻结' },
  sums: workers('170000'),
});

it('EMF-01: an emergency fund is opened and topped up by two officers of the office, and seen by nobody below it', async () => {
  expect(await on.refusal('HOUSING', 'fundPropose', EMERGENCY)).toBe('FUND_UNKNOWN');
  fund = await opened('OFFICE', EMERGENCY);
  await on.ok('OFFICE', 'fundAskTopUp', { code: fund, fen: '500', basis: '秦政发2号' });
  const topped = await on.ok('OFFICE_2', 'fundConfirm', { code: fund }, `balanceFen asked { fen } ${LINES}`);
  expect(topped).toMatchObject({
    ...{ balanceFen: '100000500', asked: null },
    entries: {
      nodes: [
        { no: 1, move: 'OPENED', fen: '100000000', balanceFen: '100000000', askedBy: 'office-1', by: 'office-2' },
        { no: 2, move: 'TOPPED_UP', fen: '500', balanceFen: '100000500', reference: '秦政发2号' },
      ],
      totalCount: 2,
    },
  });
  for (const who of ['TOWN', 'HOUSING'] as const)
    expect(await read(who, '{ funds { totalCount } }')).toEqual({ funds: { totalCount: 0 } });
});

it('EMF-02: what is advanced is held against what workers tells, and against what was advanced before', async () => {
  await owes('896000');
  advance = String((await on.ok('TOWN', 'advanceApply', ADVANCE()))['code']);
  expect(advance).toBe('620522-ADV-2026-000001');
  const given = { code: advance, proofs: PROOFS };
  expect(await on.refusal('TOWN', 'advanceVerify', given)).toBe('FORBIDDEN');
  expect(await on.refusal('OFFICE', 'advanceVerify', { ...given, found: workers('896000') })).toBe(
    'ADVANCE_ARREARS_TOLD',
  );
  const verified = await on.ok(
    'OFFICE',
    'advanceVerify',
    given,
    'stage sums { fen owedFen isTold } verification { mark }',
  );
  expect(verified).toEqual({
    ...{ stage: 'VERIFIED', verification: { mark: 'D' } },
    sums: PEOPLE.map(() => ({ fen: '170000', owedFen: '896000', isTold: true })),
  });
  const second = String((await on.ok('TOWN', 'advanceApply', ADVANCE()))['code']);
  expect(await on.refusal('OFFICE', 'advanceVerify', { ...given, code: second })).toBe('ADVANCE_BEYOND_PERSON_CAP');
  const withdrawn = await on.ok('TOWN', 'advanceWithdraw', { code: second, reason: '重复申请' }, 'stage endedBecause');
  expect(withdrawn).toEqual({ stage: 'WITHDRAWN', endedBecause: '重复申请' });
});

it('EMF-03: it is paid from the fund once another approved it, and what its fund does not hold is not', async () => {
  expect(await on.refusal('OFFICE', 'advanceApprove', { code: advance, document: '秦政批3号' })).toBe(
    'ADVANCE_SECOND_PERSON_NEEDED',
  );
  await on.ok('OFFICE_2', 'advanceApprove', { code: advance, document: '秦政批3号' });
  const paying = { code: advance, paidOn: TODAY, bankFile: 'BANK-1' };
  const paid = await on.ok(
    'OFFICE',
    'advancePay',
    paying,
    'stage outstandingFen ledger { move fen } fund { balanceFen }',
  );
  expect(paid).toEqual({
    ...{ stage: 'PAID', outstandingFen: '510000' },
    ...{ ledger: [{ move: 'LENT', fen: '510000' }], fund: { balanceFen: '99490500' } },
  });
});

it('it is claimed and comes back; past its last day it is overdue once, and the balance is whole again', async () => {
  const claim = {
    ...{ code: advance, creditCode: CONTRACTOR, term: { length: 5, unit: 'WD' }, servedOn: TODAY },
    ...{ way: 'IN_PERSON', proofs: PROOFS },
  };
  const claimed = await on.ok(
    'OFFICE',
    'advanceClaim',
    claim,
    'stage deadlines { duty dueOn } documentOffers { kind code }',
  );
  expect(claimed).toEqual({
    ...{ stage: 'RECOVERING', deadlines: [{ duty: 'REPAY', dueOn: '2026-03-09' }] },
    documentOffers: [
      { kind: 'ADVANCE_APPROVAL', code: null },
      { kind: 'ADVANCE_CLAIM', code: null },
    ],
  });
  await on.tick('2026-03-10');
  const back = (fen: string) => ({ code: advance, receivedOn: TODAY, fen, reference: '流水1' });
  expect(await on.refusal('OFFICE', 'advanceRecover', back('510001'))).toBe('ADVANCE_RECOVERY_BEYOND');
  const part = await on.ok('OFFICE', 'advanceRecover', back('110000'), 'stage isOverdue outstandingFen');
  expect(part).toEqual({ stage: 'RECOVERING', isOverdue: true, outstandingFen: '400000' });
  const fields = '{ fundFigures { emergencyFen outstandingFen advancesRecovering advancesOverdue advancesToDecide } }';
  const { body } = await on.service.entities('OFFICE', 'Area', [{ code: '620522' }], fields);
  expect(body.data).toEqual({
    _entities: [
      {
        fundFigures: {
          ...{ emergencyFen: '99600500', outstandingFen: '400000' },
          ...{ advancesRecovering: 1, advancesOverdue: 1, advancesToDecide: 0 },
        },
      },
    ],
  });
  const whole = await on.ok('OFFICE', 'advanceRecover', back('400000'), 'stage fund { balanceFen outstandingFen }');
  expect(whole).toEqual({ stage: 'RECOVERED', fund: { balanceFen: '100000500', outstandingFen: '0' } });
  const told = await on.database.query<{ type: string }[]>(
    "SELECT type FROM journal WHERE type LIKE 'enforcement.%' AND type LIKE ANY(ARRAY['%fund-moved', '%advance-%']) ORDER BY stream, version",
  );
  expect(told.map(({ type }) => type.slice('enforcement.'.length))).toEqual([
    ...['advance-paid', 'advance-recovered', 'advance-recovered'],
    ...Array.from({ length: 5 }, () => 'fund-moved'),
  ]);
});

it('S0-32, S2-23: a supervised fund is drawn with the leave of its department and the office, wages first', async () => {
  supervised = await opened('HOUSING', SUPERVISED);
  const tranches = [{ on: TODAY, fen: '600000' }];
  await on.ok('HOUSING', 'fundSchedule', { code: supervised, tranches });
  const other = { fundCode: supervised, use: 'OTHER', purpose: '材料款', fen: '100' };
  expect(await on.refusal('OFFICE', 'drawingApply', other)).toBe('DRAWING_WAGES_FIRST');
  expect(await on.refusal('WATER', 'drawingApply', other)).toBe('DRAWING_UNKNOWN');
  const wages = { fundCode: supervised, use: 'WAGES', purpose: '发放一月工资', sums: workers('250000') };
  const draw = async (sums: object[]): Promise<string> => {
    const code = String((await on.ok('OFFICE', 'drawingApply', { ...wages, sums }))['code']);
    expect(await on.refusal('OFFICE', 'drawingApprove', { code, document: '治欠办5号' })).toBe('DRAWING_STAGE');
    await on.ok('HOUSING', 'drawingEndorse', { code });
    await on.ok('OFFICE_2', 'drawingApprove', { code, document: '治欠办5号' });
    return code;
  };
  const paying = { paidOn: TODAY, bankFile: 'BANK-2' };
  const beyond = await draw(workers('250000'));
  expect(await on.refusal('HOUSING', 'drawingPay', { code: beyond, ...paying })).toBe('FUND_NOT_RELEASED');
  const within = await draw(workers('200000'));
  const paid = await on.ok(
    'HOUSING',
    'drawingPay',
    { code: within, ...paying },
    'stage fund { balanceFen availableFen drawnFen }',
  );
  expect(paid).toEqual({ stage: 'PAID', fund: { balanceFen: '400000', availableFen: '0', drawnFen: '600000' } });
  await owes('0', '896000');
  expect((await on.ok('OFFICE', 'drawingApply', other, 'stage use'))['stage']).toBe('APPLIED');
  expect(await read('HOUSING', '{ funds { totalCount } drawings { totalCount } }')).toEqual({
    ...{ funds: { totalCount: 1 }, drawings: { totalCount: 3 } },
  });
});

it('S2-22: what the government’s projects owe is listed and cleared one by one, by two officers', async () => {
  const projects = [PROJECT, '2506-620522-05-05-100009'].map((projectCode, place) => ({
    ...{ projectCode, owedFen: String(1_000_000 * (place + 1)), creditCode: CONTRACTOR, dueOn: '2026-03-31' },
  }));
  const begun = { name: '政府投资项目清零行动', areaCode: '620522', projects };
  const code = String((await on.ok('OFFICE', 'clearanceBegin', begun))['code']);
  await on.ok('OFFICE', 'clearanceReport', { code, projectCode: PROJECT, paidOn: TODAY, proofs: PROOFS });
  expect(await on.refusal('OFFICE', 'clearanceConfirm', { code, projectCode: PROJECT })).toBe(
    'CLEARANCE_SECOND_PERSON_NEEDED',
  );
  const figures = 'figures { listed cleared clearedIn10000 overdue listedFen clearedFen }';
  expect(await on.ok('OFFICE_2', 'clearanceConfirm', { code, projectCode: PROJECT }, figures)).toEqual({
    figures: {
      ...{ listed: 2, cleared: 1, clearedIn10000: 5000, overdue: 0, listedFen: '3000000', clearedFen: '1000000' },
    },
  });
  expect(await read('OFFICE', '{ clearances { nodes { code projects { clearedOn } } } }')).toEqual({
    clearances: { nodes: [{ code, projects: [{ clearedOn: TODAY }, { clearedOn: null }] }] },
  });
});
