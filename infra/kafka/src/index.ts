import { join } from 'node:path';

export * from './broker';
export * from './fault';
export * from './for-specs';
export * from './install';
export * from './left-over-broker';
export type { Broker } from './node';
export * from './quiet-kafka';
export * from './tools';
export * from './topics';

/** The program that runs a broker for the process that started it, to be run by tsx. */
export const kafkaServeProgram = join(__dirname, 'serve.ts');
