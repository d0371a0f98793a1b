import type { EnterprisePageQuery } from '@anxin/client';
import { Typography } from 'antd';
import { useTranslation } from 'react-i18next';
import { useWordOf } from '../../look';
import { Amend } from './amend/amend';
import { ENTERPRISE, ENTERPRISE_CHANGE } from './amend/facts';
import { Sheet } from './sheet';

type Of = { readonly of: NonNullable<EnterprisePageQuery['enterprise']> };

/** Towns are called by name, where the tree knows them. */
const placeOf = (area: { readonly code: string; readonly name: string | null } | null): string | undefined =>
  area?.name ?? area?.code;

/** What it is called and was called, what it is, and where. */
export const EnterpriseName = ({ of: { creditCode, name, kind, area, formerNames } }: Of) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  const towns = (area?.parent?.children ?? []).map((town) => ({ value: town.code, label: town.name ?? town.code }));
  const stands = [wordOf('EnterpriseKind', kind), placeOf(area)].filter(Boolean).join(' · ');
  return (
    <div>
      <Typography.Title level={1} className="dossier-name">
        {name}
      </Typography.Title>
      <p className="soft figure dossier-place">
        {creditCode} · {stands}
        <Amend
          fact={t('enterprise.standing')}
          of={ENTERPRISE}
          to={{ creditCode }}
          stands={`${name} · ${stands}`}
          offers={{ areaCode: towns }}
        />
      </p>
      {formerNames.length > 0 && (
        <p className="soft">{t('enterprise.formerNames', { names: formerNames.join('、') })}</p>
      )}
    </div>
  );
};

/** What changed of it since it was registered; nothing is drawn where nothing did. */
export const EnterpriseChanges = ({ of: { creditCode, changes } }: Of) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  if (changes.length === 0) return null;
  const saidOf = ({ name, kind, area }: Of['of']['changes'][number]): string =>
    [
      name !== null && t('enterprise.change.name', { value: name }),
      kind !== null && t('enterprise.change.kind', { value: wordOf('EnterpriseKind', kind) }),
      area !== null && t('enterprise.change.area', { value: placeOf(area) }),
    ]
      .filter(Boolean)
      .join('；');
  return (
    <Sheet title={t('dossier.changes')}>
      <ul className="rows">
        {changes.map((change) => (
          <li key={change.changedOn}>
            <div className="rows-said">
              <b className="figure">{t('dossier.changedOn', { day: change.changedOn })}</b> {saidOf(change)}
              <Amend
                fact={t('amend.changeOf', { day: change.changedOn })}
                of={ENTERPRISE_CHANGE}
                to={{ creditCode, changedOn: change.changedOn }}
                stands={saidOf(change)}
              />
            </div>
          </li>
        ))}
      </ul>
    </Sheet>
  );
};
