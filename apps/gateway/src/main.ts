import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logger, stopOnSignals } from '@anxin/service-kit';
import { loadConfig } from './config';
import { startGateway } from './container';

const config = loadConfig();
const log = logger('gateway', config.logLevel);
const supergraph = readFileSync(join(__dirname, '../supergraph.graphql'), 'utf8');

const starting = startGateway(config, supergraph, log);
stopOnSignals([{ name: 'gateway', stop: async () => (await starting).stop() }], log);
starting.catch((err: unknown) => {
  log.fatal({ err }, 'did not start');
  process.exit(1);
});
