import { dossierEn } from './dossier.en';
import { dossierZh } from './dossier.zh';
import { inBoth } from './in-both';

/** The words of projects, of people owed and of the quality of data: too many for one file. */
export const dossier = inBoth(dossierZh, dossierEn);
