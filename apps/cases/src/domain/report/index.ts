export * from './board';
export * from './counts';
export * from './errors';
export * from './festival';
export * from './period';
export * from './rate';
export * from './report';
