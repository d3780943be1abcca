import { renderComment } from './comment/comment.ts';
import { renderHtml } from './html/html.ts';
import { renderJson } from './json.ts';
import { renderJunit } from './junit.ts';
import type { Format, Render } from './renderer.ts';
import { renderSarif } from './sarif.ts';
import { renderTerminal } from './terminal/terminal.ts';

export const renderers: Readonly<Record<Format, Render>> = {
  terminal: renderTerminal,
  markdown: renderComment,
  json: renderJson,
  sarif: renderSarif,
  junit: renderJunit,
  html: renderHtml,
};
