import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { Moment } from '../../components/moment.js';
import { StepsAbout } from '../../components/steps-about.js';
import { Mark, Section } from './section.js';

/** What people said about it, among the staff or for the resident. */
export const Comments = ({ file: { comments, procedure } }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const add = <StepsAbout procedure={procedure.name} only={['add-comment']} />;
  return (
    <Section title={t('comments')} aside={add}>
      {comments.length === 0 && <p className="quiet">{t('noComments')}</p>}
      {comments.length > 0 && (
        <ul className="cards">
          {comments.map(({ id, text, visibility, by, at }) => (
            <li key={id}>
              <p>{text}</p>
              <p className="beneath">
                {by} · <Moment at={at} />{' '}
                <Mark tone={visibility === 'resident' ? 'open' : 'quiet'}>
                  {t(visibility === 'resident' ? 'forResident' : 'internal')}
                </Mark>
              </p>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
};
