import { Button, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../look';
import { useAreas } from '../casework/areas';
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

const Indicators = ({ of, all, onChange }: WarningFiltersProps) => {
  const { t } = useTranslation();
  const indicators = useIndicators(all);
  return (
    <Select
      mode="tags"
      aria-label={t('warnings.indicator')}
      placeholder={t('warnings.indicator')}
      style={{ minWidth: 170 }}
      maxTagCount="responsive"
      allowClear
      options={indicators}
      value={[...(of.codes ?? [])]}
      onChange={(typed: string[]) =>
        onChange({ codes: typed.length > 0 ? typed.map((code) => code.toUpperCase()) : undefined })
      }
    />
  );
};

const Since = ({ of, onChange }: Omit<WarningFiltersProps, 'all'>) => {
  const { t } = useTranslation();
  return (
    <Input
      type="date"
      aria-label={t('warnings.since')}
      title={t('warnings.since')}
      prefix={<small>{t('warnings.since')}</small>}
      style={{ width: 190 }}
      value={of.since ?? ''}
      onChange={({ target }) => onChange({ since: target.value || undefined })}
    />
  );
};

const NOTHING: WarningSearch = {
  ...{ levels: undefined, codes: undefined, stages: undefined, area: undefined },
  ...{ sector: undefined, since: undefined, search: undefined },
};

/** What the list is narrowed to; all of it stands in the address. */
export const WarningFilters = ({ of, all, onChange }: WarningFiltersProps) => {
  const { t } = useTranslation();
  const values = useValues();
  const { own, towns } = useAreas();
  const levels = LEVELS.map((value) => ({ value, label: t(`level.${value}`) }));
  const isNarrowed = Object.entries(of).some(([name, value]) => name !== 'open' && value !== undefined);
  const says = (column: string): string => t(`warnings.columns.${column}`);
  return (
    <Filters>
      <Typed says={t('warnings.search')} value={of.search} onChange={(search) => onChange({ search })} />
      <Several
        says={says('level')}
        options={levels}
        value={of.levels}
        onChange={(some) => onChange({ levels: some })}
      />
      <Indicators of={of} all={all} onChange={onChange} />
      <Several
        says={says('stage')}
        options={values('WarningStage')}
        value={of.stages}
        onChange={(stages) => onChange({ stages })}
      />
      <One says={says('area')} options={[...own, ...towns]} value={of.area} onChange={(area) => onChange({ area })} />
      <One
        says={t('warnings.sector')}
        options={values('Sector')}
        value={of.sector}
        onChange={(sector) => onChange({ sector })}
      />
      <Since of={of} onChange={onChange} />
      {isNarrowed && (
        <Button type="link" onClick={() => onChange(NOTHING)}>
          {t('warnings.all')}
        </Button>
      )}
    </Filters>
  );
};
