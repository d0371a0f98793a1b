import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fen, NOTHING, type PlainDate, plainMonth } from '@anxin/domain-kit';
import { isUndetermined, loadParameters, type Movement, nationalBeyondAnswers, ParameterBook } from '@anxin/law';
import { indicatorsOn } from './indicators';
import { account, day, projectWith } from './project/project.fixture';

const parameters = join(__dirname, '../../../../tests/data/parameters.json');
const law = new ParameterBook([loadParameters(JSON.parse(readFileSync(parameters, 'utf8'))), nationalBeyondAnswers]);

/** Opened, signed, posted and lodged: nothing stands. */
const inOrder = {
  wageAccount: { accountNo: account('6205000000073072040'), openedOn: day('2025-07-21') },
  agreementSignedOn: day('2025-07-24'),
  permitIssuedOn: day('2025-08-08'),
  startedOn: day('2025-08-12'),
  rightsBoardPostedOn: day('2025-08-11'),
  deposit: { amountFen: fen(300_000_000n), lodgedOn: day('2025-08-22') },
};
const opening = (openedOn: string) => ({
  ...inOrder,
  wageAccount: { ...inOrder.wageAccount, openedOn: day(openedOn) },
});
const expiring = (expiresOn: string) => ({ ...inOrder, deposit: { ...inOrder.deposit, expiresOn: day(expiresOn) } });
const paidIn = (...days: string[]): Movement[] =>
  days.map((postedOn) => ({ direction: 'IN', amountFen: fen(4_909_600n), postedOn: day(postedOn) }));
const paid = paidIn('2025-10-01', '2025-11-01');

/** Nothing came in, nothing left, nothing is to be paid. */
const quiet = { receipts: [], diversions: 0, balanceFen: NOTHING, unpaid: [] };

const levels = (found: ReturnType<typeof indicatorsOn>) =>
  found.map(({ indicator, standing }) => `${indicator} ${isUndetermined(standing) ? 'undetermined' : standing.level}`);

describe('the indicators of a project', () => {
  it.each`
    when                                     | fields                                            | receipts                              | on              | said
    ${'all is in order'}                     | ${inOrder}                                        | ${paid}                               | ${'2025-11-20'} | ${[]}
    ${'the owner missed one month'}          | ${inOrder}                                        | ${paidIn('2025-10-01')}               | ${'2025-11-02'} | ${['W03 BLUE']}
    ${'the owner paid a month late'}         | ${inOrder}                                        | ${paidIn('2025-10-01', '2025-11-10')} | ${'2025-11-20'} | ${[]}
    ${'a receipt lies after the day'}        | ${inOrder}                                        | ${paidIn('2025-10-01', '2025-11-05')} | ${'2025-11-04'} | ${['W03 BLUE']}
    ${'an account is named but opens later'} | ${opening('2025-12-01')}                          | ${paid}                               | ${'2025-11-20'} | ${['W12 RED']}
    ${'no account is named'}                 | ${{ ...inOrder, wageAccount: {} }}                | ${paid}                               | ${'2025-11-20'} | ${['W12 RED']}
    ${'no deposit is lodged'}                | ${{ ...inOrder, deposit: {} }}                    | ${paid}                               | ${'2025-11-20'} | ${['W13 RED']}
    ${'a deposit expires in a week'}         | ${expiring('2025-11-27')}                         | ${paid}                               | ${'2025-11-20'} | ${['W14 ORANGE']}
    ${'no board is posted'}                  | ${{ ...inOrder, rightsBoardPostedOn: undefined }} | ${paid}                               | ${'2025-11-20'} | ${['W15 RED']}
    ${'no agreement is signed'}              | ${{ ...inOrder, agreementSignedOn: undefined }}   | ${paid}                               | ${'2025-11-20'} | ${['W16 RED']}
    ${'nothing has begun'}                   | ${{}}                                             | ${[]}                                 | ${'2025-07-20'} | ${[]}
  `('say $said when $when', ({ fields, receipts, on, said }) => {
    expect(levels(indicatorsOn(projectWith(fields), { ...quiet, receipts }, on as PlainDate, law))).toEqual(said);
  });

  it.each([
    [0, []],
    [1, ['W11 RED']],
  ])('say with %i outflows to accounts outside the roster: %j', (diversions, said) => {
    expect(
      levels(indicatorsOn(projectWith(inOrder), { ...quiet, receipts: paid, diversions }, day('2025-11-20'), law)),
    ).toEqual(said);
  });

  it('say that the account does not carry the next payroll', () => {
    const unpaid = [{ payMonth: plainMonth('2025-10'), dueOn: day('2025-11-25'), unpaidFen: fen(100n) }];
    const facts = { ...quiet, receipts: paid, balanceFen: fen(49n), unpaid };
    const said = (on: string) => levels(indicatorsOn(projectWith(inOrder), facts, day(on), law));
    expect([said('2025-11-19'), said('2025-11-20')]).toEqual([['W05 ORANGE'], ['W05 RED']]);
  });

  it('say what is missing where a parameter is not given, and that does not stand', () => {
    const bare = new ParameterBook([]);
    const found = indicatorsOn(projectWith({ ...inOrder, deposit: {} }), quiet, day('2025-11-20'), bare);
    expect(found.map(({ indicator }) => indicator)).toContain('W13');
    expect(found.filter(({ standing }) => !isUndetermined(standing))).toEqual([]);
  });
});
