import { Heading } from '../../parts/Heading'
import { Tabs } from '../../parts/Tabs'
import { useWords } from '../../words/words'

const rooms = { overview: '/admin', users: '/admin/users', organisations: '/admin/organisations', audit: '/admin/audit' } as const

/** `only`: somebody who may see this page and no other, such as an auditor. */
export function AdminTabs({ current, only = false }: { current: keyof typeof rooms; only?: boolean }) {
  const { admin } = useWords().words
  return (
    <>
      <Heading caption={admin.title}>{admin.tabs[current]}</Heading>
      <div className="mt-6 mb-6">
        {only ? null : <Tabs label={admin.title} tabs={(Object.keys(rooms) as (keyof typeof rooms)[]).map((room) => ({ to: rooms[room], label: admin.tabs[room], current: room === current }))} />}
      </div>
    </>
  )
}
