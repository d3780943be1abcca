import { UserError } from '../../errors.ts';
import type { Engine } from '../engine.ts';

export const postgres: Engine = {
  id: 'postgres',
  open: async () => {
    throw new UserError('engine-unavailable', 'The engine postgres is not built yet', 'Use engine: pglite.');
  },
};
