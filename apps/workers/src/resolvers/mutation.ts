import { type Cause, once, refuseNul, type Tx } from '@anxin/service-kit';
import { correctASheetLine } from '../commands/correct-sheet-line';
import { correctAStay } from '../commands/correct-stay';
import { readReason } from '../commands/read-values';
import type { Context } from './context';
import type { Resolvers } from './schema.generated';

type Input = {
  readonly workerId: string;
  readonly projectCode: string;
  readonly reason: string;
  readonly idempotencyKey: string;
};

/** A body that tells one request from another without keeping what it says: numbers become tokens. */
const bodyOf = (name: string, input: object, { app: { vault } }: Context) => ({
  name,
  digest: vault.fingerprint(
    JSON.stringify(input, (_, value: unknown) => (typeof value === 'bigint' ? value.toString() : value)),
  ),
});

/** Runs a correction once per key, evaluates what it changed, and answers the worker as now known. */
const run = async (
  name: string,
  input: Input,
  context: Context,
  correct: (tx: Tx, cause: Cause) => Promise<string>,
) => {
  const { app, actor, reads, loaders } = context;
  refuseNul([input.workerId, input.projectCode]);
  const cause = { actor: actor.id, businessDay: app.clock.today(), cause: `command:${name}` };
  const request = { actor: actor.id, key: input.idempotencyKey, body: bodyOf(name, input, context) };
  const person = await app.database.transaction((tx) => once(tx, request, () => correct(tx, cause)));
  await app.evaluateUnlessImporting();
  await reads.close(); // what is read from here on sees what was done
  for (const loader of Object.values(loaders)) loader.clearAll();
  return loaders.person.load(person);
};

export const Mutation: Resolvers['Mutation'] = {
  stayCorrect: (_, { input }, context) => {
    const { workerId: person, projectCode, enteredOn, shouldBe } = input;
    const correction = { person, projectCode, enteredOn, shouldBe, reason: readReason(input.reason) };
    return run('stayCorrect', input, context, (tx, cause) => correctAStay(tx, context.app.vault, correction, cause));
  },
  sheetLineCorrect: (_, { input }, context) => {
    const correction = { ...input, person: input.workerId, reason: readReason(input.reason) };
    return run('sheetLineCorrect', input, context, (tx, cause) =>
      correctASheetLine(tx, context.app.vault, correction, cause),
    );
  },
};
