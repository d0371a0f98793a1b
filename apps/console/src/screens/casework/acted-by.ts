import { useTranslation } from 'react-i18next';
import { useWordOf } from '../../look';
import type { Entry } from './told';

/** What acts without an account, by how its id begins. */
const OTHERS: readonly (readonly [kind: string, id: RegExp])[] = [
  ['system', /^(?:system|cases|enforcement|projects|workers)$/],
  ['public', /^public$/],
  ['platform', /^platform:/],
  ['gate', /^gate(?:-device)?(?::|$)/],
  ['worker', /^worker:/],
];

/** Who did something: name and office of then; what has none by what it is, and an account that nobody named as it is. */
export const useActedBy = (): ((entry: Pick<Entry, 'actor' | 'by'>) => string) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return ({ actor, by }) => {
    if (!by) {
      const kind = OTHERS.find(([, id]) => id.test(actor))?.[0];
      return kind ? t(`history.by.${kind}`) : actor;
    }
    const of = [
      ...by.sectors.map((sector) => t('casework.department', { sector: wordOf('Sector', sector) })),
      ...by.areas.map(({ code, name }) => name ?? code),
    ];
    return t('history.by.person', { name: by.name, office: of.join('、') || t(`role.${by.role}`) });
  };
};
