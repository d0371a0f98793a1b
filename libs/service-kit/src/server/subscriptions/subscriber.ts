import type { DomainError } from '@anxin/domain-kit';
import type { Actor } from '@anxin/identity';
import type { DocumentNode, ExecutionResult, GraphQLSchema } from 'graphql';
import type { Language } from '../http/language';

/** Events of a subscription that can be ended from outside, for a reason that the subscriber is told. */
export type Endable = AsyncIterableIterator<object> & {
  readonly end: (reason?: Error) => void;
  /** Calls when it has ended, whoever ended it. */
  readonly onEnd: (listener: () => void) => void;
};

/** How events are had. */
export type Transport = 'SSE' | 'WEBSOCKET';

/** One who subscribes, by a transport. */
export type Subscriber = {
  readonly transport: Transport;
  readonly authorization: string | undefined;
  readonly asked: Language | undefined;
  /** Breaks its connection off: it does not even take that its stream has ended. */
  readonly cut: () => void;
  /** Told why its stream ended, when that was told to it. */
  readonly onRefused?: (reason: DomainError) => void;
};

type Context = { readonly actor: Actor; readonly signed: false; readonly subscriber: Subscriber };
/** A subscription that may begin. */
export type Admitted = {
  readonly schema: GraphQLSchema;
  readonly document: DocumentNode;
  readonly operationName: string | undefined;
  readonly variableValues: Readonly<Record<string, unknown>>;
  readonly contextValue: Context;
};

/** What a subscriber is answered, as it comes. */
export type Results = AsyncGenerator<ExecutionResult, undefined>;
