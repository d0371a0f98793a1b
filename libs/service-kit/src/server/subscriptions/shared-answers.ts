import { execute, type ExecutionResult, type GraphQLSchema } from 'graphql';
import type { Admitted, Subscriber } from './subscriber';
import { conditionsOf } from './subscription-document';

type Told = (result: ExecutionResult, subscriber: Subscriber) => ExecutionResult;

/**
 * Answers what was told; what many are told alike, who select the same, is answered once.
 * @param told an answer as its subscriber is told it
 */
export const sharedAnswers = (schema: GraphQLSchema, told: Told) => {
  const roots = Object.keys(schema.getSubscriptionType()?.getFields() ?? {});
  /** By what was told, and by what was selected of it. */
  const all = new WeakMap<object, Map<string, Promise<ExecutionResult>>>();
  return (args: Admitted): ((event: object) => Promise<ExecutionResult>) => {
    const { document, operationName, variableValues } = args;
    const { actor, subscriber } = args.contextValue;
    // What is left out has its default, null has not.
    const conditions = conditionsOf(document).map((name) => (name in variableValues ? [variableValues[name]] : []));
    const selected = [document.loc?.source.body, operationName, conditions];
    const kind = JSON.stringify([actor.role, subscriber.asked, ...selected]);
    const answered = async (event: object): Promise<ExecutionResult> => {
      const rootValue = Object.fromEntries(roots.map((name) => [name, event]));
      return told(await execute({ ...args, rootValue }), subscriber);
    };
    return (event) => {
      const answers = all.get(event) ?? new Map<string, Promise<ExecutionResult>>();
      all.set(event, answers);
      const answer = answers.get(kind) ?? answered(event);
      answers.set(kind, answer);
      return answer;
    };
  };
};
