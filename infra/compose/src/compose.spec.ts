import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SERVICE_NAMES, SERVICES, TOPICS } from '@anxin/contracts';
import { misgiven } from '@anxin/docs/given';
import { COMPOSE, FOLDER } from './compose.fixture';

const PROGRAMS = [...SERVICE_NAMES, 'gateway', 'web'];
const MIGRATIONS = [...SERVICE_NAMES, 'web'].map((name) => `${name}-migration`);
const container = (name: string) => COMPOSE.services[name]!;

describe('compose.yaml', () => {
  it.each(PROGRAMS)('gives %s settings that it has, and all that it needs', (name) =>
    expect(misgiven(name, Object.keys(container(name).environment ?? {}))).toEqual([]),
  );

  it.each(MIGRATIONS)('gives %s the addresses by which a database is made', (name) => {
    const roles = name === 'web-migration' ? ['DATABASE_URL'] : ['API_DATABASE_URL', 'DATABASE_URL'];
    const named = ['ADMIN_DATABASE_URL', ...roles, 'MIGRATOR_DATABASE_URL'].map((address) => `${address}_FILE`);
    expect(Object.keys(container(name).environment ?? {}).toSorted()).toEqual(named.toSorted());
  });

  it('hands every container the secrets that its settings name, and no other', () => {
    for (const [name, { environment = {}, secrets = [] }] of Object.entries(COMPOSE.services)) {
      const named = Object.values(environment).flatMap((value) => /^\/run\/secrets\/(\w+)$/.exec(value)?.[1] ?? []);
      expect([name, [...secrets].toSorted()]).toEqual([name, named.toSorted()]);
    }
  });

  it('has a program for each service of the table, which hears of those it subscribes to', () => {
    for (const name of SERVICE_NAMES) {
      const heard = SERVICES[name].subscribesTo.map((other) => `${other}=http://${other}:8080`);
      expect(container(name).environment).toMatchObject({ PUBLISHERS: heard.join(',') });
    }
  });

  it('has topics as readers need them', () => {
    const { TOPICS: names, PARTITIONS, SETTINGS = '' } = container('topics').environment ?? {};
    expect(names?.split(' ')).toEqual(TOPICS.map(({ name }) => name));
    const config = Object.fromEntries(SETTINGS.split(' ').map((setting) => setting.split('=') as [string, string]));
    for (const topic of TOPICS) {
      expect(Number(PARTITIONS)).toBe(topic.partitions);
      expect(config).toMatchObject(topic.config);
    }
  });

  it('opens nothing but web and gateway, on this machine', () => {
    const open = Object.entries(COMPOSE.services).filter(([, { ports = [] }]) => ports.length > 0);
    expect(open.map(([name]) => name)).toEqual(['gateway', 'web']);
    for (const [, { ports = [] }] of open) for (const port of ports) expect(port).toContain(':-127.0.0.1:');
  });

  it.each(PROGRAMS)('has %s believe whoever asks for others from a network that it is in', (name) => {
    const { environment, networks = [] } = container(name);
    const subnets = networks.flatMap((network) => COMPOSE.networks[network]?.ipam.config.map(({ subnet }) => subnet));
    expect(environment?.['TRUSTED_PROXIES']?.split(',')).toEqual(subnets);
  });

  it.each(PROGRAMS)('shows %s the certificates of authorities of its own', (name) =>
    expect(container(name).volumes).toContain('${CERTIFICATES_FOLDER:-./certificates}:/certificates:ro'),
  );

  it.each(PROGRAMS)('has %s trust the authority that is named for all', (name) =>
    expect(container(name).environment).toMatchObject({ NODE_EXTRA_CA_CERTS: '${AUTHORITY_FILE:-}' }),
  );

  it('pins every image, and asks each server how it is', () => {
    for (const [name, { image, healthcheck }] of Object.entries(COMPOSE.services)) {
      expect(image).toMatch(/:(\d+\.\d+[\w.-]*|\$\{VERSION:-\d+\.\d+\.\d+\})$/);
      const isServer = !MIGRATIONS.includes(name) && name !== 'topics';
      expect([name, (healthcheck?.test ?? []).length > 0]).toEqual([name, isServer]);
    }
    for (const name of PROGRAMS) expect(container(name).healthcheck?.test?.join(' ')).toContain('/readyz');
  });

  it('lets no program write outside of its volume and /tmp', () => {
    for (const name of [...PROGRAMS, ...MIGRATIONS]) expect(container(name).read_only).toBe(true);
  });

  it('starts a program when its database stands at its build', () => {
    for (const name of [...SERVICE_NAMES, 'web'])
      expect(container(name).depends_on?.[`${name}-migration`]?.condition).toBe('service_completed_successfully');
  });
});

describe('make-secrets.sh', () => {
  const folder = mkdtempSync(join(tmpdir(), 'anxin-secrets-'));
  const make = () => spawnSync(join(FOLDER, 'make-secrets.sh'), [folder], { encoding: 'utf8' });
  afterAll(() => rmSync(folder, { recursive: true }));

  it('makes each secret of compose.yaml once, and names the one that it cannot make', () => {
    expect(make()).toMatchObject({ status: 0, stderr: expect.stringContaining('oidc_client_secret') });
    writeFileSync(join(folder, 'oidc_client_secret'), 'from the provider');
    const read = () => readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]);
    const made = read();
    expect(made.map(([name]) => `secrets/${name}`).toSorted()).toEqual(
      Object.values(COMPOSE.secrets)
        .map(({ file }) => file)
        .toSorted(),
    );
    expect(make()).toMatchObject({ status: 0, stderr: '' });
    expect(read()).toEqual(made);
  });
});
