import { productionLines } from './count-lines';
import { makeService } from './make-service';
import { namesOf } from './names';
import { render } from './render';

const USAGE = 'npm run new-service -- <name> [Entity] [中文], as in: trainings Training 培训; or --count';

const say = (...lines: readonly string[]): void => void process.stdout.write(`${lines.join('\n')}\n`);

const count = (): void => {
  const lines = productionLines(render(namesOf({ name: 'trainings' }, 0)));
  const all = [...lines.values()].reduce((sum, own) => sum + own, 0);
  say(...[...lines].map(([path, own]) => `${String(own).padStart(4)} ${path}`), `${String(all).padStart(4)} in all`);
};

const make = async ([name, entity, zh]: readonly string[]): Promise<void> => {
  if (name === undefined) return say(USAGE);
  const { __name__, __Entity__, __kebab__ } = await makeService({ name, entity, zh });
  say(
    `apps/${__name__} is made. Next:`,
    `1. Say what it is about: apps/${__name__}/schema.graphql, then npm run schema; src/domain/${__kebab__}, one command after another.`,
    `2. Say in README.md, README.zh-CN.md and apps/${__name__}/README.md what it owns: ${__Entity__} is only a beginning.`,
    `3. npx jest apps/${__name__} runs its specs, npm run check the rest; npm start starts it with the others.`,
  );
};

const main = async (args: readonly string[]): Promise<void> => {
  if (args.includes('--count')) count();
  else await make(args);
};

main(process.argv.slice(2)).catch((fault: unknown) => {
  const isKnown = fault instanceof Error && 'code' in fault && typeof fault.code === 'string';
  process.stderr.write(`${isKnown ? `${String(fault.code)}: ${fault.message}` : String((fault as Error).stack)}\n`);
  process.exitCode = 1;
});
