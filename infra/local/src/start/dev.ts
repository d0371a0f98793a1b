import { join } from 'node:path';
import { compile } from '../stack/compile';
import { migrateService } from '../stack/service-process';
import { Changes } from './changes';
import { argumentsOf } from './dev-arguments';
import { DevProcess } from './dev-process';
import { ROOT } from './paths';
import { sayFault } from './say-fault';
import { takeOver } from './take-over';

const say = (line: string): void => void process.stdout.write(`${line}\n`);

const main = async (): Promise<void> => {
  const { name, nodeOptions } = argumentsOf(process.argv.slice(2));
  const changes = new Changes();
  /** Compiles the service and follows what it is made of; its schema is read when it starts. */
  const compileAndFollow = async (): Promise<void> => {
    changes.follow([...(await compile([[name, 'main']])), join(ROOT, 'apps', name, 'schema.graphql')]);
  };
  await compileAndFollow();
  const { service, recalled, giveBack } = await takeOver(name);
  const stopping = new AbortController();
  const stop = (): void => stopping.abort();
  void recalled.then(stop);
  process.on('SIGINT', stop).on('SIGTERM', stop);

  await migrateService(service);
  say(`${name}：从源码运行，改动后自动重启，Ctrl-C 交还`);
  say(`${name} runs from source on port ${service.port} and restarts on a change; Ctrl-C gives it back to the stack`);
  const running = new DevProcess(service, nodeOptions, say);
  await running.start();
  while (await changes.next(stopping.signal)) {
    await compileAndFollow().then(
      () => running.start(),
      (fault: Error) => say(fault.message.replaceAll(' | ', '\n')),
    );
  }
  say(`${name}：正在交还 Giving it back`);
  await running.stop();
  await giveBack();
  process.exit();
};

main().catch((fault: unknown) => {
  sayFault(fault);
  process.exit();
});
