import { useWords } from '../words/words';

export default function Home() {
  const { words } = useWords();
  return <h1>{words.home.title}</h1>;
}
