import type { Language } from '@anxin/service-kit';
import { dayIn, inLanguageOf } from '../shell/language';
import { type Look, SeenBy } from '../shell/seen';
import { type PhotoLimits, PhotosHint } from './photos';
import { WORDS } from './words';

type Both = { readonly zh: string; readonly en: string };

/** How a report stands, as `GET /report/<code>` of `cases` tells it. */
export type Progress = {
  readonly number: string;
  readonly receivedOn: string;
  readonly stage: string;
  readonly state: Both;
  readonly next: readonly {
    readonly duty: string;
    readonly says: Both;
    readonly by: string;
    readonly isLate: boolean;
  }[];
  readonly mayAnswer: boolean;
  readonly photos: PhotoLimits | null;
  /** Whether each step is told by SMS; null where nobody is told, or no number was left. */
  readonly sms: 'WANTED' | 'STOPPED' | null;
  /** Who looked at the number that was left; null where none was. */
  readonly seen: readonly Look[] | null;
};

/** What proves who asks, in forms of the page. */
export type Proof = { readonly code: string; readonly tail: string };

type Of = { readonly language: Language; readonly progress: Progress };

const Next = ({ language, progress: { next } }: Of) => {
  const words = WORDS[language];
  return (
    <div className="card">
      <h2>{words.next}</h2>
      {next.length === 0 ? (
        <p>{words.nothingNext}</p>
      ) : (
        <ol className="next">
          {next.map(({ duty, says, by, isLate }) => (
            <li key={duty} className={isLate ? 'late' : undefined}>
              <strong>{says[language]}</strong>
              {(isLate ? words.late : words.by)(dayIn(by, language))}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
};

const Photos = ({ language, progress: { photos }, code, tail }: Proof & Of) => {
  const words = WORDS[language];
  const action = inLanguageOf(`/report/${code}/photos`, language);
  return (
    <form className="card" method="post" action={action} encType="multipart/form-data">
      <h2>
        <label htmlFor="photos">{words.addPhotos}</label>
      </h2>
      <p>
        <PhotosHint language={language} limits={photos} />
      </p>
      <input type="hidden" name="tail" value={tail} />
      <p>
        <input
          {...{ type: 'file', id: 'photos', name: 'photos', multiple: true, required: true, accept: 'image/*' }}
          aria-describedby="photos-hint"
        />
      </p>
      <button type="submit" className="second">
        {words.sendPhotos}
      </button>
    </form>
  );
};

const Answer = ({ language, code, tail }: Proof & { readonly language: Language }) => {
  const words = WORDS[language];
  return (
    <form
      className="card"
      method="post"
      action={inLanguageOf(`/report/${code}/answer`, language)}
      encType="multipart/form-data"
    >
      <h2>{words.paid}</h2>
      <p>{words.notPaidHint}</p>
      <input type="hidden" name="tail" value={tail} />
      <div className="pair">
        <button type="submit" name="answer" value="SATISFIED" className="second">
          {words.satisfied}
        </button>
        <button type="submit" name="answer" value="NOT_PAID">
          {words.notPaid}
        </button>
      </div>
    </form>
  );
};

const Sms = ({ language, progress: { sms }, code, tail }: Proof & Of) => {
  const words = WORDS[language];
  if (sms === null) return null;
  const isWanted = sms === 'WANTED';
  return (
    <form
      className="card screen"
      method="post"
      action={inLanguageOf(`/report/${code}/sms`, language)}
      encType="multipart/form-data"
    >
      <p>{isWanted ? words.smsOn : words.smsOff}</p>
      <input type="hidden" name="tail" value={tail} />
      <button type="submit" name="wanted" value={isWanted ? 'no' : 'yes'} className="second">
        {isWanted ? words.stopSms : words.wantSms}
      </button>
    </form>
  );
};

/** The answer to a report that was taken: what to keep, and what happens by when. */
export const Receipt = ({
  language,
  progress,
  code,
  tail,
  note,
}: Of & Proof & { readonly note?: string | undefined }) => {
  const words = WORDS[language];
  return (
    <>
      <h1>{words.thanks}</h1>
      {note === undefined ? null : <p className="note">{note}</p>}
      <div className="card">
        <dl>
          <dt>{words.queryCode}</dt>
          <dd className="code">{code}</dd>
          <dt>{words.number}</dt>
          <dd>{progress.number}</dd>
        </dl>
        <p>
          <strong>{words.keep}</strong>
        </p>
      </div>
      <Next {...{ language, progress }} />
      <Photos {...{ language, progress, code, tail }} />
      <p className="screen">
        <a className="go second" href={inLanguageOf(`/report/${code}`, language)}>
          {words.progress}
        </a>
      </p>
    </>
  );
};

/** How a report stands, and what its reporter may say to it. */
export const ProgressView = ({
  language,
  progress,
  code,
  tail,
  note,
}: Of & Proof & { readonly note?: string | undefined }) => {
  const words = WORDS[language];
  return (
    <>
      <h1>{words.progressTitle}</h1>
      {note === undefined ? null : (
        <p className="note" role="status">
          {note}
        </p>
      )}
      <div className="card">
        <dl>
          <dt>{words.state}</dt>
          <dd>
            <strong>{progress.state[language]}</strong>
          </dd>
          <dt>{words.receivedOn}</dt>
          <dd>{dayIn(progress.receivedOn, language)}</dd>
          <dt>{words.number}</dt>
          <dd>{progress.number}</dd>
        </dl>
      </div>
      {progress.mayAnswer ? <Answer {...{ language, code, tail }} /> : <Next {...{ language, progress }} />}
      <Photos {...{ language, progress, code, tail }} />
      <Sms {...{ language, progress, code, tail }} />
      {progress.seen === null ? null : <SeenBy looks={progress.seen} language={language} />}
    </>
  );
};

/** Asks for the code of a report, and for what proves whose it is. */
export const AskForProgress = ({
  language,
  code = '',
  fault,
  needsTail = false,
}: {
  readonly language: Language;
  readonly code?: string;
  readonly fault?: string;
  readonly needsTail?: boolean;
}) => {
  const words = WORDS[language];
  return (
    <>
      <h1>{words.progressTitle}</h1>
      {fault === undefined ? null : (
        <p className="alert" role="alert">
          {fault}
        </p>
      )}
      <form
        className="card"
        method="post"
        action={inLanguageOf('/report/progress', language)}
        encType="multipart/form-data"
      >
        <div className="field">
          <label htmlFor="code">{words.askCode}</label>
          <small id="code-hint">{words.askCodeHint}</small>
          <input
            {...{ type: 'text', id: 'code', name: 'code', maxLength: 40, autoComplete: 'off', required: true }}
            {...{ autoCapitalize: 'characters', spellCheck: false }}
            aria-describedby="code-hint"
            defaultValue={code}
          />
        </div>
        <div className="field">
          <label htmlFor="tail">{words.askTail}</label>
          <small id="tail-hint">{words.askTailHint}</small>
          <input
            {...{ type: 'text', id: 'tail', name: 'tail', inputMode: 'numeric', maxLength: 4, autoComplete: 'off' }}
            required={needsTail}
            aria-describedby="tail-hint"
          />
        </div>
        <button type="submit">{words.ask}</button>
      </form>
    </>
  );
};
