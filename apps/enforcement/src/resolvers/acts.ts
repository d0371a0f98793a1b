import { type Act, type Actable, actsOf } from '@anxin/service-kit';
import type { Context } from './context';

/** Where something stands. */
type Row = { readonly code: string; readonly stage: string };

/** What can be done to something, by its stage: what else a command needs, it refuses itself. */
export const actsAt =
  <State, Type extends string>(
    commandsOf: (app: Context['app']) => Actable<State, Type>['commands'],
    mutationOf: (command: string) => string,
  ) =>
  ({ code, stage }: Row, _: unknown, { app, actor, reads }: Context): Promise<Act[]> =>
    actsOf(
      { id: code, state: { stage } as State, commands: commandsOf(app), mutationOf },
      { actor, rows: reads.rows },
    );
