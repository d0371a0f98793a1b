import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logger, stopOnSignals, tellSettings } from '@anxin/service-kit';
import { loadConfig, settings } from './config';
import { startGateway } from './container';

if (tellSettings(settings, process.argv[2])) process.exit();
const config = loadConfig();
const log = logger('gateway', config.logLevel);
const supergraph = readFileSync(join(__dirname, '../supergraph.graphql'), 'utf8');

const starting = startGateway(config, supergraph, log);
stopOnSignals([{ name: 'gateway', stop: async () => (await starting).stop() }], log);
starting.catch((err: unknown) => {
  log.fatal({ err }, 'did not start');
  process.exit(1);
});
