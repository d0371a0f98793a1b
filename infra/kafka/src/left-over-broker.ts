import { KafkaFault } from './fault';
import { folderOf } from './folder';
import { endLeftOver } from '@anxin/process';

const STOP_WITHIN = 20_000;

/**
 * Ends the broker that still works on this folder though the process that started it is gone. Throws `KafkaFault`
 * KAFKA_FOLDER_IN_USE while that process lives, or when the broker does not end.
 */
export const stopOrphanBroker = async (dataDir: string): Promise<void> => {
  const { pid, properties } = folderOf(dataDir);
  const left = await endLeftOver(pid, properties, 'SIGTERM', STOP_WITHIN);
  if (!left || left.state === 'ended') return;
  const way =
    left.state === 'at work'
      ? `Another start (pid ${left.starter}) works on ${dataDir}: stop it (kill ${left.starter}) or use another folder.`
      : `A Kafka left over on ${dataDir} does not end: kill -KILL ${left.pid}, then start again.`;
  throw new KafkaFault('KAFKA_FOLDER_IN_USE', way);
};
