import { describeWith } from '@anxin/testing/describe-with';
import { MISSING_KAFKA } from '.';

const missing = process.env[MISSING_KAFKA];

/** `describe` for specs on brokers that they start themselves. */
export const describeWithBrokers = describeWith({
  name: 'Kafka',
  isHere: missing === undefined,
  wayOut: missing ?? '',
  requiredBy: 'ANXIN_REQUIRE_KAFKA',
});
