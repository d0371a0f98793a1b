export { compileChanged, compiled, filesOf } from './compile';
export type { RoleExample } from './environment';
export * from './fault';
export * from './left-overs';
export { freePortsAsSettings, type Ports, portsIn, SERVERS } from './ports';
export {
  commandOf,
  HEAP,
  migrateService,
  type ServiceOptions,
  type ServiceProcess,
  startService,
} from './service-process';
export * from './replica';
export * from './start-stack';
export { ROOT } from './sources';
export { WEB } from './web';
export { SHOWN_WORKER } from './visitors';
