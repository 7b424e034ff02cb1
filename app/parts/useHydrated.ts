import { useSyncExternalStore } from 'react'

const never = () => () => {}

/** True once scripts run in the browser: for the few controls that only work with them. */
export function useHydrated(): boolean {
  return useSyncExternalStore(
    never,
    () => true,
    () => false,
  )
}
