// A check run beside the job. GitHub attaches it to some workflow of the commit, often a wrong one: it informs, the exit code gates.
import { outcomeOf, verdictWords } from '#renderers/words.ts';
import type { Report } from '#report/report.ts';
import type { Outcome } from '../publisher.ts';
import { type Annotation, annotationOf } from './annotations.ts';
import type { CommitMark, Ending } from './commit-mark.ts';
import { attempt, type Refusal } from './failure.ts';
import { shownFindings } from './shown-findings.ts';
import type { RepositoryTarget } from './target.ts';

export interface CheckTarget extends RepositoryTarget {
  /** Of the pull request, not the merge commit: there nobody would see it. */
  readonly commit: string;
  readonly name: string;
  readonly prefix: string;
  readonly detailsUrl?: string;
  readonly render: (report: Report) => string;
}

const MOST_ANNOTATIONS = 50;
const LONGEST_TITLE = 255;
const LONGEST_SUMMARY = 65_535;
const LONGEST_MESSAGE_BYTES = 64 * 1024;
const refusal = { permission: 'checks: write', instead: 'The exit code of the job says the same.' };

type Conclusion = Ending['conclusion'] | 'success';

export class CheckRun implements CommitMark {
  readonly name = 'check run';
  readonly #target: CheckTarget;
  #begun: { readonly id: number; readonly url?: string } | Refusal | undefined;

  constructor(target: CheckTarget) {
    this.#target = target;
  }

  async begin(): Promise<void> {
    const { api, owner, repo, commit, name, detailsUrl } = this.#target;
    this.#begun = await attempt(async () => {
      const { data } = await api.rest.checks.create({
        owner,
        repo,
        name,
        head_sha: commit,
        status: 'in_progress',
        ...(detailsUrl !== undefined && { details_url: detailsUrl }),
      });
      return { id: data.id, ...(data.html_url !== null && { url: data.html_url }) };
    }, refusal);
  }

  async publish(report: Report): Promise<Outcome> {
    const begun = this.#begun;
    if (!begun) return { status: 'skipped', because: 'it was not begun' };
    if ('status' in begun) return begun;
    const output = {
      title: cut(verdictWords(report), LONGEST_TITLE),
      summary: cut(this.#target.render(report), LONGEST_SUMMARY),
    };
    const annotations = shownFindings(report)
      .map((finding) => annotationOf(finding, report, this.#target.prefix))
      .flatMap(checkAnnotation);
    const written = await attempt(async () => {
      let start = 0;
      for (; annotations.length - start > MOST_ANNOTATIONS; start += MOST_ANNOTATIONS) {
        await this.#update({ output: { ...output, annotations: annotations.slice(start, start + MOST_ANNOTATIONS) } });
      }
      await this.#complete(conclusionOf(report), { ...output, annotations: annotations.slice(start) });
      return { status: 'written', ...(begun.url !== undefined && { url: begun.url }) } as const;
    }, refusal);
    // Yellow for ever would be worse than without its annotations.
    if (written.status === 'refused') await attempt(() => this.#complete(conclusionOf(report), output), refusal);
    return written;
  }

  async end({ conclusion, title }: Ending): Promise<void> {
    if (!this.#begun || 'status' in this.#begun) return;
    await attempt(() => this.#complete(conclusion, { title, summary: 'The log of the job says why.' }), refusal);
  }

  #complete(conclusion: Conclusion, output: CheckOutput): Promise<void> {
    return this.#update({ status: 'completed', conclusion, output });
  }

  async #update(change: { status?: 'completed'; conclusion?: Conclusion; output: CheckOutput }): Promise<void> {
    const { api, owner, repo } = this.#target;
    if (!this.#begun || 'status' in this.#begun) return;
    await api.rest.checks.update({ owner, repo, check_run_id: this.#begun.id, ...change });
  }
}

interface CheckOutput {
  title: string;
  summary: string;
  annotations?: CheckAnnotation[];
}

interface CheckAnnotation {
  path: string;
  start_line: number;
  end_line: number;
  annotation_level: 'notice' | 'warning' | 'failure';
  title: string;
  message: string;
}

const levels = { error: 'failure', warning: 'warning', notice: 'notice' } as const;

// One without a file is refused; it stands in the summary.
const checkAnnotation = ({ file, line = 1, kind, title, message }: Annotation): readonly CheckAnnotation[] =>
  file === undefined
    ? []
    : [
        {
          path: file,
          start_line: line,
          end_line: line,
          annotation_level: levels[kind],
          title: cut(title, LONGEST_TITLE),
          message: cutBytes(message, LONGEST_MESSAGE_BYTES),
        },
      ];

/** With `fail-on: never` nothing was decided. */
function conclusionOf(report: Report): Conclusion {
  if (outcomeOf(report) !== 'ready') return 'failure';
  const { counts, newCounts, failOn } = report.verdict;
  const { critical, high } = newCounts ?? counts;
  return failOn === 'never' && critical + high > 0 ? 'neutral' : 'success';
}

const cut = (text: string, longest: number): string =>
  text.length > longest ? `${text.slice(0, longest - 1)}…` : text;

const cutBytes = (text: string, most: number): string =>
  Buffer.byteLength(text) > most
    ? Buffer.from(text)
        .subarray(0, most - 3)
        .toString('utf8')
        .replace(/\ufffd$/, '')
    : text;
