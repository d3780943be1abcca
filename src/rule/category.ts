export const categories = {
  history: 'Migration history',
  reversibility: 'Way back',
  data: 'Data',
  locking: 'Locks',
  compatibility: 'Compatibility',
  documentation: 'Documentation',
  models: 'Models',
  keys: 'Keys',
  values: 'Values',
  deletion: 'Deletion',
  indexing: 'Indexes',
  types: 'Types',
  naming: 'Names',
  security: 'Security',
  extensions: 'Extensions',
  partitions: 'Partitions',
  sequences: 'Sequences',
  'vector-and-text': 'Vectors and text search',
  'routines-and-views': 'Routines and views',
  policy: 'Policy',
} as const;

export type Category = keyof typeof categories;
