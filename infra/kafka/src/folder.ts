import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { KafkaFault } from './fault';
import { propertiesOf, scramUsers, type Node } from './properties';
import { javaProgram } from './tools';

const run = promisify(execFile);

/** A node and where it lives: `nodes` are all of its cluster. */
export type Place = {
  readonly classPath: string;
  readonly dataDir: string;
  readonly node: Node;
  readonly nodes: readonly Node[];
  /** For a folder that is not formatted yet. */
  readonly clusterId: string;
};

/** A node's folder: settings, log, pid, classes on their way to be shared and, below `records`, what Kafka keeps. */
export const folderOf = (dataDir: string) => ({
  records: join(dataDir, 'records'),
  properties: join(dataDir, 'server.properties'),
  log: join(dataDir, 'broker.log'),
  pid: join(dataDir, 'broker.pid'),
  classes: join(dataDir, 'classes.jsa'),
});

/** The id of the cluster this folder was formatted for. */
export const clusterIdOf = async (dataDir: string): Promise<string | undefined> => {
  const meta = await readFile(join(folderOf(dataDir).records, 'meta.properties'), 'utf8').catch(() => '');
  return /^cluster\.id=(\S+)$/m.exec(meta)?.[1];
};

/** 22 characters of base64; one that began with a dash would be read as an option. */
export const newClusterId = (): string => {
  const id = randomBytes(16).toString('base64url');
  return id.startsWith('-') ? newClusterId() : id;
};

// Formatted beside and renamed, so that an interrupted format is not taken for a whole one.
const format = async ({ dataDir, classPath, node, clusterId }: Place, settings: (logDir: string) => string) => {
  const { records } = folderOf(dataDir);
  const fresh = `${records}.new`;
  const properties = join(dataDir, 'format.properties');
  await rm(fresh, { recursive: true, force: true });
  await writeFile(properties, settings(fresh));
  const tool = ['-cp', classPath, 'kafka.tools.StorageTool', 'format', '-t', clusterId, '-c', properties];
  const users = node.outside ? scramUsers(node.outside) : [];
  await run(javaProgram(), ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', ...tool, ...users]).catch(
    (error: unknown) => {
      const { stdout = '', stderr = '' } = error as { stdout?: string; stderr?: string };
      const reason = `${stderr}${stdout}`.trim().split('\n').at(-1) ?? '';
      throw new KafkaFault('KAFKA_START_FAILED', `Kafka could not prepare ${dataDir}: ${reason}`);
    },
  );
  await rename(fresh, records);
  await rm(properties);
};

/** Writes the node's settings and formats its folder if, and only if, nothing is in it yet. */
export const prepareFolder = async (place: Place): Promise<void> => {
  const { dataDir, node, nodes } = place;
  const { records, properties } = folderOf(dataDir);
  const settings = (logDir: string) => propertiesOf(node, nodes, logDir);
  await mkdir(dataDir, { recursive: true });
  await writeFile(properties, settings(records));
  if (!existsSync(records)) await format(place, settings);
};
