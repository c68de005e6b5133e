import { useAsking } from '../api/asking.js';
import { writeDay, writeMoment } from './moments.js';

/** An instant, where the reader is. */
export const Moment = ({ at }: { at: string }) => {
  const { language } = useAsking();
  return <time dateTime={at}>{writeMoment(at, language)}</time>;
};

/** A calendar day. */
export const Day = ({ day }: { day: string }) => {
  const { language } = useAsking();
  return <time dateTime={day}>{writeDay(day, language)}</time>;
};
