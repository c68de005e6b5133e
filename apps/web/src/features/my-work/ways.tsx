import { useTranslation } from 'react-i18next';
import { usePerson } from '../../api/questions.js';
import { ButtonLink } from '../../components/button-link.js';

/** Where else this person is likely to go from here. */
export const Ways = () => {
  const { t } = useTranslation('myWork');
  const person = usePerson();
  if (!person) return null;
  const { role, unit } = person;
  if (role === 'community-staff' && unit) {
    return (
      <>
        <ButtonLink to="/list" search={{ community: unit.id }}>
          {t('community')}
        </ButtonLink>
        <ButtonLink to="/file" color="primary" variant="solid">
          {t('file')}
        </ButtonLink>
      </>
    );
  }
  if (role === 'subdistrict-staff' && unit) {
    return (
      <ButtonLink to="/list" search={{ subdistrict: unit.id }}>
        {t('subdistrict')}
      </ButtonLink>
    );
  }
  return (
    <>
      <ButtonLink to="/board">{t('board')}</ButtonLink>
      <ButtonLink to="/list" search={{}}>
        {t('list')}
      </ButtonLink>
    </>
  );
};
