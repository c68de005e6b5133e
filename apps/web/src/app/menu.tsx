import { useId, useState, type KeyboardEvent } from 'react';
import { Button } from 'antd';
import { MenuOutlined } from '@ant-design/icons';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { usePerson } from '../api/questions.js';
import { PLACES, placesFor } from './places.js';

/** Where this person can go: side by side, or behind one button where there is no room. */
export const Menu = () => {
  const { t } = useTranslation();
  const person = usePerson();
  const id = useId();
  const [open, setOpen] = useState(false);
  const leave = ({ key }: KeyboardEvent) => {
    if (key === 'Escape') setOpen(false);
  };
  if (!person) return null;
  return (
    <>
      <Button
        type="text"
        className="menu-button"
        icon={<MenuOutlined aria-hidden />}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
        onKeyDown={leave}
      >
        {t('menu')}
      </Button>
      <nav id={id} aria-label={t('navigation')} className={open ? 'open' : undefined}>
        {placesFor(person.role).map((place) => (
          <Link
            key={place}
            to={PLACES[place]}
            onClick={() => setOpen(false)}
            onKeyDown={leave}
            activeOptions={{ exact: place === 'myWork' || place === 'list', includeSearch: false }}
          >
            {t(place)}
          </Link>
        ))}
      </nav>
    </>
  );
};
