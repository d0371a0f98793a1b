import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { logger, stopOnSignals } from '@anxin/service-kit';
import { loadConfig } from './config';
import { startGateway } from './container';

const config = loadConfig();
const log = logger('gateway', config.logLevel);
const supergraph = readFileSync(join(__dirname, '../supergraph.graphql'), 'utf8');

startGateway(config, supergraph, log).then(
  ({ stop }) => stopOnSignals([{ name: 'gateway', stop }], log),
  (err: unknown) => {
    log.fatal({ err }, 'did not start');
    process.exitCode = 1;
  },
);
