import { expect, test } from 'vitest';
import { isModificationTime } from '#catalog/naming/time-column.ts';

test.each([
  'updated_at',
  'updatedAt',
  'update_time',
  'last_modified',
  'lastUpdate',
  'date_modified_utc',
  'user_changed_on',
  'modified',
  'mtime',
])('%s says when a row was changed', (name) => {
  expect(isModificationTime(name)).toBe(true);
});

test.each(['created_at', 'updated_by', 'update_count', 'is_updated', 'last_update_id', 'auto_update', 'last_seen_at'])(
  '%s does not say when a row was changed',
  (name) => {
    expect(isModificationTime(name)).toBe(false);
  },
);
