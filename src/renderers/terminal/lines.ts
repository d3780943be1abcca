// Text in columns: how wide it is, where it breaks, how a table is laid out.

/** Columns that the text takes: wide characters and emoji take two, combining marks none. */
export function columnsOf(text: string): number {
  let columns = 0;
  for (const character of text) columns += columnsOfCharacter(character);
  return columns;
}

const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6]/u;

function columnsOfCharacter(character: string): number {
  if (/^[\u0020-\u007e]$/.test(character)) return 1;
  if (/\p{Mark}|\ufe0f/u.test(character)) return 0;
  return WIDE.test(character) || /\p{Emoji_Presentation}/u.test(character) ? 2 : 1;
}

/** Lines of at most `width` columns. Breaks between words; a word longer than a line is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => pieces(part, width))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (line !== '' && columnsOf(longer) > width) {
      lines.push(line);
      line = word;
    } else line = longer;
  }
  return [...lines, line];
}

const COLOURS = new RegExp(`${String.fromCharCode(27)}\\[[0-9;]*m`, 'g');

/** The first line after `first`, the others indented to stand below it. */
export function hang(first: string, text: string, width: number): readonly string[] {
  const indent = ' '.repeat(columnsOf(first.replace(COLOURS, '')));
  const lines = wrap(text, Math.max(20, width - indent.length));
  return lines.map((line, at) => `${at === 0 ? first : indent}${line}`);
}

export const padEnd = (text: string, columns: number): string =>
  text + ' '.repeat(Math.max(0, columns - columnsOf(text)));

export const shorten = (text: string, columns: number): string => {
  if (columnsOf(text) <= columns) return text;
  return `${pieces(text, Math.max(1, columns - 1))[0] ?? ''}…`;
};

function pieces(word: string, width: number): readonly string[] {
  if (columnsOf(word) <= width) return [word];
  const parts: string[] = [];
  let part = '';
  let columns = 0;
  for (const character of word) {
    const more = columnsOfCharacter(character);
    if (columns + more > width) {
      parts.push(part);
      part = '';
      columns = 0;
    }
    part += character;
    columns += more;
  }
  return [...parts, part];
}
