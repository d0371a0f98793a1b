/**
 * Says what is wrong with this machine, and with the database, brokers and proxy that the environment names, each with the
 * way out. Ends with 1 where something is.
 */
import { mkdirSync } from 'node:fs';
import { brokersIn, secretIn } from '@anxin/service-kit';
import { portsIn } from '../stack';
import { HOME } from '../start/paths';
import { sayFault } from '../start/say-fault';
import { examineBrokers } from './brokers';
import { examineDatabase } from './database';
import { examineDoor } from './door';
import { printFindings } from './finding';
import { examineMachine } from './machine';

const main = async (): Promise<void> => {
  const { env } = process;
  mkdirSync(HOME, { recursive: true });
  const findings = [...(await examineMachine(portsIn(env), HOME))];
  for (const name of ['DATABASE_URL', 'API_DATABASE_URL'] as const) {
    const url = secretIn(env, name);
    if (url) findings.push(...(await examineDatabase({ name, url })));
  }
  const brokers = brokersIn(env);
  if (brokers) findings.push(...(await examineBrokers(brokers)));
  if (env['PUBLIC_URL']) findings.push(...(await examineDoor(env['PUBLIC_URL'])));
  process.stdout.write(`${printFindings(findings)}\n`);
  process.exitCode = findings.some(({ state }) => state === 'WRONG') ? 1 : 0;
};

main().catch(sayFault);
