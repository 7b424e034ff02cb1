import type { PartView } from '../../cases/view';
import { useWords } from '../../words/words';
import { StatusTag } from '../StatusTag';
import { Actions } from './Actions';
import { Said } from './Said';
import { Due } from './Standing';

/** One matter with a life of its own beside the case: an offer, a promise to perform, a challenge. */
export function PartRow({ part }: { part: PartView }) {
  const { words, fill } = useWords();
  const { page } = words.cases;
  return (
    <li id={`part-${part.id}`} className={part.mine ? 'part mine' : part.open ? 'part' : 'part closed'}>
      <div className="top">
        <h3>
          {part.title}
          {part.by ? <span className="by"> {fill(page.by, { who: part.by })}</span> : null}
        </h3>
        <StatusTag tone={part.tone}>{part.state}</StatusTag>
      </div>
      {part.audience ? <p className="audience">{part.audience}</p> : null}
      <Said said={part.about} />
      {part.open ? (
        <>
          <p>{part.now}</p>
          <ul className="when">
            <li>{part.mine ? <strong>{page.turnYou}</strong> : part.turn ? fill(page.waitsOn, { who: part.turn }) : page.turnNobody}</li>
            {part.deadlines.map((deadline) => (
              <li key={deadline.id}>
                {deadline.name}
                {words.shell.colon}
                <Due deadline={deadline} />
              </li>
            ))}
            {part.otherwise ? (
              <li>
                {page.otherwise}
                {words.shell.colon}
                {part.otherwise}
              </li>
            ) : null}
          </ul>
          <Actions moves={part.moves} />
        </>
      ) : null}
    </li>
  );
}
