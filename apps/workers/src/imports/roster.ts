import type { roster } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type ImportKind, importFacts } from '@anxin/service-kit';
import { stayEntries } from '../events/out';
import { stayTable } from '../store/roster/stays';
import { knownEnterprises, projectsByCode } from '../store/subjects';
import { peopleOf, streamsOf } from './people';

/**
 * `roster.csv`: who is on which project from when, completed as more of a stay becomes known. A contractor, who has to
 * register people by their real names (Regulation, art. 28), sends the people of its own projects; what stands it cannot change.
 */
export const rosterImport = (vault: Vault): ImportKind<typeof roster> =>
  importFacts({
    facts: stayTable(vault),
    byScope: { roles: ['CONTRACTOR'], unvouched: {} },
    subjects: (tx, rows) =>
      projectsByCode(
        tx,
        rows.map(({ projectCode }) => projectCode),
      ),
    streams: streamsOf,
    references: async (tx, rows, projects) => {
      const employers = rows.map(({ employerCreditCode }) => employerCreditCode);
      const enterprises = await knownEnterprises(tx, employers);
      return {
        ...(await peopleOf(tx, vault, rows, ({ projectCode }) => projects.get(projectCode))),
        knows: (kind, value) => (kind === 'project' ? projects : enterprises).has(value),
      };
    },
    due: (stays) => stays.map(({ of }) => ({ subject: of.project.code })),
    tell: (stays, stored) => stayEntries(stays, stored, vault),
  });
