import { DeleteOutlined, PlusOutlined, SafetyCertificateOutlined } from '@ant-design/icons';
import { AutoComplete, Button, Card, Flex, Form, type FormInstance, Input, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useSaid } from '../../../look';
import type { Checked, Remark } from '../../imports/as-sent';
import type { TableColumn } from '../../imports/offered';
import { fileOf, placeOf, type TypedRow } from './filled-rows';
import type { Sent } from '../../imports/send';
import { Outcome } from './outcome';
import type { HandInState, useHandIn } from './use-hand-in';

/** A row in the form; `about` says of whom it is, where that is known. */
type FormRow = TypedRow & { readonly about?: string };
type Filled = { readonly rows?: readonly FormRow[] };

/** What may be chosen for a column, by its name. */
export type Choices = Readonly<Record<string, readonly { readonly value: string; readonly label: string }[]>>;

const NATIVE: Readonly<Record<string, string>> = { day: 'date', moment: 'datetime-local' };

const Control = ({ column, choices, ...given }: { readonly column: TableColumn; readonly choices: Choices }) => {
  const { name, style, choices: words } = column;
  if (words.length > 0)
    return <Select allowClear options={words.map((word) => ({ value: word, label: word }))} {...given} />;
  const offered = choices[name];
  if (offered) return <AutoComplete options={[...offered]} {...given} />;
  if (NATIVE[style]) return <Input type={NATIVE[style]} {...given} />;
  return <Input {...(style === 'amount' ? { inputMode: 'decimal', className: 'figure' } : {})} {...given} />;
};

type SaidOf = ReturnType<typeof useSaid>;

/** Puts what was found into the cells that it is about; what is of a whole row stands at its first cell. */
const showFound = (
  form: FormInstance<Filled>,
  columns: readonly TableColumn[],
  { sheets }: Checked,
  said: SaidOf,
): void => {
  for (const { line, remarks } of sheets.flatMap(({ rows }) => rows))
    for (const [place, { name }] of columns.entries()) {
      const isOfRow = ({ column }: Remark) => place === 0 && !columns.some((one) => one.name === column);
      const own = remarks.filter((remark) => remark.column === name || isOfRow(remark));
      if (own.length === 0) continue;
      const kind = own.some(({ isFault }) => isFault) ? 'errors' : 'warnings';
      form.setFields([{ name: ['rows', placeOf(line), name] as never, [kind]: own.map(({ says }) => said(says)) }]);
    }
};

type RowCardProps = {
  readonly place: number;
  readonly about: string | undefined;
  readonly columns: readonly TableColumn[];
  readonly choices: Choices;
  readonly onRemove: () => void;
};

const RowCard = ({ place, about, columns, choices, onRemove }: RowCardProps) => {
  const { t } = useTranslation();
  const no = place + 1;
  return (
    <Card
      size="small"
      title={about ?? t('handIn.row', { no })}
      extra={
        <Button type="text" icon={<DeleteOutlined />} aria-label={t('handIn.remove', { no })} onClick={onRemove} />
      }
    >
      <div className="row-form">
        {columns.map(({ name, heading, says, isRequired, ...column }) => (
          <Form.Item
            key={name}
            name={[place, name]}
            label={heading}
            tooltip={says}
            rules={[{ required: isRequired, message: t('handIn.required', { what: heading }) }]}
          >
            <Control column={{ name, heading, says, isRequired, ...column }} choices={choices} />
          </Form.Item>
        ))}
      </div>
    </Card>
  );
};

const Bar = ({ state, onAdd }: { readonly state: HandInState; readonly onAdd: () => void }) => {
  const { t } = useTranslation();
  return (
    <Flex gap={12} wrap>
      <Button icon={<PlusOutlined />} onClick={onAdd}>
        {t('handIn.add')}
      </Button>
      <Button
        htmlType="submit"
        type={state.is === 'CHECKED' ? 'default' : 'primary'}
        icon={<SafetyCertificateOutlined />}
        loading={state.is === 'CHECKING'}
      >
        {t('handIn.check')}
      </Button>
    </Flex>
  );
};

type RowsFormProps = {
  readonly table: Sent['table'];
  /** All columns of the table; those that are the same of every row are not asked. */
  readonly columns: readonly TableColumn[];
  readonly fixed: TypedRow;
  readonly choices: Choices;
  readonly begun: readonly FormRow[];
  readonly handIn: ReturnType<typeof useHandIn>;
};

/** A few rows of a table, typed: looked at, and sent, as a file of them would be. */
export const RowsForm = ({ table, columns, fixed, choices, begun, handIn }: RowsFormProps) => {
  const said = useSaid();
  const [form] = Form.useForm<Filled>();
  const asked = columns.filter(({ name }) => !(name in fixed));
  const { state, check, send, forget } = handIn;
  const look = async ({ rows = [] }: Filled): Promise<void> => {
    if (rows.length === 0) return;
    const checked = await check(
      fileOf(
        table.name,
        columns,
        rows.map((row) => ({ ...row, ...fixed })),
      ),
    );
    if (checked) showFound(form, asked, checked, said);
  };
  return (
    <Form<Filled>
      form={form}
      layout="vertical"
      initialValues={{ rows: begun.length > 0 ? begun : [{}] }}
      onValuesChange={forget}
      onFinish={(filled) => void look(filled)}
      scrollToFirstError
    >
      <Form.List name="rows">
        {(rows, { add, remove }) => (
          <Flex vertical gap={12}>
            {rows.map(({ key, name }) => (
              <RowCard
                key={key}
                place={name}
                about={form.getFieldValue(['rows', name, 'about']) as string | undefined}
                columns={asked}
                choices={choices}
                onRemove={() => {
                  remove(name);
                  forget();
                }}
              />
            ))}
            <Bar state={state} onAdd={() => add({})} />
          </Flex>
        )}
      </Form.List>
      <div aria-live="polite" style={{ marginTop: 16 }}>
        <Outcome of={state} send={(sent, checked) => void send(sent, checked)} showsRows={false} />
      </div>
    </Form>
  );
};
