import { dossierEn } from './dossier.en';
import { dossierZh } from './dossier.zh';
import { inBoth } from './in-both';

/** The words of projects and of people owed: too many for one file. */
export const dossier = inBoth(dossierZh, dossierEn);
