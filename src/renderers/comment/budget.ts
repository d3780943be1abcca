// A comment has a limit that GitHub enforces by refusing it. Parts give way as wholes, so no fence and no <details> stays open.

export interface Part {
  readonly id: string;
  /** From the full form to the shortest; the last may be empty. One form: never gives way. */
  readonly forms: readonly string[];
  /** What the note says when a shorter form was taken. */
  readonly name: string;
}

export interface Limit {
  readonly most: number;
  readonly size: (text: string) => number;
}

/** Puts parts together under the limit; those named first in `order` give way first. */
export function fitUnder(
  parts: readonly Part[],
  order: readonly string[],
  { most, size }: Limit,
  note: (cut: readonly string[]) => string,
): string {
  const chosen = new Map(parts.map((part) => [part.id, 0]));
  const text = () => assemble(parts, chosen, note);
  for (const id of order) {
    const part = parts.find((candidate) => candidate.id === id);
    for (let form = 1; part && form < part.forms.length && size(text()) > most; form++) chosen.set(id, form);
  }
  // The steps are coarse: what was cut last may have been cut too far.
  for (const id of order.toReversed()) widen(id, chosen, () => size(text()) <= most);
  return text();
}

function widen(id: string, chosen: Map<string, number>, fits: () => boolean): void {
  let form = chosen.get(id) ?? 0;
  while (form > 0) {
    chosen.set(id, form - 1);
    if (!fits()) {
      chosen.set(id, form);
      return;
    }
    form -= 1;
  }
}

function assemble(
  parts: readonly Part[],
  chosen: ReadonlyMap<string, number>,
  note: (cut: readonly string[]) => string,
): string {
  const cut = parts.filter((part) => (chosen.get(part.id) ?? 0) > 0).map((part) => part.name);
  const texts = parts.map((part) => part.forms[chosen.get(part.id) ?? 0] ?? '');
  return [...texts, cut.length > 0 ? note(cut) : '']
    .filter((text) => text !== '')
    .join('\n\n')
    .concat('\n');
}
