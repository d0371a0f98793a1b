import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGrid } from './context';
import type { Draft, Photo } from './draft';
import { FieldOf } from './fields';
import { FORMS } from './forms';
import { missingIn } from './missing';
import { addressOf, go } from './path';
import { Photos } from './photos';
import { Note, Page } from './pieces';
import { Signature } from './signature';

const TEAM = 'anxin.grid.team';
const teamOf = (values: Draft['values']) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('officer.')));

/** Whoever went last goes again, most likely. */
const remembered = (account: string): Draft['values'] => ({
  'officer.0.id': account,
  ...(JSON.parse(localStorage.getItem(TEAM) ?? '{}') as Draft['values']),
});

const Filling = ({ draft: kept }: { readonly draft: Draft }) => {
  const { t } = useTranslation();
  const { keep, remove, submit, account, isOnline } = useGrid();
  const { fields, photos: wanted, hasSignature } = FORMS[kept.kind];
  const hasTeam = fields.some(({ as }) => as === 'officers');
  const [draft, change] = useState<Draft>(() => ({
    ...kept,
    values: { ...(hasTeam ? remembered(account) : {}), ...kept.values },
  }));
  const [isTried, setTried] = useState(false);
  const first = useRef(true);
  // Whatever is typed is on the phone before the next letter: a call, a dead battery lose nothing.
  useEffect(() => {
    if (first.current) first.current = false;
    else void keep(draft);
  }, [draft, keep]);
  const set = (values: Draft['values']): void =>
    change((before) => ({ ...before, values: { ...before.values, ...values } }));
  const setPhotos = (photos: readonly Photo[]): void => change((before) => ({ ...before, photos }));
  const [signed, taken] = [draft.photos.find(({ of }) => of), draft.photos.filter(({ of }) => !of)];
  const missing = missingIn(draft);
  const send = async (): Promise<void> => {
    setTried(true);
    if (missing.length > 0) return;
    if (hasTeam) localStorage.setItem(TEAM, JSON.stringify(teamOf(draft.values)));
    await submit(draft);
    go(addressOf('waiting'), { replace: true });
  };
  return (
    <form
      className="g-form"
      onSubmit={(event) => {
        event.preventDefault();
        void send();
      }}
    >
      {draft.title && <p className="g-title">{draft.title}</p>}
      {draft.refusal && <Note tone="red">{draft.refusal.message || draft.refusal.code}</Note>}
      {fields.map((field) => (
        <FieldOf key={field.name} field={field} values={draft.values} set={set} about={draft.about} />
      ))}
      {wanted && <Photos photos={taken} change={(photos) => setPhotos([...photos, ...(signed ? [signed] : [])])} />}
      {hasSignature && (
        <Signature signed={signed} change={(photo) => setPhotos([...taken, ...(photo ? [photo] : [])])} />
      )}
      {isTried && missing.length > 0 && (
        <Note tone="orange">
          {t('grid.missing')} {missing.map((name) => t(`grid.field.${name}`)).join('、')}
        </Note>
      )}
      <p className="g-soft">{t(isOnline ? 'grid.kept' : 'grid.keptOffline')}</p>
      <button type="submit" className="g-button g-first">
        {t(isOnline ? 'grid.send' : 'grid.sendLater')}
      </button>
      <button
        type="button"
        className="g-button g-quiet"
        onClick={() => {
          if (window.confirm(t('grid.discard.sure'))) void remove(draft.id).then(() => go(addressOf('waiting')));
        }}
      >
        {t('grid.discard.word')}
      </button>
    </form>
  );
};

/** A draft being filled in; one that is on its way is shown as such, for what was begun to be sent does not change. */
export const FormPage = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const { drafts } = useGrid();
  const draft = drafts.find((one) => one.id === id);
  const title = draft ? t(`grid.form.${draft.kind}`) : t('grid.form.none');
  return (
    <Page title={title} back={draft?.state === 'DRAFT' ? addressOf() : addressOf('waiting')}>
      {draft && (draft.state === 'DRAFT' || draft.state === 'REFUSED') && <Filling key={id} draft={draft} />}
      {draft?.state === 'WAITING' && <Note tone="blue">{t('grid.state.WAITING')}</Note>}
      {draft?.state === 'SENT' && <Note tone="calm">{t('grid.state.SENT')}</Note>}
      {!draft && <p className="g-soft">{t('grid.gone')}</p>}
    </Page>
  );
};
