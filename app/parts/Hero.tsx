/** The front door's opening words before the bridge and its reflection. */
export function Hero({ title, lead, free }: { title: string; lead: string; free: string }) {
  return (
    <div className="hero">
      <svg viewBox="0 0 400 400" fill="none" aria-hidden="true" focusable="false">
        <path d="M50 200a150 150 0 0 1 300 0M90 200a110 110 0 0 1 220 0" stroke="#5fa39b" strokeWidth="3" />
        {[20, 40, 60, 80, 100, 120, 140, 160].map((angle) => {
          const [x, y] = [Math.cos((angle * Math.PI) / 180), -Math.sin((angle * Math.PI) / 180)]
          return (
            <path
              key={angle}
              d={`M${Math.round(200 + 110 * x)} ${Math.round(200 + 110 * y)}L${Math.round(200 + 150 * x)} ${Math.round(200 + 150 * y)}`}
              stroke="#5fa39b"
              strokeWidth="2"
            />
          )
        })}
        <path d="M50 206a150 150 0 0 0 300 0M90 206a110 110 0 0 0 220 0" stroke="#e79f62" strokeWidth="3" strokeDasharray="26 12" />
        <path d="M0 203h400" stroke="#5fa39b" strokeWidth="2" />
      </svg>
      <h1>{title}</h1>
      <p>{lead}</p>
      <p>{free}</p>
    </div>
  )
}
