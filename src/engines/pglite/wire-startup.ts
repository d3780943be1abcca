// What is said before the first statement: TLS and GSS are declined, a random password is asked for, settings are noted.
import { cString, encode, errorResponse, int32 } from './protocol.ts';

export interface Credentials {
  readonly user: string;
  readonly password: string;
  readonly database: string;
}

/** Client parameters by their lower-case name. */
export type StartupParameters = ReadonlyMap<string, string>;

/** The first packet of a connection has no type letter; it may be preceded by requests for encryption. */
export type Opening =
  | { readonly kind: 'encryption' }
  | { readonly kind: 'cancel' }
  | { readonly kind: 'startup'; readonly parameters: StartupParameters; readonly greeting: Buffer };

/** Undefined while the packet is not complete. */
export function readOpening(bytes: Buffer): { opening: Opening; rest: Buffer } | undefined {
  if (bytes.length < 8) return undefined;
  const length = bytes.readUInt32BE(0);
  if (length < 8 || length > longestOpening) return { opening: { kind: 'cancel' }, rest: Buffer.alloc(0) };
  if (bytes.length < length) return undefined;
  return { opening: openingOf(bytes.subarray(0, length)), rest: bytes.subarray(length) };
}

/** AuthenticationOk, the parameters that drivers rely on, a key that cancels nothing, and ReadyForQuery. */
export function welcome(serverParameters: ReadonlyMap<string, string>, client: StartupParameters): Buffer {
  const statuses = [...serverParameters].map(([name, value]) => encode('S', name, statusValue(name, value, client)));
  return Buffer.concat([
    encode('R', int32(0)),
    ...statuses,
    encode('K', int32(process.pid), int32(0)),
    encode('Z', Buffer.from('I')),
  ]);
}

/** Session settings that a client asks for in its first packet, `options` included. */
export function startupSettings(parameters: StartupParameters): readonly (readonly [string, string])[] {
  const named = [...parameters].filter(([name]) => !notSettings.has(name) && !name.startsWith('_pq_.'));
  return [...named, ...commandLineSettings(parameters.get('options') ?? '')];
}

export function refusalOf(parameters: StartupParameters, password: string, expected: Credentials): Buffer | undefined {
  const user = parameters.get('user') ?? '';
  if (user !== expected.user || password !== expected.password) {
    return errorResponse('FATAL', '28P01', `password authentication failed for user "${user}"`);
  }
  const database = parameters.get('database') ?? user;
  if (database === expected.database) return undefined;
  return errorResponse('FATAL', '3D000', `database "${database}" does not exist`);
}

const longestOpening = 10_000;
const encryptionRequests: ReadonlySet<number> = new Set([80877103, 80877104]);
const notSettings: ReadonlySet<string> = new Set(['user', 'database', 'options', 'replication']);
const authenticationCleartextPassword = encode('R', int32(3));

function openingOf(packet: Buffer): Opening {
  const code = packet.readUInt32BE(4);
  if (encryptionRequests.has(code)) return { kind: 'encryption' };
  if (code >>> 16 !== 3) return { kind: 'cancel' };
  // A newer minor version is negotiated down to 3.0.
  const negotiation = (code & 0xffff) === 0 ? [] : [encode('v', int32(0), int32(0))];
  return {
    kind: 'startup',
    parameters: readParameters(packet),
    greeting: Buffer.concat([...negotiation, authenticationCleartextPassword]),
  };
}

function readParameters(packet: Buffer): StartupParameters {
  const parameters = new Map<string, string>();
  for (let offset = 8; offset < packet.length && packet[offset] !== 0; ) {
    const name = cString(packet, offset);
    offset += Buffer.byteLength(name) + 1;
    const value = cString(packet, offset);
    offset += Buffer.byteLength(value) + 1;
    parameters.set(name.toLowerCase(), value);
  }
  return parameters;
}

/** Settings in `-c name=value`, `-cname=value` and `--name=value`; a backslash keeps a space in a value. */
function commandLineSettings(options: string): readonly (readonly [string, string])[] {
  const words = (options.match(/(?:\\.|\S)+/g) ?? []).map((word) => word.replace(/\\(.)/g, '$1'));
  const assignments = words
    .map((word) => /^(?:--|-c)?([A-Za-z_.-]+)=(.*)$/s.exec(word))
    .filter((match) => match !== null);
  return assignments.map((match) => [(match[1] ?? '').replaceAll('-', '_'), match[2] ?? ''] as const);
}

function statusValue(name: string, value: string, client: StartupParameters): string {
  const wanted = client.get(name.toLowerCase());
  if (wanted === undefined) return value;
  return name === 'client_encoding' && /^'?utf-?8'?$/i.test(wanted) ? 'UTF8' : wanted;
}
