export * from './clues';
export * from './group-events';
