// Entities and attributes of a Mermaid entity diagram.
import type { NamedThing } from './named-thing.ts';

const relationship = /^\s*"?([\w.-]+)"?\s+[|}o]{1,2}(?:--|\.\.)[|{o]{1,2}\s+"?([\w.-]+)"?/;
const entity = /^\s*"?([\w.-]+)"?(?:\s*\[[^\]]*\])?\s*\{\s*$/;
const attribute = /^\s+[\w()[\],-]+\s+"?([a-z_]\w*)"?/i;

export function namesInDiagram(diagram: string, firstLine: number): readonly NamedThing[] {
  const names: NamedThing[] = [];
  let open: string | undefined;
  for (const [position, text] of diagram.split('\n').entries()) {
    const line = firstLine + position;
    const opened = entity.exec(text)?.[1];
    for (const name of opened === undefined ? linkedBy(text) : [opened])
      names.push({ name: bare(name), isTable: true, line });
    names.push(...attributesOf(open, text).map((column) => ({ ...column, isTable: true, line })));
    open = opened === undefined ? stillOpen(open, text) : bare(opened);
  }
  return names;
}

const linkedBy = (text: string): readonly string[] => relationship.exec(text)?.slice(1) ?? [];

const stillOpen = (open: string | undefined, text: string): string | undefined =>
  /^\s*\}/.test(text) ? undefined : open;

function attributesOf(open: string | undefined, text: string): readonly { name: string; column: string }[] {
  const column = open === undefined ? undefined : attribute.exec(text)?.[1];
  return open === undefined || column === undefined ? [] : [{ name: open, column }];
}

const bare = (name: string): string => name.slice(name.lastIndexOf('.') + 1);
