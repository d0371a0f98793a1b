export * from './errors';
export * from './form';
export * from './review';
export * from './written-review';
