import { type CardRow, cards } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { cellOf, factColumns, factTable } from '@anxin/service-kit';
import type { PersonOnProject } from '../../domain/subjects';

/** Cards that wages go to from a day on, with every version; encrypted, with a token to compare by. */
export const newCardTable = (vault: Vault) => {
  const { subject, day, sealed, cardToken } = factColumns<CardRow, PersonOnProject>(vault);
  return factTable<typeof cards, PersonOnProject>({
    name: 'new_card',
    intake: cards,
    key: {
      project_id: subject('int', ({ project }) => project.id),
      person_id: subject('int', ({ person }) => person.id),
      valid_from: day('validFrom'),
    },
    columns: { card: sealed('payRollBankCardNumber'), card_token: cardToken('payRollBankCardNumber') },
    correctable: true,
  });
};

type SealedCard = {
  readonly projectId: number;
  readonly personId: number;
  readonly validFrom: string;
  readonly card: Buffer;
};

/** The number of a card, in clear. */
export const unsealedCard = (vault: Vault, { projectId, personId, validFrom, card }: SealedCard): string =>
  vault.decrypt(card, cellOf('new_card', [projectId, personId, validFrom], 'card'));
