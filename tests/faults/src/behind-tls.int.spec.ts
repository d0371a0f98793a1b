import { execFileSync } from 'node:child_process';
import { chownSync, chmodSync, mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readEnvelope } from '@anxin/contracts';
import { type Broker, createTopics, installKafka, quietKafka, startBroker } from '@anxin/kafka';
import { type Postgres, prepareDatabase, startPostgres } from '@anxin/local/postgres';
import { freePort } from '@anxin/process';
import {
  type Brokers,
  brokersIn,
  kafkaPublisher,
  kafkaSubscription,
  openDatabase,
  startRelay,
  startSealer,
} from '@anxin/service-kit';
import { describeWithKafka, eventually } from '@anxin/testing';
import { AclOperationTypes, AclPermissionTypes, AclResourceTypes, ResourcePatternTypes } from 'kafkajs';
import { freshService } from './world/service';
import { PUBLISHER } from './world/stepped';
import { step } from './world/writers';

const folder = mkdtempSync(join(tmpdir(), 'anxin-tls-'));
// The server of PostgreSQL is another user.
chmodSync(folder, 0o755);
const at = (name: string): string => join(folder, name);
const openssl = (command: string): void =>
  void execFileSync('openssl', command.split(' '), { cwd: folder, stdio: 'ignore' });

/** An authority, and what it signs for whoever is called by this name, at 127.0.0.1. */
const authority = (): void =>
  openssl('req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=authority -keyout ca.key -out ca.pem');
const certify = (name: string): void => {
  writeFileSync(at('names'), 'subjectAltName=IP:127.0.0.1');
  openssl(`req -newkey rsa:2048 -nodes -subj /CN=${name} -keyout ${name}.key -out ${name}.csr`);
  openssl(`x509 -req -in ${name}.csr -CA ca.pem -CAkey ca.key -CAcreateserial -days 2 -extfile names -out ${name}.pem`);
  writeFileSync(at(`${name}.both`), readFileSync(at(`${name}.key`), 'utf8') + readFileSync(at(`${name}.pem`), 'utf8'));
};

const onFault = (): void => undefined;
const onDead = (reason: unknown): void => {
  throw reason;
};

beforeAll(() => {
  authority();
  certify('server');
  certify('projects');
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('PostgreSQL with a certificate', () => {
  let postgres: Postgres;
  let url = '';
  beforeAll(async () => {
    const dataDir = at('postgres');
    postgres = await startPostgres({ dataDir, durable: false });
    const { uid, gid } = statSync(join(dataDir, 'data'));
    for (const name of ['server.key', 'server.pem']) {
      chmodSync(at(name), 0o600);
      chownSync(at(name), uid, gid);
    }
    const admin = await openDatabase({ url: postgres.adminUrl, poolSize: 1 });
    await admin.query(`ALTER SYSTEM SET ssl_cert_file = '${at('server.pem')}'`);
    await admin.query(`ALTER SYSTEM SET ssl_key_file = '${at('server.key')}'`);
    await admin.query('ALTER SYSTEM SET ssl = on');
    await admin.query('SELECT pg_reload_conf()');
    await admin.destroy();
    url = (await prepareDatabase(postgres.adminUrl, 'projects')).serviceUrl;
  });
  afterAll(() => postgres.stop());

  const lineOf = async (parameters: string): Promise<string> => {
    const database = await openDatabase({ url: `${url}?${parameters}`, poolSize: 1 });
    const [line] = await database.query<{ version: string | null }[]>(
      'SELECT version FROM pg_stat_ssl WHERE pid = pg_backend_pid()',
    );
    await database.destroy();
    return line?.version ?? 'in the open';
  };

  it('is reached by TLS when the address says so and names the authority', () =>
    eventually(async () =>
      expect(await lineOf(`sslmode=verify-full&sslrootcert=${at('ca.pem')}`)).toMatch(/^TLSv1\.[23]$/),
    ));

  it('is not taken for the right one when nobody who is known has signed for it', () =>
    expect(lineOf('sslmode=verify-full')).rejects.toThrow(/self-signed|unable to verify/));
});

describeWithKafka('brokers with certificates and users', () => {
  let broker: Broker;
  let port = 0;
  beforeAll(async () => {
    port = await freePort();
    const tls = { keyAndCert: at('server.both'), authority: at('ca.pem') };
    const outside = { port, passwords: { projects: 'right' }, tls };
    broker = await startBroker({ classPath: await installKafka(), dataDir: at('kafka'), outside });
    await createTopics([broker.address], { replication: 1 });
    const admin = quietKafka([broker.address]).admin();
    await admin.connect();
    const everything = [AclResourceTypes.TOPIC, AclResourceTypes.GROUP].map((resourceType) => ({
      ...{ principal: 'User:projects', host: '*', permissionType: AclPermissionTypes.ALLOW },
      ...{ resourceType, resourceName: '*', resourcePatternType: ResourcePatternTypes.LITERAL },
      operation: AclOperationTypes.ALL,
    }));
    await admin.createAcls({ acl: everything });
    await admin.disconnect();
  });
  afterAll(() => broker.stop());

  /** What a service makes of its environment. */
  const told = (further: Readonly<Record<string, string | undefined>>): Brokers => {
    const env = { KAFKA_BROKERS: `127.0.0.1:${port}`, KAFKA_TLS: '1', KAFKA_CA_FILE: at('ca.pem'), ...further };
    return brokersIn(env) as Brokers;
  };
  const CERTIFICATE = { KAFKA_CERT_FILE: at('projects.pem'), KAFKA_KEY_FILE: at('projects.key') };
  const USER = { KAFKA_SASL: 'scram-sha-512', KAFKA_USERNAME: 'projects', KAFKA_PASSWORD: 'right' };

  it('events go by mutual TLS and SCRAM from the journal to a reader', async () => {
    const [publisher, reader] = await Promise.all([freshService('projects'), freshService('cases')]);
    const brokers = told({ ...CERTIFICATE, ...USER });
    const { serviceUrl: databaseUrl } = publisher.urls;
    const heard: string[] = [];
    const subscription = kafkaSubscription(brokers, {
      ...{ database: reader.database, publishers: [PUBLISHER], reader: 'projects', onFault, onDead },
      deliver: (messages) => {
        for (const { text } of messages) {
          const read = readEnvelope(text);
          if (read.ok) heard.push(read.value.key);
        }
        return Promise.resolve();
      },
    });
    const kafka = kafkaPublisher(brokers, PUBLISHER);
    const relay = startRelay({ databaseUrl, service: PUBLISHER, publisher: kafka, onFault });
    const sealer = startSealer({ databaseUrl, onFault, onSealed: () => relay.nudge() });
    await publisher.database.transaction((tx) => step(tx, 'by-tls'));
    await eventually(() => expect(heard).toContain('by-tls'), { withinMs: 30_000 });
    await subscription.stop();
    await relay.stop();
    await sealer.stop();
    await kafka.stop();
    await Promise.all([publisher.close(), reader.close()]);
  });

  it('an operator makes and checks topics by the same settings', () => {
    const { addresses, ...security } = told({ ...CERTIFICATE, ...USER });
    return expect(createTopics(addresses, { replication: 1, security })).resolves.toBeUndefined();
  });

  it.each([
    ['without a certificate of its own', USER],
    ['with another’s password', { ...CERTIFICATE, ...USER, KAFKA_PASSWORD: 'wrong' }],
    ['in the open', { ...USER, KAFKA_TLS: '0', KAFKA_CA_FILE: undefined }],
  ])('nobody gets in %s', (_, further) => expect(kafkaPublisher(told(further), PUBLISHER).ends()).rejects.toThrow());
});
