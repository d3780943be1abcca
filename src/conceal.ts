// Code of the repository runs in children that must know the address of their scratch database, and can print it.
import { UserError } from './errors.ts';

/** Passwords of addresses, whoever they belong to: `postgresql://app:***@host`. */
const ADDRESS = /\b([a-z][a-z0-9+.-]*:\/\/[^\s:@/"'<>]*):[^\s@/"'<>]+@/gi;
/** `password=…` in the words that libpq takes. */
const SETTING = /\b(password|passwd|pgpassword)(\s*=\s*)('[^']*'|"[^"]*"|[^\s&;,"']+)/gi;
const HIDDEN = '***';

/** A shorter one is a word of many harmless sentences: it is hidden where it stands as a password. */
const SHORTEST = 8;

/** What must not be shown of a server's address: its password, as it is written and as the server knows it. */
export function passwordsOf(url: string | undefined): readonly string[] {
  if (url === undefined || !URL.canParse(url)) return [];
  const { password } = new URL(url);
  return [...new Set([password, decoded(password)])].filter((word) => word.length >= SHORTEST && !isOpen(word));
}

// The words of every tutorial: hiding them would hide the name of the server, too.
const isOpen = (word: string): boolean => ['postgres', 'postgresql', 'password'].includes(word);

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

export function concealedText(text: string, secrets: readonly string[] = []): string {
  const known = secrets.reduce((shown, secret) => (secret === '' ? shown : shown.replaceAll(secret, HIDDEN)), text);
  return known.replaceAll(ADDRESS, `$1:${HIDDEN}@`).replaceAll(SETTING, `$1$2${HIDDEN}`);
}

/** The same value with every string concealed; fingerprints and counts stay as they are. */
export function concealed<Value>(value: Value, secrets: readonly string[]): Value {
  // Strings become strings and nothing else changes, so the shape stays.
  return mapStrings(value, (text) => concealedText(text, secrets)) as Value;
}

function mapStrings(value: unknown, change: (text: string) => string): unknown {
  if (typeof value === 'string') return change(value);
  if (Array.isArray(value)) return value.map((entry) => mapStrings(entry, change));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([name, entry]) => [name, mapStrings(entry, change)]));
}

/** An error to be thrown in the place of one that may tell a secret. */
export function concealedError(error: unknown, secrets: readonly string[]): unknown {
  if (error instanceof UserError) {
    const [message, remedy] = [error.message, error.remedy].map((text) => concealedText(text, secrets));
    return new UserError(error.code, message ?? '', remedy ?? '');
  }
  if (!(error instanceof Error)) return error;
  error.message = concealedText(error.message, secrets);
  if (error.stack !== undefined) error.stack = concealedText(error.stack, secrets);
  if (error.cause !== undefined) error.cause = concealedError(error.cause, secrets);
  return error;
}
