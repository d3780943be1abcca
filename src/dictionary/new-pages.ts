// Pages for tables that have none: files of their own, sections of a shared file, or the table below the prose that is there.
import type { Relation } from '#catalog/catalog.ts';
import { relationLabel, storedRelations } from '#catalog/keys.ts';
import { matchesRelation } from '#rule/patterns.ts';
import type { AssignedPage } from './assign-pages.ts';
import type { Leftover, PageEdit } from './page-plan.ts';
import { lineEnding, type Splice } from './splice.ts';
import { pageOf, sectionOf, tableOf, type Writing } from './write-page.ts';

export class NewPages {
  readonly edits: PageEdit[] = [];
  readonly splices = new Map<string, readonly Splice[]>();
  readonly left: Leftover[] = [];
  readonly #writing: Writing;
  readonly #sources: ReadonlyMap<string, string>;
  readonly #pages: readonly AssignedPage[];

  constructor(writing: Writing, sources: ReadonlyMap<string, string>, pages: readonly AssignedPage[]) {
    this.#writing = writing;
    this.#sources = sources;
    this.#pages = pages;
  }

  addMissing(exempt: readonly string[]): void {
    const documented = new Set(this.#pages.map(({ schema, relation }) => `${schema}.${relation}`));
    const isGenerated = this.#pages.length > 0 && this.#pages.every(({ page }) => page.format === 'tbls');
    for (const relation of storedRelations(this.#writing.catalog)) {
      const isKnown = documented.has(`${relation.schema}.${relation.name}`) || matchesRelation(exempt, relation);
      if (isKnown) continue;
      if (isGenerated) this.#leave(relation, 'tbls writes these pages; run `tbls doc`');
      else if (this.#writing.style.sharedFile) this.#append(relation, this.#writing.style.sharedFile);
      else this.#create(relation);
    }
  }

  #append(relation: Relation, { file, depth }: { file: string; depth: number }): void {
    const text = this.#sources.get(file);
    const section = sectionOf(relation, this.#writing, depth);
    if (!section) this.#leave(relation, 'its name cannot be written as a heading');
    else this.#addBelow(file, text ?? '', section, `adds table ${relationLabel(relation)}`);
  }

  #create(relation: Relation): void {
    const name = relationLabel(relation);
    const file = this.#writing.style.file(name);
    const taken = [...this.#sources.keys(), ...this.edits.map((edit) => edit.file)].find(
      (other) => other.toLowerCase() === file.toLowerCase(),
    );
    const after = pageOf(relation, this.#writing, file);
    if (after === undefined) this.#leave(relation, 'its name cannot be written as a heading');
    else if (taken === undefined) this.edits.push({ file, after, reasons: [`describes table ${name}`] });
    else this.#fillProse(relation, taken);
  }

  // A page of prose alone gets its table at the end.
  #fillProse(relation: Relation, file: string): void {
    const text = this.#sources.get(file);
    const isDescribed = this.#pages.some(({ page }) => page.file === file) || this.splices.has(file);
    const table = tableOf(relation, this.#writing);
    const isRead = text !== undefined && pageOf(relation, this.#writing, file, `${text}\n\n${table}\n`) !== undefined;
    if (text === undefined || isDescribed || !isRead) this.#leave(relation, `${file} is about something else`);
    else this.#addBelow(file, text, `${table}\n`, `adds the columns of ${relationLabel(relation)}`);
  }

  #addBelow(file: string, text: string, addition: string, reason: string): void {
    const earlier = this.splices.get(file) ?? [];
    const end = lineEnding(text);
    const isFirst = earlier.length === 0;
    const gap = isFirst && text === '' ? '' : isFirst && !text.endsWith('\n') ? end.repeat(2) : end;
    const insert = `${gap}${addition.replaceAll('\n', end)}`;
    this.splices.set(file, [...earlier, { at: text.length, remove: 0, insert, reason }]);
  }

  #leave(relation: Relation, why: string): void {
    this.left.push({ what: `a page for ${relationLabel(relation)}`, why });
  }
}
