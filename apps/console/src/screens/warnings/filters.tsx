import { ENUMS, HomeArea } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { useSaid } from '../../look';
import { Filters, One, Several, Typed, useValues } from '../casework/filters';
import type { Row } from './rows';
import type { WarningSearch } from './search';

const LEVELS = ['RED', 'ORANGE', 'YELLOW', 'BLUE'];

/** The indicators of what is loaded, to choose from; another may be typed. */
const useIndicators = (all: readonly Row[]) => {
  const said = useSaid();
  const found = new Map(all.map(({ code, title }) => [code, `${code} ${said(title)}`]));
  return [...found].map(([value, label]) => ({ value, label })).toSorted((a, b) => (a.value < b.value ? -1 : 1));
};

type WarningFiltersProps = {
  readonly of: WarningSearch;
  readonly all: readonly Row[];
  readonly onChange: (part: WarningSearch) => void;
};

export const WarningFilters = ({ of, all, onChange }: WarningFiltersProps) => {
  const { t } = useTranslation();
  const values = useValues();
  const { data } = useQuery(parsedOf(HomeArea));
  const indicators = useIndicators(all);
  const areas = [data?.homeArea, ...(data?.homeArea?.children ?? [])].flatMap((area) =>
    area ? [{ value: area.code, label: area.name ?? area.code }] : [],
  );
  const levels = LEVELS.map((value) => ({ value, label: t(`level.${value}`) }));
  const isNarrowed = Object.entries(of).some(([name, value]) => name !== 'open' && value !== undefined);
  return (
    <Filters>
      <Typed says={t('warnings.search')} value={of.search} onChange={(search) => onChange({ search })} />
      <Several
        says={t('warnings.columns.level')}
        options={levels}
        value={of.levels}
        onChange={(all) => onChange({ levels: all })}
      />
      <Select
        mode="tags"
        aria-label={t('warnings.indicator')}
        placeholder={t('warnings.indicator')}
        style={{ minWidth: 170 }}
        maxTagCount="responsive"
        allowClear
        options={indicators}
        value={[...(of.codes ?? [])]}
        onChange={(all: string[]) =>
          onChange({ codes: all.length > 0 ? all.map((one) => one.toUpperCase()) : undefined })
        }
      />
      <Several
        says={t('warnings.columns.stage')}
        options={values('WarningStage').filter(({ value }) => value in (ENUMS['WarningStage'] ?? {}))}
        value={of.stages}
        onChange={(stages) => onChange({ stages })}
      />
      <One says={t('warnings.columns.area')} options={areas} value={of.area} onChange={(area) => onChange({ area })} />
      <One
        says={t('warnings.sector')}
        options={values('Sector')}
        value={of.sector}
        onChange={(sector) => onChange({ sector })}
      />
      <Input
        type="date"
        aria-label={t('warnings.since')}
        title={t('warnings.since')}
        prefix={<small>{t('warnings.since')}</small>}
        style={{ width: 190 }}
        value={of.since ?? ''}
        onChange={({ target }) => onChange({ since: target.value || undefined })}
      />
      {isNarrowed && (
        <Button
          type="link"
          onClick={() =>
            onChange({
              ...{ levels: undefined, codes: undefined, stages: undefined, area: undefined },
              ...{ sector: undefined, since: undefined, search: undefined },
            })
          }
        >
          {t('warnings.all')}
        </Button>
      )}
    </Filters>
  );
};
