import { type Fen, NOTHING, type PlainMonth, plus } from '@anxin/domain-kit';
import { isUndetermined } from '@anxin/law';
import type { PayLine, ProjectPayroll } from '../../domain/lines';
import { isSameMonth } from '../../domain/month-confirmation';
import type { Confirmed } from '../../store/wages/month-standings';
import type { Context } from '../context';
import type { MonthOfProject, OwnLine } from '../rows';
import type { Resolvers } from '../schema.generated';

/** A project's months with a line, oldest first. */
export const monthsOf = (code: string, payroll: ProjectPayroll<unknown> | undefined): readonly MonthOfProject[] => {
  const months = new Map<PlainMonth, OwnLine[]>();
  for (const { personId, lines } of payroll?.people ?? [])
    for (const line of lines) {
      const own = months.get(line.payMonth);
      if (own) own.push({ personId, line });
      else months.set(line.payMonth, [{ personId, line }]);
    }
  return [...months].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([payMonth, own]) => ({ code, payMonth, own }));
};

/** What lines come to, of what is determined. */
const sumOf = ({ own }: MonthOfProject, amount: (line: PayLine) => Fen | object): Fen =>
  own.reduce((total, { line }) => {
    const part = amount(line);
    return typeof part === 'bigint' ? plus(total, part) : total;
  }, NOTHING);

const isAsConfirmed = ({ own }: MonthOfProject, said: Confirmed): boolean => {
  const line = own.find(({ personId }) => personId === said.personId)?.line;
  if (!line || isUndetermined(line.payableFen)) return false;
  const { attendanceDays, payableFen, paidFen } = line;
  return isSameMonth(said, { attendanceDays, payableFen, paidFen });
};

/** How many workers confirmed a month whose figures are still those, or have changed since. */
const confirmedOf = async (month: MonthOfProject, { loaders }: Context, asShown: boolean): Promise<number> => {
  const standings = await loaders.monthStandings.load(month.code);
  return (standings?.confirmed ?? []).filter(
    (said) => said.payMonth === month.payMonth && isAsConfirmed(month, said) === asShown,
  ).length;
};

export const WageMonth: Resolvers['WageMonth'] = {
  lines: ({ own }) => own.length,
  payableFen: (month) => sumOf(month, ({ payableFen }) => payableFen),
  paidFen: (month) => sumOf(month, ({ paidFen }) => paidFen),
  arrearsFen: (month) => sumOf(month, ({ arrearsFen }) => arrearsFen),
  dueOn: ({ own: [first] }) => (first && !isUndetermined(first.line.dueOn) ? first.line.dueOn : null),
  onSheets: async ({ code, payMonth }, _, { loaders }) =>
    (await loaders.monthStandings.load(code))?.onSheets.get(payMonth) ?? 0,
  signed: ({ own }) => own.filter(({ line }) => line.basis === 'SIGNED_SHEET').length,
  confirmed: (month, _, context) => confirmedOf(month, context, true),
  changedSince: (month, _, context) => confirmedOf(month, context, false),
};
