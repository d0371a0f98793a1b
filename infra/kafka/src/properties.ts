/** One broker of a cluster on loopback: where it listens and what it is told about the others. */
export type Node = {
  readonly id: number;
  readonly port: number;
  readonly controllerPort: number;
  /** What clients are told to connect to; another than `port` when a proxy stands before the broker. */
  readonly advertisedPort: number;
  /** A listener for readers of another house, if there are any. */
  readonly outside?: Outside;
  /** What its operator has set for all topics, which ours hold against. */
  readonly settings?: Readonly<Record<string, string>>;
};

/**
 * Where readers of another house connect: each by name and password (SASL), to read what it was allowed (ACL) and no more.
 * With certificates the line is TLS, both sides show theirs, and passwords are not sent (SCRAM).
 */
export type Outside = {
  readonly port: number;
  readonly passwords: Readonly<Record<string, string>>;
  /** PEM files: the broker's key and certificate in one, and the authority of those who come. */
  readonly tls?: { readonly keyAndCert: string; readonly authority: string };
};

/** Its users, as the tool that formats a folder is told them. */
export const scramUsers = ({ passwords, tls }: Outside): readonly string[] =>
  tls
    ? Object.entries(passwords).flatMap(([name, password]) => [
        '--add-scram',
        `SCRAM-SHA-512=[name=${name},password=${password}]`,
      ])
    : [];

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

const listeners = ({ port, controllerPort, outside }: Node): string =>
  [
    `PLAINTEXT://127.0.0.1:${port}`,
    `CONTROLLER://127.0.0.1:${controllerPort}`,
    ...(outside ? [`OUTSIDE://127.0.0.1:${outside.port}`] : []),
  ].join(',');

const SECURITY = 'org.apache.kafka.common.security';

const inTheOpen = ({ passwords }: Outside): Readonly<Record<string, string>> => {
  const users = Object.entries(passwords).map(([name, password]) => `user_${name}="${password}"`);
  return {
    'listener.name.outside.sasl.enabled.mechanisms': 'PLAIN',
    'listener.name.outside.plain.sasl.jaas.config': `${SECURITY}.plain.PlainLoginModule required ${users.join(' ')};`,
  };
};

const byTls = ({ keyAndCert, authority }: NonNullable<Outside['tls']>): Readonly<Record<string, string>> => ({
  'listener.name.outside.sasl.enabled.mechanisms': 'SCRAM-SHA-512',
  'listener.name.outside.scram-sha-512.sasl.jaas.config': `${SECURITY}.scram.ScramLoginModule required;`,
  'listener.name.outside.ssl.keystore.type': 'PEM',
  'listener.name.outside.ssl.keystore.location': keyAndCert,
  'listener.name.outside.ssl.truststore.type': 'PEM',
  'listener.name.outside.ssl.truststore.location': authority,
  'listener.name.outside.ssl.client.auth': 'required',
});

/** The services are in the closed net, where nobody has to say a name; whoever comes from outside may do what an ACL says. */
const outsideProperties = (outside: Outside): Readonly<Record<string, string>> => ({
  'authorizer.class.name': 'org.apache.kafka.metadata.authorizer.StandardAuthorizer',
  'super.users': 'User:ANONYMOUS',
  ...(outside.tls ? byTls(outside.tls) : inTheOpen(outside)),
});

/** The text of a node's server.properties; `nodes` are all of its cluster, `logDir` holds its records. */
export const propertiesOf = (node: Node, nodes: readonly Node[], logDir: string): string =>
  Object.entries({
    'process.roles': 'broker,controller',
    'node.id': node.id,
    'controller.quorum.voters': nodes.map(({ id, controllerPort }) => `${id}@127.0.0.1:${controllerPort}`).join(','),
    listeners: listeners(node),
    'advertised.listeners': [
      `PLAINTEXT://127.0.0.1:${node.advertisedPort}`,
      ...(node.outside ? [`OUTSIDE://127.0.0.1:${node.outside.port}`] : []),
    ].join(','),
    'controller.listener.names': 'CONTROLLER',
    'inter.broker.listener.name': 'PLAINTEXT',
    'listener.security.protocol.map': `PLAINTEXT:PLAINTEXT,CONTROLLER:PLAINTEXT,OUTSIDE:${node.outside?.tls ? 'SASL_SSL' : 'SASL_PLAINTEXT'}`,
    ...(node.outside ? outsideProperties(node.outside) : {}),
    // A backslash would escape.
    'log.dirs': logDir.replaceAll('\\', '/'),
    ...CLUSTER_TOPICS(nodes.length),
    'auto.create.topics.enable': false,
    // A killed broker is missed after 3 s instead of 9, and may come back then.
    'broker.session.timeout.ms': 3000,
    'broker.heartbeat.interval.ms': 500,
    // Else the first member of a group waits 3 s.
    'group.initial.rebalance.delay.ms': 0,
    ...node.settings,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
