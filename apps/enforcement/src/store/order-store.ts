import { entityStore, type Place } from '@anxin/service-kit';
import type { Order } from '../domain/order';
import { OrderEntity } from './order-entity';

export const orderStore = entityStore<Order>(OrderEntity);

/** Whoever changes it locks it. */
export const orderStream = (code: string): string => `order:${code}`;

/** Where it belongs: who may see it, and its events. */
export const placeOf = ({ sector, areaCode: area }: Order): Place => ({ sector, area });
