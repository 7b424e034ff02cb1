import { settingsOfProcess, type Settings } from './settings.server';

/** Someone a visitor of the demonstration can be. */
export interface DemonstrationPerson {
  name: string;
  role: string;
  url: string;
}

export interface RunningPortal {
  /** Empty in production. */
  people: DemonstrationPerson[];
  /** True while the portal can take moves: what /ready answers. */
  ready(): boolean | Promise<boolean>;
  /** Ends the loops (clockwork, postman) and closes the stores; called once, after the last request. */
  stop(): Promise<void>;
}

/**
 * What app/server.js knows of the portal: it reaches engine, clockwork and postman only through here,
 * since a second copy of those modules would be a second writer.
 */
export const portal = {
  settings: settingsOfProcess,

  /** Migrates, seeds an empty demonstration, starts the loops. Resolves when requests may come in. */
  async boot(_settings: Settings): Promise<RunningPortal> {
    return { people: [], ready: () => true, stop: async () => {} };
  },
};
