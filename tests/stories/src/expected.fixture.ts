import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { County } from './county.fixture';

export type Line = Readonly<Record<string, string | number>>;
type Day = { readonly lines: readonly Line[]; readonly totals: Readonly<Record<string, number>> };

const days = JSON.parse(readFileSync(join(__dirname, '../../data/small/expected.json'), 'utf8')) as Record<string, Day>;
/** The answers of a day of the small county, computed by a program that shares nothing with the product. */
export const expectedOn = (on: string): Day => {
  const day = days[on];
  if (!day) throw new Error(`No answers of ${on}.`);
  return day;
};

const FEN = ['payableFen', 'paidFen', 'arrearsFen'] as const;
const asText = (line: Line): string => JSON.stringify(Object.entries(line).toSorted(([a], [b]) => (a < b ? -1 : 1)));
export const inOrder = (lines: readonly Line[]): readonly string[] => lines.map(asText).toSorted();

type Asked = { readonly worker: { readonly id: string; readonly idCardNumberMasked: string } } & Line;

/** Whose a line is, by token: nobody's number is asked for in full. */
const numbersOf = ({ stack }: County): ReadonlyMap<string, string> => {
  const lines = Object.values(days).flatMap((day) => day.lines);
  const numbers = new Set(lines.map(({ idCardNumber }) => String(idCardNumber)));
  return new Map([...numbers].map((number) => [stack.personToken(number), number]));
};

const codesIn = async (county: County): Promise<readonly string[]> => {
  const { data } = await county.ask('OFFICE', '{ projects(first: 100) { nodes { code } } }');
  return (data?.['projects'] as { nodes: { code: string }[] }).nodes.map(({ code }) => code);
};

/** All wage lines of a day as the gateway answers them, project by project, in the layout of the expected ones. */
export const linesOn = async (county: County, on: string): Promise<readonly Line[]> => {
  const lines: Line[] = [];
  const numbers = numbersOf(county);
  for (const code of await codesIn(county)) {
    const { data, codes } = await county.ask(
      'OFFICE',
      `{ project(code: "${code}") { wageLines(on: "${on}", first: 1000) { nodes { worker { id idCardNumberMasked }
         payMonth attendanceDays incompleteDays payableFen basis paidFen dueOn arrearsFen daysLate } } } }`,
    );
    if (codes.length > 0) throw new Error(codes.join());
    const { wageLines } = data?.['project'] as { wageLines: { nodes: Asked[] } };
    for (const { worker, ...line } of wageLines.nodes)
      lines.push({
        ...{ projectCode: code, idCardNumber: numbers.get(worker.id) ?? worker.idCardNumberMasked, ...line },
        ...Object.fromEntries(FEN.map((name) => [name, Number(line[name])])),
      });
  }
  return lines;
};

/** Totals of a day over all projects, but for the warnings, which are several services'. */
export const totalsOn = async (county: County, on: string): Promise<Line> => {
  const { data } = await county.ask(
    'OFFICE',
    `{ wages(on: "${on}") { totals { workers lines payableFen paidFen arrearsFen workersOwed projectsOwing } } }`,
  );
  const { totals } = data?.['wages'] as { totals: Line };
  return Object.fromEntries(Object.entries(totals).map(([name, value]) => [name, Number(value)]));
};
