import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createTopics, installKafka, startCluster } from '.';
import { describeWithBrokers } from './described.fixture';
import { endOf, valuesOf, write } from './records.fixture';

describeWithBrokers('three brokers', () => {
  it('writes on while one of three is down, and takes it back', async () => {
    const classPath = await installKafka();
    const dataDir = await mkdtemp(join(tmpdir(), 'anxin-cluster-'));
    const { addresses, nodes, stop } = await startCluster(3, {
      classPath,
      dataDir,
      // What an operator may have set for all topics: ours are stored as they are sent, and for good.
      settings: { 'compression.type': 'zstd', 'log.retention.hours': '168', 'log.cleanup.policy': 'compact' },
    });
    await createTopics(addresses, { replication: 3 });
    await nodes[1]?.kill();
    await write(addresses, 'a', 'b');
    await nodes[1]?.start();
    expect(nodes[1]?.pid).toBeDefined();
    await write(addresses, 'c');
    expect(await endOf(addresses)).toBe(3);
    // A client that can unpack nothing reads them.
    expect(await valuesOf(addresses, 3)).toEqual(['a', 'b', 'c']);
    await createTopics(addresses, { replication: 3 });
    await stop();
    await rm(dataDir, { recursive: true });
  });
});
