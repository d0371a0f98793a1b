import { findKafkaTools, goWithoutKafka, kafkaServeProgram } from '@anxin/kafka';
import { TEST_KAFKA } from '../kafka/describe-with-kafka';
import startPostgres from './postgres';
import { endServed, startServed } from './served';

const startKafka = async (): Promise<void> => {
  const tools = await findKafkaTools();
  if (!tools.found) return goWithoutKafka(tools.reason);
  try {
    process.env[TEST_KAFKA] = (await startServed(kafkaServeProgram))['address'];
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
