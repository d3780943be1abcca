import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);
import {
  declarationsOf,
  declaresIrreversible,
  descendantsOf,
  faultOfStatement,
  keyOf,
  lineAt,
  offsetOfPosition,
  parseSource,
  placeOf,
  placeholdersIn,
  readMigrationFile,
  revisionId,
  staticText,
  staticTexts
} from "./chunk-GOGVB6QN.js";
import {
  external_exports,
  subjectLabel,
  subjectNames
} from "./chunk-HFXHHIII.js";
import {
  closedValues,
  countApplied,
  findColumn,
  findRelation,
  foreignKeys,
  isAtLeastMode,
  isDocumentedType,
  isExcused,
  isSameRelation,
  judgedStatements,
  markerOf,
  matchesRelation,
  mentions,
  naturalKeys,
  plainDefault,
  primaryKey,
  relationLabel,
  reversals,
  sensitiveRelations,
  statusColumns,
  storedRelations,
  uniqueKeys
} from "./chunk-7WHSMGDF.js";
import {
  isAtLeast,
  severities
} from "./chunk-MCFSJI7X.js";
import {
  suggestion
} from "./chunk-WSLAZN6Y.js";
import {
  UserError
} from "./chunk-CIAX676I.js";
import {
  mayWorkAfter
} from "./chunk-ATQCRXH3.js";
import {
  splitScript,
  tokensOf
} from "./chunk-25JLD2HG.js";
import {
  allowedEnvironment,
  runToEnd,
  startConversation
} from "./chunk-LNXKJX3W.js";
import {
  ChildEndedError
} from "./chunk-OW3H7COQ.js";
import {
  assetUrl
} from "./chunk-KOML5TLW.js";
import {
  EngineFailure,
  StatementError
} from "./chunk-RTPUH6U6.js";
import {
  __commonJS,
  __require,
  __toESM
} from "./chunk-JB3B2VJK.js";

// node_modules/yaml/dist/nodes/identity.js
var require_identity = __commonJS({
  "node_modules/yaml/dist/nodes/identity.js"(exports) {
    "use strict";
    var ALIAS = /* @__PURE__ */ Symbol.for("yaml.alias"), DOC = /* @__PURE__ */ Symbol.for("yaml.document"), MAP = /* @__PURE__ */ Symbol.for("yaml.map"), PAIR = /* @__PURE__ */ Symbol.for("yaml.pair"), SCALAR = /* @__PURE__ */ Symbol.for("yaml.scalar"), SEQ = /* @__PURE__ */ Symbol.for("yaml.seq"), NODE_TYPE = /* @__PURE__ */ Symbol.for("yaml.node.type"), isAlias = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === ALIAS, isDocument = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === DOC, isMap2 = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === MAP, isPair = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === PAIR, isScalar2 = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SCALAR, isSeq = (node) => !!node && typeof node == "object" && node[NODE_TYPE] === SEQ;
    function isCollection2(node) {
      if (node && typeof node == "object")
        switch (node[NODE_TYPE]) {
          case MAP:
          case SEQ:
            return !0;
        }
      return !1;
    }
    function isNode(node) {
      if (node && typeof node == "object")
        switch (node[NODE_TYPE]) {
          case ALIAS:
          case MAP:
          case SCALAR:
          case SEQ:
            return !0;
        }
      return !1;
    }
    var hasAnchor = (node) => (isScalar2(node) || isCollection2(node)) && !!node.anchor;
    exports.ALIAS = ALIAS;
    exports.DOC = DOC;
    exports.MAP = MAP;
    exports.NODE_TYPE = NODE_TYPE;
    exports.PAIR = PAIR;
    exports.SCALAR = SCALAR;
    exports.SEQ = SEQ;
    exports.hasAnchor = hasAnchor;
    exports.isAlias = isAlias;
    exports.isCollection = isCollection2;
    exports.isDocument = isDocument;
    exports.isMap = isMap2;
    exports.isNode = isNode;
    exports.isPair = isPair;
    exports.isScalar = isScalar2;
    exports.isSeq = isSeq;
  }
});

// node_modules/yaml/dist/visit.js
var require_visit = __commonJS({
  "node_modules/yaml/dist/visit.js"(exports) {
    "use strict";
    var identity = require_identity(), BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove node");
    function visit2(node, visitor) {
      let visitor_ = initVisitor(visitor);
      identity.isDocument(node) ? visit_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : visit_(null, node, visitor_, Object.freeze([]));
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    function visit_(key, node, visitor, path) {
      let ctrl = callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl))
        return replaceNode(key, path, ctrl), visit_(key, ctrl, visitor, path);
      if (typeof ctrl != "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            let ci = visit_(i, node.items[i], visitor, path);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (node.items.splice(i, 1), i -= 1);
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          let ck = visit_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          ck === REMOVE && (node.key = null);
          let cv = visit_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          cv === REMOVE && (node.value = null);
        }
      }
      return ctrl;
    }
    async function visitAsync(node, visitor) {
      let visitor_ = initVisitor(visitor);
      identity.isDocument(node) ? await visitAsync_(null, node.contents, visitor_, Object.freeze([node])) === REMOVE && (node.contents = null) : await visitAsync_(null, node, visitor_, Object.freeze([]));
    }
    visitAsync.BREAK = BREAK;
    visitAsync.SKIP = SKIP;
    visitAsync.REMOVE = REMOVE;
    async function visitAsync_(key, node, visitor, path) {
      let ctrl = await callVisitor(key, node, visitor, path);
      if (identity.isNode(ctrl) || identity.isPair(ctrl))
        return replaceNode(key, path, ctrl), visitAsync_(key, ctrl, visitor, path);
      if (typeof ctrl != "symbol") {
        if (identity.isCollection(node)) {
          path = Object.freeze(path.concat(node));
          for (let i = 0; i < node.items.length; ++i) {
            let ci = await visitAsync_(i, node.items[i], visitor, path);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (node.items.splice(i, 1), i -= 1);
            }
          }
        } else if (identity.isPair(node)) {
          path = Object.freeze(path.concat(node));
          let ck = await visitAsync_("key", node.key, visitor, path);
          if (ck === BREAK)
            return BREAK;
          ck === REMOVE && (node.key = null);
          let cv = await visitAsync_("value", node.value, visitor, path);
          if (cv === BREAK)
            return BREAK;
          cv === REMOVE && (node.value = null);
        }
      }
      return ctrl;
    }
    function initVisitor(visitor) {
      return typeof visitor == "object" && (visitor.Collection || visitor.Node || visitor.Value) ? Object.assign({
        Alias: visitor.Node,
        Map: visitor.Node,
        Scalar: visitor.Node,
        Seq: visitor.Node
      }, visitor.Value && {
        Map: visitor.Value,
        Scalar: visitor.Value,
        Seq: visitor.Value
      }, visitor.Collection && {
        Map: visitor.Collection,
        Seq: visitor.Collection
      }, visitor) : visitor;
    }
    function callVisitor(key, node, visitor, path) {
      if (typeof visitor == "function")
        return visitor(key, node, path);
      if (identity.isMap(node))
        return visitor.Map?.(key, node, path);
      if (identity.isSeq(node))
        return visitor.Seq?.(key, node, path);
      if (identity.isPair(node))
        return visitor.Pair?.(key, node, path);
      if (identity.isScalar(node))
        return visitor.Scalar?.(key, node, path);
      if (identity.isAlias(node))
        return visitor.Alias?.(key, node, path);
    }
    function replaceNode(key, path, node) {
      let parent = path[path.length - 1];
      if (identity.isCollection(parent))
        parent.items[key] = node;
      else if (identity.isPair(parent))
        key === "key" ? parent.key = node : parent.value = node;
      else if (identity.isDocument(parent))
        parent.contents = node;
      else {
        let pt = identity.isAlias(parent) ? "alias" : "scalar";
        throw new Error(`Cannot replace node with ${pt} parent`);
      }
    }
    exports.visit = visit2;
    exports.visitAsync = visitAsync;
  }
});

// node_modules/yaml/dist/doc/directives.js
var require_directives = __commonJS({
  "node_modules/yaml/dist/doc/directives.js"(exports) {
    "use strict";
    var identity = require_identity(), visit2 = require_visit(), escapeChars = {
      "!": "%21",
      ",": "%2C",
      "[": "%5B",
      "]": "%5D",
      "{": "%7B",
      "}": "%7D"
    }, escapeTagName = (tn) => tn.replace(/[!,[\]{}]/g, (ch) => escapeChars[ch]), Directives = class _Directives {
      constructor(yaml, tags2) {
        this.docStart = null, this.docEnd = !1, this.yaml = Object.assign({}, _Directives.defaultYaml, yaml), this.tags = Object.assign({}, _Directives.defaultTags, tags2);
      }
      clone() {
        let copy = new _Directives(this.yaml, this.tags);
        return copy.docStart = this.docStart, copy;
      }
      /**
       * During parsing, get a Directives instance for the current document and
       * update the stream state according to the current version's spec.
       */
      atDocument() {
        let res = new _Directives(this.yaml, this.tags);
        switch (this.yaml.version) {
          case "1.1":
            this.atNextDocument = !0;
            break;
          case "1.2":
            this.atNextDocument = !1, this.yaml = {
              explicit: _Directives.defaultYaml.explicit,
              version: "1.2"
            }, this.tags = Object.assign({}, _Directives.defaultTags);
            break;
        }
        return res;
      }
      /**
       * @param onError - May be called even if the action was successful
       * @returns `true` on success
       */
      add(line, onError) {
        this.atNextDocument && (this.yaml = { explicit: _Directives.defaultYaml.explicit, version: "1.1" }, this.tags = Object.assign({}, _Directives.defaultTags), this.atNextDocument = !1);
        let parts = line.trim().split(/[ \t]+/), name2 = parts.shift();
        switch (name2) {
          case "%TAG": {
            if (parts.length !== 2 && (onError(0, "%TAG directive should contain exactly two parts"), parts.length < 2))
              return !1;
            let [handle, prefix] = parts;
            return this.tags[handle] = prefix, !0;
          }
          case "%YAML": {
            if (this.yaml.explicit = !0, parts.length !== 1)
              return onError(0, "%YAML directive should contain exactly one part"), !1;
            let [version] = parts;
            if (version === "1.1" || version === "1.2")
              return this.yaml.version = version, !0;
            {
              let isValid = /^\d+\.\d+$/.test(version);
              return onError(6, `Unsupported YAML version ${version}`, isValid), !1;
            }
          }
          default:
            return onError(0, `Unknown directive ${name2}`, !0), !1;
        }
      }
      /**
       * Resolves a tag, matching handles to those defined in %TAG directives.
       *
       * @returns Resolved tag, which may also be the non-specific tag `'!'` or a
       *   `'!local'` tag, or `null` if unresolvable.
       */
      tagName(source, onError) {
        if (source === "!")
          return "!";
        if (source[0] !== "!")
          return onError(`Not a valid tag: ${source}`), null;
        if (source[1] === "<") {
          let verbatim = source.slice(2, -1);
          return verbatim === "!" || verbatim === "!!" ? (onError(`Verbatim tags aren't resolved, so ${source} is invalid.`), null) : (source[source.length - 1] !== ">" && onError("Verbatim tags must end with a >"), verbatim);
        }
        let [, handle, suffix] = source.match(/^(.*!)([^!]*)$/s);
        suffix || onError(`The ${source} tag has no suffix`);
        let prefix = this.tags[handle];
        if (prefix)
          try {
            return prefix + decodeURIComponent(suffix);
          } catch (error) {
            return onError(String(error)), null;
          }
        return handle === "!" ? source : (onError(`Could not resolve tag: ${source}`), null);
      }
      /**
       * Given a fully resolved tag, returns its printable string form,
       * taking into account current tag prefixes and defaults.
       */
      tagString(tag) {
        for (let [handle, prefix] of Object.entries(this.tags))
          if (tag.startsWith(prefix))
            return handle + escapeTagName(tag.substring(prefix.length));
        return tag[0] === "!" ? tag : `!<${tag}>`;
      }
      toString(doc) {
        let lines = this.yaml.explicit ? [`%YAML ${this.yaml.version || "1.2"}`] : [], tagEntries = Object.entries(this.tags), tagNames;
        if (doc && tagEntries.length > 0 && identity.isNode(doc.contents)) {
          let tags2 = {};
          visit2.visit(doc.contents, (_key, node) => {
            identity.isNode(node) && node.tag && (tags2[node.tag] = !0);
          }), tagNames = Object.keys(tags2);
        } else
          tagNames = [];
        for (let [handle, prefix] of tagEntries)
          handle === "!!" && prefix === "tag:yaml.org,2002:" || (!doc || tagNames.some((tn) => tn.startsWith(prefix))) && lines.push(`%TAG ${handle} ${prefix}`);
        return lines.join(`
`);
      }
    };
    Directives.defaultYaml = { explicit: !1, version: "1.2" };
    Directives.defaultTags = { "!!": "tag:yaml.org,2002:" };
    exports.Directives = Directives;
  }
});

// node_modules/yaml/dist/doc/anchors.js
var require_anchors = __commonJS({
  "node_modules/yaml/dist/doc/anchors.js"(exports) {
    "use strict";
    var identity = require_identity(), visit2 = require_visit();
    function anchorIsValid(anchor) {
      if (/[\x00-\x19\s,[\]{}]/.test(anchor)) {
        let msg = `Anchor must not contain whitespace or control characters: ${JSON.stringify(anchor)}`;
        throw new Error(msg);
      }
      return !0;
    }
    function anchorNames(root) {
      let anchors = /* @__PURE__ */ new Set();
      return visit2.visit(root, {
        Value(_key, node) {
          node.anchor && anchors.add(node.anchor);
        }
      }), anchors;
    }
    function findNewAnchor(prefix, exclude) {
      for (let i = 1; ; ++i) {
        let name2 = `${prefix}${i}`;
        if (!exclude.has(name2))
          return name2;
      }
    }
    function createNodeAnchors(doc, prefix) {
      let aliasObjects = [], sourceObjects = /* @__PURE__ */ new Map(), prevAnchors = null;
      return {
        onAnchor: (source) => {
          aliasObjects.push(source), prevAnchors ?? (prevAnchors = anchorNames(doc));
          let anchor = findNewAnchor(prefix, prevAnchors);
          return prevAnchors.add(anchor), anchor;
        },
        /**
         * With circular references, the source node is only resolved after all
         * of its child nodes are. This is why anchors are set only after all of
         * the nodes have been created.
         */
        setAnchors: () => {
          for (let source of aliasObjects) {
            let ref = sourceObjects.get(source);
            if (typeof ref == "object" && ref.anchor && (identity.isScalar(ref.node) || identity.isCollection(ref.node)))
              ref.node.anchor = ref.anchor;
            else {
              let error = new Error("Failed to resolve repeated object (this should not happen)");
              throw error.source = source, error;
            }
          }
        },
        sourceObjects
      };
    }
    exports.anchorIsValid = anchorIsValid;
    exports.anchorNames = anchorNames;
    exports.createNodeAnchors = createNodeAnchors;
    exports.findNewAnchor = findNewAnchor;
  }
});

// node_modules/yaml/dist/doc/applyReviver.js
var require_applyReviver = __commonJS({
  "node_modules/yaml/dist/doc/applyReviver.js"(exports) {
    "use strict";
    function applyReviver(reviver, obj, key, val) {
      if (val && typeof val == "object")
        if (Array.isArray(val))
          for (let i = 0, len = val.length; i < len; ++i) {
            let v0 = val[i], v1 = applyReviver(reviver, val, String(i), v0);
            v1 === void 0 ? delete val[i] : v1 !== v0 && (val[i] = v1);
          }
        else if (val instanceof Map)
          for (let k of Array.from(val.keys())) {
            let v0 = val.get(k), v1 = applyReviver(reviver, val, k, v0);
            v1 === void 0 ? val.delete(k) : v1 !== v0 && val.set(k, v1);
          }
        else if (val instanceof Set)
          for (let v0 of Array.from(val)) {
            let v1 = applyReviver(reviver, val, v0, v0);
            v1 === void 0 ? val.delete(v0) : v1 !== v0 && (val.delete(v0), val.add(v1));
          }
        else
          for (let [k, v0] of Object.entries(val)) {
            let v1 = applyReviver(reviver, val, k, v0);
            v1 === void 0 ? delete val[k] : v1 !== v0 && (val[k] = v1);
          }
      return reviver.call(obj, key, val);
    }
    exports.applyReviver = applyReviver;
  }
});

// node_modules/yaml/dist/nodes/toJS.js
var require_toJS = __commonJS({
  "node_modules/yaml/dist/nodes/toJS.js"(exports) {
    "use strict";
    var identity = require_identity();
    function toJS(value, arg, ctx) {
      if (Array.isArray(value))
        return value.map((v, i) => toJS(v, String(i), ctx));
      if (value && typeof value.toJSON == "function") {
        if (!ctx || !identity.hasAnchor(value))
          return value.toJSON(arg, ctx);
        let data = { aliasCount: 0, count: 1, res: void 0 };
        ctx.anchors.set(value, data), ctx.onCreate = (res2) => {
          data.res = res2, delete ctx.onCreate;
        };
        let res = value.toJSON(arg, ctx);
        return ctx.onCreate && ctx.onCreate(res), res;
      }
      return typeof value == "bigint" && !ctx?.keep ? Number(value) : value;
    }
    exports.toJS = toJS;
  }
});

// node_modules/yaml/dist/nodes/Node.js
var require_Node = __commonJS({
  "node_modules/yaml/dist/nodes/Node.js"(exports) {
    "use strict";
    var applyReviver = require_applyReviver(), identity = require_identity(), toJS = require_toJS(), NodeBase = class {
      constructor(type) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: type });
      }
      /** Create a copy of this node.  */
      clone() {
        let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        return this.range && (copy.range = this.range.slice()), copy;
      }
      /** A plain JavaScript representation of this node. */
      toJS(doc, { mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        if (!identity.isDocument(doc))
          throw new TypeError("A document argument is required");
        let ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc,
          keep: !0,
          mapAsMap: mapAsMap === !0,
          mapKeyWarned: !1,
          maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
        }, res = toJS.toJS(this, "", ctx);
        if (typeof onAnchor == "function")
          for (let { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
    };
    exports.NodeBase = NodeBase;
  }
});

// node_modules/yaml/dist/nodes/Alias.js
var require_Alias = __commonJS({
  "node_modules/yaml/dist/nodes/Alias.js"(exports) {
    "use strict";
    var anchors = require_anchors(), visit2 = require_visit(), identity = require_identity(), Node = require_Node(), toJS = require_toJS(), Alias = class extends Node.NodeBase {
      constructor(source) {
        super(identity.ALIAS), this.source = source, Object.defineProperty(this, "tag", {
          set() {
            throw new Error("Alias nodes cannot have tags");
          }
        });
      }
      /**
       * Resolve the value of this alias within `doc`, finding the last
       * instance of the `source` anchor before this node.
       */
      resolve(doc, ctx) {
        if (ctx?.maxAliasCount === 0)
          throw new ReferenceError("Alias resolution is disabled");
        let nodes;
        ctx?.aliasResolveCache ? nodes = ctx.aliasResolveCache : (nodes = [], visit2.visit(doc, {
          Node: (_key, node) => {
            (identity.isAlias(node) || identity.hasAnchor(node)) && nodes.push(node);
          }
        }), ctx && (ctx.aliasResolveCache = nodes));
        let found;
        for (let node of nodes) {
          if (node === this)
            break;
          node.anchor === this.source && (found = node);
        }
        if (found && ctx) {
          let { anchors: anchors2, doc: doc2, maxAliasCount } = ctx, data = anchors2.get(found);
          if (data || (toJS.toJS(found, null, ctx), data = anchors2.get(found)), data?.res === void 0) {
            let msg = "This should not happen: Alias anchor was not resolved?";
            throw new ReferenceError(msg);
          }
          if (maxAliasCount >= 0 && (data.count += 1, data.aliasCount === 0 && (data.aliasCount = getAliasCount(doc2, found, anchors2)), data.count * data.aliasCount > maxAliasCount)) {
            let msg = "Excessive alias count indicates a resource exhaustion attack";
            throw new ReferenceError(msg);
          }
        }
        return found;
      }
      toJSON(_arg, ctx) {
        if (!ctx)
          return { source: this.source };
        let source = this.resolve(ctx.doc, ctx);
        if (!source) {
          let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
          throw new ReferenceError(msg);
        }
        return ctx.anchors.get(source).res;
      }
      toString(ctx, _onComment, _onChompKeep) {
        let src = `*${this.source}`;
        if (ctx) {
          if (anchors.anchorIsValid(this.source), ctx.options.verifyAliasOrder && !ctx.anchors.has(this.source)) {
            let msg = `Unresolved alias (the anchor must be set before the alias): ${this.source}`;
            throw new Error(msg);
          }
          if (ctx.implicitKey)
            return `${src} `;
        }
        return src;
      }
    };
    function getAliasCount(doc, node, anchors2) {
      if (identity.isAlias(node)) {
        let source = node.resolve(doc), anchor = anchors2 && source && anchors2.get(source);
        return anchor ? anchor.count * anchor.aliasCount : 0;
      } else if (identity.isCollection(node)) {
        let count = 0;
        for (let item of node.items) {
          let c = getAliasCount(doc, item, anchors2);
          c > count && (count = c);
        }
        return count;
      } else if (identity.isPair(node)) {
        let kc = getAliasCount(doc, node.key, anchors2), vc = getAliasCount(doc, node.value, anchors2);
        return Math.max(kc, vc);
      }
      return 1;
    }
    exports.Alias = Alias;
  }
});

// node_modules/yaml/dist/nodes/Scalar.js
var require_Scalar = __commonJS({
  "node_modules/yaml/dist/nodes/Scalar.js"(exports) {
    "use strict";
    var identity = require_identity(), Node = require_Node(), toJS = require_toJS(), isScalarValue = (value) => !value || typeof value != "function" && typeof value != "object", Scalar = class extends Node.NodeBase {
      constructor(value) {
        super(identity.SCALAR), this.value = value;
      }
      toJSON(arg, ctx) {
        return ctx?.keep ? this.value : toJS.toJS(this.value, arg, ctx);
      }
      toString() {
        return String(this.value);
      }
    };
    Scalar.BLOCK_FOLDED = "BLOCK_FOLDED";
    Scalar.BLOCK_LITERAL = "BLOCK_LITERAL";
    Scalar.PLAIN = "PLAIN";
    Scalar.QUOTE_DOUBLE = "QUOTE_DOUBLE";
    Scalar.QUOTE_SINGLE = "QUOTE_SINGLE";
    exports.Scalar = Scalar;
    exports.isScalarValue = isScalarValue;
  }
});

// node_modules/yaml/dist/doc/createNode.js
var require_createNode = __commonJS({
  "node_modules/yaml/dist/doc/createNode.js"(exports) {
    "use strict";
    var Alias = require_Alias(), identity = require_identity(), Scalar = require_Scalar(), defaultTagPrefix = "tag:yaml.org,2002:";
    function findTagObject(value, tagName, tags2) {
      if (tagName) {
        let match = tags2.filter((t2) => t2.tag === tagName), tagObj = match.find((t2) => !t2.format) ?? match[0];
        if (!tagObj)
          throw new Error(`Tag ${tagName} not found`);
        return tagObj;
      }
      return tags2.find((t2) => t2.identify?.(value) && !t2.format);
    }
    function createNode(value, tagName, ctx) {
      if (identity.isDocument(value) && (value = value.contents), identity.isNode(value))
        return value;
      if (identity.isPair(value)) {
        let map = ctx.schema[identity.MAP].createNode?.(ctx.schema, null, ctx);
        return map.items.push(value), map;
      }
      (value instanceof String || value instanceof Number || value instanceof Boolean || typeof BigInt < "u" && value instanceof BigInt) && (value = value.valueOf());
      let { aliasDuplicateObjects, onAnchor, onTagObj, schema, sourceObjects } = ctx, ref;
      if (aliasDuplicateObjects && value && typeof value == "object") {
        if (ref = sourceObjects.get(value), ref)
          return ref.anchor ?? (ref.anchor = onAnchor(value)), new Alias.Alias(ref.anchor);
        ref = { anchor: null, node: null }, sourceObjects.set(value, ref);
      }
      tagName?.startsWith("!!") && (tagName = defaultTagPrefix + tagName.slice(2));
      let tagObj = findTagObject(value, tagName, schema.tags);
      if (!tagObj) {
        if (value && typeof value.toJSON == "function" && (value = value.toJSON()), !value || typeof value != "object") {
          let node2 = new Scalar.Scalar(value);
          return ref && (ref.node = node2), node2;
        }
        tagObj = value instanceof Map ? schema[identity.MAP] : Symbol.iterator in Object(value) ? schema[identity.SEQ] : schema[identity.MAP];
      }
      onTagObj && (onTagObj(tagObj), delete ctx.onTagObj);
      let node = tagObj?.createNode ? tagObj.createNode(ctx.schema, value, ctx) : typeof tagObj?.nodeClass?.from == "function" ? tagObj.nodeClass.from(ctx.schema, value, ctx) : new Scalar.Scalar(value);
      return tagName ? node.tag = tagName : tagObj.default || (node.tag = tagObj.tag), ref && (ref.node = node), node;
    }
    exports.createNode = createNode;
  }
});

// node_modules/yaml/dist/nodes/Collection.js
var require_Collection = __commonJS({
  "node_modules/yaml/dist/nodes/Collection.js"(exports) {
    "use strict";
    var createNode = require_createNode(), identity = require_identity(), Node = require_Node();
    function collectionFromPath(schema, path, value) {
      let v = value;
      for (let i = path.length - 1; i >= 0; --i) {
        let k = path[i];
        if (typeof k == "number" && Number.isInteger(k) && k >= 0) {
          let a = [];
          a[k] = v, v = a;
        } else
          v = /* @__PURE__ */ new Map([[k, v]]);
      }
      return createNode.createNode(v, void 0, {
        aliasDuplicateObjects: !1,
        keepUndefined: !1,
        onAnchor: () => {
          throw new Error("This should not happen, please report a bug.");
        },
        schema,
        sourceObjects: /* @__PURE__ */ new Map()
      });
    }
    var isEmptyPath = (path) => path == null || typeof path == "object" && !!path[Symbol.iterator]().next().done, Collection = class extends Node.NodeBase {
      constructor(type, schema) {
        super(type), Object.defineProperty(this, "schema", {
          value: schema,
          configurable: !0,
          enumerable: !1,
          writable: !0
        });
      }
      /**
       * Create a copy of this collection.
       *
       * @param schema - If defined, overwrites the original's schema
       */
      clone(schema) {
        let copy = Object.create(Object.getPrototypeOf(this), Object.getOwnPropertyDescriptors(this));
        return schema && (copy.schema = schema), copy.items = copy.items.map((it) => identity.isNode(it) || identity.isPair(it) ? it.clone(schema) : it), this.range && (copy.range = this.range.slice()), copy;
      }
      /**
       * Adds a value to the collection. For `!!map` and `!!omap` the value must
       * be a Pair instance or a `{ key, value }` object, which may not have a key
       * that already exists in the map.
       */
      addIn(path, value) {
        if (isEmptyPath(path))
          this.add(value);
        else {
          let [key, ...rest] = path, node = this.get(key, !0);
          if (identity.isCollection(node))
            node.addIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
      /**
       * Removes a value from the collection.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          return this.delete(key);
        let node = this.get(key, !0);
        if (identity.isCollection(node))
          return node.deleteIn(rest);
        throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        let [key, ...rest] = path, node = this.get(key, !0);
        return rest.length === 0 ? !keepScalar && identity.isScalar(node) ? node.value : node : identity.isCollection(node) ? node.getIn(rest, keepScalar) : void 0;
      }
      hasAllNullValues(allowScalar) {
        return this.items.every((node) => {
          if (!identity.isPair(node))
            return !1;
          let n = node.value;
          return n == null || allowScalar && identity.isScalar(n) && n.value == null && !n.commentBefore && !n.comment && !n.tag;
        });
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       */
      hasIn(path) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          return this.has(key);
        let node = this.get(key, !0);
        return identity.isCollection(node) ? node.hasIn(rest) : !1;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        let [key, ...rest] = path;
        if (rest.length === 0)
          this.set(key, value);
        else {
          let node = this.get(key, !0);
          if (identity.isCollection(node))
            node.setIn(rest, value);
          else if (node === void 0 && this.schema)
            this.set(key, collectionFromPath(this.schema, rest, value));
          else
            throw new Error(`Expected YAML collection at ${key}. Remaining path: ${rest}`);
        }
      }
    };
    exports.Collection = Collection;
    exports.collectionFromPath = collectionFromPath;
    exports.isEmptyPath = isEmptyPath;
  }
});

// node_modules/yaml/dist/stringify/stringifyComment.js
var require_stringifyComment = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyComment.js"(exports) {
    "use strict";
    var stringifyComment = (str) => str.replace(/^(?!$)(?: $)?/gm, "#");
    function indentComment(comment2, indent2) {
      return /^\n+$/.test(comment2) ? comment2.substring(1) : indent2 ? comment2.replace(/^(?! *$)/gm, indent2) : comment2;
    }
    var lineComment = (str, indent2, comment2) => str.endsWith(`
`) ? indentComment(comment2, indent2) : comment2.includes(`
`) ? `
` + indentComment(comment2, indent2) : (str.endsWith(" ") ? "" : " ") + comment2;
    exports.indentComment = indentComment;
    exports.lineComment = lineComment;
    exports.stringifyComment = stringifyComment;
  }
});

// node_modules/yaml/dist/stringify/foldFlowLines.js
var require_foldFlowLines = __commonJS({
  "node_modules/yaml/dist/stringify/foldFlowLines.js"(exports) {
    "use strict";
    var FOLD_FLOW = "flow", FOLD_BLOCK = "block", FOLD_QUOTED = "quoted";
    function foldFlowLines(text2, indent2, mode = "flow", { indentAtStart, lineWidth = 80, minContentWidth = 20, onFold, onOverflow } = {}) {
      if (!lineWidth || lineWidth < 0)
        return text2;
      lineWidth < minContentWidth && (minContentWidth = 0);
      let endStep = Math.max(1 + minContentWidth, 1 + lineWidth - indent2.length);
      if (text2.length <= endStep)
        return text2;
      let folds = [], escapedFolds = {}, end = lineWidth - indent2.length;
      typeof indentAtStart == "number" && (indentAtStart > lineWidth - Math.max(2, minContentWidth) ? folds.push(0) : end = lineWidth - indentAtStart);
      let split, prev, overflow = !1, i = -1, escStart = -1, escEnd = -1;
      mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text2, i, indent2.length), i !== -1 && (end = i + endStep));
      for (let ch; ch = text2[i += 1]; ) {
        if (mode === FOLD_QUOTED && ch === "\\") {
          switch (escStart = i, text2[i + 1]) {
            case "x":
              i += 3;
              break;
            case "u":
              i += 5;
              break;
            case "U":
              i += 9;
              break;
            default:
              i += 1;
          }
          escEnd = i;
        }
        if (ch === `
`)
          mode === FOLD_BLOCK && (i = consumeMoreIndentedLines(text2, i, indent2.length)), end = i + indent2.length + endStep, split = void 0;
        else {
          if (ch === " " && prev && prev !== " " && prev !== `
` && prev !== "	") {
            let next = text2[i + 1];
            next && next !== " " && next !== `
` && next !== "	" && (split = i);
          }
          if (i >= end)
            if (split)
              folds.push(split), end = split + endStep, split = void 0;
            else if (mode === FOLD_QUOTED) {
              for (; prev === " " || prev === "	"; )
                prev = ch, ch = text2[i += 1], overflow = !0;
              let j = i > escEnd + 1 ? i - 2 : escStart - 1;
              if (escapedFolds[j])
                return text2;
              folds.push(j), escapedFolds[j] = !0, end = j + endStep, split = void 0;
            } else
              overflow = !0;
        }
        prev = ch;
      }
      if (overflow && onOverflow && onOverflow(), folds.length === 0)
        return text2;
      onFold && onFold();
      let res = text2.slice(0, folds[0]);
      for (let i2 = 0; i2 < folds.length; ++i2) {
        let fold = folds[i2], end2 = folds[i2 + 1] || text2.length;
        fold === 0 ? res = `
${indent2}${text2.slice(0, end2)}` : (mode === FOLD_QUOTED && escapedFolds[fold] && (res += `${text2[fold]}\\`), res += `
${indent2}${text2.slice(fold + 1, end2)}`);
      }
      return res;
    }
    function consumeMoreIndentedLines(text2, i, indent2) {
      let end = i, start = i + 1, ch = text2[start];
      for (; ch === " " || ch === "	"; )
        if (i < start + indent2)
          ch = text2[++i];
        else {
          do
            ch = text2[++i];
          while (ch && ch !== `
`);
          end = i, start = i + 1, ch = text2[start];
        }
      return end;
    }
    exports.FOLD_BLOCK = FOLD_BLOCK;
    exports.FOLD_FLOW = FOLD_FLOW;
    exports.FOLD_QUOTED = FOLD_QUOTED;
    exports.foldFlowLines = foldFlowLines;
  }
});

// node_modules/yaml/dist/stringify/stringifyString.js
var require_stringifyString = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyString.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), foldFlowLines = require_foldFlowLines(), getFoldOptions = (ctx, isBlock) => ({
      indentAtStart: isBlock ? ctx.indent.length : ctx.indentAtStart,
      lineWidth: ctx.options.lineWidth,
      minContentWidth: ctx.options.minContentWidth
    }), containsDocumentMarker = (str) => /^(%|---|\.\.\.)/m.test(str);
    function lineLengthOverLimit(str, lineWidth, indentLength) {
      if (!lineWidth || lineWidth < 0)
        return !1;
      let limit = lineWidth - indentLength, strLen = str.length;
      if (strLen <= limit)
        return !1;
      for (let i = 0, start = 0; i < strLen; ++i)
        if (str[i] === `
`) {
          if (i - start > limit)
            return !0;
          if (start = i + 1, strLen - start <= limit)
            return !1;
        }
      return !0;
    }
    function doubleQuotedString(value, ctx) {
      let json = JSON.stringify(value);
      if (ctx.options.doubleQuotedAsJSON)
        return json;
      let { implicitKey } = ctx, minMultiLineLength = ctx.options.doubleQuotedMinMultiLineLength, indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), str = "", start = 0;
      for (let i = 0, ch = json[i]; ch; ch = json[++i])
        if (ch === " " && json[i + 1] === "\\" && json[i + 2] === "n" && (str += json.slice(start, i) + "\\ ", i += 1, start = i, ch = "\\"), ch === "\\")
          switch (json[i + 1]) {
            case "u":
              {
                str += json.slice(start, i);
                let code = json.substr(i + 2, 4);
                switch (code) {
                  case "0000":
                    str += "\\0";
                    break;
                  case "0007":
                    str += "\\a";
                    break;
                  case "000b":
                    str += "\\v";
                    break;
                  case "001b":
                    str += "\\e";
                    break;
                  case "0085":
                    str += "\\N";
                    break;
                  case "00a0":
                    str += "\\_";
                    break;
                  case "2028":
                    str += "\\L";
                    break;
                  case "2029":
                    str += "\\P";
                    break;
                  default:
                    code.substr(0, 2) === "00" ? str += "\\x" + code.substr(2) : str += json.substr(i, 6);
                }
                i += 5, start = i + 1;
              }
              break;
            case "n":
              if (implicitKey || json[i + 2] === '"' || json.length < minMultiLineLength)
                i += 1;
              else {
                for (str += json.slice(start, i) + `

`; json[i + 2] === "\\" && json[i + 3] === "n" && json[i + 4] !== '"'; )
                  str += `
`, i += 2;
                str += indent2, json[i + 2] === " " && (str += "\\"), i += 1, start = i + 1;
              }
              break;
            default:
              i += 1;
          }
      return str = start ? str + json.slice(start) : json, implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_QUOTED, getFoldOptions(ctx, !1));
    }
    function singleQuotedString(value, ctx) {
      if (ctx.options.singleQuote === !1 || ctx.implicitKey && value.includes(`
`) || /[ \t]\n|\n[ \t]/.test(value))
        return doubleQuotedString(value, ctx);
      let indent2 = ctx.indent || (containsDocumentMarker(value) ? "  " : ""), res = "'" + value.replace(/'/g, "''").replace(/\n+/g, `$&
${indent2}`) + "'";
      return ctx.implicitKey ? res : foldFlowLines.foldFlowLines(res, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
    }
    function quotedString(value, ctx) {
      let { singleQuote: singleQuote2 } = ctx.options, qs;
      if (singleQuote2 === !1)
        qs = doubleQuotedString;
      else {
        let hasDouble = value.includes('"'), hasSingle = value.includes("'");
        hasDouble && !hasSingle ? qs = singleQuotedString : hasSingle && !hasDouble ? qs = doubleQuotedString : qs = singleQuote2 ? singleQuotedString : doubleQuotedString;
      }
      return qs(value, ctx);
    }
    var blockEndNewlines;
    try {
      blockEndNewlines = new RegExp(`(^|(?<!
))
+(?!
|$)`, "g");
    } catch {
      blockEndNewlines = /\n+(?!\n|$)/g;
    }
    function blockString({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
      let { blockQuote, commentString, lineWidth } = ctx.options;
      if (!blockQuote || /\n[\t ]+$/.test(value))
        return quotedString(value, ctx);
      let indent2 = ctx.indent || (ctx.forceBlockIndent || containsDocumentMarker(value) ? "  " : ""), literal3 = blockQuote === "literal" ? !0 : blockQuote === "folded" || type === Scalar.Scalar.BLOCK_FOLDED ? !1 : type === Scalar.Scalar.BLOCK_LITERAL ? !0 : !lineLengthOverLimit(value, lineWidth, indent2.length);
      if (!value)
        return literal3 ? `|
` : `>
`;
      let chomp, endStart;
      for (endStart = value.length; endStart > 0; --endStart) {
        let ch = value[endStart - 1];
        if (ch !== `
` && ch !== "	" && ch !== " ")
          break;
      }
      let end = value.substring(endStart), endNlPos = end.indexOf(`
`);
      endNlPos === -1 ? chomp = "-" : value === end || endNlPos !== end.length - 1 ? (chomp = "+", onChompKeep && onChompKeep()) : chomp = "", end && (value = value.slice(0, -end.length), end[end.length - 1] === `
` && (end = end.slice(0, -1)), end = end.replace(blockEndNewlines, `$&${indent2}`));
      let startWithSpace = !1, startEnd, startNlPos = -1;
      for (startEnd = 0; startEnd < value.length; ++startEnd) {
        let ch = value[startEnd];
        if (ch === " ")
          startWithSpace = !0;
        else if (ch === `
`)
          startNlPos = startEnd;
        else
          break;
      }
      let start = value.substring(0, startNlPos < startEnd ? startNlPos + 1 : startEnd);
      start && (value = value.substring(start.length), start = start.replace(/\n+/g, `$&${indent2}`));
      let header2 = (startWithSpace ? indent2 ? "2" : "1" : "") + chomp;
      if (comment2 && (header2 += " " + commentString(comment2.replace(/ ?[\r\n]+/g, " ")), onComment && onComment()), !literal3) {
        let foldedValue = value.replace(/\n+/g, `
$&`).replace(/(?:^|\n)([\t ].*)(?:([\n\t ]*)\n(?![\n\t ]))?/g, "$1$2").replace(/\n+/g, `$&${indent2}`), literalFallback = !1, foldOptions = getFoldOptions(ctx, !0);
        blockQuote !== "folded" && type !== Scalar.Scalar.BLOCK_FOLDED && (foldOptions.onOverflow = () => {
          literalFallback = !0;
        });
        let body = foldFlowLines.foldFlowLines(`${start}${foldedValue}${end}`, indent2, foldFlowLines.FOLD_BLOCK, foldOptions);
        if (!literalFallback)
          return `>${header2}
${indent2}${body}`;
      }
      return value = value.replace(/\n+/g, `$&${indent2}`), `|${header2}
${indent2}${start}${value}${end}`;
    }
    function plainString(item, ctx, onComment, onChompKeep) {
      let { type, value } = item, { actualString, implicitKey, indent: indent2, indentStep, inFlow } = ctx;
      if (implicitKey && value.includes(`
`) || inFlow && /[[\]{},]/.test(value))
        return quotedString(value, ctx);
      if (/^[\n\t ,[\]{}#&*!|>'"%@`]|^[?-]$|^[?-][ \t]|[\n:][ \t]|[ \t]\n|[\n\t ]#|[\n\t :]$/.test(value))
        return implicitKey || inFlow || !value.includes(`
`) ? quotedString(value, ctx) : blockString(item, ctx, onComment, onChompKeep);
      if (!implicitKey && !inFlow && type !== Scalar.Scalar.PLAIN && value.includes(`
`))
        return blockString(item, ctx, onComment, onChompKeep);
      if (containsDocumentMarker(value)) {
        if (indent2 === "")
          return ctx.forceBlockIndent = !0, blockString(item, ctx, onComment, onChompKeep);
        if (implicitKey && indent2 === indentStep)
          return quotedString(value, ctx);
      }
      let str = value.replace(/\n+/g, `$&
${indent2}`);
      if (actualString) {
        let test = (tag) => tag.default && tag.tag !== "tag:yaml.org,2002:str" && tag.test?.test(str), { compat, tags: tags2 } = ctx.doc.schema;
        if (tags2.some(test) || compat?.some(test))
          return quotedString(value, ctx);
      }
      return implicitKey ? str : foldFlowLines.foldFlowLines(str, indent2, foldFlowLines.FOLD_FLOW, getFoldOptions(ctx, !1));
    }
    function stringifyString(item, ctx, onComment, onChompKeep) {
      let { implicitKey, inFlow } = ctx, ss = typeof item.value == "string" ? item : Object.assign({}, item, { value: String(item.value) }), { type } = item;
      type !== Scalar.Scalar.QUOTE_DOUBLE && /[\x00-\x08\x0b-\x1f\x7f-\x9f\u{D800}-\u{DFFF}]/u.test(ss.value) && (type = Scalar.Scalar.QUOTE_DOUBLE);
      let _stringify = (_type) => {
        switch (_type) {
          case Scalar.Scalar.BLOCK_FOLDED:
          case Scalar.Scalar.BLOCK_LITERAL:
            return implicitKey || inFlow ? quotedString(ss.value, ctx) : blockString(ss, ctx, onComment, onChompKeep);
          case Scalar.Scalar.QUOTE_DOUBLE:
            return doubleQuotedString(ss.value, ctx);
          case Scalar.Scalar.QUOTE_SINGLE:
            return singleQuotedString(ss.value, ctx);
          case Scalar.Scalar.PLAIN:
            return plainString(ss, ctx, onComment, onChompKeep);
          default:
            return null;
        }
      }, res = _stringify(type);
      if (res === null) {
        let { defaultKeyType, defaultStringType } = ctx.options, t2 = implicitKey && defaultKeyType || defaultStringType;
        if (res = _stringify(t2), res === null)
          throw new Error(`Unsupported default string type ${t2}`);
      }
      return res;
    }
    exports.stringifyString = stringifyString;
  }
});

// node_modules/yaml/dist/stringify/stringify.js
var require_stringify = __commonJS({
  "node_modules/yaml/dist/stringify/stringify.js"(exports) {
    "use strict";
    var anchors = require_anchors(), identity = require_identity(), stringifyComment = require_stringifyComment(), stringifyString = require_stringifyString();
    function createStringifyContext(doc, options) {
      let opt = Object.assign({
        blockQuote: !0,
        commentString: stringifyComment.stringifyComment,
        defaultKeyType: null,
        defaultStringType: "PLAIN",
        directives: null,
        doubleQuotedAsJSON: !1,
        doubleQuotedMinMultiLineLength: 40,
        falseStr: "false",
        flowCollectionPadding: !0,
        indentSeq: !0,
        lineWidth: 80,
        minContentWidth: 20,
        nullStr: "null",
        simpleKeys: !1,
        singleQuote: null,
        trailingComma: !1,
        trueStr: "true",
        verifyAliasOrder: !0
      }, doc.schema.toStringOptions, options), inFlow;
      switch (opt.collectionStyle) {
        case "block":
          inFlow = !1;
          break;
        case "flow":
          inFlow = !0;
          break;
        default:
          inFlow = null;
      }
      return {
        anchors: /* @__PURE__ */ new Set(),
        doc,
        flowCollectionPadding: opt.flowCollectionPadding ? " " : "",
        indent: "",
        indentStep: typeof opt.indent == "number" ? " ".repeat(opt.indent) : "  ",
        inFlow,
        options: opt
      };
    }
    function getTagObject(tags2, item) {
      if (item.tag) {
        let match = tags2.filter((t2) => t2.tag === item.tag);
        if (match.length > 0)
          return match.find((t2) => t2.format === item.format) ?? match[0];
      }
      let tagObj, obj;
      if (identity.isScalar(item)) {
        obj = item.value;
        let match = tags2.filter((t2) => t2.identify?.(obj));
        if (match.length > 1) {
          let testMatch = match.filter((t2) => t2.test);
          testMatch.length > 0 && (match = testMatch);
        }
        tagObj = match.find((t2) => t2.format === item.format) ?? match.find((t2) => !t2.format);
      } else
        obj = item, tagObj = tags2.find((t2) => t2.nodeClass && obj instanceof t2.nodeClass);
      if (!tagObj) {
        let name2 = obj?.constructor?.name ?? (obj === null ? "null" : typeof obj);
        throw new Error(`Tag not resolved for ${name2} value`);
      }
      return tagObj;
    }
    function stringifyProps(node, tagObj, { anchors: anchors$1, doc }) {
      if (!doc.directives)
        return "";
      let props = [], anchor = (identity.isScalar(node) || identity.isCollection(node)) && node.anchor;
      anchor && anchors.anchorIsValid(anchor) && (anchors$1.add(anchor), props.push(`&${anchor}`));
      let tag = node.tag ?? (tagObj.default ? null : tagObj.tag);
      return tag && props.push(doc.directives.tagString(tag)), props.join(" ");
    }
    function stringify(item, ctx, onComment, onChompKeep) {
      if (identity.isPair(item))
        return item.toString(ctx, onComment, onChompKeep);
      if (identity.isAlias(item)) {
        if (ctx.doc.directives)
          return item.toString(ctx);
        if (ctx.resolvedAliases?.has(item))
          throw new TypeError("Cannot stringify circular structure without alias nodes");
        ctx.resolvedAliases ? ctx.resolvedAliases.add(item) : ctx.resolvedAliases = /* @__PURE__ */ new Set([item]), item = item.resolve(ctx.doc);
      }
      let tagObj, node = identity.isNode(item) ? item : ctx.doc.createNode(item, { onTagObj: (o) => tagObj = o });
      tagObj ?? (tagObj = getTagObject(ctx.doc.schema.tags, node));
      let props = stringifyProps(node, tagObj, ctx);
      props.length > 0 && (ctx.indentAtStart = (ctx.indentAtStart ?? 0) + props.length + 1);
      let str = typeof tagObj.stringify == "function" ? tagObj.stringify(node, ctx, onComment, onChompKeep) : identity.isScalar(node) ? stringifyString.stringifyString(node, ctx, onComment, onChompKeep) : node.toString(ctx, onComment, onChompKeep);
      return props ? identity.isScalar(node) || str[0] === "{" || str[0] === "[" ? `${props} ${str}` : `${props}
${ctx.indent}${str}` : str;
    }
    exports.createStringifyContext = createStringifyContext;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/stringify/stringifyPair.js
var require_stringifyPair = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyPair.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), stringify = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyPair({ key, value }, ctx, onComment, onChompKeep) {
      let { allNullValues, doc, indent: indent2, indentStep, options: { commentString, indentSeq, simpleKeys } } = ctx, keyComment = identity.isNode(key) && key.comment || null;
      if (simpleKeys) {
        if (keyComment)
          throw new Error("With simple keys, key nodes cannot have comments");
        if (identity.isCollection(key) || !identity.isNode(key) && typeof key == "object") {
          let msg = "With simple keys, collection cannot be used as a key value";
          throw new Error(msg);
        }
      }
      let explicitKey = !simpleKeys && (!key || keyComment && value == null && !ctx.inFlow || identity.isCollection(key) || (identity.isScalar(key) ? key.type === Scalar.Scalar.BLOCK_FOLDED || key.type === Scalar.Scalar.BLOCK_LITERAL : typeof key == "object"));
      ctx = Object.assign({}, ctx, {
        allNullValues: !1,
        implicitKey: !explicitKey && (simpleKeys || !allNullValues),
        indent: indent2 + indentStep
      });
      let keyCommentDone = !1, chompKeep = !1, str = stringify.stringify(key, ctx, () => keyCommentDone = !0, () => chompKeep = !0);
      if (!explicitKey && !ctx.inFlow && str.length > 1024) {
        if (simpleKeys)
          throw new Error("With simple keys, single line scalar must not span more than 1024 characters");
        explicitKey = !0;
      }
      if (ctx.inFlow) {
        if (allNullValues || value == null)
          return keyCommentDone && onComment && onComment(), str === "" ? "?" : explicitKey ? `? ${str}` : str;
      } else if (allNullValues && !simpleKeys || value == null && explicitKey)
        return str = `? ${str}`, keyComment && !keyCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment)) : chompKeep && onChompKeep && onChompKeep(), str;
      keyCommentDone && (keyComment = null), explicitKey ? (keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))), str = `? ${str}
${indent2}:`) : (str = `${str}:`, keyComment && (str += stringifyComment.lineComment(str, ctx.indent, commentString(keyComment))));
      let vsb, vcb, valueComment;
      identity.isNode(value) ? (vsb = !!value.spaceBefore, vcb = value.commentBefore, valueComment = value.comment) : (vsb = !1, vcb = null, valueComment = null, value && typeof value == "object" && (value = doc.createNode(value))), ctx.implicitKey = !1, !explicitKey && !keyComment && identity.isScalar(value) && (ctx.indentAtStart = str.length + 1), chompKeep = !1, !indentSeq && indentStep.length >= 2 && !ctx.inFlow && !explicitKey && identity.isSeq(value) && !value.flow && !value.tag && !value.anchor && (ctx.indent = ctx.indent.substring(2));
      let valueCommentDone = !1, valueStr = stringify.stringify(value, ctx, () => valueCommentDone = !0, () => chompKeep = !0), ws = " ";
      if (keyComment || vsb || vcb) {
        if (ws = vsb ? `
` : "", vcb) {
          let cs = commentString(vcb);
          ws += `
${stringifyComment.indentComment(cs, ctx.indent)}`;
        }
        valueStr === "" && !ctx.inFlow ? ws === `
` && valueComment && (ws = `

`) : ws += `
${ctx.indent}`;
      } else if (!explicitKey && identity.isCollection(value)) {
        let vs0 = valueStr[0], nl0 = valueStr.indexOf(`
`), hasNewline = nl0 !== -1, flow = ctx.inFlow ?? value.flow ?? value.items.length === 0;
        if (hasNewline || !flow) {
          let hasPropsLine = !1;
          if (hasNewline && (vs0 === "&" || vs0 === "!")) {
            let sp0 = valueStr.indexOf(" ");
            vs0 === "&" && sp0 !== -1 && sp0 < nl0 && valueStr[sp0 + 1] === "!" && (sp0 = valueStr.indexOf(" ", sp0 + 1)), (sp0 === -1 || nl0 < sp0) && (hasPropsLine = !0);
          }
          hasPropsLine || (ws = `
${ctx.indent}`);
        }
      } else (valueStr === "" || valueStr[0] === `
`) && (ws = "");
      return str += ws + valueStr, ctx.inFlow ? valueCommentDone && onComment && onComment() : valueComment && !valueCommentDone ? str += stringifyComment.lineComment(str, ctx.indent, commentString(valueComment)) : chompKeep && onChompKeep && onChompKeep(), str;
    }
    exports.stringifyPair = stringifyPair;
  }
});

// node_modules/yaml/dist/log.js
var require_log = __commonJS({
  "node_modules/yaml/dist/log.js"(exports) {
    "use strict";
    var node_process = __require("process");
    function debug(logLevel, ...messages) {
      logLevel === "debug" && console.log(...messages);
    }
    function warn(logLevel, warning) {
      (logLevel === "debug" || logLevel === "warn") && (typeof node_process.emitWarning == "function" ? node_process.emitWarning(warning) : console.warn(warning));
    }
    exports.debug = debug;
    exports.warn = warn;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/merge.js
var require_merge = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/merge.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), MERGE_KEY = "<<", merge = {
      identify: (value) => value === MERGE_KEY || typeof value == "symbol" && value.description === MERGE_KEY,
      default: "key",
      tag: "tag:yaml.org,2002:merge",
      test: /^<<$/,
      resolve: () => Object.assign(new Scalar.Scalar(Symbol(MERGE_KEY)), {
        addToJSMap: addMergeToJSMap
      }),
      stringify: () => MERGE_KEY
    }, isMergeKey = (ctx, key) => (merge.identify(key) || identity.isScalar(key) && (!key.type || key.type === Scalar.Scalar.PLAIN) && merge.identify(key.value)) && ctx?.doc.schema.tags.some((tag) => tag.tag === merge.tag && tag.default);
    function addMergeToJSMap(ctx, map, value) {
      let source = resolveAliasValue(ctx, value);
      if (identity.isSeq(source))
        for (let it of source.items)
          mergeValue(ctx, map, it);
      else if (Array.isArray(source))
        for (let it of source)
          mergeValue(ctx, map, it);
      else
        mergeValue(ctx, map, source);
    }
    function mergeValue(ctx, map, value) {
      let source = resolveAliasValue(ctx, value);
      if (!identity.isMap(source))
        throw new Error("Merge sources must be maps or map aliases");
      let srcMap = source.toJSON(null, ctx, Map);
      for (let [key, value2] of srcMap)
        map instanceof Map ? map.has(key) || map.set(key, value2) : map instanceof Set ? map.add(key) : Object.prototype.hasOwnProperty.call(map, key) || Object.defineProperty(map, key, {
          value: value2,
          writable: !0,
          enumerable: !0,
          configurable: !0
        });
      return map;
    }
    function resolveAliasValue(ctx, value) {
      return ctx && identity.isAlias(value) ? value.resolve(ctx.doc, ctx) : value;
    }
    exports.addMergeToJSMap = addMergeToJSMap;
    exports.isMergeKey = isMergeKey;
    exports.merge = merge;
  }
});

// node_modules/yaml/dist/nodes/addPairToJSMap.js
var require_addPairToJSMap = __commonJS({
  "node_modules/yaml/dist/nodes/addPairToJSMap.js"(exports) {
    "use strict";
    var log = require_log(), merge = require_merge(), stringify = require_stringify(), identity = require_identity(), toJS = require_toJS();
    function addPairToJSMap(ctx, map, { key, value }) {
      if (identity.isNode(key) && key.addToJSMap)
        key.addToJSMap(ctx, map, value);
      else if (merge.isMergeKey(ctx, key))
        merge.addMergeToJSMap(ctx, map, value);
      else {
        let jsKey = toJS.toJS(key, "", ctx);
        if (map instanceof Map)
          map.set(jsKey, toJS.toJS(value, jsKey, ctx));
        else if (map instanceof Set)
          map.add(jsKey);
        else {
          let stringKey = stringifyKey(key, jsKey, ctx), jsValue = toJS.toJS(value, stringKey, ctx);
          stringKey in map ? Object.defineProperty(map, stringKey, {
            value: jsValue,
            writable: !0,
            enumerable: !0,
            configurable: !0
          }) : map[stringKey] = jsValue;
        }
      }
      return map;
    }
    function stringifyKey(key, jsKey, ctx) {
      if (jsKey === null)
        return "";
      if (typeof jsKey != "object")
        return String(jsKey);
      if (identity.isNode(key) && ctx?.doc) {
        let strCtx = stringify.createStringifyContext(ctx.doc, {});
        strCtx.anchors = /* @__PURE__ */ new Set();
        for (let node of ctx.anchors.keys())
          strCtx.anchors.add(node.anchor);
        strCtx.inFlow = !0, strCtx.inStringifyKey = !0;
        let strKey = key.toString(strCtx);
        if (!ctx.mapKeyWarned) {
          let jsonStr = JSON.stringify(strKey);
          jsonStr.length > 40 && (jsonStr = jsonStr.substring(0, 36) + '..."'), log.warn(ctx.doc.options.logLevel, `Keys with collection values will be stringified due to JS Object restrictions: ${jsonStr}. Set mapAsMap: true to use object keys.`), ctx.mapKeyWarned = !0;
        }
        return strKey;
      }
      return JSON.stringify(jsKey);
    }
    exports.addPairToJSMap = addPairToJSMap;
  }
});

// node_modules/yaml/dist/nodes/Pair.js
var require_Pair = __commonJS({
  "node_modules/yaml/dist/nodes/Pair.js"(exports) {
    "use strict";
    var createNode = require_createNode(), stringifyPair = require_stringifyPair(), addPairToJSMap = require_addPairToJSMap(), identity = require_identity();
    function createPair(key, value, ctx) {
      let k = createNode.createNode(key, void 0, ctx), v = createNode.createNode(value, void 0, ctx);
      return new Pair(k, v);
    }
    var Pair = class _Pair {
      constructor(key, value = null) {
        Object.defineProperty(this, identity.NODE_TYPE, { value: identity.PAIR }), this.key = key, this.value = value;
      }
      clone(schema) {
        let { key, value } = this;
        return identity.isNode(key) && (key = key.clone(schema)), identity.isNode(value) && (value = value.clone(schema)), new _Pair(key, value);
      }
      toJSON(_, ctx) {
        let pair3 = ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        return addPairToJSMap.addPairToJSMap(ctx, pair3, this);
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx?.doc ? stringifyPair.stringifyPair(this, ctx, onComment, onChompKeep) : JSON.stringify(this);
      }
    };
    exports.Pair = Pair;
    exports.createPair = createPair;
  }
});

// node_modules/yaml/dist/stringify/stringifyCollection.js
var require_stringifyCollection = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyCollection.js"(exports) {
    "use strict";
    var identity = require_identity(), stringify = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyCollection(collection, ctx, options) {
      return (ctx.inFlow ?? collection.flow ? stringifyFlowCollection : stringifyBlockCollection)(collection, ctx, options);
    }
    function stringifyBlockCollection({ comment: comment2, items }, ctx, { blockItemPrefix, flowChars, itemIndent, onChompKeep, onComment }) {
      let { indent: indent2, options: { commentString } } = ctx, itemCtx = Object.assign({}, ctx, { indent: itemIndent, type: null }), chompKeep = !1, lines = [];
      for (let i = 0; i < items.length; ++i) {
        let item = items[i], comment3 = null;
        if (identity.isNode(item))
          !chompKeep && item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, chompKeep), item.comment && (comment3 = item.comment);
        else if (identity.isPair(item)) {
          let ik = identity.isNode(item.key) ? item.key : null;
          ik && (!chompKeep && ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, chompKeep));
        }
        chompKeep = !1;
        let str2 = stringify.stringify(item, itemCtx, () => comment3 = null, () => chompKeep = !0);
        comment3 && (str2 += stringifyComment.lineComment(str2, itemIndent, commentString(comment3))), chompKeep && comment3 && (chompKeep = !1), lines.push(blockItemPrefix + str2);
      }
      let str;
      if (lines.length === 0)
        str = flowChars.start + flowChars.end;
      else {
        str = lines[0];
        for (let i = 1; i < lines.length; ++i) {
          let line = lines[i];
          str += line ? `
${indent2}${line}` : `
`;
        }
      }
      return comment2 ? (str += `
` + stringifyComment.indentComment(commentString(comment2), indent2), onComment && onComment()) : chompKeep && onChompKeep && onChompKeep(), str;
    }
    function stringifyFlowCollection({ items }, ctx, { flowChars, itemIndent }) {
      let { indent: indent2, indentStep, flowCollectionPadding: fcPadding, options: { commentString } } = ctx;
      itemIndent += indentStep;
      let itemCtx = Object.assign({}, ctx, {
        indent: itemIndent,
        inFlow: !0,
        type: null
      }), reqNewline = !1, linesAtValue = 0, lines = [];
      for (let i = 0; i < items.length; ++i) {
        let item = items[i], comment2 = null;
        if (identity.isNode(item))
          item.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, item.commentBefore, !1), item.comment && (comment2 = item.comment);
        else if (identity.isPair(item)) {
          let ik = identity.isNode(item.key) ? item.key : null;
          ik && (ik.spaceBefore && lines.push(""), addCommentBefore(ctx, lines, ik.commentBefore, !1), ik.comment && (reqNewline = !0));
          let iv = identity.isNode(item.value) ? item.value : null;
          iv ? (iv.comment && (comment2 = iv.comment), iv.commentBefore && (reqNewline = !0)) : item.value == null && ik?.comment && (comment2 = ik.comment);
        }
        comment2 && (reqNewline = !0);
        let str = stringify.stringify(item, itemCtx, () => comment2 = null);
        reqNewline || (reqNewline = lines.length > linesAtValue || str.includes(`
`)), i < items.length - 1 ? str += "," : ctx.options.trailingComma && (ctx.options.lineWidth > 0 && (reqNewline || (reqNewline = lines.reduce((sum2, line) => sum2 + line.length + 2, 2) + (str.length + 2) > ctx.options.lineWidth)), reqNewline && (str += ",")), comment2 && (str += stringifyComment.lineComment(str, itemIndent, commentString(comment2))), lines.push(str), linesAtValue = lines.length;
      }
      let { start, end } = flowChars;
      if (lines.length === 0)
        return start + end;
      if (!reqNewline) {
        let len = lines.reduce((sum2, line) => sum2 + line.length + 2, 2);
        reqNewline = ctx.options.lineWidth > 0 && len > ctx.options.lineWidth;
      }
      if (reqNewline) {
        let str = start;
        for (let line of lines)
          str += line ? `
${indentStep}${indent2}${line}` : `
`;
        return `${str}
${indent2}${end}`;
      } else
        return `${start}${fcPadding}${lines.join(" ")}${fcPadding}${end}`;
    }
    function addCommentBefore({ indent: indent2, options: { commentString } }, lines, comment2, chompKeep) {
      if (comment2 && chompKeep && (comment2 = comment2.replace(/^\n+/, "")), comment2) {
        let ic = stringifyComment.indentComment(commentString(comment2), indent2);
        lines.push(ic.trimStart());
      }
    }
    exports.stringifyCollection = stringifyCollection;
  }
});

// node_modules/yaml/dist/nodes/YAMLMap.js
var require_YAMLMap = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLMap.js"(exports) {
    "use strict";
    var stringifyCollection = require_stringifyCollection(), addPairToJSMap = require_addPairToJSMap(), Collection = require_Collection(), identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar();
    function findPair(items, key) {
      let k = identity.isScalar(key) ? key.value : key;
      for (let it of items)
        if (identity.isPair(it) && (it.key === key || it.key === k || identity.isScalar(it.key) && it.key.value === k))
          return it;
    }
    var YAMLMap = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:map";
      }
      constructor(schema) {
        super(identity.MAP, schema), this.items = [];
      }
      /**
       * A generic collection parsing method that can be extended
       * to other node classes that inherit from YAMLMap
       */
      static from(schema, obj, ctx) {
        let { keepUndefined, replacer } = ctx, map = new this(schema), add = (key, value) => {
          if (typeof replacer == "function")
            value = replacer.call(obj, key, value);
          else if (Array.isArray(replacer) && !replacer.includes(key))
            return;
          (value !== void 0 || keepUndefined) && map.items.push(Pair.createPair(key, value, ctx));
        };
        if (obj instanceof Map)
          for (let [key, value] of obj)
            add(key, value);
        else if (obj && typeof obj == "object")
          for (let key of Object.keys(obj))
            add(key, obj[key]);
        return typeof schema.sortMapEntries == "function" && map.items.sort(schema.sortMapEntries), map;
      }
      /**
       * Adds a value to the collection.
       *
       * @param overwrite - If not set `true`, using a key that is already in the
       *   collection will throw. Otherwise, overwrites the previous value.
       */
      add(pair3, overwrite) {
        let _pair;
        identity.isPair(pair3) ? _pair = pair3 : !pair3 || typeof pair3 != "object" || !("key" in pair3) ? _pair = new Pair.Pair(pair3, pair3?.value) : _pair = new Pair.Pair(pair3.key, pair3.value);
        let prev = findPair(this.items, _pair.key), sortEntries = this.schema?.sortMapEntries;
        if (prev) {
          if (!overwrite)
            throw new Error(`Key ${_pair.key} already set`);
          identity.isScalar(prev.value) && Scalar.isScalarValue(_pair.value) ? prev.value.value = _pair.value : prev.value = _pair.value;
        } else if (sortEntries) {
          let i = this.items.findIndex((item) => sortEntries(_pair, item) < 0);
          i === -1 ? this.items.push(_pair) : this.items.splice(i, 0, _pair);
        } else
          this.items.push(_pair);
      }
      delete(key) {
        let it = findPair(this.items, key);
        return it ? this.items.splice(this.items.indexOf(it), 1).length > 0 : !1;
      }
      get(key, keepScalar) {
        let node = findPair(this.items, key)?.value;
        return (!keepScalar && identity.isScalar(node) ? node.value : node) ?? void 0;
      }
      has(key) {
        return !!findPair(this.items, key);
      }
      set(key, value) {
        this.add(new Pair.Pair(key, value), !0);
      }
      /**
       * @param ctx - Conversion context, originally set in Document#toJS()
       * @param {Class} Type - If set, forces the returned collection type
       * @returns Instance of Type, Map, or Object
       */
      toJSON(_, ctx, Type) {
        let map = Type ? new Type() : ctx?.mapAsMap ? /* @__PURE__ */ new Map() : {};
        ctx?.onCreate && ctx.onCreate(map);
        for (let item of this.items)
          addPairToJSMap.addPairToJSMap(ctx, map, item);
        return map;
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        for (let item of this.items)
          if (!identity.isPair(item))
            throw new Error(`Map items must all be pairs; found ${JSON.stringify(item)} instead`);
        return !ctx.allNullValues && this.hasAllNullValues(!1) && (ctx = Object.assign({}, ctx, { allNullValues: !0 })), stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "",
          flowChars: { start: "{", end: "}" },
          itemIndent: ctx.indent || "",
          onChompKeep,
          onComment
        });
      }
    };
    exports.YAMLMap = YAMLMap;
    exports.findPair = findPair;
  }
});

// node_modules/yaml/dist/schema/common/map.js
var require_map = __commonJS({
  "node_modules/yaml/dist/schema/common/map.js"(exports) {
    "use strict";
    var identity = require_identity(), YAMLMap = require_YAMLMap(), map = {
      collection: "map",
      default: !0,
      nodeClass: YAMLMap.YAMLMap,
      tag: "tag:yaml.org,2002:map",
      resolve(map2, onError) {
        return identity.isMap(map2) || onError("Expected a mapping for this tag"), map2;
      },
      createNode: (schema, obj, ctx) => YAMLMap.YAMLMap.from(schema, obj, ctx)
    };
    exports.map = map;
  }
});

// node_modules/yaml/dist/nodes/YAMLSeq.js
var require_YAMLSeq = __commonJS({
  "node_modules/yaml/dist/nodes/YAMLSeq.js"(exports) {
    "use strict";
    var createNode = require_createNode(), stringifyCollection = require_stringifyCollection(), Collection = require_Collection(), identity = require_identity(), Scalar = require_Scalar(), toJS = require_toJS(), YAMLSeq = class extends Collection.Collection {
      static get tagName() {
        return "tag:yaml.org,2002:seq";
      }
      constructor(schema) {
        super(identity.SEQ, schema), this.items = [];
      }
      add(value) {
        this.items.push(value);
      }
      /**
       * Removes a value from the collection.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       *
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        let idx = asItemIndex(key);
        return typeof idx != "number" ? !1 : this.items.splice(idx, 1).length > 0;
      }
      get(key, keepScalar) {
        let idx = asItemIndex(key);
        if (typeof idx != "number")
          return;
        let it = this.items[idx];
        return !keepScalar && identity.isScalar(it) ? it.value : it;
      }
      /**
       * Checks if the collection includes a value with the key `key`.
       *
       * `key` must contain a representation of an integer for this to succeed.
       * It may be wrapped in a `Scalar`.
       */
      has(key) {
        let idx = asItemIndex(key);
        return typeof idx == "number" && idx < this.items.length;
      }
      /**
       * Sets a value in this collection. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       *
       * If `key` does not contain a representation of an integer, this will throw.
       * It may be wrapped in a `Scalar`.
       */
      set(key, value) {
        let idx = asItemIndex(key);
        if (typeof idx != "number")
          throw new Error(`Expected a valid index, not ${key}.`);
        let prev = this.items[idx];
        identity.isScalar(prev) && Scalar.isScalarValue(value) ? prev.value = value : this.items[idx] = value;
      }
      toJSON(_, ctx) {
        let seq = [];
        ctx?.onCreate && ctx.onCreate(seq);
        let i = 0;
        for (let item of this.items)
          seq.push(toJS.toJS(item, String(i++), ctx));
        return seq;
      }
      toString(ctx, onComment, onChompKeep) {
        return ctx ? stringifyCollection.stringifyCollection(this, ctx, {
          blockItemPrefix: "- ",
          flowChars: { start: "[", end: "]" },
          itemIndent: (ctx.indent || "") + "  ",
          onChompKeep,
          onComment
        }) : JSON.stringify(this);
      }
      static from(schema, obj, ctx) {
        let { replacer } = ctx, seq = new this(schema);
        if (obj && Symbol.iterator in Object(obj)) {
          let i = 0;
          for (let it of obj) {
            if (typeof replacer == "function") {
              let key = obj instanceof Set ? it : String(i++);
              it = replacer.call(obj, key, it);
            }
            seq.items.push(createNode.createNode(it, void 0, ctx));
          }
        }
        return seq;
      }
    };
    function asItemIndex(key) {
      let idx = identity.isScalar(key) ? key.value : key;
      return idx && typeof idx == "string" && (idx = Number(idx)), typeof idx == "number" && Number.isInteger(idx) && idx >= 0 ? idx : null;
    }
    exports.YAMLSeq = YAMLSeq;
  }
});

// node_modules/yaml/dist/schema/common/seq.js
var require_seq = __commonJS({
  "node_modules/yaml/dist/schema/common/seq.js"(exports) {
    "use strict";
    var identity = require_identity(), YAMLSeq = require_YAMLSeq(), seq = {
      collection: "seq",
      default: !0,
      nodeClass: YAMLSeq.YAMLSeq,
      tag: "tag:yaml.org,2002:seq",
      resolve(seq2, onError) {
        return identity.isSeq(seq2) || onError("Expected a sequence for this tag"), seq2;
      },
      createNode: (schema, obj, ctx) => YAMLSeq.YAMLSeq.from(schema, obj, ctx)
    };
    exports.seq = seq;
  }
});

// node_modules/yaml/dist/schema/common/string.js
var require_string = __commonJS({
  "node_modules/yaml/dist/schema/common/string.js"(exports) {
    "use strict";
    var stringifyString = require_stringifyString(), string2 = {
      identify: (value) => typeof value == "string",
      default: !0,
      tag: "tag:yaml.org,2002:str",
      resolve: (str) => str,
      stringify(item, ctx, onComment, onChompKeep) {
        return ctx = Object.assign({ actualString: !0 }, ctx), stringifyString.stringifyString(item, ctx, onComment, onChompKeep);
      }
    };
    exports.string = string2;
  }
});

// node_modules/yaml/dist/schema/common/null.js
var require_null = __commonJS({
  "node_modules/yaml/dist/schema/common/null.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), nullTag = {
      identify: (value) => value == null,
      createNode: () => new Scalar.Scalar(null),
      default: !0,
      tag: "tag:yaml.org,2002:null",
      test: /^(?:~|[Nn]ull|NULL)?$/,
      resolve: () => new Scalar.Scalar(null),
      stringify: ({ source }, ctx) => typeof source == "string" && nullTag.test.test(source) ? source : ctx.options.nullStr
    };
    exports.nullTag = nullTag;
  }
});

// node_modules/yaml/dist/schema/core/bool.js
var require_bool = __commonJS({
  "node_modules/yaml/dist/schema/core/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), boolTag = {
      identify: (value) => typeof value == "boolean",
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:[Tt]rue|TRUE|[Ff]alse|FALSE)$/,
      resolve: (str) => new Scalar.Scalar(str[0] === "t" || str[0] === "T"),
      stringify({ source, value }, ctx) {
        if (source && boolTag.test.test(source)) {
          let sv = source[0] === "t" || source[0] === "T";
          if (value === sv)
            return source;
        }
        return value ? ctx.options.trueStr : ctx.options.falseStr;
      }
    };
    exports.boolTag = boolTag;
  }
});

// node_modules/yaml/dist/stringify/stringifyNumber.js
var require_stringifyNumber = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyNumber.js"(exports) {
    "use strict";
    function stringifyNumber({ format, minFractionDigits, tag, value }) {
      if (typeof value == "bigint")
        return String(value);
      let num = typeof value == "number" ? value : Number(value);
      if (!isFinite(num))
        return isNaN(num) ? ".nan" : num < 0 ? "-.inf" : ".inf";
      let n = Object.is(value, -0) ? "-0" : JSON.stringify(value);
      if (!format && minFractionDigits && (!tag || tag === "tag:yaml.org,2002:float") && /^-?\d/.test(n) && !n.includes("e")) {
        let i = n.indexOf(".");
        i < 0 && (i = n.length, n += ".");
        let d = minFractionDigits - (n.length - i - 1);
        for (; d-- > 0; )
          n += "0";
      }
      return n;
    }
    exports.stringifyNumber = stringifyNumber;
  }
});

// node_modules/yaml/dist/schema/core/float.js
var require_float = __commonJS({
  "node_modules/yaml/dist/schema/core/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), stringifyNumber = require_stringifyNumber(), floatNaN = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    }, floatExp = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+(?:\.[0-9]*)?)[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str),
      stringify(node) {
        let num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    }, float = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:\.[0-9]+|[0-9]+\.[0-9]*)$/,
      resolve(str) {
        let node = new Scalar.Scalar(parseFloat(str)), dot2 = str.indexOf(".");
        return dot2 !== -1 && str[str.length - 1] === "0" && (node.minFractionDigits = str.length - dot2 - 1), node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/core/int.js
var require_int = __commonJS({
  "node_modules/yaml/dist/schema/core/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber(), intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value), intResolve = (str, offset, radix, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str.substring(offset), radix);
    function intStringify(node, radix, prefix) {
      let { value } = node;
      return intIdentify(value) && value >= 0 ? prefix + value.toString(radix) : stringifyNumber.stringifyNumber(node);
    }
    var intOct = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^0o[0-7]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 8, opt),
      stringify: (node) => intStringify(node, 8, "0o")
    }, int = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    }, intHex = {
      identify: (value) => intIdentify(value) && value >= 0,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^0x[0-9a-fA-F]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/core/schema.js
var require_schema = __commonJS({
  "node_modules/yaml/dist/schema/core/schema.js"(exports) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string2 = require_string(), bool = require_bool(), float = require_float(), int = require_int(), schema = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.boolTag,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/json/schema.js
var require_schema2 = __commonJS({
  "node_modules/yaml/dist/schema/json/schema.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), map = require_map(), seq = require_seq();
    function intIdentify(value) {
      return typeof value == "bigint" || Number.isInteger(value);
    }
    var stringifyJSON = ({ value }) => JSON.stringify(value), jsonScalars = [
      {
        identify: (value) => typeof value == "string",
        default: !0,
        tag: "tag:yaml.org,2002:str",
        resolve: (str) => str,
        stringify: stringifyJSON
      },
      {
        identify: (value) => value == null,
        createNode: () => new Scalar.Scalar(null),
        default: !0,
        tag: "tag:yaml.org,2002:null",
        test: /^null$/,
        resolve: () => null,
        stringify: stringifyJSON
      },
      {
        identify: (value) => typeof value == "boolean",
        default: !0,
        tag: "tag:yaml.org,2002:bool",
        test: /^true$|^false$/,
        resolve: (str) => str === "true",
        stringify: stringifyJSON
      },
      {
        identify: intIdentify,
        default: !0,
        tag: "tag:yaml.org,2002:int",
        test: /^-?(?:0|[1-9][0-9]*)$/,
        resolve: (str, _onError, { intAsBigInt }) => intAsBigInt ? BigInt(str) : parseInt(str, 10),
        stringify: ({ value }) => intIdentify(value) ? value.toString() : JSON.stringify(value)
      },
      {
        identify: (value) => typeof value == "number",
        default: !0,
        tag: "tag:yaml.org,2002:float",
        test: /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]*)?(?:[eE][-+]?[0-9]+)?$/,
        resolve: (str) => parseFloat(str),
        stringify: stringifyJSON
      }
    ], jsonError = {
      default: !0,
      tag: "",
      test: /^/,
      resolve(str, onError) {
        return onError(`Unresolved plain scalar ${JSON.stringify(str)}`), str;
      }
    }, schema = [map.map, seq.seq].concat(jsonScalars, jsonError);
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/binary.js
var require_binary = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/binary.js"(exports) {
    "use strict";
    var node_buffer = __require("buffer"), Scalar = require_Scalar(), stringifyString = require_stringifyString(), binary = {
      identify: (value) => value instanceof Uint8Array,
      // Buffer inherits from Uint8Array
      default: !1,
      tag: "tag:yaml.org,2002:binary",
      /**
       * Returns a Buffer in node and an Uint8Array in browsers
       *
       * To use the resulting buffer as an image, you'll want to do something like:
       *
       *   const blob = new Blob([buffer], { type: 'image/jpeg' })
       *   document.querySelector('#photo').src = URL.createObjectURL(blob)
       */
      resolve(src, onError) {
        if (typeof node_buffer.Buffer == "function")
          return node_buffer.Buffer.from(src, "base64");
        if (typeof atob == "function") {
          let str = atob(src.replace(/[\n\r]/g, "")), buffer = new Uint8Array(str.length);
          for (let i = 0; i < str.length; ++i)
            buffer[i] = str.charCodeAt(i);
          return buffer;
        } else
          return onError("This environment does not support reading binary tags; either Buffer or atob is required"), src;
      },
      stringify({ comment: comment2, type, value }, ctx, onComment, onChompKeep) {
        if (!value)
          return "";
        let buf = value, str;
        if (typeof node_buffer.Buffer == "function")
          str = buf instanceof node_buffer.Buffer ? buf.toString("base64") : node_buffer.Buffer.from(buf.buffer).toString("base64");
        else if (typeof btoa == "function") {
          let s = "";
          for (let i = 0; i < buf.length; ++i)
            s += String.fromCharCode(buf[i]);
          str = btoa(s);
        } else
          throw new Error("This environment does not support writing binary tags; either Buffer or btoa is required");
        if (type ?? (type = Scalar.Scalar.BLOCK_LITERAL), type !== Scalar.Scalar.QUOTE_DOUBLE) {
          let lineWidth = Math.max(ctx.options.lineWidth - ctx.indent.length, ctx.options.minContentWidth), n = Math.ceil(str.length / lineWidth), lines = new Array(n);
          for (let i = 0, o = 0; i < n; ++i, o += lineWidth)
            lines[i] = str.substr(o, lineWidth);
          str = lines.join(type === Scalar.Scalar.BLOCK_LITERAL ? `
` : " ");
        }
        return stringifyString.stringifyString({ comment: comment2, type, value: str }, ctx, onComment, onChompKeep);
      }
    };
    exports.binary = binary;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/pairs.js
var require_pairs = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/pairs.js"(exports) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar(), YAMLSeq = require_YAMLSeq();
    function resolvePairs(seq, onError) {
      if (identity.isSeq(seq))
        for (let i = 0; i < seq.items.length; ++i) {
          let item = seq.items[i];
          if (!identity.isPair(item)) {
            if (identity.isMap(item)) {
              item.items.length > 1 && onError("Each pair must have its own sequence indicator");
              let pair3 = item.items[0] || new Pair.Pair(new Scalar.Scalar(null));
              if (item.commentBefore && (pair3.key.commentBefore = pair3.key.commentBefore ? `${item.commentBefore}
${pair3.key.commentBefore}` : item.commentBefore), item.comment) {
                let cn = pair3.value ?? pair3.key;
                cn.comment = cn.comment ? `${item.comment}
${cn.comment}` : item.comment;
              }
              item = pair3;
            }
            seq.items[i] = identity.isPair(item) ? item : new Pair.Pair(item);
          }
        }
      else
        onError("Expected a sequence for this tag");
      return seq;
    }
    function createPairs(schema, iterable, ctx) {
      let { replacer } = ctx, pairs2 = new YAMLSeq.YAMLSeq(schema);
      pairs2.tag = "tag:yaml.org,2002:pairs";
      let i = 0;
      if (iterable && Symbol.iterator in Object(iterable))
        for (let it of iterable) {
          typeof replacer == "function" && (it = replacer.call(iterable, String(i++), it));
          let key, value;
          if (Array.isArray(it))
            if (it.length === 2)
              key = it[0], value = it[1];
            else
              throw new TypeError(`Expected [key, value] tuple: ${it}`);
          else if (it && it instanceof Object) {
            let keys = Object.keys(it);
            if (keys.length === 1)
              key = keys[0], value = it[key];
            else
              throw new TypeError(`Expected tuple with one key, not ${keys.length} keys`);
          } else
            key = it;
          pairs2.items.push(Pair.createPair(key, value, ctx));
        }
      return pairs2;
    }
    var pairs = {
      collection: "seq",
      default: !1,
      tag: "tag:yaml.org,2002:pairs",
      resolve: resolvePairs,
      createNode: createPairs
    };
    exports.createPairs = createPairs;
    exports.pairs = pairs;
    exports.resolvePairs = resolvePairs;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/omap.js
var require_omap = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/omap.js"(exports) {
    "use strict";
    var identity = require_identity(), toJS = require_toJS(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), pairs = require_pairs(), YAMLOMap = class _YAMLOMap extends YAMLSeq.YAMLSeq {
      constructor() {
        super(), this.add = YAMLMap.YAMLMap.prototype.add.bind(this), this.delete = YAMLMap.YAMLMap.prototype.delete.bind(this), this.get = YAMLMap.YAMLMap.prototype.get.bind(this), this.has = YAMLMap.YAMLMap.prototype.has.bind(this), this.set = YAMLMap.YAMLMap.prototype.set.bind(this), this.tag = _YAMLOMap.tag;
      }
      /**
       * If `ctx` is given, the return type is actually `Map<unknown, unknown>`,
       * but TypeScript won't allow widening the signature of a child method.
       */
      toJSON(_, ctx) {
        if (!ctx)
          return super.toJSON(_);
        let map = /* @__PURE__ */ new Map();
        ctx?.onCreate && ctx.onCreate(map);
        for (let pair3 of this.items) {
          let key, value;
          if (identity.isPair(pair3) ? (key = toJS.toJS(pair3.key, "", ctx), value = toJS.toJS(pair3.value, key, ctx)) : key = toJS.toJS(pair3, "", ctx), map.has(key))
            throw new Error("Ordered maps must not include duplicate keys");
          map.set(key, value);
        }
        return map;
      }
      static from(schema, iterable, ctx) {
        let pairs$1 = pairs.createPairs(schema, iterable, ctx), omap2 = new this();
        return omap2.items = pairs$1.items, omap2;
      }
    };
    YAMLOMap.tag = "tag:yaml.org,2002:omap";
    var omap = {
      collection: "seq",
      identify: (value) => value instanceof Map,
      nodeClass: YAMLOMap,
      default: !1,
      tag: "tag:yaml.org,2002:omap",
      resolve(seq, onError) {
        let pairs$1 = pairs.resolvePairs(seq, onError), seenKeys = [];
        for (let { key } of pairs$1.items)
          identity.isScalar(key) && (seenKeys.includes(key.value) ? onError(`Ordered maps must not include duplicate keys: ${key.value}`) : seenKeys.push(key.value));
        return Object.assign(new YAMLOMap(), pairs$1);
      },
      createNode: (schema, iterable, ctx) => YAMLOMap.from(schema, iterable, ctx)
    };
    exports.YAMLOMap = YAMLOMap;
    exports.omap = omap;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/bool.js
var require_bool2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/bool.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function boolStringify({ value, source }, ctx) {
      return source && (value ? trueTag : falseTag).test.test(source) ? source : value ? ctx.options.trueStr : ctx.options.falseStr;
    }
    var trueTag = {
      identify: (value) => value === !0,
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:Y|y|[Yy]es|YES|[Tt]rue|TRUE|[Oo]n|ON)$/,
      resolve: () => new Scalar.Scalar(!0),
      stringify: boolStringify
    }, falseTag = {
      identify: (value) => value === !1,
      default: !0,
      tag: "tag:yaml.org,2002:bool",
      test: /^(?:N|n|[Nn]o|NO|[Ff]alse|FALSE|[Oo]ff|OFF)$/,
      resolve: () => new Scalar.Scalar(!1),
      stringify: boolStringify
    };
    exports.falseTag = falseTag;
    exports.trueTag = trueTag;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/float.js
var require_float2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/float.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), stringifyNumber = require_stringifyNumber(), floatNaN = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^(?:[-+]?\.(?:inf|Inf|INF)|\.nan|\.NaN|\.NAN)$/,
      resolve: (str) => str.slice(-3).toLowerCase() === "nan" ? NaN : str[0] === "-" ? Number.NEGATIVE_INFINITY : Number.POSITIVE_INFINITY,
      stringify: stringifyNumber.stringifyNumber
    }, floatExp = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "EXP",
      test: /^[-+]?(?:[0-9][0-9_]*)?(?:\.[0-9_]*)?[eE][-+]?[0-9]+$/,
      resolve: (str) => parseFloat(str.replace(/_/g, "")),
      stringify(node) {
        let num = Number(node.value);
        return isFinite(num) ? num.toExponential() : stringifyNumber.stringifyNumber(node);
      }
    }, float = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      test: /^[-+]?(?:[0-9][0-9_]*)?\.[0-9_]*$/,
      resolve(str) {
        let node = new Scalar.Scalar(parseFloat(str.replace(/_/g, ""))), dot2 = str.indexOf(".");
        if (dot2 !== -1) {
          let f = str.substring(dot2 + 1).replace(/_/g, "");
          f[f.length - 1] === "0" && (node.minFractionDigits = f.length);
        }
        return node;
      },
      stringify: stringifyNumber.stringifyNumber
    };
    exports.float = float;
    exports.floatExp = floatExp;
    exports.floatNaN = floatNaN;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/int.js
var require_int2 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/int.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber(), intIdentify = (value) => typeof value == "bigint" || Number.isInteger(value);
    function intResolve(str, offset, radix, { intAsBigInt }) {
      let sign = str[0];
      if ((sign === "-" || sign === "+") && (offset += 1), str = str.substring(offset).replace(/_/g, ""), intAsBigInt) {
        switch (radix) {
          case 2:
            str = `0b${str}`;
            break;
          case 8:
            str = `0o${str}`;
            break;
          case 16:
            str = `0x${str}`;
            break;
        }
        let n2 = BigInt(str);
        return sign === "-" ? BigInt(-1) * n2 : n2;
      }
      let n = parseInt(str, radix);
      return sign === "-" ? -1 * n : n;
    }
    function intStringify(node, radix, prefix) {
      let { value } = node;
      if (intIdentify(value)) {
        let str = value.toString(radix);
        return value < 0 ? "-" + prefix + str.substr(1) : prefix + str;
      }
      return stringifyNumber.stringifyNumber(node);
    }
    var intBin = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "BIN",
      test: /^[-+]?0b[0-1_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 2, opt),
      stringify: (node) => intStringify(node, 2, "0b")
    }, intOct = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "OCT",
      test: /^[-+]?0[0-7_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 1, 8, opt),
      stringify: (node) => intStringify(node, 8, "0")
    }, int = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      test: /^[-+]?[0-9][0-9_]*$/,
      resolve: (str, _onError, opt) => intResolve(str, 0, 10, opt),
      stringify: stringifyNumber.stringifyNumber
    }, intHex = {
      identify: intIdentify,
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "HEX",
      test: /^[-+]?0x[0-9a-fA-F_]+$/,
      resolve: (str, _onError, opt) => intResolve(str, 2, 16, opt),
      stringify: (node) => intStringify(node, 16, "0x")
    };
    exports.int = int;
    exports.intBin = intBin;
    exports.intHex = intHex;
    exports.intOct = intOct;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/set.js
var require_set = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/set.js"(exports) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), YAMLMap = require_YAMLMap(), YAMLSet = class _YAMLSet extends YAMLMap.YAMLMap {
      constructor(schema) {
        super(schema), this.tag = _YAMLSet.tag;
      }
      add(key) {
        let pair3;
        identity.isPair(key) ? pair3 = key : key && typeof key == "object" && "key" in key && "value" in key && key.value === null ? pair3 = new Pair.Pair(key.key, null) : pair3 = new Pair.Pair(key, null), YAMLMap.findPair(this.items, pair3.key) || this.items.push(pair3);
      }
      /**
       * If `keepPair` is `true`, returns the Pair matching `key`.
       * Otherwise, returns the value of that Pair's key.
       */
      get(key, keepPair) {
        let pair3 = YAMLMap.findPair(this.items, key);
        return !keepPair && identity.isPair(pair3) ? identity.isScalar(pair3.key) ? pair3.key.value : pair3.key : pair3;
      }
      set(key, value) {
        if (typeof value != "boolean")
          throw new Error(`Expected boolean value for set(key, value) in a YAML set, not ${typeof value}`);
        let prev = YAMLMap.findPair(this.items, key);
        prev && !value ? this.items.splice(this.items.indexOf(prev), 1) : !prev && value && this.items.push(new Pair.Pair(key));
      }
      toJSON(_, ctx) {
        return super.toJSON(_, ctx, Set);
      }
      toString(ctx, onComment, onChompKeep) {
        if (!ctx)
          return JSON.stringify(this);
        if (this.hasAllNullValues(!0))
          return super.toString(Object.assign({}, ctx, { allNullValues: !0 }), onComment, onChompKeep);
        throw new Error("Set items must all have null values");
      }
      static from(schema, iterable, ctx) {
        let { replacer } = ctx, set2 = new this(schema);
        if (iterable && Symbol.iterator in Object(iterable))
          for (let value of iterable)
            typeof replacer == "function" && (value = replacer.call(iterable, value, value)), set2.items.push(Pair.createPair(value, null, ctx));
        return set2;
      }
    };
    YAMLSet.tag = "tag:yaml.org,2002:set";
    var set = {
      collection: "map",
      identify: (value) => value instanceof Set,
      nodeClass: YAMLSet,
      default: !1,
      tag: "tag:yaml.org,2002:set",
      createNode: (schema, iterable, ctx) => YAMLSet.from(schema, iterable, ctx),
      resolve(map, onError) {
        if (identity.isMap(map)) {
          if (map.hasAllNullValues(!0))
            return Object.assign(new YAMLSet(), map);
          onError("Set items must all have null values");
        } else
          onError("Expected a mapping for this tag");
        return map;
      }
    };
    exports.YAMLSet = YAMLSet;
    exports.set = set;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/timestamp.js
var require_timestamp = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/timestamp.js"(exports) {
    "use strict";
    var stringifyNumber = require_stringifyNumber();
    function parseSexagesimal(str, asBigInt) {
      let sign = str[0], parts = sign === "-" || sign === "+" ? str.substring(1) : str, num = (n) => asBigInt ? BigInt(n) : Number(n), res = parts.replace(/_/g, "").split(":").reduce((res2, p) => res2 * num(60) + num(p), num(0));
      return sign === "-" ? num(-1) * res : res;
    }
    function stringifySexagesimal(node) {
      let { value } = node, num = (n) => n;
      if (typeof value == "bigint")
        num = (n) => BigInt(n);
      else if (isNaN(value) || !isFinite(value))
        return stringifyNumber.stringifyNumber(node);
      let sign = "";
      value < 0 && (sign = "-", value *= num(-1));
      let _60 = num(60), parts = [value % _60];
      return value < 60 ? parts.unshift(0) : (value = (value - parts[0]) / _60, parts.unshift(value % _60), value >= 60 && (value = (value - parts[0]) / _60, parts.unshift(value))), sign + parts.map((n) => String(n).padStart(2, "0")).join(":").replace(/000000\d*$/, "");
    }
    var intTime = {
      identify: (value) => typeof value == "bigint" || Number.isInteger(value),
      default: !0,
      tag: "tag:yaml.org,2002:int",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+$/,
      resolve: (str, _onError, { intAsBigInt }) => parseSexagesimal(str, intAsBigInt),
      stringify: stringifySexagesimal
    }, floatTime = {
      identify: (value) => typeof value == "number",
      default: !0,
      tag: "tag:yaml.org,2002:float",
      format: "TIME",
      test: /^[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*$/,
      resolve: (str) => parseSexagesimal(str, !1),
      stringify: stringifySexagesimal
    }, timestamp = {
      identify: (value) => value instanceof Date,
      default: !0,
      tag: "tag:yaml.org,2002:timestamp",
      // If the time zone is omitted, the timestamp is assumed to be specified in UTC. The time part
      // may be omitted altogether, resulting in a date format. In such a case, the time part is
      // assumed to be 00:00:00Z (start of day, UTC).
      test: RegExp("^([0-9]{4})-([0-9]{1,2})-([0-9]{1,2})(?:(?:t|T|[ \\t]+)([0-9]{1,2}):([0-9]{1,2}):([0-9]{1,2}(\\.[0-9]+)?)(?:[ \\t]*(Z|[-+][012]?[0-9](?::[0-9]{2})?))?)?$"),
      resolve(str) {
        let match = str.match(timestamp.test);
        if (!match)
          throw new Error("!!timestamp expects a date, starting with yyyy-mm-dd");
        let [, year, month, day, hour, minute, second] = match.map(Number), millisec = match[7] ? Number((match[7] + "00").substr(1, 3)) : 0, date = Date.UTC(year, month - 1, day, hour || 0, minute || 0, second || 0, millisec), tz = match[8];
        if (tz && tz !== "Z") {
          let d = parseSexagesimal(tz, !1);
          Math.abs(d) < 30 && (d *= 60), date -= 6e4 * d;
        }
        return new Date(date);
      },
      stringify: ({ value }) => value?.toISOString().replace(/(T00:00:00)?\.000Z$/, "") ?? ""
    };
    exports.floatTime = floatTime;
    exports.intTime = intTime;
    exports.timestamp = timestamp;
  }
});

// node_modules/yaml/dist/schema/yaml-1.1/schema.js
var require_schema3 = __commonJS({
  "node_modules/yaml/dist/schema/yaml-1.1/schema.js"(exports) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string2 = require_string(), binary = require_binary(), bool = require_bool2(), float = require_float2(), int = require_int2(), merge = require_merge(), omap = require_omap(), pairs = require_pairs(), set = require_set(), timestamp = require_timestamp(), schema = [
      map.map,
      seq.seq,
      string2.string,
      _null.nullTag,
      bool.trueTag,
      bool.falseTag,
      int.intBin,
      int.intOct,
      int.int,
      int.intHex,
      float.floatNaN,
      float.floatExp,
      float.float,
      binary.binary,
      merge.merge,
      omap.omap,
      pairs.pairs,
      set.set,
      timestamp.intTime,
      timestamp.floatTime,
      timestamp.timestamp
    ];
    exports.schema = schema;
  }
});

// node_modules/yaml/dist/schema/tags.js
var require_tags = __commonJS({
  "node_modules/yaml/dist/schema/tags.js"(exports) {
    "use strict";
    var map = require_map(), _null = require_null(), seq = require_seq(), string2 = require_string(), bool = require_bool(), float = require_float(), int = require_int(), schema = require_schema(), schema$1 = require_schema2(), binary = require_binary(), merge = require_merge(), omap = require_omap(), pairs = require_pairs(), schema$2 = require_schema3(), set = require_set(), timestamp = require_timestamp(), schemas2 = /* @__PURE__ */ new Map([
      ["core", schema.schema],
      ["failsafe", [map.map, seq.seq, string2.string]],
      ["json", schema$1.schema],
      ["yaml11", schema$2.schema],
      ["yaml-1.1", schema$2.schema]
    ]), tagsByName = {
      binary: binary.binary,
      bool: bool.boolTag,
      float: float.float,
      floatExp: float.floatExp,
      floatNaN: float.floatNaN,
      floatTime: timestamp.floatTime,
      int: int.int,
      intHex: int.intHex,
      intOct: int.intOct,
      intTime: timestamp.intTime,
      map: map.map,
      merge: merge.merge,
      null: _null.nullTag,
      omap: omap.omap,
      pairs: pairs.pairs,
      seq: seq.seq,
      set: set.set,
      timestamp: timestamp.timestamp
    }, coreKnownTags = {
      "tag:yaml.org,2002:binary": binary.binary,
      "tag:yaml.org,2002:merge": merge.merge,
      "tag:yaml.org,2002:omap": omap.omap,
      "tag:yaml.org,2002:pairs": pairs.pairs,
      "tag:yaml.org,2002:set": set.set,
      "tag:yaml.org,2002:timestamp": timestamp.timestamp
    };
    function getTags(customTags, schemaName, addMergeTag) {
      let schemaTags = schemas2.get(schemaName);
      if (schemaTags && !customTags)
        return addMergeTag && !schemaTags.includes(merge.merge) ? schemaTags.concat(merge.merge) : schemaTags.slice();
      let tags2 = schemaTags;
      if (!tags2)
        if (Array.isArray(customTags))
          tags2 = [];
        else {
          let keys = Array.from(schemas2.keys()).filter((key) => key !== "yaml11").map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown schema "${schemaName}"; use one of ${keys} or define customTags array`);
        }
      if (Array.isArray(customTags))
        for (let tag of customTags)
          tags2 = tags2.concat(tag);
      else typeof customTags == "function" && (tags2 = customTags(tags2.slice()));
      return addMergeTag && (tags2 = tags2.concat(merge.merge)), tags2.reduce((tags3, tag) => {
        let tagObj = typeof tag == "string" ? tagsByName[tag] : tag;
        if (!tagObj) {
          let tagName = JSON.stringify(tag), keys = Object.keys(tagsByName).map((key) => JSON.stringify(key)).join(", ");
          throw new Error(`Unknown custom tag ${tagName}; use one of ${keys}`);
        }
        return tags3.includes(tagObj) || tags3.push(tagObj), tags3;
      }, []);
    }
    exports.coreKnownTags = coreKnownTags;
    exports.getTags = getTags;
  }
});

// node_modules/yaml/dist/schema/Schema.js
var require_Schema = __commonJS({
  "node_modules/yaml/dist/schema/Schema.js"(exports) {
    "use strict";
    var identity = require_identity(), map = require_map(), seq = require_seq(), string2 = require_string(), tags2 = require_tags(), sortMapEntriesByKey = (a, b) => a.key < b.key ? -1 : a.key > b.key ? 1 : 0, Schema = class _Schema {
      constructor({ compat, customTags, merge, resolveKnownTags, schema, sortMapEntries, toStringDefaults }) {
        this.compat = Array.isArray(compat) ? tags2.getTags(compat, "compat") : compat ? tags2.getTags(null, compat) : null, this.name = typeof schema == "string" && schema || "core", this.knownTags = resolveKnownTags ? tags2.coreKnownTags : {}, this.tags = tags2.getTags(customTags, this.name, merge), this.toStringOptions = toStringDefaults ?? null, Object.defineProperty(this, identity.MAP, { value: map.map }), Object.defineProperty(this, identity.SCALAR, { value: string2.string }), Object.defineProperty(this, identity.SEQ, { value: seq.seq }), this.sortMapEntries = typeof sortMapEntries == "function" ? sortMapEntries : sortMapEntries === !0 ? sortMapEntriesByKey : null;
      }
      clone() {
        let copy = Object.create(_Schema.prototype, Object.getOwnPropertyDescriptors(this));
        return copy.tags = this.tags.slice(), copy;
      }
    };
    exports.Schema = Schema;
  }
});

// node_modules/yaml/dist/stringify/stringifyDocument.js
var require_stringifyDocument = __commonJS({
  "node_modules/yaml/dist/stringify/stringifyDocument.js"(exports) {
    "use strict";
    var identity = require_identity(), stringify = require_stringify(), stringifyComment = require_stringifyComment();
    function stringifyDocument(doc, options) {
      let lines = [], hasDirectives = options.directives === !0;
      if (options.directives !== !1 && doc.directives) {
        let dir = doc.directives.toString(doc);
        dir ? (lines.push(dir), hasDirectives = !0) : doc.directives.docStart && (hasDirectives = !0);
      }
      hasDirectives && lines.push("---");
      let ctx = stringify.createStringifyContext(doc, options), { commentString } = ctx.options;
      if (doc.commentBefore) {
        lines.length !== 1 && lines.unshift("");
        let cs = commentString(doc.commentBefore);
        lines.unshift(stringifyComment.indentComment(cs, ""));
      }
      let chompKeep = !1, contentComment = null;
      if (doc.contents) {
        if (identity.isNode(doc.contents)) {
          if (doc.contents.spaceBefore && hasDirectives && lines.push(""), doc.contents.commentBefore) {
            let cs = commentString(doc.contents.commentBefore);
            lines.push(stringifyComment.indentComment(cs, ""));
          }
          ctx.forceBlockIndent = !!doc.comment, contentComment = doc.contents.comment;
        }
        let onChompKeep = contentComment ? void 0 : () => chompKeep = !0, body = stringify.stringify(doc.contents, ctx, () => contentComment = null, onChompKeep);
        contentComment && (body += stringifyComment.lineComment(body, "", commentString(contentComment))), (body[0] === "|" || body[0] === ">") && lines[lines.length - 1] === "---" ? lines[lines.length - 1] = `--- ${body}` : lines.push(body);
      } else
        lines.push(stringify.stringify(doc.contents, ctx));
      if (doc.directives?.docEnd)
        if (doc.comment) {
          let cs = commentString(doc.comment);
          cs.includes(`
`) ? (lines.push("..."), lines.push(stringifyComment.indentComment(cs, ""))) : lines.push(`... ${cs}`);
        } else
          lines.push("...");
      else {
        let dc = doc.comment;
        dc && chompKeep && (dc = dc.replace(/^\n+/, "")), dc && ((!chompKeep || contentComment) && lines[lines.length - 1] !== "" && lines.push(""), lines.push(stringifyComment.indentComment(commentString(dc), "")));
      }
      return lines.join(`
`) + `
`;
    }
    exports.stringifyDocument = stringifyDocument;
  }
});

// node_modules/yaml/dist/doc/Document.js
var require_Document = __commonJS({
  "node_modules/yaml/dist/doc/Document.js"(exports) {
    "use strict";
    var Alias = require_Alias(), Collection = require_Collection(), identity = require_identity(), Pair = require_Pair(), toJS = require_toJS(), Schema = require_Schema(), stringifyDocument = require_stringifyDocument(), anchors = require_anchors(), applyReviver = require_applyReviver(), createNode = require_createNode(), directives = require_directives(), Document = class _Document {
      constructor(value, replacer, options) {
        this.commentBefore = null, this.comment = null, this.errors = [], this.warnings = [], Object.defineProperty(this, identity.NODE_TYPE, { value: identity.DOC });
        let _replacer = null;
        typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer, replacer = void 0);
        let opt = Object.assign({
          intAsBigInt: !1,
          keepSourceTokens: !1,
          logLevel: "warn",
          prettyErrors: !0,
          strict: !0,
          stringKeys: !1,
          uniqueKeys: !0,
          version: "1.2"
        }, options);
        this.options = opt;
        let { version } = opt;
        options?._directives ? (this.directives = options._directives.atDocument(), this.directives.yaml.explicit && (version = this.directives.yaml.version)) : this.directives = new directives.Directives({ version }), this.setSchema(version, options), this.contents = value === void 0 ? null : this.createNode(value, _replacer, options);
      }
      /**
       * Create a deep copy of this Document and its contents.
       *
       * Custom Node values that inherit from `Object` still refer to their original instances.
       */
      clone() {
        let copy = Object.create(_Document.prototype, {
          [identity.NODE_TYPE]: { value: identity.DOC }
        });
        return copy.commentBefore = this.commentBefore, copy.comment = this.comment, copy.errors = this.errors.slice(), copy.warnings = this.warnings.slice(), copy.options = Object.assign({}, this.options), this.directives && (copy.directives = this.directives.clone()), copy.schema = this.schema.clone(), copy.contents = identity.isNode(this.contents) ? this.contents.clone(copy.schema) : this.contents, this.range && (copy.range = this.range.slice()), copy;
      }
      /** Adds a value to the document. */
      add(value) {
        assertCollection(this.contents) && this.contents.add(value);
      }
      /** Adds a value to the document. */
      addIn(path, value) {
        assertCollection(this.contents) && this.contents.addIn(path, value);
      }
      /**
       * Create a new `Alias` node, ensuring that the target `node` has the required anchor.
       *
       * If `node` already has an anchor, `name` is ignored.
       * Otherwise, the `node.anchor` value will be set to `name`,
       * or if an anchor with that name is already present in the document,
       * `name` will be used as a prefix for a new unique anchor.
       * If `name` is undefined, the generated anchor will use 'a' as a prefix.
       */
      createAlias(node, name2) {
        if (!node.anchor) {
          let prev = anchors.anchorNames(this);
          node.anchor = // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          !name2 || prev.has(name2) ? anchors.findNewAnchor(name2 || "a", prev) : name2;
        }
        return new Alias.Alias(node.anchor);
      }
      createNode(value, replacer, options) {
        let _replacer;
        if (typeof replacer == "function")
          value = replacer.call({ "": value }, "", value), _replacer = replacer;
        else if (Array.isArray(replacer)) {
          let keyToStr = (v) => typeof v == "number" || v instanceof String || v instanceof Number, asStr = replacer.filter(keyToStr).map(String);
          asStr.length > 0 && (replacer = replacer.concat(asStr)), _replacer = replacer;
        } else options === void 0 && replacer && (options = replacer, replacer = void 0);
        let { aliasDuplicateObjects, anchorPrefix, flow, keepUndefined, onTagObj, tag } = options ?? {}, { onAnchor, setAnchors, sourceObjects } = anchors.createNodeAnchors(
          this,
          // eslint-disable-next-line @typescript-eslint/prefer-nullish-coalescing
          anchorPrefix || "a"
        ), ctx = {
          aliasDuplicateObjects: aliasDuplicateObjects ?? !0,
          keepUndefined: keepUndefined ?? !1,
          onAnchor,
          onTagObj,
          replacer: _replacer,
          schema: this.schema,
          sourceObjects
        }, node = createNode.createNode(value, tag, ctx);
        return flow && identity.isCollection(node) && (node.flow = !0), setAnchors(), node;
      }
      /**
       * Convert a key and a value into a `Pair` using the current schema,
       * recursively wrapping all values as `Scalar` or `Collection` nodes.
       */
      createPair(key, value, options = {}) {
        let k = this.createNode(key, null, options), v = this.createNode(value, null, options);
        return new Pair.Pair(k, v);
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      delete(key) {
        return assertCollection(this.contents) ? this.contents.delete(key) : !1;
      }
      /**
       * Removes a value from the document.
       * @returns `true` if the item was found and removed.
       */
      deleteIn(path) {
        return Collection.isEmptyPath(path) ? this.contents == null ? !1 : (this.contents = null, !0) : assertCollection(this.contents) ? this.contents.deleteIn(path) : !1;
      }
      /**
       * Returns item at `key`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      get(key, keepScalar) {
        return identity.isCollection(this.contents) ? this.contents.get(key, keepScalar) : void 0;
      }
      /**
       * Returns item at `path`, or `undefined` if not found. By default unwraps
       * scalar values from their surrounding node; to disable set `keepScalar` to
       * `true` (collections are always returned intact).
       */
      getIn(path, keepScalar) {
        return Collection.isEmptyPath(path) ? !keepScalar && identity.isScalar(this.contents) ? this.contents.value : this.contents : identity.isCollection(this.contents) ? this.contents.getIn(path, keepScalar) : void 0;
      }
      /**
       * Checks if the document includes a value with the key `key`.
       */
      has(key) {
        return identity.isCollection(this.contents) ? this.contents.has(key) : !1;
      }
      /**
       * Checks if the document includes a value at `path`.
       */
      hasIn(path) {
        return Collection.isEmptyPath(path) ? this.contents !== void 0 : identity.isCollection(this.contents) ? this.contents.hasIn(path) : !1;
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      set(key, value) {
        this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, [key], value) : assertCollection(this.contents) && this.contents.set(key, value);
      }
      /**
       * Sets a value in this document. For `!!set`, `value` needs to be a
       * boolean to add/remove the item from the set.
       */
      setIn(path, value) {
        Collection.isEmptyPath(path) ? this.contents = value : this.contents == null ? this.contents = Collection.collectionFromPath(this.schema, Array.from(path), value) : assertCollection(this.contents) && this.contents.setIn(path, value);
      }
      /**
       * Change the YAML version and schema used by the document.
       * A `null` version disables support for directives, explicit tags, anchors, and aliases.
       * It also requires the `schema` option to be given as a `Schema` instance value.
       *
       * Overrides all previously set schema options.
       */
      setSchema(version, options = {}) {
        typeof version == "number" && (version = String(version));
        let opt;
        switch (version) {
          case "1.1":
            this.directives ? this.directives.yaml.version = "1.1" : this.directives = new directives.Directives({ version: "1.1" }), opt = { resolveKnownTags: !1, schema: "yaml-1.1" };
            break;
          case "1.2":
          case "next":
            this.directives ? this.directives.yaml.version = version : this.directives = new directives.Directives({ version }), opt = { resolveKnownTags: !0, schema: "core" };
            break;
          case null:
            this.directives && delete this.directives, opt = null;
            break;
          default: {
            let sv = JSON.stringify(version);
            throw new Error(`Expected '1.1', '1.2' or null as first argument, but found: ${sv}`);
          }
        }
        if (options.schema instanceof Object)
          this.schema = options.schema;
        else if (opt)
          this.schema = new Schema.Schema(Object.assign(opt, options));
        else
          throw new Error("With a null YAML version, the { schema: Schema } option is required");
      }
      // json & jsonArg are only used from toJSON()
      toJS({ json, jsonArg, mapAsMap, maxAliasCount, onAnchor, reviver } = {}) {
        let ctx = {
          anchors: /* @__PURE__ */ new Map(),
          doc: this,
          keep: !json,
          mapAsMap: mapAsMap === !0,
          mapKeyWarned: !1,
          maxAliasCount: typeof maxAliasCount == "number" ? maxAliasCount : 100
        }, res = toJS.toJS(this.contents, jsonArg ?? "", ctx);
        if (typeof onAnchor == "function")
          for (let { count, res: res2 } of ctx.anchors.values())
            onAnchor(res2, count);
        return typeof reviver == "function" ? applyReviver.applyReviver(reviver, { "": res }, "", res) : res;
      }
      /**
       * A JSON representation of the document `contents`.
       *
       * @param jsonArg Used by `JSON.stringify` to indicate the array index or
       *   property name.
       */
      toJSON(jsonArg, onAnchor) {
        return this.toJS({ json: !0, jsonArg, mapAsMap: !1, onAnchor });
      }
      /** A YAML representation of the document. */
      toString(options = {}) {
        if (this.errors.length > 0)
          throw new Error("Document with errors cannot be stringified");
        if ("indent" in options && (!Number.isInteger(options.indent) || Number(options.indent) <= 0)) {
          let s = JSON.stringify(options.indent);
          throw new Error(`"indent" option must be a positive integer, not ${s}`);
        }
        return stringifyDocument.stringifyDocument(this, options);
      }
    };
    function assertCollection(contents) {
      if (identity.isCollection(contents))
        return !0;
      throw new Error("Expected a YAML collection as document contents");
    }
    exports.Document = Document;
  }
});

// node_modules/yaml/dist/errors.js
var require_errors = __commonJS({
  "node_modules/yaml/dist/errors.js"(exports) {
    "use strict";
    var YAMLError = class extends Error {
      constructor(name2, pos, code, message) {
        super(), this.name = name2, this.code = code, this.message = message, this.pos = pos;
      }
    }, YAMLParseError = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLParseError", pos, code, message);
      }
    }, YAMLWarning = class extends YAMLError {
      constructor(pos, code, message) {
        super("YAMLWarning", pos, code, message);
      }
    }, prettifyError = (src, lc) => (error) => {
      if (error.pos[0] === -1)
        return;
      error.linePos = error.pos.map((pos) => lc.linePos(pos));
      let { line, col } = error.linePos[0];
      error.message += ` at line ${line}, column ${col}`;
      let ci = col - 1, lineStr = src.substring(lc.lineStarts[line - 1], lc.lineStarts[line]).replace(/[\n\r]+$/, "");
      if (ci >= 60 && lineStr.length > 80) {
        let trimStart = Math.min(ci - 39, lineStr.length - 79);
        lineStr = "\u2026" + lineStr.substring(trimStart), ci -= trimStart - 1;
      }
      if (lineStr.length > 80 && (lineStr = lineStr.substring(0, 79) + "\u2026"), line > 1 && /^ *$/.test(lineStr.substring(0, ci))) {
        let prev = src.substring(lc.lineStarts[line - 2], lc.lineStarts[line - 1]);
        prev.length > 80 && (prev = prev.substring(0, 79) + `\u2026
`), lineStr = prev + lineStr;
      }
      if (/[^ ]/.test(lineStr)) {
        let count = 1, end = error.linePos[1];
        end?.line === line && end.col > col && (count = Math.max(1, Math.min(end.col - col, 80 - ci)));
        let pointer = " ".repeat(ci) + "^".repeat(count);
        error.message += `:

${lineStr}
${pointer}
`;
      }
    };
    exports.YAMLError = YAMLError;
    exports.YAMLParseError = YAMLParseError;
    exports.YAMLWarning = YAMLWarning;
    exports.prettifyError = prettifyError;
  }
});

// node_modules/yaml/dist/compose/resolve-props.js
var require_resolve_props = __commonJS({
  "node_modules/yaml/dist/compose/resolve-props.js"(exports) {
    "use strict";
    function resolveProps(tokens, { flow, indicator, next, offset, onError, parentIndent, startOnNewline }) {
      let spaceBefore = !1, atNewline = startOnNewline, hasSpace = startOnNewline, comment2 = "", commentSep = "", hasNewline = !1, reqSpace = !1, tab2 = null, anchor = null, tag = null, newlineAfterProp = null, comma = null, found = null, start = null;
      for (let token of tokens)
        switch (reqSpace && (token.type !== "space" && token.type !== "newline" && token.type !== "comma" && onError(token.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), reqSpace = !1), tab2 && (atNewline && token.type !== "comment" && token.type !== "newline" && onError(tab2, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), tab2 = null), token.type) {
          case "space":
            !flow && (indicator !== "doc-start" || next?.type !== "flow-collection") && token.source.includes("	") && (tab2 = token), hasSpace = !0;
            break;
          case "comment": {
            hasSpace || onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
            let cb = token.source.substring(1) || " ";
            comment2 ? comment2 += commentSep + cb : comment2 = cb, commentSep = "", atNewline = !1;
            break;
          }
          case "newline":
            atNewline ? comment2 ? comment2 += token.source : (!found || indicator !== "seq-item-ind") && (spaceBefore = !0) : commentSep += token.source, atNewline = !0, hasNewline = !0, (anchor || tag) && (newlineAfterProp = token), hasSpace = !0;
            break;
          case "anchor":
            anchor && onError(token, "MULTIPLE_ANCHORS", "A node can have at most one anchor"), token.source.endsWith(":") && onError(token.offset + token.source.length - 1, "BAD_ALIAS", "Anchor ending in : is ambiguous", !0), anchor = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
            break;
          case "tag": {
            tag && onError(token, "MULTIPLE_TAGS", "A node can have at most one tag"), tag = token, start ?? (start = token.offset), atNewline = !1, hasSpace = !1, reqSpace = !0;
            break;
          }
          case indicator:
            (anchor || tag) && onError(token, "BAD_PROP_ORDER", `Anchors and tags must be after the ${token.source} indicator`), found && onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.source} in ${flow ?? "collection"}`), found = token, atNewline = indicator === "seq-item-ind" || indicator === "explicit-key-ind", hasSpace = !1;
            break;
          case "comma":
            if (flow) {
              comma && onError(token, "UNEXPECTED_TOKEN", `Unexpected , in ${flow}`), comma = token, atNewline = !1, hasSpace = !1;
              break;
            }
          // else fallthrough
          default:
            onError(token, "UNEXPECTED_TOKEN", `Unexpected ${token.type} token`), atNewline = !1, hasSpace = !1;
        }
      let last = tokens[tokens.length - 1], end = last ? last.offset + last.source.length : offset;
      return reqSpace && next && next.type !== "space" && next.type !== "newline" && next.type !== "comma" && (next.type !== "scalar" || next.source !== "") && onError(next.offset, "MISSING_CHAR", "Tags and anchors must be separated from the next token by white space"), tab2 && (atNewline && tab2.indent <= parentIndent || next?.type === "block-map" || next?.type === "block-seq") && onError(tab2, "TAB_AS_INDENT", "Tabs are not allowed as indentation"), {
        comma,
        found,
        spaceBefore,
        comment: comment2,
        hasNewline,
        anchor,
        tag,
        newlineAfterProp,
        end,
        start: start ?? end
      };
    }
    exports.resolveProps = resolveProps;
  }
});

// node_modules/yaml/dist/compose/util-contains-newline.js
var require_util_contains_newline = __commonJS({
  "node_modules/yaml/dist/compose/util-contains-newline.js"(exports) {
    "use strict";
    function containsNewline(key) {
      if (!key)
        return null;
      switch (key.type) {
        case "alias":
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          if (key.source.includes(`
`))
            return !0;
          if (key.end) {
            for (let st of key.end)
              if (st.type === "newline")
                return !0;
          }
          return !1;
        case "flow-collection":
          for (let it of key.items) {
            for (let st of it.start)
              if (st.type === "newline")
                return !0;
            if (it.sep) {
              for (let st of it.sep)
                if (st.type === "newline")
                  return !0;
            }
            if (containsNewline(it.key) || containsNewline(it.value))
              return !0;
          }
          return !1;
        default:
          return !0;
      }
    }
    exports.containsNewline = containsNewline;
  }
});

// node_modules/yaml/dist/compose/util-flow-indent-check.js
var require_util_flow_indent_check = __commonJS({
  "node_modules/yaml/dist/compose/util-flow-indent-check.js"(exports) {
    "use strict";
    var utilContainsNewline = require_util_contains_newline();
    function flowIndentCheck(indent2, fc, onError) {
      if (fc?.type === "flow-collection") {
        let end = fc.end[0];
        end.indent === indent2 && (end.source === "]" || end.source === "}") && utilContainsNewline.containsNewline(fc) && onError(end, "BAD_INDENT", "Flow end indicator should be more indented than parent", !0);
      }
    }
    exports.flowIndentCheck = flowIndentCheck;
  }
});

// node_modules/yaml/dist/compose/util-map-includes.js
var require_util_map_includes = __commonJS({
  "node_modules/yaml/dist/compose/util-map-includes.js"(exports) {
    "use strict";
    var identity = require_identity();
    function mapIncludes(ctx, items, search2) {
      let { uniqueKeys: uniqueKeys2 } = ctx.options;
      if (uniqueKeys2 === !1)
        return !1;
      let isEqual = typeof uniqueKeys2 == "function" ? uniqueKeys2 : (a, b) => a === b || identity.isScalar(a) && identity.isScalar(b) && a.value === b.value;
      return items.some((pair3) => isEqual(pair3.key, search2));
    }
    exports.mapIncludes = mapIncludes;
  }
});

// node_modules/yaml/dist/compose/resolve-block-map.js
var require_resolve_block_map = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-map.js"(exports) {
    "use strict";
    var Pair = require_Pair(), YAMLMap = require_YAMLMap(), resolveProps = require_resolve_props(), utilContainsNewline = require_util_contains_newline(), utilFlowIndentCheck = require_util_flow_indent_check(), utilMapIncludes = require_util_map_includes(), startColMsg = "All mapping items must start at the same column";
    function resolveBlockMap({ composeNode, composeEmptyNode }, ctx, bm, onError, tag) {
      let NodeClass = tag?.nodeClass ?? YAMLMap.YAMLMap, map = new NodeClass(ctx.schema);
      ctx.atRoot && (ctx.atRoot = !1);
      let offset = bm.offset, commentEnd = null;
      for (let collItem of bm.items) {
        let { start, key, sep: sep2, value } = collItem, keyProps = resolveProps.resolveProps(start, {
          indicator: "explicit-key-ind",
          next: key ?? sep2?.[0],
          offset,
          onError,
          parentIndent: bm.indent,
          startOnNewline: !0
        }), implicitKey = !keyProps.found;
        if (implicitKey) {
          if (key && (key.type === "block-seq" ? onError(offset, "BLOCK_AS_IMPLICIT_KEY", "A block sequence may not be used as an implicit map key") : "indent" in key && key.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg)), !keyProps.anchor && !keyProps.tag && !sep2) {
            commentEnd = keyProps.end, keyProps.comment && (map.comment ? map.comment += `
` + keyProps.comment : map.comment = keyProps.comment);
            continue;
          }
          (keyProps.newlineAfterProp || utilContainsNewline.containsNewline(key)) && onError(key ?? start[start.length - 1], "MULTILINE_IMPLICIT_KEY", "Implicit keys need to be on a single line");
        } else keyProps.found?.indent !== bm.indent && onError(offset, "BAD_INDENT", startColMsg);
        ctx.atKey = !0;
        let keyStart = keyProps.end, keyNode = key ? composeNode(ctx, key, keyProps, onError) : composeEmptyNode(ctx, keyStart, start, null, keyProps, onError);
        ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, key, onError), ctx.atKey = !1, utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique");
        let valueProps = resolveProps.resolveProps(sep2 ?? [], {
          indicator: "map-value-ind",
          next: value,
          offset: keyNode.range[2],
          onError,
          parentIndent: bm.indent,
          startOnNewline: !key || key.type === "block-scalar"
        });
        if (offset = valueProps.end, valueProps.found) {
          implicitKey && (value?.type === "block-map" && !valueProps.hasNewline && onError(offset, "BLOCK_AS_IMPLICIT_KEY", "Nested mappings are not allowed in compact mappings"), ctx.options.strict && keyProps.start < valueProps.found.offset - 1024 && onError(keyNode.range, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit block mapping key"));
          let valueNode = value ? composeNode(ctx, value, valueProps, onError) : composeEmptyNode(ctx, offset, sep2, null, valueProps, onError);
          ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bm.indent, value, onError), offset = valueNode.range[2];
          let pair3 = new Pair.Pair(keyNode, valueNode);
          ctx.options.keepSourceTokens && (pair3.srcToken = collItem), map.items.push(pair3);
        } else {
          implicitKey && onError(keyNode.range, "MISSING_CHAR", "Implicit map keys need to be followed by map values"), valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
          let pair3 = new Pair.Pair(keyNode);
          ctx.options.keepSourceTokens && (pair3.srcToken = collItem), map.items.push(pair3);
        }
      }
      return commentEnd && commentEnd < offset && onError(commentEnd, "IMPOSSIBLE", "Map comment with trailing content"), map.range = [bm.offset, offset, commentEnd ?? offset], map;
    }
    exports.resolveBlockMap = resolveBlockMap;
  }
});

// node_modules/yaml/dist/compose/resolve-block-seq.js
var require_resolve_block_seq = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-seq.js"(exports) {
    "use strict";
    var YAMLSeq = require_YAMLSeq(), resolveProps = require_resolve_props(), utilFlowIndentCheck = require_util_flow_indent_check();
    function resolveBlockSeq({ composeNode, composeEmptyNode }, ctx, bs, onError, tag) {
      let NodeClass = tag?.nodeClass ?? YAMLSeq.YAMLSeq, seq = new NodeClass(ctx.schema);
      ctx.atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
      let offset = bs.offset, commentEnd = null;
      for (let { start, value } of bs.items) {
        let props = resolveProps.resolveProps(start, {
          indicator: "seq-item-ind",
          next: value,
          offset,
          onError,
          parentIndent: bs.indent,
          startOnNewline: !0
        });
        if (!props.found)
          if (props.anchor || props.tag || value)
            value?.type === "block-seq" ? onError(props.end, "BAD_INDENT", "All sequence items must start at the same column") : onError(offset, "MISSING_CHAR", "Sequence item without - indicator");
          else {
            commentEnd = props.end, props.comment && (seq.comment = props.comment);
            continue;
          }
        let node = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, start, null, props, onError);
        ctx.schema.compat && utilFlowIndentCheck.flowIndentCheck(bs.indent, value, onError), offset = node.range[2], seq.items.push(node);
      }
      return seq.range = [bs.offset, offset, commentEnd ?? offset], seq;
    }
    exports.resolveBlockSeq = resolveBlockSeq;
  }
});

// node_modules/yaml/dist/compose/resolve-end.js
var require_resolve_end = __commonJS({
  "node_modules/yaml/dist/compose/resolve-end.js"(exports) {
    "use strict";
    function resolveEnd(end, offset, reqSpace, onError) {
      let comment2 = "";
      if (end) {
        let hasSpace = !1, sep2 = "";
        for (let token of end) {
          let { source, type } = token;
          switch (type) {
            case "space":
              hasSpace = !0;
              break;
            case "comment": {
              reqSpace && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters");
              let cb = source.substring(1) || " ";
              comment2 ? comment2 += sep2 + cb : comment2 = cb, sep2 = "";
              break;
            }
            case "newline":
              comment2 && (sep2 += source), hasSpace = !0;
              break;
            default:
              onError(token, "UNEXPECTED_TOKEN", `Unexpected ${type} at node end`);
          }
          offset += source.length;
        }
      }
      return { comment: comment2, offset };
    }
    exports.resolveEnd = resolveEnd;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-collection.js
var require_resolve_flow_collection = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-collection.js"(exports) {
    "use strict";
    var identity = require_identity(), Pair = require_Pair(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), resolveEnd = require_resolve_end(), resolveProps = require_resolve_props(), utilContainsNewline = require_util_contains_newline(), utilMapIncludes = require_util_map_includes(), blockMsg = "Block collections are not allowed within flow collections", isBlock = (token) => token && (token.type === "block-map" || token.type === "block-seq");
    function resolveFlowCollection({ composeNode, composeEmptyNode }, ctx, fc, onError, tag) {
      let isMap2 = fc.start.source === "{", fcName = isMap2 ? "flow map" : "flow sequence", NodeClass = tag?.nodeClass ?? (isMap2 ? YAMLMap.YAMLMap : YAMLSeq.YAMLSeq), coll = new NodeClass(ctx.schema);
      coll.flow = !0;
      let atRoot = ctx.atRoot;
      atRoot && (ctx.atRoot = !1), ctx.atKey && (ctx.atKey = !1);
      let offset = fc.offset + fc.start.source.length;
      for (let i = 0; i < fc.items.length; ++i) {
        let collItem = fc.items[i], { start, key, sep: sep2, value } = collItem, props = resolveProps.resolveProps(start, {
          flow: fcName,
          indicator: "explicit-key-ind",
          next: key ?? sep2?.[0],
          offset,
          onError,
          parentIndent: fc.indent,
          startOnNewline: !1
        });
        if (!props.found) {
          if (!props.anchor && !props.tag && !sep2 && !value) {
            i === 0 && props.comma ? onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`) : i < fc.items.length - 1 && onError(props.start, "UNEXPECTED_TOKEN", `Unexpected empty item in ${fcName}`), props.comment && (coll.comment ? coll.comment += `
` + props.comment : coll.comment = props.comment), offset = props.end;
            continue;
          }
          !isMap2 && ctx.options.strict && utilContainsNewline.containsNewline(key) && onError(
            key,
            // checked by containsNewline()
            "MULTILINE_IMPLICIT_KEY",
            "Implicit keys of flow sequence pairs need to be on a single line"
          );
        }
        if (i === 0)
          props.comma && onError(props.comma, "UNEXPECTED_TOKEN", `Unexpected , in ${fcName}`);
        else if (props.comma || onError(props.start, "MISSING_CHAR", `Missing , between ${fcName} items`), props.comment) {
          let prevItemComment = "";
          loop: for (let st of start)
            switch (st.type) {
              case "comma":
              case "space":
                break;
              case "comment":
                prevItemComment = st.source.substring(1);
                break loop;
              default:
                break loop;
            }
          if (prevItemComment) {
            let prev = coll.items[coll.items.length - 1];
            identity.isPair(prev) && (prev = prev.value ?? prev.key), prev.comment ? prev.comment += `
` + prevItemComment : prev.comment = prevItemComment, props.comment = props.comment.substring(prevItemComment.length + 1);
          }
        }
        if (!isMap2 && !sep2 && !props.found) {
          let valueNode = value ? composeNode(ctx, value, props, onError) : composeEmptyNode(ctx, props.end, sep2, null, props, onError);
          coll.items.push(valueNode), offset = valueNode.range[2], isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg);
        } else {
          ctx.atKey = !0;
          let keyStart = props.end, keyNode = key ? composeNode(ctx, key, props, onError) : composeEmptyNode(ctx, keyStart, start, null, props, onError);
          isBlock(key) && onError(keyNode.range, "BLOCK_IN_FLOW", blockMsg), ctx.atKey = !1;
          let valueProps = resolveProps.resolveProps(sep2 ?? [], {
            flow: fcName,
            indicator: "map-value-ind",
            next: value,
            offset: keyNode.range[2],
            onError,
            parentIndent: fc.indent,
            startOnNewline: !1
          });
          if (valueProps.found) {
            if (!isMap2 && !props.found && ctx.options.strict) {
              if (sep2)
                for (let st of sep2) {
                  if (st === valueProps.found)
                    break;
                  if (st.type === "newline") {
                    onError(st, "MULTILINE_IMPLICIT_KEY", "Implicit keys of flow sequence pairs need to be on a single line");
                    break;
                  }
                }
              props.start < valueProps.found.offset - 1024 && onError(valueProps.found, "KEY_OVER_1024_CHARS", "The : indicator must be at most 1024 chars after the start of an implicit flow sequence key");
            }
          } else value && ("source" in value && value.source?.[0] === ":" ? onError(value, "MISSING_CHAR", `Missing space after : in ${fcName}`) : onError(valueProps.start, "MISSING_CHAR", `Missing , or : between ${fcName} items`));
          let valueNode = value ? composeNode(ctx, value, valueProps, onError) : valueProps.found ? composeEmptyNode(ctx, valueProps.end, sep2, null, valueProps, onError) : null;
          valueNode ? isBlock(value) && onError(valueNode.range, "BLOCK_IN_FLOW", blockMsg) : valueProps.comment && (keyNode.comment ? keyNode.comment += `
` + valueProps.comment : keyNode.comment = valueProps.comment);
          let pair3 = new Pair.Pair(keyNode, valueNode);
          if (ctx.options.keepSourceTokens && (pair3.srcToken = collItem), isMap2) {
            let map = coll;
            utilMapIncludes.mapIncludes(ctx, map.items, keyNode) && onError(keyStart, "DUPLICATE_KEY", "Map keys must be unique"), map.items.push(pair3);
          } else {
            let map = new YAMLMap.YAMLMap(ctx.schema);
            map.flow = !0, map.items.push(pair3);
            let endRange = (valueNode ?? keyNode).range;
            map.range = [keyNode.range[0], endRange[1], endRange[2]], coll.items.push(map);
          }
          offset = valueNode ? valueNode.range[2] : valueProps.end;
        }
      }
      let expectedEnd = isMap2 ? "}" : "]", [ce, ...ee] = fc.end, cePos = offset;
      if (ce?.source === expectedEnd)
        cePos = ce.offset + ce.source.length;
      else {
        let name2 = fcName[0].toUpperCase() + fcName.substring(1), msg = atRoot ? `${name2} must end with a ${expectedEnd}` : `${name2} in block collection must be sufficiently indented and end with a ${expectedEnd}`;
        onError(offset, atRoot ? "MISSING_CHAR" : "BAD_INDENT", msg), ce && ce.source.length !== 1 && ee.unshift(ce);
      }
      if (ee.length > 0) {
        let end = resolveEnd.resolveEnd(ee, cePos, ctx.options.strict, onError);
        end.comment && (coll.comment ? coll.comment += `
` + end.comment : coll.comment = end.comment), coll.range = [fc.offset, cePos, end.offset];
      } else
        coll.range = [fc.offset, cePos, cePos];
      return coll;
    }
    exports.resolveFlowCollection = resolveFlowCollection;
  }
});

// node_modules/yaml/dist/compose/compose-collection.js
var require_compose_collection = __commonJS({
  "node_modules/yaml/dist/compose/compose-collection.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), resolveBlockMap = require_resolve_block_map(), resolveBlockSeq = require_resolve_block_seq(), resolveFlowCollection = require_resolve_flow_collection();
    function resolveCollection(CN, ctx, token, onError, tagName, tag) {
      let coll = token.type === "block-map" ? resolveBlockMap.resolveBlockMap(CN, ctx, token, onError, tag) : token.type === "block-seq" ? resolveBlockSeq.resolveBlockSeq(CN, ctx, token, onError, tag) : resolveFlowCollection.resolveFlowCollection(CN, ctx, token, onError, tag), Coll = coll.constructor;
      return tagName === "!" || tagName === Coll.tagName ? (coll.tag = Coll.tagName, coll) : (tagName && (coll.tag = tagName), coll);
    }
    function composeCollection(CN, ctx, token, props, onError) {
      let tagToken = props.tag, tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null;
      if (token.type === "block-seq") {
        let { anchor, newlineAfterProp: nl } = props, lastProp = anchor && tagToken ? anchor.offset > tagToken.offset ? anchor : tagToken : anchor ?? tagToken;
        lastProp && (!nl || nl.offset < lastProp.offset) && onError(lastProp, "MISSING_CHAR", "Missing newline after block sequence props");
      }
      let expType = token.type === "block-map" ? "map" : token.type === "block-seq" ? "seq" : token.start.source === "{" ? "map" : "seq";
      if (!tagToken || !tagName || tagName === "!" || tagName === YAMLMap.YAMLMap.tagName && expType === "map" || tagName === YAMLSeq.YAMLSeq.tagName && expType === "seq")
        return resolveCollection(CN, ctx, token, onError, tagName);
      let tag = ctx.schema.tags.find((t2) => t2.tag === tagName && t2.collection === expType);
      if (!tag) {
        let kt = ctx.schema.knownTags[tagName];
        if (kt?.collection === expType)
          ctx.schema.tags.push(Object.assign({}, kt, { default: !1 })), tag = kt;
        else
          return kt ? onError(tagToken, "BAD_COLLECTION_TYPE", `${kt.tag} used for ${expType} collection, but expects ${kt.collection ?? "scalar"}`, !0) : onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, !0), resolveCollection(CN, ctx, token, onError, tagName);
      }
      let coll = resolveCollection(CN, ctx, token, onError, tagName, tag), res = tag.resolve?.(coll, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg), ctx.options) ?? coll, node = identity.isNode(res) ? res : new Scalar.Scalar(res);
      return node.range = coll.range, node.tag = tagName, tag?.format && (node.format = tag.format), node;
    }
    exports.composeCollection = composeCollection;
  }
});

// node_modules/yaml/dist/compose/resolve-block-scalar.js
var require_resolve_block_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-block-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar();
    function resolveBlockScalar(ctx, scalar, onError) {
      let start = scalar.offset, header2 = parseBlockScalarHeader(scalar, ctx.options.strict, onError);
      if (!header2)
        return { value: "", type: null, comment: "", range: [start, start, start] };
      let type = header2.mode === ">" ? Scalar.Scalar.BLOCK_FOLDED : Scalar.Scalar.BLOCK_LITERAL, lines = scalar.source ? splitLines(scalar.source) : [], chompStart = lines.length;
      for (let i = lines.length - 1; i >= 0; --i) {
        let content2 = lines[i][1];
        if (content2 === "" || content2 === "\r")
          chompStart = i;
        else
          break;
      }
      if (chompStart === 0) {
        let value2 = header2.chomp === "+" && lines.length > 0 ? `
`.repeat(Math.max(1, lines.length - 1)) : "", end2 = start + header2.length;
        return scalar.source && (end2 += scalar.source.length), { value: value2, type, comment: header2.comment, range: [start, end2, end2] };
      }
      let trimIndent = scalar.indent + header2.indent, offset = scalar.offset + header2.length, contentStart = 0;
      for (let i = 0; i < chompStart; ++i) {
        let [indent2, content2] = lines[i];
        if (content2 === "" || content2 === "\r")
          header2.indent === 0 && indent2.length > trimIndent && (trimIndent = indent2.length);
        else {
          indent2.length < trimIndent && onError(offset + indent2.length, "MISSING_CHAR", "Block scalars with more-indented leading empty lines must use an explicit indentation indicator"), header2.indent === 0 && (trimIndent = indent2.length), contentStart = i, trimIndent === 0 && !ctx.atRoot && onError(offset, "BAD_INDENT", "Block scalar values in collections must be indented");
          break;
        }
        offset += indent2.length + content2.length + 1;
      }
      for (let i = lines.length - 1; i >= chompStart; --i)
        lines[i][0].length > trimIndent && (chompStart = i + 1);
      let value = "", sep2 = "", prevMoreIndented = !1;
      for (let i = 0; i < contentStart; ++i)
        value += lines[i][0].slice(trimIndent) + `
`;
      for (let i = contentStart; i < chompStart; ++i) {
        let [indent2, content2] = lines[i];
        offset += indent2.length + content2.length + 1;
        let crlf = content2[content2.length - 1] === "\r";
        if (crlf && (content2 = content2.slice(0, -1)), content2 && indent2.length < trimIndent) {
          let message = `Block scalar lines must not be less indented than their ${header2.indent ? "explicit indentation indicator" : "first line"}`;
          onError(offset - content2.length - (crlf ? 2 : 1), "BAD_INDENT", message), indent2 = "";
        }
        type === Scalar.Scalar.BLOCK_LITERAL ? (value += sep2 + indent2.slice(trimIndent) + content2, sep2 = `
`) : indent2.length > trimIndent || content2[0] === "	" ? (sep2 === " " ? sep2 = `
` : !prevMoreIndented && sep2 === `
` && (sep2 = `

`), value += sep2 + indent2.slice(trimIndent) + content2, sep2 = `
`, prevMoreIndented = !0) : content2 === "" ? sep2 === `
` ? value += `
` : sep2 = `
` : (value += sep2 + content2, sep2 = " ", prevMoreIndented = !1);
      }
      switch (header2.chomp) {
        case "-":
          break;
        case "+":
          for (let i = chompStart; i < lines.length; ++i)
            value += `
` + lines[i][0].slice(trimIndent);
          value[value.length - 1] !== `
` && (value += `
`);
          break;
        default:
          value += `
`;
      }
      let end = start + header2.length + scalar.source.length;
      return { value, type, comment: header2.comment, range: [start, end, end] };
    }
    function parseBlockScalarHeader({ offset, props }, strict, onError) {
      if (props[0].type !== "block-scalar-header")
        return onError(props[0], "IMPOSSIBLE", "Block scalar header not found"), null;
      let { source } = props[0], mode = source[0], indent2 = 0, chomp = "", error = -1;
      for (let i = 1; i < source.length; ++i) {
        let ch = source[i];
        if (!chomp && (ch === "-" || ch === "+"))
          chomp = ch;
        else {
          let n = Number(ch);
          !indent2 && n ? indent2 = n : error === -1 && (error = offset + i);
        }
      }
      error !== -1 && onError(error, "UNEXPECTED_TOKEN", `Block scalar header includes extra characters: ${source}`);
      let hasSpace = !1, comment2 = "", length = source.length;
      for (let i = 1; i < props.length; ++i) {
        let token = props[i];
        switch (token.type) {
          case "space":
            hasSpace = !0;
          // fallthrough
          case "newline":
            length += token.source.length;
            break;
          case "comment":
            strict && !hasSpace && onError(token, "MISSING_CHAR", "Comments must be separated from other tokens by white space characters"), length += token.source.length, comment2 = token.source.substring(1);
            break;
          case "error":
            onError(token, "UNEXPECTED_TOKEN", token.message), length += token.source.length;
            break;
          /* istanbul ignore next should not happen */
          default: {
            let message = `Unexpected token in block scalar header: ${token.type}`;
            onError(token, "UNEXPECTED_TOKEN", message);
            let ts = token.source;
            ts && typeof ts == "string" && (length += ts.length);
          }
        }
      }
      return { mode, indent: indent2, chomp, comment: comment2, length };
    }
    function splitLines(source) {
      let split = source.split(/\n( *)/), first = split[0], m = first.match(/^( *)/), lines = [m?.[1] ? [m[1], first.slice(m[1].length)] : ["", first]];
      for (let i = 1; i < split.length; i += 2)
        lines.push([split[i], split[i + 1]]);
      return lines;
    }
    exports.resolveBlockScalar = resolveBlockScalar;
  }
});

// node_modules/yaml/dist/compose/resolve-flow-scalar.js
var require_resolve_flow_scalar = __commonJS({
  "node_modules/yaml/dist/compose/resolve-flow-scalar.js"(exports) {
    "use strict";
    var Scalar = require_Scalar(), resolveEnd = require_resolve_end();
    function resolveFlowScalar(scalar, strict, onError) {
      let { offset, type, source, end } = scalar, _type, value, _onError = (rel, code, msg) => onError(offset + rel, code, msg);
      switch (type) {
        case "scalar":
          _type = Scalar.Scalar.PLAIN, value = plainValue(source, _onError);
          break;
        case "single-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_SINGLE, value = singleQuotedValue(source, _onError);
          break;
        case "double-quoted-scalar":
          _type = Scalar.Scalar.QUOTE_DOUBLE, value = doubleQuotedValue(source, _onError);
          break;
        /* istanbul ignore next should not happen */
        default:
          return onError(scalar, "UNEXPECTED_TOKEN", `Expected a flow scalar value, but found: ${type}`), {
            value: "",
            type: null,
            comment: "",
            range: [offset, offset + source.length, offset + source.length]
          };
      }
      let valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, strict, onError);
      return {
        value,
        type: _type,
        comment: re.comment,
        range: [offset, valueEnd, re.offset]
      };
    }
    function plainValue(source, onError) {
      let badChar = "";
      switch (source[0]) {
        /* istanbul ignore next should not happen */
        case "	":
          badChar = "a tab character";
          break;
        case ",":
          badChar = "flow indicator character ,";
          break;
        case "%":
          badChar = "directive indicator character %";
          break;
        case "|":
        case ">": {
          badChar = `block scalar indicator ${source[0]}`;
          break;
        }
        case "@":
        case "`": {
          badChar = `reserved character ${source[0]}`;
          break;
        }
      }
      return badChar && onError(0, "BAD_SCALAR_START", `Plain value cannot start with ${badChar}`), unfoldLines(source);
    }
    function singleQuotedValue(source, onError) {
      return (source[source.length - 1] !== "'" || source.length === 1) && onError(source.length, "MISSING_CHAR", "Missing closing 'quote"), unfoldLines(source.slice(1, -1)).replace(/''/g, "'");
    }
    function unfoldLines(source) {
      let line = /(.*?)\r?\n/sy, match = line.exec(source);
      if (!match)
        return source;
      let trimEnd, trimBoth;
      try {
        trimEnd = new RegExp("(?<![ 	])[ 	]+$"), trimBoth = new RegExp("^[ 	]+|(?<![ 	])[ 	]+$", "g");
      } catch {
        trimEnd = /[ \t]+$/, trimBoth = /^[ \t]+|[ \t]+$/g;
      }
      let res = match[1].replace(trimEnd, ""), sep2 = " ", pos = line.lastIndex;
      for (; match = line.exec(source); ) {
        let lm = match[1].replace(trimBoth, "");
        lm === "" ? sep2 === `
` ? res += sep2 : sep2 = `
` : (res += sep2 + lm, sep2 = " "), pos = line.lastIndex;
      }
      let last = /[ \t]*(.*)/sy;
      return last.lastIndex = pos, match = last.exec(source), res + sep2 + (match?.[1] ?? "");
    }
    function doubleQuotedValue(source, onError) {
      let res = "";
      for (let i = 1; i < source.length - 1; ++i) {
        let ch = source[i];
        if (!(ch === "\r" && source[i + 1] === `
`))
          if (ch === `
`) {
            let { fold, offset } = foldNewline(source, i);
            res += fold, i = offset;
          } else if (ch === "\\") {
            let next = source[++i], cc = escapeCodes[next];
            if (cc)
              res += cc;
            else if (next === `
`)
              for (next = source[i + 1]; next === " " || next === "	"; )
                next = source[++i + 1];
            else if (next === "\r" && source[i + 1] === `
`)
              for (next = source[++i + 1]; next === " " || next === "	"; )
                next = source[++i + 1];
            else if (next === "x" || next === "u" || next === "U") {
              let length = next === "x" ? 2 : next === "u" ? 4 : 8;
              res += parseCharCode(source, i + 1, length, onError), i += length;
            } else {
              let raw = source.substr(i - 1, 2);
              onError(i - 1, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), res += raw;
            }
          } else if (ch === " " || ch === "	") {
            let wsStart = i, next = source[i + 1];
            for (; next === " " || next === "	"; )
              next = source[++i + 1];
            next !== `
` && !(next === "\r" && source[i + 2] === `
`) && (res += i > wsStart ? source.slice(wsStart, i + 1) : ch);
          } else
            res += ch;
      }
      return (source[source.length - 1] !== '"' || source.length === 1) && onError(source.length, "MISSING_CHAR", 'Missing closing "quote'), res;
    }
    function foldNewline(source, offset) {
      let fold = "", ch = source[offset + 1];
      for (; (ch === " " || ch === "	" || ch === `
` || ch === "\r") && !(ch === "\r" && source[offset + 2] !== `
`); )
        ch === `
` && (fold += `
`), offset += 1, ch = source[offset + 1];
      return fold || (fold = " "), { fold, offset };
    }
    var escapeCodes = {
      0: "\0",
      // null character
      a: "\x07",
      // bell character
      b: "\b",
      // backspace
      e: "\x1B",
      // escape character
      f: "\f",
      // form feed
      n: `
`,
      // line feed
      r: "\r",
      // carriage return
      t: "	",
      // horizontal tab
      v: "\v",
      // vertical tab
      N: "\x85",
      // Unicode next line
      _: "\xA0",
      // Unicode non-breaking space
      L: "\u2028",
      // Unicode line separator
      P: "\u2029",
      // Unicode paragraph separator
      " ": " ",
      '"': '"',
      "/": "/",
      "\\": "\\",
      "	": "	"
    };
    function parseCharCode(source, offset, length, onError) {
      let cc = source.substr(offset, length), code = cc.length === length && /^[0-9a-fA-F]+$/.test(cc) ? parseInt(cc, 16) : NaN;
      try {
        return String.fromCodePoint(code);
      } catch {
        let raw = source.substr(offset - 2, length + 2);
        return onError(offset - 2, "BAD_DQ_ESCAPE", `Invalid escape sequence ${raw}`), raw;
      }
    }
    exports.resolveFlowScalar = resolveFlowScalar;
  }
});

// node_modules/yaml/dist/compose/compose-scalar.js
var require_compose_scalar = __commonJS({
  "node_modules/yaml/dist/compose/compose-scalar.js"(exports) {
    "use strict";
    var identity = require_identity(), Scalar = require_Scalar(), resolveBlockScalar = require_resolve_block_scalar(), resolveFlowScalar = require_resolve_flow_scalar();
    function composeScalar(ctx, token, tagToken, onError) {
      let { value, type, comment: comment2, range } = token.type === "block-scalar" ? resolveBlockScalar.resolveBlockScalar(ctx, token, onError) : resolveFlowScalar.resolveFlowScalar(token, ctx.options.strict, onError), tagName = tagToken ? ctx.directives.tagName(tagToken.source, (msg) => onError(tagToken, "TAG_RESOLVE_FAILED", msg)) : null, tag;
      ctx.options.stringKeys && ctx.atKey ? tag = ctx.schema[identity.SCALAR] : tagName ? tag = findScalarTagByName(ctx.schema, value, tagName, tagToken, onError) : token.type === "scalar" ? tag = findScalarTagByTest(ctx, value, token, onError) : tag = ctx.schema[identity.SCALAR];
      let scalar;
      try {
        let res = tag.resolve(value, (msg) => onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), ctx.options);
        scalar = identity.isScalar(res) ? res : new Scalar.Scalar(res);
      } catch (error) {
        let msg = error instanceof Error ? error.message : String(error);
        onError(tagToken ?? token, "TAG_RESOLVE_FAILED", msg), scalar = new Scalar.Scalar(value);
      }
      return scalar.range = range, scalar.source = value, type && (scalar.type = type), tagName && (scalar.tag = tagName), tag.format && (scalar.format = tag.format), comment2 && (scalar.comment = comment2), scalar;
    }
    function findScalarTagByName(schema, value, tagName, tagToken, onError) {
      if (tagName === "!")
        return schema[identity.SCALAR];
      let matchWithTest = [];
      for (let tag of schema.tags)
        if (!tag.collection && tag.tag === tagName)
          if (tag.default && tag.test)
            matchWithTest.push(tag);
          else
            return tag;
      for (let tag of matchWithTest)
        if (tag.test?.test(value))
          return tag;
      let kt = schema.knownTags[tagName];
      return kt && !kt.collection ? (schema.tags.push(Object.assign({}, kt, { default: !1, test: void 0 })), kt) : (onError(tagToken, "TAG_RESOLVE_FAILED", `Unresolved tag: ${tagName}`, tagName !== "tag:yaml.org,2002:str"), schema[identity.SCALAR]);
    }
    function findScalarTagByTest({ atKey, directives, schema }, value, token, onError) {
      let tag = schema.tags.find((tag2) => (tag2.default === !0 || atKey && tag2.default === "key") && tag2.test?.test(value)) || schema[identity.SCALAR];
      if (schema.compat) {
        let compat = schema.compat.find((tag2) => tag2.default && tag2.test?.test(value)) ?? schema[identity.SCALAR];
        if (tag.tag !== compat.tag) {
          let ts = directives.tagString(tag.tag), cs = directives.tagString(compat.tag), msg = `Value may be parsed as either ${ts} or ${cs}`;
          onError(token, "TAG_RESOLVE_FAILED", msg, !0);
        }
      }
      return tag;
    }
    exports.composeScalar = composeScalar;
  }
});

// node_modules/yaml/dist/compose/util-empty-scalar-position.js
var require_util_empty_scalar_position = __commonJS({
  "node_modules/yaml/dist/compose/util-empty-scalar-position.js"(exports) {
    "use strict";
    function emptyScalarPosition(offset, before, pos) {
      if (before) {
        pos ?? (pos = before.length);
        for (let i = pos - 1; i >= 0; --i) {
          let st = before[i];
          switch (st.type) {
            case "space":
            case "comment":
            case "newline":
              offset -= st.source.length;
              continue;
          }
          for (st = before[++i]; st?.type === "space"; )
            offset += st.source.length, st = before[++i];
          break;
        }
      }
      return offset;
    }
    exports.emptyScalarPosition = emptyScalarPosition;
  }
});

// node_modules/yaml/dist/compose/compose-node.js
var require_compose_node = __commonJS({
  "node_modules/yaml/dist/compose/compose-node.js"(exports) {
    "use strict";
    var Alias = require_Alias(), identity = require_identity(), composeCollection = require_compose_collection(), composeScalar = require_compose_scalar(), resolveEnd = require_resolve_end(), utilEmptyScalarPosition = require_util_empty_scalar_position(), CN = { composeNode, composeEmptyNode };
    function composeNode(ctx, token, props, onError) {
      let atKey = ctx.atKey, { spaceBefore, comment: comment2, anchor, tag } = props, node, isSrcToken = !0;
      switch (token.type) {
        case "alias":
          node = composeAlias(ctx, token, onError), (anchor || tag) && onError(token, "ALIAS_PROPS", "An alias node must not specify any properties");
          break;
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "block-scalar":
          node = composeScalar.composeScalar(ctx, token, tag, onError), anchor && (node.anchor = anchor.source.substring(1));
          break;
        case "block-map":
        case "block-seq":
        case "flow-collection":
          try {
            node = composeCollection.composeCollection(CN, ctx, token, props, onError), anchor && (node.anchor = anchor.source.substring(1));
          } catch (error) {
            let message = error instanceof Error ? error.message : String(error);
            onError(token, "RESOURCE_EXHAUSTION", message);
          }
          break;
        default: {
          let message = token.type === "error" ? token.message : `Unsupported token (type: ${token.type})`;
          onError(token, "UNEXPECTED_TOKEN", message), isSrcToken = !1;
        }
      }
      return node ?? (node = composeEmptyNode(ctx, token.offset, void 0, null, props, onError)), anchor && node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string"), atKey && ctx.options.stringKeys && (!identity.isScalar(node) || typeof node.value != "string" || node.tag && node.tag !== "tag:yaml.org,2002:str") && onError(tag ?? token, "NON_STRING_KEY", "With stringKeys, all keys must be strings"), spaceBefore && (node.spaceBefore = !0), comment2 && (token.type === "scalar" && token.source === "" ? node.comment = comment2 : node.commentBefore = comment2), ctx.options.keepSourceTokens && isSrcToken && (node.srcToken = token), node;
    }
    function composeEmptyNode(ctx, offset, before, pos, { spaceBefore, comment: comment2, anchor, tag, end }, onError) {
      let token = {
        type: "scalar",
        offset: utilEmptyScalarPosition.emptyScalarPosition(offset, before, pos),
        indent: -1,
        source: ""
      }, node = composeScalar.composeScalar(ctx, token, tag, onError);
      return anchor && (node.anchor = anchor.source.substring(1), node.anchor === "" && onError(anchor, "BAD_ALIAS", "Anchor cannot be an empty string")), spaceBefore && (node.spaceBefore = !0), comment2 && (node.comment = comment2, node.range[2] = end), node;
    }
    function composeAlias({ options }, { offset, source, end }, onError) {
      let alias = new Alias.Alias(source.substring(1));
      alias.source === "" && onError(offset, "BAD_ALIAS", "Alias cannot be an empty string"), alias.source.endsWith(":") && onError(offset + source.length - 1, "BAD_ALIAS", "Alias ending in : is ambiguous", !0);
      let valueEnd = offset + source.length, re = resolveEnd.resolveEnd(end, valueEnd, options.strict, onError);
      return alias.range = [offset, valueEnd, re.offset], re.comment && (alias.comment = re.comment), alias;
    }
    exports.composeEmptyNode = composeEmptyNode;
    exports.composeNode = composeNode;
  }
});

// node_modules/yaml/dist/compose/compose-doc.js
var require_compose_doc = __commonJS({
  "node_modules/yaml/dist/compose/compose-doc.js"(exports) {
    "use strict";
    var Document = require_Document(), composeNode = require_compose_node(), resolveEnd = require_resolve_end(), resolveProps = require_resolve_props();
    function composeDoc(options, directives, { offset, start, value, end }, onError) {
      let opts = Object.assign({ _directives: directives }, options), doc = new Document.Document(void 0, opts), ctx = {
        atKey: !1,
        atRoot: !0,
        directives: doc.directives,
        options: doc.options,
        schema: doc.schema
      }, props = resolveProps.resolveProps(start, {
        indicator: "doc-start",
        next: value ?? end?.[0],
        offset,
        onError,
        parentIndent: 0,
        startOnNewline: !0
      });
      props.found && (doc.directives.docStart = !0, value && (value.type === "block-map" || value.type === "block-seq") && !props.hasNewline && onError(props.end, "MISSING_CHAR", "Block collection cannot start on same line with directives-end marker")), doc.contents = value ? composeNode.composeNode(ctx, value, props, onError) : composeNode.composeEmptyNode(ctx, props.end, start, null, props, onError);
      let contentEnd = doc.contents.range[2], re = resolveEnd.resolveEnd(end, contentEnd, !1, onError);
      return re.comment && (doc.comment = re.comment), doc.range = [offset, contentEnd, re.offset], doc;
    }
    exports.composeDoc = composeDoc;
  }
});

// node_modules/yaml/dist/compose/composer.js
var require_composer = __commonJS({
  "node_modules/yaml/dist/compose/composer.js"(exports) {
    "use strict";
    var node_process = __require("process"), directives = require_directives(), Document = require_Document(), errors = require_errors(), identity = require_identity(), composeDoc = require_compose_doc(), resolveEnd = require_resolve_end();
    function getErrorPos(src) {
      if (typeof src == "number")
        return [src, src + 1];
      if (Array.isArray(src))
        return src.length === 2 ? src : [src[0], src[1]];
      let { offset, source } = src;
      return [offset, offset + (typeof source == "string" ? source.length : 1)];
    }
    function parsePrelude(prelude) {
      let comment2 = "", atComment = !1, afterEmptyLine = !1;
      for (let i = 0; i < prelude.length; ++i) {
        let source = prelude[i];
        switch (source[0]) {
          case "#":
            comment2 += (comment2 === "" ? "" : afterEmptyLine ? `

` : `
`) + (source.substring(1) || " "), atComment = !0, afterEmptyLine = !1;
            break;
          case "%":
            prelude[i + 1]?.[0] !== "#" && (i += 1), atComment = !1;
            break;
          default:
            atComment || (afterEmptyLine = !0), atComment = !1;
        }
      }
      return { comment: comment2, afterEmptyLine };
    }
    var Composer = class {
      constructor(options = {}) {
        this.doc = null, this.atDirectives = !1, this.prelude = [], this.errors = [], this.warnings = [], this.onError = (source, code, message, warning) => {
          let pos = getErrorPos(source);
          warning ? this.warnings.push(new errors.YAMLWarning(pos, code, message)) : this.errors.push(new errors.YAMLParseError(pos, code, message));
        }, this.directives = new directives.Directives({ version: options.version || "1.2" }), this.options = options;
      }
      decorate(doc, afterDoc) {
        let { comment: comment2, afterEmptyLine } = parsePrelude(this.prelude);
        if (comment2) {
          let dc = doc.contents;
          if (afterDoc)
            doc.comment = doc.comment ? `${doc.comment}
${comment2}` : comment2;
          else if (afterEmptyLine || doc.directives.docStart || !dc)
            doc.commentBefore = comment2;
          else if (identity.isCollection(dc) && !dc.flow && dc.items.length > 0) {
            let it = dc.items[0];
            identity.isPair(it) && (it = it.key);
            let cb = it.commentBefore;
            it.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          } else {
            let cb = dc.commentBefore;
            dc.commentBefore = cb ? `${comment2}
${cb}` : comment2;
          }
        }
        if (afterDoc) {
          for (let i = 0; i < this.errors.length; ++i)
            doc.errors.push(this.errors[i]);
          for (let i = 0; i < this.warnings.length; ++i)
            doc.warnings.push(this.warnings[i]);
        } else
          doc.errors = this.errors, doc.warnings = this.warnings;
        this.prelude = [], this.errors = [], this.warnings = [];
      }
      /**
       * Current stream status information.
       *
       * Mostly useful at the end of input for an empty stream.
       */
      streamInfo() {
        return {
          comment: parsePrelude(this.prelude).comment,
          directives: this.directives,
          errors: this.errors,
          warnings: this.warnings
        };
      }
      /**
       * Compose tokens into documents.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *compose(tokens, forceDoc = !1, endOffset = -1) {
        for (let token of tokens)
          yield* this.next(token);
        yield* this.end(forceDoc, endOffset);
      }
      /** Advance the composer by one CST token. */
      *next(token) {
        switch (node_process.env.LOG_STREAM && console.dir(token, { depth: null }), token.type) {
          case "directive":
            this.directives.add(token.source, (offset, message, warning) => {
              let pos = getErrorPos(token);
              pos[0] += offset, this.onError(pos, "BAD_DIRECTIVE", message, warning);
            }), this.prelude.push(token.source), this.atDirectives = !0;
            break;
          case "document": {
            let doc = composeDoc.composeDoc(this.options, this.directives, token, this.onError);
            this.atDirectives && !doc.directives.docStart && this.onError(token, "MISSING_CHAR", "Missing directives-end/doc-start indicator line"), this.decorate(doc, !1), this.doc && (yield this.doc), this.doc = doc, this.atDirectives = !1;
            break;
          }
          case "byte-order-mark":
          case "space":
            break;
          case "comment":
          case "newline":
            this.prelude.push(token.source);
            break;
          case "error": {
            let msg = token.source ? `${token.message}: ${JSON.stringify(token.source)}` : token.message, error = new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg);
            this.atDirectives || !this.doc ? this.errors.push(error) : this.doc.errors.push(error);
            break;
          }
          case "doc-end": {
            if (!this.doc) {
              let msg = "Unexpected doc-end without preceding document";
              this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", msg));
              break;
            }
            this.doc.directives.docEnd = !0;
            let end = resolveEnd.resolveEnd(token.end, token.offset + token.source.length, this.doc.options.strict, this.onError);
            if (this.decorate(this.doc, !0), end.comment) {
              let dc = this.doc.comment;
              this.doc.comment = dc ? `${dc}
${end.comment}` : end.comment;
            }
            this.doc.range[2] = end.offset;
            break;
          }
          default:
            this.errors.push(new errors.YAMLParseError(getErrorPos(token), "UNEXPECTED_TOKEN", `Unsupported token ${token.type}`));
        }
      }
      /**
       * Call at end of input to yield any remaining document.
       *
       * @param forceDoc - If the stream contains no document, still emit a final document including any comments and directives that would be applied to a subsequent document.
       * @param endOffset - Should be set if `forceDoc` is also set, to set the document range end and to indicate errors correctly.
       */
      *end(forceDoc = !1, endOffset = -1) {
        if (this.doc)
          this.decorate(this.doc, !0), yield this.doc, this.doc = null;
        else if (forceDoc) {
          let opts = Object.assign({ _directives: this.directives }, this.options), doc = new Document.Document(void 0, opts);
          this.atDirectives && this.onError(endOffset, "MISSING_CHAR", "Missing directives-end indicator line"), doc.range = [0, endOffset, endOffset], this.decorate(doc, !1), yield doc;
        }
      }
    };
    exports.Composer = Composer;
  }
});

// node_modules/yaml/dist/parse/cst-scalar.js
var require_cst_scalar = __commonJS({
  "node_modules/yaml/dist/parse/cst-scalar.js"(exports) {
    "use strict";
    var resolveBlockScalar = require_resolve_block_scalar(), resolveFlowScalar = require_resolve_flow_scalar(), errors = require_errors(), stringifyString = require_stringifyString();
    function resolveAsScalar(token, strict = !0, onError) {
      if (token) {
        let _onError = (pos, code, message) => {
          let offset = typeof pos == "number" ? pos : Array.isArray(pos) ? pos[0] : pos.offset;
          if (onError)
            onError(offset, code, message);
          else
            throw new errors.YAMLParseError([offset, offset + 1], code, message);
        };
        switch (token.type) {
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return resolveFlowScalar.resolveFlowScalar(token, strict, _onError);
          case "block-scalar":
            return resolveBlockScalar.resolveBlockScalar({ options: { strict } }, token, _onError);
        }
      }
      return null;
    }
    function createScalarToken(value, context) {
      let { implicitKey = !1, indent: indent2, inFlow = !1, offset = -1, type = "PLAIN" } = context, source = stringifyString.stringifyString({ type, value }, {
        implicitKey,
        indent: indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: !0, lineWidth: -1 }
      }), end = context.end ?? [
        { type: "newline", offset: -1, indent: indent2, source: `
` }
      ];
      switch (source[0]) {
        case "|":
        case ">": {
          let he = source.indexOf(`
`), head = source.substring(0, he), body = source.substring(he + 1) + `
`, props = [
            { type: "block-scalar-header", offset, indent: indent2, source: head }
          ];
          return addEndtoBlockProps(props, end) || props.push({ type: "newline", offset: -1, indent: indent2, source: `
` }), { type: "block-scalar", offset, indent: indent2, props, source: body };
        }
        case '"':
          return { type: "double-quoted-scalar", offset, indent: indent2, source, end };
        case "'":
          return { type: "single-quoted-scalar", offset, indent: indent2, source, end };
        default:
          return { type: "scalar", offset, indent: indent2, source, end };
      }
    }
    function setScalarValue(token, value, context = {}) {
      let { afterKey = !1, implicitKey = !1, inFlow = !1, type } = context, indent2 = "indent" in token ? token.indent : null;
      if (afterKey && typeof indent2 == "number" && (indent2 += 2), !type)
        switch (token.type) {
          case "single-quoted-scalar":
            type = "QUOTE_SINGLE";
            break;
          case "double-quoted-scalar":
            type = "QUOTE_DOUBLE";
            break;
          case "block-scalar": {
            let header2 = token.props[0];
            if (header2.type !== "block-scalar-header")
              throw new Error("Invalid block scalar header");
            type = header2.source[0] === ">" ? "BLOCK_FOLDED" : "BLOCK_LITERAL";
            break;
          }
          default:
            type = "PLAIN";
        }
      let source = stringifyString.stringifyString({ type, value }, {
        implicitKey: implicitKey || indent2 === null,
        indent: indent2 !== null && indent2 > 0 ? " ".repeat(indent2) : "",
        inFlow,
        options: { blockQuote: !0, lineWidth: -1 }
      });
      switch (source[0]) {
        case "|":
        case ">":
          setBlockScalarValue(token, source);
          break;
        case '"':
          setFlowScalarValue(token, source, "double-quoted-scalar");
          break;
        case "'":
          setFlowScalarValue(token, source, "single-quoted-scalar");
          break;
        default:
          setFlowScalarValue(token, source, "scalar");
      }
    }
    function setBlockScalarValue(token, source) {
      let he = source.indexOf(`
`), head = source.substring(0, he), body = source.substring(he + 1) + `
`;
      if (token.type === "block-scalar") {
        let header2 = token.props[0];
        if (header2.type !== "block-scalar-header")
          throw new Error("Invalid block scalar header");
        header2.source = head, token.source = body;
      } else {
        let { offset } = token, indent2 = "indent" in token ? token.indent : -1, props = [
          { type: "block-scalar-header", offset, indent: indent2, source: head }
        ];
        addEndtoBlockProps(props, "end" in token ? token.end : void 0) || props.push({ type: "newline", offset: -1, indent: indent2, source: `
` });
        for (let key of Object.keys(token))
          key !== "type" && key !== "offset" && delete token[key];
        Object.assign(token, { type: "block-scalar", indent: indent2, props, source: body });
      }
    }
    function addEndtoBlockProps(props, end) {
      if (end)
        for (let st of end)
          switch (st.type) {
            case "space":
            case "comment":
              props.push(st);
              break;
            case "newline":
              return props.push(st), !0;
          }
      return !1;
    }
    function setFlowScalarValue(token, source, type) {
      switch (token.type) {
        case "scalar":
        case "double-quoted-scalar":
        case "single-quoted-scalar":
          token.type = type, token.source = source;
          break;
        case "block-scalar": {
          let end = token.props.slice(1), oa = source.length;
          token.props[0].type === "block-scalar-header" && (oa -= token.props[0].source.length);
          for (let tok of end)
            tok.offset += oa;
          delete token.props, Object.assign(token, { type, source, end });
          break;
        }
        case "block-map":
        case "block-seq": {
          let nl = { type: "newline", offset: token.offset + source.length, indent: token.indent, source: `
` };
          delete token.items, Object.assign(token, { type, source, end: [nl] });
          break;
        }
        default: {
          let indent2 = "indent" in token ? token.indent : -1, end = "end" in token && Array.isArray(token.end) ? token.end.filter((st) => st.type === "space" || st.type === "comment" || st.type === "newline") : [];
          for (let key of Object.keys(token))
            key !== "type" && key !== "offset" && delete token[key];
          Object.assign(token, { type, indent: indent2, source, end });
        }
      }
    }
    exports.createScalarToken = createScalarToken;
    exports.resolveAsScalar = resolveAsScalar;
    exports.setScalarValue = setScalarValue;
  }
});

// node_modules/yaml/dist/parse/cst-stringify.js
var require_cst_stringify = __commonJS({
  "node_modules/yaml/dist/parse/cst-stringify.js"(exports) {
    "use strict";
    var stringify = (cst) => "type" in cst ? stringifyToken(cst) : stringifyItem(cst);
    function stringifyToken(token) {
      switch (token.type) {
        case "block-scalar": {
          let res = "";
          for (let tok of token.props)
            res += stringifyToken(tok);
          return res + token.source;
        }
        case "block-map":
        case "block-seq": {
          let res = "";
          for (let item of token.items)
            res += stringifyItem(item);
          return res;
        }
        case "flow-collection": {
          let res = token.start.source;
          for (let item of token.items)
            res += stringifyItem(item);
          for (let st of token.end)
            res += st.source;
          return res;
        }
        case "document": {
          let res = stringifyItem(token);
          if (token.end)
            for (let st of token.end)
              res += st.source;
          return res;
        }
        default: {
          let res = token.source;
          if ("end" in token && token.end)
            for (let st of token.end)
              res += st.source;
          return res;
        }
      }
    }
    function stringifyItem({ start, key, sep: sep2, value }) {
      let res = "";
      for (let st of start)
        res += st.source;
      if (key && (res += stringifyToken(key)), sep2)
        for (let st of sep2)
          res += st.source;
      return value && (res += stringifyToken(value)), res;
    }
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/parse/cst-visit.js
var require_cst_visit = __commonJS({
  "node_modules/yaml/dist/parse/cst-visit.js"(exports) {
    "use strict";
    var BREAK = /* @__PURE__ */ Symbol("break visit"), SKIP = /* @__PURE__ */ Symbol("skip children"), REMOVE = /* @__PURE__ */ Symbol("remove item");
    function visit2(cst, visitor) {
      "type" in cst && cst.type === "document" && (cst = { start: cst.start, value: cst.value }), _visit(Object.freeze([]), cst, visitor);
    }
    visit2.BREAK = BREAK;
    visit2.SKIP = SKIP;
    visit2.REMOVE = REMOVE;
    visit2.itemAtPath = (cst, path) => {
      let item = cst;
      for (let [field2, index] of path) {
        let tok = item?.[field2];
        if (tok && "items" in tok)
          item = tok.items[index];
        else
          return;
      }
      return item;
    };
    visit2.parentCollection = (cst, path) => {
      let parent = visit2.itemAtPath(cst, path.slice(0, -1)), field2 = path[path.length - 1][0], coll = parent?.[field2];
      if (coll && "items" in coll)
        return coll;
      throw new Error("Parent collection not found");
    };
    function _visit(path, item, visitor) {
      let ctrl = visitor(item, path);
      if (typeof ctrl == "symbol")
        return ctrl;
      for (let field2 of ["key", "value"]) {
        let token = item[field2];
        if (token && "items" in token) {
          for (let i = 0; i < token.items.length; ++i) {
            let ci = _visit(Object.freeze(path.concat([[field2, i]])), token.items[i], visitor);
            if (typeof ci == "number")
              i = ci - 1;
            else {
              if (ci === BREAK)
                return BREAK;
              ci === REMOVE && (token.items.splice(i, 1), i -= 1);
            }
          }
          typeof ctrl == "function" && field2 === "key" && (ctrl = ctrl(item, path));
        }
      }
      return typeof ctrl == "function" ? ctrl(item, path) : ctrl;
    }
    exports.visit = visit2;
  }
});

// node_modules/yaml/dist/parse/cst.js
var require_cst = __commonJS({
  "node_modules/yaml/dist/parse/cst.js"(exports) {
    "use strict";
    var cstScalar = require_cst_scalar(), cstStringify = require_cst_stringify(), cstVisit = require_cst_visit(), BOM = "\uFEFF", DOCUMENT = "", FLOW_END = "", SCALAR = "", isCollection2 = (token) => !!token && "items" in token, isScalar2 = (token) => !!token && (token.type === "scalar" || token.type === "single-quoted-scalar" || token.type === "double-quoted-scalar" || token.type === "block-scalar");
    function prettyToken(token) {
      switch (token) {
        case BOM:
          return "<BOM>";
        case DOCUMENT:
          return "<DOC>";
        case FLOW_END:
          return "<FLOW_END>";
        case SCALAR:
          return "<SCALAR>";
        default:
          return JSON.stringify(token);
      }
    }
    function tokenType(source) {
      switch (source) {
        case BOM:
          return "byte-order-mark";
        case DOCUMENT:
          return "doc-mode";
        case FLOW_END:
          return "flow-error-end";
        case SCALAR:
          return "scalar";
        case "---":
          return "doc-start";
        case "...":
          return "doc-end";
        case "":
        case `
`:
        case `\r
`:
          return "newline";
        case "-":
          return "seq-item-ind";
        case "?":
          return "explicit-key-ind";
        case ":":
          return "map-value-ind";
        case "{":
          return "flow-map-start";
        case "}":
          return "flow-map-end";
        case "[":
          return "flow-seq-start";
        case "]":
          return "flow-seq-end";
        case ",":
          return "comma";
      }
      switch (source[0]) {
        case " ":
        case "	":
          return "space";
        case "#":
          return "comment";
        case "%":
          return "directive-line";
        case "*":
          return "alias";
        case "&":
          return "anchor";
        case "!":
          return "tag";
        case "'":
          return "single-quoted-scalar";
        case '"':
          return "double-quoted-scalar";
        case "|":
        case ">":
          return "block-scalar-header";
      }
      return null;
    }
    exports.createScalarToken = cstScalar.createScalarToken;
    exports.resolveAsScalar = cstScalar.resolveAsScalar;
    exports.setScalarValue = cstScalar.setScalarValue;
    exports.stringify = cstStringify.stringify;
    exports.visit = cstVisit.visit;
    exports.BOM = BOM;
    exports.DOCUMENT = DOCUMENT;
    exports.FLOW_END = FLOW_END;
    exports.SCALAR = SCALAR;
    exports.isCollection = isCollection2;
    exports.isScalar = isScalar2;
    exports.prettyToken = prettyToken;
    exports.tokenType = tokenType;
  }
});

// node_modules/yaml/dist/parse/lexer.js
var require_lexer = __commonJS({
  "node_modules/yaml/dist/parse/lexer.js"(exports) {
    "use strict";
    var cst = require_cst();
    function isEmpty(ch) {
      switch (ch) {
        case void 0:
        case " ":
        case `
`:
        case "\r":
        case "	":
          return !0;
        default:
          return !1;
      }
    }
    var hexDigits = new Set("0123456789ABCDEFabcdef"), tagChars = new Set("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz-#;/?:@&=+$_.!~*'()"), flowIndicatorChars = new Set(",[]{}"), invalidAnchorChars = new Set(` ,[]{}
\r	`), isNotAnchorChar = (ch) => !ch || invalidAnchorChars.has(ch), Lexer = class {
      constructor() {
        this.atEnd = !1, this.blockScalarIndent = -1, this.blockScalarKeep = !1, this.buffer = "", this.flowKey = !1, this.flowLevel = 0, this.indentNext = 0, this.indentValue = 0, this.lineEndPos = null, this.next = null, this.pos = 0;
      }
      /**
       * Generate YAML tokens from the `source` string. If `incomplete`,
       * a part of the last line may be left as a buffer for the next call.
       *
       * @returns A generator of lexical tokens
       */
      *lex(source, incomplete = !1) {
        if (source) {
          if (typeof source != "string")
            throw TypeError("source is not a string");
          this.buffer = this.buffer ? this.buffer + source : source, this.lineEndPos = null;
        }
        this.atEnd = !incomplete;
        let next = this.next ?? "stream";
        for (; next && (incomplete || this.hasChars(1)); )
          next = yield* this.parseNext(next);
      }
      atLineEnd() {
        let i = this.pos, ch = this.buffer[i];
        for (; ch === " " || ch === "	"; )
          ch = this.buffer[++i];
        return !ch || ch === "#" || ch === `
` ? !0 : ch === "\r" ? this.buffer[i + 1] === `
` : !1;
      }
      charAt(n) {
        return this.buffer[this.pos + n];
      }
      continueScalar(offset) {
        let ch = this.buffer[offset];
        if (this.indentNext > 0) {
          let indent2 = 0;
          for (; ch === " "; )
            ch = this.buffer[++indent2 + offset];
          if (ch === "\r") {
            let next = this.buffer[indent2 + offset + 1];
            if (next === `
` || !next && !this.atEnd)
              return offset + indent2 + 1;
          }
          return ch === `
` || indent2 >= this.indentNext || !ch && !this.atEnd ? offset + indent2 : -1;
        }
        if (ch === "-" || ch === ".") {
          let dt = this.buffer.substr(offset, 3);
          if ((dt === "---" || dt === "...") && isEmpty(this.buffer[offset + 3]))
            return -1;
        }
        return offset;
      }
      getLine() {
        let end = this.lineEndPos;
        return (typeof end != "number" || end !== -1 && end < this.pos) && (end = this.buffer.indexOf(`
`, this.pos), this.lineEndPos = end), end === -1 ? this.atEnd ? this.buffer.substring(this.pos) : null : (this.buffer[end - 1] === "\r" && (end -= 1), this.buffer.substring(this.pos, end));
      }
      hasChars(n) {
        return this.pos + n <= this.buffer.length;
      }
      setNext(state) {
        return this.buffer = this.buffer.substring(this.pos), this.pos = 0, this.lineEndPos = null, this.next = state, null;
      }
      peek(n) {
        return this.buffer.substr(this.pos, n);
      }
      *parseNext(next) {
        switch (next) {
          case "stream":
            return yield* this.parseStream();
          case "line-start":
            return yield* this.parseLineStart();
          case "block-start":
            return yield* this.parseBlockStart();
          case "doc":
            return yield* this.parseDocument();
          case "flow":
            return yield* this.parseFlowCollection();
          case "quoted-scalar":
            return yield* this.parseQuotedScalar();
          case "block-scalar":
            return yield* this.parseBlockScalar();
          case "plain-scalar":
            return yield* this.parsePlainScalar();
        }
      }
      *parseStream() {
        let line = this.getLine();
        if (line === null)
          return this.setNext("stream");
        if (line[0] === cst.BOM && (yield* this.pushCount(1), line = line.substring(1)), line[0] === "%") {
          let dirEnd = line.length, cs = line.indexOf("#");
          for (; cs !== -1; ) {
            let ch = line[cs - 1];
            if (ch === " " || ch === "	") {
              dirEnd = cs - 1;
              break;
            } else
              cs = line.indexOf("#", cs + 1);
          }
          for (; ; ) {
            let ch = line[dirEnd - 1];
            if (ch === " " || ch === "	")
              dirEnd -= 1;
            else
              break;
          }
          let n = (yield* this.pushCount(dirEnd)) + (yield* this.pushSpaces(!0));
          return yield* this.pushCount(line.length - n), this.pushNewline(), "stream";
        }
        if (this.atLineEnd()) {
          let sp = yield* this.pushSpaces(!0);
          return yield* this.pushCount(line.length - sp), yield* this.pushNewline(), "stream";
        }
        return yield cst.DOCUMENT, yield* this.parseLineStart();
      }
      *parseLineStart() {
        let ch = this.charAt(0);
        if (!ch && !this.atEnd)
          return this.setNext("line-start");
        if (ch === "-" || ch === ".") {
          if (!this.atEnd && !this.hasChars(4))
            return this.setNext("line-start");
          let s = this.peek(3);
          if ((s === "---" || s === "...") && isEmpty(this.charAt(3)))
            return yield* this.pushCount(3), this.indentValue = 0, this.indentNext = 0, s === "---" ? "doc" : "stream";
        }
        return this.indentValue = yield* this.pushSpaces(!1), this.indentNext > this.indentValue && !isEmpty(this.charAt(1)) && (this.indentNext = this.indentValue), yield* this.parseBlockStart();
      }
      *parseBlockStart() {
        let [ch0, ch1] = this.peek(2);
        if (!ch1 && !this.atEnd)
          return this.setNext("block-start");
        if ((ch0 === "-" || ch0 === "?" || ch0 === ":") && isEmpty(ch1)) {
          let n = (yield* this.pushCount(1)) + (yield* this.pushSpaces(!0));
          return this.indentNext = this.indentValue + 1, this.indentValue += n, "block-start";
        }
        return "doc";
      }
      *parseDocument() {
        yield* this.pushSpaces(!0);
        let line = this.getLine();
        if (line === null)
          return this.setNext("doc");
        let n = yield* this.pushIndicators();
        switch (line[n]) {
          case "#":
            yield* this.pushCount(line.length - n);
          // fallthrough
          case void 0:
            return yield* this.pushNewline(), yield* this.parseLineStart();
          case "{":
          case "[":
            return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel = 1, "flow";
          case "}":
          case "]":
            return yield* this.pushCount(1), "doc";
          case "*":
            return yield* this.pushUntil(isNotAnchorChar), "doc";
          case '"':
          case "'":
            return yield* this.parseQuotedScalar();
          case "|":
          case ">":
            return n += yield* this.parseBlockScalarHeader(), n += yield* this.pushSpaces(!0), yield* this.pushCount(line.length - n), yield* this.pushNewline(), yield* this.parseBlockScalar();
          default:
            return yield* this.parsePlainScalar();
        }
      }
      *parseFlowCollection() {
        let nl, sp, indent2 = -1;
        do
          nl = yield* this.pushNewline(), nl > 0 ? (sp = yield* this.pushSpaces(!1), this.indentValue = indent2 = sp) : sp = 0, sp += yield* this.pushSpaces(!0);
        while (nl + sp > 0);
        let line = this.getLine();
        if (line === null)
          return this.setNext("flow");
        if ((indent2 !== -1 && indent2 < this.indentNext && line[0] !== "#" || indent2 === 0 && (line.startsWith("---") || line.startsWith("...")) && isEmpty(line[3])) && !(indent2 === this.indentNext - 1 && this.flowLevel === 1 && (line[0] === "]" || line[0] === "}")))
          return this.flowLevel = 0, yield cst.FLOW_END, yield* this.parseLineStart();
        let n = 0;
        for (; line[n] === ","; )
          n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0), this.flowKey = !1;
        switch (n += yield* this.pushIndicators(), line[n]) {
          case void 0:
            return "flow";
          case "#":
            return yield* this.pushCount(line.length - n), "flow";
          case "{":
          case "[":
            return yield* this.pushCount(1), this.flowKey = !1, this.flowLevel += 1, "flow";
          case "}":
          case "]":
            return yield* this.pushCount(1), this.flowKey = !0, this.flowLevel -= 1, this.flowLevel ? "flow" : "doc";
          case "*":
            return yield* this.pushUntil(isNotAnchorChar), "flow";
          case '"':
          case "'":
            return this.flowKey = !0, yield* this.parseQuotedScalar();
          case ":": {
            let next = this.charAt(1);
            if (this.flowKey || isEmpty(next) || next === ",")
              return this.flowKey = !1, yield* this.pushCount(1), yield* this.pushSpaces(!0), "flow";
          }
          // fallthrough
          default:
            return this.flowKey = !1, yield* this.parsePlainScalar();
        }
      }
      *parseQuotedScalar() {
        let quote = this.charAt(0), end = this.buffer.indexOf(quote, this.pos + 1);
        if (quote === "'")
          for (; end !== -1 && this.buffer[end + 1] === "'"; )
            end = this.buffer.indexOf("'", end + 2);
        else
          for (; end !== -1; ) {
            let n = 0;
            for (; this.buffer[end - 1 - n] === "\\"; )
              n += 1;
            if (n % 2 === 0)
              break;
            end = this.buffer.indexOf('"', end + 1);
          }
        let qb = this.buffer.substring(0, end), nl = qb.indexOf(`
`, this.pos);
        if (nl !== -1) {
          for (; nl !== -1; ) {
            let cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = qb.indexOf(`
`, cs);
          }
          nl !== -1 && (end = nl - (qb[nl - 1] === "\r" ? 2 : 1));
        }
        if (end === -1) {
          if (!this.atEnd)
            return this.setNext("quoted-scalar");
          end = this.buffer.length;
        }
        return yield* this.pushToIndex(end + 1, !1), this.flowLevel ? "flow" : "doc";
      }
      *parseBlockScalarHeader() {
        this.blockScalarIndent = -1, this.blockScalarKeep = !1;
        let i = this.pos;
        for (; ; ) {
          let ch = this.buffer[++i];
          if (ch === "+")
            this.blockScalarKeep = !0;
          else if (ch > "0" && ch <= "9")
            this.blockScalarIndent = Number(ch) - 1;
          else if (ch !== "-")
            break;
        }
        return yield* this.pushUntil((ch) => isEmpty(ch) || ch === "#");
      }
      *parseBlockScalar() {
        let nl = this.pos - 1, indent2 = 0, ch;
        loop: for (let i2 = this.pos; ch = this.buffer[i2]; ++i2)
          switch (ch) {
            case " ":
              indent2 += 1;
              break;
            case `
`:
              nl = i2, indent2 = 0;
              break;
            case "\r": {
              let next = this.buffer[i2 + 1];
              if (!next && !this.atEnd)
                return this.setNext("block-scalar");
              if (next === `
`)
                break;
            }
            // fallthrough
            default:
              break loop;
          }
        if (!ch && !this.atEnd)
          return this.setNext("block-scalar");
        if (indent2 >= this.indentNext) {
          this.blockScalarIndent === -1 ? this.indentNext = indent2 : this.indentNext = this.blockScalarIndent + (this.indentNext === 0 ? 1 : this.indentNext);
          do {
            let cs = this.continueScalar(nl + 1);
            if (cs === -1)
              break;
            nl = this.buffer.indexOf(`
`, cs);
          } while (nl !== -1);
          if (nl === -1) {
            if (!this.atEnd)
              return this.setNext("block-scalar");
            nl = this.buffer.length;
          }
        }
        let i = nl + 1;
        for (ch = this.buffer[i]; ch === " "; )
          ch = this.buffer[++i];
        if (ch === "	") {
          for (; ch === "	" || ch === " " || ch === "\r" || ch === `
`; )
            ch = this.buffer[++i];
          nl = i - 1;
        } else if (!this.blockScalarKeep)
          do {
            let i2 = nl - 1, ch2 = this.buffer[i2];
            ch2 === "\r" && (ch2 = this.buffer[--i2]);
            let lastChar = i2;
            for (; ch2 === " "; )
              ch2 = this.buffer[--i2];
            if (ch2 === `
` && i2 >= this.pos && i2 + 1 + indent2 > lastChar)
              nl = i2;
            else
              break;
          } while (!0);
        return yield cst.SCALAR, yield* this.pushToIndex(nl + 1, !0), yield* this.parseLineStart();
      }
      *parsePlainScalar() {
        let inFlow = this.flowLevel > 0, end = this.pos - 1, i = this.pos - 1, ch;
        for (; ch = this.buffer[++i]; )
          if (ch === ":") {
            let next = this.buffer[i + 1];
            if (isEmpty(next) || inFlow && flowIndicatorChars.has(next))
              break;
            end = i;
          } else if (isEmpty(ch)) {
            let next = this.buffer[i + 1];
            if (ch === "\r" && (next === `
` ? (i += 1, ch = `
`, next = this.buffer[i + 1]) : end = i), next === "#" || inFlow && flowIndicatorChars.has(next))
              break;
            if (ch === `
`) {
              let cs = this.continueScalar(i + 1);
              if (cs === -1)
                break;
              i = Math.max(i, cs - 2);
            }
          } else {
            if (inFlow && flowIndicatorChars.has(ch))
              break;
            end = i;
          }
        return !ch && !this.atEnd ? this.setNext("plain-scalar") : (yield cst.SCALAR, yield* this.pushToIndex(end + 1, !0), inFlow ? "flow" : "doc");
      }
      *pushCount(n) {
        return n > 0 ? (yield this.buffer.substr(this.pos, n), this.pos += n, n) : 0;
      }
      *pushToIndex(i, allowEmpty) {
        let s = this.buffer.slice(this.pos, i);
        return s ? (yield s, this.pos += s.length, s.length) : (allowEmpty && (yield ""), 0);
      }
      *pushIndicators() {
        let n = 0;
        loop: for (; ; ) {
          switch (this.charAt(0)) {
            case "!":
              n += yield* this.pushTag(), n += yield* this.pushSpaces(!0);
              continue loop;
            case "&":
              n += yield* this.pushUntil(isNotAnchorChar), n += yield* this.pushSpaces(!0);
              continue loop;
            case "-":
            // this is an error
            case "?":
            // this is an error outside flow collections
            case ":": {
              let inFlow = this.flowLevel > 0, ch1 = this.charAt(1);
              if (isEmpty(ch1) || inFlow && flowIndicatorChars.has(ch1)) {
                inFlow ? this.flowKey && (this.flowKey = !1) : this.indentNext = this.indentValue + 1, n += yield* this.pushCount(1), n += yield* this.pushSpaces(!0);
                continue loop;
              }
            }
          }
          break loop;
        }
        return n;
      }
      *pushTag() {
        if (this.charAt(1) === "<") {
          let i = this.pos + 2, ch = this.buffer[i];
          for (; !isEmpty(ch) && ch !== ">"; )
            ch = this.buffer[++i];
          return yield* this.pushToIndex(ch === ">" ? i + 1 : i, !1);
        } else {
          let i = this.pos + 1, ch = this.buffer[i];
          for (; ch; )
            if (tagChars.has(ch))
              ch = this.buffer[++i];
            else if (ch === "%" && hexDigits.has(this.buffer[i + 1]) && hexDigits.has(this.buffer[i + 2]))
              ch = this.buffer[i += 3];
            else
              break;
          return yield* this.pushToIndex(i, !1);
        }
      }
      *pushNewline() {
        let ch = this.buffer[this.pos];
        return ch === `
` ? yield* this.pushCount(1) : ch === "\r" && this.charAt(1) === `
` ? yield* this.pushCount(2) : 0;
      }
      *pushSpaces(allowTabs) {
        let i = this.pos - 1, ch;
        do
          ch = this.buffer[++i];
        while (ch === " " || allowTabs && ch === "	");
        let n = i - this.pos;
        return n > 0 && (yield this.buffer.substr(this.pos, n), this.pos = i), n;
      }
      *pushUntil(test) {
        let i = this.pos, ch = this.buffer[i];
        for (; !test(ch); )
          ch = this.buffer[++i];
        return yield* this.pushToIndex(i, !1);
      }
    };
    exports.Lexer = Lexer;
  }
});

// node_modules/yaml/dist/parse/line-counter.js
var require_line_counter = __commonJS({
  "node_modules/yaml/dist/parse/line-counter.js"(exports) {
    "use strict";
    var LineCounter2 = class {
      constructor() {
        this.lineStarts = [], this.addNewLine = (offset) => this.lineStarts.push(offset), this.linePos = (offset) => {
          let low = 0, high = this.lineStarts.length;
          for (; low < high; ) {
            let mid = low + high >> 1;
            this.lineStarts[mid] < offset ? low = mid + 1 : high = mid;
          }
          if (this.lineStarts[low] === offset)
            return { line: low + 1, col: 1 };
          if (low === 0)
            return { line: 0, col: offset };
          let start = this.lineStarts[low - 1];
          return { line: low, col: offset - start + 1 };
        };
      }
    };
    exports.LineCounter = LineCounter2;
  }
});

// node_modules/yaml/dist/parse/parser.js
var require_parser = __commonJS({
  "node_modules/yaml/dist/parse/parser.js"(exports) {
    "use strict";
    var node_process = __require("process"), cst = require_cst(), lexer = require_lexer();
    function includesToken(list, type) {
      for (let i = 0; i < list.length; ++i)
        if (list[i].type === type)
          return !0;
      return !1;
    }
    function findNonEmptyIndex(list) {
      for (let i = 0; i < list.length; ++i)
        switch (list[i].type) {
          case "space":
          case "comment":
          case "newline":
            break;
          default:
            return i;
        }
      return -1;
    }
    function isFlowToken(token) {
      switch (token?.type) {
        case "alias":
        case "scalar":
        case "single-quoted-scalar":
        case "double-quoted-scalar":
        case "flow-collection":
          return !0;
        default:
          return !1;
      }
    }
    function getPrevProps(parent) {
      switch (parent.type) {
        case "document":
          return parent.start;
        case "block-map": {
          let it = parent.items[parent.items.length - 1];
          return it.sep ?? it.start;
        }
        case "block-seq":
          return parent.items[parent.items.length - 1].start;
        /* istanbul ignore next should not happen */
        default:
          return [];
      }
    }
    function getFirstKeyStartProps(prev) {
      if (prev.length === 0)
        return [];
      let i = prev.length;
      loop: for (; --i >= 0; )
        switch (prev[i].type) {
          case "doc-start":
          case "explicit-key-ind":
          case "map-value-ind":
          case "seq-item-ind":
          case "newline":
            break loop;
        }
      for (; prev[++i]?.type === "space"; )
        ;
      return prev.splice(i, prev.length);
    }
    function arrayPushArray(target2, source) {
      if (source.length < 1e5)
        Array.prototype.push.apply(target2, source);
      else
        for (let i = 0; i < source.length; ++i)
          target2.push(source[i]);
    }
    function fixFlowSeqItems(fc) {
      if (fc.start.type === "flow-seq-start")
        for (let it of fc.items)
          it.sep && !it.value && !includesToken(it.start, "explicit-key-ind") && !includesToken(it.sep, "map-value-ind") && (it.key && (it.value = it.key), delete it.key, isFlowToken(it.value) ? it.value.end ? arrayPushArray(it.value.end, it.sep) : it.value.end = it.sep : arrayPushArray(it.start, it.sep), delete it.sep);
    }
    var Parser2 = class {
      /**
       * @param onNewLine - If defined, called separately with the start position of
       *   each new line (in `parse()`, including the start of input).
       */
      constructor(onNewLine) {
        this.atNewLine = !0, this.atScalar = !1, this.indent = 0, this.offset = 0, this.onKeyLine = !1, this.stack = [], this.source = "", this.type = "", this.lexer = new lexer.Lexer(), this.onNewLine = onNewLine;
      }
      /**
       * Parse `source` as a YAML stream.
       * If `incomplete`, a part of the last line may be left as a buffer for the next call.
       *
       * Errors are not thrown, but yielded as `{ type: 'error', message }` tokens.
       *
       * @returns A generator of tokens representing each directive, document, and other structure.
       */
      *parse(source, incomplete = !1) {
        this.onNewLine && this.offset === 0 && this.onNewLine(0);
        for (let lexeme of this.lexer.lex(source, incomplete))
          yield* this.next(lexeme);
        incomplete || (yield* this.end());
      }
      /**
       * Advance the parser by the `source` of one lexical token.
       */
      *next(source) {
        if (this.source = source, node_process.env.LOG_TOKENS && console.log("|", cst.prettyToken(source)), this.atScalar) {
          this.atScalar = !1, yield* this.step(), this.offset += source.length;
          return;
        }
        let type = cst.tokenType(source);
        if (type)
          if (type === "scalar")
            this.atNewLine = !1, this.atScalar = !0, this.type = "scalar";
          else {
            switch (this.type = type, yield* this.step(), type) {
              case "newline":
                this.atNewLine = !0, this.indent = 0, this.onNewLine && this.onNewLine(this.offset + source.length);
                break;
              case "space":
                this.atNewLine && source[0] === " " && (this.indent += source.length);
                break;
              case "explicit-key-ind":
              case "map-value-ind":
              case "seq-item-ind":
                this.atNewLine && (this.indent += source.length);
                break;
              case "doc-mode":
              case "flow-error-end":
                return;
              default:
                this.atNewLine = !1;
            }
            this.offset += source.length;
          }
        else {
          let message = `Not a YAML token: ${source}`;
          yield* this.pop({ type: "error", offset: this.offset, message, source }), this.offset += source.length;
        }
      }
      /** Call at end of input to push out any remaining constructions */
      *end() {
        for (; this.stack.length > 0; )
          yield* this.pop();
      }
      get sourceToken() {
        return {
          type: this.type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      *step() {
        let top = this.peek(1);
        if (this.type === "doc-end" && top?.type !== "doc-end") {
          for (; this.stack.length > 0; )
            yield* this.pop();
          this.stack.push({
            type: "doc-end",
            offset: this.offset,
            source: this.source
          });
          return;
        }
        if (!top)
          return yield* this.stream();
        switch (top.type) {
          case "document":
            return yield* this.document(top);
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return yield* this.scalar(top);
          case "block-scalar":
            return yield* this.blockScalar(top);
          case "block-map":
            return yield* this.blockMap(top);
          case "block-seq":
            return yield* this.blockSequence(top);
          case "flow-collection":
            return yield* this.flowCollection(top);
          case "doc-end":
            return yield* this.documentEnd(top);
        }
        yield* this.pop();
      }
      peek(n) {
        return this.stack[this.stack.length - n];
      }
      *pop(error) {
        let token = error ?? this.stack.pop();
        if (!token)
          yield { type: "error", offset: this.offset, source: "", message: "Tried to pop an empty stack" };
        else if (this.stack.length === 0)
          yield token;
        else {
          let top = this.peek(1);
          switch (token.type === "block-scalar" ? token.indent = "indent" in top ? top.indent : 0 : token.type === "flow-collection" && top.type === "document" && (token.indent = 0), token.type === "flow-collection" && fixFlowSeqItems(token), top.type) {
            case "document":
              top.value = token;
              break;
            case "block-scalar":
              top.props.push(token);
              break;
            case "block-map": {
              let it = top.items[top.items.length - 1];
              if (it.value) {
                top.items.push({ start: [], key: token, sep: [] }), this.onKeyLine = !0;
                return;
              } else if (it.sep)
                it.value = token;
              else {
                Object.assign(it, { key: token, sep: [] }), this.onKeyLine = !it.explicitKey;
                return;
              }
              break;
            }
            case "block-seq": {
              let it = top.items[top.items.length - 1];
              it.value ? top.items.push({ start: [], value: token }) : it.value = token;
              break;
            }
            case "flow-collection": {
              let it = top.items[top.items.length - 1];
              !it || it.value ? top.items.push({ start: [], key: token, sep: [] }) : it.sep ? it.value = token : Object.assign(it, { key: token, sep: [] });
              return;
            }
            /* istanbul ignore next should not happen */
            default:
              yield* this.pop(), yield* this.pop(token);
          }
          if ((top.type === "document" || top.type === "block-map" || top.type === "block-seq") && (token.type === "block-map" || token.type === "block-seq")) {
            let last = token.items[token.items.length - 1];
            last && !last.sep && !last.value && last.start.length > 0 && findNonEmptyIndex(last.start) === -1 && (token.indent === 0 || last.start.every((st) => st.type !== "comment" || st.indent < token.indent)) && (top.type === "document" ? top.end = last.start : top.items.push({ start: last.start }), token.items.splice(-1, 1));
          }
        }
      }
      *stream() {
        switch (this.type) {
          case "directive-line":
            yield { type: "directive", offset: this.offset, source: this.source };
            return;
          case "byte-order-mark":
          case "space":
          case "comment":
          case "newline":
            yield this.sourceToken;
            return;
          case "doc-mode":
          case "doc-start": {
            let doc = {
              type: "document",
              offset: this.offset,
              start: []
            };
            this.type === "doc-start" && doc.start.push(this.sourceToken), this.stack.push(doc);
            return;
          }
        }
        yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML stream`,
          source: this.source
        };
      }
      *document(doc) {
        if (doc.value)
          return yield* this.lineEnd(doc);
        switch (this.type) {
          case "doc-start": {
            findNonEmptyIndex(doc.start) !== -1 ? (yield* this.pop(), yield* this.step()) : doc.start.push(this.sourceToken);
            return;
          }
          case "anchor":
          case "tag":
          case "space":
          case "comment":
          case "newline":
            doc.start.push(this.sourceToken);
            return;
        }
        let bv = this.startBlockValue(doc);
        bv ? this.stack.push(bv) : yield {
          type: "error",
          offset: this.offset,
          message: `Unexpected ${this.type} token in YAML document`,
          source: this.source
        };
      }
      *scalar(scalar) {
        if (this.type === "map-value-ind") {
          let prev = getPrevProps(this.peek(2)), start = getFirstKeyStartProps(prev), sep2;
          scalar.end ? (sep2 = scalar.end, sep2.push(this.sourceToken), delete scalar.end) : sep2 = [this.sourceToken];
          let map = {
            type: "block-map",
            offset: scalar.offset,
            indent: scalar.indent,
            items: [{ start, key: scalar, sep: sep2 }]
          };
          this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
        } else
          yield* this.lineEnd(scalar);
      }
      *blockScalar(scalar) {
        switch (this.type) {
          case "space":
          case "comment":
          case "newline":
            scalar.props.push(this.sourceToken);
            return;
          case "scalar":
            if (scalar.source = this.source, this.atNewLine = !0, this.indent = 0, this.onNewLine) {
              let nl = this.source.indexOf(`
`) + 1;
              for (; nl !== 0; )
                this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
            }
            yield* this.pop();
            break;
          /* istanbul ignore next should not happen */
          default:
            yield* this.pop(), yield* this.step();
        }
      }
      *blockMap(map) {
        let it = map.items[map.items.length - 1];
        switch (this.type) {
          case "newline":
            if (this.onKeyLine = !1, it.value) {
              let end = "end" in it.value ? it.value.end : void 0;
              (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : map.items.push({ start: [this.sourceToken] });
            } else it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              map.items.push({ start: [this.sourceToken] });
            else if (it.sep)
              it.sep.push(this.sourceToken);
            else {
              if (this.atIndentedComment(it.start, map.indent)) {
                let end = map.items[map.items.length - 2]?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start), end.push(this.sourceToken), map.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
        }
        if (this.indent >= map.indent) {
          let atMapIndent = !this.onKeyLine && this.indent === map.indent, atNextItem = atMapIndent && (it.sep || it.explicitKey) && this.type !== "seq-item-ind", start = [];
          if (atNextItem && it.sep && !it.value) {
            let nl = [];
            for (let i = 0; i < it.sep.length; ++i) {
              let st = it.sep[i];
              switch (st.type) {
                case "newline":
                  nl.push(i);
                  break;
                case "space":
                  break;
                case "comment":
                  st.indent > map.indent && (nl.length = 0);
                  break;
                default:
                  nl.length = 0;
              }
            }
            nl.length >= 2 && (start = it.sep.splice(nl[1]));
          }
          switch (this.type) {
            case "anchor":
            case "tag":
              atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start }), this.onKeyLine = !0) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
              return;
            case "explicit-key-ind":
              !it.sep && !it.explicitKey ? (it.start.push(this.sourceToken), it.explicitKey = !0) : atNextItem || it.value ? (start.push(this.sourceToken), map.items.push({ start, explicitKey: !0 })) : this.stack.push({
                type: "block-map",
                offset: this.offset,
                indent: this.indent,
                items: [{ start: [this.sourceToken], explicitKey: !0 }]
              }), this.onKeyLine = !0;
              return;
            case "map-value-ind":
              if (it.explicitKey)
                if (it.sep)
                  if (it.value)
                    map.items.push({ start: [], key: null, sep: [this.sourceToken] });
                  else if (includesToken(it.sep, "map-value-ind"))
                    this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start, key: null, sep: [this.sourceToken] }]
                    });
                  else if (isFlowToken(it.key) && !includesToken(it.sep, "newline")) {
                    let start2 = getFirstKeyStartProps(it.start), key = it.key, sep2 = it.sep;
                    sep2.push(this.sourceToken), delete it.key, delete it.sep, this.stack.push({
                      type: "block-map",
                      offset: this.offset,
                      indent: this.indent,
                      items: [{ start: start2, key, sep: sep2 }]
                    });
                  } else start.length > 0 ? it.sep = it.sep.concat(start, this.sourceToken) : it.sep.push(this.sourceToken);
                else if (includesToken(it.start, "newline"))
                  Object.assign(it, { key: null, sep: [this.sourceToken] });
                else {
                  let start2 = getFirstKeyStartProps(it.start);
                  this.stack.push({
                    type: "block-map",
                    offset: this.offset,
                    indent: this.indent,
                    items: [{ start: start2, key: null, sep: [this.sourceToken] }]
                  });
                }
              else
                it.sep ? it.value || atNextItem ? map.items.push({ start, key: null, sep: [this.sourceToken] }) : includesToken(it.sep, "map-value-ind") ? this.stack.push({
                  type: "block-map",
                  offset: this.offset,
                  indent: this.indent,
                  items: [{ start: [], key: null, sep: [this.sourceToken] }]
                }) : it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
              this.onKeyLine = !0;
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              let fs = this.flowScalar(this.type);
              atNextItem || it.value ? (map.items.push({ start, key: fs, sep: [] }), this.onKeyLine = !0) : it.sep ? this.stack.push(fs) : (Object.assign(it, { key: fs, sep: [] }), this.onKeyLine = !0);
              return;
            }
            default: {
              let bv = this.startBlockValue(map);
              if (bv) {
                if (bv.type === "block-seq") {
                  if (!it.explicitKey && it.sep && !includesToken(it.sep, "newline")) {
                    yield* this.pop({
                      type: "error",
                      offset: this.offset,
                      message: "Unexpected block-seq-ind on same line with key",
                      source: this.source
                    });
                    return;
                  }
                } else atMapIndent && map.items.push({ start });
                this.stack.push(bv);
                return;
              }
            }
          }
        }
        yield* this.pop(), yield* this.step();
      }
      *blockSequence(seq) {
        let it = seq.items[seq.items.length - 1];
        switch (this.type) {
          case "newline":
            if (it.value) {
              let end = "end" in it.value ? it.value.end : void 0;
              (Array.isArray(end) ? end[end.length - 1] : void 0)?.type === "comment" ? end?.push(this.sourceToken) : seq.items.push({ start: [this.sourceToken] });
            } else
              it.start.push(this.sourceToken);
            return;
          case "space":
          case "comment":
            if (it.value)
              seq.items.push({ start: [this.sourceToken] });
            else {
              if (this.atIndentedComment(it.start, seq.indent)) {
                let end = seq.items[seq.items.length - 2]?.value?.end;
                if (Array.isArray(end)) {
                  arrayPushArray(end, it.start), end.push(this.sourceToken), seq.items.pop();
                  return;
                }
              }
              it.start.push(this.sourceToken);
            }
            return;
          case "anchor":
          case "tag":
            if (it.value || this.indent <= seq.indent)
              break;
            it.start.push(this.sourceToken);
            return;
          case "seq-item-ind":
            if (this.indent !== seq.indent)
              break;
            it.value || includesToken(it.start, "seq-item-ind") ? seq.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
            return;
        }
        if (this.indent > seq.indent) {
          let bv = this.startBlockValue(seq);
          if (bv) {
            this.stack.push(bv);
            return;
          }
        }
        yield* this.pop(), yield* this.step();
      }
      *flowCollection(fc) {
        let it = fc.items[fc.items.length - 1];
        if (this.type === "flow-error-end") {
          let top;
          do
            yield* this.pop(), top = this.peek(1);
          while (top?.type === "flow-collection");
        } else if (fc.end.length === 0) {
          switch (this.type) {
            case "comma":
            case "explicit-key-ind":
              !it || it.sep ? fc.items.push({ start: [this.sourceToken] }) : it.start.push(this.sourceToken);
              return;
            case "map-value-ind":
              !it || it.value ? fc.items.push({ start: [], key: null, sep: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : Object.assign(it, { key: null, sep: [this.sourceToken] });
              return;
            case "space":
            case "comment":
            case "newline":
            case "anchor":
            case "tag":
              !it || it.value ? fc.items.push({ start: [this.sourceToken] }) : it.sep ? it.sep.push(this.sourceToken) : it.start.push(this.sourceToken);
              return;
            case "alias":
            case "scalar":
            case "single-quoted-scalar":
            case "double-quoted-scalar": {
              let fs = this.flowScalar(this.type);
              !it || it.value ? fc.items.push({ start: [], key: fs, sep: [] }) : it.sep ? this.stack.push(fs) : Object.assign(it, { key: fs, sep: [] });
              return;
            }
            case "flow-map-end":
            case "flow-seq-end":
              fc.end.push(this.sourceToken);
              return;
          }
          let bv = this.startBlockValue(fc);
          bv ? this.stack.push(bv) : (yield* this.pop(), yield* this.step());
        } else {
          let parent = this.peek(2);
          if (parent.type === "block-map" && (this.type === "map-value-ind" && parent.indent === fc.indent || this.type === "newline" && !parent.items[parent.items.length - 1].sep))
            yield* this.pop(), yield* this.step();
          else if (this.type === "map-value-ind" && parent.type !== "flow-collection") {
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            fixFlowSeqItems(fc);
            let sep2 = fc.end.splice(1, fc.end.length);
            sep2.push(this.sourceToken);
            let map = {
              type: "block-map",
              offset: fc.offset,
              indent: fc.indent,
              items: [{ start, key: fc, sep: sep2 }]
            };
            this.onKeyLine = !0, this.stack[this.stack.length - 1] = map;
          } else
            yield* this.lineEnd(fc);
        }
      }
      flowScalar(type) {
        if (this.onNewLine) {
          let nl = this.source.indexOf(`
`) + 1;
          for (; nl !== 0; )
            this.onNewLine(this.offset + nl), nl = this.source.indexOf(`
`, nl) + 1;
        }
        return {
          type,
          offset: this.offset,
          indent: this.indent,
          source: this.source
        };
      }
      startBlockValue(parent) {
        switch (this.type) {
          case "alias":
          case "scalar":
          case "single-quoted-scalar":
          case "double-quoted-scalar":
            return this.flowScalar(this.type);
          case "block-scalar-header":
            return {
              type: "block-scalar",
              offset: this.offset,
              indent: this.indent,
              props: [this.sourceToken],
              source: ""
            };
          case "flow-map-start":
          case "flow-seq-start":
            return {
              type: "flow-collection",
              offset: this.offset,
              indent: this.indent,
              start: this.sourceToken,
              items: [],
              end: []
            };
          case "seq-item-ind":
            return {
              type: "block-seq",
              offset: this.offset,
              indent: this.indent,
              items: [{ start: [this.sourceToken] }]
            };
          case "explicit-key-ind": {
            this.onKeyLine = !0;
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            return start.push(this.sourceToken), {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, explicitKey: !0 }]
            };
          }
          case "map-value-ind": {
            this.onKeyLine = !0;
            let prev = getPrevProps(parent), start = getFirstKeyStartProps(prev);
            return {
              type: "block-map",
              offset: this.offset,
              indent: this.indent,
              items: [{ start, key: null, sep: [this.sourceToken] }]
            };
          }
        }
        return null;
      }
      atIndentedComment(start, indent2) {
        return this.type !== "comment" || this.indent <= indent2 ? !1 : start.every((st) => st.type === "newline" || st.type === "space");
      }
      *documentEnd(docEnd) {
        this.type !== "doc-mode" && (docEnd.end ? docEnd.end.push(this.sourceToken) : docEnd.end = [this.sourceToken], this.type === "newline" && (yield* this.pop()));
      }
      *lineEnd(token) {
        switch (this.type) {
          case "comma":
          case "doc-start":
          case "doc-end":
          case "flow-seq-end":
          case "flow-map-end":
          case "map-value-ind":
            yield* this.pop(), yield* this.step();
            break;
          case "newline":
            this.onKeyLine = !1;
          default:
            token.end ? token.end.push(this.sourceToken) : token.end = [this.sourceToken], this.type === "newline" && (yield* this.pop());
        }
      }
    };
    exports.Parser = Parser2;
  }
});

// node_modules/yaml/dist/public-api.js
var require_public_api = __commonJS({
  "node_modules/yaml/dist/public-api.js"(exports) {
    "use strict";
    var composer = require_composer(), Document = require_Document(), errors = require_errors(), log = require_log(), identity = require_identity(), lineCounter = require_line_counter(), parser2 = require_parser();
    function parseOptions(options) {
      let prettyErrors = options.prettyErrors !== !1;
      return { lineCounter: options.lineCounter || prettyErrors && new lineCounter.LineCounter() || null, prettyErrors };
    }
    function parseAllDocuments(source, options = {}) {
      let { lineCounter: lineCounter2, prettyErrors } = parseOptions(options), parser$1 = new parser2.Parser(lineCounter2?.addNewLine), composer$1 = new composer.Composer(options), docs = Array.from(composer$1.compose(parser$1.parse(source)));
      if (prettyErrors && lineCounter2)
        for (let doc of docs)
          doc.errors.forEach(errors.prettifyError(source, lineCounter2)), doc.warnings.forEach(errors.prettifyError(source, lineCounter2));
      return docs.length > 0 ? docs : Object.assign([], { empty: !0 }, composer$1.streamInfo());
    }
    function parseDocument2(source, options = {}) {
      let { lineCounter: lineCounter2, prettyErrors } = parseOptions(options), parser$1 = new parser2.Parser(lineCounter2?.addNewLine), composer$1 = new composer.Composer(options), doc = null;
      for (let _doc of composer$1.compose(parser$1.parse(source), !0, source.length))
        if (!doc)
          doc = _doc;
        else if (doc.options.logLevel !== "silent") {
          doc.errors.push(new errors.YAMLParseError(_doc.range.slice(0, 2), "MULTIPLE_DOCS", "Source contains multiple documents; please use YAML.parseAllDocuments()"));
          break;
        }
      return prettyErrors && lineCounter2 && (doc.errors.forEach(errors.prettifyError(source, lineCounter2)), doc.warnings.forEach(errors.prettifyError(source, lineCounter2))), doc;
    }
    function parse(src, reviver, options) {
      let _reviver;
      typeof reviver == "function" ? _reviver = reviver : options === void 0 && reviver && typeof reviver == "object" && (options = reviver);
      let doc = parseDocument2(src, options);
      if (!doc)
        return null;
      if (doc.warnings.forEach((warning) => log.warn(doc.options.logLevel, warning)), doc.errors.length > 0) {
        if (doc.options.logLevel !== "silent")
          throw doc.errors[0];
        doc.errors = [];
      }
      return doc.toJS(Object.assign({ reviver: _reviver }, options));
    }
    function stringify(value, replacer, options) {
      let _replacer = null;
      if (typeof replacer == "function" || Array.isArray(replacer) ? _replacer = replacer : options === void 0 && replacer && (options = replacer), typeof options == "string" && (options = options.length), typeof options == "number") {
        let indent2 = Math.round(options);
        options = indent2 < 1 ? void 0 : indent2 > 8 ? { indent: 8 } : { indent: indent2 };
      }
      if (value === void 0) {
        let { keepUndefined } = options ?? replacer ?? {};
        if (!keepUndefined)
          return;
      }
      return identity.isDocument(value) && !_replacer ? value.toString(options) : new Document.Document(value, _replacer, options).toString(options);
    }
    exports.parse = parse;
    exports.parseAllDocuments = parseAllDocuments;
    exports.parseDocument = parseDocument2;
    exports.stringify = stringify;
  }
});

// node_modules/yaml/dist/index.js
var require_dist = __commonJS({
  "node_modules/yaml/dist/index.js"(exports) {
    "use strict";
    var composer = require_composer(), Document = require_Document(), Schema = require_Schema(), errors = require_errors(), Alias = require_Alias(), identity = require_identity(), Pair = require_Pair(), Scalar = require_Scalar(), YAMLMap = require_YAMLMap(), YAMLSeq = require_YAMLSeq(), cst = require_cst(), lexer = require_lexer(), lineCounter = require_line_counter(), parser2 = require_parser(), publicApi = require_public_api(), visit2 = require_visit();
    exports.Composer = composer.Composer;
    exports.Document = Document.Document;
    exports.Schema = Schema.Schema;
    exports.YAMLError = errors.YAMLError;
    exports.YAMLParseError = errors.YAMLParseError;
    exports.YAMLWarning = errors.YAMLWarning;
    exports.Alias = Alias.Alias;
    exports.isAlias = identity.isAlias;
    exports.isCollection = identity.isCollection;
    exports.isDocument = identity.isDocument;
    exports.isMap = identity.isMap;
    exports.isNode = identity.isNode;
    exports.isPair = identity.isPair;
    exports.isScalar = identity.isScalar;
    exports.isSeq = identity.isSeq;
    exports.Pair = Pair.Pair;
    exports.Scalar = Scalar.Scalar;
    exports.YAMLMap = YAMLMap.YAMLMap;
    exports.YAMLSeq = YAMLSeq.YAMLSeq;
    exports.CST = cst;
    exports.Lexer = lexer.Lexer;
    exports.LineCounter = lineCounter.LineCounter;
    exports.Parser = parser2.Parser;
    exports.parse = publicApi.parse;
    exports.parseAllDocuments = publicApi.parseAllDocuments;
    exports.parseDocument = publicApi.parseDocument;
    exports.stringify = publicApi.stringify;
    exports.visit = visit2.visit;
    exports.visitAsync = visit2.visitAsync;
  }
});

// src/config/read-config.ts
var import_yaml = __toESM(require_dist(), 1);

// src/rule/category.ts
var categories = {
  history: "Migration history",
  reversibility: "Way back",
  data: "Data",
  locking: "Locks",
  compatibility: "Compatibility",
  documentation: "Documentation",
  models: "Models",
  keys: "Keys",
  values: "Values",
  deletion: "Deletion",
  indexing: "Indexes",
  types: "Types",
  naming: "Names",
  security: "Security",
  extensions: "Extensions",
  partitions: "Partitions",
  sequences: "Sequences",
  "vector-and-text": "Vectors and text search",
  "routines-and-views": "Routines and views",
  policy: "Policy"
};

// src/config/section.ts
var section = (shape) => external_exports.strictObject(shape, {
  error: (issue) => issue.code === "unrecognized_keys" ? unknownKeys(issue.keys, Object.keys(shape)) : void 0
}).transform(camelKeys), word = (words) => external_exports.enum(words, {
  error: (issue) => issue.input === void 0 ? `Missing: one of ${words.join(", ")}.` : `${JSON.stringify(issue.input)} is none of ${words.join(", ")}.${suggestion(String(issue.input), words)}`
});
function unknownKeys(keys, known) {
  let [first] = external_exports.array(external_exports.string()).parse(keys);
  return `Unknown key ${first}.${suggestion(`${first}`, known) || ` Known: ${known.join(", ")}.`}`;
}
var camelKeys = (fields) => (
  // The entries are the same but for their keys, which the type renames alike.
  Object.fromEntries(Object.entries(fields).map(([key, value]) => [camelCase(key), value]))
), camelCase = (name2) => name2.replaceAll(/-(.)/g, (_, letter) => letter.toUpperCase());

// src/config/text.ts
var text = external_exports.string({
  error: ({ input }) => typeof input == "number" || typeof input == "boolean" ? `${input} is not a text here: put it in quotes.` : void 0
}).min(1), texts = external_exports.array(text), patterns = texts.default([]);

// src/config/checks-schema.ts
var validator = section({
  run: text.describe("Command; exit code 0 means valid."),
  "warning-pattern": external_exports.string().refine(isExpression, "is not a regular expression").exactOptional().describe("Lines of its output that count as warnings.")
}), id = text.regex(/^[a-z][a-z0-9-]*$/, "is not an id: small letters, digits and hyphens."), assertion = section({
  id,
  severity: word(severities).default("high"),
  sql: text.describe("Query that returns no row at head.")
}), bindings = ["rules", "assert", "metric", "command", "manual"], criterion = section({
  id,
  title: text,
  rules: texts.min(1).exactOptional().describe("Met when they ran and found nothing."),
  tables: patterns.describe("With rules: only findings about these count."),
  threshold: word(severities).default("medium").describe("With rules: findings below it do not count."),
  assert: text.exactOptional().describe("Query that returns no row at head."),
  metric: text.exactOptional().describe("Id of a metric of the report."),
  "at-least": external_exports.number().min(0).max(100).exactOptional().describe("With metric: percent."),
  "not-lower-than-base": external_exports.boolean().default(!1).describe("With metric."),
  command: text.exactOptional().describe("Command; exit code 0 means met."),
  manual: external_exports.literal(!0).exactOptional().describe("Somebody ticks it.")
}).refine(
  (entry) => bindings.filter((name2) => entry[name2] !== void 0).length === 1,
  `needs one of ${bindings.join(", ")}`
).refine(
  ({ metric, atLeast, notLowerThanBase }) => metric === void 0 || atLeast !== void 0 || notLowerThanBase,
  "needs at-least or not-lower-than-base"
).transform((entry) => ({ id: entry.id, title: entry.title, ...bindingOf(entry) })), requireCriteria = section({
  list: patterns.describe("Ids of criteria that block while they are unmet."),
  assessed: external_exports.boolean().default(!1).describe("They block while they are not assessed, too."),
  strict: external_exports.boolean().default(!1).describe("They block although the base did not meet them either.")
});
function bindingOf(entry) {
  let { rules, tables: tables3, threshold, assert, metric, atLeast, command } = entry;
  return rules ? { kind: "rules", rules, tables: tables3, threshold } : assert !== void 0 ? { kind: "assert", sql: assert } : command !== void 0 ? { kind: "command", run: command } : metric === void 0 ? { kind: "manual" } : {
    kind: "metric",
    metric,
    isNotLowerThanBase: entry.notLowerThanBase,
    ...atLeast !== void 0 && { atLeast }
  };
}
function isExpression(source) {
  try {
    return new RegExp(source), !0;
  } catch {
    return !1;
  }
}

// src/config/duration.ts
var milliseconds = { ms: 1, s: 1e3, min: 6e4, h: 36e5 }, written = /^([1-9]\d{0,8}) ?(ms|s|min|h)$/, duration = external_exports.string({ error: ({ input }) => notATime(input) }).regex(written, { error: ({ input }) => notATime(input) }).transform((text2) => {
  let [, amount, unit] = written.exec(text2) ?? [];
  return Number(amount) * milliseconds[unit];
});
function notATime(input) {
  return typeof input == "number" && input > 0 ? `${input} has no unit: write ${input}s, or ${input}ms.` : `${JSON.stringify(input)} is no time above 0, such as 5s, 500ms or 2min.`;
}

// src/config/mistake.ts
function mistakeOf(issue) {
  let path = issue.path.map((part) => typeof part == "number" ? part : String(part));
  return issue.code === "unrecognized_keys" ? { path, message: issue.message, key: issue.keys[0] ?? "" } : issue.code === "invalid_union" ? within(path, issue.errors.flat()) : issue.code === "invalid_key" || issue.code === "invalid_element" ? within(path, issue.issues) : { path, message: issue.message };
}
function within(path, issues) {
  let [best] = [...issues].sort((left, right) => closeness(right) - closeness(left));
  if (!best) return { path, message: "Invalid value." };
  let inner = mistakeOf(best);
  return { ...inner, path: [...path, ...inner.path] };
}
var closeness = (issue) => {
  let ranks = { unrecognized_keys: 9, invalid_type: 0 };
  return issue.path.length * 3 + (ranks[issue.code] ?? 1);
};

// src/config/time-zone.ts
function isTimeZone(name2) {
  if (!/^[A-Za-z]/.test(name2)) return !1;
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name2 }).resolvedOptions().timeZone !== "";
  } catch (error) {
    if (error instanceof RangeError) return !1;
    throw error;
  }
}

// src/config/schema.ts
var categoryIds = Object.keys(categories), migrations = section({
  tool: text.exactOptional().describe("Id of the migration tool; detected when absent."),
  path: text.exactOptional().describe("Folder or file of the migration tool."),
  bases: patterns.describe("Revisions that may have no parent."),
  heads: patterns.describe("Revisions that may be heads side by side."),
  environment: external_exports.record(external_exports.string(), external_exports.string()).default({}).describe("Variables for the tool's and the models' processes."),
  "released-through": text.exactOptional().describe("Last released revision; later ones may still be edited."),
  "statement-timeout": duration.exactOptional().describe(
    "A statement that runs longer in a scratch database is ended, and the migration was not examined; 60s when absent."
  ),
  "step-timeout": duration.exactOptional().describe("The same for one migration as its tool runs it, one way; 2min when absent.")
}), models = section({
  reader: text.exactOptional().describe("Id of the model reader, or none."),
  path: text.exactOptional().describe("File or folder of the models, or package.module:Base."),
  unmanaged: patterns.describe("Relations that no model describes, on purpose.")
}), dictionary = section({
  paths: texts.exactOptional().describe("Folders of the pages; the usual ones when absent."),
  exempt: patterns.describe("Relations that need no page."),
  aliases: external_exports.record(external_exports.string(), text).default({}).describe("Name on the page \u2192 relation."),
  partial: external_exports.boolean().default(!1).describe("Pages list only some columns, on purpose.")
}), tables = section({
  sensitive: patterns.describe("Personal or confidential rows."),
  "not-sensitive": patterns,
  lookup: patterns.describe("Small, read often, values are the schema."),
  static: patterns.describe("Rarely written: locks and missing indexes weigh two steps less."),
  history: patterns.describe("Append-only logs."),
  staging: patterns.describe("Filled and emptied by imports."),
  keyless: patterns.describe("Without a primary key, on purpose."),
  retired: patterns.describe("Dropping these is agreed.")
}), columns = section({
  status: patterns.describe("Status-like although the name is not."),
  "not-status": patterns.describe("Free text, on purpose."),
  digest: patterns.describe("Digests of content."),
  time: patterns.describe("Times that queries look up."),
  "open-lists": patterns.describe("Lists that may grow without a migration.")
}), deletion = section({
  strategy: word(["soft", "hard", "mixed"]).exactOptional(),
  marker: section({ name: text, type: text.exactOptional() }).exactOptional().describe("Column that marks a row as deleted."),
  soft: patterns,
  hard: patterns,
  audit: external_exports.union([texts, external_exports.literal("external")]).default([]).describe("Where deletions leave a trace."),
  "filter-in": patterns.describe("Folders of code that hide deleted rows.")
}), reversibility = section({
  mode: word(["auto", "required", "off"]).default("auto"),
  floor: text.exactOptional().describe("Revisions before this one need no way back."),
  irreversible: external_exports.record(external_exports.string(), text).default({}).describe("Revision \u2192 why it cannot come back.")
}), types = section({
  "wall-clock": external_exports.union([external_exports.literal("all"), texts]).default([]).describe("Columns whose times are local on purpose."),
  "verbatim-json": patterns.describe("json columns whose key order is kept on purpose.")
}), ruleSetting = external_exports.union([
  word(["off", "on", ...severities]),
  section({ severity: word(severities) }).transform((setting) => setting.severity)
]), ignore = section({
  rule: text.exactOptional(),
  category: word(categoryIds).exactOptional(),
  subject: text.exactOptional().describe("Pattern over the subject: relation.column, relation.constraint, page."),
  tables: texts.exactOptional(),
  reason: text.describe("Required: why the finding is accepted."),
  until: external_exports.union([external_exports.iso.date(), external_exports.literal("never")]).exactOptional().describe("Last day on which it holds.")
}).refine((entry) => entry.rule !== void 0 || entry.category !== void 0, "needs rule or category").refine((entry) => entry.subject !== void 0 || entry.tables !== void 0, "needs subject or tables"), seeds = section({
  rows: external_exports.int().min(1).max(24).exactOptional().describe("Ordinary rows in each relation before a migration is tried on rows; 4 when absent."),
  sql: patterns.describe("SQL files whose INSERT statements fill relations instead of generated rows."),
  generators: external_exports.record(external_exports.string(), text).default({}).describe("relation.column \u2192 SQL expression over i, the number of the row.")
}), rowCount = external_exports.int().min(0), sizes = section({
  "small-rows": rowCount.default(1e4).describe("Up to so many rows nothing waits long for a lock or a scan."),
  "large-rows": rowCount.default(1e6).describe("From so many rows on a lock or a scan weighs one step more."),
  tables: external_exports.record(text, rowCount).default({}).describe("Pattern of relations \u2192 rows that production has there, about.")
}).refine(({ smallRows, largeRows }) => smallRows < largeRows, {
  path: ["large-rows"],
  message: "is not above small-rows"
}), timeouts = section({
  lock_timeout: duration.exactOptional().describe("That the deployment sets for all migrations, by role or pipeline: 2s. No migration needs one then."),
  statement_timeout: duration.exactOptional().describe("The same.")
}), locks = section({
  "max-lock-timeout": duration.exactOptional().describe(
    "Longest lock_timeout that is fine: 5s. Any is when absent, as whoever sets one has weighed how long others may wait."
  ),
  "statement-timeout": word(["required", "optional"]).default("optional").describe("Whether statements that take a strong lock need a statement_timeout, too."),
  "set-by-runner": timeouts.prefault({}),
  window: external_exports.int().min(2).default(3).describe("Tables under strong locks in one transaction, from which on it is told.")
}).refine(({ maxLockTimeout, setByRunner }) => (setByRunner.lock_timeout ?? 0) <= (maxLockTimeout ?? 1 / 0), {
  path: ["set-by-runner", "lock_timeout"],
  message: "is longer than max-lock-timeout"
}), zone = text.refine(isTimeZone, {
  error: ({ input }) => `${String(input)} is no time zone. Known are names such as Europe/Berlin.`
}).default("UTC"), recorder = section({
  "time-zone": zone.describe("Session time zone of the role that migrates production.")
}), fileSchema = section({
  $schema: external_exports.string().exactOptional(),
  engine: word(["auto", "pglite", "postgres", "pg-mem"]).default("auto"),
  preset: word(["recommended", "strict"]).default("recommended"),
  "fail-on": word([...severities, "never"]).default("high"),
  "fail-on-existing": external_exports.boolean().default(!1).describe("Findings that the base already had block, too."),
  verify: word(["new", "all", "none"]).default("new").describe("Which revisions are walked back and up again."),
  migrations: migrations.prefault({}),
  models: models.prefault({}),
  dictionary: dictionary.prefault({}),
  tables: tables.prefault({}),
  columns: columns.prefault({}),
  values: external_exports.record(external_exports.string(), texts).default({}).describe("relation.column \u2192 closed list of values."),
  "business-keys": external_exports.record(external_exports.string(), external_exports.union([external_exports.array(texts.min(1)), external_exports.literal("none")])).default({}).describe("Relation \u2192 keys, each a list of columns, or none."),
  deletion: deletion.prefault({}),
  "foreign-keys": section({ policy: word(["none", "partial", "required"]).default("partial") }).prefault({}),
  types: types.prefault({}),
  reversibility: reversibility.prefault({}),
  workload: section({ files: patterns.describe("SQL files of queries that must be fast.") }).prefault({}),
  prelude: patterns.describe("SQL files that run before the chain."),
  seeds: seeds.prefault({}),
  sizes: sizes.prefault({}),
  locks: locks.prefault({}),
  recorder: recorder.prefault({}),
  validators: external_exports.array(validator).default([]).describe("Commands that check the schema; run in the audited directory."),
  assertions: external_exports.array(assertion).default([]).describe("Queries that must return no row at head."),
  criteria: external_exports.array(criterion).default([]).describe("Criteria of your own, shown after the ten."),
  "require-criteria": requireCriteria.prefault({}),
  answers: external_exports.record(external_exports.string(), external_exports.unknown()).default({}).describe("Answers to the open questions of a report."),
  rules: external_exports.record(external_exports.string(), ruleSetting).default({}).describe("Rule id \u2192 off, on, or a severity."),
  ignore: external_exports.array(ignore).default([]),
  baseline: text.exactOptional().describe("File of accepted findings, for checkouts without a usable base.")
});
function parseFile(input) {
  let result = fileSchema.safeParse(input);
  return result.success ? { status: "valid", settings: result.data } : { status: "mistaken", mistakes: result.error.issues.map(mistakeOf) };
}

// src/report/project-results.ts
function projectResults(input, project) {
  let accepted = input.suppressed.map((entry) => entry.finding).filter((finding) => finding.project === project.name);
  return {
    project,
    rules: new Map(input.rules.map((rule) => [rule.id, rule])),
    findings: project.run.findings,
    facts: [...project.run.findings, ...accepted],
    checks: (input.checks ?? []).filter((check) => check.project === void 0 || check.project === project.name)
  };
}
var ofRules = (findings, ...rules) => findings.filter((finding) => rules.includes(finding.rule)), populationOf = ({ project }, rule) => project.run.populations.find((entry) => entry.rule === rule)?.population;
function missingFor({ project }, rules) {
  let entries = project.run.notAssessed.filter((entry) => rules.includes(entry.rule));
  return [...new Set(entries.flatMap((entry) => entry.missing))];
}
function tally(results, rule) {
  let population = populationOf(results, rule);
  if (!population || population.count === 0) return;
  let faults = new Set(ofRules(results.facts, rule).map((finding) => subjectNames(finding.subject).join("\0"))).size;
  return { good: Math.max(0, population.count - faults), total: population.count };
}
function nameList(names, shown = 3) {
  let unique = [...new Set(names)];
  if (unique.length === 0) return "the whole schema";
  let listed = unique.slice(0, shown).join(", ");
  return unique.length > shown ? `${listed}, \u2026 (+${unique.length - shown})` : listed;
}
var subjectsOf = (findings) => [...new Set(findings.flatMap(namedBy))], NAMED = /^([\w.]+)(?:: | → )/;
function namedBy({ subject, details = [] }) {
  return subject.kind === "schema" ? details.flatMap((line) => NAMED.exec(line)?.[1] ?? []) : [subjectLabel(subject).replace(/^(.*)\.([^.]+, .+)$/, "$1 ($2)")];
}
var plural = (count, one, many = `${one}s`) => `${count} ${count === 1 ? one : many}`, worst = (findings) => severities.find((severity) => findings.some((finding) => finding.severity === severity)) ?? "low";

// src/report/metrics/chain.ts
var chainIntegrity = ({ project, facts }) => {
  let { history, walk } = project, doubled = history.faults.flatMap((fault) => fault.kind === "duplicate-version" ? fault.files.slice(1) : []), files = new Set(history.migrations.map(({ location }) => location.file)), total = history.migrations.length + doubled.filter(({ file }) => !files.has(file)).length, judged = ofRules(facts, "edited-migration", "out-of-order-migration").flatMap(
    ({ subject }) => subject.kind === "migration" ? [subject.revision] : []
  ), unlinked = /* @__PURE__ */ new Set([...faultyRevisions(history, project.settings), ...judged]), applied = walk && countApplied(history, walk);
  return {
    numerator: history.migrations.filter(
      ({ revision, location }) => !unlinked.has(revision) && !doubled.some(({ file }) => file === location.file)
    ).length,
    denominator: total,
    note: applied === void 0 ? "linked; not run" : `linked; ${applied}/${total} applied from empty`
  };
}, reversibility2 = ({ project }) => {
  if (project.isForwardOnly) return;
  let all = reversals(project.history, project.walk), asked = all.filter(
    (reversal) => !isExcused(project.settings.reversibility, project.history, reversal.migration)
  ), scope = asked.filter((reversal) => reversal.status !== "out-of-scope"), walked = scope.filter((reversal) => reversal.status !== "not-walked"), notes = [
    ...asked.length > scope.length ? [`+${asked.length - scope.length} of the base, not walked again`] : [],
    ...all.length > asked.length ? [`+${all.length - asked.length} declared irreversible`] : [],
    ...scope.length > walked.length ? [`+${scope.length - walked.length} not assessed`] : []
  ];
  return {
    numerator: walked.filter((reversal) => reversal.status === "returned").length,
    denominator: walked.length,
    ...notes.length > 0 && { note: notes.join(", ") }
  };
};
function faultyRevisions(history, settings) {
  return [...history.faults.flatMap((fault) => fault.kind === "cycle" ? fault.revisions : fault.kind === "second-base" ? settings.migrations.bases.includes(fault.revision) ? [] : [fault.revision] : fault.kind === "missing-parent" ? [fault.revision] : []), ...besideTheHead(history, settings)];
}
function besideTheHead(history, settings) {
  if (history.heads.every((head, position) => position === 0 || settings.migrations.heads.includes(head))) return [];
  let longest = history.heads.map((head) => ancestors(history, head)).toSorted((one, other) => other.size - one.size)[0];
  return history.migrations.map(({ revision }) => revision).filter((revision) => !longest?.has(revision));
}
function ancestors(history, head) {
  let byRevision = new Map(history.migrations.map((migration) => [migration.revision, migration])), line = /* @__PURE__ */ new Set([head]);
  for (let revision of line) for (let parent of byRevision.get(revision)?.parents ?? []) line.add(parent);
  return line;
}

// src/report/page-facts.ts
function countFacts(dictionary2, catalog) {
  let counts = statedPages(dictionary2).flatMap((page) => {
    let relation = relationOf(catalog, page);
    return relation && page.columns.length > 0 ? [pageFacts(page, relation, catalog)] : [];
  });
  return {
    agreeing: counts.reduce((sum2, count) => sum2 + count.agreeing, 0),
    compared: counts.reduce((sum2, count) => sum2 + count.compared, 0),
    onlyOnPages: counts.flatMap((count) => count.onlyOnPages),
    relations: counts.length
  };
}
var statedPages = (dictionary2) => dictionary2.pages.filter((page) => !page.isPlanned), relationOf = (catalog, page) => catalog.relations.find((relation) => relation.schema === page.schema && relation.name === page.relation);
function pageFacts(page, relation, catalog) {
  let documented = new Map(page.columns.map((column) => [column.name, column])), shared2 = relation.columns.flatMap((column) => {
    let stated2 = documented.get(column.name);
    return stated2 ? [{ column, stated: stated2 }] : [];
  }), facts = shared2.flatMap(({ column, stated: stated2 }) => [
    ...plainFacts(column, stated2),
    ...keyFacts(stated2, relation),
    // An engine without pg_catalog does not tell bigint from integer, and knows no expressions.
    ...catalog.depth === "full" ? fullFacts(column, stated2, relation, catalog) : []
  ]), onlyOnPages = page.columns.filter((column) => !relation.columns.some(({ name: name2 }) => name2 === column.name)), onlyInCatalog = page.isPartial ? 0 : relation.columns.length - shared2.length;
  return {
    agreeing: shared2.length + facts.filter(Boolean).length,
    compared: shared2.length + onlyOnPages.length + onlyInCatalog + facts.length,
    onlyOnPages: onlyOnPages.map((column) => `${relation.name}.${column.name}`),
    relations: 1
  };
}
var plainFacts = (column, stated2) => stated2.isNullable === void 0 ? [] : [stated2.isNullable === column.isNullable];
function keyFacts({ name: name2, isPrimaryKey, isUnique, references: references2 }, relation) {
  let facts = [];
  if (isPrimaryKey !== void 0 && facts.push(isPrimaryKey === (primaryKey(relation)?.columns.includes(name2) ?? !1)), isUnique && facts.push(uniqueKeys(relation).some(({ columns: columns2 }) => columns2.length === 1 && columns2[0] === name2)), references2) {
    let keys = foreignKeys(relation).filter(({ columns: columns2 }) => columns2.includes(name2));
    facts.push(keys.some((key) => key.references.relation.name === references2.relation));
  }
  return facts;
}
function fullFacts(column, { type, default: stated2, values }, relation, catalog) {
  let facts = [];
  type && type.candidates.length > 0 && facts.push(isDocumentedType(type, column.type, catalog));
  let isMade = column.identity !== void 0 || column.generated !== void 0;
  stated2 !== void 0 && !isMade && facts.push(plainDefault(stated2) === plainDefault(column.default ?? ""));
  let actual = values && closedValues(catalog, relation, column)?.values;
  return values && actual && facts.push(values.length === actual.length && values.every((value) => actual.includes(value))), facts;
}

// src/report/relations.ts
var tableKeys = (catalog) => (catalog?.relations ?? []).filter(isTable).map((relation) => `${relation.schema}.${relation.name}`), isTable = (relation) => (relation.kind === "table" || relation.kind === "partitioned-table") && relation.partitionOf === void 0, declaredTables = (project) => /* @__PURE__ */ new Set([...tableKeys(project.catalog), ...tableKeys(project.models?.catalog)]), documentedTables = (project) => new Set((project.dictionary ? statedPages(project.dictionary) : []).map((page) => `${page.schema}.${page.relation}`));

// src/report/metrics/documentation.ts
var modelDocumentation = (results) => {
  let { project } = results;
  if (!project.dictionary) return;
  let known = tally(results, "undocumented-relation");
  if (known) return { numerator: known.good, denominator: known.total };
  let declared = declaredTables(project), documented = documentedTables(project);
  return { numerator: [...declared].filter((key) => documented.has(key)).length, denominator: declared.size };
}, schemaCompleteness = ({ project }) => {
  if (!project.models) return;
  let modelled = new Set(tableKeys(project.models.catalog)), { unmanaged } = project.settings.models, all = new Set(
    [...declaredTables(project), ...documentedTables(project)].filter(
      (key) => modelled.has(key) || !matchesRelation(unmanaged, nameOf(key))
    )
  ), migrated = new Set(tableKeys(project.catalog).filter((key) => all.has(key))).size;
  return {
    numerator: modelled.size,
    denominator: all.size,
    ...project.catalog && { note: `modelled; ${migrated}/${all.size} migrated` }
  };
}, modelDocAlignment = ({ project }) => {
  let source = project.models?.catalog ?? project.catalog;
  if (!project.dictionary || !source) return;
  let { agreeing, compared, relations } = countFacts(project.dictionary, source);
  return {
    numerator: agreeing,
    denominator: compared,
    note: `facts of ${relations} ${relations === 1 ? "table" : "tables"}`,
    ...!project.models && { title: "Schema-Doc Alignment" }
  };
}, columnDocumentation = ({ project }) => {
  if (!project.dictionary) return;
  let columns2 = allColumns(project), documented = new Set(
    statedPages(project.dictionary).flatMap(
      (page) => page.columns.map((column) => `${page.schema}.${page.relation}.${column.name}`)
    )
  );
  return { numerator: [...columns2].filter((column) => documented.has(column)).length, denominator: columns2.size };
};
function nameOf(key) {
  let [schema = "", ...name2] = key.split(".");
  return { schema, name: name2.join(".") };
}
function allColumns(project) {
  let tables3 = declaredTables(project), relations = [project.catalog, project.models?.catalog].flatMap((catalog) => catalog?.relations ?? []);
  return new Set(
    relations.filter((relation) => tables3.has(`${relation.schema}.${relation.name}`)).flatMap((relation) => relation.columns.map((column) => `${relation.schema}.${relation.name}.${column.name}`))
  );
}

// src/report/metrics/locks.ts
var lockSafety = ({ project: { walk, newRevisions } }) => {
  if (!walk?.recordings) return;
  let context = { toolRelations: [], ...newRevisions && { newRevisions } }, statements = judgedStatements({ recorder: walk.recordings, replay: walk }, context).filter(
    ({ statement, locks: locks2, held }) => statement.tag !== "unseen" && [...locks2, ...held].length > 0
  );
  return { numerator: statements.filter((judged) => !isLong(judged)).length, denominator: statements.length };
}, isLong = ({ held, scans, rewrites }) => scans.length + rewrites.length > 0 && held.some(({ mode }) => isAtLeastMode(mode, "SHARE"));

// src/report/travelled-rows.ts
var isLost = ({ isIntended, kind }) => isIntended !== !0 || kind === "collapsed";
function valuesOf(entries) {
  let passages = entries.flatMap(({ up }) => up ?? []);
  return {
    values: passages.reduce((sum2, { values }) => sum2 + values, 0),
    survived: passages.reduce((sum2, { survived }) => sum2 + survived, 0)
  };
}
var isSafe = ({ up, failures }) => up !== void 0 && !up.losses.some(isLost) && !failures.some(({ pass }) => pass === "up");
function sentenceOfLosses(entries) {
  return entries.flatMap(({ revision, up }) => {
    let lost = (up?.losses ?? []).filter(isLost);
    return lost.length === 0 ? [] : [`lost in ${revision}: ${nameList(lost.map(lossLabel))}`];
  }).slice(0, 3).join("; ");
}
var lossLabel = ({ relation, column }) => column === void 0 ? relationLabel(relation) : `${relationLabel(relation)}.${column}`;
function untouchedBy({ walk, history }, { relation, since }) {
  let ups = (walk?.steps ?? []).filter(({ pass }) => pass === "up"), first = ups.findIndex(({ revision }) => revision === since), later = ups.slice(Math.max(0, first)), before;
  return later.every((step) => {
    if (step.status !== "applied") return !0;
    let after = findRelation(step.after, relation), isSame = before === void 0 || before === after || JSON.stringify(before) === JSON.stringify(after);
    before = after;
    let isNamed = history.migrations.find(({ revision }) => revision === step.revision)?.statements.some(
      ({ direction: direction2, text: text2 }) => direction2 === "upgrade" && mentions(text2, relation.name)
    );
    return !(walk?.underTest?.has(step.revision) ?? !0) || isSame && !(isNamed ?? !1);
  });
}

// src/report/metrics/rows.ts
var dataSafety = ({ project }) => {
  let entries = project.walk?.ledger?.entries ?? [];
  if (entries.length === 0) return;
  let { values, survived } = valuesOf(entries);
  return {
    numerator: entries.filter(isSafe).length,
    denominator: entries.length,
    note: `${survived.toLocaleString("en-US")} of ${values.toLocaleString("en-US")} values`
  };
};

// src/report/truth-tests.ts
var totalOf = ({ good, bad, open }) => good.length + bad.length + open.length;
function triedKeys({ project }) {
  let { catalog, probes } = project;
  if (!catalog || !probes) return;
  let keys = storedRelations(catalog).flatMap((relation) => naturalKeys(relation).map((key) => ({ relation, key })));
  return tally2(
    keys.map(({ relation, key }) => ({
      subject: keyLabel(relation, key),
      outcome: probes.refusals.find((probe) => isProbeOf(probe, "unique", relation) && probe.name === key.name)?.outcome
    })),
    // A stricter key may refuse the duplicate first.
    (outcome) => outcome.status === "refused" && (!outcome.isByOther || outcome.sqlState === "23505")
  );
}
var keyLabel = (relation, { columns: columns2, name: name2 }) => {
  let label = relationLabel(relation);
  return columns2.length === 0 ? `${label} (${name2})` : columns2.length === 1 ? `${label}.${columns2[0]}` : `${label} (${columns2.join(", ")})`;
};
function triedValues({ project }) {
  let { catalog, probes, dictionary: dictionary2, models: models2, settings } = project;
  if (!catalog || !probes) return;
  let context = { settings, isForwardOnly: project.isForwardOnly, toolRelations: [], isSalvaged: project.isSalvaged }, sources = { catalog, ...dictionary2 && { dictionary: dictionary2 }, ...models2 && { models: models2 } };
  return tally2(
    statusColumns(sources, context).map(({ relation, column }) => ({
      subject: `${relationLabel(relation)}.${column.name}`,
      outcome: probes.refusals.find((probe) => isProbeOf(probe, "status", relation) && probe.columns[0] === column.name)?.outcome
    })),
    (outcome) => outcome.status === "refused" && outcome.sqlState !== "23505"
  );
}
function triedRestores({ project }) {
  let { catalog, probes, dictionary: dictionary2 } = project;
  if (!catalog || !probes) return;
  let marked = sensitiveRelations(catalog, project, dictionary2).filter(({ relation }) => markerOf(relation, project));
  return tally2(
    marked.map(({ relation }) => ({
      subject: relationLabel(relation),
      outcome: probes.deletions.find((probe) => isSameRelation(probe.relation, relation))?.restore
    })),
    (outcome) => outcome.status === "accepted"
  );
}
var hasMarkedRows = ({ catalog, dictionary: dictionary2, settings }) => catalog !== void 0 && sensitiveRelations(catalog, { settings }, dictionary2).some(({ relation }) => markerOf(relation, { settings })), isProbeOf = (probe, of, relation) => probe.of === of && isSameRelation(probe.relation, relation);
function tally2(asked, isGood) {
  let good = [], bad = [], open = [];
  for (let { subject, outcome } of asked)
    outcome === void 0 ? open.push({ subject, why: "not tried" }) : isGood(outcome) ? good.push(subject) : outcome.status === "untried" ? open.push({ subject, why: outcome.why }) : outcome.status === "refused" ? open.push({ subject, why: outcome.message }) : bad.push(subject);
  return { good, bad, open };
}
var letsThrough = ({ probes }, relation, name2) => (probes?.refusals ?? []).some(
  (probe) => probe.name === name2 && isSameRelation(probe.relation, relation) && probe.outcome.status === "accepted"
);

// src/report/metrics/missing-keys.ts
var keyLabel2 = ({ schema, name: name2 }, columns2) => `${schema}.${name2}(${columns2.toSorted().join(",")})`;
function missingReferences(project) {
  let built = new Set(project.catalog ? referencesIn(project.catalog) : []), stated2 = statedColumns(project).flatMap(
    ({ relation, column }) => column.references ? [keyLabel2(relation, [column.name])] : []
  ), declared = project.models ? referencesIn(project.models.catalog) : [];
  return without([...declared, ...stated2], built);
}
function missingUniqueKeys(project) {
  let built = new Set(project.catalog ? uniqueKeysIn(project.catalog, !0) : []), declared = project.models ? uniqueKeysIn(project.models.catalog, !1) : [], ofColumns = statedColumns(project).flatMap(
    ({ relation, column }) => column.isUnique ? [keyLabel2(relation, [column.name])] : []
  ), ofPages = pagesOfKnown(project).flatMap(
    ({ page, relation }) => page.uniqueKeys.filter(({ columns: columns2 }) => columns2.every((name2) => isKnownColumn(project, relation, name2))).map(({ columns: columns2 }) => keyLabel2(relation, columns2))
  );
  return without([...declared, ...ofColumns, ...ofPages], built);
}
var referencesIn = (catalog) => catalog.relations.filter(isTable).flatMap((relation) => foreignKeys(relation).map(({ columns: columns2 }) => keyLabel2(relation, columns2))), uniqueKeysIn = (catalog, withPrimary) => catalog.relations.filter(isTable).flatMap(
  (relation) => uniqueKeys(relation).filter((key) => key.expressions.length === 0 && (withPrimary || !key.isPrimary)).map(({ columns: columns2 }) => keyLabel2(relation, columns2))
), statedColumns = (project) => pagesOfKnown(project).flatMap(
  ({ page, relation }) => page.columns.filter(({ name: name2 }) => isKnownColumn(project, relation, name2)).map((column) => ({ relation, column }))
);
function pagesOfKnown(project) {
  return (project.dictionary ? statedPages(project.dictionary) : []).flatMap((page) => {
    let name2 = { schema: page.schema, name: page.relation }, relation = catalogsOf(project).map((catalog) => findRelation(catalog, name2)).find((one) => one !== void 0);
    return relation ? [{ page, relation }] : [];
  });
}
var isKnownColumn = (project, relation, column) => catalogsOf(project).some((catalog) => {
  let found = findRelation(catalog, relation);
  return found !== void 0 && findColumn(found, column) !== void 0;
}), catalogsOf = ({ catalog, models: models2 }) => [catalog, models2?.catalog].flatMap((one) => one ?? []), without = (labels, built) => new Set(labels.filter((label) => !built.has(label)));

// src/report/metrics/schema.ts
var constraintImplementation = (results) => {
  if (!results.project.catalog) return;
  let known = [
    ["references", references(results)],
    ["uniqueness", uniqueness(results)],
    ["values", tally(results, "unchecked-status")]
  ].flatMap(([name2, share]) => share && share.total > 0 ? [{ name: name2, ...share }] : []);
  return {
    ...sum(known),
    note: known.map(({ name: name2, good, total }) => `${name2} ${good}/${total}`).join(" + ")
  };
}, softDeleteStrategy = (results) => {
  let sensitive = tally(results, "missing-soft-delete") ?? tally(results, "absent-deletion-strategy");
  if (!sensitive) return;
  let faults = deletionFaults(results);
  if (faults.some(({ rule }) => rule === "absent-deletion-strategy"))
    return { numerator: 0, denominator: sensitive.total };
  let relations = new Set(faults.map((finding) => subjectNames(finding.subject).slice(0, 2).join(".")));
  return { numerator: Math.max(0, sensitive.total - relations.size), denominator: sensitive.total };
}, performanceOptimization = (results) => {
  let shares = [
    "unindexed-foreign-key",
    "unindexed-lookup",
    "unindexed-combination",
    "unindexed-vector",
    "unindexed-search-vector"
  ].flatMap((rule) => tally(results, rule) ?? []), hasWorkload = results.project.workload !== void 0 && missingFor(results, ["unindexed-lookup"]).length === 0;
  return {
    ...sum(shares),
    ...!hasWorkload && { title: "Performance Optimization (foreign keys and search only)" }
  };
};
function deletionFaults({ facts, rules }) {
  return facts.filter(
    (finding) => rules.get(finding.rule)?.category === "deletion" && isAtLeast(finding.severity, "medium")
  );
}
function references({ project, facts }) {
  let keys = (project.catalog?.relations ?? []).filter(isTable).flatMap(
    (relation) => foreignKeys(relation).map((key) => ({ key, isKept: !letsThrough(project, relation, key.name) }))
  ), enforced = keys.filter(({ key, isKept }) => key.isValidated && key.isEnforced && isKept).length, looksLikeOne = ofRules(facts, "missing-foreign-key").flatMap(
    ({ subject }) => subject.kind === "column" ? [keyLabel2({ schema: subject.schema, name: subject.relation }, [subject.column])] : []
  ), missing2 = /* @__PURE__ */ new Set([...missingReferences(project), ...looksLikeOne]);
  return { good: enforced, total: keys.length + missing2.size };
}
function uniqueness({ project, facts }) {
  let present = (project.catalog?.relations ?? []).filter(isTable).flatMap(
    (relation) => relation.indexes.filter((index) => index.isUnique && !index.isPrimary && index.isValid).map((index) => !letsThrough(project, relation, index.name))
  ), wanting = ofRules(
    facts,
    "unprotected-dedupe-key",
    "unprotected-content",
    "duplicable-association",
    "duplicable-join-row",
    "unenforced-business-key"
  ), told = new Set(wanting.map(({ subject }) => subjectNames(subject).slice(0, 2).join("."))), untold = [...missingUniqueKeys(project)].filter((label) => !told.has(label.replace(/\(.*/, "")));
  return { good: present.filter(Boolean).length, total: present.length + wanting.length + untold.length };
}
var sum = (shares) => ({
  numerator: shares.reduce((total, share) => total + share.good, 0),
  denominator: shares.reduce((total, share) => total + share.total, 0)
});

// src/report/metrics/index.ts
var metrics = {
  "chain-integrity": { title: "Migration Chain Integrity", measure: chainIntegrity },
  "model-documentation": { title: "Model Documentation", measure: modelDocumentation },
  "schema-completeness": { title: "Schema Completeness", measure: schemaCompleteness },
  "model-doc-alignment": { title: "Model-Doc Alignment", measure: modelDocAlignment },
  "constraint-implementation": { title: "Constraint Implementation", measure: constraintImplementation },
  "soft-delete-strategy": { title: "Soft Delete Strategy", measure: softDeleteStrategy },
  "performance-optimization": { title: "Performance Optimization", measure: performanceOptimization },
  reversibility: { title: "Reversibility", measure: reversibility2 },
  "data-safety": { title: "Data Safety", measure: dataSafety },
  "lock-safety": { title: "Lock Safety", measure: lockSafety },
  "column-documentation": { title: "Column Documentation", measure: columnDocumentation },
  "audit-coverage": {
    title: "Audit Coverage",
    measure: ({ project: { run } }) => ({
      numerator: run.ran.length,
      denominator: run.ran.length + run.notAssessed.length
    })
  }
}, metricIds = Object.keys(metrics);
function measure(projects, base = []) {
  let before = new Map(base.map((metric) => [metric.id, metric.value]));
  return Object.entries(metrics).map(([id3, metric]) => {
    let values = projects.flatMap((results) => metric.measure(results) ?? []);
    return { id: id3, ...combine(metric.title, values), ...definedBase(before.get(id3)) };
  });
}
function combine(title, values) {
  let numerator = values.reduce((total, value) => total + value.numerator, 0), denominator = values.reduce((total, value) => total + value.denominator, 0), notes = values.flatMap((value) => value.note === void 0 || value.note === "" ? [] : [value.note]);
  return {
    title: values.find((value) => value.title !== void 0)?.title ?? title,
    ...denominator > 0 && { value: numerator / denominator },
    numerator,
    denominator,
    ...denominator > 0 && notes.length > 0 && { note: notes.join("; ") }
  };
}
var definedBase = (base) => base === void 0 ? {} : { base };

// src/rule/criterion.ts
var criteria = {
  "documented-relations": "All model tables have corresponding markdown documentation",
  "documented-columns": "Model columns match documented schema specifications exactly",
  "reversible-migrations": "Forward and backward migration tests pass successfully",
  "unique-business-keys": "Unique constraints prevent duplicate {records} records",
  "soft-delete": "Soft delete strategy consistently implemented across sensitive tables",
  "indexed-lookups": "Performance indexes cover all frequently queried columns",
  "checked-values": "Check constraints validate enum/status fields",
  "verified-chain": "Migration chain verified from clean database to current state",
  "preserved-data": "Data migration tests ensure no data loss during schema evolution",
  "clean-validation": "Schema validation script passes with zero errors/warnings"
}, criterionIds = Object.keys(criteria);

// src/config/unknown-names.ts
function unknownNames(settings, ruleIds) {
  let { criteria: criteria2, requireCriteria: requireCriteria2 } = settings, own = criteria2.map(({ id: id3 }) => id3), required = requireCriteria2.list.map((name2, at) => ({ name: name2, path: ["require-criteria", "list", at] }));
  return [
    ...unknown("rule", namedRules(settings), ruleIds, "`schema-audit rules` lists them."),
    ...unknown("criterion", required, [...criterionIds, ...own], "Name one of the ten, or one under `criteria`."),
    ...unknown("metric", namedMetrics(settings), metricIds, `There are ${metricIds.join(", ")}.`),
    ...own.flatMap((id3, at) => isTaken(id3, own.slice(0, at)) ? [taken(id3, at)] : [])
  ];
}
var namedRules = ({ rules, ignore: ignore2, criteria: criteria2 }) => [
  ...Object.keys(rules).map((rule) => ({ name: rule, path: ["rules", rule] })),
  ...ignore2.flatMap(({ rule }, at) => rule === void 0 ? [] : [{ name: rule, path: ["ignore", at, "rule"] }]),
  ...criteria2.flatMap(
    (criterion2, at) => criterion2.kind === "rules" ? criterion2.rules.map((name2, position) => ({ name: name2, path: ["criteria", at, "rules", position] })) : []
  )
], namedMetrics = ({ criteria: criteria2 }) => criteria2.flatMap(
  (criterion2, at) => criterion2.kind === "metric" ? [{ name: criterion2.metric, path: ["criteria", at, "metric"] }] : []
), unknown = (what, named2, known, otherwise) => named2.filter(({ name: name2 }) => !known.includes(name2)).map(({ name: name2, path }) => ({
  path,
  message: `There is no ${what} ${name2}.${suggestion(name2, known) || ` ${otherwise}`}`
})), isTaken = (id3, before) => before.includes(id3) || criterionIds.some((known) => known === id3), taken = (id3, at) => ({
  path: ["criteria", at, "id"],
  message: `There is a criterion ${id3} already.`
});

// src/config/read-config.ts
var usualFiles = ["schema-audit.yml", ".github/schema-audit.yml"];
async function readConfig(host, source) {
  let found = await findFile(host, source.file), settings = parseConfig(found?.text ?? "", found?.file ?? "the defaults", source.ruleIds, source.today), databaseUrl = source.overrides.databaseUrl ?? serverAddress(host.environment.DATABASE_URL);
  return {
    ...settings,
    updateBaseline: !1,
    ...found && { file: found.file },
    ...source.overrides,
    ...databaseUrl !== void 0 && { databaseUrl }
  };
}
var defaultConfig = () => ({ ...parseConfig("", "the defaults", []), updateBaseline: !1 });
function parseConfig(text2, file, ruleIds, today) {
  let lines = new import_yaml.LineCounter(), document = (0, import_yaml.parseDocument)(text2, { lineCounter: lines }), [flaw] = [...document.errors, ...document.warnings];
  if (flaw) throw unreadable(file, [`line ${lines.linePos(flaw.pos[0]).line}: ${flaw.message.split(`
`)[0] ?? ""}`]);
  keepKeysAsWritten(document);
  let parsed = parseFile(document.toJS() ?? {}), mistakes = parsed.status === "valid" ? [...unknownNames(parsed.settings, ruleIds), ...distantEnds(parsed.settings, today)] : parsed.mistakes;
  if (parsed.status === "valid" && mistakes.length === 0) return parsed.settings;
  throw unreadable(
    file,
    mistakes.map(
      (mistake) => [`line ${lineOf(document, mistake, lines)}`, ...placeOf2(mistake), mistake.message].join(": ")
    )
  );
}
async function findFile(host, asked) {
  for (let file of asked === void 0 ? usualFiles : [asked]) {
    let text2 = await host.kindOf(file) === "file" ? await host.readText(file) : void 0;
    if (text2 !== void 0) return { file, text: text2 };
  }
  if (asked !== void 0)
    throw new UserError(
      "unreadable-configuration",
      `There is no settings file ${asked} in ${host.directory}.`,
      "Give a path relative to the audited directory, or leave the option out to use schema-audit.yml or the defaults."
    );
}
function serverAddress(url) {
  let match = url === void 0 ? void 0 : /^postgres(?:ql)?(?:\+\w+)?(:\/\/.*)$/.exec(url);
  return match?.[1] === void 0 ? void 0 : `postgresql${match[1]}`;
}
function keepKeysAsWritten(document) {
  (0, import_yaml.visit)(document, {
    Pair: (_, pair3) => {
      (0, import_yaml.isScalar)(pair3.key) && typeof pair3.key.value == "number" && (pair3.key.value = pair3.key.source);
    }
  });
}
var LONGEST_ACCEPTANCE = 366 * 24 * 60 * 60 * 1e3;
function distantEnds({ ignore: ignore2 }, today) {
  if (today === void 0) return [];
  let latest = new Date(Date.parse(today) + LONGEST_ACCEPTANCE).toISOString().slice(0, 10);
  return ignore2.flatMap(
    ({ until }, position) => until === void 0 || until === "never" || until <= latest ? [] : [
      {
        path: ["ignore", position, "until"],
        message: `${until} is more than 366 days ahead: ${latest} is the last day that can be given now.`
      }
    ]
  );
}
var placeOf2 = ({ path }) => path.length === 0 ? [] : [path.join(".")];
function lineOf(document, mistake, lines) {
  let { path, key } = mistake, node = path.length === 0 ? document.contents : document.getIn(path, !0);
  if (key !== void 0 && (0, import_yaml.isMap)(node)) {
    let pair3 = node.items.find((item) => (0, import_yaml.isScalar)(item.key) && item.key.value === key);
    if ((0, import_yaml.isScalar)(pair3?.key) && pair3.key.range) return lines.linePos(pair3.key.range[0]).line;
  }
  let range = (0, import_yaml.isScalar)(node) || (0, import_yaml.isCollection)(node) ? node.range : void 0;
  return range ? lines.linePos(range[0]).line : path.length === 0 ? 1 : lineOf(document, { ...mistake, path: path.slice(0, -1) }, lines);
}
var unreadable = (file, mistakes) => new UserError(
  "unreadable-configuration",
  [`${file} cannot be used:`, ...mistakes.map((mistake) => `  ${mistake}`)].join(`
`),
  "Mend the lines above; docs/configuration.md lists every setting."
);

// src/host/node-host.ts
import { access, constants, lstat, mkdir, readdir, readFile, realpath, stat, writeFile } from "node:fs/promises";
import { delimiter, dirname, isAbsolute, join, posix, relative, resolve, sep } from "node:path";
import { performance } from "node:perf_hooks";
var foreignFolders = /* @__PURE__ */ new Set([
  ".git",
  "node_modules",
  ".venv",
  "venv",
  "__pycache__",
  ".tox",
  "site-packages",
  ".cache"
]);
async function nodeHost(directory, environment = process.env) {
  return new NodeHost(await realpath(directory), environment);
}
var NodeHost = class {
  directory;
  environment;
  #files;
  constructor(directory, environment) {
    this.directory = directory, this.environment = environment;
  }
  async readText(path) {
    let absolute = await this.#inside(path);
    return absolute === void 0 ? void 0 : readFile(absolute, "utf8");
  }
  async writeText(path, text2) {
    await this.#inside(path);
    let absolute = this.absolute(path);
    await mkdir(dirname(absolute), { recursive: !0 }), await writeFile(absolute, text2), this.#files = void 0;
  }
  async kindOf(path) {
    let absolute = await this.#inside(path);
    if (absolute !== void 0)
      return (await stat(absolute)).isDirectory() ? "directory" : "file";
  }
  files() {
    return this.#files ??= this.#list(), this.#files;
  }
  absolute(path) {
    let absolute = resolve(this.directory, path);
    if (!isInside(this.directory, absolute)) throw leavesDirectory(path);
    return absolute;
  }
  now() {
    return performance.now();
  }
  async findProgram(name2) {
    let candidates2 = name2.includes("/") ? [isAbsolute(name2) ? name2 : join(this.directory, name2)] : (this.environment.PATH ?? "").split(delimiter).map((folder) => join(folder, name2));
    for (let candidate of candidates2) if (await isExecutable(candidate)) return candidate;
  }
  run(command) {
    return runToEnd(this.#launch(command));
  }
  converse(command) {
    return startConversation(this.#launch(command));
  }
  #launch(command) {
    return {
      program: command.program,
      arguments: command.arguments,
      workingDirectory: this.absolute(command.workingDirectory ?? "."),
      environment: { ...allowedEnvironment(this.environment), ...command.environment },
      ...command.input === void 0 ? {} : { input: command.input },
      ...command.timeoutMilliseconds === void 0 ? {} : { timeoutMilliseconds: command.timeoutMilliseconds }
    };
  }
  // Undefined when there is no such file. A link may point anywhere below the directory, but not out of it, neither may
  // a link among the folders of a file that is still to be written.
  async #inside(path) {
    let absolute = this.absolute(path), nearest = await nearestExisting(absolute);
    if (!isInside(this.directory, nearest.real)) throw leavesDirectory(path);
    return nearest.path === absolute ? nearest.real : void 0;
  }
  async #list() {
    return (await this.#listByGit() ?? await this.#walk(".")).filter((file) => !isForeign(file)).sort();
  }
  async #listByGit() {
    let git = await this.findProgram("git");
    if (git === void 0) return;
    let result = await this.run({
      program: git,
      arguments: ["-c", "safe.directory=*", "ls-files", "-z", "--cached", "--others", "--exclude-standard"]
    });
    if (result.exitCode !== 0 || result.stdout === "") return;
    let listed = [...new Set(result.stdout.split("\0").filter((file) => file !== ""))], present = await Promise.all(listed.map((file) => isOrdinaryFile(join(this.directory, file))));
    return listed.filter((_, position) => present[position]);
  }
  async #walk(folder) {
    let entries = await readdir(join(this.directory, folder), { withFileTypes: !0 }), found = [];
    for (let entry of entries) {
      if (foreignFolders.has(entry.name)) continue;
      let path = posix.join(folder, entry.name);
      entry.isDirectory() ? found.push(...await this.#walk(path)) : entry.isFile() && found.push(path);
    }
    return found;
  }
}, isInside = (directory, path) => {
  let way = relative(directory, path);
  return way === "" || !(way === ".." || way.startsWith(`..${sep}`) || isAbsolute(way));
}, isForeign = (file) => file.split("/").some((part) => foreignFolders.has(part)), leavesDirectory = (path) => new UserError(
  "unsafe-path",
  `${path} leads out of the audited directory.`,
  "Give a path below it, or remove the link."
), isMissing = (error) => error instanceof Error && "code" in error && (error.code === "ENOENT" || error.code === "ENOTDIR");
async function nearestExisting(path) {
  try {
    return { path, real: await realpath(path) };
  } catch (error) {
    if (!isMissing(error)) throw error;
    return nearestExisting(dirname(path));
  }
}
async function isOrdinaryFile(path) {
  try {
    return (await lstat(path)).isFile();
  } catch {
    return !1;
  }
}
async function isExecutable(path) {
  try {
    return await access(path, constants.X_OK), (await stat(path)).isFile();
  } catch {
    return !1;
  }
}

// src/discover/choose-projects.ts
var WEAK = 0.5;
function chooseProjects(detected, askedTool) {
  let bySureness = detected.toSorted((left, right) => right.confidence - left.confidence), chosen = [], notices = [];
  for (let project of bySureness) {
    let rival = chosen.find((other) => isSameFolder(other, project));
    if (rival && rival.confidence === project.confidence && askedTool === void 0) throw ambiguous(rival, project);
    let [surest2] = chosen;
    rival ? notices.push(passedOver(project, `${rival.title} in ${rival.root} is the surer reading of that folder`)) : surest2 && project.confidence <= WEAK && surest2.confidence > WEAK ? notices.push(passedOver(project, `${surest2.title} in ${surest2.root} is surer, this is a guess by file names`)) : chosen.push(project);
  }
  let additions = chosen.every(({ isAddition }) => isAddition) ? [] : chosen.filter(({ isAddition }) => isAddition), why = "none of its files makes a table: it adds to what another folder makes";
  return notices.push(...additions.map((project) => passedOver(project, why))), { chosen: chosen.filter((project) => !additions.includes(project)).sort((left, right) => left.root < right.root ? -1 : 1), notices };
}
var passedOver = (project, why) => ({
  what: `${project.title} in ${project.root}`,
  why,
  remedy: `To audit it instead, set migrations.path: ${project.root} in schema-audit.yml.`
});
function isSameFolder(one, other) {
  return one.root === other.root ? !0 : one.tool === other.tool || one.root === "." || other.root === "." ? !1 : one.root.startsWith(`${other.root}/`) || other.root.startsWith(`${one.root}/`);
}
function ambiguous(one, other) {
  return new UserError(
    "ambiguous-project",
    `${one.root} may be migrations of ${one.title} or of ${other.title}.`,
    `Say which in schema-audit.yml:
  migrations:
    tool: ${one.tool}   # or ${other.tool}
    path: ${one.root}`
  );
}

// src/discover/dictionaries.ts
var usualFolder = /(?:^|\/)(?:docs?\/(?:[\w-]+\/)?(?:[\w-]*(?:schema|database|tables|data-dictionary)[\w-]*|db[\w-]*)|dbdocs?|data-dictionary|schema-docs)$/i, columnTable = /^\s*\|?[^|\n]*\b(?:columns?|fields?|attributes?|names?)\b[^|\n]*\|(?:[^\n]*\|)?[^|\n]*\b(?:data\s*)?types?\b/im;
async function findDictionaries(host, paths) {
  if (paths) return configured(host, paths);
  let pages = (await host.files()).filter((file) => /\.md$/i.test(file) && usualFolder.test(folderOf(file))), folders = /* @__PURE__ */ new Set();
  for (let page of pages)
    !folders.has(folderOf(page)) && columnTable.test(await host.readText(page) ?? "") && folders.add(folderOf(page));
  return { folders: outermost([...folders].sort()), notices: [] };
}
async function configured(host, paths) {
  let kinds = await Promise.all(paths.map((path) => host.kindOf(path))), missing2 = paths.filter((_, index) => kinds[index] === void 0);
  return {
    folders: paths.filter((_, index) => kinds[index] !== void 0).map((path) => path.replace(/^\.\/|\/+$/g, "")),
    notices: missing2.map((path) => ({
      what: `pages in ${path}`,
      why: "there is no such folder",
      remedy: "Correct dictionary.paths in schema-audit.yml."
    }))
  };
}
var outermost = (folders) => folders.filter((folder) => !folders.some((other) => folder.startsWith(`${other}/`))), folderOf = (file) => file.slice(0, Math.max(0, file.lastIndexOf("/")));

// src/discover/nearest.ts
function nearestOnly(projects, items, filesOf2) {
  let nearness = (project, item) => Math.max(0, ...filesOf2(item).map((file) => sharedFolders(project.migrations.root, file)));
  return projects.map((project) => ({
    project,
    items: items.filter((item) => {
      let nearest = Math.max(...projects.map((other) => nearness(other, item)));
      return nearness(project, item) === nearest;
    })
  }));
}
function sharedFolders(one, other) {
  let others2 = other.split("/"), parts = one.split("/"), parting = parts.findIndex((part, index) => part !== others2[index]);
  return parting < 0 ? parts.length : parting;
}

// src/discover/discover.ts
async function discover(host, settings, tools2, readers2) {
  let asked = chosenById(tools2, settings.migrations.tool, "migrations.tool"), detected = await Promise.all(asked.map((tool) => tool.detect(host, toolHints(settings)))), { chosen, notices } = chooseProjects(detected.flat(), settings.migrations.tool);
  if (chosen.length === 0) throw nothingToAudit(settings, asked);
  let projects = await Promise.all(chosen.map((project) => describe(host, settings, project, readers2))), dictionaries = await findDictionaries(host, settings.dictionary.paths), withPages = nearestOnly(projects, dictionaries.folders, (folder) => [folder]).map(({ project, items }) => ({
    ...project,
    dictionaries: items
  })), sources = withPages.flatMap(({ models: models2 }) => models2), withModels = nearestOnly(withPages, distinct(sources), ({ files }) => files).map(({ project, items }) => ({
    ...project,
    models: project.models.filter((source) => items.some((item) => keyOf2(item) === keyOf2(source)))
  }));
  return { projects: named(withModels, settings.project), notices: [...notices, ...dictionaries.notices] };
}
var toolHints = ({ migrations: { path, environment } }) => ({
  ...path === void 0 ? {} : { path },
  environment
});
function chosenById(plugins, id3, setting) {
  if (id3 === void 0) return plugins;
  let found = plugins.filter((plugin) => plugin.id === id3);
  if (found.length > 0) return found;
  throw new UserError(
    "unknown-option",
    `${setting} is ${id3}, which is not known.`,
    `Known are: ${plugins.map((plugin) => plugin.id).join(", ")}.`
  );
}
async function describe(host, settings, migrations2, readers2) {
  let { reader, path } = settings.models, asked = reader === "none" ? [] : chosenById(readers2, reader, "models.reader"), hints = {
    ...path === void 0 ? {} : { path },
    migrations: { tool: migrations2.tool, root: migrations2.root },
    environment: settings.migrations.environment
  }, models2 = await Promise.all(asked.map((candidate) => candidate.detect(host, hints)));
  return { name: migrations2.root === "." ? migrations2.tool : migrations2.root, migrations: migrations2, models: models2.flat(), dictionaries: [] };
}
function named(projects, name2) {
  if (name2 === void 0) return projects;
  let found = projects.filter((project) => project.name === name2);
  if (found.length > 0) return found;
  throw new UserError(
    "unknown-project",
    `There is no project ${name2} in this checkout.`,
    `Its projects are: ${projects.map((project) => project.name).join(", ")}.`
  );
}
function nothingToAudit({ migrations: { path } }, tools2) {
  let looked = `Looked for ${tools2.map(({ title }) => title).join(", ")}`;
  return path !== void 0 ? new UserError(
    "nothing-to-audit",
    `No migrations were found at migrations.path, which is ${path}. ${looked}.`,
    "Name the folder that holds the migration files, relative to the audited directory."
  ) : new UserError(
    "nothing-to-audit",
    `No migrations were found. ${looked} in every folder that git does not ignore.`,
    `If they are somewhere unusual, add to schema-audit.yml:
  migrations:
    path: path/to/migrations`
  );
}
var keyOf2 = ({ reader, files }) => JSON.stringify([reader, files]), distinct = (sources) => [
  ...new Map(sources.map((source) => [keyOf2(source), source])).values()
];

// src/models/sqlalchemy/sqlalchemy.ts
import { posix as posix6 } from "node:path";

// src/python/alembic-settings.ts
import { posix as posix2 } from "node:path";

// src/python/ini.ts
function parseIni(text2, defaults) {
  let headers = [...text2.matchAll(header)].map(([, title = ""]) => title), sections = new Map(headers.map((title) => [title, /* @__PURE__ */ new Map()]));
  for (let { section: section2, name: name2, value } of optionsOf(text2)) {
    let options = sections.get(section2) ?? /* @__PURE__ */ new Map();
    sections.set(section2, options.set(name2, value));
  }
  return new Map(
    [...sections].map(([title, options]) => [title, filledIn(options, sections.get("DEFAULT"), defaults)])
  );
}
var header = /^\[([^\]]+)\]/gm;
function optionsOf(text2) {
  let options = [], section2 = "";
  for (let line of text2.split(/\r?\n/)) {
    if (/^\s*([#;]|$)/.test(line)) continue;
    let title = /^\[([^\]]+)\]/.exec(line)?.[1], [, name2, value = ""] = /^([^\s=:][^=:]*?)\s*[=:]\s*(.*)$/.exec(line) ?? [], above = options.at(-1);
    title !== void 0 ? section2 = title : name2 !== void 0 ? options.push({ section: section2, name: name2.toLowerCase(), value: withoutComment(value) }) : above && (above.value += `
${line.trim()}`);
  }
  return options;
}
var withoutComment = (value) => value.replace(/\s+#.*$/, "").trim();
function filledIn(options, shared2, defaults) {
  let raw = new Map([...Object.entries(defaults), ...shared2 ?? [], ...options]), fill = (value, depth) => value.replace(/%(%|\(([^)]+)\)s)/g, (whole, _, reference) => {
    if (reference === void 0) return "%";
    let other = raw.get(reference.toLowerCase());
    return other === void 0 || depth > 9 ? whole : fill(other, depth + 1);
  });
  return new Map([...raw].map(([name2, value]) => [name2, fill(value, 0)]));
}

// src/python/pyproject.ts
function alembicTable(toml, here) {
  let table = /^\[tool\.alembic\][ \t]*(?:#.*)?$([\s\S]*?)(?=^\[|(?![\s\S]))/m.exec(toml)?.[1];
  if (table === void 0) return;
  let options = /* @__PURE__ */ new Map();
  for (let [, name2 = "", value = ""] of table.matchAll(/^([\w-]+)\s*=\s*(\[[^\]]*\]|"[^"\n]*"|'[^'\n]*')/gm)) {
    let strings2 = [...value.replaceAll(/^\s*#.*$/gm, "").matchAll(/"([^"\n]*)"|'([^'\n]*)'/g)].map(
      ([, double, single]) => double ?? single ?? ""
    );
    options.set(
      name2,
      strings2.map((text2) => text2.replaceAll("%(here)s", here).replaceAll("%%", "%"))
    );
  }
  return options;
}

// src/python/alembic-settings.ts
async function alembicEnvironments(host) {
  let files = await host.files(), settings = [
    ...(await Promise.all(files.filter(isIni).map((file) => settingsOfIni(host, file)))).flat(),
    ...(await Promise.all(files.filter(isPyproject).map((file) => settingsOfPyproject(host, file)))).flat(),
    ...(await bareFolders(host, files)).map(settingsOfFolder)
  ], byFolder = /* @__PURE__ */ new Map();
  for (let each of settings) {
    let key = each.versionFolders.join(" ");
    byFolder.has(key) || byFolder.set(key, each);
  }
  return [...byFolder.values()];
}
var isIni = (file) => /(^|\/)[\w.-]*alembic[\w.-]*\.ini$/.test(file), isPyproject = (file) => /(^|\/)pyproject\.toml$/.test(file);
async function bareFolders(host, files) {
  let withVersions = files.filter((file) => /(^|\/)env\.py$/.test(file)).map((file) => posix2.dirname(file)).filter(
    (folder) => files.some((file) => file.startsWith(posix2.join(folder, "versions/")))
  ), areEnvironments = await Promise.all(withVersions.map((folder) => isEnvironment(host, folder)));
  return withVersions.filter((_, position) => areEnvironments[position]);
}
var hasEnvironment = async (host, folder) => await host.kindOf(posix2.join(folder, "env.py")) === "file", isEnvironment = async (host, folder) => /\balembic\b/.test(await host.readText(posix2.join(folder, "env.py")) ?? "");
async function settingsOfIni(host, file) {
  let here = posix2.dirname(file), sections = parseIni(await host.readText(file) ?? "", { here: host.absolute(here) }), found = [];
  for (let [section2, options] of sections) {
    if (section2 !== "alembic" && !options.has("script_location")) continue;
    let lists = new Map([...options].map(([name2, value]) => [name2, listOf(name2, value, options)])), settings = await settingsFrom(host, file, section2, lists);
    settings && found.push(settings);
  }
  return found;
}
async function settingsOfPyproject(host, file) {
  let options = alembicTable(await host.readText(file) ?? "", host.absolute(posix2.dirname(file)));
  if (!options?.has("script_location")) return [];
  let settings = await settingsFrom(host, file, "alembic", options);
  return settings ? [settings] : [];
}
function settingsOfFolder(scriptFolder) {
  return {
    section: "alembic",
    scriptFolder,
    versionFolders: [posix2.join(scriptFolder, "versions")],
    isRecursive: !1,
    workingDirectory: "."
  };
}
async function settingsFrom(host, file, section2, options) {
  let here = posix2.dirname(file), named2 = options.get("script_location")?.[0], location = named2 ?? host.absolute(here), holds = (folder) => named2 === void 0 ? isEnvironment(host, folder) : hasEnvironment(host, folder);
  for (let workingDirectory of /* @__PURE__ */ new Set([named2 === void 0 ? posix2.dirname(here) : here, "."])) {
    let scriptFolder = await folderAt(host, workingDirectory, location);
    if (scriptFolder === void 0 || !await holds(scriptFolder)) continue;
    let versionFolders = (await Promise.all(
      (options.get("version_locations") ?? []).map((each) => folderAt(host, workingDirectory, each))
    )).filter((folder) => folder !== void 0);
    return {
      file,
      section: section2,
      scriptFolder,
      versionFolders: versionFolders.length > 0 ? versionFolders : [posix2.join(scriptFolder, "versions")],
      isRecursive: options.get("recursive_version_locations")?.[0] === "true",
      workingDirectory
    };
  }
}
async function folderAt(host, workingDirectory, location) {
  let path = location.replace(/^([\w.]+):/, (_, name2) => `${name2.replaceAll(".", "/")}/`), absolute = posix2.isAbsolute(path) ? path : host.absolute(posix2.join(workingDirectory, path)), relative2 = posix2.relative(host.directory, absolute);
  if (!relative2.startsWith(".."))
    return await host.kindOf(relative2 || ".") === "directory" ? relative2 || "." : void 0;
}
function listOf(name2, value, options) {
  if (name2 !== "version_locations") return [value];
  let separator = separators[options.get("path_separator") ?? options.get("version_path_separator") ?? ""];
  return value.split(separator ?? /[\s,]+/).map((part) => part.trim()).filter((part) => part !== "");
}
var separators = {
  space: /\s+/,
  newline: /\n+/,
  os: /[:\n]+/,
  ":": /:/,
  ";": /;/
};

// src/python/driver.ts
import { posix as posix5 } from "node:path";
import { fileURLToPath } from "node:url";

// src/python/interpreter.ts
import { posix as posix3 } from "node:path";
async function findInterpreter(host, query) {
  let environment = childEnvironment(host, query.environment), tried = [];
  for (let program of await candidates(host, query)) {
    let reason = await reasonAgainst(host, { program, environment }, query.modules);
    if (reason === void 0) return { program, environment };
    tried.push({ program, reason });
  }
  throw await missing(host, query, tried);
}
async function candidates(host, query) {
  let folders = [.../* @__PURE__ */ new Set([...query.folders, "."])], names = [
    ...[
      query.environment.VIRTUAL_ENV,
      ...folders.flatMap((folder) => [posix3.join(folder, ".venv"), posix3.join(folder, "venv")]),
      host.environment.VIRTUAL_ENV
    ].flatMap((folder) => folder === void 0 ? [] : [`${folder}/bin/python`]),
    "python3",
    "python"
  ], found = await Promise.all(names.map((name2) => host.findProgram(name2)));
  return [...new Set(found.filter((program) => program !== void 0))];
}
var search = `
import sys
from importlib.util import find_spec
sys.path[0:1] = []
def missing(modules):
    for name in modules:
        spec = find_spec(name)
        if spec is None or spec.origin is None:
            sys.exit("No module named '%s'" % name)
`.trim();
async function reasonAgainst(host, { program, environment }, modules) {
  let check = `${search}
missing(${JSON.stringify(modules)})`, result = await host.run({ program, arguments: ["-c", check], environment, timeoutMilliseconds: 6e4 });
  if (result.exitCode !== 0)
    return result.timedOut ? "it gave no answer" : result.stderr.trim().split(`
`).at(-1) ?? "it ended without a word";
}
async function missing(host, query, tried) {
  if (tried.length === 0)
    return new UserError(
      "missing-tool",
      "There is no Python: neither .venv nor venv in the checkout, no VIRTUAL_ENV, no python3 on PATH.",
      "Set up Python before the audit (actions/setup-python), and install the requirements of the project."
    );
  let reasons = tried.map(({ program, reason }) => `${program}: ${reason}`).join("; ");
  return new UserError(
    "missing-tool",
    `No Python here can import ${query.modules.join(" and ")} (${reasons}).`,
    await installation(host, query.folders, tried[0]?.program ?? "python3", query.modules)
  );
}
async function installation(host, folders, program, modules) {
  let pip = `${program} -m pip install`;
  for (let folder of /* @__PURE__ */ new Set([...folders, "."])) {
    let has2 = async (name2) => await host.kindOf(posix3.join(folder, name2)) === "file", path = folder === "." ? "." : `./${folder}`;
    if (await has2("requirements.txt")) return beforeTheAudit(`${pip} -r ${posix3.join(folder, "requirements.txt")}`);
    if (await has2("uv.lock")) return beforeTheAudit(`uv sync --project ${path}`);
    if (await has2("pyproject.toml")) return beforeTheAudit(`${pip} ${path}`, `${pip} ${distributions(modules)}`);
  }
  return beforeTheAudit(`${pip} ${distributions(modules)}`);
}
var beforeTheAudit = (command, otherwise) => `Run \`${command}\` before the audit${otherwise === void 0 ? "" : ` (where that does not bring it: \`${otherwise}\`)`}.`, distributionOf = {
  dotenv: "python-dotenv",
  decouple: "python-decouple",
  psycopg2: "psycopg2-binary",
  psycopg: "psycopg[binary]",
  yaml: "PyYAML",
  jwt: "PyJWT",
  jose: "python-jose",
  sqlalchemy: "SQLAlchemy",
  flask_migrate: "Flask-Migrate",
  flask_sqlalchemy: "Flask-SQLAlchemy"
}, distributions = (modules) => modules.map((name2) => name2.split(".")[0] ?? name2).map((name2) => distributionOf[name2] ?? name2.replaceAll("_", "-")).join(" ");
function childEnvironment(host, configured2) {
  let home = host.environment.HOME, inherited = {};
  home !== void 0 && (inherited.PYTHONUSERBASE = `${home}/.local`);
  for (let name2 of ["PYTHONUSERBASE", "PYTHONPATH"]) {
    let value = host.environment[name2];
    value !== void 0 && (inherited[name2] = value);
  }
  return {
    ...inherited,
    ...configured2,
    PYTHONDONTWRITEBYTECODE: "1",
    PYTHONIOENCODING: "utf-8",
    PYTHONUNBUFFERED: "1",
    PYTHONHASHSEED: "0"
  };
}

// src/python/required-python.ts
import { posix as posix4 } from "node:path";
async function unmetPython(host, interpreter, folder) {
  for (let place of /* @__PURE__ */ new Set([folder, "."])) {
    let file = posix4.join(place, "pyproject.toml"), required = requiredPython(await host.readText(file) ?? "");
    if (required === void 0) continue;
    let version = await versionOf(host, interpreter);
    return version === void 0 || compare(version, required.lowest) >= 0 ? void 0 : `${file} asks for Python ${required.text}, and ${interpreter.program} is ${version.join(".")}`;
  }
}
function requiredPython(toml) {
  let text2 = /^\s*requires-python\s*=\s*["']([^"'\n]*)["']/m.exec(toml)?.[1], lowest = text2 === void 0 ? void 0 : versionIn(/>=\s*(\d+\.\d+)/.exec(text2)?.[1]);
  return text2 !== void 0 && lowest ? { text: text2, lowest } : void 0;
}
async function versionOf(host, { program, environment }) {
  return versionIn((await host.run({ program, arguments: ["-c", "import sys; print('%d.%d' % sys.version_info[:2])"], environment })).stdout.trim());
}
function versionIn(text2) {
  let [major, minor] = (text2 ?? "").split(".").map(Number);
  return major === void 0 || minor === void 0 || Number.isNaN(minor) ? void 0 : [major, minor];
}
var compare = (one, other) => one[0] - other[0] || one[1] - other[1];

// src/python/driver.ts
var shared = "src/python/schema_audit_channel.py", Driver = class _Driver {
  #host;
  #launch;
  #conversation;
  constructor(host, launch, conversation) {
    this.#host = host, this.#launch = launch, this.#conversation = conversation;
  }
  static async start(host, launch) {
    let paths = [launch.program, shared].map((file) => fileURLToPath(assetUrl(file))), options = { modules: [...new Set(paths.map((path) => posix5.dirname(path)))], directory: host.directory }, [program = ""] = paths, conversation = await host.converse({
      program: launch.interpreter.program,
      arguments: [program, JSON.stringify(options)],
      workingDirectory: launch.workingDirectory,
      environment: { ...launch.environment, ...launch.interpreter.environment }
    });
    return new _Driver(host, launch, conversation);
  }
  /** Rejects with a UserError for what the user can mend; with ChildEndedError (`timeout`) for an answer that does not come. */
  async ask(request, timeoutMilliseconds) {
    let answer = await this.#answerTo(request, timeoutMilliseconds);
    if (typeof answer != "object" || answer === null) throw new Error(`A driver answered ${JSON.stringify(answer)}.`);
    if ("failure" in answer) throw await this.#userError(answer.failure);
    return answer;
  }
  async close() {
    await this.#conversation[Symbol.asyncDispose]();
  }
  async #answerTo(request, timeoutMilliseconds) {
    try {
      return await this.#conversation.ask(request, timeoutMilliseconds);
    } catch (error) {
      if (!(error instanceof ChildEndedError) || error.reason === "timeout") throw error;
      let how = error.message.replaceAll(/^The child ended with |\.$/g, "");
      throw new UserError(
        "tool-failed",
        `${this.#launch.interpreter.program} ended with ${how} while it ran the repository's code. Its last words: ${lastLines(error.output)}`,
        "Run the tool by hand with the same Python; what ends it there ends it here.",
        { cause: error }
      );
    }
  }
  async #userError(failure) {
    let at = failure.file === void 0 ? "" : ` (${this.relative(failure.file)}:${failure.line})`, { program } = this.#launch.interpreter, options = { cause: new Error(failure.trace) };
    if (failure.exception === "NoDriver")
      return new UserError(
        "missing-tool",
        `${program} has no driver for PostgreSQL (${failure.message.replace(/^.*: /, "")}).`,
        `Run \`${program} -m pip install ${/asyncpg/.test(failure.message) ? "asyncpg" : "psycopg2-binary"}\` before the audit.`,
        options
      );
    if (failure.module !== void 0) return this.#missingModule(failure.module, at, options);
    if (failure.variables) {
      let names = failure.variables.join(", "), remedy = `Set ${names} under \`migrations.environment\`; the addresses of databases are set by the audit itself.`;
      return new UserError(
        "tool-failed",
        `The repository's code needs the environment variables ${names}${at}.`,
        remedy,
        options
      );
    }
    if (/the embedded PostgreSQL has one session at a time/.test(failure.message))
      return new UserError(
        "tool-failed",
        `The repository's code keeps a second connection to the database in a transaction${at}, and the embedded PostgreSQL has one session at a time.`,
        "Audit with `engine: postgres` on a service container, or close the first connection before.",
        options
      );
    let unmet = await unmetPython(this.#host, this.#launch.interpreter, this.#launch.workingDirectory);
    return new UserError(
      "tool-failed",
      `The repository's code raised ${inOneLine(failure.message)}${at}.`,
      unmet === void 0 ? `Run it by hand with ${program}, or set what it needs under \`migrations.environment\`.` : `${unmet}: make a virtual environment with such a Python, and let VIRTUAL_ENV name it.`,
      options
    );
  }
  async #missingModule(module, at, options) {
    let { interpreter, workingDirectory } = this.#launch, [top = module] = module.split("."), own = (await this.#host.files()).find(
      (file) => file === `${top}.py` || file.endsWith(`/${top}.py`) || `/${file}`.includes(`/${top}/`)
    ), message = `${interpreter.program} cannot import ${module}${at}.`;
    if (own !== void 0 && top !== "alembic") {
      let folder = posix5.dirname(own.slice(0, `/${own}`.lastIndexOf(`/${top}`) + 1)) || ".", remedy2 = `It lies in ${folder === "." ? "the checkout" : folder}: name its folder in prepend_sys_path, in PYTHONPATH, or install the project.`;
      return new UserError("missing-tool", message, remedy2, options);
    }
    let remedy = await installation(this.#host, [workingDirectory], interpreter.program, [top]);
    return new UserError("missing-tool", message, remedy, options);
  }
  /** A path of the driver's, relative to the audited directory. */
  relative(file) {
    let path = posix5.relative(this.#host.directory, file);
    return path.startsWith("..") ? file : path;
  }
  get program() {
    return this.#launch.interpreter.program;
  }
};
function inOneLine(text2) {
  let line = text2.replace(/\s*(?:\[SQL: [\s\S]*|\(Background on this error at: \S+\)[\s\S]*)$/, "").replaceAll(/[=*-]{4,}|\s+/g, " ").replaceAll(/ {2,}|( =)+ /g, " ").trim().replace(/\.$/, "");
  return line.length > 400 ? `${line.slice(0, 400)}\u2026` : line;
}
var lastLines = (output) => output.trim().split(`
`).slice(-3).join(" | ").slice(-500) || "(none)";

// src/python/scratch-environment.ts
function scratchEnvironment(url) {
  let { hostname, port, username, password, pathname } = new URL(url), parts = {
    host: hostname,
    port: port || "5432",
    user: decodeURIComponent(username),
    password: decodeURIComponent(password),
    database: decodeURIComponent(pathname.slice(1))
  }, variables = {};
  for (let name2 of urlNames) variables[name2] = url;
  for (let prefix of ["POSTGRES_", "POSTGRESQL_", "DB_", "DATABASE_", "PG_", "PG"])
    for (let [part, names] of Object.entries(partNames))
      for (let name2 of names) variables[`${prefix}${name2}`] = parts[part];
  return variables;
}
var urlNames = [
  "DATABASE_URL",
  "DATABASE_URI",
  "DATABASE_DSN",
  "DB_URL",
  "DB_URI",
  "DB_DSN",
  "POSTGRES_URL",
  "POSTGRES_URI",
  "POSTGRES_DSN",
  "PG_DSN",
  "PG_URL",
  "ALEMBIC_DATABASE_URL",
  "ASYNC_DATABASE_URL",
  "ASYNC_DATABASE_URI",
  "SQLALCHEMY_DATABASE_URI",
  "SQLALCHEMY_DATABASE_URL",
  "SQLALCHEMY_URL",
  "TEST_DATABASE_URL"
], partNames = {
  host: ["HOST", "HOSTNAME", "SERVER"],
  port: ["PORT"],
  user: ["USER", "USERNAME"],
  password: ["PASSWORD", "PASS"],
  database: ["DATABASE", "DB", "NAME", "DBNAME"]
};

// src/python/statements.ts
function assignmentOf(statement) {
  if (statement.name !== "AssignStatement") return;
  let [target2, ...rest] = statement.children;
  if (target2?.name !== "VariableName") return;
  let annotation = rest.find(({ name: name2 }) => name2 === "TypeDef")?.children.at(-1), operator2 = rest.findIndex(({ name: name2 }) => name2 === "AssignOp");
  if (operator2 === -1) return annotation ? { target: target2.text, annotation } : void 0;
  let values = rest.slice(operator2 + 1), value = values.length === 1 ? values[0] : void 0;
  return { target: target2.text, ...annotation ? { annotation } : {}, ...value ? { value } : {} };
}
function assignmentsOf(body) {
  let found = /* @__PURE__ */ new Map();
  for (let statement of body.statements) {
    let assignment = assignmentOf(statement);
    assignment?.value && found.set(assignment.target, assignment.value);
  }
  return found;
}
function argumentsOf(node) {
  let positional = [], named2 = /* @__PURE__ */ new Map();
  for (let part of argumentParts(node)) {
    let [first, second, third] = part;
    !first || first.name === "*" || first.name === "**" || (second?.name === "AssignOp" && third ? named2.set(first.text, third) : positional.push(first));
  }
  return { positional, named: named2 };
}
function argumentParts(node) {
  let parts = [[]];
  for (let child of node.child("ArgList")?.children.slice(1, -1) ?? [])
    child.name === "," ? parts.push([]) : parts.at(-1)?.push(child);
  return parts.filter((part) => part.length > 0);
}
function calleeOf(call) {
  return (call.children[0]?.text ?? "").replaceAll(/\s+/g, "");
}
function functionsOf(body) {
  return new Map(
    body.statements.filter(({ name: name2 }) => name2 === "FunctionDefinition").map((definition) => [definition.child("VariableName")?.text ?? "", definition])
  );
}
function docstringOf(body) {
  let [first] = body.statements, literal3 = first?.name === "ExpressionStatement" ? first.children[0] : void 0, text2 = literal3?.stringValue;
  return literal3 && text2 !== void 0 ? { text: text2, line: literal3.line } : void 0;
}
function doesNothing(body) {
  return body.statements.every((statement) => {
    if (statement.name === "PassStatement") return !0;
    if (statement.name === "ReturnStatement")
      return statement.children.length === 1 || statement.children[1]?.name === "None";
    let [only] = statement.children;
    return statement.name === "ExpressionStatement" && /^(String|ContinuedString|Ellipsis)$/.test(only?.name ?? "");
  });
}

// node_modules/@lezer/common/dist/index.js
var nextPropID = 0, Range = class {
  constructor(from, to) {
    this.from = from, this.to = to;
  }
}, NodeProp = class {
  /**
  Create a new node prop type.
  */
  constructor(config = {}) {
    this.id = nextPropID++, this.perNode = !!config.perNode, this.deserialize = config.deserialize || (() => {
      throw new Error("This node type doesn't define a deserialize function");
    }), this.combine = config.combine || null;
  }
  /**
  This is meant to be used with
  [`NodeSet.extend`](#common.NodeSet.extend) or
  [`LRParser.configure`](#lr.ParserConfig.props) to compute
  prop values for each node type in the set. Takes a [match
  object](#common.NodeType^match) or function that returns undefined
  if the node type doesn't get this prop, and the prop's value if
  it does.
  */
  add(match) {
    if (this.perNode)
      throw new RangeError("Can't add per-node props to node types");
    return typeof match != "function" && (match = NodeType.match(match)), (type) => {
      let result = match(type);
      return result === void 0 ? null : [this, result];
    };
  }
};
NodeProp.closedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.openedBy = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.group = new NodeProp({ deserialize: (str) => str.split(" ") });
NodeProp.isolate = new NodeProp({ deserialize: (value) => {
  if (value && value != "rtl" && value != "ltr" && value != "auto")
    throw new RangeError("Invalid value for isolate: " + value);
  return value || "auto";
} });
NodeProp.contextHash = new NodeProp({ perNode: !0 });
NodeProp.lookAhead = new NodeProp({ perNode: !0 });
NodeProp.mounted = new NodeProp({ perNode: !0 });
var MountedTree = class {
  constructor(tree, overlay, parser2, bracketed2 = !1) {
    this.tree = tree, this.overlay = overlay, this.parser = parser2, this.bracketed = bracketed2;
  }
  /**
  @internal
  */
  static get(tree) {
    return tree && tree.props && tree.props[NodeProp.mounted.id];
  }
}, noProps = /* @__PURE__ */ Object.create(null), NodeType = class _NodeType {
  /**
  @internal
  */
  constructor(name2, props, id3, flags = 0) {
    this.name = name2, this.props = props, this.id = id3, this.flags = flags;
  }
  /**
  Define a node type.
  */
  static define(spec) {
    let props = spec.props && spec.props.length ? /* @__PURE__ */ Object.create(null) : noProps, flags = (spec.top ? 1 : 0) | (spec.skipped ? 2 : 0) | (spec.error ? 4 : 0) | (spec.name == null ? 8 : 0), type = new _NodeType(spec.name || "", props, spec.id, flags);
    if (spec.props) {
      for (let src of spec.props)
        if (Array.isArray(src) || (src = src(type)), src) {
          if (src[0].perNode)
            throw new RangeError("Can't store a per-node prop on a node type");
          props[src[0].id] = src[1];
        }
    }
    return type;
  }
  /**
  Retrieves a node prop for this type. Will return `undefined` if
  the prop isn't present on this node.
  */
  prop(prop) {
    return this.props[prop.id];
  }
  /**
  True when this is the top node of a grammar.
  */
  get isTop() {
    return (this.flags & 1) > 0;
  }
  /**
  True when this node is produced by a skip rule.
  */
  get isSkipped() {
    return (this.flags & 2) > 0;
  }
  /**
  Indicates whether this is an error node.
  */
  get isError() {
    return (this.flags & 4) > 0;
  }
  /**
  When true, this node type doesn't correspond to a user-declared
  named node, for example because it is used to cache repetition.
  */
  get isAnonymous() {
    return (this.flags & 8) > 0;
  }
  /**
  Returns true when this node's name or one of its
  [groups](#common.NodeProp^group) matches the given string.
  */
  is(name2) {
    if (typeof name2 == "string") {
      if (this.name == name2)
        return !0;
      let group = this.prop(NodeProp.group);
      return group ? group.indexOf(name2) > -1 : !1;
    }
    return this.id == name2;
  }
  /**
  Create a function from node types to arbitrary values by
  specifying an object whose property names are node or
  [group](#common.NodeProp^group) names. Often useful with
  [`NodeProp.add`](#common.NodeProp.add). You can put multiple
  names, separated by spaces, in a single property name to map
  multiple node names to a single value.
  */
  static match(map) {
    let direct = /* @__PURE__ */ Object.create(null);
    for (let prop in map)
      for (let name2 of prop.split(" "))
        direct[name2] = map[prop];
    return (node) => {
      for (let groups = node.prop(NodeProp.group), i = -1; i < (groups ? groups.length : 0); i++) {
        let found = direct[i < 0 ? node.name : groups[i]];
        if (found)
          return found;
      }
    };
  }
};
NodeType.none = new NodeType(
  "",
  /* @__PURE__ */ Object.create(null),
  0,
  8
  /* NodeFlag.Anonymous */
);
var NodeSet = class _NodeSet {
  /**
  Create a set with the given types. The `id` property of each
  type should correspond to its position within the array.
  */
  constructor(types2) {
    this.types = types2;
    for (let i = 0; i < types2.length; i++)
      if (types2[i].id != i)
        throw new RangeError("Node type ids should correspond to array positions when creating a node set");
  }
  /**
  Create a copy of this set with some node properties added. The
  arguments to this method can be created with
  [`NodeProp.add`](#common.NodeProp.add).
  */
  extend(...props) {
    let newTypes = [];
    for (let type of this.types) {
      let newProps = null;
      for (let source of props) {
        let add = source(type);
        if (add) {
          newProps || (newProps = Object.assign({}, type.props));
          let value = add[1], prop = add[0];
          prop.combine && prop.id in newProps && (value = prop.combine(newProps[prop.id], value)), newProps[prop.id] = value;
        }
      }
      newTypes.push(newProps ? new NodeType(type.name, newProps, type.id, type.flags) : type);
    }
    return new _NodeSet(newTypes);
  }
}, CachedNode = /* @__PURE__ */ new WeakMap(), CachedInnerNode = /* @__PURE__ */ new WeakMap(), IterMode;
(function(IterMode2) {
  IterMode2[IterMode2.ExcludeBuffers = 1] = "ExcludeBuffers", IterMode2[IterMode2.IncludeAnonymous = 2] = "IncludeAnonymous", IterMode2[IterMode2.IgnoreMounts = 4] = "IgnoreMounts", IterMode2[IterMode2.IgnoreOverlays = 8] = "IgnoreOverlays", IterMode2[IterMode2.EnterBracketed = 16] = "EnterBracketed";
})(IterMode || (IterMode = {}));
var Tree = class _Tree {
  /**
  Construct a new tree. See also [`Tree.build`](#common.Tree^build).
  */
  constructor(type, children, positions, length, props) {
    if (this.type = type, this.children = children, this.positions = positions, this.length = length, this.props = null, props && props.length) {
      this.props = /* @__PURE__ */ Object.create(null);
      for (let [prop, value] of props)
        this.props[typeof prop == "number" ? prop : prop.id] = value;
    }
  }
  /**
  @internal
  */
  toString() {
    let mounted = MountedTree.get(this);
    if (mounted && !mounted.overlay)
      return mounted.tree.toString();
    let children = "";
    for (let ch of this.children) {
      let str = ch.toString();
      str && (children && (children += ","), children += str);
    }
    return this.type.name ? (/\W/.test(this.type.name) && !this.type.isError ? JSON.stringify(this.type.name) : this.type.name) + (children.length ? "(" + children + ")" : "") : children;
  }
  /**
  Get a [tree cursor](#common.TreeCursor) positioned at the top of
  the tree. Mode can be used to [control](#common.IterMode) which
  nodes the cursor visits.
  */
  cursor(mode = 0) {
    return new TreeCursor(this.topNode, mode);
  }
  /**
  Get a [tree cursor](#common.TreeCursor) pointing into this tree
  at the given position and side (see
  [`moveTo`](#common.TreeCursor.moveTo).
  */
  cursorAt(pos, side = 0, mode = 0) {
    let scope = CachedNode.get(this) || this.topNode, cursor = new TreeCursor(scope);
    return cursor.moveTo(pos, side), CachedNode.set(this, cursor._tree), cursor;
  }
  /**
  Get a [syntax node](#common.SyntaxNode) object for the top of the
  tree.
  */
  get topNode() {
    return new TreeNode(this, 0, 0, null);
  }
  /**
  Get the [syntax node](#common.SyntaxNode) at the given position.
  If `side` is -1, this will move into nodes that end at the
  position. If 1, it'll move into nodes that start at the
  position. With 0, it'll only enter nodes that cover the position
  from both sides.
  
  Note that this will not enter
  [overlays](#common.MountedTree.overlay), and you often want
  [`resolveInner`](#common.Tree.resolveInner) instead.
  */
  resolve(pos, side = 0) {
    let node = resolveNode(CachedNode.get(this) || this.topNode, pos, side, !1);
    return CachedNode.set(this, node), node;
  }
  /**
  Like [`resolve`](#common.Tree.resolve), but will enter
  [overlaid](#common.MountedTree.overlay) nodes, producing a syntax node
  pointing into the innermost overlaid tree at the given position
  (with parent links going through all parent structure, including
  the host trees).
  */
  resolveInner(pos, side = 0) {
    let node = resolveNode(CachedInnerNode.get(this) || this.topNode, pos, side, !0);
    return CachedInnerNode.set(this, node), node;
  }
  /**
  In some situations, it can be useful to iterate through all
  nodes around a position, including those in overlays that don't
  directly cover the position. This method gives you an iterator
  that will produce all nodes, from small to big, around the given
  position.
  */
  resolveStack(pos, side = 0) {
    return stackIterator(this, pos, side);
  }
  /**
  Iterate over the tree and its children, calling `enter` for any
  node that touches the `from`/`to` region (if given) before
  running over such a node's children, and `leave` (if given) when
  leaving the node. When `enter` returns `false`, that node will
  not have its children iterated over (or `leave` called).
  */
  iterate(spec) {
    let { enter, leave, from = 0, to = this.length } = spec, mode = spec.mode || 0, anon = (mode & IterMode.IncludeAnonymous) > 0;
    for (let c = this.cursor(mode | IterMode.IncludeAnonymous); ; ) {
      let entered = !1;
      if (c.from <= to && c.to >= from && (!anon && c.type.isAnonymous || enter(c) !== !1)) {
        if (c.firstChild())
          continue;
        entered = !0;
      }
      for (; entered && leave && (anon || !c.type.isAnonymous) && leave(c), !c.nextSibling(); ) {
        if (!c.parent())
          return;
        entered = !0;
      }
    }
  }
  /**
  Get the value of the given [node prop](#common.NodeProp) for this
  node. Works with both per-node and per-type props.
  */
  prop(prop) {
    return prop.perNode ? this.props ? this.props[prop.id] : void 0 : this.type.prop(prop);
  }
  /**
  Returns the node's [per-node props](#common.NodeProp.perNode) in a
  format that can be passed to the [`Tree`](#common.Tree)
  constructor.
  */
  get propValues() {
    let result = [];
    if (this.props)
      for (let id3 in this.props)
        result.push([+id3, this.props[id3]]);
    return result;
  }
  /**
  Balance the direct children of this tree, producing a copy of
  which may have children grouped into subtrees with type
  [`NodeType.none`](#common.NodeType^none).
  */
  balance(config = {}) {
    return this.children.length <= 8 ? this : balanceRange(NodeType.none, this.children, this.positions, 0, this.children.length, 0, this.length, (children, positions, length) => new _Tree(this.type, children, positions, length, this.propValues), config.makeTree || ((children, positions, length) => new _Tree(NodeType.none, children, positions, length)));
  }
  /**
  Build a tree from a postfix-ordered buffer of node information,
  or a cursor over such a buffer.
  */
  static build(data) {
    return buildTree(data);
  }
};
Tree.empty = new Tree(NodeType.none, [], [], 0);
var FlatBufferCursor = class _FlatBufferCursor {
  constructor(buffer, index) {
    this.buffer = buffer, this.index = index;
  }
  get id() {
    return this.buffer[this.index - 4];
  }
  get start() {
    return this.buffer[this.index - 3];
  }
  get end() {
    return this.buffer[this.index - 2];
  }
  get size() {
    return this.buffer[this.index - 1];
  }
  get pos() {
    return this.index;
  }
  next() {
    this.index -= 4;
  }
  fork() {
    return new _FlatBufferCursor(this.buffer, this.index);
  }
}, TreeBuffer = class _TreeBuffer {
  /**
  Create a tree buffer.
  */
  constructor(buffer, length, set) {
    this.buffer = buffer, this.length = length, this.set = set;
  }
  /**
  @internal
  */
  get type() {
    return NodeType.none;
  }
  /**
  @internal
  */
  toString() {
    let result = [];
    for (let index = 0; index < this.buffer.length; )
      result.push(this.childString(index)), index = this.buffer[index + 3];
    return result.join(",");
  }
  /**
  @internal
  */
  childString(index) {
    let id3 = this.buffer[index], endIndex = this.buffer[index + 3], type = this.set.types[id3], result = type.name;
    if (/\W/.test(result) && !type.isError && (result = JSON.stringify(result)), index += 4, endIndex == index)
      return result;
    let children = [];
    for (; index < endIndex; )
      children.push(this.childString(index)), index = this.buffer[index + 3];
    return result + "(" + children.join(",") + ")";
  }
  /**
  @internal
  */
  findChild(startIndex, endIndex, dir, pos, side) {
    let { buffer } = this, pick = -1;
    for (let i = startIndex; i != endIndex && !(checkSide(side, pos, buffer[i + 1], buffer[i + 2]) && (pick = i, dir > 0)); i = buffer[i + 3])
      ;
    return pick;
  }
  /**
  @internal
  */
  slice(startI, endI, from) {
    let b = this.buffer, copy = new Uint16Array(endI - startI), len = 0;
    for (let i = startI, j = 0; i < endI; ) {
      copy[j++] = b[i++], copy[j++] = b[i++] - from;
      let to = copy[j++] = b[i++] - from;
      copy[j++] = b[i++] - startI, len = Math.max(len, to);
    }
    return new _TreeBuffer(copy, len, this.set);
  }
};
function checkSide(side, pos, from, to) {
  switch (side) {
    case -2:
      return from < pos;
    case -1:
      return to >= pos && from < pos;
    case 0:
      return from < pos && to > pos;
    case 1:
      return from <= pos && to > pos;
    case 2:
      return to > pos;
    case 4:
      return !0;
  }
}
function resolveNode(node, pos, side, overlays) {
  for (var _a; node.from == node.to || (side < 1 ? node.from >= pos : node.from > pos) || (side > -1 ? node.to <= pos : node.to < pos); ) {
    let parent = !overlays && node instanceof TreeNode && node.index < 0 ? null : node.parent;
    if (!parent)
      return node;
    node = parent;
  }
  let mode = overlays ? 0 : IterMode.IgnoreOverlays;
  if (overlays)
    for (let scan = node, parent = scan.parent; parent; scan = parent, parent = scan.parent)
      scan instanceof TreeNode && scan.index < 0 && ((_a = parent.enter(pos, side, mode)) === null || _a === void 0 ? void 0 : _a.from) != scan.from && (node = parent);
  for (; ; ) {
    let inner = node.enter(pos, side, mode);
    if (!inner)
      return node;
    node = inner;
  }
}
var BaseNode = class {
  cursor(mode = 0) {
    return new TreeCursor(this, mode);
  }
  getChild(type, before = null, after = null) {
    let r = getChildren(this, type, before, after);
    return r.length ? r[0] : null;
  }
  getChildren(type, before = null, after = null) {
    return getChildren(this, type, before, after);
  }
  resolve(pos, side = 0) {
    return resolveNode(this, pos, side, !1);
  }
  resolveInner(pos, side = 0) {
    return resolveNode(this, pos, side, !0);
  }
  matchContext(context) {
    return matchNodeContext(this.parent, context);
  }
  enterUnfinishedNodesBefore(pos) {
    let scan = this.childBefore(pos), node = this;
    for (; scan; ) {
      let last = scan.lastChild;
      if (!last || last.to != scan.to)
        break;
      last.type.isError && last.from == last.to ? (node = scan, scan = last.prevSibling) : scan = last;
    }
    return node;
  }
  get node() {
    return this;
  }
  get next() {
    return this.parent;
  }
}, TreeNode = class _TreeNode extends BaseNode {
  constructor(_tree, from, index, _parent) {
    super(), this._tree = _tree, this.from = from, this.index = index, this._parent = _parent;
  }
  get type() {
    return this._tree.type;
  }
  get name() {
    return this._tree.type.name;
  }
  get to() {
    return this.from + this._tree.length;
  }
  nextChild(i, dir, pos, side, mode = 0) {
    for (let parent = this; ; ) {
      for (let { children, positions } = parent._tree, e = dir > 0 ? children.length : -1; i != e; i += dir) {
        let next = children[i], start = positions[i] + parent.from, mounted;
        if (!(!(mode & IterMode.EnterBracketed && next instanceof Tree && (mounted = MountedTree.get(next)) && !mounted.overlay && mounted.bracketed && pos >= start && pos <= start + next.length) && !checkSide(side, pos, start, start + next.length))) {
          if (next instanceof TreeBuffer) {
            if (mode & IterMode.ExcludeBuffers)
              continue;
            let index = next.findChild(0, next.buffer.length, dir, pos - start, side);
            if (index > -1)
              return new BufferNode(new BufferContext(parent, next, i, start), null, index);
          } else if (mode & IterMode.IncludeAnonymous || !next.type.isAnonymous || hasChild(next)) {
            let mounted2;
            if (!(mode & IterMode.IgnoreMounts) && (mounted2 = MountedTree.get(next)) && !mounted2.overlay)
              return new _TreeNode(mounted2.tree, start, i, parent);
            let inner = new _TreeNode(next, start, i, parent);
            return mode & IterMode.IncludeAnonymous || !inner.type.isAnonymous ? inner : inner.nextChild(dir < 0 ? next.children.length - 1 : 0, dir, pos, side, mode);
          }
        }
      }
      if (mode & IterMode.IncludeAnonymous || !parent.type.isAnonymous || (parent.index >= 0 ? i = parent.index + dir : i = dir < 0 ? -1 : parent._parent._tree.children.length, parent = parent._parent, !parent))
        return null;
    }
  }
  get firstChild() {
    return this.nextChild(
      0,
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  get lastChild() {
    return this.nextChild(
      this._tree.children.length - 1,
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  childAfter(pos) {
    return this.nextChild(
      0,
      1,
      pos,
      2
      /* Side.After */
    );
  }
  childBefore(pos) {
    return this.nextChild(
      this._tree.children.length - 1,
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  prop(prop) {
    return this._tree.prop(prop);
  }
  enter(pos, side, mode = 0) {
    let mounted;
    if (!(mode & IterMode.IgnoreOverlays) && (mounted = MountedTree.get(this._tree)) && mounted.overlay) {
      let rPos = pos - this.from, enterBracketed = mode & IterMode.EnterBracketed && mounted.bracketed;
      for (let { from, to } of mounted.overlay)
        if ((side > 0 || enterBracketed ? from <= rPos : from < rPos) && (side < 0 || enterBracketed ? to >= rPos : to > rPos))
          return new _TreeNode(mounted.tree, mounted.overlay[0].from + this.from, -1, this);
    }
    return this.nextChild(0, 1, pos, side, mode);
  }
  nextSignificantParent() {
    let val = this;
    for (; val.type.isAnonymous && val._parent; )
      val = val._parent;
    return val;
  }
  get parent() {
    return this._parent ? this._parent.nextSignificantParent() : null;
  }
  get nextSibling() {
    return this._parent && this.index >= 0 ? this._parent.nextChild(
      this.index + 1,
      1,
      0,
      4
      /* Side.DontCare */
    ) : null;
  }
  get prevSibling() {
    return this._parent && this.index >= 0 ? this._parent.nextChild(
      this.index - 1,
      -1,
      0,
      4
      /* Side.DontCare */
    ) : null;
  }
  get tree() {
    return this._tree;
  }
  toTree() {
    return this._tree;
  }
  /**
  @internal
  */
  toString() {
    return this._tree.toString();
  }
};
function getChildren(node, type, before, after) {
  let cur = node.cursor(), result = [];
  if (!cur.firstChild())
    return result;
  if (before != null) {
    for (let found = !1; !found; )
      if (found = cur.type.is(before), !cur.nextSibling())
        return result;
  }
  for (; ; ) {
    if (after != null && cur.type.is(after))
      return result;
    if (cur.type.is(type) && result.push(cur.node), !cur.nextSibling())
      return after == null ? result : [];
  }
}
function matchNodeContext(node, context, i = context.length - 1) {
  for (let p = node; i >= 0; p = p.parent) {
    if (!p)
      return !1;
    if (!p.type.isAnonymous) {
      if (context[i] && context[i] != p.name)
        return !1;
      i--;
    }
  }
  return !0;
}
var BufferContext = class {
  constructor(parent, buffer, index, start) {
    this.parent = parent, this.buffer = buffer, this.index = index, this.start = start;
  }
}, BufferNode = class _BufferNode extends BaseNode {
  get name() {
    return this.type.name;
  }
  get from() {
    return this.context.start + this.context.buffer.buffer[this.index + 1];
  }
  get to() {
    return this.context.start + this.context.buffer.buffer[this.index + 2];
  }
  constructor(context, _parent, index) {
    super(), this.context = context, this._parent = _parent, this.index = index, this.type = context.buffer.set.types[context.buffer.buffer[index]];
  }
  child(dir, pos, side) {
    let { buffer } = this.context, index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.context.start, side);
    return index < 0 ? null : new _BufferNode(this.context, this, index);
  }
  get firstChild() {
    return this.child(
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  get lastChild() {
    return this.child(
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  childAfter(pos) {
    return this.child(
      1,
      pos,
      2
      /* Side.After */
    );
  }
  childBefore(pos) {
    return this.child(
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  prop(prop) {
    return this.type.prop(prop);
  }
  enter(pos, side, mode = 0) {
    if (mode & IterMode.ExcludeBuffers)
      return null;
    let { buffer } = this.context, index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], side > 0 ? 1 : -1, pos - this.context.start, side);
    return index < 0 ? null : new _BufferNode(this.context, this, index);
  }
  get parent() {
    return this._parent || this.context.parent.nextSignificantParent();
  }
  externalSibling(dir) {
    return this._parent ? null : this.context.parent.nextChild(
      this.context.index + dir,
      dir,
      0,
      4
      /* Side.DontCare */
    );
  }
  get nextSibling() {
    let { buffer } = this.context, after = buffer.buffer[this.index + 3];
    return after < (this._parent ? buffer.buffer[this._parent.index + 3] : buffer.buffer.length) ? new _BufferNode(this.context, this._parent, after) : this.externalSibling(1);
  }
  get prevSibling() {
    let { buffer } = this.context, parentStart = this._parent ? this._parent.index + 4 : 0;
    return this.index == parentStart ? this.externalSibling(-1) : new _BufferNode(this.context, this._parent, buffer.findChild(
      parentStart,
      this.index,
      -1,
      0,
      4
      /* Side.DontCare */
    ));
  }
  get tree() {
    return null;
  }
  toTree() {
    let children = [], positions = [], { buffer } = this.context, startI = this.index + 4, endI = buffer.buffer[this.index + 3];
    if (endI > startI) {
      let from = buffer.buffer[this.index + 1];
      children.push(buffer.slice(startI, endI, from)), positions.push(0);
    }
    return new Tree(this.type, children, positions, this.to - this.from);
  }
  /**
  @internal
  */
  toString() {
    return this.context.buffer.childString(this.index);
  }
};
function iterStack(heads) {
  if (!heads.length)
    return null;
  let pick = 0, picked = heads[0];
  for (let i = 1; i < heads.length; i++) {
    let node = heads[i];
    (node.from > picked.from || node.to < picked.to) && (picked = node, pick = i);
  }
  let next = picked instanceof TreeNode && picked.index < 0 ? null : picked.parent, newHeads = heads.slice();
  return next ? newHeads[pick] = next : newHeads.splice(pick, 1), new StackIterator(newHeads, picked);
}
var StackIterator = class {
  constructor(heads, node) {
    this.heads = heads, this.node = node;
  }
  get next() {
    return iterStack(this.heads);
  }
};
function stackIterator(tree, pos, side) {
  let inner = tree.resolveInner(pos, side), layers = null;
  for (let scan = inner instanceof TreeNode ? inner : inner.context.parent; scan; scan = scan.parent)
    if (scan.index < 0) {
      let parent = scan.parent;
      (layers || (layers = [inner])).push(parent.resolve(pos, side)), scan = parent;
    } else {
      let mount = MountedTree.get(scan.tree);
      if (mount && mount.overlay && mount.overlay[0].from <= pos && mount.overlay[mount.overlay.length - 1].to >= pos) {
        let root = new TreeNode(mount.tree, mount.overlay[0].from + scan.from, -1, scan);
        (layers || (layers = [inner])).push(resolveNode(root, pos, side, !1));
      }
    }
  return layers ? iterStack(layers) : inner;
}
var TreeCursor = class {
  /**
  Shorthand for `.type.name`.
  */
  get name() {
    return this.type.name;
  }
  /**
  @internal
  */
  constructor(node, mode = 0) {
    if (this.buffer = null, this.stack = [], this.index = 0, this.bufferNode = null, this.mode = mode & ~IterMode.EnterBracketed, node instanceof TreeNode)
      this.yieldNode(node);
    else {
      this._tree = node.context.parent, this.buffer = node.context;
      for (let n = node._parent; n; n = n._parent)
        this.stack.unshift(n.index);
      this.bufferNode = node, this.yieldBuf(node.index);
    }
  }
  yieldNode(node) {
    return node ? (this._tree = node, this.type = node.type, this.from = node.from, this.to = node.to, !0) : !1;
  }
  yieldBuf(index, type) {
    this.index = index;
    let { start, buffer } = this.buffer;
    return this.type = type || buffer.set.types[buffer.buffer[index]], this.from = start + buffer.buffer[index + 1], this.to = start + buffer.buffer[index + 2], !0;
  }
  /**
  @internal
  */
  yield(node) {
    return node ? node instanceof TreeNode ? (this.buffer = null, this.yieldNode(node)) : (this.buffer = node.context, this.yieldBuf(node.index, node.type)) : !1;
  }
  /**
  @internal
  */
  toString() {
    return this.buffer ? this.buffer.buffer.childString(this.index) : this._tree.toString();
  }
  /**
  @internal
  */
  enterChild(dir, pos, side) {
    if (!this.buffer)
      return this.yield(this._tree.nextChild(dir < 0 ? this._tree._tree.children.length - 1 : 0, dir, pos, side, this.mode));
    let { buffer } = this.buffer, index = buffer.findChild(this.index + 4, buffer.buffer[this.index + 3], dir, pos - this.buffer.start, side);
    return index < 0 ? !1 : (this.stack.push(this.index), this.yieldBuf(index));
  }
  /**
  Move the cursor to this node's first child. When this returns
  false, the node has no child, and the cursor has not been moved.
  */
  firstChild() {
    return this.enterChild(
      1,
      0,
      4
      /* Side.DontCare */
    );
  }
  /**
  Move the cursor to this node's last child.
  */
  lastChild() {
    return this.enterChild(
      -1,
      0,
      4
      /* Side.DontCare */
    );
  }
  /**
  Move the cursor to the first child that ends after `pos`.
  */
  childAfter(pos) {
    return this.enterChild(
      1,
      pos,
      2
      /* Side.After */
    );
  }
  /**
  Move to the last child that starts before `pos`.
  */
  childBefore(pos) {
    return this.enterChild(
      -1,
      pos,
      -2
      /* Side.Before */
    );
  }
  /**
  Move the cursor to the child around `pos`. If side is -1 the
  child may end at that position, when 1 it may start there. This
  will also enter [overlaid](#common.MountedTree.overlay)
  [mounted](#common.NodeProp^mounted) trees unless `overlays` is
  set to false.
  */
  enter(pos, side, mode = this.mode) {
    return this.buffer ? mode & IterMode.ExcludeBuffers ? !1 : this.enterChild(1, pos, side) : this.yield(this._tree.enter(pos, side, mode));
  }
  /**
  Move to the node's parent node, if this isn't the top node.
  */
  parent() {
    if (!this.buffer)
      return this.yieldNode(this.mode & IterMode.IncludeAnonymous ? this._tree._parent : this._tree.parent);
    if (this.stack.length)
      return this.yieldBuf(this.stack.pop());
    let parent = this.mode & IterMode.IncludeAnonymous ? this.buffer.parent : this.buffer.parent.nextSignificantParent();
    return this.buffer = null, this.yieldNode(parent);
  }
  /**
  @internal
  */
  sibling(dir) {
    if (!this.buffer)
      return this._tree._parent ? this.yield(this._tree.index < 0 ? null : this._tree._parent.nextChild(this._tree.index + dir, dir, 0, 4, this.mode)) : !1;
    let { buffer } = this.buffer, d = this.stack.length - 1;
    if (dir < 0) {
      let parentStart = d < 0 ? 0 : this.stack[d] + 4;
      if (this.index != parentStart)
        return this.yieldBuf(buffer.findChild(
          parentStart,
          this.index,
          -1,
          0,
          4
          /* Side.DontCare */
        ));
    } else {
      let after = buffer.buffer[this.index + 3];
      if (after < (d < 0 ? buffer.buffer.length : buffer.buffer[this.stack[d] + 3]))
        return this.yieldBuf(after);
    }
    return d < 0 ? this.yield(this.buffer.parent.nextChild(this.buffer.index + dir, dir, 0, 4, this.mode)) : !1;
  }
  /**
  Move to this node's next sibling, if any.
  */
  nextSibling() {
    return this.sibling(1);
  }
  /**
  Move to this node's previous sibling, if any.
  */
  prevSibling() {
    return this.sibling(-1);
  }
  atLastNode(dir) {
    let index, parent, { buffer } = this;
    if (buffer) {
      if (dir > 0) {
        if (this.index < buffer.buffer.buffer.length)
          return !1;
      } else
        for (let i = 0; i < this.index; i++)
          if (buffer.buffer.buffer[i + 3] < this.index)
            return !1;
      ({ index, parent } = buffer);
    } else
      ({ index, _parent: parent } = this._tree);
    for (; parent; { index, _parent: parent } = parent)
      if (index > -1)
        for (let i = index + dir, e = dir < 0 ? -1 : parent._tree.children.length; i != e; i += dir) {
          let child = parent._tree.children[i];
          if (this.mode & IterMode.IncludeAnonymous || child instanceof TreeBuffer || !child.type.isAnonymous || hasChild(child))
            return !1;
        }
    return !0;
  }
  move(dir, enter) {
    if (enter && this.enterChild(
      dir,
      0,
      4
      /* Side.DontCare */
    ))
      return !0;
    for (; ; ) {
      if (this.sibling(dir))
        return !0;
      if (this.atLastNode(dir) || !this.parent())
        return !1;
    }
  }
  /**
  Move to the next node in a
  [pre-order](https://en.wikipedia.org/wiki/Tree_traversal#Pre-order,_NLR)
  traversal, going from a node to its first child or, if the
  current node is empty or `enter` is false, its next sibling or
  the next sibling of the first parent node that has one.
  */
  next(enter = !0) {
    return this.move(1, enter);
  }
  /**
  Move to the next node in a last-to-first pre-order traversal. A
  node is followed by its last child or, if it has none, its
  previous sibling or the previous sibling of the first parent
  node that has one.
  */
  prev(enter = !0) {
    return this.move(-1, enter);
  }
  /**
  Move the cursor to the innermost node that covers `pos`. If
  `side` is -1, it will enter nodes that end at `pos`. If it is 1,
  it will enter nodes that start at `pos`.
  */
  moveTo(pos, side = 0) {
    for (; (this.from == this.to || (side < 1 ? this.from >= pos : this.from > pos) || (side > -1 ? this.to <= pos : this.to < pos)) && this.parent(); )
      ;
    for (; this.enterChild(1, pos, side); )
      ;
    return this;
  }
  /**
  Get a [syntax node](#common.SyntaxNode) at the cursor's current
  position.
  */
  get node() {
    if (!this.buffer)
      return this._tree;
    let cache = this.bufferNode, result = null, depth = 0;
    if (cache && cache.context == this.buffer)
      scan: for (let index = this.index, d = this.stack.length; d >= 0; ) {
        for (let c = cache; c; c = c._parent)
          if (c.index == index) {
            if (index == this.index)
              return c;
            result = c, depth = d + 1;
            break scan;
          }
        index = this.stack[--d];
      }
    for (let i = depth; i < this.stack.length; i++)
      result = new BufferNode(this.buffer, result, this.stack[i]);
    return this.bufferNode = new BufferNode(this.buffer, result, this.index);
  }
  /**
  Get the [tree](#common.Tree) that represents the current node, if
  any. Will return null when the node is in a [tree
  buffer](#common.TreeBuffer).
  */
  get tree() {
    return this.buffer ? null : this._tree._tree;
  }
  /**
  Iterate over the current node and all its descendants, calling
  `enter` when entering a node and `leave`, if given, when leaving
  one. When `enter` returns `false`, any children of that node are
  skipped, and `leave` isn't called for it.
  */
  iterate(enter, leave) {
    for (let depth = 0; ; ) {
      let mustLeave = !1;
      if (this.type.isAnonymous || enter(this) !== !1) {
        if (this.firstChild()) {
          depth++;
          continue;
        }
        this.type.isAnonymous || (mustLeave = !0);
      }
      for (; ; ) {
        if (mustLeave && leave && leave(this), mustLeave = this.type.isAnonymous, !depth)
          return;
        if (this.nextSibling())
          break;
        this.parent(), depth--, mustLeave = !0;
      }
    }
  }
  /**
  Test whether the current node matches a given context—a sequence
  of direct parent node names. Empty strings in the context array
  are treated as wildcards.
  */
  matchContext(context) {
    if (!this.buffer)
      return matchNodeContext(this.node.parent, context);
    let { buffer } = this.buffer, { types: types2 } = buffer.set;
    for (let i = context.length - 1, d = this.stack.length - 1; i >= 0; d--) {
      if (d < 0)
        return matchNodeContext(this._tree, context, i);
      let type = types2[buffer.buffer[this.stack[d]]];
      if (!type.isAnonymous) {
        if (context[i] && context[i] != type.name)
          return !1;
        i--;
      }
    }
    return !0;
  }
};
function hasChild(tree) {
  return tree.children.some((ch) => ch instanceof TreeBuffer || !ch.type.isAnonymous || hasChild(ch));
}
function buildTree(data) {
  var _a;
  let { buffer, nodeSet, maxBufferLength = 1024, reused = [], minRepeatType = nodeSet.types.length } = data, cursor = Array.isArray(buffer) ? new FlatBufferCursor(buffer, buffer.length) : buffer, types2 = nodeSet.types, contextHash = 0, lookAhead = 0;
  function takeNode(parentStart, minPos, children2, positions2, inRepeat, depth) {
    let { id: id3, start, end, size } = cursor, lookAheadAtStart = lookAhead, contextAtStart = contextHash;
    if (size < 0)
      if (cursor.next(), size == -1) {
        let node2 = reused[id3];
        children2.push(node2), positions2.push(start - parentStart);
        return;
      } else if (size == -3) {
        contextHash = id3;
        return;
      } else if (size == -4) {
        lookAhead = id3;
        return;
      } else
        throw new RangeError(`Unrecognized record size: ${size}`);
    let type = types2[id3], node, buffer2, startPos = start - parentStart;
    if (end - start <= maxBufferLength && (buffer2 = findBufferSize(cursor.pos - minPos, inRepeat))) {
      let data2 = new Uint16Array(buffer2.size - buffer2.skip), endPos = cursor.pos - buffer2.size, index = data2.length;
      for (; cursor.pos > endPos; )
        index = copyToBuffer(buffer2.start, data2, index);
      node = new TreeBuffer(data2, end - buffer2.start, nodeSet), startPos = buffer2.start - parentStart;
    } else {
      let endPos = cursor.pos - size;
      cursor.next();
      let localChildren = [], localPositions = [], localInRepeat = id3 >= minRepeatType ? id3 : -1, lastGroup = 0, lastEnd = end, groupLookAhead = lookAheadAtStart;
      for (; cursor.pos > endPos; )
        localInRepeat >= 0 && cursor.id == localInRepeat && cursor.size >= 0 ? (cursor.end <= lastEnd - maxBufferLength && (makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart), lastGroup = localChildren.length, lastEnd = cursor.end, groupLookAhead = lookAhead), cursor.next()) : depth > 2500 ? takeFlatNode(start, endPos, localChildren, localPositions) : (localInRepeat >= 0 && cursor.size == -1 && reused[cursor.id].type == nodeSet.types[localInRepeat] && (lastGroup < localChildren.length && makeRepeatLeaf(localChildren, localPositions, start, lastGroup, cursor.end, lastEnd, localInRepeat, groupLookAhead, contextAtStart), lastGroup = localChildren.length + 1, lastEnd = cursor.start, groupLookAhead = lookAhead), takeNode(start, endPos, localChildren, localPositions, localInRepeat, depth + 1));
      if (localInRepeat >= 0 && lastGroup > 0 && lastGroup < localChildren.length && makeRepeatLeaf(localChildren, localPositions, start, lastGroup, start, lastEnd, localInRepeat, groupLookAhead, contextAtStart), localChildren.reverse(), localPositions.reverse(), localInRepeat > -1 && lastGroup > 0) {
        let make = makeBalanced(type, contextAtStart);
        node = balanceRange(type, localChildren, localPositions, 0, localChildren.length, 0, end - start, make, make);
      } else
        node = makeTree(type, localChildren, localPositions, end - start, lookAheadAtStart - end, contextAtStart);
    }
    children2.push(node), positions2.push(startPos);
  }
  function takeFlatNode(parentStart, minPos, children2, positions2) {
    let nodes = [], nodeCount = 0, stopAt = -1;
    for (; cursor.pos > minPos; ) {
      let { id: id3, start, end, size } = cursor;
      if (size > 4)
        cursor.next();
      else {
        if (stopAt > -1 && start < stopAt)
          break;
        stopAt < 0 && (stopAt = end - maxBufferLength), nodes.push(id3, start, end), nodeCount++, cursor.next();
      }
    }
    if (nodeCount) {
      let buffer2 = new Uint16Array(nodeCount * 4), start = nodes[nodes.length - 2];
      for (let i = nodes.length - 3, j = 0; i >= 0; i -= 3)
        buffer2[j++] = nodes[i], buffer2[j++] = nodes[i + 1] - start, buffer2[j++] = nodes[i + 2] - start, buffer2[j++] = j;
      children2.push(new TreeBuffer(buffer2, nodes[2] - start, nodeSet)), positions2.push(start - parentStart);
    }
  }
  function makeBalanced(type, contextHash2) {
    return (children2, positions2, length2) => {
      let lookAhead2 = 0, lastI = children2.length - 1, last, lookAheadProp;
      if (lastI >= 0 && (last = children2[lastI]) instanceof Tree) {
        if (!lastI && last.type == type && last.length == length2)
          return last;
        (lookAheadProp = last.prop(NodeProp.lookAhead)) && (lookAhead2 = positions2[lastI] + last.length + lookAheadProp - length2);
      }
      return makeTree(type, children2, positions2, length2, lookAhead2, contextHash2);
    };
  }
  function makeRepeatLeaf(children2, positions2, base, i, from, to, type, lookAhead2, contextHash2) {
    let localChildren = [], localPositions = [];
    for (; children2.length > i; )
      localChildren.push(children2.pop()), localPositions.push(positions2.pop() + base - from);
    children2.push(makeTree(nodeSet.types[type], localChildren, localPositions, to - from, lookAhead2 - to, contextHash2)), positions2.push(from - base);
  }
  function makeTree(type, children2, positions2, length2, lookAhead2, contextHash2, props) {
    if (contextHash2) {
      let pair3 = [NodeProp.contextHash, contextHash2];
      props = props ? [pair3].concat(props) : [pair3];
    }
    if (lookAhead2 > 25) {
      let pair3 = [NodeProp.lookAhead, lookAhead2];
      props = props ? [pair3].concat(props) : [pair3];
    }
    return new Tree(type, children2, positions2, length2, props);
  }
  function findBufferSize(maxSize, inRepeat) {
    let fork = cursor.fork(), size = 0, start = 0, skip = 0, minStart = fork.end - maxBufferLength, result = { size: 0, start: 0, skip: 0 };
    scan: for (let minPos = fork.pos - maxSize; fork.pos > minPos; ) {
      let nodeSize2 = fork.size;
      if (fork.id == inRepeat && nodeSize2 >= 0) {
        result.size = size, result.start = start, result.skip = skip, skip += 4, size += 4, fork.next();
        continue;
      }
      let startPos = fork.pos - nodeSize2;
      if (nodeSize2 < 0 || startPos < minPos || fork.start < minStart)
        break;
      let localSkipped = fork.id >= minRepeatType ? 4 : 0, nodeStart = fork.start;
      for (fork.next(); fork.pos > startPos; ) {
        if (fork.size < 0)
          if (fork.size == -3 || fork.size == -4)
            localSkipped += 4;
          else
            break scan;
        else fork.id >= minRepeatType && (localSkipped += 4);
        fork.next();
      }
      start = nodeStart, size += nodeSize2, skip += localSkipped;
    }
    return (inRepeat < 0 || size == maxSize) && (result.size = size, result.start = start, result.skip = skip), result.size > 4 ? result : void 0;
  }
  function copyToBuffer(bufferStart, buffer2, index) {
    let { id: id3, start, end, size } = cursor;
    if (cursor.next(), size >= 0 && id3 < minRepeatType) {
      let startIndex = index;
      if (size > 4) {
        let endPos = cursor.pos - (size - 4);
        for (; cursor.pos > endPos; )
          index = copyToBuffer(bufferStart, buffer2, index);
      }
      buffer2[--index] = startIndex, buffer2[--index] = end - bufferStart, buffer2[--index] = start - bufferStart, buffer2[--index] = id3;
    } else size == -3 ? contextHash = id3 : size == -4 && (lookAhead = id3);
    return index;
  }
  let children = [], positions = [];
  for (; cursor.pos > 0; )
    takeNode(data.start || 0, data.bufferStart || 0, children, positions, -1, 0);
  let length = (_a = data.length) !== null && _a !== void 0 ? _a : children.length ? positions[0] + children[0].length : 0;
  return new Tree(types2[data.topID], children.reverse(), positions.reverse(), length);
}
var nodeSizeCache = /* @__PURE__ */ new WeakMap();
function nodeSize(balanceType, node) {
  if (!balanceType.isAnonymous || node instanceof TreeBuffer || node.type != balanceType)
    return 1;
  let size = nodeSizeCache.get(node);
  if (size == null) {
    size = 1;
    for (let child of node.children) {
      if (child.type != balanceType || !(child instanceof Tree)) {
        size = 1;
        break;
      }
      size += nodeSize(balanceType, child);
    }
    nodeSizeCache.set(node, size);
  }
  return size;
}
function balanceRange(balanceType, children, positions, from, to, start, length, mkTop, mkTree) {
  let total = 0;
  for (let i = from; i < to; i++)
    total += nodeSize(balanceType, children[i]);
  let maxChild = Math.ceil(
    total * 1.5 / 8
    /* Balance.BranchFactor */
  ), localChildren = [], localPositions = [];
  function divide(children2, positions2, from2, to2, offset) {
    for (let i = from2; i < to2; ) {
      let groupFrom = i, groupStart = positions2[i], groupSize = nodeSize(balanceType, children2[i]);
      for (i++; i < to2; i++) {
        let nextSize = nodeSize(balanceType, children2[i]);
        if (groupSize + nextSize >= maxChild)
          break;
        groupSize += nextSize;
      }
      if (i == groupFrom + 1) {
        if (groupSize > maxChild) {
          let only = children2[groupFrom];
          divide(only.children, only.positions, 0, only.children.length, positions2[groupFrom] + offset);
          continue;
        }
        localChildren.push(children2[groupFrom]);
      } else {
        let length2 = positions2[i - 1] + children2[i - 1].length - groupStart;
        localChildren.push(balanceRange(balanceType, children2, positions2, groupFrom, i, groupStart, length2, null, mkTree));
      }
      localPositions.push(groupStart + offset - start);
    }
  }
  return divide(children, positions, from, to, 0), (mkTop || mkTree)(localChildren, localPositions, length);
}
var Parser = class {
  /**
  Start a parse, returning a [partial parse](#common.PartialParse)
  object. [`fragments`](#common.TreeFragment) can be passed in to
  make the parse incremental.
  
  By default, the entire input is parsed. You can pass `ranges`,
  which should be a sorted array of non-empty, non-overlapping
  ranges, to parse only those ranges. The tree returned in that
  case will start at `ranges[0].from`.
  */
  startParse(input, fragments, ranges) {
    return typeof input == "string" && (input = new StringInput(input)), ranges = ranges ? ranges.length ? ranges.map((r) => new Range(r.from, r.to)) : [new Range(0, 0)] : [new Range(0, input.length)], this.createParse(input, fragments || [], ranges);
  }
  /**
  Run a full parse, returning the resulting tree.
  */
  parse(input, fragments, ranges) {
    let parse = this.startParse(input, fragments, ranges);
    for (; ; ) {
      let done = parse.advance();
      if (done)
        return done;
    }
  }
}, StringInput = class {
  constructor(string2) {
    this.string = string2;
  }
  get length() {
    return this.string.length;
  }
  chunk(from) {
    return this.string.slice(from);
  }
  get lineChunks() {
    return !1;
  }
  read(from, to) {
    return this.string.slice(from, to);
  }
};
var stoppedInner = new NodeProp({ perNode: !0 });

// node_modules/@lezer/lr/dist/index.js
var Stack = class _Stack {
  /**
  @internal
  */
  constructor(p, stack, state, reducePos, pos, score, buffer, bufferBase, curContext, lookAhead = 0, parent) {
    this.p = p, this.stack = stack, this.state = state, this.reducePos = reducePos, this.pos = pos, this.score = score, this.buffer = buffer, this.bufferBase = bufferBase, this.curContext = curContext, this.lookAhead = lookAhead, this.parent = parent;
  }
  /**
  @internal
  */
  toString() {
    return `[${this.stack.filter((_, i) => i % 3 == 0).concat(this.state)}]@${this.pos}${this.score ? "!" + this.score : ""}`;
  }
  // Start an empty stack
  /**
  @internal
  */
  static start(p, state, pos = 0) {
    let cx = p.parser.context;
    return new _Stack(p, [], state, pos, pos, 0, [], 0, cx ? new StackContext(cx, cx.start) : null, 0, null);
  }
  /**
  The stack's current [context](#lr.ContextTracker) value, if
  any. Its type will depend on the context tracker's type
  parameter, or it will be `null` if there is no context
  tracker.
  */
  get context() {
    return this.curContext ? this.curContext.context : null;
  }
  // Push a state onto the stack, tracking its start position as well
  // as the buffer base at that point.
  /**
  @internal
  */
  pushState(state, start) {
    this.stack.push(this.state, start, this.bufferBase + this.buffer.length), this.state = state;
  }
  // Apply a reduce action
  /**
  @internal
  */
  reduce(action) {
    var _a;
    let depth = action >> 19, type = action & 65535, { parser: parser2 } = this.p, lookaheadRecord = this.reducePos < this.pos - 25 && this.setLookAhead(this.pos), dPrec = parser2.dynamicPrecedence(type);
    if (dPrec && (this.score += dPrec), depth == 0) {
      type < parser2.minRepeatTerm && this.reducePos < this.pos && (this.reducePos = this.pos), this.pushState(parser2.getGoto(this.state, type, !0), this.reducePos), type < parser2.minRepeatTerm && this.storeNode(type, this.reducePos, this.reducePos, lookaheadRecord ? 8 : 4, !0), this.reduceContext(type, this.reducePos);
      return;
    }
    let base = this.stack.length - (depth - 1) * 3 - (action & 262144 ? 6 : 0), start = base ? this.stack[base - 2] : this.p.ranges[0].from;
    type < parser2.minRepeatTerm && start == this.reducePos && this.reducePos < this.pos && (this.reducePos = this.pos);
    let size = this.reducePos - start;
    size >= 2e3 && !(!((_a = this.p.parser.nodeSet.types[type]) === null || _a === void 0) && _a.isAnonymous) && (start == this.p.lastBigReductionStart ? (this.p.bigReductionCount++, this.p.lastBigReductionSize = size) : this.p.lastBigReductionSize < size && (this.p.bigReductionCount = 1, this.p.lastBigReductionStart = start, this.p.lastBigReductionSize = size));
    let bufferBase = base ? this.stack[base - 1] : 0, count = this.bufferBase + this.buffer.length - bufferBase;
    if (type < parser2.minRepeatTerm || action & 131072) {
      let pos = parser2.stateFlag(
        this.state,
        1
        /* StateFlag.Skipped */
      ) ? this.pos : this.reducePos;
      this.storeNode(type, start, pos, count + 4, !0);
    }
    if (action & 262144)
      this.state = this.stack[base];
    else {
      let baseStateID = this.stack[base - 3];
      this.state = parser2.getGoto(baseStateID, type, !0);
    }
    for (; this.stack.length > base; )
      this.stack.pop();
    this.reduceContext(type, start);
  }
  // Shift a value into the buffer
  /**
  @internal
  */
  storeNode(term, start, end, size = 4, mustSink = !1) {
    if (term == 0 && (!this.stack.length || this.stack[this.stack.length - 1] < this.buffer.length + this.bufferBase)) {
      let top = this.buffer.length;
      if (top > 0 && this.buffer[top - 4] == 0 && this.buffer[top - 1] > -1) {
        if (start == end)
          return;
        if (this.buffer[top - 2] >= start) {
          this.buffer[top - 2] = end;
          return;
        }
      }
    }
    if (!mustSink || this.pos == end)
      this.buffer.push(term, start, end, size);
    else {
      let index = this.buffer.length;
      if (index > 0 && (this.buffer[index - 4] != 0 || this.buffer[index - 1] < 0)) {
        let mustMove = !1;
        for (let scan = index; scan > 0 && this.buffer[scan - 2] > end; scan -= 4)
          if (this.buffer[scan - 1] >= 0) {
            mustMove = !0;
            break;
          }
        if (mustMove)
          for (; index > 0 && this.buffer[index - 2] > end; )
            this.buffer[index] = this.buffer[index - 4], this.buffer[index + 1] = this.buffer[index - 3], this.buffer[index + 2] = this.buffer[index - 2], this.buffer[index + 3] = this.buffer[index - 1], index -= 4, size > 4 && (size -= 4);
      }
      this.buffer[index] = term, this.buffer[index + 1] = start, this.buffer[index + 2] = end, this.buffer[index + 3] = size;
    }
  }
  // Apply a shift action
  /**
  @internal
  */
  shift(action, type, start, end) {
    if (action & 131072)
      this.pushState(action & 65535, this.pos);
    else if ((action & 262144) == 0) {
      let nextState = action, { parser: parser2 } = this.p;
      this.pos = end;
      let skipped = parser2.stateFlag(
        nextState,
        1
        /* StateFlag.Skipped */
      );
      !skipped && (end > start || type <= parser2.maxNode) && (this.reducePos = end), this.pushState(nextState, skipped ? start : Math.min(start, this.reducePos)), this.shiftContext(type, start), type <= parser2.maxNode && this.buffer.push(type, start, end, 4);
    } else
      this.pos = end, this.shiftContext(type, start), type <= this.p.parser.maxNode && this.buffer.push(type, start, end, 4);
  }
  // Apply an action
  /**
  @internal
  */
  apply(action, next, nextStart, nextEnd) {
    action & 65536 ? this.reduce(action) : this.shift(action, next, nextStart, nextEnd);
  }
  // Add a prebuilt (reused) node into the buffer.
  /**
  @internal
  */
  useNode(value, next, start) {
    let index = this.p.reused.length - 1;
    (index < 0 || this.p.reused[index] != value) && (this.p.reused.push(value), index++);
    let end = this.reducePos = this.pos = start + value.length;
    this.pushState(next, start), this.buffer.push(
      index,
      start,
      end,
      -1
      /* size == -1 means this is a reused value */
    ), this.curContext && this.updateContext(this.curContext.tracker.reuse(this.curContext.context, value, this, this.p.stream.reset(this.pos - value.length)));
  }
  // Split the stack. Due to the buffer sharing and the fact
  // that `this.stack` tends to stay quite shallow, this isn't very
  // expensive.
  /**
  @internal
  */
  split() {
    let parent = this, off = parent.buffer.length;
    for (off && parent.buffer[off - 4] == 0 && (off -= 4); off > 0 && parent.buffer[off - 2] > parent.reducePos; )
      off -= 4;
    let buffer = parent.buffer.slice(off), base = parent.bufferBase + off;
    for (; parent && base == parent.bufferBase; )
      parent = parent.parent;
    return new _Stack(this.p, this.stack.slice(), this.state, this.reducePos, this.pos, this.score, buffer, base, this.curContext, this.lookAhead, parent);
  }
  // Try to recover from an error by 'deleting' (ignoring) one token.
  /**
  @internal
  */
  recoverByDelete(next, nextEnd) {
    let isNode = next <= this.p.parser.maxNode;
    isNode && this.storeNode(next, this.pos, nextEnd, 4), this.storeNode(0, this.pos, nextEnd, isNode ? 8 : 4), this.pos = this.reducePos = nextEnd, this.score -= 190;
  }
  /**
  Check if the given term would be able to be shifted (optionally
  after some reductions) on this stack. This can be useful for
  external tokenizers that want to make sure they only provide a
  given token when it applies.
  */
  canShift(term) {
    for (let sim = new SimulatedStack(this); ; ) {
      let action = this.p.parser.stateSlot(
        sim.state,
        4
        /* ParseState.DefaultReduce */
      ) || this.p.parser.hasAction(sim.state, term);
      if (action == 0)
        return !1;
      if ((action & 65536) == 0)
        return !0;
      sim.reduce(action);
    }
  }
  // Apply up to Recover.MaxNext recovery actions that conceptually
  // inserts some missing token or rule.
  /**
  @internal
  */
  recoverByInsert(next) {
    if (this.stack.length >= 300)
      return [];
    let nextStates = this.p.parser.nextStates(this.state);
    if (nextStates.length > 8 || this.stack.length >= 120) {
      let best = [];
      for (let i = 0, s; i < nextStates.length; i += 2)
        (s = nextStates[i + 1]) != this.state && this.p.parser.hasAction(s, next) && best.push(nextStates[i], s);
      if (this.stack.length < 120)
        for (let i = 0; best.length < 8 && i < nextStates.length; i += 2) {
          let s = nextStates[i + 1];
          best.some((v, i2) => i2 & 1 && v == s) || best.push(nextStates[i], s);
        }
      nextStates = best;
    }
    let result = [];
    for (let i = 0; i < nextStates.length && result.length < 4; i += 2) {
      let s = nextStates[i + 1];
      if (s == this.state)
        continue;
      let stack = this.split();
      stack.pushState(s, this.pos), stack.storeNode(0, stack.pos, stack.pos, 4, !0), stack.shiftContext(nextStates[i], this.pos), stack.reducePos = this.pos, stack.score -= 200, result.push(stack);
    }
    return result;
  }
  // Force a reduce, if possible. Return false if that can't
  // be done.
  /**
  @internal
  */
  forceReduce() {
    let { parser: parser2 } = this.p, reduce = parser2.stateSlot(
      this.state,
      5
      /* ParseState.ForcedReduce */
    );
    if ((reduce & 65536) == 0)
      return !1;
    if (!parser2.validAction(this.state, reduce)) {
      let depth = reduce >> 19, term = reduce & 65535, target2 = this.stack.length - depth * 3;
      if (target2 < 0 || parser2.getGoto(this.stack[target2], term, !1) < 0) {
        let backup = this.findForcedReduction();
        if (backup == null)
          return !1;
        reduce = backup;
      }
      this.storeNode(0, this.pos, this.pos, 4, !0), this.score -= 100;
    }
    return this.reducePos = this.pos, this.reduce(reduce), !0;
  }
  /**
  Try to scan through the automaton to find some kind of reduction
  that can be applied. Used when the regular ForcedReduce field
  isn't a valid action. @internal
  */
  findForcedReduction() {
    let { parser: parser2 } = this.p, seen = [], explore = (state, depth) => {
      if (!seen.includes(state))
        return seen.push(state), parser2.allActions(state, (action) => {
          if (!(action & 393216)) if (action & 65536) {
            let rDepth = (action >> 19) - depth;
            if (rDepth > 1) {
              let term = action & 65535, target2 = this.stack.length - rDepth * 3;
              if (target2 >= 0 && parser2.getGoto(this.stack[target2], term, !1) >= 0)
                return rDepth << 19 | 65536 | term;
            }
          } else {
            let found = explore(action, depth + 1);
            if (found != null)
              return found;
          }
        });
    };
    return explore(this.state, 0);
  }
  /**
  @internal
  */
  forceAll() {
    for (; !this.p.parser.stateFlag(
      this.state,
      2
      /* StateFlag.Accepting */
    ); )
      if (!this.forceReduce()) {
        this.storeNode(0, this.pos, this.pos, 4, !0);
        break;
      }
    return this;
  }
  /**
  Check whether this state has no further actions (assumed to be a direct descendant of the
  top state, since any other states must be able to continue
  somehow). @internal
  */
  get deadEnd() {
    if (this.stack.length != 3)
      return !1;
    let { parser: parser2 } = this.p;
    return parser2.data[parser2.stateSlot(
      this.state,
      1
      /* ParseState.Actions */
    )] == 65535 && !parser2.stateSlot(
      this.state,
      4
      /* ParseState.DefaultReduce */
    );
  }
  /**
  Restart the stack (put it back in its start state). Only safe
  when this.stack.length == 3 (state is directly below the top
  state). @internal
  */
  restart() {
    this.storeNode(0, this.pos, this.pos, 4, !0), this.state = this.stack[0], this.stack.length = 0;
  }
  /**
  @internal
  */
  sameState(other) {
    if (this.state != other.state || this.stack.length != other.stack.length)
      return !1;
    for (let i = 0; i < this.stack.length; i += 3)
      if (this.stack[i] != other.stack[i])
        return !1;
    return !0;
  }
  /**
  Get the parser used by this stack.
  */
  get parser() {
    return this.p.parser;
  }
  /**
  Test whether a given dialect (by numeric ID, as exported from
  the terms file) is enabled.
  */
  dialectEnabled(dialectID) {
    return this.p.parser.dialect.flags[dialectID];
  }
  shiftContext(term, start) {
    this.curContext && this.updateContext(this.curContext.tracker.shift(this.curContext.context, term, this, this.p.stream.reset(start)));
  }
  reduceContext(term, start) {
    this.curContext && this.updateContext(this.curContext.tracker.reduce(this.curContext.context, term, this, this.p.stream.reset(start)));
  }
  /**
  @internal
  */
  emitContext() {
    let last = this.buffer.length - 1;
    (last < 0 || this.buffer[last] != -3) && this.storeNode(this.curContext.hash, this.reducePos, this.reducePos, -3, !0);
  }
  /**
  @internal
  */
  emitLookAhead() {
    let last = this.buffer.length - 1;
    (last < 0 || this.buffer[last] != -4) && this.buffer.push(this.lookAhead, this.pos, this.pos, -4);
  }
  updateContext(context) {
    if (context != this.curContext.context) {
      let newCx = new StackContext(this.curContext.tracker, context);
      newCx.hash != this.curContext.hash && this.emitContext(), this.curContext = newCx;
    }
  }
  /**
  @internal
  */
  setLookAhead(lookAhead) {
    return lookAhead <= this.lookAhead ? !1 : (this.emitLookAhead(), this.lookAhead = lookAhead, !0);
  }
  /**
  @internal
  */
  close() {
    this.curContext && this.curContext.tracker.strict && this.emitContext(), this.lookAhead > 0 && this.emitLookAhead();
  }
}, StackContext = class {
  constructor(tracker, context) {
    this.tracker = tracker, this.context = context, this.hash = tracker.strict ? tracker.hash(context) : 0;
  }
}, SimulatedStack = class {
  constructor(start) {
    this.start = start, this.state = start.state, this.stack = start.stack, this.base = this.stack.length;
  }
  reduce(action) {
    let term = action & 65535, depth = action >> 19;
    depth == 0 ? (this.stack == this.start.stack && (this.stack = this.stack.slice()), this.stack.push(this.state, 0, 0), this.base += 3) : this.base -= (depth - 1) * 3;
    let goto = this.start.p.parser.getGoto(this.stack[this.base - 3], term, !0);
    this.state = goto;
  }
}, StackBufferCursor = class _StackBufferCursor {
  constructor(stack, pos, index) {
    this.stack = stack, this.pos = pos, this.index = index, this.buffer = stack.buffer, this.index == 0 && this.maybeNext();
  }
  static create(stack, pos = stack.bufferBase + stack.buffer.length) {
    return new _StackBufferCursor(stack, pos, pos - stack.bufferBase);
  }
  maybeNext() {
    let next = this.stack.parent;
    next != null && (this.index = this.stack.bufferBase - next.bufferBase, this.stack = next, this.buffer = next.buffer);
  }
  get id() {
    return this.buffer[this.index - 4];
  }
  get start() {
    return this.buffer[this.index - 3];
  }
  get end() {
    return this.buffer[this.index - 2];
  }
  get size() {
    return this.buffer[this.index - 1];
  }
  next() {
    this.index -= 4, this.pos -= 4, this.index == 0 && this.maybeNext();
  }
  fork() {
    return new _StackBufferCursor(this.stack, this.pos, this.index);
  }
};
function decodeArray(input, Type = Uint16Array) {
  if (typeof input != "string")
    return input;
  let array = null;
  for (let pos = 0, out = 0; pos < input.length; ) {
    let value = 0;
    for (; ; ) {
      let next = input.charCodeAt(pos++), stop = !1;
      if (next == 126) {
        value = 65535;
        break;
      }
      next >= 92 && next--, next >= 34 && next--;
      let digit = next - 32;
      if (digit >= 46 && (digit -= 46, stop = !0), value += digit, stop)
        break;
      value *= 46;
    }
    array ? array[out++] = value : array = new Type(value);
  }
  return array;
}
var CachedToken = class {
  constructor() {
    this.start = -1, this.value = -1, this.end = -1, this.extended = -1, this.lookAhead = 0, this.mask = 0, this.context = 0;
  }
}, nullToken = new CachedToken(), InputStream = class {
  /**
  @internal
  */
  constructor(input, ranges) {
    this.input = input, this.ranges = ranges, this.chunk = "", this.chunkOff = 0, this.chunk2 = "", this.chunk2Pos = 0, this.next = -1, this.token = nullToken, this.rangeIndex = 0, this.pos = this.chunkPos = ranges[0].from, this.range = ranges[0], this.end = ranges[ranges.length - 1].to, this.readNext();
  }
  /**
  @internal
  */
  resolveOffset(offset, assoc) {
    let range = this.range, index = this.rangeIndex, pos = this.pos + offset;
    for (; pos < range.from; ) {
      if (!index)
        return null;
      let next = this.ranges[--index];
      pos -= range.from - next.to, range = next;
    }
    for (; assoc < 0 ? pos > range.to : pos >= range.to; ) {
      if (index == this.ranges.length - 1)
        return null;
      let next = this.ranges[++index];
      pos += next.from - range.to, range = next;
    }
    return pos;
  }
  /**
  @internal
  */
  clipPos(pos) {
    if (pos >= this.range.from && pos < this.range.to)
      return pos;
    for (let range of this.ranges)
      if (range.to > pos)
        return Math.max(pos, range.from);
    return this.end;
  }
  /**
  Look at a code unit near the stream position. `.peek(0)` equals
  `.next`, `.peek(-1)` gives you the previous character, and so
  on.
  
  Note that looking around during tokenizing creates dependencies
  on potentially far-away content, which may reduce the
  effectiveness incremental parsing—when looking forward—or even
  cause invalid reparses when looking backward more than 25 code
  units, since the library does not track lookbehind.
  */
  peek(offset) {
    let idx = this.chunkOff + offset, pos, result;
    if (idx >= 0 && idx < this.chunk.length)
      pos = this.pos + offset, result = this.chunk.charCodeAt(idx);
    else {
      let resolved = this.resolveOffset(offset, 1);
      if (resolved == null)
        return -1;
      if (pos = resolved, pos >= this.chunk2Pos && pos < this.chunk2Pos + this.chunk2.length)
        result = this.chunk2.charCodeAt(pos - this.chunk2Pos);
      else {
        let i = this.rangeIndex, range = this.range;
        for (; range.to <= pos; )
          range = this.ranges[++i];
        this.chunk2 = this.input.chunk(this.chunk2Pos = pos), pos + this.chunk2.length > range.to && (this.chunk2 = this.chunk2.slice(0, range.to - pos)), result = this.chunk2.charCodeAt(0);
      }
    }
    return pos >= this.token.lookAhead && (this.token.lookAhead = pos + 1), result;
  }
  /**
  Accept a token. By default, the end of the token is set to the
  current stream position, but you can pass an offset (relative to
  the stream position) to change that.
  */
  acceptToken(token, endOffset = 0) {
    let end = endOffset ? this.resolveOffset(endOffset, -1) : this.pos;
    if (end == null || end < this.token.start)
      throw new RangeError("Token end out of bounds");
    this.token.value = token, this.token.end = end;
  }
  /**
  Accept a token ending at a specific given position.
  */
  acceptTokenTo(token, endPos) {
    this.token.value = token, this.token.end = endPos;
  }
  getChunk() {
    if (this.pos >= this.chunk2Pos && this.pos < this.chunk2Pos + this.chunk2.length) {
      let { chunk, chunkPos } = this;
      this.chunk = this.chunk2, this.chunkPos = this.chunk2Pos, this.chunk2 = chunk, this.chunk2Pos = chunkPos, this.chunkOff = this.pos - this.chunkPos;
    } else {
      this.chunk2 = this.chunk, this.chunk2Pos = this.chunkPos;
      let nextChunk = this.input.chunk(this.pos), end = this.pos + nextChunk.length;
      this.chunk = end > this.range.to ? nextChunk.slice(0, this.range.to - this.pos) : nextChunk, this.chunkPos = this.pos, this.chunkOff = 0;
    }
  }
  readNext() {
    return this.chunkOff >= this.chunk.length && (this.getChunk(), this.chunkOff == this.chunk.length) ? this.next = -1 : this.next = this.chunk.charCodeAt(this.chunkOff);
  }
  /**
  Move the stream forward N (defaults to 1) code units. Returns
  the new value of [`next`](#lr.InputStream.next).
  */
  advance(n = 1) {
    for (this.chunkOff += n; this.pos + n >= this.range.to; ) {
      if (this.rangeIndex == this.ranges.length - 1)
        return this.setDone();
      n -= this.range.to - this.pos, this.range = this.ranges[++this.rangeIndex], this.pos = this.range.from;
    }
    return this.pos += n, this.pos >= this.token.lookAhead && (this.token.lookAhead = this.pos + 1), this.readNext();
  }
  setDone() {
    return this.pos = this.chunkPos = this.end, this.range = this.ranges[this.rangeIndex = this.ranges.length - 1], this.chunk = "", this.next = -1;
  }
  /**
  @internal
  */
  reset(pos, token) {
    if (token ? (this.token = token, token.start = pos, token.lookAhead = pos + 1, token.value = token.extended = -1) : this.token = nullToken, this.pos != pos) {
      if (this.pos = pos, pos == this.end)
        return this.setDone(), this;
      for (; pos < this.range.from; )
        this.range = this.ranges[--this.rangeIndex];
      for (; pos >= this.range.to; )
        this.range = this.ranges[++this.rangeIndex];
      pos >= this.chunkPos && pos < this.chunkPos + this.chunk.length ? this.chunkOff = pos - this.chunkPos : (this.chunk = "", this.chunkOff = 0), this.readNext();
    }
    return this;
  }
  /**
  @internal
  */
  read(from, to) {
    if (from >= this.chunkPos && to <= this.chunkPos + this.chunk.length)
      return this.chunk.slice(from - this.chunkPos, to - this.chunkPos);
    if (from >= this.chunk2Pos && to <= this.chunk2Pos + this.chunk2.length)
      return this.chunk2.slice(from - this.chunk2Pos, to - this.chunk2Pos);
    if (from >= this.range.from && to <= this.range.to)
      return this.input.read(from, to);
    let result = "";
    for (let r of this.ranges) {
      if (r.from >= to)
        break;
      r.to > from && (result += this.input.read(Math.max(r.from, from), Math.min(r.to, to)));
    }
    return result;
  }
}, TokenGroup = class {
  constructor(data, id3) {
    this.data = data, this.id = id3;
  }
  token(input, stack) {
    let { parser: parser2 } = stack.p;
    readToken(this.data, input, stack, this.id, parser2.data, parser2.tokenPrecTable);
  }
};
TokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = !1;
var LocalTokenGroup = class {
  constructor(data, precTable, elseToken) {
    this.precTable = precTable, this.elseToken = elseToken, this.data = typeof data == "string" ? decodeArray(data) : data;
  }
  token(input, stack) {
    let start = input.pos, skipped = 0;
    for (; ; ) {
      let atEof = input.next < 0, nextPos = input.resolveOffset(1, 1);
      if (readToken(this.data, input, stack, 0, this.data, this.precTable), input.token.value > -1)
        break;
      if (this.elseToken == null)
        return;
      if (atEof || skipped++, nextPos == null)
        break;
      input.reset(nextPos, input.token);
    }
    skipped && (input.reset(start, input.token), input.acceptToken(this.elseToken, skipped));
  }
};
LocalTokenGroup.prototype.contextual = TokenGroup.prototype.fallback = TokenGroup.prototype.extend = !1;
var ExternalTokenizer = class {
  /**
  Create a tokenizer. The first argument is the function that,
  given an input stream, scans for the types of tokens it
  recognizes at the stream's position, and calls
  [`acceptToken`](#lr.InputStream.acceptToken) when it finds
  one.
  */
  constructor(token, options = {}) {
    this.token = token, this.contextual = !!options.contextual, this.fallback = !!options.fallback, this.extend = !!options.extend;
  }
};
function readToken(data, input, stack, group, precTable, precOffset) {
  let state = 0, groupMask = 1 << group, { dialect } = stack.p.parser;
  scan: for (; (groupMask & data[state]) != 0; ) {
    let accEnd = data[state + 1];
    for (let i = state + 3; i < accEnd; i += 2)
      if ((data[i + 1] & groupMask) > 0) {
        let term = data[i];
        if (dialect.allows(term) && (input.token.value == -1 || input.token.value == term || overrides(term, input.token.value, precTable, precOffset))) {
          input.acceptToken(term);
          break;
        }
      }
    let next = input.next, low = 0, high = data[state + 2];
    if (input.next < 0 && high > low && data[accEnd + high * 3 - 3] == 65535) {
      state = data[accEnd + high * 3 - 1];
      continue scan;
    }
    for (; low < high; ) {
      let mid = low + high >> 1, index = accEnd + mid + (mid << 1), from = data[index], to = data[index + 1] || 65536;
      if (next < from)
        high = mid;
      else if (next >= to)
        low = mid + 1;
      else {
        state = data[index + 2], input.advance();
        continue scan;
      }
    }
    break;
  }
}
function findOffset(data, start, term) {
  for (let i = start, next; (next = data[i]) != 65535; i++)
    if (next == term)
      return i - start;
  return -1;
}
function overrides(token, prev, tableData, tableOffset) {
  let iPrev = findOffset(tableData, tableOffset, prev);
  return iPrev < 0 || findOffset(tableData, tableOffset, token) < iPrev;
}
var verbose = typeof process < "u" && process.env && /\bparse\b/.test(process.env.LOG), stackIDs = null;
function cutAt(tree, pos, side) {
  let cursor = tree.cursor(IterMode.IncludeAnonymous);
  for (cursor.moveTo(pos); ; )
    if (!(side < 0 ? cursor.childBefore(pos) : cursor.childAfter(pos)))
      for (; ; ) {
        if ((side < 0 ? cursor.to < pos : cursor.from > pos) && !cursor.type.isError)
          return side < 0 ? Math.max(0, Math.min(
            cursor.to - 1,
            pos - 25
            /* Lookahead.Margin */
          )) : Math.min(tree.length, Math.max(
            cursor.from + 1,
            pos + 25
            /* Lookahead.Margin */
          ));
        if (side < 0 ? cursor.prevSibling() : cursor.nextSibling())
          break;
        if (!cursor.parent())
          return side < 0 ? 0 : tree.length;
      }
}
var FragmentCursor = class {
  constructor(fragments, minRepeat) {
    this.fragments = fragments, this.minRepeat = minRepeat, this.i = 0, this.fragment = null, this.safeFrom = -1, this.safeTo = -1, this.trees = [], this.start = [], this.index = [], this.lastRepeat = null, this.lastRepeatPos = -1, this.nextFragment();
  }
  nextFragment() {
    let fr = this.fragment = this.i == this.fragments.length ? null : this.fragments[this.i++];
    if (fr) {
      for (this.safeFrom = fr.openStart ? cutAt(fr.tree, fr.from + fr.offset, 1) - fr.offset : fr.from, this.safeTo = fr.openEnd ? cutAt(fr.tree, fr.to + fr.offset, -1) - fr.offset : fr.to; this.trees.length; )
        this.trees.pop(), this.start.pop(), this.index.pop();
      this.trees.push(fr.tree), this.start.push(-fr.offset), this.index.push(0), this.nextStart = this.safeFrom;
    } else
      this.nextStart = 1e9;
  }
  // `pos` must be >= any previously given `pos` for this cursor
  nodeAt(pos) {
    if (pos < this.nextStart)
      return null;
    for (; this.fragment && this.safeTo <= pos; )
      this.nextFragment();
    if (!this.fragment)
      return null;
    for (; ; ) {
      let last = this.trees.length - 1;
      if (last < 0)
        return this.nextFragment(), null;
      if (pos < this.safeFrom)
        return null;
      let top = this.trees[last], index = this.index[last];
      if (index == top.children.length) {
        this.trees.pop(), this.start.pop(), this.index.pop();
        continue;
      }
      let next = top.children[index], start = this.start[last] + top.positions[index];
      if (start > pos)
        return this.nextStart = start, null;
      if (next instanceof Tree) {
        let storeRepeat = start > this.lastRepeatPos && next.type.id >= this.minRepeat;
        if (start == pos || storeRepeat) {
          let end = start + next.length, lookahead;
          if (start >= this.safeFrom && end <= this.safeTo && (!(lookahead = next.prop(NodeProp.lookAhead)) || end + lookahead < this.fragment.to) && (storeRepeat && (this.lastRepeat = next, this.lastRepeatPos = start), start == pos))
            return next;
        }
        this.index[last]++, start + next.length >= Math.max(this.safeFrom, pos) && (this.trees.push(next), this.start.push(start), this.index.push(0));
      } else
        this.index[last]++, this.nextStart = start + next.length;
    }
  }
}, TokenCache = class {
  constructor(parser2, stream) {
    this.stream = stream, this.tokens = [], this.mainToken = null, this.actions = [], this.tokens = parser2.tokenizers.map((_) => new CachedToken());
  }
  getActions(stack) {
    let actionIndex = 0, main = null, { parser: parser2 } = stack.p, { tokenizers } = parser2, mask = parser2.stateSlot(
      stack.state,
      3
      /* ParseState.TokenizerMask */
    ), context = stack.curContext ? stack.curContext.hash : 0, lookAhead = 0;
    for (let i = 0; i < tokenizers.length; i++) {
      if ((1 << i & mask) == 0)
        continue;
      let tokenizer = tokenizers[i], token = this.tokens[i];
      if (!(main && !tokenizer.fallback) && ((tokenizer.contextual || token.start != stack.pos || token.mask != mask || token.context != context) && (this.updateCachedToken(token, tokenizer, stack), token.mask = mask, token.context = context), token.lookAhead > token.end + 25 && (lookAhead = Math.max(token.lookAhead, lookAhead)), token.value != 0)) {
        let startIndex = actionIndex;
        if (token.extended > -1 && (actionIndex = this.addActions(stack, token.extended, token.end, actionIndex)), actionIndex = this.addActions(stack, token.value, token.end, actionIndex), !tokenizer.extend && (main = token, actionIndex > startIndex))
          break;
      }
    }
    for (; this.actions.length > actionIndex; )
      this.actions.pop();
    return lookAhead && stack.setLookAhead(lookAhead), !main && stack.pos == this.stream.end && (main = new CachedToken(), main.value = stack.p.parser.eofTerm, main.start = main.end = stack.pos, actionIndex = this.addActions(stack, main.value, main.end, actionIndex)), this.mainToken = main, this.actions;
  }
  getMainToken(stack) {
    if (this.mainToken)
      return this.mainToken;
    let main = new CachedToken(), { pos, p } = stack;
    return main.start = pos, main.end = Math.min(pos + 1, p.stream.end), main.value = pos == p.stream.end ? p.parser.eofTerm : 0, main;
  }
  updateCachedToken(token, tokenizer, stack) {
    let start = this.stream.clipPos(stack.pos);
    if (tokenizer.token(this.stream.reset(start, token), stack), token.value > -1) {
      let { parser: parser2 } = stack.p;
      for (let i = 0; i < parser2.specialized.length; i++)
        if (parser2.specialized[i] == token.value) {
          let result = parser2.specializers[i](this.stream.read(token.start, token.end), stack);
          if (result >= 0 && stack.p.parser.dialect.allows(result >> 1)) {
            (result & 1) == 0 ? token.value = result >> 1 : token.extended = result >> 1;
            break;
          }
        }
    } else
      token.value = 0, token.end = this.stream.clipPos(start + 1);
  }
  putAction(action, token, end, index) {
    for (let i = 0; i < index; i += 3)
      if (this.actions[i] == action)
        return index;
    return this.actions[index++] = action, this.actions[index++] = token, this.actions[index++] = end, index;
  }
  addActions(stack, token, end, index) {
    let { state } = stack, { parser: parser2 } = stack.p, { data } = parser2;
    for (let set = 0; set < 2; set++)
      for (let i = parser2.stateSlot(
        state,
        set ? 2 : 1
        /* ParseState.Actions */
      ); ; i += 3) {
        if (data[i] == 65535)
          if (data[i + 1] == 1)
            i = pair(data, i + 2);
          else {
            index == 0 && data[i + 1] == 2 && (index = this.putAction(pair(data, i + 2), token, end, index));
            break;
          }
        data[i] == token && (index = this.putAction(pair(data, i + 1), token, end, index));
      }
    return index;
  }
}, Parse = class {
  constructor(parser2, input, fragments, ranges) {
    this.parser = parser2, this.input = input, this.ranges = ranges, this.recovering = 0, this.nextStackID = 9812, this.minStackPos = 0, this.reused = [], this.stoppedAt = null, this.lastBigReductionStart = -1, this.lastBigReductionSize = 0, this.bigReductionCount = 0, this.stream = new InputStream(input, ranges), this.tokens = new TokenCache(parser2, this.stream), this.topTerm = parser2.top[1];
    let { from } = ranges[0];
    this.stacks = [Stack.start(this, parser2.top[0], from)], this.fragments = fragments.length && this.stream.end - from > parser2.bufferLength * 4 ? new FragmentCursor(fragments, parser2.minRepeatTerm) : null;
  }
  get parsedPos() {
    return this.minStackPos;
  }
  // Move the parser forward. This will process all parse stacks at
  // `this.pos` and try to advance them to a further position. If no
  // stack for such a position is found, it'll start error-recovery.
  //
  // When the parse is finished, this will return a syntax tree. When
  // not, it returns `null`.
  advance() {
    let stacks = this.stacks, pos = this.minStackPos, newStacks = this.stacks = [], stopped, stoppedTokens;
    if (this.bigReductionCount > 300 && stacks.length == 1) {
      let [s] = stacks;
      for (; s.forceReduce() && s.stack.length && s.stack[s.stack.length - 2] >= this.lastBigReductionStart; )
        ;
      this.bigReductionCount = this.lastBigReductionSize = 0;
    }
    for (let i = 0; i < stacks.length; i++) {
      let stack = stacks[i];
      for (; ; ) {
        if (this.tokens.mainToken = null, stack.pos > pos)
          newStacks.push(stack);
        else {
          if (this.advanceStack(stack, newStacks, stacks))
            continue;
          {
            stopped || (stopped = [], stoppedTokens = []), stopped.push(stack);
            let tok = this.tokens.getMainToken(stack);
            stoppedTokens.push(tok.value, tok.end);
          }
        }
        break;
      }
    }
    if (!newStacks.length) {
      let finished = stopped && findFinished(stopped);
      if (finished)
        return verbose && console.log("Finish with " + this.stackID(finished)), this.stackToTree(finished);
      if (this.parser.strict)
        throw verbose && stopped && console.log("Stuck with token " + (this.tokens.mainToken ? this.parser.getName(this.tokens.mainToken.value) : "none")), new SyntaxError("No parse at " + pos);
      this.recovering || (this.recovering = 5);
    }
    if (this.recovering && stopped) {
      let finished = this.stoppedAt != null && stopped[0].pos > this.stoppedAt ? stopped[0] : this.runRecovery(stopped, stoppedTokens, newStacks);
      if (finished)
        return verbose && console.log("Force-finish " + this.stackID(finished)), this.stackToTree(finished.forceAll());
    }
    if (this.recovering) {
      let maxRemaining = this.recovering == 1 ? 1 : this.recovering * 3;
      if (newStacks.length > maxRemaining)
        for (newStacks.sort((a, b) => b.score - a.score); newStacks.length > maxRemaining; )
          newStacks.pop();
      newStacks.some((s) => s.reducePos > pos) && this.recovering--;
    } else if (newStacks.length > 1) {
      outer: for (let i = 0; i < newStacks.length - 1; i++) {
        let stack = newStacks[i];
        for (let j = i + 1; j < newStacks.length; j++) {
          let other = newStacks[j];
          if (stack.sameState(other) || stack.buffer.length > 500 && other.buffer.length > 500)
            if ((stack.score - other.score || stack.buffer.length - other.buffer.length) > 0)
              newStacks.splice(j--, 1);
            else {
              newStacks.splice(i--, 1);
              continue outer;
            }
        }
      }
      newStacks.length > 12 && (newStacks.sort((a, b) => b.score - a.score), newStacks.splice(
        12,
        newStacks.length - 12
        /* Rec.MaxStackCount */
      ));
    }
    this.minStackPos = newStacks[0].pos;
    for (let i = 1; i < newStacks.length; i++)
      newStacks[i].pos < this.minStackPos && (this.minStackPos = newStacks[i].pos);
    return null;
  }
  stopAt(pos) {
    if (this.stoppedAt != null && this.stoppedAt < pos)
      throw new RangeError("Can't move stoppedAt forward");
    this.stoppedAt = pos;
  }
  // See if a given tree, or a descendant right at its start, can be
  // reused in the given stack.
  tryReuse(stack, start, tree, repeatOnly) {
    if (!tree)
      return null;
    let strictCx = stack.curContext && stack.curContext.tracker.strict, cxHash = strictCx ? stack.curContext.hash : 0;
    for (; tree; ) {
      let match = this.parser.nodeSet.types[tree.type.id] != tree.type ? -1 : this.parser.getGoto(stack.state, tree.type.id);
      if (match > -1 && tree.length && (!strictCx || (tree.prop(NodeProp.contextHash) || 0) == cxHash))
        return stack.useNode(tree, match, start), tree;
      if (tree.children.length == 0 || tree.positions[0] > 0)
        break;
      let inner = tree.children[0];
      if (inner instanceof Tree && (!repeatOnly || inner.type.id >= this.parser.minRepeatTerm))
        tree = inner;
      else
        break;
    }
    return null;
  }
  // Returns an updated version of the given stack, or null if the
  // stack can't advance normally. When `split` and `stacks` are
  // given, stacks split off by ambiguous operations will be pushed to
  // `split`, or added to `stacks` if they move `pos` forward.
  advanceStack(stack, stacks, split) {
    let start = stack.pos, { parser: parser2 } = this, base = verbose ? this.stackID(stack) + " -> " : "";
    if (this.stoppedAt != null && start > this.stoppedAt)
      return stack.forceReduce() ? stack : null;
    if (this.fragments) {
      let reused = stack.reducePos < start && stack.buffer.length && stack.buffer[stack.buffer.length - 2] <= stack.reducePos && this.fragments.lastRepeatPos == stack.reducePos && this.tryReuse(stack, stack.reducePos, this.fragments.lastRepeat, !0) || this.tryReuse(stack, start, this.fragments.nodeAt(start), !1);
      if (reused)
        return verbose && console.log(base + this.stackID(stack) + ` (via reuse of ${parser2.getName(reused.type.id)})`), !0;
    }
    let defaultReduce = parser2.stateSlot(
      stack.state,
      4
      /* ParseState.DefaultReduce */
    );
    if (defaultReduce > 0)
      return stack.reduce(defaultReduce), verbose && console.log(base + this.stackID(stack) + ` (via always-reduce ${parser2.getName(
        defaultReduce & 65535
        /* Action.ValueMask */
      )})`), !0;
    if (stack.stack.length >= 8400)
      for (; stack.stack.length > 6e3 && stack.forceReduce(); )
        ;
    let actions = this.tokens.getActions(stack);
    for (let i = 0; i < actions.length; ) {
      let action = actions[i++], term = actions[i++], end = actions[i++], last = i == actions.length || !split, localStack = last ? stack : stack.split(), main = this.tokens.mainToken;
      if (localStack.apply(action, term, main ? main.start : localStack.pos, end), verbose && console.log(base + this.stackID(localStack) + ` (via ${(action & 65536) == 0 ? "shift" : `reduce of ${parser2.getName(
        action & 65535
        /* Action.ValueMask */
      )}`} for ${parser2.getName(term)} @ ${start}${localStack == stack ? "" : ", split"})`), last)
        return !0;
      localStack.pos > start ? stacks.push(localStack) : split.push(localStack);
    }
    return !1;
  }
  // Advance a given stack forward as far as it will go. Returns the
  // (possibly updated) stack if it got stuck, or null if it moved
  // forward and was given to `pushStackDedup`.
  advanceFully(stack, newStacks) {
    let pos = stack.pos;
    for (; ; ) {
      if (!this.advanceStack(stack, null, null))
        return !1;
      if (stack.pos > pos)
        return pushStackDedup(stack, newStacks), !0;
    }
  }
  runRecovery(stacks, tokens, newStacks) {
    let finished = null, restarted = !1;
    for (let i = 0; i < stacks.length; i++) {
      let stack = stacks[i], token = tokens[i << 1], tokenEnd = tokens[(i << 1) + 1], base = verbose ? this.stackID(stack) + " -> " : "";
      if (stack.deadEnd && (restarted || (restarted = !0, stack.restart(), verbose && console.log(base + this.stackID(stack) + " (restarted)"), this.advanceFully(stack, newStacks))))
        continue;
      let force = stack.split(), forceBase = base;
      for (let j = 0; j < 10 && force.forceReduce() && (verbose && console.log(forceBase + this.stackID(force) + " (via force-reduce)"), !this.advanceFully(force, newStacks)); j++)
        verbose && (forceBase = this.stackID(force) + " -> ");
      for (let insert of stack.recoverByInsert(token))
        verbose && console.log(base + this.stackID(insert) + " (via recover-insert)"), this.advanceFully(insert, newStacks);
      this.stream.end > stack.pos ? (tokenEnd == stack.pos && (tokenEnd++, token = 0), stack.recoverByDelete(token, tokenEnd), verbose && console.log(base + this.stackID(stack) + ` (via recover-delete ${this.parser.getName(token)})`), pushStackDedup(stack, newStacks)) : (!finished || finished.score < force.score) && (finished = force);
    }
    return finished;
  }
  // Convert the stack's buffer to a syntax tree.
  stackToTree(stack) {
    return stack.close(), Tree.build({
      buffer: StackBufferCursor.create(stack),
      nodeSet: this.parser.nodeSet,
      topID: this.topTerm,
      maxBufferLength: this.parser.bufferLength,
      reused: this.reused,
      start: this.ranges[0].from,
      length: stack.pos - this.ranges[0].from,
      minRepeatType: this.parser.minRepeatTerm
    });
  }
  stackID(stack) {
    let id3 = (stackIDs || (stackIDs = /* @__PURE__ */ new WeakMap())).get(stack);
    return id3 || stackIDs.set(stack, id3 = String.fromCodePoint(this.nextStackID++)), id3 + stack;
  }
};
function pushStackDedup(stack, newStacks) {
  for (let i = 0; i < newStacks.length; i++) {
    let other = newStacks[i];
    if (other.pos == stack.pos && other.sameState(stack)) {
      newStacks[i].score < stack.score && (newStacks[i] = stack);
      return;
    }
  }
  newStacks.push(stack);
}
var Dialect = class {
  constructor(source, flags, disabled) {
    this.source = source, this.flags = flags, this.disabled = disabled;
  }
  allows(term) {
    return !this.disabled || this.disabled[term] == 0;
  }
}, id2 = (x) => x, ContextTracker = class {
  /**
  Define a context tracker.
  */
  constructor(spec) {
    this.start = spec.start, this.shift = spec.shift || id2, this.reduce = spec.reduce || id2, this.reuse = spec.reuse || id2, this.hash = spec.hash || (() => 0), this.strict = spec.strict !== !1;
  }
}, LRParser = class _LRParser extends Parser {
  /**
  @internal
  */
  constructor(spec) {
    if (super(), this.wrappers = [], spec.version != 14)
      throw new RangeError(`Parser version (${spec.version}) doesn't match runtime version (14)`);
    let nodeNames = spec.nodeNames.split(" ");
    this.minRepeatTerm = nodeNames.length;
    for (let i = 0; i < spec.repeatNodeCount; i++)
      nodeNames.push("");
    let topTerms = Object.keys(spec.topRules).map((r) => spec.topRules[r][1]), nodeProps = [];
    for (let i = 0; i < nodeNames.length; i++)
      nodeProps.push([]);
    function setProp(nodeID, prop, value) {
      nodeProps[nodeID].push([prop, prop.deserialize(String(value))]);
    }
    if (spec.nodeProps)
      for (let propSpec of spec.nodeProps) {
        let prop = propSpec[0];
        typeof prop == "string" && (prop = NodeProp[prop]);
        for (let i = 1; i < propSpec.length; ) {
          let next = propSpec[i++];
          if (next >= 0)
            setProp(next, prop, propSpec[i++]);
          else {
            let value = propSpec[i + -next];
            for (let j = -next; j > 0; j--)
              setProp(propSpec[i++], prop, value);
            i++;
          }
        }
      }
    this.nodeSet = new NodeSet(nodeNames.map((name2, i) => NodeType.define({
      name: i >= this.minRepeatTerm ? void 0 : name2,
      id: i,
      props: nodeProps[i],
      top: topTerms.indexOf(i) > -1,
      error: i == 0,
      skipped: spec.skippedNodes && spec.skippedNodes.indexOf(i) > -1
    }))), spec.propSources && (this.nodeSet = this.nodeSet.extend(...spec.propSources)), this.strict = !1, this.bufferLength = 1024;
    let tokenArray = decodeArray(spec.tokenData);
    this.context = spec.context, this.specializerSpecs = spec.specialized || [], this.specialized = new Uint16Array(this.specializerSpecs.length);
    for (let i = 0; i < this.specializerSpecs.length; i++)
      this.specialized[i] = this.specializerSpecs[i].term;
    this.specializers = this.specializerSpecs.map(getSpecializer), this.states = decodeArray(spec.states, Uint32Array), this.data = decodeArray(spec.stateData), this.goto = decodeArray(spec.goto), this.maxTerm = spec.maxTerm, this.tokenizers = spec.tokenizers.map((value) => typeof value == "number" ? new TokenGroup(tokenArray, value) : value), this.topRules = spec.topRules, this.dialects = spec.dialects || {}, this.dynamicPrecedences = spec.dynamicPrecedences || null, this.tokenPrecTable = spec.tokenPrec, this.termNames = spec.termNames || null, this.maxNode = this.nodeSet.types.length - 1, this.dialect = this.parseDialect(), this.top = this.topRules[Object.keys(this.topRules)[0]];
  }
  createParse(input, fragments, ranges) {
    let parse = new Parse(this, input, fragments, ranges);
    for (let w of this.wrappers)
      parse = w(parse, input, fragments, ranges);
    return parse;
  }
  /**
  Get a goto table entry @internal
  */
  getGoto(state, term, loose = !1) {
    let table = this.goto;
    if (term >= table[0])
      return -1;
    for (let pos = table[term + 1]; ; ) {
      let groupTag = table[pos++], last = groupTag & 1, target2 = table[pos++];
      if (last && loose)
        return target2;
      for (let end = pos + (groupTag >> 1); pos < end; pos++)
        if (table[pos] == state)
          return target2;
      if (last)
        return -1;
    }
  }
  /**
  Check if this state has an action for a given terminal @internal
  */
  hasAction(state, terminal) {
    let data = this.data;
    for (let set = 0; set < 2; set++)
      for (let i = this.stateSlot(
        state,
        set ? 2 : 1
        /* ParseState.Actions */
      ), next; ; i += 3) {
        if ((next = data[i]) == 65535)
          if (data[i + 1] == 1)
            next = data[i = pair(data, i + 2)];
          else {
            if (data[i + 1] == 2)
              return pair(data, i + 2);
            break;
          }
        if (next == terminal || next == 0)
          return pair(data, i + 1);
      }
    return 0;
  }
  /**
  @internal
  */
  stateSlot(state, slot) {
    return this.states[state * 6 + slot];
  }
  /**
  @internal
  */
  stateFlag(state, flag) {
    return (this.stateSlot(
      state,
      0
      /* ParseState.Flags */
    ) & flag) > 0;
  }
  /**
  @internal
  */
  validAction(state, action) {
    return !!this.allActions(state, (a) => a == action ? !0 : null);
  }
  /**
  @internal
  */
  allActions(state, action) {
    let deflt = this.stateSlot(
      state,
      4
      /* ParseState.DefaultReduce */
    ), result = deflt ? action(deflt) : void 0;
    for (let i = this.stateSlot(
      state,
      1
      /* ParseState.Actions */
    ); result == null; i += 3) {
      if (this.data[i] == 65535)
        if (this.data[i + 1] == 1)
          i = pair(this.data, i + 2);
        else
          break;
      result = action(pair(this.data, i + 1));
    }
    return result;
  }
  /**
  Get the states that can follow this one through shift actions or
  goto jumps. @internal
  */
  nextStates(state) {
    let result = [];
    for (let i = this.stateSlot(
      state,
      1
      /* ParseState.Actions */
    ); ; i += 3) {
      if (this.data[i] == 65535)
        if (this.data[i + 1] == 1)
          i = pair(this.data, i + 2);
        else
          break;
      if ((this.data[i + 2] & 1) == 0) {
        let value = this.data[i + 1];
        result.some((v, i2) => i2 & 1 && v == value) || result.push(this.data[i], value);
      }
    }
    return result;
  }
  /**
  Configure the parser. Returns a new parser instance that has the
  given settings modified. Settings not provided in `config` are
  kept from the original parser.
  */
  configure(config) {
    let copy = Object.assign(Object.create(_LRParser.prototype), this);
    if (config.props && (copy.nodeSet = this.nodeSet.extend(...config.props)), config.top) {
      let info = this.topRules[config.top];
      if (!info)
        throw new RangeError(`Invalid top rule name ${config.top}`);
      copy.top = info;
    }
    return config.tokenizers && (copy.tokenizers = this.tokenizers.map((t2) => {
      let found = config.tokenizers.find((r) => r.from == t2);
      return found ? found.to : t2;
    })), config.specializers && (copy.specializers = this.specializers.slice(), copy.specializerSpecs = this.specializerSpecs.map((s, i) => {
      let found = config.specializers.find((r) => r.from == s.external);
      if (!found)
        return s;
      let spec = Object.assign(Object.assign({}, s), { external: found.to });
      return copy.specializers[i] = getSpecializer(spec), spec;
    })), config.contextTracker && (copy.context = config.contextTracker), config.dialect && (copy.dialect = this.parseDialect(config.dialect)), config.strict != null && (copy.strict = config.strict), config.wrap && (copy.wrappers = copy.wrappers.concat(config.wrap)), config.bufferLength != null && (copy.bufferLength = config.bufferLength), copy;
  }
  /**
  Tells you whether any [parse wrappers](#lr.ParserConfig.wrap)
  are registered for this parser.
  */
  hasWrappers() {
    return this.wrappers.length > 0;
  }
  /**
  Returns the name associated with a given term. This will only
  work for all terms when the parser was generated with the
  `--names` option. By default, only the names of tagged terms are
  stored.
  */
  getName(term) {
    return this.termNames ? this.termNames[term] : String(term <= this.maxNode && this.nodeSet.types[term].name || term);
  }
  /**
  The eof term id is always allocated directly after the node
  types. @internal
  */
  get eofTerm() {
    return this.maxNode + 1;
  }
  /**
  The type of top node produced by the parser.
  */
  get topNode() {
    return this.nodeSet.types[this.top[1]];
  }
  /**
  @internal
  */
  dynamicPrecedence(term) {
    let prec = this.dynamicPrecedences;
    return prec == null ? 0 : prec[term] || 0;
  }
  /**
  @internal
  */
  parseDialect(dialect) {
    let values = Object.keys(this.dialects), flags = values.map(() => !1);
    if (dialect)
      for (let part of dialect.split(" ")) {
        let id3 = values.indexOf(part);
        id3 >= 0 && (flags[id3] = !0);
      }
    let disabled = null;
    for (let i = 0; i < values.length; i++)
      if (!flags[i])
        for (let j = this.dialects[values[i]], id3; (id3 = this.data[j++]) != 65535; )
          (disabled || (disabled = new Uint8Array(this.maxTerm + 1)))[id3] = 1;
    return new Dialect(dialect, flags, disabled);
  }
  /**
  Used by the output of the parser generator. Not available to
  user code. @hide
  */
  static deserialize(spec) {
    return new _LRParser(spec);
  }
};
function pair(data, off) {
  return data[off] | data[off + 1] << 16;
}
function findFinished(stacks) {
  let best = null;
  for (let stack of stacks) {
    let stopped = stack.p.stoppedAt;
    (stack.pos == stack.p.stream.end || stopped != null && stack.pos > stopped) && stack.p.parser.stateFlag(
      stack.state,
      2
      /* StateFlag.Accepting */
    ) && (!best || best.score < stack.score) && (best = stack);
  }
  return best;
}
function getSpecializer(spec) {
  if (spec.external) {
    let mask = spec.extend ? 1 : 0;
    return (value, stack) => spec.external(value, stack) << 1 | mask;
  }
  return spec.get;
}

// node_modules/@lezer/highlight/dist/index.js
var nextTagID = 0, Tag = class _Tag {
  /**
  @internal
  */
  constructor(name2, set, base, modified) {
    this.name = name2, this.set = set, this.base = base, this.modified = modified, this.id = nextTagID++;
  }
  toString() {
    let { name: name2 } = this;
    for (let mod of this.modified)
      mod.name && (name2 = `${mod.name}(${name2})`);
    return name2;
  }
  static define(nameOrParent, parent) {
    let name2 = typeof nameOrParent == "string" ? nameOrParent : "?";
    if (nameOrParent instanceof _Tag && (parent = nameOrParent), parent?.base)
      throw new Error("Can not derive from a modified tag");
    let tag = new _Tag(name2, [], null, []);
    if (tag.set.push(tag), parent)
      for (let t2 of parent.set)
        tag.set.push(t2);
    return tag;
  }
  /**
  Define a tag _modifier_, which is a function that, given a tag,
  will return a tag that is a subtag of the original. Applying the
  same modifier to a twice tag will return the same value (`m1(t1)
  == m1(t1)`) and applying multiple modifiers will, regardless or
  order, produce the same tag (`m1(m2(t1)) == m2(m1(t1))`).
  
  When multiple modifiers are applied to a given base tag, each
  smaller set of modifiers is registered as a parent, so that for
  example `m1(m2(m3(t1)))` is a subtype of `m1(m2(t1))`,
  `m1(m3(t1)`, and so on.
  */
  static defineModifier(name2) {
    let mod = new Modifier(name2);
    return (tag) => tag.modified.indexOf(mod) > -1 ? tag : Modifier.get(tag.base || tag, tag.modified.concat(mod).sort((a, b) => a.id - b.id));
  }
}, nextModifierID = 0, Modifier = class _Modifier {
  constructor(name2) {
    this.name = name2, this.instances = [], this.id = nextModifierID++;
  }
  static get(base, mods) {
    if (!mods.length)
      return base;
    let exists = mods[0].instances.find((t2) => t2.base == base && sameArray(mods, t2.modified));
    if (exists)
      return exists;
    let set = [], tag = new Tag(base.name, set, base, mods);
    for (let m of mods)
      m.instances.push(tag);
    let configs = powerSet(mods);
    for (let parent of base.set)
      if (!parent.modified.length)
        for (let config of configs)
          set.push(_Modifier.get(parent, config));
    return tag;
  }
};
function sameArray(a, b) {
  return a.length == b.length && a.every((x, i) => x == b[i]);
}
function powerSet(array) {
  let sets = [[]];
  for (let i = 0; i < array.length; i++)
    for (let j = 0, e = sets.length; j < e; j++)
      sets.push(sets[j].concat(array[i]));
  return sets.sort((a, b) => b.length - a.length);
}
function styleTags(spec) {
  let byName2 = /* @__PURE__ */ Object.create(null);
  for (let prop in spec) {
    let tags2 = spec[prop];
    Array.isArray(tags2) || (tags2 = [tags2]);
    for (let part of prop.split(" "))
      if (part) {
        let pieces = [], mode = 2, rest = part;
        for (let pos = 0; ; ) {
          if (rest == "..." && pos > 0 && pos + 3 == part.length) {
            mode = 1;
            break;
          }
          let m = /^"(?:[^"\\]|\\.)*?"|[^\/!]+/.exec(rest);
          if (!m)
            throw new RangeError("Invalid path: " + part);
          if (pieces.push(m[0] == "*" ? "" : m[0][0] == '"' ? JSON.parse(m[0]) : m[0]), pos += m[0].length, pos == part.length)
            break;
          let next = part[pos++];
          if (pos == part.length && next == "!") {
            mode = 0;
            break;
          }
          if (next != "/")
            throw new RangeError("Invalid path: " + part);
          rest = part.slice(pos);
        }
        let last = pieces.length - 1, inner = pieces[last];
        if (!inner)
          throw new RangeError("Invalid path: " + part);
        let rule = new Rule(tags2, mode, last > 0 ? pieces.slice(0, last) : null);
        byName2[inner] = rule.sort(byName2[inner]);
      }
  }
  return ruleNodeProp.add(byName2);
}
var ruleNodeProp = new NodeProp({
  combine(a, b) {
    let cur, root, take;
    for (; a || b; ) {
      if (!a || b && a.depth <= b.depth ? (take = b, b = b.next) : (take = a, a = a.next), cur && cur.mode == take.mode && !take.context && !cur.context)
        continue;
      let copy = new Rule(take.tags, take.mode, take.context);
      cur ? cur.next = copy : root = copy, cur = copy;
    }
    return root;
  }
}), Rule = class {
  constructor(tags2, mode, context, next) {
    this.tags = tags2, this.mode = mode, this.context = context, this.next = next;
  }
  get opaque() {
    return this.mode == 0;
  }
  get inherit() {
    return this.mode == 1;
  }
  sort(other) {
    return !other || other.depth < this.depth ? (this.next = other, this) : (other.next = this.sort(other.next), other);
  }
  get depth() {
    return this.context ? this.context.length : 0;
  }
};
Rule.empty = new Rule([], 2, null);
function tagHighlighter(tags2, options) {
  let map = /* @__PURE__ */ Object.create(null);
  for (let style of tags2)
    if (!Array.isArray(style.tag))
      map[style.tag.id] = style.class;
    else
      for (let tag of style.tag)
        map[tag.id] = style.class;
  let { scope, all = null } = options || {};
  return {
    style: (tags3) => {
      let cls = all;
      for (let tag of tags3)
        for (let sub of tag.set) {
          let tagClass = map[sub.id];
          if (tagClass) {
            cls = cls ? cls + " " + tagClass : tagClass;
            break;
          }
        }
      return cls;
    },
    scope
  };
}
var t = Tag.define, comment = t(), name = t(), typeName = t(name), propertyName = t(name), literal = t(), string = t(literal), number = t(literal), content = t(), heading = t(content), keyword = t(), operator = t(), punctuation = t(), bracket = t(punctuation), meta = t(), tags = {
  /**
  A comment.
  */
  comment,
  /**
  A line [comment](#highlight.tags.comment).
  */
  lineComment: t(comment),
  /**
  A block [comment](#highlight.tags.comment).
  */
  blockComment: t(comment),
  /**
  A documentation [comment](#highlight.tags.comment).
  */
  docComment: t(comment),
  /**
  Any kind of identifier.
  */
  name,
  /**
  The [name](#highlight.tags.name) of a variable.
  */
  variableName: t(name),
  /**
  A type [name](#highlight.tags.name).
  */
  typeName,
  /**
  A tag name (subtag of [`typeName`](#highlight.tags.typeName)).
  */
  tagName: t(typeName),
  /**
  A property or field [name](#highlight.tags.name).
  */
  propertyName,
  /**
  An attribute name (subtag of [`propertyName`](#highlight.tags.propertyName)).
  */
  attributeName: t(propertyName),
  /**
  The [name](#highlight.tags.name) of a class.
  */
  className: t(name),
  /**
  A label [name](#highlight.tags.name).
  */
  labelName: t(name),
  /**
  A namespace [name](#highlight.tags.name).
  */
  namespace: t(name),
  /**
  The [name](#highlight.tags.name) of a macro.
  */
  macroName: t(name),
  /**
  A literal value.
  */
  literal,
  /**
  A string [literal](#highlight.tags.literal).
  */
  string,
  /**
  A documentation [string](#highlight.tags.string).
  */
  docString: t(string),
  /**
  A character literal (subtag of [string](#highlight.tags.string)).
  */
  character: t(string),
  /**
  An attribute value (subtag of [string](#highlight.tags.string)).
  */
  attributeValue: t(string),
  /**
  A number [literal](#highlight.tags.literal).
  */
  number,
  /**
  An integer [number](#highlight.tags.number) literal.
  */
  integer: t(number),
  /**
  A floating-point [number](#highlight.tags.number) literal.
  */
  float: t(number),
  /**
  A boolean [literal](#highlight.tags.literal).
  */
  bool: t(literal),
  /**
  Regular expression [literal](#highlight.tags.literal).
  */
  regexp: t(literal),
  /**
  An escape [literal](#highlight.tags.literal), for example a
  backslash escape in a string.
  */
  escape: t(literal),
  /**
  A color [literal](#highlight.tags.literal).
  */
  color: t(literal),
  /**
  A URL [literal](#highlight.tags.literal).
  */
  url: t(literal),
  /**
  A language keyword.
  */
  keyword,
  /**
  The [keyword](#highlight.tags.keyword) for the self or this
  object.
  */
  self: t(keyword),
  /**
  The [keyword](#highlight.tags.keyword) for null.
  */
  null: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) denoting some atomic value.
  */
  atom: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that represents a unit.
  */
  unit: t(keyword),
  /**
  A modifier [keyword](#highlight.tags.keyword).
  */
  modifier: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that acts as an operator.
  */
  operatorKeyword: t(keyword),
  /**
  A control-flow related [keyword](#highlight.tags.keyword).
  */
  controlKeyword: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) that defines something.
  */
  definitionKeyword: t(keyword),
  /**
  A [keyword](#highlight.tags.keyword) related to defining or
  interfacing with modules.
  */
  moduleKeyword: t(keyword),
  /**
  An operator.
  */
  operator,
  /**
  An [operator](#highlight.tags.operator) that dereferences something.
  */
  derefOperator: t(operator),
  /**
  Arithmetic-related [operator](#highlight.tags.operator).
  */
  arithmeticOperator: t(operator),
  /**
  Logical [operator](#highlight.tags.operator).
  */
  logicOperator: t(operator),
  /**
  Bit [operator](#highlight.tags.operator).
  */
  bitwiseOperator: t(operator),
  /**
  Comparison [operator](#highlight.tags.operator).
  */
  compareOperator: t(operator),
  /**
  [Operator](#highlight.tags.operator) that updates its operand.
  */
  updateOperator: t(operator),
  /**
  [Operator](#highlight.tags.operator) that defines something.
  */
  definitionOperator: t(operator),
  /**
  Type-related [operator](#highlight.tags.operator).
  */
  typeOperator: t(operator),
  /**
  Control-flow [operator](#highlight.tags.operator).
  */
  controlOperator: t(operator),
  /**
  Program or markup punctuation.
  */
  punctuation,
  /**
  [Punctuation](#highlight.tags.punctuation) that separates
  things.
  */
  separator: t(punctuation),
  /**
  Bracket-style [punctuation](#highlight.tags.punctuation).
  */
  bracket,
  /**
  Angle [brackets](#highlight.tags.bracket) (usually `<` and `>`
  tokens).
  */
  angleBracket: t(bracket),
  /**
  Square [brackets](#highlight.tags.bracket) (usually `[` and `]`
  tokens).
  */
  squareBracket: t(bracket),
  /**
  Parentheses (usually `(` and `)` tokens). Subtag of
  [bracket](#highlight.tags.bracket).
  */
  paren: t(bracket),
  /**
  Braces (usually `{` and `}` tokens). Subtag of
  [bracket](#highlight.tags.bracket).
  */
  brace: t(bracket),
  /**
  Content, for example plain text in XML or markup documents.
  */
  content,
  /**
  [Content](#highlight.tags.content) that represents a heading.
  */
  heading,
  /**
  A level 1 [heading](#highlight.tags.heading).
  */
  heading1: t(heading),
  /**
  A level 2 [heading](#highlight.tags.heading).
  */
  heading2: t(heading),
  /**
  A level 3 [heading](#highlight.tags.heading).
  */
  heading3: t(heading),
  /**
  A level 4 [heading](#highlight.tags.heading).
  */
  heading4: t(heading),
  /**
  A level 5 [heading](#highlight.tags.heading).
  */
  heading5: t(heading),
  /**
  A level 6 [heading](#highlight.tags.heading).
  */
  heading6: t(heading),
  /**
  A prose [content](#highlight.tags.content) separator (such as a horizontal rule).
  */
  contentSeparator: t(content),
  /**
  [Content](#highlight.tags.content) that represents a list.
  */
  list: t(content),
  /**
  [Content](#highlight.tags.content) that represents a quote.
  */
  quote: t(content),
  /**
  [Content](#highlight.tags.content) that is emphasized.
  */
  emphasis: t(content),
  /**
  [Content](#highlight.tags.content) that is styled strong.
  */
  strong: t(content),
  /**
  [Content](#highlight.tags.content) that is part of a link.
  */
  link: t(content),
  /**
  [Content](#highlight.tags.content) that is styled as code or
  monospace.
  */
  monospace: t(content),
  /**
  [Content](#highlight.tags.content) that has a strike-through
  style.
  */
  strikethrough: t(content),
  /**
  Inserted text in a change-tracking format.
  */
  inserted: t(),
  /**
  Deleted text.
  */
  deleted: t(),
  /**
  Changed text.
  */
  changed: t(),
  /**
  An invalid or unsyntactic element.
  */
  invalid: t(),
  /**
  Metadata or meta-instruction.
  */
  meta,
  /**
  [Metadata](#highlight.tags.meta) that applies to the entire
  document.
  */
  documentMeta: t(meta),
  /**
  [Metadata](#highlight.tags.meta) that annotates or adds
  attributes to a given syntactic element.
  */
  annotation: t(meta),
  /**
  Processing instruction or preprocessor directive. Subtag of
  [meta](#highlight.tags.meta).
  */
  processingInstruction: t(meta),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates that a
  given element is being defined. Expected to be used with the
  various [name](#highlight.tags.name) tags.
  */
  definition: Tag.defineModifier("definition"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates that
  something is constant. Mostly expected to be used with
  [variable names](#highlight.tags.variableName).
  */
  constant: Tag.defineModifier("constant"),
  /**
  [Modifier](#highlight.Tag^defineModifier) used to indicate that
  a [variable](#highlight.tags.variableName) or [property
  name](#highlight.tags.propertyName) is being called or defined
  as a function.
  */
  function: Tag.defineModifier("function"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that can be applied to
  [names](#highlight.tags.name) to indicate that they belong to
  the language's standard environment.
  */
  standard: Tag.defineModifier("standard"),
  /**
  [Modifier](#highlight.Tag^defineModifier) that indicates a given
  [names](#highlight.tags.name) is local to some scope.
  */
  local: Tag.defineModifier("local"),
  /**
  A generic variant [modifier](#highlight.Tag^defineModifier) that
  can be used to tag language-specific alternative variants of
  some common tag. It is recommended for themes to define special
  forms of at least the [string](#highlight.tags.string) and
  [variable name](#highlight.tags.variableName) tags, since those
  come up a lot.
  */
  special: Tag.defineModifier("special")
};
for (let name2 in tags) {
  let val = tags[name2];
  val instanceof Tag && (val.name = name2);
}
var classHighlighter = tagHighlighter([
  { tag: tags.link, class: "tok-link" },
  { tag: tags.heading, class: "tok-heading" },
  { tag: tags.emphasis, class: "tok-emphasis" },
  { tag: tags.strong, class: "tok-strong" },
  { tag: tags.keyword, class: "tok-keyword" },
  { tag: tags.atom, class: "tok-atom" },
  { tag: tags.bool, class: "tok-bool" },
  { tag: tags.url, class: "tok-url" },
  { tag: tags.labelName, class: "tok-labelName" },
  { tag: tags.inserted, class: "tok-inserted" },
  { tag: tags.deleted, class: "tok-deleted" },
  { tag: tags.literal, class: "tok-literal" },
  { tag: tags.string, class: "tok-string" },
  { tag: tags.number, class: "tok-number" },
  { tag: [tags.regexp, tags.escape, tags.special(tags.string)], class: "tok-string2" },
  { tag: tags.variableName, class: "tok-variableName" },
  { tag: tags.local(tags.variableName), class: "tok-variableName tok-local" },
  { tag: tags.definition(tags.variableName), class: "tok-variableName tok-definition" },
  { tag: tags.special(tags.variableName), class: "tok-variableName2" },
  { tag: tags.definition(tags.propertyName), class: "tok-propertyName tok-definition" },
  { tag: tags.typeName, class: "tok-typeName" },
  { tag: tags.namespace, class: "tok-namespace" },
  { tag: tags.className, class: "tok-className" },
  { tag: tags.macroName, class: "tok-macroName" },
  { tag: tags.propertyName, class: "tok-propertyName" },
  { tag: tags.operator, class: "tok-operator" },
  { tag: tags.comment, class: "tok-comment" },
  { tag: tags.meta, class: "tok-meta" },
  { tag: tags.invalid, class: "tok-invalid" },
  { tag: tags.punctuation, class: "tok-punctuation" }
]);

// node_modules/@lezer/python/dist/index.js
var printKeyword = 1, indent = 194, dedent = 195, newline$1 = 196, blankLineStart = 197, newlineBracketed = 198, eof = 199, stringContent = 200, Escape = 2, replacementStart = 3, stringEnd = 201, ParenL = 24, ParenthesizedExpression = 25, TupleExpression = 49, ComprehensionExpression = 50, BracketL = 55, ArrayExpression = 56, ArrayComprehensionExpression = 57, BraceL = 59, DictionaryExpression = 60, DictionaryComprehensionExpression = 61, SetExpression = 62, SetComprehensionExpression = 63, ArgList = 65, subscript = 238, String$1 = 71, stringStart = 241, stringStartD = 242, stringStartL = 243, stringStartLD = 244, stringStartR = 245, stringStartRD = 246, stringStartRL = 247, stringStartRLD = 248, FormatString = 72, stringStartF = 249, stringStartFD = 250, stringStartFL = 251, stringStartFLD = 252, stringStartFR = 253, stringStartFRD = 254, stringStartFRL = 255, stringStartFRLD = 256, FormatReplacement = 73, nestedFormatReplacement = 77, importList = 263, TypeParamList = 112, ParamList = 130, SequencePattern = 151, MappingPattern = 152, PatternArgList = 155, newline = 10, carriageReturn = 13, space = 32, tab = 9, hash = 35, parenOpen = 40, dot = 46, braceOpen = 123, braceClose = 125, singleQuote = 39, doubleQuote = 34, backslash = 92, letter_o = 111, letter_x = 120, letter_N = 78, letter_u = 117, letter_U = 85, bracketed = /* @__PURE__ */ new Set([
  ParenthesizedExpression,
  TupleExpression,
  ComprehensionExpression,
  importList,
  ArgList,
  ParamList,
  ArrayExpression,
  ArrayComprehensionExpression,
  subscript,
  SetExpression,
  SetComprehensionExpression,
  FormatString,
  FormatReplacement,
  nestedFormatReplacement,
  DictionaryExpression,
  DictionaryComprehensionExpression,
  SequencePattern,
  MappingPattern,
  PatternArgList,
  TypeParamList
]);
function isLineBreak(ch) {
  return ch == newline || ch == carriageReturn;
}
function isHex(ch) {
  return ch >= 48 && ch <= 57 || ch >= 65 && ch <= 70 || ch >= 97 && ch <= 102;
}
var newlines = new ExternalTokenizer((input, stack) => {
  let prev;
  if (input.next < 0)
    input.acceptToken(eof);
  else if (stack.context.flags & cx_Bracketed)
    isLineBreak(input.next) && input.acceptToken(newlineBracketed, 1);
  else if (((prev = input.peek(-1)) < 0 || isLineBreak(prev)) && stack.canShift(blankLineStart)) {
    let spaces = 0;
    for (; input.next == space || input.next == tab; )
      input.advance(), spaces++;
    (input.next == newline || input.next == carriageReturn || input.next == hash) && input.acceptToken(blankLineStart, -spaces);
  } else isLineBreak(input.next) && input.acceptToken(newline$1, 1);
}, { contextual: !0 }), indentation = new ExternalTokenizer((input, stack) => {
  let context = stack.context;
  if (context.flags) return;
  let prev = input.peek(-1);
  if (prev == newline || prev == carriageReturn) {
    let depth = 0, chars = 0;
    for (; ; ) {
      if (input.next == space) depth++;
      else if (input.next == tab) depth += 8 - depth % 8;
      else break;
      input.advance(), chars++;
    }
    depth != context.indent && input.next != newline && input.next != carriageReturn && input.next != hash && (depth < context.indent ? input.acceptToken(dedent, -chars) : input.acceptToken(indent));
  }
}), cx_Bracketed = 1, cx_String = 2, cx_DoubleQuote = 4, cx_Long = 8, cx_Raw = 16, cx_Format = 32;
function Context(parent, indent2, flags) {
  this.parent = parent, this.indent = indent2, this.flags = flags, this.hash = (parent ? parent.hash + parent.hash << 8 : 0) + indent2 + (indent2 << 4) + flags + (flags << 6);
}
var topIndent = new Context(null, 0, 0);
function countIndent(space2) {
  let depth = 0;
  for (let i = 0; i < space2.length; i++)
    depth += space2.charCodeAt(i) == tab ? 8 - depth % 8 : 1;
  return depth;
}
var stringFlags = new Map([
  [stringStart, 0],
  [stringStartD, cx_DoubleQuote],
  [stringStartL, cx_Long],
  [stringStartLD, cx_Long | cx_DoubleQuote],
  [stringStartR, cx_Raw],
  [stringStartRD, cx_Raw | cx_DoubleQuote],
  [stringStartRL, cx_Raw | cx_Long],
  [stringStartRLD, cx_Raw | cx_Long | cx_DoubleQuote],
  [stringStartF, cx_Format],
  [stringStartFD, cx_Format | cx_DoubleQuote],
  [stringStartFL, cx_Format | cx_Long],
  [stringStartFLD, cx_Format | cx_Long | cx_DoubleQuote],
  [stringStartFR, cx_Format | cx_Raw],
  [stringStartFRD, cx_Format | cx_Raw | cx_DoubleQuote],
  [stringStartFRL, cx_Format | cx_Raw | cx_Long],
  [stringStartFRLD, cx_Format | cx_Raw | cx_Long | cx_DoubleQuote]
].map(([term, flags]) => [term, flags | cx_String])), trackIndent = new ContextTracker({
  start: topIndent,
  reduce(context, term, _, input) {
    return context.flags & cx_Bracketed && bracketed.has(term) || (term == String$1 || term == FormatString) && context.flags & cx_String ? context.parent : context;
  },
  shift(context, term, stack, input) {
    return term == indent ? new Context(context, countIndent(input.read(input.pos, stack.pos)), 0) : term == dedent ? context.parent : term == ParenL || term == BracketL || term == BraceL || term == replacementStart ? new Context(context, 0, cx_Bracketed) : stringFlags.has(term) ? new Context(context, 0, stringFlags.get(term) | context.flags & cx_Bracketed) : context;
  },
  hash(context) {
    return context.hash;
  }
}), legacyPrint = new ExternalTokenizer((input) => {
  for (let i = 0; i < 5; i++) {
    if (input.next != "print".charCodeAt(i)) return;
    input.advance();
  }
  if (!/\w/.test(String.fromCharCode(input.next)))
    for (let off = 0; ; off++) {
      let next = input.peek(off);
      if (!(next == space || next == tab)) {
        next != parenOpen && next != dot && next != newline && next != carriageReturn && next != hash && input.acceptToken(printKeyword);
        return;
      }
    }
}), strings = new ExternalTokenizer((input, stack) => {
  let { flags } = stack.context, quote = flags & cx_DoubleQuote ? doubleQuote : singleQuote, long = (flags & cx_Long) > 0, escapes3 = !(flags & cx_Raw), format = (flags & cx_Format) > 0, start = input.pos;
  for (; !(input.next < 0); )
    if (format && input.next == braceOpen)
      if (input.peek(1) == braceOpen)
        input.advance(2);
      else {
        if (input.pos == start) {
          input.acceptToken(replacementStart, 1);
          return;
        }
        break;
      }
    else if (escapes3 && input.next == backslash) {
      if (input.pos == start) {
        input.advance();
        let escaped = input.next;
        escaped >= 0 && (input.advance(), skipEscape(input, escaped)), input.acceptToken(Escape);
        return;
      }
      break;
    } else if (input.next == backslash && !escapes3 && input.peek(1) > -1)
      input.advance(2);
    else if (input.next == quote && (!long || input.peek(1) == quote && input.peek(2) == quote)) {
      if (input.pos == start) {
        input.acceptToken(stringEnd, long ? 3 : 1);
        return;
      }
      break;
    } else if (input.next == newline) {
      if (long)
        input.advance();
      else if (input.pos == start) {
        input.acceptToken(stringEnd);
        return;
      }
      break;
    } else
      input.advance();
  input.pos > start && input.acceptToken(stringContent);
});
function skipEscape(input, ch) {
  if (ch == letter_o)
    for (let i = 0; i < 2 && input.next >= 48 && input.next <= 55; i++) input.advance();
  else if (ch == letter_x)
    for (let i = 0; i < 2 && isHex(input.next); i++) input.advance();
  else if (ch == letter_u)
    for (let i = 0; i < 4 && isHex(input.next); i++) input.advance();
  else if (ch == letter_U)
    for (let i = 0; i < 8 && isHex(input.next); i++) input.advance();
  else if (ch == letter_N && input.next == braceOpen) {
    for (input.advance(); input.next >= 0 && input.next != braceClose && input.next != singleQuote && input.next != doubleQuote && input.next != newline; ) input.advance();
    input.next == braceClose && input.advance();
  }
}
var pythonHighlighting = styleTags({
  'async "*" "**" FormatConversion FormatSpec': tags.modifier,
  "for while if elif else try except finally return raise break continue with pass assert await yield match case": tags.controlKeyword,
  "in not and or is del": tags.operatorKeyword,
  "from def class global nonlocal lambda": tags.definitionKeyword,
  import: tags.moduleKeyword,
  "with as print": tags.keyword,
  Boolean: tags.bool,
  None: tags.null,
  VariableName: tags.variableName,
  "CallExpression/VariableName": tags.function(tags.variableName),
  "FunctionDefinition/VariableName": tags.function(tags.definition(tags.variableName)),
  "ClassDefinition/VariableName": tags.definition(tags.className),
  PropertyName: tags.propertyName,
  "CallExpression/MemberExpression/PropertyName": tags.function(tags.propertyName),
  Comment: tags.lineComment,
  Number: tags.number,
  String: tags.string,
  FormatString: tags.special(tags.string),
  Escape: tags.escape,
  UpdateOp: tags.updateOperator,
  "ArithOp!": tags.arithmeticOperator,
  BitOp: tags.bitwiseOperator,
  CompareOp: tags.compareOperator,
  AssignOp: tags.definitionOperator,
  Ellipsis: tags.punctuation,
  At: tags.meta,
  "( )": tags.paren,
  "[ ]": tags.squareBracket,
  "{ }": tags.brace,
  ".": tags.derefOperator,
  ", ;": tags.separator
}), spec_identifier = { __proto__: null, await: 44, or: 54, and: 56, in: 60, not: 62, is: 64, if: 70, else: 72, lambda: 76, yield: 94, from: 96, async: 102, for: 104, None: 162, True: 164, False: 164, del: 178, pass: 182, break: 186, continue: 190, return: 194, raise: 202, import: 206, as: 208, global: 212, nonlocal: 214, assert: 218, type: 223, elif: 236, while: 240, try: 246, except: 248, finally: 250, with: 254, def: 258, class: 268, match: 279, case: 285 }, parser = LRParser.deserialize({
  version: 14,
  states: "##jQ`QeOOP$}OSOOO&WQtO'#HUOOQS'#Co'#CoOOQS'#Cp'#CpO'vQdO'#CnO*UQtO'#HTOOQS'#HU'#HUOOQS'#DU'#DUOOQS'#HT'#HTO*rQdO'#D_O+VQdO'#DfO+gQdO'#DjO+zOWO'#DuO,VOWO'#DvO.[QtO'#GuOOQS'#Gu'#GuO'vQdO'#GtO0ZQtO'#GtOOQS'#Eb'#EbO0rQdO'#EcOOQS'#Gs'#GsO0|QdO'#GrOOQV'#Gr'#GrO1XQdO'#FYOOQS'#G^'#G^O1^QdO'#FXOOQV'#IS'#ISOOQV'#Gq'#GqOOQV'#Fq'#FqQ`QeOOO'vQdO'#CqO1lQdO'#C}O1sQdO'#DRO2RQdO'#HYO2cQtO'#EVO'vQdO'#EWOOQS'#EY'#EYOOQS'#E['#E[OOQS'#E^'#E^O2wQdO'#E`O3_QdO'#EdO3rQdO'#EfO3zQtO'#EfO1XQdO'#EiO0rQdO'#ElO1XQdO'#EnO0rQdO'#EtO0rQdO'#EwO4VQdO'#EyO4^QdO'#FOO4iQdO'#EzO0rQdO'#FOO1XQdO'#FQO1XQdO'#FVO4nQdO'#F[P4uOdO'#GpPOOO)CBd)CBdOOQS'#Ce'#CeOOQS'#Cf'#CfOOQS'#Cg'#CgOOQS'#Ch'#ChOOQS'#Ci'#CiOOQS'#Cj'#CjOOQS'#Cl'#ClO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO'vQdO,59OO5TQdO'#DoOOQS,5:Y,5:YO5hQdO'#HdOOQS,5:],5:]O5uQ!fO,5:]O5zQtO,59YO1lQdO,59bO1lQdO,59bO1lQdO,59bO8jQdO,59bO8oQdO,59bO8vQdO,59jO8}QdO'#HTO:TQdO'#HSOOQS'#HS'#HSOOQS'#D['#D[O:lQdO,59aO'vQdO,59aO:zQdO,59aOOQS,59y,59yO;PQdO,5:RO'vQdO,5:ROOQS,5:Q,5:QO;_QdO,5:QO;dQdO,5:XO'vQdO,5:XO'vQdO,5:VOOQS,5:U,5:UO;uQdO,5:UO;zQdO,5:WOOOW'#Fy'#FyO<POWO,5:aOOQS,5:a,5:aO<[QdO'#HwOOOW'#Dw'#DwOOOW'#Fz'#FzO<lOWO,5:bOOQS,5:b,5:bOOQS'#F}'#F}O<zQtO,5:iO?lQtO,5=`O@VQ#xO,5=`O@vQtO,5=`OOQS,5:},5:}OA_QeO'#GWOBqQdO,5;^OOQV,5=^,5=^OB|QtO'#IPOCkQdO,5;tOOQS-E:[-E:[OOQV,5;s,5;sO4dQdO'#FQOOQV-E9o-E9oOCsQtO,59]OEzQtO,59iOFeQdO'#HVOFpQdO'#HVO1XQdO'#HVOF{QdO'#DTOGTQdO,59mOGYQdO'#HZO'vQdO'#HZO0rQdO,5=tOOQS,5=t,5=tO0rQdO'#EROOQS'#ES'#ESOGwQdO'#GPOHXQdO,58|OHXQdO,58|O*xQdO,5:oOHgQtO'#H]OOQS,5:r,5:rOOQS,5:z,5:zOHzQdO,5;OOI]QdO'#IOO1XQdO'#H}OOQS,5;Q,5;QOOQS'#GT'#GTOIqQtO,5;QOJPQdO,5;QOJUQdO'#IQOOQS,5;T,5;TOJdQdO'#H|OOQS,5;W,5;WOJuQdO,5;YO4iQdO,5;`O4iQdO,5;cOJ}QtO'#ITO'vQdO'#ITOKXQdO,5;eO4VQdO,5;eO0rQdO,5;jO1XQdO,5;lOK^QeO'#EuOLjQgO,5;fO!!kQdO'#IUO4iQdO,5;jO!!vQdO,5;lO!#OQdO,5;qO!#ZQtO,5;vO'vQdO,5;vPOOO,5=[,5=[P!#bOSO,5=[P!#jOdO,5=[O!&bQtO1G.jO!&iQtO1G.jO!)YQtO1G.jO!)dQtO1G.jO!+}QtO1G.jO!,bQtO1G.jO!,uQdO'#HcO!-TQtO'#GuO0rQdO'#HcO!-_QdO'#HbOOQS,5:Z,5:ZO!-gQdO,5:ZO!-lQdO'#HeO!-wQdO'#HeO!.[QdO,5>OOOQS'#Ds'#DsOOQS1G/w1G/wOOQS1G.|1G.|O!/[QtO1G.|O!/cQtO1G.|O1lQdO1G.|O!0OQdO1G/UOOQS'#DZ'#DZO0rQdO,59tOOQS1G.{1G.{O!0VQdO1G/eO!0gQdO1G/eO!0oQdO1G/fO'vQdO'#H[O!0tQdO'#H[O!0yQtO1G.{O!1ZQdO,59iO!2aQdO,5=zO!2qQdO,5=zO!2yQdO1G/mO!3OQtO1G/mOOQS1G/l1G/lO!3`QdO,5=uO!4VQdO,5=uO0rQdO1G/qO!4tQdO1G/sO!4yQtO1G/sO!5ZQtO1G/qOOQS1G/p1G/pOOQS1G/r1G/rOOOW-E9w-E9wOOQS1G/{1G/{O!5kQdO'#HxO0rQdO'#HxO!5|QdO,5>cOOOW-E9x-E9xOOQS1G/|1G/|OOQS-E9{-E9{O!6[Q#xO1G2zO!6{QtO1G2zO'vQdO,5<jOOQS,5<j,5<jOOQS-E9|-E9|OOQS,5<r,5<rOOQS-E:U-E:UOOQV1G0x1G0xO1XQdO'#GRO!7dQtO,5>kOOQS1G1`1G1`O!8RQdO1G1`OOQS'#DV'#DVO0rQdO,5=qOOQS,5=q,5=qO!8WQdO'#FrO!8cQdO,59oO!8kQdO1G/XO!8uQtO,5=uOOQS1G3`1G3`OOQS,5:m,5:mO!9fQdO'#GtOOQS,5<k,5<kOOQS-E9}-E9}O!9wQdO1G.hOOQS1G0Z1G0ZO!:VQdO,5=wO!:gQdO,5=wO0rQdO1G0jO0rQdO1G0jO!:xQdO,5>jO!;ZQdO,5>jO1XQdO,5>jO!;lQdO,5>iOOQS-E:R-E:RO!;qQdO1G0lO!;|QdO1G0lO!<RQdO,5>lO!<aQdO,5>lO!<oQdO,5>hO!=VQdO,5>hO!=hQdO'#EpO0rQdO1G0tO!=sQdO1G0tO!=xQgO1G0zO!AvQgO1G0}O!EqQdO,5>oO!E{QdO,5>oO!FTQtO,5>oO0rQdO1G1PO!F_QdO1G1PO4iQdO1G1UO!!vQdO1G1WOOQV,5;a,5;aO!FdQfO,5;aO!FiQgO1G1QO!JjQdO'#GZO4iQdO1G1QO4iQdO1G1QO!JzQdO,5>pO!KXQdO,5>pO1XQdO,5>pOOQV1G1U1G1UO!KaQdO'#FSO!KrQ!fO1G1WO!KzQdO1G1WOOQV1G1]1G1]O4iQdO1G1]O!LPQdO1G1]O!LXQdO'#F^OOQV1G1b1G1bO!#ZQtO1G1bPOOO1G2v1G2vP!L^OSO1G2vOOQS,5=},5=}OOQS'#Dp'#DpO0rQdO,5=}O!LfQdO,5=|O!LyQdO,5=|OOQS1G/u1G/uO!MRQdO,5>PO!McQdO,5>PO!MkQdO,5>PO!NOQdO,5>PO!N`QdO,5>POOQS1G3j1G3jOOQS7+$h7+$hO!8kQdO7+$pO#!RQdO1G.|O#!YQdO1G.|OOQS1G/`1G/`OOQS,5<`,5<`O'vQdO,5<`OOQS7+%P7+%PO#!aQdO7+%POOQS-E9r-E9rOOQS7+%Q7+%QO#!qQdO,5=vO'vQdO,5=vOOQS7+$g7+$gO#!vQdO7+%PO##OQdO7+%QO##TQdO1G3fOOQS7+%X7+%XO##eQdO1G3fO##mQdO7+%XOOQS,5<_,5<_O'vQdO,5<_O##rQdO1G3aOOQS-E9q-E9qO#$iQdO7+%]OOQS7+%_7+%_O#$wQdO1G3aO#%fQdO7+%_O#%kQdO1G3gO#%{QdO1G3gO#&TQdO7+%]O#&YQdO,5>dO#&sQdO,5>dO#&sQdO,5>dOOQS'#Dx'#DxO#'UO&jO'#DzO#'aO`O'#HyOOOW1G3}1G3}O#'fQdO1G3}O#'nQdO1G3}O#'yQ#xO7+(fO#(jQtO1G2UP#)TQdO'#GOOOQS,5<m,5<mOOQS-E:P-E:POOQS7+&z7+&zOOQS1G3]1G3]OOQS,5<^,5<^OOQS-E9p-E9pOOQS7+$s7+$sO#)bQdO,5=`O#){QdO,5=`O#*^QtO,5<aO#*qQdO1G3cOOQS-E9s-E9sOOQS7+&U7+&UO#+RQdO7+&UO#+aQdO,5<nO#+uQdO1G4UOOQS-E:Q-E:QO#,WQdO1G4UOOQS1G4T1G4TOOQS7+&W7+&WO#,iQdO7+&WOOQS,5<p,5<pO#,tQdO1G4WOOQS-E:S-E:SOOQS,5<l,5<lO#-SQdO1G4SOOQS-E:O-E:OO1XQdO'#EqO#-jQdO'#EqO#-uQdO'#IRO#-}QdO,5;[OOQS7+&`7+&`O0rQdO7+&`O#.SQgO7+&fO!JmQdO'#GXO4iQdO7+&fO4iQdO7+&iO#2QQtO,5<tO'vQdO,5<tO#2[QdO1G4ZOOQS-E:W-E:WO#2fQdO1G4ZO4iQdO7+&kO0rQdO7+&kOOQV7+&p7+&pO!KrQ!fO7+&rO!KzQdO7+&rO`QeO1G0{OOQV-E:X-E:XO4iQdO7+&lO4iQdO7+&lOOQV,5<u,5<uO#2nQdO,5<uO!JmQdO,5<uOOQV7+&l7+&lO#2yQgO7+&lO#6tQdO,5<vO#7PQdO1G4[OOQS-E:Y-E:YO#7^QdO1G4[O#7fQdO'#IWO#7tQdO'#IWO1XQdO'#IWOOQS'#IW'#IWO#8PQdO'#IVOOQS,5;n,5;nO#8XQdO,5;nO0rQdO'#FUOOQV7+&r7+&rO4iQdO7+&rOOQV7+&w7+&wO4iQdO7+&wO#8^QfO,5;xOOQV7+&|7+&|POOO7+(b7+(bO#8cQdO1G3iOOQS,5<c,5<cO#8qQdO1G3hOOQS-E9u-E9uO#9UQdO,5<dO#9aQdO,5<dO#9tQdO1G3kOOQS-E9v-E9vO#:UQdO1G3kO#:^QdO1G3kO#:nQdO1G3kO#:UQdO1G3kOOQS<<H[<<H[O#:yQtO1G1zOOQS<<Hk<<HkP#;WQdO'#FtO8vQdO1G3bO#;eQdO1G3bO#;jQdO<<HkOOQS<<Hl<<HlO#;zQdO7+)QOOQS<<Hs<<HsO#<[QtO1G1yP#<{QdO'#FsO#=YQdO7+)RO#=jQdO7+)RO#=rQdO<<HwO#=wQdO7+({OOQS<<Hy<<HyO#>nQdO,5<bO'vQdO,5<bOOQS-E9t-E9tOOQS<<Hw<<HwOOQS,5<g,5<gO0rQdO,5<gO#>sQdO1G4OOOQS-E9y-E9yO#?^QdO1G4OO<[QdO'#H{OOOO'#D{'#D{OOOO'#F|'#F|O#?oO&jO,5:fOOOW,5>e,5>eOOOW7+)i7+)iO#?zQdO7+)iO#@SQdO1G2zO#@mQdO1G2zP'vQdO'#FuO0rQdO<<IpO1XQdO1G2YP1XQdO'#GSO#AOQdO7+)pO#AaQdO7+)pOOQS<<Ir<<IrP1XQdO'#GUP0rQdO'#GQOOQS,5;],5;]O#ArQdO,5>mO#BQQdO,5>mOOQS1G0v1G0vOOQS<<Iz<<IzOOQV-E:V-E:VO4iQdO<<JQOOQV,5<s,5<sO4iQdO,5<sOOQV<<JQ<<JQOOQV<<JT<<JTO#BYQtO1G2`P#BdQdO'#GYO#BkQdO7+)uO#BuQgO<<JVO4iQdO<<JVOOQV<<J^<<J^O4iQdO<<J^O!KrQ!fO<<J^O#FpQgO7+&gOOQV<<JW<<JWO#FzQgO<<JWOOQV1G2a1G2aO1XQdO1G2aO#JuQdO1G2aO4iQdO<<JWO1XQdO1G2bP0rQdO'#G[O#KQQdO7+)vO#K_QdO7+)vOOQS'#FT'#FTO0rQdO,5>rO#KgQdO,5>rO#KrQdO,5>rO#K}QdO,5>qO#L`QdO,5>qOOQS1G1Y1G1YOOQS,5;p,5;pOOQV<<Jc<<JcO#LhQdO1G1dOOQS7+)T7+)TP#LmQdO'#FwO#L}QdO1G2OO#MbQdO1G2OO#MrQdO1G2OP#M}QdO'#FxO#N[QdO7+)VO#NlQdO7+)VO#NlQdO7+)VO#NtQdO7+)VO$ UQdO7+(|O8vQdO7+(|OOQSAN>VAN>VO$ oQdO<<LmOOQSAN>cAN>cO0rQdO1G1|O$!PQtO1G1|P$!ZQdO'#FvOOQS1G2R1G2RP$!hQdO'#F{O$!uQdO7+)jO$#`QdO,5>gOOOO-E9z-E9zOOOW<<MT<<MTO$#nQdO7+(fOOQSAN?[AN?[OOQS7+'t7+'tO$$XQdO<<M[OOQS,5<q,5<qO$$jQdO1G4XOOQS-E:T-E:TOOQVAN?lAN?lOOQV1G2_1G2_O4iQdOAN?qO$$xQgOAN?qOOQVAN?xAN?xO4iQdOAN?xOOQV<<JR<<JRO4iQdOAN?rO4iQdO7+'{OOQV7+'{7+'{O1XQdO7+'{OOQVAN?rAN?rOOQS7+'|7+'|O$(sQdO<<MbOOQS1G4^1G4^O0rQdO1G4^OOQS,5<w,5<wO$)QQdO1G4]OOQS-E:Z-E:ZOOQU'#G_'#G_O$)cQfO7+'OO$)nQdO'#F_O$*uQdO7+'jO$+VQdO7+'jOOQS7+'j7+'jO$+bQdO<<LqO$+rQdO<<LqO$+rQdO<<LqO$+zQdO'#H^OOQS<<Lh<<LhO$,UQdO<<LhOOQS7+'h7+'hOOQS'#D|'#D|OOOO1G4R1G4RO$,oQdO1G4RO$,wQdO1G4RP!=hQdO'#GVOOQVG25]G25]O4iQdOG25]OOQVG25dG25dOOQVG25^G25^OOQV<<Kg<<KgO4iQdO<<KgOOQS7+)x7+)xP$-SQdO'#G]OOQU-E:]-E:]OOQV<<Jj<<JjO$-vQtO'#FaOOQS'#Fc'#FcO$.WQdO'#FbO$.xQdO'#FbOOQS'#Fb'#FbO$.}QdO'#IYO$)nQdO'#FiO$)nQdO'#FiO$/fQdO'#FjO$)nQdO'#FkO$/mQdO'#IZOOQS'#IZ'#IZO$0[QdO,5;yOOQS<<KU<<KUO$0dQdO<<KUO$0tQdOANB]O$1UQdOANB]O$1^QdO'#H_OOQS'#H_'#H_O1sQdO'#DcO$1wQdO,5=xOOQSANBSANBSOOOO7+)m7+)mO$2`QdO7+)mOOQVLD*wLD*wOOQVANARANARO5uQ!fO'#GaO$2hQtO,5<SO$)nQdO'#FmOOQS,5<W,5<WOOQS'#Fd'#FdO$3YQdO,5;|O$3_QdO,5;|OOQS'#Fg'#FgO$)nQdO'#G`O$4PQdO,5<QO$4kQdO,5>tO$4{QdO,5>tO1XQdO,5<PO$5^QdO,5<TO$5cQdO,5<TO$)nQdO'#I[O$5hQdO'#I[O$5mQdO,5<UOOQS,5<V,5<VO0rQdO'#FpOOQU1G1e1G1eO4iQdO1G1eOOQSAN@pAN@pO$5rQdOG27wO$6SQdO,59}OOQS1G3d1G3dOOOO<<MX<<MXOOQS,5<{,5<{OOQS-E:_-E:_O$6XQtO'#FaO$6`QdO'#I]O$6nQdO'#I]O$6vQdO,5<XOOQS1G1h1G1hO$6{QdO1G1hO$7QQdO,5<zOOQS-E:^-E:^O$7lQdO,5=OO$8TQdO1G4`OOQS-E:b-E:bOOQS1G1k1G1kOOQS1G1o1G1oO$8eQdO,5>vO$)nQdO,5>vOOQS1G1p1G1pOOQS,5<[,5<[OOQU7+'P7+'PO$+zQdO1G/iO$)nQdO,5<YO$8sQdO,5>wO$8zQdO,5>wOOQS1G1s1G1sOOQS7+'S7+'SP$)nQdO'#GdO$9SQdO1G4bO$9^QdO1G4bO$9fQdO1G4bOOQS7+%T7+%TO$9tQdO1G1tO$:SQtO'#FaO$:ZQdO,5<}OOQS,5<},5<}O$:iQdO1G4cOOQS-E:a-E:aO$)nQdO,5<|O$:pQdO,5<|O$:uQdO7+)|OOQS-E:`-E:`O$;PQdO7+)|O$)nQdO,5<ZP$)nQdO'#GcO$;XQdO1G2hO$)nQdO1G2hP$;gQdO'#GbO$;nQdO<<MhO$;xQdO1G1uO$<WQdO7+(SO8vQdO'#C}O8vQdO,59bO8vQdO,59bO8vQdO,59bO$<fQtO,5=`O8vQdO1G.|O0rQdO1G/XO0rQdO7+$pP$<yQdO'#GOO'vQdO'#GtO$=WQdO,59bO$=]QdO,59bO$=dQdO,59mO$=iQdO1G/UO1sQdO'#DRO8vQdO,59j",
  stateData: "$>S~O%cOS%^OSSOS%]PQ~OPdOVaOfoOhYOopOs!POvqO!PrO!Q{O!T!SO!U!RO!XZO!][O!h`O!r`O!s`O!t`O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#l!QO#o!TO#s!UO#u!VO#z!WO#}hO$P!XO%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~O%]!YO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%j![O%k!]O%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aO~Ok%xXl%xXm%xXn%xXo%xXp%xXs%xXz%xX{%xX!x%xX#g%xX%[%xX%_%xX%z%xXg%xX!T%xX!U%xX%{%xX!W%xX![%xX!Q%xX#[%xXt%xX!m%xX~P%SOfoOhYO!XZO!][O!h`O!r`O!s`O!t`O%oRO%pRO%tSO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O~Oz%wX{%wX#g%wX%[%wX%_%wX%z%wX~Ok!pOl!qOm!oOn!oOo!rOp!sOs!tO!x%wX~P)pOV!zOg!|Oo0cOv0qO!PrO~P'vOV#OOo0cOv0qO!W#PO~P'vOV#SOa#TOo0cOv0qO![#UO~P'vOQ#XO%`#XO%a#ZO~OQ#^OR#[O%`#^O%a#`O~OV%iX_%iXa%iXh%iXk%iXl%iXm%iXn%iXo%iXp%iXs%iXz%iX!X%iX!f%iX%j%iX%k%iX%l%iX%m%iX%n%iX%o%iX%p%iX%q%iX%r%iX%s%iXg%iX!T%iX!U%iX~O&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O&c^O&d^O&e^O&f^O&g^O&h^O&i^O&j^O{%iX!x%iX#g%iX%[%iX%_%iX%z%iX%{%iX!W%iX![%iX!Q%iX#[%iXt%iX!m%iX~P,eOz#dO{%hX!x%hX#g%hX%[%hX%_%hX%z%hX~Oo0cOv0qO~P'vO#g#gO%[#iO%_#iO~O%uWO~O!T#nO#u!VO#z!WO#}hO~OopO~P'vOV#sOa#tO%uWO{wP~OV#xOo0cOv0qO!Q#yO~P'vO{#{O!x$QO%z#|O#g!yX%[!yX%_!yX~OV#xOo0cOv0qO#g#SX%[#SX%_#SX~P'vOo0cOv0qO#g#WX%[#WX%_#WX~P'vOh$WO%uWO~O!f$YO!r$YO%uWO~OV$eO~P'vO!U$gO#s$hO#u$iO~O{$jO~OV$qO~P'vOS$sO%[$rO%_$rO%c$tO~OV$}Oa$}Og%POo0cOv0qO~P'vOo0cOv0qO{%SO~P'vO&Y%UO~Oa!bOh!iO!X!kO!f!mOVba_bakbalbambanbaobapbasbazba{ba!xba#gba%[ba%_ba%jba%kba%lba%mba%nba%oba%pba%qba%rba%sba%zbagba!Tba!Uba%{ba!Wba![ba!Qba#[batba!mba~On%ZO~Oo%ZO~P'vOo0cO~P'vOk0eOl0fOm0dOn0dOo0mOp0nOs0rOg%wX!T%wX!U%wX%{%wX!W%wX![%wX!Q%wX#[%wX!m%wX~P)pO%{%]Og%vXz%vX!T%vX!U%vX!W%vX{%vX~Og%_Oz%`O!T%dO!U%cO~Og%_O~Oz%gO!T%dO!U%cO!W&SX~O!W%kO~Oz%lO{%nO!T%dO!U%cO![%}X~O![%rO~O![%sO~OQ#XO%`#XO%a%uO~OV%wOo0cOv0qO!PrO~P'vOQ#^OR#[O%`#^O%a%zO~OV!qa_!qaa!qah!qak!qal!qam!qan!qao!qap!qas!qaz!qa{!qa!X!qa!f!qa!x!qa#g!qa%[!qa%_!qa%j!qa%k!qa%l!qa%m!qa%n!qa%o!qa%p!qa%q!qa%r!qa%s!qa%z!qag!qa!T!qa!U!qa%{!qa!W!qa![!qa!Q!qa#[!qat!qa!m!qa~P#yOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P%SOV&OOopOvqO{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~P'vOz%|O{%ha!x%ha#g%ha%[%ha%_%ha%z%ha~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO#g$zX%[$zX%_$zX~P'vO#g#gO%[&TO%_&TO~O!f&UOh&sX%[&sXz&sX#[&sX#g&sX%_&sX#Z&sXg&sX~Oh!iO%[&WO~Okealeameaneaoeapeaseazea{ea!xea#gea%[ea%_ea%zeagea!Tea!Uea%{ea!Wea![ea!Qea#[eatea!mea~P%SOsqazqa{qa#gqa%[qa%_qa%zqa~Ok!pOl!qOm!oOn!oOo!rOp!sO!xqa~PEcO%z&YOz%yX{%yX~O%uWOz%yX{%yX~Oz&]O{wX~O{&_O~Oz%lO#g%}X%[%}X%_%}Xg%}X{%}X![%}X!m%}X%z%}X~OV0lOo0cOv0qO!PrO~P'vO%z#|O#gUa%[Ua%_Ua~Oz&hO#g&PX%[&PX%_&PXn&PX~P%SOz&kO!Q&jO#g#Wa%[#Wa%_#Wa~Oz&lO#[&nO#g&rX%[&rX%_&rXg&rX~O!f$YO!r$YO#Z&qO%uWO~O#Z&qO~Oz&sO#g&tX%[&tX%_&tX~Oz&uO#g&pX%[&pX%_&pX{&pX~O!X&wO%z&xO~Oz&|On&wX~P%SOn'PO~OPdOVaOopOvqO!PrO!Q{O!{tO!}uO#PvO#RwO#TxO#XyO#ZzO#^|O#_|O#a}O#c!OO%['UO~P'vOt'YO#p'WO#q'XOP#naV#naf#nah#nao#nas#nav#na!P#na!Q#na!T#na!U#na!X#na!]#na!h#na!r#na!s#na!t#na!{#na!}#na#P#na#R#na#T#na#X#na#Z#na#^#na#_#na#a#na#c#na#l#na#o#na#s#na#u#na#z#na#}#na$P#na%X#na%o#na%p#na%t#na%u#na&Z#na&[#na&]#na&^#na&_#na&`#na&a#na&b#na&c#na&d#na&e#na&f#na&g#na&h#na&i#na&j#na%Z#na%_#na~Oz'ZO#[']O{&xX~Oh'_O!X&wO~Oh!iO{$jO!X&wO~O{'eO~P%SO%['hO%_'hO~OS'iO%['hO%_'hO~OV!aO_!aOa!bOh!iO!X!kO!f!mO%l!^O%m!_O%n!_O%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%k!]O~P!#uO%kWi~P!#uOV!aO_!aOa!bOh!iO!X!kO!f!mO%o!`O%p!`O%q!aO%r!aO%s!aOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~O%m!_O%n!_O~P!&pO%mWi%nWi~P!&pOa!bOh!iO!X!kO!f!mOkWilWimWinWioWipWisWizWi{Wi!xWi#gWi%[Wi%_Wi%jWi%kWi%lWi%mWi%nWi%oWi%pWi%zWigWi!TWi!UWi%{Wi!WWi![Wi!QWi#[WitWi!mWi~OV!aO_!aO%q!aO%r!aO%s!aO~P!)nOVWi_Wi%qWi%rWi%sWi~P!)nO!T%dO!U%cOg&VXz&VX~O%z'kO%{'kO~P,eOz'mOg&UX~Og'oO~Oz'pO{'rO!W&XX~Oo0cOv0qOz'pO{'sO!W&XX~P'vO!W'uO~Om!oOn!oOo!rOp!sOkjisjizji{ji!xji#gji%[ji%_ji%zji~Ol!qO~P!.aOlji~P!.aOk0eOl0fOm0dOn0dOo0mOp0nO~Ot'wO~P!/jOV'|Og'}Oo0cOv0qO~P'vOg'}Oz(OO~Og(QO~O!U(SO~Og(TOz(OO!T%dO!U%cO~P%SOk0eOl0fOm0dOn0dOo0mOp0nOgqa!Tqa!Uqa%{qa!Wqa![qa!Qqa#[qatqa!mqa~PEcOV'|Oo0cOv0qO!W&Sa~P'vOz(WO!W&Sa~O!W(XO~Oz(WO!T%dO!U%cO!W&Sa~P%SOV(]Oo0cOv0qO![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~P'vOz(^O![%}a#g%}a%[%}a%_%}ag%}a{%}a!m%}a%z%}a~O![(aO~Oz(^O!T%dO!U%cO![%}a~P%SOz(dO!T%dO!U%cO![&Ta~P%SOz(gO{&lX![&lX!m&lX%z&lX~O{(kO![(mO!m(nO%z(jO~OV&OOopOvqO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~P'vOz(pO{%hi!x%hi#g%hi%[%hi%_%hi%z%hi~O!f&UOh&sa%[&saz&sa#[&sa#g&sa%_&sa#Z&sag&sa~O%[(uO~OV#sOa#tO%uWO~Oz&]O{wa~OopOvqO~P'vOz(^O#g%}a%[%}a%_%}ag%}a{%}a![%}a!m%}a%z%}a~P%SOz(zO#g%hX%[%hX%_%hX%z%hX~O%z#|O#gUi%[Ui%_Ui~O#g&Pa%[&Pa%_&Pan&Pa~P'vOz(}O#g&Pa%[&Pa%_&Pan&Pa~O%uWO#g&ra%[&ra%_&rag&ra~Oz)SO#g&ra%[&ra%_&rag&ra~Og)VO~OV)WOh$WO%uWO~O#Z)XO~O%uWO#g&ta%[&ta%_&ta~Oz)ZO#g&ta%[&ta%_&ta~Oo0cOv0qO#g&pa%[&pa%_&pa{&pa~P'vOz)^O#g&pa%[&pa%_&pa{&pa~OV)`Oa)`O%uWO~O%z)eO~Ot)hO#j)gOP#hiV#hif#hih#hio#his#hiv#hi!P#hi!Q#hi!T#hi!U#hi!X#hi!]#hi!h#hi!r#hi!s#hi!t#hi!{#hi!}#hi#P#hi#R#hi#T#hi#X#hi#Z#hi#^#hi#_#hi#a#hi#c#hi#l#hi#o#hi#s#hi#u#hi#z#hi#}#hi$P#hi%X#hi%o#hi%p#hi%t#hi%u#hi&Z#hi&[#hi&]#hi&^#hi&_#hi&`#hi&a#hi&b#hi&c#hi&d#hi&e#hi&f#hi&g#hi&h#hi&i#hi&j#hi%Z#hi%_#hi~Ot)iOP#kiV#kif#kih#kio#kis#kiv#ki!P#ki!Q#ki!T#ki!U#ki!X#ki!]#ki!h#ki!r#ki!s#ki!t#ki!{#ki!}#ki#P#ki#R#ki#T#ki#X#ki#Z#ki#^#ki#_#ki#a#ki#c#ki#l#ki#o#ki#s#ki#u#ki#z#ki#}#ki$P#ki%X#ki%o#ki%p#ki%t#ki%u#ki&Z#ki&[#ki&]#ki&^#ki&_#ki&`#ki&a#ki&b#ki&c#ki&d#ki&e#ki&f#ki&g#ki&h#ki&i#ki&j#ki%Z#ki%_#ki~OV)kOn&wa~P'vOz)lOn&wa~Oz)lOn&wa~P%SOn)pO~O%Y)tO~Ot)wO#p'WO#q)vOP#niV#nif#nih#nio#nis#niv#ni!P#ni!Q#ni!T#ni!U#ni!X#ni!]#ni!h#ni!r#ni!s#ni!t#ni!{#ni!}#ni#P#ni#R#ni#T#ni#X#ni#Z#ni#^#ni#_#ni#a#ni#c#ni#l#ni#o#ni#s#ni#u#ni#z#ni#}#ni$P#ni%X#ni%o#ni%p#ni%t#ni%u#ni&Z#ni&[#ni&]#ni&^#ni&_#ni&`#ni&a#ni&b#ni&c#ni&d#ni&e#ni&f#ni&g#ni&h#ni&i#ni&j#ni%Z#ni%_#ni~OV)zOo0cOv0qO{$jO~P'vOo0cOv0qO{&xa~P'vOz*OO{&xa~OV*SOa*TOg*WO%q*UO%uWO~O{$jO&{*YO~Oh'_O~Oh!iO{$jO~O%[*_O~O%[*aO%_*aO~OV$}Oa$}Oo0cOv0qOg&Ua~P'vOz*dOg&Ua~Oo0cOv0qO{*gO!W&Xa~P'vOz*hO!W&Xa~Oo0cOv0qOz*hO{*kO!W&Xa~P'vOo0cOv0qOz*hO!W&Xa~P'vOz*hO{*kO!W&Xa~Om0dOn0dOo0mOp0nOgjikjisjizji!Tji!Uji%{ji!Wji{ji![ji#gji%[ji%_ji!Qji#[jitji!mji%zji~Ol0fO~P!NkOlji~P!NkOV'|Og*pOo0cOv0qO~P'vOn*rO~Og*pOz*tO~Og*uO~OV'|Oo0cOv0qO!W&Si~P'vOz*vO!W&Si~O!W*wO~OV(]Oo0cOv0qO![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~P'vOz*zO!T%dO!U%cO![&Ti~Oz*}O![%}i#g%}i%[%}i%_%}ig%}i{%}i!m%}i%z%}i~O![+OO~Oa+QOo0cOv0qO![&Ti~P'vOz*zO![&Ti~O![+SO~OV+UOo0cOv0qO{&la![&la!m&la%z&la~P'vOz+VO{&la![&la!m&la%z&la~O!]+YO&n+[O![!nX~O![+^O~O{(kO![+_O~O{(kO![+_O!m+`O~OV&OOopOvqO{%hq!x%hq#g%hq%[%hq%_%hq%z%hq~P'vOz$ri{$ri!x$ri#g$ri%[$ri%_$ri%z$ri~P%SOV&OOopOvqO~P'vOV&OOo0cOv0qO#g%ha%[%ha%_%ha%z%ha~P'vOz+aO#g%ha%[%ha%_%ha%z%ha~Oz$ia#g$ia%[$ia%_$ian$ia~P%SO#g&Pi%[&Pi%_&Pin&Pi~P'vOz+dO#g#Wq%[#Wq%_#Wq~O#[+eOz$va#g$va%[$va%_$vag$va~O%uWO#g&ri%[&ri%_&rig&ri~Oz+gO#g&ri%[&ri%_&rig&ri~OV+iOh$WO%uWO~O%uWO#g&ti%[&ti%_&ti~Oo0cOv0qO#g&pi%[&pi%_&pi{&pi~P'vO{#{Oz#eX!W#eX~Oz+mO!W&uX~O!W+oO~Ot+rO#j)gOP#hqV#hqf#hqh#hqo#hqs#hqv#hq!P#hq!Q#hq!T#hq!U#hq!X#hq!]#hq!h#hq!r#hq!s#hq!t#hq!{#hq!}#hq#P#hq#R#hq#T#hq#X#hq#Z#hq#^#hq#_#hq#a#hq#c#hq#l#hq#o#hq#s#hq#u#hq#z#hq#}#hq$P#hq%X#hq%o#hq%p#hq%t#hq%u#hq&Z#hq&[#hq&]#hq&^#hq&_#hq&`#hq&a#hq&b#hq&c#hq&d#hq&e#hq&f#hq&g#hq&h#hq&i#hq&j#hq%Z#hq%_#hq~On$|az$|a~P%SOV)kOn&wi~P'vOz+yOn&wi~Oz,TO{$jO#[,TO~O#q,VOP#nqV#nqf#nqh#nqo#nqs#nqv#nq!P#nq!Q#nq!T#nq!U#nq!X#nq!]#nq!h#nq!r#nq!s#nq!t#nq!{#nq!}#nq#P#nq#R#nq#T#nq#X#nq#Z#nq#^#nq#_#nq#a#nq#c#nq#l#nq#o#nq#s#nq#u#nq#z#nq#}#nq$P#nq%X#nq%o#nq%p#nq%t#nq%u#nq&Z#nq&[#nq&]#nq&^#nq&_#nq&`#nq&a#nq&b#nq&c#nq&d#nq&e#nq&f#nq&g#nq&h#nq&i#nq&j#nq%Z#nq%_#nq~O#[,WOz%Oa{%Oa~Oo0cOv0qO{&xi~P'vOz,YO{&xi~O{#{O%z,[Og&zXz&zX~O%uWOg&zXz&zX~Oz,`Og&yX~Og,bO~O%Y,eO~O!T%dO!U%cOg&Viz&Vi~OV$}Oa$}Oo0cOv0qOg&Ui~P'vO{,hOz$la!W$la~Oo0cOv0qO{,iOz$la!W$la~P'vOo0cOv0qO{*gO!W&Xi~P'vOz,lO!W&Xi~Oo0cOv0qOz,lO!W&Xi~P'vOz,lO{,oO!W&Xi~Og$hiz$hi!W$hi~P%SOV'|Oo0cOv0qO~P'vOn,qO~OV'|Og,rOo0cOv0qO~P'vOV'|Oo0cOv0qO!W&Sq~P'vOz$gi![$gi#g$gi%[$gi%_$gig$gi{$gi!m$gi%z$gi~P%SOV(]Oo0cOv0qO~P'vOa+QOo0cOv0qO![&Tq~P'vOz,sO![&Tq~O![,tO~OV(]Oo0cOv0qO![%}q#g%}q%[%}q%_%}qg%}q{%}q!m%}q%z%}q~P'vO{,uO~OV+UOo0cOv0qO{&li![&li!m&li%z&li~P'vOz,zO{&li![&li!m&li%z&li~O!]+YO&n+[O![!na~O{(kO![,}O~OV&OOo0cOv0qO#g%hi%[%hi%_%hi%z%hi~P'vOz-OO#g%hi%[%hi%_%hi%z%hi~O%uWO#g&rq%[&rq%_&rqg&rq~Oz-RO#g&rq%[&rq%_&rqg&rq~OV)`Oa)`O%uWO!W&ua~Oz-TO!W&ua~On$|iz$|i~P%SOV)kO~P'vOV)kOn&wq~P'vOt-XOP#myV#myf#myh#myo#mys#myv#my!P#my!Q#my!T#my!U#my!X#my!]#my!h#my!r#my!s#my!t#my!{#my!}#my#P#my#R#my#T#my#X#my#Z#my#^#my#_#my#a#my#c#my#l#my#o#my#s#my#u#my#z#my#}#my$P#my%X#my%o#my%p#my%t#my%u#my&Z#my&[#my&]#my&^#my&_#my&`#my&a#my&b#my&c#my&d#my&e#my&f#my&g#my&h#my&i#my&j#my%Z#my%_#my~O%Z-]O%_-]O~P`O#q-^OP#nyV#nyf#nyh#nyo#nys#nyv#ny!P#ny!Q#ny!T#ny!U#ny!X#ny!]#ny!h#ny!r#ny!s#ny!t#ny!{#ny!}#ny#P#ny#R#ny#T#ny#X#ny#Z#ny#^#ny#_#ny#a#ny#c#ny#l#ny#o#ny#s#ny#u#ny#z#ny#}#ny$P#ny%X#ny%o#ny%p#ny%t#ny%u#ny&Z#ny&[#ny&]#ny&^#ny&_#ny&`#ny&a#ny&b#ny&c#ny&d#ny&e#ny&f#ny&g#ny&h#ny&i#ny&j#ny%Z#ny%_#ny~Oz-aO{$jO#[-aO~Oo0cOv0qO{&xq~P'vOz-dO{&xq~O%z,[Og&zaz&za~O{#{Og&zaz&za~OV*SOa*TO%q*UO%uWOg&ya~Oz-hOg&ya~O$S-lO~OV$}Oa$}Oo0cOv0qO~P'vOo0cOv0qO{-mOz$li!W$li~P'vOo0cOv0qOz$li!W$li~P'vO{-mOz$li!W$li~Oo0cOv0qO{*gO~P'vOo0cOv0qO{*gO!W&Xq~P'vOz-pO!W&Xq~Oo0cOv0qOz-pO!W&Xq~P'vOs-sO!T%dO!U%cOg&Oq!W&Oq![&Oqz&Oq~P!/jOa+QOo0cOv0qO![&Ty~P'vOz$ji![$ji~P%SOa+QOo0cOv0qO~P'vOV+UOo0cOv0qO~P'vOV+UOo0cOv0qO{&lq![&lq!m&lq%z&lq~P'vO{(kO![-xO!m-yO%z-wO~OV&OOo0cOv0qO#g%hq%[%hq%_%hq%z%hq~P'vO%uWO#g&ry%[&ry%_&ryg&ry~OV)`Oa)`O%uWO!W&ui~Ot-}OP#m!RV#m!Rf#m!Rh#m!Ro#m!Rs#m!Rv#m!R!P#m!R!Q#m!R!T#m!R!U#m!R!X#m!R!]#m!R!h#m!R!r#m!R!s#m!R!t#m!R!{#m!R!}#m!R#P#m!R#R#m!R#T#m!R#X#m!R#Z#m!R#^#m!R#_#m!R#a#m!R#c#m!R#l#m!R#o#m!R#s#m!R#u#m!R#z#m!R#}#m!R$P#m!R%X#m!R%o#m!R%p#m!R%t#m!R%u#m!R&Z#m!R&[#m!R&]#m!R&^#m!R&_#m!R&`#m!R&a#m!R&b#m!R&c#m!R&d#m!R&e#m!R&f#m!R&g#m!R&h#m!R&i#m!R&j#m!R%Z#m!R%_#m!R~Oo0cOv0qO{&xy~P'vOV*SOa*TO%q*UO%uWOg&yi~O$S-lO%Z.VO%_.VO~OV.aOh._O!X.^O!].`O!h.YO!s.[O!t.[O%p.XO%uWO&Z]O&[]O&]]O&^]O&_]O&`]O&a]O&b]O~Oo0cOv0qOz$lq!W$lq~P'vO{.fOz$lq!W$lq~Oo0cOv0qO{*gO!W&Xy~P'vOz.gO!W&Xy~Oo0cOv.kO~P'vOs-sO!T%dO!U%cOg&Oy!W&Oy![&Oyz&Oy~P!/jO{(kO![.nO~O{(kO![.nO!m.oO~OV*SOa*TO%q*UO%uWO~Oh.tO!f.rOz$TX#[$TX%j$TXg$TX~Os$TX{$TX!W$TX![$TX~P$-bO%o.vO%p.vOs$UXz$UX{$UX#[$UX%j$UX!W$UXg$UX![$UX~O!h.xO~Oz.|O#[/OO%j.yOs&|X{&|X!W&|Xg&|X~Oa/RO~P$)zOh.tOs&}Xz&}X{&}X#[&}X%j&}X!W&}Xg&}X![&}X~Os/VO{$jO~Oo0cOv0qOz$ly!W$ly~P'vOo0cOv0qO{*gO!W&X!R~P'vOz/ZO!W&X!R~Og&RXs&RX!T&RX!U&RX!W&RX![&RXz&RX~P!/jOs-sO!T%dO!U%cOg&Qa!W&Qa![&Qaz&Qa~O{(kO![/^O~O!f.rOh$[as$[az$[a{$[a#[$[a%j$[a!W$[ag$[a![$[a~O!h/eO~O%o.vO%p.vOs$Uaz$Ua{$Ua#[$Ua%j$Ua!W$Uag$Ua![$Ua~O%j.yOs$Yaz$Ya{$Ya#[$Ya!W$Yag$Ya![$Ya~Os&|a{&|a!W&|ag&|a~P$)nOz/jOs&|a{&|a!W&|ag&|a~O!W/mO~Og/mO~O{/oO~O![/pO~Oo0cOv0qO{*gO!W&X!Z~P'vO{/sO~O%z/tO~P$-bOz/uO#[/OO%j.yOg'PX~Oz/uOg'PX~Og/wO~O!h/xO~O#[/OOs%Saz%Sa{%Sa%j%Sa!W%Sag%Sa![%Sa~O#[/OO%j.yOs%Waz%Wa{%Wa!W%Wag%Wa~Os&|i{&|i!W&|ig&|i~P$)nOz/zO#[/OO%j.yO!['Oa~Og'Pa~P$)nOz0SOg'Pa~Oa0UO!['Oi~P$)zOz0WO!['Oi~Oz0WO#[/OO%j.yO!['Oi~O#[/OO%j.yOg$biz$bi~O%z0ZO~P$-bO#[/OO%j.yOg%Vaz%Va~Og'Pi~P$)nO{0^O~Oa0UO!['Oq~P$)zOz0`O!['Oq~O#[/OO%j.yOz%Ui![%Ui~Oa0UO~P$)zOa0UO!['Oy~P$)zO#[/OO%j.yOg$ciz$ci~O#[/OO%j.yOz%Uq![%Uq~Oz+aO#g%ha%[%ha%_%ha%z%ha~P%SOV&OOo0cOv0qO~P'vOn0hO~Oo0hO~P'vO{0iO~Ot0jO~P!/jO&]&Z&j&h&i&g&f&d&e&c&b&`&a&_&^&[%u~",
  goto: "!=j'QPPPPPP'RP'Z*s+[+t,_,y-fP.SP'Z.r.r'ZPPP'Z2[PPPPPP2[5PPP5PP7b7k=sPP=v>h>kPP'Z'ZPP>zPP'Z'ZPP'Z'Z'Z'Z'Z?O?w'ZP?zP@QDXGuGyPG|HWH['ZPPPH_Hk'RP'R'RP'RP'RP'RP'RP'R'R'RP'RPP'RPP'RP'RPHqH}IVPI^IdPI^PI^I^PPPI^PKrPK{LVL]KrPI^LfPI^PLmLsPLwM]MzNeLwLwNkNxLwLwLwLw! ^! d! g! l! o! y!!P!!]!!o!!u!#P!#V!#s!#y!$P!$Z!$a!$g!$y!%T!%Z!%a!%k!%q!%w!%}!&T!&Z!&e!&k!&u!&{!'U!'[!'k!'s!'}!(UPPPPPPPPPPP!([!(_!(e!(n!(x!)TPPPPPPPPPPPP!-u!/Z!3^!6oPP!6w!7W!7a!8Y!8P!8c!8i!8l!8o!8r!8z!9jPPPPPPPPPPPPPPPPP!9m!9q!9wP!:]!:a!:m!:v!;S!;j!;m!;p!;v!;|!<S!<VP!<_!<h!=d!=g]eOn#g$j)t,P'}`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r{!cQ#c#p$R$d$p%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g}!dQ#c#p$R$d$p$u%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!P!eQ#c#p$R$d$p$u$v%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!R!fQ#c#p$R$d$p$u$v$w%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!T!gQ#c#p$R$d$p$u$v$w$x%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!V!hQ#c#p$R$d$p$u$v$w$x$y%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g!Z!hQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0g'}TOTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0r&eVOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0r%oXOYZ[dnrxy}!P!Q!U!i!k#[#d#g#y#{#}$Q$h$j$}%S%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#vqQ/[.kR0o0q't`OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rh#jhz{$W$Z&l&q)S)X+f+g-RW#rq&].k0qQ$]|Q$a!OQ$n!VQ$o!WW$|!i'm*d,gS&[#s#tQ'S$iQ(s&UQ)U&nU)Y&s)Z+jW)a&w+m-T-{Q*Q']W*R'_,`-h.TQ+l)`S,_*S*TQ-Q+eQ-_,TQ-c,WQ.R-al.W-l.^._.a.z.|/R/j/o/t/y0U0Z0^Q/S.`Q/a.tQ/l/OU0P/u0S0[X0V/z0W0_0`R&Z#r!_!wYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZR%^!vQ!{YQ%x#[Q&d#}Q&g$QR,{+YT.j-s/s!Y!jQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gQ&X#kQ'c$oR*^'dR'l$|Q%V!mR/_.r'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rS#a_#b!P.[-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`'|_OTYZ[adnoprtxy}!P!Q!R!U!X!c!d!e!f!g!h!i!k!o!p!q!s!t!z#O#S#T#[#d#g#x#y#{#}$Q$e$g$h$j$q$}%S%Z%^%`%c%g%l%n%w%|&O&Z&_&h&j&k&u&x&|'P'W'Z'l'm'p'r's'w'|(O(S(W(](^(d(g(p(r(z(})^)e)g)k)l)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+Q+U+V+Y+a+c+d+k+x+y,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0l0n0rT#a_#bT#^^#_R(o%xa(l%x(n(o+`,{-y-z.oT+[(k+]R-z,{Q$PsQ+l)aQ,^*RR-e,_X#}s$O$P&fQ&y$aQ'a$nQ'd$oR)s'SQ)b&wV-S+m-T-{ZgOn$j)t,PXkOn)t,PQ$k!TQ&z$bQ&{$cQ'^$mQ'b$oQ)q'RQ)x'WQ){'XQ)|'YQ*Z'`S*]'c'dQ+s)gQ+u)hQ+v)iQ+z)oS+|)r*[Q,Q)vQ,R)wS,S)y)zQ,d*^Q-V+rQ-W+tQ-Y+{S-Z+},OQ-`,UQ-b,VQ-|-XQ.O-[Q.P-^Q.Q-_Q.p-}Q.q.RQ/W.dR/r/XWkOn)t,PR#mjQ'`$nS)r'S'aR,O)sQ,]*RR-f,^Q*['`Q+})rR-[,OZiOjn)t,PQ'f$pR*`'gT-j,e-ku.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^t.c-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^Q/S.`X0V/z0W0_0`!P.Z-l.^._.`.a.t.z.|/R/j/o/t/u/y/z0S0U0W0Z0[0^0_0`Q.w.YR/f.xg.z.].{/b/i/n/|0O0Q0]0a0bu.b-l.^._.a.t.z.|/R/j/o/t/u/y0S0U0Z0[0^X.u.W.b/a0PR/c.tV0R/u0S0[R/X.dQnOS#on,PR,P)tQ&^#uR(x&^S%m#R#wS(_%m(bT(b%p&`Q%a!yQ%h!}W(P%a%h(U(YQ(U%eR(Y%jQ&i$RR)O&iQ(e%qQ*{(`T+R(e*{Q'n%OR*e'nS'q%R%SY*i'q*j,m-q.hU*j'r's'tU,m*k*l*mS-q,n,oR.h-rQ#Y]R%t#YQ#_^R%y#_Q(h%vS+W(h+XR+X(iQ+](kR,|+]Q#b_R%{#bQ#ebQ%}#cW&Q#e%}({+bQ({&cR+b0gQ$OsS&e$O&fR&f$PQ&v$_R)_&vQ&V#jR(t&VQ&m$VS)T&m+hR+h)UQ$Z{R&p$ZQ&t$]R)[&tQ+n)bR-U+nQ#hfR&S#hQ)f&zR+q)fQ&}$dS)m&})nR)n'OQ'V$kR)u'VQ'[$lS*P'[,ZR,Z*QQ,a*VR-i,aWjOn)t,PR#ljQ-k,eR.U-kd.{.]/b/i/n/|0O0Q0]0a0bR/h.{U.s.W/a0PR/`.sQ/{/nS0X/{0YR0Y/|S/v/b/cR0T/vQ.}.]R/k.}R!ZPXmOn)t,PWlOn)t,PR'T$jYfOn$j)t,PR&R#g[sOn#g$j)t,PR&d#}&dQOYZ[dnprxy}!P!Q!U!i!k!o!p!q!s!t#[#d#g#y#{#}$Q$h$j$}%S%Z%^%`%g%l%n%w%|&Z&_&j&k&u&x'P'W'Z'l'm'p'r's'w(O(W(^(d(g(p(r(z)^)e)g)p)t)z*O*Y*d*g*h*k*q*r*t*v*y*z*}+U+V+Y+a+d+k,P,X,Y,],g,h,i,k,l,o,q,s,u,w,y,z-O-d-f-m-p-s.f.g/V/Z/s0c0d0e0f0h0i0j0k0n0rQ!nTQ#caQ#poU$Rt%c(SS$d!R$gQ$p!XQ$u!cQ$v!dQ$w!eQ$x!fQ$y!gQ$z!hQ%e!zQ%j#OQ%p#SQ%q#TQ&`#xQ'O$eQ'g$qQ(q&OU(|&h(}+cW)j&|)l+x+yQ*o'|Q*x(]Q+w)kQ,v+QR0g0lQ!yYQ!}ZQ$b!PQ$c!QQ%R!kQ't%S^'{%`%g(O(W*q*t*v^*f'p*h,k,l-p.g/ZQ*l'rQ*m'sQ+t)gQ,j*gQ,n*kQ-n,hQ-o,iQ-r,oQ.e-mR/Y.f[bOn#g$j)t,P!^!vYZ!P!Q!k%S%`%g'p'r's(O(W)g*g*h*k*q*t*v,h,i,k,l,o-m-p.f.g/ZQ#R[Q#fdS#wrxQ$UyW$_}$Q'P)pS$l!U$hW${!i'm*d,gS%v#[+Y`&P#d%|(p(r(z+a-O0kQ&a#yQ&b#{Q&c#}Q'j$}Q'z%^W([%l(^*y*}Q(`%nQ(i%wQ(v&ZS(y&_0iQ)P&jQ)Q&kU)]&u)^+kQ)d&xQ)y'WY)}'Z*O,X,Y-dQ*b'lS*n'w0jW+P(d*z,s,wW+T(g+V,y,zQ+p)eQ,U)zQ,c*YQ,x+UQ-P+dQ-e,]Q-v,uQ.S-fR/q/VhUOn#d#g$j%|&_'w(p(r)t,P%U!uYZ[drxy}!P!Q!U!i!k#[#y#{#}$Q$h$}%S%^%`%g%l%n%w&Z&j&k&u&x'P'W'Z'l'm'p'r's(O(W(^(d(g(z)^)e)g)p)z*O*Y*d*g*h*k*q*t*v*y*z*}+U+V+Y+a+d+k,X,Y,],g,h,i,k,l,o,s,u,w,y,z-O-d-f-m-p.f.g/V/Z0i0j0kQ#qpW%W!o!s0d0nQ%X!pQ%Y!qQ%[!tQ%f0cS'v%Z0hQ'x0eQ'y0fQ,p*rQ-u,qS.i-s/sR0p0rU#uq.k0qR(w&][cOn#g$j)t,PZ!xY#[#}$Q+YQ#W[Q#zrR$TxQ%b!yQ%i!}Q%o#RQ'j${Q(V%eQ(Z%jQ(c%pQ(f%qQ*|(`Q,f*bQ-t,pQ.m-uR/].lQ$StQ(R%cR*s(SQ.l-sR/}/sR#QZR#V[R%Q!iQ%O!iV*c'm*d,g!Z!lQ!n#c#p$R$d$p$u$v$w$x$y$z%e%j%p%q&`'O'g(q(|)j*o*x+w,v0gR%T!kT#]^#_Q%x#[R,{+YQ(m%xS+_(n(oQ,}+`Q-x,{S.n-y-zR/^.oT+Z(k+]Q$`}Q&g$QQ)o'PR+{)pQ$XzQ)W&qR+i)XQ$XzQ&o$WQ)W&qR+i)XQ#khW$Vz$W&q)XQ$[{Q&r$ZZ)R&l)S+f+g-RR$^|R)c&wXlOn)t,PQ$f!RR'Q$gQ$m!UR'R$hR*X'_Q*V'_V-g,`-h.TQ.d-lQ/P.^R/Q._U.]-l.^._Q/U.aQ/b.tQ/g.zU/i.|/j/yQ/n/RQ/|/oQ0O/tU0Q/u0S0[Q0]0UQ0a0ZR0b0^R/T.`R/d.t",
  nodeNames: "\u26A0 print Escape { Comment Script AssignStatement * BinaryExpression BitOp BitOp BitOp BitOp ArithOp ArithOp @ ArithOp ** UnaryExpression ArithOp BitOp AwaitExpression await ) ( ParenthesizedExpression BinaryExpression or and CompareOp in not is UnaryExpression ConditionalExpression if else LambdaExpression lambda ParamList VariableName AssignOp , : NamedExpression AssignOp YieldExpression yield from TupleExpression ComprehensionExpression async for LambdaExpression ] [ ArrayExpression ArrayComprehensionExpression } { DictionaryExpression DictionaryComprehensionExpression SetExpression SetComprehensionExpression CallExpression ArgList AssignOp MemberExpression . PropertyName Number String FormatString FormatReplacement FormatSelfDoc FormatConversion FormatSpec FormatReplacement FormatSelfDoc ContinuedString Ellipsis None Boolean TypeDef AssignOp UpdateStatement UpdateOp ExpressionStatement DeleteStatement del PassStatement pass BreakStatement break ContinueStatement continue ReturnStatement return YieldStatement PrintStatement RaiseStatement raise ImportStatement import as ScopeStatement global nonlocal AssertStatement assert TypeDefinition type TypeParamList TypeParam StatementGroup ; IfStatement Body elif WhileStatement while ForStatement TryStatement try except finally WithStatement with FunctionDefinition def ParamList AssignOp TypeDef ClassDefinition class DecoratedStatement Decorator At MatchStatement match MatchBody MatchClause case CapturePattern LiteralPattern ArithOp ArithOp AsPattern OrPattern LogicOp AttributePattern SequencePattern MappingPattern StarPattern ClassPattern PatternArgList KeywordPattern KeywordPattern Guard",
  maxTerm: 277,
  context: trackIndent,
  nodeProps: [
    ["isolate", -5, 4, 71, 72, 73, 77, ""],
    ["group", -15, 6, 85, 87, 88, 90, 92, 94, 96, 98, 99, 100, 102, 105, 108, 110, "Statement Statement", -22, 8, 18, 21, 25, 40, 49, 50, 56, 57, 60, 61, 62, 63, 64, 67, 70, 71, 72, 79, 80, 81, 82, "Expression", -10, 114, 116, 119, 121, 122, 126, 128, 133, 135, 138, "Statement", -9, 143, 144, 147, 148, 150, 151, 152, 153, 154, "Pattern"],
    ["openedBy", 23, "(", 54, "[", 58, "{"],
    ["closedBy", 24, ")", 55, "]", 59, "}"]
  ],
  propSources: [pythonHighlighting],
  skippedNodes: [0, 4],
  repeatNodeCount: 34,
  tokenData: "!2|~R!`OX%TXY%oY[%T[]%o]p%Tpq%oqr'ars)Yst*xtu%Tuv,dvw-hwx.Uxy/tyz0[z{0r{|2S|}2p}!O3W!O!P4_!P!Q:Z!Q!R;k!R![>_![!]Do!]!^Es!^!_FZ!_!`Gk!`!aHX!a!b%T!b!cIf!c!dJU!d!eK^!e!hJU!h!i!#f!i!tJU!t!u!,|!u!wJU!w!x!.t!x!}JU!}#O!0S#O#P&o#P#Q!0j#Q#R!1Q#R#SJU#S#T%T#T#UJU#U#VK^#V#YJU#Y#Z!#f#Z#fJU#f#g!,|#g#iJU#i#j!.t#j#oJU#o#p!1n#p#q!1s#q#r!2a#r#s!2f#s$g%T$g;'SJU;'S;=`KW<%lOJU`%YT&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T`%lP;=`<%l%To%v]&n`%c_OX%TXY%oY[%T[]%o]p%Tpq%oq#O%T#O#P&o#P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To&tX&n`OY%TYZ%oZ]%T]^%o^#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc'f[&n`O!_%T!_!`([!`#T%T#T#U(r#U#f%T#f#g(r#g#h(r#h#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(cTmR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc(yT!mR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk)aV&n`&[ZOr%Trs)vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk){V&n`Or%Trs*bs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk*iT&n`&^ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To+PZS_&n`OY*xYZ%TZ]*x]^%T^#o*x#o#p+r#p#q*x#q#r+r#r;'S*x;'S;=`,^<%lO*x_+wTS_OY+rZ]+r^;'S+r;'S;=`,W<%lO+r_,ZP;=`<%l+ro,aP;=`<%l*xj,kV%rQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-XT!xY&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj-oV%lQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.]V&n`&ZZOw%Twx.rx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk.wV&n`Ow%Twx/^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/eT&n`&]ZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk/{ThZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc0cTgR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk0yXVZ&n`Oz%Tz{1f{!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk1mVaR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk2ZV%oZ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc2wTzR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To3_W%pZ&n`O!_%T!_!`-Q!`!a3w!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Td4OT&{S&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk4fX!fQ&n`O!O%T!O!P5R!P!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5WV&n`O!O%T!O!P5m!P#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk5tT!rZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti6[a!hX&n`O!Q%T!Q![6T![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S6T#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti7fZ&n`O{%T{|8X|}%T}!O8X!O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8^V&n`O!Q%T!Q![8s![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti8z]!hX&n`O!Q%T!Q![8s![!l%T!l!m9s!m#R%T#R#S8s#S#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti9zT!hX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk:bX%qR&n`O!P%T!P!Q:}!Q!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj;UV%sQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti;ro!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!d%T!d!e?q!e!g%T!g!h7a!h!l%T!l!m9s!m!q%T!q!rA]!r!z%T!z!{Bq!{#R%T#R#S>_#S#U%T#U#V?q#V#X%T#X#Y7a#Y#^%T#^#_9s#_#c%T#c#dA]#d#l%T#l#mBq#m#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti=xV&n`O!Q%T!Q![6T![#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti>fc!hX&n`O!O%T!O!P=s!P!Q%T!Q![>_![!g%T!g!h7a!h!l%T!l!m9s!m#R%T#R#S>_#S#X%T#X#Y7a#Y#^%T#^#_9s#_#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti?vY&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Ti@mY!hX&n`O!Q%T!Q!R@f!R!S@f!S#R%T#R#S@f#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiAbX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBUX!hX&n`O!Q%T!Q!YA}!Y#R%T#R#SA}#S#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiBv]&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TiCv]!hX&n`O!Q%T!Q![Co![!c%T!c!iCo!i#R%T#R#SCo#S#T%T#T#ZCo#Z#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToDvV{_&n`O!_%T!_!`E]!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TcEdT%{R&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkEzT#gZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkFbXmR&n`O!^%T!^!_F}!_!`([!`!a([!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjGUV%mQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkGrV%zZ&n`O!_%T!_!`([!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkH`WmR&n`O!_%T!_!`([!`!aHx!a#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TjIPV%nQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkIoV_Q#}P&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%ToJ_]&n`&YS%uZO!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoKZP;=`<%lJUoKge&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!tJU!t!uLx!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#gLx#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUoMRa&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUkN_V&n`&`ZOr%TrsNts#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%TkNyV&n`Or%Trs! `s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! gT&n`&bZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk! }V&n`&_ZOw%Twx!!dx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!!iV&n`Ow%Twx!#Ox#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!#VT&n`&aZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!#oe&n`&YS%uZOr%Trs!%Qsw%Twx!&px!Q%T!Q![JU![!c%T!c!tJU!t!u!(`!u!}JU!}#R%T#R#SJU#S#T%T#T#fJU#f#g!(`#g#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!%XV&n`&dZOr%Trs!%ns#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!%sV&n`Or%Trs!&Ys#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&aT&n`&fZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!&wV&n`&cZOw%Twx!'^x#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!'cV&n`Ow%Twx!'xx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!(PT&n`&eZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!(ia&n`&YS%uZOr%Trs!)nsw%Twx!+^x!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!)uV&n`&hZOr%Trs!*[s#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*aV&n`Or%Trs!*vs#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!*}T&n`&jZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!+eV&n`&gZOw%Twx!+zx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,PV&n`Ow%Twx!,fx#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tk!,mT&n`&iZO#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%To!-Vi&n`&YS%uZOr%TrsNWsw%Twx! vx!Q%T!Q![JU![!c%T!c!dJU!d!eLx!e!hJU!h!i!(`!i!}JU!}#R%T#R#SJU#S#T%T#T#UJU#U#VLx#V#YJU#Y#Z!(`#Z#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUo!.}a&n`&YS%uZOr%Trs)Ysw%Twx.Ux!Q%T!Q![JU![!c%T!c!}JU!}#R%T#R#SJU#S#T%T#T#oJU#p#q%T#r$g%T$g;'SJU;'S;=`KW<%lOJUk!0ZT!XZ&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tc!0qT!WR&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%Tj!1XV%kQ&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!1sO!]~k!1zV%jR&n`O!_%T!_!`-Q!`#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T~!2fO![~i!2mT%tX&n`O#o%T#p#q%T#r;'S%T;'S;=`%i<%lO%T",
  tokenizers: [legacyPrint, indentation, newlines, strings, 0, 1, 2, 3, 4],
  topRules: { Script: [0, 5] },
  specialized: [{ term: 221, get: (value) => spec_identifier[value] || -1 }],
  tokenPrec: 7668
});

// src/python/string-literal.ts
var simple = {
  n: `
`,
  t: "	",
  r: "\r",
  "\\": "\\",
  "'": "'",
  '"': '"',
  "\n": "",
  a: "\x07",
  b: "\b",
  f: "\f",
  v: "\v"
}, escapes = /\\(\r\n|[ntr\\'"\nabfv]|x[0-9a-fA-F]{2}|u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|[0-7]{1,3})/g;
function decodeString(literal3) {
  let match = /^([a-zA-Z]*)('''|"""|'|")([\s\S]*)\2$/.exec(literal3);
  if (!match) return;
  let [, prefix = "", , body = ""] = match;
  if (!/[fFtT]/.test(prefix))
    return /[rR]/.test(prefix) ? body : body.replace(escapes, (_, code) => decodeEscape(code));
}
function decodeEscape(code) {
  if (code === `\r
`) return "";
  let known = simple[code];
  return known !== void 0 ? known : String.fromCodePoint(/^[xuU]/.test(code) ? Number.parseInt(code.slice(1), 16) : Number.parseInt(code, 8));
}

// src/python/syntax.ts
function parsePython(text2) {
  let lines = lineStarts(text2), tree = parser.parse(text2), root = new PythonNode(tree.topNode, text2, lines), error;
  return tree.iterate({
    enter: (node) => {
      node.type.isError && (error ??= node.from);
    }
  }), error === void 0 ? { root } : { root, errorLine: lineAt2(lines, error) };
}
var PythonNode = class _PythonNode {
  name;
  #node;
  #source;
  #lines;
  constructor(node, source, lines) {
    this.name = node.name, this.#node = node, this.#source = source, this.#lines = lines;
  }
  get text() {
    return this.#source.slice(this.#node.from, this.#node.to);
  }
  /** 1-based. */
  get line() {
    return lineAt2(this.#lines, this.#node.from);
  }
  /** Without comments. */
  get children() {
    return this.#all().filter((child) => child.name !== "Comment");
  }
  child(...names) {
    return this.children.find((child) => names.includes(child.name));
  }
  /** The node itself and everything below it, in the order of the text. */
  *descendants() {
    yield this;
    for (let child of this.#all()) yield* child.descendants();
  }
  /** The statements of a module or of a body: groups (`a; b`) and decorators are taken off. */
  get statements() {
    return this.children.flatMap((child) => child.name === "StatementGroup" ? child.statements : child.name === "DecoratedStatement" ? child.children.filter(({ name: name2 }) => name2.endsWith("Definition")) : /Statement$|Definition$/.test(child.name) ? [child] : []);
  }
  /** The value of a literal string, also of several that stand beside each other; undefined for f-strings and code. */
  get stringValue() {
    if (this.name === "String") return decodeString(this.text);
    if (this.name === "ParenthesizedExpression") return this.children[1]?.stringValue;
    if (this.name !== "ContinuedString") return;
    let parts = this.children.map((child) => child.stringValue);
    return parts.includes(void 0) ? void 0 : parts.join("");
  }
  #all() {
    let found = [];
    for (let child = this.#node.firstChild; child; child = child.nextSibling)
      found.push(new _PythonNode(child, this.#source, this.#lines));
    return found;
  }
};
function lineStarts(text2) {
  let starts = [0];
  for (let at = text2.indexOf(`
`); at !== -1; at = text2.indexOf(`
`, at + 1)) starts.push(at + 1);
  return starts;
}
function lineAt2(starts, offset) {
  let low = 0, high = starts.length;
  for (; high - low > 1; ) {
    let middle = low + high >> 1;
    (starts[middle] ?? 0) <= offset ? low = middle : high = middle;
  }
  return low + 1;
}

// src/models/sqlalchemy/deletion-marks.ts
var filterCall = /\bwith_loader_criteria\s*\(/, restoreName = /^(restore|recover|un_?delete)(?:_(\w+))?$/, marker = /^(deleted_at|deleted_on|is_deleted|deleted|removed_at)$/;
async function deletionMarks(host, files, tables3) {
  let filters = [], restores = [], names = new Set(tables3.flatMap((table) => [table.name, table.class.name.toLowerCase()]));
  for (let file of files) {
    let text2 = await host.readText(file) ?? "";
    filters.push(...linesWith(text2, filterCall).map((line) => ({ file, line }))), /\bdef\s+(restore|un_?delete|recover)/.test(text2) && restores.push(...restoresIn(file, text2, names));
  }
  return { filters, restores, ownMarkers: tables3.filter(definesMarker).map((table) => table.class.name) };
}
var definesMarker = (table) => table.class.columns.some(({ name: name2 }) => marker.test(name2)), linesWith = (text2, pattern) => text2.split(`
`).flatMap((line, index) => pattern.test(line) && !/^\s*#/.test(line) ? [index + 1] : []);
function restoresIn(file, text2, names) {
  let { root } = parsePython(text2);
  return [root, ...root.statements.flatMap((statement) => statement.child("Body") ?? [])].flatMap((body) => [...functionsOf(body)]).filter(([name2, definition]) => {
    let inside = definition.child("Body");
    return isRestore(name2, names) && inside !== void 0 && !doesNothing(inside);
  }).map(([, definition]) => ({ file, line: definition.line }));
}
function isRestore(name2, names) {
  let match = restoreName.exec(name2);
  if (!match) return !1;
  let [, , what] = match;
  return what === void 0 || what.includes("deleted") || names.has(what) || names.has(what.replaceAll("_", ""));
}

// src/models/sqlalchemy/model-class.ts
function readModelFile(file, text2) {
  let { root } = parsePython(text2), makers = columnMakers(root), definitions = root.statements.filter(({ name: name2 }) => name2 === "ClassDefinition"), roots = [...assignmentsOf(root)].filter(
    ([, value]) => value.name === "CallExpression" && /(^|\.)(declarative_base|SQLAlchemy)$/.test(calleeOf(value))
  ).map(([name2]) => name2);
  return { classes: definitions.flatMap((definition) => classOf(definition, file, makers) ?? []), roots };
}
function classOf(definition, file, makers) {
  let body = definition.child("Body");
  if (!body) return;
  let { positional, named: named2 } = argumentsOf(definition), values = assignmentsOf(body), functions = functionsOf(body), isSqlmodelTable = named2.get("table")?.text === "True", bases = positional.map(
    (base) => base.text.replace(/\[[\s\S]*$/, "").split(".").at(-1) ?? ""
  ), schema = schemaOf(values.get("__table_args__")), tableName = values.get("__tablename__")?.stringValue ?? (functions.has("__tablename__") ? "computed" : void 0);
  return {
    name: definition.child("VariableName")?.text ?? "",
    file,
    line: definition.line,
    bases,
    isAbstract: values.get("__abstract__")?.text === "True",
    isSqlmodelTable,
    ...tableName === void 0 ? {} : { tableName },
    ...schema === void 0 ? {} : { schema },
    columns: body.statements.flatMap((statement) => columnOf(statement, makers) ?? []),
    methods: methodsOf(functions)
  };
}
var methodsOf = (functions) => [...functions].flatMap(([name2, definition]) => {
  let body = definition.child("Body");
  return body ? [{ name: name2, line: definition.line, body }] : [];
}), columnCallee = /(^|\.)(Column|mapped_column|Field)$/;
function columnOf(statement, makers) {
  let assignment = assignmentOf(statement);
  if (!assignment || assignment.target.startsWith("__")) return;
  let { target: target2, annotation, value } = assignment, call = value && columnCall(value, makers);
  if (!(!call && (value?.name === "CallExpression" || !annotation || annotation.text.includes("ClassVar"))))
    return {
      attribute: target2,
      name: (call && ownName(call)) ?? target2,
      line: statement.line,
      ...call ? { call } : {},
      ...annotation ? { annotation } : {},
      isPlain: !call && annotation !== void 0 && !/^(\w+\.)?Mapped\[/.test(annotation.text)
    };
}
function columnCall(value, makers) {
  if (value.name !== "CallExpression") return;
  let call = makers.get(calleeOf(value)) ?? value;
  return columnCallee.test(calleeOf(call)) ? call : void 0;
}
var ownName = (call) => calleeOf(call).endsWith("Field") ? void 0 : argumentsOf(call).positional[0]?.stringValue;
function columnMakers(root) {
  let makers = /* @__PURE__ */ new Map();
  for (let [name2, definition] of functionsOf(root)) {
    let value = definition.child("Body")?.statements.find((statement) => statement.name === "ReturnStatement")?.child("CallExpression");
    value && columnCallee.test(calleeOf(value)) && makers.set(name2, value);
  }
  return makers;
}
function schemaOf(args) {
  let parts = (args?.name === "DictionaryExpression" ? args : args?.child("DictionaryExpression"))?.children ?? [], key = parts.findIndex((part) => part.stringValue === "schema");
  return key === -1 ? void 0 : parts[key + 2]?.stringValue;
}

// src/models/sqlalchemy/model-set.ts
function tablesOf(files) {
  let classes = files.flatMap((file) => file.classes), set = new ModelSet(classes, new Set(files.flatMap((file) => file.roots))), tables3 = /* @__PURE__ */ new Map();
  for (let each of classes) {
    let table = set.tableOf(each);
    if (!table) continue;
    let key = `${table.schema}.${table.name}`, same = tables3.get(key);
    tables3.set(key, same ? { ...same, columns: new Map([...table.columns, ...same.columns]) } : table);
  }
  return [...tables3.values()];
}
var ModelSet = class {
  #byName;
  #roots;
  constructor(classes, roots) {
    this.#byName = new Map(classes.map((each) => [each.name, each])), this.#roots = roots;
  }
  tableOf(model) {
    let line = this.#lineage(model), owner = line.find((each) => this.#namesTable(each));
    if (!owner || model.isAbstract || owner !== model && !this.#sharesTable(line)) return;
    let name2 = this.#nameOf(owner, line);
    if (name2 === void 0) return;
    let takesPlain = line.some((each) => each.isSqlmodelTable || each.bases.includes("SQLModel")), columns2 = new Map(
      [...line].reverse().flatMap(
        (each) => each.columns.filter((column) => takesPlain || !column.isPlain).map((column) => [column.name, { column, class: each }])
      )
    );
    return { schema: line.find((each) => each.schema !== void 0)?.schema ?? "public", name: name2, class: owner, columns: columns2, isComplete: line.every((each) => this.#knowsBasesOf(each)) };
  }
  #namesTable(model) {
    return model.isAbstract ? !1 : model.isSqlmodelTable || model.tableName !== void 0 && model.tableName !== "computed" ? !0 : model.bases.includes("Model") || this.#inheritsComputedName(model);
  }
  #inheritsComputedName(model) {
    return model.columns.length > 0 && this.#lineage(model).slice(1).some((each) => each.tableName === "computed");
  }
  // A subclass of a class with a table, without a table of its own.
  #sharesTable(line) {
    return line.some((each) => this.#namesTable(each)) && (line[0]?.columns.length ?? 0) > 0;
  }
  #nameOf(model, line) {
    if (model.tableName !== void 0 && model.tableName !== "computed") return model.tableName;
    let body = line.flatMap(({ methods }) => methods).find(({ name: name2 }) => name2 === "__tablename__")?.body.text;
    return body !== void 0 ? /return\s+cls\.__name__\.lower\(\)\s*$/.test(body) ? model.name.toLowerCase() : void 0 : model.isSqlmodelTable ? model.name.toLowerCase() : snakeCase(model.name);
  }
  #lineage(model) {
    let line = /* @__PURE__ */ new Set(), enter = (each) => {
      if (!line.has(each)) {
        line.add(each);
        for (let base of each.bases) {
          let known = this.#byName.get(base);
          known && enter(known);
        }
      }
    };
    return enter(model), [...line];
  }
  #knowsBasesOf(model) {
    return model.bases.every((base) => this.#byName.has(base) || this.#roots.has(base) || withoutColumns.has(base));
  }
}, withoutColumns = /* @__PURE__ */ new Set([
  "AsyncAttrs",
  "ABC",
  "DeclarativeBase",
  "DeclarativeBaseNoMeta",
  "Generic",
  "MappedAsDataclass",
  "Model",
  "SQLModel",
  "object"
]), snakeCase = (name2) => name2.replaceAll(/((?<=[a-z0-9])[A-Z]|(?!^)[A-Z](?=[a-z]))/g, "_$1").toLowerCase();

// src/models/sqlalchemy/column-types.ts
function columnType(node) {
  let isCall = node.name === "CallExpression", name2 = (isCall ? calleeOf(node) : node.text).split(".").at(-1) ?? "", written2 = isCall ? argumentsOf(node) : nothing;
  return plainTypes[name2] ?? parametrised[name2]?.(written2) ?? sizedType(name2, written2);
}
var nothing = { positional: [], named: /* @__PURE__ */ new Map() };
function sizedType(name2, { positional, named: named2 }) {
  let type = sizedTypes[name2], size = positional[0] ?? named2.get("length") ?? named2.get("dim");
  return type === void 0 || !size || size.name === "None" ? type : size.name === "Number" ? `${type}(${size.text})` : void 0;
}
function arrayType({ positional: [item] }) {
  let type = item && columnType(item);
  return type === void 0 ? void 0 : `${type}[]`;
}
var moment = (base) => ({ positional, named: named2 }) => `${base} ${(named2.get("timezone") ?? positional[0])?.text === "True" ? "with" : "without"} time zone`;
function numericType({ positional, named: named2 }) {
  let precision = positional[0] ?? named2.get("precision"), scale = positional[1] ?? named2.get("scale");
  if (!precision) return "numeric";
  if (!(precision.name !== "Number" || scale && scale.name !== "Number"))
    return `numeric(${precision.text},${scale?.text ?? "0"})`;
}
var parametrised = {
  ARRAY: arrayType,
  DateTime: moment("timestamp"),
  TIMESTAMP: moment("timestamp"),
  Time: moment("time"),
  TIME: moment("time"),
  Numeric: numericType,
  NUMERIC: numericType,
  DECIMAL: numericType
};
function annotatedType(annotation) {
  let bare = (/^(?:\w+\.)?Mapped\[([\s\S]*)\]$/.exec(annotation.text)?.[1] ?? annotation.text).replaceAll(/["'\s]/g, ""), isNullable = /^(\w+\.)?Optional\[/.test(bare) || /\|None\b|\bNone\|/.test(bare), core = bare.replace(/^(?:\w+\.)?Optional\[(.*)\]$/, "$1").replaceAll(/\|None\b|\bNone\|/g, ""), type = annotated[core.split(".").at(-1) ?? ""];
  return { ...type === void 0 ? {} : { type }, isNullable };
}
var sizedTypes = {
  String: "character varying",
  VARCHAR: "character varying",
  Unicode: "character varying",
  AutoString: "character varying",
  CHAR: "character",
  Vector: "vector",
  VECTOR: "vector",
  HALFVEC: "halfvec"
}, plainTypes = {
  Integer: "integer",
  INTEGER: "integer",
  INT: "integer",
  BigInteger: "bigint",
  BIGINT: "bigint",
  SmallInteger: "smallint",
  SMALLINT: "smallint",
  Text: "text",
  TEXT: "text",
  UnicodeText: "text",
  Boolean: "boolean",
  BOOLEAN: "boolean",
  Float: "double precision",
  FLOAT: "double precision",
  Double: "double precision",
  DOUBLE_PRECISION: "double precision",
  REAL: "real",
  Date: "date",
  DATE: "date",
  Interval: "interval",
  INTERVAL: "interval",
  JSON: "json",
  JSONB: "jsonb",
  UUID: "uuid",
  Uuid: "uuid",
  LargeBinary: "bytea",
  BYTEA: "bytea",
  TSVECTOR: "tsvector",
  INET: "inet",
  CIDR: "cidr",
  MACADDR: "macaddr",
  HSTORE: "hstore",
  CITEXT: "citext"
}, annotated = {
  int: "integer",
  str: "character varying",
  bool: "boolean",
  float: "double precision",
  Decimal: "numeric",
  datetime: "timestamp without time zone",
  date: "date",
  time: "time without time zone",
  timedelta: "interval",
  bytes: "bytea",
  UUID: "uuid"
};

// src/models/sqlalchemy/parsed.ts
function declaredSchema(tables3) {
  return { source: "models", relations: tables3.filter(({ isComplete }) => isComplete).map(relationOf2) };
}
var relationOf2 = (table) => ({
  ...table.schema === "public" ? {} : { schema: table.schema },
  name: table.name,
  columns: [...table.columns.values()].map(({ column }) => columnOf2(column))
});
function columnOf2({ name: name2, call, annotation }) {
  let { positional, named: named2 } = call ? argumentsOf(call) : { positional: [], named: noArguments }, said = annotation ? annotatedType(annotation) : void 0, isPrimaryKey = named2.get("primary_key")?.text === "True", isField = call !== void 0 && calleeOf(call).endsWith("Field"), written2 = named2.get("sa_type") ?? named2.get("type_") ?? (isField ? void 0 : typeArgument(positional)), reference = named2.get("foreign_key")?.stringValue ?? referenceIn(positional);
  return {
    name: name2,
    ...stated("type", written2 ? columnType(written2) : typeOfAnnotation(said?.type, named2.get("max_length"))),
    ...stated("isNullable", nullability(named2.get("nullable"), isPrimaryKey, said?.isNullable)),
    ...stated("default", defaultOf(named2.get("server_default"))),
    ...stated("isPrimaryKey", isPrimaryKey || void 0),
    ...stated("isUnique", named2.get("unique")?.text === "True" || void 0),
    ...stated("references", reference === void 0 ? void 0 : target(reference))
  };
}
var stated = (name2, value) => value === void 0 ? {} : { [name2]: value }, noArguments = /* @__PURE__ */ new Map(), typeArgument = (positional) => positional.find(
  (each) => each.stringValue === void 0 && !/(^|\.)(ForeignKey|Identity|Computed|Sequence|CheckConstraint)\b/.test(each.text)
);
function typeOfAnnotation(type, size) {
  return type === "character varying" && size?.name === "Number" ? `${type}(${size.text})` : type;
}
function nullability(stated2, isPrimaryKey, annotated2) {
  return stated2 ? stated2.name === "Boolean" ? stated2.text === "True" : void 0 : isPrimaryKey ? !1 : annotated2 ?? !0;
}
function referenceIn(positional) {
  let key = positional.find((each) => each.name === "CallExpression" && /(^|\.)ForeignKey$/.test(calleeOf(each)));
  return key && argumentsOf(key).positional[0]?.stringValue;
}
function target(reference) {
  let parts = reference.split("."), column = parts.pop();
  return { relation: parts.join("."), ...column === void 0 ? {} : { column } };
}
function defaultOf(node) {
  if (!node) return;
  let text2 = node.stringValue;
  if (text2 !== void 0) return `'${text2.replaceAll("'", "''")}'`;
  if (node.name !== "CallExpression") return;
  let callee = calleeOf(node);
  return /(^|\.)text$/.test(callee) ? argumentsOf(node).positional[0]?.stringValue : /(^|\.)func\.(now|current_timestamp)$/.test(callee) ? "now()" : void 0;
}

// src/models/sqlalchemy/required-extensions.ts
var marks = [
  [/\b(vector|halfvec|sparsevec)\b|\b(vector|halfvec)_\w+_ops\b/i, "vector"],
  [/\bcitext\b/i, "citext"],
  [/\bhstore\b/i, "hstore"],
  [/\bl(tree|query)\b/i, "ltree"],
  [/\bgeometry\(|\bgeography\(/i, "postgis"],
  [/\bg(in|ist)_trgm_ops\b/i, "pg_trgm"],
  [/\buuid_generate_v\d\w*\(/i, "uuid-ossp"]
];
function extensionsOf(statements) {
  let text2 = statements.join(`
`).replaceAll(/'(?:[^']|'')*'|"(?:[^"]|"")*"/g, "");
  return marks.filter(([mark]) => mark.test(text2)).map(([, name2]) => name2);
}

// src/models/sqlalchemy/read-models.ts
async function readModels(host, places) {
  let texts2 = await Promise.all(
    places.files.map(async (file) => readModelFile(file, await host.readText(file) ?? ""))
  ), tables3 = tablesOf(texts2), deletion2 = await deletionMarks(host, places.sources, tables3);
  try {
    let metadata = await runModels(host, places), runs = `SQLAlchemy ${metadata.sqlalchemy}, Python ${metadata.python}`, extensions2 = extensionsOf(metadata.statements), locations = locationsOf(tables3, metadata.classes);
    return { form: "ddl", statements: metadata.statements, extensions: extensions2, runs, ...locations, deletion: deletion2 };
  } catch (error) {
    let schema = declaredSchema(tables3);
    if (!(error instanceof UserError) || schema.relations.length === 0) throw error;
    return { form: "declared", schema, because: error, ...locationsOf(tables3, []), deletion: deletion2 };
  }
}
async function runModels(host, { files, environment, name: name2, variables }) {
  let folder = environment?.workingDirectory ?? ".", modules = ["sqlalchemy", ...environment && name2 === void 0 ? ["alembic"] : []], driver = await Driver.start(host, {
    interpreter: await findInterpreter(host, { folders: [folder], environment: variables, modules }),
    program: "src/models/sqlalchemy/schema_audit_models.py",
    workingDirectory: folder,
    environment: scratchEnvironment("postgresql://nobody:nothing@127.0.0.1:1/nothing")
  });
  try {
    let alembic2 = environment && {
      file: environment.file === void 0 ? null : host.absolute(environment.file),
      section: environment.section,
      scriptFolder: host.absolute(environment.scriptFolder)
    }, request = { do: "read", name: name2, files: files.map((file) => host.absolute(file)), ...alembic2 }, metadata = await driver.ask(request, 12e4);
    if (metadata.statements.length > 0) return metadata;
    throw new UserError(
      "tool-failed",
      `The metadata of the models holds no table (${name2 ?? environment?.scriptFolder ?? files.join(", ")}).`,
      "Name the base class under `models.path`, as `package.module:Base`."
    );
  } finally {
    await driver.close();
  }
}
function locationsOf(tables3, mapped2) {
  let classes = /* @__PURE__ */ new Map(), columns2 = /* @__PURE__ */ new Map();
  for (let each of mapped2) classes.set(`${each.schema}.${each.table}`, { name: each.name });
  for (let table of tables3) {
    let key = keyOf3(table, mapped2), { name: name2, file, line } = table.class;
    classes.set(key, { name: name2, location: { file, line } });
    for (let [column, place] of table.columns)
      columns2.set(`${key}.${column}`, { file: place.class.file, line: place.column.line });
  }
  return { classes, columns: columns2 };
}
function keyOf3(table, mapped2) {
  let same = mapped2.filter(({ name: name2 }) => name2 === table.class.name), only = same.length === 1 ? same[0] : void 0;
  return only ? `${only.schema}.${only.table}` : `${table.schema}.${table.name}`;
}

// src/models/sqlalchemy/sqlalchemy.ts
var sqlalchemy = {
  id: "sqlalchemy",
  title: "SQLAlchemy",
  async detect(host, hints) {
    let sources = await pythonFiles(host), name2 = hints.path !== void 0 && /^[\w.]+:[\w.]+$/.test(hints.path) ? hints.path : void 0, below = name2 === void 0 ? hints.path : void 0, environment = await environmentFor(host, hints), foreign = below === void 0 && environment ? await foreignHomes(host, environment) : [], files = sources.filter(({ path, text: text2 }) => isModelFile(text2) && isBelow(path, below)).map(({ path }) => path).filter((path) => !foreign.some((home) => isBelow(path, home)));
    if (files.length === 0 && name2 === void 0) return [];
    let places = { files, sources: sources.map(({ path }) => path), ...environment ? { environment } : {} };
    return [
      {
        reader: "sqlalchemy",
        title: name2 === void 0 ? `SQLAlchemy (${summary(files)})` : `SQLAlchemy (${name2})`,
        files,
        read: () => readModels(host, { ...places, ...name2 === void 0 ? {} : { name: name2 }, variables: hints.environment })
      }
    ];
  }
}, mapped = /__tablename__|\btable\s*=\s*True|\b(db|database)\.Model\b|\bdeclarative_base\(|\(.*\bDeclarativeBase\b/, isModelFile = (text2) => /\b(sqlalchemy|sqlmodel|SQLAlchemy)\b|\bdb\.Model\b|import .*\bBase\b/.test(text2) && mapped.test(text2), isAside = (path) => /(^|\/)(tests?|versions|testing)\//.test(path) || /(^|\/)(test_[^/]*|conftest)\.py$/.test(path);
async function pythonFiles(host) {
  let paths = (await host.files()).filter((path) => path.endsWith(".py") && !isAside(path));
  return Promise.all(paths.map(async (path) => ({ path, text: await host.readText(path) ?? "" })));
}
function isBelow(path, folder) {
  if (folder === void 0) return !0;
  let wanted = posix6.normalize(folder).replace(/\/$/, "");
  return wanted === "." || path === wanted || path.startsWith(`${wanted}/`);
}
async function environmentFor(host, { migrations: migrations2 }) {
  if (migrations2 && migrations2.tool !== "alembic") return;
  let environments = await alembicEnvironments(host);
  return migrations2 ? environments.find(({ scriptFolder }) => scriptFolder === migrations2.root) : environments.length === 1 ? environments[0] : void 0;
}
async function foreignHomes(host, environment) {
  let files = (await host.files()).filter((path) => /\/versions\/[^/]+\.py$/.test(path));
  return [...new Set(files.map((path) => posix6.dirname(path)))].filter(
    (folder) => !environment.versionFolders.some((own) => isBelow(folder, own) || isBelow(own, folder))
  ).map((folder) => posix6.dirname(posix6.dirname(folder))).filter((home) => !isBelow(environment.scriptFolder, home));
}
var summary = (files) => files.length === 1 ? files[0] ?? "" : `${files[0]} and ${files.length - 1} more`;

// src/models/index.ts
var readers = [sqlalchemy];

// src/tools/alembic/alembic.ts
import { posix as posix9 } from "node:path";

// src/tools/alembic/read-history.ts
import { posix as posix7 } from "node:path";

// src/migration/history.ts
function buildHistory(ordering, migrations2, unreadable2 = []) {
  let duplicates = duplicateVersions(migrations2), unique = withoutDuplicates(migrations2), known = new Map(unique.map((migration) => [migration.revision, migration])), sorted = sortParentsFirst(unique, known), named2 = new Set(unique.flatMap((migration) => migration.parents)), bases = unique.filter((migration) => migration.parents.length === 0);
  return {
    ordering,
    migrations: [...sorted.ordered, ...sorted.cyclic],
    heads: unique.filter((migration) => !named2.has(migration.revision)).map((migration) => migration.revision),
    bases: bases.map((migration) => migration.revision),
    faults: [
      ...unreadable2,
      ...duplicates,
      ...missingParents(unique, known),
      ...secondBases(bases),
      ...cycles(sorted.cyclic)
    ]
  };
}
function withoutDuplicates(migrations2) {
  let seen = /* @__PURE__ */ new Set();
  return migrations2.filter((migration) => !seen.has(migration.revision) && seen.add(migration.revision));
}
function duplicateVersions(migrations2) {
  let files = /* @__PURE__ */ new Map();
  for (let { revision, location } of migrations2) files.set(revision, [...files.get(revision) ?? [], location]);
  return [...files].filter(([, locations]) => locations.length > 1).map(([revision, locations]) => ({ kind: "duplicate-version", revision, files: locations }));
}
function missingParents(migrations2, known) {
  return migrations2.flatMap(
    (migration) => migration.parents.filter((parent) => !known.has(parent)).map(
      (parent) => ({
        kind: "missing-parent",
        revision: migration.revision,
        parent,
        location: migration.location
      })
    )
  );
}
function secondBases(bases) {
  return bases.slice(1).map((base) => ({ kind: "second-base", revision: base.revision, location: base.location }));
}
function cycles(cyclic) {
  let [first] = cyclic;
  return first ? [{ kind: "cycle", revisions: cyclic.map((migration) => migration.revision), location: first.location }] : [];
}
function sortParentsFirst(migrations2, known) {
  let knownParents = ({ parents }) => parents.filter((parent) => known.has(parent)), missing2 = new Map(migrations2.map((migration) => [migration.revision, knownParents(migration).length])), children = childrenByParent(migrations2), ordered = migrations2.filter((migration) => missing2.get(migration.revision) === 0);
  for (let { revision } of ordered)
    for (let child of children.get(revision) ?? []) {
      let left = (missing2.get(child.revision) ?? 0) - 1;
      missing2.set(child.revision, left), left === 0 && ordered.push(child);
    }
  let placed = new Set(ordered.map((migration) => migration.revision));
  return { ordered, cyclic: migrations2.filter((migration) => !placed.has(migration.revision)) };
}
function childrenByParent(migrations2) {
  let children = /* @__PURE__ */ new Map();
  for (let migration of migrations2)
    for (let parent of migration.parents) {
      let siblings = children.get(parent);
      siblings ? siblings.push(migration) : children.set(parent, [migration]);
    }
  return children;
}

// src/tools/alembic/migration-file.ts
import { createHash } from "node:crypto";

// src/tools/alembic/placeholders.ts
function placeholdersOf(module, file, isEmpty) {
  let header2 = docstringOf(module), headerLines = (header2?.text ?? "").split(`
`).map((text2, index) => ({ text: text2, line: (header2?.line ?? 1) + index })), comments = [...module.descendants()].filter(({ name: name2 }) => name2 === "Comment").map((comment2) => ({ text: comment2.text.replace(/^#+/, ""), line: comment2.line }));
  return placeholdersIn([...headerLines, ...comments], file, isEmpty);
}

// src/tools/alembic/source-statements.ts
function statementsOf(module, direction2, file) {
  let functions = functionsOf(module), constants2 = assignmentsOf(module), found = [], entered = /* @__PURE__ */ new Set(), enter = (name2) => {
    let body = functions.get(name2)?.child("Body");
    if (!body || entered.has(name2)) return;
    entered.add(name2);
    let names = new Map([...constants2, ...assignmentsOf(body)]);
    for (let call of body.descendants()) {
      if (call.name !== "CallExpression") continue;
      let callee = calleeOf(call);
      enter(callee);
      let statement = statementOf(call, callee, names);
      statement && found.push({ direction: direction2, ...statement, location: { file, line: call.line } });
    }
  };
  enter(direction2);
  for (let name2 of functions.keys()) name2.startsWith(`${direction2}_`) && enter(name2);
  return found;
}
function statementOf(call, callee, names) {
  let isOperation = /^(op|batch_op|batch)\.\w+$/.test(callee);
  if (/\.(execute|exec_driver_sql|scalar|scalars)$/.test(callee)) {
    let [argument] = argumentsOf(call).positional, sql2 = argument && sqlOf(argument, names);
    if (sql2 !== void 0) return { text: sql2, form: "sql" };
  }
  if (!(!isOperation || /^op\.(f|get_bind|get_context|inline_literal|invoke|run_async)$/.test(callee)))
    return { text: call.text, form: "call" };
}
function sqlOf(node, names) {
  if (node.name === "VariableName") {
    let value = names.get(node.text);
    return value?.name === "VariableName" ? void 0 : value && sqlOf(value, names);
  }
  if (node.name === "CallExpression" && /(^|\.)(text|DDL)$/.test(calleeOf(node))) {
    let [argument] = argumentsOf(node).positional;
    return argument && sqlOf(argument, names);
  }
  return node.stringValue;
}

// src/tools/alembic/migration-file.ts
function readMigrationFile2(file, text2) {
  let { root, errorLine } = parsePython(text2), names = assignmentsOf(root), fault = faultOf(file, text2, errorLine, names), revision = names.get("revision")?.stringValue, parents = namesIn(names.get("down_revision"));
  if (revision === void 0 || parents === void 0) return { dependencies: [], ...fault ? { fault } : {} };
  let functions = functionsOf(root), header2 = docstringOf(root)?.text ?? "", labels = namesIn(names.get("branch_labels")) ?? [], date = /^Create Date:\s*(\d{4}-\d{2}-\d{2})/m.exec(header2)?.[1], way = downgradeOf(file, functions.get("downgrade")), upgrade = functions.get("upgrade")?.child("Body"), isEmpty = upgrade && doesNothing(upgrade), migration = {
    revision: revisionId(revision),
    parents: parents.map(revisionId),
    title: titleOf(header2, file, revision),
    location: { file, line: lineOf2(root, "revision") },
    ...way,
    ...date === void 0 ? {} : { date },
    ...labels.length === 0 ? {} : { labels },
    placeholders: placeholdersOf(root, file, isEmpty),
    ...isEmpty === void 0 ? {} : { isEmpty },
    statements: [...statementsOf(root, "upgrade", file), ...statementsOf(root, "downgrade", file)],
    digest: digestOf(root)
  }, dependencies = (namesIn(names.get("depends_on")) ?? []).map(revisionId);
  return { migration, dependencies, ...fault ? { fault } : {} };
}
function faultOf(file, text2, errorLine, names) {
  let unreadable2 = (reason, line) => ({
    kind: "unreadable-file",
    reason,
    location: { file, line }
  }), conflict = /^<{7} /m.exec(text2);
  if (conflict)
    return unreadable2("It holds the marks of a merge conflict.", text2.slice(0, conflict.index).split(`
`).length);
  if (errorLine !== void 0) return unreadable2("It is not valid Python.", errorLine);
  if (names.get("revision")?.stringValue === void 0)
    return unreadable2("It assigns no literal text to `revision`.", names.get("revision")?.line ?? 1);
  let parents = names.get("down_revision");
  if (namesIn(parents) === void 0)
    return unreadable2("It assigns no literal value to `down_revision`.", parents?.line ?? 1);
}
function namesIn(value) {
  if (!value) return;
  if (value.name === "None") return [];
  let text2 = value.stringValue;
  if (text2 !== void 0) return [text2];
  if (!/^(Tuple|Array|Set|Parenthesized)Expression$/.test(value.name)) return;
  let items = value.children.filter(({ name: name2 }) => !/^[()[\]{},]$/.test(name2)).map((item) => item.stringValue);
  return items.some((item) => item === void 0) ? void 0 : items.filter((item) => item !== void 0);
}
function downgradeOf(file, definition) {
  let body = definition?.child("Body");
  if (!definition || !body) return { downgrade: "absent" };
  let downgradeLocation = { file, line: definition.line };
  return doesNothing(body) ? { downgrade: "empty", downgradeLocation } : { downgrade: body.statements.find(({ name: name2, children }) => name2 !== "ExpressionStatement" || !isString(children[0]))?.name === "RaiseStatement" ? "irreversible" : "present", downgradeLocation };
}
var isString = (node) => node?.name === "String" || node?.name === "ContinuedString";
function titleOf(header2, file, revision) {
  let paragraph = (header2.trim().split(/\n\s*\n/)[0] ?? "").replaceAll(/\s+/g, " ");
  return paragraph !== "" ? paragraph : file.slice(file.lastIndexOf("/") + 1, -3).replace(revision, "").replaceAll("_", " ").trim() || revision;
}
var lineOf2 = (root, name2) => root.statements.find((statement) => statement.name === "AssignStatement" && statement.children[0]?.text === name2)?.line ?? 1;
function digestOf(root) {
  let hash2 = createHash("sha256");
  for (let token of tokensOf2(root)) hash2.update(token).update("\0");
  return hash2.digest("hex");
}
function* tokensOf2(node) {
  let { children } = node;
  if (!(node.name === "ExpressionStatement" && isString(children[0])))
    if (children.length === 0 || isString(node)) yield node.text;
    else for (let child of children) yield* tokensOf2(child);
}

// src/tools/alembic/read-history.ts
async function readAlembicHistory(host, settings) {
  let paths = (await host.files()).filter((path) => isMigrationFile(path, settings)), files = await Promise.all(
    paths.map(async (path) => readMigrationFile2(path, await host.readText(path) ?? ""))
  ), migrations2 = files.flatMap(({ migration }) => migration ?? []), faults = files.flatMap(({ fault }) => fault ?? []), history = buildHistory("parents", migrations2, [...faults, ...missingDependencies(files)]);
  return { ...history, migrations: afterDependencies(history.migrations, files) };
}
function isMigrationFile(path, { versionFolders, isRecursive }) {
  if (!/(^|\/)(?!\.#|__init__)[^/]*\.py$/.test(path)) return !1;
  let folder = posix7.dirname(path);
  return versionFolders.some((each) => folder === each || isRecursive && folder.startsWith(`${each}/`));
}
function byName(files) {
  let named2 = /* @__PURE__ */ new Map();
  for (let { migration } of files)
    if (migration) {
      named2.set(migration.revision, migration);
      for (let label of migration.labels ?? []) named2.set(label, migration);
    }
  return named2;
}
function missingDependencies(files) {
  let known = byName(files);
  return files.flatMap(
    ({ migration, dependencies }) => dependencies.filter((name2) => migration && !known.has(name2)).flatMap(
      (parent) => migration ? [{ kind: "missing-parent", revision: migration.revision, parent, location: migration.location }] : []
    )
  );
}
function afterDependencies(migrations2, files) {
  let known = byName(files), needs = new Map(files.map(({ migration, dependencies }) => [migration?.revision, dependencies])), joined2 = migrations2.map((migration) => {
    let named2 = (needs.get(migration.revision) ?? []).flatMap((name2) => known.get(name2)?.revision ?? []);
    return { ...migration, parents: [.../* @__PURE__ */ new Set([...migration.parents, ...named2])] };
  });
  return buildHistory("parents", joined2).migrations.flatMap(({ revision }) => known.get(revision) ?? []);
}

// src/tools/alembic/stepper.ts
import { posix as posix8 } from "node:path";

// src/tools/alembic/salvage-stepper.ts
var SalvageStepper = class {
  runs;
  #steps;
  #history;
  #outcomes;
  constructor(runs, steps, history) {
    this.runs = runs, this.#steps = steps, this.#history = history;
  }
  async upgrade(to) {
    this.#outcomes ??= this.#walk();
    let outcome = (await this.#outcomes).get(to);
    if (!outcome) throw new Error(`Revision ${to} is not in the history that this stepper was opened with.`);
    return outcome;
  }
  [Symbol.asyncDispose]() {
    return this.#steps.end();
  }
  async #walk() {
    let outcomes = /* @__PURE__ */ new Map();
    for (let { revision } of this.#history.migrations)
      outcomes.set(revision, await this.#steps.take("upgrade", revision));
    let passed = await this.#steps.passedOver();
    for (let [revision, outcome] of outcomes) {
      if (outcome.status !== "applied") continue;
      let passedOver3 = passed.filter((each) => each.revision === revision).map(({ fault }) => fault), recovered = passed.filter((each) => each.recoveredBy === revision).map(({ fault }) => fault);
      outcomes.set(revision, { ...outcome, passedOver: passedOver3, ...recovered.length > 0 ? { recovered } : {} });
    }
    return outcomes;
  }
};

// src/tools/alembic/steps.ts
var AlembicSteps = class {
  #driver;
  #options;
  /** Of the driver's process, and the step that it took then. */
  #end;
  constructor(driver, options) {
    this.#driver = driver, this.#options = options;
  }
  async take(way, revision) {
    let answer = await this.#ask(way, revision);
    if (answer.status === "applied") return { ...answer, passedOver: [] };
    if (answer.status === "failed") return { status: "failed", fault: this.#fault(answer.fault) };
    throw new UserError(
      "tool-failed",
      `env.py ran without running ${revision}: it did not call context.run_migrations().`,
      "See what it decides by, and set it under `migrations.environment`."
    );
  }
  /** In salvage, when the way is at its end. */
  async passedOver() {
    if (this.#end) throw new EngineFailure(this.#end.kind, this.#end.message);
    let { faults } = await this.#driver.ask({ do: "faults" });
    return Object.entries(faults).flatMap(
      ([revision, each]) => each.map(({ recoveredBy, ...fault }) => ({
        revision: revisionId(revision),
        fault: this.#fault(fault),
        ...recoveredBy === null ? {} : { recoveredBy }
      }))
    );
  }
  end() {
    return this.#driver.close();
  }
  async #ask(way, revision) {
    let step = `${way} ${revision}`;
    await this.#replaceEnded(step);
    try {
      return await this.#driver.ask({ do: way, revision }, this.#options.timeout);
    } catch (error) {
      let end = this.#endOf(error, way);
      if (!end) throw withPlace(error, way, revision);
      return this.#end = { ...end, step }, { status: "failed", fault: { origin: "code", message: end.message } };
    }
  }
  /** Python was killed, or took too long. One that ends by itself says why, and is for the user to mend. */
  #endOf(error, way) {
    if (error instanceof ChildEndedError)
      return { kind: "timeout", message: `The ${way} did not end within ${this.#options.timeout} ms.` };
    let { cause } = error instanceof UserError ? error : {};
    return cause instanceof ChildEndedError && /\bSIG[A-Z]+\b/.test(cause.message) ? { kind: "lost", message: cause.message } : void 0;
  }
  /** What follows has nothing to do with the end of a process at an earlier step, and is tried by another one. */
  async #replaceEnded(step) {
    if (!this.#end) return;
    let { kind, message, step: last } = this.#end, { another } = this.#options;
    if (!another || kind === "timeout" && last === step) throw new EngineFailure(kind, message);
    await this.#driver.close(), this.#driver = await another(), this.#end = void 0;
  }
  #fault({ file, line, origin, ...said }) {
    let path = file === void 0 ? void 0 : this.#driver.relative(file), location = path === void 0 || path.startsWith("/") ? void 0 : { file: path, ...line === void 0 ? {} : { line } };
    return { origin: isEngines(said) ? "engine" : origin, ...said, ...location ? { location } : {} };
  }
};
function withPlace(error, way, revision) {
  if (!(error instanceof UserError && error.cause instanceof ChildEndedError)) return error;
  let { code, message, remedy, cause } = error;
  return new UserError(code, `At the ${way} of ${revision} ${message}`, remedy, { cause });
}
var isEngines = ({ sqlState, message }) => (sqlState === "0A000" || sqlState === "58P01") && /extension .* is not available|extension control file/.test(message);

// src/tools/alembic/stepper.ts
async function openAlembic(host, settings, hints, database, options) {
  let url = await database.url?.();
  if (url === void 0)
    throw new UserError(
      "engine-unavailable",
      `Alembic needs a database that it can connect to; ${database.server.engine} has no address.`,
      "Choose `engine: pglite` or `engine: postgres`."
    );
  let query = { folders: [settings.workingDirectory, posix8.dirname(settings.scriptFolder)], environment: hints.environment, modules: ["sqlalchemy", "alembic"] }, launch = {
    interpreter: await findInterpreter(host, query),
    program: "src/tools/alembic/schema_audit_alembic.py",
    workingDirectory: settings.workingDirectory,
    environment: scratchEnvironment(url)
  }, start = {
    do: "start",
    url,
    file: settings.file === void 0 ? null : host.absolute(settings.file),
    section: settings.section,
    scriptFolder: host.absolute(settings.scriptFolder),
    salvage: options.mode === "salvage"
  }, { driver, runs } = await startDriver(host, launch, start);
  if (options.mode === "salvage") {
    let steps = new AlembicSteps(driver, { timeout: options.stepTimeoutMilliseconds });
    return new SalvageStepper(runs, steps, options.history);
  }
  let another = async () => (await startDriver(host, launch, start)).driver;
  return new AlembicStepper(runs, new AlembicSteps(driver, { timeout: options.stepTimeoutMilliseconds, another }));
}
async function startDriver(host, launch, start) {
  let driver = await Driver.start(host, launch);
  try {
    let versions = await driver.ask(start), runs = `alembic ${versions.alembic}, SQLAlchemy ${versions.sqlalchemy}, Python ${versions.python}`;
    return { driver, runs };
  } catch (error) {
    throw await driver.close(), error;
  }
}
var AlembicStepper = class {
  runs;
  #steps;
  constructor(runs, steps) {
    this.runs = runs, this.#steps = steps;
  }
  upgrade(to) {
    return this.#steps.take("upgrade", to);
  }
  downgrade(revision) {
    return this.#steps.take("downgrade", revision);
  }
  [Symbol.asyncDispose]() {
    return this.#steps.end();
  }
};

// src/tools/alembic/version-table.ts
function versionTableOf(env) {
  for (let node of parsePython(env).root.descendants()) {
    if (node.name !== "CallExpression" || !calleeOf(node).endsWith(".configure")) continue;
    let { named: named2 } = argumentsOf(node), table = named2.get("version_table")?.stringValue, schema = named2.get("version_table_schema")?.stringValue;
    if (!(table === void 0 && schema === void 0))
      return [schema, table ?? "alembic_version"].filter((part) => part !== void 0).join(".");
  }
  return "alembic_version";
}

// src/tools/alembic/alembic.ts
var alembic = {
  id: "alembic",
  title: "Alembic",
  async detect(host, hints) {
    let found = await alembicEnvironments(host), wanted = hints.path === void 0 ? found : found.filter((settings) => isAt(settings, hints.path ?? ""));
    return Promise.all(wanted.map((settings) => projectOf(host, settings, hints)));
  }
}, isAt = (settings, path) => {
  let wanted = posix9.normalize(path).replace(/\/$/, "");
  return [settings.file, settings.scriptFolder, ...settings.versionFolders].some(
    (place) => place !== void 0 && (wanted === "." || place === wanted || place.startsWith(`${wanted}/`))
  );
};
async function projectOf(host, settings, hints) {
  let env = await host.readText(posix9.join(settings.scriptFolder, "env.py")) ?? "";
  return {
    tool: "alembic",
    title: `Alembic (${settings.file ?? posix9.join(settings.scriptFolder, "env.py")})`,
    root: settings.scriptFolder,
    confidence: settings.file === void 0 ? 0.9 : 1,
    reversibility: "per-migration",
    ownRelations: [versionTableOf(env)],
    readHistory: () => readAlembicHistory(host, settings),
    open: (database, options) => openAlembic(host, settings, hints, database, options)
  };
}

// src/tools/knex/find-projects.ts
import { posix as posix11 } from "node:path";

// src/tools/knex/knexfile.ts
import { posix as posix10 } from "node:path";
var defaultSettings = { tableName: "knex_migrations", sortDirsSeparately: !1 }, ourClients = /^(?:pg|postgres|postgresql|pgnative|cockroachdb|redshift)$/;
function readKnexfile(file, text2) {
  let syntax;
  try {
    syntax = parseSource(file, text2);
  } catch {
    return defaultSettings;
  }
  let folder = posix10.dirname(file), around = { folder: folder === "." ? "" : folder, declarations: declarationsOf(syntax) }, objects = [...descendantsOf(syntax.program)].filter((node) => node.type === "ObjectExpression"), clients = objects.map((object) => clientOf(object, around));
  if (clients.some((client) => client !== void 0) && !clients.some((client) => client && ourClients.test(client)))
    return;
  let settings = objects.filter((object) => ourClients.test(clientOf(object, around) ?? "pg")).flatMap((object) => migrationsOf(object, around)).map((object) => settingsOf(object, around));
  return settings.find(({ directories }) => directories) ?? settings[0] ?? withDefaultDirectory(around);
}
var clientOf = (object, around) => staticText(valueIn(object, "client") ?? valueIn(object, "dialect"), around), withDefaultDirectory = ({ folder }) => ({
  ...defaultSettings,
  directories: [placeOf("./migrations", folder)]
});
function migrationsOf(object, around) {
  let value = valueIn(object, "migrations"), resolved = value?.type === "Identifier" ? around.declarations.get(value.name) : value;
  return resolved?.type === "ObjectExpression" ? [resolved] : [];
}
function settingsOf(object, around) {
  let directory = valueIn(object, "directory"), directories = directory ? staticTexts(directory, around) : ["./migrations"], schemaName = staticText(valueIn(object, "schemaName"), around), loadExtensions = staticTexts(valueIn(object, "loadExtensions"), around), separately = valueIn(object, "sortDirsSeparately");
  return {
    ...directories ? { directories: directories.map((text2) => placeOf(text2, around.folder)) } : {},
    tableName: staticText(valueIn(object, "tableName"), around) ?? defaultSettings.tableName,
    ...schemaName === void 0 ? {} : { schemaName },
    ...loadExtensions ? { loadExtensions } : {},
    sortDirsSeparately: separately?.type === "Literal" && separately.value === !0
  };
}
function valueIn(object, name2) {
  for (let property of object.properties)
    if (property.type === "Property" && keyOf(property) === name2) return property.value;
}

// src/tools/knex/find-projects.ts
var knexfileName = /(?:^|\/)knexfile(?:\.\w+)?\.[cm]?[jt]s$/, migrationName = /\.(?:[cm]?js|[cm]?ts)$/, otherTool = /\b(?:pgm|queryInterface|QueryRunner|MigrationInterface|MikroORM|@mikro-orm|umzug)\b/;
async function findKnexFolders(host, path) {
  let paths = await host.files(), configured2 = (await Promise.all(
    paths.filter((file) => knexfileName.test(file)).map((file) => fromKnexfile(host, file, paths))
  )).filter((folders) => folders !== void 0).sort(byDepth), claimed = /* @__PURE__ */ new Set(), distinct2 = configured2.filter(({ directories }) => {
    let isNew = !directories.some((directory) => claimed.has(directory));
    for (let directory of directories) claimed.add(directory);
    return isNew;
  }), found = distinct2.length > 0 ? distinct2 : await byThemselves(host, paths);
  return path === void 0 ? found : await atPath(host, found, path.replace(/^\.\//, "").replace(/\/+$/, ""), paths);
}
async function fromKnexfile(host, knexfile, paths) {
  let settings = readKnexfile(knexfile, await host.readText(knexfile) ?? "");
  if (!settings) return;
  let stated2 = (settings.directories ?? []).map((directory) => sourceOf(directory, paths)), [first] = await byThemselves(host, paths, posix11.dirname(knexfile)), directories = stated2.some((directory) => paths.some((file) => isIn(file, directory))) ? stated2 : first?.directories ?? [], files = filesOf(directories, settings, paths);
  return files.length === 0 ? void 0 : { knexfile, settings, directories, files, confidence: 1 };
}
function sourceOf(directory, paths) {
  if (paths.some((file) => isIn(file, directory))) return directory;
  let source = directory.replace(/(^|\/)(?:dist|build|out|lib)(?=\/)/, "$1src");
  return paths.some((file) => isIn(file, source)) ? source : directory;
}
async function byThemselves(host, paths, below = ".") {
  let folders = new Set(
    paths.filter((file) => /(?:^|\/)migrations?\/\d{3,}[_-][^/]*\.[cm]?[jt]s$/.test(file) && !file.endsWith(".d.ts")).map((file) => posix11.dirname(file)).filter((folder) => below === "." || folder.startsWith(`${below}/`))
  );
  return (await Promise.all(
    [...folders].map(async (directory) => {
      let files = filesOf([directory], defaultSettings, paths), [first] = files, text2 = first === void 0 ? "" : await host.readText(first) ?? "";
      if (!(!/\bknex\b/i.test(text2) || otherTool.test(text2)))
        return { settings: defaultSettings, directories: [directory], files, confidence: 0.6 };
    })
  )).filter((folder) => folder !== void 0);
}
async function atPath(host, found, path, paths) {
  let fits = ({ knexfile, directories }) => path === "" || path === "." || knexfile === path || directories.some((directory) => isWithin(directory, path)), chosen = found.filter(fits);
  if (chosen.length > 0 || await host.kindOf(path) !== "directory") return chosen;
  let files = filesOf([path], defaultSettings, paths), [first] = files, text2 = first === void 0 ? "" : await host.readText(first) ?? "";
  return /\b(?:exports?)\b/.test(text2) && /\bup\b/.test(text2) && !otherTool.test(text2) ? [{ settings: defaultSettings, directories: [path], files, confidence: 0.6 }] : [];
}
function filesOf(directories, settings, paths) {
  let loaded = settings.loadExtensions ?? [".js", ".cjs", ".mjs", ".ts", ".cts", ".mts"], isLoaded = (file) => migrationName.test(file) && !/\.d\.[cm]?ts$/.test(file) && loaded.includes(posix11.extname(file)), perFolder = directories.map((directory) => paths.filter((file) => isIn(file, directory) && isLoaded(file))), byName2 = (left, right) => posix11.basename(left) < posix11.basename(right) ? -1 : 1;
  return settings.sortDirsSeparately ? perFolder.flatMap((files) => files.toSorted(byName2)) : perFolder.flat().sort(byName2);
}
var isIn = (file, directory) => posix11.dirname(file) === directory, isWithin = (directory, path) => directory === path || directory.startsWith(`${path}/`), byDepth = (left, right) => rankOf(left) - rankOf(right), rankOf = ({ knexfile = "" }) => knexfile.split("/").length + (/knexfile\.[cm]?[jt]s$/.test(knexfile) ? 0 : 100);

// src/tools/knex/knex.ts
var knex = {
  id: "knex",
  title: "Knex",
  async detect(host, hints) {
    return (await findKnexFolders(host, hints.path)).map((folders) => projectOf2(host, folders, hints.environment));
  }
};
function projectOf2(host, folders, environment) {
  let { tableName, schemaName = "public" } = folders.settings;
  return {
    tool: "knex",
    title: "Knex",
    root: folders.directories[0] ?? ".",
    confidence: folders.confidence,
    reversibility: "per-migration",
    ownRelations: [`${schemaName}.${tableName}`, `${schemaName}.${tableName}_lock`],
    readHistory: () => readHistory(host, folders.files),
    open: async (database, options) => {
      let { openKnex } = await import("./chunk-RXFU3GIO.js");
      return openKnex({ host, folders, environment, database, options });
    }
  };
}
async function readHistory(host, files) {
  let migrations2 = [], faults = [];
  for (let file of files) {
    let parent = migrations2.at(-1)?.revision, reading = readMigrationFile(file, await host.readText(file) ?? "", parent === void 0 ? [] : [parent]);
    migrations2.push(reading.migration), reading.fault && faults.push(reading.fault);
  }
  return buildHistory("sequence", migrations2, faults);
}

// src/migration/natural-order.ts
function naturalOrder(left, right) {
  let lefts = runsOf(left), rights = runsOf(right);
  for (let [index, one] of lefts.entries()) {
    let other = rights[index];
    if (other === void 0) return 1;
    let order = compareRuns(one, other);
    if (order !== 0) return order;
  }
  return lefts.length - rights.length;
}
var runsOf = (name2) => name2.match(/\d+|\D+/g) ?? [];
function compareRuns(left, right) {
  if (/^\d/.test(left) && /^\d/.test(right)) {
    let difference = BigInt(left) - BigInt(right);
    if (difference !== 0n) return difference < 0n ? -1 : 1;
  }
  return left === right ? 0 : left < right ? -1 : 1;
}

// src/tools/sql/find-folders.ts
var otherPurpose = /(?:^|\/)(?:tests?|__tests__|testdata|fixtures?|seeds?|seeders|samples?|examples?|docs?|queries|query|views|functions|schema|init|vendor|third_party)(?:\/|$)/i, otherDatabase = /^(?:mssql|sqlserver|oracle|h2|snowflake|duckdb|tidb|spanner|d1)$|mysql|mariadb|sqlite|clickhouse|(?:^|[_.-])(?:mssql|sqlserver)(?:[_.-]|$)/i, postgres = /postgres|(?:^|[/_.-])pg(?:[/_.-]|$)/i, folderPerMigration = /\/[^/]+\/(?:migration|up|down)\.sql$/, readableOthers = /(?:^|\/)(?:tern\.conf|migration_lock\.toml|metadata\.toml|meta\/_journal\.json)$/;
async function findFolders(host, path) {
  let paths = await host.files(), roots = [...new Set(paths.filter((file) => file.endsWith(".sql")).map(rootOf))];
  if (path !== void 0) {
    let chosen = roots.filter((root) => isAtOrBelow(root, path)), exact = chosen.filter((root) => root === normal(path));
    return Promise.all((exact.length > 0 ? exact : chosen).map((root) => readFolder(host, root, paths)));
  }
  let purposeful = roots.filter((root) => !otherPurpose.test(root)), plausible = purposeful.filter((root) => !isOfOtherDatabase(root)), kept = (await Promise.all(plausible.map((root) => readFolder(host, root, paths)))).filter(({ files }) => !isOtherDialect(files)), hasOthers = kept.length < purposeful.length;
  return kept.map(
    (folder) => hasOthers && postgres.test(folder.root) ? { ...folder, isNamedForPostgres: !0 } : folder
  );
}
var rootOf = (file) => {
  let folder = parentOf(file);
  return folderPerMigration.test(`/${file}`) && folder !== "." ? parentOf(folder) : folder;
}, isOfOtherDatabase = (root) => root.split("/").some((segment) => otherDatabase.test(segment) && !postgres.test(segment)), isAtOrBelow = (root, path) => normal(path) === "." || root === normal(path) || root.startsWith(`${normal(path)}/`);
async function readFolder(host, root, paths) {
  let prefix = root === "." ? "" : `${root}/`, below = paths.filter((file) => file.startsWith(prefix)), isSql = (file) => file.endsWith(".sql") && rootOf(file) === root, read = async (file) => ({
    path: file,
    name: file.slice(prefix.length),
    text: isSql(file) || readableOthers.test(file) ? await host.readText(file) ?? "" : ""
  }), files = await Promise.all(below.filter(isSql).map(read)), near = below.filter((file) => !isSql(file) && file.slice(prefix.length).split("/").length <= 2);
  return {
    root,
    files: files.sort((left, right) => naturalOrder(left.name, right.name)),
    others: await Promise.all(near.map(read))
  };
}
function isOtherDialect(files) {
  let heads = files.slice(0, MOST_FILES).map(({ text: text2 }) => text2.slice(0, 2e4)), words = new Set(heads.some((head) => /\b(?:domain|type)\s+blob\b/i.test(head)) ? [] : ["blob"]);
  return heads.some((head) => isForeign2(head, words));
}
var MOST_FILES = 40;
function isForeign2(script, types2) {
  let texts2 = [...tokensOf(script)].filter(({ kind }) => kind !== "comment").map(
    ({ kind, start, end }) => kind === "word" || kind === "symbol" ? script.slice(start, end).toLowerCase() : kind
  );
  return texts2.some((text2, place) => foreignWords.test(text2) ? !0 : foreignFunctions.test(text2) ? texts2[place + 1] === "(" : types2.has(text2) && /^[(,]$|^column$/.test(texts2[place - 2] ?? "") && /^\w/.test(texts2[place - 1] ?? ""));
}
var foreignWords = /^(?:`|auto_increment|autoincrement|nvarchar|tinyint)$/, foreignFunctions = /^(?:strftime|unixepoch|julianday)$/, parentOf = (file) => file.includes("/") ? file.slice(0, file.lastIndexOf("/")) : ".", normal = (path) => path.replace(/^\.\//, "").replace(/\/+$/, "") || ".";

// src/tools/sql/own-tables.ts
var tables2 = {
  "public.flyway_schema_history": `installed_rank integer CONSTRAINT flyway_schema_history_pk PRIMARY KEY, version varchar(50),
    description varchar(200) NOT NULL, type varchar(20) NOT NULL, script varchar(1000) NOT NULL, checksum integer,
    installed_by varchar(100) NOT NULL, installed_on timestamp NOT NULL DEFAULT now(), execution_time integer NOT NULL, success boolean NOT NULL`,
  "public.goose_db_version": `id integer GENERATED BY DEFAULT AS IDENTITY PRIMARY KEY, version_id bigint NOT NULL,
    is_applied boolean NOT NULL, tstamp timestamp NOT NULL DEFAULT now()`,
  "public._prisma_migrations": `id varchar(36) PRIMARY KEY, checksum varchar(64) NOT NULL, finished_at timestamptz,
    migration_name varchar(255) NOT NULL, logs text, rolled_back_at timestamptz, started_at timestamptz NOT NULL DEFAULT now(),
    applied_steps_count integer NOT NULL DEFAULT 0`,
  "public.__diesel_schema_migrations": "version varchar(50) PRIMARY KEY, run_on timestamp NOT NULL DEFAULT CURRENT_TIMESTAMP"
};
async function layOutOwnTables(database, ownRelations, migrations2) {
  if (!database.server.capabilities.has("catalog")) return;
  let scripts = migrations2.flatMap(({ up, down }) => [up.text, down?.text ?? ""]);
  for (let relation of ownRelations) {
    let columns2 = tables2[relation], name2 = relation.replace("public.", "");
    if (columns2 === void 0 || !scripts.some((text2) => text2.includes(name2))) continue;
    let made = new RegExp(`\\bCREATE\\s+TABLE\\b[^;(]*\\b${name2}\\b`, "i");
    scripts.some((text2) => made.test(text2)) || await database.execute(`CREATE TABLE IF NOT EXISTS ${relation} (${columns2})`);
  }
}

// src/tools/sql/read-history.ts
import { createHash as createHash2 } from "node:crypto";

// src/sql/canonical-text.ts
function canonicalText(script) {
  let words = [];
  for (let token of tokensOf(script)) token.kind !== "comment" && words.push(script.slice(token.start, token.end));
  return words.join(" ");
}
function commentLines(script) {
  let found = [];
  for (let token of tokensOf(script)) {
    if (token.kind !== "comment") continue;
    let first = lineAt(script, token.start);
    for (let [index, text2] of script.slice(token.start, token.end).split(`
`).entries())
      found.push({ text: text2.replace(/^\s*(?:--|\/?\*+)\s?|\s*\*\/\s*$/g, "").trim(), line: first + index });
  }
  return found;
}

// src/sql/copy-rows.ts
var escapes2 = { b: "\b", f: "\f", n: `
`, r: "\r", t: "	", v: "\v" }, ROWS_PER_STATEMENT = 200;
function insertsOf(copy, rows) {
  let parts = /^copy\s+(?<target>.+?)\s+from\s+stdin(?<options>.*)$/is.exec(copy)?.groups;
  if (!parts || (parts.options ?? "").trim() !== "") return;
  let values = rows.split(`
`).filter((line) => line !== "" && line !== "\r").map((line) => `(${line.replace(/\r$/, "").split("	").map(literal2).join(", ")})`), statements = [];
  for (let start = 0; start < values.length; start += ROWS_PER_STATEMENT) {
    let batch = values.slice(start, start + ROWS_PER_STATEMENT);
    statements.push(`INSERT INTO ${parts.target} OVERRIDING SYSTEM VALUE VALUES ${batch.join(`,
`)}`);
  }
  return statements;
}
function literal2(field2) {
  return field2 === "\\N" ? "NULL" : `'${field2.replace(/\\([0-7]{1,3}|x[\da-fA-F]{1,2}|.)/gs, (_, code) => characterOf(code)).replaceAll("'", "''")}'`;
}
function characterOf(code) {
  return /^[0-7]+$/.test(code) ? String.fromCharCode(Number.parseInt(code, 8)) : /^x[\da-fA-F]+$/.test(code) ? String.fromCharCode(Number.parseInt(code.slice(1), 16)) : escapes2[code] ?? code;
}

// src/tools/sql/read-history.ts
function readHistory2(shape, shaped, faults = []) {
  let migrations2 = [];
  for (let entry of shaped) migrations2.push(toMigration(shape, entry, migrations2.at(-1)?.revision));
  return buildHistory("sequence", migrations2, [...faults, ...duplicateVersions2(shaped)]);
}
var revisionOf = ({ name: name2 }) => revisionId(name2);
function toMigration(shape, entry, parent) {
  let up = splitScript(entry.up.text), down = entry.down ? splitScript(entry.down.text) : [], notReplayed = [...unplayed(entry, entry.up, up), ...entry.down ? unplayed(entry, entry.down, down) : []], scripts = [entry.up, ...entry.down ? [entry.down] : []], date = /^(\d{4})(\d{2})(\d{2})\d{4,6}/.exec(entry.name);
  return {
    revision: revisionOf(entry),
    parents: parent === void 0 ? [] : [parent],
    title: entry.title,
    location: { file: entry.up.file },
    ...wayBack(shape, entry, down),
    ...date ? { date: `${date[1]}-${date[2]}-${date[3]}` } : {},
    ...entry.isRepeatable ? { isRepeatable: !0 } : {},
    placeholders: [
      .../\b(?:stub|placeholder)\b/i.test(entry.title) ? [{ text: entry.title, location: { file: entry.up.file } }] : [],
      ...scripts.flatMap((script) => placeholdersIn(commentsOf(script), script.file, up.length === 0))
    ],
    ...entry.notReplayed === void 0 ? { isEmpty: up.length === 0 } : {},
    statements: [
      ...sourceStatements("upgrade", entry.up, up),
      ...entry.down ? sourceStatements("downgrade", entry.down, down) : []
    ],
    ...notReplayed.length > 0 ? { notReplayed } : {},
    digest: digestOf2(scripts)
  };
}
function wayBack(shape, entry, parts) {
  if (entry.notReplayed !== void 0) return { downgrade: "unknown" };
  if (!entry.down || shape.isOneWay) return { downgrade: "absent" };
  let downgradeLocation = { file: entry.down.file, line: entry.down.line };
  return parts.length > 0 ? { downgrade: "present", downgradeLocation } : { downgrade: commentsOf(entry.down).some(({ text: text2 }) => declaresIrreversible(text2)) ? "irreversible" : "empty", downgradeLocation };
}
var commentsOf = (script) => commentLines(script.text).map(({ text: text2, line }) => ({ text: text2, line: script.line + line - 1 })), sourceStatements = (direction2, script, parts) => parts.filter(({ kind }) => kind !== "meta-command").map(({ text: text2, line }) => ({
  direction: direction2,
  text: text2,
  form: "sql",
  location: { file: script.file, line: script.line + line - 1 }
}));
function unplayed(entry, script, parts) {
  return entry.notReplayed !== void 0 ? [{ text: script.file, because: entry.notReplayed, location: { file: script.file } }] : parts.flatMap((part) => {
    let location = { file: script.file, line: script.line + part.line - 1 };
    return part.kind === "meta-command" ? [{ text: part.text, because: "it is a command for psql", location }] : part.kind === "copy" && !insertsOf(part.text, part.rows) ? [{ text: part.text, because: "its rows are not in the plain text format", location }] : [];
  });
}
function digestOf2(scripts) {
  let hash2 = createHash2("sha256");
  for (let { text: text2 } of scripts) hash2.update(canonicalText(text2)).update("\0");
  return hash2.digest("hex");
}
function duplicateVersions2(shaped) {
  let first = /* @__PURE__ */ new Map(), faults = [];
  for (let entry of shaped) {
    if (entry.isRepeatable) continue;
    let earlier = first.get(entry.version);
    earlier ? faults.push({
      kind: "duplicate-version",
      revision: revisionOf(entry),
      files: [{ file: earlier.up.file }, { file: entry.up.file }]
    }) : first.set(entry.version, entry);
  }
  return faults;
}

// src/tools/sql/surroundings/supabase.ts
var roles = `
DO $$
DECLARE
  role_name text;
BEGIN
  FOREACH role_name IN ARRAY '{anon,authenticated,service_role,authenticator,supabase_admin,supabase_auth_admin,supabase_storage_admin,supabase_realtime_admin,supabase_functions_admin,supabase_replication_admin,supabase_read_only_user,dashboard_user,postgres,pgbouncer}'::text[]
  LOOP
    IF to_regrole(role_name) IS NULL THEN EXECUTE format('CREATE ROLE %I', role_name); END IF;
  END LOOP;
END $$;
`, platformSchemas = [
  "auth",
  "storage",
  "realtime",
  "extensions",
  "graphql",
  "graphql_public",
  "vault",
  "supabase_functions",
  "supabase_migrations"
], schemas = platformSchemas.map((schema) => `CREATE SCHEMA ${schema};
COMMENT ON SCHEMA ${schema} IS 'schema-audit: platform';`).join(`
`), extensions = `
DO $$
DECLARE
  extension_name text;
BEGIN
  FOR extension_name IN SELECT name FROM pg_available_extensions WHERE name IN ('uuid-ossp', 'pgcrypto')
  LOOP
    EXECUTE format('CREATE EXTENSION IF NOT EXISTS %I WITH SCHEMA extensions', extension_name);
  END LOOP;
END $$;
`, auth = `
CREATE TABLE auth.users (
  instance_id uuid,
  id uuid PRIMARY KEY,
  aud character varying(255),
  role character varying(255),
  email character varying(255),
  encrypted_password character varying(255),
  email_confirmed_at timestamp with time zone,
  invited_at timestamp with time zone,
  confirmation_token character varying(255),
  confirmation_sent_at timestamp with time zone,
  recovery_token character varying(255),
  recovery_sent_at timestamp with time zone,
  email_change_token_new character varying(255),
  email_change character varying(255),
  email_change_sent_at timestamp with time zone,
  last_sign_in_at timestamp with time zone,
  raw_app_meta_data jsonb,
  raw_user_meta_data jsonb,
  is_super_admin boolean,
  created_at timestamp with time zone,
  updated_at timestamp with time zone,
  phone text UNIQUE,
  phone_confirmed_at timestamp with time zone,
  phone_change text,
  phone_change_token character varying(255),
  phone_change_sent_at timestamp with time zone,
  confirmed_at timestamp with time zone GENERATED ALWAYS AS (LEAST(email_confirmed_at, phone_confirmed_at)) STORED,
  email_change_token_current character varying(255),
  email_change_confirm_status smallint,
  banned_until timestamp with time zone,
  reauthentication_token character varying(255),
  reauthentication_sent_at timestamp with time zone,
  is_sso_user boolean NOT NULL DEFAULT false,
  deleted_at timestamp with time zone,
  is_anonymous boolean NOT NULL DEFAULT false
);
CREATE TABLE auth.identities (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  provider_id text NOT NULL,
  user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE,
  identity_data jsonb NOT NULL,
  provider text NOT NULL,
  last_sign_in_at timestamp with time zone,
  created_at timestamp with time zone,
  updated_at timestamp with time zone,
  email text GENERATED ALWAYS AS (lower(identity_data ->> 'email')) STORED
);
CREATE TABLE auth.sessions (
  id uuid PRIMARY KEY,
  user_id uuid NOT NULL REFERENCES auth.users (id) ON DELETE CASCADE,
  created_at timestamp with time zone,
  updated_at timestamp with time zone
);
CREATE FUNCTION auth.jwt() RETURNS jsonb LANGUAGE sql STABLE AS
  $$ SELECT coalesce(nullif(current_setting('request.jwt.claims', true), ''), '{}')::jsonb $$;
CREATE FUNCTION auth.uid() RETURNS uuid LANGUAGE sql STABLE AS $$ SELECT (auth.jwt() ->> 'sub')::uuid $$;
CREATE FUNCTION auth.role() RETURNS text LANGUAGE sql STABLE AS $$ SELECT auth.jwt() ->> 'role' $$;
CREATE FUNCTION auth.email() RETURNS text LANGUAGE sql STABLE AS $$ SELECT auth.jwt() ->> 'email' $$;
INSERT INTO auth.users (id, email, aud, role, created_at)
SELECT format('00000000-0000-4000-8000-%s', lpad(number::text, 12, '0'))::uuid, format('user%s@example.com', number),
  'authenticated', 'authenticated', '2024-01-01'
FROM generate_series(1, 8) AS number;
`, storage = `
CREATE TABLE storage.buckets (
  id text PRIMARY KEY,
  name text NOT NULL UNIQUE,
  owner uuid,
  created_at timestamp with time zone DEFAULT now(),
  updated_at timestamp with time zone DEFAULT now(),
  public boolean DEFAULT false,
  avif_autodetection boolean DEFAULT false,
  file_size_limit bigint,
  allowed_mime_types text[],
  owner_id text
);
CREATE TABLE storage.objects (
  id uuid PRIMARY KEY DEFAULT gen_random_uuid(),
  bucket_id text REFERENCES storage.buckets (id),
  name text,
  owner uuid,
  created_at timestamp with time zone DEFAULT now(),
  updated_at timestamp with time zone DEFAULT now(),
  last_accessed_at timestamp with time zone DEFAULT now(),
  metadata jsonb,
  path_tokens text[] GENERATED ALWAYS AS (string_to_array(name, '/')) STORED,
  version text,
  owner_id text,
  user_metadata jsonb
);
ALTER TABLE storage.buckets ENABLE ROW LEVEL SECURITY;
ALTER TABLE storage.objects ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION storage.foldername(name text) RETURNS text[] LANGUAGE sql IMMUTABLE AS
  $$ SELECT (string_to_array(name, '/'))[1 : cardinality(string_to_array(name, '/')) - 1] $$;
CREATE FUNCTION storage.filename(name text) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT (string_to_array(name, '/'))[cardinality(string_to_array(name, '/'))] $$;
CREATE FUNCTION storage.extension(name text) RETURNS text LANGUAGE sql IMMUTABLE AS
  $$ SELECT reverse(split_part(reverse(storage.filename(name)), '.', 1)) $$;
`, others = `
CREATE TABLE realtime.messages (
  id uuid DEFAULT gen_random_uuid(),
  topic text NOT NULL,
  extension text NOT NULL,
  payload jsonb,
  event text,
  private boolean DEFAULT false,
  inserted_at timestamp NOT NULL DEFAULT now(),
  PRIMARY KEY (id, inserted_at)
);
ALTER TABLE realtime.messages ENABLE ROW LEVEL SECURITY;
CREATE FUNCTION realtime.topic() RETURNS text LANGUAGE sql STABLE AS $$ SELECT current_setting('realtime.topic', true) $$;
CREATE TABLE vault.secrets (id uuid PRIMARY KEY DEFAULT gen_random_uuid(), name text UNIQUE, description text, secret text NOT NULL);
CREATE VIEW vault.decrypted_secrets AS SELECT id, name, description, secret, secret AS decrypted_secret FROM vault.secrets;
CREATE PUBLICATION supabase_realtime;
GRANT USAGE ON SCHEMA public, auth, storage, extensions, realtime TO anon, authenticated, service_role;
`, supabaseSurroundings = {
  marker: "auth",
  prelude: [roles, schemas, extensions, auth, storage, others].join(`
`),
  session: 'SET search_path = "$user", public, extensions'
};

// src/tools/sql/shapes/shape.ts
var titleOf2 = (name2) => name2.replace(/^(?:[VUR][\d._]*__|\d+(?:[_-]+|(?=[a-z])))/i, "").replaceAll(/[_-]+/g, " ").trim() || name2, wholeFile = (file, execution) => ({
  file: file.path,
  line: 1,
  text: file.text,
  execution
});

// src/tools/sql/shapes/listed.ts
var drizzleJournal = {
  id: "drizzle-journal",
  title: "Drizzle",
  ownRelations: ["drizzle.__drizzle_migrations"],
  isOneWay: !0,
  recognise: (folder) => /postgres/.test(journalOf(folder)?.dialect ?? "") ? 0.9 : 0,
  read: (folder) => {
    let byName2 = new Map(folder.files.map((file) => [file.name, file]));
    return (journalOf(folder)?.tags ?? []).flatMap((tag) => {
      let file = byName2.get(`${tag}.sql`);
      return file ? [ofFile(tag, file, "transaction")] : [];
    });
  },
  faults: (folder) => {
    let listed = (journalOf(folder)?.tags ?? []).map((tag) => `${tag}.sql`), missing2 = listed.filter((name2) => !folder.files.some((file) => file.name === name2)), unlisted = folder.files.filter(({ name: name2, text: text2 }) => !listed.includes(name2) && !isComment(text2));
    return [
      ...missing2.map((name2) => passedOver2(`${folder.root}/${name2}`, `${journal} names it, and it is not there`)),
      ...unlisted.map(({ path }) => passedOver2(path, `${journal} does not name it`))
    ];
  }
}, journal = "meta/_journal.json", passedOver2 = (file, reason) => ({
  kind: "unreadable-file",
  reason,
  location: { file }
}), isComment = (sql2) => splitScript(sql2).length === 0;
function journalOf({ others: others2 }) {
  let text2 = others2.find(({ name: name2 }) => name2 === journal)?.text;
  if (text2 === void 0) return;
  let dialect = /"dialect"\s*:\s*"(?<dialect>\w+)"/.exec(text2)?.groups?.dialect ?? "", tags2 = [...text2.matchAll(/"tag"\s*:\s*"(?<tag>[^"]+)"/g)].map(({ groups }) => groups?.tag ?? "");
  return { dialect, tags: tags2 };
}
var supabaseFiles = {
  id: "supabase-files",
  title: "Supabase",
  ownRelations: ["supabase_migrations.schema_migrations"],
  surroundings: supabaseSurroundings,
  isOneWay: !0,
  recognise: ({ root, files }) => /(?:^|\/)supabase\/migrations$/.test(root) && files.some(({ name: name2 }) => /^\d{14}_/.test(name2)) ? 0.9 : 0,
  read: ({ files }) => files.filter(({ name: name2 }) => /^\d{14}_/.test(name2)).map((file) => ofFile(stemOf(file), file, "as-allowed"))
}, numberedFiles = {
  id: "numbered-files",
  title: "numbered SQL files",
  ownRelations: ["public.schema_migrations", "public._sqlx_migrations"],
  recognise: ({ root, files }) => {
    let flat = files.filter(({ name: name2 }) => !name2.includes("/")), numbered = flat.filter(({ name: name2 }) => /^[vV]?\d/.test(name2));
    return numbered.length === 0 || numbered.length * 2 < flat.length ? 0 : isNamedSo(root) || isNamedSo(parentOf2(root)) && !isNoChain.test(root) ? 0.5 : 0.2;
  },
  read: ({ files }) => files.filter(({ name: name2 }) => !name2.includes("/")).map((file) => ofFile(stemOf(file), file, "as-allowed"))
}, isNamedSo = (root) => /(?:^|\/)(?:\w*[_-])?(?:migrations?|migrate|patches|changes)(?:[_-]\w+)?$/i.test(root), isNoChain = /\/(?:down|undo|rollbacks?|archived?|old|deprecated|manual|one[-_]?off|dev|local|data)$/i, parentOf2 = (root) => root.slice(0, Math.max(0, root.lastIndexOf("/")));
function ofFile(name2, file, execution) {
  return { version: /^\d+/.exec(name2)?.[0].replace(/^0+(?=\d)/, "") ?? name2, name: name2, title: titleOf2(name2), up: wholeFile(file, execution) };
}
var stemOf = (file) => file.name.slice(file.name.lastIndexOf("/") + 1).replace(/\.sql$/i, "");

// src/tools/sql/shapes/marked.ts
var marks2 = [
  {
    id: "goose",
    title: "goose",
    up: /^--\s*\+goose\s+up\b.*$/im,
    down: /^--\s*\+goose\s+down\b.*$/im,
    noTransaction: /^--\s*\+goose\s+no\s+transaction\b/im,
    transaction: "transaction",
    noTransactionExecution: "statements",
    ownRelations: ["public.goose_db_version"],
    code: /^\d+_.*\.go$/
  },
  {
    id: "sql-migrate",
    title: "sql-migrate",
    up: /^--\s*\+migrate\s+up\b.*$/im,
    down: /^--\s*\+migrate\s+down\b.*$/im,
    noTransaction: /^--\s*\+migrate\s+(?:up|down)\s+notransaction\b/im,
    transaction: "transaction",
    noTransactionExecution: "statements",
    ownRelations: ["public.gorp_migrations"]
  },
  {
    id: "dbmate",
    title: "dbmate",
    up: /^--\s*migrate:up\b.*$/im,
    down: /^--\s*migrate:down\b.*$/im,
    noTransaction: /^--\s*migrate:(?:up|down)\b.*\btransaction:\s*false\b/im,
    transaction: "transaction",
    noTransactionExecution: "one-query",
    ownRelations: ["public.schema_migrations"]
  },
  {
    id: "tern",
    title: "tern",
    down: /^----\s*create above \/ drop below\s*----.*$/im,
    noTransaction: /^----\s*tern:\s*disable-tx\s*----/im,
    transaction: "transaction",
    noTransactionExecution: "statements",
    configuration: /^tern\.conf$/,
    ownRelations: ["public.schema_version"]
  },
  {
    id: "node-pg-migrate",
    title: "node-pg-migrate",
    up: /^--\s*up migration\b.*$/im,
    down: /^--\s*down migration\b.*$/im,
    transaction: "transaction",
    noTransactionExecution: "statements",
    ownRelations: ["public.pgmigrations"],
    code: /^\d+[_-].*\.[cm]?[jt]s$/
  }
], markedShapes = marks2.map((tool) => ({
  id: tool.id,
  title: tool.title,
  ownRelations: tool.ownRelations,
  recognise: ({ files, others: others2 }) => others2.some(({ name: name2 }) => tool.configuration?.test(name2)) || files.some(({ text: text2 }) => (tool.up ?? tool.down).test(text2)) ? 0.8 : 0,
  read: ({ files, others: others2 }) => {
    let code = others2.filter(({ name: name2 }) => tool.code?.test(name2));
    return [...files.filter(({ text: text2 }) => !tool.up || tool.up.test(text2)), ...code].sort((left, right) => naturalOrder(left.name, right.name)).map((file) => code.includes(file) ? inCode(file) : inSql(file, tool));
  }
}));
function inSql(file, tool) {
  let name2 = file.name.replace(/\.sql$/i, ""), up = tool.up?.exec(file.text), down = tool.down.exec(file.text), upScript = sectionOf(file, tool, up?.index ?? 0, up && down && down.index < up.index ? void 0 : down?.index);
  return {
    version: versionOf2(name2),
    name: name2,
    title: titleOf2(name2),
    up: upScript,
    ...down ? { down: sectionOf(file, tool, down.index, up && up.index > down.index ? up.index : void 0) } : {}
  };
}
function sectionOf(file, tool, start, end) {
  let text2 = file.text.slice(start, end), wholeFileMark = tool.id === "goose" || tool.id === "tern", isAlone = tool.noTransaction?.test(wholeFileMark ? file.text : text2) ?? !1;
  return {
    file: file.path,
    line: file.text.slice(0, start).split(`
`).length,
    text: text2,
    execution: isAlone ? tool.noTransactionExecution : tool.transaction
  };
}
function inCode(file) {
  let name2 = file.name.replace(/\.\w+$/, ""), up = { file: file.path, line: 1, text: "", execution: "statements" };
  return { version: versionOf2(name2), name: name2, title: titleOf2(name2), up, notReplayed: "it is code, not SQL" };
}
var versionOf2 = (name2) => /^\d+/.exec(name2)?.[0].replace(/^0+(?=\d)/, "") ?? name2;

// src/tools/sql/shapes/paired.ts
var direction = /^(?<name>(?<version>\d+)?.*?)[._-](?<direction>up|down)\.sql$/i, upDownFiles = {
  id: "up-down-files",
  title: "golang-migrate",
  // sqlx's files look the same.
  ownRelations: ["public.schema_migrations", "public._sqlx_migrations"],
  recognise: ({ files }) => files.some(({ name: name2 }) => !name2.includes("/") && direction.test(name2)) ? 0.7 : 0,
  read: ({ files }) => {
    let named2 = files.flatMap((file) => {
      let groups = direction.exec(file.name)?.groups;
      return groups ? [{ file, name: groups.name ?? "", version: versionOf3(groups), way: groups.direction }] : [];
    }), ups = named2.filter(({ way }) => way?.toLowerCase() === "up"), downs = named2.filter(({ way }) => way?.toLowerCase() === "down"), byVersion = new Map(downs.map(({ version, file }) => [version, file])), byName2 = new Map(downs.map(({ name: name2, file }) => [name2, file])), isTaken2 = (version) => ups.filter((up) => up.version === version).length > 1;
    return ups.map(
      ({ file, name: name2, version }) => pair2(version, name2, file, isTaken2(version) ? byName2.get(name2) : byVersion.get(version), "one-query")
    );
  }
}, namedUpDownFiles = {
  id: "named-up-down-files",
  title: "files with .up and .down",
  ownRelations: [],
  recognise: ({ files }) => numbersTakenTwice(files) > 2 ? 0.75 : 0,
  read: ({ files }) => {
    let named2 = files.flatMap((file) => {
      let groups = direction.exec(file.name)?.groups;
      return groups ? [{ file, name: groups.name ?? "", way: groups.direction?.toLowerCase() }] : [];
    }), downs = new Map(named2.filter(({ way }) => way === "down").map(({ name: name2, file }) => [name2, file]));
    return named2.filter(({ way }) => way === "up").map(({ file, name: name2 }) => pair2(name2, name2, file, downs.get(name2), "one-query"));
  }
};
function numbersTakenTwice(files) {
  let numbers = files.flatMap(({ name: name2 }) => {
    let groups = name2.includes("/") ? void 0 : direction.exec(name2)?.groups;
    return groups?.version && groups.direction?.toLowerCase() === "up" ? [versionOf3(groups)] : [];
  });
  return numbers.length - new Set(numbers).size;
}
var versionOf3 = (groups) => groups.version?.replace(/^0+(?=\d)/, "") ?? groups.name ?? "", upDownFolders = {
  id: "up-down-folders",
  title: "folders with up.sql and down.sql",
  ownRelations: ["public.__diesel_schema_migrations"],
  recognise: ({ files }) => files.some(({ name: name2 }) => /^[^/]+\/up\.sql$/.test(name2)) ? 0.7 : 0,
  read: ({ files, others: others2 }) => {
    let byName2 = new Map(files.map((file) => [file.name, file])), alone = new Set(
      others2.filter(({ text: text2 }) => /^\s*run_in_transaction\s*=\s*false/m.test(text2)).map(({ name: name2 }) => folderOf2(name2))
    );
    return files.filter(({ name: name2 }) => /^[^/]+\/up\.sql$/.test(name2)).map((file) => {
      let name2 = folderOf2(file.name), down = byName2.get(`${name2}/down.sql`);
      return pair2(versionOfFolder(name2), name2, file, down, alone.has(name2) ? "one-query" : "transaction");
    });
  }
}, prismaFolders = {
  id: "prisma-folders",
  title: "Prisma",
  ownRelations: ["public._prisma_migrations"],
  isOneWay: !0,
  recognise: ({ files, others: others2 }) => {
    if (!files.some(({ name: name2 }) => /^[^/]+\/migration\.sql$/.test(name2))) return 0;
    let lock = others2.find(({ name: name2 }) => name2 === "migration_lock.toml");
    return lock ? /provider\s*=\s*"(?:postgresql|postgres|cockroachdb)"/.test(lock.text) ? 0.9 : 0 : 0.7;
  },
  read: ({ files, others: others2 }) => {
    let code = others2.filter(({ name: name2 }) => /^[^/]+\/migration\.[cm]?[jt]s$/.test(name2));
    return [...files.filter(({ name: name2 }) => /^[^/]+\/migration\.sql$/.test(name2)), ...code].sort((left, right) => left.name < right.name ? -1 : 1).map((file) => {
      let migration = pair2(folderOf2(file.name), folderOf2(file.name), file, void 0, "one-query");
      return code.includes(file) ? { ...migration, notReplayed: "it is code, not SQL" } : migration;
    });
  }
}, flywayFiles = {
  id: "flyway-files",
  title: "Flyway",
  ownRelations: ["public.flyway_schema_history"],
  recognise: ({ files }) => files.some(({ name: name2 }) => flywayName.test(baseOf(name2))) ? 0.7 : 0,
  read: ({ files }) => {
    let undo = new Map(files.flatMap((file) => versioned("U", file))), versions = files.flatMap((file) => versioned("V", file)).sort(([left], [right]) => naturalOrder(left, right)).map(([version, file]) => pair2(version, stemOf2(file), file, undo.get(version), "as-allowed")), repeatable = files.filter(({ name: name2 }) => /^R__/.test(baseOf(name2))).map((file) => ({ ...pair2(stemOf2(file), stemOf2(file), file, void 0, "as-allowed"), isRepeatable: !0 }));
    return [...versions, ...repeatable];
  }
}, flywayName = /^(?<kind>[VU])(?<version>\d+(?:[._]\d+)*)__.*\.sql$/;
function versioned(kind, file) {
  let groups = flywayName.exec(baseOf(file.name))?.groups;
  if (groups?.kind !== kind) return [];
  let parts = (groups.version ?? "").split(/[._]/).map((part) => part.replace(/^0+(?=\d)/, ""));
  for (; parts.length > 1 && parts.at(-1) === "0"; ) parts.pop();
  return [[parts.join("."), file]];
}
function pair2(version, name2, up, down, execution) {
  return {
    version,
    name: name2,
    title: titleOf2(name2),
    up: wholeFile(up, execution),
    ...down ? { down: wholeFile(down, execution) } : {}
  };
}
var versionOfFolder = (name2) => /^[\d-]+/.exec(name2)?.[0].replace(/-+$/, "") || name2, folderOf2 = (name2) => name2.slice(0, name2.lastIndexOf("/")), baseOf = (name2) => name2.slice(name2.lastIndexOf("/") + 1), stemOf2 = (file) => baseOf(file.name).replace(/\.sql$/i, "");

// src/tools/sql/shapes/index.ts
var shapes = [
  drizzleJournal,
  prismaFolders,
  supabaseFiles,
  ...markedShapes,
  flywayFiles,
  upDownFiles,
  namedUpDownFiles,
  upDownFolders,
  numberedFiles
];

// src/tools/sql/prepared-script.ts
function prepare(script) {
  return splitScript(script.text).flatMap((part) => {
    let location = { file: script.file, line: script.line + part.line - 1 };
    return part.kind === "meta-command" ? [] : part.kind === "copy" ? (insertsOf(part.text, part.rows) ?? []).map((text2) => ({ text: text2, location })) : [{ text: part.text, location }];
  });
}
var SEPARATOR = `;
`, joined = (statements, last) => [...statements.map(({ text: text2 }) => text2), ...last === void 0 ? [] : [last]].join(SEPARATOR);
function statementAt(statements, position) {
  let offset = offsetOfPosition(joined(statements), position);
  for (let statement of statements) {
    if (offset <= statement.text.length) return { statement, offset };
    offset -= statement.text.length + SEPARATOR.length;
  }
}
var lineOf3 = (statement, offset) => statement.location.line + lineAt(statement.text, offset) - 1, controlsTransaction = ({ text: text2 }) => /^(?:begin|start\s+transaction|commit|end|rollback|abort|savepoint|release|prepare\s+transaction)\b/i.test(text2);

// src/tools/sql/run-script.ts
var asksToRunAlone = /* @__PURE__ */ new Set(["25001", "55P04"]);
async function runScript(database, script, beforeCommit) {
  let statements = prepare(script);
  if (statements.length === 0) return;
  let failure = await new ScriptRun(database, statements, beforeCommit).as(executionOf(script, statements, database));
  return failure && faultOf2(failure, database);
}
function executionOf(script, statements, database) {
  if (!database.server.capabilities.has("rollback")) return "statements";
  let isOwn = statements.some(controlsTransaction);
  return script.execution === "transaction" && isOwn || script.execution === "as-allowed" && isOwn ? "statements" : script.execution;
}
var ScriptRun = class {
  #database;
  #statements;
  #beforeCommit;
  constructor(database, statements, beforeCommit) {
    this.#database = database, this.#statements = statements, this.#beforeCommit = beforeCommit;
  }
  as(execution) {
    switch (execution) {
      case "one-query":
        return this.#asOneQuery();
      case "transaction":
        return this.#asTransaction();
      case "statements":
        return this.#oneByOne();
      case "as-allowed":
        return this.#asAllowed();
    }
  }
  // Two statements in one query are an implicit transaction, for the server the same as an explicit one.
  #asTransaction() {
    return this.#statements.length > 1 ? this.#asOneQuery() : this.#betweenBeginAnd("COMMIT");
  }
  async #asAllowed() {
    let failure = await this.#asTransaction();
    return failure?.error instanceof StatementError && asksToRunAlone.has(failure.error.sqlState) ? this.#oneByOne() : failure;
  }
  async #asOneQuery() {
    try {
      let [, second] = this.#statements;
      await this.#database.execute(joined(this.#statements, second && this.#beforeCommit));
      return;
    } catch (error) {
      return await this.#reset(error), { error, ...await this.#culprit(error) };
    }
  }
  // The server says where only for some errors; for the others the statements are tried once more, and undone.
  async #culprit(error) {
    let [only, ...more] = this.#statements;
    if (error instanceof StatementError && error.position !== void 0)
      return statementAt(this.#statements, error.position) ?? {};
    if (only && more.length === 0) return { statement: only };
    if (this.#statements.some(controlsTransaction)) return {};
    let second = await this.#betweenBeginAnd("ROLLBACK");
    return second?.error instanceof Error && error instanceof Error && second.error.message === error.message && second?.statement ? { statement: second.statement } : {};
  }
  async #betweenBeginAnd(end) {
    await this.#database.execute("BEGIN");
    let failure = await this.#oneByOne();
    if (failure) return failure;
    try {
      this.#beforeCommit !== void 0 && await this.#database.execute(this.#beforeCommit), await this.#database.execute(end);
      return;
    } catch (error) {
      return await this.#reset(error), { error };
    }
  }
  /** An engine that went away at the statement has nothing to reset: the statement is to be told, not the ROLLBACK. */
  async #reset(error) {
    await this.#database.resetSession().catch((failure) => {
      throw error instanceof EngineFailure ? error : failure;
    });
  }
  async #oneByOne() {
    for (let statement of this.#statements)
      try {
        await this.#database.execute(statement.text);
      } catch (error) {
        return await this.#reset(error), { error, statement, ...offsetOf(error, statement) };
      }
  }
};
function offsetOf(error, statement) {
  let position = error instanceof StatementError ? error.position : void 0;
  return position === void 0 ? {} : { offset: offsetOfPosition(statement.text, position) };
}
function faultOf2({ error, statement, offset = 0 }, database) {
  let { engine } = database.server;
  if (!statement) return faultOfStatement(error, engine, {});
  let location = { file: statement.location.file, line: lineOf3(statement, offset) };
  return faultOfStatement(error, engine, { statement: statement.text, location });
}

// src/tools/sql/salvage.ts
var Salvage = class {
  #database;
  #waiting = [];
  #ran = "";
  constructor(database) {
    this.#database = database;
  }
  /** What failed in this script, and what failed so far and works now. */
  async run(script) {
    let statements = prepare(script).filter((statement) => !controlsTransaction(statement));
    this.#ran = "";
    let failed = await this.#pass(script, statements), recovered = await this.#retry(await this.#alone(failed));
    return { passedOver: failed.map(({ fault }) => fault), recovered };
  }
  async #pass(script, statements) {
    if (!(script.execution === "transaction" || script.execution === "one-query" && statements.length > 1) || !this.#database.server.capabilities.has("rollback")) return this.#each(statements);
    await this.#database.execute("BEGIN");
    let failed = await this.#each(statements, "schema_audit");
    try {
      return await this.#database.execute("COMMIT"), failed;
    } catch (error) {
      await this.#database.resetSession();
      let fault = faultOfStatement(error, this.#database.server.engine, { location: { file: script.file } }), again = await this.#each(statements);
      return [{ fault, statement: { text: "", location: { file: script.file, line: 1 } } }, ...again];
    }
  }
  async #each(statements, savepoint) {
    let failed = [];
    for (let statement of statements) {
      let error = await this.#attempt(statement, savepoint);
      error !== void 0 && failed.push({ fault: this.#faultOf(error, statement), statement });
    }
    return failed;
  }
  // What only minded the transaction stays a fault, but is built; returned is what is still missing.
  async #alone(failed) {
    let left = [];
    for (let entry of failed)
      (!(entry.fault.sqlState === "25001" || entry.fault.sqlState === "55P04") || await this.#attempt(entry.statement) !== void 0) && left.push(entry);
    return left;
  }
  // Until nothing more works: a statement that works now may be what the next one waited for.
  async #retry(fresh) {
    let recovered = [];
    this.#waiting = [...this.#waiting, ...fresh];
    for (let ran = this.#ran; ran !== ""; ran = this.#ran) {
      this.#ran = "";
      for (let entry of this.#waiting.filter(({ fault }) => mayWorkAfter(fault, ran)))
        await this.#attempt(entry.statement) === void 0 && (recovered.push(entry.fault), this.#waiting = this.#waiting.filter((other) => other !== entry));
    }
    return recovered;
  }
  async #attempt({ text: text2 }, savepoint) {
    try {
      savepoint !== void 0 && await this.#database.execute(`SAVEPOINT ${savepoint}`), await this.#database.execute(text2), savepoint !== void 0 && await this.#database.execute(`RELEASE SAVEPOINT ${savepoint}`), this.#ran += `${text2}
`;
      return;
    } catch (error) {
      return savepoint !== void 0 && await this.#database.execute(`ROLLBACK TO SAVEPOINT ${savepoint}`), error;
    }
  }
  #faultOf(error, statement) {
    let position = error instanceof StatementError ? error.position : void 0, offset = position === void 0 ? 0 : offsetOfPosition(statement.text, position), location = { file: statement.location.file, line: lineOf3(statement, offset) };
    return faultOfStatement(error, this.#database.server.engine, { statement: statement.text, location });
  }
};

// src/tools/sql/stepper.ts
var SqlStepper = class {
  runs;
  #host;
  #database;
  #migrations;
  #salvage;
  #session;
  #beforeCommit;
  constructor(host, database, project) {
    this.#host = host, this.#database = database, this.runs = `SQL files, run as ${project.shape.title} would`, this.#migrations = new Map(project.migrations.map((migration) => [revisionOf(migration), migration])), this.#session = project.shape.surroundings?.session, this.#salvage = project.isSalvage ? new Salvage(database) : void 0, this.#beforeCommit = project.beforeCommit;
  }
  upgrade(to) {
    return this.#run(this.#migration(to).up);
  }
  async downgrade(revision) {
    let { down } = this.#migration(revision);
    return down ? this.#run(down) : { status: "failed", fault: { origin: "code", message: `${revision} has no way back.` } };
  }
  async [Symbol.asyncDispose]() {
    await this.#database.resetSession();
  }
  #migration(revision) {
    let migration = this.#migrations.get(revision);
    if (!migration) throw new Error(`No SQL file makes revision ${revision}.`);
    return migration;
  }
  // Each file gets a session as good as new: its tool opens one, and a search_path set by pg_dump must not reach the next file.
  async #run(script) {
    let start = this.#host.now();
    this.#session !== void 0 && await this.#database.execute(this.#session);
    let result = this.#salvage ? await this.#salvage.run(script) : { fault: await runScript(this.#database, script, this.#beforeCommit), passedOver: [] };
    if (await this.#database.resetSession(), "fault" in result && result.fault) return { status: "failed", fault: result.fault };
    let recovered = "recovered" in result && result.recovered.length > 0 ? { recovered: result.recovered } : {};
    return {
      status: "applied",
      milliseconds: this.#host.now() - start,
      passedOver: result.passedOver,
      ...recovered
    };
  }
};

// src/tools/sql/surroundings/surroundings.ts
async function layOut(database, { marker: marker2, prelude }) {
  !database.server.capabilities.has("catalog") || (await database.query("SELECT FROM pg_catalog.pg_namespace WHERE nspname = $1", [marker2])).length > 0 || (await database.execute(prelude), await database.resetSession());
}

// src/tools/sql/templates.ts
function withoutTemplates(migrations2) {
  return migrations2.some((migration) => scriptsOf(migration).some(isTemplate)) ? migrations2.map(
    (migration) => scriptsOf(migration).some(({ text: text2 }) => field.test(text2)) ? unfilled(migration) : migration
  ) : migrations2;
}
function unfilled({ down: _, ...migration }) {
  return {
    ...migration,
    up: { ...migration.up, text: "" },
    notReplayed: "it is a template that another program fills"
  };
}
var scriptsOf = ({ up, down }) => down ? [up, down] : [up], field = /\{\{-?\s*[.\w]|\$\{\w/;
function isTemplate({ text: text2 }) {
  return field.test(text2) ? [...tokensOf(text2)].filter(({ kind, start }) => kind === "symbol" && text2[start] === "{").some(({ start }) => ["{", "$"].includes(text2[start - 1] ?? "")) : !1;
}

// src/tools/sql/sql.ts
var LEAST_CONFIDENCE = 0.5, sql = {
  id: "sql",
  title: "SQL files",
  async detect(host, hints) {
    return (await findFolders(host, hints.path)).flatMap((folder) => {
      if (hints.path === void 0 && holdsRowsAlone(folder)) return [];
      let { shape, confidence } = surest(folder), sureness = folder.isNamedForPostgres ? Math.min(1, confidence + 0.1) : confidence, isAsked = hints.path !== void 0 && confidence > 0;
      return confidence >= LEAST_CONFIDENCE || isAsked ? [projectOf3(host, folder, shape, sureness)] : [];
    });
  }
}, holdsRowsAlone = (folder) => !hasCode(folder) && has(folder, /\b(?:insert|update|delete|copy)\b/i) && !has(folder, /\b(?:create|alter|drop)\b/i), makesNoTable = (folder) => !hasCode(folder) && !has(folder, /\b(?:create|select)\b[^;]{0,60}?\b(?:table|into|view)\b|\bexecute\b\s*(?:format|')/i), has = ({ files }, words) => files.some(({ text: text2 }) => words.test(text2)), hasCode = ({ others: others2 }) => others2.some(({ name: name2 }) => /\.(?:go|[cm]?[jt]s|java|kt|py)$/.test(name2));
function surest(folder) {
  let [first, ...others2] = shapes.map((shape) => ({ shape, confidence: shape.recognise(folder) }));
  if (!first) throw new Error("There is no shape at all.");
  return others2.reduce((best, next) => next.confidence > best.confidence ? next : best, first);
}
function projectOf3(host, folder, shape, confidence) {
  let migrations2 = withoutTemplates(shape.read(folder));
  return {
    tool: "sql",
    title: `SQL files (${shape.title})`,
    convention: shape.title,
    root: folder.root,
    confidence,
    ...makesNoTable(folder) && { isAddition: !0 },
    reversibility: reversibilityOf(shape, migrations2),
    ownRelations: shape.ownRelations,
    readHistory: async () => readHistory2(shape, migrations2, shape.faults?.(folder)),
    open: async (database, { mode, beforeCommit }) => (shape.surroundings && await layOut(database, shape.surroundings), await layOutOwnTables(database, shape.ownRelations, migrations2), new SqlStepper(host, database, { shape, migrations: migrations2, isSalvage: mode === "salvage", beforeCommit }))
  };
}
function reversibilityOf(shape, migrations2) {
  return shape.isOneWay || !migrations2.some(({ down }) => down) ? "no" : "per-migration";
}

// src/tools/index.ts
var tools = [alembic, knex, sql];

export {
  require_dist,
  projectResults,
  ofRules,
  populationOf,
  missingFor,
  tally,
  nameList,
  subjectsOf,
  plural,
  worst,
  countFacts,
  isTable,
  valuesOf,
  sentenceOfLosses,
  untouchedBy,
  totalOf,
  triedKeys,
  triedValues,
  triedRestores,
  hasMarkedRows,
  measure,
  criteria,
  criterionIds,
  readConfig,
  defaultConfig,
  nodeHost,
  discover,
  canonicalText,
  commentLines,
  readers,
  tools
};
