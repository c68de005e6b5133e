/** How many rows became what. `read` is always the sum of the next four; a noted row is taken as well. */
export type Tally = Readonly<{
  read: number;
  new: number;
  continued: number;
  thereAlready: number;
  refused: number;
  noted: number;
  events: number;
}>;

export const NOTHING_YET: Tally = { read: 0, new: 0, continued: 0, thereAlready: 0, refused: 0, noted: 0, events: 0 };

export const taken = ({ new: fresh, continued, thereAlready }: Tally): number => fresh + continued + thereAlready;

export const plus = (a: Tally, b: Tally): Tally => ({
  read: a.read + b.read,
  new: a.new + b.new,
  continued: a.continued + b.continued,
  thereAlready: a.thereAlready + b.thereAlready,
  refused: a.refused + b.refused,
  noted: a.noted + b.noted,
  events: a.events + b.events,
});
