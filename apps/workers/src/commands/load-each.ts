import { type CommandFor, lockStreams, type Tx } from '@anxin/service-kit';

/** Loads what each command is for, one after the other, with the project's stream locked: commands here come singly. */
export const loadEach = async <State, Command>(
  tx: Tx,
  given: readonly CommandFor<Command>[],
  streamOf: (id: string) => string,
  load: (id: string, command: Command) => Promise<State | undefined>,
): Promise<ReadonlyMap<string, State>> => {
  await lockStreams(
    tx,
    given.map(({ id }) => streamOf(id)),
  );
  const known = new Map<string, State>();
  for (const { id, command } of given) {
    const found = await load(id, command);
    if (found) known.set(id, found);
  }
  return known;
};
