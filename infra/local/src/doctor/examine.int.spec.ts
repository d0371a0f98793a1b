import { rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import { createServer as createLine, type AddressInfo, type Server } from 'node:net';
import { join } from 'node:path';
import { listenerAt } from '@anxin/process';
import { removePostgres, type Postgres, prepareDatabase, startPostgres, temporaryFolder } from '../postgres';
import { examineBrokers } from './brokers';
import { examineDatabase } from './database';
import { examineDoor } from './door';
import { printFindings } from './finding';

let folder: string;
let postgres: Postgres;
beforeAll(async () => {
  folder = await temporaryFolder('anxin-doctor-');
  postgres = await startPostgres({ dataDir: join(folder, 'postgres'), durable: false });
});
afterAll(async () => {
  await postgres.stop();
  await removePostgres(join(folder, 'postgres'));
  await rm(folder, { recursive: true, force: true });
});

const listening = async (server: Server): Promise<string> => {
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `127.0.0.1:${(server.address() as AddressInfo).port}`;
};

it('a database is well with the roles of a service, and wrong with one that no row-level security binds', async () => {
  const { serviceUrl, apiUrl } = await prepareDatabase(postgres.adminUrl, 'doctor');
  const states = async (name: 'DATABASE_URL' | 'API_DATABASE_URL', url: string) =>
    (await examineDatabase({ name, url })).map(({ state }) => state);
  expect(await states('DATABASE_URL', serviceUrl)).toEqual(['WELL', 'WELL']);
  expect(await states('API_DATABASE_URL', apiUrl)).toEqual(['WELL', 'WELL']);
  expect(await states('API_DATABASE_URL', postgres.adminUrl)).toEqual(['WRONG', 'WELL']);
  expect(await states('DATABASE_URL', postgres.adminUrl)).toEqual(['NOTE', 'WELL']);
});

it('what cannot be reached is named by its code and the way out, and no address or password is told', async () => {
  const { serviceUrl } = await prepareDatabase(postgres.adminUrl, 'doctor');
  const line = createLine();
  const closed = await listening(line);
  await new Promise((resolve) => line.close(resolve));
  const wrongPassword = serviceUrl.replace(/:[^:@]+@/, ':sesame@');
  const found = [
    ...(await examineDatabase({ name: 'DATABASE_URL', url: wrongPassword })),
    ...(await examineDatabase({ name: 'DATABASE_URL', url: `postgres://sesame:sesame@${closed}/x` })),
    ...(await examineBrokers({ addresses: [closed] })),
    ...(await examineDoor(`http://${closed}`)),
  ];
  expect(found.map(({ state }) => state)).toEqual(['WRONG', 'WRONG', 'WRONG', 'WRONG']);
  const printed = printFindings(found);
  expect(printed).toMatch(/28P01[^]*口令有误[^]*ECONNREFUSED/);
  expect(printed).not.toMatch(/sesame|127\.0\.0\.1/);
});

it('a proxy that refuses large bodies is told by its remedy', async () => {
  const refusing = createServer((asked, answer) => void asked.resume().on('end', () => answer.writeHead(413).end()));
  const taking = createServer((asked, answer) => void asked.resume().on('end', () => answer.writeHead(401).end()));
  const [small, large] = [await listening(refusing), await listening(taking)];
  expect(printFindings(await examineDoor(`http://${small}`))).toContain('client_max_body_size');
  expect((await examineDoor(`http://${large}`)).map(({ state }) => state)).toEqual(['WELL']);
  refusing.close();
  taking.close();
});

it('who listens at a port is found by its process', async () => {
  const server = createLine();
  const address = await listening(server);
  const port = Number(address.split(':')[1]);
  expect((await listenerAt(port))?.pid).toBe(process.pid);
  await new Promise((resolve) => server.close(resolve));
  expect(await listenerAt(port)).toBeUndefined();
});
