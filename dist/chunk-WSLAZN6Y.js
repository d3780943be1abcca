import { createRequire as __createRequire } from 'node:module';import { fileURLToPath as __fileURLToPath } from 'node:url';import { dirname as __directoryOf } from 'node:path';const require = __createRequire(import.meta.url);const __filename = __fileURLToPath(import.meta.url);const __dirname = __directoryOf(__filename);

// src/config/nearest.ts
function nearest(name, known) {
  let ranked = known.map((candidate) => ({ candidate, distance: editDistance(name.toLowerCase(), candidate.toLowerCase()) })).sort((left, right) => left.distance - right.distance), [best] = ranked;
  if (!(!best || best.distance > Math.max(1, Math.floor(best.candidate.length / 3))))
    return best.candidate;
}
function suggestion(name, known, prefix = "") {
  let near = nearest(name, known);
  return near === void 0 ? "" : ` Did you mean ${prefix}${near}?`;
}
function editDistance(left, right) {
  let rows = [Array.from({ length: right.length + 1 }, (_, column) => column)], at = (row, column) => rows[row]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let row = 1; row <= left.length; row += 1) {
    rows.push([row]);
    for (let column = 1; column <= right.length; column += 1) {
      let isSame = left[row - 1] === right[column - 1], isSwapped = left[row - 1] === right[column - 2] && left[row - 2] === right[column - 1];
      rows[row]?.push(
        Math.min(
          at(row - 1, column - 1) + (isSame ? 0 : 1),
          at(row - 1, column) + 1,
          at(row, column - 1) + 1,
          isSwapped ? at(row - 2, column - 2) + 1 : Number.POSITIVE_INFINITY
        )
      );
    }
  }
  return at(left.length, right.length);
}

export {
  suggestion
};
