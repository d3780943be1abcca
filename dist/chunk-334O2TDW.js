import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  StatementError
} from "./chunk-RTPUH6U6.js";

// src/engines/discard-session.ts
var discardSession = `CLOSE ALL; SET SESSION AUTHORIZATION DEFAULT; RESET ALL; DEALLOCATE ALL; UNLISTEN *;
SELECT pg_catalog.pg_advisory_unlock_all(); DISCARD TEMPORARY; DISCARD SEQUENCES`;

// src/engines/values.ts
function refuseNul(sql) {
  if (sql.includes("\0"))
    throw new StatementError('invalid byte sequence for encoding "UTF8": 0x00', { sqlState: "22021" });
}
function parameterText(value) {
  return value == null ? null : typeof value == "string" ? value : value instanceof Date ? value.toISOString() : value instanceof Uint8Array ? `\\x${Buffer.from(value).toString("hex")}` : Array.isArray(value) ? arrayText(value) : typeof value == "object" ? JSON.stringify(value) : String(value);
}
function columnValue(typeOid, text) {
  let read = readers.get(typeOid);
  return read === void 0 ? text : read(text);
}
function arrayText(values) {
  return `{${values.map((value) => {
    if (Array.isArray(value)) return arrayText(value);
    let text = parameterText(value);
    return text === null ? "NULL" : `"${text.replace(/["\\]/g, "\\$&")}"`;
  }).join(",")}}`;
}
var asText = (text) => text, asBoolean = (text) => text === "t", asJson = (text) => JSON.parse(text), readers = /* @__PURE__ */ new Map([
  [16, asBoolean],
  [21, Number],
  [23, Number],
  [26, Number],
  [700, Number],
  [701, Number],
  [114, asJson],
  [3802, asJson],
  [1e3, arrayOf(asBoolean)],
  [1005, arrayOf(Number)],
  [1007, arrayOf(Number)],
  [1028, arrayOf(Number)],
  [1021, arrayOf(Number)],
  [1022, arrayOf(Number)],
  [1002, arrayOf(asText)],
  [1003, arrayOf(asText)],
  [1009, arrayOf(asText)],
  [1014, arrayOf(asText)],
  [1015, arrayOf(asText)],
  [1016, arrayOf(asText)],
  [1231, arrayOf(asText)],
  [199, arrayOf(asJson)],
  [3807, arrayOf(asJson)]
]);
function arrayOf(read) {
  return (text) => {
    let tokens = text.slice(text.indexOf("{")).match(arrayToken) ?? [];
    return readItems(tokens[Symbol.iterator](), read)[0];
  };
}
var arrayToken = /[{}]|"(?:[^"\\]|\\.)*"|[^{},"]+/gs;
function readItems(tokens, read) {
  let items = [];
  for (let next = tokens.next(); next.done !== !0 && next.value !== "}"; next = tokens.next())
    items.push(next.value === "{" ? readItems(tokens, read) : readItem(next.value, read));
  return items;
}
function readItem(token, read) {
  return token.startsWith('"') ? read(token.slice(1, -1).replace(/\\(.)/gs, "$1")) : token === "NULL" ? null : read(token);
}

export {
  discardSession,
  refuseNul,
  parameterText,
  columnValue
};
