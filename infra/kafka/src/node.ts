import { keepClasses, sharedClasses } from './classes';
import { KafkaFault } from './fault';
import { folderOf, prepareFolder, type Place } from './folder';
import type { Node } from './properties';
import { quietKafka } from './quiet-kafka';
import { isPortFree, launch, noteServer, processOfPidFile, waitUntilReady, type ServerProcess } from '@anxin/process';
import { javaProgram } from './tools';

const READY_WITHIN = 60_000;
const STOP_WITHIN = 20_000;

/** A broker on this machine that can be taken away and given back. */
export type Broker = {
  /** What clients connect to: `127.0.0.1:<advertised port>`. */
  readonly address: string;
  /** `undefined` while it is down. */
  readonly pid: number | undefined;
  /** Resolves when the process that runs now has ended, with how. */
  readonly ended: Promise<string>;
  /** SIGTERM, and waits for the end. */
  readonly stop: () => Promise<void>;
  /** SIGKILL, and waits for the end. */
  readonly kill: () => Promise<void>;
  /** Again on the same folder and ports; resolves when it serves. Nothing happens while it runs. */
  readonly start: () => Promise<void>;
};

/** How a JVM says that it came to its end after SIGTERM. */
const ENDED_BY_ITSELF = 'exit code 143';

const JVM = [
  ...['-Xms64m', '-Xmx256m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1', '-XX:-UsePerfData'],
  ...['-Dorg.slf4j.simpleLogger.defaultLogLevel=warn', '-Dorg.slf4j.simpleLogger.showDateTime=true'],
];

const inUse = (dataDir: string, pid?: number): KafkaFault =>
  new KafkaFault(
    'KAFKA_FOLDER_IN_USE',
    `Another broker${pid ? ` (pid ${pid})` : ''} works on ${dataDir}: stop it${pid ? ` (kill ${pid})` : ''}, or use another folder.`,
  );

const portTaken = (port: number | string): KafkaFault =>
  new KafkaFault('KAFKA_PORT_TAKEN', `Port ${port} is taken: stop what listens there, or choose another port.`);

const checkFree = async (dataDir: string, node: Node): Promise<void> => {
  const { pid, properties } = folderOf(dataDir);
  const other = await processOfPidFile(pid, properties);
  if (other) throw inUse(dataDir, other.pid);
  for (const port of [node.port, node.controllerPort]) if (!(await isPortFree(port))) throw portTaken(port);
};

const serves = async (address: string, id: number): Promise<boolean> => {
  const admin = quietKafka([address], { connectionTimeout: 1000, requestTimeout: 1000, retry: { retries: 0 } }).admin();
  try {
    await admin.connect();
    // A restarted broker is not listed until its old registration has run out.
    return (await admin.describeCluster()).brokers.some(({ nodeId }) => nodeId === id);
  } finally {
    await admin.disconnect();
  }
};

const whyNot = async (process: ServerProcess, dataDir: string, node: Node): Promise<KafkaFault> => {
  const lines = await process.lastLines(200);
  if (lines.includes('Failed to acquire lock')) return inUse(dataDir);
  if (lines.includes('Address already in use')) return portTaken(`${node.port} or ${node.controllerPort}`);
  const said = lines.split('\n').filter((line) => /ERROR|FATAL|Exception|Caused by/.test(line));
  const last = (said.length > 0 ? said : lines.split('\n')).slice(-3).join(' | ');
  return new KafkaFault('KAFKA_START_FAILED', `Kafka did not start on ${dataDir} (${folderOf(dataDir).log}): ${last}`);
};

const startProcess = async (place: Place, address: string) => {
  const { classPath, dataDir, node } = place;
  // Before anything is written: the folder may be at work.
  await checkFree(dataDir, node);
  await prepareFolder(place);
  const { properties, log, pid } = folderOf(dataDir);
  const server = await launch({
    command: javaProgram(),
    args: [...JVM, ...sharedClasses(place), '-cp', classPath, 'kafka.Kafka', properties],
    cwd: dataDir,
    logFile: log,
    detached: true,
  });
  await noteServer(pid, server.pid);
  const state = await waitUntilReady(server, () => serves(address, node.id), { withinMs: READY_WITHIN, everyMs: 100 });
  if (state === 'ready') return server;
  await server.end('SIGKILL', 0);
  throw await whyNot(server, dataDir, node);
};

/** The node at this place, not started yet. */
export const nodeAt = (place: Place): Broker => {
  const address = `127.0.0.1:${place.node.advertisedPort}`;
  let server: ServerProcess | undefined;
  const running = () => (server?.isAlive() ? server : undefined);
  return {
    address,
    get pid() {
      return running()?.pid;
    },
    get ended() {
      return server?.ended ?? Promise.resolve('not started');
    },
    stop: async () => {
      const stopping = running();
      await stopping?.end('SIGTERM', STOP_WITHIN);
      if ((await stopping?.ended) === ENDED_BY_ITSELF) await keepClasses(place);
    },
    kill: async () => running()?.end('SIGKILL', 0),
    start: async () => {
      if (!running()) server = await startProcess(place, address);
    },
  };
};
