import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { useAsking } from '../../api/asking.js';
import { useCategoryName } from '../../components/choosing.js';
import { Moment } from '../../components/moment.js';
import { useInARow } from '../../components/next-step.js';
import { useProcedure } from '../../components/procedure-words.js';
import { useUnitName } from '../../components/unit-name.js';
import { Invitations } from './invitations.js';
import { Ties } from './ties.js';

/** Everything known about a case besides what happened to it. */
export const Facts = ({ file }: { file: CaseFile }) => {
  const { t } = useTranslation('case');
  const { t: told } = useTranslation('caseFile');
  const unitName = useUnitName();
  const { language } = useAsking();
  const categoryName = useCategoryName();
  const procedure = useProcedure(file.procedure.name);
  const { place, community, subdistrict, list, visit } = file;
  return (
    <aside className="facts" aria-label={told('facts')}>
      <dl>
        <Fact name={t('place')}>
          {place.address}
          {place.point && <span className="beneath">{told('degrees', place.point)}</span>}
        </Fact>
        <Fact name={t('community')}>
          {[community, ...(subdistrict ? [subdistrict] : [])].map(unitName).join(' · ')}
        </Fact>
        <Fact name={t('category')}>{categoryName(file.category)}</Fact>
        <Fact name={t('urgency')}>{t(`urgencies.${file.urgency}`)}</Fact>
        <People file={file} />
        <Fact name={t('source')}>
          {t(`sources.${file.source}`)}
          {visit && <span className="beneath">{visit.name}</span>}
        </Fact>
        <Fact name={t('filedAt')}>
          <Moment at={file.filedAt} />
        </Fact>
        {list && (
          <Fact name={t('list')}>
            {list.name}
            <span className="beneath">{t(`levels.${list.level}`)}</span>
          </Fact>
        )}
        {procedure && <Fact name={told('procedure')}>{procedure.title[language]}</Fact>}
      </dl>
      <Invitations file={file} />
      <Ties file={file} />
    </aside>
  );
};

const People = ({ file: { affected, affectedToo, followers, reporters, urged, community } }: { file: CaseFile }) => {
  const { t } = useTranslation('case');
  const { t: told } = useTranslation('caseFile');
  const inARow = useInARow();
  const unitName = useUnitName();
  const others = reporters.filter(({ id }) => id !== community.id);
  return (
    <>
      {affected !== undefined && <Fact name={t('affected')}>{t('people', { count: affected })}</Fact>}
      {affectedToo > 0 && <Fact name={told('affectedToo')}>{t('people', { count: affectedToo })}</Fact>}
      {others.length > 0 && <Fact name={told('reporters')}>{inARow(others.map(unitName))}</Fact>}
      {followers.length > 0 && <Fact name={told('followers')}>{t('people', { count: followers.length })}</Fact>}
      {urged > 0 && <Fact name={told('urged')}>{told('times', { count: urged })}</Fact>}
    </>
  );
};

const Fact = ({ name, children }: { name: string; children: ReactNode }) => (
  <div>
    <dt>{name}</dt>
    <dd>{children}</dd>
  </div>
);
