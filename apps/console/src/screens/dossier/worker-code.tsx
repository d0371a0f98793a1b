import { WorkerCodeIssue, WorkerCodeWithdraw } from '@anxin/client';
import { useMutation } from '@apollo/client/react';
import { Alert, Button, Modal } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { newKey, parsedOf, refusalsIn, useSession } from '../../api';
import { toast } from '../../look';

/** Whether codes of workers are issued by whoever is logged in. */
export const useIssuesCodes = (): boolean => ['OFFICE', 'TOWN'].includes(useSession().account.role);

type Worker = { readonly id: string; readonly nameMasked: string | null };
type Issued = { readonly code: string; readonly validThrough: string | null };

/** What the worker takes along: the code, where it is typed in, and what goes with it. */
const Slip = ({ of: { code, validThrough }, name }: { readonly of: Issued; readonly name: string | null }) => {
  const { t } = useTranslation();
  const { office } = useSession();
  return (
    <article className="slip">
      <h2>{t('workerCode.slip')}</h2>
      <p>{name}</p>
      <p className="slip-code figure">{code}</p>
      <ol>
        <li>
          {t('workerCode.open')} <strong className="figure">{`${window.location.origin}/mine`}</strong>
        </li>
        <li>{t('workerCode.type')}</li>
      </ol>
      <p>{t('workerCode.until', { day: validThrough })}</p>
      <p className="soft">{[office.name, office.phone].filter(Boolean).join(' ')}</p>
    </article>
  );
};

const Taken = ({ close }: { readonly close: () => void }) => {
  const { t } = useTranslation();
  return (
    <>
      <Button onClick={close}>{t('workerCode.done')}</Button>
      <Button type="primary" onClick={() => window.print()}>
        {t('workerCode.print')}
      </Button>
    </>
  );
};

type ChoiceProps = { readonly issue: () => void; readonly withdraw: () => void; readonly isIssuing: boolean };

const Choice = ({ issue, withdraw, isIssuing }: ChoiceProps) => {
  const { t } = useTranslation();
  return (
    <>
      <Button danger onClick={withdraw}>
        {t('workerCode.withdraw')}
      </Button>
      <Button type="primary" loading={isIssuing} onClick={issue}>
        {t('workerCode.issue')}
      </Button>
    </>
  );
};

/** The code by which a worker sees the own wages: issued on a slip that is shown once, or withdrawn. */
export const WorkerCode = ({ of: { id: workerId, nameMasked } }: { readonly of: Worker }) => {
  const { t } = useTranslation();
  const mayIssue = useIssuesCodes();
  const [issue, { loading }] = useMutation(parsedOf(WorkerCodeIssue));
  const [withdraw] = useMutation(parsedOf(WorkerCodeWithdraw));
  const [issued, setIssued] = useState<Issued>();
  const [fault, setFault] = useState<string>();
  const [isOpen, setOpen] = useState(false);
  const close = (): void => {
    setOpen(false);
    setIssued(undefined);
    setFault(undefined);
  };
  if (!mayIssue) return null;
  const input = () => ({ workerId, idempotencyKey: newKey() });
  const refused = (err: unknown): void => setFault(refusalsIn(err)[0]?.message ?? t('state.partial'));
  const give = (): Promise<void> =>
    issue({ variables: { input: input() } }).then(({ data }) => {
      const { code, validThrough } = data?.workerCodeIssue ?? {};
      if (code) setIssued({ code, validThrough: validThrough ?? null });
    }, refused);
  const take = (): Promise<void> =>
    withdraw({ variables: { input: input() } }).then(() => {
      toast('success', t('workerCode.withdrawn'));
      close();
    }, refused);
  return (
    <>
      <Button size="small" type="text" className="no-print" onClick={() => setOpen(true)}>
        {t('workerCode.title')}
      </Button>
      <Modal
        open={isOpen}
        title={t('workerCode.of', { name: nameMasked ?? '' })}
        onCancel={close}
        rootClassName="slip-paper"
        destroyOnHidden
        footer={
          issued ? (
            <Taken close={close} />
          ) : (
            <Choice issue={() => void give()} withdraw={() => void take()} isIssuing={loading} />
          )
        }
      >
        {fault && <Alert type="error" showIcon title={fault} />}
        {issued ? (
          <>
            <Alert className="no-print" type="warning" showIcon title={t('workerCode.once')} />
            <Slip of={issued} name={nameMasked} />
          </>
        ) : (
          <p>{t('workerCode.replaces')}</p>
        )}
      </Modal>
    </>
  );
};
