export * from './fault';
export * from './left-overs';
export { type Ports, portsIn } from './ports';
export * from './services';
export * from './start-stack';
