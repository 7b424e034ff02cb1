import type { ActionFunctionArgs, LoaderFunctionArgs } from '@remix-run/node'
import { actorKey } from '~/app/engine/actor.server'
import { look, outcome } from '~/app/evidence/answers.server'
import { forgetBrought } from '~/app/evidence/brought.server'
import { actorsOf } from '~/app/evidence/visitors.server'
import { house } from '~/app/house.server'

export const loader = (args: LoaderFunctionArgs) => look(args, 'copy')

/** Takes a file away again that is not yet part of a case. Whoever may not gets the answer for what does not exist. */
export async function action({ request, params }: ActionFunctionArgs) {
  for (const actor of await actorsOf(request)) {
    if (await forgetBrought(house(), actorKey(actor), params.id ?? '')) return outcome({ gone: true }, 200)
  }
  return outcome({ code: 'gone' }, 404)
}
