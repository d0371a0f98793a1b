export * from './attendance-recorded';
export * from './indicators-changed';
export * from './roster';
export * from './wages';
