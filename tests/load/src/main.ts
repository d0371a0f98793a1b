import { benchAnswer } from './answer/bench-answer';

const BENCHMARKS: Readonly<Record<string, () => Promise<void>>> = { answer: benchAnswer };

const name = process.argv[2] ?? '';
const benchmark = BENCHMARKS[name];
if (benchmark) {
  void benchmark();
} else {
  process.stderr.write(`npm run bench -- ${Object.keys(BENCHMARKS).join(' | ')}\n`);
  process.exitCode = 2;
}
