import { workersSchema } from './schema';

// A schema with a field that has no rule is not built, and with it nothing of the house is.
workersSchema();
