import { DomainError } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import { ScopedReads } from '../database/scoped-reads';
import type { Kit } from './kit';
import { readScopeOf } from './scope';

/** Work of a route with what its caller may see, as an operation has it. */
export const asCaller = async <App extends Kit, Answer>(
  app: App,
  actor: Actor,
  lane: string,
  work: (context: {
    readonly app: App;
    readonly actor: Actor;
    readonly reads: ScopedReads;
    readonly loaders: object;
  }) => Promise<Answer>,
): Promise<Answer> => {
  const reads = new ScopedReads(app.api, await readScopeOf(app, actor), lane);
  try {
    return await work({ app, actor, reads, loaders: {} });
  } finally {
    await reads.close();
  }
};

/** Logs a refusal as `giveCommand` does, of what a route refuses before or beside it. */
export const notingRefusals = async <Answer>(
  { log }: Pick<Kit, 'log'>,
  { id: actor, role }: Actor,
  command: string,
  work: () => Promise<Answer>,
): Promise<Answer> => {
  try {
    return await work();
  } catch (fault) {
    if (fault instanceof DomainError) log.info({ command, actor, role, code: fault.code }, 'a command was refused');
    throw fault;
  }
};
