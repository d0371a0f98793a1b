import { column } from './column.fixture';
import { command } from './command.fixture';
import { deadline } from './deadline.fixture';
import { document } from './document.fixture';
import { heard, told } from './event.fixture';
import type { Plant } from './plant.fixture';
import { screen } from './screen.fixture';

/** One of each that README's table names, each upon those before it. */
export const PLANTS: readonly Plant[] = [column, command, told, heard, deadline, document, screen];
