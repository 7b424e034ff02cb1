/** The few signs the portal uses, drawn in the colour of the text beside them; always decoration, never the only message. */
const paths = {
  back: 'M14.5 5 7.5 12l7 7',
  forward: 'M9.5 5l7 7-7 7',
  tick: 'M5 12.5l4.5 4.5L19 7.5',
  cross: 'M6.5 6.5l11 11M17.5 6.5l-11 11',
  warning: 'M12 4 2.8 20h18.4zM12 10v5M12 17.3v.4',
  clock: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 7.5V12l3 2.5',
  info: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM12 11v5.5M12 7.6v.4',
  language: 'M12 3.5a8.5 8.5 0 1 0 0 17 8.5 8.5 0 0 0 0-17zM3.5 12h17M12 3.5c5 5 5 12 0 17M12 3.5c-5 5-5 12 0 17',
  letters: 'M3.5 18.5 8.5 6l5 12.5M5.2 14.5h6.6M15 18.5l3-8 3 8M16 16h4',
  menu: 'M4 7h16M4 12h16M4 17h16',
  print: 'M7 9V4h10v5M7 17H4V9h16v8h-3M7 14h10v6H7z',
  copy: 'M9 9h11v11H9zM15 9V4H4v11h5',
  person: 'M12 4a4 4 0 1 0 0 8 4 4 0 0 0 0-8zM4.5 20.5c0-4 3.5-6 7.5-6s7.5 2 7.5 6',
  paper: 'M6 3.5h8l4.5 4.5v12.5H6zM14 3.5V8h4.5M9 12.5h6M9 16h6',
  scales: 'M12 4v16M7 20h10M5 7h14M5 7l-2.5 6.5a2.7 2.7 0 0 0 5 0zM19 7l-2.5 6.5a2.7 2.7 0 0 0 5 0z',
  signpost: 'M12 3v18M12 5.5h6l2.5 2.25L18 10h-6M12 11.5H6L3.5 13.75 6 16h6',
} as const

export type IconName = keyof typeof paths

export function Icon({ name }: { name: IconName }) {
  return (
    <svg
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      strokeWidth="2"
      strokeLinecap="round"
      strokeLinejoin="round"
      aria-hidden="true"
      focusable="false"
    >
      <path d={paths[name]} />
    </svg>
  )
}

/** The portal's mark: a bridge and its reflection, two halves that make a whole. */
export function Mark() {
  return (
    <svg viewBox="0 0 40 40" fill="none" aria-hidden="true" focusable="false">
      <rect width="40" height="40" rx="9" fill="#0d4f4c" />
      <path d="M9 19.2a11 11 0 0 1 22 0" stroke="#fff" strokeWidth="3.6" />
      <path d="M9 22.8a11 11 0 0 0 22 0" stroke="#f0b183" strokeWidth="3.6" />
      <path d="M5 21h30" stroke="#fff" strokeWidth="1.4" />
    </svg>
  )
}
