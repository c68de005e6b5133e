import { useEffect, useState } from 'react';

const PAUSE_MS = 400;

/** What somebody typed, once they pause. Made of texts and numbers only. */
export const useSettled = <Value>(value: Value): Value => {
  const [settled, setSettled] = useState(value);
  const said = JSON.stringify(value);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(value), PAUSE_MS);
    return () => clearTimeout(timer);
    // The value is another object with every key pressed.
  }, [said]);
  return settled;
};
