import { join } from 'node:path';
import { SERVICE_NAMES } from '@anxin/contracts';
import { removePostgres, temporaryFolder } from '@anxin/local/postgres';
import { startStack } from '@anxin/local/stack';
import { ROOT } from './sources';

export const METRICS_PAGE = join(ROOT, 'infra/docs/METRICS.md');

/** A metric, as a program describes it, and which programs have it. */
type Metric = { readonly name: string; readonly type: string; readonly help: string; readonly programs: string[] };

const HELP = /^# HELP (\S+) (.*)\n# TYPE \S+ (\w+)$/gm;

const metricsOf = async (dataDir: string): Promise<ReadonlyMap<string, Metric>> => {
  const stack = await startStack({
    ...{ dataDir, parametersFiles: [join(ROOT, 'tests/data/parameters.json')], businessDay: '2026-03-10' },
    ...{ ports: 'free', passing: true, transport: 'embedded', say: () => undefined },
  });
  const all = new Map<string, Metric>();
  try {
    for (const [program, url] of Object.entries({ ...stack.services, gateway: stack.gateway })) {
      const text = await (await fetch(`${url}/metrics`)).text();
      for (const [, name = '', help = '', type = ''] of text.matchAll(HELP)) {
        const known = all.get(name) ?? { name, type, help, programs: [] };
        known.programs.push(program);
        all.set(name, known);
      }
    }
  } finally {
    await stack.stop();
  }
  return all;
};

/** What every program says of its metrics, on a stack that passes. */
export const allMetrics = async (): Promise<ReadonlyMap<string, Metric>> => {
  const folder = await temporaryFolder('anxin-metrics-');
  try {
    return await metricsOf(folder);
  } finally {
    await removePostgres(folder);
  }
};

/** The services and the gateway. */
const EVERYWHERE = SERVICE_NAMES.length + 1;

const rowOf = ({ name, type, help, programs }: Metric): string =>
  `| \`${name}\` | ${type} | ${help.replaceAll('|', '\\|')} | ${programs.length >= EVERYWHERE ? 'every' : programs.join(', ')} |`;

/** The page of metrics: those of the house, then those of the process. */
export const metricsPage = (all: ReadonlyMap<string, Metric>): string => {
  const isOfProcess = ({ name }: Metric): boolean => /^anxin_(process|nodejs)_/.test(name);
  const metrics = [...all.values()].toSorted((one, other) => (one.name < other.name ? -1 : 1));
  const table = (some: readonly Metric[]): string =>
    ['| metric | type | meaning | programs |', '|---|---|---|---|', ...some.map(rowOf)].join('\n');
  return [
    '# Metrics',
    'Printed from what programs answer at `/metrics` (Prometheus text), by `npm run metrics`. Labels are closed sets: no caller adds a series, and none holds a name or a number of a person. Web has those that every program has.',
    table(metrics.filter((metric) => !isOfProcess(metric))),
    '## Of the process',
    table(metrics.filter(isOfProcess)),
    '',
  ].join('\n\n');
};
