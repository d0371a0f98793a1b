import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { SERVICES, TOPICS } from '@anxin/contracts';
import { misgiven } from '@anxin/docs/given';
import { parse } from 'yaml';
import { LANDS, LANDS_WITH_BROKERS } from './lands.fixture';
import { digestOf, EXAMPLES, madeOf } from './render';
import { at, environmentOf, manifestsOf, textOf } from './rendered.fixture';

const CHART = join(__dirname, '../anxin');
const read = (file: string): string => readFileSync(join(CHART, file), 'utf8');
const VALUES = read('values.yaml');
const PROGRAMS = ['cases', 'enforcement', 'gateway', 'projects', 'web', 'workers'];

/** The block of a named template, which is YAML. */
const defined = (name: string): unknown =>
  parse(new RegExp(`define "${name}" -}}\n?([^]*?)\\{\\{-? end`).exec(read('templates/_services.tpl'))?.[1] ?? '');

/** The paths of what is no further table, or an empty one. */
const leaves = (value: unknown, path = ''): readonly string[] => {
  const isTable = typeof value === 'object' && value !== null && !Array.isArray(value);
  const entries = isTable ? Object.entries(value) : [];
  if (entries.length === 0) return [path];
  return entries.flatMap(([key, part]) => leaves(part, path ? `${path}.${key}` : key));
};

describe('what is kept of the chart', () => {
  it.each(EXAMPLES)('%s was made of the chart and values as they are: npm run render -w infra/helm', (example) =>
    expect(madeOf(textOf(example))).toBe(digestOf(example)),
  );
});

describe('the chart', () => {
  it('has the services, roles and partitions of the code', () => {
    const subscriptions = Object.fromEntries(
      Object.entries(SERVICES).map(([name, { subscribesTo }]) => [name, subscribesTo]),
    );
    expect(defined('anxin.services')).toEqual(subscriptions);
    expect(Object.keys(defined('anxin.roles') as object)).toEqual([...Object.keys(SERVICES), 'web']);
    for (const { partitions } of TOPICS) expect(defined('anxin.partitions')).toBe(partitions);
  });

  it('says of each value on its line, or of its table, what it is', () => {
    for (const line of VALUES.split('\n').filter((text) => /^ *[a-z]\w*:/i.test(text))) {
      const isTable = /^ *\w+: *$/.test(line) || /\{ enabled: false \}/.test(line) || /PLATFORM_KEYS: /.test(line);
      expect([line, isTable || / # \S/.test(line)]).toEqual([line, true]);
    }
  });
});

describe('a value', () => {
  const lands = { ...LANDS, ...LANDS_WITH_BROKERS };

  it('has a place where it is looked for, each', () => {
    const named = leaves(parse(VALUES)).filter((path) => !/^programs\.\w+$/.test(path));
    expect(Object.keys(lands).toSorted()).toEqual([...named].toSorted());
  });

  it.each(Object.entries(lands))('%s lands where it should', (_, [found, expected]) =>
    expect(found()).toEqual(expected),
  );
});

describe.each(EXAMPLES)('what %s makes', (example) => {
  const manifests = manifestsOf(example);
  const deployed = (program: string) =>
    manifests.find(({ kind, metadata }) => kind === 'Deployment' && metadata.name === `anxin-${program}`);

  it.each(PROGRAMS)('gives %s settings that it has, and all that it needs', (program) =>
    expect(misgiven(program, Object.keys(environmentOf(deployed(program))))).toEqual([]),
  );

  it.each(PROGRAMS)('has %s trust the authority of the provider where it is told of one', (program) => {
    const [pod, { NODE_EXTRA_CA_CERTS: file }] = [
      at(deployed(program), 'spec.template.spec'),
      environmentOf(deployed(program)),
    ];
    const mounts = JSON.stringify(at(pod, 'containers.0.volumeMounts'));
    const volumes = JSON.stringify(at(pod, 'volumes'));
    const isTold = example === 'full';
    expect([file, mounts.includes('"/login"'), volumes.includes('"login-ca"')]).toEqual([
      ...[isTold ? '/login/ca.crt' : undefined, isTold, isTold],
    ]);
  });

  it.each(PROGRAMS)('runs %s as nobody in particular, on a root that is read-only, and asks how it is', (program) => {
    const pod = at(deployed(program), 'spec.template.spec');
    expect(at(pod, 'securityContext')).toMatchObject({ runAsNonRoot: true, runAsUser: 10001 });
    expect(at(pod, 'containers.0.securityContext')).toMatchObject({
      readOnlyRootFilesystem: true,
      capabilities: { drop: ['ALL'] },
    });
    expect(at(pod, 'containers.0.livenessProbe.httpGet.path')).toBe('/healthz');
    expect(at(pod, 'containers.0.readinessProbe.httpGet.path')).toBe('/readyz');
  });

  it('brings each database to the build before its program, or as soon as it is made', () => {
    const jobs = manifests.filter(({ kind }) => kind === 'Job');
    expect(jobs.map(({ metadata }) => metadata.name)).toEqual(
      [...Object.keys(SERVICES), 'web'].map((name) => `anxin-${name}-migration`).toSorted(),
    );
    for (const job of jobs)
      expect((at(job, 'metadata.annotations') as Record<string, string>)['helm.sh/hook']).toMatch(
        /^(pre|post)-install,pre-upgrade$/,
      );
  });
});

describe('of Strimzi', () => {
  const full = manifestsOf('full');

  it.each(TOPICS.map((topic) => [topic.name, topic] as const))('the topic %s is as readers need it', (name, topic) => {
    const spec = at(
      full.find(({ kind, metadata }) => kind === 'KafkaTopic' && metadata.name === name),
      'spec',
    );
    const config = Object.entries(at(spec, 'config') as object).map(([setting, value]) => [setting, String(value)]);
    expect(at(spec, 'partitions')).toBe(topic.partitions);
    expect(Object.fromEntries(config)).toEqual({ ...topic.config, 'min.insync.replicas': '2' });
  });

  it('a user writes its own topic alone, and reads those it subscribes to', () => {
    for (const [name, { subscribesTo }] of Object.entries(SERVICES)) {
      const user = full.find(({ kind, metadata }) => kind === 'KafkaUser' && metadata.name === `anxin-${name}`);
      const acls = at(user, 'spec.authorization.acls') as {
        resource: { type: string; name: string };
        operations: string[];
      }[];
      const topics = acls.filter(({ resource }) => resource.type === 'topic');
      const may = (operation: string) =>
        topics.filter(({ operations }) => operations.includes(operation)).map(({ resource }) => resource.name);
      expect([may('Write'), may('Read')]).toEqual([[name], [name, ...subscribesTo]]);
    }
  });
});
