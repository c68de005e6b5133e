import { Button } from 'antd';
import { useTranslation } from 'react-i18next';

type Props = Readonly<{ doors: readonly string[]; onDoor?: (door: string) => void }>;

/** Doors where nobody was home. */
export const ComeBack = ({ doors, onDoor }: Props) => {
  const { t } = useTranslation('visitRound');
  if (doors.length === 0) return null;
  return (
    <section className="come-back" aria-label={t('comeBack')}>
      <h3>{t('comeBack')}</h3>
      {onDoor && <p className="quiet">{t('comeBackHint')}</p>}
      <ul>
        {doors.map((door) => (
          <li key={door}>{onDoor ? <Button onClick={() => onDoor(door)}>{door}</Button> : door}</li>
        ))}
      </ul>
    </section>
  );
};
