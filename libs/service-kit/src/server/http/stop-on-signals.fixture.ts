import { logger } from '../log';
import { stopOnSignals } from './stop-on-signals';

/** A process with three parts; its argument says how the second stops. */
const stops = {
  cleanly: () => Promise.resolve(),
  badly: () => Promise.reject(new Error('busy')),
  never: () => new Promise<void>(() => undefined),
};

const say = (text: string) => process.stdout.write(`${text}\n`);
const part = (name: string, stop: () => Promise<void>) => ({ name, stop: () => (say(`stop ${name}`), stop()) });
const how = process.argv[2] as keyof typeof stops;

stopOnSignals(
  [part('server', stops.cleanly), part('relay', stops[how]), part('database', stops.cleanly)],
  logger('fixture', 'silent'),
  Number(process.argv[3]),
);
setInterval(() => undefined, 1_000);
say('running');
