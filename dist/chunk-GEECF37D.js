import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/engines/pglite/protocol.ts
function encode(type, ...parts) {
  let body = Buffer.concat(parts.map((part) => typeof part == "string" ? Buffer.from(`${part}\0`) : part)), head = Buffer.alloc(5);
  return head.write(type, "latin1"), head.writeInt32BE(body.length + 4, 1), Buffer.concat([head, body]);
}
var sync = encode("S"), copyFail = encode("f", "COPY FROM STDIN has no input here");
function simpleQuery(sql) {
  return encode("Q", sql);
}
function extendedQuery(sql, values) {
  return Buffer.concat([
    encode("P", "", sql, int16(0)),
    encode("B", "", "", int16(0), int16(values.length), ...values.map(bindValue), int16(0)),
    encode("D", Buffer.from("P"), ""),
    encode("E", "", int32(0)),
    sync
  ]);
}
function bindValue(value) {
  if (value === null) return int32(-1);
  let bytes = Buffer.from(value);
  return Buffer.concat([int32(bytes.length), bytes]);
}
function int16(value) {
  let bytes = Buffer.alloc(2);
  return bytes.writeInt16BE(value), bytes;
}
function int32(value) {
  let bytes = Buffer.alloc(4);
  return bytes.writeInt32BE(value), bytes;
}
function split(bytes) {
  let messages = [], offset = 0;
  for (; offset + 5 <= bytes.length; ) {
    let end = offset + 1 + bytes.readUInt32BE(offset + 1);
    if (end > bytes.length) break;
    messages.push({ type: bytes.toString("latin1", offset, offset + 1), body: bytes.subarray(offset + 5, end) }), offset = end;
  }
  return { messages, rest: bytes.subarray(offset) };
}
function errorFields(body) {
  let fields = body.toString("utf8").split("\0").filter((field) => field !== "");
  return new Map(fields.map((field) => [field.slice(0, 1), field.slice(1)]));
}
function errorResponse(severity, sqlState, message) {
  return encode("E", `S${severity}`, `V${severity}`, `C${sqlState}`, `M${message}`, Buffer.from([0]));
}
function columnDescriptions(body) {
  let columns = [], offset = 2;
  for (let left = body.readInt16BE(0); left > 0; left -= 1) {
    let end = body.indexOf(0, offset);
    columns.push({ name: body.toString("utf8", offset, end), typeOid: body.readUInt32BE(end + 7) }), offset = end + 19;
  }
  return columns;
}
function rowTexts(body) {
  let texts = [], offset = 2;
  for (let left = body.readInt16BE(0); left > 0; left -= 1) {
    let length = body.readInt32BE(offset);
    offset += 4, texts.push(length === -1 ? null : body.toString("utf8", offset, offset + length)), length > 0 && (offset += length);
  }
  return texts;
}
function cString(body, offset) {
  return body.toString("utf8", offset, body.indexOf(0, offset));
}

export {
  encode,
  sync,
  copyFail,
  simpleQuery,
  extendedQuery,
  int16,
  int32,
  split,
  errorFields,
  errorResponse,
  columnDescriptions,
  rowTexts,
  cString
};
