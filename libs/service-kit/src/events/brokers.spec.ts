import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';
import { brokerSettings, brokersOf } from './brokers';

const Brokers = z.object(brokerSettings).transform(brokersOf);
const faults = (env: Record<string, string>): string =>
  (Brokers.safeParse(env).error?.issues ?? []).map(({ path, message }) => `${path.join('.')}: ${message}`).join('; ');

const folder = mkdtempSync(join(tmpdir(), 'anxin-pem-'));
const pem = (name: string): string => {
  writeFileSync(join(folder, name), name);
  return join(folder, name);
};
afterAll(() => rmSync(folder, { recursive: true }));

const AT = { KAFKA_BROKERS: 'a:9093,b:9093' };
const USER = { KAFKA_USERNAME: 'projects', KAFKA_PASSWORD: 'secret' };

it('without a word of security brokers are reached in the open, and without brokers there are none', () => {
  expect(Brokers.parse(AT)).toEqual({ addresses: ['a:9093', 'b:9093'] });
  expect(Brokers.parse({})).toBeUndefined();
});

it('TLS trusts the authority that is named, and shows the own certificate', () => {
  const files = { KAFKA_CA_FILE: pem('ca'), KAFKA_CERT_FILE: pem('cert'), KAFKA_KEY_FILE: pem('key') };
  expect(Brokers.parse({ ...AT, KAFKA_TLS: '1', ...files })?.ssl).toEqual({ ca: 'ca', cert: 'cert', key: 'key' });
  expect(Brokers.parse({ ...AT, KAFKA_TLS: '1' })?.ssl).toEqual({});
});

it('a user logs in by the mechanism that is named', () =>
  expect(Brokers.parse({ ...AT, ...USER, KAFKA_SASL: 'scram-sha-512' })?.sasl).toEqual({
    mechanism: 'scram-sha-512',
    username: 'projects',
    password: 'secret',
  }));

it.each([
  ['a mechanism that nobody knows', { KAFKA_SASL: 'oauth' }, 'KAFKA_SASL'],
  ['no user', { KAFKA_SASL: 'scram-sha-512', KAFKA_PASSWORD: 'x' }, 'KAFKA_USERNAME'],
  ['a user, and no way to log in', USER, 'KAFKA_SASL'],
  ['no password', { KAFKA_SASL: 'scram-sha-512', KAFKA_USERNAME: 'x' }, 'KAFKA_PASSWORD'],
  ['a password in the open', { KAFKA_SASL: 'plain', ...USER }, 'KAFKA_TLS=1'],
  ['a certificate without its key', { KAFKA_TLS: '1', KAFKA_CERT_FILE: pem('cert') }, 'KAFKA_KEY_FILE'],
  ['certificates, and a line in the open', { KAFKA_CA_FILE: pem('ca') }, 'KAFKA_TLS'],
  ['a file that is not there', { KAFKA_TLS: '1', KAFKA_CA_FILE: '/nowhere/ca.pem' }, 'KAFKA_CA_FILE'],
])('with %s the setting at fault is named', (_, settings, named) => {
  const found = faults({ ...AT, ...settings });
  expect(found).toContain(named);
  expect(found).not.toContain('secret');
});
