export * from './cases';
export * from './clues';
export * from './warnings';
export * from './group-events';
