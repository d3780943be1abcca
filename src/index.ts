// What plugins and readers of reports are written against. Nothing is loaded by name at run time: a plugin is a part of this
// repository, or of a fork of it (docs/plugins.md).

export type {
  Catalog,
  Column,
  Constraint,
  ForeignKey,
  Index,
  QualifiedName,
  Relation,
} from '#catalog/catalog.ts';
export type { DeclaredColumn, DeclaredRelation, DeclaredSchema } from '#catalog/declared-schema.ts';
export type { Capability, Database, Engine, EngineOptions, Server } from '#engines/engine.ts';
export { EngineFailure, StatementError } from '#engines/engine.ts';
export type { Finding, Observation, Proof, Severity } from '#finding/finding.ts';
export type { Subject } from '#finding/subject.ts';
export type { Command, Conversation, Host, ProcessResult } from '#host/host.ts';
export type { HistoryFault, MigrationHistory } from '#migration/history.ts';
export { buildHistory } from '#migration/history.ts';
export type { Migration, RevisionId, SourceLocation, SourceStatement, ToolId } from '#migration/migration.ts';
export { revisionId } from '#migration/migration.ts';
export type { Fault, Walk } from '#migration/walk.ts';
export type { ModelHints, ModelLocations, ModelReader, ModelReading, ModelSource } from '#models/reader.ts';
export type { Format, Render, RenderStyle } from '#renderers/renderer.ts';
export type {
  Action,
  CriterionVerdict,
  Inputs,
  Metric,
  ProjectInput,
  Question,
  Report,
  SuppressedFinding,
  Verdict,
} from '#report/report.ts';
export type { Context, Evidence, EvidenceName } from '#rule/evidence.ts';
export type { Example, Population, Preset, Rule, RuleDocs } from '#rule/rule.ts';
export { defineRule } from '#rule/rule.ts';
export type {
  MigrationProject,
  MigrationTool,
  StepOutcome,
  Stepper,
  StepperOptions,
  ToolHints,
} from '#tools/tool.ts';
export { UserError, type UserErrorCode } from './errors.ts';
