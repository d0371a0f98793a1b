import { join } from 'node:path';
import { clusterIdOf, newClusterId } from './folder';
import { nodeAt, type Broker } from './node';
import type { Node, Outside } from './properties';
import { freePort } from '@anxin/process';

export type BrokerOptions = {
  /** From `installKafka`. */
  readonly classPath: string;
  /** Made and formatted when empty; kept as it is otherwise. */
  readonly dataDir: string;
  /** A free one if not given. */
  readonly port?: number;
  /** What clients are told, when a proxy stands before the broker. */
  readonly advertisedPort?: number;
  /** Who may come from outside; they connect at its port, on loopback. */
  readonly outside?: Outside;
};

/**
 * Starts one node that is broker and controller, on loopback; resolves when it serves. Throws `KafkaFault`
 * KAFKA_FOLDER_IN_USE, KAFKA_PORT_TAKEN or KAFKA_START_FAILED.
 */
export const startBroker = async ({ classPath, dataDir, outside, ...ports }: BrokerOptions): Promise<Broker> => {
  const port = ports.port ?? (await freePort());
  const node: Node = {
    id: 1,
    port,
    controllerPort: await freePort(),
    advertisedPort: ports.advertisedPort ?? port,
    ...(outside ? { outside } : {}),
  };
  const broker = nodeAt({ classPath, dataDir, node, nodes: [node], clusterId: newClusterId() });
  await broker.start();
  return broker;
};

export type Cluster = {
  readonly addresses: readonly string[];
  /** Each can be stopped, killed and started by itself. */
  readonly nodes: readonly Broker[];
  readonly stop: () => Promise<void>;
};

const freeNodes = async (count: number): Promise<readonly Node[]> => {
  const nodes: Node[] = [];
  const taken = new Set<number>();
  const another = async (): Promise<number> => {
    const port = await freePort();
    if (taken.has(port)) return another();
    taken.add(port);
    return port;
  };
  for (let id = 1; id <= count; id += 1) {
    const port = await another();
    nodes.push({ id, port, controllerPort: await another(), advertisedPort: port });
  }
  return nodes;
};

/**
 * Starts a cluster of `count` nodes below `dataDir` (three if not said: every topic in three copies, a write needs
 * two). Throws as `startBroker` does, with no node left running.
 */
export const startCluster = async (
  count: number,
  { classPath, dataDir, settings = {} }: Pick<BrokerOptions, 'classPath' | 'dataDir'> & Pick<Node, 'settings'>,
): Promise<Cluster> => {
  const plans = (await freeNodes(count)).map((node) => ({ ...node, settings }));
  const folder = (node: Node) => join(dataDir, `node-${node.id}`);
  const known = await Promise.all(plans.map((node) => clusterIdOf(folder(node))));
  const clusterId = known.find((id) => id !== undefined) ?? newClusterId();
  const nodes = plans.map((node) => nodeAt({ classPath, dataDir: folder(node), node, nodes: plans, clusterId }));
  const stop = async () => {
    await Promise.all(nodes.map((node) => node.stop()));
  };
  const starts = await Promise.allSettled(nodes.map((node) => node.start()));
  const failed = starts.find((start) => start.status === 'rejected');
  if (failed) {
    await stop();
    throw failed.reason;
  }
  return { addresses: nodes.map(({ address }) => address), nodes, stop };
};
