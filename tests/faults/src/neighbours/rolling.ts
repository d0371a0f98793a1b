import { randomUUID } from 'node:crypto';
import { askers, type Heard } from './askers';
import type { System } from './system';

const FLAT = '{ projects(first: 5) { nodes { code name } } }';
const CHAIN = '{ projects(first: 5) { nodes { code wageFigures { __typename } } } }';
const CODE = '2506-620522-05-01';
const command = (): string =>
  `mutation { rightsBoardPost(input: { projectCode: "${CODE}", postedOn: "2026-03-02", idempotencyKey: "${randomUUID()}" }) { code wageFigures { __typename } } }`;

export type Rolled = {
  readonly restarts: number;
  readonly questions: Heard;
  readonly chains: Heard;
  readonly commands: Heard;
};

/** Every process of every service is ended and started again, one after the other, while all are asked. */
export const rollingRestart = async ({ stack, replicas }: System, say: (line: string) => void): Promise<Rolled> => {
  const all = [askers(stack, 6, () => FLAT), askers(stack, 6, () => CHAIN), askers(stack, 3, command)] as const;
  for (const { name, restart } of replicas) {
    const began = performance.now();
    await restart();
    say(`restarted ${name} in ${((performance.now() - began) / 1_000).toFixed(1)} s`);
  }
  const [questions, chains, commands] = await Promise.all(all.map(({ stop }) => stop()));
  if (!questions || !chains || !commands) throw new Error('nobody asked');
  return { restarts: replicas.length, questions, chains, commands };
};
