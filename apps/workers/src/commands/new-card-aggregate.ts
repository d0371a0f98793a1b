import type { AccountNumber, PlainDate } from '@anxin/domain-kit';
import type { CardRow } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type Aggregate, type CommandTable, eventsOf, insertNext, markDue } from '@anxin/service-kit';
import { correctionErrors } from '../domain/correction';
import { newCard, type KnownCard, type NewCard, type NewCardCommand, type NewCardEvent } from '../domain/new-card';
import { tellNewCard } from '../events/corrections';
import { newCardTable } from '../store/people/new-cards';
import { personOnProject, seesPersonOnProject } from '../store/people/persons';
import { enteringDays } from '../store/roster/stays';
import { projectStream } from '../store/streams';
import { loadEach } from './load-each';

/** Which card: the person by token. */
export type NewCardKey = { readonly projectCode: string; readonly person: string; readonly validFrom: PlainDate };

export const newCardId = ({ projectCode, person, validFrom }: NewCardKey): string =>
  JSON.stringify([projectCode, person, validFrom]);

const keyOf = (id: string): NewCardKey => {
  const [projectCode, person, validFrom] = JSON.parse(id) as [string, string, PlainDate];
  return { projectCode, person, validFrom };
};

/** What may be said of a card that begins on a day, and by whom. */
export const newCardCommands: CommandTable<NewCard, NewCardCommand['type']> = {
  ...newCard,
  name: 'new card',
  givenBy: { Change: ['OFFICE'], Correct: ['OFFICE'], Withdraw: ['OFFICE'] },
};

const rowOf = ({ validFrom }: { readonly validFrom: PlainDate }, card?: AccountNumber): CardRow =>
  ({ validFrom, payRollBankCardNumber: card }) as CardRow;

/** How a new card is decided, kept and told: the one way its commands go. */
export const newCardAggregate = (vault: Vault): Aggregate<NewCard, NewCardCommand, NewCardEvent> => {
  const cards = newCardTable(vault);
  return {
    ...newCard,
    ...newCardCommands,
    isVisible: (rows, id) => seesPersonOnProject(rows, keyOf(id).projectCode, keyOf(id).person),
    unknown: () => correctionErrors.CARD_UNKNOWN(),
    load: (tx, _, given) =>
      loadEach(
        tx,
        given,
        (id) => projectStream(keyOf(id).projectCode),
        async (id): Promise<KnownCard | undefined> => {
          const { projectCode, person, validFrom } = keyOf(id);
          const of = await personOnProject(tx, projectCode, person);
          if (!of) return undefined;
          const [versions = []] = await cards.storedVersions(tx, [{ values: rowOf({ validFrom }), of }]);
          const last = versions.at(-1);
          const status = last ? (last.withdrawn ? 'WITHDRAWN' : 'STANDING') : 'NONE';
          const registered = (await enteringDays(tx, of)).length > 0;
          return { status, of, validFrom, card: last?.values.payRollBankCardNumber, registered };
        },
      ),
    save: async (tx, changes, { actor }) => {
      for (const [found, event] of changes.flatMap((change) => eventsOf(newCard.evolve, change))) {
        if (found.status === 'UNKNOWN') continue;
        const isStanding = event.type === 'CardStands';
        const values = rowOf(found, isStanding ? event.card : found.card);
        const why = { origin: `correction by ${actor}`, reason: event.reason };
        await insertNext(tx, cards, [{ values, of: found.of, withdrawn: !isStanding, ...why }]);
      }
      await markDue(
        tx,
        changes.map(({ id }) => ({ subject: keyOf(id).projectCode })),
      );
    },
    tell: (_, after, event) => (after.status === 'UNKNOWN' ? [] : tellNewCard(vault, after, event)),
  };
};
