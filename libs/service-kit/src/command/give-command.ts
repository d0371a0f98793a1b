import type { Clock } from '../clock/clock';
import { inTransaction } from '../database/in-transaction';
import { jsonText } from '../database/json-text';
import type { Tx } from '../database/open';
import { refuseNul, type ScopedReads } from '../database/scoped-reads';
import type { Actor } from '@anxin/identity';
import type { Vault } from '@anxin/identity';
import type { DataSource } from 'typeorm';
import type { Aggregate } from './aggregate';
import { inCommandTime, type Timed } from './command-time';
import { once } from './idempotency';
import { permit } from './permit';
import { runCommand } from './run-commands';

/** What of an operation's context a command needs. */
export type Giver = Timed & {
  readonly app: {
    readonly database: DataSource;
    readonly vault: Pick<Vault, 'fingerprint'>;
    readonly clock: Pick<Clock, 'today'>;
    readonly evaluateUnlessImporting: () => Promise<void>;
  };
  readonly actor: Actor;
  readonly reads: ScopedReads;
  /** Told to forget what was read before the command. */
  readonly loaders: object;
};

/** A command as a mutation gives it. */
export type Given<Command, Event> = {
  /** The mutation's name; log and journal have it. */
  readonly mutation: string;
  readonly id: string;
  readonly input: { readonly idempotencyKey: string };
  readonly command: Command;
  /** The subject as it is called afterwards, where events may give it another id. */
  readonly idAfter?: (events: readonly Event[]) => string;
};

const clearAll = (loaders: object): void => {
  for (const loader of Object.values(loaders) as { clearAll(): unknown }[]) loader.clearAll();
};

/** What fails here, or goes on beyond the time of the command, is still due: the next turn takes it up and says why. */
const evaluated = ({ evaluateUnlessImporting }: Giver['app'], over: AbortSignal): Promise<unknown> => {
  const timeIsUp = new Promise((resolve) => over.addEventListener('abort', resolve));
  return Promise.race([evaluateUnlessImporting().catch(() => undefined), timeIsUp]);
};

/**
 * Gives a command once per idempotency key: permitted, decided, saved and journalled, then what follows from it is
 * evaluated, and whatever the operation reads from here on sees it. A refusal is logged by the server (`logRefusals`).
 * Answers the subject's id. Throws what `permit`, `once`, the decision and `inCommandTime` refuse; what is refused was not
 * done, and the same key may be sent again.
 */
export const giveCommand = async <State, Command extends { readonly type: string }, Event>(
  { app, actor, reads, loaders, ...timed }: Giver,
  aggregate: Aggregate<State, Command, Event>,
  { mutation, id, input, command, idAfter = () => id }: Given<Command, Event>,
): Promise<string> => {
  const { database, vault, clock } = app;
  const cause = { actor: actor.id, businessDay: clock.today(), cause: `command:${mutation}` };
  // A fingerprint under our key: the input may hold a number that a plain digest would give away.
  const request = {
    actor: actor.id,
    key: input.idempotencyKey,
    body: vault.fingerprint(jsonText({ mutation, input })),
  };
  refuseNul([id]);
  const answer = await inCommandTime(timed, async (over) => {
    await permit(actor, { command, aggregate, id }, reads.rows);
    const run = async (tx: Tx): Promise<string> =>
      idAfter(await runCommand(database, aggregate)(id, command, cause, tx));
    const done = await inTransaction(database, (tx) => once(tx, request, () => run(tx)), over);
    await evaluated(app, over);
    return done;
  });
  await reads.close();
  clearAll(loaders);
  return answer;
};
