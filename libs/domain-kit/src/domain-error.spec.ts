import { defineErrors, DomainError } from './domain-error';

const errors = defineErrors('LAW', { GAP: 'Nothing holds.', TWICE: 'Two hold.' });

describe('a catalogue of refusals', () => {
  it.each`
    name       | code           | message
    ${'GAP'}   | ${'LAW_GAP'}   | ${'Nothing holds.'}
    ${'TWICE'} | ${'LAW_TWICE'} | ${'Two hold.'}
  `('$name has the code $code and its own sentence', ({ name, code, message }) => {
    const refusal = errors[name as keyof typeof errors]();
    expect(refusal).toBeInstanceOf(DomainError);
    expect(refusal).toMatchObject({ name: 'DomainError', code, message, details: {} });
  });

  it('says what a refusal is about', () => {
    expect(errors.GAP({ key: 'depositRate' }).details).toEqual({ key: 'depositRate' });
  });

  it('makes a new refusal each time, so that its trace is its own', () => {
    expect(errors.GAP()).not.toBe(errors.GAP());
  });
});
