import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import type { Colleague, PostHeld } from '../api/people.js';
import { usePerson } from '../api/questions.js';
import { postState } from '../components/post-state.js';
import { useToday } from '../components/use-now.js';
import { EndPost } from '../features/end-post/end-post.js';
import { useDone } from './use-done.js';

type Props = Readonly<{ person: Colleague; post: PostHeld; named: string }>;

/** What can be done about one post of a person: one that is over stays as it is. */
export const PostSteps = ({ person, post, named }: Props) => {
  const { t } = useTranslation('staff');
  const { language } = useAsking();
  const [ending, setEnding] = useState(false);
  const me = usePerson();
  const keeps = me?.role === 'administrator' && !(me.id === person.id && post.role === 'administrator');
  const state = postState(post, useToday());
  const name = person.name[language];
  const close = () => setEnding(false);
  const done = useDone({ changed: 'people', close });
  if (!keeps || state === 'over') return null;
  const step = t(state === 'held' ? 'endPost' : 'callOff');
  return (
    <>
      <Button
        size="small"
        type="text"
        aria-label={t('endThisPost', { step, post: named })}
        onClick={() => setEnding(true)}
      >
        {step}
      </Button>
      <Modal open={ending} title={`${name} · ${step}`} footer={null} onCancel={close} destroyOnHidden>
        <EndPost
          person={person}
          post={post}
          begun={state === 'held'}
          named={named}
          onDone={() => done(t('done', { step, name }))}
          onCancel={close}
        />
      </Modal>
    </>
  );
};
