import { useState, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { CaseFile } from '../../api/client.js';
import { EraseResident } from './erase-resident.js';
import { Looks } from './looks.js';
import { calledBy, residentsOf, type May, type OnFile } from './on-file.js';
import { SeeResident } from './see-resident.js';
import { TellResident } from './tell-resident.js';
import './resident.css';

type Props = Readonly<{
  file: CaseFile;
  may: May;
  /** What gives a resident the code to follow the case by. */
  sheet: ReactNode;
}>;

/** Whose concern the case is: hidden until somebody looks, and each look is on record. */
export const Resident = ({ file, may, sheet }: Props) => {
  const { t } = useTranslation('resident');
  const residents = residentsOf(file);
  const shown = residents.filter(({ id, erased }) => erased || may.see.includes(id) || may.erase.includes(id));
  const watched = may.readLooks && residents.length > 0;
  if (shown.length === 0 && !watched && !may.tell && !sheet) return null;
  return (
    <section className="part resident" aria-labelledby="resident">
      <header>
        <h2 id="resident">{t('heading')}</h2>
        <span className="offers">
          {may.tell && <TellResident file={file} />}
          {sheet}
        </span>
      </header>
      <p className="quiet">{t(residents.length > 0 ? 'kept' : 'nobody')}</p>
      {shown.map((resident) => (
        <One key={resident.id} file={file} resident={resident} may={may} />
      ))}
      {watched && <Looks id={file.id} residents={residents} />}
    </section>
  );
};

type OneProps = Readonly<{ file: CaseFile; resident: OnFile; may: May }>;

const One = ({ file, resident, may }: OneProps) => {
  const { id, erased } = resident;
  const { t } = useTranslation('resident');
  const [told, setTold] = useState(0);
  const named = calledBy(t, resident);
  return (
    <div className="one-resident" role="group" aria-label={named}>
      <h3>{named}</h3>
      {erased && <p className="erased">{t('erased')}</p>}
      {!erased && may.see.includes(id) && <SeeResident key={told} file={file} resident={id} named={named} />}
      {!erased && may.correct.includes(id) && (
        <TellResident file={file} about={{ id, named }} onTold={() => setTold(told + 1)} />
      )}
      {!erased && may.erase.includes(id) && <EraseResident file={file} resident={id} named={named} />}
    </div>
  );
};
