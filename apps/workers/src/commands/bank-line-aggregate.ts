import type { Vault } from '@anxin/identity';
import { type Aggregate, type CommandTable, eventsOf, insertNext, markDue } from '@anxin/service-kit';
import { bankLine, type BankLine, type BankLineCommand, type BankLineEvent, corrected } from '../domain/bank-line';
import { correctionErrors } from '../domain/correction';
import { tellBankLine } from '../events/corrections';
import { bankLineTable } from '../store/wages/bank-lines';
import {
  type BankLineKey,
  leavePlace,
  loadBankLine,
  projectOfLine,
  saveProposal,
} from '../store/wages/bank-line-proposals';
import { personByToken } from '../store/people/persons';
import { projectStream } from '../store/streams';
import { loadEach } from './load-each';

export const bankLineId = ({ accountToken, batchNo, lineNo }: BankLineKey): string =>
  JSON.stringify([accountToken, batchNo, lineNo]);

const keyOf = (id: string): BankLineKey => {
  const [accountToken, batchNo, lineNo] = JSON.parse(id) as [string, string, number];
  return { accountToken, batchNo, lineNo };
};

/** What may be said of a line of a bank return, and by whom. */
export const bankLineCommands: CommandTable<BankLine, BankLineCommand['type']> = {
  ...bankLine,
  name: 'bank line',
  givenBy: { ProposeBankLine: ['OFFICE'], ConfirmBankLine: ['OFFICE'], RejectBankLine: ['OFFICE'] },
};

/** How a bank line is decided, kept and told: the one way its commands go. */
export const bankLineAggregate = (vault: Vault): Aggregate<BankLine, BankLineCommand, BankLineEvent> => {
  const lines = bankLineTable(vault);
  return {
    ...bankLine,
    ...bankLineCommands,
    isVisible: async (rows, id) => {
      const { accountToken, batchNo, lineNo } = keyOf(id);
      const key = [accountToken, batchNo, lineNo];
      const sql = 'SELECT FROM bank_line WHERE account_token = $1 AND batch_no = $2 AND line_no = $3 LIMIT 1';
      return (await rows(sql, key)).length > 0;
    },
    unknown: () => correctionErrors.BANK_LINE_UNKNOWN(),
    load: async (tx, _, given) => {
      const codes = new Map<string, string>();
      for (const { id } of given) {
        const code = await projectOfLine(tx, keyOf(id));
        if (code) codes.set(id, code);
      }
      const known = given.filter(({ id }) => codes.has(id));
      return loadEach(
        tx,
        known,
        (id) => projectStream(codes.get(id) ?? ''),
        (id) => loadBankLine(tx, lines, vault, keyOf(id)),
      );
    },
    save: async (tx, changes, { actor }) => {
      for (const { id, steps } of changes)
        for (const event of steps.flatMap(({ events }) => events))
          await saveProposal(tx, vault, keyOf(id), event, actor);
      const events = changes.flatMap(({ id, ...change }) =>
        eventsOf(bankLine.evolve, { id, ...change }).map(([found, event]) => ({ id, found, event })),
      );
      for (const { id, found, event } of events) {
        if (found.status === 'UNKNOWN' || event.type !== 'BankLineCorrected') continue;
        const { of, row, unknown } = found;
        const { proposal, confirmedBy } = event;
        const values = corrected(found, proposal.values);
        const origin = `correction by ${proposal.proposedBy}, confirmed by ${confirmedBy}`;
        const { person: token = of.person.token } = proposal.values;
        const person = await personByToken(tx, token);
        if (!person) throw correctionErrors.VALUE_INVALID({ column: 'workerId' });
        if (person.id !== of.person.id || values.payMonth !== row.payMonth) await leavePlace(tx, keyOf(id), origin);
        await insertNext(tx, lines, [{ values, of: { ...of, person }, unknown, origin }]);
        const parts = [...new Set([row.payMonth, values.payMonth])];
        await markDue(
          tx,
          parts.map((part) => ({ subject: of.project.code, part })),
        );
      }
    },
    tell: (_, after, event) => (after.status === 'UNKNOWN' ? [] : tellBankLine(vault, after, event)),
  };
};
