// The frontend/backend protocol, version 3: https://www.postgresql.org/docs/current/protocol-message-formats.html

/** One message: its type letter and its body, without the length. */
export interface Message {
  readonly type: string;
  readonly body: Buffer;
}

/** Fields of an ErrorResponse by their letter: `C` SQLSTATE, `M` message, `D` detail, `H` hint, `P` position. */
export type ErrorFields = ReadonlyMap<string, string>;

export interface ColumnDescription {
  readonly name: string;
  readonly typeOid: number;
}

export function encode(type: string, ...parts: readonly (string | Buffer)[]): Buffer {
  const body = Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(`${part}\0`) : part)));
  const head = Buffer.alloc(5);
  head.write(type, 'latin1');
  head.writeInt32BE(body.length + 4, 1);
  return Buffer.concat([head, body]);
}

export const sync = encode('S');

/** Ends a COPY FROM STDIN that nobody feeds; the server ignores it at any other moment. */
export const copyFail = encode('f', 'COPY FROM STDIN has no input here');

export function simpleQuery(sql: string): Buffer {
  return encode('Q', sql);
}

/** Parse, bind, describe, execute and sync of the unnamed statement, values and results as text. */
export function extendedQuery(sql: string, values: readonly (string | null)[]): Buffer {
  return Buffer.concat([
    encode('P', '', sql, int16(0)),
    encode('B', '', '', int16(0), int16(values.length), ...values.map(bindValue), int16(0)),
    encode('D', Buffer.from('P'), ''),
    encode('E', '', int32(0)),
    sync,
  ]);
}

function bindValue(value: string | null): Buffer {
  if (value === null) return int32(-1);
  const bytes = Buffer.from(value);
  return Buffer.concat([int32(bytes.length), bytes]);
}

export function int16(value: number): Buffer {
  const bytes = Buffer.alloc(2);
  bytes.writeInt16BE(value);
  return bytes;
}

export function int32(value: number): Buffer {
  const bytes = Buffer.alloc(4);
  bytes.writeInt32BE(value);
  return bytes;
}

/** Whole messages at the beginning of the bytes; `rest` is what has not come yet. */
export function split(bytes: Buffer): { messages: readonly Message[]; rest: Buffer } {
  const messages: Message[] = [];
  let offset = 0;
  while (offset + 5 <= bytes.length) {
    const end = offset + 1 + bytes.readUInt32BE(offset + 1);
    if (end > bytes.length) break;
    messages.push({ type: bytes.toString('latin1', offset, offset + 1), body: bytes.subarray(offset + 5, end) });
    offset = end;
  }
  return { messages, rest: bytes.subarray(offset) };
}

export function errorFields(body: Buffer): ErrorFields {
  const fields = body
    .toString('utf8')
    .split('\0')
    .filter((field) => field !== '');
  return new Map(fields.map((field) => [field.slice(0, 1), field.slice(1)]));
}

export function errorResponse(severity: 'ERROR' | 'FATAL', sqlState: string, message: string): Buffer {
  return encode('E', `S${severity}`, `V${severity}`, `C${sqlState}`, `M${message}`, Buffer.from([0]));
}

export function columnDescriptions(body: Buffer): readonly ColumnDescription[] {
  const columns: ColumnDescription[] = [];
  let offset = 2;
  for (let left = body.readInt16BE(0); left > 0; left -= 1) {
    const end = body.indexOf(0, offset);
    columns.push({ name: body.toString('utf8', offset, end), typeOid: body.readUInt32BE(end + 7) });
    offset = end + 19;
  }
  return columns;
}

export function rowTexts(body: Buffer): readonly (string | null)[] {
  const texts: (string | null)[] = [];
  let offset = 2;
  for (let left = body.readInt16BE(0); left > 0; left -= 1) {
    const length = body.readInt32BE(offset);
    offset += 4;
    texts.push(length === -1 ? null : body.toString('utf8', offset, offset + length));
    if (length > 0) offset += length;
  }
  return texts;
}

export function cString(body: Buffer, offset: number): string {
  return body.toString('utf8', offset, body.indexOf(0, offset));
}
