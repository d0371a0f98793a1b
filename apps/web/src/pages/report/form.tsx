import type { Language } from '@anxin/service-kit';
import { inLanguageOf, monthIn } from '../shell/language';
import { describing, Fault, type Faults, Step, Text, type Told, type Typed } from './fields';
import { More } from './more';
import type { PhotoLimits } from './photos';
import { WORDS } from './words';

export type FormOptions = {
  readonly language: Language;
  /** Tells one filling of the form from another: sent twice it is one report. */
  readonly form: string;
  readonly typed?: Typed;
  readonly faults?: Faults;
  /** Why nothing went in, beside what is wrong with fields. */
  readonly trouble?: string;
  readonly hadPhotos?: boolean;
  /** Null where they are not told. */
  readonly limits?: PhotoLimits | null;
};

const PERIOD = ['periodFrom', 'periodTo'] as const;
const HOW_LONG = [1, 2, 3, 6, 12] as const;

const HowLong = ({ typed, faults, words }: Told) => (
  <Step nth={1} label={words.howLong}>
    <div className="choices" {...describing('howLong', faults)}>
      {HOW_LONG.map((months) => (
        <label key={months}>
          <input
            type="radio"
            name="howLong"
            value={months}
            defaultChecked={typed['howLong'] === String(months)}
            required
          />
          <span>{words.howLongs[months]}</span>
        </label>
      ))}
    </div>
    <Fault name="howLong" faults={faults} />
  </Step>
);

/** The month that the own wages are wrong of, and how. */
const OneMonth = ({ month, language, ...told }: Told & { readonly month: string; readonly language: Language }) => (
  <Step nth={1} label={told.words.whatIsWrong(monthIn(month, language))}>
    {PERIOD.map((name) => (
      <input key={name} type="hidden" name={name} value={month} />
    ))}
    <div className="field">
      <Text {...told} hint={told.words.whatIsWrongHint} required />
    </div>
    {PERIOD.map((name) => (
      <Fault key={name} name={name} faults={told.faults} />
    ))}
  </Step>
);

const Amount = ({ typed, faults, words, isOfMonth }: Told & { readonly isOfMonth: boolean }) => (
  <Step nth={2} label={isOfMonth ? words.lacks : words.amount}>
    <small id="amount-hint">{isOfMonth ? words.lacksHint : words.amountHint}</small>
    <div className="unit">
      <input
        {...{ type: 'text', id: 'amount', name: 'amount', inputMode: 'decimal', maxLength: 20, required: !isOfMonth }}
        aria-label={isOfMonth ? words.lacks : words.amount}
        defaultValue={typed['amount']}
        {...describing('amount', faults, true)}
      />
      <span>{words.yuan}</span>
    </div>
    <Fault name="amount" faults={faults} />
  </Step>
);

const Phone = ({ typed, faults, words }: Told) => (
  <Step nth={3} label={words.phone}>
    <small id="reporterPhone-hint">{words.phoneHint}</small>
    <div className="unit">
      <input
        {...{ type: 'tel', id: 'reporterPhone', name: 'reporterPhone', autoComplete: 'tel', maxLength: 40 }}
        aria-label={words.phone}
        defaultValue={typed['reporterPhone']}
        {...describing('reporterPhone', faults, true)}
      />
    </div>
    <Fault name="reporterPhone" faults={faults} />
  </Step>
);

/** A field that no person sees: whoever fills it in is hardly one, and is then shown it. */
const Trap = ({ typed, faults, words }: Told) => (
  <p className={faults.has('website') ? undefined : 'trap'}>
    <label htmlFor="website">{words.trap}</label>
    <input
      {...{ type: 'text', id: 'website', name: 'website', tabIndex: -1, autoComplete: 'off' }}
      defaultValue={typed['website']}
    />
    <Fault name="website" faults={faults} />
  </p>
);

/** The form: three answers, and whatever else somebody wants to tell. */
export const ReportForm = ({
  language,
  form,
  typed = {},
  faults = new Map(),
  trouble,
  hadPhotos = false,
  limits = null,
}: FormOptions) => {
  const words = WORDS[language];
  const told = { typed, faults, words };
  const { periodFrom: month = '' } = typed;
  const alert = trouble ?? (faults.size > 0 ? words.faults : undefined);
  return (
    <>
      <h1>{month === '' ? words.title : words.wrongTitle}</h1>
      <p className="lead">{month === '' ? words.lead : words.wrongLead}</p>
      {alert === undefined ? null : (
        <p className="alert" role="alert">
          {alert}
        </p>
      )}
      <form
        method="post"
        action={inLanguageOf('/report', language)}
        encType="multipart/form-data"
        noValidate={faults.size > 0}
      >
        <input type="hidden" name="form" value={form} />
        {month === '' ? <HowLong {...told} /> : <OneMonth {...{ ...told, month, language }} />}
        <Amount {...told} isOfMonth={month !== ''} />
        <Phone {...told} />
        <Trap {...told} />
        <More {...{ ...told, language, limits, hadPhotos }} isOfMonth={month !== ''} />
        <div className="note">
          <strong>{words.who}</strong> {words.whoSays}
        </div>
        <button type="submit">{words.send}</button>
      </form>
      <p>
        <br />
        <a className="go second" href={inLanguageOf('/report/progress', language)}>
          {words.already}
        </a>
      </p>
    </>
  );
};
