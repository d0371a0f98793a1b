import { useTranslation } from 'react-i18next';
import { useWordOf } from '../../look';

export type Unit = {
  readonly kind: string;
  readonly sector?: string | null;
  readonly body?: string | null;
  readonly area?: { readonly name: string | null; readonly code: string } | null;
};

/** What a unit is called: a town by its name, a department by its sector. */
export const useUnit = (): ((unit: Unit | null | undefined) => string) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (unit) => {
    if (!unit) return '—';
    if (unit.area) return unit.area.name ?? unit.area.code;
    if (unit.sector) return t('casework.department', { sector: wordOf('Sector', unit.sector) });
    if (unit.body) return wordOf('CaseBody', unit.body);
    return wordOf('CaseUnitKind', unit.kind);
  };
};
