import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { keepClasses, sharedClasses } from './classes';
import type { Place } from './folder';

describe("Kafka's classes as a JVM holds them", () => {
  let folder = '';
  let place: Place;
  const own = (): string => join(place.dataDir, 'classes.jsa');
  const shared = (): string => join(folder, 'kafka.jsa');
  beforeEach(() => {
    folder = mkdtempSync(join(tmpdir(), 'anxin-classes-'));
    const node = { id: 1, port: 1, controllerPort: 2, advertisedPort: 1 };
    const dataDir = join(folder, 'data');
    place = { classPath: join(folder, 'kafka/*'), dataDir, node, nodes: [node], clusterId: 'none' };
    mkdirSync(dataDir);
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('are written by the first broker, as it ends, and taken by the next', async () => {
    expect(sharedClasses(place)).toEqual([`-XX:ArchiveClassesAtExit=${own()}`]);
    writeFileSync(own(), 'classes');
    await keepClasses(place);
    expect(readFileSync(shared(), 'utf8')).toBe('classes');
    expect(readdirSync(folder)).toEqual(['data', 'kafka.jsa']);
    expect(existsSync(own())).toBe(false);
    expect(sharedClasses(place)).toEqual([`-XX:SharedArchiveFile=${shared()}`]);
  });

  it('are as they were when a broker wrote none, and when they cannot be put in their place', async () => {
    await keepClasses(place);
    expect(existsSync(shared())).toBe(false);
    writeFileSync(own(), 'classes');
    await keepClasses({ ...place, classPath: join(folder, 'nowhere/kafka/*') });
    expect(existsSync(own())).toBe(false);
  });
});
