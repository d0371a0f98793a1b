export * from './acts.generated';
export * from './ask';
export * from './enums.generated';
export * from './operations.generated';
export type * from './act';
export type * from './document';
