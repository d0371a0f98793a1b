export type { Answers, RequestContext } from './apollo';
export type { Call, Keys } from './call';
export type { Ready } from './health';
export * from './environment';
export * from './log';
export * from './mask-errors';
export { metricsRegistry } from './metrics';
export * from './start-server';
export * from './stop-on-signals';
