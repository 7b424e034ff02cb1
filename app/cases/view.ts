/** What a case page is drawn from: everything already in the reader's language and only what they may see. */
import type { EvidenceItem } from '../evidence/item';
import type { TimeLeft } from '../parts/DueDate';
import type { Tone } from '../parts/StatusTag';

export type TermView = { remedy: string; amount?: number | undefined; head?: string | undefined; withinDays?: number | undefined; /** by a decision, not agreed */ ordered?: true };
/** One thing somebody said with a move: text, an amount, a choice, terms, files. */
export type SaidView =
  | { kind: 'text'; label: string; text: string }
  | { kind: 'list'; label: string; items: string[] }
  | { kind: 'terms'; label: string; terms: TermView[] }
  | { kind: 'files'; label: string; files: EvidenceItem[] }
  | { kind: 'findings'; label: string; findings: FindingView[] };
/** What was found: the files that show it, the rule by which it counts, and where the rules of that version are read. */
export type FindingView = { text: string; files: EvidenceItem[]; rule: string; version: string; rules: string };

export type DeadlineView = {
  id: string;
  name: string;
  /** null: the clock stands still */
  due: number | null;
  left?: TimeLeft | undefined;
  provisional: boolean;
  explain: string;
  /** reminders and reviews of the portal itself are told apart from what somebody must do */
  clause: string;
};
export type MoveView = { to: string; name: string; hint?: string | undefined; tone: 'primary' | 'plain' | 'danger'; blocked?: 'needs-account' | 'needs-verification' | undefined };
export type EventView = {
  seq: number;
  at: number;
  /** a time limit ended then: told as the end of its day */
  due: boolean;
  what: string;
  /** who can see it, when not everybody in the case */
  audience?: string | undefined;
  part?: string | undefined;
  said: SaidView[];
  erased: boolean;
  mark?: 'now' | 'attention' | 'good' | undefined;
};
export type PartView = {
  id: string;
  title: string;
  about: SaidView[];
  by?: string | undefined;
  state: string;
  now: string;
  otherwise?: string | undefined;
  open: boolean;
  tone: Tone;
  turn?: string | undefined;
  mine: boolean;
  deadlines: DeadlineView[];
  moves: MoveView[];
  audience?: string | undefined;
};
export type PartyView = { seat: string; name?: string | undefined; you: boolean; masked: boolean; left?: number | undefined; registration?: { label: string; value: string }[] | undefined };
export type DisclosureView = { seq: number; at: number; text: string };
/** A way that is still open after the case; `due` exclusive, absent where no rule ends it. */
export type RemedyOpen = { name: string; text: string; due?: number | undefined; provisional?: boolean | undefined };
export type CaseView = {
  reference: string;
  title: string;
  /** the case's own heading, from what was filed */
  heading: string;
  status: string;
  tone: Tone;
  state: string;
  now: string;
  /** 'You' or the names of whom it waits on; undefined when it waits on nobody */
  turn?: string | undefined;
  /** the mediation or arbitration that has the case now: its part below */
  room: string | undefined;
  mine: boolean;
  ended: boolean;
  outcome?: string | undefined;
  remedies: RemedyOpen[];
  paused?: { reason: string; until: number | null } | undefined;
  deadlines: DeadlineView[];
  otherwise?: string | undefined;
  moves: MoveView[];
  filed: SaidView[];
  filedErased: boolean;
  parts: PartView[];
  events: EventView[];
  parties: PartyView[];
  disclosures: DisclosureView[];
  related: { text: string; reference: string; to?: string | undefined }[];
  evidence: EvidenceItem[];
  /** somebody has signed something */
  signed: boolean;
  details: { term: string; value: string; code?: boolean | undefined }[];
  guide: string;
};
