import { connected } from '@anxin/service-kit/prepare';
import { codesOf, reportOf } from '@anxin/testing';
import { type Service, startService } from '../service.fixture';
import { correctionsIn, OWN } from './corrections.fixture';

let service: Service;
let { give, of, now, send } = {} as ReturnType<typeof correctionsIn>;
beforeAll(async () => {
  service = await startService();
  ({ give, of, now, send } = correctionsIn(service));
  await service.uploadSmall();
});
afterAll(() => service.close());

describe('a deposit that was told with a wrong sum and day', () => {
  /** Proposed by one officer and confirmed by another. */
  const move = async (kind: string, amountFen: string, on: string) => {
    const said = { kind, amountFen, on };
    const asked = await give('OFFICE', 'depositMovementPropose', said, '{ deposit { proposals { id } } }');
    expect(codesOf(asked)).toEqual([]);
    const [proposal] = (asked.body.data?.['depositMovementPropose'] as { deposit: { proposals: { id: string }[] } })
      .deposit.proposals;
    return codesOf(await give('OFFICE_2', 'depositMovementConfirm', { proposalId: proposal?.id }));
  };
  const held = async (on: string, knownAt?: string) =>
    (
      await of<{ deposit: { balanceFen: string } }>(
        `deposit { balanceFen(on: "${on}"${knownAt ? `, knownAt: "${knownAt}"` : ''}) }`,
      )
    ).deposit.balanceFen;

  it('is corrected by two officers, in the ledger too; what was known before stays known', async () => {
    const before = await now();
    const said = { kind: 'CORRECTION', amountFen: '250000000', on: '2025-08-20' };
    const ask = '{ deposit { proposals { id kind } } }';
    const asked = await give('OFFICE', 'depositMovementPropose', said, ask);
    const { proposals } = (asked.body.data?.['depositMovementPropose'] as { deposit: { proposals: { id: string }[] } })
      .deposit;
    const proposal = { proposalId: proposals[0]?.id };
    expect(proposals).toEqual([{ id: proposal.proposalId, kind: 'CORRECTION' }]);
    expect(await held('2025-08-22')).toBe('300000000');
    expect(codesOf(await give('OFFICE', 'depositMovementConfirm', proposal))).toEqual([
      'PROJECT_SECOND_OFFICER_NEEDED',
    ]);
    expect(codesOf(await give('OFFICE_2', 'depositMovementConfirm', proposal))).toEqual([]);
    expect(await of('deposit { amountFen lodgedOn proposals { id } }')).toEqual({
      deposit: { amountFen: '250000000', lodgedOn: '2025-08-20', proposals: [] },
    });
    expect(await Promise.all(['2025-08-19', '2025-08-20', '2025-08-22'].map((on) => held(on)))).toEqual([
      ...['0', '250000000', '250000000'],
    ]);
    expect(await held('2025-08-22', before)).toBe('300000000');
    const [sum] = await service.app.rows<{ fen: string }>('SELECT sum(amount_fen)::text AS fen FROM posting', []);
    expect(sum).toEqual({ fen: '0' });
    expect(await send({})).toMatchObject({ refused: 1, faults: { CONTRADICTS: 2 } });
    expect(await send({ depositAmount: '2500000.00', depositOn: '2025-08-20' })).toMatchObject({ same: 1, refused: 0 });
  });

  it('was in use from its right day on, and what is taken of it that very day stays to be made good', async () => {
    expect(await move('DRAW', '200000000', '2025-08-21')).toEqual([]);
    const due = () => of('deposit { topUpDueOn(on: "2025-09-01") }');
    const before = await due();
    expect(before).not.toEqual({ deposit: { topUpDueOn: null } });
    expect(await move('CORRECTION', '260000000', '2025-08-21')).toEqual([]);
    expect(await held('2025-08-21')).toBe('60000000');
    expect(await due()).toEqual(before);
  });

  it('and was used since is held against what was taken of it, day by day', async () => {
    await service.ask(
      'OFFICE',
      `mutation { depositTopUp(input: { projectCode: "${OWN}", amountFen: "200000000", toppedUpOn: "2026-02-10", idempotencyKey: "t" }) { code } }`,
    );
    const correct = (amountFen: string, on: string) =>
      give('OFFICE', 'depositMovementPropose', { kind: 'CORRECTION', amountFen, on });
    expect(codesOf(await correct('199999999', '2025-08-20'))).toEqual(['PROJECT_DEPOSIT_TOO_SMALL']);
    expect(codesOf(await correct('250000000', '2025-08-22'))).toEqual(['PROJECT_DEPOSIT_MOVED_BEFORE']);
    expect(codesOf(await correct('200000000', '2025-08-21'))).toEqual([]);
  });
});

describe('a change that was told of a wrong day', () => {
  const name = async () => (await of<{ name: string }>('name')).name;
  const wrong = { changedOn: '2026-02-01', projectName: '样例二期工程' };

  it('is told of another, and the project is called as it was until then; a file does not tell it again', async () => {
    const before = await name();
    expect(await send(wrong)).toMatchObject({ recorded: 1 });
    await service.app.evaluate();
    expect(await name()).toBe('样例二期工程');
    const corrected = await give('OFFICE', 'projectChangeCorrect', {
      changedOn: '2026-02-01',
      shouldBeOn: '2026-04-01',
    });
    expect(codesOf(corrected)).toEqual([]);
    expect(await name()).toBe(before);
    expect(await send(wrong)).toMatchObject({ recorded: 0, refused: 1, faults: { CONTRADICTS: 1 } });
    expect(await send({ ...wrong, changedOn: '2026-04-01' })).toMatchObject({ same: 1, refused: 0 });
  });

  it('or never was', async () => {
    const withdraw = { changedOn: '2026-04-01', withdrawn: true };
    expect(codesOf(await give('OFFICE', 'projectChangeCorrect', withdraw))).toEqual([]);
    // Neither the day it was told of first nor the one it was then told of is one on which anything changes.
    expect(await of('changes { changedOn }')).toEqual({ changes: [] });
    expect(codesOf(await give('OFFICE', 'projectChangeCorrect', withdraw))).toEqual(['PROJECT_CHANGE_UNKNOWN']);
  });

  it.each([{ withdrawn: true, shouldBeOn: '2026-03-01' }, {}, { withdrawn: false }])(
    'is not corrected by %j',
    async (input) => {
      const answer = await give('OFFICE', 'projectChangeCorrect', { changedOn: '2026-02-01', ...input });
      expect(codesOf(answer)).toEqual(['PROJECT_CORRECTION_AMBIGUOUS']);
    },
  );
});

describe('what an officer types of a project', () => {
  it.each([{ name: ' ' }, { name: '甲\u0000' }, { areaCode: '6.2E5' }, { payDay: 32 }, { payPeriodOffset: 2 }])(
    'is read as a file’s would be, and refused alike: %j',
    async (said) => {
      expect(codesOf(await give('OFFICE', 'projectCorrect', said))).toEqual(['PROJECT_FIELD_INVALID']);
      const change = { changedOn: '2026-02-01', ...said };
      expect(codesOf(await give('OFFICE', 'projectChange', change))).toEqual(['PROJECT_FIELD_INVALID']);
    },
  );

  it('holds nobody’s number in its reason', async () => {
    const said = { payDay: 18, reason: '张三 620522199001011234' };
    expect(codesOf(await give('OFFICE', 'projectCorrect', said))).toEqual(['PROJECT_REASON_PERSONAL']);
  });
});

/** A project whose account no bank has reported anything of. */
const NEW = '2506-620522-05-05-999999';

describe('whose a project is, and its wage account', () => {
  const OTHER = '91620599MA0000001X';
  type Parties = {
    readonly owner: { readonly creditCode: string };
    readonly contractor: { readonly creditCode: string };
  };
  const parties = () => of<Parties>('owner { creditCode } contractor { creditCode }');
  const placed = async () =>
    (
      await service.app.rows<{ owner: string; contractor: string }>(
        'SELECT owner_credit_code AS owner, contractor_credit_code AS contractor FROM project WHERE code = $1',
        [OWN],
      )
    )[0];

  it('change from a day on: it is seen by whom it is handed over to, and by the one before no more', async () => {
    const { owner, contractor } = await parties();
    const handedOver = { changedOn: '2026-03-01', contractorCreditCode: owner.creditCode };
    expect(codesOf(await give('OFFICE', 'projectChange', handedOver))).toEqual([]);
    expect(await of('changes { changedOn owner { name } contractor { creditCode } }')).toEqual({
      changes: [{ changedOn: '2026-03-01', owner: null, contractor: { creditCode: owner.creditCode } }],
    });
    await service.app.evaluate();
    expect(await placed()).toEqual({ owner: owner.creditCode, contractor: owner.creditCode });
    expect(codesOf(await give('OFFICE', 'projectChangeCorrect', { changedOn: '2026-03-01', withdrawn: true }))).toEqual(
      [],
    );
    await service.app.evaluate();
    expect(await placed()).toEqual({ owner: owner.creditCode, contractor: contractor.creditCode });
  });

  it('are corrected where they were mistyped, told again as they always were', async () => {
    const { owner, contractor } = await parties();
    const swapped = { ownerCreditCode: contractor.creditCode, contractorCreditCode: owner.creditCode };
    expect(codesOf(await give('OFFICE', 'projectCorrect', swapped))).toEqual([]);
    expect(await placed()).toEqual({ owner: contractor.creditCode, contractor: owner.creditCode });
    const [told] = await service.app.rows<{ payload: object }>(
      `SELECT payload::jsonb FROM journal WHERE type = 'projects.project-registered' AND key = $1 ORDER BY version DESC LIMIT 1`,
      [OWN],
    );
    expect(told?.payload).toMatchObject(swapped);
    const back = { ownerCreditCode: owner.creditCode, contractorCreditCode: contractor.creditCode };
    expect(codesOf(await give('OFFICE', 'projectCorrect', back))).toEqual([]);
  });

  it.each(['projectChange', 'projectCorrect'])('are nobody that the register does not know, by %s', async (name) => {
    const answer = await give('OFFICE', name, {
      contractorCreditCode: OTHER,
      ...(name === 'projectChange' ? { changedOn: '2026-03-01' } : {}),
    });
    expect(codesOf(answer)).toEqual(['PROJECT_ENTERPRISE_UNKNOWN']);
  });

  it('has the number that was meant, and not that of another project nor one that a bank has reported', async () => {
    expect(await send({ projectCode: NEW, escrowAccountNo: '6205000700078888888' })).toMatchObject({ recorded: 1 });
    const [moved] = await service.app.rows<{ code: string; account: string }>(
      'SELECT code, wage_account_no AS account FROM project JOIN movement ON account_no = wage_account_no LIMIT 1',
      [],
    );
    const correct = (projectCode: string | undefined, escrowAccountNo: string | undefined) =>
      give('OFFICE', 'projectCorrect', { projectCode, escrowAccountNo });
    const right = '6205000700079999999';
    expect(codesOf(await correct(moved?.code, right))).toEqual(['PROJECT_ACCOUNT_MOVED']);
    expect(codesOf(await correct(NEW, moved?.account))).toEqual(['PROJECT_ACCOUNT_TAKEN']);
    expect(codesOf(await correct(NEW, '6.2E+18'))).toEqual(['PROJECT_ACCOUNT_NO_INVALID']);
    expect(codesOf(await correct(NEW, right))).toEqual([]);
    expect(await of('wageAccount { accountNoMasked }', NEW)).toEqual({
      wageAccount: { accountNoMasked: '****9999' },
    });
  });
});

it('a project that moves to another wage account keeps the former one, and what moves over is diverted to nobody', async () => {
  const [former, now] = ['6205000700079999999', '6205000700077777777'];
  const change = (escrowAccountNo: string) =>
    give('OFFICE', 'projectChange', { projectCode: NEW, changedOn: '2026-03-01', escrowAccountNo });
  expect(codesOf(await change('6205000000073072040'))).toEqual(['PROJECT_ACCOUNT_TAKEN']);
  expect(codesOf(await change(now))).toEqual([]);
  const statement = [
    'accountNo,bankSerial,postedAt,direction,amount,counterpartyAccount,balance',
    `${former},S1,2026-02-20 09:00:00,IN,500.00,,500.00`,
    `${former},S2,2026-03-02 09:00:00,OUT,500.00,${now},0.00`,
    `${now},S1,2026-03-02 09:00:01,IN,500.00,${former},500.00`,
  ].join('\n');
  expect(reportOf(await service.upload('escrow-statement.csv', statement))).toMatchObject({ recorded: 3, refused: 0 });
  const asked = `wageAccount { accountNoMasked balanceFen differences { bankSerial } }
    indicators { code } changes { changedOn escrowAccountNoMasked }`;
  const { indicators, ...told } = await of<{ indicators: { code: string }[] }>(asked, NEW);
  expect(told).toEqual({
    wageAccount: { accountNoMasked: '****7777', balanceFen: '50000', differences: [] },
    changes: [{ changedOn: '2026-03-01', escrowAccountNoMasked: '****7777' }],
  });
  expect(indicators.map(({ code }) => code)).not.toContain('W11');
  const never = { projectCode: NEW, changedOn: '2026-03-01', withdrawn: true };
  expect(codesOf(await give('OFFICE', 'projectChangeCorrect', never))).toEqual(['PROJECT_ACCOUNT_MOVED']);
});

it('an account that a build from before names with its project alone is the project’s for a statement', async () => {
  const account = '6205000700066666666';
  await connected(service.urls.migratorUrl, async (owner) => {
    // As that build's transaction does, whose journal row nothing here looks for.
    await owner.query('ALTER TABLE project DISABLE TRIGGER USER');
    await owner.query('ALTER TABLE project ENABLE TRIGGER wage_account_kept');
    await owner.query(`UPDATE project SET wage_account_no = '${account}' WHERE code = '${OWN}'`);
    await owner.query('ALTER TABLE project ENABLE TRIGGER USER');
  });
  const statement = [
    'accountNo,bankSerial,postedAt,direction,amount,counterpartyAccount,balance',
    `${account},S1,2026-03-03 09:00:00,IN,1.00,,1.00`,
  ].join('\n');
  expect(reportOf(await service.upload('escrow-statement.csv', statement))).toMatchObject({ recorded: 1, refused: 0 });
});

it('what was corrected of projects is told with why, the latest first, and what only changed is no part of it', async () => {
  const changed = { changedOn: '2026-03-05', payDay: 12, reason: 'by contract' };
  expect(codesOf(await give('OFFICE', 'projectChange', changed))).toEqual([]);
  type Restated = { readonly project: { readonly code: string }; readonly times: number };
  const restated = async (after: string | null = null) => {
    const asked = `query ($after: String) { projectRestatements(first: 1, after: $after) { totalCount nodes {
      project { code } times reasons { reason rows } } pageInfo { endCursor } } }`;
    const { body } = await service.ask('OFFICE', asked, { after });
    return body.data?.['projectRestatements'] as { nodes: Restated[]; pageInfo: { endCursor: string } };
  };
  const first = await restated();
  const next = await restated(first.pageInfo.endCursor);
  expect(first).toMatchObject({ totalCount: 2, nodes: [{ times: 1, project: { code: NEW } }] });
  expect(next.nodes).toEqual([{ project: { code: OWN }, times: 7, reasons: [{ reason: 'mistyped', rows: 7 }] }]);
  const others = await service.ask('WATER', '{ projectRestatements { totalCount } }');
  expect(others.body.data).toEqual({ projectRestatements: { totalCount: 0 } });
});
