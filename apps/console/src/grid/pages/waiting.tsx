import { useTranslation } from 'react-i18next';
import { useGrid } from '../context';
import type { Draft } from '../draft';
import { addressOf } from '../path';
import { Bar, Note, Page, Sign, timeOf, To } from '../pieces';

const TONES: Readonly<Record<Draft['state'], string>> = {
  DRAFT: 'yellow',
  WAITING: 'blue',
  REFUSED: 'red',
  SENT: 'calm',
};
const SIGNS = { DRAFT: 'clock', WAITING: 'cloud', REFUSED: 'alert', SENT: 'done' } as const;
const ORDER: readonly Draft['state'][] = ['REFUSED', 'DRAFT', 'WAITING', 'SENT'];

const Line = ({ draft }: { readonly draft: Draft }) => {
  const { t } = useTranslation();
  const { id, kind, title, state, refusal, photos, at } = draft;
  const about = [title, photos.length > 0 && t('grid.photos', { count: photos.length }), timeOf(at)];
  return (
    <li className="g-card">
      <To to={addressOf('form', id)} className="g-open">
        <span className="g-row">
          <strong>{t(`gridForm.form.${kind}`)}</strong>
          <span className={`g-due g-${TONES[state]}`}>
            <Sign of={SIGNS[state]} size={16} />
            {t(`grid.state.${state}`)}
          </span>
        </span>
        <span className="g-soft">{about.filter(Boolean).join(' · ')}</span>
        {refusal && <span className="g-refusal">{refusal.message || refusal.code}</span>}
      </To>
    </li>
  );
};

/** What is on this phone and not with the office yet, what the office refused and why, and what arrived. */
export const Waiting = () => {
  const { t } = useTranslation();
  const { drafts, isOnline, sendAll } = useGrid();
  const isWaiting = drafts.some(({ state }) => state === 'WAITING');
  const sorted = drafts.toSorted((a, b) => ORDER.indexOf(a.state) - ORDER.indexOf(b.state));
  return (
    <>
      <Page title={t('grid.bar.waiting')}>
        {!isOnline && (
          <Note tone="blue">
            {t('grid.offline', { count: drafts.filter(({ state }) => state === 'WAITING').length })}
          </Note>
        )}
        {drafts.length === 0 && <p className="g-soft g-lead">{t('grid.nothingWaits')}</p>}
        {isWaiting && (
          <button type="button" className="g-button g-first g-apart" onClick={sendAll}>
            {t('grid.sendNow')}
          </button>
        )}
        <ul className="g-list">
          {sorted.map((draft) => (
            <Line key={draft.id} draft={draft} />
          ))}
        </ul>
      </Page>
      <Bar at="waiting" />
    </>
  );
};
