export * from './as-of';
export * from './connection';
export * from './admission';
export * from './loader-by-code';
export * from './measure';
export * from './page';
export * from './scalars';
export * from './subgraph-schema';
