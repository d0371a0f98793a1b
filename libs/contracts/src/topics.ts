import { SERVICE_NAMES } from './services';

/** A topic as readers need it. */
export type Topic = {
  readonly name: string;
  /** Fixed for good: the key's partition, and with it the order of a key, hangs on it. */
  readonly partitions: number;
  readonly config: Readonly<Record<string, string>>;
};

/**
 * Of every topic: no expiry and no compaction, since a new reader begins with the first event; stored as it is read,
 * whatever a producer sends.
 */
const everything = {
  'cleanup.policy': 'delete',
  'retention.ms': '-1',
  'retention.bytes': '-1',
  'compression.type': 'uncompressed',
};

/** The topic of a service, named after it. */
export const topicOf = (service: string): Topic => ({ name: service, partitions: 12, config: everything });

/** One topic a service. */
export const TOPICS: readonly Topic[] = SERVICE_NAMES.map(topicOf);

/** How a topic was found. */
export type FoundTopic = { readonly partitions: number; readonly config: Readonly<Record<string, string | undefined>> };

/** In what a topic is not as readers need it; nothing when it is. */
export const topicDiffers = ({ name, partitions, config }: Topic, found: FoundTopic): readonly string[] => [
  ...(found.partitions === partitions ? [] : [`topic ${name} has ${found.partitions} partitions, not ${partitions}`]),
  ...Object.entries(config).flatMap(([setting, value]) =>
    found.config[setting] === value ? [] : [`topic ${name} has ${setting}=${found.config[setting]}, not ${value}`],
  ),
];
