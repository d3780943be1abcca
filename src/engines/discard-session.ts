/** DISCARD ALL but for DISCARD PLANS: what PL/pgSQL has planned stays right, and planning again costs more than most steps. */
export const discardSession = `CLOSE ALL; SET SESSION AUTHORIZATION DEFAULT; RESET ALL; DEALLOCATE ALL; UNLISTEN *;
SELECT pg_catalog.pg_advisory_unlock_all(); DISCARD TEMPORARY; DISCARD SEQUENCES`;
