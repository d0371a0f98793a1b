import type { ContractorMonthsQuery } from '@anxin/client';

type MonthsOfProject = NonNullable<ContractorMonthsQuery['projects']>['nodes'][number];
type Month = NonNullable<MonthsOfProject['wageMonths']>['nodes'][number];

/** A project's wage sheet of a month, and how far it is. */
export type SheetOfMonth = Month &
  Pick<MonthsOfProject, 'code' | 'name'> & { readonly state: 'NONE' | 'UNSIGNED' | 'PARTLY' | 'SIGNED' };

const stateOf = ({ onSheets, signed, lines }: Month): SheetOfMonth['state'] => {
  if (onSheets === 0) return 'NONE';
  if (signed === 0) return 'UNSIGNED';
  return signed < lines ? 'PARTLY' : 'SIGNED';
};

const STATES = ['NONE', 'UNSIGNED', 'PARTLY', 'SIGNED'] as const;

/** The sheets of a month over projects, those that are least far on top; a project without wages of the month has none. */
export const sheetsOf = (projects: readonly MonthsOfProject[], payMonth: string): readonly SheetOfMonth[] =>
  projects
    .flatMap(({ code, name, wageMonths }) =>
      (wageMonths?.nodes ?? [])
        .filter((month) => month.payMonth === payMonth)
        .map((month) => ({ ...month, code, name, state: stateOf(month) })),
    )
    .toSorted((a, b) => STATES.indexOf(a.state) - STATES.indexOf(b.state));
