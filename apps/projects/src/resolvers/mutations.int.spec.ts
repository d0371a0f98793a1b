import { type Answer, codesOf, type Who } from '@anxin/testing';
import { type Service, startService } from '../service.fixture';

let service: Service;
beforeAll(async () => {
  service = await startService();
  await service.uploadSmall();
});
afterAll(() => service.close());

/** Of the contractor that is asked for here: a housing project with all its papers. */
const OWN = '2506-620522-05-05-100008';
/** Housing, of another contractor, without a wage account. */
const WITHOUT_ACCOUNT = '2506-620522-05-01-100070';
/** Transport, of another contractor, without an agreement. */
const WITHOUT_AGREEMENT = '2506-620522-18-01-100066';

let keys = 0;
const newKey = (): string => `key-${(keys += 1)}`;
/** A mutation by its name, with its input as variables. */
const command = (who: Who, name: string, input: Record<string, unknown>, ask = '{ code }'): Promise<Answer> => {
  const type = `${name[0]?.toUpperCase()}${name.slice(1)}Input`;
  const inputType = name.replace(/(Confirm|Reject)$/, 'Decide') === name ? type : 'DepositMovementDecideInput';
  return service.ask(who, `mutation ($input: ${inputType}!) { ${name}(input: $input) ${ask} }`, {
    input: { projectCode: OWN, idempotencyKey: newKey(), ...input },
  });
};
const eventsOf = async (code: string): Promise<readonly string[]> =>
  (await service.app.rows<{ type: string }>('SELECT type FROM journal WHERE key = $1 ORDER BY version', [code])).map(
    ({ type }) => type,
  );

const DRAW = { kind: 'DRAW', amountFen: '100', on: '2026-03-10', reason: 'wages of January' };
const DEPOSIT = '{ deposit { amountFen balanceFen } }';

describe('the deposit', () => {
  it.each<[string, Record<string, unknown>]>([
    ['depositMovementPropose', { ...DRAW, amountFen: '-1' }],
    ['depositMovementPropose', { ...DRAW, amountFen: '0' }],
    ['depositTopUp', { amountFen: '-100', toppedUpOn: '2026-03-10' }],
    ['depositLodge', { form: 'CASH', amountFen: '-100', lodgedOn: '2026-03-10' }],
    ['depositLodge', { form: 'CASH', amountFen: '0', lodgedOn: '2026-03-10' }],
  ])('%s does not take %j', async (name, input) => {
    const before = await eventsOf(OWN);
    expect(codesOf(await command('OFFICE', name, input))).toEqual(['PROJECT_AMOUNT_NOT_POSITIVE']);
    expect(await eventsOf(OWN)).toEqual(before);
  });

  it.each<[string, unknown, number]>([
    ['a float', 1.5, 400],
    ['yuan with decimals', '1.50', 400],
    ['more than 64 bits', '9223372036854775808', 400],
    ['exponent notation', '1E5', 400],
    ['more than any amount', '1000000000000000', 400],
    ['nothing', null, 400],
  ])('does not take %s for an amount', async (_, amountFen, status) => {
    const answer = await command('OFFICE', 'depositMovementPropose', { ...DRAW, amountFen });
    expect([answer.status, ...codesOf(answer)]).toEqual([status, 'BAD_USER_INPUT']);
  });

  it.each([
    ['more than it holds', { amountFen: '999999999999999' }, 'PROJECT_DEPOSIT_TOO_SMALL'],
    ['on a day before it was lodged', { on: '2025-08-21' }, 'PROJECT_DEPOSIT_DAY_PASSED'],
    ['on a day that has not come', { on: '2026-03-11' }, 'PROJECT_DAY_NOT_COME'],
  ])('is not drawn %s', async (_, input, code) => {
    expect(codesOf(await command('OFFICE', 'depositMovementPropose', { ...DRAW, ...input }))).toEqual([code]);
  });

  const WAITING = '{ deposit { balanceFen proposals { id kind amountFen on reason proposedBy proposedOn } } }';
  type Waiting = { deposit: { balanceFen: string; proposals: { id: string }[] } };
  const propose = async (who: Who, input: Record<string, unknown>): Promise<Waiting['deposit']> => {
    const { body } = await command(who, 'depositMovementPropose', { ...DRAW, ...input }, WAITING);
    return (body.data?.['depositMovementPropose'] as Waiting).deposit;
  };

  it('is drawn and refunded by two officers, neither alone, and each answer shows what it came to', async () => {
    const before = (await eventsOf(OWN)).length;
    const proposed = await propose('OFFICE', { amountFen: '299999000' });
    expect(proposed).toMatchObject({
      balanceFen: '300000000',
      proposals: [{ ...DRAW, amountFen: '299999000', proposedBy: 'office-1', proposedOn: '2026-03-10' }],
    });
    const draw = { proposalId: proposed.proposals[0]?.id };
    expect(codesOf(await command('OFFICE', 'depositMovementConfirm', draw))).toEqual(['PROJECT_SECOND_OFFICER_NEEDED']);
    expect(codesOf(await command('CONTRACTOR', 'depositMovementConfirm', draw))).toEqual(['FORBIDDEN']);
    expect(await eventsOf(OWN)).toHaveLength(before);
    const drawn = await command('OFFICE_2', 'depositMovementConfirm', draw, WAITING);
    expect(drawn.body.data).toEqual({
      depositMovementConfirm: { deposit: { balanceFen: '1000', proposals: [] } },
    });
    const back = await propose('OFFICE_2', { kind: 'REFUND', amountFen: '970', reason: 'finished, nothing owed' });
    const refund = { proposalId: back.proposals[0]?.id };
    expect(codesOf(await command('OFFICE_2', 'depositMovementConfirm', refund))).toEqual([
      'PROJECT_SECOND_OFFICER_NEEDED',
    ]);
    const refunded = await command('OFFICE', 'depositMovementConfirm', refund, WAITING);
    expect(refunded.body.data).toMatchObject({ depositMovementConfirm: { deposit: { balanceFen: '30' } } });
    expect((await eventsOf(OWN)).slice(-2)).toEqual(['projects.deposit-drawn', 'projects.deposit-refunded']);
    expect(codesOf(await command('OFFICE', 'depositMovementConfirm', refund))).toEqual(['PROJECT_PROPOSAL_UNKNOWN']);
  });

  it('is not moved by what was taken back or rejected, nor twice by two who confirm at once', async () => {
    const rejected = { proposalId: (await propose('OFFICE', { amountFen: '10' })).proposals[0]?.id };
    expect(codesOf(await command('OFFICE', 'depositMovementReject', rejected))).toEqual([]);
    expect(codesOf(await command('OFFICE_2', 'depositMovementConfirm', rejected))).toEqual([
      'PROJECT_PROPOSAL_UNKNOWN',
    ]);
    const once = { proposalId: (await propose('OFFICE', { amountFen: '10' })).proposals[0]?.id };
    const answers = await Promise.all([1, 2, 3].map(() => command('OFFICE_2', 'depositMovementConfirm', once)));
    expect(answers.flatMap(codesOf)).toEqual(['PROJECT_PROPOSAL_UNKNOWN', 'PROJECT_PROPOSAL_UNKNOWN']);
  });

  it('is not moved by one officer even where the service would forget: the database refuses', async () => {
    await propose('OFFICE', { amountFen: '1' });
    await expect(
      service.app.rows(
        `UPDATE deposit_proposal SET outcome = 'CONFIRMED', decided_by = proposed_by WHERE outcome IS NULL`,
        [],
      ),
    ).rejects.toThrow('deposit_proposal_two_officers');
  });
});

describe('a command with the key of an earlier one', () => {
  it('that says the same is done once and answered again', async () => {
    const key = { idempotencyKey: 'same', amountFen: '7', toppedUpOn: '2026-03-10' };
    const answers = [];
    for (let n = 0; n < 3; n += 1) answers.push((await command('OFFICE', 'depositTopUp', key, DEPOSIT)).body);
    expect(answers[0]?.errors).toBeUndefined();
    expect(answers).toEqual([answers[0], answers[0], answers[0]]);
    expect((await eventsOf(OWN)).filter((type) => type === 'projects.deposit-topped-up')).toHaveLength(1);
  });

  it('that says the same at the same moment is done once', async () => {
    const before = (await eventsOf(OWN)).length;
    const key = { idempotencyKey: 'at once', amountFen: '7', toppedUpOn: '2026-03-10' };
    const answers = await Promise.all([1, 2, 3, 4].map(() => command('OFFICE', 'depositTopUp', key)));
    expect(answers.flatMap(codesOf)).toEqual([]);
    expect(await eventsOf(OWN)).toHaveLength(before + 1);
  });

  it.each<[string, string, Record<string, unknown>]>([
    ['another amount', 'depositTopUp', { amountFen: '8', toppedUpOn: '2026-03-10' }],
    ['another project', 'depositTopUp', { projectCode: WITHOUT_ACCOUNT, amountFen: '7', toppedUpOn: '2026-03-10' }],
    ['another command', 'depositMovementPropose', { ...DRAW, amountFen: '7' }],
  ])('that says %s is refused', async (_, name, input) => {
    await command('OFFICE', 'depositTopUp', { idempotencyKey: 'taken', amountFen: '7', toppedUpOn: '2026-03-10' });
    const before = await eventsOf(OWN);
    expect(codesOf(await command('OFFICE', name, { idempotencyKey: 'taken', ...input }))).toEqual([
      'IDEMPOTENCY_CONFLICT',
    ]);
    expect(await eventsOf(OWN)).toEqual(before);
  });

  it('of somebody else is a command of its own', async () => {
    const before = (await eventsOf(OWN)).length;
    const key = { idempotencyKey: 'theirs', amountFen: '7', toppedUpOn: '2026-03-10' };
    for (const who of ['OFFICE', 'CONTRACTOR'] as const)
      expect(codesOf(await command(who, 'depositTopUp', key))).toEqual([]);
    expect(await eventsOf(OWN)).toHaveLength(before + 2);
  });

  it('that was refused may be sent again once it can be done', async () => {
    const open = {
      idempotencyKey: 'later',
      projectCode: WITHOUT_ACCOUNT,
      accountNo: '6205000000073072040',
      openedOn: '2026-03-01',
    };
    expect(codesOf(await command('OFFICE', 'wageAccountOpen', open))).toEqual(['PROJECT_ACCOUNT_TAKEN']);
    const other = { ...open, accountNo: '6205000700072222222' };
    expect(codesOf(await command('OFFICE', 'wageAccountOpen', other))).toEqual([]);
  });
});

describe('a project out of scope', () => {
  it.each<[Who, string, string, Record<string, unknown>]>([
    ['CONTRACTOR', 'agreementSign', WITHOUT_AGREEMENT, { signedOn: '2026-03-01' }],
    ['CONTRACTOR', 'depositTopUp', WITHOUT_AGREEMENT, { amountFen: '1', toppedUpOn: '2026-03-01' }],
    ['HOUSING', 'permitIssue', WITHOUT_AGREEMENT, { issuedOn: '2026-03-01' }],
    ['WATER', 'worksStart', OWN, { startedOn: '2026-03-01' }],
    ['OFFICE', 'agreementSign', 'no-such-project', { signedOn: '2026-03-01' }],
    ['OFFICE', 'agreementSign', '', { signedOn: '2026-03-01' }],
  ])('is none for %s: %s on %s', async (who, name, projectCode, input) => {
    const before = await eventsOf(projectCode);
    expect(codesOf(await command(who, name, { ...input, projectCode }))).toEqual(['PROJECT_UNKNOWN']);
    expect(await eventsOf(projectCode)).toEqual(before);
  });
});

describe('a command that is not for a role', () => {
  it.each<[Who, string, Record<string, unknown>]>([
    ['CONTRACTOR', 'permitIssue', { issuedOn: '2026-03-01' }],
    ['CONTRACTOR', 'depositMovementPropose', DRAW],
    ['HOUSING', 'depositTopUp', { amountFen: '1', toppedUpOn: '2026-03-01' }],
    ['TOWN', 'worksStart', { startedOn: '2026-03-01' }],
    ['WORKER', 'agreementSign', { signedOn: '2026-03-01' }],
    ['PUBLIC', 'agreementSign', { signedOn: '2026-03-01' }],
  ])('%s %s is refused and does nothing', async (who, name, input) => {
    const before = await eventsOf(OWN);
    const answer = await command(who, name, input);
    expect(codesOf(answer)).toEqual(['FORBIDDEN']);
    expect(answer.body.errors?.[0]?.extensions.details).toEqual({ field: `Mutation.${name}` });
    expect(await eventsOf(OWN)).toEqual(before);
  });

  it('is neither the setting of the clock', async () => {
    for (const who of ['HOUSING', 'TOWN', 'CONTRACTOR', 'WORKER', 'PUBLIC'] as const) {
      expect(codesOf(await service.ask(who, 'mutation { clockSet(day: "2026-03-20") }'))).toEqual(['FORBIDDEN']);
    }
    expect((await service.ask('PUBLIC', '{ businessDay }')).body.data).toEqual({ businessDay: '2026-03-10' });
  });
});

describe('what a command says', () => {
  it.each<[string, Record<string, unknown>, string]>([
    ['wageAccountOpen', { accountNo: '6.2E+18', openedOn: '2026-03-01' }, 'PROJECT_ACCOUNT_NO_INVALID'],
    ['wageAccountOpen', { accountNo: ' ', openedOn: '2026-03-01' }, 'PROJECT_ACCOUNT_NO_INVALID'],
    ['wageAccountOpen', { accountNo: '6205111122223333444', openedOn: '2026-03-01' }, 'PROJECT_CONTRADICTS'],
    ['agreementSign', { signedOn: '2026-03-01' }, 'PROJECT_CONTRADICTS'],
    ['agreementSign', { signedOn: '2026-02-30' }, 'BAD_USER_INPUT'],
    ['agreementSign', { signedOn: '2026-03-01', by: 'me' }, 'BAD_USER_INPUT'],
    ['agreementSign', { signedOn: '2026-03-01', idempotencyKey: '\u0000' }, 'BAD_USER_INPUT'],
    ['agreementSign', { signedOn: '2026-03-01', projectCode: '\u0000' }, 'BAD_USER_INPUT'],
    ['agreementSign', { signedOn: '2026-03-01', idempotencyKey: '' }, 'IDEMPOTENCY_KEY_INVALID'],
    ['agreementSign', { signedOn: '2026-03-01', idempotencyKey: 'k'.repeat(201) }, 'IDEMPOTENCY_KEY_INVALID'],
    ['depositMovementPropose', { ...DRAW, amountFen: '1', reason: ' ' }, 'PROJECT_REASON_INVALID'],
    ['depositMovementPropose', { ...DRAW, amountFen: '1', reason: 'r'.repeat(1_001) }, 'PROJECT_REASON_INVALID'],
    ['depositLodge', { form: 'GOLD', amountFen: '1', lodgedOn: '2026-03-01' }, 'BAD_USER_INPUT'],
  ])('%s %j is refused', async (name, input, code) => {
    const before = await eventsOf(OWN);
    expect(codesOf(await command('OFFICE', name, input))).toEqual([code]);
    expect(await eventsOf(OWN)).toEqual(before);
  });

  it('again, as it is registered already, changes nothing and is answered', async () => {
    const before = await eventsOf(OWN);
    const { body } = await command('OFFICE', 'agreementSign', { signedOn: '2025-07-24' }, '{ agreementSignedOn }');
    expect(body).toEqual({ data: { agreementSign: { agreementSignedOn: '2025-07-24' } } });
    expect(await eventsOf(OWN)).toEqual(before);
  });

  it('of one account by two projects at once is done for one of them', async () => {
    const header =
      'projectCode,projectName,sector,areaCode,ownerCreditCode,contractorCreditCode,contractSum,labourCostMonthly,labourCostDay,payDay,payPeriodOffset,contractSignedOn';
    const line = (code: string) =>
      `${code},新工程,HOUSING,620522104,91620599AY4CL12T21,91620599QA4XFD1Y5A,1000.00,100.00,1,20,1,2026-01-02`;
    const codes = ['T-1', 'T-2', 'T-3'];
    await service.upload('projects.csv', [header, ...codes.map(line)].join('\n'));
    const input = { accountNo: '6205111122223333444', openedOn: '2026-03-01' };
    const answers = await Promise.all(
      codes.map((projectCode) => command('OFFICE', 'wageAccountOpen', { projectCode, ...input })),
    );
    expect(answers.flatMap(codesOf)).toEqual(['PROJECT_ACCOUNT_TAKEN', 'PROJECT_ACCOUNT_TAKEN']);
  });
});

describe('the clock', () => {
  it('goes forward by command, refuses to go back, and its day is published to all', async () => {
    const set = (day: string) => service.ask('OFFICE', 'mutation ($day: Day!) { clockSet(day: $day) }', { day });
    expect((await set('2026-03-12')).body).toEqual({ data: { clockSet: '2026-03-12' } });
    expect(codesOf(await set('2026-03-11'))).toEqual(['CLOCK_BACKWARDS']);
    expect(codesOf(await set('2099-01-01'))).toEqual(['CLOCK_TOO_FAR']);
    expect((await service.ask('PUBLIC', '{ businessDay }')).body.data).toEqual({ businessDay: '2026-03-12' });
  });
});
