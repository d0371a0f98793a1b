import { Kind, parse } from 'graphql';

const COMMAND_MS = 15_000;
/** A command that may take longer, by its name: a clock set a year ahead does the work of every day. */
const LONGER_MS: Readonly<Record<string, number>> = { clockSet: 10 * 60_000 };

/**
 * How long a mutation may take, in ms: the longest that any of its commands may, by their names and not by what an alias or a
 * text says.
 */
export const commandMs = (query: string): number => {
  if (!Object.keys(LONGER_MS).some((name) => query.includes(name))) return COMMAND_MS;
  const commands = parse(query).definitions.flatMap((node) =>
    node.kind === Kind.OPERATION_DEFINITION ? node.selectionSet.selections : [],
  );
  return Math.max(...commands.map((node) => (node.kind === Kind.FIELD && LONGER_MS[node.name.value]) || COMMAND_MS));
};
