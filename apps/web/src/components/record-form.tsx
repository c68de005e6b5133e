import type { ReactNode } from 'react';
import { useRecording, type Send, type Written } from '../api/recording.js';
import { Refused } from '../api/refused.js';
import { FormFrame } from './form-frame.js';
import { StaleNotice } from './stale-notice.js';
import { withoutBlanks } from './without-blanks.js';

type Props<Body, Answer extends Written> = Readonly<{
  send: Send<Body, Answer>;
  /** The revision the person looked at; absent for something new. */
  revision?: number;
  /** Called when the person wants to see what somebody else changed; ends when it is there to be seen. */
  onLookAgain?: () => void | Promise<void>;
  onRecorded: (written: Answer) => void;
  onCancel?: () => void;
  initial?: object;
  /** Makes the body of what was filled in; without it, all but the blanks is sent. */
  bodyOf?: (filled: Body) => Body;
  submit?: string;
  children: ReactNode;
}>;

/** A form that records one fact, on the revision that the person saw. */
export const RecordForm = <Body extends object, Answer extends Written = Written>({
  send,
  revision,
  onRecorded,
  onLookAgain,
  bodyOf = withoutBlanks,
  ...frame
}: Props<Body, Answer>) => {
  const recording = useRecording({ send, onRecorded, ...(revision === undefined ? {} : { revision }) });
  const { error, reset } = recording;
  const lookAgain = async () => {
    // Until then the form would be sent on what the person saw before.
    await onLookAgain?.();
    reset();
  };
  return (
    <FormFrame
      {...frame}
      sending={recording}
      bodyOf={bodyOf}
      notice={
        error instanceof Refused && error.isStale ? (
          <StaleNotice refused={error} onLook={() => void lookAgain()} />
        ) : undefined
      }
    />
  );
};
