export * from './define-event';
export * from './envelope';
export * from './fields';
export * from './print-events';
export * from './projects';
