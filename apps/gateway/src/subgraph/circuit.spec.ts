import { setTimeout as sleep } from 'node:timers/promises';
import { Circuit } from './circuit';

const circuitOf = (probe: () => Promise<boolean>) => {
  const changes: string[] = [];
  const circuit = new Circuit({ probe, onChange: (state) => changes.push(state), pausesMs: [5, 20] });
  return { circuit, changes };
};
/** A circuit whose next probe ends as told, when it is told. */
const probedByHand = () => {
  const probes: ((answers: boolean) => void)[] = [];
  const { circuit, changes } = circuitOf(() => new Promise((resolve) => probes.push(resolve)));
  const acts = {
    failed: () => circuit.failed(),
    answered: () => circuit.answered(),
    refused: () => circuit.refused(),
    'probe answered': () => probes.shift()?.(true),
    'probe unanswered': () => probes.shift()?.(false),
  };
  const run = async (story: readonly (keyof typeof acts)[]): Promise<void> => {
    for (const act of story) {
      acts[act]();
      await sleep(0);
    }
  };
  return { circuit, changes, probes, run };
};

const THREE = ['failed', 'failed', 'failed'] as const;

it.each([
  ['two failures', ['failed', 'failed'], 'closed', []],
  ['two failures, an answer, two more', ['failed', 'failed', 'answered', 'failed', 'failed'], 'closed', []],
  ['three failures alone', THREE, 'closed', []],
  ['a burst that ran out of time, and a probe that is answered', [...THREE, ...THREE, 'probe answered'], 'closed', []],
  ['three failures, and a probe that is not answered', [...THREE, 'probe unanswered'], 'open', ['open']],
  ['an answer to a call while the probe waits', [...THREE, 'answered', 'probe unanswered'], 'closed', []],
  ['three failures, an answer, one more', [...THREE, 'answered', 'failed', 'probe unanswered'], 'closed', []],
  ['a late answer once it is open', [...THREE, 'probe unanswered', 'answered'], 'open', ['open']],
  ['a refusal', ['refused'], 'away', ['away']],
  ['a refusal, and a probe that is not answered', ['refused', 'probe unanswered'], 'away', ['away']],
  ['a refusal, and a call that is taken', ['refused', 'answered'], 'closed', ['away', 'closed']],
  ['a refusal, and silence', ['refused', ...THREE, 'probe unanswered'], 'open', ['away', 'open']],
  ['silence, and a refusal', [...THREE, 'probe unanswered', 'refused'], 'open', ['open']],
] as const)('%s', async (_what, story, state, seen) => {
  const { circuit, changes, run } = probedByHand();
  await run(story);
  expect([circuit.state, ...changes]).toEqual([state, ...seen]);
  circuit.stop();
});

it('a burst of failures is one doubt, probed once at a time', async () => {
  const { probes, run } = probedByHand();
  await run([...THREE, ...THREE]);
  expect(probes).toHaveLength(1);
  await run(['probe answered', ...THREE]);
  expect(probes).toHaveLength(1);
});

it('is probed at once, with growing pauses, until it answers', async () => {
  const asked: number[] = [];
  const { circuit, changes } = circuitOf(() => {
    asked.push(performance.now());
    return asked.length < 5 ? Promise.reject(new Error('nobody')) : Promise.resolve(true);
  });
  for (let at = 0; at < 3; at++) circuit.failed();
  expect(asked).toHaveLength(1);
  while (asked.length < 5 || circuit.state !== 'closed') await sleep(5);
  expect(changes).toEqual(['open', 'closed']);
  const pauses = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
  expect(pauses[2]).toBeGreaterThan(15);
  expect(pauses[3]).toBeLessThan(1_000);
});

it('a circuit that was stopped probes no more', async () => {
  const { circuit, changes, probes, run } = probedByHand();
  await run(THREE);
  circuit.stop();
  await run(['probe unanswered']);
  await sleep(30);
  expect([circuit.state, ...changes, ...probes]).toEqual(['closed']);
});
