export * from './capital-yuan';
export * from './decider';
export * from './domain-error';
export * from './fen';
export * from './id';
export * from './json-in';
export * from './plain-date';
export * from './plain-month';
