export * from './define-event';
export * from './envelope';
export * from './fields';
export * from './indicators-changed';
export * from './print-events';
export * from './projects';
export * from './workers';
export * from './worker-statement';
