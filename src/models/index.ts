import type { ModelReader } from './reader.ts';
import { sqlalchemy } from './sqlalchemy/sqlalchemy.ts';

export const readers: readonly ModelReader[] = [sqlalchemy];
