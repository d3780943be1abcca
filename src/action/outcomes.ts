import * as core from '@actions/core';
import type { ActionEvent } from '#config/action-event.ts';
import { disarmed } from '#publish/github/log.ts';
import type { Outcome } from '#publish/publisher.ts';

type Refusal = Outcome & { readonly status: 'refused' };

const PERMISSIONS_PAGE = 'https://docs.github.com/en/actions/tutorials/authenticate-with-github_token';

/** What became of each place; all that lacks a permission is told in one warning. */
export class Outcomes {
  readonly #event: ActionEvent;
  readonly #all: { readonly name: string; readonly outcome: Outcome }[] = [];

  constructor(event: ActionEvent) {
    this.#event = event;
  }

  add(name: string, outcome: Outcome): void {
    this.#all.push({ name, outcome });
    if (outcome.status === 'skipped') core.info(`${name}: left out, ${outcome.because}.`);
    if (outcome.status === 'unchanged') core.info(`${name}: says the same already.`);
  }

  isWritten(name: string): boolean {
    return this.#all.some((one) => one.name === name && one.outcome.status === 'written');
  }

  tell(): void {
    const refused = this.#all.flatMap(({ name, outcome }) => (outcome.status === 'refused' ? [{ name, outcome }] : []));
    this.#tellPermissions(refused.filter(({ outcome }) => outcome.permission !== undefined));
    for (const { name, outcome } of refused) {
      if (outcome.permission === undefined) warn(`No ${name}: ${outcome.because}. ${outcome.remedy}`);
    }
  }

  #tellPermissions(refused: readonly { readonly name: string; readonly outcome: Refusal }[]): void {
    const [first] = refused;
    if (!first) return;
    const names = refused.map(({ name }) => name).join(', ');
    const permissions = [...new Set(refused.map(({ outcome }) => `\`${outcome.permission}\``))].join(' and ');
    const text = `No ${names}: ${first.outcome.because}. ${first.outcome.remedy}`;
    // Nobody can give the token of a fork more than it has.
    if (this.#event.pullRequest?.isRestricted) {
      core.notice(
        disarmed(`${text} Pull requests of forks and of Dependabot have a token that may only read.`).join('\n'),
      );
    } else warn(`${text} To have them, give the job the permission ${permissions}: ${PERMISSIONS_PAGE}`);
  }
}

const warn = (text: string): void => core.warning(disarmed(text).join('\n'));
