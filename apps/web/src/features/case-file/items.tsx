import { useTranslation } from 'react-i18next';
import type { CaseFile, Schemas } from '../../api/client.js';
import { Day } from '../../components/moment.js';
import { useInARow } from '../../components/next-step.js';
import { StepsAbout } from '../../components/steps-about.js';
import { Mark } from './section.js';
import { useUnitName } from '../../components/unit-name.js';
import { Photos } from './photos.js';

type Item = Schemas['WorkItemDto'];

const tones = { planned: 'quiet', started: 'open', finished: 'good', cancelled: 'quiet' } as const;

/** The work of one unit, and which items of others it waits for. */
export const Items = ({ file, department }: { file: CaseFile; department: string }) => {
  const { t } = useTranslation('caseFile');
  const items = file.items.filter((item) => item.department.id === department);
  if (items.length === 0) return null;
  return (
    <table className="items">
      <thead>
        <tr>
          <th scope="col">{t('item')}</th>
          <th scope="col">{t('due')}</th>
          <th scope="col">{t('state')}</th>
        </tr>
      </thead>
      <tbody>
        {items.map((item) => (
          <ItemRow key={item.id} item={item} file={file} />
        ))}
      </tbody>
    </table>
  );
};

const ItemRow = ({ item, file }: { item: Item; file: CaseFile }) => {
  const { t } = useTranslation('caseFile');
  const unitName = useUnitName();
  const inARow = useInARow();
  const { id, title, progress, due, waitsFor, words, evidence } = item;
  const others = file.items.filter((other) => waitsFor.includes(other.id));
  const named = inARow(
    others.map(({ department, title: other }) => t('itemOf', { unit: unitName(department), title: other })),
  );
  return (
    <tr className={progress}>
      <td>
        {title}
        {words && <span className="beneath">{words}</span>}
        <Photos file={file} ids={evidence} />
      </td>
      <td>{due ? <Day day={due} /> : '—'}</td>
      <td>
        <Mark tone={tones[progress]}>{t(`items.${progress}`)}</Mark>
        {others.length > 0 && <span className="beneath">{t('waitsFor', { items: named })}</span>}
        <StepsAbout procedure={file.procedure.name} part={id} />
      </td>
    </tr>
  );
};
