import type { Draft } from '../draft';
import { FORMS } from './forms';
import { fenOf, named, officersIn } from './values';

/** What of a draft is not filled in, by the names of its fields; whether what is there will do, the API says. */
export const missingIn = ({ kind, values, photos }: Pick<Draft, 'kind' | 'values' | 'photos'>): readonly string[] => {
  const { fields, photos: wanted } = FORMS[kind];
  const isEmpty = (name: string): boolean => (values[name] ?? '').trim() === '';
  const missing = fields.flatMap((field): string[] => {
    if (field.as === 'officers') return officersIn(values).length === 0 ? [field.name] : [];
    if (field.as === 'place') return isEmpty('place') ? [field.name] : [];
    if (field.as === 'payments')
      return named(values, 'pay').some(([, typed]) => typed !== '' && fenOf(typed) === undefined) ? [field.name] : [];
    if (field.as === 'answers') {
      const answers = named(values, 'answer');
      const unmet = answers.filter(([, answer]) => answer === 'NOT_MET');
      const isOpen = answers.length === 0 || answers.some(([, answer]) => answer === '');
      return [
        ...(isOpen || unmet.some(([item]) => isEmpty(`fact.${item}`)) ? [field.name] : []),
        ...(unmet.length > 0 && isEmpty('days') ? ['days'] : []),
      ];
    }
    return 'isNeeded' in field && field.isNeeded && isEmpty(field.name) ? [field.name] : [];
  });
  return wanted === 'NEEDED' && photos.length === 0 ? [...missing, 'photos'] : missing;
};
