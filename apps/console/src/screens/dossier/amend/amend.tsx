import { ACTS, INPUTS } from '@anxin/client';
import { EditOutlined } from '@ant-design/icons';
import { useApolloClient } from '@apollo/client/react';
import { Button, Dropdown } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ActForm, type Filled, type Offers } from '../../../acts';
import { useSession } from '../../../api';
import { speakToo } from '../../../words';
import { amend } from '../../../words/amend';
import './amend.css';
import type { Amendable, Way } from './facts';

speakToo(amend);

const WAYS = ['correct', 'change'] as const;

type AmendProps = {
  /** What it is called. */
  readonly fact: string;
  readonly of: Amendable;
  /** Of what it is a fact, by the key of the inputs. */
  readonly to: Filled;
  /** As it stands. */
  readonly stands: ReactNode;
  readonly offers?: Offers;
  readonly initial?: Filled;
};

type FormProps = Omit<AmendProps, 'of'> & {
  readonly name: (typeof WAYS)[number];
  readonly way: Way;
  readonly close: () => void;
};

/** Of what names a fact, what this act takes: a correction may need more of it than a change. */
const namedBy = (act: string, to: Filled): Filled => {
  const fields = INPUTS[ACTS[act]?.input ?? ''] ?? [];
  return Object.fromEntries(Object.entries(to).filter(([name]) => fields.some((field) => field.name === name)));
};

const AmendForm = ({ fact, name, way, to, stands, close, ...form }: FormProps) => {
  const { act, only, given, waits, says = name } = way;
  const { t } = useTranslation();
  const client = useApolloClient();
  return (
    <ActForm
      act={act}
      only={only}
      to={{ ...namedBy(act, to), ...given }}
      says={{ title: t('amend.of', { way: t(`amend.${says}`), fact }), button: t(`amend.${says}`) }}
      above={
        <dl className="amend-stands">
          <dt>{t('amend.stands', { fact })}</dt>
          <dd>{stands ?? t('amend.none')}</dd>
          <dt>{t(`amend.says.${says}`)}</dt>
          <dd>
            {t(`amend.hint.${says}`)}
            {waits && t('amend.hint.waits')}
          </dd>
        </dl>
      }
      onClose={close}
      onDone={async () => {
        close();
        await client.refetchQueries({ include: 'active' });
      }}
      {...form}
    />
  );
};

/** Whether facts are amended by whoever is logged in. */
export const useAmends = (): boolean => useSession().account.role === 'OFFICE';

/** A sign beside a fact, by which an officer says that it was wrong, or that it changes on a day: two acts. */
export const Amend = ({ of, ...amended }: AmendProps) => {
  const { t } = useTranslation();
  const mayAmend = useAmends();
  const [chosen, choose] = useState<(typeof WAYS)[number]>();
  if (!mayAmend) return null;
  const way = chosen && of[chosen];
  const items = WAYS.flatMap((key) => (of[key] ? [{ key, label: t(`amend.says.${of[key].says ?? key}`) }] : []));
  return (
    <>
      <Dropdown trigger={['click']} menu={{ items, onClick: ({ key }) => choose(WAYS.find((name) => name === key)) }}>
        <Button
          type="text"
          size="small"
          className="amend-sign no-print"
          aria-label={t('amend.open', { fact: amended.fact })}
          icon={<EditOutlined />}
        />
      </Dropdown>
      {way && <AmendForm key={chosen} name={chosen} way={way} close={() => choose(undefined)} {...amended} />}
    </>
  );
};
