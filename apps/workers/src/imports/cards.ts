import type { CardRow, cards } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type ImportKind, importFacts } from '@anxin/service-kit';
import { newCardEntries } from '../events/out';
import { newCardTable } from '../store/people/new-cards';
import { registeredWorkers } from './people';

/** `cards.csv`: the cards that wages go to from a day on, of workers of the roster alone. */
export const cardsImport = (vault: Vault): ImportKind<typeof cards> =>
  importFacts({
    facts: newCardTable(vault),
    ...registeredWorkers<CardRow>(vault),
    due: (added) => added.map(({ of }) => ({ subject: of.project.code })),
    tell: (added) => newCardEntries(added, vault),
  });
