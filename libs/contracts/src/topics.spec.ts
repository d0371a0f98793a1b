import { SERVICES, topicDiffers, topicOf, TOPICS } from './index';

it('topics are one a service, named after it', () => {
  expect(TOPICS.map(({ name }) => name)).toEqual(Object.keys(SERVICES));
});

it('they keep everything, unpacked, in a fixed number of partitions', () => {
  for (const { partitions, config } of TOPICS)
    expect({ partitions, config }).toEqual({
      partitions: 12,
      config: {
        'cleanup.policy': 'delete',
        'retention.ms': '-1',
        'retention.bytes': '-1',
        'compression.type': 'uncompressed',
      },
    });
});

it('one that differs is named with what it has and what it should have', () => {
  const topic = topicOf('workers');
  expect(topicDiffers(topic, topic)).toEqual([]);
  const found = { partitions: 3, config: { ...topic.config, 'compression.type': 'zstd', 'cleanup.policy': 'compact' } };
  expect(topicDiffers(topic, found)).toEqual([
    'topic workers has 3 partitions, not 12',
    'topic workers has cleanup.policy=compact, not delete',
    'topic workers has compression.type=zstd, not uncompressed',
  ]);
});
