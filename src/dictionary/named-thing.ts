/** A name of a relation, or of a column of one, in a text that is no page. */
export interface NamedThing {
  readonly name: string;
  readonly column?: string;
  readonly isTable: boolean;
  readonly line: number;
}
