import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describeWith } from '@anxin/testing/describe-with';
import { stringify } from 'yaml';
import { DASHBOARDS, dashboardOf, textOf } from './dashboards';
import { ALERTS, type Recording, RECORDINGS, ROOM, SAYS } from './faults.fixture';

const DOCS = join(ROOM, '../docs');
const PAGE = readFileSync(join(DOCS, 'runbooks.md'), 'utf8');
const METRICS = new Set(
  [...readFileSync(join(DOCS, 'METRICS.md'), 'utf8').matchAll(/^\| `(\w+)` \| (\w+)/gm)].flatMap(
    ([, name = '', type]) => (type === 'histogram' ? ['_bucket', '_count', '_sum'].map((part) => name + part) : [name]),
  ),
);

/** The metrics that an expression reads; `up` is Prometheus's own. */
const metricsIn = (expr: string): readonly string[] => [...expr.matchAll(/\banxin_\w+/g)].map(([name]) => name);

describe('an alert', () => {
  it.each(ALERTS.map((alert) => [alert.alert, alert] as const))('%s reads metrics that programs have', (_, { expr }) =>
    expect(metricsIn(expr).filter((name) => !METRICS.has(name))).toEqual([]),
  );

  it.each(ALERTS.map((alert) => [alert.alert, alert] as const))(
    '%s says how bad it is, and leads to its section',
    (name, alert) => {
      expect(['page', 'warning', 'info']).toContain(alert.labels.severity);
      expect(alert.annotations.runbook).toBe(`infra/docs/runbooks.md#${name.toLowerCase()}`);
      const [, section = ''] = PAGE.split(new RegExp(`^## ${name}$`, 'm'));
      for (const part of ['You see', 'It means', 'Do']) expect(section.split(/^## /m)[0]).toContain(`**${part}**`);
    },
  );

  it('has a section alone that there is', () => {
    const sections = [...PAGE.matchAll(/^## (\w+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(ALERTS.map(({ alert }) => alert));
  });
});

describe('a fault', () => {
  it('of `npm run faults` has its alert, each', () => {
    const page = readFileSync(join(ROOM, '../../tests/faults/README.md'), 'utf8');
    const [, schedule = ''] = /Its faults: (.*)\./.exec(page) ?? [];
    const ofEvents = [...schedule.matchAll(/`([^`]+)`/g)].map(([, name]) => name);
    const schedules = [...page.matchAll(/^\| `([a-z-]+)` \|/gm)].map(([, name]) => name);
    // `events` stands for all of the first; of keys that are changed nobody has to be told.
    const isFault = (name = ''): boolean => !['events', 'rotating-keys'].includes(name);
    const all = [...ofEvents, ...schedules.filter(isFault)];
    expect(Object.keys(SAYS).toSorted()).toEqual(all.toSorted());
  });

  it('stands in the table of the page with its alert', () => {
    const table = [...PAGE.matchAll(/^\| `([^`]+)` \|.*\| \[(\w+)\]\(#\w+\) \|$/gm)].map(([, fault, alert]) => [
      fault,
      alert,
    ]);
    expect(Object.fromEntries(table)).toEqual(SAYS);
  });
});

const describeWithPromtool = describeWith({
  name: 'promtool',
  isHere: !spawnSync('promtool', ['--version']).error,
  wayOut: 'apt-get install prometheus',
  requiredBy: 'ANXIN_REQUIRE_PROMTOOL',
});

const firing = (selector: string): string => `(count(ALERTS{alertstate="firing"${selector}}) or vector(0)) >= bool 1`;

/** A recording as promtool is given one: nothing fires before the fault, its alert at some time after. */
const testOf = ({ fault, everySeconds, beganAt, series }: Recording) => {
  const lasts = Math.max(...Object.values(series).map((values) => values.length)) * everySeconds;
  const values = (all: readonly (number | null)[]): string => all.map((value) => value ?? '_').join(' ');
  const interval = `${everySeconds}s`;
  const expect = (expr: string, at: number, value: number) => ({
    ...{ expr, eval_time: `${at}s` },
    exp_samples: [{ labels: '{}', value }],
  });
  return {
    name: fault,
    interval,
    input_series: Object.entries(series).map(([name, all]) => ({ series: name, values: values(all) })),
    promql_expr_test: [
      expect(firing(''), beganAt - everySeconds, 0),
      expect(`max_over_time((${firing(`,alertname="${SAYS[fault]}"`)})[${lasts - beganAt}s:${interval}])`, lasts, 1),
    ],
  };
};

describeWithPromtool('promtool', () => {
  it('takes the rules', () =>
    expect(execFileSync('promtool', ['check', 'rules', join(ROOM, 'alerts.yaml')], { encoding: 'utf8' })).toContain(
      'SUCCESS',
    ));

  it.each(RECORDINGS.map((recording) => [recording.fault, recording] as const))(
    'in what was recorded of %s nothing fires before it, and its alert does then',
    (_, recording) => {
      const folder = mkdtempSync(join(tmpdir(), 'anxin-alerts-'));
      const file = join(folder, 'test.yaml');
      const test = { rule_files: [join(ROOM, 'alerts.yaml')], evaluation_interval: '5s', tests: [testOf(recording)] };
      writeFileSync(file, stringify(test));
      const { status, stdout, stderr } = spawnSync('promtool', ['test', 'rules', file], { encoding: 'utf8' });
      expect([status, `${stdout}${stderr}`]).toEqual([0, expect.stringContaining('SUCCESS')]);
      rmSync(folder, { recursive: true });
    },
  );

  it('has a recording of each fault', () =>
    expect(RECORDINGS.map(({ fault }) => fault).toSorted()).toEqual(Object.keys(SAYS).toSorted()));
});

describe('a dashboard', () => {
  it('is kept as it is made: npm run dashboards -w infra/watch', () => {
    expect(readdirSync(join(ROOM, 'dashboards')).toSorted()).toEqual(
      Object.keys(DASHBOARDS)
        .map((name) => `${name}.json`)
        .toSorted(),
    );
    for (const name of Object.keys(DASHBOARDS))
      expect(readFileSync(join(ROOM, 'dashboards', `${name}.json`), 'utf8')).toBe(textOf(dashboardOf(name)));
  });

  it('reads metrics that programs have', () => {
    const read = Object.values(DASHBOARDS).flatMap(({ panels }) =>
      panels.flatMap(({ of }) => of.flatMap(([expr]) => metricsIn(expr))),
    );
    expect(read.filter((name) => !METRICS.has(name))).toEqual([]);
  });
});
