import type { payroll, SheetRow } from '@anxin/intake';
import type { Vault } from '@anxin/identity';
import { type FactKind, importFacts } from '@anxin/service-kit';
import { sheetEntries } from '../events/out';
import { sheetLineTable } from '../store/wages/sheet-lines';
import { registeredWorkers } from './people';

/**
 * `payroll-YYYY-MM.csv`: lines of wage sheets, for workers of the roster alone; signed at once or later. A contractor sends
 * those of its own projects, unsigned: what is signed is owed as it stands, so whoever owes cannot say that it is.
 */
export const payrollImport = (vault: Vault): FactKind<typeof payroll> =>
  importFacts({
    facts: sheetLineTable(vault),
    byScope: { roles: ['CONTRACTOR'], unvouched: { signedOn: 'SIGNATURE' } },
    ...registeredWorkers<SheetRow>(vault),
    due: (lines) => lines.map(({ of, values }) => ({ subject: of.project.code, part: values.payMonth })),
    tell: sheetEntries,
  });
