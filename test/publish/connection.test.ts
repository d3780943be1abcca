import { createServer, type Server } from 'node:http';
import { connect as connectSocket } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { connect } from '#publish/github/api.ts';
import { FakeGitHub } from '../support/fake-github/fake-github.ts';

let github: FakeGitHub;
beforeEach(async () => {
  github = await FakeGitHub.start('/api/v3');
  github.repository.pullRequests.push({ number: 482, headSha: 'a'.repeat(40), head: 'acme:feature' });
});
afterEach(async () => {
  expect(github.violations).toEqual([]);
  vi.unstubAllEnvs();
  await github.stop();
});

const place = { owner: 'acme', repo: 'jobhunt', pull_number: 482 };
const soon = () => String(Math.ceil(Date.now() / 1000) + 3600);

describe('a connection', () => {
  test('asks an Enterprise Server below its prefix, for REST and GraphQL', async () => {
    const api = connect({ token: 'writing', apiUrl: github.url });
    expect((await api.rest.pulls.get(place)).data.number).toBe(482);
    expect(await api.graphql('query { viewer { login } }')).toEqual({ viewer: { login: 'github-actions[bot]' } });
    expect(github.calls.map(({ operation }) => operation)).toEqual(['pulls/get', 'graphql']);
  });

  test('goes through the proxy that the environment names', async () => {
    const proxy = await ForwardProxy.start(github.url);
    vi.stubEnv('http_proxy', proxy.url);
    const api = connect({ token: 'writing', apiUrl: 'http://github.example.test/api/v3' });
    expect((await api.rest.pulls.get(place)).data.number).toBe(482);
    expect(proxy.targets).toEqual(['github.example.test:80']);
    await proxy.stop();
  });

  test('to another machine leaves a second between two writes', async () => {
    const proxy = await ForwardProxy.start(github.url);
    vi.stubEnv('http_proxy', proxy.url);
    const api = connect({ token: 'writing', apiUrl: 'http://github.example.test/api/v3' });
    const start = performance.now();
    for (const body of ['one', 'two', 'three'])
      await api.rest.issues.createComment({ owner: 'acme', repo: 'jobhunt', issue_number: 482, body });
    expect(performance.now() - start).toBeGreaterThanOrEqual(1990);
    await proxy.stop();
  });

  test.each([
    ['500', { status: 500 }],
    [
      'a secondary limit',
      { status: 403, body: { message: 'You have exceeded a secondary rate limit' }, headers: { 'retry-after': '0' } },
    ],
    ['429', { status: 429 }],
  ])('asks again after %s, twice at most', async (_, answer) => {
    const api = connect({ token: 'writing', apiUrl: github.url, pauseMilliseconds: 1 });
    github.faults.push({ operation: 'pulls/get', times: 2, answer });
    expect((await api.rest.pulls.get(place)).status).toBe(200);
    github.faults.push({ operation: 'pulls/get', times: 3, answer });
    await expect(api.rest.pulls.get(place)).rejects.toMatchObject({ status: answer.status });
    expect(github.calls).toHaveLength(6);
  });

  test('does not wait an hour for the primary limit', async () => {
    const headers = { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': soon() };
    github.faults.push({
      operation: 'pulls/get',
      times: 1,
      answer: { status: 403, body: { message: 'API rate limit exceeded' }, headers },
    });
    const api = connect({ token: 'writing', apiUrl: github.url });
    await expect(api.rest.pulls.get(place)).rejects.toThrow('API rate limit exceeded');
    expect(github.calls).toHaveLength(1);
  });

  test('gives up when its time is spent, over all requests together', async () => {
    const api = connect({ token: 'writing', apiUrl: github.url, pauseMilliseconds: 40, budgetMilliseconds: 300 });
    github.faults.push({ operation: 'pulls/get', times: 99, answer: { status: 500 } });
    const end = performance.now() + 600;
    while (performance.now() < end) await expect(api.rest.pulls.get(place)).rejects.toThrow();
    github.calls.length = 0;
    await expect(api.rest.pulls.get(place)).rejects.toThrow('no answer within 0 s');
    expect(github.calls).toEqual([]);
  });
});

/** Takes what is sent to any host to one server, and remembers for whom it was. */
class ForwardProxy {
  readonly targets: string[] = [];
  readonly #server: Server;

  private constructor(destination: URL) {
    this.#server = createServer();
    this.#server.on('connect', (request, client) => {
      this.targets.push(request.url ?? '');
      const upstream = connectSocket(Number(destination.port), destination.hostname, () => {
        client.write('HTTP/1.1 200 Connection Established\r\n\r\n');
        upstream.pipe(client).pipe(upstream);
      });
      for (const socket of [upstream, client]) socket.on('error', () => upstream.destroy());
    });
  }

  static async start(destination: string): Promise<ForwardProxy> {
    const proxy = new ForwardProxy(new URL(destination));
    await new Promise<void>((resolve) => proxy.#server.listen(0, '127.0.0.1', resolve));
    return proxy;
  }

  get url(): string {
    const address = this.#server.address();
    return `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }
}
