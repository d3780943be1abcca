import type { ModelSource } from '#models/reader.ts';
import type { MigrationProject } from '#tools/tool.ts';

/** What a checkout has. At least one project; a checkout without migrations is a UserError `nothing-to-audit`. */
export interface Discovery {
  readonly projects: readonly DiscoveredProject[];
  /** What was seen and not taken, and why: a second tool in the same folder, a folder of another database. */
  readonly notices: readonly { readonly what: string; readonly why: string; readonly remedy?: string }[];
}

export interface DiscoveredProject {
  /** Unique within the checkout: the root of the migrations, `.` left out. */
  readonly name: string;
  readonly migrations: MigrationProject;
  /** The models that belong to these migrations; empty when none were found. */
  readonly models: readonly ModelSource[];
  /** Folders of Markdown pages, relative; empty when none were found. */
  readonly dictionaries: readonly string[];
}
