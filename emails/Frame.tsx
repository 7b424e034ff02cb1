import { Button, Container, Head, Heading, Html, Link, Preview, Section, Text } from '@react-email/components'
import { Fragment, type ReactNode } from 'react'
import type { LetterContent } from './content'
import { darkRules, fonts, light } from './palette'

const text = { fontSize: '16px', lineHeight: '1.75', margin: '0 0 14px', color: light.ink }
const small = { fontSize: '14px', lineHeight: '1.7', margin: '0 0 8px', color: light.soft }

/** What every letter looks like: a name, a heading, words, one button, and why it came. No images, so none can be off. */
export function Frame({ letter, children }: { letter: LetterContent; children?: ReactNode }) {
  return (
    <Html lang={letter.locale} dir="ltr">
      <Head>
        <title>{letter.subject}</title>
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <style>{darkRules}</style>
      </Head>
      <Ground>
        <Preview>{letter.paragraphs[0] ?? letter.subject}</Preview>
        <Container lang={letter.locale} style={{ maxWidth: '600px', margin: '0 auto', padding: '20px 0 32px' }}>
          <Text className="brand" style={{ color: light.brand, fontSize: '18px', fontWeight: 700, letterSpacing: '0.04em', margin: '0 0 12px' }}>{letter.portal}</Text>
          <Section className="surface pad" style={{ backgroundColor: light.surface, border: `1px solid ${light.line}`, borderRadius: '10px', padding: '28px 32px 20px' }}>
            <Heading as="h1" className="ink" style={{ color: light.ink, fontSize: '22px', lineHeight: '1.4', fontWeight: 700, margin: '0 0 16px' }}><Whole words={letter.subject} /></Heading>
            {letter.paragraphs.map((paragraph, i) => <Text key={i} className="ink" style={text}><Whole words={paragraph} /></Text>)}
            {children}
            {letter.button ? <TheButton button={letter.button} caution={letter.caution} note={letter.linkNote} /> : null}
          </Section>
          <Section className="pad" style={{ padding: '18px 32px 0' }}>
            {[letter.why, letter.reach, ...letter.foot].map((line, i) => <Text key={i} className="soft" style={small}><Whole words={line} /></Text>)}
          </Section>
        </Container>
      </Ground>
    </Html>
  )
}

/** The body's own ground and, for programs that drop the body, the same on a table; both take the dark colour. */
function Ground({ children }: { children: ReactNode }) {
  return (
    <body className="paper" style={{ backgroundColor: light.paper, margin: 0, padding: 0 }}>
      <table role="presentation" width="100%" cellPadding={0} cellSpacing={0} border={0}>
        <tbody><tr><td className="paper" style={{ backgroundColor: light.paper, padding: '0 12px', fontFamily: fonts }}>{children}</td></tr></tbody>
      </table>
    </body>
  )
}

/** A case's reference is not broken at its hyphens. */
export function Whole({ words }: { words: string }) {
  return words.split(/([A-Z]{2}\d{2}-[0-9A-Z]{4}-[0-9A-Z]{4})/).map((piece, i) => (i % 2 ? <span key={i} style={{ whiteSpace: 'nowrap' }}>{piece}</span> : <Fragment key={i}>{piece}</Fragment>))
}

type Leading = { button: NonNullable<LetterContent['button']>; caution: string | undefined; note: string | undefined }

function TheButton({ button, caution, note }: Leading) {
  return (
    <>
      <Section style={{ margin: '22px 0 16px' }}>
        <Button className="fill" href={button.href} style={{ backgroundColor: light.fill, color: light.onFill, fontSize: '16px', fontWeight: 600, lineHeight: '1.5', padding: '14px 24px', borderRadius: '8px', textDecoration: 'none' }}>{button.label}</Button>
      </Section>
      {caution ? <Text className="ink" style={{ ...text, fontSize: '15px' }}>{caution}</Text> : null}
      {note ? <Text className="soft" style={{ ...small, margin: '0 0 4px' }}>{note}</Text> : null}
      <Text style={{ ...small, margin: '0 0 12px', wordBreak: 'break-all' }}>
        <Link className="brand" href={button.href} style={{ color: light.brand, textDecoration: 'underline' }}>{button.href}</Link>
      </Text>
    </>
  )
}
