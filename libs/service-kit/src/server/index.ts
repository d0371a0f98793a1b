export * from './call-key';
export * from './http/by-address';
export {
  type Answers,
  OPERATION_NAME_AT_MOST,
  operationsKept,
  type OwnContext,
  type RequestContext,
} from './questions/apollo';
export type { Call, Keys } from './questions/call';
export type { Ready } from './http/health';
export * from './http/doors';
export * from './http/downloads';
export type { Drain } from './http/drain';
export * from './http/of-role';
export * from './environment';
export { inLanguage, type Language, languageAsked } from './http/language';
export * from './log';
export * from './questions/mask-errors';
export { describeSettings, printConfig, type Setting, tellSettings } from './settings';
export { metricsRegistry } from './http/metrics';
export type { Question } from './questions/shortcut';
export * from './http/start-http';
export * from './start-server';
export * from './http/stop-on-signals';
export type { SubgraphFaultCode } from './questions/subgraph-faults';
export * from './token-settings';
export * from './http/uploads';
