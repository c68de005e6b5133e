import { useEffect, useRef, type ReactNode } from 'react';
import { useTranslation } from 'react-i18next';

let isFirst = true;

type Props = Readonly<{ children: ReactNode; title: string; className?: string }>;

/** The heading of a screen: names the browser's tab and takes the focus when people come from another screen. */
export const PageHeading = ({ children, title, className }: Props) => {
  const { t } = useTranslation();
  const heading = useRef<HTMLHeadingElement>(null);
  const name = t('name');
  useEffect(() => {
    document.title = `${title} · ${name}`;
  }, [title, name]);
  useEffect(() => {
    if (!isFirst) heading.current?.focus({ preventScroll: true });
    isFirst = false;
  }, []);
  return (
    <h1 ref={heading} tabIndex={-1} className={className}>
      {children}
    </h1>
  );
};
