// The child process that holds knex for a whole walk. It is bundled as an entry of its own, and is also the module that Node's import
// hooks are taken from, in a thread where nothing is started.
import { isMainThread } from 'node:worker_threads';
import { Channel } from './driver/channel.ts';
import { findKnex, findPg } from './driver/find-knex.ts';
import { loadConfiguration } from './driver/load-configuration.ts';
import { readTypeScript } from './driver/load-module.ts';
import { type Ask, messageDriver } from './driver/message-client.ts';
import { MigrationWalk } from './driver/migration-walk.ts';
import type { StartRequest } from './protocol.ts';

export { load, resolve } from './driver/module-hooks.ts';

if (isMainThread) await serve(new Channel());

async function serve(channel: Channel): Promise<void> {
  const start = await channel.receive();
  if (start?.kind !== 'start') return;
  const walk = await open(start, asking(channel), channel);
  for (let request = await channel.receive(); request; request = await channel.receive())
    if (request.kind === 'step') channel.send(await walk.step(request));
  await walk.end();
  process.exit(0);
}

async function open(start: StartRequest, ask: Ask, channel: Channel): Promise<MigrationWalk> {
  readTypeScript();
  const { configuration, notice } = await loadConfiguration(start.knexfile);
  // A knexfile may have brought a compiler of its own, which checks types and would need its settings.
  readTypeScript();
  const from = start.knexfile ?? start.migrations[0]?.path ?? start.checkout;
  const found = await findKnex(from);
  const driver = start.connection.kind === 'url' ? await findPg(from) : messageDriver(ask);
  const walk = new MigrationWalk(start, found, configuration, driver);
  if (start.replaces) await walk.unlock();
  const runs = `${found.description}, Node ${process.versions.node}`;
  channel.send({ kind: 'ready', runs, ...(notice === undefined ? {} : { notice }) });
  return walk;
}

// One question at a time: answers carry no number.
function asking(channel: Channel): Ask {
  let queue: Promise<unknown> = Promise.resolve();
  return (sql) => {
    const turn = queue.then(async () => {
      channel.send({ kind: 'query', sql });
      const request = await channel.receive();
      if (request?.kind !== 'rows') throw new Error('The audit went away.');
      return request.answer;
    });
    queue = turn.catch(() => undefined);
    return turn;
  };
}
