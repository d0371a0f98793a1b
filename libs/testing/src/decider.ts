export * from './specify';
export * from './walk-commands';
