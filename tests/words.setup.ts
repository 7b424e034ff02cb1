import { teachBoth } from '~/app/words/all'

teachBoth()
