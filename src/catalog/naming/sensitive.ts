// Relations that hold what a person would not want lost or shown, judged by their columns. The name alone never suffices,
// except together with a reference to a person.
import type { Catalog, Relation } from '../catalog.ts';
import { findRelation, foreignKeys, incomingKeys } from '../keys.ts';
import { typeFamily } from '../type-family.ts';
import { holdsPhrase, isSameNoun, lastToken, nameTokens } from './name-tokens.ts';

const personalPhrases: readonly string[] = [
  'email',
  'e_mail',
  'mail',
  'phone',
  'mobile',
  'first_name',
  'last_name',
  'given_name',
  'family_name',
  'full_name',
  'surname',
  'birth_date',
  'birthdate',
  'birthday',
  'date_of_birth',
  'dob',
  'ssn',
  'national_id',
  'tax_id',
  'passport',
  'card_number',
  'iban',
  'postal_code',
  'postcode',
  'zip_code',
  'street',
  'home_address',
  'salary',
  'diagnosis',
  'blood_type',
  'latitude',
  'longitude',
];
const secretPhrases: readonly string[] = [
  'password',
  'passwd',
  'ciphertext',
  'cipher',
  'private_key',
  'totp',
  'cookie_jar',
  'session_cookie',
];
/** Policies and settings about secrets hold none. */
const aboutSecrets: readonly string[] = [
  'policy',
  'length',
  'required',
  'changed',
  'expires',
  'reset',
  'updated',
  'hint',
];
/** What is set, counted or known about an address is none. */
const aboutAddresses: readonly string[] = [
  'setting',
  'count',
  'quota',
  'limit',
  'report',
  'enabled',
  'verified',
  'confirmed',
  'template',
  'subject',
  'notification',
  'preference',
  'sent',
  'type',
  'status',
  'provider',
  'domain',
  'at',
];
const documents: readonly string[] = ['resume', 'cv', 'application', 'contract', 'invoice', 'message'];
const people: readonly string[] = [
  'user',
  'member',
  'person',
  'people',
  'customer',
  'patient',
  'candidate',
  'applicant',
  'employee',
  'account',
  'profile',
  'client',
  'student',
];

/** Why a relation is taken for sensitive, as the end of a sentence: `2 personal columns (email, phone)`. */
export function sensitivity(relation: Relation, catalog: Pick<Catalog, 'relations'>): string | undefined {
  const columns = relation.columns
    .filter((column) => typeFamily(column) !== 'boolean')
    .map(({ name }) => ({ name, tokens: nameTokens(name) }));
  const secret = columns.find(
    ({ tokens }) => holdsAny(tokens, secretPhrases) && !tokens.some((token) => aboutSecrets.includes(token)),
  );
  if (secret) return `the secret column ${secret.name}`;
  const personal = columns.filter(
    ({ tokens }) => holdsAny(tokens, personalPhrases) && tokens.at(-1) !== 'id' && !isAboutAddress(tokens),
  );
  if (personal.length >= 2)
    return `${personal.length} personal columns (${personal.map(({ name }) => name).join(', ')})`;
  if (!isDocument(relation)) return undefined;
  return isAboutPerson(relation, catalog) ? 'a document of a person' : undefined;
}

const holdsAny = (tokens: readonly string[], phrases: readonly string[]): boolean =>
  phrases.some((phrase) => holdsPhrase(tokens, phrase));

const isAboutAddress = (tokens: readonly string[]): boolean =>
  tokens.some((token) => aboutAddresses.some((word) => isSameNoun(word, token)));

const isDocument = ({ name }: Relation): boolean =>
  documents.some((word) => isSameNoun(word, lastToken(name))) || /medical_records?$/.test(nameTokens(name).join('_'));

/** It names a person, or a relation next to it, in either direction, does: a resume belongs to the profile that cites it. */
function isAboutPerson(relation: Relation, catalog: Pick<Catalog, 'relations'>): boolean {
  if (namesPerson(relation)) return true;
  const referenced = foreignKeys(relation).flatMap((key) => findRelation(catalog, key.references.relation) ?? []);
  const referencing = incomingKeys(catalog, relation).map((entry) => entry.relation);
  return [...referenced, ...referencing].some((neighbour) => namesPerson(neighbour) || isPerson(neighbour.name));
}

export const isPerson = (name: string): boolean => people.some((word) => isSameNoun(word, lastToken(name)));

const namesPerson = ({ columns }: Relation): boolean =>
  columns.some(({ name }) => {
    const tokens = nameTokens(name);
    const owner = tokens.at(-2);
    return (tokens.at(-1) === 'id' || tokens.at(-1) === 'uuid') && owner !== undefined && people.includes(owner);
  });
