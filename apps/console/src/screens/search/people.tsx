import { PeopleByName, type PeopleByNameQuery } from '@anxin/client';
import { useLazyQuery } from '@apollo/client/react';
import { Link } from '@tanstack/react-router';
import { Button, Form, Input } from 'antd';
import { useTranslation } from 'react-i18next';
import { parsedOf } from '../../api';
import { Lacking } from '../../look';
import { WorkerCode } from '../dossier/worker-code';
import { pageOf } from '../pages';

type Person = NonNullable<PeopleByNameQuery['workersByName']>[number];
type Asked = { readonly name: string; readonly phoneTail?: string; readonly reason: string };

const Found = ({ of }: { readonly of: Person }) => {
  const { t } = useTranslation();
  const { stays } = of;
  return (
    <li>
      <b>{of.nameMasked}</b> <span className="figure">{of.idCardNumberMasked}</span>
      <ul>
        {stays?.nodes.map(({ project, enteredOn, leftOn, teamName, cellPhoneMasked }) => (
          <li key={`${project?.code} ${enteredOn}`}>
            {project && <Link to={pageOf('projects', project.code)}>{project.name}</Link>}{' '}
            <span className="soft-line figure">
              {[
                teamName,
                t('search.people.on', { from: enteredOn }),
                leftOn && t('search.people.left', { day: leftOn }),
                cellPhoneMasked,
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
      <WorkerCode of={of} />
      {stays && stays.totalCount > stays.nodes.length && (
        <small>{t('search.people.more', { count: stays.totalCount - stays.nodes.length })}</small>
      )}
    </li>
  );
};

/** A worker by the whole name, with a reason that is logged; names are kept as ciphers, and no part of one finds anybody. */
export const People = ({ name }: { readonly name: string | undefined }) => {
  const { t } = useTranslation();
  // What was found of people is kept nowhere.
  const [ask, { data, loading, error }] = useLazyQuery(parsedOf(PeopleByName), { fetchPolicy: 'no-cache' });
  const onFinish = ({ name, phoneTail, reason }: Asked): void =>
    void ask({ variables: { name, phoneTail: phoneTail || null, reason } });
  const found = data?.workersByName;
  const required = { required: true, whitespace: true };
  return (
    <section className="sheet">
      <h2 className="board-head">{t('search.people.title')}</h2>
      <p className="soft-line">{t('search.people.says')}</p>
      <Form<Asked> layout="inline" className="people-form" initialValues={{ name }} onFinish={onFinish}>
        <Form.Item name="name" rules={[{ ...required, message: t('search.people.name') }]}>
          <Input aria-label={t('search.people.name')} placeholder={t('search.people.name')} autoComplete="off" />
        </Form.Item>
        <Form.Item name="phoneTail" rules={[{ pattern: /^\d{4}$/, message: t('search.people.tail') }]}>
          <Input
            aria-label={t('search.people.tail')}
            placeholder={t('search.people.tail')}
            inputMode="numeric"
            maxLength={4}
            autoComplete="off"
          />
        </Form.Item>
        <Form.Item name="reason" rules={[{ ...required, message: t('search.people.reason') }]}>
          <Input aria-label={t('search.people.reason')} placeholder={t('search.people.reasonHint')} maxLength={200} />
        </Form.Item>
        <Button htmlType="submit" loading={loading}>
          {t('search.people.ask')}
        </Button>
      </Form>
      <div aria-live="polite">
        <Lacking fault={error} />
        {found?.length === 0 && <p>{t('search.people.none')}</p>}
        {found && (
          <ul className="people">
            {found.map((person) => (
              <Found key={person.id} of={person} />
            ))}
          </ul>
        )}
      </div>
    </section>
  );
};
