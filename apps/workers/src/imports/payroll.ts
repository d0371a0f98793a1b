import type { payroll } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type ImportKind, importFacts } from '@anxin/service-kit';
import { sheetEntries } from '../events/out';
import { sheetLineTable } from '../store/sheet-lines';
import { projectsByCode } from '../store/subjects';
import { peopleOf, registeredAmong, streamsOf } from './people';

/** `payroll-YYYY-MM.csv`: lines of wage sheets, for workers of the roster alone; signed at once or later. */
export const payrollImport = (vault: Vault): ImportKind<typeof payroll> =>
  importFacts({
    facts: sheetLineTable(vault),
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
    due: (lines) => lines.map(({ of, values }) => ({ subject: of.project.code, part: values.payMonth })),
    tell: sheetEntries,
  });
