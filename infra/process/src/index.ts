export * from './found-process';
export * from './launch';
export * from './left-over';
export * from './listener';
export * from './port';
export * from './serve';
