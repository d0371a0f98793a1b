import { ENUMS, type Field, INPUTS } from '@anxin/client';
import { DeleteOutlined, PlusOutlined } from '@ant-design/icons';
import { Button, Card, Flex, Form, Input, Select, Switch } from 'antd';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../look';
import './act.css';
import { type Offers, offersFor } from './offers';
import { UnitField } from './unit-field';

type Path = readonly (string | number)[];
type FieldProps = {
  readonly field: Field;
  /** Where it stands in the form. */
  readonly at: Path;
  readonly act: string;
  readonly offers: Offers;
};

const LONGEST = 2000;
const NATIVE: Readonly<Record<string, string>> = {
  Day: 'date',
  Month: 'month',
  Moment: 'datetime-local',
  Int: 'number',
  Float: 'number',
};

const useOptions = (): ((type: string) => { value: string; label: string }[]) => {
  const said = useSaid();
  return (type) => Object.entries(ENUMS[type] ?? {}).map(([value, words]) => ({ value, label: said(words) }));
};

/** What takes one value, by its type: a choice where there is one. */
const Control = ({ field, act, offers, ...given }: Omit<FieldProps, 'at'> & { readonly id?: string }): ReactNode => {
  const { t } = useTranslation();
  const options = useOptions();
  const { type, name, isList } = field;
  if (type === 'CaseUnitInput') return <UnitField towns={offers['townCode'] ?? []} {...given} />;
  const choices = ENUMS[type] ? options(type) : offersFor(offers, act, name);
  const search = { showSearch: { optionFilterProp: 'label' }, placeholder: t('act.choose'), allowClear: true };
  // Where nothing is offered, what is known outside the system is typed.
  if (choices && choices.length > 0)
    return <Select {...search} {...(isList ? { mode: 'multiple' } : {})} options={[...choices]} {...given} />;
  if (isList) return <Select {...search} mode="tags" {...given} />;
  if (type === 'Boolean') return <Switch {...given} />;
  if (type === 'Fen') return <Input inputMode="decimal" suffix={t('act.yuan')} className="figure" {...given} />;
  if (NATIVE[type]) return <Input type={NATIVE[type]} {...(type === 'Float' ? { step: 'any' } : {})} {...given} />;
  if (type === 'ID') return <Input {...given} />;
  return <Input.TextArea autoSize={{ minRows: 1, maxRows: 8 }} maxLength={LONGEST} {...given} />;
};

/** Several of what has fields of its own, each a card. */
const Several = ({ field, at, act, offers }: FieldProps) => {
  const { t } = useTranslation();
  const said = useSaid();
  return (
    <Form.List name={[...at]}>
      {(rows, { add, remove }) => (
        <fieldset className="act-part">
          <legend>{said(field.says)}</legend>
          <Flex vertical gap={8}>
            {rows.map(({ key, name }) => (
              <Card key={key} size="small" className="act-row">
                <Button
                  type="text"
                  className="act-remove"
                  icon={<DeleteOutlined />}
                  aria-label={t('act.remove', { what: said(field.says), no: name + 1 })}
                  onClick={() => remove(name)}
                />
                <Fields fields={INPUTS[field.type] ?? []} at={[name]} act={act} offers={offers} />
              </Card>
            ))}
            <Button type="dashed" icon={<PlusOutlined />} onClick={() => add({})}>
              {t('act.add', { what: said(field.says) })}
            </Button>
          </Flex>
        </fieldset>
      )}
    </Form.List>
  );
};

const One = ({ field, at, act, offers }: FieldProps) => {
  const said = useSaid();
  const isBoolean = field.type === 'Boolean';
  return (
    <Form.Item
      name={[...at]}
      label={said(field.says)}
      extra={field.hint && said(field.hint)}
      rules={[{ required: field.isNeeded && !isBoolean }]}
      {...(isBoolean ? { valuePropName: 'checked' } : {})}
    >
      <Control field={field} act={act} offers={offers} />
    </Form.Item>
  );
};

type FieldsProps = Omit<FieldProps, 'field'> & {
  readonly fields: readonly Field[];
  /** Which are asked of inputs within; all unless given. */
  readonly only?: readonly string[] | undefined;
};

const isUnit = ({ type }: Field): boolean => type === 'CaseUnitInput';

/** What is filled in for an input, each field by its type, inputs within inputs. */
export const Fields = ({ fields, at, act, offers, only }: FieldsProps): ReactNode => {
  const said = useSaid();
  return fields.map((field) => {
    const own = { field, at: [...at, field.name], act, offers };
    const within = isUnit(field) && !field.isList ? undefined : INPUTS[field.type];
    if (!within) return <One key={field.name} {...own} />;
    if (field.isList) return <Several key={field.name} {...own} />;
    return (
      <fieldset key={field.name} className="act-part">
        <legend>{said(field.says)}</legend>
        <Fields
          fields={only ? within.filter(({ name }) => only.includes(name)) : within}
          at={own.at}
          act={act}
          offers={offers}
        />
      </fieldset>
    );
  });
};
