import colors from 'picocolors';
import type { Severity } from '#finding/finding.ts';
import type { CriterionVerdict } from '#report/report.ts';
import type { RenderStyle } from '../renderer.ts';
import { hang, wrap } from './lines.ts';

/** Width and colours of one terminal; text is measured before it is coloured. */
export interface Page {
  readonly width: number;
  readonly isVerbose: boolean;
  readonly paint: ReturnType<typeof colors.createColors>;
}

const NARROWEST = 60;
const WIDEST = 160;

export const pageOf = (style: RenderStyle): Page => ({
  width: Math.min(WIDEST, Math.max(NARROWEST, style.width)),
  isVerbose: style.verbose,
  paint: colors.createColors(style.color),
});

export const heading = (page: Page, title: string): string => {
  const line = '─'.repeat(Math.max(3, page.width - title.length - 4));
  return `${page.paint.dim('──')} ${page.paint.bold(title)} ${page.paint.dim(line)}`;
};

/** A part of the report: its heading and its lines, or nothing when there are none. */
export const section = (page: Page, title: string, lines: readonly string[]): readonly string[] =>
  lines.length === 0 ? [] : ['', heading(page, title), ...lines];

export const paragraph = (page: Page, text: string, indent = ''): readonly string[] =>
  wrap(text, page.width - indent.length).map((line) => `${indent}${line}`);

export const item = (page: Page, first: string, text: string): readonly string[] => hang(first, text, page.width);

export const dim = (page: Page, lines: readonly string[]): readonly string[] =>
  lines.map((line) => page.paint.dim(line));

export function severityPaint(page: Page, severity: Severity): (text: string) => string {
  const { paint } = page;
  const paints = { critical: paint.red, high: paint.red, medium: paint.yellow, low: paint.cyan } as const;
  return paints[severity];
}

export function statusPaint(page: Page, status: CriterionVerdict['status']): (text: string) => string {
  const paints = { met: page.paint.green, unmet: page.paint.red, 'not-assessed': page.paint.dim } as const;
  return paints[status];
}

export function outcomePaint(page: Page, outcome: 'blocked' | 'ready' | 'unexamined'): (text: string) => string {
  const paints = { blocked: page.paint.red, ready: page.paint.green, unexamined: page.paint.yellow } as const;
  return paints[outcome];
}
