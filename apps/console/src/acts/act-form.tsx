import { ACTS, INPUTS } from '@anxin/client';
import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Alert, Button, Drawer, Flex, Form, Grid } from 'antd';
import { useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, refusalsIn } from '../api';
import { useSaid, toast } from '../look';
import { Fields } from './field';
import { type Filled, inputOf } from './filled';
import type { Offers } from './offers';

type ActFormProps = {
  /** The mutation. */
  readonly act: string;
  /** What it is done to, by the key of the input: `{ code }`, `{ id }`; nothing where it begins something. */
  readonly to: Filled;
  readonly offers?: Offers;
  /** What is filled in already. */
  readonly initial?: Filled;
  readonly onClose: () => void;
  /** With what the mutation answered: its key. */
  readonly onDone: (answer: Filled) => unknown;
};

/** Every act answers the key of what it was done to. */
type ActDocument = TypedDocumentNode<Readonly<Record<string, Filled>>, { readonly input: Filled }>;

const NOTHING: ActDocument = gql`
  mutation Nothing {
    __typename
  }
`;

/** The form of an act, drawn from what the API says that it takes; sent twice it is done once. */
export const ActForm = ({ act: name, to, offers = {}, initial = {}, onClose, onDone }: ActFormProps) => {
  const { t } = useTranslation();
  const said = useSaid();
  const { md } = Grid.useBreakpoint();
  const [form] = Form.useForm<Filled>();
  const act = ACTS[name];
  const [idempotencyKey] = useState(newKey);
  const document = useMemo((): ActDocument => (act ? gql(act.document) : NOTHING), [act]);
  const [give, { loading, error }] = useMutation(document);
  if (!act) return null;
  const fields = (INPUTS[act.input] ?? []).filter((field) => field.name !== 'idempotencyKey' && !(field.name in to));
  const send = async (filled: Filled): Promise<void> => {
    const input = { ...inputOf(fields, filled, INPUTS), ...to, idempotencyKey };
    const { data } = await give({ variables: { input } });
    toast('success', t('act.done', { what: said(act.says) }));
    await onDone(data?.[name] ?? {});
  };
  return (
    <Drawer
      open
      size={md ? 560 : '100%'}
      title={said(act.says)}
      onClose={onClose}
      footer={
        <Flex justify="end" gap={8}>
          <Button onClick={onClose}>{t('act.cancel')}</Button>
          <Button type="primary" loading={loading} onClick={() => form.submit()}>
            {said(act.says)}
          </Button>
        </Flex>
      }
    >
      <Flex vertical gap={12}>
        {act.hint && <p className="act-hint">{said(act.hint)}</p>}
        {refusalsIn(error).map(({ code, message: words, details }) => (
          <Alert
            key={code + words}
            type="error"
            showIcon
            title={words || code}
            description={Object.values(details).map(String).filter(Boolean).join(' · ') || undefined}
          />
        ))}
        {fields.length === 0 && <p>{t('act.nothingToFill')}</p>}
        <Form
          form={form}
          layout="vertical"
          requiredMark
          initialValues={initial}
          onFinish={(filled: Filled) => void send(filled).catch(() => undefined)}
          scrollToFirstError
        >
          <Fields fields={fields} at={[]} act={name} offers={offers} />
        </Form>
      </Flex>
    </Drawer>
  );
};
