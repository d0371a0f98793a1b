import { fen, NOTHING } from '@anxin/domain-kit';
import { isUndetermined, loadParameters, nationalBeyondAnswers, ParameterBook } from '@anxin/law';
import { account, day, projectWith } from './project/project.fixture';
import { SystemFigures } from './system-figures';
import { evidenceOf, isGreen, type SystemFacts, systemsOf } from './systems';

const on = day('2026-01-20');
/** What a county says of its deposits, and of who pays on behalf. */
const county = (...paying: readonly string[]) =>
  loadParameters({
    areaCode: '620522',
    depositExemptBelow: [{ from: '2021-11-01', value: '3000000.00' }],
    depositRate: [{ from: '2021-11-01', value: '0.02' }],
    depositCap: [{ from: '2021-11-01', value: '3000000.00' }],
    ...(paying.length === 0
      ? {}
      : {
          checklists: [
            {
              from: '2020-05-01',
              value: {
                FIVE_SYSTEMS: ['WAGE_ACCOUNT', 'REAL_NAME', ...paying, 'DEPOSIT', 'RIGHTS_BOARD'],
                SEVEN_ITEMS: ['CONTRACT'],
                PAY_HEALTH: ['PAY'],
              },
            },
          ],
        }),
  });
const law = new ParameterBook([county(), nationalBeyondAnswers]);
const bankPays = new ParameterBook([county('BANK_PAYS')]);

const inOrder = {
  wageAccount: { accountNo: account('6205000000073072040'), openedOn: day('2025-07-21') },
  agreementSignedOn: day('2025-07-24'),
  permitIssuedOn: day('2025-08-08'),
  rightsBoardPostedOn: day('2025-08-11'),
  deposit: { amountFen: fen(300_000_000n), lodgedOn: day('2025-08-22'), expiresOn: day('2026-08-22') },
};
const working: SystemFacts = {
  ...{ isRegistered: true, registeredOn: day('2025-08-12'), standing: [] },
  ...{ paidOutFen: fen(1), paidOutOn: day('2026-01-14') },
};

const lacking = (progress: object, facts: Partial<SystemFacts>, book = law): string[] => {
  const systems = systemsOf(projectWith({ ...inOrder, ...progress }), { ...working, ...facts }, on, book);
  if (isUndetermined(systems)) throw new Error(systems.missing);
  expect(systems).toHaveLength(5);
  expect(isGreen(systems)).toBe(systems.filter(({ isMet }) => isMet).length === 5);
  return systems.flatMap(({ item, isMet }) => (isMet ? [] : [item]));
};

it('S2-15, S4-19: a project is green with five systems of five, and with no fewer', () => {
  expect(lacking({}, {})).toEqual([]);
  expect(lacking({}, {}, bankPays)).toEqual([]);
});

it.each`
  what                               | progress                                                                    | facts                           | lacks
  ${'nobody is registered'}          | ${{}}                                                                       | ${{ isRegistered: false }}      | ${['REAL_NAME']}
  ${'people are not registered'}     | ${{}}                                                                       | ${{ standing: ['W18'] }}        | ${['REAL_NAME']}
  ${'no account is open'}            | ${{ wageAccount: {} }}                                                      | ${{}}                           | ${['WAGE_ACCOUNT']}
  ${'the account opens later'}       | ${{ wageAccount: { ...inOrder.wageAccount, openedOn: day('2026-01-21') } }} | ${{}}                           | ${['WAGE_ACCOUNT']}
  ${'nothing was paid from it'}      | ${{}}                                                                       | ${{ paidOutFen: NOTHING }}      | ${['CONTRACTOR_PAYS']}
  ${'money went elsewhere'}          | ${{}}                                                                       | ${{ standing: ['W11'] }}        | ${['CONTRACTOR_PAYS']}
  ${'no deposit is lodged'}          | ${{ deposit: {} }}                                                          | ${{}}                           | ${['DEPOSIT']}
  ${'the deposit is a fen short'}    | ${{ deposit: { ...inOrder.deposit, amountFen: fen(299_999_999n) } }}        | ${{}}                           | ${['DEPOSIT']}
  ${'the deposit expired yesterday'} | ${{ deposit: { ...inOrder.deposit, expiresOn: day('2026-01-19') } }}        | ${{}}                           | ${['DEPOSIT']}
  ${'no board is posted'}            | ${{ rightsBoardPostedOn: undefined }}                                       | ${{}}                           | ${['RIGHTS_BOARD']}
  ${'another indicator stands'}      | ${{}}                                                                       | ${{ standing: ['W03', 'W10'] }} | ${[]}
`('a project of which $what lacks $lacks', ({ progress, facts, lacks }) => {
  expect(lacking(progress as object, facts as Partial<SystemFacts>)).toEqual(lacks);
});

it('S4-19: where the bank pays, a payee that is not the worker speaks against it; where the contractor pays, not', () => {
  expect(lacking({}, { standing: ['W10'] }, bankPays)).toEqual(['BANK_PAYS']);
  expect(lacking({}, { standing: ['W10'] })).toEqual([]);
});

it('a small contract needs no deposit, and where nobody named the five there are none', () => {
  const small = projectWith({ ...inOrder, deposit: {} }, { contractSumFen: fen(299_999_999n) });
  const found = systemsOf(small, working, on, law);
  expect(isUndetermined(found) || isGreen(found)).toBe(true);
  expect(isUndetermined(systemsOf(small, working, on, new ParameterBook([county()])))).toBe(true);
});

describe('figures of the systems', () => {
  const figures = (add: (all: SystemFigures) => void) => {
    const all = new SystemFigures(on, law);
    add(all);
    return all.all;
  };
  const paid = (amount: bigint): SystemFacts => ({ ...working, paidOutFen: fen(amount) });

  it('S2-20, S2-21: 18 deposits of 29,448,000 yuan are 1,636,000 each, and who is exempt is in no rate', () => {
    const all = figures((sum) => {
      for (let project = 0; project < 18; project += 1)
        sum.add(projectWith({ deposit: { amountFen: fen(163_600_000n), lodgedOn: on } }), working);
      sum.add(projectWith(), working);
      sum.add(projectWith({ deposit: { amountFen: fen(1n), lodgedOn: day('2026-01-21') } }), working);
      sum.add(projectWith({}, { contractSumFen: fen(299_999_999n) }), working);
    });
    expect(all).toMatchObject({
      ...{ depositsLodged: 18, depositsFen: 2_944_800_000n, depositsMeanFen: 163_600_000n, depositsExempt: 1 },
      depositCoverage: { part: 18, whole: 20, percent: '90.00' },
    });
  });

  it('S3-20: 1,186 accounts that paid out 3,044,823,900 yuan paid 2,567,305 each', () => {
    const all = figures((sum) => {
      for (let project = 1; project < 1_186; project += 1) sum.add(projectWith(inOrder), paid(256_730_000n));
      sum.add(projectWith(inOrder), paid(304_482_390_000n - 1_185n * 256_730_000n));
      sum.add(projectWith({ wageAccount: {} }), paid(0n));
    });
    expect(all).toMatchObject({ accounts: 1_186, paidOutFen: 304_482_390_000n });
    expect((Number(all.paidOutMeanFen) / 100).toFixed(0)).toBe('2567305');
  });

  it('S3-21: the signing rate is of the projects with a permit, signed by the day of the permit', () => {
    expect(figures((sum) => sum.add(projectWith(inOrder), working)).agreementRate.percent).toBe('100.00');
    const all = figures((sum) => {
      sum.add(projectWith(inOrder), working);
      sum.add(projectWith({ ...inOrder, agreementSignedOn: day('2025-08-09') }), working);
      sum.add(projectWith({ ...inOrder, permitIssuedOn: undefined }), working);
    });
    expect(all.agreementRate).toEqual({ part: 1, whole: 2, percent: '50.00' });
  });

  it('S3-07: works of the government are at zero while none owes wages and none labour cost', () => {
    const of = (governmentFunded: boolean, ...standing: string[]) =>
      figures((sum) => sum.add(projectWith({ governmentFunded }), { ...working, standing }));
    expect(of(true)).toMatchObject({
      governmentProjects: 1,
      governmentOwing: 0,
      governmentBehind: 0,
      isGovernmentZero: true,
    });
    expect(of(true, 'W02')).toMatchObject({ governmentOwing: 1, governmentBehind: 0, isGovernmentZero: false });
    expect(of(true, 'W03')).toMatchObject({ governmentOwing: 0, governmentBehind: 1, isGovernmentZero: false });
    expect(of(false, 'W02', 'W03')).toMatchObject({ governmentProjects: 0, isGovernmentZero: true });
  });
});

it.each`
  item                 | shownOn         | expiresOn       | against    | says
  ${'WAGE_ACCOUNT'}    | ${'2025-07-21'} | ${null}         | ${[]}      | ${'专户于 2025-07-21 开立。'}
  ${'REAL_NAME'}       | ${'2025-08-12'} | ${null}         | ${['W18']} | ${'花名册登记的第一人于 2025-08-12 进场。'}
  ${'CONTRACTOR_PAYS'} | ${'2026-01-14'} | ${null}         | ${[]}      | ${'专户已支出 0.01 元，最近一次 2026-01-14。'}
  ${'BANK_PAYS'}       | ${'2026-01-14'} | ${null}         | ${['W10']} | ${'专户已支出 0.01 元，最近一次 2026-01-14。'}
  ${'RIGHTS_BOARD'}    | ${'2025-08-11'} | ${null}         | ${[]}      | ${'告示牌于 2025-08-11 设立。'}
  ${'DEPOSIT'}         | ${'2025-08-22'} | ${'2026-08-22'} | ${[]}      | ${expect.stringMatching(/已存 3,000,000.00 元。$/)}
`('$item is shown by $shownOn, until $expiresOn, with $against against it', ({ item, says, ...shown }) => {
  const facts = { ...working, standing: ['W18', 'W10', 'W03'] };
  const { says: said, ...evidence } = evidenceOf(item as 'DEPOSIT', projectWith(inOrder), facts, law);
  expect(evidence).toEqual(shown);
  expect(said.zh).toEqual(says);
});

it('what nothing shows is said to be lacking', () => {
  const nothing = { registeredOn: null, paidOutFen: NOTHING, paidOutOn: null, standing: [] };
  const items = ['REAL_NAME', 'WAGE_ACCOUNT', 'CONTRACTOR_PAYS', 'DEPOSIT', 'RIGHTS_BOARD'] as const;
  const project = projectWith({ wageAccount: {}, rightsBoardPostedOn: undefined, deposit: {} });
  expect(
    items.map((item) => evidenceOf(item, project, nothing, law)).map(({ shownOn, says }) => [shownOn, says.zh]),
  ).toEqual([
    [null, '花名册上还没有人。'],
    [null, '没有开立专户。'],
    [null, '专户还没有支出。'],
    [null, expect.stringMatching(/没有存储。$/)],
    [null, '没有设立告示牌。'],
  ]);
});
