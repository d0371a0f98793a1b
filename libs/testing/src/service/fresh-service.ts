import type { PlainDate } from '@anxin/domain-kit';
import type { SubgraphConfig } from '@anxin/service-kit';
import type { Migrations } from '../postgres/template-database';
import { asking } from './asking';
import { freshHome } from './home';

type Running = { readonly url: string; readonly stops: readonly { readonly stop: () => Promise<void> }[] };

/** What of a defined subgraph starts it. */
type Startable<Config extends SubgraphConfig, Started extends Running> = {
  readonly name: string;
  readonly migrations: Migrations;
  readonly config: (environment: NodeJS.ProcessEnv) => Config;
  readonly start: (config: Config) => Promise<Started>;
};

/**
 * The real service on loopback with a database of its own, and ways to ask it; `close` stops it and removes that.
 * @param settings what its environment has otherwise than usual
 */
export const freshService = async <Config extends SubgraphConfig, Started extends Running>(
  subgraph: Startable<Config, Started>,
  businessDay?: PlainDate,
  settings: NodeJS.ProcessEnv = {},
) => {
  const { name: service, migrations } = subgraph;
  const { urls, environment, issuer, remove } = await freshHome({ service, migrations, businessDay });
  const config = subgraph.config({ ...environment, ...settings });
  const start = async () => {
    const started = await subgraph.start(config);
    const ways = await asking({ service, url: started.url, issuer, callKeys: config.CALL_KEYS, person: 'token' });
    const stop = async (): Promise<void> => {
      for (const part of started.stops) await part.stop();
    };
    const { CALL_KEYS: callKeys } = config;
    return { ...started, ...ways, mint: issuer.mint, callKeys, urls, stop, close: () => stop().then(remove) };
  };
  /** Stops it, and starts it again on what it left. */
  const restarted = async (running: { readonly stop: () => Promise<void> }) => {
    await running.stop();
    return start();
  };
  return { ...(await start()), restarted };
};

export type FreshService = Awaited<ReturnType<typeof freshService>>;
