import type { FastifyInstance } from 'fastify';
import type { GraphQLSchema } from 'graphql';
import type { MigrationInterface } from 'typeorm';
import type { z } from 'zod';
import { AccountHolders1796900840000 } from '../journal/holders';
import { Accounts1763700000050 } from '../accounts/tables';
import { Traces1796800000000 } from '../tracing/tables';
import type { PrintedTable } from '../command/command-table';
import { Idempotency1763700000200 } from '../command/tables';
import type { Rows } from '../database/rows';
import type { Handler } from '../events/on';
import { Inbox1763700000100 } from '../events/tables';
import type { Features } from '../features';
import { type Resolvers, subgraphSchema } from '../graphql/subgraph-schema';
import type { ImportKind } from '../imports/kind';
import type { DestinationsOf } from '../imports/send-back';
import { Imports1763700001000, ImportSheets1763700001100 } from '../imports/tables';
import { Journal1763700000000 } from '../journal/tables';
import { withStreams } from '../streams/sdl';
import { Deliveries1796200000000, Streams1763700000060 } from '../streams/tables';
import { readConfig, settingsOf, type SubgraphConfig } from './config';
import { type OwnGauge, registerGauges } from './gauges';
import { type Kit, openKit, type ReplacedParts } from './kit';
import { startSubgraph } from './serve';
import type { OwnIssuer } from './tokens';
import { type Work, type WorkDefinition, workOf } from './work';
import { laneOf, type Operation, operationContext } from './operation';

/** The settings of a subgraph that has some of its own; of none, zod's output would forbid all others. */
type Config<Settings extends z.ZodRawShape> = SubgraphConfig &
  (keyof Settings extends never ? unknown : z.output<z.ZodObject<Settings>>);

/** What a service is put together from when it runs: the kit, its own parts, its work. */
export type App<Settings extends z.ZodRawShape = Record<never, never>, Parts extends object = object> = Kit<
  Config<Settings>
> &
  Parts &
  Work;

/** A subgraph as its service names it. What it does not name does not exist: no table, no route, no setting, no gauge. */
export type SubgraphDefinition<
  Settings extends z.ZodRawShape = Record<never, never>,
  Parts extends object = object,
  Loaders extends object = object,
> = WorkDefinition<Config<Settings>> & {
  /** Where it listens unless `PORT` says otherwise. */
  readonly port: number;
  /** Its SDL, without what the kit adds. */
  readonly typeDefs: string;
  readonly resolvers: Resolvers;
  /** Its own tables; those of the kit come before them. */
  readonly migrations: readonly (new () => MigrationInterface)[];
  readonly entities?: readonly (new () => object)[];
  /** Settings of its own. */
  readonly settings?: Settings;
  /** Parts of its own, once a process. */
  readonly parts?: (kit: Kit<Config<Settings>>) => Parts | Promise<Parts>;
  /** One set of loaders an operation, reading what the caller may see. */
  readonly loaders?: (rows: Rows, app: App<Settings, Parts>) => Loaders;
  /** What else an operation's resolvers find in their context. */
  readonly context?: (app: App<Settings, Parts>, operation: Operation) => object;
  /** Gauges of its own. */
  readonly gauges?: readonly OwnGauge<App<Settings, Parts>>[];
  /** The tables of what its mutations may do, printed in its README. */
  readonly commands?: readonly PrintedTable[];
  /** Whether its events may be subscribed to. */
  readonly streams?: true;
  /** What it does with the events it subscribes to. */
  readonly handlers?: readonly Handler[] | ((app: App<Settings, Parts>) => readonly Handler[]);
  /** The files it takes in. */
  readonly imports?: (app: App<Settings, Parts>) => readonly ImportKind[];
  /** To which contractor and project rows of its files go back. */
  readonly destinations?: (app: App<Settings, Parts>) => DestinationsOf;
  /** A second issuer of tokens, which it alone accepts. */
  readonly ownIssuer?: (app: App<Settings, Parts>) => OwnIssuer;
  /** Routes of its own, beside `/graphql`. */
  readonly routes?: (server: FastifyInstance, app: App<Settings, Parts>) => void;
  /** Clears away what processes that are gone left half done: at the start, and every minute. */
  readonly sweep?: (app: App<Settings, Parts>) => Promise<void>;
  /** SQL: the area codes in use, as `code`, which a town's scope may reach. */
  readonly areasInUse?: string;
};

type Named = Partial<Record<'imports' | 'evaluation' | 'deadlines' | 'commands' | 'streams', unknown>> & {
  readonly subscribesTo: readonly string[];
};

const featuresOf = ({ subscribesTo, imports, evaluation, deadlines, commands, streams }: Named): Features => ({
  inbox: subscribesTo.length > 0,
  imports: imports !== undefined,
  evaluation: evaluation !== undefined,
  deadlines: deadlines !== undefined,
  commands: commands !== undefined,
  streams: streams !== undefined,
});

/** The kit's own tables, as far as a subgraph has what they are for. */
export const kitMigrations = ({
  inbox,
  imports,
  commands,
  streams,
}: Features): readonly (new () => MigrationInterface)[] => [
  Journal1763700000000,
  Accounts1763700000050,
  Traces1796800000000,
  AccountHolders1796900840000,
  ...(streams ? [Streams1763700000060, Deliveries1796200000000] : []),
  ...(inbox ? [Inbox1763700000100] : []),
  ...(commands ? [Idempotency1763700000200] : []),
  ...(imports ? [Imports1763700001000, ImportSheets1763700001100] : []),
];

/**
 * Puts a subgraph together from what its service names: its schema, its migrations, its settings, and the ways to open
 * its parts and to start it. Nothing runs before `open` or `start`.
 */
export const defineSubgraph = <
  Settings extends z.ZodRawShape = Record<never, never>,
  Parts extends object = object,
  Loaders extends object = object,
>(
  definition: SubgraphDefinition<Settings, Parts, Loaders>,
) => {
  const { name, port, settings, entities = [], parts, handlers = [], imports } = definition;
  const features = featuresOf(definition);
  const migrations = [...kitMigrations(features), ...definition.migrations];
  const schema = (): GraphQLSchema => subgraphSchema(definition.streams ? withStreams(definition) : definition);
  const kinds = (app: App<Settings, Parts>): readonly ImportKind[] => imports?.(app) ?? [];
  /** Its parts on its database, without server and background. */
  const open = async (
    config: Config<Settings>,
    replace: Partial<ReplacedParts> = {},
  ): Promise<App<Settings, Parts>> => {
    const known = { migrations: migrations.map((migration) => migration.name), areasInUse: definition.areasInUse };
    const kit = await openKit({ name, features, config, entities, ...known, replace });
    const own = { ...kit, ...((await parts?.(kit)) as Parts) };
    const app = { ...own, ...workOf(definition, kit) };
    const closeInterrupted = async (): Promise<void> => {
      await kit.closeInterrupted();
      await definition.sweep?.(app);
    };
    return { ...app, closeInterrupted };
  };
  return {
    name,
    features,
    definition,
    /** In the order in which they run. */
    migrations,
    /** What it answers; throws `SCHEMA_FIELD_WITHOUT_RULE` for a field that says not who may see it. */
    schema,
    /** All that it may be told by the environment. */
    settings: settingsOf({ port, features, own: settings ?? {} }),
    /** Reads its settings; throws one error that names every variable at fault. */
    config: (env: NodeJS.ProcessEnv = process.env): Config<Settings> =>
      readConfig({ port, features, own: settings ?? {} }, env) as Config<Settings>,
    open,
    /** The files it takes in. */
    kinds,
    /** Starts it; it stops on SIGTERM. */
    start: async (config: Config<Settings>, replace: Partial<ReplacedParts> = {}) => {
      const app = await open(config, replace);
      return startSubgraph(app, {
        schema: schema(),
        handlers: typeof handlers === 'function' ? handlers(app) : handlers,
        subscribesTo: definition.subscribesTo,
        ownIssuer: definition.ownIssuer?.(app),
        imports: kinds(app),
        destinationsOf: definition.destinations?.(app),
        gauges: (registry) => registerGauges(app, definition.gauges ?? [], registry),
        context: (_, { call, body }) => operationContext(app, call, definition, laneOf(body)),
        routes: (server) => definition.routes?.(server, app),
      });
    },
  };
};

/** A defined subgraph, whatever its own parts. */
export type Subgraph = ReturnType<typeof defineSubgraph>;
