import { z } from 'zod';
import { contracts, type EventContract } from './define-event';

/** A version as it is kept for good: its schema, and a message of it. */
export type Golden = { readonly schema: unknown; readonly example: { readonly data: unknown } };

/** Where a version is kept. */
export const goldenFile = ({ name, version }: Pick<EventContract, 'name' | 'version'>): string =>
  `${name}@${version}.json`;

/** The schema of a version, as its golden file has it. */
export const goldenSchema = ({ data }: Pick<EventContract, 'data'>): unknown =>
  z.toJSONSchema(data, { unrepresentable: 'any' });

/**
 * The golden files that later versions lack, by name: the example is that of the version before, lifted. Of a first version
 * nothing is known, and it is written by hand.
 */
export const missingGoldens = (kept: (file: string) => Golden | undefined): ReadonlyMap<string, Golden> => {
  const made = new Map<string, Golden>();
  for (const contract of contracts()) {
    const { name, version } = contract;
    if (version === 1 || kept(goldenFile(contract))) continue;
    const before = { name, version: version - 1 };
    const old = made.get(goldenFile(before)) ?? kept(goldenFile(before));
    if (!old) throw new Error(`${goldenFile(before)} is not kept`);
    const lifted = contract.read({ version: before.version, data: old.example.data });
    if (!lifted.ok) throw new Error(`${name}@${before.version} is not lifted: ${lifted.detail}`);
    const example = { ...old.example, version, data: lifted.value };
    made.set(goldenFile(contract), { schema: goldenSchema(contract), example });
  }
  return made;
};
