import type { ContractorProjectQuery } from '@anxin/client';

export type Stay = NonNullable<NonNullable<ContractorProjectQuery['project']>['roster']>['nodes'][number];

/** Those of one employer who are on a roster: there now, and gone. */
export type Employer = {
  readonly creditCode: string;
  readonly name: string | null;
  readonly onSite: readonly Stay[];
  readonly left: readonly Stay[];
  readonly withoutContract: number;
  readonly withoutCard: number;
};

/** A roster by employer, the largest first; what somebody lacks is counted of those who are there. */
export const byEmployer = (stays: readonly Stay[], today: string): readonly Employer[] => {
  const groups = new Map<string, Stay[]>();
  for (const stay of stays) groups.set(stay.employerCreditCode, [...(groups.get(stay.employerCreditCode) ?? []), stay]);
  return [...groups]
    .map(([creditCode, all]): Employer => {
      const onSite = all.filter(({ leftOn }) => leftOn === null || leftOn >= today);
      return {
        ...{ creditCode, name: all[0]?.employer?.name ?? null, onSite },
        left: all.filter((stay) => !onSite.includes(stay)),
        withoutContract: onSite.filter(({ contractSignedOn }) => contractSignedOn === null).length,
        withoutCard: onSite.filter(({ cardMasked }) => cardMasked === null).length,
      };
    })
    .toSorted((a, b) => b.onSite.length - a.onSite.length);
};
