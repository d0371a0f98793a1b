export * from './feeds';
export * from './signal';
