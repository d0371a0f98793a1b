import { join } from 'node:path';
import { offerServices } from './hand-over';
import { portsIn, startStack } from '../stack';
import { beganOn } from './began-on';
import { demoCodes } from './codes';
import { EXAMPLES } from './examples';
import { guide } from './guide';
import { leaveHome, noteStack, takeHome } from './home';
import { BACKUPS, DATA, ROOT } from './paths';
import { loadSample } from './sample';
import { sayFault } from './say-fault';
import { startArguments } from './start-arguments';

const PARAMETERS = join(ROOT, 'tests/data/parameters.json');

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const main = async (): Promise<void> => {
  const asked = startArguments(process.argv.slice(2));
  if (asked.usage !== undefined) return say(asked.usage);
  const { transport, isEmpty, day } = asked;
  const began = performance.now();
  const ports = portsIn(process.env);
  await takeHome();
  const businessDay = await beganOn(DATA, day, say);
  const stopping = new AbortController();
  let importing = Promise.resolve();
  let offer = { stop: (): Promise<void> => Promise.resolve() };
  const starting = startStack({
    dataDir: DATA,
    parametersFiles: [PARAMETERS],
    businessDay,
    ports,
    transport,
    examples: EXAMPLES,
    ...(BACKUPS ? { archiveTo: BACKUPS } : {}),
    web: true,
    say,
  });
  const stop = async (): Promise<void> => {
    // npm passes on the signal that the terminal has sent already.
    if (stopping.signal.aborted) return;
    say('正在停止 Stopping');
    stopping.abort();
    await importing;
    await offer.stop();
    // What is still starting is waited for, so that nothing of it stays.
    await starting.then((stack) => stack.stop()).catch(() => undefined);
    leaveHome();
    process.exit(0);
  };
  process.on('SIGINT', () => void stop()).on('SIGTERM', () => void stop());
  const started = await starting;
  if (stopping.signal.aborted) return;
  const { web, gateway, services, tokens, issuer } = started;
  await noteStack({ web, gateway, services, tokens, issuer });
  // The next start without the word takes the sample county in.
  if (!isEmpty) importing = loadSample(say, stopping.signal);
  await importing;
  if (stopping.signal.aborted) return;
  offer = await offerServices(started, say);
  // Nothing of a start depends on them.
  const codes = await demoCodes(started).catch(() => ({}));
  await noteStack({ web, gateway, services, tokens, issuer, codes });
  say(guide(started, codes, Math.round((performance.now() - began) / 1000)));
};

main().catch((fault: unknown) => {
  leaveHome();
  sayFault(fault);
  process.exit();
});
