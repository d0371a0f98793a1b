import cityBankStatement from '../../mappings/city-bank-statement.json';
import gateVendorPunches from '../../mappings/gate-vendor-punches.json';
import ruralBankBatch from '../../mappings/rural-bank-batch.json';
import { loadMapping, type Mapping } from './mapping';

/** The layouts that come with the system: one of each kind. Others are files of whoever has them. */
export const SHIPPED_MAPPINGS: readonly Mapping[] = [ruralBankBatch, cityBankStatement, gateVendorPunches].map((json) =>
  loadMapping(json, `${json.name}.json`),
);

/** One of them by its name. */
export const shippedMapping = (name: string): Mapping | undefined =>
  SHIPPED_MAPPINGS.find((mapping) => mapping.name === name);
