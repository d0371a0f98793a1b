import { SERVICES } from '@anxin/contracts';
import { TOPICS } from './topics';

describe('the topics', () => {
  it('are one a service, named after it', () => {
    expect(TOPICS.map(({ name }) => name)).toEqual(Object.keys(SERVICES));
  });

  it('keep everything, in a fixed number of partitions', () => {
    for (const topic of TOPICS) {
      expect(topic).toMatchObject({ partitions: 12 });
      expect(topic.config).toMatchObject({ 'cleanup.policy': 'delete', 'retention.ms': '-1' });
    }
  });
});
