import type { Envelope } from '@anxin/contracts';
import { foundBy } from './ledger';

type Place = { readonly epoch: number; readonly position: number };
type KeyPlace = { readonly epoch: number; readonly keySeq: number };

/** Every event in its place: positions rise, and of each key none is missing and none comes twice. */
export const places = () => {
  const { all, find } = foundBy();
  const ends = new Map<string, Place>();
  const keys = new Map<string, KeyPlace>();
  return {
    take: (event: Envelope): void => {
      const { publisher, epoch, position, key, keySeq, previousEpoch } = event;
      const end = ends.get(publisher);
      if (end && position <= end.position)
        find('OUT_OF_PLACE', event, `${publisher}@${position}`, {
          zh: `位置 ${position} 不在 ${end.position} 之后`,
          en: `Position ${position} does not follow ${end.position}`,
        });
      ends.set(publisher, { epoch, position });
      const name = `${publisher} ${key}`;
      const before = keys.get(name);
      const isNext = keySeq === (before?.keySeq ?? 0) + 1 || (previousEpoch !== undefined && previousEpoch < epoch);
      if (!isNext)
        find(before && keySeq <= before.keySeq ? 'TOLD_TWICE' : 'EVENT_MISSING', event, key, {
          zh: `第 ${keySeq} 条在第 ${before?.keySeq ?? 0} 条之后`,
          en: `Event ${keySeq} of the key comes after ${before?.keySeq ?? 0}`,
        });
      keys.set(name, { epoch, keySeq });
    },
    findings: () => all,
  };
};
