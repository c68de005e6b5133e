import type { ReactNode } from 'react';
import { useMutation } from '@tanstack/react-query';
import { FormFrame } from './form-frame.js';
import { withoutBlanks } from './without-blanks.js';

type Props<Body, Answer> = Readonly<{
  ask: (body: Body) => Promise<Answer>;
  onDone: (answer: Answer) => void;
  onCancel?: () => void;
  initial?: object;
  /** Makes the body of what was filled in; without it, all but the blanks is sent. */
  bodyOf?: (filled: Body) => Body;
  submit?: string;
  /** Says what went wrong where there is more to say than the API's own words. */
  noticeOf?: (error: Error) => ReactNode;
  children: ReactNode;
}>;

/** A form that asks for something which is no fact about a case: to be let in, a password, a token. */
export const RequestForm = <Body extends object, Answer>({
  ask,
  onDone,
  bodyOf = withoutBlanks,
  noticeOf,
  ...frame
}: Props<Body, Answer>) => {
  const asking = useMutation({ mutationFn: ask, onSuccess: onDone });
  return (
    <FormFrame
      {...frame}
      sending={asking}
      bodyOf={bodyOf}
      notice={asking.error ? noticeOf?.(asking.error) : undefined}
    />
  );
};
