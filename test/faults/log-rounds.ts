/** Fault tests are short by default; `CROSSWALK_FAULT_ROUNDS=50` makes them fifty times as long. */
export const rounds = Math.max(1, Number(process.env['CROSSWALK_FAULT_ROUNDS'] ?? 1));
