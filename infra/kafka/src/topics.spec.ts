import { TOPICS } from './topics';

describe('the table of topics', () => {
  it('keeps everything, in a fixed number of partitions', () => {
    for (const [name, topic] of Object.entries(TOPICS)) {
      expect(topic).toMatchObject({ name, partitions: 12 });
      expect(topic.config).toMatchObject({ 'cleanup.policy': 'delete', 'retention.ms': '-1' });
    }
  });
});
