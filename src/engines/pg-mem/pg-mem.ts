import { UserError } from '../../errors.ts';
import type { Engine } from '../engine.ts';

export const pgMem: Engine = {
  id: 'pg-mem',
  open: async () => {
    throw new UserError('engine-unavailable', 'The engine pg-mem is not built yet', 'Use engine: pglite.');
  },
};
