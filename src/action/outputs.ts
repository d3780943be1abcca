import * as core from '@actions/core';
import { severities } from '#finding/finding.ts';
import type { Host } from '#host/host.ts';
import { renderers } from '#renderers/index.ts';
import type { Format } from '#renderers/renderer.ts';
import type { Report } from '#report/report.ts';
import type { ActionRun } from './action-run.ts';
import { markdownStyle } from './github-targets.ts';

/** `verdict` and the counts; without a report they are 0. */
export function setCounts(verdict: 'pass' | 'fail' | 'error', report: Report | undefined): void {
  core.setOutput('verdict', verdict);
  core.setOutput('findings-count', report?.findings.length ?? 0);
  core.setOutput('new-count', report?.findings.filter((finding) => finding.isNew !== false).length ?? 0);
  for (const severity of severities) core.setOutput(severity, report?.verdict.counts[severity] ?? 0);
}

/** Report and Markdown are always written, into the runner's temporary folder when no input says where. */
export async function writeFiles(run: ActionRun, report: Report): Promise<void> {
  const { inputs, workspace } = run;
  const files: readonly { output: string; format: Format; host: Host; path: string | undefined }[] = [
    { output: 'report-file', format: 'json', ...placed(run, inputs.reportFile, 'report.json') },
    { output: 'markdown-file', format: 'markdown', ...placed(run, undefined, 'report.md') },
    { output: 'sarif-file', format: 'sarif', host: workspace.root, path: inputs.sarifFile },
    { output: 'html-file', format: 'html', host: workspace.root, path: inputs.htmlFile },
  ];
  for (const { output, format, host, path } of files) {
    if (path === undefined) continue;
    await host.writeText(path, renderers[format](report, markdownStyle(run)));
    core.setOutput(output, host.absolute(path));
  }
}

const placed = ({ workspace, inputs }: ActionRun, path: string | undefined, name: string) =>
  path === undefined
    ? { host: workspace.temporary, path: `schema-audit-${markerFolder(inputs.commentId)}/${name}` }
    : { host: workspace.root, path };

// Two audits of one job must not overwrite each other's files.
const markerFolder = (commentId: string): string => commentId.replaceAll(/[^\w-]+/g, '_');
