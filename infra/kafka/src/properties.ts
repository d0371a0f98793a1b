/** One broker of a cluster on loopback: where it listens and what it is told about the others. */
export type Node = {
  readonly id: number;
  readonly port: number;
  readonly controllerPort: number;
  /** What clients are told to connect to; another than `port` when a proxy stands before the broker. */
  readonly advertisedPort: number;
};

const CLUSTER_TOPICS = (copies: number): Readonly<Record<string, number>> => ({
  'default.replication.factor': copies,
  'min.insync.replicas': copies >= 3 ? 2 : 1,
  'offsets.topic.replication.factor': copies,
  'offsets.topic.num.partitions': 4,
  'transaction.state.log.replication.factor': copies,
  'transaction.state.log.min.isr': copies >= 3 ? 2 : 1,
  'transaction.state.log.num.partitions': 4,
  'share.coordinator.state.topic.replication.factor': copies,
  'share.coordinator.state.topic.min.isr': 1,
});

/** The text of a node's server.properties; `nodes` are all of its cluster, `logDir` holds its records. */
export const propertiesOf = (node: Node, nodes: readonly Node[], logDir: string): string =>
  Object.entries({
    'process.roles': 'broker,controller',
    'node.id': node.id,
    'controller.quorum.voters': nodes.map(({ id, controllerPort }) => `${id}@127.0.0.1:${controllerPort}`).join(','),
    listeners: `PLAINTEXT://127.0.0.1:${node.port},CONTROLLER://127.0.0.1:${node.controllerPort}`,
    'advertised.listeners': `PLAINTEXT://127.0.0.1:${node.advertisedPort}`,
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': 'PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT',
    // A backslash would escape.
    'log.dirs': logDir.replaceAll('\\', '/'),
    ...CLUSTER_TOPICS(nodes.length),
    'auto.create.topics.enable': false,
    // A killed broker is missed after 3 s instead of 9, and may come back then.
    'broker.session.timeout.ms': 3000,
    'broker.heartbeat.interval.ms': 500,
    // Else the first member of a group waits 3 s.
    'group.initial.rebalance.delay.ms': 0,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
