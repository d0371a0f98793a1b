import { entityStore } from '@anxin/service-kit';
import { GroupEventEntity } from './group-event-entity';

export const groupEventStore = entityStore<GroupEventEntity>(GroupEventEntity);

/** Whoever changes it locks it; its deadlines and its history have this name as well. */
export const groupEventStream = (code: string): string => `group-event:${code}`;
