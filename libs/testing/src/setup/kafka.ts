import { findKafkaTools, goWithoutKafka, kafkaServeProgram } from '@anxin/kafka';
import { TEST_KAFKA } from '../kafka/describe-with-kafka';
import startPostgres from './postgres';
import { endServed, serveAs } from './served';

const startKafka = async (): Promise<void> => {
  if (process.env[TEST_KAFKA]) return;
  const tools = await findKafkaTools();
  if (!tools.found) return goWithoutKafka(tools.reason);
  try {
    await serveAs(TEST_KAFKA, kafkaServeProgram, 'address');
  } catch (error) {
    goWithoutKafka((error as Error).message);
  }
};

/** Jest's globalSetup: a temporary PostgreSQL and, where it can be had, one broker for the run. */
export default async (): Promise<void> => {
  const starts = await Promise.allSettled([startPostgres(), startKafka()]);
  const failed = starts.find((start) => start.status === 'rejected');
  if (!failed) return;
  // Jest runs no teardown after a failed setup.
  await endServed();
  throw failed.reason;
};
