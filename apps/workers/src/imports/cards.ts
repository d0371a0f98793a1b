import type { cards } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type ImportKind, importFacts } from '@anxin/service-kit';
import { newCardEntries } from '../events/out';
import { newCardTable } from '../store/new-cards';
import { projectsByCode } from '../store/subjects';
import { peopleOf, registeredAmong, streamsOf } from './people';

/** `cards.csv`: the cards that wages go to from a day on, of workers of the roster alone. */
export const cardsImport = (vault: Vault): ImportKind<typeof cards> =>
  importFacts({
    facts: newCardTable(vault),
    subjects: (tx, rows) =>
      projectsByCode(
        tx,
        rows.map(({ projectCode }) => projectCode),
      ),
    streams: streamsOf,
    references: async (tx, rows, projects) => {
      const { of } = await peopleOf(tx, vault, rows, ({ projectCode }) => projects.get(projectCode));
      const isRegistered = await registeredAmong(tx, rows, of);
      return {
        of,
        // A worker is asked for on a known project only: one wrong value is one fault.
        knows: (kind, value, values) =>
          kind === 'project'
            ? projects.has(value)
            : !projects.has(String(values['projectCode'])) || isRegistered(values),
      };
    },
    due: (added) => added.map(({ of }) => ({ subject: of.project.code })),
    tell: (added) => newCardEntries(added, vault),
  });
