import { setTimeout as sleep } from 'node:timers/promises';
import { Circuit } from './circuit';

const circuitOf = (probe: () => Promise<boolean>) => {
  const changes: string[] = [];
  const circuit = new Circuit({ probe, onChange: (state) => changes.push(state), pausesMs: [5, 20] });
  return { circuit, changes };
};

it('opens after three failures in a row, and an answer between them counts anew', () => {
  const { circuit } = circuitOf(() => new Promise(() => undefined));
  for (const failures of [2, 2]) {
    for (let at = 0; at < failures; at++) circuit.failed();
    expect(circuit.state).toBe('closed');
    circuit.answered();
  }
  for (let at = 0; at < 3; at++) circuit.failed();
  expect(circuit.state).toBe('open');
});

it('is probed at once, with growing pauses, until it answers', async () => {
  const asked: number[] = [];
  const { circuit, changes } = circuitOf(() => {
    asked.push(performance.now());
    return asked.length < 5 ? Promise.reject(new Error('nobody')) : Promise.resolve(true);
  });
  for (let at = 0; at < 3; at++) circuit.failed();
  expect(asked).toHaveLength(1);
  while (circuit.state !== 'closed') await sleep(5);
  expect(changes).toEqual(['open', 'closed']);
  const pauses = asked.slice(1).map((at, index) => at - (asked[index] ?? 0));
  expect(pauses[2]).toBeGreaterThan(15);
  expect(pauses[3]).toBeLessThan(1_000);
});

it('one slow question opens it for no longer than a probe takes', async () => {
  const { circuit, changes } = circuitOf(() => Promise.resolve(true));
  for (let at = 0; at < 3; at++) circuit.failed();
  await sleep(1);
  expect([circuit.state, ...changes]).toEqual(['closed', 'open', 'closed']);
});

it('an address that refuses is away until it takes a call, and is open when it falls silent', async () => {
  const { circuit, changes } = circuitOf(() => new Promise(() => undefined));
  circuit.refused();
  expect(circuit.state).toBe('away');
  circuit.answered();
  expect(circuit.state).toBe('closed');
  circuit.refused();
  for (let at = 0; at < 3; at++) circuit.failed();
  circuit.refused();
  expect(changes).toEqual(['away', 'closed', 'away', 'open']);
  await Promise.resolve();
});
