import { ENUMS } from '@anxin/client';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../look';
import type { Option } from './offers';

/** A unit as the API takes it: one of the four, or nothing for the office. */
type UnitInput = Readonly<Record<string, unknown>>;

/** The same unit is the same text, whoever made the object. */
const textOf = (unit: UnitInput | undefined): string | undefined =>
  unit && JSON.stringify(Object.entries(unit).filter(([, value]) => value !== undefined && value !== null));

const unitIn = (text: string): UnitInput => Object.fromEntries(JSON.parse(text) as [string, unknown][]);

type UnitFieldProps = {
  readonly id?: string;
  readonly towns: readonly Option[];
  readonly value?: UnitInput | undefined;
  readonly onChange?: (unit: UnitInput | undefined) => void;
};

/** A unit is one choice among the office, the group, towns, departments and other bodies. */
export const UnitField = ({ id, towns, value, onChange }: UnitFieldProps) => {
  const { t } = useTranslation();
  const said = useSaid();
  const offered = (unit: UnitInput, label: string) => ({ value: textOf(unit), label });
  const departments = Object.entries(ENUMS['Sector'] ?? {}).map(([sector, words]) =>
    offered({ sector }, t('casework.department', { sector: said(words) })),
  );
  const bodies = Object.entries(ENUMS['CaseBody'] ?? {}).map(([body, words]) => offered({ body }, said(words)));
  const kind = (code: string): string => said(ENUMS['CaseUnitKind']?.[code]);
  return (
    <Select
      {...(id ? { id } : {})}
      showSearch={{ optionFilterProp: 'label' }}
      allowClear
      placeholder={t('act.choose')}
      value={textOf(value) ?? null}
      onChange={(text?: string | null) => onChange?.(text ? unitIn(text) : undefined)}
      options={[
        offered({}, kind('OFFICE')),
        offered({ leadingGroup: true }, kind('LEADING_GROUP')),
        { label: kind('TOWN'), options: towns.map((town) => offered({ townCode: town.value }, town.label)) },
        { label: kind('DEPARTMENT'), options: departments },
        { label: kind('BODY'), options: bodies },
      ]}
    />
  );
};
