import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { useCategoryName } from '../../components/choosing.js';
import { useToday } from '../../components/use-now.js';
import { daysLate } from '../../components/days.js';
import { Day, Moment } from '../../components/moment.js';

/** Everything known about a case besides what happened to it. */
export const Facts = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('case');
  const { t: told } = useTranslation('caseFile');
  const categoryName = useCategoryName();
  const { place, community, subdistrict, list, affected } = file;
  return (
    <aside className="facts" aria-label={told('facts')}>
      <dl>
        <Fact name={t('place')}>
          {place.address}
          {place.point && <span className="beneath">{told('degrees', place.point)}</span>}
        </Fact>
        <Fact name={t('community')}>
          {[community.name, subdistrict?.name].filter((name) => name !== undefined).join(' · ')}
        </Fact>
        <Fact name={t('category')}>{categoryName(file.category)}</Fact>
        <Fact name={t('urgency')}>{t(`urgencies.${file.urgency}`)}</Fact>
        {affected !== undefined && <Fact name={t('affected')}>{t('people', { count: affected })}</Fact>}
        <Fact name={t('source')}>{t(`sources.${file.source}`)}</Fact>
        <Fact name={t('filedAt')}>
          <Moment at={file.filedAt} />
        </Fact>
        {list && (
          <Fact name={t('list')}>
            {list.name}
            <span className="beneath">{t(`levels.${list.level}`)}</span>
          </Fact>
        )}
        <Departments file={file} />
      </dl>
    </aside>
  );
};

const Departments = ({ file: { lead, invited, stage } }: { file: CaseFile }) => {
  const { t } = useTranslation('case');
  const { t: told } = useTranslation('caseFile');
  const today = useToday();
  const promised = lead?.promisedFor;
  const late = promised !== undefined && stage === 'claimed' ? daysLate(promised, today) : 0;
  return (
    <>
      <Fact name={t('lead')}>
        {lead ? lead.department.name : <span className="quiet">{t('none')}</span>}
        {lead?.contact && <span className="beneath">{told('contact', { contact: lead.contact })}</span>}
      </Fact>
      {promised !== undefined && (
        <Fact name={t('promisedFor')}>
          <Day day={promised} />
          {late > 0 && <span className="late">{t('overdue', { count: late })}</span>}
        </Fact>
      )}
      {invited.length > 0 && (
        <Fact name={told('invited')}>
          <ul>
            {invited.map(({ department, answerBy }) => (
              <li key={department.id}>
                {department.name}
                {answerBy && <span className="beneath">{told('answerBy', { day: answerBy })}</span>}
              </li>
            ))}
          </ul>
        </Fact>
      )}
    </>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
