import { join } from 'node:path';
import { localIssuer } from '@anxin/identity';
import { SERVICE_NAMES } from '@anxin/contracts';
import { KINDS, keysOf, readSecrets, secretsFile } from '@anxin/local/keys';
import { type Replica, startReplica } from '@anxin/local/stack';
import { freePort } from '@anxin/process';
import { askers, type Heard } from './askers';
import type { System } from './system';

const CHAIN = '{ projects(first: 5) { nodes { code wageFigures { __typename } } } }';

/** What an operator changes in the environment of every process before it is started again. */
const tellKeys = ({ stack, dataDir }: System): void => {
  const secrets = readSecrets(secretsFile(dataDir));
  const [call, atRest] = [keysOf(secrets, 'call').join(','), keysOf(secrets, 'atRest').join(',')];
  for (const name of SERVICE_NAMES) Object.assign(stack.howToRun(name).env, { CALL_KEYS: call, AT_REST_KEY: atRest });
  Object.assign(stack.howToRun('gateway').env, { GATEWAY_KEY: keysOf(secrets, 'call')[0] });
};

/** Every kind of key is changed while all are asked: at once, or step by step with every process started again. */
export const rotateKeys = async (system: System, say: (line: string) => void): Promise<Heard> => {
  const { stack, dataDir, replicas } = system;
  const office = [stack.tokens['OFFICE'] ?? ''];
  let turn = 0;
  const inTurn = (): string => office[turn++ % office.length] ?? '';
  const asked = {
    gateway: stack.gateway,
    tokens: {
      get OFFICE() {
        return inTurn();
      },
    },
  };
  const asking = askers(asked, 6, () => CHAIN);
  for (const kind of ['token', 'statement', 'head', 'worker-token'] as const) await KINDS[kind].rotate(dataDir);
  // Half of what follows is asked with a token of the new key, that of before still going about.
  const { mint } = await localIssuer(stack.issuer);
  office.push(await mint({ id: 'office-1', role: 'OFFICE' }));
  say('token, worker-token, statement and head are signed with new keys');
  const gateways: Replica[] = [];
  try {
    for (const step of ['rotate', 'rotate', 'retire'] as const) {
      await KINDS.call[step](dataDir);
      if (step === 'rotate') await KINDS['at-rest'].rotate(dataDir);
      tellKeys(system);
      for (const { restart } of replicas) await restart();
      // Whoever asks is led to the next one when it is there, as what stands before gateways does.
      const next = { port: await freePort(), dataDir: join(dataDir, `gateway-${gateways.length + 2}`) };
      gateways.push(await startReplica(stack, 'gateway', next));
      asked.gateway = gateways.at(-1)?.url ?? '';
      say(`call and at-rest: ${step}, every service and the gateway started again`);
    }
    return await asking.stop();
  } finally {
    for (const { stop } of gateways) await stop();
  }
};
