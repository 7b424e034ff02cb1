import type { EvidenceItem } from '../../evidence/item';
import type { DateTyped } from '../DateInput';

export interface Option {
  value: string;
  label: string;
  hint?: string | undefined;
}

/** A declared field as a form draws it: its kind with everything in the reader's language. Made by views.server.ts. */
export type FieldView = { name: string; label: string; hint?: string | undefined; optional: boolean } & (
  | { kind: 'text'; max: number; lines: number }
  | { kind: 'money' }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'date' }
  | { kind: 'choice'; options: Option[] }
  | { kind: 'choices'; options: Option[] }
  | { kind: 'evidence'; max: number }
  | { kind: 'exhibit'; files: EvidenceItem[] }
  | { kind: 'party'; options: Option[]; searched: boolean }
  | { kind: 'address-list'; max: number }
  /** `days`: to perform a term that names none, by the rules of the case */
  | { kind: 'terms'; remedies: TermOption[]; heads: Option[]; max: number; days: number }
  | { kind: 'sealed'; of: 'money' | 'text' }
  | { kind: 'sealed'; of: 'choice'; options: Option[] }
  | { kind: 'findings'; max: number; files: Option[] }
  | { kind: 'neutral'; max: number; people: NeutralOption[] }
  | { kind: 'signature'; signing?: SigningView | DraftView | undefined }
  | { kind: 'confirm' }
);
/** Somebody of the roster. `why`: what is to be known of them, or what bars them. */
export interface NeutralOption extends Option {
  skills: string;
  languages: string;
  categories: string;
  load: string;
  why: string[];
  barred: boolean;
}
/** What is to be signed and with what. Absent where there is nothing to sign, or the form is only shown as an example. */
export interface SigningView {
  plain: RegisterView;
  legal: RegisterView;
  /** the same legal text in the other language */
  other: RegisterView & { lang: string };
  /** strictly above the amount of norm 8.1 */
  large: boolean;
  total: number;
  limit: number;
  textHash: string;
  issued: number;
  challenge: string;
  passkeys: { id: string; transports: string[] }[];
  /** where a passkey is made, and the way back here */
  addPasskey: string;
  /** the demonstration tells its one password */
  demoPassword?: string | undefined;
}
/** The person signs what they write in the same form: by click, since its fingerprint is not known before it is sent. */
export interface DraftView {
  draft: true;
  textHash: string;
  demoPassword?: string | undefined;
}
export interface RegisterView {
  title: string;
  sections: readonly { heading: string; lines: readonly string[] }[];
}
/** Parts of a signature in the form, after the field's name and a dot. */
export const handParts = { textHash: 'text', issued: 'issued', assertion: 'assertion', password: 'password', declined: 'declined' } as const;
/** `money`: this remedy carries an amount; `head`: it says what the money is for. */
export interface TermOption extends Option {
  money: boolean;
  head: boolean;
}
export interface TermTyped {
  remedy?: string | undefined;
  amount?: string | undefined;
  withinDays?: string | undefined;
  head?: string | undefined;
}

/** What was typed, to be shown again: nothing a person wrote is lost by a mistake beside it. */
export interface Kept {
  text: Record<string, string>;
  many: Record<string, string[]>;
  dates: Record<string, DateTyped>;
  terms: Record<string, TermTyped[]>;
  files: Record<string, EvidenceItem[]>;
  findings?: Record<string, FindingTyped[]>;
}
/** One finding as typed: what was found, which pieces of evidence show it, by which rule it counts. */
export interface FindingTyped {
  text?: string | undefined;
  rule?: string | undefined;
  evidence: string[];
}
export const nothingKept = (): Kept => ({ text: {}, many: {}, dates: {}, terms: {}, files: {} });

/** Codes by dotted name, as the engine and the schema give them: { 'terms.0.amount': ['required'] }. */
export type FieldErrors = Record<string, string[]>;

/** The buttons inside a form that change it without sending it: 'add:<terms>', 'remove:<terms>:<n>', 'find:<party>'. */
export const fieldsAct = 'fields-act';
/** Its value on the button that keeps what was written for later. */
export const keepAct = 'keep';
/** The words looked for in the register, beside a party field. */
export const findOf = (field: string) => `${field}-find`;
