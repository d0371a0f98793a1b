import { DomainError } from '@anxin/domain-kit';
import { access, type Actor, type TokenVerifier } from '@anxin/identity';
import { createSourceEventStream, type ExecutionResult, GraphQLError, type GraphQLSchema } from 'graphql';
import type { Admission } from '../../graphql/admission';
import { actorFrom, bearerOf } from '../questions/call';
import { stopping } from '../http/drain';
import type { Log } from '../log';
import { maskErrors } from '../questions/mask-errors';
import { operationErrors } from '../questions/operation-fit';
import type { Asked, PersistedQuestions } from '../questions/persisted-questions';
import { sharedAnswers } from './shared-answers';
import type { Admitted, Endable, Results, Subscriber } from './subscriber';
import { fitting, isSubscription, validated } from './subscription-document';

export type SubscriptionOptions = {
  readonly schema: GraphQLSchema;
  /** What the resolvers of a subscription find beside who asks. */
  readonly context: (actor: Actor) => object;
  readonly verify: TokenVerifier | undefined;
  readonly admit: Admission;
  /** The text that is asked for; throws where it is not on record. */
  readonly textOf: PersistedQuestions['textOf'];
  readonly log: Log;
  /** Streams of one account at most. */
  readonly mostOfAccount?: number;
};

/** A stream, which has its place among its account's before it has begun. */
type Live = { readonly actor: Actor; readonly subscriber: Subscriber; source?: Endable };
type Begun = Live & { readonly source: Endable };
/** Between two looks whether the tokens of streams still hold. */
const LOOK_MS = 2_000;
/** What a stream was told when it ended has so long to reach its subscriber. */
const LEAVE_MS = 5_000;
const MOST_OF_ACCOUNT = 100;

const tooMany = (most: number): DomainError =>
  new DomainError(
    'TOO_MANY_STREAMS',
    `同一账号至多 ${most} 个订阅，请先关闭其他订阅。An account has at most ${most} streams: close others first.`,
    { most: String(most) },
  );

const isUnauthenticated = (fault: Error): boolean => fault instanceof DomainError && fault.code === 'UNAUTHENTICATED';

/** Subscriptions of a schema, whatever the transport: admitted, counted, ended when their tokens do. */
export class Subscriptions {
  readonly #live = new Set<Live>();
  readonly #answererOf: ReturnType<typeof sharedAnswers>;
  readonly #format: ReturnType<typeof maskErrors>['formatError'];
  #looks: NodeJS.Timeout | undefined;
  #isLooking = false;
  #isStopping = false;

  constructor(private readonly options: SubscriptionOptions) {
    this.#format = maskErrors(options.log).formatError;
    this.#answererOf = sharedAnswers(options.schema, (result, subscriber) => this.#told(result, subscriber));
  }

  /** Who subscribes. Throws `UNAUTHENTICATED` for a token that does not hold, and for none. */
  async actorOf(authorization: string | undefined): Promise<Actor> {
    const headers = authorization === undefined ? {} : { authorization };
    const actor = await actorFrom({ headers }, this.options.verify);
    if (actor.role === 'PUBLIC') throw access.unauthenticated();
    return actor;
  }

  /** Checks what is asked for, before anything runs. Throws the code of the limit or rule that it breaks. */
  async admitted(asked: Asked, subscriber: Subscriber): Promise<Admitted> {
    const { schema, admit, context, textOf } = this.options;
    const actor = await this.actorOf(subscriber.authorization);
    const query = await textOf(asked);
    admit({ ...asked, query }, false);
    const { variables, operationName } = asked;
    if (typeof query !== 'string') throw operationErrors.noQuery();
    const document = validated(schema, query);
    const name = typeof operationName === 'string' ? operationName : undefined;
    if (!isSubscription(document, name)) throw operationErrors.subscriptionsOnly();
    this.#refuseTooMany(actor);
    return {
      schema,
      document,
      operationName: name,
      variableValues: fitting(schema, document, name, (variables ?? {}) as Record<string, unknown>),
      contextValue: { ...context(actor), actor, signed: false, subscriber },
    };
  }

  /** Begins a subscription that was admitted. */
  async begin(args: Admitted): Promise<Results | ExecutionResult> {
    const { actor, subscriber } = args.contextValue;
    const live: Live = { actor, subscriber };
    try {
      // Others may have begun since it was admitted.
      this.#refuseTooMany(actor);
    } catch (fault) {
      return { errors: [this.told(fault, subscriber)] };
    }
    this.#live.add(live);
    this.#looks ??= setInterval(() => void this.#look(), LOOK_MS);
    const source = await this.#source(args, live);
    if (!('next' in source)) return this.#told(source, subscriber);
    if (this.#isStopping) source.end(stopping());
    return this.#results(args, Object.assign(live, { source }));
  }

  async #source(args: Admitted, live: Live): Promise<Endable | ExecutionResult> {
    let source: Endable | ExecutionResult | undefined;
    try {
      source = (await createSourceEventStream(args)) as Endable | ExecutionResult;
      return source;
    } finally {
      if (!source || !('next' in source)) this.#leave(live);
    }
  }

  /** Ends all, and whatever begins from now on, since the server stops. */
  stop(): void {
    this.#isStopping = true;
    for (const { source } of this.#live) source?.end(stopping());
  }

  /** A fault as a subscriber is told it. */
  told(fault: unknown, { asked }: Pick<Subscriber, 'asked'>): GraphQLError {
    const original = fault instanceof Error ? fault : new Error(String(fault));
    const error =
      fault instanceof GraphQLError ? fault : new GraphQLError(original.message, { originalError: original });
    const { message, path, extensions } = this.#format(error.toJSON(), error, asked);
    return new GraphQLError(message, { path, extensions: { ...extensions } });
  }

  #told({ errors, ...rest }: ExecutionResult, subscriber: Subscriber): ExecutionResult {
    return errors ? { ...rest, errors: errors.map((error) => this.told(error, subscriber)) } : rest;
  }

  #refuseTooMany(actor: Actor): void {
    const most = this.options.mostOfAccount ?? MOST_OF_ACCOUNT;
    let streams = 0;
    for (const live of this.#live) if (live.actor.id === actor.id) streams += 1;
    if (streams >= most) throw tooMany(most);
  }

  #results(args: Admitted, live: Begun): Results {
    const { source, subscriber } = live;
    const answer = this.#answererOf(args);
    let leaving: NodeJS.Timeout | undefined;
    let isOver = false;
    const over = (): void => {
      isOver = true;
      clearTimeout(leaving);
      this.#leave(live);
    };
    source.onEnd(() => {
      if (!isOver) leaving = setTimeout(subscriber.cut, LEAVE_MS);
    });
    const results: Results = {
      [Symbol.asyncIterator]: () => results,
      next: async () => {
        if (isOver) return { done: true, value: undefined };
        try {
          const told = await source.next();
          if (!told.done) return { done: false, value: await answer(told.value) };
          over();
          return { done: true, value: undefined };
        } catch (fault) {
          over();
          source.end();
          if (fault instanceof DomainError) subscriber.onRefused?.(fault);
          return { done: false, value: { errors: [this.told(fault, subscriber)] } };
        }
      },
      return: () => {
        over();
        source.end();
        return Promise.resolve({ done: true, value: undefined });
      },
      throw: (fault) => {
        over();
        source.end();
        return Promise.reject(fault as Error);
      },
      [Symbol.asyncDispose]: async () => void (await results.return(undefined)),
    };
    return results;
  }

  #leave(live: Live): void {
    this.#live.delete(live);
    if (this.#live.size > 0) return;
    clearInterval(this.#looks);
    this.#looks = undefined;
  }

  /** Ends the streams whose tokens have expired or were taken back. A fault of ours is no fault of theirs. */
  async #look(): Promise<void> {
    this.#endEnded();
    if (this.#isLooking) return;
    this.#isLooking = true;
    try {
      for (const { subscriber, source } of [...this.#live]) {
        const refused = await this.actorOf(subscriber.authorization).catch((fault: unknown) => fault);
        if (!(refused instanceof Error)) continue;
        // Keys that cannot be had for one cannot be had for the next.
        if (!isUnauthenticated(refused)) return;
        source?.end(refused);
      }
    } finally {
      this.#isLooking = false;
    }
  }

  /** The part of a look that needs no keys: it is done however long they cannot be had. */
  #endEnded(): void {
    const { verify } = this.options;
    for (const { subscriber, source } of [...this.#live]) {
      const token = bearerOf(subscriber.authorization);
      if (token !== undefined && verify?.hasEnded(token)) source?.end(access.unauthenticated());
    }
  }
}
