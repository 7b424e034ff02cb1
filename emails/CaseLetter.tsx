import type { LetterContent } from './content'
import { Frame } from './Frame'
import { light } from './palette'

const cell = { borderBottom: `1px solid ${light.line}`, padding: '10px 0', fontSize: '15px', lineHeight: '1.6', textAlign: 'left' as const, verticalAlign: 'top' as const }

/** A letter about a case: what happened in words, then what is certain in a table. */
export function CaseLetter({ letter }: { letter: LetterContent }) {
  return (
    <Frame letter={letter}>
      {letter.facts.length ? (
        <table className="line" aria-label={letter.factsTitle} cellPadding={0} cellSpacing={0} style={{ width: '100%', borderCollapse: 'collapse', borderTop: `1px solid ${light.line}`, margin: '20px 0 4px' }}>
          <tbody>
            {letter.facts.map(({ label, value, note }) => (
              <tr key={label}>
                <th scope="row" className="soft line label" style={{ ...cell, color: light.soft, fontWeight: 400, width: '28%' }}>{label}</th>
                <td className="ink line value" style={{ ...cell, color: light.ink, fontWeight: 600, paddingLeft: '12px' }}>
                  {value}
                  {note ? <><br /><span className="soft" style={{ color: light.soft, fontWeight: 400, fontSize: '14px' }}>{note}</span></> : null}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      ) : null}
    </Frame>
  )
}
