import { endServed } from './served';

/** Jest's globalTeardown. */
export default (): Promise<void> => endServed();
