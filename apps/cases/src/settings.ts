import { acceptedSetting, fileStoreSettings } from '@anxin/files';

const OFFICE = 'application/vnd.openxmlformats-officedocument';

/** What proves something here: documents, photographs and scans, recordings. Megabytes of each at most. */
const EVIDENCE = [
  'application/pdf=50',
  `${OFFICE}.wordprocessingml.document=20`,
  `${OFFICE}.spreadsheetml.sheet=20`,
  'image/jpeg=20',
  'image/png=20',
  'image/webp=20',
  'image/heic=20',
  'audio/mpeg=100',
  'audio/x-m4a=100',
  'audio/amr=100',
  'audio/wav=100',
  'video/mp4=500',
  'video/quicktime=500',
].join(',');

/** Settings of this service's own. */
export const settings = {
  ...fileStoreSettings,
  /** Types of evidence that are taken, by content, with megabytes each. */
  EVIDENCE_TYPES: acceptedSetting.prefault(EVIDENCE),
};
