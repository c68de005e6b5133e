import { useTranslation } from 'react-i18next';
import type { Colleague, HandedOut } from '../../api/people.js';
import { shownAddress } from '../../components/shown-address.js';
import './password-slips.css';

type Props = Readonly<{ people: readonly Colleague[]; handedOut: HandedOut }>;

const LANGUAGES = ['zh', 'en'] as const;

/** A slip of paper for each person: the name and the password to sign in with once. */
export const PasswordSlips = ({ people, handedOut: { items, address } }: Props) => {
  const { t } = useTranslation('accounts');
  const known = new Map(people.map((person) => [person.id, person]));
  return (
    <section className="password-slips" aria-label={t('sheet')}>
      {items.map(({ name, oneTimePassword }) => (
        <article key={name} className="password-slip" aria-label={known.get(name)?.name.zh ?? name}>
          <h3>
            {known.get(name)?.name.zh} {known.get(name)?.name.en}
          </h3>
          <p className="quiet">
            {[...new Set(known.get(name)?.posts.map(({ unit }) => unit.now?.name ?? unit.name))].join(' · ')}
          </p>
          <dl>
            <dt>{t('slip.name')}</dt>
            <dd>{name}</dd>
            <dt>{t('slip.password')}</dt>
            <dd>{oneTimePassword}</dd>
          </dl>
          {LANGUAGES.map((language) => (
            <HowTo key={language} language={language} address={address} />
          ))}
        </article>
      ))}
    </section>
  );
};

const HowTo = ({ language, address }: Readonly<{ language: 'zh' | 'en'; address: string | undefined }>) => {
  const { t } = useTranslation('accounts', { lng: language });
  return (
    <p className="how" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      {t('slip.how', { address: shownAddress(address ?? window.location.origin) })} {t('slip.keep')}
    </p>
  );
};
