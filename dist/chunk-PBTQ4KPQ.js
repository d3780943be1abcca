import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  require_lib
} from "./chunk-5W2AU5QX.js";
import {
  __commonJS,
  __require
} from "./chunk-JB3B2VJK.js";

// node_modules/lodash/_freeGlobal.js
var require_freeGlobal = __commonJS({
  "node_modules/lodash/_freeGlobal.js"(exports, module) {
    var freeGlobal = typeof global == "object" && global && global.Object === Object && global;
    module.exports = freeGlobal;
  }
});

// node_modules/lodash/_root.js
var require_root = __commonJS({
  "node_modules/lodash/_root.js"(exports, module) {
    var freeGlobal = require_freeGlobal(), freeSelf = typeof self == "object" && self && self.Object === Object && self, root = freeGlobal || freeSelf || Function("return this")();
    module.exports = root;
  }
});

// node_modules/lodash/_Symbol.js
var require_Symbol = __commonJS({
  "node_modules/lodash/_Symbol.js"(exports, module) {
    var root = require_root(), Symbol2 = root.Symbol;
    module.exports = Symbol2;
  }
});

// node_modules/lodash/_getRawTag.js
var require_getRawTag = __commonJS({
  "node_modules/lodash/_getRawTag.js"(exports, module) {
    var Symbol2 = require_Symbol(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty, nativeObjectToString = objectProto.toString, symToStringTag = Symbol2 ? Symbol2.toStringTag : void 0;
    function getRawTag(value) {
      var isOwn = hasOwnProperty.call(value, symToStringTag), tag = value[symToStringTag];
      try {
        value[symToStringTag] = void 0;
        var unmasked = !0;
      } catch {
      }
      var result = nativeObjectToString.call(value);
      return unmasked && (isOwn ? value[symToStringTag] = tag : delete value[symToStringTag]), result;
    }
    module.exports = getRawTag;
  }
});

// node_modules/lodash/_objectToString.js
var require_objectToString = __commonJS({
  "node_modules/lodash/_objectToString.js"(exports, module) {
    var objectProto = Object.prototype, nativeObjectToString = objectProto.toString;
    function objectToString(value) {
      return nativeObjectToString.call(value);
    }
    module.exports = objectToString;
  }
});

// node_modules/lodash/_baseGetTag.js
var require_baseGetTag = __commonJS({
  "node_modules/lodash/_baseGetTag.js"(exports, module) {
    var Symbol2 = require_Symbol(), getRawTag = require_getRawTag(), objectToString = require_objectToString(), nullTag = "[object Null]", undefinedTag = "[object Undefined]", symToStringTag = Symbol2 ? Symbol2.toStringTag : void 0;
    function baseGetTag(value) {
      return value == null ? value === void 0 ? undefinedTag : nullTag : symToStringTag && symToStringTag in Object(value) ? getRawTag(value) : objectToString(value);
    }
    module.exports = baseGetTag;
  }
});

// node_modules/lodash/isObject.js
var require_isObject = __commonJS({
  "node_modules/lodash/isObject.js"(exports, module) {
    function isObject(value) {
      var type = typeof value;
      return value != null && (type == "object" || type == "function");
    }
    module.exports = isObject;
  }
});

// node_modules/lodash/isFunction.js
var require_isFunction = __commonJS({
  "node_modules/lodash/isFunction.js"(exports, module) {
    var baseGetTag = require_baseGetTag(), isObject = require_isObject(), asyncTag = "[object AsyncFunction]", funcTag = "[object Function]", genTag = "[object GeneratorFunction]", proxyTag = "[object Proxy]";
    function isFunction(value) {
      if (!isObject(value))
        return !1;
      var tag = baseGetTag(value);
      return tag == funcTag || tag == genTag || tag == asyncTag || tag == proxyTag;
    }
    module.exports = isFunction;
  }
});

// node_modules/lodash/_coreJsData.js
var require_coreJsData = __commonJS({
  "node_modules/lodash/_coreJsData.js"(exports, module) {
    var root = require_root(), coreJsData = root["__core-js_shared__"];
    module.exports = coreJsData;
  }
});

// node_modules/lodash/_isMasked.js
var require_isMasked = __commonJS({
  "node_modules/lodash/_isMasked.js"(exports, module) {
    var coreJsData = require_coreJsData(), maskSrcKey = (function() {
      var uid = /[^.]+$/.exec(coreJsData && coreJsData.keys && coreJsData.keys.IE_PROTO || "");
      return uid ? "Symbol(src)_1." + uid : "";
    })();
    function isMasked(func) {
      return !!maskSrcKey && maskSrcKey in func;
    }
    module.exports = isMasked;
  }
});

// node_modules/lodash/_toSource.js
var require_toSource = __commonJS({
  "node_modules/lodash/_toSource.js"(exports, module) {
    var funcProto = Function.prototype, funcToString = funcProto.toString;
    function toSource(func) {
      if (func != null) {
        try {
          return funcToString.call(func);
        } catch {
        }
        try {
          return func + "";
        } catch {
        }
      }
      return "";
    }
    module.exports = toSource;
  }
});

// node_modules/lodash/_baseIsNative.js
var require_baseIsNative = __commonJS({
  "node_modules/lodash/_baseIsNative.js"(exports, module) {
    var isFunction = require_isFunction(), isMasked = require_isMasked(), isObject = require_isObject(), toSource = require_toSource(), reRegExpChar = /[\\^$.*+?()[\]{}|]/g, reIsHostCtor = /^\[object .+?Constructor\]$/, funcProto = Function.prototype, objectProto = Object.prototype, funcToString = funcProto.toString, hasOwnProperty = objectProto.hasOwnProperty, reIsNative = RegExp(
      "^" + funcToString.call(hasOwnProperty).replace(reRegExpChar, "\\$&").replace(/hasOwnProperty|(function).*?(?=\\\()| for .+?(?=\\\])/g, "$1.*?") + "$"
    );
    function baseIsNative(value) {
      if (!isObject(value) || isMasked(value))
        return !1;
      var pattern = isFunction(value) ? reIsNative : reIsHostCtor;
      return pattern.test(toSource(value));
    }
    module.exports = baseIsNative;
  }
});

// node_modules/lodash/_getValue.js
var require_getValue = __commonJS({
  "node_modules/lodash/_getValue.js"(exports, module) {
    function getValue(object, key) {
      return object?.[key];
    }
    module.exports = getValue;
  }
});

// node_modules/lodash/_getNative.js
var require_getNative = __commonJS({
  "node_modules/lodash/_getNative.js"(exports, module) {
    var baseIsNative = require_baseIsNative(), getValue = require_getValue();
    function getNative(object, key) {
      var value = getValue(object, key);
      return baseIsNative(value) ? value : void 0;
    }
    module.exports = getNative;
  }
});

// node_modules/lodash/_defineProperty.js
var require_defineProperty = __commonJS({
  "node_modules/lodash/_defineProperty.js"(exports, module) {
    var getNative = require_getNative(), defineProperty = (function() {
      try {
        var func = getNative(Object, "defineProperty");
        return func({}, "", {}), func;
      } catch {
      }
    })();
    module.exports = defineProperty;
  }
});

// node_modules/lodash/_baseAssignValue.js
var require_baseAssignValue = __commonJS({
  "node_modules/lodash/_baseAssignValue.js"(exports, module) {
    var defineProperty = require_defineProperty();
    function baseAssignValue(object, key, value) {
      key == "__proto__" && defineProperty ? defineProperty(object, key, {
        configurable: !0,
        enumerable: !0,
        value,
        writable: !0
      }) : object[key] = value;
    }
    module.exports = baseAssignValue;
  }
});

// node_modules/lodash/eq.js
var require_eq = __commonJS({
  "node_modules/lodash/eq.js"(exports, module) {
    function eq(value, other) {
      return value === other || value !== value && other !== other;
    }
    module.exports = eq;
  }
});

// node_modules/lodash/_assignValue.js
var require_assignValue = __commonJS({
  "node_modules/lodash/_assignValue.js"(exports, module) {
    var baseAssignValue = require_baseAssignValue(), eq = require_eq(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function assignValue(object, key, value) {
      var objValue = object[key];
      (!(hasOwnProperty.call(object, key) && eq(objValue, value)) || value === void 0 && !(key in object)) && baseAssignValue(object, key, value);
    }
    module.exports = assignValue;
  }
});

// node_modules/lodash/_copyObject.js
var require_copyObject = __commonJS({
  "node_modules/lodash/_copyObject.js"(exports, module) {
    var assignValue = require_assignValue(), baseAssignValue = require_baseAssignValue();
    function copyObject(source, props, object, customizer) {
      var isNew = !object;
      object || (object = {});
      for (var index = -1, length = props.length; ++index < length; ) {
        var key = props[index], newValue = customizer ? customizer(object[key], source[key], key, object, source) : void 0;
        newValue === void 0 && (newValue = source[key]), isNew ? baseAssignValue(object, key, newValue) : assignValue(object, key, newValue);
      }
      return object;
    }
    module.exports = copyObject;
  }
});

// node_modules/lodash/identity.js
var require_identity = __commonJS({
  "node_modules/lodash/identity.js"(exports, module) {
    function identity(value) {
      return value;
    }
    module.exports = identity;
  }
});

// node_modules/lodash/_apply.js
var require_apply = __commonJS({
  "node_modules/lodash/_apply.js"(exports, module) {
    function apply(func, thisArg, args) {
      switch (args.length) {
        case 0:
          return func.call(thisArg);
        case 1:
          return func.call(thisArg, args[0]);
        case 2:
          return func.call(thisArg, args[0], args[1]);
        case 3:
          return func.call(thisArg, args[0], args[1], args[2]);
      }
      return func.apply(thisArg, args);
    }
    module.exports = apply;
  }
});

// node_modules/lodash/_overRest.js
var require_overRest = __commonJS({
  "node_modules/lodash/_overRest.js"(exports, module) {
    var apply = require_apply(), nativeMax = Math.max;
    function overRest(func, start, transform) {
      return start = nativeMax(start === void 0 ? func.length - 1 : start, 0), function() {
        for (var args = arguments, index = -1, length = nativeMax(args.length - start, 0), array = Array(length); ++index < length; )
          array[index] = args[start + index];
        index = -1;
        for (var otherArgs = Array(start + 1); ++index < start; )
          otherArgs[index] = args[index];
        return otherArgs[start] = transform(array), apply(func, this, otherArgs);
      };
    }
    module.exports = overRest;
  }
});

// node_modules/lodash/constant.js
var require_constant = __commonJS({
  "node_modules/lodash/constant.js"(exports, module) {
    function constant(value) {
      return function() {
        return value;
      };
    }
    module.exports = constant;
  }
});

// node_modules/lodash/_baseSetToString.js
var require_baseSetToString = __commonJS({
  "node_modules/lodash/_baseSetToString.js"(exports, module) {
    var constant = require_constant(), defineProperty = require_defineProperty(), identity = require_identity(), baseSetToString = defineProperty ? function(func, string) {
      return defineProperty(func, "toString", {
        configurable: !0,
        enumerable: !1,
        value: constant(string),
        writable: !0
      });
    } : identity;
    module.exports = baseSetToString;
  }
});

// node_modules/lodash/_shortOut.js
var require_shortOut = __commonJS({
  "node_modules/lodash/_shortOut.js"(exports, module) {
    var HOT_COUNT = 800, HOT_SPAN = 16, nativeNow = Date.now;
    function shortOut(func) {
      var count = 0, lastCalled = 0;
      return function() {
        var stamp = nativeNow(), remaining = HOT_SPAN - (stamp - lastCalled);
        if (lastCalled = stamp, remaining > 0) {
          if (++count >= HOT_COUNT)
            return arguments[0];
        } else
          count = 0;
        return func.apply(void 0, arguments);
      };
    }
    module.exports = shortOut;
  }
});

// node_modules/lodash/_setToString.js
var require_setToString = __commonJS({
  "node_modules/lodash/_setToString.js"(exports, module) {
    var baseSetToString = require_baseSetToString(), shortOut = require_shortOut(), setToString = shortOut(baseSetToString);
    module.exports = setToString;
  }
});

// node_modules/lodash/_baseRest.js
var require_baseRest = __commonJS({
  "node_modules/lodash/_baseRest.js"(exports, module) {
    var identity = require_identity(), overRest = require_overRest(), setToString = require_setToString();
    function baseRest(func, start) {
      return setToString(overRest(func, start, identity), func + "");
    }
    module.exports = baseRest;
  }
});

// node_modules/lodash/isLength.js
var require_isLength = __commonJS({
  "node_modules/lodash/isLength.js"(exports, module) {
    var MAX_SAFE_INTEGER = 9007199254740991;
    function isLength(value) {
      return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
    }
    module.exports = isLength;
  }
});

// node_modules/lodash/isArrayLike.js
var require_isArrayLike = __commonJS({
  "node_modules/lodash/isArrayLike.js"(exports, module) {
    var isFunction = require_isFunction(), isLength = require_isLength();
    function isArrayLike(value) {
      return value != null && isLength(value.length) && !isFunction(value);
    }
    module.exports = isArrayLike;
  }
});

// node_modules/lodash/_isIndex.js
var require_isIndex = __commonJS({
  "node_modules/lodash/_isIndex.js"(exports, module) {
    var MAX_SAFE_INTEGER = 9007199254740991, reIsUint = /^(?:0|[1-9]\d*)$/;
    function isIndex(value, length) {
      var type = typeof value;
      return length = length ?? MAX_SAFE_INTEGER, !!length && (type == "number" || type != "symbol" && reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
    }
    module.exports = isIndex;
  }
});

// node_modules/lodash/_isIterateeCall.js
var require_isIterateeCall = __commonJS({
  "node_modules/lodash/_isIterateeCall.js"(exports, module) {
    var eq = require_eq(), isArrayLike = require_isArrayLike(), isIndex = require_isIndex(), isObject = require_isObject();
    function isIterateeCall(value, index, object) {
      if (!isObject(object))
        return !1;
      var type = typeof index;
      return (type == "number" ? isArrayLike(object) && isIndex(index, object.length) : type == "string" && index in object) ? eq(object[index], value) : !1;
    }
    module.exports = isIterateeCall;
  }
});

// node_modules/lodash/_createAssigner.js
var require_createAssigner = __commonJS({
  "node_modules/lodash/_createAssigner.js"(exports, module) {
    var baseRest = require_baseRest(), isIterateeCall = require_isIterateeCall();
    function createAssigner(assigner) {
      return baseRest(function(object, sources) {
        var index = -1, length = sources.length, customizer = length > 1 ? sources[length - 1] : void 0, guard = length > 2 ? sources[2] : void 0;
        for (customizer = assigner.length > 3 && typeof customizer == "function" ? (length--, customizer) : void 0, guard && isIterateeCall(sources[0], sources[1], guard) && (customizer = length < 3 ? void 0 : customizer, length = 1), object = Object(object); ++index < length; ) {
          var source = sources[index];
          source && assigner(object, source, index, customizer);
        }
        return object;
      });
    }
    module.exports = createAssigner;
  }
});

// node_modules/lodash/_baseTimes.js
var require_baseTimes = __commonJS({
  "node_modules/lodash/_baseTimes.js"(exports, module) {
    function baseTimes(n, iteratee) {
      for (var index = -1, result = Array(n); ++index < n; )
        result[index] = iteratee(index);
      return result;
    }
    module.exports = baseTimes;
  }
});

// node_modules/lodash/isObjectLike.js
var require_isObjectLike = __commonJS({
  "node_modules/lodash/isObjectLike.js"(exports, module) {
    function isObjectLike(value) {
      return value != null && typeof value == "object";
    }
    module.exports = isObjectLike;
  }
});

// node_modules/lodash/_baseIsArguments.js
var require_baseIsArguments = __commonJS({
  "node_modules/lodash/_baseIsArguments.js"(exports, module) {
    var baseGetTag = require_baseGetTag(), isObjectLike = require_isObjectLike(), argsTag = "[object Arguments]";
    function baseIsArguments(value) {
      return isObjectLike(value) && baseGetTag(value) == argsTag;
    }
    module.exports = baseIsArguments;
  }
});

// node_modules/lodash/isArguments.js
var require_isArguments = __commonJS({
  "node_modules/lodash/isArguments.js"(exports, module) {
    var baseIsArguments = require_baseIsArguments(), isObjectLike = require_isObjectLike(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty, propertyIsEnumerable = objectProto.propertyIsEnumerable, isArguments = baseIsArguments(/* @__PURE__ */ (function() {
      return arguments;
    })()) ? baseIsArguments : function(value) {
      return isObjectLike(value) && hasOwnProperty.call(value, "callee") && !propertyIsEnumerable.call(value, "callee");
    };
    module.exports = isArguments;
  }
});

// node_modules/lodash/isArray.js
var require_isArray = __commonJS({
  "node_modules/lodash/isArray.js"(exports, module) {
    var isArray = Array.isArray;
    module.exports = isArray;
  }
});

// node_modules/lodash/stubFalse.js
var require_stubFalse = __commonJS({
  "node_modules/lodash/stubFalse.js"(exports, module) {
    function stubFalse() {
      return !1;
    }
    module.exports = stubFalse;
  }
});

// node_modules/lodash/isBuffer.js
var require_isBuffer = __commonJS({
  "node_modules/lodash/isBuffer.js"(exports, module) {
    var root = require_root(), stubFalse = require_stubFalse(), freeExports = typeof exports == "object" && exports && !exports.nodeType && exports, freeModule = freeExports && typeof module == "object" && module && !module.nodeType && module, moduleExports = freeModule && freeModule.exports === freeExports, Buffer2 = moduleExports ? root.Buffer : void 0, nativeIsBuffer = Buffer2 ? Buffer2.isBuffer : void 0, isBuffer = nativeIsBuffer || stubFalse;
    module.exports = isBuffer;
  }
});

// node_modules/lodash/_baseIsTypedArray.js
var require_baseIsTypedArray = __commonJS({
  "node_modules/lodash/_baseIsTypedArray.js"(exports, module) {
    var baseGetTag = require_baseGetTag(), isLength = require_isLength(), isObjectLike = require_isObjectLike(), argsTag = "[object Arguments]", arrayTag = "[object Array]", boolTag = "[object Boolean]", dateTag = "[object Date]", errorTag = "[object Error]", funcTag = "[object Function]", mapTag = "[object Map]", numberTag = "[object Number]", objectTag = "[object Object]", regexpTag = "[object RegExp]", setTag = "[object Set]", stringTag = "[object String]", weakMapTag = "[object WeakMap]", arrayBufferTag = "[object ArrayBuffer]", dataViewTag = "[object DataView]", float32Tag = "[object Float32Array]", float64Tag = "[object Float64Array]", int8Tag = "[object Int8Array]", int16Tag = "[object Int16Array]", int32Tag = "[object Int32Array]", uint8Tag = "[object Uint8Array]", uint8ClampedTag = "[object Uint8ClampedArray]", uint16Tag = "[object Uint16Array]", uint32Tag = "[object Uint32Array]", typedArrayTags = {};
    typedArrayTags[float32Tag] = typedArrayTags[float64Tag] = typedArrayTags[int8Tag] = typedArrayTags[int16Tag] = typedArrayTags[int32Tag] = typedArrayTags[uint8Tag] = typedArrayTags[uint8ClampedTag] = typedArrayTags[uint16Tag] = typedArrayTags[uint32Tag] = !0;
    typedArrayTags[argsTag] = typedArrayTags[arrayTag] = typedArrayTags[arrayBufferTag] = typedArrayTags[boolTag] = typedArrayTags[dataViewTag] = typedArrayTags[dateTag] = typedArrayTags[errorTag] = typedArrayTags[funcTag] = typedArrayTags[mapTag] = typedArrayTags[numberTag] = typedArrayTags[objectTag] = typedArrayTags[regexpTag] = typedArrayTags[setTag] = typedArrayTags[stringTag] = typedArrayTags[weakMapTag] = !1;
    function baseIsTypedArray(value) {
      return isObjectLike(value) && isLength(value.length) && !!typedArrayTags[baseGetTag(value)];
    }
    module.exports = baseIsTypedArray;
  }
});

// node_modules/lodash/_baseUnary.js
var require_baseUnary = __commonJS({
  "node_modules/lodash/_baseUnary.js"(exports, module) {
    function baseUnary(func) {
      return function(value) {
        return func(value);
      };
    }
    module.exports = baseUnary;
  }
});

// node_modules/lodash/_nodeUtil.js
var require_nodeUtil = __commonJS({
  "node_modules/lodash/_nodeUtil.js"(exports, module) {
    var freeGlobal = require_freeGlobal(), freeExports = typeof exports == "object" && exports && !exports.nodeType && exports, freeModule = freeExports && typeof module == "object" && module && !module.nodeType && module, moduleExports = freeModule && freeModule.exports === freeExports, freeProcess = moduleExports && freeGlobal.process, nodeUtil = (function() {
      try {
        var types = freeModule && freeModule.require && freeModule.require("util").types;
        return types || freeProcess && freeProcess.binding && freeProcess.binding("util");
      } catch {
      }
    })();
    module.exports = nodeUtil;
  }
});

// node_modules/lodash/isTypedArray.js
var require_isTypedArray = __commonJS({
  "node_modules/lodash/isTypedArray.js"(exports, module) {
    var baseIsTypedArray = require_baseIsTypedArray(), baseUnary = require_baseUnary(), nodeUtil = require_nodeUtil(), nodeIsTypedArray = nodeUtil && nodeUtil.isTypedArray, isTypedArray = nodeIsTypedArray ? baseUnary(nodeIsTypedArray) : baseIsTypedArray;
    module.exports = isTypedArray;
  }
});

// node_modules/lodash/_arrayLikeKeys.js
var require_arrayLikeKeys = __commonJS({
  "node_modules/lodash/_arrayLikeKeys.js"(exports, module) {
    var baseTimes = require_baseTimes(), isArguments = require_isArguments(), isArray = require_isArray(), isBuffer = require_isBuffer(), isIndex = require_isIndex(), isTypedArray = require_isTypedArray(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function arrayLikeKeys(value, inherited) {
      var isArr = isArray(value), isArg = !isArr && isArguments(value), isBuff = !isArr && !isArg && isBuffer(value), isType = !isArr && !isArg && !isBuff && isTypedArray(value), skipIndexes = isArr || isArg || isBuff || isType, result = skipIndexes ? baseTimes(value.length, String) : [], length = result.length;
      for (var key in value)
        (inherited || hasOwnProperty.call(value, key)) && !(skipIndexes && // Safari 9 has enumerable `arguments.length` in strict mode.
        (key == "length" || // Node.js 0.10 has enumerable non-index properties on buffers.
        isBuff && (key == "offset" || key == "parent") || // PhantomJS 2 has enumerable non-index properties on typed arrays.
        isType && (key == "buffer" || key == "byteLength" || key == "byteOffset") || // Skip index properties.
        isIndex(key, length))) && result.push(key);
      return result;
    }
    module.exports = arrayLikeKeys;
  }
});

// node_modules/lodash/_isPrototype.js
var require_isPrototype = __commonJS({
  "node_modules/lodash/_isPrototype.js"(exports, module) {
    var objectProto = Object.prototype;
    function isPrototype(value) {
      var Ctor = value && value.constructor, proto = typeof Ctor == "function" && Ctor.prototype || objectProto;
      return value === proto;
    }
    module.exports = isPrototype;
  }
});

// node_modules/lodash/_nativeKeysIn.js
var require_nativeKeysIn = __commonJS({
  "node_modules/lodash/_nativeKeysIn.js"(exports, module) {
    function nativeKeysIn(object) {
      var result = [];
      if (object != null)
        for (var key in Object(object))
          result.push(key);
      return result;
    }
    module.exports = nativeKeysIn;
  }
});

// node_modules/lodash/_baseKeysIn.js
var require_baseKeysIn = __commonJS({
  "node_modules/lodash/_baseKeysIn.js"(exports, module) {
    var isObject = require_isObject(), isPrototype = require_isPrototype(), nativeKeysIn = require_nativeKeysIn(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function baseKeysIn(object) {
      if (!isObject(object))
        return nativeKeysIn(object);
      var isProto = isPrototype(object), result = [];
      for (var key in object)
        key == "constructor" && (isProto || !hasOwnProperty.call(object, key)) || result.push(key);
      return result;
    }
    module.exports = baseKeysIn;
  }
});

// node_modules/lodash/keysIn.js
var require_keysIn = __commonJS({
  "node_modules/lodash/keysIn.js"(exports, module) {
    var arrayLikeKeys = require_arrayLikeKeys(), baseKeysIn = require_baseKeysIn(), isArrayLike = require_isArrayLike();
    function keysIn(object) {
      return isArrayLike(object) ? arrayLikeKeys(object, !0) : baseKeysIn(object);
    }
    module.exports = keysIn;
  }
});

// node_modules/lodash/assignIn.js
var require_assignIn = __commonJS({
  "node_modules/lodash/assignIn.js"(exports, module) {
    var copyObject = require_copyObject(), createAssigner = require_createAssigner(), keysIn = require_keysIn(), assignIn = createAssigner(function(object, source) {
      copyObject(source, keysIn(source), object);
    });
    module.exports = assignIn;
  }
});

// node_modules/lodash/extend.js
var require_extend = __commonJS({
  "node_modules/lodash/extend.js"(exports, module) {
    module.exports = require_assignIn();
  }
});

// node_modules/lodash/_arrayMap.js
var require_arrayMap = __commonJS({
  "node_modules/lodash/_arrayMap.js"(exports, module) {
    function arrayMap(array, iteratee) {
      for (var index = -1, length = array == null ? 0 : array.length, result = Array(length); ++index < length; )
        result[index] = iteratee(array[index], index, array);
      return result;
    }
    module.exports = arrayMap;
  }
});

// node_modules/lodash/_listCacheClear.js
var require_listCacheClear = __commonJS({
  "node_modules/lodash/_listCacheClear.js"(exports, module) {
    function listCacheClear() {
      this.__data__ = [], this.size = 0;
    }
    module.exports = listCacheClear;
  }
});

// node_modules/lodash/_assocIndexOf.js
var require_assocIndexOf = __commonJS({
  "node_modules/lodash/_assocIndexOf.js"(exports, module) {
    var eq = require_eq();
    function assocIndexOf(array, key) {
      for (var length = array.length; length--; )
        if (eq(array[length][0], key))
          return length;
      return -1;
    }
    module.exports = assocIndexOf;
  }
});

// node_modules/lodash/_listCacheDelete.js
var require_listCacheDelete = __commonJS({
  "node_modules/lodash/_listCacheDelete.js"(exports, module) {
    var assocIndexOf = require_assocIndexOf(), arrayProto = Array.prototype, splice = arrayProto.splice;
    function listCacheDelete(key) {
      var data = this.__data__, index = assocIndexOf(data, key);
      if (index < 0)
        return !1;
      var lastIndex = data.length - 1;
      return index == lastIndex ? data.pop() : splice.call(data, index, 1), --this.size, !0;
    }
    module.exports = listCacheDelete;
  }
});

// node_modules/lodash/_listCacheGet.js
var require_listCacheGet = __commonJS({
  "node_modules/lodash/_listCacheGet.js"(exports, module) {
    var assocIndexOf = require_assocIndexOf();
    function listCacheGet(key) {
      var data = this.__data__, index = assocIndexOf(data, key);
      return index < 0 ? void 0 : data[index][1];
    }
    module.exports = listCacheGet;
  }
});

// node_modules/lodash/_listCacheHas.js
var require_listCacheHas = __commonJS({
  "node_modules/lodash/_listCacheHas.js"(exports, module) {
    var assocIndexOf = require_assocIndexOf();
    function listCacheHas(key) {
      return assocIndexOf(this.__data__, key) > -1;
    }
    module.exports = listCacheHas;
  }
});

// node_modules/lodash/_listCacheSet.js
var require_listCacheSet = __commonJS({
  "node_modules/lodash/_listCacheSet.js"(exports, module) {
    var assocIndexOf = require_assocIndexOf();
    function listCacheSet(key, value) {
      var data = this.__data__, index = assocIndexOf(data, key);
      return index < 0 ? (++this.size, data.push([key, value])) : data[index][1] = value, this;
    }
    module.exports = listCacheSet;
  }
});

// node_modules/lodash/_ListCache.js
var require_ListCache = __commonJS({
  "node_modules/lodash/_ListCache.js"(exports, module) {
    var listCacheClear = require_listCacheClear(), listCacheDelete = require_listCacheDelete(), listCacheGet = require_listCacheGet(), listCacheHas = require_listCacheHas(), listCacheSet = require_listCacheSet();
    function ListCache(entries) {
      var index = -1, length = entries == null ? 0 : entries.length;
      for (this.clear(); ++index < length; ) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    ListCache.prototype.clear = listCacheClear;
    ListCache.prototype.delete = listCacheDelete;
    ListCache.prototype.get = listCacheGet;
    ListCache.prototype.has = listCacheHas;
    ListCache.prototype.set = listCacheSet;
    module.exports = ListCache;
  }
});

// node_modules/lodash/_stackClear.js
var require_stackClear = __commonJS({
  "node_modules/lodash/_stackClear.js"(exports, module) {
    var ListCache = require_ListCache();
    function stackClear() {
      this.__data__ = new ListCache(), this.size = 0;
    }
    module.exports = stackClear;
  }
});

// node_modules/lodash/_stackDelete.js
var require_stackDelete = __commonJS({
  "node_modules/lodash/_stackDelete.js"(exports, module) {
    function stackDelete(key) {
      var data = this.__data__, result = data.delete(key);
      return this.size = data.size, result;
    }
    module.exports = stackDelete;
  }
});

// node_modules/lodash/_stackGet.js
var require_stackGet = __commonJS({
  "node_modules/lodash/_stackGet.js"(exports, module) {
    function stackGet(key) {
      return this.__data__.get(key);
    }
    module.exports = stackGet;
  }
});

// node_modules/lodash/_stackHas.js
var require_stackHas = __commonJS({
  "node_modules/lodash/_stackHas.js"(exports, module) {
    function stackHas(key) {
      return this.__data__.has(key);
    }
    module.exports = stackHas;
  }
});

// node_modules/lodash/_Map.js
var require_Map = __commonJS({
  "node_modules/lodash/_Map.js"(exports, module) {
    var getNative = require_getNative(), root = require_root(), Map2 = getNative(root, "Map");
    module.exports = Map2;
  }
});

// node_modules/lodash/_nativeCreate.js
var require_nativeCreate = __commonJS({
  "node_modules/lodash/_nativeCreate.js"(exports, module) {
    var getNative = require_getNative(), nativeCreate = getNative(Object, "create");
    module.exports = nativeCreate;
  }
});

// node_modules/lodash/_hashClear.js
var require_hashClear = __commonJS({
  "node_modules/lodash/_hashClear.js"(exports, module) {
    var nativeCreate = require_nativeCreate();
    function hashClear() {
      this.__data__ = nativeCreate ? nativeCreate(null) : {}, this.size = 0;
    }
    module.exports = hashClear;
  }
});

// node_modules/lodash/_hashDelete.js
var require_hashDelete = __commonJS({
  "node_modules/lodash/_hashDelete.js"(exports, module) {
    function hashDelete(key) {
      var result = this.has(key) && delete this.__data__[key];
      return this.size -= result ? 1 : 0, result;
    }
    module.exports = hashDelete;
  }
});

// node_modules/lodash/_hashGet.js
var require_hashGet = __commonJS({
  "node_modules/lodash/_hashGet.js"(exports, module) {
    var nativeCreate = require_nativeCreate(), HASH_UNDEFINED = "__lodash_hash_undefined__", objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function hashGet(key) {
      var data = this.__data__;
      if (nativeCreate) {
        var result = data[key];
        return result === HASH_UNDEFINED ? void 0 : result;
      }
      return hasOwnProperty.call(data, key) ? data[key] : void 0;
    }
    module.exports = hashGet;
  }
});

// node_modules/lodash/_hashHas.js
var require_hashHas = __commonJS({
  "node_modules/lodash/_hashHas.js"(exports, module) {
    var nativeCreate = require_nativeCreate(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function hashHas(key) {
      var data = this.__data__;
      return nativeCreate ? data[key] !== void 0 : hasOwnProperty.call(data, key);
    }
    module.exports = hashHas;
  }
});

// node_modules/lodash/_hashSet.js
var require_hashSet = __commonJS({
  "node_modules/lodash/_hashSet.js"(exports, module) {
    var nativeCreate = require_nativeCreate(), HASH_UNDEFINED = "__lodash_hash_undefined__";
    function hashSet(key, value) {
      var data = this.__data__;
      return this.size += this.has(key) ? 0 : 1, data[key] = nativeCreate && value === void 0 ? HASH_UNDEFINED : value, this;
    }
    module.exports = hashSet;
  }
});

// node_modules/lodash/_Hash.js
var require_Hash = __commonJS({
  "node_modules/lodash/_Hash.js"(exports, module) {
    var hashClear = require_hashClear(), hashDelete = require_hashDelete(), hashGet = require_hashGet(), hashHas = require_hashHas(), hashSet = require_hashSet();
    function Hash(entries) {
      var index = -1, length = entries == null ? 0 : entries.length;
      for (this.clear(); ++index < length; ) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    Hash.prototype.clear = hashClear;
    Hash.prototype.delete = hashDelete;
    Hash.prototype.get = hashGet;
    Hash.prototype.has = hashHas;
    Hash.prototype.set = hashSet;
    module.exports = Hash;
  }
});

// node_modules/lodash/_mapCacheClear.js
var require_mapCacheClear = __commonJS({
  "node_modules/lodash/_mapCacheClear.js"(exports, module) {
    var Hash = require_Hash(), ListCache = require_ListCache(), Map2 = require_Map();
    function mapCacheClear() {
      this.size = 0, this.__data__ = {
        hash: new Hash(),
        map: new (Map2 || ListCache)(),
        string: new Hash()
      };
    }
    module.exports = mapCacheClear;
  }
});

// node_modules/lodash/_isKeyable.js
var require_isKeyable = __commonJS({
  "node_modules/lodash/_isKeyable.js"(exports, module) {
    function isKeyable(value) {
      var type = typeof value;
      return type == "string" || type == "number" || type == "symbol" || type == "boolean" ? value !== "__proto__" : value === null;
    }
    module.exports = isKeyable;
  }
});

// node_modules/lodash/_getMapData.js
var require_getMapData = __commonJS({
  "node_modules/lodash/_getMapData.js"(exports, module) {
    var isKeyable = require_isKeyable();
    function getMapData(map, key) {
      var data = map.__data__;
      return isKeyable(key) ? data[typeof key == "string" ? "string" : "hash"] : data.map;
    }
    module.exports = getMapData;
  }
});

// node_modules/lodash/_mapCacheDelete.js
var require_mapCacheDelete = __commonJS({
  "node_modules/lodash/_mapCacheDelete.js"(exports, module) {
    var getMapData = require_getMapData();
    function mapCacheDelete(key) {
      var result = getMapData(this, key).delete(key);
      return this.size -= result ? 1 : 0, result;
    }
    module.exports = mapCacheDelete;
  }
});

// node_modules/lodash/_mapCacheGet.js
var require_mapCacheGet = __commonJS({
  "node_modules/lodash/_mapCacheGet.js"(exports, module) {
    var getMapData = require_getMapData();
    function mapCacheGet(key) {
      return getMapData(this, key).get(key);
    }
    module.exports = mapCacheGet;
  }
});

// node_modules/lodash/_mapCacheHas.js
var require_mapCacheHas = __commonJS({
  "node_modules/lodash/_mapCacheHas.js"(exports, module) {
    var getMapData = require_getMapData();
    function mapCacheHas(key) {
      return getMapData(this, key).has(key);
    }
    module.exports = mapCacheHas;
  }
});

// node_modules/lodash/_mapCacheSet.js
var require_mapCacheSet = __commonJS({
  "node_modules/lodash/_mapCacheSet.js"(exports, module) {
    var getMapData = require_getMapData();
    function mapCacheSet(key, value) {
      var data = getMapData(this, key), size = data.size;
      return data.set(key, value), this.size += data.size == size ? 0 : 1, this;
    }
    module.exports = mapCacheSet;
  }
});

// node_modules/lodash/_MapCache.js
var require_MapCache = __commonJS({
  "node_modules/lodash/_MapCache.js"(exports, module) {
    var mapCacheClear = require_mapCacheClear(), mapCacheDelete = require_mapCacheDelete(), mapCacheGet = require_mapCacheGet(), mapCacheHas = require_mapCacheHas(), mapCacheSet = require_mapCacheSet();
    function MapCache(entries) {
      var index = -1, length = entries == null ? 0 : entries.length;
      for (this.clear(); ++index < length; ) {
        var entry = entries[index];
        this.set(entry[0], entry[1]);
      }
    }
    MapCache.prototype.clear = mapCacheClear;
    MapCache.prototype.delete = mapCacheDelete;
    MapCache.prototype.get = mapCacheGet;
    MapCache.prototype.has = mapCacheHas;
    MapCache.prototype.set = mapCacheSet;
    module.exports = MapCache;
  }
});

// node_modules/lodash/_stackSet.js
var require_stackSet = __commonJS({
  "node_modules/lodash/_stackSet.js"(exports, module) {
    var ListCache = require_ListCache(), Map2 = require_Map(), MapCache = require_MapCache(), LARGE_ARRAY_SIZE = 200;
    function stackSet(key, value) {
      var data = this.__data__;
      if (data instanceof ListCache) {
        var pairs = data.__data__;
        if (!Map2 || pairs.length < LARGE_ARRAY_SIZE - 1)
          return pairs.push([key, value]), this.size = ++data.size, this;
        data = this.__data__ = new MapCache(pairs);
      }
      return data.set(key, value), this.size = data.size, this;
    }
    module.exports = stackSet;
  }
});

// node_modules/lodash/_Stack.js
var require_Stack = __commonJS({
  "node_modules/lodash/_Stack.js"(exports, module) {
    var ListCache = require_ListCache(), stackClear = require_stackClear(), stackDelete = require_stackDelete(), stackGet = require_stackGet(), stackHas = require_stackHas(), stackSet = require_stackSet();
    function Stack(entries) {
      var data = this.__data__ = new ListCache(entries);
      this.size = data.size;
    }
    Stack.prototype.clear = stackClear;
    Stack.prototype.delete = stackDelete;
    Stack.prototype.get = stackGet;
    Stack.prototype.has = stackHas;
    Stack.prototype.set = stackSet;
    module.exports = Stack;
  }
});

// node_modules/lodash/_setCacheAdd.js
var require_setCacheAdd = __commonJS({
  "node_modules/lodash/_setCacheAdd.js"(exports, module) {
    var HASH_UNDEFINED = "__lodash_hash_undefined__";
    function setCacheAdd(value) {
      return this.__data__.set(value, HASH_UNDEFINED), this;
    }
    module.exports = setCacheAdd;
  }
});

// node_modules/lodash/_setCacheHas.js
var require_setCacheHas = __commonJS({
  "node_modules/lodash/_setCacheHas.js"(exports, module) {
    function setCacheHas(value) {
      return this.__data__.has(value);
    }
    module.exports = setCacheHas;
  }
});

// node_modules/lodash/_SetCache.js
var require_SetCache = __commonJS({
  "node_modules/lodash/_SetCache.js"(exports, module) {
    var MapCache = require_MapCache(), setCacheAdd = require_setCacheAdd(), setCacheHas = require_setCacheHas();
    function SetCache(values) {
      var index = -1, length = values == null ? 0 : values.length;
      for (this.__data__ = new MapCache(); ++index < length; )
        this.add(values[index]);
    }
    SetCache.prototype.add = SetCache.prototype.push = setCacheAdd;
    SetCache.prototype.has = setCacheHas;
    module.exports = SetCache;
  }
});

// node_modules/lodash/_arraySome.js
var require_arraySome = __commonJS({
  "node_modules/lodash/_arraySome.js"(exports, module) {
    function arraySome(array, predicate) {
      for (var index = -1, length = array == null ? 0 : array.length; ++index < length; )
        if (predicate(array[index], index, array))
          return !0;
      return !1;
    }
    module.exports = arraySome;
  }
});

// node_modules/lodash/_cacheHas.js
var require_cacheHas = __commonJS({
  "node_modules/lodash/_cacheHas.js"(exports, module) {
    function cacheHas(cache, key) {
      return cache.has(key);
    }
    module.exports = cacheHas;
  }
});

// node_modules/lodash/_equalArrays.js
var require_equalArrays = __commonJS({
  "node_modules/lodash/_equalArrays.js"(exports, module) {
    var SetCache = require_SetCache(), arraySome = require_arraySome(), cacheHas = require_cacheHas(), COMPARE_PARTIAL_FLAG = 1, COMPARE_UNORDERED_FLAG = 2;
    function equalArrays(array, other, bitmask, customizer, equalFunc, stack) {
      var isPartial = bitmask & COMPARE_PARTIAL_FLAG, arrLength = array.length, othLength = other.length;
      if (arrLength != othLength && !(isPartial && othLength > arrLength))
        return !1;
      var arrStacked = stack.get(array), othStacked = stack.get(other);
      if (arrStacked && othStacked)
        return arrStacked == other && othStacked == array;
      var index = -1, result = !0, seen = bitmask & COMPARE_UNORDERED_FLAG ? new SetCache() : void 0;
      for (stack.set(array, other), stack.set(other, array); ++index < arrLength; ) {
        var arrValue = array[index], othValue = other[index];
        if (customizer)
          var compared = isPartial ? customizer(othValue, arrValue, index, other, array, stack) : customizer(arrValue, othValue, index, array, other, stack);
        if (compared !== void 0) {
          if (compared)
            continue;
          result = !1;
          break;
        }
        if (seen) {
          if (!arraySome(other, function(othValue2, othIndex) {
            if (!cacheHas(seen, othIndex) && (arrValue === othValue2 || equalFunc(arrValue, othValue2, bitmask, customizer, stack)))
              return seen.push(othIndex);
          })) {
            result = !1;
            break;
          }
        } else if (!(arrValue === othValue || equalFunc(arrValue, othValue, bitmask, customizer, stack))) {
          result = !1;
          break;
        }
      }
      return stack.delete(array), stack.delete(other), result;
    }
    module.exports = equalArrays;
  }
});

// node_modules/lodash/_Uint8Array.js
var require_Uint8Array = __commonJS({
  "node_modules/lodash/_Uint8Array.js"(exports, module) {
    var root = require_root(), Uint8Array = root.Uint8Array;
    module.exports = Uint8Array;
  }
});

// node_modules/lodash/_mapToArray.js
var require_mapToArray = __commonJS({
  "node_modules/lodash/_mapToArray.js"(exports, module) {
    function mapToArray(map) {
      var index = -1, result = Array(map.size);
      return map.forEach(function(value, key) {
        result[++index] = [key, value];
      }), result;
    }
    module.exports = mapToArray;
  }
});

// node_modules/lodash/_setToArray.js
var require_setToArray = __commonJS({
  "node_modules/lodash/_setToArray.js"(exports, module) {
    function setToArray(set) {
      var index = -1, result = Array(set.size);
      return set.forEach(function(value) {
        result[++index] = value;
      }), result;
    }
    module.exports = setToArray;
  }
});

// node_modules/lodash/_equalByTag.js
var require_equalByTag = __commonJS({
  "node_modules/lodash/_equalByTag.js"(exports, module) {
    var Symbol2 = require_Symbol(), Uint8Array = require_Uint8Array(), eq = require_eq(), equalArrays = require_equalArrays(), mapToArray = require_mapToArray(), setToArray = require_setToArray(), COMPARE_PARTIAL_FLAG = 1, COMPARE_UNORDERED_FLAG = 2, boolTag = "[object Boolean]", dateTag = "[object Date]", errorTag = "[object Error]", mapTag = "[object Map]", numberTag = "[object Number]", regexpTag = "[object RegExp]", setTag = "[object Set]", stringTag = "[object String]", symbolTag = "[object Symbol]", arrayBufferTag = "[object ArrayBuffer]", dataViewTag = "[object DataView]", symbolProto = Symbol2 ? Symbol2.prototype : void 0, symbolValueOf = symbolProto ? symbolProto.valueOf : void 0;
    function equalByTag(object, other, tag, bitmask, customizer, equalFunc, stack) {
      switch (tag) {
        case dataViewTag:
          if (object.byteLength != other.byteLength || object.byteOffset != other.byteOffset)
            return !1;
          object = object.buffer, other = other.buffer;
        case arrayBufferTag:
          return !(object.byteLength != other.byteLength || !equalFunc(new Uint8Array(object), new Uint8Array(other)));
        case boolTag:
        case dateTag:
        case numberTag:
          return eq(+object, +other);
        case errorTag:
          return object.name == other.name && object.message == other.message;
        case regexpTag:
        case stringTag:
          return object == other + "";
        case mapTag:
          var convert = mapToArray;
        case setTag:
          var isPartial = bitmask & COMPARE_PARTIAL_FLAG;
          if (convert || (convert = setToArray), object.size != other.size && !isPartial)
            return !1;
          var stacked = stack.get(object);
          if (stacked)
            return stacked == other;
          bitmask |= COMPARE_UNORDERED_FLAG, stack.set(object, other);
          var result = equalArrays(convert(object), convert(other), bitmask, customizer, equalFunc, stack);
          return stack.delete(object), result;
        case symbolTag:
          if (symbolValueOf)
            return symbolValueOf.call(object) == symbolValueOf.call(other);
      }
      return !1;
    }
    module.exports = equalByTag;
  }
});

// node_modules/lodash/_arrayPush.js
var require_arrayPush = __commonJS({
  "node_modules/lodash/_arrayPush.js"(exports, module) {
    function arrayPush(array, values) {
      for (var index = -1, length = values.length, offset = array.length; ++index < length; )
        array[offset + index] = values[index];
      return array;
    }
    module.exports = arrayPush;
  }
});

// node_modules/lodash/_baseGetAllKeys.js
var require_baseGetAllKeys = __commonJS({
  "node_modules/lodash/_baseGetAllKeys.js"(exports, module) {
    var arrayPush = require_arrayPush(), isArray = require_isArray();
    function baseGetAllKeys(object, keysFunc, symbolsFunc) {
      var result = keysFunc(object);
      return isArray(object) ? result : arrayPush(result, symbolsFunc(object));
    }
    module.exports = baseGetAllKeys;
  }
});

// node_modules/lodash/_arrayFilter.js
var require_arrayFilter = __commonJS({
  "node_modules/lodash/_arrayFilter.js"(exports, module) {
    function arrayFilter(array, predicate) {
      for (var index = -1, length = array == null ? 0 : array.length, resIndex = 0, result = []; ++index < length; ) {
        var value = array[index];
        predicate(value, index, array) && (result[resIndex++] = value);
      }
      return result;
    }
    module.exports = arrayFilter;
  }
});

// node_modules/lodash/stubArray.js
var require_stubArray = __commonJS({
  "node_modules/lodash/stubArray.js"(exports, module) {
    function stubArray() {
      return [];
    }
    module.exports = stubArray;
  }
});

// node_modules/lodash/_getSymbols.js
var require_getSymbols = __commonJS({
  "node_modules/lodash/_getSymbols.js"(exports, module) {
    var arrayFilter = require_arrayFilter(), stubArray = require_stubArray(), objectProto = Object.prototype, propertyIsEnumerable = objectProto.propertyIsEnumerable, nativeGetSymbols = Object.getOwnPropertySymbols, getSymbols = nativeGetSymbols ? function(object) {
      return object == null ? [] : (object = Object(object), arrayFilter(nativeGetSymbols(object), function(symbol) {
        return propertyIsEnumerable.call(object, symbol);
      }));
    } : stubArray;
    module.exports = getSymbols;
  }
});

// node_modules/lodash/_overArg.js
var require_overArg = __commonJS({
  "node_modules/lodash/_overArg.js"(exports, module) {
    function overArg(func, transform) {
      return function(arg) {
        return func(transform(arg));
      };
    }
    module.exports = overArg;
  }
});

// node_modules/lodash/_nativeKeys.js
var require_nativeKeys = __commonJS({
  "node_modules/lodash/_nativeKeys.js"(exports, module) {
    var overArg = require_overArg(), nativeKeys = overArg(Object.keys, Object);
    module.exports = nativeKeys;
  }
});

// node_modules/lodash/_baseKeys.js
var require_baseKeys = __commonJS({
  "node_modules/lodash/_baseKeys.js"(exports, module) {
    var isPrototype = require_isPrototype(), nativeKeys = require_nativeKeys(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function baseKeys(object) {
      if (!isPrototype(object))
        return nativeKeys(object);
      var result = [];
      for (var key in Object(object))
        hasOwnProperty.call(object, key) && key != "constructor" && result.push(key);
      return result;
    }
    module.exports = baseKeys;
  }
});

// node_modules/lodash/keys.js
var require_keys = __commonJS({
  "node_modules/lodash/keys.js"(exports, module) {
    var arrayLikeKeys = require_arrayLikeKeys(), baseKeys = require_baseKeys(), isArrayLike = require_isArrayLike();
    function keys(object) {
      return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
    }
    module.exports = keys;
  }
});

// node_modules/lodash/_getAllKeys.js
var require_getAllKeys = __commonJS({
  "node_modules/lodash/_getAllKeys.js"(exports, module) {
    var baseGetAllKeys = require_baseGetAllKeys(), getSymbols = require_getSymbols(), keys = require_keys();
    function getAllKeys(object) {
      return baseGetAllKeys(object, keys, getSymbols);
    }
    module.exports = getAllKeys;
  }
});

// node_modules/lodash/_equalObjects.js
var require_equalObjects = __commonJS({
  "node_modules/lodash/_equalObjects.js"(exports, module) {
    var getAllKeys = require_getAllKeys(), COMPARE_PARTIAL_FLAG = 1, objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function equalObjects(object, other, bitmask, customizer, equalFunc, stack) {
      var isPartial = bitmask & COMPARE_PARTIAL_FLAG, objProps = getAllKeys(object), objLength = objProps.length, othProps = getAllKeys(other), othLength = othProps.length;
      if (objLength != othLength && !isPartial)
        return !1;
      for (var index = objLength; index--; ) {
        var key = objProps[index];
        if (!(isPartial ? key in other : hasOwnProperty.call(other, key)))
          return !1;
      }
      var objStacked = stack.get(object), othStacked = stack.get(other);
      if (objStacked && othStacked)
        return objStacked == other && othStacked == object;
      var result = !0;
      stack.set(object, other), stack.set(other, object);
      for (var skipCtor = isPartial; ++index < objLength; ) {
        key = objProps[index];
        var objValue = object[key], othValue = other[key];
        if (customizer)
          var compared = isPartial ? customizer(othValue, objValue, key, other, object, stack) : customizer(objValue, othValue, key, object, other, stack);
        if (!(compared === void 0 ? objValue === othValue || equalFunc(objValue, othValue, bitmask, customizer, stack) : compared)) {
          result = !1;
          break;
        }
        skipCtor || (skipCtor = key == "constructor");
      }
      if (result && !skipCtor) {
        var objCtor = object.constructor, othCtor = other.constructor;
        objCtor != othCtor && "constructor" in object && "constructor" in other && !(typeof objCtor == "function" && objCtor instanceof objCtor && typeof othCtor == "function" && othCtor instanceof othCtor) && (result = !1);
      }
      return stack.delete(object), stack.delete(other), result;
    }
    module.exports = equalObjects;
  }
});

// node_modules/lodash/_DataView.js
var require_DataView = __commonJS({
  "node_modules/lodash/_DataView.js"(exports, module) {
    var getNative = require_getNative(), root = require_root(), DataView = getNative(root, "DataView");
    module.exports = DataView;
  }
});

// node_modules/lodash/_Promise.js
var require_Promise = __commonJS({
  "node_modules/lodash/_Promise.js"(exports, module) {
    var getNative = require_getNative(), root = require_root(), Promise2 = getNative(root, "Promise");
    module.exports = Promise2;
  }
});

// node_modules/lodash/_Set.js
var require_Set = __commonJS({
  "node_modules/lodash/_Set.js"(exports, module) {
    var getNative = require_getNative(), root = require_root(), Set2 = getNative(root, "Set");
    module.exports = Set2;
  }
});

// node_modules/lodash/_WeakMap.js
var require_WeakMap = __commonJS({
  "node_modules/lodash/_WeakMap.js"(exports, module) {
    var getNative = require_getNative(), root = require_root(), WeakMap = getNative(root, "WeakMap");
    module.exports = WeakMap;
  }
});

// node_modules/lodash/_getTag.js
var require_getTag = __commonJS({
  "node_modules/lodash/_getTag.js"(exports, module) {
    var DataView = require_DataView(), Map2 = require_Map(), Promise2 = require_Promise(), Set2 = require_Set(), WeakMap = require_WeakMap(), baseGetTag = require_baseGetTag(), toSource = require_toSource(), mapTag = "[object Map]", objectTag = "[object Object]", promiseTag = "[object Promise]", setTag = "[object Set]", weakMapTag = "[object WeakMap]", dataViewTag = "[object DataView]", dataViewCtorString = toSource(DataView), mapCtorString = toSource(Map2), promiseCtorString = toSource(Promise2), setCtorString = toSource(Set2), weakMapCtorString = toSource(WeakMap), getTag = baseGetTag;
    (DataView && getTag(new DataView(new ArrayBuffer(1))) != dataViewTag || Map2 && getTag(new Map2()) != mapTag || Promise2 && getTag(Promise2.resolve()) != promiseTag || Set2 && getTag(new Set2()) != setTag || WeakMap && getTag(new WeakMap()) != weakMapTag) && (getTag = function(value) {
      var result = baseGetTag(value), Ctor = result == objectTag ? value.constructor : void 0, ctorString = Ctor ? toSource(Ctor) : "";
      if (ctorString)
        switch (ctorString) {
          case dataViewCtorString:
            return dataViewTag;
          case mapCtorString:
            return mapTag;
          case promiseCtorString:
            return promiseTag;
          case setCtorString:
            return setTag;
          case weakMapCtorString:
            return weakMapTag;
        }
      return result;
    });
    module.exports = getTag;
  }
});

// node_modules/lodash/_baseIsEqualDeep.js
var require_baseIsEqualDeep = __commonJS({
  "node_modules/lodash/_baseIsEqualDeep.js"(exports, module) {
    var Stack = require_Stack(), equalArrays = require_equalArrays(), equalByTag = require_equalByTag(), equalObjects = require_equalObjects(), getTag = require_getTag(), isArray = require_isArray(), isBuffer = require_isBuffer(), isTypedArray = require_isTypedArray(), COMPARE_PARTIAL_FLAG = 1, argsTag = "[object Arguments]", arrayTag = "[object Array]", objectTag = "[object Object]", objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function baseIsEqualDeep(object, other, bitmask, customizer, equalFunc, stack) {
      var objIsArr = isArray(object), othIsArr = isArray(other), objTag = objIsArr ? arrayTag : getTag(object), othTag = othIsArr ? arrayTag : getTag(other);
      objTag = objTag == argsTag ? objectTag : objTag, othTag = othTag == argsTag ? objectTag : othTag;
      var objIsObj = objTag == objectTag, othIsObj = othTag == objectTag, isSameTag = objTag == othTag;
      if (isSameTag && isBuffer(object)) {
        if (!isBuffer(other))
          return !1;
        objIsArr = !0, objIsObj = !1;
      }
      if (isSameTag && !objIsObj)
        return stack || (stack = new Stack()), objIsArr || isTypedArray(object) ? equalArrays(object, other, bitmask, customizer, equalFunc, stack) : equalByTag(object, other, objTag, bitmask, customizer, equalFunc, stack);
      if (!(bitmask & COMPARE_PARTIAL_FLAG)) {
        var objIsWrapped = objIsObj && hasOwnProperty.call(object, "__wrapped__"), othIsWrapped = othIsObj && hasOwnProperty.call(other, "__wrapped__");
        if (objIsWrapped || othIsWrapped) {
          var objUnwrapped = objIsWrapped ? object.value() : object, othUnwrapped = othIsWrapped ? other.value() : other;
          return stack || (stack = new Stack()), equalFunc(objUnwrapped, othUnwrapped, bitmask, customizer, stack);
        }
      }
      return isSameTag ? (stack || (stack = new Stack()), equalObjects(object, other, bitmask, customizer, equalFunc, stack)) : !1;
    }
    module.exports = baseIsEqualDeep;
  }
});

// node_modules/lodash/_baseIsEqual.js
var require_baseIsEqual = __commonJS({
  "node_modules/lodash/_baseIsEqual.js"(exports, module) {
    var baseIsEqualDeep = require_baseIsEqualDeep(), isObjectLike = require_isObjectLike();
    function baseIsEqual(value, other, bitmask, customizer, stack) {
      return value === other ? !0 : value == null || other == null || !isObjectLike(value) && !isObjectLike(other) ? value !== value && other !== other : baseIsEqualDeep(value, other, bitmask, customizer, baseIsEqual, stack);
    }
    module.exports = baseIsEqual;
  }
});

// node_modules/lodash/_baseIsMatch.js
var require_baseIsMatch = __commonJS({
  "node_modules/lodash/_baseIsMatch.js"(exports, module) {
    var Stack = require_Stack(), baseIsEqual = require_baseIsEqual(), COMPARE_PARTIAL_FLAG = 1, COMPARE_UNORDERED_FLAG = 2;
    function baseIsMatch(object, source, matchData, customizer) {
      var index = matchData.length, length = index, noCustomizer = !customizer;
      if (object == null)
        return !length;
      for (object = Object(object); index--; ) {
        var data = matchData[index];
        if (noCustomizer && data[2] ? data[1] !== object[data[0]] : !(data[0] in object))
          return !1;
      }
      for (; ++index < length; ) {
        data = matchData[index];
        var key = data[0], objValue = object[key], srcValue = data[1];
        if (noCustomizer && data[2]) {
          if (objValue === void 0 && !(key in object))
            return !1;
        } else {
          var stack = new Stack();
          if (customizer)
            var result = customizer(objValue, srcValue, key, object, source, stack);
          if (!(result === void 0 ? baseIsEqual(srcValue, objValue, COMPARE_PARTIAL_FLAG | COMPARE_UNORDERED_FLAG, customizer, stack) : result))
            return !1;
        }
      }
      return !0;
    }
    module.exports = baseIsMatch;
  }
});

// node_modules/lodash/_isStrictComparable.js
var require_isStrictComparable = __commonJS({
  "node_modules/lodash/_isStrictComparable.js"(exports, module) {
    var isObject = require_isObject();
    function isStrictComparable(value) {
      return value === value && !isObject(value);
    }
    module.exports = isStrictComparable;
  }
});

// node_modules/lodash/_getMatchData.js
var require_getMatchData = __commonJS({
  "node_modules/lodash/_getMatchData.js"(exports, module) {
    var isStrictComparable = require_isStrictComparable(), keys = require_keys();
    function getMatchData(object) {
      for (var result = keys(object), length = result.length; length--; ) {
        var key = result[length], value = object[key];
        result[length] = [key, value, isStrictComparable(value)];
      }
      return result;
    }
    module.exports = getMatchData;
  }
});

// node_modules/lodash/_matchesStrictComparable.js
var require_matchesStrictComparable = __commonJS({
  "node_modules/lodash/_matchesStrictComparable.js"(exports, module) {
    function matchesStrictComparable(key, srcValue) {
      return function(object) {
        return object == null ? !1 : object[key] === srcValue && (srcValue !== void 0 || key in Object(object));
      };
    }
    module.exports = matchesStrictComparable;
  }
});

// node_modules/lodash/_baseMatches.js
var require_baseMatches = __commonJS({
  "node_modules/lodash/_baseMatches.js"(exports, module) {
    var baseIsMatch = require_baseIsMatch(), getMatchData = require_getMatchData(), matchesStrictComparable = require_matchesStrictComparable();
    function baseMatches(source) {
      var matchData = getMatchData(source);
      return matchData.length == 1 && matchData[0][2] ? matchesStrictComparable(matchData[0][0], matchData[0][1]) : function(object) {
        return object === source || baseIsMatch(object, source, matchData);
      };
    }
    module.exports = baseMatches;
  }
});

// node_modules/lodash/isSymbol.js
var require_isSymbol = __commonJS({
  "node_modules/lodash/isSymbol.js"(exports, module) {
    var baseGetTag = require_baseGetTag(), isObjectLike = require_isObjectLike(), symbolTag = "[object Symbol]";
    function isSymbol(value) {
      return typeof value == "symbol" || isObjectLike(value) && baseGetTag(value) == symbolTag;
    }
    module.exports = isSymbol;
  }
});

// node_modules/lodash/_isKey.js
var require_isKey = __commonJS({
  "node_modules/lodash/_isKey.js"(exports, module) {
    var isArray = require_isArray(), isSymbol = require_isSymbol(), reIsDeepProp = /\.|\[(?:[^[\]]*|(["'])(?:(?!\1)[^\\]|\\.)*?\1)\]/, reIsPlainProp = /^\w*$/;
    function isKey(value, object) {
      if (isArray(value))
        return !1;
      var type = typeof value;
      return type == "number" || type == "symbol" || type == "boolean" || value == null || isSymbol(value) ? !0 : reIsPlainProp.test(value) || !reIsDeepProp.test(value) || object != null && value in Object(object);
    }
    module.exports = isKey;
  }
});

// node_modules/lodash/memoize.js
var require_memoize = __commonJS({
  "node_modules/lodash/memoize.js"(exports, module) {
    var MapCache = require_MapCache(), FUNC_ERROR_TEXT = "Expected a function";
    function memoize(func, resolver) {
      if (typeof func != "function" || resolver != null && typeof resolver != "function")
        throw new TypeError(FUNC_ERROR_TEXT);
      var memoized = function() {
        var args = arguments, key = resolver ? resolver.apply(this, args) : args[0], cache = memoized.cache;
        if (cache.has(key))
          return cache.get(key);
        var result = func.apply(this, args);
        return memoized.cache = cache.set(key, result) || cache, result;
      };
      return memoized.cache = new (memoize.Cache || MapCache)(), memoized;
    }
    memoize.Cache = MapCache;
    module.exports = memoize;
  }
});

// node_modules/lodash/_memoizeCapped.js
var require_memoizeCapped = __commonJS({
  "node_modules/lodash/_memoizeCapped.js"(exports, module) {
    var memoize = require_memoize(), MAX_MEMOIZE_SIZE = 500;
    function memoizeCapped(func) {
      var result = memoize(func, function(key) {
        return cache.size === MAX_MEMOIZE_SIZE && cache.clear(), key;
      }), cache = result.cache;
      return result;
    }
    module.exports = memoizeCapped;
  }
});

// node_modules/lodash/_stringToPath.js
var require_stringToPath = __commonJS({
  "node_modules/lodash/_stringToPath.js"(exports, module) {
    var memoizeCapped = require_memoizeCapped(), rePropName = /[^.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|$))/g, reEscapeChar = /\\(\\)?/g, stringToPath = memoizeCapped(function(string) {
      var result = [];
      return string.charCodeAt(0) === 46 && result.push(""), string.replace(rePropName, function(match, number, quote, subString) {
        result.push(quote ? subString.replace(reEscapeChar, "$1") : number || match);
      }), result;
    });
    module.exports = stringToPath;
  }
});

// node_modules/lodash/_baseToString.js
var require_baseToString = __commonJS({
  "node_modules/lodash/_baseToString.js"(exports, module) {
    var Symbol2 = require_Symbol(), arrayMap = require_arrayMap(), isArray = require_isArray(), isSymbol = require_isSymbol(), INFINITY = 1 / 0, symbolProto = Symbol2 ? Symbol2.prototype : void 0, symbolToString = symbolProto ? symbolProto.toString : void 0;
    function baseToString(value) {
      if (typeof value == "string")
        return value;
      if (isArray(value))
        return arrayMap(value, baseToString) + "";
      if (isSymbol(value))
        return symbolToString ? symbolToString.call(value) : "";
      var result = value + "";
      return result == "0" && 1 / value == -INFINITY ? "-0" : result;
    }
    module.exports = baseToString;
  }
});

// node_modules/lodash/toString.js
var require_toString = __commonJS({
  "node_modules/lodash/toString.js"(exports, module) {
    var baseToString = require_baseToString();
    function toString(value) {
      return value == null ? "" : baseToString(value);
    }
    module.exports = toString;
  }
});

// node_modules/lodash/_castPath.js
var require_castPath = __commonJS({
  "node_modules/lodash/_castPath.js"(exports, module) {
    var isArray = require_isArray(), isKey = require_isKey(), stringToPath = require_stringToPath(), toString = require_toString();
    function castPath(value, object) {
      return isArray(value) ? value : isKey(value, object) ? [value] : stringToPath(toString(value));
    }
    module.exports = castPath;
  }
});

// node_modules/lodash/_toKey.js
var require_toKey = __commonJS({
  "node_modules/lodash/_toKey.js"(exports, module) {
    var isSymbol = require_isSymbol(), INFINITY = 1 / 0;
    function toKey(value) {
      if (typeof value == "string" || isSymbol(value))
        return value;
      var result = value + "";
      return result == "0" && 1 / value == -INFINITY ? "-0" : result;
    }
    module.exports = toKey;
  }
});

// node_modules/lodash/_baseGet.js
var require_baseGet = __commonJS({
  "node_modules/lodash/_baseGet.js"(exports, module) {
    var castPath = require_castPath(), toKey = require_toKey();
    function baseGet(object, path) {
      path = castPath(path, object);
      for (var index = 0, length = path.length; object != null && index < length; )
        object = object[toKey(path[index++])];
      return index && index == length ? object : void 0;
    }
    module.exports = baseGet;
  }
});

// node_modules/lodash/get.js
var require_get = __commonJS({
  "node_modules/lodash/get.js"(exports, module) {
    var baseGet = require_baseGet();
    function get(object, path, defaultValue) {
      var result = object == null ? void 0 : baseGet(object, path);
      return result === void 0 ? defaultValue : result;
    }
    module.exports = get;
  }
});

// node_modules/lodash/_baseHasIn.js
var require_baseHasIn = __commonJS({
  "node_modules/lodash/_baseHasIn.js"(exports, module) {
    function baseHasIn(object, key) {
      return object != null && key in Object(object);
    }
    module.exports = baseHasIn;
  }
});

// node_modules/lodash/_hasPath.js
var require_hasPath = __commonJS({
  "node_modules/lodash/_hasPath.js"(exports, module) {
    var castPath = require_castPath(), isArguments = require_isArguments(), isArray = require_isArray(), isIndex = require_isIndex(), isLength = require_isLength(), toKey = require_toKey();
    function hasPath(object, path, hasFunc) {
      path = castPath(path, object);
      for (var index = -1, length = path.length, result = !1; ++index < length; ) {
        var key = toKey(path[index]);
        if (!(result = object != null && hasFunc(object, key)))
          break;
        object = object[key];
      }
      return result || ++index != length ? result : (length = object == null ? 0 : object.length, !!length && isLength(length) && isIndex(key, length) && (isArray(object) || isArguments(object)));
    }
    module.exports = hasPath;
  }
});

// node_modules/lodash/hasIn.js
var require_hasIn = __commonJS({
  "node_modules/lodash/hasIn.js"(exports, module) {
    var baseHasIn = require_baseHasIn(), hasPath = require_hasPath();
    function hasIn(object, path) {
      return object != null && hasPath(object, path, baseHasIn);
    }
    module.exports = hasIn;
  }
});

// node_modules/lodash/_baseMatchesProperty.js
var require_baseMatchesProperty = __commonJS({
  "node_modules/lodash/_baseMatchesProperty.js"(exports, module) {
    var baseIsEqual = require_baseIsEqual(), get = require_get(), hasIn = require_hasIn(), isKey = require_isKey(), isStrictComparable = require_isStrictComparable(), matchesStrictComparable = require_matchesStrictComparable(), toKey = require_toKey(), COMPARE_PARTIAL_FLAG = 1, COMPARE_UNORDERED_FLAG = 2;
    function baseMatchesProperty(path, srcValue) {
      return isKey(path) && isStrictComparable(srcValue) ? matchesStrictComparable(toKey(path), srcValue) : function(object) {
        var objValue = get(object, path);
        return objValue === void 0 && objValue === srcValue ? hasIn(object, path) : baseIsEqual(srcValue, objValue, COMPARE_PARTIAL_FLAG | COMPARE_UNORDERED_FLAG);
      };
    }
    module.exports = baseMatchesProperty;
  }
});

// node_modules/lodash/_baseProperty.js
var require_baseProperty = __commonJS({
  "node_modules/lodash/_baseProperty.js"(exports, module) {
    function baseProperty(key) {
      return function(object) {
        return object?.[key];
      };
    }
    module.exports = baseProperty;
  }
});

// node_modules/lodash/_basePropertyDeep.js
var require_basePropertyDeep = __commonJS({
  "node_modules/lodash/_basePropertyDeep.js"(exports, module) {
    var baseGet = require_baseGet();
    function basePropertyDeep(path) {
      return function(object) {
        return baseGet(object, path);
      };
    }
    module.exports = basePropertyDeep;
  }
});

// node_modules/lodash/property.js
var require_property = __commonJS({
  "node_modules/lodash/property.js"(exports, module) {
    var baseProperty = require_baseProperty(), basePropertyDeep = require_basePropertyDeep(), isKey = require_isKey(), toKey = require_toKey();
    function property(path) {
      return isKey(path) ? baseProperty(toKey(path)) : basePropertyDeep(path);
    }
    module.exports = property;
  }
});

// node_modules/lodash/_baseIteratee.js
var require_baseIteratee = __commonJS({
  "node_modules/lodash/_baseIteratee.js"(exports, module) {
    var baseMatches = require_baseMatches(), baseMatchesProperty = require_baseMatchesProperty(), identity = require_identity(), isArray = require_isArray(), property = require_property();
    function baseIteratee(value) {
      return typeof value == "function" ? value : value == null ? identity : typeof value == "object" ? isArray(value) ? baseMatchesProperty(value[0], value[1]) : baseMatches(value) : property(value);
    }
    module.exports = baseIteratee;
  }
});

// node_modules/lodash/_createBaseFor.js
var require_createBaseFor = __commonJS({
  "node_modules/lodash/_createBaseFor.js"(exports, module) {
    function createBaseFor(fromRight) {
      return function(object, iteratee, keysFunc) {
        for (var index = -1, iterable = Object(object), props = keysFunc(object), length = props.length; length--; ) {
          var key = props[fromRight ? length : ++index];
          if (iteratee(iterable[key], key, iterable) === !1)
            break;
        }
        return object;
      };
    }
    module.exports = createBaseFor;
  }
});

// node_modules/lodash/_baseFor.js
var require_baseFor = __commonJS({
  "node_modules/lodash/_baseFor.js"(exports, module) {
    var createBaseFor = require_createBaseFor(), baseFor = createBaseFor();
    module.exports = baseFor;
  }
});

// node_modules/lodash/_baseForOwn.js
var require_baseForOwn = __commonJS({
  "node_modules/lodash/_baseForOwn.js"(exports, module) {
    var baseFor = require_baseFor(), keys = require_keys();
    function baseForOwn(object, iteratee) {
      return object && baseFor(object, iteratee, keys);
    }
    module.exports = baseForOwn;
  }
});

// node_modules/lodash/_createBaseEach.js
var require_createBaseEach = __commonJS({
  "node_modules/lodash/_createBaseEach.js"(exports, module) {
    var isArrayLike = require_isArrayLike();
    function createBaseEach(eachFunc, fromRight) {
      return function(collection, iteratee) {
        if (collection == null)
          return collection;
        if (!isArrayLike(collection))
          return eachFunc(collection, iteratee);
        for (var length = collection.length, index = fromRight ? length : -1, iterable = Object(collection); (fromRight ? index-- : ++index < length) && iteratee(iterable[index], index, iterable) !== !1; )
          ;
        return collection;
      };
    }
    module.exports = createBaseEach;
  }
});

// node_modules/lodash/_baseEach.js
var require_baseEach = __commonJS({
  "node_modules/lodash/_baseEach.js"(exports, module) {
    var baseForOwn = require_baseForOwn(), createBaseEach = require_createBaseEach(), baseEach = createBaseEach(baseForOwn);
    module.exports = baseEach;
  }
});

// node_modules/lodash/_baseMap.js
var require_baseMap = __commonJS({
  "node_modules/lodash/_baseMap.js"(exports, module) {
    var baseEach = require_baseEach(), isArrayLike = require_isArrayLike();
    function baseMap(collection, iteratee) {
      var index = -1, result = isArrayLike(collection) ? Array(collection.length) : [];
      return baseEach(collection, function(value, key, collection2) {
        result[++index] = iteratee(value, key, collection2);
      }), result;
    }
    module.exports = baseMap;
  }
});

// node_modules/lodash/map.js
var require_map = __commonJS({
  "node_modules/lodash/map.js"(exports, module) {
    var arrayMap = require_arrayMap(), baseIteratee = require_baseIteratee(), baseMap = require_baseMap(), isArray = require_isArray();
    function map(collection, iteratee) {
      var func = isArray(collection) ? arrayMap : baseMap;
      return func(collection, baseIteratee(iteratee, 3));
    }
    module.exports = map;
  }
});

// node_modules/lodash/uniqueId.js
var require_uniqueId = __commonJS({
  "node_modules/lodash/uniqueId.js"(exports, module) {
    var toString = require_toString(), idCounter = 0;
    function uniqueId(prefix) {
      var id = ++idCounter;
      return toString(prefix) + id;
    }
    module.exports = uniqueId;
  }
});

// node_modules/tarn/dist/TimeoutError.js
var require_TimeoutError = __commonJS({
  "node_modules/tarn/dist/TimeoutError.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.TimeoutError = void 0;
    var TimeoutError = class extends Error {
    };
    exports.TimeoutError = TimeoutError;
  }
});

// node_modules/tarn/dist/PromiseInspection.js
var require_PromiseInspection = __commonJS({
  "node_modules/tarn/dist/PromiseInspection.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.PromiseInspection = void 0;
    var PromiseInspection = class {
      constructor(args) {
        this._value = args.value, this._error = args.error;
      }
      value() {
        return this._value;
      }
      reason() {
        return this._error;
      }
      isRejected() {
        return !!this._error;
      }
      isFulfilled() {
        return !!this._value;
      }
    };
    exports.PromiseInspection = PromiseInspection;
  }
});

// node_modules/tarn/dist/utils.js
var require_utils = __commonJS({
  "node_modules/tarn/dist/utils.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.defer = defer;
    exports.now = now;
    exports.duration = duration;
    exports.checkOptionalTime = checkOptionalTime;
    exports.checkRequiredTime = checkRequiredTime;
    exports.delay = delay;
    exports.reflect = reflect;
    exports.tryPromise = tryPromise;
    var PromiseInspection_1 = require_PromiseInspection();
    function defer() {
      let resolve = null, reject = null;
      return {
        promise: new Promise((resolver, rejecter) => {
          resolve = resolver, reject = rejecter;
        }),
        resolve,
        reject
      };
    }
    function now() {
      return Date.now();
    }
    function duration(t1, t2) {
      return Math.abs(t2 - t1);
    }
    function checkOptionalTime(time) {
      return typeof time > "u" ? !0 : checkRequiredTime(time);
    }
    function checkRequiredTime(time) {
      return typeof time == "number" && time === Math.round(time) && time > 0;
    }
    function delay(millis) {
      return new Promise((resolve) => setTimeout(resolve, millis));
    }
    function reflect(promise) {
      return promise.then((value) => new PromiseInspection_1.PromiseInspection({ value })).catch((error) => new PromiseInspection_1.PromiseInspection({ error }));
    }
    function tryPromise(cb) {
      try {
        let result = cb();
        return Promise.resolve(result);
      } catch (err) {
        return Promise.reject(err);
      }
    }
  }
});

// node_modules/tarn/dist/PendingOperation.js
var require_PendingOperation = __commonJS({
  "node_modules/tarn/dist/PendingOperation.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.PendingOperation = void 0;
    var TimeoutError_1 = require_TimeoutError(), utils_1 = require_utils(), PendingOperation = class {
      constructor(timeoutMillis) {
        this.timeoutMillis = timeoutMillis, this.deferred = (0, utils_1.defer)(), this.possibleTimeoutCause = null, this.isRejected = !1, this.promise = timeout(this.deferred.promise, timeoutMillis).catch((err) => (err instanceof TimeoutError_1.TimeoutError && (this.possibleTimeoutCause ? err = new TimeoutError_1.TimeoutError(this.possibleTimeoutCause.message) : err = new TimeoutError_1.TimeoutError("operation timed out for an unknown reason")), this.deferred.reject(err), this.isRejected = !0, Promise.reject(err)));
      }
      abort() {
        this.reject(new Error("aborted"));
      }
      reject(err) {
        this.deferred.reject(err);
      }
      resolve(value) {
        this.deferred.resolve(value);
      }
    };
    exports.PendingOperation = PendingOperation;
    function timeout(promise, time) {
      return new Promise((resolve, reject) => {
        let timeoutHandle = setTimeout(() => reject(new TimeoutError_1.TimeoutError()), time);
        promise.then((result) => {
          clearTimeout(timeoutHandle), resolve(result);
        }).catch((err) => {
          clearTimeout(timeoutHandle), reject(err);
        });
      });
    }
  }
});

// node_modules/tarn/dist/Resource.js
var require_Resource = __commonJS({
  "node_modules/tarn/dist/Resource.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.Resource = void 0;
    var utils_1 = require_utils(), Resource = class _Resource {
      constructor(resource) {
        this.resource = resource, this.resource = resource, this.timestamp = (0, utils_1.now)(), this.deferred = (0, utils_1.defer)();
      }
      get promise() {
        return this.deferred.promise;
      }
      resolve() {
        return this.deferred.resolve(void 0), new _Resource(this.resource);
      }
      settle() {
        this.deferred.resolve(void 0);
      }
    };
    exports.Resource = Resource;
  }
});

// node_modules/tarn/dist/Pool.js
var require_Pool = __commonJS({
  "node_modules/tarn/dist/Pool.js"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.Pool = void 0;
    var PendingOperation_1 = require_PendingOperation(), Resource_1 = require_Resource(), utils_1 = require_utils(), events_1 = __require("events"), timers_1 = __require("timers"), Pool = class {
      constructor(opt) {
        if (this.destroyed = !1, this.emitter = new events_1.EventEmitter(), opt = opt || {}, !opt.create)
          throw new Error("Tarn: opt.create function most be provided");
        if (!opt.destroy)
          throw new Error("Tarn: opt.destroy function most be provided");
        if (typeof opt.min != "number" || opt.min < 0 || opt.min !== Math.round(opt.min))
          throw new Error("Tarn: opt.min must be an integer >= 0");
        if (typeof opt.max != "number" || opt.max <= 0 || opt.max !== Math.round(opt.max))
          throw new Error("Tarn: opt.max must be an integer > 0");
        if (opt.min > opt.max)
          throw new Error("Tarn: opt.max is smaller than opt.min");
        if (!(0, utils_1.checkOptionalTime)(opt.acquireTimeoutMillis))
          throw new Error("Tarn: invalid opt.acquireTimeoutMillis " + JSON.stringify(opt.acquireTimeoutMillis));
        if (!(0, utils_1.checkOptionalTime)(opt.createTimeoutMillis))
          throw new Error("Tarn: invalid opt.createTimeoutMillis " + JSON.stringify(opt.createTimeoutMillis));
        if (!(0, utils_1.checkOptionalTime)(opt.destroyTimeoutMillis))
          throw new Error("Tarn: invalid opt.destroyTimeoutMillis " + JSON.stringify(opt.destroyTimeoutMillis));
        if (!(0, utils_1.checkOptionalTime)(opt.idleTimeoutMillis))
          throw new Error("Tarn: invalid opt.idleTimeoutMillis " + JSON.stringify(opt.idleTimeoutMillis));
        if (!(0, utils_1.checkOptionalTime)(opt.reapIntervalMillis))
          throw new Error("Tarn: invalid opt.reapIntervalMillis " + JSON.stringify(opt.reapIntervalMillis));
        if (!(0, utils_1.checkOptionalTime)(opt.createRetryIntervalMillis))
          throw new Error("Tarn: invalid opt.createRetryIntervalMillis " + JSON.stringify(opt.createRetryIntervalMillis));
        let allowedKeys = {
          create: !0,
          validate: !0,
          destroy: !0,
          log: !0,
          min: !0,
          max: !0,
          acquireTimeoutMillis: !0,
          createTimeoutMillis: !0,
          destroyTimeoutMillis: !0,
          idleTimeoutMillis: !0,
          reapIntervalMillis: !0,
          createRetryIntervalMillis: !0,
          propagateCreateError: !0
        };
        for (let key of Object.keys(opt))
          if (!allowedKeys[key])
            throw new Error(`Tarn: unsupported option opt.${key}`);
        this.creator = opt.create, this.destroyer = opt.destroy, this.validate = typeof opt.validate == "function" ? opt.validate : () => !0, this.log = opt.log || (() => {
        }), this.acquireTimeoutMillis = opt.acquireTimeoutMillis || 3e4, this.createTimeoutMillis = opt.createTimeoutMillis || 3e4, this.destroyTimeoutMillis = opt.destroyTimeoutMillis || 5e3, this.idleTimeoutMillis = opt.idleTimeoutMillis || 3e4, this.reapIntervalMillis = opt.reapIntervalMillis || 1e3, this.createRetryIntervalMillis = opt.createRetryIntervalMillis || 200, this.propagateCreateError = !!opt.propagateCreateError, this.min = opt.min, this.max = opt.max, this.used = [], this.free = [], this.pendingCreates = [], this.pendingAcquires = [], this.pendingDestroys = [], this.pendingRetryTimers = [], this.pendingValidations = [], this.destroyed = !1, this.interval = null, this.eventId = 1;
      }
      numUsed() {
        return this.used.length;
      }
      numFree() {
        return this.free.length;
      }
      numPendingAcquires() {
        return this.pendingAcquires.length;
      }
      numPendingValidations() {
        return this.pendingValidations.length;
      }
      numPendingCreates() {
        return this.pendingCreates.length;
      }
      acquire() {
        let eventId = this.eventId++;
        this._executeEventHandlers("acquireRequest", eventId);
        let pendingAcquire = new PendingOperation_1.PendingOperation(this.acquireTimeoutMillis);
        return this.pendingAcquires.push(pendingAcquire), pendingAcquire.promise = pendingAcquire.promise.then((resource) => (this._executeEventHandlers("acquireSuccess", eventId, resource), resource)).catch((err) => (this._executeEventHandlers("acquireFail", eventId, err), remove(this.pendingAcquires, pendingAcquire), Promise.reject(err))), this._tryAcquireOrCreate(), pendingAcquire;
      }
      release(resource) {
        this._executeEventHandlers("release", resource);
        for (let i = 0, l = this.used.length; i < l; ++i) {
          let used = this.used[i];
          if (used.resource === resource)
            return this.used.splice(i, 1), this.free.push(used.resolve()), this._tryAcquireOrCreate(), !0;
        }
        return !1;
      }
      isEmpty() {
        return [
          this.numFree(),
          this.numUsed(),
          this.numPendingAcquires(),
          this.numPendingValidations(),
          this.numPendingCreates()
        ].reduce((total, value) => total + value) === 0;
      }
      /**
       * Reaping cycle.
       */
      check() {
        let timestamp = (0, utils_1.now)(), newFree = [], minKeep = this.min - this.used.length, maxDestroy = this.free.length - minKeep, numDestroyed = 0;
        this.free.forEach((free) => {
          (0, utils_1.duration)(timestamp, free.timestamp) >= this.idleTimeoutMillis && numDestroyed < maxDestroy ? (numDestroyed++, free.settle(), this._destroy(free.resource)) : newFree.push(free);
        }), this.free = newFree, this.isEmpty() && this._stopReaping();
      }
      destroy() {
        let eventId = this.eventId++;
        return this._executeEventHandlers("poolDestroyRequest", eventId), this._stopReaping(), this.destroyed = !0, this.pendingRetryTimers.forEach((timer) => clearTimeout(timer)), this.pendingRetryTimers = [], (0, utils_1.reflect)(Promise.all(this.pendingCreates.map((create) => (0, utils_1.reflect)(create.promise))).then(() => new Promise((resolve, reject) => {
          if (this.numPendingValidations() === 0) {
            resolve();
            return;
          }
          let interval = setInterval(() => {
            this.numPendingValidations() === 0 && ((0, timers_1.clearInterval)(interval), resolve());
          }, 100);
        })).then(() => Promise.all(this.used.map((used) => (0, utils_1.reflect)(used.promise)))).then(() => Promise.all(this.pendingAcquires.map((acquire) => (acquire.abort(), (0, utils_1.reflect)(acquire.promise))))).then(() => (this.free.forEach((free) => free.settle()), Promise.all(this.free.map((free) => (0, utils_1.reflect)(this._destroy(free.resource)))))).then(() => Promise.all(this.pendingDestroys.map((pd) => pd.promise))).then(() => {
          this.free = [], this.pendingAcquires = [];
        })).then((res) => (this._executeEventHandlers("poolDestroySuccess", eventId), this.emitter.removeAllListeners(), res));
      }
      on(event, listener) {
        this.emitter.on(event, listener);
      }
      removeListener(event, listener) {
        this.emitter.removeListener(event, listener);
      }
      removeAllListeners(event) {
        this.emitter.removeAllListeners(event);
      }
      /**
       * The most important method that is called always when resources
       * are created / destroyed / acquired / released. In other words
       * every time when resources are moved from used to free or vice
       * versa.
       *
       * Either assigns free resources to pendingAcquires or creates new
       * resources if there is room for it in the pool.
       */
      _tryAcquireOrCreate() {
        this.destroyed || (this._hasFreeResources() ? this._doAcquire() : this._shouldCreateMoreResources() && this._doCreate());
      }
      _hasFreeResources() {
        return this.free.length > 0;
      }
      _doAcquire() {
        for (; this._canAcquire(); ) {
          let pendingAcquire = this.pendingAcquires.shift(), free = this.free.pop();
          if (free === void 0 || pendingAcquire === void 0) {
            let errMessage = "this.free was empty while trying to acquire resource";
            throw this.log(`Tarn: ${errMessage}`, "warn"), new Error(`Internal error, should never happen. ${errMessage}`);
          }
          this.pendingValidations.push(pendingAcquire), this.used.push(free);
          let abortAbleValidation = new PendingOperation_1.PendingOperation(this.acquireTimeoutMillis);
          pendingAcquire.promise.catch((err) => {
            abortAbleValidation.abort();
          }), abortAbleValidation.promise.catch((err) => (this.log("Tarn: resource validator threw an exception " + err.stack, "warn"), !1)).then((validationSuccess) => {
            try {
              validationSuccess && !pendingAcquire.isRejected ? (this._startReaping(), pendingAcquire.resolve(free.resource)) : (remove(this.used, free), validationSuccess ? this.free.push(free) : (free.settle(), this._destroy(free.resource), setTimeout(() => {
                this._tryAcquireOrCreate();
              }, 0)), pendingAcquire.isRejected || this.pendingAcquires.unshift(pendingAcquire));
            } finally {
              remove(this.pendingValidations, pendingAcquire);
            }
          }), this._validateResource(free.resource).then((validationSuccess) => {
            abortAbleValidation.resolve(validationSuccess);
          }).catch((err) => {
            abortAbleValidation.reject(err);
          });
        }
      }
      _canAcquire() {
        return this.free.length > 0 && this.pendingAcquires.length > 0;
      }
      _validateResource(resource) {
        try {
          return Promise.resolve(this.validate(resource));
        } catch (err) {
          return Promise.reject(err);
        }
      }
      _shouldCreateMoreResources() {
        return this.used.length + this.pendingCreates.length < this.max && this.pendingCreates.length < this.pendingAcquires.length;
      }
      _doCreate() {
        let pendingAcquiresBeforeCreate = this.pendingAcquires.slice();
        this._create().promise.then(() => (this._tryAcquireOrCreate(), null)).catch((err) => {
          if (this.destroyed)
            return;
          this.propagateCreateError && this.pendingAcquires.length !== 0 && this.pendingAcquires[0].reject(err), pendingAcquiresBeforeCreate.forEach((pendingAcquire) => {
            pendingAcquire.possibleTimeoutCause = err;
          });
          let retryTimer = setTimeout(() => {
            remove(this.pendingRetryTimers, retryTimer), this._tryAcquireOrCreate();
          }, this.createRetryIntervalMillis);
          this.pendingRetryTimers.push(retryTimer);
        });
      }
      _create() {
        let eventId = this.eventId++;
        this._executeEventHandlers("createRequest", eventId);
        let pendingCreate = new PendingOperation_1.PendingOperation(this.createTimeoutMillis);
        return pendingCreate.promise = pendingCreate.promise.catch((err) => {
          throw remove(this.pendingCreates, pendingCreate) && this._executeEventHandlers("createFail", eventId, err), err;
        }), this.pendingCreates.push(pendingCreate), callbackOrPromise(this.creator).then((resource) => pendingCreate.isRejected ? (this.destroyer(resource), pendingCreate.resolve(resource), null) : (remove(this.pendingCreates, pendingCreate), this.free.push(new Resource_1.Resource(resource)), pendingCreate.resolve(resource), this._executeEventHandlers("createSuccess", eventId, resource), null)).catch((err) => pendingCreate.isRejected ? (pendingCreate.reject(err), null) : (remove(this.pendingCreates, pendingCreate) && this._executeEventHandlers("createFail", eventId, err), pendingCreate.reject(err), null)), pendingCreate;
      }
      _destroy(resource) {
        let eventId = this.eventId++;
        this._executeEventHandlers("destroyRequest", eventId, resource);
        let pendingDestroy = new PendingOperation_1.PendingOperation(this.destroyTimeoutMillis);
        return Promise.resolve().then(() => this.destroyer(resource)).then(() => {
          pendingDestroy.resolve(resource);
        }).catch((err) => {
          pendingDestroy.reject(err);
        }), this.pendingDestroys.push(pendingDestroy), pendingDestroy.promise.then((res) => (this._executeEventHandlers("destroySuccess", eventId, resource), res)).catch((err) => this._logDestroyerError(eventId, resource, err)).then((res) => {
          let index = this.pendingDestroys.findIndex((pd) => pd === pendingDestroy);
          return this.pendingDestroys.splice(index, 1), res;
        });
      }
      _logDestroyerError(eventId, resource, err) {
        this._executeEventHandlers("destroyFail", eventId, resource, err), this.log("Tarn: resource destroyer threw an exception " + err.stack, "warn");
      }
      _startReaping() {
        this.interval || (this._executeEventHandlers("startReaping"), this.interval = setInterval(() => this.check(), this.reapIntervalMillis));
      }
      _stopReaping() {
        this.interval !== null && (this._executeEventHandlers("stopReaping"), (0, timers_1.clearInterval)(this.interval)), this.interval = null;
      }
      _executeEventHandlers(eventName, ...args) {
        this.emitter.listeners(eventName).forEach((listener) => {
          try {
            listener(...args);
          } catch (err) {
            this.log(`Tarn: event handler "${eventName}" threw an exception ${err.stack}`, "warn");
          }
        });
      }
    };
    exports.Pool = Pool;
    function remove(arr, item) {
      let idx = arr.indexOf(item);
      return idx === -1 ? !1 : (arr.splice(idx, 1), !0);
    }
    function callbackOrPromise(func) {
      return new Promise((resolve, reject) => {
        let callback = (err, resource) => {
          err ? reject(err) : resolve(resource);
        };
        (0, utils_1.tryPromise)(() => func(callback)).then((res) => {
          res && resolve(res);
        }).catch((err) => {
          reject(err);
        });
      });
    }
  }
});

// node_modules/tarn/dist/tarn.js
var require_tarn = __commonJS({
  "node_modules/tarn/dist/tarn.js"(exports, module) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    exports.TimeoutError = exports.Pool = void 0;
    var Pool_1 = require_Pool();
    Object.defineProperty(exports, "Pool", { enumerable: !0, get: function() {
      return Pool_1.Pool;
    } });
    var TimeoutError_1 = require_TimeoutError();
    Object.defineProperty(exports, "TimeoutError", { enumerable: !0, get: function() {
      return TimeoutError_1.TimeoutError;
    } });
    module.exports = {
      Pool: Pool_1.Pool,
      TimeoutError: TimeoutError_1.TimeoutError
    };
  }
});

// node_modules/knex/lib/pool.js
var require_pool = __commonJS({
  "node_modules/knex/lib/pool.js"(exports, module) {
    var { Pool } = require_tarn(), KnexPool = class extends Pool {
      constructor(config) {
        super(config);
      }
    };
    function isTarnPool(obj) {
      return obj instanceof Pool ? !0 : typeof obj.acquire == "function" && typeof obj.release == "function" && typeof obj.destroy == "function" && typeof obj.numFree == "function" && typeof obj.numUsed == "function" && typeof obj.numPendingAcquires == "function";
    }
    module.exports = { KnexPool, isTarnPool };
  }
});

// node_modules/knex/lib/util/string.js
var require_string = __commonJS({
  "node_modules/knex/lib/util/string.js"(exports, module) {
    var charsRegex = /[\0\b\t\n\r\x1a"'\\]/g, charsMap = {
      "\0": "\\0",
      "\b": "\\b",
      "	": "\\t",
      "\n": "\\n",
      "\r": "\\r",
      "": "\\Z",
      '"': '\\"',
      "'": "\\'",
      "\\": "\\\\"
    };
    function wrapEscape(escapeFn) {
      return function finalEscape(val, ctx = {}) {
        return escapeFn(val, finalEscape, ctx);
      };
    }
    function makeEscape(config = {}) {
      let finalEscapeDate = config.escapeDate || dateToString, finalEscapeArray = config.escapeArray || arrayToList, finalEscapeBuffer = config.escapeBuffer || bufferToString, finalEscapeString = config.escapeString || escapeString, finalEscapeObject = config.escapeObject || escapeObject, finalWrap = config.wrap || wrapEscape;
      function escapeFn(val, finalEscape, ctx) {
        if (val == null)
          return "NULL";
        switch (typeof val) {
          case "boolean":
            return val ? "true" : "false";
          case "number":
            return val + "";
          case "object":
            if (val instanceof Date)
              val = finalEscapeDate(val, finalEscape, ctx);
            else return Array.isArray(val) ? finalEscapeArray(val, finalEscape, ctx) : Buffer.isBuffer(val) ? finalEscapeBuffer(val, finalEscape, ctx) : finalEscapeObject(val, finalEscape, ctx);
        }
        return finalEscapeString(val, finalEscape, ctx);
      }
      return finalWrap ? finalWrap(escapeFn) : escapeFn;
    }
    function escapeObject(val, finalEscape, ctx) {
      return val && typeof val.toSQL == "function" ? val.toSQL(ctx) : JSON.stringify(val);
    }
    function arrayToList(array, finalEscape, ctx) {
      let sql = "";
      for (let i = 0; i < array.length; i++) {
        let val = array[i];
        Array.isArray(val) ? sql += (i === 0 ? "" : ", ") + "(" + arrayToList(val, finalEscape, ctx) + ")" : sql += (i === 0 ? "" : ", ") + finalEscape(val, ctx);
      }
      return sql;
    }
    function bufferToString(buffer) {
      return "X" + escapeString(buffer.toString("hex"));
    }
    function escapeString(val, finalEscape, ctx) {
      let chunkIndex = charsRegex.lastIndex = 0, escapedVal = "", match;
      for (; match = charsRegex.exec(val); )
        escapedVal += val.slice(chunkIndex, match.index) + charsMap[match[0]], chunkIndex = charsRegex.lastIndex;
      return chunkIndex === 0 ? "'" + val + "'" : chunkIndex < val.length ? "'" + escapedVal + val.slice(chunkIndex) + "'" : "'" + escapedVal + "'";
    }
    function dateToString(date, finalEscape, ctx = {}) {
      let timeZone = ctx.timeZone || "local", dt = new Date(date), year, month, day, hour, minute, second, millisecond;
      if (timeZone === "local")
        year = dt.getFullYear(), month = dt.getMonth() + 1, day = dt.getDate(), hour = dt.getHours(), minute = dt.getMinutes(), second = dt.getSeconds(), millisecond = dt.getMilliseconds();
      else {
        let tz = convertTimezone(timeZone);
        tz !== !1 && tz !== 0 && dt.setTime(dt.getTime() + tz * 6e4), year = dt.getUTCFullYear(), month = dt.getUTCMonth() + 1, day = dt.getUTCDate(), hour = dt.getUTCHours(), minute = dt.getUTCMinutes(), second = dt.getUTCSeconds(), millisecond = dt.getUTCMilliseconds();
      }
      return zeroPad(year, 4) + "-" + zeroPad(month, 2) + "-" + zeroPad(day, 2) + " " + zeroPad(hour, 2) + ":" + zeroPad(minute, 2) + ":" + zeroPad(second, 2) + "." + zeroPad(millisecond, 3);
    }
    function zeroPad(number, length) {
      for (number = number.toString(); number.length < length; )
        number = "0" + number;
      return number;
    }
    function convertTimezone(tz) {
      if (tz === "Z")
        return 0;
      let m = tz.match(/([+\-\s])(\d\d):?(\d\d)?/);
      return m ? (m[1] == "-" ? -1 : 1) * (parseInt(m[2], 10) + (m[3] ? parseInt(m[3], 10) : 0) / 60) * 60 : !1;
    }
    module.exports = {
      arrayToList,
      bufferToString,
      dateToString,
      escapeString,
      charsRegex,
      charsMap,
      escapeObject,
      makeEscape
    };
  }
});

// node_modules/lodash/_arrayEach.js
var require_arrayEach = __commonJS({
  "node_modules/lodash/_arrayEach.js"(exports, module) {
    function arrayEach(array, iteratee) {
      for (var index = -1, length = array == null ? 0 : array.length; ++index < length && iteratee(array[index], index, array) !== !1; )
        ;
      return array;
    }
    module.exports = arrayEach;
  }
});

// node_modules/lodash/_baseAssign.js
var require_baseAssign = __commonJS({
  "node_modules/lodash/_baseAssign.js"(exports, module) {
    var copyObject = require_copyObject(), keys = require_keys();
    function baseAssign(object, source) {
      return object && copyObject(source, keys(source), object);
    }
    module.exports = baseAssign;
  }
});

// node_modules/lodash/_baseAssignIn.js
var require_baseAssignIn = __commonJS({
  "node_modules/lodash/_baseAssignIn.js"(exports, module) {
    var copyObject = require_copyObject(), keysIn = require_keysIn();
    function baseAssignIn(object, source) {
      return object && copyObject(source, keysIn(source), object);
    }
    module.exports = baseAssignIn;
  }
});

// node_modules/lodash/_cloneBuffer.js
var require_cloneBuffer = __commonJS({
  "node_modules/lodash/_cloneBuffer.js"(exports, module) {
    var root = require_root(), freeExports = typeof exports == "object" && exports && !exports.nodeType && exports, freeModule = freeExports && typeof module == "object" && module && !module.nodeType && module, moduleExports = freeModule && freeModule.exports === freeExports, Buffer2 = moduleExports ? root.Buffer : void 0, allocUnsafe = Buffer2 ? Buffer2.allocUnsafe : void 0;
    function cloneBuffer(buffer, isDeep) {
      if (isDeep)
        return buffer.slice();
      var length = buffer.length, result = allocUnsafe ? allocUnsafe(length) : new buffer.constructor(length);
      return buffer.copy(result), result;
    }
    module.exports = cloneBuffer;
  }
});

// node_modules/lodash/_copyArray.js
var require_copyArray = __commonJS({
  "node_modules/lodash/_copyArray.js"(exports, module) {
    function copyArray(source, array) {
      var index = -1, length = source.length;
      for (array || (array = Array(length)); ++index < length; )
        array[index] = source[index];
      return array;
    }
    module.exports = copyArray;
  }
});

// node_modules/lodash/_copySymbols.js
var require_copySymbols = __commonJS({
  "node_modules/lodash/_copySymbols.js"(exports, module) {
    var copyObject = require_copyObject(), getSymbols = require_getSymbols();
    function copySymbols(source, object) {
      return copyObject(source, getSymbols(source), object);
    }
    module.exports = copySymbols;
  }
});

// node_modules/lodash/_getPrototype.js
var require_getPrototype = __commonJS({
  "node_modules/lodash/_getPrototype.js"(exports, module) {
    var overArg = require_overArg(), getPrototype = overArg(Object.getPrototypeOf, Object);
    module.exports = getPrototype;
  }
});

// node_modules/lodash/_getSymbolsIn.js
var require_getSymbolsIn = __commonJS({
  "node_modules/lodash/_getSymbolsIn.js"(exports, module) {
    var arrayPush = require_arrayPush(), getPrototype = require_getPrototype(), getSymbols = require_getSymbols(), stubArray = require_stubArray(), nativeGetSymbols = Object.getOwnPropertySymbols, getSymbolsIn = nativeGetSymbols ? function(object) {
      for (var result = []; object; )
        arrayPush(result, getSymbols(object)), object = getPrototype(object);
      return result;
    } : stubArray;
    module.exports = getSymbolsIn;
  }
});

// node_modules/lodash/_copySymbolsIn.js
var require_copySymbolsIn = __commonJS({
  "node_modules/lodash/_copySymbolsIn.js"(exports, module) {
    var copyObject = require_copyObject(), getSymbolsIn = require_getSymbolsIn();
    function copySymbolsIn(source, object) {
      return copyObject(source, getSymbolsIn(source), object);
    }
    module.exports = copySymbolsIn;
  }
});

// node_modules/lodash/_getAllKeysIn.js
var require_getAllKeysIn = __commonJS({
  "node_modules/lodash/_getAllKeysIn.js"(exports, module) {
    var baseGetAllKeys = require_baseGetAllKeys(), getSymbolsIn = require_getSymbolsIn(), keysIn = require_keysIn();
    function getAllKeysIn(object) {
      return baseGetAllKeys(object, keysIn, getSymbolsIn);
    }
    module.exports = getAllKeysIn;
  }
});

// node_modules/lodash/_initCloneArray.js
var require_initCloneArray = __commonJS({
  "node_modules/lodash/_initCloneArray.js"(exports, module) {
    var objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function initCloneArray(array) {
      var length = array.length, result = new array.constructor(length);
      return length && typeof array[0] == "string" && hasOwnProperty.call(array, "index") && (result.index = array.index, result.input = array.input), result;
    }
    module.exports = initCloneArray;
  }
});

// node_modules/lodash/_cloneArrayBuffer.js
var require_cloneArrayBuffer = __commonJS({
  "node_modules/lodash/_cloneArrayBuffer.js"(exports, module) {
    var Uint8Array = require_Uint8Array();
    function cloneArrayBuffer(arrayBuffer) {
      var result = new arrayBuffer.constructor(arrayBuffer.byteLength);
      return new Uint8Array(result).set(new Uint8Array(arrayBuffer)), result;
    }
    module.exports = cloneArrayBuffer;
  }
});

// node_modules/lodash/_cloneDataView.js
var require_cloneDataView = __commonJS({
  "node_modules/lodash/_cloneDataView.js"(exports, module) {
    var cloneArrayBuffer = require_cloneArrayBuffer();
    function cloneDataView(dataView, isDeep) {
      var buffer = isDeep ? cloneArrayBuffer(dataView.buffer) : dataView.buffer;
      return new dataView.constructor(buffer, dataView.byteOffset, dataView.byteLength);
    }
    module.exports = cloneDataView;
  }
});

// node_modules/lodash/_cloneRegExp.js
var require_cloneRegExp = __commonJS({
  "node_modules/lodash/_cloneRegExp.js"(exports, module) {
    var reFlags = /\w*$/;
    function cloneRegExp(regexp) {
      var result = new regexp.constructor(regexp.source, reFlags.exec(regexp));
      return result.lastIndex = regexp.lastIndex, result;
    }
    module.exports = cloneRegExp;
  }
});

// node_modules/lodash/_cloneSymbol.js
var require_cloneSymbol = __commonJS({
  "node_modules/lodash/_cloneSymbol.js"(exports, module) {
    var Symbol2 = require_Symbol(), symbolProto = Symbol2 ? Symbol2.prototype : void 0, symbolValueOf = symbolProto ? symbolProto.valueOf : void 0;
    function cloneSymbol(symbol) {
      return symbolValueOf ? Object(symbolValueOf.call(symbol)) : {};
    }
    module.exports = cloneSymbol;
  }
});

// node_modules/lodash/_cloneTypedArray.js
var require_cloneTypedArray = __commonJS({
  "node_modules/lodash/_cloneTypedArray.js"(exports, module) {
    var cloneArrayBuffer = require_cloneArrayBuffer();
    function cloneTypedArray(typedArray, isDeep) {
      var buffer = isDeep ? cloneArrayBuffer(typedArray.buffer) : typedArray.buffer;
      return new typedArray.constructor(buffer, typedArray.byteOffset, typedArray.length);
    }
    module.exports = cloneTypedArray;
  }
});

// node_modules/lodash/_initCloneByTag.js
var require_initCloneByTag = __commonJS({
  "node_modules/lodash/_initCloneByTag.js"(exports, module) {
    var cloneArrayBuffer = require_cloneArrayBuffer(), cloneDataView = require_cloneDataView(), cloneRegExp = require_cloneRegExp(), cloneSymbol = require_cloneSymbol(), cloneTypedArray = require_cloneTypedArray(), boolTag = "[object Boolean]", dateTag = "[object Date]", mapTag = "[object Map]", numberTag = "[object Number]", regexpTag = "[object RegExp]", setTag = "[object Set]", stringTag = "[object String]", symbolTag = "[object Symbol]", arrayBufferTag = "[object ArrayBuffer]", dataViewTag = "[object DataView]", float32Tag = "[object Float32Array]", float64Tag = "[object Float64Array]", int8Tag = "[object Int8Array]", int16Tag = "[object Int16Array]", int32Tag = "[object Int32Array]", uint8Tag = "[object Uint8Array]", uint8ClampedTag = "[object Uint8ClampedArray]", uint16Tag = "[object Uint16Array]", uint32Tag = "[object Uint32Array]";
    function initCloneByTag(object, tag, isDeep) {
      var Ctor = object.constructor;
      switch (tag) {
        case arrayBufferTag:
          return cloneArrayBuffer(object);
        case boolTag:
        case dateTag:
          return new Ctor(+object);
        case dataViewTag:
          return cloneDataView(object, isDeep);
        case float32Tag:
        case float64Tag:
        case int8Tag:
        case int16Tag:
        case int32Tag:
        case uint8Tag:
        case uint8ClampedTag:
        case uint16Tag:
        case uint32Tag:
          return cloneTypedArray(object, isDeep);
        case mapTag:
          return new Ctor();
        case numberTag:
        case stringTag:
          return new Ctor(object);
        case regexpTag:
          return cloneRegExp(object);
        case setTag:
          return new Ctor();
        case symbolTag:
          return cloneSymbol(object);
      }
    }
    module.exports = initCloneByTag;
  }
});

// node_modules/lodash/_baseCreate.js
var require_baseCreate = __commonJS({
  "node_modules/lodash/_baseCreate.js"(exports, module) {
    var isObject = require_isObject(), objectCreate = Object.create, baseCreate = /* @__PURE__ */ (function() {
      function object() {
      }
      return function(proto) {
        if (!isObject(proto))
          return {};
        if (objectCreate)
          return objectCreate(proto);
        object.prototype = proto;
        var result = new object();
        return object.prototype = void 0, result;
      };
    })();
    module.exports = baseCreate;
  }
});

// node_modules/lodash/_initCloneObject.js
var require_initCloneObject = __commonJS({
  "node_modules/lodash/_initCloneObject.js"(exports, module) {
    var baseCreate = require_baseCreate(), getPrototype = require_getPrototype(), isPrototype = require_isPrototype();
    function initCloneObject(object) {
      return typeof object.constructor == "function" && !isPrototype(object) ? baseCreate(getPrototype(object)) : {};
    }
    module.exports = initCloneObject;
  }
});

// node_modules/lodash/_baseIsMap.js
var require_baseIsMap = __commonJS({
  "node_modules/lodash/_baseIsMap.js"(exports, module) {
    var getTag = require_getTag(), isObjectLike = require_isObjectLike(), mapTag = "[object Map]";
    function baseIsMap(value) {
      return isObjectLike(value) && getTag(value) == mapTag;
    }
    module.exports = baseIsMap;
  }
});

// node_modules/lodash/isMap.js
var require_isMap = __commonJS({
  "node_modules/lodash/isMap.js"(exports, module) {
    var baseIsMap = require_baseIsMap(), baseUnary = require_baseUnary(), nodeUtil = require_nodeUtil(), nodeIsMap = nodeUtil && nodeUtil.isMap, isMap = nodeIsMap ? baseUnary(nodeIsMap) : baseIsMap;
    module.exports = isMap;
  }
});

// node_modules/lodash/_baseIsSet.js
var require_baseIsSet = __commonJS({
  "node_modules/lodash/_baseIsSet.js"(exports, module) {
    var getTag = require_getTag(), isObjectLike = require_isObjectLike(), setTag = "[object Set]";
    function baseIsSet(value) {
      return isObjectLike(value) && getTag(value) == setTag;
    }
    module.exports = baseIsSet;
  }
});

// node_modules/lodash/isSet.js
var require_isSet = __commonJS({
  "node_modules/lodash/isSet.js"(exports, module) {
    var baseIsSet = require_baseIsSet(), baseUnary = require_baseUnary(), nodeUtil = require_nodeUtil(), nodeIsSet = nodeUtil && nodeUtil.isSet, isSet = nodeIsSet ? baseUnary(nodeIsSet) : baseIsSet;
    module.exports = isSet;
  }
});

// node_modules/lodash/_baseClone.js
var require_baseClone = __commonJS({
  "node_modules/lodash/_baseClone.js"(exports, module) {
    var Stack = require_Stack(), arrayEach = require_arrayEach(), assignValue = require_assignValue(), baseAssign = require_baseAssign(), baseAssignIn = require_baseAssignIn(), cloneBuffer = require_cloneBuffer(), copyArray = require_copyArray(), copySymbols = require_copySymbols(), copySymbolsIn = require_copySymbolsIn(), getAllKeys = require_getAllKeys(), getAllKeysIn = require_getAllKeysIn(), getTag = require_getTag(), initCloneArray = require_initCloneArray(), initCloneByTag = require_initCloneByTag(), initCloneObject = require_initCloneObject(), isArray = require_isArray(), isBuffer = require_isBuffer(), isMap = require_isMap(), isObject = require_isObject(), isSet = require_isSet(), keys = require_keys(), keysIn = require_keysIn(), CLONE_DEEP_FLAG = 1, CLONE_FLAT_FLAG = 2, CLONE_SYMBOLS_FLAG = 4, argsTag = "[object Arguments]", arrayTag = "[object Array]", boolTag = "[object Boolean]", dateTag = "[object Date]", errorTag = "[object Error]", funcTag = "[object Function]", genTag = "[object GeneratorFunction]", mapTag = "[object Map]", numberTag = "[object Number]", objectTag = "[object Object]", regexpTag = "[object RegExp]", setTag = "[object Set]", stringTag = "[object String]", symbolTag = "[object Symbol]", weakMapTag = "[object WeakMap]", arrayBufferTag = "[object ArrayBuffer]", dataViewTag = "[object DataView]", float32Tag = "[object Float32Array]", float64Tag = "[object Float64Array]", int8Tag = "[object Int8Array]", int16Tag = "[object Int16Array]", int32Tag = "[object Int32Array]", uint8Tag = "[object Uint8Array]", uint8ClampedTag = "[object Uint8ClampedArray]", uint16Tag = "[object Uint16Array]", uint32Tag = "[object Uint32Array]", cloneableTags = {};
    cloneableTags[argsTag] = cloneableTags[arrayTag] = cloneableTags[arrayBufferTag] = cloneableTags[dataViewTag] = cloneableTags[boolTag] = cloneableTags[dateTag] = cloneableTags[float32Tag] = cloneableTags[float64Tag] = cloneableTags[int8Tag] = cloneableTags[int16Tag] = cloneableTags[int32Tag] = cloneableTags[mapTag] = cloneableTags[numberTag] = cloneableTags[objectTag] = cloneableTags[regexpTag] = cloneableTags[setTag] = cloneableTags[stringTag] = cloneableTags[symbolTag] = cloneableTags[uint8Tag] = cloneableTags[uint8ClampedTag] = cloneableTags[uint16Tag] = cloneableTags[uint32Tag] = !0;
    cloneableTags[errorTag] = cloneableTags[funcTag] = cloneableTags[weakMapTag] = !1;
    function baseClone(value, bitmask, customizer, key, object, stack) {
      var result, isDeep = bitmask & CLONE_DEEP_FLAG, isFlat = bitmask & CLONE_FLAT_FLAG, isFull = bitmask & CLONE_SYMBOLS_FLAG;
      if (customizer && (result = object ? customizer(value, key, object, stack) : customizer(value)), result !== void 0)
        return result;
      if (!isObject(value))
        return value;
      var isArr = isArray(value);
      if (isArr) {
        if (result = initCloneArray(value), !isDeep)
          return copyArray(value, result);
      } else {
        var tag = getTag(value), isFunc = tag == funcTag || tag == genTag;
        if (isBuffer(value))
          return cloneBuffer(value, isDeep);
        if (tag == objectTag || tag == argsTag || isFunc && !object) {
          if (result = isFlat || isFunc ? {} : initCloneObject(value), !isDeep)
            return isFlat ? copySymbolsIn(value, baseAssignIn(result, value)) : copySymbols(value, baseAssign(result, value));
        } else {
          if (!cloneableTags[tag])
            return object ? value : {};
          result = initCloneByTag(value, tag, isDeep);
        }
      }
      stack || (stack = new Stack());
      var stacked = stack.get(value);
      if (stacked)
        return stacked;
      stack.set(value, result), isSet(value) ? value.forEach(function(subValue) {
        result.add(baseClone(subValue, bitmask, customizer, subValue, value, stack));
      }) : isMap(value) && value.forEach(function(subValue, key2) {
        result.set(key2, baseClone(subValue, bitmask, customizer, key2, value, stack));
      });
      var keysFunc = isFull ? isFlat ? getAllKeysIn : getAllKeys : isFlat ? keysIn : keys, props = isArr ? void 0 : keysFunc(value);
      return arrayEach(props || value, function(subValue, key2) {
        props && (key2 = subValue, subValue = value[key2]), assignValue(result, key2, baseClone(subValue, bitmask, customizer, key2, value, stack));
      }), result;
    }
    module.exports = baseClone;
  }
});

// node_modules/lodash/cloneDeepWith.js
var require_cloneDeepWith = __commonJS({
  "node_modules/lodash/cloneDeepWith.js"(exports, module) {
    var baseClone = require_baseClone(), CLONE_DEEP_FLAG = 1, CLONE_SYMBOLS_FLAG = 4;
    function cloneDeepWith(value, customizer) {
      return customizer = typeof customizer == "function" ? customizer : void 0, baseClone(value, CLONE_DEEP_FLAG | CLONE_SYMBOLS_FLAG, customizer);
    }
    module.exports = cloneDeepWith;
  }
});

// node_modules/lodash/defaults.js
var require_defaults = __commonJS({
  "node_modules/lodash/defaults.js"(exports, module) {
    var baseRest = require_baseRest(), eq = require_eq(), isIterateeCall = require_isIterateeCall(), keysIn = require_keysIn(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty, defaults = baseRest(function(object, sources) {
      object = Object(object);
      var index = -1, length = sources.length, guard = length > 2 ? sources[2] : void 0;
      for (guard && isIterateeCall(sources[0], sources[1], guard) && (length = 1); ++index < length; )
        for (var source = sources[index], props = keysIn(source), propsIndex = -1, propsLength = props.length; ++propsIndex < propsLength; ) {
          var key = props[propsIndex], value = object[key];
          (value === void 0 || eq(value, objectProto[key]) && !hasOwnProperty.call(object, key)) && (object[key] = source[key]);
        }
      return object;
    });
    module.exports = defaults;
  }
});

// node_modules/knex/lib/util/timeout.js
var require_timeout = __commonJS({
  "node_modules/knex/lib/util/timeout.js"(exports, module) {
    var KnexTimeoutError = class extends Error {
      constructor(message) {
        super(message), this.name = "KnexTimeoutError";
      }
    };
    function timeout(promise, ms) {
      return new Promise(function(resolve, reject) {
        let id = setTimeout(function() {
          reject(new KnexTimeoutError("operation timed out"));
        }, ms);
        function wrappedResolve(value) {
          clearTimeout(id), resolve(value);
        }
        function wrappedReject(err) {
          clearTimeout(id), reject(err);
        }
        promise.then(wrappedResolve, wrappedReject);
      });
    }
    module.exports.KnexTimeoutError = KnexTimeoutError;
    module.exports.timeout = timeout;
  }
});

// node_modules/knex/lib/execution/internal/ensure-connection-callback.js
var require_ensure_connection_callback = __commonJS({
  "node_modules/knex/lib/execution/internal/ensure-connection-callback.js"(exports, module) {
    function ensureConnectionCallback(runner) {
      runner.client.emit("start", runner.builder), runner.builder.emit("start", runner.builder);
      let sql = runner.builder.toSQL();
      return runner.builder._debug && runner.client.logger.debug(sql), Array.isArray(sql) ? runner.queryArray(sql) : runner.query(sql);
    }
    function ensureConnectionStreamCallback(runner, params) {
      try {
        let sql = runner.builder.toSQL();
        if (Array.isArray(sql) && params.hasHandler)
          throw new Error(
            "The stream may only be used with a single query statement."
          );
        return runner.client.stream(
          runner.connection,
          sql,
          params.stream,
          params.options
        );
      } catch (e) {
        throw params.stream.emit("error", e), e;
      }
    }
    module.exports = {
      ensureConnectionCallback,
      ensureConnectionStreamCallback
    };
  }
});

// node_modules/knex/lib/execution/runner.js
var require_runner = __commonJS({
  "node_modules/knex/lib/execution/runner.js"(exports, module) {
    var { KnexTimeoutError } = require_timeout(), { timeout } = require_timeout(), {
      ensureConnectionCallback,
      ensureConnectionStreamCallback
    } = require_ensure_connection_callback(), Transform, Runner = class _Runner {
      constructor(client, builder) {
        this.client = client, this.builder = builder, this.queries = [], this.connection = void 0;
      }
      // "Run" the target, calling "toSQL" on the builder, returning
      // an object or array of queries to run, each of which are run on
      // a single connection.
      async run() {
        let runner = this;
        try {
          let res = await this.ensureConnection(ensureConnectionCallback);
          return runner.builder.emit("end"), res;
        } catch (err) {
          throw runner.builder._events && runner.builder._events.error && runner.builder.emit("error", err), err;
        }
      }
      // Stream the result set, by passing through to the dialect's streaming
      // capabilities. If the options are
      stream(optionsOrHandler, handlerOrNil) {
        let firstOptionIsHandler = typeof optionsOrHandler == "function" && arguments.length === 1, options = firstOptionIsHandler ? {} : optionsOrHandler, handler = firstOptionIsHandler ? optionsOrHandler : handlerOrNil, hasHandler = typeof handler == "function";
        Transform = Transform || __require("stream").Transform;
        let queryContext = this.builder.queryContext(), stream = new Transform({
          objectMode: !0,
          transform: (chunk, _, callback) => {
            try {
              callback(null, this.client.postProcessResponse(chunk, queryContext));
            } catch (err) {
              callback(err);
            }
          }
        });
        stream.on("close", () => {
          this.connection && this.client.releaseConnection(this.connection);
        }), stream.on("pipe", (sourceStream) => {
          let cleanSourceStream = () => {
            sourceStream.closed || sourceStream.destroy();
          };
          stream.closed ? cleanSourceStream() : stream.on("close", cleanSourceStream);
        });
        let connectionAcquirePromise = this.ensureConnection(
          ensureConnectionStreamCallback,
          {
            options,
            hasHandler,
            stream
          }
        ).catch((err) => {
          this.connection || stream.emit("error", err);
        });
        return hasHandler ? (handler(stream), connectionAcquirePromise) : stream;
      }
      // Allow you to pipe the stream to a writable stream.
      pipe(writable, options) {
        return this.stream(options).pipe(writable);
      }
      // "Runs" a query, returning a promise. All queries specified by the builder are guaranteed
      // to run in sequence, and on the same connection, especially helpful when schema building
      // and dealing with foreign key constraints, etc.
      async query(obj) {
        let { __knexUid, __knexTxId } = this.connection;
        this.builder.emit("query", Object.assign({ __knexUid, __knexTxId }, obj));
        let runner = this, queryContext = this.builder.queryContext();
        obj !== null && typeof obj == "object" && (obj.queryContext = queryContext);
        let queryPromise = this.client.query(this.connection, obj);
        return obj.timeout && (queryPromise = timeout(queryPromise, obj.timeout)), queryPromise.then((resp) => this.client.processResponse(resp, runner)).then((processedResponse) => {
          let postProcessedResponse = this.client.postProcessResponse(
            processedResponse,
            queryContext
          );
          return this.builder.emit(
            "query-response",
            postProcessedResponse,
            Object.assign({ __knexUid, __knexTxId }, obj),
            this.builder
          ), this.client.emit(
            "query-response",
            postProcessedResponse,
            Object.assign({ __knexUid, __knexTxId }, obj),
            this.builder
          ), postProcessedResponse;
        }).catch((error) => {
          if (!(error instanceof KnexTimeoutError))
            return Promise.reject(error);
          let { timeout: timeout2, sql, bindings } = obj, cancelQuery;
          return obj.cancelOnTimeout ? cancelQuery = this.client.cancelQuery(this.connection) : (this.connection.__knex__disposed = error, cancelQuery = Promise.resolve()), cancelQuery.catch((cancelError) => {
            throw this.connection.__knex__disposed = error, Object.assign(cancelError, {
              message: `After query timeout of ${timeout2}ms exceeded, cancelling of query failed.`,
              sql,
              bindings,
              timeout: timeout2
            });
          }).then(() => {
            throw Object.assign(error, {
              message: `Defined query timeout of ${timeout2}ms exceeded when running query.`,
              sql,
              bindings,
              timeout: timeout2
            });
          });
        }).catch((error) => {
          throw this.builder.emit(
            "query-error",
            error,
            Object.assign({ __knexUid, __knexTxId, queryContext }, obj)
          ), error;
        });
      }
      // In the case of the "schema builder" we call `queryArray`, which runs each
      // of the queries in sequence.
      async queryArray(queries) {
        if (queries.length === 1) {
          let query = queries[0];
          if (!query.statementsProducer)
            return this.query(query);
          let statements = await query.statementsProducer(
            void 0,
            this.connection
          ), sqlQueryObjects = statements.sql.map((statement) => ({
            sql: statement,
            bindings: query.bindings
          })), preQueryObjects = statements.pre.map((statement) => ({
            sql: statement,
            bindings: query.bindings
          })), postQueryObjects = statements.post.map((statement) => ({
            sql: statement,
            bindings: query.bindings
          })), results2 = [];
          await this.queryArray(preQueryObjects);
          try {
            await this.client.transaction(
              async (trx) => {
                let transactionRunner = new _Runner(trx.client, this.builder);
                if (transactionRunner.connection = this.connection, results2 = await transactionRunner.queryArray(sqlQueryObjects), statements.check && (await trx.raw(statements.check)).length > 0)
                  throw new Error("FOREIGN KEY constraint failed");
              },
              { connection: this.connection }
            );
          } finally {
            await this.queryArray(postQueryObjects);
          }
          return results2;
        }
        let results = [];
        for (let query of queries)
          results.push(await this.queryArray([query]));
        return results;
      }
      // Check whether there's a transaction flag, and that it has a connection.
      async ensureConnection(cb, cbParams) {
        if (this.builder._connection && (this.connection = this.builder._connection), this.connection)
          return cb(this, cbParams);
        let acquiredConnection;
        try {
          acquiredConnection = await this.client.acquireConnection();
        } catch (error) {
          if (!(error instanceof KnexTimeoutError))
            return Promise.reject(error);
          throw this.builder && (error.sql = this.builder.sql, error.bindings = this.builder.bindings), error;
        }
        try {
          return this.connection = acquiredConnection, await cb(this, cbParams);
        } finally {
          await this.client.releaseConnection(acquiredConnection);
        }
      }
    };
    module.exports = Runner;
  }
});

// node_modules/ms/index.js
var require_ms = __commonJS({
  "node_modules/ms/index.js"(exports, module) {
    var s = 1e3, m = s * 60, h = m * 60, d = h * 24, w = d * 7, y = d * 365.25;
    module.exports = function(val, options) {
      options = options || {};
      var type = typeof val;
      if (type === "string" && val.length > 0)
        return parse(val);
      if (type === "number" && isFinite(val))
        return options.long ? fmtLong(val) : fmtShort(val);
      throw new Error(
        "val is not a non-empty string or a valid number. val=" + JSON.stringify(val)
      );
    };
    function parse(str) {
      if (str = String(str), !(str.length > 100)) {
        var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(
          str
        );
        if (match) {
          var n = parseFloat(match[1]), type = (match[2] || "ms").toLowerCase();
          switch (type) {
            case "years":
            case "year":
            case "yrs":
            case "yr":
            case "y":
              return n * y;
            case "weeks":
            case "week":
            case "w":
              return n * w;
            case "days":
            case "day":
            case "d":
              return n * d;
            case "hours":
            case "hour":
            case "hrs":
            case "hr":
            case "h":
              return n * h;
            case "minutes":
            case "minute":
            case "mins":
            case "min":
            case "m":
              return n * m;
            case "seconds":
            case "second":
            case "secs":
            case "sec":
            case "s":
              return n * s;
            case "milliseconds":
            case "millisecond":
            case "msecs":
            case "msec":
            case "ms":
              return n;
            default:
              return;
          }
        }
      }
    }
    function fmtShort(ms) {
      var msAbs = Math.abs(ms);
      return msAbs >= d ? Math.round(ms / d) + "d" : msAbs >= h ? Math.round(ms / h) + "h" : msAbs >= m ? Math.round(ms / m) + "m" : msAbs >= s ? Math.round(ms / s) + "s" : ms + "ms";
    }
    function fmtLong(ms) {
      var msAbs = Math.abs(ms);
      return msAbs >= d ? plural(ms, msAbs, d, "day") : msAbs >= h ? plural(ms, msAbs, h, "hour") : msAbs >= m ? plural(ms, msAbs, m, "minute") : msAbs >= s ? plural(ms, msAbs, s, "second") : ms + " ms";
    }
    function plural(ms, msAbs, n, name) {
      var isPlural = msAbs >= n * 1.5;
      return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
    }
  }
});

// node_modules/debug/src/common.js
var require_common = __commonJS({
  "node_modules/debug/src/common.js"(exports, module) {
    function setup(env) {
      createDebug.debug = createDebug, createDebug.default = createDebug, createDebug.coerce = coerce, createDebug.disable = disable, createDebug.enable = enable, createDebug.enabled = enabled, createDebug.humanize = require_ms(), createDebug.destroy = destroy, Object.keys(env).forEach((key) => {
        createDebug[key] = env[key];
      }), createDebug.names = [], createDebug.skips = [], createDebug.formatters = {};
      function selectColor(namespace) {
        let hash = 0;
        for (let i = 0; i < namespace.length; i++)
          hash = (hash << 5) - hash + namespace.charCodeAt(i), hash |= 0;
        return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
      }
      createDebug.selectColor = selectColor;
      function createDebug(namespace) {
        let prevTime, enableOverride = null, namespacesCache, enabledCache;
        function debug(...args) {
          if (!debug.enabled)
            return;
          let self2 = debug, curr = Number(/* @__PURE__ */ new Date()), ms = curr - (prevTime || curr);
          self2.diff = ms, self2.prev = prevTime, self2.curr = curr, prevTime = curr, args[0] = createDebug.coerce(args[0]), typeof args[0] != "string" && args.unshift("%O");
          let index = 0;
          args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
            if (match === "%%")
              return "%";
            index++;
            let formatter = createDebug.formatters[format];
            if (typeof formatter == "function") {
              let val = args[index];
              match = formatter.call(self2, val), args.splice(index, 1), index--;
            }
            return match;
          }), createDebug.formatArgs.call(self2, args), (self2.log || createDebug.log).apply(self2, args);
        }
        return debug.namespace = namespace, debug.useColors = createDebug.useColors(), debug.color = createDebug.selectColor(namespace), debug.extend = extend, debug.destroy = createDebug.destroy, Object.defineProperty(debug, "enabled", {
          enumerable: !0,
          configurable: !1,
          get: () => enableOverride !== null ? enableOverride : (namespacesCache !== createDebug.namespaces && (namespacesCache = createDebug.namespaces, enabledCache = createDebug.enabled(namespace)), enabledCache),
          set: (v) => {
            enableOverride = v;
          }
        }), typeof createDebug.init == "function" && createDebug.init(debug), debug;
      }
      function extend(namespace, delimiter) {
        let newDebug = createDebug(this.namespace + (typeof delimiter > "u" ? ":" : delimiter) + namespace);
        return newDebug.log = this.log, newDebug;
      }
      function enable(namespaces) {
        createDebug.save(namespaces), createDebug.namespaces = namespaces, createDebug.names = [], createDebug.skips = [];
        let i, split = (typeof namespaces == "string" ? namespaces : "").split(/[\s,]+/), len = split.length;
        for (i = 0; i < len; i++)
          split[i] && (namespaces = split[i].replace(/\*/g, ".*?"), namespaces[0] === "-" ? createDebug.skips.push(new RegExp("^" + namespaces.slice(1) + "$")) : createDebug.names.push(new RegExp("^" + namespaces + "$")));
      }
      function disable() {
        let namespaces = [
          ...createDebug.names.map(toNamespace),
          ...createDebug.skips.map(toNamespace).map((namespace) => "-" + namespace)
        ].join(",");
        return createDebug.enable(""), namespaces;
      }
      function enabled(name) {
        if (name[name.length - 1] === "*")
          return !0;
        let i, len;
        for (i = 0, len = createDebug.skips.length; i < len; i++)
          if (createDebug.skips[i].test(name))
            return !1;
        for (i = 0, len = createDebug.names.length; i < len; i++)
          if (createDebug.names[i].test(name))
            return !0;
        return !1;
      }
      function toNamespace(regexp) {
        return regexp.toString().substring(2, regexp.toString().length - 2).replace(/\.\*\?$/, "*");
      }
      function coerce(val) {
        return val instanceof Error ? val.stack || val.message : val;
      }
      function destroy() {
        console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
      }
      return createDebug.enable(createDebug.load()), createDebug;
    }
    module.exports = setup;
  }
});

// node_modules/debug/src/browser.js
var require_browser = __commonJS({
  "node_modules/debug/src/browser.js"(exports, module) {
    exports.formatArgs = formatArgs;
    exports.save = save;
    exports.load = load;
    exports.useColors = useColors;
    exports.storage = localstorage();
    exports.destroy = /* @__PURE__ */ (() => {
      let warned = !1;
      return () => {
        warned || (warned = !0, console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."));
      };
    })();
    exports.colors = [
      "#0000CC",
      "#0000FF",
      "#0033CC",
      "#0033FF",
      "#0066CC",
      "#0066FF",
      "#0099CC",
      "#0099FF",
      "#00CC00",
      "#00CC33",
      "#00CC66",
      "#00CC99",
      "#00CCCC",
      "#00CCFF",
      "#3300CC",
      "#3300FF",
      "#3333CC",
      "#3333FF",
      "#3366CC",
      "#3366FF",
      "#3399CC",
      "#3399FF",
      "#33CC00",
      "#33CC33",
      "#33CC66",
      "#33CC99",
      "#33CCCC",
      "#33CCFF",
      "#6600CC",
      "#6600FF",
      "#6633CC",
      "#6633FF",
      "#66CC00",
      "#66CC33",
      "#9900CC",
      "#9900FF",
      "#9933CC",
      "#9933FF",
      "#99CC00",
      "#99CC33",
      "#CC0000",
      "#CC0033",
      "#CC0066",
      "#CC0099",
      "#CC00CC",
      "#CC00FF",
      "#CC3300",
      "#CC3333",
      "#CC3366",
      "#CC3399",
      "#CC33CC",
      "#CC33FF",
      "#CC6600",
      "#CC6633",
      "#CC9900",
      "#CC9933",
      "#CCCC00",
      "#CCCC33",
      "#FF0000",
      "#FF0033",
      "#FF0066",
      "#FF0099",
      "#FF00CC",
      "#FF00FF",
      "#FF3300",
      "#FF3333",
      "#FF3366",
      "#FF3399",
      "#FF33CC",
      "#FF33FF",
      "#FF6600",
      "#FF6633",
      "#FF9900",
      "#FF9933",
      "#FFCC00",
      "#FFCC33"
    ];
    function useColors() {
      return typeof window < "u" && window.process && (window.process.type === "renderer" || window.process.__nwjs) ? !0 : typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/) ? !1 : typeof document < "u" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || // Is firebug? http://stackoverflow.com/a/398120/376773
      typeof window < "u" && window.console && (window.console.firebug || window.console.exception && window.console.table) || // Is firefox >= v31?
      // https://developer.mozilla.org/en-US/docs/Tools/Web_Console#Styling_messages
      typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/) && parseInt(RegExp.$1, 10) >= 31 || // Double check webkit in userAgent just in case we are in a worker
      typeof navigator < "u" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
    }
    function formatArgs(args) {
      if (args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff), !this.useColors)
        return;
      let c = "color: " + this.color;
      args.splice(1, 0, c, "color: inherit");
      let index = 0, lastC = 0;
      args[0].replace(/%[a-zA-Z%]/g, (match) => {
        match !== "%%" && (index++, match === "%c" && (lastC = index));
      }), args.splice(lastC, 0, c);
    }
    exports.log = console.debug || console.log || (() => {
    });
    function save(namespaces) {
      try {
        namespaces ? exports.storage.setItem("debug", namespaces) : exports.storage.removeItem("debug");
      } catch {
      }
    }
    function load() {
      let r;
      try {
        r = exports.storage.getItem("debug");
      } catch {
      }
      return !r && typeof process < "u" && "env" in process && (r = process.env.DEBUG), r;
    }
    function localstorage() {
      try {
        return localStorage;
      } catch {
      }
    }
    module.exports = require_common()(exports);
    var { formatters } = module.exports;
    formatters.j = function(v) {
      try {
        return JSON.stringify(v);
      } catch (error) {
        return "[UnexpectedJSONParseError]: " + error.message;
      }
    };
  }
});

// node_modules/has-flag/index.js
var require_has_flag = __commonJS({
  "node_modules/has-flag/index.js"(exports, module) {
    "use strict";
    module.exports = (flag, argv = process.argv) => {
      let prefix = flag.startsWith("-") ? "" : flag.length === 1 ? "-" : "--", position = argv.indexOf(prefix + flag), terminatorPosition = argv.indexOf("--");
      return position !== -1 && (terminatorPosition === -1 || position < terminatorPosition);
    };
  }
});

// node_modules/supports-color/index.js
var require_supports_color = __commonJS({
  "node_modules/supports-color/index.js"(exports, module) {
    "use strict";
    var os = __require("os"), tty = __require("tty"), hasFlag = require_has_flag(), { env } = process, forceColor;
    hasFlag("no-color") || hasFlag("no-colors") || hasFlag("color=false") || hasFlag("color=never") ? forceColor = 0 : (hasFlag("color") || hasFlag("colors") || hasFlag("color=true") || hasFlag("color=always")) && (forceColor = 1);
    "FORCE_COLOR" in env && (env.FORCE_COLOR === "true" ? forceColor = 1 : env.FORCE_COLOR === "false" ? forceColor = 0 : forceColor = env.FORCE_COLOR.length === 0 ? 1 : Math.min(parseInt(env.FORCE_COLOR, 10), 3));
    function translateLevel(level) {
      return level === 0 ? !1 : {
        level,
        hasBasic: !0,
        has256: level >= 2,
        has16m: level >= 3
      };
    }
    function supportsColor(haveStream, streamIsTTY) {
      if (forceColor === 0)
        return 0;
      if (hasFlag("color=16m") || hasFlag("color=full") || hasFlag("color=truecolor"))
        return 3;
      if (hasFlag("color=256"))
        return 2;
      if (haveStream && !streamIsTTY && forceColor === void 0)
        return 0;
      let min = forceColor || 0;
      if (env.TERM === "dumb")
        return min;
      if (process.platform === "win32") {
        let osRelease = os.release().split(".");
        return Number(osRelease[0]) >= 10 && Number(osRelease[2]) >= 10586 ? Number(osRelease[2]) >= 14931 ? 3 : 2 : 1;
      }
      if ("CI" in env)
        return ["TRAVIS", "CIRCLECI", "APPVEYOR", "GITLAB_CI", "GITHUB_ACTIONS", "BUILDKITE"].some((sign) => sign in env) || env.CI_NAME === "codeship" ? 1 : min;
      if ("TEAMCITY_VERSION" in env)
        return /^(9\.(0*[1-9]\d*)\.|\d{2,}\.)/.test(env.TEAMCITY_VERSION) ? 1 : 0;
      if (env.COLORTERM === "truecolor")
        return 3;
      if ("TERM_PROGRAM" in env) {
        let version = parseInt((env.TERM_PROGRAM_VERSION || "").split(".")[0], 10);
        switch (env.TERM_PROGRAM) {
          case "iTerm.app":
            return version >= 3 ? 3 : 2;
          case "Apple_Terminal":
            return 2;
        }
      }
      return /-256(color)?$/i.test(env.TERM) ? 2 : /^screen|^xterm|^vt100|^vt220|^rxvt|color|ansi|cygwin|linux/i.test(env.TERM) || "COLORTERM" in env ? 1 : min;
    }
    function getSupportLevel(stream) {
      let level = supportsColor(stream, stream && stream.isTTY);
      return translateLevel(level);
    }
    module.exports = {
      supportsColor: getSupportLevel,
      stdout: translateLevel(supportsColor(!0, tty.isatty(1))),
      stderr: translateLevel(supportsColor(!0, tty.isatty(2)))
    };
  }
});

// node_modules/debug/src/node.js
var require_node = __commonJS({
  "node_modules/debug/src/node.js"(exports, module) {
    var tty = __require("tty"), util = __require("util");
    exports.init = init;
    exports.log = log;
    exports.formatArgs = formatArgs;
    exports.save = save;
    exports.load = load;
    exports.useColors = useColors;
    exports.destroy = util.deprecate(
      () => {
      },
      "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`."
    );
    exports.colors = [6, 2, 3, 4, 5, 1];
    try {
      let supportsColor = require_supports_color();
      supportsColor && (supportsColor.stderr || supportsColor).level >= 2 && (exports.colors = [
        20,
        21,
        26,
        27,
        32,
        33,
        38,
        39,
        40,
        41,
        42,
        43,
        44,
        45,
        56,
        57,
        62,
        63,
        68,
        69,
        74,
        75,
        76,
        77,
        78,
        79,
        80,
        81,
        92,
        93,
        98,
        99,
        112,
        113,
        128,
        129,
        134,
        135,
        148,
        149,
        160,
        161,
        162,
        163,
        164,
        165,
        166,
        167,
        168,
        169,
        170,
        171,
        172,
        173,
        178,
        179,
        184,
        185,
        196,
        197,
        198,
        199,
        200,
        201,
        202,
        203,
        204,
        205,
        206,
        207,
        208,
        209,
        214,
        215,
        220,
        221
      ]);
    } catch {
    }
    exports.inspectOpts = Object.keys(process.env).filter((key) => /^debug_/i.test(key)).reduce((obj, key) => {
      let prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => k.toUpperCase()), val = process.env[key];
      return /^(yes|on|true|enabled)$/i.test(val) ? val = !0 : /^(no|off|false|disabled)$/i.test(val) ? val = !1 : val === "null" ? val = null : val = Number(val), obj[prop] = val, obj;
    }, {});
    function useColors() {
      return "colors" in exports.inspectOpts ? !!exports.inspectOpts.colors : tty.isatty(process.stderr.fd);
    }
    function formatArgs(args) {
      let { namespace: name, useColors: useColors2 } = this;
      if (useColors2) {
        let c = this.color, colorCode = "\x1B[3" + (c < 8 ? c : "8;5;" + c), prefix = `  ${colorCode};1m${name} \x1B[0m`;
        args[0] = prefix + args[0].split(`
`).join(`
` + prefix), args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1B[0m");
      } else
        args[0] = getDate() + name + " " + args[0];
    }
    function getDate() {
      return exports.inspectOpts.hideDate ? "" : (/* @__PURE__ */ new Date()).toISOString() + " ";
    }
    function log(...args) {
      return process.stderr.write(util.format(...args) + `
`);
    }
    function save(namespaces) {
      namespaces ? process.env.DEBUG = namespaces : delete process.env.DEBUG;
    }
    function load() {
      return process.env.DEBUG;
    }
    function init(debug) {
      debug.inspectOpts = {};
      let keys = Object.keys(exports.inspectOpts);
      for (let i = 0; i < keys.length; i++)
        debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
    }
    module.exports = require_common()(exports);
    var { formatters } = module.exports;
    formatters.o = function(v) {
      return this.inspectOpts.colors = this.useColors, util.inspect(v, this.inspectOpts).split(`
`).map((str) => str.trim()).join(" ");
    };
    formatters.O = function(v) {
      return this.inspectOpts.colors = this.useColors, util.inspect(v, this.inspectOpts);
    };
  }
});

// node_modules/debug/src/index.js
var require_src = __commonJS({
  "node_modules/debug/src/index.js"(exports, module) {
    typeof process > "u" || process.type === "renderer" || process.browser === !0 || process.__nwjs ? module.exports = require_browser() : module.exports = require_node();
  }
});

// node_modules/lodash/_baseFindIndex.js
var require_baseFindIndex = __commonJS({
  "node_modules/lodash/_baseFindIndex.js"(exports, module) {
    function baseFindIndex(array, predicate, fromIndex, fromRight) {
      for (var length = array.length, index = fromIndex + (fromRight ? 1 : -1); fromRight ? index-- : ++index < length; )
        if (predicate(array[index], index, array))
          return index;
      return -1;
    }
    module.exports = baseFindIndex;
  }
});

// node_modules/lodash/_baseIsNaN.js
var require_baseIsNaN = __commonJS({
  "node_modules/lodash/_baseIsNaN.js"(exports, module) {
    function baseIsNaN(value) {
      return value !== value;
    }
    module.exports = baseIsNaN;
  }
});

// node_modules/lodash/_strictIndexOf.js
var require_strictIndexOf = __commonJS({
  "node_modules/lodash/_strictIndexOf.js"(exports, module) {
    function strictIndexOf(array, value, fromIndex) {
      for (var index = fromIndex - 1, length = array.length; ++index < length; )
        if (array[index] === value)
          return index;
      return -1;
    }
    module.exports = strictIndexOf;
  }
});

// node_modules/lodash/_baseIndexOf.js
var require_baseIndexOf = __commonJS({
  "node_modules/lodash/_baseIndexOf.js"(exports, module) {
    var baseFindIndex = require_baseFindIndex(), baseIsNaN = require_baseIsNaN(), strictIndexOf = require_strictIndexOf();
    function baseIndexOf(array, value, fromIndex) {
      return value === value ? strictIndexOf(array, value, fromIndex) : baseFindIndex(array, baseIsNaN, fromIndex);
    }
    module.exports = baseIndexOf;
  }
});

// node_modules/lodash/_arrayIncludes.js
var require_arrayIncludes = __commonJS({
  "node_modules/lodash/_arrayIncludes.js"(exports, module) {
    var baseIndexOf = require_baseIndexOf();
    function arrayIncludes(array, value) {
      var length = array == null ? 0 : array.length;
      return !!length && baseIndexOf(array, value, 0) > -1;
    }
    module.exports = arrayIncludes;
  }
});

// node_modules/lodash/_arrayIncludesWith.js
var require_arrayIncludesWith = __commonJS({
  "node_modules/lodash/_arrayIncludesWith.js"(exports, module) {
    function arrayIncludesWith(array, value, comparator) {
      for (var index = -1, length = array == null ? 0 : array.length; ++index < length; )
        if (comparator(value, array[index]))
          return !0;
      return !1;
    }
    module.exports = arrayIncludesWith;
  }
});

// node_modules/lodash/_baseDifference.js
var require_baseDifference = __commonJS({
  "node_modules/lodash/_baseDifference.js"(exports, module) {
    var SetCache = require_SetCache(), arrayIncludes = require_arrayIncludes(), arrayIncludesWith = require_arrayIncludesWith(), arrayMap = require_arrayMap(), baseUnary = require_baseUnary(), cacheHas = require_cacheHas(), LARGE_ARRAY_SIZE = 200;
    function baseDifference(array, values, iteratee, comparator) {
      var index = -1, includes = arrayIncludes, isCommon = !0, length = array.length, result = [], valuesLength = values.length;
      if (!length)
        return result;
      iteratee && (values = arrayMap(values, baseUnary(iteratee))), comparator ? (includes = arrayIncludesWith, isCommon = !1) : values.length >= LARGE_ARRAY_SIZE && (includes = cacheHas, isCommon = !1, values = new SetCache(values));
      outer:
        for (; ++index < length; ) {
          var value = array[index], computed = iteratee == null ? value : iteratee(value);
          if (value = comparator || value !== 0 ? value : 0, isCommon && computed === computed) {
            for (var valuesIndex = valuesLength; valuesIndex--; )
              if (values[valuesIndex] === computed)
                continue outer;
            result.push(value);
          } else includes(values, computed, comparator) || result.push(value);
        }
      return result;
    }
    module.exports = baseDifference;
  }
});

// node_modules/lodash/_isFlattenable.js
var require_isFlattenable = __commonJS({
  "node_modules/lodash/_isFlattenable.js"(exports, module) {
    var Symbol2 = require_Symbol(), isArguments = require_isArguments(), isArray = require_isArray(), spreadableSymbol = Symbol2 ? Symbol2.isConcatSpreadable : void 0;
    function isFlattenable(value) {
      return isArray(value) || isArguments(value) || !!(spreadableSymbol && value && value[spreadableSymbol]);
    }
    module.exports = isFlattenable;
  }
});

// node_modules/lodash/_baseFlatten.js
var require_baseFlatten = __commonJS({
  "node_modules/lodash/_baseFlatten.js"(exports, module) {
    var arrayPush = require_arrayPush(), isFlattenable = require_isFlattenable();
    function baseFlatten(array, depth, predicate, isStrict, result) {
      var index = -1, length = array.length;
      for (predicate || (predicate = isFlattenable), result || (result = []); ++index < length; ) {
        var value = array[index];
        depth > 0 && predicate(value) ? depth > 1 ? baseFlatten(value, depth - 1, predicate, isStrict, result) : arrayPush(result, value) : isStrict || (result[result.length] = value);
      }
      return result;
    }
    module.exports = baseFlatten;
  }
});

// node_modules/lodash/isArrayLikeObject.js
var require_isArrayLikeObject = __commonJS({
  "node_modules/lodash/isArrayLikeObject.js"(exports, module) {
    var isArrayLike = require_isArrayLike(), isObjectLike = require_isObjectLike();
    function isArrayLikeObject(value) {
      return isObjectLike(value) && isArrayLike(value);
    }
    module.exports = isArrayLikeObject;
  }
});

// node_modules/lodash/last.js
var require_last = __commonJS({
  "node_modules/lodash/last.js"(exports, module) {
    function last(array) {
      var length = array == null ? 0 : array.length;
      return length ? array[length - 1] : void 0;
    }
    module.exports = last;
  }
});

// node_modules/lodash/differenceWith.js
var require_differenceWith = __commonJS({
  "node_modules/lodash/differenceWith.js"(exports, module) {
    var baseDifference = require_baseDifference(), baseFlatten = require_baseFlatten(), baseRest = require_baseRest(), isArrayLikeObject = require_isArrayLikeObject(), last = require_last(), differenceWith = baseRest(function(array, values) {
      var comparator = last(values);
      return isArrayLikeObject(comparator) && (comparator = void 0), isArrayLikeObject(array) ? baseDifference(array, baseFlatten(values, 1, isArrayLikeObject, !0), void 0, comparator) : [];
    });
    module.exports = differenceWith;
  }
});

// node_modules/lodash/isEmpty.js
var require_isEmpty = __commonJS({
  "node_modules/lodash/isEmpty.js"(exports, module) {
    var baseKeys = require_baseKeys(), getTag = require_getTag(), isArguments = require_isArguments(), isArray = require_isArray(), isArrayLike = require_isArrayLike(), isBuffer = require_isBuffer(), isPrototype = require_isPrototype(), isTypedArray = require_isTypedArray(), mapTag = "[object Map]", setTag = "[object Set]", objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function isEmpty(value) {
      if (value == null)
        return !0;
      if (isArrayLike(value) && (isArray(value) || typeof value == "string" || typeof value.splice == "function" || isBuffer(value) || isTypedArray(value) || isArguments(value)))
        return !value.length;
      var tag = getTag(value);
      if (tag == mapTag || tag == setTag)
        return !value.size;
      if (isPrototype(value))
        return !baseKeys(value).length;
      for (var key in value)
        if (hasOwnProperty.call(value, key))
          return !1;
      return !0;
    }
    module.exports = isEmpty;
  }
});

// node_modules/lodash/_baseExtremum.js
var require_baseExtremum = __commonJS({
  "node_modules/lodash/_baseExtremum.js"(exports, module) {
    var isSymbol = require_isSymbol();
    function baseExtremum(array, iteratee, comparator) {
      for (var index = -1, length = array.length; ++index < length; ) {
        var value = array[index], current = iteratee(value);
        if (current != null && (computed === void 0 ? current === current && !isSymbol(current) : comparator(current, computed)))
          var computed = current, result = value;
      }
      return result;
    }
    module.exports = baseExtremum;
  }
});

// node_modules/lodash/_baseGt.js
var require_baseGt = __commonJS({
  "node_modules/lodash/_baseGt.js"(exports, module) {
    function baseGt(value, other) {
      return value > other;
    }
    module.exports = baseGt;
  }
});

// node_modules/lodash/max.js
var require_max = __commonJS({
  "node_modules/lodash/max.js"(exports, module) {
    var baseExtremum = require_baseExtremum(), baseGt = require_baseGt(), identity = require_identity();
    function max(array) {
      return array && array.length ? baseExtremum(array, identity, baseGt) : void 0;
    }
    module.exports = max;
  }
});

// node_modules/knex/lib/migrations/migrate/table-resolver.js
var require_table_resolver = __commonJS({
  "node_modules/knex/lib/migrations/migrate/table-resolver.js"(exports, module) {
    function getTableName(tableName, schemaName) {
      return schemaName ? `${schemaName}.${tableName}` : tableName;
    }
    function getTable(trxOrKnex, tableName, schemaName) {
      return schemaName ? trxOrKnex(tableName).withSchema(schemaName) : trxOrKnex(tableName);
    }
    function getLockTableName(tableName) {
      return tableName + "_lock";
    }
    function getLockTableNameWithSchema(tableName, schemaName) {
      return schemaName ? schemaName + "." + getLockTableName(tableName) : getLockTableName(tableName);
    }
    module.exports = {
      getLockTableName,
      getLockTableNameWithSchema,
      getTable,
      getTableName
    };
  }
});

// node_modules/knex/lib/migrations/migrate/table-creator.js
var require_table_creator = __commonJS({
  "node_modules/knex/lib/migrations/migrate/table-creator.js"(exports, module) {
    var {
      getTable,
      getLockTableName,
      getLockTableNameWithSchema,
      getTableName
    } = require_table_resolver();
    function ensureTable(tableName, schemaName, trxOrKnex) {
      let lockTable = getLockTableName(tableName);
      return getSchemaBuilder(trxOrKnex, schemaName).hasTable(tableName).then((exists) => !exists && _createMigrationTable(tableName, schemaName, trxOrKnex)).then(() => getSchemaBuilder(trxOrKnex, schemaName).hasTable(lockTable)).then((exists) => !exists && _createMigrationLockTable(lockTable, schemaName, trxOrKnex)).then(() => getTable(trxOrKnex, lockTable, schemaName).select("*")).then((data) => !data.length && _insertLockRowIfNeeded(tableName, schemaName, trxOrKnex));
    }
    function _createMigrationTable(tableName, schemaName, trxOrKnex) {
      return getSchemaBuilder(trxOrKnex, schemaName).createTable(
        getTableName(tableName),
        function(t) {
          t.increments(), t.string("name"), t.integer("batch"), t.timestamp("migration_time");
        }
      );
    }
    function _createMigrationLockTable(tableName, schemaName, trxOrKnex) {
      return getSchemaBuilder(trxOrKnex, schemaName).createTable(
        tableName,
        function(t) {
          t.increments("index").primary(), t.integer("is_locked");
        }
      );
    }
    function _insertLockRowIfNeeded(tableName, schemaName, trxOrKnex) {
      let lockTableWithSchema = getLockTableNameWithSchema(tableName, schemaName);
      return trxOrKnex.select("*").from(lockTableWithSchema).then((data) => data.length ? null : trxOrKnex.from(lockTableWithSchema).insert({ is_locked: 0 }));
    }
    function getSchemaBuilder(trxOrKnex, schemaName) {
      return schemaName ? trxOrKnex.schema.withSchema(schemaName) : trxOrKnex.schema;
    }
    module.exports = {
      ensureTable,
      getSchemaBuilder
    };
  }
});

// node_modules/knex/lib/migrations/migrate/migration-list-resolver.js
var require_migration_list_resolver = __commonJS({
  "node_modules/knex/lib/migrations/migrate/migration-list-resolver.js"(exports, module) {
    var { getTableName } = require_table_resolver(), { ensureTable } = require_table_creator();
    function listAll(migrationSource, loadExtensions) {
      return migrationSource.getMigrations(loadExtensions);
    }
    async function listCompleted(tableName, schemaName, trxOrKnex) {
      return await ensureTable(tableName, schemaName, trxOrKnex), await trxOrKnex.from(getTableName(tableName, schemaName)).orderBy("id").select("name");
    }
    function listAllAndCompleted(config, trxOrKnex) {
      return Promise.all([
        listAll(config.migrationSource, config.loadExtensions),
        listCompleted(config.tableName, config.schemaName, trxOrKnex)
      ]);
    }
    module.exports = {
      listAll,
      listAllAndCompleted,
      listCompleted
    };
  }
});

// node_modules/lodash/assignWith.js
var require_assignWith = __commonJS({
  "node_modules/lodash/assignWith.js"(exports, module) {
    var copyObject = require_copyObject(), createAssigner = require_createAssigner(), keys = require_keys(), assignWith = createAssigner(function(object, source, srcIndex, customizer) {
      copyObject(source, keys(source), object, customizer);
    });
    module.exports = assignWith;
  }
});

// node_modules/lodash/isPlainObject.js
var require_isPlainObject = __commonJS({
  "node_modules/lodash/isPlainObject.js"(exports, module) {
    var baseGetTag = require_baseGetTag(), getPrototype = require_getPrototype(), isObjectLike = require_isObjectLike(), objectTag = "[object Object]", funcProto = Function.prototype, objectProto = Object.prototype, funcToString = funcProto.toString, hasOwnProperty = objectProto.hasOwnProperty, objectCtorString = funcToString.call(Object);
    function isPlainObject(value) {
      if (!isObjectLike(value) || baseGetTag(value) != objectTag)
        return !1;
      var proto = getPrototype(value);
      if (proto === null)
        return !0;
      var Ctor = hasOwnProperty.call(proto, "constructor") && proto.constructor;
      return typeof Ctor == "function" && Ctor instanceof Ctor && funcToString.call(Ctor) == objectCtorString;
    }
    module.exports = isPlainObject;
  }
});

// node_modules/lodash/isError.js
var require_isError = __commonJS({
  "node_modules/lodash/isError.js"(exports, module) {
    var baseGetTag = require_baseGetTag(), isObjectLike = require_isObjectLike(), isPlainObject = require_isPlainObject(), domExcTag = "[object DOMException]", errorTag = "[object Error]";
    function isError(value) {
      if (!isObjectLike(value))
        return !1;
      var tag = baseGetTag(value);
      return tag == errorTag || tag == domExcTag || typeof value.message == "string" && typeof value.name == "string" && !isPlainObject(value);
    }
    module.exports = isError;
  }
});

// node_modules/lodash/attempt.js
var require_attempt = __commonJS({
  "node_modules/lodash/attempt.js"(exports, module) {
    var apply = require_apply(), baseRest = require_baseRest(), isError = require_isError(), attempt = baseRest(function(func, args) {
      try {
        return apply(func, void 0, args);
      } catch (e) {
        return isError(e) ? e : new Error(e);
      }
    });
    module.exports = attempt;
  }
});

// node_modules/lodash/_baseValues.js
var require_baseValues = __commonJS({
  "node_modules/lodash/_baseValues.js"(exports, module) {
    var arrayMap = require_arrayMap();
    function baseValues(object, props) {
      return arrayMap(props, function(key) {
        return object[key];
      });
    }
    module.exports = baseValues;
  }
});

// node_modules/lodash/_customDefaultsAssignIn.js
var require_customDefaultsAssignIn = __commonJS({
  "node_modules/lodash/_customDefaultsAssignIn.js"(exports, module) {
    var eq = require_eq(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function customDefaultsAssignIn(objValue, srcValue, key, object) {
      return objValue === void 0 || eq(objValue, objectProto[key]) && !hasOwnProperty.call(object, key) ? srcValue : objValue;
    }
    module.exports = customDefaultsAssignIn;
  }
});

// node_modules/lodash/_escapeStringChar.js
var require_escapeStringChar = __commonJS({
  "node_modules/lodash/_escapeStringChar.js"(exports, module) {
    var stringEscapes = {
      "\\": "\\",
      "'": "'",
      "\n": "n",
      "\r": "r",
      "\u2028": "u2028",
      "\u2029": "u2029"
    };
    function escapeStringChar(chr) {
      return "\\" + stringEscapes[chr];
    }
    module.exports = escapeStringChar;
  }
});

// node_modules/lodash/_reInterpolate.js
var require_reInterpolate = __commonJS({
  "node_modules/lodash/_reInterpolate.js"(exports, module) {
    var reInterpolate = /<%=([\s\S]+?)%>/g;
    module.exports = reInterpolate;
  }
});

// node_modules/lodash/_basePropertyOf.js
var require_basePropertyOf = __commonJS({
  "node_modules/lodash/_basePropertyOf.js"(exports, module) {
    function basePropertyOf(object) {
      return function(key) {
        return object?.[key];
      };
    }
    module.exports = basePropertyOf;
  }
});

// node_modules/lodash/_escapeHtmlChar.js
var require_escapeHtmlChar = __commonJS({
  "node_modules/lodash/_escapeHtmlChar.js"(exports, module) {
    var basePropertyOf = require_basePropertyOf(), htmlEscapes = {
      "&": "&amp;",
      "<": "&lt;",
      ">": "&gt;",
      '"': "&quot;",
      "'": "&#39;"
    }, escapeHtmlChar = basePropertyOf(htmlEscapes);
    module.exports = escapeHtmlChar;
  }
});

// node_modules/lodash/escape.js
var require_escape = __commonJS({
  "node_modules/lodash/escape.js"(exports, module) {
    var escapeHtmlChar = require_escapeHtmlChar(), toString = require_toString(), reUnescapedHtml = /[&<>"']/g, reHasUnescapedHtml = RegExp(reUnescapedHtml.source);
    function escape(string) {
      return string = toString(string), string && reHasUnescapedHtml.test(string) ? string.replace(reUnescapedHtml, escapeHtmlChar) : string;
    }
    module.exports = escape;
  }
});

// node_modules/lodash/_reEscape.js
var require_reEscape = __commonJS({
  "node_modules/lodash/_reEscape.js"(exports, module) {
    var reEscape = /<%-([\s\S]+?)%>/g;
    module.exports = reEscape;
  }
});

// node_modules/lodash/_reEvaluate.js
var require_reEvaluate = __commonJS({
  "node_modules/lodash/_reEvaluate.js"(exports, module) {
    var reEvaluate = /<%([\s\S]+?)%>/g;
    module.exports = reEvaluate;
  }
});

// node_modules/lodash/templateSettings.js
var require_templateSettings = __commonJS({
  "node_modules/lodash/templateSettings.js"(exports, module) {
    var escape = require_escape(), reEscape = require_reEscape(), reEvaluate = require_reEvaluate(), reInterpolate = require_reInterpolate(), templateSettings = {
      /**
       * Used to detect `data` property values to be HTML-escaped.
       *
       * @memberOf _.templateSettings
       * @type {RegExp}
       */
      escape: reEscape,
      /**
       * Used to detect code to be evaluated.
       *
       * @memberOf _.templateSettings
       * @type {RegExp}
       */
      evaluate: reEvaluate,
      /**
       * Used to detect `data` property values to inject.
       *
       * @memberOf _.templateSettings
       * @type {RegExp}
       */
      interpolate: reInterpolate,
      /**
       * Used to reference the data object in the template text.
       *
       * @memberOf _.templateSettings
       * @type {string}
       */
      variable: "",
      /**
       * Used to import variables into the compiled template.
       *
       * @memberOf _.templateSettings
       * @type {Object}
       */
      imports: {
        /**
         * A reference to the `lodash` function.
         *
         * @memberOf _.templateSettings.imports
         * @type {Function}
         */
        _: { escape }
      }
    };
    module.exports = templateSettings;
  }
});

// node_modules/lodash/template.js
var require_template = __commonJS({
  "node_modules/lodash/template.js"(exports, module) {
    var arrayEach = require_arrayEach(), assignWith = require_assignWith(), attempt = require_attempt(), baseValues = require_baseValues(), customDefaultsAssignIn = require_customDefaultsAssignIn(), escapeStringChar = require_escapeStringChar(), isError = require_isError(), isIterateeCall = require_isIterateeCall(), keys = require_keys(), reInterpolate = require_reInterpolate(), templateSettings = require_templateSettings(), toString = require_toString(), INVALID_TEMPL_VAR_ERROR_TEXT = "Invalid `variable` option passed into `_.template`", INVALID_TEMPL_IMPORTS_ERROR_TEXT = "Invalid `imports` option passed into `_.template`", reEmptyStringLeading = /\b__p \+= '';/g, reEmptyStringMiddle = /\b(__p \+=) '' \+/g, reEmptyStringTrailing = /(__e\(.*?\)|\b__t\)) \+\n'';/g, reForbiddenIdentifierChars = /[()=,{}\[\]\/\s]/, reEsTemplate = /\$\{([^\\}]*(?:\\.[^\\}]*)*)\}/g, reNoMatch = /($^)/, reUnescapedString = /['\n\r\u2028\u2029\\]/g, objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function template(string, options, guard) {
      var settings = templateSettings.imports._.templateSettings || templateSettings;
      guard && isIterateeCall(string, options, guard) && (options = void 0), string = toString(string), options = assignWith({}, options, settings, customDefaultsAssignIn);
      var imports = assignWith({}, options.imports, settings.imports, customDefaultsAssignIn), importsKeys = keys(imports), importsValues = baseValues(imports, importsKeys);
      arrayEach(importsKeys, function(key) {
        if (reForbiddenIdentifierChars.test(key))
          throw new Error(INVALID_TEMPL_IMPORTS_ERROR_TEXT);
      });
      var isEscaping, isEvaluating, index = 0, interpolate = options.interpolate || reNoMatch, source = "__p += '", reDelimiters = RegExp(
        (options.escape || reNoMatch).source + "|" + interpolate.source + "|" + (interpolate === reInterpolate ? reEsTemplate : reNoMatch).source + "|" + (options.evaluate || reNoMatch).source + "|$",
        "g"
      ), sourceURL = hasOwnProperty.call(options, "sourceURL") ? "//# sourceURL=" + (options.sourceURL + "").replace(/\s/g, " ") + `
` : "";
      string.replace(reDelimiters, function(match, escapeValue, interpolateValue, esTemplateValue, evaluateValue, offset) {
        return interpolateValue || (interpolateValue = esTemplateValue), source += string.slice(index, offset).replace(reUnescapedString, escapeStringChar), escapeValue && (isEscaping = !0, source += `' +
__e(` + escapeValue + `) +
'`), evaluateValue && (isEvaluating = !0, source += `';
` + evaluateValue + `;
__p += '`), interpolateValue && (source += `' +
((__t = (` + interpolateValue + `)) == null ? '' : __t) +
'`), index = offset + match.length, match;
      }), source += `';
`;
      var variable = hasOwnProperty.call(options, "variable") && options.variable;
      if (!variable)
        source = `with (obj) {
` + source + `
}
`;
      else if (reForbiddenIdentifierChars.test(variable))
        throw new Error(INVALID_TEMPL_VAR_ERROR_TEXT);
      source = (isEvaluating ? source.replace(reEmptyStringLeading, "") : source).replace(reEmptyStringMiddle, "$1").replace(reEmptyStringTrailing, "$1;"), source = "function(" + (variable || "obj") + `) {
` + (variable ? "" : `obj || (obj = {});
`) + "var __t, __p = ''" + (isEscaping ? ", __e = _.escape" : "") + (isEvaluating ? `, __j = Array.prototype.join;
function print() { __p += __j.call(arguments, '') }
` : `;
`) + source + `return __p
}`;
      var result = attempt(function() {
        return Function(importsKeys, sourceURL + "return " + source).apply(void 0, importsValues);
      });
      if (result.source = source, isError(result))
        throw result;
      return result;
    }
    module.exports = template;
  }
});

// node_modules/lodash/flatten.js
var require_flatten = __commonJS({
  "node_modules/lodash/flatten.js"(exports, module) {
    var baseFlatten = require_baseFlatten();
    function flatten(array) {
      var length = array == null ? 0 : array.length;
      return length ? baseFlatten(array, 1) : [];
    }
    module.exports = flatten;
  }
});

// node_modules/knex/lib/migrations/util/fs.js
var require_fs = __commonJS({
  "node_modules/knex/lib/migrations/util/fs.js"(exports, module) {
    var fs = __require("fs"), flatten = require_flatten(), os = __require("os"), path = __require("path"), { promisify } = __require("util"), stat = promisify(fs.stat), readFile = promisify(fs.readFile), writeFile = promisify(fs.writeFile), readdir = promisify(fs.readdir), mkdir = promisify(fs.mkdir);
    function existsSync(path2) {
      try {
        return fs.accessSync(path2), !0;
      } catch {
        return !1;
      }
    }
    function createTemp() {
      return promisify(fs.mkdtemp)(`${os.tmpdir()}${path.sep}`);
    }
    function ensureDirectoryExists(dir) {
      return stat(dir).catch(() => mkdir(dir, { recursive: !0 }));
    }
    async function getFilepathsInFolder(dir, recursive = !1) {
      let pathsList = await readdir(dir);
      return flatten(
        await Promise.all(
          pathsList.sort().map(async (currentPath) => {
            let currentFile = path.resolve(dir, currentPath), statFile = await stat(currentFile);
            return statFile && statFile.isDirectory() ? recursive ? await getFilepathsInFolder(currentFile, !0) : [] : [currentFile];
          })
        )
      );
    }
    module.exports = {
      existsSync,
      stat,
      readdir,
      readFile,
      writeFile,
      createTemp,
      ensureDirectoryExists,
      getFilepathsInFolder
    };
  }
});

// node_modules/knex/lib/migrations/util/template.js
var require_template2 = __commonJS({
  "node_modules/knex/lib/migrations/util/template.js"(exports, module) {
    var template = require_template(), { readFile, writeFile } = require_fs(), jsSourceTemplate = (content, options) => template(content, {
      interpolate: /<%=([\s\S]+?)%>/g,
      ...options
    }), jsFileTemplate = async (filePath, options) => {
      let contentBuffer = await readFile(filePath);
      return jsSourceTemplate(contentBuffer.toString(), options);
    }, writeJsFileUsingTemplate = async (targetFilePath, sourceFilePath, options, variables) => writeFile(
      targetFilePath,
      (await jsFileTemplate(sourceFilePath, options))(variables)
    );
    module.exports = {
      jsSourceTemplate,
      jsFileTemplate,
      writeJsFileUsingTemplate
    };
  }
});

// node_modules/lodash/_baseSortBy.js
var require_baseSortBy = __commonJS({
  "node_modules/lodash/_baseSortBy.js"(exports, module) {
    function baseSortBy(array, comparer) {
      var length = array.length;
      for (array.sort(comparer); length--; )
        array[length] = array[length].value;
      return array;
    }
    module.exports = baseSortBy;
  }
});

// node_modules/lodash/_compareAscending.js
var require_compareAscending = __commonJS({
  "node_modules/lodash/_compareAscending.js"(exports, module) {
    var isSymbol = require_isSymbol();
    function compareAscending(value, other) {
      if (value !== other) {
        var valIsDefined = value !== void 0, valIsNull = value === null, valIsReflexive = value === value, valIsSymbol = isSymbol(value), othIsDefined = other !== void 0, othIsNull = other === null, othIsReflexive = other === other, othIsSymbol = isSymbol(other);
        if (!othIsNull && !othIsSymbol && !valIsSymbol && value > other || valIsSymbol && othIsDefined && othIsReflexive && !othIsNull && !othIsSymbol || valIsNull && othIsDefined && othIsReflexive || !valIsDefined && othIsReflexive || !valIsReflexive)
          return 1;
        if (!valIsNull && !valIsSymbol && !othIsSymbol && value < other || othIsSymbol && valIsDefined && valIsReflexive && !valIsNull && !valIsSymbol || othIsNull && valIsDefined && valIsReflexive || !othIsDefined && valIsReflexive || !othIsReflexive)
          return -1;
      }
      return 0;
    }
    module.exports = compareAscending;
  }
});

// node_modules/lodash/_compareMultiple.js
var require_compareMultiple = __commonJS({
  "node_modules/lodash/_compareMultiple.js"(exports, module) {
    var compareAscending = require_compareAscending();
    function compareMultiple(object, other, orders) {
      for (var index = -1, objCriteria = object.criteria, othCriteria = other.criteria, length = objCriteria.length, ordersLength = orders.length; ++index < length; ) {
        var result = compareAscending(objCriteria[index], othCriteria[index]);
        if (result) {
          if (index >= ordersLength)
            return result;
          var order = orders[index];
          return result * (order == "desc" ? -1 : 1);
        }
      }
      return object.index - other.index;
    }
    module.exports = compareMultiple;
  }
});

// node_modules/lodash/_baseOrderBy.js
var require_baseOrderBy = __commonJS({
  "node_modules/lodash/_baseOrderBy.js"(exports, module) {
    var arrayMap = require_arrayMap(), baseGet = require_baseGet(), baseIteratee = require_baseIteratee(), baseMap = require_baseMap(), baseSortBy = require_baseSortBy(), baseUnary = require_baseUnary(), compareMultiple = require_compareMultiple(), identity = require_identity(), isArray = require_isArray();
    function baseOrderBy(collection, iteratees, orders) {
      iteratees.length ? iteratees = arrayMap(iteratees, function(iteratee) {
        return isArray(iteratee) ? function(value) {
          return baseGet(value, iteratee.length === 1 ? iteratee[0] : iteratee);
        } : iteratee;
      }) : iteratees = [identity];
      var index = -1;
      iteratees = arrayMap(iteratees, baseUnary(baseIteratee));
      var result = baseMap(collection, function(value, key, collection2) {
        var criteria = arrayMap(iteratees, function(iteratee) {
          return iteratee(value);
        });
        return { criteria, index: ++index, value };
      });
      return baseSortBy(result, function(object, other) {
        return compareMultiple(object, other, orders);
      });
    }
    module.exports = baseOrderBy;
  }
});

// node_modules/lodash/sortBy.js
var require_sortBy = __commonJS({
  "node_modules/lodash/sortBy.js"(exports, module) {
    var baseFlatten = require_baseFlatten(), baseOrderBy = require_baseOrderBy(), baseRest = require_baseRest(), isIterateeCall = require_isIterateeCall(), sortBy = baseRest(function(collection, iteratees) {
      if (collection == null)
        return [];
      var length = iteratees.length;
      return length > 1 && isIterateeCall(collection, iteratees[0], iteratees[1]) ? iteratees = [] : length > 2 && isIterateeCall(iteratees[0], iteratees[1], iteratees[2]) && (iteratees = [iteratees[0]]), baseOrderBy(collection, baseFlatten(iteratees, 1), []);
    });
    module.exports = sortBy;
  }
});

// node_modules/get-package-type/is-node-modules.cjs
var require_is_node_modules = __commonJS({
  "node_modules/get-package-type/is-node-modules.cjs"(exports, module) {
    "use strict";
    var path = __require("path");
    function isNodeModules(directory) {
      let basename = path.basename(directory);
      return path.sep === "\\" && (basename = basename.toLowerCase()), basename === "node_modules";
    }
    module.exports = isNodeModules;
  }
});

// node_modules/get-package-type/cache.cjs
var require_cache = __commonJS({
  "node_modules/get-package-type/cache.cjs"(exports, module) {
    "use strict";
    module.exports = /* @__PURE__ */ new Map();
  }
});

// node_modules/get-package-type/async.cjs
var require_async = __commonJS({
  "node_modules/get-package-type/async.cjs"(exports, module) {
    "use strict";
    var path = __require("path"), { promisify } = __require("util"), readFile = promisify(__require("fs").readFile), isNodeModules = require_is_node_modules(), resultsCache = require_cache(), promiseCache = /* @__PURE__ */ new Map();
    async function getDirectoryTypeActual(directory) {
      if (isNodeModules(directory))
        return "commonjs";
      try {
        return JSON.parse(await readFile(path.resolve(directory, "package.json"))).type || "commonjs";
      } catch {
      }
      let parent = path.dirname(directory);
      return parent === directory ? "commonjs" : getDirectoryType(parent);
    }
    async function getDirectoryType(directory) {
      if (resultsCache.has(directory))
        return resultsCache.get(directory);
      if (promiseCache.has(directory))
        return promiseCache.get(directory);
      let promise = getDirectoryTypeActual(directory);
      promiseCache.set(directory, promise);
      let result = await promise;
      return resultsCache.set(directory, result), promiseCache.delete(directory), result;
    }
    function getPackageType(filename) {
      return getDirectoryType(path.resolve(path.dirname(filename)));
    }
    module.exports = getPackageType;
  }
});

// node_modules/get-package-type/sync.cjs
var require_sync = __commonJS({
  "node_modules/get-package-type/sync.cjs"(exports, module) {
    "use strict";
    var path = __require("path"), { readFileSync } = __require("fs"), isNodeModules = require_is_node_modules(), resultsCache = require_cache();
    function getDirectoryTypeActual(directory) {
      if (isNodeModules(directory))
        return "commonjs";
      try {
        return JSON.parse(readFileSync(path.resolve(directory, "package.json"))).type || "commonjs";
      } catch {
      }
      let parent = path.dirname(directory);
      return parent === directory ? "commonjs" : getDirectoryType(parent);
    }
    function getDirectoryType(directory) {
      if (resultsCache.has(directory))
        return resultsCache.get(directory);
      let result = getDirectoryTypeActual(directory);
      return resultsCache.set(directory, result), result;
    }
    function getPackageTypeSync(filename) {
      return getDirectoryType(path.resolve(path.dirname(filename)));
    }
    module.exports = getPackageTypeSync;
  }
});

// node_modules/get-package-type/index.cjs
var require_get_package_type = __commonJS({
  "node_modules/get-package-type/index.cjs"(exports, module) {
    "use strict";
    var getPackageType = require_async(), getPackageTypeSync = require_sync();
    module.exports = (filename) => getPackageType(filename);
    module.exports.sync = getPackageTypeSync;
  }
});

// node_modules/knex/lib/migrations/util/is-module-type.js
var require_is_module_type = __commonJS({
  "node_modules/knex/lib/migrations/util/is-module-type.js"(exports, module) {
    var getPackageType = require_get_package_type();
    module.exports = async function(filepath) {
      return filepath.endsWith(".mjs") || !filepath.endsWith(".cjs") && await getPackageType(filepath) === "module";
    };
  }
});

// node_modules/knex/lib/migrations/util/import-file.js
var require_import_file = __commonJS({
  "node_modules/knex/lib/migrations/util/import-file.js"(exports, module) {
    var isModuleType = require_is_module_type();
    module.exports = async function(filepath) {
      return await isModuleType(filepath) ? import(__require("url").pathToFileURL(filepath)) : __require(filepath);
    };
  }
});

// node_modules/knex/lib/migrations/common/MigrationsLoader.js
var require_MigrationsLoader = __commonJS({
  "node_modules/knex/lib/migrations/common/MigrationsLoader.js"(exports, module) {
    var path = __require("path"), DEFAULT_LOAD_EXTENSIONS = Object.freeze([
      ".co",
      ".coffee",
      ".eg",
      ".iced",
      ".js",
      ".cjs",
      ".litcoffee",
      ".ls",
      ".ts"
    ]), AbstractMigrationsLoader = class {
      constructor(migrationDirectories, sortDirsSeparately, loadExtensions) {
        this.sortDirsSeparately = sortDirsSeparately, Array.isArray(migrationDirectories) || (migrationDirectories = [migrationDirectories]), this.migrationsPaths = migrationDirectories, this.loadExtensions = loadExtensions || DEFAULT_LOAD_EXTENSIONS;
      }
      getFile(migrationsInfo) {
        let absoluteDir = path.resolve(process.cwd(), migrationsInfo.directory), _path = path.join(absoluteDir, migrationsInfo.file);
        return require_import_file()(_path);
      }
    };
    module.exports = {
      DEFAULT_LOAD_EXTENSIONS,
      AbstractMigrationsLoader
    };
  }
});

// node_modules/knex/lib/migrations/migrate/sources/fs-migrations.js
var require_fs_migrations = __commonJS({
  "node_modules/knex/lib/migrations/migrate/sources/fs-migrations.js"(exports, module) {
    var path = __require("path"), sortBy = require_sortBy(), { readdir } = require_fs(), { AbstractMigrationsLoader } = require_MigrationsLoader(), FsMigrations = class extends AbstractMigrationsLoader {
      /**
       * Gets the migration names
       * @returns Promise<string[]>
       */
      getMigrations(loadExtensions) {
        let readMigrationsPromises = this.migrationsPaths.map((configDir) => {
          let absoluteDir = path.resolve(process.cwd(), configDir);
          return readdir(absoluteDir).then((files) => ({
            files,
            configDir,
            absoluteDir
          }));
        });
        return Promise.all(readMigrationsPromises).then((allMigrations) => {
          let migrations = allMigrations.reduce((acc, migrationDirectory) => (this.sortDirsSeparately && (migrationDirectory.files = migrationDirectory.files.sort()), migrationDirectory.files.forEach(
            (file) => acc.push({ file, directory: migrationDirectory.configDir })
          ), acc), []);
          return this.sortDirsSeparately ? filterMigrations(
            this,
            migrations,
            loadExtensions || this.loadExtensions
          ) : filterMigrations(
            this,
            sortBy(migrations, "file"),
            loadExtensions || this.loadExtensions
          );
        });
      }
      getMigrationName(migration) {
        return migration.file;
      }
      getMigration(migrationInfo) {
        return this.getFile(migrationInfo);
      }
    };
    function filterMigrations(migrationSource, migrations, loadExtensions) {
      return migrations.filter((migration) => {
        let migrationName = migrationSource.getMigrationName(migration), extension = path.extname(migrationName);
        return loadExtensions.includes(extension);
      });
    }
    module.exports = {
      FsMigrations
    };
  }
});

// node_modules/colorette/index.cjs
var require_colorette = __commonJS({
  "node_modules/colorette/index.cjs"(exports) {
    "use strict";
    Object.defineProperty(exports, "__esModule", { value: !0 });
    var tty = __require("tty");
    function _interopNamespace(e) {
      if (e && e.__esModule) return e;
      var n = /* @__PURE__ */ Object.create(null);
      return e && Object.keys(e).forEach(function(k) {
        if (k !== "default") {
          var d = Object.getOwnPropertyDescriptor(e, k);
          Object.defineProperty(n, k, d.get ? d : {
            enumerable: !0,
            get: function() {
              return e[k];
            }
          });
        }
      }), n.default = e, Object.freeze(n);
    }
    var tty__namespace = /* @__PURE__ */ _interopNamespace(tty), {
      env = {},
      argv = [],
      platform = ""
    } = typeof process > "u" ? {} : process, isDisabled = "NO_COLOR" in env || argv.includes("--no-color"), isForced = "FORCE_COLOR" in env || argv.includes("--color"), isWindows = platform === "win32", isDumbTerminal = env.TERM === "dumb", isCompatibleTerminal = tty__namespace && tty__namespace.isatty && tty__namespace.isatty(1) && env.TERM && !isDumbTerminal, isCI = "CI" in env && ("GITHUB_ACTIONS" in env || "GITLAB_CI" in env || "CIRCLECI" in env), isColorSupported = !isDisabled && (isForced || isWindows && !isDumbTerminal || isCompatibleTerminal || isCI), replaceClose = (index, string, close, replace, head = string.substring(0, index) + replace, tail = string.substring(index + close.length), next = tail.indexOf(close)) => head + (next < 0 ? tail : replaceClose(next, tail, close, replace)), clearBleed = (index, string, open, close, replace) => index < 0 ? open + string + close : open + replaceClose(index, string, close, replace) + close, filterEmpty = (open, close, replace = open, at = open.length + 1) => (string) => string || !(string === "" || string === void 0) ? clearBleed(
      ("" + string).indexOf(close, at),
      string,
      open,
      close,
      replace
    ) : "", init = (open, close, replace) => filterEmpty(`\x1B[${open}m`, `\x1B[${close}m`, replace), colors = {
      reset: init(0, 0),
      bold: init(1, 22, "\x1B[22m\x1B[1m"),
      dim: init(2, 22, "\x1B[22m\x1B[2m"),
      italic: init(3, 23),
      underline: init(4, 24),
      inverse: init(7, 27),
      hidden: init(8, 28),
      strikethrough: init(9, 29),
      black: init(30, 39),
      red: init(31, 39),
      green: init(32, 39),
      yellow: init(33, 39),
      blue: init(34, 39),
      magenta: init(35, 39),
      cyan: init(36, 39),
      white: init(37, 39),
      gray: init(90, 39),
      bgBlack: init(40, 49),
      bgRed: init(41, 49),
      bgGreen: init(42, 49),
      bgYellow: init(43, 49),
      bgBlue: init(44, 49),
      bgMagenta: init(45, 49),
      bgCyan: init(46, 49),
      bgWhite: init(47, 49),
      blackBright: init(90, 39),
      redBright: init(91, 39),
      greenBright: init(92, 39),
      yellowBright: init(93, 39),
      blueBright: init(94, 39),
      magentaBright: init(95, 39),
      cyanBright: init(96, 39),
      whiteBright: init(97, 39),
      bgBlackBright: init(100, 49),
      bgRedBright: init(101, 49),
      bgGreenBright: init(102, 49),
      bgYellowBright: init(103, 49),
      bgBlueBright: init(104, 49),
      bgMagentaBright: init(105, 49),
      bgCyanBright: init(106, 49),
      bgWhiteBright: init(107, 49)
    }, createColors = ({ useColor = isColorSupported } = {}) => useColor ? colors : Object.keys(colors).reduce(
      (colors2, key) => ({ ...colors2, [key]: String }),
      {}
    ), {
      reset,
      bold,
      dim,
      italic,
      underline,
      inverse,
      hidden,
      strikethrough,
      black,
      red,
      green,
      yellow,
      blue,
      magenta,
      cyan,
      white,
      gray,
      bgBlack,
      bgRed,
      bgGreen,
      bgYellow,
      bgBlue,
      bgMagenta,
      bgCyan,
      bgWhite,
      blackBright,
      redBright,
      greenBright,
      yellowBright,
      blueBright,
      magentaBright,
      cyanBright,
      whiteBright,
      bgBlackBright,
      bgRedBright,
      bgGreenBright,
      bgYellowBright,
      bgBlueBright,
      bgMagentaBright,
      bgCyanBright,
      bgWhiteBright
    } = createColors();
    exports.bgBlack = bgBlack;
    exports.bgBlackBright = bgBlackBright;
    exports.bgBlue = bgBlue;
    exports.bgBlueBright = bgBlueBright;
    exports.bgCyan = bgCyan;
    exports.bgCyanBright = bgCyanBright;
    exports.bgGreen = bgGreen;
    exports.bgGreenBright = bgGreenBright;
    exports.bgMagenta = bgMagenta;
    exports.bgMagentaBright = bgMagentaBright;
    exports.bgRed = bgRed;
    exports.bgRedBright = bgRedBright;
    exports.bgWhite = bgWhite;
    exports.bgWhiteBright = bgWhiteBright;
    exports.bgYellow = bgYellow;
    exports.bgYellowBright = bgYellowBright;
    exports.black = black;
    exports.blackBright = blackBright;
    exports.blue = blue;
    exports.blueBright = blueBright;
    exports.bold = bold;
    exports.createColors = createColors;
    exports.cyan = cyan;
    exports.cyanBright = cyanBright;
    exports.dim = dim;
    exports.gray = gray;
    exports.green = green;
    exports.greenBright = greenBright;
    exports.hidden = hidden;
    exports.inverse = inverse;
    exports.isColorSupported = isColorSupported;
    exports.italic = italic;
    exports.magenta = magenta;
    exports.magentaBright = magentaBright;
    exports.red = red;
    exports.redBright = redBright;
    exports.reset = reset;
    exports.strikethrough = strikethrough;
    exports.underline = underline;
    exports.white = white;
    exports.whiteBright = whiteBright;
    exports.yellow = yellow;
    exports.yellowBright = yellowBright;
  }
});

// node_modules/knex/lib/util/is.js
var require_is = __commonJS({
  "node_modules/knex/lib/util/is.js"(exports, module) {
    function isString(value) {
      return typeof value == "string";
    }
    function isNumber(value) {
      return typeof value == "number";
    }
    function isBoolean(value) {
      return typeof value == "boolean";
    }
    function isUndefined(value) {
      return typeof value > "u";
    }
    function isObject(value) {
      return typeof value == "object" && value !== null;
    }
    function isFunction(value) {
      return typeof value == "function";
    }
    module.exports = {
      isString,
      isNumber,
      isBoolean,
      isUndefined,
      isObject,
      isFunction
    };
  }
});

// node_modules/knex/lib/logger.js
var require_logger = __commonJS({
  "node_modules/knex/lib/logger.js"(exports, module) {
    var color = require_colorette(), { inspect } = __require("util"), { isString, isFunction } = require_is(), Logger = class {
      constructor(config = {}) {
        let {
          log: {
            debug,
            warn,
            error,
            deprecate,
            inspectionDepth,
            enableColors
          } = {}
        } = config;
        this._inspectionDepth = inspectionDepth || 5, this._enableColors = resolveIsEnabledColors(enableColors), this._debug = debug, this._warn = warn, this._error = error, this._deprecate = deprecate;
      }
      _log(message, userFn, colorFn) {
        if (userFn != null && !isFunction(userFn))
          throw new TypeError("Extensions to knex logger must be functions!");
        if (isFunction(userFn)) {
          userFn(message);
          return;
        }
        isString(message) || (message = inspect(message, {
          depth: this._inspectionDepth,
          colors: this._enableColors
        })), console.log(colorFn ? colorFn(message) : message);
      }
      debug(message) {
        this._log(message, this._debug);
      }
      warn(message) {
        this._log(message, this._warn, color.yellow);
      }
      error(message) {
        this._log(message, this._error, color.red);
      }
      deprecate(method, alternative) {
        let message = `${method} is deprecated, please use ${alternative}`;
        this._log(message, this._deprecate, color.yellow);
      }
    };
    function resolveIsEnabledColors(enableColorsParam) {
      return enableColorsParam ?? (process && process.stdout ? process.stdout.isTTY : !1);
    }
    module.exports = Logger;
  }
});

// node_modules/knex/lib/migrations/migrate/migrator-configuration-merger.js
var require_migrator_configuration_merger = __commonJS({
  "node_modules/knex/lib/migrations/migrate/migrator-configuration-merger.js"(exports, module) {
    var { FsMigrations } = require_fs_migrations(), Logger = require_logger(), { DEFAULT_LOAD_EXTENSIONS } = require_MigrationsLoader(), defaultLogger = new Logger(), CONFIG_DEFAULT = Object.freeze({
      extension: "js",
      loadExtensions: DEFAULT_LOAD_EXTENSIONS,
      tableName: "knex_migrations",
      schemaName: null,
      directory: "./migrations",
      disableTransactions: !1,
      disableMigrationsListValidation: !1,
      sortDirsSeparately: !1
    });
    function getMergedConfig(config, currentConfig, logger = defaultLogger) {
      let mergedConfig = Object.assign(
        {},
        CONFIG_DEFAULT,
        currentConfig || {},
        config
      );
      return config && // If user specifies any FS related config,
      // clear specified migrationSource to avoid ambiguity
      (config.directory || config.sortDirsSeparately !== void 0 || config.loadExtensions) && (config.migrationSource && logger.warn(
        "FS-related option specified for migration configuration. This resets migrationSource to default FsMigrations"
      ), mergedConfig.migrationSource = null), mergedConfig.migrationSource || (mergedConfig.migrationSource = new FsMigrations(
        mergedConfig.directory,
        mergedConfig.sortDirsSeparately,
        mergedConfig.loadExtensions
      )), mergedConfig;
    }
    module.exports = {
      getMergedConfig
    };
  }
});

// node_modules/knex/lib/migrations/util/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/knex/lib/migrations/util/timestamp.js"(exports, module) {
    function yyyymmddhhmmss() {
      let now = /* @__PURE__ */ new Date();
      return now.getUTCFullYear().toString() + (now.getUTCMonth() + 1).toString().padStart(2, "0") + now.getUTCDate().toString().padStart(2, "0") + now.getUTCHours().toString().padStart(2, "0") + now.getUTCMinutes().toString().padStart(2, "0") + now.getUTCSeconds().toString().padStart(2, "0");
    }
    module.exports = { yyyymmddhhmmss };
  }
});

// node_modules/knex/lib/migrations/migrate/MigrationGenerator.js
var require_MigrationGenerator = __commonJS({
  "node_modules/knex/lib/migrations/migrate/MigrationGenerator.js"(exports, module) {
    var path = __require("path"), { writeJsFileUsingTemplate } = require_template2(), { getMergedConfig } = require_migrator_configuration_merger(), { ensureDirectoryExists } = require_fs(), { yyyymmddhhmmss } = require_timestamp(), MigrationGenerator = class {
      constructor(migrationConfig, logger) {
        this.config = getMergedConfig(migrationConfig, void 0, logger);
      }
      // Creates a new migration, with a given name.
      async make(name, config, logger) {
        return this.config = getMergedConfig(config, this.config, logger), name ? (await this._ensureFolder(), await this._writeNewMigration(name)) : Promise.reject(
          new Error("A name must be specified for the generated migration")
        );
      }
      // Ensures a folder for the migrations exist, dependent on the migration
      // config settings.
      _ensureFolder() {
        let promises = this._absoluteConfigDirs().map(ensureDirectoryExists);
        return Promise.all(promises);
      }
      _getStubPath() {
        return this.config.stub || path.join(__dirname, "stub", this.config.extension + ".stub");
      }
      _getNewMigrationName(name) {
        return name[0] === "-" && (name = name.slice(1)), yyyymmddhhmmss() + "_" + name + "." + this.config.extension.split("-")[0];
      }
      _getNewMigrationPath(name) {
        let fileName = this._getNewMigrationName(name), dir = this._absoluteConfigDirs().slice(-1)[0];
        return path.join(dir, fileName);
      }
      // Write a new migration to disk, using the config and generated filename,
      // passing any `variables` given in the config to the template.
      async _writeNewMigration(name) {
        let migrationPath = this._getNewMigrationPath(name);
        return await writeJsFileUsingTemplate(
          migrationPath,
          this._getStubPath(),
          { variable: "d" },
          this.config.variables || {}
        ), migrationPath;
      }
      _absoluteConfigDirs() {
        return (Array.isArray(this.config.directory) ? this.config.directory : [this.config.directory]).map((directory) => (directory || console.warn(
          "Failed to resolve config file, knex cannot determine where to generate migrations"
        ), path.resolve(process.cwd(), directory)));
      }
    };
    module.exports = MigrationGenerator;
  }
});

// node_modules/knex/lib/migrations/migrate/Migrator.js
var require_Migrator = __commonJS({
  "node_modules/knex/lib/migrations/migrate/Migrator.js"(exports, module) {
    var differenceWith = require_differenceWith(), get = require_get(), isEmpty = require_isEmpty(), max = require_max(), {
      getLockTableName,
      getTable,
      getTableName
    } = require_table_resolver(), { getSchemaBuilder } = require_table_creator(), migrationListResolver = require_migration_list_resolver(), MigrationGenerator = require_MigrationGenerator(), { getMergedConfig } = require_migrator_configuration_merger(), { isBoolean, isFunction } = require_is(), LockError = class extends Error {
      constructor(msg) {
        super(msg), this.name = "MigrationLocked";
      }
    }, Migrator = class {
      constructor(knex) {
        isFunction(knex) ? knex.isTransaction ? this.knex = knex : this.knex = knex.withUserParams({
          ...knex.userParams
        }) : (this.knex = Object.assign({}, knex), this.knex.userParams = this.knex.userParams || {}), this.config = getMergedConfig(
          this.knex.client.config.migrations,
          void 0,
          this.knex.client.logger
        ), this.generator = new MigrationGenerator(
          this.knex.client.config.migrations,
          this.knex.client.logger
        ), this._activeMigration = {
          fileName: null
        };
      }
      // Migrators to the latest configuration.
      async latest(config) {
        this._disableProcessing(), this.config = getMergedConfig(config, this.config, this.knex.client.logger);
        let allAndCompleted = await migrationListResolver.listAllAndCompleted(
          this.config,
          this.knex
        );
        this.config.disableMigrationsListValidation || validateMigrationList(this.config.migrationSource, allAndCompleted);
        let [all, completed] = allAndCompleted, migrations = getNewMigrations(
          this.config.migrationSource,
          all,
          completed
        );
        return !this.config.disableTransactions && !(await Promise.all(
          migrations.map(async (migration) => {
            let migrationContents = await this.config.migrationSource.getMigration(migration);
            return !this._useTransaction(migrationContents);
          })
        )).some((isTransactionUsed) => isTransactionUsed) ? this.knex.transaction((trx) => this._runBatch(migrations, "up", trx)) : this._runBatch(migrations, "up");
      }
      // Runs the next migration that has not yet been run
      async up(config) {
        this._disableProcessing(), this.config = getMergedConfig(config, this.config, this.knex.client.logger);
        let allAndCompleted = await migrationListResolver.listAllAndCompleted(
          this.config,
          this.knex
        );
        this.config.disableMigrationsListValidation || validateMigrationList(this.config.migrationSource, allAndCompleted);
        let [all, completed] = allAndCompleted, newMigrations = getNewMigrations(
          this.config.migrationSource,
          all,
          completed
        ), migrationToRun, name = this.config.name;
        if (name) {
          if (!completed.map((m) => m.name).includes(name) && (migrationToRun = newMigrations.find((migration) => this.config.migrationSource.getMigrationName(migration) === name), !migrationToRun))
            throw new Error(`Migration "${name}" not found.`);
        } else
          migrationToRun = newMigrations[0];
        let useTransaction = !migrationToRun || this._useTransaction(
          await this.config.migrationSource.getMigration(migrationToRun)
        ), migrationsToRun = [];
        return migrationToRun && migrationsToRun.push(migrationToRun), !this.config.disableTransactions && (!migrationToRun || useTransaction) ? await this.knex.transaction((trx) => this._runBatch(migrationsToRun, "up", trx)) : await this._runBatch(migrationsToRun, "up");
      }
      // Rollback the last "batch", or all, of migrations that were run.
      rollback(config, all = !1) {
        return this._disableProcessing(), new Promise((resolve, reject) => {
          try {
            this.config = getMergedConfig(
              config,
              this.config,
              this.knex.client.logger
            );
          } catch (e) {
            reject(e);
          }
          migrationListResolver.listAllAndCompleted(this.config, this.knex).then((value) => (this.config.disableMigrationsListValidation || validateMigrationList(this.config.migrationSource, value), value)).then((val) => {
            let [allMigrations, completedMigrations] = val;
            return all ? allMigrations.filter((migration) => completedMigrations.map((migration2) => migration2.name).includes(
              this.config.migrationSource.getMigrationName(migration)
            )).reverse() : this._getLastBatch(val);
          }).then((migrations) => this._runBatch(migrations, "down")).then(resolve, reject);
        });
      }
      down(config) {
        return this._disableProcessing(), this.config = getMergedConfig(config, this.config, this.knex.client.logger), migrationListResolver.listAllAndCompleted(this.config, this.knex).then((value) => (this.config.disableMigrationsListValidation || validateMigrationList(this.config.migrationSource, value), value)).then(([all, completed]) => {
          let completedMigrations = all.filter((migration) => completed.map((migration2) => migration2.name).includes(this.config.migrationSource.getMigrationName(migration))), migrationToRun, name = this.config.name;
          if (name) {
            if (migrationToRun = completedMigrations.find((migration) => this.config.migrationSource.getMigrationName(migration) === name), !migrationToRun)
              throw new Error(`Migration "${name}" was not run.`);
          } else
            migrationToRun = completedMigrations[completedMigrations.length - 1];
          let migrationsToRun = [];
          return migrationToRun && migrationsToRun.push(migrationToRun), this._runBatch(migrationsToRun, "down");
        });
      }
      // Migrate up to a specific migration (inclusive).
      // Runs all pending migrations up to and including the specified one.
      async to(config) {
        this._disableProcessing(), this.config = getMergedConfig(config, this.config, this.knex.client.logger);
        let name = this.config.name;
        if (!name)
          throw new Error(
            "A migration name must be specified when using migrate.to()"
          );
        let allAndCompleted = await migrationListResolver.listAllAndCompleted(
          this.config,
          this.knex
        );
        this.config.disableMigrationsListValidation || validateMigrationList(this.config.migrationSource, allAndCompleted);
        let [all, completed] = allAndCompleted, targetIndex = all.findIndex(
          (migration) => this.config.migrationSource.getMigrationName(migration) === name
        );
        if (targetIndex === -1)
          throw new Error(`Migration "${name}" not found.`);
        let completedNames = completed.map((m) => m.name), migrationsToRun = all.slice(0, targetIndex + 1).filter((migration) => !completedNames.includes(
          this.config.migrationSource.getMigrationName(migration)
        ));
        return !this.config.disableTransactions && !(await Promise.all(
          migrationsToRun.map(async (migration) => {
            let migrationContents = await this.config.migrationSource.getMigration(migration);
            return !this._useTransaction(migrationContents);
          })
        )).some((isTransactionUsed) => isTransactionUsed) ? this.knex.transaction((trx) => this._runBatch(migrationsToRun, "up", trx)) : this._runBatch(migrationsToRun, "up");
      }
      // Migrate up to just before a specific migration (exclusive).
      // Runs all pending migrations before the specified one.
      async before(config) {
        this._disableProcessing(), this.config = getMergedConfig(config, this.config, this.knex.client.logger);
        let name = this.config.name;
        if (!name)
          throw new Error(
            "A migration name must be specified when using migrate.before()"
          );
        let allAndCompleted = await migrationListResolver.listAllAndCompleted(
          this.config,
          this.knex
        );
        this.config.disableMigrationsListValidation || validateMigrationList(this.config.migrationSource, allAndCompleted);
        let [all, completed] = allAndCompleted, targetIndex = all.findIndex(
          (migration) => this.config.migrationSource.getMigrationName(migration) === name
        );
        if (targetIndex === -1)
          throw new Error(`Migration "${name}" not found.`);
        if (targetIndex === 0)
          return [0, []];
        let completedNames = completed.map((m) => m.name), migrationsToRun = all.slice(0, targetIndex).filter((migration) => !completedNames.includes(
          this.config.migrationSource.getMigrationName(migration)
        ));
        return !this.config.disableTransactions && !(await Promise.all(
          migrationsToRun.map(async (migration) => {
            let migrationContents = await this.config.migrationSource.getMigration(migration);
            return !this._useTransaction(migrationContents);
          })
        )).some((isTransactionUsed) => isTransactionUsed) ? this.knex.transaction((trx) => this._runBatch(migrationsToRun, "up", trx)) : this._runBatch(migrationsToRun, "up");
      }
      status(config) {
        return this._disableProcessing(), this.config = getMergedConfig(config, this.config, this.knex.client.logger), Promise.all([
          getTable(this.knex, this.config.tableName, this.config.schemaName).select(
            "*"
          ),
          migrationListResolver.listAll(this.config.migrationSource)
        ]).then(([db, code]) => db.length - code.length);
      }
      // Retrieves and returns the current migration version we're on, as a promise.
      // If no migrations have been run yet, return "none".
      currentVersion(config) {
        return this._disableProcessing(), this.config = getMergedConfig(config, this.config, this.knex.client.logger), migrationListResolver.listCompleted(this.config.tableName, this.config.schemaName, this.knex).then((completed) => {
          let val = max(completed.map((value) => value.name.split("_")[0]));
          return val === void 0 ? "none" : val;
        });
      }
      // list all migrations
      async list(config) {
        this._disableProcessing(), this.config = getMergedConfig(config, this.config, this.knex.client.logger);
        let [all, completed] = await migrationListResolver.listAllAndCompleted(
          this.config,
          this.knex
        );
        this.config.disableMigrationsListValidation || validateMigrationList(this.config.migrationSource, [all, completed]);
        let newMigrations = getNewMigrations(
          this.config.migrationSource,
          all,
          completed
        );
        return [completed, newMigrations];
      }
      async forceFreeMigrationsLock(config) {
        this._disableProcessing(), this.config = getMergedConfig(config, this.config, this.knex.client.logger);
        let { schemaName, tableName } = this.config, lockTableName = getLockTableName(tableName), { knex } = this, getLockTable = () => getTable(knex, lockTableName, schemaName);
        await getSchemaBuilder(knex, schemaName).hasTable(
          lockTableName
        ) && (await getLockTable().del(), await getLockTable().insert({
          is_locked: 0
        }));
      }
      // Creates a new migration, with a given name.
      make(name, config) {
        return this.generator.make(name, config, this.knex.client.logger);
      }
      _disableProcessing() {
        this.knex.disableProcessing && this.knex.disableProcessing();
      }
      _lockMigrations(trx) {
        let tableName = getLockTableName(this.config.tableName);
        return getTable(this.knex, tableName, this.config.schemaName).transacting(trx).where("is_locked", "=", 0).update({ is_locked: 1 }).then((rowCount) => {
          if (rowCount !== 1)
            throw new Error("Migration table is already locked");
        });
      }
      _getLock(trx) {
        return (trx ? (fn) => fn(trx) : (fn) => this.knex.transaction(fn))((trx2) => this._lockMigrations(trx2)).catch((err) => {
          throw new LockError(err.message);
        });
      }
      _freeLock(trx = this.knex) {
        let tableName = getLockTableName(this.config.tableName);
        return getTable(trx, tableName, this.config.schemaName).update({
          is_locked: 0
        });
      }
      // Run a batch of current migrations, in sequence.
      async _runBatch(migrations, direction, trx) {
        let canGetLockInTransaction = this.knex.client.driverName !== "cockroachdb";
        try {
          await this._getLock(canGetLockInTransaction ? trx : void 0);
          let completed = trx ? await migrationListResolver.listCompleted(
            this.config.tableName,
            this.config.schemaName,
            trx
          ) : [];
          migrations = getNewMigrations(
            this.config.migrationSource,
            migrations,
            completed
          ), await Promise.all(
            migrations.map(this._validateMigrationStructure.bind(this))
          );
          let batchNo = await this._latestBatchNumber(trx), beforeAll = this.config.beforeAll || (() => {
          }), afterAll = this.config.afterAll || (() => {
          }), res = [batchNo, []];
          return migrations.length > 0 && (direction === "up" && batchNo++, await beforeAll(trx || this.knex, migrations), res = await this._waterfallBatch(batchNo, migrations, direction, trx), await afterAll(trx || this.knex, migrations)), await this._freeLock(canGetLockInTransaction ? trx : void 0), res;
        } catch (error) {
          let cleanupReady = Promise.resolve();
          error instanceof LockError ? (this.knex.client.logger.warn(
            `Can't take lock to run migrations: ${error.message}`
          ), this.knex.client.logger.warn(
            "If you are sure migrations are not running you can release the lock manually by running 'knex migrate:unlock'"
          )) : (this._activeMigration.fileName && this.knex.client.logger.warn(
            `migration file "${this._activeMigration.fileName}" failed`
          ), this.knex.client.logger.warn(
            `migration failed with error: ${error.message}`
          ), cleanupReady = this._freeLock(
            canGetLockInTransaction ? trx : void 0
          ));
          try {
            await cleanupReady;
          } catch {
          }
          throw error;
        }
      }
      // Validates some migrations by requiring and checking for an `up` and `down`
      // function.
      async _validateMigrationStructure(migration) {
        let migrationName = this.config.migrationSource.getMigrationName(migration), migrationContent = await this.config.migrationSource.getMigration(
          migration
        );
        if (typeof migrationContent.up != "function" || typeof migrationContent.down != "function")
          throw new Error(
            `Invalid migration: ${migrationName} must have both an up and down function`
          );
        return migration;
      }
      // Get the last batch of migrations, by name, ordered by insert id in reverse
      // order.
      async _getLastBatch([allMigrations]) {
        let { tableName, schemaName } = this.config, lastBatchMigrations = (await getTable(this.knex, tableName, schemaName).where("batch", function(qb) {
          qb.max("batch").from(getTableName(tableName, schemaName));
        }).orderBy("id", "desc")).map((migration) => allMigrations.find((entry) => this.config.migrationSource.getMigrationName(entry) === migration.name));
        return Promise.all(lastBatchMigrations);
      }
      // Returns the latest batch number.
      _latestBatchNumber(trx = this.knex) {
        return trx.from(getTableName(this.config.tableName, this.config.schemaName)).max("batch as max_batch").then((obj) => obj[0].max_batch || 0);
      }
      // If transaction config for a single migration is defined, use that.
      // Otherwise, rely on the common config. This allows enabling/disabling
      // transaction for a single migration at will, regardless of the common
      // config.
      _useTransaction(migrationContent, allTransactionsDisabled) {
        let singleTransactionValue = get(migrationContent, "config.transaction");
        return isBoolean(singleTransactionValue) ? singleTransactionValue : !allTransactionsDisabled;
      }
      // Runs a batch of `migrations` in a specified `direction`, saving the
      // appropriate database information as the migrations are run.
      _waterfallBatch(batchNo, migrations, direction, trx) {
        let trxOrKnex = trx || this.knex, { tableName, schemaName, disableTransactions } = this.config, current = Promise.resolve(), log = [];
        return migrations.forEach((migration) => {
          let name = this.config.migrationSource.getMigrationName(migration);
          this._activeMigration.fileName = name;
          let migrationContent = this.config.migrationSource.getMigration(migration), beforeEach = this.config.beforeEach || (() => {
          }), afterEach = this.config.afterEach || (() => {
          });
          current = current.then(async () => await migrationContent).then(async (migrationContent2) => {
            if (this._activeMigration.fileName = name, !trx && this._useTransaction(migrationContent2, disableTransactions))
              return this.knex.enableProcessing(), await this.knex.transaction(async (trx2) => {
                await beforeEach(trx2, [migration]);
                let migrationResult2 = await checkPromise(
                  this.knex.client.logger,
                  migrationContent2[direction](trx2),
                  name
                );
                return await afterEach(trx2, [migration]), migrationResult2;
              });
            trxOrKnex.enableProcessing(), await beforeEach(trxOrKnex, [migration]);
            let migrationResult = await checkPromise(
              this.knex.client.logger,
              migrationContent2[direction](trxOrKnex),
              name
            );
            return await afterEach(trxOrKnex, [migration]), migrationResult;
          }).then(() => {
            if (trxOrKnex.disableProcessing(), this.knex.disableProcessing(), log.push(name), direction === "up")
              return trxOrKnex.into(getTableName(tableName, schemaName)).insert({
                name,
                batch: batchNo,
                migration_time: /* @__PURE__ */ new Date()
              });
            if (direction === "down")
              return trxOrKnex.from(getTableName(tableName, schemaName)).where({ name }).del();
          });
        }), current.then(() => [batchNo, log]);
      }
      _transaction(knex, migrationContent, direction, name) {
        return knex.transaction((trx) => checkPromise(
          knex.client.logger,
          migrationContent[direction](trx),
          name,
          () => {
            trx.commit();
          }
        ));
      }
    };
    function validateMigrationList(migrationSource, migrations) {
      let [all, completed] = migrations, diff = getMissingMigrations(migrationSource, completed, all);
      if (!isEmpty(diff)) {
        let names = diff.map((d) => d.name);
        throw new Error(
          `The migration directory is corrupt, the following files are missing: ${names.join(
            ", "
          )}`
        );
      }
    }
    function getMissingMigrations(migrationSource, completed, all) {
      return differenceWith(completed, all, (c, a) => c.name === migrationSource.getMigrationName(a));
    }
    function getNewMigrations(migrationSource, all, completed) {
      return differenceWith(all, completed, (a, c) => c.name === migrationSource.getMigrationName(a));
    }
    function checkPromise(logger, migrationPromise, name) {
      return (!migrationPromise || typeof migrationPromise.then != "function") && logger.warn(`migration ${name} did not return a promise`), migrationPromise;
    }
    module.exports = {
      Migrator
    };
  }
});

// node_modules/lodash/isString.js
var require_isString = __commonJS({
  "node_modules/lodash/isString.js"(exports, module) {
    var baseGetTag = require_baseGetTag(), isArray = require_isArray(), isObjectLike = require_isObjectLike(), stringTag = "[object String]";
    function isString(value) {
      return typeof value == "string" || !isArray(value) && isObjectLike(value) && baseGetTag(value) == stringTag;
    }
    module.exports = isString;
  }
});

// node_modules/lodash/_trimmedEndIndex.js
var require_trimmedEndIndex = __commonJS({
  "node_modules/lodash/_trimmedEndIndex.js"(exports, module) {
    var reWhitespace = /\s/;
    function trimmedEndIndex(string) {
      for (var index = string.length; index-- && reWhitespace.test(string.charAt(index)); )
        ;
      return index;
    }
    module.exports = trimmedEndIndex;
  }
});

// node_modules/lodash/_baseTrim.js
var require_baseTrim = __commonJS({
  "node_modules/lodash/_baseTrim.js"(exports, module) {
    var trimmedEndIndex = require_trimmedEndIndex(), reTrimStart = /^\s+/;
    function baseTrim(string) {
      return string && string.slice(0, trimmedEndIndex(string) + 1).replace(reTrimStart, "");
    }
    module.exports = baseTrim;
  }
});

// node_modules/lodash/toNumber.js
var require_toNumber = __commonJS({
  "node_modules/lodash/toNumber.js"(exports, module) {
    var baseTrim = require_baseTrim(), isObject = require_isObject(), isSymbol = require_isSymbol(), NAN = NaN, reIsBadHex = /^[-+]0x[0-9a-f]+$/i, reIsBinary = /^0b[01]+$/i, reIsOctal = /^0o[0-7]+$/i, freeParseInt = parseInt;
    function toNumber(value) {
      if (typeof value == "number")
        return value;
      if (isSymbol(value))
        return NAN;
      if (isObject(value)) {
        var other = typeof value.valueOf == "function" ? value.valueOf() : value;
        value = isObject(other) ? other + "" : other;
      }
      if (typeof value != "string")
        return value === 0 ? value : +value;
      value = baseTrim(value);
      var isBinary = reIsBinary.test(value);
      return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
    }
    module.exports = toNumber;
  }
});

// node_modules/lodash/toFinite.js
var require_toFinite = __commonJS({
  "node_modules/lodash/toFinite.js"(exports, module) {
    var toNumber = require_toNumber(), INFINITY = 1 / 0, MAX_INTEGER = 17976931348623157e292;
    function toFinite(value) {
      if (!value)
        return value === 0 ? value : 0;
      if (value = toNumber(value), value === INFINITY || value === -INFINITY) {
        var sign = value < 0 ? -1 : 1;
        return sign * MAX_INTEGER;
      }
      return value === value ? value : 0;
    }
    module.exports = toFinite;
  }
});

// node_modules/lodash/toInteger.js
var require_toInteger = __commonJS({
  "node_modules/lodash/toInteger.js"(exports, module) {
    var toFinite = require_toFinite();
    function toInteger(value) {
      var result = toFinite(value), remainder = result % 1;
      return result === result ? remainder ? result - remainder : result : 0;
    }
    module.exports = toInteger;
  }
});

// node_modules/lodash/values.js
var require_values = __commonJS({
  "node_modules/lodash/values.js"(exports, module) {
    var baseValues = require_baseValues(), keys = require_keys();
    function values(object) {
      return object == null ? [] : baseValues(object, keys(object));
    }
    module.exports = values;
  }
});

// node_modules/lodash/includes.js
var require_includes = __commonJS({
  "node_modules/lodash/includes.js"(exports, module) {
    var baseIndexOf = require_baseIndexOf(), isArrayLike = require_isArrayLike(), isString = require_isString(), toInteger = require_toInteger(), values = require_values(), nativeMax = Math.max;
    function includes(collection, value, fromIndex, guard) {
      collection = isArrayLike(collection) ? collection : values(collection), fromIndex = fromIndex && !guard ? toInteger(fromIndex) : 0;
      var length = collection.length;
      return fromIndex < 0 && (fromIndex = nativeMax(length + fromIndex, 0)), isString(collection) ? fromIndex <= length && collection.indexOf(value, fromIndex) > -1 : !!length && baseIndexOf(collection, value, fromIndex) > -1;
    }
    module.exports = includes;
  }
});

// node_modules/knex/lib/migrations/seed/sources/fs-seeds.js
var require_fs_seeds = __commonJS({
  "node_modules/knex/lib/migrations/seed/sources/fs-seeds.js"(exports, module) {
    var path = __require("path"), flatten = require_flatten(), includes = require_includes(), { AbstractMigrationsLoader } = require_MigrationsLoader(), { getFilepathsInFolder } = require_fs(), filterByLoadExtensions = (extensions) => (value) => {
      let extension = path.extname(value);
      return includes(extensions, extension);
    }, FsSeeds = class extends AbstractMigrationsLoader {
      _getConfigDirectories(logger) {
        return this.migrationsPaths.map((directory) => (directory || logger.warn(
          "Empty value passed as a directory for Seeder, this is not supported."
        ), path.resolve(process.cwd(), directory)));
      }
      async getSeeds(config) {
        let { loadExtensions, recursive, specific } = config, files = flatten(
          await Promise.all(
            this._getConfigDirectories(config.logger).map(
              (d) => getFilepathsInFolder(d, recursive)
            )
          )
        ).filter(filterByLoadExtensions(loadExtensions));
        if (this.sortDirsSeparately || files.sort(), specific && (files = files.filter((file) => path.basename(file) === specific), files.length === 0))
          throw new Error(
            `Invalid argument provided: the specific seed "${specific}" does not exist.`
          );
        return files;
      }
      async getSeed(filepath) {
        return await require_import_file()(filepath);
      }
    };
    module.exports = {
      FsSeeds
    };
  }
});

// node_modules/knex/lib/migrations/seed/seeder-configuration-merger.js
var require_seeder_configuration_merger = __commonJS({
  "node_modules/knex/lib/migrations/seed/seeder-configuration-merger.js"(exports, module) {
    var { FsSeeds } = require_fs_seeds(), Logger = require_logger(), { DEFAULT_LOAD_EXTENSIONS } = require_MigrationsLoader(), defaultLogger = new Logger(), CONFIG_DEFAULT = Object.freeze({
      extension: "js",
      directory: "./seeds",
      loadExtensions: DEFAULT_LOAD_EXTENSIONS,
      specific: null,
      timestampFilenamePrefix: !1,
      recursive: !1,
      sortDirsSeparately: !1
    });
    function getMergedConfig(config, currentConfig, logger = defaultLogger) {
      let mergedConfig = Object.assign(
        {},
        CONFIG_DEFAULT,
        currentConfig || {},
        config,
        {
          logger
        }
      );
      return config && // If user specifies any FS related config,
      // clear specified migrationSource to avoid ambiguity
      (config.directory || config.sortDirsSeparately !== void 0 || config.loadExtensions) && (config.seedSource && logger.warn(
        "FS-related option specified for seed configuration. This resets seedSource to default FsMigrations"
      ), mergedConfig.seedSource = null), mergedConfig.seedSource || (mergedConfig.seedSource = new FsSeeds(
        mergedConfig.directory,
        mergedConfig.sortDirsSeparately,
        mergedConfig.loadExtensions
      )), mergedConfig;
    }
    module.exports = {
      getMergedConfig
    };
  }
});

// node_modules/knex/lib/migrations/seed/Seeder.js
var require_Seeder = __commonJS({
  "node_modules/knex/lib/migrations/seed/Seeder.js"(exports, module) {
    var path = __require("path"), { ensureDirectoryExists } = require_fs(), { writeJsFileUsingTemplate } = require_template2(), { yyyymmddhhmmss } = require_timestamp(), { getMergedConfig } = require_seeder_configuration_merger(), Seeder = class {
      constructor(knex) {
        this.knex = knex, this.config = this.resolveConfig(knex.client.config.seeds);
      }
      // Runs seed files for the given environment.
      async run(config) {
        this.config = this.resolveConfig(config);
        let files = await this.config.seedSource.getSeeds(this.config);
        return this._runSeeds(files);
      }
      // Creates a new seed file, with a given name.
      async make(name, config) {
        if (this.config = this.resolveConfig(config), !name)
          throw new Error("A name must be specified for the generated seed");
        return await this._ensureFolder(config), await this._writeNewSeed(name);
      }
      // Ensures a folder for the seeds exist, dependent on the
      // seed config settings.
      _ensureFolder() {
        let promises = this.config.seedSource._getConfigDirectories(
          this.config.logger
        ).map(ensureDirectoryExists);
        return Promise.all(promises);
      }
      // Run seed files, in sequence.
      async _runSeeds(seeds) {
        for (let seed of seeds)
          await this._validateSeedStructure(seed);
        return this._waterfallBatch(seeds);
      }
      async _validateSeedStructure(filepath) {
        if (typeof (await this.config.seedSource.getSeed(filepath)).seed != "function")
          throw new Error(
            `Invalid seed file: ${filepath} must have a seed function`
          );
        return filepath;
      }
      _getStubPath() {
        return this.config.stub || path.join(__dirname, "stub", this.config.extension + ".stub");
      }
      _getNewStubFileName(name) {
        return name[0] === "-" && (name = name.slice(1)), this.config.timestampFilenamePrefix === !0 && (name = `${yyyymmddhhmmss()}_${name}`), `${name}.${this.config.extension}`;
      }
      _getNewStubFilePath(name) {
        let fileName = this._getNewStubFileName(name), dir = this.config.seedSource._getConfigDirectories(
          this.config.logger
        ).slice(-1)[0];
        return path.join(dir, fileName);
      }
      // Write a new seed to disk, using the config and generated filename,
      // passing any `variables` given in the config to the template.
      async _writeNewSeed(name) {
        let seedPath = this._getNewStubFilePath(name);
        return await writeJsFileUsingTemplate(
          seedPath,
          this._getStubPath(),
          { variable: "d" },
          this.config.variables || {}
        ), seedPath;
      }
      async _listAll(config) {
        return this.config = this.resolveConfig(config), this.config.seedSource.getSeeds(this.config);
      }
      // Runs a batch of seed files.
      async _waterfallBatch(seeds) {
        let { knex } = this, log = [];
        for (let seedPath of seeds) {
          let seed = await this.config.seedSource.getSeed(seedPath);
          try {
            await seed.seed(knex), log.push(seedPath);
          } catch (originalError) {
            let error = new Error(
              `Error while executing "${seedPath}" seed: ${originalError.message}`
            );
            throw error.original = originalError, error.stack = error.stack.split(`
`).slice(0, 2).join(`
`) + `
` + originalError.stack, error;
          }
        }
        return [log];
      }
      resolveConfig(config) {
        return getMergedConfig(config, this.config, this.knex.client.logger);
      }
    };
    module.exports = Seeder;
  }
});

// node_modules/knex/lib/knex-builder/FunctionHelper.js
var require_FunctionHelper = __commonJS({
  "node_modules/knex/lib/knex-builder/FunctionHelper.js"(exports, module) {
    var FunctionHelper = class {
      constructor(client) {
        this.client = client;
      }
      now(precision) {
        return typeof precision == "number" ? this.client.raw(`CURRENT_TIMESTAMP(${precision})`) : this.client.raw("CURRENT_TIMESTAMP");
      }
      uuid() {
        switch (this.client.driverName) {
          case "sqlite3":
          case "better-sqlite3":
            return this.client.raw(
              "(lower(hex(randomblob(4))) || '-' || lower(hex(randomblob(2))) || '-4' || substr(lower(hex(randomblob(2))),2) || '-' || substr('89ab',abs(random()) % 4 + 1, 1) || substr(lower(hex(randomblob(2))),2) || '-' || lower(hex(randomblob(6))))"
            );
          case "mssql":
            return this.client.raw("(NEWID())");
          case "pg":
          case "pgnative":
          case "cockroachdb":
            return this.client.raw("(gen_random_uuid())");
          case "oracle":
          case "oracledb":
            return this.client.raw("(random_uuid())");
          case "mysql":
          case "mysql2":
          case "mariadb":
            return this.client.raw("(UUID())");
          default:
            throw new Error(
              `${this.client.driverName} does not have a uuid function`
            );
        }
      }
      uuidToBin(uuid, ordered = !0) {
        let buf = Buffer.from(uuid.replace(/-/g, ""), "hex");
        return ordered ? Buffer.concat([
          buf.slice(6, 8),
          buf.slice(4, 6),
          buf.slice(0, 4),
          buf.slice(8, 16)
        ]) : Buffer.concat([
          buf.slice(0, 4),
          buf.slice(4, 6),
          buf.slice(6, 8),
          buf.slice(8, 16)
        ]);
      }
      binToUuid(bin, ordered = !0) {
        let buf = Buffer.from(bin, "hex");
        return ordered ? [
          buf.toString("hex", 4, 8),
          buf.toString("hex", 2, 4),
          buf.toString("hex", 0, 2),
          buf.toString("hex", 8, 10),
          buf.toString("hex", 10, 16)
        ].join("-") : [
          buf.toString("hex", 0, 4),
          buf.toString("hex", 4, 6),
          buf.toString("hex", 6, 8),
          buf.toString("hex", 8, 10),
          buf.toString("hex", 10, 16)
        ].join("-");
      }
    };
    module.exports = FunctionHelper;
  }
});

// node_modules/knex/lib/query/method-constants.js
var require_method_constants = __commonJS({
  "node_modules/knex/lib/query/method-constants.js"(exports, module) {
    module.exports = [
      "with",
      "withRecursive",
      "withMaterialized",
      "withNotMaterialized",
      "select",
      "as",
      "columns",
      "column",
      "from",
      "fromJS",
      "fromRaw",
      "into",
      "withSchema",
      "table",
      "distinct",
      "join",
      "joinRaw",
      "innerJoin",
      "leftJoin",
      "leftOuterJoin",
      "rightJoin",
      "rightOuterJoin",
      "outerJoin",
      "fullOuterJoin",
      "crossJoin",
      "where",
      "andWhere",
      "orWhere",
      "whereNot",
      "orWhereNot",
      "whereLike",
      "andWhereLike",
      "orWhereLike",
      "whereILike",
      "andWhereILike",
      "orWhereILike",
      "whereRaw",
      "whereWrapped",
      "havingWrapped",
      "orWhereRaw",
      "whereExists",
      "orWhereExists",
      "whereNotExists",
      "orWhereNotExists",
      "whereIn",
      "orWhereIn",
      "whereNotIn",
      "orWhereNotIn",
      "whereNull",
      "orWhereNull",
      "whereNotNull",
      "orWhereNotNull",
      "whereBetween",
      "whereNotBetween",
      "andWhereBetween",
      "andWhereNotBetween",
      "orWhereBetween",
      "orWhereNotBetween",
      "groupBy",
      "groupByRaw",
      "orderBy",
      "orderByRaw",
      "union",
      "unionAll",
      "intersect",
      "except",
      "having",
      "havingRaw",
      "orHaving",
      "orHavingRaw",
      "offset",
      "limit",
      "count",
      "countDistinct",
      "min",
      "max",
      "sum",
      "sumDistinct",
      "avg",
      "avgDistinct",
      "increment",
      "decrement",
      "first",
      "debug",
      "pluck",
      "clearSelect",
      "clearWhere",
      "clearGroup",
      "clearOrder",
      "clearHaving",
      "insert",
      "update",
      "returning",
      "del",
      "delete",
      "truncate",
      "transacting",
      "connection",
      // JSON methods
      // Json manipulation functions
      "jsonExtract",
      "jsonSet",
      "jsonInsert",
      "jsonRemove",
      // Wheres Json
      "whereJsonObject",
      "orWhereJsonObject",
      "andWhereJsonObject",
      "whereNotJsonObject",
      "orWhereNotJsonObject",
      "andWhereNotJsonObject",
      "whereJsonPath",
      "orWhereJsonPath",
      "andWhereJsonPath",
      "whereJsonSupersetOf",
      "orWhereJsonSupersetOf",
      "andWhereJsonSupersetOf",
      "whereJsonNotSupersetOf",
      "orWhereJsonNotSupersetOf",
      "andWhereJsonNotSupersetOf",
      "whereJsonSubsetOf",
      "orWhereJsonSubsetOf",
      "andWhereJsonSubsetOf",
      "whereJsonNotSubsetOf",
      "orWhereJsonNotSubsetOf",
      "andWhereJsonNotSubsetOf"
    ];
  }
});

// node_modules/lodash/_assignMergeValue.js
var require_assignMergeValue = __commonJS({
  "node_modules/lodash/_assignMergeValue.js"(exports, module) {
    var baseAssignValue = require_baseAssignValue(), eq = require_eq();
    function assignMergeValue(object, key, value) {
      (value !== void 0 && !eq(object[key], value) || value === void 0 && !(key in object)) && baseAssignValue(object, key, value);
    }
    module.exports = assignMergeValue;
  }
});

// node_modules/lodash/_safeGet.js
var require_safeGet = __commonJS({
  "node_modules/lodash/_safeGet.js"(exports, module) {
    function safeGet(object, key) {
      if (!(key === "constructor" && typeof object[key] == "function") && key != "__proto__")
        return object[key];
    }
    module.exports = safeGet;
  }
});

// node_modules/lodash/toPlainObject.js
var require_toPlainObject = __commonJS({
  "node_modules/lodash/toPlainObject.js"(exports, module) {
    var copyObject = require_copyObject(), keysIn = require_keysIn();
    function toPlainObject(value) {
      return copyObject(value, keysIn(value));
    }
    module.exports = toPlainObject;
  }
});

// node_modules/lodash/_baseMergeDeep.js
var require_baseMergeDeep = __commonJS({
  "node_modules/lodash/_baseMergeDeep.js"(exports, module) {
    var assignMergeValue = require_assignMergeValue(), cloneBuffer = require_cloneBuffer(), cloneTypedArray = require_cloneTypedArray(), copyArray = require_copyArray(), initCloneObject = require_initCloneObject(), isArguments = require_isArguments(), isArray = require_isArray(), isArrayLikeObject = require_isArrayLikeObject(), isBuffer = require_isBuffer(), isFunction = require_isFunction(), isObject = require_isObject(), isPlainObject = require_isPlainObject(), isTypedArray = require_isTypedArray(), safeGet = require_safeGet(), toPlainObject = require_toPlainObject();
    function baseMergeDeep(object, source, key, srcIndex, mergeFunc, customizer, stack) {
      var objValue = safeGet(object, key), srcValue = safeGet(source, key), stacked = stack.get(srcValue);
      if (stacked) {
        assignMergeValue(object, key, stacked);
        return;
      }
      var newValue = customizer ? customizer(objValue, srcValue, key + "", object, source, stack) : void 0, isCommon = newValue === void 0;
      if (isCommon) {
        var isArr = isArray(srcValue), isBuff = !isArr && isBuffer(srcValue), isTyped = !isArr && !isBuff && isTypedArray(srcValue);
        newValue = srcValue, isArr || isBuff || isTyped ? isArray(objValue) ? newValue = objValue : isArrayLikeObject(objValue) ? newValue = copyArray(objValue) : isBuff ? (isCommon = !1, newValue = cloneBuffer(srcValue, !0)) : isTyped ? (isCommon = !1, newValue = cloneTypedArray(srcValue, !0)) : newValue = [] : isPlainObject(srcValue) || isArguments(srcValue) ? (newValue = objValue, isArguments(objValue) ? newValue = toPlainObject(objValue) : (!isObject(objValue) || isFunction(objValue)) && (newValue = initCloneObject(srcValue))) : isCommon = !1;
      }
      isCommon && (stack.set(srcValue, newValue), mergeFunc(newValue, srcValue, srcIndex, customizer, stack), stack.delete(srcValue)), assignMergeValue(object, key, newValue);
    }
    module.exports = baseMergeDeep;
  }
});

// node_modules/lodash/_baseMerge.js
var require_baseMerge = __commonJS({
  "node_modules/lodash/_baseMerge.js"(exports, module) {
    var Stack = require_Stack(), assignMergeValue = require_assignMergeValue(), baseFor = require_baseFor(), baseMergeDeep = require_baseMergeDeep(), isObject = require_isObject(), keysIn = require_keysIn(), safeGet = require_safeGet();
    function baseMerge(object, source, srcIndex, customizer, stack) {
      object !== source && baseFor(source, function(srcValue, key) {
        if (stack || (stack = new Stack()), isObject(srcValue))
          baseMergeDeep(object, source, key, srcIndex, baseMerge, customizer, stack);
        else {
          var newValue = customizer ? customizer(safeGet(object, key), srcValue, key + "", object, source, stack) : void 0;
          newValue === void 0 && (newValue = srcValue), assignMergeValue(object, key, newValue);
        }
      }, keysIn);
    }
    module.exports = baseMerge;
  }
});

// node_modules/lodash/merge.js
var require_merge = __commonJS({
  "node_modules/lodash/merge.js"(exports, module) {
    var baseMerge = require_baseMerge(), createAssigner = require_createAssigner(), merge = createAssigner(function(object, source, srcIndex) {
      baseMerge(object, source, srcIndex);
    });
    module.exports = merge;
  }
});

// node_modules/lodash/_baseSlice.js
var require_baseSlice = __commonJS({
  "node_modules/lodash/_baseSlice.js"(exports, module) {
    function baseSlice(array, start, end) {
      var index = -1, length = array.length;
      start < 0 && (start = -start > length ? 0 : length + start), end = end > length ? length : end, end < 0 && (end += length), length = start > end ? 0 : end - start >>> 0, start >>>= 0;
      for (var result = Array(length); ++index < length; )
        result[index] = array[index + start];
      return result;
    }
    module.exports = baseSlice;
  }
});

// node_modules/lodash/chunk.js
var require_chunk = __commonJS({
  "node_modules/lodash/chunk.js"(exports, module) {
    var baseSlice = require_baseSlice(), isIterateeCall = require_isIterateeCall(), toInteger = require_toInteger(), nativeCeil = Math.ceil, nativeMax = Math.max;
    function chunk(array, size, guard) {
      (guard ? isIterateeCall(array, size, guard) : size === void 0) ? size = 1 : size = nativeMax(toInteger(size), 0);
      var length = array == null ? 0 : array.length;
      if (!length || size < 1)
        return [];
      for (var index = 0, resIndex = 0, result = Array(nativeCeil(length / size)); index < length; )
        result[resIndex++] = baseSlice(array, index, index += size);
      return result;
    }
    module.exports = chunk;
  }
});

// node_modules/knex/lib/execution/internal/delay.js
var require_delay = __commonJS({
  "node_modules/knex/lib/execution/internal/delay.js"(exports, module) {
    module.exports = (delay) => new Promise((resolve) => setTimeout(resolve, delay));
  }
});

// node_modules/knex/lib/execution/batch-insert.js
var require_batch_insert = __commonJS({
  "node_modules/knex/lib/execution/batch-insert.js"(exports, module) {
    var chunk = require_chunk(), flatten = require_flatten(), delay = require_delay(), { isNumber } = require_is();
    function batchInsert(client, tableName, batch, chunkSize = 1e3) {
      let returning, transaction = null;
      if (!isNumber(chunkSize) || chunkSize < 1)
        throw new TypeError(`Invalid chunkSize: ${chunkSize}`);
      if (!Array.isArray(batch))
        throw new TypeError(`Invalid batch: Expected array, got ${typeof batch}`);
      let chunks = chunk(batch, chunkSize), runInTransaction = (cb) => transaction ? cb(transaction) : client.transaction(cb);
      return Object.assign(
        Promise.resolve().then(async () => (await delay(1), runInTransaction(async (tr) => {
          let chunksResults = [];
          for (let items of chunks)
            chunksResults.push(await tr(tableName).insert(items, returning));
          return flatten(chunksResults);
        }))),
        {
          returning(columns) {
            return returning = columns, this;
          },
          transacting(tr) {
            return transaction = tr, this;
          }
        }
      );
    }
    module.exports = batchInsert;
  }
});

// node_modules/knex/lib/util/security.js
var require_security = __commonJS({
  "node_modules/knex/lib/util/security.js"(exports, module) {
    function setHiddenProperty(target, source, propertyName = "password") {
      source || (source = target), Object.defineProperty(target, propertyName, {
        enumerable: !1,
        value: source[propertyName]
      });
    }
    var hasOwn = /* @__PURE__ */ (() => {
      let hasOwnProperty = Object.prototype.hasOwnProperty;
      return (obj, key) => hasOwnProperty.call(obj, key);
    })();
    module.exports = {
      setHiddenProperty,
      hasOwn
    };
  }
});

// node_modules/knex/lib/knex-builder/make-knex.js
var require_make_knex = __commonJS({
  "node_modules/knex/lib/knex-builder/make-knex.js"(exports, module) {
    var { EventEmitter } = __require("events"), { Migrator } = require_Migrator(), Seeder = require_Seeder(), FunctionHelper = require_FunctionHelper(), QueryInterface = require_method_constants(), merge = require_merge(), batchInsert = require_batch_insert(), { isObject } = require_is(), { setHiddenProperty } = require_security(), KNEX_PROPERTY_DEFINITIONS = {
      client: {
        get() {
          return this.context.client;
        },
        set(client) {
          this.context.client = client;
        },
        configurable: !0
      },
      userParams: {
        get() {
          return this.context.userParams;
        },
        set(userParams) {
          this.context.userParams = userParams;
        },
        configurable: !0
      },
      schema: {
        get() {
          return this.client.schemaBuilder();
        },
        configurable: !0
      },
      migrate: {
        get() {
          return new Migrator(this);
        },
        configurable: !0
      },
      seed: {
        get() {
          return new Seeder(this);
        },
        configurable: !0
      },
      fn: {
        get() {
          return new FunctionHelper(this.client);
        },
        configurable: !0
      }
    }, CONTEXT_METHODS = [
      "raw",
      "batchInsert",
      "transaction",
      "transactionProvider",
      "initialize",
      "destroy",
      "ref",
      "withUserParams",
      "queryBuilder",
      "disableProcessing",
      "enableProcessing"
    ];
    for (let m of CONTEXT_METHODS)
      KNEX_PROPERTY_DEFINITIONS[m] = {
        value: function(...args) {
          return this.context[m](...args);
        },
        configurable: !0
      };
    function makeKnex(client) {
      function knex(tableName, options) {
        return createQueryBuilder(knex.context, tableName, options);
      }
      return redefineProperties(knex, client), knex;
    }
    function initContext(knexFn) {
      let knexContext = knexFn.context || {};
      Object.assign(knexContext, {
        queryBuilder() {
          return this.client.queryBuilder();
        },
        raw() {
          return this.client.raw.apply(this.client, arguments);
        },
        batchInsert(table, batch, chunkSize = 1e3) {
          return batchInsert(this, table, batch, chunkSize);
        },
        // Creates a new transaction.
        // If container is provided, returns a promise for when the transaction is resolved.
        // If container is not provided, returns a promise with a transaction that is resolved
        // when transaction is ready to be used.
        transaction(container, _config) {
          !_config && isObject(container) && (_config = container, container = null);
          let config = Object.assign({}, _config);
          return config.userParams = this.userParams || {}, config.doNotRejectOnRollback === void 0 && (config.doNotRejectOnRollback = !0), this._transaction(container, config);
        },
        // Internal method that actually establishes the Transaction.  It makes no assumptions
        // about the `config` or `outerTx`, and expects the caller to handle these details.
        _transaction(container, config, outerTx = null) {
          return container ? this.client.transaction(container, config, outerTx) : new Promise((resolve, reject) => {
            this.client.transaction(resolve, config, outerTx).catch(reject);
          });
        },
        transactionProvider(config) {
          let trx;
          return () => (trx || (trx = this.transaction(void 0, config)), trx);
        },
        // Typically never needed, initializes the pool for a knex client.
        initialize(config) {
          return this.client.initializePool(config);
        },
        // Convenience method for tearing down the pool.
        destroy(callback) {
          return this.client.destroy(callback);
        },
        ref(ref) {
          return this.client.ref(ref);
        },
        // Do not document this as public API until naming and API is improved for general consumption
        // This method exists to disable processing of internal queries in migrations
        disableProcessing() {
          this.userParams.isProcessingDisabled || (this.userParams.wrapIdentifier = this.client.config.wrapIdentifier, this.userParams.postProcessResponse = this.client.config.postProcessResponse, this.client.config.wrapIdentifier = null, this.client.config.postProcessResponse = null, this.userParams.isProcessingDisabled = !0);
        },
        // Do not document this as public API until naming and API is improved for general consumption
        // This method exists to enable execution of non-internal queries with consistent identifier naming in migrations
        enableProcessing() {
          this.userParams.isProcessingDisabled && (this.client.config.wrapIdentifier = this.userParams.wrapIdentifier, this.client.config.postProcessResponse = this.userParams.postProcessResponse, this.userParams.isProcessingDisabled = !1);
        },
        withUserParams(params) {
          let knexClone = shallowCloneFunction(knexFn);
          return this.client && (knexClone.client = Object.create(this.client.constructor.prototype), merge(knexClone.client, this.client), knexClone.client.config = Object.assign({}, this.client.config), this.client.config.password && setHiddenProperty(knexClone.client.config, this.client.config)), redefineProperties(knexClone, knexClone.client), _copyEventListeners("query", knexFn, knexClone), _copyEventListeners("query-error", knexFn, knexClone), _copyEventListeners("query-response", knexFn, knexClone), _copyEventListeners("start", knexFn, knexClone), knexClone.userParams = params, knexClone;
        }
      }), knexFn.context || (knexFn.context = knexContext);
    }
    function _copyEventListeners(eventName, sourceKnex, targetKnex) {
      sourceKnex.listeners(eventName).forEach((listener) => {
        targetKnex.on(eventName, listener);
      });
    }
    function redefineProperties(knex, client) {
      for (let i = 0; i < QueryInterface.length; i++) {
        let method = QueryInterface[i];
        knex[method] = function() {
          let builder = this.queryBuilder();
          return builder[method].apply(builder, arguments);
        };
      }
      Object.defineProperties(knex, KNEX_PROPERTY_DEFINITIONS), initContext(knex), knex.client = client, knex.userParams = {};
      let ee = new EventEmitter();
      for (let key in ee)
        knex[key] = ee[key];
      knex._internalListeners && knex._internalListeners.forEach(({ eventName, listener }) => {
        knex.client.removeListener(eventName, listener);
      }), knex._internalListeners = [], _addInternalListener(knex, "start", (obj) => {
        knex.emit("start", obj);
      }), _addInternalListener(knex, "query", (obj) => {
        knex.emit("query", obj);
      }), _addInternalListener(knex, "query-error", (err, obj) => {
        knex.emit("query-error", err, obj);
      }), _addInternalListener(knex, "query-response", (response, obj, builder) => {
        knex.emit("query-response", response, obj, builder);
      });
    }
    function _addInternalListener(knex, eventName, listener) {
      knex.client.on(eventName, listener), knex._internalListeners.push({
        eventName,
        listener
      });
    }
    function createQueryBuilder(knexContext, tableName, options) {
      let qb = knexContext.queryBuilder();
      return tableName || knexContext.client.logger.warn(
        "calling knex without a tableName is deprecated. Use knex.queryBuilder() instead."
      ), tableName ? qb.table(tableName, options) : qb;
    }
    function shallowCloneFunction(originalFunction) {
      let fnContext = Object.create(
        Object.getPrototypeOf(originalFunction),
        Object.getOwnPropertyDescriptors(originalFunction)
      ), knexContext = {}, clonedFunction = ((tableName, options) => createQueryBuilder(knexContext, tableName, options)).bind(fnContext);
      return Object.assign(clonedFunction, originalFunction), clonedFunction.context = knexContext, clonedFunction;
    }
    module.exports = makeKnex;
  }
});

// node_modules/knex/lib/util/noop.js
var require_noop = __commonJS({
  "node_modules/knex/lib/util/noop.js"(exports, module) {
    module.exports = function() {
    };
  }
});

// node_modules/knex/lib/util/finally-mixin.js
var require_finally_mixin = __commonJS({
  "node_modules/knex/lib/util/finally-mixin.js"(exports, module) {
    var noop = require_noop(), finallyMixin = (prototype) => Object.assign(prototype, {
      finally(onFinally) {
        return this.then().finally(onFinally);
      }
    });
    module.exports = Promise.prototype.finally ? finallyMixin : noop;
  }
});

// node_modules/knex/lib/execution/transaction.js
var require_transaction = __commonJS({
  "node_modules/knex/lib/execution/transaction.js"(exports, module) {
    var { EventEmitter } = __require("events"), Debug = require_src(), uniqueId = require_uniqueId(), { callbackify } = __require("util"), makeKnex = require_make_knex(), { timeout, KnexTimeoutError } = require_timeout(), finallyMixin = require_finally_mixin(), debug = Debug("knex:tx");
    function DEFAULT_CONFIG() {
      return {
        userParams: {},
        doNotRejectOnRollback: !0
      };
    }
    var validIsolationLevels = [
      // Doesn't really work in postgres, it treats it as read committed
      "read uncommitted",
      "read committed",
      "snapshot",
      // snapshot and repeatable read are basically the same, most "repeatable
      // read" implementations are actually "snapshot" also known as Multi Version
      // Concurrency Control (MVCC). Mssql's repeatable read doesn't stop
      // repeated reads for inserts as it uses a pessimistic locking system so
      // you should probably use 'snapshot' to stop read skew.
      "repeatable read",
      // mysql pretends to have serializable, but it is not
      "serializable"
    ], Transaction = class extends EventEmitter {
      constructor(client, container, config = DEFAULT_CONFIG(), outerTx = null) {
        super(), this.userParams = config.userParams, this.doNotRejectOnRollback = config.doNotRejectOnRollback;
        let txid = this.txid = uniqueId("trx");
        this.client = client, this.logger = client.logger, this.outerTx = outerTx, this.trxClient = void 0, this._completed = !1, this._debug = client.config && client.config.debug, this.readOnly = config.readOnly, config.isolationLevel && this.setIsolationLevel(config.isolationLevel), debug(
          "%s: Starting %s transaction",
          txid,
          outerTx ? "nested" : "top level"
        ), this._lastChild = Promise.resolve();
        let basePromise = (outerTx ? outerTx._lastChild : Promise.resolve()).then(
          () => this._evaluateContainer(config, container)
        );
        this._promise = basePromise.then((x) => x), outerTx && (outerTx._lastChild = basePromise.catch(() => {
        }));
      }
      isCompleted() {
        return this._completed || this.outerTx && this.outerTx.isCompleted() || !1;
      }
      begin(conn) {
        let trxMode = [
          this.isolationLevel ? `ISOLATION LEVEL ${this.isolationLevel}` : "",
          this.readOnly ? "READ ONLY" : ""
        ].join(" ").trim();
        return trxMode.length === 0 ? this.query(conn, "BEGIN;") : this.query(conn, `SET TRANSACTION ${trxMode};`).then(
          () => this.query(conn, "BEGIN;")
        );
      }
      savepoint(conn) {
        return this.query(conn, `SAVEPOINT ${this.txid};`);
      }
      commit(conn, value) {
        return this.query(conn, "COMMIT;", 1, value);
      }
      release(conn, value) {
        return this.query(conn, `RELEASE SAVEPOINT ${this.txid};`, 1, value);
      }
      setIsolationLevel(isolationLevel) {
        if (!validIsolationLevels.includes(isolationLevel))
          throw new Error(
            `Invalid isolationLevel, supported isolation levels are: ${JSON.stringify(
              validIsolationLevels
            )}`
          );
        return this.isolationLevel = isolationLevel, this;
      }
      rollback(conn, error) {
        return timeout(this.query(conn, "ROLLBACK", 2, error), 5e3).catch(
          (err) => {
            if (!(err instanceof KnexTimeoutError))
              return Promise.reject(err);
            this._rejecter(error);
          }
        );
      }
      rollbackTo(conn, error) {
        return timeout(
          this.query(conn, `ROLLBACK TO SAVEPOINT ${this.txid}`, 2, error),
          5e3
        ).catch((err) => {
          if (!(err instanceof KnexTimeoutError))
            return Promise.reject(err);
          this._rejecter(error);
        });
      }
      query(conn, sql, status, value) {
        let q = this.trxClient.query(conn, sql).catch((err) => {
          status = 2, value = err, this._completed = !0, debug("%s error running transaction query", this.txid);
        }).then((res) => {
          if (status === 1 && this._resolver(value), status === 2) {
            if (value === void 0) {
              if (this.doNotRejectOnRollback && /^ROLLBACK\b/i.test(sql)) {
                this._resolver();
                return;
              }
              value = new Error(`Transaction rejected with non-error: ${value}`);
            }
            this._rejecter(value);
          }
          return res;
        });
        return (status === 1 || status === 2) && (this._completed = !0), q;
      }
      debug(enabled) {
        return this._debug = arguments.length ? enabled : !0, this;
      }
      async _onAcquire(container, connection) {
        let trxClient = this.trxClient = makeTxClient(
          this,
          this.client,
          connection
        ), init = this.client.transacting ? this.savepoint(connection) : this.begin(connection), executionPromise = new Promise((resolver, rejecter) => {
          this._resolver = resolver, this._rejecter = rejecter;
        });
        return init.then(() => makeTransactor(this, connection, trxClient)).then((transactor) => {
          this.transactor = transactor, this.outerTx && (transactor.parentTransaction = this.outerTx.transactor), transactor.executionPromise = executionPromise;
          let result;
          try {
            result = container(transactor);
          } catch (err) {
            result = Promise.reject(err);
          }
          return result && result.then && typeof result.then == "function" && result.then((val) => transactor.commit(val)).catch((err) => transactor.rollback(err)), null;
        }).catch((e) => this._rejecter(e)), executionPromise;
      }
      _evaluateContainer(config, container) {
        return this.acquireConnection(
          config,
          (connection) => this._onAcquire(container, connection)
        );
      }
      // Acquire a connection and create a disposer - either using the one passed
      // via config or getting one off the client. The disposer will be called once
      // the original promise is marked completed.
      async acquireConnection(config, cb) {
        let configConnection = config && config.connection, connection = configConnection || await this.client.acquireConnection();
        try {
          return connection.__knexTxId = this.txid, await cb(connection);
        } finally {
          configConnection ? debug("%s: not releasing external connection", this.txid) : (debug("%s: releasing connection", this.txid), delete connection.__knexTxId, this.client.releaseConnection(connection));
        }
      }
      then(onResolve, onReject) {
        return this._promise.then(onResolve, onReject);
      }
      catch(...args) {
        return this._promise.catch(...args);
      }
      asCallback(cb) {
        return callbackify(() => this._promise)(cb), this._promise;
      }
    };
    finallyMixin(Transaction.prototype);
    function makeTransactor(trx, connection, trxClient) {
      let transactor = makeKnex(trxClient);
      return transactor.context.withUserParams = () => {
        throw new Error(
          "Cannot set user params on a transaction - it can only inherit params from main knex instance"
        );
      }, transactor.isTransaction = !0, transactor.userParams = trx.userParams || {}, transactor.context.transaction = function(container, options) {
        return options ? options.doNotRejectOnRollback === void 0 && (options.doNotRejectOnRollback = !0) : options = { doNotRejectOnRollback: !0 }, this._transaction(container, options, trx);
      }, transactor.savepoint = function(container, options) {
        return transactor.transaction(container, options);
      }, trx.client.transacting ? (transactor.commit = (value) => trx.release(connection, value), transactor.rollback = (error) => trx.rollbackTo(connection, error)) : (transactor.commit = (value) => trx.commit(connection, value), transactor.rollback = (error) => trx.rollback(connection, error)), transactor.isCompleted = () => trx.isCompleted(), transactor;
    }
    function makeTxClient(trx, client, connection) {
      let trxClient = Object.create(client.constructor.prototype);
      trxClient.version = client.version, trxClient.config = client.config, trxClient.driver = client.driver, trxClient.connectionSettings = client.connectionSettings, trxClient.transacting = !0, trxClient.valueForUndefined = client.valueForUndefined, trxClient.logger = client.logger, trxClient.on("start", function(arg) {
        trx.emit("start", arg), client.emit("start", arg);
      }), trxClient.on("query", function(arg) {
        trx.emit("query", arg), client.emit("query", arg);
      }), trxClient.on("query-error", function(err, obj) {
        trx.emit("query-error", err, obj), client.emit("query-error", err, obj);
      }), trxClient.on("query-response", function(response, obj, builder) {
        trx.emit("query-response", response, obj, builder), client.emit("query-response", response, obj, builder);
      });
      let _query = trxClient.query;
      trxClient.query = function(conn, obj) {
        let completed = trx.isCompleted();
        return new Promise(function(resolve, reject) {
          try {
            if (conn !== connection)
              throw new Error("Invalid connection for transaction query.");
            completed && completedError(trx, obj), resolve(_query.call(trxClient, conn, obj));
          } catch (e) {
            reject(e);
          }
        });
      };
      let _stream = trxClient.stream;
      return trxClient.stream = function(conn, obj, stream, options) {
        let completed = trx.isCompleted();
        return new Promise(function(resolve, reject) {
          try {
            if (conn !== connection)
              throw new Error("Invalid connection for transaction query.");
            completed && completedError(trx, obj), resolve(_stream.call(trxClient, conn, obj, stream, options));
          } catch (e) {
            reject(e);
          }
        });
      }, trxClient.acquireConnection = function() {
        return Promise.resolve(connection);
      }, trxClient.releaseConnection = function() {
        return Promise.resolve();
      }, trxClient;
    }
    function completedError(trx, obj) {
      let sql = typeof obj == "string" ? obj : obj && obj.sql;
      throw debug("%s: Transaction completed: %s", trx.txid, sql), new Error(
        "Transaction query already complete, run with DEBUG=knex:tx for more info"
      );
    }
    module.exports = Transaction;
  }
});

// node_modules/knex/lib/execution/internal/query-executioner.js
var require_query_executioner = __commonJS({
  "node_modules/knex/lib/execution/internal/query-executioner.js"(exports, module) {
    var _debugQuery = require_src()("knex:query"), debugBindings = require_src()("knex:bindings"), debugQuery = (sql, txId) => _debugQuery(sql.replace(/%/g, "%%"), txId), { isString } = require_is();
    function formatQuery(sql, bindings, timeZone, client) {
      bindings = bindings == null ? [] : [].concat(bindings);
      let index = 0;
      return sql.replace(/\\?\?/g, (match) => {
        if (match === "\\?")
          return "?";
        if (index === bindings.length)
          return match;
        let value = bindings[index++];
        return client._escapeBinding(value, { timeZone });
      });
    }
    function enrichQueryObject(connection, queryParam, client) {
      let queryObject = isString(queryParam) ? { sql: queryParam } : queryParam;
      queryObject.bindings = client.prepBindings(queryObject.bindings), queryObject.sql = client.positionBindings(queryObject.sql);
      let { __knexUid, __knexTxId } = connection;
      return client.emit("query", Object.assign({ __knexUid, __knexTxId }, queryObject)), debugQuery(queryObject.sql, __knexTxId), debugBindings(queryObject.bindings, __knexTxId), queryObject;
    }
    function executeQuery(connection, queryObject, client) {
      return client._query(connection, queryObject).catch((err) => {
        throw client.config && client.config.compileSqlOnError === !1 ? err.message = queryObject.sql + " - " + err.message : err.message = formatQuery(queryObject.sql, queryObject.bindings, void 0, client) + " - " + err.message, client.emit(
          "query-error",
          err,
          Object.assign(
            { __knexUid: connection.__knexUid, __knexTxId: connection.__knexTxId },
            queryObject
          )
        ), err;
      });
    }
    module.exports = {
      enrichQueryObject,
      executeQuery,
      formatQuery
    };
  }
});

// node_modules/lodash/assign.js
var require_assign = __commonJS({
  "node_modules/lodash/assign.js"(exports, module) {
    var assignValue = require_assignValue(), copyObject = require_copyObject(), createAssigner = require_createAssigner(), isArrayLike = require_isArrayLike(), isPrototype = require_isPrototype(), keys = require_keys(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty, assign = createAssigner(function(object, source) {
      if (isPrototype(source) || isArrayLike(source)) {
        copyObject(source, keys(source), object);
        return;
      }
      for (var key in source)
        hasOwnProperty.call(source, key) && assignValue(object, key, source[key]);
    });
    module.exports = assign;
  }
});

// node_modules/lodash/clone.js
var require_clone = __commonJS({
  "node_modules/lodash/clone.js"(exports, module) {
    var baseClone = require_baseClone(), CLONE_SYMBOLS_FLAG = 4;
    function clone(value) {
      return baseClone(value, CLONE_SYMBOLS_FLAG);
    }
    module.exports = clone;
  }
});

// node_modules/lodash/_castFunction.js
var require_castFunction = __commonJS({
  "node_modules/lodash/_castFunction.js"(exports, module) {
    var identity = require_identity();
    function castFunction(value) {
      return typeof value == "function" ? value : identity;
    }
    module.exports = castFunction;
  }
});

// node_modules/lodash/forEach.js
var require_forEach = __commonJS({
  "node_modules/lodash/forEach.js"(exports, module) {
    var arrayEach = require_arrayEach(), baseEach = require_baseEach(), castFunction = require_castFunction(), isArray = require_isArray();
    function forEach(collection, iteratee) {
      var func = isArray(collection) ? arrayEach : baseEach;
      return func(collection, castFunction(iteratee));
    }
    module.exports = forEach;
  }
});

// node_modules/lodash/each.js
var require_each = __commonJS({
  "node_modules/lodash/each.js"(exports, module) {
    module.exports = require_forEach();
  }
});

// node_modules/lodash/_baseFilter.js
var require_baseFilter = __commonJS({
  "node_modules/lodash/_baseFilter.js"(exports, module) {
    var baseEach = require_baseEach();
    function baseFilter(collection, predicate) {
      var result = [];
      return baseEach(collection, function(value, index, collection2) {
        predicate(value, index, collection2) && result.push(value);
      }), result;
    }
    module.exports = baseFilter;
  }
});

// node_modules/lodash/negate.js
var require_negate = __commonJS({
  "node_modules/lodash/negate.js"(exports, module) {
    var FUNC_ERROR_TEXT = "Expected a function";
    function negate(predicate) {
      if (typeof predicate != "function")
        throw new TypeError(FUNC_ERROR_TEXT);
      return function() {
        var args = arguments;
        switch (args.length) {
          case 0:
            return !predicate.call(this);
          case 1:
            return !predicate.call(this, args[0]);
          case 2:
            return !predicate.call(this, args[0], args[1]);
          case 3:
            return !predicate.call(this, args[0], args[1], args[2]);
        }
        return !predicate.apply(this, args);
      };
    }
    module.exports = negate;
  }
});

// node_modules/lodash/reject.js
var require_reject = __commonJS({
  "node_modules/lodash/reject.js"(exports, module) {
    var arrayFilter = require_arrayFilter(), baseFilter = require_baseFilter(), baseIteratee = require_baseIteratee(), isArray = require_isArray(), negate = require_negate();
    function reject(collection, predicate) {
      var func = isArray(collection) ? arrayFilter : baseFilter;
      return func(collection, negate(baseIteratee(predicate, 3)));
    }
    module.exports = reject;
  }
});

// node_modules/lodash/tail.js
var require_tail = __commonJS({
  "node_modules/lodash/tail.js"(exports, module) {
    var baseSlice = require_baseSlice();
    function tail(array) {
      var length = array == null ? 0 : array.length;
      return length ? baseSlice(array, 1, length) : [];
    }
    module.exports = tail;
  }
});

// node_modules/lodash/_iteratorToArray.js
var require_iteratorToArray = __commonJS({
  "node_modules/lodash/_iteratorToArray.js"(exports, module) {
    function iteratorToArray(iterator) {
      for (var data, result = []; !(data = iterator.next()).done; )
        result.push(data.value);
      return result;
    }
    module.exports = iteratorToArray;
  }
});

// node_modules/lodash/_asciiToArray.js
var require_asciiToArray = __commonJS({
  "node_modules/lodash/_asciiToArray.js"(exports, module) {
    function asciiToArray(string) {
      return string.split("");
    }
    module.exports = asciiToArray;
  }
});

// node_modules/lodash/_hasUnicode.js
var require_hasUnicode = __commonJS({
  "node_modules/lodash/_hasUnicode.js"(exports, module) {
    var rsAstralRange = "\\ud800-\\udfff", rsComboMarksRange = "\\u0300-\\u036f", reComboHalfMarksRange = "\\ufe20-\\ufe2f", rsComboSymbolsRange = "\\u20d0-\\u20ff", rsComboRange = rsComboMarksRange + reComboHalfMarksRange + rsComboSymbolsRange, rsVarRange = "\\ufe0e\\ufe0f", rsZWJ = "\\u200d", reHasUnicode = RegExp("[" + rsZWJ + rsAstralRange + rsComboRange + rsVarRange + "]");
    function hasUnicode(string) {
      return reHasUnicode.test(string);
    }
    module.exports = hasUnicode;
  }
});

// node_modules/lodash/_unicodeToArray.js
var require_unicodeToArray = __commonJS({
  "node_modules/lodash/_unicodeToArray.js"(exports, module) {
    var rsAstralRange = "\\ud800-\\udfff", rsComboMarksRange = "\\u0300-\\u036f", reComboHalfMarksRange = "\\ufe20-\\ufe2f", rsComboSymbolsRange = "\\u20d0-\\u20ff", rsComboRange = rsComboMarksRange + reComboHalfMarksRange + rsComboSymbolsRange, rsVarRange = "\\ufe0e\\ufe0f", rsAstral = "[" + rsAstralRange + "]", rsCombo = "[" + rsComboRange + "]", rsFitz = "\\ud83c[\\udffb-\\udfff]", rsModifier = "(?:" + rsCombo + "|" + rsFitz + ")", rsNonAstral = "[^" + rsAstralRange + "]", rsRegional = "(?:\\ud83c[\\udde6-\\uddff]){2}", rsSurrPair = "[\\ud800-\\udbff][\\udc00-\\udfff]", rsZWJ = "\\u200d", reOptMod = rsModifier + "?", rsOptVar = "[" + rsVarRange + "]?", rsOptJoin = "(?:" + rsZWJ + "(?:" + [rsNonAstral, rsRegional, rsSurrPair].join("|") + ")" + rsOptVar + reOptMod + ")*", rsSeq = rsOptVar + reOptMod + rsOptJoin, rsSymbol = "(?:" + [rsNonAstral + rsCombo + "?", rsCombo, rsRegional, rsSurrPair, rsAstral].join("|") + ")", reUnicode = RegExp(rsFitz + "(?=" + rsFitz + ")|" + rsSymbol + rsSeq, "g");
    function unicodeToArray(string) {
      return string.match(reUnicode) || [];
    }
    module.exports = unicodeToArray;
  }
});

// node_modules/lodash/_stringToArray.js
var require_stringToArray = __commonJS({
  "node_modules/lodash/_stringToArray.js"(exports, module) {
    var asciiToArray = require_asciiToArray(), hasUnicode = require_hasUnicode(), unicodeToArray = require_unicodeToArray();
    function stringToArray(string) {
      return hasUnicode(string) ? unicodeToArray(string) : asciiToArray(string);
    }
    module.exports = stringToArray;
  }
});

// node_modules/lodash/toArray.js
var require_toArray = __commonJS({
  "node_modules/lodash/toArray.js"(exports, module) {
    var Symbol2 = require_Symbol(), copyArray = require_copyArray(), getTag = require_getTag(), isArrayLike = require_isArrayLike(), isString = require_isString(), iteratorToArray = require_iteratorToArray(), mapToArray = require_mapToArray(), setToArray = require_setToArray(), stringToArray = require_stringToArray(), values = require_values(), mapTag = "[object Map]", setTag = "[object Set]", symIterator = Symbol2 ? Symbol2.iterator : void 0;
    function toArray(value) {
      if (!value)
        return [];
      if (isArrayLike(value))
        return isString(value) ? stringToArray(value) : copyArray(value);
      if (symIterator && value[symIterator])
        return iteratorToArray(value[symIterator]());
      var tag = getTag(value), func = tag == mapTag ? mapToArray : tag == setTag ? setToArray : values;
      return func(value);
    }
    module.exports = toArray;
  }
});

// node_modules/knex/lib/constants.js
var require_constants = __commonJS({
  "node_modules/knex/lib/constants.js"(exports, module) {
    var CLIENT_ALIASES = Object.freeze({
      pg: "postgres",
      postgresql: "postgres",
      sqlite: "sqlite3"
    }), SUPPORTED_CLIENTS = Object.freeze(
      [
        "mariadb",
        "mssql",
        "mysql",
        "mysql2",
        "oracledb",
        "postgres",
        "pgnative",
        "redshift",
        "sqlite3",
        "cockroachdb",
        "better-sqlite3"
      ].concat(Object.keys(CLIENT_ALIASES))
    ), DRIVER_NAMES = Object.freeze({
      MariaDB: "mariadb",
      MsSQL: "mssql",
      MySQL: "mysql",
      MySQL2: "mysql2",
      Oracle: "oracledb",
      PostgreSQL: "pg",
      PgNative: "pgnative",
      Redshift: "pg-redshift",
      SQLite: "sqlite3",
      CockroachDB: "cockroachdb",
      BetterSQLite3: "better-sqlite3"
    }), POOL_CONFIG_OPTIONS = Object.freeze([
      "maxWaitingClients",
      "testOnBorrow",
      "fifo",
      "priorityRange",
      "autostart",
      "evictionRunIntervalMillis",
      "numTestsPerRun",
      "softIdleTimeoutMillis",
      "Promise"
    ]), COMMA_NO_PAREN_REGEX = /,[\s](?![^(]*\))/g;
    module.exports = {
      CLIENT_ALIASES,
      SUPPORTED_CLIENTS,
      POOL_CONFIG_OPTIONS,
      COMMA_NO_PAREN_REGEX,
      DRIVER_NAMES
    };
  }
});

// node_modules/knex/lib/util/helpers.js
var require_helpers = __commonJS({
  "node_modules/knex/lib/util/helpers.js"(exports, module) {
    var isPlainObject = require_isPlainObject(), isTypedArray = require_isTypedArray(), { CLIENT_ALIASES } = require_constants(), { isFunction } = require_is();
    function normalizeArr(...args) {
      return Array.isArray(args[0]) ? args[0] : args;
    }
    function containsUndefined(mixed) {
      let argContainsUndefined = !1;
      if (isTypedArray(mixed)) return !1;
      if (mixed && isFunction(mixed.toSQL))
        return argContainsUndefined;
      if (Array.isArray(mixed))
        for (let i = 0; i < mixed.length && !argContainsUndefined; i++)
          argContainsUndefined = containsUndefined(mixed[i]);
      else isPlainObject(mixed) ? Object.keys(mixed).forEach((key) => {
        argContainsUndefined || (argContainsUndefined = containsUndefined(mixed[key]));
      }) : argContainsUndefined = mixed === void 0;
      return argContainsUndefined;
    }
    function getUndefinedIndices(mixed) {
      let indices = [];
      return Array.isArray(mixed) ? mixed.forEach((item, index) => {
        containsUndefined(item) && indices.push(index);
      }) : isPlainObject(mixed) ? Object.keys(mixed).forEach((key) => {
        containsUndefined(mixed[key]) && indices.push(key);
      }) : indices.push(0), indices;
    }
    function addQueryContext(Target) {
      Target.prototype.queryContext = function(context) {
        return context === void 0 ? this._queryContext : (this._queryContext = context, this);
      };
    }
    function resolveClientNameWithAliases(clientName) {
      return CLIENT_ALIASES[clientName] || clientName;
    }
    function toNumber(val, fallback) {
      if (val == null) return fallback;
      let number = parseInt(val, 10);
      return isNaN(number) ? fallback : number;
    }
    module.exports = {
      addQueryContext,
      containsUndefined,
      getUndefinedIndices,
      normalizeArr,
      resolveClientNameWithAliases,
      toNumber
    };
  }
});

// node_modules/knex/lib/query/joinclause.js
var require_joinclause = __commonJS({
  "node_modules/knex/lib/query/joinclause.js"(exports, module) {
    var assert = __require("assert");
    function getClauseFromArguments(compilerType, bool, first, operator, second) {
      if (typeof first == "function")
        return {
          type: "onWrapped",
          value: first,
          bool
        };
      switch (arguments.length) {
        case 3:
          return { type: "onRaw", value: first, bool };
        case 4:
          return {
            type: compilerType,
            column: first,
            operator: "=",
            value: operator,
            bool
          };
        default:
          return {
            type: compilerType,
            column: first,
            operator,
            value: second,
            bool
          };
      }
    }
    var JoinClause = class {
      constructor(table, type, schema) {
        this.schema = schema, this.table = table, this.joinType = type, this.and = this, this.clauses = [];
      }
      get or() {
        return this._bool("or");
      }
      // Adds an "on" clause to the current join object.
      on(first) {
        if (typeof first == "object" && typeof first.toSQL != "function") {
          let keys = Object.keys(first), i = -1, method = this._bool() === "or" ? "orOn" : "on";
          for (; ++i < keys.length; )
            this[method](keys[i], first[keys[i]]);
          return this;
        }
        let data = getClauseFromArguments("onBasic", this._bool(), ...arguments);
        return data && this.clauses.push(data), this;
      }
      // Adds an "or on" clause to the current join object.
      orOn(first, operator, second) {
        return this._bool("or").on.apply(this, arguments);
      }
      onJsonPathEquals(columnFirst, jsonPathFirst, columnSecond, jsonPathSecond) {
        return this.clauses.push({
          type: "onJsonPathEquals",
          columnFirst,
          jsonPathFirst,
          columnSecond,
          jsonPathSecond,
          bool: this._bool(),
          not: this._not()
        }), this;
      }
      orOnJsonPathEquals(columnFirst, jsonPathFirst, columnSecond, jsonPathSecond) {
        return this._bool("or").onJsonPathEquals.apply(this, arguments);
      }
      // Adds a "using" clause to the current join.
      using(column) {
        return this.clauses.push({ type: "onUsing", column, bool: this._bool() });
      }
      onVal(first) {
        if (typeof first == "object" && typeof first.toSQL != "function") {
          let keys = Object.keys(first), i = -1, method = this._bool() === "or" ? "orOnVal" : "onVal";
          for (; ++i < keys.length; )
            this[method](keys[i], first[keys[i]]);
          return this;
        }
        let data = getClauseFromArguments("onVal", this._bool(), ...arguments);
        return data && this.clauses.push(data), this;
      }
      andOnVal() {
        return this.onVal(...arguments);
      }
      orOnVal() {
        return this._bool("or").onVal(...arguments);
      }
      onBetween(column, values) {
        return assert(
          Array.isArray(values),
          "The second argument to onBetween must be an array."
        ), assert(
          values.length === 2,
          "You must specify 2 values for the onBetween clause"
        ), this.clauses.push({
          type: "onBetween",
          column,
          value: values,
          bool: this._bool(),
          not: this._not()
        }), this;
      }
      onNotBetween(column, values) {
        return this._not(!0).onBetween(column, values);
      }
      orOnBetween(column, values) {
        return this._bool("or").onBetween(column, values);
      }
      orOnNotBetween(column, values) {
        return this._bool("or")._not(!0).onBetween(column, values);
      }
      onIn(column, values) {
        return Array.isArray(values) && values.length === 0 ? this.on(1, "=", 0) : (this.clauses.push({
          type: "onIn",
          column,
          value: values,
          not: this._not(),
          bool: this._bool()
        }), this);
      }
      onNotIn(column, values) {
        return this._not(!0).onIn(column, values);
      }
      orOnIn(column, values) {
        return this._bool("or").onIn(column, values);
      }
      orOnNotIn(column, values) {
        return this._bool("or")._not(!0).onIn(column, values);
      }
      onNull(column) {
        return this.clauses.push({
          type: "onNull",
          column,
          not: this._not(),
          bool: this._bool()
        }), this;
      }
      orOnNull(callback) {
        return this._bool("or").onNull(callback);
      }
      onNotNull(callback) {
        return this._not(!0).onNull(callback);
      }
      orOnNotNull(callback) {
        return this._not(!0)._bool("or").onNull(callback);
      }
      onExists(callback) {
        return this.clauses.push({
          type: "onExists",
          value: callback,
          not: this._not(),
          bool: this._bool()
        }), this;
      }
      orOnExists(callback) {
        return this._bool("or").onExists(callback);
      }
      onNotExists(callback) {
        return this._not(!0).onExists(callback);
      }
      orOnNotExists(callback) {
        return this._not(!0)._bool("or").onExists(callback);
      }
      // Explicitly set the type of join, useful within a function when creating a grouped join.
      type(type) {
        return this.joinType = type, this;
      }
      _bool(bool) {
        if (arguments.length === 1)
          return this._boolFlag = bool, this;
        let ret = this._boolFlag || "and";
        return this._boolFlag = "and", ret;
      }
      _not(val) {
        if (arguments.length === 1)
          return this._notFlag = val, this;
        let ret = this._notFlag;
        return this._notFlag = !1, ret;
      }
    };
    Object.assign(JoinClause.prototype, {
      grouping: "join"
    });
    JoinClause.prototype.andOn = JoinClause.prototype.on;
    JoinClause.prototype.andOnIn = JoinClause.prototype.onIn;
    JoinClause.prototype.andOnNotIn = JoinClause.prototype.onNotIn;
    JoinClause.prototype.andOnNull = JoinClause.prototype.onNull;
    JoinClause.prototype.andOnNotNull = JoinClause.prototype.onNotNull;
    JoinClause.prototype.andOnExists = JoinClause.prototype.onExists;
    JoinClause.prototype.andOnNotExists = JoinClause.prototype.onNotExists;
    JoinClause.prototype.andOnBetween = JoinClause.prototype.onBetween;
    JoinClause.prototype.andOnNotBetween = JoinClause.prototype.onNotBetween;
    JoinClause.prototype.andOnJsonPathEquals = JoinClause.prototype.onJsonPathEquals;
    module.exports = JoinClause;
  }
});

// node_modules/knex/lib/query/analytic.js
var require_analytic = __commonJS({
  "node_modules/knex/lib/query/analytic.js"(exports, module) {
    var assert = __require("assert"), Analytic = class {
      constructor(method, schema, alias, orderBy, partitions) {
        this.schema = schema, this.type = "analytic", this.method = method, this.order = orderBy || [], this.partitions = partitions || [], this.alias = alias, this.and = this, this.grouping = "columns";
      }
      partitionBy(column, direction) {
        return assert(
          Array.isArray(column) || typeof column == "string",
          `The argument to an analytic partitionBy function must be either a string
            or an array of string.`
        ), Array.isArray(column) ? this.partitions = this.partitions.concat(column) : this.partitions.push({ column, order: direction }), this;
      }
      orderBy(column, direction) {
        return assert(
          Array.isArray(column) || typeof column == "string",
          `The argument to an analytic orderBy function must be either a string
            or an array of string.`
        ), Array.isArray(column) ? this.order = this.order.concat(column) : this.order.push({ column, order: direction }), this;
      }
    };
    module.exports = Analytic;
  }
});

// node_modules/knex/lib/util/save-async-stack.js
var require_save_async_stack = __commonJS({
  "node_modules/knex/lib/util/save-async-stack.js"(exports, module) {
    module.exports = function(instance, lines) {
      instance.client.config.asyncStackTraces && (instance._asyncStack = {
        error: new Error(),
        lines
      });
    };
  }
});

// node_modules/knex/lib/query/constants.js
var require_constants2 = __commonJS({
  "node_modules/knex/lib/query/constants.js"(exports, module) {
    module.exports = {
      lockMode: {
        forShare: "forShare",
        forUpdate: "forUpdate",
        forNoKeyUpdate: "forNoKeyUpdate",
        forKeyShare: "forKeyShare"
      },
      waitMode: {
        skipLocked: "skipLocked",
        noWait: "noWait"
      }
    };
  }
});

// node_modules/knex/lib/builder-interface-augmenter.js
var require_builder_interface_augmenter = __commonJS({
  "node_modules/knex/lib/builder-interface-augmenter.js"(exports, module) {
    var clone = require_clone(), isEmpty = require_isEmpty(), { callbackify } = __require("util"), finallyMixin = require_finally_mixin(), { formatQuery } = require_query_executioner();
    function augmentWithBuilderInterface(Target) {
      Target.prototype.toQuery = function(tz) {
        let data = this.toSQL(this._method, tz);
        return Array.isArray(data) || (data = [data]), data.length ? data.map((statement) => formatQuery(statement.sql, statement.bindings, tz, this.client)).reduce((a, c) => a.concat(a.endsWith(";") ? `
` : `;
`, c)) : "";
      }, Target.prototype.then = function() {
        let result = this.client.runner(this).run();
        return this.client.config.asyncStackTraces && (result = result.catch((err) => {
          err.originalStack = err.stack;
          let firstLine = err.stack.split(`
`)[0], { error, lines } = this._asyncStack, asyncStack = error.stack.split(`
`).slice(lines);
          throw asyncStack.unshift(firstLine), err.stack = asyncStack.join(`
`), err;
        })), result.then.apply(result, arguments);
      }, Target.prototype.options = function(opts) {
        return this._options = this._options || [], this._options.push(clone(opts) || {}), this;
      }, Target.prototype.connection = function(connection) {
        return this._connection = connection, this.client.processPassedConnection(connection), this;
      }, Target.prototype.debug = function(enabled) {
        return this._debug = arguments.length ? enabled : !0, this;
      }, Target.prototype.transacting = function(transaction) {
        if (transaction && transaction.client && (transaction.client.transacting ? this.client = transaction.client : transaction.client.logger.warn(
          `Invalid transaction value: ${transaction.client}`
        )), isEmpty(transaction))
          throw this.client.logger.error(
            "Invalid value on transacting call, potential bug"
          ), Error(
            "Invalid transacting value (null, undefined or empty object)"
          );
        return this;
      }, Target.prototype.stream = function(options) {
        return this.client.runner(this).stream(options);
      }, Target.prototype.pipe = function(writable, options) {
        return this.client.runner(this).pipe(writable, options);
      }, Target.prototype.asCallback = function(cb) {
        let promise = this.then();
        return callbackify(() => promise)(cb), promise;
      }, Target.prototype.catch = function(onReject) {
        return this.then().catch(onReject);
      }, Object.defineProperty(Target.prototype, Symbol.toStringTag, {
        get: () => "object"
      }), finallyMixin(Target.prototype);
    }
    module.exports = {
      augmentWithBuilderInterface
    };
  }
});

// node_modules/knex/lib/query/querybuilder.js
var require_querybuilder = __commonJS({
  "node_modules/knex/lib/query/querybuilder.js"(exports, module) {
    var assert = __require("assert"), { EventEmitter } = __require("events"), assign = require_assign(), clone = require_clone(), each = require_each(), isEmpty = require_isEmpty(), isPlainObject = require_isPlainObject(), last = require_last(), reject = require_reject(), tail = require_tail(), toArray = require_toArray(), { addQueryContext, normalizeArr } = require_helpers(), JoinClause = require_joinclause(), Analytic = require_analytic(), saveAsyncStack = require_save_async_stack(), {
      isBoolean,
      isNumber,
      isObject,
      isString,
      isFunction
    } = require_is(), { lockMode, waitMode } = require_constants2(), {
      augmentWithBuilderInterface
    } = require_builder_interface_augmenter(), SELECT_COMMANDS = /* @__PURE__ */ new Set(["pluck", "first", "select"]), CLEARABLE_STATEMENTS = /* @__PURE__ */ new Set([
      "with",
      "select",
      "columns",
      "hintComments",
      "where",
      "union",
      "join",
      "group",
      "order",
      "having",
      "limit",
      "offset",
      "counter",
      "counters"
    ]), LOCK_MODES = /* @__PURE__ */ new Set([
      lockMode.forShare,
      lockMode.forUpdate,
      lockMode.forNoKeyUpdate,
      lockMode.forKeyShare
    ]), Builder = class _Builder extends EventEmitter {
      constructor(client) {
        super(), this.client = client, this.and = this, this._single = {}, this._comments = [], this._statements = [], this._method = "select", client.config && (saveAsyncStack(this, 5), this._debug = client.config.debug), this._joinFlag = "inner", this._boolFlag = "and", this._notFlag = !1, this._asColumnFlag = !1;
      }
      toString() {
        return this.toQuery();
      }
      // Convert the current query "toSQL"
      toSQL(method, tz) {
        return this.client.queryCompiler(this).toSQL(method || this._method, tz);
      }
      // Create a shallow clone of the current query builder.
      clone() {
        let cloned = new this.constructor(this.client);
        return cloned._method = this._method, cloned._single = clone(this._single), cloned._comments = clone(this._comments), cloned._statements = clone(this._statements), cloned._debug = this._debug, this._options !== void 0 && (cloned._options = clone(this._options)), this._queryContext !== void 0 && (cloned._queryContext = clone(this._queryContext)), this._connection !== void 0 && (cloned._connection = this._connection), cloned;
      }
      timeout(ms, { cancel } = {}) {
        return isNumber(ms) && ms > 0 && (this._timeout = ms, cancel && (this.client.assertCanCancelQuery(), this._cancelOnTimeout = !0)), this;
      }
      // With
      // ------
      isValidStatementArg(statement) {
        return typeof statement == "function" || statement instanceof _Builder || statement && statement.isRawInstance;
      }
      _validateWithArgs(alias, statementOrColumnList, nothingOrStatement, method) {
        let [query, columnList] = typeof nothingOrStatement > "u" ? [statementOrColumnList, void 0] : [nothingOrStatement, statementOrColumnList];
        if (typeof alias != "string")
          throw new Error(`${method}() first argument must be a string`);
        if (this.isValidStatementArg(query) && typeof columnList > "u")
          return;
        if (!(Array.isArray(columnList) && columnList.length > 0 && columnList.every((it) => typeof it == "string")))
          throw new Error(
            `${method}() second argument must be a statement or non-empty column name list.`
          );
        if (!this.isValidStatementArg(query))
          throw new Error(
            `${method}() third argument must be a function / QueryBuilder or a raw when its second argument is a column name list`
          );
      }
      with(alias, statementOrColumnList, nothingOrStatement) {
        return this._validateWithArgs(
          alias,
          statementOrColumnList,
          nothingOrStatement,
          "with"
        ), this.withWrapped(alias, statementOrColumnList, nothingOrStatement);
      }
      withMaterialized(alias, statementOrColumnList, nothingOrStatement) {
        throw new Error("With materialized is not supported by this dialect");
      }
      withNotMaterialized(alias, statementOrColumnList, nothingOrStatement) {
        throw new Error("With materialized is not supported by this dialect");
      }
      // Helper for compiling any advanced `with` queries.
      withWrapped(alias, statementOrColumnList, nothingOrStatement, materialized) {
        let [query, columnList] = typeof nothingOrStatement > "u" ? [statementOrColumnList, void 0] : [nothingOrStatement, statementOrColumnList], statement = {
          grouping: "with",
          type: "withWrapped",
          alias,
          columnList,
          value: query
        };
        return materialized !== void 0 && (statement.materialized = materialized), this._statements.push(statement), this;
      }
      // With Recursive
      // ------
      withRecursive(alias, statementOrColumnList, nothingOrStatement) {
        return this._validateWithArgs(
          alias,
          statementOrColumnList,
          nothingOrStatement,
          "withRecursive"
        ), this.withRecursiveWrapped(
          alias,
          statementOrColumnList,
          nothingOrStatement
        );
      }
      // Helper for compiling any advanced `withRecursive` queries.
      withRecursiveWrapped(alias, statementOrColumnList, nothingOrStatement) {
        return this.withWrapped(alias, statementOrColumnList, nothingOrStatement), this._statements[this._statements.length - 1].recursive = !0, this;
      }
      // Select
      // ------
      // Adds a column or columns to the list of "columns"
      // being selected on the query.
      columns(column) {
        return !column && column !== 0 ? this : (this._statements.push({
          grouping: "columns",
          value: normalizeArr(...arguments)
        }), this);
      }
      // Adds a comment to the query
      comment(txt) {
        if (!isString(txt))
          throw new Error("Comment must be a string");
        let forbiddenChars = ["/*", "*/", "?"];
        if (forbiddenChars.some((chars) => txt.includes(chars)))
          throw new Error(`Cannot include ${forbiddenChars.join(", ")} in comment`);
        return this._comments.push({
          comment: txt
        }), this;
      }
      // Allow for a sub-select to be explicitly aliased as a column,
      // without needing to compile the query in a where.
      as(column) {
        return this._single.as = column, this;
      }
      // Adds a single hint or an array of hits to the list of "hintComments" on the query.
      hintComment(hints) {
        if (hints = Array.isArray(hints) ? hints : [hints], hints.some((hint) => !isString(hint)))
          throw new Error("Hint comment must be a string");
        if (hints.some((hint) => hint.includes("/*") || hint.includes("*/")))
          throw new Error('Hint comment cannot include "/*" or "*/"');
        if (hints.some((hint) => hint.includes("?")))
          throw new Error('Hint comment cannot include "?"');
        return this._statements.push({
          grouping: "hintComments",
          value: hints
        }), this;
      }
      // Prepends the `schemaName` on `tableName` defined by `.table` and `.join`.
      withSchema(schemaName) {
        return this._single.schema = schemaName, this;
      }
      // Sets the `tableName` on the query.
      // Alias to "from" for select and "into" for insert statements
      // e.g. builder.insert({a: value}).into('tableName')
      // `options`: options object containing keys:
      //   - `only`: whether the query should use SQL's ONLY to not return
      //           inheriting table data. Defaults to false.
      table(tableName, options = {}) {
        return this._single.table = tableName, this._single.only = options.only === !0, this;
      }
      // Adds a `distinct` clause to the query.
      distinct(...args) {
        return this._statements.push({
          grouping: "columns",
          value: normalizeArr(...args),
          distinct: !0
        }), this;
      }
      distinctOn(...args) {
        if (isEmpty(args))
          throw new Error("distinctOn requires at least on argument");
        return this._statements.push({
          grouping: "columns",
          value: normalizeArr(...args),
          distinctOn: !0
        }), this;
      }
      // Adds a join clause to the query, allowing for advanced joins
      // with an anonymous function as the second argument.
      join(table, first, ...args) {
        let join, schema = table instanceof _Builder || typeof table == "function" ? void 0 : this._single.schema, joinType = this._joinType();
        return typeof first == "function" ? (join = new JoinClause(table, joinType, schema), first.call(join, join)) : joinType === "raw" ? join = new JoinClause(this.client.raw(table, first), "raw") : (join = new JoinClause(table, joinType, schema), first && join.on(first, ...args)), this._statements.push(join), this;
      }
      using(tables) {
        throw new Error(
          "'using' function is only available in PostgreSQL dialect with Delete statements."
        );
      }
      // JOIN blocks:
      innerJoin(...args) {
        return this._joinType("inner").join(...args);
      }
      leftJoin(...args) {
        return this._joinType("left").join(...args);
      }
      leftOuterJoin(...args) {
        return this._joinType("left outer").join(...args);
      }
      rightJoin(...args) {
        return this._joinType("right").join(...args);
      }
      rightOuterJoin(...args) {
        return this._joinType("right outer").join(...args);
      }
      outerJoin(...args) {
        return this._joinType("outer").join(...args);
      }
      fullOuterJoin(...args) {
        return this._joinType("full outer").join(...args);
      }
      crossJoin(...args) {
        return this._joinType("cross").join(...args);
      }
      joinRaw(...args) {
        return this._joinType("raw").join(...args);
      }
      // Where modifiers:
      get or() {
        return this._bool("or");
      }
      get not() {
        return this._not(!0);
      }
      // The where function can be used in several ways:
      // The most basic is `where(key, value)`, which expands to
      // where key = value.
      where(column, operator, value) {
        let argsLength = arguments.length;
        if (column === !1 || column === !0)
          return this.where(1, "=", column ? 1 : 0);
        if (typeof column == "function")
          return this.whereWrapped(column);
        if (isObject(column) && !column.isRawInstance)
          return this._objectWhere(column);
        if (column && column.isRawInstance && argsLength === 1)
          return this.whereRaw(column);
        if (argsLength === 2 && (value = operator, operator = "=", value === null))
          return this.whereNull(column);
        let checkOperator = `${operator}`.toLowerCase().trim();
        if (argsLength === 3) {
          if (checkOperator === "in" || checkOperator === "not in")
            return this._not(checkOperator === "not in").whereIn(column, value);
          if (checkOperator === "between" || checkOperator === "not between")
            return this._not(checkOperator === "not between").whereBetween(
              column,
              value
            );
        }
        return value === null && (checkOperator === "is" || checkOperator === "is not") ? this._not(checkOperator === "is not").whereNull(column) : (this._statements.push({
          grouping: "where",
          type: "whereBasic",
          column,
          operator,
          value,
          not: this._not(),
          bool: this._bool(),
          asColumn: this._asColumnFlag
        }), this);
      }
      whereColumn(...args) {
        return this._asColumnFlag = !0, this.where(...args), this._asColumnFlag = !1, this;
      }
      // Adds an `or where` clause to the query.
      orWhere(column, ...args) {
        this._bool("or");
        let obj = column;
        return isObject(obj) && !obj.isRawInstance ? this.whereWrapped(function() {
          for (let key in obj)
            this.andWhere(key, obj[key]);
        }) : this.where(column, ...args);
      }
      orWhereColumn(column, ...args) {
        this._bool("or");
        let obj = column;
        return isObject(obj) && !obj.isRawInstance ? this.whereWrapped(function() {
          for (let key in obj)
            this.andWhereColumn(key, "=", obj[key]);
        }) : this.whereColumn(column, ...args);
      }
      // Adds an `not where` clause to the query.
      whereNot(column, ...args) {
        return args.length >= 2 && (args[0] === "in" || args[0] === "between") && this.client.logger.warn(
          'whereNot is not suitable for "in" and "between" type subqueries. You should use "not in" and "not between" instead.'
        ), this._not(!0).where(column, ...args);
      }
      whereNotColumn(...args) {
        return this._not(!0).whereColumn(...args);
      }
      // Adds an `or not where` clause to the query.
      orWhereNot(...args) {
        return this._bool("or").whereNot(...args);
      }
      orWhereNotColumn(...args) {
        return this._bool("or").whereNotColumn(...args);
      }
      // Processes an object literal provided in a "where" clause.
      _objectWhere(obj) {
        let boolVal = this._bool(), notVal = this._not() ? "Not" : "";
        for (let key in obj)
          this[boolVal + "Where" + notVal](key, obj[key]);
        return this;
      }
      // Adds a raw `where` clause to the query.
      whereRaw(sql, bindings) {
        let raw = sql.isRawInstance ? sql : this.client.raw(sql, bindings);
        return this._statements.push({
          grouping: "where",
          type: "whereRaw",
          value: raw,
          not: this._not(),
          bool: this._bool()
        }), this;
      }
      orWhereRaw(sql, bindings) {
        return this._bool("or").whereRaw(sql, bindings);
      }
      // Helper for compiling any advanced `where` queries.
      whereWrapped(callback) {
        return this._statements.push({
          grouping: "where",
          type: "whereWrapped",
          value: callback,
          not: this._not(),
          bool: this._bool()
        }), this;
      }
      // Adds a `where exists` clause to the query.
      whereExists(callback) {
        return this._statements.push({
          grouping: "where",
          type: "whereExists",
          value: callback,
          not: this._not(),
          bool: this._bool()
        }), this;
      }
      // Adds an `or where exists` clause to the query.
      orWhereExists(callback) {
        return this._bool("or").whereExists(callback);
      }
      // Adds a `where not exists` clause to the query.
      whereNotExists(callback) {
        return this._not(!0).whereExists(callback);
      }
      // Adds a `or where not exists` clause to the query.
      orWhereNotExists(callback) {
        return this._bool("or").whereNotExists(callback);
      }
      // Adds a `where in` clause to the query.
      whereIn(column, values) {
        return Array.isArray(values) && isEmpty(values) ? this.where(this._not()) : (this._statements.push({
          grouping: "where",
          type: "whereIn",
          column,
          value: values,
          not: this._not(),
          bool: this._bool()
        }), this);
      }
      // Adds a `or where in` clause to the query.
      orWhereIn(column, values) {
        return this._bool("or").whereIn(column, values);
      }
      // Adds a `where not in` clause to the query.
      whereNotIn(column, values) {
        return this._not(!0).whereIn(column, values);
      }
      // Adds a `or where not in` clause to the query.
      orWhereNotIn(column, values) {
        return this._bool("or")._not(!0).whereIn(column, values);
      }
      // Adds a `where null` clause to the query.
      whereNull(column) {
        return this._statements.push({
          grouping: "where",
          type: "whereNull",
          column,
          not: this._not(),
          bool: this._bool()
        }), this;
      }
      // Adds a `or where null` clause to the query.
      orWhereNull(column) {
        return this._bool("or").whereNull(column);
      }
      // Adds a `where not null` clause to the query.
      whereNotNull(column) {
        return this._not(!0).whereNull(column);
      }
      // Adds a `or where not null` clause to the query.
      orWhereNotNull(column) {
        return this._bool("or").whereNotNull(column);
      }
      // Adds a `where between` clause to the query.
      whereBetween(column, values) {
        return assert(
          Array.isArray(values),
          "The second argument to whereBetween must be an array."
        ), assert(
          values.length === 2,
          "You must specify 2 values for the whereBetween clause"
        ), this._statements.push({
          grouping: "where",
          type: "whereBetween",
          column,
          value: values,
          not: this._not(),
          bool: this._bool()
        }), this;
      }
      // Adds a `where not between` clause to the query.
      whereNotBetween(column, values) {
        return this._not(!0).whereBetween(column, values);
      }
      // Adds a `or where between` clause to the query.
      orWhereBetween(column, values) {
        return this._bool("or").whereBetween(column, values);
      }
      // Adds a `or where not between` clause to the query.
      orWhereNotBetween(column, values) {
        return this._bool("or").whereNotBetween(column, values);
      }
      _whereLike(type, column, value) {
        return this._statements.push({
          grouping: "where",
          type,
          column,
          value,
          not: this._not(),
          bool: this._bool(),
          asColumn: this._asColumnFlag
        }), this;
      }
      // Adds a `where like` clause to the query.
      whereLike(column, value) {
        return this._whereLike("whereLike", column, value);
      }
      // Adds a `or where like` clause to the query.
      orWhereLike(column, value) {
        return this._bool("or")._whereLike("whereLike", column, value);
      }
      // Adds a `where ilike` clause to the query.
      whereILike(column, value) {
        return this._whereLike("whereILike", column, value);
      }
      // Adds a `or where ilike` clause to the query.
      orWhereILike(column, value) {
        return this._bool("or")._whereLike("whereILike", column, value);
      }
      // Adds a `group by` clause to the query.
      groupBy(item) {
        return item && item.isRawInstance ? this.groupByRaw.apply(this, arguments) : (this._statements.push({
          grouping: "group",
          type: "groupByBasic",
          value: normalizeArr(...arguments)
        }), this);
      }
      // Adds a raw `group by` clause to the query.
      groupByRaw(sql, bindings) {
        let raw = sql.isRawInstance ? sql : this.client.raw(sql, bindings);
        return this._statements.push({
          grouping: "group",
          type: "groupByRaw",
          value: raw
        }), this;
      }
      // Adds a `order by` clause to the query.
      orderBy(column, direction, nulls = "") {
        return Array.isArray(column) ? this._orderByArray(column) : (this._statements.push({
          grouping: "order",
          type: "orderByBasic",
          value: column,
          direction,
          nulls
        }), this);
      }
      // Adds a `order by` with multiple columns to the query.
      _orderByArray(columnDefs) {
        for (let i = 0; i < columnDefs.length; i++) {
          let columnInfo = columnDefs[i];
          isObject(columnInfo) ? this._statements.push({
            grouping: "order",
            type: "orderByBasic",
            value: columnInfo.column,
            direction: columnInfo.order,
            nulls: columnInfo.nulls
          }) : (isString(columnInfo) || isNumber(columnInfo)) && this._statements.push({
            grouping: "order",
            type: "orderByBasic",
            value: columnInfo
          });
        }
        return this;
      }
      // Add a raw `order by` clause to the query.
      orderByRaw(sql, bindings) {
        let raw = sql.isRawInstance ? sql : this.client.raw(sql, bindings);
        return this._statements.push({
          grouping: "order",
          type: "orderByRaw",
          value: raw
        }), this;
      }
      _union(clause, args) {
        let callbacks = args[0], wrap = args[1];
        if (args.length === 1 || args.length === 2 && isBoolean(wrap)) {
          Array.isArray(callbacks) || (callbacks = [callbacks]);
          for (let i = 0, l = callbacks.length; i < l; i++)
            this._statements.push({
              grouping: "union",
              clause,
              value: callbacks[i],
              wrap: wrap || !1
            });
        } else
          callbacks = toArray(args).slice(0, args.length - 1), wrap = args[args.length - 1], isBoolean(wrap) || (callbacks.push(wrap), wrap = !1), this._union(clause, [callbacks, wrap]);
        return this;
      }
      // Add a union statement to the query.
      union(...args) {
        return this._union("union", args);
      }
      // Adds a union all statement to the query.
      unionAll(...args) {
        return this._union("union all", args);
      }
      intersect(...args) {
        return this._union("intersect", args);
      }
      except(...args) {
        return this._union("except", args);
      }
      // Adds a `having` clause to the query.
      having(column, operator, value) {
        return column.isRawInstance && arguments.length === 1 ? this.havingRaw(column) : typeof column == "function" ? this.havingWrapped(column) : (this._statements.push({
          grouping: "having",
          type: "havingBasic",
          column,
          operator,
          value,
          bool: this._bool(),
          not: this._not()
        }), this);
      }
      orHaving(column, ...args) {
        this._bool("or");
        let obj = column;
        return isObject(obj) && !obj.isRawInstance ? this.havingWrapped(function() {
          for (let key in obj)
            this.andHaving(key, obj[key]);
        }) : this.having(column, ...args);
      }
      // Helper for compiling any advanced `having` queries.
      havingWrapped(callback) {
        return this._statements.push({
          grouping: "having",
          type: "havingWrapped",
          value: callback,
          bool: this._bool(),
          not: this._not()
        }), this;
      }
      havingNull(column) {
        return this._statements.push({
          grouping: "having",
          type: "havingNull",
          column,
          not: this._not(),
          bool: this._bool()
        }), this;
      }
      orHavingNull(callback) {
        return this._bool("or").havingNull(callback);
      }
      havingNotNull(callback) {
        return this._not(!0).havingNull(callback);
      }
      orHavingNotNull(callback) {
        return this._not(!0)._bool("or").havingNull(callback);
      }
      havingExists(callback) {
        return this._statements.push({
          grouping: "having",
          type: "havingExists",
          value: callback,
          not: this._not(),
          bool: this._bool()
        }), this;
      }
      orHavingExists(callback) {
        return this._bool("or").havingExists(callback);
      }
      havingNotExists(callback) {
        return this._not(!0).havingExists(callback);
      }
      orHavingNotExists(callback) {
        return this._not(!0)._bool("or").havingExists(callback);
      }
      havingBetween(column, values) {
        return assert(
          Array.isArray(values),
          "The second argument to havingBetween must be an array."
        ), assert(
          values.length === 2,
          "You must specify 2 values for the havingBetween clause"
        ), this._statements.push({
          grouping: "having",
          type: "havingBetween",
          column,
          value: values,
          not: this._not(),
          bool: this._bool()
        }), this;
      }
      orHavingBetween(column, values) {
        return this._bool("or").havingBetween(column, values);
      }
      havingNotBetween(column, values) {
        return this._not(!0).havingBetween(column, values);
      }
      orHavingNotBetween(column, values) {
        return this._not(!0)._bool("or").havingBetween(column, values);
      }
      havingIn(column, values) {
        return Array.isArray(values) && isEmpty(values) ? this.where(this._not()) : (this._statements.push({
          grouping: "having",
          type: "havingIn",
          column,
          value: values,
          not: this._not(),
          bool: this._bool()
        }), this);
      }
      // Adds a `or where in` clause to the query.
      orHavingIn(column, values) {
        return this._bool("or").havingIn(column, values);
      }
      // Adds a `where not in` clause to the query.
      havingNotIn(column, values) {
        return this._not(!0).havingIn(column, values);
      }
      // Adds a `or where not in` clause to the query.
      orHavingNotIn(column, values) {
        return this._bool("or")._not(!0).havingIn(column, values);
      }
      // Adds a raw `having` clause to the query.
      havingRaw(sql, bindings) {
        let raw = sql.isRawInstance ? sql : this.client.raw(sql, bindings);
        return this._statements.push({
          grouping: "having",
          type: "havingRaw",
          value: raw,
          bool: this._bool(),
          not: this._not()
        }), this;
      }
      orHavingRaw(sql, bindings) {
        return this._bool("or").havingRaw(sql, bindings);
      }
      // set the skip binding parameter (= insert the raw value in the query) for an attribute.
      _setSkipBinding(attribute, options) {
        let skipBinding = options;
        isObject(options) && (skipBinding = options.skipBinding), this._single.skipBinding = this._single.skipBinding || {}, this._single.skipBinding[attribute] = skipBinding;
      }
      // Only allow a single "offset" to be set for the current query.
      offset(value, options) {
        if (value == null || value.isRawInstance || value instanceof _Builder)
          this._single.offset = value;
        else {
          let val = parseInt(value, 10);
          if (isNaN(val))
            this.client.logger.warn("A valid integer must be provided to offset");
          else {
            if (val < 0)
              throw new Error("A non-negative integer must be provided to offset.");
            this._single.offset = val;
          }
        }
        return this._setSkipBinding("offset", options), this;
      }
      // Only allow a single "limit" to be set for the current query.
      limit(value, options) {
        let val = parseInt(value, 10);
        return isNaN(val) ? this.client.logger.warn("A valid integer must be provided to limit") : (this._single.limit = val, this._setSkipBinding("limit", options)), this;
      }
      // Retrieve the "count" result of the query.
      count(column, options) {
        return this._aggregate("count", column || "*", options);
      }
      // Retrieve the minimum value of a given column.
      min(column, options) {
        return this._aggregate("min", column, options);
      }
      // Retrieve the maximum value of a given column.
      max(column, options) {
        return this._aggregate("max", column, options);
      }
      // Retrieve the sum of the values of a given column.
      sum(column, options) {
        return this._aggregate("sum", column, options);
      }
      // Retrieve the average of the values of a given column.
      avg(column, options) {
        return this._aggregate("avg", column, options);
      }
      // Retrieve the "count" of the distinct results of the query.
      countDistinct(...columns) {
        let options;
        return columns.length > 1 && isPlainObject(last(columns)) && ([options] = columns.splice(columns.length - 1, 1)), columns.length ? columns.length === 1 && (columns = columns[0]) : columns = "*", this._aggregate("count", columns, { ...options, distinct: !0 });
      }
      // Retrieve the sum of the distinct values of a given column.
      sumDistinct(column, options) {
        return this._aggregate("sum", column, { ...options, distinct: !0 });
      }
      // Retrieve the vg of the distinct results of the query.
      avgDistinct(column, options) {
        return this._aggregate("avg", column, { ...options, distinct: !0 });
      }
      // Increments a column's value by the specified amount.
      increment(column, amount = 1) {
        if (isObject(column)) {
          for (let key in column)
            this._counter(key, column[key]);
          return this;
        }
        return this._counter(column, amount);
      }
      // Decrements a column's value by the specified amount.
      decrement(column, amount = 1) {
        if (isObject(column)) {
          for (let key in column)
            this._counter(key, -column[key]);
          return this;
        }
        return this._counter(column, -amount);
      }
      // Clears increments/decrements
      clearCounters() {
        return this._single.counter = {}, this;
      }
      // Sets the values for a `select` query, informing that only the first
      // row should be returned (limit 1).
      first(...args) {
        if (this._method && this._method !== "select")
          throw new Error(`Cannot chain .first() on "${this._method}" query`);
        return this.select(normalizeArr(...args)), this._method = "first", this.limit(1), this;
      }
      // Use existing connection to execute the query
      // Same value that client.acquireConnection() for an according client returns should be passed
      connection(_connection) {
        return this._connection = _connection, this.client.processPassedConnection(_connection), this;
      }
      // Pluck a column from a query.
      pluck(column) {
        if (this._method && this._method !== "select")
          throw new Error(`Cannot chain .pluck() on "${this._method}" query`);
        return this._method = "pluck", this._single.pluck = column, this._statements.push({
          grouping: "columns",
          type: "pluck",
          value: column
        }), this;
      }
      // Deprecated. Remove everything from select clause
      clearSelect() {
        return this._clearGrouping("columns"), this;
      }
      // Deprecated. Remove everything from where clause
      clearWhere() {
        return this._clearGrouping("where"), this;
      }
      // Deprecated. Remove everything from group clause
      clearGroup() {
        return this._clearGrouping("group"), this;
      }
      // Deprecated. Remove everything from order clause
      clearOrder() {
        return this._clearGrouping("order"), this;
      }
      // Deprecated. Remove everything from having clause
      clearHaving() {
        return this._clearGrouping("having"), this;
      }
      // Remove everything from statement clause
      clear(statement) {
        if (!CLEARABLE_STATEMENTS.has(statement))
          throw new Error(`Knex Error: unknown statement '${statement}'`);
        return statement.startsWith("counter") ? this.clearCounters() : (statement === "select" && (statement = "columns"), this._clearGrouping(statement), this);
      }
      // Insert & Update
      // ------
      // Sets the values for an `insert` query.
      insert(values, returning, options) {
        return this._method = "insert", isEmpty(returning) || this.returning(returning, options), this._single.insert = values, this;
      }
      // Sets the values for an `update`, allowing for both
      // `.update(key, value, [returning])` and `.update(obj, [returning])` syntaxes.
      update(values, returning, options) {
        let ret, obj = this._single.update || {};
        if (this._method = "update", isString(values))
          isPlainObject(returning) ? obj[values] = JSON.stringify(returning) : obj[values] = returning, arguments.length > 2 && (ret = arguments[2]);
        else {
          let keys = Object.keys(values);
          this._single.update && this.client.logger.warn("Update called multiple times with objects.");
          let i = -1;
          for (; ++i < keys.length; )
            obj[keys[i]] = values[keys[i]];
          ret = arguments[1];
        }
        return isEmpty(ret) || this.returning(ret, options), this._single.update = obj, this;
      }
      // Sets the returning value for the query.
      returning(returning, options) {
        return this._single.returning = returning, this._single.options = options, this;
      }
      onConflict(columns) {
        return typeof columns == "string" && (columns = [columns]), new OnConflictBuilder(this, columns || !0);
      }
      // Delete
      // ------
      // Executes a delete statement on the query;
      delete(ret, options) {
        return this._method = "del", isEmpty(ret) || this.returning(ret, options), this;
      }
      // Truncates a table, ends the query chain.
      truncate(tableName) {
        return this._method = "truncate", tableName && (this._single.table = tableName), this;
      }
      // Retrieves columns for the table specified by `knex(tableName)`
      columnInfo(column) {
        return this._method = "columnInfo", this._single.columnInfo = column, this;
      }
      // Set a lock for update constraint.
      forUpdate(...tables) {
        return this._single.lock = lockMode.forUpdate, tables.length === 1 && Array.isArray(tables[0]) ? this._single.lockTables = tables[0] : this._single.lockTables = tables, this;
      }
      // Set a lock for share constraint.
      forShare(...tables) {
        return this._single.lock = lockMode.forShare, this._single.lockTables = tables, this;
      }
      // Set a lock for no key update constraint.
      forNoKeyUpdate(...tables) {
        return this._single.lock = lockMode.forNoKeyUpdate, this._single.lockTables = tables, this;
      }
      // Set a lock for key share constraint.
      forKeyShare(...tables) {
        return this._single.lock = lockMode.forKeyShare, this._single.lockTables = tables, this;
      }
      // Skips locked rows when using a lock constraint.
      skipLocked() {
        if (!this._isSelectQuery())
          throw new Error(`Cannot chain .skipLocked() on "${this._method}" query!`);
        if (!this._hasLockMode())
          throw new Error(
            ".skipLocked() can only be used after a call to .forShare() or .forUpdate()!"
          );
        if (this._single.waitMode === waitMode.noWait)
          throw new Error(".skipLocked() cannot be used together with .noWait()!");
        return this._single.waitMode = waitMode.skipLocked, this;
      }
      // Causes error when acessing a locked row instead of waiting for it to be released.
      noWait() {
        if (!this._isSelectQuery())
          throw new Error(`Cannot chain .noWait() on "${this._method}" query!`);
        if (!this._hasLockMode())
          throw new Error(
            ".noWait() can only be used after a call to .forShare() or .forUpdate()!"
          );
        if (this._single.waitMode === waitMode.skipLocked)
          throw new Error(".noWait() cannot be used together with .skipLocked()!");
        return this._single.waitMode = waitMode.noWait, this;
      }
      // Takes a JS object of methods to call and calls them
      fromJS(obj) {
        return each(obj, (val, key) => {
          typeof this[key] != "function" && this.client.logger.warn(`Knex Error: unknown key ${key}`), Array.isArray(val) ? this[key].apply(this, val) : this[key](val);
        }), this;
      }
      fromRaw(sql, bindings) {
        let raw = sql.isRawInstance ? sql : this.client.raw(sql, bindings);
        return this.from(raw);
      }
      // Passes query to provided callback function, useful for e.g. composing
      // domain-specific helpers
      modify(callback) {
        return callback.apply(this, [this].concat(tail(arguments))), this;
      }
      upsert(values, returning, options) {
        throw new Error(
          `Upsert is not yet supported for dialect ${this.client.dialect}`
        );
      }
      // JSON support functions
      _json(nameFunction, params) {
        return this._statements.push({
          grouping: "columns",
          type: "json",
          method: nameFunction,
          params
        }), this;
      }
      jsonExtract() {
        let column = arguments[0], path, alias, singleValue = !0;
        return arguments.length >= 2 && (path = arguments[1]), arguments.length >= 3 && (alias = arguments[2]), arguments.length === 4 && (singleValue = arguments[3]), arguments.length === 2 && Array.isArray(arguments[0]) && isBoolean(arguments[1]) && (singleValue = arguments[1]), this._json("jsonExtract", {
          column,
          path,
          alias,
          singleValue
          // boolean used only in MSSQL to use function for extract value instead of object/array.
        });
      }
      jsonSet(column, path, value, alias) {
        return this._json("jsonSet", {
          column,
          path,
          value,
          alias
        });
      }
      jsonInsert(column, path, value, alias) {
        return this._json("jsonInsert", {
          column,
          path,
          value,
          alias
        });
      }
      jsonRemove(column, path, alias) {
        return this._json("jsonRemove", {
          column,
          path,
          alias
        });
      }
      // Wheres for JSON
      _isJsonObject(jsonValue) {
        return isObject(jsonValue) && !(jsonValue instanceof _Builder);
      }
      _whereJsonWrappedValue(type, column, value) {
        let whereJsonClause = {
          grouping: "where",
          type,
          column,
          value,
          not: this._not(),
          bool: this._bool(),
          asColumn: this._asColumnFlag
        };
        arguments[3] && (whereJsonClause.operator = arguments[3]), arguments[4] && (whereJsonClause.jsonPath = arguments[4]), this._statements.push(whereJsonClause);
      }
      whereJsonObject(column, value) {
        return this._whereJsonWrappedValue("whereJsonObject", column, value), this;
      }
      orWhereJsonObject(column, value) {
        return this._bool("or").whereJsonObject(column, value);
      }
      whereNotJsonObject(column, value) {
        return this._not(!0).whereJsonObject(column, value);
      }
      orWhereNotJsonObject(column, value) {
        return this._bool("or").whereNotJsonObject(column, value);
      }
      whereJsonPath(column, path, operator, value) {
        return this._whereJsonWrappedValue("whereJsonPath", column, value, operator, path), this;
      }
      orWhereJsonPath(column, path, operator, value) {
        return this._bool("or").whereJsonPath(column, path, operator, value);
      }
      // Json superset wheres
      whereJsonSupersetOf(column, value) {
        return this._whereJsonWrappedValue("whereJsonSupersetOf", column, value), this;
      }
      whereJsonNotSupersetOf(column, value) {
        return this._not(!0).whereJsonSupersetOf(column, value);
      }
      orWhereJsonSupersetOf(column, value) {
        return this._bool("or").whereJsonSupersetOf(column, value);
      }
      orWhereJsonNotSupersetOf(column, value) {
        return this._bool("or").whereJsonNotSupersetOf(column, value);
      }
      // Json subset wheres
      whereJsonSubsetOf(column, value) {
        return this._whereJsonWrappedValue("whereJsonSubsetOf", column, value), this;
      }
      whereJsonNotSubsetOf(column, value) {
        return this._not(!0).whereJsonSubsetOf(column, value);
      }
      orWhereJsonSubsetOf(column, value) {
        return this._bool("or").whereJsonSubsetOf(column, value);
      }
      orWhereJsonNotSubsetOf(column, value) {
        return this._bool("or").whereJsonNotSubsetOf(column, value);
      }
      whereJsonHasNone(column, values) {
        return this._not(!0).whereJsonHasAll(column, values), this;
      }
      // end of wheres for JSON
      _analytic(alias, second, third) {
        let analytic, { schema } = this._single, method = this._analyticMethod();
        if (alias = typeof alias == "string" ? alias : null, assert(
          typeof second == "function" || second.isRawInstance || Array.isArray(second) || typeof second == "string" || typeof second == "object",
          `The second argument to an analytic function must be either a function, a raw,
       an array of string or object, an object or a single string.`
        ), third && assert(
          Array.isArray(third) || typeof third == "string" || typeof third == "object",
          "The third argument to an analytic function must be either a string, an array of string or object or an object."
        ), isFunction(second))
          analytic = new Analytic(method, schema, alias), second.call(analytic, analytic);
        else if (second.isRawInstance)
          analytic = {
            grouping: "columns",
            type: "analytic",
            method,
            raw: second,
            alias
          };
        else {
          let order = Array.isArray(second) ? second : [second], partitions = third || [];
          partitions = Array.isArray(partitions) ? partitions : [partitions], analytic = {
            grouping: "columns",
            type: "analytic",
            method,
            order,
            alias,
            partitions
          };
        }
        return this._statements.push(analytic), this;
      }
      rank(...args) {
        return this._analyticMethod("rank")._analytic(...args);
      }
      denseRank(...args) {
        return this._analyticMethod("dense_rank")._analytic(...args);
      }
      rowNumber(...args) {
        return this._analyticMethod("row_number")._analytic(...args);
      }
      // ----------------------------------------------------------------------
      // Helper for the incrementing/decrementing queries.
      _counter(column, amount) {
        return amount = parseFloat(amount), this._method = "update", this._single.counter = this._single.counter || {}, this._single.counter[column] = amount, this;
      }
      // Helper to get or set the "boolFlag" value.
      _bool(val) {
        if (arguments.length === 1)
          return this._boolFlag = val, this;
        let ret = this._boolFlag;
        return this._boolFlag = "and", ret;
      }
      // Helper to get or set the "notFlag" value.
      _not(val) {
        if (arguments.length === 1)
          return this._notFlag = val, this;
        let ret = this._notFlag;
        return this._notFlag = !1, ret;
      }
      // Helper to get or set the "joinFlag" value.
      _joinType(val) {
        if (arguments.length === 1)
          return this._joinFlag = val, this;
        let ret = this._joinFlag || "inner";
        return this._joinFlag = "inner", ret;
      }
      _analyticMethod(val) {
        return arguments.length === 1 ? (this._analyticFlag = val, this) : this._analyticFlag || "row_number";
      }
      // Helper for compiling any aggregate queries.
      _aggregate(method, column, options = {}) {
        return this._statements.push({
          grouping: "columns",
          type: column.isRawInstance ? "aggregateRaw" : "aggregate",
          method,
          value: column,
          aggregateDistinct: options.distinct || !1,
          alias: options.as
        }), this;
      }
      // Helper function for clearing or reseting a grouping type from the builder
      _clearGrouping(grouping) {
        grouping in this._single ? this._single[grouping] = void 0 : this._statements = reject(this._statements, { grouping });
      }
      // Helper function that checks if the builder will emit a select query
      _isSelectQuery() {
        return SELECT_COMMANDS.has(this._method);
      }
      // Helper function that checks if the query has a lock mode set
      _hasLockMode() {
        return LOCK_MODES.has(this._single.lock);
      }
    };
    Builder.prototype.select = Builder.prototype.columns;
    Builder.prototype.column = Builder.prototype.columns;
    Builder.prototype.andWhereNot = Builder.prototype.whereNot;
    Builder.prototype.andWhereNotColumn = Builder.prototype.whereNotColumn;
    Builder.prototype.andWhere = Builder.prototype.where;
    Builder.prototype.andWhereColumn = Builder.prototype.whereColumn;
    Builder.prototype.andWhereRaw = Builder.prototype.whereRaw;
    Builder.prototype.andWhereBetween = Builder.prototype.whereBetween;
    Builder.prototype.andWhereNotBetween = Builder.prototype.whereNotBetween;
    Builder.prototype.andWhereJsonObject = Builder.prototype.whereJsonObject;
    Builder.prototype.andWhereNotJsonObject = Builder.prototype.whereNotJsonObject;
    Builder.prototype.andWhereJsonPath = Builder.prototype.whereJsonPath;
    Builder.prototype.andWhereLike = Builder.prototype.whereLike;
    Builder.prototype.andWhereILike = Builder.prototype.whereILike;
    Builder.prototype.andHaving = Builder.prototype.having;
    Builder.prototype.andHavingIn = Builder.prototype.havingIn;
    Builder.prototype.andHavingNotIn = Builder.prototype.havingNotIn;
    Builder.prototype.andHavingNull = Builder.prototype.havingNull;
    Builder.prototype.andHavingNotNull = Builder.prototype.havingNotNull;
    Builder.prototype.andHavingExists = Builder.prototype.havingExists;
    Builder.prototype.andHavingNotExists = Builder.prototype.havingNotExists;
    Builder.prototype.andHavingBetween = Builder.prototype.havingBetween;
    Builder.prototype.andHavingNotBetween = Builder.prototype.havingNotBetween;
    Builder.prototype.from = Builder.prototype.table;
    Builder.prototype.into = Builder.prototype.table;
    Builder.prototype.del = Builder.prototype.delete;
    augmentWithBuilderInterface(Builder);
    addQueryContext(Builder);
    Builder.extend = (methodName, fn) => {
      if (Object.prototype.hasOwnProperty.call(Builder.prototype, methodName))
        throw new Error(
          `Can't extend QueryBuilder with existing method ('${methodName}').`
        );
      assign(Builder.prototype, { [methodName]: fn });
    };
    var OnConflictBuilder = class {
      constructor(builder, columns) {
        this.builder = builder, this._columns = columns;
      }
      // Sets insert query to ignore conflicts
      ignore() {
        return this.builder._single.onConflict = this._columns, this.builder._single.ignore = !0, this.builder;
      }
      // Sets insert query to update on conflict
      merge(updates) {
        return this.builder._single.onConflict = this._columns, this.builder._single.merge = { updates }, this.builder;
      }
      // Prevent
      then() {
        throw new Error(
          "Incomplete onConflict clause. .onConflict() must be directly followed by either .merge() or .ignore()"
        );
      }
    };
    module.exports = Builder;
  }
});

// node_modules/lodash/_arrayReduce.js
var require_arrayReduce = __commonJS({
  "node_modules/lodash/_arrayReduce.js"(exports, module) {
    function arrayReduce(array, iteratee, accumulator, initAccum) {
      var index = -1, length = array == null ? 0 : array.length;
      for (initAccum && length && (accumulator = array[++index]); ++index < length; )
        accumulator = iteratee(accumulator, array[index], index, array);
      return accumulator;
    }
    module.exports = arrayReduce;
  }
});

// node_modules/lodash/_baseReduce.js
var require_baseReduce = __commonJS({
  "node_modules/lodash/_baseReduce.js"(exports, module) {
    function baseReduce(collection, iteratee, accumulator, initAccum, eachFunc) {
      return eachFunc(collection, function(value, index, collection2) {
        accumulator = initAccum ? (initAccum = !1, value) : iteratee(accumulator, value, index, collection2);
      }), accumulator;
    }
    module.exports = baseReduce;
  }
});

// node_modules/lodash/reduce.js
var require_reduce = __commonJS({
  "node_modules/lodash/reduce.js"(exports, module) {
    var arrayReduce = require_arrayReduce(), baseEach = require_baseEach(), baseIteratee = require_baseIteratee(), baseReduce = require_baseReduce(), isArray = require_isArray();
    function reduce(collection, iteratee, accumulator) {
      var func = isArray(collection) ? arrayReduce : baseReduce, initAccum = arguments.length < 3;
      return func(collection, baseIteratee(iteratee, 4), accumulator, initAccum, baseEach);
    }
    module.exports = reduce;
  }
});

// node_modules/lodash/transform.js
var require_transform = __commonJS({
  "node_modules/lodash/transform.js"(exports, module) {
    var arrayEach = require_arrayEach(), baseCreate = require_baseCreate(), baseForOwn = require_baseForOwn(), baseIteratee = require_baseIteratee(), getPrototype = require_getPrototype(), isArray = require_isArray(), isBuffer = require_isBuffer(), isFunction = require_isFunction(), isObject = require_isObject(), isTypedArray = require_isTypedArray();
    function transform(object, iteratee, accumulator) {
      var isArr = isArray(object), isArrLike = isArr || isBuffer(object) || isTypedArray(object);
      if (iteratee = baseIteratee(iteratee, 4), accumulator == null) {
        var Ctor = object && object.constructor;
        isArrLike ? accumulator = isArr ? new Ctor() : [] : isObject(object) ? accumulator = isFunction(Ctor) ? baseCreate(getPrototype(object)) : {} : accumulator = {};
      }
      return (isArrLike ? arrayEach : baseForOwn)(object, function(value, index, object2) {
        return iteratee(accumulator, value, index, object2);
      }), accumulator;
    }
    module.exports = transform;
  }
});

// node_modules/knex/lib/formatter/formatterUtils.js
var require_formatterUtils = __commonJS({
  "node_modules/knex/lib/formatter/formatterUtils.js"(exports, module) {
    var { isObject } = require_is();
    function compileCallback(callback, method, client, bindingsHolder) {
      let builder = client.queryBuilder();
      return callback.call(builder, builder), client.queryCompiler(builder, bindingsHolder.bindings).toSQL(method || builder._method || "select");
    }
    function wrapAsIdentifier(value, builder, client) {
      let queryContext = builder.queryContext();
      return client.wrapIdentifier((value || "").trim(), queryContext);
    }
    function formatDefault(value, type, client) {
      return value === void 0 ? "" : value === null ? "null" : value && value.isRawInstance ? value.toQuery() : type === "bool" ? (value === "false" && (value = 0), `'${value ? 1 : 0}'`) : (type === "json" || type === "jsonb") && isObject(value) ? `'${JSON.stringify(value)}'` : client._escapeBinding(value.toString());
    }
    module.exports = {
      compileCallback,
      wrapAsIdentifier,
      formatDefault
    };
  }
});

// node_modules/knex/lib/formatter/wrappingFormatter.js
var require_wrappingFormatter = __commonJS({
  "node_modules/knex/lib/formatter/wrappingFormatter.js"(exports, module) {
    var transform = require_transform(), QueryBuilder = require_querybuilder(), { compileCallback, wrapAsIdentifier } = require_formatterUtils(), orderBys = ["asc", "desc"], operators = transform(
      [
        "=",
        "<",
        ">",
        "<=",
        "<=>",
        ">=",
        "<>",
        "!=",
        "like",
        "not like",
        "between",
        "not between",
        "ilike",
        "not ilike",
        "exists",
        "not exist",
        "rlike",
        "not rlike",
        "regexp",
        "not regexp",
        "match",
        "similar to",
        "not similar to",
        "&",
        "|",
        "^",
        "<<",
        ">>",
        "~",
        "~=",
        "~*",
        "!~",
        "!~*",
        "#",
        "&&",
        "@>",
        "<@",
        "||",
        "&<",
        "&>",
        "-|-",
        "@@",
        "!!",
        ["?", "\\?"],
        ["?|", "\\?|"],
        ["?&", "\\?&"]
      ],
      (result, key) => {
        Array.isArray(key) ? result[key[0]] = key[1] : result[key] = key;
      },
      {}
    );
    function columnize(target, builder, client, bindingHolder) {
      if (!Array.isArray(target))
        return wrap(target, void 0, builder, client, bindingHolder);
      let columns = target, str = "", i = -1;
      for (; ++i < columns.length; )
        i > 0 && (str += ", "), str += wrap(columns[i], void 0, builder, client, bindingHolder);
      return str;
    }
    function wrap(value, isParameter, builder, client, bindingHolder) {
      let raw = unwrapRaw(value, isParameter, builder, client, bindingHolder);
      if (raw) return raw;
      switch (typeof value) {
        case "function":
          return outputQuery(
            compileCallback(value, void 0, client, bindingHolder),
            !0,
            builder,
            client
          );
        case "object":
          return parseObject(value, builder, client, bindingHolder);
        case "number":
          return value;
        default:
          return wrapString(value + "", builder, client);
      }
    }
    function unwrapRaw(value, isParameter, builder, client, bindingsHolder) {
      let query;
      if (value instanceof QueryBuilder)
        return query = client.queryCompiler(value).toSQL(), query.bindings && bindingsHolder.bindings.push(...query.bindings), outputQuery(query, isParameter, builder, client);
      if (value && value.isRawInstance)
        return value.client = client, builder._queryContext && (value.queryContext = () => builder._queryContext), query = value.toSQL(), query.bindings && bindingsHolder.bindings.push(...query.bindings), query.sql;
      isParameter && bindingsHolder.bindings.push(value);
    }
    function operator(value, builder, client, bindingsHolder) {
      let raw = unwrapRaw(value, void 0, builder, client, bindingsHolder);
      if (raw) return raw;
      let operator2 = operators[(value || "").toLowerCase()];
      if (!operator2)
        throw new TypeError(`The operator "${value}" is not permitted`);
      return operator2;
    }
    function getAliasSeparatorIndex(value) {
      let i = -1;
      for (; (i = value.indexOf(" ", i + 1)) !== -1; )
        if (i + 3 < value.length && (value.charCodeAt(i + 1) | 32) === 97 && (value.charCodeAt(i + 2) | 32) === 115 && value.charCodeAt(i + 3) === 32)
          return i;
      return -1;
    }
    function wrapString(value, builder, client) {
      let asIndex = getAliasSeparatorIndex(value);
      if (asIndex !== -1) {
        let first = value.slice(0, asIndex), second = value.slice(asIndex + 4);
        return client.alias(
          wrapString(first, builder, client),
          wrapAsIdentifier(second, builder, client)
        );
      }
      let segmentStart = 0, dotIndex = value.indexOf(".");
      if (dotIndex === -1)
        return wrapAsIdentifier(value, builder, client);
      let wrapped = "", i = 0;
      for (; dotIndex !== -1; ) {
        let segment = value.slice(segmentStart, dotIndex);
        i > 0 && (wrapped += "."), wrapped += i === 0 ? wrapString((segment || "").trim(), builder, client) : wrapAsIdentifier(segment, builder, client), segmentStart = dotIndex + 1, dotIndex = value.indexOf(".", segmentStart), i++;
      }
      return `${wrapped}.${wrapAsIdentifier(
        value.slice(segmentStart),
        builder,
        client
      )}`;
    }
    function parseObject(obj, builder, client, formatter) {
      let ret = [];
      for (let alias in obj) {
        let queryOrIdentifier = obj[alias];
        if (typeof queryOrIdentifier == "function") {
          let compiled = compileCallback(
            queryOrIdentifier,
            void 0,
            client,
            formatter
          );
          compiled.as = alias, ret.push(outputQuery(compiled, !0, builder, client));
        } else queryOrIdentifier instanceof QueryBuilder ? ret.push(
          client.alias(
            `(${wrap(queryOrIdentifier, void 0, builder, client, formatter)})`,
            wrapAsIdentifier(alias, builder, client)
          )
        ) : ret.push(
          client.alias(
            wrap(queryOrIdentifier, void 0, builder, client, formatter),
            wrapAsIdentifier(alias, builder, client)
          )
        );
      }
      return ret.join(", ");
    }
    function outputQuery(compiled, isParameter, builder, client) {
      let sql = compiled.sql || "";
      return sql && (compiled.method === "select" || compiled.method === "first") && (isParameter || compiled.as) && (sql = `(${sql})`, compiled.as) ? client.alias(sql, wrapString(compiled.as, builder, client)) : sql;
    }
    function rawOrFn(value, method, builder, client, bindingHolder) {
      return typeof value == "function" ? outputQuery(
        compileCallback(value, method, client, bindingHolder),
        void 0,
        builder,
        client
      ) : unwrapRaw(value, void 0, builder, client, bindingHolder) || "";
    }
    function direction(value, builder, client, bindingsHolder) {
      let raw = unwrapRaw(value, void 0, builder, client, bindingsHolder);
      return raw || (orderBys.indexOf((value || "").toLowerCase()) !== -1 ? value : "asc");
    }
    module.exports = {
      columnize,
      direction,
      operator,
      outputQuery,
      getAliasSeparatorIndex,
      rawOrFn,
      unwrapRaw,
      wrap,
      wrapString
    };
  }
});

// node_modules/knex/lib/formatter/rawFormatter.js
var require_rawFormatter = __commonJS({
  "node_modules/knex/lib/formatter/rawFormatter.js"(exports, module) {
    var { columnize } = require_wrappingFormatter();
    function replaceRawArrBindings(raw, client) {
      let bindingsHolder = {
        bindings: []
      }, builder = raw, expectedBindings = raw.bindings.length, values = raw.bindings, index = 0, sql = raw.sql.replace(/\\?\?\??/g, function(match) {
        if (match === "\\?")
          return match;
        let value = values[index++];
        return match === "??" ? columnize(value, builder, client, bindingsHolder) : client.parameter(value, builder, bindingsHolder);
      });
      if (expectedBindings !== index)
        throw new Error(`Expected ${expectedBindings} bindings, saw ${index}`);
      return {
        method: "raw",
        sql,
        bindings: bindingsHolder.bindings
      };
    }
    function replaceKeyBindings(raw, client) {
      let bindingsHolder = {
        bindings: []
      }, builder = raw, values = raw.bindings, regex = /\\?(:(\w+):(?=::)|:(\w+):(?!:)|:(\w+))/g;
      return {
        method: "raw",
        sql: raw.sql.replace(regex, function(match, p1, p2, p3, p4) {
          if (match !== p1)
            return p1;
          let part = p2 || p3 || p4, key = match.trim(), isIdentifier = key[key.length - 1] === ":", value = values[part];
          return value === void 0 ? (Object.prototype.hasOwnProperty.call(values, part) && bindingsHolder.bindings.push(value), match) : isIdentifier ? match.replace(
            p1,
            columnize(value, builder, client, bindingsHolder)
          ) : match.replace(p1, client.parameter(value, builder, bindingsHolder));
        }),
        bindings: bindingsHolder.bindings
      };
    }
    module.exports = {
      replaceKeyBindings,
      replaceRawArrBindings
    };
  }
});

// node_modules/knex/lib/util/nanoid.js
var require_nanoid = __commonJS({
  "node_modules/knex/lib/util/nanoid.js"(exports, module) {
    var urlAlphabet = "ModuleSymbhasOwnPr-0123456789ABCDEFGHNRVfgctiUvz_KqYTJkLxpZXIjQW", numberAlphabet = "0123456789";
    function nanoid(size = 21) {
      let id = "", i = size;
      for (; i--; )
        id += urlAlphabet[Math.random() * 64 | 0];
      return id;
    }
    function nanonum(size = 21) {
      let id = "", i = size;
      for (; i--; )
        id += numberAlphabet[Math.random() * 10 | 0];
      return id;
    }
    module.exports = { nanoid, nanonum };
  }
});

// node_modules/knex/lib/raw.js
var require_raw = __commonJS({
  "node_modules/knex/lib/raw.js"(exports, module) {
    var { EventEmitter } = __require("events"), debug = require_src(), assign = require_assign(), isPlainObject = require_isPlainObject(), reduce = require_reduce(), {
      replaceRawArrBindings,
      replaceKeyBindings
    } = require_rawFormatter(), helpers = require_helpers(), saveAsyncStack = require_save_async_stack(), { nanoid } = require_nanoid(), { isNumber, isObject } = require_is(), {
      augmentWithBuilderInterface
    } = require_builder_interface_augmenter(), debugBindings = debug("knex:bindings"), Raw = class extends EventEmitter {
      constructor(client) {
        super(), this.client = client, this.sql = "", this.bindings = [], this._wrappedBefore = void 0, this._wrappedAfter = void 0, client && client.config && (this._debug = client.config.debug, saveAsyncStack(this, 4));
      }
      set(sql, bindings) {
        return this.sql = sql, this.bindings = isObject(bindings) && !bindings.toSQL || bindings === void 0 ? bindings : [bindings], this;
      }
      timeout(ms, { cancel } = {}) {
        return isNumber(ms) && ms > 0 && (this._timeout = ms, cancel && (this.client.assertCanCancelQuery(), this._cancelOnTimeout = !0)), this;
      }
      // Wraps the current sql with `before` and `after`.
      wrap(before, after) {
        return this._wrappedBefore = before, this._wrappedAfter = after, this;
      }
      // Calls `toString` on the Knex object.
      toString() {
        return this.toQuery();
      }
      // Returns the raw sql for the query.
      toSQL(method, tz) {
        let obj;
        if (Array.isArray(this.bindings) ? obj = replaceRawArrBindings(this, this.client) : this.bindings && isPlainObject(this.bindings) ? obj = replaceKeyBindings(this, this.client) : obj = {
          method: "raw",
          sql: this.sql,
          bindings: this.bindings === void 0 ? [] : [this.bindings]
        }, this._wrappedBefore && (obj.sql = this._wrappedBefore + obj.sql), this._wrappedAfter && (obj.sql = obj.sql + this._wrappedAfter), obj.options = reduce(this._options, assign, {}), this._timeout && (obj.timeout = this._timeout, this._cancelOnTimeout && (obj.cancelOnTimeout = this._cancelOnTimeout)), obj.bindings = obj.bindings || [], helpers.containsUndefined(obj.bindings)) {
          let undefinedBindingIndices = helpers.getUndefinedIndices(
            this.bindings
          );
          throw debugBindings(obj.bindings), new Error(
            `Undefined binding(s) detected for keys [${undefinedBindingIndices}] when compiling RAW query: ${obj.sql}`
          );
        }
        return obj.__knexQueryUid = nanoid(), Object.defineProperties(obj, {
          toNative: {
            value: () => ({
              sql: this.client.positionBindings(obj.sql),
              bindings: this.client.prepBindings(obj.bindings)
            }),
            enumerable: !1
          }
        }), obj;
      }
    };
    Raw.prototype.isRawInstance = !0;
    augmentWithBuilderInterface(Raw);
    helpers.addQueryContext(Raw);
    module.exports = Raw;
  }
});

// node_modules/lodash/compact.js
var require_compact = __commonJS({
  "node_modules/lodash/compact.js"(exports, module) {
    function compact(array) {
      for (var index = -1, length = array == null ? 0 : array.length, resIndex = 0, result = []; ++index < length; ) {
        var value = array[index];
        value && (result[resIndex++] = value);
      }
      return result;
    }
    module.exports = compact;
  }
});

// node_modules/lodash/_arrayAggregator.js
var require_arrayAggregator = __commonJS({
  "node_modules/lodash/_arrayAggregator.js"(exports, module) {
    function arrayAggregator(array, setter, iteratee, accumulator) {
      for (var index = -1, length = array == null ? 0 : array.length; ++index < length; ) {
        var value = array[index];
        setter(accumulator, value, iteratee(value), array);
      }
      return accumulator;
    }
    module.exports = arrayAggregator;
  }
});

// node_modules/lodash/_baseAggregator.js
var require_baseAggregator = __commonJS({
  "node_modules/lodash/_baseAggregator.js"(exports, module) {
    var baseEach = require_baseEach();
    function baseAggregator(collection, setter, iteratee, accumulator) {
      return baseEach(collection, function(value, key, collection2) {
        setter(accumulator, value, iteratee(value), collection2);
      }), accumulator;
    }
    module.exports = baseAggregator;
  }
});

// node_modules/lodash/_createAggregator.js
var require_createAggregator = __commonJS({
  "node_modules/lodash/_createAggregator.js"(exports, module) {
    var arrayAggregator = require_arrayAggregator(), baseAggregator = require_baseAggregator(), baseIteratee = require_baseIteratee(), isArray = require_isArray();
    function createAggregator(setter, initializer) {
      return function(collection, iteratee) {
        var func = isArray(collection) ? arrayAggregator : baseAggregator, accumulator = initializer ? initializer() : {};
        return func(collection, setter, baseIteratee(iteratee, 2), accumulator);
      };
    }
    module.exports = createAggregator;
  }
});

// node_modules/lodash/groupBy.js
var require_groupBy = __commonJS({
  "node_modules/lodash/groupBy.js"(exports, module) {
    var baseAssignValue = require_baseAssignValue(), createAggregator = require_createAggregator(), objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty, groupBy = createAggregator(function(result, value, key) {
      hasOwnProperty.call(result, key) ? result[key].push(value) : baseAssignValue(result, key, [value]);
    });
    module.exports = groupBy;
  }
});

// node_modules/lodash/_baseHas.js
var require_baseHas = __commonJS({
  "node_modules/lodash/_baseHas.js"(exports, module) {
    var objectProto = Object.prototype, hasOwnProperty = objectProto.hasOwnProperty;
    function baseHas(object, key) {
      return object != null && hasOwnProperty.call(object, key);
    }
    module.exports = baseHas;
  }
});

// node_modules/lodash/has.js
var require_has = __commonJS({
  "node_modules/lodash/has.js"(exports, module) {
    var baseHas = require_baseHas(), hasPath = require_hasPath();
    function has(object, path) {
      return object != null && hasPath(object, path, baseHas);
    }
    module.exports = has;
  }
});

// node_modules/lodash/_baseSet.js
var require_baseSet = __commonJS({
  "node_modules/lodash/_baseSet.js"(exports, module) {
    var assignValue = require_assignValue(), castPath = require_castPath(), isIndex = require_isIndex(), isObject = require_isObject(), toKey = require_toKey();
    function baseSet(object, path, value, customizer) {
      if (!isObject(object))
        return object;
      path = castPath(path, object);
      for (var index = -1, length = path.length, lastIndex = length - 1, nested = object; nested != null && ++index < length; ) {
        var key = toKey(path[index]), newValue = value;
        if (key === "__proto__" || key === "constructor" || key === "prototype")
          return object;
        if (index != lastIndex) {
          var objValue = nested[key];
          newValue = customizer ? customizer(objValue, key, nested) : void 0, newValue === void 0 && (newValue = isObject(objValue) ? objValue : isIndex(path[index + 1]) ? [] : {});
        }
        assignValue(nested, key, newValue), nested = nested[key];
      }
      return object;
    }
    module.exports = baseSet;
  }
});

// node_modules/lodash/_basePickBy.js
var require_basePickBy = __commonJS({
  "node_modules/lodash/_basePickBy.js"(exports, module) {
    var baseGet = require_baseGet(), baseSet = require_baseSet(), castPath = require_castPath();
    function basePickBy(object, paths, predicate) {
      for (var index = -1, length = paths.length, result = {}; ++index < length; ) {
        var path = paths[index], value = baseGet(object, path);
        predicate(value, path) && baseSet(result, castPath(path, object), value);
      }
      return result;
    }
    module.exports = basePickBy;
  }
});

// node_modules/lodash/pickBy.js
var require_pickBy = __commonJS({
  "node_modules/lodash/pickBy.js"(exports, module) {
    var arrayMap = require_arrayMap(), baseIteratee = require_baseIteratee(), basePickBy = require_basePickBy(), getAllKeysIn = require_getAllKeysIn();
    function pickBy(object, predicate) {
      if (object == null)
        return {};
      var props = arrayMap(getAllKeysIn(object), function(prop) {
        return [prop];
      });
      return predicate = baseIteratee(predicate), basePickBy(object, props, function(value, path) {
        return predicate(value, path[0]);
      });
    }
    module.exports = pickBy;
  }
});

// node_modules/lodash/omitBy.js
var require_omitBy = __commonJS({
  "node_modules/lodash/omitBy.js"(exports, module) {
    var baseIteratee = require_baseIteratee(), negate = require_negate(), pickBy = require_pickBy();
    function omitBy(object, predicate) {
      return pickBy(object, negate(baseIteratee(predicate)));
    }
    module.exports = omitBy;
  }
});

// node_modules/knex/lib/query/querycompiler.js
var require_querycompiler = __commonJS({
  "node_modules/knex/lib/query/querycompiler.js"(exports, module) {
    var helpers = require_helpers(), { hasOwn } = require_security(), Raw = require_raw(), QueryBuilder = require_querybuilder(), JoinClause = require_joinclause(), debug = require_src(), assign = require_assign(), compact = require_compact(), groupBy = require_groupBy(), has = require_has(), isEmpty = require_isEmpty(), map = require_map(), omitBy = require_omitBy(), reduce = require_reduce(), { nanoid } = require_nanoid(), { isString, isUndefined } = require_is(), {
      columnize: columnize_,
      direction: direction_,
      operator: operator_,
      wrap: wrap_,
      unwrapRaw: unwrapRaw_,
      rawOrFn: rawOrFn_
    } = require_wrappingFormatter(), debugBindings = debug("knex:bindings"), components = [
      "comments",
      "columns",
      "join",
      "where",
      "union",
      "group",
      "having",
      "order",
      "limit",
      "offset",
      "lock",
      "waitMode"
    ], methodAliases = {
      del: "delete",
      first: "select",
      pluck: "select"
    }, defaultInvalidClauses = {
      delete: ["having", "limit"],
      truncate: ["where", "having", "limit"]
    }, QueryCompiler = class {
      constructor(client, builder, bindings) {
        this.client = client, this.method = builder._method || "select", this.options = builder._options, this.single = builder._single, this.queryComments = builder._comments, this.timeout = builder._timeout || !1, this.cancelOnTimeout = builder._cancelOnTimeout || !1, this.grouped = groupBy(builder._statements, "grouping"), this.formatter = client.formatter(builder), this._emptyInsertValue = "default values", this.first = this.select, this.bindings = bindings || [], this.formatter.bindings = this.bindings, this.bindingsHolder = this, this.builder = this.formatter.builder;
      }
      // Categorically refuse to execute certain queries that have defined certain clause groups.
      // For example, if a "having" clause is defined but we're executing a "delete" query, that
      // is never valid in any of the supported dialects.
      //
      // Dialects override `invalidClauses` on the prototype to adjust which clauses are
      // disallowed for each verb (e.g. MySQL allows `limit` on `delete`).
      _preValidate() {
        let method = this.method, verb = hasOwn(methodAliases, method) ? methodAliases[method] : method, invalid = this.invalidClauses[verb];
        if (invalid)
          for (let i = 0; i < invalid.length; i++) {
            let clause = invalid[i], hasNonEmptyGrouped = hasOwn(this.grouped, clause) && this.grouped[clause].length > 0, hasNonEmptySingle = hasOwn(this.single, clause) && this.single[clause] != null;
            if (hasNonEmptyGrouped || hasNonEmptySingle)
              throw new Error(
                `Aborted query compilation: \`${clause}\` has no effect on a \`${verb}\` statement`
              );
          }
      }
      // Collapse the builder into a single object
      toSQL(method, tz) {
        this._preValidate(), this._undefinedInWhereClause = !1, this.undefinedBindingsInfo = [], method = method || this.method;
        let val = this[method]() || "", query = {
          method,
          options: reduce(this.options, assign, {}),
          timeout: this.timeout,
          cancelOnTimeout: this.cancelOnTimeout,
          bindings: this.bindingsHolder.bindings || [],
          __knexQueryUid: nanoid()
        };
        if (Object.defineProperties(query, {
          toNative: {
            value: () => ({
              sql: this.client.positionBindings(query.sql),
              bindings: this.client.prepBindings(query.bindings)
            }),
            enumerable: !1
          }
        }), isString(val) ? query.sql = val : assign(query, val), (method === "select" || method === "first") && this.single.as && (query.as = this.single.as), this._undefinedInWhereClause)
          throw debugBindings(query.bindings), new Error(
            `Undefined binding(s) detected when compiling ${method.toUpperCase()}. Undefined column(s): [${this.undefinedBindingsInfo.join(
              ", "
            )}] query: ${query.sql}`
          );
        return query;
      }
      // Compiles the `select` statement, or nested sub-selects by calling each of
      // the component compilers, trimming out the empties, and returning a
      // generated query string.
      select() {
        let sql = this.with(), unionStatement = "", firstStatements = [], endStatements = [];
        components.forEach((component) => {
          let statement = this[component](this);
          switch (component) {
            case "union":
              unionStatement = statement;
              break;
            case "comments":
            case "columns":
            case "join":
            case "where":
              firstStatements.push(statement);
              break;
            default:
              endStatements.push(statement);
              break;
          }
        });
        let wrapMainQuery = this.grouped.union && this.grouped.union.map((u) => u.wrap).some((u) => u);
        if (this.onlyUnions()) {
          let statements = compact(firstStatements.concat(endStatements)).join(
            " "
          );
          sql += unionStatement + (statements ? " " + statements : "");
        } else {
          let allStatements = (wrapMainQuery ? "(" : "") + compact(firstStatements).join(" ") + (wrapMainQuery ? ")" : ""), endStat = compact(endStatements).join(" ");
          sql += allStatements + (unionStatement ? " " + unionStatement : "") + (endStat && " " + endStat);
        }
        return sql;
      }
      pluck() {
        let toPluck = this.single.pluck;
        return toPluck.indexOf(".") !== -1 && (toPluck = toPluck.split(".").slice(-1)[0]), {
          sql: this.select(),
          pluck: toPluck
        };
      }
      // Compiles an "insert" query, allowing for multiple
      // inserts using a single query statement.
      insert() {
        let insertValues = this.single.insert || [], sql = this.with() + `insert into ${this.tableName} `, body = this._insertBody(insertValues);
        return body === "" ? "" : sql + body;
      }
      _onConflictClause(columns) {
        return columns instanceof Raw ? this.formatter.wrap(columns) : `(${this.formatter.columnize(columns)})`;
      }
      _buildInsertValues(insertData) {
        let sql = "", i = -1;
        for (; ++i < insertData.values.length; )
          i !== 0 && (sql += "), ("), sql += this.client.parameterize(
            insertData.values[i],
            this.client.valueForUndefined,
            this.builder,
            this.bindingsHolder
          );
        return sql;
      }
      _insertBody(insertValues) {
        let sql = "";
        if (Array.isArray(insertValues)) {
          if (insertValues.length === 0)
            return "";
        } else if (typeof insertValues == "object" && isEmpty(insertValues))
          return sql + this._emptyInsertValue;
        let insertData = this._prepInsert(insertValues);
        return typeof insertData == "string" ? sql += insertData : insertData.columns.length ? (sql += `(${columnize_(
          insertData.columns,
          this.builder,
          this.client,
          this.bindingsHolder
        )}`, sql += ") values (" + this._buildInsertValues(insertData) + ")") : insertValues.length === 1 && insertValues[0] ? sql += this._emptyInsertValue : sql = "", sql;
      }
      // Compiles the "update" query.
      update() {
        let withSQL = this.with(), { tableName } = this, updateData = this._prepUpdate(this.single.update), wheres = this.where();
        return withSQL + `update ${this.single.only ? "only " : ""}${tableName} set ` + updateData.join(", ") + (wheres ? ` ${wheres}` : "");
      }
      _hintComments() {
        let hints = this.grouped.hintComments || [];
        return hints = hints.map((hint) => compact(hint.value).join(" ")), hints = compact(hints).join(" "), hints ? `/*+ ${hints} */ ` : "";
      }
      // Compiles the columns in the query, specifying if an item was distinct.
      columns() {
        let distinctClause = "";
        if (this.onlyUnions()) return "";
        let hints = this._hintComments(), columns = this.grouped.columns || [], i = -1, sql = [];
        if (columns)
          for (; ++i < columns.length; ) {
            let stmt = columns[i];
            if (stmt.distinct && (distinctClause = "distinct "), stmt.distinctOn) {
              distinctClause = this.distinctOn(stmt.value);
              continue;
            }
            stmt.type === "aggregate" ? sql.push(...this.aggregate(stmt)) : stmt.type === "aggregateRaw" ? sql.push(this.aggregateRaw(stmt)) : stmt.type === "analytic" ? sql.push(this.analytic(stmt)) : stmt.type === "json" ? sql.push(this.json(stmt)) : stmt.value && stmt.value.length > 0 && sql.push(
              columnize_(
                stmt.value,
                this.builder,
                this.client,
                this.bindingsHolder
              )
            );
          }
        return sql.length === 0 && (sql = ["*"]), `${this.onlyJson() ? "" : "select "}${hints}${distinctClause}` + sql.join(", ") + (this.tableName ? ` from ${this.single.only ? "only " : ""}${this.tableName}` : "");
      }
      // Add comments to the query
      comments() {
        return this.queryComments.length ? this.queryComments.map((comment) => `/* ${comment.comment} */`).join(" ") : "";
      }
      _aggregate(stmt, { aliasSeparator = " as ", distinctParentheses } = {}) {
        let value = stmt.value, method = stmt.method, distinct = stmt.aggregateDistinct ? "distinct " : "", wrap = (identifier) => wrap_(
          identifier,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ), addAlias = (value2, alias2) => alias2 ? value2 + aliasSeparator + wrap(alias2) : value2, aggregateArray = (value2, alias2) => {
          let columns = value2.map(wrap).join(", ");
          if (distinct) {
            let openParen = distinctParentheses ? "(" : " ", closeParen = distinctParentheses ? ")" : "";
            columns = distinct.trim() + openParen + columns + closeParen;
          }
          let aggregated = `${method}(${columns})`;
          return addAlias(aggregated, alias2);
        }, aggregateString = (value2, alias2) => {
          let aggregated = `${method}(${distinct + wrap(value2)})`;
          return addAlias(aggregated, alias2);
        };
        if (Array.isArray(value))
          return [aggregateArray(value)];
        if (typeof value == "object") {
          if (stmt.alias)
            throw new Error("When using an object explicit alias can not be used");
          return Object.entries(value).map(([alias2, column2]) => Array.isArray(column2) ? aggregateArray(column2, alias2) : aggregateString(column2, alias2));
        }
        let splitOn = value.toLowerCase().indexOf(" as "), column = value, { alias } = stmt;
        if (splitOn !== -1) {
          if (column = value.slice(0, splitOn), alias)
            throw new Error(`Found multiple aliases for same column: ${column}`);
          alias = value.slice(splitOn + 4);
        }
        return [aggregateString(column, alias)];
      }
      aggregate(stmt) {
        return this._aggregate(stmt);
      }
      aggregateRaw(stmt) {
        let distinct = stmt.aggregateDistinct ? "distinct " : "";
        return `${stmt.method}(${distinct + unwrapRaw_(
          stmt.value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        )})`;
      }
      _joinTable(join) {
        return join.schema && !(join.table instanceof Raw) ? `${join.schema}.${join.table}` : join.table;
      }
      // Compiles all each of the `join` clauses on the query,
      // including any nested join queries.
      join() {
        let sql = "", i = -1, joins = this.grouped.join;
        if (!joins) return "";
        for (; ++i < joins.length; ) {
          let join = joins[i], table = this._joinTable(join);
          if (i > 0 && (sql += " "), join.joinType === "raw")
            sql += unwrapRaw_(
              join.table,
              void 0,
              this.builder,
              this.client,
              this.bindingsHolder
            );
          else {
            sql += join.joinType + " join " + wrap_(
              table,
              void 0,
              this.builder,
              this.client,
              this.bindingsHolder
            );
            let ii = -1;
            for (; ++ii < join.clauses.length; ) {
              let clause = join.clauses[ii];
              ii > 0 ? sql += ` ${clause.bool} ` : sql += ` ${clause.type === "onUsing" ? "using" : "on"} `;
              let val = this[clause.type](clause);
              val && (sql += val);
            }
          }
        }
        return sql;
      }
      onBetween(statement) {
        return wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + this._not(statement, "between") + " " + statement.value.map(
          (value) => this.client.parameter(value, this.builder, this.bindingsHolder)
        ).join(" and ");
      }
      onNull(statement) {
        return wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " is " + this._not(statement, "null");
      }
      onExists(statement) {
        return this._not(statement, "exists") + " (" + rawOrFn_(
          statement.value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + ")";
      }
      onIn(statement) {
        if (Array.isArray(statement.column)) return this.multiOnIn(statement);
        let values;
        return statement.value instanceof Raw ? values = this.client.parameter(
          statement.value,
          this.builder,
          this.formatter
        ) : values = this.client.parameterize(
          statement.value,
          void 0,
          this.builder,
          this.bindingsHolder
        ), wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + this._not(statement, "in ") + this.wrap(values);
      }
      multiOnIn(statement) {
        let i = -1, sql = `(${columnize_(
          statement.column,
          this.builder,
          this.client,
          this.bindingsHolder
        )}) `;
        for (sql += this._not(statement, "in ") + "(("; ++i < statement.value.length; )
          i !== 0 && (sql += "),("), sql += this.client.parameterize(
            statement.value[i],
            void 0,
            this.builder,
            this.bindingsHolder
          );
        return sql + "))";
      }
      // Compiles all `where` statements on the query.
      where() {
        let wheres = this.grouped.where;
        if (!wheres) return;
        let sql = [], i = -1;
        for (; ++i < wheres.length; ) {
          let stmt = wheres[i];
          Object.prototype.hasOwnProperty.call(stmt, "value") && helpers.containsUndefined(stmt.value) && (this.undefinedBindingsInfo.push(stmt.column), this._undefinedInWhereClause = !0);
          let val = this[stmt.type](stmt);
          val && (sql.length === 0 ? sql[0] = "where" : sql.push(stmt.bool), sql.push(val));
        }
        return sql.length > 1 ? sql.join(" ") : "";
      }
      group() {
        return this._groupsOrders("group");
      }
      order() {
        return this._groupsOrders("order");
      }
      // Compiles the `having` statements.
      having() {
        let havings = this.grouped.having;
        if (!havings) return "";
        let sql = ["having"];
        for (let i = 0, l = havings.length; i < l; i++) {
          let s = havings[i], val = this[s.type](s);
          val && (sql.length === 0 && (sql[0] = "where"), (sql.length > 1 || sql.length === 1 && sql[0] !== "having") && sql.push(s.bool), sql.push(val));
        }
        return sql.length > 1 ? sql.join(" ") : "";
      }
      havingRaw(statement) {
        return this._not(statement, "") + unwrapRaw_(
          statement.value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        );
      }
      havingWrapped(statement) {
        let val = rawOrFn_(
          statement.value,
          "where",
          this.builder,
          this.client,
          this.bindingsHolder
        );
        return val && this._not(statement, "") + "(" + val.slice(6) + ")" || "";
      }
      havingBasic(statement) {
        return this._not(statement, "") + wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + operator_(
          statement.operator,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + this.client.parameter(statement.value, this.builder, this.bindingsHolder);
      }
      havingNull(statement) {
        return wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " is " + this._not(statement, "null");
      }
      havingExists(statement) {
        return this._not(statement, "exists") + " (" + rawOrFn_(
          statement.value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + ")";
      }
      havingBetween(statement) {
        return wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + this._not(statement, "between") + " " + statement.value.map(
          (value) => this.client.parameter(value, this.builder, this.bindingsHolder)
        ).join(" and ");
      }
      havingIn(statement) {
        return Array.isArray(statement.column) ? this.multiHavingIn(statement) : wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + this._not(statement, "in ") + this.wrap(
          this.client.parameterize(
            statement.value,
            void 0,
            this.builder,
            this.bindingsHolder
          )
        );
      }
      multiHavingIn(statement) {
        return this.multiOnIn(statement);
      }
      // Compile the "union" queries attached to the main query.
      union() {
        let onlyUnions = this.onlyUnions(), unions = this.grouped.union;
        if (!unions) return "";
        let sql = "";
        for (let i = 0, l = unions.length; i < l; i++) {
          let union = unions[i];
          i > 0 && (sql += " "), (i > 0 || !onlyUnions) && (sql += union.clause + " ");
          let statement = rawOrFn_(
            union.value,
            void 0,
            this.builder,
            this.client,
            this.bindingsHolder
          );
          if (statement) {
            let wrap = union.wrap;
            wrap && (sql += "("), sql += statement, wrap && (sql += ")");
          }
        }
        return sql;
      }
      // If we haven't specified any columns or a `tableName`, we're assuming this
      // is only being used for unions.
      onlyUnions() {
        return (!this.grouped.columns || !!this.grouped.columns[0].value) && this.grouped.union && !this.tableName;
      }
      _getValueOrParameterFromAttribute(attribute, rawValue) {
        return this.single.skipBinding[attribute] === !0 ? rawValue ?? this.single[attribute] : this.client.parameter(
          this.single[attribute],
          this.builder,
          this.bindingsHolder
        );
      }
      onlyJson() {
        return !this.tableName && this.grouped.columns && this.grouped.columns.length === 1 && this.grouped.columns[0].type === "json";
      }
      limit() {
        return !this.single.limit && this.single.limit !== 0 ? "" : `limit ${this._getValueOrParameterFromAttribute("limit")}`;
      }
      offset() {
        return this.single.offset ? `offset ${this._getValueOrParameterFromAttribute("offset")}` : "";
      }
      // Compiles a `delete` query.
      del() {
        let { tableName } = this, withSQL = this.with(), joins = this.join(), wheres = this.where(), deleteSelector = joins ? tableName + " " : "";
        return withSQL + `delete ${deleteSelector}from ${this.single.only ? "only " : ""}${tableName}` + (joins ? ` ${joins}` : "") + (wheres ? ` ${wheres}` : "");
      }
      // Compiles a `truncate` query.
      truncate() {
        return `truncate ${this.tableName}`;
      }
      // Compiles the "locks".
      lock() {
        if (this.single.lock)
          return this[this.single.lock]();
      }
      // Compiles the wait mode on the locks.
      waitMode() {
        if (this.single.waitMode)
          return this[this.single.waitMode]();
      }
      // Fail on unsupported databases
      skipLocked() {
        throw new Error(
          ".skipLocked() is currently only supported on MySQL 8.0+ and PostgreSQL 9.5+"
        );
      }
      // Fail on unsupported databases
      noWait() {
        throw new Error(
          ".noWait() is currently only supported on MySQL 8.0+, MariaDB 10.3.0+ and PostgreSQL 9.5+"
        );
      }
      distinctOn(value) {
        throw new Error(".distinctOn() is currently only supported on PostgreSQL");
      }
      // On Clause
      // ------
      onWrapped(clause) {
        let self2 = this, wrapJoin = new JoinClause();
        clause.value.call(wrapJoin, wrapJoin);
        let sql = "";
        for (let ii = 0; ii < wrapJoin.clauses.length; ii++) {
          let wrapClause = wrapJoin.clauses[ii];
          ii > 0 && (sql += ` ${wrapClause.bool} `);
          let val = self2[wrapClause.type](wrapClause);
          val && (sql += val);
        }
        return sql.length ? `(${sql})` : "";
      }
      onBasic(clause) {
        let toWrap = clause.value instanceof QueryBuilder;
        return wrap_(
          clause.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + operator_(
          clause.operator,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + (toWrap ? "(" : "") + wrap_(
          clause.value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + (toWrap ? ")" : "");
      }
      onVal(clause) {
        return wrap_(
          clause.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + operator_(
          clause.operator,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + this.client.parameter(clause.value, this.builder, this.bindingsHolder);
      }
      onRaw(clause) {
        return unwrapRaw_(
          clause.value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        );
      }
      onUsing(clause) {
        return "(" + columnize_(
          clause.column,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + ")";
      }
      // Where Clause
      // ------
      _valueClause(statement) {
        return statement.asColumn ? wrap_(
          statement.value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) : this.client.parameter(
          statement.value,
          this.builder,
          this.bindingsHolder
        );
      }
      _columnClause(statement) {
        let columns;
        return Array.isArray(statement.column) ? columns = `(${columnize_(
          statement.column,
          this.builder,
          this.client,
          this.bindingsHolder
        )})` : columns = wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ), columns;
      }
      whereIn(statement) {
        let columns = this._columnClause(statement), values = this.client.values(
          statement.value,
          this.builder,
          this.bindingsHolder
        );
        return `${columns} ${this._not(statement, "in ")}${values}`;
      }
      whereLike(statement) {
        return `${this._columnClause(statement)} ${this._not(
          statement,
          "like "
        )}${this._valueClause(statement)}`;
      }
      whereILike(statement) {
        return `${this._columnClause(statement)} ${this._not(
          statement,
          "ilike "
        )}${this._valueClause(statement)}`;
      }
      whereNull(statement) {
        return wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " is " + this._not(statement, "null");
      }
      // Compiles a basic "where" clause.
      whereBasic(statement) {
        return this._not(statement, "") + wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + operator_(
          statement.operator,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + this._valueClause(statement);
      }
      whereExists(statement) {
        return this._not(statement, "exists") + " (" + rawOrFn_(
          statement.value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + ")";
      }
      whereWrapped(statement) {
        let val = rawOrFn_(
          statement.value,
          "where",
          this.builder,
          this.client,
          this.bindingsHolder
        );
        return val && this._not(statement, "") + "(" + val.slice(6) + ")" || "";
      }
      whereBetween(statement) {
        return wrap_(
          statement.column,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + " " + this._not(statement, "between") + " " + statement.value.map(
          (value) => this.client.parameter(value, this.builder, this.bindingsHolder)
        ).join(" and ");
      }
      // Compiles a "whereRaw" query.
      whereRaw(statement) {
        return this._not(statement, "") + unwrapRaw_(
          statement.value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        );
      }
      _jsonWrapValue(jsonValue) {
        if (!this.builder._isJsonObject(jsonValue))
          try {
            return JSON.stringify(JSON.parse(jsonValue.replace(/\n|\t/g, "")));
          } catch {
            return jsonValue;
          }
        return JSON.stringify(jsonValue);
      }
      _jsonValueClause(statement) {
        return statement.value = this._jsonWrapValue(statement.value), this._valueClause(statement);
      }
      whereJsonObject(statement) {
        return `${this._columnClause(statement)} ${statement.not ? "!=" : "="} ${this._jsonValueClause(statement)}`;
      }
      wrap(str) {
        return str.charAt(0) !== "(" ? `(${str})` : str;
      }
      json(stmt) {
        return this[stmt.method](stmt.params);
      }
      analytic(stmt) {
        let sql = "", self2 = this;
        return sql += stmt.method + "() over (", stmt.raw ? sql += stmt.raw : (stmt.partitions.length && (sql += "partition by ", sql += map(stmt.partitions, function(partition) {
          return isString(partition) ? self2.formatter.columnize(partition) : self2.formatter.columnize(partition.column) + (partition.order ? " " + partition.order : "");
        }).join(", ") + " "), sql += "order by ", sql += map(stmt.order, function(order) {
          return isString(order) ? self2.formatter.columnize(order) : self2.formatter.columnize(order.column) + (order.order ? " " + order.order : "");
        }).join(", ")), sql += ")", stmt.alias && (sql += " as " + self2.formatter.wrap(stmt.alias)), sql;
      }
      // Compiles all `with` statements on the query.
      with() {
        if (!this.grouped.with || !this.grouped.with.length)
          return "";
        let withs = this.grouped.with;
        if (!withs) return;
        let sql = [], i = -1, isRecursive = !1;
        for (; ++i < withs.length; ) {
          let stmt = withs[i];
          stmt.recursive && (isRecursive = !0);
          let val = this[stmt.type](stmt);
          sql.push(val);
        }
        return `with ${isRecursive ? "recursive " : ""}${sql.join(", ")} `;
      }
      withWrapped(statement) {
        let val = rawOrFn_(
          statement.value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ), columnList = statement.columnList ? "(" + columnize_(
          statement.columnList,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + ")" : "", materialized = statement.materialized === void 0 ? "" : statement.materialized ? "materialized " : "not materialized ";
        return val && columnize_(
          statement.alias,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + columnList + " as " + materialized + "(" + val + ")" || "";
      }
      // Determines whether to add a "not" prefix to the where clause.
      _not(statement, str) {
        return statement.not ? `not ${str}` : str;
      }
      _prepInsert(data) {
        let isRaw = rawOrFn_(
          data,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        );
        if (isRaw) return isRaw;
        let columns = [], values = [];
        Array.isArray(data) || (data = data ? [data] : []);
        let i = -1;
        for (; ++i < data.length && data[i] != null; ) {
          i === 0 && (columns = Object.keys(data[i]).sort());
          let row = new Array(columns.length), keys = Object.keys(data[i]), j = -1;
          for (; ++j < keys.length; ) {
            let key = keys[j], idx = columns.indexOf(key);
            if (idx === -1) {
              columns = columns.concat(key).sort(), idx = columns.indexOf(key);
              let k = -1;
              for (; ++k < values.length; )
                values[k].splice(idx, 0, void 0);
              row.splice(idx, 0, void 0);
            }
            row[idx] = data[i][key];
          }
          values.push(row);
        }
        return {
          columns,
          values
        };
      }
      // "Preps" the update.
      _prepUpdate(data = {}) {
        let { counter = {} } = this.single;
        for (let column of Object.keys(counter)) {
          if (has(data, column)) {
            this.client.logger.warn(
              "increment/decrement called for a column that has already been specified in main .update() call. Ignoring increment/decrement and using value from .update() call."
            );
            continue;
          }
          let value = counter[column], symbol = value < 0 ? "-" : "+";
          symbol === "-" && (value = -value), data[column] = this.client.raw(`?? ${symbol} ?`, [column, value]);
        }
        data = omitBy(data, isUndefined);
        let vals = [], columns = Object.keys(data), i = -1;
        for (; ++i < columns.length; )
          vals.push(
            wrap_(
              columns[i],
              void 0,
              this.builder,
              this.client,
              this.bindingsHolder
            ) + " = " + this.client.parameter(
              data[columns[i]],
              this.builder,
              this.bindingsHolder
            )
          );
        if (isEmpty(vals))
          throw new Error(
            [
              "Empty .update() call detected!",
              "Update data does not contain any values to update.",
              "This will result in a faulty query.",
              this.single.table ? `Table: ${this.single.table}.` : "",
              this.single.update ? `Columns: ${Object.keys(this.single.update)}.` : ""
            ].join(" ")
          );
        return vals;
      }
      _formatGroupsItemValue(value, nulls) {
        let { formatter } = this, nullOrder = "";
        nulls === "last" ? nullOrder = " is null" : nulls === "first" && (nullOrder = " is not null");
        let groupOrder;
        return value instanceof Raw ? groupOrder = unwrapRaw_(
          value,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) : value instanceof QueryBuilder || nulls ? groupOrder = "(" + formatter.columnize(value) + nullOrder + ")" : groupOrder = formatter.columnize(value), groupOrder;
      }
      _basicGroupOrder(item, type) {
        let column = this._formatGroupsItemValue(item.value, item.nulls), direction = type === "order" && item.type !== "orderByRaw" ? ` ${direction_(
          item.direction,
          this.builder,
          this.client,
          this.bindingsHolder
        )}` : "";
        return column + direction;
      }
      _groupOrder(item, type) {
        return this._basicGroupOrder(item, type);
      }
      _groupOrderNulls(item, type) {
        let column = this._formatGroupsItemValue(item.value), direction = type === "order" && item.type !== "orderByRaw" ? ` ${direction_(
          item.direction,
          this.builder,
          this.client,
          this.bindingsHolder
        )}` : "";
        return item.nulls && !(item.value instanceof Raw) ? `${column}${direction || ""} nulls ${item.nulls}` : column + direction;
      }
      // Compiles the `order by` statements.
      _groupsOrders(type) {
        let items = this.grouped[type];
        if (!items) return "";
        let sql = items.map((item) => this._groupOrder(item, type));
        return sql.length ? type + " by " + sql.join(", ") : "";
      }
      // Get the table name, wrapping it if necessary.
      // Implemented as a property to prevent ordering issues as described in #704.
      get tableName() {
        if (!this._tableName) {
          let tableName = this.single.table, schemaName = this.single.schema;
          if (tableName && schemaName) {
            let isQueryBuilder = tableName instanceof QueryBuilder, isRawQuery = tableName instanceof Raw;
            !isQueryBuilder && !isRawQuery && !(typeof tableName == "function") && (tableName = `${schemaName}.${tableName}`);
          }
          this._tableName = tableName ? (
            // Wrap subQuery with parenthesis, #3485
            wrap_(
              tableName,
              tableName instanceof QueryBuilder,
              this.builder,
              this.client,
              this.bindingsHolder
            )
          ) : "";
        }
        return this._tableName;
      }
      _jsonPathWrap(extraction) {
        return this.client.parameter(
          extraction.path || extraction[1],
          this.builder,
          this.bindingsHolder
        );
      }
      // Json common functions
      _jsonExtract(nameFunction, params) {
        let extractions;
        return Array.isArray(params.column) ? extractions = params.column : extractions = [params], Array.isArray(nameFunction) || (nameFunction = [nameFunction]), extractions.map((extraction) => {
          let jsonCol = `${columnize_(
            extraction.column || extraction[0],
            this.builder,
            this.client,
            this.bindingsHolder
          )}, ${this._jsonPathWrap(extraction)}`;
          nameFunction.forEach((f) => {
            jsonCol = f + "(" + jsonCol + ")";
          });
          let alias = extraction.alias || extraction[2];
          return alias ? this.client.alias(jsonCol, this.formatter.wrap(alias)) : jsonCol;
        }).join(", ");
      }
      _jsonSet(nameFunction, params) {
        let jsonSet = `${nameFunction}(${columnize_(
          params.column,
          this.builder,
          this.client,
          this.bindingsHolder
        )}, ${this.client.parameter(
          params.path,
          this.builder,
          this.bindingsHolder
        )}, ${this.client.parameter(
          params.value,
          this.builder,
          this.bindingsHolder
        )})`;
        return params.alias ? this.client.alias(jsonSet, this.formatter.wrap(params.alias)) : jsonSet;
      }
      _whereJsonPath(nameFunction, statement) {
        return `${nameFunction}(${this._columnClause(
          statement
        )}, ${this._jsonPathWrap({ path: statement.jsonPath })}) ${operator_(
          statement.operator,
          this.builder,
          this.client,
          this.bindingsHolder
        )} ${this._jsonValueClause(statement)}`;
      }
      _onJsonPathEquals(nameJoinFunction, clause) {
        return nameJoinFunction + "(" + wrap_(
          clause.columnFirst,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + ", " + this.client.parameter(
          clause.jsonPathFirst,
          this.builder,
          this.bindingsHolder
        ) + ") = " + nameJoinFunction + "(" + wrap_(
          clause.columnSecond,
          void 0,
          this.builder,
          this.client,
          this.bindingsHolder
        ) + ", " + this.client.parameter(
          clause.jsonPathSecond,
          this.builder,
          this.bindingsHolder
        ) + ")";
      }
    };
    QueryCompiler.prototype.invalidClauses = defaultInvalidClauses;
    module.exports = QueryCompiler;
  }
});

// node_modules/knex/lib/schema/builder.js
var require_builder = __commonJS({
  "node_modules/knex/lib/schema/builder.js"(exports, module) {
    var { EventEmitter } = __require("events"), toArray = require_toArray(), assign = require_assign(), { addQueryContext } = require_helpers(), saveAsyncStack = require_save_async_stack(), {
      augmentWithBuilderInterface
    } = require_builder_interface_augmenter(), SchemaBuilder = class extends EventEmitter {
      constructor(client) {
        super(), this.client = client, this._sequence = [], client.config && (this._debug = client.config.debug, saveAsyncStack(this, 4));
      }
      withSchema(schemaName) {
        return this._schema = schemaName, this;
      }
      toString() {
        return this.toQuery();
      }
      toSQL() {
        return this.client.schemaCompiler(this).toSQL();
      }
      async generateDdlCommands() {
        return await this.client.schemaCompiler(this).generateDdlCommands();
      }
    };
    [
      "createTable",
      "createTableIfNotExists",
      "createTableLike",
      "createView",
      "createViewOrReplace",
      "createMaterializedView",
      "refreshMaterializedView",
      "dropView",
      "dropViewIfExists",
      "dropMaterializedView",
      "dropMaterializedViewIfExists",
      "createSchema",
      "createSchemaIfNotExists",
      "dropSchema",
      "dropSchemaIfExists",
      "createExtension",
      "createExtensionIfNotExists",
      "dropExtension",
      "dropExtensionIfExists",
      "table",
      "alterTable",
      "view",
      "alterView",
      "hasTable",
      "hasColumn",
      "dropTable",
      "renameTable",
      "renameView",
      "dropTableIfExists",
      "raw"
    ].forEach(function(method) {
      SchemaBuilder.prototype[method] = function() {
        return method === "createTableIfNotExists" && this.client.logger.warn(
          [
            "Use async .hasTable to check if table exists and then use plain .createTable. Since ",
            '.createTableIfNotExists actually just generates plain "CREATE TABLE IF NOT EXIST..." ',
            "query it will not work correctly if there are any alter table queries generated for ",
            "columns afterwards. To not break old migrations this function is left untouched for now",
            ", but it should not be used when writing new code and it is removed from documentation."
          ].join("")
        ), method === "table" && (method = "alterTable"), method === "view" && (method = "alterView"), this._sequence.push({
          method,
          args: toArray(arguments)
        }), this;
      };
    });
    SchemaBuilder.extend = (methodName, fn) => {
      if (Object.prototype.hasOwnProperty.call(SchemaBuilder.prototype, methodName))
        throw new Error(
          `Can't extend SchemaBuilder with existing method ('${methodName}').`
        );
      assign(SchemaBuilder.prototype, { [methodName]: fn });
    };
    augmentWithBuilderInterface(SchemaBuilder);
    addQueryContext(SchemaBuilder);
    module.exports = SchemaBuilder;
  }
});

// node_modules/knex/lib/schema/internal/helpers.js
var require_helpers2 = __commonJS({
  "node_modules/knex/lib/schema/internal/helpers.js"(exports, module) {
    var tail = require_tail(), { isString } = require_is();
    function pushQuery(query) {
      query && (isString(query) && (query = { sql: query }), query.bindings || (query.bindings = this.bindingsHolder.bindings), this.sequence.push(query), this.formatter = this.client.formatter(this._commonBuilder), this.bindings = [], this.formatter.bindings = this.bindings);
    }
    function pushAdditional(fn) {
      let child = new this.constructor(
        this.client,
        this.tableCompiler,
        this.columnBuilder
      );
      fn.call(child, tail(arguments)), this.sequence.additional = (this.sequence.additional || []).concat(
        child.sequence
      );
    }
    function unshiftQuery(query) {
      query && (isString(query) && (query = { sql: query }), query.bindings || (query.bindings = this.bindingsHolder.bindings), this.sequence.unshift(query), this.formatter = this.client.formatter(this._commonBuilder), this.bindings = [], this.formatter.bindings = this.bindings);
    }
    module.exports = {
      pushAdditional,
      pushQuery,
      unshiftQuery
    };
  }
});

// node_modules/knex/lib/schema/compiler.js
var require_compiler = __commonJS({
  "node_modules/knex/lib/schema/compiler.js"(exports, module) {
    var {
      pushQuery,
      pushAdditional,
      unshiftQuery
    } = require_helpers2(), SchemaCompiler = class {
      constructor(client, builder) {
        this.builder = builder, this._commonBuilder = this.builder, this.client = client, this.schema = builder._schema, this.bindings = [], this.bindingsHolder = this, this.formatter = client.formatter(builder), this.formatter.bindings = this.bindings, this.sequence = [];
      }
      createSchema() {
        throwOnlyPGError("createSchema");
      }
      createSchemaIfNotExists() {
        throwOnlyPGError("createSchemaIfNotExists");
      }
      dropSchema() {
        throwOnlyPGError("dropSchema");
      }
      dropSchemaIfExists() {
        throwOnlyPGError("dropSchemaIfExists");
      }
      dropTable(tableName) {
        this.pushQuery(
          this.dropTablePrefix + this.formatter.wrap(prefixedTableName(this.schema, tableName))
        );
      }
      dropTableIfExists(tableName) {
        this.pushQuery(
          this.dropTablePrefix + "if exists " + this.formatter.wrap(prefixedTableName(this.schema, tableName))
        );
      }
      dropView(viewName) {
        this._dropView(viewName, !1, !1);
      }
      dropViewIfExists(viewName) {
        this._dropView(viewName, !0, !1);
      }
      dropMaterializedView(viewName) {
        throw new Error("materialized views are not supported by this dialect.");
      }
      dropMaterializedViewIfExists(viewName) {
        throw new Error("materialized views are not supported by this dialect.");
      }
      renameView(from, to) {
        throw new Error(
          "rename view is not supported by this dialect (instead drop then create another view)."
        );
      }
      refreshMaterializedView() {
        throw new Error("materialized views are not supported by this dialect.");
      }
      _dropView(viewName, ifExists, materialized) {
        this.pushQuery(
          (materialized ? this.dropMaterializedViewPrefix : this.dropViewPrefix) + (ifExists ? "if exists " : "") + this.formatter.wrap(prefixedTableName(this.schema, viewName))
        );
      }
      raw(sql, bindings) {
        this.sequence.push(this.client.raw(sql, bindings).toSQL());
      }
      toSQL() {
        let sequence = this.builder._sequence;
        for (let i = 0, l = sequence.length; i < l; i++) {
          let query = sequence[i];
          this[query.method].apply(this, query.args);
        }
        return this.sequence;
      }
      async generateDdlCommands() {
        let generatedCommands = this.toSQL();
        return {
          pre: [],
          sql: Array.isArray(generatedCommands) ? generatedCommands : [generatedCommands],
          check: null,
          post: []
        };
      }
    };
    SchemaCompiler.prototype.dropTablePrefix = "drop table ";
    SchemaCompiler.prototype.dropViewPrefix = "drop view ";
    SchemaCompiler.prototype.dropMaterializedViewPrefix = "drop materialized view ";
    SchemaCompiler.prototype.alterViewPrefix = "alter view ";
    SchemaCompiler.prototype.alterTable = buildTable("alter");
    SchemaCompiler.prototype.createTable = buildTable("create");
    SchemaCompiler.prototype.createTableIfNotExists = buildTable("createIfNot");
    SchemaCompiler.prototype.createTableLike = buildTable("createLike");
    SchemaCompiler.prototype.createView = buildView("create");
    SchemaCompiler.prototype.createViewOrReplace = buildView("createOrReplace");
    SchemaCompiler.prototype.createMaterializedView = buildView(
      "createMaterializedView"
    );
    SchemaCompiler.prototype.alterView = buildView("alter");
    SchemaCompiler.prototype.pushQuery = pushQuery;
    SchemaCompiler.prototype.pushAdditional = pushAdditional;
    SchemaCompiler.prototype.unshiftQuery = unshiftQuery;
    function build(builder) {
      let queryContext = this.builder.queryContext();
      queryContext !== void 0 && builder.queryContext() === void 0 && builder.queryContext(queryContext), builder.setSchema(this.schema);
      let sql = builder.toSQL();
      for (let i = 0, l = sql.length; i < l; i++)
        this.sequence.push(sql[i]);
    }
    function buildTable(type) {
      return type === "createLike" ? function(tableName, tableNameLike, fn) {
        let builder = this.client.tableBuilder(
          type,
          tableName,
          tableNameLike,
          fn
        );
        build.call(this, builder);
      } : function(tableName, fn) {
        let builder = this.client.tableBuilder(type, tableName, null, fn);
        build.call(this, builder);
      };
    }
    function buildView(type) {
      return function(viewName, fn) {
        let builder = this.client.viewBuilder(type, viewName, fn);
        build.call(this, builder);
      };
    }
    function prefixedTableName(prefix, table) {
      return prefix ? `${prefix}.${table}` : table;
    }
    function throwOnlyPGError(operationName) {
      throw new Error(
        `${operationName} is not supported for this dialect (only PostgreSQL supports it currently).`
      );
    }
    module.exports = SchemaCompiler;
  }
});

// node_modules/knex/lib/schema/tablebuilder.js
var require_tablebuilder = __commonJS({
  "node_modules/knex/lib/schema/tablebuilder.js"(exports, module) {
    var each = require_each(), extend = require_extend(), assign = require_assign(), toArray = require_toArray(), helpers = require_helpers(), { isString, isFunction, isObject } = require_is(), TableBuilder = class {
      constructor(client, method, tableName, tableNameLike, fn) {
        if (this.client = client, this._fn = fn, this._method = method, this._schemaName = void 0, this._tableName = tableName, this._tableNameLike = tableNameLike, this._statements = [], this._single = {}, !tableNameLike && !isFunction(this._fn))
          throw new TypeError(
            "A callback function must be supplied to calls against `.createTable` and `.table`"
          );
      }
      setSchema(schemaName) {
        this._schemaName = schemaName;
      }
      // Convert the current tableBuilder object "toSQL"
      // giving us additional methods if we're altering
      // rather than creating the table.
      toSQL() {
        return this._method === "alter" && extend(this, AlterMethods), this._fn && this._fn.call(this, this), this.client.tableCompiler(this).toSQL();
      }
      // The "timestamps" call is really just sets the `created_at` and `updated_at` columns.
      timestamps(useTimestamps, defaultToNow, useCamelCase) {
        isObject(useTimestamps) && ({ useTimestamps, defaultToNow, useCamelCase } = useTimestamps);
        let method = useTimestamps === !0 ? "timestamp" : "datetime", createdAt = this[method](useCamelCase ? "createdAt" : "created_at"), updatedAt = this[method](useCamelCase ? "updatedAt" : "updated_at");
        if (defaultToNow === !0) {
          let now = this.client.raw("CURRENT_TIMESTAMP");
          createdAt.notNullable().defaultTo(now), updatedAt.notNullable().defaultTo(now);
        }
      }
      // Set the comment value for a table, they're only allowed to be called
      // once per table.
      comment(value) {
        if (typeof value != "string")
          throw new TypeError("Table comment must be string");
        this._single.comment = value;
      }
      // Set a foreign key on the table, calling
      // `table.foreign('column_name').references('column').on('table').onDelete()...
      // Also called from the ColumnBuilder context when chaining.
      foreign(column, keyName) {
        let foreignData = { column, keyName };
        this._statements.push({
          grouping: "alterTable",
          method: "foreign",
          args: [foreignData]
        });
        let returnObj = {
          references(tableColumn) {
            let pieces;
            return isString(tableColumn) && (pieces = tableColumn.split(".")), !pieces || pieces.length === 1 ? (foreignData.references = pieces ? pieces[0] : tableColumn, {
              on(tableName) {
                if (typeof tableName != "string")
                  throw new TypeError(
                    `Expected tableName to be a string, got: ${typeof tableName}`
                  );
                return foreignData.inTable = tableName, returnObj;
              },
              inTable() {
                return this.on.apply(this, arguments);
              }
            }) : (foreignData.inTable = pieces[0], foreignData.references = pieces[1], returnObj);
          },
          withKeyName(keyName2) {
            return foreignData.keyName = keyName2, returnObj;
          },
          onUpdate(statement) {
            return foreignData.onUpdate = statement, returnObj;
          },
          onDelete(statement) {
            return foreignData.onDelete = statement, returnObj;
          },
          deferrable: (type) => {
            if ([
              "mysql",
              "mssql",
              "redshift",
              "mysql2",
              "oracledb"
            ].indexOf(this.client.dialect) !== -1)
              throw new Error(`${this.client.dialect} does not support deferrable`);
            return foreignData.deferrable = type, returnObj;
          },
          _columnBuilder(builder) {
            return extend(builder, returnObj), returnObj = builder, builder;
          }
        };
        return returnObj;
      }
      check(checkPredicate, bindings, constraintName) {
        return this._statements.push({
          grouping: "checks",
          args: [checkPredicate, bindings, constraintName]
        }), this;
      }
    };
    [
      // Each of the index methods can be called individually, with the
      // column name to be used, e.g. table.unique('column').
      "index",
      "primary",
      "unique",
      // Key specific
      "dropPrimary",
      "dropPrimaryIfExists",
      "dropUnique",
      "dropUniqueIfExists",
      "dropIndex",
      "dropForeign",
      "dropForeignIfExists"
    ].forEach((method) => {
      TableBuilder.prototype[method] = function() {
        return this._statements.push({
          grouping: "alterTable",
          method,
          args: toArray(arguments)
        }), this;
      };
    });
    var specialMethods = {
      mysql: ["engine", "charset", "collate"],
      postgresql: ["inherits"]
    };
    each(specialMethods, function(methods, dialect) {
      methods.forEach(function(method) {
        TableBuilder.prototype[method] = function(value) {
          if (this.client.dialect !== dialect)
            throw new Error(
              `Knex only supports ${method} statement with ${dialect}.`
            );
          if (this._method === "alter")
            throw new Error(
              `Knex does not support altering the ${method} outside of create table, please use knex.raw statement.`
            );
          this._single[method] = value;
        };
      });
    });
    helpers.addQueryContext(TableBuilder);
    var columnTypes = [
      // Numeric
      "tinyint",
      "smallint",
      "mediumint",
      "int",
      "bigint",
      "decimal",
      "float",
      "double",
      "real",
      "bit",
      "boolean",
      "serial",
      // Date / Time
      "date",
      "datetime",
      "timestamp",
      "time",
      "year",
      // Geometry
      "geometry",
      "geography",
      "point",
      // String
      "char",
      "varchar",
      "tinytext",
      "tinyText",
      "text",
      "mediumtext",
      "mediumText",
      "longtext",
      "longText",
      "binary",
      "varbinary",
      "tinyblob",
      "tinyBlob",
      "mediumblob",
      "mediumBlob",
      "blob",
      "longblob",
      "longBlob",
      "enum",
      "set",
      // Increments, Aliases, and Additional
      "bool",
      "dateTime",
      "increments",
      "bigincrements",
      "bigIncrements",
      "integer",
      "biginteger",
      "bigInteger",
      "string",
      "json",
      "jsonb",
      "uuid",
      "enu",
      "specificType"
    ];
    columnTypes.forEach((type) => {
      TableBuilder.prototype[type] = function() {
        let args = toArray(arguments), builder = this.client.columnBuilder(this, type, args);
        return this._statements.push({
          grouping: "columns",
          builder
        }), builder;
      };
    });
    var AlterMethods = {
      // Renames the current column `from` the current
      // TODO: this.column(from).rename(to)
      renameColumn(from, to) {
        return this._statements.push({
          grouping: "alterTable",
          method: "renameColumn",
          args: [from, to]
        }), this;
      },
      dropTimestamps() {
        return this.dropColumns(
          arguments[0] === !0 ? ["createdAt", "updatedAt"] : ["created_at", "updated_at"]
        );
      },
      setNullable(column) {
        return this._statements.push({
          grouping: "alterTable",
          method: "setNullable",
          args: [column]
        }), this;
      },
      check(checkPredicate, bindings, constraintName) {
        this._statements.push({
          grouping: "alterTable",
          method: "check",
          args: [checkPredicate, bindings, constraintName]
        });
      },
      dropChecks() {
        this._statements.push({
          grouping: "alterTable",
          method: "dropChecks",
          args: toArray(arguments)
        });
      },
      dropNullable(column) {
        return this._statements.push({
          grouping: "alterTable",
          method: "dropNullable",
          args: [column]
        }), this;
      }
      // TODO: changeType
    };
    AlterMethods.dropColumn = AlterMethods.dropColumns = function() {
      return this._statements.push({
        grouping: "alterTable",
        method: "dropColumn",
        args: toArray(arguments)
      }), this;
    };
    TableBuilder.extend = (methodName, fn) => {
      if (Object.prototype.hasOwnProperty.call(TableBuilder.prototype, methodName))
        throw new Error(
          `Can't extend TableBuilder with existing method ('${methodName}').`
        );
      assign(TableBuilder.prototype, { [methodName]: fn });
    };
    module.exports = TableBuilder;
  }
});

// node_modules/lodash/indexOf.js
var require_indexOf = __commonJS({
  "node_modules/lodash/indexOf.js"(exports, module) {
    var baseIndexOf = require_baseIndexOf(), toInteger = require_toInteger(), nativeMax = Math.max;
    function indexOf(array, value, fromIndex) {
      var length = array == null ? 0 : array.length;
      if (!length)
        return -1;
      var index = fromIndex == null ? 0 : toInteger(fromIndex);
      return index < 0 && (index = nativeMax(length + index, 0)), baseIndexOf(array, value, index);
    }
    module.exports = indexOf;
  }
});

// node_modules/knex/lib/schema/tablecompiler.js
var require_tablecompiler = __commonJS({
  "node_modules/knex/lib/schema/tablecompiler.js"(exports, module) {
    var {
      pushAdditional,
      pushQuery,
      unshiftQuery
    } = require_helpers2(), helpers = require_helpers(), groupBy = require_groupBy(), indexOf = require_indexOf(), isEmpty = require_isEmpty(), tail = require_tail(), { normalizeArr } = require_helpers(), TableCompiler = class {
      constructor(client, tableBuilder) {
        this.client = client, this.tableBuilder = tableBuilder, this._commonBuilder = this.tableBuilder, this.method = tableBuilder._method, this.schemaNameRaw = tableBuilder._schemaName, this.tableNameRaw = tableBuilder._tableName, this.tableNameLikeRaw = tableBuilder._tableNameLike, this.single = tableBuilder._single, this.grouped = groupBy(tableBuilder._statements, "grouping"), this.formatter = client.formatter(tableBuilder), this.bindings = [], this.formatter.bindings = this.bindings, this.bindingsHolder = this, this.sequence = [], this._formatting = client.config && client.config.formatting, this.checksCount = 0;
      }
      // Convert the tableCompiler toSQL
      toSQL() {
        return this[this.method](), this.sequence;
      }
      // Column Compilation
      // -------
      // If this is a table "creation", we need to first run through all
      // of the columns to build them into a single string,
      // and then run through anything else and push it to the query sequence.
      create(ifNot, like) {
        let columns = this.getColumns().map((col) => col.toSQL()), columnTypes = this.getColumnTypes(columns);
        this.createAlterTableMethods && this.alterTableForCreate(columnTypes), this.createQuery(columnTypes, ifNot, like), this.columnQueries(columns), delete this.single.comment, this.alterTable();
      }
      // Only create the table if it doesn't exist.
      createIfNot() {
        this.create(!0);
      }
      createLike() {
        this.create(!1, !0);
      }
      createLikeIfNot() {
        this.create(!0, !0);
      }
      // If we're altering the table, we need to one-by-one
      // go through and handle each of the queries associated
      // with altering the table's schema.
      alter() {
        let addColumns = this.getColumns().map((col) => col.toSQL()), alterColBuilders = this.getColumns("alter"), alterColumns = alterColBuilders.map((col) => col.toSQL()), addColumnTypes = this.getColumnTypes(addColumns), alterColumnTypes = this.getColumnTypes(alterColumns);
        this.addColumns(addColumnTypes), this.alterColumns(alterColumnTypes, alterColBuilders), this.columnQueries(addColumns), this.columnQueries(alterColumns), this.alterTable();
      }
      foreign(foreignData) {
        if (foreignData.inTable && foreignData.references) {
          let keyName = foreignData.keyName ? this.formatter.wrap(foreignData.keyName) : this._indexCommand("foreign", this.tableNameRaw, foreignData.column), column = this.formatter.columnize(foreignData.column), references = this.formatter.columnize(foreignData.references), inTable = this.formatter.wrap(foreignData.inTable), onUpdate = foreignData.onUpdate ? (this.lowerCase ? " on update " : " ON UPDATE ") + foreignData.onUpdate : "", onDelete = foreignData.onDelete ? (this.lowerCase ? " on delete " : " ON DELETE ") + foreignData.onDelete : "", deferrable = foreignData.deferrable ? this.lowerCase ? ` deferrable initially ${foreignData.deferrable.toLowerCase()} ` : ` DEFERRABLE INITIALLY ${foreignData.deferrable.toUpperCase()} ` : "";
          this.lowerCase ? this.pushQuery(
            (this.forCreate ? "" : `alter table ${this.tableName()} add `) + "constraint " + keyName + " foreign key (" + column + ") references " + inTable + " (" + references + ")" + onUpdate + onDelete + deferrable
          ) : this.pushQuery(
            (this.forCreate ? "" : `ALTER TABLE ${this.tableName()} ADD `) + "CONSTRAINT " + keyName + " FOREIGN KEY (" + column + ") REFERENCES " + inTable + " (" + references + ")" + onUpdate + onDelete + deferrable
          );
        }
      }
      // Get all of the column sql & bindings individually for building the table queries.
      getColumnTypes(columns) {
        return columns.reduce(
          function(memo, columnSQL) {
            let column = columnSQL[0];
            return memo.sql.push(column.sql), memo.bindings.concat(column.bindings), memo;
          },
          { sql: [], bindings: [] }
        );
      }
      // Adds all of the additional queries from the "column"
      columnQueries(columns) {
        let queries = columns.reduce(function(memo, columnSQL) {
          let column = tail(columnSQL);
          return isEmpty(column) ? memo : memo.concat(column);
        }, []);
        for (let q of queries)
          this.pushQuery(q);
      }
      // All of the columns to "add" for the query
      addColumns(columns, prefix) {
        if (prefix = prefix || this.addColumnsPrefix, columns.sql.length > 0) {
          let columnSql = columns.sql.map((column) => prefix + column);
          this.pushQuery({
            sql: (this.lowerCase ? "alter table " : "ALTER TABLE ") + this.tableName() + " " + columnSql.join(", "),
            bindings: columns.bindings
          });
        }
      }
      alterColumns(columns, colBuilders) {
        columns.sql.length > 0 && this.addColumns(columns, this.alterColumnsPrefix, colBuilders);
      }
      // Compile the columns as needed for the current create or alter table
      getColumns(method) {
        let columns = this.grouped.columns || [];
        method = method || "add";
        let queryContext = this.tableBuilder.queryContext();
        return columns.filter((column) => column.builder._method === method).map((column) => (queryContext !== void 0 && column.builder.queryContext() === void 0 && column.builder.queryContext(queryContext), this.client.columnCompiler(this, column.builder)));
      }
      tableName() {
        let name = this.schemaNameRaw ? `${this.schemaNameRaw}.${this.tableNameRaw}` : this.tableNameRaw;
        return this.formatter.wrap(name);
      }
      tableNameLike() {
        let name = this.schemaNameRaw ? `${this.schemaNameRaw}.${this.tableNameLikeRaw}` : this.tableNameLikeRaw;
        return this.formatter.wrap(name);
      }
      // Generate all of the alter column statements necessary for the query.
      alterTable() {
        let alterTable = this.grouped.alterTable || [];
        for (let i = 0, l = alterTable.length; i < l; i++) {
          let statement = alterTable[i];
          this[statement.method] ? this[statement.method].apply(this, statement.args) : this.client.logger.error(`Debug: ${statement.method} does not exist`);
        }
        for (let item in this.single)
          typeof this[item] == "function" && this[item](this.single[item]);
      }
      alterTableForCreate(columnTypes) {
        this.forCreate = !0;
        let savedSequence = this.sequence, alterTable = this.grouped.alterTable || [];
        this.grouped.alterTable = [];
        for (let i = 0, l = alterTable.length; i < l; i++) {
          let statement = alterTable[i];
          if (indexOf(this.createAlterTableMethods, statement.method) < 0) {
            this.grouped.alterTable.push(statement);
            continue;
          }
          this[statement.method] ? (this.sequence = [], this[statement.method].apply(this, statement.args), columnTypes.sql.push(this.sequence[0].sql)) : this.client.logger.error(`Debug: ${statement.method} does not exist`);
        }
        this.sequence = savedSequence, this.forCreate = !1;
      }
      // Drop the index on the current table.
      dropIndex(value) {
        this.pushQuery(`drop index${value}`);
      }
      dropUnique() {
        throw new Error("Method implemented in the dialect driver");
      }
      dropUniqueIfExists() {
        throw new Error("Method implemented in the dialect driver");
      }
      dropForeign() {
        throw new Error("Method implemented in the dialect driver");
      }
      dropForeignIfExists() {
        throw new Error("Method implemented in the dialect driver");
      }
      dropPrimaryIfExists() {
        throw new Error("Method implemented in the dialect driver");
      }
      dropColumn() {
        let columns = helpers.normalizeArr.apply(null, arguments), drops = (Array.isArray(columns) ? columns : [columns]).map(
          (column) => this.dropColumnPrefix + this.formatter.wrap(column)
        );
        this.pushQuery(
          (this.lowerCase ? "alter table " : "ALTER TABLE ") + this.tableName() + " " + drops.join(", ")
        );
      }
      //Default implementation of setNullable. Overwrite on dialect-specific tablecompiler when needed
      //(See postgres/mssql for reference)
      _setNullableState(column, nullable) {
        let tableName = this.tableName(), columnName = this.formatter.columnize(column), alterColumnPrefix = this.alterColumnsPrefix;
        return this.pushQuery({
          sql: "SELECT 1",
          output: () => this.client.queryBuilder().withSchema(this.schemaNameRaw).from(this.tableNameRaw).columnInfo(column).then((columnInfo) => {
            if (isEmpty(columnInfo))
              throw new Error(
                `.setNullable: Column ${columnName} does not exist in table ${tableName}.`
              );
            let nullableType = nullable ? "null" : "not null", columnType = columnInfo.type + (columnInfo.maxLength ? `(${columnInfo.maxLength})` : ""), defaultValue = columnInfo.defaultValue !== null && columnInfo.defaultValue !== void 0 ? `default '${columnInfo.defaultValue}'` : "", sql = `alter table ${tableName} ${alterColumnPrefix} ${columnName} ${columnType} ${nullableType} ${defaultValue}`;
            return this.client.raw(sql);
          })
        });
      }
      setNullable(column) {
        return this._setNullableState(column, !0);
      }
      dropNullable(column) {
        return this._setNullableState(column, !1);
      }
      dropChecks(checkConstraintNames) {
        if (checkConstraintNames === void 0) return "";
        checkConstraintNames = normalizeArr(checkConstraintNames);
        let sql = `alter table ${this.tableName()} ${checkConstraintNames.map((constraint) => `drop constraint ${constraint}`).join(", ")}`;
        this.pushQuery(sql);
      }
      check(checkPredicate, bindings, constraintName) {
        let tableName = this.tableName(), checkConstraint = constraintName;
        checkConstraint || (this.checksCount++, checkConstraint = tableName + "_" + this.checksCount);
        let sql = `alter table ${tableName} add constraint ${checkConstraint} check(${checkPredicate})`;
        this.pushQuery(sql);
      }
      _addChecks() {
        return this.grouped.checks ? ", " + this.grouped.checks.map((c) => `${c.args[2] ? "constraint " + c.args[2] + " " : ""}check (${this.client.raw(c.args[0], c.args[1])})`).join(", ") : "";
      }
      // If no name was specified for this index, we will create one using a basic
      // convention of the table name, followed by the columns, followed by an
      // index type, such as primary or index, which makes the index unique.
      _indexCommand(type, tableName, columns) {
        Array.isArray(columns) || (columns = columns ? [columns] : []);
        let indexName = (tableName.replace(/\.|-/g, "_") + "_" + columns.join("_") + "_" + type).toLowerCase();
        return this.formatter.wrap(indexName);
      }
      _getPrimaryKeys() {
        return (this.grouped.alterTable || []).filter((a) => a.method === "primary").flatMap((a) => a.args).flat();
      }
      _canBeAddPrimaryKey(options) {
        return options.primaryKey && this._getPrimaryKeys().length === 0;
      }
      _getIncrementsColumnNames() {
        return this.grouped.columns.filter((c) => c.builder._type === "increments").map((c) => c.builder._args[0]);
      }
      _getBigIncrementsColumnNames() {
        return this.grouped.columns.filter((c) => c.builder._type === "bigincrements").map((c) => c.builder._args[0]);
      }
    };
    TableCompiler.prototype.pushQuery = pushQuery;
    TableCompiler.prototype.pushAdditional = pushAdditional;
    TableCompiler.prototype.unshiftQuery = unshiftQuery;
    TableCompiler.prototype.lowerCase = !0;
    TableCompiler.prototype.createAlterTableMethods = null;
    TableCompiler.prototype.addColumnsPrefix = "add column ";
    TableCompiler.prototype.alterColumnsPrefix = "alter column ";
    TableCompiler.prototype.modifyColumnPrefix = "modify column ";
    TableCompiler.prototype.dropColumnPrefix = "drop column ";
    module.exports = TableCompiler;
  }
});

// node_modules/knex/lib/schema/columnbuilder.js
var require_columnbuilder = __commonJS({
  "node_modules/knex/lib/schema/columnbuilder.js"(exports, module) {
    var extend = require_extend(), assign = require_assign(), toArray = require_toArray(), { addQueryContext } = require_helpers(), ColumnBuilder = class {
      constructor(client, tableBuilder, type, args) {
        this.client = client, this._method = "add", this._single = {}, this._modifiers = {}, this._statements = [], this._type = columnAlias[type] || type, this._args = args, this._tableBuilder = tableBuilder, tableBuilder._method === "alter" && extend(this, AlterMethods);
      }
      // Specify that the current column "references" a column,
      // which may be tableName.column or just "column"
      references(value) {
        return this._tableBuilder.foreign.call(this._tableBuilder, this._args[0], void 0, this)._columnBuilder(this).references(value);
      }
    }, modifiers = [
      "default",
      "defaultsTo",
      "defaultTo",
      "unsigned",
      "nullable",
      "first",
      "after",
      "comment",
      "collate",
      "check",
      "checkPositive",
      "checkNegative",
      "checkIn",
      "checkNotIn",
      "checkBetween",
      "checkLength",
      "checkRegex"
    ], aliasMethod = {
      default: "defaultTo",
      defaultsTo: "defaultTo"
    };
    modifiers.forEach(function(method) {
      let key = aliasMethod[method] || method;
      ColumnBuilder.prototype[method] = function() {
        return this._modifiers[key] = toArray(arguments), this;
      };
    });
    addQueryContext(ColumnBuilder);
    ColumnBuilder.prototype.notNull = ColumnBuilder.prototype.notNullable = function() {
      return this.nullable(!1);
    };
    ["index", "primary", "unique"].forEach(function(method) {
      ColumnBuilder.prototype[method] = function() {
        return this._type.toLowerCase().indexOf("increments") === -1 && this._tableBuilder[method].apply(
          this._tableBuilder,
          [this._args[0]].concat(toArray(arguments))
        ), this;
      };
    });
    ColumnBuilder.extend = (methodName, fn) => {
      if (Object.prototype.hasOwnProperty.call(ColumnBuilder.prototype, methodName))
        throw new Error(
          `Can't extend ColumnBuilder with existing method ('${methodName}').`
        );
      assign(ColumnBuilder.prototype, { [methodName]: fn });
    };
    var AlterMethods = {};
    AlterMethods.drop = function() {
      return this._single.drop = !0, this;
    };
    AlterMethods.alterType = function(type) {
      return this._statements.push({
        grouping: "alterType",
        value: type
      }), this;
    };
    AlterMethods.alter = function({
      alterNullable = !0,
      alterType = !0
    } = {}) {
      return this._method = "alter", this.alterNullable = alterNullable, this.alterType = alterType, this;
    };
    var columnAlias = {
      float: "floating",
      enum: "enu",
      boolean: "bool",
      string: "varchar",
      bigint: "bigInteger"
    };
    module.exports = ColumnBuilder;
  }
});

// node_modules/lodash/head.js
var require_head = __commonJS({
  "node_modules/lodash/head.js"(exports, module) {
    function head(array) {
      return array && array.length ? array[0] : void 0;
    }
    module.exports = head;
  }
});

// node_modules/lodash/first.js
var require_first = __commonJS({
  "node_modules/lodash/first.js"(exports, module) {
    module.exports = require_head();
  }
});

// node_modules/knex/lib/schema/columncompiler.js
var require_columncompiler = __commonJS({
  "node_modules/knex/lib/schema/columncompiler.js"(exports, module) {
    var helpers = require_helpers2(), groupBy = require_groupBy(), first = require_first(), has = require_has(), tail = require_tail(), { toNumber } = require_helpers(), { formatDefault } = require_formatterUtils(), { operator: operator_ } = require_wrappingFormatter(), ColumnCompiler = class {
      constructor(client, tableCompiler, columnBuilder) {
        this.client = client, this.tableCompiler = tableCompiler, this.columnBuilder = columnBuilder, this._commonBuilder = this.columnBuilder, this.args = columnBuilder._args, this.type = columnBuilder._type.toLowerCase(), this.grouped = groupBy(columnBuilder._statements, "grouping"), this.modified = columnBuilder._modifiers, this.isIncrements = this.type.indexOf("increments") !== -1, this.formatter = client.formatter(columnBuilder), this.bindings = [], this.formatter.bindings = this.bindings, this.bindingsHolder = this, this.sequence = [], this.modifiers = [], this.checksCount = 0;
      }
      _addCheckModifiers() {
        this.modifiers.push(
          "check",
          "checkPositive",
          "checkNegative",
          "checkIn",
          "checkNotIn",
          "checkBetween",
          "checkLength",
          "checkRegex"
        );
      }
      defaults(label) {
        if (Object.prototype.hasOwnProperty.call(this._defaultMap, label))
          return this._defaultMap[label].bind(this)();
        throw new Error(
          `There is no default for the specified identifier ${label}`
        );
      }
      // To convert to sql, we first go through and build the
      // column as it would be in the insert statement
      toSQL() {
        return this.pushQuery(this.compileColumn()), this.sequence.additional && (this.sequence = this.sequence.concat(this.sequence.additional)), this.sequence;
      }
      // Compiles a column.
      compileColumn() {
        return this.formatter.wrap(this.getColumnName()) + " " + this.getColumnType() + this.getModifiers();
      }
      // Assumes the autoincrementing key is named `id` if not otherwise specified.
      getColumnName() {
        return first(this.args) || this.defaults("columnName");
      }
      getColumnType() {
        if (!this._columnType) {
          let type = this[this.type];
          this._columnType = typeof type == "function" ? type.apply(this, tail(this.args)) : type;
        }
        return this._columnType;
      }
      getModifiers() {
        let modifiers = [];
        for (let i = 0, l = this.modifiers.length; i < l; i++) {
          let modifier = this.modifiers[i];
          if ((!this.isIncrements || this.isIncrements && modifier === "comment") && has(this.modified, modifier)) {
            let val = this[modifier].apply(this, this.modified[modifier]);
            val && modifiers.push(val);
          }
        }
        return modifiers.length > 0 ? ` ${modifiers.join(" ")}` : "";
      }
      // Types
      // ------
      varchar(length) {
        return `varchar(${toNumber(length, 255)})`;
      }
      floating(precision, scale) {
        return `float(${toNumber(precision, 8)}, ${toNumber(scale, 2)})`;
      }
      decimal(precision, scale) {
        if (precision === null)
          throw new Error(
            "Specifying no precision on decimal columns is not supported for that SQL dialect."
          );
        return `decimal(${toNumber(precision, 8)}, ${toNumber(scale, 2)})`;
      }
      // Used to support custom types
      specifictype(type) {
        return type;
      }
      // Modifiers
      // -------
      nullable(nullable) {
        return nullable === !1 ? "not null" : "null";
      }
      notNullable() {
        return this.nullable(!1);
      }
      defaultTo(value) {
        return `default ${formatDefault(value, this.type, this.client)}`;
      }
      increments(options = { primaryKey: !0 }) {
        return "integer not null" + (this.tableCompiler._canBeAddPrimaryKey(options) ? " primary key" : "") + " autoincrement";
      }
      bigincrements(options = { primaryKey: !0 }) {
        return this.increments(options);
      }
      _pushAlterCheckQuery(checkPredicate, constraintName) {
        let checkName = constraintName;
        checkName || (this.checksCount++, checkName = this.tableCompiler.tableNameRaw + "_" + this.getColumnName() + "_" + this.checksCount), this.pushAdditional(function() {
          this.pushQuery(
            `alter table ${this.tableCompiler.tableName()} add constraint ${checkName} check(${checkPredicate})`
          );
        });
      }
      _checkConstraintName(constraintName) {
        return constraintName ? `constraint ${constraintName} ` : "";
      }
      _check(checkPredicate, constraintName) {
        return this.columnBuilder._method === "alter" ? (this._pushAlterCheckQuery(checkPredicate, constraintName), "") : `${this._checkConstraintName(
          constraintName
        )}check (${checkPredicate})`;
      }
      checkPositive(constraintName) {
        return this._check(
          `${this.formatter.wrap(this.getColumnName())} ${operator_(
            ">",
            this.columnBuilder,
            this.bindingsHolder
          )} 0`,
          constraintName
        );
      }
      checkNegative(constraintName) {
        return this._check(
          `${this.formatter.wrap(this.getColumnName())} ${operator_(
            "<",
            this.columnBuilder,
            this.bindingsHolder
          )} 0`,
          constraintName
        );
      }
      _checkIn(values, constraintName, not) {
        return this._check(
          `${this.formatter.wrap(this.getColumnName())} ${not ? "not " : ""}in (${values.map((v) => this.client._escapeBinding(v)).join(",")})`,
          constraintName
        );
      }
      checkIn(values, constraintName) {
        return this._checkIn(values, constraintName);
      }
      checkNotIn(values, constraintName) {
        return this._checkIn(values, constraintName, !0);
      }
      checkBetween(intervals, constraintName) {
        intervals.length === 2 && !Array.isArray(intervals[0]) && !Array.isArray(intervals[1]) && (intervals = [intervals]);
        let intervalChecks = intervals.map((interval) => `${this.formatter.wrap(
          this.getColumnName()
        )} between ${this.client._escapeBinding(
          interval[0]
        )} and ${this.client._escapeBinding(interval[1])}`).join(" or ");
        return this._check(intervalChecks, constraintName);
      }
      checkLength(operator, length, constraintName) {
        return this._check(
          `length(${this.formatter.wrap(this.getColumnName())}) ${operator_(
            operator,
            this.columnBuilder,
            this.bindingsHolder
          )} ${toNumber(length)}`,
          constraintName
        );
      }
    };
    ColumnCompiler.prototype.binary = "blob";
    ColumnCompiler.prototype.bool = "boolean";
    ColumnCompiler.prototype.date = "date";
    ColumnCompiler.prototype.datetime = "datetime";
    ColumnCompiler.prototype.time = "time";
    ColumnCompiler.prototype.timestamp = "timestamp";
    ColumnCompiler.prototype.geometry = "geometry";
    ColumnCompiler.prototype.geography = "geography";
    ColumnCompiler.prototype.point = "point";
    ColumnCompiler.prototype.enu = "varchar";
    ColumnCompiler.prototype.bit = ColumnCompiler.prototype.json = "text";
    ColumnCompiler.prototype.uuid = ({
      useBinaryUuid = !1,
      primaryKey = !1
    } = {}) => useBinaryUuid ? "binary(16)" : "char(36)";
    ColumnCompiler.prototype.integer = ColumnCompiler.prototype.smallint = ColumnCompiler.prototype.mediumint = "integer";
    ColumnCompiler.prototype.biginteger = "bigint";
    ColumnCompiler.prototype.text = "text";
    ColumnCompiler.prototype.tinyint = "tinyint";
    ColumnCompiler.prototype.pushQuery = helpers.pushQuery;
    ColumnCompiler.prototype.pushAdditional = helpers.pushAdditional;
    ColumnCompiler.prototype.unshiftQuery = helpers.unshiftQuery;
    ColumnCompiler.prototype._defaultMap = {
      columnName: function() {
        if (!this.isIncrements)
          throw new Error(
            `You did not specify a column name for the ${this.type} column.`
          );
        return "id";
      }
    };
    module.exports = ColumnCompiler;
  }
});

// node_modules/knex/lib/ref.js
var require_ref = __commonJS({
  "node_modules/knex/lib/ref.js"(exports, module) {
    var Raw = require_raw(), Ref = class extends Raw {
      constructor(client, ref) {
        super(client), this.ref = ref, this._schema = null, this._alias = null;
      }
      withSchema(schema) {
        return this._schema = schema, this;
      }
      as(alias) {
        return this._alias = alias, this;
      }
      toSQL() {
        let string = this._schema ? `${this._schema}.${this.ref}` : this.ref, formatter = this.client.formatter(this), ref = formatter.columnize(string), sql = this._alias ? `${ref} as ${formatter.wrap(this._alias)}` : ref;
        return this.set(sql, []), super.toSQL(...arguments);
      }
    };
    module.exports = Ref;
  }
});

// node_modules/knex/lib/formatter.js
var require_formatter = __commonJS({
  "node_modules/knex/lib/formatter.js"(exports, module) {
    var {
      columnize: columnize_,
      wrap: wrap_
    } = require_wrappingFormatter(), Formatter = class {
      constructor(client, builder) {
        this.client = client, this.builder = builder, this.bindings = [];
      }
      // Accepts a string or array of columns to wrap as appropriate.
      columnize(target) {
        return columnize_(target, this.builder, this.client, this);
      }
      // Puts the appropriate wrapper around a value depending on the database
      // engine, unless it's a knex.raw value, in which case it's left alone.
      wrap(value, isParameter) {
        return wrap_(value, isParameter, this.builder, this.client, this);
      }
    };
    module.exports = Formatter;
  }
});

// node_modules/knex/lib/schema/viewbuilder.js
var require_viewbuilder = __commonJS({
  "node_modules/knex/lib/schema/viewbuilder.js"(exports, module) {
    var helpers = require_helpers(), extend = require_extend(), assign = require_assign(), ViewBuilder = class {
      constructor(client, method, viewName, fn) {
        this.client = client, this._method = method, this._schemaName = void 0, this._columns = void 0, this._fn = fn, this._viewName = viewName, this._statements = [], this._single = {};
      }
      setSchema(schemaName) {
        this._schemaName = schemaName;
      }
      columns(columns) {
        this._columns = columns;
      }
      as(selectQuery) {
        this._selectQuery = selectQuery;
      }
      checkOption() {
        throw new Error(
          "check option definition is not supported by this dialect."
        );
      }
      localCheckOption() {
        throw new Error(
          "check option definition is not supported by this dialect."
        );
      }
      cascadedCheckOption() {
        throw new Error(
          "check option definition is not supported by this dialect."
        );
      }
      toSQL() {
        return this._method === "alter" && extend(this, AlterMethods), this._fn.call(this, this), this.client.viewCompiler(this).toSQL();
      }
    }, AlterMethods = {
      column(column) {
        let self2 = this;
        return {
          rename: function(newName) {
            return self2._statements.push({
              grouping: "alterView",
              method: "renameColumn",
              args: [column, newName]
            }), this;
          },
          defaultTo: function(defaultValue) {
            return self2._statements.push({
              grouping: "alterView",
              method: "defaultTo",
              args: [column, defaultValue]
            }), this;
          }
        };
      }
    };
    helpers.addQueryContext(ViewBuilder);
    ViewBuilder.extend = (methodName, fn) => {
      if (Object.prototype.hasOwnProperty.call(ViewBuilder.prototype, methodName))
        throw new Error(
          `Can't extend ViewBuilder with existing method ('${methodName}').`
        );
      assign(ViewBuilder.prototype, { [methodName]: fn });
    };
    module.exports = ViewBuilder;
  }
});

// node_modules/knex/lib/schema/viewcompiler.js
var require_viewcompiler = __commonJS({
  "node_modules/knex/lib/schema/viewcompiler.js"(exports, module) {
    var { pushQuery } = require_helpers2(), groupBy = require_groupBy(), { columnize: columnize_ } = require_wrappingFormatter(), ViewCompiler = class {
      constructor(client, viewBuilder) {
        this.client = client, this.viewBuilder = viewBuilder, this._commonBuilder = this.viewBuilder, this.method = viewBuilder._method, this.schemaNameRaw = viewBuilder._schemaName, this.viewNameRaw = viewBuilder._viewName, this.single = viewBuilder._single, this.selectQuery = viewBuilder._selectQuery, this.columns = viewBuilder._columns, this.grouped = groupBy(viewBuilder._statements, "grouping"), this.formatter = client.formatter(viewBuilder), this.bindings = [], this.formatter.bindings = this.bindings, this.bindingsHolder = this, this.sequence = [];
      }
      // Convert the tableCompiler toSQL
      toSQL() {
        return this[this.method](), this.sequence;
      }
      // Column Compilation
      // -------
      create() {
        this.createQuery(this.columns, this.selectQuery);
      }
      createOrReplace() {
        throw new Error("replace views is not supported by this dialect.");
      }
      createMaterializedView() {
        throw new Error("materialized views are not supported by this dialect.");
      }
      createQuery(columns, selectQuery, materialized, replace) {
        let createStatement = "create " + (materialized ? "materialized " : "") + (replace ? "or replace " : "") + "view ", columnList = columns ? " (" + columnize_(
          columns,
          this.viewBuilder,
          this.client,
          this.bindingsHolder
        ) + ")" : "", sql = createStatement + this.viewName() + columnList;
        switch (sql += " as ", sql += selectQuery.toString(), this.single.checkOption) {
          case "default_option":
            sql += " with check option";
            break;
          case "local":
            sql += " with local check option";
            break;
          case "cascaded":
            sql += " with cascaded check option";
            break;
          default:
            break;
        }
        this.pushQuery({
          sql
        });
      }
      renameView(from, to) {
        throw new Error(
          "rename view is not supported by this dialect (instead drop, then create another view)."
        );
      }
      refreshMaterializedView() {
        throw new Error("materialized views are not supported by this dialect.");
      }
      alter() {
        this.alterView();
      }
      alterView() {
        let alterView = this.grouped.alterView || [];
        for (let i = 0, l = alterView.length; i < l; i++) {
          let statement = alterView[i];
          this[statement.method] ? this[statement.method].apply(this, statement.args) : this.client.logger.error(`Debug: ${statement.method} does not exist`);
        }
        for (let item in this.single)
          typeof this[item] == "function" && this[item](this.single[item]);
      }
      renameColumn(from, to) {
        throw new Error("rename column of views is not supported by this dialect.");
      }
      defaultTo(column, defaultValue) {
        throw new Error(
          "change default values of views is not supported by this dialect."
        );
      }
      viewName() {
        let name = this.schemaNameRaw ? `${this.schemaNameRaw}.${this.viewNameRaw}` : this.viewNameRaw;
        return this.formatter.wrap(name);
      }
    };
    ViewCompiler.prototype.pushQuery = pushQuery;
    module.exports = ViewCompiler;
  }
});

// node_modules/knex/lib/client.js
var require_client = __commonJS({
  "node_modules/knex/lib/client.js"(exports, module) {
    var { TimeoutError } = require_tarn(), { KnexPool, isTarnPool } = require_pool(), { EventEmitter } = __require("events"), { promisify } = __require("util"), { makeEscape } = require_string(), cloneDeepWith = require_cloneDeepWith(), defaults = require_defaults(), uniqueId = require_uniqueId(), Runner = require_runner(), Transaction = require_transaction(), {
      executeQuery,
      enrichQueryObject
    } = require_query_executioner(), QueryBuilder = require_querybuilder(), QueryCompiler = require_querycompiler(), SchemaBuilder = require_builder(), SchemaCompiler = require_compiler(), TableBuilder = require_tablebuilder(), TableCompiler = require_tablecompiler(), ColumnBuilder = require_columnbuilder(), ColumnCompiler = require_columncompiler(), { KnexTimeoutError } = require_timeout(), { outputQuery, unwrapRaw } = require_wrappingFormatter(), { compileCallback } = require_formatterUtils(), Raw = require_raw(), Ref = require_ref(), Formatter = require_formatter(), Logger = require_logger(), { POOL_CONFIG_OPTIONS } = require_constants(), ViewBuilder = require_viewbuilder(), ViewCompiler = require_viewcompiler(), isPlainObject = require_isPlainObject(), { setHiddenProperty } = require_security(), debug = require_src()("knex:client");
    function preserveClassInstances(value) {
      if (value !== null && typeof value == "object" && !Array.isArray(value) && !isPlainObject(value))
        return value;
    }
    var Client = class extends EventEmitter {
      constructor(config = {}) {
        if (super(), this.config = { ...config }, config.connection && typeof config.connection == "object" && (this.config.connection = { ...config.connection }), this.logger = new Logger(this.config), this.config.connection && config.connection.password && setHiddenProperty(this.config.connection, config.connection), this.dialect && !this.config.client && this.logger.warn(
          "Using 'this.dialect' to identify the client is deprecated and support for it will be removed in the future. Please use configuration option 'client' instead."
        ), !(this.config.client || this.dialect))
          throw new Error(
            "knex: Required configuration option 'client' is missing."
          );
        config.version && (this.version = config.version), this.config.connection && this.config.connection instanceof Function ? (this.connectionConfigProvider = this.config.connection, this.connectionConfigExpirationChecker = () => !0) : (this.connectionSettings = cloneDeepWith(
          this.config.connection || {},
          preserveClassInstances
        ), config.connection && config.connection.password && setHiddenProperty(this.connectionSettings, this.config.connection), this.connectionConfigExpirationChecker = null), this.driverName && config.connection && this.initializeDriver(), this.driverName && (config.connection || config.connectionPool) && (!config.pool || config.pool && config.pool.max !== 0) && this.initializePool(this.config), this.valueForUndefined = this.raw("DEFAULT"), config.useNullAsDefault && (this.valueForUndefined = null);
      }
      formatter(builder) {
        return new Formatter(this, builder);
      }
      queryBuilder() {
        return new QueryBuilder(this);
      }
      queryCompiler(builder, formatter) {
        return new QueryCompiler(this, builder, formatter);
      }
      schemaBuilder() {
        return new SchemaBuilder(this);
      }
      schemaCompiler(builder) {
        return new SchemaCompiler(this, builder);
      }
      tableBuilder(type, tableName, tableNameLike, fn) {
        return new TableBuilder(this, type, tableName, tableNameLike, fn);
      }
      viewBuilder(type, viewBuilder, fn) {
        return new ViewBuilder(this, type, viewBuilder, fn);
      }
      tableCompiler(tableBuilder) {
        return new TableCompiler(this, tableBuilder);
      }
      viewCompiler(viewCompiler) {
        return new ViewCompiler(this, viewCompiler);
      }
      columnBuilder(tableBuilder, type, args) {
        return new ColumnBuilder(this, tableBuilder, type, args);
      }
      columnCompiler(tableBuilder, columnBuilder) {
        return new ColumnCompiler(this, tableBuilder, columnBuilder);
      }
      runner(builder) {
        return new Runner(this, builder);
      }
      transaction(container, config, outerTx) {
        return new Transaction(this, container, config, outerTx);
      }
      raw() {
        return new Raw(this).set(...arguments);
      }
      ref() {
        return new Ref(this, ...arguments);
      }
      query(connection, queryParam) {
        let queryObject = enrichQueryObject(connection, queryParam, this);
        return executeQuery(connection, queryObject, this);
      }
      stream(connection, queryParam, stream, options) {
        let queryObject = enrichQueryObject(connection, queryParam, this);
        return this._stream(connection, queryObject, stream, options);
      }
      prepBindings(bindings) {
        return bindings;
      }
      positionBindings(sql) {
        return sql;
      }
      postProcessResponse(resp, queryContext) {
        return this.config.postProcessResponse ? this.config.postProcessResponse(resp, queryContext) : resp;
      }
      wrapIdentifier(value, queryContext) {
        return this.customWrapIdentifier(
          value,
          this.wrapIdentifierImpl,
          queryContext
        );
      }
      customWrapIdentifier(value, origImpl, queryContext) {
        return this.config.wrapIdentifier ? this.config.wrapIdentifier(value, origImpl, queryContext) : origImpl(value);
      }
      wrapIdentifierImpl(value) {
        return value !== "*" ? `"${value.replace(/"/g, '""')}"` : "*";
      }
      initializeDriver() {
        try {
          this.driver = this._driver();
        } catch (e) {
          let message = `Knex: run
$ npm install ${this._packageName || this.driverName} --save`;
          throw this.logger.error(`${message}
${e.message}
${e.stack}`), new Error(`${message}
${e.message}`);
        }
      }
      poolDefaults() {
        return { min: 2, max: 10, propagateCreateError: !0 };
      }
      getPoolSettings(poolConfig) {
        let {
          afterCreate: userAfterCreate,
          validate: userValidate,
          maxConnectionLifetimeMillis,
          maxConnectionLifetimeJitterMillis,
          ...tarnOptions
        } = defaults({}, poolConfig, this.poolDefaults());
        POOL_CONFIG_OPTIONS.forEach((option) => {
          option in tarnOptions && this.logger.warn(
            [
              `Pool config option "${option}" is no longer supported.`,
              "See https://github.com/Vincit/tarn.js for possible pool config options."
            ].join(" ")
          );
        });
        let DEFAULT_ACQUIRE_TIMEOUT = 6e4, timeouts = [
          this.config.acquireConnectionTimeout,
          tarnOptions.acquireTimeoutMillis
        ].filter((timeout) => timeout !== void 0);
        timeouts.length || timeouts.push(DEFAULT_ACQUIRE_TIMEOUT);
        let acquireTimeoutMillis = Math.min(...timeouts), hasMaxConnectionLifetime = typeof maxConnectionLifetimeMillis == "number" && Number.isFinite(maxConnectionLifetimeMillis) && maxConnectionLifetimeMillis > 0, generateLifetimeLimit = () => {
          if (!hasMaxConnectionLifetime)
            return null;
          let jitter = typeof maxConnectionLifetimeJitterMillis == "number" && maxConnectionLifetimeJitterMillis > 0 ? Math.floor(Math.random() * maxConnectionLifetimeJitterMillis) : 0;
          return performance.now() + maxConnectionLifetimeMillis + jitter;
        }, updatePoolConnectionSettingsFromProvider = async (forceRefresh = !1) => {
          if (!this.connectionConfigProvider || !forceRefresh && (!this.connectionConfigExpirationChecker || !this.connectionConfigExpirationChecker()))
            return;
          let providerResult = await this.connectionConfigProvider();
          providerResult.expirationChecker ? (this.connectionConfigExpirationChecker = providerResult.expirationChecker, delete providerResult.expirationChecker) : this.connectionConfigExpirationChecker = null, this.connectionSettings = providerResult;
        }, connectionIsDisposed = (connection) => connection.__knex__disposed ? (this.logger.warn(`Connection Error: ${connection.__knex__disposed}`), !0) : !1, connectionIsOverLifetime = (connection) => hasMaxConnectionLifetime ? (connection.__knexLifetimeLimit || (connection.__knexLifetimeLimit = generateLifetimeLimit()), connection.__knexLifetimeLimit && performance.now() > connection.__knexLifetimeLimit) : !1, configWasRefreshed = async () => {
          if (!this.connectionConfigExpirationChecker || !this.connectionConfigExpirationChecker())
            return !1;
          if (await updatePoolConnectionSettingsFromProvider(!0), this.connectionConfigExpirationChecker && this.connectionConfigExpirationChecker())
            throw new Error(
              "Connection configuration still reported expired after refresh"
            );
          return !0;
        }, tarnPoolConfig = {
          ...tarnOptions,
          acquireTimeoutMillis,
          create: async () => {
            await updatePoolConnectionSettingsFromProvider();
            let connection = await this.acquireRawConnection();
            return connection.__knexUid = uniqueId("__knexUid"), hasMaxConnectionLifetime && (connection.__knexLifetimeLimit = generateLifetimeLimit()), userAfterCreate && await promisify(userAfterCreate)(connection), connection;
          },
          destroy: (connection) => {
            if (connection !== void 0)
              return this.destroyRawConnection(connection);
          },
          validate: async (connection) => {
            if (connectionIsDisposed(connection) || connectionIsOverLifetime(connection) || await configWasRefreshed())
              return !1;
            if (userValidate)
              try {
                if (!await userValidate(connection))
                  return !1;
              } catch (validationError) {
                return this.logger.warn(
                  `Pool validate threw an error: ${validationError.message}`
                ), !1;
              }
            return this.validateConnection(connection);
          }
        };
        return tarnPoolConfig.afterCreate && delete tarnPoolConfig.afterCreate, tarnPoolConfig;
      }
      initializePool(config = this.config) {
        if (this.pool) {
          this.logger.warn("The pool has already been initialized");
          return;
        }
        config.connectionPool ? (this.connectionSettings = {}, this.connectionConfigExpirationChecker = null, this.driverName && this.initializeDriver(), this.initializeExternalPool(config.connectionPool)) : (this.pool = new KnexPool(this.getPoolSettings(config.pool)), this._ownsPool = !0);
      }
      // Accept an external pool — either a tarn-compatible pool (KnexPool, tarn Pool)
      // or a native driver pool (pg.Pool, mysql.createPool(), etc.)
      initializeExternalPool(externalPool) {
        if (this.pool) {
          this.logger.warn("The pool has already been initialized");
          return;
        }
        isTarnPool(externalPool) ? this.pool = externalPool : this.pool = this.wrapNativePool(externalPool), this._ownsPool = !1;
      }
      // Override in dialects that support native driver pools.
      // Must return an object with { acquire(), release(), destroy() } matching tarn's interface.
      wrapNativePool(_nativePool) {
        throw new Error(
          `The '${this.driverName || "base"}' dialect does not support native driver pools in 'connectionPool'. Pass a tarn Pool or KnexPool instance instead.`
        );
      }
      validateConnection(connection) {
        return !0;
      }
      // Acquire a connection from the pool.
      async acquireConnection() {
        if (!this.pool)
          throw new Error("Unable to acquire a connection");
        try {
          let connection = await this.pool.acquire().promise;
          return debug("acquired connection from pool: %s", connection.__knexUid), connection.config && (connection.config.password && setHiddenProperty(connection.config), connection.config.authentication && connection.config.authentication.options && connection.config.authentication.options.password && setHiddenProperty(connection.config.authentication.options)), connection;
        } catch (error) {
          let withStack = error instanceof Error ? error.stack ?? error.message : String(error);
          this.logger.warn(`Acquire connection error: ${withStack}`);
          let convertedError = error;
          throw error instanceof TimeoutError && (convertedError = new KnexTimeoutError(
            "Knex: Timeout acquiring a connection. The pool is probably full. Are you missing a .transacting(trx) call?"
          ), convertedError.cause = error), convertedError;
        }
      }
      // Releases a connection back to the connection pool,
      // returning a promise resolved when the connection is released.
      releaseConnection(connection) {
        return debug("releasing connection to pool: %s", connection.__knexUid), this.pool.release(connection) || debug("pool refused connection: %s", connection.__knexUid), Promise.resolve();
      }
      // Destroy the current connection pool for the client.
      // When the pool is externally provided (_ownsPool === false), we only drop
      // our reference — the caller is responsible for tearing it down.
      async destroy(callback) {
        try {
          this.pool && this.pool.destroy && this._ownsPool !== !1 && await this.pool.destroy(), this.pool = void 0, typeof callback == "function" && callback();
        } catch (err) {
          if (typeof callback == "function")
            return callback(err);
          throw err;
        }
      }
      // Return the database being used by this client.
      database() {
        return this.connectionSettings.database;
      }
      toString() {
        return "[object KnexClient]";
      }
      assertCanCancelQuery() {
        if (!this.canCancelQuery)
          throw new Error("Query cancelling not supported for this dialect");
      }
      cancelQuery() {
        throw new Error("Query cancelling not supported for this dialect");
      }
      // Formatter part
      alias(first, second) {
        return first + " as " + second;
      }
      // Checks whether a value is a function... if it is, we compile it
      // otherwise we check whether it's a raw
      parameter(value, builder, bindingsHolder) {
        return typeof value == "function" ? outputQuery(
          compileCallback(value, void 0, this, bindingsHolder),
          !0,
          builder,
          this
        ) : unwrapRaw(value, !0, builder, this, bindingsHolder) || "?";
      }
      // Turns a list of values into a list of ?'s, joining them with commas unless
      // a "joining" value is specified (e.g. ' and ')
      parameterize(values, notSetValue, builder, bindingsHolder) {
        if (typeof values == "function")
          return this.parameter(values, builder, bindingsHolder);
        values = Array.isArray(values) ? values : [values];
        let str = "", i = -1;
        for (; ++i < values.length; ) {
          i > 0 && (str += ", ");
          let value = values[i];
          isPlainObject(value) && (value = JSON.stringify(value)), str += this.parameter(
            value === void 0 ? notSetValue : value,
            builder,
            bindingsHolder
          );
        }
        return str;
      }
      // Formats `values` into a parenthesized list of parameters for a `VALUES`
      // clause.
      //
      // [1, 2]                  -> '(?, ?)'
      // [[1, 2], [3, 4]]        -> '((?, ?), (?, ?))'
      // knex('table')           -> '(select * from "table")'
      // knex.raw('select ?', 1) -> '(select ?)'
      //
      values(values, builder, bindingsHolder) {
        return Array.isArray(values) ? Array.isArray(values[0]) ? `(${values.map(
          (value) => `(${this.parameterize(
            value,
            void 0,
            builder,
            bindingsHolder
          )})`
        ).join(", ")})` : `(${this.parameterize(
          values,
          void 0,
          builder,
          bindingsHolder
        )})` : values && values.isRawInstance ? `(${this.parameter(values, builder, bindingsHolder)})` : this.parameter(values, builder, bindingsHolder);
      }
      processPassedConnection(connection) {
      }
      toPathForJson(jsonPath) {
        return jsonPath;
      }
    };
    Object.assign(Client.prototype, {
      _escapeBinding: makeEscape({
        escapeString(str) {
          return `'${str.replace(/'/g, "''")}'`;
        }
      }),
      canCancelQuery: !1
    });
    module.exports = Client;
  }
});

// node_modules/knex/lib/dialects/postgres/execution/pg-transaction.js
var require_pg_transaction = __commonJS({
  "node_modules/knex/lib/dialects/postgres/execution/pg-transaction.js"(exports, module) {
    var Transaction = require_transaction(), Transaction_PG = class extends Transaction {
      begin(conn) {
        let trxMode = [
          this.isolationLevel ? `ISOLATION LEVEL ${this.isolationLevel}` : "",
          this.readOnly ? "READ ONLY" : ""
        ].join(" ").trim();
        return trxMode.length === 0 ? this.query(conn, "BEGIN;") : this.query(conn, `BEGIN TRANSACTION ${trxMode};`);
      }
    };
    module.exports = Transaction_PG;
  }
});

// node_modules/knex/lib/dialects/postgres/query/pg-querycompiler.js
var require_pg_querycompiler = __commonJS({
  "node_modules/knex/lib/dialects/postgres/query/pg-querycompiler.js"(exports, module) {
    var identity = require_identity(), reduce = require_reduce(), QueryCompiler = require_querycompiler(), {
      wrapString,
      columnize: columnize_,
      operator: operator_,
      wrap: wrap_
    } = require_wrappingFormatter(), QueryCompiler_PG = class extends QueryCompiler {
      constructor(client, builder, formatter) {
        super(client, builder, formatter), this._defaultInsertValue = "default";
      }
      // Compiles a truncate query.
      truncate() {
        return `truncate ${this.tableName} restart identity`;
      }
      // is used if the an array with multiple empty values supplied
      // Compiles an `insert` query, allowing for multiple
      // inserts using a single query statement.
      insert() {
        let sql = super.insert();
        if (sql === "") return sql;
        let { returning, onConflict, ignore, merge, insert } = this.single;
        if (onConflict && ignore && (sql += this._ignore(onConflict)), onConflict && merge) {
          sql += this._merge(merge.updates, onConflict, insert);
          let wheres = this.where();
          wheres && (sql += ` ${wheres}`);
        }
        return returning && (sql += this._returning(returning)), {
          sql,
          returning
        };
      }
      // Compiles an `update` query, allowing for a return value.
      update() {
        let withSQL = this.with(), updateData = this._prepUpdate(this.single.update), { returning, updateFrom } = this.single, updateFromSQL = this._updateFrom(updateFrom), wheres = this.where();
        return {
          sql: withSQL + `update ${this.single.only ? "only " : ""}${this.tableName} set ${updateData.join(", ")}` + updateFromSQL + (wheres ? ` ${wheres}` : "") + this._returning(returning),
          returning
        };
      }
      using() {
        let usingTables = this.single.using;
        if (!usingTables) return;
        let sql = "using ";
        return Array.isArray(usingTables) ? sql += usingTables.map((table) => this.formatter.wrap(table)).join(",") : sql += this.formatter.wrap(usingTables), sql;
      }
      // Compiles an `delete` query, allowing for a return value.
      del() {
        let { tableName } = this, withSQL = this.with(), using = this.using() || "", joins = this.grouped.join, tableJoins = [], joinWhereStatements = [];
        if (Array.isArray(joins)) {
          for (let join of joins) {
            tableJoins.push(
              wrap_(
                this._joinTable(join),
                void 0,
                this.builder,
                this.client,
                this.bindingsHolder
              )
            );
            for (let clause of join.clauses)
              joinWhereStatements.push({
                column: clause.column,
                operator: "=",
                value: clause.value,
                asColumn: !0
              });
          }
          tableJoins.length > 0 && (using += (using ? "," : "using ") + tableJoins.join(","));
        }
        let wheres = this.where() || "", joinWhereClauses = joinWhereStatements.map(
          (joinWhere) => this.whereBasic(joinWhere)
        );
        joinWhereClauses.length > 0 && (wheres += (wheres ? " and " : "where ") + joinWhereClauses.join(" and "));
        let sql = withSQL + `delete from ${this.single.only ? "only " : ""}${tableName}` + (using ? ` ${using}` : "") + (wheres ? ` ${wheres}` : ""), { returning } = this.single;
        return {
          sql: sql + this._returning(returning),
          returning
        };
      }
      aggregate(stmt) {
        return this._aggregate(stmt, { distinctParentheses: !0 });
      }
      _returning(value) {
        return value ? ` returning ${this.formatter.columnize(value)}` : "";
      }
      _updateFrom(name) {
        return name ? ` from ${this.formatter.wrap(name)}` : "";
      }
      _ignore(columns) {
        return columns === !0 ? " on conflict do nothing" : ` on conflict ${this._onConflictClause(columns)} do nothing`;
      }
      _merge(updates, columns, insert) {
        let sql = ` on conflict ${this._onConflictClause(columns)} do update set `;
        if (updates && Array.isArray(updates))
          return sql += updates.map(
            (column) => wrapString(
              column.split(".").pop(),
              this.formatter.builder,
              this.client,
              this.formatter
            )
          ).map((column) => `${column} = excluded.${column}`).join(", "), sql;
        if (updates && typeof updates == "object") {
          let updateData = this._prepUpdate(updates);
          return typeof updateData == "string" ? sql += updateData : sql += updateData.join(","), sql;
        } else {
          let insertData = this._prepInsert(insert);
          if (typeof insertData == "string")
            throw new Error(
              "If using merge with a raw insert query, then updates must be provided"
            );
          return sql += insertData.columns.map(
            (column) => wrapString(column.split(".").pop(), this.builder, this.client)
          ).map((column) => `${column} = excluded.${column}`).join(", "), sql;
        }
      }
      _lockingClause(lockMode) {
        let tables = this.single.lockTables || [];
        return lockMode + (tables.length ? " of " + tables.filter(Boolean).map((table) => this.formatter.wrap(table)).join(", ") : "");
      }
      _groupOrder(item, type) {
        return super._groupOrderNulls(item, type);
      }
      forUpdate() {
        return this._lockingClause("for update");
      }
      forShare() {
        return this._lockingClause("for share");
      }
      forNoKeyUpdate() {
        return this._lockingClause("for no key update");
      }
      forKeyShare() {
        return this._lockingClause("for key share");
      }
      skipLocked() {
        return "skip locked";
      }
      noWait() {
        return "nowait";
      }
      // Compiles a columnInfo query
      columnInfo() {
        let column = this.single.columnInfo, schema = this.single.schema, table = this.client.customWrapIdentifier(this.single.table, identity);
        schema && (schema = this.client.customWrapIdentifier(schema, identity));
        let sql = "select * from information_schema.columns where table_name = ? and table_catalog = current_database()", bindings = [table];
        return this._buildColumnInfoQuery(schema, sql, bindings, column);
      }
      _buildColumnInfoQuery(schema, sql, bindings, column) {
        return schema ? (sql += " and table_schema = ?", bindings.push(schema)) : sql += " and table_schema = current_schema()", {
          sql,
          bindings,
          output(resp) {
            let out = reduce(
              resp.rows,
              function(columns, val) {
                return columns[val.column_name] = {
                  type: val.data_type,
                  maxLength: val.character_maximum_length,
                  nullable: val.is_nullable === "YES",
                  defaultValue: val.column_default
                }, columns;
              },
              {}
            );
            return column && out[column] || out;
          }
        };
      }
      distinctOn(value) {
        return "distinct on (" + this.formatter.columnize(value) + ") ";
      }
      // Json functions
      jsonExtract(params) {
        return this._jsonExtract("jsonb_path_query", params);
      }
      jsonSet(params) {
        return this._jsonSet(
          "jsonb_set",
          Object.assign({}, params, {
            path: this.client.toPathForJson(params.path)
          })
        );
      }
      jsonInsert(params) {
        return this._jsonSet(
          "jsonb_insert",
          Object.assign({}, params, {
            path: this.client.toPathForJson(params.path)
          })
        );
      }
      jsonRemove(params) {
        let jsonCol = `${columnize_(
          params.column,
          this.builder,
          this.client,
          this.bindingsHolder
        )} #- ${this.client.parameter(
          this.client.toPathForJson(params.path),
          this.builder,
          this.bindingsHolder
        )}`;
        return params.alias ? this.client.alias(jsonCol, this.formatter.wrap(params.alias)) : jsonCol;
      }
      whereJsonPath(statement) {
        let castValue = "";
        return !isNaN(statement.value) && parseInt(statement.value) ? castValue = "::int" : !isNaN(statement.value) && parseFloat(statement.value) ? castValue = "::float" : castValue = " #>> '{}'", `jsonb_path_query_first(${this._columnClause(
          statement
        )}, ${this.client.parameter(
          statement.jsonPath,
          this.builder,
          this.bindingsHolder
        )})${castValue} ${operator_(
          statement.operator,
          this.builder,
          this.client,
          this.bindingsHolder
        )} ${this._jsonValueClause(statement)}`;
      }
      whereJsonSupersetOf(statement) {
        return this._not(
          statement,
          `${wrap_(
            statement.column,
            void 0,
            this.builder,
            this.client,
            this.bindingsHolder
          )} @> ${this._jsonValueClause(statement)}`
        );
      }
      whereJsonSubsetOf(statement) {
        return this._not(
          statement,
          `${columnize_(
            statement.column,
            this.builder,
            this.client,
            this.bindingsHolder
          )} <@ ${this._jsonValueClause(statement)}`
        );
      }
      onJsonPathEquals(clause) {
        return this._onJsonPathEquals("jsonb_path_query_first", clause);
      }
    };
    module.exports = QueryCompiler_PG;
  }
});

// node_modules/knex/lib/dialects/postgres/query/pg-querybuilder.js
var require_pg_querybuilder = __commonJS({
  "node_modules/knex/lib/dialects/postgres/query/pg-querybuilder.js"(exports, module) {
    var QueryBuilder = require_querybuilder();
    module.exports = class extends QueryBuilder {
      updateFrom(name) {
        return this._single.updateFrom = name, this;
      }
      using(tables) {
        return this._single.using = tables, this;
      }
      withMaterialized(alias, statementOrColumnList, nothingOrStatement) {
        return this._validateWithArgs(
          alias,
          statementOrColumnList,
          nothingOrStatement,
          "with"
        ), this.withWrapped(
          alias,
          statementOrColumnList,
          nothingOrStatement,
          !0
        );
      }
      withNotMaterialized(alias, statementOrColumnList, nothingOrStatement) {
        return this._validateWithArgs(
          alias,
          statementOrColumnList,
          nothingOrStatement,
          "with"
        ), this.withWrapped(
          alias,
          statementOrColumnList,
          nothingOrStatement,
          !1
        );
      }
    };
  }
});

// node_modules/knex/lib/dialects/postgres/schema/pg-columncompiler.js
var require_pg_columncompiler = __commonJS({
  "node_modules/knex/lib/dialects/postgres/schema/pg-columncompiler.js"(exports, module) {
    var ColumnCompiler = require_columncompiler(), { isObject, isNumber } = require_is(), { toNumber } = require_helpers(), commentEscapeRegex = /(?<!')'(?!')/g, ColumnCompiler_PG = class extends ColumnCompiler {
      constructor(client, tableCompiler, columnBuilder) {
        super(client, tableCompiler, columnBuilder), this.modifiers = ["nullable", "defaultTo", "comment"], this._addCheckModifiers();
      }
      // Types
      // ------
      bit(column) {
        return column.length !== !1 ? `bit(${column.length})` : "bit";
      }
      // Create the column definition for an enum type.
      // Using method "2" here: http://stackoverflow.com/a/10984951/525714
      enu(allowed, options) {
        options = options || {};
        let values = options.useNative && options.existingType ? void 0 : allowed.join("', '");
        if (options.useNative) {
          let enumName = "", schemaName = options.schemaName || this.tableCompiler.schemaNameRaw;
          return schemaName && (enumName += `"${schemaName}".`), enumName += `"${options.enumName}"`, options.existingType || this.tableCompiler.unshiftQuery(
            `create type ${enumName} as enum ('${values}')`
          ), enumName;
        }
        return `text check (${this.formatter.wrap(this.args[0])} in ('${values}'))`;
      }
      decimal(precision, scale) {
        return precision === null ? "decimal" : `decimal(${toNumber(precision, 8)}, ${toNumber(scale, 2)})`;
      }
      json(jsonb) {
        return jsonb && this.client.logger.deprecate("json(true)", "jsonb()"), jsonColumn(this.client, jsonb);
      }
      jsonb() {
        return jsonColumn(this.client, !0);
      }
      checkRegex(regex, constraintName) {
        return this._check(
          `${this.formatter.wrap(
            this.getColumnName()
          )} ~ ${this.client._escapeBinding(regex)}`,
          constraintName
        );
      }
      datetime(withoutTz = !1, precision) {
        let defaultPrecision = isNumber(
          this.client.config.defaultDateTimePrecision
        ) ? `(${this.client.config.defaultDateTimePrecision})` : "", useTz;
        return isObject(withoutTz) ? { useTz, precision } = withoutTz : useTz = !withoutTz, useTz = typeof useTz == "boolean" ? useTz : !0, precision = precision != null ? "(" + precision + ")" : defaultPrecision, `${useTz ? "timestamptz" : "timestamp"}${precision}`;
      }
      timestamp(withoutTz = !1, precision) {
        return this.datetime(withoutTz, precision);
      }
      // Modifiers:
      // ------
      comment(comment) {
        let columnName = this.args[0] || this.defaults("columnName"), escapedComment = comment ? `'${comment.replace(commentEscapeRegex, "''")}'` : "NULL";
        this.pushAdditional(function() {
          this.pushQuery(
            `comment on column ${this.tableCompiler.tableName()}.` + this.formatter.wrap(columnName) + ` is ${escapedComment}`
          );
        }, comment);
      }
      increments(options = { primaryKey: !0 }) {
        return "serial" + (this.tableCompiler._canBeAddPrimaryKey(options) ? " primary key" : "");
      }
      bigincrements(options = { primaryKey: !0 }) {
        return "bigserial" + (this.tableCompiler._canBeAddPrimaryKey(options) ? " primary key" : "");
      }
      uuid(options = { primaryKey: !1 }) {
        return "uuid" + (this.tableCompiler._canBeAddPrimaryKey(options) ? " primary key" : "");
      }
    };
    ColumnCompiler_PG.prototype.bigint = "bigint";
    ColumnCompiler_PG.prototype.binary = "bytea";
    ColumnCompiler_PG.prototype.bool = "boolean";
    ColumnCompiler_PG.prototype.double = "double precision";
    ColumnCompiler_PG.prototype.floating = "real";
    ColumnCompiler_PG.prototype.smallint = "smallint";
    ColumnCompiler_PG.prototype.tinyint = "smallint";
    function jsonColumn(client, jsonb) {
      return !client.version || client.config.client === "cockroachdb" || client.config.jsonbSupport === !0 || parseFloat(client.version) >= 9.2 ? jsonb ? "jsonb" : "json" : "text";
    }
    module.exports = ColumnCompiler_PG;
  }
});

// node_modules/knex/lib/dialects/postgres/schema/pg-tablecompiler.js
var require_pg_tablecompiler = __commonJS({
  "node_modules/knex/lib/dialects/postgres/schema/pg-tablecompiler.js"(exports, module) {
    var has = require_has(), TableCompiler = require_tablecompiler(), { isObject, isString } = require_is(), TableCompiler_PG = class extends TableCompiler {
      constructor(client, tableBuilder) {
        super(client, tableBuilder);
      }
      // Compile a rename column command.
      renameColumn(from, to) {
        return this.pushQuery({
          sql: `alter table ${this.tableName()} rename ${this.formatter.wrap(
            from
          )} to ${this.formatter.wrap(to)}`
        });
      }
      _setNullableState(column, isNullable) {
        let constraintAction = isNullable ? "drop not null" : "set not null", sql = `alter table ${this.tableName()} alter column ${this.formatter.wrap(
          column
        )} ${constraintAction}`;
        return this.pushQuery({
          sql
        });
      }
      compileAdd(builder) {
        let table = this.formatter.wrap(builder), columns = this.prefixArray("add column", this.getColumns(builder));
        return this.pushQuery({
          sql: `alter table ${table} ${columns.join(", ")}`
        });
      }
      // Adds the "create" query to the query sequence.
      createQuery(columns, ifNot, like) {
        let createStatement = ifNot ? "create table if not exists " : "create table ", columnsSql = ` (${columns.sql.join(", ")}${this.primaryKeys() || ""}${this._addChecks()})`, sql = createStatement + this.tableName() + (like && this.tableNameLike() ? " (like " + this.tableNameLike() + " including all" + (columns.sql.length ? ", " + columns.sql.join(", ") : "") + ")" : columnsSql);
        this.single.inherits && (sql += ` inherits (${this.formatter.wrap(this.single.inherits)})`), this.pushQuery({
          sql,
          bindings: columns.bindings
        }), has(this.single, "comment") && this.comment(this.single.comment);
      }
      primaryKeys() {
        let pks = (this.grouped.alterTable || []).filter(
          (k) => k.method === "primary"
        );
        if (pks.length > 0 && pks[0].args.length > 0) {
          let columns = pks[0].args[0], constraintName = pks[0].args[1] || "", deferrable;
          return isObject(constraintName) && ({ constraintName, deferrable } = constraintName), deferrable = deferrable ? ` deferrable initially ${deferrable}` : "", constraintName = constraintName ? this.formatter.wrap(constraintName) : this.formatter.wrap(`${this.tableNameRaw}_pkey`), `, constraint ${constraintName} primary key (${this.formatter.columnize(
            columns
          )})${deferrable}`;
        }
      }
      addColumns(columns, prefix, colCompilers) {
        if (prefix === this.alterColumnsPrefix)
          for (let col of colCompilers)
            this._addColumn(col);
        else
          super.addColumns(columns, prefix);
      }
      _addColumn(col) {
        let quotedTableName = this.tableName(), type = col.getColumnType(), colName = this.client.wrapIdentifier(
          col.getColumnName(),
          col.columnBuilder.queryContext()
        ), isEnum = col.type === "enu";
        this.pushQuery({
          sql: `alter table ${quotedTableName} alter column ${colName} drop default`,
          bindings: []
        });
        let alterNullable = col.columnBuilder.alterNullable;
        alterNullable && this.pushQuery({
          sql: `alter table ${quotedTableName} alter column ${colName} drop not null`,
          bindings: []
        }), col.columnBuilder.alterType && this.pushQuery({
          sql: `alter table ${quotedTableName} alter column ${colName} type ${type} using (${colName}${isEnum ? "::text::" : "::"}${type})`,
          bindings: []
        });
        let defaultTo = col.modified.defaultTo;
        if (defaultTo) {
          let modifier = col.defaultTo.apply(col, defaultTo);
          this.pushQuery({
            sql: `alter table ${quotedTableName} alter column ${colName} set ${modifier}`,
            bindings: []
          });
        }
        if (alterNullable) {
          let nullable = col.modified.nullable;
          nullable && nullable[0] === !1 && this.pushQuery({
            sql: `alter table ${quotedTableName} alter column ${colName} set not null`,
            bindings: []
          });
        }
      }
      // Compiles the comment on the table.
      comment(comment) {
        this.pushQuery(
          `comment on table ${this.tableName()} is '${this.single.comment}'`
        );
      }
      // Indexes:
      // -------
      primary(columns, constraintName) {
        let deferrable;
        isObject(constraintName) && ({ constraintName, deferrable } = constraintName), deferrable = deferrable ? ` deferrable initially ${deferrable}` : "", constraintName = constraintName ? this.formatter.wrap(constraintName) : this.formatter.wrap(`${this.tableNameRaw}_pkey`), this.method !== "create" && this.method !== "createIfNot" && this.pushQuery(
          `alter table ${this.tableName()} add constraint ${constraintName} primary key (${this.formatter.columnize(
            columns
          )})${deferrable}`
        );
      }
      unique(columns, indexName) {
        let deferrable, useConstraint = !0, predicate;
        if (isObject(indexName) && ({ indexName, deferrable, useConstraint, predicate } = indexName, useConstraint === void 0 && (useConstraint = !!deferrable || !predicate)), !useConstraint && deferrable && deferrable !== "not deferrable")
          throw new Error("postgres cannot create deferrable index");
        if (useConstraint && predicate)
          throw new Error("postgres cannot create constraint with predicate");
        if (deferrable = deferrable ? ` deferrable initially ${deferrable}` : "", indexName = indexName ? this.formatter.wrap(indexName) : this._indexCommand("unique", this.tableNameRaw, columns), useConstraint)
          this.pushQuery(
            `alter table ${this.tableName()} add constraint ${indexName} unique (` + this.formatter.columnize(columns) + ")" + deferrable
          );
        else {
          let predicateQuery = predicate ? " " + this.client.queryCompiler(predicate).where() : "";
          this.pushQuery(
            `create unique index ${indexName} on ${this.tableName()} (${this.formatter.columnize(
              columns
            )})${predicateQuery}`
          );
        }
      }
      index(columns, indexName, options) {
        indexName = indexName ? this.formatter.wrap(indexName) : this._indexCommand("index", this.tableNameRaw, columns);
        let predicate, storageEngineIndexType, indexType;
        isString(options) ? storageEngineIndexType = options : isObject(options) && ({ indexType, storageEngineIndexType, predicate } = options);
        let predicateQuery = predicate ? " " + this.client.queryCompiler(predicate).where() : "";
        this.pushQuery(
          `create${typeof indexType == "string" && indexType.toLowerCase() === "unique" ? " unique" : ""} index ${indexName} on ${this.tableName()}${storageEngineIndexType && ` using ${storageEngineIndexType}` || ""} (` + this.formatter.columnize(columns) + `)${predicateQuery}`
        );
      }
      dropPrimary(constraintName) {
        constraintName = constraintName ? this.formatter.wrap(constraintName) : this.formatter.wrap(this.tableNameRaw + "_pkey"), this.pushQuery(
          `alter table ${this.tableName()} drop constraint ${constraintName}`
        );
      }
      dropPrimaryIfExists(constraintName) {
        constraintName = constraintName ? this.formatter.wrap(constraintName) : this.formatter.wrap(this.tableNameRaw + "_pkey"), this.pushQuery(
          `alter table ${this.tableName()} drop constraint if exists ${constraintName}`
        );
      }
      dropIndex(columns, indexName) {
        indexName = indexName ? this.formatter.wrap(indexName) : this._indexCommand("index", this.tableNameRaw, columns), indexName = this.schemaNameRaw ? `${this.formatter.wrap(this.schemaNameRaw)}.${indexName}` : indexName, this.pushQuery(`drop index ${indexName}`);
      }
      dropUnique(columns, indexName) {
        indexName = indexName ? this.formatter.wrap(indexName) : this._indexCommand("unique", this.tableNameRaw, columns), this.pushQuery(
          `alter table ${this.tableName()} drop constraint ${indexName}`
        );
      }
      dropUniqueIfExists(columns, indexName) {
        indexName = indexName ? this.formatter.wrap(indexName) : this._indexCommand("unique", this.tableNameRaw, columns), this.pushQuery(
          `alter table ${this.tableName()} drop constraint if exists ${indexName}`
        );
      }
      dropForeign(columns, indexName) {
        indexName = indexName ? this.formatter.wrap(indexName) : this._indexCommand("foreign", this.tableNameRaw, columns), this.pushQuery(
          `alter table ${this.tableName()} drop constraint ${indexName}`
        );
      }
      dropForeignIfExists(columns, indexName) {
        indexName = indexName ? this.formatter.wrap(indexName) : this._indexCommand("foreign", this.tableNameRaw, columns), this.pushQuery(
          `alter table ${this.tableName()} drop constraint if exists ${indexName}`
        );
      }
    };
    module.exports = TableCompiler_PG;
  }
});

// node_modules/knex/lib/dialects/postgres/schema/pg-viewcompiler.js
var require_pg_viewcompiler = __commonJS({
  "node_modules/knex/lib/dialects/postgres/schema/pg-viewcompiler.js"(exports, module) {
    var ViewCompiler = require_viewcompiler(), ViewCompiler_PG = class extends ViewCompiler {
      constructor(client, viewCompiler) {
        super(client, viewCompiler);
      }
      renameColumn(from, to) {
        return this.pushQuery({
          sql: `alter view ${this.viewName()} rename ${this.formatter.wrap(
            from
          )} to ${this.formatter.wrap(to)}`
        });
      }
      defaultTo(column, defaultValue) {
        return this.pushQuery({
          sql: `alter view ${this.viewName()} alter ${this.formatter.wrap(
            column
          )} set default ${defaultValue}`
        });
      }
      createOrReplace() {
        this.createQuery(this.columns, this.selectQuery, !1, !0);
      }
      createMaterializedView() {
        this.createQuery(this.columns, this.selectQuery, !0);
      }
    };
    module.exports = ViewCompiler_PG;
  }
});

// node_modules/knex/lib/dialects/postgres/schema/pg-viewbuilder.js
var require_pg_viewbuilder = __commonJS({
  "node_modules/knex/lib/dialects/postgres/schema/pg-viewbuilder.js"(exports, module) {
    var ViewBuilder = require_viewbuilder(), ViewBuilder_PG = class extends ViewBuilder {
      constructor() {
        super(...arguments);
      }
      checkOption() {
        this._single.checkOption = "default_option";
      }
      localCheckOption() {
        this._single.checkOption = "local";
      }
      cascadedCheckOption() {
        this._single.checkOption = "cascaded";
      }
    };
    module.exports = ViewBuilder_PG;
  }
});

// node_modules/knex/lib/dialects/postgres/schema/pg-compiler.js
var require_pg_compiler = __commonJS({
  "node_modules/knex/lib/dialects/postgres/schema/pg-compiler.js"(exports, module) {
    var SchemaCompiler = require_compiler(), SchemaCompiler_PG = class extends SchemaCompiler {
      constructor(client, builder) {
        super(client, builder);
      }
      // Check whether the current table
      hasTable(tableName) {
        let sql = "select * from information_schema.tables where table_name = ?", bindings = [tableName];
        this.schema ? (sql += " and table_schema = ?", bindings.push(this.schema)) : sql += " and table_schema = current_schema()", this.pushQuery({
          sql,
          bindings,
          output(resp) {
            return resp.rows.length > 0;
          }
        });
      }
      // Compile the query to determine if a column exists in a table.
      hasColumn(tableName, columnName) {
        let sql = "select * from information_schema.columns where table_name = ? and column_name = ?", bindings = [tableName, columnName];
        this.schema ? (sql += " and table_schema = ?", bindings.push(this.schema)) : sql += " and table_schema = current_schema()", this.pushQuery({
          sql,
          bindings,
          output(resp) {
            return resp.rows.length > 0;
          }
        });
      }
      qualifiedTableName(tableName) {
        let name = this.schema ? `${this.schema}.${tableName}` : tableName;
        return this.formatter.wrap(name);
      }
      // Compile a rename table command.
      renameTable(from, to) {
        this.pushQuery(
          `alter table ${this.qualifiedTableName(
            from
          )} rename to ${this.formatter.wrap(to)}`
        );
      }
      createSchema(schemaName) {
        this.pushQuery(`create schema ${this.formatter.wrap(schemaName)}`);
      }
      createSchemaIfNotExists(schemaName) {
        this.pushQuery(
          `create schema if not exists ${this.formatter.wrap(schemaName)}`
        );
      }
      dropSchema(schemaName, cascade = !1) {
        this.pushQuery(
          `drop schema ${this.formatter.wrap(schemaName)}${cascade ? " cascade" : ""}`
        );
      }
      dropSchemaIfExists(schemaName, cascade = !1) {
        this.pushQuery(
          `drop schema if exists ${this.formatter.wrap(schemaName)}${cascade ? " cascade" : ""}`
        );
      }
      dropExtension(extensionName) {
        this.pushQuery(`drop extension ${this.formatter.wrap(extensionName)}`);
      }
      dropExtensionIfExists(extensionName) {
        this.pushQuery(
          `drop extension if exists ${this.formatter.wrap(extensionName)}`
        );
      }
      createExtension(extensionName) {
        this.pushQuery(`create extension ${this.formatter.wrap(extensionName)}`);
      }
      createExtensionIfNotExists(extensionName) {
        this.pushQuery(
          `create extension if not exists ${this.formatter.wrap(extensionName)}`
        );
      }
      renameView(from, to) {
        this.pushQuery(
          this.alterViewPrefix + `${this.formatter.wrap(from)} rename to ${this.formatter.wrap(to)}`
        );
      }
      refreshMaterializedView(viewName, concurrently = !1) {
        this.pushQuery({
          sql: `refresh materialized view${concurrently ? " concurrently" : ""} ${this.formatter.wrap(viewName)}`
        });
      }
      dropMaterializedView(viewName) {
        this._dropView(viewName, !1, !0);
      }
      dropMaterializedViewIfExists(viewName) {
        this._dropView(viewName, !0, !0);
      }
    };
    module.exports = SchemaCompiler_PG;
  }
});

// node_modules/knex/lib/dialects/postgres/index.js
var require_postgres = __commonJS({
  "node_modules/knex/lib/dialects/postgres/index.js"(exports, module) {
    var extend = require_extend(), map = require_map(), uniqueId = require_uniqueId(), { promisify } = __require("util"), Client = require_client(), Transaction = require_pg_transaction(), QueryCompiler = require_pg_querycompiler(), QueryBuilder = require_pg_querybuilder(), ColumnCompiler = require_pg_columncompiler(), TableCompiler = require_pg_tablecompiler(), ViewCompiler = require_pg_viewcompiler(), ViewBuilder = require_pg_viewbuilder(), SchemaCompiler = require_pg_compiler(), { makeEscape } = require_string(), { isString } = require_is(), Client_PG = class extends Client {
      constructor(config) {
        super(config), config.returning && (this.defaultReturning = config.returning), config.searchPath && (this.searchPath = config.searchPath);
      }
      transaction() {
        return new Transaction(this, ...arguments);
      }
      queryBuilder() {
        return new QueryBuilder(this);
      }
      queryCompiler(builder, formatter) {
        return new QueryCompiler(this, builder, formatter);
      }
      columnCompiler() {
        return new ColumnCompiler(this, ...arguments);
      }
      schemaCompiler() {
        return new SchemaCompiler(this, ...arguments);
      }
      tableCompiler() {
        return new TableCompiler(this, ...arguments);
      }
      viewCompiler() {
        return new ViewCompiler(this, ...arguments);
      }
      viewBuilder() {
        return new ViewBuilder(this, ...arguments);
      }
      _driver() {
        return require_lib();
      }
      wrapIdentifierImpl(value) {
        if (value === "*") return value;
        let arrayAccessor = "", arrayAccessorMatch = value.match(/(.*?)(\[[0-9]+\])/);
        return arrayAccessorMatch && (value = arrayAccessorMatch[1], arrayAccessor = arrayAccessorMatch[2]), `"${value.replace(/"/g, '""')}"${arrayAccessor}`;
      }
      _acquireOnlyConnection() {
        let connection = new this.driver.Client(this.connectionSettings);
        return connection.on("error", (err) => {
          connection.__knex__disposed = err;
        }), connection.on("end", (err) => {
          connection.__knex__disposed = err || "Connection ended unexpectedly";
        }), connection.connect().then(() => connection);
      }
      // Get a raw connection, called by the `pool` whenever a new
      // connection needs to be added to the pool.
      acquireRawConnection() {
        let client = this;
        return this._acquireOnlyConnection().then(function(connection) {
          return client.version ? connection : client.checkVersion(connection).then(function(version) {
            return client.version = version, connection;
          });
        }).then(async function(connection) {
          return await client.setSchemaSearchPath(connection), connection;
        });
      }
      // Used to explicitly close a connection, called internally by the pool
      // when a connection times out or the pool is shutdown.
      async destroyRawConnection(connection) {
        return promisify((cb) => connection.end(cb))();
      }
      // Wraps a native pg.Pool with the interface knex expects from this.pool.
      wrapNativePool(nativePool) {
        let client = this;
        return {
          acquire() {
            return {
              promise: nativePool.connect().then(async (connection) => {
                if (connection.__knexUid = uniqueId("__knexUid"), !client.version)
                  try {
                    client.version = await client.checkVersion(connection);
                  } catch {
                  }
                return connection;
              })
            };
          },
          release(connection) {
            if (typeof connection.release == "function") {
              let shouldDestroy = !!connection.__knex__disposed;
              return connection.release(shouldDestroy), !0;
            }
            return !1;
          },
          destroy() {
            return Promise.resolve();
          }
        };
      }
      // In PostgreSQL, we need to do a version check to do some feature
      // checking on the database.
      checkVersion(connection) {
        return new Promise((resolve, reject) => {
          connection.query("select version();", (err, resp) => {
            if (err) return reject(err);
            resolve(this._parseVersion(resp.rows[0].version));
          });
        });
      }
      _parseVersion(versionString) {
        return /^PostgreSQL (.*?)( |$)/.exec(versionString)[1];
      }
      // Position the bindings for the query. The escape sequence for question mark
      // is \? (e.g. knex.raw("\\?") since javascript requires '\' to be escaped too...)
      positionBindings(sql) {
        let questionCount = 0;
        return sql.replace(/(\\*)(\?)/g, function(match, escapes) {
          return escapes.length % 2 ? "?" : (questionCount++, `$${questionCount}`);
        });
      }
      setSchemaSearchPath(connection, searchPath) {
        let path = searchPath || this.searchPath;
        if (!path) return Promise.resolve(!0);
        if (!Array.isArray(path) && !isString(path))
          throw new TypeError(
            `knex: Expected searchPath to be Array/String, got: ${typeof path}`
          );
        if (isString(path)) {
          if (path.includes(",")) {
            let arraySyntax = `[${path.split(",").map((searchPath2) => `'${searchPath2}'`).join(", ")}]`;
            this.logger.warn(
              `Detected comma in searchPath "${path}".If you are trying to specify multiple schemas, use Array syntax: ${arraySyntax}`
            );
          }
          path = [path];
        }
        return path = path.map((schemaName) => `"${schemaName.replace(/"/g, '""')}"`).join(","), new Promise(function(resolver, rejecter) {
          connection.query(`set search_path to ${path}`, function(err) {
            if (err) return rejecter(err);
            resolver(!0);
          });
        });
      }
      _stream(connection, obj, stream, options) {
        if (!obj.sql) throw new Error("The query is empty");
        let PGQueryStream;
        if (process.browser)
          PGQueryStream = void 0;
        else
          try {
            PGQueryStream = __require("pg-query-stream");
          } catch (e) {
            throw e instanceof Error && e.code === "MODULE_NOT_FOUND" && e.message.includes("pg-query-stream") ? new Error(
              "knex PostgreSQL query streaming requires the 'pg-query-stream' package. Please install it (e.g. `npm i pg-query-stream`)."
            ) : e;
          }
        let sql = obj.sql;
        return new Promise(function(resolver, rejecter) {
          let queryStream = connection.query(
            new PGQueryStream(sql, obj.bindings, options)
          );
          queryStream.on("error", function(error) {
            rejecter(error), stream.emit("error", error);
          }), queryStream.on("end", resolver), queryStream.pipe(stream);
        });
      }
      // Runs the query on the specified connection, providing the bindings
      // and any other necessary prep work.
      _query(connection, obj) {
        if (!obj.sql) throw new Error("The query is empty");
        let queryConfig = {
          text: obj.sql,
          values: obj.bindings || []
        };
        return obj.options && (queryConfig = extend(queryConfig, obj.options)), new Promise(function(resolver, rejecter) {
          connection.query(queryConfig, function(err, response) {
            if (err) return rejecter(err);
            obj.response = response, resolver(obj);
          });
        });
      }
      // Ensures the response is returned in the same format as other clients.
      processResponse(obj, runner) {
        let resp = obj.response;
        if (obj.output) return obj.output.call(runner, resp);
        if (obj.method === "raw") return resp;
        let { returning } = obj;
        if (resp.command === "SELECT")
          return obj.method === "first" ? resp.rows[0] : obj.method === "pluck" ? map(resp.rows, obj.pluck) : resp.rows;
        if (returning) {
          let returns = [];
          for (let i = 0, l = resp.rows.length; i < l; i++) {
            let row = resp.rows[i];
            returns[i] = row;
          }
          return returns;
        }
        return resp.command === "UPDATE" || resp.command === "DELETE" ? resp.rowCount : resp;
      }
      async cancelQuery(connectionToKill) {
        let conn = await this.acquireRawConnection();
        try {
          return await this._wrappedCancelQueryCall(conn, connectionToKill);
        } finally {
          await this.destroyRawConnection(conn).catch((err) => {
            this.logger.warn(`Connection Error: ${err}`);
          });
        }
      }
      _wrappedCancelQueryCall(conn, connectionToKill) {
        return this._query(conn, {
          sql: "SELECT pg_cancel_backend($1);",
          bindings: [connectionToKill.processID],
          options: {}
        });
      }
      toPathForJson(jsonPath) {
        let PG_PATH_REGEX = /^{.*}$/;
        return jsonPath.match(PG_PATH_REGEX) ? jsonPath : "{" + jsonPath.replace(/^(\$\.)/, "").replace(".", ",").replace(/\[([0-9]+)]/, ",$1") + // transform [number] to ,number
        "}";
      }
    };
    Object.assign(Client_PG.prototype, {
      dialect: "postgresql",
      driverName: "pg",
      canCancelQuery: !0,
      _escapeBinding: makeEscape({
        escapeArray(val, esc) {
          return esc(arrayString(val, esc));
        },
        escapeString(str) {
          let hasBackslash = !1, escaped = "'";
          for (let i = 0; i < str.length; i++) {
            let c = str[i];
            c === "'" ? escaped += c + c : c === "\\" ? (escaped += c + c, hasBackslash = !0) : escaped += c;
          }
          return escaped += "'", hasBackslash === !0 && (escaped = "E" + escaped), escaped;
        },
        escapeObject(val, prepareValue, timezone, seen = []) {
          if (val && typeof val.toPostgres == "function") {
            if (seen = seen || [], seen.indexOf(val) !== -1)
              throw new Error(
                `circular reference detected while preparing "${val}" for query`
              );
            return seen.push(val), prepareValue(val.toPostgres(prepareValue), seen);
          }
          return JSON.stringify(val);
        }
      })
    });
    function arrayString(arr, esc) {
      let result = "{";
      for (let i = 0; i < arr.length; i++) {
        i > 0 && (result += ",");
        let val = arr[i];
        val === null || typeof val > "u" ? result += "NULL" : Array.isArray(val) ? result += arrayString(val, esc) : typeof val == "number" ? result += val : result += JSON.stringify(typeof val == "string" ? val : esc(val));
      }
      return result + "}";
    }
    module.exports = Client_PG;
  }
});

export {
  require_pool,
  require_timeout,
  require_method_constants,
  require_make_knex,
  require_constants,
  require_helpers,
  require_querybuilder,
  require_builder,
  require_tablebuilder,
  require_columnbuilder,
  require_viewbuilder,
  require_client,
  require_postgres
};
