import { SERVICE_NAMES, type ServiceName, SERVICES } from '@anxin/contracts';
import { freePorts, isPortFree } from '@anxin/process';
import { StackFault } from './fault';

export type Ports = Readonly<Record<'gateway' | ServiceName | 'postgres' | 'kafka' | 'web' | 'oidc', number>>;

const ofServices = Object.fromEntries(SERVICE_NAMES.map((name) => [name, SERVICES[name].port]));
const USUAL = { gateway: 4000, ...ofServices, postgres: 4032, kafka: 4092, web: 4200, oidc: 4201 } as Ports;
/** Whatever of a stack listens. */
export const SERVERS = Object.keys(USUAL) as readonly (keyof Ports)[];
const HIGHEST = 65_535;

const variableOf = (name: string): string => `${name.toUpperCase()}_PORT`;

const portIn = (name: string, usual: number, env: NodeJS.ProcessEnv): number => {
  const given = env[variableOf(name)]?.trim();
  if (!given) return usual;
  const port = /^\d{1,5}$/.test(given) ? Number(given) : 0;
  if (port >= 1 && port <= HIGHEST) return port;
  throw new StackFault(
    'PORT_INVALID',
    `${variableOf(name)}=${given} is no port: set a whole number from 1 to ${HIGHEST}, or leave it out for ${usual}.`,
  );
};

/** The usual ports, or those that the environment names. Throws `PORT_INVALID` for what is none and for one named twice. */
export const portsIn = (env: NodeJS.ProcessEnv): Ports => {
  const ports = Object.entries(USUAL).map(([name, usual]) => [name, portIn(name, usual, env)] as const);
  const users = new Map<number, string>();
  for (const [name, port] of ports) {
    const other = users.get(port);
    if (other !== undefined) {
      const way = `set ${variableOf(name)} or ${variableOf(other)} to another`;
      throw new StackFault('PORT_INVALID', `Port ${port} is named for both ${other} and ${name}: ${way}.`);
    }
    users.set(port, name);
  }
  return Object.fromEntries(ports) as Ports;
};

export const portTaken = (name: string, port: number): StackFault =>
  new StackFault('PORT_TAKEN', `Port ${port} (${name}) is taken: stop what listens there, or set ${variableOf(name)}.`);

/** Free ports, or those given if nobody listens there; else throws `PORT_TAKEN`. */
export const portsOf = async (ports: Ports | 'free'): Promise<Ports> => {
  if (ports === 'free') return freePorts(SERVERS);
  for (const [name, port] of Object.entries(ports)) if (!(await isPortFree(port))) throw portTaken(name, port);
  return ports;
};

/** Free ports as the environment of `npm start` names them, the same from start to start. */
export const freePortsAsSettings = async (): Promise<Readonly<Record<string, string>>> => {
  const ports = await freePorts(SERVERS);
  return Object.fromEntries(SERVERS.map((name) => [variableOf(name), String(ports[name])]));
};
