/** The instant that was filled in; undefined when nothing was. */
export const instantOf = (filled: string | undefined): string | undefined => {
  const time = Date.parse(filled ?? '');
  return Number.isNaN(time) ? undefined : new Date(time).toISOString();
};

/** An instant as the field shows it. */
export const filledAs = (instant: string): string => {
  const moment = new Date(instant);
  const here = new Date(moment.getTime() - moment.getTimezoneOffset() * 60_000);
  return here.toISOString().slice(0, 16);
};
