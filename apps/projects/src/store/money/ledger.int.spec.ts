import { fen, type Fen, plainDate, type ProjectCode } from '@anxin/domain-kit';
import { append, type JournalEntry, type Tx } from '@anxin/service-kit';
import fc from 'fast-check';
import { projectWith } from '../../domain/project/project.fixture';
import { rowOf } from '../../imports/project-row';
import { projectsImport } from '../../imports/projects';
import { freshWorld, type World } from '../../world.fixture';
import { type LedgerAccount, ledgerId, post, type Transfer } from './ledger';
import { differences } from './read-movements';
import { balances, depositBalances } from '../read-projects';

const ON = plainDate('2026-01-20');
const CODES = ['P-1', 'P-2', 'P-3'] as ProjectCode[];
const ENTRY: JournalEntry = { stream: 's', type: 'T', place: { sector: null, area: null }, payload: {} };

let world: World;
const commit = (work: (tx: Tx) => Promise<unknown>): Promise<void> =>
  world.app.database.transaction(async (tx) => {
    await work(tx);
    await append(tx, [ENTRY], { actor: 'test', businessDay: ON });
  });
const query = <Row>(sql: string, parameters: unknown[] = []) => world.app.database.query<Row[]>(sql, parameters);
const transfer = (more: Partial<Transfer> = {}): Transfer => ({
  reference: 'r-1',
  projectCode: 'P-1',
  debit: 'WAGE',
  credit: 'OWNER',
  amountFen: fen(100n),
  effectiveOn: ON,
  ...more,
});
const balanceOf = async (account: LedgerAccount, code = 'P-1'): Promise<string | undefined> => {
  const [row] = await query<{ fen: string }>('SELECT balance_fen::text AS fen FROM ledger_account WHERE id = $1', [
    ledgerId(code, account),
  ]);
  return row?.fen;
};

beforeAll(async () => {
  world = await freshWorld();
  await world.takeIn('enterprises.csv');
});
afterAll(() => world.close());

/** Each spec has projects of its own, since no row of a ledger can be taken away. */
let run = 0;
const projectsOfOwn = async (): Promise<readonly ProjectCode[]> => {
  run += 1;
  const codes = CODES.map((code) => `${code}-${run}` as ProjectCode);
  await commit(async (tx) => {
    const rows = codes.map((code, line) => ({
      line,
      values: rowOf(projectWith({}, { code })),
      faults: [],
      notes: [],
      unknown: undefined,
    }));
    const cause = { actor: 'office-1', businessDay: plainDate('2026-01-20') };
    const context = { importId: 'test', cause, origin: String, rowsBefore: 0, position: () => 0 };
    const { recorded } = await projectsImport(world.app.project).record(tx, rows, context);
    expect(recorded).toBe(codes.length);
  });
  return codes;
};

describe('the ledger', () => {
  it('sums to zero over everything, and keeps every balance that its postings come to, whatever is posted', async () => {
    const codes = await projectsOfOwn();
    const accounts: LedgerAccount[] = ['WAGE', 'OWNER', 'PAYEES', 'DEPOSIT', 'DEPOSITOR'];
    const anyTransfer = fc
      .record({
        projectCode: fc.constantFrom(...codes),
        sides: fc.shuffledSubarray(accounts, { minLength: 2, maxLength: 2 }),
        amountFen: fc.bigInt({ min: 0n, max: 10n ** 14n }),
      })
      .map(({ projectCode, sides: [debit = 'WAGE', credit = 'OWNER'], amountFen }) => ({
        projectCode,
        debit,
        credit,
        amountFen: amountFen as Fen,
      }));
    let n = 0;
    await fc.assert(
      fc.asyncProperty(fc.array(anyTransfer, { minLength: 1, maxLength: 8 }), async (transfers) => {
        const posting = transfers.map((one) => transfer({ ...one, reference: `random-${(n += 1)}` }));
        // A batch that takes a deposit below zero is refused whole; all others go in.
        await commit((tx) => post(tx, posting)).catch((fault: Error) =>
          expect(fault.message).toMatch(/ledger_account_not_below_zero/),
        );
      }),
      { seed: 724, numRuns: 60 },
    );
    const [sums] = await query<{ postings: string; balances: string; transfers: number }>(
      `SELECT (SELECT sum(amount_fen)::text FROM posting) AS postings,
         (SELECT sum(balance_fen)::text FROM ledger_account) AS balances,
         (SELECT count(*)::int FROM ledger_transfer) AS transfers`,
    );
    expect(sums).toMatchObject({ postings: '0', balances: '0' });
    expect(sums?.transfers).toBeGreaterThan(50);
    const apart = await query(
      `SELECT id FROM ledger_account a WHERE balance_fen <> (SELECT coalesce(sum(amount_fen), 0) FROM posting WHERE account = a.id)
       OR (id LIKE 'DEPOSIT:%' AND balance_fen < 0)`,
    );
    expect(apart).toEqual([]);
  });

  it('posts a reference once: the second is refused, and nothing of its batch goes in', async () => {
    const [code = ''] = await projectsOfOwn();
    const once = transfer({ reference: `once-${code}`, projectCode: code });
    await commit((tx) => post(tx, [once]));
    const again = commit((tx) => post(tx, [transfer({ reference: `other-${code}`, projectCode: code }), once]));
    await expect(again).rejects.toThrow(/ledger_transfer_pk/);
    expect(await balanceOf('WAGE', code)).toBe('100');
  });

  it('lets a deposit fall to nothing and not below, by the database itself', async () => {
    const [code = ''] = await projectsOfOwn();
    const deposit = { projectCode: code, debit: 'DEPOSIT', credit: 'DEPOSITOR' } as const;
    const draw = { projectCode: code, debit: 'PAYEES', credit: 'DEPOSIT' } as const;
    await commit((tx) => post(tx, [transfer({ ...deposit, reference: `in-${code}` })]));
    const tooMuch = commit((tx) => post(tx, [transfer({ ...draw, reference: `out-${code}`, amountFen: fen(101n) })]));
    await expect(tooMuch).rejects.toThrow(/ledger_account_not_below_zero/);
    await commit((tx) => post(tx, [transfer({ ...draw, reference: `out-${code}` })]));
    expect(await balanceOf('DEPOSIT', code)).toBe('0');
  });

  it('lets two draws at once take what is there, and no more', async () => {
    const [code = ''] = await projectsOfOwn();
    const deposit = { projectCode: code, debit: 'DEPOSIT', credit: 'DEPOSITOR' } as const;
    const draw = { projectCode: code, debit: 'PAYEES', credit: 'DEPOSIT', amountFen: fen(60n) } as const;
    await commit((tx) => post(tx, [transfer({ ...deposit, reference: `in-${code}` })]));
    const draws = ['a', 'b', 'c'].map((name) =>
      commit((tx) => post(tx, [transfer({ ...draw, reference: `${name}-${code}` })])),
    );
    const ended = await Promise.allSettled(draws);
    expect(ended.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected', 'rejected']);
    expect(await balanceOf('DEPOSIT', code)).toBe('40');
  });

  it.each([
    ['a negative amount', { amountFen: fen(-1n) }, /ledger_transfer_amount/],
    ['both sides on one account', { credit: 'WAGE' }, /ledger_transfer_two_sides/],
    ['an account of no project', { projectCode: 'nobody' }, /ledger_account_project/],
  ] as const)('refuses %s', async (name, wrong, constraint) => {
    const [code = ''] = await projectsOfOwn();
    const posting = transfer({ reference: `${name} ${code}`, projectCode: code, ...wrong });
    await expect(commit((tx) => post(tx, [posting]))).rejects.toThrow(constraint);
  });

  it.each(['debit', 'credit'])('refuses a transfer whose %s account is not there', async (side) => {
    const [code = ''] = await projectsOfOwn();
    await commit((tx) => post(tx, [transfer({ reference: `opens-${side}-${code}`, projectCode: code })]));
    const other = side === 'debit' ? 'credit' : 'debit';
    const posting = commit((tx) =>
      tx.query(
        `INSERT INTO ledger_transfer (reference, ${side}, ${other}, amount_fen, effective_on)
         VALUES ($1, 'WAGE:nobody', $2, 1, '2026-01-20')`,
        [`lost-${side}-${code}`, `WAGE:${code}`],
      ),
    );
    await expect(posting).rejects.toThrow(/an account that is not there/);
  });

  it('refuses a transfer without a journal row', async () => {
    const [code = ''] = await projectsOfOwn();
    const silent = world.app.database.transaction((tx) =>
      post(tx, [transfer({ reference: `silent-${code}`, projectCode: code })]),
    );
    await expect(silent).rejects.toThrow(/without a journal row/);
  });

  it.each(['service', 'migrator'] as const)('lets not even the %s role change what is posted', async (role) => {
    const [code = ''] = await projectsOfOwn();
    await commit((tx) => post(tx, [transfer({ reference: `kept-${role}-${code}`, projectCode: code })]));
    await world.as(role, async (client) => {
      for (const table of ['ledger_transfer', 'movement', 'project_fact', 'enterprise']) {
        const column = table === 'ledger_transfer' ? 'reference' : 'origin';
        await expect(client.query(`UPDATE ${table} SET ${column} = 'x'`)).rejects.toThrow(
          /permission denied|insert-only/,
        );
        await expect(client.query(`DELETE FROM ${table}`)).rejects.toThrow(/permission denied|insert-only/);
        await expect(client.query(`TRUNCATE ${table} CASCADE`)).rejects.toThrow(/permission denied|insert-only/);
      }
    });
  });

  it.each([
    ['a balance by hand', `UPDATE ledger_account SET balance_fen = 1`],
    ['an account away', `DELETE FROM ledger_account`],
    ['a leave to fall below zero', `UPDATE ledger_account SET below_zero_allowed = true`],
    ['a project away', `DELETE FROM project`],
    ['its guard off', `DROP TRIGGER ledger_transfer_posts ON ledger_transfer`],
  ])('does not let the service role write %s', async (_, sql) => {
    await world.as('service', (client) => expect(client.query(sql)).rejects.toThrow(/permission denied|must be owner/));
  });
});

describe('a wage account', () => {
  const ACCOUNT = '6205000000073072040';
  const CODE = '2506-620522-05-05-100008';
  const header = 'accountNo,bankSerial,postedAt,direction,amount,balance';
  const line = (serial: string, at: string, direction: string, amount: string, balance: string) =>
    [ACCOUNT, serial, `${at} 10:00:00`, direction, amount, balance].join(',');

  it('may fall below zero, since the bank says so, and then shows as a difference', async () => {
    await world.takeIn('projects.csv');
    const report = await world.takeIn(
      'escrow-statement.csv',
      [
        header,
        line('B1', '2026-01-02', 'IN', '100.00', '100.00'),
        line('B2', '2026-01-03', 'OUT', '150.00', '-50.00'),
        line('B3', '2026-01-04', 'IN', '80.00', '30.00'),
        line('B4', '2026-01-05', 'IN', '1.00', '32.00'),
        line('B5', '2026-01-06', 'IN', '1.00', ''),
      ].join('\n'),
    );
    expect(report).toMatchObject({ recorded: 5, refused: 0 });
    expect(await balanceOf('WAGE', CODE)).toBe('3200');
    const found = (on: string, limit = 10) => differences(world.app.rows, CODE, { on: plainDate(on) }, limit);
    expect(await found('2026-01-02')).toEqual([]);
    expect(await found('2026-01-06')).toEqual([
      { bankSerial: 'B2', postedAt: '2026-01-03 10:00:00', oursFen: -5_000n, bankFen: -5_000n },
      { bankSerial: 'B4', postedAt: '2026-01-05 10:00:00', oursFen: 3_100n, bankFen: 3_200n },
    ]);
    expect(await found('2026-01-06', 1)).toHaveLength(1);
  });

  it.each`
    on              | balance
    ${'2026-01-01'} | ${undefined}
    ${'2026-01-02'} | ${10_000n}
    ${'2026-01-03'} | ${-5_000n}
    ${'2026-01-06'} | ${3_200n}
    ${'2026-12-31'} | ${3_200n}
  `('holds $balance on $on', async ({ on, balance }) => {
    expect((await balances(world.app.rows, [CODE], { on })).get(CODE)).toBe(balance);
  });

  it('and the deposit are apart: the one says nothing of the other', async () => {
    const sums = await depositBalances(world.app.rows, [CODE], { on: plainDate('2026-01-06') });
    expect(sums.get(CODE)).toBe(300_000_000n);
  });
});
