import { ACTS, type Field, INPUTS } from '@anxin/client';
import { gql, type TypedDocumentNode } from '@apollo/client';
import { useMutation } from '@apollo/client/react';
import { Alert, Button, Drawer, Flex, Form, Grid } from 'antd';
import { type ReactNode, useMemo, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, type Refusal, refusalsIn } from '../api';
import { useSaid, toast } from '../look';
import { fieldBeside } from './beside';
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
  /** What it is called here, where the name of the act does not say enough. */
  readonly says?: { readonly title: string; readonly button: string } | undefined;
  /** What stands above the fields, instead of what the API says of the act. */
  readonly above?: ReactNode;
  /** Which fields are asked here; all unless given. A reason always is. */
  readonly only?: readonly string[] | undefined;
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

const fieldsOf = (input: string, to: Filled, only: readonly string[] | undefined): readonly Field[] =>
  (INPUTS[input] ?? []).filter(
    ({ name }) => name !== 'idempotencyKey' && !(name in to) && (!only || name === 'reason' || only.includes(name)),
  );

/** What is refused of the whole; what is refused of a field stands beside it. */
const Refused = ({ of }: { readonly of: readonly Refusal[] }) =>
  of.map(({ code, message: words, details }) => (
    <Alert
      key={code + words}
      type="error"
      showIcon
      title={words || code}
      description={Object.values(details).map(String).filter(Boolean).join(' · ') || undefined}
    />
  ));

type FooterProps = {
  readonly says: string;
  readonly isGiving: boolean;
  readonly onClose: () => void;
  readonly onGive: () => void;
};

const Footer = ({ says, isGiving, onClose, onGive }: FooterProps) => {
  const { t } = useTranslation();
  return (
    <Flex justify="end" gap={8}>
      <Button onClick={onClose}>{t('act.cancel')}</Button>
      <Button type="primary" loading={isGiving} onClick={onGive}>
        {says}
      </Button>
    </Flex>
  );
};

/** The form of an act, drawn from what the API says that it takes; sent twice it is done once. */
export const ActForm = ({ act: name, to, offers = {}, initial = {}, only, above, ...more }: ActFormProps) => {
  const { onClose, onDone } = more;
  const { t } = useTranslation();
  const said = useSaid();
  const { md } = Grid.useBreakpoint();
  const [form] = Form.useForm<Filled>();
  const act = ACTS[name];
  const [idempotencyKey] = useState(newKey);
  const document = useMemo((): ActDocument => (act ? gql(act.document) : NOTHING), [act]);
  const [give, { loading }] = useMutation(document);
  const [refused, setRefused] = useState<readonly Refusal[]>([]);
  if (!act) return null;
  const { title, button } = more.says ?? { title: said(act.says), button: said(act.says) };
  const fields = fieldsOf(act.input, to, only);
  const show = (fault: unknown, filled: Filled): void => {
    const placed = refusalsIn(fault).map((refusal) => ({ refusal, field: fieldBeside(refusal, fields, filled) }));
    setRefused(placed.flatMap(({ refusal, field }) => (field === undefined ? [refusal] : [])));
    form.setFields(
      placed.flatMap(({ refusal, field: at }) =>
        at === undefined ? [] : [{ name: at, errors: [refusal.message || refusal.code] }],
      ),
    );
  };
  const send = async (filled: Filled): Promise<void> => {
    const input = { ...inputOf(fields, filled, INPUTS), ...to, idempotencyKey };
    setRefused([]);
    const given = await give({ variables: { input } }).catch((fault: unknown) => show(fault, filled));
    if (!given) return;
    toast('success', t('act.done', { what: title }));
    await onDone(given.data?.[name] ?? {});
  };
  return (
    <Drawer
      open
      size={md ? 560 : '100%'}
      title={title}
      onClose={onClose}
      footer={<Footer says={button} isGiving={loading} onClose={onClose} onGive={() => form.submit()} />}
    >
      <Flex vertical gap={12}>
        {above ?? (act.hint && <p className="act-hint">{said(act.hint)}</p>)}
        <Refused of={refused} />
        {fields.length === 0 && <p>{t('act.nothingToFill')}</p>}
        <Form
          form={form}
          layout="vertical"
          requiredMark
          initialValues={initial}
          onFinish={(filled: Filled) => void send(filled).catch(() => undefined)}
          scrollToFirstError
        >
          <Fields fields={fields} at={[]} act={name} offers={offers} only={only} />
        </Form>
      </Flex>
    </Drawer>
  );
};
