import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Schemas } from '../../api/client.js';
import { ButtonLink } from '../../components/button-link.js';
import { PageHeading } from '../../components/page-heading.js';
import { AddPhotos } from './add-photos.js';

type Props = Readonly<{ filed: Schemas['WrittenDto']; onAnother: () => void }>;

/** The number of the case just filed, its photos, and where to go from here. */
export const Filed = ({ filed: { id, number }, onAnother }: Props) => {
  const { t } = useTranslation('filing');
  return (
    <section className="filed">
      <PageHeading title={t('filed')}>{t('filed')}</PageHeading>
      <p className="big-number">{number}</p>
      <p className="intro">{t('filedHint')}</p>
      <AddPhotos id={id} />
      <div className="buttons">
        <ButtonLink to="/cases/$id" params={{ id }} color="primary" variant="solid" size="large">
          {t('open')}
        </ButtonLink>
        <Button size="large" onClick={onAnother}>
          {t('another')}
        </Button>
      </div>
    </section>
  );
};
