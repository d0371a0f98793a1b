export * from './clues';
