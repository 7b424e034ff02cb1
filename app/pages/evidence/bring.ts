import type { ActionFunctionArgs } from '@remix-run/node'
import { actorOf } from '~/app/actor.server'
import { actorKey } from '~/app/engine/actor.server'
import { caseAsked, onlyField, outcome } from '~/app/evidence/answers.server'
import { limits } from '~/app/evidence/limits'
import { takeUploads } from '~/app/evidence/uploads.server'

/** One file by script, beside the form that will use it; without scripts the form's own page takes the files. Always JSON. */
export async function action({ request }: ActionFunctionArgs) {
  const actor = await actorOf(request, caseAsked(request))
  if (!actor) return outcome({ code: 'signed-out' }, 403)
  // One file a request: what declares more is refused before a byte is read.
  const within = { ...limits, request: limits.file + 100_000, files: 1 }
  const taken = await takeUploads(request, actorKey(actor), { fields: [onlyField], limits: within })
  if ('refused' in taken) return outcome({ code: taken.status === 413 ? 'too-large' : 'not-a-file' }, taken.status)
  const [item] = taken.added
  return item ? outcome({ item }, 201) : outcome({ code: taken.problems[0]?.code ?? 'not-a-file' }, 422)
}

export function loader(): never {
  throw new Response(null, { status: 404 })
}
