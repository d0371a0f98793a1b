export * from './act-form';
export * from './act-panel';
export * from './begin';
export type * from './filled';
export type * from './offers';
