import { Button } from 'antd';
import { UserOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { speak, useAsking } from '../api/asking.js';
import { usePerson } from '../api/questions.js';
import { signOut } from '../api/session.js';
import { Menu } from './menu.js';

/** What stands above every screen: where to go, who one is, which language. */
export const PageTop = ({ isKnown }: { isKnown: boolean }) => {
  const { t } = useTranslation();
  const { language } = useAsking();
  const other = language === 'zh' ? 'en' : 'zh';
  return (
    <header className="page-top">
      <div>
        <Link to="/" className="brand" activeOptions={{ exact: true }}>
          <svg viewBox="0 0 32 32" aria-hidden="true">
            <path d="M4 28 10 4h5l-3 24zM13 28l3-24h5l-1 24zM23 28V4h5l1 24z" />
          </svg>
          Crosswalk
        </Link>
        {isKnown && <Menu />}
        <div className="tools">
          {isKnown && <CurrentPerson />}
          <Button type="text" lang={other === 'zh' ? 'zh-CN' : 'en'} onClick={() => speak(other)}>
            {t('otherLanguage')}
          </Button>
        </div>
      </div>
    </header>
  );
};

const CurrentPerson = () => {
  const { t } = useTranslation();
  const { language } = useAsking();
  const person = usePerson();
  if (!person) return null;
  const name = person.name[language];
  return (
    <>
      <span className="who" aria-label={t('person', { name })} role="note">
        <UserOutlined aria-hidden /> {name} <span className="unit">· {person.unit?.name}</span>
      </span>
      <Button type="text" onClick={() => void signOut()}>
        {t('signOut')}
      </Button>
    </>
  );
};
