import { logger, migrationCommands, runProgram, stopOnSignals } from '@anxin/service-kit';
import { loadConfig, settings } from './config';
import { startWeb } from './container';
import { migrations } from './session/migrations';

void runProgram(settings, {
  /** Serves until SIGTERM. */
  serve: async () => {
    const config = loadConfig();
    const log = logger('web', config.logLevel);
    const starting = startWeb(config, log);
    stopOnSignals([{ name: 'web', stop: async () => (await starting).stop() }], log);
    await starting;
  },
  ...migrationCommands('web', migrations),
});
