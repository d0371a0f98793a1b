export * from './act-form';
export * from './act-panel';
export type * from './filled';
export type * from './offers';
