import { useState } from 'react';
import { Button, Modal } from 'antd';
import { useTranslation } from 'react-i18next';
import { useAsking } from '../api/asking.js';
import type { Colleague, PostHeld } from '../api/people.js';
import { EndPost } from '../features/end-post/end-post.js';
import { useDone } from './use-done.js';

type Props = Readonly<{ person: Colleague; post: PostHeld; named: string }>;

/** What can be done about one post of a person. */
export const PostSteps = ({ person, post, named }: Props) => {
  const { t } = useTranslation('staff');
  const { language } = useAsking();
  const [ending, setEnding] = useState(false);
  const name = person.name[language];
  const close = () => setEnding(false);
  const done = useDone({ changed: 'people', close });
  return (
    <>
      <Button size="small" type="text" aria-label={t('endThisPost', { post: named })} onClick={() => setEnding(true)}>
        {t('endPost')}
      </Button>
      <Modal open={ending} title={`${name} · ${t('endPost')}`} footer={null} onCancel={close} destroyOnHidden>
        <EndPost
          person={person}
          post={post.post}
          named={named}
          onDone={() => done(t('done', { step: t('endPost'), name }))}
          onCancel={close}
        />
      </Modal>
    </>
  );
};
