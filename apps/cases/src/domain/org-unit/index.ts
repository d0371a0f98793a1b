export * from './org-unit';
export * from './decide';
export * from './errors';
export * from './gaps';
export * from './training';
