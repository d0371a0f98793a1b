import { AccountHolders } from '@anxin/client';
import { skipToken, useQuery } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../api';
import { useWordOf } from './word-of';

/** Who acted, as the account's token told it then. */
export type ActedBy = {
  readonly name: string;
  readonly role: string;
  readonly sectors: readonly string[];
  readonly areas: readonly { readonly code: string; readonly name: string | null }[];
};

type Acted = { readonly actor: string; readonly by?: ActedBy | null | undefined };

/** What acts without an account, by how its id begins. */
const OTHERS: readonly (readonly [kind: string, id: RegExp])[] = [
  ['system', /^(?:system|cases|enforcement|projects|workers)$/],
  ['public', /^public$/],
  ['platform', /^platform:/],
  ['gate', /^gate(?:-device)?(?::|$)/],
  ['worker', /^worker:/],
];

const otherOf = (id: string): string | undefined => OTHERS.find(([, begins]) => begins.test(id))?.[0];

/** Who did something: name and office of then; what has none by what it is, and an account that nobody named as it is. */
export const useActedBy = (): ((acted: Acted) => string) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return ({ actor, by }) => {
    if (!by) {
      const kind = otherOf(actor);
      return kind ? t(`history.by.${kind}`) : actor;
    }
    const of = [
      ...by.sectors.map((sector) => t('casework.department', { sector: wordOf('Sector', sector) })),
      ...by.areas.map(({ code, name }) => name ?? code),
    ];
    return t('history.by.person', { name: by.name, office: of.join('、') || t(`role.${by.role}`) });
  };
};

/** Who stands behind accounts, by name and office; one that several have held stands as it is. */
export const useWho = (accounts: readonly (string | null | undefined)[]): ((account: string) => string) => {
  const actedBy = useActedBy();
  const asked = [...new Set(accounts)].filter((one) => one !== null && one !== undefined && !otherOf(one)).toSorted();
  const { data } = useQuery(
    parsedOf(AccountHolders),
    asked.length > 0 ? { variables: { accounts: asked as string[] } } : skipToken,
  );
  return (account) => actedBy({ actor: account, by: data?.accountHolders.find((one) => one.account === account) });
};
