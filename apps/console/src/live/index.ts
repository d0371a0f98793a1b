export * from './happened';
export * from './line-state';
export * from './use-live';
