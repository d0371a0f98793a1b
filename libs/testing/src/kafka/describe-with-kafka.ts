import { MISSING_KAFKA } from '@anxin/kafka';
import { describeWith } from '../describe-with';

/** Where the setup notes the brokers' addresses, parted by commas. */
export const TEST_KAFKA = 'ANXIN_TEST_KAFKA';

const without = (wayOut: string) =>
  describeWith({ name: 'Kafka', isHere: false, wayOut, requiredBy: 'ANXIN_REQUIRE_KAFKA' });

/**
 * `describe` for specs on a real broker, given its addresses. Without Java or Maven they are skipped and carry the reason
 * in their name; the setup said it once, or threw where Kafka is required (CI, ANXIN_REQUIRE_KAFKA=1).
 */
export const describeWithKafka = (name: string, specs: (addresses: readonly string[]) => void): void => {
  const addresses = process.env[TEST_KAFKA];
  const missing = process.env[MISSING_KAFKA];
  if (addresses) return describe(name, () => specs(addresses.split(',')));
  if (missing) return without(missing)(name, () => specs([]));
  throw new Error("No Kafka: jest.config.cjs has to spread require('@anxin/testing/jest').withKafka.");
};
