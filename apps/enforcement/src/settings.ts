import { documentSettings } from '@anxin/service-kit/documents';

/** Settings of this service's own. */
export const settings = documentSettings;
