import type { payroll, SheetRow } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type ImportKind, importFacts } from '@anxin/service-kit';
import { sheetEntries } from '../events/out';
import { sheetLineTable } from '../store/sheet-lines';
import { registeredOn } from '../store/stays';
import { projectsByCode } from '../store/subjects';
import { peopleOf, streamsOf } from './people';

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
      const registered = await registeredOn(
        tx,
        rows.flatMap((row) => of(row) ?? []),
      );
      return {
        of,
        knows: (kind, value, values) => {
          if (kind === 'project') return projects.has(value);
          // A worker is asked for on a known project only: one wrong value is one fault.
          if (!projects.has(String(values['projectCode']))) return true;
          const pair = of(values as SheetRow);
          return pair !== undefined && registered.has(`${pair.project.id} ${pair.person.id}`);
        },
      };
    },
    due: (lines) => lines.map(({ of, values }) => ({ subject: of.project.code, part: values.payMonth })),
    tell: sheetEntries,
  });
