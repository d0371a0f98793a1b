import { type AccountNumber, plainDate, plainMonth } from '@anxin/domain-kit';
import type { BankRow, Instant } from '@anxin/intake';
import { refused, specify, walkCommands } from '@anxin/testing/decider';
import { bankLine, type BankLineProposal, type KnownBankLine } from '.';

const row = {
  ...{ resultCode: '0000', payMonth: plainMonth('2026-01'), postedAt: '2026-02-12 10:00:00', amount: 5000n },
  payeeName: '张三',
} as BankRow;
const proposal: BankLineProposal = {
  proposalId: 'p-1',
  values: { returnedOn: plainDate('2026-02-16') },
  reason: 'the bank says so',
  proposedBy: 'office-1',
};
const known: KnownBankLine = {
  status: 'KNOWN',
  of: { project: { id: 1, code: 'P', sector: 'HOUSING', areaCode: '620522104' }, person: { id: 2, token: 'own' } },
  row,
  proposals: [proposal],
};
const given = (state: KnownBankLine = known) => specify({ ...bankLine, initial: state }).given();
const propose = (values: BankLineProposal['values']) =>
  ({ type: 'ProposeBankLine', proposal: { ...proposal, values } }) as const;
const confirm = (by: string) => ({ type: 'ConfirmBankLine', proposalId: 'p-1', by }) as const;

describe('the table of a bank line', () => {
  walkCommands(bankLine, {
    states: { UNKNOWN: { status: 'UNKNOWN' }, KNOWN: known },
    commands: {
      ProposeBankLine: propose({ returnedOn: plainDate('2026-02-16') }),
      ConfirmBankLine: confirm('office-2'),
      RejectBankLine: { type: 'RejectBankLine', proposalId: 'p-1' },
    },
  });
});

describe('what is said of a bank line', () => {
  it('counts once another officer confirms it', () => {
    given()
      .when(confirm('office-2'))
      .then([{ type: 'BankLineCorrected', proposal, confirmedBy: 'office-2' }]);
    given().when(confirm('office-1')).then(refused('CORRECTION_SECOND_OFFICER_NEEDED'));
  });

  it('is that it came back, not before it was paid, or what was wrong', () => {
    for (const values of [
      { returnedOn: plainDate('2026-02-12') },
      { resultCode: '9001' },
      { payMonth: plainMonth('2025-12') },
      { amountFen: '5001' },
      { postedAt: '2026-02-13 10:00:00' as Instant },
      { person: 'other' },
      { payeeName: '王五' },
      { payeeAccount: '6299991234567890128' as AccountNumber },
    ])
      given()
        .when(propose(values))
        .then([{ type: 'BankLineProposed', proposal: { ...proposal, values } }]);
    given()
      .when(propose({ returnedOn: plainDate('2026-02-11') }))
      .then(refused('CORRECTION_VALUE_INVALID'));
  });

  it('is refused where nothing would change', () => {
    for (const values of [
      {},
      { resultCode: '0000' },
      { returnedOn: null },
      { amountFen: '5000' },
      { person: 'own' },
      { payeeName: '张三' },
    ])
      given().when(propose(values)).then(refused('CORRECTION_EMPTY'));
  });

  it('may come to nothing', () => {
    given()
      .when({ type: 'RejectBankLine', proposalId: 'p-1' })
      .then([{ type: 'BankLineRejected', proposalId: 'p-1' }]);
    given().when({ type: 'RejectBankLine', proposalId: 'p-2' }).then(refused('CORRECTION_PROPOSAL_UNKNOWN'));
  });
});
