import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { Section } from './section.js';

/** What is wrong, and the answers to what was asked about it. */
export const Told = ({ file: { description, answers } }: { file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  return (
    <Section title={t('told')} className="told">
      <p>{description}</p>
      {answers.length > 0 && (
        <dl className="answers">
          {answers.map(({ question, asked, answer }) => (
            <div key={question}>
              <dt>{asked}</dt>
              <dd>{answer}</dd>
            </div>
          ))}
        </dl>
      )}
    </Section>
  );
};
