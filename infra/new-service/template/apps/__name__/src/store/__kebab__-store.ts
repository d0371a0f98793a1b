import { entityStore, type Place } from '@anxin/service-kit';
import type { __Entity__ } from '../domain/__kebab__';
import { __Entity__Entity } from './__kebab__-entity';

export const __entity__Store = entityStore<__Entity__>(__Entity__Entity);

/** Whoever changes it locks it. */
export const __entity__Stream = (code: string): string => `__kebab__:${code}`;

/** Where it belongs: who may see it, and its events. */
export const placeOf = ({ sector, areaCode: area }: __Entity__): Place => ({ sector, area });
