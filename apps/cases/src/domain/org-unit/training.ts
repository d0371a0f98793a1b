import type { MemberRole, OrgUnitKind } from './org-unit';

/** Those who have to be trained each year: inspectors away from their work, and the members of member units together. */
export type ToBeTrained = { readonly account: string; readonly rule: 'S4-40' | 'S4-41' };

type Known = {
  readonly kind: OrgUnitKind;
  readonly members: readonly { readonly account: string; readonly role: MemberRole }[];
};

/** Who has to be trained in a year, each once: of two duties the first. */
const toBeTrained = (units: readonly Known[]): readonly ToBeTrained[] => {
  const all = new Map<string, ToBeTrained>();
  for (const { kind, members } of units)
    for (const { account, role } of members) {
      const rule = role === 'INSPECTOR' ? 'S4-40' : kind === 'MEMBER_UNIT' ? 'S4-41' : undefined;
      if (rule !== undefined && all.get(account)?.rule !== 'S4-40') all.set(account, { account, rule });
    }
  return [...all.values()];
};

/** Those of them who were not at a training of the year. */
export const trainingGaps = (units: readonly Known[], trained: ReadonlySet<string>): readonly ToBeTrained[] =>
  toBeTrained(units).filter(({ account }) => !trained.has(account));
