import { useState, type ComponentType } from 'react';
import { Button } from 'antd';
import { DownOutlined, RightOutlined } from '@ant-design/icons';
import { useTranslation } from 'react-i18next';
import type { Unit } from '../../api/client.js';
import type { Branch } from './tree.js';

type Shown = Readonly<{ open: boolean; Actions: ComponentType<{ unit: Unit }> }>;

/** Units with those below them, which can be shown and hidden. */
export const Tree = ({ branches, ...shown }: Shown & { branches: readonly Branch[] }) => (
  <ul className="unit-tree">
    {branches.map((branch) => (
      <OneUnit key={branch.unit.id} branch={branch} {...shown} />
    ))}
  </ul>
);

const OneUnit = ({ branch: { unit, below }, open, Actions }: Shown & { branch: Branch }) => {
  const { t } = useTranslation('units');
  const { t: word } = useTranslation('unit');
  const [shown, setShown] = useState(open || unit.kind === 'district');
  const { name, kind, closed, now } = unit;
  return (
    <li>
      <div className={closed ? 'unit closed' : 'unit'}>
        {below.length > 0 ? (
          <Button
            type="text"
            size="small"
            icon={shown ? <DownOutlined aria-hidden /> : <RightOutlined aria-hidden />}
            aria-expanded={shown}
            aria-label={t('below', { name })}
            onClick={() => setShown(!shown)}
          />
        ) : (
          <span className="leaf" />
        )}
        <span className="unit-name">{name}</span>
        <span className="unit-kind">{word(`kinds.${kind}`)}</span>
        {below.length > 0 && <span className="quiet">{t('count', { count: below.length })}</span>}
        {closed && <span className="quiet">{now ? t('mergedInto', { name: now.name }) : t('isClosed')}</span>}
        <Actions unit={unit} />
      </div>
      {shown && below.length > 0 && <Tree branches={below} open={open} Actions={Actions} />}
    </li>
  );
};
