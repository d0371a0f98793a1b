import { goWithoutKafka, MISSING_KAFKA } from '@anxin/kafka';
import { describeWithKafka, TEST_KAFKA } from './describe-with-kafka';

describe('specs without Kafka', () => {
  let said: jest.SpyInstance;
  const before = { ...process.env };
  beforeEach(() => {
    for (const name of ['CI', 'ANXIN_REQUIRE_KAFKA', MISSING_KAFKA, TEST_KAFKA]) delete process.env[name];
    said = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
  });
  afterEach(() => {
    jest.restoreAllMocks();
    Object.assign(process.env, before);
  });

  it('are skipped with the reason, which is said', () => {
    const skip = jest.spyOn(describe, 'skip').mockImplementation(() => undefined);
    goWithoutKafka('Java is not installed.');
    expect(said).toHaveBeenCalledWith(expect.stringContaining('Java is not installed.'));
    describeWithKafka('relay', () => undefined);
    expect(skip).toHaveBeenCalledWith(
      'relay (skipped: Kafka is not here: Java is not installed.)',
      expect.any(Function),
    );
  });

  it.each([
    ['CI', 'true'],
    ['ANXIN_REQUIRE_KAFKA', '1'],
  ])('are no way out where %s is set', (name, value) => {
    process.env[name] = value;
    expect(() => goWithoutKafka('Java is not installed.')).toThrow(/required here.*Java is not installed/);
  });

  it('fail with the way out when the setup did not run', () => {
    expect(() => describeWithKafka('relay', () => undefined)).toThrow(/withKafka/);
  });
});
