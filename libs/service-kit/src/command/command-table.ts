import type { StateTable } from '@anxin/domain-kit';
import type { Role } from '@anxin/identity';

/** What may be done to one kind of aggregate: which command in which state, and by whom. */
export type CommandTable<State, Type extends string> = StateTable<State, Type> & {
  /** As README, log and journal call it: `project`. */
  readonly name: string;
  /** The roles that may give each command; none for what services alone do. */
  readonly givenBy: { readonly [Name in Type]: readonly Role[] };
  /** Where those may give it who may; what is not named, to whatever they see. */
  readonly where?: { readonly [Name in Type]?: string };
};

/** A table of which only the words matter. */
export type PrintedTable = Pick<
  CommandTable<never, string>,
  'name' | 'statuses' | 'allowed' | 'refuse' | 'givenBy' | 'where'
>;

/** The commands that a stage allows to anybody, as the names of their mutations. */
export const nextOf = (
  { allowed, givenBy }: Pick<PrintedTable, 'allowed' | 'givenBy'>,
  stage: string,
  mutationOf: (command: string) => string,
): string[] =>
  Object.keys(allowed)
    .filter((command) => (givenBy[command]?.length ?? 0) > 0 && allowed[command]?.includes(stage))
    .map(mutationOf);

const cellOf = ({ allowed, refuse }: PrintedTable, command: string, status: string): string =>
  allowed[command]?.includes(status) ? '✓' : `\`${refuse(status, command).code}\``;

const row = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const printTable = (table: PrintedTable): string => {
  const { name, statuses, allowed, givenBy, where = {} } = table;
  const givers = (command: string): string =>
    [givenBy[command]?.join(', ') || 'the service', ...(where[command] ? [where[command]] : [])].join(', ');
  return [
    row([`\`${name}\``, 'given by', ...statuses]),
    row(['---', '---', ...statuses.map(() => '---')]),
    ...Object.keys(allowed).map((command) =>
      row([command, givers(command), ...statuses.map((status) => cellOf(table, command, status))]),
    ),
  ].join('\n');
};

/** Tables as Markdown: a row a command, a column a state; a tick, or the code of the refusal. */
export const printCommands = (tables: readonly PrintedTable[]): string => tables.map(printTable).join('\n\n');

const [BEGIN, END] = ['<!-- commands: npm run print -->', '<!-- end -->'];

/** A README with its printed tables between two marks, as they are now. Throws where the marks are missing. */
export const withCommands = (readme: string, tables: readonly PrintedTable[]): string => {
  const [from, to] = [readme.indexOf(BEGIN), readme.indexOf(END)];
  if (from < 0 || to < from) throw new Error(`The README has no place for its commands: ${BEGIN} … ${END}`);
  return `${readme.slice(0, from + BEGIN.length)}\n\n${printCommands(tables)}\n\n${readme.slice(to)}`;
};
