export * from './acts.generated';
export * from './ask';
export * from './enums.generated';
export * from './operations/index.generated';
export type * from './act';
export type * from './document';
export type * from './types.generated';
