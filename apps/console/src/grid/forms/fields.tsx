import { GridCase } from '@anxin/client';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Values } from '../draft';
import type { Field } from './forms';
import { Sign } from '../pieces';
import { useAsked } from '../use-asked';
import { choicesIn } from './values';

export type Filled = { readonly values: Values; readonly set: (values: Values) => void; readonly about: string };
type Of<As extends Field['as']> = { readonly field: Extract<Field, { readonly as: As }> } & Filled;

const Typed = ({ field: { name, as }, values, set }: Of<'words' | 'text' | 'day' | 'number'>) => {
  const { t } = useTranslation();
  const id = useId();
  const shared = { id, value: values[name] ?? '', 'aria-describedby': `${id}-hint` };
  const hint = t(`gridForm.hint.${name}`, { defaultValue: '' });
  return (
    <div className="g-field">
      <label htmlFor={id}>{t(`gridForm.field.${name}`)}</label>
      {as === 'words' ? (
        <textarea {...shared} rows={4} maxLength={500} onChange={({ target }) => set({ [name]: target.value })} />
      ) : (
        <input
          {...shared}
          type={as === 'day' ? 'date' : 'text'}
          inputMode={as === 'number' ? 'numeric' : 'text'}
          maxLength={120}
          onChange={({ target }) => set({ [name]: target.value })}
        />
      )}
      {hint && (
        <span id={`${id}-hint`} className="g-soft">
          {hint}
        </span>
      )}
    </div>
  );
};

/** One of a few, or some of them: each a line as large as a thumb. */
const Choice = ({ field: { name, as, of, options }, values, set }: Of<'choice' | 'choices'>) => {
  const { t } = useTranslation();
  const chosen = choicesIn(values[name]);
  const choose = (option: string): void => {
    if (as === 'choice') return set({ [name]: option });
    const next = chosen.includes(option) ? chosen.filter((one) => one !== option) : [...chosen, option];
    set({ [name]: next.join(' ') });
  };
  return (
    <fieldset className="g-field">
      <legend>{t(`gridForm.field.${name}`)}</legend>
      {options.map((option) => (
        <label key={option} className="g-option">
          <input
            type={as === 'choice' ? 'radio' : 'checkbox'}
            name={name}
            checked={chosen.includes(option)}
            onChange={() => choose(option)}
          />
          {t(`gridForm.option.${of}.${option}`)}
        </label>
      ))}
    </fieldset>
  );
};

const TEAM = [0, 1] as const;

/** Two who went, each with a certificate; whoever is logged in is the first, and the phone remembers both. */
const Officers = ({ values, set }: Filled) => {
  const { t } = useTranslation();
  const id = useId();
  return (
    <fieldset className="g-field">
      <legend>{t('gridForm.field.officers')}</legend>
      {TEAM.map((place) => (
        <div key={place} className="g-pair">
          {(['id', 'certificateNo'] as const).map((part) => {
            const name = `officer.${place}.${part}`;
            return (
              <span key={part}>
                <label htmlFor={id + name}>{t(`gridForm.officer.${part}`, { place: place + 1 })}</label>
                <input
                  id={id + name}
                  value={values[name] ?? ''}
                  onChange={({ target }) => set({ [name]: target.value })}
                />
              </span>
            );
          })}
        </div>
      ))}
    </fieldset>
  );
};

const METRES = 5;

/** Where it was, in words; the phone's own place is asked for on a tap alone, and may be refused. */
const Place = ({ values, set }: Filled) => {
  const { t } = useTranslation();
  const id = useId();
  const [said, say] = useState<string>();
  const locate = (): void => {
    say(t('grid.locating'));
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        const [latitude, longitude] = [coords.latitude, coords.longitude].map((degrees) => degrees.toFixed(METRES));
        set({ latitude: latitude ?? '', longitude: longitude ?? '', coordinates: `${latitude}, ${longitude}` });
        say(undefined);
      },
      () => say(t('grid.noPlace')),
      { enableHighAccuracy: true, timeout: 15_000 },
    );
  };
  return (
    <div className="g-field">
      <label htmlFor={id}>{t('gridForm.field.place')}</label>
      <input
        id={id}
        value={values['place'] ?? ''}
        maxLength={120}
        onChange={({ target }) => set({ place: target.value })}
      />
      <button type="button" className="g-link" onClick={locate}>
        <Sign of="place" size={18} /> {values['coordinates'] ?? t('grid.locate')}
      </button>
      {said && <span role="status">{said}</span>}
    </div>
  );
};

/** What was paid to each worker of the case; whoever got nothing is left empty. */
const Payments = ({ about, values, set }: Filled) => {
  const { t } = useTranslation();
  const id = useId();
  const { data } = useAsked(GridCase, { code: about });
  const workers = data?.case?.workers ?? [];
  if (workers.length === 0) return null;
  return (
    <fieldset className="g-field">
      <legend>{t('gridForm.field.payments')}</legend>
      <span className="g-soft">{t('gridForm.hint.payments')}</span>
      {workers.map(({ worker }) => (
        <div key={worker.id} className="g-amount">
          <label htmlFor={id + worker.id}>{worker.nameMasked ?? worker.id.slice(0, 6)}</label>
          <input
            id={id + worker.id}
            inputMode="decimal"
            value={values[`pay.${worker.id}`] ?? ''}
            onChange={({ target }) => set({ [`pay.${worker.id}`]: target.value })}
          />
        </div>
      ))}
    </fieldset>
  );
};

const ANSWERS = ['MET', 'NOT_MET'] as const;

/** Each of the systems that the area asks about: there, or not and what is wrong. */
const Answers = ({ values, set }: Filled) => {
  const { t } = useTranslation();
  const id = useId();
  const items = Object.keys(values).flatMap((name) => (name.startsWith('answer.') ? [name.slice(7)] : []));
  const isUnmet = items.some((item) => values[`answer.${item}`] === 'NOT_MET');
  return (
    <>
      {items.map((item) => (
        <fieldset key={item} className="g-field g-card">
          <legend>{t(`gridForm.item.${item}`)}</legend>
          <div className="g-halves">
            {ANSWERS.map((answer) => (
              <label key={answer} className="g-option">
                <input
                  type="radio"
                  name={id + item}
                  checked={values[`answer.${item}`] === answer}
                  onChange={() => set({ [`answer.${item}`]: answer })}
                />
                {t(`gridForm.answer.${answer}`)}
              </label>
            ))}
          </div>
          {values[`answer.${item}`] === 'NOT_MET' && (
            <>
              <label htmlFor={`${id}f${item}`}>{t('gridForm.field.fact')}</label>
              <input
                id={`${id}f${item}`}
                value={values[`fact.${item}`] ?? ''}
                maxLength={200}
                onChange={({ target }) => set({ [`fact.${item}`]: target.value })}
              />
            </>
          )}
        </fieldset>
      ))}
      {isUnmet && <Typed field={{ name: 'days', as: 'number' }} values={values} set={set} about="" />}
    </>
  );
};

export const FieldOf = ({ field, ...filled }: { readonly field: Field } & Filled) => {
  switch (field.as) {
    case 'choice':
    case 'choices':
      return <Choice field={field} {...filled} />;
    case 'officers':
      return <Officers {...filled} />;
    case 'place':
      return <Place {...filled} />;
    case 'payments':
      return <Payments {...filled} />;
    case 'answers':
      return <Answers {...filled} />;
    default:
      return <Typed field={field} {...filled} />;
  }
};
