import { useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useGrid } from '../context';
import type { Draft, Photo } from '../draft';
import { FieldOf } from '../forms/fields';
import { FORMS } from '../forms/forms';
import { missingIn } from '../forms/missing';
import { addressOf, go } from '../path';
import { Photos } from '../forms/photos';
import { Note, Page } from '../pieces';
import { Signature } from '../forms/signature';

const TEAM = 'anxin.grid.team';
const teamOf = (values: Draft['values']) =>
  Object.fromEntries(Object.entries(values).filter(([name]) => name.startsWith('officer.')));

/** Whoever went last goes again, most likely. */
const remembered = (account: string): Draft['values'] => ({
  'officer.0.id': account,
  ...(JSON.parse(localStorage.getItem(TEAM) ?? '{}') as Draft['values']),
});

const Discard = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const { remove } = useGrid();
  const discard = (): void => {
    if (window.confirm(t('grid.discard.sure'))) void remove(id).then(() => go(addressOf('waiting')));
  };
  return (
    <button type="button" className="g-button g-quiet" onClick={discard}>
      {t('grid.discard.word')}
    </button>
  );
};

/** A draft as it is written: whatever is typed is on the phone before the next letter, so that a call or a dead battery loses nothing. */
const useWritten = (kept: Draft, hasTeam: boolean) => {
  const { keep, account } = useGrid();
  const [draft, change] = useState<Draft>(() => ({
    ...kept,
    values: { ...(hasTeam ? remembered(account) : {}), ...kept.values },
  }));
  const first = useRef(true);
  useEffect(() => {
    if (first.current) first.current = false;
    else void keep(draft);
  }, [draft, keep]);
  return [draft, change] as const;
};

const Filling = ({ draft: kept }: { readonly draft: Draft }) => {
  const { t } = useTranslation();
  const { submit, isOnline } = useGrid();
  const { fields, photos: wanted, hasSignature } = FORMS[kept.kind];
  const hasTeam = fields.some(({ as }) => as === 'officers');
  const [draft, change] = useWritten(kept, hasTeam);
  const [isTried, setTried] = useState(false);
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
          {t('grid.missing')} {missing.map((name) => t(`gridForm.field.${name}`)).join('、')}
        </Note>
      )}
      <p className="g-soft">{t(isOnline ? 'grid.kept' : 'grid.keptOffline')}</p>
      <button type="submit" className="g-button g-first">
        {t(isOnline ? 'grid.send' : 'grid.sendLater')}
      </button>
      <Discard id={draft.id} />
    </form>
  );
};

/** A draft being filled in; one that is on its way is shown as such, for what was begun to be sent does not change. */
export const FormPage = ({ id }: { readonly id: string }) => {
  const { t } = useTranslation();
  const { drafts } = useGrid();
  const draft = drafts.find((one) => one.id === id);
  const title = draft ? t(`gridForm.form.${draft.kind}`) : t('gridForm.form.none');
  return (
    <Page title={title} back={draft?.state === 'DRAFT' ? addressOf() : addressOf('waiting')}>
      {draft && (draft.state === 'DRAFT' || draft.state === 'REFUSED') && <Filling key={id} draft={draft} />}
      {draft?.state === 'WAITING' && <Note tone="blue">{t('grid.state.WAITING')}</Note>}
      {draft?.state === 'SENT' && <Note tone="calm">{t('grid.state.SENT')}</Note>}
      {!draft && <p className="g-soft">{t('grid.gone')}</p>}
    </Page>
  );
};
