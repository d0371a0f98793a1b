export * from './clues';
export * from './warnings';
