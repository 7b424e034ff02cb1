import { redirect, type ActionFunctionArgs, type LoaderFunctionArgs } from '@remix-run/node'
import { useLoaderData } from '@remix-run/react'
import { wallClock } from '../../clock.server'
import { house } from '../../house.server'
import { openLinks } from '../../letters/links.server'
import type { PageHandle } from '../../page-handle'
import { BackLink } from '../../parts/BackLink'
import { Banner } from '../../parts/Banner'
import { Button, ButtonRow } from '../../parts/Button'
import { Heading } from '../../parts/Heading'
import { endAllLinks, mayEndLinks } from '../../people/ending-links.server'
import { merchantRow } from '../../people/registry.server'
import { requirePerson } from '../../people/session.server'
import { useWords } from '../../words/words'

export const handle: PageHandle<typeof loader> = { title: ({ words }) => words.registry.links.title }

/** Owners of the shop, whoever acts for its platform, and administrators. */
export async function loader({ request, params }: LoaderFunctionArgs) {
  const { person, row } = await allowed(request, params.id!)
  const own = person.organisations.some(({ id }) => id === row.organisationId)
  return { id: row.organisationId, name: row.shopName, own, open: await openLinks(house().store, row.organisationId, wallClock()), done: new URL(request.url).searchParams.has('done') }
}

export async function action({ request, params }: ActionFunctionArgs) {
  const { person, row } = await allowed(request, params.id!)
  if ('refused' in (await endAllLinks(person, row.organisationId))) throw new Response(null, { status: 403 })
  return redirect(`/registry/merchants/${row.organisationId}/links?done=1`, 303)
}

async function allowed(request: Request, id: string) {
  const person = await requirePerson(request)
  const row = await merchantRow(id)
  if (!row) throw new Response(null, { status: 404 })
  if (!mayEndLinks(person, row)) throw new Response(null, { status: 403 })
  return { person, row }
}

export default function MerchantLinks() {
  const { id, name, own, open, done } = useLoaderData<typeof loader>()
  const { words, fill } = useWords()
  const { links } = words.registry
  return (
    <div className="reading">
      <BackLink to={`/registry/merchants/${id}`}>{name}</BackLink>
      {done ? <Banner>{links.done}</Banner> : null}
      <Heading>{links.title}</Heading>
      <p className="lead mt-3">{links.intro}</p>
      <p className="mt-4">{open ? fill(links.now, { n: open }) : links.none}</p>
      {open ? (
        <form method="post">
          <p className="mt-3">{own ? links.consequenceOwn : links.consequence}</p>
          <ButtonRow>
            <Button kind="danger">{links.end}</Button>
          </ButtonRow>
        </form>
      ) : null}
    </div>
  )
}
