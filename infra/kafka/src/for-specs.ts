/** Where a run of specs notes why it has no Kafka. */
export const MISSING_KAFKA = 'ANXIN_TEST_KAFKA_MISSING';

/**
 * A machine without Kafka may skip the specs that need it, but says so; where CI or ANXIN_REQUIRE_KAFKA=1 is set this
 * throws instead, so that a green run there means they ran.
 */
export const goWithoutKafka = (reason: string): void => {
  if (process.env['CI'] || process.env['ANXIN_REQUIRE_KAFKA'] === '1')
    throw new Error(`Kafka is required here (CI or ANXIN_REQUIRE_KAFKA): ${reason}`);
  process.env[MISSING_KAFKA] = reason;
  process.stderr.write(`Specs that need Kafka are skipped: ${reason}\n`);
};
