export * from './deadlines';
export * from './level';
export * from './money';
export * from './said';
export * from './states';
export * from './tokens';
export * from './why';
export * from './word-of';
