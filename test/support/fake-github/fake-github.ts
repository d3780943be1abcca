// A GitHub on a port of this machine. It refuses what GitHub's description refuses, and writes down every disagreement.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { findRoute } from './api-description.ts';
import { type Answer, operations, permissions } from './operations.ts';
import { type Author, actionsBot, Repository } from './repository.ts';

export interface Call {
  /** GitHub's operation id, or `graphql`. */
  readonly operation: string;
  readonly status: number;
}

export interface Token {
  readonly viewer: Author;
  /** Scope → `write`; what is absent is read-only. */
  readonly permissions: Readonly<Record<string, 'write'>>;
}

/** Answers the next `times` calls of an operation in GitHub's place. */
export interface Fault {
  readonly operation: string;
  times: number;
  readonly answer: Answer;
}

export const tokens = {
  writing: { viewer: actionsBot, permissions: { 'pull-requests': 'write' } },
  marking: {
    viewer: actionsBot,
    permissions: { 'pull-requests': 'write', checks: 'write', statuses: 'write' },
  },
  reading: { viewer: actionsBot, permissions: {} },
} as const satisfies Readonly<Record<string, Token>>;

export class FakeGitHub {
  readonly repository = new Repository();
  readonly calls: Call[] = [];
  readonly faults: Fault[] = [];
  /** Every request or answer that contradicts GitHub's description. */
  readonly violations: string[] = [];
  readonly #prefix: string;
  readonly #server: Server;
  #origin = '';

  private constructor(prefix: string) {
    this.#prefix = prefix;
    this.#server = createServer((request, response) => {
      this.#serve(request, response).catch((error: unknown) => {
        this.violations.push(`fake: ${String(error)}`);
        response.writeHead(500).end();
      });
    });
  }

  /** `prefix` is `/api/v3` on GitHub Enterprise Server. */
  static async start(prefix = ''): Promise<FakeGitHub> {
    const fake = new FakeGitHub(prefix);
    await new Promise<void>((resolve) => fake.#server.listen(0, '127.0.0.1', resolve));
    const address = fake.#server.address();
    if (address === null || typeof address === 'string') throw new Error('The fake has no port.');
    fake.#origin = `http://127.0.0.1:${address.port}${prefix}`;
    return fake;
  }

  /** `GITHUB_API_URL`. */
  get url(): string {
    return this.#origin;
  }

  get writes(): readonly string[] {
    return this.calls.map(({ operation }) => operation).filter((operation) => /create|update|delete/.test(operation));
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((resolve) => this.#server.close(() => resolve()));
  }

  async #serve(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const url = new URL(request.url ?? '/', this.#origin);
    const body = await readBody(request);
    const { operation, answer } = this.#answer(request, url, body);
    this.calls.push({ operation, status: answer.status });
    response.writeHead(answer.status, { 'content-type': 'application/json; charset=utf-8', ...answer.headers });
    response.end(answer.body === undefined ? undefined : JSON.stringify(answer.body));
  }

  #answer(request: IncomingMessage, url: URL, body: unknown): { operation: string; answer: Answer } {
    const token = tokenOf(request);
    if (!token) return { operation: 'unauthorized', answer: { status: 401, body: { message: 'Bad credentials' } } };
    if (url.pathname === this.#graphqlPath()) return { operation: 'graphql', answer: this.#graphql(token, body) };
    const path = url.pathname.startsWith(this.#prefix) ? url.pathname.slice(this.#prefix.length) : '';
    const route = findRoute(request.method ?? 'GET', path);
    const perform = route && operations[route.id];
    if (!route || !perform) {
      this.violations.push(`${request.method} ${url.pathname} is not known here`);
      return { operation: 'unknown', answer: { status: 404, body: { message: 'Not Found' } } };
    }
    const fault = this.#fault(route.id);
    if (fault) return { operation: route.id, answer: fault };
    const refused = refusal(token, route.id);
    if (refused) return { operation: route.id, answer: refused };
    const mistakes = route.judgeRequest(url.searchParams, body);
    this.violations.push(...mistakes.map((mistake) => `${route.id}: ${mistake}`));
    if (mistakes.length > 0) {
      return { operation: route.id, answer: { status: 422, body: { message: 'Validation Failed', errors: mistakes } } };
    }
    const { viewer } = token;
    const answer = perform(this.repository, { route, query: url.searchParams, body, viewer, origin: this.#origin });
    this.violations.push(...route.judgeAnswer(answer.status, answer.body).map((mistake) => `${route.id}: ${mistake}`));
    return { operation: route.id, answer };
  }

  // GitHub Enterprise Server keeps GraphQL beside the REST prefix.
  #graphqlPath(): string {
    return this.#prefix === '' ? '/graphql' : this.#prefix.replace(/v3$/, 'graphql');
  }

  #graphql(token: Token, body: unknown): Answer {
    const query = String(Object(body).query).replaceAll(/\s+/g, ' ').trim();
    if (!/^(query )?\{ viewer \{ login \} \}$/.test(query)) this.violations.push(`graphql: unknown query ${query}`);
    const fault = this.#fault('graphql');
    return fault ?? { status: 200, body: { data: { viewer: { login: token.viewer.login } } } };
  }

  #fault(operation: string): Answer | undefined {
    const fault = this.faults.find((candidate) => candidate.operation === operation && candidate.times > 0);
    if (!fault) return undefined;
    fault.times -= 1;
    return fault.answer;
  }
}

function tokenOf(request: IncomingMessage): Token | undefined {
  const [, name] = /^(?:token|bearer) (.+)$/i.exec(request.headers.authorization ?? '') ?? [];
  return Object.entries(tokens).find(([known]) => known === name)?.[1];
}

function refusal(token: Token, operation: string): Answer | undefined {
  const needed = permissions[operation];
  if (!needed || needed.some((scope) => Object.entries(token.permissions).some(([held]) => held === scope)))
    return undefined;
  return {
    status: 403,
    body: {
      message: 'Resource not accessible by integration',
      documentation_url: 'https://docs.github.com/rest',
      status: '403',
    },
    headers: { 'x-accepted-github-permissions': needed.map((scope) => `${scope.replace('-', '_')}=write`).join('; ') },
  };
}

async function readBody(request: IncomingMessage): Promise<unknown> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk));
  const text = Buffer.concat(chunks).toString('utf8');
  return text === '' ? undefined : JSON.parse(text);
}
