export * from './ask';
export type * from './document';
export * from './operations.generated';
