/** What everybody else has to know of a service; `Name` is the name of any service in the table. */
type Service<Name extends string = string> = {
  /** Where it listens on one machine, unless told otherwise. */
  readonly port: number;
  /** The services whose events it takes. */
  readonly subscribesTo: readonly Name[];
  /** The tables, by the stem of their files' names, that it takes in at `/imports/<table>`. */
  readonly tables: readonly string[];
};

const servicesOf = <Name extends string>(services: Readonly<Record<Name, Service<NoInfer<Name>>>>) => services;

/**
 * Every subgraph with a database of its own, in the order in which they start. The command line, the local stack, Kafka's
 * topics, the gateway and tests know services from here alone. A service's name is also that of its folder in `apps`, of
 * its database, of its topic, and begins that of its imports in the graph (`workersImport`).
 */
export const SERVICES = servicesOf({
  projects: {
    port: 4001,
    subscribesTo: ['workers', 'enforcement'],
    tables: ['enterprises', 'projects', 'escrow-statement'],
  },
  workers: {
    port: 4002,
    subscribesTo: ['projects'],
    tables: ['roster', 'cards', 'attendance', 'payroll', 'bank-return'],
  },
  cases: { port: 4003, subscribesTo: ['projects', 'workers'], tables: ['signals', 'clues'] },
  enforcement: { port: 4004, subscribesTo: ['projects', 'workers', 'cases'], tables: [] },
});

export type ServiceName = keyof typeof SERVICES;

export const SERVICE_NAMES = Object.keys(SERVICES) as readonly ServiceName[];

/** The service that takes a table in; `undefined` when none does yet. */
export const ownerOf = (table: string): ServiceName | undefined =>
  SERVICE_NAMES.find((name) => SERVICES[name].tables.includes(table));
