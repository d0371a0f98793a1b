import { addDays, type PlainDate, plainDate } from '@anxin/domain-kit';
import { chanceOf, shuffled } from '@anxin/testing';
import { type County, startCounty } from './county.fixture';
import {
  bankReturn,
  caseOf,
  clueOf,
  DETERMINED,
  fenOf,
  officeOf,
  PARTIES,
  PROJECT,
  TOWN_CODE,
  WORKERS,
} from './eleven.fixture';
import { IS_ALOUD, STORY_SEED } from './play';

/**
 * Everything at once: one order that is obeyed, one that lapses and ends on the list, a case, a deposit and a promise, each in
 * its own order and all of them mixed, with services killed, paused and asked twice, and with days that go one by one or many
 * at once. Whatever the seed, it ends the same and adds up. `npm run story -- walk` also kills its broker, twice; what waits
 * for a killed reader of a broker waits half a minute, so `npm test` walks without one.
 */
const TODAY = plainDate('2026-02-10');
const chance = chanceOf(STORY_SEED + 1);
let county: County;
let { done, does, again, sends, takesIn } = {} as ReturnType<typeof officeOf>;
beforeAll(async () => {
  county = await startCounty(TODAY, { transport: IS_ALOUD ? 'auto' : 'embedded' });
  ({ done, does, again, sends, takesIn } = officeOf(county));
});
afterAll(() => county.close());

type Step = () => Promise<unknown>;
/** Ten who are owed are many. */
const [OBEYED, LAPSED] = [WORKERS.slice(0, 1), WORKERS.slice(1)];
const codes = { obeyed: '', lapsed: '', case: '' };
const PROOFS = [{ id: 'E-1', media: '~DOCUMENT' }];
const STATED = { oneWorkerFen: '1000000', manyWorkersFen: '5000000', source: '省高级人民法院规定' };

const order = (name: 'obeyed' | 'lapsed', workers: typeof WORKERS): readonly Step[] => {
  const code = () => codes[name];
  const proposal = {
    ...{ kind: '~PAYMENT', enterprise: PARTIES.contractor, party: '~GENERAL_CONTRACTOR', projectCode: PROJECT },
    ...{ areaCode: TOWN_CODE, sector: '~HOUSING', rules: ['LIA-08'], filedOn: '2026-02-10', owedOn: '2026-02-10' },
    ...{ findings: '工资未付', term: { length: 3, unit: '~CD' }, totalFen: String(fenOf(workers)) },
    sums: workers.map(({ number, fen }) => ({ idCardNumber: number, payMonth: '2025-12', fen })),
    liability: { employer: '~COMPANY', isSubcontractor: true },
  };
  return [
    async () => (codes[name] = String((await done('OFFICE', 'orderPropose', proposal))['code'])),
    () => done('OFFICE', 'orderTell', { code: code() }),
    () => done('OFFICE', 'orderHear', { code: code(), heardOn: '2026-02-10', stated: false, record: '未陈述' }),
    () => done('OFFICE_2', 'orderDecide', { code: code() }),
    () => done('OFFICE', 'orderServe', { code: code(), servedOn: '2026-02-10', way: '~IN_PERSON', proofs: PROOFS }),
  ];
};
const units = [
  { unit: { townCode: TOWN_CODE }, role: '~LEAD' },
  { unit: { sector: '~HOUSING' }, role: '~SUPPORT' },
];
const theCase = (): readonly Step[] => [
  () => done('OFFICE', 'clueRegister', clueOf('WK-2026-0210'), 'code'),
  async () => (codes.case = String((await done('OFFICE', 'caseOpen', caseOf('VISIT:WK-2026-0210')))['code'])),
  () => done('OFFICE', 'caseAssign', { code: codes.case, units }),
  () => done('TOWN', 'caseSignTask', { code: codes.case }),
  () => done('DEPARTMENT', 'caseSignTask', { code: codes.case }),
  () => done('TOWN', 'caseMediate', { code: codes.case }),
  () => done('TOWN', 'caseDetermine', { code: codes.case, ...DETERMINED }),
  () => done('TOWN', 'caseEndMediation', { code: codes.case, outcome: '~AGREED', note: '分批付清' }),
  () => done('TOWN', 'caseConclude', { code: codes.case, conclusion: '~PAID', note: '分批付清' }),
  () => done('TOWN', 'caseFinishTask', { code: codes.case, result: '已办' }),
  () => done('DEPARTMENT', 'caseFinishTask', { code: codes.case, result: '已办' }),
];
const deposit = (): readonly Step[] => {
  let proposalId = '';
  return [
    async () => {
      const draw = { projectCode: PROJECT, kind: '~DRAW', amountFen: '896400', on: '2026-02-10', reason: '先行垫付' };
      const drawn = await done('OFFICE', 'depositMovementPropose', draw, 'deposit { proposals { id } }');
      proposalId = (drawn['deposit'] as { proposals: { id: string }[] }).proposals[0]?.id ?? '';
    },
    () => done('OFFICE_2', 'depositMovementConfirm', { projectCode: PROJECT, proposalId }, 'code'),
  ];
};
const promise: Step = () =>
  done('TOWN', 'promiseRecord', {
    ...{ enterprise: PARTIES.contractor, party: '~GENERAL_CONTRACTOR', projectCode: PROJECT, areaCode: TOWN_CODE },
    ...{ sector: '~HOUSING', givenOn: '2026-02-10', evidence: ['E-3'] },
  });

/** All of them, each in its own order. */
const mixed = (matters: readonly (readonly Step[])[]): readonly Step[] => {
  const turns = shuffled(
    matters.flatMap((steps, matter) => steps.map(() => matter)),
    chance,
  );
  const places = matters.map(() => 0);
  return turns.map((matter) => {
    const place = places[matter] ?? 0;
    places[matter] = place + 1;
    return matters[matter]?.[place] ?? (() => Promise.resolve());
  });
};
/** A service stands still for a moment, and nobody tells it so. */
const pause = (): void => {
  const [pid = 0] = shuffled(Object.values(county.stack.pids), chance);
  process.kill(pid, 'SIGSTOP');
  setTimeout(() => process.kill(pid, 'SIGCONT'), 1_500);
};

/** Days go by, so many at once as it happens: the same is told of them as if each had come by itself. */
const goOn = async (from: PlainDate, to: PlainDate): Promise<void> => {
  for (let day = from; day < to;) {
    const next = addDays(day, 1 + Math.floor(chance() * 14));
    day = next < to ? next : to;
    await county.moveTo(day);
  }
};

it('all matters go on at once, through kills, pauses and repeats', async () => {
  await takesIn();
  const steps = mixed([order('obeyed', OBEYED), order('lapsed', LAPSED), theCase(), deposit(), [promise]]);
  const [killed, other] = shuffled([...steps.keys()], chance);
  for (const [place, step] of steps.entries()) {
    if (place === killed || place === other) await county.kill(chance);
    if (place === 8) await county.killBroker();
    if (chance() < 0.1) pause();
    await step();
    // Whoever heard no answer asks again, and nothing happens twice.
    if (chance() < 0.3) expect((await again())?.codes).toEqual([]);
  }
  expect((await does('OFFICE', 'caseClose', { code: codes.case })).codes).toEqual(['CASE_WORKERS_UNPROVED']);
  expect(await sends('bank-return-2025-12', bankReturn('WK1', OBEYED))).toMatchObject({ recorded: 1, refused: 0 });
}, 240_000);

it('time jumps: one order is obeyed, the other lapses and is listed', async () => {
  const lapse = plainDate('2026-02-14');
  await goOn(TODAY, lapse);
  const listing = { orderCode: codes.lapsed, reason: '逾期未付', stated: STATED };
  const code = String((await done('OFFICE', 'listingPropose', listing))['code']);
  const served = { servedOn: '2026-02-14', way: '~IN_PERSON', proof: '送达回证' };
  await done('OFFICE', 'listingServeNotice', { code, ...served });
  await county.kill(chance);
  await county.killBroker();
  await goOn(lapse, plainDate('2026-03-02'));
  await done('OFFICE_2', 'listingDecide', { code, documentNo: '秦人社列〔2026〕1号', measures: ['~TENDERS'] });
  expect(await sends('bank-return-2025-12', bankReturn('WK2', LAPSED, '2026-03-02'))).toMatchObject({
    recorded: 10,
  });
  await done('OFFICE', 'caseClose', { code: codes.case });
}, 240_000);

/** What was told to be late: of which duty, and since when. */
const missed = async (): Promise<readonly string[]> => {
  const told = [...(await county.feed('cases')), ...(await county.feed('enforcement'))];
  const late = told.filter(({ name }) => name.endsWith('-duty-missed'));
  return late
    .map(({ name, data }) => `${name} ${String(data['duty'])} ${String(data['dueOn'] ?? data['dueAt'])}`)
    .toSorted();
};

it('whatever happened on the way, it ends as it would have without', async () => {
  await county.settled();
  const { data } = await county.ask(
    'OFFICE',
    `{ obeyed: order(code: "${codes.obeyed}") { stage unpaidFen } lapsed: order(code: "${codes.lapsed}") { stage unpaidFen }
       case(code: "${codes.case}") { stage provedWorkers } listings { totalCount nodes { stage } }
       project(code: "${PROJECT}") { deposit { balanceFen } promises { nodes { stage } } } }`,
  );
  expect(data).toEqual({
    obeyed: { stage: 'OBEYED', unpaidFen: '0' },
    lapsed: { stage: 'OBEYED', unpaidFen: '0' },
    case: { stage: 'CLOSED', provedWorkers: 11 },
    listings: { totalCount: 1, nodes: [{ stage: 'LISTED' }] },
    project: { deposit: { balanceFen: String(300_000_000 - 896_400) }, promises: { nodes: [{ stage: 'STANDING' }] } },
  });
  const told = (await county.feed('enforcement')).map(({ name }) => name);
  expect(told.filter((name) => name.startsWith('enforcement.order-')).toSorted()).toEqual([
    ...['lapsed', 'obeyed', 'obeyed', 'served', 'served'].map((what) => `enforcement.order-${what}`),
  ]);
  // However many days went by at once.
  expect(await missed()).toEqual([
    'cases.clue-duty-missed CONCLUDE 2026-02-25',
    ...Array<string>(5).fill('cases.warning-duty-missed ACKNOWLEDGE 2026-02-11'),
  ]);
  expect(await county.audited()).toEqual([]);
});
