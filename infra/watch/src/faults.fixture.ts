import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const ROOM = join(__dirname, '..');

type Alert = {
  readonly alert: string;
  readonly expr: string;
  readonly labels: { readonly severity: string };
  readonly annotations: { readonly summary: string; readonly runbook: string };
};

type Rules = { readonly groups: readonly { readonly rules: readonly Alert[] }[] };

export const ALERTS = (parse(readFileSync(join(ROOM, 'alerts.yaml'), 'utf8')) as Rules).groups.flatMap(
  ({ rules }) => rules,
);

/** The alert that says of each fault of `npm run faults` that it is there. */
export const SAYS: Readonly<Record<string, string>> = {
  'kill relay': 'ProgramRestarted',
  'kill consumer': 'ProgramRestarted',
  poison: 'MessageSetAside',
  'damaged copy': 'MessageSetAside',
  'publisher restored': 'JournalRestored',
  'reader restored': 'JournalRestored',
  'both restored': 'JournalRestored',
  'broker away': 'BrokersSilent',
  'broker stalled': 'BrokersSilent',
  'hung-neighbour': 'SubgraphAway',
  'clocks-apart': 'ClocksApart',
  'rolling-restart': 'ProgramRestarted',
  stopping: 'ProgramRestarted',
  pausing: 'ProgramAway',
  'killed-import': 'ProgramRestarted',
};

/** What Prometheus would have seen of a fault: `npm run record -w tests/faults`. */
export type Recording = {
  readonly fault: string;
  readonly everySeconds: number;
  /** When the fault began. */
  readonly beganAt: number;
  /** NaN, which JSON writes as null, where a series had nothing. */
  readonly series: Readonly<Record<string, readonly (number | null)[]>>;
};

export const RECORDINGS = readdirSync(join(ROOM, 'recorded'))
  .toSorted()
  .map((name) => JSON.parse(readFileSync(join(ROOM, 'recorded', name), 'utf8')) as Recording);
