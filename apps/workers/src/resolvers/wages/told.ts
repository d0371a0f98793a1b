import { maskForLists, standingSheets } from '@anxin/law';
import { z } from 'zod';
import { bankLineId } from '../../commands/bank-line-aggregate';
import { correctionErrors } from '../../domain/correction';
import { unsealedCard } from '../../store/people/new-cards';
import type { BankLineKey } from '../../store/wages/bank-line-proposals';
import { unsealedPayee } from '../../store/wages/bank-lines';
import { standingCards } from '../../store/wages/line-facts';
import type { Context } from '../context';
import type { AskedLine } from '../rows';

const key = z.tuple([z.string(), z.string(), z.number()]);

const jsonIn = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};

/** A bank line as the API names it: nobody needs the number of the account for it. */
const idShown = (line: BankLineKey): string => Buffer.from(bankLineId(line)).toString('base64url');

/** The line that an id names; throws `CORRECTION_BANK_LINE_UNKNOWN`. */
export const lineShown = (id: string): string => {
  const found = key.safeParse(jsonIn(Buffer.from(id, 'base64url').toString()));
  if (!found.success) throw correctionErrors.BANK_LINE_UNKNOWN();
  const [accountToken, batchNo, lineNo] = found.data;
  return bankLineId({ accountToken, batchNo, lineNo });
};

/** What is told of a line as it stands, each as a correction or change names it; null where its project is not seen. */
export const toldOf = async (
  { projectCode, personId, payMonth, asked }: AskedLine,
  { app: { vault }, loaders }: Context,
) => {
  const project = await loaders.project.load(projectCode);
  if (!project) return null;
  const facts = await loaders.facts.load({ projectId: project.id, personId, payMonth, ...asked });
  return {
    newCards: standingCards(facts.cards).map((card) => ({
      validFrom: card.validFrom,
      cardMasked: maskForLists('bankCard', unsealedCard(vault, card)),
    })),
    sheetLines: standingSheets(facts.sheetLines).map(({ totalFen: totalPayFen, ...sheet }) => ({
      ...sheet,
      totalPayFen,
    })),
    bankLines: facts.bankLines.map((line) => {
      const [name, account] = [unsealedPayee(vault, line, 'payeeName'), unsealedPayee(vault, line, 'payeeAccount')];
      return {
        ...line,
        id: idShown(line),
        payeeNameMasked: name && maskForLists('name', name),
        payeeAccountMasked: account && maskForLists('bankCard', account),
      };
    }),
  };
};
