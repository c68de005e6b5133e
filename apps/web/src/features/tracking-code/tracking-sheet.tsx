import { useTranslation } from 'react-i18next';
import { QrCode } from '../../components/qr-code.js';
import { isThisMachine, shownAddress } from '../../components/shown-address.js';
import './tracking-sheet.css';

type Props = Readonly<{ number: string; title: string; code: string; address: string }>;

const LANGUAGES = ['zh', 'en'] as const;

/** A sheet of paper for the resident, in both languages: the code to type and the same to scan. */
export const TrackingSheet = ({ number, title, code, address }: Props) => {
  const { t } = useTranslation('trackingCode');
  return (
    <section className="tracking-sheet" aria-label={t('sheet')}>
      <QrCode text={address} label={t('qr')} className="qr" />
      <div className="about">
        <p className="number">{number}</p>
        <p className="title">{title}</p>
        <p className="code-name">{t('code')}</p>
        <p className="code">{code}</p>
      </div>
      {isThisMachine(address) && <p className="only-here late">{t('onlyHere', { address: shownAddress(address) })}</p>}
      {LANGUAGES.map((language) => (
        <HowTo key={language} language={language} address={address} />
      ))}
    </section>
  );
};

const HowTo = ({ language, address }: { language: (typeof LANGUAGES)[number]; address: string }) => {
  const { t } = useTranslation('trackingCode', { lng: language });
  return (
    <div className="how" lang={language === 'zh' ? 'zh-CN' : 'en'}>
      <h3>{t('heading')}</h3>
      <p>{t('how', { address: shownAddress(address) })}</p>
      <p>{t('keep')}</p>
    </div>
  );
};
