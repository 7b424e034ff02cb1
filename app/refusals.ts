import type { RefusalCode } from '~/machines/workflow';

/**
 * What a refused move answers over HTTP. The words for each code are in app/words under cases.refusals. This is the only
 * place where a refusal becomes a status.
 */
const statuses: Record<RefusalCode, number> = {
  invalid: 400,
  'not-yours': 403,
  'not-now': 409,
  'not-found': 404,
  left: 410,
  conflict: 409,
  overtaken: 409,
  replayed: 422,
  'needs-account': 403,
  'needs-verification': 403,
  unavailable: 503,
};

const statusOf = (code: RefusalCode): number => statuses[code];

/** Seconds after which what was refused may be tried again with the same key; undefined where trying again is no use. */
const retryAfter = (code: RefusalCode): number | undefined => (code === 'unavailable' ? 5 : undefined);

/** Status and headers of the answer to a refused form. */
export function answerOf(code: RefusalCode): { status: number; headers: Record<string, string> } {
  const seconds = retryAfter(code);
  return { status: statusOf(code), headers: seconds === undefined ? {} : { 'Retry-After': String(seconds) } };
}
