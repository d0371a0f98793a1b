export * from './found-process';
export * from './launch';
export * from './port';
export * from './serve';
