export * from './fault';
export * from './left-overs';
export { type Ports, portsIn } from './ports';
export type { ServiceOptions } from './service-process';
export * from './start-stack';
