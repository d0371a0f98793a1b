import type { Language } from '@anxin/service-kit';
import { describing, Fault, Text, type Told } from './fields';
import { type PhotoLimits, PhotosHint } from './photos';

const LINES = ['site', 'employerName', 'peopleCount', 'reporterName'] as const;

const Line = ({ name, typed, faults, words }: Told & { readonly name: (typeof LINES)[number] }) => (
  <div className="field">
    <label htmlFor={name}>{words[name]}</label>
    <input
      {...{ type: 'text', id: name, name, maxLength: 200 }}
      {...(name === 'peopleCount' ? { inputMode: 'numeric' as const } : {})}
      {...(name === 'reporterName' ? { autoComplete: 'name' } : {})}
      defaultValue={typed[name]}
      {...describing(name, faults)}
    />
    <Fault name={name} faults={faults} />
  </div>
);

const MORE = [...LINES, 'text', 'projectCode'];

type MoreOptions = Told & {
  readonly language: Language;
  readonly limits: PhotoLimits | null;
  readonly hadPhotos: boolean;
  readonly isOfMonth: boolean;
};

/** What may be told besides; it stands open where something in it was typed or is wrong. */
export const More = ({ typed, faults, words, language, limits, hadPhotos, isOfMonth }: MoreOptions) => (
  <details className="card" open={hadPhotos || MORE.some((name) => faults.has(name) || (typed[name] ?? '') !== '')}>
    <summary>{words.more}</summary>
    {(typed['projectCode'] ?? '') === '' ? null : (
      <div className="field">
        <label htmlFor="projectCode">{words.projectFixed}</label>
        <input
          {...{
            type: 'text',
            id: 'projectCode',
            name: 'projectCode',
            readOnly: true,
            defaultValue: typed['projectCode'],
          }}
        />
        <Fault name="projectCode" faults={faults} />
      </div>
    )}
    {LINES.slice(0, 3).map((name) => (
      <Line key={name} {...{ name, typed, faults, words }} />
    ))}
    {isOfMonth ? null : (
      <div className="field">
        <label htmlFor="text">{words.text}</label>
        <Text {...{ typed, faults }} hint={words.textHint} />
      </div>
    )}
    <Line {...{ name: 'reporterName', typed, faults, words }} />
    <div className="field">
      <label htmlFor="photos">{words.photos}</label>
      <PhotosHint {...{ language, limits }} />
      <input
        {...{ type: 'file', id: 'photos', name: 'photos', multiple: true, accept: 'image/*' }}
        aria-describedby="photos-hint"
      />
      {hadPhotos ? <span className="fault">{words.photosAgain}</span> : null}
    </div>
  </details>
);
