import { existsSync } from 'node:fs';
import { copyFile, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { folderOf, type Place } from './folder';

/** Kafka's classes as the JVM holds them (50 MB), beside the jars: with them a broker starts with half the work. */
const sharedOf = ({ classPath }: Place): string => `${dirname(classPath)}.jsa`;

/**
 * What a broker's JVM is told of them: where they are or, until there are any, to write them as it ends. Those of another
 * Java it leaves aside by itself.
 */
export const sharedClasses = (place: Place): readonly string[] => {
  const shared = sharedOf(place);
  return existsSync(shared)
    ? [`-XX:SharedArchiveFile=${shared}`]
    : [`-XX:ArchiveClassesAtExit=${folderOf(place.dataDir).classes}`];
};

/** Puts what a broker wrote as it ended in their place, whole: others may be starting, or putting theirs. */
export const keepClasses = async (place: Place): Promise<void> => {
  const [own, shared] = [folderOf(place.dataDir).classes, sharedOf(place)];
  if (!existsSync(own)) return;
  const partial = `${shared}.partial-${process.pid}-${place.node.id}`;
  await copyFile(own, partial)
    .then(() => rename(partial, shared))
    // A cache that cannot be written to costs time alone.
    .catch(() => rm(partial, { force: true }));
  await rm(own, { force: true });
};
