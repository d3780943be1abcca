// What the fake GitHub remembers: a repository, its pull requests, and what was written on them and on commits.

export interface Author {
  readonly login: string;
  readonly type: 'Bot' | 'User';
}

export const actionsBot: Author = { login: 'github-actions[bot]', type: 'Bot' };

export interface Comment {
  readonly id: number;
  readonly issue: number;
  readonly author: Author;
  body: string;
}

export interface PullRequest {
  readonly number: number;
  headSha: string;
  /** `owner:branch` of the head. */
  readonly head: string;
  /** Of the diff; one without a patch is binary or too large. */
  files?: readonly ChangedFile[];
}

export interface ChangedFile {
  readonly filename: string;
  readonly status?: 'added' | 'modified' | 'removed' | 'renamed';
  readonly patch?: string;
}

export interface Review {
  readonly id: number;
  readonly pullRequest: number;
  readonly author: Author;
  readonly event: string;
  body: string;
}

export interface ReviewComment {
  readonly id: number;
  readonly review: number;
  readonly pullRequest: number;
  readonly author: Author;
  readonly path: string;
  /** As it was made; where it stands now is worked out from the diff. */
  readonly line: number;
  readonly startLine?: number;
  readonly replyTo?: number;
  /** Of the line, by which GitHub follows it through later pushes. */
  readonly text: string;
  body: string;
}

export interface CheckRun {
  readonly id: number;
  readonly name: string;
  readonly headSha: string;
  status: string;
  conclusion?: string;
  title?: string;
  summary?: string;
  readonly annotations: Annotation[];
}

export interface Annotation {
  readonly path: string;
  readonly start_line: number;
  readonly annotation_level: string;
  readonly message: string;
}

export interface Status {
  readonly id: number;
  readonly sha: string;
  readonly context: string;
  readonly state: string;
  readonly description?: string;
}

export class Repository {
  readonly name = 'acme/jobhunt';
  readonly comments: Comment[] = [];
  readonly pullRequests: PullRequest[] = [];
  readonly reviews: Review[] = [];
  readonly reviewComments: ReviewComment[] = [];
  readonly checkRuns: CheckRun[] = [];
  readonly statuses: Status[] = [];
  #lastId = 1000;

  nextId(): number {
    this.#lastId += 1;
    return this.#lastId;
  }

  addComment(issue: number, author: Author, body: string): Comment {
    const comment = { id: this.nextId(), issue, author, body };
    this.comments.push(comment);
    return comment;
  }

  addReviewComment(comment: Omit<ReviewComment, 'id'>): ReviewComment {
    const added = { ...comment, id: this.nextId() };
    this.reviewComments.push(added);
    return added;
  }

  pullRequest(number: number): PullRequest | undefined {
    return this.pullRequests.find((pullRequest) => pullRequest.number === number);
  }
}
