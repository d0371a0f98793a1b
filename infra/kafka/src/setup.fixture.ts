import { goWithoutKafka } from './for-specs';
import { installKafka } from './install';
import { findKafkaTools } from './tools';

/** Jest's globalSetup of this project: the jars are fetched before a spec's clock runs. */
export default async (): Promise<void> => {
  const tools = await findKafkaTools();
  if (!tools.found) return goWithoutKafka(tools.reason);
  await installKafka().catch((error: unknown) => goWithoutKafka((error as Error).message));
};
