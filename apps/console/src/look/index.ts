export * from './level';
export * from './money';
export * from './states';
export * from './tokens';
