import type { Language } from '@anxin/service-kit';
import { inLanguageOf } from '../shell/language';
import { WORDS } from './words';

type AskForCodeOptions = {
  readonly language: Language;
  readonly code?: string | undefined;
  readonly fault?: string | undefined;
};

/** Asks for the code that the office gave, and for what goes with it. */
export const AskForCode = ({ language, code = '', fault }: AskForCodeOptions) => {
  const words = WORDS[language];
  return (
    <>
      <h1>{words.title}</h1>
      <p className="lead">{words.lead}</p>
      {fault === undefined ? null : (
        <p className="alert" role="alert">
          {fault}
        </p>
      )}
      <form className="card" method="post" action={inLanguageOf('/mine', language)} encType="multipart/form-data">
        <div className="field">
          <label htmlFor="code">{words.code}</label>
          <small id="code-hint">{words.codeHint}</small>
          <input
            {...{ type: 'text', id: 'code', name: 'code', required: true, maxLength: 40, autoComplete: 'off' }}
            {...{ autoCapitalize: 'characters', spellCheck: false }}
            aria-describedby="code-hint"
            defaultValue={code}
          />
        </div>
        <div className="field">
          <label htmlFor="tail">{words.tail}</label>
          <small id="tail-hint">{words.tailHint}</small>
          <input
            {...{ type: 'text', id: 'tail', name: 'tail', required: true, maxLength: 4, autoComplete: 'off' }}
            aria-describedby="tail-hint"
          />
        </div>
        <button type="submit">{words.open}</button>
      </form>
      <p className="note">{words.noCode}</p>
    </>
  );
};
