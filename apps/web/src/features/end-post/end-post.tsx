import { useTranslation } from 'react-i18next';
import { client, type Schemas } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import type { PersonWritten, PostHeld } from '../../api/people.js';
import { DayInput, LongText } from '../../components/fields.js';
import type { PersonFormProps } from '../../components/person-form.js';
import { writeDay } from '../../components/moments.js';
import { RecordForm } from '../../components/record-form.js';
import { useToday } from '../../components/use-now.js';

type Props = PersonFormProps &
  Readonly<{
    post: PostHeld;
    /** Whether it is held already. */
    begun: boolean;
    /** What the post is called. */
    named: string;
  }>;

/** Ends a post of a person, at once or after a last day. */
export const EndPost = ({ person: { id }, post: { post, from, to }, begun, named, onDone, onCancel }: Props) => {
  const { t } = useTranslation('staff');
  const { language } = useAsking();
  const today = useToday();
  return (
    <RecordForm<Schemas['EndPostDto'], PersonWritten>
      send={(body, header) =>
        client.POST('/api/people/{id}/posts/{post}/end', { params: { path: { id, post }, header }, body })
      }
      submit={t(begun ? 'endPost' : 'callOff')}
      onRecorded={onDone}
      onCancel={onCancel}
    >
      <p>
        <strong>{named}</strong>
      </p>
      <p className="says">{t(begun ? 'endPostSays' : 'callOffSays')}</p>
      <DayInput name="on" label={t('lastDay')} from={begun ? today : from} />
      {to !== undefined && <p className="says">{t('lastDaySays', { to: writeDay(to, language) })}</p>}
      <LongText name="reason" label={t('reason')} />
    </RecordForm>
  );
};
