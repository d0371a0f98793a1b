import { type Decider, fen } from '@anxin/domain-kit';
import { dayOfInstant } from '@anxin/intake';
import { correctionErrors } from '../correction';
import type {
  BankLine,
  BankLineCommand,
  BankLineEvent,
  BankLineProposal,
  BankLineValues,
  KnownBankLine,
} from './bank-line';

export type * from './bank-line';

/** A line as it should be. */
export const corrected = (
  { row }: Pick<KnownBankLine, 'row'>,
  { returnedOn, amountFen, person: _, ...stated }: BankLineValues,
): KnownBankLine['row'] => ({
  ...row,
  ...stated,
  ...(returnedOn === undefined ? {} : { returnedOn: returnedOn ?? undefined }),
  ...(amountFen === undefined ? {} : { amount: fen(BigInt(amountFen)) }),
});

/** What may be said of a line, beside whom it pays. */
const COLUMNS = ['returnedOn', 'resultCode', 'payMonth', 'amount', 'postedAt', 'payeeName', 'payeeAccount'] as const;

const checked = (line: KnownBankLine, { values }: BankLineProposal): void => {
  const next = corrected(line, values);
  const isOtherPerson = values.person !== undefined && values.person !== line.of.person.token;
  if (!isOtherPerson && COLUMNS.every((name) => next[name] === line.row[name])) throw correctionErrors.EMPTY();
  if (next.returnedOn !== undefined && next.returnedOn < dayOfInstant(next.postedAt))
    throw correctionErrors.VALUE_INVALID({ column: 'returnedOn' });
};

const waiting = ({ proposals }: KnownBankLine, proposalId: string): BankLineProposal => {
  const proposal = proposals.find((one) => one.proposalId === proposalId);
  if (!proposal) throw correctionErrors.PROPOSAL_UNKNOWN();
  return proposal;
};

const decide = (state: BankLine, command: BankLineCommand): readonly BankLineEvent[] => {
  if (state.status === 'UNKNOWN') return [];
  switch (command.type) {
    case 'ProposeBankLine':
      checked(state, command.proposal);
      return [{ type: 'BankLineProposed', proposal: command.proposal }];
    case 'ConfirmBankLine': {
      const proposal = waiting(state, command.proposalId);
      if (command.by === proposal.proposedBy) throw correctionErrors.SECOND_OFFICER_NEEDED();
      // What held when it was proposed must hold when it counts.
      checked(state, proposal);
      return [{ type: 'BankLineCorrected', proposal, confirmedBy: command.by }];
    }
    case 'RejectBankLine':
      return [{ type: 'BankLineRejected', proposalId: waiting(state, command.proposalId).proposalId }];
  }
};

const evolve = (state: BankLine, event: BankLineEvent): BankLine => {
  if (state.status === 'UNKNOWN') return state;
  if (event.type === 'BankLineProposed') return { ...state, proposals: [...state.proposals, event.proposal] };
  const proposalId = event.type === 'BankLineCorrected' ? event.proposal.proposalId : event.proposalId;
  const proposals = state.proposals.filter((proposal) => proposal.proposalId !== proposalId);
  return event.type === 'BankLineCorrected'
    ? { ...state, proposals, row: corrected(state, event.proposal.values) }
    : { ...state, proposals };
};

/** A line of a bank return: files tell it; one officer says that it came back or was wrong, and another confirms. */
export const bankLine: Decider<BankLine, BankLineCommand, BankLineEvent> = {
  initial: { status: 'UNKNOWN' },
  statuses: ['UNKNOWN', 'KNOWN'],
  statusOf: ({ status }) => status,
  allowed: { ProposeBankLine: ['KNOWN'], ConfirmBankLine: ['KNOWN'], RejectBankLine: ['KNOWN'] },
  refuse: () => correctionErrors.BANK_LINE_UNKNOWN(),
  decide,
  evolve,
};
