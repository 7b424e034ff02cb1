import type { EvidenceItem } from '../../evidence/item';
import type { DateTyped } from '../DateInput';

export interface Option {
  value: string;
  label: string;
  hint?: string | undefined;
}

/** A declared field as a form draws it: its kind with everything in the reader's language. Made by views.server.ts. */
export type FieldView = { name: string; label: string; hint?: string | undefined; optional: boolean } & (
  | { kind: 'text'; max: number; lines?: number | undefined }
  | { kind: 'money' }
  | { kind: 'number'; min: number; max: number }
  | { kind: 'date' }
  | { kind: 'choice'; options: Option[] }
  | { kind: 'choices'; options: Option[] }
  | { kind: 'evidence'; max: number }
  | { kind: 'exhibit'; files: EvidenceItem[] }
  | { kind: 'party'; options: Option[]; searched: boolean }
  | { kind: 'address-list'; max: number }
  | { kind: 'terms'; remedies: TermOption[]; heads: Option[]; max: number }
  | { kind: 'sealed'; of: 'money' | 'text' }
  | { kind: 'confirm' }
);
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
}
export const nothingKept: Kept = { text: {}, many: {}, dates: {}, terms: {}, files: {} };

/** Codes by dotted name, as the engine and the schema give them: { 'terms.0.amount': ['required'] }. */
export type FieldErrors = Record<string, string[]>;

/** The buttons inside a form that change it without sending it: 'add:<terms>', 'remove:<terms>:<n>', 'find:<party>'. */
export const fieldsAct = 'fields-act';
/** The words looked for in the register, beside a party field. */
export const findOf = (field: string) => `${field}-find`;
