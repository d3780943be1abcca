// Words of a comment in a way back that does nothing.

/** `irreversible: rows are gone`, `cannot be undone`, `noop since we can't remove a value from an enum`. */
export const declaresIrreversible = (comment: string): boolean => declarations.some((words) => words.test(comment));

const declarations = [
  /\b(?:irreversible|not reversible)\b/i,
  /\b(?:cannot|can't|can not) (?:be )?(?:undo(?:ne)?|revert(?:ed)?|roll(?:ed)? back|removed?|drop(?:ped)?|deleted?)\b/i,
  /\b(?:no-?op|nothing to (?:do|undo|revert))\b.*\b(?:since|because|as)\b/i,
];
