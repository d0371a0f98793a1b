import { type AccountNumber, type Fen, fen, parsePlainMonth } from '@anxin/domain-kit';
import { bankReturn, dayOfInstant, type Instant, readTyped } from '@anxin/intake';
import { maskForLists } from '@anxin/law';
import { giveCommand, present, uuidv7 } from '@anxin/service-kit';
import { bankLineId } from '../../commands/bank-line-aggregate';
import { newCardId } from '../../commands/new-card-aggregate';
import { amountOf, readReason, rosterValue } from '../../commands/read-values';
import { correctionErrors } from '../../domain/correction';
import type { BankLineCommand, BankLineValues } from '../../domain/bank-line';
import type { NewCardCommand } from '../../domain/new-card';
import { lineOfProposal, waitingProposals } from '../../store/wages/bank-line-proposals';
import type { Context } from '../context';
import type { Resolvers } from '../schema.generated';
import { lineShown } from './told';

type Mutations = NonNullable<Resolvers['Mutation']>;

type CardInput = { readonly workerId: string; readonly projectCode: string; readonly validFrom: string };

const giveCard = async (
  mutation: string,
  input: CardInput & { readonly idempotencyKey: string },
  command: NewCardCommand,
  context: Context,
) => {
  const { workerId: person, projectCode, validFrom } = input;
  const id = newCardId({ projectCode, person, validFrom: validFrom as never });
  await giveCommand(context, context.app.newCard, { mutation, id, input, command });
  return context.loaders.person.load(person);
};

const cardOf = (typed: string): AccountNumber => rosterValue('payRollBankCardNumber', typed) as AccountNumber;

type LineInput = {
  readonly lineId?: string | null;
  readonly accountNo?: string | null;
  readonly batchNo?: string | null;
  readonly lineNo?: number | null;
};

/** What an officer typed, as a file would have it; throws `CORRECTION_VALUE_INVALID`. */
const stated = (
  column: 'escrowAccountNo' | 'batchNo' | 'resultCode' | 'postedAt' | 'payeeName' | 'payeeAccount',
  typed: string,
  named: string = column,
): string => {
  const value = readTyped(bankReturn, column, typed);
  if (value === undefined) throw correctionErrors.VALUE_INVALID({ column: named });
  return String(value);
};

/** The line that an officer names: as it was shown, or by account, batch and line, its account by the token. */
const lineOf = ({ lineId, accountNo, batchNo, lineNo }: LineInput, { app }: Context): string => {
  if (lineId) return lineShown(lineId);
  const account = stated('escrowAccountNo', accountNo ?? '', 'accountNo');
  const batch = stated('batchNo', batchNo ?? '');
  if (lineNo === undefined || lineNo === null) throw correctionErrors.VALUE_INVALID({ column: 'lineNo' });
  return bankLineId({ accountToken: app.vault.cardToken(account), batchNo: batch, lineNo });
};

type Said = LineInput & { readonly reason: string; readonly idempotencyKey: string };

/** What one officer says of a line waits for another. */
const propose = (mutation: string, input: Said, values: BankLineValues, context: Context) => {
  const proposal = { proposalId: uuidv7(), values, reason: readReason(input.reason), proposedBy: context.actor.id };
  return giveCommand(context, context.app.bankLine, {
    mutation,
    id: lineOf(input, context),
    input,
    command: { type: 'ProposeBankLine', proposal },
    idAfter: ([event]) => (event?.type === 'BankLineProposed' ? event.proposal.proposalId : ''),
  });
};

type Decided = { readonly proposalId: string; readonly idempotencyKey: string };

const settle = async (mutation: string, input: Decided, command: BankLineCommand, context: Context) => {
  const line = await lineOfProposal(context.reads.rows, input.proposalId);
  if (!line) throw correctionErrors.PROPOSAL_UNKNOWN();
  await giveCommand(context, context.app.bankLine, { mutation, id: bankLineId(line), input, command });
  return input.proposalId;
};

/** What was always otherwise of the posting: the amount, and the moment, which nobody can state ahead. */
const postingOf = (
  { amountFen, postedAt }: { readonly amountFen?: Fen | null; readonly postedAt?: string | null },
  { app }: Context,
): BankLineValues => {
  const amount = amountOf('amountFen', amountFen);
  const at = postedAt ? (stated('postedAt', postedAt) as Instant) : undefined;
  if (at && dayOfInstant(at) > app.clock.today()) throw correctionErrors.VALUE_INVALID({ column: 'postedAt' });
  return {
    ...(amount === undefined ? {} : { amountFen: amount.toString() }),
    ...(at ? { postedAt: at } : {}),
  };
};

/** A worker of whom something is known, by the token; throws `CORRECTION_VALUE_INVALID`. */
const knownWorker = async (workerId: string, { loaders }: Context): Promise<string> => {
  if (!(await loaders.person.load(workerId))) throw correctionErrors.VALUE_INVALID({ column: 'workerId' });
  return workerId;
};

/** New cards, and what is said of bank lines. */
export const paymentMutations: Pick<
  Mutations,
  'cardChange' | 'cardCorrect' | 'bankLineReturn' | 'bankLineCorrect' | 'bankLineConfirm' | 'bankLineReject'
> = {
  cardChange: (_, { input }, context) =>
    giveCard(
      'cardChange',
      input,
      { type: 'Change', card: cardOf(input.payRollBankCardNumber), reason: readReason(input.reason) },
      context,
    ),
  cardCorrect: (_, { input }, context) => {
    const [reason, typed] = [readReason(input.reason), input.payRollBankCardNumber ?? undefined];
    if ((input.withdrawn === true) === (typed !== undefined)) throw correctionErrors.AMBIGUOUS({ column: 'withdrawn' });
    const command: NewCardCommand =
      typed === undefined ? { type: 'Withdraw', reason } : { type: 'Correct', card: cardOf(typed), reason };
    return giveCard('cardCorrect', input, command, context);
  },
  bankLineReturn: (_, { input }, context) => {
    const { returnedOn } = input;
    // Nobody can state a day ahead.
    if (returnedOn > context.app.clock.today()) throw correctionErrors.VALUE_INVALID({ column: 'returnedOn' });
    return propose('bankLineReturn', input, { returnedOn }, context);
  },
  bankLineCorrect: async (_, { input }, context) => {
    const { resultCode, payMonth, neverReturned, workerId, payeeName, payeeAccount } = input;
    const month = payMonth ? parsePlainMonth(payMonth) : undefined;
    const values: BankLineValues = {
      ...(neverReturned ? { returnedOn: null } : {}),
      ...(resultCode ? { resultCode: stated('resultCode', resultCode) } : {}),
      ...(month ? { payMonth: month } : {}),
      ...postingOf(input, context),
      ...(payeeName ? { payeeName: stated('payeeName', payeeName) } : {}),
      ...(payeeAccount ? { payeeAccount: stated('payeeAccount', payeeAccount) as AccountNumber } : {}),
      ...(workerId ? { person: await knownWorker(workerId, context) } : {}),
    };
    return propose('bankLineCorrect', input, values, context);
  },
  bankLineConfirm: (_, { input }, context) =>
    settle(
      'bankLineConfirm',
      input,
      { type: 'ConfirmBankLine', proposalId: input.proposalId, by: context.actor.id },
      context,
    ),
  bankLineReject: (_, { input }, context) =>
    settle('bankLineReject', input, { type: 'RejectBankLine', proposalId: input.proposalId }, context),
};

/** What waits to be confirmed. */
export const bankLineProposals: NonNullable<Resolvers['Query']>['bankLineProposals'] = async (
  _,
  { project },
  { app, reads, loaders },
) =>
  (await waitingProposals(reads.rows, app.vault, project ?? undefined)).map(
    ({ proposalId, values, projectCode, person, amountFen, ...line }) => ({
      ...line,
      id: proposalId,
      project: { code: projectCode },
      worker: present(loaders.person.load(person)),
      amountFen: fen(BigInt(amountFen)),
      returnedOn: values.returnedOn ?? null,
      neverReturned: values.returnedOn === null,
      resultCode: values.resultCode ?? null,
      payMonth: values.payMonth ?? null,
      correctAmountFen: values.amountFen === undefined ? null : fen(BigInt(values.amountFen)),
      correctPayeeNameMasked: values.payeeName === undefined ? null : maskForLists('name', values.payeeName),
      correctPayeeAccountMasked:
        values.payeeAccount === undefined ? null : maskForLists('bankCard', values.payeeAccount),
      correctPostedAt: values.postedAt ?? null,
      correctWorker: values.person === undefined ? null : present(loaders.person.load(values.person)),
    }),
  );
