import { ENUMS, Towns } from '@anxin/client';
import { useQuery } from '@apollo/client/react';
import { Button, Checkbox, Flex, Input, Select, Tag } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf, useSession } from '../../api';
import { useWordOf } from '../../look';
import { isByArrears, type ProjectsSearch } from './search';

type Chosen<Value> = { readonly value: Value | undefined; readonly choose: (value: Value | undefined) => void };

/** The towns of the county in which the projects lie that one sees. */
export const TownFilter = ({ value, choose }: Chosen<string>) => {
  const { t } = useTranslation();
  const { role } = useSession().account;
  const { data } = useQuery(parsedOf(Towns), { skip: role === 'CONTRACTOR' });
  if (role === 'CONTRACTOR') return null;
  const towns = data?.projects?.nodes[0]?.area?.parent?.children ?? [];
  return (
    <Select
      className="filter"
      aria-label={t('projects.area')}
      allowClear
      showSearch={{ optionFilterProp: 'label' }}
      placeholder={t('projects.allAreas')}
      value={value ?? null}
      onChange={(area: string | null | undefined) => choose(area ?? undefined)}
      options={towns.map(({ code, name }) => ({ value: code, label: name ?? code }))}
    />
  );
};

const SECTORS = ['HOUSING', 'WATER', 'TRANSPORT'] as const;
type Sector = (typeof SECTORS)[number];

export const SectorFilter = ({ value, choose }: Chosen<Sector>) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <Select
      className="filter"
      aria-label={t('projects.sector')}
      allowClear
      placeholder={t('projects.allSectors')}
      value={value ?? null}
      onChange={(sector: Sector | null | undefined) => choose(sector ?? undefined)}
      options={SECTORS.map((sector) => ({ value: sector, label: wordOf('Sector', sector) }))}
    />
  );
};

/** By what of their systems projects are counted by. */
const SystemsFilter = ({ value, choose }: Chosen<readonly string[]>) => {
  const { t } = useTranslation();
  const wordOf = useWordOf();
  return (
    <Select
      mode="multiple"
      className="filter"
      aria-label={t('projects.systems')}
      placeholder={t('projects.systems')}
      value={[...(value ?? [])]}
      onChange={(systems: string[]) => choose(systems.length > 0 ? systems : undefined)}
      options={Object.keys(ENUMS['SystemTrait'] ?? {}).map((trait) => ({
        value: trait,
        label: wordOf('SystemTrait', trait),
      }))}
    />
  );
};

type FiltersProps = {
  readonly search: ProjectsSearch;
  readonly narrow: (change: Partial<Record<keyof ProjectsSearch, unknown>>) => void;
  /** The list can go by what is owed, too. */
  readonly arrears?: boolean;
};

const LEVELS = ['RED', 'ORANGE', 'YELLOW', 'BLUE'] as const;
/** By the levels and the indicators of the warnings that stand. */
const WarningFilters = ({ search, narrow }: Pick<FiltersProps, 'search' | 'narrow'>) => {
  const { t } = useTranslation();
  return (
    <>
      <Select
        mode="multiple"
        className="filter"
        aria-label={t('projects.level')}
        placeholder={t('projects.allLevels')}
        value={[...(search.levels ?? [])]}
        onChange={(levels: string[]) => narrow({ levels })}
        options={LEVELS.map((level) => ({ value: level, label: t(`level.${level}`) }))}
      />
      <Select
        mode="tags"
        className="filter"
        aria-label={t('projects.codes')}
        placeholder={t('projects.codes')}
        value={[...(search.codes ?? [])]}
        onChange={(codes: string[]) => narrow({ codes: codes.map((code) => code.toUpperCase()) })}
        open={false}
        suffixIcon={null}
      />
    </>
  );
};

const NOT_NARROWED: Readonly<Record<keyof ProjectsSearch, undefined>> = {
  ...{ search: undefined, sector: undefined, area: undefined, levels: undefined, codes: undefined },
  ...{ enterprise: undefined, systems: undefined, owing: undefined, sort: undefined },
};

const ORDERS = { few: ['LEVEL', 'CODE'], all: ['LEVEL', 'CODE', 'ARREARS', 'OLDEST'] } as const;

/** What projects are narrowed to; it stands in the address. */
export const ProjectFilters = ({ search, narrow, arrears = false }: FiltersProps) => {
  const { t } = useTranslation();
  const noSearch = arrears && isByArrears(search);
  return (
    <Flex wrap gap={8} className="no-print" role="search">
      <Input.Search
        key={search.search ?? ''}
        className="filter-wide"
        aria-label={t('projects.search')}
        placeholder={t(noSearch ? 'projects.noSearch' : 'projects.search')}
        disabled={noSearch}
        allowClear
        defaultValue={search.search ?? ''}
        onSearch={(text) => narrow({ search: text || undefined })}
      />
      <WarningFilters search={search} narrow={narrow} />
      {!noSearch && <SystemsFilter value={search.systems} choose={(systems) => narrow({ systems })} />}
      <SectorFilter value={search.sector} choose={(sector) => narrow({ sector })} />
      <TownFilter value={search.area} choose={(area) => narrow({ area })} />
      <Select
        className="filter"
        aria-label={t('projects.sort.LEVEL')}
        value={search.sort ?? 'LEVEL'}
        onChange={(sort: string) => narrow({ sort })}
        options={ORDERS[arrears ? 'all' : 'few'].map((sort) => ({ value: sort, label: t(`projects.sort.${sort}`) }))}
      />
      {arrears && (
        <Checkbox
          className="filter-check"
          checked={search.owing === true}
          onChange={({ target }) => narrow({ owing: target.checked || undefined })}
        >
          {t('projects.owing')}
        </Checkbox>
      )}
      {search.enterprise && (
        <Tag closable className="filter-check" onClose={() => narrow({ enterprise: undefined })}>
          {t('enterprise.only', { name: search.enterprise })}
        </Tag>
      )}
      {Object.keys(search).length > 0 && (
        <Button type="link" onClick={() => narrow(NOT_NARROWED)}>
          {t('projects.clear')}
        </Button>
      )}
    </Flex>
  );
};
