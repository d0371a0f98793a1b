import type { County, MovementFact, Project } from '@anxin/answer';
import { formatYuan, type Fen, minus, NOTHING, plus } from '@anxin/domain-kit';
import { text } from '@anxin/law';
import { heading, tableText, type Terminal } from './terminal';

/** Where the bank's own running balance first departs from what its movements add up to. */
export type BalanceDifference = {
  readonly project: Project;
  readonly at: MovementFact;
  readonly bankFen: Fen;
  readonly oursFen: Fen;
};

const bySecond = (a: MovementFact, b: MovementFact): number =>
  a.row.postedAt === b.row.postedAt ? 0 : a.row.postedAt < b.row.postedAt ? -1 : 1;

/** Movements of one second have no order among them: one of them must carry the balance after them all. */
const groupsOf = (movements: readonly MovementFact[]): readonly MovementFact[][] => {
  const groups: MovementFact[][] = [];
  for (const movement of movements.toSorted(bySecond)) {
    const last = groups.at(-1);
    if (last?.[0]?.row.postedAt === movement.row.postedAt) last?.push(movement);
    else groups.push([movement]);
  }
  return groups;
};

const differenceOf = (project: Project): BalanceDifference | undefined => {
  let oursFen = NOTHING;
  for (const group of groupsOf(project.movements)) {
    for (const { direction, amountFen } of group) {
      oursFen = direction === 'IN' ? plus(oursFen, amountFen) : minus(oursFen, amountFen);
    }
    const said = group.filter(({ row }) => row.balance !== undefined);
    const [at] = said;
    if (at?.row.balance !== undefined && said.every(({ row }) => row.balance !== oursFen)) {
      return { project, at, bankFen: at.row.balance, oursFen };
    }
  }
  return undefined;
};

const balanceDifferences = ({ projects }: County): BalanceDifference[] =>
  projects.flatMap((project) => differenceOf(project) ?? []);

/** Prints the accounts whose statement does not add up. */
export const printReconciliation = (terminal: Terminal, county: County): void => {
  const differences = balanceDifferences(county);
  if (differences.length === 0) return;
  const say = (zh: string, en: string) => text(zh, en)[terminal.language];
  terminal.out(heading(terminal, text('银行余额与流水不符', 'Bank balance and movements disagree')));
  terminal.out(
    tableText(
      [
        say('项目代码', 'Project'),
        say('自', 'From'),
        say('银行余额', 'Bank'),
        say('流水合计', 'Movements'),
        say('位置', 'Place'),
      ],
      differences.map(({ project, at, bankFen, oursFen }) => [
        project.code,
        at.row.postedAt,
        formatYuan(bankFen),
        formatYuan(oursFen),
        at.places.map(({ file, line }) => `${file}:${line}`).join(' '),
      ]),
      [2, 3],
    ),
  );
};
