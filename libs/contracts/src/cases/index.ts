export * from './cases';
export * from './clues';
