import { bankReturn, type BankRow, dayOfInstant } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { isUnclearName } from '@anxin/law';
import { cellOf, factColumns, factTable, readInto } from '@anxin/service-kit';
import { numberPlace } from '../people/persons';
import type { PersonOnProject } from '../../domain/subjects';

/** Lines that banks answered; accounts and the payee's name are encrypted, with tokens to compare by. */
export const bankLineTable = (vault: Vault) => {
  const column = factColumns<BankRow, PersonOnProject>(vault);
  const { subject, text, integer, amount, month, instant, sealed } = column;
  // Whose number a line names is kept with the person.
  const number = readInto<readonly [token: string, kept: string]>(
    'idCardNumber',
    ([token, kept]) => vault.decrypt(Buffer.from(kept, 'hex'), numberPlace(token)),
    (personId) => `(SELECT jsonb_build_array(token, encode(id_card_number, 'hex')) FROM person WHERE id = ${personId})`,
  );
  return factTable<typeof bankReturn, PersonOnProject>({
    name: 'bank_line',
    intake: bankReturn,
    key: {
      account_token: column.cardToken('escrowAccountNo'),
      batch_no: text('batchNo'),
      line_no: integer('lineNo'),
    },
    columns: {
      project_id: subject('int', ({ project }) => project.id),
      person_id: subject('int', ({ person }) => person.id, number),
      pay_month: month('payMonth'),
      account_no: column.derived('bytea', ({ escrowAccountNo }, place) => vault.encrypt(escrowAccountNo, place())),
      payee_name: sealed('payeeName'),
      name_token: column.nameToken('payeeName'),
      name_unclear: column.derived('boolean', ({ payeeName }) => isUnclearName(payeeName)),
      payee_account: sealed('payeeAccount'),
      card_token: column.cardToken('payeeAccount'),
      amount_fen: amount('amount'),
      result_code: text('resultCode'),
      reason: text('reason'),
      posted_at: instant('postedAt'),
      posted_on: column.derived('date', ({ postedAt }) => dayOfInstant(postedAt)),
      bank_serial: text('bankSerial'),
      returned_on: column.day('returnedOn'),
    },
    identity: ['bank_serial', 'account_token', 'card_token', 'amount_fen', 'posted_at'],
  });
};

type SealedPayee = {
  readonly accountToken: string;
  readonly batchNo: string;
  readonly lineNo: number;
} & Readonly<Record<'payeeName' | 'payeeAccount', Buffer | null>>;

const PAYEE = { payeeName: 'payee_name', payeeAccount: 'payee_account' } as const;

/** Whom a line paid, in clear; null where nothing is known. */
export const unsealedPayee = (vault: Vault, line: SealedPayee, field: keyof typeof PAYEE): string | null => {
  const { accountToken, batchNo, lineNo, [field]: kept } = line;
  return kept && vault.decrypt(kept, cellOf('bank_line', [accountToken, batchNo, lineNo], PAYEE[field]));
};
