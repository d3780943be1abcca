// The runner obeys `::command::` at the start of a line and `##[command]` anywhere in one; a lone carriage return ends a
// line, too. Names from the schema and words of children pass through here before they reach the log.

/** Lines that the runner prints and does not obey; before `::` it trims all that .NET calls white space, U+0085 too. */
export const disarmed = (text: string): readonly string[] =>
  text
    .split(/\r\n|\r|\n/)
    .map((line) => line.replaceAll('##[', '##\u200b[').replace(/^([\s\u0085]*):(?=:)/, '$1:\u200b'));
