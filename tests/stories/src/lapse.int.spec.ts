import { plainDate } from '@anxin/domain-kit';
import { type County, startCounty } from './county.fixture';
import { bankReturn, officeOf, PARTIES, PAYROLL, PROJECT, ROSTER, TOWN_CODE, WORKERS } from './eleven.fixture';

/**
 * The eleven are ordered to be paid and nothing comes. `npm run story -- lapse` plays it: the order's last day, the
 * deposit, and what follows for whoever did not obey.
 */
let county: County;
let { does, done, sends } = {} as ReturnType<typeof officeOf>;
beforeAll(async () => {
  county = await startCounty('2026-02-10');
  ({ does, done, sends } = officeOf(county));
});
afterAll(() => county.close());

let order = '';
const found = async (fields: string) =>
  (await county.ask('OFFICE', `{ order(code: "${order}") { ${fields} } }`)).data?.['order'] as Readonly<
    Record<string, unknown>
  >;
const PROOF = { id: 'E-1', media: '~DOCUMENT' };

it('the general contractor is told what it is to pay to each of eleven, is heard, and a second officer decides', async () => {
  for (const file of ['enterprises', 'projects']) expect(await sends(file)).toMatchObject({ refused: 0 });
  expect(await sends('roster', ROSTER)).toMatchObject({ recorded: 11, refused: 0 });
  expect(await sends('payroll-2025-12', PAYROLL)).toMatchObject({ recorded: 11, refused: 0 });
  const proposed = await done(
    'OFFICE',
    'orderPropose',
    {
      kind: '~PAYMENT',
      enterprise: PARTIES.contractor,
      party: '~GENERAL_CONTRACTOR',
      projectCode: PROJECT,
      areaCode: TOWN_CODE,
      sector: '~HOUSING',
      rules: ['LIA-08'],
      filedOn: '2026-02-10',
      findings: '十一名工人2025年12月工资98600元未付',
      term: { length: 3, unit: '~CD' },
      owedOn: '2026-02-10',
      sums: WORKERS.map(({ number, fen }) => ({ idCardNumber: number, payMonth: '2025-12', fen })),
      totalFen: '9860000',
      liability: { employer: '~COMPANY', isSubcontractor: true },
    },
    'code people totalFen liability { rule { id } liableParty sequence recourseAgainst }',
  );
  order = String(proposed['code']);
  expect(proposed).toMatchObject({ people: 11, totalFen: '9860000' });
  // The general contractor first, with recourse against the workers' company; then that company, whose people they are.
  expect(proposed['liability']).toEqual([
    { rule: { id: 'LIA-08' }, liableParty: 'GENERAL_CONTRACTOR', sequence: 1, recourseAgainst: 'EMPLOYER' },
    { rule: { id: 'LIA-01' }, liableParty: 'EMPLOYER', sequence: 2, recourseAgainst: null },
  ]);
  await done('OFFICE', 'orderTell', { code: order });
  await done('OFFICE', 'orderHear', { code: order, heardOn: '2026-02-10', stated: true, record: '称工程款未到' });
  expect((await does('OFFICE', 'orderDecide', { code: order })).codes).toEqual(['ORDER_SECOND_OFFICER_NEEDED']);
  await done('OFFICE_2', 'orderDecide', { code: order });
});

it('its time runs from service; on its last day nothing is late, on the day after it has lapsed, told once', async () => {
  const service = { code: order, servedOn: '2026-02-10', way: '~IN_PERSON', proofs: [PROOF] };
  expect(await done('OFFICE', 'orderServe', service, 'stage service { dueOn }')).toEqual({
    stage: 'SERVED',
    service: { dueOn: '2026-02-13' },
  });
  await county.moveTo(plainDate('2026-02-13'));
  expect(await found('stage unpaidFen')).toEqual({ stage: 'SERVED', unpaidFen: '9860000' });
  await county.moveTo(plainDate('2026-02-14'));
  expect(await found('stage lapse { dueOn unpaidFen }')).toMatchObject({ stage: 'LAPSED' });
  const lapses = (await county.feed('enforcement')).filter(({ name }) => name === 'enforcement.order-lapsed');
  expect(lapses).toHaveLength(1);
  const opened = (await found('opens { rule { id } isOpen }'))['opens'] as { rule: { id: string }; isOpen: boolean }[];
  expect(opened.flatMap(({ rule, isOpen }) => (isOpen ? [rule.id] : []))).toEqual(
    expect.arrayContaining(['DEP-15', 'PEN-11', 'CRM-01', 'BLK-02']),
  );
});

it('the deposit is drawn by two officers, the bank pays five of them, and what remains stays owed', async () => {
  const draw = { kind: '~DRAW', amountFen: '4481600', on: '2026-02-14', reason: order };
  const proposed = await done(
    'OFFICE',
    'depositMovementPropose',
    { projectCode: PROJECT, ...draw },
    'deposit { balanceFen proposals { id } }',
  );
  const [{ id } = { id: '' }] = (proposed['deposit'] as { proposals: { id: string }[] }).proposals;
  const confirm = { projectCode: PROJECT, proposalId: id };
  expect((await does('OFFICE', 'depositMovementConfirm', confirm, 'code')).codes).toEqual([
    'PROJECT_SECOND_OFFICER_NEEDED',
  ]);
  expect(await done('OFFICE_2', 'depositMovementConfirm', confirm, 'deposit { balanceFen }')).toEqual({
    deposit: { balanceFen: String(300_000_000 - 4_481_600) },
  });
  expect(await sends('bank-return-2025-12', bankReturn('LP1', WORKERS.slice(0, 5), '2026-02-14'))).toMatchObject({
    recorded: 5,
    refused: 0,
  });
  expect(await found('stage unpaidFen')).toEqual({ stage: 'LAPSED', unpaidFen: String(6 * 896_400) });
});

it('and no feed or log names anybody', async () => {
  const feeds = await Promise.all(['enforcement', 'projects'].map((service) => county.feed(service)));
  const all = [JSON.stringify(feeds), await county.logs()].join('\n');
  for (const { number, name } of WORKERS) expect([all.includes(number), all.includes(name)]).toEqual([false, false]);
});
