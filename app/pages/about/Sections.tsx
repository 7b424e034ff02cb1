import { Heading } from '../../parts/Heading'

/** A page of plain text: a heading, what it is about, sections. */
export function Sections({
  title,
  lead,
  sections,
}: {
  title: string
  lead: string
  sections: readonly { title: string; text: readonly string[] }[]
}) {
  return (
    <article className="reading flow">
      <Heading>{title}</Heading>
      <p className="lead">{lead}</p>
      {sections.map((section) => (
        <section key={section.title} className="flow">
          <h2 className="mt-9">{section.title}</h2>
          {section.text.map((paragraph) => (
            <p key={paragraph}>{paragraph}</p>
          ))}
        </section>
      ))}
    </article>
  )
}
