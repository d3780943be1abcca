import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  canonicalText,
  require_dist
} from "./chunk-4QYBQMCX.js";
import {
  businessKeys,
  difference,
  hasForeignKey,
  isModificationTime,
  likelyReferences,
  quoteIdentifier,
  quoteLiteral,
  quoteName
} from "./chunk-D7CVVGYE.js";
import {
  checks,
  closedValues,
  findColumn,
  findRelation,
  foreignKeyOf,
  foreignKeys,
  isDocumentedType,
  isSameRelation,
  lastToken,
  lockModes,
  markedRelations,
  matchesColumn,
  matchesRelation,
  nameTokens,
  naturalKeys,
  primaryKey,
  relationLabel,
  settingFor,
  statusLikeness,
  storedRelations,
  typeFamily,
  uniqueKeys
} from "./chunk-7WHSMGDF.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import {
  splitScript,
  tokensOf
} from "./chunk-25JLD2HG.js";
import {
  EngineFailure,
  StatementError
} from "./chunk-RTPUH6U6.js";
import {
  __callDispose,
  __commonJS,
  __export,
  __require,
  __toESM,
  __using
} from "./chunk-JB3B2VJK.js";

// node_modules/extend/index.js
var require_extend = __commonJS({
  "node_modules/extend/index.js"(exports, module) {
    "use strict";
    var hasOwn = Object.prototype.hasOwnProperty, toStr = Object.prototype.toString, defineProperty = Object.defineProperty, gOPD = Object.getOwnPropertyDescriptor, isArray = function(arr) {
      return typeof Array.isArray == "function" ? Array.isArray(arr) : toStr.call(arr) === "[object Array]";
    }, isPlainObject2 = function(obj) {
      if (!obj || toStr.call(obj) !== "[object Object]")
        return !1;
      var hasOwnConstructor = hasOwn.call(obj, "constructor"), hasIsPrototypeOf = obj.constructor && obj.constructor.prototype && hasOwn.call(obj.constructor.prototype, "isPrototypeOf");
      if (obj.constructor && !hasOwnConstructor && !hasIsPrototypeOf)
        return !1;
      var key;
      for (key in obj)
        ;
      return typeof key > "u" || hasOwn.call(obj, key);
    }, setProperty = function(target2, options) {
      defineProperty && options.name === "__proto__" ? defineProperty(target2, options.name, {
        enumerable: !0,
        configurable: !0,
        value: options.newValue,
        writable: !0
      }) : target2[options.name] = options.newValue;
    }, getProperty = function(obj, name2) {
      if (name2 === "__proto__")
        if (hasOwn.call(obj, name2)) {
          if (gOPD)
            return gOPD(obj, name2).value;
        } else return;
      return obj[name2];
    };
    module.exports = function extend2() {
      var options, name2, src, copy, copyIsArray, clone, target2 = arguments[0], i = 1, length = arguments.length, deep = !1;
      for (typeof target2 == "boolean" && (deep = target2, target2 = arguments[1] || {}, i = 2), (target2 == null || typeof target2 != "object" && typeof target2 != "function") && (target2 = {}); i < length; ++i)
        if (options = arguments[i], options != null)
          for (name2 in options)
            src = getProperty(target2, name2), copy = getProperty(options, name2), target2 !== copy && (deep && copy && (isPlainObject2(copy) || (copyIsArray = isArray(copy))) ? (copyIsArray ? (copyIsArray = !1, clone = src && isArray(src) ? src : []) : clone = src && isPlainObject2(src) ? src : {}, setProperty(target2, { name: name2, newValue: extend2(deep, clone, copy) })) : typeof copy < "u" && setProperty(target2, { name: name2, newValue: copy }));
      return target2;
    };
  }
});

// node_modules/@pgsql/types/types.js
var require_types = __commonJS({
  "node_modules/@pgsql/types/types.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
  }
});

// node_modules/@pgsql/types/enums.js
var require_enums = __commonJS({
  "node_modules/@pgsql/types/enums.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
  }
});

// node_modules/@pgsql/types/index.js
var require_types2 = __commonJS({
  "node_modules/@pgsql/types/index.js"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p) && __createBinding(exports2, m, p);
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    __exportStar(require_types(), exports);
    __exportStar(require_enums(), exports);
  }
});

// node_modules/libpg-query/wasm/libpg-query.js
var require_libpg_query = __commonJS({
  "node_modules/libpg-query/wasm/libpg-query.js"(exports, module) {
    var PgQueryModule = (() => {
      var _scriptName = globalThis.document?.currentScript?.src;
      return async function(moduleArg = {}) {
        var Module = moduleArg, ENVIRONMENT_IS_WEB = !!globalThis.window, ENVIRONMENT_IS_WORKER = !!globalThis.WorkerGlobalScope, ENVIRONMENT_IS_NODE = globalThis.process?.versions?.node && globalThis.process?.type != "renderer", programArgs = [], thisProgram = "./this.program", quit_ = (status, toThrow) => {
          throw toThrow;
        };
        typeof __filename < "u" ? _scriptName = __filename : ENVIRONMENT_IS_WORKER && (_scriptName = self.location.href);
        var scriptDirectory = "";
        function locateFile(path2) {
          return Module.locateFile ? Module.locateFile(path2, scriptDirectory) : scriptDirectory + path2;
        }
        var readAsync, readBinary;
        if (ENVIRONMENT_IS_NODE) {
          var fs = __require("node:fs");
          scriptDirectory = __dirname + "/", readBinary = (filename) => {
            filename = isFileURI(filename) ? new URL(filename) : filename;
            var ret = fs.readFileSync(filename);
            return ret;
          }, readAsync = async (filename, binary = !0) => {
            filename = isFileURI(filename) ? new URL(filename) : filename;
            var ret = fs.readFileSync(filename, binary ? void 0 : "utf8");
            return ret;
          }, process.argv.length > 1 && (thisProgram = process.argv[1].replace(/\\/g, "/")), programArgs = process.argv.slice(2), quit_ = (status, toThrow) => {
            throw process.exitCode = status, toThrow;
          };
        } else if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
          try {
            scriptDirectory = new URL(".", _scriptName).href;
          } catch {
          }
          ENVIRONMENT_IS_WORKER && (readBinary = (url) => {
            var xhr = new XMLHttpRequest();
            return xhr.open("GET", url, !1), xhr.responseType = "arraybuffer", xhr.send(null), new Uint8Array(xhr.response);
          }), readAsync = async (url) => {
            var response = await fetch(url, { credentials: "same-origin" });
            if (response.ok)
              return response.arrayBuffer();
            throw new Error(response.status + " : " + response.url);
          };
        }
        var out = console.log.bind(console), err = console.error.bind(console), wasmBinary, ABORT = !1, EXITSTATUS, isFileURI = (filename) => filename.startsWith("file://");
        class EmscriptenEH {
        }
        class EmscriptenSjLj extends EmscriptenEH {
        }
        var runtimeInitialized = !1;
        function getMemoryBuffer() {
          return wasmMemory.buffer;
        }
        function updateMemoryViews() {
          if (!HEAP8?.buffer?.resizable) {
            var b = getMemoryBuffer();
            HEAP8 = new Int8Array(b), HEAP16 = new Int16Array(b), Module.HEAPU8 = HEAPU8 = new Uint8Array(b), HEAPU16 = new Uint16Array(b), HEAP32 = new Int32Array(b), Module.HEAPU32 = HEAPU32 = new Uint32Array(b), HEAPF32 = new Float32Array(b), HEAPF64 = new Float64Array(b), HEAP64 = new BigInt64Array(b), HEAPU64 = new BigUint64Array(b);
          }
        }
        function preRun() {
          var preRun2 = Module.preRun;
          preRun2 && (typeof preRun2 == "function" && (preRun2 = [preRun2]), onPreRuns.push(...preRun2)), callRuntimeCallbacks(onPreRuns);
        }
        function initRuntime() {
          runtimeInitialized = !0, !Module.noFSInit && !FS.initialized && FS.init(), TTY.init(), wasmExports.A(), FS.ignorePermissions = !1;
        }
        function postRun() {
          var postRun2 = Module.postRun;
          postRun2 && (typeof postRun2 == "function" && (postRun2 = [postRun2]), onPostRuns.push(...postRun2)), callRuntimeCallbacks(onPostRuns);
        }
        function abort(what) {
          Module.onAbort?.(what), what = `Aborted(${what})`, err(what), ABORT = !0, what += ". Build with -sASSERTIONS for more info.";
          var e = new WebAssembly.RuntimeError(what);
          throw e;
        }
        var wasmBinaryFile;
        function findWasmBinary() {
          return locateFile("libpg-query.wasm");
        }
        function getBinarySync(file) {
          if (readBinary)
            return readBinary(file);
          throw "both async and sync fetching of the wasm failed";
        }
        async function getWasmBinary(binaryFile) {
          if (!wasmBinary)
            try {
              var response = await readAsync(binaryFile);
              return new Uint8Array(response);
            } catch {
            }
          return getBinarySync(binaryFile);
        }
        async function instantiateArrayBuffer(binaryFile, imports) {
          try {
            var binary = await getWasmBinary(binaryFile), instance = await WebAssembly.instantiate(binary, imports);
            return instance;
          } catch (reason) {
            err(`failed to asynchronously prepare wasm: ${reason}`), abort(reason);
          }
        }
        async function instantiateAsync(binary, binaryFile, imports) {
          if (!binary && !ENVIRONMENT_IS_NODE)
            try {
              var response = fetch(binaryFile, { credentials: "same-origin" }), instantiationResult = await WebAssembly.instantiateStreaming(response, imports);
              return instantiationResult;
            } catch (reason) {
              err(`wasm streaming compile failed: ${reason}`), err("falling back to ArrayBuffer instantiation");
            }
          return instantiateArrayBuffer(binaryFile, imports);
        }
        function getWasmImports() {
          var imports = { a: wasmImports };
          return imports;
        }
        async function createWasm() {
          function receiveInstance(instance) {
            return wasmExports = instance.exports, assignWasmExports(wasmExports), updateMemoryViews(), wasmExports;
          }
          function receiveInstantiationResult(result2) {
            return receiveInstance(result2.instance);
          }
          var info = getWasmImports(), instantiateWasm = Module.instantiateWasm;
          if (instantiateWasm)
            return new Promise((resolve) => {
              instantiateWasm(info, (inst) => resolve(receiveInstance(inst)));
            });
          wasmBinaryFile ??= findWasmBinary();
          var result = await instantiateAsync(wasmBinary, wasmBinaryFile, info), exports2 = receiveInstantiationResult(result);
          return exports2;
        }
        class ExitStatus {
          name = "ExitStatus";
          constructor(status) {
            this.message = `Program terminated with exit(${status})`, this.status = status;
          }
        }
        var HEAP16, HEAP32, HEAP64, HEAP8, HEAPF32, HEAPF64, HEAPU16, HEAPU32, HEAPU64, HEAPU8, callRuntimeCallbacks = (callbacks) => {
          for (; callbacks.length > 0; )
            callbacks.shift()(Module);
        }, onPostRuns = [], onPreRuns = [];
        function getValue(ptr, type = "i8") {
          switch (type.endsWith("*") && (type = "*"), type) {
            case "i1":
              return HEAP8[ptr];
            case "i8":
              return HEAP8[ptr];
            case "i16":
              return HEAP16[ptr >> 1];
            case "i32":
              return HEAP32[ptr >> 2];
            case "i64":
              return HEAP64[ptr >> 3];
            case "float":
              return HEAPF32[ptr >> 2];
            case "double":
              return HEAPF64[ptr >> 3];
            case "*":
              return HEAPU32[ptr >> 2];
            default:
              abort(`invalid type for getValue: ${type}`);
          }
        }
        var noExitRuntime = !0, stackRestore = (val) => __emscripten_stack_restore(val), stackSave = () => _emscripten_stack_get_current(), UTF8Decoder = globalThis.TextDecoder && new TextDecoder(), findStringEnd = (heapOrArray, idx, maxBytesToRead, ignoreNul) => {
          var maxIdx = idx + maxBytesToRead;
          if (ignoreNul) return maxIdx;
          for (; heapOrArray[idx] && !(idx >= maxIdx); ) ++idx;
          return idx;
        }, UTF8ArrayToString = (heapOrArray, idx = 0, maxBytesToRead, ignoreNul) => {
          var endPtr = findStringEnd(heapOrArray, idx, maxBytesToRead, ignoreNul);
          if (endPtr - idx > 16 && heapOrArray.buffer && UTF8Decoder)
            return UTF8Decoder.decode(heapOrArray.subarray(idx, endPtr));
          for (var str = ""; idx < endPtr; ) {
            var u0 = heapOrArray[idx++];
            if (!(u0 & 128)) {
              str += String.fromCharCode(u0);
              continue;
            }
            var u1 = heapOrArray[idx++] & 63;
            if ((u0 & 224) == 192) {
              str += String.fromCharCode((u0 & 31) << 6 | u1);
              continue;
            }
            var u2 = heapOrArray[idx++] & 63;
            if ((u0 & 240) == 224 ? u0 = (u0 & 15) << 12 | u1 << 6 | u2 : u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heapOrArray[idx++] & 63, u0 < 65536)
              str += String.fromCharCode(u0);
            else {
              var ch = u0 - 65536;
              str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
            }
          }
          return str;
        }, UTF8ToString = (ptr, maxBytesToRead, ignoreNul) => ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead, ignoreNul) : "", ___assert_fail = (condition, filename, line, func) => abort(`Assertion failed: ${UTF8ToString(condition)}, at: ` + [filename ? UTF8ToString(filename) : "unknown filename", line, func ? UTF8ToString(func) : "unknown function"]), __abort_js = () => abort(""), runtimeKeepaliveCounter = 0, __emscripten_runtime_keepalive_clear = () => {
          noExitRuntime = !1, runtimeKeepaliveCounter = 0;
        }, __emscripten_throw_longjmp = () => {
          throw new EmscriptenSjLj();
        }, timers = {}, handleException = (e) => {
          if (e instanceof ExitStatus || e == "unwind")
            return EXITSTATUS;
          quit_(1, e);
        }, keepRuntimeAlive = () => noExitRuntime || runtimeKeepaliveCounter > 0, _proc_exit = (code3) => {
          EXITSTATUS = code3, keepRuntimeAlive() || (Module.onExit?.(code3), ABORT = !0), quit_(code3, new ExitStatus(code3));
        }, exitJS = (status, implicit) => {
          EXITSTATUS = status, _proc_exit(status);
        }, _exit = exitJS, maybeExit = () => {
          if (!keepRuntimeAlive())
            try {
              _exit(EXITSTATUS);
            } catch (e) {
              handleException(e);
            }
        }, callUserCallback = (func) => {
          if (!ABORT)
            try {
              return func();
            } catch (e) {
              handleException(e);
            } finally {
              maybeExit();
            }
        }, _emscripten_get_now = () => performance.now(), __setitimer_js = (which, timeout_ms) => {
          if (timers[which] && (clearTimeout(timers[which].id), delete timers[which]), !timeout_ms) return 0;
          var id = setTimeout(() => {
            delete timers[which], callUserCallback(() => __emscripten_timeout(which, _emscripten_get_now()));
          }, timeout_ms);
          return timers[which] = { id, timeout_ms }, 0;
        }, getHeapMax = () => 1073741824, alignMemory = (size, alignment) => Math.ceil(size / alignment) * alignment, growMemory = (size) => {
          var oldHeapSize = wasmMemory.buffer.byteLength, pages = (size - oldHeapSize + 65535) / 65536 | 0;
          try {
            return wasmMemory.grow(pages), updateMemoryViews(), 1;
          } catch {
          }
        }, _emscripten_resize_heap = (requestedSize) => {
          var oldSize = HEAPU8.length;
          requestedSize >>>= 0;
          var maxHeapSize = getHeapMax();
          if (requestedSize > maxHeapSize)
            return !1;
          for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
            var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
            overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
            var newSize = Math.min(maxHeapSize, alignMemory(Math.max(requestedSize, overGrownHeapSize), 65536)), replacement = growMemory(newSize);
            if (replacement)
              return !0;
          }
          return !1;
        }, PATH = { isAbs: (path2) => path2.charAt(0) === "/", splitPath: (filename) => {
          var splitPathRe = /^(\/?|)([\s\S]*?)((?:\.{1,2}|[^\/]+?|)(\.[^.\/]*|))(?:[\/]*)$/;
          return splitPathRe.exec(filename).slice(1);
        }, normalizeArray: (parts, allowAboveRoot) => {
          for (var up = 0, i = parts.length - 1; i >= 0; i--) {
            var last = parts[i];
            last === "." ? parts.splice(i, 1) : last === ".." ? (parts.splice(i, 1), up++) : up && (parts.splice(i, 1), up--);
          }
          if (allowAboveRoot)
            for (; up; up--)
              parts.unshift("..");
          return parts;
        }, normalize: (path2) => {
          var isAbsolute = PATH.isAbs(path2), trailingSlash = path2.slice(-1) === "/";
          return path2 = PATH.normalizeArray(path2.split("/").filter((p) => !!p), !isAbsolute).join("/"), !path2 && !isAbsolute && (path2 = "."), path2 && trailingSlash && (path2 += "/"), (isAbsolute ? "/" : "") + path2;
        }, dirname: (path2) => {
          var result = PATH.splitPath(path2), root2 = result[0], dir = result[1];
          return !root2 && !dir ? "." : (dir && (dir = dir.slice(0, -1)), root2 + dir);
        }, basename: (path2) => path2 && path2.match(/([^\/]+|\/)\/*$/)[1], join: (...paths) => PATH.normalize(paths.join("/")), join2: (l, r) => PATH.normalize(l + "/" + r) }, initRandomFill = () => {
          if (ENVIRONMENT_IS_NODE) {
            var nodeCrypto = __require("node:crypto");
            return (view) => (nodeCrypto.randomFillSync(view), 0);
          }
          return (view) => (crypto.getRandomValues(view), 0);
        }, randomFill = (view) => (randomFill = initRandomFill())(view), PATH_FS = { resolve: (...args) => {
          for (var resolvedPath = "", resolvedAbsolute = !1, i = args.length - 1; i >= -1 && !resolvedAbsolute; i--) {
            var path2 = i >= 0 ? args[i] : FS.cwd();
            if (typeof path2 != "string")
              throw new TypeError("Arguments to path.resolve must be strings");
            if (!path2)
              return "";
            resolvedPath = path2 + "/" + resolvedPath, resolvedAbsolute = PATH.isAbs(path2);
          }
          return resolvedPath = PATH.normalizeArray(resolvedPath.split("/").filter((p) => !!p), !resolvedAbsolute).join("/"), (resolvedAbsolute ? "/" : "") + resolvedPath || ".";
        }, relative: (from, to) => {
          from = PATH_FS.resolve(from).slice(1), to = PATH_FS.resolve(to).slice(1);
          function trim(arr) {
            for (var start2 = 0; start2 < arr.length && arr[start2] === ""; start2++)
              ;
            for (var end2 = arr.length - 1; end2 >= 0 && arr[end2] === ""; end2--)
              ;
            return start2 > end2 ? [] : arr.slice(start2, end2 - start2 + 1);
          }
          for (var fromParts = trim(from.split("/")), toParts = trim(to.split("/")), length = Math.min(fromParts.length, toParts.length), samePartsLength = length, i = 0; i < length; i++)
            if (fromParts[i] !== toParts[i]) {
              samePartsLength = i;
              break;
            }
          for (var outputParts = [], i = samePartsLength; i < fromParts.length; i++)
            outputParts.push("..");
          return outputParts = outputParts.concat(toParts.slice(samePartsLength)), outputParts.join("/");
        } }, FS_stdin_getChar_buffer = [], lengthBytesUTF8 = (str) => {
          for (var len = 0, i = 0; i < str.length; ++i) {
            var c = str.charCodeAt(i);
            c <= 127 ? len++ : c <= 2047 ? len += 2 : c >= 55296 && c <= 57343 ? (len += 4, ++i) : len += 3;
          }
          return len;
        }, stringToUTF8Array = (str, heap, outIdx, maxBytesToWrite) => {
          if (!(maxBytesToWrite > 0)) return 0;
          for (var startIdx = outIdx, endIdx = outIdx + maxBytesToWrite - 1, i = 0; i < str.length; ++i) {
            var u = str.codePointAt(i);
            if (u <= 127) {
              if (outIdx >= endIdx) break;
              heap[outIdx++] = u;
            } else if (u <= 2047) {
              if (outIdx + 1 >= endIdx) break;
              heap[outIdx++] = 192 | u >> 6, heap[outIdx++] = 128 | u & 63;
            } else if (u <= 65535) {
              if (outIdx + 2 >= endIdx) break;
              heap[outIdx++] = 224 | u >> 12, heap[outIdx++] = 128 | u >> 6 & 63, heap[outIdx++] = 128 | u & 63;
            } else {
              if (outIdx + 3 >= endIdx) break;
              heap[outIdx++] = 240 | u >> 18, heap[outIdx++] = 128 | u >> 12 & 63, heap[outIdx++] = 128 | u >> 6 & 63, heap[outIdx++] = 128 | u & 63, i++;
            }
          }
          return heap[outIdx] = 0, outIdx - startIdx;
        }, intArrayFromString = (stringy, dontAddNull, length) => {
          var len = length > 0 ? length : lengthBytesUTF8(stringy) + 1, u8array = new Array(len), numBytesWritten = stringToUTF8Array(stringy, u8array, 0, u8array.length);
          return dontAddNull && (u8array.length = numBytesWritten), u8array;
        }, FS_stdin_getChar = () => {
          if (!FS_stdin_getChar_buffer.length) {
            var result = null;
            if (ENVIRONMENT_IS_NODE) {
              var BUFSIZE = 256, buf = Buffer.alloc(BUFSIZE), bytesRead = 0, fd = process.stdin.fd;
              try {
                bytesRead = fs.readSync(fd, buf, 0, BUFSIZE);
              } catch (e) {
                if (e.toString().includes("EOF")) bytesRead = 0;
                else throw e;
              }
              bytesRead > 0 && (result = buf.slice(0, bytesRead).toString("utf-8"));
            } else globalThis.window?.prompt && (result = window.prompt("Input: "), result !== null && (result += `
`));
            if (!result)
              return null;
            FS_stdin_getChar_buffer = intArrayFromString(result, !0);
          }
          return FS_stdin_getChar_buffer.shift();
        }, TTY = { ttys: [], init() {
        }, shutdown() {
        }, register(dev, ops) {
          TTY.ttys[dev] = { input: [], output: [], ops }, FS.registerDevice(dev, TTY.stream_ops);
        }, stream_ops: { open(stream) {
          var tty = TTY.ttys[stream.node.rdev];
          if (!tty)
            throw new FS.ErrnoError(43);
          stream.tty = tty, stream.seekable = !1;
        }, close(stream) {
          stream.tty.ops.fsync(stream.tty);
        }, fsync(stream) {
          stream.tty.ops.fsync(stream.tty);
        }, read(stream, buffer, offset, length, pos) {
          if (!stream.tty || !stream.tty.ops.get_char)
            throw new FS.ErrnoError(60);
          for (var bytesRead = 0, i = 0; i < length; i++) {
            var result;
            try {
              result = stream.tty.ops.get_char(stream.tty);
            } catch {
              throw new FS.ErrnoError(29);
            }
            if (result === void 0 && bytesRead === 0)
              throw new FS.ErrnoError(6);
            if (result == null) break;
            bytesRead++, buffer[offset + i] = result;
          }
          return bytesRead && (stream.node.atime = Date.now()), bytesRead;
        }, write(stream, buffer, offset, length, pos) {
          if (!stream.tty || !stream.tty.ops.put_char)
            throw new FS.ErrnoError(60);
          try {
            for (var i = 0; i < length; i++)
              stream.tty.ops.put_char(stream.tty, buffer[offset + i]);
          } catch {
            throw new FS.ErrnoError(29);
          }
          return length && (stream.node.mtime = stream.node.ctime = Date.now()), i;
        } }, default_tty_ops: { get_char(tty) {
          return FS_stdin_getChar();
        }, put_char(tty, val) {
          val === null || val === 10 ? (out(UTF8ArrayToString(tty.output)), tty.output = []) : val != 0 && tty.output.push(val);
        }, fsync(tty) {
          tty.output?.length > 0 && (out(UTF8ArrayToString(tty.output)), tty.output = []);
        }, ioctl_tcgets(tty) {
          return { c_iflag: 25856, c_oflag: 5, c_cflag: 191, c_lflag: 35387, c_cc: [3, 28, 127, 21, 4, 0, 1, 0, 17, 19, 26, 0, 18, 15, 23, 22, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0] };
        }, ioctl_tcsets(tty, optional_actions, data) {
          return 0;
        }, ioctl_tiocgwinsz(tty) {
          return [24, 80];
        } }, default_tty1_ops: { put_char(tty, val) {
          val === null || val === 10 ? (err(UTF8ArrayToString(tty.output)), tty.output = []) : val != 0 && tty.output.push(val);
        }, fsync(tty) {
          tty.output?.length > 0 && (err(UTF8ArrayToString(tty.output)), tty.output = []);
        } } }, mmapAlloc = (size) => {
          abort();
        }, MEMFS = { ops_table: null, mount(mount) {
          return MEMFS.createNode(null, "/", 16895, 0);
        }, createNode(parent2, name2, mode, dev) {
          if (FS.isBlkdev(mode) || FS.isFIFO(mode))
            throw new FS.ErrnoError(63);
          MEMFS.ops_table ||= { dir: { node: { getattr: MEMFS.node_ops.getattr, setattr: MEMFS.node_ops.setattr, lookup: MEMFS.node_ops.lookup, mknod: MEMFS.node_ops.mknod, rename: MEMFS.node_ops.rename, unlink: MEMFS.node_ops.unlink, rmdir: MEMFS.node_ops.rmdir, readdir: MEMFS.node_ops.readdir, symlink: MEMFS.node_ops.symlink }, stream: { llseek: MEMFS.stream_ops.llseek } }, file: { node: { getattr: MEMFS.node_ops.getattr, setattr: MEMFS.node_ops.setattr }, stream: { llseek: MEMFS.stream_ops.llseek, read: MEMFS.stream_ops.read, write: MEMFS.stream_ops.write, mmap: MEMFS.stream_ops.mmap, msync: MEMFS.stream_ops.msync } }, link: { node: { getattr: MEMFS.node_ops.getattr, setattr: MEMFS.node_ops.setattr, readlink: MEMFS.node_ops.readlink }, stream: {} }, chrdev: { node: { getattr: MEMFS.node_ops.getattr, setattr: MEMFS.node_ops.setattr }, stream: FS.chrdev_stream_ops } };
          var node2 = FS.createNode(parent2, name2, mode, dev);
          return FS.isDir(node2.mode) ? (node2.node_ops = MEMFS.ops_table.dir.node, node2.stream_ops = MEMFS.ops_table.dir.stream, node2.contents = {}) : FS.isFile(node2.mode) ? (node2.node_ops = MEMFS.ops_table.file.node, node2.stream_ops = MEMFS.ops_table.file.stream, node2.usedBytes = 0, node2.contents = MEMFS.emptyFileContents ??= new Uint8Array(0)) : FS.isLink(node2.mode) ? (node2.node_ops = MEMFS.ops_table.link.node, node2.stream_ops = MEMFS.ops_table.link.stream) : FS.isChrdev(node2.mode) && (node2.node_ops = MEMFS.ops_table.chrdev.node, node2.stream_ops = MEMFS.ops_table.chrdev.stream), node2.atime = node2.mtime = node2.ctime = Date.now(), parent2 && (parent2.contents[name2] = node2, parent2.atime = parent2.mtime = parent2.ctime = node2.atime), node2;
        }, getFileDataAsTypedArray(node2) {
          return node2.contents.subarray(0, node2.usedBytes);
        }, expandFileStorage(node2, newCapacity) {
          var prevCapacity = node2.contents.length;
          if (!(prevCapacity >= newCapacity)) {
            var CAPACITY_DOUBLING_MAX = 1024 * 1024;
            newCapacity = Math.max(newCapacity, prevCapacity * (prevCapacity < CAPACITY_DOUBLING_MAX ? 2 : 1.125) >>> 0), prevCapacity && (newCapacity = Math.max(newCapacity, 256));
            var oldContents = MEMFS.getFileDataAsTypedArray(node2);
            node2.contents = new Uint8Array(newCapacity), node2.contents.set(oldContents);
          }
        }, resizeFileStorage(node2, newSize) {
          if (node2.usedBytes != newSize) {
            var oldContents = node2.contents;
            node2.contents = new Uint8Array(newSize), node2.contents.set(oldContents.subarray(0, Math.min(newSize, node2.usedBytes))), node2.usedBytes = newSize;
          }
        }, node_ops: { getattr(node2) {
          var attr = {};
          return attr.dev = FS.isChrdev(node2.mode) ? node2.id : 1, attr.ino = node2.id, attr.mode = node2.mode, attr.nlink = 1, attr.uid = 0, attr.gid = 0, attr.rdev = node2.rdev, FS.isDir(node2.mode) ? attr.size = 4096 : FS.isFile(node2.mode) ? attr.size = node2.usedBytes : FS.isLink(node2.mode) ? attr.size = node2.link.length : attr.size = 0, attr.atime = new Date(node2.atime), attr.mtime = new Date(node2.mtime), attr.ctime = new Date(node2.ctime), attr.blksize = 4096, attr.blocks = Math.ceil(attr.size / attr.blksize), attr;
        }, setattr(node2, attr) {
          for (let key of ["mode", "atime", "mtime", "ctime"])
            attr[key] != null && (node2[key] = attr[key]);
          attr.size !== void 0 && MEMFS.resizeFileStorage(node2, attr.size);
        }, lookup(parent2, name2) {
          throw MEMFS.doesNotExistError || (MEMFS.doesNotExistError = new FS.ErrnoError(44), MEMFS.doesNotExistError.stack = "<generic error, no stack>"), MEMFS.doesNotExistError;
        }, mknod(parent2, name2, mode, dev) {
          return MEMFS.createNode(parent2, name2, mode, dev);
        }, rename(old_node, new_dir, new_name) {
          var new_node;
          try {
            new_node = FS.lookupNode(new_dir, new_name);
          } catch {
          }
          if (new_node) {
            if (FS.isDir(old_node.mode))
              for (var i in new_node.contents)
                throw new FS.ErrnoError(55);
            FS.hashRemoveNode(new_node);
          }
          delete old_node.parent.contents[old_node.name], new_dir.contents[new_name] = old_node, old_node.name = new_name, new_dir.ctime = new_dir.mtime = old_node.parent.ctime = old_node.parent.mtime = Date.now();
        }, unlink(parent2, name2) {
          delete parent2.contents[name2], parent2.ctime = parent2.mtime = Date.now();
        }, rmdir(parent2, name2) {
          var node2 = FS.lookupNode(parent2, name2);
          for (var i in node2.contents)
            throw new FS.ErrnoError(55);
          delete parent2.contents[name2], parent2.ctime = parent2.mtime = Date.now();
        }, readdir(node2) {
          return [".", "..", ...Object.keys(node2.contents)];
        }, symlink(parent2, newname, oldpath) {
          var node2 = MEMFS.createNode(parent2, newname, 41471, 0);
          return node2.link = oldpath, node2;
        }, readlink(node2) {
          if (!FS.isLink(node2.mode))
            throw new FS.ErrnoError(28);
          return node2.link;
        } }, stream_ops: { read(stream, buffer, offset, length, position2) {
          var contents = stream.node.contents;
          if (position2 >= stream.node.usedBytes) return 0;
          var size = Math.min(stream.node.usedBytes - position2, length);
          return buffer.set(contents.subarray(position2, position2 + size), offset), size;
        }, write(stream, buffer, offset, length, position2, canOwn) {
          if (buffer.buffer === HEAP8.buffer && (canOwn = !1), !length) return 0;
          var node2 = stream.node;
          return node2.mtime = node2.ctime = Date.now(), canOwn ? (node2.contents = buffer.subarray(offset, offset + length), node2.usedBytes = length) : node2.usedBytes === 0 && position2 === 0 ? (node2.contents = buffer.slice(offset, offset + length), node2.usedBytes = length) : (MEMFS.expandFileStorage(node2, position2 + length), node2.contents.set(buffer.subarray(offset, offset + length), position2), node2.usedBytes = Math.max(node2.usedBytes, position2 + length)), length;
        }, llseek(stream, offset, whence) {
          var position2 = offset;
          if (whence === 1 ? position2 += stream.position : whence === 2 && FS.isFile(stream.node.mode) && (position2 += stream.node.usedBytes), position2 < 0)
            throw new FS.ErrnoError(28);
          return position2;
        }, mmap(stream, length, position2, prot, flags2) {
          if (!FS.isFile(stream.node.mode))
            throw new FS.ErrnoError(43);
          var ptr, allocated, contents = stream.node.contents;
          if (!(flags2 & 2) && contents.buffer === HEAP8.buffer)
            allocated = !1, ptr = contents.byteOffset;
          else {
            if (allocated = !0, ptr = mmapAlloc(length), !ptr)
              throw new FS.ErrnoError(48);
            contents && ((position2 > 0 || position2 + length < contents.length) && (contents.subarray ? contents = contents.subarray(position2, position2 + length) : contents = Array.prototype.slice.call(contents, position2, position2 + length)), HEAP8.set(contents, ptr));
          }
          return { ptr, allocated };
        }, msync(stream, buffer, offset, length, mmapFlags) {
          return MEMFS.stream_ops.write(stream, buffer, 0, length, offset, !1), 0;
        } } }, FS_modeStringToFlags = (str) => {
          if (typeof str != "string") return str;
          var flagModes = { r: 0, "r+": 2, w: 577, "w+": 578, a: 1089, "a+": 1090 }, flags2 = flagModes[str];
          if (typeof flags2 > "u")
            throw new Error(`Unknown file open mode: ${str}`);
          return flags2;
        }, FS_fileDataToTypedArray = (data) => (typeof data == "string" && (data = intArrayFromString(data, !0)), data.subarray || (data = new Uint8Array(data)), data), FS_getMode = (canRead, canWrite) => {
          var mode = 0;
          return canRead && (mode |= 365), canWrite && (mode |= 146), mode;
        }, asyncLoad = async (url) => {
          var arrayBuffer = await readAsync(url);
          return new Uint8Array(arrayBuffer);
        }, FS_createDataFile = (...args) => FS.createDataFile(...args), getUniqueRunDependency = (id) => id, dependenciesPromise = null, resolveRunDependencies = async () => dependenciesPromise, runDependencies = 0, dependenciesPromiseResolve = null, removeRunDependency = (id) => {
          runDependencies--, Module.monitorRunDependencies?.(runDependencies), runDependencies || dependenciesPromiseResolve();
        }, addRunDependency = (id) => {
          runDependencies || (dependenciesPromise = new Promise((resolve) => dependenciesPromiseResolve = resolve)), runDependencies++, Module.monitorRunDependencies?.(runDependencies);
        }, preloadPlugins = [], FS_handledByPreloadPlugin = async (byteArray, fullname) => {
          typeof Browser < "u" && Browser.init();
          for (var plugin of preloadPlugins)
            if (plugin.canHandle(fullname))
              return plugin.handle(byteArray, fullname);
          return byteArray;
        }, FS_preloadFile = async (parent2, name2, url, canRead, canWrite, dontCreateFile, canOwn, preFinish) => {
          var fullname = name2 ? PATH_FS.resolve(PATH.join2(parent2, name2)) : parent2, dep = getUniqueRunDependency(`cp ${fullname}`);
          addRunDependency(dep);
          try {
            var byteArray = url;
            typeof url == "string" && (byteArray = await asyncLoad(url)), byteArray = await FS_handledByPreloadPlugin(byteArray, fullname), preFinish?.(), dontCreateFile || FS_createDataFile(parent2, name2, byteArray, canRead, canWrite, canOwn);
          } finally {
            removeRunDependency(dep);
          }
        }, FS_createPreloadedFile = (parent2, name2, url, canRead, canWrite, onload, onerror, dontCreateFile, canOwn, preFinish) => {
          FS_preloadFile(parent2, name2, url, canRead, canWrite, dontCreateFile, canOwn, preFinish).then(onload).catch(onerror);
        }, FS = { root: null, mounts: [], devices: {}, streams: [], nextInode: 1, nameTable: null, currentPath: "/", initialized: !1, ignorePermissions: !0, filesystems: null, syncFSRequests: 0, ErrnoError: class {
          name = "ErrnoError";
          constructor(errno) {
            this.errno = errno;
          }
        }, FSStream: class {
          shared = {};
          get object() {
            return this.node;
          }
          set object(val) {
            this.node = val;
          }
          get isRead() {
            return (this.flags & 2097155) !== 1;
          }
          get isWrite() {
            return (this.flags & 2097155) !== 0;
          }
          get isAppend() {
            return this.flags & 1024;
          }
          get flags() {
            return this.shared.flags;
          }
          set flags(val) {
            this.shared.flags = val;
          }
          get position() {
            return this.shared.position;
          }
          set position(val) {
            this.shared.position = val;
          }
        }, FSNode: class {
          node_ops = {};
          stream_ops = {};
          readMode = 365;
          writeMode = 146;
          mounted = null;
          constructor(parent2, name2, mode, rdev) {
            parent2 || (parent2 = this), this.parent = parent2, this.mount = parent2.mount, this.id = FS.nextInode++, this.name = name2, this.mode = mode, this.rdev = rdev, this.atime = this.mtime = this.ctime = Date.now();
          }
          get read() {
            return (this.mode & this.readMode) === this.readMode;
          }
          set read(val) {
            val ? this.mode |= this.readMode : this.mode &= ~this.readMode;
          }
          get write() {
            return (this.mode & this.writeMode) === this.writeMode;
          }
          set write(val) {
            val ? this.mode |= this.writeMode : this.mode &= ~this.writeMode;
          }
          get isFolder() {
            return FS.isDir(this.mode);
          }
          get isDevice() {
            return FS.isChrdev(this.mode);
          }
          addListener(cb, exclusive = !1) {
            var entry = { cb, exclusive }, listeners = this.listeners ??= /* @__PURE__ */ new Set();
            return listeners.add(entry), { listeners, entry };
          }
          notifyListeners(flags2) {
            if (this.listeners) {
              var excl;
              for (var entry of this.listeners)
                entry.exclusive ? (excl ||= []).push(entry) : entry.cb(flags2);
              if (excl) {
                var i = (this.exclTurn || 0) % excl.length;
                this.exclTurn = i + 1, excl[i].cb(flags2);
              }
            }
          }
        }, lookupPath(path2, opts = {}) {
          if (!path2)
            throw new FS.ErrnoError(44);
          opts.follow_mount ??= !0, PATH.isAbs(path2) || (path2 = FS.cwd() + "/" + path2);
          linkloop: for (var nlinks = 0; nlinks < 40; nlinks++) {
            for (var parts = path2.split("/").filter((p) => !!p), current = FS.root, current_path = "/", i = 0; i < parts.length; i++) {
              var islast = i === parts.length - 1;
              if (islast && opts.parent)
                break;
              if (parts[i] !== ".") {
                if (parts[i] === "..") {
                  if (current_path = PATH.dirname(current_path), FS.isRoot(current)) {
                    path2 = current_path + "/" + parts.slice(i + 1).join("/"), nlinks--;
                    continue linkloop;
                  } else
                    current = current.parent;
                  continue;
                }
                current_path = PATH.join2(current_path, parts[i]);
                try {
                  current = FS.lookupNode(current, parts[i]);
                } catch (e) {
                  if (e?.errno === 44 && islast && opts.noent_okay)
                    return { path: current_path };
                  throw e;
                }
                if (FS.isMountpoint(current) && (!islast || opts.follow_mount) && (current = current.mounted.root), FS.isLink(current.mode) && (!islast || opts.follow)) {
                  if (!current.node_ops.readlink)
                    throw new FS.ErrnoError(52);
                  var link2 = current.node_ops.readlink(current);
                  PATH.isAbs(link2) || (link2 = PATH.dirname(current_path) + "/" + link2), path2 = link2 + "/" + parts.slice(i + 1).join("/");
                  continue linkloop;
                }
              }
            }
            return { path: current_path, node: current };
          }
          throw new FS.ErrnoError(32);
        }, getPath(node2) {
          for (var path2; ; ) {
            if (FS.isRoot(node2)) {
              var mount = node2.mount.mountpoint;
              return path2 ? mount[mount.length - 1] !== "/" ? `${mount}/${path2}` : mount + path2 : mount;
            }
            path2 = path2 ? `${node2.name}/${path2}` : node2.name, node2 = node2.parent;
          }
        }, hashName(parentid, name2) {
          for (var hash = 0, i = 0; i < name2.length; i++)
            hash = (hash << 5) - hash + name2.charCodeAt(i) | 0;
          return (parentid + hash >>> 0) % FS.nameTable.length;
        }, hashAddNode(node2) {
          var hash = FS.hashName(node2.parent.id, node2.name);
          node2.name_next = FS.nameTable[hash], FS.nameTable[hash] = node2;
        }, hashRemoveNode(node2) {
          var hash = FS.hashName(node2.parent.id, node2.name);
          if (FS.nameTable[hash] === node2)
            FS.nameTable[hash] = node2.name_next;
          else
            for (var current = FS.nameTable[hash]; current; ) {
              if (current.name_next === node2) {
                current.name_next = node2.name_next;
                break;
              }
              current = current.name_next;
            }
        }, lookupNode(parent2, name2) {
          var errCode = FS.mayLookup(parent2);
          if (errCode)
            throw new FS.ErrnoError(errCode);
          for (var hash = FS.hashName(parent2.id, name2), node2 = FS.nameTable[hash]; node2; node2 = node2.name_next) {
            var nodeName = node2.name;
            if (node2.parent.id === parent2.id && nodeName === name2)
              return node2;
          }
          return FS.lookup(parent2, name2);
        }, createNode(parent2, name2, mode, rdev) {
          var node2 = new FS.FSNode(parent2, name2, mode, rdev);
          return FS.hashAddNode(node2), node2;
        }, destroyNode(node2) {
          FS.hashRemoveNode(node2);
        }, isRoot(node2) {
          return node2 === node2.parent;
        }, isMountpoint(node2) {
          return !!node2.mounted;
        }, isFile(mode) {
          return (mode & 61440) === 32768;
        }, isDir(mode) {
          return (mode & 61440) === 16384;
        }, isLink(mode) {
          return (mode & 61440) === 40960;
        }, isChrdev(mode) {
          return (mode & 61440) === 8192;
        }, isBlkdev(mode) {
          return (mode & 61440) === 24576;
        }, isFIFO(mode) {
          return (mode & 61440) === 4096;
        }, isSocket(mode) {
          return (mode & 49152) === 49152;
        }, flagsToPermissionString(flag2) {
          var perms = ["r", "w", "rw"][flag2 & 3];
          return flag2 & 512 && (perms += "w"), perms;
        }, nodePermissions(node2, perms) {
          return FS.ignorePermissions ? 0 : perms.includes("r") && !(node2.mode & 292) || perms.includes("w") && !(node2.mode & 146) || perms.includes("x") && !(node2.mode & 73) ? 2 : 0;
        }, mayLookup(dir) {
          if (!FS.isDir(dir.mode)) return 54;
          var errCode = FS.nodePermissions(dir, "x");
          return errCode || (dir.node_ops.lookup ? 0 : 2);
        }, mayCreate(dir, name2) {
          if (!FS.isDir(dir.mode))
            return 54;
          try {
            var node2 = FS.lookupNode(dir, name2);
            return 20;
          } catch {
          }
          return FS.nodePermissions(dir, "wx");
        }, mayDelete(dir, name2, isdir) {
          var node2;
          try {
            node2 = FS.lookupNode(dir, name2);
          } catch (e) {
            return e.errno;
          }
          var errCode = FS.nodePermissions(dir, "wx");
          if (errCode)
            return errCode;
          if (isdir) {
            if (!FS.isDir(node2.mode))
              return 54;
            if (FS.isRoot(node2) || FS.getPath(node2) === FS.cwd())
              return 10;
          } else if (FS.isDir(node2.mode))
            return 31;
          return 0;
        }, mayOpen(node2, flags2) {
          if (!node2)
            return 44;
          if (FS.isLink(node2.mode))
            return 32;
          var mode = FS.flagsToPermissionString(flags2);
          return FS.isDir(node2.mode) && (mode !== "r" || flags2 & 576) ? 31 : FS.nodePermissions(node2, mode);
        }, checkOpExists(op, err2) {
          if (!op)
            throw new FS.ErrnoError(err2);
          return op;
        }, MAX_OPEN_FDS: 4096, nextfd() {
          for (var fd = 0; fd <= FS.MAX_OPEN_FDS; fd++)
            if (!FS.streams[fd])
              return fd;
          throw new FS.ErrnoError(33);
        }, getStreamChecked(fd) {
          var stream = FS.getStream(fd);
          if (!stream)
            throw new FS.ErrnoError(8);
          return stream;
        }, getStream: (fd) => FS.streams[fd], createStream(stream, fd = -1) {
          return stream = Object.assign(new FS.FSStream(), stream), fd == -1 && (fd = FS.nextfd()), stream.fd = fd, FS.streams[fd] = stream, stream;
        }, closeStream(fd) {
          FS.streams[fd] = null;
        }, dupStream(origStream, fd = -1) {
          var stream = FS.createStream(origStream, fd);
          return stream.stream_ops?.dup?.(stream), stream;
        }, doSetAttr(stream, node2, attr) {
          var setattr = stream?.stream_ops.setattr, arg = setattr ? stream : node2;
          setattr ??= node2.node_ops.setattr, FS.checkOpExists(setattr, 63);
          try {
            setattr(arg, attr);
          } catch (e) {
            throw e instanceof RangeError ? new FS.ErrnoError(22) : e;
          }
        }, chrdev_stream_ops: { open(stream) {
          var device = FS.getDevice(stream.node.rdev);
          stream.stream_ops = device.stream_ops, stream.stream_ops.open?.(stream);
        }, llseek() {
          throw new FS.ErrnoError(70);
        } }, major: (dev) => dev >> 8, minor: (dev) => dev & 255, makedev: (ma, mi) => ma << 8 | mi, registerDevice(dev, ops) {
          FS.devices[dev] = { stream_ops: ops };
        }, getDevice: (dev) => FS.devices[dev], getMounts(mount) {
          for (var mounts = [], check2 = [mount]; check2.length; ) {
            var m = check2.pop();
            mounts.push(m), check2.push(...m.mounts);
          }
          return mounts;
        }, syncfs(populate, callback) {
          typeof populate == "function" && (callback = populate, populate = !1), FS.syncFSRequests++, FS.syncFSRequests > 1 && err(`warning: ${FS.syncFSRequests} FS.syncfs operations in flight at once, probably just doing extra work`);
          var mounts = FS.getMounts(FS.root.mount), completed = 0;
          function doCallback(errCode) {
            return FS.syncFSRequests--, callback(errCode);
          }
          function done(errCode) {
            if (errCode)
              return done.errored ? void 0 : (done.errored = !0, doCallback(errCode));
            ++completed >= mounts.length && doCallback(null);
          }
          for (var mount of mounts)
            mount.type.syncfs ? mount.type.syncfs(mount, populate, done) : done(null);
        }, mount(type, opts, mountpoint) {
          var root2 = mountpoint === "/", pseudo = !mountpoint, node2;
          if (root2 && FS.root)
            throw new FS.ErrnoError(10);
          if (!root2 && !pseudo) {
            var lookup = FS.lookupPath(mountpoint, { follow_mount: !1 });
            if (mountpoint = lookup.path, node2 = lookup.node, FS.isMountpoint(node2))
              throw new FS.ErrnoError(10);
            if (!FS.isDir(node2.mode))
              throw new FS.ErrnoError(54);
          }
          var mount = { type, opts, mountpoint, mounts: [] }, mountRoot = type.mount(mount);
          return mountRoot.mount = mount, mount.root = mountRoot, root2 ? FS.root = mountRoot : node2 && (node2.mounted = mount, node2.mount && node2.mount.mounts.push(mount)), mountRoot;
        }, unmount(mountpoint) {
          var lookup = FS.lookupPath(mountpoint, { follow_mount: !1 });
          if (!FS.isMountpoint(lookup.node))
            throw new FS.ErrnoError(28);
          var node2 = lookup.node, mount = node2.mounted, mounts = FS.getMounts(mount);
          for (var [hash, current] of Object.entries(FS.nameTable))
            for (; current; ) {
              var next = current.name_next;
              mounts.includes(current.mount) && FS.destroyNode(current), current = next;
            }
          node2.mounted = null;
          var idx = node2.mount.mounts.indexOf(mount);
          node2.mount.mounts.splice(idx, 1);
        }, lookup(parent2, name2) {
          return parent2.node_ops.lookup(parent2, name2);
        }, mknod(path2, mode, dev) {
          var lookup = FS.lookupPath(path2, { parent: !0 }), parent2 = lookup.node, name2 = PATH.basename(path2);
          if (!name2)
            throw new FS.ErrnoError(28);
          if (name2 === "." || name2 === "..")
            throw new FS.ErrnoError(20);
          var errCode = FS.mayCreate(parent2, name2);
          if (errCode)
            throw new FS.ErrnoError(errCode);
          if (!parent2.node_ops.mknod)
            throw new FS.ErrnoError(63);
          return parent2.node_ops.mknod(parent2, name2, mode, dev);
        }, statfs(path2) {
          return FS.statfsNode(FS.lookupPath(path2, { follow: !0 }).node);
        }, statfsStream(stream) {
          return FS.statfsNode(stream.node);
        }, statfsNode(node2) {
          var rtn = { bsize: 4096, frsize: 4096, blocks: 1e6, bfree: 5e5, bavail: 5e5, files: FS.nextInode, ffree: FS.nextInode - 1, fsid: 42, flags: 2, namelen: 255 };
          return node2.node_ops.statfs && Object.assign(rtn, node2.node_ops.statfs(node2.mount.opts.root)), rtn;
        }, create(path2, mode = 438) {
          return mode &= 4095, mode |= 32768, FS.mknod(path2, mode, 0);
        }, mkdir(path2, mode = 511) {
          return mode &= 1023, mode |= 16384, FS.mknod(path2, mode, 0);
        }, mkdirTree(path2, mode) {
          var dirs = path2.split("/"), d = "";
          for (var dir of dirs)
            if (dir) {
              (d || PATH.isAbs(path2)) && (d += "/"), d += dir;
              try {
                FS.mkdir(d, mode);
              } catch (e) {
                if (e.errno != 20) throw e;
              }
            }
        }, mkdev(path2, mode, dev) {
          return typeof dev > "u" && (dev = mode, mode = 438), mode |= 8192, FS.mknod(path2, mode, dev);
        }, symlink(oldpath, newpath) {
          if (!PATH_FS.resolve(oldpath))
            throw new FS.ErrnoError(44);
          var lookup = FS.lookupPath(newpath, { parent: !0 }), parent2 = lookup.node;
          if (!parent2)
            throw new FS.ErrnoError(44);
          var newname = PATH.basename(newpath), errCode = FS.mayCreate(parent2, newname);
          if (errCode)
            throw new FS.ErrnoError(errCode);
          if (!parent2.node_ops.symlink)
            throw new FS.ErrnoError(63);
          return parent2.node_ops.symlink(parent2, newname, oldpath);
        }, link(oldpath, newpath, flags2) {
          var lookup = FS.lookupPath(newpath, { parent: !0 }), parent2 = lookup.node;
          if (!parent2)
            throw new FS.ErrnoError(44);
          var newname = PATH.basename(newpath), errCode = FS.mayCreate(parent2, newname);
          if (errCode)
            throw new FS.ErrnoError(errCode);
          if (!parent2.node_ops.link)
            throw new FS.ErrnoError(34);
          return parent2.node_ops.link(parent2, newname, oldpath, flags2);
        }, rename(old_path, new_path) {
          var old_dirname = PATH.dirname(old_path), new_dirname = PATH.dirname(new_path), old_name = PATH.basename(old_path), new_name = PATH.basename(new_path), lookup, old_dir, new_dir;
          if (lookup = FS.lookupPath(old_path, { parent: !0 }), old_dir = lookup.node, lookup = FS.lookupPath(new_path, { parent: !0 }), new_dir = lookup.node, !old_dir || !new_dir) throw new FS.ErrnoError(44);
          if (old_dir.mount !== new_dir.mount)
            throw new FS.ErrnoError(75);
          var old_node = FS.lookupNode(old_dir, old_name), relative = PATH_FS.relative(old_path, new_dirname);
          if (relative.charAt(0) !== ".")
            throw new FS.ErrnoError(28);
          if (relative = PATH_FS.relative(new_path, old_dirname), relative.charAt(0) !== ".")
            throw new FS.ErrnoError(55);
          var new_node;
          try {
            new_node = FS.lookupNode(new_dir, new_name);
          } catch {
          }
          if (old_node !== new_node) {
            var isdir = FS.isDir(old_node.mode), errCode = FS.mayDelete(old_dir, old_name, isdir);
            if (errCode)
              throw new FS.ErrnoError(errCode);
            if (errCode = new_node ? FS.mayDelete(new_dir, new_name, isdir) : FS.mayCreate(new_dir, new_name), errCode)
              throw new FS.ErrnoError(errCode);
            if (!old_dir.node_ops.rename)
              throw new FS.ErrnoError(63);
            if (FS.isMountpoint(old_node) || new_node && FS.isMountpoint(new_node))
              throw new FS.ErrnoError(10);
            if (new_dir !== old_dir && (errCode = FS.nodePermissions(old_dir, "w"), errCode))
              throw new FS.ErrnoError(errCode);
            FS.hashRemoveNode(old_node);
            try {
              old_dir.node_ops.rename(old_node, new_dir, new_name), old_node.parent = new_dir;
            } catch (e) {
              throw e;
            } finally {
              FS.hashAddNode(old_node);
            }
          }
        }, rmdir(path2) {
          var lookup = FS.lookupPath(path2, { parent: !0 }), parent2 = lookup.node, name2 = PATH.basename(path2), node2 = FS.lookupNode(parent2, name2), errCode = FS.mayDelete(parent2, name2, !0);
          if (errCode)
            throw new FS.ErrnoError(errCode);
          if (!parent2.node_ops.rmdir)
            throw new FS.ErrnoError(63);
          if (FS.isMountpoint(node2))
            throw new FS.ErrnoError(10);
          parent2.node_ops.rmdir(parent2, name2), FS.destroyNode(node2);
        }, readdir(path2) {
          var lookup = FS.lookupPath(path2, { follow: !0 }), node2 = lookup.node, readdir = FS.checkOpExists(node2.node_ops.readdir, 54);
          return readdir(node2);
        }, unlink(path2) {
          var lookup = FS.lookupPath(path2, { parent: !0 }), parent2 = lookup.node;
          if (!parent2)
            throw new FS.ErrnoError(44);
          var name2 = PATH.basename(path2), node2 = FS.lookupNode(parent2, name2), errCode = FS.mayDelete(parent2, name2, !1);
          if (errCode)
            throw new FS.ErrnoError(errCode);
          if (!parent2.node_ops.unlink)
            throw new FS.ErrnoError(63);
          if (FS.isMountpoint(node2))
            throw new FS.ErrnoError(10);
          parent2.node_ops.unlink(parent2, name2), FS.destroyNode(node2);
        }, readlink(path2) {
          var lookup = FS.lookupPath(path2), link2 = lookup.node;
          if (!link2)
            throw new FS.ErrnoError(44);
          if (!link2.node_ops.readlink)
            throw new FS.ErrnoError(28);
          return link2.node_ops.readlink(link2);
        }, stat(path2, dontFollow) {
          var lookup = FS.lookupPath(path2, { follow: !dontFollow }), node2 = lookup.node, getattr = FS.checkOpExists(node2.node_ops.getattr, 63);
          return getattr(node2);
        }, fstat(fd) {
          var stream = FS.getStreamChecked(fd), node2 = stream.node, getattr = stream.stream_ops.getattr, arg = getattr ? stream : node2;
          return getattr ??= node2.node_ops.getattr, FS.checkOpExists(getattr, 63), getattr(arg);
        }, lstat(path2) {
          return FS.stat(path2, !0);
        }, doChmod(stream, node2, mode, dontFollow) {
          FS.doSetAttr(stream, node2, { mode: mode & 4095 | node2.mode & -4096, ctime: Date.now(), dontFollow });
        }, chmod(path2, mode, dontFollow) {
          var node2;
          if (typeof path2 == "string") {
            var lookup = FS.lookupPath(path2, { follow: !dontFollow });
            node2 = lookup.node;
          } else
            node2 = path2;
          FS.doChmod(null, node2, mode, dontFollow);
        }, lchmod(path2, mode) {
          FS.chmod(path2, mode, !0);
        }, fchmod(fd, mode) {
          var stream = FS.getStreamChecked(fd);
          FS.doChmod(stream, stream.node, mode, !1);
        }, doChown(stream, node2, dontFollow) {
          FS.doSetAttr(stream, node2, { timestamp: Date.now(), dontFollow });
        }, chown(path2, uid, gid, dontFollow) {
          var node2;
          if (typeof path2 == "string") {
            var lookup = FS.lookupPath(path2, { follow: !dontFollow });
            node2 = lookup.node;
          } else
            node2 = path2;
          FS.doChown(null, node2, dontFollow);
        }, lchown(path2, uid, gid) {
          FS.chown(path2, uid, gid, !0);
        }, fchown(fd, uid, gid) {
          var stream = FS.getStreamChecked(fd);
          FS.doChown(stream, stream.node, !1);
        }, doTruncate(stream, node2, len) {
          if (FS.isDir(node2.mode))
            throw new FS.ErrnoError(31);
          if (!FS.isFile(node2.mode))
            throw new FS.ErrnoError(28);
          var errCode = FS.nodePermissions(node2, "w");
          if (errCode)
            throw new FS.ErrnoError(errCode);
          FS.doSetAttr(stream, node2, { size: len, timestamp: Date.now() });
        }, truncate(path2, len) {
          if (len < 0)
            throw new FS.ErrnoError(28);
          var node2;
          if (typeof path2 == "string") {
            var lookup = FS.lookupPath(path2, { follow: !0 });
            node2 = lookup.node;
          } else
            node2 = path2;
          FS.doTruncate(null, node2, len);
        }, ftruncate(fd, len) {
          var stream = FS.getStreamChecked(fd);
          if (len < 0 || (stream.flags & 2097155) === 0)
            throw new FS.ErrnoError(28);
          FS.doTruncate(stream, stream.node, len);
        }, utime(path2, atime, mtime, dontFollow) {
          var lookup = FS.lookupPath(path2, { follow: !dontFollow });
          FS.doSetAttr(null, lookup.node, { atime, mtime, dontFollow });
        }, open(path2, flags2, mode = 438) {
          if (path2 === "")
            throw new FS.ErrnoError(44);
          flags2 = FS_modeStringToFlags(flags2), flags2 & 64 ? mode = mode & 4095 | 32768 : mode = 0;
          var node2, isDirPath;
          if (typeof path2 == "object")
            node2 = path2;
          else {
            isDirPath = path2.endsWith("/");
            var lookup = FS.lookupPath(path2, { follow: !(flags2 & 131072), noent_okay: !0 });
            node2 = lookup.node, path2 = lookup.path;
          }
          var created = !1;
          if (flags2 & 64)
            if (node2) {
              if (flags2 & 128)
                throw new FS.ErrnoError(20);
            } else {
              if (isDirPath)
                throw new FS.ErrnoError(31);
              node2 = FS.mknod(path2, mode | 511, 0), created = !0;
            }
          if (!node2)
            throw new FS.ErrnoError(44);
          if (FS.isChrdev(node2.mode) && (flags2 &= -513), flags2 & 65536 && !FS.isDir(node2.mode))
            throw new FS.ErrnoError(54);
          if (!created) {
            var errCode = FS.mayOpen(node2, flags2);
            if (errCode)
              throw new FS.ErrnoError(errCode);
          }
          flags2 & 512 && !created && FS.truncate(node2, 0), flags2 &= -131713;
          var stream = FS.createStream({ node: node2, path: FS.getPath(node2), flags: flags2, seekable: !0, position: 0, stream_ops: node2.stream_ops, ungotten: [], error: !1 });
          return stream.stream_ops.open && stream.stream_ops.open(stream), created && FS.chmod(node2, mode & 511), stream;
        }, close(stream) {
          if (FS.isClosed(stream))
            throw new FS.ErrnoError(8);
          stream.getdents && (stream.getdents = null), stream.node?.notifyListeners(32);
          try {
            stream.stream_ops.close && stream.stream_ops.close(stream);
          } catch (e) {
            throw e;
          } finally {
            FS.closeStream(stream.fd);
          }
          stream.fd = null;
        }, isClosed(stream) {
          return stream.fd === null;
        }, llseek(stream, offset, whence) {
          if (FS.isClosed(stream))
            throw new FS.ErrnoError(8);
          if (!stream.seekable || !stream.stream_ops.llseek)
            throw new FS.ErrnoError(70);
          if (whence != 0 && whence != 1 && whence != 2)
            throw new FS.ErrnoError(28);
          return stream.position = stream.stream_ops.llseek(stream, offset, whence), stream.ungotten = [], stream.position;
        }, read(stream, buffer, offset, length, position2) {
          if (length < 0 || position2 < 0)
            throw new FS.ErrnoError(28);
          if (FS.isClosed(stream))
            throw new FS.ErrnoError(8);
          if ((stream.flags & 2097155) === 1)
            throw new FS.ErrnoError(8);
          if (FS.isDir(stream.node.mode))
            throw new FS.ErrnoError(31);
          if (!stream.stream_ops.read)
            throw new FS.ErrnoError(28);
          var seeking = typeof position2 < "u";
          if (!seeking)
            position2 = stream.position;
          else if (!stream.seekable)
            throw new FS.ErrnoError(70);
          var bytesRead = stream.stream_ops.read(stream, buffer, offset, length, position2);
          return seeking || (stream.position += bytesRead), bytesRead;
        }, write(stream, buffer, offset, length, position2, canOwn) {
          if (length < 0 || position2 < 0)
            throw new FS.ErrnoError(28);
          if (FS.isClosed(stream))
            throw new FS.ErrnoError(8);
          if ((stream.flags & 2097155) === 0)
            throw new FS.ErrnoError(8);
          if (FS.isDir(stream.node.mode))
            throw new FS.ErrnoError(31);
          if (!stream.stream_ops.write)
            throw new FS.ErrnoError(28);
          stream.seekable && stream.flags & 1024 && FS.llseek(stream, 0, 2);
          var seeking = typeof position2 < "u";
          if (!seeking)
            position2 = stream.position;
          else if (!stream.seekable)
            throw new FS.ErrnoError(70);
          var bytesWritten = stream.stream_ops.write(stream, buffer, offset, length, position2, canOwn);
          return seeking || (stream.position += bytesWritten), bytesWritten;
        }, mmap(stream, length, position2, prot, flags2) {
          if ((prot & 2) !== 0 && (flags2 & 2) === 0 && (stream.flags & 2097155) !== 2)
            throw new FS.ErrnoError(2);
          if ((stream.flags & 2097155) === 1)
            throw new FS.ErrnoError(2);
          if (!stream.stream_ops.mmap)
            throw new FS.ErrnoError(43);
          if (!length)
            throw new FS.ErrnoError(28);
          return stream.stream_ops.mmap(stream, length, position2, prot, flags2);
        }, msync(stream, buffer, offset, length, mmapFlags) {
          return stream.stream_ops.msync ? stream.stream_ops.msync(stream, buffer, offset, length, mmapFlags) : 0;
        }, ioctl(stream, cmd, arg) {
          if (!stream.stream_ops.ioctl)
            throw new FS.ErrnoError(59);
          return stream.stream_ops.ioctl(stream, cmd, arg);
        }, readFile(path2, opts = {}) {
          opts.flags = opts.flags ?? 0, opts.encoding = opts.encoding ?? "binary", opts.encoding !== "utf8" && opts.encoding !== "binary" && abort(`Invalid encoding type "${opts.encoding}"`);
          var stream = FS.open(path2, opts.flags), stat = FS.stat(path2), length = stat.size, buf = new Uint8Array(length);
          return FS.read(stream, buf, 0, length, 0), opts.encoding === "utf8" && (buf = UTF8ArrayToString(buf)), FS.close(stream), buf;
        }, writeFile(path2, data, opts = {}) {
          opts.flags = opts.flags ?? 577;
          var stream = FS.open(path2, opts.flags, opts.mode);
          data = FS_fileDataToTypedArray(data), FS.write(stream, data, 0, data.byteLength, void 0, opts.canOwn), FS.close(stream);
        }, cwd: () => FS.currentPath, chdir(path2) {
          var lookup = FS.lookupPath(path2, { follow: !0 });
          if (lookup.node === null)
            throw new FS.ErrnoError(44);
          if (!FS.isDir(lookup.node.mode))
            throw new FS.ErrnoError(54);
          var errCode = FS.nodePermissions(lookup.node, "x");
          if (errCode)
            throw new FS.ErrnoError(errCode);
          FS.currentPath = lookup.path;
        }, createDefaultDirectories() {
          FS.mkdir("/tmp"), FS.mkdir("/home"), FS.mkdir("/home/web_user");
        }, createDefaultDevices() {
          FS.mkdir("/dev"), FS.registerDevice(FS.makedev(1, 3), { read: () => 0, write: (stream, buffer, offset, length, pos) => length, llseek: () => 0 }), FS.mkdev("/dev/null", FS.makedev(1, 3)), TTY.register(FS.makedev(5, 0), TTY.default_tty_ops), TTY.register(FS.makedev(6, 0), TTY.default_tty1_ops), FS.mkdev("/dev/tty", FS.makedev(5, 0)), FS.mkdev("/dev/tty1", FS.makedev(6, 0));
          var randomBuffer = new Uint8Array(1024), randomLeft = 0, randomByte = () => (randomLeft === 0 && (randomFill(randomBuffer), randomLeft = randomBuffer.byteLength), randomBuffer[--randomLeft]);
          FS.createDevice("/dev", "random", randomByte), FS.createDevice("/dev", "urandom", randomByte), FS.mkdir("/dev/shm"), FS.mkdir("/dev/shm/tmp");
        }, createSpecialDirectories() {
          FS.mkdir("/proc");
          var proc_self = FS.mkdir("/proc/self");
          FS.mkdir("/proc/self/fd"), FS.mount({ mount() {
            var node2 = FS.createNode(proc_self, "fd", 16895, 73);
            return node2.stream_ops = { llseek: MEMFS.stream_ops.llseek }, node2.node_ops = { lookup(parent2, name2) {
              var fd = +name2, stream = FS.getStreamChecked(fd), ret = { parent: null, mount: { mountpoint: "fake" }, node_ops: { readlink: () => stream.path }, id: fd + 1 };
              return ret.parent = ret, ret;
            }, readdir() {
              return Array.from(FS.streams.entries()).filter(([k, v]) => v).map(([k, v]) => k.toString());
            } }, node2;
          } }, {}, "/proc/self/fd");
        }, createStandardStreams(input, output, error) {
          input ? FS.createDevice("/dev", "stdin", input) : FS.symlink("/dev/tty", "/dev/stdin"), output ? FS.createDevice("/dev", "stdout", null, output) : FS.symlink("/dev/tty", "/dev/stdout"), error ? FS.createDevice("/dev", "stderr", null, error) : FS.symlink("/dev/tty1", "/dev/stderr");
          var stdin = FS.open("/dev/stdin", 0), stdout = FS.open("/dev/stdout", 1), stderr = FS.open("/dev/stderr", 1);
        }, staticInit() {
          FS.nameTable = new Array(4096), FS.mount(MEMFS, {}, "/"), FS.createDefaultDirectories(), FS.createDefaultDevices(), FS.createSpecialDirectories(), FS.filesystems = { MEMFS };
        }, init(input, output, error) {
          FS.initialized = !0, input ??= Module.stdin, output ??= Module.stdout, error ??= Module.stderr, FS.createStandardStreams(input, output, error);
        }, quit() {
          FS.initialized = !1;
          for (var stream of FS.streams)
            stream && FS.close(stream);
        }, findObject(path2, dontResolveLastLink) {
          var ret = FS.analyzePath(path2, dontResolveLastLink);
          return ret.exists ? ret.object : null;
        }, analyzePath(path2, dontResolveLastLink) {
          try {
            var lookup = FS.lookupPath(path2, { follow: !dontResolveLastLink });
            path2 = lookup.path;
          } catch {
          }
          var ret = { isRoot: !1, exists: !1, error: 0, name: null, path: null, object: null, parentExists: !1, parentPath: null, parentObject: null };
          try {
            var lookup = FS.lookupPath(path2, { parent: !0 });
            ret.parentExists = !0, ret.parentPath = lookup.path, ret.parentObject = lookup.node, ret.name = PATH.basename(path2), lookup = FS.lookupPath(path2, { follow: !dontResolveLastLink }), ret.exists = !0, ret.path = lookup.path, ret.object = lookup.node, ret.name = lookup.node.name, ret.isRoot = lookup.path === "/";
          } catch (e) {
            ret.error = e.errno;
          }
          return ret;
        }, createPath(parent2, path2, canRead, canWrite) {
          parent2 = typeof parent2 == "string" ? parent2 : FS.getPath(parent2);
          for (var parts = path2.split("/").reverse(); parts.length; ) {
            var part = parts.pop();
            if (part) {
              var current = PATH.join2(parent2, part);
              try {
                FS.mkdir(current);
              } catch (e) {
                if (e.errno != 20) throw e;
              }
              parent2 = current;
            }
          }
          return current;
        }, createFile(parent2, name2, properties, canRead, canWrite) {
          var path2 = PATH.join2(typeof parent2 == "string" ? parent2 : FS.getPath(parent2), name2), mode = FS_getMode(canRead, canWrite);
          return FS.create(path2, mode);
        }, createDataFile(parent2, name2, data, canRead, canWrite, canOwn) {
          var path2 = name2;
          parent2 && (parent2 = typeof parent2 == "string" ? parent2 : FS.getPath(parent2), path2 = name2 ? PATH.join2(parent2, name2) : parent2);
          var mode = FS_getMode(canRead, canWrite), node2 = FS.create(path2, mode);
          if (data) {
            data = FS_fileDataToTypedArray(data), FS.chmod(node2, mode | 146);
            var stream = FS.open(node2, 577);
            FS.write(stream, data, 0, data.length, 0, canOwn), FS.close(stream), FS.chmod(node2, mode);
          }
        }, createDevice(parent2, name2, input, output) {
          var path2 = PATH.join2(typeof parent2 == "string" ? parent2 : FS.getPath(parent2), name2), mode = FS_getMode(!!input, !!output);
          FS.createDevice.major ??= 64;
          var dev = FS.makedev(FS.createDevice.major++, 0);
          return FS.registerDevice(dev, { open(stream) {
            stream.seekable = !1;
          }, close(stream) {
            output?.buffer?.length && output(10);
          }, read(stream, buffer, offset, length, pos) {
            for (var bytesRead = 0, i = 0; i < length; i++) {
              var result;
              try {
                result = input();
              } catch {
                throw new FS.ErrnoError(29);
              }
              if (result === void 0 && bytesRead === 0)
                throw new FS.ErrnoError(6);
              if (result == null) break;
              bytesRead++, buffer[offset + i] = result;
            }
            return bytesRead && (stream.node.atime = Date.now()), bytesRead;
          }, write(stream, buffer, offset, length, pos) {
            for (var i = 0; i < length; i++)
              try {
                output(buffer[offset + i]);
              } catch {
                throw new FS.ErrnoError(29);
              }
            return length && (stream.node.mtime = stream.node.ctime = Date.now()), i;
          } }), FS.mkdev(path2, mode, dev);
        }, forceLoadFile(obj) {
          if (obj.isDevice || obj.isFolder || obj.link || obj.contents) return !0;
          if (globalThis.XMLHttpRequest)
            abort("Lazy loading should have been performed (contents set) in createLazyFile, but it was not. Lazy loading only works in web workers. Use --embed-file or --preload-file in emcc on the main thread.");
          else
            try {
              obj.contents = readBinary(obj.url);
            } catch {
              throw new FS.ErrnoError(29);
            }
        }, createLazyFile(parent2, name2, url, canRead, canWrite) {
          class LazyUint8Array {
            lengthKnown = !1;
            chunks = [];
            get(idx) {
              if (!(idx > this.length - 1 || idx < 0)) {
                var chunkOffset = idx % this.chunkSize, chunkNum = idx / this.chunkSize | 0;
                return this.getter(chunkNum)[chunkOffset];
              }
            }
            setDataGetter(getter) {
              this.getter = getter;
            }
            cacheLength() {
              var xhr = new XMLHttpRequest();
              xhr.open("HEAD", url, !1), xhr.send(null), xhr.status >= 200 && xhr.status < 300 || xhr.status === 304 || abort("Couldn't load " + url + ". Status: " + xhr.status);
              var datalength = Number(xhr.getResponseHeader("Content-length")), header, hasByteServing = (header = xhr.getResponseHeader("Accept-Ranges")) && header === "bytes", usesGzip = (header = xhr.getResponseHeader("Content-Encoding")) && header === "gzip", chunkSize = 1024 * 1024;
              hasByteServing || (chunkSize = datalength);
              var doXHR = (from, to) => {
                from > to && abort(`invalid range (${from}, ${to}) or no bytes requested!`), to > datalength - 1 && abort(`only ${datalength} bytes available! programmer error!`);
                var xhr2 = new XMLHttpRequest();
                return xhr2.open("GET", url, !1), datalength !== chunkSize && xhr2.setRequestHeader("Range", "bytes=" + from + "-" + to), xhr2.responseType = "arraybuffer", xhr2.overrideMimeType && xhr2.overrideMimeType("text/plain; charset=x-user-defined"), xhr2.send(null), xhr2.status >= 200 && xhr2.status < 300 || xhr2.status === 304 || abort("Couldn't load " + url + ". Status: " + xhr2.status), xhr2.response !== void 0 ? new Uint8Array(xhr2.response || []) : intArrayFromString(xhr2.responseText ?? "", !0);
              }, lazyArray2 = this;
              lazyArray2.setDataGetter((chunkNum) => {
                var start2 = chunkNum * chunkSize, end2 = (chunkNum + 1) * chunkSize - 1;
                return end2 = Math.min(end2, datalength - 1), typeof lazyArray2.chunks[chunkNum] > "u" && (lazyArray2.chunks[chunkNum] = doXHR(start2, end2)), typeof lazyArray2.chunks[chunkNum] > "u" && abort("doXHR failed!"), lazyArray2.chunks[chunkNum];
              }), (usesGzip || !datalength) && (chunkSize = datalength = 1, datalength = this.getter(0).length, chunkSize = datalength, out("LazyFiles on gzip forces download of the whole file when length is accessed")), this._length = datalength, this._chunkSize = chunkSize, this.lengthKnown = !0;
            }
            get length() {
              return this.lengthKnown || this.cacheLength(), this._length;
            }
            get chunkSize() {
              return this.lengthKnown || this.cacheLength(), this._chunkSize;
            }
          }
          if (globalThis.XMLHttpRequest) {
            ENVIRONMENT_IS_WORKER || abort("Cannot do synchronous binary XHRs outside webworkers in modern browsers. Use --embed-file or --preload-file in emcc");
            var lazyArray = new LazyUint8Array(), properties = { isDevice: !1, contents: lazyArray };
          } else
            var properties = { isDevice: !1, url };
          var node2 = FS.createFile(parent2, name2, properties, canRead, canWrite);
          properties.contents ? node2.contents = properties.contents : properties.url && (node2.contents = null, node2.url = properties.url), Object.defineProperties(node2, { usedBytes: { get: function() {
            return this.contents.length;
          } } });
          var stream_ops = {};
          for (let [key, fn] of Object.entries(node2.stream_ops))
            stream_ops[key] = (...args) => (FS.forceLoadFile(node2), fn(...args));
          function writeChunks(stream, buffer, offset, length, position2) {
            var contents = stream.node.contents;
            if (position2 >= contents.length) return 0;
            var size = Math.min(contents.length - position2, length);
            if (contents.slice)
              for (var i = 0; i < size; i++)
                buffer[offset + i] = contents[position2 + i];
            else
              for (var i = 0; i < size; i++)
                buffer[offset + i] = contents.get(position2 + i);
            return size;
          }
          return stream_ops.read = (stream, buffer, offset, length, position2) => (FS.forceLoadFile(node2), writeChunks(stream, buffer, offset, length, position2)), stream_ops.mmap = (stream, length, position2, prot, flags2) => {
            FS.forceLoadFile(node2);
            var ptr = mmapAlloc(length);
            if (!ptr)
              throw new FS.ErrnoError(48);
            return writeChunks(stream, HEAP8, ptr, length, position2), { ptr, allocated: !0 };
          }, node2.stream_ops = stream_ops, node2;
        } }, SYSCALLS = { currentUmask: 18, calculateAt(dirfd, path2, allowEmpty) {
          if (PATH.isAbs(path2))
            return path2;
          var dir;
          if (dirfd === -100)
            dir = FS.cwd();
          else {
            var dirstream = SYSCALLS.getStreamFromFD(dirfd);
            dir = dirstream.path;
          }
          if (path2.length == 0) {
            if (!allowEmpty)
              throw new FS.ErrnoError(44);
            return dir;
          }
          return dir + "/" + path2;
        }, writeStat(buf, stat) {
          HEAPU32[buf >> 2] = stat.dev, HEAPU32[buf + 4 >> 2] = stat.mode, HEAPU32[buf + 8 >> 2] = stat.nlink, HEAPU32[buf + 12 >> 2] = stat.uid, HEAPU32[buf + 16 >> 2] = stat.gid, HEAPU32[buf + 20 >> 2] = stat.rdev, HEAP64[buf + 24 >> 3] = BigInt(stat.size), HEAP32[buf + 32 >> 2] = 4096, HEAP32[buf + 36 >> 2] = stat.blocks;
          var atime = stat.atime.getTime(), mtime = stat.mtime.getTime(), ctime = stat.ctime.getTime();
          return HEAP64[buf + 40 >> 3] = BigInt(Math.floor(atime / 1e3)), HEAPU32[buf + 48 >> 2] = atime % 1e3 * 1e3 * 1e3, HEAP64[buf + 56 >> 3] = BigInt(Math.floor(mtime / 1e3)), HEAPU32[buf + 64 >> 2] = mtime % 1e3 * 1e3 * 1e3, HEAP64[buf + 72 >> 3] = BigInt(Math.floor(ctime / 1e3)), HEAPU32[buf + 80 >> 2] = ctime % 1e3 * 1e3 * 1e3, HEAP64[buf + 88 >> 3] = BigInt(stat.ino), 0;
        }, writeStatFs(buf, stats) {
          HEAPU32[buf + 4 >> 2] = stats.bsize, HEAPU32[buf + 60 >> 2] = stats.bsize, HEAP64[buf + 8 >> 3] = BigInt(stats.blocks), HEAP64[buf + 16 >> 3] = BigInt(stats.bfree), HEAP64[buf + 24 >> 3] = BigInt(stats.bavail), HEAP64[buf + 32 >> 3] = BigInt(stats.files), HEAP64[buf + 40 >> 3] = BigInt(stats.ffree), HEAPU32[buf + 48 >> 2] = stats.fsid, HEAPU32[buf + 64 >> 2] = stats.flags, HEAPU32[buf + 56 >> 2] = stats.namelen;
        }, doMsync(addr, stream, len, flags2, offset) {
          if (!FS.isFile(stream.node.mode))
            throw new FS.ErrnoError(43);
          if (flags2 & 2)
            return 0;
          var buffer = HEAPU8.subarray(addr, addr + len);
          FS.msync(stream, buffer, offset, len, flags2);
        }, getStreamFromFD(fd) {
          var stream = FS.getStreamChecked(fd);
          return stream;
        }, varargs: void 0, getStr(ptr) {
          var ret = UTF8ToString(ptr);
          return ret;
        } };
        function _fd_close(fd) {
          try {
            var stream = SYSCALLS.getStreamFromFD(fd);
            return FS.close(stream), 0;
          } catch (e) {
            if (typeof FS > "u" || e.name !== "ErrnoError") throw e;
            return e.errno;
          }
        }
        var doReadv = (stream, iov, iovcnt, offset) => {
          for (var ret = 0, i = 0; i < iovcnt; i++) {
            var ptr = HEAPU32[iov >> 2], len = HEAPU32[iov + 4 >> 2];
            iov += 8;
            try {
              var curr = FS.read(stream, HEAP8, ptr, len, offset);
            } catch (e) {
              if (ret > 0 && e instanceof FS.ErrnoError && (e.errno == 6 || e.errno == 6))
                break;
              throw e;
            }
            if (curr < 0) return -1;
            if (ret += curr, curr < len) break;
            typeof offset < "u" && (offset += curr);
          }
          return ret;
        };
        function _fd_read(fd, iov, iovcnt, pnum) {
          try {
            var stream = SYSCALLS.getStreamFromFD(fd), num = doReadv(stream, iov, iovcnt);
            return HEAPU32[pnum >> 2] = num, 0;
          } catch (e) {
            if (typeof FS > "u" || e.name !== "ErrnoError") throw e;
            return e.errno;
          }
        }
        var INT53_MAX = 9007199254740992, INT53_MIN = -9007199254740992, bigintToI53Checked = (num) => num < INT53_MIN || num > INT53_MAX ? NaN : Number(num);
        function _fd_seek(fd, offset, whence, newOffset) {
          offset = bigintToI53Checked(offset);
          try {
            if (isNaN(offset)) return 22;
            var stream = SYSCALLS.getStreamFromFD(fd);
            return FS.llseek(stream, offset, whence), HEAP64[newOffset >> 3] = BigInt(stream.position), stream.getdents && offset === 0 && whence === 0 && (stream.getdents = null), 0;
          } catch (e) {
            if (typeof FS > "u" || e.name !== "ErrnoError") throw e;
            return e.errno;
          }
        }
        var doWritev = (stream, iov, iovcnt, offset) => {
          if (iovcnt == 1)
            return FS.write(stream, HEAP8, HEAPU32[iov >> 2], HEAPU32[iov + 4 >> 2], offset);
          for (var total = 0, i = 0, p = iov; i < iovcnt; i++, p += 8)
            total += HEAPU32[p + 4 >> 2];
          for (var view = new Uint8Array(total), voff = 0, i = 0; i < iovcnt; i++, iov += 8) {
            var ptr = HEAPU32[iov >> 2], len = HEAPU32[iov + 4 >> 2];
            view.set(HEAPU8.subarray(ptr, ptr + len), voff), voff += len;
          }
          return FS.write(stream, view, 0, total, offset);
        };
        function _fd_write(fd, iov, iovcnt, pnum) {
          try {
            var stream = SYSCALLS.getStreamFromFD(fd), num = doWritev(stream, iov, iovcnt);
            return HEAPU32[pnum >> 2] = num, 0;
          } catch (e) {
            if (typeof FS > "u" || e.name !== "ErrnoError") throw e;
            return e.errno;
          }
        }
        var wasmTableMirror = [], getWasmTableEntry = (funcPtr) => {
          var func = wasmTableMirror[funcPtr];
          return func || (wasmTableMirror[funcPtr] = func = wasmTable.get(funcPtr)), func;
        }, stringToUTF8 = (str, outPtr, maxBytesToWrite) => stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite);
        FS.createPreloadedFile = FS_createPreloadedFile, FS.preloadFile = FS_preloadFile, FS.staticInit();
        {
          Module.noExitRuntime && (noExitRuntime = Module.noExitRuntime), Module.print && (out = Module.print), Module.printErr && (err = Module.printErr), Module.arguments && (programArgs = Module.arguments), Module.thisProgram && (thisProgram = Module.thisProgram);
          var preInit = Module.preInit;
          if (preInit)
            for (typeof preInit == "function" && (Module.preInit = preInit = [preInit]); preInit.length > 0; )
              preInit.shift()();
        }
        Module.getValue = getValue, Module.UTF8ToString = UTF8ToString, Module.stringToUTF8 = stringToUTF8, Module.lengthBytesUTF8 = lengthBytesUTF8;
        var _wasm_parse_query, _malloc, _free, _wasm_parse_query_raw, _wasm_free_parse_result, _wasm_parse_plpgsql, _wasm_fingerprint, _wasm_normalize_query, _wasm_parse_query_detailed, _wasm_free_detailed_result, _wasm_scan, _wasm_free_string, __emscripten_timeout, _setThrew, __emscripten_stack_restore, _emscripten_stack_get_current, memory, __indirect_function_table, wasmMemory, wasmTable;
        function assignWasmExports(wasmExports2) {
          _wasm_parse_query = Module._wasm_parse_query = wasmExports2.B, _malloc = Module._malloc = wasmExports2.C, _free = Module._free = wasmExports2.E, _wasm_parse_query_raw = Module._wasm_parse_query_raw = wasmExports2.F, _wasm_free_parse_result = Module._wasm_free_parse_result = wasmExports2.G, _wasm_parse_plpgsql = Module._wasm_parse_plpgsql = wasmExports2.H, _wasm_fingerprint = Module._wasm_fingerprint = wasmExports2.I, _wasm_normalize_query = Module._wasm_normalize_query = wasmExports2.J, _wasm_parse_query_detailed = Module._wasm_parse_query_detailed = wasmExports2.K, _wasm_free_detailed_result = Module._wasm_free_detailed_result = wasmExports2.L, _wasm_scan = Module._wasm_scan = wasmExports2.M, _wasm_free_string = Module._wasm_free_string = wasmExports2.N, __emscripten_timeout = wasmExports2.O, _setThrew = wasmExports2.P, __emscripten_stack_restore = wasmExports2.Q, _emscripten_stack_get_current = wasmExports2.R, memory = wasmMemory = wasmExports2.z, __indirect_function_table = wasmTable = wasmExports2.D;
        }
        var wasmImports = { c: ___assert_fail, x: __abort_js, w: __emscripten_runtime_keepalive_clear, p: __emscripten_throw_longjmp, o: __setitimer_js, q: _emscripten_resize_heap, m: _exit, u: _fd_close, r: _fd_read, s: _fd_seek, t: _fd_write, g: invoke_i, b: invoke_ii, a: invoke_iii, d: invoke_iiii, k: invoke_iiiii, l: invoke_ji, e: invoke_v, f: invoke_vi, h: invoke_vii, j: invoke_viii, i: invoke_viiii, y: invoke_viiiii, n: invoke_viiiiiiiiiiiii, v: _proc_exit };
        function invoke_iii(index2, a1, a2) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index2)(a1, a2);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_ii(index2, a1) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index2)(a1);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_i(index2) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index2)();
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_v(index2) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index2)();
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_iiii(index2, a1, a2, a3) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index2)(a1, a2, a3);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_viiii(index2, a1, a2, a3, a4) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index2)(a1, a2, a3, a4);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_viiiiiiiiiiiii(index2, a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index2)(a1, a2, a3, a4, a5, a6, a7, a8, a9, a10, a11, a12, a13);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_iiiii(index2, a1, a2, a3, a4) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index2)(a1, a2, a3, a4);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_viii(index2, a1, a2, a3) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index2)(a1, a2, a3);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_vi(index2, a1) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index2)(a1);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_vii(index2, a1, a2) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index2)(a1, a2);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_viiiii(index2, a1, a2, a3, a4, a5) {
          var sp = stackSave();
          try {
            getWasmTableEntry(index2)(a1, a2, a3, a4, a5);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            _setThrew(1, 0);
          }
        }
        function invoke_ji(index2, a1) {
          var sp = stackSave();
          try {
            return getWasmTableEntry(index2)(a1);
          } catch (e) {
            if (stackRestore(sp), !(e instanceof EmscriptenEH)) throw e;
            return _setThrew(1, 0), 0n;
          }
        }
        async function run() {
          preRun(), runDependencies && await resolveRunDependencies();
          var setStatus = Module.setStatus;
          setStatus && (setStatus("Running..."), await new Promise((resolve) => setTimeout(resolve, 1)), setTimeout(setStatus, 1, "")), !ABORT && (initRuntime(), Module.onRuntimeInitialized?.(), postRun());
        }
        var wasmExports;
        return wasmExports = await createWasm(), await run(), Module;
      };
    })();
    typeof exports == "object" && typeof module == "object" ? (module.exports = PgQueryModule, module.exports.default = PgQueryModule) : typeof define == "function" && define.amd && define([], () => PgQueryModule);
  }
});

// node_modules/libpg-query/wasm/index.cjs
var require_wasm = __commonJS({
  "node_modules/libpg-query/wasm/index.cjs"(exports) {
    "use strict";
    var __createBinding = exports && exports.__createBinding || (Object.create ? (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k);
      var desc = Object.getOwnPropertyDescriptor(m, k);
      (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) && (desc = { enumerable: !0, get: function() {
        return m[k];
      } }), Object.defineProperty(o, k2, desc);
    }) : (function(o, m, k, k2) {
      k2 === void 0 && (k2 = k), o[k2] = m[k];
    })), __exportStar = exports && exports.__exportStar || function(m, exports2) {
      for (var p in m) p !== "default" && !Object.prototype.hasOwnProperty.call(exports2, p) && __createBinding(exports2, m, p);
    }, __importDefault = exports && exports.__importDefault || function(mod) {
      return mod && mod.__esModule ? mod : { default: mod };
    };
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.scan = exports.normalize = exports.fingerprint = exports.parsePlPgSQL = exports.parse = exports.SqlError = void 0;
    exports.hasSqlDetails = hasSqlDetails;
    exports.formatSqlError = formatSqlError;
    exports.loadModule = loadModule;
    exports.parseSync = parseSync;
    exports.parsePlPgSQLSync = parsePlPgSQLSync;
    exports.fingerprintSync = fingerprintSync;
    exports.normalizeSync = normalizeSync;
    exports.scanSync = scanSync;
    __exportStar(require_types2(), exports);
    var SqlError = class extends Error {
      sqlDetails;
      constructor(message, details) {
        super(message), this.name = "SqlError", this.sqlDetails = details;
      }
    };
    exports.SqlError = SqlError;
    function hasSqlDetails(error) {
      return error instanceof SqlError && error.sqlDetails !== void 0;
    }
    function formatSqlError(error, query, options = {}) {
      let { showPosition = !0, showQuery = !0, color: color2 = !1, maxQueryLength } = options, lines = [], red = color2 ? "\x1B[31m" : "", yellow = color2 ? "\x1B[33m" : "", reset = color2 ? "\x1B[0m" : "";
      if (lines.push(`${red}Error: ${error.message}${reset}`), error.sqlDetails) {
        let { cursorPosition, fileName: fileName2, functionName, lineNumber } = error.sqlDetails;
        if (cursorPosition !== void 0 && cursorPosition >= 0 && lines.push(`Position: ${cursorPosition}`), fileName2 || functionName || lineNumber) {
          let details = [];
          fileName2 && details.push(`file: ${fileName2}`), functionName && details.push(`function: ${functionName}`), lineNumber && details.push(`line: ${lineNumber}`), lines.push(`Source: ${details.join(", ")}`);
        }
        if (showQuery && showPosition && cursorPosition !== void 0 && cursorPosition >= 0) {
          let displayQuery = query, adjustedPosition = cursorPosition;
          if (maxQueryLength && query.length > maxQueryLength) {
            let start2 = Math.max(0, cursorPosition - Math.floor(maxQueryLength / 2)), end2 = Math.min(query.length, start2 + maxQueryLength);
            displayQuery = (start2 > 0 ? "..." : "") + query.substring(start2, end2) + (end2 < query.length ? "..." : ""), adjustedPosition = cursorPosition - start2 + (start2 > 0 ? 3 : 0);
          }
          lines.push(displayQuery), lines.push(" ".repeat(adjustedPosition) + `${yellow}^${reset}`);
        }
      } else if (showQuery) {
        let displayQuery = query;
        maxQueryLength && query.length > maxQueryLength && (displayQuery = query.substring(0, maxQueryLength) + "..."), lines.push(`Query: ${displayQuery}`);
      }
      return lines.join(`
`);
    }
    var libpg_query_js_1 = __importDefault(require_libpg_query()), wasmModule, initPromise = (0, libpg_query_js_1.default)().then((module2) => {
      wasmModule = module2;
    });
    function ensureLoaded() {
      if (!wasmModule)
        throw new Error("WASM module not initialized. Call `loadModule()` first.");
    }
    async function loadModule() {
      wasmModule || await initPromise;
    }
    function awaitInit(fn) {
      return (async (...args) => (await initPromise, fn(...args)));
    }
    function stringToPtr(str) {
      if (ensureLoaded(), typeof str != "string")
        throw new TypeError(`Expected a string, got ${typeof str}`);
      let len = wasmModule.lengthBytesUTF8(str) + 1, ptr = wasmModule._malloc(len);
      try {
        return wasmModule.stringToUTF8(str, ptr, len), ptr;
      } catch (error) {
        throw wasmModule._free(ptr), error;
      }
    }
    function ptrToString(ptr) {
      if (ensureLoaded(), typeof ptr != "number")
        throw new TypeError(`Expected a number, got ${typeof ptr}`);
      return wasmModule.UTF8ToString(ptr);
    }
    exports.parse = awaitInit(async (query) => {
      if (query == null)
        throw new Error("Query cannot be null or undefined");
      if (query === "")
        throw new Error("Query cannot be empty");
      let queryPtr = stringToPtr(query), resultPtr = 0;
      try {
        if (resultPtr = wasmModule._wasm_parse_query_raw(queryPtr), !resultPtr)
          throw new Error("Failed to parse query: memory allocation failed");
        let parseTreePtr = wasmModule.getValue(resultPtr, "i32"), stderrBufferPtr = wasmModule.getValue(resultPtr + 4, "i32"), errorPtr = wasmModule.getValue(resultPtr + 8, "i32");
        if (errorPtr) {
          let messagePtr = wasmModule.getValue(errorPtr, "i32"), funcnamePtr = wasmModule.getValue(errorPtr + 4, "i32"), filenamePtr = wasmModule.getValue(errorPtr + 8, "i32"), lineno = wasmModule.getValue(errorPtr + 12, "i32"), cursorpos = wasmModule.getValue(errorPtr + 16, "i32"), message = messagePtr ? wasmModule.UTF8ToString(messagePtr) : "Unknown error", funcname = funcnamePtr ? wasmModule.UTF8ToString(funcnamePtr) : void 0, filename = filenamePtr ? wasmModule.UTF8ToString(filenamePtr) : void 0;
          throw new SqlError(message, {
            message,
            cursorPosition: cursorpos > 0 ? cursorpos - 1 : 0,
            // Convert to 0-based
            fileName: filename,
            functionName: funcname,
            lineNumber: lineno > 0 ? lineno : void 0
          });
        }
        if (!parseTreePtr)
          throw new Error("No parse tree generated");
        let parseTreeStr = wasmModule.UTF8ToString(parseTreePtr);
        return JSON.parse(parseTreeStr);
      } finally {
        wasmModule._free(queryPtr), resultPtr && wasmModule._wasm_free_parse_result(resultPtr);
      }
    });
    exports.parsePlPgSQL = awaitInit(async (query) => {
      let queryPtr = stringToPtr(query), resultPtr = 0;
      try {
        resultPtr = wasmModule._wasm_parse_plpgsql(queryPtr);
        let resultStr = ptrToString(resultPtr);
        if (!resultStr.startsWith("{"))
          throw new Error(resultStr);
        return JSON.parse(resultStr);
      } finally {
        wasmModule._free(queryPtr), resultPtr && wasmModule._wasm_free_string(resultPtr);
      }
    });
    exports.fingerprint = awaitInit(async (query) => {
      let queryPtr = stringToPtr(query), resultPtr = 0;
      try {
        resultPtr = wasmModule._wasm_fingerprint(queryPtr);
        let resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith("syntax error") || resultStr.startsWith("deparse error") || resultStr.startsWith("ERROR"))
          throw new Error(resultStr);
        return resultStr;
      } finally {
        wasmModule._free(queryPtr), resultPtr && wasmModule._wasm_free_string(resultPtr);
      }
    });
    exports.normalize = awaitInit(async (query) => {
      let queryPtr = stringToPtr(query), resultPtr = 0;
      try {
        resultPtr = wasmModule._wasm_normalize_query(queryPtr);
        let resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith("syntax error") || resultStr.startsWith("deparse error") || resultStr.startsWith("ERROR"))
          throw new Error(resultStr);
        return resultStr;
      } finally {
        wasmModule._free(queryPtr), resultPtr && wasmModule._wasm_free_string(resultPtr);
      }
    });
    function parseSync(query) {
      if (!wasmModule)
        throw new Error("WASM module not initialized. Call loadModule() first.");
      if (query == null)
        throw new Error("Query cannot be null or undefined");
      if (query === "")
        throw new Error("Query cannot be empty");
      let queryPtr = stringToPtr(query), resultPtr = 0;
      try {
        if (resultPtr = wasmModule._wasm_parse_query_raw(queryPtr), !resultPtr)
          throw new Error("Failed to parse query: memory allocation failed");
        let parseTreePtr = wasmModule.getValue(resultPtr, "i32"), stderrBufferPtr = wasmModule.getValue(resultPtr + 4, "i32"), errorPtr = wasmModule.getValue(resultPtr + 8, "i32");
        if (errorPtr) {
          let messagePtr = wasmModule.getValue(errorPtr, "i32"), funcnamePtr = wasmModule.getValue(errorPtr + 4, "i32"), filenamePtr = wasmModule.getValue(errorPtr + 8, "i32"), lineno = wasmModule.getValue(errorPtr + 12, "i32"), cursorpos = wasmModule.getValue(errorPtr + 16, "i32"), message = messagePtr ? wasmModule.UTF8ToString(messagePtr) : "Unknown error", funcname = funcnamePtr ? wasmModule.UTF8ToString(funcnamePtr) : void 0, filename = filenamePtr ? wasmModule.UTF8ToString(filenamePtr) : void 0;
          throw new SqlError(message, {
            message,
            cursorPosition: cursorpos > 0 ? cursorpos - 1 : 0,
            // Convert to 0-based
            fileName: filename,
            functionName: funcname,
            lineNumber: lineno > 0 ? lineno : void 0
          });
        }
        if (!parseTreePtr)
          throw new Error("No parse tree generated");
        let parseTreeStr = wasmModule.UTF8ToString(parseTreePtr);
        return JSON.parse(parseTreeStr);
      } finally {
        wasmModule._free(queryPtr), resultPtr && wasmModule._wasm_free_parse_result(resultPtr);
      }
    }
    function parsePlPgSQLSync(query) {
      if (!wasmModule)
        throw new Error("WASM module not initialized. Call loadModule() first.");
      let queryPtr = stringToPtr(query), resultPtr = 0;
      try {
        resultPtr = wasmModule._wasm_parse_plpgsql(queryPtr);
        let resultStr = ptrToString(resultPtr);
        if (!resultStr.startsWith("{"))
          throw new Error(resultStr);
        return JSON.parse(resultStr);
      } finally {
        wasmModule._free(queryPtr), resultPtr && wasmModule._wasm_free_string(resultPtr);
      }
    }
    function fingerprintSync(query) {
      if (!wasmModule)
        throw new Error("WASM module not initialized. Call loadModule() first.");
      let queryPtr = stringToPtr(query), resultPtr = 0;
      try {
        resultPtr = wasmModule._wasm_fingerprint(queryPtr);
        let resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith("syntax error") || resultStr.startsWith("deparse error") || resultStr.startsWith("ERROR"))
          throw new Error(resultStr);
        return resultStr;
      } finally {
        wasmModule._free(queryPtr), resultPtr && wasmModule._wasm_free_string(resultPtr);
      }
    }
    function normalizeSync(query) {
      if (!wasmModule)
        throw new Error("WASM module not initialized. Call loadModule() first.");
      let queryPtr = stringToPtr(query), resultPtr = 0;
      try {
        resultPtr = wasmModule._wasm_normalize_query(queryPtr);
        let resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith("syntax error") || resultStr.startsWith("deparse error") || resultStr.startsWith("ERROR"))
          throw new Error(resultStr);
        return resultStr;
      } finally {
        wasmModule._free(queryPtr), resultPtr && wasmModule._wasm_free_string(resultPtr);
      }
    }
    exports.scan = awaitInit(async (query) => {
      let queryPtr = stringToPtr(query), resultPtr = 0;
      try {
        resultPtr = wasmModule._wasm_scan(queryPtr);
        let resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith("syntax error") || resultStr.startsWith("deparse error") || resultStr.startsWith("ERROR"))
          throw new Error(resultStr);
        return JSON.parse(resultStr);
      } finally {
        wasmModule._free(queryPtr), resultPtr && wasmModule._wasm_free_string(resultPtr);
      }
    });
    function scanSync(query) {
      if (!wasmModule)
        throw new Error("WASM module not initialized. Call loadModule() first.");
      let queryPtr = stringToPtr(query), resultPtr = 0;
      try {
        resultPtr = wasmModule._wasm_scan(queryPtr);
        let resultStr = ptrToString(resultPtr);
        if (resultStr.startsWith("syntax error") || resultStr.startsWith("deparse error") || resultStr.startsWith("ERROR"))
          throw new Error(resultStr);
        return JSON.parse(resultStr);
      } finally {
        wasmModule._free(queryPtr), resultPtr && wasmModule._wasm_free_string(resultPtr);
      }
    }
  }
});

// node_modules/diff/libesm/diff/base.js
var Diff = class {
  diff(oldStr, newStr, options = {}) {
    let callback;
    typeof options == "function" ? (callback = options, options = {}) : "callback" in options && (callback = options.callback);
    let oldString = this.castInput(oldStr, options), newString = this.castInput(newStr, options), oldTokens = this.removeEmpty(this.tokenize(oldString, options)), newTokens = this.removeEmpty(this.tokenize(newString, options));
    return this.diffWithOptionsObj(oldTokens, newTokens, options, callback);
  }
  diffWithOptionsObj(oldTokens, newTokens, options, callback) {
    var _a;
    let done = (value) => {
      if (value = this.postProcess(value, options), callback) {
        setTimeout(function() {
          callback(value);
        }, 0);
        return;
      } else
        return value;
    }, newLen = newTokens.length, oldLen = oldTokens.length, editLength = 1, maxEditLength = newLen + oldLen;
    options.maxEditLength != null && (maxEditLength = Math.min(maxEditLength, options.maxEditLength));
    let maxExecutionTime = (_a = options.timeout) !== null && _a !== void 0 ? _a : 1 / 0, abortAfterTimestamp = Date.now() + maxExecutionTime, bestPath = [{ oldPos: -1, lastComponent: void 0 }], newPos = this.extractCommon(bestPath[0], newTokens, oldTokens, 0, options);
    if (bestPath[0].oldPos + 1 >= oldLen && newPos + 1 >= newLen)
      return done(this.buildValues(bestPath[0].lastComponent, newTokens, oldTokens));
    let minDiagonalToConsider = -1 / 0, maxDiagonalToConsider = 1 / 0, execEditLength = () => {
      for (let diagonalPath = Math.max(minDiagonalToConsider, -editLength); diagonalPath <= Math.min(maxDiagonalToConsider, editLength); diagonalPath += 2) {
        let basePath, removePath = bestPath[diagonalPath - 1], addPath = bestPath[diagonalPath + 1];
        removePath && (bestPath[diagonalPath - 1] = void 0);
        let canAdd = !1;
        if (addPath) {
          let addPathNewPos = addPath.oldPos - diagonalPath;
          canAdd = addPath && 0 <= addPathNewPos && addPathNewPos < newLen;
        }
        let canRemove = removePath && removePath.oldPos + 1 < oldLen;
        if (!canAdd && !canRemove) {
          bestPath[diagonalPath] = void 0;
          continue;
        }
        if (!canRemove || canAdd && removePath.oldPos < addPath.oldPos ? basePath = this.addToPath(addPath, !0, !1, 0, options) : basePath = this.addToPath(removePath, !1, !0, 1, options), newPos = this.extractCommon(basePath, newTokens, oldTokens, diagonalPath, options), basePath.oldPos + 1 >= oldLen && newPos + 1 >= newLen)
          return done(this.buildValues(basePath.lastComponent, newTokens, oldTokens)) || !0;
        bestPath[diagonalPath] = basePath, basePath.oldPos + 1 >= oldLen && (maxDiagonalToConsider = Math.min(maxDiagonalToConsider, diagonalPath - 1)), newPos + 1 >= newLen && (minDiagonalToConsider = Math.max(minDiagonalToConsider, diagonalPath + 1));
      }
      editLength++;
    };
    if (callback)
      (function exec() {
        setTimeout(function() {
          if (editLength > maxEditLength || Date.now() > abortAfterTimestamp)
            return callback(void 0);
          execEditLength() || exec();
        }, 0);
      })();
    else
      for (; editLength <= maxEditLength && Date.now() <= abortAfterTimestamp; ) {
        let ret = execEditLength();
        if (ret)
          return ret;
      }
  }
  addToPath(path2, added, removed2, oldPosInc, options) {
    let last = path2.lastComponent;
    return last && !options.oneChangePerToken && last.added === added && last.removed === removed2 ? {
      oldPos: path2.oldPos + oldPosInc,
      lastComponent: { count: last.count + 1, added, removed: removed2, previousComponent: last.previousComponent }
    } : {
      oldPos: path2.oldPos + oldPosInc,
      lastComponent: { count: 1, added, removed: removed2, previousComponent: last }
    };
  }
  extractCommon(basePath, newTokens, oldTokens, diagonalPath, options) {
    let newLen = newTokens.length, oldLen = oldTokens.length, oldPos = basePath.oldPos, newPos = oldPos - diagonalPath, commonCount = 0;
    for (; newPos + 1 < newLen && oldPos + 1 < oldLen && this.equals(oldTokens[oldPos + 1], newTokens[newPos + 1], options); )
      newPos++, oldPos++, commonCount++, options.oneChangePerToken && (basePath.lastComponent = { count: 1, previousComponent: basePath.lastComponent, added: !1, removed: !1 });
    return commonCount && !options.oneChangePerToken && (basePath.lastComponent = { count: commonCount, previousComponent: basePath.lastComponent, added: !1, removed: !1 }), basePath.oldPos = oldPos, newPos;
  }
  equals(left2, right, options) {
    return options.comparator ? options.comparator(left2, right) : left2 === right || !!options.ignoreCase && left2.toLowerCase() === right.toLowerCase();
  }
  removeEmpty(array) {
    let ret = [];
    for (let i = 0; i < array.length; i++)
      array[i] && ret.push(array[i]);
    return ret;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  castInput(value, options) {
    return value;
  }
  // eslint-disable-next-line @typescript-eslint/no-unused-vars
  tokenize(value, options) {
    return Array.from(value);
  }
  join(chars) {
    return chars.join("");
  }
  postProcess(changeObjects, options) {
    return changeObjects;
  }
  get useLongestToken() {
    return !1;
  }
  buildValues(lastComponent, newTokens, oldTokens) {
    let components = [], nextComponent;
    for (; lastComponent; )
      components.push(lastComponent), nextComponent = lastComponent.previousComponent, delete lastComponent.previousComponent, lastComponent = nextComponent;
    components.reverse();
    let componentLen = components.length, componentPos = 0, newPos = 0, oldPos = 0;
    for (; componentPos < componentLen; componentPos++) {
      let component = components[componentPos];
      if (component.removed)
        component.value = this.join(oldTokens.slice(oldPos, oldPos + component.count)), oldPos += component.count;
      else {
        if (!component.added && this.useLongestToken) {
          let value = newTokens.slice(newPos, newPos + component.count);
          value = value.map(function(value2, i) {
            let oldValue = oldTokens[oldPos + i];
            return oldValue.length > value2.length ? oldValue : value2;
          }), component.value = this.join(value);
        } else
          component.value = this.join(newTokens.slice(newPos, newPos + component.count));
        newPos += component.count, component.added || (oldPos += component.count);
      }
    }
    return components;
  }
};

// node_modules/diff/libesm/diff/line.js
var LineDiff = class extends Diff {
  constructor() {
    super(...arguments), this.tokenize = tokenize;
  }
  equals(left2, right, options) {
    return options.ignoreWhitespace ? ((!options.newlineIsToken || !left2.includes(`
`)) && (left2 = left2.trim()), (!options.newlineIsToken || !right.includes(`
`)) && (right = right.trim())) : options.ignoreNewlineAtEof && !options.newlineIsToken && (left2.endsWith(`
`) && (left2 = left2.slice(0, -1)), right.endsWith(`
`) && (right = right.slice(0, -1))), super.equals(left2, right, options);
  }
}, lineDiff = new LineDiff();
function diffLines(oldStr, newStr, options) {
  return lineDiff.diff(oldStr, newStr, options);
}
function tokenize(value, options) {
  options.stripTrailingCr && (value = value.replace(/\r\n/g, `
`));
  let retLines = [], linesAndNewlines = value.split(/(\n|\r\n)/);
  linesAndNewlines[linesAndNewlines.length - 1] || linesAndNewlines.pop();
  for (let i = 0; i < linesAndNewlines.length; i++) {
    let line = linesAndNewlines[i];
    i % 2 && !options.newlineIsToken ? retLines[retLines.length - 1] += line : retLines.push(line);
  }
  return retLines;
}

// node_modules/diff/libesm/patch/create.js
function needsQuoting(s) {
  for (let i = 0; i < s.length; i++)
    if (s[i] < " " || s[i] > "~" || s[i] === '"' || s[i] === "\\")
      return !0;
  return !1;
}
function quoteFileNameIfNeeded(s) {
  if (!needsQuoting(s))
    return s;
  let result = '"', bytes = new TextEncoder().encode(s), i = 0;
  for (; i < bytes.length; ) {
    let b = bytes[i];
    b === 7 ? result += "\\a" : b === 8 ? result += "\\b" : b === 9 ? result += "\\t" : b === 10 ? result += "\\n" : b === 11 ? result += "\\v" : b === 12 ? result += "\\f" : b === 13 ? result += "\\r" : b === 34 ? result += '\\"' : b === 92 ? result += "\\\\" : b >= 32 && b <= 126 ? result += String.fromCharCode(b) : result += "\\" + b.toString(8).padStart(3, "0"), i++;
  }
  return result += '"', result;
}
var INCLUDE_HEADERS = {
  includeIndex: !0,
  includeUnderline: !0,
  includeFileHeaders: !0
};
function structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  let optionsObj;
  options ? typeof options == "function" ? optionsObj = { callback: options } : optionsObj = options : optionsObj = {}, typeof optionsObj.context > "u" && (optionsObj.context = 4);
  let context = optionsObj.context;
  if (optionsObj.newlineIsToken)
    throw new Error("newlineIsToken may not be used with patch-generation functions, only with diffing functions");
  if (optionsObj.callback) {
    let { callback } = optionsObj;
    diffLines(oldStr, newStr, Object.assign(Object.assign({}, optionsObj), { callback: (diff) => {
      let patch = diffLinesResultToPatch(diff);
      callback(patch);
    } }));
  } else
    return diffLinesResultToPatch(diffLines(oldStr, newStr, optionsObj));
  function diffLinesResultToPatch(diff) {
    if (!diff)
      return;
    diff.push({ value: "", lines: [] });
    function contextLines(lines) {
      return lines.map(function(entry) {
        return " " + entry;
      });
    }
    let hunks = [], oldRangeStart = 0, newRangeStart = 0, curRange = [], oldLine = 1, newLine = 1;
    for (let i = 0; i < diff.length; i++) {
      let current = diff[i], lines = current.lines || splitLines(current.value);
      if (current.lines = lines, current.added || current.removed) {
        if (!oldRangeStart) {
          let prev = diff[i - 1];
          oldRangeStart = oldLine, newRangeStart = newLine, prev && (curRange = context > 0 ? contextLines(prev.lines.slice(-context)) : [], oldRangeStart -= curRange.length, newRangeStart -= curRange.length);
        }
        for (let line of lines)
          curRange.push((current.added ? "+" : "-") + line);
        current.added ? newLine += lines.length : oldLine += lines.length;
      } else {
        if (oldRangeStart)
          if (lines.length <= context * 2 && i < diff.length - 2)
            for (let line of contextLines(lines))
              curRange.push(line);
          else {
            let contextSize = Math.min(lines.length, context);
            for (let line of contextLines(lines.slice(0, contextSize)))
              curRange.push(line);
            let hunk = {
              oldStart: oldRangeStart,
              oldLines: oldLine - oldRangeStart + contextSize,
              newStart: newRangeStart,
              newLines: newLine - newRangeStart + contextSize,
              lines: curRange
            };
            hunks.push(hunk), oldRangeStart = 0, newRangeStart = 0, curRange = [];
          }
        oldLine += lines.length, newLine += lines.length;
      }
    }
    for (let hunk of hunks)
      for (let i = 0; i < hunk.lines.length; i++)
        hunk.lines[i].endsWith(`
`) ? hunk.lines[i] = hunk.lines[i].slice(0, -1) : (hunk.lines.splice(i + 1, 0, "\\ No newline at end of file"), i++);
    return {
      oldFileName,
      newFileName,
      oldHeader,
      newHeader,
      hunks
    };
  }
}
function formatPatch(patch, headerOptions) {
  var _a, _b, _c, _d, _e, _f;
  if (headerOptions || (headerOptions = INCLUDE_HEADERS), Array.isArray(patch)) {
    if (patch.length > 1 && !headerOptions.includeFileHeaders && !patch.every((p) => p.isGit))
      throw new Error("Cannot omit file headers on a multi-file patch. (The result would be unparseable; how would a tool trying to apply the patch know which changes are to which file?)");
    return patch.map((p) => formatPatch(p, headerOptions)).join(`
`);
  }
  let ret = [];
  if (patch.isGit) {
    if (headerOptions = INCLUDE_HEADERS, !patch.oldFileName)
      throw new Error("oldFileName must be specified for Git patches");
    if (!patch.newFileName)
      throw new Error("newFileName must be specified for Git patches");
    let gitOldName = patch.oldFileName, gitNewName = patch.newFileName;
    patch.isCreate && gitOldName === "/dev/null" ? gitOldName = gitNewName.replace(/^b\//, "a/") : patch.isDelete && gitNewName === "/dev/null" && (gitNewName = gitOldName.replace(/^a\//, "b/")), ret.push("diff --git " + quoteFileNameIfNeeded(gitOldName) + " " + quoteFileNameIfNeeded(gitNewName)), patch.isDelete && ret.push("deleted file mode " + ((_a = patch.oldMode) !== null && _a !== void 0 ? _a : "100644")), patch.isCreate && ret.push("new file mode " + ((_b = patch.newMode) !== null && _b !== void 0 ? _b : "100644")), patch.oldMode && patch.newMode && !patch.isDelete && !patch.isCreate && (ret.push("old mode " + patch.oldMode), ret.push("new mode " + patch.newMode)), patch.isRename && (ret.push("rename from " + quoteFileNameIfNeeded(((_c = patch.oldFileName) !== null && _c !== void 0 ? _c : "").replace(/^a\//, ""))), ret.push("rename to " + quoteFileNameIfNeeded(((_d = patch.newFileName) !== null && _d !== void 0 ? _d : "").replace(/^b\//, "")))), patch.isCopy && (ret.push("copy from " + quoteFileNameIfNeeded(((_e = patch.oldFileName) !== null && _e !== void 0 ? _e : "").replace(/^a\//, ""))), ret.push("copy to " + quoteFileNameIfNeeded(((_f = patch.newFileName) !== null && _f !== void 0 ? _f : "").replace(/^b\//, ""))));
  } else
    headerOptions.includeIndex && patch.oldFileName == patch.newFileName && patch.oldFileName !== void 0 && ret.push("Index: " + patch.oldFileName), headerOptions.includeUnderline && ret.push("===================================================================");
  let hasHunks = patch.hunks.length > 0;
  headerOptions.includeFileHeaders && patch.oldFileName !== void 0 && patch.newFileName !== void 0 && (!patch.isGit || hasHunks) && (ret.push("--- " + quoteFileNameIfNeeded(patch.oldFileName) + (patch.oldHeader ? "	" + patch.oldHeader : "")), ret.push("+++ " + quoteFileNameIfNeeded(patch.newFileName) + (patch.newHeader ? "	" + patch.newHeader : "")));
  for (let i = 0; i < patch.hunks.length; i++) {
    let hunk = patch.hunks[i], oldStart = hunk.oldLines === 0 ? hunk.oldStart - 1 : hunk.oldStart, newStart = hunk.newLines === 0 ? hunk.newStart - 1 : hunk.newStart;
    ret.push("@@ -" + oldStart + "," + hunk.oldLines + " +" + newStart + "," + hunk.newLines + " @@");
    for (let line of hunk.lines)
      ret.push(line);
  }
  return ret.join(`
`) + `
`;
}
function createTwoFilesPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options) {
  if (typeof options == "function" && (options = { callback: options }), options?.callback) {
    let { callback } = options;
    structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, Object.assign(Object.assign({}, options), { callback: (patchObj) => {
      callback(patchObj ? formatPatch(patchObj, options.headerOptions) : void 0);
    } }));
  } else {
    let patchObj = structuredPatch(oldFileName, newFileName, oldStr, newStr, oldHeader, newHeader, options);
    return patchObj ? formatPatch(patchObj, options?.headerOptions) : void 0;
  }
}
function splitLines(text5) {
  let hasTrailingNl = text5.endsWith(`
`), result = text5.split(`
`).map((line) => line + `
`);
  return hasTrailingNl ? result.pop() : result.push(result.pop().slice(0, -1)), result;
}

// src/dictionary/relation-names.ts
function knownRelations(catalog, models) {
  let known = /* @__PURE__ */ new Map();
  for (let source of [catalog, models?.catalog])
    for (let { schema, name: name2, columns: columns2 } of source?.relations ?? []) {
      let key = `${schema}.${name2}`, names = /* @__PURE__ */ new Set([...known.get(key)?.columns ?? [], ...columns2.map((column2) => column2.name)]), modelClass = models?.classes.get(key)?.name;
      known.set(key, { schema, name: name2, columns: [...names], ...modelClass !== void 0 && { modelClass } });
    }
  return [...known.values()];
}
var RelationNames = class {
  #exact = /* @__PURE__ */ new Map();
  #classes = /* @__PURE__ */ new Map();
  #singular = /* @__PURE__ */ new Map();
  constructor(known) {
    let sorted = [...known].sort((a, b) => +(b.schema === "public") - +(a.schema === "public"));
    for (let relation of sorted) {
      let { schema, name: name2, modelClass } = relation;
      for (let key of [`${schema}.${name2}`, name2])
        addOnce(this.#exact, key.toLowerCase(), relation), addOnce(this.#exact, snakeCase(key), relation), addOnce(this.#singular, singular(snakeCase(key)), relation);
      modelClass !== void 0 && addOnce(this.#classes, modelClass.toLowerCase(), relation);
    }
  }
  find(written2) {
    let name2 = written2.trim().replaceAll('"', ""), relation = this.#exact.get(written2.toLowerCase()) ?? this.#exact.get(name2.toLowerCase()) ?? this.#exact.get(snakeCase(name2));
    if (relation) return { relation, by: "name" };
    let ofClass = this.#classes.get(name2.replaceAll(/\s+/g, "").toLowerCase());
    if (ofClass) return { relation: ofClass, by: "class" };
    let neighbour = this.#singular.get(singular(snakeCase(name2)));
    return neighbour && { relation: neighbour, by: "number" };
  }
}, snakeCase = (name2) => name2.replaceAll(/([a-z0-9])([A-Z])/g, "$1_$2").replaceAll(/([A-Z]+)([A-Z][a-z])/g, "$1_$2").replaceAll(/[\s-]+/g, "_").toLowerCase(), singular = (name2) => name2.length < 4 || /(ss|us|is)$/.test(name2) ? name2 : name2.replace(/ies$/, "y").replace(/(s|x|z|ch|sh)es$/, "$1").replace(/s$/, "");
function addOnce(map3, key, relation) {
  map3.has(key) || map3.set(key, relation);
}

// src/dictionary/assign-pages.ts
var ENOUGH = 0.6;
function assignPages(dictionary, known) {
  let names = new RelationNames(known), assigned = /* @__PURE__ */ new Map(), unreadable = [], notices = [], files = /* @__PURE__ */ new Set();
  for (let page of dictionary.pages) {
    let found = assign(page, names, !files.has(page.file));
    if (!found) continue;
    files.add(page.file);
    let key = `${found.schema}.${found.relation}`, earlier = assigned.get(key);
    earlier && earlier.page.file !== page.file ? unreadable.push(secondPage(page, earlier)) : assigned.set(key, joined(page, found, earlier)), found.notice && !earlier && notices.push({ page: page.file, text: found.notice, location: page.location });
  }
  return { pages: [...assigned.values()], unreadable, notices };
}
function joined(page, { schema, relation, known }, earlier) {
  return earlier ? { ...earlier, continued: [...earlier.continued, page] } : { page, schema, relation, ...known && { known }, continued: [] };
}
function assign(page, names, isFirst) {
  let own4 = firstMatch(page, names, ["declared", "heading"]);
  if (own4) return toFound(own4.match, own4.candidate);
  let outer = firstMatch(page, names, ["ancestor", "file"]);
  if (outer) {
    if (outer.candidate.source === "file" && isFirst || share(page, outer.match.relation) >= ENOUGH) return toFound(outer.match, outer.candidate);
    if (!isFirst) return;
  }
  return page.isTentative || !page.claimsName ? void 0 : unknownRelation(page);
}
function firstMatch(page, names, sources) {
  let matches = page.names.filter((candidate) => sources.includes(candidate.source)).flatMap((candidate) => {
    let match = names.find(candidate.name);
    return match ? [{ match, candidate }] : [];
  });
  return matches.find(({ match }) => match.by !== "number") ?? matches[0];
}
function toFound({ relation, by }, candidate) {
  let notice = by === "number" ? { notice: `page ${candidate.name} is read as ${relation.name}` } : {};
  return { schema: relation.schema, relation: relation.name, known: relation, ...notice };
}
function share(page, relation) {
  let columns2 = new Set(relation.columns), shared = page.columns.filter((column2) => columns2.has(column2.name)).length;
  return page.columns.length === 0 ? 0 : shared / page.columns.length;
}
function unknownRelation(page) {
  let [candidate] = page.names, parts = snakeCase((candidate?.name ?? page.title).replaceAll('"', "")).split("."), relation = parts.at(-1) ?? "";
  return { schema: parts.length > 1 ? parts[0] ?? "public" : "public", relation };
}
var secondPage = (page, earlier) => ({
  page: page.file,
  reason: `it claims ${earlier.relation}, which ${earlier.page.file} describes already`,
  location: page.location
});

// src/dictionary/inline-text.ts
function inline(text5) {
  return !/[*`<>[\]\\~&|:]|(^|[^\p{L}\p{N}])_|_([^\p{L}\p{N}]|$)|https?|www\.|@/u.test(text5) ? text5 : codeSpan(text5);
}
function codeSpan(text5) {
  let longest = Math.max(0, ...[...text5.matchAll(/`+/g)].map(([ticks]) => ticks.length)), fence = "`".repeat(longest + 1), body = text5.replaceAll(/[\r\n]+/g, " ").replaceAll("|", "\\|"), pad2 = /^[ `]|[ `]$/.test(body) && body.trim() !== "" ? " " : "";
  return `${fence}${pad2}${body}${pad2}${fence}`;
}

// src/dictionary/splice.ts
function applySplices(text5, splices) {
  let parts = [], done = 0;
  for (let { at, remove, insert } of [...splices].sort((a, b) => a.at - b.at))
    parts.push(text5.slice(done, at), insert), done = at + remove;
  return [...parts, text5.slice(done)].join("");
}
var lineEnding = (text5) => /\r\n/.test(text5) ? `\r
` : `
`;

// src/dictionary/type-words.ts
var shortNames = [
  [/^timestamp(\(\d\))? with time zone/, "timestamptz", "timestamptz$1"],
  [/^timestamp(\(\d\))? without time zone/, "timestamp", "timestamp$1"],
  [/^character varying/, "varchar", "varchar"],
  [/^integer/, "int", "int"],
  [/^boolean/, "bool", "bool"]
];
function typeWords(type, used) {
  for (let [long, word2, short] of shortNames) {
    if (!long.test(type)) continue;
    return [...used].some((written2) => written2 === word2 || written2.startsWith(`${word2}(`)) ? type.replace(long, short) : type;
  }
  return type;
}

// src/dictionary/write-row.ts
function cellsOf(column2, meanings, context) {
  return meanings.map((meaning) => writers[meaning](column2, context, meanings));
}
var writers = {
  name: ({ name: name2 }) => /^[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)*$/.test(name2) ? name2 : codeSpan(name2),
  type: (column2, context, meanings) => [inline(typeWords(column2.type, context.style.typeWords)), ...flags(column2, meanings, context)].join(" "),
  nullable: ({ isNullable }) => isNullable ? "yes" : "no",
  required: ({ isNullable }) => isNullable ? "no" : "yes",
  default: ({ default: value }) => value === void 0 ? "" : inline(value),
  keys: (column2, context) => keyWords(column2, context).join(", "),
  "primary-key": ({ name: name2 }, { relation }) => isPrimary(relation, name2) ? "yes" : "",
  unique: ({ name: name2 }, { relation }) => isUnique(relation, name2) ? "yes" : "",
  "foreign-key": ({ name: name2 }, { relation, style }) => referenceOf(relation, name2, style) ?? "",
  reference: ({ name: name2 }, { relation, style }) => referenceOf(relation, name2, style) ?? "",
  notes: (column2, context) => notes(column2, context),
  none: () => ""
};
function flags(column2, meanings, { relation, style }) {
  let has = (...wanted) => wanted.some((meaning) => meanings.includes(meaning));
  if (has("keys", "nullable", "required")) return [];
  let reference2 = has("reference", "foreign-key") ? void 0 : referenceOf(relation, column2.name, style);
  return [
    ...isPrimary(relation, column2.name) ? ["PK"] : [],
    ...isUnique(relation, column2.name) ? ["UNIQUE"] : [],
    ...reference2 !== void 0 ? [`FK -> ${reference2}`] : [],
    ...column2.isNullable && style.usesNullableFlag ? ["nullable"] : []
  ];
}
function keyWords({ name: name2 }, { relation, style }) {
  let reference2 = referenceOf(relation, name2, style);
  return [
    ...isPrimary(relation, name2) ? ["PK"] : [],
    ...isUnique(relation, name2) ? ["UNIQUE"] : [],
    ...reference2 !== void 0 ? [`FK -> ${reference2}`] : []
  ];
}
var isPrimary = (relation, column2) => primaryKey(relation)?.columns.includes(column2) === !0, isUnique = (relation, column2) => uniqueKeys(relation).some(
  ({ columns: columns2, expressions, predicate, isPrimary: isKey }) => !isKey && columns2.length === 1 && columns2[0] === column2 && expressions.length === 0 && predicate === void 0
), plain = /^[A-Za-z_]\w*$/;
function referenceOf(relation, column2, { spelled }) {
  let key = foreignKeys(relation).find(({ columns: columns2 }) => columns2.length === 1 && columns2[0] === column2), target2 = key?.references.relation, [referenced2] = key?.references.columns ?? [];
  return !target2 || referenced2 === void 0 || !plain.test(target2.name) || !plain.test(referenced2) ? void 0 : `${target2.schema === "public" ? spelled(target2.name) : `${target2.schema}.${target2.name}`}.${referenced2}`;
}
function notes(column2, { catalog, relation }) {
  let comment = (column2.comment ?? "").replaceAll(/\s+/g, " ").trim().replaceAll("|", "\\|"), values = closedValues(catalog, relation, column2)?.values ?? [];
  return comment === "" && values.length > 1 && values.every((value) => /^[\w-]+$/.test(value)) ? `One of ${values.map((value) => `\`${value}\``).join(", ")}.` : comment;
}

// src/dictionary/mend-page.ts
function mend(page, writing) {
  let tables = [page.assigned.page, ...page.assigned.continued];
  return [
    ...tables.some((table) => table.isPartial) ? [] : missingRows(page, tables, writing),
    ...tables.flatMap((table) => table.columns.flatMap((row) => mendRow({ row, table }, page, writing)))
  ];
}
function missingRows(page, tables, writing) {
  let { relation, text: text5, documented } = page, struck = new Set(tables.flatMap((table2) => table2.struck)), rows = new Map(
    tables.flatMap((table2) => table2.columns.map((row) => ({ row, table: table2 }))).map((row, position2) => [documented[position2]?.name ?? row.row.name, row])
  ), table = page.assigned.page, near = { ...table.layout.header, end: table.layout.headEnd }, splices = [];
  for (let column2 of relation.columns) {
    let known = rows.get(column2.name);
    if (known) [table, near] = [known.table, known.row.row];
    else if (!struck.has(column2.name)) {
      let cells = cellsOf(column2, table.layout.meanings, { relation, ...writing }), insert = `${lineEnding(text5)}${prefixOf(text5, near.start)}| ${cells.join(" | ")} |`;
      splices.push({ at: near.end, remove: 0, insert, reason: `adds ${column2.name}` });
    }
  }
  return splices;
}
var prefixOf = (text5, start2) => text5.slice(text5.lastIndexOf(`
`, start2 - 1) + 1, start2);
function mendRow(found, { relation, text: text5, documented }, writing) {
  let { line } = found.row.location, stated = documented.find(({ location }) => location.line === line), column2 = stated && findColumn(relation, stated.name);
  return !stated || !column2 ? [] : [...mendType(found, text5, stated, { column: column2, ...writing }), ...mendNullability(found, text5, column2)];
}
function mendType(found, text5, { type }, { column: column2, catalog, style }) {
  if (!type || type.candidates.length === 0 || isDocumentedType(type, column2.type, catalog)) return [];
  let cell = cellFor(found, "type"), raw = cell ? text5.slice(cell.start, cell.end) : "", position2 = raw.indexOf(type.written);
  if (!(cell && position2 !== -1 && !raw.includes(type.written, position2 + 1)) || inline(column2.type) !== column2.type) return [];
  let insert = typeWords(column2.type, style.typeWords), reason = `${column2.name} is ${column2.type}, not ${type.written}`;
  return [{ at: cell.start + position2, remove: type.written.length, insert, reason }];
}
var opposites = [
  ["yes", "no"],
  ["Yes", "No"],
  ["YES", "NO"],
  ["Y", "N"],
  ["y", "n"],
  ["true", "false"],
  ["True", "False"],
  ["\u2713", "\u2717"],
  ["\u2714", "\u2716"],
  ["\u2705", "\u274C"],
  ["NULL", "NOT NULL"],
  ["null", "not null"]
];
function mendNullability(found, text5, column2) {
  let { isNullable } = found.row;
  if (isNullable === void 0 || isNullable === column2.isNullable) return [];
  let reason = `${column2.name} is ${column2.isNullable ? "nullable" : "NOT NULL"}`, cell = cellFor(found, "nullable") ?? cellFor(found, "required"), word2 = cell ? text5.slice(cell.start, cell.end).trim() : "", insert = opposites.find((words4) => words4.includes(word2))?.find((other) => other !== word2);
  return !cell || insert === void 0 ? mendFlag(cellFor(found, "type"), text5, column2, reason) : [{ at: cell.start, remove: cell.end - cell.start, insert, reason }];
}
function mendFlag(cell, text5, column2, reason) {
  if (!cell) return [];
  let raw = text5.slice(cell.start, cell.end), flag2 = column2.isNullable ? /[\s,]+NOT NULL\b/gi : /[\s,]+\(?nullable\)?(?=$|[\s,|])/gi, [found, ...others] = [...raw.matchAll(flag2)];
  return !found || others.length > 0 ? [] : [{ at: cell.start + found.index, remove: found[0].length, insert: "", reason }];
}
function cellFor({ row, table }, meaning) {
  let position2 = table.layout.meanings.indexOf(meaning);
  return position2 === -1 ? void 0 : row.row.cells[position2];
}

// node_modules/ccount/index.js
function ccount(value, character) {
  let source = String(value);
  if (typeof character != "string")
    throw new TypeError("Expected character");
  let count = 0, index2 = source.indexOf(character);
  for (; index2 !== -1; )
    count++, index2 = source.indexOf(character, index2 + character.length);
  return count;
}

// node_modules/micromark-util-character/index.js
var asciiAlpha = regexCheck(/[A-Za-z]/), asciiAlphanumeric = regexCheck(/[\dA-Za-z]/), asciiAtext = regexCheck(/[#-'*+\--9=?A-Z^-~]/);
function asciiControl(code3) {
  return (
    // Special whitespace codes (which have negative values), C0 and Control
    // character DEL
    code3 !== null && (code3 < 32 || code3 === 127)
  );
}
var asciiDigit = regexCheck(/\d/), asciiHexDigit = regexCheck(/[\dA-Fa-f]/), asciiPunctuation = regexCheck(/[!-/:-@[-`{-~]/);
function markdownLineEnding(code3) {
  return code3 !== null && code3 < -2;
}
function markdownLineEndingOrSpace(code3) {
  return code3 !== null && (code3 < 0 || code3 === 32);
}
function markdownSpace(code3) {
  return code3 === -2 || code3 === -1 || code3 === 32;
}
var unicodePunctuation = regexCheck(new RegExp("\\p{P}|\\p{S}", "u")), unicodeWhitespace = regexCheck(/\s/);
function regexCheck(regex) {
  return check2;
  function check2(code3) {
    return code3 !== null && code3 > -1 && regex.test(String.fromCharCode(code3));
  }
}

// node_modules/escape-string-regexp/index.js
function escapeStringRegexp(string3) {
  if (typeof string3 != "string")
    throw new TypeError("Expected a string");
  return string3.replace(/[|\\{}()[\]^$+*?.]/g, "\\$&").replace(/-/g, "\\x2d");
}

// node_modules/unist-util-is/lib/index.js
var convert = (
  // Note: overloads in JSDoc can’t yet use different `@template`s.
  /**
   * @type {(
   *   (<Condition extends string>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & {type: Condition}) &
   *   (<Condition extends Props>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Condition) &
   *   (<Condition extends TestFunction>(test: Condition) => (node: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node & Predicate<Condition, Node>) &
   *   ((test?: null | undefined) => (node?: unknown, index?: number | null | undefined, parent?: Parent | null | undefined, context?: unknown) => node is Node) &
   *   ((test?: Test) => Check)
   * )}
   */
  /**
   * @param {Test} [test]
   * @returns {Check}
   */
  (function(test) {
    if (test == null)
      return ok;
    if (typeof test == "function")
      return castFactory(test);
    if (typeof test == "object")
      return Array.isArray(test) ? anyFactory(test) : (
        // Cast because `ReadonlyArray` goes into the above but `isArray`
        // narrows to `Array`.
        propertiesFactory(
          /** @type {Props} */
          test
        )
      );
    if (typeof test == "string")
      return typeFactory(test);
    throw new Error("Expected function, string, or object as test");
  })
);
function anyFactory(tests) {
  let checks3 = [], index2 = -1;
  for (; ++index2 < tests.length; )
    checks3[index2] = convert(tests[index2]);
  return castFactory(any);
  function any(...parameters) {
    let index3 = -1;
    for (; ++index3 < checks3.length; )
      if (checks3[index3].apply(this, parameters)) return !0;
    return !1;
  }
}
function propertiesFactory(check2) {
  let checkAsRecord = (
    /** @type {Record<string, unknown>} */
    check2
  );
  return castFactory(all3);
  function all3(node2) {
    let nodeAsRecord = (
      /** @type {Record<string, unknown>} */
      /** @type {unknown} */
      node2
    ), key;
    for (key in check2)
      if (nodeAsRecord[key] !== checkAsRecord[key]) return !1;
    return !0;
  }
}
function typeFactory(check2) {
  return castFactory(type);
  function type(node2) {
    return node2 && node2.type === check2;
  }
}
function castFactory(testFunction) {
  return check2;
  function check2(value, index2, parent2) {
    return !!(looksLikeANode(value) && testFunction.call(
      this,
      value,
      typeof index2 == "number" ? index2 : void 0,
      parent2 || void 0
    ));
  }
}
function ok() {
  return !0;
}
function looksLikeANode(value) {
  return value !== null && typeof value == "object" && "type" in value;
}

// node_modules/unist-util-visit-parents/lib/color.node.js
function color(d) {
  return "\x1B[33m" + d + "\x1B[39m";
}

// node_modules/unist-util-visit-parents/lib/index.js
var empty = [], CONTINUE = !0, EXIT = !1, SKIP = "skip";
function visitParents(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, reverse) {
  if (!tree || typeof tree != "object")
    throw new Error("Unexpected value `" + tree + "` for `tree`, expected node");
  let preorder = !0, check2, visitors, enter, exit3;
  if (typeof enterOrVisitorsOrReverse == "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse == "object" ? (check2 = /** @type {Test} */
  testOrEnterOrVisitors, visitors = enterOrVisitorsOrReverse, reverse && (preorder = !1)) : (visitors = /** @type {Visitors | Visitor} */
  testOrEnterOrVisitors, enterOrVisitorsOrReverse && (preorder = !1)), typeof visitors == "function")
    enter = visitors;
  else if (visitors && typeof visitors == "object") {
    if (!(visitors.enter === null || visitors.enter === void 0))
      if (typeof visitors.enter == "function")
        enter = visitors.enter;
      else
        throw new Error(
          "Unexpected value `" + visitors.enter + "` for `visitors.enter`, expected optional visitor"
        );
    if (typeof visitors.exit == "function")
      exit3 = visitors.exit;
    else
      throw new Error(
        "Unexpected value `" + visitors.exit + "` for `visitors.exit`, expected visitor (pass a visitor directly if you only want an enter visitor)"
      );
  } else
    throw new Error(
      "Unexpected value `" + visitors + "` for `enter` or `visitors`, expected visitor or object with visitors"
    );
  let is2 = convert(check2), step = preorder ? 1 : -1;
  factory(tree, void 0, [])();
  function factory(node2, index2, parents) {
    let value = (
      /** @type {Record<string, unknown>} */
      node2 && typeof node2 == "object" ? node2 : {}
    );
    if (typeof value.type == "string") {
      let name2 = (
        // `hast`
        typeof value.tagName == "string" ? value.tagName : (
          // `xast`
          typeof value.name == "string" ? value.name : void 0
        )
      );
      Object.defineProperty(visit2, "name", {
        value: "node (" + color(node2.type + (name2 ? "<" + name2 + ">" : "")) + ")"
      });
    }
    return visit2;
    function visit2() {
      let matches = !check2 || is2(node2, index2, parents[parents.length - 1] || void 0), result = empty;
      if (enter && matches && (result = toResult(enter(node2, parents, index2)), result[0] === EXIT))
        return result;
      if ("children" in node2 && node2.children) {
        let nodeAsParent = (
          /** @type {UnistParent} */
          node2
        );
        if (nodeAsParent.children && result[0] !== SKIP) {
          let offset = (preorder ? -1 : nodeAsParent.children.length) + step, grandparents = [...parents, nodeAsParent];
          for (; offset > -1 && offset < nodeAsParent.children.length; ) {
            let child2 = nodeAsParent.children[offset], subresult = factory(child2, offset, grandparents)();
            if (subresult[0] === EXIT)
              return subresult;
            offset = typeof subresult[1] == "number" ? subresult[1] : offset + step;
          }
        }
      }
      if (exit3 && matches) {
        let exitResult = toResult(exit3(node2, parents, index2));
        if (exitResult[0] === SKIP)
          throw new Error(
            "Unexpected value `" + exitResult[0] + "` from `exit`, expected `CONTINUE`, `EXIT`, index, or nothing"
          );
        if (exitResult[0] === EXIT || typeof exitResult[1] == "number")
          return exitResult;
      }
      return result;
    }
  }
}
function toResult(value) {
  return Array.isArray(value) ? value : typeof value == "number" ? [CONTINUE, value] : value == null ? empty : [value];
}

// node_modules/mdast-util-find-and-replace/lib/index.js
function findAndReplace(tree, list5, options) {
  let ignored = convert((options || {}).ignore || []), pairs3 = toPairs(list5), pairIndex = -1;
  for (; ++pairIndex < pairs3.length; )
    visitParents(tree, visitor);
  function visitor(node2, parents, index2) {
    if (node2.type === "text" && typeof index2 == "number")
      return handler(node2, parents, index2);
    if (ignored(node2, index2, parents[parents.length - 1])) return SKIP;
  }
  function handler(node2, parents, index2) {
    let parent2 = parents[parents.length - 1], find2 = pairs3[pairIndex][0], replace2 = pairs3[pairIndex][1], start2 = 0, change = !1, nodes = [];
    find2.lastIndex = 0;
    let match = find2.exec(node2.value);
    for (; match; ) {
      let position2 = match.index, matchObject = {
        index: match.index,
        input: match.input,
        stack: [...parents, node2]
      }, value = replace2(...match, matchObject);
      if (typeof value == "string" && (value = value.length > 0 ? { type: "text", value } : void 0), value === !1)
        find2.lastIndex = position2 + 1;
      else {
        if (start2 !== position2 && add({ type: "text", value: node2.value.slice(start2, position2) }), Array.isArray(value))
          for (let child2 of value) add(child2);
        else value && add(value);
        start2 = position2 + match[0].length, change = !0;
      }
      if (!find2.global)
        break;
      match = find2.exec(node2.value);
    }
    return change ? (start2 < node2.value.length && add({ type: "text", value: node2.value.slice(start2) }), parent2.children.splice(index2, 1, ...nodes)) : nodes = [node2], index2 + nodes.length;
    function add(child2) {
      let previous3 = nodes[nodes.length - 1];
      previous3 && previous3.type === "text" && child2.type === "text" ? previous3.value += child2.value : nodes.push(child2);
    }
  }
}
function toPairs(tupleOrList) {
  if (!Array.isArray(tupleOrList))
    throw new TypeError("Expected find and replace tuple or list of tuples");
  let result = [], list5 = !tupleOrList[0] || Array.isArray(tupleOrList[0]) ? (
    /** @type {FindAndReplaceList} */
    tupleOrList
  ) : [
    /** @type {FindAndReplaceTuple} */
    tupleOrList
  ], index2 = -1;
  for (; ++index2 < list5.length; ) {
    let tuple = list5[index2];
    result.push([toExpression(tuple[0]), toFunction(tuple[1])]);
  }
  return result;
}
function toExpression(find2) {
  return typeof find2 == "string" ? new RegExp(escapeStringRegexp(find2), "g") : find2;
}
function toFunction(replace2) {
  return typeof replace2 == "function" ? replace2 : function() {
    return replace2;
  };
}

// node_modules/mdast-util-gfm-autolink-literal/lib/index.js
var inConstruct = "phrasing", notInConstruct = ["autolink", "link", "image", "label"];
function gfmAutolinkLiteralFromMarkdown() {
  return {
    transforms: [transformGfmAutolinkLiterals],
    enter: {
      literalAutolink: enterLiteralAutolink,
      literalAutolinkEmail: enterLiteralAutolinkValue,
      literalAutolinkHttp: enterLiteralAutolinkValue,
      literalAutolinkWww: enterLiteralAutolinkValue
    },
    exit: {
      literalAutolink: exitLiteralAutolink,
      literalAutolinkEmail: exitLiteralAutolinkEmail,
      literalAutolinkHttp: exitLiteralAutolinkHttp,
      literalAutolinkWww: exitLiteralAutolinkWww
    }
  };
}
function gfmAutolinkLiteralToMarkdown() {
  return {
    unsafe: [
      {
        character: "@",
        before: "[+\\-.\\w]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ".",
        before: "[Ww]",
        after: "[\\-.\\w]",
        inConstruct,
        notInConstruct
      },
      {
        character: ":",
        before: "[ps]",
        after: "\\/",
        inConstruct,
        notInConstruct
      }
    ]
  };
}
function enterLiteralAutolink(token2) {
  this.enter(
    { type: "link", title: null, url: "", children: [], position: void 0 },
    token2
  );
}
function enterLiteralAutolinkValue(token2) {
  this.config.enter.autolinkProtocol.call(this, token2);
}
function exitLiteralAutolinkHttp(token2) {
  this.config.exit.autolinkProtocol.call(this, token2);
}
function exitLiteralAutolinkWww(token2) {
  this.config.exit.data.call(this, token2);
  let node2 = this.stack[this.stack.length - 1];
  node2.type, node2.url = "http://" + this.sliceSerialize(token2);
}
function exitLiteralAutolinkEmail(token2) {
  this.config.exit.autolinkEmail.call(this, token2);
}
function exitLiteralAutolink(token2) {
  this.exit(token2);
}
function transformGfmAutolinkLiterals(tree) {
  findAndReplace(
    tree,
    [
      [
        /(?<![\da-z])(https?:\/\/|www(?=\.))([\w-]*\.[\w\-.]*)([^\t\n\r ]*)/gi,
        findUrl
      ],
      [
        /(?<![\w+\-.@])xmpp:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)(\/(?:[\w\-/]|\.(?=[\dA-Za-z]))*)?/g,
        findXmpp
      ],
      [/(?<![\w+\-.@])mailto:([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g, findMailto],
      [
        /(?<![\w+\-.]|(?:^|[^\d@A-Za-z])(?:mailto|xmpp):)([\w+\-.]+)@([\w-]+(?:\.[\w-]+)+)/g,
        findEmail
      ]
    ],
    { ignore: ["link", "linkReference"] }
  );
}
function findUrl(_, protocol, domain2, path2, match) {
  if (!previous(match))
    return !1;
  let prefix = "";
  if (/^w/i.test(protocol) && (domain2 = protocol + domain2, protocol = "", prefix = "http://"), unicodePunctuation(domain2.charCodeAt(0)) || !isCorrectDomain(domain2))
    return !1;
  let parts = splitUrl(domain2 + path2), result = {
    type: "link",
    title: null,
    url: prefix + protocol + parts[0],
    children: [{ type: "text", value: protocol + parts[0], position: void 0 }],
    position: void 0
  };
  return parts[1] ? [result, { type: "text", value: parts[1], position: void 0 }] : result;
}
function findEmail(_, atext, label) {
  return /[\d\-_]$/.test(label) ? !1 : {
    type: "link",
    title: null,
    url: "mailto:" + atext + "@" + label,
    children: [{ type: "text", value: atext + "@" + label, position: void 0 }],
    position: void 0
  };
}
function findMailto(_, atext, label) {
  if (/[\d\-_]$/.test(label))
    return !1;
  let value = "mailto:" + atext + "@" + label;
  return {
    type: "link",
    title: null,
    url: value,
    children: [{ type: "text", value, position: void 0 }],
    position: void 0
  };
}
function findXmpp(matchValue, atext, label, resource, match) {
  if (/[\d\-_]$/.test(label) || resource && (!/[A-Za-z]$/.test(resource) || match.input.charAt(match.index + matchValue.length) === "@"))
    return !1;
  let value = "xmpp:" + atext + "@" + label + (resource || "");
  return {
    type: "link",
    title: null,
    url: value,
    children: [{ type: "text", value, position: void 0 }],
    position: void 0
  };
}
function isCorrectDomain(domain2) {
  let parts = domain2.split(".");
  return !(parts.length < 2 || parts[parts.length - 1] && (/_/.test(parts[parts.length - 1]) || !/[\dA-Za-z]/.test(parts[parts.length - 1])) || parts[parts.length - 2] && (/_/.test(parts[parts.length - 2]) || !/[\dA-Za-z]/.test(parts[parts.length - 2])));
}
function splitUrl(url) {
  let index2 = url.length;
  for (; index2 > 0; ) {
    let code3 = url.charCodeAt(index2 - 1);
    if (code3 === 33 || code3 === 34 || code3 === 38 || code3 === 39 || code3 === 41 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 60 || code3 === 62 || code3 === 63 || code3 === 93 || code3 === 125)
      index2--;
    else
      break;
  }
  if (index2 === url.length)
    return [url, void 0];
  let trail2 = url.slice(index2);
  url = url.slice(0, index2);
  let closingParenIndex = trail2.indexOf(")"), openingParens = ccount(url, "("), closingParens = ccount(url, ")");
  for (; closingParenIndex !== -1 && openingParens > closingParens; )
    url += trail2.slice(0, closingParenIndex + 1), trail2 = trail2.slice(closingParenIndex + 1), closingParenIndex = trail2.indexOf(")"), closingParens++;
  return [url, trail2];
}
function previous(match) {
  let code3 = match.input.charCodeAt(match.index - 1);
  return match.index === 0 || unicodeWhitespace(code3) || unicodePunctuation(code3);
}

// node_modules/micromark-util-normalize-identifier/index.js
function normalizeIdentifier(value) {
  return value.replace(/[\t\n\r ]+/g, " ").replace(/^ | $/g, "").toLowerCase().toUpperCase();
}

// node_modules/mdast-util-gfm-footnote/lib/index.js
footnoteReference.peek = footnoteReferencePeek;
function enterFootnoteCallString() {
  this.buffer();
}
function enterFootnoteCall(token2) {
  this.enter({ type: "footnoteReference", identifier: "", label: "" }, token2);
}
function enterFootnoteDefinitionLabelString() {
  this.buffer();
}
function enterFootnoteDefinition(token2) {
  this.enter(
    { type: "footnoteDefinition", identifier: "", label: "", children: [] },
    token2
  );
}
function exitFootnoteCallString(token2) {
  let label = this.resume(), node2 = this.stack[this.stack.length - 1];
  node2.type, node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token2)
  ).toLowerCase(), node2.label = label;
}
function exitFootnoteCall(token2) {
  this.exit(token2);
}
function exitFootnoteDefinitionLabelString(token2) {
  let label = this.resume(), node2 = this.stack[this.stack.length - 1];
  node2.type, node2.identifier = normalizeIdentifier(
    this.sliceSerialize(token2)
  ).toLowerCase(), node2.label = label;
}
function exitFootnoteDefinition(token2) {
  this.exit(token2);
}
function footnoteReferencePeek() {
  return "[";
}
function footnoteReference(node2, _, state, info) {
  let tracker = state.createTracker(info), value = tracker.move("[^"), exit3 = state.enter("footnoteReference"), subexit = state.enter("reference");
  return value += tracker.move(
    state.safe(state.associationId(node2), { after: "]", before: value })
  ), subexit(), exit3(), value += tracker.move("]"), value;
}
function gfmFootnoteFromMarkdown() {
  return {
    enter: {
      gfmFootnoteCallString: enterFootnoteCallString,
      gfmFootnoteCall: enterFootnoteCall,
      gfmFootnoteDefinitionLabelString: enterFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: enterFootnoteDefinition
    },
    exit: {
      gfmFootnoteCallString: exitFootnoteCallString,
      gfmFootnoteCall: exitFootnoteCall,
      gfmFootnoteDefinitionLabelString: exitFootnoteDefinitionLabelString,
      gfmFootnoteDefinition: exitFootnoteDefinition
    }
  };
}
function gfmFootnoteToMarkdown(options) {
  let firstLineBlank = !1;
  return options && options.firstLineBlank && (firstLineBlank = !0), {
    handlers: { footnoteDefinition, footnoteReference },
    // This is on by default already.
    unsafe: [{ character: "[", inConstruct: ["label", "phrasing", "reference"] }]
  };
  function footnoteDefinition(node2, _, state, info) {
    let tracker = state.createTracker(info), value = tracker.move("[^"), exit3 = state.enter("footnoteDefinition"), subexit = state.enter("label");
    return value += tracker.move(
      state.safe(state.associationId(node2), { before: value, after: "]" })
    ), subexit(), value += tracker.move("]:"), node2.children && node2.children.length > 0 && (tracker.shift(4), value += tracker.move(
      (firstLineBlank ? `
` : " ") + state.indentLines(
        state.containerFlow(node2, tracker.current()),
        firstLineBlank ? mapAll : mapExceptFirst
      )
    )), exit3(), value;
  }
}
function mapExceptFirst(line, index2, blank2) {
  return index2 === 0 ? line : mapAll(line, index2, blank2);
}
function mapAll(line, index2, blank2) {
  return (blank2 ? "" : "    ") + line;
}

// node_modules/mdast-util-gfm-strikethrough/lib/index.js
var constructsWithoutStrikethrough = [
  "autolink",
  "destinationLiteral",
  "destinationRaw",
  "reference",
  "titleQuote",
  "titleApostrophe"
];
handleDelete.attention = attentionDelete;
handleDelete.peek = peekDelete;
function gfmStrikethroughFromMarkdown() {
  return {
    canContainEols: ["delete"],
    enter: { strikethrough: enterStrikethrough },
    exit: { strikethrough: exitStrikethrough }
  };
}
function gfmStrikethroughToMarkdown() {
  return {
    handlers: { delete: handleDelete },
    unsafe: [
      {
        character: "~",
        inConstruct: "phrasing",
        notInConstruct: constructsWithoutStrikethrough
      }
    ]
  };
}
function enterStrikethrough(token2) {
  this.enter({ type: "delete", children: [], position: void 0 }, token2);
}
function exitStrikethrough(token2) {
  this.exit(token2);
}
function handleDelete(node2, _, state, info) {
  let tracker = state.createTracker(info), sequence = state.stack.includes("strikethrough") ? "~" : "~~", exit3 = state.enter("strikethrough"), value = tracker.move(sequence);
  return value += state.containerPhrasing(node2, {
    ...tracker.current(),
    before: value,
    after: "~"
  }), value += tracker.move(sequence), exit3(), value;
}
function attentionDelete() {
  return { construct: "strikethrough", markers: ["~"], sizes: [2, 1] };
}
function peekDelete() {
  return "~";
}

// node_modules/markdown-table/index.js
function defaultStringLength(value) {
  return value.length;
}
function markdownTable(table, options) {
  let settings = options || {}, align = (settings.align || []).concat(), stringLength = settings.stringLength || defaultStringLength, alignments = [], cellMatrix = [], sizeMatrix = [], longestCellByColumn = [], mostCellsPerRow = 0, rowIndex = -1;
  for (; ++rowIndex < table.length; ) {
    let row2 = [], sizes2 = [], columnIndex2 = -1;
    for (table[rowIndex].length > mostCellsPerRow && (mostCellsPerRow = table[rowIndex].length); ++columnIndex2 < table[rowIndex].length; ) {
      let cell = serialize(table[rowIndex][columnIndex2]);
      if (settings.alignDelimiters !== !1) {
        let size = stringLength(cell);
        sizes2[columnIndex2] = size, (longestCellByColumn[columnIndex2] === void 0 || size > longestCellByColumn[columnIndex2]) && (longestCellByColumn[columnIndex2] = size);
      }
      row2.push(cell);
    }
    cellMatrix[rowIndex] = row2, sizeMatrix[rowIndex] = sizes2;
  }
  let columnIndex = -1;
  if (typeof align == "object" && "length" in align)
    for (; ++columnIndex < mostCellsPerRow; )
      alignments[columnIndex] = toAlignment(align[columnIndex]);
  else {
    let code3 = toAlignment(align);
    for (; ++columnIndex < mostCellsPerRow; )
      alignments[columnIndex] = code3;
  }
  columnIndex = -1;
  let row = [], sizes = [];
  for (; ++columnIndex < mostCellsPerRow; ) {
    let code3 = alignments[columnIndex], before = "", after = "";
    code3 === 99 ? (before = ":", after = ":") : code3 === 108 ? before = ":" : code3 === 114 && (after = ":");
    let size = settings.alignDelimiters === !1 ? 1 : Math.max(
      1,
      longestCellByColumn[columnIndex] - before.length - after.length
    ), cell = before + "-".repeat(size) + after;
    settings.alignDelimiters !== !1 && (size = before.length + size + after.length, size > longestCellByColumn[columnIndex] && (longestCellByColumn[columnIndex] = size), sizes[columnIndex] = size), row[columnIndex] = cell;
  }
  cellMatrix.splice(1, 0, row), sizeMatrix.splice(1, 0, sizes), rowIndex = -1;
  let lines = [];
  for (; ++rowIndex < cellMatrix.length; ) {
    let row2 = cellMatrix[rowIndex], sizes2 = sizeMatrix[rowIndex], cellsInRow = settings.fillRows === !1 ? Math.max(1, cellMatrix[rowIndex === 1 ? 0 : rowIndex].length) : mostCellsPerRow;
    columnIndex = -1;
    let line = [];
    for (; ++columnIndex < cellsInRow; ) {
      let cell = row2[columnIndex] || "", before = "", after = "";
      if (settings.alignDelimiters !== !1) {
        let size = longestCellByColumn[columnIndex] - (sizes2[columnIndex] || 0), code3 = alignments[columnIndex];
        if (code3 === 114)
          before = " ".repeat(size);
        else if (code3 === 99) {
          let half = size / 2;
          size % 2 ? (before = " ".repeat(half + 0.5), after = " ".repeat(half - 0.5)) : (before = " ".repeat(half), after = before);
        } else
          after = " ".repeat(size);
      }
      settings.delimiterStart !== !1 && !columnIndex && line.push("|"), settings.padding !== !1 && // Don’t add the opening space if we’re not aligning and the cell is
      // empty: there will be a closing space.
      !(settings.alignDelimiters === !1 && cell === "") && (settings.delimiterStart !== !1 || columnIndex) && line.push(" "), settings.alignDelimiters !== !1 && line.push(before), line.push(cell), settings.alignDelimiters !== !1 && line.push(after), settings.padding !== !1 && line.push(" "), (settings.delimiterEnd !== !1 || columnIndex !== cellsInRow - 1) && line.push("|");
    }
    lines.push(
      settings.delimiterEnd === !1 ? line.join("").replace(/ +$/, "") : line.join("")
    );
  }
  return lines.join(`
`);
}
function serialize(value) {
  return value == null ? "" : String(value);
}
function toAlignment(value) {
  let code3 = typeof value == "string" ? value.codePointAt(0) : 0;
  return code3 === 67 || code3 === 99 ? 99 : code3 === 76 || code3 === 108 ? 108 : code3 === 82 || code3 === 114 ? 114 : 0;
}

// node_modules/mdast-util-phrasing/lib/index.js
var phrasing = (
  /** @type {(node?: unknown) => node is Exclude<PhrasingContent, Html>} */
  convert([
    "break",
    "delete",
    "emphasis",
    // To do: next major: removed since footnotes were added to GFM.
    "footnote",
    "footnoteReference",
    "image",
    "imageReference",
    "inlineCode",
    // Enabled by `mdast-util-math`:
    "inlineMath",
    "link",
    "linkReference",
    // Enabled by `mdast-util-mdx`:
    "mdxJsxTextElement",
    // Enabled by `mdast-util-mdx`:
    "mdxTextExpression",
    "strong",
    "text",
    // Enabled by `mdast-util-directive`:
    "textDirective"
  ])
);

// node_modules/mdast-util-to-markdown/lib/handle/blockquote.js
function blockquote(node2, _, state, info) {
  let exit3 = state.enter("blockquote"), tracker = state.createTracker(info);
  tracker.move("> "), tracker.shift(2);
  let value = state.indentLines(
    state.containerFlow(node2, tracker.current()),
    map
  );
  return exit3(), value;
}
function map(line, _, blank2) {
  return ">" + (blank2 ? "" : " ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/pattern-in-scope.js
function patternInScope(stack, pattern) {
  return listInScope(stack, pattern.inConstruct, !0) && !listInScope(stack, pattern.notInConstruct, !1);
}
function listInScope(stack, list5, none) {
  if (typeof list5 == "string" && (list5 = [list5]), !list5 || list5.length === 0)
    return none;
  let index2 = -1;
  for (; ++index2 < list5.length; )
    if (stack.includes(list5[index2]))
      return !0;
  return !1;
}

// node_modules/mdast-util-to-markdown/lib/handle/break.js
function hardBreak(_, _1, state, info) {
  let index2 = -1;
  for (; ++index2 < state.unsafe.length; ) {
    let pattern = state.unsafe[index2];
    if (pattern.character === `
` && !pattern.before && !pattern.after && patternInScope(state.stack, pattern))
      return /[\t ]/.test(info.before) ? "" : " ";
  }
  return `\\
`;
}

// node_modules/longest-streak/index.js
function longestStreak(value, substring) {
  let source = String(value), index2 = source.indexOf(substring), expected = index2, count = 0, max = 0;
  if (typeof substring != "string")
    throw new TypeError("Expected substring");
  for (; index2 !== -1; )
    index2 === expected ? ++count > max && (max = count) : count = 1, expected = index2 + substring.length, index2 = source.indexOf(substring, expected);
  return max;
}

// node_modules/mdast-util-to-markdown/lib/util/format-code-as-indented.js
function formatCodeAsIndented(node2, state) {
  return !!(state.options.fences === !1 && node2.value && // If there’s no info…
  !node2.lang && // And there’s a non-whitespace character…
  /[^\n\r ]/.test(node2.value) && // And the value doesn’t start or end in a blank…
  !/^[\t ]*(?:[\n\r]|$)|(?:^|[\n\r])[\t ]*$/.test(node2.value));
}

// node_modules/mdast-util-to-markdown/lib/util/check-fence.js
function checkFence(state) {
  let marker = state.options.fence || "`";
  if (marker !== "`" && marker !== "~")
    throw new Error(
      "Cannot serialize code with `" + marker + "` for `options.fence`, expected `` ` `` or `~`"
    );
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/code.js
function code(node2, _, state, info) {
  let marker = checkFence(state), raw = node2.value || "";
  if (formatCodeAsIndented(node2, state)) {
    let exit4 = state.enter("codeIndented"), value2 = state.indentLines(raw, map2);
    return exit4(), value2;
  }
  let tracker = state.createTracker(info), sequence = marker.repeat(Math.max(longestStreak(raw, marker) + 1, 3)), exit3 = state.enter("codeFenced"), suffix = marker === "`" ? "GraveAccent" : "Tilde", value = tracker.move(sequence);
  if (node2.lang) {
    let subexit = state.enter(`codeFencedLang${suffix}`);
    value += tracker.move(
      state.safe(node2.lang, {
        before: value,
        after: " ",
        encode: ["`"],
        ...tracker.current()
      })
    ), subexit();
  }
  if (node2.lang && node2.meta) {
    let subexit = state.enter(`codeFencedMeta${suffix}`);
    value += tracker.move(" "), value += tracker.move(
      state.safe(node2.meta, {
        before: value,
        after: `
`,
        encode: ["`"],
        ...tracker.current()
      })
    ), subexit();
  }
  return value += tracker.move(`
`), raw && (value += tracker.move(raw + `
`)), value += tracker.move(sequence), exit3(), value;
}
function map2(line, _, blank2) {
  return (blank2 ? "" : "    ") + line;
}

// node_modules/mdast-util-to-markdown/lib/util/check-quote.js
function checkQuote(state) {
  let marker = state.options.quote || '"';
  if (marker !== '"' && marker !== "'")
    throw new Error(
      "Cannot serialize title with `" + marker + "` for `options.quote`, expected `\"`, or `'`"
    );
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/definition.js
function definition(node2, _, state, info) {
  let quote = checkQuote(state), suffix = quote === '"' ? "Quote" : "Apostrophe", exit3 = state.enter("definition"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("[");
  return value += tracker.move(
    state.safe(state.associationId(node2), {
      before: value,
      after: "]",
      ...tracker.current()
    })
  ), value += tracker.move("]: "), subexit(), // If there’s no url, or…
  !node2.url || // If there are control characters or whitespace.
  /[\0- \u007F]/.test(node2.url) ? (subexit = state.enter("destinationLiteral"), value += tracker.move("<"), value += tracker.move(
    state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
  ), value += tracker.move(">")) : (subexit = state.enter("destinationRaw"), value += tracker.move(
    state.safe(node2.url, {
      before: value,
      after: node2.title ? " " : `
`,
      ...tracker.current()
    })
  )), subexit(), node2.title && (subexit = state.enter(`title${suffix}`), value += tracker.move(" " + quote), value += tracker.move(
    state.safe(node2.title, {
      before: value,
      after: quote,
      ...tracker.current()
    })
  ), value += tracker.move(quote), subexit()), exit3(), value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-emphasis.js
function checkEmphasis(state) {
  let marker = state.options.emphasis || "*";
  if (marker !== "*" && marker !== "_")
    throw new Error(
      "Cannot serialize emphasis with `" + marker + "` for `options.emphasis`, expected `*`, or `_`"
    );
  return marker;
}

// node_modules/micromark-util-classify-character/index.js
function classifyCharacter(code3) {
  if (code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3))
    return 1;
  if (unicodePunctuation(code3))
    return 2;
}

// node_modules/mdast-util-to-markdown/lib/util/character.js
function firstCharacter(value) {
  let code3 = value.codePointAt(0);
  return code3 === void 0 ? "" : String.fromCodePoint(code3);
}
function lastCharacter(value) {
  let code3 = value.codePointAt(value.length - 2);
  return code3 !== void 0 && code3 > 65535 ? value.slice(-2) : value.slice(-1);
}

// node_modules/mdast-util-to-markdown/lib/util/encode-character-reference.js
function encodeCharacterReference(code3) {
  return "&#x" + code3.toString(16).toUpperCase() + ";";
}

// node_modules/mdast-util-to-markdown/lib/util/encode-info.js
function encodeInfo(outside, inside, marker) {
  let outsideKind = classifyCharacter(outside), insideKind = classifyCharacter(inside);
  return outsideKind === void 0 ? insideKind === void 0 ? (
    // Letter inside:
    // we have to encode *both* letters for `_` as it is looser.
    // it already forms for `*` (and GFMs `~`).
    marker === "_" ? { inside: !0, outside: !0 } : { inside: !1, outside: !1 }
  ) : insideKind === 1 ? (
    // Whitespace inside: encode both (letter, whitespace).
    { inside: !0, outside: !0 }
  ) : (
    // Punctuation inside: encode outer (letter)
    { inside: !1, outside: !0 }
  ) : outsideKind === 1 ? insideKind === void 0 ? (
    // Letter inside: already forms.
    { inside: !1, outside: !1 }
  ) : insideKind === 1 ? (
    // Whitespace inside: encode both (whitespace).
    { inside: !0, outside: !0 }
  ) : (
    // Punctuation inside: already forms.
    { inside: !1, outside: !1 }
  ) : insideKind === void 0 ? (
    // Letter inside: already forms.
    { inside: !1, outside: !1 }
  ) : insideKind === 1 ? (
    // Whitespace inside: encode inner (whitespace).
    { inside: !0, outside: !1 }
  ) : (
    // Punctuation inside: already forms.
    { inside: !1, outside: !1 }
  );
}

// node_modules/micromark-util-html-tag-name/index.js
var htmlBlockNames = [
  "address",
  "article",
  "aside",
  "base",
  "basefont",
  "blockquote",
  "body",
  "caption",
  "center",
  "col",
  "colgroup",
  "dd",
  "details",
  "dialog",
  "dir",
  "div",
  "dl",
  "dt",
  "fieldset",
  "figcaption",
  "figure",
  "footer",
  "form",
  "frame",
  "frameset",
  "h1",
  "h2",
  "h3",
  "h4",
  "h5",
  "h6",
  "head",
  "header",
  "hr",
  "html",
  "iframe",
  "legend",
  "li",
  "link",
  "main",
  "menu",
  "menuitem",
  "nav",
  "noframes",
  "ol",
  "optgroup",
  "option",
  "p",
  "param",
  "search",
  "section",
  "summary",
  "table",
  "tbody",
  "td",
  "tfoot",
  "th",
  "thead",
  "title",
  "tr",
  "track",
  "ul"
], htmlRawNames = ["pre", "script", "style", "textarea"];

// node_modules/mdast-util-to-markdown/lib/util/html-kind.js
function htmlKind(value) {
  if (value.charCodeAt(0) !== 60) return;
  let next = value.charCodeAt(1);
  if (next === 33) {
    let code4 = value.charCodeAt(2);
    return code4 === 45 ? 2 : code4 === 91 ? 5 : asciiAlpha(code4) ? 4 : void 0;
  }
  if (next === 63) return 3;
  let closing = next === 47, start2 = closing ? 2 : 1, end2 = start2, code3 = value.charCodeAt(end2);
  if (!asciiAlpha(code3)) return;
  for (; code3 === 45 || asciiAlphanumeric(code3); )
    code3 = value.charCodeAt(++end2);
  let name2 = value.slice(start2, end2).toLowerCase();
  return !closing && code3 !== 47 && htmlRawNames.includes(name2) ? 1 : htmlBlockNames.includes(name2) ? 6 : 7;
}

// node_modules/mdast-util-to-markdown/lib/util/container-phrasing.js
var builtins = /* @__PURE__ */ new Map([
  ["*", !1],
  ["_", !0]
]);
function candidates(tokens, involved, runOf) {
  let related = /* @__PURE__ */ new Set();
  for (let token2 of tokens) {
    let siblings = runOf.get(token2);
    if (siblings && token2.attention && involved.some((d) => d.attention === token2.attention))
      for (let sibling of siblings.tokens)
        related.add(sibling.attention);
  }
  let ordered = [];
  for (let token2 of tokens)
    token2.attention && related.delete(token2.attention) && ordered.push(token2.attention);
  return ordered.reverse(), ordered;
}
function check(tokens, before, after) {
  let runs = [], wrong = /* @__PURE__ */ new Map(), runOf = /* @__PURE__ */ new Map(), index2 = 0;
  for (; index2 < tokens.length; ) {
    if (!tokens[index2].attention) {
      index2++;
      continue;
    }
    let marker = tokens[index2].value.charAt(0), strict = builtins.get(marker), end2 = index2 + 1;
    for (; end2 < tokens.length && tokens[end2].attention && tokens[end2].value.charAt(0) === marker; )
      end2++;
    let head = index2 ? tokens[index2 - 1].value : before, previous3 = classifyCharacter(head.charCodeAt(head.length - 1)), next = classifyCharacter(
      (end2 < tokens.length ? tokens[end2].value : after).charCodeAt(0)
    ), open2 = !next || next === 2 && !!previous3, close = !previous3 || previous3 === 2 && !!next, run = {
      tokens: tokens.slice(index2, end2),
      markers: [],
      start: 0,
      end: 0,
      // Underscores are strict, they cannot open or close inside words.
      open: strict ? open2 && (!!previous3 || !close) : open2,
      close: strict ? close && (!!next || !open2) : close,
      // All builtins can split runs.
      split: strict !== void 0
    };
    for (let token2 of run.tokens) {
      wrong.set(token2, [...run.tokens]), runOf.set(token2, run);
      let size = token2.value.length;
      for (; size--; ) run.markers.push(token2);
    }
    run.end = run.markers.length, runs.push(run), index2 = end2;
  }
  for (pair(runs, wrong), index2 = -1; ++index2 < tokens.length; ) {
    let involved = wrong.get(tokens[index2]);
    if (involved) return { attention: candidates(tokens, involved, runOf), index: index2 };
  }
}
function encode(tokens, start2) {
  let token2 = tokens[start2 ? 0 : tokens.length - 1];
  if (!token2 || token2.attention) return;
  let character = start2 ? firstCharacter(token2.value) : lastCharacter(token2.value), reference2 = encodeCharacterReference(
    /** @type {number} */
    character.codePointAt(0)
  );
  if (start2)
    token2.value = reference2 + token2.value.slice(character.length);
  else {
    let value = token2.value.slice(0, token2.value.length - character.length), escapes2 = 0;
    for (; value.charCodeAt(value.length - 1 - escapes2) === 92; )
      escapes2++;
    escapes2 % 2 && (value += "\\"), token2.value = value + reference2;
  }
}
function improve(items2, chosen, mistake, before, after) {
  for (let attention4 of mistake.attention) {
    let current = chosen.get(attention4) || attention4.sequences[0];
    for (let sequence of attention4.sequences) {
      if (sequence === current) continue;
      let trial = new Map(chosen);
      trial.set(attention4, sequence);
      let tokens = render(items2, trial, before, after), next = check(tokens, before, after);
      if (!next || next.index > mistake.index)
        return { chosen: trial, mistake: next, tokens };
    }
  }
}
function pair(runs, wrong) {
  let openersByMarker = /* @__PURE__ */ new Map();
  for (let closer of runs) {
    let marker = closer.tokens[0].value.charAt(0), openers = openersByMarker.get(marker);
    openers || (openers = [], openersByMarker.set(marker, openers));
    let open2 = closer.close ? openers.length : 0;
    for (; open2-- && closer.start < closer.end; ) {
      let opener = openers[open2], openerSize = opener.end - opener.start, closerSize = closer.end - closer.start;
      if (closer.split ? (
        // The rule of 3, on the sizes that are left.
        (opener.close || closer.open) && closerSize % 3 && !((openerSize + closerSize) % 3)
      ) : (
        // Others pair whole runs of the same size.
        openerSize !== opener.markers.length || openerSize !== closerSize
      ))
        continue;
      let size = closer.split ? openerSize > 1 && closerSize > 1 ? 2 : 1 : closerSize, opening = opener.markers.slice(opener.end - size, opener.end), closing = closer.markers.slice(closer.start, closer.start + size), openToken = opening[0], closeToken = closing[0];
      if (
        // Whole sequences:
        // the markers of a sequence are next to each other,
        // so if the first and last marker are of one sequence of that size,
        // all markers are exactly that sequence.
        openToken === opening[size - 1] && openToken.value.length === size && closeToken === closing[size - 1] && closeToken.value.length === size && // Of the same attention, so its opening and closing sequence.
        openToken.attention === closeToken.attention
      )
        wrong.delete(openToken), wrong.delete(closeToken);
      else {
        let involved = [.../* @__PURE__ */ new Set([...opening, ...closing])];
        for (let token2 of involved) {
          let list5 = wrong.get(token2);
          list5 && list5.push(...involved);
        }
      }
      opener.end -= size, closer.start += size, opener.start === opener.end && openers.splice(open2, 1), open2 = openers.length;
    }
    closer.open && closer.start < closer.end && openers.push(closer);
  }
}
function attentionSequences(type, markers, sizes) {
  if (markers.length === 0)
    throw new Error(
      "Cannot serialize `" + type + "` as attention without markers, expected one or more markers"
    );
  if (sizes.length === 0)
    throw new Error(
      "Cannot serialize `" + type + "` as attention without sizes, expected one or more sizes"
    );
  for (let size of sizes)
    if (!Number.isSafeInteger(size) || size < 1)
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + size + "` as size, expected positive integer"
      );
  let sequences2 = [];
  for (let marker of markers) {
    if (marker.length !== 1)
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected a single ascii character"
      );
    if (!asciiPunctuation(marker.charCodeAt(0)))
      throw new Error(
        "Cannot serialize `" + type + "` as attention with `" + marker + "` as marker, expected ascii punctuation"
      );
    for (let size of sizes)
      sequences2.push(marker.repeat(size));
  }
  return sequences2;
}
function phrasing2(parent2, state, info) {
  let indexStack = state.indexStack, children = parent2.children || [], results = [], index2 = -1, before = info.before;
  indexStack.push(-1);
  let tracker = state.createTracker(info);
  for (; ++index2 < children.length; ) {
    let child2 = children[index2], after;
    if (indexStack[indexStack.length - 1] = index2, index2 + 1 < children.length) {
      let handle3 = state.handle.handlers[children[index2 + 1].type];
      handle3 && handle3.peek && (handle3 = handle3.peek), after = handle3 ? firstCharacter(
        handle3(children[index2 + 1], parent2, state, {
          before: "",
          after: "",
          ...tracker.current()
        })
      ) : "";
    } else
      after = info.after;
    let previous3 = results[results.length - 1];
    typeof previous3 == "string" && (before === "\r" || before === `
`) && child2.type === "html" && htmlKind(child2.value) !== 7 && (results[results.length - 1] = previous3.replace(/(\r?\n|\r)$/, " "), before = " ", tracker = state.createTracker(info), tracker.move(serialize2(results, info.before, info.after)));
    let handle2 = state.handle.handlers[child2.type];
    if (handle2 && handle2.attention) {
      let item = attentionItem(
        /** @type {PhrasingParents} */
        child2,
        handle2.attention,
        state,
        tracker
      );
      if (!item) continue;
      results.push(item), before = lastCharacter(item.sequences[0]);
    } else {
      let value = state.handle(child2, parent2, state, {
        ...tracker.current(),
        after,
        before
      });
      if (!value) continue;
      tracker.move(value), results.push(value), before = lastCharacter(value);
    }
  }
  return indexStack.pop(), results;
}
function attentionItem(node2, attention4, state, tracker) {
  let { construct, markers, sizes } = attention4(node2, state), sequences2 = attentionSequences(node2.type, markers, sizes), sequence = sequences2[0], exit3 = state.enter(construct), inside = state.createTracker(tracker.current());
  inside.move(sequence);
  let children = phrasing2(node2, state, {
    ...inside.current(),
    before: sequence,
    after: sequence
  });
  if (exit3(), children.length !== 0)
    return tracker.move(sequence), tracker.move(serialize2(children, sequence, sequence)), tracker.move(sequence), { children, sequences: sequences2 };
}
function fix(items2, chosen, before, after) {
  let tokens = render(items2, chosen, before, after), mistake = check(tokens, before, after);
  for (; mistake; ) {
    let next = improve(items2, chosen, mistake, before, after);
    if (!next) return;
    chosen = next.chosen, tokens = next.tokens, mistake = next.mistake;
  }
  return tokens;
}
function guess(items2, chosen, before, after) {
  let previous3 = before, index2 = -1;
  for (; ++index2 < items2.length; ) {
    let item = items2[index2];
    if (typeof item == "string") {
      previous3 = "";
      continue;
    }
    let next = index2 === items2.length - 1 ? after : "", sequence = item.sequences.find(function(value) {
      let marker = value.charAt(0);
      return marker !== previous3.charAt(0) && marker !== next.charAt(0) || items2.length === 1 && builtins.has(marker) && value.length > before.length;
    }) || item.sequences[0];
    sequence !== item.sequences[0] && chosen.set(item, sequence), guess(item.children, chosen, sequence, sequence), previous3 = sequence;
  }
}
function render(items2, chosen, before, after) {
  let tokens = [], encodeAfter, previous3 = lastCharacter(before), index2 = -1;
  for (; ++index2 < items2.length; ) {
    let item = items2[index2];
    if (typeof item == "string") {
      let token2 = { value: item, attention: void 0 };
      encodeAfter && encodeAfter === firstCharacter(item) && encode([token2], !0), encodeAfter = void 0, tokens.push(token2), token2.value && (previous3 = lastCharacter(token2.value));
      continue;
    }
    let sequence = chosen.get(item) || item.sequences[0], marker = sequence.charAt(0), next = items2[index2 + 1], outsideBefore = previous3, outsideAfter = firstCharacter(
      next === void 0 ? after : typeof next == "string" ? next : chosen.get(next) || next.sequences[0]
    ), inside = render(item.children, chosen, sequence, sequence), head = inside[0].value, open2 = encodeInfo(
      outsideBefore.charCodeAt(outsideBefore.length - 1),
      head.charCodeAt(0),
      marker
    );
    open2.inside && encode(inside, !0);
    let tail = lastCharacter(inside[inside.length - 1].value), close = encodeInfo(
      outsideAfter.charCodeAt(0),
      tail.charCodeAt(tail.length - 1),
      marker
    );
    close.inside && encode(inside, !1), open2.outside && outsideBefore !== `
` && outsideBefore !== "\r" && encode(tokens, !1), close.outside && (encodeAfter = outsideAfter), tokens.push({ value: sequence, attention: item }, ...inside, {
      value: sequence,
      attention: item
    }), previous3 = sequence.charAt(sequence.length - 1);
  }
  return tokens;
}
function serialize2(items2, before, after) {
  let guessed = /* @__PURE__ */ new Map();
  guess(items2, guessed, before, after);
  let tokens = (
    // Start from guesses (based on the preferred sequences).
    (guessed.size > 0 ? fix(items2, guessed, before, after) : void 0) || // If stuck, start from the preferred sequences instead.
    fix(items2, /* @__PURE__ */ new Map(), before, after) || // If stuck again, use the preferred sequences as they are.
    render(items2, /* @__PURE__ */ new Map(), before, after)
  ), result = "";
  for (let token2 of tokens) result += token2.value;
  return result;
}

// node_modules/mdast-util-to-markdown/lib/handle/emphasis.js
emphasis.attention = attention;
emphasis.peek = peek;
function emphasis(node2, _, state, info) {
  let exit3 = state.enter("phrasing"), item = attentionItem(node2, attention, state, state.createTracker(info)), value = item ? serialize2([item], info.before, info.after) : "";
  return exit3(), value;
}
function attention(_, state) {
  return {
    construct: "emphasis",
    markers: checkEmphasis(state) === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [1]
  };
}
function peek(_, _1, state) {
  return state.options.emphasis || "*";
}

// node_modules/unist-util-visit/lib/index.js
function visit(tree, testOrEnterOrVisitors, enterOrVisitorsOrReverse, maybeReverse) {
  let check2, visitors, reverse;
  typeof enterOrVisitorsOrReverse == "function" || enterOrVisitorsOrReverse && typeof enterOrVisitorsOrReverse == "object" ? (check2 = /** @type {Test} */
  testOrEnterOrVisitors, visitors = enterOrVisitorsOrReverse, reverse = maybeReverse) : (visitors = /** @type {Visitor | Visitors} */
  testOrEnterOrVisitors, reverse = enterOrVisitorsOrReverse), typeof visitors == "function" ? visitParents(tree, check2, wrap(visitors), reverse) : visitParents(tree, check2, wrapVisitors(visitors), reverse);
}
function wrapVisitors(visitors) {
  return !visitors || typeof visitors != "object" ? visitors : {
    enter: typeof visitors.enter == "function" ? wrap(visitors.enter) : visitors.enter,
    exit: typeof visitors.exit == "function" ? wrap(visitors.exit) : visitors.exit
  };
}
function wrap(visitor) {
  return overload;
  function overload(node2, parents, index2) {
    return visitor(node2, index2, parents[parents.length - 1]);
  }
}

// node_modules/mdast-util-to-string/lib/index.js
var emptyOptions = {};
function toString(value, options) {
  let settings = options || emptyOptions, includeImageAlt = typeof settings.includeImageAlt == "boolean" ? settings.includeImageAlt : !0, includeHtml = typeof settings.includeHtml == "boolean" ? settings.includeHtml : !0;
  return one(value, includeImageAlt, includeHtml);
}
function one(value, includeImageAlt, includeHtml) {
  if (node(value)) {
    if ("value" in value)
      return value.type === "html" && !includeHtml ? "" : value.value;
    if (includeImageAlt && "alt" in value && value.alt)
      return value.alt;
    if ("children" in value)
      return all(value.children, includeImageAlt, includeHtml);
  }
  return Array.isArray(value) ? all(value, includeImageAlt, includeHtml) : "";
}
function all(values, includeImageAlt, includeHtml) {
  let result = [], index2 = -1;
  for (; ++index2 < values.length; )
    result[index2] = one(values[index2], includeImageAlt, includeHtml);
  return result.join("");
}
function node(value) {
  return !!(value && typeof value == "object");
}

// node_modules/mdast-util-to-markdown/lib/util/format-heading-as-setext.js
function formatHeadingAsSetext(node2, state) {
  let literalWithBreak = !1;
  return visit(node2, function(node3) {
    if ("value" in node3 && /\r?\n|\r/.test(node3.value) || node3.type === "break")
      return literalWithBreak = !0, EXIT;
  }), !!((!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak));
}

// node_modules/mdast-util-to-markdown/lib/handle/heading.js
function heading(node2, _, state, info) {
  let rank = Math.max(Math.min(6, node2.depth || 1), 1), tracker = state.createTracker(info);
  if (formatHeadingAsSetext(node2, state)) {
    let exit4 = state.enter("headingSetext"), subexit2 = state.enter("phrasing"), value2 = state.containerPhrasing(node2, {
      ...tracker.current(),
      before: `
`,
      after: `
`
    });
    return subexit2(), exit4(), value2 + `
` + (rank === 1 ? "=" : "-").repeat(
      // The whole size…
      value2.length - // Minus the position of the character after the last EOL (or
      // 0 if there is none)…
      (Math.max(value2.lastIndexOf("\r"), value2.lastIndexOf(`
`)) + 1)
    );
  }
  let sequence = "#".repeat(rank), exit3 = state.enter("headingAtx"), subexit = state.enter("phrasing");
  tracker.move(sequence + " ");
  let value = state.containerPhrasing(node2, {
    before: "# ",
    after: `
`,
    ...tracker.current()
  }), head = value.charCodeAt(0);
  return (head === 9 || head === 32) && (value = encodeCharacterReference(head) + value.slice(1)), value = value ? sequence + " " + value : sequence, state.options.closeAtx && (value += " " + sequence), subexit(), exit3(), value;
}

// node_modules/mdast-util-to-markdown/lib/handle/html.js
html.peek = htmlPeek;
function html(node2) {
  return node2.value || "";
}
function htmlPeek() {
  return "<";
}

// node_modules/mdast-util-to-markdown/lib/handle/image.js
image.peek = imagePeek;
function image(node2, _, state, info) {
  let quote = checkQuote(state), suffix = quote === '"' ? "Quote" : "Apostrophe", exit3 = state.enter("image"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("![");
  return value += tracker.move(
    state.safe(node2.alt, { before: value, after: "]", ...tracker.current() })
  ), value += tracker.move("]("), subexit(), // If there’s no url but there is a title…
  !node2.url && node2.title || // If there are control characters or whitespace.
  /[\0- \u007F]/.test(node2.url) ? (subexit = state.enter("destinationLiteral"), value += tracker.move("<"), value += tracker.move(
    state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
  ), value += tracker.move(">")) : (subexit = state.enter("destinationRaw"), value += tracker.move(
    state.safe(node2.url, {
      before: value,
      after: node2.title ? " " : ")",
      ...tracker.current()
    })
  )), subexit(), node2.title && (subexit = state.enter(`title${suffix}`), value += tracker.move(" " + quote), value += tracker.move(
    state.safe(node2.title, {
      before: value,
      after: quote,
      ...tracker.current()
    })
  ), value += tracker.move(quote), subexit()), value += tracker.move(")"), exit3(), value;
}
function imagePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/image-reference.js
imageReference.peek = imageReferencePeek;
function imageReference(node2, _, state, info) {
  let type = node2.referenceType, exit3 = state.enter("imageReference"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("!["), alt = state.safe(node2.alt, {
    before: value,
    after: "]",
    ...tracker.current()
  });
  value += tracker.move(alt + "]["), subexit();
  let stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  }), subexit = state.enter("reference");
  let reference2 = state.safe(state.associationId(node2), {
    before: value,
    after: "]",
    ...tracker.current()
  });
  return subexit(), state.stack = stack, exit3(), type === "full" || !alt || alt !== reference2 ? value += tracker.move(reference2 + "]") : type === "shortcut" ? value = value.slice(0, -1) : value += tracker.move("]"), value;
}
function imageReferencePeek() {
  return "!";
}

// node_modules/mdast-util-to-markdown/lib/handle/inline-code.js
inlineCode.peek = inlineCodePeek;
function inlineCode(node2, _, state) {
  let value = node2.value || "", sequence = "`", index2 = -1;
  for (; new RegExp("(^|[^`])" + sequence + "([^`]|$)").test(value); )
    sequence += "`";
  for (/[^\n\r ]/.test(value) && (/^[\n\r ]/.test(value) && /[\n\r ]$/.test(value) || /^`|`$/.test(value)) && (value = " " + value + " "); ++index2 < state.unsafe.length; ) {
    let pattern = state.unsafe[index2], expression2 = state.compilePattern(pattern);
    if (!pattern.atBreak) continue;
    let match;
    for (; match = expression2.exec(value); ) {
      let position2 = match.index;
      value.charCodeAt(position2) === 10 && value.charCodeAt(position2 - 1) === 13 && position2--, value = value.slice(0, position2) + " " + value.slice(match.index + 1);
    }
  }
  return sequence + value + sequence;
}
function inlineCodePeek() {
  return "`";
}

// node_modules/mdast-util-to-markdown/lib/util/format-link-as-autolink.js
function formatLinkAsAutolink(node2, state) {
  let raw = toString(node2);
  return !!(!state.options.resourceLink && // If there’s a url…
  node2.url && // And there’s no title…
  !node2.title && // And the content of `node` is a single text node…
  node2.children && node2.children.length === 1 && node2.children[0].type === "text" && // And if the url is the same as the content…
  (raw === node2.url || "mailto:" + raw === node2.url) && // And that starts w/ a protocol…
  /^[a-z][+\-.a-z]+:/i.test(node2.url) && // And that doesn’t contain ASCII control codes (character escapes and
  // references don’t work), space, or angle brackets…
  !/[\0- <>\u007F]/.test(node2.url));
}

// node_modules/mdast-util-to-markdown/lib/handle/link.js
link.peek = linkPeek;
function link(node2, _, state, info) {
  let quote = checkQuote(state), suffix = quote === '"' ? "Quote" : "Apostrophe", tracker = state.createTracker(info);
  if (formatLinkAsAutolink(node2, state)) {
    let stack = state.stack;
    state.stack = stack.filter(function(d) {
      return d !== "phrasing";
    });
    let exit4 = state.enter("autolink"), value2 = tracker.move("<");
    return value2 += tracker.move(
      state.containerPhrasing(node2, {
        before: value2,
        after: ">",
        ...tracker.current()
      })
    ), value2 += tracker.move(">"), exit4(), state.stack = stack, value2;
  }
  let exit3 = state.enter("link"), subexit = state.enter("label"), value = tracker.move("["), text5 = state.containerPhrasing(node2, {
    before: value,
    after: "](",
    ...tracker.current()
  });
  value += tracker.move(text5), subexit(), value += tracker.move("](");
  let enclose = /[\0- \u007F]/.test(node2.url), last = info.before.charAt(info.before.length - 1), title = node2.title || void 0;
  if (!title && !enclose && (last === `
` || last === "\r")) {
    let index2 = 0;
    for (; index2 < text5.length && text5.charCodeAt(index2) !== 93; )
      index2 += text5.charCodeAt(index2) === 92 ? 2 : 1;
    text5.charCodeAt(index2 + 1) === 58 && (title = "");
  }
  return /* If there’s no url but there is a title… */ !node2.url && typeof title == "string" || // If there are control characters or whitespace.
  enclose ? (subexit = state.enter("destinationLiteral"), value += tracker.move("<"), value += tracker.move(
    state.safe(node2.url, { before: value, after: ">", ...tracker.current() })
  ), value += tracker.move(">")) : (subexit = state.enter("destinationRaw"), value += tracker.move(
    state.safe(node2.url, {
      before: value,
      after: typeof title == "string" ? " " : ")",
      ...tracker.current()
    })
  )), subexit(), typeof title == "string" && (subexit = state.enter(`title${suffix}`), value += tracker.move(" " + quote), value += tracker.move(
    state.safe(title, {
      before: value,
      after: quote,
      ...tracker.current()
    })
  ), value += tracker.move(quote), subexit()), value += tracker.move(")"), exit3(), value;
}
function linkPeek(node2, _, state) {
  return formatLinkAsAutolink(node2, state) ? "<" : "[";
}

// node_modules/mdast-util-to-markdown/lib/handle/link-reference.js
linkReference.peek = linkReferencePeek;
function linkReference(node2, _, state, info) {
  let type = node2.referenceType, exit3 = state.enter("linkReference"), subexit = state.enter("label"), tracker = state.createTracker(info), value = tracker.move("["), text5 = state.containerPhrasing(node2, {
    before: value,
    after: "]",
    ...tracker.current()
  });
  value += tracker.move(text5 + "]["), subexit();
  let stack = state.stack;
  state.stack = stack.filter(function(d) {
    return d !== "phrasing";
  }), subexit = state.enter("reference");
  let reference2 = state.safe(state.associationId(node2), {
    before: value,
    after: "]",
    ...tracker.current()
  });
  return subexit(), state.stack = stack, exit3(), type === "full" || !text5 || text5 !== reference2 ? value += tracker.move(reference2 + "]") : type === "shortcut" ? value = value.slice(0, -1) : value += tracker.move("]"), value;
}
function linkReferencePeek() {
  return "[";
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet.js
function checkBullet(state) {
  let marker = state.options.bullet || "*";
  if (marker !== "*" && marker !== "+" && marker !== "-")
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bullet`, expected `*`, `+`, or `-`"
    );
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-other.js
function checkBulletOther(state) {
  let bullet = checkBullet(state), bulletOther = state.options.bulletOther;
  if (!bulletOther)
    return bullet === "*" ? "-" : "*";
  if (bulletOther !== "*" && bulletOther !== "+" && bulletOther !== "-")
    throw new Error(
      "Cannot serialize items with `" + bulletOther + "` for `options.bulletOther`, expected `*`, `+`, or `-`"
    );
  if (bulletOther === bullet)
    throw new Error(
      "Expected `bullet` (`" + bullet + "`) and `bulletOther` (`" + bulletOther + "`) to be different"
    );
  return bulletOther;
}

// node_modules/mdast-util-to-markdown/lib/util/check-bullet-ordered.js
function checkBulletOrdered(state) {
  let marker = state.options.bulletOrdered || ".";
  if (marker !== "." && marker !== ")")
    throw new Error(
      "Cannot serialize items with `" + marker + "` for `options.bulletOrdered`, expected `.` or `)`"
    );
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule.js
function checkRule(state) {
  let marker = state.options.rule || "*";
  if (marker !== "*" && marker !== "-" && marker !== "_")
    throw new Error(
      "Cannot serialize rules with `" + marker + "` for `options.rule`, expected `*`, `-`, or `_`"
    );
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/list.js
function list(node2, parent2, state, info) {
  let exit3 = state.enter("list"), bulletCurrent = state.bulletCurrent, bullet = node2.ordered ? checkBulletOrdered(state) : checkBullet(state), bulletOther = node2.ordered ? bullet === "." ? ")" : "." : checkBulletOther(state), useDifferentMarker = parent2 && state.bulletLastUsed ? bullet === state.bulletLastUsed : !1;
  if (!node2.ordered) {
    let firstListItem = node2.children ? node2.children[0] : void 0;
    if (
      // Bullet could be used as a thematic break marker:
      (bullet === "*" || bullet === "-") && // Empty first list item:
      firstListItem && (!firstListItem.children || !firstListItem.children[0]) && // Directly in two other list items:
      state.stack[state.stack.length - 1] === "list" && state.stack[state.stack.length - 2] === "listItem" && state.stack[state.stack.length - 3] === "list" && state.stack[state.stack.length - 4] === "listItem" && // That are each the first child.
      state.indexStack[state.indexStack.length - 1] === 0 && state.indexStack[state.indexStack.length - 2] === 0 && state.indexStack[state.indexStack.length - 3] === 0 && (useDifferentMarker = !0), checkRule(state) === bullet && firstListItem
    ) {
      let index2 = -1;
      for (; ++index2 < node2.children.length; ) {
        let item = node2.children[index2];
        if (item && item.type === "listItem" && item.children && item.children[0] && item.children[0].type === "thematicBreak") {
          useDifferentMarker = !0;
          break;
        }
      }
    }
  }
  useDifferentMarker && (bullet = bulletOther), state.bulletCurrent = bullet;
  let value = state.containerFlow(node2, info);
  return state.bulletLastUsed = bullet, state.bulletCurrent = bulletCurrent, exit3(), value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-list-item-indent.js
function checkListItemIndent(state) {
  let style = state.options.listItemIndent || "one";
  if (style !== "tab" && style !== "one" && style !== "mixed")
    throw new Error(
      "Cannot serialize items with `" + style + "` for `options.listItemIndent`, expected `tab`, `one`, or `mixed`"
    );
  return style;
}

// node_modules/mdast-util-to-markdown/lib/handle/list-item.js
function listItem(node2, parent2, state, info) {
  let listItemIndent = checkListItemIndent(state), bullet = state.bulletCurrent || checkBullet(state);
  parent2 && parent2.type === "list" && parent2.ordered && (bullet = (typeof parent2.start == "number" && parent2.start > -1 ? parent2.start : 1) + (state.options.incrementListMarker === !1 ? 0 : parent2.children.indexOf(node2)) + bullet);
  let size = bullet.length + 1;
  (listItemIndent === "tab" || listItemIndent === "mixed" && (parent2 && parent2.type === "list" && parent2.spread || node2.spread)) && (size = Math.ceil(size / 4) * 4);
  let tracker = state.createTracker(info);
  tracker.move(bullet + " ".repeat(size - bullet.length)), tracker.shift(size);
  let exit3 = state.enter("listItem"), value = state.indentLines(
    state.containerFlow(node2, tracker.current()),
    map3
  );
  return exit3(), value;
  function map3(line, index2, blank2) {
    return index2 ? (blank2 ? "" : " ".repeat(size)) + line : (blank2 ? bullet : bullet + " ".repeat(size - bullet.length)) + line;
  }
}

// node_modules/mdast-util-to-markdown/lib/handle/paragraph.js
function paragraph(node2, _, state, info) {
  let exit3 = state.enter("paragraph"), subexit = state.enter("phrasing"), value = state.containerPhrasing(node2, info);
  return subexit(), exit3(), value;
}

// node_modules/mdast-util-to-markdown/lib/handle/root.js
function root(node2, _, state, info) {
  if (!node2.children.some(function(d) {
    return phrasing(d);
  })) return state.containerFlow(node2, info);
  let exit3 = state.enter("phrasing"), value = state.containerPhrasing(node2, info);
  return exit3(), value;
}

// node_modules/mdast-util-to-markdown/lib/util/check-strong.js
function checkStrong(state) {
  let marker = state.options.strong || "*";
  if (marker !== "*" && marker !== "_")
    throw new Error(
      "Cannot serialize strong with `" + marker + "` for `options.strong`, expected `*`, or `_`"
    );
  return marker;
}

// node_modules/mdast-util-to-markdown/lib/handle/strong.js
strong.attention = attention2;
strong.peek = peek2;
function strong(node2, _, state, info) {
  let exit3 = state.enter("phrasing"), item = attentionItem(node2, attention2, state, state.createTracker(info)), value = item ? serialize2([item], info.before, info.after) : "";
  return exit3(), value;
}
function attention2(_, state) {
  return {
    construct: "strong",
    markers: checkStrong(state) === "*" ? ["*", "_"] : ["_", "*"],
    sizes: [2]
  };
}
function peek2(_, _1, state) {
  return state.options.strong || "*";
}

// node_modules/mdast-util-to-markdown/lib/handle/text.js
function text(node2, parent2, state, info) {
  let siblings = parent2 ? parent2.children : [], index2 = state.indexStack[state.indexStack.length - 1];
  return state.safe(node2.value, {
    ...info,
    afterNode: siblings[index2 + 1],
    beforeNode: siblings[index2 - 1]
  });
}

// node_modules/mdast-util-to-markdown/lib/util/check-rule-repetition.js
function checkRuleRepetition(state) {
  let repetition = state.options.ruleRepetition || 3;
  if (repetition < 3)
    throw new Error(
      "Cannot serialize rules with repetition `" + repetition + "` for `options.ruleRepetition`, expected `3` or more"
    );
  return repetition;
}

// node_modules/mdast-util-to-markdown/lib/handle/thematic-break.js
function thematicBreak(_, _1, state) {
  let value = (checkRule(state) + (state.options.ruleSpaces ? " " : "")).repeat(checkRuleRepetition(state));
  return state.options.ruleSpaces ? value.slice(0, -1) : value;
}

// node_modules/mdast-util-to-markdown/lib/handle/index.js
var handle = {
  blockquote,
  break: hardBreak,
  code,
  definition,
  emphasis,
  hardBreak,
  heading,
  html,
  image,
  imageReference,
  inlineCode,
  link,
  linkReference,
  list,
  listItem,
  paragraph,
  root,
  strong,
  text,
  thematicBreak
};

// node_modules/character-entities/index.js
var characterEntities = {
  AElig: "\xC6",
  AMP: "&",
  Aacute: "\xC1",
  Abreve: "\u0102",
  Acirc: "\xC2",
  Acy: "\u0410",
  Afr: "\u{1D504}",
  Agrave: "\xC0",
  Alpha: "\u0391",
  Amacr: "\u0100",
  And: "\u2A53",
  Aogon: "\u0104",
  Aopf: "\u{1D538}",
  ApplyFunction: "\u2061",
  Aring: "\xC5",
  Ascr: "\u{1D49C}",
  Assign: "\u2254",
  Atilde: "\xC3",
  Auml: "\xC4",
  Backslash: "\u2216",
  Barv: "\u2AE7",
  Barwed: "\u2306",
  Bcy: "\u0411",
  Because: "\u2235",
  Bernoullis: "\u212C",
  Beta: "\u0392",
  Bfr: "\u{1D505}",
  Bopf: "\u{1D539}",
  Breve: "\u02D8",
  Bscr: "\u212C",
  Bumpeq: "\u224E",
  CHcy: "\u0427",
  COPY: "\xA9",
  Cacute: "\u0106",
  Cap: "\u22D2",
  CapitalDifferentialD: "\u2145",
  Cayleys: "\u212D",
  Ccaron: "\u010C",
  Ccedil: "\xC7",
  Ccirc: "\u0108",
  Cconint: "\u2230",
  Cdot: "\u010A",
  Cedilla: "\xB8",
  CenterDot: "\xB7",
  Cfr: "\u212D",
  Chi: "\u03A7",
  CircleDot: "\u2299",
  CircleMinus: "\u2296",
  CirclePlus: "\u2295",
  CircleTimes: "\u2297",
  ClockwiseContourIntegral: "\u2232",
  CloseCurlyDoubleQuote: "\u201D",
  CloseCurlyQuote: "\u2019",
  Colon: "\u2237",
  Colone: "\u2A74",
  Congruent: "\u2261",
  Conint: "\u222F",
  ContourIntegral: "\u222E",
  Copf: "\u2102",
  Coproduct: "\u2210",
  CounterClockwiseContourIntegral: "\u2233",
  Cross: "\u2A2F",
  Cscr: "\u{1D49E}",
  Cup: "\u22D3",
  CupCap: "\u224D",
  DD: "\u2145",
  DDotrahd: "\u2911",
  DJcy: "\u0402",
  DScy: "\u0405",
  DZcy: "\u040F",
  Dagger: "\u2021",
  Darr: "\u21A1",
  Dashv: "\u2AE4",
  Dcaron: "\u010E",
  Dcy: "\u0414",
  Del: "\u2207",
  Delta: "\u0394",
  Dfr: "\u{1D507}",
  DiacriticalAcute: "\xB4",
  DiacriticalDot: "\u02D9",
  DiacriticalDoubleAcute: "\u02DD",
  DiacriticalGrave: "`",
  DiacriticalTilde: "\u02DC",
  Diamond: "\u22C4",
  DifferentialD: "\u2146",
  Dopf: "\u{1D53B}",
  Dot: "\xA8",
  DotDot: "\u20DC",
  DotEqual: "\u2250",
  DoubleContourIntegral: "\u222F",
  DoubleDot: "\xA8",
  DoubleDownArrow: "\u21D3",
  DoubleLeftArrow: "\u21D0",
  DoubleLeftRightArrow: "\u21D4",
  DoubleLeftTee: "\u2AE4",
  DoubleLongLeftArrow: "\u27F8",
  DoubleLongLeftRightArrow: "\u27FA",
  DoubleLongRightArrow: "\u27F9",
  DoubleRightArrow: "\u21D2",
  DoubleRightTee: "\u22A8",
  DoubleUpArrow: "\u21D1",
  DoubleUpDownArrow: "\u21D5",
  DoubleVerticalBar: "\u2225",
  DownArrow: "\u2193",
  DownArrowBar: "\u2913",
  DownArrowUpArrow: "\u21F5",
  DownBreve: "\u0311",
  DownLeftRightVector: "\u2950",
  DownLeftTeeVector: "\u295E",
  DownLeftVector: "\u21BD",
  DownLeftVectorBar: "\u2956",
  DownRightTeeVector: "\u295F",
  DownRightVector: "\u21C1",
  DownRightVectorBar: "\u2957",
  DownTee: "\u22A4",
  DownTeeArrow: "\u21A7",
  Downarrow: "\u21D3",
  Dscr: "\u{1D49F}",
  Dstrok: "\u0110",
  ENG: "\u014A",
  ETH: "\xD0",
  Eacute: "\xC9",
  Ecaron: "\u011A",
  Ecirc: "\xCA",
  Ecy: "\u042D",
  Edot: "\u0116",
  Efr: "\u{1D508}",
  Egrave: "\xC8",
  Element: "\u2208",
  Emacr: "\u0112",
  EmptySmallSquare: "\u25FB",
  EmptyVerySmallSquare: "\u25AB",
  Eogon: "\u0118",
  Eopf: "\u{1D53C}",
  Epsilon: "\u0395",
  Equal: "\u2A75",
  EqualTilde: "\u2242",
  Equilibrium: "\u21CC",
  Escr: "\u2130",
  Esim: "\u2A73",
  Eta: "\u0397",
  Euml: "\xCB",
  Exists: "\u2203",
  ExponentialE: "\u2147",
  Fcy: "\u0424",
  Ffr: "\u{1D509}",
  FilledSmallSquare: "\u25FC",
  FilledVerySmallSquare: "\u25AA",
  Fopf: "\u{1D53D}",
  ForAll: "\u2200",
  Fouriertrf: "\u2131",
  Fscr: "\u2131",
  GJcy: "\u0403",
  GT: ">",
  Gamma: "\u0393",
  Gammad: "\u03DC",
  Gbreve: "\u011E",
  Gcedil: "\u0122",
  Gcirc: "\u011C",
  Gcy: "\u0413",
  Gdot: "\u0120",
  Gfr: "\u{1D50A}",
  Gg: "\u22D9",
  Gopf: "\u{1D53E}",
  GreaterEqual: "\u2265",
  GreaterEqualLess: "\u22DB",
  GreaterFullEqual: "\u2267",
  GreaterGreater: "\u2AA2",
  GreaterLess: "\u2277",
  GreaterSlantEqual: "\u2A7E",
  GreaterTilde: "\u2273",
  Gscr: "\u{1D4A2}",
  Gt: "\u226B",
  HARDcy: "\u042A",
  Hacek: "\u02C7",
  Hat: "^",
  Hcirc: "\u0124",
  Hfr: "\u210C",
  HilbertSpace: "\u210B",
  Hopf: "\u210D",
  HorizontalLine: "\u2500",
  Hscr: "\u210B",
  Hstrok: "\u0126",
  HumpDownHump: "\u224E",
  HumpEqual: "\u224F",
  IEcy: "\u0415",
  IJlig: "\u0132",
  IOcy: "\u0401",
  Iacute: "\xCD",
  Icirc: "\xCE",
  Icy: "\u0418",
  Idot: "\u0130",
  Ifr: "\u2111",
  Igrave: "\xCC",
  Im: "\u2111",
  Imacr: "\u012A",
  ImaginaryI: "\u2148",
  Implies: "\u21D2",
  Int: "\u222C",
  Integral: "\u222B",
  Intersection: "\u22C2",
  InvisibleComma: "\u2063",
  InvisibleTimes: "\u2062",
  Iogon: "\u012E",
  Iopf: "\u{1D540}",
  Iota: "\u0399",
  Iscr: "\u2110",
  Itilde: "\u0128",
  Iukcy: "\u0406",
  Iuml: "\xCF",
  Jcirc: "\u0134",
  Jcy: "\u0419",
  Jfr: "\u{1D50D}",
  Jopf: "\u{1D541}",
  Jscr: "\u{1D4A5}",
  Jsercy: "\u0408",
  Jukcy: "\u0404",
  KHcy: "\u0425",
  KJcy: "\u040C",
  Kappa: "\u039A",
  Kcedil: "\u0136",
  Kcy: "\u041A",
  Kfr: "\u{1D50E}",
  Kopf: "\u{1D542}",
  Kscr: "\u{1D4A6}",
  LJcy: "\u0409",
  LT: "<",
  Lacute: "\u0139",
  Lambda: "\u039B",
  Lang: "\u27EA",
  Laplacetrf: "\u2112",
  Larr: "\u219E",
  Lcaron: "\u013D",
  Lcedil: "\u013B",
  Lcy: "\u041B",
  LeftAngleBracket: "\u27E8",
  LeftArrow: "\u2190",
  LeftArrowBar: "\u21E4",
  LeftArrowRightArrow: "\u21C6",
  LeftCeiling: "\u2308",
  LeftDoubleBracket: "\u27E6",
  LeftDownTeeVector: "\u2961",
  LeftDownVector: "\u21C3",
  LeftDownVectorBar: "\u2959",
  LeftFloor: "\u230A",
  LeftRightArrow: "\u2194",
  LeftRightVector: "\u294E",
  LeftTee: "\u22A3",
  LeftTeeArrow: "\u21A4",
  LeftTeeVector: "\u295A",
  LeftTriangle: "\u22B2",
  LeftTriangleBar: "\u29CF",
  LeftTriangleEqual: "\u22B4",
  LeftUpDownVector: "\u2951",
  LeftUpTeeVector: "\u2960",
  LeftUpVector: "\u21BF",
  LeftUpVectorBar: "\u2958",
  LeftVector: "\u21BC",
  LeftVectorBar: "\u2952",
  Leftarrow: "\u21D0",
  Leftrightarrow: "\u21D4",
  LessEqualGreater: "\u22DA",
  LessFullEqual: "\u2266",
  LessGreater: "\u2276",
  LessLess: "\u2AA1",
  LessSlantEqual: "\u2A7D",
  LessTilde: "\u2272",
  Lfr: "\u{1D50F}",
  Ll: "\u22D8",
  Lleftarrow: "\u21DA",
  Lmidot: "\u013F",
  LongLeftArrow: "\u27F5",
  LongLeftRightArrow: "\u27F7",
  LongRightArrow: "\u27F6",
  Longleftarrow: "\u27F8",
  Longleftrightarrow: "\u27FA",
  Longrightarrow: "\u27F9",
  Lopf: "\u{1D543}",
  LowerLeftArrow: "\u2199",
  LowerRightArrow: "\u2198",
  Lscr: "\u2112",
  Lsh: "\u21B0",
  Lstrok: "\u0141",
  Lt: "\u226A",
  Map: "\u2905",
  Mcy: "\u041C",
  MediumSpace: "\u205F",
  Mellintrf: "\u2133",
  Mfr: "\u{1D510}",
  MinusPlus: "\u2213",
  Mopf: "\u{1D544}",
  Mscr: "\u2133",
  Mu: "\u039C",
  NJcy: "\u040A",
  Nacute: "\u0143",
  Ncaron: "\u0147",
  Ncedil: "\u0145",
  Ncy: "\u041D",
  NegativeMediumSpace: "\u200B",
  NegativeThickSpace: "\u200B",
  NegativeThinSpace: "\u200B",
  NegativeVeryThinSpace: "\u200B",
  NestedGreaterGreater: "\u226B",
  NestedLessLess: "\u226A",
  NewLine: `
`,
  Nfr: "\u{1D511}",
  NoBreak: "\u2060",
  NonBreakingSpace: "\xA0",
  Nopf: "\u2115",
  Not: "\u2AEC",
  NotCongruent: "\u2262",
  NotCupCap: "\u226D",
  NotDoubleVerticalBar: "\u2226",
  NotElement: "\u2209",
  NotEqual: "\u2260",
  NotEqualTilde: "\u2242\u0338",
  NotExists: "\u2204",
  NotGreater: "\u226F",
  NotGreaterEqual: "\u2271",
  NotGreaterFullEqual: "\u2267\u0338",
  NotGreaterGreater: "\u226B\u0338",
  NotGreaterLess: "\u2279",
  NotGreaterSlantEqual: "\u2A7E\u0338",
  NotGreaterTilde: "\u2275",
  NotHumpDownHump: "\u224E\u0338",
  NotHumpEqual: "\u224F\u0338",
  NotLeftTriangle: "\u22EA",
  NotLeftTriangleBar: "\u29CF\u0338",
  NotLeftTriangleEqual: "\u22EC",
  NotLess: "\u226E",
  NotLessEqual: "\u2270",
  NotLessGreater: "\u2278",
  NotLessLess: "\u226A\u0338",
  NotLessSlantEqual: "\u2A7D\u0338",
  NotLessTilde: "\u2274",
  NotNestedGreaterGreater: "\u2AA2\u0338",
  NotNestedLessLess: "\u2AA1\u0338",
  NotPrecedes: "\u2280",
  NotPrecedesEqual: "\u2AAF\u0338",
  NotPrecedesSlantEqual: "\u22E0",
  NotReverseElement: "\u220C",
  NotRightTriangle: "\u22EB",
  NotRightTriangleBar: "\u29D0\u0338",
  NotRightTriangleEqual: "\u22ED",
  NotSquareSubset: "\u228F\u0338",
  NotSquareSubsetEqual: "\u22E2",
  NotSquareSuperset: "\u2290\u0338",
  NotSquareSupersetEqual: "\u22E3",
  NotSubset: "\u2282\u20D2",
  NotSubsetEqual: "\u2288",
  NotSucceeds: "\u2281",
  NotSucceedsEqual: "\u2AB0\u0338",
  NotSucceedsSlantEqual: "\u22E1",
  NotSucceedsTilde: "\u227F\u0338",
  NotSuperset: "\u2283\u20D2",
  NotSupersetEqual: "\u2289",
  NotTilde: "\u2241",
  NotTildeEqual: "\u2244",
  NotTildeFullEqual: "\u2247",
  NotTildeTilde: "\u2249",
  NotVerticalBar: "\u2224",
  Nscr: "\u{1D4A9}",
  Ntilde: "\xD1",
  Nu: "\u039D",
  OElig: "\u0152",
  Oacute: "\xD3",
  Ocirc: "\xD4",
  Ocy: "\u041E",
  Odblac: "\u0150",
  Ofr: "\u{1D512}",
  Ograve: "\xD2",
  Omacr: "\u014C",
  Omega: "\u03A9",
  Omicron: "\u039F",
  Oopf: "\u{1D546}",
  OpenCurlyDoubleQuote: "\u201C",
  OpenCurlyQuote: "\u2018",
  Or: "\u2A54",
  Oscr: "\u{1D4AA}",
  Oslash: "\xD8",
  Otilde: "\xD5",
  Otimes: "\u2A37",
  Ouml: "\xD6",
  OverBar: "\u203E",
  OverBrace: "\u23DE",
  OverBracket: "\u23B4",
  OverParenthesis: "\u23DC",
  PartialD: "\u2202",
  Pcy: "\u041F",
  Pfr: "\u{1D513}",
  Phi: "\u03A6",
  Pi: "\u03A0",
  PlusMinus: "\xB1",
  Poincareplane: "\u210C",
  Popf: "\u2119",
  Pr: "\u2ABB",
  Precedes: "\u227A",
  PrecedesEqual: "\u2AAF",
  PrecedesSlantEqual: "\u227C",
  PrecedesTilde: "\u227E",
  Prime: "\u2033",
  Product: "\u220F",
  Proportion: "\u2237",
  Proportional: "\u221D",
  Pscr: "\u{1D4AB}",
  Psi: "\u03A8",
  QUOT: '"',
  Qfr: "\u{1D514}",
  Qopf: "\u211A",
  Qscr: "\u{1D4AC}",
  RBarr: "\u2910",
  REG: "\xAE",
  Racute: "\u0154",
  Rang: "\u27EB",
  Rarr: "\u21A0",
  Rarrtl: "\u2916",
  Rcaron: "\u0158",
  Rcedil: "\u0156",
  Rcy: "\u0420",
  Re: "\u211C",
  ReverseElement: "\u220B",
  ReverseEquilibrium: "\u21CB",
  ReverseUpEquilibrium: "\u296F",
  Rfr: "\u211C",
  Rho: "\u03A1",
  RightAngleBracket: "\u27E9",
  RightArrow: "\u2192",
  RightArrowBar: "\u21E5",
  RightArrowLeftArrow: "\u21C4",
  RightCeiling: "\u2309",
  RightDoubleBracket: "\u27E7",
  RightDownTeeVector: "\u295D",
  RightDownVector: "\u21C2",
  RightDownVectorBar: "\u2955",
  RightFloor: "\u230B",
  RightTee: "\u22A2",
  RightTeeArrow: "\u21A6",
  RightTeeVector: "\u295B",
  RightTriangle: "\u22B3",
  RightTriangleBar: "\u29D0",
  RightTriangleEqual: "\u22B5",
  RightUpDownVector: "\u294F",
  RightUpTeeVector: "\u295C",
  RightUpVector: "\u21BE",
  RightUpVectorBar: "\u2954",
  RightVector: "\u21C0",
  RightVectorBar: "\u2953",
  Rightarrow: "\u21D2",
  Ropf: "\u211D",
  RoundImplies: "\u2970",
  Rrightarrow: "\u21DB",
  Rscr: "\u211B",
  Rsh: "\u21B1",
  RuleDelayed: "\u29F4",
  SHCHcy: "\u0429",
  SHcy: "\u0428",
  SOFTcy: "\u042C",
  Sacute: "\u015A",
  Sc: "\u2ABC",
  Scaron: "\u0160",
  Scedil: "\u015E",
  Scirc: "\u015C",
  Scy: "\u0421",
  Sfr: "\u{1D516}",
  ShortDownArrow: "\u2193",
  ShortLeftArrow: "\u2190",
  ShortRightArrow: "\u2192",
  ShortUpArrow: "\u2191",
  Sigma: "\u03A3",
  SmallCircle: "\u2218",
  Sopf: "\u{1D54A}",
  Sqrt: "\u221A",
  Square: "\u25A1",
  SquareIntersection: "\u2293",
  SquareSubset: "\u228F",
  SquareSubsetEqual: "\u2291",
  SquareSuperset: "\u2290",
  SquareSupersetEqual: "\u2292",
  SquareUnion: "\u2294",
  Sscr: "\u{1D4AE}",
  Star: "\u22C6",
  Sub: "\u22D0",
  Subset: "\u22D0",
  SubsetEqual: "\u2286",
  Succeeds: "\u227B",
  SucceedsEqual: "\u2AB0",
  SucceedsSlantEqual: "\u227D",
  SucceedsTilde: "\u227F",
  SuchThat: "\u220B",
  Sum: "\u2211",
  Sup: "\u22D1",
  Superset: "\u2283",
  SupersetEqual: "\u2287",
  Supset: "\u22D1",
  THORN: "\xDE",
  TRADE: "\u2122",
  TSHcy: "\u040B",
  TScy: "\u0426",
  Tab: "	",
  Tau: "\u03A4",
  Tcaron: "\u0164",
  Tcedil: "\u0162",
  Tcy: "\u0422",
  Tfr: "\u{1D517}",
  Therefore: "\u2234",
  Theta: "\u0398",
  ThickSpace: "\u205F\u200A",
  ThinSpace: "\u2009",
  Tilde: "\u223C",
  TildeEqual: "\u2243",
  TildeFullEqual: "\u2245",
  TildeTilde: "\u2248",
  Topf: "\u{1D54B}",
  TripleDot: "\u20DB",
  Tscr: "\u{1D4AF}",
  Tstrok: "\u0166",
  Uacute: "\xDA",
  Uarr: "\u219F",
  Uarrocir: "\u2949",
  Ubrcy: "\u040E",
  Ubreve: "\u016C",
  Ucirc: "\xDB",
  Ucy: "\u0423",
  Udblac: "\u0170",
  Ufr: "\u{1D518}",
  Ugrave: "\xD9",
  Umacr: "\u016A",
  UnderBar: "_",
  UnderBrace: "\u23DF",
  UnderBracket: "\u23B5",
  UnderParenthesis: "\u23DD",
  Union: "\u22C3",
  UnionPlus: "\u228E",
  Uogon: "\u0172",
  Uopf: "\u{1D54C}",
  UpArrow: "\u2191",
  UpArrowBar: "\u2912",
  UpArrowDownArrow: "\u21C5",
  UpDownArrow: "\u2195",
  UpEquilibrium: "\u296E",
  UpTee: "\u22A5",
  UpTeeArrow: "\u21A5",
  Uparrow: "\u21D1",
  Updownarrow: "\u21D5",
  UpperLeftArrow: "\u2196",
  UpperRightArrow: "\u2197",
  Upsi: "\u03D2",
  Upsilon: "\u03A5",
  Uring: "\u016E",
  Uscr: "\u{1D4B0}",
  Utilde: "\u0168",
  Uuml: "\xDC",
  VDash: "\u22AB",
  Vbar: "\u2AEB",
  Vcy: "\u0412",
  Vdash: "\u22A9",
  Vdashl: "\u2AE6",
  Vee: "\u22C1",
  Verbar: "\u2016",
  Vert: "\u2016",
  VerticalBar: "\u2223",
  VerticalLine: "|",
  VerticalSeparator: "\u2758",
  VerticalTilde: "\u2240",
  VeryThinSpace: "\u200A",
  Vfr: "\u{1D519}",
  Vopf: "\u{1D54D}",
  Vscr: "\u{1D4B1}",
  Vvdash: "\u22AA",
  Wcirc: "\u0174",
  Wedge: "\u22C0",
  Wfr: "\u{1D51A}",
  Wopf: "\u{1D54E}",
  Wscr: "\u{1D4B2}",
  Xfr: "\u{1D51B}",
  Xi: "\u039E",
  Xopf: "\u{1D54F}",
  Xscr: "\u{1D4B3}",
  YAcy: "\u042F",
  YIcy: "\u0407",
  YUcy: "\u042E",
  Yacute: "\xDD",
  Ycirc: "\u0176",
  Ycy: "\u042B",
  Yfr: "\u{1D51C}",
  Yopf: "\u{1D550}",
  Yscr: "\u{1D4B4}",
  Yuml: "\u0178",
  ZHcy: "\u0416",
  Zacute: "\u0179",
  Zcaron: "\u017D",
  Zcy: "\u0417",
  Zdot: "\u017B",
  ZeroWidthSpace: "\u200B",
  Zeta: "\u0396",
  Zfr: "\u2128",
  Zopf: "\u2124",
  Zscr: "\u{1D4B5}",
  aacute: "\xE1",
  abreve: "\u0103",
  ac: "\u223E",
  acE: "\u223E\u0333",
  acd: "\u223F",
  acirc: "\xE2",
  acute: "\xB4",
  acy: "\u0430",
  aelig: "\xE6",
  af: "\u2061",
  afr: "\u{1D51E}",
  agrave: "\xE0",
  alefsym: "\u2135",
  aleph: "\u2135",
  alpha: "\u03B1",
  amacr: "\u0101",
  amalg: "\u2A3F",
  amp: "&",
  and: "\u2227",
  andand: "\u2A55",
  andd: "\u2A5C",
  andslope: "\u2A58",
  andv: "\u2A5A",
  ang: "\u2220",
  ange: "\u29A4",
  angle: "\u2220",
  angmsd: "\u2221",
  angmsdaa: "\u29A8",
  angmsdab: "\u29A9",
  angmsdac: "\u29AA",
  angmsdad: "\u29AB",
  angmsdae: "\u29AC",
  angmsdaf: "\u29AD",
  angmsdag: "\u29AE",
  angmsdah: "\u29AF",
  angrt: "\u221F",
  angrtvb: "\u22BE",
  angrtvbd: "\u299D",
  angsph: "\u2222",
  angst: "\xC5",
  angzarr: "\u237C",
  aogon: "\u0105",
  aopf: "\u{1D552}",
  ap: "\u2248",
  apE: "\u2A70",
  apacir: "\u2A6F",
  ape: "\u224A",
  apid: "\u224B",
  apos: "'",
  approx: "\u2248",
  approxeq: "\u224A",
  aring: "\xE5",
  ascr: "\u{1D4B6}",
  ast: "*",
  asymp: "\u2248",
  asympeq: "\u224D",
  atilde: "\xE3",
  auml: "\xE4",
  awconint: "\u2233",
  awint: "\u2A11",
  bNot: "\u2AED",
  backcong: "\u224C",
  backepsilon: "\u03F6",
  backprime: "\u2035",
  backsim: "\u223D",
  backsimeq: "\u22CD",
  barvee: "\u22BD",
  barwed: "\u2305",
  barwedge: "\u2305",
  bbrk: "\u23B5",
  bbrktbrk: "\u23B6",
  bcong: "\u224C",
  bcy: "\u0431",
  bdquo: "\u201E",
  becaus: "\u2235",
  because: "\u2235",
  bemptyv: "\u29B0",
  bepsi: "\u03F6",
  bernou: "\u212C",
  beta: "\u03B2",
  beth: "\u2136",
  between: "\u226C",
  bfr: "\u{1D51F}",
  bigcap: "\u22C2",
  bigcirc: "\u25EF",
  bigcup: "\u22C3",
  bigodot: "\u2A00",
  bigoplus: "\u2A01",
  bigotimes: "\u2A02",
  bigsqcup: "\u2A06",
  bigstar: "\u2605",
  bigtriangledown: "\u25BD",
  bigtriangleup: "\u25B3",
  biguplus: "\u2A04",
  bigvee: "\u22C1",
  bigwedge: "\u22C0",
  bkarow: "\u290D",
  blacklozenge: "\u29EB",
  blacksquare: "\u25AA",
  blacktriangle: "\u25B4",
  blacktriangledown: "\u25BE",
  blacktriangleleft: "\u25C2",
  blacktriangleright: "\u25B8",
  blank: "\u2423",
  blk12: "\u2592",
  blk14: "\u2591",
  blk34: "\u2593",
  block: "\u2588",
  bne: "=\u20E5",
  bnequiv: "\u2261\u20E5",
  bnot: "\u2310",
  bopf: "\u{1D553}",
  bot: "\u22A5",
  bottom: "\u22A5",
  bowtie: "\u22C8",
  boxDL: "\u2557",
  boxDR: "\u2554",
  boxDl: "\u2556",
  boxDr: "\u2553",
  boxH: "\u2550",
  boxHD: "\u2566",
  boxHU: "\u2569",
  boxHd: "\u2564",
  boxHu: "\u2567",
  boxUL: "\u255D",
  boxUR: "\u255A",
  boxUl: "\u255C",
  boxUr: "\u2559",
  boxV: "\u2551",
  boxVH: "\u256C",
  boxVL: "\u2563",
  boxVR: "\u2560",
  boxVh: "\u256B",
  boxVl: "\u2562",
  boxVr: "\u255F",
  boxbox: "\u29C9",
  boxdL: "\u2555",
  boxdR: "\u2552",
  boxdl: "\u2510",
  boxdr: "\u250C",
  boxh: "\u2500",
  boxhD: "\u2565",
  boxhU: "\u2568",
  boxhd: "\u252C",
  boxhu: "\u2534",
  boxminus: "\u229F",
  boxplus: "\u229E",
  boxtimes: "\u22A0",
  boxuL: "\u255B",
  boxuR: "\u2558",
  boxul: "\u2518",
  boxur: "\u2514",
  boxv: "\u2502",
  boxvH: "\u256A",
  boxvL: "\u2561",
  boxvR: "\u255E",
  boxvh: "\u253C",
  boxvl: "\u2524",
  boxvr: "\u251C",
  bprime: "\u2035",
  breve: "\u02D8",
  brvbar: "\xA6",
  bscr: "\u{1D4B7}",
  bsemi: "\u204F",
  bsim: "\u223D",
  bsime: "\u22CD",
  bsol: "\\",
  bsolb: "\u29C5",
  bsolhsub: "\u27C8",
  bull: "\u2022",
  bullet: "\u2022",
  bump: "\u224E",
  bumpE: "\u2AAE",
  bumpe: "\u224F",
  bumpeq: "\u224F",
  cacute: "\u0107",
  cap: "\u2229",
  capand: "\u2A44",
  capbrcup: "\u2A49",
  capcap: "\u2A4B",
  capcup: "\u2A47",
  capdot: "\u2A40",
  caps: "\u2229\uFE00",
  caret: "\u2041",
  caron: "\u02C7",
  ccaps: "\u2A4D",
  ccaron: "\u010D",
  ccedil: "\xE7",
  ccirc: "\u0109",
  ccups: "\u2A4C",
  ccupssm: "\u2A50",
  cdot: "\u010B",
  cedil: "\xB8",
  cemptyv: "\u29B2",
  cent: "\xA2",
  centerdot: "\xB7",
  cfr: "\u{1D520}",
  chcy: "\u0447",
  check: "\u2713",
  checkmark: "\u2713",
  chi: "\u03C7",
  cir: "\u25CB",
  cirE: "\u29C3",
  circ: "\u02C6",
  circeq: "\u2257",
  circlearrowleft: "\u21BA",
  circlearrowright: "\u21BB",
  circledR: "\xAE",
  circledS: "\u24C8",
  circledast: "\u229B",
  circledcirc: "\u229A",
  circleddash: "\u229D",
  cire: "\u2257",
  cirfnint: "\u2A10",
  cirmid: "\u2AEF",
  cirscir: "\u29C2",
  clubs: "\u2663",
  clubsuit: "\u2663",
  colon: ":",
  colone: "\u2254",
  coloneq: "\u2254",
  comma: ",",
  commat: "@",
  comp: "\u2201",
  compfn: "\u2218",
  complement: "\u2201",
  complexes: "\u2102",
  cong: "\u2245",
  congdot: "\u2A6D",
  conint: "\u222E",
  copf: "\u{1D554}",
  coprod: "\u2210",
  copy: "\xA9",
  copysr: "\u2117",
  crarr: "\u21B5",
  cross: "\u2717",
  cscr: "\u{1D4B8}",
  csub: "\u2ACF",
  csube: "\u2AD1",
  csup: "\u2AD0",
  csupe: "\u2AD2",
  ctdot: "\u22EF",
  cudarrl: "\u2938",
  cudarrr: "\u2935",
  cuepr: "\u22DE",
  cuesc: "\u22DF",
  cularr: "\u21B6",
  cularrp: "\u293D",
  cup: "\u222A",
  cupbrcap: "\u2A48",
  cupcap: "\u2A46",
  cupcup: "\u2A4A",
  cupdot: "\u228D",
  cupor: "\u2A45",
  cups: "\u222A\uFE00",
  curarr: "\u21B7",
  curarrm: "\u293C",
  curlyeqprec: "\u22DE",
  curlyeqsucc: "\u22DF",
  curlyvee: "\u22CE",
  curlywedge: "\u22CF",
  curren: "\xA4",
  curvearrowleft: "\u21B6",
  curvearrowright: "\u21B7",
  cuvee: "\u22CE",
  cuwed: "\u22CF",
  cwconint: "\u2232",
  cwint: "\u2231",
  cylcty: "\u232D",
  dArr: "\u21D3",
  dHar: "\u2965",
  dagger: "\u2020",
  daleth: "\u2138",
  darr: "\u2193",
  dash: "\u2010",
  dashv: "\u22A3",
  dbkarow: "\u290F",
  dblac: "\u02DD",
  dcaron: "\u010F",
  dcy: "\u0434",
  dd: "\u2146",
  ddagger: "\u2021",
  ddarr: "\u21CA",
  ddotseq: "\u2A77",
  deg: "\xB0",
  delta: "\u03B4",
  demptyv: "\u29B1",
  dfisht: "\u297F",
  dfr: "\u{1D521}",
  dharl: "\u21C3",
  dharr: "\u21C2",
  diam: "\u22C4",
  diamond: "\u22C4",
  diamondsuit: "\u2666",
  diams: "\u2666",
  die: "\xA8",
  digamma: "\u03DD",
  disin: "\u22F2",
  div: "\xF7",
  divide: "\xF7",
  divideontimes: "\u22C7",
  divonx: "\u22C7",
  djcy: "\u0452",
  dlcorn: "\u231E",
  dlcrop: "\u230D",
  dollar: "$",
  dopf: "\u{1D555}",
  dot: "\u02D9",
  doteq: "\u2250",
  doteqdot: "\u2251",
  dotminus: "\u2238",
  dotplus: "\u2214",
  dotsquare: "\u22A1",
  doublebarwedge: "\u2306",
  downarrow: "\u2193",
  downdownarrows: "\u21CA",
  downharpoonleft: "\u21C3",
  downharpoonright: "\u21C2",
  drbkarow: "\u2910",
  drcorn: "\u231F",
  drcrop: "\u230C",
  dscr: "\u{1D4B9}",
  dscy: "\u0455",
  dsol: "\u29F6",
  dstrok: "\u0111",
  dtdot: "\u22F1",
  dtri: "\u25BF",
  dtrif: "\u25BE",
  duarr: "\u21F5",
  duhar: "\u296F",
  dwangle: "\u29A6",
  dzcy: "\u045F",
  dzigrarr: "\u27FF",
  eDDot: "\u2A77",
  eDot: "\u2251",
  eacute: "\xE9",
  easter: "\u2A6E",
  ecaron: "\u011B",
  ecir: "\u2256",
  ecirc: "\xEA",
  ecolon: "\u2255",
  ecy: "\u044D",
  edot: "\u0117",
  ee: "\u2147",
  efDot: "\u2252",
  efr: "\u{1D522}",
  eg: "\u2A9A",
  egrave: "\xE8",
  egs: "\u2A96",
  egsdot: "\u2A98",
  el: "\u2A99",
  elinters: "\u23E7",
  ell: "\u2113",
  els: "\u2A95",
  elsdot: "\u2A97",
  emacr: "\u0113",
  empty: "\u2205",
  emptyset: "\u2205",
  emptyv: "\u2205",
  emsp13: "\u2004",
  emsp14: "\u2005",
  emsp: "\u2003",
  eng: "\u014B",
  ensp: "\u2002",
  eogon: "\u0119",
  eopf: "\u{1D556}",
  epar: "\u22D5",
  eparsl: "\u29E3",
  eplus: "\u2A71",
  epsi: "\u03B5",
  epsilon: "\u03B5",
  epsiv: "\u03F5",
  eqcirc: "\u2256",
  eqcolon: "\u2255",
  eqsim: "\u2242",
  eqslantgtr: "\u2A96",
  eqslantless: "\u2A95",
  equals: "=",
  equest: "\u225F",
  equiv: "\u2261",
  equivDD: "\u2A78",
  eqvparsl: "\u29E5",
  erDot: "\u2253",
  erarr: "\u2971",
  escr: "\u212F",
  esdot: "\u2250",
  esim: "\u2242",
  eta: "\u03B7",
  eth: "\xF0",
  euml: "\xEB",
  euro: "\u20AC",
  excl: "!",
  exist: "\u2203",
  expectation: "\u2130",
  exponentiale: "\u2147",
  fallingdotseq: "\u2252",
  fcy: "\u0444",
  female: "\u2640",
  ffilig: "\uFB03",
  fflig: "\uFB00",
  ffllig: "\uFB04",
  ffr: "\u{1D523}",
  filig: "\uFB01",
  fjlig: "fj",
  flat: "\u266D",
  fllig: "\uFB02",
  fltns: "\u25B1",
  fnof: "\u0192",
  fopf: "\u{1D557}",
  forall: "\u2200",
  fork: "\u22D4",
  forkv: "\u2AD9",
  fpartint: "\u2A0D",
  frac12: "\xBD",
  frac13: "\u2153",
  frac14: "\xBC",
  frac15: "\u2155",
  frac16: "\u2159",
  frac18: "\u215B",
  frac23: "\u2154",
  frac25: "\u2156",
  frac34: "\xBE",
  frac35: "\u2157",
  frac38: "\u215C",
  frac45: "\u2158",
  frac56: "\u215A",
  frac58: "\u215D",
  frac78: "\u215E",
  frasl: "\u2044",
  frown: "\u2322",
  fscr: "\u{1D4BB}",
  gE: "\u2267",
  gEl: "\u2A8C",
  gacute: "\u01F5",
  gamma: "\u03B3",
  gammad: "\u03DD",
  gap: "\u2A86",
  gbreve: "\u011F",
  gcirc: "\u011D",
  gcy: "\u0433",
  gdot: "\u0121",
  ge: "\u2265",
  gel: "\u22DB",
  geq: "\u2265",
  geqq: "\u2267",
  geqslant: "\u2A7E",
  ges: "\u2A7E",
  gescc: "\u2AA9",
  gesdot: "\u2A80",
  gesdoto: "\u2A82",
  gesdotol: "\u2A84",
  gesl: "\u22DB\uFE00",
  gesles: "\u2A94",
  gfr: "\u{1D524}",
  gg: "\u226B",
  ggg: "\u22D9",
  gimel: "\u2137",
  gjcy: "\u0453",
  gl: "\u2277",
  glE: "\u2A92",
  gla: "\u2AA5",
  glj: "\u2AA4",
  gnE: "\u2269",
  gnap: "\u2A8A",
  gnapprox: "\u2A8A",
  gne: "\u2A88",
  gneq: "\u2A88",
  gneqq: "\u2269",
  gnsim: "\u22E7",
  gopf: "\u{1D558}",
  grave: "`",
  gscr: "\u210A",
  gsim: "\u2273",
  gsime: "\u2A8E",
  gsiml: "\u2A90",
  gt: ">",
  gtcc: "\u2AA7",
  gtcir: "\u2A7A",
  gtdot: "\u22D7",
  gtlPar: "\u2995",
  gtquest: "\u2A7C",
  gtrapprox: "\u2A86",
  gtrarr: "\u2978",
  gtrdot: "\u22D7",
  gtreqless: "\u22DB",
  gtreqqless: "\u2A8C",
  gtrless: "\u2277",
  gtrsim: "\u2273",
  gvertneqq: "\u2269\uFE00",
  gvnE: "\u2269\uFE00",
  hArr: "\u21D4",
  hairsp: "\u200A",
  half: "\xBD",
  hamilt: "\u210B",
  hardcy: "\u044A",
  harr: "\u2194",
  harrcir: "\u2948",
  harrw: "\u21AD",
  hbar: "\u210F",
  hcirc: "\u0125",
  hearts: "\u2665",
  heartsuit: "\u2665",
  hellip: "\u2026",
  hercon: "\u22B9",
  hfr: "\u{1D525}",
  hksearow: "\u2925",
  hkswarow: "\u2926",
  hoarr: "\u21FF",
  homtht: "\u223B",
  hookleftarrow: "\u21A9",
  hookrightarrow: "\u21AA",
  hopf: "\u{1D559}",
  horbar: "\u2015",
  hscr: "\u{1D4BD}",
  hslash: "\u210F",
  hstrok: "\u0127",
  hybull: "\u2043",
  hyphen: "\u2010",
  iacute: "\xED",
  ic: "\u2063",
  icirc: "\xEE",
  icy: "\u0438",
  iecy: "\u0435",
  iexcl: "\xA1",
  iff: "\u21D4",
  ifr: "\u{1D526}",
  igrave: "\xEC",
  ii: "\u2148",
  iiiint: "\u2A0C",
  iiint: "\u222D",
  iinfin: "\u29DC",
  iiota: "\u2129",
  ijlig: "\u0133",
  imacr: "\u012B",
  image: "\u2111",
  imagline: "\u2110",
  imagpart: "\u2111",
  imath: "\u0131",
  imof: "\u22B7",
  imped: "\u01B5",
  in: "\u2208",
  incare: "\u2105",
  infin: "\u221E",
  infintie: "\u29DD",
  inodot: "\u0131",
  int: "\u222B",
  intcal: "\u22BA",
  integers: "\u2124",
  intercal: "\u22BA",
  intlarhk: "\u2A17",
  intprod: "\u2A3C",
  iocy: "\u0451",
  iogon: "\u012F",
  iopf: "\u{1D55A}",
  iota: "\u03B9",
  iprod: "\u2A3C",
  iquest: "\xBF",
  iscr: "\u{1D4BE}",
  isin: "\u2208",
  isinE: "\u22F9",
  isindot: "\u22F5",
  isins: "\u22F4",
  isinsv: "\u22F3",
  isinv: "\u2208",
  it: "\u2062",
  itilde: "\u0129",
  iukcy: "\u0456",
  iuml: "\xEF",
  jcirc: "\u0135",
  jcy: "\u0439",
  jfr: "\u{1D527}",
  jmath: "\u0237",
  jopf: "\u{1D55B}",
  jscr: "\u{1D4BF}",
  jsercy: "\u0458",
  jukcy: "\u0454",
  kappa: "\u03BA",
  kappav: "\u03F0",
  kcedil: "\u0137",
  kcy: "\u043A",
  kfr: "\u{1D528}",
  kgreen: "\u0138",
  khcy: "\u0445",
  kjcy: "\u045C",
  kopf: "\u{1D55C}",
  kscr: "\u{1D4C0}",
  lAarr: "\u21DA",
  lArr: "\u21D0",
  lAtail: "\u291B",
  lBarr: "\u290E",
  lE: "\u2266",
  lEg: "\u2A8B",
  lHar: "\u2962",
  lacute: "\u013A",
  laemptyv: "\u29B4",
  lagran: "\u2112",
  lambda: "\u03BB",
  lang: "\u27E8",
  langd: "\u2991",
  langle: "\u27E8",
  lap: "\u2A85",
  laquo: "\xAB",
  larr: "\u2190",
  larrb: "\u21E4",
  larrbfs: "\u291F",
  larrfs: "\u291D",
  larrhk: "\u21A9",
  larrlp: "\u21AB",
  larrpl: "\u2939",
  larrsim: "\u2973",
  larrtl: "\u21A2",
  lat: "\u2AAB",
  latail: "\u2919",
  late: "\u2AAD",
  lates: "\u2AAD\uFE00",
  lbarr: "\u290C",
  lbbrk: "\u2772",
  lbrace: "{",
  lbrack: "[",
  lbrke: "\u298B",
  lbrksld: "\u298F",
  lbrkslu: "\u298D",
  lcaron: "\u013E",
  lcedil: "\u013C",
  lceil: "\u2308",
  lcub: "{",
  lcy: "\u043B",
  ldca: "\u2936",
  ldquo: "\u201C",
  ldquor: "\u201E",
  ldrdhar: "\u2967",
  ldrushar: "\u294B",
  ldsh: "\u21B2",
  le: "\u2264",
  leftarrow: "\u2190",
  leftarrowtail: "\u21A2",
  leftharpoondown: "\u21BD",
  leftharpoonup: "\u21BC",
  leftleftarrows: "\u21C7",
  leftrightarrow: "\u2194",
  leftrightarrows: "\u21C6",
  leftrightharpoons: "\u21CB",
  leftrightsquigarrow: "\u21AD",
  leftthreetimes: "\u22CB",
  leg: "\u22DA",
  leq: "\u2264",
  leqq: "\u2266",
  leqslant: "\u2A7D",
  les: "\u2A7D",
  lescc: "\u2AA8",
  lesdot: "\u2A7F",
  lesdoto: "\u2A81",
  lesdotor: "\u2A83",
  lesg: "\u22DA\uFE00",
  lesges: "\u2A93",
  lessapprox: "\u2A85",
  lessdot: "\u22D6",
  lesseqgtr: "\u22DA",
  lesseqqgtr: "\u2A8B",
  lessgtr: "\u2276",
  lesssim: "\u2272",
  lfisht: "\u297C",
  lfloor: "\u230A",
  lfr: "\u{1D529}",
  lg: "\u2276",
  lgE: "\u2A91",
  lhard: "\u21BD",
  lharu: "\u21BC",
  lharul: "\u296A",
  lhblk: "\u2584",
  ljcy: "\u0459",
  ll: "\u226A",
  llarr: "\u21C7",
  llcorner: "\u231E",
  llhard: "\u296B",
  lltri: "\u25FA",
  lmidot: "\u0140",
  lmoust: "\u23B0",
  lmoustache: "\u23B0",
  lnE: "\u2268",
  lnap: "\u2A89",
  lnapprox: "\u2A89",
  lne: "\u2A87",
  lneq: "\u2A87",
  lneqq: "\u2268",
  lnsim: "\u22E6",
  loang: "\u27EC",
  loarr: "\u21FD",
  lobrk: "\u27E6",
  longleftarrow: "\u27F5",
  longleftrightarrow: "\u27F7",
  longmapsto: "\u27FC",
  longrightarrow: "\u27F6",
  looparrowleft: "\u21AB",
  looparrowright: "\u21AC",
  lopar: "\u2985",
  lopf: "\u{1D55D}",
  loplus: "\u2A2D",
  lotimes: "\u2A34",
  lowast: "\u2217",
  lowbar: "_",
  loz: "\u25CA",
  lozenge: "\u25CA",
  lozf: "\u29EB",
  lpar: "(",
  lparlt: "\u2993",
  lrarr: "\u21C6",
  lrcorner: "\u231F",
  lrhar: "\u21CB",
  lrhard: "\u296D",
  lrm: "\u200E",
  lrtri: "\u22BF",
  lsaquo: "\u2039",
  lscr: "\u{1D4C1}",
  lsh: "\u21B0",
  lsim: "\u2272",
  lsime: "\u2A8D",
  lsimg: "\u2A8F",
  lsqb: "[",
  lsquo: "\u2018",
  lsquor: "\u201A",
  lstrok: "\u0142",
  lt: "<",
  ltcc: "\u2AA6",
  ltcir: "\u2A79",
  ltdot: "\u22D6",
  lthree: "\u22CB",
  ltimes: "\u22C9",
  ltlarr: "\u2976",
  ltquest: "\u2A7B",
  ltrPar: "\u2996",
  ltri: "\u25C3",
  ltrie: "\u22B4",
  ltrif: "\u25C2",
  lurdshar: "\u294A",
  luruhar: "\u2966",
  lvertneqq: "\u2268\uFE00",
  lvnE: "\u2268\uFE00",
  mDDot: "\u223A",
  macr: "\xAF",
  male: "\u2642",
  malt: "\u2720",
  maltese: "\u2720",
  map: "\u21A6",
  mapsto: "\u21A6",
  mapstodown: "\u21A7",
  mapstoleft: "\u21A4",
  mapstoup: "\u21A5",
  marker: "\u25AE",
  mcomma: "\u2A29",
  mcy: "\u043C",
  mdash: "\u2014",
  measuredangle: "\u2221",
  mfr: "\u{1D52A}",
  mho: "\u2127",
  micro: "\xB5",
  mid: "\u2223",
  midast: "*",
  midcir: "\u2AF0",
  middot: "\xB7",
  minus: "\u2212",
  minusb: "\u229F",
  minusd: "\u2238",
  minusdu: "\u2A2A",
  mlcp: "\u2ADB",
  mldr: "\u2026",
  mnplus: "\u2213",
  models: "\u22A7",
  mopf: "\u{1D55E}",
  mp: "\u2213",
  mscr: "\u{1D4C2}",
  mstpos: "\u223E",
  mu: "\u03BC",
  multimap: "\u22B8",
  mumap: "\u22B8",
  nGg: "\u22D9\u0338",
  nGt: "\u226B\u20D2",
  nGtv: "\u226B\u0338",
  nLeftarrow: "\u21CD",
  nLeftrightarrow: "\u21CE",
  nLl: "\u22D8\u0338",
  nLt: "\u226A\u20D2",
  nLtv: "\u226A\u0338",
  nRightarrow: "\u21CF",
  nVDash: "\u22AF",
  nVdash: "\u22AE",
  nabla: "\u2207",
  nacute: "\u0144",
  nang: "\u2220\u20D2",
  nap: "\u2249",
  napE: "\u2A70\u0338",
  napid: "\u224B\u0338",
  napos: "\u0149",
  napprox: "\u2249",
  natur: "\u266E",
  natural: "\u266E",
  naturals: "\u2115",
  nbsp: "\xA0",
  nbump: "\u224E\u0338",
  nbumpe: "\u224F\u0338",
  ncap: "\u2A43",
  ncaron: "\u0148",
  ncedil: "\u0146",
  ncong: "\u2247",
  ncongdot: "\u2A6D\u0338",
  ncup: "\u2A42",
  ncy: "\u043D",
  ndash: "\u2013",
  ne: "\u2260",
  neArr: "\u21D7",
  nearhk: "\u2924",
  nearr: "\u2197",
  nearrow: "\u2197",
  nedot: "\u2250\u0338",
  nequiv: "\u2262",
  nesear: "\u2928",
  nesim: "\u2242\u0338",
  nexist: "\u2204",
  nexists: "\u2204",
  nfr: "\u{1D52B}",
  ngE: "\u2267\u0338",
  nge: "\u2271",
  ngeq: "\u2271",
  ngeqq: "\u2267\u0338",
  ngeqslant: "\u2A7E\u0338",
  nges: "\u2A7E\u0338",
  ngsim: "\u2275",
  ngt: "\u226F",
  ngtr: "\u226F",
  nhArr: "\u21CE",
  nharr: "\u21AE",
  nhpar: "\u2AF2",
  ni: "\u220B",
  nis: "\u22FC",
  nisd: "\u22FA",
  niv: "\u220B",
  njcy: "\u045A",
  nlArr: "\u21CD",
  nlE: "\u2266\u0338",
  nlarr: "\u219A",
  nldr: "\u2025",
  nle: "\u2270",
  nleftarrow: "\u219A",
  nleftrightarrow: "\u21AE",
  nleq: "\u2270",
  nleqq: "\u2266\u0338",
  nleqslant: "\u2A7D\u0338",
  nles: "\u2A7D\u0338",
  nless: "\u226E",
  nlsim: "\u2274",
  nlt: "\u226E",
  nltri: "\u22EA",
  nltrie: "\u22EC",
  nmid: "\u2224",
  nopf: "\u{1D55F}",
  not: "\xAC",
  notin: "\u2209",
  notinE: "\u22F9\u0338",
  notindot: "\u22F5\u0338",
  notinva: "\u2209",
  notinvb: "\u22F7",
  notinvc: "\u22F6",
  notni: "\u220C",
  notniva: "\u220C",
  notnivb: "\u22FE",
  notnivc: "\u22FD",
  npar: "\u2226",
  nparallel: "\u2226",
  nparsl: "\u2AFD\u20E5",
  npart: "\u2202\u0338",
  npolint: "\u2A14",
  npr: "\u2280",
  nprcue: "\u22E0",
  npre: "\u2AAF\u0338",
  nprec: "\u2280",
  npreceq: "\u2AAF\u0338",
  nrArr: "\u21CF",
  nrarr: "\u219B",
  nrarrc: "\u2933\u0338",
  nrarrw: "\u219D\u0338",
  nrightarrow: "\u219B",
  nrtri: "\u22EB",
  nrtrie: "\u22ED",
  nsc: "\u2281",
  nsccue: "\u22E1",
  nsce: "\u2AB0\u0338",
  nscr: "\u{1D4C3}",
  nshortmid: "\u2224",
  nshortparallel: "\u2226",
  nsim: "\u2241",
  nsime: "\u2244",
  nsimeq: "\u2244",
  nsmid: "\u2224",
  nspar: "\u2226",
  nsqsube: "\u22E2",
  nsqsupe: "\u22E3",
  nsub: "\u2284",
  nsubE: "\u2AC5\u0338",
  nsube: "\u2288",
  nsubset: "\u2282\u20D2",
  nsubseteq: "\u2288",
  nsubseteqq: "\u2AC5\u0338",
  nsucc: "\u2281",
  nsucceq: "\u2AB0\u0338",
  nsup: "\u2285",
  nsupE: "\u2AC6\u0338",
  nsupe: "\u2289",
  nsupset: "\u2283\u20D2",
  nsupseteq: "\u2289",
  nsupseteqq: "\u2AC6\u0338",
  ntgl: "\u2279",
  ntilde: "\xF1",
  ntlg: "\u2278",
  ntriangleleft: "\u22EA",
  ntrianglelefteq: "\u22EC",
  ntriangleright: "\u22EB",
  ntrianglerighteq: "\u22ED",
  nu: "\u03BD",
  num: "#",
  numero: "\u2116",
  numsp: "\u2007",
  nvDash: "\u22AD",
  nvHarr: "\u2904",
  nvap: "\u224D\u20D2",
  nvdash: "\u22AC",
  nvge: "\u2265\u20D2",
  nvgt: ">\u20D2",
  nvinfin: "\u29DE",
  nvlArr: "\u2902",
  nvle: "\u2264\u20D2",
  nvlt: "<\u20D2",
  nvltrie: "\u22B4\u20D2",
  nvrArr: "\u2903",
  nvrtrie: "\u22B5\u20D2",
  nvsim: "\u223C\u20D2",
  nwArr: "\u21D6",
  nwarhk: "\u2923",
  nwarr: "\u2196",
  nwarrow: "\u2196",
  nwnear: "\u2927",
  oS: "\u24C8",
  oacute: "\xF3",
  oast: "\u229B",
  ocir: "\u229A",
  ocirc: "\xF4",
  ocy: "\u043E",
  odash: "\u229D",
  odblac: "\u0151",
  odiv: "\u2A38",
  odot: "\u2299",
  odsold: "\u29BC",
  oelig: "\u0153",
  ofcir: "\u29BF",
  ofr: "\u{1D52C}",
  ogon: "\u02DB",
  ograve: "\xF2",
  ogt: "\u29C1",
  ohbar: "\u29B5",
  ohm: "\u03A9",
  oint: "\u222E",
  olarr: "\u21BA",
  olcir: "\u29BE",
  olcross: "\u29BB",
  oline: "\u203E",
  olt: "\u29C0",
  omacr: "\u014D",
  omega: "\u03C9",
  omicron: "\u03BF",
  omid: "\u29B6",
  ominus: "\u2296",
  oopf: "\u{1D560}",
  opar: "\u29B7",
  operp: "\u29B9",
  oplus: "\u2295",
  or: "\u2228",
  orarr: "\u21BB",
  ord: "\u2A5D",
  order: "\u2134",
  orderof: "\u2134",
  ordf: "\xAA",
  ordm: "\xBA",
  origof: "\u22B6",
  oror: "\u2A56",
  orslope: "\u2A57",
  orv: "\u2A5B",
  oscr: "\u2134",
  oslash: "\xF8",
  osol: "\u2298",
  otilde: "\xF5",
  otimes: "\u2297",
  otimesas: "\u2A36",
  ouml: "\xF6",
  ovbar: "\u233D",
  par: "\u2225",
  para: "\xB6",
  parallel: "\u2225",
  parsim: "\u2AF3",
  parsl: "\u2AFD",
  part: "\u2202",
  pcy: "\u043F",
  percnt: "%",
  period: ".",
  permil: "\u2030",
  perp: "\u22A5",
  pertenk: "\u2031",
  pfr: "\u{1D52D}",
  phi: "\u03C6",
  phiv: "\u03D5",
  phmmat: "\u2133",
  phone: "\u260E",
  pi: "\u03C0",
  pitchfork: "\u22D4",
  piv: "\u03D6",
  planck: "\u210F",
  planckh: "\u210E",
  plankv: "\u210F",
  plus: "+",
  plusacir: "\u2A23",
  plusb: "\u229E",
  pluscir: "\u2A22",
  plusdo: "\u2214",
  plusdu: "\u2A25",
  pluse: "\u2A72",
  plusmn: "\xB1",
  plussim: "\u2A26",
  plustwo: "\u2A27",
  pm: "\xB1",
  pointint: "\u2A15",
  popf: "\u{1D561}",
  pound: "\xA3",
  pr: "\u227A",
  prE: "\u2AB3",
  prap: "\u2AB7",
  prcue: "\u227C",
  pre: "\u2AAF",
  prec: "\u227A",
  precapprox: "\u2AB7",
  preccurlyeq: "\u227C",
  preceq: "\u2AAF",
  precnapprox: "\u2AB9",
  precneqq: "\u2AB5",
  precnsim: "\u22E8",
  precsim: "\u227E",
  prime: "\u2032",
  primes: "\u2119",
  prnE: "\u2AB5",
  prnap: "\u2AB9",
  prnsim: "\u22E8",
  prod: "\u220F",
  profalar: "\u232E",
  profline: "\u2312",
  profsurf: "\u2313",
  prop: "\u221D",
  propto: "\u221D",
  prsim: "\u227E",
  prurel: "\u22B0",
  pscr: "\u{1D4C5}",
  psi: "\u03C8",
  puncsp: "\u2008",
  qfr: "\u{1D52E}",
  qint: "\u2A0C",
  qopf: "\u{1D562}",
  qprime: "\u2057",
  qscr: "\u{1D4C6}",
  quaternions: "\u210D",
  quatint: "\u2A16",
  quest: "?",
  questeq: "\u225F",
  quot: '"',
  rAarr: "\u21DB",
  rArr: "\u21D2",
  rAtail: "\u291C",
  rBarr: "\u290F",
  rHar: "\u2964",
  race: "\u223D\u0331",
  racute: "\u0155",
  radic: "\u221A",
  raemptyv: "\u29B3",
  rang: "\u27E9",
  rangd: "\u2992",
  range: "\u29A5",
  rangle: "\u27E9",
  raquo: "\xBB",
  rarr: "\u2192",
  rarrap: "\u2975",
  rarrb: "\u21E5",
  rarrbfs: "\u2920",
  rarrc: "\u2933",
  rarrfs: "\u291E",
  rarrhk: "\u21AA",
  rarrlp: "\u21AC",
  rarrpl: "\u2945",
  rarrsim: "\u2974",
  rarrtl: "\u21A3",
  rarrw: "\u219D",
  ratail: "\u291A",
  ratio: "\u2236",
  rationals: "\u211A",
  rbarr: "\u290D",
  rbbrk: "\u2773",
  rbrace: "}",
  rbrack: "]",
  rbrke: "\u298C",
  rbrksld: "\u298E",
  rbrkslu: "\u2990",
  rcaron: "\u0159",
  rcedil: "\u0157",
  rceil: "\u2309",
  rcub: "}",
  rcy: "\u0440",
  rdca: "\u2937",
  rdldhar: "\u2969",
  rdquo: "\u201D",
  rdquor: "\u201D",
  rdsh: "\u21B3",
  real: "\u211C",
  realine: "\u211B",
  realpart: "\u211C",
  reals: "\u211D",
  rect: "\u25AD",
  reg: "\xAE",
  rfisht: "\u297D",
  rfloor: "\u230B",
  rfr: "\u{1D52F}",
  rhard: "\u21C1",
  rharu: "\u21C0",
  rharul: "\u296C",
  rho: "\u03C1",
  rhov: "\u03F1",
  rightarrow: "\u2192",
  rightarrowtail: "\u21A3",
  rightharpoondown: "\u21C1",
  rightharpoonup: "\u21C0",
  rightleftarrows: "\u21C4",
  rightleftharpoons: "\u21CC",
  rightrightarrows: "\u21C9",
  rightsquigarrow: "\u219D",
  rightthreetimes: "\u22CC",
  ring: "\u02DA",
  risingdotseq: "\u2253",
  rlarr: "\u21C4",
  rlhar: "\u21CC",
  rlm: "\u200F",
  rmoust: "\u23B1",
  rmoustache: "\u23B1",
  rnmid: "\u2AEE",
  roang: "\u27ED",
  roarr: "\u21FE",
  robrk: "\u27E7",
  ropar: "\u2986",
  ropf: "\u{1D563}",
  roplus: "\u2A2E",
  rotimes: "\u2A35",
  rpar: ")",
  rpargt: "\u2994",
  rppolint: "\u2A12",
  rrarr: "\u21C9",
  rsaquo: "\u203A",
  rscr: "\u{1D4C7}",
  rsh: "\u21B1",
  rsqb: "]",
  rsquo: "\u2019",
  rsquor: "\u2019",
  rthree: "\u22CC",
  rtimes: "\u22CA",
  rtri: "\u25B9",
  rtrie: "\u22B5",
  rtrif: "\u25B8",
  rtriltri: "\u29CE",
  ruluhar: "\u2968",
  rx: "\u211E",
  sacute: "\u015B",
  sbquo: "\u201A",
  sc: "\u227B",
  scE: "\u2AB4",
  scap: "\u2AB8",
  scaron: "\u0161",
  sccue: "\u227D",
  sce: "\u2AB0",
  scedil: "\u015F",
  scirc: "\u015D",
  scnE: "\u2AB6",
  scnap: "\u2ABA",
  scnsim: "\u22E9",
  scpolint: "\u2A13",
  scsim: "\u227F",
  scy: "\u0441",
  sdot: "\u22C5",
  sdotb: "\u22A1",
  sdote: "\u2A66",
  seArr: "\u21D8",
  searhk: "\u2925",
  searr: "\u2198",
  searrow: "\u2198",
  sect: "\xA7",
  semi: ";",
  seswar: "\u2929",
  setminus: "\u2216",
  setmn: "\u2216",
  sext: "\u2736",
  sfr: "\u{1D530}",
  sfrown: "\u2322",
  sharp: "\u266F",
  shchcy: "\u0449",
  shcy: "\u0448",
  shortmid: "\u2223",
  shortparallel: "\u2225",
  shy: "\xAD",
  sigma: "\u03C3",
  sigmaf: "\u03C2",
  sigmav: "\u03C2",
  sim: "\u223C",
  simdot: "\u2A6A",
  sime: "\u2243",
  simeq: "\u2243",
  simg: "\u2A9E",
  simgE: "\u2AA0",
  siml: "\u2A9D",
  simlE: "\u2A9F",
  simne: "\u2246",
  simplus: "\u2A24",
  simrarr: "\u2972",
  slarr: "\u2190",
  smallsetminus: "\u2216",
  smashp: "\u2A33",
  smeparsl: "\u29E4",
  smid: "\u2223",
  smile: "\u2323",
  smt: "\u2AAA",
  smte: "\u2AAC",
  smtes: "\u2AAC\uFE00",
  softcy: "\u044C",
  sol: "/",
  solb: "\u29C4",
  solbar: "\u233F",
  sopf: "\u{1D564}",
  spades: "\u2660",
  spadesuit: "\u2660",
  spar: "\u2225",
  sqcap: "\u2293",
  sqcaps: "\u2293\uFE00",
  sqcup: "\u2294",
  sqcups: "\u2294\uFE00",
  sqsub: "\u228F",
  sqsube: "\u2291",
  sqsubset: "\u228F",
  sqsubseteq: "\u2291",
  sqsup: "\u2290",
  sqsupe: "\u2292",
  sqsupset: "\u2290",
  sqsupseteq: "\u2292",
  squ: "\u25A1",
  square: "\u25A1",
  squarf: "\u25AA",
  squf: "\u25AA",
  srarr: "\u2192",
  sscr: "\u{1D4C8}",
  ssetmn: "\u2216",
  ssmile: "\u2323",
  sstarf: "\u22C6",
  star: "\u2606",
  starf: "\u2605",
  straightepsilon: "\u03F5",
  straightphi: "\u03D5",
  strns: "\xAF",
  sub: "\u2282",
  subE: "\u2AC5",
  subdot: "\u2ABD",
  sube: "\u2286",
  subedot: "\u2AC3",
  submult: "\u2AC1",
  subnE: "\u2ACB",
  subne: "\u228A",
  subplus: "\u2ABF",
  subrarr: "\u2979",
  subset: "\u2282",
  subseteq: "\u2286",
  subseteqq: "\u2AC5",
  subsetneq: "\u228A",
  subsetneqq: "\u2ACB",
  subsim: "\u2AC7",
  subsub: "\u2AD5",
  subsup: "\u2AD3",
  succ: "\u227B",
  succapprox: "\u2AB8",
  succcurlyeq: "\u227D",
  succeq: "\u2AB0",
  succnapprox: "\u2ABA",
  succneqq: "\u2AB6",
  succnsim: "\u22E9",
  succsim: "\u227F",
  sum: "\u2211",
  sung: "\u266A",
  sup1: "\xB9",
  sup2: "\xB2",
  sup3: "\xB3",
  sup: "\u2283",
  supE: "\u2AC6",
  supdot: "\u2ABE",
  supdsub: "\u2AD8",
  supe: "\u2287",
  supedot: "\u2AC4",
  suphsol: "\u27C9",
  suphsub: "\u2AD7",
  suplarr: "\u297B",
  supmult: "\u2AC2",
  supnE: "\u2ACC",
  supne: "\u228B",
  supplus: "\u2AC0",
  supset: "\u2283",
  supseteq: "\u2287",
  supseteqq: "\u2AC6",
  supsetneq: "\u228B",
  supsetneqq: "\u2ACC",
  supsim: "\u2AC8",
  supsub: "\u2AD4",
  supsup: "\u2AD6",
  swArr: "\u21D9",
  swarhk: "\u2926",
  swarr: "\u2199",
  swarrow: "\u2199",
  swnwar: "\u292A",
  szlig: "\xDF",
  target: "\u2316",
  tau: "\u03C4",
  tbrk: "\u23B4",
  tcaron: "\u0165",
  tcedil: "\u0163",
  tcy: "\u0442",
  tdot: "\u20DB",
  telrec: "\u2315",
  tfr: "\u{1D531}",
  there4: "\u2234",
  therefore: "\u2234",
  theta: "\u03B8",
  thetasym: "\u03D1",
  thetav: "\u03D1",
  thickapprox: "\u2248",
  thicksim: "\u223C",
  thinsp: "\u2009",
  thkap: "\u2248",
  thksim: "\u223C",
  thorn: "\xFE",
  tilde: "\u02DC",
  times: "\xD7",
  timesb: "\u22A0",
  timesbar: "\u2A31",
  timesd: "\u2A30",
  tint: "\u222D",
  toea: "\u2928",
  top: "\u22A4",
  topbot: "\u2336",
  topcir: "\u2AF1",
  topf: "\u{1D565}",
  topfork: "\u2ADA",
  tosa: "\u2929",
  tprime: "\u2034",
  trade: "\u2122",
  triangle: "\u25B5",
  triangledown: "\u25BF",
  triangleleft: "\u25C3",
  trianglelefteq: "\u22B4",
  triangleq: "\u225C",
  triangleright: "\u25B9",
  trianglerighteq: "\u22B5",
  tridot: "\u25EC",
  trie: "\u225C",
  triminus: "\u2A3A",
  triplus: "\u2A39",
  trisb: "\u29CD",
  tritime: "\u2A3B",
  trpezium: "\u23E2",
  tscr: "\u{1D4C9}",
  tscy: "\u0446",
  tshcy: "\u045B",
  tstrok: "\u0167",
  twixt: "\u226C",
  twoheadleftarrow: "\u219E",
  twoheadrightarrow: "\u21A0",
  uArr: "\u21D1",
  uHar: "\u2963",
  uacute: "\xFA",
  uarr: "\u2191",
  ubrcy: "\u045E",
  ubreve: "\u016D",
  ucirc: "\xFB",
  ucy: "\u0443",
  udarr: "\u21C5",
  udblac: "\u0171",
  udhar: "\u296E",
  ufisht: "\u297E",
  ufr: "\u{1D532}",
  ugrave: "\xF9",
  uharl: "\u21BF",
  uharr: "\u21BE",
  uhblk: "\u2580",
  ulcorn: "\u231C",
  ulcorner: "\u231C",
  ulcrop: "\u230F",
  ultri: "\u25F8",
  umacr: "\u016B",
  uml: "\xA8",
  uogon: "\u0173",
  uopf: "\u{1D566}",
  uparrow: "\u2191",
  updownarrow: "\u2195",
  upharpoonleft: "\u21BF",
  upharpoonright: "\u21BE",
  uplus: "\u228E",
  upsi: "\u03C5",
  upsih: "\u03D2",
  upsilon: "\u03C5",
  upuparrows: "\u21C8",
  urcorn: "\u231D",
  urcorner: "\u231D",
  urcrop: "\u230E",
  uring: "\u016F",
  urtri: "\u25F9",
  uscr: "\u{1D4CA}",
  utdot: "\u22F0",
  utilde: "\u0169",
  utri: "\u25B5",
  utrif: "\u25B4",
  uuarr: "\u21C8",
  uuml: "\xFC",
  uwangle: "\u29A7",
  vArr: "\u21D5",
  vBar: "\u2AE8",
  vBarv: "\u2AE9",
  vDash: "\u22A8",
  vangrt: "\u299C",
  varepsilon: "\u03F5",
  varkappa: "\u03F0",
  varnothing: "\u2205",
  varphi: "\u03D5",
  varpi: "\u03D6",
  varpropto: "\u221D",
  varr: "\u2195",
  varrho: "\u03F1",
  varsigma: "\u03C2",
  varsubsetneq: "\u228A\uFE00",
  varsubsetneqq: "\u2ACB\uFE00",
  varsupsetneq: "\u228B\uFE00",
  varsupsetneqq: "\u2ACC\uFE00",
  vartheta: "\u03D1",
  vartriangleleft: "\u22B2",
  vartriangleright: "\u22B3",
  vcy: "\u0432",
  vdash: "\u22A2",
  vee: "\u2228",
  veebar: "\u22BB",
  veeeq: "\u225A",
  vellip: "\u22EE",
  verbar: "|",
  vert: "|",
  vfr: "\u{1D533}",
  vltri: "\u22B2",
  vnsub: "\u2282\u20D2",
  vnsup: "\u2283\u20D2",
  vopf: "\u{1D567}",
  vprop: "\u221D",
  vrtri: "\u22B3",
  vscr: "\u{1D4CB}",
  vsubnE: "\u2ACB\uFE00",
  vsubne: "\u228A\uFE00",
  vsupnE: "\u2ACC\uFE00",
  vsupne: "\u228B\uFE00",
  vzigzag: "\u299A",
  wcirc: "\u0175",
  wedbar: "\u2A5F",
  wedge: "\u2227",
  wedgeq: "\u2259",
  weierp: "\u2118",
  wfr: "\u{1D534}",
  wopf: "\u{1D568}",
  wp: "\u2118",
  wr: "\u2240",
  wreath: "\u2240",
  wscr: "\u{1D4CC}",
  xcap: "\u22C2",
  xcirc: "\u25EF",
  xcup: "\u22C3",
  xdtri: "\u25BD",
  xfr: "\u{1D535}",
  xhArr: "\u27FA",
  xharr: "\u27F7",
  xi: "\u03BE",
  xlArr: "\u27F8",
  xlarr: "\u27F5",
  xmap: "\u27FC",
  xnis: "\u22FB",
  xodot: "\u2A00",
  xopf: "\u{1D569}",
  xoplus: "\u2A01",
  xotime: "\u2A02",
  xrArr: "\u27F9",
  xrarr: "\u27F6",
  xscr: "\u{1D4CD}",
  xsqcup: "\u2A06",
  xuplus: "\u2A04",
  xutri: "\u25B3",
  xvee: "\u22C1",
  xwedge: "\u22C0",
  yacute: "\xFD",
  yacy: "\u044F",
  ycirc: "\u0177",
  ycy: "\u044B",
  yen: "\xA5",
  yfr: "\u{1D536}",
  yicy: "\u0457",
  yopf: "\u{1D56A}",
  yscr: "\u{1D4CE}",
  yucy: "\u044E",
  yuml: "\xFF",
  zacute: "\u017A",
  zcaron: "\u017E",
  zcy: "\u0437",
  zdot: "\u017C",
  zeetrf: "\u2128",
  zeta: "\u03B6",
  zfr: "\u{1D537}",
  zhcy: "\u0436",
  zigrarr: "\u21DD",
  zopf: "\u{1D56B}",
  zscr: "\u{1D4CF}",
  zwj: "\u200D",
  zwnj: "\u200C"
};

// node_modules/decode-named-character-reference/index.js
var own = {}.hasOwnProperty;
function decodeNamedCharacterReference(value) {
  return own.call(characterEntities, value) ? characterEntities[value] : !1;
}

// node_modules/micromark-util-decode-numeric-character-reference/index.js
function decodeNumericCharacterReference(value, base) {
  let code3 = Number.parseInt(value, base);
  return (
    // C0 except for HT, LF, FF, CR, space.
    code3 < 9 || code3 === 11 || code3 > 13 && code3 < 32 || // Control character (DEL) of C0, and C1 controls.
    code3 > 126 && code3 < 160 || // Lone high surrogates and low surrogates.
    code3 > 55295 && code3 < 57344 || // Noncharacters.
    code3 > 64975 && code3 < 65008 || /* eslint-disable no-bitwise */
    (code3 & 65535) === 65535 || (code3 & 65535) === 65534 || /* eslint-enable no-bitwise */
    // Out of range
    code3 > 1114111 ? "\uFFFD" : String.fromCodePoint(code3)
  );
}

// node_modules/micromark-util-decode-string/index.js
var characterEscapeOrReference = /\\([!-/:-@[-`{-~])|&(#(?:\d{1,7}|x[\da-f]{1,6})|[\da-z]{1,31});/gi;
function decodeString(value) {
  return value.replace(characterEscapeOrReference, decode);
}
function decode($0, $1, $2) {
  if ($1)
    return $1;
  if ($2.charCodeAt(0) === 35) {
    let head2 = $2.charCodeAt(1), hex2 = head2 === 120 || head2 === 88;
    return decodeNumericCharacterReference($2.slice(hex2 ? 2 : 1), hex2 ? 16 : 10);
  }
  return decodeNamedCharacterReference($2) || $0;
}

// node_modules/mdast-util-gfm-table/lib/index.js
function gfmTableFromMarkdown() {
  return {
    enter: {
      table: enterTable,
      tableData: enterCell,
      tableHeader: enterCell,
      tableRow: enterRow
    },
    exit: {
      codeText: exitCodeText,
      table: exitTable,
      tableData: exit,
      tableHeader: exit,
      tableRow: exit
    }
  };
}
function enterTable(token2) {
  let align = token2._align;
  this.enter(
    {
      type: "table",
      align: align.map(function(d) {
        return d === "none" ? null : d;
      }),
      children: [],
      position: void 0
    },
    token2
  ), this.data.inTable = !0;
}
function exitTable(token2) {
  this.exit(token2), this.data.inTable = void 0;
}
function enterRow(token2) {
  this.enter({ type: "tableRow", children: [], position: void 0 }, token2);
}
function exit(token2) {
  this.exit(token2);
}
function enterCell(token2) {
  this.enter({ type: "tableCell", children: [], position: void 0 }, token2);
}
function exitCodeText(token2) {
  let value = this.resume();
  this.data.inTable && (value = value.replace(/\\([\\|])/g, replace));
  let node2 = this.stack[this.stack.length - 1];
  node2.type, node2.value = value, this.exit(token2);
}
function replace($0, $1) {
  return $1 === "|" ? $1 : $0;
}
function gfmTableToMarkdown(options) {
  let settings = options || {}, {
    tableCellPadding: padding,
    tablePipeAlign: alignDelimiters,
    stringLength
  } = settings, around = padding ? " " : "|";
  return {
    handlers: {
      inlineCode: inlineCodeWithTable,
      table: handleTable,
      tableCell: handleTableCell,
      tableRow: handleTableRow
    },
    join: [joinTable],
    unsafe: [
      { character: "\r", inConstruct: "tableCell" },
      { character: `
`, inConstruct: "tableCell" },
      // A pipe, when followed by a tab or space (padding), or a dash or colon
      // (unpadded delimiter row), could result in a table.
      { atBreak: !0, character: "|", after: "[	 :-]" },
      // A pipe in a cell must be encoded.
      { character: "|", inConstruct: "tableCell" },
      // A colon must be followed by a dash, in which case it could start a
      // delimiter row.
      { atBreak: !0, character: ":", after: "-" },
      // A delimiter row can also start with a dash, when followed by more
      // dashes, a colon, or a pipe.
      // This is a stricter version than the built in check for lists, thematic
      // breaks, and setex heading underlines though:
      // <https://github.com/syntax-tree/mdast-util-to-markdown/blob/51a2038/lib/unsafe.js#L57>
      { atBreak: !0, character: "-", after: "[:|-]" }
    ]
  };
  function handleTable(node2, _, state, info) {
    let matrix = handleTableAsData(node2, state, info), head = matrix[0];
    if (head) {
      let columns2 = node2.align ? node2.align.length : 0, index2 = -1;
      if (!columns2)
        for (; ++index2 < matrix.length; )
          matrix[index2].length > columns2 && (columns2 = matrix[index2].length);
      for (; head.length < columns2; ) head.push("");
    }
    return serializeData(matrix, node2.align);
  }
  function handleTableRow(node2, _, state, info) {
    let row = handleTableRowAsData(node2, state, info), value = serializeData([row]);
    return value.slice(0, value.indexOf(`
`));
  }
  function handleTableCell(node2, _, state, info) {
    let exit3 = state.enter("tableCell"), subexit = state.enter("phrasing"), value = state.containerPhrasing(node2, {
      ...info,
      before: around,
      after: around
    });
    return subexit(), exit3(), value;
  }
  function serializeData(matrix, align) {
    return markdownTable(matrix, {
      align,
      alignDelimiters,
      fillRows: !1,
      padding,
      stringLength
    });
  }
  function handleTableAsData(node2, state, info) {
    let { children } = node2, index2 = -1, result = [], subexit = state.enter("table");
    for (; ++index2 < children.length; )
      result[index2] = handleTableRowAsData(children[index2], state, info);
    return subexit(), result;
  }
  function handleTableRowAsData(node2, state, info) {
    let { children } = node2, index2 = -1, result = [], subexit = state.enter("tableRow");
    for (; ++index2 < children.length; )
      result[index2] = handleTableCell(children[index2], node2, state, info);
    return subexit(), result;
  }
  function inlineCodeWithTable(node2, parent2, state) {
    let value = handle.inlineCode(node2, parent2, state);
    if (!state.stack.includes("tableCell")) return value;
    let result = [], start2 = 0, index2 = value.indexOf("|");
    for (; index2 !== -1; ) {
      let before = index2;
      for (; before > start2 && value.charCodeAt(before - 1) === 92; )
        before--;
      result.push(value.slice(start2, index2)), (index2 - before) % 2 === 0 && result.push("\\"), start2 = index2, index2 = value.indexOf("|", index2 + 1);
    }
    return result.push(value.slice(start2)), result.join("");
  }
}
function joinTable(left2, right, parent2, state) {
  if (left2.type === "table" && parent2.type === "listItem" && parent2.spread === !1 && (right.type === "definition" || right.type === "heading" && formatHeadingAsSetext2(right, state) || right.type === "paragraph" || right.type === "table"))
    return 1;
}
function formatHeadingAsSetext2(node2, state) {
  let literalWithBreak = !1;
  return visit(node2, function(node3) {
    if (node3.type === "break" || "value" in node3 && /\r?\n|\r/.test(node3.value))
      return literalWithBreak = !0, EXIT;
  }), !!((!node2.depth || node2.depth < 3) && toString(node2) && (state.options.setext || literalWithBreak));
}

// node_modules/mdast-util-gfm-task-list-item/lib/index.js
function gfmTaskListItemFromMarkdown() {
  return {
    exit: {
      taskListCheckValueChecked: exitCheck,
      taskListCheckValueUnchecked: exitCheck,
      paragraph: exitParagraphWithTaskListItem
    }
  };
}
function gfmTaskListItemToMarkdown() {
  return {
    handlers: { paragraph: paragraphWithTaskListItem },
    join: [joinDefinitionsBeforeTaskListItemParagraph]
  };
}
function exitCheck(token2) {
  let node2 = this.stack[this.stack.length - 2];
  node2.type, node2.checked = token2.type === "taskListCheckValueChecked";
}
function exitParagraphWithTaskListItem(token2) {
  let parent2 = this.stack[this.stack.length - 2];
  if (parent2 && parent2.type === "listItem" && typeof parent2.checked == "boolean") {
    let node2 = this.stack[this.stack.length - 1];
    node2.type;
    let head = node2.children[0];
    if (head && head.type === "text") {
      let siblings = parent2.children, index2 = -1, firstParagraph;
      for (; ++index2 < siblings.length; ) {
        let sibling = siblings[index2];
        if (sibling.type === "paragraph") {
          firstParagraph = sibling;
          break;
        }
      }
      firstParagraph === node2 && (head.value = head.value.slice(1), head.value.length === 0 ? node2.children.shift() : node2.position && head.position && typeof head.position.start.offset == "number" && (head.position.start.column++, head.position.start.offset++, node2.position.start = { ...head.position.start }));
    }
  }
  this.exit(token2);
}
function paragraphWithTaskListItem(node2, parent2, state, info) {
  if (!parent2 || parent2.type !== "listItem" || taskListItemParagraph(parent2) !== node2)
    return handle.paragraph(node2, parent2, state, info);
  let checkbox = "[" + (parent2.checked ? "x" : " ") + "] ", tracker = state.createTracker(info);
  tracker.move(checkbox);
  let value = handle.paragraph(
    node2.children.length > 0 ? node2 : { type: "paragraph", children: [{ type: "text", value: " " }] },
    parent2,
    state,
    { ...info, ...tracker.current() }
  );
  return checkbox + value;
}
function joinDefinitionsBeforeTaskListItemParagraph(left2, _, parent2) {
  if (!(left2.type === "definition" && parent2.type === "listItem"))
    return;
  let paragraph2 = taskListItemParagraph(parent2);
  if (paragraph2 && parent2.children.indexOf(left2) < parent2.children.indexOf(paragraph2))
    return 0;
}
function taskListItemParagraph(node2) {
  if (typeof node2.checked == "boolean")
    for (let child2 of node2.children) {
      if (child2.type === "paragraph")
        return child2;
      if (child2.type !== "definition")
        return;
    }
}

// node_modules/mdast-util-gfm/lib/index.js
function gfmFromMarkdown() {
  return [
    gfmAutolinkLiteralFromMarkdown(),
    gfmFootnoteFromMarkdown(),
    gfmStrikethroughFromMarkdown(),
    gfmTableFromMarkdown(),
    gfmTaskListItemFromMarkdown()
  ];
}
function gfmToMarkdown(options) {
  return {
    extensions: [
      gfmAutolinkLiteralToMarkdown(),
      gfmFootnoteToMarkdown(options),
      gfmStrikethroughToMarkdown(),
      gfmTableToMarkdown(options),
      gfmTaskListItemToMarkdown()
    ]
  };
}

// node_modules/micromark-util-chunked/index.js
function splice(list5, start2, remove, items2) {
  let end2 = list5.length, chunkStart = 0, parameters;
  if (start2 < 0 ? start2 = -start2 > end2 ? 0 : end2 + start2 : start2 = start2 > end2 ? end2 : start2, remove = remove > 0 ? remove : 0, items2.length < 1e4)
    parameters = Array.from(items2), parameters.unshift(start2, remove), list5.splice(...parameters);
  else
    for (remove && list5.splice(start2, remove); chunkStart < items2.length; )
      parameters = items2.slice(chunkStart, chunkStart + 1e4), parameters.unshift(start2, 0), list5.splice(...parameters), chunkStart += 1e4, start2 += 1e4;
}
function push(list5, items2) {
  return list5.length > 0 ? (splice(list5, list5.length, 0, items2), list5) : items2;
}

// node_modules/micromark-util-combine-extensions/index.js
var hasOwnProperty = {}.hasOwnProperty;
function combineExtensions(extensions2) {
  let all3 = {}, index2 = -1;
  for (; ++index2 < extensions2.length; )
    syntaxExtension(all3, extensions2[index2]);
  return all3;
}
function syntaxExtension(all3, extension2) {
  let hook;
  for (hook in extension2) {
    let left2 = (hasOwnProperty.call(all3, hook) ? all3[hook] : void 0) || (all3[hook] = {}), right = extension2[hook], code3;
    if (right)
      for (code3 in right) {
        hasOwnProperty.call(left2, code3) || (left2[code3] = []);
        let value = right[code3];
        constructs(
          // @ts-expect-error Looks like a list.
          left2[code3],
          Array.isArray(value) ? value : value ? [value] : []
        );
      }
  }
}
function constructs(existing, list5) {
  let index2 = -1, before = [];
  for (; ++index2 < list5.length; )
    (list5[index2].add === "after" ? existing : before).push(list5[index2]);
  splice(existing, 0, 0, before);
}

// node_modules/micromark-extension-gfm-autolink-literal/lib/syntax.js
var wwwPrefix = {
  tokenize: tokenizeWwwPrefix,
  partial: !0
}, domain = {
  tokenize: tokenizeDomain,
  partial: !0
}, path = {
  tokenize: tokenizePath,
  partial: !0
}, trail = {
  tokenize: tokenizeTrail,
  partial: !0
}, emailDomainDotTrail = {
  tokenize: tokenizeEmailDomainDotTrail,
  partial: !0
}, wwwAutolink = {
  name: "wwwAutolink",
  tokenize: tokenizeWwwAutolink,
  previous: previousWww
}, protocolAutolink = {
  name: "protocolAutolink",
  tokenize: tokenizeProtocolAutolink,
  previous: previousProtocol
}, emailAutolink = {
  name: "emailAutolink",
  tokenize: tokenizeEmailAutolink,
  previous: previousEmail
}, text2 = {};
function gfmAutolinkLiteral() {
  return {
    text: text2
  };
}
var code2 = 48;
for (; code2 < 123; )
  text2[code2] = emailAutolink, code2++, code2 === 58 ? code2 = 65 : code2 === 91 && (code2 = 97);
text2[43] = emailAutolink;
text2[45] = emailAutolink;
text2[46] = emailAutolink;
text2[95] = emailAutolink;
text2[72] = [emailAutolink, protocolAutolink];
text2[104] = [emailAutolink, protocolAutolink];
text2[87] = [emailAutolink, wwwAutolink];
text2[119] = [emailAutolink, wwwAutolink];
function tokenizeEmailAutolink(effects, ok2, nok) {
  let self2 = this, dot, data;
  return start2;
  function start2(code3) {
    return !gfmAtext(code3) || !previousEmail.call(self2, self2.previous) || previousUnbalanced(self2.events) ? nok(code3) : (effects.enter("literalAutolink"), effects.enter("literalAutolinkEmail"), atext(code3));
  }
  function atext(code3) {
    return gfmAtext(code3) ? (effects.consume(code3), atext) : code3 === 64 ? (effects.consume(code3), emailDomain) : nok(code3);
  }
  function emailDomain(code3) {
    return code3 === 46 ? effects.check(emailDomainDotTrail, emailDomainAfter, emailDomainDot)(code3) : code3 === 45 || code3 === 95 || asciiAlphanumeric(code3) ? (data = !0, effects.consume(code3), emailDomain) : emailDomainAfter(code3);
  }
  function emailDomainDot(code3) {
    return effects.consume(code3), dot = !0, emailDomain;
  }
  function emailDomainAfter(code3) {
    return data && dot && asciiAlpha(self2.previous) ? (effects.exit("literalAutolinkEmail"), effects.exit("literalAutolink"), ok2(code3)) : nok(code3);
  }
}
function tokenizeWwwAutolink(effects, ok2, nok) {
  let self2 = this;
  return wwwStart;
  function wwwStart(code3) {
    return code3 !== 87 && code3 !== 119 || !previousWww.call(self2, self2.previous) || previousUnbalanced(self2.events) ? nok(code3) : (effects.enter("literalAutolink"), effects.enter("literalAutolinkWww"), effects.check(wwwPrefix, effects.attempt(domain, effects.attempt(path, wwwAfter), nok), nok)(code3));
  }
  function wwwAfter(code3) {
    return effects.exit("literalAutolinkWww"), effects.exit("literalAutolink"), ok2(code3);
  }
}
function tokenizeProtocolAutolink(effects, ok2, nok) {
  let self2 = this, buffer = "", seen = !1;
  return protocolStart;
  function protocolStart(code3) {
    return (code3 === 72 || code3 === 104) && previousProtocol.call(self2, self2.previous) && !previousUnbalanced(self2.events) ? (effects.enter("literalAutolink"), effects.enter("literalAutolinkHttp"), buffer += String.fromCodePoint(code3), effects.consume(code3), protocolPrefixInside) : nok(code3);
  }
  function protocolPrefixInside(code3) {
    if (asciiAlpha(code3) && buffer.length < 5)
      return buffer += String.fromCodePoint(code3), effects.consume(code3), protocolPrefixInside;
    if (code3 === 58) {
      let protocol = buffer.toLowerCase();
      if (protocol === "http" || protocol === "https")
        return effects.consume(code3), protocolSlashesInside;
    }
    return nok(code3);
  }
  function protocolSlashesInside(code3) {
    return code3 === 47 ? (effects.consume(code3), seen ? afterProtocol : (seen = !0, protocolSlashesInside)) : nok(code3);
  }
  function afterProtocol(code3) {
    return code3 === null || asciiControl(code3) || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) || unicodePunctuation(code3) ? nok(code3) : effects.attempt(domain, effects.attempt(path, protocolAfter), nok)(code3);
  }
  function protocolAfter(code3) {
    return effects.exit("literalAutolinkHttp"), effects.exit("literalAutolink"), ok2(code3);
  }
}
function tokenizeWwwPrefix(effects, ok2, nok) {
  let size = 0;
  return wwwPrefixInside;
  function wwwPrefixInside(code3) {
    return (code3 === 87 || code3 === 119) && size < 3 ? (size++, effects.consume(code3), wwwPrefixInside) : code3 === 46 && size === 3 ? (effects.consume(code3), wwwPrefixAfter) : nok(code3);
  }
  function wwwPrefixAfter(code3) {
    return code3 === null ? nok(code3) : ok2(code3);
  }
}
function tokenizeDomain(effects, ok2, nok) {
  let underscoreInLastSegment, underscoreInLastLastSegment, seen;
  return domainInside;
  function domainInside(code3) {
    return code3 === 46 || code3 === 95 ? effects.check(trail, domainAfter, domainAtPunctuation)(code3) : code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) || code3 !== 45 && unicodePunctuation(code3) ? domainAfter(code3) : (seen = !0, effects.consume(code3), domainInside);
  }
  function domainAtPunctuation(code3) {
    return code3 === 95 ? underscoreInLastSegment = !0 : (underscoreInLastLastSegment = underscoreInLastSegment, underscoreInLastSegment = void 0), effects.consume(code3), domainInside;
  }
  function domainAfter(code3) {
    return underscoreInLastLastSegment || underscoreInLastSegment || !seen ? nok(code3) : ok2(code3);
  }
}
function tokenizePath(effects, ok2) {
  let sizeOpen = 0, sizeClose = 0;
  return pathInside;
  function pathInside(code3) {
    return code3 === 40 ? (sizeOpen++, effects.consume(code3), pathInside) : code3 === 41 && sizeClose < sizeOpen ? pathAtPunctuation(code3) : code3 === 33 || code3 === 34 || code3 === 38 || code3 === 39 || code3 === 41 || code3 === 42 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 60 || code3 === 63 || code3 === 93 || code3 === 95 || code3 === 126 ? effects.check(trail, ok2, pathAtPunctuation)(code3) : code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) ? ok2(code3) : (effects.consume(code3), pathInside);
  }
  function pathAtPunctuation(code3) {
    return code3 === 41 && sizeClose++, effects.consume(code3), pathInside;
  }
}
function tokenizeTrail(effects, ok2, nok) {
  return trail2;
  function trail2(code3) {
    return code3 === 33 || code3 === 34 || code3 === 39 || code3 === 41 || code3 === 42 || code3 === 44 || code3 === 46 || code3 === 58 || code3 === 59 || code3 === 63 || code3 === 95 || code3 === 126 ? (effects.consume(code3), trail2) : code3 === 38 ? (effects.consume(code3), trailCharacterReferenceStart) : code3 === 93 ? (effects.consume(code3), trailBracketAfter) : (
      // `<` is an end.
      code3 === 60 || // So is whitespace.
      code3 === null || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) ? ok2(code3) : nok(code3)
    );
  }
  function trailBracketAfter(code3) {
    return code3 === null || code3 === 40 || code3 === 91 || markdownLineEndingOrSpace(code3) || unicodeWhitespace(code3) ? ok2(code3) : trail2(code3);
  }
  function trailCharacterReferenceStart(code3) {
    return asciiAlpha(code3) ? trailCharacterReferenceInside(code3) : nok(code3);
  }
  function trailCharacterReferenceInside(code3) {
    return code3 === 59 ? (effects.consume(code3), trail2) : asciiAlpha(code3) ? (effects.consume(code3), trailCharacterReferenceInside) : nok(code3);
  }
}
function tokenizeEmailDomainDotTrail(effects, ok2, nok) {
  return start2;
  function start2(code3) {
    return effects.consume(code3), after;
  }
  function after(code3) {
    return asciiAlphanumeric(code3) ? nok(code3) : ok2(code3);
  }
}
function previousWww(code3) {
  return code3 === null || code3 === 40 || code3 === 42 || code3 === 95 || code3 === 91 || code3 === 93 || code3 === 126 || markdownLineEndingOrSpace(code3);
}
function previousProtocol(code3) {
  return !asciiAlpha(code3);
}
function previousEmail(code3) {
  return !(code3 === 47 || gfmAtext(code3));
}
function gfmAtext(code3) {
  return code3 === 43 || code3 === 45 || code3 === 46 || code3 === 95 || asciiAlphanumeric(code3);
}
function previousUnbalanced(events) {
  let index2 = events.length, result = !1;
  for (; index2--; ) {
    let token2 = events[index2][1];
    if ((token2.type === "labelLink" || token2.type === "labelImage") && !token2._balanced) {
      result = !0;
      break;
    }
    if (token2._gfmAutolinkLiteralWalkedInto) {
      result = !1;
      break;
    }
  }
  return events.length > 0 && !result && (events[events.length - 1][1]._gfmAutolinkLiteralWalkedInto = !0), result;
}

// node_modules/micromark-util-resolve-all/index.js
function resolveAll(constructs2, events, context) {
  let called = [], index2 = -1;
  for (; ++index2 < constructs2.length; ) {
    let resolve = constructs2[index2].resolveAll;
    resolve && !called.includes(resolve) && (events = resolve(events, context), called.push(resolve));
  }
  return events;
}

// node_modules/micromark-core-commonmark/lib/attention.js
var attention3 = {
  name: "attention",
  resolveAll: resolveAllAttention,
  tokenize: tokenizeAttention
};
function resolveAllAttention(events, context) {
  let index2 = -1, nextEvents;
  for (; ++index2 < events.length; )
    if (events[index2][0] === "enter" && events[index2][1].type === "attentionSequence" && events[index2][1]._close) {
      let open2 = index2;
      for (; open2--; )
        if (events[open2][0] === "exit" && events[open2][1].type === "attentionSequence" && events[open2][1]._open && // If the markers are the same:
        context.sliceSerialize(events[open2][1]).charCodeAt(0) === context.sliceSerialize(events[index2][1]).charCodeAt(0)) {
          if ((events[open2][1]._close || events[index2][1]._open) && (events[index2][1].end.offset - events[index2][1].start.offset) % 3 && !((events[open2][1].end.offset - events[open2][1].start.offset + events[index2][1].end.offset - events[index2][1].start.offset) % 3))
            continue;
          let use = events[open2][1].end.offset - events[open2][1].start.offset > 1 && events[index2][1].end.offset - events[index2][1].start.offset > 1 ? 2 : 1, start2 = {
            ...events[open2][1].end
          }, end2 = {
            ...events[index2][1].start
          };
          movePoint(start2, -use), movePoint(end2, use);
          let openingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: start2,
            end: {
              ...events[open2][1].end
            }
          }, closingSequence = {
            type: use > 1 ? "strongSequence" : "emphasisSequence",
            start: {
              ...events[index2][1].start
            },
            end: end2
          }, text5 = {
            type: use > 1 ? "strongText" : "emphasisText",
            start: {
              ...events[open2][1].end
            },
            end: {
              ...events[index2][1].start
            }
          }, group = {
            type: use > 1 ? "strong" : "emphasis",
            start: {
              ...openingSequence.start
            },
            end: {
              ...closingSequence.end
            }
          };
          events[open2][1].end = {
            ...openingSequence.start
          }, events[index2][1].start = {
            ...closingSequence.end
          }, nextEvents = [], events[open2][1].end.offset - events[open2][1].start.offset && (nextEvents = push(nextEvents, [["enter", events[open2][1], context], ["exit", events[open2][1], context]])), nextEvents = push(nextEvents, [["enter", group, context], ["enter", openingSequence, context], ["exit", openingSequence, context], ["enter", text5, context]]), nextEvents = push(nextEvents, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open2 + 1, index2), context)), nextEvents = push(nextEvents, [["exit", text5, context], ["enter", closingSequence, context], ["exit", closingSequence, context], ["exit", group, context]]);
          let offset = 0;
          events[index2][1].end.offset - events[index2][1].start.offset && (offset = 2, nextEvents = push(nextEvents, [["enter", events[index2][1], context], ["exit", events[index2][1], context]])), splice(events, open2 - 1, index2 - open2 + 3, nextEvents), index2 = open2 + nextEvents.length - offset - 2;
          break;
        }
    }
  for (index2 = -1; ++index2 < events.length; )
    events[index2][1].type === "attentionSequence" && (events[index2][1].type = "data");
  return events;
}
function tokenizeAttention(effects, ok2) {
  let attentionMarkers2 = this.parser.constructs.attentionMarkers.null, previous3 = this.previous, before = classifyCharacter(previous3), marker;
  return start2;
  function start2(code3) {
    return marker = code3, effects.enter("attentionSequence"), inside(code3);
  }
  function inside(code3) {
    if (code3 === marker)
      return effects.consume(code3), inside;
    let token2 = effects.exit("attentionSequence"), after = classifyCharacter(code3), open2 = !after || after === 2 && before || attentionMarkers2.includes(code3) && code3 !== 42 && code3 !== 95, close = !before || before === 2 && after || attentionMarkers2.includes(previous3) && previous3 !== 42 && previous3 !== 95;
    return token2._open = !!(marker === 42 ? open2 : open2 && (before || !close)), token2._close = !!(marker === 42 ? close : close && (after || !open2)), ok2(code3);
  }
}
function movePoint(point3, offset) {
  point3.column += offset, point3.offset += offset, point3._bufferIndex += offset;
}

// node_modules/micromark-core-commonmark/lib/autolink.js
var autolink = {
  name: "autolink",
  tokenize: tokenizeAutolink
};
function tokenizeAutolink(effects, ok2, nok) {
  let size = 0;
  return start2;
  function start2(code3) {
    return effects.enter("autolink"), effects.enter("autolinkMarker"), effects.consume(code3), effects.exit("autolinkMarker"), effects.enter("autolinkProtocol"), open2;
  }
  function open2(code3) {
    return asciiAlpha(code3) ? (effects.consume(code3), schemeOrEmailAtext) : code3 === 64 ? nok(code3) : emailAtext(code3);
  }
  function schemeOrEmailAtext(code3) {
    return code3 === 43 || code3 === 45 || code3 === 46 || asciiAlphanumeric(code3) ? (size = 1, schemeInsideOrEmailAtext(code3)) : emailAtext(code3);
  }
  function schemeInsideOrEmailAtext(code3) {
    return code3 === 58 ? (effects.consume(code3), size = 0, urlInside) : (code3 === 43 || code3 === 45 || code3 === 46 || asciiAlphanumeric(code3)) && size++ < 32 ? (effects.consume(code3), schemeInsideOrEmailAtext) : (size = 0, emailAtext(code3));
  }
  function urlInside(code3) {
    return code3 === 62 ? (effects.exit("autolinkProtocol"), effects.enter("autolinkMarker"), effects.consume(code3), effects.exit("autolinkMarker"), effects.exit("autolink"), ok2) : code3 === null || code3 === 32 || code3 === 60 || asciiControl(code3) ? nok(code3) : (effects.consume(code3), urlInside);
  }
  function emailAtext(code3) {
    return code3 === 64 ? (effects.consume(code3), emailAtSignOrDot) : asciiAtext(code3) ? (effects.consume(code3), emailAtext) : nok(code3);
  }
  function emailAtSignOrDot(code3) {
    return asciiAlphanumeric(code3) ? emailLabel(code3) : nok(code3);
  }
  function emailLabel(code3) {
    return code3 === 46 ? (effects.consume(code3), size = 0, emailAtSignOrDot) : code3 === 62 ? (effects.exit("autolinkProtocol").type = "autolinkEmail", effects.enter("autolinkMarker"), effects.consume(code3), effects.exit("autolinkMarker"), effects.exit("autolink"), ok2) : emailValue(code3);
  }
  function emailValue(code3) {
    if ((code3 === 45 || asciiAlphanumeric(code3)) && size++ < 63) {
      let next = code3 === 45 ? emailValue : emailLabel;
      return effects.consume(code3), next;
    }
    return nok(code3);
  }
}

// node_modules/micromark-factory-space/index.js
function factorySpace(effects, ok2, type, max) {
  let limit = max ? max - 1 : 1 / 0, size = 0;
  return start2;
  function start2(code3) {
    return markdownSpace(code3) ? (effects.enter(type), prefix(code3)) : ok2(code3);
  }
  function prefix(code3) {
    return markdownSpace(code3) && size++ < limit ? (effects.consume(code3), prefix) : (effects.exit(type), ok2(code3));
  }
}
function factorySpaceMinMax(effects, ok2, nok, type, min, max) {
  let size = 0;
  return start2;
  function start2(code3) {
    return max > 0 && markdownSpace(code3) ? (effects.enter(type), prefix(code3)) : after(code3);
  }
  function prefix(code3) {
    return markdownSpace(code3) && size < max ? (effects.consume(code3), size++, prefix) : (effects.exit(type), after(code3));
  }
  function after(code3) {
    return size >= min ? ok2(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/blank-line.js
var blankLine = {
  partial: !0,
  tokenize: tokenizeBlankLine
};
function tokenizeBlankLine(effects, ok2, nok) {
  return start2;
  function start2(code3) {
    return markdownSpace(code3) ? factorySpace(effects, after, "linePrefix")(code3) : after(code3);
  }
  function after(code3) {
    return code3 === null || markdownLineEnding(code3) ? ok2(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/block-quote.js
var blockQuote = {
  continuation: {
    tokenize: tokenizeBlockQuoteContinuation
  },
  exit: exit2,
  name: "blockQuote",
  tokenize: tokenizeBlockQuoteStart
};
function tokenizeBlockQuoteStart(effects, ok2, nok) {
  let self2 = this;
  return start2;
  function start2(code3) {
    if (code3 === 62) {
      let state = self2.containerState;
      return state.open || (effects.enter("blockQuote", {
        _container: !0
      }), state.open = !0), effects.enter("blockQuotePrefix"), effects.enter("blockQuoteMarker"), effects.consume(code3), effects.exit("blockQuoteMarker"), after;
    }
    return nok(code3);
  }
  function after(code3) {
    return markdownSpace(code3) ? (effects.enter("blockQuotePrefixWhitespace"), effects.consume(code3), effects.exit("blockQuotePrefixWhitespace"), effects.exit("blockQuotePrefix"), ok2) : (effects.exit("blockQuotePrefix"), ok2(code3));
  }
}
function tokenizeBlockQuoteContinuation(effects, ok2, nok) {
  let self2 = this;
  return contStart;
  function contStart(code3) {
    return markdownSpace(code3) ? factorySpace(effects, contBefore, "linePrefix", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3) : contBefore(code3);
  }
  function contBefore(code3) {
    return effects.attempt(blockQuote, ok2, nok)(code3);
  }
}
function exit2(effects) {
  effects.exit("blockQuote");
}

// node_modules/micromark-core-commonmark/lib/character-escape.js
var characterEscape = {
  name: "characterEscape",
  tokenize: tokenizeCharacterEscape
};
function tokenizeCharacterEscape(effects, ok2, nok) {
  return start2;
  function start2(code3) {
    return effects.enter("characterEscape"), effects.enter("escapeMarker"), effects.consume(code3), effects.exit("escapeMarker"), inside;
  }
  function inside(code3) {
    return asciiPunctuation(code3) ? (effects.enter("characterEscapeValue"), effects.consume(code3), effects.exit("characterEscapeValue"), effects.exit("characterEscape"), ok2) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/character-reference.js
var characterReference = {
  name: "characterReference",
  tokenize: tokenizeCharacterReference
};
function tokenizeCharacterReference(effects, ok2, nok) {
  let self2 = this, size = 0, max, test;
  return start2;
  function start2(code3) {
    return effects.enter("characterReference"), effects.enter("characterReferenceMarker"), effects.consume(code3), effects.exit("characterReferenceMarker"), open2;
  }
  function open2(code3) {
    return code3 === 35 ? (effects.enter("characterReferenceMarkerNumeric"), effects.consume(code3), effects.exit("characterReferenceMarkerNumeric"), numeric) : (effects.enter("characterReferenceValue"), max = 31, test = asciiAlphanumeric, value(code3));
  }
  function numeric(code3) {
    return code3 === 88 || code3 === 120 ? (effects.enter("characterReferenceMarkerHexadecimal"), effects.consume(code3), effects.exit("characterReferenceMarkerHexadecimal"), effects.enter("characterReferenceValue"), max = 6, test = asciiHexDigit, value) : (effects.enter("characterReferenceValue"), max = 7, test = asciiDigit, value(code3));
  }
  function value(code3) {
    if (code3 === 59 && size) {
      let token2 = effects.exit("characterReferenceValue");
      return test === asciiAlphanumeric && !decodeNamedCharacterReference(self2.sliceSerialize(token2)) ? nok(code3) : (effects.enter("characterReferenceMarker"), effects.consume(code3), effects.exit("characterReferenceMarker"), effects.exit("characterReference"), ok2);
    }
    return test(code3) && size++ < max ? (effects.consume(code3), value) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/partial-non-lazy-continuation.js
var nonLazyContinuation = {
  partial: !0,
  tokenize: tokenizeNonLazyContinuation
};
function tokenizeNonLazyContinuation(effects, ok2, nok) {
  let self2 = this;
  return start2;
  function start2(code3) {
    return code3 === null ? nok(code3) : (effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), after);
  }
  function after(code3) {
    return self2.parser.lazy[self2.now().line] ? nok(code3) : ok2(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/code-fenced.js
var codeFenced = {
  concrete: !0,
  name: "codeFenced",
  tokenize: tokenizeCodeFenced
};
function tokenizeCodeFenced(effects, ok2, nok) {
  let self2 = this, closeStart = {
    partial: !0,
    tokenize: tokenizeCloseStart
  }, initialPrefix = 0, sizeOpen = 0, marker;
  return start2;
  function start2(code3) {
    return beforeSequenceOpen(code3);
  }
  function beforeSequenceOpen(code3) {
    let tail = self2.events[self2.events.length - 1];
    return initialPrefix = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], !0).length : 0, marker = code3, effects.enter("codeFenced"), effects.enter("codeFencedFence"), effects.enter("codeFencedFenceSequence"), sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    return code3 === marker ? (sizeOpen++, effects.consume(code3), sequenceOpen) : sizeOpen < 3 ? nok(code3) : (effects.exit("codeFencedFenceSequence"), markdownSpace(code3) ? factorySpace(effects, infoBefore, "whitespace")(code3) : infoBefore(code3));
  }
  function infoBefore(code3) {
    return code3 === null || markdownLineEnding(code3) ? (effects.exit("codeFencedFence"), self2.interrupt ? ok2(code3) : effects.check(nonLazyContinuation, atNonLazyBreak, after)(code3)) : (effects.enter("codeFencedFenceInfo"), effects.enter("chunkString", {
      contentType: "string"
    }), info(code3));
  }
  function info(code3) {
    return code3 === null || markdownLineEnding(code3) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceInfo"), infoBefore(code3)) : markdownSpace(code3) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceInfo"), factorySpace(effects, metaBefore, "whitespace")(code3)) : code3 === 96 && code3 === marker ? nok(code3) : (effects.consume(code3), info);
  }
  function metaBefore(code3) {
    return code3 === null || markdownLineEnding(code3) ? infoBefore(code3) : (effects.enter("codeFencedFenceMeta"), effects.enter("chunkString", {
      contentType: "string"
    }), meta(code3));
  }
  function meta(code3) {
    return code3 === null || markdownLineEnding(code3) ? (effects.exit("chunkString"), effects.exit("codeFencedFenceMeta"), infoBefore(code3)) : code3 === 96 && code3 === marker ? nok(code3) : (effects.consume(code3), meta);
  }
  function atNonLazyBreak(code3) {
    return effects.attempt(closeStart, after, contentBefore)(code3);
  }
  function contentBefore(code3) {
    return effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), contentStart;
  }
  function contentStart(code3) {
    return initialPrefix > 0 && markdownSpace(code3) ? factorySpace(effects, beforeContentChunk, "linePrefix", initialPrefix + 1)(code3) : beforeContentChunk(code3);
  }
  function beforeContentChunk(code3) {
    return code3 === null || markdownLineEnding(code3) ? effects.check(nonLazyContinuation, atNonLazyBreak, after)(code3) : (effects.enter("codeFlowValue"), contentChunk(code3));
  }
  function contentChunk(code3) {
    return code3 === null || markdownLineEnding(code3) ? (effects.exit("codeFlowValue"), beforeContentChunk(code3)) : (effects.consume(code3), contentChunk);
  }
  function after(code3) {
    return effects.exit("codeFenced"), ok2(code3);
  }
  function tokenizeCloseStart(effects2, ok3, nok2) {
    let size = 0;
    return startBefore;
    function startBefore(code3) {
      return effects2.enter("lineEnding"), effects2.consume(code3), effects2.exit("lineEnding"), start3;
    }
    function start3(code3) {
      return effects2.enter("codeFencedFence"), markdownSpace(code3) ? factorySpace(effects2, beforeSequenceClose, "linePrefix", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3) : beforeSequenceClose(code3);
    }
    function beforeSequenceClose(code3) {
      return code3 === marker ? (effects2.enter("codeFencedFenceSequence"), sequenceClose(code3)) : nok2(code3);
    }
    function sequenceClose(code3) {
      return code3 === marker ? (size++, effects2.consume(code3), sequenceClose) : size >= sizeOpen ? (effects2.exit("codeFencedFenceSequence"), markdownSpace(code3) ? factorySpace(effects2, sequenceCloseAfter, "whitespace")(code3) : sequenceCloseAfter(code3)) : nok2(code3);
    }
    function sequenceCloseAfter(code3) {
      return code3 === null || markdownLineEnding(code3) ? (effects2.exit("codeFencedFence"), ok3(code3)) : nok2(code3);
    }
  }
}

// node_modules/micromark-core-commonmark/lib/code-indented.js
var codeIndented = {
  name: "codeIndented",
  tokenize: tokenizeCodeIndented
}, furtherStart = {
  partial: !0,
  tokenize: tokenizeFurtherStart
};
function tokenizeCodeIndented(effects, ok2, nok) {
  return start2;
  function start2(code3) {
    return effects.enter("codeIndented"), factorySpaceMinMax(effects, atBreak, nok, "linePrefix", 4, 4)(code3);
  }
  function atBreak(code3) {
    return code3 === null ? after(code3) : markdownLineEnding(code3) ? effects.attempt(furtherStart, atBreak, after)(code3) : (effects.enter("codeFlowValue"), inside(code3));
  }
  function inside(code3) {
    return code3 === null || markdownLineEnding(code3) ? (effects.exit("codeFlowValue"), atBreak(code3)) : (effects.consume(code3), inside);
  }
  function after(code3) {
    return effects.exit("codeIndented"), ok2(code3);
  }
}
function tokenizeFurtherStart(effects, ok2, nok) {
  let self2 = this;
  return furtherStart2;
  function furtherStart2(code3) {
    return self2.parser.lazy[self2.now().line] ? nok(code3) : markdownLineEnding(code3) ? (effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), furtherStart2) : factorySpaceMinMax(effects, ok2, onNotEnoughPrefix, "linePrefix", 4, 4)(code3);
  }
  function onNotEnoughPrefix(code3) {
    return markdownLineEnding(code3) ? furtherStart2(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/code-text.js
var codeText = {
  name: "codeText",
  previous: previous2,
  resolve: resolveCodeText,
  tokenize: tokenizeCodeText
};
function resolveCodeText(events) {
  let tailExitIndex = events.length - 4, headEnterIndex = 3, index2, enter;
  if ((events[headEnterIndex][1].type === "lineEnding" || events[headEnterIndex][1].type === "space") && (events[tailExitIndex][1].type === "lineEnding" || events[tailExitIndex][1].type === "space")) {
    for (index2 = headEnterIndex; ++index2 < tailExitIndex; )
      if (events[index2][1].type === "codeTextData") {
        events[headEnterIndex][1].type = "codeTextPadding", events[tailExitIndex][1].type = "codeTextPadding", headEnterIndex += 2, tailExitIndex -= 2;
        break;
      }
  }
  for (index2 = headEnterIndex - 1, tailExitIndex++; ++index2 <= tailExitIndex; )
    enter === void 0 ? index2 !== tailExitIndex && events[index2][1].type !== "lineEnding" && (enter = index2) : (index2 === tailExitIndex || events[index2][1].type === "lineEnding") && (events[enter][1].type = "codeTextData", index2 !== enter + 2 && (events[enter][1].end = events[index2 - 1][1].end, events.splice(enter + 2, index2 - enter - 2), tailExitIndex -= index2 - enter - 2, index2 = enter + 2), enter = void 0);
  return events;
}
function previous2(code3) {
  return code3 !== 96 || this.events[this.events.length - 1][1].type === "characterEscape";
}
function tokenizeCodeText(effects, ok2, nok) {
  let self2 = this, sizeOpen = 0, size, token2;
  return start2;
  function start2(code3) {
    return effects.enter("codeText"), effects.enter("codeTextSequence"), sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    return code3 === 96 ? (effects.consume(code3), sizeOpen++, sequenceOpen) : (effects.exit("codeTextSequence"), between3(code3));
  }
  function between3(code3) {
    return code3 === null ? nok(code3) : code3 === 32 ? (effects.enter("space"), effects.consume(code3), effects.exit("space"), between3) : code3 === 96 ? (token2 = effects.enter("codeTextSequence"), size = 0, sequenceClose(code3)) : markdownLineEnding(code3) ? (effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), between3) : (effects.enter("codeTextData"), data(code3));
  }
  function data(code3) {
    return code3 === null || code3 === 32 || code3 === 96 || markdownLineEnding(code3) ? (effects.exit("codeTextData"), between3(code3)) : (effects.consume(code3), data);
  }
  function sequenceClose(code3) {
    return code3 === 96 ? (effects.consume(code3), size++, sequenceClose) : size === sizeOpen ? (effects.exit("codeTextSequence"), effects.exit("codeText"), ok2(code3)) : (token2.type = "codeTextData", data(code3));
  }
}

// node_modules/micromark-util-subtokenize/lib/splice-buffer.js
var SpliceBuffer = class {
  /**
   * @param {ReadonlyArray<T> | null | undefined} [initial]
   *   Initial items (optional).
   * @returns
   *   Splice buffer.
   */
  constructor(initial) {
    this.left = initial ? [...initial] : [], this.right = [];
  }
  /**
   * Array access;
   * does not move the cursor.
   *
   * @param {number} index
   *   Index.
   * @return {T}
   *   Item.
   */
  get(index2) {
    if (index2 < 0 || index2 >= this.left.length + this.right.length)
      throw new RangeError("Cannot access index `" + index2 + "` in a splice buffer of size `" + (this.left.length + this.right.length) + "`");
    return index2 < this.left.length ? this.left[index2] : this.right[this.right.length - index2 + this.left.length - 1];
  }
  /**
   * The length of the splice buffer, one greater than the largest index in the
   * array.
   */
  get length() {
    return this.left.length + this.right.length;
  }
  /**
   * Remove and return `list[0]`;
   * moves the cursor to `0`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  shift() {
    return this.setCursor(0), this.right.pop();
  }
  /**
   * Slice the buffer to get an array;
   * does not move the cursor.
   *
   * @param {number} start
   *   Start.
   * @param {number | null | undefined} [end]
   *   End (optional).
   * @returns {Array<T>}
   *   Array of items.
   */
  slice(start2, end2) {
    let stop = end2 ?? Number.POSITIVE_INFINITY;
    return stop < this.left.length ? this.left.slice(start2, stop) : start2 > this.left.length ? this.right.slice(this.right.length - stop + this.left.length, this.right.length - start2 + this.left.length).reverse() : this.left.slice(start2).concat(this.right.slice(this.right.length - stop + this.left.length).reverse());
  }
  /**
   * Mimics the behavior of Array.prototype.splice() except for the change of
   * interface necessary to avoid segfaults when patching in very large arrays.
   *
   * This operation moves cursor is moved to `start` and results in the cursor
   * placed after any inserted items.
   *
   * @param {number} start
   *   Start;
   *   zero-based index at which to start changing the array;
   *   negative numbers count backwards from the end of the array and values
   *   that are out-of bounds are clamped to the appropriate end of the array.
   * @param {number | null | undefined} [deleteCount=0]
   *   Delete count (default: `0`);
   *   maximum number of elements to delete, starting from start.
   * @param {Array<T> | null | undefined} [items=[]]
   *   Items to include in place of the deleted items (default: `[]`).
   * @return {Array<T>}
   *   Any removed items.
   */
  splice(start2, deleteCount, items2) {
    let count = deleteCount || 0;
    this.setCursor(Math.trunc(start2));
    let removed2 = this.right.splice(this.right.length - count, Number.POSITIVE_INFINITY);
    return items2 && chunkedPush(this.left, items2), removed2.reverse();
  }
  /**
   * Remove and return the highest-numbered item in the array, so
   * `list[list.length - 1]`;
   * Moves the cursor to `length`.
   *
   * @returns {T | undefined}
   *   Item, optional.
   */
  pop() {
    return this.setCursor(Number.POSITIVE_INFINITY), this.left.pop();
  }
  /**
   * Inserts a single item to the high-numbered side of the array;
   * moves the cursor to `length`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  push(item) {
    this.setCursor(Number.POSITIVE_INFINITY), this.left.push(item);
  }
  /**
   * Inserts many items to the high-numbered side of the array.
   * Moves the cursor to `length`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  pushMany(items2) {
    this.setCursor(Number.POSITIVE_INFINITY), chunkedPush(this.left, items2);
  }
  /**
   * Inserts a single item to the low-numbered side of the array;
   * Moves the cursor to `0`.
   *
   * @param {T} item
   *   Item.
   * @returns {undefined}
   *   Nothing.
   */
  unshift(item) {
    this.setCursor(0), this.right.push(item);
  }
  /**
   * Inserts many items to the low-numbered side of the array;
   * moves the cursor to `0`.
   *
   * @param {Array<T>} items
   *   Items.
   * @returns {undefined}
   *   Nothing.
   */
  unshiftMany(items2) {
    this.setCursor(0), chunkedPush(this.right, items2.reverse());
  }
  /**
   * Move the cursor to a specific position in the array. Requires
   * time proportional to the distance moved.
   *
   * If `n < 0`, the cursor will end up at the beginning.
   * If `n > length`, the cursor will end up at the end.
   *
   * @param {number} n
   *   Position.
   * @return {undefined}
   *   Nothing.
   */
  setCursor(n) {
    if (!(n === this.left.length || n > this.left.length && this.right.length === 0 || n < 0 && this.left.length === 0))
      if (n < this.left.length) {
        let removed2 = this.left.splice(n, Number.POSITIVE_INFINITY);
        chunkedPush(this.right, removed2.reverse());
      } else {
        let removed2 = this.right.splice(this.left.length + this.right.length - n, Number.POSITIVE_INFINITY);
        chunkedPush(this.left, removed2.reverse());
      }
  }
};
function chunkedPush(list5, right) {
  let chunkStart = 0;
  if (right.length < 1e4)
    list5.push(...right);
  else
    for (; chunkStart < right.length; )
      list5.push(...right.slice(chunkStart, chunkStart + 1e4)), chunkStart += 1e4;
}

// node_modules/micromark-util-subtokenize/index.js
function subtokenize(eventsArray) {
  let jumps = {}, index2 = -1, event, lineIndex, otherIndex, otherEvent, parameters, subevents, more, events = new SpliceBuffer(eventsArray);
  for (; ++index2 < events.length; ) {
    for (; index2 in jumps; )
      index2 = jumps[index2];
    if (event = events.get(index2), index2 && event[1].type === "chunkFlow" && events.get(index2 - 1)[1].type === "listItemPrefix" && (subevents = event[1]._tokenizer.events, otherIndex = 0, otherIndex < subevents.length && subevents[otherIndex][1].type === "lineEndingBlank" && (otherIndex += 2), otherIndex < subevents.length && subevents[otherIndex][1].type === "content"))
      for (; ++otherIndex < subevents.length && subevents[otherIndex][1].type !== "content"; )
        subevents[otherIndex][1].type === "chunkText" && (subevents[otherIndex][1]._isInFirstContentOfListItem = !0, otherIndex++);
    if (event[0] === "enter")
      event[1].contentType && (Object.assign(jumps, subcontent(events, index2)), index2 = jumps[index2], more = !0);
    else if (event[1]._container) {
      for (otherIndex = index2, lineIndex = void 0; otherIndex--; )
        if (otherEvent = events.get(otherIndex), otherEvent[1].type === "lineEnding" || otherEvent[1].type === "lineEndingBlank")
          otherEvent[0] === "enter" && (lineIndex && (events.get(lineIndex)[1].type = "lineEndingBlank"), otherEvent[1].type = "lineEnding", lineIndex = otherIndex);
        else if (!(otherEvent[1].type === "linePrefix" || otherEvent[1].type === "listItemIndent"))
          break;
      lineIndex && (event[1].end = {
        ...events.get(lineIndex)[1].start
      }, parameters = events.slice(lineIndex, index2), parameters.unshift(event), events.splice(lineIndex, index2 - lineIndex + 1, parameters));
    }
  }
  return splice(eventsArray, 0, Number.POSITIVE_INFINITY, events.slice(0)), !more;
}
function subcontent(events, eventIndex) {
  let token2 = events.get(eventIndex)[1], context = events.get(eventIndex)[2], startPosition = eventIndex - 1, startPositions = [], tokenizer = token2._tokenizer;
  tokenizer || (tokenizer = context.parser[token2.contentType](token2.start), token2._contentTypeTextTrailing && (tokenizer._contentTypeTextTrailing = !0));
  let childEvents = tokenizer.events, jumps = [], gaps = {}, stream, previous3, index2 = -1, current = token2, adjust = 0, start2 = 0, breaks = [start2];
  for (; current; ) {
    for (; events.get(++startPosition)[1] !== current; )
      ;
    startPositions.push(startPosition), current._tokenizer || (stream = context.sliceStream(current), current.next || stream.push(null), previous3 && tokenizer.defineSkip(current.start), current._isInFirstContentOfListItem && (tokenizer._gfmTasklistFirstContentOfListItem = !0), tokenizer.write(stream), current._isInFirstContentOfListItem && (tokenizer._gfmTasklistFirstContentOfListItem = void 0)), previous3 = current, current = current.next;
  }
  for (current = token2; ++index2 < childEvents.length; )
    // Find a void token that includes a break.
    childEvents[index2][0] === "exit" && childEvents[index2 - 1][0] === "enter" && childEvents[index2][1].type === childEvents[index2 - 1][1].type && childEvents[index2][1].start.line !== childEvents[index2][1].end.line && (start2 = index2 + 1, breaks.push(start2), current._tokenizer = void 0, current.previous = void 0, current = current.next);
  for (tokenizer.events = [], current ? (current._tokenizer = void 0, current.previous = void 0) : breaks.pop(), index2 = breaks.length; index2--; ) {
    let slice = childEvents.slice(breaks[index2], breaks[index2 + 1]), start3 = startPositions.pop();
    jumps.push([start3, start3 + slice.length - 1]), events.splice(start3, 2, slice);
  }
  for (jumps.reverse(), index2 = -1; ++index2 < jumps.length; )
    gaps[adjust + jumps[index2][0]] = adjust + jumps[index2][1], adjust += jumps[index2][1] - jumps[index2][0] - 1;
  return gaps;
}

// node_modules/micromark-core-commonmark/lib/content.js
var content = {
  resolve: resolveContent,
  tokenize: tokenizeContent
}, continuationConstruct = {
  partial: !0,
  tokenize: tokenizeContinuation
};
function resolveContent(events) {
  return subtokenize(events), events;
}
function tokenizeContent(effects, ok2) {
  let previous3;
  return chunkStart;
  function chunkStart(code3) {
    return effects.enter("content"), previous3 = effects.enter("chunkContent", {
      contentType: "content"
    }), chunkInside(code3);
  }
  function chunkInside(code3) {
    return code3 === null ? contentEnd(code3) : markdownLineEnding(code3) ? effects.check(continuationConstruct, contentContinue, contentEnd)(code3) : (effects.consume(code3), chunkInside);
  }
  function contentEnd(code3) {
    return effects.exit("chunkContent"), effects.exit("content"), ok2(code3);
  }
  function contentContinue(code3) {
    return effects.consume(code3), effects.exit("chunkContent"), previous3.next = effects.enter("chunkContent", {
      contentType: "content",
      previous: previous3
    }), previous3 = previous3.next, chunkInside;
  }
}
function tokenizeContinuation(effects, ok2, nok) {
  let self2 = this;
  return startLookahead;
  function startLookahead(code3) {
    return effects.exit("chunkContent"), effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), factorySpace(effects, prefixed, "linePrefix");
  }
  function prefixed(code3) {
    if (code3 === null || markdownLineEnding(code3))
      return nok(code3);
    let tail = self2.events[self2.events.length - 1];
    return !self2.parser.constructs.disable.null.includes("codeIndented") && tail && tail[1].type === "linePrefix" && tail[2].sliceSerialize(tail[1], !0).length >= 4 ? ok2(code3) : effects.interrupt(self2.parser.constructs.flow, nok, ok2)(code3);
  }
}

// node_modules/micromark-factory-destination/index.js
function factoryDestination(effects, ok2, nok, type, literalType, literalMarkerType, rawType, stringType, max) {
  let limit = max || Number.POSITIVE_INFINITY, balance = 0;
  return start2;
  function start2(code3) {
    return code3 === 60 ? (effects.enter(type), effects.enter(literalType), effects.enter(literalMarkerType), effects.consume(code3), effects.exit(literalMarkerType), enclosedBefore) : code3 === null || code3 === 32 || code3 === 41 || asciiControl(code3) ? nok(code3) : (effects.enter(type), effects.enter(rawType), effects.enter(stringType), effects.enter("chunkString", {
      contentType: "string"
    }), raw(code3));
  }
  function enclosedBefore(code3) {
    return code3 === 62 ? (effects.enter(literalMarkerType), effects.consume(code3), effects.exit(literalMarkerType), effects.exit(literalType), effects.exit(type), ok2) : (effects.enter(stringType), effects.enter("chunkString", {
      contentType: "string"
    }), enclosed(code3));
  }
  function enclosed(code3) {
    return code3 === 62 ? (effects.exit("chunkString"), effects.exit(stringType), enclosedBefore(code3)) : code3 === null || code3 === 60 || markdownLineEnding(code3) ? nok(code3) : (effects.consume(code3), code3 === 92 ? enclosedEscape : enclosed);
  }
  function enclosedEscape(code3) {
    return code3 === 60 || code3 === 62 || code3 === 92 ? (effects.consume(code3), enclosed) : enclosed(code3);
  }
  function raw(code3) {
    return !balance && (code3 === null || code3 === 41 || markdownLineEndingOrSpace(code3)) ? (effects.exit("chunkString"), effects.exit(stringType), effects.exit(rawType), effects.exit(type), ok2(code3)) : balance < limit && code3 === 40 ? (effects.consume(code3), balance++, raw) : code3 === 41 ? (effects.consume(code3), balance--, raw) : code3 === null || code3 === 32 || code3 === 40 || asciiControl(code3) ? nok(code3) : (effects.consume(code3), code3 === 92 ? rawEscape : raw);
  }
  function rawEscape(code3) {
    return code3 === 40 || code3 === 41 || code3 === 92 ? (effects.consume(code3), raw) : raw(code3);
  }
}

// node_modules/micromark-factory-label/index.js
function factoryLabel(effects, ok2, nok, type, markerType, stringType) {
  let self2 = this, size = 0, seen;
  return start2;
  function start2(code3) {
    return effects.enter(type), effects.enter(markerType), effects.consume(code3), effects.exit(markerType), effects.enter(stringType), atBreak;
  }
  function atBreak(code3) {
    return size > 999 || code3 === null || code3 === 91 || code3 === 93 && !seen || // To do: remove in the future once we’ve switched from
    // `micromark-extension-footnote` to `micromark-extension-gfm-footnote`,
    // which doesn’t need this.
    // Hidden footnotes hook.
    /* c8 ignore next 3 */
    code3 === 94 && !size && "_hiddenFootnoteSupport" in self2.parser.constructs ? nok(code3) : code3 === 93 ? (effects.exit(stringType), effects.enter(markerType), effects.consume(code3), effects.exit(markerType), effects.exit(type), ok2) : markdownLineEnding(code3) ? (effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), atBreak) : (effects.enter("chunkString", {
      contentType: "string"
    }), labelInside(code3));
  }
  function labelInside(code3) {
    return code3 === null || code3 === 91 || code3 === 93 || markdownLineEnding(code3) || size++ > 999 ? (effects.exit("chunkString"), atBreak(code3)) : (effects.consume(code3), seen || (seen = !markdownSpace(code3)), code3 === 92 ? labelEscape : labelInside);
  }
  function labelEscape(code3) {
    return code3 === 91 || code3 === 92 || code3 === 93 ? (effects.consume(code3), size++, labelInside) : labelInside(code3);
  }
}

// node_modules/micromark-factory-title/index.js
function factoryTitle(effects, ok2, nok, type, markerType, stringType) {
  let marker;
  return start2;
  function start2(code3) {
    return code3 === 34 || code3 === 39 || code3 === 40 ? (effects.enter(type), effects.enter(markerType), effects.consume(code3), effects.exit(markerType), marker = code3 === 40 ? 41 : code3, begin) : nok(code3);
  }
  function begin(code3) {
    return code3 === marker ? (effects.enter(markerType), effects.consume(code3), effects.exit(markerType), effects.exit(type), ok2) : (effects.enter(stringType), atBreak(code3));
  }
  function atBreak(code3) {
    return code3 === marker ? (effects.exit(stringType), begin(marker)) : code3 === null ? nok(code3) : markdownLineEnding(code3) ? (effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), factorySpace(effects, atBreak, "linePrefix")) : (effects.enter("chunkString", {
      contentType: "string"
    }), inside(code3));
  }
  function inside(code3) {
    return code3 === marker || code3 === null || markdownLineEnding(code3) ? (effects.exit("chunkString"), atBreak(code3)) : (effects.consume(code3), code3 === 92 ? escape : inside);
  }
  function escape(code3) {
    return code3 === marker || code3 === 92 ? (effects.consume(code3), inside) : inside(code3);
  }
}

// node_modules/micromark-factory-whitespace/index.js
function factoryWhitespace(effects, ok2) {
  let seen;
  return start2;
  function start2(code3) {
    return markdownLineEnding(code3) ? (effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), seen = !0, start2) : markdownSpace(code3) ? factorySpace(effects, start2, seen ? "linePrefix" : "lineSuffix")(code3) : ok2(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/definition.js
var definition2 = {
  name: "definition",
  tokenize: tokenizeDefinition
}, titleBefore = {
  partial: !0,
  tokenize: tokenizeTitleBefore
};
function tokenizeDefinition(effects, ok2, nok) {
  let self2 = this, identifier3;
  return start2;
  function start2(code3) {
    return effects.enter("definition"), before(code3);
  }
  function before(code3) {
    return factoryLabel.call(
      self2,
      effects,
      labelAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionLabel",
      "definitionLabelMarker",
      "definitionLabelString"
    )(code3);
  }
  function labelAfter(code3) {
    return identifier3 = normalizeIdentifier(self2.sliceSerialize(self2.events[self2.events.length - 1][1]).slice(1, -1)), code3 === 58 ? (effects.enter("definitionMarker"), effects.consume(code3), effects.exit("definitionMarker"), markerAfter) : nok(code3);
  }
  function markerAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, destinationBefore)(code3) : destinationBefore(code3);
  }
  function destinationBefore(code3) {
    return factoryDestination(
      effects,
      destinationAfter,
      // Note: we don’t need to reset the way `markdown-rs` does.
      nok,
      "definitionDestination",
      "definitionDestinationLiteral",
      "definitionDestinationLiteralMarker",
      "definitionDestinationRaw",
      "definitionDestinationString"
    )(code3);
  }
  function destinationAfter(code3) {
    return effects.attempt(titleBefore, after, after)(code3);
  }
  function after(code3) {
    return markdownSpace(code3) ? factorySpace(effects, afterWhitespace, "whitespace")(code3) : afterWhitespace(code3);
  }
  function afterWhitespace(code3) {
    return code3 === null || markdownLineEnding(code3) ? (effects.exit("definition"), self2.parser.defined.push(identifier3), ok2(code3)) : nok(code3);
  }
}
function tokenizeTitleBefore(effects, ok2, nok) {
  return titleBefore2;
  function titleBefore2(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, beforeMarker)(code3) : nok(code3);
  }
  function beforeMarker(code3) {
    return factoryTitle(effects, titleAfter, nok, "definitionTitle", "definitionTitleMarker", "definitionTitleString")(code3);
  }
  function titleAfter(code3) {
    return markdownSpace(code3) ? factorySpace(effects, titleAfterOptionalWhitespace, "whitespace")(code3) : titleAfterOptionalWhitespace(code3);
  }
  function titleAfterOptionalWhitespace(code3) {
    return code3 === null || markdownLineEnding(code3) ? ok2(code3) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/hard-break-escape.js
var hardBreakEscape = {
  name: "hardBreakEscape",
  tokenize: tokenizeHardBreakEscape
};
function tokenizeHardBreakEscape(effects, ok2, nok) {
  return start2;
  function start2(code3) {
    return effects.enter("hardBreakEscape"), effects.consume(code3), after;
  }
  function after(code3) {
    return markdownLineEnding(code3) ? (effects.exit("hardBreakEscape"), ok2(code3)) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/heading-atx.js
var headingAtx = {
  name: "headingAtx",
  resolve: resolveHeadingAtx,
  tokenize: tokenizeHeadingAtx
};
function resolveHeadingAtx(events, context) {
  let contentEnd = events.length - 2, contentStart = 3;
  if (events[contentStart][1].type === "whitespace" && (contentStart += 2), contentEnd - 2 > contentStart && events[contentEnd][1].type === "whitespace" && (contentEnd -= 2), events[contentEnd][1].type === "atxHeadingSequence" && (contentStart === contentEnd - 1 || contentEnd - 4 > contentStart && events[contentEnd - 2][1].type === "whitespace") && (contentEnd -= contentStart + 1 === contentEnd ? 2 : 4), contentEnd > contentStart) {
    let content3 = {
      type: "atxHeadingText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end
    }, text5 = {
      type: "chunkText",
      start: events[contentStart][1].start,
      end: events[contentEnd][1].end,
      contentType: "text"
    };
    splice(events, contentStart, contentEnd - contentStart + 1, [["enter", content3, context], ["enter", text5, context], ["exit", text5, context], ["exit", content3, context]]);
  }
  return events;
}
function tokenizeHeadingAtx(effects, ok2, nok) {
  let size = 0;
  return start2;
  function start2(code3) {
    return effects.enter("atxHeading"), before(code3);
  }
  function before(code3) {
    return effects.enter("atxHeadingSequence"), sequenceOpen(code3);
  }
  function sequenceOpen(code3) {
    return code3 === 35 && size++ < 6 ? (effects.consume(code3), sequenceOpen) : code3 === null || markdownLineEndingOrSpace(code3) ? (effects.exit("atxHeadingSequence"), atBreak(code3)) : nok(code3);
  }
  function atBreak(code3) {
    return code3 === 35 ? (effects.enter("atxHeadingSequence"), sequenceFurther(code3)) : code3 === null || markdownLineEnding(code3) ? (effects.exit("atxHeading"), ok2(code3)) : markdownSpace(code3) ? factorySpace(effects, atBreak, "whitespace")(code3) : (effects.enter("atxHeadingText"), data(code3));
  }
  function sequenceFurther(code3) {
    return code3 === 35 ? (effects.consume(code3), sequenceFurther) : (effects.exit("atxHeadingSequence"), atBreak(code3));
  }
  function data(code3) {
    return code3 === null || code3 === 35 || markdownLineEndingOrSpace(code3) ? (effects.exit("atxHeadingText"), atBreak(code3)) : (effects.consume(code3), data);
  }
}

// node_modules/micromark-core-commonmark/lib/html-flow.js
var htmlFlow = {
  concrete: !0,
  name: "htmlFlow",
  resolveTo: resolveToHtmlFlow,
  tokenize: tokenizeHtmlFlow
}, blankLineBefore = {
  partial: !0,
  tokenize: tokenizeBlankLineBefore
};
function resolveToHtmlFlow(events) {
  let index2 = events.length;
  for (; index2-- && !(events[index2][0] === "enter" && events[index2][1].type === "htmlFlow"); )
    ;
  return index2 > 1 && events[index2 - 2][1].type === "linePrefix" && (events[index2][1].start = events[index2 - 2][1].start, events[index2 + 1][1].start = events[index2 - 2][1].start, events.splice(index2 - 2, 2)), events;
}
function tokenizeHtmlFlow(effects, ok2, nok) {
  let self2 = this, marker, closingTag, buffer, index2, markerB;
  return start2;
  function start2(code3) {
    return before(code3);
  }
  function before(code3) {
    return effects.enter("htmlFlow"), effects.enter("htmlFlowData"), effects.consume(code3), open2;
  }
  function open2(code3) {
    return code3 === 33 ? (effects.consume(code3), declarationOpen) : code3 === 47 ? (effects.consume(code3), closingTag = !0, tagCloseStart) : code3 === 63 ? (effects.consume(code3), marker = 3, self2.interrupt ? ok2 : continuationDeclarationInside) : asciiAlpha(code3) ? (effects.consume(code3), buffer = String.fromCharCode(code3), tagName) : nok(code3);
  }
  function declarationOpen(code3) {
    return code3 === 45 ? (effects.consume(code3), marker = 2, commentOpenInside) : code3 === 91 ? (effects.consume(code3), marker = 5, index2 = 0, cdataOpenInside) : asciiAlpha(code3) ? (effects.consume(code3), marker = 4, self2.interrupt ? ok2 : continuationDeclarationInside) : nok(code3);
  }
  function commentOpenInside(code3) {
    return code3 === 45 ? (effects.consume(code3), self2.interrupt ? ok2 : continuationDeclarationInside) : nok(code3);
  }
  function cdataOpenInside(code3) {
    let value = "CDATA[";
    return code3 === value.charCodeAt(index2++) ? (effects.consume(code3), index2 === value.length ? self2.interrupt ? ok2 : continuation : cdataOpenInside) : nok(code3);
  }
  function tagCloseStart(code3) {
    return asciiAlpha(code3) ? (effects.consume(code3), buffer = String.fromCharCode(code3), tagName) : nok(code3);
  }
  function tagName(code3) {
    if (code3 === null || code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3)) {
      let slash = code3 === 47, name2 = buffer.toLowerCase();
      return !slash && !closingTag && htmlRawNames.includes(name2) ? (marker = 1, self2.interrupt ? ok2(code3) : continuation(code3)) : htmlBlockNames.includes(buffer.toLowerCase()) ? (marker = 6, slash ? (effects.consume(code3), basicSelfClosing) : self2.interrupt ? ok2(code3) : continuation(code3)) : (marker = 7, self2.interrupt && !self2.parser.lazy[self2.now().line] ? nok(code3) : closingTag ? completeClosingTagAfter(code3) : completeAttributeNameBefore(code3));
    }
    return code3 === 45 || asciiAlphanumeric(code3) ? (effects.consume(code3), buffer += String.fromCharCode(code3), tagName) : nok(code3);
  }
  function basicSelfClosing(code3) {
    return code3 === 62 ? (effects.consume(code3), self2.interrupt ? ok2 : continuation) : nok(code3);
  }
  function completeClosingTagAfter(code3) {
    return markdownSpace(code3) ? (effects.consume(code3), completeClosingTagAfter) : completeEnd(code3);
  }
  function completeAttributeNameBefore(code3) {
    return code3 === 47 ? (effects.consume(code3), completeEnd) : code3 === 58 || code3 === 95 || asciiAlpha(code3) ? (effects.consume(code3), completeAttributeName) : markdownSpace(code3) ? (effects.consume(code3), completeAttributeNameBefore) : completeEnd(code3);
  }
  function completeAttributeName(code3) {
    return code3 === 45 || code3 === 46 || code3 === 58 || code3 === 95 || asciiAlphanumeric(code3) ? (effects.consume(code3), completeAttributeName) : completeAttributeNameAfter(code3);
  }
  function completeAttributeNameAfter(code3) {
    return code3 === 61 ? (effects.consume(code3), completeAttributeValueBefore) : markdownSpace(code3) ? (effects.consume(code3), completeAttributeNameAfter) : completeAttributeNameBefore(code3);
  }
  function completeAttributeValueBefore(code3) {
    return code3 === null || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96 ? nok(code3) : code3 === 34 || code3 === 39 ? (effects.consume(code3), markerB = code3, completeAttributeValueQuoted) : markdownSpace(code3) ? (effects.consume(code3), completeAttributeValueBefore) : completeAttributeValueUnquoted(code3);
  }
  function completeAttributeValueQuoted(code3) {
    return code3 === markerB ? (effects.consume(code3), markerB = null, completeAttributeValueQuotedAfter) : code3 === null || markdownLineEnding(code3) ? nok(code3) : (effects.consume(code3), completeAttributeValueQuoted);
  }
  function completeAttributeValueUnquoted(code3) {
    return code3 === null || code3 === 34 || code3 === 39 || code3 === 47 || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96 || markdownLineEndingOrSpace(code3) ? completeAttributeNameAfter(code3) : (effects.consume(code3), completeAttributeValueUnquoted);
  }
  function completeAttributeValueQuotedAfter(code3) {
    return code3 === 47 || code3 === 62 || markdownSpace(code3) ? completeAttributeNameBefore(code3) : nok(code3);
  }
  function completeEnd(code3) {
    return code3 === 62 ? (effects.consume(code3), completeAfter) : nok(code3);
  }
  function completeAfter(code3) {
    return code3 === null || markdownLineEnding(code3) ? continuation(code3) : markdownSpace(code3) ? (effects.consume(code3), completeAfter) : nok(code3);
  }
  function continuation(code3) {
    return code3 === 45 && marker === 2 ? (effects.consume(code3), continuationCommentInside) : code3 === 60 && marker === 1 ? (effects.consume(code3), continuationRawTagOpen) : code3 === 62 && marker === 4 ? (effects.consume(code3), continuationClose) : code3 === 63 && marker === 3 ? (effects.consume(code3), continuationDeclarationInside) : code3 === 93 && marker === 5 ? (effects.consume(code3), continuationCdataInside) : markdownLineEnding(code3) && (marker === 6 || marker === 7) ? (effects.exit("htmlFlowData"), effects.check(blankLineBefore, continuationAfter, continuationStart)(code3)) : code3 === null || markdownLineEnding(code3) ? (effects.exit("htmlFlowData"), continuationStart(code3)) : (effects.consume(code3), continuation);
  }
  function continuationStart(code3) {
    return effects.check(nonLazyContinuation, continuationStartNonLazy, continuationAfter)(code3);
  }
  function continuationStartNonLazy(code3) {
    return effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), continuationBefore;
  }
  function continuationBefore(code3) {
    return code3 === null || markdownLineEnding(code3) ? continuationStart(code3) : (effects.enter("htmlFlowData"), continuation(code3));
  }
  function continuationCommentInside(code3) {
    return code3 === 45 ? (effects.consume(code3), continuationDeclarationInside) : continuation(code3);
  }
  function continuationRawTagOpen(code3) {
    return code3 === 47 ? (effects.consume(code3), buffer = "", continuationRawEndTag) : continuation(code3);
  }
  function continuationRawEndTag(code3) {
    if (code3 === 62) {
      let name2 = buffer.toLowerCase();
      return htmlRawNames.includes(name2) ? (effects.consume(code3), continuationClose) : continuation(code3);
    }
    return asciiAlpha(code3) && buffer.length < 8 ? (effects.consume(code3), buffer += String.fromCharCode(code3), continuationRawEndTag) : continuation(code3);
  }
  function continuationCdataInside(code3) {
    return code3 === 93 ? (effects.consume(code3), continuationDeclarationInside) : continuation(code3);
  }
  function continuationDeclarationInside(code3) {
    return code3 === 62 ? (effects.consume(code3), continuationClose) : code3 === 45 && marker === 2 ? (effects.consume(code3), continuationDeclarationInside) : continuation(code3);
  }
  function continuationClose(code3) {
    return code3 === null || markdownLineEnding(code3) ? (effects.exit("htmlFlowData"), continuationAfter(code3)) : (effects.consume(code3), continuationClose);
  }
  function continuationAfter(code3) {
    return effects.exit("htmlFlow"), ok2(code3);
  }
}
function tokenizeBlankLineBefore(effects, ok2, nok) {
  return start2;
  function start2(code3) {
    return effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), effects.attempt(blankLine, ok2, nok);
  }
}

// node_modules/micromark-core-commonmark/lib/html-text.js
var htmlText = {
  name: "htmlText",
  tokenize: tokenizeHtmlText
};
function tokenizeHtmlText(effects, ok2, nok) {
  let self2 = this, marker, index2, returnState;
  return start2;
  function start2(code3) {
    return effects.enter("htmlText"), effects.enter("htmlTextData"), effects.consume(code3), open2;
  }
  function open2(code3) {
    return code3 === 33 ? (effects.consume(code3), declarationOpen) : code3 === 47 ? (effects.consume(code3), tagCloseStart) : code3 === 63 ? (effects.consume(code3), instruction) : asciiAlpha(code3) ? (effects.consume(code3), tagOpen) : nok(code3);
  }
  function declarationOpen(code3) {
    return code3 === 45 ? (effects.consume(code3), commentOpenInside) : code3 === 91 ? (effects.consume(code3), index2 = 0, cdataOpenInside) : asciiAlpha(code3) ? (effects.consume(code3), declaration) : nok(code3);
  }
  function commentOpenInside(code3) {
    return code3 === 45 ? (effects.consume(code3), commentEnd) : nok(code3);
  }
  function comment(code3) {
    return code3 === null ? nok(code3) : code3 === 45 ? (effects.consume(code3), commentClose) : markdownLineEnding(code3) ? (returnState = comment, lineEndingBefore(code3)) : (effects.consume(code3), comment);
  }
  function commentClose(code3) {
    return code3 === 45 ? (effects.consume(code3), commentEnd) : comment(code3);
  }
  function commentEnd(code3) {
    return code3 === 62 ? end2(code3) : code3 === 45 ? commentClose(code3) : comment(code3);
  }
  function cdataOpenInside(code3) {
    let value = "CDATA[";
    return code3 === value.charCodeAt(index2++) ? (effects.consume(code3), index2 === value.length ? cdata : cdataOpenInside) : nok(code3);
  }
  function cdata(code3) {
    return code3 === null ? nok(code3) : code3 === 93 ? (effects.consume(code3), cdataClose) : markdownLineEnding(code3) ? (returnState = cdata, lineEndingBefore(code3)) : (effects.consume(code3), cdata);
  }
  function cdataClose(code3) {
    return code3 === 93 ? (effects.consume(code3), cdataEnd) : cdata(code3);
  }
  function cdataEnd(code3) {
    return code3 === 62 ? end2(code3) : code3 === 93 ? (effects.consume(code3), cdataEnd) : cdata(code3);
  }
  function declaration(code3) {
    return code3 === null || code3 === 62 ? end2(code3) : markdownLineEnding(code3) ? (returnState = declaration, lineEndingBefore(code3)) : (effects.consume(code3), declaration);
  }
  function instruction(code3) {
    return code3 === null ? nok(code3) : code3 === 63 ? (effects.consume(code3), instructionClose) : markdownLineEnding(code3) ? (returnState = instruction, lineEndingBefore(code3)) : (effects.consume(code3), instruction);
  }
  function instructionClose(code3) {
    return code3 === 62 ? end2(code3) : instruction(code3);
  }
  function tagCloseStart(code3) {
    return asciiAlpha(code3) ? (effects.consume(code3), tagClose) : nok(code3);
  }
  function tagClose(code3) {
    return code3 === 45 || asciiAlphanumeric(code3) ? (effects.consume(code3), tagClose) : tagCloseBetween(code3);
  }
  function tagCloseBetween(code3) {
    return markdownLineEnding(code3) ? (returnState = tagCloseBetween, lineEndingBefore(code3)) : markdownSpace(code3) ? (effects.consume(code3), tagCloseBetween) : end2(code3);
  }
  function tagOpen(code3) {
    return code3 === 45 || asciiAlphanumeric(code3) ? (effects.consume(code3), tagOpen) : code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3) ? tagOpenBetween(code3) : nok(code3);
  }
  function tagOpenBetween(code3) {
    return code3 === 47 ? (effects.consume(code3), end2) : code3 === 58 || code3 === 95 || asciiAlpha(code3) ? (effects.consume(code3), tagOpenAttributeName) : markdownLineEnding(code3) ? (returnState = tagOpenBetween, lineEndingBefore(code3)) : markdownSpace(code3) ? (effects.consume(code3), tagOpenBetween) : end2(code3);
  }
  function tagOpenAttributeName(code3) {
    return code3 === 45 || code3 === 46 || code3 === 58 || code3 === 95 || asciiAlphanumeric(code3) ? (effects.consume(code3), tagOpenAttributeName) : tagOpenAttributeNameAfter(code3);
  }
  function tagOpenAttributeNameAfter(code3) {
    return code3 === 61 ? (effects.consume(code3), tagOpenAttributeValueBefore) : markdownLineEnding(code3) ? (returnState = tagOpenAttributeNameAfter, lineEndingBefore(code3)) : markdownSpace(code3) ? (effects.consume(code3), tagOpenAttributeNameAfter) : tagOpenBetween(code3);
  }
  function tagOpenAttributeValueBefore(code3) {
    return code3 === null || code3 === 60 || code3 === 61 || code3 === 62 || code3 === 96 ? nok(code3) : code3 === 34 || code3 === 39 ? (effects.consume(code3), marker = code3, tagOpenAttributeValueQuoted) : markdownLineEnding(code3) ? (returnState = tagOpenAttributeValueBefore, lineEndingBefore(code3)) : markdownSpace(code3) ? (effects.consume(code3), tagOpenAttributeValueBefore) : (effects.consume(code3), tagOpenAttributeValueUnquoted);
  }
  function tagOpenAttributeValueQuoted(code3) {
    return code3 === marker ? (effects.consume(code3), marker = void 0, tagOpenAttributeValueQuotedAfter) : code3 === null ? nok(code3) : markdownLineEnding(code3) ? (returnState = tagOpenAttributeValueQuoted, lineEndingBefore(code3)) : (effects.consume(code3), tagOpenAttributeValueQuoted);
  }
  function tagOpenAttributeValueUnquoted(code3) {
    return code3 === null || code3 === 34 || code3 === 39 || code3 === 60 || code3 === 61 || code3 === 96 ? nok(code3) : code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3) ? tagOpenBetween(code3) : (effects.consume(code3), tagOpenAttributeValueUnquoted);
  }
  function tagOpenAttributeValueQuotedAfter(code3) {
    return code3 === 47 || code3 === 62 || markdownLineEndingOrSpace(code3) ? tagOpenBetween(code3) : nok(code3);
  }
  function end2(code3) {
    return code3 === 62 ? (effects.consume(code3), effects.exit("htmlTextData"), effects.exit("htmlText"), ok2) : nok(code3);
  }
  function lineEndingBefore(code3) {
    return effects.exit("htmlTextData"), effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), lineEndingAfter;
  }
  function lineEndingAfter(code3) {
    return markdownSpace(code3) ? factorySpace(effects, lineEndingAfterPrefix, "linePrefix", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3) : lineEndingAfterPrefix(code3);
  }
  function lineEndingAfterPrefix(code3) {
    return effects.enter("htmlTextData"), returnState(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-end.js
var labelEnd = {
  name: "labelEnd",
  resolveAll: resolveAllLabelEnd,
  resolveTo: resolveToLabelEnd,
  tokenize: tokenizeLabelEnd
}, resourceConstruct = {
  tokenize: tokenizeResource
}, referenceFullConstruct = {
  tokenize: tokenizeReferenceFull
}, referenceCollapsedConstruct = {
  tokenize: tokenizeReferenceCollapsed
};
function resolveAllLabelEnd(events) {
  let index2 = -1, newEvents = [];
  for (; ++index2 < events.length; ) {
    let token2 = events[index2][1];
    if (newEvents.push(events[index2]), token2.type === "labelImage" || token2.type === "labelLink" || token2.type === "labelEnd") {
      let offset = token2.type === "labelImage" ? 4 : 2;
      token2.type = "data", index2 += offset;
    }
  }
  return events.length !== newEvents.length && splice(events, 0, events.length, newEvents), events;
}
function resolveToLabelEnd(events, context) {
  let index2 = events.length, offset = 0, open2, close, media;
  for (; index2--; ) {
    let token2 = events[index2][1];
    if (open2) {
      if (token2.type === "link" || token2.type === "labelLink" && token2._inactive)
        break;
      events[index2][0] === "enter" && token2.type === "labelLink" && (token2._inactive = !0);
    } else if (close) {
      if (events[index2][0] === "enter" && (token2.type === "labelImage" || token2.type === "labelLink") && !token2._balanced && (open2 = index2, token2.type !== "labelLink")) {
        offset = 2;
        break;
      }
    } else token2.type === "labelEnd" && (close = index2);
  }
  let group = {
    type: events[open2][1].type === "labelLink" ? "link" : "image",
    start: {
      ...events[open2][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  }, label = {
    type: "label",
    start: {
      ...events[open2][1].start
    },
    end: {
      ...events[close][1].end
    }
  }, text5 = {
    type: "labelText",
    start: {
      ...events[open2 + offset + 2][1].end
    },
    end: {
      ...events[close - 2][1].start
    }
  };
  return media = [["enter", group, context], ["enter", label, context]], media = push(media, events.slice(open2 + 1, open2 + offset + 3)), media = push(media, [["enter", text5, context]]), media = push(media, resolveAll(context.parser.constructs.insideSpan.null, events.slice(open2 + offset + 4, close - 3), context)), media = push(media, [["exit", text5, context], events[close - 2], events[close - 1], ["exit", label, context]]), media = push(media, events.slice(close + 1)), media = push(media, [["exit", group, context]]), splice(events, open2, events.length, media), events;
}
function tokenizeLabelEnd(effects, ok2, nok) {
  let self2 = this, labelStarts = self2._labelStarts, labelStart, defined;
  if (labelStarts) {
    for (; labelStarts.length > 0 && labelStarts[labelStarts.length - 1]._balanced; )
      labelStarts.pop();
    labelStart = labelStarts[labelStarts.length - 1];
  }
  return start2;
  function start2(code3) {
    return labelStart ? labelStart._inactive ? labelEndNok(code3) : (defined = self2.parser.defined.includes(normalizeIdentifier(self2.sliceSerialize({
      start: labelStart.end,
      end: self2.now()
    }))), effects.enter("labelEnd"), effects.enter("labelMarker"), effects.consume(code3), effects.exit("labelMarker"), effects.exit("labelEnd"), after) : nok(code3);
  }
  function after(code3) {
    return code3 === 40 ? effects.attempt(resourceConstruct, labelEndOk, defined ? labelEndOk : labelEndNok)(code3) : code3 === 91 ? effects.attempt(referenceFullConstruct, labelEndOk, defined ? referenceNotFull : labelEndNok)(code3) : defined ? labelEndOk(code3) : labelEndNok(code3);
  }
  function referenceNotFull(code3) {
    return effects.attempt(referenceCollapsedConstruct, labelEndOk, labelEndNok)(code3);
  }
  function labelEndOk(code3) {
    return labelStarts.pop(), ok2(code3);
  }
  function labelEndNok(code3) {
    return labelStart._balanced = !0, nok(code3);
  }
}
function tokenizeResource(effects, ok2, nok) {
  return resourceStart;
  function resourceStart(code3) {
    return effects.enter("resource"), effects.enter("resourceMarker"), effects.consume(code3), effects.exit("resourceMarker"), resourceBefore;
  }
  function resourceBefore(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceOpen)(code3) : resourceOpen(code3);
  }
  function resourceOpen(code3) {
    return code3 === 41 ? resourceEnd(code3) : factoryDestination(effects, resourceDestinationAfter, resourceDestinationMissing, "resourceDestination", "resourceDestinationLiteral", "resourceDestinationLiteralMarker", "resourceDestinationRaw", "resourceDestinationString", 32)(code3);
  }
  function resourceDestinationAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceBetween)(code3) : resourceEnd(code3);
  }
  function resourceDestinationMissing(code3) {
    return nok(code3);
  }
  function resourceBetween(code3) {
    return code3 === 34 || code3 === 39 || code3 === 40 ? factoryTitle(effects, resourceTitleAfter, nok, "resourceTitle", "resourceTitleMarker", "resourceTitleString")(code3) : resourceEnd(code3);
  }
  function resourceTitleAfter(code3) {
    return markdownLineEndingOrSpace(code3) ? factoryWhitespace(effects, resourceEnd)(code3) : resourceEnd(code3);
  }
  function resourceEnd(code3) {
    return code3 === 41 ? (effects.enter("resourceMarker"), effects.consume(code3), effects.exit("resourceMarker"), effects.exit("resource"), ok2) : nok(code3);
  }
}
function tokenizeReferenceFull(effects, ok2, nok) {
  let self2 = this;
  return referenceFull;
  function referenceFull(code3) {
    return factoryLabel.call(self2, effects, referenceFullAfter, referenceFullMissing, "reference", "referenceMarker", "referenceString")(code3);
  }
  function referenceFullAfter(code3) {
    return self2.parser.defined.includes(normalizeIdentifier(self2.sliceSerialize(self2.events[self2.events.length - 1][1]).slice(1, -1))) ? ok2(code3) : nok(code3);
  }
  function referenceFullMissing(code3) {
    return nok(code3);
  }
}
function tokenizeReferenceCollapsed(effects, ok2, nok) {
  return referenceCollapsedStart;
  function referenceCollapsedStart(code3) {
    return effects.enter("reference"), effects.enter("referenceMarker"), effects.consume(code3), effects.exit("referenceMarker"), referenceCollapsedOpen;
  }
  function referenceCollapsedOpen(code3) {
    return code3 === 93 ? (effects.enter("referenceMarker"), effects.consume(code3), effects.exit("referenceMarker"), effects.exit("reference"), ok2) : nok(code3);
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-image.js
var labelStartImage = {
  name: "labelStartImage",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartImage
};
function tokenizeLabelStartImage(effects, ok2, nok) {
  let self2 = this, labelImage;
  return start2;
  function start2(code3) {
    return effects.enter("labelImage"), effects.enter("labelImageMarker"), effects.consume(code3), effects.exit("labelImageMarker"), open2;
  }
  function open2(code3) {
    return code3 === 91 ? (effects.enter("labelMarker"), effects.consume(code3), effects.exit("labelMarker"), labelImage = effects.exit("labelImage"), after) : nok(code3);
  }
  function after(code3) {
    return code3 === 94 && "_hiddenFootnoteSupport" in self2.parser.constructs ? nok(code3) : (self2._labelStarts = self2._labelStarts || [], self2._labelStarts.push(labelImage), ok2(code3));
  }
}

// node_modules/micromark-core-commonmark/lib/label-start-link.js
var labelStartLink = {
  name: "labelStartLink",
  resolveAll: labelEnd.resolveAll,
  tokenize: tokenizeLabelStartLink
};
function tokenizeLabelStartLink(effects, ok2, nok) {
  let self2 = this, labelLink;
  return start2;
  function start2(code3) {
    return effects.enter("labelLink"), effects.enter("labelMarker"), effects.consume(code3), effects.exit("labelMarker"), labelLink = effects.exit("labelLink"), after;
  }
  function after(code3) {
    return code3 === 94 && "_hiddenFootnoteSupport" in self2.parser.constructs ? nok(code3) : (self2._labelStarts = self2._labelStarts || [], self2._labelStarts.push(labelLink), ok2(code3));
  }
}

// node_modules/micromark-core-commonmark/lib/line-ending.js
var lineEnding2 = {
  name: "lineEnding",
  tokenize: tokenizeLineEnding
};
function tokenizeLineEnding(effects, ok2) {
  return start2;
  function start2(code3) {
    return effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), factorySpace(effects, ok2, "linePrefix");
  }
}

// node_modules/micromark-core-commonmark/lib/thematic-break.js
var thematicBreak2 = {
  name: "thematicBreak",
  tokenize: tokenizeThematicBreak
};
function tokenizeThematicBreak(effects, ok2, nok) {
  let size = 0, marker;
  return start2;
  function start2(code3) {
    return effects.enter("thematicBreak"), before(code3);
  }
  function before(code3) {
    return marker = code3, atBreak(code3);
  }
  function atBreak(code3) {
    return code3 === marker ? (effects.enter("thematicBreakSequence"), sequence(code3)) : size >= 3 && (code3 === null || markdownLineEnding(code3)) ? (effects.exit("thematicBreak"), ok2(code3)) : nok(code3);
  }
  function sequence(code3) {
    return code3 === marker ? (effects.consume(code3), size++, sequence) : (effects.exit("thematicBreakSequence"), markdownSpace(code3) ? factorySpace(effects, atBreak, "whitespace")(code3) : atBreak(code3));
  }
}

// node_modules/micromark-core-commonmark/lib/list.js
var list2 = {
  continuation: {
    tokenize: tokenizeListContinuation
  },
  exit: tokenizeListEnd,
  name: "list",
  tokenize: tokenizeListStart
}, listItemPrefixWhitespaceConstruct = {
  partial: !0,
  tokenize: tokenizeListItemPrefixWhitespace
}, indentConstruct = {
  partial: !0,
  tokenize: tokenizeIndent
};
function tokenizeListStart(effects, ok2, nok) {
  let self2 = this, tail = self2.events[self2.events.length - 1], initialSize = tail && tail[1].type === "linePrefix" ? tail[2].sliceSerialize(tail[1], !0).length : 0, size = 0;
  return start2;
  function start2(code3) {
    let kind = self2.containerState.type || (code3 === 42 || code3 === 43 || code3 === 45 ? "listUnordered" : "listOrdered");
    if (kind === "listUnordered" ? !self2.containerState.marker || code3 === self2.containerState.marker : asciiDigit(code3)) {
      if (self2.containerState.type || (self2.containerState.type = kind, effects.enter(kind, {
        _container: !0
      })), kind === "listUnordered")
        return effects.enter("listItemPrefix"), code3 === 42 || code3 === 45 ? effects.check(thematicBreak2, nok, atMarker)(code3) : atMarker(code3);
      if (!self2.interrupt || code3 === 49)
        return effects.enter("listItemPrefix"), effects.enter("listItemValue"), inside(code3);
    }
    return nok(code3);
  }
  function inside(code3) {
    return asciiDigit(code3) && ++size < 10 ? (effects.consume(code3), inside) : (!self2.interrupt || size < 2) && (self2.containerState.marker ? code3 === self2.containerState.marker : code3 === 41 || code3 === 46) ? (effects.exit("listItemValue"), atMarker(code3)) : nok(code3);
  }
  function atMarker(code3) {
    return effects.enter("listItemMarker"), effects.consume(code3), effects.exit("listItemMarker"), self2.containerState.marker = self2.containerState.marker || code3, effects.check(
      blankLine,
      // Can’t be empty when interrupting.
      self2.interrupt ? nok : onBlank,
      effects.attempt(listItemPrefixWhitespaceConstruct, endOfPrefix, otherPrefix)
    );
  }
  function onBlank(code3) {
    return self2.containerState.initialBlankLine = !0, initialSize++, endOfPrefix(code3);
  }
  function otherPrefix(code3) {
    return markdownSpace(code3) ? (effects.enter("listItemPrefixWhitespace"), effects.consume(code3), effects.exit("listItemPrefixWhitespace"), endOfPrefix) : nok(code3);
  }
  function endOfPrefix(code3) {
    return self2.containerState.size = initialSize + self2.sliceSerialize(effects.exit("listItemPrefix"), !0).length, ok2(code3);
  }
}
function tokenizeListContinuation(effects, ok2, nok) {
  let self2 = this;
  return self2.containerState._closeFlow = void 0, effects.check(blankLine, onBlank, notBlank);
  function onBlank(code3) {
    return self2.containerState.furtherBlankLines = self2.containerState.furtherBlankLines || self2.containerState.initialBlankLine, factorySpace(effects, ok2, "listItemIndent", self2.containerState.size + 1)(code3);
  }
  function notBlank(code3) {
    return self2.containerState.furtherBlankLines || !markdownSpace(code3) ? (self2.containerState.furtherBlankLines = void 0, self2.containerState.initialBlankLine = void 0, notInCurrentItem(code3)) : (self2.containerState.furtherBlankLines = void 0, self2.containerState.initialBlankLine = void 0, effects.attempt(indentConstruct, ok2, notInCurrentItem)(code3));
  }
  function notInCurrentItem(code3) {
    return self2.containerState._closeFlow = !0, self2.interrupt = void 0, factorySpace(effects, effects.attempt(list2, ok2, nok), "linePrefix", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3);
  }
}
function tokenizeIndent(effects, ok2, nok) {
  let self2 = this;
  return factorySpace(effects, afterPrefix, "listItemIndent", self2.containerState.size + 1);
  function afterPrefix(code3) {
    let tail = self2.events[self2.events.length - 1];
    return tail && tail[1].type === "listItemIndent" && tail[2].sliceSerialize(tail[1], !0).length === self2.containerState.size ? ok2(code3) : nok(code3);
  }
}
function tokenizeListEnd(effects) {
  effects.exit(this.containerState.type);
}
function tokenizeListItemPrefixWhitespace(effects, ok2, nok) {
  let self2 = this;
  return factorySpace(effects, afterPrefix, "listItemPrefixWhitespace", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 5);
  function afterPrefix(code3) {
    let tail = self2.events[self2.events.length - 1];
    return !markdownSpace(code3) && tail && tail[1].type === "listItemPrefixWhitespace" ? ok2(code3) : nok(code3);
  }
}

// node_modules/micromark-util-edit-map/index.js
var EditMap = class {
  /**
   * Create a new edit map.
   *
   * @returns
   *   New instance.
   */
  constructor() {
    this.index = /* @__PURE__ */ new Map(), this.map = [];
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation(this, index2, remove, add, !1);
  }
  /**
   * Create an edit: but insert `add` before existing additions, instead of
   * after them.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  addBefore(index2, remove, add) {
    addImplementation(this, index2, remove, add, !0);
  }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    if (this.map.sort(function(a, b) {
      return a[0] - b[0];
    }), this.map.length === 0)
      return;
    let index2 = this.map.length, vecs = [];
    for (; index2 > 0; )
      index2 -= 1, vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]), events.length = this.map[index2][0];
    vecs.push(events.slice()), events.length = 0;
    let slice = vecs.pop();
    for (; slice; ) {
      for (let element of slice)
        events.push(element);
      slice = vecs.pop();
    }
    this.map.length = 0, this.index.clear();
  }
};
function addImplementation(editMap, at, remove, add, before) {
  if (remove === 0 && add.length === 0)
    return;
  let existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove, before ? (add.push(...existing[2]), existing[2] = add) : existing[2].push(...add);
    return;
  }
  let change = [at, remove, add];
  editMap.map.push(change), editMap.index.set(at, change);
}

// node_modules/micromark-core-commonmark/lib/setext-underline.js
var setextUnderline = {
  name: "setextUnderline",
  resolveTo: resolveToSetextUnderline,
  tokenize: tokenizeSetextUnderline
};
function resolveToSetextUnderline(events, context) {
  let editMap = new EditMap(), index2 = events.length, content3, text5, definition3;
  for (; index2--; )
    if (events[index2][0] === "enter") {
      if (events[index2][1].type === "content") {
        content3 = index2;
        break;
      }
      events[index2][1].type === "paragraph" && (text5 = index2);
    } else
      events[index2][1].type === "content" && editMap.add(index2, 1, []), !definition3 && events[index2][1].type === "definition" && (definition3 = index2);
  let heading2 = {
    type: "setextHeading",
    start: {
      ...events[content3][1].start
    },
    end: {
      ...events[events.length - 1][1].end
    }
  };
  return events[text5][1].type = "setextHeadingText", definition3 ? (editMap.add(text5, 0, [["enter", heading2, context]]), editMap.add(definition3 + 1, 0, [["exit", events[content3][1], context]]), events[content3][1].end = {
    ...events[definition3][1].end
  }) : events[content3][1] = heading2, editMap.add(events.length, 0, [["exit", heading2, context]]), editMap.consume(events), events;
}
function tokenizeSetextUnderline(effects, ok2, nok) {
  let self2 = this, marker;
  return start2;
  function start2(code3) {
    let index2 = self2.events.length, paragraph2;
    for (; index2--; )
      if (self2.events[index2][1].type !== "lineEnding" && self2.events[index2][1].type !== "linePrefix" && self2.events[index2][1].type !== "content") {
        paragraph2 = self2.events[index2][1].type === "paragraph";
        break;
      }
    return !self2.parser.lazy[self2.now().line] && (self2.interrupt || paragraph2) ? (effects.enter("setextHeadingLine"), marker = code3, before(code3)) : nok(code3);
  }
  function before(code3) {
    return effects.enter("setextHeadingLineSequence"), inside(code3);
  }
  function inside(code3) {
    return code3 === marker ? (effects.consume(code3), inside) : (effects.exit("setextHeadingLineSequence"), markdownSpace(code3) ? factorySpace(effects, after, "lineSuffix")(code3) : after(code3));
  }
  function after(code3) {
    return code3 === null || markdownLineEnding(code3) ? (effects.exit("setextHeadingLine"), ok2(code3)) : nok(code3);
  }
}

// node_modules/micromark-extension-gfm-footnote/lib/syntax.js
var indent = {
  tokenize: tokenizeIndent2,
  partial: !0
};
function gfmFootnote() {
  return {
    document: {
      91: {
        name: "gfmFootnoteDefinition",
        tokenize: tokenizeDefinitionStart,
        continuation: {
          tokenize: tokenizeDefinitionContinuation
        },
        exit: gfmFootnoteDefinitionEnd
      }
    },
    text: {
      91: {
        name: "gfmFootnoteCall",
        tokenize: tokenizeGfmFootnoteCall
      },
      93: {
        name: "gfmPotentialFootnoteCall",
        add: "after",
        tokenize: tokenizePotentialGfmFootnoteCall,
        resolveTo: resolveToPotentialGfmFootnoteCall
      }
    }
  };
}
function tokenizePotentialGfmFootnoteCall(effects, ok2, nok) {
  let self2 = this, index2 = self2.events.length, defined = self2.parser.gfmFootnotes || (self2.parser.gfmFootnotes = []), labelStart;
  for (; index2--; ) {
    let token2 = self2.events[index2][1];
    if (token2.type === "labelImage") {
      labelStart = token2;
      break;
    }
    if (token2.type === "gfmFootnoteCall" || token2.type === "labelLink" || token2.type === "label" || token2.type === "image" || token2.type === "link")
      break;
  }
  return start2;
  function start2(code3) {
    if (!labelStart || !labelStart._balanced)
      return nok(code3);
    let id = normalizeIdentifier(self2.sliceSerialize({
      start: labelStart.end,
      end: self2.now()
    }));
    return id.codePointAt(0) !== 94 || !defined.includes(id.slice(1)) ? nok(code3) : (effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code3), effects.exit("gfmFootnoteCallLabelMarker"), ok2(code3));
  }
}
function resolveToPotentialGfmFootnoteCall(events, context) {
  let index2 = events.length, labelStart;
  for (; index2--; )
    if (events[index2][1].type === "labelImage" && events[index2][0] === "enter") {
      labelStart = events[index2][1];
      break;
    }
  events[index2 + 1][1].type = "data", events[index2 + 3][1].type = "gfmFootnoteCallLabelMarker";
  let call = {
    type: "gfmFootnoteCall",
    start: Object.assign({}, events[index2 + 3][1].start),
    end: Object.assign({}, events[events.length - 1][1].end)
  }, marker = {
    type: "gfmFootnoteCallMarker",
    start: Object.assign({}, events[index2 + 3][1].end),
    end: Object.assign({}, events[index2 + 3][1].end)
  };
  marker.end.column++, marker.end.offset++, marker.end._bufferIndex++;
  let string3 = {
    type: "gfmFootnoteCallString",
    start: Object.assign({}, marker.end),
    end: Object.assign({}, events[events.length - 1][1].start)
  }, chunk = {
    type: "chunkString",
    contentType: "string",
    start: Object.assign({}, string3.start),
    end: Object.assign({}, string3.end)
  }, replacement = [
    // Take the `labelImageMarker` (now `data`, the `!`)
    events[index2 + 1],
    events[index2 + 2],
    ["enter", call, context],
    // The `[`
    events[index2 + 3],
    events[index2 + 4],
    // The `^`.
    ["enter", marker, context],
    ["exit", marker, context],
    // Everything in between.
    ["enter", string3, context],
    ["enter", chunk, context],
    ["exit", chunk, context],
    ["exit", string3, context],
    // The ending (`]`, properly parsed and labelled).
    events[events.length - 2],
    events[events.length - 1],
    ["exit", call, context]
  ];
  return events.splice(index2, events.length - index2 + 1, ...replacement), events;
}
function tokenizeGfmFootnoteCall(effects, ok2, nok) {
  let self2 = this, defined = self2.parser.gfmFootnotes || (self2.parser.gfmFootnotes = []), size = 0, data;
  return start2;
  function start2(code3) {
    return effects.enter("gfmFootnoteCall"), effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code3), effects.exit("gfmFootnoteCallLabelMarker"), callStart;
  }
  function callStart(code3) {
    return code3 !== 94 ? nok(code3) : (effects.enter("gfmFootnoteCallMarker"), effects.consume(code3), effects.exit("gfmFootnoteCallMarker"), effects.enter("gfmFootnoteCallString"), effects.enter("chunkString").contentType = "string", callData);
  }
  function callData(code3) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code3 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code3 === null || code3 === 91 || markdownLineEndingOrSpace(code3)
    )
      return nok(code3);
    if (code3 === 93) {
      effects.exit("chunkString");
      let token2 = effects.exit("gfmFootnoteCallString");
      return defined.includes(normalizeIdentifier(self2.sliceSerialize(token2))) ? (effects.enter("gfmFootnoteCallLabelMarker"), effects.consume(code3), effects.exit("gfmFootnoteCallLabelMarker"), effects.exit("gfmFootnoteCall"), ok2) : nok(code3);
    }
    return markdownLineEndingOrSpace(code3) || (data = !0), size++, effects.consume(code3), code3 === 92 ? callEscape : callData;
  }
  function callEscape(code3) {
    return code3 === 91 || code3 === 92 || code3 === 93 ? (effects.consume(code3), size++, callData) : callData(code3);
  }
}
function tokenizeDefinitionStart(effects, ok2, nok) {
  let self2 = this, defined = self2.parser.gfmFootnotes || (self2.parser.gfmFootnotes = []), identifier3, size = 0, data;
  return start2;
  function start2(code3) {
    return effects.enter("gfmFootnoteDefinition")._container = !0, effects.enter("gfmFootnoteDefinitionLabel"), effects.enter("gfmFootnoteDefinitionLabelMarker"), effects.consume(code3), effects.exit("gfmFootnoteDefinitionLabelMarker"), labelAtMarker;
  }
  function labelAtMarker(code3) {
    return code3 === 94 ? (effects.enter("gfmFootnoteDefinitionMarker"), effects.consume(code3), effects.exit("gfmFootnoteDefinitionMarker"), effects.enter("gfmFootnoteDefinitionLabelString"), effects.enter("chunkString").contentType = "string", labelInside) : nok(code3);
  }
  function labelInside(code3) {
    if (
      // Too long.
      size > 999 || // Closing brace with nothing.
      code3 === 93 && !data || // Space or tab is not supported by GFM for some reason.
      // `\n` and `[` not being supported makes sense.
      code3 === null || code3 === 91 || markdownLineEndingOrSpace(code3)
    )
      return nok(code3);
    if (code3 === 93) {
      effects.exit("chunkString");
      let token2 = effects.exit("gfmFootnoteDefinitionLabelString");
      return identifier3 = normalizeIdentifier(self2.sliceSerialize(token2)), effects.enter("gfmFootnoteDefinitionLabelMarker"), effects.consume(code3), effects.exit("gfmFootnoteDefinitionLabelMarker"), effects.exit("gfmFootnoteDefinitionLabel"), labelAfter;
    }
    return markdownLineEndingOrSpace(code3) || (data = !0), size++, effects.consume(code3), code3 === 92 ? labelEscape : labelInside;
  }
  function labelEscape(code3) {
    return code3 === 91 || code3 === 92 || code3 === 93 ? (effects.consume(code3), size++, labelInside) : labelInside(code3);
  }
  function labelAfter(code3) {
    return code3 === 58 ? (effects.enter("definitionMarker"), effects.consume(code3), effects.exit("definitionMarker"), defined.includes(identifier3) || defined.push(identifier3), factorySpace(effects, whitespaceAfter, "gfmFootnoteDefinitionWhitespace")) : nok(code3);
  }
  function whitespaceAfter(code3) {
    return ok2(code3);
  }
}
function tokenizeDefinitionContinuation(effects, ok2, nok) {
  return effects.check(blankLine, ok2, effects.attempt(indent, ok2, nok));
}
function gfmFootnoteDefinitionEnd(effects) {
  effects.exit("gfmFootnoteDefinition");
}
function tokenizeIndent2(effects, ok2, nok) {
  let self2 = this;
  return factorySpace(effects, afterPrefix, "gfmFootnoteDefinitionIndent", 5);
  function afterPrefix(code3) {
    let tail = self2.events[self2.events.length - 1];
    return tail && tail[1].type === "gfmFootnoteDefinitionIndent" && tail[2].sliceSerialize(tail[1], !0).length === 4 ? ok2(code3) : nok(code3);
  }
}

// node_modules/micromark-extension-gfm-strikethrough/lib/syntax.js
function gfmStrikethrough(options) {
  let single = (options || {}).singleTilde, tokenizer = {
    name: "strikethrough",
    tokenize: tokenizeStrikethrough,
    resolveAll: resolveAllStrikethrough
  };
  return single == null && (single = !0), {
    text: {
      126: tokenizer
    },
    insideSpan: {
      null: [tokenizer]
    },
    attentionMarkers: {
      null: [126]
    }
  };
  function resolveAllStrikethrough(events, context) {
    let index2 = -1;
    for (; ++index2 < events.length; )
      if (events[index2][0] === "enter" && events[index2][1].type === "strikethroughSequenceTemporary" && events[index2][1]._close) {
        let open2 = index2;
        for (; open2--; )
          if (events[open2][0] === "exit" && events[open2][1].type === "strikethroughSequenceTemporary" && events[open2][1]._open && // If the sizes are the same:
          events[index2][1].end.offset - events[index2][1].start.offset === events[open2][1].end.offset - events[open2][1].start.offset) {
            events[index2][1].type = "strikethroughSequence", events[open2][1].type = "strikethroughSequence";
            let strikethrough = {
              type: "strikethrough",
              start: Object.assign({}, events[open2][1].start),
              end: Object.assign({}, events[index2][1].end)
            }, text5 = {
              type: "strikethroughText",
              start: Object.assign({}, events[open2][1].end),
              end: Object.assign({}, events[index2][1].start)
            }, nextEvents = [["enter", strikethrough, context], ["enter", events[open2][1], context], ["exit", events[open2][1], context], ["enter", text5, context]], insideSpan2 = context.parser.constructs.insideSpan.null;
            insideSpan2 && splice(nextEvents, nextEvents.length, 0, resolveAll(insideSpan2, events.slice(open2 + 1, index2), context)), splice(nextEvents, nextEvents.length, 0, [["exit", text5, context], ["enter", events[index2][1], context], ["exit", events[index2][1], context], ["exit", strikethrough, context]]), splice(events, open2 - 1, index2 - open2 + 3, nextEvents), index2 = open2 + nextEvents.length - 2;
            break;
          }
      }
    for (index2 = -1; ++index2 < events.length; )
      events[index2][1].type === "strikethroughSequenceTemporary" && (events[index2][1].type = "data");
    return events;
  }
  function tokenizeStrikethrough(effects, ok2, nok) {
    let previous3 = this.previous, events = this.events, size = 0;
    return start2;
    function start2(code3) {
      return previous3 === 126 && events[events.length - 1][1].type !== "characterEscape" ? nok(code3) : (effects.enter("strikethroughSequenceTemporary"), more(code3));
    }
    function more(code3) {
      let before = classifyCharacter(previous3);
      if (code3 === 126)
        return size > 1 ? nok(code3) : (effects.consume(code3), size++, more);
      if (size < 2 && !single) return nok(code3);
      let token2 = effects.exit("strikethroughSequenceTemporary"), after = classifyCharacter(code3);
      return token2._open = !after || after === 2 && !!before, token2._close = !before || before === 2 && !!after, ok2(code3);
    }
  }
}

// node_modules/micromark-extension-gfm-table/lib/edit-map.js
var EditMap2 = class {
  /**
   * Create a new edit map.
   */
  constructor() {
    this.map = [], this.index = /* @__PURE__ */ new Map();
  }
  /**
   * Create an edit: a remove and/or add at a certain place.
   *
   * @param {number} index
   *   Index at which to apply the edit.
   * @param {number} remove
   *   Count of items to remove at the index.
   * @param {Array<Event>} add
   *   Items to add at the index.
   * @returns {undefined}
   *   Nothing.
   */
  add(index2, remove, add) {
    addImplementation2(this, index2, remove, add);
  }
  // To do: add this when moving to `micromark`.
  // /**
  //  * Create an edit: but insert `add` before existing additions.
  //  *
  //  * @param {number} index
  //  * @param {number} remove
  //  * @param {Array<Event>} add
  //  * @returns {undefined}
  //  */
  // addBefore(index, remove, add) {
  //   addImplementation(this, index, remove, add, true)
  // }
  /**
   * Done, change the events.
   *
   * @param {Array<Event>} events
   *   List of events to apply the edits to.
   * @returns {undefined}
   *   Nothing.
   */
  consume(events) {
    if (this.map.sort(function(a, b) {
      return a[0] - b[0];
    }), this.map.length === 0)
      return;
    let index2 = this.map.length, vecs = [];
    for (; index2 > 0; )
      index2 -= 1, vecs.push(events.slice(this.map[index2][0] + this.map[index2][1]), this.map[index2][2]), events.length = this.map[index2][0];
    vecs.push(events.slice()), events.length = 0;
    let slice = vecs.pop();
    for (; slice; ) {
      for (let element of slice)
        events.push(element);
      slice = vecs.pop();
    }
    this.map.length = 0, this.index.clear();
  }
};
function addImplementation2(editMap, at, remove, add) {
  if (remove === 0 && add.length === 0)
    return;
  let existing = editMap.index.get(at);
  if (existing) {
    existing[1] += remove, existing[2].push(...add);
    return;
  }
  let change = [at, remove, add];
  editMap.map.push(change), editMap.index.set(at, change);
}

// node_modules/micromark-extension-gfm-table/lib/infer.js
function gfmTableAlign(events, index2) {
  let inDelimiterRow = !1, align = [];
  for (; index2 < events.length; ) {
    let event = events[index2];
    if (inDelimiterRow) {
      if (event[0] === "enter")
        event[1].type === "tableContent" && align.push(events[index2 + 1][1].type === "tableDelimiterMarker" ? "left" : "none");
      else if (event[1].type === "tableContent") {
        if (events[index2 - 1][1].type === "tableDelimiterMarker") {
          let alignIndex = align.length - 1;
          align[alignIndex] = align[alignIndex] === "left" ? "center" : "right";
        }
      } else if (event[1].type === "tableDelimiterRow")
        break;
    } else event[0] === "enter" && event[1].type === "tableDelimiterRow" && (inDelimiterRow = !0);
    index2 += 1;
  }
  return align;
}

// node_modules/micromark-extension-gfm-table/lib/syntax.js
function gfmTable() {
  return {
    flow: {
      null: {
        name: "table",
        tokenize: tokenizeTable,
        resolveAll: resolveTable
      }
    }
  };
}
function tokenizeTable(effects, ok2, nok) {
  let self2 = this, size = 0, sizeB = 0, seen;
  return start2;
  function start2(code3) {
    let index2 = self2.events.length - 1;
    for (; index2 > -1; ) {
      let {
        type
      } = self2.events[index2][1];
      if (type === "lineEnding" || // Note: markdown-rs uses `whitespace` instead of `linePrefix`
      type === "linePrefix")
        index2--;
      else
        break;
    }
    let tail = index2 > -1 ? self2.events[index2][1].type : null, next = tail === "tableHead" || tail === "tableRow" ? bodyRowStart : headRowBefore;
    return next === bodyRowStart && self2.parser.lazy[self2.now().line] ? nok(code3) : next(code3);
  }
  function headRowBefore(code3) {
    return effects.enter("tableHead"), effects.enter("tableRow"), headRowStart(code3);
  }
  function headRowStart(code3) {
    return code3 === 124 || (seen = !0, sizeB += 1), headRowBreak(code3);
  }
  function headRowBreak(code3) {
    return code3 === null ? nok(code3) : markdownLineEnding(code3) ? sizeB > 1 ? (sizeB = 0, self2.interrupt = !0, effects.exit("tableRow"), effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), headDelimiterStart) : nok(code3) : markdownSpace(code3) ? factorySpace(effects, headRowBreak, "whitespace")(code3) : (sizeB += 1, seen && (seen = !1, size += 1), code3 === 124 ? (effects.enter("tableCellDivider"), effects.consume(code3), effects.exit("tableCellDivider"), seen = !0, headRowBreak) : (effects.enter("data"), headRowData(code3)));
  }
  function headRowData(code3) {
    return code3 === null || code3 === 124 || markdownLineEndingOrSpace(code3) ? (effects.exit("data"), headRowBreak(code3)) : (effects.consume(code3), code3 === 92 ? headRowEscape : headRowData);
  }
  function headRowEscape(code3) {
    return code3 === 92 || code3 === 124 ? (effects.consume(code3), headRowData) : headRowData(code3);
  }
  function headDelimiterStart(code3) {
    return self2.interrupt = !1, self2.parser.lazy[self2.now().line] ? nok(code3) : (effects.enter("tableDelimiterRow"), seen = !1, markdownSpace(code3) ? factorySpace(effects, headDelimiterBefore, "linePrefix", self2.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4)(code3) : headDelimiterBefore(code3));
  }
  function headDelimiterBefore(code3) {
    return code3 === 45 || code3 === 58 ? headDelimiterValueBefore(code3) : code3 === 124 ? (seen = !0, effects.enter("tableCellDivider"), effects.consume(code3), effects.exit("tableCellDivider"), headDelimiterCellBefore) : headDelimiterNok(code3);
  }
  function headDelimiterCellBefore(code3) {
    return markdownSpace(code3) ? factorySpace(effects, headDelimiterValueBefore, "whitespace")(code3) : headDelimiterValueBefore(code3);
  }
  function headDelimiterValueBefore(code3) {
    return code3 === 58 ? (sizeB += 1, seen = !0, effects.enter("tableDelimiterMarker"), effects.consume(code3), effects.exit("tableDelimiterMarker"), headDelimiterLeftAlignmentAfter) : code3 === 45 ? (sizeB += 1, headDelimiterLeftAlignmentAfter(code3)) : code3 === null || markdownLineEnding(code3) ? headDelimiterCellAfter(code3) : headDelimiterNok(code3);
  }
  function headDelimiterLeftAlignmentAfter(code3) {
    return code3 === 45 ? (effects.enter("tableDelimiterFiller"), headDelimiterFiller(code3)) : headDelimiterNok(code3);
  }
  function headDelimiterFiller(code3) {
    return code3 === 45 ? (effects.consume(code3), headDelimiterFiller) : code3 === 58 ? (seen = !0, effects.exit("tableDelimiterFiller"), effects.enter("tableDelimiterMarker"), effects.consume(code3), effects.exit("tableDelimiterMarker"), headDelimiterRightAlignmentAfter) : (effects.exit("tableDelimiterFiller"), headDelimiterRightAlignmentAfter(code3));
  }
  function headDelimiterRightAlignmentAfter(code3) {
    return markdownSpace(code3) ? factorySpace(effects, headDelimiterCellAfter, "whitespace")(code3) : headDelimiterCellAfter(code3);
  }
  function headDelimiterCellAfter(code3) {
    return code3 === 124 ? headDelimiterBefore(code3) : code3 === null || markdownLineEnding(code3) ? !seen || size !== sizeB ? headDelimiterNok(code3) : (effects.exit("tableDelimiterRow"), effects.exit("tableHead"), ok2(code3)) : headDelimiterNok(code3);
  }
  function headDelimiterNok(code3) {
    return nok(code3);
  }
  function bodyRowStart(code3) {
    return effects.enter("tableRow"), bodyRowBreak(code3);
  }
  function bodyRowBreak(code3) {
    return code3 === 124 ? (effects.enter("tableCellDivider"), effects.consume(code3), effects.exit("tableCellDivider"), bodyRowBreak) : code3 === null || markdownLineEnding(code3) ? (effects.exit("tableRow"), ok2(code3)) : markdownSpace(code3) ? factorySpace(effects, bodyRowBreak, "whitespace")(code3) : (effects.enter("data"), bodyRowData(code3));
  }
  function bodyRowData(code3) {
    return code3 === null || code3 === 124 || markdownLineEndingOrSpace(code3) ? (effects.exit("data"), bodyRowBreak(code3)) : (effects.consume(code3), code3 === 92 ? bodyRowEscape : bodyRowData);
  }
  function bodyRowEscape(code3) {
    return code3 === 92 || code3 === 124 ? (effects.consume(code3), bodyRowData) : bodyRowData(code3);
  }
}
function resolveTable(events, context) {
  let index2 = -1, inFirstCellAwaitingPipe = !0, rowKind = 0, lastCell = [0, 0, 0, 0], cell = [0, 0, 0, 0], afterHeadAwaitingFirstBodyRow = !1, lastTableEnd = 0, currentTable, currentBody, currentCell, map3 = new EditMap2();
  for (; ++index2 < events.length; ) {
    let event = events[index2], token2 = event[1];
    event[0] === "enter" ? token2.type === "tableHead" ? (afterHeadAwaitingFirstBodyRow = !1, lastTableEnd !== 0 && (flushTableEnd(map3, context, lastTableEnd, currentTable, currentBody), currentBody = void 0, lastTableEnd = 0), currentTable = {
      type: "table",
      start: Object.assign({}, token2.start),
      // Note: correct end is set later.
      end: Object.assign({}, token2.end)
    }, map3.add(index2, 0, [["enter", currentTable, context]])) : token2.type === "tableRow" || token2.type === "tableDelimiterRow" ? (inFirstCellAwaitingPipe = !0, currentCell = void 0, lastCell = [0, 0, 0, 0], cell = [0, index2 + 1, 0, 0], afterHeadAwaitingFirstBodyRow && (afterHeadAwaitingFirstBodyRow = !1, currentBody = {
      type: "tableBody",
      start: Object.assign({}, token2.start),
      // Note: correct end is set later.
      end: Object.assign({}, token2.end)
    }, map3.add(index2, 0, [["enter", currentBody, context]])), rowKind = token2.type === "tableDelimiterRow" ? 2 : currentBody ? 3 : 1) : rowKind && (token2.type === "data" || token2.type === "tableDelimiterMarker" || token2.type === "tableDelimiterFiller") ? (inFirstCellAwaitingPipe = !1, cell[2] === 0 && (lastCell[1] !== 0 && (cell[0] = cell[1], currentCell = flushCell(map3, context, lastCell, rowKind, void 0, currentCell), lastCell = [0, 0, 0, 0]), cell[2] = index2)) : token2.type === "tableCellDivider" && (inFirstCellAwaitingPipe ? inFirstCellAwaitingPipe = !1 : (lastCell[1] !== 0 && (cell[0] = cell[1], currentCell = flushCell(map3, context, lastCell, rowKind, void 0, currentCell)), lastCell = cell, cell = [lastCell[1], index2, 0, 0])) : token2.type === "tableHead" ? (afterHeadAwaitingFirstBodyRow = !0, lastTableEnd = index2) : token2.type === "tableRow" || token2.type === "tableDelimiterRow" ? (lastTableEnd = index2, lastCell[1] !== 0 ? (cell[0] = cell[1], currentCell = flushCell(map3, context, lastCell, rowKind, index2, currentCell)) : cell[1] !== 0 && (currentCell = flushCell(map3, context, cell, rowKind, index2, currentCell)), rowKind = 0) : rowKind && (token2.type === "data" || token2.type === "tableDelimiterMarker" || token2.type === "tableDelimiterFiller") && (cell[3] = index2);
  }
  for (lastTableEnd !== 0 && flushTableEnd(map3, context, lastTableEnd, currentTable, currentBody), map3.consume(context.events), index2 = -1; ++index2 < context.events.length; ) {
    let event = context.events[index2];
    event[0] === "enter" && event[1].type === "table" && (event[1]._align = gfmTableAlign(context.events, index2));
  }
  return events;
}
function flushCell(map3, context, range, rowKind, rowEnd, previousCell) {
  let groupName = rowKind === 1 ? "tableHeader" : rowKind === 2 ? "tableDelimiter" : "tableData", valueName = "tableContent";
  range[0] !== 0 && (previousCell.end = Object.assign({}, getPoint(context.events, range[0])), map3.add(range[0], 0, [["exit", previousCell, context]]));
  let now = getPoint(context.events, range[1]);
  if (previousCell = {
    type: groupName,
    start: Object.assign({}, now),
    // Note: correct end is set later.
    end: Object.assign({}, now)
  }, map3.add(range[1], 0, [["enter", previousCell, context]]), range[2] !== 0) {
    let relatedStart = getPoint(context.events, range[2]), relatedEnd = getPoint(context.events, range[3]), valueToken = {
      type: valueName,
      start: Object.assign({}, relatedStart),
      end: Object.assign({}, relatedEnd)
    };
    if (map3.add(range[2], 0, [["enter", valueToken, context]]), rowKind !== 2) {
      let start2 = context.events[range[2]], end2 = context.events[range[3]];
      if (start2[1].end = Object.assign({}, end2[1].end), start2[1].type = "chunkText", start2[1].contentType = "text", range[3] > range[2] + 1) {
        let a = range[2] + 1, b = range[3] - range[2] - 1;
        map3.add(a, b, []);
      }
    }
    map3.add(range[3] + 1, 0, [["exit", valueToken, context]]);
  }
  return rowEnd !== void 0 && (previousCell.end = Object.assign({}, getPoint(context.events, rowEnd)), map3.add(rowEnd, 0, [["exit", previousCell, context]]), previousCell = void 0), previousCell;
}
function flushTableEnd(map3, context, index2, table, tableBody) {
  let exits = [], related = getPoint(context.events, index2);
  tableBody && (tableBody.end = Object.assign({}, related), exits.push(["exit", tableBody, context])), table.end = Object.assign({}, related), exits.push(["exit", table, context]), map3.add(index2 + 1, 0, exits);
}
function getPoint(events, index2) {
  let event = events[index2], side = event[0] === "enter" ? "start" : "end";
  return event[1][side];
}

// node_modules/micromark-extension-gfm-task-list-item/lib/syntax.js
var tasklistCheck = {
  name: "tasklistCheck",
  tokenize: tokenizeTasklistCheck
};
function gfmTaskListItem() {
  return {
    text: {
      91: tasklistCheck
    }
  };
}
function tokenizeTasklistCheck(effects, ok2, nok) {
  let self2 = this;
  return open2;
  function open2(code3) {
    return (
      // Exit if there’s stuff before.
      self2.previous !== null || // Exit if not in the first content that is the first child of a list
      // item.
      !self2._gfmTasklistFirstContentOfListItem ? nok(code3) : (effects.enter("taskListCheck"), effects.enter("taskListCheckMarker"), effects.consume(code3), effects.exit("taskListCheckMarker"), inside)
    );
  }
  function inside(code3) {
    return markdownLineEndingOrSpace(code3) ? (effects.enter("taskListCheckValueUnchecked"), effects.consume(code3), effects.exit("taskListCheckValueUnchecked"), close) : code3 === 88 || code3 === 120 ? (effects.enter("taskListCheckValueChecked"), effects.consume(code3), effects.exit("taskListCheckValueChecked"), close) : nok(code3);
  }
  function close(code3) {
    return code3 === 93 ? (effects.enter("taskListCheckMarker"), effects.consume(code3), effects.exit("taskListCheckMarker"), effects.exit("taskListCheck"), after) : nok(code3);
  }
  function after(code3) {
    return markdownLineEnding(code3) ? ok2(code3) : markdownSpace(code3) ? effects.check({
      tokenize: spaceThenNonSpace
    }, ok2, nok)(code3) : nok(code3);
  }
}
function spaceThenNonSpace(effects, ok2, nok) {
  return factorySpace(effects, after, "whitespace");
  function after(code3) {
    return code3 === null ? nok(code3) : ok2(code3);
  }
}

// node_modules/micromark-extension-gfm/index.js
function gfm(options) {
  return combineExtensions([
    gfmAutolinkLiteral(),
    gfmFootnote(),
    gfmStrikethrough(options),
    gfmTable(),
    gfmTaskListItem()
  ]);
}

// node_modules/remark-gfm/lib/index.js
var emptyOptions2 = {};
function remarkGfm(options) {
  let self2 = (
    /** @type {Processor<Root>} */
    this
  ), settings = options || emptyOptions2, data = self2.data(), micromarkExtensions = data.micromarkExtensions || (data.micromarkExtensions = []), fromMarkdownExtensions = data.fromMarkdownExtensions || (data.fromMarkdownExtensions = []), toMarkdownExtensions = data.toMarkdownExtensions || (data.toMarkdownExtensions = []);
  micromarkExtensions.push(gfm(settings)), fromMarkdownExtensions.push(gfmFromMarkdown()), toMarkdownExtensions.push(gfmToMarkdown(settings));
}

// node_modules/micromark/lib/initialize/content.js
var content2 = {
  tokenize: initializeContent
};
function initializeContent(effects) {
  let contentStart = effects.attempt(this.parser.constructs.contentInitial, afterContentStartConstruct, paragraphInitial), previous3;
  return contentStart;
  function afterContentStartConstruct(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    return effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), factorySpace(effects, contentStart, "linePrefix");
  }
  function paragraphInitial(code3) {
    return effects.enter("paragraph"), lineStart(code3);
  }
  function lineStart(code3) {
    let token2 = effects.enter("chunkText", {
      contentType: "text",
      previous: previous3
    });
    return previous3 && (previous3.next = token2), previous3 = token2, data(code3);
  }
  function data(code3) {
    if (code3 === null) {
      effects.exit("chunkText"), effects.exit("paragraph"), effects.consume(code3);
      return;
    }
    return markdownLineEnding(code3) ? (effects.consume(code3), effects.exit("chunkText"), lineStart) : (effects.consume(code3), data);
  }
}

// node_modules/micromark/lib/initialize/document.js
var document = {
  tokenize: initializeDocument
}, containerConstruct = {
  tokenize: tokenizeContainer
};
function initializeDocument(effects) {
  let self2 = this, stack = [], continued = 0, childFlow, childToken, lineStartOffset;
  return start2;
  function start2(code3) {
    if (continued < stack.length) {
      let item = stack[continued];
      return self2.containerState = item[1], effects.attempt(item[0].continuation, documentContinue, checkNewContainers)(code3);
    }
    return checkNewContainers(code3);
  }
  function documentContinue(code3) {
    if (continued++, self2.containerState._closeFlow) {
      self2.containerState._closeFlow = void 0, childFlow && closeFlow();
      let indexBeforeExits = self2.events.length, indexBeforeFlow = indexBeforeExits, point3;
      for (; indexBeforeFlow--; )
        if (self2.events[indexBeforeFlow][0] === "exit" && self2.events[indexBeforeFlow][1].type === "chunkFlow") {
          point3 = self2.events[indexBeforeFlow][1].end;
          break;
        }
      exitContainers(continued);
      let index2 = indexBeforeExits;
      for (; index2 < self2.events.length; )
        self2.events[index2][1].end = {
          ...point3
        }, index2++;
      let editMap = new EditMap();
      return editMap.add(indexBeforeFlow + 1, 0, self2.events.slice(indexBeforeExits)), editMap.add(indexBeforeExits, index2 - indexBeforeExits, []), editMap.consume(self2.events), checkNewContainers(code3);
    }
    return start2(code3);
  }
  function checkNewContainers(code3) {
    if (continued === stack.length) {
      if (!childFlow)
        return documentContinued(code3);
      if (childFlow.currentConstruct && childFlow.currentConstruct.concrete)
        return flowStart(code3);
      self2.interrupt = !!(childFlow.currentConstruct && !childFlow._gfmTableDynamicInterruptHack);
    }
    return self2.containerState = {}, effects.check(containerConstruct, thereIsANewContainer, thereIsNoNewContainer)(code3);
  }
  function thereIsANewContainer(code3) {
    return childFlow && closeFlow(), exitContainers(continued), documentContinued(code3);
  }
  function thereIsNoNewContainer(code3) {
    return self2.parser.lazy[self2.now().line] = continued !== stack.length, lineStartOffset = self2.now().offset, flowStart(code3);
  }
  function documentContinued(code3) {
    return self2.containerState = {}, effects.attempt(containerConstruct, containerContinue, flowStart)(code3);
  }
  function containerContinue(code3) {
    return continued++, stack.push([self2.currentConstruct, self2.containerState]), documentContinued(code3);
  }
  function flowStart(code3) {
    if (code3 === null) {
      childFlow && closeFlow(), exitContainers(0), effects.consume(code3);
      return;
    }
    return childFlow = childFlow || self2.parser.flow(self2.now()), effects.enter("chunkFlow", {
      _tokenizer: childFlow,
      contentType: "flow",
      previous: childToken
    }), flowContinue(code3);
  }
  function flowContinue(code3) {
    if (code3 === null) {
      writeToChild(effects.exit("chunkFlow"), !0), exitContainers(0), effects.consume(code3);
      return;
    }
    return markdownLineEnding(code3) ? (effects.consume(code3), writeToChild(effects.exit("chunkFlow")), continued = 0, self2.interrupt = void 0, start2) : (effects.consume(code3), flowContinue);
  }
  function writeToChild(token2, endOfFile) {
    let stream = self2.sliceStream(token2);
    if (endOfFile && stream.push(null), token2.previous = childToken, childToken && (childToken.next = token2), childToken = token2, childFlow.defineSkip(token2.start), childFlow.write(stream), self2.parser.lazy[token2.start.line]) {
      let index2 = childFlow.events.length;
      for (; index2--; )
        if (
          // The token starts before the line ending…
          childFlow.events[index2][1].start.offset < lineStartOffset && // …and either is not ended yet…
          (!childFlow.events[index2][1].end || // …or ends after it.
          childFlow.events[index2][1].end.offset > lineStartOffset)
        )
          return;
      let indexBeforeExits = self2.events.length, indexBeforeFlow = indexBeforeExits, seen, point3;
      for (; indexBeforeFlow--; )
        if (self2.events[indexBeforeFlow][0] === "exit" && self2.events[indexBeforeFlow][1].type === "chunkFlow") {
          if (seen) {
            point3 = self2.events[indexBeforeFlow][1].end;
            break;
          }
          seen = !0;
        }
      for (exitContainers(continued), index2 = indexBeforeExits; index2 < self2.events.length; )
        self2.events[index2][1].end = {
          ...point3
        }, index2++;
      let editMap = new EditMap();
      editMap.add(indexBeforeFlow + 1, 0, self2.events.slice(indexBeforeExits)), editMap.add(indexBeforeExits, index2 - indexBeforeExits, []), editMap.consume(self2.events);
    }
  }
  function exitContainers(size) {
    let index2 = stack.length;
    for (; index2-- > size; ) {
      let entry = stack[index2];
      self2.containerState = entry[1], entry[0].exit.call(self2, effects);
    }
    stack.length = size;
  }
  function closeFlow() {
    childFlow.write([null]), childToken = void 0, childFlow = void 0, self2.containerState._closeFlow = void 0;
  }
}
function tokenizeContainer(effects, ok2, nok) {
  return factorySpace(effects, effects.attempt(this.parser.constructs.document, ok2, nok), "linePrefix", this.parser.constructs.disable.null.includes("codeIndented") ? void 0 : 4);
}

// node_modules/micromark/lib/initialize/flow.js
var flow = {
  tokenize: initializeFlow
};
function initializeFlow(effects) {
  let self2 = this, initial = effects.attempt(
    // Try to parse a blank line.
    blankLine,
    atBlankEnding,
    // Try to parse initial flow (essentially, only code).
    effects.attempt(this.parser.constructs.flowInitial, afterConstruct, factorySpace(effects, effects.attempt(this.parser.constructs.flow, afterConstruct, effects.attempt(content, afterConstruct)), "linePrefix"))
  );
  return initial;
  function atBlankEnding(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    return effects.enter("lineEndingBlank"), effects.consume(code3), effects.exit("lineEndingBlank"), self2.currentConstruct = void 0, initial;
  }
  function afterConstruct(code3) {
    if (code3 === null) {
      effects.consume(code3);
      return;
    }
    return effects.enter("lineEnding"), effects.consume(code3), effects.exit("lineEnding"), self2.currentConstruct = void 0, initial;
  }
}

// node_modules/micromark/lib/initialize/text.js
var resolver = {
  resolveAll: createResolver()
}, string = initializeFactory("string"), text3 = initializeFactory("text");
function initializeFactory(field) {
  return {
    resolveAll: createResolver(field === "text" ? resolveAllLineSuffixes : void 0),
    tokenize: initializeText
  };
  function initializeText(effects) {
    let self2 = this, constructs2 = this.parser.constructs[field], text5 = effects.attempt(constructs2, start2, notText);
    return start2;
    function start2(code3) {
      return atBreak(code3) ? text5(code3) : notText(code3);
    }
    function notText(code3) {
      if (code3 === null) {
        effects.consume(code3);
        return;
      }
      return effects.enter("data"), effects.consume(code3), data;
    }
    function data(code3) {
      return atBreak(code3) ? (effects.exit("data"), text5(code3)) : (effects.consume(code3), data);
    }
    function atBreak(code3) {
      if (code3 === null)
        return !0;
      let list5 = constructs2[code3], index2 = -1;
      if (list5)
        for (; ++index2 < list5.length; ) {
          let item = list5[index2];
          if (!item.previous || item.previous.call(self2, self2.previous))
            return !0;
        }
      return !1;
    }
  }
}
function createResolver(extraResolver) {
  return resolveAllText;
  function resolveAllText(events, context) {
    let index2 = -1, enter;
    for (; ++index2 <= events.length; )
      enter === void 0 ? events[index2] && events[index2][1].type === "data" && (enter = index2, index2++) : (!events[index2] || events[index2][1].type !== "data") && (index2 !== enter + 2 && (events[enter][1].end = events[index2 - 1][1].end, events.splice(enter + 2, index2 - enter - 2), index2 = enter + 2), enter = void 0);
    return extraResolver ? extraResolver(events, context) : events;
  }
}
function resolveAllLineSuffixes(events, context) {
  let editMap = new EditMap(), eventIndex = 0;
  for (; ++eventIndex <= events.length; )
    if ((eventIndex === events.length || events[eventIndex][1].type === "lineEnding") && events[eventIndex - 1][1].type === "data") {
      let data = events[eventIndex - 1][1], chunks = context.sliceStream(data), index2 = chunks.length, bufferIndex = -1, size = 0, tabs;
      for (; index2--; ) {
        let chunk = chunks[index2];
        if (typeof chunk == "string") {
          for (bufferIndex = chunk.length; chunk.charCodeAt(bufferIndex - 1) === 32; )
            size++, bufferIndex--;
          if (bufferIndex)
            break;
          bufferIndex = -1;
        } else if (chunk === -2)
          tabs = !0, size++;
        else if (chunk !== -1) {
          index2++;
          break;
        }
      }
      if (context._contentTypeTextTrailing && eventIndex === events.length && (size = 0), size) {
        let token2 = {
          type: eventIndex === events.length || tabs || size < 2 ? "lineSuffix" : "hardBreakTrailing",
          start: {
            _bufferIndex: index2 ? bufferIndex : data.start._bufferIndex + bufferIndex,
            _index: data.start._index + index2,
            line: data.end.line,
            column: data.end.column - size,
            offset: data.end.offset - size
          },
          end: {
            ...data.end
          }
        };
        data.end = {
          ...token2.start
        }, data.start.offset === data.end.offset ? Object.assign(data, token2) : editMap.add(eventIndex, 0, [["enter", token2, context], ["exit", token2, context]]);
      }
      eventIndex++;
    }
  return editMap.consume(events), events;
}

// node_modules/micromark/lib/constructs.js
var constructs_exports = {};
__export(constructs_exports, {
  attentionMarkers: () => attentionMarkers,
  contentInitial: () => contentInitial,
  disable: () => disable,
  document: () => document2,
  flow: () => flow2,
  flowInitial: () => flowInitial,
  insideSpan: () => insideSpan,
  string: () => string2,
  text: () => text4
});
var document2 = {
  42: list2,
  43: list2,
  45: list2,
  48: list2,
  49: list2,
  50: list2,
  51: list2,
  52: list2,
  53: list2,
  54: list2,
  55: list2,
  56: list2,
  57: list2,
  62: blockQuote
}, contentInitial = {
  91: definition2
}, flowInitial = {
  [-2]: codeIndented,
  [-1]: codeIndented,
  32: codeIndented
}, flow2 = {
  35: headingAtx,
  42: thematicBreak2,
  45: [setextUnderline, thematicBreak2],
  60: htmlFlow,
  61: setextUnderline,
  95: thematicBreak2,
  96: codeFenced,
  126: codeFenced
}, string2 = {
  38: characterReference,
  92: characterEscape
}, text4 = {
  [-5]: lineEnding2,
  [-4]: lineEnding2,
  [-3]: lineEnding2,
  33: labelStartImage,
  38: characterReference,
  42: attention3,
  60: [autolink, htmlText],
  91: labelStartLink,
  92: [hardBreakEscape, characterEscape],
  93: labelEnd,
  95: attention3,
  96: codeText
}, insideSpan = {
  null: [attention3, resolver]
}, attentionMarkers = {
  null: [42, 95]
}, disable = {
  null: []
};

// node_modules/micromark/lib/create-tokenizer.js
function createTokenizer(parser2, initialize, from) {
  let point3 = {
    _bufferIndex: -1,
    _index: 0,
    line: from && from.line || 1,
    column: from && from.column || 1,
    offset: from && from.offset || 0
  }, columnStart = {}, resolveAllConstructs = [], chunks = [], stack = [], consumed = !0, effects = {
    attempt: constructFactory(onsuccessfulconstruct),
    check: constructFactory(onsuccessfulcheck),
    consume,
    enter,
    exit: exit3,
    interrupt: constructFactory(onsuccessfulcheck, {
      interrupt: !0
    })
  }, context = {
    code: null,
    containerState: {},
    defineSkip,
    events: [],
    now,
    parser: parser2,
    previous: null,
    sliceSerialize,
    sliceStream,
    write: write2
  }, state = initialize.tokenize.call(context, effects), expectedCode;
  return initialize.resolveAll && resolveAllConstructs.push(initialize), context;
  function write2(slice) {
    return chunks = push(chunks, slice), main(), chunks[chunks.length - 1] !== null ? [] : (addResult(initialize, 0), context.events = resolveAll(resolveAllConstructs, context.events, context), context.events);
  }
  function sliceSerialize(token2, expandTabs) {
    return serializeChunks(sliceStream(token2), expandTabs);
  }
  function sliceStream(token2) {
    return sliceChunks(chunks, token2);
  }
  function now() {
    let {
      _bufferIndex,
      _index,
      line,
      column: column2,
      offset
    } = point3;
    return {
      _bufferIndex,
      _index,
      line,
      column: column2,
      offset
    };
  }
  function defineSkip(value) {
    columnStart[value.line] = value.column, accountForPotentialSkip();
  }
  function main() {
    for (; point3._index < chunks.length; ) {
      let chunk = chunks[point3._index];
      if (typeof chunk == "string") {
        let chunkIndex = point3._index;
        for (point3._bufferIndex < 0 && (point3._bufferIndex = 0); point3._index === chunkIndex && point3._bufferIndex < chunk.length; )
          go(chunk.charCodeAt(point3._bufferIndex));
      } else
        go(chunk);
    }
  }
  function go(code3) {
    consumed = void 0, expectedCode = code3, state = state(code3);
  }
  function consume(code3) {
    markdownLineEnding(code3) ? (point3.line++, point3.column = 1, point3.offset += code3 === -3 ? 2 : 1, accountForPotentialSkip()) : code3 !== -1 && (point3.column++, point3.offset++), point3._bufferIndex < 0 ? point3._index++ : (point3._bufferIndex++, point3._bufferIndex === // Points w/ non-negative `_bufferIndex` reference
    // strings.
    /** @type {string} */
    chunks[point3._index].length && (point3._bufferIndex = -1, point3._index++)), context.previous = code3, consumed = !0;
  }
  function enter(type, fields) {
    let token2 = fields || {};
    return token2.type = type, token2.start = now(), context.events.push(["enter", token2, context]), stack.push(token2), token2;
  }
  function exit3(type) {
    let token2 = stack.pop();
    return token2.end = now(), context.events.push(["exit", token2, context]), token2;
  }
  function onsuccessfulconstruct(construct, info) {
    addResult(construct, info.from);
  }
  function onsuccessfulcheck(_, info) {
    info.restore();
  }
  function constructFactory(onreturn, fields) {
    return hook;
    function hook(constructs2, returnState, bogusState) {
      let listOfConstructs, constructIndex, currentConstruct, info;
      return Array.isArray(constructs2) ? (
        /* c8 ignore next 1 */
        handleListOfConstructs(constructs2)
      ) : "tokenize" in constructs2 ? (
        // Looks like a construct.
        handleListOfConstructs([
          /** @type {Construct} */
          constructs2
        ])
      ) : handleMapOfConstructs(constructs2);
      function handleMapOfConstructs(map3) {
        return start2;
        function start2(code3) {
          let left2 = code3 !== null && map3[code3], all3 = code3 !== null && map3.null, list5 = [
            // To do: add more extension tests.
            /* c8 ignore next 2 */
            ...Array.isArray(left2) ? left2 : left2 ? [left2] : [],
            ...Array.isArray(all3) ? all3 : all3 ? [all3] : []
          ];
          return handleListOfConstructs(list5)(code3);
        }
      }
      function handleListOfConstructs(list5) {
        return listOfConstructs = list5, constructIndex = 0, list5.length === 0 ? bogusState : handleConstruct(list5[constructIndex]);
      }
      function handleConstruct(construct) {
        return start2;
        function start2(code3) {
          return info = store2(), currentConstruct = construct, construct.partial || (context.currentConstruct = construct), construct.name && context.parser.constructs.disable.null.includes(construct.name) ? nok(code3) : construct.tokenize.call(
            // If we do have fields, create an object w/ `context` as its
            // prototype.
            // This allows a “live binding”, which is needed for `interrupt`.
            fields ? Object.assign(Object.create(context), fields) : context,
            effects,
            ok2,
            nok
          )(code3);
        }
      }
      function ok2(code3) {
        return consumed = !0, onreturn(currentConstruct, info), returnState;
      }
      function nok(code3) {
        return consumed = !0, info.restore(), ++constructIndex < listOfConstructs.length ? handleConstruct(listOfConstructs[constructIndex]) : bogusState;
      }
    }
  }
  function addResult(construct, from2) {
    construct.resolveAll && !resolveAllConstructs.includes(construct) && resolveAllConstructs.push(construct), construct.resolve && splice(context.events, from2, context.events.length - from2, construct.resolve(context.events.slice(from2), context)), construct.resolveTo && (context.events = construct.resolveTo(context.events, context));
  }
  function store2() {
    let startPoint = now(), startPrevious = context.previous, startCurrentConstruct = context.currentConstruct, startEventsIndex = context.events.length, startStack = Array.from(stack);
    return {
      from: startEventsIndex,
      restore: restore2
    };
    function restore2() {
      point3 = startPoint, context.previous = startPrevious, context.currentConstruct = startCurrentConstruct, context.events.length = startEventsIndex, stack = startStack, accountForPotentialSkip();
    }
  }
  function accountForPotentialSkip() {
    point3.line in columnStart && point3.column < 2 && (point3.column = columnStart[point3.line], point3.offset += columnStart[point3.line] - 1);
  }
}
function sliceChunks(chunks, token2) {
  let startIndex = token2.start._index, startBufferIndex = token2.start._bufferIndex, endIndex = token2.end._index, endBufferIndex = token2.end._bufferIndex, view;
  if (startIndex === endIndex)
    view = [chunks[startIndex].slice(startBufferIndex, endBufferIndex)];
  else {
    if (view = chunks.slice(startIndex, endIndex), startBufferIndex > -1) {
      let head = view[0];
      typeof head == "string" ? view[0] = head.slice(startBufferIndex) : view.shift();
    }
    endBufferIndex > 0 && view.push(chunks[endIndex].slice(0, endBufferIndex));
  }
  return view;
}
function serializeChunks(chunks, expandTabs) {
  let index2 = -1, result = [], atTab;
  for (; ++index2 < chunks.length; ) {
    let chunk = chunks[index2], value;
    if (typeof chunk == "string")
      value = chunk;
    else
      switch (chunk) {
        case -5: {
          value = "\r";
          break;
        }
        case -4: {
          value = `
`;
          break;
        }
        case -3: {
          value = `\r
`;
          break;
        }
        case -2: {
          value = expandTabs ? " " : "	";
          break;
        }
        case -1: {
          if (!expandTabs && atTab)
            continue;
          value = " ";
          break;
        }
        default:
          value = String.fromCharCode(chunk);
      }
    atTab = chunk === -2, result.push(value);
  }
  return result.join("");
}

// node_modules/micromark/lib/parse.js
function parse(options) {
  let parser2 = {
    constructs: (
      /** @type {FullNormalizedExtension} */
      combineExtensions([constructs_exports, ...(options || {}).extensions || []])
    ),
    content: create(content2),
    defined: [],
    document: create(document),
    flow: create(flow),
    lazy: {},
    string: create(string),
    text: create(text3)
  };
  return parser2;
  function create(initial) {
    return creator;
    function creator(from) {
      return createTokenizer(parser2, initial, from);
    }
  }
}

// node_modules/micromark/lib/postprocess.js
function postprocess(events) {
  for (; !subtokenize(events); )
    ;
  return events;
}

// node_modules/micromark/lib/preprocess.js
var search = /[\0\t\n\r]/g;
function preprocess() {
  let column2 = 1, buffer = "", start2 = !0, atCarriageReturn;
  return preprocessor;
  function preprocessor(value, encoding, end2) {
    value = buffer + (typeof value == "string" ? value.toString() : new TextDecoder(encoding || void 0).decode(value));
    let chunks = [], startPosition = 0;
    for (buffer = "", start2 && (value.charCodeAt(0) === 65279 && startPosition++, start2 = void 0); startPosition < value.length; ) {
      search.lastIndex = startPosition;
      let match = search.exec(value), endPosition = match && match.index !== void 0 ? match.index : value.length, code3 = value.charCodeAt(endPosition);
      if (!match) {
        buffer = value.slice(startPosition);
        break;
      }
      if (code3 === 10 && startPosition === endPosition && atCarriageReturn)
        chunks.push(-3), atCarriageReturn = void 0;
      else
        switch (atCarriageReturn && (chunks.push(-5), atCarriageReturn = void 0), startPosition < endPosition && (chunks.push(value.slice(startPosition, endPosition)), column2 += endPosition - startPosition), code3) {
          case 0: {
            chunks.push(65533), column2++;
            break;
          }
          case 9: {
            let next = Math.ceil(column2 / 4) * 4;
            for (chunks.push(-2); column2++ < next; )
              chunks.push(-1);
            break;
          }
          case 10: {
            chunks.push(-4), column2 = 1;
            break;
          }
          default:
            atCarriageReturn = !0, column2 = 1;
        }
      startPosition = endPosition + 1;
    }
    return end2 && (atCarriageReturn && chunks.push(-5), buffer && chunks.push(buffer), chunks.push(null)), chunks;
  }
}

// node_modules/unist-util-stringify-position/lib/index.js
function stringifyPosition(value) {
  return !value || typeof value != "object" ? "" : "position" in value || "type" in value ? position(value.position) : "start" in value || "end" in value ? position(value) : "line" in value || "column" in value ? point(value) : "";
}
function point(point3) {
  return index(point3 && point3.line) + ":" + index(point3 && point3.column);
}
function position(pos) {
  return point(pos && pos.start) + "-" + point(pos && pos.end);
}
function index(value) {
  return value && typeof value == "number" ? value : 1;
}

// node_modules/mdast-util-from-markdown/lib/index.js
var own2 = {}.hasOwnProperty;
function fromMarkdown(value, encoding, options) {
  return encoding && typeof encoding == "object" && (options = encoding, encoding = void 0), compiler(options)(postprocess(parse(options).document().write(preprocess()(value, encoding, !0))));
}
function compiler(options) {
  let config = {
    afterExit: [],
    beforeEnter: [],
    transforms: [],
    canContainEols: ["emphasis", "fragment", "heading", "paragraph", "strong"],
    enter: {
      autolink: opener(link2),
      autolinkProtocol: onenterdata,
      autolinkEmail: onenterdata,
      atxHeading: opener(heading2),
      blockQuote: opener(blockQuote2),
      characterEscape: onenterdata,
      characterReference: onenterdata,
      codeFenced: opener(codeFlow),
      codeFencedFenceInfo: buffer,
      codeFencedFenceMeta: buffer,
      codeIndented: opener(codeFlow, buffer),
      codeText: opener(codeText2, buffer),
      codeTextData: onenterdata,
      data: onenterdata,
      codeFlowValue: onenterdata,
      definition: opener(definition3),
      definitionDestinationString: buffer,
      definitionLabelString: buffer,
      definitionTitleString: buffer,
      emphasis: opener(emphasis2),
      hardBreakEscape: opener(hardBreak2),
      hardBreakTrailing: opener(hardBreak2),
      htmlFlow: opener(html2, buffer),
      htmlFlowData: onenterdata,
      htmlText: opener(html2, buffer),
      htmlTextData: onenterdata,
      image: opener(image2),
      label: buffer,
      link: opener(link2),
      listItem: opener(listItem2),
      listItemValue: onenterlistitemvalue,
      listOrdered: opener(list5, onenterlistordered),
      listUnordered: opener(list5),
      paragraph: opener(paragraph2),
      reference: onenterreference,
      referenceString: buffer,
      resourceDestinationString: buffer,
      resourceTitleString: buffer,
      setextHeading: opener(heading2),
      strong: opener(strong2),
      thematicBreak: opener(thematicBreak3)
    },
    exit: {
      atxHeading: closer(),
      atxHeadingSequence: onexitatxheadingsequence,
      autolink: closer(),
      autolinkEmail: onexitautolinkemail,
      autolinkProtocol: onexitautolinkprotocol,
      blockQuote: closer(),
      characterEscapeValue: onexitdata,
      characterReferenceMarkerHexadecimal: onexitcharacterreferencemarker,
      characterReferenceMarkerNumeric: onexitcharacterreferencemarker,
      characterReferenceValue: onexitcharacterreferencevalue,
      characterReference: onexitcharacterreference,
      codeFenced: closer(onexitcodefenced),
      codeFencedFence: onexitcodefencedfence,
      codeFencedFenceInfo: onexitcodefencedfenceinfo,
      codeFencedFenceMeta: onexitcodefencedfencemeta,
      codeFlowValue: onexitdata,
      codeIndented: closer(onexitcodeindented),
      codeText: closer(onexitcodetext),
      codeTextData: onexitdata,
      data: onexitdata,
      definition: closer(),
      definitionDestinationString: onexitdefinitiondestinationstring,
      definitionLabelString: onexitdefinitionlabelstring,
      definitionTitleString: onexitdefinitiontitlestring,
      emphasis: closer(),
      hardBreakEscape: closer(onexithardbreak),
      hardBreakTrailing: closer(onexithardbreak),
      htmlFlow: closer(onexithtmlflow),
      htmlFlowData: onexitdata,
      htmlText: closer(onexithtmltext),
      htmlTextData: onexitdata,
      image: closer(onexitimage),
      label: onexitlabel,
      labelText: onexitlabeltext,
      lineEnding: onexitlineending,
      link: closer(onexitlink),
      listItem: closer(),
      listOrdered: closer(),
      listUnordered: closer(),
      paragraph: closer(),
      referenceString: onexitreferencestring,
      resourceDestinationString: onexitresourcedestinationstring,
      resourceTitleString: onexitresourcetitlestring,
      resource: onexitresource,
      setextHeading: closer(onexitsetextheading),
      setextHeadingLineSequence: onexitsetextheadinglinesequence,
      setextHeadingText: onexitsetextheadingtext,
      strong: closer(),
      thematicBreak: closer()
    }
  };
  configure(config, (options || {}).mdastExtensions || []);
  let data = {};
  return compile;
  function compile(events) {
    let tree = {
      type: "root",
      children: [],
      position: void 0
    }, context = {
      stack: [tree],
      tokenStack: [],
      config,
      enter,
      exit: exit3,
      buffer,
      resume,
      data
    }, listStack = [], prepared = [], index2 = -1;
    for (; ++index2 < events.length; )
      if (prepared.push(events[index2]), events[index2][1].type === "listOrdered" || events[index2][1].type === "listUnordered")
        if (events[index2][0] === "enter")
          listStack.push(prepared.length - 1);
        else {
          let tail = listStack.pop();
          prepareList(prepared, tail);
        }
    for (events = prepared, index2 = -1; ++index2 < events.length; ) {
      let handler = config[events[index2][0]];
      events[index2][0] === "enter" && config.beforeEnter.length > 0 && callListeners(config.beforeEnter, {
        ...context,
        sliceSerialize: events[index2][2].sliceSerialize
      }, events[index2][1]), own2.call(handler, events[index2][1].type) && handler[events[index2][1].type].call({
        ...context,
        sliceSerialize: events[index2][2].sliceSerialize
      }, events[index2][1]), events[index2][0] === "exit" && config.afterExit.length > 0 && callListeners(config.afterExit, {
        ...context,
        sliceSerialize: events[index2][2].sliceSerialize
      }, events[index2][1]);
    }
    if (context.tokenStack.length > 0) {
      let tail = context.tokenStack[context.tokenStack.length - 1];
      (tail[1] || defaultOnError).call(context, void 0, tail[0]);
    }
    for (tree.position = {
      start: point2(events.length > 0 ? events[0][1].start : {
        line: 1,
        column: 1,
        offset: 0
      }),
      end: point2(events.length > 0 ? events[events.length - 2][1].end : {
        line: 1,
        column: 1,
        offset: 0
      })
    }, index2 = -1; ++index2 < config.transforms.length; )
      tree = config.transforms[index2](tree) || tree;
    return tree;
  }
  function callListeners(listeners, context, token2) {
    let index2 = -1;
    for (; ++index2 < listeners.length; )
      listeners[index2].call(context, token2);
  }
  function prepareList(events, start2) {
    let end2 = events.length - 1, index2 = start2 - 1, containerBalance = -1, listSpread = !1, listItem3, lineIndex, firstBlankLineIndex, atMarker, insertions = [];
    for (; ++index2 <= end2; ) {
      let event = events[index2];
      switch (event[1].type) {
        case "listUnordered":
        case "listOrdered":
        case "blockQuote": {
          event[0] === "enter" ? containerBalance++ : containerBalance--, atMarker = void 0;
          break;
        }
        case "lineEndingBlank": {
          event[0] === "enter" && (listItem3 && !atMarker && !containerBalance && !firstBlankLineIndex && (firstBlankLineIndex = index2), atMarker = void 0);
          break;
        }
        case "linePrefix":
        case "listItemValue":
        case "listItemMarker":
        case "listItemPrefix":
        case "listItemPrefixWhitespace":
          break;
        default:
          atMarker = void 0;
      }
      if (!containerBalance && event[0] === "enter" && event[1].type === "listItemPrefix" || containerBalance === -1 && event[0] === "exit" && (event[1].type === "listUnordered" || event[1].type === "listOrdered")) {
        if (listItem3) {
          let tailIndex = index2;
          for (lineIndex = void 0; tailIndex--; ) {
            let tailEvent = events[tailIndex];
            if (tailEvent[1].type === "lineEnding" || tailEvent[1].type === "lineEndingBlank") {
              if (tailEvent[0] === "exit") continue;
              lineIndex && (events[lineIndex][1].type = "lineEndingBlank", listSpread = !0), tailEvent[1].type = "lineEnding", lineIndex = tailIndex;
            } else if (!(tailEvent[1].type === "linePrefix" || tailEvent[1].type === "blockQuotePrefix" || tailEvent[1].type === "blockQuotePrefixWhitespace" || tailEvent[1].type === "blockQuoteMarker" || tailEvent[1].type === "listItemIndent"))
              break;
          }
          firstBlankLineIndex && (!lineIndex || firstBlankLineIndex < lineIndex) && (listItem3._spread = !0), listItem3.end = Object.assign({}, lineIndex ? events[lineIndex][1].start : event[1].end), insertions.push({
            at: lineIndex || index2,
            event: ["exit", listItem3, event[2]]
          });
        }
        if (event[1].type === "listItemPrefix") {
          let item = {
            type: "listItem",
            _spread: !1,
            start: Object.assign({}, event[1].start),
            // @ts-expect-error: we’ll add `end` in a second.
            end: void 0
          };
          listItem3 = item, insertions.push({
            at: index2,
            event: ["enter", item, event[2]]
          }), firstBlankLineIndex = void 0, atMarker = !0;
        }
      }
    }
    let listEvents = events.splice(start2), insertion = 0;
    for (index2 = -1; ++index2 < listEvents.length; ) {
      for (; insertion < insertions.length && insertions[insertion].at === start2 + index2; )
        events.push(insertions[insertion++].event);
      events.push(listEvents[index2]);
    }
    events[start2][1]._spread = listSpread;
  }
  function opener(create, and) {
    return open2;
    function open2(token2) {
      enter.call(this, create(token2), token2), and && and.call(this, token2);
    }
  }
  function buffer() {
    this.stack.push({
      type: "fragment",
      children: []
    });
  }
  function enter(node2, token2, errorHandler) {
    this.stack[this.stack.length - 1].children.push(node2), this.stack.push(node2), this.tokenStack.push([token2, errorHandler || void 0]), node2.position = {
      start: point2(token2.start),
      // @ts-expect-error: `end` will be patched later.
      end: void 0
    };
  }
  function closer(and) {
    return close;
    function close(token2) {
      and && and.call(this, token2), exit3.call(this, token2);
    }
  }
  function exit3(token2, onExitError) {
    let node2 = this.stack.pop(), open2 = this.tokenStack.pop();
    if (!open2)
      throw new Error("Cannot close `" + token2.type + "` (" + stringifyPosition({
        start: token2.start,
        end: token2.end
      }) + "): it\u2019s not open");
    open2[0].type !== token2.type && (onExitError ? onExitError.call(this, token2, open2[0]) : (open2[1] || defaultOnError).call(this, token2, open2[0])), node2.position.end = point2(token2.end);
  }
  function resume() {
    return toString(this.stack.pop());
  }
  function onenterlistordered() {
    this.data.expectingFirstListItemValue = !0;
  }
  function onenterlistitemvalue(token2) {
    if (this.data.expectingFirstListItemValue) {
      let ancestor = this.stack[this.stack.length - 2];
      ancestor.start = Number.parseInt(this.sliceSerialize(token2), 10), this.data.expectingFirstListItemValue = void 0;
    }
  }
  function onexitcodefencedfenceinfo() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.lang = data2;
  }
  function onexitcodefencedfencemeta() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.meta = data2;
  }
  function onexitcodefencedfence() {
    this.data.flowCodeInside || (this.buffer(), this.data.flowCodeInside = !0);
  }
  function onexitcodefenced() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/^(\r?\n|\r)|(\r?\n|\r)$/g, ""), this.data.flowCodeInside = void 0;
  }
  function onexitcodeindented() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.value = data2.replace(/(\r?\n|\r)$/g, "");
  }
  function onexitdefinitionlabelstring(token2) {
    let label = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.label = label, node2.identifier = normalizeIdentifier(this.sliceSerialize(token2)).toLowerCase();
  }
  function onexitdefinitiontitlestring() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitdefinitiondestinationstring() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitatxheadingsequence(token2) {
    let node2 = this.stack[this.stack.length - 1];
    if (!node2.depth) {
      let depth = this.sliceSerialize(token2).length;
      node2.depth = depth;
    }
  }
  function onexitsetextheadingtext() {
    this.data.setextHeadingSlurpLineEnding = !0;
  }
  function onexitsetextheadinglinesequence(token2) {
    let node2 = this.stack[this.stack.length - 1];
    node2.depth = this.sliceSerialize(token2).codePointAt(0) === 61 ? 1 : 2;
  }
  function onexitsetextheading() {
    this.data.setextHeadingSlurpLineEnding = void 0;
  }
  function onenterdata(token2) {
    let siblings = this.stack[this.stack.length - 1].children, tail = siblings[siblings.length - 1];
    (!tail || tail.type !== "text") && (tail = text5(), tail.position = {
      start: point2(token2.start),
      // @ts-expect-error: we’ll add `end` later.
      end: void 0
    }, siblings.push(tail)), this.stack.push(tail);
  }
  function onexitdata(token2) {
    let tail = this.stack.pop();
    tail.value += this.sliceSerialize(token2), tail.position.end = point2(token2.end);
  }
  function onexitlineending(token2) {
    let context = this.stack[this.stack.length - 1];
    if (this.data.atHardBreak) {
      let tail = context.children[context.children.length - 1];
      tail.position.end = point2(token2.end), this.data.atHardBreak = void 0;
      return;
    }
    !this.data.setextHeadingSlurpLineEnding && config.canContainEols.includes(context.type) && (onenterdata.call(this, token2), onexitdata.call(this, token2));
  }
  function onexithardbreak() {
    this.data.atHardBreak = !0;
  }
  function onexithtmlflow() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexithtmltext() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitcodetext() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.value = data2;
  }
  function onexitlink() {
    let node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      let referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference", node2.referenceType = referenceType, delete node2.url, delete node2.title;
    } else
      delete node2.identifier, delete node2.label;
    this.data.referenceType = void 0;
  }
  function onexitimage() {
    let node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference) {
      let referenceType = this.data.referenceType || "shortcut";
      node2.type += "Reference", node2.referenceType = referenceType, delete node2.url, delete node2.title;
    } else
      delete node2.identifier, delete node2.label;
    this.data.referenceType = void 0;
  }
  function onexitlabeltext(token2) {
    let string3 = this.sliceSerialize(token2), ancestor = this.stack[this.stack.length - 2];
    ancestor.label = decodeString(string3), ancestor.identifier = normalizeIdentifier(string3).toLowerCase();
  }
  function onexitlabel() {
    let fragment = this.stack[this.stack.length - 1], value = this.resume(), node2 = this.stack[this.stack.length - 1];
    if (this.data.inReference = !0, node2.type === "link") {
      let children = fragment.children;
      node2.children = children;
    } else
      node2.alt = value;
  }
  function onexitresourcedestinationstring() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.url = data2;
  }
  function onexitresourcetitlestring() {
    let data2 = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.title = data2;
  }
  function onexitresource() {
    this.data.inReference = void 0;
  }
  function onenterreference() {
    this.data.referenceType = "collapsed";
  }
  function onexitreferencestring(token2) {
    let label = this.resume(), node2 = this.stack[this.stack.length - 1];
    node2.label = label, node2.identifier = normalizeIdentifier(this.sliceSerialize(token2)).toLowerCase(), this.data.referenceType = "full";
  }
  function onexitcharacterreferencemarker(token2) {
    this.data.characterReferenceType = token2.type;
  }
  function onexitcharacterreferencevalue(token2) {
    let data2 = this.sliceSerialize(token2), type = this.data.characterReferenceType, value;
    type ? (value = decodeNumericCharacterReference(data2, type === "characterReferenceMarkerNumeric" ? 10 : 16), this.data.characterReferenceType = void 0) : value = decodeNamedCharacterReference(data2);
    let tail = this.stack[this.stack.length - 1];
    tail.value += value;
  }
  function onexitcharacterreference(token2) {
    let tail = this.stack.pop();
    tail.position.end = point2(token2.end);
  }
  function onexitautolinkprotocol(token2) {
    onexitdata.call(this, token2);
    let node2 = this.stack[this.stack.length - 1];
    node2.url = this.sliceSerialize(token2);
  }
  function onexitautolinkemail(token2) {
    onexitdata.call(this, token2);
    let node2 = this.stack[this.stack.length - 1];
    node2.url = "mailto:" + this.sliceSerialize(token2);
  }
  function blockQuote2() {
    return {
      type: "blockquote",
      children: [],
      position: void 0
    };
  }
  function codeFlow() {
    return {
      type: "code",
      lang: null,
      meta: null,
      value: "",
      position: void 0
    };
  }
  function codeText2() {
    return {
      type: "inlineCode",
      value: "",
      position: void 0
    };
  }
  function definition3() {
    return {
      type: "definition",
      identifier: "",
      label: null,
      title: null,
      url: "",
      position: void 0
    };
  }
  function emphasis2() {
    return {
      type: "emphasis",
      children: [],
      position: void 0
    };
  }
  function heading2() {
    return {
      type: "heading",
      // @ts-expect-error `depth` will be set later.
      depth: 0,
      children: [],
      position: void 0
    };
  }
  function hardBreak2() {
    return {
      type: "break",
      position: void 0
    };
  }
  function html2() {
    return {
      type: "html",
      value: "",
      position: void 0
    };
  }
  function image2() {
    return {
      type: "image",
      title: null,
      url: "",
      alt: null,
      position: void 0
    };
  }
  function link2() {
    return {
      type: "link",
      title: null,
      url: "",
      children: [],
      position: void 0
    };
  }
  function list5(token2) {
    return {
      type: "list",
      ordered: token2.type === "listOrdered",
      start: null,
      spread: token2._spread,
      children: [],
      position: void 0
    };
  }
  function listItem2(token2) {
    return {
      type: "listItem",
      spread: token2._spread,
      checked: null,
      children: [],
      position: void 0
    };
  }
  function paragraph2() {
    return {
      type: "paragraph",
      children: [],
      position: void 0
    };
  }
  function strong2() {
    return {
      type: "strong",
      children: [],
      position: void 0
    };
  }
  function text5() {
    return {
      type: "text",
      value: "",
      position: void 0
    };
  }
  function thematicBreak3() {
    return {
      type: "thematicBreak",
      position: void 0
    };
  }
}
function point2(d) {
  return {
    line: d.line,
    column: d.column,
    offset: d.offset
  };
}
function configure(combined, extensions2) {
  let index2 = -1;
  for (; ++index2 < extensions2.length; ) {
    let value = extensions2[index2];
    Array.isArray(value) ? configure(combined, value) : extension(combined, value);
  }
}
function extension(combined, extension2) {
  let key;
  for (key in extension2)
    if (own2.call(extension2, key))
      switch (key) {
        case "canContainEols": {
          let right = extension2[key];
          right && combined[key].push(...right);
          break;
        }
        case "transforms": {
          let right = extension2[key];
          right && combined[key].push(...right);
          break;
        }
        case "afterExit":
        case "beforeEnter": {
          let right = extension2[key];
          right && combined[key].push(right);
          break;
        }
        case "enter":
        case "exit": {
          let right = extension2[key];
          right && Object.assign(combined[key], right);
          break;
        }
      }
}
function defaultOnError(left2, right) {
  throw left2 ? new Error("Cannot close `" + left2.type + "` (" + stringifyPosition({
    start: left2.start,
    end: left2.end
  }) + "): a different token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is open") : new Error("Cannot close document, a token (`" + right.type + "`, " + stringifyPosition({
    start: right.start,
    end: right.end
  }) + ") is still open");
}

// node_modules/remark-parse/lib/index.js
function remarkParse(options) {
  let self2 = this;
  self2.parser = parser2;
  function parser2(doc) {
    return fromMarkdown(doc, {
      ...self2.data("settings"),
      ...options,
      // Note: these options are not in the readme.
      // The goal is for them to be set by plugins on `data` instead of being
      // passed by users.
      extensions: self2.data("micromarkExtensions") || [],
      mdastExtensions: self2.data("fromMarkdownExtensions") || []
    });
  }
}

// node_modules/bail/index.js
function bail(error) {
  if (error)
    throw error;
}

// node_modules/unified/lib/index.js
var import_extend = __toESM(require_extend(), 1);

// node_modules/is-plain-obj/index.js
function isPlainObject(value) {
  if (typeof value != "object" || value === null)
    return !1;
  let prototype = Object.getPrototypeOf(value);
  return (prototype === null || prototype === Object.prototype || Object.getPrototypeOf(prototype) === null) && !(Symbol.toStringTag in value) && !(Symbol.iterator in value);
}

// node_modules/trough/lib/index.js
function trough() {
  let fns = [], pipeline = { run, use };
  return pipeline;
  function run(...values) {
    let middlewareIndex = -1, callback = values.pop();
    if (typeof callback != "function")
      throw new TypeError("Expected function as last argument, not " + callback);
    next(null, ...values);
    function next(error, ...output) {
      let fn = fns[++middlewareIndex], index2 = -1;
      if (error) {
        callback(error);
        return;
      }
      for (; ++index2 < values.length; )
        (output[index2] === null || output[index2] === void 0) && (output[index2] = values[index2]);
      values = output, fn ? wrap2(fn, next)(...output) : callback(null, ...output);
    }
  }
  function use(middelware) {
    if (typeof middelware != "function")
      throw new TypeError(
        "Expected `middelware` to be a function, not " + middelware
      );
    return fns.push(middelware), pipeline;
  }
}
function wrap2(middleware, callback) {
  let called;
  return wrapped;
  function wrapped(...parameters) {
    let fnExpectsCallback = middleware.length > parameters.length, result;
    fnExpectsCallback && parameters.push(done);
    try {
      result = middleware.apply(this, parameters);
    } catch (error) {
      let exception = (
        /** @type {Error} */
        error
      );
      if (fnExpectsCallback && called)
        throw exception;
      return done(exception);
    }
    fnExpectsCallback || (result && result.then && typeof result.then == "function" ? result.then(then, done) : result instanceof Error ? done(result) : then(result));
  }
  function done(error, ...output) {
    called || (called = !0, callback(error, ...output));
  }
  function then(value) {
    done(null, value);
  }
}

// node_modules/vfile-message/lib/index.js
var VFileMessage = class extends Error {
  /**
   * Create a message for `reason`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Options | null | undefined} [options]
   *   Configuration (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {string} reason
   *   Reason for message, should use markdown.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Node | NodeLike | null | undefined} parent
   *   Node or node-like, used for `ancestors` and `place`.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {Point | Position | null | undefined} place
   *   Place of message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @overload
   * @param {Error | VFileMessage} cause
   *   Original error cause of the message.
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (optional).
   * @returns
   *   Instance of `VFileMessage`.
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | Options | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns
   *   Instance of `VFileMessage`.
   */
  // eslint-disable-next-line complexity
  constructor(causeOrReason, optionsOrParentOrPlace, origin) {
    super(), typeof optionsOrParentOrPlace == "string" && (origin = optionsOrParentOrPlace, optionsOrParentOrPlace = void 0);
    let reason = "", options = {}, legacyCause = !1;
    if (optionsOrParentOrPlace && ("line" in optionsOrParentOrPlace && "column" in optionsOrParentOrPlace ? options = { place: optionsOrParentOrPlace } : "start" in optionsOrParentOrPlace && "end" in optionsOrParentOrPlace ? options = { place: optionsOrParentOrPlace } : "type" in optionsOrParentOrPlace ? options = {
      ancestors: [optionsOrParentOrPlace],
      place: optionsOrParentOrPlace.position
    } : options = { ...optionsOrParentOrPlace }), typeof causeOrReason == "string" ? reason = causeOrReason : !options.cause && causeOrReason && (legacyCause = !0, reason = causeOrReason.message, options.cause = causeOrReason), !options.ruleId && !options.source && typeof origin == "string") {
      let index2 = origin.indexOf(":");
      index2 === -1 ? options.ruleId = origin : (options.source = origin.slice(0, index2), options.ruleId = origin.slice(index2 + 1));
    }
    if (!options.place && options.ancestors) {
      let parent2 = options.ancestors[options.ancestors.length - 1];
      parent2 && (options.place = parent2.position);
    }
    let start2 = options.place && "start" in options.place ? options.place.start : options.place;
    this.ancestors = options.ancestors || void 0, this.cause = options.cause || void 0, this.column = start2 ? start2.column : void 0, this.fatal = void 0, this.file = "", this.message = reason, this.line = start2 ? start2.line : void 0, this.name = stringifyPosition(options.place) || "1:1", this.place = options.place || void 0, this.reason = this.message, this.ruleId = options.ruleId || void 0, this.source = options.source || void 0, this.stack = legacyCause && options.cause && typeof options.cause.stack == "string" ? options.cause.stack : "", this.actual = void 0, this.expected = void 0, this.note = void 0, this.url = void 0;
  }
};
Object.defineProperties(VFileMessage.prototype, {
  file: { configurable: !0, enumerable: !0, value: "", writable: !0 },
  name: { configurable: !0, enumerable: !0, value: "", writable: !0 },
  reason: { configurable: !0, enumerable: !0, value: "", writable: !0 },
  message: { configurable: !0, enumerable: !0, value: "", writable: !0 },
  stack: { configurable: !0, enumerable: !0, value: "", writable: !0 },
  column: { configurable: !0, enumerable: !0, writable: !0 },
  line: { configurable: !0, enumerable: !0, writable: !0 },
  ancestors: { configurable: !0, enumerable: !0, writable: !0 },
  cause: { configurable: !0, enumerable: !0, writable: !0 },
  fatal: { configurable: !0, enumerable: !0, writable: !0 },
  place: { configurable: !0, enumerable: !0, writable: !0 },
  ruleId: { configurable: !0, enumerable: !0, writable: !0 },
  source: { configurable: !0, enumerable: !0, writable: !0 }
});

// node_modules/vfile/lib/minpath.js
import { default as default2 } from "node:path";

// node_modules/vfile/lib/minproc.js
import { default as default3 } from "node:process";

// node_modules/vfile/lib/minurl.js
import { fileURLToPath } from "node:url";

// node_modules/vfile/lib/minurl.shared.js
function isUrl(fileUrlOrPath) {
  return !!(fileUrlOrPath !== null && typeof fileUrlOrPath == "object" && "href" in fileUrlOrPath && fileUrlOrPath.href && "protocol" in fileUrlOrPath && fileUrlOrPath.protocol && // @ts-expect-error: indexing is fine.
  fileUrlOrPath.auth === void 0);
}

// node_modules/vfile/lib/index.js
var order = (
  /** @type {const} */
  [
    "history",
    "path",
    "basename",
    "stem",
    "extname",
    "dirname"
  ]
), VFile = class {
  /**
   * Create a new virtual file.
   *
   * `options` is treated as:
   *
   * *   `string` or `Uint8Array` — `{value: options}`
   * *   `URL` — `{path: options}`
   * *   `VFile` — shallow copies its data over to the new file
   * *   `object` — all fields are shallow copied over to the new file
   *
   * Path related fields are set in the following order (least specific to
   * most specific): `history`, `path`, `basename`, `stem`, `extname`,
   * `dirname`.
   *
   * You cannot set `dirname` or `extname` without setting either `history`,
   * `path`, `basename`, or `stem` too.
   *
   * @param {Compatible | null | undefined} [value]
   *   File value.
   * @returns
   *   New instance.
   */
  constructor(value) {
    let options;
    value ? isUrl(value) ? options = { path: value } : typeof value == "string" || isUint8Array(value) ? options = { value } : options = value : options = {}, this.cwd = "cwd" in options ? "" : default3.cwd(), this.data = {}, this.history = [], this.messages = [], this.value, this.map, this.result, this.stored;
    let index2 = -1;
    for (; ++index2 < order.length; ) {
      let field2 = order[index2];
      field2 in options && options[field2] !== void 0 && options[field2] !== null && (this[field2] = field2 === "history" ? [...options[field2]] : options[field2]);
    }
    let field;
    for (field in options)
      order.includes(field) || (this[field] = options[field]);
  }
  /**
   * Get the basename (including extname) (example: `'index.min.js'`).
   *
   * @returns {string | undefined}
   *   Basename.
   */
  get basename() {
    return typeof this.path == "string" ? default2.basename(this.path) : void 0;
  }
  /**
   * Set basename (including extname) (`'index.min.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} basename
   *   Basename.
   * @returns {undefined}
   *   Nothing.
   */
  set basename(basename) {
    assertNonEmpty(basename, "basename"), assertPart(basename, "basename"), this.path = default2.join(this.dirname || "", basename);
  }
  /**
   * Get the parent path (example: `'~'`).
   *
   * @returns {string | undefined}
   *   Dirname.
   */
  get dirname() {
    return typeof this.path == "string" ? default2.dirname(this.path) : void 0;
  }
  /**
   * Set the parent path (example: `'~'`).
   *
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} dirname
   *   Dirname.
   * @returns {undefined}
   *   Nothing.
   */
  set dirname(dirname) {
    assertPath(this.basename, "dirname"), this.path = default2.join(dirname || "", this.basename);
  }
  /**
   * Get the extname (including dot) (example: `'.js'`).
   *
   * @returns {string | undefined}
   *   Extname.
   */
  get extname() {
    return typeof this.path == "string" ? default2.extname(this.path) : void 0;
  }
  /**
   * Set the extname (including dot) (example: `'.js'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be set if there’s no `path` yet.
   *
   * @param {string | undefined} extname
   *   Extname.
   * @returns {undefined}
   *   Nothing.
   */
  set extname(extname) {
    if (assertPart(extname, "extname"), assertPath(this.dirname, "extname"), extname) {
      if (extname.codePointAt(0) !== 46)
        throw new Error("`extname` must start with `.`");
      if (extname.includes(".", 1))
        throw new Error("`extname` cannot contain multiple dots");
    }
    this.path = default2.join(this.dirname, this.stem + (extname || ""));
  }
  /**
   * Get the full path (example: `'~/index.min.js'`).
   *
   * @returns {string}
   *   Path.
   */
  get path() {
    return this.history[this.history.length - 1];
  }
  /**
   * Set the full path (example: `'~/index.min.js'`).
   *
   * Cannot be nullified.
   * You can set a file URL (a `URL` object with a `file:` protocol) which will
   * be turned into a path with `url.fileURLToPath`.
   *
   * @param {URL | string} path
   *   Path.
   * @returns {undefined}
   *   Nothing.
   */
  set path(path2) {
    isUrl(path2) && (path2 = fileURLToPath(path2)), assertNonEmpty(path2, "path"), this.path !== path2 && this.history.push(path2);
  }
  /**
   * Get the stem (basename w/o extname) (example: `'index.min'`).
   *
   * @returns {string | undefined}
   *   Stem.
   */
  get stem() {
    return typeof this.path == "string" ? default2.basename(this.path, this.extname) : void 0;
  }
  /**
   * Set the stem (basename w/o extname) (example: `'index.min'`).
   *
   * Cannot contain path separators (`'/'` on unix, macOS, and browsers, `'\'`
   * on windows).
   * Cannot be nullified (use `file.path = file.dirname` instead).
   *
   * @param {string} stem
   *   Stem.
   * @returns {undefined}
   *   Nothing.
   */
  set stem(stem) {
    assertNonEmpty(stem, "stem"), assertPart(stem, "stem"), this.path = default2.join(this.dirname || "", stem + (this.extname || ""));
  }
  // Normal prototypal methods.
  /**
   * Create a fatal message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `true` (error; file not usable)
   * and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {never}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {never}
   *   Never.
   * @throws {VFileMessage}
   *   Message.
   */
  fail(causeOrReason, optionsOrParentOrPlace, origin) {
    let message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    throw message.fatal = !0, message;
  }
  /**
   * Create an info message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `undefined` (info; change
   * likely not needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  info(causeOrReason, optionsOrParentOrPlace, origin) {
    let message = this.message(causeOrReason, optionsOrParentOrPlace, origin);
    return message.fatal = void 0, message;
  }
  /**
   * Create a message for `reason` associated with the file.
   *
   * The `fatal` field of the message is set to `false` (warning; change may be
   * needed) and the `file` field is set to the current file path.
   * The message is added to the `messages` field on `file`.
   *
   * > 🪦 **Note**: also has obsolete signatures.
   *
   * @overload
   * @param {string} reason
   * @param {MessageOptions | null | undefined} [options]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {string} reason
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Node | NodeLike | null | undefined} parent
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {Point | Position | null | undefined} place
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @overload
   * @param {Error | VFileMessage} cause
   * @param {string | null | undefined} [origin]
   * @returns {VFileMessage}
   *
   * @param {Error | VFileMessage | string} causeOrReason
   *   Reason for message, should use markdown.
   * @param {Node | NodeLike | MessageOptions | Point | Position | string | null | undefined} [optionsOrParentOrPlace]
   *   Configuration (optional).
   * @param {string | null | undefined} [origin]
   *   Place in code where the message originates (example:
   *   `'my-package:my-rule'` or `'my-rule'`).
   * @returns {VFileMessage}
   *   Message.
   */
  message(causeOrReason, optionsOrParentOrPlace, origin) {
    let message = new VFileMessage(
      // @ts-expect-error: the overloads are fine.
      causeOrReason,
      optionsOrParentOrPlace,
      origin
    );
    return this.path && (message.name = this.path + ":" + message.name, message.file = this.path), message.fatal = !1, this.messages.push(message), message;
  }
  /**
   * Serialize the file.
   *
   * > **Note**: which encodings are supported depends on the engine.
   * > For info on Node.js, see:
   * > <https://nodejs.org/api/util.html#whatwg-supported-encodings>.
   *
   * @param {string | null | undefined} [encoding='utf8']
   *   Character encoding to understand `value` as when it’s a `Uint8Array`
   *   (default: `'utf-8'`).
   * @returns {string}
   *   Serialized file.
   */
  toString(encoding) {
    return this.value === void 0 ? "" : typeof this.value == "string" ? this.value : new TextDecoder(encoding || void 0).decode(this.value);
  }
};
function assertPart(part, name2) {
  if (part && part.includes(default2.sep))
    throw new Error(
      "`" + name2 + "` cannot be a path: did not expect `" + default2.sep + "`"
    );
}
function assertNonEmpty(part, name2) {
  if (!part)
    throw new Error("`" + name2 + "` cannot be empty");
}
function assertPath(path2, name2) {
  if (!path2)
    throw new Error("Setting `" + name2 + "` requires `path` to be set too");
}
function isUint8Array(value) {
  return !!(value && typeof value == "object" && "byteLength" in value && "byteOffset" in value);
}

// node_modules/unified/lib/callable-instance.js
var CallableInstance = (
  /**
   * @type {new <Parameters extends Array<unknown>, Result>(property: string | symbol) => (...parameters: Parameters) => Result}
   */
  /** @type {unknown} */
  /**
   * @this {Function}
   * @param {string | symbol} property
   * @returns {(...parameters: Array<unknown>) => unknown}
   */
  (function(property) {
    let proto = (
      /** @type {Record<string | symbol, Function>} */
      // Prototypes do exist.
      // type-coverage:ignore-next-line
      this.constructor.prototype
    ), value = proto[property], apply = function() {
      return value.apply(apply, arguments);
    };
    return Object.setPrototypeOf(apply, proto), apply;
  })
);

// node_modules/unified/lib/index.js
var own3 = {}.hasOwnProperty, Processor = class _Processor extends CallableInstance {
  /**
   * Create a processor.
   */
  constructor() {
    super("copy"), this.Compiler = void 0, this.Parser = void 0, this.attachers = [], this.compiler = void 0, this.freezeIndex = -1, this.frozen = void 0, this.namespace = {}, this.parser = void 0, this.transformers = trough();
  }
  /**
   * Copy a processor.
   *
   * @deprecated
   *   This is a private internal method and should not be used.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   New *unfrozen* processor ({@linkcode Processor}) that is
   *   configured to work the same as its ancestor.
   *   When the descendant processor is configured in the future it does not
   *   affect the ancestral processor.
   */
  copy() {
    let destination = (
      /** @type {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>} */
      new _Processor()
    ), index2 = -1;
    for (; ++index2 < this.attachers.length; ) {
      let attacher = this.attachers[index2];
      destination.use(...attacher);
    }
    return destination.data((0, import_extend.default)(!0, {}, this.namespace)), destination;
  }
  /**
   * Configure the processor with info available to all plugins.
   * Information is stored in an object.
   *
   * Typically, options can be given to a specific plugin, but sometimes it
   * makes sense to have information shared with several plugins.
   * For example, a list of HTML elements that are self-closing, which is
   * needed during all phases.
   *
   * > **Note**: setting information cannot occur on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * > **Note**: to register custom data in TypeScript, augment the
   * > {@linkcode Data} interface.
   *
   * @example
   *   This example show how to get and set info:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   const processor = unified().data('alpha', 'bravo')
   *
   *   processor.data('alpha') // => 'bravo'
   *
   *   processor.data() // => {alpha: 'bravo'}
   *
   *   processor.data({charlie: 'delta'})
   *
   *   processor.data() // => {charlie: 'delta'}
   *   ```
   *
   * @template {keyof Data} Key
   *
   * @overload
   * @returns {Data}
   *
   * @overload
   * @param {Data} dataset
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Key} key
   * @returns {Data[Key]}
   *
   * @overload
   * @param {Key} key
   * @param {Data[Key]} value
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @param {Data | Key} [key]
   *   Key to get or set, or entire dataset to set, or nothing to get the
   *   entire dataset (optional).
   * @param {Data[Key]} [value]
   *   Value to set (optional).
   * @returns {unknown}
   *   The current processor when setting, the value at `key` when getting, or
   *   the entire dataset when getting without key.
   */
  data(key, value) {
    return typeof key == "string" ? arguments.length === 2 ? (assertUnfrozen("data", this.frozen), this.namespace[key] = value, this) : own3.call(this.namespace, key) && this.namespace[key] || void 0 : key ? (assertUnfrozen("data", this.frozen), this.namespace = key, this) : this.namespace;
  }
  /**
   * Freeze a processor.
   *
   * Frozen processors are meant to be extended and not to be configured
   * directly.
   *
   * When a processor is frozen it cannot be unfrozen.
   * New processors working the same way can be created by calling the
   * processor.
   *
   * It’s possible to freeze processors explicitly by calling `.freeze()`.
   * Processors freeze automatically when `.parse()`, `.run()`, `.runSync()`,
   * `.stringify()`, `.process()`, or `.processSync()` are called.
   *
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   The current processor.
   */
  freeze() {
    if (this.frozen)
      return this;
    let self2 = (
      /** @type {Processor} */
      /** @type {unknown} */
      this
    );
    for (; ++this.freezeIndex < this.attachers.length; ) {
      let [attacher, ...options] = this.attachers[this.freezeIndex];
      if (options[0] === !1)
        continue;
      options[0] === !0 && (options[0] = void 0);
      let transformer = attacher.call(self2, ...options);
      typeof transformer == "function" && this.transformers.use(transformer);
    }
    return this.frozen = !0, this.freezeIndex = Number.POSITIVE_INFINITY, this;
  }
  /**
   * Parse text to a syntax tree.
   *
   * > **Note**: `parse` freezes the processor if not already *frozen*.
   *
   * > **Note**: `parse` performs the parse phase, not the run phase or other
   * > phases.
   *
   * @param {Compatible | undefined} [file]
   *   file to parse (optional); typically `string` or `VFile`; any value
   *   accepted as `x` in `new VFile(x)`.
   * @returns {ParseTree extends undefined ? Node : ParseTree}
   *   Syntax tree representing `file`.
   */
  parse(file) {
    this.freeze();
    let realFile = vfile(file), parser2 = this.parser || this.Parser;
    return assertParser("parse", parser2), parser2(String(realFile), realFile);
  }
  /**
   * Process the given file as configured on the processor.
   *
   * > **Note**: `process` freezes the processor if not already *frozen*.
   *
   * > **Note**: `process` performs the parse, run, and stringify phases.
   *
   * @overload
   * @param {Compatible | undefined} file
   * @param {ProcessCallback<VFileWithOutput<CompileResult>>} done
   * @returns {undefined}
   *
   * @overload
   * @param {Compatible | undefined} [file]
   * @returns {Promise<VFileWithOutput<CompileResult>>}
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`]; any value accepted as
   *   `x` in `new VFile(x)`.
   * @param {ProcessCallback<VFileWithOutput<CompileResult>> | undefined} [done]
   *   Callback (optional).
   * @returns {Promise<VFile> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise a promise, rejected with a fatal error or resolved with the
   *   processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  process(file, done) {
    let self2 = this;
    return this.freeze(), assertParser("process", this.parser || this.Parser), assertCompiler("process", this.compiler || this.Compiler), done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      let realFile = vfile(file), parseTree = (
        /** @type {HeadTree extends undefined ? Node : HeadTree} */
        /** @type {unknown} */
        self2.parse(realFile)
      );
      self2.run(parseTree, realFile, function(error, tree, file2) {
        if (error || !tree || !file2)
          return realDone(error);
        let compileTree = (
          /** @type {CompileTree extends undefined ? Node : CompileTree} */
          /** @type {unknown} */
          tree
        ), compileResult = self2.stringify(compileTree, file2);
        looksLikeAValue(compileResult) ? file2.value = compileResult : file2.result = compileResult, realDone(
          error,
          /** @type {VFileWithOutput<CompileResult>} */
          file2
        );
      });
      function realDone(error, file2) {
        error || !file2 ? reject(error) : resolve ? resolve(file2) : done(void 0, file2);
      }
    }
  }
  /**
   * Process the given file as configured on the processor.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `processSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `processSync` performs the parse, run, and stringify phases.
   *
   * @param {Compatible | undefined} [file]
   *   File (optional); typically `string` or `VFile`; any value accepted as
   *   `x` in `new VFile(x)`.
   * @returns {VFileWithOutput<CompileResult>}
   *   The processed file.
   *
   *   The parsed, transformed, and compiled value is available at
   *   `file.value` (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most
   *   > compilers return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  processSync(file) {
    let complete2 = !1, result;
    return this.freeze(), assertParser("processSync", this.parser || this.Parser), assertCompiler("processSync", this.compiler || this.Compiler), this.process(file, realDone), assertDone("processSync", "process", complete2), result;
    function realDone(error, file2) {
      complete2 = !0, bail(error), result = file2;
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * > **Note**: `run` freezes the processor if not already *frozen*.
   *
   * > **Note**: `run` performs the run phase, not other phases.
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} file
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} done
   * @returns {undefined}
   *
   * @overload
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   * @param {Compatible | undefined} [file]
   * @returns {Promise<TailTree extends undefined ? Node : TailTree>}
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {(
   *   RunCallback<TailTree extends undefined ? Node : TailTree> |
   *   Compatible
   * )} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @param {RunCallback<TailTree extends undefined ? Node : TailTree>} [done]
   *   Callback (optional).
   * @returns {Promise<TailTree extends undefined ? Node : TailTree> | undefined}
   *   Nothing if `done` is given.
   *   Otherwise, a promise rejected with a fatal error or resolved with the
   *   transformed tree.
   */
  run(tree, file, done) {
    assertNode(tree), this.freeze();
    let transformers = this.transformers;
    return !done && typeof file == "function" && (done = file, file = void 0), done ? executor(void 0, done) : new Promise(executor);
    function executor(resolve, reject) {
      let realFile = vfile(file);
      transformers.run(tree, realFile, realDone);
      function realDone(error, outputTree, file2) {
        let resultingTree = (
          /** @type {TailTree extends undefined ? Node : TailTree} */
          outputTree || tree
        );
        error ? reject(error) : resolve ? resolve(resultingTree) : done(void 0, resultingTree, file2);
      }
    }
  }
  /**
   * Run *transformers* on a syntax tree.
   *
   * An error is thrown if asynchronous transforms are configured.
   *
   * > **Note**: `runSync` freezes the processor if not already *frozen*.
   *
   * > **Note**: `runSync` performs the run phase, not other phases.
   *
   * @param {HeadTree extends undefined ? Node : HeadTree} tree
   *   Tree to transform and inspect.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {TailTree extends undefined ? Node : TailTree}
   *   Transformed tree.
   */
  runSync(tree, file) {
    let complete2 = !1, result;
    return this.run(tree, file, realDone), assertDone("runSync", "run", complete2), result;
    function realDone(error, tree2) {
      bail(error), result = tree2, complete2 = !0;
    }
  }
  /**
   * Compile a syntax tree.
   *
   * > **Note**: `stringify` freezes the processor if not already *frozen*.
   *
   * > **Note**: `stringify` performs the stringify phase, not the run phase
   * > or other phases.
   *
   * @param {CompileTree extends undefined ? Node : CompileTree} tree
   *   Tree to compile.
   * @param {Compatible | undefined} [file]
   *   File associated with `node` (optional); any value accepted as `x` in
   *   `new VFile(x)`.
   * @returns {CompileResult extends undefined ? Value : CompileResult}
   *   Textual representation of the tree (see note).
   *
   *   > **Note**: unified typically compiles by serializing: most compilers
   *   > return `string` (or `Uint8Array`).
   *   > Some compilers, such as the one configured with
   *   > [`rehype-react`][rehype-react], return other values (in this case, a
   *   > React tree).
   *   > If you’re using a compiler that doesn’t serialize, expect different
   *   > result values.
   *   >
   *   > To register custom results in TypeScript, add them to
   *   > {@linkcode CompileResultMap}.
   *
   *   [rehype-react]: https://github.com/rehypejs/rehype-react
   */
  stringify(tree, file) {
    this.freeze();
    let realFile = vfile(file), compiler2 = this.compiler || this.Compiler;
    return assertCompiler("stringify", compiler2), assertNode(tree), compiler2(tree, realFile);
  }
  /**
   * Configure the processor to use a plugin, a list of usable values, or a
   * preset.
   *
   * If the processor is already using a plugin, the previous plugin
   * configuration is changed based on the options that are passed in.
   * In other words, the plugin is not added a second time.
   *
   * > **Note**: `use` cannot be called on *frozen* processors.
   * > Call the processor first to create a new unfrozen processor.
   *
   * @example
   *   There are many ways to pass plugins to `.use()`.
   *   This example gives an overview:
   *
   *   ```js
   *   import {unified} from 'unified'
   *
   *   unified()
   *     // Plugin with options:
   *     .use(pluginA, {x: true, y: true})
   *     // Passing the same plugin again merges configuration (to `{x: true, y: false, z: true}`):
   *     .use(pluginA, {y: false, z: true})
   *     // Plugins:
   *     .use([pluginB, pluginC])
   *     // Two plugins, the second with options:
   *     .use([pluginD, [pluginE, {}]])
   *     // Preset with plugins and settings:
   *     .use({plugins: [pluginF, [pluginG, {}]], settings: {position: false}})
   *     // Settings only:
   *     .use({settings: {position: false}})
   *   ```
   *
   * @template {Array<unknown>} [Parameters=[]]
   * @template {Node | string | undefined} [Input=undefined]
   * @template [Output=Input]
   *
   * @overload
   * @param {Preset | null | undefined} [preset]
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {PluggableList} list
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *
   * @overload
   * @param {Plugin<Parameters, Input, Output>} plugin
   * @param {...(Parameters | [boolean])} parameters
   * @returns {UsePlugin<ParseTree, HeadTree, TailTree, CompileTree, CompileResult, Input, Output>}
   *
   * @param {PluggableList | Plugin | Preset | null | undefined} value
   *   Usable value.
   * @param {...unknown} parameters
   *   Parameters, when a plugin is given as a usable value.
   * @returns {Processor<ParseTree, HeadTree, TailTree, CompileTree, CompileResult>}
   *   Current processor.
   */
  use(value, ...parameters) {
    let attachers = this.attachers, namespace = this.namespace;
    if (assertUnfrozen("use", this.frozen), value != null)
      if (typeof value == "function")
        addPlugin(value, parameters);
      else if (typeof value == "object")
        Array.isArray(value) ? addList(value) : addPreset(value);
      else
        throw new TypeError("Expected usable value, not `" + value + "`");
    return this;
    function add(value2) {
      if (typeof value2 == "function")
        addPlugin(value2, []);
      else if (typeof value2 == "object")
        if (Array.isArray(value2)) {
          let [plugin, ...parameters2] = (
            /** @type {PluginTuple<Array<unknown>>} */
            value2
          );
          addPlugin(plugin, parameters2);
        } else
          addPreset(value2);
      else
        throw new TypeError("Expected usable value, not `" + value2 + "`");
    }
    function addPreset(result) {
      if (!("plugins" in result) && !("settings" in result))
        throw new Error(
          "Expected usable value but received an empty preset, which is probably a mistake: presets typically come with `plugins` and sometimes with `settings`, but this has neither"
        );
      addList(result.plugins), result.settings && (namespace.settings = (0, import_extend.default)(!0, namespace.settings, result.settings));
    }
    function addList(plugins) {
      let index2 = -1;
      if (plugins != null)
        if (Array.isArray(plugins))
          for (; ++index2 < plugins.length; ) {
            let thing = plugins[index2];
            add(thing);
          }
        else
          throw new TypeError("Expected a list of plugins, not `" + plugins + "`");
    }
    function addPlugin(plugin, parameters2) {
      let index2 = -1, entryIndex = -1;
      for (; ++index2 < attachers.length; )
        if (attachers[index2][0] === plugin) {
          entryIndex = index2;
          break;
        }
      if (entryIndex === -1)
        attachers.push([plugin, ...parameters2]);
      else if (parameters2.length > 0) {
        let [primary, ...rest] = parameters2, currentPrimary = attachers[entryIndex][1];
        isPlainObject(currentPrimary) && isPlainObject(primary) && (primary = (0, import_extend.default)(!0, currentPrimary, primary)), attachers[entryIndex] = [plugin, primary, ...rest];
      }
    }
  }
}, unified = new Processor().freeze();
function assertParser(name2, value) {
  if (typeof value != "function")
    throw new TypeError("Cannot `" + name2 + "` without `parser`");
}
function assertCompiler(name2, value) {
  if (typeof value != "function")
    throw new TypeError("Cannot `" + name2 + "` without `compiler`");
}
function assertUnfrozen(name2, frozen) {
  if (frozen)
    throw new Error(
      "Cannot call `" + name2 + "` on a frozen processor.\nCreate a new processor first, by calling it: use `processor()` instead of `processor`."
    );
}
function assertNode(node2) {
  if (!isPlainObject(node2) || typeof node2.type != "string")
    throw new TypeError("Expected node, got `" + node2 + "`");
}
function assertDone(name2, asyncName, complete2) {
  if (!complete2)
    throw new Error(
      "`" + name2 + "` finished async. Use `" + asyncName + "` instead"
    );
}
function vfile(value) {
  return looksLikeAVFile(value) ? value : new VFile(value);
}
function looksLikeAVFile(value) {
  return !!(value && typeof value == "object" && "message" in value && "messages" in value);
}
function looksLikeAValue(value) {
  return typeof value == "string" || isUint8Array2(value);
}
function isUint8Array2(value) {
  return !!(value && typeof value == "object" && "byteLength" in value && "byteOffset" in value);
}

// src/dictionary/markdown.ts
var import_yaml = __toESM(require_dist(), 1), parser = unified().use(remarkParse).use(remarkGfm);
function parseMarkdown(file, text5) {
  let front = frontMatterOf(text5), body = tame(`${blanked(text5.slice(0, front.end))}${text5.slice(front.end)}`);
  return { file, text: text5, root: parser.parse(body), frontMatter: front.values };
}
function plainText(node2) {
  let text5 = "";
  for (let part of descendants(node2)) text5 += wordsOf(part);
  return text5;
}
function* descendants(node2) {
  let waiting = [node2];
  for (let next = waiting.pop(); next; next = waiting.pop())
    yield next, "children" in next && pushReversed(waiting, next.children);
}
function blocksOf(root2) {
  let blocks = [], waiting = [...root2.children].reverse();
  for (let next = waiting.pop(); next; next = waiting.pop())
    next.type === "blockquote" ? pushReversed(waiting, next.children) : blocks.push(next);
  return blocks;
}
function pushReversed(waiting, items2) {
  for (let position2 = items2.length - 1; position2 >= 0; position2 -= 1) {
    let item = items2[position2];
    item !== void 0 && waiting.push(item);
  }
}
function wordsOf(node2) {
  return node2.type === "html" ? htmlText2(node2.value) : node2.type === "break" ? " " : node2.type === "image" ? node2.alt ?? "" : "value" in node2 ? node2.value : "";
}
var lineOf = (node2) => node2.position?.start.line ?? 1, startOf = (node2) => node2.position?.start.offset ?? 0, endOf = (node2) => node2.position?.end.offset ?? 0, htmlText2 = (html2) => /^<br\s*\/?>$/i.test(html2) ? " " : "";
function frontMatterOf(text5) {
  let match = /^\uFEFF?---[ \t]*\r?\n([\s\S]*?)\r?\n---[ \t]*(?:\r?\n|$)/.exec(text5);
  return match ? { values: mappingOf(match[1] ?? ""), end: match[0].length } : { values: {}, end: text5.startsWith("\uFEFF") ? 1 : 0 };
}
function mappingOf(yaml) {
  try {
    let value = (0, import_yaml.parse)(yaml, { maxAliasCount: 10 });
    return typeof value == "object" && value !== null ? Object.fromEntries(Object.entries(value)) : {};
  } catch {
    return {};
  }
}
var DEEPEST_INDENT = 40, LONGEST_LINE = 16384, LONGEST_PARAGRAPH = 32768;
function tame(text5) {
  let paragraph2 = 0;
  return text5.replaceAll(/[^\n]*\n?/g, (line) => (paragraph2 = /^\s*(\||$)/.test(line) ? 0 : paragraph2 + line.length, line.length > LONGEST_LINE || paragraph2 > LONGEST_PARAGRAPH || isNestedDeep(line) ? blanked(line) : line));
}
var isNestedDeep = (line) => (/^[\s>]*/.exec(line)?.[0] ?? "").length > DEEPEST_INDENT, blanked = (text5) => text5.replaceAll(/[^\r\n]/g, " ");

// src/dictionary/cell-words.ts
var yes = /* @__PURE__ */ new Set(["yes", "y", "true", "\u2713", "\u2714", "\u2714\uFE0F", "\u2705", "\u2611", "x", "[x]", "1", "null", "nullable", "optional"]), no = /* @__PURE__ */ new Set(["no", "n", "false", "\u2717", "\u2718", "\u2716", "\u274C", "\u2610", "[ ]", "0", "not null", "required"]), silent = /* @__PURE__ */ new Set(["", "-", "\u2013", "\u2014", "n/a", "na", "none", "?", "tbd"]), isSilent = (text5) => silent.has(text5.trim().toLowerCase());
function readBoolean(text5, meaning) {
  let word2 = text5.trim().toLowerCase();
  if (silent.has(word2)) return;
  if (meaning === "required" && /^(not null|required|mandatory)$/.test(word2)) return !0;
  if (meaning === "required" && /^(null|nullable|optional)$/.test(word2)) return !1;
  if (meaning === "flag" && /^(pk|fk|uk|unique|🔑)$/.test(word2) || yes.has(word2)) return !0;
  if (no.has(word2)) return !1;
  let first = /^(yes|no|true|false)\b/.exec(word2)?.[1];
  return first === void 0 ? void 0 : yes.has(first);
}

// src/dictionary/reference-cell.ts
var name = String.raw`["\`]?([A-Za-z_][\w$]*(?:\.[A-Za-z_][\w$]*){0,2})["\`]?`, column = String.raw`(?:\s*\(\s*["\`]?([A-Za-z_][\w$]*)["\`]?\s*\))?`, marked = new RegExp(
  String.raw`(?:\bREFERENCES\s+|(?:\b(?:FK|foreign\s+key)\b[\s:*]*(?:\(|to\b)?\s*)?(?:->|=>|→|➜)\s*|\b(?:FK|foreign\s+key)\b[*:\s]*(?:\(|to\s+|:)\s*)${name}${column}`,
  "i"
), bare = new RegExp(String.raw`^${name}${column}\)?$`);
function readMarkedReference(text5) {
  let match = marked.exec(text5);
  return match?.[1] === void 0 ? void 0 : reference(match[1], match[2], text5);
}
function readReferenceCell(text5) {
  let match = bare.exec(text5.trim());
  return match?.[1] !== void 0 ? reference(match[1], match[2], text5) : readMarkedReference(text5);
}
function readDeleteAction(text5) {
  let words4 = /on\s+delete\s+(cascade|restrict|set\s+null|set\s+default|no\s+action)/i.exec(text5)?.[1]?.toLowerCase().replaceAll(/\s+/g, " ");
  return actions.find((known) => known === words4);
}
var actions = ["no action", "restrict", "cascade", "set null", "set default"];
function reference(path2, referenced2, text5) {
  let onDelete = readDeleteAction(text5);
  return {
    path: path2.split("."),
    ...referenced2 !== void 0 && { column: referenced2 },
    ...onDelete && { onDelete }
  };
}

// src/dictionary/type-cell.ts
var flag = /(\bPRIMARY\s+KEY\b|\bPK\b|\bFK\b|\bFOREIGN\s+KEY\b|\bREFERENCES\b|\bNOT[\s_]NULL\b|\bNULLABLE\b|\bNULL\b|\bOPTIONAL\b|\bREQUIRED\b|\bUNIQUE\b|\bUK\b|\bDEFAULT\b|\bAUTO(?:[\s_-]?INCREMENT)?\b|\bIDENTITY\b|\bGENERATED\b|\bINDEX(?:ED)?\b|\bCHECK\b|->|=>|→|🔑|\?)/iu;
function readTypeCell(text5) {
  let enumeration = /^\s*enum\s*[:(]\s*([^)]*)\)?/i.exec(text5), head = enumeration ? enumeration[0] : text5.slice(0, firstFlag(text5)), type = enumeration ? "enum" : withoutTail(head), values = enumeration?.[1]?.split(/[,|/]/).map((word2) => word2.trim().replaceAll(/^['"`]|['"`]$/g, ""));
  return {
    ...type !== "" && { type },
    ...values && values.length > 1 && values.every((word2) => word2 !== "" && word2 !== "...") && { values },
    ...readFlags(text5.slice(head.length))
  };
}
function readFlags(text5) {
  let reference2 = readMarkedReference(text5), isNullable = nullability(text5), stated = /\bDEFAULT\s*[:=]?\s*('(?:[^']|'')*'|[^\s,;]+(?:\([^)]*\))?)/i.exec(text5)?.[1];
  return {
    .../(\bPRIMARY\s+KEY\b|\bPK\b|🔑)/iu.test(text5) && { isPrimaryKey: !0 },
    .../(\bUNIQUE\b(?!\s*\()|\bUK\b)/i.test(text5) && { isUnique: !0 },
    ...isNullable !== void 0 && { isNullable },
    ...reference2 && { references: reference2 },
    ...stated !== void 0 && { default: stated.replace(/\)+$/, (tail) => balanced(stated, tail)) }
  };
}
function nullability(text5) {
  if (/\bNOT[\s_]NULL\b|\bREQUIRED\b/i.test(text5)) return !1;
  if (!(/\bON\s+DELETE\s+SET\s+NULL\b/i.test(text5) && !/\bNULLABLE\b/i.test(text5)) && !/\bDEFAULT\s+NULL\b/i.test(text5))
    return /\bNULLABLE\b|\bNULL\b|\bOPTIONAL\b|^\s*\?/i.test(text5) ? !0 : void 0;
}
function firstFlag(text5) {
  let match = flag.exec(text5);
  return match ? match.index : text5.length;
}
var withoutTail = (head) => head.replaceAll(/[\s*`]+/g, " ").replace(/[\s,;|(–—-]+$/u, "").trim();
function balanced(text5, tail) {
  let body = text5.slice(0, text5.length - tail.length), open2 = (body.match(/\(/g) ?? []).length - (body.match(/\)/g) ?? []).length;
  return ")".repeat(Math.max(0, Math.min(open2, tail.length)));
}

// src/dictionary/value-list.ts
var open = /(\be\.\s?g\.|\beg\.|\bsuch as\b|\bfor example\b|\betc\b|\bincl(?:uding|\.)|…|\.\.\.)/i;
function readValues(notes2, surplus = []) {
  let parts = surplus.length > 0 ? [notes2, ...surplus] : listParts(notes2), isOpen = open.test([notes2, ...surplus].join(" | "));
  if (isOpen) return { isOpen, allowsNull: !1 };
  if (!parts) return;
  let words4 = parts.map(unquoted).filter((word2) => word2 !== ""), allowsNull = words4[0]?.toUpperCase() === "NULL", values = allowsNull ? words4.slice(1) : words4;
  return values.length > 0 && values.every(isValue) && new Set(values).size === values.length && words4.length > 1 ? { values, isOpen: !1, allowsNull } : void 0;
}
function listParts(notes2) {
  let text5 = notes2.trim().replace(/\.$/, ""), announced = /(?:\bone of|\bvalues?(?: are)?|\benum|\ballowed(?: values)?|\beither)\s*:?\s*[([]?\s*([^\])]+)/i.exec(text5)?.[1];
  if (announced !== void 0) return separated(announced) ?? void 0;
  let bracketed = /^[[(]([^\])]+)[\])]$/.exec(text5)?.[1];
  return bracketed !== void 0 ? separated(bracketed) : text5.includes("|") ? text5.replace(/^[^|:]*:\s/, "").split("|") : separatedBySlashes(text5);
}
function separated(list5) {
  let items2 = list5.split(/\s*[,|/]\s*(?:or\s+)?|\s+or\s+/);
  return items2.length > 1 ? items2 : void 0;
}
function separatedBySlashes(text5) {
  if (!text5.includes("/")) return;
  let items2 = text5.split("/").map((item) => unquoted(item)), isOneStyle = [/^[a-z][a-z0-9_]*$/, /^[A-Z][A-Z0-9_]*$/, /^[A-Z][a-z0-9]+$/].some(
    (style) => items2.every((item) => style.test(item))
  ), isAnnouncedByLength = items2.length > 2 || items2.every((item) => /^[A-Z0-9_]+$/.test(item));
  return isOneStyle && isAnnouncedByLength ? items2 : void 0;
}
var unquoted = (word2) => word2.trim().replace(/^[`'"“”]+|[`'"“”.]+$/g, "").trim(), isValue = (word2) => word2.length <= 60 && /^[\p{L}\p{N}_][\p{L}\p{N}_.:+-]*$/u.test(word2);

// src/dictionary/column-row.ts
function readRow(row, meanings, location) {
  let nameCell = row.children[meanings.indexOf("name")], name2 = nameCell ? columnName(nameCell) : "";
  if (name2 === "") return { kind: "blank" };
  let cells = new Cells(row, meanings);
  if ((nameCell?.children.some((child2) => child2.type === "delete") ?? !1) || /\((removed|planned|dropped|todo|future)\)/i.test(cells.all())) return { kind: "struck", name: name2 };
  let surplus = row.children.slice(meanings.length).map(plainText);
  return { kind: "column", column: { name: name2, location, row: rowLayout(row), ...readClaims(cells, surplus) } };
}
var rowLayout = (row) => ({
  start: startOf(row),
  end: endOf(row),
  cells: row.children.map(cellLayout)
});
function cellLayout(cell) {
  let [first, last] = [cell.children[0], cell.children.at(-1)];
  return first && last ? { start: startOf(first), end: endOf(last) } : { start: startOf(cell), end: endOf(cell) };
}
var Cells = class {
  #row;
  #meanings;
  constructor(row, meanings) {
    this.#row = row, this.#meanings = meanings;
  }
  of(meaning) {
    let cell = this.#row.children[this.#meanings.indexOf(meaning)];
    return cell && this.#meanings.includes(meaning) ? plainText(cell).trim() : "";
  }
  all() {
    return this.#row.children.map(plainText).join(" | ");
  }
};
function columnName(cell) {
  let code3 = codeOf(cell);
  return code3 !== void 0 ? code3 : plainText(cell).replaceAll(/\((?:PK|FK|PRIMARY KEY|removed|planned|dropped|todo|future)[^)]*\)|🔑|\*$/giu, "").replaceAll(/^"|"$/g, "").trim();
}
function codeOf(cell) {
  for (let child2 of cell.children) {
    if (child2.type === "inlineCode") return child2.value;
    let [inner] = "children" in child2 ? child2.children : [];
    if (inner?.type === "inlineCode") return inner.value;
  }
}
function readClaims(cells, surplus) {
  let typed = readTypeCell(cells.of("type")), flags2 = readFlags([cells.of("keys"), nameFlags(cells.of("name"))].join(" ")), noted = notesClaims(cells.of("notes"), surplus), own4 = {
    ...noted,
    ...flags2,
    ...typed,
    ...statedNullability(cells),
    ...statedKeys(cells),
    ...statedDefault(cells)
  }, references2 = referenceOf2(cells) ?? typed.references ?? flags2.references ?? noted.references, notes2 = [cells.of("notes"), ...surplus].join(" | ").trim();
  return { ...own4, ...references2 && { references: references2 }, ...notes2 !== "" && { notes: notes2 } };
}
var nameFlags = (name2) => /\(([^)]*)\)|🔑/u.exec(name2)?.[0] ?? "";
function notesClaims(notes2, surplus) {
  let list5 = readValues(notes2, surplus), stated = /\(default:?\s+([^)\s]+)\)/i.exec(notes2)?.[1], references2 = /(\bFK\b|\bREFERENCES\b|\bforeign key\b)/i.test(notes2) ? readMarkedReference(notes2) : void 0;
  return {
    .../^\s*primary key\b/i.test(notes2) && { isPrimaryKey: !0 },
    .../(^|[.,;]\s*)unique\s*([.,;]|$)/i.test(notes2) && { isUnique: !0 },
    .../\bNOT NULL\b/.test(notes2) && { isNullable: !1 },
    ...stated !== void 0 && { default: stated },
    ...list5?.allowsNull && { isNullable: !0 },
    ...list5?.values && { values: list5.values },
    ...list5?.isOpen && { hasOpenValues: !0 },
    ...references2 && { references: references2 }
  };
}
function statedNullability(cells) {
  let nullable = readBoolean(cells.of("nullable"), "nullable");
  if (nullable !== void 0) return { isNullable: nullable };
  let required = readBoolean(cells.of("required"), "required");
  return required === void 0 ? {} : { isNullable: !required };
}
function statedKeys(cells) {
  return {
    ...readBoolean(cells.of("primary-key"), "flag") === !0 && { isPrimaryKey: !0 },
    ...readBoolean(cells.of("unique"), "flag") === !0 && { isUnique: !0 }
  };
}
function statedDefault(cells) {
  let text5 = cells.of("default");
  return isSilent(text5) || /^(auto|generated|identity|sequence|increment|null$|required)/i.test(text5) ? {} : { default: text5 };
}
function referenceOf2(cells) {
  let stated = cells.of("reference");
  if (!isSilent(stated)) return readReferenceCell(stated);
  let foreign = cells.of("foreign-key");
  return readBoolean(foreign, "flag") === void 0 && foreign !== "" ? readReferenceCell(foreign) : void 0;
}

// src/dictionary/headings.ts
var nouns = String.raw`(?:(?:database|db|sql)\s+)?(?:table|entity|model|schema|relation|view|collection)s?`, leadingNoun = new RegExp(`^(?:the\\s+)?${nouns}\\s*[:\\-\u2013\u2014]?\\s+`, "i"), trailingNoun = new RegExp(`\\s+${nouns}(?:\\s+(?:schema|structure|definition|columns|fields))?$`, "i"), identifier = /^"?[A-Za-z_][\w$]*"?(?:\."?[A-Za-z_][\w$]*"?)?$/;
function readHeading(text5, code3) {
  let bare5 = text5.replace(/^\s*(?:\d+(?:\.\d+)*[.)]?|[a-z]\))\s+/i, "").replaceAll(new RegExp("\\p{Extended_Pictographic}|\\uFE0F", "gu"), "").replace(/\s*#+\s*$/, "").trim(), inBrackets = [...bare5.matchAll(/\(([^)]+)\)/g)].map((match) => (match[1] ?? "").trim()), withoutBrackets = bare5.replaceAll(/\([^)]*\)/g, " ").trim(), beforeDash = withoutBrackets.split(/\s+[-–—]\s+|:\s+/)[0] ?? "", hasNoun = leadingNoun.test(bare5) || trailingNoun.test(withoutBrackets), cleaned = [withoutBrackets, beforeDash, afterColon(withoutBrackets)].map(withoutNoun), exact = [...code3, ...inBrackets].filter((name2) => identifier.test(name2));
  return { names: [.../* @__PURE__ */ new Set([...exact, ...code3, ...cleaned])].filter((name2) => name2 !== ""), isName: exact.length > 0 || hasNoun || cleaned.some((name2) => identifier.test(name2)) };
}
var withoutNoun = (text5) => text5.replace(leadingNoun, "").replace(trailingNoun, "").replaceAll(/^[`"*_\s]+(?=\S)|[`"*:\s]+$/g, "").trim(), afterColon = (text5) => /:\s+(.+)$/.exec(text5)?.[1] ?? "", sections = new Set(
  "columns,column,fields,field,attributes,attribute,properties,property,schema,structure,definition,description,overview,table,table structure,table definition,table schema,columns and types,details,data dictionary,data model,database schema,required fields,optional fields,required,optional,primary fields,core fields,audit fields,timestamps,metadata,foreign keys,relationships".split(
    ","
  )
), isSectionHeading = (text5) => sections.has(
  text5.replace(/^\s*\d+(?:\.\d+)*[.)]?\s+/, "").replaceAll(/[^\p{L}\s]/gu, "").trim().toLowerCase()
);

// src/dictionary/key-claims.ts
var intention = /\b(if|optional(?:ly)?|planned|plan|may|might|maybe|should|could|todo|consider|future|later|recommended|would|when)\b/i, methods = "btree|b-tree|gin|gist|brin|hash|spgist|sp-gist|hnsw|ivfflat", columns = String.raw`\(\s*([^()]+?)\s*\)`, patterns = [
  { kind: "primary-key", pattern: new RegExp(String.raw`\bprimary\s+(?:key|id)\b\s*:?\s*${columns}`, "i") },
  {
    kind: "unique",
    pattern: new RegExp(String.raw`\bunique\b(?:\s+(?:key|index|constraint))?(?:\s+on)?\s*:?\s*${columns}`, "i")
  },
  { kind: "unique", pattern: new RegExp(String.raw`${columns}\s*:?\s*\bunique\b`, "i") },
  { kind: "unique", pattern: /\bunique\b(?:\s+(?:key|index|constraint))?\s+on\s+[`"]?([a-z_]\w*)[`"]?/i },
  {
    kind: "index",
    pattern: new RegExp(String.raw`\b(?<method>${methods})\b(?:\s+index)?(?:\s+on)?\s*${columns}`, "i")
  },
  {
    kind: "index",
    pattern: new RegExp(String.raw`\b(?<method>${methods})\b(?:\s+index)?\s+on\s+[\`"]?([a-z_]\w*)[\`"]?`, "i")
  },
  { kind: "index", pattern: new RegExp(String.raw`\bindex\b(?:\s+on)?\s*:?\s*${columns}`, "i") }
];
function readKeySentence(sentence, location) {
  return /\b(index(?:es)?|unique|primary\s+(?:key|id)|keys?|constraints?)\b/i.test(sentence) ? split(sentence, /[;\n]/).filter((part) => !intention.test(part)).flatMap((part) => split(part, /,/)).flatMap((clause) => {
    let found = readClause(clause, location);
    return found ? [found] : [];
  }) : [];
}
function readDefinition(definition3, location) {
  let index2 = /^CREATE\s+(UNIQUE\s+)?INDEX\b.*?\bUSING\s+(\w+)\s*\(([^()]+)\)\s*(WHERE\b.*)?$/i.exec(
    definition3.trim()
  );
  if (index2) {
    if (index2[4] !== void 0) return;
    let kind2 = index2[1] === void 0 ? "index" : "unique";
    return claim(kind2, index2[3] ?? "", location, index2[2]);
  }
  let foreign = /^FOREIGN KEY\s*\(([^()]+)\)\s*(REFERENCES\b.*)$/i.exec(definition3.trim());
  if (foreign) return foreignKey(foreign[1] ?? "", foreign[2] ?? "", location);
  let constraint = /^(PRIMARY KEY|UNIQUE)\s*\(([^()]+)\)/i.exec(definition3.trim());
  if (!constraint) return;
  let kind = constraint[1]?.toUpperCase() === "UNIQUE" ? "unique" : "primary-key";
  return claim(kind, constraint[2] ?? "", location);
}
function foreignKey(list5, target2, location) {
  let references2 = readMarkedReference(target2), found = claim("foreign-key", list5, location);
  return references2 && found && { ...found, references: references2 };
}
function readClause(clause, location) {
  for (let { kind, pattern } of patterns) {
    let match = pattern.exec(clause);
    if (match)
      return claim(kind, match.groups ? match[2] ?? "" : match[1] ?? "", location, match.groups?.method);
  }
}
function claim(kind, list5, location, method) {
  let names = list5.split(",").map(
    (part) => part.trim().replaceAll(/^["`]|["`]$/g, "").replace(/\s+(asc|desc|nulls\s+\w+)\b.*$/i, "")
  );
  if (!names.every((name2) => /^[A-Za-z_][\w$]*$/.test(name2))) return;
  let named3 = method?.toLowerCase().replaceAll("-", "");
  return { kind, columns: names, location, ...named3 !== void 0 && kind === "index" && { method: named3 } };
}
var split = (text5, separator) => {
  let parts = [""], depth = 0;
  for (let character of text5)
    character === "(" && (depth += 1), character === ")" && (depth = Math.max(0, depth - 1)), depth === 0 && separator.test(character) ? parts.push("") : parts[parts.length - 1] += character;
  return parts;
};

// src/dictionary/page-marks.ts
function readMarks({ root: root2, frontMatter }) {
  let comments = blocksOf(root2).flatMap((block2) => block2.type === "html" ? commentWords(block2.value) : []), labels2 = ["labels", "tags"].flatMap((key) => words(frontMatter[key])), isMarked = (word2) => frontMatter[word2] === !0 || labels2.includes(word2) || comments.includes(word2), table = ["table", "relation"].map((key) => frontMatter[key]).find((value) => typeof value == "string");
  return {
    ...typeof table == "string" && { table },
    flags: {
      isPartial: isMarked("partial"),
      isPlanned: words(frontMatter.status).includes("planned") || isMarked("planned"),
      isSensitive: isMarked("sensitive")
    }
  };
}
var words = (value) => (Array.isArray(value) ? value : [value]).flatMap((word2) => typeof word2 == "string" ? [word2.toLowerCase()] : []), commentWords = (html2) => [...html2.matchAll(/<!--\s*(?:schema-audit:)?\s*(planned|sensitive|partial)\s*-->/gi)].map(
  (match) => (match[1] ?? "").toLowerCase()
);

// src/dictionary/table-header.ts
var synonyms = {
  name: ["column", "column name", "columnname", "field", "field name", "fieldname", "name", "attribute", "property"],
  type: ["type", "data type", "datatype", "sql type", "column type", "postgres type", "postgresql type", "format"],
  nullable: ["null", "nullable", "allow null", "allows null", "optional", "is nullable"],
  required: ["required", "not null", "nn", "mandatory"],
  default: ["default", "default value", "defaults"],
  keys: ["key", "keys", "constraint", "constraints", "attributes", "extra", "extra definition", "modifiers"],
  "primary-key": ["pk", "primary key"],
  "foreign-key": ["fk"],
  unique: ["unique", "uk"],
  reference: ["parents", "references", "reference", "foreign key", "fk target", "relation", "relations"],
  notes: ["notes", "note", "description", "comment", "comments", "purpose", "meaning", "remarks", "details"]
}, meaningOf = new Map(
  Object.entries(synonyms).flatMap(([meaning, words4]) => words4.map((word2) => [word2, meaning]))
), foreignHeaders = /* @__PURE__ */ new Set(["definition", "returntype", "return type", "columns", "arguments", "table name"]), certainNames = /* @__PURE__ */ new Set(["column", "column name", "columnname", "field", "field name", "fieldname"]);
function readHeader(headers) {
  let words4 = headers.map(
    (header) => header.toLowerCase().replace(/[?:]+$/, "").replaceAll(/\s+/g, " ").trim()
  );
  if (words4.some((word2) => foreignHeaders.has(word2))) return;
  let meanings = firstOfEach(words4.map((word2) => meaningOf.get(word2) ?? "none")), name2 = words4[meanings.indexOf("name")];
  if (!(name2 === void 0 || words4.length < 2) && !(!certainNames.has(name2) && !meanings.includes("type")))
    return withNotes(meanings);
}
function firstOfEach(meanings) {
  return meanings.map((meaning, position2) => meanings.indexOf(meaning) === position2 ? meaning : "none");
}
function withNotes(meanings) {
  return meanings.includes("notes") || meanings.at(-1) !== "none" ? meanings : meanings.with(-1, "notes");
}

// src/dictionary/value-section.ts
function readValueSection(block2, next, isColumn) {
  if (block2.type !== "heading" && block2.type !== "paragraph" || next?.type !== "list") return;
  let column2 = /^[`"]?([A-Za-z_]\w*)[`"]?(?:\s+(?:values|options|enum|can be|is one of|is either))?\s*:?$/i.exec(
    plainText(block2).trim()
  )?.[1];
  if (column2 === void 0 || !isColumn(column2)) return;
  let values = next.children.map(firstWord), isOpen = /(\be\.g\.|…|\.\.\.|\betc\b)/i.test(plainText(next));
  return values.length > 1 && values.every((value) => /^[\p{L}\p{N}_][\p{L}\p{N}_.:-]*$/u.test(value)) && !isOpen ? { column: column2, values } : void 0;
}
function firstWord(item) {
  let code3 = [...descendants(item)].find((node2) => node2.type === "inlineCode"), text5 = plainText(item).trim();
  return code3?.type === "inlineCode" && text5.startsWith(code3.value) ? code3.value : text5.split(/\s*[:=]\s+|\s+[-–—]\s+/)[0]?.replaceAll(/^["']|["']$/g, "") ?? "";
}

// src/dictionary/page-reader.ts
function readPages(markdown) {
  let blocks = blocksOf(markdown.root), marks = readMarks(markdown), reader = new FileReader(markdown, marks);
  for (let [position2, block2] of blocks.entries()) reader.take(block2, blocks[position2 + 1]);
  let pages = reader.pages();
  return { pages, marks, ...pages.length === 0 && { reason: reasonOf(blocks) } };
}
var FileReader = class {
  #markdown;
  #marks;
  #pages = [];
  #headings = [];
  constructor(markdown, marks) {
    this.#markdown = markdown, this.#marks = marks;
  }
  take(block2, next) {
    let heading2 = headingOf(block2, next);
    heading2 && (this.#headings = [...this.#headings.filter(({ depth }) => depth < heading2.depth), heading2]);
    let open2 = this.#pages.at(-1);
    open2 && this.#addValues(open2, block2, next), block2.type === "table" ? this.#takeTable(block2) : open2 && (block2.type === "paragraph" || block2.type === "list") && this.#addKeys(open2, block2);
  }
  pages() {
    return this.#pages.map((page) => this.#pageOf(page));
  }
  #takeTable(table) {
    let [head, ...rows] = table.children, headers = head?.children.map((cell) => plainText(cell).trim()) ?? [], meanings = readHeader(headers);
    if (!head || !meanings) {
      this.#takeDefinitions(table, headers);
      return;
    }
    let read = rows.map((row) => readRow(row, meanings, this.#at(lineOf(row))));
    this.#pages.push({
      headings: this.#headings,
      table,
      layout: layoutOf(this.#markdown.text, table, headers, meanings, this.#headings.at(-1)?.depth ?? 1),
      columns: read.flatMap((row) => row.kind === "column" ? [row.column] : []),
      struck: read.flatMap((row) => row.kind === "struck" ? [row.name] : []),
      keys: []
    });
  }
  // Lists of constraints and indexes: the Definition column says it in the server's words.
  #takeDefinitions(table, headers) {
    let position2 = headers.findIndex((header) => /^definition$/i.test(header)), open2 = this.#pages.at(-1);
    if (!(position2 === -1 || !open2))
      for (let row of table.children.slice(1)) {
        let cell = row.children[position2], claim2 = cell && readDefinition(plainText(cell), this.#at(lineOf(row)));
        claim2 && open2.keys.push(claim2);
      }
  }
  #addKeys(open2, block2) {
    let items2 = block2.type === "list" ? block2.children : [block2];
    for (let item of items2) {
      let text5 = plainText(item), location = this.#at(lineOf(item)), defined = readDefinition(text5, location);
      open2.keys.push(...defined ? [defined] : readKeySentence(text5, location));
    }
  }
  #addValues(open2, block2, next) {
    let found = readValueSection(block2, next, (name2) => open2.columns.some((column2) => column2.name === name2));
    found && (open2.columns = open2.columns.map(
      (column2) => column2.name === found.column && !column2.values ? { ...column2, values: found.values } : column2
    ));
  }
  #pageOf(page) {
    let { file, text: text5 } = this.#markdown, nearest = [...page.headings].reverse().find((heading2) => !isSectionHeading(heading2.text)), named3 = nearest ? readHeading(nearest.text, nearest.code) : { names: [], isName: !1 };
    return {
      file,
      title: nearest?.text ?? fileTitle(file),
      location: this.#at(nearest?.line ?? lineOf(page.table)),
      format: formatOf(page.layout.headers, text5),
      names: this.#candidates(page, nearest, named3.names),
      claimsName: nearest ? named3.isName : !0,
      isTentative: /(^|\/)(readme|index|_?sidebar|summary|toc)\.\w+$/i.test(file),
      ...this.#marks.flags,
      columns: page.columns,
      struck: page.struck,
      keys: page.keys,
      layout: page.layout
    };
  }
  #candidates(page, nearest, names) {
    let declared = this.#pages[0] === page ? this.#marks.table : void 0, outer = page.headings.filter((heading2) => nearest !== void 0 && heading2.depth < nearest.depth).reverse();
    return [
      ...declared === void 0 ? [] : [{ name: declared, source: "declared" }],
      ...names.map((name2) => ({ name: name2, source: "heading" })),
      ...outer.flatMap((heading2) => readHeading(heading2.text, heading2.code).names).map((name2) => ({ name: name2, source: "ancestor" })),
      { name: fileTitle(this.#markdown.file), source: "file" }
    ];
  }
  #at(line) {
    return { file: this.#markdown.file, line };
  }
}, fileTitle = (file) => file.slice(file.lastIndexOf("/") + 1).replace(/\.(md|markdown)$/i, "");
function headingOf(block2, next) {
  if (!(block2.type === "heading" || next?.type === "table" && isBoldLine(block2))) return;
  let node2 = block2.type === "heading" || block2.type === "paragraph" ? block2 : void 0;
  if (!node2) return;
  let code3 = [...descendants(node2)].flatMap((child2) => child2.type === "inlineCode" ? [child2.value] : []);
  return { depth: node2.type === "heading" ? node2.depth : 7, text: plainText(node2).trim(), code: code3, line: lineOf(node2) };
}
var isBoldLine = (block2) => block2.type === "paragraph" && block2.children.length <= 2 && block2.children[0]?.type === "strong";
function formatOf(headers, text5) {
  let words4 = headers.map((header) => header.toLowerCase()).join(",");
  return words4 === "column,type,null,default,description" ? "own" : /^(column|name|field),type,(notes|description)$/.test(words4) ? "notes" : words4.startsWith("name,type,default,nullable") && /tbls/.test(text5.slice(-400)) ? "tbls" : "other";
}
function layoutOf(text5, table, headers, meanings, headingDepth) {
  let [head] = table.children, header = head ? rowLayout(head) : { start: startOf(table), end: startOf(table), cells: [] }, dashes = text5.indexOf(`
`, header.end) + 1, lineEnd = text5.indexOf(`
`, dashes), headEnd = lineEnd === -1 ? text5.length : lineEnd - +(text5[lineEnd - 1] === "\r");
  return { headers, meanings, headingDepth, start: startOf(table), end: endOf(table), header, headEnd };
}
function reasonOf(blocks) {
  let table = blocks.find((block2) => block2.type === "table");
  if (table?.type === "table")
    return { text: `its table (${table.children[0]?.children.map((cell) => plainText(cell).trim()).join(", ") ?? ""}) has no headers for name and type`, line: lineOf(table) };
  let html2 = blocks.find((block2) => block2.type === "html" && /<table\b/i.test(block2.value));
  if (html2) return { text: "its table is HTML; only Markdown tables are read", line: lineOf(html2) };
  let torn = blocks.find((block2) => block2.type === "paragraph" && /^\s*\|.*\|/m.test(plainText(block2)));
  return torn ? { text: "its table has no line of dashes below the header", line: lineOf(torn) } : { text: blocks.length === 0 ? "it is empty" : "it has no column table", line: 1 };
}

// src/dictionary/write-page.ts
function pageOf(relation, writing, file, text5) {
  let plain2 = text5 ?? blocksOf2(relation, writing, 1);
  if (describes(plain2, file, relation)) return plain2;
  let declared = `---
table: ${JSON.stringify(relationLabel(relation))}
---

${plain2}`;
  return text5 === void 0 && describes(declared, file, relation) ? declared : void 0;
}
function sectionOf(relation, writing, depth) {
  let text5 = blocksOf2(relation, writing, depth);
  return describes(text5, "shared.md", relation) ? text5 : void 0;
}
function tableOf(relation, { catalog, style }) {
  let rows = relation.columns.map((column2) => cellsOf(column2, style.meanings, { catalog, relation, style })), dashes = style.headers.map((header) => "-".repeat(Math.max(3, header.length)));
  return [style.headers.map(inline), dashes, ...rows].map((cells) => `| ${cells.join(" | ")} |`).join(`
`);
}
function blocksOf2(relation, writing, depth) {
  let name2 = relationLabel(relation), title = /^[A-Za-z][\w.]*$/.test(name2) && !name2.endsWith("_") ? writing.style.title(name2) : codeSpan(name2);
  return `${[
    `${"#".repeat(depth)} ${title}`,
    (relation.comment ?? "").replaceAll(/\s+/g, " ").trim(),
    tableOf(relation, writing),
    ...isOwn(writing.style) ? keySections(relation, depth + 1) : []
  ].filter((block2) => block2 !== "").join(`

`)}
`;
}
function describes(text5, file, relation) {
  let known = [{ schema: relation.schema, name: relation.name, columns: relation.columns.map(({ name: name2 }) => name2) }], { pages } = readPages(parseMarkdown(file, text5)), [found] = assignPages({ directory: ".", pages, unreadable: [], sources: /* @__PURE__ */ new Map() }, known).pages;
  if (!found?.known) return !1;
  let names = new RelationNames(known), columns2 = new Set(found.page.columns.map(({ name: name2 }) => name2));
  return found.page.names.some(({ name: name2 }) => names.find(name2)?.by === "name") && relation.columns.every(({ name: name2 }) => columns2.has(name2));
}
var isOwn = ({ headers }) => headers.join() === "Column,Type,Null,Default,Description";
function keySections(relation, depth) {
  let primary = primaryKey(relation), keys4 = [
    ...primary ? [primary] : [],
    ...relation.constraints.filter(({ kind }) => kind === "unique"),
    ...foreignKeys(relation),
    ...checks(relation)
  ], indexes = relation.indexes.filter(({ constraint, isPrimary: isPrimary2 }) => constraint === void 0 && !isPrimary2);
  return [...section("Keys", keys4, depth), ...section("Indexes", indexes, depth)];
}
function section(title, listed2, depth) {
  if (listed2.length === 0) return [];
  let items2 = listed2.map(({ definition: definition3 }) => `- ${codeSpan(definition3).replaceAll("\\|", "|")}`);
  return [`${"#".repeat(Math.min(depth, 6))} ${title}`, items2.join(`
`)];
}

// src/dictionary/new-pages.ts
var NewPages = class {
  edits = [];
  splices = /* @__PURE__ */ new Map();
  left = [];
  #writing;
  #sources;
  #pages;
  constructor(writing, sources, pages) {
    this.#writing = writing, this.#sources = sources, this.#pages = pages;
  }
  addMissing(exempt) {
    let documented = new Set(this.#pages.map(({ schema, relation }) => `${schema}.${relation}`)), isGenerated2 = this.#pages.length > 0 && this.#pages.every(({ page }) => page.format === "tbls");
    for (let relation of storedRelations(this.#writing.catalog))
      documented.has(`${relation.schema}.${relation.name}`) || matchesRelation(exempt, relation) || (isGenerated2 ? this.#leave(relation, "tbls writes these pages; run `tbls doc`") : this.#writing.style.sharedFile ? this.#append(relation, this.#writing.style.sharedFile) : this.#create(relation));
  }
  #append(relation, { file, depth }) {
    let text5 = this.#sources.get(file), section2 = sectionOf(relation, this.#writing, depth);
    section2 ? this.#addBelow(file, text5 ?? "", section2, `adds table ${relationLabel(relation)}`) : this.#leave(relation, "its name cannot be written as a heading");
  }
  #create(relation) {
    let name2 = relationLabel(relation), file = this.#writing.style.file(name2), taken = [...this.#sources.keys(), ...this.edits.map((edit2) => edit2.file)].find(
      (other) => other.toLowerCase() === file.toLowerCase()
    ), after = pageOf(relation, this.#writing, file);
    after === void 0 ? this.#leave(relation, "its name cannot be written as a heading") : taken === void 0 ? this.edits.push({ file, after, reasons: [`describes table ${name2}`] }) : this.#fillProse(relation, taken);
  }
  // A page of prose alone gets its table at the end.
  #fillProse(relation, file) {
    let text5 = this.#sources.get(file), isDescribed = this.#pages.some(({ page }) => page.file === file) || this.splices.has(file), table = tableOf(relation, this.#writing), isRead = text5 !== void 0 && pageOf(relation, this.#writing, file, `${text5}

${table}
`) !== void 0;
    text5 === void 0 || isDescribed || !isRead ? this.#leave(relation, `${file} is about something else`) : this.#addBelow(file, text5, `${table}
`, `adds the columns of ${relationLabel(relation)}`);
  }
  #addBelow(file, text5, addition, reason) {
    let earlier = this.splices.get(file) ?? [], end2 = lineEnding(text5), isFirst = earlier.length === 0, insert = `${isFirst && text5 === "" ? "" : isFirst && !text5.endsWith(`
`) ? end2.repeat(2) : end2}${addition.replaceAll(`
`, end2)}`;
    this.splices.set(file, [...earlier, { at: text5.length, remove: 0, insert, reason }]);
  }
  #leave(relation, why) {
    this.left.push({ what: `a page for ${relationLabel(relation)}`, why });
  }
};

// src/dictionary/page-style.ts
var ownHeaders = ["Column", "Type", "Null", "Default", "Description"], ownMeanings = ["name", "type", "nullable", "default", "notes"];
function styleOf(pages, directory) {
  let model = mostCommon(pages.filter(({ page }) => page.format !== "tbls" && !page.isTentative)), columns2 = pages.flatMap(({ page }) => page.columns), isFile = /\.(md|markdown)$/i.test(directory), folder = isFile ? directory.slice(0, Math.max(directory.lastIndexOf("/"), 0)) : directory, inFolder = (name2) => folder === "" || folder === "." ? name2 : `${folder}/${name2}`, shared = sharedFileOf(pages, isFile ? directory : void 0);
  return {
    headers: model?.page.layout.headers ?? ownHeaders,
    meanings: model?.page.layout.meanings ?? ownMeanings,
    title: model ? replacing(model.page.title, model.relation) : (relation) => relation,
    file: model ? (relation) => inFolder(fileName(model)(relation)) : (relation) => inFolder(`${relation}.md`),
    ...shared && { sharedFile: shared },
    usesNullableFlag: columns2.some((column2) => column2.isNullable === !0 && !hasColumn(pages, "nullable")),
    spelled: spelling(pages),
    typeWords: new Set(columns2.flatMap(({ type }) => type === void 0 ? [] : [type.toLowerCase()]))
  };
}
var hasColumn = (pages, meaning) => pages.some(({ page }) => page.layout.meanings.includes(meaning));
function mostCommon(pages) {
  let groups = /* @__PURE__ */ new Map();
  for (let assigned of pages) {
    let key = assigned.page.layout.headers.join("|");
    groups.set(key, [...groups.get(key) ?? [], assigned]);
  }
  return [...groups.values()].sort((a, b) => b.length - a.length)[0]?.[0];
}
function sharedFileOf(pages, named3) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let assigned of pages) counts2.set(assigned.page.file, [...counts2.get(assigned.page.file) ?? [], assigned]);
  let [largest] = [...counts2.values()].sort((a, b) => b.length - a.length), [first] = largest ?? [];
  return !first || !largest ? named3 === void 0 ? void 0 : { file: named3, depth: 2 } : named3 !== void 0 || largest.length > 1 && largest.length * 2 > pages.length ? { file: first.page.file, depth: Math.min(first.page.layout.headingDepth, 6) } : void 0;
}
var shapes = [
  (relation) => relation,
  (relation) => relation.toUpperCase(),
  (relation) => relation.replaceAll("_", "-"),
  (relation) => words2(relation).map(capital).join(""),
  (relation) => words2(relation).map(capital).join(" "),
  (relation) => capital(relation.replaceAll("_", " ")),
  (relation) => relation.replaceAll("_", " ")
];
function replacing(text5, relation) {
  let shape = shapes.find((candidate) => text5.includes(candidate(relation)));
  return shape ? (other) => text5.replace(shape(relation), () => shape(other)) : (other) => other;
}
function fileName({ page, relation }) {
  let name2 = page.file.slice(page.file.lastIndexOf("/") + 1), rename = replacing(name2, relation), isNamed = rename("\0") !== "\0";
  return (other) => isNamed ? rename(safe(other)) : `${safe(other)}.md`;
}
var safe = (name2) => name2.replaceAll(/[^\p{L}\p{N}_.-]/gu, "_").replace(/^\./, "_");
function spelling(pages) {
  let paths = pages.flatMap(({ page }) => page.columns.flatMap(({ references: references2 }) => references2?.path[0] ?? []));
  return paths.filter((path2) => /^[A-Z][A-Z0-9_]+$/.test(path2)).length * 2 > paths.length ? (relation) => relation.toUpperCase() : (relation) => relation;
}
var words2 = (relation) => relation.split("_"), capital = (word2) => word2.slice(0, 1).toUpperCase() + word2.slice(1);

// src/dictionary/time-words.ts
var bare2 = /^timestamp(\(\d\))? (with|without) time zone(\[\])?$/;
function timeKind({ written: written2, candidates: candidates4 }) {
  if (!(!candidates4.some((type) => bare2.test(type)) || !/^\s*timestamp/i.test(written2)))
    return /tz|with time zone/i.test(written2) ? "zoned" : "zoneless";
}
function timeKindsIn(text5) {
  return (text5.match(/\btimestamp(?:tz)?(?:\(\d\))?(?: with(?:out)? time zone)?/gi) ?? []).map((word2) => /tz|with time zone/i.test(word2) ? "zoned" : "zoneless");
}
function leniently(type) {
  if (timeKind(type) === void 0) return type;
  let both = type.candidates.flatMap((one2) => bare2.test(one2) ? [one2, otherKind(one2)] : [one2]);
  return { ...type, candidates: [...new Set(both)] };
}
function strictly(type) {
  let kind = timeKind(type), isMeant2 = (one2) => !bare2.test(one2) || one2.includes("without") === (kind === "zoneless");
  return kind === void 0 ? type : { ...type, candidates: type.candidates.filter(isMeant2) };
}
var otherKind = (type) => type.includes("without") ? type.replace("without", "with") : type.replace("with", "without");

// src/dictionary/write-pages.ts
function planPages(catalog, sources, options) {
  let { inserted, ...planned } = plan(catalog, sources, options), kinds2 = /* @__PURE__ */ new Set([...typesOf(sources.dictionary).map(timeKind), ...inserted.flatMap(timeKindsIn)]);
  if (!kinds2.has("zoned") || !kinds2.has("zoneless")) return planned;
  let { inserted: _, ...strict } = plan(
    catalog,
    { ...sources, dictionary: withStrictTypes(sources.dictionary) },
    options
  );
  return strict;
}
function plan(catalog, sources, options) {
  let { parsed, dictionary, known } = sources, { pages } = assignPages(parsed, known), writing = { catalog, style: styleOf(pages, parsed.directory) }, splices = /* @__PURE__ */ new Map(), left2 = [];
  for (let assigned of pages) {
    let relation = relationOf(assigned, catalog), text5 = parsed.sources.get(assigned.page.file), documented = dictionary.pages.find((page) => isPageOf(page, assigned))?.columns;
    !relation || text5 === void 0 || !documented || assigned.page.isPlanned || (assigned.page.format === "tbls" ? left2.push(...leftToGenerator(assigned, relation)) : addTo(splices, assigned.page.file, mend({ assigned, relation, text: text5, documented }, writing)));
  }
  let created = new NewPages(writing, parsed.sources, pages);
  created.addMissing(options.exempt);
  for (let [file, additions3] of created.splices) addTo(splices, file, additions3);
  let changed = [...splices].flatMap(([file, list5]) => edit(file, parsed.sources.get(file) ?? "", list5)), inserts = [...splices.values()].flatMap((list5) => list5.map(({ insert }) => insert));
  return {
    edits: [...changed, ...created.edits].sort(byFile),
    left: [...left2, ...created.left],
    inserted: [...inserts, ...created.edits.map(({ after }) => after)]
  };
}
var typesOf = ({ pages }) => pages.flatMap(({ columns: columns2 }) => columns2.flatMap(({ type }) => type ?? [])), withStrictTypes = (dictionary) => ({
  ...dictionary,
  pages: dictionary.pages.map((page) => ({
    ...page,
    columns: page.columns.map((column2) => column2.type ? { ...column2, type: strictly(column2.type) } : column2)
  }))
}), unifiedDiff = (edits) => edits.map(patchOf).join("");
function patchOf({ file, before, after }) {
  let from = before === void 0 ? "/dev/null" : `a/${file}`;
  return createTwoFilesPatch(from, `b/${file}`, before ?? "", after, "", "").replace(/^=+\n/, "").replaceAll(/^(---|\+\+\+) (.*?)\t$/gm, "$1 $2");
}
var relationOf = (assigned, { relations: relations2 }) => relations2.find(({ schema, name: name2 }) => schema === assigned.schema && name2 === assigned.relation), isPageOf = (page, { schema, relation }) => page.schema === schema && page.relation === relation;
function leftToGenerator({ page }, relation) {
  let documented = new Set(page.columns.map(({ name: name2 }) => name2)), missing = relation.columns.filter(({ name: name2 }) => !documented.has(name2)).map(({ name: name2 }) => name2);
  return missing.length === 0 ? [] : [{ what: `${page.file}: ${missing.join(", ")}`, why: "tbls writes this page; run `tbls doc`" }];
}
function addTo(splices, file, additions3) {
  splices.set(file, [...splices.get(file) ?? [], ...additions3]);
}
function edit(file, before, splices) {
  let after = applySplices(before, splices);
  return after === before ? [] : [{ file, before, after, reasons: splices.map(({ reason }) => reason) }];
}
var byFile = (a, b) => a.file < b.file ? -1 : 1;

// src/dictionary/read-dictionary.ts
var LARGEST_PAGE = 1048576;
async function readDictionary(host, directory, options) {
  let files = await pageFiles(host, directory), pages = [], unreadable = [], sources = /* @__PURE__ */ new Map();
  for (let file of files) {
    let text5 = await host.readText(file);
    if (text5 === void 0) continue;
    let read = readFile(file, text5);
    pages.push(...read.pages.map((page) => withAliases(page, options.aliases))), read.reason && unreadable.push(unreadablePage(file, read.reason.text, read.reason.line)), sources.set(file, text5);
  }
  return { directory, pages, unreadable, sources };
}
async function pageFiles(host, directory) {
  if (await host.kindOf(directory) === "file") return [directory];
  let prefix = directory === "." ? "" : `${directory.replace(/\/$/, "")}/`;
  return (await host.files()).filter((file) => file.startsWith(prefix) && /\.(md|markdown)$/i.test(file));
}
function readFile(file, text5) {
  if (text5.length > LARGEST_PAGE)
    return { pages: [], reason: { text: `it is larger than ${LARGEST_PAGE / 1048576} MiB`, line: 1 } };
  if (text5.includes("\0")) return { pages: [], reason: { text: "it is not text", line: 1 } };
  let { pages, reason } = readPages(parseMarkdown(file, text5)), mayLackTable = isIndexFile(file) || isIndexPage(file, text5);
  return reason && !mayLackTable ? { pages, reason } : { pages };
}
var isIndexFile = (file) => /^(readme|index|_?sidebar|summary|toc|changelog|conventions|overview|viewpoint-.*)$/i.test(fileTitle(file)), isIndexPage = (file, text5) => new Set(
  [...text5.matchAll(/\]\((?:\.\/)?([\w.-]+\.md)\)/gi)].map((match) => match[1]).filter((target2) => target2 !== file)
).size >= 3;
function withAliases(page, aliases) {
  let byName3 = new Map(Object.entries(aliases).map(([name2, relation]) => [name2.toLowerCase(), relation])), alias = page.names.map(({ name: name2 }) => byName3.get(name2.toLowerCase())).find((name2) => name2 !== void 0);
  return alias === void 0 ? page : { ...page, names: [{ name: alias, source: "declared" }, ...page.names] };
}
var unreadablePage = (page, reason, line) => ({
  page,
  reason,
  location: { file: page, line }
});

// src/dictionary/umbrella-types.ts
var texts = ["text", "character varying", "character"], numbers = ["integer", "bigint", "smallint", "numeric", "double precision", "real"], keys = ["uuid", "integer", "bigint", "smallint", "text", "character varying", "character"], times = ["timestamp with time zone", "timestamp without time zone"], floats = ["double precision", "real"], umbrellaTypes = new Map([
  ...entries(["string", "str", "unicode", "url", "email", "longtext", "mediumtext", "tinytext", "clob"], texts),
  ...entries(["nvarchar", "varchar2", "nvarchar2"], ["character varying"]),
  ...entries(["number", "numerical"], numbers),
  ...entries(["binary", "blob", "bytes", "varbinary", "longblob"], ["bytea"]),
  ...entries(["datetime", "date-time", "date time", "datetime2"], times),
  ...entries(["datetime(timezone=true)", "datetimetz", "timestamp_tz"], ["timestamp with time zone"]),
  ...entries(["double"], ["double precision"]),
  ...entries(["float", "float64", "double float"], floats),
  ...entries(["object", "json", "dict", "map", "hash"], ["json", "jsonb"]),
  ...entries(["id", "key", "primary", "foreign", "identifier"], keys),
  ...entries(["auto", "serial", "autoincrement", "auto-increment", "serial4"], ["integer", "bigint"]),
  ...entries(["bigserial", "serial8", "long", "integer (64)", "integer(64)", "int64", "bigint unsigned"], ["bigint"]),
  ...entries(["smallserial", "serial2", "short", "int16"], ["smallint"]),
  ...entries(["integer (32)", "integer(32)", "int32", "int unsigned", "mediumint"], ["integer"]),
  ...entries(["tinyint", "tinyint(1)"], ["boolean", "smallint"]),
  ...entries(["guid", "uuid4", "uuidv4", "uuid v4", "uuidv7"], ["uuid"]),
  ...entries(["timezone"], ["text", "character varying"]),
  ...entries(["ip", "ip address"], ["inet", "text", "character varying"])
]), enumWords = /* @__PURE__ */ new Set(["enum", "enumeration", "choice", "choices"]), enumFallbacks = texts;
function entries(words4, types2) {
  return words4.map((word2) => [word2, types2]);
}

// src/dictionary/resolve-types.ts
function knownTypes(catalogs) {
  let own4 = /* @__PURE__ */ new Map();
  for (let column2 of catalogs.flatMap((catalog) => catalog.relations.flatMap((relation) => relation.columns))) {
    let base = baseOf(column2.type);
    isBuiltIn(base) || own4.set(base.toLowerCase(), [base]);
  }
  let types2 = catalogs.flatMap((catalog) => catalog.types);
  for (let type of types2) {
    let printed = type.schema === "public" ? type.name : `${type.schema}.${type.name}`, names = type.kind === "domain" ? [printed, type.baseType] : [printed];
    for (let key of [type.name, `${type.schema}.${type.name}`]) own4.set(key.toLowerCase(), names);
  }
  return {
    own: own4,
    enums: types2.flatMap((type) => type.kind === "enum" ? [...own4.get(type.name.toLowerCase()) ?? []] : [])
  };
}
async function resolveTypes(written2, database, known) {
  let readings = new Map([...new Set(written2)].map((words4) => [words4, readWords(words4)])), asked = [...readings.values()].flatMap((reading) => isOurs(reading, known) ? [] : [reading.words]), answers = await askServer([...new Set(asked)], database);
  return new Map(
    [...readings].map(([words4, reading]) => [
      words4,
      documentedType(words4, candidatesOf(reading, known, answers), reading)
    ])
  );
}
function readWords(written2) {
  let text5 = written2.replaceAll(/[`*"]/g, "").replaceAll(/\s+/g, " ").trim().toLowerCase(), array = /^(?:array|list|set)(?: of |<|\(|\[)(.+?)[>)\]]?$/.exec(text5)?.[1] ?? /^(.+?) array$/.exec(text5)?.[1], element = (array ?? text5).replace(/(?:\[\d*\])+$/, "").trim(), brackets = array !== void 0 || /\]$/.test(text5) ? "[]" : "", modifier = /\(([\d\s,]+|[a-z]+\s*,?\s*\d*)\)/.exec(element)?.[0].replaceAll(/\s/g, "") ?? "", base = element.replace(/\s*\([^)]*\)/, "").trim();
  return { words: element, base, modifier, brackets };
}
var isOurs = ({ words: words4, base }, known) => enumWords.has(base) || umbrellaTypes.has(words4) || umbrellaTypes.has(base) || known.own.has(base);
function candidatesOf(reading, known, answers) {
  let { words: words4, base, modifier, brackets } = reading, families = familiesOf(reading, known), answer = answers.get(words4) ?? answers.get(base);
  return (families.length > 0 ? families.map((type) => withModifier(type, modifier)) : answer ? [answer] : []).map((type) => `${type}${brackets}`);
}
function familiesOf({ words: words4, base }, known) {
  let own4 = known.own.get(base);
  return own4 || (enumWords.has(base) ? [...known.enums, ...enumFallbacks] : umbrellaTypes.get(words4) ?? umbrellaTypes.get(base) ?? []);
}
var withModifier = (type, modifier) => type.startsWith("character") || !isBuiltIn(type) ? `${type}${modifier}` : type;
function documentedType(written2, candidates4, { modifier }) {
  return { written: written2, candidates: candidates4, hasModifier: modifier !== "" && candidates4.some((type) => type.includes("(")) };
}
var baseOf = (type) => type.replaceAll(/\([^)]*\)|\[\]/g, "").trim(), builtIn = new Set(
  "bigint,bit,bit varying,boolean,box,bytea,character,character varying,cidr,circle,date,double precision,inet,integer,interval,json,jsonb,line,lseg,macaddr,macaddr8,money,name,numeric,oid,path,point,polygon,real,smallint,text,time with time zone,time without time zone,timestamp with time zone,timestamp without time zone,tsquery,tsvector,uuid,xml".split(
    ","
  )
), isBuiltIn = (type) => builtIn.has(type), ASKING = `
CREATE OR REPLACE FUNCTION pg_temp.schema_audit_type(words text) RETURNS text LANGUAGE plpgsql AS $$
BEGIN
  RETURN format_type(to_regtype(words), to_regtypemod(words));
EXCEPTION WHEN OTHERS THEN
  RETURN NULL;
END $$`, QUESTION = `
SELECT words, pg_temp.schema_audit_type(words) AS type
FROM jsonb_array_elements_text($1::jsonb) AS words`;
async function askServer(words4, database) {
  if (words4.length === 0) return /* @__PURE__ */ new Map();
  await database.execute(ASKING);
  let rows = await database.query(QUESTION, [JSON.stringify(words4)]);
  return new Map(rows.flatMap(({ words: asked, type }) => type === null ? [] : [[asked, type]]));
}

// src/dictionary/resolve-dictionary.ts
async function resolveDictionary(parsed, known, database) {
  let { pages, unreadable, notices } = assignPages(parsed, known.relations), names = new RelationNames(known.relations), written2 = pages.flatMap(tablesOf).flatMap((page) => page.columns.flatMap((column2) => column2.type ?? [])), types2 = lenient(pages, await resolveTypes(written2, database, known.types));
  return {
    directory: parsed.directory,
    pages: pages.map((assigned) => pageOf2(assigned, names, types2)),
    unreadable: [...parsed.unreadable, ...unreadable],
    notices
  };
}
var tablesOf = ({ page, continued }) => [page, ...continued];
function lenient(pages, types2) {
  let isExact = pages.some(({ page }) => page.format === "tbls" || page.format === "own"), kinds2 = new Set([...types2.values()].map(timeKind));
  return isExact || kinds2.has("zoned") && kinds2.has("zoneless") ? types2 : new Map([...types2].map(([words4, type]) => [words4, leniently(type)]));
}
function pageOf2(assigned, names, types2) {
  let { page, schema, relation, known } = assigned, tables = tablesOf(assigned), toName = columnNames(known), keys4 = tables.flatMap((table) => table.keys), claims = keys4.map(({ kind: _, references: __, columns: columns2, ...key }) => ({ ...key, columns: columns2.map(toName) }));
  return {
    file: page.file,
    title: page.title,
    schema,
    relation,
    location: page.location,
    format: page.format,
    columns: withKeys(
      tables.flatMap((table) => table.columns.map((column2) => columnOf(column2, toName, names, types2))),
      keys4,
      names
    ),
    isPartial: tables.some((table) => table.isPartial),
    isPlanned: page.isPlanned,
    isSensitive: page.isSensitive,
    uniqueKeys: claims.filter((_, position2) => keys4[position2]?.kind === "unique"),
    indexes: claims.filter((_, position2) => keys4[position2]?.kind === "index"),
    struckColumns: tables.flatMap((table) => table.struck.map(toName))
  };
}
function columnNames(known) {
  let exact = new Set(known?.columns ?? []), lower2 = new Map((known?.columns ?? []).map((column2) => [column2.toLowerCase(), column2]));
  return (written2) => exact.has(written2) ? written2 : lower2.get(written2.toLowerCase()) ?? written2;
}
function columnOf(column2, toName, names, types2) {
  let { row: _, type: written2, references: references2, ...claims } = column2, type = written2 === void 0 ? void 0 : types2.get(written2);
  return {
    ...claims,
    name: toName(column2.name),
    ...type && { type },
    ...references2 && { references: referenceOf3(references2, names) }
  };
}
function referenceOf3({ path: path2, column: column2, onDelete }, names) {
  let action2 = onDelete ? { onDelete } : {}, whole = path2.join("."), named3 = names.find(whole);
  if (named3 && (column2 !== void 0 || named3.by !== "number" || path2.length === 1))
    return { relation: named3.relation.name, ...column2 !== void 0 && { column: column2 }, ...action2 };
  let last = column2 ?? (path2.length > 1 ? path2.at(-1) : void 0), front = (column2 === void 0 && path2.length > 1 ? path2.slice(0, -1) : path2).join(".");
  return { relation: names.find(front)?.relation.name ?? front.toLowerCase(), ...last !== void 0 && { column: last.toLowerCase() }, ...action2 };
}
function withKeys(columns2, keys4, names) {
  let primary = new Set(keys4.flatMap((key) => key.kind === "primary-key" ? key.columns : [])), foreign = new Map(
    keys4.flatMap(
      ({ columns: [column2, ...others], references: references2 }) => column2 !== void 0 && others.length === 0 && references2 ? [[column2, references2]] : []
    )
  );
  return columns2.map((column2) => {
    let references2 = foreign.get(column2.name);
    return {
      ...column2,
      ...primary.has(column2.name) && { isPrimaryKey: !0 },
      ...references2 && { references: referenceOf3(references2, names) }
    };
  });
}

// src/dictionary/docs.ts
var USUAL_DIRECTORY = "docs/schema";
async function planDocs(request) {
  let { host, directory, catalog, models, typeNames: typeNames2, aliases, exempt } = request, parsed = await readDictionary(host, directory, { aliases }), known = knownRelations(catalog, models), types2 = knownTypes(models ? [catalog, models.catalog] : [catalog]), dictionary = await resolveDictionary(parsed, { relations: known, types: types2 }, typeNames2);
  return planPages(catalog, { parsed, dictionary, known }, { exempt });
}
async function writePages(host, edits) {
  for (let { file, after } of edits) await host.writeText(file, after);
}

// src/engines/index.ts
var engines = {
  pglite: { id: "pglite", open: async (options) => (await import("./chunk-SI4DEJZ7.js")).pglite.open(options) },
  postgres: {
    id: "postgres",
    open: async (options) => (await import("./chunk-Q6WWA3XT.js")).postgres.open(options)
  },
  "pg-mem": { id: "pg-mem", open: async (options) => (await import("./chunk-UPTTLYQ7.js")).pgMem.open(options) }
};
function chooseEngine(setting2, url) {
  return setting2 !== "auto" ? engines[setting2] : url === void 0 ? engines.pglite : engines.postgres;
}

// src/replay/walk-of-prefix.ts
function walkOfPrefix(walk3, later, earlier) {
  if (!isPrefix(earlier, later)) return;
  let revisions = new Set(earlier.migrations.map((migration) => migration.revision)), steps = walk3.steps.filter((step) => revisions.has(step.revision)), ups = steps.filter((step) => step.pass === "up"), last = ups.at(-1);
  if (!(ups.length !== earlier.migrations.length || ups.some((step) => step.status !== "applied")))
    return {
      steps,
      empty: walk3.empty,
      head: last?.status === "applied" ? last.after : walk3.empty,
      ...walk3.underTest && { underTest: new Set([...walk3.underTest].filter((revision) => revisions.has(revision))) },
      roundTrips: walk3.roundTrips.filter((trip) => revisions.has(trip.revision))
    };
}
var isPrefix = (earlier, later) => earlier.ordering === later.ordering && earlier.migrations.every((migration, position2) => {
  let same = later.migrations[position2];
  return same?.revision === migration.revision && same.digest === migration.digest;
});

// src/dictionary/diagram-names.ts
var relationship = /^\s*"?([\w.-]+)"?\s+[|}o]{1,2}(?:--|\.\.)[|{o]{1,2}\s+"?([\w.-]+)"?/, entity = /^\s*"?([\w.-]+)"?(?:\s*\[[^\]]*\])?\s*\{\s*$/, attribute = /^\s+[\w()[\],-]+\s+"?([a-z_]\w*)"?/i;
function namesInDiagram(diagram, firstLine) {
  let names = [], open2;
  for (let [position2, text5] of diagram.split(`
`).entries()) {
    let line = firstLine + position2, opened = entity.exec(text5)?.[1];
    for (let name2 of opened === void 0 ? linkedBy(text5) : [opened])
      names.push({ name: bare3(name2), isTable: !0, line });
    names.push(...attributesOf(open2, text5).map((column2) => ({ ...column2, isTable: !0, line }))), open2 = opened === void 0 ? stillOpen(open2, text5) : bare3(opened);
  }
  return names;
}
var linkedBy = (text5) => relationship.exec(text5)?.slice(1) ?? [], stillOpen = (open2, text5) => /^\s*\}/.test(text5) ? void 0 : open2;
function attributesOf(open2, text5) {
  let column2 = open2 === void 0 ? void 0 : attribute.exec(text5)?.[1];
  return open2 === void 0 || column2 === void 0 ? [] : [{ name: open2, column: column2 }];
}
var bare3 = (name2) => name2.slice(name2.lastIndexOf(".") + 1);

// src/dictionary/sql-names.ts
var tableWords = /\b(from|join|into|update|table(?:\s+if\s+(?:not\s+)?exists)?|references|truncate)\s+(?:only\s+)?"?([a-z_]\w*)"?(?:\."?([a-z_]\w*)"?)?(\s*\()?/gi, made = /\b(?:with(?:\s+recursive)?|,)\s*"?([a-z_]\w*)"?\s*(?:\([^()]*\)\s*)?as\s*(?:(?:not\s+)?materialized\s*)?\(|\b(?:temp|temporary|view|function|type|extension)\s+(?:if\s+not\s+exists\s+)?"?([a-z_]\w*)"?/gi, sqlWords = new Set(
  "select set only lateral if table values unnest the this a an stdin now where on of or as to is not all each your our these".split(
    " "
  )
);
function namesInSql(sql, firstLine) {
  let text5 = sql.replaceAll(/--[^\n]*|'(?:[^']|'')*'/g, blank).replaceAll(
    /\b(?:extract|substring|trim|overlay)\s*\([^()]*\)|\bdistinct\s+from\b|\bon\s+(?:delete|update)\b|\bfor\s+(?:no\s+key\s+)?update\b|\bdo\s+update\b/gi,
    blank
  ), local = new Set([...text5.matchAll(made)].map((match) => (match[1] ?? match[2] ?? "").toLowerCase())), names = [], [line, counted2] = [firstLine, 0];
  for (let match of text5.matchAll(tableWords)) {
    line += linesBetween(text5, counted2, match.index), counted2 = match.index;
    let [, word2 = "", first = "", second, bracket] = match, name2 = (second ?? first).toLowerCase(), isCall = bracket !== void 0 && /^(from|join)$/i.test(word2), isForeign = /^(pg_|information_schema)/i.test(first) || sqlWords.has(name2) || local.has(name2);
    !isCall && !isForeign && names.push({ name: name2, isTable: !0, line });
  }
  return names;
}
var blank = (text5) => text5.replaceAll(/[^\n]/g, " "), linesBetween = (text5, start2, end2) => text5.slice(start2, end2).split(`
`).length - 1;

// src/dictionary/text-references.ts
function referencesOf(markdown) {
  let found = /* @__PURE__ */ new Map();
  for (let block2 of blocksOf(markdown.root))
    for (let { name: name2, column: column2, isTable, line } of namesIn(block2)) {
      let key = [name2, column2, isTable].join("\0"), location = { file: markdown.file, line };
      found.has(key) || found.set(key, { name: name2, location, ...column2 !== void 0 && { column: column2 }, ...isTable && { context: "table" } });
    }
  return [...found.values()];
}
function namesIn(block2) {
  if (block2.type !== "code") return namesInProse(block2);
  let first = lineOf(block2) + 1;
  return /^(sql|postgres(ql)?|pgsql|psql)$/i.test(block2.lang ?? "") ? namesInSql(block2.value, first) : /^mermaid$/i.test(block2.lang ?? "") && /^\s*erDiagram\b/m.test(block2.value) ? namesInDiagram(block2.value, first) : [];
}
var identifier2 = /^([a-z_][a-z0-9_]*)(?:\.([a-z_][a-z0-9_]*))?$/, fileEnding = /^(py|ts|js|tsx|jsx|mjs|cjs|json|ya?ml|toml|ini|md|sql|sh|txt|csv|html|css|env|lock|cfg|xml|go|rs|rb|java|db|log|pdf|png|svg|com|org|io|net|dev|id_rsa)$/;
function namesInProse(block2) {
  return [...descendants(block2)].flatMap(
    (node2) => node2.type === "paragraph" || node2.type === "tableCell" || node2.type === "heading" ? namesInLine(node2) : []
  );
}
function namesInLine(node2) {
  let children = [...node2.children];
  return children.flatMap((child2, position2) => {
    let named3 = child2.type === "inlineCode" ? namedBy(child2.value) : void 0;
    if (!named3) return [];
    let isTable = saysTable(children[position2 - 1], children[position2 + 1]);
    return [{ ...named3, isTable, line: lineOf(child2) }];
  });
}
function namedBy(code3) {
  let [, first, second] = identifier2.exec(code3) ?? [];
  if (!(first === void 0 || second !== void 0 && fileEnding.test(second)))
    return second === void 0 ? { name: first } : first === "public" ? { name: second } : { name: first, column: second };
}
var saysTable = (before, after) => before !== void 0 && /\btables?:?\s+$/i.test(plainText(before)) || after !== void 0 && /^\s+tables?\b/i.test(plainText(after));

// src/dictionary/repository-text.ts
var MOST_PAGES = 300, MOST_TESTS = 400, LARGEST_TEXT = 524288, MOST_REFERENCES = 5e3;
async function readRepositoryText(host, dictionaries) {
  let files = await host.files(), pages = files.filter((file) => isPage(file) && !dictionaries.some((folder) => isInside(file, folder))), references2 = [], evolutionPages = [];
  for (let file of pages.slice(0, MOST_PAGES)) {
    let text5 = await readLimited(host, file);
    if (text5 === void 0) continue;
    let markdown = parseMarkdown(file, text5);
    references2.length < MOST_REFERENCES && references2.push(...referencesOf(markdown)), evolutionPages.push(...evolutionSections(markdown));
  }
  return {
    references: references2.slice(0, MOST_REFERENCES),
    migrationTests: await migrationTests(host, files),
    evolutionPages
  };
}
var isPage = (file) => /\.(md|markdown)$/i.test(file) && !/(^|\/)(changelog|changes|history|license|licence|code_of_conduct|release[-_]?notes?)[^/]*$/i.test(file) && !/(^|\/)\.github\//.test(file), isInside = (file, folder) => file === folder || file.startsWith(folder === "" || folder === "." ? "" : `${folder}/`);
async function readLimited(host, file) {
  let text5 = await host.readText(file);
  return text5 === void 0 || text5.length > LARGEST_TEXT || text5.includes("\0") ? void 0 : text5;
}
var evolution = /\bmigrations\b|\b(?:database|db|schema|sql|alembic|knex)\b.*\bmigration\b|\b(?:schema|database|db) (?:evolution|changes?|versioning)\b|\bevolving the schema\b/i;
function evolutionSections(markdown) {
  let blocks = blocksOf(markdown.root);
  return evolution.test(fileTitle(markdown.file).replaceAll(/[-_]/g, " ")) && blocks.some((block2) => block2.type === "paragraph" && isSentence(plainText(block2))) ? [{ file: markdown.file }] : blocks.flatMap((block2, position2) => {
    if (block2.type !== "heading" || !evolution.test(plainText(block2))) return [];
    let next = blocks.findIndex(
      (other, later) => later > position2 && other.type === "heading" && other.depth <= block2.depth
    );
    return blocks.slice(position2 + 1, next === -1 ? void 0 : next).some((part) => /^(paragraph|list)$/.test(part.type) && isSentence(plainText(part))) ? [{ file: markdown.file, line: lineOf(block2) }] : [];
  });
}
var isSentence = (text5) => (text5.match(new RegExp("\\p{L}+", "gu")) ?? []).length >= 8, testPath = /(^|\/)(tests?|__tests__|specs?)\/|[._-](test|spec)\.[a-z]+$|(^|\/)test_[^/]*\.py$/i, setupPath = /(^|\/)(conftest\.py|setup[^/]*|global-setup[^/]*|jest\.config[^/]*|fixtures?\/.*)$/i, walking = /command\.(?:upgrade|downgrade)|\bdowngrade\s*\(|migrate\.(?:latest|rollback|up|down)\b|pytest[-_]alembic|alembic_runner|alembic['", ]+(?:upgrade|downgrade)|\bgoose\.(?:Up|Down)|\.(?:Migrate|Steps)\(|migrate:(?:latest|rollback|up|down)|\bmigrator\b.*\b(?:up|down)\b/i;
async function migrationTests(host, files) {
  let tests = files.filter((file) => testPath.test(file) && !setupPath.test(file) && isCode(file)), likely = tests.filter((file) => /migrat|alembic|schema|database|\bdb\b/i.test(file)), ordered = [...likely, ...tests.filter((file) => !likely.includes(file))], found = [];
  for (let file of ordered.slice(0, MOST_TESTS)) {
    let text5 = await readLimited(host, file);
    text5 !== void 0 && walking.test(text5) && found.push(file);
  }
  return found.sort();
}
var isCode = (file) => /\.(py|[cm]?[jt]sx?|go|rb|rs|java|kt|php|cs|ex|exs|sh)$/i.test(file);

// src/examine/history-of.ts
var histories = /* @__PURE__ */ new WeakMap();
function historyOf(project) {
  let history = histories.get(project) ?? project.readHistory();
  return histories.set(project, history), history;
}

// src/replay/queries/extensions.ts
var extensions = `
  SELECT json_agg(
    json_build_object('name', extension.extname, 'version', extension.extversion, 'schema', namespace.nspname)
    ORDER BY extension.extname COLLATE "C"
  )
  FROM pg_catalog.pg_extension AS extension
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = extension.extnamespace
  WHERE extension.extname <> 'plpgsql'`;

// src/replay/queries/comment.ts
var commentOn = (catalog, oid, subobject = "0") => `(
    SELECT comment.description
    FROM pg_catalog.pg_description AS comment
    WHERE comment.objoid = ${oid}
      AND comment.classoid = 'pg_catalog.${catalog}'::regclass
      AND comment.objsubid = ${subobject}
  )`;

// src/replay/queries/columns.ts
var columnsOfRelation = `
  SELECT json_agg(
    json_build_object(
      'name', attribute.attname,
      'type', format_type(attribute.atttypid, attribute.atttypmod),
      'isNullable', NOT attribute.attnotnull,
      'default', CASE WHEN attribute.attgenerated = '' THEN pg_get_expr(expression.adbin, expression.adrelid) END,
      'identity', CASE attribute.attidentity WHEN 'a' THEN 'always' WHEN 'd' THEN 'by-default' END,
      'generated', CASE WHEN attribute.attgenerated <> '' THEN json_build_object(
        'kind', CASE attribute.attgenerated WHEN 'v' THEN 'virtual' ELSE 'stored' END,
        'expression', pg_get_expr(expression.adbin, expression.adrelid)
      ) END,
      'collation', CASE WHEN attribute.attcollation <> type.typcollation THEN attribute.attcollation::regcollation::text END,
      'comment', ${commentOn("pg_class", "attribute.attrelid", "attribute.attnum")}
    )
    ORDER BY attribute.attnum
  )
  FROM pg_catalog.pg_attribute AS attribute
  JOIN pg_catalog.pg_type AS type ON type.oid = attribute.atttypid
  LEFT JOIN pg_catalog.pg_attrdef AS expression
    ON expression.adrelid = attribute.attrelid AND expression.adnum = attribute.attnum
  WHERE attribute.attrelid = relation.oid
    AND attribute.attnum > 0
    AND NOT attribute.attisdropped`;

// src/replay/queries/names.ts
var columnName2 = (relation, number) => `(
    SELECT attribute.attname
    FROM pg_catalog.pg_attribute AS attribute
    WHERE attribute.attrelid = ${relation} AND attribute.attnum = ${number}
  )`, schemaName = (oid) => `(SELECT namespace.nspname FROM pg_catalog.pg_namespace AS namespace WHERE namespace.oid = ${oid})`;

// src/replay/queries/constraints.ts
var columnNames2 = (relation, numbers3) => `COALESCE((
  SELECT json_agg(${columnName2(relation, "key.number")} ORDER BY key.position)
  FROM unnest(${numbers3}) WITH ORDINALITY AS key (number, position)
), '[]'::json)`, action = (letter) => `CASE ${letter}
  WHEN 'a' THEN 'no action' WHEN 'r' THEN 'restrict' WHEN 'c' THEN 'cascade' WHEN 'n' THEN 'set null' WHEN 'd' THEN 'set default'
END`, constraintsOfRelation = `
  SELECT json_agg(
    json_build_object(
      'kind', CASE "constraint".contype
        WHEN 'p' THEN 'primary-key' WHEN 'u' THEN 'unique' WHEN 'c' THEN 'check' WHEN 'f' THEN 'foreign-key' WHEN 'x' THEN 'exclusion'
      END,
      'name', "constraint".conname,
      'definition', pg_get_constraintdef("constraint".oid),
      'isDeferrable', "constraint".condeferrable,
      'isInitiallyDeferred', "constraint".condeferred,
      'columns', ${columnNames2('"constraint".conrelid', '"constraint".conkey')},
      -- From the printed form: indnullsnotdistinct is PostgreSQL 15, conenforced PostgreSQL 18.
      'nullsNotDistinct', CASE WHEN "constraint".contype = 'u' THEN
        starts_with(pg_get_constraintdef("constraint".oid), 'UNIQUE NULLS NOT DISTINCT (')
      END,
      'expression', CASE WHEN "constraint".contype = 'c' THEN pg_get_expr("constraint".conbin, "constraint".conrelid) END,
      'references', CASE WHEN "constraint".contype = 'f' THEN (
        SELECT json_build_object(
          'relation', json_build_object('schema', ${schemaName("referenced.relnamespace")}, 'name', referenced.relname),
          'columns', ${columnNames2('"constraint".confrelid', '"constraint".confkey')}
        )
        FROM pg_catalog.pg_class AS referenced
        WHERE referenced.oid = "constraint".confrelid
      ) END,
      'onDelete', ${action('"constraint".confdeltype')},
      'onUpdate', ${action('"constraint".confupdtype')},
      'match', CASE WHEN "constraint".contype = 'f' THEN CASE "constraint".confmatchtype WHEN 'f' THEN 'full' ELSE 'simple' END END,
      'isValidated', CASE WHEN "constraint".contype IN ('c', 'f') THEN "constraint".convalidated END,
      'isEnforced', CASE WHEN "constraint".contype IN ('c', 'f') THEN
        pg_get_constraintdef("constraint".oid) NOT LIKE '% NOT ENFORCED'
      END,
      'comment', ${commentOn("pg_constraint", '"constraint".oid')}
    )
    ORDER BY "constraint".conname COLLATE "C"
  )
  FROM pg_catalog.pg_constraint AS "constraint"
  WHERE "constraint".conrelid = relation.oid
    AND "constraint".contype IN ('p', 'u', 'c', 'f', 'x')
    AND NOT EXISTS (
      SELECT FROM pg_catalog.pg_constraint AS parent
      WHERE parent.oid = "constraint".conparentid AND parent.conrelid = "constraint".conrelid
    )`;

// src/replay/queries/indexes.ts
var keysOfIndex = `
  SELECT json_agg(
    json_build_object(
      'column', ${columnName2("index.indrelid", "key.number")},
      'expression', CASE WHEN key.number = 0 THEN pg_get_indexdef(index.indexrelid, key.position::integer, false) END,
      'operatorClass', (
        SELECT operator_class.opcname
        FROM pg_catalog.pg_opclass AS operator_class
        WHERE operator_class.oid = index.indclass[key.position - 1]
      ),
      -- indoption is an int2vector: its first subscript is 0.
      'isDescending', (index.indoption[key.position - 1] & 1) = 1
    )
    ORDER BY key.position
  )
  FROM unnest(index.indkey) WITH ORDINALITY AS key (number, position)
  WHERE key.position <= index.indnkeyatts`, includedColumns = `
  SELECT json_agg(${columnName2("index.indrelid", "key.number")} ORDER BY key.position)
  FROM unnest(index.indkey) WITH ORDINALITY AS key (number, position)
  WHERE key.position > index.indnkeyatts`, indexesOfRelation = `
  SELECT json_agg(
    json_build_object(
      'name', index_relation.relname,
      'method', (SELECT method.amname FROM pg_catalog.pg_am AS method WHERE method.oid = index_relation.relam),
      'keys', (${keysOfIndex}),
      'include', CASE WHEN index.indnatts > index.indnkeyatts THEN (${includedColumns}) ELSE '[]'::json END,
      'isUnique', index.indisunique,
      'isPrimary', index.indisprimary,
      'isValid', index.indisvalid,
      -- indnullsnotdistinct: PostgreSQL 15.
      'nullsNotDistinct', index.indisunique AND COALESCE((to_jsonb(index) ->> 'indnullsnotdistinct')::boolean, false),
      'predicate', pg_get_expr(index.indpred, index.indrelid),
      'options', COALESCE((SELECT json_agg(option ORDER BY option COLLATE "C") FROM unnest(index_relation.reloptions) AS option), '[]'),
      'constraint', (
        SELECT owner.conname
        FROM pg_catalog.pg_constraint AS owner
        WHERE owner.conrelid = index.indrelid AND owner.conindid = index.indexrelid AND owner.contype IN ('p', 'u', 'x')
      ),
      'definition', pg_get_indexdef(index.indexrelid),
      'comment', ${commentOn("pg_class", "index.indexrelid")}
    )
    ORDER BY index_relation.relname COLLATE "C"
  )
  FROM pg_catalog.pg_index AS index
  JOIN pg_catalog.pg_class AS index_relation ON index_relation.oid = index.indexrelid
  WHERE index.indrelid = relation.oid`;

// src/replay/queries/policies.ts
var policiesOfRelation = `
  SELECT json_agg(
    json_build_object(
      'name', policy.polname,
      'command', CASE policy.polcmd
        WHEN 'r' THEN 'select' WHEN 'a' THEN 'insert' WHEN 'w' THEN 'update' WHEN 'd' THEN 'delete' ELSE 'all'
      END,
      'isPermissive', policy.polpermissive,
      'roles', (
        -- Role 0 is PUBLIC.
        SELECT json_agg(CASE role WHEN 0 THEN 'public' ELSE pg_get_userbyid(role) END ORDER BY pg_get_userbyid(role) COLLATE "C")
        FROM unnest(policy.polroles) AS role
      ),
      'using', pg_get_expr(policy.polqual, policy.polrelid),
      'check', pg_get_expr(policy.polwithcheck, policy.polrelid)
    )
    ORDER BY policy.polname COLLATE "C"
  )
  FROM pg_catalog.pg_policy AS policy
  WHERE policy.polrelid = relation.oid`;

// src/replay/queries/scope.ts
var isUserSchema = (namespace) => `${namespace}.nspname !~ '^pg_' AND ${namespace}.nspname NOT IN ('information_schema', 'schema_audit')
    AND COALESCE(obj_description(${namespace}.oid, 'pg_namespace'), '') <> 'schema-audit: platform'`, isNoExtensionMember = (catalog, object) => `NOT EXISTS (
    SELECT FROM pg_catalog.pg_depend AS membership
    WHERE membership.classid = 'pg_catalog.${catalog}'::regclass AND membership.objid = ${object}.oid AND membership.deptype = 'e'
  )`, isNotExcluded = (relation, namespace) => `NOT (${relation}.relname = ANY ($1::text[]) OR ${namespace}.nspname || '.' || ${relation}.relname = ANY ($1::text[]))`;

// src/replay/queries/triggers.ts
var triggersOfRelation = `
  SELECT json_agg(
    json_build_object(
      'name', trigger.tgname,
      'definition', pg_get_triggerdef(trigger.oid),
      'enabled', CASE trigger.tgenabled WHEN 'O' THEN 'origin' WHEN 'A' THEN 'always' WHEN 'R' THEN 'replica' ELSE 'disabled' END
    )
    ORDER BY trigger.tgname COLLATE "C"
  )
  FROM pg_catalog.pg_trigger AS trigger
  WHERE trigger.tgrelid = relation.oid
    AND NOT trigger.tgisinternal
    AND trigger.tgparentid = 0`;

// src/replay/queries/relations.ts
var list3 = (query) => `COALESCE((${query}), '[]'::json)`, parent = `
  SELECT json_build_object('schema', parent_namespace.nspname, 'name', parent.relname)
  FROM pg_catalog.pg_inherits AS inheritance
  JOIN pg_catalog.pg_class AS parent ON parent.oid = inheritance.inhparent
  JOIN pg_catalog.pg_namespace AS parent_namespace ON parent_namespace.oid = parent.relnamespace
  WHERE inheritance.inhrelid = relation.oid`, privileges = `
  SELECT json_agg(entry::text ORDER BY entry::text COLLATE "C")
  FROM unnest(relation.relacl) AS entry
  WHERE entry::text NOT IN (SELECT usual::text FROM unnest(acldefault('r', relation.relowner)) AS usual)`, relations = `
  SELECT json_agg(
    json_build_object('oid', relation.oid::text, 'relation', json_build_object(
      'schema', namespace.nspname,
      'name', relation.relname,
      'kind', CASE relation.relkind
        WHEN 'r' THEN 'table' WHEN 'p' THEN 'partitioned-table' WHEN 'v' THEN 'view'
        WHEN 'm' THEN 'materialized-view' WHEN 'f' THEN 'foreign-table'
      END,
      'columns', ${list3(columnsOfRelation)},
      'constraints', ${list3(constraintsOfRelation)},
      'indexes', ${list3(indexesOfRelation)},
      'triggers', ${list3(triggersOfRelation)},
      'policies', ${list3(policiesOfRelation)},
      'rowSecurity', CASE
        WHEN NOT relation.relrowsecurity THEN 'off' WHEN relation.relforcerowsecurity THEN 'forced' ELSE 'on'
      END,
      'isUnlogged', relation.relpersistence = 'u',
      'options', ${list3('SELECT json_agg(option ORDER BY option COLLATE "C") FROM unnest(relation.reloptions) AS option')},
      'privileges', ${list3(privileges)},
      'partitionOf', CASE WHEN relation.relispartition THEN json_build_object(
        'parent', (${parent}),
        'bounds', pg_get_expr(relation.relpartbound, relation.oid)
      ) END,
      'partitionKey', CASE WHEN relation.relkind = 'p' THEN pg_get_partkeydef(relation.oid) END,
      'inherits', CASE WHEN NOT relation.relispartition THEN (
        SELECT json_agg(parent.value) FROM (${parent} ORDER BY inheritance.inhseqno) AS parent (value)
      ) END,
      'definition', CASE WHEN relation.relkind IN ('v', 'm') THEN pg_get_viewdef(relation.oid) END,
      'comment', ${commentOn("pg_class", "relation.oid")}
    ))
    ORDER BY namespace.nspname COLLATE "C", relation.relname COLLATE "C"
  )
  FROM pg_catalog.pg_class AS relation
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  WHERE relation.relkind IN ('r', 'p', 'v', 'm', 'f')
    AND relation.oid >= 16384
    AND ($2::oid[] IS NULL OR relation.oid = ANY ($2::oid[]))
    AND ${isUserSchema("namespace")}
    AND ${isNotExcluded("relation", "namespace")}
    AND ${isNoExtensionMember("pg_class", "relation")}`;

// src/replay/queries/routines.ts
var routines = `
  SELECT json_agg(
    json_build_object(
      'schema', namespace.nspname,
      'name', routine.proname,
      'kind', CASE routine.prokind WHEN 'p' THEN 'procedure' WHEN 'a' THEN 'aggregate' WHEN 'w' THEN 'window' ELSE 'function' END,
      'arguments', pg_get_function_identity_arguments(routine.oid),
      'returns', pg_get_function_result(routine.oid),
      'language', language.lanname,
      'isSecurityDefiner', routine.prosecdef,
      'volatility', CASE routine.provolatile WHEN 'i' THEN 'immutable' WHEN 's' THEN 'stable' ELSE 'volatile' END,
      -- pg_get_functiondef refuses aggregates.
      'definition', CASE WHEN routine.prokind <> 'a' THEN pg_get_functiondef(routine.oid) END,
      'comment', ${commentOn("pg_proc", "routine.oid")}
    )
    ORDER BY
      namespace.nspname COLLATE "C",
      routine.proname COLLATE "C",
      pg_get_function_identity_arguments(routine.oid) COLLATE "C"
  )
  FROM pg_catalog.pg_proc AS routine
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = routine.pronamespace
  JOIN pg_catalog.pg_language AS language ON language.oid = routine.prolang
  WHERE routine.oid >= 16384
    AND ${isUserSchema("namespace")}
    AND ${isNoExtensionMember("pg_proc", "routine")}
    -- The constructors of a range type come with the type (deptype i).
    AND NOT EXISTS (
      SELECT FROM pg_catalog.pg_depend AS part
      WHERE part.classid = 'pg_catalog.pg_proc'::regclass AND part.objid = routine.oid AND part.deptype = 'i'
    )`;

// src/replay/queries/schemas.ts
var schemas = `
  SELECT json_agg(namespace.nspname ORDER BY namespace.nspname COLLATE "C")
  FROM pg_catalog.pg_namespace AS namespace
  WHERE ${isUserSchema("namespace")}
    AND ${isNoExtensionMember("pg_namespace", "namespace")}`;

// src/replay/queries/sequences.ts
var ownedBy = `
  SELECT json_build_object(
    'schema', ${schemaName("owner.relnamespace")},
    'name', owner.relname,
    'column', ${columnName2("ownership.refobjid", "ownership.refobjsubid")}
  )
  FROM pg_catalog.pg_depend AS ownership
  JOIN pg_catalog.pg_class AS owner ON owner.oid = ownership.refobjid
  WHERE ownership.classid = 'pg_catalog.pg_class'::regclass
    AND ownership.objid = sequence.seqrelid
    AND ownership.refclassid = 'pg_catalog.pg_class'::regclass
    AND ownership.refobjsubid > 0
    AND ownership.deptype IN ('a', 'i')`, sequences = `
  SELECT json_agg(
    json_build_object('oid', relation.oid::text, 'sequence', json_build_object(
      'schema', namespace.nspname,
      'name', relation.relname,
      'type', format_type(sequence.seqtypid, NULL),
      'start', sequence.seqstart::text,
      'increment', sequence.seqincrement::text,
      'minimum', sequence.seqmin::text,
      'maximum', sequence.seqmax::text,
      'isCycling', sequence.seqcycle,
      'ownedBy', (${ownedBy})
    ))
    ORDER BY namespace.nspname COLLATE "C", relation.relname COLLATE "C"
  )
  FROM pg_catalog.pg_sequence AS sequence
  JOIN pg_catalog.pg_class AS relation ON relation.oid = sequence.seqrelid
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  WHERE ($2::oid[] IS NULL OR sequence.seqrelid = ANY ($2::oid[]))
    AND ${isUserSchema("namespace")}
    AND ${isNotExcluded("relation", "namespace")}
    AND ${isNoExtensionMember("pg_class", "relation")}`;

// src/replay/queries/types.ts
var labels = `
  SELECT json_agg(label.enumlabel ORDER BY label.enumsortorder)
  FROM pg_catalog.pg_enum AS label
  WHERE label.enumtypid = type.oid`, checks2 = `
  SELECT json_agg(
    json_build_object('name', "check".conname, 'definition', pg_get_constraintdef("check".oid))
    ORDER BY "check".conname COLLATE "C"
  )
  FROM pg_catalog.pg_constraint AS "check"
  WHERE "check".contypid = type.oid AND "check".contype = 'c'`, attributes = `
  SELECT json_agg(
    json_build_object('name', attribute.attname, 'type', format_type(attribute.atttypid, attribute.atttypmod))
    ORDER BY attribute.attnum
  )
  FROM pg_catalog.pg_attribute AS attribute
  WHERE attribute.attrelid = type.typrelid AND attribute.attnum > 0 AND NOT attribute.attisdropped`, subtype = `
  SELECT format_type(range.rngsubtype, NULL)
  FROM pg_catalog.pg_range AS range
  WHERE range.rngtypid = type.oid`, types = `
  SELECT json_agg(
    json_build_object(
      'schema', namespace.nspname,
      'name', type.typname,
      'kind', CASE type.typtype WHEN 'e' THEN 'enum' WHEN 'd' THEN 'domain' WHEN 'c' THEN 'composite' ELSE 'range' END,
      'labels', CASE WHEN type.typtype = 'e' THEN COALESCE((${labels}), '[]'::json) END,
      'baseType', CASE WHEN type.typtype = 'd' THEN format_type(type.typbasetype, type.typtypmod) END,
      'isNullable', CASE WHEN type.typtype = 'd' THEN NOT type.typnotnull END,
      'default', CASE WHEN type.typtype = 'd' THEN COALESCE(pg_get_expr(type.typdefaultbin, 0), type.typdefault) END,
      'checks', CASE WHEN type.typtype = 'd' THEN COALESCE((${checks2}), '[]'::json) END,
      'attributes', CASE WHEN type.typtype = 'c' THEN COALESCE((${attributes}), '[]'::json) END,
      'subtype', CASE WHEN type.typtype = 'r' THEN (${subtype}) END,
      'comment', ${commentOn("pg_type", "type.oid")}
    )
    ORDER BY namespace.nspname COLLATE "C", type.typname COLLATE "C"
  )
  FROM pg_catalog.pg_type AS type
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = type.typnamespace
  LEFT JOIN pg_catalog.pg_class AS row_type ON row_type.oid = type.typrelid
  WHERE type.oid >= 16384
    AND (type.typtype IN ('e', 'd', 'r') OR row_type.relkind = 'c')
    AND ${isUserSchema("namespace")}
    AND ${isNoExtensionMember("pg_type", "type")}`;

// src/replay/queries/catalog.ts
var allSections = ["schemas", "types", "routines", "extensions"], allParts = ["relations", "sequences", ...allSections], partQueries = { relations, sequences, schemas, types, routines, extensions }, catalogQuery = (parts) => {
  let members = parts.map((part) => `'${part}', COALESCE((${partQueries[part]}), '[]'::json)`);
  return inPublic(`json_build_object(${members.join(`,
    `)})`);
}, inPublic = (target2) => `
  WITH setting AS MATERIALIZED (SELECT set_config('search_path', 'public', true), $1::text[], $2::oid[])
  SELECT json_strip_nulls(${target2}) AS document
  FROM setting`, installReadDocument = `
  CREATE FUNCTION schema_audit.read_document(excluded text[], wanted oid[], parts text[]) RETURNS json
  LANGUAGE plpgsql SET search_path = public SET plan_cache_mode = force_generic_plan AS $function$
  DECLARE
    members text[] := '{}';
  BEGIN
    ${allParts.map(memberOf).join(`
    `)}
    RETURN json_strip_nulls(('{' || array_to_string(members, ',') || '}')::json);
  END $function$`;
function memberOf(part) {
  return `IF '${part}' = ANY (parts) THEN
      members := members || ('"${part}":' || COALESCE((${partQueries[part]})::text, '[]'));
    END IF;`;
}
var readDocumentQuery = "SELECT schema_audit.read_document($1, $2, $3) AS document";

// src/replay/read-catalog.ts
async function readCatalog(database, options) {
  if (database.readCatalog) return withoutRelations(await database.readCatalog(), options.exclude);
  let { relations: relations2 = [], sequences: sequences2 = [], ...sections2 } = await readDocument(database, options, allParts);
  return {
    serverVersion: database.server.serverVersion,
    depth: "full",
    relations: relations2.map(({ relation }) => relation),
    sequences: sequences2.map(({ sequence }) => sequence),
    schemas: sections2.schemas ?? [],
    types: sections2.types ?? [],
    routines: sections2.routines ?? [],
    extensions: sections2.extensions ?? []
  };
}
async function readDocument(database, options, parts, oids) {
  return documentOf(await database.query(catalogQuery(parts), [options.exclude, oids]), options);
}
async function readPlannedDocument(database, options, parts, oids) {
  return documentOf(await database.query(readDocumentQuery, [options.exclude, oids, parts]), options);
}
function documentOf([row], { exclude }) {
  if (!row) throw new Error("The catalog query returned no row.");
  let { sequences: sequences2, ...document4 } = row.document;
  if (!sequences2) return document4;
  let isKept = isNotExcluded2(exclude);
  return { ...document4, sequences: sequences2.filter(({ sequence: { ownedBy: ownedBy2 } }) => !ownedBy2 || isKept(ownedBy2)) };
}
function withoutRelations(catalog, exclude) {
  let isKept = isNotExcluded2(exclude);
  return {
    ...catalog,
    relations: catalog.relations.filter(isKept),
    sequences: catalog.sequences.filter(({ ownedBy: ownedBy2 }) => !ownedBy2 || isKept(ownedBy2))
  };
}
function isNotExcluded2(exclude) {
  let excluded = new Set(exclude);
  return ({ schema, name: name2 }) => !excluded.has(name2) && !excluded.has(`${schema}.${name2}`);
}

// src/declare/load-models.ts
async function loadModels(reader, reading, database, head) {
  await prepare(database, head, reading.form === "ddl" ? reading.extensions ?? [] : []);
  let silent2 = /* @__PURE__ */ new Set(), statements = reading.form === "ddl" ? reading.statements : reading.schema.relations.map((relation) => tableOf2(relation, silent2)), refused2 = [];
  for (let statement of statements) {
    let message = await attempt(database, statement);
    message !== void 0 && refused2.push({ statement, message });
  }
  let catalog = await readCatalog(database, { exclude: [] }), form = reading.form === "ddl" ? "loaded" : "declared", { classes, columns: columns2, deletion } = reading;
  return { models: { reader, catalog, form, classes, columns: columns2, silent: silent2, deletion }, refused: refused2 };
}
async function prepare(database, head, extensions2) {
  for (let schema of head.schemas) await attempt(database, `CREATE SCHEMA IF NOT EXISTS ${quoted(schema)}`);
  for (let { name: name2, schema } of head.extensions)
    await attempt(database, `CREATE EXTENSION IF NOT EXISTS ${quoted(name2)} SCHEMA ${quoted(schema)} CASCADE`);
  for (let name2 of extensions2) await attempt(database, `CREATE EXTENSION IF NOT EXISTS ${quoted(name2)} CASCADE`);
}
async function attempt(database, statement) {
  try {
    await database.execute(statement);
    return;
  } catch (error) {
    if (error instanceof StatementError) return error.message;
    throw error;
  }
}
function tableOf2(relation, silent2) {
  let name2 = [relation.schema ?? "public", relation.name], columns2 = relation.columns.map((column2) => ((column2.type === void 0 || column2.isNullable === void 0) && silent2.add([...name2, column2.name].join(".")), columnOf2(column2))), key = relation.columns.filter((column2) => column2.isPrimaryKey === !0).map((column2) => quoted(column2.name)), constraints = key.length > 0 ? [`PRIMARY KEY (${key.join(", ")})`] : [];
  return `CREATE TABLE ${name2.map(quoted).join(".")} (${[...columns2, ...constraints].join(", ")})`;
}
var columnOf2 = (column2) => [
  quoted(column2.name),
  column2.type ?? "text",
  column2.isNullable === !1 ? "NOT NULL" : "",
  column2.isUnique === !0 ? "UNIQUE" : "",
  column2.default === void 0 ? "" : `DEFAULT ${column2.default}`
].filter((part) => part !== "").join(" "), quoted = (name2) => `"${name2.replaceAll('"', '""')}"`;

// src/examine/not-examined.ts
async function orNotExamined(what, notExamined, look) {
  try {
    return await look();
  } catch (error) {
    notExamined.push({ what, ...reasonOf2(error) });
    return;
  }
}
function reasonOf2(error) {
  if (error instanceof UserError) return { why: error.message, remedy: error.remedy };
  if (error instanceof EngineFailure) return { why: withStatement(error) };
  throw error;
}
var withStatement = ({ message, statement }) => statement === void 0 ? message : `${message}: ${excerpt(statement)}`;
function excerpt(text5) {
  let line = text5.trim().replaceAll(/\s+/g, " ");
  return line.length > 120 ? `${line.slice(0, 119)}\u2026` : line;
}

// src/examine/project-models.ts
async function readModels(sources, notExamined) {
  let readings = [];
  for (let source of sources) {
    let reading = await orNotExamined(`the models (${source.title})`, notExamined, () => source.read());
    reading && readings.push({ source, reading });
  }
  return readings;
}
async function loadProjectModels(readings, catalog, around, notExamined) {
  let [first, ...others] = readings;
  if (!(!first || !catalog)) {
    for (let { source } of others)
      notExamined.push({
        what: `the models (${source.title})`,
        why: `those of another reader are taken: ${first.source.title}`,
        remedy: "Choose with `models.reader` and `models.path`."
      });
    if (!around.server.capabilities.has("catalog")) {
      notExamined.push({ what: "the models", why: `${around.server.engine} cannot load them` });
      return;
    }
    return notExamined.push(...notRun(first)), around.progress({ stage: "models" }), orNotExamined(
      `the models (${first.source.title})`,
      notExamined,
      () => loadOnServer(first, catalog, around, notExamined)
    );
  }
}
async function loadOnServer({ source, reading }, catalog, { server }, notExamined) {
  let database = await server.createDatabase("models");
  try {
    let loaded = await loadModels(source.reader, reading, database, catalog);
    for (let { statement, message } of loaded.refused)
      notExamined.push({ what: `a model (${excerpt(statement)})`, why: `PostgreSQL refuses it: ${message}` });
    return loaded;
  } finally {
    await database[Symbol.asyncDispose]();
  }
}
function notRun({ source, reading }) {
  if (reading.form !== "declared" || !reading.because) return [];
  let { message, remedy } = reading.because;
  return [{ what: `what only running the models would show (${source.title})`, why: message, remedy }];
}

// src/examine/project-pages.ts
async function readPages2({ dictionaries }, { host, config }, notExamined) {
  let [first, ...others] = dictionaries;
  for (let folder of others)
    notExamined.push({
      what: `the pages in ${folder}`,
      why: `the pages in ${first} are taken`,
      remedy: "Name the folder under `dictionary.paths`."
    });
  return first === void 0 ? void 0 : readDictionary(host, first, { aliases: config.dictionary.aliases });
}
async function resolvePages(pages, catalog, models, around) {
  if (!pages) return;
  around.progress({ stage: "pages" });
  let catalogs = [catalog, models?.catalog].filter((one2) => one2 !== void 0), known = { relations: knownRelations(catalog, models), types: knownTypes(catalogs) };
  return resolveDictionary(pages, known, await around.typeNames());
}

// src/sql/parse-tree.ts
var import_libpg_query = __toESM(require_wasm(), 1);
async function parseStatement(sql) {
  try {
    let tree = await (0, import_libpg_query.parse)(sql), [first] = isNode(tree) ? list4(tree, "stmts") : [];
    return first && child(first, "stmt");
  } catch {
    return;
  }
}
var isNode = (value) => typeof value == "object" && value !== null && !Array.isArray(value);
function child(node2, key) {
  let value = node2?.[key];
  return isNode(value) ? value : void 0;
}
function list4(node2, key) {
  let value = node2?.[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
}
function word(node2, key) {
  let value = node2?.[key];
  return typeof value == "string" ? value : void 0;
}
var words3 = (nodes) => nodes.flatMap((node2) => word(child(node2, "String"), "sval") ?? []);
function* find(node2, isWanted) {
  if (Array.isArray(node2)) for (let entry of node2) yield* find(entry, isWanted);
  if (isNode(node2))
    if (isWanted(node2)) yield node2;
    else for (let value of Object.values(node2)) yield* find(value, isWanted);
}

// src/sql/written-acts.ts
async function writtenActs(sql) {
  let statement = await parseStatement(sql), [kind] = Object.keys(statement ?? {}), read = kind === void 0 ? void 0 : readers[kind], body = kind === void 0 ? void 0 : child(statement, kind);
  return read && body ? read(body) : [];
}
var readers = {
  CreateStmt: (statement) => [...begins(child(statement, "relation")), ...promises(statement)],
  CreateForeignTableStmt: (statement) => begins(child(child(statement, "base"), "relation")),
  CreateTableAsStmt: (statement) => begins(child(child(statement, "into"), "rel")),
  SelectStmt: (statement) => begins(child(child(statement, "intoClause"), "rel")),
  ViewStmt: (statement) => begins(child(statement, "view")),
  RenameStmt: renamed,
  AlterObjectSchemaStmt: (statement) => ends(nameOf(child(statement, "relation"))),
  DropStmt: dropped,
  IndexStmt: indexed,
  LockStmt: locked,
  RefreshMatViewStmt: refreshed,
  AlterTableStmt: altered
};
function nameOf(range) {
  let [schema, name2] = [word(range, "schemaname"), word(range, "relname")];
  return name2 === void 0 ? void 0 : { name: name2, ...schema !== void 0 && { schema } };
}
function begins(range) {
  let relation = nameOf(range);
  return relation ? [{ kind: "relation-begins", relation }] : [];
}
var ends = (relation) => relation ? [{ kind: "relation-ends", relation }] : [];
function renamed(statement) {
  let relation = nameOf(child(statement, "relation")), newName = word(statement, "newname");
  return !relation || newName === void 0 || !/TABLE|VIEW/.test(word(statement, "renameType") ?? "") ? [] : [...ends(relation), { kind: "relation-begins", relation: { ...relation, name: newName } }];
}
function dropped(statement) {
  let names = list4(statement, "objects").flatMap((object) => {
    let [name2, schema] = words3(list4(child(object, "List"), "items")).toReversed();
    return name2 === void 0 ? [] : [{ name: name2, ...schema !== void 0 && { schema } }];
  }), kind = word(statement, "removeType") ?? "";
  if (kind !== "OBJECT_INDEX") return /TABLE|VIEW/.test(kind) ? names.flatMap(ends) : [];
  let isConcurrent = statement.concurrent === !0;
  return names.map((index2) => ({ kind: "drop-index", index: index2, isConcurrent }));
}
function indexed(statement) {
  let relation = nameOf(child(statement, "relation")), index2 = word(statement, "idxname");
  return relation ? [
    {
      kind: "create-index",
      relation,
      ...index2 !== void 0 && { index: index2 },
      isConcurrent: statement.concurrent === !0,
      isOnly: child(statement, "relation")?.inh !== !0,
      ifNotExists: statement.if_not_exists === !0
    }
  ] : [];
}
function locked(statement) {
  let mode = lockModes[Number(statement.mode) - 1];
  return list4(statement, "relations").flatMap((range) => {
    let relation = nameOf(child(range, "RangeVar"));
    return relation && mode ? [{ kind: "lock", relation, mode }] : [];
  });
}
function refreshed(statement) {
  let relation = nameOf(child(statement, "relation"));
  return !relation || statement.skipData === !0 ? [] : [{ kind: "refresh", relation, isConcurrent: statement.concurrent === !0 }];
}
function altered(statement) {
  let relation = nameOf(child(statement, "relation"));
  return !relation || word(statement, "objtype") !== "OBJECT_TABLE" ? [] : [...below(list4(statement, "cmds"), "AlterTableCmd").flatMap((command) => alteration(relation, command)), ...promises(statement)];
}
function alteration(relation, command) {
  let column2 = word(command, "name") ?? "", definition3 = child(command, "def");
  switch (word(command, "subtype")) {
    case "AT_SetNotNull":
      return [{ kind: "alter", relation, act: { kind: "set-not-null", column: column2 } }];
    case "AT_AlterColumnType":
      return [{ kind: "alter-type", relation, column: column2 }];
    case "AT_AddConstraint":
      return additions(child(definition3, "Constraint")).map((act) => ({ kind: "alter", relation, act }));
    case "AT_AddColumn":
      return addedColumn(relation, child(definition3, "ColumnDef"));
    default:
      return [];
  }
}
var keys2 = {
  CONSTR_PRIMARY: "primary key",
  CONSTR_UNIQUE: "unique",
  CONSTR_EXCLUSION: "exclusion"
};
function additions(constraint) {
  let [type = "", name2] = [word(constraint, "contype"), word(constraint, "conname")], named3 = name2 === void 0 ? {} : { name: name2 }, isValidated = constraint?.skip_validation !== !0;
  if (type === "CONSTR_FOREIGN") return [{ kind: "add-foreign-key", isValidated, ...named3 }];
  if (type === "CONSTR_CHECK") return [{ kind: "add-check", isValidated, ...named3 }];
  let key = Object.entries(keys2).find(([one2]) => one2 === type)?.[1];
  return key ? [{ kind: "add-key", key, usesIndex: word(constraint, "indexname") !== void 0, ...named3 }] : [];
}
function addedColumn(relation, definition3) {
  let column2 = word(definition3, "colname"), isNullable = !list4(definition3, "constraints").map((one2) => word(child(one2, "Constraint"), "contype") ?? "").some((type) => /NOTNULL|PRIMARY|IDENTITY/.test(type));
  return column2 !== void 0 && isNullable ? [{ kind: "add-nullable-column", relation, column: column2 }] : [];
}
function promises(statement) {
  let relation = nameOf(child(statement, "relation"));
  return relation ? below([...find(statement, (node2) => child(node2, "Constraint") !== void 0)], "Constraint").flatMap((constraint) => word(constraint, "contype") === "CONSTR_NOTNULL" ? words3(list4(constraint, "keys")) : word(constraint, "contype") === "CONSTR_CHECK" ? testedColumns(child(constraint, "raw_expr")) : []).map((column2) => ({ kind: "promise-not-null", relation, column: column2 })) : [];
}
function testedColumns(expression2) {
  return [...find(expression2, (node2) => word(child(node2, "NullTest"), "nulltesttype") === "IS_NOT_NULL")].flatMap((test) => {
    let reference2 = child(child(child(test, "NullTest"), "arg"), "ColumnRef");
    return words3(list4(reference2, "fields")).slice(-1);
  });
}
var below = (nodes, kind) => nodes.flatMap((node2) => {
  let inner = child(node2, kind);
  return inner ? [inner] : [];
});

// src/examine/read-source.ts
async function readSource({ migrations }) {
  if (!migrations.every(({ location }) => location.file.endsWith(".sql"))) return;
  let statements = migrations.flatMap(
    ({ revision, statements: all3 }) => all3.flatMap(({ direction, text: text5, location }) => direction === "upgrade" ? [{ revision, text: text5, location }] : [])
  );
  return Promise.all(statements.map(async (statement) => ({ ...statement, acts: await writtenActs(statement.text) })));
}

// src/replay/scratch.ts
async function onScratchDatabase(server, prelude, use, options) {
  return disposing(await server.createDatabase("replay", options), async (database) => {
    for (let statement of prelude) await runPrelude(database, statement);
    return use(database);
  });
}
async function onCopiedDatabase(copy, use) {
  return disposing(await copy.open(), use);
}
async function disposing(database, use) {
  try {
    return await use(database);
  } finally {
    await database[Symbol.asyncDispose]();
  }
}
async function withStepper(project, database, options, use) {
  let stepper = await project.open(database, options);
  try {
    return await use(stepper);
  } finally {
    await end(stepper);
  }
}
async function end(stepper) {
  try {
    await stepper[Symbol.asyncDispose]();
  } catch (error) {
    if (!(error instanceof EngineFailure)) throw error;
  }
}
async function runPrelude(database, statement) {
  try {
    await database.execute(statement), await database.resetSession();
  } catch (error) {
    throw error instanceof StatementError ? new UserError(
      "unreadable-configuration",
      `PostgreSQL refuses a statement of the prelude: ${error.message} (${statement})`,
      "Mend or remove the statement; the prelude runs on an empty database, before the first migration.",
      { cause: error }
    ) : error;
  }
}

// src/replay/copies.ts
var Copies = class {
  #latest;
  /** Milliseconds of the last one; the first is a guess. */
  #cost = 50;
  #inUse = /* @__PURE__ */ new Set();
  #looks = [];
  get latest() {
    return this.#latest;
  }
  /**
   * Makes one where it costs little beside what it may save: `stepped` is how many milliseconds those steps took that a new database would
   * have to repeat. Between two migrations, while no generated row is there.
   */
  async consider(database, position2, stepped) {
    stepped >= worthwhile * this.#cost && await this.#copyAt(database, position2);
  }
  /**
   * Shows a copy of how the database is now to somebody who takes long, and does not wait. False where no copy can be had; one that cannot
   * be opened is looked at by nobody.
   */
  async lookBeside(database, position2, look) {
    let waypoint = await this.#copyAt(database, position2);
    if (!waypoint) return !1;
    this.#inUse.add(waypoint);
    let seen = onCopiedDatabase(waypoint.copy, look).catch(unlessEngine);
    return seen.catch(() => {
    }), this.#looks.push(seen), !0;
  }
  /** Until those who look have looked. */
  async settled() {
    await Promise.all(this.#looks);
  }
  async #copyAt(database, position2) {
    if (this.#latest?.position === position2) return this.#latest;
    let start2 = performance.now(), copy = await copyOf(database);
    if (this.#cost = performance.now() - start2, !copy) return;
    let earlier = this.#latest;
    return this.#latest = { position: position2, copy }, earlier && !this.#inUse.has(earlier) && await earlier.copy[Symbol.asyncDispose](), this.#latest;
  }
  async [Symbol.asyncDispose]() {
    await Promise.allSettled(this.#looks), this.#latest && this.#inUse.add(this.#latest), await Promise.all([...this.#inUse].map(({ copy }) => copy[Symbol.asyncDispose]()));
  }
};
async function copyOf(database) {
  try {
    return await database.copy?.();
  } catch (error) {
    return unlessEngine(error);
  }
}
function unlessEngine(error) {
  if (!(error instanceof EngineFailure || error instanceof StatementError)) throw error;
}
var worthwhile = 4;

// src/replay/ledger/casts.ts
var sameValues = (database) => async (change) => {
  for (let comparison of isDocument(change) ? [asDocuments, ...comparisons] : comparisons) {
    let verdicts = await verdictsOf(database, comparison(change), change);
    if (verdicts) return verdicts;
  }
  return change.pairs.map(() => !1);
}, isDocument = ({ from }) => /^json(\[\])*$/.test(from), asDocuments = ({ from }) => {
  let type = from.replace("json", "jsonb");
  return `pair.after::${type} = pair.before::${type}`;
}, comparisons = [
  ({ from, to }) => `(pair.after::${to})::${from} = pair.before::${from}`,
  ({ from, to }) => `(pair.after::${to})::${from}::text = pair.before`,
  ({ from }) => `pair.after::${from} = pair.before::${from}`,
  ({ from }) => `pair.after::${from}::text = pair.before`
];
async function verdictsOf(database, comparison, { pairs: pairs3 }) {
  try {
    let [row] = await database.query(
      `SELECT json_agg(COALESCE(${comparison}, false) ORDER BY pair.number) AS verdicts
       FROM (
         SELECT entry.number, entry.pair->>0 AS before, entry.pair->>1 AS after
         FROM json_array_elements($1::json) WITH ORDINALITY AS entry (pair, number)
       ) AS pair`,
      [JSON.stringify(pairs3)]
    );
    return row?.verdicts;
  } catch (error) {
    if (error instanceof StatementError) return;
    throw error;
  }
}

// src/replay/ledger/contents.ts
function inStorage(one2, other) {
  let [page = 0, item = 0] = numbersOf(one2), [otherPage = 0, otherItem = 0] = numbersOf(other);
  return page - otherPage || item - otherItem;
}
var numbersOf = ({ place }) => place.slice(1, -1).split(",").map(Number), isOurs2 = ({ origin }) => origin !== "migration" && origin !== "derived", rowsOf = (contents) => [...contents.values()].flatMap(({ rows }) => rows), isGenerated = ({ origin }) => origin !== "migration";
function counterpart(column2, earlier, later) {
  let isSameRelation2 = earlier.oid === later.oid, byNumber = isSameRelation2 ? later.columns.findIndex(({ number }) => number === column2.number) : -1;
  if (byNumber !== -1) return byNumber;
  let isAnother = ({ number }) => isSameRelation2 && earlier.columns.some((known) => known.number === number), byName3 = later.columns.findIndex((other) => other.name === column2.name && !isAnother(other));
  return byName3 === -1 ? void 0 : byName3;
}
var keyOf = ({ primaryKey: primaryKey2 }, { values }) => primaryKey2.map((position2) => values[position2] ?? "").join(", ");

// src/replay/ledger/intent.ts
function withIntent(losses, { statements }, isWayBack) {
  let text5 = statements.filter(({ direction }) => direction === "downgrade" === isWayBack).map((statement) => statement.text).join(`
;
`);
  return text5 === "" ? losses : losses.map((loss) => isMeant(loss, text5) ? { ...loss, isIntended: !0 } : loss);
}
function isMeant({ kind, relation, column: column2 }, text5) {
  let name2 = `(?:"?\\w+"?\\.)?"?(?:${escaped(relation.name)}\\b|${computed})"?`;
  if (kind === "rows-deleted")
    return new RegExp(`\\bDELETE\\s+FROM\\s+(?:ONLY\\s+)?${name2}[^;]*?\\b(?:WHERE|USING)\\b`, "i").test(text5);
  if (column2 === void 0 || kind === "column-dropped") return !1;
  let update2 = new RegExp(`\\bUPDATE\\s+(?:ONLY\\s+)?${name2}(?:\\s+(?:AS\\s+)?\\w+)?\\s+SET\\b([^;]*)`, "gi"), assigned = new RegExp(`(?:^|[\\s,("])(?:${escaped(column2)}|${computed})"?\\s*=`, "i");
  return [...text5.matchAll(update2)].some(
    ([, assignments2 = ""]) => assigned.test(assignments2.split(/\bWHERE\b/i)[0] ?? "")
  ) || isUpdatedByCall(text5, relation.name, column2);
}
var isUpdatedByCall = (text5, relation, column2) => new RegExp(`\\b${escaped(relation)}\\b[^;]*?\\.update\\s*\\([^;]*?\\b${escaped(column2)}['"]?\\s*[:=,]`).test(text5), computed = "\\$?\\{[^{}]+\\}", escaped = (text5) => text5.replaceAll(/[\\^$.*+?()[\]{}|]/g, "\\$&");

// src/replay/ledger/new-name.ts
function withNewNames(losses, before, after) {
  return losses.map((loss) => {
    let name2 = probableNewName(loss, before, after);
    return name2 ? { ...loss, probableNewName: name2 } : loss;
  });
}
function probableNewName({ kind, relation, column: column2, lost, of }, before, after) {
  if (lost * 2 <= of) return;
  let gone = [...before.values()].find(({ schema, name: name2 }) => schema === relation.schema && name2 === relation.name);
  if (gone)
    return kind === "relation-dropped" ? newRelation(gone, before, after) : kind === "column-dropped" && column2 !== void 0 ? newColumn(gone, column2, after) : void 0;
}
function newRelation(gone, before, after) {
  let names = new Set(gone.columns.map(({ name: name2 }) => name2)), alike = [...after.values()].filter(({ oid, columns: columns2 }) => {
    let shared = columns2.filter(({ name: name2 }) => names.has(name2)).length;
    return !before.has(oid) && shared >= 2 && shared * 5 >= Math.max(columns2.length, names.size) * 3;
  }), [only] = alike;
  return only && alike.length === 1 ? { schema: only.schema, name: only.name } : void 0;
}
function newColumn(gone, name2, after) {
  let relation = after.get(gone.oid), column2 = gone.columns.find((candidate) => candidate.name === name2);
  if (!relation || !column2) return;
  let known = new Set(gone.columns.map(({ number }) => number)), isBare2 = (position2) => new Set(relation.rows.map(({ values }) => values[position2])).size <= 1, near = relation.columns.filter(
    (candidate, position2) => !known.has(candidate.number) && candidate.type === column2.type && isBare2(position2)
  ).filter((candidate) => isNear(candidate.name, name2)), [found] = near;
  return found && near.length === 1 ? { schema: relation.schema, name: relation.name, column: found.name } : void 0;
}
function isNear(one2, other) {
  if (one2.startsWith(other) || other.startsWith(one2)) return !0;
  let words4 = new Set(wordsOf2(one2));
  return wordsOf2(other).some((word2) => words4.has(word2)) || isMistyped(one2, other);
}
function isMistyped(one2, other) {
  let length = Math.min(one2.length, other.length);
  if (length < 5 || Math.abs(one2.length - other.length) > 2) return !1;
  let head = 0;
  for (; head < length && one2[head] === other[head]; ) head += 1;
  let tail = 0;
  for (; tail < length - head && one2.at(-1 - tail) === other.at(-1 - tail); ) tail += 1;
  return Math.max(one2.length, other.length) - head - tail <= 2;
}
var wordsOf2 = (name2) => name2.replaceAll(/([a-z\d])([A-Z])/g, "$1_$2").toLowerCase().split("_").filter((word2) => word2.length > 1 && !["id", "is", "at", "on"].includes(word2));

// src/replay/ledger/stamp.ts
function isStamp({ name: name2, type }, values) {
  if (/^(timestamp|date)/.test(type)) return values.every(isPresent);
  if (!/^(bigint|integer|numeric|double precision)/.test(type) || !isModificationTime(name2)) return !1;
  let numbers3 = values.map((value) => value === null ? Number.NaN : Number(value));
  return numbers3.every((number) => number > 0 && number === numbers3[0]) || numbers3.every(isPresentSince1970);
}
var DAY = 864e5, isPresent = (value) => Math.abs(Date.now() - Date.parse(`${value}`.replace(/([+-]\d\d)$/, "$1:00"))) < 2 * DAY, isPresentSince1970 = (number) => [1e3, 1, 1e-3].some((milliseconds) => Math.abs(Date.now() - number * milliseconds) < DAY);

// src/replay/ledger/translation.ts
function translation(relation, later, pairs3, position2, place) {
  let type = relation.columns[position2]?.type ?? "";
  return later.columns.flatMap((column2, target2) => {
    let isNew4 = later.oid === relation.oid && !relation.columns.some(({ number }) => number === column2.number);
    return target2 === place && family(column2.type) !== family(type) || place === void 0 && isNew4 ? [target2] : [];
  }).some((target2) => isOneToOne(pairs3, position2, target2));
}
function isOneToOne(pairs3, position2, target2) {
  let words4 = /* @__PURE__ */ new Map(), isRepeated = !1;
  for (let { row, now } of pairs3) {
    let before = row.values[position2];
    if (before == null) continue;
    let after = now.values[target2];
    if (after == null) return !1;
    let known = words4.get(before);
    if (known !== void 0 && known !== after) return !1;
    isRepeated ||= known !== void 0, words4.set(before, after);
  }
  return isRepeated && words4.size > 1 && new Set(words4.values()).size === words4.size;
}
function family(type) {
  return /^(character|text|citext|name|"char")/.test(type) ? "text" : /^(smallint|integer|bigint|numeric|real|double|money)/.test(type) ? "number" : /^(date|time|interval)/.test(type) ? "time" : type;
}

// src/replay/ledger/whereabouts.ts
var Whereabouts = class {
  #before;
  #after;
  #columnsOf;
  #cells;
  #text;
  constructor(before, after) {
    this.#before = before, this.#after = after;
  }
  /** Found anywhere, it is this value and no other that looks alike. */
  isTelling(value) {
    return value.length < SHORTEST_TOKEN ? !1 : (this.#columnsOf ??= countColumns(this.#before), (this.#columnsOf.get(value) ?? 0) <= 1 && !this.#isLabel(value));
  }
  /** In a cell of its own, or inside a longer one. */
  isAnywhere(value) {
    return this.rowsWith(value).length > 0 || this.#isInside(value);
  }
  rowsWith(value) {
    return this.#cells ??= indexCells(this.#after), this.#cells.get(value) ?? [];
  }
  // Only words that several rows share are labels; they say nothing about where a row went.
  #isLabel(value) {
    return LABELS.has(value);
  }
  #isInside(value) {
    return this.#text ??= allText(this.#after), spellings(value).some((spelling2) => this.#text?.includes(spelling2));
  }
}, SHORTEST_TOKEN = 4, LABELS = /* @__PURE__ */ new Set(["true", "false"]);
function countColumns(contents) {
  let counts2 = /* @__PURE__ */ new Map();
  for (let { columns: columns2, rows } of contents.values())
    for (let position2 of columns2.keys()) {
      let values = new Set(rows.map(({ values: cells }) => cells[position2] ?? ""));
      for (let value of values) counts2.set(value, (counts2.get(value) ?? 0) + 1);
    }
  return counts2;
}
function indexCells(contents) {
  let cells = /* @__PURE__ */ new Map();
  for (let row of [...contents.values()].flatMap(({ rows }) => rows))
    for (let value of new Set(row.values)) {
      if (value === null) continue;
      let known = cells.get(value);
      known ? known.push(row) : cells.set(value, [row]);
    }
  return cells;
}
var allText = (contents) => [...contents.values()].flatMap(({ rows }) => rows.flatMap(({ values }) => values)).join("\0"), spellings = (value) => [
  value,
  JSON.stringify(value).slice(1, -1),
  value.replace(" ", "T"),
  .../^-?\d+\.\d*0+$/.test(value) ? [value.replace(/\.?0+$/, "")] : []
];
function linkedRows(where, relation, row, now) {
  let keys4 = relation.primaryKey.map((position2) => row.values[position2] ?? null), telling = [...row.values, ...now?.values ?? []].filter((value) => value !== null && where.isTelling(value)), linked = [...keys4, ...telling].flatMap((value) => value === null ? [] : where.rowsWith(value));
  return [...new Set(now ? [now, ...linked] : linked)];
}
function isSplit(value, cells) {
  let rest = value, pieces = cells.filter((cell) => cell !== null && cell.length > 0 && value.includes(cell));
  for (let piece of pieces.toSorted((one2, other) => other.length - one2.length)) rest = rest.replace(piece, " ");
  return pieces.length > 1 && !/[\p{L}\p{N}]/u.test(rest);
}

// src/replay/ledger/passage.ts
async function passage(before, after, same) {
  let where = new Whereabouts(before, after), values = 0, losses = [], lost = 0;
  for (let relation of before.values()) {
    let count = valuesIn(relation);
    values += count;
    let later = successorOf(relation, before, after);
    if (count === 0 || later === relation) continue;
    let found = await lossesOf({ relation, later, where, same });
    losses.push(...found.losses), lost += found.values;
  }
  return { values, survived: values - lost, losses };
}
function successorOf(relation, before, after) {
  let same = after.get(relation.oid);
  return same || [...after.values()].find(
    (other) => !before.has(other.oid) && other.name === relation.name && other.schema === relation.schema
  );
}
var counted = /* @__PURE__ */ new WeakMap();
function valuesIn(relation) {
  let known = counted.get(relation);
  if (known !== void 0) return known;
  let count = relation.rows.filter(isOurs2).reduce((sum, { values }) => sum + notNull(values).length, 0);
  return counted.set(relation, count), count;
}
var notNull = (values) => values.filter((value) => value !== null);
async function lossesOf(question) {
  let { relation, later, where } = question, byId = new Map((later?.rows ?? []).map((row) => [row.id, row])), ours = relation.rows.filter(isOurs2), stayed = ours.flatMap((row) => {
    let now = byId.get(row.id);
    return now ? [{ row, now }] : [];
  }), absent = ours.filter(({ id }) => !byId.has(id)), moved2 = absent.filter((row) => isMoved(relation, row, where)), lost = absent.filter((row) => !moved2.includes(row)), deleted = new Set(lost), losses = [], values = lost.reduce((sum, row) => sum + notNull(row.values).length, 0);
  for (let [position2, column2] of relation.columns.entries()) {
    let gone = [
      ...await movedCells(question, position2, column2, stayed),
      ...moved2.flatMap((row) => cellOf(row, position2))
    ], cells = lostCells(gone, (cell) => isElsewhere(relation, cell, where));
    if (cells.every(({ row }) => row.origin === "orphans")) continue;
    let of = ours.filter((row) => row.values[position2] !== null).length;
    values += cells.length;
    let isColumnThere = later !== void 0 && counterpart(column2, relation, later) !== void 0, ofDeleted = cells.filter(({ now }) => isColumnThere && now === void 0);
    for (let { row } of ofDeleted) deleted.add(row);
    losses.push(
      ...cellLosses(
        relation,
        column2,
        cells.filter((cell) => !ofDeleted.includes(cell)),
        of
      )
    );
  }
  return deleted.size > 0 && losses.unshift(rowLoss(relation, later, [...deleted], ours.length)), { losses, values };
}
function lostCells(gone, isElsewhereNow) {
  let lost = gone.filter((cell) => !isElsewhereNow(cell));
  return lost.some(({ row, after }) => row.origin === "ordinary" && after === void 0) ? gone.filter((cell) => lost.includes(cell) || cell.row.origin === "boundary" && cell.after === void 0) : lost;
}
var cellOf = (row, position2) => {
  let before = row.values[position2];
  return before == null ? [] : [{ row, before }];
};
async function movedCells({ relation, later, same }, position2, column2, stayed) {
  if (!later || stayed.length === 0) return [];
  let place = counterpart(column2, relation, later), cells = stayed.flatMap(({ row, now }) => {
    let before = row.values[position2];
    if (before == null) return [];
    if (place === void 0) return [{ row, now, before }];
    let after = now.values[place] ?? null;
    return after === before ? [] : [{ row, now, before, after }];
  });
  if (translation(relation, later, stayed, position2, place) || cells.length === 0) return [];
  let to = place === void 0 ? void 0 : later.columns[place];
  if (to === void 0) return cells;
  let values = cells.map(({ after }) => after ?? null);
  if (isStamp(to, values)) return [];
  let pairs3 = cells.map(({ before, after }) => [before, after ?? ""]), verdicts = await same({ from: column2.type, to: to.type, pairs: pairs3 });
  return cells.filter(({ after }, number) => after === null || verdicts[number] !== !0);
}
function isMoved(relation, row, where) {
  let own4 = row.values.filter((value, position2) => value !== null && !relation.primaryKey.includes(position2)), telling = own4.filter((value) => value !== null && where.isTelling(value));
  if (telling.some((value) => where.isAnywhere(value))) return !0;
  let values = telling.length === 0 || row.origin === "duplicates" ? own4 : [], [first, ...rest] = values;
  return first == null ? !1 : where.rowsWith(first).some((other) => rest.every((value) => other.values.includes(value)));
}
function isElsewhere(relation, { row, now, before }, where) {
  if (where.isTelling(before) && where.isAnywhere(before)) return !0;
  let linked = linkedRows(where, relation, row, now), isCopy = (other) => (before.length > 1 || other !== now) && other.values.includes(before);
  return linked.some(isCopy) || isSplit(before, now?.values ?? linked.flatMap(({ values }) => values));
}
function rowLoss(relation, later, lost, of) {
  return {
    kind: later ? "rows-deleted" : "relation-dropped",
    relation: { schema: relation.schema, name: relation.name },
    lost: lost.length,
    of,
    examples: lost.slice(0, MOST_EXAMPLES).map((row) => ({
      row: rowName(relation, row),
      before: notNull(row.values).join(", ").slice(0, 200)
    }))
  };
}
function cellLosses(relation, column2, cells, of) {
  let kinds2 = ["column-dropped", "nulled", "collapsed", "altered"], kindOf3 = kindsOf(cells);
  return kinds2.flatMap((kind) => {
    let own4 = cells.filter((cell) => kindOf3(cell) === kind);
    return own4.length === 0 ? [] : [
      {
        kind,
        relation: { schema: relation.schema, name: relation.name },
        column: column2.name,
        lost: own4.length,
        of,
        examples: own4.slice(0, MOST_EXAMPLES).map((cell) => exampleOf(relation, cell))
      }
    ];
  });
}
var MOST_EXAMPLES = 3;
function kindsOf(cells) {
  let origins = /* @__PURE__ */ new Map();
  for (let { before, after } of cells)
    after != null && origins.set(after, (origins.get(after) ?? /* @__PURE__ */ new Set()).add(before));
  return ({ after }) => after === void 0 ? "column-dropped" : after === null ? "nulled" : (origins.get(after)?.size ?? 0) > 1 ? "collapsed" : "altered";
}
var exampleOf = (relation, { row, before, after }) => ({
  row: rowName(relation, row),
  before: before.slice(0, 200),
  ...after != null && { after: after.slice(0, 200) }
}), rowName = (relation, row) => relation.primaryKey.length > 0 ? keyOf(relation, row) : `${relation.rows.indexOf(row) + 1}`;

// src/replay/ledger/references.ts
function referringRows({ child: child2, parent: parent2, from, to }, rows) {
  let text5 = (row, positions2) => JSON.stringify(positions2.map((position2) => row.values[position2] ?? null)), wanted = new Set(parent2.rows.filter((row) => rows.has(row)).map((row) => text5(row, to)));
  if (wanted.size === 0) return [];
  let isSet = (row) => from.every((position2) => row.values[position2] !== null);
  return child2.rows.filter((row) => isSet(row) && wanted.has(text5(row, from)));
}
function withReferring(rows, links, passes) {
  let found = new Set(rows);
  for (let isGrowing = !0; isGrowing; ) {
    let before = found.size;
    for (let link2 of links) for (let row of referringRows(link2, found)) passes(row, link2) && found.add(row);
    isGrowing = found.size > before;
  }
  return found;
}
function linksOf(contents, catalog) {
  let holders = holdersOf(contents, catalog);
  return catalog.relations.flatMap(
    (relation) => foreignKeys(relation).flatMap(({ columns: columns2, references: references2 }) => {
      let children = holders.get(labelOf(relation)) ?? [], parents = holders.get(labelOf(references2.relation)) ?? [];
      return children.flatMap(
        (child2) => parents.flatMap((parent2) => {
          let [from, to] = [positionsOf(child2, columns2), positionsOf(parent2, references2.columns)];
          return from.includes(-1) || to.includes(-1) ? [] : [{ child: child2, parent: parent2, from, to }];
        })
      );
    })
  );
}
function holdersOf(contents, { relations: relations2 }) {
  let parents = new Map(
    relations2.flatMap(
      ({ partitionOf, ...relation }) => partitionOf ? [[labelOf(relation), labelOf(partitionOf.parent)]] : []
    )
  ), holders = /* @__PURE__ */ new Map();
  for (let stored of contents.values())
    for (let label = labelOf(stored); label !== void 0; label = parents.get(label))
      holders.set(label, [...holders.get(label) ?? [], stored]);
  return holders;
}
var labelOf = ({ schema, name: name2 }) => `${schema}.${name2}`, positionsOf = ({ columns: columns2 }, names) => names.map((name2) => columns2.findIndex((column2) => column2.name === name2));

// src/replay/ledger/removal.ts
async function removed(database, contents, catalog, rows) {
  let links = linksOf(contents, catalog), going = withReferring(
    rows.filter(isGenerated),
    links,
    (row, link2) => isGenerated(row) || clearable(link2, catalog).length === 0
  ), statements = [...contents.values()].flatMap((relation) => {
    let places = placesOf(relation, going);
    return places === "" ? [] : [`DELETE FROM ONLY ${nameOf2(relation)} WHERE ctid = ANY (${places})`];
  });
  if (statements.length === 0) return contents;
  let clearings = links.flatMap((link2) => clearingOf(link2, going, catalog));
  return await execute(database, clearings, statements), new Map(
    [...contents].map(([oid, relation]) => [
      oid,
      left(
        relation,
        going,
        clearings.filter(({ child: child2 }) => child2 === relation)
      )
    ])
  );
}
function clearingOf(link2, going, catalog) {
  let { child: child2, from } = link2, rows = referringRows(link2, going).filter((row) => !going.has(row));
  if (rows.length === 0) return [];
  let columnsAt = (positions3) => positions3.map((position2) => quoteIdentifier(child2.columns[position2]?.name ?? "")), positions2 = clearable(link2, catalog), keys4 = rows.map((row) => `(${from.map((position2) => quoteLiteral(row.values[position2] ?? "")).join(", ")})`), key = columnsAt(from).map((column2) => `${column2}::text`), places = placesOf(child2, going), statement = `UPDATE ONLY ${nameOf2(child2)} SET ${columnsAt(positions2).map((column2) => `${column2} = NULL`).join(
    ", "
  )} WHERE (${key.join(", ")}) IN (${keys4.join(", ")})${places === "" ? "" : ` AND ctid <> ALL (${places})`}`;
  return [{ child: child2, positions: positions2, rows: new Set(rows), statement }];
}
function clearable({ child: child2, from }, catalog) {
  let relation = findRelation(catalog, child2);
  return from.filter((position2) => {
    let name2 = child2.columns[position2]?.name;
    return (relation && name2 !== void 0 ? findColumn(relation, name2) : void 0)?.isNullable === !0;
  });
}
function left(relation, going, clearings) {
  if (clearings.length === 0 && !relation.rows.some((row) => going.has(row))) return relation;
  let isCleared = (row, position2) => clearings.some(({ positions: positions2, rows: rows2 }) => rows2.has(row) && positions2.includes(position2)), rows = relation.rows.filter((row) => !going.has(row)).map(
    (row) => clearings.some((clearing) => clearing.rows.has(row)) ? { ...row, values: row.values.map((value, position2) => isCleared(row, position2) ? null : value) } : row
  );
  return { ...relation, rows };
}
var nameOf2 = ({ schema, name: name2 }) => `${quoteIdentifier(schema)}.${quoteIdentifier(name2)}`;
function placesOf({ rows }, going) {
  let places = rows.filter((row) => going.has(row)).map(({ place }) => quoteLiteral(place));
  return places.length === 0 ? "" : `ARRAY[${places.join(", ")}]::tid[]`;
}
var together = (statements) => `WITH ${statements.map((statement, number) => `gone_${number} AS (${statement})`).join(", ")} SELECT`;
async function execute(database, clearings, statements) {
  let script2 = [...clearings.map(({ statement }) => statement), together(statements), ""].join("; ");
  try {
    await database.execute(`BEGIN; SET LOCAL session_replication_role = replica; ${script2} COMMIT`);
  } catch (error) {
    if (!(error instanceof StatementError)) throw error;
    await database.resetSession(), await database.execute(script2);
  }
}
var generatedRows = (contents) => [...contents.values()].flatMap(({ rows }) => rows.filter(isGenerated));

// src/replay/ledger/sequences.ts
async function readPositions(database, own4) {
  if (!database.server.capabilities.has("catalog")) return /* @__PURE__ */ new Map();
  let rows = await database.query(positions, [own4]);
  return new Map(rows.map(({ oid, last }) => [oid, last]));
}
var restorePositions = (database, before) => restore(database, before, !1), restoreUnusedPositions = (database, before) => restore(database, before, !0);
async function restore(database, before, areRowsKept) {
  let now = await readPositions(database, []), moved2 = [...before].filter(([oid, last]) => now.has(oid) && now.get(oid) !== last).map(([oid]) => oid);
  if (moved2.length === 0) return;
  let owned = areRowsKept ? await database.query(ownersQuery, [moved2]) : [], owners = new Map(owned.map((owner) => [owner.oid, owner])), calls = moved2.map((oid) => placed(oid, before.get(oid) ?? "", now.get(oid) ?? "", owners.get(oid)));
  await database.query(`SELECT ${calls.join(", ")}`);
}
var ownersQuery = `
  SELECT dependency.objid::text AS oid, relation.oid::regclass::text AS relation, quote_ident(attribute.attname) AS column
  FROM pg_catalog.pg_depend AS dependency
  JOIN pg_catalog.pg_class AS relation ON relation.oid = dependency.refobjid
  JOIN pg_catalog.pg_attribute AS attribute
    ON attribute.attrelid = dependency.refobjid AND attribute.attnum = dependency.refobjsubid
  WHERE dependency.classid = 'pg_catalog.pg_class'::regclass AND dependency.refclassid = 'pg_catalog.pg_class'::regclass
    AND dependency.deptype IN ('a', 'i') AND dependency.objid = ANY ($1::oid[])`;
function placed(oid, last, reached, owner) {
  let sequence = `${oid}::oid::regclass`, start2 = `(SELECT seqstart FROM pg_catalog.pg_sequence WHERE seqrelid = ${oid})`, inUse = owner && reached !== "" ? `(SELECT max(${owner.column}) FROM ${owner.relation} WHERE ${owner.column} <= ${reached})` : "NULL::bigint";
  return last !== "" ? `setval(${sequence}, GREATEST(${last}, ${inUse}), true)` : `setval(${sequence}, GREATEST(${inUse}, ${start2}), COALESCE(${inUse} >= ${start2}, false))`;
}
var positions = `
  SELECT sequence.oid::text AS oid, COALESCE(pg_sequence_last_value(sequence.oid)::text, '') AS last
  FROM pg_catalog.pg_class AS sequence
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = sequence.relnamespace
  WHERE sequence.relkind = 'S' AND ${isUserSchema("namespace")}
    AND NOT EXISTS (
      SELECT FROM pg_catalog.pg_depend AS dependency
      JOIN pg_catalog.pg_class AS owner ON owner.oid = dependency.refobjid
      JOIN pg_catalog.pg_namespace AS home ON home.oid = owner.relnamespace
      WHERE dependency.classid = 'pg_catalog.pg_class'::regclass AND dependency.refclassid = 'pg_catalog.pg_class'::regclass
        AND dependency.deptype IN ('a', 'i') AND dependency.objid = sequence.oid AND NOT ${isNotExcluded("owner", "home")}
    )`;

// src/replay/ledger/derivation.ts
function tokensOf2(contents, catalogs) {
  let rows = rowsOf(contents), foreign = /* @__PURE__ */ new Set([
    ...rows.filter((row) => !isGenerated(row)).flatMap(({ values }) => values),
    ...catalogs.flatMap(wordsOf3)
  ]);
  return new Set(
    rows.filter(isGenerated).flatMap(({ values }) => values).filter((value) => value !== null && isToken(value) && !foreign.has(value))
  );
}
var isToken = (value) => value.length > 3 && value !== "true" && value !== "false", wordsOf3 = (catalog) => storedRelations(catalog).flatMap(
  (relation) => relation.columns.flatMap((column2) => [
    ...literalsOf(column2.default ?? ""),
    ...closedValues(catalog, relation, column2)?.values ?? []
  ])
), literalsOf = (expression2) => [...expression2.matchAll(/'((?:[^']|'')*)'|(?<![\w.])-?\d+(?:\.\d+)?(?![\w.])/g)].map(
  ([number, text5]) => text5?.replaceAll("''", "'") ?? number
);
function withDerived(contents, catalog, oldest) {
  let isNew4 = (row) => row.id >= oldest && !isGenerated(row);
  if (!rowsOf(contents).some(isNew4)) return contents;
  let known = new Set(rowsOf(contents).filter(isGenerated)), found = withReferring(known, linksOf(contents, catalog), isNew4);
  if (found.size === known.size) return contents;
  let asDerived = (row) => found.has(row) && !known.has(row) ? { ...row, origin: "derived" } : row;
  return new Map(
    [...contents].map(([oid, relation]) => [
      oid,
      relation.rows.some((row) => asDerived(row) !== row) ? { ...relation, rows: relation.rows.map(asDerived) } : relation
    ])
  );
}

// src/replay/ledger/match.ts
function matched({ key, rows, ...relation }, earlier, newRow2) {
  let primaryKey2 = key.flatMap((number) => {
    let position2 = relation.columns.findIndex((column2) => column2.number === number);
    return position2 === -1 ? [] : [position2];
  }), shape = { ...relation, primaryKey: primaryKey2, rows: [] }, known = /* @__PURE__ */ new Map(), taken = /* @__PURE__ */ new Set();
  for (let before of earlier)
    for (let [row, known_] of pairs(before, shape, rows, { known, taken }))
      known.set(row, known_), taken.add(known_.id);
  return {
    ...shape,
    rows: rows.map((row) => {
      let { id, origin } = known.get(row) ?? newRow2(row);
      return { id, origin, ...row };
    }).toSorted((one2, other) => one2.id - other.id)
  };
}
function pairs(before, shape, rows, { known, taken }) {
  let found = /* @__PURE__ */ new Map(), left2 = before.rows.filter(({ id }) => !taken.has(id)), fresh = rows.filter((row) => !known.has(row)), settle = (pairing) => {
    for (let [row, old] of pairing) found.set(row, old);
    let used = new Set(pairing.values());
    left2 = left2.filter((row) => !used.has(row)), fresh = fresh.filter((row) => !pairing.has(row));
  };
  return settle(byKey(before, shape, left2, fresh)), settle(byValues(before, shape, left2, fresh)), left2.length === fresh.length && before.oid === shape.oid && before.primaryKey.length === 0 && settle(inOrder(left2.toSorted(inStorage), fresh)), found;
}
var inOrder = (left2, fresh) => new Map(fresh.flatMap((row, position2) => left2[position2] ? [[row, left2[position2]]] : []));
function byKey(before, shape, left2, fresh) {
  let key = before.primaryKey.map((position2) => {
    let column2 = before.columns[position2];
    return column2 && counterpart(column2, before, shape);
  });
  if (key.length === 0 || key.some((position2) => position2 === void 0)) return /* @__PURE__ */ new Map();
  let byText = new Map(left2.map((row) => [keyOf(before, row), row]));
  return new Map(
    fresh.flatMap((row) => {
      let text5 = key.map((position2) => row.values[position2 ?? -1] ?? "").join(", "), old = byText.get(text5);
      return old ? [[row, old]] : [];
    })
  );
}
var MOST_COMPARED = 200;
function byValues(before, shape, left2, fresh) {
  if (left2.length === 0 || left2.length > MOST_COMPARED || fresh.length > MOST_COMPARED) return /* @__PURE__ */ new Map();
  let columns2 = before.columns.flatMap((column2, position2) => {
    let later = counterpart(column2, before, shape);
    return later === void 0 ? [] : [[position2, later]];
  }), candidates4 = left2.flatMap(
    (old) => fresh.map((row) => {
      let equal = columns2.filter(
        ([position2, later]) => old.values[position2] !== null && old.values[position2] === row.values[later]
      ), isAlike = equal.length > 0 && equal.length * 2 >= columns2.filter(([position2]) => old.values[position2] !== null).length;
      return { old, row, isAlike, score: equal.length + (old.place === row.place ? 0.5 : 0) };
    })
  ), pairing = /* @__PURE__ */ new Map(), used = /* @__PURE__ */ new Set();
  for (let { old, row, isAlike } of candidates4.toSorted((one2, other) => other.score - one2.score))
    !isAlike || used.has(old) || pairing.has(row) || (pairing.set(row, old), used.add(old));
  return pairing;
}

// src/replay/ledger/read-contents.ts
async function readMarks2(database) {
  let isShared = database.server.capabilities.has("concurrency");
  await database.execute(isShared ? countRows : "SELECT pg_catalog.pg_stat_force_next_flush()");
  let [row] = await database.query(
    marksOf(isShared ? countedMark : counterMark)
  );
  return (row?.marks ?? []).map(([oid = "", schema = "", name2 = "", mark = ""]) => ({ oid, schema, name: name2, mark }));
}
async function readRelations(database, relations2) {
  if (relations2.length === 0) return [];
  let stored = await database.query(relations2.map(cellsOf2).join(" UNION ALL ")), byOid = new Map(stored.map((row) => [row.oid, row]));
  return relations2.flatMap(({ oid, schema, name: name2, names }) => {
    let found = byOid.get(oid);
    if (!found) return [];
    let columns2 = names.flatMap((column2) => found.columns.find((candidate) => candidate.name === column2) ?? []), rows = found.cells.map(([place, ...values]) => ({ place: place ?? "", values }));
    return columns2.length === names.length ? [{ oid, schema, name: name2, columns: columns2, key: found.key ?? [], rows }] : [];
  });
}
var MOST_ROWS = 5e3;
function cellsOf2({ oid, schema, name: name2, names }) {
  let values = names.map((column2) => `${quoteIdentifier(column2)}::text`), relation = `${quoteIdentifier(schema)}.${quoteIdentifier(name2)}`;
  return `SELECT ${quoteLiteral(oid)} AS oid, (
    SELECT COALESCE(json_agg(json_build_object(
      'number', attribute.attnum, 'name', attribute.attname, 'type', format_type(attribute.atttypid, attribute.atttypmod)
    )), '[]')
    FROM pg_catalog.pg_attribute AS attribute
    WHERE attribute.attrelid = ${oid} AND attribute.attnum > 0 AND NOT attribute.attisdropped
  ) AS columns, (
    SELECT array_to_json(index.indkey::int2[])
    FROM pg_catalog.pg_index AS index
    WHERE index.indrelid = ${oid} AND index.indisprimary
  ) AS key, (
    SELECT COALESCE(json_agg(stored.cells), '[]')
    FROM (SELECT ARRAY[${["ctid::text", ...values].join(", ")}] AS cells FROM ONLY ${relation} ORDER BY xmin::text::bigint, cmin::text::bigint, ctid LIMIT ${MOST_ROWS}) AS stored
  ) AS cells`;
}
var marksOf = (mark) => `
  SELECT COALESCE(json_agg(json_build_array(relation.oid::text, namespace.nspname, relation.relname, ${mark})), '[]') AS marks
  FROM pg_catalog.pg_class AS relation
  JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = relation.relnamespace
  WHERE relation.relkind = 'r' AND relation.oid >= 16384 AND ${isUserSchema("namespace")}`, counterMark = `concat_ws(
    '/', relation.relfilenode,
    pg_stat_get_tuples_inserted(relation.oid), pg_stat_get_tuples_updated(relation.oid), pg_stat_get_tuples_deleted(relation.oid)
  )`, countedMark = `concat_ws(
    '/', relation.relfilenode, current_setting('schema_audit.marks')::json ->> relation.oid::text
  )`, countRows = `
  DO $count$
  DECLARE
    relation oid;
    mark text;
    marks jsonb := '{}';
  BEGIN
    FOR relation IN SELECT oid FROM pg_catalog.pg_class WHERE relkind = 'r' AND oid >= 16384 LOOP
      EXECUTE format('SELECT concat_ws(''/'', count(*), max(xmin::text::bigint)) FROM ONLY %s', relation::regclass) INTO mark;
      marks := marks || jsonb_build_object(relation::text, mark);
    END LOOP;
    PERFORM set_config('schema_audit.marks', marks::text, false);
  END $count$`;

// src/replay/ledger/stock.ts
var Stock = class {
  #database;
  #marks = /* @__PURE__ */ new Map();
  #isKnown = !1;
  #nextId = 1;
  #isUnsure = !1;
  contents = /* @__PURE__ */ new Map();
  constructor(database) {
    this.#database = database;
  }
  /** Nobody knows what happens from now on: the next reading is of everything. */
  lose() {
    this.#isKnown = !1, this.#marks = /* @__PURE__ */ new Map();
  }
  /** What is there before anything is put in was written by migrations. */
  async know(catalog) {
    this.#isKnown || (await this.#read(
      catalog,
      () => !1,
      () => [],
      () => "migration"
    ), this.#isKnown = !0);
  }
  /** After rows went in; what else is new, triggers wrote because of them. */
  async takeIn(catalog, filled) {
    let origins = originsOf(filled, catalog);
    await this.#read(
      catalog,
      () => !1,
      () => [],
      (relation, row) => origins(relation, row) ?? "derived"
    );
  }
  /** Rows were written that nobody had seen before. */
  get newestId() {
    return this.#nextId;
  }
  /** Steps wrote rows beside generated ones that nothing shows to be made out of them, and that may be all the same: '' out of ''. */
  get isUnsure() {
    return this.#isUnsure;
  }
  /** After a step; `base` is what was there before the way up. */
  async follow(before, after, base) {
    let oldest = this.#nextId, hadGenerated = rowsOf(this.contents).some(isGenerated), tokens = new Lazy(() => tokensOf2(this.contents, [before, after])), isAltered = alterations(this.#marks, before, after);
    await this.#read(
      after,
      isAltered,
      formerSelves(base, this.contents),
      (_, { values }) => values.some((value) => value !== null && tokens.value.has(value)) ? "derived" : "migration"
    ), this.contents = withDerived(this.contents, after, oldest), this.#isUnsure ||= hadGenerated && rowsOf(this.contents).some((row) => row.id >= oldest && !isGenerated(row));
  }
  async #read(catalog, isAltered, formerly, originOf) {
    let known = this.#marks, marks = await readMarks2(this.#database), touched = marks.filter((relation) => known.get(relation.oid)?.mark !== relation.mark || isAltered(relation)), structures = byName(catalog), read = await readRelations(
      this.#database,
      touched.flatMap((relation) => {
        let columns2 = structures.get(labelOf2(relation))?.columns.filter(({ generated }) => generated === void 0);
        return columns2 ? [{ ...relation, names: columns2.map(({ name: name2 }) => name2) }] : [];
      })
    ), there = new Set(marks.map(({ oid }) => oid)), contents = new Map([...this.contents].filter(([oid]) => there.has(oid)));
    for (let relation of read) {
      let current = this.contents.get(relation.oid), earlier = [...formerly(relation), ...current ? [current] : []], stored = matched(relation, earlier, (row) => ({ id: this.#nextId++, origin: originOf(relation, row) }));
      contents.set(relation.oid, current && isEqual(current, stored) ? current : stored);
    }
    this.contents = contents, this.#marks = new Map(marks.map((relation) => [relation.oid, relation]));
  }
}, isEqual = (one2, other) => JSON.stringify(one2) === JSON.stringify(other);
function alterations(marks, before, after) {
  let [earlier, later] = [byName(before), byName(after)];
  return (relation) => {
    let former = marks.get(relation.oid);
    return !former || earlier.get(labelOf2(former)) !== later.get(labelOf2(relation));
  };
}
var byName = ({ relations: relations2 }) => new Map(relations2.map((relation) => [labelOf2(relation), relation])), labelOf2 = ({ schema, name: name2 }) => `${schema}.${name2}`, formerSelves = (base, current) => (relation) => {
  let same = base.get(relation.oid);
  return same ? [same] : current.has(relation.oid) ? [] : [...base.values()].filter((former) => labelOf2(former) === labelOf2(relation));
};
function originsOf(filled, catalog) {
  let rows = new Map(
    filled.relations.map(({ relation, rows: own4 }) => [labelOf2(relation), own4])
  ), relations2 = byName(catalog);
  return (name2, { place, values }) => {
    for (let label = labelOf2(name2); ; ) {
      let found = rows.get(label)?.find((row) => row.key === place && isAmong(row, values));
      if (found) return found.cohort;
      let parent2 = relations2.get(label)?.partitionOf?.parent;
      if (!parent2) return;
      label = labelOf2(parent2);
    }
  };
}
var isAmong = (row, values) => values.every((value) => value === null || Object.values(row.values).includes(value)), Lazy = class {
  #make;
  #made;
  constructor(make) {
    this.#make = make;
  }
  get value() {
    return this.#made ??= { content: this.#make() }, this.#made.content;
  }
};

// src/replay/rows/attempt.ts
async function attempt2(database, tasks, { searchPath } = {}) {
  if (tasks.length === 0) return [];
  await database.execute(block(tasks, searchPath));
  let [row] = await database.query(takeAnswers);
  return (row?.answers ?? []).map(asAnswer);
}
function asAnswer(raw) {
  if (raw.alternative !== void 0) {
    let { alternative, key, values } = raw;
    return { status: "taken", alternative, ...key && { key }, ...values && { values } };
  }
  return {
    status: "refused",
    refusal: {
      message: raw.message ?? "",
      sqlState: raw.state ?? "",
      ...raw.constraint && { constraint: raw.constraint },
      ...raw.column && { column: raw.column }
    }
  };
}
function block(tasks, searchPath) {
  let input = quoteLiteral(JSON.stringify(tasks)), tag = "$attempt$";
  for (; input.includes(tag); ) tag = tag.replace(/\$$/, "_$");
  return `DO ${tag}${program(input, quoteLiteral(searchPath ?? ""))}${tag}`;
}
var takeAnswers = `
  SELECT current_setting('schema_audit.answers')::json AS answers, set_config('schema_audit.answers', '', false) AS emptied`, trialPassed = "SA001", newestRelation = `(
    SELECT oid FROM pg_catalog.pg_class WHERE relpersistence <> 't' ORDER BY oid DESC LIMIT 1)`, program = (input, searchPath) => `
DECLARE
  task json;
  statement text;
  number int;
  key text;
  "values" json;
  affected bigint;
  answer json;
  answers json[] := '{}';
  message text; state text; "constraint" text; "column" text;
  usual_path text := current_setting('search_path');
  newest oid := ${newestRelation};
BEGIN
  IF ${searchPath} <> '' THEN
    PERFORM set_config('search_path', ${searchPath}, true);
  END IF;
  SET CONSTRAINTS ALL IMMEDIATE;
  FOR task IN SELECT value FROM json_array_elements(${input}::json) LOOP
    answer := NULL;
    number := 0;
    FOR statement IN SELECT value FROM json_array_elements_text(task->'alternatives') LOOP
      BEGIN
        IF (task->>'returns')::boolean THEN
          EXECUTE statement INTO key, "values";
          GET DIAGNOSTICS affected = ROW_COUNT;
          IF affected = 0 OR key IS NULL THEN
            RAISE EXCEPTION 'the row is not stored, and no error says why' USING ERRCODE = 'SA002';
          END IF;
        ELSE
          EXECUTE statement;
        END IF;
        IF (task->>'isTrial')::boolean THEN
          RAISE EXCEPTION 'passed' USING ERRCODE = '${trialPassed}';
        END IF;
        IF newest < ${newestRelation} THEN
          RAISE EXCEPTION 'a trigger makes a relation of its own for such a row' USING ERRCODE = 'SA003';
        END IF;
        answer := json_build_object('alternative', number, 'key', key, 'values', "values");
        EXIT;
      EXCEPTION WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS message = MESSAGE_TEXT, state = RETURNED_SQLSTATE, "constraint" = CONSTRAINT_NAME, "column" = COLUMN_NAME;
        IF state = '${trialPassed}' THEN
          answer := json_build_object('alternative', number);
          EXIT;
        END IF;
        answer := COALESCE(answer, json_build_object('message', message, 'state', state, 'constraint', "constraint", 'column', "column"));
      END;
      number := number + 1;
    END LOOP;
    answers := answers || answer;
  END LOOP;
  IF ${searchPath} <> '' THEN
    PERFORM set_config('search_path', usual_path, true);
  END IF;
  PERFORM set_config('schema_audit.answers', COALESCE(array_to_json(answers), '[]')::text, false);
END`;

// src/replay/rows/column-type.ts
var builtInRanges = {
  int4: "integer",
  int8: "bigint",
  num: "numeric",
  ts: "timestamp without time zone",
  tstz: "timestamp with time zone",
  date: "date"
};
function columnType(types2, rendered) {
  if (rendered.endsWith("[]")) return { kind: "array", element: columnType(types2, rendered.slice(0, -2)) };
  let range = /^(\w+?)(multi)?range$/.exec(rendered), subtype2 = builtInRanges[range?.[1] ?? ""];
  return subtype2 !== void 0 ? { kind: "range", subtype: columnType(types2, subtype2), isMulti: range?.[2] !== void 0 } : userType(types2, rendered) ?? namedType(rendered);
}
function userType(types2, rendered) {
  let type = types2.types.find((candidate) => rendersAs(candidate, rendered));
  switch (type?.kind) {
    case void 0:
      return;
    case "enum":
      return { kind: "enum", type };
    case "domain":
      return {
        kind: "domain",
        base: columnType(types2, type.baseType),
        conditions: types2.domainConditions.get(type) ?? []
      };
    case "range":
      return { kind: "range", subtype: columnType(types2, type.subtype), isMulti: !1 };
    case "composite":
      return {
        kind: "composite",
        type,
        attributes: type.attributes.map(({ name: name2, type: of }) => ({ name: name2, type: columnType(types2, of) }))
      };
  }
}
function domainsBelow({ types: types2 }, rendered) {
  let domain2 = types2.find((type) => type.kind === "domain" && rendersAs(type, rendered));
  return domain2 ? [domain2, ...domainsBelow({ types: types2 }, domain2.baseType)] : [];
}
function rendersAs({ schema, name: name2 }, rendered) {
  let names = [name2, quoteIdentifier(name2), `"${name2.replaceAll('"', '""')}"`], schemas2 = [schema, quoteIdentifier(schema), `"${schema.replaceAll('"', '""')}"`];
  return names.some((own4) => rendered === own4 || schemas2.some((prefix) => rendered === `${prefix}.${own4}`));
}
function namedType(rendered) {
  let [, head = rendered, list5, tail = ""] = /^(.*?)\(([^)]*)\)(.*)$/.exec(rendered) ?? [];
  return { kind: "named", name: `${head}${tail}`.replace(/^(?:\w+|"[^"]+")\./, "").replace(/^interval .*/, "interval").trim(), modifiers: list5 === void 0 ? [] : list5.split(",").map((part) => part.trim()) };
}

// src/replay/rows/expression-tree.ts
function bare4(value) {
  if (!isNode(value)) return;
  let wrapped = child(value, "TypeCast") ?? child(value, "CollateClause");
  return wrapped ? bare4(wrapped.arg) : value;
}
function columnOf3(value) {
  let node2 = bare4(value);
  return node2 && words3(list4(child(node2, "ColumnRef"), "fields")).at(-1);
}
function constantOf(value) {
  let node2 = bare4(value), constant = child(node2, "A_Const");
  if (constant) return constantText(constant);
  let negated = child(node2, "A_Expr");
  if (!negated || operatorOf(negated) !== "-" || negated.lexpr !== void 0) return;
  let text5 = constantOf(negated.rexpr);
  return text5 === void 0 ? void 0 : `-${text5}`;
}
function constantText(constant) {
  if ("ival" in constant) return String(child(constant, "ival")?.ival ?? 0);
  if ("fval" in constant) return word(child(constant, "fval"), "fval") ?? "0";
  if ("sval" in constant) return word(child(constant, "sval"), "sval") ?? "";
  if ("boolval" in constant) return String(child(constant, "boolval")?.boolval ?? !1);
}
function constantsOf(value) {
  if (Array.isArray(value)) return value.flatMap((entry) => constantOf(entry) ?? []);
  let node2 = bare4(value), items2 = child(node2, "List") ?? child(node2, "A_ArrayExpr");
  if (items2) return list4(items2, "items" in items2 ? "items" : "elements").flatMap((entry) => constantOf(entry) ?? []);
  let text5 = constantOf(node2);
  return text5 === void 0 ? [] : /^\{.*\}$/s.test(text5) ? [...text5.matchAll(/"((?:[^"\\]|\\.)*)"|[^{},"]+/g)].map(([all3, quoted2]) => quoted2 ?? all3) : [text5];
}
var operatorOf = (comparison) => words3(list4(comparison, "name")).at(-1) ?? "";
function callOf(value) {
  let call = child(bare4(value), "FuncCall"), name2 = call && words3(list4(call, "funcname")).at(-1);
  return name2 === void 0 ? void 0 : { name: name2, arguments: list4(call, "args") };
}

// src/replay/rows/json-source.ts
async function jsonSources({ columns: columns2 }) {
  let sources = columns2.map(async ({ name: name2, type, generated }) => {
    if (generated === void 0 || type === "tsvector") return [];
    let tree = await parseStatement(`SELECT ${generated.expression}`);
    return [...find(tree, isPath)].flatMap((node2) => {
      let { column: column2, path: path2 } = pathOf(node2);
      return column2 !== void 0 && path2.length > 0 ? [{ column: column2, path: path2, generated: name2 }] : [];
    });
  });
  return (await Promise.all(sources)).flat();
}
var isPath = (node2) => {
  let expression2 = child(node2, "A_Expr");
  return expression2 !== void 0 && /^(->>?|#>>?)$/.test(operatorOf(expression2));
};
function pathOf(node2) {
  let expression2 = child(node2, "A_Expr");
  if (!expression2 || !node2 || !isPath(node2)) return { path: [] };
  let { lexpr: left2, rexpr: right } = expression2, key = constantOf(right), steps = operatorOf(expression2).startsWith("#") ? constantsOf(right) : [key ?? ""].filter((step) => step !== ""), column2 = columnOf3(left2);
  if (column2 !== void 0) return { column: column2, path: steps };
  let above = pathOf(bare4(left2));
  return { ...above, path: above.path.length > 0 ? [...above.path, ...steps] : [] };
}

// src/replay/rows/partition.ts
function partitionPlaces(catalog, relation) {
  if (relation.partitionKey === void 0) return;
  let keys4 = keyColumns(relation.partitionKey), places = catalog.relations.filter(
    ({ partitionOf }) => partitionOf && isSameRelation(partitionOf.parent, relation)
  ).toSorted((left2, right) => Number(isDefault(left2)) - Number(isDefault(right))).flatMap((partition) => {
    let own4 = placeOf(keys4, partition.partitionOf?.bounds ?? "");
    return (partitionPlaces(catalog, partition) ?? [/* @__PURE__ */ new Map()]).map((below2) => merged(own4, below2));
  }), bounded = places.filter((place) => place.size > 0);
  return (bounded.length > 0 ? bounded : places).slice(0, 16);
}
var isDefault = ({ partitionOf }) => partitionOf?.bounds === "DEFAULT";
function keyColumns(partitionKey) {
  let inner = /\((.*)\)$/s.exec(partitionKey)?.[1] ?? "";
  return items(inner).map((item) => /^"((?:[^"]|"")*)"/.exec(item)?.[1]?.replaceAll('""', '"') ?? /^\w+(?= |$)/.exec(item)?.[0]);
}
function placeOf(keys4, bounds2) {
  let listed2 = /^FOR VALUES IN \((.*)\)$/s.exec(bounds2)?.[1];
  if (listed2 !== void 0)
    return ofColumns(keys4, () => [{ kind: "words", words: items(listed2).map(unquoted2).filter(isNoNull) }]);
  let [, from, to] = /^FOR VALUES FROM \((.*)\) TO \((.*)\)$/s.exec(bounds2) ?? [];
  if (from === void 0 || to === void 0) return /* @__PURE__ */ new Map();
  let [lows, highs] = [items(from), items(to)];
  return ofColumns(keys4, (position2) => {
    let least = boundOf("least", lows[position2]), isOnly = keys4.length === 1 || lows[0] === "MINVALUE";
    return [...least, ...isOnly ? boundOf("most", highs[position2]) : least.map(({ value }) => wordOf(value))];
  });
}
var isNoNull = (word2) => word2 !== "NULL", wordOf = (value) => ({ kind: "words", words: [value] });
function ofColumns(keys4, conditionsAt) {
  return new Map(keys4.flatMap((key, position2) => key === void 0 ? [] : [[key, conditionsAt(position2)]]));
}
function boundOf(side, text5) {
  return text5 === void 0 || text5 === "MINVALUE" || text5 === "MAXVALUE" ? [] : [{ kind: "bound", side, isOpen: side === "most", value: unquoted2(text5) }];
}
var unquoted2 = (text5) => /^'.*'$/s.test(text5) ? text5.slice(1, -1).replaceAll("''", "'") : text5, items = (list5) => (list5.match(/(?:'(?:[^']|'')*'|"(?:[^"]|"")*"|\([^)]*\)|[^,'"(])+/g) ?? []).map((item) => item.trim());
function merged(left2, right) {
  let both = new Map(left2);
  for (let [column2, conditions] of right) both.set(column2, [...both.get(column2) ?? [], ...conditions]);
  return both;
}

// src/replay/rows/comparison.ts
function askedBy(comparison) {
  let operator = operatorOf(comparison), { lexpr: left2, rexpr: right } = comparison;
  if (word(comparison, "kind") === "AEXPR_OP_ALL") return [];
  let mirrored = mirrors[operator], asked = askedOfLeft(left2, operator, right);
  return asked.length > 0 || mirrored === void 0 ? asked : askedOfLeft(right, mirrored, left2);
}
var mirrors = { "<": ">", "<=": ">=", ">": "<", ">=": "<=", "=": "=", "<>": "<>" };
function askedOfLeft(left2, operator, right) {
  let column2 = columnOf3(left2);
  return column2 !== void 0 ? ofColumn(column2, operator, right) : [...ofLength(left2, operator, right), ...ofCall(left2, operator, right), ...ofPart(left2, operator, right)];
}
function ofColumn(column2, operator, right) {
  let other = columnOf3(right);
  if (other !== void 0) return betweenColumns(column2, operator, other);
  let call = callOf(right);
  if (operator === "=" && call && columnOf3(call.arguments[0]) === column2) return ofOwnCase(column2, call);
  if (/^\?[&|]?$/.test(operator))
    return constantsOf(right).map((key) => ({ column: column2, condition: { kind: "json-key", path: [key] } }));
  if (operator === "<@") return wordsAsked(column2, right);
  let bound = boundOf2(operator, constantOf(right));
  return bound ? [{ column: column2, condition: bound }] : ofWord(column2, operator, right);
}
var ofOwnCase = (column2, { name: name2 }) => name2 === "lower" || name2 === "upper" ? [{ column: column2, condition: { kind: "case", case: name2 } }] : [];
function wordsAsked(column2, right) {
  let words4 = constantsOf(right);
  return words4.length > 0 ? [{ column: column2, condition: { kind: "words", words: words4 } }] : [];
}
function betweenColumns(column2, operator, other) {
  return operator === "<" || operator === "<=" ? [{ column: column2, condition: { kind: "before", other } }] : operator === ">" || operator === ">=" ? [{ column: other, condition: { kind: "before", other: column2 } }] : [];
}
function boundOf2(operator, value) {
  if (value !== void 0) {
    if (operator === ">" || operator === ">=") return { kind: "bound", side: "least", isOpen: operator === ">", value };
    if (operator === "<" || operator === "<=") return { kind: "bound", side: "most", isOpen: operator === "<", value };
  }
}
function patternOf(operator, right) {
  let pattern = constantOf(right);
  if (pattern !== void 0) {
    if (operator === "~" || operator === "~*") return { kind: "pattern", pattern, syntax: "regex" };
    if (operator === "~~" || operator === "~~*") return { kind: "pattern", pattern, syntax: "like" };
  }
  let call = callOf(right), similar = call?.name === "similar_to_escape" ? constantOf(call.arguments[0]) : void 0;
  return similar === void 0 ? void 0 : { kind: "pattern", pattern: similar.replaceAll("%", ".*").replaceAll("_", "."), syntax: "regex" };
}
var lengths = [
  "length",
  "char_length",
  "character_length",
  "octet_length",
  "cardinality",
  "array_length",
  "jsonb_array_length",
  "json_array_length"
];
function ofLength(left2, operator, right) {
  let call = callOf(left2), number = Number(constantOf(right));
  if (!call || !lengths.includes(call.name) || !Number.isInteger(number)) return [];
  let column2 = belowCalls(call.arguments[0]);
  if (column2 === void 0) return [];
  let sides = lengthSides(operator, number), isJson = call.name.startsWith("json") ? [{ column: column2, condition: { kind: "json-type", type: "array" } }] : [];
  return [
    ...sides.map(([side, length]) => ({ column: column2, condition: { kind: "length", side, length } })),
    ...isJson
  ];
}
function lengthSides(operator, number) {
  switch (operator) {
    case "=":
      return [
        ["least", number],
        ["most", number]
      ];
    case ">":
      return [["least", number + 1]];
    case ">=":
      return [["least", number]];
    case "<":
      return [["most", number - 1]];
    case "<=":
      return [["most", number]];
    case "<>":
      return number === 0 ? [["least", 1]] : [];
    default:
      return [];
  }
}
function belowCalls(value) {
  let column2 = columnOf3(value);
  if (column2 !== void 0) return column2;
  let call = callOf(value);
  return call && ["btrim", "ltrim", "rtrim", "lower", "upper", "trim"].includes(call.name) ? belowCalls(call.arguments[0]) : void 0;
}
function ofCall(left2, operator, right) {
  let call = callOf(left2), constant = constantOf(right);
  if (!call || constant === void 0) return [];
  let ofFirst = columnOf3(call.arguments[0]);
  if (ofFirst !== void 0 && /^jsonb?_typeof$/.test(call.name) && operator === "=")
    return [{ column: ofFirst, condition: { kind: "json-type", type: constant } }];
  let held = heldText(call, operator);
  if (ofFirst !== void 0 && held !== void 0)
    return [{ column: ofFirst, condition: { kind: "pattern", pattern: `%${held}%`, syntax: "like" } }];
  let column2 = belowCalls(left2);
  return column2 === void 0 ? [] : ofWord(column2, operator, right);
}
function ofWord(column2, operator, right) {
  let pattern = patternOf(operator, right);
  return pattern ? [{ column: column2, condition: pattern }] : operator === "=" ? wordsAsked(column2, right) : operator === "<>" && constantOf(right) === "" ? [{ column: column2, condition: { kind: "length", side: "least", length: 1 } }] : [];
}
var heldText = ({ name: name2, arguments: [, second] }, operator) => ["position", "strpos"].includes(name2) && operator.startsWith(">") ? constantOf(second) : void 0;
function ofPart(left2, operator, right) {
  let part = child(bare4(left2), "A_Expr"), column2 = part && columnOf3(part.lexpr), argument = part && constantOf(part.rexpr);
  if (column2 === void 0 || argument === void 0 || part === void 0) return [];
  let constant = constantOf(right);
  switch (operatorOf(part)) {
    case "%":
      return constant !== void 0 && operator === "=" ? [{ column: column2, condition: { kind: "multiple", divisor: Number(argument), remainder: Number(constant) } }] : [];
    case "->":
    case "->>": {
      let value = constantsOf(right)[0];
      return [{ column: column2, condition: { kind: "json-key", path: [argument], ...value !== void 0 && { value } } }];
    }
    default:
      return [];
  }
}

// src/replay/rows/read-conditions.ts
async function readConditions(expression2) {
  let select = child(await parseStatement(`SELECT ${expression2}`), "SelectStmt"), target2 = child(list4(select, "targetList")[0], "ResTarget");
  return [...walk(target2?.val, !0)];
}
function* walk(value, isNecessary) {
  if (Array.isArray(value)) for (let entry of value) yield* walk(entry, isNecessary);
  if (!isNode(value)) return;
  let logic = child(value, "BoolExpr");
  if (logic) return yield* walkLogic(logic, isNecessary);
  let comparison = child(value, "A_Expr");
  if (comparison) {
    let asked = askedBy(comparison);
    for (let { column: column2, condition } of asked) yield { column: column2, condition, isNecessary };
    if (asked.length > 0) return;
  }
  for (let [kind, entry] of Object.entries(value)) yield* walk(entry, isNecessary && isTransparent(kind));
}
var isTransparent = (kind) => kind === "TypeCast" || kind === "arg";
function* walkLogic(logic, isNecessary) {
  let operator = word(logic, "boolop"), parts = list4(logic, "args");
  if (operator === "AND_EXPR") return yield* walk(parts, isNecessary);
  if (operator === "NOT_EXPR") return yield* walk(parts, !1);
  let asking = parts.filter((part) => word(child(part, "NullTest"), "nulltesttype") !== "IS_NULL");
  yield* walk(asking, isNecessary && asking.length === 1);
}

// src/replay/rows/token.ts
var Tokens = class {
  #slots = /* @__PURE__ */ new Map();
  /** Columns that a check wants in an order get their numbers in this order. */
  constructor(relations2, conditions) {
    let taken = /* @__PURE__ */ new Set();
    for (let relation of relations2)
      for (let { name: name2 } of relation.columns) {
        let key = keyOf2(relation, name2), slot = digest(key) % 31250;
        for (; taken.has(slot) && taken.size < 31250; ) slot = (slot + 1) % 31250;
        taken.add(slot), this.#slots.set(key, slot);
      }
    for (let [relation, ofRelation] of conditions) this.#arrange(relation, risingColumns(ofRelation));
  }
  of(relation, column2, row) {
    let slot = this.#slots.get(keyOf2(relation, column2)) ?? 0;
    return {
      number: 1e3 + slot * 32 + row % 32,
      row,
      share: slot / 31250,
      relation: relation.name,
      column: column2
    };
  }
  #arrange(relation, columns2) {
    let keys4 = columns2.map((column2) => keyOf2(relation, column2)), rising = keys4.map((key) => this.#slots.get(key) ?? 0).toSorted((left2, right) => left2 - right);
    for (let [position2, key] of keys4.entries()) this.#slots.set(key, rising[position2] ?? 0);
  }
};
function risingColumns(conditions) {
  let pairs3 = conditions.flatMap(
    ({ column: column2, condition }) => condition.kind === "before" ? [{ column: column2, other: condition.other }] : []
  ), placed2 = [], visit2 = (column2, above) => {
    if (!(placed2.includes(column2) || above.includes(column2))) {
      for (let pair2 of pairs3) pair2.other === column2 && visit2(pair2.column, [...above, column2]);
      placed2.push(column2);
    }
  };
  for (let { column: column2, other } of pairs3) for (let name2 of [column2, other]) visit2(name2, []);
  return placed2;
}
var keyOf2 = ({ schema, name: name2 }, column2) => JSON.stringify([schema, name2, column2]);
function digest(text5) {
  let hash = 2166136261;
  for (let byte of Buffer.from(text5)) hash = Math.imul(hash ^ byte, 16777619) >>> 0;
  return hash;
}

// src/replay/rows/planning.ts
async function planningFor(catalog, relations2, { generators = {}, words: words4 = {}, arrivals = {} }) {
  let conditions = /* @__PURE__ */ new Map(), sources = /* @__PURE__ */ new Map();
  for (let relation of relations2) {
    let read = await Promise.all(enforced(relation).map(({ expression: expression2 }) => readConditions(expression2)));
    conditions.set(relation, read.flat()), sources.set(relation, await jsonSources(relation));
  }
  return {
    catalog,
    types: { types: catalog.types, domainConditions: await domainConditions(catalog) },
    tokens: new Tokens(storedRelations(catalog), conditions),
    references: likelyReferences(catalog, relations2).filter((reference2) => !hasForeignKey(reference2)),
    conditions,
    places: new Map(relations2.map((relation) => [relation, partitionPlaces(catalog, relation) ?? []])),
    sources,
    generators,
    words: words4,
    arrivals
  };
}
var enforced = (relation) => checks(relation).filter(({ isEnforced }) => isEnforced);
async function domainConditions(catalog) {
  let read = catalog.types.filter((type) => type.kind === "domain").map(async (domain2) => {
    let conditions = await Promise.all(domainChecks(domain2).map(readConditions));
    return [
      domain2,
      conditions.flat().filter(({ isNecessary }) => isNecessary).map(({ condition }) => condition)
    ];
  });
  return new Map(await Promise.all(read));
}
var domainChecks = ({ checks: all3 }) => all3.map(({ definition: definition3 }) => definition3.replace(/^CHECK /, "").replace(/ NOT VALID$/, "")), typeOf = ({ types: types2 }, column2) => columnType(types2, column2.type), tokenOf = ({ tokens }, relation, column2, row) => tokens.of(relation, column2, row), saidOf = (record = {}, relation, column2) => record[`${relation.schema}.${relation.name}.${column2}`] ?? record[`${relation.name}.${column2}`];

// src/replay/rows/drafts.ts
function draftsOf(planning, relation, cohorts2, rows) {
  let ordinary = cohorts2.includes("ordinary") ? ordinaryCount(planning, relation, rows) : 0, numbers3 = Array.from({ length: ordinary }, (_, number) => ({ cohort: "ordinary", number })), others = otherDrafts.filter(({ cohort }) => cohorts2.includes(cohort) && makesSense(planning, relation, cohort));
  return [...numbers3, ...others].map((draft, position2) => ({ ...draft, relation, position: position2 }));
}
var mostOrdinaryRows = 24, spareNumbers = [24, 25, 31], otherDrafts = [
  { cohort: "boundary", number: 26, end: "low" },
  { cohort: "boundary", number: 27, end: "high" },
  { cohort: "nulls", number: 28 },
  { cohort: "duplicates", number: 29 },
  { cohort: "orphans", number: 30 }
], makesSense = ({ references: references2 }, relation, cohort) => cohort !== "orphans" || references2.some((reference2) => reference2.relation === relation);
function ordinaryCount(planning, relation, rows) {
  let lists = relation.columns.map((column2) => {
    let said = saidOf(planning.words, relation, column2.name), asked = (planning.conditions.get(relation) ?? []).flatMap(
      ({ column: name2, condition }) => name2 === column2.name && condition.kind === "words" ? [condition.words.length] : []
    );
    return Math.max(said?.length ?? 0, labelCount(typeOf(planning, column2)), ...asked);
  }), places = planning.places.get(relation)?.length ?? 0;
  return Math.min(Math.max(rows, places, ...lists), mostOrdinaryRows);
}
function labelCount(type) {
  if (type.kind === "enum") return type.type.labels.length;
  if (type.kind !== "domain") return 0;
  let words4 = type.conditions.map((condition) => condition.kind === "words" ? condition.words.length : 0);
  return Math.max(labelCount(type.base), ...words4);
}

// src/replay/rows/extreme-text.ts
function extremeText(type, end2) {
  switch (type.kind) {
    case "domain":
      return extremeText(type.base, end2);
    case "enum":
      return type.type.labels.at(end2 === "low" ? 0 : -1);
    case "array":
      return end2 === "low" ? "{}" : void 0;
    case "range":
      return end2 === "low" ? emptyRange(type.isMulti) : void 0;
    case "composite":
      return;
    case "named":
      return namedExtreme(type.name, type.modifiers.map(Number), end2);
  }
}
var emptyRange = (isMulti) => isMulti ? "{}" : "empty";
function namedExtreme(name2, modifiers, end2) {
  let isLow = end2 === "low", words4 = wordLimits[name2];
  return words4 !== void 0 ? isLow ? "" : longWord(modifiers[0] ?? words4) : name2 === "numeric" ? extremeNumeric(modifiers, end2) : extremes[name2]?.[isLow ? 0 : 1];
}
var wordLimits = {
  text: 600,
  citext: 600,
  "character varying": 600,
  bpchar: 600,
  character: 1
}, sample = `Stra\xDFe "na\xEFve" it's \\ \u6771\u4EAC \u03A9\u03BC\u03AD\u03B3\u03B1 \u{1F642} `;
function longWord(length) {
  let characters = [...sample];
  return Array.from({ length: Math.min(length, 600) }, (_, place) => characters[place % characters.length]).join(
    ""
  ).replace(/ $/, ".");
}
function extremeNumeric([precision, scale = 0], end2) {
  let sign = end2 === "low" ? "-" : "";
  if (precision === void 0) return `${sign}123456789012345678.123456789`;
  let whole = "9".repeat(Math.max(precision - scale, 0)) || "0";
  return `${sign}${whole}${scale > 0 ? `.${"9".repeat(Math.min(scale, precision)).padStart(scale, "0")}` : "0".repeat(-scale)}`;
}
var extremes = {
  smallint: ["-32768", "32767"],
  integer: ["-2147483648", "2147483647"],
  bigint: ["-9223372036854775808", "9223372036854775807"],
  real: ["-3.4e+38", "3.4e+38"],
  "double precision": ["-1.7e+308", "1.7e+308"],
  money: ["-92233720368547758.08", "92233720368547758.07"],
  boolean: ["false", "true"],
  date: ["0001-01-01", "9999-12-31"],
  "timestamp without time zone": ["0001-01-01 00:00:00", "9999-12-31 23:59:59.999999"],
  "timestamp with time zone": ["0001-01-01 00:00:00+00", "9999-12-31 23:59:59.999999+00"],
  "time without time zone": ["00:00:00", "23:59:59.999999"],
  "time with time zone": ["00:00:00+00", "23:59:59.999999+00"],
  interval: ["-100 years", "100 years 1 month 1 day 1.000001 seconds"],
  json: ["{}", '{"name": "\u03A9\u03BC\u03AD\u03B3\u03B1 \u{1F642}", "list": [1, null, {"deep": [true]}]}'],
  jsonb: ["{}", '{"name": "\u03A9\u03BC\u03AD\u03B3\u03B1 \u{1F642}", "list": [1, null, {"deep": [true]}]}'],
  bytea: ["\\x", "\\x00ff00ff"],
  uuid: ["00000000-0000-0000-0000-000000000000", "ffffffff-ffff-ffff-ffff-ffffffffffff"],
  inet: ["0.0.0.0", "ffff:ffff:ffff:ffff:ffff:ffff:ffff:ffff"],
  cidr: ["0.0.0.0/0", "255.255.255.255/32"]
};

// src/replay/rows/keyed-columns.ts
function variedColumns(relation) {
  let varied = /* @__PURE__ */ new Set(), vary = (columns2) => {
    if (columns2.some((column2) => varied.has(column2))) return;
    let free = columns2.filter((column2) => foreignKeyOf(relation, column2) === void 0), chosen = free.filter((column2) => !isNarrow(relation, column2)).at(-1) ?? free.at(-1) ?? columns2.at(-1);
    chosen !== void 0 && varied.add(chosen);
  };
  for (let { columns: columns2 } of uniqueKeys(relation).filter(({ isPrimary: isPrimary2 }) => isPrimary2)) vary(columns2);
  for (let key of uniqueKeys(relation))
    vary([...key.columns, ...key.expressions.flatMap((expression2) => mentioned(relation, expression2))]);
  for (let constraint of relation.constraints) constraint.kind === "exclusion" && vary(constraint.columns);
  return varied;
}
var isNarrow = ({ columns: columns2 }, name2) => {
  let type = columns2.find((column2) => column2.name === name2)?.type ?? "";
  return type === "boolean" || !/^(text|char|citext|small|int|big|num|real|double|uuid|date|time|bytea|\w*range)/.test(type);
}, mentioned = ({ columns: columns2 }, expression2) => columns2.map(({ name: name2 }) => name2).filter((name2) => new RegExp(`(?<!\\w)${name2.replaceAll(/\W/g, ".")}(?!\\w)`).test(expression2));

// src/replay/rows/order.ts
function fillingOrder(catalog, relations2, references2) {
  let dependencies = dependenciesOf(catalog, relations2, references2), remaining = new Set(relations2), groups = [];
  for (; remaining.size > 0; ) {
    let group = nextGroup(dependencies, remaining);
    for (let relation of group) remaining.delete(relation);
    groups.push(group);
  }
  return groups;
}
var weakestFirst = [
  ["guess", "optional", "required"],
  ["optional", "required"],
  ["required"]
];
function dependenciesOf(catalog, relations2, references2) {
  let guesses = /* @__PURE__ */ new Map();
  for (let { relation, target: target2 } of references2)
    guesses.set(relation, [...guesses.get(relation) ?? [], { on: target2, strength: "guess" }]);
  return new Map(
    relations2.map((relation) => {
      let ofKeys = foreignKeys(relation).flatMap((key) => {
        let on = rootOf(catalog, key.references.relation);
        return on ? [{ on, strength: isOptional(relation, key) ? "optional" : "required" }] : [];
      });
      return [relation, [...ofKeys, ...guesses.get(relation) ?? []].filter(({ on }) => on !== relation)];
    })
  );
}
var isOptional = (relation, key) => key.columns.some((name2) => findColumn(relation, name2)?.isNullable === !0);
function rootOf(catalog, name2) {
  let relation = findRelation(catalog, name2);
  return relation?.partitionOf ? rootOf(catalog, relation.partitionOf.parent) : relation;
}
function nextGroup(dependencies, remaining) {
  for (let strengths of weakestFirst)
    for (let relation of remaining)
      if (openDependencies(dependencies, relation, remaining, strengths).length === 0) return [relation];
  return innermostCycle(dependencies, remaining);
}
var openDependencies = (dependencies, relation, remaining, strengths) => (dependencies.get(relation) ?? []).filter(({ on, strength }) => remaining.has(on) && strengths.includes(strength)).map(({ on }) => on);
function innermostCycle(dependencies, remaining) {
  let smallest = [...remaining].map((relation) => reachable(dependencies, relation, remaining)).reduce((least, set2) => set2.size < least.size ? set2 : least);
  return [...remaining].filter((relation) => smallest.has(relation));
}
function reachable(dependencies, start2, remaining) {
  let found = /* @__PURE__ */ new Set([start2]);
  for (let relation of found)
    for (let next of openDependencies(dependencies, relation, remaining, ["required"])) found.add(next);
  return found;
}

// src/replay/rows/pattern-text.ts
function regexText(pattern, number, { least, most }) {
  try {
    let part = new Reader(pattern.replace(/^\(\?\w+\)|^\*\*\*[:=]/, "")).whole(), texts4 = repetitions.map((usual) => write(part, new Digits(number), usual));
    return texts4.find((text5) => text5.length >= least && text5.length <= most) ?? texts4[0];
  } catch (error) {
    if (error instanceof UnknownSyntax) return;
    throw error;
  }
}
var likeText = (pattern, number) => pattern.replaceAll(
  /\\(.)|%|_/g,
  (all3, escaped3) => escaped3 ?? (all3 === "%" ? String(number) : "a")
), UnknownSyntax = class extends Error {
}, Digits = class {
  #rest;
  constructor(number) {
    this.#rest = number;
  }
  next(base) {
    let digit = this.#rest % base;
    return this.#rest = Math.floor(this.#rest / base), digit;
  }
};
function write(part, digits, usual) {
  switch (part.kind) {
    case "choice":
      return write(part.options[digits.next(part.options.length)] ?? { kind: "sequence", parts: [] }, digits, usual);
    case "sequence":
      return part.parts.map((one2) => write(one2, digits, usual)).join("");
    case "set":
      return part.characters[digits.next(part.characters.length)] ?? "";
    case "repeat": {
      let times2 = Math.min(Math.max(part.least, usual), part.most);
      return Array.from({ length: times2 }, () => write(part.part, digits, usual)).join("");
    }
  }
}
var repetitions = [5, 3, 2, 1, 0, 12, 30], lower = "abcdefghijklmnopqrstuvwxyz", upper = lower.toUpperCase(), figures = "0123456789", named = {
  alpha: lower,
  lower,
  upper,
  digit: figures,
  xdigit: `${figures}abcdef`,
  alnum: lower + figures,
  word: `${lower + figures}_`,
  space: " ",
  blank: " ",
  punct: "-.,",
  graph: lower,
  print: lower
}, escapes = {
  d: figures,
  w: lower + figures,
  s: " ",
  D: lower,
  W: "-",
  S: lower
}, written = ` ${lower}${upper}${figures}_-.,:;+/@#!?()[]{}'"*=&%$~|<>`, Reader = class {
  #pattern;
  #place = 0;
  constructor(pattern) {
    this.#pattern = pattern;
  }
  whole() {
    let part = this.#choice();
    if (this.#place < this.#pattern.length) throw new UnknownSyntax(this.#pattern);
    return part;
  }
  #choice() {
    let options = [this.#sequence()];
    for (; this.#takes("|"); ) options.push(this.#sequence());
    return { kind: "choice", options };
  }
  #sequence() {
    let parts = [];
    for (; this.#place < this.#pattern.length && !"|)".includes(this.#pattern[this.#place] ?? ""); ) {
      let part = this.#single();
      part && parts.push(this.#repeated(part));
    }
    return { kind: "sequence", parts };
  }
  /** Undefined for an anchor. */
  #single() {
    let character = this.#next();
    switch (character) {
      case "^":
      case "$":
        return;
      case ".":
        return { kind: "set", characters: lower };
      case "(":
        return this.#group();
      case "[":
        return { kind: "set", characters: this.#set() };
      case "\\":
        return this.#escaped();
      default:
        return { kind: "set", characters: character };
    }
  }
  #group() {
    if (this.#takes("?") && !this.#takes(":")) throw new UnknownSyntax(this.#pattern);
    let part = this.#choice();
    if (!this.#takes(")")) throw new UnknownSyntax(this.#pattern);
    return part;
  }
  #escaped() {
    let letter = this.#next();
    if (!"mMyAZbB".includes(letter)) {
      if (/\d/.test(letter)) throw new UnknownSyntax(this.#pattern);
      return { kind: "set", characters: escapes[letter] ?? letter };
    }
  }
  #set() {
    let isNegated = this.#takes("^"), characters = "";
    do
      characters += this.#member();
    while (!this.#takes("]"));
    return isNegated ? [...lower, ...written].filter((character) => !characters.includes(character)).join("") : characters;
  }
  #member() {
    let class_ = /^\[:(\w+):\]/.exec(this.#pattern.slice(this.#place));
    if (class_)
      return this.#place += class_[0].length, named[class_[1] ?? ""] ?? lower;
    let first = this.#next();
    if (first === "\\") {
      let letter = this.#next();
      return escapes[letter] ?? letter;
    }
    return this.#pattern[this.#place] === "-" && this.#pattern[this.#place + 1] !== "]" ? (this.#place += 1, between(first, this.#next())) : first;
  }
  #repeated(part) {
    let found = /^(?:[*+?]|\{(\d+)(,?)(\d*)\})\??/.exec(this.#pattern.slice(this.#place));
    if (!found) return part;
    this.#place += found[0].length;
    let [sign, least, comma, most] = found;
    if (least === void 0) {
      let isOnce = sign.startsWith("?");
      return { kind: "repeat", part, least: sign.startsWith("+") ? 1 : 0, most: isOnce ? 1 : Number.POSITIVE_INFINITY };
    }
    let highest = most ? Number(most) : Number.POSITIVE_INFINITY;
    return { kind: "repeat", part, least: Number(least), most: comma ? highest : Number(least) };
  }
  #next() {
    let character = this.#pattern[this.#place];
    if (character === void 0) throw new UnknownSyntax(this.#pattern);
    return this.#place += 1, character;
  }
  #takes(character) {
    return this.#pattern[this.#place] !== character ? !1 : (this.#place += 1, !0);
  }
};
function between(first, last) {
  let from = first.codePointAt(0) ?? 0, length = Math.min(Math.max((last.codePointAt(0) ?? 0) - from + 1, 1), 200);
  return Array.from({ length }, (_, position2) => String.fromCodePoint(from + position2)).join("");
}

// src/replay/rows/fitting-word.ts
function fittingWords(plain2, limit, token2, conditions) {
  let ofPatterns = conditions.flatMap(
    (condition) => condition.kind === "pattern" ? patternTexts(condition, token2, lengthsOf(conditions, limit)) : []
  ), sized = (text5) => withLength(text5, limit, token2, conditions), letters = conditions.find((condition) => condition.kind === "case"), cased = (text5) => letters?.case === "upper" ? text5.toUpperCase() : text5, lowest = conditions.flatMap((one2) => one2.kind === "bound" && one2.side === "least" ? [one2] : [])[0], own4 = lowest ? `${lowest.value}${token2.number.toString(36)}` : plain2;
  return [...ofPatterns.length > 0 ? ofPatterns : [sized(own4)], ...ofPatterns.map(sized)].map(cased);
}
function patternTexts({ pattern, syntax }, token2, lengths2) {
  if (syntax === "like") return [likeText(pattern, token2.number)];
  let text5 = regexText(pattern, token2.number, lengths2);
  return text5 === void 0 ? [] : [text5];
}
function withLength(text5, limit, { number }, conditions) {
  let { least, most } = lengthsOf(conditions, limit);
  if (text5.length >= least && text5.length <= most) return text5;
  let short = number.toString(36);
  return text5.length > most ? most >= short.length ? short.padStart(least, "a") : short.slice(-most) : text5.padStart(least, "a");
}
function lengthsOf(conditions, limit = Number.POSITIVE_INFINITY) {
  let [least, most] = [0, limit];
  for (let condition of conditions)
    condition.kind === "length" && (condition.side === "least" ? least = Math.max(least, condition.length) : most = Math.min(most, condition.length));
  return { least, most: Math.max(most, 0) };
}

// src/replay/rows/fitting-document.ts
function fittingDocuments(plain2, token2, conditions) {
  let type = conditions.find((condition) => condition.kind === "json-type")?.type, keys4 = conditions.flatMap((condition) => condition.kind === "json-key" ? [condition] : []), word2 = `seed-${token2.number}`;
  if (keys4.length > 0) {
    let document4 = /* @__PURE__ */ new Map();
    for (let { path: path2, value } of keys4) plant(document4, path2, value ?? word2);
    return [
      JSON.stringify(document4, (_key, value) => value instanceof Map ? Object.fromEntries(value) : value),
      plain2
    ];
  }
  switch (type) {
    case "array": {
      let { least } = lengthsOf(conditions);
      return [JSON.stringify(Array.from({ length: Math.max(least, 1) }, (_, item) => `${word2}-${item}`)), "[]"];
    }
    case "string":
      return [JSON.stringify(word2)];
    case "number":
      return [String(token2.number)];
    case "boolean":
      return ["true", "false"];
    case "null":
      return ["null"];
    default:
      return [plain2];
  }
}
function plant(tree, [key, ...rest], value) {
  if (key === void 0) return;
  let below2 = tree.get(key);
  if (rest.length === 0) {
    below2 === void 0 && tree.set(key, value);
    return;
  }
  let branch = below2 instanceof Map ? below2 : /* @__PURE__ */ new Map();
  tree.set(key, branch), plant(branch, rest, value);
}

// src/replay/rows/fitting-number.ts
function fittingNumbers(plain2, name2, modifiers, token2, conditions) {
  let range = rangeOf(name2, modifiers);
  if (!range) return;
  let limited2 = conditions.reduce(narrowed, range), { low, high, scale } = limited2;
  if (low > high) return [plain2];
  let step = 10 ** -scale, multiple = conditions.find((condition) => condition.kind === "multiple"), near = inRange(Number(plain2), limited2, token2), chosen = multiple ? rounded(near, multiple) : near, isAsked = (end2) => Number.isFinite(end2) && end2 >= low && end2 <= high, ends2 = [
    ...low > range.low ? [low, low + step] : [],
    ...high < range.high ? [high, high - step] : []
  ].filter(isAsked);
  return [chosen === Number(plain2) ? plain2 : chosen.toFixed(scale), ...ends2.map((end2) => Math.abs(end2) < 1e21 ? end2.toFixed(scale) : String(end2))];
}
function rangeOf(name2, [precision, scale = 0]) {
  switch (name2) {
    case "smallint":
      return { low: -32768, high: 32767, scale: 0 };
    case "integer":
      return { low: -2147483648, high: 2147483647, scale: 0 };
    case "bigint":
      return { low: -(2 ** 63), high: Number.MAX_SAFE_INTEGER, scale: 0 };
    case "numeric": {
      if (precision === void 0) return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, scale: 2 };
      let high = 10 ** (precision - scale) - 10 ** -scale;
      return { low: -high, high, scale: Math.max(scale, 0) };
    }
    case "real":
    case "double precision":
    case "money":
      return { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY, scale: 2 };
    default:
      return;
  }
}
function narrowed(range, condition) {
  if (condition.kind !== "bound") return range;
  let value = Number(condition.value);
  if (!Number.isFinite(value)) return range;
  let step = condition.isOpen ? 10 ** -range.scale : 0;
  return condition.side === "least" ? { ...range, low: Math.max(range.low, value + step) } : { ...range, high: Math.min(range.high, value - step) };
}
function inRange(plain2, { low, high, scale }, { number, share: share2, row }) {
  let own4 = Number(plain2.toFixed(scale));
  if (own4 >= low && own4 <= high) return own4;
  if (high - low > roomy) return low > own4 ? low + number : Math.trunc(high) - roomy + number;
  let steps = Math.round((high - low) * 10 ** scale), position2 = steps < rowsAtOnce ? row % (steps + 1) : Math.floor((steps - rowsAtOnce) * share2) + row % rowsAtOnce;
  return low + position2 * 10 ** -scale;
}
var rowsAtOnce = 32, roomy = 2e6, rounded = (number, { divisor, remainder }) => divisor > 0 ? Math.trunc(number / divisor) * divisor + remainder : number;

// src/replay/rows/fitting-time.ts
function fittingTimes(plain2, { row }, conditions) {
  let bounds2 = conditions.flatMap((condition) => {
    let time = condition.kind === "bound" ? timeOf(condition.value) : void 0;
    return condition.kind === "bound" && time !== void 0 ? [{ side: condition.side, time }] : [];
  }), least = Math.max(...bounds2.filter(({ side }) => side === "least").map(({ time }) => time)), most = Math.min(...bounds2.filter(({ side }) => side === "most").map(({ time }) => time)), own4 = timeOf(plain2);
  if (bounds2.length === 0 || own4 === void 0 || own4 > least && own4 < most) return [plain2];
  let shift = (row + 1) * day, later = [least + shift < most ? least + shift : most - (row + 1) * 1e3, least, most, least + 1e3].filter(Number.isFinite).map(textOf);
  return plain2.length > 10 ? later : later.map((text5) => text5.slice(0, 10));
}
var day = 864e5;
function timeOf(text5) {
  let plain2 = /^(\d{4}-\d\d-\d\d)(?:[ T](\d\d:\d\d(?::\d\d(?:\.\d+)?)?))?/.exec(text5.trim()), time = plain2 ? Date.parse(`${plain2[1]}T${plain2[2] ?? "00:00:00"}Z`) : Number.NaN;
  return Number.isNaN(time) ? void 0 : time;
}
var textOf = (time) => new Date(time).toISOString().slice(0, 19).replace("T", " ");

// src/replay/rows/plausible-word.ts
function plausibleWord(token2) {
  let tokens = nameTokens(token2.column), kind = kindOf(token2.column);
  return kind !== void 0 ? writers2[kind](token2) : tokens.length > 1 && ["is", "has", "can"].includes(tokens[0] ?? "") ? String(token2.row % 2 === 0) : `${tokens.join("-").slice(0, 40) || "value"}-${token2.number}`;
}
var isNotation = (column2) => ["document", "identifier", "number", "moment"].includes(kindOf(column2) ?? "");
function kindOf(column2) {
  let last = lastToken(column2);
  return kinds.find(([, words4]) => words4.includes(last))?.[0];
}
var momentOf = ({ number }) => new Date(Date.UTC(2001, 0, 1) + number * 797e3).toISOString().slice(0, 19).replace("T", " "), uuidOf = ({ number }) => `5eed0000-0000-4000-8000-${number.toString(16).padStart(12, "0")}`, kinds = [
  ["address", ["email", "mail", "emails"]],
  ["link", ["url", "uri", "link", "href", "website"]],
  [
    "document",
    [
      "json",
      "data",
      "payload",
      "meta",
      "metadata",
      "settings",
      "config",
      "configuration",
      "parameters",
      "params",
      "properties",
      "attributes",
      "options",
      "extra"
    ]
  ],
  ["identifier", ["id", "uuid", "guid"]],
  [
    "number",
    [
      "count",
      "amount",
      "price",
      "cost",
      "total",
      "quantity",
      "qty",
      "year",
      "age",
      "size",
      "weight",
      "height",
      "width",
      "score",
      "rate",
      "percent",
      "salary"
    ]
  ],
  ["moment", ["at", "on", "date", "time", "timestamp"]]
], writers2 = {
  address: ({ number }) => `person-${number}@example.com`,
  link: ({ number }) => `https://example.com/${number}`,
  document: ({ column: column2, number }) => JSON.stringify({ [column2]: number }),
  identifier: uuidOf,
  number: ({ number }) => String(number),
  moment: momentOf
};

// src/replay/rows/named-text.ts
var namedText = (name2, modifiers, token2) => texts2[name2]?.(token2, modifiers), pad = (number, width) => String(number).padStart(width, "0"), start = Date.UTC(2001, 0, 1), dateOf = ({ share: share2, row }) => new Date(start + (Math.floor(share2 * 9150) + row) * 864e5).toISOString().slice(0, 10);
function timeOf2({ share: share2, row }) {
  let seconds = Math.floor(share2 * 86e3) + row;
  return `${pad(Math.floor(seconds / 3600), 2)}:${pad(Math.floor(seconds / 60) % 60, 2)}:${pad(seconds % 60, 2)}`;
}
function wordOf2(token2, limit = Number.POSITIVE_INFINITY) {
  let plain2 = plausibleWord(token2);
  if (plain2.length <= limit) return plain2;
  let short = token2.number.toString(36);
  return short.length <= limit ? short : token2.row.toString(36).slice(-limit);
}
var bits = (number, width) => number.toString(2).padStart(width, "0").slice(-width), hex = (number, width) => number.toString(16).padStart(width, "0"), pairs2 = (number) => (hex(number, 8).match(/../g) ?? []).join(":"), address = (number) => `10.${(number >> 16) % 256}.${(number >> 8) % 256}.${number % 256}`, vectorText = ({ number, row }, [dimensions = 3]) => `[${[number % 2e3 + 1, row + 1, ...Array(Math.max(dimensions - 2, 0)).fill(1)].slice(0, dimensions).join(",")}]`, document3 = (token2) => JSON.stringify({ [token2.column]: plausibleWord(token2) }), pointText = ({ share: share2, row }) => `POINT(${(share2 * 300 - 150 + row / 10).toFixed(4)} 1)`, texts2 = {
  smallint: ({ share: share2, row }) => String(1e3 + Math.floor(share2 * 31e3) + row),
  integer: ({ number }) => String(number),
  bigint: ({ number }) => String(number),
  numeric: ({ number }) => `${number}.25`,
  real: ({ number }) => `${number}.5`,
  "double precision": ({ number }) => `${number}.5`,
  money: ({ number }) => `${number}.25`,
  oid: ({ number }) => String(number),
  xid: ({ number }) => String(number),
  xid8: ({ number }) => String(number),
  cid: ({ number }) => String(number),
  pg_lsn: ({ number }) => `0/${hex(number, 6)}`,
  boolean: ({ row }) => row % 2 === 0 ? "true" : "false",
  text: (token2) => wordOf2(token2),
  citext: (token2) => wordOf2(token2),
  bpchar: (token2) => wordOf2(token2),
  name: (token2) => wordOf2(token2, 63),
  "character varying": (token2, [limit]) => wordOf2(token2, limit),
  character: (token2, [limit = 1]) => wordOf2(token2, limit),
  '"char"': ({ row }) => String.fromCharCode(97 + row % 26),
  uuid: uuidOf,
  json: document3,
  jsonb: document3,
  jsonpath: ({ number }) => `$."k${number}"`,
  bytea: ({ number }) => `\\x${hex(number, 8)}`,
  date: dateOf,
  "timestamp without time zone": momentOf,
  "timestamp with time zone": (token2) => `${momentOf(token2)}+00`,
  "time without time zone": timeOf2,
  "time with time zone": (token2) => `${timeOf2(token2)}+00`,
  interval: ({ number }) => `${number} seconds`,
  inet: ({ number }) => address(number),
  cidr: ({ number }) => `${address(number)}/32`,
  macaddr: ({ number }) => `02:00:${pairs2(number)}`,
  macaddr8: ({ number }) => `02:00:00:00:${pairs2(number)}`,
  bit: ({ number }, [width = 1]) => bits(number, width),
  "bit varying": ({ number }, [width = 20]) => bits(number, Math.min(width, 20)),
  point: ({ number, row }) => `(${number},${row})`,
  line: ({ number }) => `{1,1,${number}}`,
  lseg: ({ number }) => `[(0,0),(${number},1)]`,
  box: ({ number }) => `(${number + 1},1),(${number},0)`,
  path: ({ number }) => `[(0,0),(${number},1)]`,
  polygon: ({ number }) => `((0,0),(${number},1),(0,1))`,
  circle: ({ number }) => `<(${number},0),1>`,
  xml: ({ number }) => `<seed>${number}</seed>`,
  tsvector: ({ number }) => `'seed' 'word${number}'`,
  tsquery: ({ number }) => `'word${number}'`,
  txid_snapshot: ({ number }) => `${number}:${number}:`,
  pg_snapshot: ({ number }) => `${number}:${number}:`,
  hstore: ({ column: column2, number }) => `"${column2.replaceAll(/["\\]/g, "")}"=>"${number}"`,
  ltree: ({ number }) => `seed.n${number}`,
  lquery: ({ number }) => `seed.n${number}`,
  vector: vectorText,
  halfvec: vectorText,
  sparsevec: ({ number, row }, [dimensions = 3]) => `{1:${number % 2e3 + 1},2:${row + 1}}/${dimensions}`,
  geometry: pointText,
  geography: pointText,
  cube: ({ number }) => `(${number})`
};

// src/replay/rows/type-text.ts
function typeTexts(type, token2, conditions) {
  switch (type.kind) {
    case "named":
      return namedTexts(type, token2, conditions);
    case "domain":
      return typeTexts(type.base, token2, [...conditions, ...type.conditions]);
    case "enum":
      return rotated(wordsOf4(conditions) ?? type.type.labels, token2.row);
    case "array":
      return arrayTexts(type.element, token2, conditions);
    case "range":
      return rangeTexts(type, token2);
    case "composite":
      return compositeTexts(type, token2);
  }
}
var rotated = (items2, row) => {
  let start2 = items2.length === 0 ? 0 : row % items2.length;
  return [...items2.slice(start2), ...items2.slice(0, start2)];
};
function wordsOf4(conditions) {
  let lists = conditions.flatMap((condition) => condition.kind === "words" ? [condition.words] : []);
  return lists.length === 0 ? void 0 : lists.reduce((left2, right) => left2.filter((word2) => right.includes(word2)));
}
var wordTypes = ["text", "citext", "bpchar", "name", "character varying", "character"];
function namedTexts({ name: name2, modifiers }, token2, conditions) {
  let words4 = wordsOf4(conditions);
  if (words4 && words4.length > 0) return rotated(words4, token2.row);
  let sizes = modifiers.map(Number), plain2 = namedText(name2, sizes, token2);
  return plain2 === void 0 ? [] : wordTypes.includes(name2) ? fittingWords(plain2, limitOf(name2, sizes), token2, conditions) : fittingByName[name2]?.(plain2, token2, conditions) ?? fittingNumbers(plain2, name2, sizes, token2, conditions) ?? [plain2];
}
function limitOf(name2, [size]) {
  return size !== void 0 ? size : name2 === "name" ? 63 : name2 === "character" ? 1 : Number.POSITIVE_INFINITY;
}
var fittingByName = {
  json: fittingDocuments,
  jsonb: fittingDocuments,
  date: fittingTimes,
  "timestamp without time zone": fittingTimes,
  "timestamp with time zone": fittingTimes,
  uuid: (plain2, _token, conditions) => uuidTexts(plain2, conditions),
  bytea: (plain2, _token, conditions) => [
    `\\x${plain2.slice(2).padStart(Math.min(lengthsOf(conditions).least, 1024) * 2, "0")}`,
    plain2
  ]
};
function uuidTexts(plain2, conditions) {
  let bound = conditions.flatMap((one2) => one2.kind === "bound" && one2.side === "least" ? [one2.value] : [])[0];
  return bound === void 0 ? [plain2] : [bound.slice(0, -12) + plain2.slice(-12), bound];
}
function arrayTexts(element, token2, conditions) {
  let [first, second = first] = wordsOf4(conditions) ?? typeTexts(element, token2, []);
  if (first === void 0) return ["{}"];
  let { least, most } = lengthsOf(conditions);
  return [`{${Array.from({ length: Math.min(Math.max(least, 1), most, 1e3) }, () => quotedItem(first)).join(",")}}`, `{${quotedItem(second ?? first)}}`, "{}"];
}
var quotedItem = (text5) => `"${text5.replaceAll(/["\\]/g, "\\$&")}"`;
function rangeTexts(type, token2) {
  let [from] = typeTexts(type.subtype, token2, []), [to] = typeTexts(type.subtype, { ...token2, number: token2.number + 1, row: token2.row + 1 }, []);
  if (from === void 0 || to === void 0) return ["empty"];
  let range = (Number.isNaN(Number(from)) ? from < to : Number(from) < Number(to)) ? `["${from}","${to}")` : `["${from}","${from}"]`;
  return [type.isMulti ? `{${range}}` : range];
}
function compositeTexts(type, token2) {
  return [`(${type.attributes.map(
    (attribute2) => typeTexts(attribute2.type, { ...token2, column: attribute2.name }, [])[0]
  ).map((text5) => text5 === void 0 ? "" : quotedItem(text5)).join(",")})`];
}

// src/replay/rows/own-text.ts
function ownTexts(planning, relation, column2, number) {
  let said = saidOf(planning.words, relation, column2.name);
  if (said && said.length > 0) return rotated(said, number);
  let token2 = tokenOf(planning, relation, column2.name, number), type = typeOf(planning, column2), necessary = necessaryConditions(planning, relation, column2, number), texts4 = [
    ...typeTexts(type, token2, necessary),
    ...askedOf(planning, relation, column2, !1).flatMap(
      (condition) => typeTexts(type, token2, [...necessary, condition])
    )
  ], usual = necessary.length === 0 ? usualWord(planning, relation, column2) : void 0;
  return [...new Set(usual === void 0 ? texts4 : [usual, ...texts4])];
}
function necessaryConditions(planning, relation, column2, number) {
  let type = typeOf(planning, column2);
  return [
    ...askedOf(planning, relation, column2, !0),
    ...type.kind === "domain" ? type.conditions : [],
    ...placeConditions(planning, relation, column2.name, number),
    ...sourceConditions(planning, relation, column2.name, number)
  ];
}
var askedOf = ({ conditions }, relation, { name: name2 }, isNecessary) => (conditions.get(relation) ?? []).filter((asked) => asked.column === name2 && asked.isNecessary === isNecessary).map(({ condition }) => condition);
function placeConditions(planning, relation, column2, number) {
  let places = planning.places.get(relation) ?? [];
  return places[number % Math.max(places.length, 1)]?.get(column2) ?? [];
}
function sourceConditions(planning, relation, name2, number) {
  return (planning.sources.get(relation) ?? []).flatMap(({ column: column2, path: path2, generated }) => {
    let target2 = column2 === name2 ? relation.columns.find((one2) => one2.name === generated) : void 0, value = target2 && ownTexts(planning, relation, target2, number)[0];
    return value === void 0 ? [] : [{ kind: "json-key", path: path2, value }];
  });
}
function usualWord({ catalog }, relation, column2) {
  if (!(!/^(text|character varying)/.test(column2.type) || statusLikeness(relation, column2) === void 0) && !closedValues(catalog, relation, column2))
    return /^'((?:[^']|'')+)'(?:::[\w ()]+)?$/.exec(column2.default ?? "")?.[1]?.replaceAll("''", "'");
}

// src/replay/rows/value.ts
var literal = (text5) => ({ kind: "literal", text: text5 }), NULL = { kind: "null" }, DEFAULT = { kind: "default" }, expression = (sql) => ({ kind: "expression", sql });
function sqlOf(value) {
  switch (value.kind) {
    case "literal":
      return quoteLiteral(value.text);
    case "null":
      return "NULL";
    case "default":
      return "DEFAULT";
    case "expression":
      return value.sql;
  }
}
var qualified = ({ schema, name: name2 }) => `${quoteIdentifier(schema)}.${quoteIdentifier(name2)}`;

// src/replay/rows/reference.ts
function nthOf(target2, column2, row, arrivals = {}) {
  let relation = qualified(target2), name2 = `parent.${quoteIdentifier(column2)}`;
  return expression(
    `(SELECT ${name2} FROM ${relation} AS parent WHERE ${name2} IS NOT NULL ORDER BY ${byArrival(target2, "parent", arrivals)} LIMIT 1 OFFSET (SELECT ${row} % NULLIF(count(${name2}), 0) FROM ${relation} AS parent))`
  );
}
var storedValue = (relation, column2, arrivals = {}) => expression(
  `(SELECT earlier.${quoteIdentifier(column2)} FROM ${qualified(relation)} AS earlier ORDER BY ${byArrival(relation, "earlier", arrivals)} LIMIT 1)`
);
function byArrival({ schema, name: name2 }, alias, arrivals) {
  let places = (arrivals[`${schema}.${name2}`] ?? []).map(quoteLiteral), asWritten = ["xmin::text::bigint", "cmin::text::bigint", "tableoid", "ctid"].map((name3) => `${alias}.${name3}`);
  return [...places.length === 0 ? [] : [`array_position(ARRAY[${places.join(", ")}]::tid[], ${alias}.ctid)`], ...asWritten].join(", ");
}
var nthOrElse = (nth, otherwise) => expression(`COALESCE(${sqlOf(nth)}, ${quoteLiteral(otherwise)})`);
function decidingKey(relation, column2) {
  let keys4 = foreignKeys(relation).filter((key) => key.isEnforced && key.columns.includes(column2)), outward = keys4.filter((key) => !isSameRelation(key.references.relation, relation));
  return (outward.length > 0 ? outward : keys4).toSorted((left2, right) => right.columns.length - left2.columns.length)[0];
}
function startOf2(relation, key) {
  if (foreignKeys(relation).filter((other) => other !== key).some((other) => other.columns.some((column2) => key.columns.includes(column2)))) return 0;
  let alike = foreignKeys(relation).filter(
    (other) => isSameRelation(other.references.relation, key.references.relation)
  );
  return Math.max(alike.indexOf(key), 0);
}
var referencedColumn = (key, column2) => key.references.columns[key.columns.indexOf(column2)] ?? "";

// src/replay/rows/row.ts
function planRow(planning, draft, waiting = []) {
  let columns2 = draft.relation.columns.filter(({ generated }) => generated === void 0).map((column2) => [column2.name, candidates2(planning, draft, column2, waiting)]);
  return { ...draft, columns: new Map(columns2) };
}
function candidates2(planning, draft, column2, waiting) {
  let { relation, cohort } = draft, ordinary = ordinaryValues(planning, draft, column2, waiting), optional = column2.isNullable ? [NULL] : [];
  switch (cohort) {
    case "ordinary":
    case "orphans":
      return [...ordinary, ...optional];
    case "nulls":
      return [...optional, ...ordinary];
    case "duplicates":
      return variedColumns(relation).has(column2.name) ? ordinary : [storedValue(relation, column2.name, planning.arrivals), ...ordinary];
    case "boundary": {
      let extreme = !isKeyed(planning, relation, column2) && saidOf(planning.generators, relation, column2.name) === void 0 ? furthestText(planning, draft, column2) : void 0;
      return [...extreme === void 0 ? [] : [literal(extreme)], ...ordinary, ...optional];
    }
  }
}
function furthestText(planning, { relation, number, end: end2 = "low" }, column2) {
  let necessary = necessaryConditions(planning, relation, column2, number);
  if (necessary.some(({ kind }) => kind !== "bound") || typeFamily(column2) === "text" && isNotation(column2.name)) return;
  let side = end2 === "low" ? "least" : "most";
  if (!necessary.some((condition) => condition.kind === "bound" && condition.side === side))
    return extremeText(typeOf(planning, column2), end2);
  let texts4 = ownTexts(planning, relation, column2, number), rising = texts4.toSorted((left2, right) => Number(left2) - Number(right));
  return texts4.some((text5) => Number.isNaN(Number(text5))) ? texts4[1] : rising.at(end2 === "low" ? 0 : -1);
}
var isKeyed = ({ references: references2, sources }, relation, column2) => decidingKey(relation, column2.name) !== void 0 || relation.partitionKey !== void 0 || references2.some((reference2) => reference2.column === column2) || (sources.get(relation) ?? []).some((source) => source.column === column2.name) || uniqueKeys(relation).some(({ columns: columns2 }) => columns2.includes(column2.name));
function ordinaryValues(planning, { relation, cohort, number, position: position2 }, column2, waiting) {
  let generator = saidOf(planning.generators, relation, column2.name);
  if (generator !== void 0) return [expression(`(SELECT ${generator} FROM (SELECT ${number} AS i) AS generator)`)];
  let key = decidingKey(relation, column2.name);
  if (key) return referring(planning, { relation, number, position: position2 }, column2, key, waiting);
  let texts4 = ownTexts(planning, relation, column2, number), [text5] = texts4;
  if (text5 === void 0) return [DEFAULT];
  let reference2 = planning.references.find((one2) => one2.relation === relation && one2.column === column2);
  return reference2 && cohort !== "orphans" ? [nthOrElse(nthOf(reference2.target, reference2.targetColumn, position2, planning.arrivals), text5)] : texts4.map(literal);
}
function referring(planning, { relation, number, position: position2 }, column2, key, waiting) {
  let target2 = referencedColumn(key, column2.name);
  if (waiting.includes(key)) {
    if (isOptional(relation, key)) return [NULL];
    let other = planning.catalog.relations.find((one2) => isSameRelation(one2, key.references.relation)), otherColumn = other?.columns.find(({ name: name2 }) => name2 === target2);
    return other && otherColumn ? ownTexts(planning, other, otherColumn, number).slice(0, 1).map(literal) : [];
  }
  if (!isSameRelation(key.references.relation, relation))
    return [nthOf(key.references.relation, target2, position2 + startOf2(relation, key), planning.arrivals)];
  let itself = relation.columns.find(({ name: name2 }) => name2 === target2);
  if (itself === void 0) return [];
  let own4 = ownTexts(planning, relation, itself, number).slice(0, 1).map(literal), earlier = position2 > 0 ? [nthOf(relation, target2, position2 - 1, planning.arrivals)] : [];
  return isOptional(relation, key) ? [...earlier, NULL, ...own4] : [...own4, ...earlier];
}
var firstValues = ({ columns: columns2 }) => new Map([...columns2].map(([name2, values]) => [name2, values[0] ?? DEFAULT]));

// src/replay/rows/complete.ts
async function complete(database, catalog, incomplete, guidance) {
  if (incomplete.length === 0) return;
  let relations2 = incomplete.map(({ relation }) => relation), planning = await planningFor(catalog, relations2, guidance);
  await attempt2(
    database,
    incomplete.flatMap((one2) => tasksOf(planning, one2))
  );
}
function tasksOf(planning, { relation, columns: columns2, places }) {
  let drafts = draftsOf(planning, relation, ["ordinary"], places.length);
  return places.flatMap((place, number) => {
    let draft = drafts[number], values = draft ? assignments(planning, draft, columns2) : [];
    if (values.length === 0) return [];
    let update2 = (assigned) => `UPDATE ONLY ${qualified(relation)} SET ${assigned.map(([name2, value]) => `${quoteIdentifier(name2)} = ${sqlOf(value)}`).join(", ")} WHERE ctid = ${quoteLiteral(place)}`, alone = values.length > 1 ? values.map((value) => update2([value])) : [];
    return [{ alternatives: [update2(values), ...alone], returns: !1 }];
  });
}
function assignments(planning, draft, columns2) {
  let values = firstValues(planRow(planning, draft));
  return columns2.flatMap((name2) => {
    let value = values.get(name2) ?? NULL;
    return value.kind === "null" || value.kind === "default" ? [] : [[name2, value]];
  });
}

// src/replay/rows/insertion.ts
function insertStatement(relation, values) {
  let row = `(${[...values.keys()].map(quoteIdentifier).join(", ")}) OVERRIDING SYSTEM VALUE VALUES (${[...values.values()].map(sqlOf).join(", ")})`;
  return `INSERT INTO ${qualified(relation)} AS stored ${values.size === 0 ? "DEFAULT VALUES" : row} RETURNING ${storedRow(relation)}`;
}
function storedRow({ columns: columns2 }) {
  let names = columns2.map(({ name: name2 }) => sqlOf(literal(name2))).join(", "), texts4 = columns2.map(({ name: name2 }) => `stored.${quoteIdentifier(name2)}::text`).join(", ");
  return `stored.ctid::text AS key, ${columns2.length === 0 ? "'{}'::json" : `json_object(ARRAY[${names}], ARRAY[${texts4}])`} AS "values"`;
}
function insertTogether(rows) {
  let parts = rows.map(([relation, values], position2) => `row${position2} AS (${insertStatement(relation, values)})`), names = rows.map((_, position2) => `'${position2}'`), stored = rows.map((_, position2) => `(SELECT row_to_json(row${position2})::text FROM row${position2})`);
  return `WITH ${parts.join(", ")} SELECT 'together' AS key, json_object(ARRAY[${names}], ARRAY[${stored}]) AS "values"`;
}

// src/replay/rows/afterwards.ts
async function afterwards(database, catalog, rows, waiting, arrivals = {}) {
  let late = rows.flatMap((stored) => {
    let task = referenceTask(stored, waiting.get(stored.row.relation) ?? [], arrivals);
    return task ? [{ stored, task }] : [];
  }), answers = await attempt2(database, [...late.map(({ task }) => task), ...sequenceTasks(catalog, rows)]), changed = /* @__PURE__ */ new Map();
  for (let [position2, { stored }] of late.entries()) {
    let answer = answers[position2];
    answer?.status === "taken" && answer.key && answer.values && changed.set(stored, { ...stored, key: answer.key, values: answer.values });
  }
  return rows.map((stored) => changed.get(stored) ?? stored);
}
function referenceTask({ row, key: place }, keys4, arrivals) {
  let { relation } = row, late = keys4.filter((key) => isOptional(relation, key));
  if (late.length === 0 || row.cohort === "nulls" || relation.kind === "partitioned-table") return;
  let assignments2 = late.flatMap((key) => key.columns.map((column2) => assignment(row, key, column2, arrivals)));
  return { alternatives: [`UPDATE ${qualified(relation)} AS stored SET ${assignments2.join(", ")} WHERE stored.ctid = ${quoteLiteral(place)} RETURNING ${storedRow(relation)}`], returns: !0 };
}
function assignment({ relation, cohort, position: position2 }, key, column2, arrivals) {
  let row = (cohort === "duplicates" ? 0 : position2) + startOf2(relation, key), value = nthOf(key.references.relation, referencedColumn(key, column2), row, arrivals);
  return `${quoteIdentifier(column2)} = ${sqlOf(value)}`;
}
function sequenceTasks({ sequences: sequences2 }, rows) {
  let relations2 = new Map(rows.map(({ row: { relation } }) => [qualified(relation), relation]));
  return sequences2.flatMap((sequence) => {
    let { ownedBy: ownedBy2, increment } = sequence, relation = ownedBy2 && relations2.get(qualified(ownedBy2));
    if (!relation || increment.startsWith("-")) return [];
    let column2 = quoteIdentifier(ownedBy2.column);
    return [{ alternatives: [`SELECT setval(${quoteLiteral(qualified(sequence))}, greatest((SELECT max(${column2}) FROM ${qualified(relation)}), (SELECT last_value FROM ${qualified(sequence)})))`], returns: !1 }];
  });
}

// src/replay/rows/seed-statements.ts
async function seedStatements(scripts, relations2) {
  let statements = scripts.flatMap(
    (script2) => splitScript(script2).flatMap((part) => part.kind === "statement" ? [part.text] : [])
  ), wanted = await Promise.all(statements.map((statement) => fillsOne(statement, relations2)));
  return statements.filter((_, position2) => wanted[position2]);
}
async function fillsOne(statement, relations2) {
  let target2 = child(child(await parseStatement(statement), "InsertStmt"), "relation"), [schema, name2] = [word(target2, "schemaname"), word(target2, "relname")];
  return relations2.some((relation) => relation.name === name2 && (schema === void 0 || relation.schema === schema));
}

// src/replay/rows/general-text.ts
function generalTexts(type, token2) {
  switch (type.kind) {
    case "domain":
      return generalTexts(type.base, token2);
    case "enum":
      return type.type.labels;
    case "array":
      return [
        "{}",
        ...generalTexts(type.element, token2).slice(0, 2).map((text5) => `{"${text5}"}`)
      ];
    case "range":
    case "composite":
      return [];
    case "named":
      return byName2(type.name, token2).filter((text5) => hasRoom(type.name, type.modifiers.map(Number), text5));
  }
}
function hasRoom(name2, [size, scale = 0], text5) {
  return size === void 0 ? !0 : name2 === "numeric" ? Math.abs(Number(text5)) < 10 ** (size - scale) : !/^char/.test(name2) || text5.length <= size;
}
function byName2(name2, { number, row }) {
  let short = number.toString(36), hex2 = number.toString(16);
  return /^(text|citext|bpchar|character|character varying|name)$/.test(name2) ? [
    short,
    short.toUpperCase(),
    String(number),
    `seed-${number}@example.com`,
    `https://example.com/${number}`,
    `+1555${number}`,
    `#${hex2.padStart(6, "0").slice(-6)}`,
    hex2.padStart(64, "0"),
    hex2.padStart(40, "0"),
    hex2.padStart(32, "0"),
    `5eed0000-0000-4000-8000-${hex2.padStart(12, "0")}`,
    "USD",
    "US",
    "en",
    "en-US",
    "a",
    "1",
    "2020-01-01",
    "12:00",
    "1.0.0",
    "127.0.0.1",
    "/",
    "*",
    "{}",
    ""
  ] : /^(smallint|integer|bigint)$/.test(name2) ? [row, row + 1, ...wholeNumbers].map(String) : /^(numeric|real|double precision|money)$/.test(name2) ? [row, row + 1, ...wholeNumbers, 0.5, 0.1].map(String) : /^(date|timestamp)/.test(name2) ? ["2020-01-01", "2999-12-31", "1970-01-01", "2024-01-31", "2020-01-06"] : /^time/.test(name2) ? ["12:00:00", "00:00:00", "23:59:59"] : byRareName[name2] ?? [];
}
var wholeNumbers = [0, 1, 2, 10, 50, 100, 1e3, 2020, -1, 90, 180], byRareName = {
  boolean: ["true", "false"],
  interval: ["1 day", "1 hour", "0", "1 month"],
  json: ["{}", "[]", '""', "0", "true", "null"],
  jsonb: ["{}", "[]", '""', "0", "true", "null"],
  bytea: [`\\x${"5e".repeat(32)}`, `\\x${"5e".repeat(20)}`, `\\x${"5e".repeat(16)}`, "\\x"],
  inet: ["10.0.0.1/32", "::1", "10.0.0.0/8"],
  cidr: ["10.0.0.0/8", "::/0"]
};

// src/replay/rows/search.ts
async function search2(database, planning, rows) {
  let questions = rows.flatMap((row) => questionsOf(planning, row)), tasks = questions.map(({ forms }) => ({ alternatives: forms.map(({ sql }) => sql), returns: !0 })), answers = await attempt2(database, tasks, { searchPath: "public" }), found = /* @__PURE__ */ new Map();
  for (let [position2, { row, forms }] of questions.entries()) {
    let answer = answers[position2];
    if (answer?.status !== "taken") continue;
    let chosen = found.get(row) ?? /* @__PURE__ */ new Map();
    for (let [column2, number] of Object.entries(answer.values ?? {})) {
      let value = forms[answer.alternative]?.candidates.get(column2)?.[Number(number)];
      value && chosen.set(column2, value);
    }
    found.set(row, chosen);
  }
  return rows.map((row) => withChosen(row, found.get(row) ?? /* @__PURE__ */ new Map()));
}
function withChosen(row, chosen) {
  let columns2 = [...row.columns].map(([name2, values]) => {
    let value = chosen.get(name2);
    return [name2, value ? [value, ...values.filter((other) => other !== value)] : values];
  });
  return { ...row, columns: new Map(columns2) };
}
function questionsOf(planning, row) {
  return connected(conditionsOf(planning.catalog, row.relation)).flatMap(({ columns: columns2, expressions }) => {
    let names = columns2.filter((name2) => row.columns.has(name2));
    if (names.length === 0) return [];
    let forms = [candidatesOf2, plannedValues].map((valuesOf2) => {
      let candidates4 = limited(new Map(names.map((name2) => [name2, valuesOf2(planning, row, name2)])));
      return { candidates: candidates4, sql: questionSql(planning.catalog, row.relation, candidates4, expressions) };
    });
    return [{ row, forms }];
  });
}
function conditionsOf(catalog, relation) {
  let ofDomains = relation.columns.flatMap(
    (column2) => domainsBelow(catalog, column2.type).flatMap(
      (domain2) => domainChecks(domain2).map((check2) => ({
        columns: [column2.name],
        expressions: [aboutColumn(check2, column2.name)]
      }))
    )
  );
  return [
    ...enforced(relation).map(({ columns: columns2, expression: expression2 }) => ({ columns: columns2, expressions: [expression2] })),
    ...ofDomains
  ];
}
var aboutColumn = (check2, column2) => check2.replaceAll(
  /'(?:[^']|'')*'|"(?:[^"]|"")*"|\bVALUE\b/g,
  (found) => found === "VALUE" ? quoteIdentifier(column2) : found
);
function connected(conditions) {
  let groups = [];
  for (let condition of conditions) {
    let touching = groups.filter(({ columns: columns2 }) => columns2.some((column2) => condition.columns.includes(column2))), together2 = [condition, ...touching];
    groups = [
      ...groups.filter((group) => !touching.includes(group)),
      {
        columns: [...new Set(together2.flatMap(({ columns: columns2 }) => columns2))],
        expressions: together2.flatMap(({ expressions }) => expressions)
      }
    ];
  }
  return groups;
}
function candidatesOf2(planning, row, name2) {
  let { relation, number } = row, planned = plannedValues(planning, row, name2), column2 = relation.columns.find((one2) => one2.name === name2);
  if (!column2 || planned.some(({ kind }) => kind === "expression")) return planned;
  let general = generalTexts(typeOf(planning, column2), tokenOf(planning, relation, name2, number));
  return [...planned, ...general.map(literal)];
}
var plannedValues = (_planning, row, name2) => (row.columns.get(name2) ?? []).filter(({ kind }) => kind !== "default");
function limited(candidates4) {
  let counts2 = new Map([...candidates4].map(([name2, values]) => [name2, values.length])), combinations = () => [...counts2.values()].reduce((product, count) => product * count, 1);
  for (; combinations() > mostCombinations; ) {
    let [name2, count] = [...counts2].reduce((longest, next) => next[1] > longest[1] ? next : longest);
    if (count <= 2) break;
    counts2.set(name2, count - 1);
  }
  return new Map([...candidates4].map(([name2, values]) => [name2, kept(values, counts2.get(name2) ?? 0)]));
}
var mostCombinations = 4e3;
function kept(values, count) {
  let first = values.slice(0, count), absent = values.find(({ kind }) => kind === "null");
  return absent === void 0 || first.includes(absent) ? first : [...first.slice(0, -1), absent];
}
function questionSql(catalog, relation, candidates4, expressions) {
  let tables = [...candidates4].map(([name2, values], position2) => {
    let column2 = relation.columns.find((one2) => one2.name === name2), type = domainsBelow(catalog, column2?.type ?? "").at(-1)?.baseType ?? column2?.type;
    return `(VALUES ${values.map((value, rank) => `(${rank}, (${sqlOf(value)})::${type})`).join(", ")}) AS candidate${position2} ("rank of candidate${position2}", ${quoteIdentifier(name2)})`;
  }), ranks = tables.map((_, position2) => `candidate${position2}."rank of candidate${position2}"`);
  return `
    SELECT 'found' AS key, json_object(ARRAY[${[...candidates4.keys()].map((name2) => sqlOf(literal(name2))).join(", ")}], ARRAY[${ranks.map((rank) => `${rank}::text`).join(", ")}]) AS "values"
    FROM ${tables.join(" CROSS JOIN ")}
    WHERE ${expressions.map((expression2) => `(${expression2}) IS NOT FALSE`).join(" AND ")}
    ORDER BY ${ranks.join(" + ")}, ${ranks.join(", ")}
    LIMIT 1`;
}

// src/replay/rows/store.ts
async function store(database, planning, units) {
  let done = /* @__PURE__ */ new Map(), refusals = /* @__PURE__ */ new Map(), open2 = units.map((unit, place) => ({ unit, place }));
  for (let round = 0; round < mostRounds && open2.length > 0; round += 1) {
    let before = done.size;
    if (await storeOpen(database, open2, done, refusals), round > 0 && done.size === before) break;
    open2 = open2.filter(({ place }) => !done.has(place) && isWorthAnotherTry(refusals.get(place))), open2 = await searched(database, planning, open2, ({ place }) => round === 0 || refusals.get(place)?.sqlState === checkViolation);
  }
  return { rows: [...done].toSorted(([left2], [right]) => left2 - right).flatMap(([, stored]) => stored), refused: byRelation(units, done, refusals) };
}
async function storeOpen(database, open2, done, refusals) {
  let answers = await attempt2(
    database,
    open2.map(({ unit }) => taskOf(unit))
  );
  for (let [position2, { unit, place }] of open2.entries()) {
    let answer = answers[position2];
    answer?.status === "taken" ? done.set(place, storedRows(unit, answer)) : answer && refusals.set(place, answer.refusal);
  }
}
var mostRounds = 4, isWorthAnotherTry = (refusal) => refusal !== void 0 && !["23505", "23P01"].includes(refusal.sqlState);
async function searched(database, planning, open2, isSearched) {
  let rows = open2.filter(isSearched).flatMap(({ unit }) => unit), better = new Map((await search2(database, planning, rows)).map((row, position2) => [rows[position2], row]));
  return open2.map(({ unit, place }) => ({ unit: unit.map((row) => better.get(row) ?? row), place }));
}
var checkViolation = "23514";
function taskOf(unit) {
  let [row, ...others] = unit;
  return row && others.length === 0 ? { alternatives: [firstValues(row), ...otherValues(row)].map((values) => insertStatement(row.relation, values)), returns: !0 } : { alternatives: [insertTogether(unit.map((one2) => [one2.relation, firstValues(one2)]))], returns: !0 };
}
function* otherValues(row) {
  let first = firstValues(row), { relation } = row;
  if (row.cohort === "boundary") {
    let isNumber = (name2) => /^(smallint|integer|bigint|numeric|real|double|money|interval|date|time)/.test(
      relation.columns.find((column2) => column2.name === name2)?.type ?? ""
    );
    yield new Map(
      [...first].map(([name2, value]) => [name2, isNumber(name2) ? row.columns.get(name2)?.[1] ?? value : value])
    );
  }
  let optional = foreignKeys(relation).filter((key) => isOptional(relation, key)).flatMap(
    ({ columns: columns2 }) => columns2.filter((name2) => relation.columns.some((column2) => column2.name === name2 && column2.isNullable))
  );
  optional.length > 0 && (yield new Map([...first].map(([name2, value]) => [name2, optional.includes(name2) ? NULL : value])));
}
function storedRows(unit, answer) {
  let [row, ...others] = unit;
  return row && others.length === 0 ? [{ row, key: answer.key ?? "", values: answer.values ?? {} }] : unit.flatMap((one2, position2) => {
    let text5 = answer.values?.[String(position2)], { key, values } = JSON.parse(text5 ?? '{"key":"","values":{}}');
    return [{ row: one2, key, values }];
  });
}
function byRelation(units, done, refusals) {
  let refused2 = /* @__PURE__ */ new Map();
  for (let [place, refusal] of [...refusals].toSorted(([left2], [right]) => left2 - right))
    if (!done.has(place))
      for (let { relation } of units[place] ?? []) refused2.set(relation, [...refused2.get(relation) ?? [], refusal]);
  return refused2;
}

// src/replay/rows/waiting-keys.ts
function waitingKeys(catalog, groups) {
  let turns = new Map(groups.flatMap((group, turn) => group.map((relation) => [relation, turn])));
  return new Map(
    [...turns].map(([relation, turn]) => [
      relation,
      foreignKeys(relation).filter((key) => {
        let target2 = rootOf(catalog, key.references.relation);
        return target2 !== void 0 && target2 !== relation && (turns.get(target2) ?? -1) >= turn;
      })
    ])
  );
}

// src/replay/rows/why-unfilled.ts
function whyUnfilled(catalog, relation, refusals, isEmpty) {
  let [first] = refusals;
  if (!first) return;
  let parents = foreignKeys(relation).map(({ references: references2 }) => rootOf(catalog, references2.relation)).filter((parent3) => parent3 !== void 0 && parent3 !== relation && isEmpty(parent3)), [parent2] = parents;
  return parent2 && (first.sqlState === notNullViolation || first.sqlState === foreignKeyViolation) ? `It refers to ${relationLabel(parent2)}, which has no rows.` : `${refusals.length === 1 ? "The row that was tried was refused" : `All ${refusals.length} rows that were tried were refused`}: ${first.message}.`;
}
var notNullViolation = "23502", foreignKeyViolation = "23503";

// src/replay/rows/fill.ts
async function fill(database, catalog, options) {
  let relations2 = storedRelations(catalog).filter((relation) => !isExcluded(relation, options.exclude));
  if (catalog.depth === "reduced")
    return { relations: [], unfilled: relations2.map((relation) => ({ relation: nameOf3(relation), why: reduced })) };
  let wanted = options.cohorts.includes("ordinary") ? await seeded(database, relations2, options) : relations2, planning = await planningFor(catalog, wanted, options), groups = fillingOrder(catalog, wanted, planning.references), waiting = waitingKeys(catalog, groups), units = groups.flatMap((group) => unitsOf(planning, group, options, waiting)), stored = await store(database, planning, units), rows = await afterwards(database, catalog, stored.rows, waiting, options.arrivals), filled = wanted.flatMap((relation) => filledOf(relation, rows)), isEmpty = (relation) => !rows.some(({ row }) => row.relation === relation), unfilled = wanted.filter(isEmpty).flatMap((relation) => {
    let why = whyUnfilled(catalog, relation, stored.refused.get(relation) ?? [], isEmpty);
    return why === void 0 ? [] : [{ relation: nameOf3(relation), why }];
  });
  return { relations: filled, unfilled };
}
var reduced = "This engine does not tell the constraints that a row has to satisfy.", isExcluded = (relation, exclude) => [relation.name, relationLabel(relation), `${relation.schema}.${relation.name}`].some(
  (name2) => exclude.includes(name2)
), nameOf3 = ({ schema, name: name2 }) => ({ schema, name: name2 });
async function seeded(database, relations2, { scripts = [] }) {
  let empty2 = await withoutRows(database, relations2), statements = await seedStatements(scripts, empty2);
  return statements.length === 0 ? empty2 : (await attempt2(
    database,
    statements.map((statement) => ({ alternatives: [statement], returns: !1 }))
  ), withoutRows(database, empty2));
}
async function withoutRows(database, relations2) {
  if (relations2.length === 0) return [];
  let questions = relations2.map((relation) => `EXISTS (SELECT FROM ${relation.kind === "partitioned-table" ? "" : "ONLY "}${qualified(relation)})`), [row] = await database.query(`SELECT ARRAY[${questions.join(", ")}] AS "full"`);
  return relations2.filter((_, position2) => row?.full[position2] === !1);
}
function unitsOf(planning, group, { cohorts: cohorts2, rows = defaultRows }, waiting) {
  let planned = group.map(
    (relation) => draftsOf(planning, relation, cohorts2, rows).map((draft) => planRow(planning, draft, waiting.get(relation) ?? []))
  );
  return planned.reduce((least, next) => next.length < least.length ? next : least, planned[0] ?? []).map(
    ({ number }) => planned.flatMap((ofRelation) => ofRelation.filter((row) => row.number === number))
  );
}
var defaultRows = 4;
function filledOf(relation, stored) {
  let rows = stored.filter(({ row }) => row.relation === relation).map(({ row, key, values }) => ({ cohort: row.cohort, key, values }));
  return rows.length === 0 ? [] : [{ relation: nameOf3(relation), rows }];
}

// src/replay/ledger/supply.ts
var cohorts = ["ordinary", "boundary", "nulls", "duplicates", "orphans"], Supply = class {
  #database;
  #ownRelations;
  #options;
  #log;
  /** Relations that nothing more can be done for, as long as they stay as they are. */
  #settled = /* @__PURE__ */ new WeakSet();
  constructor(database, ownRelations, options, log) {
    this.#database = database, this.#ownRelations = ownRelations, this.#options = options, this.#log = log;
  }
  /** What lost rows may be filled again. */
  forget() {
    this.#settled = /* @__PURE__ */ new WeakSet();
  }
  /** Whether anything came. */
  async bring(revision, catalog, stock) {
    await stock.know(catalog);
    let wanted = storedRelations(catalog).filter((relation) => !this.#settled.has(relation));
    if (wanted.length === 0) return !1;
    let { generators, words: words4, count, scripts } = this.#options, guidance = {
      ...generators && { generators },
      ...words4 && { words: words4 },
      arrivals: arrivalsOf(stock.contents)
    }, filled = await fill(this.#database, catalog, {
      ...guidance,
      exclude: [...this.#ownRelations, ...namesOfOthers(catalog, wanted)],
      cohorts,
      ...count !== void 0 && { rows: count },
      ...scripts && { scripts }
    });
    for (let relation of wanted) this.#settled.add(relation);
    let incomplete = wanted.flatMap((relation) => incompleteness(relation, stock.contents));
    await complete(this.#database, catalog, incomplete, guidance);
    let hasBrought = filled.relations.length + incomplete.length > 0;
    return hasBrought && await stock.takeIn(catalog, filled), this.#nameUnfilled(filled, stock.contents, revision), hasBrought;
  }
  /** A relation whose rows triggers write has rows, though it took none of ours. */
  #nameUnfilled({ unfilled }, contents, since) {
    let full = new Set([...contents.values()].filter(({ rows }) => rows.length > 0).map(labelOf3));
    for (let { relation, why } of unfilled)
      why !== "" && !full.has(labelOf3(relation)) && this.#log.nameUnfilled({ relation, why, since });
  }
}, MOST_ARRIVALS = 200;
function arrivalsOf(contents) {
  let few = [...contents.values()].filter(({ rows }) => rows.length <= MOST_ARRIVALS);
  return Object.fromEntries(few.map((relation) => [labelOf3(relation), relation.rows.map(({ place }) => place)]));
}
function namesOfOthers({ relations: relations2 }, wanted) {
  let names = new Set(wanted.map(labelOf3));
  return relations2.map(labelOf3).filter((name2) => !names.has(name2));
}
function incompleteness(relation, contents) {
  let stored = [...contents.values()].find((candidate) => labelOf3(candidate) === labelOf3(relation)), rows = (stored?.rows ?? []).filter(({ origin }) => origin === "ordinary");
  if (!stored || rows.length === 0) return [];
  let columns2 = relation.columns.filter(
    ({ name: name2, isNullable, generated }) => isNullable && !generated && isBare(stored, name2)
  );
  return columns2.length === 0 ? [] : [{ relation, columns: columns2.map(({ name: name2 }) => name2), places: rows.map(({ place }) => place) }];
}
function isBare({ columns: columns2, rows }, name2) {
  let position2 = columns2.findIndex((column2) => column2.name === name2);
  return position2 !== -1 && rows.every(({ values, origin }) => origin !== "ordinary" || values[position2] === null);
}
var labelOf3 = ({ schema, name: name2 }) => `${schema}.${name2}`;

// src/replay/ledger/fault-text.ts
function keyOfDetail(detail) {
  let [, columns2, values] = /^Key \(([\w", ]+)\)=\((.*?)\) /.exec(detail ?? "") ?? [];
  if (!(columns2 === void 0 || values === void 0))
    return { columns: listed(columns2), values: values.split(", ") };
}
var guardName = ({ message }) => /(?:constraint|unique index) "(.+?)"/.exec(message)?.[1];
function targetOf(fault) {
  let statements = (fault.statement ?? "").split(";").filter((text5) => text5.trim() !== ""), guard = guardName(fault), statement = statements.length > 1 ? statements.find((text5) => guard !== void 0 && text5.includes(guard)) : statements[0];
  return lastPart(target.exec(statement ?? "")?.[1]);
}
var target = /^\s*(?:ALTER\s+TABLE(?:\s+IF\s+EXISTS)?(?:\s+ONLY)?|UPDATE(?:\s+ONLY)?|INSERT\s+INTO|CREATE\s+UNIQUE\s+INDEX\b[^(]*?\bON(?:\s+ONLY)?)\s+([\w."]+)/i;
function referredColumns({ statement = "" }, parent2) {
  for (let [, name2, columns2 = ""] of statement.matchAll(/\bREFERENCES\s+([\w."]+)\s*\(([\w", ]+)\)/gi))
    if (lastPart(name2) === parent2) return listed(columns2);
}
var lastPart = (name2) => name2?.replaceAll('"', "").split(".").at(-1), listed = (names) => names.split(",").map((name2) => name2.trim().replaceAll('"', ""));

// src/replay/ledger/orphan-test.ts
function orphanTest(violation, child2, columns2, parent2) {
  if (columns2.length === 0) return () => !0;
  let from = columns2.map((name2) => child2.columns.findIndex((column2) => column2.name === name2)), to = parent2 && referredPositions(violation, child2, from, parent2), answered = to && new Set(parent2?.rows.map((row) => textAt(row, to)));
  return (row) => from.some((position2) => (row.values[position2] ?? null) === null) ? !1 : answered ? !answered.has(textAt(row, from)) : !parent2?.rows.some((other) => from.every((position2) => other.values.includes(row.values[position2] ?? null)));
}
var textAt = ({ values }, positions2) => JSON.stringify(positions2.map((position2) => values[position2] ?? null));
function referredPositions({ fault, before }, child2, from, parent2) {
  let positionsOf2 = (names) => names.map((name2) => parent2.columns.findIndex((column2) => column2.name === name2)), owner = findRelation(before, child2), told = (owner && foreignKeys(owner).find(({ name: name2 }) => name2 === guardName(fault)))?.references.columns ?? referredColumns(fault, parent2.name);
  if (told && !positionsOf2(told).includes(-1)) return positionsOf2(told);
  let structure = findRelation(before, parent2), keys4 = structure ? uniqueKeys(structure).map((key) => positionsOf2(key.columns)) : [], familyAt = ({ columns: columns2 }, position2) => family(columns2[position2]?.type ?? ""), isFitting = (key) => key.length === from.length && key.every((position2, number) => familyAt(parent2, position2) === familyAt(child2, from[number] ?? -1));
  return [parent2.primaryKey, ...keys4].find(isFitting);
}

// src/replay/ledger/offence.ts
function offenceOf(fault, contents, before) {
  let scene = { fault, contents, before, relations: [...contents.values()] }, name2 = [fault.sqlState ?? fault.origin, fault.message].join(" "), special = readers2.find(({ states }) => states.test(fault.sqlState ?? ""))?.read(scene) ?? { suspects: [] }, everything = { rows: scene.relations.flatMap(({ rows }) => rows), verdict: "any" }, usual = isOfNoCohort.test(fault.sqlState ?? "") ? [] : dirty(scene), ladder = special.suspects.length > 0 ? special.suspects : usual;
  return { name: name2, ...special, suspects: [...ladder, everything].flatMap(removable) };
}
function removable({ rows, ...meaning }) {
  let generated = rows.filter(isGenerated);
  return generated.length > 0 ? [{ rows: generated, ...meaning }] : [];
}
var isOfNoCohort = /^(57014|53|54|42|2BP01|0A)/, readers2 = [
  { states: /^23502$/, read: nulls },
  { states: /^23505$|^23P01$/, read: duplicates },
  { states: /^23503$/, read: orphans },
  { states: /^23514$/, read: outOfRange },
  { states: /^22/, read: unfit }
];
function dirty(scene) {
  return ["orphans", "duplicates", "nulls", "boundary"].map((cohort) => ({ rows: ofCohort(scene.relations, cohort), verdict: cohort }));
}
function nulls(scene) {
  let [, column2, name2] = /column "(.+?)" of relation "(.+?)"/.exec(scene.fault.message) ?? [], known = column2 === void 0 || name2 === void 0 ? void 0 : relationNamed(scene, name2), place = { ...known && { relation: nameOf4(known) }, ...column2 !== void 0 && { columns: [column2] } }, isScan = scene.fault.message.includes("contains null values"), position2 = known?.columns.findIndex((candidate) => candidate.name === column2) ?? -1;
  if (isScan && known && position2 !== -1) {
    let rows2 = known.rows.filter(({ values }) => values[position2] === null);
    return { ...place, suspects: [{ rows: rows2, verdict: "nulls" }] };
  }
  if (isScan && known) return { ...place, suspects: [...guilty(known), ...dirty({ ...scene, relations: [known] })] };
  let rows = scene.relations.flatMap((relation) => relation.rows.filter(hasNull));
  return { ...place, suspects: [{ rows, verdict: "nulls" }] };
}
var guilty = (relation) => [
  { rows: relation.rows.filter(hasNull), verdict: "nulls" }
], hasNull = ({ values, origin }) => origin === "nulls" || values.includes(null);
function duplicates(scene) {
  let { fault, relations: relations2 } = scene, key = keyOfDetail(fault.detail), guard = guardName(fault), guarded = guard === void 0 ? void 0 : relationWithKey(scene, guard);
  if (guarded && !isNew.test(fault.message)) return collision(scene, guarded, key);
  let labelled = { rows: ofCohort(relations2, "duplicates"), verdict: "duplicates" };
  if (!key) return { suspects: [labelled, ...statementRows(scene, "duplicates")] };
  let alike = relations2.filter((candidate) => repeated(candidate, key.columns, key.values).length > 0), named3 = guarded ?? relationOfNewKey(scene, alike), guilty2 = alike.filter((relation) => named3 === void 0 || relation === named3), place = { ...named3 && { relation: nameOf4(named3) }, columns: key.columns };
  if (guilty2.length === 0) return { ...place, suspects: [labelled, ...statementRows(scene, "duplicates")] };
  let rows = guilty2.flatMap((relation) => repeated(relation, key.columns));
  return { ...place, suspects: [{ rows, verdict: "duplicates" }, labelled] };
}
var isNew = /^could not create unique index/;
function relationOfNewKey(scene, candidates4) {
  let target2 = targetOf(scene.fault);
  if (target2 !== void 0) return relationNamed(scene, target2);
  let guard = guardName(scene.fault) ?? "", [first, second] = candidates4.filter(({ name: name2 }) => guard === name2 || guard.startsWith(`${name2}_`)).toSorted((one2, other) => other.name.length - one2.name.length);
  return first?.name === second?.name ? void 0 : first;
}
function collision(scene, relation, key) {
  let isOwnRow = !/^\s*UPDATE\b|\bSELECT\b/i.test(scene.fault.statement ?? ""), positions2 = (key?.columns ?? []).map((name2) => relation.columns.findIndex((column2) => column2.name === name2)), rows = relation.rows.filter(
    (row) => key && positions2.every((position2, number) => row.values[position2] === key.values[number])
  ), place = { relation: nameOf4(relation), ...key && { columns: key.columns } };
  if (isOwnRow) return { ...place, suspects: [{ rows }, { rows: relation.rows }] };
  let bare5 = relation.rows.filter((row) => positions2.some((position2) => row.values[position2] === null)), alike = { rows: ofCohort(scene.relations, "duplicates"), verdict: "duplicates" };
  return { ...place, suspects: [alike, { rows: bare5, verdict: "nulls" }] };
}
function orphans(scene) {
  let { fault, relations: relations2 } = scene, child2 = /insert or update on table "(.+?)"/.exec(fault.message)?.[1], referring2 = / on table "(.+?)"$/.exec(fault.message)?.[1], key = keyOfDetail(fault.detail), target2 = /not present in table "(.+?)"/.exec(fault.detail ?? "")?.[1], relation = relationNamed(scene, child2 ?? referring2);
  if (!relation) return { suspects: [{ rows: ofCohort(relations2, "orphans"), verdict: "orphans" }] };
  let place = { relation: nameOf4(relation), ...key && { columns: key.columns } };
  if (child2 === void 0) return { ...place, suspects: [{ rows: relation.rows, verdict: "any" }] };
  let parent2 = relationNamed(scene, target2), isOrphan2 = orphanTest(scene, relation, key?.columns ?? [], parent2), rows = relation.rows.filter(isOrphan2), isKnown = (key?.columns ?? []).every((name2) => relation.columns.some((column2) => column2.name === name2));
  return {
    ...place,
    suspects: [
      { rows: rows.filter(({ origin }) => origin === "orphans"), verdict: isKnown ? "orphans" : "any" },
      { rows, verdict: isKnown ? "orphans" : "any" }
    ]
  };
}
function outOfRange(scene) {
  let name2 = /relation "(.+?)"/.exec(scene.fault.message)?.[1], relation = relationNamed(scene, name2), boundary = {
    rows: ofCohort(relation ? [relation] : scene.relations, "boundary"),
    verdict: "boundary"
  };
  if (!relation) return { suspects: [boundary] };
  let others = { rows: relation.rows, verdict: "boundary" };
  return { relation: nameOf4(relation), suspects: [boundary, others] };
}
function unfit(scene) {
  let named3 = statementRows(scene, "boundary"), boundary = { rows: ofCohort(scene.relations, "boundary"), verdict: "boundary" }, others = { rows: scene.relations.flatMap(({ rows }) => rows), verdict: "boundary" };
  return { suspects: [boundary, ...named3, others] };
}
function statementRows(scene, verdict) {
  let text5 = scene.fault.statement ?? "", name2 = /\b(?:ALTER\s+TABLE(?:\s+IF\s+EXISTS)?(?:\s+ONLY)?|ON(?:\s+ONLY)?|UPDATE(?:\s+ONLY)?)\s+([\w."]+)/i.exec(
    text5
  )?.[1], relation = relationNamed(scene, name2?.replaceAll('"', "").split(".").at(-1));
  return relation ? [{ rows: relation.rows, verdict }] : [];
}
function repeated(relation, columns2, values) {
  let positions2 = columns2.map((name2) => relation.columns.findIndex((column2) => column2.name === name2));
  if (positions2.includes(-1)) return [];
  let seen = /* @__PURE__ */ new Set();
  return relation.rows.toSorted((one2, other) => Number(isGenerated(one2)) - Number(isGenerated(other))).filter((row) => {
    let own4 = positions2.map((position2) => row.values[position2] ?? null);
    if (values && !own4.every((value, number) => value === values[number])) return !1;
    let text5 = JSON.stringify(own4);
    return seen.has(text5) ? isGenerated(row) && !own4.includes(null) : (seen.add(text5), !1);
  });
}
var ofCohort = (relations2, cohort) => relations2.flatMap(({ rows }) => rows.filter(({ origin }) => origin === cohort)), relationNamed = ({ relations: relations2 }, name2) => relations2.find((relation) => relation.name === name2 && relation.schema === "public") ?? relations2.find((relation) => relation.name === name2), nameOf4 = ({ schema, name: name2 }) => ({ schema, name: name2 });
function relationWithKey({ before, contents }, key) {
  let owner = before.relations.find(({ indexes }) => indexes.some(({ name: name2 }) => name2 === key));
  return owner && [...contents.values()].find(({ schema, name: name2 }) => schema === owner.schema && name2 === owner.name);
}
var areKnown = (relation, columns2) => relation !== void 0 && columns2.every((column2) => findColumn(relation, column2) !== void 0);

// src/replay/ledger/trials.ts
function tried(trials, fault, contents, catalog) {
  let { name: name2, suspects, relation, columns: columns2 } = offenceOf(fault, contents, catalog), next = suspects[0], known = trials.find((trial2) => trial2.name === name2), trial = {
    name: name2,
    fault: known?.fault ?? fault,
    ...next?.verdict && { verdict: next.verdict },
    ...relation && { relation },
    ...columns2 && { columns: columns2 }
  };
  return { trials: [...trials.filter((other) => other !== known), trial], rows: next?.rows ?? [] };
}
var concluded = (trials, pass, catalogs) => trials.flatMap(({ fault, verdict, ...place }) => {
  if (verdict === void 0) return [];
  let guard = catalogs && guardOf(fault, catalogs.after), relation = place.relation ?? guard?.relation, columns2 = place.columns ?? guard?.columns, isOfAny = catalogs !== void 0 && guard !== void 0 && isNew2(guard, catalogs);
  return [
    {
      pass,
      cohort: isOfAny ? "any" : verdict,
      fault,
      ...relation && { relation: { schema: relation.schema, name: relation.name } },
      ...columns2 && { columns: columns2 }
    }
  ];
});
function guardOf(fault, { relations: relations2 }) {
  let name2 = guardName(fault);
  if (name2 !== void 0)
    for (let relation of relations2) {
      let constraint = relation.constraints.find((candidate) => candidate.name === name2);
      if (constraint) {
        let parent2 = constraint.kind === "foreign-key" ? constraint.references.relation : void 0;
        return { relation, columns: constraint.columns, ...parent2 && { parent: parent2 } };
      }
      let index2 = relation.indexes.find((candidate) => candidate.name === name2);
      if (index2) return { relation, columns: index2.keys.map(({ column: column2, expression: expression2 }) => column2 ?? expression2 ?? "") };
    }
}
function isNew2({ relation, columns: columns2, parent: parent2 }, { before }) {
  let former = findRelation(before, relation);
  if (!former) return !1;
  let named3 = columns2.filter((column2) => findColumn(relation, column2) !== void 0);
  return named3.length > 0 && !areKnown(former, named3) ? !0 : parent2 !== void 0 && !findRelation(before, parent2);
}

// src/replay/ledger/travelling-rows.ts
function travellingRows(database, { ownRelations }, options, log) {
  let { capabilities } = database.server;
  if (!(options.rows === "none" || !capabilities.has("catalog") || !capabilities.has("rollback")))
    return new TravellingRows(database, ownRelations, new Supply(database, ownRelations, options.rows ?? {}, log));
}
var TravellingRows = class {
  #database;
  #ownRelations;
  #stock;
  #supply;
  #journey;
  #known;
  constructor(database, ownRelations, supply) {
    this.#database = database, this.#ownRelations = ownRelations, this.#stock = new Stock(database), this.#supply = supply;
  }
  get isLoaded() {
    return this.#journey !== void 0;
  }
  get isEmpty() {
    return generatedRows(this.#stock.contents).length === 0;
  }
  /** Before the way up of a revision under test. */
  async load(migration, catalog) {
    let positions2 = await this.#positionsOf(catalog);
    await this.#supply.bring(migration.revision, catalog, this.#stock) && await restorePositions(this.#database, positions2), this.#known = { positions: positions2, sequences: catalog.sequences.length, newestId: this.#stock.newestId };
    let base = this.#stock.contents, ours = [...base.values()].map(({ rows }) => rows.filter(isOurs2).length).filter((count) => count > 0);
    this.#journey = {
      migration,
      base,
      positions: positions2,
      newestId: this.#stock.newestId,
      rows: ours.reduce((sum, count) => sum + count, 0),
      relations: ours.length,
      passages: {},
      failures: [],
      trials: []
    };
  }
  /** After a step that was applied: what became of the rows. */
  async hold(pass, before, after) {
    let journey = this.#onJourney();
    await this.#stock.follow(before, after, journey.base), pass === "down" && this.#isWritten(journey) && await restoreUnusedPositions(this.#database, journey.positions);
    let held = generatedRows(journey.base).length === 0 ? void 0 : await this.#held(pass, journey);
    this.#journey = {
      ...journey,
      passages: { ...journey.passages, ...held && { [pass]: held } },
      failures: [...journey.failures, ...concluded(journey.trials, pass, { before, after })],
      trials: []
    };
  }
  /** After a step that failed and was undone: takes away what it may have failed on. */
  async giveWay(pass, fault, catalog) {
    let journey = this.#onJourney(), { trials, rows } = tried(journey.trials, fault, this.#stock.contents, catalog);
    pass !== "down" && await restorePositions(this.#database, journey.positions);
    let gone = await this.#remove(catalog, rows), base = new Map([...journey.base].map(([oid, relation]) => [oid, without(relation, gone)]));
    this.#journey = { ...journey, base, trials };
  }
  /** The step fails without any row as well. */
  failAnyway(pass, fault) {
    let journey = this.#onJourney(), others = journey.trials.filter((trial) => trial.fault.message !== fault.message);
    this.#journey = { ...journey, failures: [...journey.failures, ...concluded(others, pass)], trials: [] };
  }
  /** What migrations wrote is left, and is not surely what they write in an empty database. */
  get isUnsure() {
    return this.#stock.isUnsure;
  }
  /** The step fails without generated rows, and may pass on a database that never had any: those that gave way did stop it. */
  suspect(pass) {
    let journey = this.#onJourney();
    this.#journey = { ...journey, failures: [...journey.failures, ...concluded(journey.trials, pass)], trials: [] };
  }
  /** The step failed half-way while rows were there, and nothing can be tried on this database any more. */
  breakDown(pass, fault, catalog) {
    let journey = this.#onJourney();
    if (fault.origin === "engine") return;
    let { trials } = tried(journey.trials, fault, this.#stock.contents, catalog);
    this.#journey = { ...journey, failures: [...journey.failures, ...concluded(trials, pass)], trials: [] };
  }
  /** Ends the journey of a revision. */
  entry() {
    let journey = this.#journey;
    if (this.#journey = void 0, !journey || journey.rows === 0) return;
    let { migration, rows, relations: relations2, failures, passages } = journey;
    if (!(failures.length === 0 && Object.keys(passages).length === 0))
      return { revision: migration.revision, rows, relations: relations2, failures, ...passages };
  }
  /** Nothing but what the migrations wrote is left. */
  async clear(catalog) {
    await this.#remove(catalog, generatedRows(this.#stock.contents)), this.#stock.lose();
  }
  async #held(pass, { base, migration }) {
    let found = await passage(base, this.#stock.contents, sameValues(this.#database)), named3 = withNewNames(found.losses, base, this.#stock.contents);
    return { ...found, losses: withIntent(named3, migration, pass === "down") };
  }
  /** The numbers of all rows that went. */
  async #remove(catalog, rows) {
    if (rows.length === 0) return /* @__PURE__ */ new Set();
    let before = generatedRows(this.#stock.contents).map(({ id }) => id);
    this.#stock.contents = await removed(this.#database, this.#stock.contents, catalog, rows), this.#supply.forget();
    let left2 = new Set(generatedRows(this.#stock.contents).map(({ id }) => id));
    return new Set(before.filter((id) => !left2.has(id)));
  }
  /** Read again only after something may have moved them. */
  async #positionsOf({ sequences: sequences2 }) {
    let known = this.#known;
    return known && known.sequences === sequences2.length && known.newestId === this.#stock.newestId ? known.positions : readPositions(this.#database, this.#ownRelations);
  }
  /** The step wrote rows, or failed on the way. */
  #isWritten({ newestId, failures, trials }) {
    return this.#stock.newestId !== newestId || failures.length + trials.length > 0;
  }
  #onJourney() {
    if (!this.#journey) throw new Error("No revision is under way");
    return this.#journey;
  }
}, without = (relation, gone) => relation.rows.some(({ id }) => gone.has(id)) ? { ...relation, rows: relation.rows.filter(({ id }) => !gone.has(id)) } : relation;

// src/replay/round-trips.ts
function roundTrips(empty2, { up, down, again }) {
  let returned = catalogsAfter(down), rebuilt = catalogsAfter(again), before = empty2;
  return up.flatMap((step) => {
    if (step.status !== "applied") return [];
    let start2 = before;
    before = step.after;
    let afterDown = returned.get(step.revision), afterAgain = rebuilt.get(step.revision);
    return afterDown ? [
      {
        revision: step.revision,
        afterDown: difference(start2, afterDown),
        ...afterAgain && { afterAgain: difference(step.after, afterAgain) }
      }
    ] : [];
  });
}
var catalogsAfter = (steps) => new Map(steps.flatMap((step) => step.status === "applied" ? [[step.revision, step.after]] : []));

// src/replay/log.ts
var Log = class {
  #history;
  #passes = { up: /* @__PURE__ */ new Map(), down: /* @__PURE__ */ new Map(), again: /* @__PURE__ */ new Map() };
  #recordings = [];
  #entries = [];
  #unfilled = /* @__PURE__ */ new Map();
  #hasRecorder = !1;
  #hasLedger = !1;
  #empty;
  #head;
  constructor(history) {
    this.#history = history;
  }
  start(empty2, { hasRecorder, hasLedger }) {
    this.#empty ??= empty2, this.#hasRecorder ||= hasRecorder, this.#hasLedger ||= hasLedger;
  }
  note(step, recording) {
    this.#passes[step.pass].set(step.revision, step), recording && this.#recordings.push(recording);
  }
  skip({ revision }, pass, because) {
    this.note({ revision, pass, status: "skipped", because });
  }
  /** No database leads any further up, for a reason that is not the next migration's own. */
  breakOff(message) {
    let { migrations } = this.#history, [next, ...others] = migrations.filter(({ revision }) => !this.#passes.up.has(revision));
    if (!next) {
      this.reachHead(this.catalogBefore(migrations.length));
      return;
    }
    this.note({ revision: next.revision, pass: "up", status: "failed", fault: { origin: "engine", message } });
    for (let migration of others) this.skip(migration, "up", `the way up ended at ${next.revision}`);
    for (let migration of [next, ...others])
      this.skip(migration, "down", "its way up did not run"), this.skip(migration, "again", "it was not undone");
  }
  enter(entry) {
    this.#entries.push(entry);
  }
  /** The step fails on an empty database too: what failed on rows says nothing. */
  retract(revision) {
    let position2 = this.#entries.findIndex((entry) => entry.revision === revision);
    position2 !== -1 && this.#entries.splice(position2, 1);
  }
  nameUnfilled(unfilled) {
    let key = JSON.stringify(unfilled.relation);
    this.#unfilled.has(key) || this.#unfilled.set(key, unfilled);
  }
  get isStarted() {
    return this.#empty !== void 0;
  }
  /** Before the migration at this position, on the way up. */
  catalogBefore(position2) {
    let migration = this.#history.migrations[position2 - 1], step = migration && this.#passes.up.get(migration.revision), catalog = migration ? step?.status === "applied" && step.after : this.#empty;
    if (!catalog) throw new Error(`The walk did not come to migration ${position2 + 1}`);
    return catalog;
  }
  /** Milliseconds that the ways up took of the migrations from one position up to another. */
  millisecondsUp(from, to) {
    return this.#history.migrations.slice(from, to).map(({ revision }) => this.#passes.up.get(revision)).reduce((sum, step) => sum + (step?.status === "applied" ? step.milliseconds : 0), 0);
  }
  /** The chain runs; the catalog is read whole. */
  reachHead(catalog) {
    this.#head = catalog;
    let last = [...this.#passes.up.values()].at(-1);
    last?.status === "applied" && this.note({ ...last, after: catalog });
  }
  /** `underTest`: undefined when nothing was to be verified. */
  walk(underTest) {
    if (!this.#empty) throw new Error("A walk that never started");
    let up = this.#inOrder("up"), [down, again] = [this.#inOrder("down"), this.#inOrder("again")];
    return {
      steps: [...up, ...down.toReversed(), ...again],
      empty: this.#empty,
      ...this.#head && { head: this.#head },
      roundTrips: roundTrips(this.#empty, { up, down, again }),
      ...underTest && { underTest },
      ...this.#hasRecorder && { recordings: this.#recordings },
      ...this.#hasLedger && { ledger: { entries: this.#entries, unfilled: [...this.#unfilled.values()] } }
    };
  }
  #inOrder(pass) {
    return this.#history.migrations.flatMap(({ revision }) => this.#passes[pass].get(revision) ?? []);
  }
};

// src/replay/queries/event-triggers.ts
async function hasOurs(database, table) {
  return (await database.query("SELECT pg_catalog.to_regclass($1)::text AS found", [
    `schema_audit.${table}`
  ]))[0]?.found != null;
}
var asOwner = "LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, pg_temp", relationOfObject = `CASE object.classid
      WHEN 'pg_class'::regclass THEN COALESCE((SELECT indrelid FROM pg_index WHERE indexrelid = object.objid), object.objid)
      WHEN 'pg_constraint'::regclass THEN (SELECT conrelid FROM pg_constraint WHERE oid = object.objid)
      WHEN 'pg_trigger'::regclass THEN (SELECT tgrelid FROM pg_trigger WHERE oid = object.objid)
      WHEN 'pg_policy'::regclass THEN (SELECT polrelid FROM pg_policy WHERE oid = object.objid)
      WHEN 'pg_rewrite'::regclass THEN (SELECT ev_class FROM pg_rewrite WHERE oid = object.objid)
    END`;

// src/replay/recorder/events.ts
var named2 = (schema, name2) => `jsonb_build_object('schema', ${schema}, 'name', ${name2})`, rememberRelations = `
  WITH present AS MATERIALIZED (
    SELECT relation.oid, relation.relnamespace AS namespace, relation.relname AS name, relation.relkind AS kind,
      relation.relfilenode AS filenode
    FROM pg_catalog.pg_class AS relation
    WHERE relation.oid >= 16384 AND relation.relkind IN ('r', 'p', 'v', 'm', 'f') AND relation.relpersistence <> 't'
  ),
  gone AS (
    DELETE FROM schema_audit.known AS known WHERE NOT EXISTS (SELECT FROM present WHERE present.oid = known.oid)
    RETURNING oid
  ),
  fresh AS (
    INSERT INTO schema_audit.known (oid, namespace, schema, name, kind, filenode)
    SELECT present.oid, present.namespace, namespace.nspname, present.name, present.kind, present.filenode
    FROM present
    JOIN pg_catalog.pg_namespace AS namespace ON namespace.oid = present.namespace AND ${isUserSchema("namespace")}
    LEFT JOIN schema_audit.known AS known ON known.oid = present.oid
    WHERE known.oid IS NULL
      OR (known.namespace, known.name, known.kind, known.filenode) <> (present.namespace, present.name, present.kind, present.filenode)
    ON CONFLICT (oid) DO UPDATE
    SET namespace = excluded.namespace, schema = excluded.schema, name = excluded.name, kind = excluded.kind, filenode = excluded.filenode
    RETURNING oid, schema, name
  )
  SELECT
    (SELECT COALESCE(max(number), 0)::text FROM schema_audit.event) AS number,
    (SELECT COALESCE(json_agg(oid::text), '[]') FROM gone) AS gone,
    (SELECT COALESCE(json_object_agg(oid, ${named2("schema", "name")}), '{}') FROM fresh) AS fresh`, takeEvents = `
  WITH event AS MATERIALIZED (SELECT * FROM schema_audit.event WHERE number > $1::bigint)
  SELECT
    (SELECT COALESCE(max(number), $1::bigint)::text FROM event) AS number,
    (SELECT COALESCE(json_agg(json_build_object(
      'kind', kind, 'transaction', transaction, 'tag', tag, 'query', query, 'body', body
    ) ORDER BY number), '[]') FROM event) AS events,
    (SELECT COALESCE(json_object_agg(hash, text), '{}') FROM schema_audit.query WHERE hash IN (SELECT query FROM event)) AS queries,
    (
      SELECT COALESCE(json_agg(known.oid::text ORDER BY known.schema, known.name), '[]')
      FROM schema_audit.known AS known
      JOIN pg_catalog.pg_class AS relation ON relation.oid = known.oid
      WHERE known.kind IN ('r', 'm') AND relation.relfilenode <> known.filenode
    ) AS rewritten`;

// src/replay/recorder/install-recorder.ts
var relationOfDrop = `CASE
        WHEN object.object_type = 'index' THEN indexes -> object.objid::text
        WHEN object.classid = 'pg_class'::regclass AND object.objsubid = 0 THEN ${named2("object.schema_name", "object.object_name")}
        WHEN object.classid = ANY ('{pg_class,pg_constraint,pg_trigger,pg_policy,pg_rewrite,pg_attrdef}'::regclass[])
          AND array_length(object.address_names, 1) > 1
          THEN ${named2("object.address_names[1]", "object.address_names[2]")}
      END`, heldLocks = `ARRAY(
      SELECT relation::bigint * 16 + CASE mode
        WHEN 'RowShareLock' THEN 2
        WHEN 'RowExclusiveLock' THEN 3
        WHEN 'ShareUpdateExclusiveLock' THEN 4
        WHEN 'ShareLock' THEN 5
        WHEN 'ShareRowExclusiveLock' THEN 6
        WHEN 'ExclusiveLock' THEN 7
        ELSE 8
      END
      FROM pg_lock_status()
      WHERE pid = pg_backend_pid() AND locktype = 'relation' AND granted AND relation >= 16384 AND mode <> 'AccessShareLock'
    )`, setting = (name2) => `COALESCE(NULLIF(current_setting('schema_audit.${name2}', true), ''), '{}')`, recordLocks = "DO $audit$ BEGIN PERFORM schema_audit.record_locks(); EXCEPTION WHEN OTHERS THEN NULL; END $audit$", installRecorder = `
  CREATE SCHEMA IF NOT EXISTS schema_audit;

  -- Relations as they were before the step.
  CREATE TABLE schema_audit.known (
    oid oid PRIMARY KEY, namespace oid NOT NULL, schema name NOT NULL, name name NOT NULL, kind "char" NOT NULL, filenode oid NOT NULL
  );

  -- A script of many statements is the query of each of them.
  CREATE TABLE schema_audit.query (hash text PRIMARY KEY, text text NOT NULL);

  CREATE TABLE schema_audit.event (
    number bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kind text NOT NULL, transaction text NOT NULL, tag text NOT NULL, query text NOT NULL, body jsonb NOT NULL,
    is_first boolean NOT NULL
  );

  CREATE FUNCTION schema_audit.record(kind text, tag text, body jsonb) RETURNS void LANGUAGE plpgsql SET search_path = pg_catalog, pg_temp
  AS $function$
  DECLARE
    query text := COALESCE(current_query(), '');
    query_hash text := md5(query);
    transaction text := pg_current_xact_id()::text;
  BEGIN
    INSERT INTO schema_audit.query (hash, text) VALUES (query_hash, query) ON CONFLICT DO NOTHING;
    INSERT INTO schema_audit.event (kind, transaction, tag, query, body, is_first)
    VALUES (kind, transaction, tag, query_hash, body, current_setting('schema_audit.noted', true) IS DISTINCT FROM transaction);
    PERFORM set_config('schema_audit.noted', transaction, true);
  END $function$;

  -- Writes nothing, since DROP INDEX CONCURRENTLY wants to be the first that does. What it keeps ends with the transaction: CONCURRENTLY
  -- begins another one in its midst, and holds no lock of the first.
  CREATE FUNCTION schema_audit.record_start() RETURNS event_trigger ${asOwner} AS $function$
  BEGIN
    PERFORM set_config('schema_audit.began', extract(epoch FROM clock_timestamp())::text, true);
    -- Locks on what is new harm nobody.
    IF NOT EXISTS (SELECT FROM schema_audit.known) THEN
      RETURN;
    END IF;
    PERFORM set_config('schema_audit.before', ${heldLocks}::text, true), set_config('schema_audit.scans', (
      SELECT COALESCE(jsonb_object_agg(counter.oid, counter.times), '{}')
      FROM (
        SELECT known.oid, pg_stat_get_xact_numscans(known.oid) AS times
        FROM schema_audit.known AS known
        WHERE known.kind IN ('r', 'm')
      ) AS counter
      WHERE counter.times > 0
    )::text, true);
    IF tg_tag = 'DROP INDEX' THEN
      PERFORM set_config('schema_audit.indexes', (
        SELECT COALESCE(jsonb_object_agg(index.indexrelid, ${named2("known.schema", "known.name")}), '{}')
        FROM pg_index AS index
        JOIN schema_audit.known AS known ON known.oid = index.indrelid
      )::text, true);
    END IF;
  END $function$;

  CREATE FUNCTION schema_audit.record_command() RETURNS event_trigger ${asOwner} AS $function$
  DECLARE
    before bigint[];
    after bigint[];
    scans jsonb;
    body jsonb;
  BEGIN
    SELECT jsonb_build_object(
      'objects', jsonb_agg(jsonb_build_object('kind', object.object_type, 'identity', object.object_identity, 'relation', (
        SELECT ${named2("namespace.nspname", "relation.relname")}
        FROM pg_class AS relation
        JOIN pg_namespace AS namespace ON namespace.oid = relation.relnamespace
        WHERE relation.oid = ${relationOfObject}
      ))),
      'unexplained', '[]'::jsonb,
      'taken', '[]'::jsonb,
      'elapsed', 1000 * (extract(epoch FROM clock_timestamp()) - NULLIF(current_setting('schema_audit.began', true), '')::numeric),
      'lockTimeout', extract(epoch FROM current_setting('lock_timeout')::interval) * 1000,
      -- A scratch database of a server has a limit of ours.
      'statementTimeout', CASE
        WHEN current_setting('statement_timeout') = '0' THEN 0
        WHEN (SELECT source FROM pg_settings WHERE pg_settings.name = 'statement_timeout') = 'database' THEN 0
        ELSE extract(epoch FROM current_setting('statement_timeout')::interval) * 1000
      END
    )
    INTO body
    FROM pg_event_trigger_ddl_commands() AS object
    WHERE NOT object.in_extension AND object.object_identity IS NOT NULL;
    -- Nothing was there before the step, or CONCURRENTLY has ended the transaction that the statement began in.
    IF current_setting('schema_audit.before', true) <> '' THEN
      before := current_setting('schema_audit.before')::bigint[];
      scans := current_setting('schema_audit.scans');
      after := ${heldLocks};
      body := body || jsonb_build_object(
        'unexplained', to_jsonb(ARRAY(SELECT unnest(before) EXCEPT SELECT unnest(${setting("held")}::bigint[]))),
        'taken', to_jsonb(ARRAY(SELECT unnest(after) EXCEPT SELECT unnest(before))),
        'scans', (
          SELECT jsonb_object_agg(counter.oid, counter.times)
          FROM (
            SELECT known.oid, pg_stat_get_xact_numscans(known.oid) - COALESCE((scans ->> known.oid::text)::bigint, 0) AS times
            FROM schema_audit.known AS known
            WHERE known.kind IN ('r', 'm')
          ) AS counter
          WHERE counter.times > 0
        )
      );
      PERFORM set_config('schema_audit.held', after::text, true);
    END IF;
    PERFORM schema_audit.record('command', tg_tag, body);
  END $function$;

  CREATE FUNCTION schema_audit.record_rewrite() RETURNS event_trigger ${asOwner} AS $function$
  BEGIN
    PERFORM schema_audit.record('rewrite', tg_tag, jsonb_build_object(
      'relation', pg_event_trigger_table_rewrite_oid()::text, 'reason', pg_event_trigger_table_rewrite_reason()
    ));
  END $function$;

  -- Neither named (original) nor taken along by CASCADE (normal): part of what went. Row and array types go with their table.
  CREATE FUNCTION schema_audit.record_drop() RETURNS event_trigger ${asOwner} AS $function$
  DECLARE
    indexes jsonb := ${setting("indexes")};
  BEGIN
    PERFORM schema_audit.record('drop', tg_tag, jsonb_build_object('objects', (
      SELECT jsonb_agg(jsonb_build_object(
        'kind', object.object_type, 'identity', object.object_identity, 'relation', ${relationOfDrop},
        'isNamed', object.original, 'isCascaded', object.normal AND NOT object.original
      ))
      FROM pg_event_trigger_dropped_objects() AS object
      WHERE NOT object.is_temporary
        AND COALESCE(object.schema_name, '') !~ '^pg_'
        AND object.object_identity IS NOT NULL
        AND (object.classid <> 'pg_type'::regclass OR object.original OR object.normal)
    )));
  END $function$;

  -- Before a transaction commits that fired an event: what its last statements lock shows at no other event. Where CONCURRENTLY changed
  -- the transaction, nothing is known of the locks before.
  CREATE FUNCTION schema_audit.record_locks() RETURNS void ${asOwner} AS $function$
  DECLARE
    held bigint[] := ${setting("held")}::bigint[];
    -- A row that is written locks those that it refers to, too (ROW SHARE): that is no statement of its own.
    unexplained bigint[] := ARRAY(
      SELECT lock FROM (SELECT unnest(${heldLocks}) EXCEPT SELECT unnest(held)) AS fresh (lock) WHERE lock % 16 > 2
    );
  BEGIN
    IF cardinality(unexplained) > 0 THEN
      PERFORM set_config('schema_audit.held', (held || unexplained)::text, true);
      PERFORM schema_audit.record('end', 'COMMIT', jsonb_build_object('unexplained', to_jsonb(unexplained)));
    END IF;
  END $function$;

  CREATE FUNCTION schema_audit.record_end() RETURNS trigger ${asOwner} AS $function$
  BEGIN
    IF current_setting('schema_audit.held', true) <> '' THEN
      PERFORM schema_audit.record_locks();
    END IF;
    RETURN NULL;
  END $function$;

  CREATE CONSTRAINT TRIGGER schema_audit_record_end AFTER INSERT ON schema_audit.event DEFERRABLE INITIALLY DEFERRED
    FOR EACH ROW WHEN (new.is_first) EXECUTE FUNCTION schema_audit.record_end();
  ALTER TABLE schema_audit.event ENABLE ALWAYS TRIGGER schema_audit_record_end;

  CREATE EVENT TRIGGER schema_audit_record_start ON ddl_command_start EXECUTE FUNCTION schema_audit.record_start();
  CREATE EVENT TRIGGER schema_audit_record_command ON ddl_command_end EXECUTE FUNCTION schema_audit.record_command();
  CREATE EVENT TRIGGER schema_audit_record_rewrite ON table_rewrite EXECUTE FUNCTION schema_audit.record_rewrite();
  CREATE EVENT TRIGGER schema_audit_record_drop ON sql_drop EXECUTE FUNCTION schema_audit.record_drop();
  ALTER EVENT TRIGGER schema_audit_record_start ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_record_command ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_record_rewrite ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_record_drop ENABLE ALWAYS`;

// src/replay/walk-options.ts
var stepTimeoutMilliseconds = (options) => options.stepTimeoutMilliseconds ?? 12e4;

// src/replay/salvage.ts
async function salvage(project, history, server, options) {
  let stepperOptions = {
    history,
    mode: "salvage",
    stepTimeoutMilliseconds: stepTimeoutMilliseconds(options)
  };
  try {
    return await onScratchDatabase(server, options.prelude, async (database) => {
      let faults = await withStepper(
        project,
        database,
        stepperOptions,
        (stepper) => collectFaults(stepper, history, options)
      );
      if (faults !== void 0)
        return { faults, catalog: await catalogAtHead(project, database, options) };
    });
  } catch (error) {
    if (error instanceof EngineFailure || error instanceof UserError) return;
    throw error;
  }
}
async function collectFaults(stepper, { migrations }, { progress }) {
  let faults = [], taken = 0, recovered = /* @__PURE__ */ new Map();
  for (let [position2, { revision }] of migrations.entries()) {
    let outcome = await stepper.upgrade(revision);
    outcome.status === "applied" && (taken += 1);
    let found = outcome.status === "failed" ? [outcome.fault] : outcome.passedOver;
    faults.push(...found.map((fault) => ({ fault, revision })));
    for (let fault of outcome.status === "applied" ? outcome.recovered ?? [] : []) recovered.set(fault, revision);
    progress?.(position2 + 1, migrations.length, "up");
  }
  if (taken !== 0)
    return faults.map(({ fault, revision }) => {
      let recoveredBy = recovered.get(fault);
      return { ...fault, revision, ...recoveredBy !== void 0 && { recoveredBy } };
    });
}
async function catalogAtHead(project, database, { atHead }) {
  await database.resetSession();
  let catalog = await readCatalog(database, { exclude: project.ownRelations });
  return await atHead?.(database, catalog), catalog;
}

// src/replay/queries/changes.ts
var isNew3 = (row) => `age(${row}.xmin) <= (SELECT horizon.age FROM horizon)`;
var commentedRelation = `CASE
    WHEN comment.classoid = 'pg_catalog.pg_constraint'::regclass THEN (
      SELECT "constraint".conrelid FROM pg_catalog.pg_constraint AS "constraint" WHERE "constraint".oid = comment.objoid
    )
    WHEN comment.objsubid = 0 AND comment.classoid = 'pg_catalog.pg_class'::regclass THEN COALESCE(
      (SELECT index.indrelid FROM pg_catalog.pg_index AS index WHERE index.indexrelid = comment.objoid),
      comment.objoid
    )
    ELSE comment.objoid
  END`, relationParts = `
  SELECT relation.oid, ${isNew3("relation")}, true, 1
  FROM pg_catalog.pg_class AS relation
  WHERE relation.oid >= 16384 AND relation.relkind IN ('r', 'p', 'v', 'm', 'f', 'S')
  UNION ALL
  -- ALTER SEQUENCE \u2026 OWNED BY writes this row anew.
  SELECT sequence.seqrelid, ${isNew3("sequence")}, false, 1
  FROM pg_catalog.pg_sequence AS sequence
  UNION ALL
  -- A dropped column stays as a row, so these need no count.
  SELECT attribute.attrelid, true, false, 0
  FROM pg_catalog.pg_attribute AS attribute
  WHERE attribute.attrelid >= 16384 AND attribute.attnum > 0 AND ${isNew3("attribute")}
  UNION ALL
  SELECT "constraint".conrelid, ${isNew3('"constraint"')}, false, 1
  FROM pg_catalog.pg_constraint AS "constraint"
  WHERE "constraint".conrelid >= 16384 AND "constraint".contype IN ('p', 'u', 'c', 'f', 'x')
  UNION ALL
  SELECT index.indrelid, ${isNew3("index")}, false, 1
  FROM pg_catalog.pg_index AS index
  WHERE index.indrelid >= 16384
  UNION ALL
  SELECT index.indrelid, true, false, 0
  FROM pg_catalog.pg_class AS relation
  JOIN pg_catalog.pg_index AS index ON index.indexrelid = relation.oid
  WHERE relation.oid >= 16384 AND relation.relkind IN ('i', 'I') AND ${isNew3("relation")}
  UNION ALL
  SELECT trigger.tgrelid, ${isNew3("trigger")}, false, 1
  FROM pg_catalog.pg_trigger AS trigger
  WHERE NOT trigger.tgisinternal
  UNION ALL
  SELECT policy.polrelid, ${isNew3("policy")}, false, 1
  FROM pg_catalog.pg_policy AS policy
  UNION ALL
  SELECT rule.ev_class, ${isNew3("rule")}, false, 1
  FROM pg_catalog.pg_rewrite AS rule
  WHERE rule.ev_class >= 16384
  UNION ALL
  SELECT inheritance.inhrelid, ${isNew3("inheritance")}, false, 1
  FROM pg_catalog.pg_inherits AS inheritance
  UNION ALL
  SELECT ${commentedRelation}, ${isNew3("comment")}, false, 1
  FROM pg_catalog.pg_description AS comment
  WHERE comment.objoid >= 16384`, sectionParts = `
  SELECT 'schemas', ${isNew3("namespace")}
  FROM pg_catalog.pg_namespace AS namespace
  WHERE namespace.oid >= 16384
  UNION ALL
  SELECT 'extensions', ${isNew3("extension")}
  FROM pg_catalog.pg_extension AS extension
  WHERE extension.oid >= 16384
  UNION ALL
  SELECT 'routines', ${isNew3("routine")}
  FROM pg_catalog.pg_proc AS routine
  WHERE routine.oid >= 16384
  UNION ALL
  SELECT 'types', ${isNew3("type")}
  FROM pg_catalog.pg_type AS type
  WHERE type.oid >= 16384 AND type.typtype IN ('e', 'd', 'r')
  UNION ALL
  SELECT 'types', ${isNew3("label")}
  FROM pg_catalog.pg_enum AS label
  WHERE label.oid >= 16384
  UNION ALL
  SELECT 'types', ${isNew3('"check"')}
  FROM pg_catalog.pg_constraint AS "check"
  WHERE "check".oid >= 16384 AND "check".contypid <> 0
  UNION ALL
  SELECT 'types', ${isNew3("relation")} OR ${isNew3("attribute")}
  FROM pg_catalog.pg_class AS relation
  JOIN pg_catalog.pg_attribute AS attribute ON attribute.attrelid = relation.oid
  WHERE relation.oid >= 16384 AND relation.relkind = 'c'
  UNION ALL
  SELECT CASE comment.classoid WHEN 'pg_catalog.pg_type'::regclass THEN 'types' ELSE 'routines' END, ${isNew3("comment")}
  FROM pg_catalog.pg_description AS comment
  WHERE comment.objoid >= 16384
    AND comment.classoid IN ('pg_catalog.pg_type'::regclass, 'pg_catalog.pg_proc'::regclass)`, changesQuery = `
  WITH horizon AS MATERIALIZED (SELECT age($1::xid) AS age),
  relation_part (oid, is_new, is_relation, rows) AS (${relationParts}),
  relation_extent AS (
    SELECT oid, sum(rows) AS rows, bool_or(is_new) AS is_new FROM relation_part GROUP BY oid HAVING bool_or(is_relation)
  ),
  section_part (section, is_new) AS (${sectionParts}),
  section_extent AS (SELECT section, count(*) AS rows, bool_or(is_new) AS is_new FROM section_part GROUP BY section)
  SELECT json_build_object(
    'horizon', pg_snapshot_xmin(pg_current_snapshot())::xid::text,
    'relations', (SELECT COALESCE(json_object_agg(oid, json_build_array(rows, is_new)), '{}') FROM relation_extent),
    'sections', (SELECT COALESCE(json_object_agg(section, json_build_array(rows, is_new)), '{}') FROM section_extent)
  ) AS changes`;

// src/replay/queries/touched.ts
var kindOf2 = `CASE
      WHEN object.classid = 'pg_namespace'::regclass THEN 'schemas'
      WHEN object.classid = 'pg_extension'::regclass THEN 'extensions'
      WHEN object.classid = 'pg_proc'::regclass THEN 'routines'
      WHEN object.classid = 'pg_type'::regclass THEN 'types'
      WHEN object.object_type LIKE 'composite type%' OR object.object_type = 'domain constraint' THEN 'types'
      WHEN object.object_type = 'sequence' THEN 'sequence'
      WHEN object.classid = ANY ('{pg_class,pg_constraint,pg_trigger,pg_policy,pg_rewrite,pg_attrdef}'::regclass[]) THEN 'relation'
    END`, droppedRelation = `CASE
      WHEN object.classid = 'pg_class'::regclass THEN object.objid
      ELSE to_regclass(quote_ident(object.address_names[1]) || '.' || quote_ident(object.address_names[2]))
    END`, installTouched = `
  CREATE SCHEMA IF NOT EXISTS schema_audit;
  CREATE TABLE schema_audit.touched (kind text NOT NULL, oid oid, name text);

  -- GRANT and REVOKE do not tell their object: it is among the relations that the transaction wrote.
  CREATE FUNCTION schema_audit.note_command() RETURNS event_trigger ${asOwner} AS $function$
  BEGIN
    INSERT INTO schema_audit.touched (kind, oid)
    SELECT ${kindOf2}, ${relationOfObject}
    FROM pg_event_trigger_ddl_commands() AS object
    WHERE ${kindOf2} IS NOT NULL;
    IF tg_tag IN ('GRANT', 'REVOKE') THEN
      INSERT INTO schema_audit.touched (kind, oid)
      SELECT 'relation', oid
      FROM pg_class
      WHERE oid >= 16384 AND age(xmin) <= age(pg_current_xact_id()::xid);
    END IF;
  END $function$;

  -- Row and array types go with their table; they are neither what was asked for (original) nor an ordinary dependent (normal).
  CREATE FUNCTION schema_audit.note_drop() RETURNS event_trigger ${asOwner} AS $function$
  BEGIN
    INSERT INTO schema_audit.touched (kind, oid, name)
    SELECT
      CASE object.object_type WHEN 'index' THEN 'index' ELSE ${kindOf2} END,
      ${droppedRelation},
      CASE object.object_type WHEN 'index' THEN object.schema_name || '.' || object.object_name END
    FROM pg_event_trigger_dropped_objects() AS object
    WHERE ${kindOf2} IS NOT NULL
      AND NOT object.is_temporary
      AND (object.classid <> 'pg_type'::regclass OR object.original OR object.normal);
  END $function$;

  -- A touched relation brings its partitions and heirs: PostgreSQL names only the parent. PL/pgSQL keeps the plan.
  CREATE FUNCTION schema_audit.take_touched() RETURNS TABLE (kind text, oid text, name text) LANGUAGE plpgsql AS $function$
  BEGIN
    RETURN QUERY
    WITH RECURSIVE taken AS (DELETE FROM schema_audit.touched AS entry RETURNING entry.kind, entry.oid, entry.name),
    reached (kind, oid, name) AS (
      SELECT taken.kind, taken.oid, taken.name FROM taken
      UNION
      SELECT 'relation', inheritance.inhrelid, NULL
      FROM reached
      JOIN pg_catalog.pg_inherits AS inheritance ON inheritance.inhparent = reached.oid
    )
    SELECT reached.kind, COALESCE(reached.oid::text, ''), COALESCE(reached.name, '')
    FROM reached;
  END $function$;

  CREATE EVENT TRIGGER schema_audit_command ON ddl_command_end EXECUTE FUNCTION schema_audit.note_command();
  CREATE EVENT TRIGGER schema_audit_drop ON sql_drop EXECUTE FUNCTION schema_audit.note_drop();
  ALTER EVENT TRIGGER schema_audit_command ENABLE ALWAYS;
  ALTER EVENT TRIGGER schema_audit_drop ENABLE ALWAYS`, takeTouched = "SELECT kind, oid, name FROM schema_audit.take_touched()";

// src/replay/change-detector.ts
var changeDetector = (database) => database.server.capabilities.has("event-triggers") ? new EventTriggers(database) : new RowComparison(database), EventTriggers = class {
  bringsReading = !0;
  #database;
  #isInstalled = !1;
  constructor(database) {
    this.#database = database;
  }
  async start() {
    !this.#isInstalled && !await hasOurs(this.#database, "touched") && await this.#database.execute(`${installTouched};${installReadDocument}`), this.#isInstalled = !0, await this.#database.query(takeTouched);
  }
  async changes(before) {
    let touched = await this.#database.query(takeTouched), sections2 = new Set(touched.map(({ kind }) => kind)), oids = new Set(oidsOf("relation", touched));
    for (let oid of relationsOfIndexes(touched, before)) oids.add(oid);
    for (let oid of heirs(oids, before)) oids.add(oid);
    return sections2.has("extensions") && sections2.add("schemas"), {
      relations: [...oids],
      sequences: oidsOf("sequence", touched),
      sections: allSections.filter((section2) => sections2.has(section2))
    };
  }
}, oidsOf = (wanted, touched) => touched.flatMap(({ kind, oid }) => kind === wanted && oid !== "" ? [oid] : []);
function relationsOfIndexes(touched, before) {
  let names = new Set(touched.flatMap(({ kind, name: name2 }) => kind === "index" ? [name2] : []));
  return names.size === 0 ? [] : [...before].flatMap(
    ([oid, { schema, indexes }]) => indexes.some(({ name: name2 }) => names.has(`${schema}.${name2}`)) ? [oid] : []
  );
}
function heirs(oids, before) {
  let parents = /* @__PURE__ */ new Set();
  for (let oid of oids) {
    let relation = before.get(oid);
    relation && parents.add(relationLabel(relation));
  }
  return [...before].flatMap(([oid, { partitionOf, inherits = [] }]) => (partitionOf ? [partitionOf.parent, ...inherits] : inherits).some((parent2) => parents.has(relationLabel(parent2))) ? [oid] : []);
}
var RowComparison = class {
  bringsReading = !1;
  #database;
  #last;
  constructor(database) {
    this.#database = database;
  }
  async start() {
    this.#last = await this.#read();
  }
  async changes() {
    let before = this.#last ?? nothing, after = await this.#read();
    this.#last = after;
    let gone = Object.keys(before.relations).filter((oid) => !(oid in after.relations)), changed = Object.keys(after.relations).filter(
      (oid) => isChanged(before.relations[oid], after.relations[oid])
    ), oids = [...gone, ...changed];
    return {
      relations: oids,
      sequences: oids,
      sections: allSections.filter((section2) => isChanged(before.sections[section2], after.sections[section2]))
    };
  }
  async #read() {
    let [row] = await this.#database.query(changesQuery, [(this.#last ?? nothing).horizon]);
    if (!row) throw new Error("The comparison of catalog rows returned no row.");
    return row.changes;
  }
}, nothing = { horizon: "3", relations: {}, sections: {} }, isChanged = (before, after) => after?.[1] === !0 || before?.[0] !== after?.[0];

// src/replay/renames.ts
function mayBeRenamed(before, after) {
  let earlier = new Set(before), later = new Set(after);
  return before.some((name2) => !later.has(name2)) && after.some((name2) => !earlier.has(name2));
}
function isNameReused(before, after) {
  let earlier = new Set(before), kept2 = after.filter((name2) => earlier.has(name2)), firstNew = after.findIndex((name2) => !earlier.has(name2));
  return firstNew !== -1 && after.slice(firstNew).some((name2) => earlier.has(name2)) || before.filter((name2) => kept2.includes(name2)).join("\0") !== kept2.join("\0");
}
var relationNames = ({ schema, name: name2, columns: columns2 }) => [
  `relation ${schema}.${name2}`,
  ...columns2.map((column2) => `column ${column2.name}`)
];
function sectionNames(catalog, read) {
  return [
    ...(read.schemas ? catalog.schemas ?? [] : []).map((name2) => `schema ${name2}`),
    ...(read.types ? catalog.types ?? [] : []).flatMap(typeNames),
    ...(read.routines ? catalog.routines ?? [] : []).map(
      (routine) => `routine ${routine.schema}.${routine.name}(${routine.arguments})`
    ),
    // The types of an extension move with it.
    ...(read.extensions ? catalog.extensions ?? [] : []).map(({ name: name2, schema }) => `extension ${schema}.${name2}`)
  ];
}
function typeNames(type) {
  let name2 = `type ${type.schema}.${type.name}`;
  return type.kind === "enum" ? [name2, ...type.labels.map((label) => `${name2} ${label}`)] : type.kind === "composite" ? [name2, ...type.attributes.map((attribute2) => `${name2} ${attribute2.name}`)] : [name2];
}

// src/replay/snapshotter.ts
function snapshotter(database, options, detector = changeDetector(database)) {
  if (!database.readCatalog) return new TargetedSnapshotter(database, options, detector);
  let whole = () => readCatalog(database, options);
  return { snapshot: whole, wholeSnapshot: whole };
}
var TargetedSnapshotter = class {
  #database;
  #options;
  #detector;
  /** One object for all relations that are equal by value. */
  #known = /* @__PURE__ */ new Map();
  #state;
  constructor(database, options, detector) {
    this.#database = database, this.#options = options, this.#detector = detector;
  }
  async wholeSnapshot() {
    await this.#detector.start();
    let document4 = await this.#read(allParts);
    return this.#remember(this.#relationsOf(document4), sequencesOf(document4), document4);
  }
  async snapshot() {
    let before = this.#state;
    if (!before) return this.wholeSnapshot();
    let changes = await this.#detector.changes(before.relations), parts = partsOf(changes);
    if (parts.length === 0) return before.catalog;
    let oids = [...changes.relations, ...changes.sequences], document4 = await this.#read(parts, oids);
    return isRenaming(before, document4) ? this.wholeSnapshot() : this.#remember(
      updated(before.relations, changes.relations, this.#relationsOf(document4)),
      updated(before.sequences, changes.sequences, sequencesOf(document4)),
      { ...before.catalog, ...document4 }
    );
  }
  async #read(parts, oids) {
    return this.#detector.bringsReading ? readPlannedDocument(this.#database, this.#options, parts, oids) : readDocument(this.#database, this.#options, parts, oids);
  }
  #relationsOf({ relations: relations2 = [] }) {
    return new Map(relations2.map(({ oid, relation }) => [oid, this.#shared(relation)]));
  }
  #shared(relation) {
    let text5 = JSON.stringify(relation), known = this.#known.get(text5);
    return known || (this.#known.set(text5, relation), relation);
  }
  #remember(relations2, sequences2, { schemas: schemas2 = [], types: types2 = [], routines: routines2 = [], extensions: extensions2 = [] }) {
    let catalog = {
      serverVersion: this.#database.server.serverVersion,
      depth: "full",
      schemas: schemas2,
      relations: [...relations2.values()].sort(bySchemaAndName),
      types: types2,
      sequences: [...sequences2.values()].sort(bySchemaAndName),
      routines: routines2,
      extensions: extensions2
    };
    return this.#state = { relations: relations2, sequences: sequences2, catalog }, catalog;
  }
}, partsOf = ({ relations: relations2, sequences: sequences2, sections: sections2 }) => [
  ...relations2.length > 0 ? ["relations"] : [],
  ...sequences2.length > 0 ? ["sequences"] : [],
  ...sections2
], sequencesOf = ({ sequences: sequences2 = [] }) => new Map(sequences2.map(({ oid, sequence }) => [oid, sequence]));
function updated(before, touched, read) {
  if (touched.length === 0) return before;
  let gone = new Set(touched);
  return new Map([...[...before].filter(([oid]) => !gone.has(oid)), ...read]);
}
function isRenaming({ relations: relations2, sequences: sequences2, catalog }, document4) {
  let isRelationRenamed = (document4.relations ?? []).some(({ oid, relation }) => {
    let before = relations2.get(oid);
    return before === void 0 ? !1 : mayBeRenamed(relationNames(before), relationNames(relation)) || isNameReused(columnNames3(before), columnNames3(relation));
  }), isSequenceRenamed = (document4.sequences ?? []).some(({ oid, sequence }) => {
    let before = sequences2.get(oid);
    return before !== void 0 && bySchemaAndName(before, sequence) !== 0;
  });
  return isRelationRenamed || isSequenceRenamed || mayBeRenamed(sectionNames(catalog, document4), sectionNames(document4, document4));
}
var columnNames3 = ({ columns: columns2 }) => columns2.map(({ name: name2 }) => name2);
function bySchemaAndName(left2, right) {
  return compare(left2.schema, right.schema) || compare(left2.name, right.name);
}
var compare = (left2, right) => left2 === right ? 0 : left2 < right ? -1 : 1;

// src/replay/viewpoint.ts
async function lookFrom(viewpoint, standing) {
  viewpoint.isSeen = !0;
  let { catalog } = standing, isLong = catalog.relations.length >= manyRelations && !standing.hasRows, look = (database) => viewpoint.look(database, catalog);
  isLong && await standing.copies.lookBeside(standing.database, standing.position, look) || await lookHere(look, standing.database);
}
var manyRelations = 50;
async function lookHere(look, database) {
  let positions2 = await readPositions(database, []);
  await look(database), await restorePositions(database, positions2);
}

// src/replay/stairway.ts
var Stairway = class {
  #plan;
  #database;
  #stepper;
  #track;
  #rows;
  constructor(plan2, on) {
    this.#plan = plan2, this.#database = on.database, this.#stepper = on.stepper, this.#track = on.track, this.#rows = on.rows;
  }
  /**
   * `from`: position of the first migration that is not finished. Those before it were walked on an earlier database; what the database
   * does not have of them (`at`: the first of these) is repeated.
   */
  async climb({ at, from }) {
    let { migrations } = this.#plan.history, broken = from === 0 ? void 0 : await this.#track.repeat(migrations.slice(at, from));
    if (broken === void 0) return this.#ascend(from);
    this.#plan.log.breakOff(`${broken} could not be repeated on a new database`);
  }
  async #ascend(from) {
    let { migrations } = this.#plan.history, because;
    for (let [offset, migration] of migrations.slice(from).entries()) {
      let position2 = from + offset;
      because === void 0 && await this.#lookAfter(migrations[position2 - 1], position2);
      let outcome = because === void 0 ? await this.#stair(migration, position2) : this.#skip(migration, because), restart = restartAt(outcome, position2, migration);
      if (restart) return restart;
      outcome === "failed" && (because = this.#track.lost ?? `the way up ended at ${migration.revision}`);
    }
    return because === void 0 ? this.#arrive() : void 0;
  }
  async #lookAfter(migration, position2) {
    let { viewpoint, copies } = this.#plan;
    if (!viewpoint || viewpoint.isSeen || viewpoint.after !== migration?.revision) return;
    let catalog = await this.#track.whole(), hasRows = this.#rows?.isEmpty === !1;
    await lookFrom(viewpoint, { database: this.#database, catalog, position: position2, hasRows, copies });
  }
  async #arrive() {
    await this.#care((rows) => rows.clear(this.#track.catalog));
    let head = await this.#track.whole();
    this.#plan.log.reachHead(head), await this.#plan.atHead?.(this.#database, head);
  }
  /** A way back that does not lead back will want the database as it is before it. */
  async #considerCopy(position2) {
    let { copies, log, obstacle } = this.#plan;
    obstacle !== void 0 || this.#rows?.isEmpty === !1 || await copies.consider(this.#database, position2, log.millisecondsUp(copies.latest?.position ?? 0, position2));
  }
  async #stair(migration, position2) {
    let { underTest, withoutRows: withoutRows2, log } = this.#plan, { revision } = migration, before = this.#track.catalog, isWithRows = underTest.has(revision) && !withoutRows2.has(revision);
    underTest.has(revision) && await this.#considerCopy(position2);
    let up = await this.#care((rows) => isWithRows ? rows.load(migration, before) : rows.clear(before)) ? await this.#attempt(migration, "up", void 0) : "broken-with-rows", outcome = typeof up == "string" ? up : await this.#continue(migration, before, up), entry = this.#rows?.entry();
    return entry && log.enter(entry), outcome;
  }
  async #continue(migration, before, up) {
    let isUnderTest = this.#plan.underTest.has(migration.revision);
    return this.#note(up), up.status === "applied" ? isUnderTest ? this.#back(migration, before, up.after) : "up" : (isUnderTest && this.#skipWayBack(migration, "its way up did not run"), "failed");
  }
  /** Down and up again. */
  async #back(migration, before, built) {
    let obstacle = this.#plan.obstacle ?? obstacleDown(migration, this.#stepper);
    if (obstacle !== void 0)
      return this.#skipWayBack(migration, obstacle), "up";
    let down = await this.#attempt(migration, "down", before);
    if (typeof down == "string") return down;
    if (this.#note(down), down.status !== "applied")
      return this.#skipAgain(migration, "it was not undone"), this.#track.lost === void 0 ? "up" : "broken";
    let again = await this.#attempt(migration, "again", built);
    return typeof again == "string" ? again : (this.#note(again), again.status === "applied" && difference(built, again.after).length === 0 ? "up" : "broken");
  }
  /** Rows go out of the way of a step that fails on them, as long as a failed step leaves no trace. */
  async #attempt(migration, pass, expected) {
    let before = this.#track.catalog;
    for (; ; ) {
      let step = await this.#track.step(migration, pass, expected);
      if (!this.#rows?.isLoaded || step.status === "skipped") return step;
      let verdict = await this.#consider(this.#rows, step, pass, before);
      if (verdict !== "try-again") return verdict === "settled" ? step : verdict;
    }
  }
  async #consider(rows, step, pass, before) {
    return step.status === "applied" ? await this.#care(() => rows.hold(pass, before, step.after)) ? "settled" : "broken-with-rows" : this.#track.lost !== void 0 ? (rows.breakDown(pass, step.fault, before), "broken-with-rows") : rows.isEmpty ? this.#considerWithout(rows, step.fault, pass) : await this.#care(() => rows.giveWay(pass, step.fault, before)) ? "try-again" : "broken-with-rows";
  }
  /** A verdict about the chain is one about a database that never had rows. */
  #considerWithout(rows, fault, pass) {
    return pass === "up" && rows.isUnsure ? (rows.suspect(pass), "broken-by-leftovers") : (rows.failAnyway(pass, fault), "settled");
  }
  /** False when rows cannot be had here: the server refuses what is done with them, or is gone. */
  async #care(act) {
    if (!this.#rows) return !0;
    try {
      return await act(this.#rows), !0;
    } catch (error) {
      if (error instanceof EngineFailure || error instanceof StatementError) return !1;
      throw error;
    }
  }
  #note(step) {
    let { log, progress, withoutRows: withoutRows2 } = this.#plan;
    log.note(step, this.#track.recording), step.status === "failed" && withoutRows2.has(step.revision) && log.retract(step.revision), progress(step.pass);
  }
  #skip(migration, because) {
    return this.#plan.log.skip(migration, "up", because), this.#plan.progress("up"), this.#plan.underTest.has(migration.revision) && this.#skipWayBack(migration, "its way up did not run"), "up";
  }
  #skipWayBack(migration, because) {
    this.#plan.log.skip(migration, "down", because), this.#plan.progress("down"), this.#skipAgain(migration, "it was not undone");
  }
  #skipAgain(migration, because) {
    this.#plan.log.skip(migration, "again", because), this.#plan.progress("again");
  }
};
function restartAt(outcome, position2, { revision }) {
  return outcome === "broken" ? { from: position2 + 1 } : outcome === "broken-by-leftovers" ? { from: position2, withoutRows: revision, isAnew: !0 } : outcome === "broken-with-rows" ? { from: position2, withoutRows: revision } : void 0;
}
function obstacleDown({ revision, downgrade }, stepper) {
  return stepper.downgrade ? downgrade === "absent" ? `${revision} has no way back` : downgrade === "irreversible" ? `${revision} says that it cannot be undone` : void 0 : "the tool has no way back";
}

// src/replay/recorder/acts.ts
function actsOf(text5, relation) {
  return commandsIn(wordsOf5(text5)).flatMap((command) => {
    let [first, second] = command.map(({ text: one2 }) => one2.toUpperCase());
    if (first !== "ALTER" || second !== "TABLE") return maintenance(command);
    let { name: name2, parts } = alterations2(command.slice(2));
    return relation !== void 0 && name2 !== void 0 && name2 !== relation ? [] : parts.flatMap(actsOfPart);
  });
}
function wordsOf5(text5) {
  let words4 = [];
  for (let token2 of tokensOf(text5))
    token2.kind !== "comment" && words4.push(...wordOf3(token2, text5.slice(token2.start, token2.end)));
  return words4;
}
function wordOf3({ kind }, text5) {
  if (kind === "quoted") return [{ text: "\xA7", name: text5.slice(1, -1).replaceAll('""', '"') }];
  if (kind === "word") return [{ text: text5, name: text5.toLowerCase() }];
  if (kind !== "string") return [{ text: text5 }];
  let inner = /^(?:\$[^$]*\$([\s\S]*)\$[^$]*\$|'([\s\S]*)')$/.exec(text5), code3 = inner?.[1] ?? inner?.[2]?.replaceAll("''", "'") ?? "";
  return isCode2.test(code3) ? [{ text: ";" }, ...wordsOf5(code3), { text: ";" }] : [{ text: "''" }];
}
var isCode2 = /\b(?:ALTER\s+TABLE|TRUNCATE|CLUSTER|VACUUM)\b/i, openings = /* @__PURE__ */ new Set(["ALTER", "TRUNCATE", "CLUSTER", "VACUUM"]), edges = /* @__PURE__ */ new Set([";", "BEGIN", "THEN", "ELSE", "LOOP", "EXECUTE"]);
function commandsIn(words4) {
  let commands = [], current, isAtEdge = !0;
  for (let word2 of words4) {
    let text5 = word2.text.toUpperCase();
    isAtEdge && openings.has(text5) && (current = [], commands.push(current)), text5 === ";" && (current = void 0), current?.push(word2), isAtEdge = edges.has(text5);
  }
  return commands;
}
function maintenance(command) {
  let text5 = command.map((word2) => word2.text.toUpperCase()).join(" ");
  return text5.startsWith("TRUNCATE") ? [{ kind: "truncate" }] : text5.startsWith("CLUSTER") ? [{ kind: "cluster" }] : /^VACUUM (?:\([^)]*\b)?FULL\b/.test(text5) ? [{ kind: "vacuum-full" }] : [];
}
function alterations2(words4) {
  let at = words4.findIndex(({ text: text5 }) => !["IF", "EXISTS", "ONLY"].includes(text5.toUpperCase())), nameAt = words4[at + 1]?.text === "." ? at + 2 : at, parts = [[]];
  for (let word2 of outermost(words4.slice(nameAt + 1)))
    word2.text === "," ? parts.push([]) : parts.at(-1)?.push(word2);
  let name2 = words4[nameAt]?.name;
  return { ...name2 !== void 0 && { name: name2 }, parts };
}
function outermost(words4) {
  let depth = 0;
  return words4.filter(({ text: text5 }) => {
    text5 === "(" && (depth += 1);
    let isOutermost = depth === 0 && text5 !== "*";
    return text5 === ")" && (depth -= 1), isOutermost;
  });
}
function actsOfPart(words4) {
  let text5 = words4.map((word2) => word2.text.toUpperCase()).join(" "), nameAfter = (...opening) => words4[opening.length]?.name ?? "";
  return /^ALTER (?:COLUMN )?\S+ SET NOT NULL$/.test(text5) ? [{ kind: "set-not-null", column: words4[text5.startsWith("ALTER COLUMN ") ? 2 : 1]?.name ?? "" }] : text5.startsWith("VALIDATE CONSTRAINT ") ? [{ kind: "validate-constraint", name: nameAfter("VALIDATE", "CONSTRAINT") }] : text5.startsWith("ATTACH PARTITION ") ? [{ kind: "attach-partition", isConcurrent: !1 }] : text5.startsWith("DETACH PARTITION ") ? [{ kind: "detach-partition", isConcurrent: text5.endsWith(" CONCURRENTLY") }] : text5.startsWith("SET TABLESPACE ") ? [{ kind: "set-tablespace" }] : text5.startsWith("ADD ") ? additions2(text5, words4) : [];
}
function additions2(text5, words4) {
  let isValidated = !/\bNOT VALID\b/.test(text5), notNull2 = /^ADD (?:CONSTRAINT \S+ )?NOT NULL \S+/.exec(text5)?.[0];
  if (notNull2 !== void 0)
    return isValidated ? [{ kind: "set-not-null", column: words4[notNull2.split(" ").length - 1]?.name ?? "" }] : [];
  let name2 = text5.startsWith("ADD CONSTRAINT ") ? words4[2]?.name : void 0, named3 = name2 === void 0 ? {} : { name: name2 };
  return [
    .../\bREFERENCES\b/.test(text5) ? [{ kind: "add-foreign-key", isValidated, ...named3 }] : [],
    .../\bCHECK\b/.test(text5) ? [{ kind: "add-check", isValidated, ...named3 }] : [],
    ...keys3.flatMap(
      ([pattern, key]) => pattern.test(text5) ? [{ kind: "add-key", key, usesIndex: usesIndex.test(text5), ...named3 }] : []
    )
  ];
}
var keys3 = [
  [/\bPRIMARY KEY\b/, "primary key"],
  [/\bUNIQUE\b/, "unique"],
  [/\bEXCLUDE\b/, "exclusion"]
], usesIndex = /\bUSING INDEX (?!TABLESPACE\b)/;

// src/replay/recorder/statement-texts.ts
function statementTexts(commands) {
  let texts4 = commands.map(({ query }) => query.trim());
  for (let positions2 of grouped(commands, ({ query }) => query)) {
    let [first] = positions2;
    first !== void 0 && assign2(texts4, positions2, commands, splitScript(commands[first]?.query ?? ""));
  }
  return texts4;
}
function assign2(texts4, positions2, commands, parts) {
  let [only] = parts;
  if (only && parts.length === 1) {
    for (let position2 of positions2) texts4[position2] = only.text;
    return;
  }
  let openings2 = parts.map(({ text: text5 }) => ({ text: text5, opening: openingOf(text5) })), tagOf = (position2) => commands[position2]?.tag ?? "";
  for (let alike of grouped(positions2, tagOf).map((indexes) => indexes.map((index2) => positions2[index2] ?? 0))) {
    let tag = tagOf(alike[0] ?? 0), plain2 = openings2.filter(({ opening }) => opensWith(opening, tag)), matching = [openings2.flatMap(
      (part) => opensWith(part.opening, tag) ? [part] : timesIn(part, tag).map(() => part)
    ), plain2].find(({ length }) => length === alike.length);
    for (let [index2, position2] of (matching ? alike : []).entries()) texts4[position2] = matching?.[index2]?.text ?? "";
  }
}
function timesIn({ text: text5, opening }, tag) {
  if (!opensWith(opening, "DO")) return [];
  let words4 = (otherNames.get(tag) ?? tag).replaceAll(" ", "\\s+");
  return [...text5.matchAll(new RegExp(`\\b${words4}\\b`, "gi"))];
}
function grouped(items2, keyOf4) {
  let groups = /* @__PURE__ */ new Map();
  for (let [position2, item] of items2.entries()) {
    let key = keyOf4(item), group = groups.get(key);
    group ? group.push(position2) : groups.set(key, [position2]);
  }
  return [...groups.values()];
}
var between2 = new Set(
  "OR REPLACE UNIQUE TEMP TEMPORARY LOCAL GLOBAL UNLOGGED RECURSIVE TRUSTED PROCEDURAL CONSTRAINT DEFAULT".split(" ")
);
function openingOf(text5) {
  let words4 = [];
  for (let token2 of tokensOf(text5)) {
    if (token2.kind === "comment") continue;
    let word2 = text5.slice(token2.start, token2.end).toUpperCase();
    if (between2.has(word2) || words4.push(word2), words4.length === 5) break;
  }
  return words4.join(" ");
}
var opensWith = (opening, tag) => `${opening} `.startsWith(`${otherNames.get(tag) ?? tag} `), otherNames = /* @__PURE__ */ new Map([
  ["CREATE TABLE AS", "CREATE TABLE"],
  ["SELECT INTO", "SELECT"]
]);

// src/replay/recorder/recorded-statements.ts
function recordedStatements(row, relations2, source) {
  let traces = tracesOf(row.events, relations2), commands = traces.filter((trace) => "tag" in trace), texts4 = statementTexts(commands.map(({ tag, query }) => ({ tag, query: row.queries[query] ?? "" }))), textOf3 = new Map(commands.map((command, position2) => [command, texts4[position2] ?? ""])), statements = traces.flatMap((trace) => {
    let { transaction, body } = trace, before = unseenLocks(transaction, locksOf(body.unexplained, relations2), source);
    return "tag" in trace ? [...before, statementOf(trace, textOf3.get(trace) ?? "", relations2, source)] : before;
  }), explained = new Set(statements.flatMap(explainedFiles)), files = row.rewritten.flatMap((oid) => relations2.get(oid) ?? []).filter((one2) => !explained.has(nameKey(one2)));
  return [
    ...statements,
    ...files.map((rewritten, index2) => unseen({ transaction: `unseen ${index2}`, rewritten, locks: [] }, source))
  ];
}
function tracesOf(events, relations2) {
  let traces = [], rewrites = [], dropped2 = [];
  for (let event of events) {
    if (event.kind === "rewrite" && rewrites.push(...rewritesOf(event.body, relations2)), event.kind === "drop" && dropped2.push(...droppedObjects(event.body.objects ?? [])), event.kind === "end" && traces.push({ transaction: event.transaction, body: event.body }), event.kind !== "command") continue;
    let { transaction, tag, query, body } = event;
    traces.push({ transaction, tag, query, body, rewrites, dropped: dropped2 }), rewrites = [], dropped2 = [];
  }
  return traces;
}
function droppedObjects(rows) {
  let whole = new Set(rows.flatMap(({ kind, relation }) => relation && isWhole(kind) ? [nameKey(relation)] : []));
  return rows.map((row) => {
    let isPart = row.relation !== null && !isWhole(row.kind) && whole.has(nameKey(row.relation));
    return { ...objectOf(row), isNamed: row.isNamed, isCascaded: row.isCascaded && !isPart };
  });
}
var isWhole = (kind) => /^(?:foreign )?table$|^(?:materialized )?view$/.test(kind);
function statementOf({ transaction, tag, body, rewrites, dropped: dropped2 }, text5, relations2, source) {
  let objects = (body.objects ?? []).map(objectOf);
  return {
    text: text5,
    tag,
    transaction,
    ...source.locationOf(text5, objects.length > 0 ? objects : dropped2.filter(({ isNamed }) => isNamed)),
    objects,
    acts: actsOf(text5, objects[0]?.relation?.name),
    locks: locksOf(body.taken, relations2),
    rewrites,
    scans: scansOf(body.scans ?? {}, relations2),
    dropped: dropped2,
    ...body.elapsed !== null && { milliseconds: Math.round(body.elapsed * 1e3) / 1e3 },
    lockTimeoutMilliseconds: body.lockTimeout,
    statementTimeoutMilliseconds: body.statementTimeout
  };
}
function unseenLocks(transaction, locks, source) {
  let byRelation2 = /* @__PURE__ */ new Map();
  for (let lock of locks) {
    let key = nameKey(lock.relation);
    byRelation2.set(key, [...byRelation2.get(key) ?? [], lock]);
  }
  return [...byRelation2.values()].map((taken) => unseen({ transaction, locks: taken }, source));
}
function unseen({ transaction, locks, rewritten }, source) {
  let relation = rewritten ?? locks[0]?.relation, statement = relation && source.unseenOn(relation), text5 = statement?.text ?? "";
  return {
    text: text5,
    tag: "unseen",
    transaction,
    location: statement?.location ?? source.place,
    objects: [],
    acts: actsOf(text5),
    locks,
    rewrites: rewritten ? [{ relation: rewritten, reason: "filenode", isExisting: !0 }] : [],
    scans: [],
    dropped: [],
    lockTimeoutMilliseconds: 0,
    statementTimeoutMilliseconds: 0
  };
}
var scansOf = (times2, relations2) => Object.entries(times2).flatMap(([oid, count]) => {
  let relation = relations2.get(oid);
  return relation ? [{ relation, times: count }] : [];
}).sort((left2, right) => compare2(nameKey(left2.relation), nameKey(right.relation))), explainedFiles = ({ tag, rewrites, objects }) => [
  ...rewrites.map(({ relation }) => nameKey(relation)),
  ...tag === "REFRESH MATERIALIZED VIEW" ? objects.flatMap(({ relation }) => relation ? [nameKey(relation)] : []) : []
], locksOf = (held, relations2) => held.flatMap((lock) => {
  let relation = relations2.get(String(Math.floor(lock / 16))), mode = lockModes[lock % 16 - 1];
  return relation && mode ? [{ relation, mode, isExisting: !0 }] : [];
}).sort(
  (left2, right) => compare2(nameKey(left2.relation), nameKey(right.relation)) || lockModes.indexOf(right.mode) - lockModes.indexOf(left2.mode)
), nameKey = ({ schema, name: name2 }) => `${schema}\0${name2}`, compare2 = (left2, right) => left2 === right ? 0 : left2 < right ? -1 : 1, objectOf = ({ kind, identity, relation }) => ({
  kind,
  identity,
  ...relation && { relation }
});
function rewritesOf({ relation: oid, reason: bits2 }, relations2) {
  let relation = relations2.get(oid);
  return relation ? reasons.flatMap(([bit, reason]) => (bits2 & bit) === bit ? [{ relation, reason, isExisting: !0 }] : []) : [];
}
var reasons = [
  [1, "persistence"],
  [2, "default"],
  [4, "type"],
  [8, "access-method"]
];

// src/replay/recorder/source-statements.ts
var SourceStatements = class {
  /** The migration itself: where nothing nearer is known. */
  place;
  #statements;
  #calls;
  #byText = /* @__PURE__ */ new Map();
  constructor(migration, pass) {
    let direction = pass === "down" ? "downgrade" : "upgrade";
    this.place = (direction === "downgrade" ? migration.downgradeLocation : void 0) ?? migration.location, this.#statements = migration.statements.filter((statement) => statement.direction === direction), this.#calls = this.#statements.filter(({ form }) => form === "call").map((statement) => ({ statement, names: namesIn2(statement.text) }));
    for (let statement of this.#statements) {
      if (statement.form !== "sql") continue;
      let text5 = keyOf3(statement.text);
      this.#byText.set(text5, [...this.#byText.get(text5) ?? [], statement]);
    }
  }
  /** Equal statements are told apart by their order. */
  locationOf(text5, objects) {
    let alike = this.#byText.get(keyOf3(text5));
    return { location: ((alike && alike.length > 1 ? alike.shift() : alike?.[0]) ?? this.#callBehind(text5, objects))?.location ?? this.place };
  }
  /** A statement on the relation that fires no event trigger. */
  unseenOn({ name: name2 }) {
    let named3 = new RegExp(`(?:^|[^\\w])${escaped2(name2)}(?:$|[^\\w])`, "i");
    return this.#statements.find(({ text: text5 }) => firesNothing.test(text5) && named3.test(text5));
  }
  /** The call all of whose names stand in the statement, and none has more of them; else the only one that names what is made. */
  #callBehind(text5, objects) {
    let words4 = new Set(text5.toLowerCase().match(/\w+/g) ?? []), whole = this.#calls.filter(({ names }) => names.size > 0 && [...names].every((name2) => words4.has(name2))), most = Math.max(...whole.map(({ names }) => names.size)), [best, ...more] = whole.filter(({ names }) => names.size === most);
    if (best && more.length === 0) return best.statement;
    let made2 = objects.flatMap(({ kind, identity }) => isOwnName(kind) ? [lastPart2(identity).toLowerCase()] : []), [only, ...others] = this.#calls.filter(({ names }) => made2.some((name2) => names.has(name2)));
    return others.length === 0 ? only?.statement : void 0;
  }
}, keyOf3 = (sql) => canonicalText(sql).replace(/(?: ?;)+$/, ""), namesIn2 = (call) => new Set([...call.matchAll(/(['"`])(\w+)\1/g)].flatMap(([, , name2]) => name2?.toLowerCase() ?? [])), firesNothing = /\b(?:TRUNCATE|CLUSTER|VACUUM|LOCK\s+TABLE|INSERT\s+INTO|UPDATE|DELETE\s+FROM|MERGE\s+INTO|COPY)\b/i, isOwnName = (kind) => kind === "index" || kind === "table" || kind === "table constraint", lastPart2 = (identity) => (identity.split(".").at(-1) ?? identity).replaceAll('"', ""), escaped2 = (name2) => name2.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&");

// src/replay/recorder/recorder.ts
var recorder = (database) => database.server.capabilities.has("event-triggers") ? new EventRecorder(database) : void 0, EventRecorder = class {
  #database;
  /** By oid, as they were at the start. */
  #relations = /* @__PURE__ */ new Map();
  #isInstalled = !1;
  /** Number of the last event that is known. */
  #last = "0";
  constructor(database) {
    this.#database = database;
  }
  async start() {
    this.#isInstalled || await this.#install(), this.#isInstalled = !0;
    let { number, gone, fresh } = await this.#one(rememberRelations);
    this.#last = number;
    for (let oid of gone) this.#relations.delete(oid);
    for (let [oid, relation] of Object.entries(fresh)) this.#relations.set(oid, relation);
  }
  async take(migration, pass) {
    let row = await this.#one(takeEvents, [this.#last]);
    this.#last = row.number;
    let source = new SourceStatements(migration, pass);
    return { revision: migration.revision, pass, statements: recordedStatements(row, this.#relations, source) };
  }
  /** A copy brings the triggers of the original, and what that one knew. */
  async #install() {
    let isCopied = await hasOurs(this.#database, "known");
    await this.#database.execute(isCopied ? "DELETE FROM schema_audit.known" : installRecorder);
  }
  async #one(query, parameters = []) {
    let [row] = await this.#database.query(query, parameters);
    if (!row) throw new Error("The recorder was given no row.");
    return row;
  }
};

// src/replay/track.ts
var Track = class {
  #database;
  #stepper;
  #snapshots;
  #recorder;
  #unrecorded;
  #recording;
  #catalog;
  #lost;
  /** `start`: what the database holds now. */
  constructor(database, stepper, snapshots, {
    start: start2,
    unrecorded = /* @__PURE__ */ new Set()
  }) {
    this.#unrecorded = unrecorded, this.#database = database, this.#stepper = stepper, this.#snapshots = snapshots, this.#recorder = recorder(database), this.#catalog = start2;
  }
  /** The engine has event triggers. */
  get hasRecorder() {
    return this.#recorder !== void 0;
  }
  /** Of the last step, where it was applied and recorded. */
  get recording() {
    return this.#recording;
  }
  /** Why no further step would say anything; absent while the database is where the last applied step left it. */
  get lost() {
    return this.#lost;
  }
  /** After the last applied step. */
  get catalog() {
    return this.#catalog;
  }
  /** `expected` takes the place of a catalog that equals it. */
  async step(migration, pass, expected) {
    let { revision } = migration, recorder2 = this.#unrecorded.has(revision) ? void 0 : this.#recorder;
    this.#recording = void 0;
    try {
      await recorder2?.start();
      let outcome = await this.#move(revision, pass);
      if (outcome.status === "failed") {
        let end2 = await this.#checkPlace(revision);
        return {
          revision,
          pass,
          status: "failed",
          fault: end2 ? endedBy(end2, outcome.fault) : withoutLimits(outcome.fault)
        };
      }
      return this.#recording = await recorder2?.take(migration, pass), this.#catalog = expectedOr(expected, await this.#snapshots.snapshot()), { revision, pass, status: "applied", milliseconds: outcome.milliseconds, after: this.#catalog };
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error;
      return this.#lost = lossOf(error, revision), { revision, pass, status: "failed", fault: engineFault(error) };
    }
  }
  /**
   * Goes up again where an earlier database went, and reads only where that leads: not always to the same catalog, since migrations write
   * defaults and names that they make up. The revision at which it went wrong.
   */
  async repeat(migrations) {
    let last = migrations[0]?.revision;
    try {
      for (let { revision } of migrations)
        if (last = revision, (await this.#move(revision, "up")).status !== "applied") return revision;
      this.#catalog = await this.#snapshots.wholeSnapshot();
    } catch (error) {
      if (error instanceof EngineFailure) return last;
      throw error;
    }
  }
  /** Read whole: what a comparison of catalog rows cannot see is seen here. */
  async whole() {
    return this.#catalog = expectedOr(this.#catalog, await this.#snapshots.wholeSnapshot()), this.#catalog;
  }
  #move(revision, pass) {
    if (pass !== "down") return this.#stepper.upgrade(revision);
    if (!this.#stepper.downgrade) throw new Error(`${this.#stepper.runs} has no way back`);
    return this.#stepper.downgrade(revision);
  }
  /** A step that failed in a transaction leaves no trace, and the walk can go on from there. Returns what ended the engine at the step. */
  async #checkPlace(revision) {
    try {
      await this.#database.resetSession(), difference(this.#catalog, await this.#afterFailure()).length === 0 || (this.#lost = `${revision} failed half-way`);
      return;
    } catch (error) {
      if (!(error instanceof EngineFailure)) throw error;
      return this.#lost = lossOf(error, revision), error;
    }
  }
  /** CREATE INDEX CONCURRENTLY leaves an invalid index when it fails, and no event trigger fires: then all is read. */
  async #afterFailure() {
    if (this.#database.readCatalog) return this.#snapshots.wholeSnapshot();
    let catalog = await this.#snapshots.snapshot(), [row] = await this.#database.query(
      "SELECT count(*)::int AS count FROM pg_catalog.pg_index WHERE indrelid >= 16384 AND NOT indisvalid"
    ), known = catalog.relations.flatMap(({ indexes }) => indexes.filter(({ isValid }) => !isValid)).length;
    return row?.count === known ? catalog : this.#snapshots.wholeSnapshot();
  }
}, expectedOr = (expected, read) => expected && difference(expected, read).length === 0 ? expected : read, lossOf = ({ kind }, revision) => kind === "timeout" ? `a statement of ${revision} ran too long` : `the engine was lost at ${revision}`, withoutLimits = (fault) => /^53|^57014$/.test(fault.sqlState ?? "") ? { ...fault, origin: "engine" } : fault, endedBy = ({ message }, { statement, location }) => ({
  origin: "engine",
  message,
  ...statement !== void 0 && { statement },
  ...location && { location }
}), engineFault = ({ message, statement }) => ({
  origin: "engine",
  message,
  ...statement !== void 0 && { statement }
});

// src/replay/zoned-columns.ts
function zonedColumns({ steps, empty: empty2, underTest }) {
  let found = /* @__PURE__ */ new Map(), before = empty2;
  for (let step of steps) {
    if (step.pass !== "up" || step.status !== "applied") continue;
    let columns2 = underTest?.has(step.revision) ? changedBetween(before, step.after) : [];
    columns2.length > 0 && found.set(step.revision, columns2), before = step.after;
  }
  return found;
}
var changedBetween = (before, after) => storedRelations(after).flatMap((relation) => {
  let former = findRelation(before, relation);
  return former && former !== relation ? changedColumns(former, relation) : [];
}), changedColumns = (former, { schema, name: name2, columns: columns2 }) => columns2.flatMap(({ name: column2, type: to }) => {
  let from = findColumn(former, column2)?.type;
  return from === void 0 || !isZoneChange(from, to) ? [] : [{ relation: { schema, name: name2 }, column: column2, from, to }];
}), isZoneChange = (from, to) => {
  let [one2, other] = [zoned.exec(from)?.[1], zoned.exec(to)?.[1]];
  return one2 !== void 0 && other !== void 0 && one2 !== other;
}, zoned = /^timestamp(?:\(\d\))? (with|without) time zone$/;

// src/replay/zone-shifts.ts
async function zoneShifts(project, history, server, options, walked) {
  let suspects = zonedColumns(walked);
  if (suspects.size === 0 || options.rows === "none" || !server.capabilities.has("rollback")) return;
  let found = [];
  for (let [revision, columns2] of suspects) {
    let replayed = { project, history, server, options, revision, columns: columns2 }, first = await replay(replayed), second = first && await replay(replayed, { timeZone: otherZone(first) });
    first && second && found.push(...columns2.flatMap((column2) => compared(revision, column2, first, second)));
  }
  return found;
}
var kolkata = 19800, otherZone = ({ offset }) => offset === kolkata ? "UTC" : "Asia/Kolkata";
async function replay(replaying, zone) {
  let { project, history, server, options } = replaying, stepperOptions = {
    history,
    mode: "strict",
    stepTimeoutMilliseconds: stepTimeoutMilliseconds(options)
  };
  try {
    return await onScratchDatabase(
      server,
      options.prelude,
      (database) => withStepper(project, database, stepperOptions, (stepper) => throughStep(database, stepper, replaying)),
      zone
    );
  } catch (error) {
    if (error instanceof EngineFailure || error instanceof StatementError) return;
    throw error;
  }
}
async function throughStep(database, stepper, replaying) {
  for (let { revision } of replaying.history.migrations) {
    if (revision === replaying.revision) break;
    if (!await isApplied(stepper, revision)) return;
  }
  await fillInUtc(database, replaying);
  let before = await readTimes(database, replaying.columns);
  if (await isApplied(stepper, replaying.revision))
    return withSession(database, before, await readTimes(database, replaying.columns));
}
var isApplied = async (stepper, revision) => (await stepper.upgrade(revision)).status === "applied";
async function fillInUtc(database, { project: { ownRelations }, options }) {
  let { generators, words: words4, count, scripts } = options.rows === "none" ? {} : options.rows ?? {};
  await database.execute("SET TimeZone TO 'UTC'"), await fill(database, await readCatalog(database, { exclude: ownRelations }), {
    exclude: ownRelations,
    cohorts: ["ordinary"],
    ...generators && { generators },
    ...words4 && { words: words4 },
    ...count !== void 0 && { rows: count },
    ...scripts && { scripts }
  }), await database.execute("RESET TimeZone");
}
async function readTimes(database, columns2) {
  let read = /* @__PURE__ */ new Map();
  for (let column2 of columns2) {
    let name2 = quoteIdentifier(column2.column), rows = await database.query(
      `SELECT extract(epoch FROM ${name2})::float8 AS seconds FROM ${qualified(column2.relation)} WHERE isfinite(${name2}) ORDER BY 1`
    );
    read.set(
      column2,
      rows.map(({ seconds }) => seconds)
    );
  }
  return read;
}
async function withSession(database, before, after) {
  let [session] = await database.query(
    "SELECT current_setting('TimeZone') AS zone, extract(timezone FROM timestamptz '2024-01-15 00:00Z')::int AS offset"
  ), times2 = [...before].map(
    ([column2, earlier]) => [column2, { before: earlier, after: after.get(column2) ?? [] }]
  );
  return { zone: session?.zone ?? "UTC", offset: session?.offset ?? 0, times: new Map(times2) };
}
function compared(revision, column2, first, second) {
  let [one2, other] = [first.times.get(column2), second.times.get(column2)];
  if (!one2 || !other || new Set([one2, other].flatMap((times2) => [times2.before.length, times2.after.length])).size > 1)
    return [];
  let pairs3 = one2.before.flatMap((before, position2) => {
    let [here2, there2] = [moved(one2, position2), moved(other, position2)];
    return isOfZones(there2 - here2) ? [{ before, after: [before + here2, before + there2] }] : [];
  }), [example] = pairs3;
  if (!example) return [];
  let [here, there] = example.after, after = [
    { zone: first.zone, time: textOf2(here) },
    { zone: second.zone, time: textOf2(there) }
  ], counts2 = { shifted: pairs3.length, of: one2.before.length };
  return [{ revision, ...column2, ...counts2, example: { before: textOf2(example.before), after } }];
}
var moved = ({ before, after }, position2) => (after[position2] ?? Number.NaN) - (before[position2] ?? Number.NaN), quarterHour = 900;
function isOfZones(seconds) {
  let quarters = Math.round(seconds / quarterHour);
  return quarters !== 0 && Math.abs(seconds - quarters * quarterHour) < 1;
}
var textOf2 = (seconds) => new Date(seconds * 1e3).toISOString().slice(0, 19).replace("T", " ");

// src/replay/walk.ts
async function walk2(project, history, server, options) {
  let strict = await withZoneShifts(project, history, server, options);
  if (!server.capabilities.has("rollback") || !strict.steps.some(isSalvageable)) return strict;
  let salvaged = await salvage(project, history, server, options);
  return salvaged ? { ...strict, salvage: salvaged } : strict;
}
var isSalvageable = (step) => step.pass === "up" && step.status === "failed" && step.fault.origin !== "engine";
async function withZoneShifts(project, history, server, options) {
  let strict = await walkStrictly(project, history, server, options), shifts = await zoneShifts(project, history, server, options, strict);
  return shifts ? { ...strict, zoneShifts: shifts } : strict;
}
async function walkStrictly(project, history, server, options) {
  var _stack = [];
  try {
    let copies = __using(_stack, new Copies(), !0);
    let plan2 = {
      history,
      underTest: revisionsUnderTest(history, options),
      withoutRows: /* @__PURE__ */ new Set(),
      log: new Log(history),
      copies,
      progress: progressOf(history, options),
      ...options.atHead && { atHead: options.atHead },
      ...options.onTheWay && { viewpoint: { ...options.onTheWay, isSeen: !1 } }
    };
    await climbToHead(project, server, options, plan2);
    await copies.settled();
    return plan2.log.walk(options.verify === "none" ? void 0 : plan2.underTest);
  } catch (_) {
    var _error = _, _hasError = !0;
  } finally {
    var _promise = __callDispose(_stack, _error, _hasError);
    _promise && await _promise;
  }
}
async function climbToHead(project, server, options, plan2) {
  let repeated2 = 0;
  for (let start2 = { from: 0 }; start2; ) {
    repeated2 += start2.from - (start2.isAnew ? 0 : plan2.copies.latest?.position ?? 0);
    let isTiresome = repeated2 > mostRepeated(plan2.history), from = start2;
    start2 = await climb(project, server, options, isTiresome ? { ...plan2, obstacle: tooMany } : plan2, from).catch(
      (error) => breakOff(plan2, error)
    ), start2?.withoutRows !== void 0 && plan2.withoutRows.add(start2.withoutRows);
  }
}
function breakOff({ log, history }, error) {
  if (!(error instanceof EngineFailure || error instanceof UserError && error.code === "database-unreachable") || !log.isStarted || history.migrations.length === 0) throw error;
  log.breakOff(error.message);
}
var tooMany = "too many earlier ways back did not lead back", mostRepeated = ({ migrations }) => 200 + 3 * migrations.length;
function climb(project, server, options, plan2, { from, isAnew = !1 }) {
  let { log, copies } = plan2, climbFrom = (at) => async (database) => {
    let snapshots = snapshotter(database, { exclude: project.ownRelations }), start2 = log.isStarted ? log.catalogBefore(at) : await snapshots.wholeSnapshot(), stepperOptions = {
      history: plan2.history,
      mode: "strict",
      stepTimeoutMilliseconds: stepTimeoutMilliseconds(options),
      ...server.capabilities.has("event-triggers") && { beforeCommit: recordLocks }
    };
    return withStepper(project, database, stepperOptions, async (stepper) => {
      options.opened?.(stepper.runs);
      let track = new Track(database, stepper, snapshots, { start: start2, unrecorded: options.unrecorded }), rows = plan2.underTest.size > 0 && plan2.obstacle === void 0 ? travellingRows(database, project, options, log) : void 0;
      return log.start(start2, { hasRecorder: track.hasRecorder, hasLedger: rows !== void 0 }), new Stairway(plan2, { database, stepper, track, rows }).climb({ at, from });
    });
  }, latest = isAnew ? void 0 : copies.latest;
  return latest ? onCopiedDatabase(latest.copy, climbFrom(latest.position)) : onScratchDatabase(server, options.prelude, climbFrom(0));
}
function revisionsUnderTest({ migrations }, { verify, known }) {
  let revisions = verify === "none" ? [] : migrations.map(({ revision }) => revision);
  return new Set(revisions.filter((revision) => !known?.has(revision)));
}
function progressOf(history, options) {
  let total = history.migrations.length + 2 * revisionsUnderTest(history, options).size, done = 0;
  return (pass) => {
    done += 1, options.progress?.(done, total, pass);
  };
}

// src/config/config.ts
var toSettings = (config) => ({
  migrations: config.migrations,
  reversibility: config.reversibility,
  dictionary: { exempt: config.dictionary.exempt, partial: config.dictionary.partial },
  models: { unmanaged: config.models.unmanaged },
  tables: config.tables,
  columns: config.columns,
  values: config.values,
  businessKeys: config.businessKeys,
  deletion: config.deletion,
  foreignKeys: config.foreignKeys,
  types: config.types,
  sizes: config.sizes,
  locks: config.locks,
  answers: config.answers
});

// src/probes/plan.ts
var RETURNING = " RETURNING tableoid, ctid";
function outcomeOf(plan2, attempts) {
  let deciding = attempts.find((attempt3) => attempt3.status === "accepted") ?? attempts.find((attempt3) => attempt3.isExpected) ?? attempts.find((attempt3) => attempt3.status === "refused" && attempt3.phase === "try") ?? attempts.at(-1);
  switch (deciding?.status) {
    case void 0:
      return untried("no value that breaks it was found");
    case "accepted":
      return accepted(plan2, deciding);
    case "unpicked":
      return untried(plan2.without);
    case "unwritten":
      return untried("a trigger or a rule kept the row away");
    case "changed":
      return untried("a trigger changed the row before it was stored");
    case "refused":
      return refused(deciding);
  }
}
function accepted({ observes }, { statement, observed: observed2 }) {
  return observes !== void 0 && observed2 === null ? untried("nothing was left to look at") : { status: "accepted", statement: shown(statement), ...observed2 !== null && { observed: observed2 } };
}
function refused({ phase, state, message, isExpected }) {
  return phase !== "try" ? untried(message ?? "the rows could not be made ready") : { status: "refused", sqlState: state ?? "", message: message ?? "", ...!isExpected && { isByOther: !0 } };
}
var untried = (why) => ({ status: "untried", why }), shown = (statement) => statement.replace(RETURNING, "").replaceAll(/@row(\d)@/g, (_, row) => `ctid = $${row}`).replaceAll(/\s+/g, " ").trim();

// src/probes/expressions.ts
var qualified2 = quoteName;
function mentioned2(relation, expression2) {
  let words4 = new Set(expression2.match(/"(?:[^"]|"")+"|[\p{L}_][\p{L}\d_$]*/gu) ?? []);
  return relation.columns.filter(({ name: name2 }) => words4.has(quoteIdentifier(name2)) || words4.has(name2)).map(({ name: name2 }) => name2);
}
var isMade = ({ identity, default: value }) => identity !== void 0 || /nextval|uuid|random/i.test(value ?? ""), canBeSet = ({ identity, generated }) => identity !== "always" && !generated;
function pick(relation, condition = "true", order2) {
  let sorting = order2 === void 0 ? "" : ` ORDER BY ${order2}`;
  return `SELECT tableoid, ctid FROM ${qualified2(relation)} WHERE ${condition}${sorting} LIMIT 1`;
}
var update = (relation, assignments2, row) => `UPDATE ${qualified2(relation)} SET ${assignments2} WHERE @row${row}@${RETURNING}`, copied = (relation, columns2, row) => columns2.map(quoteIdentifier).map((column2) => `${column2} = (SELECT ${column2} FROM ${qualified2(relation)} WHERE @row${row}@)`).join(", ");
function insertLike(relation, kept2, changed = {}) {
  let columns2 = relation.columns.filter(
    (column2) => !column2.generated && (kept2.includes(column2.name) || column2.name in changed || !isMade(column2))
  ), names = columns2.map(({ name: name2 }) => quoteIdentifier(name2)), values = columns2.map(({ name: name2 }) => changed[name2] ?? quoteIdentifier(name2));
  return `INSERT INTO ${qualified2(relation)} (${names.join(", ")}) OVERRIDING SYSTEM VALUE SELECT ${values.join(", ")} FROM ${qualified2(relation)} WHERE @row1@${RETURNING}`;
}
var all2 = (conditions) => conditions.length === 0 ? "true" : conditions.map((condition) => `(${condition})`).join(" AND "), expectedName = (state, { kind }, name2) => kind === "partitioned-table" ? `${state}:*` : `${state}:${name2}`;

// src/probes/unique-plans.ts
function duplicatePlans(relation, key, expected) {
  let elements = [...key.columns.map(quoteIdentifier), ...key.expressions.map((expression2) => `(${expression2})`)], columns2 = keyColumns2(relation, key), present = key.nullsNotDistinct ? [] : elements.map((element) => `${element} IS NOT NULL`), whose = key.predicate === void 0 ? present : [...present, key.predicate], first = pick(relation, all2(whose)), without2 = `no generated row has a value in (${columns2.join(", ")})${key.predicate === void 0 ? "" : ` and satisfies ${key.predicate}`}`, common = { expected, holds: holds(relation, elements, key.predicate) }, further = mentioned2(relation, key.predicate ?? "").filter((column2) => !columns2.includes(column2)), updates = [columns2, [...columns2, ...further]].slice(0, further.length > 0 ? 2 : 1).filter((set2) => set2.every((name2) => isSettable(relation, name2))), second = pick(
    relation,
    "NOT (@row1@)",
    key.predicate === void 0 ? void 0 : `(${key.predicate}) IS TRUE DESC, ctid`
  );
  return [
    ...updates.map(
      (set2) => ({
        ...common,
        picks: [first, second],
        tries: [update(relation, copied(relation, set2, 1), 2)],
        without: `${without2}, or only one row could be made`
      })
    ),
    { ...common, picks: [first], tries: [insertLike(relation, columns2)], without: without2 }
  ];
}
var uniquePlans = (relation, key) => duplicatePlans(relation, key, [expectedName("23505", relation, key.name)]), keyColumns2 = (relation, { columns: columns2, expressions }) => [
  .../* @__PURE__ */ new Set([...columns2, ...expressions.flatMap((expression2) => mentioned2(relation, expression2))])
];
function isSettable(relation, name2) {
  let column2 = findColumn(relation, name2);
  return column2 !== void 0 && canBeSet(column2);
}
var holds = (relation, elements, predicate = "true") => `(SELECT ROW(${elements.join(", ")}) IS NOT DISTINCT FROM (SELECT ROW(${elements.join(", ")}) FROM ${qualified2(relation)} WHERE @row1@)
    FROM ${qualified2(relation)} WHERE @row0@ AND (${predicate}))`;
function exclusionPlans(relation, { name: name2, definition: definition3 }) {
  let elements = exclusionElements(definition3);
  if (elements.length === 0 || elements.some(({ operator }) => !SAME.has(operator))) return;
  let predicate = /\) WHERE \((.*)\)(?: DEFERRABLE| INITIALLY|$)/.exec(definition3)?.[1], columns2 = [...new Set(elements.flatMap(({ expression: expression2 }) => mentioned2(relation, expression2)))];
  if (!columns2.every((column2) => isSettable(relation, column2))) return;
  let present = elements.map(({ expression: expression2 }) => `${expression2} IS NOT NULL`), first = pick(relation, all2(predicate === void 0 ? present : [...present, predicate])), second = pick(
    relation,
    "NOT (@row1@)",
    predicate === void 0 ? void 0 : `(${predicate}) IS TRUE DESC, ctid`
  ), selected = elements.map(({ expression: expression2 }, position2) => `${expression2} AS e${position2}`).join(", "), clash = elements.map(({ operator }, position2) => `one.e${position2} ${operator} other.e${position2}`), from = qualified2(relation);
  return [
    {
      picks: [first, second],
      tries: [update(relation, copied(relation, columns2, 1), 2)],
      holds: `(SELECT ${all2(clash)} FROM (SELECT ${selected} FROM ${from} WHERE @row0@) AS one, (SELECT ${selected} FROM ${from} WHERE @row1@) AS other)`,
      expected: [expectedName("23P01", relation, name2)],
      without: "fewer than two rows could be made that it speaks of"
    }
  ];
}
var SAME = /* @__PURE__ */ new Set(["=", "&&", "~=", "@>", "<@"]);
function exclusionElements(definition3) {
  let start2 = definition3.indexOf("(") + 1;
  return topLevelParts(definition3.slice(start2)).flatMap((part) => {
    let [, expression2, operator] = /^(.*) WITH (?:OPERATOR\(.*\.)?([^\s)]+)\)?$/s.exec(part.trim()) ?? [];
    return expression2 === void 0 || operator === void 0 ? [] : [{ expression: withoutClass(expression2), operator }];
  });
}
var withoutClass = (expression2) => expression2.replace(/^([\w"]+|.*\)) [\w.]+_ops$/s, "$1");
function topLevelParts(text5) {
  let parts = [""], depth = 0;
  for (let character of text5) {
    if (character === "(" && (depth += 1), character === ")" && (depth -= 1), depth < 0) break;
    character === "," && depth === 0 ? parts.push("") : parts[parts.length - 1] += character;
  }
  return parts;
}

// src/probes/deletion-plans.ts
function marksOf2({ column: column2, form }) {
  let name2 = quoteIdentifier(column2.name);
  return form === "boolean" ? { live: "false", deleted: "true", isLive: `NOT ${name2}` } : form === "number" ? { live: "0", deleted: "1", isLive: `${name2} = 0` } : column2.isNullable ? { live: "NULL", deleted: "now()", isLive: `${name2} IS NULL` } : void 0;
}
function recreatePlans(relation, marker, marks, key) {
  let columns2 = keyColumns2(relation, key).filter((column2) => column2 !== marker.column.name);
  if (!columns2.every((name2) => {
    let column2 = findColumn(relation, name2);
    return column2 !== void 0 && canBeSet(column2);
  }) || columns2.length === 0) return [];
  let present = all2(columns2.map((column2) => `${quoteIdentifier(column2)} IS NOT NULL`)), same = columns2.map((column2) => {
    let name2 = quoteIdentifier(column2);
    return `${name2} = (SELECT ${name2} FROM ${qualified2(relation)} WHERE @row1@)`;
  });
  return [
    {
      picks: [pick(relation, present), pick(relation, "NOT (@row1@)")],
      prepare: [set(relation, marker, 2, marks.live), set(relation, marker, 1, marks.deleted)],
      tries: [update(relation, copied(relation, columns2, 1), 2)],
      holds: `(SELECT ${all2([...same, marks.isLive])} FROM ${qualified2(relation)} WHERE @row0@)`,
      expected: [expectedName("23505", relation, key.name)],
      without: `fewer than two rows could be made with (${columns2.join(", ")})`
    }
  ];
}
var restorePlans = (relation, marker, marks) => [
  {
    picks: [pick(relation)],
    prepare: [set(relation, marker, 1, marks.deleted)],
    tries: [update(relation, `${quoteIdentifier(marker.column.name)} = ${marks.live}`, 1)],
    holds: `(SELECT ${marks.isLive} FROM ${qualified2(relation)} WHERE @row0@)`,
    expected: [],
    without: "no row could be made"
  }
], set = (relation, { column: column2 }, row, value) => ({
  row,
  statement: update(relation, `${quoteIdentifier(column2.name)} = ${value}`, row)
});

// src/probes/new-row.ts
function newRow(relation, values) {
  let names = Object.keys(values).map(quoteIdentifier).join(", "), row = Object.values(values).join(", ");
  return `INSERT INTO ${qualified2(relation)} (${names}) OVERRIDING SYSTEM VALUE VALUES (${row})${RETURNING}`;
}
function duplicateRowPlan(relation, columns2, values, like) {
  let from = qualified2(relation), copied2 = columns2.map((column2) => [column2, `(SELECT ${quoteIdentifier(column2)} FROM ${from} WHERE @row1@)`]);
  return {
    ...like,
    picks: like.picks.slice(0, 1),
    tries: [newRow(relation, { ...values, ...Object.fromEntries(copied2) })]
  };
}

// src/probes/key-action-plans.ts
function keyActionProbe(catalog, relation, key) {
  let about = { relation, key }, parent2 = findRelation(catalog, key.references.relation);
  if (!parent2 || !key.columns.every((name2) => isSettable2(relation, name2))) return { about, newRowsOf: [], plans: [] };
  let isOwn2 = isSameRelation(parent2, relation), others = otherKeys(catalog, relation, key), shared = {
    tries: [`DELETE FROM ${qualified2(parent2)} WHERE @row1@${RETURNING}`],
    observes: observation(relation, key, isOwn2),
    expected: [expectedName("23503", relation, key.name), expectedName("23001", relation, key.name)],
    without: "no generated row holds the reference"
  }, child2 = pick(
    relation,
    all2([...key.columns.map((column2) => `${quoteIdentifier(column2)} IS NOT NULL`), ...isOwn2 ? ["NOT (@row1@)"] : []])
  ), adopt = { row: 2, statement: adoption(relation, key) }, count = { row: 0, statement: counting(relation, key) }, taken = others.map((other) => ({ row: 0, statement: removal(other) }));
  return {
    about,
    plans: [
      { ...shared, picks: [lonely(parent2, others), child2], prepare: [adopt, count] },
      { ...shared, picks: [pick(parent2), child2], prepare: [adopt, ...taken, count] }
    ],
    newRowsOf: isOwn2 ? [] : [parent2, relation],
    ...!isOwn2 && {
      withNewRows: (values) => ({
        ...shared,
        picks: [],
        prepare: [
          { row: 1, statement: newRow(parent2, values(parent2)) },
          { row: 2, statement: newRow(relation, { ...values(relation), ...references(key) }) },
          count
        ]
      })
    }
  };
}
function keyActionOf({ relation, key }, outcome) {
  let probe = {
    relation: { schema: relation.schema, name: relation.name },
    name: key.name,
    declared: key.onDelete
  }, seen = observed(outcome);
  return seen ? { ...probe, observed: seen } : { ...probe, observed: "untried", why: whyUnseen(outcome) };
}
function observed(outcome) {
  if (outcome.status === "refused") return outcome.isByOther ? void 0 : "refused";
  let words4 = ["deleted", "set null", "set default"];
  return outcome.status === "accepted" ? words4.find((word2) => word2 === outcome.observed) : void 0;
}
function whyUnseen(outcome) {
  return outcome.status === "untried" ? outcome.why : outcome.status === "refused" ? outcome.message : outcome.observed === "kept" ? "the child still refers to a parent that is gone" : "no child was left to look at";
}
var isSettable2 = (relation, name2) => {
  let column2 = findColumn(relation, name2);
  return column2 !== void 0 && canBeSet(column2);
}, otherKeys = (catalog, relation, key) => catalog.relations.filter(({ partitionOf }) => !partitionOf).flatMap(
  (other) => foreignKeys(other).filter((one2) => isSameRelation(one2.references.relation, key.references.relation)).filter((one2) => one2.name !== key.name || !isSameRelation(other, relation)).map((one2) => ({ relation: other, key: one2 }))
);
function lonely(parent2, others) {
  let conditions = others.map(({ relation, key }) => {
    let pairs3 = key.columns.map(
      (column2, position2) => `other.${quoteIdentifier(column2)} = there.${referenced(key, position2)}`
    );
    return `NOT EXISTS (SELECT FROM ${qualified2(relation)} AS other WHERE ${all2(pairs3)})`;
  });
  return `SELECT tableoid, ctid FROM ${qualified2(parent2)} AS there WHERE ${all2(conditions)} LIMIT 1`;
}
var referenced = (key, position2) => quoteIdentifier(key.references.columns[position2] ?? ""), references = (key) => Object.fromEntries(
  key.columns.map((column2, position2) => [
    column2,
    `(SELECT ${referenced(key, position2)} FROM ${qualified2(key.references.relation)} WHERE @row1@)`
  ])
);
function adoption(relation, key) {
  let assignments2 = Object.entries(references(key)).map(([column2, value]) => `${quoteIdentifier(column2)} = ${value}`);
  return `UPDATE ${qualified2(relation)} SET ${assignments2.join(", ")} WHERE @row2@${RETURNING}`;
}
function removal({ relation, key }) {
  let pairs3 = Object.entries(references(key)).map(([column2, value]) => `${quoteIdentifier(column2)} = ${value}`);
  return `DELETE FROM ${qualified2(relation)} WHERE ${all2(pairs3)} AND NOT (@row2@)${RETURNING}`;
}
var counts = (relation, key) => `(SELECT count(*) || ' ' || count(*) FILTER (WHERE ${all2(
  key.columns.map((column2) => `${quoteIdentifier(column2)} IS NULL`)
)}) FROM ${qualified2(relation)})`, childIsThere = (relation) => `EXISTS (SELECT FROM ${qualified2(relation)} WHERE @row2@)`, counting = (relation, key) => `SELECT NULL::oid AS tableoid, NULL::tid AS ctid FROM set_config('schema_audit.before',
    CASE WHEN ${childIsThere(relation)} THEN ${counts(relation, key)} ELSE '' END, true)`, observation = (relation, key, isOwn2) => `(
  SELECT CASE
    WHEN sooner = '' THEN NULL
    WHEN split_part(later, ' ', 1)::int < split_part(sooner, ' ', 1)::int - ${isOwn2 ? 1 : 0} THEN 'deleted'
    WHEN split_part(later, ' ', 2)::int > split_part(sooner, ' ', 2)::int THEN 'set null'
    WHEN ${childIsThere(relation)} THEN 'kept'
    ELSE 'set default' END
  FROM (SELECT current_setting('schema_audit.before') AS sooner, ${counts(relation, key)} AS later) AS compared)`;

// src/probes/deletion-probes.ts
var deletionProbes = (catalog, context) => markedRelations(catalog, context).flatMap(probesOf);
function probesOf({ relation, marker }) {
  let marks = marksOf2(marker), about = { relation, marker: marker.column.name };
  if (!marks) return [{ about: { ...about, kind: "restore" }, plans: [] }];
  let recreations = naturalKeys(relation).map((key) => {
    let columns2 = keyColumns2(relation, key).filter((name2) => name2 !== marker.column.name);
    return {
      about: { ...about, kind: "recreate", columns: columns2 },
      plans: recreatePlans(relation, marker, marks, key)
    };
  });
  return [{ about: { ...about, kind: "restore" }, plans: restorePlans(relation, marker, marks) }, ...recreations];
}
var keyActionProbes = (catalog) => storedRelations(catalog).flatMap(
  (relation) => foreignKeys(relation).map((key) => keyActionProbe(catalog, relation, key))
);

// src/replay/rows/next-row.ts
async function nextRows(database, catalog, relations2, guidance = {}) {
  let planning = await planningFor(catalog, relations2, guidance), rows = relations2.map((relation) => spareRows(planning, relation)), answers = await tryAll(database, rows), refused2 = rows.filter((_, position2) => answers[position2]?.status !== "taken"), better = await search2(database, planning, refused2.flat()), searched2 = refused2.map((row, position2) => better.slice(position2 * row.length, (position2 + 1) * row.length)), again = await tryAll(database, searched2);
  return relations2.map((_, position2) => {
    let own4 = rows[position2] ?? [], answer = answers[position2], place = refused2.indexOf(own4);
    return place < 0 ? nextRowOf(own4, answer) : nextRowOf(searched2[place] ?? [], again[place]);
  });
}
var spareRows = (planning, relation) => spareNumbers.flatMap(
  (number) => [number, 0, 1].map((position2) => planRow(planning, { relation, cohort: "ordinary", number, position: position2 }))
), tryAll = (database, rows) => attempt2(
  database,
  rows.map((ofRelation) => ({
    alternatives: ofRelation.map((row) => insertStatement(row.relation, firstValues(row))),
    isTrial: !0,
    returns: !0
  }))
);
function nextRowOf(rows, answer) {
  if (answer?.status !== "taken") return { status: "refused", why: answer?.refusal.message ?? "" };
  let row = rows[answer.alternative], values = [...row ? firstValues(row) : []].map(([column2, value]) => [column2, sqlOf(value)]);
  return { status: "accepted", values: Object.fromEntries(values) };
}

// src/probes/run-plans.ts
var BATCH = 500;
async function runPlans(database, plans) {
  let outcomes = [];
  for (let start2 = 0; start2 < plans.length; start2 += BATCH) {
    let batch = plans.slice(start2, start2 + BATCH), attempts = await runBatch(database, batch);
    outcomes.push(...batch.map((plan2, position2) => outcomeOf(plan2, attempts[position2] ?? [])));
  }
  return outcomes;
}
async function runBatch(database, plans) {
  await database.execute(script(JSON.stringify(plans)));
  let [row] = await database.query(
    "SELECT pg_catalog.current_setting('schema_audit.attempts') AS attempts"
  );
  return JSON.parse(row?.attempts ?? "[]");
}
function script(plans) {
  let tag = "$probe$";
  for (; plans.includes(tag); ) tag = tag.replace(/\$$/, "_$");
  return `DO ${tag}${program2(quoteLiteral(plans))}${tag}`;
}
var program2 = (plans) => `
DECLARE
  plan jsonb;
  attempts jsonb;
  every text[] := '{}';
  sought text[];
  one text;
  part text;
  step jsonb;
  places text[];
  place record;
  phase text;
  holds boolean;
  observed text;
  verdict text;
  is_expected boolean;
  trying jsonb;
  state text;
  complaint text;
  name text;
  attribute text;
BEGIN
  FOR plan IN SELECT value FROM jsonb_array_elements(${plans}::jsonb) LOOP
    attempts := '[]';
    sought := NULL;
    IF plan ? 'searches' THEN
      sought := '{}';
      FOR one IN SELECT value FROM jsonb_array_elements_text(plan -> 'searches') LOOP
        BEGIN
          EXECUTE (SELECT 'SELECT tableoid, ctid FROM (' || (plan #>> '{picks,0}') || ') AS picked') INTO place;
          FOR part IN EXECUTE replace(one, '@row1@', coalesce(format('tableoid = %s AND ctid = %L', place.tableoid, place.ctid), 'false')) LOOP
            sought := sought || part;
          END LOOP;
        EXCEPTION WHEN OTHERS THEN NULL;
        END;
      END LOOP;
    END IF;
    FOR trying IN
      SELECT jsonb_build_array(tried.value, hit.value)
      FROM jsonb_array_elements_text(plan -> 'tries') WITH ORDINALITY AS tried(value, place),
        unnest(coalesce(sought, ARRAY[''])) WITH ORDINALITY AS hit(value, place)
      ORDER BY hit.place, tried.place
    LOOP
      is_expected := false;
      state := NULL;
      complaint := NULL;
      observed := NULL;
      places := '{}';
      BEGIN
        phase := 'pick';
        verdict := NULL;
        FOR one IN SELECT value FROM jsonb_array_elements_text(plan -> 'picks') LOOP
          FOR i IN 1 .. coalesce(array_length(places, 1), 0) LOOP
            one := replace(one, '@row' || i || '@', places[i]);
          END LOOP;
          EXECUTE one INTO place;
          IF place.ctid IS NULL THEN
            verdict := 'unpicked';
            EXIT;
          END IF;
          places := places || format('tableoid = %s AND ctid = %L', place.tableoid::oid, place.ctid);
        END LOOP;
        IF verdict IS NULL THEN
          phase := 'prepare';
          FOR step IN SELECT value FROM jsonb_array_elements(coalesce(plan -> 'prepare', '[]')) LOOP
            one := step ->> 'statement';
            FOR i IN 1 .. coalesce(array_length(places, 1), 0) LOOP
              one := replace(one, '@row' || i || '@', places[i]);
            END LOOP;
            EXECUTE one INTO place;
            IF place.ctid IS NOT NULL AND (step ->> 'row')::int > 0 THEN
              places[(step ->> 'row')::int] := format('tableoid = %s AND ctid = %L', place.tableoid::oid, place.ctid);
            END IF;
          END LOOP;
          phase := 'try';
          one := replace(trying ->> 0, '@found@', trying ->> 1);
          FOR i IN 1 .. coalesce(array_length(places, 1), 0) LOOP
            one := replace(one, '@row' || i || '@', places[i]);
          END LOOP;
          EXECUTE one INTO place;
          verdict := CASE WHEN place.ctid IS NULL THEN 'unwritten' ELSE 'accepted' END;
          IF verdict = 'accepted' AND plan ? 'holds' THEN
            phase := 'hold';
            one := replace('SELECT ' || (plan ->> 'holds'), '@row0@', format('tableoid = %s AND ctid = %L', place.tableoid::oid, place.ctid));
            FOR i IN 1 .. coalesce(array_length(places, 1), 0) LOOP
              one := replace(one, '@row' || i || '@', places[i]);
            END LOOP;
            EXECUTE one INTO holds;
            verdict := CASE WHEN holds THEN 'accepted' ELSE 'changed' END;
          END IF;
          IF verdict = 'accepted' AND plan ? 'observes' THEN
            phase := 'hold';
            one := 'SELECT ' || (plan ->> 'observes');
            FOR i IN 1 .. coalesce(array_length(places, 1), 0) LOOP
              one := replace(one, '@row' || i || '@', places[i]);
            END LOOP;
            EXECUTE one INTO observed;
          END IF;
        END IF;
        RAISE EXCEPTION 'undone' USING ERRCODE = 'SA000';
      EXCEPTION WHEN OTHERS THEN
        GET STACKED DIAGNOSTICS state = RETURNED_SQLSTATE, complaint = MESSAGE_TEXT, name = CONSTRAINT_NAME, attribute = COLUMN_NAME;
        IF state = 'SA000' THEN
          state := NULL;
          complaint := NULL;
        ELSE
          verdict := 'refused';
          is_expected := phase = 'try' AND EXISTS (
            SELECT FROM jsonb_array_elements_text(plan -> 'expected') AS wanted(value)
            WHERE wanted.value IN (state || ':' || coalesce(name, ''), state || '@' || coalesce(attribute, ''), state || ':*'));
        END IF;
      END;
      attempts := attempts || jsonb_build_object('phase', phase, 'status', verdict, 'isExpected', is_expected, 'state', state,
        'message', complaint, 'observed', observed, 'statement', replace(trying ->> 0, '@found@', trying ->> 1));
      EXIT WHEN verdict = 'accepted' OR is_expected;
    END LOOP;
    every := every || attempts::text;
  END LOOP;
  PERFORM set_config('schema_audit.attempts', '[' || array_to_string(every, ',') || ']', true);
END`;

// src/probes/probe.ts
async function runProbes(database, catalog, probes, guidance = {}) {
  let outcomes = /* @__PURE__ */ new Map(), rounds = Math.max(0, ...probes.map(({ plans }) => plans.length));
  for (let round = 0; round < rounds; round += 1)
    await runRound(database, undecided(probes, outcomes), outcomes, ({ plans }) => plans[round]);
  let open2 = undecided(probes, outcomes).filter(({ withNewRows }) => withNewRows !== void 0), rows = await newRows(
    database,
    catalog,
    open2.flatMap(({ newRowsOf = [] }) => newRowsOf),
    guidance
  );
  return await runRound(
    database,
    open2,
    outcomes,
    ({ newRowsOf = [], withNewRows }) => newRowsOf.every((relation) => rows.has(relation)) ? withNewRows?.((of) => rows.get(of) ?? {}) : void 0
  ), probes.map((probe) => ({
    about: probe.about,
    outcome: outcomes.get(probe) ?? untried("no value of its type breaks it for sure")
  }));
}
async function runRound(database, probes, outcomes, planOf) {
  let round = probes.flatMap((probe) => {
    let plan2 = planOf(probe);
    return plan2 ? [{ probe, plan: plan2 }] : [];
  }), found = await runPlans(
    database,
    round.map(({ plan: plan2 }) => plan2)
  );
  for (let [position2, { probe }] of round.entries()) {
    let outcome = found[position2], before = outcomes.get(probe);
    outcome && (before?.status !== "refused" || isDecided(outcome)) && outcomes.set(probe, outcome);
  }
}
var undecided = (probes, outcomes) => probes.filter((probe) => {
  let outcome = outcomes.get(probe);
  return outcome === void 0 || !isDecided(outcome);
}), isDecided = (outcome) => outcome.status === "accepted" || outcome.status === "refused" && !outcome.isByOther;
async function newRows(database, catalog, relations2, guidance) {
  let distinct = [...new Set(relations2)], rows = await nextRows(database, catalog, distinct, guidance);
  return new Map(
    distinct.flatMap((relation, position2) => {
      let row = rows[position2];
      return row?.status === "accepted" ? [[relation, row.values]] : [];
    })
  );
}

// src/probes/candidates.ts
var NO_SUCH_VALUE = "schema-audit: no such value", domainOf = ({ types: types2 }, type) => types2.find(
  (candidate) => candidate.kind === "domain" && (relationLabel(candidate) === type || candidate.name === type)
), enumOf = ({ types: types2 }, type) => types2.find(
  (candidate) => candidate.kind === "enum" && (relationLabel(candidate) === type || candidate.name === type)
);
function baseType(catalog, type) {
  let domain2 = domainOf(catalog, type);
  return domain2 ? baseType(catalog, domain2.baseType) : type;
}
function candidates3(catalog, column2, expression2) {
  let type = baseType(catalog, column2.type), values = [...new Set(valuesOf(catalog, type, expression2))];
  return column2.isNullable ? [...values, null] : values;
}
function valuesOf(catalog, type, expression2) {
  switch (typeFamily({ type })) {
    case "text":
      return texts3(type, expression2);
    case "integer":
      return integers(type, expression2);
    case "number":
      return numbers2(type, expression2);
    case "boolean":
      return ["true", "false"];
    case "time":
      return type.startsWith("time ") || type === "time" ? ["00:00", "23:59:59"] : ["1900-01-01", "2999-12-31", "2000-06-15"];
    case "uuid":
      return [ORPHAN_UUID];
    case "json":
      return ["{}", "[]", "null", "1", '"x"', "[1]"];
    case "array":
      return ["{}"];
    case "binary":
      return ["", "\\x00"];
    default:
      return enumOf(catalog, type)?.labels ?? [];
  }
}
var ORPHAN_UUID = "ffffffff-ffff-4fff-8fff-fffffffffffe", lengthOf = (type) => Number(/^character[^(]*\((\d+)\)/.exec(type)?.[1] ?? 1e4);
function texts3(type, expression2) {
  let longest = lengthOf(type), literals = [...expression2.matchAll(/'((?:[^']|'')*)'/g)].flatMap(([, text5 = ""]) => [text5, `${text5}x`]);
  return [...[NO_SUCH_VALUE, "", " ", "x", "1", "-1", "A", "~".repeat(Math.min(longest, 400))], ...literals.map((text5) => text5.replaceAll("''", "'"))].filter((text5) => text5.length <= longest);
}
var bounds = {
  smallint: [-32768n, 32767n],
  integer: [-2147483648n, 2147483647n],
  bigint: [-9223372036854775808n, 9223372036854775807n]
};
function integers(type, expression2) {
  let [least, most] = bounds[type] ?? [0n, 0n], named3 = constants(expression2).flatMap((constant) => [
    BigInt(Math.floor(constant)) - 1n,
    BigInt(Math.ceil(constant)) + 1n
  ]);
  return [-1n, 0n, 1n, ...named3, least, most].filter((value) => value >= least && value <= most).map(String);
}
function numbers2(type, expression2) {
  let [, precision, scale] = /^numeric\((\d+),(\d+)\)$/.exec(type) ?? [], most = precision === void 0 ? 1e9 : 10 ** (Number(precision) - Number(scale)) - 1;
  return [-1, 0, 1, ...constants(expression2).flatMap((constant) => [constant - 1, constant + 1]), -most, most].filter((value) => Math.abs(value) <= most).map(String);
}
var constants = (expression2) => [...expression2.matchAll(/-?\d+(?:\.\d+)?/g)].map(([text5]) => Number(text5)).filter((value) => Math.abs(value) < 1e15);
function orphan(catalog, column2) {
  let type = baseType(catalog, column2.type);
  switch (typeFamily({ type })) {
    case "text":
      return lengthOf(type) >= NO_SUCH_VALUE.length ? NO_SUCH_VALUE : "~".repeat(Math.min(lengthOf(type), 20));
    case "integer":
      return type === "smallint" ? "31999" : "2147480001";
    case "number":
      return "77";
    case "time":
      return type.startsWith("time") && !type.startsWith("timestamp") ? "23:58:57" : "1901-02-03";
    case "uuid":
      return ORPHAN_UUID;
    case "binary":
      return "\\xdeadbeefcafe";
    default:
      return;
  }
}

// src/probes/reference-plans.ts
function orphanPlans(catalog, relation, key) {
  let free = orphansOf(catalog, relation, key), [first] = free;
  if (!first) return [];
  let common = { holds: isOrphan(relation, key), expected: [expectedName("23503", relation, key.name)] }, present = all2(key.columns.map((column2) => `${quoteIdentifier(column2)} IS NOT NULL`)), isWhole2 = free.length === key.columns.length, everyOne = free.map(assignment2).join(", ");
  return [
    {
      ...common,
      picks: [pick(relation, present)],
      tries: free.map((one2) => update(relation, assignment2(one2), 1)),
      without: "no generated row holds the reference"
    },
    ...isWhole2 ? [
      {
        ...common,
        picks: [pick(relation)],
        tries: [update(relation, everyOne, 1)],
        without: "no row could be made"
      }
    ] : [],
    {
      ...common,
      picks: [pick(relation, present)],
      tries: [insertLike(relation, [], { [first.column.name]: quoteLiteral(first.value) })],
      without: "no generated row holds the reference"
    }
  ];
}
function orphansOf(catalog, relation, key) {
  let isShared = (name2) => foreignKeys(relation).some((other) => other !== key && other.columns.includes(name2));
  return key.columns.toSorted((one2, other) => Number(isShared(one2)) - Number(isShared(other))).flatMap((name2) => {
    let column2 = findColumn(relation, name2), value = column2 && canBeSet(column2) ? orphan(catalog, column2) : void 0;
    return column2 && value !== void 0 ? [{ column: column2, value }] : [];
  });
}
var assignment2 = ({ column: column2, value }) => `${quoteIdentifier(column2.name)} = ${quoteLiteral(value)}`;
function isOrphan(relation, key) {
  let child2 = qualified2(relation), pairs3 = key.columns.map(
    (column2, position2) => `parent.${quoteIdentifier(key.references.columns[position2] ?? "")} = child.${quoteIdentifier(column2)}`
  ), present = key.columns.map((column2) => `child.${quoteIdentifier(column2)} IS NOT NULL`);
  return `(SELECT ${all2(present)} AND NOT EXISTS (SELECT FROM ${qualified2(key.references.relation)} AS parent WHERE ${all2(pairs3)})
    FROM (SELECT * FROM ${child2} WHERE @row0@) AS child)`;
}

// src/probes/search.ts
function searchFor(catalog, relation, check2) {
  let varied = relation.columns.filter(({ name: name2 }) => check2.columns.includes(name2)).filter(canBeSet).slice(0, MOST_COLUMNS), lists = varied.map((column2, position2) => alternatives(catalog, column2, check2, position2, varied.length)), values = relation.columns.map((column2) => {
    let position2 = varied.indexOf(column2), name2 = quoteIdentifier(column2.name);
    return position2 < 0 ? `one.${name2}` : `CASE WHEN x${position2}.kept THEN one.${name2} ELSE x${position2}.v::${column2.type} END AS ${name2}`;
  }), kept2 = varied.map((_, position2) => `x${position2}.kept`);
  return `SELECT concat_ws(', ', ${[...varied.map(
    ({ name: name2 }, position2) => `CASE WHEN NOT x${position2}.kept THEN ${quoteLiteral(`${quoteIdentifier(name2)} = `)} || quote_nullable(x${position2}.v) END`
  ), "NULL"].join(", ")})
    FROM ${[...lists, ONE_ROW].join(" CROSS JOIN ")}
    CROSS JOIN LATERAL (SELECT ${values.join(", ")} FROM ${qualified2(relation)} AS one WHERE @row1@) AS ${quoteIdentifier(relation.name)}
    WHERE (${check2.expression}) IS FALSE AND NOT (${[...kept2, "true"].join(" AND ")})
    ORDER BY ${kept2.length === 0 ? "1" : kept2.map((one2) => `(NOT ${one2})::int`).join(" + ")} LIMIT 6`;
}
var ONE_ROW = "(SELECT) AS nothing", MOST_COLUMNS = 6;
function alternatives(catalog, column2, check2, position2, of) {
  let found = candidates3(catalog, column2, check2.expression), most = of <= 2 ? 24 : of === 3 ? 8 : 2, shown2 = found.includes(null) ? [null, ...found.slice(0, most - 1)] : found.slice(0, most);
  return `(VALUES ${["(true, NULL::text)", ...[...new Set(shown2)].map((value) => `(false, ${value === null ? "NULL" : quoteLiteral(value)})`)].join(", ")}) AS x${position2}(kept, v)`;
}

// src/probes/value-plans.ts
function requiredPlans(relation, column2) {
  let name2 = quoteIdentifier(column2.name), common = {
    picks: [pick(relation)],
    holds: `(SELECT ${name2} IS NULL FROM ${qualified2(relation)} WHERE @row0@)`,
    expected: [`23502@${column2.name}`],
    without: "no row could be made"
  }, plans = [insertLike(relation, [], { [column2.name]: "NULL" })].map((statement) => ({
    ...common,
    tries: [statement]
  }));
  return canBeSet(column2) ? [{ ...common, tries: [update(relation, `${name2} = NULL`, 1)] }, ...plans] : plans;
}
function checkPlans(catalog, relation, check2) {
  return [
    {
      picks: [pick(relation)],
      searches: [searchFor(catalog, relation, check2)],
      tries: [update(relation, "@found@", 1)],
      holds: `(SELECT (${check2.expression}) IS FALSE FROM ${qualified2(relation)} WHERE @row0@)`,
      expected: [`23514:${check2.name}`],
      without: "no row could be made"
    }
  ];
}
function enumPlans(relation, column2) {
  let assignment3 = `${quoteIdentifier(column2.name)} = ${quoteLiteral("schema-audit: no such value")}`;
  return [
    {
      picks: [pick(relation)],
      tries: [update(relation, assignment3, 1)],
      expected: ["22P02:*"],
      without: "no row could be made"
    }
  ];
}
function domainPlans(catalog, relation, column2, check2) {
  let condition = check2.definition.replace(/^CHECK \((.*)\)(?: NOT VALID)?$/s, "$1"), name2 = quoteIdentifier(column2.name), base = baseType(catalog, column2.type), values = candidates3(catalog, { type: base, isNullable: !1 }, condition);
  if (values.length === 0) return [];
  let list5 = values.map((value) => `(${quoteLiteral(value ?? "")})`).join(", ");
  return [
    {
      picks: [pick(relation)],
      searches: [
        `SELECT ${quoteLiteral(`${name2} = `)} || quote_literal(tried.v) FROM (VALUES ${list5}) AS tried(v)
         WHERE (SELECT (${condition}) FROM (SELECT tried.v::${base} AS value) AS one) IS FALSE LIMIT 4`
      ],
      tries: [update(relation, "@found@", 1)],
      expected: [`23514:${check2.name}`],
      without: "no row could be made"
    }
  ];
}
function statusPlans(catalog, relation, column2) {
  let value = enumOf(catalog, baseType(catalog, column2.type)) ? "schema-audit: no such value" : orphan(catalog, column2);
  if (value === void 0) return [];
  let name2 = quoteIdentifier(column2.name), isStored = enumOf(catalog, column2.type) ? "true" : `btrim(${name2}::text) = ${quoteLiteral(value)}`;
  return [
    {
      picks: [pick(relation)],
      tries: [update(relation, `${name2} = ${quoteLiteral(value)}`, 1)],
      holds: `(SELECT ${isStored} FROM ${qualified2(relation)} WHERE @row0@)`,
      expected: refusersOf(catalog, relation, column2),
      without: "no row could be made"
    }
  ];
}
function refusersOf(catalog, relation, column2) {
  let own4 = checks(relation).filter((check2) => check2.columns.includes(column2.name)), keys4 = foreignKeys(relation).filter((key) => key.columns.includes(column2.name)), ofDomain = domainOf(catalog, column2.type)?.checks ?? [];
  return [
    ...[...own4, ...ofDomain].map(({ name: name2 }) => `23514:${name2}`),
    ...keys4.map(({ name: name2 }) => `23503:${name2}`),
    ...typeFamily(column2) === "other" ? ["22P02:*"] : []
  ];
}

// src/probes/refusal-probes.ts
var refusalProbes = (catalog, context) => storedRelations(catalog).flatMap((relation) => [
  ...keyProbes(relation),
  ...constraintProbes(catalog, relation),
  ...relation.columns.flatMap((column2) => columnProbes(catalog, relation, column2, context))
]).concat(businessKeys(catalog, context).map(businessKeyProbe));
function businessKeyProbe({ relation, columns: columns2 }) {
  let plans = duplicatePlans(relation, { columns: columns2, expressions: [] }, ["23505:*", "23P01:*"]);
  return {
    about: { of: "business-key", relation: nameOf5(relation), columns: columns2 },
    plans,
    ...duplicating(relation, columns2, plans)
  };
}
var nameOf5 = ({ schema, name: name2 }) => ({ schema, name: name2 });
function keyProbes(relation) {
  return uniqueKeys(relation).map((key) => {
    let plans = uniquePlans(relation, key), columns2 = keyColumns2(relation, key);
    return {
      about: { of: "unique", relation: nameOf5(relation), columns: columns2, name: key.name },
      plans,
      ...duplicating(relation, columns2, plans)
    };
  });
}
function duplicating(relation, columns2, plans) {
  let [like] = plans;
  return like ? {
    newRowsOf: [relation],
    withNewRows: (values) => duplicateRowPlan(relation, columns2, values(relation), like)
  } : {};
}
function constraintProbes(catalog, relation) {
  let on = { relation: nameOf5(relation) }, exclusions = relation.constraints.flatMap(
    (constraint) => constraint.kind === "exclusion" ? [constraint] : []
  );
  return [
    ...checks(relation).map(
      (check2) => ({
        about: { ...on, of: "check", columns: check2.columns, name: check2.name },
        plans: checkPlans(catalog, relation, check2)
      })
    ),
    ...foreignKeys(relation).map(
      (key) => ({
        about: { ...on, of: "foreign-key", columns: key.columns, name: key.name },
        plans: orphanPlans(catalog, relation, key)
      })
    ),
    ...exclusions.map(
      (exclusion) => ({
        about: { ...on, of: "exclusion", columns: exclusion.columns, name: exclusion.name },
        plans: exclusionPlans(relation, exclusion) ?? []
      })
    )
  ];
}
function columnProbes(catalog, relation, column2, context) {
  if (column2.generated) return [];
  let on = { relation: nameOf5(relation), columns: [column2.name] }, type = enumOf(catalog, baseType(catalog, column2.type)), domain2 = domainOf(catalog, column2.type);
  return [
    ...column2.isNullable ? [] : [{ about: { ...on, of: "not-null" }, plans: requiredPlans(relation, column2) }],
    ...type ? [{ about: { ...on, of: "enum", name: type.name }, plans: enumPlans(relation, column2) }] : [],
    ...(domain2?.checks ?? []).map((check2) => ({
      about: { ...on, of: "domain", name: check2.name },
      plans: domainPlans(catalog, relation, column2, check2)
    })),
    ...mayBeStatus(relation, column2, type !== void 0, context) ? [{ about: { ...on, of: "status" }, plans: statusPlans(catalog, relation, column2) }] : []
  ];
}
var mayBeStatus = (relation, column2, isEnum, { settings }) => isEnum || statusLikeness(relation, column2) !== void 0 || matchesColumn(settings.columns.status, relation, column2.name) || settingFor(settings.values, relation, column2.name) !== void 0;

// src/probes/probe-head.ts
async function probeHead(database, catalog, context, seeds = {}) {
  let { generators } = seeds, guidance = { words: context.settings.values, ...generators && { generators } };
  try {
    await database.execute("BEGIN; SET LOCAL search_path = public");
    let filled = await fill(database, catalog, {
      exclude: context.toolRelations,
      ...seeds,
      ...guidance,
      cohorts: ["ordinary", "nulls"]
    });
    return await database.execute("SET CONSTRAINTS ALL IMMEDIATE"), await probeFilled(database, catalog, context, filled, guidance);
  } finally {
    await database.execute("ROLLBACK");
  }
}
async function probeFilled(database, catalog, context, { unfilled }, guidance) {
  let refusals = await runProbes(database, catalog, refusalProbes(catalog, context), guidance), deletions = await runProbes(database, catalog, deletionProbes(catalog, context), guidance), keyActions = await runProbes(database, catalog, keyActionProbes(catalog), guidance);
  return {
    refusals: refusals.map(({ about, outcome }) => ({ ...about, outcome })),
    deletions: deletionsOf(deletions),
    keyActions: keyActions.map(({ about, outcome }) => keyActionOf(about, outcome)),
    unfilled
  };
}
function deletionsOf(tried2) {
  return tried2.filter(({ about }) => about.kind === "restore").flatMap(({ about: { relation, marker }, outcome: restore2 }) => {
    let recreated = tried2.filter(({ about }) => about.kind === "recreate" && about.relation === relation), common = { relation: { schema: relation.schema, name: relation.name }, marker, restore: restore2 };
    return recreated.length === 0 ? [common] : recreated.map(({ about, outcome }) => ({ ...common, recreate: { columns: about.columns ?? [], outcome } }));
  });
}

// src/workload/scope.ts
function scopeOf(items2, catalog, withNames) {
  return items2.flatMap((item) => {
    let join = child(item, "JoinExpr");
    if (join)
      return scopeOf(
        [child(join, "larg"), child(join, "rarg")].filter((side) => side !== void 0),
        catalog,
        withNames
      );
    let range = child(item, "RangeVar");
    return range ? entryOf(range, catalog, withNames) : [];
  });
}
function entryOf(range, catalog, withNames) {
  let name2 = word(range, "relname") ?? "", schema = word(range, "schemaname");
  if (schema === void 0 && withNames.has(name2)) return [];
  let relation = catalog.relations.filter((relation2) => relation2.name === name2).find((candidate) => candidate.schema === (schema ?? "public")), alias = word(child(range, "alias"), "aliasname") ?? name2;
  return relation ? [{ alias, relation }] : [];
}
function referenceOf4(node2, scope) {
  let cast = child(node2, "TypeCast");
  if (cast) return referenceOf4(child(cast, "arg"), scope);
  let names = words3(list4(child(node2, "ColumnRef"), "fields")), column2 = names.at(-1);
  if (column2 === void 0) return;
  let owner = names.at(-2), matching = scope.filter(
    ({ alias, relation }) => (owner === void 0 || owner === alias) && relation.columns.some(({ name: name2 }) => name2 === column2)
  ), [only, ...others] = matching;
  return only && others.length === 0 ? { ...only, column: column2 } : void 0;
}

// src/workload/lookups.ts
var queryKinds = ["SelectStmt", "UpdateStmt", "DeleteStmt"];
function lookupsOf(statement, catalog) {
  let withNames = new Set(
    [...find(statement, (node2) => "CommonTableExpr" in node2)].flatMap(
      (node2) => word(child(node2, "CommonTableExpr"), "ctename") ?? []
    )
  );
  return queriesIn(statement).flatMap((query) => lookupsOfQuery(query, catalog, withNames));
}
function queriesIn(node2) {
  return [...find(node2, (candidate) => queryKinds.some((kind) => kind in candidate))].flatMap((entry) => {
    let query = queryKinds.map((kind) => child(entry, kind)).find((candidate) => candidate !== void 0);
    return query ? [query, ...queriesIn(Object.values(query)), ...setOperands(query)] : [];
  });
}
function setOperands(query) {
  return ["larg", "rarg"].flatMap((side) => {
    let operand = child(query, side);
    return operand && "op" in operand ? [operand, ...setOperands(operand)] : [];
  });
}
function lookupsOfQuery(query, catalog, withNames) {
  let from = [...list4(query, "fromClause"), ...list4(query, "usingClause")], target2 = child(query, "relation"), scope = [...target2 ? entryOf(target2, catalog, withNames) : [], ...scopeOf(from, catalog, withNames)], comparisons2 = [child(query, "whereClause"), ...joinConditions(from)].flatMap(conjuncts).flatMap((condition) => comparisonOf(condition, scope) ?? []), order2 = orderOf(query, scope);
  return scope.flatMap(({ alias, relation }) => {
    let columns2 = (kind) => unique(comparisons2.filter((one2) => one2.kind === kind && one2.alias === alias).map(({ column: column2 }) => column2)), equality = columns2("equality"), lookup = {
      schema: relation.schema,
      relation: relation.name,
      alias,
      equality,
      range: columns2("range"),
      order: unique(order2.filter((one2) => one2.alias === alias).map(({ column: column2 }) => column2)).filter(
        (column2) => !equality.includes(column2)
      )
    };
    return lookup.equality.length + lookup.range.length + lookup.order.length > 0 ? [lookup] : [];
  });
}
var unique = (names) => [...new Set(names)];
function joinConditions(items2) {
  return items2.flatMap((item) => {
    let join = child(item, "JoinExpr");
    if (!join) return [];
    let sides = [child(join, "larg"), child(join, "rarg")].filter((side) => side !== void 0);
    return [child(join, "quals"), ...joinConditions(sides)];
  });
}
function conjuncts(condition) {
  if (!condition) return [];
  let connective = child(condition, "BoolExpr");
  return word(connective, "boolop") === "AND_EXPR" ? list4(connective, "args").flatMap(conjuncts) : [condition];
}
var inequalities = ["<", "<=", ">", ">="];
function comparisonOf(condition, scope) {
  let expression2 = child(condition, "A_Expr");
  if (!expression2) return;
  let kind = comparisonKind(expression2);
  if (!kind) return;
  let left2 = referenceOf4(child(expression2, "lexpr"), scope), right = referenceOf4(child(expression2, "rexpr"), scope);
  return left2 && !readsColumns(expression2.rexpr, scope) ? { ...left2, kind } : right && !readsColumns(expression2.lexpr, scope) ? { ...right, kind } : void 0;
}
function comparisonKind(expression2) {
  let [operator = ""] = words3(list4(expression2, "name"));
  switch (word(expression2, "kind")) {
    case "AEXPR_OP":
      return operator === "=" ? "equality" : inequalities.includes(operator) ? "range" : void 0;
    case "AEXPR_IN":
    case "AEXPR_OP_ANY":
      return operator === "=" ? "equality" : void 0;
    case "AEXPR_BETWEEN":
    case "AEXPR_BETWEEN_SYM":
      return "range";
    default:
      return;
  }
}
var readsColumns = (node2, scope) => [...find(node2, (candidate) => "ColumnRef" in candidate)].some((reference2) => referenceOf4(reference2, scope));
function orderOf(query, scope) {
  if (query.limitCount === void 0 || list4(query, "groupClause").length > 0 || query.distinctClause !== void 0) return [];
  let columns2 = [];
  for (let item of list4(query, "sortClause")) {
    let reference2 = referenceOf4(child(child(item, "SortBy"), "node"), scope);
    if (!reference2 || columns2[0] && columns2[0].alias !== reference2.alias) break;
    columns2.push(reference2);
  }
  return columns2;
}

// src/workload/parameters.ts
var token = /'(?:[^']|'')*'|"[^"]*"|--[^\n]*|\/\*[\s\S]*?\*\/|::|(?<![\w\]:]):([a-z_]\w*)|%\((\w+)\)s|%s/gi;
function withNumberedParameters(sql) {
  let highest = Math.max(0, ...[...sql.matchAll(/\$(\d+)/g)].map(([, digits]) => Number(digits))), numbers3 = /* @__PURE__ */ new Map(), next = highest;
  return sql.replaceAll(token, (written2, colon, percent) => {
    let name2 = colon ?? percent;
    if (name2 === void 0 && written2 !== "%s") return written2;
    let known = name2 === void 0 ? void 0 : numbers3.get(name2);
    return known !== void 0 ? `$${known}` : (next += 1, name2 !== void 0 && numbers3.set(name2, next), `$${next}`);
  });
}

// src/workload/plan.ts
var pricing = `
  BEGIN;
  SET LOCAL enable_seqscan = off;
  SET LOCAL plan_cache_mode = force_generic_plan;
  SET LOCAL jit = off`;
async function planStatement(database, sql) {
  try {
    await database.execute(pricing);
    let [row] = await explain(database, sql), [document4] = Array.isArray(row?.["QUERY PLAN"]) ? row["QUERY PLAN"] : [], plan2 = isNode(document4) ? document4.Plan : void 0;
    return isNode(plan2) ? { status: "planned", plan: plan2 } : { status: "refused", message: "It has no plan." };
  } catch (error) {
    if (error instanceof StatementError) return { status: "refused", message: error.message };
    throw error;
  } finally {
    await database.execute("ROLLBACK; DEALLOCATE ALL");
  }
}
async function explain(database, sql) {
  await database.execute(`PREPARE schema_audit_query AS ${sql}`);
  let [prepared] = await database.query(
    "SELECT cardinality(parameter_types) AS count FROM pg_prepared_statements WHERE name = 'schema_audit_query'"
  ), nulls2 = Array.from({ length: prepared?.count ?? 0 }, () => "NULL").join(", "), values = nulls2 === "" ? "" : `(${nulls2})`;
  return database.query(`EXPLAIN (VERBOSE, FORMAT JSON) EXECUTE schema_audit_query${values}`);
}
function verdictOn(lookup, plan2, catalog) {
  let verdicts = scansIn(plan2).filter((scan) => isOf(scan, lookup, catalog)).map((scan) => verdictOfScan(scan, lookup));
  return verdicts.find((verdict) => verdict.kind === "scan") ?? verdicts[0];
}
var scansIn = (plan2) => {
  let below2 = list4(plan2, "Plans").flatMap(scansIn);
  return word(plan2, "Relation Name") === void 0 ? below2 : [plan2, ...below2];
};
function isOf(scan, lookup, catalog) {
  let name2 = word(scan, "Relation Name"), schema = word(scan, "Schema");
  if (!((word(scan, "Alias") ?? "").replace(/_\d+$/, "") === lookup.alias || word(scan, "Alias") === lookup.alias)) return !1;
  if (name2 === lookup.relation && schema === lookup.schema) return !0;
  let parent2 = catalog.relations.find((one2) => one2.name === name2 && one2.schema === schema)?.partitionOf?.parent;
  return parent2?.name === lookup.relation && parent2.schema === lookup.schema;
}
function verdictOfScan(scan, lookup) {
  let kind = word(scan, "Node Type") ?? "", [bitmap] = [...bitmapsIn(scan)], source = bitmap ?? scan, index2 = word(source, "Index Name"), condition = word(source, "Index Cond"), isOrdered = lookup.equality.length === 0 && lookup.range.length === 0;
  if (index2 !== void 0 && (condition !== void 0 || isOrdered)) return { kind: "index", index: index2 };
  let filter = word(scan, "Filter"), over = index2 === void 0 ? "" : ` using ${index2}`;
  return {
    kind: "scan",
    line: `${kind}${over} on ${lookup.relation}${filter === void 0 ? "" : `, filter ${filter}`}`
  };
}
function* bitmapsIn(scan) {
  for (let below2 of list4(scan, "Plans"))
    word(below2, "Node Type") === "Bitmap Index Scan" ? yield below2 : yield* bitmapsIn(below2);
}

// src/workload/read-workload.ts
async function readWorkload(host, patterns2, database, catalog) {
  let files = await matchingFiles(host, patterns2);
  if (files.length === 0 || !database.server.capabilities.has("plans")) return;
  let queries = [], refused2 = [];
  for (let statement of (await Promise.all(files.map((file) => statementsOf(host, file)))).flat()) {
    let { sql, location } = statement, tree = await parseStatement(sql), planning = await planStatement(database, sql);
    if (planning.status === "refused") {
      refused2.push({ sql, message: planning.message, location });
      continue;
    }
    let lookups = (tree ? lookupsOf(tree, catalog) : []).flatMap(({ alias, ...lookup }) => {
      let plan2 = verdictOn({ alias, ...lookup }, planning.plan, catalog);
      return plan2 ? [{ ...lookup, plan: plan2 }] : [];
    });
    queries.push({ ...statement, lookups });
  }
  return { files, queries, refused: refused2 };
}
async function matchingFiles(host, patterns2) {
  if (patterns2.length === 0) return [];
  let expressions = patterns2.map(expressionOf);
  return (await host.files()).filter(
    (file) => file.endsWith(".sql") && expressions.some((expression2) => expression2.test(file))
  );
}
function expressionOf(pattern) {
  let source = pattern.replace(/^\.\//, "").replace(/\/$/, "").replaceAll(/[\\^$.|+()[\]{}]/g, "\\$&").replaceAll("**/", "\0").replaceAll("**", "").replaceAll("*", "[^/]*").replaceAll("?", "[^/]").replaceAll("\0", "(.*/)?").replaceAll("", ".*");
  return new RegExp(`^${source}(/[^/]*)?$`);
}
async function statementsOf(host, file) {
  let text5 = await host.readText(file) ?? "";
  return splitScript(text5).filter((part) => part.kind === "statement").map(({ text: sql, line, offset }, position2) => ({
    name: nameBefore(text5.slice(0, offset)) ?? `${file} #${position2 + 1}`,
    sql: withNumberedParameters(sql),
    location: { file, line }
  }));
}
var nameBefore = (text5) => /--\s*name:\s*([^\n:]*[^\s:])[^\n]*\n(?:\s*--[^\n]*\n)*\s*$/.exec(text5)?.[1];

// src/examine/assertions.ts
var MOST_ROWS2 = 3;
async function askAssertions(config, database, project) {
  let checks3 = [];
  for (let { id, severity, sql } of config.assertions)
    checks3.push({ kind: "assertion", name: id, severity, project, outcome: await ask(database, sql) });
  for (let criterion of config.criteria) {
    if (criterion.kind !== "assert") continue;
    let outcome = await ask(database, criterion.sql);
    checks3.push({ kind: "criterion", name: criterion.id, severity: "high", project, outcome });
  }
  return checks3;
}
var unaskedAssertions = (config, project) => {
  let outcome = { status: "not-run", because: "the migrations do not reach their head" };
  return [
    ...config.assertions.map(
      ({ id, severity }) => ({ kind: "assertion", name: id, severity, project, outcome })
    ),
    ...config.criteria.flatMap(
      ({ id, kind }) => kind === "assert" ? [{ kind: "criterion", name: id, severity: "high", project, outcome }] : []
    )
  ];
};
async function ask(database, sql) {
  let { capabilities, engine } = database.server;
  if (!capabilities.has("refusals")) return { status: "not-run", because: `${engine} is no PostgreSQL` };
  try {
    await database.execute("BEGIN TRANSACTION READ ONLY");
    let rows = await database.query(sql.trim().replace(/;$/, ""));
    if (rows.length === 0) return { status: "passed" };
    let lines = rows.slice(0, MOST_ROWS2).map((row) => JSON.stringify(row).slice(0, 200));
    return { status: "failed", why: `returns ${rows.length === 1 ? "1 row" : `${rows.length} rows`}`, lines };
  } catch (error) {
    if (error instanceof StatementError) return { status: "failed", why: "is refused", lines: [error.message] };
    if (error instanceof EngineFailure) return { status: "not-run", because: error.message };
    throw error;
  } finally {
    await database.resetSession();
  }
}

// src/examine/at-head.ts
async function lookAtHead(around, project, head) {
  let { database, catalog, notExamined } = head, workload = await planWorkload(around, database, catalog, notExamined), assertions = await askAssertions(around.config, database, project.name), probes = await tryPromises(around, project, head);
  return { assertions, ...workload && { workload }, ...probes && { probes } };
}
async function tryPromises({ config, progress }, project, { database, catalog, scripts, notExamined }) {
  let { capabilities, engine } = database.server, what = "whether the constraints refuse what they must";
  if (!capabilities.has("refusals")) {
    notExamined.push({ what, why: `what ${engine} refuses says nothing about PostgreSQL` });
    return;
  }
  progress({ stage: "probes" });
  try {
    let context = {
      settings: toSettings(config),
      isForwardOnly: !1,
      toolRelations: project.migrations.ownRelations,
      isSalvaged: !1
    };
    return await probeHead(database, catalog, context, { generators: config.seeds.generators, scripts });
  } catch (error) {
    if (!(error instanceof StatementError || error instanceof EngineFailure)) throw error;
    notExamined.push({ what, why: error.message });
    return;
  }
}
async function planWorkload({ host, config, progress }, database, catalog, notExamined) {
  if (config.workload.files.length === 0) {
    notExamined.push({
      what: "queries",
      why: "no workload file is declared",
      remedy: "Name SQL files of the queries that matter under `workload.files` in schema-audit.yml."
    });
    return;
  }
  if (!database.server.capabilities.has("plans")) {
    notExamined.push({ what: "queries", why: `${database.server.engine} has no query plans` });
    return;
  }
  return progress({ stage: "workload" }), readWorkload(host, config.workload.files, database, catalog);
}

// src/examine/walk-project.ts
async function walkProject(project, history, {
  around,
  notExamined,
  known,
  base
}) {
  let prelude = await readScripts(around, "prelude", around.config.prelude), { seeds, values, migrations } = around.config, { stepTimeout } = migrations, scripts = await readScripts(around, "seeds.sql", seeds.sql), seen, seenAtBase, runs, verified = revisionsToWalkUpOnly(history, around.config.verify, known);
  verified.notExamined && notExamined.push(verified.notExamined);
  let made2 = await orNotExamined(
    `the migrations in ${project.migrations.root}`,
    notExamined,
    () => walk2(project.migrations, history, around.server, {
      verify: around.config.verify === "none" ? "none" : "all",
      known: verified.known,
      // What a base commit brought is not judged again.
      ...known && { unrecorded: known },
      rows: {
        words: values,
        generators: seeds.generators,
        scripts,
        ...seeds.rows !== void 0 && { count: seeds.rows }
      },
      prelude,
      ...stepTimeout !== void 0 && { stepTimeoutMilliseconds: stepTimeout },
      progress: (done, total, pass) => around.progress({ stage: "walk", detail: `${project.name} ${pass}`, done, total }),
      opened: (program3) => {
        runs = program3;
      },
      atHead: async (database, catalog) => {
        seen = await lookAtHead(around, project, { database, catalog, scripts, notExamined });
      },
      ...base && {
        onTheWay: {
          after: base.after,
          look: async (database, catalog) => {
            let sight = { database, catalog, scripts, notExamined: [] };
            seenAtBase = await lookAtHead({ ...around, host: base.host }, project, sight);
          }
        }
      }
    })
  );
  return notExamined.push(...engineFaults(made2, around.server)), made2 && {
    walk: made2,
    ...runs !== void 0 && { runs },
    ...seen && { atHead: seen },
    ...seenAtBase && { atBase: seenAtBase }
  };
}
var MOST_VERIFIED = 400;
function revisionsToWalkUpOnly({ migrations }, verify, known = /* @__PURE__ */ new Set()) {
  if (verify !== "new") return { known: /* @__PURE__ */ new Set() };
  let old = migrations.map(({ revision }) => revision).filter((revision) => !known.has(revision)).slice(0, -MOST_VERIFIED);
  return old.length === 0 ? { known } : {
    known: /* @__PURE__ */ new Set([...known, ...old]),
    notExamined: {
      what: `the ways back of the first ${old.length} of ${migrations.length} migrations, and rows in them`,
      why: `without a base commit the last ${MOST_VERIFIED} are walked down and up again`,
      remedy: "Audit with `verify: all`."
    }
  };
}
var engineFaults = (walked, { capabilities, engine }) => (walked?.steps ?? []).flatMap((step) => step.status !== "failed" || step.fault.origin !== "engine" && capabilities.has("refusals") ? [] : [
  {
    what: `migration ${step.revision} on its way ${step.pass}, and what comes after it`,
    why: withStatement(step.fault),
    remedy: remedyFor(step.fault, engine)
  }
]);
function remedyFor({ message, sqlState }, engine) {
  return sqlState === "57014" || /\bran longer than\b|\bdid not end within\b/.test(message) ? "Raise `migrations.statement-timeout` and `migrations.step-timeout` in schema-audit.yml where it needs that long." : engine === "pglite" ? "Audit on a PostgreSQL server: `--engine postgres` with a database URL." : "Audit on another engine: `--engine pglite`, or `--engine postgres` with the URL of another server.";
}
async function readScripts({ host }, setting2, files) {
  return (await Promise.all(files.map(async (file) => ({ file, text: await host.readText(file) })))).map(({ file, text: text5 }) => {
    if (text5 !== void 0) return text5;
    throw new UserError(
      "unreadable-configuration",
      `${setting2} names ${file}, which does not exist.`,
      "Mend the path in schema-audit.yml; it is relative to the audited directory."
    );
  });
}

// src/examine/examine-project.ts
async function examineProject(project, around, known = {}) {
  let notExamined = [], history = await historyOf(project.migrations), [walked, readings, pages, repository] = await Promise.all([
    known.walk ? walkedAlready(project, history, { around, walk: known.walk, atHead: known.atHead }) : walkProject(project, history, { around, notExamined, known: known.revisions, base: known.base }),
    readModels(project.models, notExamined),
    readPages2(project, around, notExamined).then(preparing(around)),
    readRepositoryText(around.host, project.dictionaries)
  ]), catalog = walked?.walk.head ?? walked?.walk.salvage?.catalog, models = await loadProjectModels(readings, catalog, around, notExamined), source = known.walk || walked?.walk.recordings ? void 0 : await readSource(history), dictionary = await resolvePages(pages, catalog, models?.models, around);
  return {
    project,
    history,
    repository,
    isSalvaged: walked?.walk.head === void 0 && walked?.walk.salvage !== void 0,
    notExamined,
    ...walked && { walk: walked.walk },
    ...source && { source },
    ...walked?.runs !== void 0 && { runs: walked.runs },
    ...walked?.atHead,
    ...walked?.atBase && { atBase: walked.atBase },
    ...catalog && { catalog },
    ...models && { models: models.models },
    ...dictionary && { dictionary }
  };
}
async function walkedAlready(project, history, { around, walk: walk3, atHead }) {
  if (atHead) return { walk: walk3, atHead };
  let upOnly = { ...around, config: { ...around.config, verify: "none" } }, again = await walkProject(project, history, { around: upOnly, notExamined: [], known: void 0 });
  return { walk: walk3, ...again?.atHead && { atHead: again.atHead } };
}
var preparing = ({ typeNames: typeNames2 }) => (pages) => (pages && typeNames2().catch(() => {
}), pages);

// src/examine/examine-checkout.ts
async function examineCheckout(discovery, around, other) {
  let types2 = new TypeNames(around), surroundings = { ...around, typeNames: () => types2.database() };
  try {
    let examinations = [];
    for (let project of discovery.projects)
      examinations.push(await examineProject(project, surroundings, await knownOf(project, other)));
    return {
      directory: around.host.directory,
      examinations,
      notExamined: [...discovery.notices, ...examinations.flatMap((examination) => examination.notExamined)]
    };
  } finally {
    await types2.close();
  }
}
async function knownOf(project, other) {
  if (!other) return {};
  let history = await historyOf(project.migrations);
  if ("base" in other) return knownOfBase(project.name, history, other.base);
  let same = other.head.examinations.find((examination) => examination.project.name === project.name), walk3 = same?.walk && walkOfPrefix(same.walk, same.history, history);
  if (!walk3 || !same) return { revisions: new Set(history.migrations.map(({ revision }) => revision)) };
  let atHead = same.history.migrations.length === history.migrations.length ? atHeadOf(same) : same.atBase;
  return { walk: walk3, ...atHead && { atHead } };
}
var atHeadOf = ({ workload, probes, assertions = [] }) => ({
  assertions,
  ...workload && { workload },
  ...probes && { probes }
});
async function knownOfBase(name2, history, { discovery, host }) {
  let same = discovery.projects.find((project) => project.name === name2), earlier = same && await historyOf(same.migrations);
  if (!earlier) return { revisions: /* @__PURE__ */ new Set() };
  let last = earlier.migrations.at(-1), isBeginning = last && isPrefix(earlier, history) && history.migrations.length > earlier.migrations.length;
  return {
    revisions: sameRevisions(history, earlier),
    ...isBeginning && { base: { host, after: last.revision } }
  };
}
function sameRevisions({ migrations }, earlier) {
  let digests = new Map(earlier.migrations.map(({ revision, digest: digest2 }) => [revision, digest2]));
  return new Set(
    migrations.filter(({ revision, digest: digest2 }) => digests.get(revision) === digest2).map(({ revision }) => revision)
  );
}
var TypeNames = class {
  #around;
  #database;
  #embedded;
  constructor(around) {
    this.#around = around;
  }
  async database() {
    this.#database ??= this.#open();
    try {
      let database = await this.#database;
      return await database.query("SELECT 1"), database;
    } catch (error) {
      if (!(error instanceof EngineFailure || error instanceof UserError) || this.#embedded) throw error;
      return this.#database = this.#openEmbedded(), this.#database;
    }
  }
  async close() {
    await (await this.#database?.catch(() => {
    }))?.[Symbol.asyncDispose](), await this.#embedded?.[Symbol.asyncDispose]();
  }
  #open() {
    let { server } = this.#around;
    return server.capabilities.has("catalog") && Number.parseInt(server.serverVersion, 10) >= 17 ? server.createDatabase("types") : this.#openEmbedded();
  }
  async #openEmbedded() {
    return this.#embedded = await this.#around.embedded.open({}), this.#embedded.createDatabase("types");
  }
};

// src/examine/plan-pages.ts
async function planPagesOf(examinations, around) {
  return withTypeNames(
    around,
    (typeNames2) => Promise.all(examinations.map((examination) => planProject(examination, around, typeNames2)))
  );
}
async function planProject({ catalog, models, project }, { host, config }, typeNames2) {
  let { dictionary } = config;
  return catalog ? planDocs({
    host,
    catalog,
    typeNames: typeNames2,
    directory: project.dictionaries[0] ?? dictionary.paths?.[0] ?? USUAL_DIRECTORY,
    aliases: dictionary.aliases,
    exempt: dictionary.exempt,
    ...models && { models }
  }) : { edits: [], left: [] };
}
async function withTypeNames({ server, embedded }, use) {
  let own4 = server.engine === "pglite" ? void 0 : await embedded.open({});
  try {
    let database = await (own4 ?? server).createDatabase("types");
    try {
      return await use(database);
    } finally {
      await database[Symbol.asyncDispose]();
    }
  } finally {
    await own4?.[Symbol.asyncDispose]();
  }
}

export {
  engines,
  chooseEngine,
  parseStatement,
  child,
  list4 as list,
  word,
  toSettings,
  unaskedAssertions,
  examineCheckout,
  structuredPatch,
  createTwoFilesPatch,
  unifiedDiff,
  writePages,
  planPagesOf
};
