import { ENUMS } from '@anxin/client';
import { Checkbox, Input, Select } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../look';

/** A filter: what it is called, and what it is set to. */
type FilterProps<Value> = {
  readonly says: string;
  readonly value: Value | undefined;
  readonly onChange: (value: Value | undefined) => void;
};
type ChoiceProps<Value> = FilterProps<Value> & {
  readonly options: readonly { readonly value: string; readonly label: string }[];
};

export const useValues = (): ((type: string) => { value: string; label: string }[]) => {
  const said = useSaid();
  return (type) => Object.entries(ENUMS[type] ?? {}).map(([value, words]) => ({ value, label: said(words) }));
};

export const Filters = ({ children }: { readonly children: ReactNode }) => {
  const { t } = useTranslation();
  return (
    <div className="filters no-print" role="search" aria-label={t('casework.filters')}>
      {children}
    </div>
  );
};

export const Several = ({ says, options, value, onChange }: ChoiceProps<readonly string[]>) => (
  <Select
    mode="multiple"
    aria-label={says}
    placeholder={says}
    style={{ minWidth: 180 }}
    maxTagCount="responsive"
    allowClear
    showSearch={{ optionFilterProp: 'label' }}
    options={[...options]}
    value={[...(value ?? [])]}
    onChange={(all: string[]) => onChange(all.length > 0 ? all : undefined)}
  />
);

export const One = ({ says, options, value, onChange }: ChoiceProps<string>) => (
  <Select
    aria-label={says}
    placeholder={says}
    style={{ minWidth: 140 }}
    allowClear
    showSearch={{ optionFilterProp: 'label' }}
    options={[...options]}
    value={value ?? null}
    onChange={(one?: string | null) => onChange(one ?? undefined)}
  />
);

export const Typed = ({ says, value, onChange }: FilterProps<string>) => (
  <Input.Search
    key={value ?? ''}
    aria-label={says}
    placeholder={says}
    allowClear
    style={{ width: 240 }}
    defaultValue={value ?? ''}
    onSearch={(typed) => onChange(typed.trim() || undefined)}
  />
);

/** By when: a day, on which a list is narrowed. */
export const ByDay = ({ says, value, onChange }: FilterProps<string>) => (
  <label className="by-day">
    {says}
    <Input type="date" value={value ?? ''} onChange={({ target }) => onChange(target.value || undefined)} />
  </label>
);

export const Only = ({ says, value, onChange }: FilterProps<true>) => (
  <Checkbox checked={value === true} onChange={({ target }) => onChange(target.checked ? true : undefined)}>
    {says}
  </Checkbox>
);
