import { EvidenceField as Files } from '../EvidenceField';
import type { MoveFieldProps } from './MoveField';
import type { FieldView } from './view';

/** Files to add, and those added before with this form. */
export function EvidenceField({ field, kept, errors, problems, caseId }: MoveFieldProps<Extract<FieldView, { kind: 'evidence' }>>) {
  return (
    <Files
      name={field.name} label={field.label} hint={field.hint} error={errors[field.name]} optional={field.optional}
      most={field.max} files={kept.files[field.name] ?? []} problems={problems ?? []} caseId={caseId}
    />
  );
}
