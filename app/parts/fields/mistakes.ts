import type { Mistake } from '../ErrorSummary';
import type { Speech } from '../../words/words';
import type { FieldErrors, FieldView } from './view';

/** Codes beside fields put into sentences: one for the summary and the same for beside the field. */
export function mistakesOf(errors: FieldErrors, fields: readonly FieldView[], speech: Speech): { mistakes: Mistake[]; beside: Record<string, string> } {
  const beside: Record<string, string> = {};
  const mistakes: Mistake[] = [];
  for (const [name, codes] of Object.entries(errors)) {
    const message = sentence(name, codes[0] ?? 'other', fields, speech);
    beside[name] ??= message;
    // What the page does not ask for is said once, however many names came.
    if (labelOf(name, fields, speech) === undefined && mistakes.some((m) => m.message === message)) continue;
    mistakes.push({ field: anchorOf(name, fields), message });
  }
  return { mistakes, beside };
}

function sentence(name: string, code: string, fields: readonly FieldView[], { words, fill }: Speech): string {
  const label = labelOf(name, fields, { words, fill } as Speech);
  if (label === undefined) return words.fields.unknownField;
  const sentences: Record<string, string> = words.fields.errors;
  return fill(sentences[code] ?? sentences.other!, { label });
}

function labelOf(name: string, fields: readonly FieldView[], { words, fill }: Speech): string | undefined {
  const [first = '', row, part] = name.split('.');
  const field = fields.find((f) => f.name === first);
  if (!field) return undefined;
  if (row !== undefined && field.kind === 'findings') {
    const parts: Record<string, string> = { text: words.fields.findings.text, rule: words.fields.findings.rule, evidence: words.fields.findings.evidence };
    return `${fill(words.fields.findings.number, { n: Number(row) + 1 })} · ${parts[part ?? ''] ?? field.label}`;
  }
  if (row === undefined || field.kind !== 'terms') return field.label;
  const parts: Record<string, string> = { remedy: words.fields.remedy, amount: words.fields.amount, withinDays: words.fields.within, head: words.fields.head };
  return `${fill(words.fields.term, { n: Number(row) + 1 })} · ${parts[part ?? ''] ?? field.label}`;
}

/** Where the summary's line leads: the control itself; none for what is not on the page. */
function anchorOf(name: string, fields: readonly FieldView[]): string | undefined {
  const field = fields.find((f) => f.name === name.split('.')[0]);
  if (!field) return undefined;
  return field.kind === 'terms' || field.kind === 'findings' || field.kind === 'signature' ? name : field.name;
}
